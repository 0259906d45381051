/* vth-procedure-law-private.h - which events may follow which, as the data say
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-knowledge.h"
#include "libvth/base/vth-language.h"
#include "libvth/record/vth-decision-event.h"
#include "libvth/rulebook/vth-instrument.h"

G_BEGIN_DECLS

#define VTH_MAX_TRACKS 8
#define VTH_MAX_STATES 64
#define VTH_STATE_SAME 255

/* What moves a decision besides its events. */
enum
{
  VTH_STEP_INTENTION = 64,
  VTH_STEP_DECIDED,
  VTH_STEP_NOTIFIED,
  VTH_STEP_GRACE_ENDED,
  VTH_STEP_MAXIMUM_REACHED,
  VTH_STEP_SETTLED,
  VTH_N_STEP_KINDS
};

typedef struct
{
  const gchar *id;
  const gchar *names[2];  /* by VthLanguage */
  gboolean ended;
  gboolean carried_out;
} VthState;

typedef struct
{
  guint8 track;
  guint8 kind;       /* a VthDecisionEventKind, or one of VTH_STEP_ */
  guint8 outcome;    /* a VthEventOutcome; unknown: any */
  guint8 to;         /* VTH_STATE_SAME: the state stays */
  guint64 from;      /* a bit for each state */
  const gchar *law;
  VthCertainty certainty;
} VthTransition;

typedef struct
{
  const gchar *id;
  guint n_tracks;
  const gchar *tracks[VTH_MAX_TRACKS];
  guint8 initial[VTH_MAX_TRACKS];
  VthTransition *transitions;             /* by kind, in the order of the data */
  guint n_transitions;
  guint16 first[VTH_N_STEP_KINDS + 1];    /* of each kind */
} VthProcedureTable;

/* By which law a sanction that was imposed before a day goes on. */
typedef struct
{
  const gchar *law;
  guint32 imposed_before;
  guint32 instruments;   /* a bit for each */
  VthCertainty certainty;
} VthRunningLaw;

typedef struct
{
  VthKnowledge *knowledge;
  VthState states[VTH_MAX_STATES];
  guint n_states;
  guint32 known_from;                      /* what was law before is not in the tables */
  guint8 ranks[VTH_N_STEP_KINDS];          /* among the things of one day */
  GPtrArray *tables;                       /* of VthProcedureTable */
  const VthProcedureTable *by_instrument[32];
  VthRunningLaw *running;
  guint n_running;
} VthProcedureLaw;

/* The compiled in data: read once, never changed, never freed. */
const VthProcedureLaw *_vth_procedure_law_get (void);

/* Reads a file of the same form; NULL with an error that names the place. */
VthProcedureLaw *_vth_procedure_law_new (VthKnowledge *knowledge, GError **error);
void _vth_procedure_law_free (VthProcedureLaw *self);

gint _vth_procedure_law_find_state (const VthProcedureLaw *self, const gchar *id);
const gchar *_vth_step_kind_get_nick (guint kind);
gint _vth_step_kind_find (const gchar *nick);  /* 0 or less: there is none */

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VthProcedureLaw, _vth_procedure_law_free)

G_END_DECLS
