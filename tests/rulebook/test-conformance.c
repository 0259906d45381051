/* test-conformance.c - the conformance set of terms, one test per file
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "rulebook-fixture.h"

typedef struct
{
  JsonObject *question;
  JsonObject *expected;
} Case;

static gchar *folder;

static const gchar *
text (JsonObject *object, const gchar *key)
{
  return json_object_get_string_member_with_default (object, key, NULL);
}

static guint
number (JsonObject *object, const gchar *key)
{
  return (guint) json_object_get_int_member_with_default (object, key, 0);
}

static GDate *
date (JsonObject *object, const gchar *key)
{
  return text (object, key) != NULL ? fixture_date (text (object, key)) : NULL;
}

static GStrv
list (JsonObject *object, const gchar *key)
{
  GPtrArray *texts = g_ptr_array_new ();
  JsonArray *array = json_object_has_member (object, key) ? json_object_get_array_member (object, key) : NULL;

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    g_ptr_array_add (texts, g_strdup (json_array_get_string_element (array, i)));
  g_ptr_array_add (texts, NULL);
  return (GStrv) g_ptr_array_free (texts, FALSE);
}

static gint
nick (JsonObject *object, const gchar *key, GType type)
{
  g_autoptr (GEnumClass) class = g_type_class_ref (type);
  const GEnumValue *value;

  if (text (object, key) == NULL)
    return 0;

  value = g_enum_get_value_by_nick (class, text (object, key));
  g_assert_nonnull (value);
  return value->value;
}

static void
compare_date (JsonObject *expected, const gchar *key, const GDate *found)
{
  if (json_object_has_member (expected, key))
    assert_date (found, text (expected, key));
}

static void
compare_text (JsonObject *expected, const gchar *key, const gchar *found)
{
  if (json_object_has_member (expected, key))
    g_assert_cmpstr (found, ==, text (expected, key));
}

static void
compare_boolean (JsonObject *expected, const gchar *key, gboolean found)
{
  if (json_object_has_member (expected, key))
    g_assert_cmpint (found, ==, json_object_get_boolean_member (expected, key));
}

static void
compare_deadline (const Case *c, VthDeadline *deadline, GError *error)
{
  g_autoptr (GDate) on = date (c->question, "on");

  if (json_object_has_member (c->expected, "error"))
    {
      g_assert_null (deadline);
      g_assert_nonnull (error);
      g_assert_cmpstr (vth_get_error_nick ((VthError) error->code), ==, text (c->expected, "error"));
      return;
    }

  g_assert_no_error (error);
  compare_date (c->expected, "first_day", vth_deadline_get_first_day (deadline));
  compare_date (c->expected, "raw_last_day", vth_deadline_get_raw_last_day (deadline));
  compare_date (c->expected, "last_day", vth_deadline_get_last_day (deadline));
  compare_date (c->expected, "effective_on", vth_deadline_get_effective_on (deadline));
  if (vth_deadline_get_rule (deadline) != NULL)
    compare_text (c->expected, "rule", vth_deadline_rule_get_id (vth_deadline_get_rule (deadline)));
  if (on != NULL)
    compare_boolean (c->expected, "passed",
                     vth_deadline_get_status_on (deadline, on) == VTH_DEADLINE_STATUS_PASSED);
}

static void
check_term (const Case *c)
{
  JsonObject *q = c->question;
  g_auto (GStrv) extensions = list (q, "extensions");
  g_autoptr (GDate) event = date (q, "event");
  g_autoptr (GError) error = NULL;
  g_autoptr (VthTerm) term = vth_term_new_from_string (text (q, "term"), &error);
  g_autoptr (VthDeadline) deadline = NULL;

  g_assert_no_error (error);
  deadline = vth_rulebook_compute_term (fixture_rulebook (), term, nick (q, "set_by", VTH_TYPE_TERM_SOURCE),
                                        nick (q, "starts", VTH_TYPE_TERM_START),
                                        nick (q, "direction", VTH_TYPE_TERM_DIRECTION), event,
                                        (const gchar *const *) extensions, number (q, "suspended_days"), &error);
  compare_deadline (c, deadline, error);
}

static void
check_rule (const Case *c)
{
  JsonObject *q = c->question;
  g_auto (GStrv) extensions = list (q, "extensions");
  g_autoptr (GDate) event = date (q, "event");
  g_autoptr (GError) error = NULL;
  g_autoptr (VthDeadline) deadline = vth_rulebook_compute_deadline (fixture_rulebook (), text (q, "rule"), event,
                                                                    (const gchar *const *) extensions,
                                                                    number (q, "suspended_days"), &error);

  compare_deadline (c, deadline, error);
}

static void
check_limitation (const Case *c)
{
  JsonObject *q = c->question;
  g_auto (GStrv) texts = list (q, "interruptions");
  g_autoptr (GArray) days = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GDate) event = date (q, "event");
  g_autoptr (GError) error = NULL;
  g_autoptr (VthDeadline) deadline = NULL;

  for (guint i = 0; texts[i] != NULL; i++)
    {
      g_autoptr (GDate) interruption = fixture_date (texts[i]);
      guint day = g_date_get_julian (interruption);

      g_array_append_val (days, day);
    }

  deadline = vth_rulebook_compute_limitation (fixture_rulebook (), text (q, "rule"), event, (const guint *) (gpointer) days->data,
                                              days->len, number (q, "lengthened_days"), &error);
  compare_deadline (c, deadline, error);
}

static void
check_day (const Case *c)
{
  VthCalendar *calendar = vth_rulebook_get_calendar (fixture_rulebook ());
  g_autoptr (GDate) day = date (c->question, "date");
  g_autoptr (VthHoliday) atw = vth_calendar_lookup_holiday (calendar, VTH_CALENDAR_KIND_ATW, day);
  g_autoptr (VthHoliday) working = vth_calendar_lookup_holiday (calendar, VTH_CALENDAR_KIND_WORKING, day);

  compare_boolean (c->expected, "atw_holiday", atw != NULL);
  compare_boolean (c->expected, "working_holiday", working != NULL);
}

static void
check_filing (const Case *c)
{
  g_autoptr (GDate) last_day = date (c->question, "last_day"), postmark = date (c->question, "postmark");
  g_autoptr (GDate) received_on = date (c->question, "received_on");
  g_autoptr (GError) error = NULL;
  g_autoptr (VthFiling) filing = vth_rulebook_judge_filing (fixture_rulebook (), last_day, postmark, received_on, &error);

  g_assert_no_error (error);
  compare_text (c->expected, "verdict", vth_answer_get_verdict (VTH_ANSWER (filing)));
}

static void
check_default_penalty (const Case *c)
{
  g_autoptr (GDate) end = date (c->question, "term_end"), notice = date (c->question, "notice_on");
  g_autoptr (GDate) decided = date (c->question, "decided_on");
  g_autoptr (GError) error = NULL;
  g_autoptr (VthDefaultPenalty) penalty = NULL;

  penalty = vth_rulebook_compute_default_penalty (fixture_rulebook (), end, notice, decided, &error);
  g_assert_no_error (error);
  compare_text (c->expected, "verdict", vth_answer_get_verdict (VTH_ANSWER (penalty)));
  compare_date (c->expected, "first_day", vth_default_penalty_get_first_day (penalty));
  compare_date (c->expected, "last_day", vth_default_penalty_get_last_day (penalty));
  compare_boolean (c->expected, "notice_valid",
                   !vth_answer_has_reason (VTH_ANSWER (penalty), "awb.4:17.notice-premature"));
  if (json_object_has_member (c->expected, "days"))
    g_assert_cmpuint (vth_default_penalty_get_n_days (penalty), ==, number (c->expected, "days"));
  if (json_object_has_member (c->expected, "total_cents"))
    g_assert_cmpint (vth_default_penalty_get_total_cents (penalty), ==, number (c->expected, "total_cents"));
}

static const struct
{
  const gchar *kind;
  void (*check) (const Case *c);
} kinds[] = {
  { "term", check_term },
  { "rule", check_rule },
  { "limitation", check_limitation },
  { "day", check_day },
  { "filing", check_filing },
  { "default-penalty", check_default_penalty },
};

static void
test_file (gconstpointer name)
{
  g_autofree gchar *path = g_build_filename (folder, name, NULL);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  gboolean checked = FALSE;
  JsonObject *root;
  Case c;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);
  root = json_node_get_object (json_parser_get_root (parser));
  c.question = json_object_get_object_member (root, "question");
  c.expected = json_object_get_object_member (root, "expected");
  g_assert_cmpuint (json_object_get_size (c.expected), >, 0);
  g_assert_nonnull (text (root, "source"));

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (text (c.question, "kind"), kinds[i].kind))
      {
        kinds[i].check (&c);
        checked = TRUE;
      }
  g_assert_true (checked);
}

int
main (int argc, char **argv)
{
  g_autoptr (GDir) dir = NULL;
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const gchar *name;

  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  folder = argv[1];

  dir = g_dir_open (folder, 0, NULL);
  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".json"))
      g_ptr_array_add (names, g_strdup (name));
  g_assert_cmpuint (names->len, >, 150);

  for (guint i = 0; i < names->len; i++)
    {
      g_autofree gchar *path = g_strconcat ("/conformance/deadlines/", g_ptr_array_index (names, i), NULL);

      g_test_add_data_func (path, g_ptr_array_index (names, i), test_file);
    }

  return g_test_run ();
}
