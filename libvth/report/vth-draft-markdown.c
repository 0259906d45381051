/* vth-draft-markdown.c - a draft as Markdown
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/report/vth-draft-private.h"
#include "libvth/report/vth-report-private.h"

#include <string.h>

/* What would be markup inside a line. */
#define INLINE "\\`*_[]<>|~&$#"

gchar *
_vth_draft_dup_state (VthDraft *self)
{
  GListModel *sections = vth_draft_get_sections (self);
  guint n_sections = g_list_model_get_n_items (sections), n_open = 0;
  g_autofree gchar *found = NULL, *expected = NULL, *half = NULL;

  for (guint i = 0; i < n_sections; i++)
    {
      g_autoptr (VthDraftSection) section = g_list_model_get_item (sections, i);

      n_open += vth_draft_section_get_is_open (section);
    }
  if (n_open == 0)
    return g_strdup (_vth_label (n_sections > 0 ? "draft.complete" : "draft.none", VTH_LANGUAGE_NL));

  found = g_strdup_printf ("%u", n_open);
  expected = g_strdup_printf ("%u", n_sections);
  half = _vth_report_fill_in (_vth_label ("draft.state", VTH_LANGUAGE_NL), "{found}", found);
  return _vth_report_fill_in (half, "{expected}", expected);
}

gchar *
_vth_draft_dup_refusal (VthDraft *self)
{
  g_autoptr (VthReason) reason = NULL;

  if (vth_draft_get_verdict (self) != VTH_DRAFT_VERDICT_NOT_KNOWN)
    return NULL;

  reason = g_list_model_get_item (vth_answer_get_reasons (VTH_ANSWER (self)), 0);
  return vth_reason_dup_message (reason, VTH_LANGUAGE_NL);
}

/* 1. and 1) begin a list. */
static gboolean
ends_number (const gchar *begin, const gchar *at)
{
  if ((*at != '.' && *at != ')') || at == begin)
    return FALSE;
  for (const gchar *c = begin; c < at; c++)
    if (!g_ascii_isdigit (*c))
      return FALSE;

  return TRUE;
}

/* One line in which nothing is markup, whatever the record holds. */
static void
append_text (GString *out, const gchar *text)
{
  g_autofree gchar *line = _vth_draft_words_clause (text);

  for (const gchar *c = line; *c != '\0'; c++)
    {
      if (strchr (INLINE, *c) != NULL || (c == line && strchr ("+-=:", *c) != NULL) || ends_number (line, c))
        g_string_append_c (out, '\\');
      g_string_append_c (out, *c);
    }
}

static void
append_paragraph (GString *out, VthDraftParagraph kind, VthDraftParagraph next, gboolean last, const gchar *text)
{
  if (kind == VTH_DRAFT_PARAGRAPH_ITEM)
    g_string_append (out, "- ");
  append_text (out, text);
  if (last || kind != next || kind == VTH_DRAFT_PARAGRAPH_TEXT)
    g_string_append (out, "\n\n");
  else
    g_string_append (out, kind == VTH_DRAFT_PARAGRAPH_LINE ? "\\\n" : "\n");
}

/* The title stands above the page. */
static void
append_paragraphs (GString *out, VthDraftSection *section)
{
  const gchar *const *paragraphs = vth_draft_section_get_paragraphs (section);

  for (guint i = 0; paragraphs[i] != NULL; i++)
    {
      VthDraftParagraph kind = vth_draft_section_get_kind (section, i);
      gboolean last = paragraphs[i + 1] == NULL;

      if (kind != VTH_DRAFT_PARAGRAPH_TITLE)
        append_paragraph (out, kind, last ? kind : vth_draft_section_get_kind (section, i + 1), last, paragraphs[i]);
    }
}

static void
append_section (GString *out, VthDraftSection *section)
{
  const gchar *const *remarks = vth_draft_section_get_remarks (section);

  g_string_append (out, "## ");
  append_text (out, vth_draft_section_get_title (section));
  g_string_append (out, "\n\n");
  append_paragraphs (out, section);
  for (guint i = 0; remarks[i] != NULL; i++)
    {
      g_string_append_printf (out, "> **%s.** ", _vth_label ("draft.open", VTH_LANGUAGE_NL));
      append_text (out, remarks[i]);
      g_string_append (out, "\n\n");
    }
}

/**
 * vth_draft_to_markdown:
 * @draft: a draft
 *
 * Writes the draft (conceptbesluit) as Markdown (CommonMark), in Dutch: a heading for each section, and
 * under it its text, or what is still open. Everything that comes from the record is escaped.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
gchar *
vth_draft_to_markdown (VthDraft *draft)
{
  g_autofree gchar *state = NULL, *refusal = NULL;
  GListModel *sections;
  GString *out;

  g_return_val_if_fail (VTH_IS_DRAFT (draft), NULL);

  out = g_string_new ("# ");
  state = _vth_draft_dup_state (draft);
  refusal = _vth_draft_dup_refusal (draft);
  sections = vth_draft_get_sections (draft);
  append_text (out, vth_draft_get_title (draft) != NULL ? vth_draft_get_title (draft) : state);
  g_string_append (out, "\n\n");
  append_text (out, refusal != NULL ? refusal : state);
  g_string_append (out, "\n\n");
  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      g_autoptr (VthDraftSection) section = g_list_model_get_item (sections, i);

      append_section (out, section);
    }
  g_string_truncate (out, out->len - 1);

  return g_string_free (out, FALSE);
}
