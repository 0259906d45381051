/* vth-draft-words.c - terms, articles and clauses as a Dutch decision writes them
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/report/vth-draft-facts-private.h"

#include "libvth/base/vth-legal-reference-private.h"

#include <string.h>

gboolean
_vth_draft_words_are_blank (const gchar *text)
{
  while (text != NULL && g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);

  return text == NULL || *text == '\0';
}

/* vier weken; 30 dagen */
gchar *
_vth_draft_words_term (const VthDraftLaw *law, const VthTerm *term)
{
  gint count = vth_term_get_count (term);
  const gchar *nick = _vth_get_nick (VTH_TYPE_TERM_UNIT, (gint) vth_term_get_unit (term));
  const gchar *number = _vth_draft_law_get_nth (law, "numbers", count > 0 ? (guint64) count : 0);
  g_autofree gchar *label = g_strdup_printf ("unit.%s.%s", nick, count == 1 ? "one" : "other");

  if (number != NULL)
    return g_strdup_printf ("%s %s", number, _vth_label (label, VTH_LANGUAGE_NL));

  return g_strdup_printf ("%d %s", count, _vth_label (label, VTH_LANGUAGE_NL));
}

/* een, twee en drie */
gchar *
_vth_draft_words_join (const GPtrArray *words)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < words->len; i++)
    g_string_append_printf (text, "%s%s", i == 0 ? "" : i + 1 == words->len ? " en " : ", ",
                            (const gchar *) g_ptr_array_index (words, i));

  return g_string_free (text, FALSE);
}

/* het Besluit activiteiten leefomgeving, de Omgevingswet: the gender is that of the first word. */
const gchar *
_vth_draft_words_article (const VthDraftLaw *law, const gchar *name)
{
  g_auto (GStrv) words = g_strsplit (name, " ", 2);
  g_autofree gchar *first = g_utf8_strdown (words[0] != NULL ? words[0] : "", -1);

  return _vth_draft_law_lists (law, "neuter", first) ? "het" : "de";
}

/* artikel 5:32b, tweede lid, onder a, van de Algemene wet bestuursrecht */
static gchar *
describe_reference (const VthDraftLaw *law, const VthLegalReference *reference)
{
  const gchar *name = reference->known != NULL ? reference->known->name : reference->law;
  const gchar *paragraph = reference->paragraph;
  const gchar *ordinal = paragraph != NULL && strspn (paragraph, "0123456789") == strlen (paragraph)
                         ? _vth_draft_law_get_nth (law, "ordinals", g_ascii_strtoull (paragraph, NULL, 10)) : NULL;
  GString *text = g_string_new (NULL);

  if (!g_str_has_prefix (reference->article, VTH_ANNEX_PREFIX))
    g_string_append (text, "artikel ");
  g_string_append (text, reference->article);
  if (ordinal != NULL)
    g_string_append_printf (text, ", %s lid", ordinal);
  else if (paragraph != NULL)
    g_string_append_printf (text, ", lid %s", paragraph);
  if (reference->part != NULL)
    g_string_append_printf (text, ", onder %s", reference->part);
  g_string_append_printf (text, "%s van %s %s", paragraph != NULL || reference->part != NULL ? "," : "",
                          _vth_draft_words_article (law, name), name);

  return g_string_free (text, FALSE);
}

gchar *
_vth_draft_words_law (const VthDraftLaw *law, const gchar *text)
{
  g_autoptr (VthLegalReference) reference = vth_legal_reference_new_from_string (text, NULL);

  return reference != NULL ? describe_reference (law, reference) : g_strdup (text);
}

gchar *
_vth_draft_words_laws (const VthDraftLaw *law, const gchar *const *texts)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; texts != NULL && texts[i] != NULL; i++)
    if (!_vth_draft_words_are_blank (texts[i]))
      g_ptr_array_add (words, _vth_draft_words_law (law, texts[i]));

  return words->len > 0 ? _vth_draft_words_join (words) : NULL;
}

/* What is going to stand inside a sentence is on one line. */
gchar *
_vth_draft_words_clause (const gchar *text)
{
  GString *clause = g_string_new (NULL);

  for (const gchar *c = text != NULL ? text : ""; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar letter = g_utf8_get_char (c);

      if (!g_unichar_isspace (letter) && !g_unichar_iscntrl (letter))
        g_string_append_unichar (clause, letter);
      else if (clause->len > 0 && clause->str[clause->len - 1] != ' ')
        g_string_append_c (clause, ' ');
    }
  if (clause->len > 0 && clause->str[clause->len - 1] == ' ')
    g_string_truncate (clause, clause->len - 1);

  return g_string_free (clause, FALSE);
}
