/* test-advice.c - what fits a violation, what moves it, and what is chosen
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <libvth/vth.h>

#include <string.h>

/* The policy of an invented authority: each cell of column A has a warning, B a penalty order beside it, C
 * and D an official report too, and row 4 of column D a fine. */
#define HEAD "{\"id\": \"verzonnen\", \"title\": \"Verzonnen\", \"edition\": \"2026-01\", \"source\": \"invented\"," \
  "\"about\": \"invented\", \"certainty\": \"text\", \"adopted_on\": \"2025-12-01\""
#define CIRCUMSTANCES "\"circumstances\": [" \
  "{\"id\": \"financial-gain\", \"columns\": 1, \"certainty\": \"text\"}," \
  "{\"id\": \"facilitators\", \"certainty\": \"text\"}," \
  "{\"id\": \"recidivism\", \"certainty\": \"text\"}," \
  "{\"id\": \"self-reported\", \"weight\": \"mitigating\", \"nl\": \"zelf gemeld\", \"en\": \"reported by himself\"," \
  "\"columns\": -1, \"certainty\": \"inferred\"}," \
  "{\"id\": \"vulnerable-people\", \"weight\": \"aggravating\", \"nl\": \"kwetsbare mensen\", \"en\": \"vulnerable people\"," \
  "\"rows\": 2, \"certainty\": \"text\"}]"
#define REPETITION "\"repetition\": {\"look_back\": \"P3Y\", \"circumstance\": \"recidivism\", \"certainty\": \"text\"," \
  "\"steps\": [{\"least\": 1, \"columns\": 1}, {\"least\": 3, \"rows\": 1, \"columns\": 1}]}"
#define COORDINATION "\"coordination\": {\"cells\": [\"D3\", \"D4\"], \"circumstances\": [\"facilitators\", \"recidivism\"]," \
  "\"certainty\": \"text\"}"
#define ALL CIRCUMSTANCES ", " REPETITION ", " COORDINATION

static VthSanctionPolicy *
load (const gchar *rules, GError **error)
{
  static const gchar *const administrative[] = { "\"warning\"", "\"warning\", \"penalty-order\"", "\"penalty-order\"",
                                                 "\"coercion-order\"" };
  g_autoptr (GString) text = g_string_new (HEAD);
  g_autoptr (GFileIOStream) stream = NULL;
  g_autoptr (GFile) file = g_file_new_tmp ("policy-XXXXXX.json", &stream, NULL);
  VthSanctionPolicy *policy;

  g_string_append_printf (text, "%s%s, \"matrix\": {\"cells\": [", *rules != '\0' ? ", " : "", rules);
  for (guint i = 0; i < 16; i++)
    g_string_append_printf (text, "%s{\"cell\": \"%c%u\", \"certainty\": \"text\", \"administrative\": [%s%s], \"criminal\": [%s]}",
                            i > 0 ? ", " : "", 'A' + (gint) (i % 4), i / 4 + 1, administrative[i % 4],
                            i == 15 ? ", \"fine\", \"closure:punitive\"" : "", i % 4 > 1 ? "\"official-report\"" : "");
  g_string_append (text, "]}}");
  g_assert_true (g_file_replace_contents (file, text->str, text->len, NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, NULL));
  policy = vth_sanction_policy_new_for_file (file, error);
  g_file_delete (file, NULL, NULL);
  return policy;
}

static VthSanctionPolicy *
load_whole (void)
{
  g_autoptr (GError) error = NULL;
  VthSanctionPolicy *policy = load (ALL, &error);

  g_assert_no_error (error);
  return policy;
}

static VthViolation *
read_violation (const gchar *members)
{
  g_autofree gchar *text = g_strdup_printf ("{\"type\": \"violation\", \"id\": \"v\"%s%s}", *members != '\0' ? ", " : "", members);
  g_autoptr (JsonNode) node = json_from_string (text, NULL);
  g_autoptr (GError) error = NULL;
  VthRecord *record = vth_record_from_json (node, &error);

  g_assert_no_error (error);
  return VTH_VIOLATION (record);
}

static VthAdvice *
advise (VthSanctionPolicy *policy, const gchar *members)
{
  g_autoptr (VthViolation) violation = read_violation (members);

  return vth_sanction_policy_advise (policy, violation);
}

/* Those of what is possible stand in every advice and are left out. */
static void G_GNUC_NULL_TERMINATED
assert_codes (VthAdvice *advice, ...)
{
  GListModel *reasons = vth_answer_get_reasons (VTH_ANSWER (advice));
  g_autoptr (GString) found = g_string_new (NULL), expected = g_string_new (NULL);
  const gchar *code;
  va_list codes;

  va_start (codes, advice);
  while ((code = va_arg (codes, const gchar *)) != NULL)
    g_string_append_printf (expected, "%s ", code);
  va_end (codes);
  for (guint i = 0; i < g_list_model_get_n_items (reasons); i++)
    {
      g_autoptr (VthReason) reason = g_list_model_get_item (reasons, i);
      g_autofree gchar *nl = vth_reason_dup_message (reason, VTH_LANGUAGE_NL);
      g_autofree gchar *en = vth_reason_dup_message (reason, VTH_LANGUAGE_EN);

      g_assert_null (strpbrk (nl, "{}"));
      g_assert_null (strpbrk (en, "{}"));
      if (!g_str_equal (vth_reason_get_code (reason), "lhso.possible"))
        g_string_append_printf (found, "%s ", vth_reason_get_code (reason));
    }
  g_assert_cmpstr (found->str, ==, expected->str);
}

static void
assert_cells (VthSanctionPolicy *policy, const gchar *members, const gchar *position, const gchar *cell)
{
  g_autoptr (VthAdvice) advice = advise (policy, members);

  g_assert_cmpstr (vth_advice_get_position (advice), ==, position);
  g_assert_cmpstr (vth_advice_get_cell (advice), ==, cell);
}

#define B3 "\"consequence\": 3, \"behaviour\": \"B\", \"found_on\": \"2026-05-10\""

/* The strategy has no movement rule that is known: what weighs is told, and moves nothing. */
static void
test_nothing_moves_without_the_policy_saying_so (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthSanctionPolicy) policy = load ("", &error);
  g_autoptr (VthSanctionPolicy) national = vth_sanction_policy_new_national ();
  g_autoptr (VthAdvice) advice = NULL;

  g_assert_no_error (error);
  advice = advise (policy, B3 ", \"circumstances\": [\"irreversible\", \"recidivism\"],"
                   "\"earlier\": [{\"found_on\": \"2026-05-09\"}]");
  g_assert_cmpstr (vth_advice_get_cell (advice), ==, "B3");
  g_assert_cmpint (vth_advice_get_n_earlier (advice), ==, -1);
  g_assert_cmpint (vth_advice_get_coordination (advice), ==, VTH_COORDINATION_NOT_KNOWN);
  assert_codes (advice, "lhso.position", "lhso.aggravating", "lhso.aggravating", "lhso.look-back-not-known",
                "lhso.coordination-not-known", NULL);
  g_assert_null (vth_sanction_policy_get_look_back (policy));
  assert_cells (national, B3 ", \"circumstances\": [\"irreversible\"]", "B3", "B3");
}

/* The six aggravating aspects of the strategy are text, with names in both languages. */
static void
test_circumstances_of_the_strategy_are_known (void)
{
  g_autoptr (VthSanctionPolicy) policy = vth_sanction_policy_new_national ();
  g_auto (GStrv) ids = vth_sanction_policy_list_circumstances (policy);

  g_assert_cmpuint (g_strv_length (ids), ==, 6);
  g_assert_cmpstr (vth_sanction_policy_get_circumstance_name (policy, "recidivism", VTH_LANGUAGE_NL), ==, "herhaling");
  g_assert_cmpstr (vth_sanction_policy_get_circumstance_name (policy, "recidivism", VTH_LANGUAGE_EN), ==, "repetition");
  g_assert_null (vth_sanction_policy_get_circumstance_name (policy, "weather", VTH_LANGUAGE_NL));
}

static void
test_circumstances_move_as_the_policy_says (void)
{
  g_autoptr (VthSanctionPolicy) policy = load_whole ();
  g_autoptr (VthAdvice) advice = advise (policy, B3 ", \"earlier_checked\": true, \"circumstances\": [\"financial-gain\"]");

  g_assert_cmpstr (vth_advice_get_cell (advice), ==, "C3");
  assert_codes (advice, "lhso.position", "lhso.aggravating", "lhso.no-repetition", "lhso.moved",
                "lhso.coordination-not-asked", NULL);
  assert_cells (policy, B3, "B3", "B3");
  assert_cells (policy, B3 ", \"circumstances\": [\"self-reported\"]", "B3", "A3");
  assert_cells (policy, B3 ", \"circumstances\": [\"self-reported\", \"financial-gain\"]", "B3", "B3");
  assert_cells (policy, B3 ", \"circumstances\": [\"facilitators\"]", "B3", "B3");
}

static void
test_a_move_ends_at_the_edge_of_the_matrix (void)
{
  g_autoptr (VthSanctionPolicy) policy = load_whole ();
  g_autoptr (VthAdvice) advice = advise (policy, B3 ", \"circumstances\": [\"vulnerable-people\"]");

  g_assert_cmpstr (vth_advice_get_cell (advice), ==, "B4");
  assert_codes (advice, "lhso.position", "lhso.aggravating", "lhso.earlier-not-known", "lhso.move-bounded",
                "lhso.coordination-not-asked", NULL);
  assert_cells (policy, "\"consequence\": 1, \"behaviour\": \"A\", \"circumstances\": [\"self-reported\"]", "A1", "A1");
  assert_cells (policy, "\"consequence\": 1, \"behaviour\": \"A\", \"circumstances\": [\"vulnerable-people\"]", "A1", "A3");
}

static void
test_the_policy_bounds_all_moves_together (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthSanctionPolicy) policy = load (ALL ", \"movement\": {\"most_rows\": 0, \"most_columns\": 1}", &error);

  g_assert_no_error (error);
  assert_cells (policy, B3 ", \"circumstances\": [\"vulnerable-people\", \"financial-gain\"]", "B3", "C3");
  assert_cells (policy, B3 ", \"circumstances\": [\"financial-gain\"], \"earlier\": [{\"found_on\": \"2026-01-01\"}]", "B3", "C3");
}

static void
test_a_circumstance_that_the_policy_does_not_have_moves_nothing (void)
{
  g_autoptr (VthSanctionPolicy) policy = load_whole ();
  g_autoptr (VthAdvice) advice = advise (policy, B3 ", \"circumstances\": [\"weather\", \"irreversible\"]");

  g_assert_cmpstr (vth_advice_get_cell (advice), ==, "B3");
  assert_codes (advice, "lhso.position", "lhso.circumstance-not-in-policy",
                "lhso.circumstance-not-in-policy", "lhso.earlier-not-known", "lhso.coordination-not-asked",
                NULL);
}

/* Three years before 10 May 2026 is 10 May 2023, and that day counts; a day later than the violation is no
 * earlier one, nor is the day itself. */
static void
test_the_look_back_counts_from_day_to_day (void)
{
  static const struct
  {
    const gchar *day;
    gint n_earlier;
    const gchar *cell;
  } days[] = { { "2023-05-09", 0, "B3" }, { "2023-05-10", 1, "C3" }, { "2026-05-09", 1, "C3" },
               { "2026-05-10", 0, "B3" }, { "2026-05-11", 0, "B3" } };
  g_autoptr (VthSanctionPolicy) policy = load_whole ();

  g_assert_cmpint (vth_term_get_count (vth_sanction_policy_get_look_back (policy)), ==, 3);
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autofree gchar *members = g_strdup_printf (B3 ", \"earlier\": [{\"found_on\": \"%s\"}]", days[i].day);
      g_autoptr (VthAdvice) advice = advise (policy, members);

      g_assert_cmpint (vth_advice_get_n_earlier (advice), ==, days[i].n_earlier);
      g_assert_cmpstr (vth_advice_get_cell (advice), ==, days[i].cell);
      g_assert_cmpint (vth_answer_has_reason (VTH_ANSWER (advice), "lhso.repetition"), ==, days[i].n_earlier > 0);
    }
}

static void
test_more_repetition_moves_further (void)
{
  g_autoptr (VthSanctionPolicy) policy = load_whole ();

  assert_cells (policy, B3 ", \"earlier\": [{\"found_on\": \"2024-01-01\"}, {\"found_on\": \"2025-01-01\"}]", "B3", "C3");
  assert_cells (policy, B3 ", \"earlier\": [{\"found_on\": \"2024-01-01\"}, {\"found_on\": \"2025-01-01\"},"
                "{\"found_on\": \"2025-02-01\"}]", "B3", "C4");
}

/* On a leap day one year is looked back to the last day of February. */
static void
test_a_leap_day_looks_back_to_the_end_of_february (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthSanctionPolicy) policy = load ("\"repetition\": {\"look_back\": \"P1Y\", \"certainty\": \"inferred\"}", &error);
  g_autoptr (VthAdvice) advice = NULL;

  g_assert_no_error (error);
  advice = advise (policy, "\"consequence\": 3, \"behaviour\": \"B\", \"found_on\": \"2024-02-29\","
                   "\"earlier\": [{\"found_on\": \"2023-02-28\"}, {\"found_on\": \"2023-02-27\"}]");
  g_assert_cmpint (vth_advice_get_n_earlier (advice), ==, 1);
  assert_codes (advice, "lhso.position", "lhso.repetition", "certainty.inferred",
                "lhso.coordination-not-known", NULL);
}

static void
test_without_its_day_repetition_cannot_be_counted (void)
{
  g_autoptr (VthSanctionPolicy) policy = load_whole ();
  g_autoptr (VthAdvice) advice = advise (policy, "\"consequence\": 3, \"behaviour\": \"B\","
                                         "\"earlier\": [{\"found_on\": \"2026-01-01\"}]");

  g_assert_cmpint (vth_advice_get_n_earlier (advice), ==, -1);
  assert_codes (advice, "lhso.position", "lhso.earlier-not-counted", "lhso.repetition-day-not-known",
                "lhso.coordination-not-asked", NULL);
}

static void
add_violation (GListStore *list, const gchar *id, const gchar *members)
{
  g_autoptr (VthViolation) violation = read_violation (members);

  vth_record_set_id (VTH_RECORD (violation), id);
  g_list_store_append (list, violation);
}

/* Others' violations, later ones, and one that is named twice do not count. */
static void
test_earlier_violations_are_those_of_the_same_offender (void)
{
  g_autoptr (VthSanctionPolicy) policy = load_whole ();
  g_autoptr (GListStore) list = g_list_store_new (VTH_TYPE_VIOLATION);
  g_autoptr (VthViolation) violation = read_violation (B3 ", \"party\": \"p1\","
                                                       "\"earlier\": [{\"violation\": \"v1\", \"found_on\": \"2025-01-01\"}]");
  g_autoptr (VthAdvice) advice = NULL;

  g_list_store_append (list, violation);
  add_violation (list, "v1", "\"party\": \"p1\", \"found_on\": \"2025-01-01\"");
  add_violation (list, "v2", "\"party\": \"p1\", \"found_on\": \"2025-06-01\"");
  add_violation (list, "v3", "\"party\": \"p2\", \"found_on\": \"2025-06-01\"");
  add_violation (list, "v4", "\"party\": \"p1\", \"found_on\": \"2026-06-01\"");
  add_violation (list, "v5", "\"party\": \"p1\"");
  add_violation (list, "v6", "\"found_on\": \"2025-06-01\"");
  advice = vth_sanction_policy_advise_after (policy, violation, G_LIST_MODEL (list));
  g_assert_cmpint (vth_advice_get_n_earlier (advice), ==, 2);
  assert_codes (advice, "lhso.position", "lhso.earlier-not-counted", "lhso.earlier-not-counted",
                "lhso.repetition", "lhso.moved", "lhso.coordinate", NULL);
}

/* The policy may count only violations of one of the same rules, however these are written. */
static void
test_only_the_same_rule_counts_where_the_policy_says_so (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthSanctionPolicy) policy = load ("\"repetition\": {\"look_back\": \"P2Y\", \"same_rule\": true,"
                                               "\"steps\": [{\"least\": 1, \"rows\": 1}], \"certainty\": \"text\"}", &error);
  g_autoptr (VthAdvice) advice = NULL;

  g_assert_no_error (error);
  advice = advise (policy, B3 ", \"rules\": [\"Bal 2.11\", \"Awb 5:20 lid 1\"], \"earlier\": ["
                   "{\"found_on\": \"2025-01-01\", \"rules\": [\"artikel 5:20 lid 1 Awb\"]},"
                   "{\"found_on\": \"2025-02-01\", \"rules\": [\"Bal 2.12\"]}, {\"found_on\": \"2025-03-01\"}]");
  g_assert_cmpint (vth_advice_get_n_earlier (advice), ==, 1);
  g_assert_cmpstr (vth_advice_get_cell (advice), ==, "B4");
  g_assert_true (vth_answer_has_reason (VTH_ANSWER (advice), "lhso.earlier-not-counted"));
}

static void
test_police_and_prosecutor_are_consulted_as_the_policy_says (void)
{
  g_autoptr (VthSanctionPolicy) policy = load_whole ();
  g_autoptr (VthAdvice) by_cell = advise (policy, "\"consequence\": 4, \"behaviour\": \"D\", \"earlier_checked\": true,"
                                          "\"found_on\": \"2026-05-10\"");
  g_autoptr (VthAdvice) by_circumstance = advise (policy, B3 ", \"circumstances\": [\"facilitators\"]");
  g_autoptr (VthAdvice) by_repetition = advise (policy, B3 ", \"earlier\": [{\"found_on\": \"2026-05-01\"}]");
  g_autoptr (VthAdvice) not_asked = advise (policy, B3);

  g_assert_cmpint (vth_advice_get_coordination (by_cell), ==, VTH_COORDINATION_ASKED);
  assert_codes (by_cell, "lhso.position", "lhso.no-repetition", "lhso.coordinate",
                "lhso.fine-and-prosecution", NULL);
  g_assert_cmpint (vth_advice_get_coordination (by_circumstance), ==, VTH_COORDINATION_ASKED);
  g_assert_cmpint (vth_advice_get_coordination (by_repetition), ==, VTH_COORDINATION_ASKED);
  g_assert_cmpint (vth_advice_get_coordination (not_asked), ==, VTH_COORDINATION_NOT_ASKED);
}

static GDate *
day (GDateDay number, GDateMonth month, GDateYear year)
{
  return g_date_new_dmy (number, month, year);
}

static void
assert_not_chosen (VthAdvice *advice, const gchar *const *chosen, const gchar *motivation, const gchar *by,
                   const GDate *on, VthError code)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (vth_advice_choose (advice, chosen, motivation, by, on, &error));
  g_assert_error (error, VTH_ERROR, (gint) code);
  g_assert_cmpint (error->message[0], ==, '/');
}

#define CHOSEN(...) ((const gchar *const[]) { __VA_ARGS__, NULL })
static const gchar *const none[] = { NULL };

static void
test_departing_from_the_advice_needs_a_motivation (void)
{
  g_autoptr (VthSanctionPolicy) policy = load_whole ();
  g_autoptr (VthViolation) violation = read_violation (B3);
  g_autoptr (VthAdvice) advice = vth_sanction_policy_advise (policy, violation), after = NULL;
  g_autoptr (GDate) on = day (20, G_DATE_MAY, 2026), early = day (9, G_DATE_MAY, 2026);
  g_autoptr (GError) error = NULL;

  assert_not_chosen (advice, CHOSEN ("coercion-order"), NULL, "so1/officer", on, VTH_ERROR_MISSING_FIELD);
  assert_not_chosen (advice, CHOSEN ("coercion-order"), " \t\n", "so1/officer", on, VTH_ERROR_MISSING_FIELD);
  assert_not_chosen (advice, none, "", "so1/officer", on, VTH_ERROR_MISSING_FIELD);
  assert_not_chosen (advice, CHOSEN ("flog"), "because", "so1/officer", on, VTH_ERROR_UNKNOWN_VALUE);
  assert_not_chosen (advice, CHOSEN ("closure:criminal"), "because", "so1/officer", on, VTH_ERROR_UNKNOWN_VALUE);
  assert_not_chosen (advice, CHOSEN ("warning"), NULL, " ", on, VTH_ERROR_MISSING_FIELD);
  assert_not_chosen (advice, CHOSEN ("warning"), NULL, "so1/officer", early, VTH_ERROR_OUT_OF_RANGE);
  g_assert_cmpuint (g_list_model_get_n_items (vth_violation_get_choices (violation)), ==, 0);

  g_assert_true (vth_advice_choose (advice, CHOSEN ("coercion-order"), "The bank may break.", "so1/officer", on, &error));
  g_assert_no_error (error);
  after = vth_sanction_policy_advise (policy, violation);
  assert_codes (after, "lhso.position", "lhso.earlier-not-known", "lhso.coordination-not-asked",
                "lhso.chosen", "lhso.deviation", NULL);
}

static void
test_what_was_advised_needs_no_motivation (void)
{
  g_autoptr (VthSanctionPolicy) policy = load_whole ();
  g_autoptr (VthViolation) violation = read_violation (B3 ", \"circumstances\": [\"financial-gain\"]");
  g_autoptr (VthAdvice) advice = vth_sanction_policy_advise (policy, violation);
  g_autoptr (GDate) on = day (20, G_DATE_MAY, 2026);
  g_autoptr (VthInterventionChoice) choice = NULL;
  g_autofree gchar *advised = NULL;

  g_assert_true (vth_advice_choose (advice, CHOSEN ("penalty-order", "official-report"), NULL, "so1/officer", on, NULL));
  choice = g_list_model_get_item (vth_violation_get_choices (violation), 0);
  advised = g_strjoinv (" ", (gchar **) vth_intervention_choice_get_advised (choice));
  g_assert_cmpstr (advised, ==, "penalty-order official-report");
  g_assert_cmpstr (vth_intervention_choice_get_position (choice), ==, "B3");
  g_assert_cmpstr (vth_intervention_choice_get_cell (choice), ==, "C3");
  g_assert_cmpstr (vth_intervention_choice_get_policy (choice), ==, "verzonnen");
  g_assert_cmpstr (vth_intervention_choice_get_edition (choice), ==, "2026-01");
  g_assert_cmpstr (vth_intervention_choice_get_by (choice), ==, "so1/officer");
  g_assert_null (vth_intervention_choice_get_motivation (choice));
}

/* Where the policy tells nothing, whatever is chosen is somebody's own choice. */
static void
test_a_choice_without_advice_needs_a_motivation (void)
{
  g_autoptr (VthSanctionPolicy) policy = vth_sanction_policy_new_national ();
  g_autoptr (VthViolation) violation = read_violation (B3);
  g_autoptr (VthAdvice) advice = vth_sanction_policy_advise (policy, violation), nowhere = advise (policy, "");
  g_autoptr (GDate) on = day (20, G_DATE_MAY, 2026);

  assert_not_chosen (advice, CHOSEN ("warning"), NULL, "so1/officer", on, VTH_ERROR_MISSING_FIELD);
  g_assert_true (vth_advice_choose (advice, CHOSEN ("warning"), "First time.", "so1/officer", on, NULL));
  assert_not_chosen (nowhere, CHOSEN ("warning"), "First time.", "so1/officer", on, VTH_ERROR_MISSING_FIELD);
}

/* The officer put it in B3; the lawyer finds it graver. Both stand there, and the record survives a file. */
static void
test_another_role_raises_the_position_and_both_are_kept (void)
{
  g_autoptr (VthSanctionPolicy) policy = load_whole ();
  g_autoptr (VthViolation) violation = read_violation (B3 ", \"earlier_checked\": true");
  g_autoptr (VthAdvice) first = vth_sanction_policy_advise (policy, violation), second = NULL, after = NULL;
  g_autoptr (GDate) on = day (20, G_DATE_MAY, 2026), later = day (2, G_DATE_JUNE, 2026);
  g_autoptr (VthInterventionChoice) old = NULL, new = NULL;
  g_autoptr (JsonNode) node = NULL;
  g_autoptr (VthRecord) again = NULL;

  g_assert_true (vth_advice_choose (first, CHOSEN ("warning"), NULL, "so1/officer", on, NULL));
  vth_violation_set_consequence (violation, 4);
  assert_not_chosen (first, CHOSEN ("warning"), "As before.", "so1/lawyer", later, VTH_ERROR_OUT_OF_RANGE);
  second = vth_sanction_policy_advise (policy, violation);
  g_assert_true (vth_answer_has_reason (VTH_ANSWER (second), "lhso.choice-of-other-cell"));
  assert_not_chosen (second, CHOSEN ("penalty-order"), NULL, "so1/lawyer", later, VTH_ERROR_MISSING_FIELD);
  g_assert_true (vth_advice_choose (second, CHOSEN ("penalty-order"), "The soil is lost.", "so1/lawyer", later, NULL));
  assert_not_chosen (second, CHOSEN ("penalty-order"), NULL, "so1/officer", on, VTH_ERROR_OUT_OF_RANGE);

  node = vth_record_to_json (VTH_RECORD (violation));
  again = vth_record_from_json (node, NULL);
  g_assert_true (vth_record_equal (VTH_RECORD (violation), again));
  old = g_list_model_get_item (vth_violation_get_choices (VTH_VIOLATION (again)), 0);
  new = g_list_model_get_item (vth_violation_get_choices (VTH_VIOLATION (again)), 1);
  g_assert_cmpstr (vth_intervention_choice_get_cell (old), ==, "B3");
  g_assert_cmpstr (vth_intervention_choice_get_by (old), ==, "so1/officer");
  g_assert_cmpstr (vth_intervention_choice_get_cell (new), ==, "B4");
  g_assert_cmpstr (vth_intervention_choice_get_by (new), ==, "so1/lawyer");
  g_assert_cmpint (g_date_compare (vth_intervention_choice_get_on (new), later), ==, 0);
  after = vth_sanction_policy_advise (policy, VTH_VIOLATION (again));
  assert_codes (after, "lhso.position", "lhso.no-repetition", "lhso.coordination-not-asked", "lhso.chosen",
                "lhso.chosen", "lhso.position-raised", NULL);
}

/* What a file says is judged too: no motivation there is an error of the record. */
static void
test_choices_of_a_file_are_judged (void)
{
  g_autoptr (VthSanctionPolicy) policy = load_whole ();
  g_autoptr (VthAdvice) advice = advise (policy, "\"consequence\": 1, \"behaviour\": \"A\", \"earlier_checked\": true,"
    "\"found_on\": \"2026-05-10\", \"choices\": ["
    "{\"cell\": \"B2\", \"policy\": \"old\", \"edition\": \"1\", \"advised\": [\"warning\"], \"chosen\": [\"fine\"], \"by\": \"a\", \"on\": \"2026-05-11\"},"
    "{\"cell\": \"A2\", \"policy\": \"old\", \"edition\": \"1\", \"advised\": [\"fine\"], \"chosen\": [\"fine\"], \"by\": \"b\", \"on\": \"2026-05-12\"}]");

  assert_codes (advice, "lhso.position", "lhso.no-repetition", "lhso.coordination-not-asked", "lhso.chosen",
                "lhso.deviation-not-motivated", "lhso.chosen", "lhso.position-changed",
                "lhso.change-not-motivated", "lhso.choice-of-other-policy", "lhso.choice-of-other-cell",
                NULL);
  g_assert_cmpint (vth_answer_get_severity (VTH_ANSWER (advice)), ==, VTH_SEVERITY_ERROR);
}

static void
test_every_certainty_that_is_no_text_is_told (void)
{
  g_autoptr (VthSanctionPolicy) policy = load_whole ();
  g_autoptr (VthAdvice) advice = advise (policy, B3 ", \"circumstances\": [\"self-reported\"]");

  assert_codes (advice, "lhso.position", "lhso.mitigating", "certainty.inferred", "lhso.earlier-not-known",
                "lhso.moved", "lhso.coordination-not-asked", NULL);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/advice/nothing-moves-without-the-policy-saying-so", test_nothing_moves_without_the_policy_saying_so);
  g_test_add_func ("/advice/circumstances-of-the-strategy-are-known", test_circumstances_of_the_strategy_are_known);
  g_test_add_func ("/advice/circumstances-move-as-the-policy-says", test_circumstances_move_as_the_policy_says);
  g_test_add_func ("/advice/a-move-ends-at-the-edge-of-the-matrix", test_a_move_ends_at_the_edge_of_the_matrix);
  g_test_add_func ("/advice/the-policy-bounds-all-moves-together", test_the_policy_bounds_all_moves_together);
  g_test_add_func ("/advice/a-circumstance-that-the-policy-does-not-have",
                   test_a_circumstance_that_the_policy_does_not_have_moves_nothing);
  g_test_add_func ("/advice/the-look-back-counts-from-day-to-day", test_the_look_back_counts_from_day_to_day);
  g_test_add_func ("/advice/more-repetition-moves-further", test_more_repetition_moves_further);
  g_test_add_func ("/advice/a-leap-day-looks-back-to-the-end-of-february", test_a_leap_day_looks_back_to_the_end_of_february);
  g_test_add_func ("/advice/without-its-day-repetition-cannot-be-counted", test_without_its_day_repetition_cannot_be_counted);
  g_test_add_func ("/advice/earlier-violations-are-those-of-the-same-offender",
                   test_earlier_violations_are_those_of_the_same_offender);
  g_test_add_func ("/advice/only-the-same-rule-counts-where-the-policy-says-so",
                   test_only_the_same_rule_counts_where_the_policy_says_so);
  g_test_add_func ("/advice/police-and-prosecutor", test_police_and_prosecutor_are_consulted_as_the_policy_says);
  g_test_add_func ("/advice/departing-needs-a-motivation", test_departing_from_the_advice_needs_a_motivation);
  g_test_add_func ("/advice/what-was-advised-needs-no-motivation", test_what_was_advised_needs_no_motivation);
  g_test_add_func ("/advice/a-choice-without-advice-needs-a-motivation", test_a_choice_without_advice_needs_a_motivation);
  g_test_add_func ("/advice/another-role-raises-the-position", test_another_role_raises_the_position_and_both_are_kept);
  g_test_add_func ("/advice/choices-of-a-file-are-judged", test_choices_of_a_file_are_judged);
  g_test_add_func ("/advice/every-certainty-that-is-no-text-is-told", test_every_certainty_that_is_no_text_is_told);
  return g_test_run ();
}
