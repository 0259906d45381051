/* vth-register-page.c - what a register holds of one organ, as a page for citizens
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/report/vth-register-page-private.h"

#include "libvth/register/vth-competent-authority.h"
#include "libvth/register/vth-environmental-service.h"
#include "libvth/register/vth-function.h"
#include "libvth/register/vth-organisation.h"
#include "libvth/register/vth-power.h"

#define say _vth_register_page_say
#define print _vth_register_page_print

/* A chain that is longer goes round. */
#define LONGEST_CHAIN 32

const gchar *
_vth_register_page_say (const VthRegisterPage *page, const gchar *label)
{
  return _vth_label (label, page->language);
}

void
_vth_register_page_print (const VthRegisterPage *page, const gchar *format, ...)
{
  va_list arguments;

  va_start (arguments, format);
  _vth_report_print_escaped (page->html, format, arguments);
  va_end (arguments);
}

const gchar *
_vth_register_page_get_name (const VthRegisterPage *page, const gchar *id)
{
  VthRecord *record = vth_register_lookup (page->registry, id);
  const gchar *name = NULL;

  if (VTH_IS_COMPETENT_AUTHORITY (record))
    name = vth_competent_authority_get_name (VTH_COMPETENT_AUTHORITY (record));
  if (VTH_IS_ORGANISATION (record))
    name = vth_organisation_get_name (VTH_ORGANISATION (record));
  if (VTH_IS_ENVIRONMENTAL_SERVICE (record))
    name = vth_environmental_service_get_name (VTH_ENVIRONMENTAL_SERVICE (record));
  if (VTH_IS_FUNCTION (record))
    name = vth_function_get_name (VTH_FUNCTION (record));

  return name != NULL ? name : id;
}

const gchar *
_vth_register_page_get_power (const VthRegisterPage *page, const gchar *power)
{
  const gchar *name = vth_power_get_name (power, page->language);

  return name != NULL ? name : power;
}

const gchar *
_vth_register_page_get_kind (const VthRegisterPage *page, VthMandate *mandate)
{
  g_autofree gchar *label = g_strconcat ("VthMandateKind.",
                                         _vth_get_nick (VTH_TYPE_MANDATE_KIND, (gint) vth_mandate_get_kind (mandate)),
                                         NULL);
  const gchar *text = say (page, label);

  return text != label ? text : say (page, "page.kind-unknown");
}

/* Awb 10:8 lid 2: whether it still holds is then open. */
static gboolean
is_withdrawn_orally (VthMandate *mandate)
{
  return vth_record_has (VTH_RECORD (mandate), "revoked_written") && !vth_mandate_get_revoked_written (mandate);
}

/* Whether the page says anything of it that day. */
static gboolean
is_in_force (VthMandate *mandate, const GDate *on)
{
  const GDate *from = vth_mandate_get_valid_from (mandate), *until = vth_mandate_get_valid_until (mandate);
  const GDate *revoked = vth_mandate_get_revoked_on (mandate);

  return (from == NULL || g_date_compare (from, on) <= 0) && (until == NULL || g_date_compare (until, on) >= 0) &&
         (revoked == NULL || g_date_compare (revoked, on) > 0 || is_withdrawn_orally (mandate));
}

static gboolean
moves_power (VthMandate *mandate)
{
  return vth_mandate_get_kind (mandate) == VTH_MANDATE_KIND_DELEGATION ||
         vth_mandate_get_kind (mandate) == VTH_MANDATE_KIND_ATTRIBUTION;
}

static void
add_under (GHashTable *table, const gchar *key, VthMandate *mandate)
{
  GPtrArray *mandates = g_hash_table_lookup (table, key);

  if (mandates == NULL)
    {
      mandates = g_ptr_array_new ();
      g_hash_table_insert (table, g_strdup (key), mandates);
    }
  g_ptr_array_add (mandates, mandate);
}

static void
add_mandate (VthRegisterPage *page, VthMandate *mandate)
{
  const gchar *parent = vth_mandate_get_parent (mandate), *mandator = vth_mandate_get_mandator (mandate);

  if (!is_in_force (mandate, page->on))
    return;

  g_ptr_array_add (page->mandates, g_object_ref (mandate));
  if (parent != NULL)
    add_under (page->by_parent, parent, mandate);
  else if (mandator != NULL)
    add_under (page->by_mandator, mandator, mandate);
}

static void
open_page (VthRegisterPage *page)
{
  GListModel *mandates = vth_register_get_mandates (page->registry);

  page->html = g_string_new (NULL);
  page->mandates = g_ptr_array_new_with_free_func (g_object_unref);
  page->by_parent = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  page->by_mandator = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  for (guint i = 0; i < g_list_model_get_n_items (mandates); i++)
    {
      g_autoptr (VthMandate) mandate = g_list_model_get_item (mandates, i);

      add_mandate (page, mandate);
    }
}

static void
close_page (VthRegisterPage *page)
{
  g_hash_table_unref (page->by_parent);
  g_hash_table_unref (page->by_mandator);
  g_ptr_array_unref (page->mandates);
  g_string_free (page->html, TRUE);
}

static gboolean
has_power (const gchar *const *prefixes, const gchar *power)
{
  for (; prefixes != NULL && *prefixes != NULL; prefixes++)
    if (vth_power_covers (*prefixes, power))
      return TRUE;

  return FALSE;
}

static gboolean
gives (VthMandate *mandate, const gchar *power)
{
  return has_power (vth_mandate_get_powers (mandate), power) &&
         !has_power (vth_mandate_get_excluded_powers (mandate), power);
}

/* Whether the organ gave it of its own power: not as a link of the chain of another. */
static gboolean
is_own (const VthRegisterPage *page, VthMandate *mandate)
{
  const gchar *parent = vth_mandate_get_parent (mandate);
  VthRecord *above = parent != NULL ? vth_register_lookup (page->registry, parent) : NULL;

  return !moves_power (mandate) && g_strcmp0 (vth_mandate_get_mandator (mandate), page->authority) == 0 &&
         (!VTH_IS_MANDATE (above) || moves_power (VTH_MANDATE (above)));
}

static void print_tree (const VthRegisterPage *page, VthMandate *mandate, const gchar *power, const gchar *above,
                        guint depth);

static void
print_children (const VthRegisterPage *page, GPtrArray *children, const gchar *power, const gchar *above, guint depth)
{
  for (guint i = 0; children != NULL && depth < LONGEST_CHAIN && i < children->len; i++)
    if (!moves_power (children->pdata[i]) && gives (children->pdata[i], power))
      print_tree (page, children->pdata[i], power, above, depth);
}

static void
print_tree (const VthRegisterPage *page, VthMandate *mandate, const gchar *power, const gchar *above, guint depth)
{
  const gchar *holder = vth_mandate_get_mandatee (mandate);

  _vth_register_page_print_row (page, mandate, power, above, depth);
  print_children (page, g_hash_table_lookup (page->by_parent, vth_record_get_id (VTH_RECORD (mandate))), power, holder,
                  depth + 1);
  if (g_strcmp0 (holder, page->authority) != 0)
    print_children (page, g_hash_table_lookup (page->by_mandator, holder), power, holder, depth + 1);
}

/* The rows of one power, empty if the organ gave it to nobody. */
static gchar *
dup_rows (VthRegisterPage *page, const gchar *power)
{
  GString *whole = page->html;
  gchar *rows;

  page->html = g_string_new (NULL);
  for (guint i = 0; i < page->mandates->len; i++)
    if (is_own (page, page->mandates->pdata[i]) && gives (page->mandates->pdata[i], power))
      print_tree (page, page->mandates->pdata[i], power, NULL, 0);
  rows = g_string_free (page->html, FALSE);
  page->html = whole;

  return rows;
}

static void add_powers (const VthRegisterPage *page, VthMandate *mandate, GPtrArray *powers, guint n_listed,
                        guint depth);

static void
add_powers_of_children (const VthRegisterPage *page, GPtrArray *children, GPtrArray *powers, guint n_listed, guint depth)
{
  for (guint i = 0; children != NULL && depth < LONGEST_CHAIN && i < children->len; i++)
    if (!moves_power (children->pdata[i]))
      add_powers (page, children->pdata[i], powers, n_listed, depth);
}

/* Powers that the catalogue does not list, such as a step, as a mandate and those under it name them. */
static void
add_powers (const VthRegisterPage *page, VthMandate *mandate, GPtrArray *powers, guint n_listed, guint depth)
{
  const gchar *const *ids = vth_mandate_get_powers (mandate);

  for (; ids != NULL && *ids != NULL; ids++)
    {
      gboolean found = g_ptr_array_find_with_equal_func (powers, *ids, g_str_equal, NULL);

      for (guint i = 0; !found && i < n_listed; i++)
        found = vth_power_covers (*ids, powers->pdata[i]);
      if (!found)
        g_ptr_array_add (powers, g_strdup (*ids));
    }
  add_powers_of_children (page, g_hash_table_lookup (page->by_parent, vth_record_get_id (VTH_RECORD (mandate))), powers,
                          n_listed, depth + 1);
}

static void
add_other_powers (const VthRegisterPage *page, GPtrArray *powers)
{
  guint n_listed = powers->len;

  for (guint i = 0; i < page->mandates->len; i++)
    if (is_own (page, page->mandates->pdata[i]))
      add_powers (page, page->mandates->pdata[i], powers, n_listed, 0);
}

static GPtrArray *
list_powers (const VthRegisterPage *page)
{
  GPtrArray *powers = g_ptr_array_new_with_free_func (g_free);
  gchar **ids = vth_power_list_ids ();

  for (guint i = 0; ids[i] != NULL; i++)
    g_ptr_array_add (powers, ids[i]);
  g_free (ids);
  add_other_powers (page, powers);

  return powers;
}

static void
print_power (const VthRegisterPage *page, const gchar *power, const gchar *element)
{
  const gchar *law = vth_power_get_law (power);

  print (page, "<%s>%s", element, _vth_register_page_get_power (page, power));
  if (law != NULL)
    print (page, " <small>%s</small>", law);
  print (page, "</%s>\n", element);
}

static void
print_rows (const VthRegisterPage *page, const gchar *rows)
{
  static const gchar *const columns[] = { "page.function", "page.mandate", "page.since", "page.until", "page.limits" };

  g_string_append (page->html, "<div class=\"scroll\"><table class=\"register\">\n<thead><tr>");
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    print (page, "<th scope=\"col\">%s</th>", say (page, columns[i]));
  g_string_append_printf (page->html, "</tr></thead>\n<tbody>\n%s</tbody></table></div>\n", rows);
}

/* Powers that stand next to each other and are held alike share one table. */
static void
print_powers (VthRegisterPage *page, GPtrArray *powers)
{
  g_autofree gchar *before = g_strdup ("");
  gsize start;

  print (page, "<section>\n<h2>%s</h2>\n<p class=\"lead\">%s</p>\n", say (page, "page.heading.powers"),
         say (page, "page.lead"));
  start = page->html->len;
  for (guint i = 0; i < powers->len; i++)
    {
      g_autofree gchar *rows = dup_rows (page, powers->pdata[i]);

      if (*rows == '\0')
        continue;
      if (*before != '\0' && !g_str_equal (rows, before))
        print_rows (page, before);
      print_power (page, powers->pdata[i], "h3");
      g_free (before);
      before = g_steal_pointer (&rows);
    }
  if (*before != '\0')
    print_rows (page, before);
  if (page->html->len == start)
    print (page, "<p>%s</p>\n", say (page, "page.nobody"));
  g_string_append (page->html, "</section>\n");
}

static gboolean
concerns (const VthRegisterPage *page, VthMandate *mandate)
{
  return moves_power (mandate) && (g_strcmp0 (vth_mandate_get_mandator (mandate), page->authority) == 0 ||
                                   g_strcmp0 (vth_mandate_get_mandatee (mandate), page->authority) == 0 ||
                                   g_strcmp0 (vth_mandate_get_power_of (mandate), page->authority) == 0);
}

static gchar *
dup_row (VthRegisterPage *page, VthMandate *mandate)
{
  GString *whole = page->html;
  gchar *row;

  page->html = g_string_new (NULL);
  _vth_register_page_print_row (page, mandate, NULL, NULL, 0);
  row = g_string_free (page->html, FALSE);
  page->html = whole;

  return row;
}

/* From whom to whom; whose own the power is no longer, or is now. */
static void
print_moved (const VthRegisterPage *page, VthMandate *mandate)
{
  const gchar *const *powers = vth_mandate_get_powers (mandate);
  const gchar *giver = vth_mandate_get_mandator (mandate), *receiver = vth_mandate_get_mandatee (mandate);

  print (page, "<h3>%s: %s → %s</h3>\n<ul>", _vth_register_page_get_kind (page, mandate),
         giver != NULL ? _vth_register_page_get_name (page, giver) : say (page, "page.statute"),
         receiver != NULL ? _vth_register_page_get_name (page, receiver) : say (page, "page.not-recorded"));
  for (; powers != NULL && *powers != NULL; powers++)
    print_power (page, *powers, "li");
  g_string_append (page->html, "</ul>\n");
}

static void
print_moves (VthRegisterPage *page)
{
  GString *whole = page->html, *moves = g_string_new (NULL);

  for (guint i = 0; i < page->mandates->len; i++)
    if (concerns (page, page->mandates->pdata[i]))
      {
        g_autofree gchar *row = dup_row (page, page->mandates->pdata[i]);

        page->html = moves;
        print_moved (page, page->mandates->pdata[i]);
        print_rows (page, row);
        page->html = whole;
      }
  if (moves->len > 0)
    {
      print (page, "<section>\n<h2>%s</h2>\n<p class=\"lead\">%s</p>\n", say (page, "page.heading.moved"),
             say (page, "page.lead-moved"));
      g_string_append_printf (page->html, "%s</section>\n", moves->str);
    }
  g_string_free (moves, TRUE);
}

static gboolean
is_moved_away (const VthRegisterPage *page, const gchar *power)
{
  for (guint i = 0; i < page->mandates->len; i++)
    {
      VthMandate *mandate = page->mandates->pdata[i];

      if (concerns (page, mandate) && g_strcmp0 (vth_mandate_get_mandatee (mandate), page->authority) != 0 &&
          gives (mandate, power))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_given (const VthRegisterPage *page, const gchar *power)
{
  for (guint i = 0; i < page->mandates->len; i++)
    if (is_own (page, page->mandates->pdata[i]) && gives (page->mandates->pdata[i], power))
      return TRUE;

  return FALSE;
}

static void
print_rest (const VthRegisterPage *page, GPtrArray *powers)
{
  print (page, "<section>\n<h2>%s</h2>\n<p class=\"lead\">%s</p>\n<ul class=\"rest\">\n",
         say (page, "page.heading.rest"), say (page, "page.lead-rest"));
  for (guint i = 0; i < powers->len; i++)
    if (!is_given (page, powers->pdata[i]) && !is_moved_away (page, powers->pdata[i]))
      print_power (page, powers->pdata[i], "li");
  g_string_append (page->html, "</ul>\n</section>\n");
}

/**
 * vth_register_page_to_html:
 * @registry: a sealed register
 * @authority: the id of an organ
 * @on: a day
 * @language: the language of the page
 *
 * Writes what a register holds of one organ on one day as a page for citizens (openbaar
 * mandaatregister): for each power who may decide in the name of the organ, under which mandate,
 * published where, since when and until when, and within which limits; below it what has been
 * delegated, and the powers that nobody was given. Mandates that have ended or not begun are left
 * out; of one that the register cannot carry the page says why. It is one file that needs no other.
 *
 * An organ that the register does not know has a page with its id and without mandates. May be
 * called from any thread. Legal source: Awb 10:1-10:23, 3:42.
 *
 * Returns: (transfer full): HTML
 *
 * Since: 1.0
 */
gchar *
vth_register_page_to_html (VthRegister *registry, const gchar *authority, const GDate *on, VthLanguage language)
{
  VthRegisterPage page = { .registry = registry, .authority = authority, .on = on, .language = language };
  g_autoptr (GPtrArray) powers = NULL;
  g_autofree gchar *title = NULL, *day = NULL, *period = NULL;
  gchar *html;

  g_return_val_if_fail (VTH_IS_REGISTER (registry) && vth_register_get_is_sealed (registry), NULL);
  g_return_val_if_fail (authority != NULL, NULL);
  g_return_val_if_fail (on != NULL && g_date_valid (on), NULL);

  open_page (&page);
  powers = list_powers (&page);
  title = g_strdup_printf ("%s: %s", say (&page, "page.title"), _vth_register_page_get_name (&page, authority));
  day = _vth_format_day (g_date_get_julian (on), language);
  period = _vth_report_fill_in (say (&page, "page.on"), "{day}", day);
  print_powers (&page, powers);
  print_moves (&page);
  print_rest (&page, powers);
  html = _vth_report_fill_page (title, period, say (&page, "page.foot"), "register.css", page.html->str, language);
  close_page (&page);

  return html;
}
