/* vth-stated-certainty.h - how sure a record says that it is
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib-object.h>
#include <libvth/base/vth-version.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_STATED_CERTAINTY:
 *
 * The type of #VthStatedCertainty.
 *
 * Since: 1.0
 */
#define VTH_TYPE_STATED_CERTAINTY (vth_stated_certainty_get_type ())

/**
 * VthStatedCertainty:
 * @VTH_STATED_CERTAINTY_UNKNOWN: not stated
 * @VTH_STATED_CERTAINTY_UNVERIFIED: not confirmed (niet geverifieerd)
 * @VTH_STATED_CERTAINTY_INFERRED: follows from sources, or read in a secondary one (afgeleid)
 * @VTH_STATED_CERTAINTY_TEXT: read in the named source (tekst)
 *
 * How sure a record says that it is (zekerheid), as #VthCertainty is for knowledge, with a value
 * for a record that does not say.
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_STATED_CERTAINTY_UNKNOWN,
  VTH_STATED_CERTAINTY_UNVERIFIED,
  VTH_STATED_CERTAINTY_INFERRED,
  VTH_STATED_CERTAINTY_TEXT
} VthStatedCertainty;

VTH_AVAILABLE_IN_1_0
GType vth_stated_certainty_get_type (void) G_GNUC_CONST;

G_END_DECLS
