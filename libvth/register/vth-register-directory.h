/* vth-register-directory.h - who is who, for the whole country
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-knowledge.h>
#include <libvth/register/vth-register.h>
#include <libvth/register/vth-service-answer.h>

G_BEGIN_DECLS

VTH_AVAILABLE_IN_1_0
VthRegister *vth_register_new_national (const GDate *on, GError **error);

VTH_AVAILABLE_IN_1_0
VthRegister *vth_register_new_from_knowledge (VthKnowledge **files, gsize n_files, const GDate *on,
                                              GError **error);

VTH_AVAILABLE_IN_1_0
gboolean vth_register_add_knowledge (VthRegister *registry, VthKnowledge *knowledge, const GDate *on,
                                     GError **error);

VTH_AVAILABLE_IN_1_0
VthServiceAnswer *vth_register_find_service (VthRegister *registry, const gchar *organisation, const GDate *on);

VTH_AVAILABLE_IN_1_0
VthServiceAnswer *vth_register_find_seveso_service (VthRegister *registry, const gchar *organisation,
                                                    const GDate *on);

VTH_AVAILABLE_IN_1_0
GListModel *vth_register_get_organs (VthRegister *registry, const gchar *organisation);

VTH_AVAILABLE_IN_1_0
GListModel *vth_register_get_successors (VthRegister *registry, const gchar *id);

VTH_AVAILABLE_IN_1_0
GListModel *vth_register_get_predecessors (VthRegister *registry, const gchar *id);

G_END_DECLS
