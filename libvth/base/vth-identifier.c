/* vth-identifier.c - the numbers and codes by which others know things
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/base/vth-identifier.h"

#include "libvth/base/vth-error.h"

#define TOOI_BASE "https://identifier.overheid.nl/tooi/id/"
#define DIGITS "0123456789"
#define FIRST_PROVINCE 20
#define LAST_PROVINCE 31

G_DEFINE_ENUM_TYPE (VthIdentifierKind, vth_identifier_kind,
                    G_DEFINE_ENUM_VALUE (VTH_IDENTIFIER_KIND_KVK, "kvk"),
                    G_DEFINE_ENUM_VALUE (VTH_IDENTIFIER_KIND_ESTABLISHMENT, "vestiging"),
                    G_DEFINE_ENUM_VALUE (VTH_IDENTIFIER_KIND_RSIN, "rsin"),
                    G_DEFINE_ENUM_VALUE (VTH_IDENTIFIER_KIND_OIN, "oin"),
                    G_DEFINE_ENUM_VALUE (VTH_IDENTIFIER_KIND_MUNICIPALITY, "municipality"),
                    G_DEFINE_ENUM_VALUE (VTH_IDENTIFIER_KIND_PROVINCE, "province"),
                    G_DEFINE_ENUM_VALUE (VTH_IDENTIFIER_KIND_WATER_AUTHORITY, "water-authority"),
                    G_DEFINE_ENUM_VALUE (VTH_IDENTIFIER_KIND_ORGANISATION, "organisation"),
                    G_DEFINE_ENUM_VALUE (VTH_IDENTIFIER_KIND_ORGAN, "organ"),
                    G_DEFINE_ENUM_VALUE (VTH_IDENTIFIER_KIND_TOOI, "tooi"),
                    G_DEFINE_ENUM_VALUE (VTH_IDENTIFIER_KIND_BAG, "bag"),
                    G_DEFINE_ENUM_VALUE (VTH_IDENTIFIER_KIND_POSTCODE, "postcode"))

/* How the organisations of each list are written, and under which word their URIs stand.
 * Ended names have no URI that is known.
 */
static const struct
{
  const gchar *prefix;
  guint length;
  const gchar *characters;
  const gchar *word;
} lists[] = {
  { "gm", 4, DIGITS, "gemeente" },
  { "pv", 2, DIGITS, "provincie" },
  { "ws", 4, DIGITS, "waterschap" },
  { "so", 4, DIGITS, "so" },
  { "mnre", 4, DIGITS, "ministerie" },
  { "oorg", 5, DIGITS, "oorg" },
  { "zb", 6, DIGITS, "zbo" },
  { "hv_", 8, DIGITS "abcdefghijklmnopqrstuvwxyz", NULL },
};

G_GNUC_PRINTF (3, 4) static gboolean
fail (const gchar *text, GError **error, const gchar *format, ...)
{
  g_autofree gchar *valid = g_utf8_make_valid (text, -1);
  g_autofree gchar *quote = g_utf8_substring (valid, 0, MIN (g_utf8_strlen (valid, -1), 80));
  g_autofree gchar *why = NULL;
  va_list arguments;

  va_start (arguments, format);
  why = g_strdup_vprintf (format, arguments);
  va_end (arguments);

  g_set_error (error, VTH_ERROR, VTH_ERROR_INVALID_IDENTIFIER, "‘%s’ is not %s", quote, why);
  return FALSE;
}

static gboolean
check_digits (const gchar *text, guint length, const gchar *what, GError **error)
{
  gsize n_digits = strspn (text, DIGITS);

  if (text[n_digits] != '\0')
    return fail (text, error, "%s: the character at position %" G_GSIZE_FORMAT " is not a digit", what,
                 n_digits + 1);
  if (n_digits != length)
    return fail (text, error, "%s: it has %" G_GSIZE_FORMAT " digits where %u are needed", what, n_digits,
                 length);

  return TRUE;
}

/* Nine digits weighed 9 to 2, the last one counted off, must be a multiple of eleven. */
static gboolean
passes_eleven_test (const gchar *digits)
{
  gint sum = -(digits[8] - '0');

  for (gint i = 0; i < 8; i++)
    sum += (9 - i) * (digits[i] - '0');

  return sum % 11 == 0 && strncmp (digits, "000000000", 9) != 0;
}

static gboolean
check_rsin (const gchar *text, GError **error)
{
  if (!check_digits (text, 9, "an RSIN", error))
    return FALSE;
  if (!passes_eleven_test (text))
    return fail (text, error, "an RSIN: it fails the eleven-test");

  return TRUE;
}

static gboolean
check_code (const gchar *text, const gchar *prefix, guint length, const gchar *what, GError **error)
{
  g_autofree gchar *upper = g_ascii_strup (prefix, -1);

  if (!g_str_has_prefix (text, prefix) && !g_str_has_prefix (text, upper))
    return fail (text, error, "%s: it does not begin with %s", what, upper);
  if (strlen (text) != 2 + length || strspn (text + 2, DIGITS) != length)
    return fail (text, error, "%s: after %s exactly %u digits are needed", what, upper, length);

  return TRUE;
}

static gboolean
check_province_range (const gchar *text, GError **error)
{
  guint64 number = g_ascii_strtoull (text + 2, NULL, 10);

  if (number < FIRST_PROVINCE || number > LAST_PROVINCE)
    return fail (text, error, "a code of a province: they run from PV%d to PV%d", FIRST_PROVINCE,
                 LAST_PROVINCE);

  return TRUE;
}

/* Finds the list that an organisation of this length is written for, or gives -1 and says why. */
static gint
find_list (const gchar *text, gsize length, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      gsize prefix = strlen (lists[i].prefix);

      if (length < prefix || strncmp (text, lists[i].prefix, prefix) != 0)
        continue;
      if (length == prefix + lists[i].length && strspn (text + prefix, lists[i].characters) >= lists[i].length)
        return (gint) i;

      fail (text, error, "an organisation: after %s exactly %u %s are needed", lists[i].prefix,
            lists[i].length, lists[i].word != NULL ? "digits" : "letters or digits");
      return -1;
    }

  fail (text, error, "an organisation: it begins with none of gm, pv, ws, so, mnre, oorg, zb and hv_ (lower case)");
  return -1;
}

static gboolean
check_organisation (const gchar *text, gsize length, GError **error)
{
  gint list = find_list (text, length, error);

  if (list < 0)
    return FALSE;

  return !g_str_equal (lists[list].prefix, "pv") || check_province_range (text, error);
}

static gboolean
check_organ (const gchar *text, GError **error)
{
  const gchar *slash = strchr (text, '/');

  if (slash == NULL)
    return fail (text, error, "an organ or function: there is no / after the organisation");
  if (!check_organisation (text, (gsize) (slash - text), error))
    return FALSE;
  if (!g_ascii_islower (slash[1]) || slash[1 + strspn (slash + 1, DIGITS "abcdefghijklmnopqrstuvwxyz-")] != '\0')
    return fail (text, error,
                 "an organ or function: after the / only lower case letters, digits and - may stand");

  return TRUE;
}

static gboolean
check_tooi (const gchar *text, GError **error)
{
  const gchar *word, *id;
  gint list;

  if (!g_str_has_prefix (text, TOOI_BASE))
    return fail (text, error, "a TOOI URI: it does not begin with " TOOI_BASE);

  word = text + strlen (TOOI_BASE);
  id = strchr (word, '/');
  if (id == NULL)
    return fail (text, error, "a TOOI URI: no organisation follows the kind of organisation");

  id++;
  if (!check_organisation (id, strlen (id), error))
    return FALSE;

  list = find_list (id, strlen (id), NULL);
  if (lists[list].word == NULL)
    return fail (text, error, "a TOOI URI: ended names have none");
  if (strncmp (word, lists[list].word, strlen (lists[list].word)) != 0 || word[strlen (lists[list].word)] != '/')
    return fail (text, error, "a TOOI URI: organisations that begin with %s stand under %s/",
                 lists[list].prefix, lists[list].word);

  return TRUE;
}

static gboolean
check_postcode (const gchar *text, GError **error)
{
  if (strlen (text) != 6)
    return fail (text, error, "a postal code: 4 digits and 2 capitals are needed, without a space");
  if (text[0] == '0' || strspn (text, DIGITS) != 4)
    return fail (text, error,
                 "a postal code: it does not begin with 4 digits of which the first is not 0");
  if (!g_ascii_isupper (text[4]) || !g_ascii_isupper (text[5]))
    return fail (text, error, "a postal code: it does not end in 2 capitals");

  return TRUE;
}

/**
 * vth_identifier_check:
 * @kind: what it should be
 * @text: the identifier
 * @error: return location for a #GError: %VTH_ERROR_INVALID_IDENTIFIER
 *
 * Checks the form of an identifier (identificatie), and its check digit where it has one; see
 * #VthIdentifierKind for what is checked of each. Whether the thing exists is not asked. The
 * message says what is wrong. May be called from any thread.
 *
 * Returns: %TRUE if @text passes, or %FALSE with @error set
 *
 * Since: 1.0
 */
gboolean
vth_identifier_check (VthIdentifierKind kind, const gchar *text, GError **error)
{
  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  switch (kind)
    {
    case VTH_IDENTIFIER_KIND_KVK:
      return check_digits (text, 8, "a number in the trade register", error);
    case VTH_IDENTIFIER_KIND_ESTABLISHMENT:
      return check_digits (text, 12, "a number of an establishment", error);
    case VTH_IDENTIFIER_KIND_RSIN:
      return check_rsin (text, error);
    case VTH_IDENTIFIER_KIND_OIN:
      return check_digits (text, 20, "an OIN", error);
    case VTH_IDENTIFIER_KIND_MUNICIPALITY:
      return check_code (text, "gm", 4, "a code of a municipality", error);
    case VTH_IDENTIFIER_KIND_PROVINCE:
      return check_code (text, "pv", 2, "a code of a province", error) && check_province_range (text, error);
    case VTH_IDENTIFIER_KIND_WATER_AUTHORITY:
      return check_code (text, "ws", 4, "a code of a water authority", error);
    case VTH_IDENTIFIER_KIND_ORGANISATION:
      return check_organisation (text, strlen (text), error);
    case VTH_IDENTIFIER_KIND_ORGAN:
      return check_organ (text, error);
    case VTH_IDENTIFIER_KIND_TOOI:
      return check_tooi (text, error);
    case VTH_IDENTIFIER_KIND_BAG:
      return check_digits (text, 16, "an identifier of the BAG", error);
    case VTH_IDENTIFIER_KIND_POSTCODE:
      return check_postcode (text, error);
    default:
      g_return_val_if_reached (FALSE);
    }
}

/**
 * vth_identifier_get_tooi_uri:
 * @organisation: an organisation, such as `gm0344`
 *
 * Writes the URI of an organisation in the national list (TOOI-waardelijst), such as
 * `https://identifier.overheid.nl/tooi/id/gemeente/gm0344`. May be called from any thread.
 *
 * Returns: (transfer full) (nullable): the URI, or %NULL when @organisation is none, or is an
 *   ended name (`hv_…`), of which no URI is known
 *
 * Since: 1.0
 */
gchar *
vth_identifier_get_tooi_uri (const gchar *organisation)
{
  gint list;

  g_return_val_if_fail (organisation != NULL, NULL);

  if (!check_organisation (organisation, strlen (organisation), NULL))
    return NULL;

  list = find_list (organisation, strlen (organisation), NULL);
  return lists[list].word != NULL ? g_strconcat (TOOI_BASE, lists[list].word, "/", organisation, NULL) : NULL;
}

/**
 * vth_identifier_get_organisation:
 * @tooi_uri: the URI of an organisation
 * @error: return location for a #GError: %VTH_ERROR_INVALID_IDENTIFIER
 *
 * Gets the organisation (organisatie), such as `gm0344`, out of its URI in the national list.
 * May be called from any thread.
 *
 * Returns: (transfer full): the organisation, or %NULL with @error set
 *
 * Since: 1.0
 */
gchar *
vth_identifier_get_organisation (const gchar *tooi_uri, GError **error)
{
  g_return_val_if_fail (tooi_uri != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!check_tooi (tooi_uri, error))
    return NULL;

  return g_strdup (strrchr (tooi_uri, '/') + 1);
}

/**
 * vth_identifier_looks_like_bsn:
 * @text: what somebody wrote in a free field
 *
 * Tells whether a text seems to hold a citizen service number (burgerservicenummer): nine digits
 * that stand together, no more and no less, and pass the eleven-test. Such numbers are reported
 * and never stored. One in eleven numbers of nine digits passes by chance, and every RSIN does:
 * do not ask it of a field that holds one. May be called from any thread.
 *
 * Returns: %TRUE if there is such a number in @text
 *
 * Since: 1.0
 */
gboolean
vth_identifier_looks_like_bsn (const gchar *text)
{
  g_return_val_if_fail (text != NULL, FALSE);

  for (const gchar *at = text + strcspn (text, DIGITS); *at != '\0'; at += strcspn (at, DIGITS))
    {
      gsize n_digits = strspn (at, DIGITS);

      if (n_digits == 9 && passes_eleven_test (at))
        return TRUE;
      at += n_digits;
    }

  return FALSE;
}
