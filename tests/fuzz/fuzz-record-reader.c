/* fuzz-record-reader.c - any file: records and errors, and what was read can be written
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "fuzz.h"

#include <libvth/vth.h>

#include "record-log.h"
#include "test-streams.h"

/* A record that was read is written in one line, which is read as the same record. */
static void
check_record (VthRecord *record)
{
  g_autoptr (GError) error = NULL;
  g_autofree gchar *line = vth_record_to_text (record, &error), *line_again = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (VthRecordReader) reader = NULL;
  g_autoptr (VthRecord) again = NULL;
  g_autoptr (JsonNode) node = NULL;

  g_assert_no_error (error);
  g_assert_null (strchr (line, '\n'));
  node = json_from_string (line, &error);
  g_assert_no_error (error);

  bytes = g_bytes_new (line, strlen (line));
  reader = vth_record_reader_new_for_bytes (bytes, NULL);
  again = vth_record_reader_read (reader, NULL, &error);
  g_assert_no_error (error);
  line_again = vth_record_to_text (again, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (line, ==, line_again);
}

/* Every step gets on, and an error says something that a person can read. */
static void
check_file (GBytes *bytes)
{
  g_autoptr (VthRecordReader) reader = vth_record_reader_new_for_bytes (bytes, "f");

  for (guint i = 0; ; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (VthRecord) record = vth_record_reader_read (reader, NULL, &error);

      g_assert_cmpuint (i, <=, g_bytes_get_size (bytes) + 1);
      if (record == NULL && error == NULL)
        return;
      if (error != NULL)
        {
          g_assert_true (error->domain == VTH_ERROR);
          g_assert_true (g_utf8_validate (error->message, -1, NULL));
          g_assert_true (g_str_has_prefix (error->message, "f:"));
          g_assert_nonnull (vth_record_reader_get_pointer (reader));
        }
      else
        check_record (record);
    }
}

/* How the stream is cut makes no difference. */
static void
check_bites (GBytes *bytes)
{
  gsize size;
  const gchar *text = g_bytes_get_data (bytes, &size);
  g_autoptr (GInputStream) whole = g_memory_input_stream_new_from_bytes (bytes);
  g_autoptr (GInputStream) bites = bite_stream_new (text, size, (guint32) size, 7, 0);
  g_autofree gchar *log = record_log_read_stream (whole), *log_of_bites = record_log_read_stream (bites);

  g_assert_cmpstr (log, ==, log_of_bites);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);

  check_file (bytes);
  check_bites (bytes);
  return 0;
}
