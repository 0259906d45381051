/* vth-seveso-law-private.h - the fine policy for Seveso sites, as data
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-knowledge.h"
#include "libvth/base/vth-language.h"
#include "libvth/rulebook/vth-data-reader-private.h"
#include "libvth/rulebook/vth-seveso-fine-question.h"

G_BEGIN_DECLS

#define VTH_N_SEVESO_CATEGORIES 3
#define VTH_N_SEVESO_ASPECTS 3
#define VTH_N_SEVESO_GRADES 3

typedef struct
{
  gchar *id;
  gchar *article;
  gchar *subject;
  gboolean direct;      /* a fine at once (ODB), not after a term for recovery (OO) */
  gboolean corrected;   /* by the factor */
  gint64 cents;
  VthCertainty certainty;
} VthSevesoNorm;

typedef struct
{
  gint below;           /* fewer people than this */
  gint reduction_percent;
} VthSevesoSize;

typedef struct
{
  gchar **interventions;
  gchar *responses[2];  /* by VthLanguage */
} VthSevesoCategory;

typedef struct
{
  guint32 until;
  GPtrArray *norms;     /* of VthSevesoNorm */
  GArray *sizes;        /* of VthSevesoSize, the smallest first */
  VthSevesoCategory categories[VTH_N_SEVESO_CATEGORIES];
  gint points[VTH_N_SEVESO_ASPECTS][VTH_N_SEVESO_GRADES];
  gint denominator;
  gint64 repetition_cents;
  gboolean half_up;
  VthCertainty order_certainty;
  VthCertainty rounding_certainty;
} VthSevesoLaw;

VthSevesoLaw *_vth_seveso_law_new (VthDataReader *data);
void _vth_seveso_law_free (VthSevesoLaw *self);
const VthSevesoNorm *_vth_seveso_law_find_norm (const VthSevesoLaw *self, const gchar *id);

G_END_DECLS
