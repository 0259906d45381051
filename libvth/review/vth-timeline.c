/* vth-timeline.c - what is due in the life of a decision, and when
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/base/vth-answer-private.h"
#include "libvth/base/vth-table-private.h"
#include "libvth/review/vth-timeline-private.h"
#include "libvth/rulebook/vth-json-member-private.h"

struct _VthTimeline
{
  VthAnswer parent_instance;

  VthTimelineCore *core;
  VthEnforcementDecision *decision;
  VthDossier *dossier;
  VthRemedies *remedies;       /* NULL until somebody asks */
  GDate on;
  gint next_act;               /* -1: none */
  VthTimelineEntry **entries;  /* each made when it is asked for; NULL until the first is */
};

static void vth_timeline_list_model_init (GListModelInterface *iface);

G_DEFINE_ENUM_TYPE (VthTimelineVerdict, vth_timeline_verdict,
                    G_DEFINE_ENUM_VALUE (VTH_TIMELINE_VERDICT_NOT_KNOWN, "not-known"),
                    G_DEFINE_ENUM_VALUE (VTH_TIMELINE_VERDICT_NOTHING_DUE, "nothing-due"),
                    G_DEFINE_ENUM_VALUE (VTH_TIMELINE_VERDICT_ACT_DUE, "act-due"),
                    G_DEFINE_ENUM_VALUE (VTH_TIMELINE_VERDICT_OVERDUE, "overdue"))

G_DEFINE_FINAL_TYPE_WITH_CODE (VthTimeline, vth_timeline, VTH_TYPE_ANSWER,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, vth_timeline_list_model_init))

static void
vth_timeline_finalize (GObject *object)
{
  VthTimeline *self = VTH_TIMELINE (object);

  for (guint i = 0; self->entries != NULL && i < self->core->n_rows; i++)
    g_clear_object (&self->entries[i]);
  g_free (self->entries);
  g_clear_pointer (&self->core, _vth_timeline_core_unref);
  g_clear_object (&self->remedies);
  g_clear_object (&self->dossier);
  g_clear_object (&self->decision);

  G_OBJECT_CLASS (vth_timeline_parent_class)->finalize (object);
}

static VthTimelineEntry *
get_entry (VthTimeline *self, guint index)
{
  if (self->entries == NULL)
    self->entries = g_new0 (VthTimelineEntry *, self->core->n_rows + 1);
  if (self->entries[index] == NULL)
    self->entries[index] = _vth_timeline_entry_new (self->core, index);

  return self->entries[index];
}

static GType
vth_timeline_get_item_type (GListModel *list)
{
  return VTH_TYPE_TIMELINE_ENTRY;
}

static guint
vth_timeline_get_n_items (GListModel *list)
{
  return VTH_TIMELINE (list)->core->n_rows;
}

static gpointer
vth_timeline_get_item (GListModel *list, guint position)
{
  VthTimeline *self = VTH_TIMELINE (list);

  return position < self->core->n_rows ? g_object_ref (get_entry (self, position)) : NULL;
}

static void
vth_timeline_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = vth_timeline_get_item_type;
  iface->get_n_items = vth_timeline_get_n_items;
  iface->get_item = vth_timeline_get_item;
}

static const gchar *
vth_timeline_get_verdict_nick (VthAnswer *answer)
{
  return _vth_get_nick (VTH_TYPE_TIMELINE_VERDICT, (gint) vth_timeline_get_verdict (VTH_TIMELINE (answer)));
}

static void
write_remedies (VthTimeline *self, JsonObject *object)
{
  VthRemedies *remedies = vth_timeline_get_remedies (self);

  if (remedies == NULL)
    return;

  json_object_set_string_member (object, "remedies", vth_answer_get_verdict (VTH_ANSWER (remedies)));
  _vth_json_set_date (object, "remedy_until", vth_remedies_get_remedy_until (remedies));
  _vth_json_set_date (object, "irrevocable_from", vth_remedies_get_irrevocable_from (remedies));
}

static void
vth_timeline_write_figures (VthAnswer *answer, JsonObject *object, VthLanguage language)
{
  VthTimeline *self = VTH_TIMELINE (answer);
  VthTimelineEntry *next = vth_timeline_get_next_act (self);
  JsonArray *entries = json_array_new ();

  _vth_json_set_date (object, "on", vth_timeline_get_on (self));
  write_remedies (self, object);
  if (next != NULL)
    json_object_set_member (object, "next_act", vth_answer_to_json (VTH_ANSWER (next), language));
  for (guint i = 0; i < self->core->n_rows; i++)
    json_array_add_element (entries, vth_answer_to_json (VTH_ANSWER (get_entry (self, i)), language));
  json_object_set_array_member (object, "entries", entries);
}

static void
vth_timeline_class_init (VthTimelineClass *klass)
{
  VthAnswerClass *answer_class = VTH_ANSWER_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = vth_timeline_finalize;
  answer_class->get_verdict = vth_timeline_get_verdict_nick;
  answer_class->write_figures = vth_timeline_write_figures;
}

static void
vth_timeline_init (VthTimeline *self)
{
  g_date_clear (&self->on, 1);
}

const VthTimelineCore *
_vth_timeline_get_core (VthTimeline *self)
{
  return self->core;
}

/**
 * vth_timeline_new:
 * @rulebook: a rulebook
 * @decision: an enforcement decision
 * @dossier: (nullable): where events and violations that stand apart are looked up; or %NULL
 * @on: (nullable): the day to look at: what came later does not count; or %NULL for all events, without
 *   saying of anything that it runs or has passed
 *
 * Lists everything that is due in the life of a decision (tijdlijn). Which events start, do or end what is due
 * stands in the knowledge file `timelines`, the terms in `deadline-rules`; the sums are those of
 * #VthForfeiture, and the state that of #VthProcedure, whose reasons the timeline has.
 *
 * Returns: (transfer full): the timeline
 *
 * Since: 1.0
 */
VthTimeline *
vth_timeline_new (VthRulebook *rulebook, VthEnforcementDecision *decision, VthDossier *dossier, const GDate *on)
{
  VthTimeline *self;

  g_return_val_if_fail (VTH_IS_RULEBOOK (rulebook), NULL);
  g_return_val_if_fail (VTH_IS_ENFORCEMENT_DECISION (decision), NULL);
  g_return_val_if_fail (dossier == NULL || VTH_IS_DOSSIER (dossier), NULL);
  g_return_val_if_fail (on == NULL || g_date_valid (on), NULL);

  self = g_object_new (VTH_TYPE_TIMELINE, NULL);
  if (on != NULL)
    self->on = *on;
  self->core = _vth_timeline_core_new (rulebook, decision, dossier, on != NULL ? g_date_get_julian (on) : 0,
                                       _vth_answer_get_notes (VTH_ANSWER (self)));
  self->decision = g_object_ref (decision);
  g_set_object (&self->dossier, dossier);
  self->next_act = _vth_timeline_core_find_next_act (self->core);
  return self;
}

/**
 * vth_timeline_get_verdict:
 * @timeline: a timeline
 *
 * Gets whether the authority has something to do (stand voor het bestuursorgaan). Without a day to look at
 * nothing is overdue: what is to be done is then said to be due. Where the record does not tell all events, and so
 * not whether something was done, it is not known.
 *
 * Returns: the verdict
 *
 * Since: 1.0
 */
VthTimelineVerdict
vth_timeline_get_verdict (VthTimeline *timeline)
{
  const VthTimelineRow *row;

  g_return_val_if_fail (VTH_IS_TIMELINE (timeline), VTH_TIMELINE_VERDICT_NOT_KNOWN);

  if (!timeline->core->judged)
    return VTH_TIMELINE_VERDICT_NOT_KNOWN;
  if (timeline->next_act < 0)
    return _vth_timeline_core_is_blind (timeline->core) ? VTH_TIMELINE_VERDICT_NOT_KNOWN : VTH_TIMELINE_VERDICT_NOTHING_DUE;

  row = &timeline->core->rows[timeline->next_act];
  switch ((VthTimelineState) row->state)
    {
    case VTH_TIMELINE_STATE_TO_COME:
      return VTH_TIMELINE_VERDICT_NOTHING_DUE;
    case VTH_TIMELINE_STATE_MISSED:
      return VTH_TIMELINE_VERDICT_OVERDUE;
    default:
      return VTH_TIMELINE_VERDICT_ACT_DUE;
    }
}

/**
 * vth_timeline_get_on:
 * @timeline: a timeline
 *
 * Gets the day to look at (peildag).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL for none
 *
 * Since: 1.0
 */
const GDate *
vth_timeline_get_on (VthTimeline *timeline)
{
  g_return_val_if_fail (VTH_IS_TIMELINE (timeline), NULL);

  return g_date_valid (&timeline->on) ? &timeline->on : NULL;
}

/**
 * vth_timeline_get_next_act:
 * @timeline: a timeline
 *
 * Gets what the authority should do now (eerstvolgende handeling): of what it has not done and still can do, that
 * with the earliest last day; if nothing can be done yet, what can be done first. The entry says by when,
 * and what is lost otherwise.
 *
 * Returns: (transfer none) (nullable): the entry, or %NULL if nothing is to be done
 *
 * Since: 1.0
 */
VthTimelineEntry *
vth_timeline_get_next_act (VthTimeline *timeline)
{
  g_return_val_if_fail (VTH_IS_TIMELINE (timeline), NULL);

  return timeline->next_act >= 0 ? get_entry (timeline, (guint) timeline->next_act) : NULL;
}

/**
 * vth_timeline_get_remedies:
 * @timeline: a timeline
 *
 * Gets which remedies are open on the day to look at (rechtsmiddelen), and from which day the decision is
 * irrevocable. They are looked up when they are first asked for, from the decision as it then is.
 *
 * Returns: (transfer none) (nullable): the remedies; %NULL without a day to look at
 *
 * Since: 1.0
 */
VthRemedies *
vth_timeline_get_remedies (VthTimeline *timeline)
{
  g_return_val_if_fail (VTH_IS_TIMELINE (timeline), NULL);

  if (timeline->remedies == NULL && timeline->core->on != 0)
    timeline->remedies = vth_remedies_new (timeline->core->rulebook, timeline->decision, timeline->dossier, &timeline->on);

  return timeline->remedies;
}

static const gchar *const text_columns[] = { "entry", "name", "state", "kind", "party", "rule", "law" };
static const gchar *const day_columns[] = { "first_day", "last_day", "done_on" };

#define N_TEXTS G_N_ELEMENTS (text_columns)
#define N_DAYS G_N_ELEMENTS (day_columns)

static void
append_text (VthTableBuilder *builder, guint column, const gchar *text)
{
  if (text != NULL)
    _vth_table_builder_append_string (builder, column, text);
  else
    _vth_table_builder_append_missing (builder, column);
}

static void
append_entry (VthTableBuilder *builder, VthTimelineEntry *entry, const VthTimelineRow *row, VthLanguage language)
{
  g_autofree gchar *law = vth_timeline_entry_dup_law (entry);
  const gchar *const texts[N_TEXTS] = {
    row->item->id, row->item->names[language], _vth_get_nick (VTH_TYPE_TIMELINE_STATE, row->state),
    _vth_get_nick (VTH_TYPE_TIMELINE_KIND, (gint) row->item->kind),
    _vth_get_nick (VTH_TYPE_BOUND_PARTY, (gint) row->item->party), row->rule != NULL ? row->rule->id : NULL, law
  };
  const guint32 days[N_DAYS] = { row->first, row->last, row->done };

  for (guint i = 0; i < N_TEXTS; i++)
    append_text (builder, i, texts[i]);
  for (guint i = 0; i < N_DAYS; i++)
    _vth_table_builder_append_date (builder, N_TEXTS + i, days[i]);
  if (row->cents >= 0)
    _vth_table_builder_append_int (builder, N_TEXTS + N_DAYS, row->cents);
  else
    _vth_table_builder_append_missing (builder, N_TEXTS + N_DAYS);
  append_text (builder, N_TEXTS + N_DAYS + 1, vth_timeline_entry_get_loss (entry, language));
  append_text (builder, N_TEXTS + N_DAYS + 2, vth_timeline_entry_get_request (entry));
}

/**
 * vth_timeline_to_table:
 * @timeline: a timeline
 * @language: the language of the names
 *
 * Puts a timeline in a table (tabel): `entry`, `name`, `state`, `kind`, `party`, `rule`, `law`, `first_day`,
 * `last_day`, `done_on`, `amount_cents`, `loss` and `request` (the id of the request to enforce to which it
 * belongs), in the order of the list.
 *
 * Returns: (transfer full): a table
 *
 * Since: 1.0
 */
VthTable *
vth_timeline_to_table (VthTimeline *timeline, VthLanguage language)
{
  g_autoptr (VthTableBuilder) builder = NULL;

  g_return_val_if_fail (VTH_IS_TIMELINE (timeline), NULL);

  builder = _vth_table_builder_new ();
  for (guint i = 0; i < N_TEXTS; i++)
    _vth_table_builder_add_column (builder, text_columns[i], VTH_COLUMN_KIND_STRING);
  for (guint i = 0; i < N_DAYS; i++)
    _vth_table_builder_add_column (builder, day_columns[i], VTH_COLUMN_KIND_DATE);
  _vth_table_builder_add_column (builder, "amount_cents", VTH_COLUMN_KIND_CENTS);
  _vth_table_builder_add_column (builder, "loss", VTH_COLUMN_KIND_STRING);
  _vth_table_builder_add_column (builder, "request", VTH_COLUMN_KIND_STRING);
  for (guint i = 0; i < timeline->core->n_rows; i++)
    append_entry (builder, get_entry (timeline, i), &timeline->core->rows[i], language);

  return _vth_table_builder_end (g_steal_pointer (&builder));
}
