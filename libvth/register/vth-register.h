/* vth-register.h - who is who and who may
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <gio/gio.h>
#include <libvth/register/vth-act.h>
#include <libvth/register/vth-authorisation.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_REGISTER:
 *
 * The type of #VthRegister.
 *
 * Since: 1.0
 */
#define VTH_TYPE_REGISTER (vth_register_get_type ())

/**
 * VthRegister:
 *
 * A register (register): the organisations and their organs, the environmental services and the
 * mandates, dated; it answers who may decide.
 *
 * A register is filled by one thread, with vth_register_add(), and then sealed. What an added
 * record says is read at that moment: a later change of the record does not reach the register.
 * A sealed register does not change, and any number of threads may ask it at the same time.
 *
 * A check costs a handful of lookups whatever the size of the register.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthRegister, vth_register, VTH, REGISTER, GObject)

VTH_AVAILABLE_IN_1_0
VthRegister *vth_register_new (void);

VTH_AVAILABLE_IN_1_0
gboolean vth_register_add (VthRegister *registry, VthRecord *record, GError **error);

VTH_AVAILABLE_IN_1_0
gboolean vth_register_seal (VthRegister *registry, GError **error);

VTH_AVAILABLE_IN_1_0
gboolean vth_register_get_is_sealed (VthRegister *registry);

VTH_AVAILABLE_IN_1_0
VthRecord *vth_register_lookup (VthRegister *registry, const gchar *id);

VTH_AVAILABLE_IN_1_0
GListModel *vth_register_get_organisations (VthRegister *registry);

VTH_AVAILABLE_IN_1_0
GListModel *vth_register_get_authorities (VthRegister *registry);

VTH_AVAILABLE_IN_1_0
GListModel *vth_register_get_services (VthRegister *registry);

VTH_AVAILABLE_IN_1_0
GListModel *vth_register_get_mandates (VthRegister *registry);

VTH_AVAILABLE_IN_1_0
GListModel *vth_register_get_functions (VthRegister *registry);

VTH_AVAILABLE_IN_1_0
guint vth_register_get_n_mandates (VthRegister *registry);

VTH_AVAILABLE_IN_1_0
GListModel *vth_register_get_problems (VthRegister *registry);

VTH_AVAILABLE_IN_1_0
VthAuthorisation *vth_register_authorise (VthRegister *registry, VthAct *act);

VTH_AVAILABLE_IN_1_0
VthAuthorisation *vth_register_authorise_under (VthRegister *registry, VthAct *act, const gchar *mandate);

G_END_DECLS
