/* test-timeline-page.c - a person looks at the life of a decision
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <libvth/vth.h>

#include <string.h>

#include "libvth/report/vth-timeline-chart-private.h"

static VthTimeline *
make_timeline (guint n_inspections, const gchar *id)
{
  g_autoptr (VthRulebook) rulebook = vth_rulebook_new_national (NULL);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GDate) day = g_date_new_dmy (20, G_DATE_APRIL, 2020), on = g_date_new_dmy (1, G_DATE_MAY, 2026);
  g_autoptr (JsonNode) node = NULL;
  g_autoptr (VthRecord) decision = NULL;
  g_autoptr (GError) error = NULL;

  g_string_append_printf (text, "{\"type\":\"enforcement-decision\",\"id\":\"%s\",\"instrument\":\"penalty-order\","
                          "\"notified_on\":\"2020-03-16\",\"terms\":{\"grace_term\":\"P4W\",\"penalty_cents\":100,"
                          "\"penalty_unit\":\"per-finding\",\"maximum_cents\":100000000},\"events\":[", id);
  for (guint i = 0; i < n_inspections; i++, g_date_add_days (day, 1))
    g_string_append_printf (text, "%s{\"type\":\"decision-event\",\"kind\":\"reinspection\",\"outcome\":\"violated\","
                            "\"on\":\"%04d-%02d-%02d\"}", i > 0 ? "," : "", g_date_get_year (day), g_date_get_month (day),
                            g_date_get_day (day));
  g_string_append (text, "]}");
  node = json_from_string (text->str, &error);
  g_assert_no_error (error);
  decision = vth_record_from_json (node, &error);
  g_assert_no_error (error);
  return vth_timeline_new (rulebook, VTH_ENFORCEMENT_DECISION (decision), NULL, on);
}

/* Later days lie further to the right, all of them within the drawing, and no day is drawn longer than it lasts. */
static void
test_days_go_to_the_right (void)
{
  g_autoptr (VthTimeline) timeline = make_timeline (5, "d");
  VthTimelineScale scale;
  gdouble before = -1, longest = 0;
  guint n_shortened = 0;

  _vth_timeline_scale_init (&scale, _vth_timeline_get_core (timeline));
  g_assert_cmpuint (scale.days->len, >, 10);
  for (guint i = 0; i < scale.days->len; i++)
    {
      guint32 day = g_array_index (scale.days, guint32, i);
      gdouble place = _vth_timeline_scale_place (&scale, day);

      g_assert_cmpfloat (place, >, before);
      if (i > 0 && !_vth_timeline_scale_is_shortened (&scale, i))
        longest = MAX (longest, (place - before) / (day - g_array_index (scale.days, guint32, i - 1)));
      n_shortened += _vth_timeline_scale_is_shortened (&scale, i);
      before = place;
    }
  g_assert_cmpfloat (_vth_timeline_scale_place (&scale, 1), ==, 0);
  g_assert_cmpfloat (_vth_timeline_scale_place (&scale, G_MAXUINT32), ==, 1);
  g_assert_cmpuint (n_shortened, >, 0);
  for (guint i = 1; i < scale.days->len; i++)
    {
      guint32 day = g_array_index (scale.days, guint32, i), other = g_array_index (scale.days, guint32, i - 1);

      g_assert_cmpfloat ((_vth_timeline_scale_place (&scale, day) - _vth_timeline_scale_place (&scale, other)) / (day - other),
                         <=, longest * 1.000001);
    }
  _vth_timeline_scale_clear (&scale);
}

static guint
count (const gchar *text, const gchar *part)
{
  guint n_found = 0;

  for (const gchar *at = text; (at = strstr (at, part)) != NULL; at++)
    n_found++;

  return n_found;
}

/* A thousand sums are drawn no larger than some dozens; the table has them all. */
static void
test_a_thousand_sums_stay_readable (void)
{
  g_autoptr (VthTimeline) timeline = make_timeline (1000, "d");
  g_autofree gchar *page = vth_timeline_to_html (timeline, VTH_LANGUAGE_NL);
  g_autofree gchar *drawing = g_strndup (page, (gsize) (strstr (page, "</svg></div>") - page));

  g_assert_cmpuint (count (drawing, "<rect"), <, 400);
  g_assert_cmpuint (count (page, "<th scope=\"row\">Betaling van de verbeurde dwangsom</th>"), ==, 1000);
  g_assert_nonnull (strstr (page, "(1000×)"));
}

static void
test_each_state_has_a_sign (void)
{
  g_autoptr (GHashTable) signs = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint state = VTH_TIMELINE_STATE_NOT_KNOWN; state <= VTH_TIMELINE_STATE_FALLEN; state++)
    g_assert_true (g_hash_table_add (signs, (gpointer) _vth_timeline_get_sign (state)));
}

static void
test_page_speaks_both_languages (void)
{
  g_autoptr (VthTimeline) timeline = make_timeline (1, "Z &amp; \\u003cb\\u003e");
  g_autofree gchar *dutch = vth_timeline_to_html (timeline, VTH_LANGUAGE_NL);
  g_autofree gchar *english = vth_timeline_to_html (timeline, VTH_LANGUAGE_EN);

  g_assert_nonnull (strstr (dutch, "<html lang=\"nl\">"));
  g_assert_nonnull (strstr (dutch, "Begunstigingstermijn"));
  g_assert_nonnull (strstr (english, "Term to comply"));
  g_assert_null (strstr (english, "Begunstigingstermijn"));
  g_assert_nonnull (strstr (english, "Z &amp;amp; &lt;b&gt;"));
  g_assert_null (strstr (dutch, "VthTimeline"));
  g_assert_null (strstr (dutch, "@body@"));
}

/* Of an instrument without a procedure there is nothing to draw, and the page says so. */
static void
test_page_without_anything (void)
{
  g_autoptr (VthRulebook) rulebook = vth_rulebook_new_national (NULL);
  g_autoptr (VthEnforcementDecision) decision = vth_enforcement_decision_new (NULL);
  g_autoptr (VthTimeline) timeline = NULL;
  g_autofree gchar *page = NULL;

  vth_enforcement_decision_set_instrument (decision, VTH_INSTRUMENT_WARNING);
  timeline = vth_timeline_new (rulebook, decision, NULL, NULL);
  page = vth_timeline_to_html (timeline, VTH_LANGUAGE_NL);
  g_assert_nonnull (strstr (page, "Niet te zeggen"));
  g_assert_null (strstr (page, "<svg class=\"timeline\""));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/timeline-page/days-go-to-the-right", test_days_go_to_the_right);
  g_test_add_func ("/timeline-page/a-thousand-sums-stay-readable", test_a_thousand_sums_stay_readable);
  g_test_add_func ("/timeline-page/each-state-has-a-sign", test_each_state_has_a_sign);
  g_test_add_func ("/timeline-page/page-speaks-both-languages", test_page_speaks_both_languages);
  g_test_add_func ("/timeline-page/page-without-anything", test_page_without_anything);

  return g_test_run ();
}
