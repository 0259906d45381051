/* vth-penalty-row-check.c - whether a row of a penalty table can be right, and what it comes to
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-penalty-row-private.h"

#include "libvth/base/vth-error.h"
#include "libvth/rulebook/vth-penalty-formula-private.h"

#define SEPARATOR ':'

static gboolean G_GNUC_PRINTF (3, 4)
fail (GError **error, VthError code, const gchar *format, ...)
{
  g_autofree gchar *message = NULL;
  va_list arguments;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_set_error_literal (error, VTH_ERROR, (gint) code, message);
  return FALSE;
}

static gboolean
has (const VthOptional *number)
{
  return number->plus_one > 0;
}

static gboolean
is_name (const gchar *text)
{
  if (!g_ascii_isalpha (*text))
    return FALSE;
  for (; *text != '\0'; text++)
    if (!g_ascii_isalnum (*text) && *text != '_')
      return FALSE;

  return TRUE;
}

/* The names before the colons. */
static gchar **
list_quantities (VthPenaltyRow *self)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  for (gchar **text = self->quantities; text != NULL && *text != NULL; text++)
    {
      const gchar *end = strchr (*text, SEPARATOR);
      g_autofree gchar *name = g_strstrip (end != NULL ? g_strndup (*text, (gsize) (end - *text)) : g_strdup (*text));

      g_strv_builder_add (names, name);
    }
  return g_strv_builder_end (names);
}

static gboolean
check_quantities (gchar **names, GError **error)
{
  for (guint i = 0; names[i] != NULL; i++)
    {
      if (!is_name (names[i]))
        return fail (error, VTH_ERROR_UNKNOWN_VALUE, "/quantities/%u: ‘%s’ is no name such as t", i, names[i]);
      for (guint k = 0; k < i; k++)
        if (g_str_equal (names[k], names[i]))
          return fail (error, VTH_ERROR_DUPLICATE, "/quantities/%u: ‘%s’ is there twice", i, names[i]);
    }
  return TRUE;
}

static gboolean
check_formula (VthPenaltyRow *self, GError **error)
{
  g_auto (GStrv) names = list_quantities (self);
  g_autoptr (VthPenaltyFormula) formula = NULL;

  if (!check_quantities (names, error))
    return FALSE;
  if (self->formula == NULL)
    return TRUE;

  formula = _vth_penalty_formula_new (self->formula, (const gchar *const *) names, error);
  if (formula == NULL)
    _vth_error_prefix_key (error, "formula");
  return formula != NULL;
}

static gboolean
check_amounts (VthPenaltyRow *self, GError **error)
{
  gboolean ranged = has (&self->penalty_min_cents) || has (&self->penalty_max_cents);

  if (has (&self->penalty_cents) + ranged + (self->formula != NULL) > 1)
    return fail (error, VTH_ERROR_UNKNOWN_VALUE, "/%s: an amount, a range and a formula exclude each other",
                 self->formula != NULL ? "formula" : "penalty_min_cents");
  if (has (&self->penalty_min_cents) != has (&self->penalty_max_cents))
    return fail (error, VTH_ERROR_MISSING_FIELD, "/%s: a range has two ends",
                 has (&self->penalty_min_cents) ? "penalty_max_cents" : "penalty_min_cents");
  if (self->penalty_max_cents.plus_one < self->penalty_min_cents.plus_one)
    return fail (error, VTH_ERROR_OUT_OF_RANGE, "/penalty_max_cents: lies below penalty_min_cents");
  if (has (&self->maximum_cents) &&
      self->maximum_cents.plus_one < MAX (self->penalty_cents.plus_one, self->penalty_max_cents.plus_one))
    return fail (error, VTH_ERROR_OUT_OF_RANGE, "/maximum_cents: lies below one unit");

  return TRUE;
}

static gboolean
check_units (VthPenaltyRow *self, GError **error)
{
  if (self->other_unit != VTH_PENALTY_UNIT_UNKNOWN && self->penalty_unit == VTH_PENALTY_UNIT_UNKNOWN)
    return fail (error, VTH_ERROR_MISSING_FIELD, "/penalty_unit: a choice has two units");
  if (self->other_unit != VTH_PENALTY_UNIT_UNKNOWN && self->other_unit == self->penalty_unit)
    return fail (error, VTH_ERROR_DUPLICATE, "/other_unit: is the same unit again");
  if (self->penalty_unit == VTH_PENALTY_UNIT_LUMP_SUM && has (&self->maximum_cents) && has (&self->penalty_cents) &&
      self->maximum_cents.plus_one != self->penalty_cents.plus_one)
    return fail (error, VTH_ERROR_OUT_OF_RANGE, "/maximum_cents: a lump sum is its own maximum");

  return TRUE;
}

static gboolean
check_grace (VthPenaltyRow *self, GError **error)
{
  gboolean dated = g_date_valid (&self->grace_until);

  if ((self->grace != VTH_GRACE_KIND_UNKNOWN) + self->grace_term.present + dated > 1)
    return fail (error, VTH_ERROR_UNKNOWN_VALUE, "/%s: grace, grace_term and grace_until exclude each other",
                 dated ? "grace_until" : "grace_term");

  return TRUE;
}

static gboolean
check_scope (VthPenaltyRow *self, GError **error)
{
  if (has (&self->max_employees) && self->max_employees.plus_one < self->min_employees.plus_one)
    return fail (error, VTH_ERROR_OUT_OF_RANGE, "/max_employees: lies below min_employees");
  if (g_date_valid (&self->valid_from) && g_date_valid (&self->valid_until) &&
      g_date_compare (&self->valid_from, &self->valid_until) > 0)
    return fail (error, VTH_ERROR_OUT_OF_RANGE, "/valid_until: lies before valid_from");
  if (self->code[0] == '\0')
    return fail (error, VTH_ERROR_MISSING_FIELD, "/code: is empty");

  return TRUE;
}

static gboolean
check_instruments (VthPenaltyRow *self, GError **error)
{
  g_autoptr (GEnumClass) instruments = g_type_class_ref (VTH_TYPE_INSTRUMENT);

  for (guint i = 0; self->instruments != NULL && self->instruments[i] != NULL; i++)
    {
      GEnumValue *value = g_enum_get_value_by_nick (instruments, self->instruments[i]);

      if (value == NULL || value->value == VTH_INSTRUMENT_UNKNOWN)
        return fail (error, VTH_ERROR_UNKNOWN_VALUE, "/instruments/%u: ‘%s’ is no known sanction", i, self->instruments[i]);
    }
  return TRUE;
}

/**
 * vth_penalty_row_validate:
 * @row: a row
 * @error: return location for a #GError: as of vth_record_check(), and %VTH_ERROR_UNKNOWN_VALUE,
 *   %VTH_ERROR_OUT_OF_RANGE, %VTH_ERROR_DUPLICATE or %VTH_ERROR_MISSING_FIELD
 *
 * Checks whether the row can be right by itself (controle van de regel): no maximum below one unit (Awb 5:32b
 * lid 2), no formula with a quantity that the row does not declare or that divides by zero, one way to say what
 * the amount is and one to say what the term is. What is not stated is no mistake.
 *
 * Returns: %TRUE if it can; otherwise %FALSE with @error set, whose message begins with a JSON pointer
 *
 * Since: 1.0
 */
gboolean
vth_penalty_row_validate (VthPenaltyRow *self, GError **error)
{
  g_return_val_if_fail (VTH_IS_PENALTY_ROW (self), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  return vth_record_check (VTH_RECORD (self), error) && check_scope (self, error) && check_instruments (self, error) &&
         check_grace (self, error) && check_formula (self, error) && check_amounts (self, error) &&
         check_units (self, error);
}

/* The value that was given for a quantity as NAME=VALUE. */
static gboolean
find_value (const gchar *const *given, const gchar *name, VthFraction *value, GError **error)
{
  gsize length = strlen (name);

  for (guint i = 0; given != NULL && given[i] != NULL; i++)
    {
      if (strncmp (given[i], name, length) != 0 || given[i][length] != '=')
        continue;
      if (_vth_fraction_parse (given[i] + length + 1, strlen (given[i] + length + 1), value))
        return TRUE;
      return fail (error, VTH_ERROR_UNKNOWN_VALUE, "/quantities/%u: ‘%s’ is no number such as 6.29", i, given[i]);
    }

  return fail (error, VTH_ERROR_NOT_FOUND, "/quantities: %s is not given", name);
}

static gint64
compute_formula (VthPenaltyRow *self, const gchar *const *given, GError **error)
{
  g_auto (GStrv) names = list_quantities (self);
  g_autofree VthFraction *values = g_new0 (VthFraction, g_strv_length (names) + 1);
  g_autoptr (VthPenaltyFormula) formula = _vth_penalty_formula_new (self->formula, (const gchar *const *) names, error);
  gint64 cents = -1;

  if (formula == NULL)
    return -1;
  for (guint i = 0; names[i] != NULL; i++)
    if (!find_value (given, names[i], &values[i], error))
      return -1;

  switch (_vth_penalty_formula_compute (formula, values, &cents))
    {
    case VTH_FORMULA_COMPUTED:
      return cents;
    case VTH_FORMULA_DIVIDES_BY_ZERO:
      fail (error, VTH_ERROR_OUT_OF_RANGE, "/formula: divides by zero");
      return -1;
    case VTH_FORMULA_BELOW_ZERO:
      fail (error, VTH_ERROR_OUT_OF_RANGE, "/formula: comes to less than zero");
      return -1;
    case VTH_FORMULA_TOO_LARGE:
    default:
      fail (error, VTH_ERROR_OUT_OF_RANGE, "/formula: the numbers are too large");
      return -1;
    }
}

/**
 * vth_penalty_row_compute_penalty:
 * @row: a row
 * @quantities: (nullable) (array zero-terminated=1): what was measured, such as `t=3`
 * @error: return location for a #GError: %VTH_ERROR_NOT_FOUND for what is not given, %VTH_ERROR_UNKNOWN_VALUE
 *   for what is no number, %VTH_ERROR_OUT_OF_RANGE, or %VTH_ERROR_NO_TERM if the row states no amount or a range
 *
 * Computes the amount for each unit (dwangsombedrag): the amount of the row, or what its formula comes to,
 * exactly, rounded to whole cents once at the end; half a cent goes up.
 *
 * Returns: the amount in euro cents, or -1 with @error set
 *
 * Since: 1.0
 */
gint64
vth_penalty_row_compute_penalty (VthPenaltyRow *self, const gchar *const *quantities, GError **error)
{
  g_return_val_if_fail (VTH_IS_PENALTY_ROW (self), -1);
  g_return_val_if_fail (error == NULL || *error == NULL, -1);

  if (has (&self->penalty_cents))
    return self->penalty_cents.plus_one - 1;
  if (self->formula != NULL)
    return compute_formula (self, quantities, error);

  if (has (&self->penalty_min_cents))
    fail (error, VTH_ERROR_NO_TERM, "/penalty_min_cents: a range is no amount");
  else
    fail (error, VTH_ERROR_NO_TERM, "/penalty_cents: the row states no amount");
  return -1;
}
