/* vth-timeline-page.c - a timeline as a page for people
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/report/vth-timeline-page.h"

#include "libvth/report/vth-report-private.h"
#include "libvth/report/vth-timeline-chart-private.h"

/* A page while it is written. */
typedef struct
{
  VthTimeline *timeline;
  const VthTimelineCore *core;
  VthLanguage language;
  GString *html;
} Page;

static const gchar *
say (const Page *page, const gchar *label)
{
  return _vth_label (label, page->language);
}

static const gchar *
say_nick (const Page *page, const gchar *prefix, const gchar *nick)
{
  g_autofree gchar *label = g_strconcat (prefix, nick, NULL);

  return _vth_label (label, page->language);
}

/* Like printf, with every text escaped. */
static void G_GNUC_PRINTF (2, 3)
print (const Page *page, const gchar *format, ...)
{
  va_list arguments;

  va_start (arguments, format);
  _vth_report_print_escaped (page->html, format, arguments);
  va_end (arguments);
}

static gchar *
dup_day (const Page *page, guint32 day)
{
  return day != 0 ? _vth_format_day (day, page->language) : g_strdup ("");
}

static gchar *
dup_cents (const Page *page, gint64 cents)
{
  return cents >= 0 ? _vth_format_cents (cents, page->language) : g_strdup ("");
}

static const gchar *
say_state (const Page *page, guint state)
{
  return say_nick (page, "VthTimelineState.", _vth_get_nick (VTH_TYPE_TIMELINE_STATE, (gint) state));
}

static void
print_next_act (const Page *page)
{
  VthTimelineEntry *next = vth_timeline_get_next_act (page->timeline);
  const gchar *verdict = vth_answer_get_verdict (VTH_ANSWER (page->timeline));
  const VthTimelineRow *row = next != NULL ? _vth_timeline_entry_get_row (next) : NULL;

  print (page, "<div class=\"next %s\">\n<h2>%s</h2>\n", verdict, say_nick (page, "VthTimelineVerdict.", verdict));
  if (next != NULL)
    {
      g_autofree gchar *from = dup_day (page, row->first), *until = dup_day (page, row->last);
      g_autofree gchar *law = vth_timeline_entry_dup_law (next), *cents = dup_cents (page, row->cents);
      const gchar *loss = vth_timeline_entry_get_loss (next, page->language);

      print (page, "<p class=\"act\">%s</p>\n<dl>", vth_timeline_entry_get_act (next, page->language));
      if (row->state == VTH_TIMELINE_STATE_TO_COME)
        print (page, "<dt>%s</dt><dd>%s</dd>", say (page, "timeline.from"), from);
      print (page, "<dt>%s</dt><dd>%s</dd>", say (page, "timeline.by"),
             *until != '\0' ? until : say (page, "timeline.no-last-day"));
      if (loss != NULL)
        print (page, "<dt>%s</dt><dd>%s</dd>", say (page, "timeline.otherwise"), loss);
      if (*cents != '\0')
        print (page, "<dt>%s</dt><dd>%s</dd>", say (page, "timeline.amount"), cents);
      print (page, "<dt>%s</dt><dd>%s</dd></dl>\n", say (page, "timeline.law"), law);
    }
  g_string_append (page->html, "</div>\n");
}

/* The day is one that has come, or one that comes if nobody uses what is open. */
static void
print_remedies (const Page *page)
{
  VthRemedies *remedies = vth_timeline_get_remedies (page->timeline);
  const GDate *from = remedies != NULL ? vth_remedies_get_irrevocable_from (remedies) : NULL;
  g_autofree gchar *day = from != NULL ? dup_day (page, g_date_get_julian (from)) : NULL;

  if (remedies == NULL)
    return;

  print (page, "<p class=\"remedies\">%s: %s", say (page, "timeline.remedies"),
         say_nick (page, "VthRemediesVerdict.", vth_answer_get_verdict (VTH_ANSWER (remedies))));
  if (day != NULL)
    print (page, "; %s %s", say (page, vth_remedies_get_verdict (remedies) == VTH_REMEDIES_VERDICT_OPEN
                                         ? "timeline.irrevocable-if-unused" : "timeline.since"), day);
  g_string_append (page->html, "</p>\n");
}

static void
print_legend (const Page *page)
{
  g_string_append (page->html, "<ul class=\"legend\">\n");
  for (gint state = VTH_TIMELINE_STATE_NOT_KNOWN; state <= VTH_TIMELINE_STATE_FALLEN; state++)
    print (page, "<li><svg width=\"26\" height=\"12\" class=\"key\" aria-hidden=\"true\"><rect class=\"span %s\" x=\"1\" y=\"1\" "
           "width=\"24\" height=\"10\" rx=\"2\"/></svg>%s %s</li>\n", _vth_get_nick (VTH_TYPE_TIMELINE_STATE, state),
           _vth_timeline_get_sign ((guint) state), say_state (page, (guint) state));
  print (page, "<li><svg width=\"12\" height=\"12\" aria-hidden=\"true\"><circle class=\"done\" cx=\"6\" cy=\"6\" r=\"4.5\"/></svg>%s</li>\n"
         "<li><svg width=\"14\" height=\"12\" aria-hidden=\"true\"><path class=\"short\" d=\"M1 10l4 -8m3 8l4 -8\"/></svg>%s</li>\n</ul>\n",
         say (page, "timeline.done-mark"), say (page, "timeline.shortened"));
}

static void
print_reasons_of (const Page *page, VthTimelineEntry *entry)
{
  GListModel *reasons = vth_answer_get_reasons (VTH_ANSWER (entry));
  guint n_reasons = g_list_model_get_n_items (reasons);

  g_string_append (page->html, n_reasons > 0 ? "<ul>" : "");
  for (guint i = 0; i < n_reasons; i++)
    {
      g_autoptr (VthReason) reason = g_list_model_get_item (reasons, i);
      g_autofree gchar *message = vth_reason_dup_message (reason, page->language);

      print (page, "<li>%s</li>", message);
    }
  g_string_append (page->html, n_reasons > 0 ? "</ul>" : "");
}

static void
print_entry (const Page *page, VthTimelineEntry *entry)
{
  const VthTimelineRow *row = _vth_timeline_entry_get_row (entry);
  g_autofree gchar *first = dup_day (page, row->first), *last = dup_day (page, row->last);
  g_autofree gchar *done = dup_day (page, row->done), *cents = dup_cents (page, row->cents);
  g_autofree gchar *law = vth_timeline_entry_dup_law (entry);
  const gchar *loss = vth_timeline_entry_get_loss (entry, page->language);
  const gchar *request = vth_timeline_entry_get_request (entry);
  const gchar *state = _vth_get_nick (VTH_TYPE_TIMELINE_STATE, row->state);

  print (page, "<tr><th scope=\"row\">%s%s%s</th><td><span class=\"state %s\">%s %s</span></td><td>%s</td>",
         row->item->names[page->language], request != NULL ? ": " : "", request != NULL ? request : "", state, _vth_timeline_get_sign (row->state), say_state (page, row->state),
         say_nick (page, "VthBoundParty.", _vth_get_nick (VTH_TYPE_BOUND_PARTY, (gint) row->item->party)));
  print (page, "<td class=\"date\">%s</td><td class=\"date\">%s</td><td class=\"date\">%s</td><td class=\"number\">%s</td>",
         first, last, done, cents);
  print (page, "<td>%s</td><td>%s", law, loss != NULL ? loss : "");
  print_reasons_of (page, entry);
  g_string_append (page->html, "</td></tr>\n");
}

static void
print_head (const Page *page, const gchar *class, const gchar *caption, const gchar *const *columns)
{
  print (page, "<h3>%s</h3>\n<div class=\"scroll\"><table class=\"%s\">\n<thead><tr>", say (page, caption), class);
  for (guint i = 0; columns[i] != NULL; i++)
    print (page, "<th scope=\"col\">%s</th>", say_nick (page, "timeline.", columns[i]));
  g_string_append (page->html, "</tr></thead>\n<tbody>\n");
}

static void
print_entries (const Page *page)
{
  static const gchar *const columns[] = {
    "what", "state", "party", "first-day", "last-day", "done-on", "amount", "law", "otherwise", NULL
  };

  print_head (page, "due", "timeline.due", columns);
  for (guint i = 0; i < page->core->n_rows; i++)
    {
      g_autoptr (VthTimelineEntry) entry = g_list_model_get_item (G_LIST_MODEL (page->timeline), i);

      print_entry (page, entry);
    }
  g_string_append (page->html, "</tbody></table></div>\n");
}

static void
print_happening (const Page *page, const VthTimelineHappening *one, guint number)
{
  g_autofree gchar *day = one->on != 0 ? dup_day (page, one->on) : g_strdup (say (page, "day.unknown"));
  g_autofree gchar *cents = dup_cents (page, one->cents);
  const gchar *outcome = _vth_get_nick (VTH_TYPE_EVENT_OUTCOME, one->outcome);

  print (page, "<tr><td class=\"number\">%u</td><td class=\"date\">%s</td><td>%s%s%s%s</td><td class=\"number\">%s</td></tr>\n",
         number, day, say_nick (page, "VthDecisionEventKind.", _vth_step_kind_get_nick (one->kind)),
         one->outcome != 0 ? ": " : "", one->outcome != 0 ? say_nick (page, "VthEventOutcome.", outcome) : "",
         one->taken ? "" : say (page, "timeline.refused"), cents);
}

static void
print_happenings (const Page *page)
{
  static const gchar *const columns[] = { "number", "on-day", "event", "amount", NULL };
  guint number = 0;

  print_head (page, "happened", "timeline.events", columns);
  for (guint i = 0; i < page->core->n_happenings; i++)
    if (_vth_timeline_is_event (&page->core->happenings[i]))
      print_happening (page, &page->core->happenings[i], ++number);
  g_string_append (page->html, "</tbody></table></div>\n");
}

static void
print_remarks (const Page *page)
{
  GListModel *reasons = vth_answer_get_reasons (VTH_ANSWER (page->timeline));

  if (g_list_model_get_n_items (reasons) == 0)
    return;

  print (page, "<h3>%s</h3>\n<ul>\n", say (page, "timeline.remarks"));
  for (guint i = 0; i < g_list_model_get_n_items (reasons); i++)
    {
      g_autoptr (VthReason) reason = g_list_model_get_item (reasons, i);
      g_autofree gchar *message = vth_reason_dup_message (reason, page->language);

      print (page, "<li>%s</li>\n", message);
    }
  g_string_append (page->html, "</ul>\n");
}

static void
print_timeline (const Page *page)
{
  const gchar *instrument = _vth_get_nick (VTH_TYPE_INSTRUMENT, (gint) page->core->instrument);

  print (page, "<section class=\"decision\">\n<h2>%s <small class=\"meta\">%s</small></h2>\n",
         page->core->decision != NULL ? page->core->decision : say (page, "timeline.no-id"),
         say_nick (page, "VthInstrument.", instrument));
  print_next_act (page);
  print_remedies (page);
  _vth_timeline_append_chart (page->html, page->core, page->language);
  print_legend (page);
  print_happenings (page);
  print_entries (page);
  print_remarks (page);
  g_string_append (page->html, "</section>\n");
}

static gchar *
dup_period (VthTimeline *first, VthLanguage language)
{
  const GDate *on = first != NULL ? vth_timeline_get_on (first) : NULL;
  g_autofree gchar *day = on != NULL ? _vth_format_day (g_date_get_julian (on), language) : NULL;

  return day != NULL ? g_strdup_printf ("%s %s", _vth_label ("timeline.seen-on", language), day)
                     : g_strdup (_vth_label ("timeline.without-day", language));
}

/**
 * vth_timelines_to_html:
 * @timelines: a list of #VthTimeline
 * @language: the language of the page
 *
 * Writes timelines as one page for people (tijdlijnen): for each decision what the authority should do
 * now, a drawing of everything that is due, in which a sign stands beside each colour, and the same in
 * tables, with the reasons. It is one file that needs no other.
 *
 * Returns: (transfer full): HTML
 *
 * Since: 1.0
 */
gchar *
vth_timelines_to_html (GListModel *timelines, VthLanguage language)
{
  g_autoptr (GString) html = g_string_new (NULL);
  g_autoptr (VthTimeline) first = NULL;
  g_autofree gchar *period = NULL;

  g_return_val_if_fail (G_IS_LIST_MODEL (timelines), NULL);

  first = g_list_model_get_item (timelines, 0);
  for (guint i = 0; i < g_list_model_get_n_items (timelines); i++)
    {
      g_autoptr (VthTimeline) timeline = g_list_model_get_item (timelines, i);
      Page page = { timeline, _vth_timeline_get_core (timeline), language, html };

      print_timeline (&page);
    }

  period = dup_period (first, language);
  return _vth_report_fill_page (_vth_label ("timeline.title", language), period, _vth_label ("timeline.foot", language),
                                "timeline.css", html->str, language);
}

/**
 * vth_timeline_to_html:
 * @timeline: a timeline
 * @language: the language of the page
 *
 * Writes a timeline as a page for people (tijdlijn), as vth_timelines_to_html() does.
 *
 * Returns: (transfer full): HTML
 *
 * Since: 1.0
 */
gchar *
vth_timeline_to_html (VthTimeline *timeline, VthLanguage language)
{
  g_autoptr (GListStore) list = NULL;

  g_return_val_if_fail (VTH_IS_TIMELINE (timeline), NULL);

  list = g_list_store_new (VTH_TYPE_TIMELINE);
  g_list_store_append (list, timeline);
  return vth_timelines_to_html (G_LIST_MODEL (list), language);
}
