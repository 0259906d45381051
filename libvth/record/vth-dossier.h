/* vth-dossier.h - records that are read together
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-record.h>
#include <libvth/format/vth-record-reader.h>
#include <libvth/register/vth-register.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_DOSSIER:
 *
 * The type of #VthDossier.
 *
 * Since: 1.0
 */
#define VTH_TYPE_DOSSIER (vth_dossier_get_type ())

/**
 * VthDossier:
 *
 * A dossier (dossier): records that belong together and name each other by their ids, such as a
 * site, its violations and the decisions on them.
 *
 * A dossier belongs to one thread at a time. Once it is not added to any more, any number of
 * threads may look things up in it.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthDossier, vth_dossier, VTH, DOSSIER, GObject)

VTH_AVAILABLE_IN_1_0
VthDossier *vth_dossier_new (void);

VTH_AVAILABLE_IN_1_0
gboolean vth_dossier_add (VthDossier *dossier, VthRecord *record, GError **error);

VTH_AVAILABLE_IN_1_0
gboolean vth_dossier_read (VthDossier *dossier, VthRecordReader *reader, GCancellable *cancellable, GError **error);

VTH_AVAILABLE_IN_1_0
gboolean vth_dossier_fill_register (VthDossier *dossier, VthRegister *registry, GError **error);

VTH_AVAILABLE_IN_1_0
guint vth_dossier_get_n_records (VthDossier *dossier);

VTH_AVAILABLE_IN_1_0
VthRecord *vth_dossier_lookup (VthDossier *dossier, GType record_type, const gchar *id);

VTH_AVAILABLE_IN_1_0
GListModel *vth_dossier_get_records (VthDossier *dossier, GType record_type);

VTH_AVAILABLE_IN_1_0
guint vth_dossier_get_n_problems (VthDossier *dossier);

VTH_AVAILABLE_IN_1_0
const GError *vth_dossier_get_problem (VthDossier *dossier, guint index);

G_END_DECLS
