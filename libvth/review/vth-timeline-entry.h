/* vth-timeline-entry.h - one thing that is due in the life of a decision
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-answer.h>
#include <libvth/rulebook/vth-deadline.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_TIMELINE_STATE:
 *
 * The type of #VthTimelineState.
 *
 * Since: 1.0
 */
#define VTH_TYPE_TIMELINE_STATE (vth_timeline_state_get_type ())

/**
 * VthTimelineState:
 * @VTH_TIMELINE_STATE_NOT_KNOWN: it cannot be said, and the reasons say why not (niet bekend)
 * @VTH_TIMELINE_STATE_TO_COME: its first day is still to come (komt nog)
 * @VTH_TIMELINE_STATE_RUNNING: it can be done, and was not yet (loopt)
 * @VTH_TIMELINE_STATE_MET: done in time, or the time to wait is over (gehaald)
 * @VTH_TIMELINE_STATE_MISSED: the last day passed without it (verstreken)
 * @VTH_TIMELINE_STATE_FALLEN: no longer due (vervallen)
 *
 * How something that is due stands (stand).
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_TIMELINE_STATE_NOT_KNOWN,
  VTH_TIMELINE_STATE_TO_COME,
  VTH_TIMELINE_STATE_RUNNING,
  VTH_TIMELINE_STATE_MET,
  VTH_TIMELINE_STATE_MISSED,
  VTH_TIMELINE_STATE_FALLEN
} VthTimelineState;

VTH_AVAILABLE_IN_1_0
GType vth_timeline_state_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_TIMELINE_KIND:
 *
 * The type of #VthTimelineKind.
 *
 * Since: 1.0
 */
#define VTH_TYPE_TIMELINE_KIND (vth_timeline_kind_get_type ())

/**
 * VthTimelineKind:
 * @VTH_TIMELINE_KIND_DUTY: somebody must do it in time (plicht)
 * @VTH_TIMELINE_KIND_RIGHT: somebody may do it in time (mogelijkheid)
 * @VTH_TIMELINE_KIND_WAITING: nothing can be done before it is over (wachttijd)
 * @VTH_TIMELINE_KIND_LIMITATION: a claim or power lapses (verjaring of verval)
 * @VTH_TIMELINE_KIND_UNIT: a unit of the penalty (eenheid van de dwangsom)
 *
 * What sort of thing is due (soort).
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_TIMELINE_KIND_DUTY,
  VTH_TIMELINE_KIND_RIGHT,
  VTH_TIMELINE_KIND_WAITING,
  VTH_TIMELINE_KIND_LIMITATION,
  VTH_TIMELINE_KIND_UNIT
} VthTimelineKind;

VTH_AVAILABLE_IN_1_0
GType vth_timeline_kind_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_BOUND_PARTY:
 *
 * The type of #VthBoundParty.
 *
 * Since: 1.0
 */
#define VTH_TYPE_BOUND_PARTY (vth_bound_party_get_type ())

/**
 * VthBoundParty:
 * @VTH_BOUND_PARTY_AUTHORITY: the authority (bestuursorgaan)
 * @VTH_BOUND_PARTY_OFFENDER: the offender (overtreder)
 * @VTH_BOUND_PARTY_INTERESTED_PARTY: an interested party (belanghebbende)
 * @VTH_BOUND_PARTY_PROSECUTOR: the prosecutor (officier van justitie)
 * @VTH_BOUND_PARTY_COURT: the court (rechter)
 *
 * Who is bound by a term (gebondene).
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_BOUND_PARTY_AUTHORITY,
  VTH_BOUND_PARTY_OFFENDER,
  VTH_BOUND_PARTY_INTERESTED_PARTY,
  VTH_BOUND_PARTY_PROSECUTOR,
  VTH_BOUND_PARTY_COURT
} VthBoundParty;

VTH_AVAILABLE_IN_1_0
GType vth_bound_party_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_TIMELINE_ENTRY:
 *
 * The type of #VthTimelineEntry.
 *
 * Since: 1.0
 */
#define VTH_TYPE_TIMELINE_ENTRY (vth_timeline_entry_get_type ())

/**
 * VthTimelineEntry:
 *
 * One thing that is due in the life of a decision (termijn op de tijdlijn): who is bound, its first and
 * last day, how it stands, and what missing it means. Its reasons say how the days were found, what
 * moved them, and why a state is not known. It does not change.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthTimelineEntry, vth_timeline_entry, VTH, TIMELINE_ENTRY, VthAnswer)

VTH_AVAILABLE_IN_1_0
const gchar *vth_timeline_entry_get_id (VthTimelineEntry *entry);

VTH_AVAILABLE_IN_1_0
const gchar *vth_timeline_entry_get_name (VthTimelineEntry *entry, VthLanguage language);

VTH_AVAILABLE_IN_1_0
VthTimelineState vth_timeline_entry_get_state (VthTimelineEntry *entry);

VTH_AVAILABLE_IN_1_0
VthTimelineKind vth_timeline_entry_get_kind (VthTimelineEntry *entry);

VTH_AVAILABLE_IN_1_0
VthBoundParty vth_timeline_entry_get_party (VthTimelineEntry *entry);

VTH_AVAILABLE_IN_1_0
VthDeadlineRule *vth_timeline_entry_get_rule (VthTimelineEntry *entry);

VTH_AVAILABLE_IN_1_0
gchar *vth_timeline_entry_dup_law (VthTimelineEntry *entry);

VTH_AVAILABLE_IN_1_0
const GDate *vth_timeline_entry_get_event (VthTimelineEntry *entry);

VTH_AVAILABLE_IN_1_0
const GDate *vth_timeline_entry_get_first_day (VthTimelineEntry *entry);

VTH_AVAILABLE_IN_1_0
const GDate *vth_timeline_entry_get_last_day (VthTimelineEntry *entry);

VTH_AVAILABLE_IN_1_0
const GDate *vth_timeline_entry_get_done_on (VthTimelineEntry *entry);

VTH_AVAILABLE_IN_1_0
gint64 vth_timeline_entry_get_amount_cents (VthTimelineEntry *entry);

VTH_AVAILABLE_IN_1_0
const gchar *vth_timeline_entry_get_act (VthTimelineEntry *entry, VthLanguage language);

VTH_AVAILABLE_IN_1_0
const gchar *vth_timeline_entry_get_loss (VthTimelineEntry *entry, VthLanguage language);

VTH_AVAILABLE_IN_1_0
const gchar *vth_timeline_entry_get_request (VthTimelineEntry *entry);

VTH_AVAILABLE_IN_1_0
VthDeadline *vth_timeline_entry_get_deadline (VthTimelineEntry *entry);

G_END_DECLS
