/* vth-store-error.h - what can go wrong with a database
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib-object.h>
#include <libvth/base/vth-version.h>

G_BEGIN_DECLS

/**
 * VTH_STORE_ERROR:
 *
 * The error domain (foutdomein) of stores; its codes are #VthStoreError. What is wrong with a
 * record rather than with the database is a #VthError.
 *
 * Since: 1.0
 */
#define VTH_STORE_ERROR (vth_store_error_quark ())

/**
 * VTH_TYPE_STORE_ERROR:
 *
 * The type of #VthStoreError.
 *
 * Since: 1.0
 */
#define VTH_TYPE_STORE_ERROR (vth_store_error_get_type ())

/**
 * VthStoreError:
 * @VTH_STORE_ERROR_FAILED: the database refused, and said why
 * @VTH_STORE_ERROR_UNSUPPORTED: the library knows no such kind of store, or was built without it
 * @VTH_STORE_ERROR_UNAVAILABLE: the database cannot be opened or reached
 * @VTH_STORE_ERROR_FOREIGN: it is a file or a database, but not one of this library
 * @VTH_STORE_ERROR_NEWER: it was written by a newer version of the library
 * @VTH_STORE_ERROR_READ_ONLY: it may be read, but not changed
 * @VTH_STORE_ERROR_BUSY: somebody else is changing it
 * @VTH_STORE_ERROR_FULL: there is no room left
 *
 * What can go wrong with the database behind a store (opslagfout).
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_STORE_ERROR_FAILED,
  VTH_STORE_ERROR_UNSUPPORTED,
  VTH_STORE_ERROR_UNAVAILABLE,
  VTH_STORE_ERROR_FOREIGN,
  VTH_STORE_ERROR_NEWER,
  VTH_STORE_ERROR_READ_ONLY,
  VTH_STORE_ERROR_BUSY,
  VTH_STORE_ERROR_FULL
} VthStoreError;

VTH_AVAILABLE_IN_1_0
GQuark vth_store_error_quark (void);

VTH_AVAILABLE_IN_1_0
GType vth_store_error_get_type (void) G_GNUC_CONST;

G_END_DECLS
