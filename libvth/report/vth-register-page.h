/* vth-register-page.h - what a register holds of one organ, as a page for citizens
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/register/vth-register.h>

G_BEGIN_DECLS

VTH_AVAILABLE_IN_1_0
gchar *vth_register_page_to_html (VthRegister *registry, const gchar *authority, const GDate *on, VthLanguage language);

G_END_DECLS
