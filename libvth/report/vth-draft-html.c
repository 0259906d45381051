/* vth-draft-html.c - a draft as a page
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/report/vth-draft-private.h"
#include "libvth/report/vth-report-private.h"

static void print (GString *html, const gchar *format, ...) G_GNUC_PRINTF (2, 3);

static void
print (GString *html, const gchar *format, ...)
{
  va_list arguments;

  va_start (arguments, format);
  _vth_report_print_escaped (html, format, arguments);
  va_end (arguments);
}

static const gchar *
say (const gchar *label)
{
  return _vth_label (label, VTH_LANGUAGE_NL);
}

/* What stands around a run of paragraphs of one kind. */
static const struct
{
  const gchar *begin;
  const gchar *before;
  const gchar *between;
  const gchar *after;
  const gchar *end;
} frames[] = {
  [VTH_DRAFT_PARAGRAPH_TEXT] = { "", "<p>", "</p>\n", "</p>\n", "" },
  [VTH_DRAFT_PARAGRAPH_TITLE] = { "", "", "", "", "" },
  [VTH_DRAFT_PARAGRAPH_ITEM] = { "<ul>\n", "<li>", "</li>\n", "</li>\n", "</ul>\n" },
  [VTH_DRAFT_PARAGRAPH_LINE] = { "<p>", "", "<br>\n", "", "</p>\n" },
};

static void
print_paragraph (GString *html, VthDraftSection *section, guint i)
{
  const gchar *const *paragraphs = vth_draft_section_get_paragraphs (section);
  VthDraftParagraph kind = vth_draft_section_get_kind (section, i);
  gboolean first = i == 0 || vth_draft_section_get_kind (section, i - 1) != kind;
  gboolean last = paragraphs[i + 1] == NULL || vth_draft_section_get_kind (section, i + 1) != kind;

  /* The title stands above the page. */
  if (kind == VTH_DRAFT_PARAGRAPH_TITLE)
    return;

  g_string_append (html, first ? frames[kind].begin : "");
  g_string_append (html, frames[kind].before);
  print (html, "%s", paragraphs[i]);
  g_string_append (html, last ? frames[kind].after : frames[kind].between);
  g_string_append (html, last ? frames[kind].end : "");
}

static void
print_heading (GString *html, VthDraftSection *section)
{
  VthCertainty certainty = vth_draft_section_get_certainty (section);

  print (html, "<h2>%s <small>%s", vth_draft_section_get_title (section), vth_draft_section_get_law (section));
  if (certainty != VTH_CERTAINTY_TEXT)
    print (html, " (%s)", say (certainty == VTH_CERTAINTY_INFERRED ? "draft.certainty.inferred"
                                                                    : "draft.certainty.unverified"));
  g_string_append (html, "</small></h2>\n");
}

static void
print_section (GString *html, VthDraftSection *section)
{
  const gchar *const *remarks = vth_draft_section_get_remarks (section);

  print (html, "<section id=\"%s\" class=\"%s\">\n", vth_draft_section_get_id (section),
         vth_draft_section_get_is_open (section) ? "open" : "filled");
  print_heading (html, section);
  for (guint i = 0; vth_draft_section_get_paragraphs (section)[i] != NULL; i++)
    print_paragraph (html, section, i);
  for (guint i = 0; remarks[i] != NULL; i++)
    print (html, "<p class=\"gap\"><strong>%s.</strong> %s</p>\n", say ("draft.open"), remarks[i]);
  g_string_append (html, "</section>\n");
}

/**
 * vth_draft_to_html:
 * @draft: a draft
 *
 * Writes the draft (conceptbesluit) as an HTML page, in Dutch: each section with its articles, its
 * text, and what is still open, to be looked at and to be printed. It is one file that needs no
 * other. Everything that comes from the record is escaped.
 *
 * Returns: (transfer full): HTML
 *
 * Since: 1.0
 */
gchar *
vth_draft_to_html (VthDraft *draft)
{
  g_autofree gchar *state = NULL, *refusal = NULL;
  GListModel *sections;
  GString *html;
  gchar *page;

  g_return_val_if_fail (VTH_IS_DRAFT (draft), NULL);

  html = g_string_new (NULL);
  state = _vth_draft_dup_state (draft);
  refusal = _vth_draft_dup_refusal (draft);
  sections = vth_draft_get_sections (draft);
  if (refusal != NULL)
    print (html, "<p>%s</p>\n", refusal);
  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      g_autoptr (VthDraftSection) section = g_list_model_get_item (sections, i);

      print_section (html, section);
    }
  page = _vth_report_fill_page (vth_draft_get_title (draft) != NULL ? vth_draft_get_title (draft) : state, state,
                                say ("draft.foot"), "draft.css", html->str, VTH_LANGUAGE_NL);
  g_string_free (html, TRUE);

  return page;
}
