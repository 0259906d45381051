/* vth-draft-facts-who.c - who decides, in whose name, and how that is signed
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/report/vth-draft-facts-private.h"

#include "libvth/register/vth-competent-authority.h"
#include "libvth/register/vth-environmental-service.h"
#include "libvth/register/vth-function.h"
#include "libvth/register/vth-organisation.h"
#include "libvth/register/vth-register-private.h"

#include <string.h>

static VthRecord *
find (const VthDraftFacts *self, const gchar *id)
{
  const GType types[] = { VTH_TYPE_COMPETENT_AUTHORITY, VTH_TYPE_FUNCTION, VTH_TYPE_ENVIRONMENTAL_SERVICE,
                          VTH_TYPE_ORGANISATION };
  VthRecord *record = self->context->registry != NULL ? vth_register_lookup (self->context->registry, id) : NULL;

  for (guint i = 0; record == NULL && self->c.dossier != NULL && i < G_N_ELEMENTS (types); i++)
    record = vth_dossier_lookup (self->c.dossier, types[i], id);

  return record;
}

static const gchar *
get_name (VthRecord *record)
{
  if (VTH_IS_COMPETENT_AUTHORITY (record))
    return vth_competent_authority_get_name (VTH_COMPETENT_AUTHORITY (record));
  if (VTH_IS_ENVIRONMENTAL_SERVICE (record))
    return vth_environmental_service_get_name (VTH_ENVIRONMENTAL_SERVICE (record));
  if (VTH_IS_FUNCTION (record))
    return vth_function_get_name (VTH_FUNCTION (record));
  if (VTH_IS_ORGANISATION (record))
    return vth_organisation_get_name (VTH_ORGANISATION (record));

  return NULL;
}

/* het college van burgemeester en wethouders van Voorbeeldstad */
static gchar *
dup_organ (const VthDraftFacts *self, VthRecord *record)
{
  const gchar *name = get_name (record), *word = NULL;

  if (name == NULL)
    return NULL;
  if (VTH_IS_COMPETENT_AUTHORITY (record))
    word = _vth_draft_law_get_word (self->law, "organs",
                                    vth_competent_authority_get_organ (VTH_COMPETENT_AUTHORITY (record)));

  return word != NULL ? g_strdup_printf ("%s %s", word, name) : g_strdup (name);
}

/* The id of a function is its organisation and its name: so9001/directeur. */
static gchar *
dup_own_name (VthRecord *record, const gchar *id)
{
  const gchar *slash = strchr (id, '/');

  if (get_name (record) != NULL)
    return g_strdup (get_name (record));

  return slash != NULL ? g_strdelimit (g_strdup (slash + 1), "-_", ' ') : NULL;
}

static const gchar *
get_organisation_name (const VthDraftFacts *self, VthRecord *record, const gchar *id)
{
  const gchar *owner = VTH_IS_FUNCTION (record) ? vth_function_get_organisation (VTH_FUNCTION (record)) : NULL;
  g_auto (GStrv) parts = g_strsplit (id, "/", 2);

  return get_name (find (self, owner != NULL ? owner : parts[0]));
}

/* In a sentence de directeur van Omgevingsdienst Voorbeeldland; on a line directeur, Omgevingsdienst ... */
static gchar *
dup_function (const VthDraftFacts *self, const gchar *id, gboolean in_sentence)
{
  VthRecord *record = find (self, id);
  const gchar *organisation = get_organisation_name (self, record, id);
  g_autofree gchar *own = dup_own_name (record, id);

  if (VTH_IS_COMPETENT_AUTHORITY (record))
    return in_sentence ? dup_organ (self, record) : g_strdup (get_name (record));
  if (own == NULL || organisation == NULL)
    return NULL;

  return in_sentence ? g_strdup_printf ("%s %s van %s", _vth_draft_words_article (self->law, own), own, organisation)
                     : g_strdup_printf ("%s, %s", own, organisation);
}

static void
ask (const VthDraftFacts *self, VthQuestion *question)
{
  const VthCase *c = &self->c;
  const gchar *site = vth_enforcement_decision_get_site (c->decision);
  const VthCaseEvent *report = vth_case_find_event (c, VTH_DECISION_EVENT_KIND_REPORT);
  VthSite *record = site != NULL && c->dossier != NULL
                    ? (VthSite *) vth_dossier_lookup (c->dossier, VTH_TYPE_SITE, site) : NULL;

  *question = (VthQuestion) {
    .power = self->power,
    .authority = c->authority,
    .actor = self->decider,
    .on = self->day,
    .municipality = record != NULL ? vth_site_get_municipality (record) : NULL,
    .amount_cents = c->instrument == VTH_INSTRUMENT_FINE || c->maximum < 0 ? c->penalty : c->maximum,
    .fine_maximum_cents = MAX (c->maximum, 0),
    .report_by = report != NULL ? report->by : NULL,
    .primary_decision_by = self->kind == VTH_DRAFT_KIND_OBJECTION_DECISION ? c->decided_by : NULL,
  };
}

static void
note_not_examined (VthDraftFacts *self)
{
  if (self->context->registry == NULL)
    vth_case_note (&self->c, "mandate.no-register", "/decided_by",
                   VTH_ARGS (VTH_ARG_TEXT ("authority", self->c.authority),
                             VTH_ARG_TEXT ("function", self->decider)));
  else if (self->day == 0)
    vth_case_note (&self->c, "cannot-be-checked", "/decided_on", VTH_ARGS (VTH_ARG_LABEL ("field", "/decided_on")));
}

/* A decision that names a mandate is judged on that mandate, as in a review. */
static void
authorise (VthDraftFacts *self)
{
  const gchar *mandate = self->event == NULL ? vth_enforcement_decision_get_mandate (self->c.decision) : NULL;
  gboolean itself = g_strcmp0 (self->c.authority, self->decider) == 0;
  VthQuestion question;

  if (self->context->registry == NULL || self->day == 0 || self->power == NULL)
    {
      if (!itself)
        note_not_examined (self);
      return;
    }

  ask (self, &question);
  if (itself || (mandate != NULL && vth_register_lookup (self->context->registry, mandate) == NULL))
    mandate = NULL;
  self->authorisation = _vth_authorisation_new (self->context->registry, &question, mandate);
  if (vth_authorisation_get_outcome (self->authorisation) != VTH_AUTHORISATION_VERDICT_AUTHORISED)
    {
      VthJudgement judgement;

      _vth_register_judge (self->context->registry, &question, mandate, &judgement);
      _vth_register_explain (self->context->registry, &question, mandate, &judgement, self->c.notes);
      _vth_judgement_clear (&judgement);
    }
}

static gboolean
is_refused (const VthDraftFacts *self)
{
  return self->authorisation != NULL &&
         vth_authorisation_get_outcome (self->authorisation) == VTH_AUTHORISATION_VERDICT_REFUSED;
}

static VthMandate *
find_mandate (const VthDraftFacts *self)
{
  const gchar *id = self->authorisation != NULL ? vth_authorisation_get_mandate (self->authorisation) : NULL;

  return id != NULL ? VTH_MANDATE (vth_register_lookup (self->context->registry, id)) : NULL;
}

static const gchar *
get_acting (const VthDraftFacts *self)
{
  VthMandate *mandate = find_mandate (self);

  if (mandate == NULL)
    return g_str_equal (self->c.authority, self->decider) ? "itself" : "mandate";

  switch (vth_mandate_get_kind (mandate))
    {
    case VTH_MANDATE_KIND_SIGNING:
      return "signing";
    case VTH_MANDATE_KIND_DELEGATION:
      return "delegation";
    case VTH_MANDATE_KIND_ATTRIBUTION:
      return "attribution";
    default:
      return "mandate";
    }
}

/* The formula of the register, or the same words where none was asked; names where it has ids. */
static gchar *
dup_formula (const VthDraftFacts *self, const gchar *organ)
{
  g_autofree gchar *function = dup_function (self, self->decider, FALSE);
  g_autofree gchar *known = self->authorisation != NULL
                            ? vth_authorisation_dup_signature (self->authorisation, VTH_LANGUAGE_NL) : NULL;
  gboolean itself = g_str_equal (self->c.authority, self->decider);
  GString *formula = g_string_new (known != NULL ? known : _vth_label (itself ? "signature.itself" : "signature.mandate",
                                                                       VTH_LANGUAGE_NL));

  g_string_replace (formula, known != NULL ? self->decider : "{function}", function, 1);
  g_string_replace (formula, known != NULL ? self->c.authority : "{authority}", organ, 1);
  return g_string_free (formula, FALSE);
}

static void
add_signature (VthDraftFacts *self, const gchar *organ)
{
  g_autofree gchar *formula = is_refused (self) ? NULL : dup_formula (self, organ);
  g_auto (GStrv) lines = formula != NULL ? g_strsplit (formula, "\n", -1) : NULL;

  for (guint i = 0; lines != NULL && lines[i] != NULL; i++)
    {
      GHashTable *item = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);

      g_hash_table_insert (item, (gpointer) "line", g_strdup (lines[i]));
      _vth_draft_facts_add_item (self, "signature", item);
    }
}

static void
tell_mandate (VthDraftFacts *self, const gchar *acting, const gchar *authority)
{
  VthMandate *mandate = find_mandate (self);
  const gchar *const *contents = self->event != NULL ? self->event->contents
                                                     : vth_enforcement_decision_get_contents (self->c.decision);

  _vth_draft_facts_set (self, "acting", acting);
  _vth_draft_facts_set (self, "refused", is_refused (self) ? "yes" : NULL);
  if (mandate != NULL)
    {
      _vth_draft_facts_set (self, "delegation", vth_record_get_id (VTH_RECORD (mandate)));
      _vth_draft_facts_set (self, "delegation_published", vth_mandate_get_published_in (mandate));
    }
  if (contents != NULL && g_strv_contains (contents, "decided-by-organ"))
    _vth_draft_facts_set (self, "organ_decided", authority);
}

/* Where the court is that hears an appeal follows from whose organ decided: 8:7. */
static void
tell_court (VthDraftFacts *self, VthRecord *organ)
{
  VthAuthorityLevel level = VTH_IS_COMPETENT_AUTHORITY (organ)
                            ? vth_competent_authority_get_level (VTH_COMPETENT_AUTHORITY (organ))
                            : VTH_AUTHORITY_LEVEL_UNKNOWN;

  _vth_draft_facts_set (self, "court", _vth_draft_law_get_word (self->law, "courts",
                                                                _vth_get_nick (VTH_TYPE_AUTHORITY_LEVEL, (gint) level)));
}

/* Without a name there is nothing to print: an id is not for people. */
void
_vth_draft_facts_tell_who (VthDraftFacts *self)
{
  VthRecord *organ = self->c.authority != NULL ? find (self, self->c.authority) : NULL;
  g_autofree gchar *authority = dup_organ (self, organ);
  g_autofree gchar *function = self->decider != NULL ? dup_function (self, self->decider, TRUE) : NULL;

  _vth_draft_facts_set (self, "authority", authority);
  _vth_draft_facts_set (self, "function", function);
  tell_court (self, organ);
  if (self->c.authority == NULL || self->decider == NULL)
    return;

  authorise (self);
  tell_mandate (self, get_acting (self), authority);
  if (authority != NULL && function != NULL)
    add_signature (self, get_name (organ));
}
