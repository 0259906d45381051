/* test-record-writer.c - what is written, and that it is read again as it was
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/format/vth-record-reader.h"
#include "libvth/format/vth-record-writer.h"
#include "libvth/base/vth-error.h"
#include "random-record.h"

#define N_ROUNDS 200

static gchar *
write_records (GPtrArray *records, gboolean with_header)
{
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr (VthRecordWriter) writer = vth_record_writer_new (stream);
  g_autoptr (GError) error = NULL;

  if (with_header)
    g_assert_true (vth_record_writer_write_header (writer, NULL, &error));
  for (guint i = 0; i < records->len; i++)
    {
      vth_record_writer_write (writer, records->pdata[i], NULL, &error);
      g_assert_no_error (error);
    }
  g_assert_cmpuint (vth_record_writer_get_n_records (writer), ==, records->len);
  g_assert_true (vth_record_writer_flush (writer, NULL, &error));
  g_output_stream_write_all (stream, "", 1, NULL, NULL, NULL);
  g_assert_true (vth_record_writer_close (writer, NULL, &error));
  return g_memory_output_stream_steal_data (G_MEMORY_OUTPUT_STREAM (stream));
}

static GPtrArray *
read_records (const gchar *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (VthRecordReader) reader = vth_record_reader_new_for_bytes (bytes, NULL);
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GError) error = NULL;
  VthRecord *record;

  while ((record = vth_record_reader_read (reader, NULL, &error)) != NULL)
    g_ptr_array_add (records, record);
  g_assert_no_error (error);
  return records;
}

static void
assert_equal (VthRecord *record, VthRecord *again)
{
  const VthRecordInfo *info = _vth_record_get_info (record);

  g_assert_true (vth_record_equal (record, again));
  for (guint i = 0; i < info->n_fields; i++)
    g_assert_cmpint (_vth_field_is_set (&info->fields[i], record), ==, _vth_field_is_set (&info->fields[i], again));
  g_assert_cmpstr (vth_record_get_extra (record), ==, vth_record_get_extra (again));
}

static void
test_every_type_is_read_as_it_was_written (gconstpointer data)
{
  const VthRecordInfo *info = data;
  g_autoptr (GRand) random = g_rand_new_with_seed (20260101);
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) again = NULL;
  g_autofree gchar *text = NULL, *text_again = NULL;

  for (guint i = 0; i < N_ROUNDS; i++)
    g_ptr_array_add (records, random_record_new (random, info));
  text = write_records (records, FALSE);
  again = read_records (text);
  g_assert_cmpuint (again->len, ==, records->len);
  for (guint i = 0; i < records->len; i++)
    assert_equal (records->pdata[i], again->pdata[i]);

  text_again = write_records (again, FALSE);
  g_assert_cmpstr (text, ==, text_again);
}

/* The two ways in and the two ways out are of one mind. */
static void
test_every_type_is_the_same_as_a_node (gconstpointer data)
{
  const VthRecordInfo *info = data;
  g_autoptr (GRand) random = g_rand_new_with_seed (7);

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      g_autoptr (VthRecord) record = random_record_new (random, info);
      g_autoptr (VthRecord) by_node = NULL;
      g_autoptr (JsonNode) parsed = NULL;
      g_autoptr (GError) error = NULL;
      g_autofree gchar *text = vth_record_to_text (record, &error);

      g_assert_no_error (error);
      parsed = json_from_string (text, &error);
      g_assert_no_error (error);
      by_node = vth_record_from_json (parsed, &error);
      g_assert_no_error (error);
      if (strstr (text, "kenmerk") == NULL && strstr (text, "groot") == NULL)
        g_assert_true (vth_record_equal (record, by_node));
    }
}

static void
test_line_is_type_id_and_fields_in_order (void)
{
  g_autoptr (GPtrArray) records = read_records ("{ \"name\": \"Kade 1\", \"id\": \"s-1\",\n \"type\": \"site\" }");
  g_autofree gchar *text = write_records (records, TRUE);
  g_autofree gchar *line = vth_record_to_text (records->pdata[0], NULL);

  g_assert_cmpstr (text, ==, "{\"type\":\"header\",\"format\":\"vth-records\",\"version\":1}\n"
                             "{\"type\":\"site\",\"id\":\"s-1\",\"name\":\"Kade 1\"}\n");
  g_assert_cmpstr (line, ==, "{\"type\":\"site\",\"id\":\"s-1\",\"name\":\"Kade 1\"}");
}

static void
test_unknown_keys_stand_at_the_end_as_they_came (void)
{
  g_autoptr (GPtrArray) records =
    read_records ("{\"kenmerk\" : 1.50,\n\"type\":\"site\",\"z\\u00e9\\u0000\":[ 1 , \"a b\\\" \" ],\"id\":\"s-1\",\"leeg\":{ }}");
  g_autofree gchar *line = vth_record_to_text (records->pdata[0], NULL);

  g_assert_cmpstr (vth_record_get_extra (records->pdata[0]), ==,
                   "{\"kenmerk\":1.50,\"z\\u00e9\\u0000\":[1,\"a b\\\" \"],\"leeg\":{}}");
  g_assert_cmpstr (line, ==, "{\"type\":\"site\",\"id\":\"s-1\",\"kenmerk\":1.50,"
                             "\"z\\u00e9\\u0000\":[1,\"a b\\\" \"],\"leeg\":{}}");
}

/* A program may put into extra what a file could not hold. */
static void
test_extra_cannot_break_the_file (void)
{
  g_autoptr (GPtrArray) records = read_records ("{\"type\":\"site\",\"id\":\"s-1\"}");
  VthRecord *record = records->pdata[0];
  g_autoptr (GError) error = NULL;
  g_autofree gchar *line = NULL;

  g_assert_true (vth_record_set_extra (record, "{\"id\":\"other\",\n\"type\":\"cat\",\"name\":\"Kade 2\",\"x\":1}", NULL));
  line = vth_record_to_text (record, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (line, ==, "{\"type\":\"site\",\"id\":\"s-1\",\"name\":\"Kade 2\",\"x\":1}");

  _vth_record_take_extra (record, g_strdup ("{'x':1}"));
  g_assert_null (vth_record_to_text (record, &error));
  g_assert_error (error, VTH_ERROR, VTH_ERROR_SYNTAX);
  g_clear_error (&error);

  _vth_record_take_extra (record, g_strdup ("{\"x\":1,\"x\":2}"));
  g_assert_null (vth_record_to_text (record, &error));
  g_assert_error (error, VTH_ERROR, VTH_ERROR_DUPLICATE_KEY);
}

static void
test_text_that_is_not_utf8_is_not_written (void)
{
  g_autoptr (GPtrArray) records = read_records ("{\"type\":\"site\",\"id\":\"s-1\"}");
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr (VthRecordWriter) writer = vth_record_writer_new (stream);
  g_autoptr (GError) error = NULL;
  g_autofree gchar *written = NULL;

  g_assert_true (vth_record_writer_write (writer, records->pdata[0], NULL, NULL));
  vth_record_set_id (records->pdata[0], "\xc3\xa9 \xff");
  g_assert_false (vth_record_writer_write (writer, records->pdata[0], NULL, &error));
  g_assert_error (error, VTH_ERROR, VTH_ERROR_ENCODING);
  g_assert_cmpstr (error->message, ==, "/id: a text is not UTF-8");
  vth_record_set_id (records->pdata[0], "s-2");
  g_assert_true (vth_record_writer_write (writer, records->pdata[0], NULL, NULL));

  g_assert_true (vth_record_writer_flush (writer, NULL, NULL));
  written = g_strndup (g_memory_output_stream_get_data (G_MEMORY_OUTPUT_STREAM (stream)),
                       g_memory_output_stream_get_data_size (G_MEMORY_OUTPUT_STREAM (stream)));
  g_assert_cmpstr (written, ==, "{\"type\":\"site\",\"id\":\"s-1\"}\n{\"type\":\"site\",\"id\":\"s-2\"}\n");
}

static void
test_full_disk_is_an_error (void)
{
  guint8 room[100];
  g_autoptr (GPtrArray) records = read_records ("{\"type\":\"site\",\"id\":\"s-1\"}");
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new (room, sizeof room, NULL, NULL);
  g_autoptr (VthRecordWriter) writer = vth_record_writer_new (stream);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 10; i++)
    g_assert_true (vth_record_writer_write (writer, records->pdata[0], NULL, NULL));
  g_assert_false (vth_record_writer_flush (writer, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
}

static void
add_type (const VthRecordInfo *info, const gchar *title, GTestDataFunc function)
{
  g_autofree gchar *path = g_strconcat ("/format/writer/", title, "/", info->type_name, NULL);

  g_test_add_data_func (path, info, function);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < _vth_n_record_types; i++)
    {
      const VthRecordInfo *info = _vth_record_type_get_info (_vth_record_types[i] ());

      add_type (info, "is-read-as-it-was-written", test_every_type_is_read_as_it_was_written);
      add_type (info, "is-the-same-as-a-node", test_every_type_is_the_same_as_a_node);
    }
  g_test_add_func ("/format/writer/line-is-type-id-and-fields-in-order", test_line_is_type_id_and_fields_in_order);
  g_test_add_func ("/format/writer/unknown-keys-stand-at-the-end-as-they-came",
                   test_unknown_keys_stand_at_the_end_as_they_came);
  g_test_add_func ("/format/writer/extra-cannot-break-the-file", test_extra_cannot_break_the_file);
  g_test_add_func ("/format/writer/text-that-is-not-utf8-is-not-written", test_text_that_is_not_utf8_is_not_written);
  g_test_add_func ("/format/writer/full-disk-is-an-error", test_full_disk_is_an_error);

  return g_test_run ();
}
