/* tool-input.c - files, or - for standard input
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

#include <gio/gunixinputstream.h>
#include <string.h>
#include <unistd.h>

static gboolean
is_standard_input (const gchar *path)
{
  return strcmp (path, "-") == 0;
}

static void
complain_unreadable (const Tool *tool, const gchar *path, const GError *error)
{
  const gchar *cause = error->message;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    cause = tool_translate (tool->language, "there is no such file");
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY))
    cause = tool_translate (tool->language, "it is a folder");
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED))
    cause = tool_translate (tool->language, "permission denied");

  tool_complain (tool, "%s: cannot be read: %s", path, cause);
}

/* NULL after a complaint. */
GInputStream *
tool_open_stream (const Tool *tool, const gchar *path)
{
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;
  GFileInputStream *stream;

  if (is_standard_input (path))
    return g_unix_input_stream_new (STDIN_FILENO, FALSE);

  file = g_file_new_for_path (path);
  stream = g_file_read (file, NULL, &error);
  if (stream == NULL)
    complain_unreadable (tool, path, error);
  return (GInputStream *) stream;
}

/* NULL after a complaint. */
VthRecordReader *
tool_open_reader (const Tool *tool, const gchar *path)
{
  g_autoptr (GInputStream) stream = tool_open_stream (tool, path);

  return stream != NULL ? vth_record_reader_new (stream, path) : NULL;
}

/* The reader puts the place before its message; here the code stands between them. */
static void
complain_of_record (const Tool *tool, VthRecordReader *reader, const GError *error)
{
  const gchar *name = vth_record_reader_get_name (reader), *pointer = vth_record_reader_get_pointer (reader);
  guint64 line = vth_record_reader_get_line (reader);
  g_autofree gchar *place = NULL, *text = NULL;
  g_autoptr (GError) bare = NULL;

  place = g_strdup_printf ("%s:%" G_GUINT64_FORMAT ": %s%s", name, line, pointer != NULL ? pointer : "",
                           pointer != NULL && *pointer != '\0' ? ": " : "");
  bare = g_error_new_literal (error->domain, error->code,
                              error->message + (g_str_has_prefix (error->message, place) ? strlen (place) : 0));
  text = tool_dup_error_text (tool, bare);
  tool_complain_at (tool, name, line, pointer, tool_get_error_code (error), text);
}

static ToolStatus
read_all (const Tool *tool, VthRecordReader *reader, ToolProgress *progress, ToolRecordFunc func, gpointer user_data)
{
  ToolStatus status = TOOL_ANSWERED;

  for (;;)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (VthRecord) record = vth_record_reader_read (reader, NULL, &error);

      if (record == NULL && error == NULL)
        return status;

      tool_progress_step (progress);
      if (record != NULL)
        {
          func (record, reader, user_data);
          continue;
        }
      status = TOOL_INPUT;
      tool_progress_end (progress);
      complain_of_record (tool, reader, error);
    }
}

/* Reads all files whatever is wrong with some; TOOL_INPUT says that something was. */
ToolStatus
tool_read_records (const Tool *tool, const gchar *const *paths, ToolRecordFunc func, gpointer user_data)
{
  ToolStatus status = TOOL_ANSWERED;
  ToolProgress progress;

  tool_progress_begin (&progress, tool);
  for (guint i = 0; paths != NULL && paths[i] != NULL; i++)
    {
      g_autoptr (VthRecordReader) reader = tool_open_reader (tool, paths[i]);

      status = tool_worst (status, reader == NULL ? TOOL_INPUT : read_all (tool, reader, &progress, func, user_data));
    }
  tool_progress_end (&progress);

  return status;
}

/* Whether a file may be read again from its beginning. */
gboolean
tool_is_rereadable (const gchar *path)
{
  return !is_standard_input (path) && g_file_test (path, G_FILE_TEST_IS_REGULAR);
}

/* For a file that is read again: what is wrong with it is told then. */
void
tool_look_through (const Tool *tool, const gchar *path, ToolRecordFunc func, gpointer user_data)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GInputStream) stream = (GInputStream *) g_file_read (file, NULL, NULL);
  g_autoptr (VthRecordReader) reader = stream != NULL ? vth_record_reader_new (stream, path) : NULL;
  ToolProgress progress;

  tool_progress_begin (&progress, tool);
  while (reader != NULL)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (VthRecord) record = vth_record_reader_read (reader, NULL, &error);

      if (record == NULL && error == NULL)
        break;
      tool_progress_step (&progress);
      if (record != NULL)
        func (record, reader, user_data);
    }
  tool_progress_end (&progress);
}

/* NULL after a complaint. */
VthKnowledge *
tool_read_knowledge (const Tool *tool, const gchar *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (is_standard_input (path) ? "/dev/stdin" : path);
  g_autoptr (GError) error = NULL;
  VthKnowledge *knowledge = vth_knowledge_new_for_file (file, &error);

  if (knowledge == NULL)
    tool_complain_error (tool, error);
  return knowledge;
}

/* Both lists in order, each path once: a shell gives the same files to two options. */
gchar **
tool_join_paths (const gchar *const *paths, const gchar *const *others)
{
  const gchar *const *lists[] = { paths, others };
  g_autoptr (GStrvBuilder) all = g_strv_builder_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    for (guint j = 0; lists[i] != NULL && lists[i][j] != NULL; j++)
      if (g_hash_table_add (seen, (gpointer) lists[i][j]))
        g_strv_builder_add (all, lists[i][j]);

  return g_strv_builder_end (all);
}
