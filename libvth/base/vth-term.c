/* vth-term.c - a span of time as law writes it
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/base/vth-term-private.h"

#include "libvth/base/vth-error.h"

#define MAX_COUNT 99999

G_DEFINE_ENUM_TYPE (VthTermUnit, vth_term_unit,
                    G_DEFINE_ENUM_VALUE (VTH_TERM_UNIT_DAYS, "days"),
                    G_DEFINE_ENUM_VALUE (VTH_TERM_UNIT_WEEKS, "weeks"),
                    G_DEFINE_ENUM_VALUE (VTH_TERM_UNIT_MONTHS, "months"),
                    G_DEFINE_ENUM_VALUE (VTH_TERM_UNIT_YEARS, "years"),
                    G_DEFINE_ENUM_VALUE (VTH_TERM_UNIT_HOURS, "hours"),
                    G_DEFINE_ENUM_VALUE (VTH_TERM_UNIT_WORKING_DAYS, "working-days"))

G_DEFINE_BOXED_TYPE (VthTerm, vth_term, vth_term_copy, vth_term_free)

/* How each unit is written around its count. Working days have no ISO 8601 form: the W
 * that follows the D is ours.
 */
static const struct
{
  const gchar *before;
  const gchar *after;
} forms[] = {
  [VTH_TERM_UNIT_DAYS] = { "P", "D" },
  [VTH_TERM_UNIT_WEEKS] = { "P", "W" },
  [VTH_TERM_UNIT_MONTHS] = { "P", "M" },
  [VTH_TERM_UNIT_YEARS] = { "P", "Y" },
  [VTH_TERM_UNIT_HOURS] = { "PT", "H" },
  [VTH_TERM_UNIT_WORKING_DAYS] = { "P", "DW" },
};

static gboolean
matches_form (const gchar *text, gsize length, guint unit, const gchar **digits, gsize *n_digits)
{
  gsize before = strlen (forms[unit].before), after = strlen (forms[unit].after);

  if (length <= before + after ||
      memcmp (text, forms[unit].before, before) != 0 ||
      memcmp (text + length - after, forms[unit].after, after) != 0)
    return FALSE;

  *digits = text + before;
  *n_digits = length - before - after;
  for (gsize i = 0; i < *n_digits; i++)
    if (!g_ascii_isdigit ((*digits)[i]))
      return FALSE;

  return TRUE;
}

gboolean
vth_term_parse (VthTerm *term, const gchar *text, gsize length, GError **error)
{
  const gchar *digits;
  gsize n_digits;
  gint32 count = 0;

  for (guint unit = 0; unit < G_N_ELEMENTS (forms); unit++)
    {
      if (!matches_form (text, length, unit, &digits, &n_digits))
        continue;

      for (gsize i = 0; i < n_digits && count <= MAX_COUNT; i++)
        count = count * 10 + (digits[i] - '0');
      if (count > MAX_COUNT)
        break;

      term->count = count;
      term->unit = unit;
      return TRUE;
    }

  g_set_error (error, VTH_ERROR, VTH_ERROR_INVALID_TERM,
               "‘%.*s’ is not a term: a count from 0 to %d and one unit are needed, such as P6W, P3M or PT48H",
               (int) MIN (length, 40), text, MAX_COUNT);
  return FALSE;
}

void
vth_term_print (const VthTerm *term, gchar text[VTH_TERM_TEXT_SIZE])
{
  g_snprintf (text, VTH_TERM_TEXT_SIZE, "%s%d%s", forms[term->unit].before, term->count, forms[term->unit].after);
}

/**
 * vth_term_new:
 * @count: how many, from 0 to 99999
 * @unit: of what
 *
 * Makes a term (termijn), such as six weeks.
 *
 * Returns: (transfer full): a new term
 *
 * Since: 1.0
 */
VthTerm *
vth_term_new (gint count, VthTermUnit unit)
{
  VthTerm *term;

  g_return_val_if_fail (count >= 0 && count <= MAX_COUNT, NULL);
  g_return_val_if_fail ((guint) unit < G_N_ELEMENTS (forms), NULL);

  term = g_new (VthTerm, 1);
  term->count = count;
  term->unit = unit;
  return term;
}

/**
 * vth_term_new_from_string:
 * @text: an ISO 8601 duration of one unit, such as `P6W`, `P3M`, `P1Y`, `P10D` or `PT48H`;
 *   `P5DW` for five working days, which ISO 8601 cannot write
 * @error: return location for a #GError: %VTH_ERROR_INVALID_TERM
 *
 * Makes a term (termijn) from its text.
 *
 * Returns: (transfer full): a new term, or %NULL with @error set
 *
 * Since: 1.0
 */
VthTerm *
vth_term_new_from_string (const gchar *text, GError **error)
{
  VthTerm term;

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!vth_term_parse (&term, text, strlen (text), error))
    return NULL;

  return vth_term_copy (&term);
}

/**
 * vth_term_copy:
 * @term: a term
 *
 * Copies a term (termijn).
 *
 * Returns: (transfer full): a term equal to @term
 *
 * Since: 1.0
 */
VthTerm *
vth_term_copy (const VthTerm *term)
{
  g_return_val_if_fail (term != NULL, NULL);

  return g_memdup2 (term, sizeof *term);
}

/**
 * vth_term_free:
 * @term: (transfer full): a term
 *
 * Frees a term (termijn).
 *
 * Since: 1.0
 */
void
vth_term_free (VthTerm *term)
{
  g_free (term);
}

/**
 * vth_term_get_count:
 * @term: a term
 *
 * Gets how many units the term (termijn) has.
 *
 * Returns: the count, zero or more
 *
 * Since: 1.0
 */
gint
vth_term_get_count (const VthTerm *term)
{
  g_return_val_if_fail (term != NULL, 0);

  return term->count;
}

/**
 * vth_term_get_unit:
 * @term: a term
 *
 * Gets the unit (eenheid) in which the term is counted.
 *
 * Returns: the unit
 *
 * Since: 1.0
 */
VthTermUnit
vth_term_get_unit (const VthTerm *term)
{
  g_return_val_if_fail (term != NULL, VTH_TERM_UNIT_DAYS);

  return (VthTermUnit) term->unit;
}

/**
 * vth_term_equal:
 * @term: a term
 * @other: another term
 *
 * Tells whether two terms (termijnen) have the same count and unit. Two weeks and fourteen
 * days are not equal: law may treat them apart (Atw 4).
 *
 * Returns: %TRUE if they are the same
 *
 * Since: 1.0
 */
gboolean
vth_term_equal (const VthTerm *term, const VthTerm *other)
{
  g_return_val_if_fail (term != NULL && other != NULL, FALSE);

  return term->count == other->count && term->unit == other->unit;
}

/**
 * vth_term_to_string:
 * @term: a term
 *
 * Writes a term (termijn) as ISO 8601 duration, such as `P6W`.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
gchar *
vth_term_to_string (const VthTerm *term)
{
  gchar text[VTH_TERM_TEXT_SIZE];

  g_return_val_if_fail (term != NULL, NULL);

  vth_term_print (term, text);
  return g_strdup (text);
}
