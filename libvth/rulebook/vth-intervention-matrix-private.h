/* vth-intervention-matrix-private.h - how a matrix is held and read
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/rulebook/vth-intervention-matrix.h"

G_BEGIN_DECLS

#define VTH_MATRIX_SIDE 4
#define VTH_MATRIX_CELLS (VTH_MATRIX_SIDE * VTH_MATRIX_SIDE)
#define VTH_MATRIX_AXES (2 * VTH_MATRIX_SIDE)

typedef struct
{
  gchar *words[2];      /* by VthLanguage */
  gchar *criteria[2];   /* NULL when not known */
} VthMatrixAxis;

typedef struct
{
  gchar *id;
  gchar *words[2];
  gchar **categories;
  VthInstrument instrument;
  gboolean used;
} VthIntervention;

typedef struct
{
  gboolean present;
  gchar **sides[2];     /* by VthInterventionSide, light to heavy; NULL when not known */
  VthCertainty certainty;
  gchar **elsewhere;    /* what another edition says, or NULL */
  gchar *elsewhere_edition;
} VthMatrixCell;

struct _VthInterventionMatrix
{
  GObject parent_instance;

  VthMatrixAxis axes[VTH_MATRIX_AXES];   /* 1 to 4, then A to D */
  GPtrArray *interventions;              /* of VthIntervention, light to heavy */
  VthMatrixCell cells[VTH_MATRIX_CELLS]; /* A1, B1 and so on */
};

/* Everything that is wrong goes to @errors, a line each. Words that the file leaves out are those of @base. */
VthInterventionMatrix *_vth_intervention_matrix_read (JsonObject *object, VthInterventionMatrix *base,
                                                      GPtrArray *errors);
gint _vth_intervention_matrix_find_cell (const gchar *name);
const VthIntervention *_vth_intervention_matrix_find (VthInterventionMatrix *self, const gchar *id);

G_END_DECLS
