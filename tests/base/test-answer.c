/* test-answer.c - an answer gives its reasons when asked, and not before
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <libvth/base/vth-answer-private.h>
#include <libvth/vth.h>

typedef struct
{
  VthAnswer parent_instance;
  guint n_collected;
} TestAnswer;

typedef VthAnswerClass TestAnswerClass;

GType test_answer_get_type (void);

G_DEFINE_TYPE (TestAnswer, test_answer, VTH_TYPE_ANSWER)

static const gchar *
test_answer_get_verdict (VthAnswer *answer)
{
  return "refused";
}

static void
test_answer_write_figures (VthAnswer *answer, JsonObject *object, VthLanguage language)
{
  json_object_set_int_member (object, "figure", 7);
}

static void
test_answer_collect_reasons (VthAnswer *answer)
{
  ((TestAnswer *) answer)->n_collected++;
  _vth_notes_add (_vth_answer_get_notes (answer), "awb.3:45.remedies-clause-missing", "/remedies_clause", NULL);
  _vth_notes_add (_vth_answer_get_notes (answer), "awb.5:32b.maximum-missing", "/terms", NULL);
}

static void
test_answer_class_init (TestAnswerClass *klass)
{
  klass->get_verdict = test_answer_get_verdict;
  klass->write_figures = test_answer_write_figures;
  klass->collect_reasons = test_answer_collect_reasons;
}

static void
test_answer_init (TestAnswer *self)
{
}

static void
test_reasons_are_collected_once_when_asked (void)
{
  g_autoptr (GObject) answer = g_object_new (test_answer_get_type (), NULL);
  TestAnswer *test = (TestAnswer *) answer;
  GListModel *reasons;
  g_autoptr (VthReason) first = NULL;

  g_assert_cmpstr (vth_answer_get_verdict (VTH_ANSWER (answer)), ==, "refused");
  g_assert_cmpuint (test->n_collected, ==, 0);

  reasons = vth_answer_get_reasons (VTH_ANSWER (answer));
  g_assert_cmpuint (g_list_model_get_n_items (reasons), ==, 2);
  g_assert_true (vth_answer_get_reasons (VTH_ANSWER (answer)) == reasons);
  g_assert_cmpuint (test->n_collected, ==, 1);

  first = g_list_model_get_item (reasons, 0);
  g_assert_cmpstr (vth_reason_get_code (first), ==, "awb.3:45.remedies-clause-missing");
  g_assert_cmpint (vth_answer_get_severity (VTH_ANSWER (answer)), ==, VTH_SEVERITY_ERROR);
  g_assert_true (vth_answer_has_reason (VTH_ANSWER (answer), "awb.5:32b.maximum-missing"));
  g_assert_false (vth_answer_has_reason (VTH_ANSWER (answer), "awb.5:32b.unit-missing"));
}

static void
test_json_has_verdict_figures_and_reasons (void)
{
  g_autoptr (GObject) answer = g_object_new (test_answer_get_type (), NULL);
  g_autoptr (JsonNode) node = vth_answer_to_json (VTH_ANSWER (answer), VTH_LANGUAGE_EN);
  JsonObject *object = json_node_get_object (node);

  g_assert_cmpstr (json_object_get_string_member (object, "verdict"), ==, "refused");
  g_assert_cmpint (json_object_get_int_member (object, "figure"), ==, 7);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (object, "reasons")), ==, 2);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/answer/reasons-are-collected-once-when-asked", test_reasons_are_collected_once_when_asked);
  g_test_add_func ("/answer/json", test_json_has_verdict_figures_and_reasons);

  return g_test_run ();
}
