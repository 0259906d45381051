/* test-draft.c - an officer gets the parts of a decision, whatever stands in the record
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <libvth/vth.h>

#include <string.h>

#define HOSTILE "\\\"><script>alert(1)</script> & *vet* _x_ [a](javascript:b) `c` | # \\\\ @body@ {penalty}\\n\\n# kop\\n- punt"

static const gchar *const around[] = {
  "{\"type\":\"competent-authority\",\"id\":\"gm9001/college\",\"organisation\":\"gm9001\",\"organ\":\"college\","
  "\"level\":\"municipality\",\"name\":\"college " HOSTILE "\"}",
  "{\"type\":\"party\",\"id\":\"p\",\"name\":\"" HOSTILE "\",\"address\":\"1. Kade\",\"city\":\"- Stad\"}",
  "{\"type\":\"violation\",\"id\":\"v\",\"found_on\":\"2026-01-12\",\"rules\":[\"Bal 2.11\"],\"description\":\"" HOSTILE "\"}",
  NULL
};

static VthRecord *
make_record (const gchar *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = json_from_string (text, &error);
  VthRecord *record;

  g_assert_no_error (error);
  record = vth_record_from_json (node, &error);
  g_assert_no_error (error);
  return record;
}

static VthReviewer *
make_reviewer (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthRulebook) rulebook = vth_rulebook_new_national (&error);
  g_autoptr (VthDossier) dossier = vth_dossier_new ();
  g_autoptr (VthRegister) registry = vth_register_new ();
  VthReviewer *reviewer;

  g_assert_no_error (error);
  for (guint i = 0; around[i] != NULL; i++)
    {
      g_autoptr (VthRecord) record = make_record (around[i]);

      vth_dossier_add (dossier, record, &error);
      g_assert_no_error (error);
    }
  vth_dossier_fill_register (dossier, registry, &error);
  g_assert_no_error (error);
  vth_register_seal (registry, &error);
  g_assert_no_error (error);
  reviewer = vth_reviewer_new (rulebook, registry);
  vth_reviewer_set_dossier (reviewer, dossier);
  return reviewer;
}

static VthDraft *
draft (const gchar *members)
{
  g_autofree gchar *text = g_strdup_printf ("{\"type\":\"enforcement-decision\",\"id\":\"d\",\"authority\":\"gm9001/college\","
                                            "\"decided_by\":\"gm9001/college\",\"instrument\":\"penalty-order\"%s}", members);
  g_autoptr (VthRecord) decision = make_record (text);
  g_autoptr (VthReviewer) reviewer = make_reviewer ();

  return vth_draft_new (reviewer, VTH_ENFORCEMENT_DECISION (decision));
}

#define WHOLE \
  ",\"aim\":\"undo\",\"violations\":[\"v\"],\"party\":\"p\",\"measures\":[\"" HOSTILE "\",\"2) iets\"],\"legal_bases\":[\"Awb 5:32 lid 1\"]," \
  "\"terms\":{\"grace_term\":\"P10D\",\"penalty_cents\":5,\"penalty_unit\":\"per-day\",\"maximum_cents\":100000000," \
  "\"policy\":\"" HOSTILE "\"},\"announced_on\":\"2026-02-09\",\"view_until\":\"2026-02-23\",\"decided_on\":\"2026-03-13\"," \
  "\"notified_on\":\"2026-03-16\",\"reasoning\":[\"" HOSTILE "\"],\"weighing\":[\"" HOSTILE "\"]"

static gchar *
get_text (VthDraft *self, const gchar *section)
{
  VthDraftSection *found = vth_draft_lookup_section (self, section);

  g_assert_nonnull (found);
  return g_strjoinv ("\n", (gchar **) vth_draft_section_get_paragraphs (found));
}

static void
assert_has (const gchar *text, const gchar *part)
{
  if (strstr (text, part) == NULL)
    g_error ("‘%s’ is not in: %s", part, text);
}

static void
assert_lacks (const gchar *text, const gchar *part)
{
  if (strstr (text, part) != NULL)
    g_error ("‘%s’ is in: %s", part, text);
}

static void
test_whole (void)
{
  g_autoptr (VthDraft) whole = draft (WHOLE);
  g_autofree gchar *grace = get_text (whole, "grace"), *penalty = get_text (whole, "penalty");
  g_autofree gchar *maximum = get_text (whole, "maximum");

  g_assert_cmpint (vth_draft_get_verdict (whole), ==, VTH_DRAFT_VERDICT_COMPLETE);
  g_assert_cmpstr (vth_answer_get_verdict (VTH_ANSWER (whole)), ==, "complete");
  g_assert_true (vth_answer_has_reason (VTH_ANSWER (whole), "draft.complete"));
  assert_has (grace, "gedurende tien dagen");
  assert_has (grace, "26 maart 2026");
  assert_has (penalty, "€ 0,05 per dag");
  assert_has (maximum, "€ 1.000.000,00");
}

static void
test_markdown_is_escaped (void)
{
  g_autoptr (VthDraft) whole = draft (WHOLE);
  g_autofree gchar *text = vth_draft_to_markdown (whole);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  assert_lacks (text, "<script>");
  assert_lacks (text, "*vet*");
  assert_lacks (text, "[a](");
  assert_lacks (text, "\n- punt");
  assert_lacks (text, "\n1. Kade");
  assert_has (text, "\n1\\. Kade");
  assert_has (text, "\n\\- Stad");
  assert_has (text, "- 2\\) iets");
  assert_has (text, "\\*vet\\* \\_x\\_ \\[a\\](javascript:b) \\`c\\` \\| \\# \\\\ @body@ {penalty}");
  for (guint i = 0; lines[i] != NULL; i++)
    g_assert_false (g_str_has_prefix (lines[i], "# kop"));
  g_assert_true (g_str_has_suffix (text, "\n"));
}

static void
test_page_is_escaped (void)
{
  g_autoptr (VthDraft) whole = draft (WHOLE);
  g_autofree gchar *page = vth_draft_to_html (whole);

  assert_lacks (page, "<script>");
  assert_has (page, "&lt;script&gt;alert(1)&lt;/script&gt; &amp; *vet*");
  assert_has (page, "<html lang=\"nl\">");
  assert_has (page, "<section id=\"remedies\" class=\"filled\">");
  assert_has (page, "<br>");
  assert_has (page, "alle onderdelen zijn ingevuld");
  assert_has (page, "Awb 5:32b lid 2");
  assert_has (page, "(afgeleid)");
  assert_lacks (page, "Nog open");
}

static void
test_nothing_known (void)
{
  g_autoptr (VthDraft) bare = draft ("");
  g_autofree gchar *page = vth_draft_to_html (bare), *text = vth_draft_to_markdown (bare);
  GListModel *sections = vth_draft_get_sections (bare);

  g_assert_cmpint (vth_draft_get_verdict (bare), ==, VTH_DRAFT_VERDICT_OPEN);
  g_assert_true (vth_answer_has_reason (VTH_ANSWER (bare), "draft.fact-missing"));
  g_assert_cmpuint (g_list_model_get_n_items (sections), ==, 15);
  assert_has (page, "class=\"open\"");
  assert_has (page, "<strong>Nog open.</strong>");
  assert_has (page, "In het gegeven ontbreekt het maximum.");
  assert_has (text, "> **Nog open.** In het gegeven ontbreekt het maximum.");
  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      g_autoptr (VthDraftSection) section = g_list_model_get_item (sections, i);

      g_assert_cmpint (vth_draft_section_get_is_open (section), ==, vth_draft_section_get_missing (section)[0] != NULL);
      g_assert_cmpint (vth_draft_section_get_is_open (section), ==, vth_draft_section_get_remarks (section)[0] != NULL);
      g_assert_nonnull (vth_draft_section_get_title (section));
      g_assert_nonnull (vth_draft_section_get_law (section));
    }
}

static void
test_kinds (void)
{
  g_autoptr (VthDraft) whole = draft (WHOLE);
  VthDraftSection *heading = vth_draft_lookup_section (whole, "heading"), *order = vth_draft_lookup_section (whole, "order");

  g_assert_cmpint (vth_draft_section_get_kind (heading, 0), ==, VTH_DRAFT_PARAGRAPH_TITLE);
  g_assert_cmpstr (vth_draft_section_get_paragraphs (heading)[0], ==, vth_draft_get_title (whole));
  g_assert_cmpint (vth_draft_section_get_kind (heading, 1), ==, VTH_DRAFT_PARAGRAPH_LINE);
  g_assert_cmpint (vth_draft_section_get_kind (order, 0), ==, VTH_DRAFT_PARAGRAPH_TEXT);
  g_assert_cmpint (vth_draft_section_get_kind (order, 1), ==, VTH_DRAFT_PARAGRAPH_ITEM);
  g_assert_cmpint (vth_draft_section_get_certainty (heading), ==, VTH_CERTAINTY_INFERRED);
  g_assert_cmpint (vth_draft_section_get_certainty (order), ==, VTH_CERTAINTY_TEXT);
  g_assert_null (vth_draft_lookup_section (whole, "urgency"));
}

/* A warning in the sense of no law: no decision, so no objection. */
static void
test_warning (void)
{
  g_autoptr (VthReviewer) reviewer = make_reviewer ();
  g_autoptr (VthRecord) warning = make_record ("{\"type\":\"enforcement-decision\",\"id\":\"w\",\"instrument\":\"warning\"}");
  g_autoptr (VthDraft) found = vth_draft_new (reviewer, VTH_ENFORCEMENT_DECISION (warning));
  g_autofree gchar *nature = get_text (found, "nature");

  g_assert_cmpint (vth_draft_get_verdict (found), ==, VTH_DRAFT_VERDICT_OPEN);
  g_assert_cmpstr (vth_draft_get_title (found), ==, "Waarschuwing");
  g_assert_null (vth_draft_lookup_section (found, "remedies"));
  assert_has (nature, "geen besluit");
}

static void
test_no_draft (void)
{
  g_autoptr (VthReviewer) reviewer = make_reviewer ();
  g_autoptr (VthRecord) fine = make_record ("{\"type\":\"enforcement-decision\",\"id\":\"w\",\"instrument\":\"fine\"}");
  g_autoptr (VthDraft) unknown = vth_draft_new_for_kind (reviewer, VTH_ENFORCEMENT_DECISION (fine),
                                                         VTH_DRAFT_KIND_COLLECTION_DECISION, NULL, NULL, NULL);
  g_autofree gchar *text = vth_draft_to_markdown (unknown);

  g_assert_cmpint (vth_draft_get_verdict (unknown), ==, VTH_DRAFT_VERDICT_NOT_KNOWN);
  g_assert_true (vth_answer_has_reason (VTH_ANSWER (unknown), "draft.kind-not-covered"));
  g_assert_null (vth_draft_get_title (unknown));
  assert_has (text, "# Geen concept\n\nBij het instrument bestuurlijke boete is geen stuk van de soort invorderingsbeschikking");
}

#define LIFE \
  WHOLE ",\"events\":[{\"type\":\"decision-event\",\"kind\":\"reinspection\",\"on\":\"2026-03-28\",\"outcome\":\"violated\"}," \
  "{\"type\":\"decision-event\",\"kind\":\"collection-decision\",\"on\":\"2026-06-22\",\"by\":\"gm9001/college\"," \
  "\"amount_cents\":10,\"note\":\"" HOSTILE "\"}]"

static VthDraft *
draft_collection (const gchar *members, const GDate *on)
{
  g_autoptr (VthDraft) whole = draft (members);
  g_autoptr (VthEnforcementDecision) decision = vth_draft_dup_decision (whole);
  g_autoptr (VthReviewer) reviewer = make_reviewer ();

  return vth_draft_new_for_kind (reviewer, decision, VTH_DRAFT_KIND_COLLECTION_DECISION, on, NULL, NULL);
}

/* Two days after the term to comply, of five cents each. */
static void
test_collection (void)
{
  g_autoptr (VthDraft) whole = draft_collection (LIFE, NULL);
  g_autofree gchar *sums = get_text (whole, "sums");
  g_autofree gchar *page = vth_draft_to_html (whole), *text = vth_draft_to_markdown (whole);

  g_assert_cmpint (vth_draft_get_verdict (whole), ==, VTH_DRAFT_VERDICT_COMPLETE);
  g_assert_cmpint (vth_draft_get_kind (whole), ==, VTH_DRAFT_KIND_COLLECTION_DECISION);
  assert_has (sums, "€ 0,10 aan verbeurde dwangsommen");
  assert_has (sums, "€ 0,05, verbeurd op 27 maart 2026");
  assert_has (sums, "€ 0,05, verbeurd op 28 maart 2026");
  assert_lacks (page, "<script>");
  assert_lacks (text, "<script>");
}

static void
test_collection_with_gaps (void)
{
  g_autoptr (GDate) on = g_date_new_dmy (22, G_DATE_JUNE, 2026);
  g_autoptr (VthDraft) bare = draft_collection ("", NULL);
  g_autoptr (VthDraft) none = draft_collection (WHOLE, on);
  g_autoptr (VthEnforcementDecision) decision = vth_draft_dup_decision (none);

  g_assert_cmpint (vth_draft_get_verdict (bare), ==, VTH_DRAFT_VERDICT_OPEN);
  g_assert_true (vth_draft_section_get_is_open (vth_draft_lookup_section (bare, "heading")));
  g_assert_true (vth_draft_section_get_is_open (vth_draft_lookup_section (none, "sums")));
  g_assert_cmpstr (vth_draft_section_get_missing (vth_draft_lookup_section (none, "sums"))[0], ==, "/events");
  g_assert_cmpuint (g_list_model_get_n_items (vth_enforcement_decision_get_events (decision)), ==, 1);
}

/* The record that was given stays as it is; the other tells what the text holds. */
static void
test_decision (void)
{
  g_autoptr (VthDraft) whole = draft (WHOLE);
  g_autoptr (VthEnforcementDecision) decision = vth_draft_dup_decision (whole);
  g_autoptr (VthEnforcementDecision) again = vth_draft_dup_decision (whole);
  const gchar *const *contents = vth_enforcement_decision_get_contents (decision);

  g_assert_true (vth_enforcement_decision_get_remedies_clause (decision));
  g_assert_true (g_strv_contains (contents, "reasons"));
  g_assert_true (g_strv_contains (contents, "interests"));
  g_assert_true (g_strv_contains (contents, "facts"));
  g_assert_cmpint (g_date_get_month (vth_enforcement_decision_get_objection_until (decision)), ==, 4);
  g_assert_cmpint (g_date_get_day (vth_enforcement_decision_get_objection_until (decision)), ==, 28);
  vth_enforcement_decision_set_contents (decision, NULL);
  g_assert_nonnull (vth_enforcement_decision_get_contents (again));
}

static void
test_references (void)
{
  static const struct
  {
    const gchar *reference;
    const gchar *words;
  } rows[] = {
    { "Gemeentewet 125", "artikel 125 van de Gemeentewet" },
    { "Awb 5:32b lid 2", "artikel 5:32b, tweede lid, van de Algemene wet bestuursrecht" },
    { "Ow 18.10 lid 12", "artikel 18.10, twaalfde lid, van de Omgevingswet" },
    { "Ow 18.10 lid 13", "artikel 18.10, lid 13, van de Omgevingswet" },
    { "Ob 13.12 lid 2 onder a", "artikel 13.12, tweede lid, onder a, van het Omgevingsbesluit" },
    { "Bbl 2.18", "artikel 2.18 van het Besluit bouwwerken leefomgeving" },
    { "Sv 257ba", "artikel 257ba van het Wetboek van Strafvordering" },
    { "Wabo 2.1 lid 1", "artikel 2.1, eerste lid, van de Wet algemene bepalingen omgevingsrecht" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree gchar *members = g_strdup_printf (",\"legal_bases\":[\"%s\"]", rows[i].reference);
      g_autofree gchar *expected = g_strdup_printf ("De bevoegdheid tot dit besluit berust op %s.", rows[i].words);
      g_autoptr (VthDraft) one = draft (members);
      g_autofree gchar *text = get_text (one, "power");

      g_assert_cmpstr (text, ==, expected);
    }
}

static void
test_terms (void)
{
  static const struct
  {
    const gchar *term;
    const gchar *words;
    const gchar *last_day;  /* from 16 March 2026, not moved: a decision sets it */
  } rows[] = {
    { "P1D", "een dag", "17 maart 2026" },
    { "P13D", "13 dagen", "29 maart 2026" },
    { "P1W", "een week", "23 maart 2026" },
    { "P12W", "twaalf weken", "8 juni 2026" },
    { "P1M", "een maand", "16 april 2026" },
    { "P3M", "drie maanden", "16 juni 2026" },
    { "P1Y", "een jaar", "16 maart 2027" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree gchar *members = g_strdup_printf (",\"notified_on\":\"2026-03-16\",\"terms\":{\"grace_term\":\"%s\"}",
                                                   rows[i].term);
      g_autoptr (VthDraft) one = draft (members);
      g_autofree gchar *text = get_text (one, "grace");
      g_autofree gchar *words = g_strdup_printf ("gedurende %s aan", rows[i].words);

      assert_has (text, words);
      assert_has (text, rows[i].last_day);
    }
}

static void
test_amounts (void)
{
  static const struct
  {
    const gchar *cents;
    const gchar *words;
  } rows[] = {
    { "0", "€ 0,00 per dag." }, { "5", "€ 0,05 per dag." }, { "99900", "€ 999,00 per dag." },
    { "100000", "€ 1.000,00 per dag." }, { "123456789", "€ 1.234.567,89 per dag." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree gchar *members = g_strdup_printf (",\"terms\":{\"penalty_cents\":%s,\"penalty_unit\":\"per-day\"}",
                                                   rows[i].cents);
      g_autoptr (VthDraft) one = draft (members);
      g_autofree gchar *text = get_text (one, "penalty");

      g_assert_true (g_str_has_suffix (text, rows[i].words));
    }
}

/* Of an objection term the law moves the last day, of a term that the decision sets it does not. */
static void
test_last_days (void)
{
  g_autoptr (VthDraft) one = draft (",\"notified_on\":\"2026-04-13\",\"terms\":{\"grace_term\":\"P6W\"}");
  g_autofree gchar *grace = get_text (one, "grace"), *remedies = get_text (one, "remedies");

  assert_has (grace, "25 mei 2026.");
  assert_has (remedies, "26 mei 2026.");
  g_assert_true (vth_answer_has_reason (VTH_ANSWER (one), "atw.1.rolled-holiday"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/draft/a-whole-record-gives-a-whole-text", test_whole);
  g_test_add_func ("/draft/nothing-of-a-record-is-markup-in-markdown", test_markdown_is_escaped);
  g_test_add_func ("/draft/nothing-of-a-record-is-markup-on-a-page", test_page_is_escaped);
  g_test_add_func ("/draft/a-bare-record-leaves-all-open", test_nothing_known);
  g_test_add_func ("/draft/paragraphs-have-their-kind", test_kinds);
  g_test_add_func ("/draft/a-warning-is-no-decision", test_warning);
  g_test_add_func ("/draft/a-fine-is-not-collected-by-a-collection-decision", test_no_draft);
  g_test_add_func ("/draft/what-was-forfeited-is-collected", test_collection);
  g_test_add_func ("/draft/a-collection-leaves-open-what-is-not-recorded", test_collection_with_gaps);
  g_test_add_func ("/draft/the-decision-as-it-was-drafted", test_decision);
  g_test_add_func ("/draft/articles-in-full", test_references);
  g_test_add_func ("/draft/terms-in-words-and-their-last-day", test_terms);
  g_test_add_func ("/draft/amounts-as-dutch-writes-them", test_amounts);
  g_test_add_func ("/draft/whit-monday-moves-only-what-the-law-sets", test_last_days);
  return g_test_run ();
}
