/* vth-language.h - the language of what a person reads
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib-object.h>
#include <libvth/base/vth-version.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_LANGUAGE:
 *
 * The type of #VthLanguage.
 *
 * Since: 1.0
 */
#define VTH_TYPE_LANGUAGE (vth_language_get_type ())

/**
 * VthLanguage:
 * @VTH_LANGUAGE_NL: Dutch (Nederlands)
 * @VTH_LANGUAGE_EN: English (Engels)
 *
 * The language (taal) of a text, given with each call: a web service has users, not a locale.
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_LANGUAGE_NL,
  VTH_LANGUAGE_EN
} VthLanguage;

VTH_AVAILABLE_IN_1_0
GType vth_language_get_type (void) G_GNUC_CONST;

G_END_DECLS
