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
#define OBJECTION EVENT ("objection-received", ON ("2025-02-10")) "," EVENT ("objection-hearing", ON ("2025-03-10"))
#define FORFEITED(day) EVENT ("forfeited", ON (day) CENTS ("500000"))
#define COLLECTED(day) EVENT ("collection-decision", ON (day) BY ("so9001/directeur") CENTS ("500000"))
#define FIRST_SUM FORFEITED ("2025-02-10") "," COLLECTED ("2025-03-03")
#define SECOND_SUM FORFEITED ("2025-09-01") "," COLLECTED ("2025-10-01") "," EVENT ("reminder", ON ("2026-04-20"))
#define APPEALS OBJECTION "," EVENT ("objection-decision", ON ("2025-03-25") BY ("gm9001/college")) "," \
  EVENT ("appeal-received", ON ("2025-04-15")) "," EVENT ("appeal-ruled", ON ("2025-10-01")) "," \
  EVENT ("appeal-received", ON ("2025-11-05"))
#define LATE_COLLECTION FORFEITED ("2025-02-10") "," COLLECTED ("2026-04-01")
#define LAID EVENT ("laid-before-prosecutor", ON ("2026-02-04")) "," EVENT ("prosecutor-waived", ON ("2026-02-25"))
#define TERMS(terms) ",\"terms\":" terms
#define REVIEWED(day, outcome, rest) EVENT ("objection-received", ON ("2026-03-20")) "," \
  EVENT ("objection-hearing", ON ("2026-04-02")) "," \
  EVENT ("objection-decision", ON (day) BY ("gm9001/college") ",\"outcome\":\"" outcome "\"" rest)
#define CHANGED(day, terms) REVIEWED (day, "changed", TERMS (terms))
#define SUM(day) EVENT ("forfeited", ON (day) CENTS ("250000"))
#define NO_MAXIMUM "\"terms\":{\"grace_term\":\"P4W\",\"penalty_cents\":250000,\"penalty_unit\":\"per-week\"}"
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

  /* Awb 7:11 lid 2, 6:19: reviewed is the decision as it stands. */
  { "7:11/maximum-missing", "rv-001", "{" NO_MAXIMUM "}", UNSOUND, "awb.5:32b.maximum-missing" },
  { "7:11/maximum-set-after-objection", "rv-001",
    "{" NO_MAXIMUM ",\"events\":[" CHANGED ("2026-05-20", "{\"maximum_cents\":2500000}") "]}", SOUND, "review.as-changed" },
  { "7:11/maximum-set-by-the-authority-itself", "rv-001",
    "{" NO_MAXIMUM ",\"events\":[" EVENT ("amended", ON ("2026-05-20") TERMS ("{\"maximum_cents\":2500000}")) "]}", SOUND,
    "review.as-changed" },
  { "7:11/changed-and-not-recorded-how", "rv-001",
    "{" NO_MAXIMUM ",\"events\":[" REVIEWED ("2026-05-20", "changed", "") "]}", UNSOUND, "awb.5:32b.maximum-missing" },
  { "7:11/upheld-changes-nothing", "rv-001",
    "{" NO_MAXIMUM ",\"events\":[" REVIEWED ("2026-05-20", "upheld", TERMS ("{\"maximum_cents\":2500000}")) "]}", UNSOUND,
    "awb.5:32b.maximum-missing" },
  { "7:11/forfeited-within-the-new-term-to-comply", "rv-001",
    EVENTS (CHANGED ("2026-04-10", "{\"grace_until\":\"2026-05-31\"}") "," SUM ("2026-05-04")), UNSOUND,
    "awb.5:33.forfeited-in-grace-term" },
  { "7:11/forfeited-before-the-new-term-to-comply", "rv-001",
    EVENTS (CHANGED ("2026-05-20", "{\"grace_until\":\"2026-06-30\"}") "," SUM ("2026-05-04")), SOUND,
    "!awb.5:33.forfeited-in-grace-term" },
  { "7:11/what-fell-was-not-above-the-maximum-of-its-day", "rv-001",
    EVENTS (SUM ("2026-04-20") "," SUM ("2026-04-27") "," CHANGED ("2026-05-20", "{\"maximum_cents\":250000}")), SOUND,
    "!awb.5:32b.over-maximum" },
  { "7:11/forfeited-after-it-was-revoked", "rv-001",
    EVENTS (REVIEWED ("2026-05-20", "annulled", "") "," SUM ("2026-06-01")), UNSOUND, "awb.5:38.forfeited-after-lifting" },
  { "5:38/forfeited-after-it-was-lifted", "rv-001",
    EVENTS (EVENT ("lifted", ON ("2026-05-20") BY ("so9001/directeur")) "," SUM ("2026-06-01")), UNSOUND,
    "awb.5:38.forfeited-after-lifting" },
  { "5:38/what-could-not-be-lifted-yet-was-not", "rv-001",
    EVENTS (EVENT ("lifted", ON ("2026-03-01") BY ("so9001/directeur")) "," SUM ("2026-06-01")), SOUND,
    "!awb.5:38.forfeited-after-lifting" },

  /* Awb 5:6: while one remedial sanction is in force, no second one for the same violation. */
  { "5:6/nobody-can-say-which-of-two-of-one-day-was-first", "rv-010", "{\"violations\":[\"v-1\"]}", REMARKS,
    "review.incomplete" },
  { "5:6/decided-on-one-day-and-announced-a-day-later", "rv-010",
    "{\"violations\":[\"v-1\"],\"notified_on\":\"2026-03-19\",\"effective_on\":\"2026-03-19\","
    "\"objection_until\":\"2026-04-30\"}", UNSOUND, "awb.5:6.second-remedial-sanction" },
  { "5:6/decided-before-the-first-was-announced", "rv-010",
    "{\"violations\":[\"v-1\"],\"decided_on\":\"2026-03-16\"}", UNSOUND, "awb.5:6.second-remedial-sanction" },
  { "5:6/another-violation", "rv-010", "{\"violations\":[\"v-2\"]}", SOUND, NULL },

  /* What the record does not tell of the text is told, and is no defect. */
  { "text/not-recorded", "rv-001", "{}", SOUND, "review.text-not-looked-at" },
  { "text/not-known", "rv-001", "{\"contents\":[],\"not_known\":[\"/contents\"]}", SOUND, "!awb.3:46.reasons-missing" },
  { "text/empty", "rv-001", "{\"contents\":[]}", UNSOUND, "awb.3:46.reasons-missing" },

  /* Awb 5:4: another act may give the power, so that a basis that is not known is no defect. */
  { "5:4/basis-that-is-not-known-to-give-it", "rv-001", "{\"legal_bases\":[\"Awb 5:32b\"]}", SOUND,
    "awb.5:4.power-not-named" },
  { "5:4/basis-with-a-paragraph", "rv-001", "{\"legal_bases\":[\"Awb 5:32 lid 1\"]}", SOUND,
    "!awb.5:4.power-not-named" },

  /* Ow 18.4a: only an order that says so binds successors. */
  { "18.4a/not-bound", "rv-001", "{\"binds_successors\":false}", SOUND, "ow.18.4a.successors-not-bound" },
  { "18.4a/bound", "rv-001", "{\"binds_successors\":true}", SOUND, "!ow.18.4a.successors-not-bound" },
  { "18.4a/not-told", "rv-001", "{\"binds_successors\":null}", SOUND, "!ow.18.4a.successors-not-bound" },

  /* Awb 5:31 lid 2: whoever acts first decides as soon as possible after. */
  { "5:31/acted-before-the-decision", "rv-005", EVENTS (EVENT ("coercion-applied", ON ("2026-05-27"))), SOUND,
    "awb.5:31.decided-after-acting" },
  { "5:31/acted-on-the-day", "rv-005", EVENTS (EVENT ("coercion-applied", ON ("2026-05-29"))), SOUND,
    "!awb.5:31.decided-after-acting" },

  /* Awb 10:10 is about mandate: who decides under delegation does so in his own name. */
  { "10:10/delegation", "own-awb-10-19-delegation-not-named",
    "{\"contents\":[\"writing\",\"dutch\",\"facts\",\"interests\",\"reasons\",\"delegation\"]}", SOUND,
    "!awb.10:10.principal-missing" },

  /* Awb 3:40: what was not announced works against nobody. */
  { "3:40/forfeited-before-announcement", "rv-003", EVENTS (EVENT ("forfeited", ON ("2026-01-02") CENTS ("100000"))),
    UNSOUND, "awb.3:40.effective-before-announcement" },
  { "3:40/coercion-before-announcement", "rv-004", EVENTS (EVENT ("coercion-applied", ON ("2026-01-02"))), UNSOUND,
    "awb.3:40.effective-before-announcement" },
  { "5:31/urgent-coercion-may-come-first", "rv-005", EVENTS (EVENT ("coercion-applied", ON ("2026-01-02"))), SOUND,
    "!awb.3:40.effective-before-announcement" },

  /* Awb 4:12 lid 1, 5:53 lid 3: views on a fine. */
  { "4:12/light-fine-without-views", "own-sound-fine-at-the-line-without-a-report",
    "{\"announced_on\":null,\"view_until\":null}", SOUND, "awb.4:12.views-left-out" },
  { "4:12/fine-above-the-line-without-views", "rv-006", "{\"announced_on\":null,\"view_until\":null}", UNSOUND,
    "awb.5:53.views-not-asked" },
  { "4:12/fine-of-which-the-maximum-is-not-known", "rv-006",
    "{\"announced_on\":null,\"view_until\":null,\"terms\":{\"penalty_cents\":1000}}", UNSOUND,
    "awb.4:8.hearing-missing" },

  /* Awb 5:24 lid 2, 5:21: the term of a coercion order. */
  { "5:24/term-ended-before-announcement", "rv-004", "{\"terms\":{\"grace_until\":\"2020-01-01\"}}", UNSOUND,
    "awb.5:24.term-ended-before-announcement" },
  { "5:24/applied-on-the-last-day-of-the-term", "rv-004",
    "{\"terms\":{\"grace_until\":\"2026-05-11\"},\"events\":[" EVENT ("coercion-applied", ON ("2026-05-11")) "]}",
    UNSOUND, "awb.5:24.applied-within-term" },
  { "5:24/applied-the-day-after-the-term", "rv-004",
    "{\"terms\":{\"grace_until\":\"2026-05-11\"},\"events\":[" EVENT ("coercion-applied", ON ("2026-05-12")) "]}",
    SOUND, "!awb.5:24.applied-within-term" },

  /* Awb 5:52, 5:48, 5:51: the content and the report of a fine. */
  { "5:52/fine-without-an-amount", "rv-006", "{\"terms\":{\"maximum_cents\":500000}}", REMARKS,
    "awb.5:52.amount-missing" },
  { "5:52/fine-of-which-the-amount-is-not-known", "rv-006",
    "{\"terms\":{\"maximum_cents\":500000},\"not_known\":[\"/terms/penalty_cents\"]}", REMARKS, "review.incomplete" },
  { "5:48/report-of-after-the-decision", "rv-006",
    EVENTS (EVENT ("report", ON ("2026-04-25") BY ("so9001/toezichthouder"))), UNSOUND, "awb.5:48.report-missing" },
  { "5:51/thirteen-weeks-of-silence-do-not-count", "rv-006",
    "{\"announced_on\":\"2026-07-01\",\"view_until\":\"2026-07-15\",\"decided_on\":\"2026-08-04\","
    "\"notified_on\":\"2026-08-04\",\"effective_on\":\"2026-08-04\",\"objection_until\":\"2026-09-15\",\"events\":["
    EVENT ("report", ON ("2026-02-02") BY ("so9001/toezichthouder")) ","
    EVENT ("laid-before-prosecutor", ON ("2026-02-02")) "]}", SOUND, "!awb.5:51.decided-late" },
  { "5:51/a-day-later-is-late", "rv-006",
    "{\"announced_on\":\"2026-07-01\",\"view_until\":\"2026-07-15\",\"decided_on\":\"2026-08-05\","
    "\"notified_on\":\"2026-08-05\",\"effective_on\":\"2026-08-05\",\"objection_until\":\"2026-09-16\",\"events\":["
    EVENT ("report", ON ("2026-02-02") BY ("so9001/toezichthouder")) ","
    EVENT ("laid-before-prosecutor", ON ("2026-02-02")) "]}", REMARKS, "awb.5:51.decided-late" },

  /* Awb 7:10 lid 3: what is over cannot be adjourned. Awb 10:3 lid 3: of all objections. */
  { "7:10/adjourned-in-time", "rv-013", EVENTS (OBJECTION "," EVENT ("objection-adjourned", ON ("2025-03-28")) ","
                                                EVENT ("objection-decision", ON ("2025-05-05") BY ("gm9001/college"))),
    SOUND, "!awb.7:10.decided-late" },
  { "7:10/adjourned-too-late", "rv-013", EVENTS (OBJECTION "," EVENT ("objection-adjourned", ON ("2025-04-10")) ","
                                                 EVENT ("objection-decision", ON ("2025-05-05") BY ("gm9001/college"))),
    REMARKS, "awb.7:10.decided-late" },
  { "10:3/second-objection-by-the-same-decider", "rv-013",
    EVENTS (OBJECTION "," EVENT ("objection-decision", ON ("2025-03-24") BY ("gm9001/college")) ","
            EVENT ("objection-decision", ON ("2025-03-25") BY ("so9001/directeur"))), UNSOUND,
    "awb.10:3.objection-by-same-decider" },

  /* Awb 5:35: what was paid lapses no more, and what is disputed is alive. */
  { "5:35/the-first-sum-was-paid", "rv-013", EVENTS (FIRST_SUM "," EVENT ("payment", ON ("2025-04-01") CENTS ("500000")) ","
                                                     SECOND_SUM), SOUND, "!awb.5:35.claim-lapsed" },
  { "5:35/the-first-sum-was-not-paid", "rv-013", EVENTS (FIRST_SUM "," SECOND_SUM), UNSOUND, "awb.5:35.claim-lapsed" },
  { "5:35/the-first-sum-was-paid-in-part", "rv-013",
    EVENTS (FIRST_SUM "," EVENT ("payment", ON ("2025-04-01") CENTS ("100000")) "," SECOND_SUM), REMARKS,
    "review.incomplete" },
  { "5:35/while-further-appeal-is-pending", "rv-013", EVENTS (APPEALS "," LATE_COLLECTION), SOUND,
    "!awb.5:35.claim-lapsed" },
  { "5:35/after-further-appeal", "rv-013",
    EVENTS (APPEALS "," EVENT ("appeal-ruled", ON ("2026-01-20")) "," LATE_COLLECTION), UNSOUND,
    "awb.5:35.claim-lapsed" },

  /* Awb 4:117: any debt is reminded of first. */
  { "4:117/fine-without-a-reminder", "rv-006",
    EVENTS (EVENT ("report", ON ("2026-02-02") BY ("so9001/toezichthouder")) "," EVENT ("writ", ON ("2026-12-01"))),
    UNSOUND, "awb.4:117.reminder-missing" },

  /* Awb 4:87, 4:97: nobody is in default before the six weeks are over. */
  { "4:97/fine-on-the-last-day-to-pay", "rv-006",
    EVENTS (EVENT ("report", ON ("2026-02-02") BY ("so9001/toezichthouder")) "," LAID "," EVENT ("reminder", ON ("2026-06-11"))),
    UNSOUND, "awb.4:97.reminder-before-default" },
  { "4:97/fine-the-day-after", "rv-006",
    EVENTS (EVENT ("report", ON ("2026-02-02") BY ("so9001/toezichthouder")) "," LAID "," EVENT ("reminder", ON ("2026-06-12"))),
    SOUND, "!awb.4:97.reminder-before-default" },

  /* Awb 5:44 lid 2: whether the conduct is an offence too is not told. */
  { "5:44/not-laid-before-the-prosecutor", "rv-006",
    EVENTS (EVENT ("report", ON ("2026-02-02") BY ("so9001/toezichthouder"))), REMARKS,
    "awb.5:44.not-laid-before-prosecutor" },

  /* Awb 4:8: until when views could be given. */
  { "4:8/end-of-the-views-not-known", "rv-001", "{\"view_until\":null,\"not_known\":[\"/view_until\"]}", REMARKS,
    "review.incomplete" },
  { "4:8/no-end-of-the-views-was-set", "rv-001", "{\"view_until\":null}", SOUND, NULL },

  /* The law of before, and days beyond the calendar, are not looked at. */
  { "withdrawal-of-before-the-omgevingswet", "rv-017",
    "{\"decided_by\":\"gm9001/college\",\"mandate\":null,\"announced_on\":\"2023-01-09\","
    "\"view_until\":\"2023-01-23\",\"decided_on\":\"2023-03-13\",\"notified_on\":\"2023-03-15\","
    "\"effective_on\":\"2023-03-16\",\"objection_until\":\"2023-04-26\",\"events\":[]}", REMARKS,
    "review.incomplete" },
  { "days-beyond-the-calendar", "rv-001",
    "{\"announced_on\":\"2199-10-01\",\"view_until\":\"2199-10-15\",\"decided_on\":\"2199-12-02\","
    "\"notified_on\":\"2199-12-03\",\"effective_on\":\"2199-12-03\",\"objection_until\":\"2200-01-14\"}", REMARKS,
    "review.incomplete" },
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
