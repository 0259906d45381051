/* vth-filing.c - whether a letter came in time
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-filing.h"

#include "libvth/base/vth-answer-private.h"
#include "libvth/base/vth-error.h"
#include "libvth/rulebook/vth-json-member-private.h"
#include "libvth/rulebook/vth-rulebook-private.h"

#define RECEIPT_RULE "awb-6.9.2"

struct _VthFiling
{
  VthAnswer parent_instance;

  VthFilingVerdict verdict;
  VthDeadline *receipt;
};

enum
{
  PROP_RECEIPT = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_ENUM_TYPE (VthFilingVerdict, vth_filing_verdict,
                    G_DEFINE_ENUM_VALUE (VTH_FILING_VERDICT_LATE, "late"),
                    G_DEFINE_ENUM_VALUE (VTH_FILING_VERDICT_UNPROVEN, "unproven"),
                    G_DEFINE_ENUM_VALUE (VTH_FILING_VERDICT_IN_TIME, "in-time"))

G_DEFINE_FINAL_TYPE (VthFiling, vth_filing, VTH_TYPE_ANSWER)

static void
vth_filing_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  g_value_set_object (value, VTH_FILING (object)->receipt);
}

static void
vth_filing_finalize (GObject *object)
{
  g_clear_object (&VTH_FILING (object)->receipt);

  G_OBJECT_CLASS (vth_filing_parent_class)->finalize (object);
}

static const gchar *
vth_filing_get_verdict_nick (VthAnswer *answer)
{
  return _vth_get_nick (VTH_TYPE_FILING_VERDICT, (gint) VTH_FILING (answer)->verdict);
}

static void
vth_filing_write_figures (VthAnswer *answer, JsonObject *object, VthLanguage language)
{
  VthDeadline *receipt = VTH_FILING (answer)->receipt;

  _vth_json_set_date (object, "last_day", vth_deadline_get_event (receipt));
  _vth_json_set_date (object, "receipt_until", vth_deadline_get_last_day (receipt));
}

static void
vth_filing_class_init (VthFilingClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);

  object_class->get_property = vth_filing_get_property;
  object_class->finalize = vth_filing_finalize;
  VTH_ANSWER_CLASS (class)->get_verdict = vth_filing_get_verdict_nick;
  VTH_ANSWER_CLASS (class)->write_figures = vth_filing_write_figures;

  /**
   * VthFiling:receipt:
   *
   * Until when a posted notice may arrive (ontvangst, Awb 6:9 lid 2).
   *
   * Since: 1.0
   */
  properties[PROP_RECEIPT] = g_param_spec_object ("receipt", NULL, "Until when a posted notice may arrive",
                                                  VTH_TYPE_DEADLINE,
                                                  G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
vth_filing_init (VthFiling *self)
{
}

/* A letter posted on the evening of the last day before closed days gets the mark of the first
 * working day after them: such a mark does not rule out posting in time.
 */
static gboolean
may_have_waited (VthRulebook *rules, guint32 last_day, guint32 postmark)
{
  const VthOpenDays *working = &rules->calendar->kinds[VTH_CALENDAR_KIND_WORKING];
  guint32 next = last_day + 1 - rules->calendar->first_day;

  return working->wait[next] > 0 && rules->calendar->first_day + next + working->wait[next] == postmark;
}

static VthFilingVerdict
judge (VthRulebook *rules, guint32 last_day, guint32 postmark, guint32 received_on, guint32 last_receipt,
       VthNotes *notes)
{
  if (received_on <= last_day)
    {
      _vth_notes_add (notes, "awb.6:9.received-in-time", NULL,
                      VTH_ARGS (VTH_ARG_DAY ("day", received_on), VTH_ARG_DAY ("until", last_day)));
      return VTH_FILING_VERDICT_IN_TIME;
    }
  if (received_on > last_receipt)
    {
      _vth_notes_add (notes, "awb.6:9.received-late", NULL,
                      VTH_ARGS (VTH_ARG_DAY ("day", received_on), VTH_ARG_DAY ("until", last_receipt)));
      return VTH_FILING_VERDICT_LATE;
    }
  if (postmark != 0 && postmark <= last_day)
    {
      _vth_notes_add (notes, "awb.6:9.posted-in-time", NULL,
                      VTH_ARGS (VTH_ARG_DAY ("day", postmark), VTH_ARG_DAY ("until", last_receipt)));
      return VTH_FILING_VERDICT_IN_TIME;
    }
  if (postmark != 0 && !may_have_waited (rules, last_day, postmark))
    {
      _vth_notes_add (notes, "awb.6:9.posted-late", NULL,
                      VTH_ARGS (VTH_ARG_DAY ("day", postmark), VTH_ARG_DAY ("until", last_day)));
      return VTH_FILING_VERDICT_LATE;
    }

  _vth_notes_add (notes, "awb.6:9.posting-unproven", NULL, VTH_ARGS (VTH_ARG_DAY ("until", last_day)));
  return VTH_FILING_VERDICT_UNPROVEN;
}

/**
 * vth_rulebook_judge_filing:
 * @rulebook: a rulebook
 * @last_day: the last day of the term, after it moved
 * @postmark: (nullable): the postmark, or %NULL when it was not posted or the mark is not known
 * @received_on: the day on which the notice was received
 * @error: return location for a #GError, as of vth_rulebook_compute_deadline();
 *   %VTH_ERROR_OUT_OF_RANGE also when it was received before it was posted
 *
 * Judges whether a notice of objection or appeal came in time (tijdige indiening, Awb 6:9): received
 * before the end, or posted before the end and received within a week after it. A postmark after
 * the end is strong evidence of late posting, and not the rule itself.
 *
 * Returns: (transfer full): the answer, or %NULL with @error set
 *
 * Since: 1.0
 */
VthFiling *
vth_rulebook_judge_filing (VthRulebook *self, const GDate *last_day, const GDate *postmark, const GDate *received_on,
                           GError **error)
{
  g_autoptr (VthDeadline) receipt = NULL;
  VthFiling *filing;

  g_return_val_if_fail (VTH_IS_RULEBOOK (self), NULL);
  g_return_val_if_fail (last_day != NULL && g_date_valid (last_day), NULL);
  g_return_val_if_fail (postmark == NULL || g_date_valid (postmark), NULL);
  g_return_val_if_fail (received_on != NULL && g_date_valid (received_on), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (postmark != NULL && g_date_compare (received_on, postmark) < 0)
    {
      g_set_error_literal (error, VTH_ERROR, VTH_ERROR_OUT_OF_RANGE, "received before it was posted");
      return NULL;
    }

  receipt = vth_rulebook_compute_deadline (self, RECEIPT_RULE, last_day, NULL, 0, error);
  if (receipt == NULL)
    return NULL;

  filing = g_object_new (VTH_TYPE_FILING, NULL);
  filing->verdict = judge (self, g_date_get_julian (last_day), postmark != NULL ? g_date_get_julian (postmark) : 0,
                           g_date_get_julian (received_on), g_date_get_julian (vth_deadline_get_last_day (receipt)),
                           _vth_answer_get_notes (VTH_ANSWER (filing)));
  filing->receipt = g_steal_pointer (&receipt);
  return filing;
}

/**
 * vth_filing_get_verdict:
 * @filing: an answer
 *
 * Gets whether the notice came in time (tijdig).
 *
 * Returns: the verdict
 *
 * Since: 1.0
 */
VthFilingVerdict
vth_filing_get_verdict (VthFiling *self)
{
  g_return_val_if_fail (VTH_IS_FILING (self), VTH_FILING_VERDICT_LATE);

  return self->verdict;
}

/**
 * vth_filing_get_receipt:
 * @filing: an answer
 *
 * Gets until when a posted notice may arrive (ontvangst, Awb 6:9 lid 2).
 *
 * Returns: (transfer none): the deadline
 *
 * Since: 1.0
 */
VthDeadline *
vth_filing_get_receipt (VthFiling *self)
{
  g_return_val_if_fail (VTH_IS_FILING (self), NULL);

  return self->receipt;
}
