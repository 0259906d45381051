/* vth-record-words.c - what types of records and their fields are called
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/format/vth-record-words-private.h"

#include "libvth/base/vth-knowledge.h"

#include <string.h>

/* Read once, never changed, never freed. */
static gpointer
read_words (gpointer unused)
{
  g_autoptr (GError) error = NULL;
  VthKnowledge *knowledge = vth_knowledge_new_built_in ("record-fields", &error);

  if (knowledge == NULL)
    g_error ("%s", error->message);

  return json_node_get_object (vth_knowledge_get_root (knowledge));
}

static JsonObject *
find_member (JsonObject *object, const gchar *name)
{
  return object != NULL && json_object_has_member (object, name) ? json_object_get_object_member (object, name) : NULL;
}

static JsonObject *
get_words (void)
{
  static GOnce once = G_ONCE_INIT;

  return g_once (&once, read_words, NULL);
}

static JsonObject *
find_type (const VthRecordInfo *info)
{
  return find_member (find_member (get_words (), "types"), info->type_name);
}

static JsonObject *
find_field (const VthRecordInfo *info, const VthField *field)
{
  JsonObject *found = find_member (find_member (find_type (info), "fields"), field->key);

  return found != NULL ? found : find_member (find_member (get_words (), "common"), field->key);
}

gchar *
_vth_record_words_dup_type_title (const VthRecordInfo *info, VthLanguage language)
{
  JsonObject *type = find_type (info);

  if (language == VTH_LANGUAGE_NL && type != NULL)
    return g_strdup (json_object_get_string_member_with_default (type, "title", info->type_name));

  return g_strdelimit (g_strdup (info->type_name), "-", ' ');
}

/* In Dutch the words in the last brackets of the field's line in its table. */
gchar *
_vth_record_words_dup_title (const VthField *field, VthLanguage language)
{
  const gchar *blurb = field->row.blurb;
  const gchar *open = blurb != NULL ? strrchr (blurb, '(') : NULL;
  const gchar *close = open != NULL ? strchr (open, ')') : NULL;

  if (language == VTH_LANGUAGE_NL && close != NULL)
    return g_strndup (open + 1, (gsize) (close - open - 1));

  return g_strdelimit (g_strdup (field->key), "_", ' ');
}

/* What the field is for, with its article; NULL if nobody wrote it in that language. */
gchar *
_vth_record_words_dup_description (const VthRecordInfo *info, const VthField *field, VthLanguage language)
{
  JsonObject *words = find_field (info, field);
  const gchar *law = words != NULL ? json_object_get_string_member_with_default (words, "law", NULL) : NULL;
  const gchar *text = field->row.blurb;

  if (language == VTH_LANGUAGE_NL)
    text = words != NULL ? json_object_get_string_member (words, "nl") : NULL;
  if (text == NULL || law == NULL)
    return g_strdup (text);

  return language == VTH_LANGUAGE_NL ? g_strdup_printf ("%s (%s)", text, law) : g_strdup_printf ("%s: %s", text, law);
}

/* A made-up record of the type, or NULL. */
JsonNode *
_vth_record_words_get_example (const VthRecordInfo *info)
{
  JsonObject *type = find_type (info);

  return type != NULL && json_object_has_member (type, "example") ? json_object_get_member (type, "example") : NULL;
}
