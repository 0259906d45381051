/* vth-legal-reference.c - a place in the law
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/base/vth-legal-reference-private.h"

#include "libvth/base/vth-error.h"

G_DEFINE_BOXED_TYPE (VthLegalReference, vth_legal_reference, vth_legal_reference_ref,
                     vth_legal_reference_unref)

static void
legal_reference_clear (gpointer data)
{
  VthLegalReference *reference = data;

  g_free (reference->law);
  g_free (reference->article);
  g_free (reference->paragraph);
  g_free (reference->part);
}

/* Numbers inside the texts are compared as numbers: 5:9 comes before 5:10, 5:32 before 5:32a. */
static gint
compare_natural (const gchar *text, const gchar *other)
{
  const gchar *a = text, *b = other;

  while (*a != '\0' && *b != '\0')
    {
      gsize n_a = strspn (a, "0123456789"), n_b = strspn (b, "0123456789");
      gint order;

      if (n_a != n_b && n_a > 0 && n_b > 0)
        return n_a < n_b ? -1 : 1;
      order = strncmp (a, b, MAX (n_a, 1));
      if (order != 0)
        return order;

      a += MAX (n_a, 1);
      b += MAX (n_a, 1);
    }

  return g_strcmp0 (a, b);
}

static gint
compare_optional (const gchar *text, const gchar *other)
{
  if (text == NULL || other == NULL)
    return (text != NULL) - (other != NULL);

  return compare_natural (text, other);
}

static gboolean
is_range (const gchar *text)
{
  return strchr (text, '-') != NULL;
}

/* Where a year ends the law, or could be taken for its end, the article needs its mark. */
static gboolean
needs_article_mark (const VthLegalReference *reference)
{
  const gchar *last_word = strrchr (reference->law, ' ');

  if (g_str_has_prefix (reference->article, VTH_ANNEX_PREFIX))
    return FALSE;

  return _vth_legal_reference_is_year (reference->article) ||
         (last_word != NULL && _vth_legal_reference_is_article (last_word + 1));
}

static void
append_location (GString *uri, const gchar *label, const gchar *value)
{
  g_autofree gchar *joined = g_strdelimit (g_strdup (value), " ", '_');

  g_string_append_printf (uri, "&%s=%s", label, joined);
}

static void
append_parts (GString *uri, const gchar *part)
{
  g_auto (GStrv) levels = g_strsplit (part, VTH_PART_SEPARATOR, -1);

  for (guint i = 0; levels[i] != NULL; i++)
    append_location (uri, "o", levels[i]);
}

/**
 * vth_legal_reference_new_from_string:
 * @text: a reference such as `Awb 5:32b lid 2`, `Ow 18.2 lid 5 onder a` or `Ob bijlage VII`
 * @error: return location for a #GError: %VTH_ERROR_INVALID_REFERENCE
 *
 * Makes a legal reference (wetsverwijzing) from its text. Spaces do not matter; `art.` or
 * `artikel` may stand before the article, and the law may then stand at the end
 * (`art. 5:32b lid 2 Awb`). Paragraphs and articles may be ranges (`lid 2-4`). More than one
 * reference is an error: see vth_legal_reference_parse_list().
 *
 * Returns: (transfer full): a new reference, or %NULL with @error set
 *
 * Since: 1.0
 */
VthLegalReference *
vth_legal_reference_new_from_string (const gchar *text, GError **error)
{
  g_autoptr (GPtrArray) references = NULL;

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  references = _vth_legal_reference_parse (text, error);
  if (references == NULL)
    return NULL;

  if (references->len > 1)
    {
      g_set_error (error, VTH_ERROR, VTH_ERROR_INVALID_REFERENCE,
                   "‘%s’ holds %u references where one is asked for", text, references->len);
      return NULL;
    }

  return g_ptr_array_steal_index (references, 0);
}

/**
 * vth_legal_reference_parse_list:
 * @text: one or more references, such as `Awb 6:7, 6:8 lid 1; Atw 1 lid 1`
 * @error: return location for a #GError: %VTH_ERROR_INVALID_REFERENCE
 *
 * Makes legal references (wetsverwijzingen) from a text that lists them. A semicolon starts a
 * new one; a comma, `en`, `jo.` or `via` keeps what went before as far as it can:
 * `Ow 16.79 lid 1, 6` are paragraphs 1 and 6 of one article, `Awb 6:7, 6:8` two articles of one
 * law. A bare number after a paragraph is a paragraph up to 30, and an article from 31.
 *
 * Returns: (transfer container) (element-type VthLegalReference): the references in their
 *   order, at least one, or %NULL with @error set
 *
 * Since: 1.0
 */
GPtrArray *
vth_legal_reference_parse_list (const gchar *text, GError **error)
{
  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return _vth_legal_reference_parse (text, error);
}

/**
 * vth_legal_reference_ref:
 * @reference: a reference
 *
 * Takes one more hold of a legal reference (wetsverwijzing). May be called from any thread.
 *
 * Returns: (transfer full): @reference
 *
 * Since: 1.0
 */
VthLegalReference *
vth_legal_reference_ref (VthLegalReference *reference)
{
  g_return_val_if_fail (reference != NULL, NULL);

  return g_atomic_rc_box_acquire (reference);
}

/**
 * vth_legal_reference_unref:
 * @reference: (transfer full): a reference
 *
 * Lets go of a legal reference (wetsverwijzing); the last hold frees it. May be called from any
 * thread.
 *
 * Since: 1.0
 */
void
vth_legal_reference_unref (VthLegalReference *reference)
{
  g_return_if_fail (reference != NULL);

  g_atomic_rc_box_release_full (reference, legal_reference_clear);
}

/**
 * vth_legal_reference_get_law:
 * @reference: a reference
 *
 * Gets the law (wet) as it was written, such as `Awb` or `Omgevingsbesluit`.
 *
 * Returns: (transfer none): the law
 *
 * Since: 1.0
 */
const gchar *
vth_legal_reference_get_law (const VthLegalReference *reference)
{
  g_return_val_if_fail (reference != NULL, NULL);

  return reference->law;
}

/**
 * vth_legal_reference_get_short_law:
 * @reference: a reference
 *
 * Gets the usual short name (afkorting) of the law: `Ob` for the Omgevingsbesluit. A law that
 * the library does not know keeps the name it was written with.
 *
 * Returns: (transfer none): the short name
 *
 * Since: 1.0
 */
const gchar *
vth_legal_reference_get_short_law (const VthLegalReference *reference)
{
  g_return_val_if_fail (reference != NULL, NULL);

  return reference->known != NULL ? reference->known->short_name : reference->law;
}

/**
 * vth_legal_reference_get_bwb_id:
 * @reference: a reference
 *
 * Gets the identifier of the law in the national collection of laws (Basiswettenbestand), such
 * as `BWBR0005537`.
 *
 * Returns: (transfer none) (nullable): the identifier, or %NULL when it is not known
 *
 * Since: 1.0
 */
const gchar *
vth_legal_reference_get_bwb_id (const VthLegalReference *reference)
{
  g_return_val_if_fail (reference != NULL, NULL);

  return reference->known != NULL ? reference->known->bwb_id : NULL;
}

/**
 * vth_legal_reference_get_article:
 * @reference: a reference
 *
 * Gets the article (artikel), such as `5:32b` or `13.12`; a range such as `16.62-16.65`; or an
 * annex, such as `bijlage VII`.
 *
 * Returns: (transfer none): the article
 *
 * Since: 1.0
 */
const gchar *
vth_legal_reference_get_article (const VthLegalReference *reference)
{
  g_return_val_if_fail (reference != NULL, NULL);

  return reference->article;
}

/**
 * vth_legal_reference_get_paragraph:
 * @reference: a reference
 *
 * Gets the paragraph (lid) of the article, such as `2`, or a range such as `2-4`.
 *
 * Returns: (transfer none) (nullable): the paragraph, or %NULL when none is named
 *
 * Since: 1.0
 */
const gchar *
vth_legal_reference_get_paragraph (const VthLegalReference *reference)
{
  g_return_val_if_fail (reference != NULL, NULL);

  return reference->paragraph;
}

/**
 * vth_legal_reference_get_part:
 * @reference: a reference
 *
 * Gets the part (onderdeel) of the article or paragraph, such as `a`, a range such as `a-c`,
 * or, one level deeper, `d onder 1`; in an annex also `categorie 1`.
 *
 * Returns: (transfer none) (nullable): the part, or %NULL when none is named
 *
 * Since: 1.0
 */
const gchar *
vth_legal_reference_get_part (const VthLegalReference *reference)
{
  g_return_val_if_fail (reference != NULL, NULL);

  return reference->part;
}

/**
 * vth_legal_reference_equal:
 * @reference: a reference
 * @other: another reference
 *
 * Tells whether two legal references (wetsverwijzingen) name the same place, whatever name of
 * the law they use: `Omgevingsbesluit 13.12` equals `Ob 13.12`.
 *
 * Returns: %TRUE if they are the same
 *
 * Since: 1.0
 */
gboolean
vth_legal_reference_equal (const VthLegalReference *reference, const VthLegalReference *other)
{
  g_return_val_if_fail (reference != NULL && other != NULL, FALSE);

  return vth_legal_reference_compare (reference, other) == 0;
}

/**
 * vth_legal_reference_hash:
 * @reference: a reference
 *
 * Computes a hash of a legal reference (wetsverwijzing): references that are equal have the
 * same one.
 *
 * Returns: the hash
 *
 * Since: 1.0
 */
guint
vth_legal_reference_hash (const VthLegalReference *reference)
{
  guint hash;

  g_return_val_if_fail (reference != NULL, 0);

  hash = g_str_hash (vth_legal_reference_get_short_law (reference)) * 33 + g_str_hash (reference->article);
  if (reference->paragraph != NULL)
    hash = hash * 33 + g_str_hash (reference->paragraph);
  if (reference->part != NULL)
    hash = hash * 33 + g_str_hash (reference->part);
  return hash;
}

/**
 * vth_legal_reference_compare:
 * @reference: a reference
 * @other: another reference
 *
 * Puts legal references (wetsverwijzingen) in order: by short name of the law, then as the law
 * numbers its articles (5:9 before 5:10, 5:32 before 5:32a), the whole before its paragraphs.
 *
 * Returns: less than, equal to or greater than zero
 *
 * Since: 1.0
 */
gint
vth_legal_reference_compare (const VthLegalReference *reference, const VthLegalReference *other)
{
  gint order;

  g_return_val_if_fail (reference != NULL && other != NULL, 0);

  order = g_strcmp0 (vth_legal_reference_get_short_law (reference), vth_legal_reference_get_short_law (other));
  if (order == 0)
    order = compare_natural (reference->article, other->article);
  if (order == 0)
    order = compare_optional (reference->paragraph, other->paragraph);
  if (order == 0)
    order = compare_optional (reference->part, other->part);
  return order;
}

/**
 * vth_legal_reference_to_string:
 * @reference: a reference
 *
 * Writes a legal reference (wetsverwijzing) in its usual form, such as `Awb 5:32b lid 2`, with
 * the law as it was written. Reading that text again gives an equal reference.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
gchar *
vth_legal_reference_to_string (const VthLegalReference *reference)
{
  GString *text;

  g_return_val_if_fail (reference != NULL, NULL);

  text = g_string_new (reference->law);
  if (needs_article_mark (reference))
    g_string_append (text, " art.");
  g_string_append_printf (text, " %s", reference->article);
  if (reference->paragraph != NULL)
    g_string_append_printf (text, " lid %s", reference->paragraph);
  if (reference->part != NULL && g_str_has_prefix (reference->part, VTH_CATEGORY_PREFIX))
    g_string_append_printf (text, " %s", reference->part);
  else if (reference->part != NULL)
    g_string_append_printf (text, VTH_PART_SEPARATOR "%s", reference->part);
  return g_string_free (text, FALSE);
}

/**
 * vth_legal_reference_to_uri:
 * @reference: a reference
 *
 * Writes a legal reference as logical link to the law (Juriconnect-verwijzing, version 1.3),
 * such as `jci1.3:c:BWBR0005537&artikel=5:32b&lid=2`. Such a link names one place: for a range
 * of paragraphs or parts it leads to what holds them all.
 *
 * Returns: (transfer full) (nullable): the link, or %NULL when the law has no known identifier
 *   or the reference is a range of articles
 *
 * Since: 1.0
 */
gchar *
vth_legal_reference_to_uri (const VthLegalReference *reference)
{
  const gchar *bwb_id;
  GString *uri;

  g_return_val_if_fail (reference != NULL, NULL);

  bwb_id = vth_legal_reference_get_bwb_id (reference);
  if (bwb_id == NULL || is_range (reference->article))
    return NULL;

  uri = g_string_new ("jci1.3:c:");
  g_string_append (uri, bwb_id);
  if (g_str_has_prefix (reference->article, VTH_ANNEX_PREFIX))
    {
      append_location (uri, "bijlage", reference->article + strlen (VTH_ANNEX_PREFIX));
      return g_string_free (uri, FALSE);
    }

  append_location (uri, "artikel", reference->article);
  if (reference->paragraph != NULL && is_range (reference->paragraph))
    return g_string_free (uri, FALSE);
  if (reference->paragraph != NULL)
    append_location (uri, "lid", reference->paragraph);
  if (reference->part != NULL && !is_range (reference->part))
    append_parts (uri, reference->part);
  return g_string_free (uri, FALSE);
}
