/* test-reviewer.c - what a review says of records that are bare, old, long or strange
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/rules/vth-rules-private.h"
#include "review-fixture.h"

#include <glib/gstdio.h>

static VthReviewer *
make_reviewer (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthRulebook) rulebook = vth_rulebook_new_national (&error);

  g_assert_no_error (error);
  return vth_reviewer_new (rulebook, NULL);
}

static VthEnforcementDecision *
parse_decision (const gchar *members)
{
  g_autofree gchar *text = g_strdup_printf ("{\"type\":\"enforcement-decision\",\"id\":\"d\",%s}", members);
  g_autoptr (JsonNode) node = json_from_string (text, NULL);
  g_autoptr (GError) error = NULL;
  VthRecord *record = vth_record_from_json (node, &error);

  g_assert_no_error (error);
  return VTH_ENFORCEMENT_DECISION (record);
}

static VthReview *
review (const gchar *members)
{
  g_autoptr (VthReviewer) reviewer = make_reviewer ();
  g_autoptr (VthEnforcementDecision) decision = parse_decision (members);
  VthReview *answer = vth_reviewer_review (reviewer, decision);

  assert_messages_are_whole (answer);
  return answer;
}

#define assert_reason(review, code) g_assert_true (vth_answer_has_reason (VTH_ANSWER (review), code))
#define assert_no_reason(review, code) g_assert_false (vth_answer_has_reason (VTH_ANSWER (review), code))

static gboolean
has_reason_about (VthReview *answer, const gchar *code, const gchar *subject)
{
  GListModel *reasons = vth_answer_get_reasons (VTH_ANSWER (answer));

  for (guint i = 0; i < g_list_model_get_n_items (reasons); i++)
    {
      g_autoptr (VthReason) reason = g_list_model_get_item (reasons, i);

      if (g_str_equal (vth_reason_get_code (reason), code) &&
          g_strcmp0 (vth_reason_get_subject (reason), subject) == 0)
        return TRUE;
    }

  return FALSE;
}

static void
test_table_and_data_agree (void)
{
  g_autoptr (VthReviewer) reviewer = make_reviewer ();
  g_auto (GStrv) ids = vth_reviewer_list_checks (reviewer);
  guint n_rules = 0;

  while (vth_rules_get (n_rules) != NULL)
    {
      const VthRule *rule = vth_rules_get (n_rules);

      if (!g_strv_contains ((const gchar *const *) ids, rule->id))
        g_error ("the data lack the check %s", rule->id);
      for (guint i = 0; rule->codes[i] != NULL; i++)
        g_assert_nonnull (_vth_reason_lookup (rule->codes[i]));
      n_rules++;
    }

  g_assert_cmpuint (g_strv_length (ids), ==, n_rules);
}

static void
test_absent_content_is_a_defect (void)
{
  g_autoptr (VthReview) answer = review ("\"instrument\":\"penalty-order\"");

  g_assert_cmpint (vth_review_get_soundness (answer), ==, VTH_SOUNDNESS_UNSOUND);
  assert_reason (answer, "awb.5:32a.measures-missing");
  assert_reason (answer, "awb.5:32b.amount-missing");
  assert_reason (answer, "awb.3:47.legal-basis-missing");
}

/* Who decided, and on which day, is no content of which the absence is a defect. */
static void
test_absent_facts_cannot_be_checked (void)
{
  g_autoptr (VthReview) answer = review ("\"instrument\":\"penalty-order\"");

  g_assert_true (has_reason_about (answer, "cannot-be-checked", "/decided_by"));
  g_assert_true (has_reason_about (answer, "cannot-be-checked", "/decided_on"));
  g_assert_true (has_reason_about (answer, "cannot-be-checked", "/aim"));
  assert_no_reason (answer, "awb.5:32a.grace-missing");
  assert_no_reason (answer, "review.sound");
}

static void
test_not_known_is_not_absent (void)
{
  g_autoptr (VthReview) answer =
    review ("\"instrument\":\"penalty-order\",\"not_known\":[\"/measures\",\"/terms\",\"/legal_bases\",\"/party\","
            "\"/announced_on\",\"/remedies_clause\",\"/violations\"]");

  g_assert_cmpint (vth_review_get_soundness (answer), ==, VTH_SOUNDNESS_REMARKS);
  assert_reason (answer, "review.incomplete");
  assert_no_reason (answer, "review.sound");
  g_assert_true (has_reason_about (answer, "cannot-be-checked", "/measures"));
  g_assert_true (has_reason_about (answer, "cannot-be-checked", "/terms/penalty_cents"));
}

static void
test_not_known_does_not_hide_what_is_there (void)
{
  g_autoptr (VthReview) answer =
    review ("\"instrument\":\"penalty-order\",\"not_known\":[\"/terms\"],"
            "\"terms\":{\"penalty_cents\":250000,\"penalty_unit\":\"per-week\",\"maximum_cents\":200000}");

  assert_reason (answer, "awb.5:32b.maximum-below-unit");
}

static void
test_decision_of_before_the_law (void)
{
  g_autoptr (VthReview) answer = review ("\"instrument\":\"penalty-order\",\"decided_on\":\"2008-05-06\"");

  assert_reason (answer, "review.not-law-then");
  assert_no_reason (answer, "awb.5:32a.measures-missing");
}

static void
test_instrument_without_checks (void)
{
  g_autoptr (VthReview) answer = review ("\"instrument\":\"official-report\"");

  assert_reason (answer, "review.instrument-not-covered");
  g_assert_cmpstr (vth_answer_get_verdict (VTH_ANSWER (answer)), ==, "remarks");
}

static void
test_decision_without_instrument (void)
{
  g_autoptr (VthReviewer) reviewer = make_reviewer ();
  g_autoptr (VthEnforcementDecision) decision = vth_enforcement_decision_new ("d");
  g_autoptr (VthReview) answer = vth_reviewer_review (reviewer, decision);

  g_assert_true (has_reason_about (answer, "cannot-be-checked", "/instrument"));
}

static void
test_without_register_the_mandate_is_left_alone (void)
{
  g_autoptr (VthReview) answer =
    review ("\"instrument\":\"penalty-order\",\"authority\":\"gm9001/college\",\"decided_by\":\"so9001/directeur\","
            "\"on_behalf_of\":\"gm9001/college\",\"mandate\":\"m-1\",\"decided_on\":\"2026-03-13\"");

  assert_reason (answer, "mandate.no-register");
  assert_no_reason (answer, "awb.10:1.no-mandate");
}

/* What the register does not hold cannot be held against the decision. */
static void
test_a_mandate_that_the_register_lacks (void)
{
  g_autoptr (VthRulebook) rulebook = vth_rulebook_new_national (NULL);
  g_autoptr (VthCompetentAuthority) authority = vth_competent_authority_new ("gm9001/college");
  g_autoptr (VthRegister) registry = vth_register_new ();
  g_autoptr (VthReviewer) reviewer = NULL;
  g_autoptr (VthReview) answer = NULL;
  g_autoptr (VthEnforcementDecision) decision =
    parse_decision ("\"instrument\":\"penalty-order\",\"authority\":\"gm9001/college\","
                    "\"decided_by\":\"so9001/directeur\",\"on_behalf_of\":\"gm9001/college\",\"mandate\":\"m-1\","
                    "\"decided_on\":\"2026-03-13\"");

  vth_competent_authority_set_organisation (authority, "gm9001");
  vth_competent_authority_set_organ (authority, "college");
  g_assert_true (vth_register_add (registry, VTH_RECORD (authority), NULL));
  g_assert_true (vth_register_seal (registry, NULL));
  reviewer = vth_reviewer_new (rulebook, registry);
  answer = vth_reviewer_review (reviewer, decision);
  assert_messages_are_whole (answer);
  assert_reason (answer, "mandate.unknown");
  assert_no_reason (answer, "awb.10:1.no-mandate");
}

/* A sum whose day was not published counts for the total and for nothing that has to do with days. */
static void
test_events_without_a_day (void)
{
  g_autoptr (VthReview) answer =
    review ("\"instrument\":\"penalty-order\",\"notified_on\":\"2026-01-05\","
            "\"terms\":{\"grace_until\":\"2026-02-02\",\"penalty_cents\":100000,\"penalty_unit\":\"per-week\","
            "\"maximum_cents\":150000},"
            "\"events\":[{\"kind\":\"forfeited\",\"amount_cents\":100000},{\"kind\":\"collection-decision\"},"
            "{\"kind\":\"forfeited\",\"amount_cents\":100000},{\"kind\":\"reminder\"},{\"kind\":\"writ\"}]");

  assert_reason (answer, "awb.5:32b.over-maximum");
  assert_no_reason (answer, "awb.5:33.forfeited-in-grace-term");
  assert_no_reason (answer, "awb.5:33.collected-without-forfeiture");
  assert_no_reason (answer, "awb.5:35.claim-lapsed");
  g_assert_true (has_reason_about (answer, "cannot-be-checked", "/events"));
}

static void
test_a_thousand_events (void)
{
  g_autoptr (GString) text = g_string_new ("\"instrument\":\"penalty-order\",\"terms\":{\"penalty_cents\":100,"
                                           "\"penalty_unit\":\"per-day\",\"maximum_cents\":100000},\"events\":[");
  g_autoptr (VthReview) answer = NULL;

  for (guint i = 0; i < 1000; i++)
    g_string_append_printf (text, "%s{\"kind\":\"forfeited\",\"on\":\"2026-%02u-%02u\",\"amount_cents\":100}",
                            i > 0 ? "," : "", 1 + i % 12, 1 + i % 28);
  g_string_append (text, "]");
  answer = review (text->str);
  assert_no_reason (answer, "awb.5:32b.over-maximum");
}

/* Sums that no sum can hold are over the maximum, not negative. */
static void
test_sums_do_not_wrap (void)
{
  g_autoptr (VthReview) answer =
    review ("\"instrument\":\"penalty-order\",\"terms\":{\"penalty_cents\":100,\"penalty_unit\":\"per-day\","
            "\"maximum_cents\":1000},\"events\":[{\"kind\":\"forfeited\",\"amount_cents\":9000000000000000000},"
            "{\"kind\":\"forfeited\",\"amount_cents\":9000000000000000000}]");

  assert_reason (answer, "awb.5:32b.over-maximum");
}

static void
test_events_may_stand_apart (void)
{
  g_autoptr (VthReviewer) reviewer = make_reviewer ();
  g_autoptr (VthDossier) dossier = vth_dossier_new ();
  g_autoptr (VthEnforcementDecision) decision =
    parse_decision ("\"instrument\":\"penalty-order\",\"terms\":{\"penalty_cents\":100,"
                    "\"penalty_unit\":\"per-day\",\"maximum_cents\":1000}");
  g_autoptr (VthDecisionEvent) event = vth_decision_event_new ("e");
  g_autoptr (VthReview) answer = NULL;

  vth_decision_event_set_decision (event, "d");
  vth_decision_event_set_kind (event, VTH_DECISION_EVENT_KIND_FORFEITED);
  vth_decision_event_set_amount_cents (event, 1001);
  vth_dossier_add (dossier, VTH_RECORD (decision), NULL);
  vth_dossier_add (dossier, VTH_RECORD (event), NULL);
  vth_reviewer_set_dossier (reviewer, dossier);
  answer = vth_reviewer_review (reviewer, decision);
  assert_reason (answer, "awb.5:32b.over-maximum");
}

static void
test_unknown_references_are_said (void)
{
  g_autoptr (VthReviewer) reviewer = make_reviewer ();
  g_autoptr (VthDossier) dossier = vth_dossier_new ();
  g_autoptr (VthEnforcementDecision) decision =
    parse_decision ("\"instrument\":\"penalty-order\",\"party\":\"p\",\"violations\":[\"a\",\"b\",\"c\",\"d\",\"e\","
                    "\"f\",\"g\",\"h\",\"i\",\"j\"]");
  g_autoptr (VthReview) answer = NULL;

  vth_reviewer_set_dossier (reviewer, dossier);
  answer = vth_reviewer_review (reviewer, decision);
  g_assert_true (has_reason_about (answer, "record.reference-unknown", "/party"));
  g_assert_true (has_reason_about (answer, "record.reference-unknown", "/violations/9"));
  assert_no_reason (answer, "awb.5:9.rule-missing");
}

static void
test_what_is_uncertain_is_said (void)
{
  g_autoptr (VthReview) answer =
    review ("\"instrument\":\"fine\",\"terms\":{\"penalty_cents\":1,\"penalty_unit\":\"lump-sum\",\"maximum_cents\":2}");

  assert_reason (answer, "certainty.inferred");
}

static void
test_height_without_a_policy (void)
{
  g_autoptr (VthReview) answer = review ("\"instrument\":\"penalty-order\",\"terms\":{\"penalty_cents\":250000}");
  g_autoptr (VthReview) with_policy =
    review ("\"instrument\":\"penalty-order\",\"terms\":{\"penalty_cents\":250000,\"policy\":\"p-1\"}");

  assert_reason (answer, "awb.4:82.policy-not-named");
  assert_no_reason (with_policy, "awb.4:82.policy-not-named");
}

/* Without knowing who decided and when, nobody can say that a decision is sound. */
static void
test_what_cannot_be_checked_is_no_yes (void)
{
  g_autoptr (VthReview) answer = review ("\"instrument\":\"tolerance\",\"legal_bases\":[\"Awb 5:1\"]");

  g_assert_cmpint (vth_answer_get_severity (VTH_ANSWER (answer)), ==, VTH_SEVERITY_INFO);
  g_assert_cmpint (vth_review_get_soundness (answer), ==, VTH_SOUNDNESS_REMARKS);
  assert_reason (answer, "review.incomplete");
}

static void
test_many_at_once_say_the_same (void)
{
  g_autoptr (VthReviewer) reviewer = make_reviewer ();
  g_autoptr (VthDossier) dossier = vth_dossier_new ();
  g_autoptr (VthEnforcementDecision) decision = parse_decision ("\"instrument\":\"coercion-order\",\"aim\":\"stop\"");
  g_autoptr (VthTable) verdicts = NULL, findings = NULL, none = vth_reviewer_tabulate_verdicts (reviewer);
  g_autoptr (VthReview) answer = NULL;
  GListModel *reasons;

  g_assert_cmpuint (vth_table_get_n_rows (none), ==, 0);
  vth_dossier_add (dossier, VTH_RECORD (decision), NULL);
  vth_reviewer_set_dossier (reviewer, dossier);
  verdicts = vth_reviewer_tabulate_verdicts (reviewer);
  findings = vth_reviewer_tabulate_findings (reviewer, VTH_LANGUAGE_NL);
  answer = vth_reviewer_review (reviewer, decision);
  reasons = vth_answer_get_reasons (VTH_ANSWER (answer));

  g_assert_cmpuint (vth_table_get_n_rows (verdicts), ==, 1);
  g_assert_cmpstr (vth_table_get_string (verdicts, 0, (guint) vth_table_find_column (verdicts, "verdict")), ==,
                   vth_answer_get_verdict (VTH_ANSWER (answer)));
  g_assert_true (vth_table_is_missing (verdicts, 0, (guint) vth_table_find_column (verdicts, "decided_on")));
  g_assert_cmpuint (vth_table_get_n_rows (findings), ==, g_list_model_get_n_items (reasons));
  for (guint i = 0; i < g_list_model_get_n_items (reasons); i++)
    {
      g_autoptr (VthReason) reason = g_list_model_get_item (reasons, i);
      g_autofree gchar *message = vth_reason_dup_message (reason, VTH_LANGUAGE_NL);

      g_assert_cmpstr (vth_table_get_string (findings, i, (guint) vth_table_find_column (findings, "code")), ==,
                       vth_reason_get_code (reason));
      g_assert_cmpstr (vth_table_get_string (findings, i, (guint) vth_table_find_column (findings, "message")), ==,
                       message);
    }
}

static void
test_answer_as_json (void)
{
  g_autoptr (VthReview) answer = review ("\"instrument\":\"coercion-order\",\"aim\":\"stop\"");
  g_autoptr (JsonNode) node = vth_answer_to_json (VTH_ANSWER (answer), VTH_LANGUAGE_NL);
  JsonObject *object = json_node_get_object (node);

  g_assert_cmpstr (json_object_get_string_member (object, "id"), ==, "d");
  g_assert_cmpstr (json_object_get_string_member (object, "verdict"), ==, "unsound");
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (object, "reasons")), >, 3);
}

static void
test_broken_data_are_refused (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthRulebook) rulebook = vth_rulebook_new_national (NULL);
  g_autoptr (GFile) file = NULL;
  g_autofree gchar *folder = g_dir_make_tmp ("vth-review-XXXXXX", NULL);
  g_autofree gchar *path = g_build_filename (folder, "review.json", NULL);
  g_autoptr (VthKnowledge) knowledge = NULL;

  g_assert_true (g_file_set_contents (path,
    "{\"id\":\"review\",\"title\":\"x\",\"edition\":\"2026-11\",\"source\":\"x\",\"certainty\":\"text\",\"about\":\"x\","
    "\"instruments\":[{\"id\":\"penalty-order\",\"power\":\"a\",\"nature\":\"remedial\"},{\"id\":\"bribe\"}],"
    "\"events\":[],\"checks\":[]}", -1, NULL));
  file = g_file_new_for_path (path);
  knowledge = vth_knowledge_new_for_file (file, &error);
  g_assert_no_error (error);
  g_assert_null (vth_reviewer_new_with_knowledge (rulebook, NULL, knowledge, &error));
  g_assert_error (error, VTH_ERROR, VTH_ERROR_INVALID_KNOWLEDGE);
  g_assert_nonnull (g_strstr_len (error->message, -1, "/instruments/1"));
  g_remove (path);
  g_rmdir (folder);
}

static void
set_random_day (VthEnforcementDecision *decision, const gchar *property)
{
  g_autoptr (GDate) day = NULL;

  if (g_test_rand_int_range (0, 3) == 0)
    return;

  day = g_date_new_julian ((guint32) g_test_rand_int_range (730000, 741000));
  g_object_set (decision, property, day, NULL);
}

static VthSanctionTerms *
make_random_terms (void)
{
  VthSanctionTerms *terms = vth_sanction_terms_new ();

  vth_sanction_terms_set_penalty_unit (terms, (VthPenaltyUnit) g_test_rand_int_range (0, VTH_PENALTY_UNIT_PER_VIOLATION_PER_DAY + 1));
  vth_sanction_terms_set_penalty_cents (terms, g_test_rand_int_range (-1, 100000));
  vth_sanction_terms_set_maximum_cents (terms, g_test_rand_int_range (-1, 1000000));
  if (g_test_rand_bit ())
    {
      g_autoptr (VthTerm) grace = vth_term_new (g_test_rand_int_range (0, 99999),
                                                (VthTermUnit) g_test_rand_int_range (0, VTH_TERM_UNIT_WORKING_DAYS + 1));

      vth_sanction_terms_set_grace_term (terms, grace);
    }
  return terms;
}

static GListModel *
make_random_events (void)
{
  GListStore *events = g_list_store_new (VTH_TYPE_DECISION_EVENT);
  guint n_events = (guint) g_test_rand_int_range (0, 24);

  for (guint i = 0; i < n_events; i++)
    {
      g_autoptr (VthDecisionEvent) event = vth_decision_event_new (NULL);
      g_autoptr (GDate) day = g_date_new_julian ((guint32) g_test_rand_int_range (736000, 741000));

      vth_decision_event_set_kind (event, (VthDecisionEventKind)
                                   g_test_rand_int_range (0, VTH_DECISION_EVENT_KIND_APPEAL_RULED + 1));
      vth_decision_event_set_on (event, g_test_rand_int_range (0, 6) == 0 ? NULL : day);
      vth_decision_event_set_amount_cents (event, g_test_rand_int_range (-1, 200000));
      vth_decision_event_set_by (event, g_test_rand_bit () ? "so9001/directeur" : NULL);
      g_list_store_append (events, event);
    }
  return G_LIST_MODEL (events);
}

static VthEnforcementDecision *
make_random_decision (void)
{
  const gchar *const days[] = { "announced-on", "view-until", "decided-on", "notified-on", "effective-on",
                                "objection-until" };
  VthEnforcementDecision *decision = vth_enforcement_decision_new ("random");
  g_autoptr (VthSanctionTerms) terms = make_random_terms ();
  g_autoptr (GListModel) events = make_random_events ();

  vth_enforcement_decision_set_instrument (decision, (VthInstrument)
                                           g_test_rand_int_range (0, VTH_INSTRUMENT_OFFICIAL_REPORT + 1));
  vth_enforcement_decision_set_aim (decision, (VthSanctionAim) g_test_rand_int_range (0, VTH_SANCTION_AIM_LIMIT + 1));
  vth_enforcement_decision_set_authority (decision, g_test_rand_bit () ? "gm9001/college" : NULL);
  vth_enforcement_decision_set_decided_by (decision, g_test_rand_bit () ? "so9001/directeur" : NULL);
  vth_enforcement_decision_set_terms (decision, g_test_rand_bit () ? terms : NULL);
  vth_enforcement_decision_set_events (decision, events);
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    set_random_day (decision, days[i]);
  return decision;
}

/* Whatever stands in a record: an answer, the same each time, with whole sentences, and no worse than its reasons. */
static void
test_any_record_gets_an_answer (void)
{
  g_autoptr (VthReviewer) reviewer = make_reviewer ();

  for (guint i = 0; i < 3000; i++)
    {
      g_autoptr (VthEnforcementDecision) decision = make_random_decision ();
      g_autoptr (VthReview) answer = vth_reviewer_review (reviewer, decision);
      g_autoptr (VthReview) again = vth_reviewer_review (reviewer, decision);
      g_autofree gchar *text = describe_review (answer);
      g_autofree gchar *text_again = describe_review (again);

      assert_messages_are_whole (answer);
      g_assert_cmpstr (text, ==, text_again);
      g_assert_cmpint ((gint) vth_review_get_soundness (answer), >=,
                       (gint) vth_answer_get_severity (VTH_ANSWER (answer)));
      if (vth_answer_has_reason (VTH_ANSWER (answer), "cannot-be-checked"))
        g_assert_cmpint (vth_review_get_soundness (answer), !=, VTH_SOUNDNESS_SOUND);
    }
}

static void
count_notify (GObject *object, GParamSpec *pspec, gpointer data)
{
  (*(guint *) data)++;
}

static void
test_setting_the_same_dossier_notifies_nobody (void)
{
  g_autoptr (VthReviewer) reviewer = make_reviewer ();
  g_autoptr (VthDossier) dossier = vth_dossier_new ();
  guint n_notified = 0;

  g_signal_connect (reviewer, "notify::dossier", G_CALLBACK (count_notify), &n_notified);
  g_object_set (reviewer, "dossier", dossier, NULL);
  vth_reviewer_set_dossier (reviewer, dossier);
  g_assert_cmpuint (n_notified, ==, 1);
  g_assert_true (vth_reviewer_get_dossier (reviewer) == dossier);
}

static gchar *
describe_all (VthReviewer *reviewer, GListModel *decisions, guint n_threads)
{
  g_autoptr (GListModel) reviews = NULL;
  GString *text = g_string_new (NULL);

  vth_reviewer_set_n_threads (reviewer, n_threads);
  reviews = vth_reviewer_review_some (reviewer, decisions, 0, G_MAXUINT);
  g_assert_cmpuint (g_list_model_get_n_items (reviews), ==, g_list_model_get_n_items (decisions));
  for (guint i = 0; i < g_list_model_get_n_items (reviews); i++)
    {
      g_autoptr (VthReview) review = g_list_model_get_item (reviews, i);
      g_autofree gchar *line = describe_review (review);

      g_string_append_printf (text, "%s\n", line);
    }

  return g_string_free (text, FALSE);
}

/* All against one violation, so that each looks at the events of all others (5:6). */
static VthDossier *
make_crowded_dossier (guint n_decisions)
{
  VthDossier *dossier = vth_dossier_new ();
  const gchar *const violations[] = { "v-1", NULL };

  for (guint i = 0; i < n_decisions; i++)
    {
      g_autoptr (VthEnforcementDecision) decision = make_random_decision ();
      g_autofree gchar *id = g_strdup_printf ("d-%u", i);
      g_autoptr (GError) error = NULL;

      vth_record_set_id (VTH_RECORD (decision), id);
      vth_enforcement_decision_set_violations (decision, violations);
      vth_dossier_add (dossier, VTH_RECORD (decision), &error);
      g_assert_no_error (error);
    }

  return dossier;
}

static void
test_threads_give_the_same_reviews (void)
{
  g_autoptr (VthReviewer) reviewer = make_reviewer ();
  g_autoptr (VthDossier) dossier = make_crowded_dossier (300);
  g_autoptr (GListModel) decisions = vth_dossier_get_records (dossier, VTH_TYPE_ENFORCEMENT_DECISION);
  g_autofree gchar *alone = NULL;

  vth_reviewer_set_dossier (reviewer, dossier);
  alone = describe_all (reviewer, decisions, 1);
  for (guint n_threads = 2; n_threads <= 8; n_threads *= 2)
    {
      g_autofree gchar *together = describe_all (reviewer, decisions, n_threads);

      g_assert_cmpstr (together, ==, alone);
    }
}

static void
test_some_reviews_are_those_asked_for (void)
{
  g_autoptr (VthReviewer) reviewer = make_reviewer ();
  g_autoptr (VthDossier) dossier = make_crowded_dossier (10);
  g_autoptr (GListModel) decisions = vth_dossier_get_records (dossier, VTH_TYPE_ENFORCEMENT_DECISION);
  g_autoptr (GListModel) middle = vth_reviewer_review_some (reviewer, decisions, 4, 3);
  g_autoptr (GListModel) end = vth_reviewer_review_some (reviewer, decisions, 8, 100);
  g_autoptr (GListModel) beyond = vth_reviewer_review_some (reviewer, decisions, 10, 1);
  g_autoptr (VthReview) first = g_list_model_get_item (middle, 0);

  g_assert_cmpstr (vth_review_get_decision (first), ==, "d-4");
  g_assert_cmpuint (g_list_model_get_n_items (middle), ==, 3);
  g_assert_cmpuint (g_list_model_get_n_items (end), ==, 2);
  g_assert_cmpuint (g_list_model_get_n_items (beyond), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/review/table-and-data-agree", test_table_and_data_agree);
  g_test_add_func ("/review/absent-content-is-a-defect", test_absent_content_is_a_defect);
  g_test_add_func ("/review/absent-facts-cannot-be-checked", test_absent_facts_cannot_be_checked);
  g_test_add_func ("/review/not-known-is-not-absent", test_not_known_is_not_absent);
  g_test_add_func ("/review/not-known-does-not-hide-what-is-there", test_not_known_does_not_hide_what_is_there);
  g_test_add_func ("/review/decision-of-before-the-law", test_decision_of_before_the_law);
  g_test_add_func ("/review/instrument-without-checks", test_instrument_without_checks);
  g_test_add_func ("/review/decision-without-instrument", test_decision_without_instrument);
  g_test_add_func ("/review/without-register-the-mandate-is-left-alone",
                   test_without_register_the_mandate_is_left_alone);
  g_test_add_func ("/review/a-mandate-that-the-register-lacks", test_a_mandate_that_the_register_lacks);
  g_test_add_func ("/review/events-without-a-day", test_events_without_a_day);
  g_test_add_func ("/review/a-thousand-events", test_a_thousand_events);
  g_test_add_func ("/review/sums-do-not-wrap", test_sums_do_not_wrap);
  g_test_add_func ("/review/events-may-stand-apart", test_events_may_stand_apart);
  g_test_add_func ("/review/unknown-references-are-said", test_unknown_references_are_said);
  g_test_add_func ("/review/what-is-uncertain-is-said", test_what_is_uncertain_is_said);
  g_test_add_func ("/review/height-without-a-policy", test_height_without_a_policy);
  g_test_add_func ("/review/what-cannot-be-checked-is-no-yes", test_what_cannot_be_checked_is_no_yes);
  g_test_add_func ("/review/many-at-once-say-the-same", test_many_at_once_say_the_same);
  g_test_add_func ("/review/answer-as-json", test_answer_as_json);
  g_test_add_func ("/review/broken-data-are-refused", test_broken_data_are_refused);
  g_test_add_func ("/review/any-record-gets-an-answer", test_any_record_gets_an_answer);
  g_test_add_func ("/review/setting-the-same-dossier-notifies-nobody",
                   test_setting_the_same_dossier_notifies_nobody);
  g_test_add_func ("/reviewer/threads-give-the-same-reviews", test_threads_give_the_same_reviews);
  g_test_add_func ("/reviewer/some-reviews-are-those-asked-for", test_some_reviews_are_those_asked_for);
  return g_test_run ();
}
