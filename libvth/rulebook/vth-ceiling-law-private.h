/* vth-ceiling-law-private.h - how high fines may be, as data
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-knowledge.h"
#include "libvth/base/vth-language.h"
#include "libvth/rulebook/vth-data-reader-private.h"

G_BEGIN_DECLS

#define VTH_N_FINE_CATEGORIES 6

typedef struct
{
  gchar *article;          /* of the Omgevingswet */
  gchar *elsewhere;        /* where the ceiling stands in another act, or NULL */
  gchar *names[2];         /* by VthLanguage */
  gchar *authorities[2];   /* by VthLanguage */
  gint categories[2];      /* of a natural person, of a legal person */
  gint raised_category;    /* 0 for none */
  gint turnover_percent;
  gint decree_category;    /* 0 for none */
  gint decree_percent;
  VthTerm *decree_look_back;
  VthCertainty certainty;
} VthCeilingRule;

/* What the categories amount to in a period. */
typedef struct
{
  guint32 from;
  guint32 until;           /* 0 is open */
  gint64 cents[VTH_N_FINE_CATEGORIES];
  VthCertainty certainty;
} VthCategoryAmounts;

typedef struct
{
  guint32 from;
  GPtrArray *rules;        /* of VthCeilingRule */
  GArray *amounts;         /* of VthCategoryAmounts */
} VthCeilingLaw;

VthCeilingLaw *_vth_ceiling_law_new (VthDataReader *data);
void _vth_ceiling_law_free (VthCeilingLaw *self);
const VthCeilingRule *_vth_ceiling_law_find_rule (const VthCeilingLaw *self, const gchar *article);
const VthCategoryAmounts *_vth_ceiling_law_find_amounts (const VthCeilingLaw *self, guint32 day);

G_END_DECLS
