/* vth-policy-review.c - what a policy file lacks
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-policy-review.h"

#include "libvth/base/vth-answer-private.h"
#include "libvth/rulebook/vth-intervention-matrix-private.h"
#include "libvth/rulebook/vth-json-member-private.h"
#include "libvth/rulebook/vth-sanction-policy-private.h"

struct _VthPolicyReview
{
  VthAnswer parent_instance;

  VthSanctionPolicy *policy;
};

G_DEFINE_ENUM_TYPE (VthPolicyVerdict, vth_policy_verdict,
                    G_DEFINE_ENUM_VALUE (VTH_POLICY_VERDICT_WHOLE, "whole"),
                    G_DEFINE_ENUM_VALUE (VTH_POLICY_VERDICT_GAPS, "gaps"))

G_DEFINE_FINAL_TYPE (VthPolicyReview, vth_policy_review, VTH_TYPE_ANSWER)

/* What a policy file may hold; another name is a slip that would say nothing. */
static const gchar *const members[] = {
  "id", "title", "edition", "source", "certainty", "about", "authority", "region", "adopted_by", "adopted_on",
  "published_on", "published_in", "valid_from", "valid_until", "matrix", "circumstances", "movement", "repetition",
  "coordination", "penalty_table", NULL,
};

static void
vth_policy_review_finalize (GObject *object)
{
  g_clear_object (&VTH_POLICY_REVIEW (object)->policy);

  G_OBJECT_CLASS (vth_policy_review_parent_class)->finalize (object);
}

static const gchar *
vth_policy_review_get_verdict_nick (VthAnswer *answer)
{
  return _vth_get_nick (VTH_TYPE_POLICY_VERDICT, (gint) vth_policy_review_get_verdict (VTH_POLICY_REVIEW (answer)));
}

static void
vth_policy_review_write_figures (VthAnswer *answer, JsonObject *object, VthLanguage language)
{
  VthPolicyReview *self = VTH_POLICY_REVIEW (answer);

  _vth_json_set_text (object, "policy", vth_sanction_policy_get_id (self->policy));
  _vth_json_set_text (object, "edition", vth_sanction_policy_get_edition (self->policy));
}

static void
note (VthPolicyReview *self, const gchar *code, const gchar *subject, const VthArgument *arguments)
{
  _vth_notes_add (_vth_answer_get_notes (VTH_ANSWER (self)), code, subject, arguments);
}

static void
check_head (VthPolicyReview *self, JsonObject *root)
{
  g_autoptr (GList) keys = json_object_get_members (root);

  if (vth_sanction_policy_get_authority (self->policy) == NULL)
    note (self, "policy.authority-missing", "/authority", NULL);
  if (vth_sanction_policy_get_adopted_on (self->policy) == NULL)
    note (self, "policy.adoption-missing", "/adopted_on", NULL);
  if (vth_sanction_policy_get_published_on (self->policy) == NULL)
    note (self, "policy.publication-missing", "/published_on", NULL);
  if (vth_sanction_policy_get_valid_from (self->policy) == NULL)
    note (self, "policy.first-day-missing", "/valid_from", NULL);
  for (GList *at = keys; at != NULL; at = at->next)
    if (!g_strv_contains (members, at->data))
      {
        g_autofree gchar *pointer = g_strconcat ("/", at->data, NULL);

        note (self, "policy.member-unknown", pointer, VTH_ARGS (VTH_ARG_TEXT ("field", at->data)));
      }
}

static void
check_axes (VthPolicyReview *self, VthInterventionMatrix *matrix)
{
  for (guint i = 0; i < VTH_MATRIX_AXES; i++)
    {
      const VthMatrixAxis *axis = &matrix->axes[i];
      gchar code[] = { (gchar) (i < VTH_MATRIX_SIDE ? '1' + (gint) i : 'A' + (gint) (i - VTH_MATRIX_SIDE)), '\0' };

      if (axis->criteria[VTH_LANGUAGE_NL] == NULL)
        note (self, "policy.criteria-missing", i < VTH_MATRIX_SIDE ? "/matrix/consequences" : "/matrix/behaviours",
              VTH_ARGS (VTH_ARG_TEXT ("reference", code), VTH_ARG_WORDS ("name", axis->words[0], axis->words[1])));
    }
}

static void
check_cell (VthPolicyReview *self, const VthMatrixCell *cell, const gchar *name)
{
  static const gchar *const labels[] = { "intervention-side.administrative", "intervention-side.criminal" };

  for (guint side = 0; side < G_N_ELEMENTS (labels); side++)
    if (cell->sides[side] == NULL)
      note (self, "policy.cell-not-known", "/matrix/cells",
            VTH_ARGS (VTH_ARG_TEXT ("reference", name), VTH_ARG_LABEL ("about", labels[side])));
  if (cell->certainty != VTH_CERTAINTY_TEXT)
    note (self, "policy.not-text", "/matrix/cells", VTH_ARGS (VTH_ARG_TEXT ("reference", name)));
}

static void
check_matrix (VthPolicyReview *self)
{
  VthInterventionMatrix *matrix = vth_sanction_policy_get_matrix (self->policy);
  g_auto (GStrv) names = vth_intervention_matrix_list_cells (matrix);

  check_axes (self, matrix);
  for (guint i = 0; i < VTH_MATRIX_CELLS; i++)
    check_cell (self, &matrix->cells[i], names[i]);
}

static void
check_certainty (VthPolicyReview *self, VthCertainty certainty, const gchar *pointer)
{
  if (certainty != VTH_CERTAINTY_TEXT)
    note (self, "policy.not-text", pointer, VTH_ARGS (VTH_ARG_TEXT ("reference", pointer)));
}

static gboolean
moves (const VthInterventionRules *rules)
{
  for (guint i = 0; i < rules->circumstances->len; i++)
    {
      const VthCircumstance *circumstance = g_ptr_array_index (rules->circumstances, i);

      if (circumstance->move.rows != 0 || circumstance->move.columns != 0)
        return TRUE;
    }

  return rules->steps->len > 0;
}

static void
check_circumstances (VthPolicyReview *self, const VthInterventionRules *rules, JsonObject *root)
{
  if (!json_object_has_member (root, "circumstances"))
    note (self, "policy.circumstances-missing", "/circumstances", NULL);
  for (guint i = 0; i < rules->circumstances->len; i++)
    {
      const VthCircumstance *circumstance = g_ptr_array_index (rules->circumstances, i);
      g_autofree gchar *pointer = g_strdup_printf ("/circumstances/%u", i);

      check_certainty (self, circumstance->certainty, pointer);
    }
  if (moves (rules) && !rules->bounded)
    note (self, "policy.movement-unbounded", "/movement", NULL);
}

static void
check_rules (VthPolicyReview *self, JsonObject *root)
{
  const VthInterventionRules *rules = _vth_sanction_policy_get_rules (self->policy);

  check_circumstances (self, rules, root);
  if (rules->look_back.count == 0)
    note (self, "policy.look-back-missing", "/repetition/look_back", NULL);
  else if (rules->steps->len == 0)
    note (self, "policy.steps-missing", "/repetition/steps", NULL);
  if (rules->counts_repetition)
    check_certainty (self, rules->repetition_certainty, "/repetition");
  if (!rules->coordinates)
    note (self, "policy.coordination-missing", "/coordination", NULL);
  else
    check_certainty (self, rules->coordination_certainty, "/coordination");
}

static gboolean
has (JsonObject *row, const gchar *key)
{
  JsonNode *node = json_object_get_member (row, key);

  return node != NULL && !JSON_NODE_HOLDS_NULL (node);
}

/* A lump sum is its own maximum. */
static void
check_row (VthPolicyReview *self, JsonObject *row, guint place)
{
  const gchar *code = json_object_get_string_member_with_default (row, "code", "?");
  const gchar *unit = json_object_get_string_member_with_default (row, "penalty_unit", "");
  g_autofree gchar *pointer = g_strdup_printf ("/penalty_table/rows/%u", place);
  VthArgument reference = VTH_ARG_TEXT ("reference", code);

  if (*unit == '\0')
    note (self, "policy.unit-missing", pointer, VTH_ARGS (reference));
  if (!has (row, "maximum_cents") && !g_str_equal (unit, "lump-sum"))
    note (self, "policy.maximum-missing", pointer, VTH_ARGS (reference));
  if (!has (row, "grace") && !has (row, "grace_term") && !has (row, "grace_until"))
    note (self, "policy.grace-missing", pointer, VTH_ARGS (reference));
}

static void
check_penalties (VthPolicyReview *self, JsonObject *root)
{
  JsonNode *table = json_object_get_member (root, "penalty_table");
  JsonObject *object = table != NULL && JSON_NODE_HOLDS_OBJECT (table) ? json_node_get_object (table) : NULL;
  JsonNode *list = object != NULL ? json_object_get_member (object, "rows") : NULL;
  JsonArray *rows = list != NULL && JSON_NODE_HOLDS_ARRAY (list) ? json_node_get_array (list) : NULL;

  if (rows == NULL || json_array_get_length (rows) == 0)
    {
      note (self, "policy.penalties-missing", "/penalty_table", NULL);
      return;
    }

  for (guint i = 0; i < json_array_get_length (rows); i++)
    {
      JsonNode *row = json_array_get_element (rows, i);

      if (JSON_NODE_HOLDS_OBJECT (row))
        check_row (self, json_node_get_object (row), i);
    }
}

static void
vth_policy_review_collect_reasons (VthAnswer *answer)
{
  VthPolicyReview *self = VTH_POLICY_REVIEW (answer);
  JsonObject *root = _vth_sanction_policy_get_root (self->policy);

  check_head (self, root);
  check_matrix (self);
  check_rules (self, root);
  check_penalties (self, root);
}

static void
vth_policy_review_class_init (VthPolicyReviewClass *class)
{
  G_OBJECT_CLASS (class)->finalize = vth_policy_review_finalize;
  VTH_ANSWER_CLASS (class)->get_verdict = vth_policy_review_get_verdict_nick;
  VTH_ANSWER_CLASS (class)->write_figures = vth_policy_review_write_figures;
  VTH_ANSWER_CLASS (class)->collect_reasons = vth_policy_review_collect_reasons;
}

static void
vth_policy_review_init (VthPolicyReview *self)
{
}

/**
 * vth_sanction_policy_review:
 * @policy: a policy
 *
 * Finds what the file of a policy lacks (controle van beleid): who adopted it and when, cells that say nothing,
 * how far one looks back, when police and prosecutor are consulted, rows of amounts without a unit, a maximum or
 * a grace period. What is wrong in a file is an error of vth_sanction_policy_new().
 *
 * Returns: (transfer full): the review
 *
 * Since: 1.0
 */
VthPolicyReview *
vth_sanction_policy_review (VthSanctionPolicy *policy)
{
  VthPolicyReview *self;

  g_return_val_if_fail (VTH_IS_SANCTION_POLICY (policy), NULL);

  self = g_object_new (VTH_TYPE_POLICY_REVIEW, NULL);
  self->policy = g_object_ref (policy);
  return self;
}

/**
 * vth_policy_review_get_verdict:
 * @review: a review
 *
 * Gets whether the file tells all that it is asked for (oordeel).
 *
 * Returns: the verdict
 *
 * Since: 1.0
 */
VthPolicyVerdict
vth_policy_review_get_verdict (VthPolicyReview *review)
{
  g_return_val_if_fail (VTH_IS_POLICY_REVIEW (review), VTH_POLICY_VERDICT_GAPS);

  return vth_answer_get_severity (VTH_ANSWER (review)) >= VTH_SEVERITY_WARNING ? VTH_POLICY_VERDICT_GAPS
                                                                               : VTH_POLICY_VERDICT_WHOLE;
}
