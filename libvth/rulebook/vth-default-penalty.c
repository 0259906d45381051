/* vth-default-penalty.c - what late decision costs
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-default-penalty.h"

#include "libvth/base/vth-answer-private.h"
#include "libvth/base/vth-error.h"
#include "libvth/rulebook/vth-json-member-private.h"
#include "libvth/rulebook/vth-rulebook-private.h"

#define WAITING_RULE "awb-4.17.3"
#define MAXIMUM_RULE "awb-4.17.1"

struct _VthDefaultPenalty
{
  VthAnswer parent_instance;

  VthRulebook *rules;
  const VthPenaltyRate *rate;
  VthDefaultPenaltyVerdict verdict;
  GDate first_day;
  GDate last_day;
  guint n_days;
  guint max_days;
};

enum
{
  PROP_FIRST_DAY = 1,
  PROP_LAST_DAY,
  PROP_N_DAYS,
  PROP_TOTAL_CENTS,
  PROP_MAXIMUM_CENTS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_ENUM_TYPE (VthDefaultPenaltyVerdict, vth_default_penalty_verdict,
                    G_DEFINE_ENUM_VALUE (VTH_DEFAULT_PENALTY_VERDICT_NOT_DUE, "not-due"),
                    G_DEFINE_ENUM_VALUE (VTH_DEFAULT_PENALTY_VERDICT_UNCERTAIN, "uncertain"),
                    G_DEFINE_ENUM_VALUE (VTH_DEFAULT_PENALTY_VERDICT_DUE, "due"))

G_DEFINE_FINAL_TYPE (VthDefaultPenalty, vth_default_penalty, VTH_TYPE_ANSWER)

static void
vth_default_penalty_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  VthDefaultPenalty *self = VTH_DEFAULT_PENALTY (object);

  switch (property_id)
    {
    case PROP_FIRST_DAY:
      g_value_set_boxed (value, vth_default_penalty_get_first_day (self));
      break;
    case PROP_LAST_DAY:
      g_value_set_boxed (value, vth_default_penalty_get_last_day (self));
      break;
    case PROP_N_DAYS:
      g_value_set_uint (value, self->n_days);
      break;
    case PROP_TOTAL_CENTS:
      g_value_set_int64 (value, vth_default_penalty_get_total_cents (self));
      break;
    case PROP_MAXIMUM_CENTS:
      g_value_set_int64 (value, vth_default_penalty_get_maximum_cents (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
vth_default_penalty_finalize (GObject *object)
{
  g_clear_object (&VTH_DEFAULT_PENALTY (object)->rules);

  G_OBJECT_CLASS (vth_default_penalty_parent_class)->finalize (object);
}

static const gchar *
vth_default_penalty_get_verdict_nick (VthAnswer *answer)
{
  return _vth_get_nick (VTH_TYPE_DEFAULT_PENALTY_VERDICT, (gint) VTH_DEFAULT_PENALTY (answer)->verdict);
}

/* One member for each run of days that cost the same. */
static void
write_days (VthDefaultPenalty *self, JsonObject *object)
{
  JsonArray *array = json_array_new ();
  guint n_done = 0;

  for (guint i = 0; self->rate != NULL && i < self->rate->steps->len && n_done < self->n_days; i++)
    {
      const VthPenaltyStep *step = &g_array_index (self->rate->steps, VthPenaltyStep, i);
      guint n_days = MIN (step->n_days, self->n_days - n_done);
      JsonObject *run = json_object_new ();
      GDate first = self->first_day, last = self->first_day;

      g_date_add_days (&first, n_done);
      g_date_add_days (&last, n_done + n_days - 1);
      n_done += n_days;
      _vth_json_set_date (run, "first_day", &first);
      _vth_json_set_date (run, "last_day", &last);
      json_object_set_int_member (run, "cents", step->cents);
      json_object_set_int_member (run, "total_cents", _vth_penalty_rate_sum_cents (self->rate, n_done));
      json_array_add_object_element (array, run);
    }

  json_object_set_array_member (object, "per_day", array);
}

static void
vth_default_penalty_write_figures (VthAnswer *answer, JsonObject *object, VthLanguage language)
{
  VthDefaultPenalty *self = VTH_DEFAULT_PENALTY (answer);

  _vth_json_set_date (object, "first_day", vth_default_penalty_get_first_day (self));
  _vth_json_set_date (object, "last_day", vth_default_penalty_get_last_day (self));
  json_object_set_int_member (object, "days", self->n_days);
  json_object_set_int_member (object, "total_cents", vth_default_penalty_get_total_cents (self));
  json_object_set_int_member (object, "maximum_cents", vth_default_penalty_get_maximum_cents (self));
  write_days (self, object);
}

static void
install_sum_properties (void)
{
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  /**
   * VthDefaultPenalty:total-cents:
   *
   * What is due over all penalty days (verschuldigd bedrag), in euro cents.
   *
   * Since: 1.0
   */
  properties[PROP_TOTAL_CENTS] = g_param_spec_int64 ("total-cents", NULL, "What is due, in cents",
                                                     0, G_MAXINT64, 0, flags);
  /**
   * VthDefaultPenalty:maximum-cents:
   *
   * The most that can become due (maximum), in euro cents.
   *
   * Since: 1.0
   */
  properties[PROP_MAXIMUM_CENTS] = g_param_spec_int64 ("maximum-cents", NULL, "The most that can be due, in cents",
                                                       0, G_MAXINT64, 0, flags);
}

static void
vth_default_penalty_class_init (VthDefaultPenaltyClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = vth_default_penalty_get_property;
  object_class->finalize = vth_default_penalty_finalize;
  VTH_ANSWER_CLASS (class)->get_verdict = vth_default_penalty_get_verdict_nick;
  VTH_ANSWER_CLASS (class)->write_figures = vth_default_penalty_write_figures;

  install_sum_properties ();
  /**
   * VthDefaultPenalty:first-day:
   *
   * The first penalty day (eerste dwangsomdag), or %NULL when the notice was premature.
   *
   * Since: 1.0
   */
  properties[PROP_FIRST_DAY] = g_param_spec_boxed ("first-day", NULL, "The first penalty day",
                                                   G_TYPE_DATE, flags);
  /**
   * VthDefaultPenalty:last-day:
   *
   * The last day over which the penalty is due (laatste dwangsomdag), or %NULL when none is.
   *
   * Since: 1.0
   */
  properties[PROP_LAST_DAY] = g_param_spec_boxed ("last-day", NULL, "The last day over which the penalty is due",
                                                  G_TYPE_DATE, flags);
  /**
   * VthDefaultPenalty:n-days:
   *
   * Over how many days the penalty is due (aantal dagen).
   *
   * Since: 1.0
   */
  properties[PROP_N_DAYS] = g_param_spec_uint ("n-days", NULL, "Over how many days the penalty is due",
                                               0, G_MAXUINT, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
vth_default_penalty_init (VthDefaultPenalty *self)
{
  g_date_clear (&self->first_day, 1);
  g_date_clear (&self->last_day, 1);
}

static const VthPenaltyRate *
find_rate (VthRulebook *rules, guint32 day)
{
  for (guint i = 0; i < rules->penalty_rates->len; i++)
    {
      const VthPenaltyRate *rate = g_ptr_array_index (rules->penalty_rates, i);

      if (day >= rate->from && (rate->until == 0 || day <= rate->until))
        return rate;
    }

  return NULL;
}

/* The notice counts from the day after the term: one that came on its last day may be let pass. */
static guint32
judge_notice (VthDefaultPenalty *self, guint32 term_end, guint32 notice_on, VthNotes *notes)
{
  VthArgument day = VTH_ARG_DAY ("day", notice_on), until = VTH_ARG_DAY ("until", term_end);

  if (notice_on > term_end)
    {
      self->verdict = VTH_DEFAULT_PENALTY_VERDICT_DUE;
      return notice_on;
    }
  if (notice_on == term_end)
    {
      self->verdict = VTH_DEFAULT_PENALTY_VERDICT_UNCERTAIN;
      _vth_notes_add (notes, "awb.4:17.notice-on-last-day", "/notice_on", VTH_ARGS (day, until));
      return term_end + 1;
    }

  self->verdict = VTH_DEFAULT_PENALTY_VERDICT_NOT_DUE;
  _vth_notes_add (notes, "awb.4:17.notice-premature", "/notice_on", VTH_ARGS (day, until));
  return 0;
}

static gboolean
find_first_day (VthDefaultPenalty *self, guint32 notice_on, GError **error)
{
  g_autoptr (GDate) event = g_date_new_julian (notice_on);
  g_autoptr (VthDeadline) waiting = vth_rulebook_compute_deadline (self->rules, WAITING_RULE, event, NULL, 0, error);
  const VthDeadlineRule *maximum = vth_rulebook_lookup_rule (self->rules, MAXIMUM_RULE);

  if (waiting == NULL)
    return FALSE;
  if (maximum == NULL || maximum->plan.days == 0 || vth_deadline_get_effective_on (waiting) == NULL)
    {
      g_set_error (error, VTH_ERROR, VTH_ERROR_INVALID_KNOWLEDGE, "deadline-rules: %s and %s do not fit",
                   WAITING_RULE, MAXIMUM_RULE);
      return FALSE;
    }

  self->first_day = *vth_deadline_get_effective_on (waiting);
  self->max_days = maximum->plan.days;
  self->rate = find_rate (self->rules, g_date_get_julian (&self->first_day));
  if (self->rate == NULL)
    g_set_error (error, VTH_ERROR, VTH_ERROR_NOT_IN_FORCE, "default-penalty: no rate for the first penalty day");

  return self->rate != NULL;
}

static void
explain_rate (const VthPenaltyRate *rate, VthNotes *notes)
{
  g_autofree gchar *source = g_strconcat ("Awb 4:17 lid 1-2 (", rate->id, ")", NULL);

  if (rate->certainty == VTH_CERTAINTY_INFERRED)
    _vth_notes_add (notes, "certainty.inferred", NULL, VTH_ARGS (VTH_ARG_TEXT ("source", source)));
  else if (rate->certainty == VTH_CERTAINTY_UNVERIFIED)
    _vth_notes_add (notes, "certainty.unverified", NULL, VTH_ARGS (VTH_ARG_TEXT ("source", source)));
}

static void
count_days (VthDefaultPenalty *self, const GDate *decided_on, VthNotes *notes)
{
  guint32 first = g_date_get_julian (&self->first_day), decided = 0;

  self->n_days = self->max_days;
  if (decided_on != NULL)
    {
      decided = g_date_get_julian (decided_on);
      self->n_days = decided <= first ? 0 : MIN (self->max_days, decided - first);
      if (self->n_days > 0 && self->n_days < self->max_days)
        _vth_notes_add (notes, "awb.4:17.day-of-decision", "/last_day", VTH_ARGS (VTH_ARG_DAY ("day", decided)));
    }

  if (self->n_days == 0)
    {
      self->verdict = VTH_DEFAULT_PENALTY_VERDICT_NOT_DUE;
      _vth_notes_add (notes, "awb.4:17.decided-in-time", NULL,
                      VTH_ARGS (VTH_ARG_DAY ("day", decided), VTH_ARG_DAY ("since", first)));
      return;
    }

  g_date_set_julian (&self->last_day, first + self->n_days - 1);
  _vth_notes_add (notes, "awb.4:17.due", NULL,
                  VTH_ARGS (VTH_ARG_DAY ("since", first), VTH_ARG_DAY ("until", first + self->n_days - 1),
                            VTH_ARG_NUMBER ("days", self->n_days),
                            VTH_ARG_CENTS ("found", vth_default_penalty_get_total_cents (self))));
  explain_rate (self->rate, notes);
}

/**
 * vth_rulebook_compute_default_penalty:
 * @rulebook: a rulebook
 * @term_end: the last day of the decision term, after it moved
 * @notice_on: the day on which the notice of default was received
 * @decided_on: (nullable): the day on which the decision was announced, or %NULL when it was not:
 *   then the penalty runs to its end
 * @error: return location for a #GError, as of vth_rulebook_compute_deadline()
 *
 * Computes the penalty for late decision (dwangsom bij niet tijdig beslissen, Awb 4:17). It runs from
 * the day after two weeks after a notice that was not premature, by the rate in force on its first
 * day.
 *
 * Returns: (transfer full): the answer, or %NULL with @error set
 *
 * Since: 1.0
 */
VthDefaultPenalty *
vth_rulebook_compute_default_penalty (VthRulebook *self, const GDate *term_end, const GDate *notice_on,
                                      const GDate *decided_on, GError **error)
{
  g_autoptr (VthDefaultPenalty) penalty = NULL;
  VthNotes *notes;
  guint32 counts_from;

  g_return_val_if_fail (VTH_IS_RULEBOOK (self), NULL);
  g_return_val_if_fail (term_end != NULL && g_date_valid (term_end), NULL);
  g_return_val_if_fail (notice_on != NULL && g_date_valid (notice_on), NULL);
  g_return_val_if_fail (decided_on == NULL || g_date_valid (decided_on), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  penalty = g_object_new (VTH_TYPE_DEFAULT_PENALTY, NULL);
  penalty->rules = g_object_ref (self);
  notes = _vth_answer_get_notes (VTH_ANSWER (penalty));
  counts_from = judge_notice (penalty, g_date_get_julian (term_end), g_date_get_julian (notice_on), notes);
  if (counts_from == 0)
    return g_steal_pointer (&penalty);
  if (!find_first_day (penalty, counts_from, error))
    return NULL;

  count_days (penalty, decided_on, notes);
  return g_steal_pointer (&penalty);
}

/**
 * vth_default_penalty_get_verdict:
 * @penalty: an answer
 *
 * Gets whether a penalty is due (verschuldigd).
 *
 * Returns: the verdict
 *
 * Since: 1.0
 */
VthDefaultPenaltyVerdict
vth_default_penalty_get_verdict (VthDefaultPenalty *self)
{
  g_return_val_if_fail (VTH_IS_DEFAULT_PENALTY (self), VTH_DEFAULT_PENALTY_VERDICT_NOT_DUE);

  return self->verdict;
}

/**
 * vth_default_penalty_get_first_day:
 * @penalty: an answer
 *
 * Gets the first penalty day (eerste dwangsomdag).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL when the notice was premature
 *
 * Since: 1.0
 */
const GDate *
vth_default_penalty_get_first_day (VthDefaultPenalty *self)
{
  g_return_val_if_fail (VTH_IS_DEFAULT_PENALTY (self), NULL);

  return g_date_valid (&self->first_day) ? &self->first_day : NULL;
}

/**
 * vth_default_penalty_get_last_day:
 * @penalty: an answer
 *
 * Gets the last day over which the penalty is due (laatste dwangsomdag).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL when nothing is due
 *
 * Since: 1.0
 */
const GDate *
vth_default_penalty_get_last_day (VthDefaultPenalty *self)
{
  g_return_val_if_fail (VTH_IS_DEFAULT_PENALTY (self), NULL);

  return g_date_valid (&self->last_day) ? &self->last_day : NULL;
}

/**
 * vth_default_penalty_get_n_days:
 * @penalty: an answer
 *
 * Gets over how many days the penalty is due (aantal dagen).
 *
 * Returns: the number of days
 *
 * Since: 1.0
 */
guint
vth_default_penalty_get_n_days (VthDefaultPenalty *self)
{
  g_return_val_if_fail (VTH_IS_DEFAULT_PENALTY (self), 0);

  return self->n_days;
}

/**
 * vth_default_penalty_get_total_cents:
 * @penalty: an answer
 *
 * Gets what is due over all penalty days (verschuldigd bedrag).
 *
 * Returns: the sum in euro cents
 *
 * Since: 1.0
 */
gint64
vth_default_penalty_get_total_cents (VthDefaultPenalty *self)
{
  g_return_val_if_fail (VTH_IS_DEFAULT_PENALTY (self), 0);

  return self->rate != NULL ? _vth_penalty_rate_sum_cents (self->rate, self->n_days) : 0;
}

/**
 * vth_default_penalty_get_maximum_cents:
 * @penalty: an answer
 *
 * Gets the most that can become due (maximum, Awb 4:17 lid 1-2).
 *
 * Returns: the sum in euro cents; 0 when the notice was premature
 *
 * Since: 1.0
 */
gint64
vth_default_penalty_get_maximum_cents (VthDefaultPenalty *self)
{
  g_return_val_if_fail (VTH_IS_DEFAULT_PENALTY (self), 0);

  return self->rate != NULL ? _vth_penalty_rate_sum_cents (self->rate, self->max_days) : 0;
}

static guint
find_day (VthDefaultPenalty *self, const GDate *date)
{
  if (!g_date_valid (&self->first_day) || g_date_compare (date, &self->first_day) < 0)
    return G_MAXUINT;

  return (guint) g_date_days_between (&self->first_day, date);
}

/**
 * vth_default_penalty_get_cents_on:
 * @penalty: an answer
 * @date: a day
 *
 * Gets what is due over one day (bedrag per dag).
 *
 * Returns: the sum in euro cents; 0 outside the penalty days
 *
 * Since: 1.0
 */
gint64
vth_default_penalty_get_cents_on (VthDefaultPenalty *self, const GDate *date)
{
  guint day;

  g_return_val_if_fail (VTH_IS_DEFAULT_PENALTY (self), 0);
  g_return_val_if_fail (date != NULL && g_date_valid (date), 0);

  day = find_day (self, date);
  return day < self->n_days ? _vth_penalty_rate_get_cents (self->rate, day) : 0;
}

/**
 * vth_default_penalty_get_total_cents_on:
 * @penalty: an answer
 * @date: a day
 *
 * Gets what is due over all penalty days through a day (opgelopen bedrag).
 *
 * Returns: the sum in euro cents
 *
 * Since: 1.0
 */
gint64
vth_default_penalty_get_total_cents_on (VthDefaultPenalty *self, const GDate *date)
{
  guint day;

  g_return_val_if_fail (VTH_IS_DEFAULT_PENALTY (self), 0);
  g_return_val_if_fail (date != NULL && g_date_valid (date), 0);

  day = find_day (self, date);
  return day == G_MAXUINT ? 0 : _vth_penalty_rate_sum_cents (self->rate, MIN (day + 1, self->n_days));
}
