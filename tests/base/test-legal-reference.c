/* test-legal-reference.c - places in the law are read as lawyers write them
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/vth.h"

#include <json-glib/json-glib.h>
#include <string.h>

static VthLegalReference *
parse (const gchar *text)
{
  g_autoptr (GError) error = NULL;
  VthLegalReference *reference = vth_legal_reference_new_from_string (text, &error);

  g_assert_no_error (error);
  return reference;
}

static void
assert_reads (const gchar *text, const gchar *law, const gchar *article, const gchar *paragraph, const gchar *part)
{
  g_autoptr (VthLegalReference) reference = parse (text);

  g_assert_cmpstr (vth_legal_reference_get_law (reference), ==, law);
  g_assert_cmpstr (vth_legal_reference_get_article (reference), ==, article);
  g_assert_cmpstr (vth_legal_reference_get_paragraph (reference), ==, paragraph);
  g_assert_cmpstr (vth_legal_reference_get_part (reference), ==, part);
}

static void
assert_lists (const gchar *text, const gchar *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) references = vth_legal_reference_parse_list (text, &error);
  g_autoptr (GString) found = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < references->len; i++)
    {
      g_autofree gchar *one = vth_legal_reference_to_string (g_ptr_array_index (references, i));

      g_string_append_printf (found, i > 0 ? " | %s" : "%s", one);
    }
  g_assert_cmpstr (found->str, ==, expected);
}

static void
assert_refused (const gchar *text, const gchar *why)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (vth_legal_reference_new_from_string (text, &error));
  g_assert_error (error, VTH_ERROR, VTH_ERROR_INVALID_REFERENCE);
  if (strstr (error->message, why) == NULL)
    g_error ("‘%s’ does not say ‘%s’", error->message, why);
}

static void
test_forms_that_decisions_use (void)
{
  assert_reads ("Awb 5:32b lid 2", "Awb", "5:32b", "2", NULL);
  assert_reads ("Omgevingsbesluit 13.12", "Omgevingsbesluit", "13.12", NULL, NULL);
  assert_reads ("Ow 18.2 lid 5 onder a", "Ow", "18.2", "5", "a");
  assert_reads ("Gemeentewet 125 lid 2", "Gemeentewet", "125", "2", NULL);
  assert_reads ("Ow 18.15a", "Ow", "18.15a", NULL, NULL);
  assert_reads ("Awb 5:37a lid 2-4", "Awb", "5:37a", "2-4", NULL);
  assert_reads ("Awb 5:37a lid 2–4", "Awb", "5:37a", "2-4", NULL);
  assert_reads ("Atw 4 onder a", "Atw", "4", NULL, "a");
  assert_reads ("Ob 13.3a0", "Ob", "13.3a0", NULL, NULL);
  assert_reads ("Sv 257ba", "Sv", "257ba", NULL, NULL);
  assert_reads ("Invoeringswet Ow 4.23", "Invoeringswet Ow", "4.23", NULL, NULL);
  assert_reads ("Besluit OM-afdoening 3.1", "Besluit OM-afdoening", "3.1", NULL, NULL);
  assert_reads ("Ob 13.12 lid 1 d onder 1", "Ob", "13.12", "1", "d onder 1");
  assert_reads ("Ob 13.7 lid 1 b 2°", "Ob", "13.7", "1", "b onder 2");
  assert_reads ("Awb 10:3 lid 2 a-c", "Awb", "10:3", "2", "a-c");
  assert_reads ("Ow 16.62-16.65", "Ow", "16.62-16.65", NULL, NULL);
  assert_reads ("Ob annex VII", "Ob", "bijlage VII", NULL, NULL);
  assert_reads ("Ob bijlage VI categorie 3", "Ob", "bijlage VI", NULL, "categorie 3");
}

static void
test_tolerant_of_how_people_write (void)
{
  assert_reads ("Awb art. 5:9", "Awb", "5:9", NULL, NULL);
  assert_reads ("Awb art.5:9", "Awb", "5:9", NULL, NULL);
  assert_reads ("art. 5:9 Awb", "Awb", "5:9", NULL, NULL);
  assert_reads ("artikel 5:32b, lid 2, van de Algemene wet bestuursrecht", "Algemene wet bestuursrecht", "5:32b", "2",
                NULL);
  assert_reads ("Artikel 18.2 lid 5 onder a Ow", "Ow", "18.2", "5", "a");
  assert_reads ("  Awb   5:32B  Lid  2 ", "Awb", "5:32b", "2", NULL);
  assert_reads ("Awb\u00a05:32b\u00a0lid\u00a02", "Awb", "5:32b", "2", NULL);
  assert_reads ("Awb 5:32b, lid 2, onder a", "Awb", "5:32b", "2", "a");
  assert_reads ("Ow 5.1 lid 1, aanhef en onder b", "Ow", "5.1", "1", "b");
  assert_reads ("Ow 5.1 lid 1 onderdeel b sub 2", "Ow", "5.1", "1", "b onder 2");
  assert_reads ("Brzo 2015 art. 18", "Brzo 2015", "18", NULL, NULL);
  assert_reads ("artikel 18, lid 1, van het Brzo 2015", "Brzo 2015", "18", "1", NULL);
  assert_reads ("Bouwbesluit 2012 1.1", "Bouwbesluit 2012", "1.1", NULL, NULL);
}

static void
test_lists_keep_what_went_before (void)
{
  assert_lists ("Awb 6:7, 6:8 lid 1; Atw 1 lid 1", "Awb 6:7 | Awb 6:8 lid 1 | Atw 1 lid 1");
  assert_lists ("Ow 16.79 lid 1, 6", "Ow 16.79 lid 1 | Ow 16.79 lid 6");
  assert_lists ("Ow 16.78 lid 1, 3-5", "Ow 16.78 lid 1 | Ow 16.78 lid 3-5");
  assert_lists ("Awb 3:42; Woo 3.1", "Awb 3:42 | Woo 3.1");
  assert_lists ("Awb 3:45; 6:23", "Awb 3:45 | Awb 6:23");
  assert_lists ("Awb 5:4; 10:2; Ow 18.2", "Awb 5:4 | Awb 10:2 | Ow 18.2");
  assert_lists ("Awb 5:32 en 5:32a lid 1 en 2", "Awb 5:32 | Awb 5:32a lid 1 | Awb 5:32a lid 2");
  assert_lists ("Awb 8:55 lid 2 jo. 6:7", "Awb 8:55 lid 2 | Awb 6:7");
  assert_lists ("Awb 4:15 lid 1 b via 7:14", "Awb 4:15 lid 1 onder b | Awb 7:14");
  assert_lists ("Gemeentewet 125 lid 4, 165", "Gemeentewet 125 lid 4 | Gemeentewet 165");
  assert_lists ("Provinciewet 122, 166", "Provinciewet 122 | Provinciewet 166");
  assert_lists ("Ob 13.9 lid 2 b, c", "Ob 13.9 lid 2 onder b | Ob 13.9 lid 2 onder c");
  assert_lists ("Ob 13.12 lid 1 d onder 1, 2", "Ob 13.12 lid 1 onder d onder 1 | Ob 13.12 lid 1 onder d onder 2");
  assert_lists ("Ob 13.12 lid 1 d onder 2, e", "Ob 13.12 lid 1 onder d onder 2 | Ob 13.12 lid 1 onder e");
  assert_lists ("Ob bijlage VI categorie 3, 4", "Ob bijlage VI categorie 3 | Ob bijlage VI categorie 4");
  assert_lists ("Awb 5:1 lid 1, lid 2 onder a, onder b",
                "Awb 5:1 lid 1 | Awb 5:1 lid 2 onder a | Awb 5:1 lid 2 onder b");
  assert_lists ("Ob 13.12 lid 3, annex VII", "Ob 13.12 lid 3 | Ob bijlage VII");
  assert_lists ("Ob 4.6 lid 1, 4.7-4.13", "Ob 4.6 lid 1 | Ob 4.7-4.13");
  assert_lists ("Awb 5:1, Ow 18.2", "Awb 5:1 | Ow 18.2");
  assert_lists ("art. 6:7 en 6:8 Awb", "Awb 6:7 | Awb 6:8");
}

static void
test_refusal_says_what_is_wrong (void)
{
  assert_refused ("", "empty");
  assert_refused ("  ", "empty");
  assert_refused ("Awb", "names no article");
  assert_refused ("Bouwbesluit 2012", "names no article");
  assert_refused ("5:32b", "names no law");
  assert_refused ("art. 5:9; Ow 18.2", "names no law");
  assert_refused ("(5:32b)", "where a law is needed");
  assert_refused ("art. 5:9 Awb 3", "‘3’ stands where a law is needed");
  assert_refused ("art. 5:32b lid 2", "names no law");
  assert_refused ("Awb afd. 3.4", "chapter");
  assert_refused ("Awb titel 4.5", "chapter");
  assert_refused ("Ow § 5.1", "chapter");
  assert_refused ("Awb art. twee", "no number of an article");
  assert_refused ("Awb 5:32b lid", "no number of a paragraph");
  assert_refused ("Awb 5:32b lid a", "no number of a paragraph");
  assert_refused ("Awb 5:32b lid 1 lid 2", "paragraph stands where none can");
  assert_refused ("Awb 5:32b onder", "no part");
  assert_refused ("Awb 5:35 (old)", "‘(old)’ has no meaning");
  assert_refused ("Awb 5:9 of 5:10", "‘of’ has no meaning");
  assert_refused ("Awb, 5:9", "no article follows ‘Awb’");
  assert_refused ("Awb 5:9,", "names no article");
  assert_refused ("Awb 5:", "names no article");
  assert_refused ("Ob bijlage zeven", "annex");
  assert_refused ("Awb 6:7, 6:8", "2 references");
  assert_refused ("Awb \xff 5:9", "UTF-8");
}

static void
test_long_nonsense_is_quoted_in_short (void)
{
  g_autofree gchar *nonsense = g_strnfill (100000, 'x');
  g_autoptr (GError) error = NULL;

  g_assert_null (vth_legal_reference_new_from_string (nonsense, &error));
  g_assert_cmpuint (strlen (error->message), <, 200);
}

static void
test_law_has_its_short_name_and_number (void)
{
  static const gchar *const laws[][3] = {
    { "Omgevingsbesluit 13.12", "Ob", "BWBR0041278" },
    { "Ob 13.12", "Ob", "BWBR0041278" },
    { "ALGEMENE WET BESTUURSRECHT 5:9", "Awb", "BWBR0005537" },
    { "awb 5:9", "Awb", "BWBR0005537" },
    { "Algemene termijnenwet 1", "Atw", "BWBR0002448" },
    { "Omgevingswet 18.2", "Ow", "BWBR0037885" },
    { "Besluit activiteiten leefomgeving 2.11", "Bal", "BWBR0041330" },
    { "Invoeringswet Omgevingswet 4.23", "Invoeringswet Ow", NULL },
    { "APV Utrecht 2:1", "APV Utrecht", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (laws); i++)
    {
      g_autoptr (VthLegalReference) reference = parse (laws[i][0]);

      g_assert_cmpstr (vth_legal_reference_get_short_law (reference), ==, laws[i][1]);
      g_assert_cmpstr (vth_legal_reference_get_bwb_id (reference), ==, laws[i][2]);
    }
}

static void
test_link_leads_to_the_place (void)
{
  static const gchar *const links[][2] = {
    { "Awb 5:32b lid 2", "jci1.3:c:BWBR0005537&artikel=5:32b&lid=2" },
    { "Omgevingsbesluit 13.12", "jci1.3:c:BWBR0041278&artikel=13.12" },
    { "Ow 18.2 lid 5 onder a", "jci1.3:c:BWBR0037885&artikel=18.2&lid=5&o=a" },
    { "Ob 13.12 lid 1 onder d onder 1", "jci1.3:c:BWBR0041278&artikel=13.12&lid=1&o=d&o=1" },
    { "Atw 4 onder a", "jci1.3:c:BWBR0002448&artikel=4&o=a" },
    { "Awb 5:37a lid 2-4", "jci1.3:c:BWBR0005537&artikel=5:37a" },
    { "Awb 10:3 lid 2 onder a-c", "jci1.3:c:BWBR0005537&artikel=10:3&lid=2" },
    { "Ob bijlage VII", "jci1.3:c:BWBR0041278&bijlage=VII" },
    { "Ow 16.62-16.65", NULL },
    { "APV Utrecht 2:1", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (links); i++)
    {
      g_autoptr (VthLegalReference) reference = parse (links[i][0]);
      g_autofree gchar *uri = vth_legal_reference_to_uri (reference);

      g_assert_cmpstr (uri, ==, links[i][1]);
    }
}

static void
test_order_is_that_of_the_law (void)
{
  static const gchar *const ordered[] = {
    "Atw 1", "Awb 5:9", "Awb 5:10", "Awb 5:32", "Awb 5:32 lid 1", "Awb 5:32 lid 1 onder a", "Awb 5:32 lid 2",
    "Awb 5:32 lid 10", "Awb 5:32a", "Awb 5:32b", "Awb 5:33", "Awb 10:1", "Ob 4.2", "Omgevingsbesluit 4.10", "Ow 18.2",
  };

  for (guint i = 0; i < G_N_ELEMENTS (ordered); i++)
    for (guint j = 0; j < G_N_ELEMENTS (ordered); j++)
      {
        g_autoptr (VthLegalReference) one = parse (ordered[i]);
        g_autoptr (VthLegalReference) other = parse (ordered[j]);
        gint order = vth_legal_reference_compare (one, other);

        g_assert_cmpint ((order > 0) - (order < 0), ==, (i > j) - (i < j));
      }
}

static void
test_same_place_under_another_name_is_equal (void)
{
  g_autoptr (VthLegalReference) one = parse ("Omgevingsbesluit 13.12 lid 1 d 1");
  g_autoptr (VthLegalReference) same = parse ("art. 13.12, lid 1, onder d, onder 1 Ob");
  g_autoptr (VthLegalReference) other = parse ("Ob 13.12 lid 1 onder d");
  g_autoptr (VthLegalReference) held = g_boxed_copy (VTH_TYPE_LEGAL_REFERENCE, one);

  g_assert_true (vth_legal_reference_equal (one, same));
  g_assert_cmpuint (vth_legal_reference_hash (one), ==, vth_legal_reference_hash (same));
  g_assert_false (vth_legal_reference_equal (one, other));
  g_assert_true (held == one);
}

static gchar *
random_article (void)
{
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "%d", g_test_rand_int_range (1, 400));
  if (g_test_rand_bit ())
    g_string_append_printf (text, "%c%d", g_test_rand_bit () ? ':' : '.', g_test_rand_int_range (1, 200));
  if (g_test_rand_bit ())
    g_string_append_c (text, (gchar) g_test_rand_int_range ('a', 'z' + 1));
  return g_string_free (text, FALSE);
}

static void
test_what_is_written_can_be_read_again (void)
{
  static const gchar *const laws[] = {
    "Awb", "Omgevingsbesluit", "Invoeringswet Ow", "Brzo 2015", "Besluit OM-afdoening", "APV Súdwest-Fryslân",
  };

  for (guint i = 0; i < 5000; i++)
    {
      g_autofree gchar *article = random_article ();
      g_autoptr (GString) text = g_string_new (laws[g_test_rand_int_range (0, G_N_ELEMENTS (laws))]);
      g_autoptr (VthLegalReference) reference = NULL;
      g_autoptr (VthLegalReference) again = NULL;
      g_autofree gchar *written = NULL;
      g_autofree gchar *rewritten = NULL;

      g_string_append_printf (text, " art. %s", article);
      if (g_test_rand_bit ())
        g_string_append_printf (text, " lid %d", g_test_rand_int_range (1, 40));
      if (g_test_rand_bit ())
        g_string_append_printf (text, " onder %c", g_test_rand_int_range ('a', 'z' + 1));

      reference = parse (text->str);
      written = vth_legal_reference_to_string (reference);
      again = parse (written);
      rewritten = vth_legal_reference_to_string (again);

      g_assert_cmpstr (vth_legal_reference_get_article (reference), ==, article);
      g_assert_true (vth_legal_reference_equal (reference, again));
      g_assert_cmpstr (written, ==, rewritten);
    }
}

static void
test_any_words_are_answered (void)
{
  static const gchar *const words[] = {
    "Awb", "5:32b", "lid", "2", "onder", "a", ",", ";", "art.", "en", "jo.", "bijlage", "VII", "categorie", "2015",
    "2-4", "van", "de", "aanhef", "§", "–", ":", "5:", "aa", "12.", "1.1", "onderdeel", "Brzo",
  };

  for (guint i = 0; i < 50000; i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) references = NULL;

      for (gint n = g_test_rand_int_range (0, 10); n > 0; n--)
        g_string_append_printf (text, "%s ", words[g_test_rand_int_range (0, G_N_ELEMENTS (words))]);

      references = vth_legal_reference_parse_list (text->str, &error);
      g_assert_true ((references == NULL) == (error != NULL));
      for (guint at = 0; references != NULL && at < references->len; at++)
        {
          g_autofree gchar *written = vth_legal_reference_to_string (g_ptr_array_index (references, at));
          g_autoptr (VthLegalReference) again = parse (written);

          g_assert_true (vth_legal_reference_equal (g_ptr_array_index (references, at), again));
        }
    }
}

static gchar *
knowledge_path (const gchar *file)
{
  return g_build_filename (g_getenv ("VTH_SOURCE_ROOT"), "libvth", "knowledge", file, NULL);
}

static void
test_every_reason_names_a_place_that_can_be_read (void)
{
  g_autofree gchar *path = knowledge_path ("reasons.json");
  g_autofree gchar *text = NULL;
  g_autoptr (GRegex) law = g_regex_new ("\"law\": *\"([^\"]+)\"", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  guint n_read = 0;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  for (g_regex_match (law, text, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL))
    {
      g_autofree gchar *reference = g_match_info_fetch (match, 1);
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) references = vth_legal_reference_parse_list (reference, &error);

      g_assert_no_error (error);
      for (guint i = 0; i < references->len; i++)
        g_assert_null (strpbrk (vth_legal_reference_get_law (g_ptr_array_index (references, i)), "0123456789"));
      n_read++;
    }
  g_assert_cmpuint (n_read, >, 50);
}

static void
test_laws_say_how_sure_they_are (void)
{
  g_autofree gchar *path = knowledge_path ("laws.json");
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  JsonObject *root;
  JsonArray *laws;

  g_assert_true (json_parser_load_from_file (parser, path, NULL));
  root = json_node_get_object (json_parser_get_root (parser));
  laws = json_object_get_array_member (root, "laws");
  g_assert_cmpuint (json_array_get_length (laws), >=, 9);
  for (guint i = 0; i < json_array_get_length (laws); i++)
    {
      JsonObject *law = json_array_get_object_element (laws, i);
      const gchar *bwb = json_object_get_string_member_with_default (law, "bwb", NULL);

      g_assert_true (g_regex_match_simple ("^(text|inferred|unverified)$",
                                           json_object_get_string_member (law, "certainty"), 0, 0));
      g_assert_true (g_hash_table_add (seen, (gpointer) json_object_get_string_member (law, "short")));
      g_assert_true (bwb == NULL || (g_regex_match_simple ("^BWBR[0-9]{7}$", bwb, 0, 0) &&
                                     g_hash_table_add (seen, (gpointer) bwb)));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/legal-reference/forms-that-decisions-use", test_forms_that_decisions_use);
  g_test_add_func ("/legal-reference/tolerant-of-how-people-write", test_tolerant_of_how_people_write);
  g_test_add_func ("/legal-reference/lists-keep-what-went-before", test_lists_keep_what_went_before);
  g_test_add_func ("/legal-reference/refusal-says-what-is-wrong", test_refusal_says_what_is_wrong);
  g_test_add_func ("/legal-reference/long-nonsense-is-quoted-in-short", test_long_nonsense_is_quoted_in_short);
  g_test_add_func ("/legal-reference/law-has-its-short-name-and-number", test_law_has_its_short_name_and_number);
  g_test_add_func ("/legal-reference/link-leads-to-the-place", test_link_leads_to_the_place);
  g_test_add_func ("/legal-reference/order-is-that-of-the-law", test_order_is_that_of_the_law);
  g_test_add_func ("/legal-reference/same-place-under-another-name-is-equal",
                   test_same_place_under_another_name_is_equal);
  g_test_add_func ("/legal-reference/what-is-written-can-be-read-again", test_what_is_written_can_be_read_again);
  g_test_add_func ("/legal-reference/any-words-are-answered", test_any_words_are_answered);
  g_test_add_func ("/legal-reference/every-reason-names-a-place-that-can-be-read",
                   test_every_reason_names_a_place_that_can_be_read);
  g_test_add_func ("/legal-reference/laws-say-how-sure-they-are", test_laws_say_how_sure_they_are);

  return g_test_run ();
}
