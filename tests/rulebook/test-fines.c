/* test-fines.c - what fine a Seveso norm gives, and how high a fine may be
 *
 * Norms, factor and reductions are those of the fine policy BWBR0036900; ceilings those of Ow 18.11
 * to 18.15a. Amounts of categories are made up here: none was read.
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "rulebook-fixture.h"

#include <glib/gstdio.h>

static VthRecord *
make_question (const gchar *type, const gchar *members)
{
  g_autofree gchar *text = g_strdup_printf ("{\"type\": \"%s\"%s%s}", type, *members != '\0' ? ", " : "", members);
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = json_from_string (text, &error);
  VthRecord *record;

  g_assert_no_error (error);
  record = vth_record_from_json (node, &error);
  g_assert_no_error (error);
  return record;
}

static VthSevesoFine *
compute (const gchar *members)
{
  g_autoptr (VthRecord) question = make_question ("seveso-fine-question", members);

  return vth_rulebook_compute_seveso_fine (fixture_rulebook (), VTH_SEVESO_FINE_QUESTION (question));
}

static VthFineCeiling *
find_ceiling (VthRulebook *rules, const gchar *members)
{
  g_autoptr (VthRecord) question = make_question ("fine-question", members);

  return vth_rulebook_find_fine_ceiling (rules, VTH_FINE_QUESTION (question));
}

/* A rulebook in which one knowledge file has another text in the place of one. */
static VthRulebook *
make_rulebook (const gchar *id, const gchar *from, const gchar *to, GError **error)
{
  g_autofree gchar *folder = g_dir_make_tmp ("vth-fines-XXXXXX", NULL);
  g_autofree gchar *name = g_strconcat (id, ".json", NULL), *path = g_build_filename (folder, name, NULL);
  g_autoptr (VthKnowledge) knowledge = vth_knowledge_new_built_in (id, NULL);
  g_autofree gchar *text = json_to_string (vth_knowledge_get_root (knowledge), FALSE);
  g_autoptr (GString) changed = g_string_new (text);
  g_autoptr (GFile) file = g_file_new_for_path (folder);
  VthRulebook *rules;

  g_assert_cmpuint (g_string_replace (changed, from, to, 1), ==, 1);
  g_assert_true (g_file_set_contents (path, changed->str, -1, NULL));
  rules = vth_rulebook_new_for_folder (file, NULL, error);
  g_unlink (path);
  g_rmdir (folder);
  return rules;
}

#define BASE "\"on\": \"2019-03-01\", \"seveso_category\": 2, "
#define GRADES(d, s, i) "\"documented\": \"" d "\", \"suitable\": \"" s "\", \"implemented\": \"" i "\""

static void
test_worked_sums (void)
{
  const struct { const gchar *members; gint64 cents; } rows[] = {
    { "\"norm\": \"brzo-5-1\", \"employees\": 50, " GRADES ("poor", "poor", "poor"), 20000000 },
    { "\"norm\": \"brzo-5-1\", \"employees\": 20, " GRADES ("moderate", "poor", "good"), 6562500 },
    { "\"norm\": \"brzo-5-1\", \"employees\": 49, " GRADES ("poor", "poor", "poor"), 15000000 },
    { "\"norm\": \"brzo-5-1\", \"employees\": 10, " GRADES ("poor", "poor", "poor"), 15000000 },
    { "\"norm\": \"brzo-5-1\", \"employees\": 9, " GRADES ("poor", "poor", "poor"), 10000000 },
    { "\"norm\": \"brzo-7-6-vi\", \"employees\": 50, " GRADES ("moderate", "good", "good"), 312500 },
    { "\"norm\": \"brzo-6-3\", \"employees\": 9", 1250000 },
    { "\"norm\": \"brzo-6-3\", \"employees\": 100", 2500000 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree gchar *members = g_strconcat (BASE, rows[i].members, NULL);
      g_autoptr (VthSevesoFine) fine = compute (members);

      g_test_message ("%s", rows[i].members);
      g_assert_cmpint (vth_seveso_fine_get_fine_cents (fine), ==, rows[i].cents);
      assert_reason (fine, "seveso-fine.sum");
      assert_reason (fine, "seveso-fine.of-the-inspectorate");
    }
}

static void
test_the_parts_of_a_sum (void)
{
  g_autoptr (VthSevesoFine) fine =
      compute (BASE "\"norm\": \"brzo-5-1\", \"employees\": 20, " GRADES ("moderate", "poor", "good"));

  g_assert_cmpint (vth_seveso_fine_get_norm_cents (fine), ==, 20000000);
  g_assert_cmpint (vth_seveso_fine_get_factor_numerator (fine), ==, 7);
  g_assert_cmpint (vth_seveso_fine_get_factor_denominator (fine), ==, 16);
  g_assert_cmpint (vth_seveso_fine_get_size_reduction_percent (fine), ==, 25);
  assert_reason (fine, "seveso-fine.factor");
  assert_reason (fine, "seveso-fine.size");
  assert_reason (fine, "certainty.inferred");
}

/* Direct ones at once; others after a term for recovery, or on repetition above 12 500 euro. */
static void
test_when_a_fine_follows (void)
{
  const struct { const gchar *members; VthSevesoFineVerdict verdict; const gchar *code; } rows[] = {
    { "\"norm\": \"brzo-6-3\"", VTH_SEVESO_FINE_VERDICT_FINE, "seveso-fine.direct" },
    { "\"norm\": \"brzo-3-1\", \"recovery_term_missed\": true", VTH_SEVESO_FINE_VERDICT_FINE, "seveso-fine.sum" },
    { "\"norm\": \"brzo-3-1\", \"recovery_term_missed\": false, \"repeated\": true", VTH_SEVESO_FINE_VERDICT_FINE,
      "seveso-fine.repetition" },
    { "\"norm\": \"brzo-3-1\", \"recovery_term_missed\": false, \"repeated\": false",
      VTH_SEVESO_FINE_VERDICT_AFTER_RECOVERY_TERM, "seveso-fine.after-recovery-term" },
    { "\"norm\": \"brzo-6-1-a\", \"recovery_term_missed\": false, \"repeated\": true",
      VTH_SEVESO_FINE_VERDICT_AFTER_RECOVERY_TERM, "seveso-fine.repetition-does-not-count" },
    { "\"norm\": \"brzo-6-1-a\", \"recovery_term_missed\": false", VTH_SEVESO_FINE_VERDICT_AFTER_RECOVERY_TERM,
      "seveso-fine.after-recovery-term" },
    { "\"norm\": \"brzo-3-1\", \"recovery_term_missed\": false", VTH_SEVESO_FINE_VERDICT_NOT_KNOWN,
      "seveso-fine.not-stated" },
    { "\"norm\": \"brzo-3-1\"", VTH_SEVESO_FINE_VERDICT_NOT_KNOWN, "seveso-fine.not-stated" },
    { "\"norm\": \"brzo-99\"", VTH_SEVESO_FINE_VERDICT_NOT_KNOWN, "seveso-fine.norm-unknown" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree gchar *members = g_strconcat (BASE "\"employees\": 60, ", rows[i].members, NULL);
      g_autoptr (VthSevesoFine) fine = compute (members);

      g_test_message ("%s", rows[i].members);
      g_assert_cmpint (vth_seveso_fine_get_outcome (fine), ==, rows[i].verdict);
      assert_reason (fine, rows[i].code);
    }
}

static void
test_nothing_left_to_fine (void)
{
  g_autoptr (VthSevesoFine) fine =
      compute (BASE "\"norm\": \"brzo-7-6-volledig-ontbrekend\", \"employees\": 60, " GRADES ("good", "good", "good"));

  g_assert_cmpint (vth_seveso_fine_get_outcome (fine), ==, VTH_SEVESO_FINE_VERDICT_NO_FINE);
  g_assert_cmpint (vth_seveso_fine_get_fine_cents (fine), ==, 0);
}

static void
test_categories (void)
{
  g_autoptr (VthSevesoFine) first = compute ("\"on\": \"2019-03-01\", \"norm\": \"brzo-6-3\", \"employees\": 60, "
                                             "\"seveso_category\": 1");
  g_autoptr (VthSevesoFine) waived = compute ("\"on\": \"2019-03-01\", \"norm\": \"brzo-6-3\", \"employees\": 60, "
                                              "\"seveso_category\": 1, \"prosecutor_waived\": true");
  g_autoptr (VthSevesoFine) third = compute ("\"seveso_category\": 3");
  g_autoptr (VthSevesoFine) none = compute ("");

  g_assert_cmpint (vth_seveso_fine_get_outcome (first), ==, VTH_SEVESO_FINE_VERDICT_CONSULT_PROSECUTOR);
  assert_reason (first, "seveso-fine.category");
  assert_reason (first, "seveso-fine.stop-work");
  assert_reason (first, "seveso-fine.consult-prosecutor");
  g_assert_true (g_strv_contains (vth_seveso_fine_get_interventions (first), "work-stop"));
  g_assert_cmpint (vth_seveso_fine_get_outcome (waived), ==, VTH_SEVESO_FINE_VERDICT_FINE);
  assert_reason (waived, "seveso-fine.stop-work");
  assert_no_reason (third, "seveso-fine.stop-work");
  g_assert_null (vth_seveso_fine_get_interventions (none));
  g_assert_cmpint (vth_seveso_fine_get_outcome (none), ==, VTH_SEVESO_FINE_VERDICT_NOT_KNOWN);
}

static void
test_what_is_not_known_gives_no_sum (void)
{
  const gchar *const cases[] = {
    BASE "\"norm\": \"brzo-6-3\"",
    BASE "\"norm\": \"brzo-5-1\", \"employees\": 60, \"documented\": \"poor\", \"suitable\": \"poor\"",
    BASE "\"employees\": 60",
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (VthSevesoFine) fine = compute (cases[i]);

      g_assert_cmpint (vth_seveso_fine_get_fine_cents (fine), ==, -1);
      g_assert_cmpint (vth_seveso_fine_get_outcome (fine), ==, VTH_SEVESO_FINE_VERDICT_NOT_KNOWN);
      assert_reason (fine, "seveso-fine.not-stated");
    }
}

static void
test_after_the_policy (void)
{
  g_autoptr (VthSevesoFine) fine = compute ("\"on\": \"2024-01-01\", \"norm\": \"brzo-6-3\", \"employees\": 60");

  g_assert_cmpint (vth_seveso_fine_get_outcome (fine), ==, VTH_SEVESO_FINE_VERDICT_NOT_KNOWN);
  g_assert_cmpint (vth_seveso_fine_get_fine_cents (fine), ==, 2500000);
  assert_reason (fine, "seveso-fine.policy-ended");
}

/* 20 000 001 cents times 7/16 is 8 750 000.4375; times 15/16 is 18 750 000.9375. */
static void
test_rounding_is_a_setting (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthRulebook) rules = make_rulebook ("seveso-fines", "\"norm_cents\":20000000,\"corrected\":true",
                                                 "\"norm_cents\":20000001,\"corrected\":true", &error);
  g_autoptr (VthRecord) low = make_question ("seveso-fine-question", BASE "\"norm\": \"brzo-5-1\", \"employees\": 60, "
                                             GRADES ("moderate", "poor", "good"));
  g_autoptr (VthRecord) high = make_question ("seveso-fine-question", BASE "\"norm\": \"brzo-5-1\", \"employees\": 60, "
                                              GRADES ("moderate", "poor", "poor"));
  g_autoptr (VthSevesoFine) down = NULL, up = NULL;

  g_assert_no_error (error);
  down = vth_rulebook_compute_seveso_fine (rules, VTH_SEVESO_FINE_QUESTION (low));
  up = vth_rulebook_compute_seveso_fine (rules, VTH_SEVESO_FINE_QUESTION (high));
  g_assert_cmpint (vth_seveso_fine_get_fine_cents (down), ==, 8750000);
  g_assert_cmpint (vth_seveso_fine_get_fine_cents (up), ==, 18750001);
  assert_reason (up, "seveso-fine.rounded");
  assert_reason (up, "certainty.unverified");
}

static void
test_broken_knowledge_is_refused (void)
{
  const struct { const gchar *id, *from, *to; } rows[] = {
    { "seveso-fines", "\"denominator\":16", "\"denominator\":0" },
    { "seveso-fines", "\"documented\":[0,1,2]", "\"documented\":[0,1]" },
    { "seveso-fines", "\"mode\":\"half-up\"", "\"mode\":\"bankers\"" },
    { "seveso-fines", "\"below\":50", "\"below\":5" },
    { "seveso-fines", "\"category\":3", "\"category\":2" },
    { "penal-order", "\"kind\":\"keur\"", "\"kind\":\"economic\"" },
    { "penal-order", "\"term\":\"P5Y\"", "\"term\":\"five\"" },
    { "penal-order", "\"code\":\"BM 003\"", "\"code\":\"bm-004\"" },
    { "penal-order", "\"until\":\"2023-12-31\"", "\"until\":\"2013-12-31\"" },
    { "fine-ceilings", "\"category_amounts\":[]", "\"category_amounts\":[{\"from\":\"2024-01-01\",\"cents\":[1,2]}]" },
    { "fine-ceilings", "\"category_amounts\":[]",
      "\"category_amounts\":[{\"from\":\"2024-01-01\",\"cents\":[1,2,3,3,5,6],\"certainty\":\"text\"}]" },
    { "fine-ceilings", "\"category_amounts\":[]",
      "\"category_amounts\":[{\"from\":\"2024-01-01\",\"cents\":[1,2,3,4,5,6],\"certainty\":\"text\"},"
      "{\"from\":\"2025-01-01\",\"cents\":[1,2,3,4,5,6],\"certainty\":\"text\"}]" },
    { "fine-ceilings", "\"natural_category\":6", "\"natural_category\":7" },
    { "fine-ceilings", "\"decree_look_back\":\"P5Y\",", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (VthRulebook) rules = make_rulebook (rows[i].id, rows[i].from, rows[i].to, &error);

      g_test_message ("%s", rows[i].to);
      g_assert_null (rules);
      g_assert_error (error, VTH_ERROR, VTH_ERROR_INVALID_KNOWLEDGE);
    }
}

/* The categories that Ow 18.11 to 18.15a name. */
static void
test_categories_of_ceilings (void)
{
  const struct { const gchar *members; gint category; } rows[] = {
    { "\"article\": \"Ow 18.11\"", 6 },
    { "\"article\": \"Ow 18.12\", \"aggravated\": false", 2 },
    { "\"article\": \"Ow 18.12\", \"aggravated\": true", 4 },
    { "\"article\": \"Ow 18.12\"", 0 },
    { "\"article\": \"Ow 18.13\"", 5 },
    { "\"article\": \"Ow 18.14\"", 5 },
    { "\"article\": \"Ow 18.15a\", \"legal_person\": false", 1 },
    { "\"article\": \"Ow 18.15a\", \"legal_person\": true", 2 },
    { "\"article\": \"Ow 18.15a\"", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree gchar *members = g_strconcat ("\"on\": \"2025-06-01\", ", rows[i].members, NULL);
      g_autoptr (VthFineCeiling) ceiling = find_ceiling (fixture_rulebook (), members);

      g_test_message ("%s", rows[i].members);
      g_assert_cmpint (vth_fine_ceiling_get_category (ceiling), ==, rows[i].category);
      g_assert_cmpint (vth_fine_ceiling_get_outcome (ceiling), ==, VTH_FINE_CEILING_VERDICT_NOT_KNOWN);
      g_assert_cmpint (vth_fine_ceiling_get_maximum_cents (ceiling), ==, -1);
      assert_reason (ceiling, "fine.power");
      assert_reason (ceiling, rows[i].category == 0 ? "fine.not-stated" : "fine.category");
    }
}

static void
test_amounts_that_were_not_read (void)
{
  g_autoptr (VthFineCeiling) heritage = find_ceiling (fixture_rulebook (), "\"article\": \"Ow 18.13\", \"on\": \"2025-06-01\"");
  g_autoptr (VthFineCeiling) early = find_ceiling (fixture_rulebook (), "\"article\": \"Ow 18.13\", \"on\": \"2023-12-31\"");
  g_autoptr (VthFineCeiling) railway = find_ceiling (fixture_rulebook (), "\"article\": \"Ow 18.15\", \"on\": \"2025-06-01\"");
  g_autoptr (VthFineCeiling) cites = find_ceiling (fixture_rulebook (), "\"article\": \"Ow 18.15a\", \"legal_person\": true, "
                                                                        "\"repeated\": false, \"on\": \"2025-06-01\"");
  g_autoptr (VthFineCeiling) other = find_ceiling (fixture_rulebook (), "\"article\": \"Awb 5:40\"");
  g_autoptr (VthFineCeiling) none = find_ceiling (fixture_rulebook (), "");

  assert_reason (heritage, "fine.amount-unknown");
  assert_reason (early, "fine.before-omgevingswet");
  g_assert_cmpint (vth_fine_ceiling_get_outcome (railway), ==, VTH_FINE_CEILING_VERDICT_ELSEWHERE);
  assert_reason (railway, "fine.elsewhere");
  assert_reason (cites, "fine.decree");
  assert_reason (other, "fine.article-unknown");
  assert_reason (none, "fine.not-stated");
}

/* An authority that adds the amounts of a period gets sums in that period, and only there. */
static void
test_amounts_that_an_authority_adds (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthRulebook) rules =
      make_rulebook ("fine-ceilings", "\"category_amounts\":[]",
                     "\"category_amounts\":[{\"from\":\"2024-01-01\",\"until\":\"2025-12-31\",\"certainty\":\"inferred\","
                     "\"cents\":[100,200,300,400,500,600]}]", &error);
  const struct { const gchar *members; gint64 maximum; } rows[] = {
    { "\"article\": \"Ow 18.13\", \"on\": \"2024-01-01\"", 500 },
    { "\"article\": \"Ow 18.13\", \"on\": \"2025-12-31\"", 500 },
    { "\"article\": \"Ow 18.13\", \"on\": \"2026-01-01\"", -1 },
    { "\"article\": \"Ow 18.12\", \"on\": \"2025-01-01\", \"aggravated\": true", 400 },
    { "\"article\": \"Ow 18.11\", \"on\": \"2025-01-01\", \"turnover_cents\": 5000", 600 },
    { "\"article\": \"Ow 18.11\", \"on\": \"2025-01-01\", \"turnover_cents\": 6019", 601 },
    { "\"article\": \"Ow 18.11\", \"on\": \"2025-01-01\", \"turnover_cents\": 9223372036854775806", 922337203685477580 },
    { "\"article\": \"Ow 18.11\", \"on\": \"2025-01-01\"", -1 },
    { "\"article\": \"Ow 18.15a\", \"on\": \"2025-01-01\", \"legal_person\": false, \"repeated\": true", -1 },
  };

  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (VthFineCeiling) ceiling = find_ceiling (rules, rows[i].members);

      g_test_message ("%s", rows[i].members);
      g_assert_cmpint (vth_fine_ceiling_get_maximum_cents (ceiling), ==, rows[i].maximum);
      g_assert_cmpint (vth_fine_ceiling_get_outcome (ceiling), ==,
                       rows[i].maximum < 0 ? VTH_FINE_CEILING_VERDICT_NOT_KNOWN : VTH_FINE_CEILING_VERDICT_KNOWN);
      if (rows[i].maximum >= 0)
        {
          assert_reason (ceiling, "fine.maximum");
          assert_reason (ceiling, "certainty.inferred");
        }
    }
}

static void
test_the_turnover_is_told (void)
{
  g_autoptr (VthFineCeiling) ceiling = find_ceiling (fixture_rulebook (), "\"article\": \"Ow 18.11\", \"on\": \"2025-01-01\", "
                                                                          "\"turnover_cents\": 123456789");
  g_autoptr (JsonNode) node = vth_answer_to_json (VTH_ANSWER (ceiling), VTH_LANGUAGE_NL);

  g_assert_cmpint (vth_fine_ceiling_get_turnover_part_cents (ceiling), ==, 12345678);
  g_assert_cmpint (vth_fine_ceiling_get_category_cents (ceiling), ==, -1);
  assert_reason (ceiling, "fine.turnover");
  g_assert_cmpint (json_object_get_int_member (json_node_get_object (node), "turnover_part_cents"), ==, 12345678);
  g_assert_false (json_object_has_member (json_node_get_object (node), "maximum_cents"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/seveso-fine/worked-sums", test_worked_sums);
  g_test_add_func ("/seveso-fine/the-parts-of-a-sum", test_the_parts_of_a_sum);
  g_test_add_func ("/seveso-fine/when-a-fine-follows", test_when_a_fine_follows);
  g_test_add_func ("/seveso-fine/nothing-left-to-fine", test_nothing_left_to_fine);
  g_test_add_func ("/seveso-fine/categories", test_categories);
  g_test_add_func ("/seveso-fine/what-is-not-known-gives-no-sum", test_what_is_not_known_gives_no_sum);
  g_test_add_func ("/seveso-fine/after-the-policy", test_after_the_policy);
  g_test_add_func ("/seveso-fine/rounding-is-a-setting", test_rounding_is_a_setting);
  g_test_add_func ("/fines/broken-knowledge-is-refused", test_broken_knowledge_is_refused);
  g_test_add_func ("/fine-ceiling/categories", test_categories_of_ceilings);
  g_test_add_func ("/fine-ceiling/amounts-that-were-not-read", test_amounts_that_were_not_read);
  g_test_add_func ("/fine-ceiling/amounts-that-an-authority-adds", test_amounts_that_an_authority_adds);
  g_test_add_func ("/fine-ceiling/the-turnover-is-told", test_the_turnover_is_told);

  return g_test_run ();
}
