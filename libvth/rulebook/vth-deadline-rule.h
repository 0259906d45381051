/* vth-deadline-rule.h - one statutory term
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-knowledge.h>
#include <libvth/base/vth-language.h>
#include <libvth/base/vth-term.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_TERM_SOURCE:
 *
 * The type of #VthTermSource.
 *
 * Since: 1.0
 */
#define VTH_TYPE_TERM_SOURCE (vth_term_source_get_type ())

/**
 * VthTermSource:
 * @VTH_TERM_SOURCE_ACT: an act (wet)
 * @VTH_TERM_SOURCE_AMVB: an order in council (algemene maatregel van bestuur)
 * @VTH_TERM_SOURCE_ORDINANCE: a municipal ordinance (gemeentelijke verordening)
 * @VTH_TERM_SOURCE_PROVINCIAL_ORDINANCE: a provincial ordinance (provinciale verordening)
 * @VTH_TERM_SOURCE_WATER_ORDINANCE: an ordinance of a water authority (waterschapsverordening)
 * @VTH_TERM_SOURCE_MINISTERIAL: a ministerial regulation (ministeriële regeling)
 * @VTH_TERM_SOURCE_DECISION: an individual decision (besluit), such as a grace term
 * @VTH_TERM_SOURCE_COURT: a court (rechter)
 *
 * What sets a term (waarin de termijn is gesteld). It decides whether the Algemene termijnenwet
 * applies; the rulebook's data say so for each.
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_TERM_SOURCE_ACT,
  VTH_TERM_SOURCE_AMVB,
  VTH_TERM_SOURCE_ORDINANCE,
  VTH_TERM_SOURCE_PROVINCIAL_ORDINANCE,
  VTH_TERM_SOURCE_WATER_ORDINANCE,
  VTH_TERM_SOURCE_MINISTERIAL,
  VTH_TERM_SOURCE_DECISION,
  VTH_TERM_SOURCE_COURT
} VthTermSource;

VTH_AVAILABLE_IN_1_0
GType vth_term_source_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_TERM_START:
 *
 * The type of #VthTermStart.
 *
 * Since: 1.0
 */
#define VTH_TYPE_TERM_START (vth_term_start_get_type ())

/**
 * VthTermStart:
 * @VTH_TERM_START_AFTER: day 1 is the day after the event (de dag na), as for objection
 * @VTH_TERM_START_ON: day 1 is the day of the event (de dag van), as for views (Awb 3:16 lid 2)
 *
 * Where a term begins (aanvang). The first day never moves.
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_TERM_START_AFTER,
  VTH_TERM_START_ON
} VthTermStart;

VTH_AVAILABLE_IN_1_0
GType vth_term_start_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_TERM_DIRECTION:
 *
 * The type of #VthTermDirection.
 *
 * Since: 1.0
 */
#define VTH_TYPE_TERM_DIRECTION (vth_term_direction_get_type ())

/**
 * VthTermDirection:
 * @VTH_TERM_DIRECTION_FORWARD: counts on from the event
 * @VTH_TERM_DIRECTION_BACKWARD: counts back from the event (terugrekening), never moved (Atw 1 lid 2)
 *
 * Which way a term (termijn) is counted.
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_TERM_DIRECTION_FORWARD,
  VTH_TERM_DIRECTION_BACKWARD
} VthTermDirection;

VTH_AVAILABLE_IN_1_0
GType vth_term_direction_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_DEADLINE_RULE:
 *
 * The type of #VthDeadlineRule.
 *
 * Since: 1.0
 */
#define VTH_TYPE_DEADLINE_RULE (vth_deadline_rule_get_type ())

/**
 * VthDeadlineRule:
 *
 * A deadline rule (termijnregel): what starts a statutory term, how long it is, whom it binds and
 * what missing it means. Immutable.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthDeadlineRule, vth_deadline_rule, VTH, DEADLINE_RULE, GObject)

VTH_AVAILABLE_IN_1_0
const gchar *vth_deadline_rule_get_id (VthDeadlineRule *rule);

VTH_AVAILABLE_IN_1_0
const gchar *vth_deadline_rule_get_topic (VthDeadlineRule *rule);

VTH_AVAILABLE_IN_1_0
const gchar *vth_deadline_rule_get_kind (VthDeadlineRule *rule);

VTH_AVAILABLE_IN_1_0
const gchar *vth_deadline_rule_get_law (VthDeadlineRule *rule);

VTH_AVAILABLE_IN_1_0
const gchar *vth_deadline_rule_get_bwb (VthDeadlineRule *rule);

VTH_AVAILABLE_IN_1_0
const gchar *vth_deadline_rule_get_article (VthDeadlineRule *rule);

VTH_AVAILABLE_IN_1_0
const gchar *vth_deadline_rule_get_name (VthDeadlineRule *rule, VthLanguage language);

VTH_AVAILABLE_IN_1_0
const gchar *vth_deadline_rule_get_trigger (VthDeadlineRule *rule, VthLanguage language);

VTH_AVAILABLE_IN_1_0
const gchar *vth_deadline_rule_get_bound_party (VthDeadlineRule *rule, VthLanguage language);

VTH_AVAILABLE_IN_1_0
const gchar *vth_deadline_rule_get_consequence (VthDeadlineRule *rule, VthLanguage language);

VTH_AVAILABLE_IN_1_0
const gchar *vth_deadline_rule_get_exceptions (VthDeadlineRule *rule, VthLanguage language);

VTH_AVAILABLE_IN_1_0
const VthTerm *vth_deadline_rule_get_term (VthDeadlineRule *rule);

VTH_AVAILABLE_IN_1_0
const VthTerm *vth_deadline_rule_get_extension (VthDeadlineRule *rule);

VTH_AVAILABLE_IN_1_0
VthTermDirection vth_deadline_rule_get_direction (VthDeadlineRule *rule);

VTH_AVAILABLE_IN_1_0
VthTermStart vth_deadline_rule_get_starts (VthDeadlineRule *rule);

VTH_AVAILABLE_IN_1_0
VthTermSource vth_deadline_rule_get_set_by (VthDeadlineRule *rule);

VTH_AVAILABLE_IN_1_0
const GDate *vth_deadline_rule_get_valid_from (VthDeadlineRule *rule);

VTH_AVAILABLE_IN_1_0
const GDate *vth_deadline_rule_get_valid_until (VthDeadlineRule *rule);

VTH_AVAILABLE_IN_1_0
VthCertainty vth_deadline_rule_get_certainty (VthDeadlineRule *rule);

VTH_AVAILABLE_IN_1_0
JsonNode *vth_deadline_rule_to_json (VthDeadlineRule *rule, VthLanguage language);

G_END_DECLS
