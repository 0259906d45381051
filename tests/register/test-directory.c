/* test-directory.c - which service works for whom, and who is who
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "national-fixture.h"

#include <glib/gstdio.h>
#include <unistd.h>

/* The municipalities of 2026 with the service that each names itself; made from another list than the
 * members of the services.
 */
#define MEMBERS "/tests/register/members-2026.csv"

static void
check_service (VthRegister *registry, const gchar *organisation, const gchar *day, const gchar *services,
               const gchar *codes)
{
  GDate on = national_day (day);
  g_autoptr (VthServiceAnswer) answer = vth_register_find_service (registry, organisation, &on);
  g_autofree gchar *found = national_join (vth_service_answer_get_services (answer));
  g_autofree gchar *reasons = national_codes (answer);

  g_assert_cmpstr (found, ==, services);
  g_assert_cmpstr (reasons, ==, codes);
}

static void
check_seveso (VthRegister *registry, const gchar *organisation, const gchar *day, const gchar *services,
              const gchar *codes)
{
  GDate on = national_day (day);
  g_autoptr (VthServiceAnswer) answer = vth_register_find_seveso_service (registry, organisation, &on);
  g_autofree gchar *found = national_join (vth_service_answer_get_services (answer));
  g_autofree gchar *reasons = national_codes (answer);

  g_assert_cmpstr (found, ==, services);
  g_assert_cmpstr (reasons, ==, codes);
}

static void
check (const gchar *organisation, const gchar *day, const gchar *services, const gchar *codes)
{
  check_service (national_register (), organisation, day, services, codes);
}

static void
test_apeldoorn_moves_to_veluwe_in_2024 (void)
{
  check ("gm0200", "2023-12-31", "so0786", "service.member" AND "service.ended" AND "service.succeeded" AND
         "certainty.unverified" AND "service.before-known");
  check ("gm0200", "2024-01-01", "so1091", "service.member");
}

static void
test_nijmegen_moves_to_groene_metropool_in_2026 (void)
{
  check ("gm0268", "2025-12-31", "so0783", "service.member" AND "service.ended" AND "service.succeeded" AND
         "certainty.unverified");
  check ("gm0268", "2026-01-01", "so1108", "service.member");
}

static void
test_utrecht_moves_to_one_service_in_2026 (void)
{
  check ("gm0344", "2025-12-31", "so0843", "service.member" AND "service.ended" AND "service.succeeded" AND
         "certainty.unverified");
  check ("gm0344", "2026-01-01", "so1104", "service.member" AND "certainty.inferred");
  check ("GM0344", "2026-01-01", "so1104", "service.member" AND "certainty.inferred");
}

static void
test_service_area_is_not_safety_region (void)
{
  g_autoptr (GListModel) nothing = NULL;
  VthRecord *heusden = vth_register_lookup (national_register (), "gm0797");
  VthRecord *midden_delfland = vth_register_lookup (national_register (), "gm1842");

  g_assert_cmpstr (vth_organisation_get_name (VTH_ORGANISATION (heusden)), ==, "Heusden");
  g_assert_cmpstr (vth_organisation_get_safety_region (VTH_ORGANISATION (heusden)), ==, "VR21");
  check ("gm0797", "2026-01-01", "so0712", "service.member");
  g_assert_cmpstr (vth_organisation_get_name (VTH_ORGANISATION (midden_delfland)), ==, "Midden-Delfland");
  check ("gm1842", "2026-01-01", "so0700", "service.member");
}

static void
test_later_than_the_lists_is_said (void)
{
  check ("gm1842", "2026-02-20", "so0700", "service.member");
  check ("gm1842", "2026-02-21", "so0700", "service.member" AND "register.edition-older");
  check_seveso (national_register (), "pv27", "2026-11-23", "so0789", "seveso.designated" AND
                "register.edition-older");
}

static void
test_earlier_than_is_known_is_said (void)
{
  check ("gm1842", "2023-12-31", "so0700", "service.member" AND "service.before-known");
  check ("gm0268", "2012-11-06", "", "service.none");
}

static void
test_organisation_without_service (void)
{
  check ("gm9999", "2026-01-01", "", "service.organisation-unknown");
  check ("pv26", "2026-01-01", "", "service.none" AND "service.provinces-not-listed");
  check ("ws0155", "2026-01-01", "", "service.none");
  check_seveso (national_register (), "gm9999", "2026-01-01", "", "service.organisation-unknown");
  check_seveso (national_register (), "ws0155", "2026-01-01", "", "seveso.none");
}

static void
test_verdict_and_figures (void)
{
  GDate on = national_day ("2026-01-01");
  g_autoptr (VthServiceAnswer) one = vth_register_find_service (national_register (), "gm0344", &on);
  g_autoptr (VthServiceAnswer) two = vth_register_find_seveso_service (national_register (), "gm0268", &on);
  g_autoptr (VthServiceAnswer) none = vth_register_find_service (national_register (), "pv26", &on);
  g_autoptr (VthServiceAnswer) unknown = vth_register_find_service (national_register (), "gm9999", &on);
  g_autoptr (JsonNode) json = vth_answer_to_json (VTH_ANSWER (one), VTH_LANGUAGE_NL);
  JsonObject *object = json_node_get_object (json);
  JsonObject *service = json_array_get_object_element (json_object_get_array_member (object, "services"), 0);
  VthServiceVerdict outcome;
  g_autofree gchar *id = NULL;
  g_auto (GStrv) ids = NULL;

  g_object_get (one, "outcome", &outcome, "service", &id, "services", &ids, NULL);
  g_assert_cmpint (outcome, ==, VTH_SERVICE_VERDICT_FOUND);
  g_assert_cmpstr (id, ==, "so1104");
  g_assert_cmpuint (g_strv_length (ids), ==, 1);
  g_assert_cmpstr (json_object_get_string_member (object, "verdict"), ==, "found");
  g_assert_cmpstr (json_object_get_string_member (object, "on"), ==, "2026-01-01");
  g_assert_cmpstr (json_object_get_string_member (object, "organisation"), ==, "gm0344");
  g_assert_cmpstr (json_object_get_string_member (object, "service"), ==, "so1104");
  g_assert_cmpstr (json_object_get_string_member (service, "name"), ==, "Omgevingsdienst Utrecht");
  g_assert_cmpstr (vth_answer_get_verdict (VTH_ANSWER (two)), ==, "several");
  g_assert_null (vth_service_answer_get_service (two));
  g_assert_cmpstr (vth_answer_get_verdict (VTH_ANSWER (none)), ==, "none");
  g_assert_cmpstr (vth_answer_get_verdict (VTH_ANSWER (unknown)), ==, "unknown");
  g_assert_cmpint (vth_service_answer_get_outcome (unknown), ==, VTH_SERVICE_VERDICT_UNKNOWN);
}

static void
test_seveso_is_apart_from_membership (void)
{
  VthRegister *registry = national_register ();

  check ("gm0344", "2026-02-01", "so1104", "service.member" AND "certainty.inferred");
  check_seveso (registry, "gm0344", "2026-02-01", "so0789", "seveso.designated");
  check_seveso (registry, "pv24", "2026-02-01", "so0789", "seveso.designated");
  check_seveso (registry, "pv21", "2026-02-01", "so0721", "seveso.designated");
  check_seveso (registry, "pv22", "2026-02-01", "so0721", "seveso.designated");
  check_seveso (registry, "pv29", "2026-02-01", "so0335", "seveso.designated" AND "certainty.unverified");
  check_seveso (registry, "pv30", "2026-02-01", "so0712", "seveso.designated" AND "certainty.unverified");
  check_seveso (registry, "pv31", "2026-02-01", "so0788", "seveso.designated" AND "certainty.unverified");
  check_seveso (registry, "pv27", "2023-06-01", "so0789", "seveso.designated" AND "service.before-known");
}

/* The decree took over the name three weeks after the merger. */
static void
test_seveso_service_named_in_the_decree_but_merged (void)
{
  VthRegister *registry = national_register ();

  check_seveso (registry, "gm0268", "2025-12-31", "so0783", "seveso.designated" AND "service.ended" AND
                "service.succeeded" AND "certainty.unverified");
  check_seveso (registry, "gm0268", "2026-01-01", "so0783 so1108",
                "service.several" AND "seveso.named-service-ended" AND "seveso.successor-not-named" AND
         "certainty.unverified");
  check_seveso (registry, "pv23", "2026-01-20", "so0783 so1108",
                "service.several" AND "seveso.named-service-ended" AND "seveso.successor-not-named" AND
         "certainty.unverified");
  check_seveso (registry, "pv23", "2026-01-21", "so1108", "seveso.designated" AND "certainty.unverified");
}

static void
test_every_province_has_one_seveso_service (void)
{
  const gchar *days[] = { "2024-01-01", "2025-12-31", "2026-01-21", "2026-02-20" };

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    for (guint province = 20; province <= 31; province++)
      {
        g_autofree gchar *id = g_strdup_printf ("pv%u", province);
        GDate on = national_day (days[i]);
        g_autoptr (VthServiceAnswer) answer = vth_register_find_seveso_service (national_register (), id,
                                                                                &on);

        g_assert_nonnull (vth_service_answer_get_service (answer));
      }
}

static gboolean
holds (JsonObject *row, const gchar *day)
{
  return strcmp (json_object_get_string_member_with_default (row, "valid_from", ""), day) <= 0 &&
         strcmp (json_object_get_string_member_with_default (row, "valid_until", "9999-12-31"), day) >= 0;
}

/* Reads all services and all members, one by one. */
static gchar *
scan_services (JsonArray *services, const gchar *organisation, const gchar *day)
{
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < json_array_get_length (services); i++)
    {
      JsonObject *service = json_array_get_object_element (services, i);
      JsonArray *members = json_object_get_array_member (service, "members");

      for (guint j = 0; j < json_array_get_length (members) && holds (service, day); j++)
        {
          JsonObject *member = json_array_get_object_element (members, j);

          if (g_str_equal (json_object_get_string_member (member, "organisation"), organisation) &&
              holds (member, day))
            g_string_append_printf (found, "%s%s", found->len > 0 ? " " : "",
                                    json_object_get_string_member (service, "id"));
        }
    }

  return g_string_free (g_steal_pointer (&found), FALSE);
}

static void
test_membership_equals_a_plain_scan_on_many_days (void)
{
  const gchar *days[] = { "2010-01-01", "2012-11-07", "2017-11-30", "2017-12-01", "2023-12-31", "2024-01-01",
                          "2025-12-31", "2026-01-01", "2026-02-20", "2040-06-30" };
  g_autoptr (VthKnowledge) knowledge = vth_knowledge_new_built_in ("services", NULL);
  JsonArray *services = json_object_get_array_member (json_node_get_object (vth_knowledge_get_root (knowledge)), "services");
  GListModel *organisations = vth_register_get_organisations (national_register ());
  guint n_asked = 0;

  for (guint i = 0; i < g_list_model_get_n_items (organisations); i++)
    for (guint j = 0; j < G_N_ELEMENTS (days); j++)
      {
        g_autoptr (VthRecord) organisation = g_list_model_get_item (organisations, i);
        GDate on = national_day (days[j]);
        g_autoptr (VthServiceAnswer) answer = vth_register_find_service (national_register (),
                                                                         vth_record_get_id (organisation), &on);
        g_autofree gchar *found = national_join (vth_service_answer_get_services (answer));
        g_autofree gchar *expected = scan_services (services, vth_record_get_id (organisation), days[j]);

        g_assert_cmpstr (found, ==, expected);
        n_asked++;
      }
  g_assert_cmpuint (n_asked, >, 4000);
}

static VthCertainty
certainty_of (VthServiceAnswer *answer)
{
  if (vth_answer_has_reason (VTH_ANSWER (answer), "certainty.unverified"))
    return VTH_CERTAINTY_UNVERIFIED;

  return vth_answer_has_reason (VTH_ANSWER (answer),
                                "certainty.inferred") ? VTH_CERTAINTY_INFERRED : VTH_CERTAINTY_TEXT;
}

static void
check_row (const gchar *line, const GDate *on)
{
  g_auto (GStrv) cells = g_strsplit (line, ",", -1);
  g_autoptr (VthServiceAnswer) answer = vth_register_find_service (national_register (), cells[0], on);
  VthRecord *municipality = vth_register_lookup (national_register (), cells[0]);
  g_autoptr (GEnumClass) certainties = g_type_class_ref (VTH_TYPE_CERTAINTY);

  g_assert_cmpstr (vth_service_answer_get_service (answer), ==, cells[2]);
  g_assert_cmpint (certainty_of (answer), ==, g_enum_get_value_by_nick (certainties, cells[3])->value);
  g_assert_cmpint (vth_organisation_get_kind (VTH_ORGANISATION (municipality)), ==,
                   VTH_ORGANISATION_KIND_MUNICIPALITY);
  g_assert_cmpstr (vth_organisation_get_province (VTH_ORGANISATION (municipality)), ==, cells[1]);
}

static void
test_all_342_municipalities_have_the_service_that_they_name (void)
{
  g_autofree gchar *path = g_strconcat (g_getenv ("VTH_SOURCE_ROOT"), MEMBERS, NULL);
  g_autofree gchar *text = NULL;
  g_auto (GStrv) lines = NULL;
  GDate on = national_day ("2026-01-01");
  guint n_rows = 0;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 1; lines[i] != NULL && *lines[i] != '\0'; i++, n_rows++)
    check_row (lines[i], &on);
  g_assert_cmpuint (n_rows, ==, 342);
}

static guint
count_kind (VthRegister *registry, VthOrganisationKind kind)
{
  GListModel *organisations = vth_register_get_organisations (registry);
  guint count = 0;

  for (guint i = 0; i < g_list_model_get_n_items (organisations); i++)
    {
      g_autoptr (VthOrganisation) organisation = g_list_model_get_item (organisations, i);

      count += vth_organisation_get_kind (organisation) == kind ? 1 : 0;
    }

  return count;
}

static void
check_counts (const gchar *day, guint n_services)
{
  GDate on = national_day (day);
  g_autoptr (GError) error = NULL;
  g_autoptr (VthRegister) registry = vth_register_new_national (&on, &error);

  g_assert_no_error (error);
  g_assert_false (vth_register_get_is_sealed (registry));
  g_assert_cmpuint (g_list_model_get_n_items (vth_register_get_services (registry)), ==, n_services);
  g_assert_cmpuint (count_kind (registry, VTH_ORGANISATION_KIND_MUNICIPALITY), ==, 342);
  g_assert_cmpuint (count_kind (registry, VTH_ORGANISATION_KIND_PROVINCE), ==, 12);
  g_assert_cmpuint (count_kind (registry, VTH_ORGANISATION_KIND_WATER_AUTHORITY), ==, 21);
  g_assert_cmpuint (count_kind (registry, VTH_ORGANISATION_KIND_NATIONAL_BODY), ==, 19);
  g_assert_cmpuint (count_kind (registry, VTH_ORGANISATION_KIND_SAFETY_REGION), ==, 24);
  g_assert_cmpuint (g_list_model_get_n_items (vth_register_get_authorities (registry)), ==,
                    3 * (342 + 12 + 21) + 1);
}

static void
test_number_of_services_over_time (void)
{
  g_assert_cmpuint (g_list_model_get_n_items (vth_register_get_services (national_register ())), ==, 32);
  check_counts ("2023-12-31", 29);
  check_counts ("2024-01-01", 28);
  check_counts ("2025-12-31", 28);
  check_counts ("2026-01-01", 26);
}

static gchar *
join_ids (GListModel *take)
{
  g_autoptr (GListModel) list = take;
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (VthRecord) record = g_list_model_get_item (list, i);

      g_string_append_printf (ids, "%s%s", ids->len > 0 ? " " : "", vth_record_get_id (record));
    }

  return g_string_free (g_steal_pointer (&ids), FALSE);
}

static void
check_ids (GListModel *list, const gchar *expected)
{
  g_autofree gchar *found = join_ids (list);

  g_assert_cmpstr (found, ==, expected);
}

static void
test_organs_of_each_kind (void)
{
  VthRegister *registry = national_register ();
  VthRecord *college = vth_register_lookup (registry, "gm0344/college");

  check_ids (vth_register_get_organs (registry, "GM0344"), "gm0344/college gm0344/burgemeester gm0344/raad");
  check_ids (vth_register_get_organs (registry, "pv26"), "pv26/gs pv26/ps pv26/cdk");
  check_ids (vth_register_get_organs (registry, "ws0155"), "ws0155/db ws0155/ab ws0155/voorzitter");
  check_ids (vth_register_get_organs (registry, "mnre1034"), "mnre1034/minister");
  check_ids (vth_register_get_organs (registry, "oorg10006"), "");
  check_ids (vth_register_get_organs (registry, "gm9999"), "");
  g_assert_cmpstr (vth_competent_authority_get_name (VTH_COMPETENT_AUTHORITY (college)), ==,
                   "college van burgemeester en wethouders van Utrecht");
  g_assert_cmpint (vth_competent_authority_get_level (VTH_COMPETENT_AUTHORITY (college)), ==,
                   VTH_AUTHORITY_LEVEL_MUNICIPALITY);
}

static void
test_successors_and_predecessors (void)
{
  VthRegister *registry = national_register ();

  check_ids (vth_register_get_successors (registry, "so0781"), "so1091");
  check_ids (vth_register_get_successors (registry, "so1091"), "");
  check_ids (vth_register_get_predecessors (registry, "so1091"), "so0781 so0786");
  check_ids (vth_register_get_predecessors (registry, "so1104"), "so0697 so0843");
  check_ids (vth_register_get_predecessors (registry, "so1108"), "so0783 so0826");
  check_ids (vth_register_get_successors (registry, "gone"), "");
}

#define SERVICE(id, more) "{'type':'environmental-service','id':'" id "','name':'Dienst " id "'" more "}"
#define TOWN(id, more) "{'type':'organisation','id':'" id "','kind':'municipality','name':'Stad " id "'" more "}"

static void
test_chain_of_successors_may_be_long_or_go_round (void)
{
  g_autoptr (VthRegister) registry = national_fill (
      "[" SERVICE ("a", ",'successor':'b'") "," SERVICE ("b", ",'successor':'c'") "," SERVICE ("c", "") ","
      SERVICE ("x", ",'successor':'y'") "," SERVICE ("y", ",'successor':'x'") ","
      TOWN ("gm1", ",'successor':'gm2'") "," TOWN ("gm2", ",'successor':'gone'") "]");

  check_ids (vth_register_get_successors (registry, "a"), "b c");
  check_ids (vth_register_get_predecessors (registry, "c"), "b a");
  check_ids (vth_register_get_successors (registry, "x"), "y");
  check_ids (vth_register_get_predecessors (registry, "x"), "y");
  check_ids (vth_register_get_successors (registry, "gm1"), "gm2");
  check_ids (vth_register_get_predecessors (registry, "gm2"), "gm1");
}

static void
test_own_records_replace_the_lists (void)
{
  g_autoptr (VthRegister) registry = national_fill (
      "[" TOWN ("gm1", ",'valid_until':'2024-12-31'") "," TOWN ("gm2", ",'province':'pv20'") ","
      SERVICE ("so1", ",'valid_until':'2023-12-31','successor':'so3','members':[{'organisation':'gm1'}]") ","
      SERVICE ("so2",
               ",'members':[{'organisation':'gm2','valid_from':'2025-01-01'},{'organisation':'gm3','certainty':'inferred'}]") ","
      SERVICE ("so3", ",'members':[{'organisation':'gm2','valid_until':'2025-06-30'}],"
                      "'designations':[{'province':'pv20','valid_from':'2025-01-01'},{'province':'pv21'}]") ","
      SERVICE ("so4",
               ",'valid_until':'2025-03-31','successor':'so3','designations':[{'province':'pv20','valid_from':'2025-01-01'}]") "]");

  check_service (registry, "gm2", "2025-06-30", "so2 so3", "service.several" AND "service.member" AND
                 "service.member");
  check_service (registry, "gm2", "2025-07-01", "so2", "service.member");
  check_service (registry, "gm2", "2024-12-31", "so3", "service.member");
  check_service (registry, "gm3", "2024-12-31", "so2", "service.member" AND "certainty.inferred");
  check_service (registry, "gm1", "2024-01-01", "", "service.none" AND "service.membership-ended");
  check_service (registry, "gm1", "2025-01-01", "", "service.none" AND "service.membership-ended" AND
                 "organisation.not-in-force");
  check_seveso (registry, "gm1", "2024-01-01", "", "seveso.province-unknown");
  check_seveso (registry, "gm2", "2024-12-31", "", "seveso.none");
  check_seveso (registry, "pv21", "2024-12-31", "so3", "seveso.designated");
  check_seveso (registry, "pv20", "2025-04-01", "so3 so4", "service.several" AND "seveso.designated" AND
                "seveso.named-service-ended");
}

static VthKnowledge *
write_knowledge (const gchar *members)
{
  g_autofree gchar *text = g_strconcat ("{'id':'own','title':'t','edition':'2027-01','source':'s','about':'a','certainty':'text'", members, "}", NULL);
  g_autofree gchar *path = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;
  VthKnowledge *knowledge;
  gint descriptor = g_file_open_tmp ("vth-XXXXXX.json", &path, &error);

  g_assert_no_error (error);
  close (descriptor);
  g_assert_true (g_file_set_contents (path, g_strdelimit (text, "'", '"'), -1, NULL));
  file = g_file_new_for_path (path);
  knowledge = vth_knowledge_new_for_file (file, &error);
  g_assert_no_error (error);
  g_unlink (path);

  return knowledge;
}

static void
test_newer_edition_replaces_the_lists (void)
{
  g_autoptr (VthKnowledge) knowledge = write_knowledge (
      ",'as_of':'2027-01-05','known_from':'2027-01-01','organs':[{'kind':'municipality','organ':'college','level':'municipality','name':'college van {name}'}],"
      "'organisations':[" TOWN ("gm1", "") "],'services':[" SERVICE ("so1",
                                                                     ",'members':[{'organisation':'gm1'}]") "]");
  g_autoptr (VthRegister) registry = vth_register_new ();
  g_autoptr (GError) error = NULL;

  g_assert_true (vth_register_add_knowledge (registry, knowledge, NULL, &error));
  g_assert_no_error (error);
  vth_register_seal (registry, NULL);
  check_service (registry, "gm1", "2027-01-05", "so1", "service.member");
  check_service (registry, "gm1", "2027-01-06", "so1", "service.member" AND "register.edition-older");
  check_service (registry, "gm1", "2026-12-31", "so1", "service.member" AND "service.before-known");
  check_ids (vth_register_get_organs (registry, "gm1"), "gm1/college");
  g_assert_false (vth_register_add_knowledge (registry, knowledge, NULL, &error));
  g_assert_error (error, VTH_ERROR, VTH_ERROR_SEALED);
}

static void
knowledge_fails (const gchar *members, gint code, const gchar *place)
{
  g_autoptr (VthKnowledge) knowledge = write_knowledge (members);
  g_autoptr (VthRegister) registry = vth_register_new ();
  g_autoptr (GError) error = NULL;

  g_assert_false (vth_register_add_knowledge (registry, knowledge, NULL, &error));
  g_assert_error (error, VTH_ERROR, code);
  g_assert_true (g_str_has_prefix (error->message, place));
}

static void
test_bad_knowledge_is_an_error_with_its_place (void)
{
  knowledge_fails (",'organisations':3", VTH_ERROR_INVALID_KNOWLEDGE, "own: /organisations");
  knowledge_fails (",'organisations':[7]", VTH_ERROR_WRONG_TYPE, "own: /organisations/0");
  knowledge_fails (",'organisations':[{'type':'organisation','id':'a','kind':'municipality'}]",
                   VTH_ERROR_MISSING_FIELD, "own: /organisations/0/name");
  knowledge_fails (",'organisations':[" TOWN ("a", "") "," TOWN ("a", "") "]", VTH_ERROR_DUPLICATE,
                   "own: /organisations/1/id");
  knowledge_fails (",'services':[" SERVICE ("a", ",'members':[{'organisation':'b','certainty':'sure'}]") "]",
                   VTH_ERROR_UNKNOWN_VALUE, "own: /services/0/members/0/certainty");
  knowledge_fails (",'services':[{'type':'party','id':'a','kind':'natural-person'}]",
                   VTH_ERROR_INVALID_KNOWLEDGE, "own: /services/0/type");
  knowledge_fails (",'organs':3,'organisations':[" TOWN ("a", "") "]", VTH_ERROR_INVALID_KNOWLEDGE,
                   "own: /organisations/0/organs");
  knowledge_fails (",'organs':[3],'organisations':[" TOWN ("a", "") "]", VTH_ERROR_INVALID_KNOWLEDGE,
                   "own: /organisations/0/organs");
  knowledge_fails (",'organs':[{'kind':'municipality'}],'organisations':[" TOWN ("a", "") "]",
                   VTH_ERROR_INVALID_KNOWLEDGE, "own: /organisations/0/organs");
  knowledge_fails (",'as_of':'2026-02-30'", VTH_ERROR_INVALID_DATE, "own: /as_of");
}

static void
test_mandates_may_be_added_to_the_national_register (void)
{
  g_autoptr (VthRegister) registry = vth_register_new_national (NULL, NULL);
  g_autoptr (VthRecord) mandate = fixture_record (
      "{'type':'mandate','kind':'mandate','id':'m','mandator':'gm0344/college','mandatee':'so1104/directeur',"
      "'powers':['enforcement'],'decided_on':'2025-12-01','valid_from':'2026-01-01'}");
  g_autoptr (GError) error = NULL;

  g_assert_true (vth_register_add (registry, mandate, &error));
  g_assert_no_error (error);
  g_assert_true (vth_register_seal (registry, &error));
  g_assert_cmpuint (vth_register_get_n_mandates (registry), ==, 1);
}

static gpointer
ask_often (gpointer registry)
{
  guint found = 0;

  for (guint i = 0; i < 2000; i++)
    {
      GDate on = national_day (i % 2 == 0 ? "2025-12-31" : "2026-01-01");
      g_autoptr (VthServiceAnswer) answer = vth_register_find_service (registry, "gm0344", &on);

      found += vth_answer_has_reason (VTH_ANSWER (answer), "service.ended") ? 1 : 0;
    }

  return GUINT_TO_POINTER (found);
}

static void
test_threads_may_ask_at_once (void)
{
  GThread *threads[4];

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("asks", ask_often, national_register ());
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_assert_cmpuint (GPOINTER_TO_UINT (g_thread_join (threads[i])), ==, 1000);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/directory/apeldoorn", test_apeldoorn_moves_to_veluwe_in_2024);
  g_test_add_func ("/directory/nijmegen", test_nijmegen_moves_to_groene_metropool_in_2026);
  g_test_add_func ("/directory/utrecht", test_utrecht_moves_to_one_service_in_2026);
  g_test_add_func ("/directory/not-safety-region", test_service_area_is_not_safety_region);
  g_test_add_func ("/directory/later", test_later_than_the_lists_is_said);
  g_test_add_func ("/directory/earlier", test_earlier_than_is_known_is_said);
  g_test_add_func ("/directory/none", test_organisation_without_service);
  g_test_add_func ("/directory/verdict", test_verdict_and_figures);
  g_test_add_func ("/directory/seveso", test_seveso_is_apart_from_membership);
  g_test_add_func ("/directory/seveso-merged", test_seveso_service_named_in_the_decree_but_merged);
  g_test_add_func ("/directory/seveso-provinces", test_every_province_has_one_seveso_service);
  g_test_add_func ("/directory/plain-scan", test_membership_equals_a_plain_scan_on_many_days);
  g_test_add_func ("/directory/all-municipalities",
                   test_all_342_municipalities_have_the_service_that_they_name);
  g_test_add_func ("/directory/counts", test_number_of_services_over_time);
  g_test_add_func ("/directory/organs", test_organs_of_each_kind);
  g_test_add_func ("/directory/successors", test_successors_and_predecessors);
  g_test_add_func ("/directory/long-chains", test_chain_of_successors_may_be_long_or_go_round);
  g_test_add_func ("/directory/own-records", test_own_records_replace_the_lists);
  g_test_add_func ("/directory/newer-edition", test_newer_edition_replaces_the_lists);
  g_test_add_func ("/directory/bad-knowledge", test_bad_knowledge_is_an_error_with_its_place);
  g_test_add_func ("/directory/mandates", test_mandates_may_be_added_to_the_national_register);
  g_test_add_func ("/directory/threads", test_threads_may_ask_at_once);

  return g_test_run ();
}
