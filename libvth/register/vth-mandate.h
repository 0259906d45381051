/* vth-mandate.h - a mandate
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-record.h>
#include <libvth/register/vth-consent.h>
#include <libvth/register/vth-mandate-condition.h>
#include <libvth/register/vth-substitute.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_MANDATE_KIND:
 *
 * The type of #VthMandateKind.
 *
 * Since: 1.0
 */
#define VTH_TYPE_MANDATE_KIND (vth_mandate_kind_get_type ())

/**
 * VthMandateKind:
 * @VTH_MANDATE_KIND_UNKNOWN: not stated
 * @VTH_MANDATE_KIND_MANDATE: power to decide in the name of an organ (mandaat), Awb 10:1
 * @VTH_MANDATE_KIND_SIGNING: the organ decides, another signs (ondertekeningsmandaat), Awb 10:11
 * @VTH_MANDATE_KIND_AUTHORISATION: for acts that are neither decisions nor of private law (machtiging), Awb 10:12
 * @VTH_MANDATE_KIND_POWER_OF_ATTORNEY: for acts of private law (volmacht), Awb 10:12
 * @VTH_MANDATE_KIND_DELEGATION: the power itself moves (delegatie), Awb 10:13
 * @VTH_MANDATE_KIND_ATTRIBUTION: a statute gives the power (attributie), Awb 10:22
 *
 * The kind of grant (soort machtiging): Awb 10:1, 10:11-10:13, 10:22.
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_MANDATE_KIND_UNKNOWN,
  VTH_MANDATE_KIND_MANDATE,
  VTH_MANDATE_KIND_SIGNING,
  VTH_MANDATE_KIND_AUTHORISATION,
  VTH_MANDATE_KIND_POWER_OF_ATTORNEY,
  VTH_MANDATE_KIND_DELEGATION,
  VTH_MANDATE_KIND_ATTRIBUTION
} VthMandateKind;

VTH_AVAILABLE_IN_1_0
GType vth_mandate_kind_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_SUBMANDATE:
 *
 * The type of #VthSubmandate.
 *
 * Since: 1.0
 */
#define VTH_TYPE_SUBMANDATE (vth_submandate_get_type ())

/**
 * VthSubmandate:
 * @VTH_SUBMANDATE_UNKNOWN: not stated
 * @VTH_SUBMANDATE_ALLOWED: it may be granted further (toegestaan)
 * @VTH_SUBMANDATE_NOT_ALLOWED: it may not (niet toegestaan)
 *
 * Whether the holder of a mandate may grant it further (ondermandaat): Awb 10:9.
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_SUBMANDATE_UNKNOWN,
  VTH_SUBMANDATE_ALLOWED,
  VTH_SUBMANDATE_NOT_ALLOWED
} VthSubmandate;

VTH_AVAILABLE_IN_1_0
GType vth_submandate_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_MANDATE:
 *
 * The type of #VthMandate.
 *
 * Since: 1.0
 */
#define VTH_TYPE_MANDATE (vth_mandate_get_type ())

/**
 * VthMandate:
 *
 * A mandate (mandaat): what an organ lets a function decide in its name: Awb 10:1-10:12.
 *
 * The same record describes a signing mandate, an authorisation, a power of attorney, a delegation
 * and an attribution, see #VthMandate:kind. It is given to a function, never to a person.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthMandate, vth_mandate, VTH, MANDATE, VthRecord)

VTH_AVAILABLE_IN_1_0
VthMandate *vth_mandate_new (const gchar *id);

VTH_AVAILABLE_IN_1_0
VthMandateKind vth_mandate_get_kind (VthMandate *mandate);

VTH_AVAILABLE_IN_1_0
void vth_mandate_set_kind (VthMandate *mandate, VthMandateKind kind);

VTH_AVAILABLE_IN_1_0
const gchar *vth_mandate_get_mandator (VthMandate *mandate);

VTH_AVAILABLE_IN_1_0
void vth_mandate_set_mandator (VthMandate *mandate, const gchar *mandator);

VTH_AVAILABLE_IN_1_0
const gchar *vth_mandate_get_mandatee (VthMandate *mandate);

VTH_AVAILABLE_IN_1_0
void vth_mandate_set_mandatee (VthMandate *mandate, const gchar *mandatee);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_mandate_get_powers (VthMandate *mandate);

VTH_AVAILABLE_IN_1_0
void vth_mandate_set_powers (VthMandate *mandate, const gchar *const *powers);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_mandate_get_activities (VthMandate *mandate);

VTH_AVAILABLE_IN_1_0
void vth_mandate_set_activities (VthMandate *mandate, const gchar *const *activities);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_mandate_get_area (VthMandate *mandate);

VTH_AVAILABLE_IN_1_0
void vth_mandate_set_area (VthMandate *mandate, const gchar *const *area);

VTH_AVAILABLE_IN_1_0
gint64 vth_mandate_get_max_penalty_cents (VthMandate *mandate);

VTH_AVAILABLE_IN_1_0
void vth_mandate_set_max_penalty_cents (VthMandate *mandate, gint64 max_penalty_cents);

VTH_AVAILABLE_IN_1_0
GListModel *vth_mandate_get_conditions (VthMandate *mandate);

VTH_AVAILABLE_IN_1_0
void vth_mandate_set_conditions (VthMandate *mandate, GListModel *conditions);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_mandate_get_excluded_powers (VthMandate *mandate);

VTH_AVAILABLE_IN_1_0
void vth_mandate_set_excluded_powers (VthMandate *mandate, const gchar *const *excluded_powers);

VTH_AVAILABLE_IN_1_0
VthSubmandate vth_mandate_get_submandate (VthMandate *mandate);

VTH_AVAILABLE_IN_1_0
void vth_mandate_set_submandate (VthMandate *mandate, VthSubmandate submandate);

VTH_AVAILABLE_IN_1_0
const gchar *vth_mandate_get_parent (VthMandate *mandate);

VTH_AVAILABLE_IN_1_0
void vth_mandate_set_parent (VthMandate *mandate, const gchar *parent);

VTH_AVAILABLE_IN_1_0
const GDate *vth_mandate_get_decided_on (VthMandate *mandate);

VTH_AVAILABLE_IN_1_0
void vth_mandate_set_decided_on (VthMandate *mandate, const GDate *decided_on);

VTH_AVAILABLE_IN_1_0
const GDate *vth_mandate_get_consent_on (VthMandate *mandate);

VTH_AVAILABLE_IN_1_0
void vth_mandate_set_consent_on (VthMandate *mandate, const GDate *consent_on);

VTH_AVAILABLE_IN_1_0
const gchar *vth_mandate_get_consent_by (VthMandate *mandate);

VTH_AVAILABLE_IN_1_0
void vth_mandate_set_consent_by (VthMandate *mandate, const gchar *consent_by);

VTH_AVAILABLE_IN_1_0
const GDate *vth_mandate_get_published_on (VthMandate *mandate);

VTH_AVAILABLE_IN_1_0
void vth_mandate_set_published_on (VthMandate *mandate, const GDate *published_on);

VTH_AVAILABLE_IN_1_0
const gchar *vth_mandate_get_published_in (VthMandate *mandate);

VTH_AVAILABLE_IN_1_0
void vth_mandate_set_published_in (VthMandate *mandate, const gchar *published_in);

VTH_AVAILABLE_IN_1_0
const GDate *vth_mandate_get_valid_from (VthMandate *mandate);

VTH_AVAILABLE_IN_1_0
void vth_mandate_set_valid_from (VthMandate *mandate, const GDate *valid_from);

VTH_AVAILABLE_IN_1_0
const GDate *vth_mandate_get_valid_until (VthMandate *mandate);

VTH_AVAILABLE_IN_1_0
void vth_mandate_set_valid_until (VthMandate *mandate, const GDate *valid_until);

VTH_AVAILABLE_IN_1_0
const GDate *vth_mandate_get_revoked_on (VthMandate *mandate);

VTH_AVAILABLE_IN_1_0
void vth_mandate_set_revoked_on (VthMandate *mandate, const GDate *revoked_on);

VTH_AVAILABLE_IN_1_0
gboolean vth_mandate_get_covers_steps (VthMandate *mandate);

VTH_AVAILABLE_IN_1_0
void vth_mandate_set_covers_steps (VthMandate *mandate, gboolean covers_steps);

VTH_AVAILABLE_IN_1_0
gboolean vth_mandate_get_upward (VthMandate *mandate);

VTH_AVAILABLE_IN_1_0
void vth_mandate_set_upward (VthMandate *mandate, gboolean upward);

VTH_AVAILABLE_IN_1_0
GListModel *vth_mandate_get_substitutes (VthMandate *mandate);

VTH_AVAILABLE_IN_1_0
void vth_mandate_set_substitutes (VthMandate *mandate, GListModel *substitutes);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_mandate_get_basis (VthMandate *mandate);

VTH_AVAILABLE_IN_1_0
void vth_mandate_set_basis (VthMandate *mandate, const gchar *const *basis);

VTH_AVAILABLE_IN_1_0
const gchar *vth_mandate_get_power_of (VthMandate *mandate);

VTH_AVAILABLE_IN_1_0
void vth_mandate_set_power_of (VthMandate *mandate, const gchar *power_of);

VTH_AVAILABLE_IN_1_0
gboolean vth_mandate_get_general (VthMandate *mandate);

VTH_AVAILABLE_IN_1_0
void vth_mandate_set_general (VthMandate *mandate, gboolean general);

VTH_AVAILABLE_IN_1_0
const gchar *vth_mandate_get_case_id (VthMandate *mandate);

VTH_AVAILABLE_IN_1_0
void vth_mandate_set_case_id (VthMandate *mandate, const gchar *case_id);

VTH_AVAILABLE_IN_1_0
gboolean vth_mandate_get_written (VthMandate *mandate);

VTH_AVAILABLE_IN_1_0
void vth_mandate_set_written (VthMandate *mandate, gboolean written);

VTH_AVAILABLE_IN_1_0
GListModel *vth_mandate_get_consents (VthMandate *mandate);

VTH_AVAILABLE_IN_1_0
void vth_mandate_set_consents (VthMandate *mandate, GListModel *consents);

VTH_AVAILABLE_IN_1_0
const gchar *vth_mandate_get_regulation (VthMandate *mandate);

VTH_AVAILABLE_IN_1_0
void vth_mandate_set_regulation (VthMandate *mandate, const gchar *regulation);

VTH_AVAILABLE_IN_1_0
const gchar *vth_mandate_get_revoked_in (VthMandate *mandate);

VTH_AVAILABLE_IN_1_0
void vth_mandate_set_revoked_in (VthMandate *mandate, const gchar *revoked_in);

VTH_AVAILABLE_IN_1_0
gboolean vth_mandate_get_revoked_written (VthMandate *mandate);

VTH_AVAILABLE_IN_1_0
void vth_mandate_set_revoked_written (VthMandate *mandate, gboolean revoked_written);

VTH_AVAILABLE_IN_1_0
const GDate *vth_mandate_get_notice_on (VthMandate *mandate);

VTH_AVAILABLE_IN_1_0
void vth_mandate_set_notice_on (VthMandate *mandate, const GDate *notice_on);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_mandate_get_not_known (VthMandate *mandate);

VTH_AVAILABLE_IN_1_0
void vth_mandate_set_not_known (VthMandate *mandate, const gchar *const *not_known);

G_END_DECLS
