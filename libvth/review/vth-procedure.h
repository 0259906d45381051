/* vth-procedure.h - where a decision stands
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-answer.h>
#include <libvth/base/vth-table.h>
#include <libvth/record/vth-dossier.h>
#include <libvth/record/vth-enforcement-decision.h>
#include <libvth/rulebook/vth-rulebook.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_PROCEDURE_VERDICT:
 *
 * The type of #VthProcedureVerdict.
 *
 * Since: 1.0
 */
#define VTH_TYPE_PROCEDURE_VERDICT (vth_procedure_verdict_get_type ())

/**
 * VthProcedureVerdict:
 * @VTH_PROCEDURE_VERDICT_NOT_KNOWN: no procedure is known for the instrument (niet bekend)
 * @VTH_PROCEDURE_VERDICT_CONTRADICTORY: an event cannot have happened as recorded (tegenstrijdig)
 * @VTH_PROCEDURE_VERDICT_CONSISTENT: all events can follow each other (sluitend)
 *
 * Whether the events of a decision fit together (sluitend verloop).
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_PROCEDURE_VERDICT_NOT_KNOWN,
  VTH_PROCEDURE_VERDICT_CONTRADICTORY,
  VTH_PROCEDURE_VERDICT_CONSISTENT
} VthProcedureVerdict;

VTH_AVAILABLE_IN_1_0
GType vth_procedure_verdict_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_PROCEDURE:
 *
 * The type of #VthProcedure.
 *
 * Since: 1.0
 */
#define VTH_TYPE_PROCEDURE (vth_procedure_get_type ())

/**
 * VthProcedure:
 *
 * The procedure (verloop) of a decision: its events folded into its state. A decision has several
 * sides, called tracks, and each is in one state: `order` (the order itself), `effect` (suspended or
 * not), `collection`, `remedies` and `relief`.
 *
 * Which event may follow which stands in the knowledge file `procedures`, with its article. It does
 * not change.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthProcedure, vth_procedure, VTH, PROCEDURE, VthAnswer)

VTH_AVAILABLE_IN_1_0
VthProcedure *vth_procedure_new (VthRulebook *rulebook, VthEnforcementDecision *decision, VthDossier *dossier,
                                 const GDate *on);

VTH_AVAILABLE_IN_1_0
VthProcedureVerdict vth_procedure_get_verdict (VthProcedure *procedure);

VTH_AVAILABLE_IN_1_0
gchar **vth_procedure_list_tracks (VthProcedure *procedure);

VTH_AVAILABLE_IN_1_0
const gchar *vth_procedure_get_state (VthProcedure *procedure, const gchar *track);

VTH_AVAILABLE_IN_1_0
const gchar *vth_procedure_get_state_name (VthProcedure *procedure, const gchar *track, VthLanguage language);

VTH_AVAILABLE_IN_1_0
GDate *vth_procedure_get_since (VthProcedure *procedure, const gchar *track);

VTH_AVAILABLE_IN_1_0
gchar **vth_procedure_list_possible_events (VthProcedure *procedure);

VTH_AVAILABLE_IN_1_0
VthTable *vth_procedure_to_table (VthProcedure *procedure);

G_END_DECLS
