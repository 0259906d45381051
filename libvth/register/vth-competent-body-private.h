/* vth-competent-body-private.h - making a body of an answer
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/register/vth-competence-search-private.h"

G_BEGIN_DECLS

VthCompetentBody *_vth_competent_body_new (const VthFoundBody *found);

G_END_DECLS
