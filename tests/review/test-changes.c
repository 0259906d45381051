/* test-changes.c - a sound decision with one thing changed, and what the law then says of it
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "review-fixture.h"

/* Of the last decision of the case: what changes, the verdict, and a code that is given; with a
 * point of exclamation before it, one that is not.
 */
typedef struct
{
  const gchar *name;
  const gchar *start;
  const gchar *change;
  VthSoundness expected;
  const gchar *code;
} Change;

#define EVENT(kind, rest) "{\"type\":\"decision-event\",\"kind\":\"" kind "\"" rest "}"
#define ON(day) ",\"on\":\"" day "\""
#define BY(who) ",\"by\":\"" who "\""
#define CENTS(cents) ",\"amount_cents\":" cents
#define EVENTS(list) "{\"events\":[" list "]}"
#define UNSOUND VTH_SOUNDNESS_UNSOUND
#define REMARKS VTH_SOUNDNESS_REMARKS
#define SOUND VTH_SOUNDNESS_SOUND

static const Change changes[] = {
  /* What is not known to have happened is not known to be in order. */
  { "events-not-known/penalty-order", "rv-001", "{\"not_known\":[\"/events\"]}", REMARKS, "review.incomplete" },
  { "events-not-known/coercion-order", "rv-004", "{\"not_known\":[\"/events\"]}", REMARKS, "review.incomplete" },
  { "events-not-known/fine", "rv-006", "{\"not_known\":[\"/events\"]}", REMARKS, "review.incomplete" },
  { "reminder-without-a-day", "rv-013",
    EVENTS (EVENT ("forfeited", ON ("2025-02-10") CENTS ("500000")) ","
            EVENT ("collection-decision", ON ("2025-03-03") BY ("so9001/directeur") CENTS ("500000")) ","
            EVENT ("reminder", "")), REMARKS, "review.incomplete" },
  { "writ-without-a-day", "rv-013",
    EVENTS (EVENT ("forfeited", ON ("2025-02-10") CENTS ("500000")) ","
            EVENT ("collection-decision", ON ("2025-03-03") BY ("so9001/directeur") CENTS ("500000")) ","
            EVENT ("reminder", ON ("2025-04-14")) "," EVENT ("writ", "")), REMARKS, "review.incomplete" },

  /* Awb 5:32b lid 2: a sum that is not known cannot be held against the maximum. */
  { "5:32b/forfeited-sum-not-known", "rv-013", EVENTS (EVENT ("forfeited", ON ("2025-02-10"))), REMARKS,
    "review.incomplete" },
  { "5:32b/lump-sum-is-forfeited-once", "rv-001",
    "{\"terms\":{\"grace_term\":\"P4W\",\"penalty_cents\":500000,\"penalty_unit\":\"lump-sum\","
    "\"maximum_cents\":1000000},\"events\":[" EVENT ("forfeited", ON ("2026-05-04") CENTS ("1000000")) "]}", UNSOUND,
    "awb.5:32b.over-maximum" },
};

static void
test_change (gconstpointer data)
{
  const Change *change = data;
  g_autofree gchar *file = g_strconcat (change->start, ".json", NULL);
  g_autofree gchar *path = g_build_filename (g_getenv ("VTH_SOURCE_ROOT"), "tests", "review", "cases", file, NULL);
  g_autoptr (ReviewCase) changed = review_case_new_changed (path, change->change);
  g_autoptr (GListModel) decisions = vth_dossier_get_records (changed->dossier, VTH_TYPE_ENFORCEMENT_DECISION);
  g_autoptr (VthEnforcementDecision) decision =
    g_list_model_get_item (decisions, g_list_model_get_n_items (decisions) - 1);
  g_autoptr (VthReview) review = vth_reviewer_review (changed->reviewer, decision);
  g_autofree gchar *described = describe_review (review);

  g_test_message ("%s", described);
  assert_messages_are_whole (review);
  g_assert_cmpint (vth_review_get_soundness (review), ==, change->expected);
  if (change->code != NULL && change->code[0] == '!')
    g_assert_false (vth_answer_has_reason (VTH_ANSWER (review), change->code + 1));
  else if (change->code != NULL)
    g_assert_true (vth_answer_has_reason (VTH_ANSWER (review), change->code));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autofree gchar *name = g_strconcat ("/review/changes/", changes[i].name, NULL);

      g_test_add_data_func (name, &changes[i], test_change);
    }
  return g_test_run ();
}
