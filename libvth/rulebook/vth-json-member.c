/* vth-json-member.c - members that are left out when there is nothing to write
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-json-member-private.h"

#include "libvth/base/vth-reason-private.h"

void
_vth_json_set_text (JsonObject *object, const gchar *key, const gchar *text)
{
  if (text != NULL)
    json_object_set_string_member (object, key, text);
}

void
_vth_json_set_date (JsonObject *object, const gchar *key, const GDate *date)
{
  gchar text[16];

  if (date == NULL || !g_date_valid (date))
    return;

  g_snprintf (text, sizeof text, "%04d-%02d-%02d", g_date_get_year (date), g_date_get_month (date),
              g_date_get_day (date));
  json_object_set_string_member (object, key, text);
}

void
_vth_json_set_nick (JsonObject *object, const gchar *key, GType type, gint value)
{
  json_object_set_string_member (object, key, _vth_get_nick (type, value));
}
