/* vth-intervention-rules-private.h - what a policy says beside its matrix
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "libvth/base/vth-knowledge.h"
#include "libvth/base/vth-term-private.h"

G_BEGIN_DECLS

#define VTH_MAX_CIRCUMSTANCES 64

/* How far a violation moves in the matrix; above zero is heavier. */
typedef struct
{
  gint8 rows;
  gint8 columns;
} VthMatrixMove;

typedef struct
{
  gchar *id;
  gchar *words[2];        /* by VthLanguage */
  gboolean mitigating;
  gboolean by_repetition; /* moves only as repetition does */
  VthMatrixMove move;
  VthCertainty certainty;
} VthCircumstance;

/* What follows from so many earlier violations. */
typedef struct
{
  guint least;
  VthMatrixMove move;
} VthRepetitionStep;

typedef struct
{
  GPtrArray *circumstances;    /* of VthCircumstance */

  VthMatrixMove most;          /* the farthest that all moves together go; 0 and 0 without bounds */
  gboolean bounded;

  gboolean counts_repetition;
  VthTerm look_back;           /* count 0: not known */
  gboolean same_rule;          /* only violations of one of the same rules count */
  GArray *steps;               /* of VthRepetitionStep, the least first */
  gint recidivism;             /* the circumstance that repetition is, or -1 */
  VthCertainty repetition_certainty;

  gboolean coordinates;        /* whether the policy speaks of coordination */
  guint16 coordinated_cells;   /* a bit for each cell */
  guint64 coordinated_circumstances;
  VthCertainty coordination_certainty;
} VthInterventionRules;

/* Everything that is wrong goes to @errors, a line each. Circumstances that the file leaves out are those
 * of @base. */
VthInterventionRules *_vth_intervention_rules_read (JsonObject *root, const VthInterventionRules *base,
                                                    GPtrArray *errors);
void _vth_intervention_rules_free (VthInterventionRules *self);

/* -1 for one that the policy does not know. */
gint _vth_intervention_rules_find (const VthInterventionRules *self, const gchar *circumstance);

/* The first day on which an earlier violation counts; 0 when the policy has no look-back. */
guint32 _vth_intervention_rules_look_back (const VthInterventionRules *self, guint32 day);

/* NULL when so many ask for nothing. */
const VthRepetitionStep *_vth_intervention_rules_find_step (const VthInterventionRules *self, guint n_earlier);

G_END_DECLS
