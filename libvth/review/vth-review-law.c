/* vth-review-law.c - what a review holds a decision to
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-review-law-private.h"

#include "libvth/base/vth-error.h"
#include "libvth/base/vth-record-private.h"
#include "libvth/register/vth-power-private.h"
#include "libvth/review/rules/vth-rules-private.h"

const gchar *const vth_review_rule_ids[VTH_N_REVIEW_RULES] = {
  [VTH_REVIEW_RULE_OBJECTION] = "awb-6.7-objection",
  [VTH_REVIEW_RULE_ENTRY_INTO_FORCE] = "ow-16.79.1",
  [VTH_REVIEW_RULE_PAYMENT] = "awb-5.33",
  [VTH_REVIEW_RULE_DEBT] = "awb-4.87",
  [VTH_REVIEW_RULE_REMINDER] = "awb-4.112",
  [VTH_REVIEW_RULE_LIMITATION] = "awb-5.35",
  [VTH_REVIEW_RULE_LIMITATION_OLD] = "awb-5.35-old",
  [VTH_REVIEW_RULE_LIMITATION_DEBT] = "awb-4.104",
  [VTH_REVIEW_RULE_COSTS] = "awb-5.25.6",
  [VTH_REVIEW_RULE_APPEAL] = "awb-6.7-appeal",
  [VTH_REVIEW_RULE_FURTHER_APPEAL] = "awb-6.24-further",
  [VTH_REVIEW_RULE_PROSECUTOR] = "awb-5.44.3b",
  [VTH_REVIEW_RULE_FINE_HEAVY] = "awb-5.45.1",
  [VTH_REVIEW_RULE_FINE_LIGHT] = "awb-5.45.2",
  [VTH_REVIEW_RULE_FINE_DECISION] = "awb-5.51",
  [VTH_REVIEW_RULE_OBJECTION_DECISION] = "awb-7.10.1",
  [VTH_REVIEW_RULE_OBJECTION_COMMITTEE] = "awb-7.10.1-committee",
  [VTH_REVIEW_RULE_POST] = "awb-6.9.2",
};

static const gchar *const natures[] = {
  [VTH_NATURE_NONE] = "none",
  [VTH_NATURE_OTHER] = "other",
  [VTH_NATURE_REMEDIAL] = "remedial",
  [VTH_NATURE_PUNITIVE] = "punitive",
};

static const gchar *
get_text (JsonObject *row, const gchar *key)
{
  JsonNode *node = json_object_get_member (row, key);

  return node != NULL && JSON_NODE_HOLDS_VALUE (node) ? json_node_get_string (node) : NULL;
}

static GStrv
read_texts (JsonObject *row, const gchar *key)
{
  JsonNode *node = json_object_get_member (row, key);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node))
    return NULL;

  for (guint i = 0; i < json_array_get_length (json_node_get_array (node)); i++)
    g_strv_builder_add (builder, json_array_get_string_element (json_node_get_array (node), i));

  return g_strv_builder_end (builder);
}

static gint
find_nick (GType type, const gchar *nick)
{
  g_autoptr (GEnumClass) enum_class = g_type_class_ref (type);
  GEnumValue *value = nick != NULL ? g_enum_get_value_by_nick (enum_class, nick) : NULL;

  return value != NULL ? value->value : 0;
}

static VthCertainty
get_certainty (JsonObject *row)
{
  return (VthCertainty) find_nick (VTH_TYPE_CERTAINTY, get_text (row, "certainty"));
}

static gboolean
fail (GError **error, const gchar *part, guint index)
{
  g_set_error (error, VTH_ERROR, VTH_ERROR_INVALID_KNOWLEDGE, "/%s/%u: this row does not hold what it must", part, index);
  return FALSE;
}

static gboolean
read_instrument (VthReviewLaw *self, JsonObject *row)
{
  gint instrument = find_nick (VTH_TYPE_INSTRUMENT, get_text (row, "id"));
  const gchar *nature = get_text (row, "nature");
  VthReviewInstrument *entry = &self->instruments[instrument];

  if (instrument == 0 || nature == NULL || get_text (row, "power") == NULL)
    return FALSE;

  entry->id = get_text (row, "id");
  entry->power = get_text (row, "power");
  entry->bases = read_texts (row, "bases");
  entry->certainty = get_certainty (row);
  for (guint i = 0; i < G_N_ELEMENTS (natures); i++)
    if (g_str_equal (nature, natures[i]))
      {
        entry->nature = (VthNature) i;
        return TRUE;
      }

  return FALSE;
}

static gboolean
read_event (VthReviewLaw *self, JsonObject *row)
{
  gint kind = find_nick (VTH_TYPE_DECISION_EVENT_KIND, get_text (row, "id"));

  if (kind <= 0 || kind >= VTH_N_EVENT_KINDS || get_text (row, "power") == NULL)
    return FALSE;

  self->events[kind].power = get_text (row, "power");
  self->events[kind].follow_up = json_object_get_boolean_member_with_default (row, "follow_up", FALSE);
  return TRUE;
}

static gboolean
read_day (JsonObject *row, const gchar *key, guint32 *day)
{
  const gchar *text = get_text (row, key);
  GDate date;

  if (text == NULL)
    return TRUE;
  if (!_vth_date_parse (&date, text, strlen (text), NULL))
    return FALSE;

  *day = g_date_get_julian (&date);
  return TRUE;
}

static gboolean
read_instruments (JsonObject *row, guint32 *instruments)
{
  JsonNode *list = json_object_get_member (row, "instruments");

  if (list == NULL || !JSON_NODE_HOLDS_ARRAY (list))
    return FALSE;

  for (guint i = 0; i < json_array_get_length (json_node_get_array (list)); i++)
    {
      gint instrument = find_nick (VTH_TYPE_INSTRUMENT, json_array_get_string_element (json_node_get_array (list), i));

      if (instrument == 0)
        return FALSE;
      *instruments |= 1u << instrument;
    }

  return TRUE;
}

static gboolean
is_advisory (const VthRule *rule)
{
  for (guint i = 0; rule->codes[i] != NULL; i++)
    if (_vth_reason_lookup (rule->codes[i])->severity != VTH_SEVERITY_INFO)
      return FALSE;

  return rule->codes[0] != NULL;
}

static gboolean
read_check (VthReviewLaw *self, JsonObject *row)
{
  VthReviewCheck *check = &self->checks[self->n_checks];

  check->id = get_text (row, "id");
  check->rule = check->id != NULL ? vth_rules_find (check->id) : NULL;
  check->certainty = get_certainty (row);
  if (check->rule == NULL || !read_instruments (row, &check->instruments) ||
      !read_day (row, "valid_from", &check->valid_from))
    return FALSE;

  check->advisory = is_advisory (check->rule);
  self->n_checks++;
  return TRUE;
}

static gboolean
read_element (VthReviewLaw *self, JsonObject *row)
{
  VthReviewElement *element = &self->elements[self->n_elements];
  const gchar *event = get_text (row, "event"), *aim = get_text (row, "aim");

  element->id = get_text (row, "id");
  element->code = get_text (row, "code");
  element->words[VTH_LANGUAGE_NL] = get_text (row, "nl");
  element->words[VTH_LANGUAGE_EN] = get_text (row, "en");
  element->event = (VthDecisionEventKind) find_nick (VTH_TYPE_DECISION_EVENT_KIND, event);
  element->aim = (VthSanctionAim) find_nick (VTH_TYPE_SANCTION_AIM, aim);
  element->after = get_text (row, "after");
  element->unless_urgent = json_object_get_boolean_member_with_default (row, "unless_urgent", FALSE);
  element->certainty = get_certainty (row);
  if (element->id == NULL || element->code == NULL || element->words[VTH_LANGUAGE_NL] == NULL ||
      element->words[VTH_LANGUAGE_EN] == NULL || (event != NULL && element->event == 0) ||
      (aim != NULL && element->aim == 0) || !read_instruments (row, &element->instruments) ||
      !read_day (row, "valid_from", &element->valid_from))
    return FALSE;

  self->n_elements++;
  return TRUE;
}

static gboolean
read_reader (VthReviewLaw *self, JsonObject *row)
{
  guint32 instruments = 0;

  if (!read_instruments (row, &instruments))
    return FALSE;

  for (guint i = 0; i < VTH_N_INSTRUMENTS; i++)
    self->instruments[i].n_reader += (instruments >> i) & 1;

  return TRUE;
}

static gboolean
read_part (VthReviewLaw *self, const gchar *part, gboolean (*read_row) (VthReviewLaw *, JsonObject *), GError **error)
{
  JsonObject *root = json_node_get_object (vth_knowledge_get_root (self->knowledge));
  JsonNode *node = json_object_get_member (root, part);
  JsonArray *rows;

  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node))
    {
      g_set_error (error, VTH_ERROR, VTH_ERROR_INVALID_KNOWLEDGE, "/%s: a list is needed", part);
      return FALSE;
    }

  rows = json_node_get_array (node);
  if (read_row == read_check)
    self->checks = g_new0 (VthReviewCheck, json_array_get_length (rows) + 1);
  else if (read_row == read_element)
    self->elements = g_new0 (VthReviewElement, json_array_get_length (rows) + 1);
  for (guint i = 0; i < json_array_get_length (rows); i++)
    {
      JsonNode *row = json_array_get_element (rows, i);

      if (!JSON_NODE_HOLDS_OBJECT (row) || !read_row (self, json_node_get_object (row)))
        return fail (error, part, i);
    }

  return TRUE;
}

VthReviewLaw *
vth_review_law_new (VthKnowledge *knowledge, GError **error)
{
  g_autoptr (VthReviewLaw) self = g_new0 (VthReviewLaw, 1);

  self->knowledge = g_object_ref (knowledge);
  self->fine_line = _vth_power_get_fine_line (&self->fine_line_certainty);
  if (!read_part (self, "instruments", read_instrument, error) ||
      !read_part (self, "events", read_event, error) ||
      !read_part (self, "checks", read_check, error) ||
      !read_part (self, "contents", read_element, error) ||
      !read_part (self, "reader", read_reader, error))
    return NULL;

  return g_steal_pointer (&self);
}

void
vth_review_law_free (VthReviewLaw *self)
{
  g_clear_object (&self->knowledge);
  for (guint i = 0; i < VTH_N_INSTRUMENTS; i++)
    g_strfreev (self->instruments[i].bases);
  g_free (self->checks);
  g_free (self->elements);
  g_free (self);
}
