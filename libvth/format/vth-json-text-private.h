/* vth-json-text-private.h - JSON written into a string
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean vth_json_append_string (GString *json, const gchar *text, GError **error);
void vth_json_append_integer (GString *json, gint64 number);
void vth_json_append_date (GString *json, const GDate *date);
void vth_json_append_compact (GString *json, const gchar *text, gsize length);

G_END_DECLS
