/* vth-policy-words.c - what policies say, in words
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/report/vth-policy-comparison-private.h"

/* A word that is not there is shown as it is, without what stands before its last dot. */
const gchar *
_vth_policy_label (const gchar *name, VthLanguage language)
{
  g_autofree gchar *whole = g_strconcat ("compare.", name, NULL);
  const gchar *label = _vth_label (whole, language);
  const gchar *dot = strrchr (name, '.');

  if (label != whole)
    return label;

  return dot != NULL ? dot + 1 : name;
}

gchar *
_vth_policy_fill_in (const gchar *label, VthLanguage language, gint64 number)
{
  g_autofree gchar *digits = g_strdup_printf ("%" G_GINT64_FORMAT, number);
  GString *text = g_string_new (_vth_policy_label (label, language));

  g_string_replace (text, "{count}", digits, 0);
  return g_string_free (text, FALSE);
}

static gchar *
dup_grace (const VthComparedRow *row, VthLanguage language)
{
  g_autoptr (VthTerm) term = NULL;

  if (row->grace == NULL)
    return g_strdup (_vth_policy_label ("not-stated", language));

  term = vth_term_new_from_string (row->grace, NULL);
  if (term != NULL)
    return _vth_format_term (term, language);
  if (g_ascii_isdigit (row->grace[0]))
    return g_strdup (row->grace);

  {
    g_autofree gchar *label = g_strconcat ("grace.", row->grace, NULL);

    return g_strdup (_vth_policy_label (label, language));
  }
}

static gchar *
dup_amount (const VthComparedRow *row, VthLanguage language)
{
  g_autofree gchar *low = NULL, *high = NULL;

  if (row->formula != NULL)
    return g_strdup (row->formula);
  if (row->high_cents < 0)
    return g_strdup (_vth_policy_label ("not-stated", language));

  high = _vth_format_cents (row->high_cents, language);
  if (row->low_cents == row->high_cents)
    return g_steal_pointer (&high);

  low = _vth_format_cents (row->low_cents, language);
  return g_strdup_printf ("%s – %s", low, high);
}

/* A choice of two units stands with a bar between them. */
static gchar *
dup_unit (const VthComparedRow *row, VthLanguage language)
{
  g_auto (GStrv) units = g_strsplit (row->unit, " | ", 0);
  GString *text = g_string_new (NULL);

  for (guint i = 0; units[i] != NULL; i++)
    {
      g_autofree gchar *label = g_strconcat ("unit.", units[i], NULL);

      if (i > 0)
        g_string_append_printf (text, " %s ", _vth_policy_label ("or", language));
      g_string_append (text, _vth_policy_label (label, language));
    }

  return g_string_free (text, FALSE);
}

gchar *
_vth_compared_scope_dup_text (const VthComparedRow *row, VthLanguage language)
{
  g_auto (GStrv) parts = g_strsplit (row->scope, ", ", 0);
  GString *text = g_string_new (NULL);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_autofree gchar *label = g_strconcat ("scope.", parts[i], NULL);

      g_string_append_printf (text, "%s%s", i > 0 ? ", " : "", _vth_policy_label (label, language));
    }

  return g_string_free (text, FALSE);
}

gchar *
_vth_compared_row_dup_text (const VthComparedRow *row, VthComparedField field, VthLanguage language)
{
  switch (field)
    {
    case VTH_COMPARED_GRACE:
      return dup_grace (row, language);
    case VTH_COMPARED_AMOUNT:
      return dup_amount (row, language);
    case VTH_COMPARED_MAXIMUM:
      return row->maximum_cents >= 0 ? _vth_format_cents (row->maximum_cents, language)
                                     : g_strdup (_vth_policy_label ("not-stated", language));
    case VTH_COMPARED_UNIT:
    case VTH_N_COMPARED:
    default:
      return dup_unit (row, language);
    }
}

gchar *
_vth_compared_cell_dup_text (const VthComparedPolicy *policy, guint cell, VthLanguage language)
{
  GString *text = g_string_new (NULL);

  if (policy->cells[cell] == NULL || policy->cells[cell][0] == NULL)
    {
      g_string_append (text, _vth_policy_label (policy->cells[cell] == NULL ? "not-known" : "nothing", language));
      return g_string_free (text, FALSE);
    }

  for (guint i = 0; policy->cells[cell][i] != NULL; i++)
    {
      g_autofree gchar *label = g_strconcat ("intervention.", policy->cells[cell][i], NULL);

      g_string_append_printf (text, "%s%s", i > 0 ? ", " : "", _vth_policy_label (label, language));
    }
  return g_string_free (text, FALSE);
}
