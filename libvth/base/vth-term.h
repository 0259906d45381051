/* vth-term.h - a span of time as law writes it
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib-object.h>
#include <libvth/base/vth-version.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_TERM_UNIT:
 *
 * The type of #VthTermUnit.
 *
 * Since: 1.0
 */
#define VTH_TYPE_TERM_UNIT (vth_term_unit_get_type ())

/**
 * VthTermUnit:
 * @VTH_TERM_UNIT_DAYS: days (dagen)
 * @VTH_TERM_UNIT_WEEKS: weeks (weken)
 * @VTH_TERM_UNIT_MONTHS: months (maanden)
 * @VTH_TERM_UNIT_YEARS: years (jaren)
 * @VTH_TERM_UNIT_HOURS: hours (uren)
 * @VTH_TERM_UNIT_WORKING_DAYS: working days (werkdagen)
 *
 * The unit (eenheid) of a term. Weeks are not seven days and months are not thirty: law
 * counts them apart.
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_TERM_UNIT_DAYS,
  VTH_TERM_UNIT_WEEKS,
  VTH_TERM_UNIT_MONTHS,
  VTH_TERM_UNIT_YEARS,
  VTH_TERM_UNIT_HOURS,
  VTH_TERM_UNIT_WORKING_DAYS
} VthTermUnit;

VTH_AVAILABLE_IN_1_0
GType vth_term_unit_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_TERM:
 *
 * The type of #VthTerm.
 *
 * Since: 1.0
 */
#define VTH_TYPE_TERM (vth_term_get_type ())

/**
 * VthTerm:
 *
 * A term (termijn): a count and a unit, such as six weeks. Immutable.
 *
 * Since: 1.0
 */
typedef struct _VthTerm VthTerm;

VTH_AVAILABLE_IN_1_0
GType vth_term_get_type (void) G_GNUC_CONST;

VTH_AVAILABLE_IN_1_0
VthTerm *vth_term_new (gint count, VthTermUnit unit);

VTH_AVAILABLE_IN_1_0
VthTerm *vth_term_new_from_string (const gchar *text, GError **error);

VTH_AVAILABLE_IN_1_0
VthTerm *vth_term_copy (const VthTerm *term);

VTH_AVAILABLE_IN_1_0
void vth_term_free (VthTerm *term);

VTH_AVAILABLE_IN_1_0
gint vth_term_get_count (const VthTerm *term);

VTH_AVAILABLE_IN_1_0
VthTermUnit vth_term_get_unit (const VthTerm *term);

VTH_AVAILABLE_IN_1_0
gboolean vth_term_equal (const VthTerm *term, const VthTerm *other);

VTH_AVAILABLE_IN_1_0
gchar *vth_term_to_string (const VthTerm *term);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VthTerm, vth_term_free)

G_END_DECLS
