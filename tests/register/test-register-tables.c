/* test-register-tables.c - who is who, in columns
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "national-fixture.h"

static const gchar *
cell (VthTable *table, guint row, const gchar *column)
{
  gint found = vth_table_find_column (table, column);

  g_assert_cmpint (found, >=, 0);
  return vth_table_is_missing (table, row, (guint) found) ? NULL : vth_table_get_string (table, row, (guint) found);
}

static void
check_row (VthTable *table, guint row, const GDate *on)
{
  const gchar *id = cell (table, row, "municipality");
  g_autoptr (VthServiceAnswer) member = vth_register_find_service (national_register (), id, on);
  g_autoptr (VthServiceAnswer) seveso = vth_register_find_seveso_service (national_register (), id, on);
  g_autofree gchar *services = national_join (vth_service_answer_get_services (member));
  g_autofree gchar *reserved = national_join (vth_service_answer_get_services (seveso));
  const gchar *certainty = cell (table, row, "certainty");

  g_assert_cmpstr (cell (table, row, "service"), ==, services);
  g_assert_cmpstr (cell (table, row, "seveso_service"), ==, reserved);
  g_assert_cmpint (g_strcmp0 (certainty, "unverified") == 0, ==,
                   vth_answer_has_reason (VTH_ANSWER (member), "certainty.unverified"));
  g_assert_cmpint (g_strcmp0 (certainty, "inferred") == 0, ==,
                   vth_answer_has_reason (VTH_ANSWER (member), "certainty.inferred"));
}

/* The table says of each what the single question says. */
static void
test_municipalities_as_each_alone (void)
{
  const gchar *days[] = { "2023-12-31", "2024-01-01", "2025-12-31", "2026-01-01", "2026-01-20", "2026-01-21" };

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      GDate on = national_day (days[i]);
      g_autoptr (VthTable) table = vth_register_tabulate_municipalities (national_register (), &on);

      g_assert_cmpuint (vth_table_get_n_rows (table), ==, 342);
      for (guint row = 0; row < vth_table_get_n_rows (table); row++)
        check_row (table, row, &on);
    }
}

static void
test_members_add_up_to_the_services (void)
{
  GDate on = national_day ("2026-01-01");
  g_autoptr (VthTable) services = vth_register_tabulate_services (national_register (), &on);
  guint column = (guint) vth_table_find_column (services, "members"), total = 0;

  g_assert_cmpuint (vth_table_get_n_rows (services), ==, 26);
  for (guint row = 0; row < vth_table_get_n_rows (services); row++)
    {
      g_autoptr (VthTable) members = vth_register_tabulate_members (national_register (), cell (services, row, "service"), &on);

      g_assert_cmpint (vth_table_get_n_rows (members), ==, vth_table_get_int (services, row, column));
      total += vth_table_get_n_rows (members);
    }
  g_assert_cmpuint (total, ==, 342);
}

/* Two services went into one, and with them all who took part in them. */
static void
test_members_after_a_merger_are_those_before (void)
{
  g_autoptr (VthTable) one = vth_register_tabulate_members (national_register (), "so0783", NULL);
  g_autoptr (VthTable) other = vth_register_tabulate_members (national_register (), "so0826", NULL);
  g_autoptr (VthTable) after = vth_register_tabulate_members (national_register (), "SO1108", NULL);
  g_autoptr (VthTable) unknown = vth_register_tabulate_members (national_register (), "so9999", NULL);
  guint until = (guint) vth_table_find_column (one, "valid_until");
  GDate last = national_day ("2025-12-31");

  g_assert_cmpuint (vth_table_get_n_rows (one), >, 0);
  g_assert_cmpuint (vth_table_get_n_rows (one) + vth_table_get_n_rows (other), ==, vth_table_get_n_rows (after));
  g_assert_cmpint (vth_table_get_int (one, 0, until), ==, g_date_get_julian (&last));
  g_assert_true (vth_table_is_missing (after, 0, until));
  g_assert_cmpuint (vth_table_get_n_rows (unknown), ==, 0);
}

static void
test_organisations_of_a_day (void)
{
  g_autoptr (VthRegister) registry = national_fill (
      "[{'type':'organisation','id':'gm1','kind':'municipality','name':'Oud','valid_until':'2024-12-31','successor':'gm2'},"
      "{'type':'organisation','id':'gm2','kind':'municipality','name':'Nieuw','province':'pv20','safety_region':'VR01','valid_from':'2025-01-01'}]");
  GDate before = national_day ("2024-12-31"), after = national_day ("2025-01-01");
  g_autoptr (VthTable) all = vth_register_tabulate_organisations (registry, NULL);
  g_autoptr (VthTable) old = vth_register_tabulate_organisations (registry, &before);
  g_autoptr (VthTable) new = vth_register_tabulate_organisations (registry, &after);

  g_assert_cmpuint (vth_table_get_n_rows (all), ==, 2);
  g_assert_cmpuint (vth_table_get_n_rows (old), ==, 1);
  g_assert_cmpstr (cell (old, 0, "successor"), ==, "gm2");
  g_assert_cmpstr (cell (new, 0, "organisation"), ==, "gm2");
  g_assert_cmpstr (cell (new, 0, "safety_region"), ==, "VR01");
  g_assert_null (cell (new, 0, "certainty"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/register-tables/municipalities", test_municipalities_as_each_alone);
  g_test_add_func ("/register-tables/members", test_members_add_up_to_the_services);
  g_test_add_func ("/register-tables/merger", test_members_after_a_merger_are_those_before);
  g_test_add_func ("/register-tables/organisations", test_organisations_of_a_day);

  return g_test_run ();
}
