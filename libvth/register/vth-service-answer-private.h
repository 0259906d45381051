/* vth-service-answer-private.h - making the answer
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/register/vth-register.h"
#include "libvth/register/vth-service-answer.h"

G_BEGIN_DECLS

VthServiceAnswer *_vth_service_answer_new (VthRegister *registry, const gchar *organisation, guint32 on,
                                           gboolean is_seveso);

G_END_DECLS
