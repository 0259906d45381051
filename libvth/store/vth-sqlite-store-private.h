/* vth-sqlite-store-private.h - a store in one file
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/store/vth-store.h"

G_BEGIN_DECLS

#define VTH_TYPE_SQLITE_STORE (_vth_sqlite_store_get_type ())

/* Known by its interface alone, so that what the library offers does not hang on how it was built. */
G_DECLARE_FINAL_TYPE (VthSqliteStore, _vth_sqlite_store, VTH, SQLITE_STORE, GObject)

VthStore *_vth_sqlite_store_new (const gchar *path, GError **error);

G_END_DECLS
