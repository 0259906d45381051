/* vth-penal-order-law-private.h - what the guideline for penal orders says, as data
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-knowledge.h"
#include "libvth/rulebook/vth-data-reader-private.h"
#include "libvth/rulebook/vth-penal-order-fact.h"
#include "libvth/rulebook/vth-penal-order-question.h"

G_BEGIN_DECLS

#define VTH_N_PENAL_ORDER_KINDS (VTH_PENAL_ORDER_FACT_KIND_KEUR + 1)
#define VTH_N_PENAL_ORDER_ISSUERS (VTH_PENAL_ORDER_ISSUER_OTHER + 1)

/* One line of the tariff; -1 where it has no amount for such a person. */
typedef struct
{
  gint64 cents[2];  /* of a natural person, of a legal person */
  VthCertainty certainty;
} VthTariffLine;

typedef struct
{
  guint32 from;
  guint32 until;      /* 0 is open */
  guint n_lines;      /* of the whole edition */
  VthCertainty certainty;
  GHashTable *lines;  /* code in small letters and digits -> VthTariffLine */
} VthTariffEdition;

/* The most that the facts of one kind may add up to: two sums where the source gives two. */
typedef struct
{
  gint64 low;
  gint64 high;
  VthCertainty certainty;
  gboolean known;
} VthPenalOrderLimit;

typedef struct
{
  gint64 benefit_cents;
  guint n_sanctions;
  VthTerm *look_back;
  VthPenalOrderLimit limits[VTH_N_PENAL_ORDER_KINDS][2];  /* by kind, and natural or legal person */
  gboolean issuers[VTH_N_PENAL_ORDER_ISSUERS];
  GPtrArray *editions;  /* of VthTariffEdition, in order of time */
} VthPenalOrderLaw;

VthPenalOrderLaw *_vth_penal_order_law_new (VthDataReader *data);
void _vth_penal_order_law_free (VthPenalOrderLaw *self);

/* The edition of a day, or NULL; *latest is the last that began by then, even when it has ended. */
const VthTariffEdition *_vth_penal_order_law_find_edition (const VthPenalOrderLaw *self, guint32 day,
                                                           const VthTariffEdition **latest);
const VthTariffLine *_vth_tariff_edition_lookup (const VthTariffEdition *self, const gchar *code);

G_END_DECLS
