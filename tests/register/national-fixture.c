/* national-fixture.c - the register of the whole country, and what it answers
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "national-fixture.h"

#include <stdio.h>

VthRegister *
national_register (void)
{
  static VthRegister *registry;
  g_autoptr (GError) error = NULL;

  if (registry == NULL)
    {
      registry = vth_register_new_national (NULL, &error);
      g_assert_no_error (error);
      vth_register_seal (registry, &error);
      g_assert_no_error (error);
    }

  return registry;
}

VthRegister *
national_fill (const gchar *records)
{
  g_autofree gchar *json = g_strdelimit (g_strdup (records), "'", '"');
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = json_from_string (json, &error);
  VthRegister *registry = vth_register_new ();

  g_assert_no_error (error);
  for (guint i = 0; i < json_array_get_length (json_node_get_array (node)); i++)
    {
      g_autoptr (VthRecord) record = vth_record_from_json (json_array_get_element (json_node_get_array (node), i), &error);

      g_assert_no_error (error);
      vth_register_add (registry, record, &error);
      g_assert_no_error (error);
    }
  vth_register_seal (registry, &error);
  g_assert_no_error (error);

  return registry;
}

GDate
national_day (const gchar *text)
{
  guint year, month, day;
  GDate date;

  g_assert_cmpint (sscanf (text, "%4u-%2u-%2u", &year, &month, &day), ==, 3);
  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);
  return date;
}

gchar *
national_codes (gpointer answer)
{
  GListModel *reasons = vth_answer_get_reasons (VTH_ANSWER (answer));
  g_autoptr (GString) codes = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (reasons); i++)
    {
      g_autoptr (VthReason) reason = g_list_model_get_item (reasons, i);
      g_autofree gchar *dutch = vth_reason_dup_message (reason, VTH_LANGUAGE_NL);
      g_autofree gchar *english = vth_reason_dup_message (reason, VTH_LANGUAGE_EN);

      g_assert_null (strpbrk (dutch, "?{"));
      g_assert_null (strpbrk (english, "?{"));
      g_string_append_printf (codes, "%s%s", codes->len > 0 ? " " : "", vth_reason_get_code (reason));
    }

  return g_string_free (g_steal_pointer (&codes), FALSE);
}

gchar *
national_join (const gchar *const *texts)
{
  return g_strjoinv (" ", (gchar **) texts);
}
