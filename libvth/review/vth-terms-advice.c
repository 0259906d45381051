/* vth-terms-advice.c - which terms a policy gives for a violation
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-terms-advice-private.h"

#include "libvth/base/vth-table-private.h"

G_DEFINE_ENUM_TYPE (VthTermsVerdict, vth_terms_verdict,
                    G_DEFINE_ENUM_VALUE (VTH_TERMS_VERDICT_NO_TABLE, "no-table"),
                    G_DEFINE_ENUM_VALUE (VTH_TERMS_VERDICT_NOT_IN_FORCE, "not-in-force"),
                    G_DEFINE_ENUM_VALUE (VTH_TERMS_VERDICT_NO_ROW, "no-row"),
                    G_DEFINE_ENUM_VALUE (VTH_TERMS_VERDICT_NOT_KNOWN, "not-known"),
                    G_DEFINE_ENUM_VALUE (VTH_TERMS_VERDICT_OTHER_SANCTION, "other-sanction"),
                    G_DEFINE_ENUM_VALUE (VTH_TERMS_VERDICT_REFUSED, "refused"),
                    G_DEFINE_ENUM_VALUE (VTH_TERMS_VERDICT_PARTLY_KNOWN, "partly-known"),
                    G_DEFINE_ENUM_VALUE (VTH_TERMS_VERDICT_KNOWN, "known"))

G_DEFINE_FINAL_TYPE (VthTermsAdvice, vth_terms_advice, VTH_TYPE_ANSWER)

static void
vth_terms_advice_finalize (GObject *object)
{
  VthTermsAdvice *self = VTH_TERMS_ADVICE (object);

  g_clear_object (&self->policy);
  g_clear_object (&self->question);
  g_clear_object (&self->terms);
  g_free (self->code);
  g_ptr_array_unref (self->unknown);
  g_array_unref (self->deviations);

  G_OBJECT_CLASS (vth_terms_advice_parent_class)->finalize (object);
}

static const gchar *
vth_terms_advice_get_verdict_nick (VthAnswer *answer)
{
  return _vth_get_nick (VTH_TYPE_TERMS_VERDICT, (gint) VTH_TERMS_ADVICE (answer)->verdict);
}

static void
write_deviations (VthTermsAdvice *self, JsonObject *object)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < self->deviations->len; i++)
    {
      const VthTermsDeviation *deviation = &g_array_index (self->deviations, VthTermsDeviation, i);
      JsonObject *item = json_object_new ();

      json_object_set_string_member (item, "field", deviation->field);
      json_object_set_string_member (item, "policy", deviation->policy);
      json_object_set_string_member (item, "proposed", deviation->proposed);
      if (deviation->permille >= 0)
        json_object_set_int_member (item, "permille", deviation->permille);
      json_array_add_object_element (array, item);
    }
  json_object_set_array_member (object, "deviations", array);
}

static void
vth_terms_advice_write_figures (VthAnswer *answer, JsonObject *object, VthLanguage language)
{
  VthTermsAdvice *self = VTH_TERMS_ADVICE (answer);
  JsonArray *unknown = json_array_new ();

  json_object_set_string_member (object, "policy", _vth_terms_advice_get_source (self));
  if (self->row != NULL)
    json_object_set_string_member (object, "violation", vth_penalty_row_get_code (self->row));
  if (self->terms != NULL)
    {
      JsonNode *terms = vth_record_to_json (VTH_RECORD (self->terms));

      json_object_remove_member (json_node_get_object (terms), "type");
      json_object_set_member (object, "terms", terms);
      write_deviations (self, object);
    }
  if (self->other_sanction != VTH_INSTRUMENT_UNKNOWN)
    json_object_set_string_member (object, "other_sanction",
                                   _vth_get_nick (VTH_TYPE_INSTRUMENT, (gint) self->other_sanction));
  for (guint i = 0; i < self->unknown->len; i++)
    json_array_add_string_element (unknown, self->unknown->pdata[i]);
  json_object_set_array_member (object, "unknown", unknown);
}

static void
vth_terms_advice_collect_reasons (VthAnswer *answer)
{
  VthTermsAdvice *self = VTH_TERMS_ADVICE (answer);

  if (self->terms != NULL)
    _vth_terms_advice_note_ratio (self);
}

static void
vth_terms_advice_class_init (VthTermsAdviceClass *class)
{
  G_OBJECT_CLASS (class)->finalize = vth_terms_advice_finalize;
  VTH_ANSWER_CLASS (class)->get_verdict = vth_terms_advice_get_verdict_nick;
  VTH_ANSWER_CLASS (class)->write_figures = vth_terms_advice_write_figures;
  VTH_ANSWER_CLASS (class)->collect_reasons = vth_terms_advice_collect_reasons;
}

static void
clear_deviation (gpointer data)
{
  VthTermsDeviation *deviation = data;

  g_free (deviation->policy);
  g_free (deviation->proposed);
}

static void
vth_terms_advice_init (VthTermsAdvice *self)
{
  self->unknown = g_ptr_array_new_with_free_func (g_free);
  self->deviations = g_array_new (FALSE, FALSE, sizeof (VthTermsDeviation));
  g_array_set_clear_func (self->deviations, clear_deviation);
}

void
_vth_terms_advice_note (VthTermsAdvice *self, const gchar *code, const gchar *subject, const VthArgument *arguments)
{
  _vth_notes_add (_vth_answer_get_notes (VTH_ANSWER (self)), code, subject, arguments);
}

void
_vth_terms_advice_refuse (VthTermsAdvice *self, const gchar *code, const gchar *subject, const VthArgument *arguments)
{
  self->is_refused = TRUE;
  _vth_terms_advice_note (self, code, subject, arguments);
}

void
_vth_terms_advice_leave_open (VthTermsAdvice *self, const gchar *field, const gchar *code, const gchar *subject,
                              const VthArgument *arguments)
{
  VthSanctionTerms *proposed = vth_terms_question_get_proposed (self->question);

  if (field == NULL || proposed == NULL || !vth_record_has (VTH_RECORD (proposed), field))
    self->is_partial = TRUE;
  _vth_terms_advice_note (self, code, subject, arguments);
}

void
_vth_terms_advice_miss (VthTermsAdvice *self, const gchar *subject)
{
  g_autofree gchar *label = g_strconcat ("terms.input.", strrchr (subject, '/') + 1, NULL);

  if (g_ptr_array_find_with_equal_func (self->unknown, subject, g_str_equal, NULL))
    return;

  g_ptr_array_add (self->unknown, g_strdup (subject));
  _vth_terms_advice_note (self, "terms.not-stated", subject, VTH_ARGS (VTH_ARG_LABEL ("about", label)));
}

static gboolean
check_policy (VthTermsAdvice *self)
{
  const gchar *source = _vth_terms_advice_get_source (self);
  const GDate *from = vth_sanction_policy_get_valid_from (self->policy);
  const GDate *until = vth_sanction_policy_get_valid_until (self->policy);

  if (vth_sanction_policy_get_adopted_on (self->policy) == NULL)
    _vth_terms_advice_note (self, "terms.not-adopted", NULL, VTH_ARGS (VTH_ARG_TEXT ("source", source)));
  if (self->table == NULL)
    {
      self->verdict = VTH_TERMS_VERDICT_NO_TABLE;
      _vth_terms_advice_note (self, "terms.no-table", NULL, VTH_ARGS (VTH_ARG_TEXT ("source", source)));
      return FALSE;
    }
  if (self->on != 0 && ((from != NULL && self->on < g_date_get_julian (from)) ||
                        (until != NULL && self->on > g_date_get_julian (until))))
    {
      self->verdict = VTH_TERMS_VERDICT_NOT_IN_FORCE;
      _vth_terms_advice_note (self, "terms.policy-not-in-force", "/on",
                              VTH_ARGS (VTH_ARG_TEXT ("source", source), VTH_ARG_DAY ("day", self->on)));
      return FALSE;
    }

  return TRUE;
}

static void
answer (VthTermsAdvice *self)
{
  if (!check_policy (self) || !_vth_terms_advice_find_row (self))
    return;

  _vth_terms_advice_fill (self);
  _vth_terms_advice_compare (self);
  _vth_terms_advice_check (self);
  if (self->is_refused)
    self->verdict = VTH_TERMS_VERDICT_REFUSED;
  else if (self->unknown->len > 0)
    self->verdict = VTH_TERMS_VERDICT_NOT_KNOWN;
  else
    self->verdict = self->is_partial ? VTH_TERMS_VERDICT_PARTLY_KNOWN : VTH_TERMS_VERDICT_KNOWN;
}

/**
 * vth_sanction_policy_get_terms:
 * @policy: a policy
 * @violation: (nullable): the code of the violation in the penalty table, or %NULL for that of @question
 * @question: (nullable): what is known of the case, or %NULL for nothing; it is not to be changed while the answer
 *   is in use
 *
 * Finds the terms that the policy gives for a violation (sanctietermen): the row of its penalty table that is for
 * the case, after what went before, and the amount, the unit, the maximum and the term to comply that follow from
 * it. Where terms are proposed, each departure is measured, and needs a motivation (Awb 4:84); what the law asks
 * of an order (Awb 5:6, 5:32a, 5:32b) is checked on the terms as they would be given.
 *
 * Returns: (transfer full): the answer
 *
 * Since: 1.0
 */
VthTermsAdvice *
vth_sanction_policy_get_terms (VthSanctionPolicy *policy, const gchar *violation, VthTermsQuestion *question)
{
  VthTermsAdvice *self;
  const GDate *on;

  g_return_val_if_fail (VTH_IS_SANCTION_POLICY (policy), NULL);
  g_return_val_if_fail (question == NULL || VTH_IS_TERMS_QUESTION (question), NULL);

  self = g_object_new (VTH_TYPE_TERMS_ADVICE, NULL);
  self->policy = g_object_ref (policy);
  self->table = vth_sanction_policy_get_penalty_table (policy);
  self->question = question != NULL ? g_object_ref (question) : vth_terms_question_new (NULL);
  self->code = g_strdup (violation != NULL ? violation : vth_terms_question_get_violation (self->question));
  on = vth_terms_question_get_on (self->question);
  self->on = on != NULL ? g_date_get_julian (on) : 0;
  answer (self);
  return self;
}

/**
 * vth_terms_advice_get_outcome:
 * @advice: an answer
 *
 * Gets how far the policy answers the question (oordeel).
 *
 * Returns: the verdict
 *
 * Since: 1.0
 */
VthTermsVerdict
vth_terms_advice_get_outcome (VthTermsAdvice *advice)
{
  g_return_val_if_fail (VTH_IS_TERMS_ADVICE (advice), VTH_TERMS_VERDICT_NO_TABLE);

  return advice->verdict;
}

/**
 * vth_terms_advice_get_terms:
 * @advice: an answer
 *
 * Gets the terms that follow from the table (sanctietermen volgens het beleid). What the table leaves open is not
 * stated in them. They must not be changed.
 *
 * Returns: (transfer none) (nullable): the terms, or %NULL if no row is known to be for the case
 *
 * Since: 1.0
 */
VthSanctionTerms *
vth_terms_advice_get_terms (VthTermsAdvice *advice)
{
  g_return_val_if_fail (VTH_IS_TERMS_ADVICE (advice), NULL);

  return advice->terms;
}

/**
 * vth_terms_advice_get_row:
 * @advice: an answer
 *
 * Gets the row of the table that is for the case (regel van de tabel), after what went before.
 *
 * Returns: (transfer none) (nullable): the row, or %NULL if none is known to be
 *
 * Since: 1.0
 */
VthPenaltyRow *
vth_terms_advice_get_row (VthTermsAdvice *advice)
{
  g_return_val_if_fail (VTH_IS_TERMS_ADVICE (advice), NULL);

  return advice->row;
}

/**
 * vth_terms_advice_get_other_sanction:
 * @advice: an answer
 *
 * Gets what the policy names first, or instead of another order (andere sanctie).
 *
 * Returns: the sanction; %VTH_INSTRUMENT_UNKNOWN if it names none
 *
 * Since: 1.0
 */
VthInstrument
vth_terms_advice_get_other_sanction (VthTermsAdvice *advice)
{
  g_return_val_if_fail (VTH_IS_TERMS_ADVICE (advice), VTH_INSTRUMENT_UNKNOWN);

  return advice->other_sanction;
}

/**
 * vth_terms_advice_get_deviations:
 * @advice: an answer
 *
 * Gets how the proposal departs from the policy (afwijkingen), a line for each field that does: `field`, what the
 * `policy` says and what is `proposed`, as JSON has them, and `permille`, the second in thousandths of the first.
 *
 * Returns: (transfer full): the table
 *
 * Since: 1.0
 */
VthTable *
vth_terms_advice_get_deviations (VthTermsAdvice *advice)
{
  VthTableBuilder *builder;
  guint columns[4];

  g_return_val_if_fail (VTH_IS_TERMS_ADVICE (advice), NULL);

  builder = _vth_table_builder_new ();
  columns[0] = _vth_table_builder_add_column (builder, "field", VTH_COLUMN_KIND_STRING);
  columns[1] = _vth_table_builder_add_column (builder, "policy", VTH_COLUMN_KIND_STRING);
  columns[2] = _vth_table_builder_add_column (builder, "proposed", VTH_COLUMN_KIND_STRING);
  columns[3] = _vth_table_builder_add_column (builder, "permille", VTH_COLUMN_KIND_INTEGER);
  for (guint i = 0; i < advice->deviations->len; i++)
    {
      const VthTermsDeviation *deviation = &g_array_index (advice->deviations, VthTermsDeviation, i);

      _vth_table_builder_append_string (builder, columns[0], deviation->field);
      _vth_table_builder_append_string (builder, columns[1], deviation->policy);
      _vth_table_builder_append_string (builder, columns[2], deviation->proposed);
      if (deviation->permille >= 0)
        _vth_table_builder_append_int (builder, columns[3], deviation->permille);
      else
        _vth_table_builder_append_missing (builder, columns[3]);
    }
  return _vth_table_builder_end (builder);
}

/**
 * vth_terms_advice_list_unknown:
 * @advice: an answer
 *
 * Lists what would have to be stated of the case (onbekende gegevens).
 *
 * Returns: (transfer full) (array zero-terminated=1): JSON pointers into the question, each once
 *
 * Since: 1.0
 */
gchar **
vth_terms_advice_list_unknown (VthTermsAdvice *advice)
{
  gchar **pointers;

  g_return_val_if_fail (VTH_IS_TERMS_ADVICE (advice), NULL);

  pointers = g_new0 (gchar *, advice->unknown->len + 1);
  for (guint i = 0; i < advice->unknown->len; i++)
    pointers[i] = g_strdup (advice->unknown->pdata[i]);
  return pointers;
}
