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
  return g_test_run ();
}
