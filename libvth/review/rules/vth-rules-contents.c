/* vth-rules-contents.c - what the texts hold, and what stands against a sanction
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/rules/vth-rules-private.h"

#include <string.h>

#include "libvth/record/vth-enforcement-decision-private.h"

static gboolean
applies (const VthCase *c, const VthReviewElement *element)
{
  return (element->instruments & (1u << c->instrument)) != 0 &&
         (c->decided == 0 || c->decided >= element->valid_from) &&
         (element->aim == VTH_SANCTION_AIM_UNKNOWN ||
          element->aim == vth_enforcement_decision_get_aim (c->decision)) &&
         (element->after == NULL || _vth_notes_has (c->notes, element->after));
}

static void
note_element (VthCase *c, const VthReviewElement *element, const VthCaseEvent *event)
{
  VthArgument name = VTH_ARG_WORDS ("name", element->words[VTH_LANGUAGE_NL], element->words[VTH_LANGUAGE_EN]);

  if (event == NULL)
    vth_case_note (c, element->code, "/contents", VTH_ARGS (name));
  else
    vth_case_note_event (c, element->code, event, VTH_ARGS (name, vth_case_day ("day", event->on)));
  vth_case_note_certainty (c, element->certainty, element->id);
}

static void
check_decision (VthCase *c, const VthReviewElement *element)
{
  const gchar *const *contents = vth_enforcement_decision_get_contents (c->decision);

  if ((c->untold & VTH_FACT_BIT (VTH_FACT_CONTENTS)) != 0 || contents == NULL)
    c->n_texts_unseen++;
  else if (g_strv_contains (contents, element->id))
    return;
  else if (element->unless_urgent && vth_case_knows (c, VTH_FACT_URGENCY))
    vth_case_leave_unchecked (c, VTH_FACT_CONTENTS);
  else
    note_element (c, element, NULL);
}

static void
check_documents (VthCase *c, const VthReviewElement *element)
{
  for (guint i = 0; i < c->n_events; i++)
    {
      const VthCaseEvent *event = &c->events[i];

      if (event->kind != element->event)
        continue;
      if (event->contents == NULL)
        c->n_texts_unseen++;
      else if (!g_strv_contains (event->contents, element->id))
        note_element (c, element, event);
    }
}

static void
check_contents (VthCase *c)
{
  for (guint i = 0; i < c->law->n_elements; i++)
    {
      const VthReviewElement *element = &c->law->elements[i];

      if (!applies (c, element))
        continue;
      if (element->event == VTH_DECISION_EVENT_KIND_UNKNOWN)
        check_decision (c, element);
      else
        check_documents (c, element);
    }
}

/* `Awb 5:32` is named by `Awb 5:32 lid 1`, and not by `Awb 5:32b`. */
static gboolean
names (const gchar *text, const gchar *basis)
{
  gsize length = strlen (basis);

  return strncmp (text, basis, length) == 0 && (text[length] == '\0' || text[length] == ' ');
}

static void
check_power_named (VthCase *c)
{
  const gchar *const *named = vth_enforcement_decision_get_legal_bases (c->decision);
  const gchar *const *bases = (const gchar *const *) c->law->instruments[c->instrument].bases;

  if (bases == NULL)
    return;

  for (guint i = 0; named[i] != NULL; i++)
    for (guint j = 0; bases[j] != NULL; j++)
      if (names (named[i], bases[j]))
        return;

  vth_case_note (c, "awb.5:4.power-not-named", "/legal_bases", NULL);
}

static void
check_justification (VthCase *c)
{
  for (guint i = 0; i < c->n_violations; i++)
    {
      VthViolation *violation = c->violations[i];

      if (violation != NULL && vth_violation_get_justification (violation) != NULL)
        vth_case_note_violation (c, "awb.5:5.justified", i,
                                 VTH_ARGS (VTH_ARG_TEXT ("reference", vth_record_get_id (VTH_RECORD (violation)))));
    }
}

static void
check_successors (VthCase *c)
{
  if (c->decision->binds_successors.plus_one == FALSE + 1)
    vth_case_note (c, "ow.18.4a.successors-not-bound", "/binds_successors", NULL);
}

static void
check_acted_first (VthCase *c)
{
  const VthCaseEvent *applied = vth_case_find_event (c, VTH_DECISION_EVENT_KIND_COERCION_APPLIED);

  if (applied != NULL && applied->on != 0 && applied->on < c->notified)
    vth_case_note_event (c, "awb.5:31.decided-after-acting", applied,
                         VTH_ARGS (VTH_ARG_DAY ("day", applied->on), VTH_ARG_DAY ("found", c->notified)));
}

static void
check_cost_sum (VthCase *c)
{
  for (guint i = 0; i < c->n_events; i++)
    if (c->events[i].kind == VTH_DECISION_EVENT_KIND_COST_DECISION && c->events[i].cents < 0)
      vth_case_note_event (c, "awb.4:86.sum-missing", &c->events[i],
                           VTH_ARGS (vth_case_day ("day", c->events[i].on)));
}

static void
check_offender_alive (VthCase *c)
{
  const gchar *id = vth_enforcement_decision_get_party (c->decision);
  VthParty *party = NULL;
  const GDate *deceased;

  if (c->dossier != NULL)
    party = (VthParty *) vth_dossier_lookup (c->dossier, VTH_TYPE_PARTY, id);
  deceased = party != NULL ? vth_party_get_deceased_on (party) : NULL;
  if (deceased != NULL && g_date_get_julian (deceased) <= c->decided)
    vth_case_note (c, "awb.5:42.offender-died", "/party",
                   VTH_ARGS (VTH_ARG_DAY ("day", g_date_get_julian (deceased))));
}

static void
check_objection_hearer (VthCase *c)
{
  for (guint i = 0; i < c->n_events; i++)
    if (c->events[i].kind == VTH_DECISION_EVENT_KIND_OBJECTION_HEARING &&
        g_strcmp0 (c->events[i].by, c->decided_by) == 0 && g_strcmp0 (c->decided_by, c->authority) != 0)
      vth_case_note_event (c, "awb.7:5.hearer-decided", &c->events[i],
                           VTH_ARGS (VTH_ARG_TEXT ("function", c->decided_by)));
}

#define DECIDED_BY VTH_FACT_BIT (VTH_FACT_DECIDED_BY)

/* The codes of the elements stand in the knowledge file `review`. */
const VthRule vth_rules_contents[] = {
  { "contents", 0, check_contents, { NULL } },
  { "power-named", VTH_FACT_BIT (VTH_FACT_LEGAL_BASES), check_power_named, { "awb.5:4.power-not-named" } },
  { "justification", 0, check_justification, { "awb.5:5.justified" } },
  { "successors", 0, check_successors, { "ow.18.4a.successors-not-bound" } },
  { "acted-first", VTH_FACT_BIT (VTH_FACT_NOTIFIED), check_acted_first, { "awb.5:31.decided-after-acting" } },
  { "cost-sum", 0, check_cost_sum, { "awb.4:86.sum-missing" } },
  { "offender-alive", VTH_FACT_BIT (VTH_FACT_PARTY) | VTH_FACT_BIT (VTH_FACT_DECIDED), check_offender_alive,
    { "awb.5:42.offender-died" } },
  { "objection-hearer", DECIDED_BY | VTH_FACT_BIT (VTH_FACT_AUTHORITY), check_objection_hearer,
    { "awb.7:5.hearer-decided" } },
};
const guint vth_n_rules_contents = G_N_ELEMENTS (vth_rules_contents);
