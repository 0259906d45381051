/* test-reason.c - reasons in two languages
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <libvth/base/vth-reason-private.h>
#include <libvth/vth.h>

static VthReason *
make_reason (const gchar *code, const gchar *subject, const VthArgument *arguments)
{
  VthNotes notes = { 0 };
  VthReason *reason;

  _vth_notes_add (&notes, code, subject, arguments);
  reason = _vth_reason_new (&notes.notes[0]);
  _vth_notes_clear (&notes);
  return reason;
}

static guint32
day (gint y, gint m, gint d)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) d, (GDateMonth) m, (GDateYear) y);
  return g_date_get_julian (&date);
}

static void
test_a_message_is_a_sentence_in_both_languages (void)
{
  g_autoptr (VthReason) reason = NULL;
  g_autofree gchar *nl = NULL, *en = NULL;

  reason = make_reason ("awb.6:7.objection-date-wrong", "/objection_until",
                        VTH_ARGS (VTH_ARG_DAY ("expected", day (2026, 4, 28)), VTH_ARG_DAY ("found", day (2026, 4, 27))));
  g_assert_cmpstr (vth_reason_get_code (reason), ==, "awb.6:7.objection-date-wrong");
  g_assert_cmpint (vth_reason_get_severity (reason), ==, VTH_SEVERITY_WARNING);
  g_assert_cmpstr (vth_reason_get_law (reason), ==, "Awb 6:7, 6:8 lid 1; Atw 1 lid 1");
  g_assert_cmpstr (vth_reason_get_subject (reason), ==, "/objection_until");

  nl = vth_reason_dup_message (reason, VTH_LANGUAGE_NL);
  en = vth_reason_dup_message (reason, VTH_LANGUAGE_EN);
  g_assert_nonnull (strstr (nl, "28 april 2026"));
  g_assert_nonnull (strstr (nl, "27 april 2026"));
  g_assert_nonnull (strstr (en, "28 April 2026"));
  g_assert_null (strchr (nl, '{'));
  g_assert_null (strchr (en, '{'));
}

static void
test_amounts_are_written_as_the_language_writes_them (void)
{
  static const struct
  {
    gint64 cents;
    const gchar *nl, *en;
  } amounts[] = {
    { 0, "€ 0,00", "€0.00" },
    { 5, "€ 0,05", "€0.05" },
    { 99999, "€ 999,99", "€999.99" },
    { 250000, "€ 2.500,00", "€2,500.00" },
    { 123456789, "€ 1.234.567,89", "€1,234,567.89" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (amounts); i++)
    {
      g_autofree gchar *nl = _vth_format_cents (amounts[i].cents, VTH_LANGUAGE_NL);
      g_autofree gchar *en = _vth_format_cents (amounts[i].cents, VTH_LANGUAGE_EN);

      g_assert_cmpstr (nl, ==, amounts[i].nl);
      g_assert_cmpstr (en, ==, amounts[i].en);
    }
}

static void
test_terms_are_written_in_words (void)
{
  VthTerm one = { 1, VTH_TERM_UNIT_WEEKS }, six = { 6, VTH_TERM_UNIT_WEEKS };
  g_autofree gchar *nl = _vth_format_term (&one, VTH_LANGUAGE_NL);
  g_autofree gchar *en = _vth_format_term (&six, VTH_LANGUAGE_EN);

  g_assert_cmpstr (nl, ==, "1 week");
  g_assert_cmpstr (en, ==, "6 weeks");
}

/* Every code of the catalogue makes a reason, and its law can be read as legal references. */
static void
test_the_catalogue_is_whole (void)
{
  g_auto (GStrv) codes = vth_reason_list_codes ();

  g_assert_cmpuint (g_strv_length (codes), >, 57);
  for (guint i = 0; codes[i] != NULL; i++)
    {
      g_autoptr (VthReason) reason = make_reason (codes[i], NULL, NULL);
      g_autofree gchar *nl = vth_reason_dup_message (reason, VTH_LANGUAGE_NL);
      g_autofree gchar *en = vth_reason_dup_message (reason, VTH_LANGUAGE_EN);

      g_test_message ("%s", codes[i]);
      g_assert_cmpstr (nl, !=, "");
      g_assert_cmpstr (nl, !=, en);
      if (vth_reason_get_law (reason) != NULL)
        {
          g_autoptr (GError) error = NULL;
          g_autoptr (GPtrArray) references = vth_legal_reference_parse_list (vth_reason_get_law (reason), &error);

          g_assert_no_error (error);
          g_assert_cmpuint (references->len, >, 0);
        }
    }
}

static void
test_json_has_what_callers_rely_on (void)
{
  g_autoptr (VthReason) reason = NULL;
  g_autoptr (JsonNode) node = NULL;
  JsonObject *object;

  reason = make_reason ("awb.5:32b.maximum-missing", "/terms/maximum_cents", NULL);
  node = vth_reason_to_json (reason, VTH_LANGUAGE_NL);
  object = json_node_get_object (node);
  g_assert_cmpstr (json_object_get_string_member (object, "code"), ==, "awb.5:32b.maximum-missing");
  g_assert_cmpstr (json_object_get_string_member (object, "severity"), ==, "error");
  g_assert_cmpstr (json_object_get_string_member (object, "law"), ==, "Awb 5:32b lid 2");
  g_assert_cmpstr (json_object_get_string_member (object, "subject"), ==, "/terms/maximum_cents");
  g_assert_true (json_object_has_member (object, "message"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/reason/a-message-in-both-languages", test_a_message_is_a_sentence_in_both_languages);
  g_test_add_func ("/reason/amounts-as-the-language-writes-them", test_amounts_are_written_as_the_language_writes_them);
  g_test_add_func ("/reason/terms-in-words", test_terms_are_written_in_words);
  g_test_add_func ("/reason/the-catalogue-is-whole", test_the_catalogue_is_whole);
  g_test_add_func ("/reason/json", test_json_has_what_callers_rely_on);

  return g_test_run ();
}
