/* vth-fine-ceiling.c - how high a fine may be
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-fine-ceiling.h"

#include "libvth/base/vth-answer-private.h"
#include "libvth/rulebook/vth-json-member-private.h"
#include "libvth/rulebook/vth-rulebook-private.h"

#define LAW_PREFIX "Ow "

struct _VthFineCeiling
{
  VthAnswer parent_instance;

  VthFineCeilingVerdict verdict;
  gchar *article;
  gint category;
  gint64 category_cents;
  gint64 turnover_part_cents;
  gint64 maximum_cents;
};

G_DEFINE_ENUM_TYPE (VthFineCeilingVerdict, vth_fine_ceiling_verdict,
                    G_DEFINE_ENUM_VALUE (VTH_FINE_CEILING_VERDICT_NOT_KNOWN, "not-known"),
                    G_DEFINE_ENUM_VALUE (VTH_FINE_CEILING_VERDICT_ELSEWHERE, "elsewhere"),
                    G_DEFINE_ENUM_VALUE (VTH_FINE_CEILING_VERDICT_KNOWN, "known"))

G_DEFINE_FINAL_TYPE (VthFineCeiling, vth_fine_ceiling, VTH_TYPE_ANSWER)

static void
vth_fine_ceiling_finalize (GObject *object)
{
  g_free (VTH_FINE_CEILING (object)->article);

  G_OBJECT_CLASS (vth_fine_ceiling_parent_class)->finalize (object);
}

static const gchar *
vth_fine_ceiling_get_verdict (VthAnswer *answer)
{
  return _vth_get_nick (VTH_TYPE_FINE_CEILING_VERDICT, (gint) VTH_FINE_CEILING (answer)->verdict);
}

static void
vth_fine_ceiling_write_figures (VthAnswer *answer, JsonObject *object, VthLanguage language)
{
  VthFineCeiling *self = VTH_FINE_CEILING (answer);

  _vth_json_set_text (object, "article", self->article);
  if (self->category > 0)
    json_object_set_int_member (object, "category", self->category);
  if (self->category_cents >= 0)
    json_object_set_int_member (object, "category_cents", self->category_cents);
  if (self->turnover_part_cents >= 0)
    json_object_set_int_member (object, "turnover_part_cents", self->turnover_part_cents);
  if (self->maximum_cents >= 0)
    json_object_set_int_member (object, "maximum_cents", self->maximum_cents);
}

static void
vth_fine_ceiling_class_init (VthFineCeilingClass *class)
{
  G_OBJECT_CLASS (class)->finalize = vth_fine_ceiling_finalize;
  VTH_ANSWER_CLASS (class)->get_verdict = vth_fine_ceiling_get_verdict;
  VTH_ANSWER_CLASS (class)->write_figures = vth_fine_ceiling_write_figures;
}

static void
vth_fine_ceiling_init (VthFineCeiling *self)
{
  self->category_cents = -1;
  self->turnover_part_cents = -1;
  self->maximum_cents = -1;
}

static void
note (VthFineCeiling *self, const gchar *code, const gchar *subject, const VthArgument *arguments)
{
  _vth_notes_add (_vth_answer_get_notes (VTH_ANSWER (self)), code, subject, arguments);
}

static void
note_certainty (VthFineCeiling *self, VthCertainty certainty, const gchar *source)
{
  if (certainty != VTH_CERTAINTY_TEXT)
    note (self, certainty == VTH_CERTAINTY_INFERRED ? "certainty.inferred" : "certainty.unverified", NULL,
          VTH_ARGS (VTH_ARG_TEXT ("source", source)));
}

static void
miss (VthFineCeiling *self, const gchar *subject)
{
  g_autofree gchar *label = g_strconcat ("fine.input.", subject + 1, NULL);

  note (self, "fine.not-stated", subject, VTH_ARGS (VTH_ARG_LABEL ("about", label)));
}

/* Asked for only where it matters. */
static void
find_category (VthFineCeiling *self, const VthCeilingRule *rule, VthFineQuestion *question)
{
  VthRecord *record = VTH_RECORD (question);
  gboolean same = rule->categories[0] == rule->categories[1];

  if (!same && !vth_record_has (record, "legal-person"))
    {
      miss (self, "/legal_person");
      return;
    }
  if (rule->raised_category != 0 && !vth_record_has (record, "aggravated"))
    {
      miss (self, "/aggravated");
      return;
    }

  self->category = rule->categories[vth_fine_question_get_legal_person (question) ? 1 : 0];
  if (rule->raised_category != 0 && vth_fine_question_get_aggravated (question))
    self->category = rule->raised_category;
  note (self, "fine.category", "/article", VTH_ARGS (VTH_ARG_NUMBER ("found", self->category)));
}

/* A part of a cent is dropped, so that the ceiling is never too high. */
static void
find_turnover_part (VthFineCeiling *self, const VthCeilingRule *rule, VthFineQuestion *question)
{
  gint64 turnover = vth_fine_question_get_turnover_cents (question);

  if (rule->turnover_percent == 0)
    return;
  if (turnover < 0)
    {
      miss (self, "/turnover_cents");
      return;
    }

  self->turnover_part_cents = turnover / 100 * rule->turnover_percent + turnover % 100 * rule->turnover_percent / 100;
  note (self, "fine.turnover", "/turnover_cents",
        VTH_ARGS (VTH_ARG_NUMBER ("expected", rule->turnover_percent),
                  VTH_ARG_CENTS ("found", self->turnover_part_cents)));
}

/* The decree goes lower than the act; for whom was not read. */
static gboolean
has_decree (VthFineCeiling *self, const VthCeilingRule *rule, VthFineQuestion *question)
{
  if (rule->decree_category == 0)
    return FALSE;

  if (!vth_record_has (VTH_RECORD (question), "repeated"))
    miss (self, "/repeated");
  note (self, "fine.decree", "/repeated",
        VTH_ARGS (VTH_ARG_NUMBER ("found", rule->decree_category),
                  VTH_ARG_NUMBER ("expected", vth_fine_question_get_repeated (question) ? 100 : rule->decree_percent),
                  VTH_ARG_TERM ("term", rule->decree_look_back)));
  return TRUE;
}

static void
find_sum (VthFineCeiling *self, const VthCeilingLaw *law, const VthCeilingRule *rule, guint32 day)
{
  const VthCategoryAmounts *amounts = _vth_ceiling_law_find_amounts (law, day);

  if (amounts == NULL)
    {
      note (self, "fine.amount-unknown", "/on",
            VTH_ARGS (VTH_ARG_NUMBER ("found", self->category), VTH_ARG_DAY ("day", day)));
      return;
    }

  note_certainty (self, amounts->certainty, "fine-ceilings: category_amounts");
  self->category_cents = amounts->cents[self->category - 1];
  if (rule->turnover_percent != 0 && self->turnover_part_cents < 0)
    return;

  self->maximum_cents = MAX (self->category_cents, self->turnover_part_cents);
  self->verdict = VTH_FINE_CEILING_VERDICT_KNOWN;
  note (self, "fine.maximum", NULL, VTH_ARGS (VTH_ARG_CENTS ("maximum", self->maximum_cents)));
}

static void
apply_rule (VthFineCeiling *self, const VthCeilingLaw *law, const VthCeilingRule *rule, VthFineQuestion *question)
{
  const GDate *on = vth_fine_question_get_on (question);
  gboolean decree;

  self->article = g_strconcat (LAW_PREFIX, rule->article, NULL);
  note_certainty (self, rule->certainty, self->article);
  note (self, "fine.power", "/article",
        VTH_ARGS (VTH_ARG_WORDS ("name", rule->authorities[VTH_LANGUAGE_NL], rule->authorities[VTH_LANGUAGE_EN]),
                  VTH_ARG_TEXT ("article", self->article),
                  VTH_ARG_WORDS ("about", rule->names[VTH_LANGUAGE_NL], rule->names[VTH_LANGUAGE_EN])));
  if (rule->elsewhere != NULL)
    {
      self->verdict = VTH_FINE_CEILING_VERDICT_ELSEWHERE;
      note (self, "fine.elsewhere", "/article", VTH_ARGS (VTH_ARG_TEXT ("article", rule->elsewhere)));
      return;
    }

  find_category (self, rule, question);
  find_turnover_part (self, rule, question);
  decree = has_decree (self, rule, question);
  if (on == NULL)
    miss (self, "/on");
  else if (g_date_get_julian (on) < law->from)
    note (self, "fine.before-omgevingswet", "/on", VTH_ARGS (VTH_ARG_DAY ("since", law->from)));
  else if (self->category > 0 && !decree)
    find_sum (self, law, rule, g_date_get_julian (on));
}

/**
 * vth_rulebook_find_fine_ceiling:
 * @rulebook: a rulebook
 * @question: what is known of the case
 *
 * Finds how high an administrative fine under the Omgevingswet may be (bestuurlijke boete): the
 * category of Sr 23 lid 4 that Ow 18.11 to 18.15a name, for Seveso or a part of the turnover if that
 * is more. What a category amounts to changes every two years and is looked up by the day; a day for
 * which no amounts are known gives the category, and no sum.
 *
 * Returns: (transfer full): the answer
 *
 * Since: 1.0
 */
VthFineCeiling *
vth_rulebook_find_fine_ceiling (VthRulebook *self, VthFineQuestion *question)
{
  VthFineCeiling *ceiling;
  const gchar *article;
  const VthCeilingRule *rule;

  g_return_val_if_fail (VTH_IS_RULEBOOK (self), NULL);
  g_return_val_if_fail (VTH_IS_FINE_QUESTION (question), NULL);

  ceiling = g_object_new (VTH_TYPE_FINE_CEILING, NULL);
  article = vth_fine_question_get_article (question);
  if (article == NULL)
    {
      miss (ceiling, "/article");
      return ceiling;
    }

  rule = g_str_has_prefix (article, LAW_PREFIX)
             ? _vth_ceiling_law_find_rule (self->ceilings, article + strlen (LAW_PREFIX))
             : NULL;
  if (rule == NULL)
    note (ceiling, "fine.article-unknown", "/article", VTH_ARGS (VTH_ARG_TEXT ("found", article)));
  else
    apply_rule (ceiling, self->ceilings, rule, question);
  return ceiling;
}

/**
 * vth_fine_ceiling_get_outcome:
 * @ceiling: an answer
 *
 * Gets whether it is known how high the fine may be (oordeel).
 *
 * Returns: the verdict
 *
 * Since: 1.0
 */
VthFineCeilingVerdict
vth_fine_ceiling_get_outcome (VthFineCeiling *self)
{
  g_return_val_if_fail (VTH_IS_FINE_CEILING (self), VTH_FINE_CEILING_VERDICT_NOT_KNOWN);

  return self->verdict;
}

/**
 * vth_fine_ceiling_get_category:
 * @ceiling: an answer
 *
 * Gets the category by which the fine is bounded (boetecategorie): Sr 23 lid 4.
 *
 * Returns: the category, from 1 to 6, or 0 if it is not known
 *
 * Since: 1.0
 */
gint
vth_fine_ceiling_get_category (VthFineCeiling *self)
{
  g_return_val_if_fail (VTH_IS_FINE_CEILING (self), 0);

  return self->category;
}

/**
 * vth_fine_ceiling_get_category_cents:
 * @ceiling: an answer
 *
 * Gets what the category amounts to on the day of the question (bedrag van de categorie).
 *
 * Returns: the sum in euro cents, or -1 if it is not known
 *
 * Since: 1.0
 */
gint64
vth_fine_ceiling_get_category_cents (VthFineCeiling *self)
{
  g_return_val_if_fail (VTH_IS_FINE_CEILING (self), -1);

  return self->category_cents;
}

/**
 * vth_fine_ceiling_get_turnover_part_cents:
 * @ceiling: an answer
 *
 * Gets the part of the turnover that bounds the fine if it is more than the category (deel van de
 * omzet): Ow 18.11.
 *
 * Returns: the sum in euro cents, or -1 if it is not known or plays no part
 *
 * Since: 1.0
 */
gint64
vth_fine_ceiling_get_turnover_part_cents (VthFineCeiling *self)
{
  g_return_val_if_fail (VTH_IS_FINE_CEILING (self), -1);

  return self->turnover_part_cents;
}

/**
 * vth_fine_ceiling_get_maximum_cents:
 * @ceiling: an answer
 *
 * Gets how high the fine may be (hoogste boete).
 *
 * Returns: the sum in euro cents, or -1 if it is not known
 *
 * Since: 1.0
 */
gint64
vth_fine_ceiling_get_maximum_cents (VthFineCeiling *self)
{
  g_return_val_if_fail (VTH_IS_FINE_CEILING (self), -1);

  return self->maximum_cents;
}
