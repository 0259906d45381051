/* test-dossier.c - records that are read together
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/record/vth-dossier-private.h"

#include <libvth/vth.h>

static VthRecordReader *
make_reader (const gchar *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return vth_record_reader_new_for_bytes (bytes, "zaak.ndjson");
}

static VthDossier *
read_text (const gchar *text)
{
  g_autoptr (VthRecordReader) reader = make_reader (text);
  g_autoptr (VthDossier) dossier = vth_dossier_new ();
  g_autoptr (GError) error = NULL;

  g_assert_true (vth_dossier_read (dossier, reader, NULL, &error));
  g_assert_no_error (error);
  return g_steal_pointer (&dossier);
}

static void
test_records_are_found_by_type_and_id (void)
{
  g_autoptr (VthDossier) dossier = read_text ("{\"type\":\"site\",\"id\":\"1\",\"name\":\"Kade 1\"}\n"
                                              "{\"type\":\"party\",\"id\":\"1\",\"name\":\"Overslag\"}\n");
  VthRecord *site = vth_dossier_lookup (dossier, VTH_TYPE_SITE, "1");

  g_assert_cmpuint (vth_dossier_get_n_problems (dossier), ==, 0);
  g_assert_cmpuint (vth_dossier_get_n_records (dossier), ==, 2);
  g_assert_cmpstr (vth_site_get_name (VTH_SITE (site)), ==, "Kade 1");
  g_assert_null (vth_dossier_lookup (dossier, VTH_TYPE_VIOLATION, "1"));
}

static void
test_lists_keep_their_order (void)
{
  g_autoptr (VthDossier) dossier = read_text ("{\"type\":\"site\",\"id\":\"b\"}\n{\"type\":\"site\",\"id\":\"a\"}\n");
  g_autoptr (GListModel) sites = vth_dossier_get_records (dossier, VTH_TYPE_SITE);
  g_autoptr (GListModel) parties = vth_dossier_get_records (dossier, VTH_TYPE_PARTY);
  g_autoptr (VthRecord) first = g_list_model_get_item (sites, 0);

  g_assert_cmpuint (g_list_model_get_n_items (sites), ==, 2);
  g_assert_cmpstr (vth_record_get_id (first), ==, "b");
  g_assert_cmpuint (g_list_model_get_n_items (parties), ==, 0);
  g_assert_true (g_list_model_get_item_type (parties) == VTH_TYPE_PARTY);
}

static void
test_a_bad_record_is_a_problem_and_no_end (void)
{
  g_autoptr (VthDossier) dossier = read_text ("{\"type\":\"site\",\"id\":\"a\"}\n"
                                              "{\"type\":\"violation\",\"id\":\"v\",\"found_on\":\"2026-02-30\"}\n"
                                              "{\"type\":\"site\",\"id\":\"b\"}\n");

  g_assert_cmpuint (vth_dossier_get_n_records (dossier), ==, 2);
  g_assert_cmpuint (vth_dossier_get_n_problems (dossier), ==, 1);
  g_assert_error (vth_dossier_get_problem (dossier, 0), VTH_ERROR, VTH_ERROR_INVALID_DATE);
  g_assert_nonnull (g_strstr_len (vth_dossier_get_problem (dossier, 0)->message, -1, "zaak.ndjson:2"));
}

static void
test_the_same_id_twice_is_a_problem (void)
{
  g_autoptr (VthDossier) dossier = read_text ("{\"type\":\"site\",\"id\":\"a\",\"name\":\"first\"}\n"
                                              "{\"type\":\"site\",\"id\":\"a\",\"name\":\"second\"}\n");

  g_assert_cmpuint (vth_dossier_get_n_records (dossier), ==, 1);
  g_assert_cmpuint (vth_dossier_get_n_problems (dossier), ==, 1);
  g_assert_error (vth_dossier_get_problem (dossier, 0), VTH_ERROR, VTH_ERROR_DUPLICATE);
  g_assert_nonnull (g_strstr_len (vth_dossier_get_problem (dossier, 0)->message, -1, "zaak.ndjson:2"));
  g_assert_cmpstr (vth_site_get_name (VTH_SITE (vth_dossier_lookup (dossier, VTH_TYPE_SITE, "a"))), ==, "first");
}

static void
test_decisions_are_found_by_violation (void)
{
  g_autoptr (VthDossier) dossier =
    read_text ("{\"type\":\"enforcement-decision\",\"id\":\"d1\",\"instrument\":\"fine\",\"violations\":[\"v\",\"w\"]}\n"
               "{\"type\":\"enforcement-decision\",\"id\":\"d2\",\"instrument\":\"fine\",\"violations\":[\"v\",\"v\"]}\n"
               "{\"type\":\"decision-event\",\"id\":\"e\",\"decision\":\"d2\",\"kind\":\"payment\"}\n");

  g_assert_cmpuint (_vth_dossier_find_decisions (dossier, "v")->len, ==, 2);
  g_assert_cmpuint (_vth_dossier_find_decisions (dossier, "w")->len, ==, 1);
  g_assert_null (_vth_dossier_find_decisions (dossier, "x"));
  g_assert_cmpuint (_vth_dossier_find_events (dossier, "d2")->len, ==, 1);
  g_assert_null (_vth_dossier_find_events (dossier, "d1"));
}

static void
test_register_takes_who_and_mandates (void)
{
  g_autoptr (VthDossier) dossier =
    read_text ("{\"type\":\"competent-authority\",\"id\":\"gm9001/college\",\"organisation\":\"gm9001\","
               "\"organ\":\"college\"}\n{\"type\":\"site\",\"id\":\"s\"}\n");
  g_autoptr (VthRegister) registry = vth_register_new ();
  g_autoptr (GError) error = NULL;

  g_assert_true (vth_dossier_fill_register (dossier, registry, &error));
  g_assert_true (vth_dossier_fill_register (dossier, registry, &error));
  g_assert_no_error (error);
  g_assert_nonnull (vth_register_lookup (registry, "gm9001/college"));
  g_assert_null (vth_register_lookup (registry, "s"));
}

static void
test_a_cancelled_read_stops (void)
{
  g_autoptr (VthRecordReader) reader = make_reader ("{\"type\":\"site\",\"id\":\"a\"}\n");
  g_autoptr (VthDossier) dossier = vth_dossier_new ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_false (vth_dossier_read (dossier, reader, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/record/dossier/found-by-type-and-id", test_records_are_found_by_type_and_id);
  g_test_add_func ("/record/dossier/lists-keep-their-order", test_lists_keep_their_order);
  g_test_add_func ("/record/dossier/bad-record-is-no-end", test_a_bad_record_is_a_problem_and_no_end);
  g_test_add_func ("/record/dossier/same-id-twice", test_the_same_id_twice_is_a_problem);
  g_test_add_func ("/record/dossier/decisions-by-violation", test_decisions_are_found_by_violation);
  g_test_add_func ("/record/dossier/register-takes-who-and-mandates", test_register_takes_who_and_mandates);
  g_test_add_func ("/record/dossier/cancelled-read-stops", test_a_cancelled_read_stops);
  return g_test_run ();
}
