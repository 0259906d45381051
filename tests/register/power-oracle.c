/* power-oracle.c - which powers a mandate gives, read from its record
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "power-oracle.h"

#include <string.h>

gboolean
holds (const gchar *prefix, const gchar *power)
{
  g_autofree gchar *dotted = g_strconcat (prefix, ".", NULL);

  return g_str_equal (prefix, power) || g_str_has_prefix (power, dotted);
}

gboolean
any_holds (const gchar *const *prefixes, const gchar *power)
{
  for (guint i = 0; prefixes != NULL && prefixes[i] != NULL; i++)
    if (holds (prefixes[i], power))
      return TRUE;

  return FALSE;
}

gboolean
is_unknown (VthMandate *mandate, const gchar *field)
{
  const gchar *const *fields = vth_mandate_get_not_known (mandate);

  return fields != NULL && g_strv_contains (fields, field);
}

gboolean
may_give_more (VthMandate *mandate, const gchar *power)
{
  return is_unknown (mandate, "/powers") && !any_holds (vth_mandate_get_excluded_powers (mandate), power);
}

static const gchar *const work_steps[] = { "prepare", "correspond", "adjourn", "execute", NULL };
static const gchar *const decisions[] = { "enforcement.penalty-order.impose", "enforcement.fine.impose", "permit.grant", "enforcement.coercion.order",
                                          "objection.decide", "information.publish", NULL };

/* The decision of which a power is a step, or NULL. */
const gchar *
decision_of (const gchar *power)
{
  const gchar *dot = strrchr (power, '.');
  g_autofree gchar *above = NULL, *beside = NULL;

  if (dot == NULL || !g_strv_contains (work_steps, dot + 1))
    return NULL;

  above = g_strndup (power, (gsize) (dot - power));
  beside = g_strconcat (above, ".decide", NULL);
  for (guint i = 0; decisions[i] != NULL; i++)
    if (g_str_equal (decisions[i], above) || g_str_equal (decisions[i], beside))
      return decisions[i];

  return NULL;
}

static gboolean
gives (VthMandate *mandate, const gchar *given, const gchar *power)
{
  const gchar *decision = decision_of (power);

  if (decision != NULL && g_str_equal (given, decision))
    return vth_mandate_get_covers_steps (mandate);

  return holds (given, power);
}

gboolean
is_step_of (const gchar *step, const gchar *power)
{
  return g_strcmp0 (decision_of (step), power) == 0;
}

/* Whether one lies under the other. */
gboolean
touches (const gchar *one, const gchar *other)
{
  return holds (one, other) || holds (other, one);
}

/* Whether the mandate holds some of the power: the narrower of what it names and what is asked. */
gboolean
holds_part (VthMandate *mandate, const gchar *power)
{
  const gchar *const *powers = vth_mandate_get_powers (mandate);
  const gchar *const *excluded = vth_mandate_get_excluded_powers (mandate);

  for (guint i = 0; powers != NULL && powers[i] != NULL; i++)
    if ((gives (mandate, powers[i], power) && !any_holds (excluded, power)) ||
        (holds (power, powers[i]) && !is_step_of (powers[i], power) && !any_holds (excluded, powers[i])))
      return TRUE;

  return FALSE;
}

Level
whole_allows (VthMandate *mandate, const gchar *power)
{
  const gchar *const *powers = vth_mandate_get_powers (mandate);
  const gchar *const *excluded = vth_mandate_get_excluded_powers (mandate);
  const gchar *decision = decision_of (power);
  Level level = NO;

  for (guint i = 0; excluded != NULL && excluded[i] != NULL; i++)
    if (touches (power, excluded[i]) && !is_step_of (excluded[i], power))
      return NO;
  for (guint i = 0; powers != NULL && powers[i] != NULL; i++)
    if (gives (mandate, powers[i], power))
      return is_unknown (mandate, "/powers") ? PERHAPS : YES;
    else if (decision != NULL && is_unknown (mandate, "/covers_steps") && holds (powers[i], decision))
      level = PERHAPS;

  return level;
}

gboolean
is_decision (const gchar *power)
{
  if (decision_of (power) != NULL)
    return g_str_has_suffix (power, ".adjourn");

  return touches ("enforcement.fine.impose", power) || touches ("enforcement.coercion.order", power) || touches ("enforcement.penalty-order.impose", power) ||
         touches ("permit.grant", power) || touches ("objection.decide", power);
}

/* Of the powers that the tests ask for. */
gboolean
is_listed (const gchar *power)
{
  return touches ("enforcement", power) || touches ("permit", power) || touches ("objection", power) ||
         touches ("information", power);
}

gchar *
organisation_of (const gchar *id)
{
  return g_strndup (id, strcspn (id, "/"));
}

gboolean
same_organisation (const gchar *one, const gchar *other)
{
  g_autofree gchar *first = organisation_of (one), *second = organisation_of (other);

  return g_str_equal (first, second);
}

gboolean
is_moved (VthMandate *mandate)
{
  VthMandateKind kind = vth_mandate_get_kind (mandate);

  return kind == VTH_MANDATE_KIND_DELEGATION || kind == VTH_MANDATE_KIND_ATTRIBUTION;
}

/* Awb 10:20: what is transferred of another organ is that organ's. */
const gchar *
owner_of (VthMandate *mandate)
{
  const gchar *owner = vth_mandate_get_power_of (mandate);

  return owner != NULL && vth_mandate_get_kind (mandate) == VTH_MANDATE_KIND_DELEGATION
             ? owner : vth_mandate_get_mandator (mandate);
}
