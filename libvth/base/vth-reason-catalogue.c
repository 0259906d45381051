/* vth-reason-catalogue.c - all reasons that can be given, and the words of messages
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/base/vth-reason-private.h"

#include <string.h>

#include "libvth/base/vth-knowledge.h"

/* Read once, never changed, never freed: the entries and their texts point into it. */
typedef struct
{
  VthKnowledge *reasons;
  VthKnowledge *labels;
  GHashTable *entries;
} Catalogue;

static VthKnowledge *
open_built_in (const gchar *id)
{
  g_autoptr (GError) error = NULL;
  VthKnowledge *knowledge = vth_knowledge_new_built_in (id, &error);

  if (knowledge == NULL)
    g_error ("%s", error->message);

  return knowledge;
}

static VthReasonEntry *
read_entry (JsonObject *object, GEnumClass *severities)
{
  VthReasonEntry *entry = g_new0 (VthReasonEntry, 1);
  GEnumValue *severity = g_enum_get_value_by_nick (severities, json_object_get_string_member (object, "severity"));

  g_assert (severity != NULL);
  entry->code = json_object_get_string_member (object, "code");
  entry->severity = (VthSeverity) severity->value;
  entry->law = json_object_get_string_member_with_default (object, "law", NULL);
  entry->messages[VTH_LANGUAGE_NL] = json_object_get_string_member (object, "nl");
  entry->messages[VTH_LANGUAGE_EN] = json_object_get_string_member (object, "en");
  return entry;
}

/* Codes are long and looked up for each reason, so eight bytes go in at a time. */
static guint
hash_code (gconstpointer key)
{
  const gchar *code = key;
  gsize length = strlen (code), at = 0;
  guint64 hash = length, word = 0;

  for (; at + sizeof word <= length; at += sizeof word)
    {
      memcpy (&word, code + at, sizeof word);
      hash = (hash ^ word) * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);
    }
  for (; at < length; at++)
    hash = (hash ^ (guchar) code[at]) * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);

  return (guint) (hash >> 32);
}

static gpointer
read_catalogue (gpointer unused)
{
  g_autoptr (GEnumClass) severities = g_type_class_ref (VTH_TYPE_SEVERITY);
  Catalogue *catalogue = g_new0 (Catalogue, 1);
  JsonArray *rows;

  catalogue->reasons = open_built_in ("reasons");
  catalogue->labels = open_built_in ("labels");
  catalogue->entries = g_hash_table_new (hash_code, g_str_equal);

  rows = json_object_get_array_member (json_node_get_object (vth_knowledge_get_root (catalogue->reasons)), "reasons");
  for (guint i = 0; i < json_array_get_length (rows); i++)
    {
      VthReasonEntry *entry = read_entry (json_array_get_object_element (rows, i), severities);

      g_hash_table_insert (catalogue->entries, (gpointer) entry->code, entry);
    }

  return catalogue;
}

static const Catalogue *
get_catalogue (void)
{
  static GOnce once = G_ONCE_INIT;

  return g_once (&once, read_catalogue, NULL);
}

const VthReasonEntry *
_vth_reason_lookup (const gchar *code)
{
  const VthReasonEntry *entry = g_hash_table_lookup (get_catalogue ()->entries, code);

  if (entry == NULL)
    g_error ("the catalogue of reasons lacks ‘%s’", code);

  return entry;
}

const gchar *
_vth_label (const gchar *name, VthLanguage language)
{
  JsonObject *root = json_node_get_object (vth_knowledge_get_root (get_catalogue ()->labels));
  JsonObject *labels = json_object_get_object_member (root, "labels");

  if (!json_object_has_member (labels, name))
    return name;

  return json_object_get_string_member (json_object_get_object_member (labels, name),
                                        language == VTH_LANGUAGE_NL ? "nl" : "en");
}

const gchar *
_vth_get_nick (GType type, gint value)
{
  g_autoptr (GEnumClass) values = g_type_class_ref (type);

  return g_enum_get_value (values, value)->value_nick;
}

/**
 * vth_reason_list_codes:
 *
 * Lists the codes of all reasons (redenen) that an answer can give. May be called from any thread.
 *
 * Returns: (transfer full) (array zero-terminated=1): the codes, sorted
 *
 * Since: 1.0
 */
gchar **
vth_reason_list_codes (void)
{
  g_autoptr (GList) keys = g_list_sort (g_hash_table_get_keys (get_catalogue ()->entries), (GCompareFunc) g_strcmp0);
  gchar **codes = g_new0 (gchar *, g_list_length (keys) + 1);
  guint n_codes = 0;

  for (GList *key = keys; key != NULL; key = key->next)
    codes[n_codes++] = g_strdup (key->data);

  return codes;
}

gchar *
_vth_format_day (guint32 day, VthLanguage language)
{
  g_autofree gchar *month = NULL;
  GDate date;

  if (!g_date_valid_julian (day))
    return g_strdup ("?");

  g_date_clear (&date, 1);
  g_date_set_julian (&date, day);
  month = g_strdup_printf ("month.%d", g_date_get_month (&date));
  return g_strdup_printf ("%d %s %d", g_date_get_day (&date), _vth_label (month, language), g_date_get_year (&date));
}

/* € 2.500,00 in Dutch, €2,500.00 in English. */
gchar *
_vth_format_cents (gint64 cents, VthLanguage language)
{
  g_autofree gchar *whole = g_strdup_printf ("%" G_GINT64_FORMAT, cents / 100);
  g_autoptr (GString) text = g_string_new (language == VTH_LANGUAGE_NL ? "€ " : "€");
  gsize length = strlen (whole);

  for (gsize i = 0; i < length; i++)
    {
      if (i > 0 && (length - i) % 3 == 0 && whole[i - 1] != '-')
        g_string_append_c (text, language == VTH_LANGUAGE_NL ? '.' : ',');
      g_string_append_c (text, whole[i]);
    }
  g_string_append_printf (text, "%c%02d", language == VTH_LANGUAGE_NL ? ',' : '.', (int) ABS (cents % 100));
  return g_string_free (g_steal_pointer (&text), FALSE);
}

gchar *
_vth_format_term (const VthTerm *term, VthLanguage language)
{
  g_autoptr (GEnumClass) units = g_type_class_ref (VTH_TYPE_TERM_UNIT);
  const gchar *nick = g_enum_get_value (units, (gint) term->unit)->value_nick;
  g_autofree gchar *label = g_strdup_printf ("unit.%s.%s", nick, term->count == 1 ? "one" : "other");

  return g_strdup_printf ("%d %s", term->count, _vth_label (label, language));
}
