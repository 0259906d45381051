/* vth-advice-notes.c - the reasons of an advice, step by step
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-advice-private.h"

#include <stdlib.h>

#define FINE "fine"
#define N_LANGUAGES 2

static void
note (VthAdvice *self, const gchar *code, const gchar *subject, const VthArgument *arguments)
{
  _vth_notes_add (_vth_answer_get_notes (VTH_ANSWER (self)), code, subject, arguments);
}

static const gchar *
get_policy_id (VthAdvice *self)
{
  return vth_sanction_policy_get_id (self->policy);
}

/* What does not stand in the text of the policy is said to be so. */
static void
explain_certainty (VthAdvice *self, VthCertainty certainty, const gchar *part)
{
  g_autofree gchar *source = g_strconcat (get_policy_id (self), " ", part, NULL);

  if (certainty != VTH_CERTAINTY_TEXT)
    note (self, certainty == VTH_CERTAINTY_INFERRED ? "certainty.inferred" : "certainty.unverified", NULL,
          VTH_ARGS (VTH_ARG_TEXT ("source", source)));
}

/* The names of interventions, each with the category where it says one. */
static gchar *
join_names (VthAdvice *self, const gchar *const *uses, VthLanguage language)
{
  VthInterventionMatrix *matrix = vth_sanction_policy_get_matrix (self->policy);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; uses != NULL && uses[i] != NULL; i++)
    {
      g_auto (GStrv) parts = g_strsplit (uses[i], ":", 2);
      const gchar *name = vth_intervention_matrix_get_intervention_name (matrix, parts[0] != NULL ? parts[0] : "", language);

      g_string_append_printf (text, "%s%s", i > 0 ? ", " : "", name != NULL ? name : uses[i]);
      if (parts[0] != NULL && parts[1] != NULL)
        g_string_append_printf (text, " (%s)", parts[1]);
    }
  if (text->len == 0)
    g_string_append (text, _vth_label ("advice.none", language));
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
note_uses (VthAdvice *self, const gchar *code, const gchar *const *uses, VthArgument about)
{
  g_autofree gchar *nl = join_names (self, uses, VTH_LANGUAGE_NL);
  g_autofree gchar *en = join_names (self, uses, VTH_LANGUAGE_EN);

  note (self, code, NULL, VTH_ARGS (about, VTH_ARG_WORDS ("found", nl, en)));
}

static void
explain_position (VthAdvice *self)
{
  VthInterventionMatrix *matrix = vth_sanction_policy_get_matrix (self->policy);
  gchar row[] = { self->position[1], '\0' }, column[] = { self->position[0], '\0' };
  const gchar *words[2 * N_LANGUAGES];

  for (guint language = 0; language < N_LANGUAGES; language++)
    {
      words[language] = vth_intervention_matrix_get_axis_name (matrix, row, (VthLanguage) language);
      words[N_LANGUAGES + language] = vth_intervention_matrix_get_axis_name (matrix, column, (VthLanguage) language);
    }
  note (self, "lhso.position", NULL,
        VTH_ARGS (VTH_ARG_TEXT ("reference", self->position), VTH_ARG_WORDS ("expected", words[0], words[1]),
                  VTH_ARG_WORDS ("found", words[2], words[3])));
}

static void
append_distance (GString *text, gint distance, const gchar *axis, VthLanguage language)
{
  g_autofree gchar *label = g_strdup_printf ("advice.%s.%s", axis, abs (distance) == 1 ? "one" : "other");

  if (distance == 0)
    return;
  if (text->len > 0)
    g_string_append (text, ", ");
  g_string_append_printf (text, "%d %s %s", abs (distance), _vth_label (label, language),
                          _vth_label (distance > 0 ? "advice.heavier" : "advice.lighter", language));
}

static gchar *
describe_move (VthMatrixMove move, VthLanguage language)
{
  GString *text = g_string_new (NULL);

  append_distance (text, move.rows, "row", language);
  append_distance (text, move.columns, "column", language);
  if (text->len == 0)
    g_string_append (text, _vth_label ("advice.no-move", language));
  return g_string_free (text, FALSE);
}

static void
explain_circumstance (VthAdvice *self, const VthCircumstance *circumstance)
{
  g_autofree gchar *nl = describe_move (circumstance->move, VTH_LANGUAGE_NL);
  g_autofree gchar *en = describe_move (circumstance->move, VTH_LANGUAGE_EN);
  g_autofree gchar *part = g_strconcat ("/circumstances ", circumstance->id, NULL);

  note (self, circumstance->mitigating ? "lhso.mitigating" : "lhso.aggravating", "/circumstances",
        VTH_ARGS (VTH_ARG_WORDS ("found", circumstance->words[0], circumstance->words[1]),
                  VTH_ARG_WORDS ("expected", nl, en)));
  explain_certainty (self, circumstance->certainty, part);
}

static void
explain_circumstances (VthAdvice *self)
{
  const VthInterventionRules *rules = _vth_sanction_policy_get_rules (self->policy);

  for (guint i = 0; i < rules->circumstances->len; i++)
    if ((self->facts.circumstances & (G_GUINT64_CONSTANT (1) << i)) != 0)
      explain_circumstance (self, g_ptr_array_index (rules->circumstances, i));
  for (guint i = 0; self->unknown != NULL && i < self->unknown->len; i++)
    note (self, "lhso.circumstance-not-in-policy", "/circumstances",
          VTH_ARGS (VTH_ARG_TEXT ("reference", self->unknown->pdata[i]), VTH_ARG_TEXT ("source", get_policy_id (self))));
}

static void
explain_uncounted (VthAdvice *self)
{
  static const gchar *const labels[] = { "advice.uncounted.offender", "advice.uncounted.day", "advice.uncounted.rule" };

  for (guint i = 0; i < VTH_N_UNCOUNTED; i++)
    if (self->earlier.n_uncounted[i] > 0)
      note (self, "lhso.earlier-not-counted", "/earlier",
            VTH_ARGS (VTH_ARG_NUMBER ("days", self->earlier.n_uncounted[i]), VTH_ARG_LABEL ("about", labels[i])));
}

static void
explain_count (VthAdvice *self, const VthInterventionRules *rules)
{
  VthMatrixMove move = self->steps.step != NULL ? self->steps.step->move : (VthMatrixMove) { 0, 0 };
  g_autofree gchar *nl = describe_move (move, VTH_LANGUAGE_NL);
  g_autofree gchar *en = describe_move (move, VTH_LANGUAGE_EN);

  if (self->earlier.n_counted > 0)
    note (self, "lhso.repetition", "/earlier",
          VTH_ARGS (VTH_ARG_NUMBER ("days", self->earlier.n_counted), VTH_ARG_DAY ("since", self->earlier.since),
                    VTH_ARG_TERM ("term", &rules->look_back), VTH_ARG_WORDS ("expected", nl, en)));
  else
    note (self, "lhso.no-repetition", "/earlier",
          VTH_ARGS (VTH_ARG_DAY ("since", self->earlier.since), VTH_ARG_TERM ("term", &rules->look_back)));
}

static void
explain_repetition (VthAdvice *self)
{
  const VthInterventionRules *rules = _vth_sanction_policy_get_rules (self->policy);

  explain_uncounted (self);
  if (rules->look_back.count == 0)
    {
      note (self, "lhso.look-back-not-known", NULL, VTH_ARGS (VTH_ARG_TEXT ("source", get_policy_id (self))));
      return;
    }

  if (self->earlier.n_counted == VTH_EARLIER_NOT_KNOWN)
    note (self, "lhso.earlier-not-known", "/earlier", NULL);
  else if (self->earlier.since == 0)
    note (self, "lhso.repetition-day-not-known", "/found_on", NULL);
  else
    explain_count (self, rules);
  explain_certainty (self, rules->repetition_certainty, "/repetition");
}

static VthMatrixMove
get_moved (VthAdvice *self)
{
  VthMatrixMove moved = {
    (gint8) (self->steps.cell / VTH_MATRIX_SIDE - self->steps.position / VTH_MATRIX_SIDE),
    (gint8) (self->steps.cell % VTH_MATRIX_SIDE - self->steps.position % VTH_MATRIX_SIDE),
  };

  return moved;
}

static void
explain_move (VthAdvice *self)
{
  VthMatrixMove moved = get_moved (self), wanted = self->steps.wanted;
  g_autofree gchar *nl = describe_move (wanted, VTH_LANGUAGE_NL);
  g_autofree gchar *en = describe_move (wanted, VTH_LANGUAGE_EN);

  if (moved.rows != wanted.rows || moved.columns != wanted.columns)
    note (self, "lhso.move-bounded", NULL,
          VTH_ARGS (VTH_ARG_WORDS ("expected", nl, en), VTH_ARG_TEXT ("reference", self->cell)));
  else if (wanted.rows != 0 || wanted.columns != 0)
    note (self, "lhso.moved", NULL,
          VTH_ARGS (VTH_ARG_WORDS ("expected", nl, en), VTH_ARG_TEXT ("reference", self->cell)));
}

static void
explain_asked (VthAdvice *self, const VthInterventionRules *rules)
{
  g_autoptr (GString) nl = g_string_new (NULL), en = g_string_new (NULL);

  if ((rules->coordinated_cells & (1u << self->steps.cell)) != 0)
    {
      g_string_append_printf (nl, "%s %s", _vth_label ("advice.cell", VTH_LANGUAGE_NL), self->cell);
      g_string_append_printf (en, "%s %s", _vth_label ("advice.cell", VTH_LANGUAGE_EN), self->cell);
    }
  for (guint i = 0; i < rules->circumstances->len; i++)
    {
      const VthCircumstance *circumstance = g_ptr_array_index (rules->circumstances, i);

      if ((rules->coordinated_circumstances & self->steps.circumstances & (G_GUINT64_CONSTANT (1) << i)) == 0)
        continue;
      g_string_append_printf (nl, "%s%s", nl->len > 0 ? ", " : "", circumstance->words[VTH_LANGUAGE_NL]);
      g_string_append_printf (en, "%s%s", en->len > 0 ? ", " : "", circumstance->words[VTH_LANGUAGE_EN]);
    }
  note (self, "lhso.coordinate", NULL, VTH_ARGS (VTH_ARG_WORDS ("found", nl->str, en->str)));
}

static void
explain_coordination (VthAdvice *self)
{
  const VthInterventionRules *rules = _vth_sanction_policy_get_rules (self->policy);

  switch (self->steps.coordination)
    {
    case VTH_COORDINATION_ASKED:
      explain_asked (self, rules);
      break;
    case VTH_COORDINATION_NOT_ASKED:
      note (self, "lhso.coordination-not-asked", NULL, VTH_ARGS (VTH_ARG_TEXT ("source", get_policy_id (self))));
      break;
    case VTH_COORDINATION_NOT_KNOWN:
    default:
      note (self, "lhso.coordination-not-known", NULL, VTH_ARGS (VTH_ARG_TEXT ("source", get_policy_id (self))));
      return;
    }
  explain_certainty (self, rules->coordination_certainty, "/coordination");
}

static gboolean
is_fine (const gchar *use)
{
  return g_str_equal (use, FINE) || g_str_has_prefix (use, FINE ":");
}

static void
explain_side (VthAdvice *self, const VthMatrixCell *cell, VthInterventionSide side)
{
  static const gchar *const labels[] = { "intervention-side.administrative", "intervention-side.criminal" };
  VthArgument about = VTH_ARG_LABEL ("about", labels[side]);

  if (cell->sides[side] != NULL)
    note_uses (self, "lhso.possible", (const gchar *const *) cell->sides[side], about);
  else
    note (self, "lhso.side-not-known", NULL, VTH_ARGS (about, VTH_ARG_TEXT ("reference", self->cell)));
  for (gchar **use = cell->sides[side]; use != NULL && *use != NULL; use++)
    if (is_fine (*use))
      note (self, "lhso.fine-and-prosecution", NULL, NULL);
}

static void
explain_cell (VthAdvice *self)
{
  const VthMatrixCell *cell = &vth_sanction_policy_get_matrix (self->policy)->cells[self->steps.cell];

  explain_side (self, cell, VTH_INTERVENTION_SIDE_ADMINISTRATIVE);
  explain_side (self, cell, VTH_INTERVENTION_SIDE_CRIMINAL);
  if (cell->elsewhere != NULL)
    note_uses (self, "lhso.known-elsewhere", (const gchar *const *) cell->elsewhere,
               VTH_ARG_TEXT ("source", cell->elsewhere_edition));
  explain_certainty (self, cell->certainty, self->cell);
}

static void
note_choice (VthAdvice *self, const gchar *code, const gchar *subject, VthInterventionChoice *choice, VthArgument other)
{
  const GDate *on = vth_intervention_choice_get_on (choice);
  const gchar *by = vth_intervention_choice_get_by (choice);
  const gchar *cell = vth_intervention_choice_get_cell (choice);
  g_autofree gchar *nl = join_names (self, vth_intervention_choice_get_chosen (choice), VTH_LANGUAGE_NL);
  g_autofree gchar *en = join_names (self, vth_intervention_choice_get_chosen (choice), VTH_LANGUAGE_EN);

  note (self, code, subject,
        VTH_ARGS (VTH_ARG_TEXT ("function", by != NULL ? by : "?"), VTH_ARG_TEXT ("reference", cell != NULL ? cell : "?"),
                  VTH_ARG_WORDS ("found", nl, en),
                  on != NULL ? VTH_ARG_DAY ("day", g_date_get_julian (on)) : VTH_ARG_TEXT ("day", "?"), other));
}

static void
explain_deviation (VthAdvice *self, const gchar *subject, VthInterventionChoice *choice, gboolean changes)
{
  const gchar *motivation = vth_intervention_choice_get_motivation (choice);
  gboolean motivated = _vth_intervention_choice_is_motivated (choice);
  VthArgument words = VTH_ARG_TEXT ("name", motivated ? motivation : "");

  if (_vth_intervention_choice_deviates (choice))
    note_choice (self, motivated ? "lhso.deviation" : "lhso.deviation-not-motivated", subject, choice, words);
  else if (changes && !motivated)
    note_choice (self, "lhso.change-not-motivated", subject, choice, words);
}

static void
explain_choice (VthAdvice *self, guint place)
{
  VthInterventionChoice *choice = self->choices->pdata[place];
  VthInterventionChoice *before = place > 0 ? self->choices->pdata[place - 1] : NULL;
  gboolean changes = before != NULL && _vth_intervention_choice_changes (choice, before);
  const gchar *old = before != NULL ? vth_intervention_choice_get_cell (before) : NULL;
  g_autofree gchar *subject = g_strdup_printf ("/choices/%u", place);

  note_choice (self, "lhso.chosen", subject, choice, VTH_ARG_TEXT ("name", ""));
  if (before != NULL && g_strcmp0 (old, vth_intervention_choice_get_cell (choice)) != 0)
    note_choice (self, _vth_intervention_choice_raises (choice, before) ? "lhso.position-raised" : "lhso.position-changed",
                 subject, choice, VTH_ARG_TEXT ("parent", old != NULL ? old : "?"));
  explain_deviation (self, subject, choice, changes);
}

/* A choice speaks of the position and the policy of its day. */
static void
explain_distance (VthAdvice *self)
{
  VthInterventionChoice *last = _vth_advice_peek_choice (self);
  const gchar *policy = last != NULL ? vth_intervention_choice_get_policy (last) : NULL;
  const gchar *edition = last != NULL ? vth_intervention_choice_get_edition (last) : NULL;
  const gchar *cell = last != NULL ? vth_intervention_choice_get_cell (last) : NULL;

  if (last == NULL)
    return;
  if (g_strcmp0 (policy, get_policy_id (self)) != 0 ||
      g_strcmp0 (edition, vth_sanction_policy_get_edition (self->policy)) != 0)
    note (self, "lhso.choice-of-other-policy", "/choices",
          VTH_ARGS (VTH_ARG_TEXT ("source", policy != NULL ? policy : "?"),
                    VTH_ARG_TEXT ("reference", edition != NULL ? edition : "?")));
  if (g_strcmp0 (cell, self->cell) != 0)
    note (self, "lhso.choice-of-other-cell", "/choices",
          VTH_ARGS (VTH_ARG_TEXT ("parent", cell != NULL ? cell : "?"), VTH_ARG_TEXT ("reference", self->cell)));
}

static void
explain_choices (VthAdvice *self)
{
  for (guint i = 0; self->choices != NULL && i < self->choices->len; i++)
    explain_choice (self, i);
  explain_distance (self);
}

void
_vth_advice_explain (VthAdvice *self)
{
  if (vth_sanction_policy_get_adopted_on (self->policy) == NULL)
    note (self, "lhso.not-adopted", NULL, VTH_ARGS (VTH_ARG_TEXT ("source", get_policy_id (self))));
  if (self->steps.verdict == VTH_ADVICE_VERDICT_NO_POSITION)
    {
      note (self, "lhso.no-position", NULL, NULL);
      return;
    }

  explain_position (self);
  if (self->steps.verdict == VTH_ADVICE_VERDICT_NOT_IN_FORCE)
    note (self, "lhso.policy-not-in-force", "/found_on",
          VTH_ARGS (VTH_ARG_TEXT ("source", get_policy_id (self)), VTH_ARG_DAY ("day", self->facts.found_on)));
  else
    {
      explain_circumstances (self);
      explain_repetition (self);
      explain_move (self);
      explain_coordination (self);
      explain_cell (self);
    }
  explain_choices (self);
}
