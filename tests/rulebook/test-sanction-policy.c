/* test-sanction-policy.c - policies of authorities and their matrices
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <libvth/vth.h>

#include <string.h>

#define OWN_INTERVENTIONS \
  "\"interventions\": [" \
  "{\"id\": \"warn\", \"nl\": \"waarschuwen\", \"en\": \"warn\", \"categories\": [\"restorative\"]}," \
  "{\"id\": \"shut\", \"nl\": \"sluiten\", \"en\": \"shut\", \"categories\": [\"far-reaching\", \"punitive\"]}," \
  "{\"id\": \"report\", \"nl\": \"PV\", \"en\": \"report\", \"categories\": [\"criminal\"], \"instrument\": \"official-report\"}],"

/* A whole policy of an invented authority, in which one cell and the head can be replaced. */
static gchar *
make_text (const gchar *head, const gchar *own, const gchar *cell, const gchar *content)
{
  GString *text = g_string_new (NULL);

  g_string_printf (text, "{\"id\": \"p\", \"title\": \"Verzonnen\", \"edition\": \"1\", \"source\": \"invented\","
                   "\"about\": \"invented\", \"certainty\": \"text\", %s \"matrix\": {%s \"cells\": [", head, own);
  for (guint i = 0; i < 16; i++)
    {
      gchar name[] = { (gchar) ('A' + i % 4), (gchar) ('1' + i / 4), '\0' };
      gboolean other = cell != NULL && strcmp (cell, name) == 0;

      if (other && content == NULL)
        continue;
      g_string_append_printf (text, "%s", text->str[text->len - 1] == '[' ? "" : ", ");
      if (other)
        g_string_append (text, content);
      else
        g_string_append_printf (text, "{\"cell\": \"%s\", \"administrative\": [\"%s\"], \"criminal\": [], "
                                "\"certainty\": \"text\"}", name, *own != '\0' ? "warn" : "warning");
    }
  g_string_append (text, "]}}");
  return g_string_free (text, FALSE);
}

static VthSanctionPolicy *
load (const gchar *text, GError **error)
{
  g_autoptr (GFileIOStream) stream = NULL;
  g_autoptr (GFile) file = g_file_new_tmp ("policy-XXXXXX.json", &stream, NULL);
  VthSanctionPolicy *policy;

  g_assert_true (g_file_replace_contents (file, text, strlen (text), NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, NULL));
  policy = vth_sanction_policy_new_for_file (file, error);
  g_file_delete (file, NULL, NULL);
  return policy;
}

static void
assert_refused (const gchar *head, const gchar *own, const gchar *cell, const gchar *content, const gchar *what)
{
  g_autofree gchar *text = make_text (head, own, cell, content);
  g_autoptr (GError) error = NULL;

  g_assert_null (load (text, &error));
  g_assert_error (error, VTH_ERROR, VTH_ERROR_INVALID_KNOWLEDGE);
  if (strstr (error->message, what) == NULL)
    g_error ("‘%s’ does not say ‘%s’", error->message, what);
}

/* The content of the national cells is not known as text; only the axes and the interventions are. */
static void
test_no_national_cell_is_known (void)
{
  g_autoptr (VthSanctionPolicy) policy = vth_sanction_policy_new_national ();
  VthInterventionMatrix *matrix = vth_sanction_policy_get_matrix (policy);
  g_auto (GStrv) cells = vth_intervention_matrix_list_cells (matrix);

  g_assert_cmpuint (g_strv_length (cells), ==, 16);
  g_assert_cmpstr (cells[0], ==, "A1");
  g_assert_cmpstr (cells[15], ==, "D4");
  for (guint i = 0; i < 16; i++)
    {
      g_assert_null (vth_intervention_matrix_get_interventions (matrix, cells[i], VTH_INTERVENTION_SIDE_ADMINISTRATIVE));
      g_assert_null (vth_intervention_matrix_get_interventions (matrix, cells[i], VTH_INTERVENTION_SIDE_CRIMINAL));
      g_assert_cmpint (vth_intervention_matrix_get_certainty (matrix, cells[i]), ==, VTH_CERTAINTY_UNVERIFIED);
    }
  g_assert_null (vth_sanction_policy_get_adopted_on (policy));
  g_assert_cmpstr (vth_sanction_policy_get_id (policy), ==, "lhso");
}

static void
test_axes_and_interventions_are_those_of_the_text (void)
{
  g_autoptr (VthSanctionPolicy) policy = vth_sanction_policy_new_national ();
  VthInterventionMatrix *matrix = vth_sanction_policy_get_matrix (policy);
  g_auto (GStrv) ids = vth_intervention_matrix_list_interventions (matrix);
  g_auto (GStrv) closure = vth_intervention_matrix_get_intervention_categories (matrix, "closure");

  g_assert_cmpstr (vth_intervention_matrix_get_axis_name (matrix, "3", VTH_LANGUAGE_NL), ==, "van belang");
  g_assert_cmpstr (vth_intervention_matrix_get_axis_name (matrix, "B", VTH_LANGUAGE_NL), ==, "neutraal/onverschillig");
  g_assert_null (vth_intervention_matrix_get_axis_name (matrix, "5", VTH_LANGUAGE_NL));
  g_assert_nonnull (vth_intervention_matrix_get_axis_criteria (matrix, "4", VTH_LANGUAGE_EN));
  g_assert_null (vth_intervention_matrix_get_axis_criteria (matrix, "1", VTH_LANGUAGE_EN));
  g_assert_cmpuint (g_strv_length (ids), ==, 14);
  g_assert_cmpuint (g_strv_length (closure), ==, 2);
  g_assert_cmpint (vth_intervention_matrix_get_intervention_instrument (matrix, "penalty-order"), ==,
                   VTH_INSTRUMENT_PENALTY_ORDER);
  g_assert_cmpint (vth_intervention_matrix_get_intervention_instrument (matrix, "inform"), ==, VTH_INSTRUMENT_UNKNOWN);
  g_assert_cmpstr (vth_intervention_matrix_get_intervention_name (matrix, "work-stop", VTH_LANGUAGE_NL), ==,
                   "tijdelijk stilleggen");
  g_assert_null (vth_intervention_matrix_get_intervention_name (matrix, "torture", VTH_LANGUAGE_NL));
}

static void
test_interventions_stand_from_light_to_heavy (void)
{
  g_autofree gchar *text = make_text ("\"adopted_on\": \"2026-01-05\", \"authority\": \"gm9999/college\",", "", "B4",
                                      "{\"cell\": \"B4\", \"interventions\": [\"official-report\", \"closure:punitive\","
                                      "\"penalty-order\", \"warning\", \"warning\"], \"certainty\": \"text\"}");
  g_autoptr (GError) error = NULL;
  g_autoptr (VthSanctionPolicy) policy = load (text, &error);
  VthInterventionMatrix *matrix;
  g_auto (GStrv) uses = NULL, criminal = NULL;
  g_autofree gchar *joined = NULL;

  g_assert_no_error (error);
  matrix = vth_sanction_policy_get_matrix (policy);
  uses = vth_intervention_matrix_get_interventions (matrix, "B4", VTH_INTERVENTION_SIDE_ADMINISTRATIVE);
  criminal = vth_intervention_matrix_get_interventions (matrix, "B4", VTH_INTERVENTION_SIDE_CRIMINAL);
  joined = g_strjoinv (" ", uses);
  g_assert_cmpstr (joined, ==, "warning penalty-order closure:punitive");
  g_assert_cmpuint (g_strv_length (criminal), ==, 1);
  g_assert_cmpstr (vth_sanction_policy_get_authority (policy), ==, "gm9999/college");
  g_assert_cmpuint (g_date_get_year (vth_sanction_policy_get_adopted_on (policy)), ==, 2026);
}

static void
test_what_is_wrong_is_refused (void)
{
  assert_refused ("", "", "C4", NULL, "cell C4 is missing");
  assert_refused ("", "", "A1", "{\"cell\": \"A1\", \"administrative\": [\"flog\"], \"certainty\": \"text\"}",
                  "/matrix/cells/0/administrative: ‘flog’ is no known intervention");
  assert_refused ("", "", "A2", "{\"cell\": \"A1\", \"certainty\": \"text\"}", "is there twice");
  assert_refused ("", "", "A1", "{\"cell\": \"E9\", \"certainty\": \"text\"}", "is no cell such as B3");
  assert_refused ("", "", "A1", "{\"cell\": \"A1\"}", "/matrix/cells/0/certainty");
  assert_refused ("", "\"interventions\": [{\"id\": \"warn\", \"nl\": \"w\", \"en\": \"w\", \"categories\": "
                  "[\"restorative\", \"criminal\"]}],", NULL, NULL, "stands in several categories");
  assert_refused ("", "", "A1", "{\"cell\": \"A1\", \"administrative\": [\"closure:criminal\"], \"certainty\": \"text\"}",
                  "is no category of");
  assert_refused ("", "", "A1", "{\"cell\": \"A1\", \"criminal\": [\"warning\"], \"certainty\": \"text\"}",
                  "belongs to the other side");
  assert_refused ("", "", "A1", "{\"cell\": \"A1\", \"criminal\": [], \"interventions\": [], \"certainty\": \"text\"}",
                  "stands beside a list for one side");
  assert_refused ("\"adopted_on\": \"2026-02-30\",", "", NULL, NULL, "/adopted_on");
  assert_refused ("\"valid_from\": \"2026-02-01\", \"valid_until\": \"2026-01-01\",", "", NULL, NULL, "/valid_until");
  assert_refused ("", "\"behaviours\": [],", NULL, NULL, "row or column D is missing");
}

#define CIRCUMSTANCE(members) "\"circumstances\": [{" members ", \"certainty\": \"text\"}],"
#define OWN "\"id\": \"own\", \"weight\": \"aggravating\", \"nl\": \"eigen\", \"en\": \"own\""
#define REPETITION(members) "\"repetition\": {" members ", \"certainty\": \"text\"},"
#define COORDINATION(members) "\"coordination\": {" members ", \"certainty\": \"text\"},"

/* A name written wrong would silently move nothing, and a move too far would end anywhere. */
static void
test_rules_that_are_wrong_are_refused (void)
{
  static const struct
  {
    const gchar *rules;
    const gchar *what;
  } wrong[] = {
    { CIRCUMSTANCE ("\"id\": \"weather\", \"rows\": 1"), "/circumstances/0/id: is no known circumstance" },
    { CIRCUMSTANCE (OWN ", \"rows\": 4"), "/circumstances/0/rows: moves outside the matrix" },
    { CIRCUMSTANCE (OWN ", \"columns\": -4"), "/circumstances/0/columns: moves outside the matrix" },
    { CIRCUMSTANCE (OWN ", \"rows\": -1"), "/circumstances/0/rows: moves the wrong way" },
    { CIRCUMSTANCE (OWN ", \"row\": 1"), "/circumstances/0/row: has no meaning here" },
    { CIRCUMSTANCE (OWN ", \"rows\": 0.5"), "/circumstances/0/rows: a whole number is needed" },
    { CIRCUMSTANCE ("\"id\": \"own\", \"weight\": \"heavy\", \"nl\": \"e\", \"en\": \"o\""), "/circumstances/0/weight" },
    { CIRCUMSTANCE ("\"id\": \"own\", \"weight\": \"aggravating\", \"nl\": \"e\""), "/circumstances/0/en: is missing" },
    { CIRCUMSTANCE (OWN "}, {" OWN), "/circumstances/1/id: is there twice" },
    { "\"circumstances\": [{" OWN "}],", "/circumstances/0/certainty" },
    { "\"movement\": {\"most_rows\": 1},", "/movement/most_columns: is missing" },
    { "\"movement\": {\"most_rows\": 5, \"most_columns\": 0},", "/movement/most_rows" },
    { "\"movement\": [],", "/movement: an object is needed" },
    { REPETITION ("\"look_back\": \"P0Y\""), "/repetition/look_back" },
    { REPETITION ("\"look_back\": \"P3B\""), "/repetition/look_back" },
    { REPETITION ("\"look_back\": \"PT12H\""), "/repetition/look_back: days, weeks, months or years" },
    { REPETITION ("\"look_back\": \"P500Y\""), "/repetition/look_back: the term lies outside" },
    { REPETITION ("\"circumstance\": \"weather\""), "/repetition/circumstance: is no known circumstance" },
    { CIRCUMSTANCE (OWN ", \"rows\": 1") REPETITION ("\"circumstance\": \"own\""), "would count twice" },
    { REPETITION ("\"steps\": [{\"least\": 2, \"rows\": 1}, {\"least\": 2}]"), "/repetition/steps/1/least" },
    { REPETITION ("\"steps\": [{\"least\": 1, \"rows\": -1}]"), "/repetition/steps/0/rows: moves the wrong way" },
    { REPETITION ("\"steps\": [{\"rows\": 1}]"), "/repetition/steps/0/least: is missing" },
    { "\"repetition\": {\"look_back\": \"P3Y\"},", "/repetition/certainty" },
    { COORDINATION ("\"cells\": [\"B4\", \"E1\"]"), "/coordination/cells/1: ‘E1’ is no cell" },
    { COORDINATION ("\"circumstances\": [\"weather\"]"), "/coordination/circumstances/0: ‘weather’ is no known" },
    { COORDINATION ("\"cells\": [4]"), "/coordination/cells: a list of texts is needed" },
    { "\"coordination\": {\"certainty\": \"text\"},", "/coordination/cells: is missing" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    assert_refused (wrong[i].rules, "", NULL, NULL, wrong[i].what);
}

static void
test_what_a_known_circumstance_leaves_out_is_known (void)
{
  g_autofree gchar *text = make_text (CIRCUMSTANCE ("\"id\": \"financial-gain\", \"columns\": 1"), "", NULL, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (VthSanctionPolicy) policy = load (text, &error);
  g_auto (GStrv) ids = NULL;

  g_assert_no_error (error);
  ids = vth_sanction_policy_list_circumstances (policy);
  g_assert_cmpuint (g_strv_length (ids), ==, 1);
  g_assert_nonnull (strstr (vth_sanction_policy_get_circumstance_name (policy, ids[0], VTH_LANGUAGE_NL), "voordeel"));
}

/* Two interventions of the policy's own that no cell uses. */
static void
test_what_no_cell_uses_is_refused (void)
{
  assert_refused ("", OWN_INTERVENTIONS, NULL, NULL, "/matrix/interventions/1: no cell uses ‘shut’");
  assert_refused ("", OWN_INTERVENTIONS, NULL, NULL, "/matrix/interventions/2: no cell uses ‘report’");
}

static void
test_every_mistake_is_told_and_the_policy_in_force_stays (void)
{
  g_autofree gchar *good = make_text ("", "", NULL, NULL);
  g_autofree gchar *bad = make_text ("\"valid_from\": \"x\",", "", "D4", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (VthSanctionPolicy) policy = load (good, &error);
  g_auto (GStrv) uses = NULL;

  g_assert_no_error (error);
  g_assert_null (load (bad, &error));
  g_assert_nonnull (strstr (error->message, "/valid_from"));
  g_assert_nonnull (strstr (error->message, "cell D4 is missing"));
  uses = vth_intervention_matrix_get_interventions (vth_sanction_policy_get_matrix (policy), "D4",
                                                    VTH_INTERVENTION_SIDE_ADMINISTRATIVE);
  g_assert_cmpstr (uses[0], ==, "warning");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sanction-policy/no-national-cell-is-known", test_no_national_cell_is_known);
  g_test_add_func ("/sanction-policy/axes-and-interventions", test_axes_and_interventions_are_those_of_the_text);
  g_test_add_func ("/sanction-policy/light-to-heavy", test_interventions_stand_from_light_to_heavy);
  g_test_add_func ("/sanction-policy/what-is-wrong-is-refused", test_what_is_wrong_is_refused);
  g_test_add_func ("/sanction-policy/rules-that-are-wrong-are-refused", test_rules_that_are_wrong_are_refused);
  g_test_add_func ("/sanction-policy/what-a-known-circumstance-leaves-out",
                   test_what_a_known_circumstance_leaves_out_is_known);
  g_test_add_func ("/sanction-policy/what-no-cell-uses-is-refused", test_what_no_cell_uses_is_refused);
  g_test_add_func ("/sanction-policy/every-mistake-is-told", test_every_mistake_is_told_and_the_policy_in_force_stays);
  return g_test_run ();
}
