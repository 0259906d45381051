/* test-knowledge.c - the dated files of law and policy
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <libvth/vth.h>

static void
test_every_built_in_file_says_what_it_is (void)
{
  g_auto (GStrv) ids = vth_knowledge_list_ids ();

  g_assert_true (g_strv_contains ((const gchar *const *) ids, "reasons"));
  g_assert_true (g_strv_contains ((const gchar *const *) ids, "laws"));
  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (VthKnowledge) knowledge = vth_knowledge_new_built_in (ids[i], &error);

      g_assert_no_error (error);
      g_assert_cmpstr (vth_knowledge_get_id (knowledge), ==, ids[i]);
      g_assert_cmpstr (vth_knowledge_get_title (knowledge), !=, "");
      g_assert_cmpstr (vth_knowledge_get_edition (knowledge), !=, "");
      g_assert_cmpstr (vth_knowledge_get_source (knowledge), !=, "");
      g_assert_cmpstr (vth_knowledge_get_about (knowledge), !=, "");
      g_assert_true (JSON_NODE_HOLDS_OBJECT (vth_knowledge_get_root (knowledge)));
    }
}

static void
check_file (const gchar *text, VthError code, const gchar *says)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileIOStream) stream = NULL;
  g_autoptr (GFile) file = g_file_new_tmp (NULL, &stream, &error);
  g_autoptr (VthKnowledge) knowledge = NULL;

  g_assert_no_error (error);
  g_file_replace_contents (file, text, strlen (text), NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, &error);
  g_assert_no_error (error);

  knowledge = vth_knowledge_new_for_file (file, &error);
  g_file_delete (file, NULL, NULL);
  g_assert_null (knowledge);
  g_assert_error (error, VTH_ERROR, (gint) code);
  g_assert_nonnull (strstr (error->message, says));
}

static void
test_a_file_that_lacks_something_is_refused (void)
{
  check_file ("{", VTH_ERROR_SYNTAX, "");
  check_file ("[]", VTH_ERROR_INVALID_KNOWLEDGE, "one JSON object");
  check_file ("{\"id\":\"x\"}", VTH_ERROR_INVALID_KNOWLEDGE, "/title");
  check_file ("{\"id\":\"x\",\"title\":\"x\",\"edition\":\"1\",\"source\":\"x\",\"about\":\"x\"}",
              VTH_ERROR_INVALID_KNOWLEDGE, "/certainty");
  check_file ("{\"id\":\"x\",\"title\":\"x\",\"edition\":\"1\",\"source\":\"x\",\"about\":\"x\",\"certainty\":\"vast\"}",
              VTH_ERROR_INVALID_KNOWLEDGE, "vast");
}

static void
test_what_is_not_there_is_said (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = g_file_new_for_path ("/nergens/beleid.json");

  g_assert_null (vth_knowledge_new_built_in ("bestaat-niet", &error));
  g_assert_error (error, VTH_ERROR, VTH_ERROR_NOT_FOUND);
  g_clear_error (&error);

  g_assert_null (vth_knowledge_new_for_file (file, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/knowledge/every-built-in-file-says-what-it-is", test_every_built_in_file_says_what_it_is);
  g_test_add_func ("/knowledge/a-file-that-lacks-something", test_a_file_that_lacks_something_is_refused);
  g_test_add_func ("/knowledge/what-is-not-there", test_what_is_not_there_is_said);

  return g_test_run ();
}
