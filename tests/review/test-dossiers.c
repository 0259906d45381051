/* test-dossiers.c - the example dossiers are read, and nobody is blamed for what was not published
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "review-fixture.h"

typedef struct
{
  const gchar *name;
  gint64 forfeited_cents;  /* as published */
  const gchar *findings;   /* codes of weight error or warning, of all decisions */
} Dossier;

static const Dossier dossiers[] = {
  { "asphalt-plant-odour", 0, "" },
  { "coevorden-odour", 0, "" },
  { "dommel-discharge", 360000, "" },
  { "dordrecht-tfa", 0, "" },
  { "hilvarenbeek-building-stop", 40000000, "" },
  { "hollandse-delta-steel-slag", 0, "" },
  { "ijmond-raw-coke", 65000000, "" },
  { "maasdriel-slaughterhouse", 0,
    "awb.5:33.collected-without-forfeiture awb.5:33.collected-without-forfeiture" },
  { "simpelveld-barn", 0, "" },
  { "waddinxveen-asbestos", 30000000, "" },
  { "zaanstad-asbestos-fire", 0, "" },
  { "zeeland-labels", 400000, "" },
  { "zwolle-demolition-stop", 0, "" },
};

static gchar *
build_folder (void)
{
  return g_build_filename (g_getenv ("VTH_SOURCE_ROOT"), "examples", "dossiers", NULL);
}

static VthDossier *
read_dossier (const gchar *name)
{
  g_autofree gchar *folder = build_folder ();
  g_autofree gchar *base = g_strconcat (name, ".ndjson", NULL);
  g_autofree gchar *path = g_build_filename (folder, base, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (VthRecordReader) reader = vth_record_reader_new_for_file (file, &error);
  g_autoptr (VthDossier) dossier = vth_dossier_new ();

  g_assert_no_error (error);
  g_assert_true (vth_dossier_read (dossier, reader, NULL, &error));
  g_assert_no_error (error);
  if (vth_dossier_get_n_problems (dossier) > 0)
    g_error ("%s", vth_dossier_get_problem (dossier, 0)->message);

  return g_steal_pointer (&dossier);
}

static VthReviewer *
make_reviewer (VthDossier *dossier)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthRulebook) rulebook = vth_rulebook_new_national (&error);
  g_autoptr (VthRegister) registry = vth_register_new ();
  VthReviewer *reviewer;

  g_assert_no_error (error);
  vth_dossier_fill_register (dossier, registry, &error);
  g_assert_no_error (error);
  vth_register_seal (registry, &error);
  g_assert_no_error (error);
  reviewer = vth_reviewer_new (rulebook, registry);
  vth_reviewer_set_dossier (reviewer, dossier);
  return reviewer;
}

static gint64
sum_forfeited (VthEnforcementDecision *decision)
{
  GListModel *events = vth_enforcement_decision_get_events (decision);
  gint64 sum = 0;

  for (guint i = 0; i < g_list_model_get_n_items (events); i++)
    {
      g_autoptr (VthDecisionEvent) event = g_list_model_get_item (events, i);

      if (vth_decision_event_get_kind (event) == VTH_DECISION_EVENT_KIND_FORFEITED)
        sum += vth_decision_event_get_amount_cents (event);
    }

  return sum;
}

static void
add_findings (GString *findings, VthReview *review)
{
  GListModel *reasons = vth_answer_get_reasons (VTH_ANSWER (review));

  for (guint i = 0; i < g_list_model_get_n_items (reasons); i++)
    {
      g_autoptr (VthReason) reason = g_list_model_get_item (reasons, i);

      if (vth_reason_get_severity (reason) != VTH_SEVERITY_INFO)
        g_string_append_printf (findings, "%s%s", findings->len > 0 ? " " : "", vth_reason_get_code (reason));
    }
}

static void
test_dossier (gconstpointer data)
{
  const Dossier *expected = data;
  g_autoptr (VthDossier) dossier = read_dossier (expected->name);
  g_autoptr (VthReviewer) reviewer = make_reviewer (dossier);
  g_autoptr (GListModel) decisions = vth_dossier_get_records (dossier, VTH_TYPE_ENFORCEMENT_DECISION);
  g_autoptr (GString) findings = g_string_new (NULL);
  gint64 forfeited = 0;

  g_assert_cmpuint (g_list_model_get_n_items (decisions), >, 0);
  for (guint i = 0; i < g_list_model_get_n_items (decisions); i++)
    {
      g_autoptr (VthEnforcementDecision) decision = g_list_model_get_item (decisions, i);
      g_autoptr (VthReview) review = vth_reviewer_review (reviewer, decision);
      g_autofree gchar *described = describe_review (review);

      g_test_message ("%s: %s", vth_review_get_decision (review), described);
      g_assert_nonnull (vth_record_get_source (VTH_RECORD (decision)));
      assert_messages_are_whole (review);
      add_findings (findings, review);
      forfeited += sum_forfeited (decision);
    }

  g_assert_cmpstr (findings->str, ==, expected->findings);
  g_assert_cmpint (forfeited, ==, expected->forfeited_cents);
}

static void
test_every_dossier_is_tested (void)
{
  g_autofree gchar *folder = build_folder ();
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const gchar *name;
  guint n_files = 0;

  while ((name = g_dir_read_name (dir)) != NULL)
    n_files += g_str_has_suffix (name, ".ndjson");

  g_assert_cmpuint (n_files, ==, G_N_ELEMENTS (dossiers));
}

/* The third order on raw coke came when the first two had been forfeited to their maximum. */
static void
test_full_maximum_ends_an_order (void)
{
  g_autoptr (VthDossier) dossier = read_dossier ("ijmond-raw-coke");
  g_autoptr (VthReviewer) reviewer = make_reviewer (dossier);
  VthRecord *third = vth_dossier_lookup (dossier, VTH_TYPE_ENFORCEMENT_DECISION, "ijmond-raw-coke-3");
  g_autoptr (GDate) day = g_date_new_dmy (19, G_DATE_SEPTEMBER, 2022);
  g_autoptr (VthReview) review = NULL;

  vth_enforcement_decision_set_decided_on (VTH_ENFORCEMENT_DECISION (third), day);
  review = vth_reviewer_review (reviewer, VTH_ENFORCEMENT_DECISION (third));
  g_assert_false (vth_answer_has_reason (VTH_ANSWER (review), "awb.5:6.second-remedial-sanction"));
}

/* What was published of each decision; -1 and NULL: not. */
static const struct
{
  const gchar *dossier;
  const gchar *decision;
  const gchar *decided_on;
  gint64 penalty;
  gint64 maximum;
  gint64 forfeited;
} orders[] = {
  { "asphalt-plant-odour", "asphalt-plant-odour-1", NULL, -1, -1, 0 },
  { "coevorden-odour", "coevorden-odour-1", "2018-08-08", 1000000, 1000000, 0 },
  { "coevorden-odour", "coevorden-odour-2", "2018-08-08", 1000000, 1000000, 0 },
  { "dommel-discharge", "dommel-discharge-1", NULL, -1, -1, 360000 },
  { "dordrecht-tfa", "dordrecht-tfa-1", NULL, 12500000, 125000000, 0 },
  { "hilvarenbeek-building-stop", "hilvarenbeek-building-stop-1", NULL, 3500000, 28000000, 0 },
  { "hilvarenbeek-building-stop", "hilvarenbeek-building-stop-2", NULL, 5000000, 40000000, 40000000 },
  { "hollandse-delta-steel-slag", "hollandse-delta-steel-slag-1", "2020-04-02", 2500000, 25000000, 0 },
  { "ijmond-raw-coke", "ijmond-raw-coke-1", NULL, 1000000, 15000000, 15000000 },
  { "ijmond-raw-coke", "ijmond-raw-coke-2", NULL, 2500000, 50000000, 50000000 },
  { "ijmond-raw-coke", "ijmond-raw-coke-3", NULL, 10000000, 150000000, 0 },
  { "maasdriel-slaughterhouse", "maasdriel-slaughterhouse-1", "2014-10-01", 2000000, 20000000, 0 },
  { "simpelveld-barn", "simpelveld-barn-1", "2011-03-21", 200000, 2000000, 0 },
  { "waddinxveen-asbestos", "waddinxveen-asbestos-1", NULL, 30000000, 30000000, 30000000 },
  { "zeeland-labels", "zeeland-labels-1", "2011-05-10", 100000, 1000000, 400000 },
  { "zwolle-demolition-stop", "zwolle-demolition-stop-order", "2021-02-12", -1, -1, 0 },
};

static gchar *
dup_day (const GDate *day)
{
  gchar text[11] = "";

  if (day != NULL)
    g_date_strftime (text, sizeof text, "%Y-%m-%d", day);
  return day != NULL ? g_strdup (text) : NULL;
}

static void
test_amounts_are_those_published (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthRulebook) rulebook = vth_rulebook_new_national (&error);

  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (orders); i++)
    {
      g_autoptr (VthDossier) dossier = read_dossier (orders[i].dossier);
      VthRecord *record = vth_dossier_lookup (dossier, VTH_TYPE_ENFORCEMENT_DECISION, orders[i].decision);
      VthEnforcementDecision *decision = VTH_ENFORCEMENT_DECISION (record);
      VthSanctionTerms *terms = vth_enforcement_decision_get_terms (decision);
      g_autoptr (VthForfeiture) forfeiture = vth_forfeiture_new (rulebook, decision, dossier, NULL, VTH_FORFEITURE_FLAGS_NONE);
      g_autofree gchar *decided = dup_day (vth_enforcement_decision_get_decided_on (decision));

      g_test_message ("%s", orders[i].decision);
      g_assert_cmpstr (decided, ==, orders[i].decided_on);
      g_assert_cmpint (terms != NULL ? vth_sanction_terms_get_penalty_cents (terms) : -1, ==, orders[i].penalty);
      g_assert_cmpint (vth_forfeiture_get_maximum_cents (forfeiture), ==, orders[i].maximum);
      g_assert_cmpint (vth_forfeiture_get_forfeited_cents (forfeiture), ==, orders[i].forfeited);
      g_assert_cmpint (vth_forfeiture_get_lapsed_cents (forfeiture), ==, 0);
    }
}

/* The days that were published, from the timeline; of everything else the record is silent, and so nothing was missed. */
static const struct
{
  const gchar *dossier;
  const gchar *decision;
  const gchar *entry;
  const gchar *first_day;
  const gchar *last_day;
  const gchar *done_on;
  gint64 cents;
} days[] = {
  { "zaanstad-asbestos-fire", "zaanstad-asbestos-fire-1", "written-decision", "2013-07-08", NULL, "2013-07-16", -1 },
  { "zaanstad-asbestos-fire", "zaanstad-asbestos-fire-1", "costs", "2013-07-09", NULL, "2013-10-10", -1 },
  { "zaanstad-asbestos-fire", "zaanstad-asbestos-fire-1", "debt-payment", "2013-10-11", "2013-11-21", NULL, 14593931 },
  { "zwolle-demolition-stop", "zwolle-demolition-stop-order", "objection-decision", NULL, NULL, "2022-02-17", -1 },
  { "simpelveld-barn", "simpelveld-barn-1", "grace", NULL, "2011-05-01", NULL, -1 },
  { "coevorden-odour", "coevorden-odour-2", "grace", NULL, "2018-12-31", NULL, -1 },
};

static VthTimelineEntry *
find_entry (VthTimeline *timeline, const gchar *id)
{
  GListModel *entries = G_LIST_MODEL (timeline);

  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr (VthTimelineEntry) entry = g_list_model_get_item (entries, i);

      if (g_str_equal (vth_timeline_entry_get_id (entry), id))
        return g_steal_pointer (&entry);
    }

  return NULL;
}

static void
assert_day (const GDate *found, const gchar *expected)
{
  g_autofree gchar *day = dup_day (found);

  if (expected != NULL)
    g_assert_cmpstr (day, ==, expected);
}

static void
test_days_are_those_published (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthRulebook) rulebook = vth_rulebook_new_national (&error);
  g_autoptr (GDate) on = g_date_new_dmy (1, G_DATE_NOVEMBER, 2026);

  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr (VthDossier) dossier = read_dossier (days[i].dossier);
      VthRecord *decision = vth_dossier_lookup (dossier, VTH_TYPE_ENFORCEMENT_DECISION, days[i].decision);
      g_autoptr (VthTimeline) timeline = vth_timeline_new (rulebook, VTH_ENFORCEMENT_DECISION (decision), dossier, on);
      g_autoptr (VthTimelineEntry) entry = find_entry (timeline, days[i].entry);

      g_test_message ("%s %s", days[i].decision, days[i].entry);
      g_assert_nonnull (entry);
      assert_day (vth_timeline_entry_get_first_day (entry), days[i].first_day);
      assert_day (vth_timeline_entry_get_last_day (entry), days[i].last_day);
      assert_day (vth_timeline_entry_get_done_on (entry), days[i].done_on);
      if (days[i].cents >= 0)
        g_assert_cmpint (vth_timeline_entry_get_amount_cents (entry), ==, days[i].cents);
      if (days[i].done_on == NULL && days[i].cents >= 0)
        g_assert_cmpstr (vth_answer_get_verdict (VTH_ANSWER (entry)), ==, "not-known");
      g_assert_false (vth_answer_has_reason (VTH_ANSWER (timeline), "procedure.event-not-possible"));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (dossiers); i++)
    {
      g_autofree gchar *test = g_strdup_printf ("/review/dossiers/%s", dossiers[i].name);

      g_test_add_data_func (test, &dossiers[i], test_dossier);
    }
  g_test_add_func ("/review/dossiers/every-dossier-is-tested", test_every_dossier_is_tested);
  g_test_add_func ("/review/dossiers/a-full-maximum-ends-an-order", test_full_maximum_ends_an_order);
  g_test_add_func ("/review/dossiers/amounts-are-those-published", test_amounts_are_those_published);
  g_test_add_func ("/review/dossiers/days-are-those-published", test_days_are_those_published);
  return g_test_run ();
}
