/* register-fixture.c - small registers and questions, as text
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "register-fixture.h"

#define BASE                                                                                                      \
  "{'type':'competent-authority','id':'gm9001/college','organisation':'gm9001','organ':'college',"                \
  "'level':'municipality','name':'college van Voorbeeldstad'},"                                                   \
  "{'type':'competent-authority','id':'gm9001/burgemeester','organisation':'gm9001','organ':'burgemeester',"      \
  "'level':'municipality','name':'burgemeester van Voorbeeldstad'},"                                              \
  "{'type':'environmental-service','id':'so9001','name':'Omgevingsdienst Voorbeeldland','seveso':false},"

static JsonNode *
parse (const gchar *text)
{
  g_autofree gchar *json = g_strdelimit (g_strdup (text), "'", '"');
  g_autoptr (GError) error = NULL;
  JsonNode *node = json_from_string (json, &error);

  g_assert_no_error (error);
  return node;
}

VthRecord *
fixture_record (const gchar *text)
{
  g_autoptr (JsonNode) node = parse (text);
  g_autoptr (GError) error = NULL;
  VthRecord *record = vth_record_from_json (node, &error);

  g_assert_no_error (error);
  return record;
}

VthRegister *
fixture_register (const gchar *mandates)
{
  g_autofree gchar *text = g_strconcat ("[", BASE, mandates, NULL);
  g_autoptr (JsonNode) node = NULL;
  g_autoptr (GError) error = NULL;
  VthRegister *registry = vth_register_new ();
  JsonArray *records;

  g_assert_true (g_str_has_suffix (text, ","));
  text[strlen (text) - 1] = ']';
  node = parse (text);
  records = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (records); i++)
    {
      g_autoptr (VthRecord) record = vth_record_from_json (json_array_get_element (records, i), &error);

      g_assert_no_error (error);
      vth_register_add (registry, record, &error);
      g_assert_no_error (error);
    }
  vth_register_seal (registry, &error);
  g_assert_no_error (error);

  return registry;
}

VthAct *
fixture_act (const gchar *more)
{
  g_autofree gchar *text = g_strconcat ("{'type':'act','power':'enforcement.penalty-order.impose','authority':'gm9001/college',"
                                        "'actor':'so9001/directeur','on':'2026-03-13'", more, "}", NULL);

  return VTH_ACT (fixture_record (text));
}

gchar *
fixture_codes (GListModel *reasons)
{
  g_autoptr (GString) codes = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (reasons); i++)
    {
      g_autoptr (VthReason) reason = g_list_model_get_item (reasons, i);
      g_autofree gchar *dutch = vth_reason_dup_message (reason, VTH_LANGUAGE_NL);
      g_autofree gchar *english = vth_reason_dup_message (reason, VTH_LANGUAGE_EN);

      g_assert_null (strchr (dutch, '?'));
      g_assert_null (strchr (english, '?'));
      g_assert_null (strchr (english, '{'));
      if (!g_str_has_prefix (vth_reason_get_code (reason), "certainty.") &&
          !g_str_equal (vth_reason_get_code (reason), "awb.7:11.lack-may-be-cured"))
        g_string_append_printf (codes, "%s%s", codes->len > 0 ? " " : "", vth_reason_get_code (reason));
    }

  return g_string_free (g_steal_pointer (&codes), FALSE);
}

static void
check_answer (VthAuthorisation *answer, const gchar *verdict, const gchar *mandate, const gchar *codes)
{
  g_autofree gchar *found = fixture_codes (vth_answer_get_reasons (VTH_ANSWER (answer)));

  g_assert_cmpstr (found, ==, codes);
  g_assert_cmpstr (vth_answer_get_verdict (VTH_ANSWER (answer)), ==, verdict);
  g_assert_cmpstr (vth_authorisation_get_mandate (answer), ==, mandate);
}

VthAuthorisation *
fixture_ask (VthRegister *registry, const gchar *more, const gchar *verdict, const gchar *mandate,
             const gchar *codes)
{
  g_autoptr (VthAct) act = fixture_act (more);
  VthAuthorisation *answer = vth_register_authorise (registry, act);

  check_answer (answer, verdict, mandate, codes);
  return answer;
}

void
fixture_check (VthRegister *registry, const gchar *more, const gchar *verdict, const gchar *mandate,
               const gchar *codes)
{
  g_autoptr (VthAuthorisation) answer = fixture_ask (registry, more, verdict, mandate, codes);

  g_assert_nonnull (answer);
}

void
fixture_check_under (VthRegister *registry, const gchar *named, const gchar *more, const gchar *verdict,
                     const gchar *codes)
{
  g_autoptr (VthAct) act = fixture_act (more);
  g_autoptr (VthAuthorisation) answer = vth_register_authorise_under (registry, act, named);

  check_answer (answer, verdict, g_str_equal (verdict, "refused") ? NULL : named, codes);
}
