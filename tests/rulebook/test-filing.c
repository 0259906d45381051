/* test-filing.c - whether a letter came in time
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "rulebook-fixture.h"

static VthFiling *
judge (const gchar *last_day, const gchar *postmark, const gchar *received_on)
{
  g_autoptr (GDate) last = fixture_date (last_day), received = fixture_date (received_on);
  g_autoptr (GDate) mark = postmark != NULL ? fixture_date (postmark) : NULL;
  g_autoptr (GError) error = NULL;
  VthFiling *filing = vth_rulebook_judge_filing (fixture_rulebook (), last, mark, received, &error);

  g_assert_no_error (error);
  return filing;
}

static void
test_post_and_receipt (void)
{
  const struct { const gchar *last_day, *postmark, *received_on; VthFilingVerdict verdict; const gchar *code; } cases[] = {
    { "2022-05-11", NULL, "2022-05-11", VTH_FILING_VERDICT_IN_TIME, "awb.6:9.received-in-time" },
    { "2022-05-11", "2022-05-11", "2022-05-18", VTH_FILING_VERDICT_IN_TIME, "awb.6:9.posted-in-time" },
    { "2022-05-11", "2022-05-11", "2022-05-19", VTH_FILING_VERDICT_LATE, "awb.6:9.received-late" },
    { "2022-05-11", "2022-05-12", "2022-05-13", VTH_FILING_VERDICT_LATE, "awb.6:9.posted-late" },
    { "2022-05-11", NULL, "2022-05-13", VTH_FILING_VERDICT_UNPROVEN, "awb.6:9.posting-unproven" },
    { "2002-05-24", "2002-05-27", "2002-05-28", VTH_FILING_VERDICT_UNPROVEN, "awb.6:9.posting-unproven" },
    { "2008-08-29", "2008-08-31", "2008-09-01", VTH_FILING_VERDICT_LATE, "awb.6:9.posted-late" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (VthFiling) filing = judge (cases[i].last_day, cases[i].postmark, cases[i].received_on);

      g_assert_cmpint (vth_filing_get_verdict (filing), ==, cases[i].verdict);
      assert_reason (filing, cases[i].code);
    }
}

static void
test_week_of_receipt_moves_too (void)
{
  g_autoptr (VthFiling) filing = judge ("2026-04-29", "2026-04-29", "2026-05-06");
  g_autoptr (VthFiling) late = judge ("2026-04-28", "2026-04-28", "2026-05-06");

  assert_date (vth_deadline_get_last_day (vth_filing_get_receipt (filing)), "2026-05-06");
  assert_date (vth_deadline_get_last_day (vth_filing_get_receipt (late)), "2026-05-06");
  g_assert_cmpint (vth_filing_get_verdict (late), ==, VTH_FILING_VERDICT_IN_TIME);
  g_assert_cmpstr (vth_answer_get_verdict (VTH_ANSWER (late)), ==, "in-time");
}

static void
test_received_before_it_was_posted (void)
{
  g_autoptr (GDate) last = fixture_date ("2022-05-11"), mark = fixture_date ("2022-05-10");
  g_autoptr (GDate) received = fixture_date ("2022-05-09");
  g_autoptr (GError) error = NULL;

  g_assert_null (vth_rulebook_judge_filing (fixture_rulebook (), last, mark, received, &error));
  g_assert_error (error, VTH_ERROR, VTH_ERROR_OUT_OF_RANGE);
}

static void
test_json_names_both_days (void)
{
  g_autoptr (VthFiling) filing = judge ("2022-05-11", "2022-05-11", "2022-05-18");
  g_autoptr (JsonNode) node = vth_answer_to_json (VTH_ANSWER (filing), VTH_LANGUAGE_NL);
  JsonObject *object = json_node_get_object (node);

  g_assert_cmpstr (json_object_get_string_member (object, "last_day"), ==, "2022-05-11");
  g_assert_cmpstr (json_object_get_string_member (object, "receipt_until"), ==, "2022-05-18");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/filing/post-and-receipt", test_post_and_receipt);
  g_test_add_func ("/filing/week-of-receipt-moves-too", test_week_of_receipt_moves_too);
  g_test_add_func ("/filing/received-before-posted", test_received_before_it_was_posted);
  g_test_add_func ("/filing/json-names-both-days", test_json_names_both_days);

  return g_test_run ();
}
