/* record-log.c - what a reader finds, as text that a test can compare
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "record-log.h"

gchar *
record_log_drain (VthRecordReader *reader)
{
  GString *log = g_string_new (NULL);
  guint64 n_records = 0, n_errors = 0;

  while (TRUE)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (VthRecord) record = vth_record_reader_read (reader, NULL, &error);

      if (record == NULL && error == NULL)
        break;
      g_assert_true ((record == NULL) == (error != NULL));
      g_assert_true ((vth_record_reader_get_pointer (reader) == NULL) == (error == NULL));
      n_records += record != NULL;
      n_errors += error != NULL;

      if (log->len > 0)
        g_string_append_c (log, '|');
      if (record != NULL)
        g_string_append (log, vth_record_get_id (record) != NULL ? vth_record_get_id (record) : "-");
      else
        g_string_append_printf (log, "%s!%s",
                                error->domain == VTH_ERROR ? vth_get_error_nick ((VthError) error->code)
                                                           : g_quark_to_string (error->domain),
                                error->message);
    }

  g_assert_cmpuint (vth_record_reader_get_n_records (reader), ==, n_records);
  g_assert_cmpuint (vth_record_reader_get_n_errors (reader), ==, n_errors);
  return g_string_free (log, FALSE);
}

gchar *
record_log_read_stream (GInputStream *stream)
{
  g_autoptr (VthRecordReader) reader = vth_record_reader_new (stream, "f");

  return record_log_drain (reader);
}

gchar *
record_log_read (const gchar *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (VthRecordReader) reader = vth_record_reader_new_for_bytes (bytes, "f");

  return record_log_drain (reader);
}
