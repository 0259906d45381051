/* vth-finding.h - a finding
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-record.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_FINDING_RESULT:
 *
 * The type of #VthFindingResult.
 *
 * Since: 1.0
 */
#define VTH_TYPE_FINDING_RESULT (vth_finding_result_get_type ())

/**
 * VthFindingResult:
 * @VTH_FINDING_RESULT_UNKNOWN: not stated
 * @VTH_FINDING_RESULT_COMPLIED: the rules were met (voorschriften nageleefd)
 * @VTH_FINDING_RESULT_AGREED_AFTER_INSTRUCTION: they were met after an instruction (akkoord na aanwijzing)
 * @VTH_FINDING_RESULT_NOT_COMPLIED: they were broken (niet akkoord, voorschriften overtreden)
 * @VTH_FINDING_RESULT_FURTHER_INQUIRY: more inquiry is needed (nader onderzoek noodzakelijk)
 * @VTH_FINDING_RESULT_NOT_APPLICABLE: they do not apply (voorschriften niet van toepassing)
 *
 * What was found (resultaat bevinding).
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_FINDING_RESULT_UNKNOWN,
  VTH_FINDING_RESULT_COMPLIED,
  VTH_FINDING_RESULT_AGREED_AFTER_INSTRUCTION,
  VTH_FINDING_RESULT_NOT_COMPLIED,
  VTH_FINDING_RESULT_FURTHER_INQUIRY,
  VTH_FINDING_RESULT_NOT_APPLICABLE
} VthFindingResult;

VTH_AVAILABLE_IN_1_0
GType vth_finding_result_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_FINDING:
 *
 * The type of #VthFinding.
 *
 * Since: 1.0
 */
#define VTH_TYPE_FINDING (vth_finding_get_type ())

/**
 * VthFinding:
 *
 * A finding (bevinding): the result of an inspection on one subject.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthFinding, vth_finding, VTH, FINDING, VthRecord)

VTH_AVAILABLE_IN_1_0
VthFinding *vth_finding_new (const gchar *id);

VTH_AVAILABLE_IN_1_0
const gchar *vth_finding_get_inspection (VthFinding *finding);

VTH_AVAILABLE_IN_1_0
void vth_finding_set_inspection (VthFinding *finding, const gchar *inspection);

VTH_AVAILABLE_IN_1_0
gint vth_finding_get_number (VthFinding *finding);

VTH_AVAILABLE_IN_1_0
void vth_finding_set_number (VthFinding *finding, gint number);

VTH_AVAILABLE_IN_1_0
const gchar *vth_finding_get_subject (VthFinding *finding);

VTH_AVAILABLE_IN_1_0
void vth_finding_set_subject (VthFinding *finding, const gchar *subject);

VTH_AVAILABLE_IN_1_0
const gchar *vth_finding_get_point (VthFinding *finding);

VTH_AVAILABLE_IN_1_0
void vth_finding_set_point (VthFinding *finding, const gchar *point);

VTH_AVAILABLE_IN_1_0
VthFindingResult vth_finding_get_result (VthFinding *finding);

VTH_AVAILABLE_IN_1_0
void vth_finding_set_result (VthFinding *finding, VthFindingResult result);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_finding_get_rules (VthFinding *finding);

VTH_AVAILABLE_IN_1_0
void vth_finding_set_rules (VthFinding *finding, const gchar *const *rules);

VTH_AVAILABLE_IN_1_0
const gchar *vth_finding_get_activity (VthFinding *finding);

VTH_AVAILABLE_IN_1_0
void vth_finding_set_activity (VthFinding *finding, const gchar *activity);

VTH_AVAILABLE_IN_1_0
const gchar *vth_finding_get_site (VthFinding *finding);

VTH_AVAILABLE_IN_1_0
void vth_finding_set_site (VthFinding *finding, const gchar *site);

VTH_AVAILABLE_IN_1_0
const gchar *vth_finding_get_remarks (VthFinding *finding);

VTH_AVAILABLE_IN_1_0
void vth_finding_set_remarks (VthFinding *finding, const gchar *remarks);

G_END_DECLS
