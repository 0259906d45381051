/* vth-seveso-fine.c - what fine a Seveso norm gives
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-seveso-fine.h"

#include "libvth/base/vth-answer-private.h"
#include "libvth/rulebook/vth-json-member-private.h"
#include "libvth/rulebook/vth-rulebook-private.h"

struct _VthSevesoFine
{
  VthAnswer parent_instance;

  const VthSevesoLaw *law;  /* only while it is made */
  gchar *norm_id;
  gchar *article;
  gchar **interventions;
  VthSevesoFineVerdict verdict;
  gint64 norm_cents;
  gint64 fine_cents;
  gint numerator;
  gint denominator;
  gint reduction_percent;
  gboolean missing;         /* a part of the sum is not known */
};

G_DEFINE_ENUM_TYPE (VthSevesoFineVerdict, vth_seveso_fine_verdict,
                    G_DEFINE_ENUM_VALUE (VTH_SEVESO_FINE_VERDICT_NOT_KNOWN, "not-known"),
                    G_DEFINE_ENUM_VALUE (VTH_SEVESO_FINE_VERDICT_NO_FINE, "no-fine"),
                    G_DEFINE_ENUM_VALUE (VTH_SEVESO_FINE_VERDICT_AFTER_RECOVERY_TERM, "after-recovery-term"),
                    G_DEFINE_ENUM_VALUE (VTH_SEVESO_FINE_VERDICT_CONSULT_PROSECUTOR, "consult-prosecutor"),
                    G_DEFINE_ENUM_VALUE (VTH_SEVESO_FINE_VERDICT_FINE, "fine"))

G_DEFINE_FINAL_TYPE (VthSevesoFine, vth_seveso_fine, VTH_TYPE_ANSWER)

static void
vth_seveso_fine_finalize (GObject *object)
{
  VthSevesoFine *self = VTH_SEVESO_FINE (object);

  g_free (self->norm_id);
  g_free (self->article);
  g_strfreev (self->interventions);

  G_OBJECT_CLASS (vth_seveso_fine_parent_class)->finalize (object);
}

static const gchar *
vth_seveso_fine_get_verdict (VthAnswer *answer)
{
  return _vth_get_nick (VTH_TYPE_SEVESO_FINE_VERDICT, (gint) VTH_SEVESO_FINE (answer)->verdict);
}

static void
set_known (JsonObject *object, const gchar *key, gint64 number)
{
  if (number >= 0)
    json_object_set_int_member (object, key, number);
}

static void
vth_seveso_fine_write_figures (VthAnswer *answer, JsonObject *object, VthLanguage language)
{
  VthSevesoFine *self = VTH_SEVESO_FINE (answer);

  _vth_json_set_text (object, "norm", self->norm_id);
  _vth_json_set_text (object, "article", self->article);
  set_known (object, "norm_cents", self->norm_cents);
  if (self->numerator >= 0)
    {
      json_object_set_int_member (object, "factor_numerator", self->numerator);
      json_object_set_int_member (object, "factor_denominator", self->denominator);
    }
  set_known (object, "size_reduction_percent", self->reduction_percent);
  set_known (object, "fine_cents", self->fine_cents);
  if (self->interventions != NULL)
    {
      JsonArray *array = json_array_new ();

      for (guint i = 0; self->interventions[i] != NULL; i++)
        json_array_add_string_element (array, self->interventions[i]);
      json_object_set_array_member (object, "interventions", array);
    }
}

static void
vth_seveso_fine_class_init (VthSevesoFineClass *class)
{
  G_OBJECT_CLASS (class)->finalize = vth_seveso_fine_finalize;
  VTH_ANSWER_CLASS (class)->get_verdict = vth_seveso_fine_get_verdict;
  VTH_ANSWER_CLASS (class)->write_figures = vth_seveso_fine_write_figures;
}

static void
vth_seveso_fine_init (VthSevesoFine *self)
{
  self->norm_cents = -1;
  self->fine_cents = -1;
  self->numerator = -1;
  self->reduction_percent = -1;
}

static void
note (VthSevesoFine *self, const gchar *code, const gchar *subject, const VthArgument *arguments)
{
  _vth_notes_add (_vth_answer_get_notes (VTH_ANSWER (self)), code, subject, arguments);
}

static void
note_certainty (VthSevesoFine *self, VthCertainty certainty, const gchar *source)
{
  if (certainty != VTH_CERTAINTY_TEXT)
    note (self, certainty == VTH_CERTAINTY_INFERRED ? "certainty.inferred" : "certainty.unverified", NULL,
          VTH_ARGS (VTH_ARG_TEXT ("source", source)));
}

static void
miss (VthSevesoFine *self, const gchar *subject)
{
  g_autofree gchar *label = g_strconcat ("seveso-fine.input.", subject + 1, NULL);

  note (self, "seveso-fine.not-stated", subject, VTH_ARGS (VTH_ARG_LABEL ("about", label)));
}

static void
judge_category (VthSevesoFine *self, VthSevesoFineQuestion *question)
{
  gint number = vth_seveso_fine_question_get_seveso_category (question);
  const VthSevesoCategory *category;

  if (number < 0)
    {
      miss (self, "/seveso_category");
      return;
    }

  category = &self->law->categories[number - 1];
  self->interventions = g_strdupv (category->interventions);
  note (self, "seveso-fine.category", "/seveso_category",
        VTH_ARGS (VTH_ARG_NUMBER ("found", number),
                  VTH_ARG_WORDS ("about", category->responses[VTH_LANGUAGE_NL], category->responses[VTH_LANGUAGE_EN])));
}

/* Good, moderate and poor of each aspect count for so many points. */
static void
find_factor (VthSevesoFine *self, VthSevesoFineQuestion *question, const VthSevesoNorm *norm)
{
  static const gchar *const subjects[] = { "/documented", "/suitable", "/implemented" };
  const VthSevesoGrade grades[] = {
    vth_seveso_fine_question_get_documented (question),
    vth_seveso_fine_question_get_suitable (question),
    vth_seveso_fine_question_get_implemented (question),
  };
  gint points = 0;

  if (!norm->corrected)
    {
      self->numerator = self->denominator;
      return;
    }

  for (guint i = 0; i < VTH_N_SEVESO_ASPECTS; i++)
    {
      if (grades[i] == VTH_SEVESO_GRADE_UNKNOWN)
        {
          miss (self, subjects[i]);
          self->missing = TRUE;
        }
      else
        points += self->law->points[i][grades[i] - VTH_SEVESO_GRADE_GOOD];
    }
  if (self->missing)
    return;

  self->numerator = points;
  note (self, "seveso-fine.factor", NULL,
        VTH_ARGS (VTH_ARG_NUMBER ("found", points), VTH_ARG_NUMBER ("limit", self->denominator)));
}

static void
find_reduction (VthSevesoFine *self, VthSevesoFineQuestion *question)
{
  gint n_people = vth_seveso_fine_question_get_employees (question);

  if (n_people < 0)
    {
      miss (self, "/employees");
      self->missing = TRUE;
      return;
    }

  self->reduction_percent = 0;
  for (guint i = 0; i < self->law->sizes->len; i++)
    {
      const VthSevesoSize *size = &g_array_index (self->law->sizes, VthSevesoSize, i);

      if (n_people >= size->below)
        continue;
      self->reduction_percent = size->reduction_percent;
      note (self, "seveso-fine.size", "/employees",
            VTH_ARGS (VTH_ARG_NUMBER ("found", n_people), VTH_ARG_NUMBER ("limit", size->below),
                      VTH_ARG_NUMBER ("expected", size->reduction_percent)));
      return;
    }
}

/* In whole cents, rounded once at the end. */
static void
compute_sum (VthSevesoFine *self)
{
  gint64 dividend = self->norm_cents * self->numerator * (100 - self->reduction_percent);
  gint64 divisor = (gint64) self->denominator * 100;
  gboolean corrected = self->numerator != self->denominator;

  self->fine_cents = (dividend + (self->law->half_up ? divisor / 2 : 0)) / divisor;
  if (corrected && self->reduction_percent > 0)
    note_certainty (self, self->law->order_certainty, "seveso-fines: order");
  if (dividend % divisor != 0)
    {
      note (self, "seveso-fine.rounded", NULL, VTH_ARGS (VTH_ARG_CENTS ("found", self->fine_cents)));
      note_certainty (self, self->law->rounding_certainty, "seveso-fines: rounding");
    }
  note (self, "seveso-fine.sum", NULL,
        VTH_ARGS (VTH_ARG_CENTS ("expected", self->norm_cents), VTH_ARG_CENTS ("found", self->fine_cents)));
}

static VthSevesoFineVerdict
judge_recovery (VthSevesoFine *self, VthSevesoFineQuestion *question)
{
  VthRecord *record = VTH_RECORD (question);
  gboolean repeated = vth_seveso_fine_question_get_repeated (question);

  if (vth_seveso_fine_question_get_recovery_term_missed (question))
    return VTH_SEVESO_FINE_VERDICT_FINE;
  if (repeated && self->norm_cents > self->law->repetition_cents)
    {
      note (self, "seveso-fine.repetition", "/repeated",
            VTH_ARGS (VTH_ARG_CENTS ("found", self->norm_cents), VTH_ARG_CENTS ("limit", self->law->repetition_cents)));
      return VTH_SEVESO_FINE_VERDICT_FINE;
    }
  if (repeated)
    note (self, "seveso-fine.repetition-does-not-count", "/repeated",
          VTH_ARGS (VTH_ARG_CENTS ("found", self->norm_cents), VTH_ARG_CENTS ("limit", self->law->repetition_cents)));

  if (!vth_record_has (record, "recovery-term-missed"))
    miss (self, "/recovery_term_missed");
  else if (!vth_record_has (record, "repeated") && self->norm_cents > self->law->repetition_cents)
    miss (self, "/repeated");
  else
    {
      note (self, "seveso-fine.after-recovery-term", "/recovery_term_missed", NULL);
      return VTH_SEVESO_FINE_VERDICT_AFTER_RECOVERY_TERM;
    }

  return VTH_SEVESO_FINE_VERDICT_NOT_KNOWN;
}

static gboolean
has_ended (VthSevesoFine *self, const GDate *on)
{
  if (on == NULL)
    {
      miss (self, "/on");
      return TRUE;
    }
  if (self->law->until == 0 || g_date_get_julian (on) <= self->law->until)
    return FALSE;

  note (self, "seveso-fine.policy-ended", "/on", VTH_ARGS (VTH_ARG_DAY ("until", self->law->until)));
  return TRUE;
}

/* The gravest category comes first, because stopping the work does not wait for a fine. */
static VthSevesoFineVerdict
judge (VthSevesoFine *self, VthSevesoFineQuestion *question, const VthSevesoNorm *norm)
{
  gboolean ended = has_ended (self, vth_seveso_fine_question_get_on (question));

  if (vth_seveso_fine_question_get_seveso_category (question) == 1)
    {
      note (self, "seveso-fine.stop-work", "/seveso_category", NULL);
      if (!vth_seveso_fine_question_get_prosecutor_waived (question))
        {
          note (self, "seveso-fine.consult-prosecutor", "/prosecutor_waived", NULL);
          return VTH_SEVESO_FINE_VERDICT_CONSULT_PROSECUTOR;
        }
    }
  if (ended || norm == NULL || self->missing)
    return VTH_SEVESO_FINE_VERDICT_NOT_KNOWN;
  if (self->fine_cents == 0)
    return VTH_SEVESO_FINE_VERDICT_NO_FINE;
  if (!norm->direct)
    return judge_recovery (self, question);

  note (self, "seveso-fine.direct", "/norm", NULL);
  return VTH_SEVESO_FINE_VERDICT_FINE;
}

static void
take_norm (VthSevesoFine *self, VthSevesoFineQuestion *question, const VthSevesoNorm *norm)
{
  self->norm_id = g_strdup (norm->id);
  self->article = g_strdup (norm->article);
  self->norm_cents = norm->cents;
  self->denominator = self->law->denominator;
  note_certainty (self, norm->certainty, norm->id);
  find_factor (self, question, norm);
  find_reduction (self, question);
  if (!self->missing)
    compute_sum (self);
}

/**
 * vth_rulebook_compute_seveso_fine:
 * @rulebook: a rulebook
 * @question: what is known of the case
 *
 * Computes what fine the fine policy for Seveso sites gives (bestuurlijke boete, BWBR0036900): the
 * norm, times the factor for documented, suitable and implemented measures where the norm has one,
 * less the reduction for a small employer, in whole cents and rounded once at the end. The norms are
 * those of the labour inspectorate; every answer says so.
 *
 * Returns: (transfer full): the answer
 *
 * Since: 1.0
 */
VthSevesoFine *
vth_rulebook_compute_seveso_fine (VthRulebook *self, VthSevesoFineQuestion *question)
{
  VthSevesoFine *fine;
  const gchar *id;
  const VthSevesoNorm *norm;

  g_return_val_if_fail (VTH_IS_RULEBOOK (self), NULL);
  g_return_val_if_fail (VTH_IS_SEVESO_FINE_QUESTION (question), NULL);

  fine = g_object_new (VTH_TYPE_SEVESO_FINE, NULL);
  fine->law = self->seveso;
  id = vth_seveso_fine_question_get_norm (question);
  norm = id != NULL ? _vth_seveso_law_find_norm (self->seveso, id) : NULL;
  judge_category (fine, question);
  if (norm != NULL)
    take_norm (fine, question, norm);
  else if (id != NULL)
    note (fine, "seveso-fine.norm-unknown", "/norm", VTH_ARGS (VTH_ARG_TEXT ("found", id)));
  else
    miss (fine, "/norm");

  fine->verdict = judge (fine, question, norm);
  note (fine, "seveso-fine.of-the-inspectorate", NULL, NULL);
  fine->law = NULL;
  return fine;
}

/**
 * vth_seveso_fine_get_outcome:
 * @fine: an answer
 *
 * Gets whether the policy gives a fine now (oordeel).
 *
 * Returns: the verdict
 *
 * Since: 1.0
 */
VthSevesoFineVerdict
vth_seveso_fine_get_outcome (VthSevesoFine *self)
{
  g_return_val_if_fail (VTH_IS_SEVESO_FINE (self), VTH_SEVESO_FINE_VERDICT_NOT_KNOWN);

  return self->verdict;
}

/**
 * vth_seveso_fine_get_norm_cents:
 * @fine: an answer
 *
 * Gets the norm from which the fine is computed (normbedrag).
 *
 * Returns: the sum in euro cents, or -1 if the norm is not known
 *
 * Since: 1.0
 */
gint64
vth_seveso_fine_get_norm_cents (VthSevesoFine *self)
{
  g_return_val_if_fail (VTH_IS_SEVESO_FINE (self), -1);

  return self->norm_cents;
}

/**
 * vth_seveso_fine_get_factor_numerator:
 * @fine: an answer
 *
 * Gets the points of the correction factor (correctiefactor, teller): over
 * vth_seveso_fine_get_factor_denominator().
 *
 * Returns: the points, or -1 if they are not known
 *
 * Since: 1.0
 */
gint
vth_seveso_fine_get_factor_numerator (VthSevesoFine *self)
{
  g_return_val_if_fail (VTH_IS_SEVESO_FINE (self), -1);

  return self->numerator;
}

/**
 * vth_seveso_fine_get_factor_denominator:
 * @fine: an answer
 *
 * Gets over how many points the correction factor is taken (correctiefactor, noemer).
 *
 * Returns: the points, or 0 if the norm is not known
 *
 * Since: 1.0
 */
gint
vth_seveso_fine_get_factor_denominator (VthSevesoFine *self)
{
  g_return_val_if_fail (VTH_IS_SEVESO_FINE (self), 0);

  return self->denominator;
}

/**
 * vth_seveso_fine_get_size_reduction_percent:
 * @fine: an answer
 *
 * Gets how much is taken off for a small employer (vermindering naar grootte).
 *
 * Returns: the part in percent, or -1 if it is not known
 *
 * Since: 1.0
 */
gint
vth_seveso_fine_get_size_reduction_percent (VthSevesoFine *self)
{
  g_return_val_if_fail (VTH_IS_SEVESO_FINE (self), -1);

  return self->reduction_percent;
}

/**
 * vth_seveso_fine_get_fine_cents:
 * @fine: an answer
 *
 * Gets the fine after all corrections (boetebedrag).
 *
 * Returns: the sum in euro cents, or -1 if it is not known
 *
 * Since: 1.0
 */
gint64
vth_seveso_fine_get_fine_cents (VthSevesoFine *self)
{
  g_return_val_if_fail (VTH_IS_SEVESO_FINE (self), -1);

  return self->fine_cents;
}

/**
 * vth_seveso_fine_get_interventions:
 * @fine: an answer
 *
 * Gets the interventions that the category of the violation names (interventies).
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the interventions by their nicks;
 *   empty where the category names none, %NULL where no category is stated
 *
 * Since: 1.0
 */
const gchar *const *
vth_seveso_fine_get_interventions (VthSevesoFine *self)
{
  g_return_val_if_fail (VTH_IS_SEVESO_FINE (self), NULL);

  return (const gchar *const *) self->interventions;
}
