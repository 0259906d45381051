/* vth-competence-explain.c - why it is this body, and what is missing
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-competence-search-private.h"

#include <string.h>

static void
note_activity (const VthCompetenceSearch *self, const gchar *code, VthNotes *notes)
{
  const gchar *nl = self->known != NULL ? self->known->words[VTH_LANGUAGE_NL] : self->activity;
  const gchar *en = self->known != NULL ? self->known->words[VTH_LANGUAGE_EN] : self->activity;

  _vth_notes_add (notes, code, "/activity",
                  VTH_ARGS (VTH_ARG_TEXT ("reference", self->activity), VTH_ARG_WORDS ("name", nl, en),
                            VTH_ARG_DAY ("day", self->on), VTH_ARG_DAY ("since", self->table->valid_from),
                            VTH_ARG_DAY ("until", self->table->read_until)));
}

static void
note_words (const gchar *code, const gchar *subject, const gchar *const words[2], VthNotes *notes)
{
  _vth_notes_add (notes, code, subject,
                  VTH_ARGS (VTH_ARG_WORDS ("about", words[VTH_LANGUAGE_NL], words[VTH_LANGUAGE_EN])));
}

/* What it turns on and was not told. */
static void
note_fact (const VthCompetenceSearch *self, const gchar *code, const VthCompetenceFact *fact, VthNotes *notes)
{
  if (fact != NULL && _vth_competence_get_fact (self->facts, fact) == NULL)
    note_words (code, "/activity", fact->words, notes);
}

static void
note_certainty (VthCertainty certainty, const gchar *id, VthNotes *notes)
{
  g_autofree gchar *source = g_strconcat ("competence/", id, NULL);

  if (certainty == VTH_CERTAINTY_INFERRED)
    _vth_note_certainty (VTH_STATED_CERTAINTY_INFERRED, "/activity", source, notes);
  else if (certainty == VTH_CERTAINTY_UNVERIFIED)
    _vth_note_certainty (VTH_STATED_CERTAINTY_UNVERIFIED, "/activity", source, notes);
}

static void
note_body (const VthFoundBody *body, const gchar *code, VthNotes *notes)
{
  const gchar *id = body->authority != NULL ? body->authority : body->role->role;

  _vth_notes_add (notes, code, id,
                  VTH_ARGS (VTH_ARG_WORDS ("name", body->role->words[VTH_LANGUAGE_NL],
                                           body->role->words[VTH_LANGUAGE_EN]),
                            VTH_ARG_TEXT ("found", id), VTH_ARG_TEXT ("article", body->law)));
}

/* How sure it is that there is an organisation of that id. */
static void
explain_organisation (const VthCompetenceSearch *self, const gchar *authority, VthNotes *notes)
{
  g_autofree gchar *id = g_strndup (authority, strcspn (authority, "/"));
  g_autofree gchar *source = g_strconcat ("organisations/", id, NULL);
  const VthDirectoryOrganisation *row = _vth_directory_get_organisation (self->directory, id);

  if (row != NULL)
    _vth_note_certainty (row->certainty, authority, source, notes);
}

static void
note_told (const VthFoundBody *body, VthNotes *notes)
{
  _vth_notes_add (notes, "competence.named-body-unknown", body->told,
                  VTH_ARGS (VTH_ARG_TEXT ("reference", body->told),
                            VTH_ARG_WORDS ("name", body->role->words[VTH_LANGUAGE_NL],
                                           body->role->words[VTH_LANGUAGE_EN])));
}

/* What keeps the library from naming the very organ. */
static void
explain_place (const VthCompetenceSearch *self, const VthFoundBody *body, VthNotes *notes)
{
  if (body->authority != NULL)
    explain_organisation (self, body->authority, notes);
  else if (body->told != NULL)
    note_told (body, notes);
  else if (body->role->national)
    note_body (body, "competence.authority-by-role", notes);
  else if (g_strcmp0 (body->role->kind, "municipality") != 0 && g_strcmp0 (body->role->kind, "province") != 0)
    note_body (body, "competence.body-of-the-site-unknown", notes);
  else
    _vth_notes_add (notes, "competence.municipality-unknown", "/municipality",
                    VTH_ARGS (VTH_ARG_TEXT ("reference", self->municipality)));
}

/* On which ground it may act with a sanction. */
static void
explain_power (const VthCompetenceSearch *self, const VthFoundBody *body, VthNotes *notes)
{
  g_autoptr (GString) law = g_string_new (NULL);
  gboolean has_own = FALSE;

  for (guint i = 0; i < self->table->n_powers; i++)
    {
      const VthCompetencePower *power = &self->table->powers[i];
      gboolean is_own = power->roles != NULL &&
                        g_strv_contains ((const gchar *const *) power->roles, body->role->role);

      if (is_own || power->roles == NULL)
        g_string_append_printf (law, "%s%s", law->len > 0 ? "; " : "", power->law);
      has_own |= is_own;
    }
  if (has_own)
    _vth_notes_add (notes, "competence.enforcement-power", body->role->role,
                    VTH_ARGS (VTH_ARG_WORDS ("name", body->role->words[VTH_LANGUAGE_NL],
                                             body->role->words[VTH_LANGUAGE_EN]),
                              VTH_ARG_TEXT ("article", law->str)));
}

static void
explain_body (const VthCompetenceSearch *self, const VthFoundBody *body, VthNotes *notes)
{
  gboolean is_primary = body->part == VTH_COMPETENCE_PART_PRIMARY;

  note_body (body, is_primary ? "competence.primary" : "competence.co-competent", notes);
  explain_place (self, body, notes);
  if (body->rule != NULL)
    {
      note_fact (self, "competence.depends-on-fact", body->rule->condition.fact, notes);
      note_certainty (body->rule->certainty, body->rule->id, notes);
    }
  if (body->advice != NULL)
    note_certainty (body->advice->certainty, body->advice->id, notes);
  if (g_str_equal (self->task, VTH_TASK_ENFORCEMENT))
    explain_power (self, body, notes);
}

static void
explain_adviser (const VthCompetenceSearch *self, const VthFoundBody *body, VthNotes *notes)
{
  gboolean consents = body->part == VTH_COMPETENCE_PART_CONSENTING;
  const gchar *id = body->authority != NULL ? body->authority : body->role->role;

  _vth_notes_add (notes, consents ? "competence.consent" : "competence.adviser", id,
                  VTH_ARGS (VTH_ARG_WORDS ("name", body->role->words[VTH_LANGUAGE_NL],
                                           body->role->words[VTH_LANGUAGE_EN]),
                            VTH_ARG_TEXT ("found", id), VTH_ARG_TEXT ("article", body->law),
                            VTH_ARG_TEXT ("reference", body->activities)));
  if (body->authority == NULL && body->told != NULL)
    note_told (body, notes);
  if (body->advice == NULL)
    return;
  if (body->advice->exceptions != NULL)
    _vth_notes_add (notes, "competence.advice-exceptions", id,
                    VTH_ARGS (VTH_ARG_TEXT ("article", body->advice->exceptions)));
  note_certainty (body->advice->certainty, body->advice->id, notes);
}

/* What was told counts as true; the answer says so. */
static void
explain_facts (const VthCompetenceSearch *self, VthNotes *notes)
{
  for (guint i = 0; i < self->table->n_facts; i++)
    {
      const VthCompetenceFact *fact = &self->table->facts[i];
      const gchar *told = _vth_competence_get_fact (self->facts, fact);

      if (told != NULL)
        _vth_notes_add (notes, "competence.fact-told", "/facts",
                        VTH_ARGS (VTH_ARG_WORDS ("about", fact->words[VTH_LANGUAGE_NL], fact->words[VTH_LANGUAGE_EN]),
                                  VTH_ARG_TEXT ("reference", fact->id), VTH_ARG_TEXT ("found", told)));
    }
}

/* Of an application for several activities. */
static void
explain_several (const VthCompetenceSearch *self, VthNotes *notes)
{
  if (self->is_apart)
    note_activity (self, "competence.applied-apart", notes);
  for (guint i = 0; i < self->n_turns; i++)
    note_fact (self, "competence.depends-on-fact", self->questions[i], notes);
  if (self->n_activities > 1 && g_str_equal (self->task, VTH_TASK_ENFORCEMENT))
    note_activity (self, "competence.rules-apart", notes);
}

static void
explain_missing (const VthCompetenceSearch *self, VthNotes *notes)
{
  if (self->known == NULL && _vth_competence_table_is_group (self->table, self->activity))
    note_activity (self, "competence.activity-too-wide", notes);
  else if (self->known == NULL)
    note_activity (self, "competence.activity-unknown", notes);
  else if (self->on < self->table->valid_from)
    note_activity (self, "competence.before-omgevingswet", notes);
  else if (self->refusal != NULL)
    note_activity (self, self->refusal, notes);
  else if (self->open_rule != NULL && self->open_rule->named_by != NULL)
    note_words ("competence.depends-on-case", "/activity", self->open_rule->named_by->words, notes);
  else
    note_activity (self, "competence.task-not-covered", notes);
}

static void
explain_general_rules (const VthCompetenceSearch *self, VthNotes *notes)
{
  g_autofree gchar *reading = self->reading != NULL ? g_strconcat (self->reading->id, "/permit_always", NULL) : NULL;

  if (reading != NULL)
    note_certainty (VTH_CERTAINTY_INFERRED, reading, notes);
  if (self->n_activities > 1 || self->override != NULL)
    return;
  if (self->n_primary > 1)
    note_activity (self, "competence.depends-on-permit", notes);
  else if (!self->general_rules_found && g_str_equal (self->task, VTH_TASK_ENFORCEMENT) &&
           _vth_competence_table_match (self->table, self->facts, VTH_TASK_PERMIT, self->activity, 0) != NULL)
    note_activity (self, "competence.general-rules-not-covered", notes);
}

static void
explain_basic_task (const VthCompetenceSearch *self, VthNotes *notes)
{
  const VthBasicTaskRule *rule = self->basic_rule;

  if (self->basic_task == VTH_BASIC_TASK_BASIC)
    note_activity (self, "task.basic", notes);
  else if (self->basic_task == VTH_BASIC_TASK_EXCLUSIVE)
    note_activity (self, "task.exclusive", notes);
  else if (self->basic_task == VTH_BASIC_TASK_PLUS)
    note_activity (self, "task.plus", notes);
  else if (rule != NULL)
    note_fact (self, "task.depends-on-fact", rule->condition.fact, notes);
  else
    note_activity (self, "task.unknown", notes);

  if (rule != NULL)
    note_certainty (rule->certainty, rule->activity, notes);
}

static void
explain_service (const VthCompetenceSearch *self, VthNotes *notes)
{
  if (self->service_searched)
    _vth_service_search_explain (&self->service, notes);
  else if (self->verdict != VTH_COMPETENCE_VERDICT_NOT_DETERMINED && self->basic_task != VTH_BASIC_TASK_PLUS)
    _vth_notes_add (notes, "service.provinces-not-listed", "/service", NULL);
}

void
_vth_competence_search_explain (const VthCompetenceSearch *self, VthNotes *notes)
{
  if (self->n_primary == 0 || self->refusal != NULL)
    explain_missing (self, notes);
  for (guint i = 0; i < self->n_bodies; i++)
    explain_body (self, &self->bodies[i], notes);
  for (guint i = 0; i < self->n_advisers; i++)
    explain_adviser (self, &self->advisers[i], notes);
  if (self->maximum != NULL && self->n_primary > 0)
    note_words ("competence.fine-maximum", "/task", self->maximum, notes);
  explain_facts (self, notes);
  if (self->n_primary > 0)
    {
      explain_several (self, notes);
      explain_general_rules (self, notes);
      explain_basic_task (self, notes);
      explain_service (self, notes);
    }

  if (self->on > self->table->read_until)
    note_activity (self, "competence.text-older", notes);
  if (!self->service_searched)
    _vth_directory_note_edition (self->directory, self->on, notes);
  note_activity (self, "competence.routing-only", notes);
}
