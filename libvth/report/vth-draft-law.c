/* vth-draft-law.c - what the text of a decision must hold, and in which sentences
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/report/vth-draft-law-private.h"

#include "libvth/rulebook/vth-data-reader-private.h"

#include <string.h>

static void
clear_condition (gpointer data)
{
  g_strfreev (((VthDraftCondition *) data)->values);
}

static void
clear_sentence (gpointer data)
{
  g_array_unref (((VthDraftSentence *) data)->conditions);
}

static void
clear_row (gpointer data)
{
  VthDraftRow *row = data;

  g_strfreev (row->contents);
  g_strfreev (row->codes);
  g_array_unref (row->conditions);
  g_array_unref (row->sentences);
}

const VthDraftFact *
_vth_draft_law_find_fact (const VthDraftLaw *self, const gchar *name, gsize length)
{
  g_autofree gchar *key = g_strndup (name, length);

  return g_hash_table_lookup (self->facts, key);
}

const gchar *
_vth_draft_find_place (const gchar *text, gsize *length, const gchar **after)
{
  const gchar *begin = strchr (text, '{'), *end = begin != NULL ? strchr (begin, '}') : NULL;

  if (end == NULL)
    return NULL;

  *length = (gsize) (end - begin - 1);
  *after = end + 1;
  return begin + 1;
}

const gchar *
_vth_draft_law_get_title (const VthDraftLaw *self, VthDraftKind kind, VthInstrument instrument)
{
  const VthDraftStep *step = &self->steps[kind];

  if (kind == VTH_DRAFT_KIND_DECISION)
    return self->instruments[instrument].title;
  if (step->title == NULL || (step->instruments & (1u << instrument)) == 0)
    return NULL;

  return kind == VTH_DRAFT_KIND_INTENTION ? self->instruments[instrument].intention : step->title;
}

VthCertainty
_vth_draft_law_get_certainty (const VthDraftLaw *self, VthDraftKind kind, VthInstrument instrument)
{
  return kind == VTH_DRAFT_KIND_DECISION ? self->instruments[instrument].certainty : self->steps[kind].certainty;
}

gboolean
_vth_draft_row_is_of (const VthDraftRow *row, VthDraftKind kind, VthInstrument instrument)
{
  return (row->kinds & (1u << kind)) != 0 && (row->instruments & (1u << instrument)) != 0;
}

static JsonNode *
get_part (const VthDraftLaw *self, const gchar *part)
{
  return json_object_get_member (json_node_get_object (vth_knowledge_get_root (self->knowledge)), part);
}

static const gchar *
get_text (JsonNode *node)
{
  return node != NULL && json_node_get_value_type (node) == G_TYPE_STRING ? json_node_get_string (node) : NULL;
}

const gchar *
_vth_draft_law_get_word (const VthDraftLaw *self, const gchar *part, const gchar *name)
{
  JsonNode *node = get_part (self, part);

  if (node == NULL || name == NULL || !JSON_NODE_HOLDS_OBJECT (node))
    return NULL;

  return get_text (json_object_get_member (json_node_get_object (node), name));
}

const gchar *
_vth_draft_law_get_nth (const VthDraftLaw *self, const gchar *part, guint64 number)
{
  JsonNode *node = get_part (self, part);
  JsonArray *words = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  if (words == NULL || number < 1 || number > json_array_get_length (words))
    return NULL;

  return get_text (json_array_get_element (words, (guint) number - 1));
}

gboolean
_vth_draft_law_lists (const VthDraftLaw *self, const gchar *part, const gchar *word)
{
  const gchar *listed;

  for (guint i = 1; (listed = _vth_draft_law_get_nth (self, part, i)) != NULL; i++)
    if (g_str_has_suffix (word, listed))
      return TRUE;

  return FALSE;
}

static GStrv
read_texts (VthDataReader *item, const gchar *key)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  JsonArray *texts = _vth_data_reader_has (item, key) ? _vth_data_reader_array (item, key) : NULL;

  for (guint i = 0; texts != NULL && i < json_array_get_length (texts); i++)
    {
      const gchar *text = get_text (json_array_get_element (texts, i));

      if (text != NULL)
        g_strv_builder_add (builder, text);
      else
        _vth_data_reader_fail (item, key, "a list of texts is needed");
    }

  return g_strv_builder_end (builder);
}

static void
read_condition (VthDraftLaw *self, VthDataReader *when, const gchar *name, JsonNode *node, GArray *conditions)
{
  VthDraftCondition condition = { name, FALSE, NULL };

  if (_vth_draft_law_find_fact (self, name, strlen (name)) == NULL)
    _vth_data_reader_fail (when, name, "no fact has this name");
  else if (JSON_NODE_HOLDS_ARRAY (node))
    condition.values = read_texts (when, name);
  else if (get_text (node) != NULL)
    condition.values = g_strdupv ((gchar *[]) { (gchar *) get_text (node), NULL });
  else
    condition.present = _vth_data_reader_boolean (when, name);
  g_array_append_val (conditions, condition);
}

static GArray *
read_conditions (VthDraftLaw *self, VthDataReader *item)
{
  GArray *conditions = g_array_new (FALSE, FALSE, sizeof (VthDraftCondition));
  g_autofree gchar *pointer = g_strconcat (item->pointer, "/when", NULL);
  VthDataReader when = { item->file, pointer, NULL, NULL };
  JsonObjectIter iter;
  const gchar *name;
  JsonNode *node;

  g_array_set_clear_func (conditions, clear_condition);
  if (!_vth_data_reader_has (item, "when"))
    return conditions;
  when.object = _vth_data_reader_object (item, "when");
  if (when.object == NULL)
    return conditions;

  json_object_iter_init (&iter, when.object);
  while (json_object_iter_next (&iter, &name, &node))
    read_condition (self, &when, name, node, conditions);
  if (when.error != NULL && item->error == NULL)
    item->error = g_steal_pointer (&when.error);
  g_clear_error (&when.error);
  return conditions;
}

/* Every place in braces is a fact, so that a slip of the pen is told when the file is read. */
static void
check_places (const VthDraftLaw *self, VthDataReader *item, const gchar *text)
{
  const gchar *name, *rest = text;
  gsize length;

  while (rest != NULL && (name = _vth_draft_find_place (rest, &length, &rest)) != NULL)
    if (_vth_draft_law_find_fact (self, name, length) == NULL)
      _vth_data_reader_fail (item, "nl", "no fact has the name that stands in braces");
}

/* Where a file is being read. */
typedef struct
{
  VthDraftLaw *law;
  GArray *sentences;
} Reading;

static gboolean
read_sentence (VthDataReader *item, gpointer user_data)
{
  Reading *reading = user_data;
  VthDraftSentence sentence = { NULL };

  sentence.text = _vth_data_reader_string (item, "nl");
  sentence.list = _vth_data_reader_optional_string (item, "each");
  sentence.optional = _vth_data_reader_has (item, "optional") && _vth_data_reader_boolean (item, "optional");
  if (_vth_data_reader_has (item, "kind"))
    sentence.kind = (VthDraftParagraph) _vth_data_reader_enum (item, "kind", VTH_TYPE_DRAFT_PARAGRAPH);
  if (sentence.list != NULL && _vth_draft_law_find_fact (reading->law, sentence.list, strlen (sentence.list)) == NULL)
    _vth_data_reader_fail (item, "each", "no list has this name");
  check_places (reading->law, item, sentence.text);
  sentence.conditions = read_conditions (reading->law, item);
  g_array_append_val (reading->sentences, sentence);
  return item->error == NULL;
}

/* A bit for each value that is listed; @absent where there is no list. */
static guint32
read_bits (VthDataReader *item, const gchar *key, GType type, guint32 absent)
{
  g_auto (GStrv) nicks = read_texts (item, key);
  g_autoptr (GEnumClass) values = g_type_class_ref (type);
  guint32 bits = 0;

  if (!_vth_data_reader_has (item, key))
    return absent;

  for (guint i = 0; nicks[i] != NULL; i++)
    {
      GEnumValue *value = g_enum_get_value_by_nick (values, nicks[i]);

      if (value == NULL)
        _vth_data_reader_fail (item, key, "a value that is not known");
      else
        bits |= 1u << value->value;
    }

  return bits;
}

static gboolean
read_row (VthDataReader *item, gpointer user_data)
{
  VthDraftLaw *self = user_data;
  Reading reading = { self, g_array_new (FALSE, FALSE, sizeof (VthDraftSentence)) };
  VthDraftRow row = { NULL };

  g_array_set_clear_func (reading.sentences, clear_sentence);
  row.id = _vth_data_reader_string (item, "id");
  row.titles[VTH_LANGUAGE_NL] = _vth_data_reader_string (item, "nl");
  row.titles[VTH_LANGUAGE_EN] = _vth_data_reader_string (item, "en");
  row.law = _vth_data_reader_string (item, "law");
  row.certainty = (VthCertainty) _vth_data_reader_enum (item, "certainty", VTH_TYPE_CERTAINTY);
  row.kinds = read_bits (item, "kinds", VTH_TYPE_DRAFT_KIND, 1u << VTH_DRAFT_KIND_DECISION);
  row.instruments = read_bits (item, "instruments", VTH_TYPE_INSTRUMENT, G_MAXUINT32);
  row.contents = read_texts (item, "contents");
  row.codes = read_texts (item, "codes");
  row.conditions = read_conditions (self, item);
  row.sentences = reading.sentences;
  _vth_data_reader_each (item, "texts", read_sentence, &reading);
  g_array_append_val (self->rows, row);
  return item->error == NULL;
}

static gboolean
read_instrument (VthDataReader *item, gpointer user_data)
{
  VthDraftLaw *self = user_data;
  guint instrument = _vth_data_reader_enum (item, "id", VTH_TYPE_INSTRUMENT);

  self->instruments[instrument].title = _vth_data_reader_string (item, "nl");
  self->instruments[instrument].intention = _vth_data_reader_optional_string (item, "intention");
  self->instruments[instrument].certainty = (VthCertainty) _vth_data_reader_enum (item, "certainty",
                                                                                    VTH_TYPE_CERTAINTY);
  return item->error == NULL;
}

static gboolean
read_step (VthDataReader *item, gpointer user_data)
{
  VthDraftLaw *self = user_data;
  VthDraftStep *step = &self->steps[_vth_data_reader_enum (item, "id", VTH_TYPE_DRAFT_KIND)];

  step->title = _vth_data_reader_string (item, "nl");
  step->certainty = (VthCertainty) _vth_data_reader_enum (item, "certainty", VTH_TYPE_CERTAINTY);
  step->instruments = read_bits (item, "instruments", VTH_TYPE_INSTRUMENT, 0);
  step->law = _vth_data_reader_string (item, "law");
  step->power = _vth_data_reader_optional_string (item, "power");
  if (_vth_data_reader_has (item, "event"))
    step->event = (VthDecisionEventKind) _vth_data_reader_enum (item, "event", VTH_TYPE_DECISION_EVENT_KIND);
  return item->error == NULL;
}

static void
read_fact (VthDraftLaw *self, VthDataReader *facts, const gchar *name, JsonNode *node)
{
  g_autofree gchar *pointer = g_strconcat (facts->pointer, "/", name, NULL);
  VthDataReader item = { facts->file, pointer, JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL, NULL };
  VthDraftFact *fact = g_new0 (VthDraftFact, 1);

  if (item.object == NULL)
    _vth_data_reader_fail (facts, name, "an object is needed");
  else
    {
      fact->name = name;
      fact->pointer = _vth_data_reader_string (&item, "pointer");
      fact->words[VTH_LANGUAGE_NL] = _vth_data_reader_string (&item, "nl");
      fact->words[VTH_LANGUAGE_EN] = _vth_data_reader_string (&item, "en");
    }
  if (item.error != NULL && facts->error == NULL)
    facts->error = g_steal_pointer (&item.error);
  g_clear_error (&item.error);
  g_hash_table_insert (self->facts, g_strdup (name), fact);
}

static void
read_facts (VthDraftLaw *self, VthDataReader *root)
{
  VthDataReader facts = { root->file, "/facts", _vth_data_reader_object (root, "facts"), NULL };
  JsonObjectIter iter;
  const gchar *name;
  JsonNode *node;

  if (facts.object == NULL)
    return;
  json_object_iter_init (&iter, facts.object);
  while (json_object_iter_next (&iter, &name, &node))
    read_fact (self, &facts, name, node);
  root->error = g_steal_pointer (&facts.error);
}

VthDraftLaw *
_vth_draft_law_new (VthKnowledge *knowledge, GError **error)
{
  g_autoptr (VthDraftLaw) self = g_new0 (VthDraftLaw, 1);
  VthDataReader root = { vth_knowledge_get_id (knowledge), "",
                         json_node_get_object (vth_knowledge_get_root (knowledge)), NULL };

  self->knowledge = g_object_ref (knowledge);
  self->facts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->rows = g_array_new (FALSE, FALSE, sizeof (VthDraftRow));
  g_array_set_clear_func (self->rows, clear_row);

  read_facts (self, &root);
  if (root.error == NULL)
    _vth_data_reader_each (&root, "instruments", read_instrument, self);
  if (root.error == NULL && _vth_data_reader_has (&root, "kinds"))
    _vth_data_reader_each (&root, "kinds", read_step, self);
  if (root.error == NULL)
    _vth_data_reader_each (&root, "sections", read_row, self);
  return _vth_data_reader_finish (&root, error) ? g_steal_pointer (&self) : NULL;
}

void
_vth_draft_law_free (VthDraftLaw *self)
{
  g_clear_object (&self->knowledge);
  g_clear_pointer (&self->facts, g_hash_table_unref);
  g_clear_pointer (&self->rows, g_array_unref);
  g_free (self);
}
