/* vth-json-member-private.h - members that are left out when there is nothing to write
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

void _vth_json_set_text (JsonObject *object, const gchar *key, const gchar *text);
void _vth_json_set_date (JsonObject *object, const gchar *key, const GDate *date);
void _vth_json_set_nick (JsonObject *object, const gchar *key, GType type, gint value);

G_END_DECLS
