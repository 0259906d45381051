/* vth-deadline.c - when a term ends, and why then
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-deadline-private.h"

#include "libvth/rulebook/vth-json-member-private.h"

struct _VthDeadline
{
  VthAnswer parent_instance;

  VthRulebook *rules;
  gchar *asked_id;
  VthTermQuestion question;
  VthTermSpan span;
  GDate event;
  GDate first_day;
  GDate raw_last_day;
  GDate last_day;
  GDate effective_on;
};

enum
{
  PROP_RULE = 1,
  PROP_EVENT,
  PROP_FIRST_DAY,
  PROP_RAW_LAST_DAY,
  PROP_LAST_DAY,
  PROP_EFFECTIVE_ON,
  PROP_CERTAINTY,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_ENUM_TYPE (VthDeadlineStatus, vth_deadline_status,
                    G_DEFINE_ENUM_VALUE (VTH_DEADLINE_STATUS_NOT_BEGUN, "not-begun"),
                    G_DEFINE_ENUM_VALUE (VTH_DEADLINE_STATUS_RUNNING, "running"),
                    G_DEFINE_ENUM_VALUE (VTH_DEADLINE_STATUS_LAST_DAY, "last-day"),
                    G_DEFINE_ENUM_VALUE (VTH_DEADLINE_STATUS_PASSED, "passed"))

G_DEFINE_FINAL_TYPE (VthDeadline, vth_deadline, VTH_TYPE_ANSWER)

static VthTermTrace
get_trace (VthDeadline *self)
{
  return (VthTermTrace) { .rules = self->rules, .question = &self->question, .asked_id = self->asked_id,
                          .event = g_date_get_julian (&self->event), .span = &self->span };
}

static void
vth_deadline_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  VthDeadline *self = VTH_DEADLINE (object);

  switch (property_id)
    {
    case PROP_RULE:
      g_value_set_object (value, vth_deadline_get_rule (self));
      break;
    case PROP_EVENT:
      g_value_set_boxed (value, &self->event);
      break;
    case PROP_FIRST_DAY:
      g_value_set_boxed (value, &self->first_day);
      break;
    case PROP_RAW_LAST_DAY:
      g_value_set_boxed (value, &self->raw_last_day);
      break;
    case PROP_LAST_DAY:
      g_value_set_boxed (value, &self->last_day);
      break;
    case PROP_EFFECTIVE_ON:
      g_value_set_boxed (value, vth_deadline_get_effective_on (self));
      break;
    case PROP_CERTAINTY:
      g_value_set_enum (value, (gint) vth_deadline_get_certainty (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
vth_deadline_finalize (GObject *object)
{
  VthDeadline *self = VTH_DEADLINE (object);

  g_clear_object (&self->rules);
  g_free (self->asked_id);

  G_OBJECT_CLASS (vth_deadline_parent_class)->finalize (object);
}

static void
vth_deadline_collect_reasons (VthAnswer *answer)
{
  VthTermTrace trace = get_trace (VTH_DEADLINE (answer));

  _vth_term_trace_explain (&trace, _vth_answer_get_notes (answer));
}

static void
write_rule (VthDeadlineRule *rule, JsonObject *object, VthLanguage language)
{
  g_autofree gchar *article = g_strconcat (rule->law, " ", rule->article, NULL);

  _vth_json_set_text (object, "rule", rule->id);
  _vth_json_set_text (object, "name", vth_deadline_rule_get_name (rule, language));
  _vth_json_set_text (object, "article", article);
  _vth_json_set_text (object, "bound_party", vth_deadline_rule_get_bound_party (rule, language));
  _vth_json_set_text (object, "consequence", vth_deadline_rule_get_consequence (rule, language));
  _vth_json_set_text (object, "exceptions", vth_deadline_rule_get_exceptions (rule, language));
}

static void
vth_deadline_write_figures (VthAnswer *answer, JsonObject *object, VthLanguage language)
{
  VthDeadline *self = VTH_DEADLINE (answer);
  g_autoptr (GListModel) moves = vth_deadline_list_moves (self);
  g_autofree gchar *term = vth_term_to_string (&self->question.parts[self->question.n_base - 1]);
  JsonArray *array = json_array_new ();

  if (self->question.rule != NULL)
    write_rule (vth_deadline_get_rule (self), object, language);
  _vth_json_set_text (object, "term", term);
  _vth_json_set_date (object, "event", &self->event);
  _vth_json_set_date (object, "first_day", &self->first_day);
  _vth_json_set_date (object, "raw_last_day", &self->raw_last_day);
  _vth_json_set_date (object, "last_day", &self->last_day);
  _vth_json_set_date (object, "effective_on", vth_deadline_get_effective_on (self));
  _vth_json_set_nick (object, "certainty", VTH_TYPE_CERTAINTY, (gint) vth_deadline_get_certainty (self));

  for (guint i = 0; i < g_list_model_get_n_items (moves); i++)
    {
      g_autoptr (VthReason) move = g_list_model_get_item (moves, i);

      json_array_add_element (array, vth_reason_to_json (move, language));
    }
  json_object_set_array_member (object, "moved_by", array);
}

static void
install_day_properties (void)
{
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  /**
   * VthDeadline:event:
   *
   * The day from which the term is counted (gebeurtenis).
   *
   * Since: 1.0
   */
  properties[PROP_EVENT] = g_param_spec_boxed ("event", NULL, "The day from which the term is counted",
                                               G_TYPE_DATE, flags);
  /**
   * VthDeadline:first-day:
   *
   * The first day that counts (eerste dag).
   *
   * Since: 1.0
   */
  properties[PROP_FIRST_DAY] = g_param_spec_boxed ("first-day", NULL, "The first day that counts",
                                                   G_TYPE_DATE, flags);
  /**
   * VthDeadline:raw-last-day:
   *
   * The last day before the Algemene termijnenwet moved it (onverschoven einddatum).
   *
   * Since: 1.0
   */
  properties[PROP_RAW_LAST_DAY] = g_param_spec_boxed ("raw-last-day", NULL, "The last day before it moved",
                                                      G_TYPE_DATE, flags);
  /**
   * VthDeadline:last-day:
   *
   * The last day (laatste dag), inclusive.
   *
   * Since: 1.0
   */
  properties[PROP_LAST_DAY] = g_param_spec_boxed ("last-day", NULL, "The last day, inclusive",
                                                  G_TYPE_DATE, flags);
  /**
   * VthDeadline:effective-on:
   *
   * The day on which may begin what waits for the term to end (ingangsdatum), or %NULL.
   *
   * Since: 1.0
   */
  properties[PROP_EFFECTIVE_ON] = g_param_spec_boxed ("effective-on", NULL, "When what waits for its end may begin",
                                                      G_TYPE_DATE, flags);
}

static void
vth_deadline_class_init (VthDeadlineClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  VthAnswerClass *answer_class = VTH_ANSWER_CLASS (class);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = vth_deadline_get_property;
  object_class->finalize = vth_deadline_finalize;
  answer_class->collect_reasons = vth_deadline_collect_reasons;
  answer_class->write_figures = vth_deadline_write_figures;

  install_day_properties ();
  /**
   * VthDeadline:rule:
   *
   * The rule (termijnregel), or %NULL for a term that is in no catalogue.
   *
   * Since: 1.0
   */
  properties[PROP_RULE] = g_param_spec_object ("rule", NULL, "The rule that was used",
                                               VTH_TYPE_DEADLINE_RULE, flags);
  /**
   * VthDeadline:certainty:
   *
   * How sure the least sure thing is on which the answer rests (zekerheid).
   *
   * Since: 1.0
   */
  properties[PROP_CERTAINTY] = g_param_spec_enum ("certainty", NULL, "How sure the least sure part is",
                                                  VTH_TYPE_CERTAINTY,
                                                  VTH_CERTAINTY_UNVERIFIED, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
vth_deadline_init (VthDeadline *self)
{
  g_date_clear (&self->event, 1);
  g_date_clear (&self->first_day, 1);
  g_date_clear (&self->raw_last_day, 1);
  g_date_clear (&self->last_day, 1);
  g_date_clear (&self->effective_on, 1);
}

static void
find_effective_on (VthDeadline *self)
{
  const VthDeadlineRule *rule = self->question.rule;
  gboolean empty = self->question.parts[0].count == 0;

  if (rule == NULL || rule->effective == VTH_RULE_EFFECTIVE_NONE)
    return;

  g_date_set_julian (&self->effective_on, self->span.last_day +
                     (rule->effective == VTH_RULE_EFFECTIVE_NEXT_DAY && !empty ? 1 : 0));
}

VthDeadline *
_vth_deadline_new (VthRulebook *rules, const VthTermQuestion *question, const gchar *asked_id, guint32 event,
                   const VthTermSpan *span)
{
  VthDeadline *self = g_object_new (VTH_TYPE_DEADLINE, NULL);

  self->rules = g_object_ref (rules);
  self->asked_id = g_strdup (asked_id);
  self->question = *question;
  self->span = *span;
  g_date_set_julian (&self->event, event);
  g_date_set_julian (&self->first_day, span->first_day);
  g_date_set_julian (&self->raw_last_day, span->raw_last_day);
  g_date_set_julian (&self->last_day, span->last_day);
  find_effective_on (self);
  return self;
}

/**
 * vth_deadline_get_rule:
 * @deadline: a deadline
 *
 * Gets the rule (termijnregel) by which the term was counted.
 *
 * Returns: (transfer none) (nullable): the rule, or %NULL for a term that is in no catalogue
 *
 * Since: 1.0
 */
VthDeadlineRule *
vth_deadline_get_rule (VthDeadline *self)
{
  g_return_val_if_fail (VTH_IS_DEADLINE (self), NULL);

  return (VthDeadlineRule *) self->question.rule;
}

/**
 * vth_deadline_get_event:
 * @deadline: a deadline
 *
 * Gets the day from which the term is counted (gebeurtenis).
 *
 * Returns: (transfer none): the day
 *
 * Since: 1.0
 */
const GDate *
vth_deadline_get_event (VthDeadline *self)
{
  g_return_val_if_fail (VTH_IS_DEADLINE (self), NULL);

  return &self->event;
}

/**
 * vth_deadline_get_first_day:
 * @deadline: a deadline
 *
 * Gets the first day that counts (eerste dag). It never moves. For a term counted back it is the
 * day before the event, and the last day lies before it.
 *
 * Returns: (transfer none): the day
 *
 * Since: 1.0
 */
const GDate *
vth_deadline_get_first_day (VthDeadline *self)
{
  g_return_val_if_fail (VTH_IS_DEADLINE (self), NULL);

  return &self->first_day;
}

/**
 * vth_deadline_get_raw_last_day:
 * @deadline: a deadline
 *
 * Gets the last day (einddatum) before the Algemene termijnenwet moved it.
 *
 * Returns: (transfer none): the day
 *
 * Since: 1.0
 */
const GDate *
vth_deadline_get_raw_last_day (VthDeadline *self)
{
  g_return_val_if_fail (VTH_IS_DEADLINE (self), NULL);

  return &self->raw_last_day;
}

/**
 * vth_deadline_get_last_day:
 * @deadline: a deadline
 *
 * Gets the last day (laatste dag) of the term, the whole of which is still in time.
 *
 * Returns: (transfer none): the day
 *
 * Since: 1.0
 */
const GDate *
vth_deadline_get_last_day (VthDeadline *self)
{
  g_return_val_if_fail (VTH_IS_DEADLINE (self), NULL);

  return &self->last_day;
}

/**
 * vth_deadline_get_effective_on:
 * @deadline: a deadline
 *
 * Gets the day on which may begin what waits for the term to end (ingangsdatum): the first day of
 * the penalty for late decision (Awb 4:17 lid 3), the day on which a permit takes effect (Ow 16.79).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL when nothing waits for the end
 *
 * Since: 1.0
 */
const GDate *
vth_deadline_get_effective_on (VthDeadline *self)
{
  g_return_val_if_fail (VTH_IS_DEADLINE (self), NULL);

  return g_date_valid (&self->effective_on) ? &self->effective_on : NULL;
}

/**
 * vth_deadline_get_certainty:
 * @deadline: a deadline
 *
 * Gets how sure the least sure thing is on which the answer rests (zekerheid): the rule, what it
 * says of its source, a decree day, or decree days that are not known.
 *
 * Returns: the certainty
 *
 * Since: 1.0
 */
VthCertainty
vth_deadline_get_certainty (VthDeadline *self)
{
  VthTermTrace trace;

  g_return_val_if_fail (VTH_IS_DEADLINE (self), VTH_CERTAINTY_UNVERIFIED);

  trace = get_trace (self);
  return _vth_term_trace_find_certainty (&trace);
}

/**
 * vth_deadline_list_moves:
 * @deadline: a deadline
 *
 * Lists why the last day (laatste dag) moved: for every day passed over the reason, such as “27
 * April 2026 is King's Day”.
 *
 * Returns: (transfer full): a list of #VthReason in the order of the days, empty if it did not move
 *
 * Since: 1.0
 */
GListModel *
vth_deadline_list_moves (VthDeadline *self)
{
  GListModel *reasons;
  GListStore *moves;

  g_return_val_if_fail (VTH_IS_DEADLINE (self), NULL);

  reasons = vth_answer_get_reasons (VTH_ANSWER (self));
  moves = g_list_store_new (VTH_TYPE_REASON);
  for (guint i = 0; i < g_list_model_get_n_items (reasons); i++)
    {
      g_autoptr (VthReason) reason = g_list_model_get_item (reasons, i);

      if (_vth_term_trace_is_move (vth_reason_get_code (reason)))
        g_list_store_append (moves, reason);
    }

  return G_LIST_MODEL (moves);
}

/**
 * vth_deadline_get_status_on:
 * @deadline: a deadline
 * @date: the day to look from
 *
 * Tells where the term stands on a day (stand van de termijn). A term counted back runs until the
 * day that was found.
 *
 * Returns: the status
 *
 * Since: 1.0
 */
VthDeadlineStatus
vth_deadline_get_status_on (VthDeadline *self, const GDate *date)
{
  guint32 day;

  g_return_val_if_fail (VTH_IS_DEADLINE (self), VTH_DEADLINE_STATUS_NOT_BEGUN);
  g_return_val_if_fail (date != NULL && g_date_valid (date), VTH_DEADLINE_STATUS_NOT_BEGUN);

  day = g_date_get_julian (date);
  if (day > self->span.last_day)
    return VTH_DEADLINE_STATUS_PASSED;
  if (day == self->span.last_day)
    return VTH_DEADLINE_STATUS_LAST_DAY;
  if (day < self->span.first_day && !self->question.plan.backward)
    return VTH_DEADLINE_STATUS_NOT_BEGUN;

  return VTH_DEADLINE_STATUS_RUNNING;
}

/**
 * vth_deadline_get_days_left:
 * @deadline: a deadline
 * @date: the day to look from
 *
 * Counts the days from a day until the last one (resterende dagen).
 *
 * Returns: the days left; 0 on the last day, negative after it
 *
 * Since: 1.0
 */
gint
vth_deadline_get_days_left (VthDeadline *self, const GDate *date)
{
  g_return_val_if_fail (VTH_IS_DEADLINE (self), 0);
  g_return_val_if_fail (date != NULL && g_date_valid (date), 0);

  return (gint) self->span.last_day - (gint) g_date_get_julian (date);
}
