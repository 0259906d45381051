/* vth-duties-private.h - what is due, by whom and by when
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-reason-private.h"
#include "libvth/base/vth-table.h"
#include "libvth/rulebook/vth-deadline-private.h"

G_BEGIN_DECLS

/* A term as it was counted once. */
typedef struct
{
  VthRulebook *rulebook;         /* not owned */
  const VthDeadlineRule *rule;   /* the version that was law on that day */
  VthTermQuestion question;
  VthTermSpan span;
  guint32 from;                  /* the day of the event */
} VthCounted;

typedef enum
{
  VTH_DUTY_ACT,     /* somebody must do something by the last day */
  VTH_DUTY_RIGHT,   /* somebody may, and cannot after it */
  VTH_DUTY_WAIT     /* nobody may before it is over */
} VthDutyNature;

typedef struct
{
  const VthDeadlineRule *rule;   /* of a rulebook that whoever keeps this keeps too; who is bound stands in it */
  VthDutyNature nature;
  guint32 from;                  /* the day of the event */
  guint32 until;                 /* the last day as moved; 0: none, or not known */
  guint32 effective;             /* the first day of what waits; 0: nothing does */
  guint32 met;                   /* 0: not */
  VthCertainty certainty;
} VthDuty;

/* Counts a term of the law; FALSE, with a note if notes are kept, where the rule was not law then or the calendar ends. */
gboolean _vth_count (VthCounted *self, VthRulebook *rulebook, const gchar *rule_id, guint32 from,
                     const gchar *const *extensions, guint32 suspended_days, VthNotes *notes);

guint32 _vth_counted_get_effective (const VthCounted *self);
VthCertainty _vth_counted_get_certainty (const VthCounted *self);

/* What moved the last day, and what is not certain about it; nothing is said twice. */
void _vth_counted_explain (const VthCounted *self, const gchar *subject, VthNotes *notes);

/* Lists of VthDuty. */
GArray *_vth_duties_new (void);
VthDuty *_vth_duties_add (GArray *duties, const VthCounted *counted, VthDutyNature nature, guint32 met);
const gchar *_vth_duty_get_state (const VthDuty *self, guint32 on);
VthTable *_vth_duties_to_table (const GArray *duties, guint32 on);
void _vth_duties_write (const GArray *duties, guint32 on, JsonObject *object, VthLanguage language);

/* Says that something rests on less than a text; nothing is said twice. */
void _vth_notes_add_certainty (VthNotes *notes, VthCertainty certainty, const gchar *source);

/* The least certain of what the notes speak of. */
VthCertainty _vth_notes_find_certainty (const VthNotes *notes);

G_END_DECLS
