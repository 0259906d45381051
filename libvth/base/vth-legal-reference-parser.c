/* vth-legal-reference-parser.c - how references to the law are read
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/base/vth-legal-reference-private.h"

#include "libvth/base/vth-error.h"

/* No article has more paragraphs: a higher bare number after a paragraph is an article. */
#define MAX_BARE_PARAGRAPH 30
#define MAX_QUOTE 60

typedef struct
{
  const gchar *text;
  GStrv tokens; /* words, commas and semicolons */
  guint next;
  gchar *law; /* NULL as long as none was named */
  GPtrArray *references;
} Parser;

static const gchar *const article_marks[] = { "art.", "art", "artt.", "artikel", "artikelen", NULL };
static const gchar *const annex_marks[] = { "bijlage", "annex", NULL };
static const gchar *const paragraph_marks[] = { "lid", "leden", NULL };
static const gchar *const part_marks[] = { "onder", "onderdeel", "sub", NULL };
static const gchar *const category_marks[] = { "categorie", "category", NULL };
static const gchar *const joints[] = { ",", ";", "en", "and", "jo.", "jo", "juncto", "via", NULL };
static const gchar *const chapter_marks[] = {
  "afd.", "afdeling", "boek", "deel", "hfdst.", "hfst.", "hoofdstuk", "paragraaf", "par.", "titel", "§", NULL,
};

static gboolean
is_one_of (const gchar *token, const gchar *const *words)
{
  for (; token != NULL && *words != NULL; words++)
    if (g_ascii_strcasecmp (token, *words) == 0)
      return TRUE;

  return FALSE;
}

/* One article number, such as 125, 18.4a, 5:32b, 13.3a0 or 257ba; gives where it ends. */
static const gchar *
skip_article (const gchar *text)
{
  while (g_ascii_isdigit (*text))
    {
      while (g_ascii_isalnum (*text))
        text++;
      if (*text != ':' && *text != '.')
        return text;
      text++;
    }

  return NULL;
}

/* A paragraph number: digits and at most one letter. */
static const gchar *
skip_paragraph (const gchar *text)
{
  gsize digits = strspn (text, "0123456789");

  if (digits == 0 || digits > 3)
    return NULL;

  return text + digits + (g_ascii_isalpha (text[digits]) ? 1 : 0);
}

/* A part: one or two letters, or one or two digits. */
static const gchar *
skip_part (const gchar *text)
{
  gsize digits = strspn (text, "0123456789"), letters = strspn (text, "abcdefghijklmnopqrstuvwxyz");
  gsize length = MAX (digits, letters);

  return length == 1 || length == 2 ? text + length : NULL;
}

static gboolean
is_one_or_range (const gchar *token, const gchar *(*skip) (const gchar *))
{
  const gchar *end = token != NULL ? skip (token) : NULL;

  if (end != NULL && *end == '-')
    end = skip (end + 1);
  return end != NULL && *end == '\0';
}

gboolean
_vth_legal_reference_is_article (const gchar *token)
{
  return is_one_or_range (token, skip_article);
}

gboolean
_vth_legal_reference_is_year (const gchar *token)
{
  return strlen (token) == 4 && strspn (token, "0123456789") == 4 && token[0] != '0';
}

/* Without its mark a letter is a part only if it cannot be a word: a, b, … aa, bb. */
static gboolean
is_bare_letter (const gchar *token)
{
  if (token == NULL || !g_ascii_islower (token[0]) || !is_one_or_range (token, skip_part))
    return FALSE;

  return !g_ascii_isalpha (token[1]) || token[1] == token[0];
}

static gboolean
is_bare_number (const gchar *token)
{
  return token != NULL && g_ascii_isdigit (token[0]) && is_one_or_range (token, skip_part);
}

static gboolean
is_bare_paragraph (const gchar *token)
{
  return is_one_or_range (token, skip_paragraph) && g_ascii_strtoull (token, NULL, 10) <= MAX_BARE_PARAGRAPH;
}

static GStrv
tokenize (const gchar *text)
{
  g_autoptr (GString) spaced = g_string_new (text);
  g_auto (GStrv) words = NULL;
  g_autoptr (GStrvBuilder) tokens = g_strv_builder_new ();

  g_string_replace (spaced, "\u00a0", " ", 0);
  g_string_replace (spaced, "–", "-", 0);
  g_string_replace (spaced, "°", "", 0);
  g_string_replace (spaced, ",", " , ", 0);
  g_string_replace (spaced, ";", " ; ", 0);

  words = g_strsplit_set (spaced->str, " \t\r\n", -1);
  for (guint i = 0; words[i] != NULL; i++)
    {
      gboolean glued = g_ascii_strncasecmp (words[i], "art.", 4) == 0 && words[i][4] != '\0';

      if (glued)
        g_strv_builder_add (tokens, "art.");
      if (words[i][0] != '\0')
        g_strv_builder_add (tokens, words[i] + (glued ? 4 : 0));
    }
  return g_strv_builder_end (tokens);
}

static const gchar *
peek (const Parser *parser)
{
  return parser->tokens[parser->next];
}

static const gchar *
peek_after (const Parser *parser)
{
  return peek (parser) != NULL ? parser->tokens[parser->next + 1] : NULL;
}

static gboolean
take_one_of (Parser *parser, const gchar *const *words)
{
  if (!is_one_of (peek (parser), words))
    return FALSE;

  parser->next++;
  return TRUE;
}

G_GNUC_PRINTF (3, 4) static gboolean
fail (const Parser *parser, GError **error, const gchar *format, ...)
{
  g_autofree gchar *quote = g_utf8_substring (parser->text, 0, MIN (g_utf8_strlen (parser->text, -1), MAX_QUOTE));
  g_autofree gchar *why = NULL;
  va_list arguments;

  va_start (arguments, format);
  why = g_strdup_vprintf (format, arguments);
  va_end (arguments);

  g_set_error (error, VTH_ERROR, VTH_ERROR_INVALID_REFERENCE, "‘%s’ is not a legal reference: %s", quote, why);
  return FALSE;
}

static VthLegalReference *
last_reference (const Parser *parser)
{
  return parser->references->len > 0 ? g_ptr_array_index (parser->references, parser->references->len - 1) : NULL;
}

static VthLegalReference *
add_reference (Parser *parser, const gchar *article, const gchar *paragraph)
{
  VthLegalReference *reference = g_atomic_rc_box_new0 (VthLegalReference);

  reference->law = g_strdup (parser->law);
  reference->article = g_strdup (article);
  if (paragraph != NULL)
    reference->paragraph = g_ascii_strdown (paragraph, -1);
  g_ptr_array_add (parser->references, reference);
  return reference;
}

static void
add_part (VthLegalReference *reference, const gchar *part)
{
  gchar *deeper = reference->part == NULL ? g_strdup (part)
                                          : g_strconcat (reference->part, VTH_PART_SEPARATOR, part, NULL);

  g_free (reference->part);
  reference->part = deeper;
}

static gboolean
ends_in_number (const gchar *part)
{
  return g_ascii_isdigit (part[strlen (part) - 1]);
}

/* Can this stand beside the part, as 2 or e beside d onder 1? */
static gboolean
is_sibling (const gchar *token, const gchar *part)
{
  if (is_bare_number (token))
    return ends_in_number (part);

  return is_bare_letter (token) && (!ends_in_number (part) || strstr (part, VTH_PART_SEPARATOR) != NULL);
}

static gchar *
make_sibling (const gchar *token, const gchar *part)
{
  g_autofree gchar *above = g_strdup (part);
  guint n_up = g_ascii_isalpha (*token) && ends_in_number (part) ? 2 : 1;

  if (g_str_has_prefix (part, VTH_CATEGORY_PREFIX))
    return g_strconcat (VTH_CATEGORY_PREFIX, token, NULL);

  while (n_up-- > 0)
    {
      gchar *deepest = g_strrstr (above, VTH_PART_SEPARATOR);

      if (deepest == NULL)
        return g_strdup (token);
      *deepest = '\0';
    }
  return g_strconcat (above, VTH_PART_SEPARATOR, token, NULL);
}

static gboolean
is_article_start (const Parser *parser)
{
  const gchar *token = peek (parser);

  if (is_one_of (token, article_marks) || is_one_of (token, annex_marks))
    return TRUE;
  if (!_vth_legal_reference_is_article (token))
    return FALSE;

  /* A year before an article, or at the end, belongs to the name of the law. */
  return !_vth_legal_reference_is_year (token) ||
         !(peek_after (parser) == NULL || _vth_legal_reference_is_article (peek_after (parser)) ||
           is_one_of (peek_after (parser), article_marks) || is_one_of (peek_after (parser), annex_marks));
}

/* A law begins with a letter; a number in it can only be the year at its end. */
static gboolean
add_law_word (Parser *parser, GString *law, GError **error)
{
  const gchar *word = peek (parser);

  if (is_one_of (word, chapter_marks))
    return fail (parser, error, "it names a chapter where an article is needed");
  if ((law->len == 0 && !g_unichar_isalpha (g_utf8_get_char (word))) || is_article_start (parser) ||
      is_one_of (word, paragraph_marks) || is_one_of (word, part_marks) || is_one_of (word, category_marks))
    return fail (parser, error, "‘%s’ stands where a law is needed", word);

  g_string_append_printf (law, law->len > 0 ? " %s" : "%s", word);
  parser->next++;
  return TRUE;
}

static gboolean
parse_law (Parser *parser, GError **error)
{
  static const gchar *const stops[] = { ",", ";", NULL };
  g_autoptr (GString) law = g_string_new (NULL);

  while (peek (parser) != NULL && !is_article_start (parser))
    {
      if (is_one_of (peek (parser), stops))
        return fail (parser, error, "no article follows ‘%s’", law->str);
      if (!add_law_word (parser, law, error))
        return FALSE;
    }

  if (peek (parser) == NULL)
    return fail (parser, error, "it names no article");
  if (law->len > 0)
    {
      g_free (parser->law);
      parser->law = g_strdup (law->str);
    }
  return TRUE;
}

static gboolean
is_trailing_law (const Parser *parser)
{
  static const gchar *const commas[] = { ",", NULL }, *const of[] = { "van", NULL };

  return parser->law == NULL && (!is_one_of (peek (parser), joints) ||
                                 (is_one_of (peek (parser), commas) && is_one_of (peek_after (parser), of)));
}

/* The law that stands at the end: art. 5:32b lid 2 (, van de) Awb. */
static gboolean
parse_trailing_law (Parser *parser, GError **error)
{
  static const gchar *const fillers[] = { ",", "van", "de", "het", NULL };
  g_autoptr (GString) law = g_string_new (NULL);

  while (take_one_of (parser, fillers))
    continue;
  while (peek (parser) != NULL && !is_one_of (peek (parser), joints))
    if (!add_law_word (parser, law, error))
      return FALSE;
  if (law->len == 0)
    return fail (parser, error, "it names no law");

  parser->law = g_strdup (law->str);
  for (guint i = 0; i < parser->references->len; i++)
    ((VthLegalReference *) g_ptr_array_index (parser->references, i))->law = g_strdup (law->str);
  return TRUE;
}

static gboolean
parse_paragraph (Parser *parser, VthLegalReference *reference, GError **error)
{
  if (!is_one_or_range (peek (parser), skip_paragraph))
    return fail (parser, error, "no number of a paragraph follows ‘lid’");
  if (reference->paragraph != NULL || reference->part != NULL)
    return fail (parser, error, "a paragraph stands where none can");

  reference->paragraph = g_ascii_strdown (peek (parser), -1);
  parser->next++;
  return TRUE;
}

static gboolean
parse_part (Parser *parser, VthLegalReference *reference, GError **error)
{
  if (!is_one_or_range (peek (parser), skip_part))
    return fail (parser, error, "no part follows ‘onder’");

  add_part (reference, peek (parser));
  parser->next++;
  return TRUE;
}

static gboolean
parse_category (Parser *parser, VthLegalReference *reference, GError **error)
{
  if (!is_bare_number (peek (parser)) || reference->part != NULL)
    return fail (parser, error, "no number follows ‘categorie’");

  reference->part = g_strconcat (VTH_CATEGORY_PREFIX, peek (parser), NULL);
  parser->next++;
  return TRUE;
}

/* The opening words before the list are no place of their own: aanhef en onder a is onder a. */
static void
skip_opening_words (Parser *parser)
{
  static const gchar *const opening[] = { "aanhef", NULL };
  static const gchar *const and[] = { "en", NULL };

  guint n_words;

  if (!is_one_of (peek (parser), opening))
    return;

  n_words = is_one_of (peek_after (parser), and) ? 2 : 1;
  if (is_one_of (parser->tokens[parser->next + n_words], part_marks))
    parser->next += n_words;
}

/* What stands below the article: lid 2 onder a onder 1, or shorter, lid 2 a 1. */
static gboolean
parse_below (Parser *parser, VthLegalReference *reference, GError **error)
{
  gboolean ok = TRUE;

  while (ok && peek (parser) != NULL)
    {
      skip_opening_words (parser);
      if (take_one_of (parser, paragraph_marks))
        ok = parse_paragraph (parser, reference, error);
      else if (take_one_of (parser, part_marks))
        ok = parse_part (parser, reference, error);
      else if (take_one_of (parser, category_marks))
        ok = parse_category (parser, reference, error);
      else if ((reference->part == NULL && is_bare_letter (peek (parser))) ||
               (reference->part != NULL && !ends_in_number (reference->part) && is_bare_number (peek (parser))))
        ok = parse_part (parser, reference, error);
      else
        break;
    }

  return ok;
}

static gboolean
parse_article (Parser *parser, GError **error)
{
  g_autofree gchar *article = NULL;
  const gchar *token;

  if (take_one_of (parser, annex_marks))
    {
      token = peek (parser);
      if (token == NULL || strspn (token, "IVXLCABDEF0123456789") != strlen (token))
        return fail (parser, error, "no number of an annex follows ‘bijlage’");
      article = g_strconcat (VTH_ANNEX_PREFIX, token, NULL);
    }
  else
    {
      take_one_of (parser, article_marks);
      token = peek (parser);
      if (!_vth_legal_reference_is_article (token))
        return fail (parser, error, "no number of an article stands where one is needed");
      article = g_ascii_strdown (token, -1);
    }

  parser->next++;
  return parse_below (parser, add_reference (parser, article, NULL), error);
}

/* What a comma adds to the reference before it. */
static gboolean
parse_next (Parser *parser, GError **error)
{
  VthLegalReference *last = last_reference (parser);
  const gchar *token;

  skip_opening_words (parser);
  token = peek (parser);
  if (is_one_of (token, paragraph_marks))
    return parse_below (parser, last->paragraph == NULL && last->part == NULL
                                  ? last : add_reference (parser, last->article, NULL), error);

  if (is_one_of (token, part_marks))
    {
      const gchar *part = peek_after (parser);

      if (last->part == NULL || (is_bare_number (part) && !ends_in_number (last->part)))
        return parse_below (parser, last, error);
      return parse_below (parser, add_reference (parser, last->article, last->paragraph), error);
    }

  if (last->part != NULL && is_sibling (token, last->part))
    {
      VthLegalReference *sibling = add_reference (parser, last->article, last->paragraph);

      sibling->part = make_sibling (token, last->part);
      parser->next++;
      return parse_below (parser, sibling, error);
    }

  if (last->paragraph != NULL && is_bare_paragraph (token))
    {
      parser->next++;
      return parse_below (parser, add_reference (parser, last->article, token), error);
    }

  return parse_law (parser, error) && parse_article (parser, error);
}

static gboolean
parse_all (Parser *parser, GError **error)
{
  if (peek (parser) == NULL)
    return fail (parser, error, "it is empty");
  if (!parse_law (parser, error) || !parse_article (parser, error))
    return FALSE;

  while (peek (parser) != NULL)
    {
      gboolean anew = g_str_equal (peek (parser), ";");
      gboolean ok;

      if (is_trailing_law (parser))
        ok = parse_trailing_law (parser, error);
      else if (!take_one_of (parser, joints))
        ok = fail (parser, error, "‘%s’ has no meaning there", peek (parser));
      else if (anew)
        ok = parse_law (parser, error) && parse_article (parser, error);
      else
        ok = parse_next (parser, error);

      if (!ok)
        return FALSE;
    }

  for (guint i = 0; i < parser->references->len; i++)
    if (((VthLegalReference *) g_ptr_array_index (parser->references, i))->law == NULL)
      return fail (parser, error, "it names no law");

  return TRUE;
}

GPtrArray *
_vth_legal_reference_parse (const gchar *text, GError **error)
{
  g_autoptr (GPtrArray) references = g_ptr_array_new_with_free_func ((GDestroyNotify) vth_legal_reference_unref);
  g_auto (GStrv) tokens = NULL;
  Parser parser = { text, NULL, 0, NULL, references };
  gboolean ok;

  if (!g_utf8_validate (text, -1, NULL))
    {
      g_set_error_literal (error, VTH_ERROR, VTH_ERROR_INVALID_REFERENCE, "The legal reference is not UTF-8");
      return NULL;
    }

  parser.tokens = tokens = tokenize (text);
  ok = parse_all (&parser, error);
  g_free (parser.law);
  if (!ok)
    return NULL;

  for (guint i = 0; i < references->len; i++)
    {
      VthLegalReference *reference = g_ptr_array_index (references, i);

      reference->known = _vth_laws_find (reference->law);
    }
  return g_steal_pointer (&references);
}

/* The form in which nearly all references are written: a short name, an article, perhaps a paragraph. */
static gboolean
is_common (const gchar *text)
{
  const gchar *rest = strchr (text, ' ');

  if (rest == NULL || !_vth_laws_has_short_name (text, (gsize) (rest - text)))
    return FALSE;

  rest = skip_article (rest + 1);
  if (rest != NULL && g_str_has_prefix (rest, " lid "))
    rest = skip_paragraph (rest + strlen (" lid "));
  return rest != NULL && *rest == '\0';
}

/* Tells whether a text is one reference. Records are full of them, so the common form costs nothing. */
gboolean
_vth_legal_reference_check (const gchar *text, GError **error)
{
  g_autoptr (VthLegalReference) reference = NULL;

  if (is_common (text))
    return TRUE;

  reference = vth_legal_reference_new_from_string (text, error);
  return reference != NULL;
}
