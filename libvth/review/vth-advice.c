/* vth-advice.c - what fits a violation
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-advice.h"

#include "libvth/base/vth-answer-private.h"
#include "libvth/rulebook/vth-intervention-matrix-private.h"
#include "libvth/rulebook/vth-json-member-private.h"

struct _VthAdvice
{
  VthAnswer parent_instance;

  VthSanctionPolicy *policy;
  const VthMatrixCell *cell;   /* of the policy; NULL without a position */
  gchar name[3];
  guint32 found_on;            /* 0 when not stated */
  VthAdviceVerdict verdict;
};

G_DEFINE_ENUM_TYPE (VthAdviceVerdict, vth_advice_verdict,
                    G_DEFINE_ENUM_VALUE (VTH_ADVICE_VERDICT_NO_POSITION, "no-position"),
                    G_DEFINE_ENUM_VALUE (VTH_ADVICE_VERDICT_NOT_IN_FORCE, "not-in-force"),
                    G_DEFINE_ENUM_VALUE (VTH_ADVICE_VERDICT_NOT_KNOWN, "not-known"),
                    G_DEFINE_ENUM_VALUE (VTH_ADVICE_VERDICT_PARTLY_KNOWN, "partly-known"),
                    G_DEFINE_ENUM_VALUE (VTH_ADVICE_VERDICT_ADVISED, "advised"))

G_DEFINE_FINAL_TYPE (VthAdvice, vth_advice, VTH_TYPE_ANSWER)

static void
vth_advice_finalize (GObject *object)
{
  g_clear_object (&VTH_ADVICE (object)->policy);

  G_OBJECT_CLASS (vth_advice_parent_class)->finalize (object);
}

static const gchar *
vth_advice_get_verdict_nick (VthAnswer *answer)
{
  return _vth_get_nick (VTH_TYPE_ADVICE_VERDICT, (gint) VTH_ADVICE (answer)->verdict);
}

static gboolean
gives (VthAdvice *self, VthInterventionSide side)
{
  return self->verdict >= VTH_ADVICE_VERDICT_PARTLY_KNOWN && self->cell->sides[side] != NULL;
}

static void
write_side (VthAdvice *self, JsonObject *object, const gchar *key, VthInterventionSide side)
{
  JsonArray *array;

  if (!gives (self, side))
    return;

  array = json_array_new ();
  for (gchar **use = self->cell->sides[side]; *use != NULL; use++)
    json_array_add_string_element (array, *use);
  json_object_set_array_member (object, key, array);
}

static void
vth_advice_write_figures (VthAnswer *answer, JsonObject *object, VthLanguage language)
{
  VthAdvice *self = VTH_ADVICE (answer);

  _vth_json_set_text (object, "cell", vth_advice_get_cell (self));
  _vth_json_set_text (object, "policy", vth_sanction_policy_get_id (self->policy));
  _vth_json_set_text (object, "edition", vth_sanction_policy_get_edition (self->policy));
  write_side (self, object, "administrative", VTH_INTERVENTION_SIDE_ADMINISTRATIVE);
  write_side (self, object, "criminal", VTH_INTERVENTION_SIDE_CRIMINAL);
}

static void
note (VthAdvice *self, const gchar *code, const gchar *subject, const VthArgument *arguments)
{
  _vth_notes_add (_vth_answer_get_notes (VTH_ANSWER (self)), code, subject, arguments);
}

/* The names of interventions, each with the category where it says one. */
static gchar *
join_names (VthAdvice *self, gchar **uses, VthLanguage language)
{
  VthInterventionMatrix *matrix = vth_sanction_policy_get_matrix (self->policy);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; uses[i] != NULL; i++)
    {
      g_auto (GStrv) parts = g_strsplit (uses[i], ":", 2);

      g_string_append_printf (text, "%s%s", i > 0 ? ", " : "",
                              vth_intervention_matrix_get_intervention_name (matrix, parts[0], language));
      if (parts[1] != NULL)
        g_string_append_printf (text, " (%s)", parts[1]);
    }
  if (text->len == 0)
    g_string_append (text, _vth_label ("advice.none", language));
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
note_uses (VthAdvice *self, const gchar *code, gchar **uses, VthArgument about)
{
  g_autofree gchar *nl = join_names (self, uses, VTH_LANGUAGE_NL);
  g_autofree gchar *en = join_names (self, uses, VTH_LANGUAGE_EN);

  note (self, code, NULL, VTH_ARGS (about, VTH_ARG_WORDS ("found", nl, en)));
}

static void
explain_position (VthAdvice *self)
{
  VthInterventionMatrix *matrix = vth_sanction_policy_get_matrix (self->policy);
  gchar row[] = { self->name[1], '\0' }, column[] = { self->name[0], '\0' };
  const gchar *words[4];

  for (guint language = 0; language < 2; language++)
    {
      words[language] = vth_intervention_matrix_get_axis_name (matrix, row, (VthLanguage) language);
      words[2 + language] = vth_intervention_matrix_get_axis_name (matrix, column, (VthLanguage) language);
    }
  note (self, "lhso.position", NULL,
        VTH_ARGS (VTH_ARG_TEXT ("reference", self->name), VTH_ARG_WORDS ("expected", words[0], words[1]),
                  VTH_ARG_WORDS ("found", words[2], words[3])));
}

static void
explain_side (VthAdvice *self, VthInterventionSide side)
{
  static const gchar *const labels[] = { "intervention-side.administrative", "intervention-side.criminal" };
  VthArgument about = VTH_ARG_LABEL ("about", labels[side]);

  if (self->cell->sides[side] != NULL)
    note_uses (self, "lhso.possible", self->cell->sides[side], about);
  else
    note (self, "lhso.side-not-known", NULL, VTH_ARGS (about, VTH_ARG_TEXT ("reference", self->name)));
}

static void
explain_cell (VthAdvice *self)
{
  g_autofree gchar *source = g_strconcat (vth_sanction_policy_get_id (self->policy), " ", self->name, NULL);

  explain_side (self, VTH_INTERVENTION_SIDE_ADMINISTRATIVE);
  explain_side (self, VTH_INTERVENTION_SIDE_CRIMINAL);
  if (self->cell->elsewhere != NULL)
    note_uses (self, "lhso.known-elsewhere", self->cell->elsewhere,
               VTH_ARG_TEXT ("source", self->cell->elsewhere_edition));
  if (self->cell->certainty != VTH_CERTAINTY_TEXT)
    note (self, self->cell->certainty == VTH_CERTAINTY_INFERRED ? "certainty.inferred" : "certainty.unverified", NULL,
          VTH_ARGS (VTH_ARG_TEXT ("source", source)));
}

static void
vth_advice_collect_reasons (VthAnswer *answer)
{
  VthAdvice *self = VTH_ADVICE (answer);
  const gchar *id = vth_sanction_policy_get_id (self->policy);

  if (vth_sanction_policy_get_adopted_on (self->policy) == NULL)
    note (self, "lhso.not-adopted", NULL, VTH_ARGS (VTH_ARG_TEXT ("source", id)));
  if (self->verdict == VTH_ADVICE_VERDICT_NO_POSITION)
    {
      note (self, "lhso.no-position", NULL, NULL);
      return;
    }

  explain_position (self);
  if (self->verdict == VTH_ADVICE_VERDICT_NOT_IN_FORCE)
    note (self, "lhso.policy-not-in-force", "/found_on",
          VTH_ARGS (VTH_ARG_TEXT ("source", id), VTH_ARG_DAY ("day", self->found_on)));
  else
    explain_cell (self);
}

static void
vth_advice_class_init (VthAdviceClass *class)
{
  G_OBJECT_CLASS (class)->finalize = vth_advice_finalize;
  VTH_ANSWER_CLASS (class)->get_verdict = vth_advice_get_verdict_nick;
  VTH_ANSWER_CLASS (class)->write_figures = vth_advice_write_figures;
  VTH_ANSWER_CLASS (class)->collect_reasons = vth_advice_collect_reasons;
}

static void
vth_advice_init (VthAdvice *self)
{
}

static gboolean
held_on (VthSanctionPolicy *policy, guint32 day)
{
  const GDate *from = vth_sanction_policy_get_valid_from (policy);
  const GDate *until = vth_sanction_policy_get_valid_until (policy);

  return day == 0 || ((from == NULL || day >= g_date_get_julian (from)) &&
                      (until == NULL || day <= g_date_get_julian (until)));
}

static VthAdviceVerdict
judge (VthAdvice *self)
{
  guint n_known;

  if (self->cell == NULL)
    return VTH_ADVICE_VERDICT_NO_POSITION;
  if (!held_on (self->policy, self->found_on))
    return VTH_ADVICE_VERDICT_NOT_IN_FORCE;

  n_known = (self->cell->sides[0] != NULL) + (self->cell->sides[1] != NULL);
  return (VthAdviceVerdict) (VTH_ADVICE_VERDICT_NOT_KNOWN + n_known);
}

/**
 * vth_sanction_policy_advise:
 * @policy: a policy
 * @violation: a violation, with its consequence and behaviour
 *
 * Finds what fits a violation (welke interventies passen): its cell in the matrix of the policy and the
 * interventions there, from light to heavy. It moves nothing: circumstances and repetition are for who
 * decides. From what is not known, or not adopted, no intervention follows without a reason that says so.
 *
 * Returns: (transfer full): the advice
 *
 * Since: 1.0
 */
VthAdvice *
vth_sanction_policy_advise (VthSanctionPolicy *policy, VthViolation *violation)
{
  VthAdvice *self;
  gint consequence;
  VthBehaviour behaviour;
  const GDate *found_on;

  g_return_val_if_fail (VTH_IS_SANCTION_POLICY (policy), NULL);
  g_return_val_if_fail (VTH_IS_VIOLATION (violation), NULL);

  self = g_object_new (VTH_TYPE_ADVICE, NULL);
  self->policy = g_object_ref (policy);
  consequence = vth_violation_get_consequence (violation);
  behaviour = vth_violation_get_behaviour (violation);
  found_on = vth_violation_get_found_on (violation);
  self->found_on = found_on != NULL ? g_date_get_julian (found_on) : 0;
  if (consequence > 0 && behaviour != VTH_BEHAVIOUR_UNKNOWN)
    {
      self->name[0] = (gchar) ('A' + (gint) (behaviour - VTH_BEHAVIOUR_A));
      self->name[1] = (gchar) ('0' + consequence);
      self->cell = &vth_sanction_policy_get_matrix (policy)->cells[_vth_intervention_matrix_find_cell (self->name)];
    }
  self->verdict = judge (self);
  return self;
}

/**
 * vth_advice_get_verdict:
 * @advice: an advice
 *
 * Gets how far the advice goes (oordeel).
 *
 * Returns: the verdict
 *
 * Since: 1.0
 */
VthAdviceVerdict
vth_advice_get_verdict (VthAdvice *advice)
{
  g_return_val_if_fail (VTH_IS_ADVICE (advice), VTH_ADVICE_VERDICT_NO_POSITION);

  return advice->verdict;
}

/**
 * vth_advice_get_cell:
 * @advice: an advice
 *
 * Gets the cell in which the violation stands (positie in de matrix), such as `B4`.
 *
 * Returns: (transfer none) (nullable): its name, or %NULL if the violation has no position
 *
 * Since: 1.0
 */
const gchar *
vth_advice_get_cell (VthAdvice *advice)
{
  g_return_val_if_fail (VTH_IS_ADVICE (advice), NULL);

  return advice->cell != NULL ? advice->name : NULL;
}

/**
 * vth_advice_get_interventions:
 * @advice: an advice
 * @side: a side
 *
 * Gets the interventions (interventies) that fit on one side, as of
 * vth_intervention_matrix_get_interventions().
 *
 * Returns: (transfer full) (nullable) (array zero-terminated=1): their ids, from light to heavy, or %NULL
 *   if they are not known
 *
 * Since: 1.0
 */
gchar **
vth_advice_get_interventions (VthAdvice *advice, VthInterventionSide side)
{
  g_return_val_if_fail (VTH_IS_ADVICE (advice), NULL);
  g_return_val_if_fail (side <= VTH_INTERVENTION_SIDE_CRIMINAL, NULL);

  return gives (advice, side) ? g_strdupv (advice->cell->sides[side]) : NULL;
}
