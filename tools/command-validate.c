/* command-validate.c - vth validate: what is wrong with records
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

#include <stdio.h>
#include <string.h>

static struct
{
  gchar *fail_on;
} options;

static const GOptionEntry entries[] = {
  { "fail-on", 0, 0, G_OPTION_ARG_FILENAME, &options.fail_on, "exit status 1 for warnings too", "warning" },
  { NULL }
};

/* A reference that was met before the record that it names. */
typedef struct
{
  gchar *file;
  guint64 line;
  gchar *pointer;
  gchar *id;
} Reference;

/* The fields of a type that name other records, by their keys. */
typedef struct
{
  gchar **keys;
} References;

typedef struct
{
  const Tool *tool;
  GHashTable *types;     /* type name to References */
  GHashTable *ids;       /* of all records */
  GArray *references;
  guint64 n_records;
  guint64 n_warnings;
} Validation;

static void
free_references (gpointer data)
{
  References *references = data;

  g_strfreev (references->keys);
  g_free (references);
}

static void
clear_reference (gpointer data)
{
  Reference *reference = data;

  g_free (reference->file);
  g_free (reference->pointer);
  g_free (reference->id);
}

static gboolean
is_reference (JsonObject *property)
{
  if (json_object_has_member (property, "items"))
    property = json_object_get_object_member (property, "items");

  return g_strcmp0 (json_object_get_string_member_with_default (property, "$comment", NULL), "reference") == 0;
}

static References *
find_references (Validation *self, const gchar *type)
{
  References *references = g_hash_table_lookup (self->types, type);
  g_autoptr (GStrvBuilder) keys = NULL;
  g_autoptr (JsonNode) schema = NULL;
  g_autoptr (GList) members = NULL;
  JsonObject *properties;

  if (references != NULL)
    return references;

  keys = g_strv_builder_new ();
  schema = vth_schema_for_type (type, VTH_LANGUAGE_EN, NULL);
  properties = json_object_get_object_member (json_node_get_object (schema), "properties");
  members = json_object_get_members (properties);
  for (GList *at = members; at != NULL; at = at->next)
    if (is_reference (json_object_get_object_member (properties, at->data)))
      g_strv_builder_add (keys, at->data);

  references = g_new0 (References, 1);
  references->keys = g_strv_builder_end (keys);
  g_hash_table_insert (self->types, g_strdup (type), references);
  return references;
}

static void
warn (Validation *self, const gchar *file, guint64 line, const gchar *pointer, const gchar *code, const gchar *english)
{
  printf ("%s:%" G_GUINT64_FORMAT ": %s: %s: %s: %s\n", file, line, pointer,
          tool_get_severity_word (self->tool, VTH_SEVERITY_WARNING), code,
          tool_translate (self->tool->language, english));
  self->n_warnings++;
}

static void
warn_of_unknown_keys (Validation *self, VthRecordReader *reader, const gchar *pointer, JsonObject *extra)
{
  g_autoptr (GList) keys = json_object_get_members (extra);

  for (GList *at = keys; at != NULL; at = at->next)
    {
      g_autofree gchar *place = g_strconcat (pointer, "/", at->data, NULL);

      warn (self, vth_record_reader_get_name (reader), vth_record_reader_get_line (reader), place, "unknown-key",
            "no field has this name; it is kept");
    }
}

static void
check_extra (Validation *self, VthRecord *record, VthRecordReader *reader)
{
  const gchar *extra = vth_record_get_extra (record);
  g_autoptr (JsonNode) node = extra != NULL ? json_from_string (extra, NULL) : NULL;

  if (node != NULL && JSON_NODE_HOLDS_OBJECT (node))
    warn_of_unknown_keys (self, reader, "", json_node_get_object (node));
}

/* An RSIN passes the test of a citizen service number by its nature. */
static gboolean
may_hold_number (const gchar *key)
{
  return strcmp (key, "rsin") != 0 && strcmp (key, "oin") != 0;
}

static void
check_numbers (Validation *self, JsonNode *node, const gchar *pointer, VthRecordReader *reader)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    {
      JsonObject *object = json_node_get_object (node);
      g_autoptr (GList) keys = json_object_get_members (object);

      for (GList *at = keys; at != NULL; at = at->next)
        {
          g_autofree gchar *place = g_strconcat (pointer, "/", at->data, NULL);

          if (may_hold_number (at->data))
            check_numbers (self, json_object_get_member (object, at->data), place, reader);
        }
    }
  else if (JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *array = json_node_get_array (node);

      for (guint i = 0; i < json_array_get_length (array); i++)
        {
          g_autofree gchar *place = g_strdup_printf ("%s/%u", pointer, i);

          check_numbers (self, json_array_get_element (array, i), place, reader);
        }
    }
  else if (json_node_get_value_type (node) == G_TYPE_STRING
           && vth_identifier_looks_like_bsn (json_node_get_string (node)))
    warn (self, vth_record_reader_get_name (reader), vth_record_reader_get_line (reader), pointer,
          "citizen-service-number", "this looks like a citizen service number, which does not belong here");
}

static void
note_reference (Validation *self, VthRecordReader *reader, gchar *pointer, JsonNode *node)
{
  Reference reference = { g_strdup (vth_record_reader_get_name (reader)), vth_record_reader_get_line (reader), pointer,
                          g_strdup (json_node_get_string (node)) };

  g_array_append_val (self->references, reference);
}

static void
note_references (Validation *self, JsonObject *object, const gchar *type, VthRecordReader *reader)
{
  References *references = find_references (self, type);

  for (guint i = 0; references->keys[i] != NULL; i++)
    {
      JsonNode *node = json_object_get_member (object, references->keys[i]);

      if (node == NULL)
        continue;
      if (JSON_NODE_HOLDS_VALUE (node))
        note_reference (self, reader, g_strconcat ("/", references->keys[i], NULL), node);
      else
        for (guint j = 0; j < json_array_get_length (json_node_get_array (node)); j++)
          note_reference (self, reader, g_strdup_printf ("/%s/%u", references->keys[i], j),
                          json_array_get_element (json_node_get_array (node), j));
    }
}

static void
check_record (VthRecord *record, VthRecordReader *reader, gpointer user_data)
{
  Validation *self = user_data;
  g_autoptr (JsonNode) node = vth_record_to_json (record);

  self->n_records++;
  check_extra (self, record, reader);
  check_numbers (self, node, "", reader);
  note_references (self, json_node_get_object (node), vth_record_get_type_name (record), reader);
  if (vth_record_get_id (record) != NULL)
    g_hash_table_add (self->ids, g_strdup (vth_record_get_id (record)));
}

/* Functions are no records: so1104/directeur is known when so1104 is. */
static gboolean
is_known (Validation *self, const gchar *id)
{
  const gchar *slash = strchr (id, '/');
  g_autofree gchar *organisation = slash != NULL ? g_strndup (id, (gsize) (slash - id)) : NULL;

  return g_hash_table_contains (self->ids, id)
         || (organisation != NULL && g_hash_table_contains (self->ids, organisation));
}

static void
check_references (Validation *self)
{
  for (guint i = 0; i < self->references->len; i++)
    {
      const Reference *reference = &g_array_index (self->references, Reference, i);
      g_autofree gchar *message = NULL;

      if (is_known (self, reference->id))
        continue;
      message = g_strdup_printf (tool_translate (self->tool->language, "there is no record ‘%s’ in these files"),
                                 reference->id);
      warn (self, reference->file, reference->line, reference->pointer, "unknown-reference", message);
    }
}

static ToolStatus
find_outcome (Validation *self, ToolStatus status)
{
  if (status != TOOL_ANSWERED)
    return status;
  if (self->n_warnings > 0 && g_strcmp0 (options.fail_on, "warning") == 0)
    return TOOL_NO;

  return TOOL_ANSWERED;
}

static ToolStatus
run (Tool *tool)
{
  Validation self = { .tool = tool };
  ToolStatus status;

  if (options.fail_on != NULL && strcmp (options.fail_on, "warning") != 0)
    {
      tool_complain (tool, "--fail-on: ‘%s’ is not one of %s", options.fail_on, "warning");
      return TOOL_USAGE;
    }

  self.types = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_references);
  self.ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self.references = g_array_new (FALSE, FALSE, sizeof (Reference));
  g_array_set_clear_func (self.references, clear_reference);

  status = tool_read_records (tool, (const gchar *const *) tool->arguments, check_record, &self);
  check_references (&self);
  tool_complain (tool, "%" G_GUINT64_FORMAT " records in order, %" G_GUINT64_FORMAT " warnings", self.n_records,
                 self.n_warnings);

  g_hash_table_unref (self.types);
  g_hash_table_unref (self.ids);
  g_array_unref (self.references);
  return find_outcome (&self, status);
}

const ToolCommand tool_command_validate = {
  .name = "validate",
  .usage = "FILE ... [--fail-on warning]",
  .summary = "tells what is wrong with the records of files",
  .details = "One line for each: FILE:LINE: /pointer: code: message. A bad record gives exit status 3. Unknown keys,\n"
             "references to records that are not in the files, and what looks like a citizen service number are warnings.",
  .formats = TOOL_FORMAT_TEXT,
  .format = TOOL_FORMAT_TEXT,
  .options = entries,
  .min_arguments = 1,
  .max_arguments = G_MAXUINT,
  .run = run,
};
