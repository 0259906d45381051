/* vth-case-policy.c - the terms of a decision beside the policy that it rests on
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-case-private.h"

#include "libvth/review/vth-terms-advice-private.h"

#define PROPOSED "/proposed"
#define TERMS "/terms"

/* What of the answer on terms is said of the decision too; the rest the other checks say. */
static const gchar *const told_codes[] = {
  "terms.row", "terms.not-adopted", "terms.policy-not-in-force", "certainty.inferred", "certainty.unverified",
  "terms.deviation", "terms.deviation-measured", "terms.deviation-motivated", "terms.deviation-unmotivated",
  "terms.deviation-from-indicative", NULL,
};

static VthSanctionPolicy *
find_policy (VthCase *c, const gchar *id)
{
  GPtrArray *policies = c->context->policies;

  for (guint i = 0; i < policies->len; i++)
    {
      VthSanctionPolicy *policy = g_ptr_array_index (policies, i);

      if (id != NULL ? g_str_equal (id, vth_sanction_policy_get_id (policy))
                     : g_strcmp0 (c->authority, vth_sanction_policy_get_authority (policy)) == 0)
        return policy;
    }
  return NULL;
}

static VthPersonKind
find_person (VthCase *c)
{
  const gchar *id = vth_enforcement_decision_get_party (c->decision);
  VthRecord *party = c->dossier != NULL && id != NULL ? vth_dossier_lookup (c->dossier, VTH_TYPE_PARTY, id) : NULL;

  switch (party != NULL ? vth_party_get_kind (VTH_PARTY (party)) : VTH_PARTY_KIND_UNKNOWN)
    {
    case VTH_PARTY_KIND_NATURAL_PERSON:
      return VTH_PERSON_KIND_NATURAL_PERSON;
    case VTH_PARTY_KIND_LEGAL_PERSON:
      return VTH_PERSON_KIND_LEGAL_PERSON;
    case VTH_PARTY_KIND_ESTABLISHMENT:
    case VTH_PARTY_KIND_UNKNOWN:
    default:
      return VTH_PERSON_KIND_UNKNOWN;
    }
}

/* The rules of all violations, each once. */
static gchar **
list_rules (VthCase *c)
{
  GPtrArray *rules = g_ptr_array_new ();

  for (guint i = 0; i < c->n_violations; i++)
    {
      const gchar *const *own = c->violations[i] != NULL ? vth_violation_get_rules (c->violations[i]) : NULL;

      for (guint k = 0; own != NULL && own[k] != NULL; k++)
        if (!g_ptr_array_find_with_equal_func (rules, own[k], g_str_equal, NULL))
          g_ptr_array_add (rules, g_strdup (own[k]));
    }
  g_ptr_array_add (rules, NULL);
  return (gchar **) g_ptr_array_free (rules, FALSE);
}

static VthTermsQuestion *
make_question (VthCase *c)
{
  VthTermsQuestion *question = vth_terms_question_new (NULL);
  g_auto (GStrv) rules = list_rules (c);
  GDate on;

  if (rules[0] != NULL)
    vth_terms_question_set_rules (question, (const gchar *const *) rules);
  if (c->decided != 0)
    {
      g_date_clear (&on, 1);
      g_date_set_julian (&on, c->decided);
      vth_terms_question_set_on (question, &on);
    }
  vth_terms_question_set_aim (question, vth_enforcement_decision_get_aim (c->decision));
  vth_terms_question_set_person (question, find_person (c));
  vth_terms_question_set_proposed (question, vth_enforcement_decision_get_terms (c->decision));
  return question;
}

static void
tell (VthCase *c, const VthNote *note)
{
  gboolean moved = note->subject != NULL && g_str_has_prefix (note->subject, PROPOSED);
  g_autofree gchar *subject = moved ? g_strconcat (TERMS, note->subject + strlen (PROPOSED), NULL) : NULL;

  if (g_strv_contains (told_codes, note->entry->code))
    vth_case_note (c, note->entry->code, moved ? subject : "/violations", note->arguments);
}

void
vth_case_hold_to_policy (VthCase *c)
{
  VthSanctionTerms *terms = vth_enforcement_decision_get_terms (c->decision);
  VthSanctionPolicy *policy;
  g_autoptr (VthTermsQuestion) question = NULL;
  g_autoptr (VthTermsAdvice) advice = NULL;
  const VthNotes *notes;

  if (c->context->policies == NULL || c->instrument != VTH_INSTRUMENT_PENALTY_ORDER || terms == NULL)
    return;
  policy = find_policy (c, vth_sanction_terms_get_policy (terms));
  if (policy == NULL)
    return;

  question = make_question (c);
  advice = vth_sanction_policy_get_terms (policy, NULL, question);
  notes = _vth_answer_get_notes (VTH_ANSWER (advice));
  for (guint i = 0; i < notes->n_notes; i++)
    tell (c, &notes->notes[i]);
  if (advice->row == NULL)
    vth_case_note (c, "terms.not-compared", "/violations",
                   VTH_ARGS (VTH_ARG_TEXT ("source", vth_sanction_policy_get_id (policy))));
}
