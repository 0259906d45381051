/* vth-store-error.c - what can go wrong with a database
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/store/vth-store-error.h"

G_DEFINE_QUARK (vth-store-error-quark, vth_store_error)

G_DEFINE_ENUM_TYPE (VthStoreError, vth_store_error,
                    G_DEFINE_ENUM_VALUE (VTH_STORE_ERROR_FAILED, "failed"),
                    G_DEFINE_ENUM_VALUE (VTH_STORE_ERROR_UNSUPPORTED, "unsupported"),
                    G_DEFINE_ENUM_VALUE (VTH_STORE_ERROR_UNAVAILABLE, "unavailable"),
                    G_DEFINE_ENUM_VALUE (VTH_STORE_ERROR_FOREIGN, "foreign"),
                    G_DEFINE_ENUM_VALUE (VTH_STORE_ERROR_NEWER, "newer"),
                    G_DEFINE_ENUM_VALUE (VTH_STORE_ERROR_READ_ONLY, "read-only"),
                    G_DEFINE_ENUM_VALUE (VTH_STORE_ERROR_BUSY, "busy"),
                    G_DEFINE_ENUM_VALUE (VTH_STORE_ERROR_FULL, "full"))
