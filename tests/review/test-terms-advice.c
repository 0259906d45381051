/* test-terms-advice.c - terms by a policy, for each case of a file
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <libvth/vth.h>

#include <string.h>

static VthSanctionPolicy *
open_policy (const gchar *folder)
{
  g_autoptr (GFile) file = g_file_new_build_filename (folder, "policy.json", NULL);
  g_autoptr (GError) error = NULL;
  VthSanctionPolicy *policy = vth_sanction_policy_new_for_file (file, &error);

  g_assert_no_error (error);
  return policy;
}

static VthTermsQuestion *
read_question (JsonObject *object)
{
  g_autoptr (JsonNode) node = json_node_init_object (json_node_alloc (), object);
  g_autoptr (GError) error = NULL;
  VthRecord *record;

  json_object_set_string_member (object, "type", "terms-question");
  record = vth_record_from_json (node, &error);
  g_assert_no_error (error);
  return VTH_TERMS_QUESTION (record);
}

static void
check_codes (JsonObject *wanted, const gchar *key, VthAnswer *answer, gboolean expected)
{
  JsonArray *codes = json_object_get_array_member (wanted, key);

  for (guint i = 0; i < json_array_get_length (codes); i++)
    if (vth_answer_has_reason (answer, json_array_get_string_element (codes, i)) != expected)
      g_error ("%s: %s %s", json_object_get_string_member (wanted, "name"), expected ? "lacks" : "has",
               json_array_get_string_element (codes, i));
}

/* What a case says of a member of the answer, it has to hold; terms that nobody expects may be more. */
static void
check_member (JsonObject *wanted, const gchar *key, JsonObject *found, const gchar *found_key)
{
  JsonNode *expected = json_object_get_member (wanted, key), *there = json_object_get_member (found, found_key);

  if (expected != NULL && (there == NULL || !json_node_equal (expected, there)))
    {
      g_autofree gchar *one = json_to_string (expected, FALSE), *other = there != NULL ? json_to_string (there, FALSE) : NULL;

      g_error ("%s: %s is %s, not %s", json_object_get_string_member_with_default (wanted, "name", "terms"), key, other, one);
    }
}

static void
check_case (VthSanctionPolicy *policy, JsonObject *wanted)
{
  g_autoptr (VthTermsQuestion) question = read_question (json_object_get_object_member (wanted, "question"));
  g_autoptr (VthTermsAdvice) advice = vth_sanction_policy_get_terms (policy, NULL, question);
  g_autoptr (JsonNode) node = vth_answer_to_json (VTH_ANSWER (advice), VTH_LANGUAGE_EN);
  JsonObject *found = json_node_get_object (node);

  g_test_message ("%s", json_object_get_string_member (wanted, "name"));
  check_member (wanted, "verdict", found, "verdict");
  check_codes (wanted, "has", VTH_ANSWER (advice), TRUE);
  check_codes (wanted, "lacks", VTH_ANSWER (advice), FALSE);
  check_member (wanted, "unknown", found, "unknown");
  check_member (wanted, "violation", found, "violation");
  check_member (wanted, "other", found, "other_sanction");
  check_member (wanted, "deviations", found, "deviations");
  if (json_object_has_member (wanted, "terms"))
    {
      JsonObject *terms = json_object_get_object_member (found, "terms");
      g_autoptr (GList) keys = json_object_get_members (json_object_get_object_member (wanted, "terms"));

      g_assert_nonnull (terms);
      for (GList *at = keys; at != NULL; at = at->next)
        check_member (json_object_get_object_member (wanted, "terms"), at->data, terms, at->data);
    }
}

static JsonArray *
read_cases (const gchar *folder, JsonNode **root)
{
  g_autofree gchar *path = g_build_filename (folder, "cases.json", NULL), *text = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  *root = json_from_string (text, &error);
  g_assert_no_error (error);
  return json_object_get_array_member (json_node_get_object (*root), "cases");
}

static void
test_every_case_of_the_file (gconstpointer folder)
{
  g_autoptr (VthSanctionPolicy) policy = open_policy (folder);
  g_autoptr (JsonNode) root = NULL;
  JsonArray *cases = read_cases (folder, &root);

  g_assert_cmpuint (json_array_get_length (cases), >, 70);
  for (guint i = 0; i < json_array_get_length (cases); i++)
    check_case (policy, json_array_get_object_element (cases, i));
}

/* Each answer has reasons; every message is whole, in both languages. */
static void
test_every_answer_says_why (gconstpointer folder)
{
  g_autoptr (VthSanctionPolicy) policy = open_policy (folder);
  g_autoptr (JsonNode) root = NULL;
  JsonArray *cases = read_cases (folder, &root);

  for (guint i = 0; i < json_array_get_length (cases); i++)
    {
      JsonObject *object = json_object_get_object_member (json_array_get_object_element (cases, i), "question");
      g_autoptr (VthTermsQuestion) question = read_question (object);
      g_autoptr (VthTermsAdvice) advice = vth_sanction_policy_get_terms (policy, NULL, question);
      GListModel *reasons = vth_answer_get_reasons (VTH_ANSWER (advice));

      g_assert_cmpuint (g_list_model_get_n_items (reasons), >, 0);
      for (guint k = 0; k < g_list_model_get_n_items (reasons); k++)
        for (VthLanguage language = VTH_LANGUAGE_NL; language <= VTH_LANGUAGE_EN; language++)
          {
            g_autoptr (VthReason) reason = g_list_model_get_item (reasons, k);
            g_autofree gchar *message = vth_reason_dup_message (reason, language);

            if (strpbrk (message, "{}") != NULL || strstr (message, "terms.") != NULL || strstr (message, "compare.") != NULL)
              g_error ("%s", message);
          }
    }
}

static void
test_the_code_may_stand_beside_the_question (gconstpointer folder)
{
  g_autoptr (VthSanctionPolicy) policy = open_policy (folder);
  g_autoptr (VthTermsQuestion) question = vth_terms_question_new (NULL);
  g_autoptr (VthTermsAdvice) advice = NULL, bare = vth_sanction_policy_get_terms (policy, "GELUID", NULL);

  vth_terms_question_set_violation (question, "INEENS");
  advice = vth_sanction_policy_get_terms (policy, "GELUID", question);
  g_assert_cmpint (vth_terms_advice_get_outcome (bare), ==, VTH_TERMS_VERDICT_KNOWN);
  g_assert_cmpstr (vth_penalty_row_get_code (vth_terms_advice_get_row (advice)), ==, "GELUID");
  g_assert_cmpstr (vth_terms_question_get_violation (question), ==, "INEENS");
  g_assert_cmpint (vth_sanction_terms_get_penalty_cents (vth_terms_advice_get_terms (advice)), ==, 250000);
  g_assert_cmpint (vth_terms_advice_get_other_sanction (advice), ==, VTH_INSTRUMENT_UNKNOWN);
}

static void
test_deviations_are_a_table (gconstpointer folder)
{
  g_autoptr (VthSanctionPolicy) policy = open_policy (folder);
  g_autoptr (VthTermsQuestion) question = vth_terms_question_new (NULL);
  g_autoptr (VthSanctionTerms) proposed = vth_sanction_terms_new ();
  g_autoptr (VthTermsAdvice) advice = NULL;
  g_autoptr (VthTable) table = NULL;
  g_auto (GStrv) unknown = NULL;

  vth_sanction_terms_set_penalty_cents (proposed, 50000);
  vth_sanction_terms_set_penalty_unit (proposed, VTH_PENALTY_UNIT_PER_DAY);
  vth_terms_question_set_proposed (question, proposed);
  advice = vth_sanction_policy_get_terms (policy, "GELUID", question);
  table = vth_terms_advice_get_deviations (advice);
  unknown = vth_terms_advice_list_unknown (advice);
  g_assert_cmpuint (vth_table_get_n_rows (table), ==, 2);
  g_assert_cmpstr (vth_table_get_string (table, 0, 0), ==, "penalty_cents");
  g_assert_cmpint (vth_table_get_int (table, 0, 3), ==, 200);
  g_assert_true (vth_table_is_missing (table, 1, 3));
  g_assert_cmpuint (g_strv_length (unknown), ==, 0);
}

/* A national policy has no table, and nobody adopted it. */
static void
test_without_a_table_there_are_no_terms (void)
{
  g_autoptr (VthSanctionPolicy) policy = vth_sanction_policy_new_national ();
  g_autoptr (VthTermsAdvice) advice = vth_sanction_policy_get_terms (policy, "GELUID", NULL);

  g_assert_cmpint (vth_terms_advice_get_outcome (advice), ==, VTH_TERMS_VERDICT_NO_TABLE);
  g_assert_true (vth_answer_has_reason (VTH_ANSWER (advice), "terms.no-table"));
  g_assert_true (vth_answer_has_reason (VTH_ANSWER (advice), "terms.not-adopted"));
  g_assert_null (vth_terms_advice_get_terms (advice));
  g_assert_null (vth_terms_advice_get_row (advice));
}

/* Whatever is not stated of a case never makes its answer more certain. */
static void
test_stating_less_makes_nothing_more_certain (gconstpointer folder)
{
  static const gchar *const stated[] = { "person", "permit-holder", "employees", "seriousness", "history", "size", "circumstance",
                                         "quantities", "earlier-warnings" };
  g_autoptr (VthSanctionPolicy) policy = open_policy (folder);
  g_autoptr (JsonNode) root = NULL;
  JsonArray *cases = read_cases (folder, &root);

  for (guint i = 0; i < json_array_get_length (cases); i++)
    for (guint k = 0; k < G_N_ELEMENTS (stated); k++)
      {
        JsonObject *object = json_object_get_object_member (json_array_get_object_element (cases, i), "question");
        g_autoptr (VthTermsQuestion) question = read_question (object);
        g_autoptr (VthTermsAdvice) before = vth_sanction_policy_get_terms (policy, NULL, question), after = NULL;

        vth_record_clear (VTH_RECORD (question), stated[k]);
        after = vth_sanction_policy_get_terms (policy, NULL, question);
        if (vth_terms_advice_get_outcome (after) == VTH_TERMS_VERDICT_KNOWN)
          g_assert_cmpint (vth_terms_advice_get_outcome (before), ==, VTH_TERMS_VERDICT_KNOWN);
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  g_test_add_data_func ("/terms-advice/every-case", argv[1], test_every_case_of_the_file);
  g_test_add_data_func ("/terms-advice/every-answer-says-why", argv[1], test_every_answer_says_why);
  g_test_add_data_func ("/terms-advice/code-beside-the-question", argv[1], test_the_code_may_stand_beside_the_question);
  g_test_add_data_func ("/terms-advice/deviations-are-a-table", argv[1], test_deviations_are_a_table);
  g_test_add_func ("/terms-advice/without-a-table", test_without_a_table_there_are_no_terms);
  g_test_add_data_func ("/terms-advice/less-is-not-more-certain", argv[1], test_stating_less_makes_nothing_more_certain);
  return g_test_run ();
}
