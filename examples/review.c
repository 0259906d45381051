/* review.c - reviews the decisions of a dossier: review FILE
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <libvth/vth.h>

#include <stdio.h>

static VthDossier *
read_dossier (const gchar *path, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  g_autoptr (VthRecordReader) reader = vth_record_reader_new_for_file (file, error);
  g_autoptr (VthDossier) dossier = vth_dossier_new ();

  if (reader == NULL || !vth_dossier_read (dossier, reader, NULL, error))
    return NULL;

  for (guint i = 0; i < vth_dossier_get_n_problems (dossier); i++)
    fprintf (stderr, "%s\n", vth_dossier_get_problem (dossier, i)->message);
  return g_steal_pointer (&dossier);
}

static VthReviewer *
make_reviewer (VthRulebook *rulebook, VthDossier *dossier, GError **error)
{
  g_autoptr (VthRegister) registry = vth_register_new ();
  g_autoptr (VthReviewer) reviewer = NULL;

  if (!vth_dossier_fill_register (dossier, registry, error) || !vth_register_seal (registry, error))
    return NULL;

  reviewer = vth_reviewer_new (rulebook, registry);
  vth_reviewer_set_dossier (reviewer, dossier);
  return g_steal_pointer (&reviewer);
}

static gboolean
print_objection_term (VthRulebook *rulebook, const GDate *notified_on, GError **error)
{
  g_autoptr (VthDeadline) deadline = NULL;
  gchar last_day[sizeof "2026-04-28"];

  deadline = vth_rulebook_compute_deadline (rulebook, "awb-6.7-objection", notified_on, NULL, 0, error);
  if (deadline == NULL)
    return FALSE;

  g_date_strftime (last_day, sizeof last_day, "%Y-%m-%d", vth_deadline_get_last_day (deadline));
  printf ("  bezwaar tot en met %s\n", last_day);
  return TRUE;
}

static void
print_reasons (VthAnswer *answer)
{
  GListModel *reasons = vth_answer_get_reasons (answer);

  for (guint i = 0; i < g_list_model_get_n_items (reasons); i++)
    {
      g_autoptr (VthReason) reason = g_list_model_get_item (reasons, i);
      g_autofree gchar *message = vth_reason_dup_message (reason, VTH_LANGUAGE_NL);
      const gchar *law = vth_reason_get_law (reason);

      printf ("  %s (%s): %s\n", vth_reason_get_code (reason), law != NULL ? law : "-", message);
    }
}

static gboolean
review_file (const gchar *path, GError **error)
{
  g_autoptr (VthRulebook) rulebook = vth_rulebook_new_national (error);
  g_autoptr (VthDossier) dossier = rulebook != NULL ? read_dossier (path, error) : NULL;
  g_autoptr (VthReviewer) reviewer = dossier != NULL ? make_reviewer (rulebook, dossier, error) : NULL;
  g_autoptr (GListModel) decisions = NULL;

  if (reviewer == NULL)
    return FALSE;

  decisions = vth_dossier_get_records (dossier, VTH_TYPE_ENFORCEMENT_DECISION);
  for (guint i = 0; i < g_list_model_get_n_items (decisions); i++)
    {
      g_autoptr (VthEnforcementDecision) decision = g_list_model_get_item (decisions, i);
      g_autoptr (VthReview) review = vth_reviewer_review (reviewer, decision);
      const GDate *notified_on = vth_enforcement_decision_get_notified_on (decision);

      printf ("%s: %s\n", vth_review_get_decision (review), vth_answer_get_verdict (VTH_ANSWER (review)));
      if (notified_on != NULL && !print_objection_term (rulebook, notified_on, error))
        return FALSE;
      print_reasons (VTH_ANSWER (review));
    }

  return TRUE;
}

int
main (int argc, char *argv[])
{
  const gchar *path = argc > 1 ? argv[1] : "examples/dossiers/maasdriel-slaughterhouse.ndjson";
  g_autoptr (GError) error = NULL;

  if (review_file (path, &error))
    return 0;

  fprintf (stderr, "%s\n", error->message);
  return 1;
}
