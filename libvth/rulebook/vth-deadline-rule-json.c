/* vth-deadline-rule-json.c - a statutory term, written down
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-deadline-rule-private.h"

#include "libvth/rulebook/vth-json-member-private.h"

static const gchar *const language_suffixes[] = { "_nl", "_en" };

static void
set_words (JsonObject *object, const gchar *key, const VthRuleText *text, VthLanguage language)
{
  const gchar *found = text->by_language[language];

  _vth_json_set_text (object, key, found != NULL ? found : text->by_language[VTH_LANGUAGE_EN]);
}

static void
set_term (JsonObject *object, const gchar *key, const VthTerm *term)
{
  g_autofree gchar *text = term != NULL ? vth_term_to_string (term) : NULL;

  if (text != NULL)
    json_object_set_string_member (object, key, text);
  else
    json_object_set_null_member (object, key);
}

/* Members in the language lose its mark; those in the other language are left out. */
static JsonObject *
translate (JsonObject *ground, VthLanguage language)
{
  const gchar *ours = language_suffixes[language], *others = language_suffixes[1 - language];
  JsonObject *result = json_object_new ();
  JsonObjectIter iter;
  const gchar *key;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, ground);
  while (json_object_iter_next_ordered (&iter, &key, &node))
    {
      g_autofree gchar *plain = NULL;

      if (g_str_has_suffix (key, others))
        continue;
      plain = g_strndup (key, strlen (key) - (g_str_has_suffix (key, ours) ? strlen (ours) : 0));
      json_object_set_member (result, plain, json_node_copy (node));
    }

  return result;
}

static void
set_grounds (JsonObject *object, const gchar *key, JsonArray *grounds, VthLanguage language)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; grounds != NULL && i < json_array_get_length (grounds); i++)
    json_array_add_object_element (array, translate (json_array_get_object_element (grounds, i), language));

  json_object_set_array_member (object, key, array);
}

static void
write_counting (VthDeadlineRule *self, JsonObject *object, VthLanguage language)
{
  _vth_json_set_nick (object, "direction", VTH_TYPE_TERM_DIRECTION, (gint) self->direction);
  _vth_json_set_nick (object, "starts", VTH_TYPE_TERM_START, (gint) self->starts);
  if (self->preceding_term != NULL)
    set_term (object, "preceding_term", self->preceding_term);
  set_term (object, "term", self->term);
  _vth_json_set_nick (object, "set_by", VTH_TYPE_TERM_SOURCE, (gint) self->set_by);
  _vth_json_set_nick (object, "atw", _vth_rule_atw_get_type (), (gint) self->atw);
  set_words (object, "atw_reason", &self->atw_reason, language);
  _vth_json_set_text (object, "question", self->question);
  set_grounds (object, "extension", self->extensions, language);
  set_grounds (object, "suspension", self->suspensions, language);
}

/**
 * vth_deadline_rule_to_json:
 * @rule: a rule
 * @language: the language of the words
 *
 * Writes all of a rule (termijnregel) as a JSON object, with what extends and what suspends the
 * term. `term` is null where the law gives no length.
 *
 * Returns: (transfer full): a new node
 *
 * Since: 1.0
 */
JsonNode *
vth_deadline_rule_to_json (VthDeadlineRule *self, VthLanguage language)
{
  JsonObject *object;
  JsonNode *node;

  g_return_val_if_fail (VTH_IS_DEADLINE_RULE (self), NULL);
  g_return_val_if_fail ((guint) language < G_N_ELEMENTS (language_suffixes), NULL);

  object = json_object_new ();
  _vth_json_set_text (object, "id", self->id);
  set_words (object, "name", &self->name, language);
  _vth_json_set_text (object, "topic", self->topic);
  _vth_json_set_text (object, "kind", self->kind);
  _vth_json_set_text (object, "law", self->law);
  _vth_json_set_text (object, "bwb", self->bwb);
  _vth_json_set_text (object, "article", self->article);
  set_words (object, "trigger", &self->trigger, language);
  write_counting (self, object, language);
  set_words (object, "bound_party", &self->bound_party, language);
  set_words (object, "consequence", &self->consequence, language);
  set_words (object, "exceptions", &self->exceptions, language);
  _vth_json_set_date (object, "valid_from", vth_deadline_rule_get_valid_from (self));
  _vth_json_set_date (object, "valid_until", vth_deadline_rule_get_valid_until (self));
  _vth_json_set_nick (object, "certainty", VTH_TYPE_CERTAINTY, (gint) self->certainty);
  _vth_json_set_text (object, "text_state", self->text_state);

  node = json_node_new (JSON_NODE_OBJECT);
  json_node_take_object (node, object);
  return node;
}
