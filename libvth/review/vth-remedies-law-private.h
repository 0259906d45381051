/* vth-remedies-law-private.h - what a remedy suspends, as the data say
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-knowledge.h"
#include "libvth/record/vth-decision-event.h"
#include "libvth/review/vth-review-law-private.h"
#include "libvth/rulebook/vth-deadline-rule.h"

G_BEGIN_DECLS

typedef struct
{
  const gchar *law;        /* NULL: the term does not stand still */
  VthTermStart starts;
  VthCertainty certainty;
} VthObjectionStandstill;

typedef struct
{
  const gchar *law;        /* NULL: none */
  VthDecisionEventKind event;
  VthCertainty certainty;
} VthRemedyEffect;

typedef struct
{
  VthKnowledge *knowledge;
  VthObjectionStandstill standstills[VTH_N_EVENT_KINDS];
  VthRemedyEffect effects[VTH_N_INSTRUMENTS];
} VthRemediesLaw;

/* The compiled in data: read once, never changed, never freed. */
const VthRemediesLaw *_vth_remedies_law_get (void);

/* Reads a file of the same form; NULL with an error that names the place. */
VthRemediesLaw *_vth_remedies_law_new (VthKnowledge *knowledge, GError **error);
void _vth_remedies_law_free (VthRemediesLaw *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VthRemediesLaw, _vth_remedies_law_free)

G_END_DECLS
