/* vth-violation.h - a violation
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-record.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_BEHAVIOUR:
 *
 * The type of #VthBehaviour.
 *
 * Since: 1.0
 */
#define VTH_TYPE_BEHAVIOUR (vth_behaviour_get_type ())

/**
 * VthBehaviour:
 * @VTH_BEHAVIOUR_UNKNOWN: not stated
 * @VTH_BEHAVIOUR_A: of good will (goedwillend)
 * @VTH_BEHAVIOUR_B: indifferent (neutraal, onverschillig)
 * @VTH_BEHAVIOUR_C: calculating (calculerend)
 * @VTH_BEHAVIOUR_D: notorious or criminal (notoir, crimineel)
 *
 * How the offender behaves (gedrag), the horizontal axis of the intervention matrix. The nicks are
 * the letters of the columns.
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_BEHAVIOUR_UNKNOWN,
  VTH_BEHAVIOUR_A,
  VTH_BEHAVIOUR_B,
  VTH_BEHAVIOUR_C,
  VTH_BEHAVIOUR_D
} VthBehaviour;

VTH_AVAILABLE_IN_1_0
GType vth_behaviour_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_VIOLATION:
 *
 * The type of #VthViolation.
 *
 * Since: 1.0
 */
#define VTH_TYPE_VIOLATION (vth_violation_get_type ())

/**
 * VthViolation:
 *
 * A violation (overtreding): conduct against a rule: Awb 5:1 lid 1.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthViolation, vth_violation, VTH, VIOLATION, VthRecord)

VTH_AVAILABLE_IN_1_0
VthViolation *vth_violation_new (const gchar *id);

VTH_AVAILABLE_IN_1_0
const gchar *vth_violation_get_site (VthViolation *violation);

VTH_AVAILABLE_IN_1_0
void vth_violation_set_site (VthViolation *violation, const gchar *site);

VTH_AVAILABLE_IN_1_0
const gchar *vth_violation_get_party (VthViolation *violation);

VTH_AVAILABLE_IN_1_0
void vth_violation_set_party (VthViolation *violation, const gchar *party);

VTH_AVAILABLE_IN_1_0
const gchar *vth_violation_get_description (VthViolation *violation);

VTH_AVAILABLE_IN_1_0
void vth_violation_set_description (VthViolation *violation, const gchar *description);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_violation_get_rules (VthViolation *violation);

VTH_AVAILABLE_IN_1_0
void vth_violation_set_rules (VthViolation *violation, const gchar *const *rules);

VTH_AVAILABLE_IN_1_0
const GDate *vth_violation_get_found_on (VthViolation *violation);

VTH_AVAILABLE_IN_1_0
void vth_violation_set_found_on (VthViolation *violation, const GDate *found_on);

VTH_AVAILABLE_IN_1_0
const GDate *vth_violation_get_ended_on (VthViolation *violation);

VTH_AVAILABLE_IN_1_0
void vth_violation_set_ended_on (VthViolation *violation, const GDate *ended_on);

VTH_AVAILABLE_IN_1_0
const GDate *vth_violation_get_repaired_on (VthViolation *violation);

VTH_AVAILABLE_IN_1_0
void vth_violation_set_repaired_on (VthViolation *violation, const GDate *repaired_on);

VTH_AVAILABLE_IN_1_0
gint vth_violation_get_consequence (VthViolation *violation);

VTH_AVAILABLE_IN_1_0
void vth_violation_set_consequence (VthViolation *violation, gint consequence);

VTH_AVAILABLE_IN_1_0
VthBehaviour vth_violation_get_behaviour (VthViolation *violation);

VTH_AVAILABLE_IN_1_0
void vth_violation_set_behaviour (VthViolation *violation, VthBehaviour behaviour);

VTH_AVAILABLE_IN_1_0
const gchar *vth_violation_get_strategy (VthViolation *violation);

VTH_AVAILABLE_IN_1_0
void vth_violation_set_strategy (VthViolation *violation, const gchar *strategy);

VTH_AVAILABLE_IN_1_0
gboolean vth_violation_get_enforced (VthViolation *violation);

VTH_AVAILABLE_IN_1_0
void vth_violation_set_enforced (VthViolation *violation, gboolean enforced);

VTH_AVAILABLE_IN_1_0
const gchar *vth_violation_get_no_enforcement_reason (VthViolation *violation);

VTH_AVAILABLE_IN_1_0
void vth_violation_set_no_enforcement_reason (VthViolation *violation, const gchar *no_enforcement_reason);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_violation_get_findings (VthViolation *violation);

VTH_AVAILABLE_IN_1_0
void vth_violation_set_findings (VthViolation *violation, const gchar *const *findings);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_violation_get_activities (VthViolation *violation);

VTH_AVAILABLE_IN_1_0
void vth_violation_set_activities (VthViolation *violation, const gchar *const *activities);

VTH_AVAILABLE_IN_1_0
const gchar *vth_violation_get_justification (VthViolation *violation);

VTH_AVAILABLE_IN_1_0
void vth_violation_set_justification (VthViolation *violation, const gchar *justification);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_violation_get_circumstances (VthViolation *violation);

VTH_AVAILABLE_IN_1_0
void vth_violation_set_circumstances (VthViolation *violation, const gchar *const *circumstances);

VTH_AVAILABLE_IN_1_0
GListModel *vth_violation_get_earlier (VthViolation *violation);

VTH_AVAILABLE_IN_1_0
void vth_violation_set_earlier (VthViolation *violation, GListModel *earlier);

VTH_AVAILABLE_IN_1_0
gboolean vth_violation_get_earlier_checked (VthViolation *violation);

VTH_AVAILABLE_IN_1_0
void vth_violation_set_earlier_checked (VthViolation *violation, gboolean earlier_checked);

VTH_AVAILABLE_IN_1_0
GListModel *vth_violation_get_choices (VthViolation *violation);

VTH_AVAILABLE_IN_1_0
void vth_violation_set_choices (VthViolation *violation, GListModel *choices);

G_END_DECLS
