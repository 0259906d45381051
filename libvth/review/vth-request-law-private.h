/* vth-request-law-private.h - by when a request must be decided, as the data say
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-knowledge.h"
#include "libvth/record/vth-enforcement-request.h"
#include "libvth/rulebook/vth-deadline-rule.h"

G_BEGIN_DECLS

typedef struct
{
  const gchar *rule;       /* NULL: not in the data */
  const gchar *law;
  gboolean extends;        /* a notice moves the end: 4:14 lid 3 */
  VthCertainty certainty;
} VthRequestKindLaw;

typedef struct
{
  const gchar *law;        /* NULL: not in the data */
  VthTermStart starts;
  VthCertainty certainty;
} VthSuspensionLaw;

typedef struct
{
  VthKnowledge *knowledge;
  VthRequestKindLaw kinds[VTH_REQUEST_KIND_COLLECT + 1];
  VthSuspensionLaw grounds[VTH_SUSPENSION_GROUND_FORCE_MAJEURE + 1];
} VthRequestLaw;

/* The compiled in data: read once, never changed, never freed. */
const VthRequestLaw *_vth_request_law_get (void);

/* Reads a file of the same form; NULL with an error that names the place. */
VthRequestLaw *_vth_request_law_new (VthKnowledge *knowledge, GError **error);
void _vth_request_law_free (VthRequestLaw *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VthRequestLaw, _vth_request_law_free)

G_END_DECLS
