/* command-competent-questions.c - vth competent FILE: many questions, each answered when it is read
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "answer.h"

#include <string.h>

typedef struct
{
  const Tool *tool;
  VthRegister *registry;
  const CompetentDefaults *defaults;
  ToolTable *table;   /* NULL: each answer by itself */
  const gchar *path;
  guint64 line;
  guint64 n_questions;
  ToolStatus status;
} Answering;

static void
complain (Answering *self, const gchar *pointer, const gchar *code, const gchar *english)
{
  tool_complain_at (self->tool, self->path, self->line, pointer, code, tool_translate (self->tool->language, english));
  self->status = TOOL_INPUT;
}

/* NULL for a text that is not there; @valid becomes FALSE after a complaint. */
static const gchar *
get_text (Answering *self, JsonObject *object, const gchar *key, gboolean *valid)
{
  JsonNode *node = json_object_get_member (object, key);
  g_autofree gchar *pointer = g_strconcat ("/", key, NULL);

  if (node == NULL || JSON_NODE_HOLDS_NULL (node))
    return NULL;
  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING)
    return *json_node_get_string (node) != '\0' ? json_node_get_string (node) : NULL;

  complain (self, pointer, "wrong-type", "a text is needed here");
  *valid = FALSE;
  return NULL;
}

static gboolean
add_activity (Answering *self, VthCompetenceQuestion *question, JsonNode *node, const gchar *pointer)
{
  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING)
    {
      complain (self, pointer, "wrong-type", "a text is needed here");
      return FALSE;
    }

  vth_competence_question_add_activity (question, json_node_get_string (node));
  return TRUE;
}

/* One, or those of one application. */
static gboolean
add_activities (Answering *self, VthCompetenceQuestion *question, JsonObject *object)
{
  JsonNode *node = json_object_get_member (object, "activity");
  JsonArray *array = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  if (node == NULL || (array != NULL && json_array_get_length (array) == 0))
    {
      complain (self, "/activity", "missing-field", "a question needs this");
      return FALSE;
    }
  if (array == NULL)
    return add_activity (self, question, node, "/activity");

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      g_autofree gchar *pointer = g_strdup_printf ("/activity/%u", i);

      if (!add_activity (self, question, json_array_get_element (array, i), pointer))
        return FALSE;
    }

  return TRUE;
}

static const gchar *
get_told (JsonNode *node)
{
  if (!JSON_NODE_HOLDS_VALUE (node))
    return NULL;
  if (json_node_get_value_type (node) == G_TYPE_BOOLEAN)
    return json_node_get_boolean (node) ? "yes" : "no";

  return json_node_get_value_type (node) == G_TYPE_STRING ? json_node_get_string (node) : NULL;
}

static gboolean
tell_facts (Answering *self, VthCompetenceQuestion *question, JsonObject *object)
{
  JsonNode *node = json_object_get_member (object, "facts");
  JsonObjectIter iter;
  const gchar *name;
  JsonNode *value;

  if (node == NULL)
    return TRUE;
  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      complain (self, "/facts", "wrong-type", "an object of facts is needed here");
      return FALSE;
    }

  json_object_iter_init (&iter, json_node_get_object (node));
  while (json_object_iter_next (&iter, &name, &value))
    {
      g_autofree gchar *pointer = g_strconcat ("/facts/", name, NULL);
      const gchar *told = get_told (value);

      if (told != NULL && vth_competence_question_set_fact (question, name, told, NULL))
        continue;
      complain (self, pointer, "unknown-value", "this is not a fact with a value that it may have");
      return FALSE;
    }

  return TRUE;
}

/* What the question does not say itself is as the options say; a day that nobody named is not guessed. */
static gboolean
read_day (Answering *self, JsonObject *object, GDate *on)
{
  gboolean valid = TRUE;
  const gchar *text = get_text (self, object, "on", &valid);

  if (!valid)
    return FALSE;
  if (text == NULL && self->defaults->on != NULL)
    *on = *self->defaults->on;
  else if (text == NULL)
    complain (self, "/on", "missing-field", "a question needs this");
  else if (tool_scan_date (text, on))
    return TRUE;
  else
    complain (self, "/on", "invalid-date", "this date does not exist, or is not written as YYYY-MM-DD");

  return text == NULL && self->defaults->on != NULL;
}

static gboolean
read_task (Answering *self, JsonObject *object, VthCompetenceTask *task)
{
  g_autoptr (GEnumClass) tasks = g_type_class_ref (VTH_TYPE_COMPETENCE_TASK);
  gboolean valid = TRUE;
  const gchar *text = get_text (self, object, "task", &valid);
  GEnumValue *found = text != NULL ? g_enum_get_value_by_nick (tasks, text) : NULL;

  *task = found != NULL ? (VthCompetenceTask) found->value : self->defaults->task;
  if (text != NULL && found == NULL)
    complain (self, "/task", "unknown-value", "the value is not one of those that the field knows");

  return valid && (text == NULL || found != NULL);
}

/* A mistyped name would be a fact that is passed over in silence. */
static gboolean
check_names (Answering *self, JsonObject *object)
{
  static const gchar *const known[] = { "type", "id", "source", "activity", "municipality", "on", "task", "facts", NULL };
  JsonObjectIter iter;
  const gchar *name;
  JsonNode *value;

  json_object_iter_init (&iter, object);
  while (json_object_iter_next (&iter, &name, &value))
    if (!g_strv_contains (known, name))
      {
        g_autofree gchar *pointer = g_strconcat ("/", name, NULL);

        complain (self, pointer, "unknown-value", "a question has nothing of that name");
        return FALSE;
      }

  return TRUE;
}

/* NULL after a complaint. */
static VthCompetenceQuestion *
read_question (Answering *self, JsonObject *object)
{
  g_autoptr (VthCompetenceQuestion) question = NULL;
  gboolean valid = TRUE;
  const gchar *municipality = get_text (self, object, "municipality", &valid);
  VthCompetenceTask task;
  GDate on;

  if (!valid || !check_names (self, object) || !read_day (self, object, &on) || !read_task (self, object, &task))
    return NULL;
  if (municipality == NULL)
    {
      complain (self, "/municipality", "missing-field", "a question needs this");
      return NULL;
    }

  question = vth_competence_question_new (municipality, &on, task);
  if (!add_activities (self, question, object) || !tell_facts (self, question, object))
    return NULL;

  return g_steal_pointer (&question);
}

static void
add_row (Answering *self, VthCompetence *answer, const gchar *id)
{
  g_autoptr (VthReason) reason = tool_find_heaviest (VTH_ANSWER (answer));
  g_autofree gchar *message = reason != NULL ? vth_reason_dup_message (reason, self->tool->language) : NULL;
  const gchar *cells[] = {
    id, vth_answer_get_verdict (VTH_ANSWER (answer)), vth_competence_get_authority (answer), vth_competence_get_service (answer),
    tool_get_nick (VTH_TYPE_BASIC_TASK, (gint) vth_competence_get_basic_task (answer)),
    reason != NULL ? vth_reason_get_code (reason) : NULL, message
  };

  tool_table_add (self->table, cells);
}

static void
answer_question (Answering *self, JsonObject *object)
{
  gboolean valid = TRUE;
  const gchar *id = get_text (self, object, "id", &valid);
  g_autoptr (VthCompetenceQuestion) question = valid ? read_question (self, object) : NULL;
  g_autoptr (VthCompetence) answer = NULL;

  if (question == NULL)
    return;

  answer = vth_register_answer_competence (self->registry, question);
  if (self->table == NULL)
    tool_print_answer (self->tool, VTH_ANSWER (answer), id);
  else
    add_row (self, answer, id);
  if (vth_competence_get_outcome (answer) == VTH_COMPETENCE_VERDICT_NOT_DETERMINED)
    self->status = tool_worst (self->status, TOOL_NO);
}

static void
read_line (Answering *self, JsonParser *parser, const gchar *line, gsize length)
{
  g_autoptr (GError) error = NULL;
  JsonNode *root;

  if (strspn (line, " \t\r") == length)
    return;

  self->n_questions++;
  if (!g_utf8_validate (line, (gssize) length, NULL))
    {
      complain (self, NULL, "encoding", "the text is not UTF-8");
      return;
    }
  if (!json_parser_load_from_data (parser, line, (gssize) length, &error))
    {
      complain (self, NULL, "syntax", "this is not JSON");
      return;
    }

  root = json_parser_get_root (parser);
  if (root != NULL && JSON_NODE_HOLDS_OBJECT (root))
    answer_question (self, json_node_get_object (root));
  else
    complain (self, NULL, "wrong-type", "a question is an object on one line");
}

static void
read_file (Answering *self, const gchar *path)
{
  g_autoptr (GInputStream) stream = tool_open_stream (self->tool, path);
  g_autoptr (GDataInputStream) lines = stream != NULL ? g_data_input_stream_new (stream) : NULL;
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  gchar *line;
  gsize length;

  if (lines == NULL)
    {
      self->status = TOOL_INPUT;
      return;
    }

  self->path = path;
  self->line = 0;
  while ((line = g_data_input_stream_read_line (lines, &length, NULL, &error)) != NULL)
    {
      self->line++;
      read_line (self, parser, line, length);
      g_free (line);
    }
  if (error != NULL)
    {
      tool_complain_error (self->tool, error);
      self->status = TOOL_INPUT;
    }
}

ToolStatus
tool_answer_competent_questions (const Tool *tool, VthRegister *registry, const CompetentDefaults *defaults)
{
  static const gchar *const columns[] = { "id", "verdict", "authority", "service", "basic task", "reason", "message", NULL };
  g_autoptr (ToolTable) table = tool->format != TOOL_FORMAT_JSON ? tool_table_new (columns) : NULL;
  Answering answering = { .tool = tool, .registry = registry, .defaults = defaults, .table = table };

  if (table != NULL)
    tool_table_stream (table, tool);
  for (guint i = 0; i < tool->n_arguments; i++)
    read_file (&answering, tool->arguments[i]);
  if (table != NULL)
    tool_table_print (table, tool);
  if (answering.n_questions == 0 && answering.status != TOOL_INPUT)
    {
      tool_complain (tool, "there is no question in %s", tool->arguments[tool->n_arguments - 1]);
      return TOOL_INPUT;
    }

  return answering.status;
}
