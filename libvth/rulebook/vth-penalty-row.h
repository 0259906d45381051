/* vth-penalty-row.h - one row of a penalty table
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-record.h>
#include <libvth/base/vth-stated-certainty.h>
#include <libvth/base/vth-term.h>
#include <libvth/rulebook/vth-instrument.h>
#include <libvth/rulebook/vth-sanction-terms.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_GRACE_KIND:
 *
 * The type of #VthGraceKind.
 *
 * Since: 1.0
 */
#define VTH_TYPE_GRACE_KIND (vth_grace_kind_get_type ())

/**
 * VthGraceKind:
 * @VTH_GRACE_KIND_UNKNOWN: not stated
 * @VTH_GRACE_KIND_NONE: no term: at once (geen)
 * @VTH_GRACE_KIND_TECHNICAL: as long as building takes (technisch nodige tijd)
 * @VTH_GRACE_KIND_BY_SUPERVISOR: set by the supervisor (door de toezichthouder te bepalen)
 *
 * What a term to comply is where it is no length and no date (soort begunstigingstermijn): Awb
 * 5:32a lid 2.
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_GRACE_KIND_UNKNOWN,
  VTH_GRACE_KIND_NONE,
  VTH_GRACE_KIND_TECHNICAL,
  VTH_GRACE_KIND_BY_SUPERVISOR
} VthGraceKind;

VTH_AVAILABLE_IN_1_0
GType vth_grace_kind_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_PERSON_KIND:
 *
 * The type of #VthPersonKind.
 *
 * Since: 1.0
 */
#define VTH_TYPE_PERSON_KIND (vth_person_kind_get_type ())

/**
 * VthPersonKind:
 * @VTH_PERSON_KIND_UNKNOWN: not stated
 * @VTH_PERSON_KIND_NATURAL_PERSON: a natural person (natuurlijk persoon)
 * @VTH_PERSON_KIND_LEGAL_PERSON: a legal person (rechtspersoon)
 *
 * What kind of person somebody is in law (soort persoon).
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_PERSON_KIND_UNKNOWN,
  VTH_PERSON_KIND_NATURAL_PERSON,
  VTH_PERSON_KIND_LEGAL_PERSON
} VthPersonKind;

VTH_AVAILABLE_IN_1_0
GType vth_person_kind_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_PENALTY_ROW:
 *
 * The type of #VthPenaltyRow.
 *
 * Since: 1.0
 */
#define VTH_TYPE_PENALTY_ROW (vth_penalty_row_get_type ())

/**
 * VthPenaltyRow:
 *
 * A row of a penalty table (dwangsommentabel): for one violation the term to comply, the amount,
 * its unit and its maximum, and for whom and when they hold.
 *
 * Rows of one code may stand beside each other for different persons, classes or times. What is not
 * stated is not known; only a #VthPenaltyTable says whether a row is in order.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthPenaltyRow, vth_penalty_row, VTH, PENALTY_ROW, VthRecord)

VTH_AVAILABLE_IN_1_0
VthPenaltyRow *vth_penalty_row_new (const gchar *id);

VTH_AVAILABLE_IN_1_0
const gchar *vth_penalty_row_get_code (VthPenaltyRow *row);

VTH_AVAILABLE_IN_1_0
void vth_penalty_row_set_code (VthPenaltyRow *row, const gchar *code);

VTH_AVAILABLE_IN_1_0
const gchar *vth_penalty_row_get_label (VthPenaltyRow *row);

VTH_AVAILABLE_IN_1_0
void vth_penalty_row_set_label (VthPenaltyRow *row, const gchar *label);

VTH_AVAILABLE_IN_1_0
const gchar *vth_penalty_row_get_aspect (VthPenaltyRow *row);

VTH_AVAILABLE_IN_1_0
void vth_penalty_row_set_aspect (VthPenaltyRow *row, const gchar *aspect);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_penalty_row_get_rules (VthPenaltyRow *row);

VTH_AVAILABLE_IN_1_0
void vth_penalty_row_set_rules (VthPenaltyRow *row, const gchar *const *rules);

VTH_AVAILABLE_IN_1_0
const gchar *vth_penalty_row_get_rule_class (VthPenaltyRow *row);

VTH_AVAILABLE_IN_1_0
void vth_penalty_row_set_rule_class (VthPenaltyRow *row, const gchar *rule_class);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_penalty_row_get_instruments (VthPenaltyRow *row);

VTH_AVAILABLE_IN_1_0
void vth_penalty_row_set_instruments (VthPenaltyRow *row, const gchar *const *instruments);

VTH_AVAILABLE_IN_1_0
VthGraceKind vth_penalty_row_get_grace (VthPenaltyRow *row);

VTH_AVAILABLE_IN_1_0
void vth_penalty_row_set_grace (VthPenaltyRow *row, VthGraceKind grace);

VTH_AVAILABLE_IN_1_0
const VthTerm *vth_penalty_row_get_grace_term (VthPenaltyRow *row);

VTH_AVAILABLE_IN_1_0
void vth_penalty_row_set_grace_term (VthPenaltyRow *row, const VthTerm *grace_term);

VTH_AVAILABLE_IN_1_0
const GDate *vth_penalty_row_get_grace_until (VthPenaltyRow *row);

VTH_AVAILABLE_IN_1_0
void vth_penalty_row_set_grace_until (VthPenaltyRow *row, const GDate *grace_until);

VTH_AVAILABLE_IN_1_0
gint64 vth_penalty_row_get_penalty_cents (VthPenaltyRow *row);

VTH_AVAILABLE_IN_1_0
void vth_penalty_row_set_penalty_cents (VthPenaltyRow *row, gint64 penalty_cents);

VTH_AVAILABLE_IN_1_0
gint64 vth_penalty_row_get_penalty_min_cents (VthPenaltyRow *row);

VTH_AVAILABLE_IN_1_0
void vth_penalty_row_set_penalty_min_cents (VthPenaltyRow *row, gint64 penalty_min_cents);

VTH_AVAILABLE_IN_1_0
gint64 vth_penalty_row_get_penalty_max_cents (VthPenaltyRow *row);

VTH_AVAILABLE_IN_1_0
void vth_penalty_row_set_penalty_max_cents (VthPenaltyRow *row, gint64 penalty_max_cents);

VTH_AVAILABLE_IN_1_0
const gchar *vth_penalty_row_get_formula (VthPenaltyRow *row);

VTH_AVAILABLE_IN_1_0
void vth_penalty_row_set_formula (VthPenaltyRow *row, const gchar *formula);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_penalty_row_get_quantities (VthPenaltyRow *row);

VTH_AVAILABLE_IN_1_0
void vth_penalty_row_set_quantities (VthPenaltyRow *row, const gchar *const *quantities);

VTH_AVAILABLE_IN_1_0
VthPenaltyUnit vth_penalty_row_get_penalty_unit (VthPenaltyRow *row);

VTH_AVAILABLE_IN_1_0
void vth_penalty_row_set_penalty_unit (VthPenaltyRow *row, VthPenaltyUnit penalty_unit);

VTH_AVAILABLE_IN_1_0
VthPenaltyUnit vth_penalty_row_get_other_unit (VthPenaltyRow *row);

VTH_AVAILABLE_IN_1_0
void vth_penalty_row_set_other_unit (VthPenaltyRow *row, VthPenaltyUnit other_unit);

VTH_AVAILABLE_IN_1_0
const gchar *vth_penalty_row_get_unit_qualifier (VthPenaltyRow *row);

VTH_AVAILABLE_IN_1_0
void vth_penalty_row_set_unit_qualifier (VthPenaltyRow *row, const gchar *unit_qualifier);

VTH_AVAILABLE_IN_1_0
gint64 vth_penalty_row_get_maximum_cents (VthPenaltyRow *row);

VTH_AVAILABLE_IN_1_0
void vth_penalty_row_set_maximum_cents (VthPenaltyRow *row, gint64 maximum_cents);

VTH_AVAILABLE_IN_1_0
const gchar *vth_penalty_row_get_seriousness (VthPenaltyRow *row);

VTH_AVAILABLE_IN_1_0
void vth_penalty_row_set_seriousness (VthPenaltyRow *row, const gchar *seriousness);

VTH_AVAILABLE_IN_1_0
const gchar *vth_penalty_row_get_history (VthPenaltyRow *row);

VTH_AVAILABLE_IN_1_0
void vth_penalty_row_set_history (VthPenaltyRow *row, const gchar *history);

VTH_AVAILABLE_IN_1_0
VthPersonKind vth_penalty_row_get_person (VthPenaltyRow *row);

VTH_AVAILABLE_IN_1_0
void vth_penalty_row_set_person (VthPenaltyRow *row, VthPersonKind person);

VTH_AVAILABLE_IN_1_0
gboolean vth_penalty_row_get_permit_holder (VthPenaltyRow *row);

VTH_AVAILABLE_IN_1_0
void vth_penalty_row_set_permit_holder (VthPenaltyRow *row, gboolean permit_holder);

VTH_AVAILABLE_IN_1_0
gint vth_penalty_row_get_min_employees (VthPenaltyRow *row);

VTH_AVAILABLE_IN_1_0
void vth_penalty_row_set_min_employees (VthPenaltyRow *row, gint min_employees);

VTH_AVAILABLE_IN_1_0
gint vth_penalty_row_get_max_employees (VthPenaltyRow *row);

VTH_AVAILABLE_IN_1_0
void vth_penalty_row_set_max_employees (VthPenaltyRow *row, gint max_employees);

VTH_AVAILABLE_IN_1_0
const gchar *vth_penalty_row_get_size (VthPenaltyRow *row);

VTH_AVAILABLE_IN_1_0
void vth_penalty_row_set_size (VthPenaltyRow *row, const gchar *size);

VTH_AVAILABLE_IN_1_0
const gchar *vth_penalty_row_get_circumstance (VthPenaltyRow *row);

VTH_AVAILABLE_IN_1_0
void vth_penalty_row_set_circumstance (VthPenaltyRow *row, const gchar *circumstance);

VTH_AVAILABLE_IN_1_0
gint vth_penalty_row_get_warnings_first (VthPenaltyRow *row);

VTH_AVAILABLE_IN_1_0
void vth_penalty_row_set_warnings_first (VthPenaltyRow *row, gint warnings_first);

VTH_AVAILABLE_IN_1_0
const VthTerm *vth_penalty_row_get_look_back (VthPenaltyRow *row);

VTH_AVAILABLE_IN_1_0
void vth_penalty_row_set_look_back (VthPenaltyRow *row, const VthTerm *look_back);

VTH_AVAILABLE_IN_1_0
const gchar *vth_penalty_row_get_next_code (VthPenaltyRow *row);

VTH_AVAILABLE_IN_1_0
void vth_penalty_row_set_next_code (VthPenaltyRow *row, const gchar *next_code);

VTH_AVAILABLE_IN_1_0
VthInstrument vth_penalty_row_get_next_instrument (VthPenaltyRow *row);

VTH_AVAILABLE_IN_1_0
void vth_penalty_row_set_next_instrument (VthPenaltyRow *row, VthInstrument next_instrument);

VTH_AVAILABLE_IN_1_0
gboolean vth_penalty_row_get_indicative (VthPenaltyRow *row);

VTH_AVAILABLE_IN_1_0
void vth_penalty_row_set_indicative (VthPenaltyRow *row, gboolean indicative);

VTH_AVAILABLE_IN_1_0
const GDate *vth_penalty_row_get_valid_from (VthPenaltyRow *row);

VTH_AVAILABLE_IN_1_0
void vth_penalty_row_set_valid_from (VthPenaltyRow *row, const GDate *valid_from);

VTH_AVAILABLE_IN_1_0
const GDate *vth_penalty_row_get_valid_until (VthPenaltyRow *row);

VTH_AVAILABLE_IN_1_0
void vth_penalty_row_set_valid_until (VthPenaltyRow *row, const GDate *valid_until);

VTH_AVAILABLE_IN_1_0
VthStatedCertainty vth_penalty_row_get_certainty (VthPenaltyRow *row);

VTH_AVAILABLE_IN_1_0
void vth_penalty_row_set_certainty (VthPenaltyRow *row, VthStatedCertainty certainty);

VTH_AVAILABLE_IN_1_0
const gchar *vth_penalty_row_get_note (VthPenaltyRow *row);

VTH_AVAILABLE_IN_1_0
void vth_penalty_row_set_note (VthPenaltyRow *row, const gchar *note);

VTH_AVAILABLE_IN_1_0
gboolean vth_penalty_row_validate (VthPenaltyRow *row, GError **error);

VTH_AVAILABLE_IN_1_0
gint64 vth_penalty_row_compute_penalty (VthPenaltyRow *row, const gchar *const *quantities, GError **error);

G_END_DECLS
