/* vth-schema.h - the JSON Schema of a record
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <json-glib/json-glib.h>
#include <libvth/base/vth-language.h>
#include <libvth/base/vth-version.h>

G_BEGIN_DECLS

VTH_AVAILABLE_IN_1_0
JsonNode *vth_schema_for_type (const gchar *type_name, VthLanguage language, GError **error);

G_END_DECLS
