/* vth-language.c - the language of what a person reads
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/base/vth-language.h"

G_DEFINE_ENUM_TYPE (VthLanguage, vth_language,
                    G_DEFINE_ENUM_VALUE (VTH_LANGUAGE_NL, "nl"),
                    G_DEFINE_ENUM_VALUE (VTH_LANGUAGE_EN, "en"))
