/* vth-timeline-entry.c - one thing that is due in the life of a decision
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/base/vth-answer-private.h"
#include "libvth/review/vth-timeline-private.h"
#include "libvth/rulebook/vth-json-member-private.h"

struct _VthTimelineEntry
{
  VthAnswer parent_instance;

  VthTimelineCore *core;
  const VthTimelineRow *row;
  GDate event;
  GDate first_day;
  GDate last_day;
  GDate done_on;
  VthDeadline *deadline;
};

G_DEFINE_ENUM_TYPE (VthTimelineState, vth_timeline_state,
                    G_DEFINE_ENUM_VALUE (VTH_TIMELINE_STATE_NOT_KNOWN, "not-known"),
                    G_DEFINE_ENUM_VALUE (VTH_TIMELINE_STATE_TO_COME, "to-come"),
                    G_DEFINE_ENUM_VALUE (VTH_TIMELINE_STATE_RUNNING, "running"),
                    G_DEFINE_ENUM_VALUE (VTH_TIMELINE_STATE_MET, "met"),
                    G_DEFINE_ENUM_VALUE (VTH_TIMELINE_STATE_MISSED, "missed"),
                    G_DEFINE_ENUM_VALUE (VTH_TIMELINE_STATE_FALLEN, "fallen"))

G_DEFINE_ENUM_TYPE (VthTimelineKind, vth_timeline_kind,
                    G_DEFINE_ENUM_VALUE (VTH_TIMELINE_KIND_DUTY, "duty"),
                    G_DEFINE_ENUM_VALUE (VTH_TIMELINE_KIND_RIGHT, "right"),
                    G_DEFINE_ENUM_VALUE (VTH_TIMELINE_KIND_WAITING, "waiting"),
                    G_DEFINE_ENUM_VALUE (VTH_TIMELINE_KIND_LIMITATION, "limitation"),
                    G_DEFINE_ENUM_VALUE (VTH_TIMELINE_KIND_UNIT, "unit"))

G_DEFINE_ENUM_TYPE (VthBoundParty, vth_bound_party,
                    G_DEFINE_ENUM_VALUE (VTH_BOUND_PARTY_AUTHORITY, "authority"),
                    G_DEFINE_ENUM_VALUE (VTH_BOUND_PARTY_OFFENDER, "offender"),
                    G_DEFINE_ENUM_VALUE (VTH_BOUND_PARTY_INTERESTED_PARTY, "interested-party"),
                    G_DEFINE_ENUM_VALUE (VTH_BOUND_PARTY_PROSECUTOR, "prosecutor"),
                    G_DEFINE_ENUM_VALUE (VTH_BOUND_PARTY_COURT, "court"))

G_DEFINE_FINAL_TYPE (VthTimelineEntry, vth_timeline_entry, VTH_TYPE_ANSWER)

static void
vth_timeline_entry_finalize (GObject *object)
{
  VthTimelineEntry *self = VTH_TIMELINE_ENTRY (object);

  g_clear_pointer (&self->core, _vth_timeline_core_unref);
  g_clear_object (&self->deadline);

  G_OBJECT_CLASS (vth_timeline_entry_parent_class)->finalize (object);
}

static const gchar *
vth_timeline_entry_get_verdict (VthAnswer *answer)
{
  return _vth_get_nick (VTH_TYPE_TIMELINE_STATE, VTH_TIMELINE_ENTRY (answer)->row->state);
}

static void
vth_timeline_entry_collect_reasons (VthAnswer *answer)
{
  VthTimelineEntry *self = VTH_TIMELINE_ENTRY (answer);

  _vth_timeline_row_explain (self->core, self->row, _vth_answer_get_notes (answer));
}

static void
vth_timeline_entry_write_figures (VthAnswer *answer, JsonObject *object, VthLanguage language)
{
  VthTimelineEntry *self = VTH_TIMELINE_ENTRY (answer);
  g_autofree gchar *law = vth_timeline_entry_dup_law (self);

  _vth_json_set_text (object, "entry", self->row->item->id);
  _vth_json_set_text (object, "name", vth_timeline_entry_get_name (self, language));
  _vth_json_set_nick (object, "kind", VTH_TYPE_TIMELINE_KIND, (gint) self->row->item->kind);
  _vth_json_set_nick (object, "party", VTH_TYPE_BOUND_PARTY, (gint) self->row->item->party);
  _vth_json_set_text (object, "rule", self->row->rule != NULL ? self->row->rule->id : NULL);
  _vth_json_set_text (object, "law", law);
  _vth_json_set_date (object, "event", vth_timeline_entry_get_event (self));
  _vth_json_set_date (object, "first_day", vth_timeline_entry_get_first_day (self));
  _vth_json_set_date (object, "last_day", vth_timeline_entry_get_last_day (self));
  _vth_json_set_date (object, "done_on", vth_timeline_entry_get_done_on (self));
  if (self->row->cents >= 0)
    json_object_set_int_member (object, "amount_cents", self->row->cents);
  _vth_json_set_text (object, "request", vth_timeline_entry_get_request (self));
  _vth_json_set_text (object, "act", vth_timeline_entry_get_act (self, language));
  _vth_json_set_text (object, "loss", vth_timeline_entry_get_loss (self, language));
}

static void
vth_timeline_entry_class_init (VthTimelineEntryClass *klass)
{
  VthAnswerClass *answer_class = VTH_ANSWER_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = vth_timeline_entry_finalize;
  answer_class->get_verdict = vth_timeline_entry_get_verdict;
  answer_class->collect_reasons = vth_timeline_entry_collect_reasons;
  answer_class->write_figures = vth_timeline_entry_write_figures;
}

static void
vth_timeline_entry_init (VthTimelineEntry *self)
{
}

static void
set_day (GDate *date, guint32 day)
{
  g_date_clear (date, 1);
  if (day != 0)
    g_date_set_julian (date, day);
}

VthTimelineEntry *
_vth_timeline_entry_new (VthTimelineCore *core, guint index)
{
  VthTimelineEntry *self = g_object_new (VTH_TYPE_TIMELINE_ENTRY, NULL);

  self->core = _vth_timeline_core_ref (core);
  self->row = &core->rows[index];
  set_day (&self->event, self->row->start);
  set_day (&self->first_day, self->row->first);
  set_day (&self->last_day, self->row->last);
  set_day (&self->done_on, self->row->done);
  return self;
}

const VthTimelineRow *
_vth_timeline_entry_get_row (VthTimelineEntry *self)
{
  return self->row;
}

static const GDate *
get_day (const GDate *date)
{
  return g_date_valid (date) ? date : NULL;
}

/**
 * vth_timeline_entry_get_id:
 * @entry: an entry
 *
 * Gets what is due (kenmerk), as the knowledge file `timelines` names it: `objection`, `payment`.
 *
 * Returns: (transfer none): the id
 *
 * Since: 1.0
 */
const gchar *
vth_timeline_entry_get_id (VthTimelineEntry *entry)
{
  g_return_val_if_fail (VTH_IS_TIMELINE_ENTRY (entry), NULL);

  return entry->row->item->id;
}

/**
 * vth_timeline_entry_get_name:
 * @entry: an entry
 * @language: the language
 *
 * Gets what is due in words (omschrijving).
 *
 * Returns: (transfer none): the words
 *
 * Since: 1.0
 */
const gchar *
vth_timeline_entry_get_name (VthTimelineEntry *entry, VthLanguage language)
{
  g_return_val_if_fail (VTH_IS_TIMELINE_ENTRY (entry), NULL);

  return entry->row->item->names[language];
}

/**
 * vth_timeline_entry_get_state:
 * @entry: an entry
 *
 * Gets how it stands (stand) on the day to look at. Without such a day only what was done can be said
 * to be met, or missed if it was done too late.
 *
 * Returns: the state
 *
 * Since: 1.0
 */
VthTimelineState
vth_timeline_entry_get_state (VthTimelineEntry *entry)
{
  g_return_val_if_fail (VTH_IS_TIMELINE_ENTRY (entry), VTH_TIMELINE_STATE_NOT_KNOWN);

  return (VthTimelineState) entry->row->state;
}

/**
 * vth_timeline_entry_get_kind:
 * @entry: an entry
 *
 * Gets what sort of thing it is (soort).
 *
 * Returns: the kind
 *
 * Since: 1.0
 */
VthTimelineKind
vth_timeline_entry_get_kind (VthTimelineEntry *entry)
{
  g_return_val_if_fail (VTH_IS_TIMELINE_ENTRY (entry), VTH_TIMELINE_KIND_DUTY);

  return entry->row->item->kind;
}

/**
 * vth_timeline_entry_get_party:
 * @entry: an entry
 *
 * Gets who is bound by it (gebondene).
 *
 * Returns: the party
 *
 * Since: 1.0
 */
VthBoundParty
vth_timeline_entry_get_party (VthTimelineEntry *entry)
{
  g_return_val_if_fail (VTH_IS_TIMELINE_ENTRY (entry), VTH_BOUND_PARTY_AUTHORITY);

  return entry->row->item->party;
}

/**
 * vth_timeline_entry_get_rule:
 * @entry: an entry
 *
 * Gets the rule behind it (termijnregel). It may have no length.
 *
 * Returns: (transfer none) (nullable): the rule, or %NULL if no rule of the rulebook fits
 *
 * Since: 1.0
 */
VthDeadlineRule *
vth_timeline_entry_get_rule (VthTimelineEntry *entry)
{
  g_return_val_if_fail (VTH_IS_TIMELINE_ENTRY (entry), NULL);

  return (VthDeadlineRule *) entry->row->rule;
}

/**
 * vth_timeline_entry_dup_law:
 * @entry: an entry
 *
 * Gets the article or articles behind it (grondslag), such as `Awb 5:33`.
 *
 * Returns: (transfer full): the articles
 *
 * Since: 1.0
 */
gchar *
vth_timeline_entry_dup_law (VthTimelineEntry *entry)
{
  const VthTimelineRow *row;

  g_return_val_if_fail (VTH_IS_TIMELINE_ENTRY (entry), NULL);

  row = entry->row;
  return row->item->law != NULL || row->rule == NULL ? g_strdup (row->item->law)
                                                     : g_strconcat (row->rule->law, " ", row->rule->article, NULL);
}

/**
 * vth_timeline_entry_get_event:
 * @entry: an entry
 *
 * Gets the day from which it is counted (gebeurtenis).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not known
 *
 * Since: 1.0
 */
const GDate *
vth_timeline_entry_get_event (VthTimelineEntry *entry)
{
  g_return_val_if_fail (VTH_IS_TIMELINE_ENTRY (entry), NULL);

  return get_day (&entry->event);
}

/**
 * vth_timeline_entry_get_first_day:
 * @entry: an entry
 *
 * Gets the first day on which it can be done or runs (eerste dag).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not known
 *
 * Since: 1.0
 */
const GDate *
vth_timeline_entry_get_first_day (VthTimelineEntry *entry)
{
  g_return_val_if_fail (VTH_IS_TIMELINE_ENTRY (entry), NULL);

  return get_day (&entry->first_day);
}

/**
 * vth_timeline_entry_get_last_day:
 * @entry: an entry
 *
 * Gets the last day (laatste dag), the whole of which is still in time.
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if there is none or it is not known
 *
 * Since: 1.0
 */
const GDate *
vth_timeline_entry_get_last_day (VthTimelineEntry *entry)
{
  g_return_val_if_fail (VTH_IS_TIMELINE_ENTRY (entry), NULL);

  return get_day (&entry->last_day);
}

/**
 * vth_timeline_entry_get_done_on:
 * @entry: an entry
 *
 * Gets the day on which it was done (gedaan op), in time or not.
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it was not done or the day is not known
 *
 * Since: 1.0
 */
const GDate *
vth_timeline_entry_get_done_on (VthTimelineEntry *entry)
{
  g_return_val_if_fail (VTH_IS_TIMELINE_ENTRY (entry), NULL);

  return get_day (&entry->done_on);
}

/**
 * vth_timeline_entry_get_amount_cents:
 * @entry: an entry
 *
 * Gets the sum that it is about (bedrag), in euro cents.
 *
 * Returns: the amount; -1 if it is about none, or it is not known
 *
 * Since: 1.0
 */
gint64
vth_timeline_entry_get_amount_cents (VthTimelineEntry *entry)
{
  g_return_val_if_fail (VTH_IS_TIMELINE_ENTRY (entry), -1);

  return entry->row->cents;
}

/**
 * vth_timeline_entry_get_act:
 * @entry: an entry
 * @language: the language
 *
 * Gets what the authority is to do (te verrichten handeling).
 *
 * Returns: (transfer none) (nullable): the act in words, or %NULL if the authority has nothing to do
 *
 * Since: 1.0
 */
const gchar *
vth_timeline_entry_get_act (VthTimelineEntry *entry, VthLanguage language)
{
  g_return_val_if_fail (VTH_IS_TIMELINE_ENTRY (entry), NULL);

  return entry->row->item->acts[language];
}

/**
 * vth_timeline_entry_get_loss:
 * @entry: an entry
 * @language: the language
 *
 * Gets what missing it means (gevolg van overschrijding).
 *
 * Returns: (transfer none) (nullable): the consequence in words, or %NULL if the data give none
 *
 * Since: 1.0
 */
const gchar *
vth_timeline_entry_get_loss (VthTimelineEntry *entry, VthLanguage language)
{
  const VthTimelineRow *row;

  g_return_val_if_fail (VTH_IS_TIMELINE_ENTRY (entry), NULL);

  row = entry->row;
  if (row->item->losses[language] != NULL || row->rule == NULL)
    return row->item->losses[language];

  return vth_deadline_rule_get_consequence ((VthDeadlineRule *) row->rule, language);
}

/**
 * vth_timeline_entry_get_request:
 * @entry: an entry
 *
 * Gets the request to enforce to which it belongs (handhavingsverzoek): one that led to the decision, or asks
 * that the order is applied or collected.
 *
 * Returns: (transfer none) (nullable): the id of the request; %NULL if it belongs to the decision itself
 *
 * Since: 1.0
 */
const gchar *
vth_timeline_entry_get_request (VthTimelineEntry *entry)
{
  g_return_val_if_fail (VTH_IS_TIMELINE_ENTRY (entry), NULL);

  return entry->row->request > 0 ? g_ptr_array_index (entry->core->requests, entry->row->request - 1) : NULL;
}

/**
 * vth_timeline_entry_get_deadline:
 * @entry: an entry
 *
 * Gets the term behind it (termijn) as the rulebook counts it from the event. The last day of the entry may be
 * another, where something moved it: the reasons of the entry say what.
 *
 * Returns: (transfer none) (nullable): the deadline, or %NULL if no rule gives a length that could be counted
 *
 * Since: 1.0
 */
VthDeadline *
vth_timeline_entry_get_deadline (VthTimelineEntry *entry)
{
  g_return_val_if_fail (VTH_IS_TIMELINE_ENTRY (entry), NULL);

  if (entry->deadline == NULL)
    entry->deadline = _vth_timeline_row_make_deadline (entry->core, entry->row);

  return entry->deadline;
}
