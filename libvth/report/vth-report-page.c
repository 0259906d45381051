/* vth-report-page.c - the frame of every page
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/report/vth-report-private.h"

#include "libvth/base/vth-knowledge.h"
#include "libvth/report/vth-report-resource.h"

#define FOLDER "/nl/vth/report/"

gchar *
_vth_report_fill_in (const gchar *text, const gchar *place, const gchar *value)
{
  GString *filled = g_string_new (text);

  g_string_replace (filled, place, value, 0);
  return g_string_free (filled, FALSE);
}

static GString *
load (const gchar *name)
{
  g_autofree gchar *path = g_strconcat (FOLDER, name, NULL);
  g_autoptr (GBytes) bytes = g_resource_lookup_data (_vth_report_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE,
                                                     NULL);

  return g_string_new_len (g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes));
}

static gchar *
dup_made_with (VthLanguage language)
{
  g_autoptr (VthKnowledge) reasons = vth_knowledge_new_built_in ("reasons", NULL);
  g_autofree gchar *half = _vth_report_fill_in (_vth_label ("report.made-with", language), "{version}",
                                                VTH_VERSION_S);

  return _vth_report_fill_in (half, "{edition}", vth_knowledge_get_edition (reasons));
}

static void
set_place (GString *html, const gchar *place, const gchar *text)
{
  g_autofree gchar *escaped = g_markup_escape_text (text, -1);
  g_autofree gchar *bare = _vth_report_fill_in (escaped, "@", "&#64;");

  g_string_replace (html, place, bare, 0);
}

gchar *
_vth_report_fill_page (const gchar *title, const gchar *period, const gchar *foot, const gchar *style,
                       const gchar *body, VthLanguage language)
{
  GString *html = load ("page.html");
  GString *more = style != NULL ? load (style) : g_string_new (NULL);
  g_autofree gchar *made_with = dup_made_with (language);

  set_place (html, "@lang@", language == VTH_LANGUAGE_NL ? "nl" : "en");
  g_string_replace (html, "@style@", more->str, 1);
  set_place (html, "@kicker@", _vth_label ("report.kicker", language));
  set_place (html, "@foot@", foot);
  set_place (html, "@made-with@", made_with);
  set_place (html, "@title@", title);
  set_place (html, "@period@", period);
  g_string_replace (html, "@body@", body, 1);
  g_string_free (more, TRUE);

  return g_string_free (html, FALSE);
}

void
_vth_report_print_escaped (GString *html, const gchar *format, va_list arguments)
{
  g_autofree gchar *text = g_markup_vprintf_escaped (format, arguments);

  g_string_append (html, text);
}
