/* test-power.c - powers and their catalogue
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <libvth/vth.h>

/* Awb 10:2: a mandate goes as far as the powers that it names. */
static void
test_group_covers_what_is_under_it (void)
{
  g_assert_true (vth_power_covers ("enforcement", "enforcement.penalty-order.impose"));
  g_assert_true (vth_power_covers ("enforcement.penalty-order", "enforcement.penalty-order.impose"));
  g_assert_true (vth_power_covers ("enforcement", "enforcement"));
  g_assert_false (vth_power_covers ("enforcement.penalty-order.impose", "enforcement.penalty-order"));
  g_assert_false (vth_power_covers ("enforcement.penalty", "enforcement.penalty-order"));
  g_assert_false (vth_power_covers ("enforcement.", "enforcement.fine"));
  g_assert_false (vth_power_covers ("", "enforcement"));
  g_assert_false (vth_power_covers ("permit", "enforcement"));
}

/* INTERFACES names these; all must have a name in both languages and an article. */
static void
test_catalogue_holds_every_agreed_power (void)
{
  const gchar *agreed[] = { "enforcement.penalty-order.impose", "enforcement.penalty-order.lift", "enforcement.penalty-order.collect",
                            "enforcement.coercion.order", "enforcement.coercion.urgent", "enforcement.coercion.recover-costs",
                            "enforcement.fine.impose", "enforcement.withdraw-permit", "enforcement.tolerate",
                            "enforcement.request.decide", "permit.grant", "permit.refuse", "permit.amend", "permit.revoke",
                            "permit.customise", "objection.decide", "supervision.appoint", "penal.order", "information.publish",
                            "litigation.represent" };
  g_auto (GStrv) ids = vth_power_list_ids ();

  for (guint i = 0; i < G_N_ELEMENTS (agreed); i++)
    g_assert_true (g_strv_contains ((const gchar *const *) ids, agreed[i]));
  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_auto (GStrv) laws = g_strsplit (vth_power_get_law (ids[i]), ";", -1);

      g_assert_true (i == 0 || g_strcmp0 (ids[i - 1], ids[i]) < 0);
      g_assert_nonnull (vth_power_get_name (ids[i], VTH_LANGUAGE_NL));
      g_assert_nonnull (vth_power_get_name (ids[i], VTH_LANGUAGE_EN));
      g_assert_cmpstr (vth_power_get_name (ids[i], VTH_LANGUAGE_NL), !=,
                       vth_power_get_name (ids[i], VTH_LANGUAGE_EN));
      g_assert_nonnull (laws[0]);
    }
}

static void
test_unknown_power_has_no_name (void)
{
  g_assert_null (vth_power_get_name ("enforcement", VTH_LANGUAGE_NL));
  g_assert_null (vth_power_get_law ("enforcement.other"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/power/group-covers-what-is-under-it", test_group_covers_what_is_under_it);
  g_test_add_func ("/power/catalogue", test_catalogue_holds_every_agreed_power);
  g_test_add_func ("/power/unknown", test_unknown_power_has_no_name);

  return g_test_run ();
}
