/* vth-sanction-policy.c - what an authority has adopted on sanctions
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-sanction-policy-private.h"

#include "libvth/base/vth-error.h"
#include "libvth/rulebook/vth-data-reader-private.h"
#include "libvth/rulebook/vth-intervention-matrix-private.h"
#include "libvth/rulebook/vth-penalty-table-private.h"

#define NATIONAL "lhso"
#define PENALTY_TABLE "penalty_table"

struct _VthSanctionPolicy
{
  GObject parent_instance;

  VthKnowledge *knowledge;
  gchar *authority;
  GDate adopted_on;
  GDate published_on;
  GDate valid_from;
  GDate valid_until;
  VthInterventionMatrix *matrix;
  VthPenaltyTable *penalty_table;
  VthInterventionRules *rules;
};

G_DEFINE_FINAL_TYPE (VthSanctionPolicy, vth_sanction_policy, G_TYPE_OBJECT)

static void
vth_sanction_policy_finalize (GObject *object)
{
  VthSanctionPolicy *self = VTH_SANCTION_POLICY (object);

  g_clear_object (&self->knowledge);
  g_clear_object (&self->matrix);
  g_clear_object (&self->penalty_table);
  g_clear_pointer (&self->rules, _vth_intervention_rules_free);
  g_free (self->authority);

  G_OBJECT_CLASS (vth_sanction_policy_parent_class)->finalize (object);
}

static void
vth_sanction_policy_class_init (VthSanctionPolicyClass *class)
{
  G_OBJECT_CLASS (class)->finalize = vth_sanction_policy_finalize;
}

static void
vth_sanction_policy_init (VthSanctionPolicy *self)
{
  g_date_clear (&self->adopted_on, 1);
  g_date_clear (&self->published_on, 1);
  g_date_clear (&self->valid_from, 1);
  g_date_clear (&self->valid_until, 1);
}

static void
collect (GPtrArray *errors, VthDataReader *reader)
{
  if (reader->error != NULL)
    g_ptr_array_add (errors, g_strdup (strchr (reader->error->message, '/')));
  g_clear_error (&reader->error);
}

static void
read_date (VthDataReader *data, const gchar *key, GDate *date, GPtrArray *errors)
{
  guint32 day = _vth_data_reader_optional_date (data, key);

  if (day != 0)
    g_date_set_julian (date, day);
  collect (errors, data);
}

static void
read_head (VthSanctionPolicy *self, VthDataReader *data, GPtrArray *errors)
{
  self->authority = g_strdup (_vth_data_reader_optional_string (data, "authority"));
  collect (errors, data);
  read_date (data, "adopted_on", &self->adopted_on, errors);
  read_date (data, "published_on", &self->published_on, errors);
  read_date (data, "valid_from", &self->valid_from, errors);
  read_date (data, "valid_until", &self->valid_until, errors);
  if (g_date_valid (&self->valid_from) && g_date_valid (&self->valid_until) &&
      g_date_compare (&self->valid_from, &self->valid_until) > 0)
    g_ptr_array_add (errors, g_strdup ("/valid_until: lies before valid_from"));
}

/* A policy may have either of the two, or both. */
static void
read_penalty_table (VthSanctionPolicy *self, VthDataReader *data, GPtrArray *errors)
{
  JsonObject *table = _vth_data_reader_has (data, PENALTY_TABLE) ? _vth_data_reader_object (data, PENALTY_TABLE) : NULL;

  collect (errors, data);
  if (table != NULL)
    self->penalty_table = _vth_penalty_table_read (table, "/" PENALTY_TABLE, errors);
}

static void
read_matrix (VthSanctionPolicy *self, VthDataReader *data, VthInterventionMatrix *base, GPtrArray *errors)
{
  JsonObject *matrix = NULL;

  if (base != NULL && self->penalty_table != NULL && !_vth_data_reader_has (data, "matrix"))
    self->matrix = g_object_ref (base);
  else
    matrix = _vth_data_reader_object (data, "matrix");
  collect (errors, data);
  if (matrix != NULL)
    self->matrix = _vth_intervention_matrix_read (matrix, base, errors);
}

static VthSanctionPolicy *
new_on_base (VthKnowledge *knowledge, const VthSanctionPolicy *base, GError **error)
{
  g_autoptr (VthSanctionPolicy) self = g_object_new (VTH_TYPE_SANCTION_POLICY, NULL);
  g_autoptr (GPtrArray) errors = g_ptr_array_new_with_free_func (g_free);
  VthDataReader data = { .file = vth_knowledge_get_id (knowledge), .pointer = "",
                         .object = json_node_get_object (vth_knowledge_get_root (knowledge)) };
  g_autofree gchar *text = NULL;

  self->knowledge = g_object_ref (knowledge);
  read_head (self, &data, errors);
  read_penalty_table (self, &data, errors);
  read_matrix (self, &data, base != NULL ? base->matrix : NULL, errors);
  self->rules = _vth_intervention_rules_read (data.object, base != NULL ? base->rules : NULL, errors);
  if (errors->len == 0)
    return g_steal_pointer (&self);

  g_ptr_array_add (errors, NULL);
  text = g_strjoinv ("; ", (gchar **) errors->pdata);
  g_set_error (error, VTH_ERROR, VTH_ERROR_INVALID_KNOWLEDGE, "%s: %s", data.file, text);
  return NULL;
}

/**
 * vth_sanction_policy_new_national:
 *
 * Makes what is known of the national strategy (LHSO): its axes and its interventions. The content of
 * its cells is not known as text, so it gives no advice: that takes the policy of an authority.
 *
 * Returns: (transfer full): a policy that nobody has adopted
 *
 * Since: 1.0
 */
VthSanctionPolicy *
vth_sanction_policy_new_national (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthKnowledge) knowledge = vth_knowledge_new_built_in (NATIONAL, &error);
  VthSanctionPolicy *self = knowledge != NULL ? new_on_base (knowledge, NULL, &error) : NULL;

  if (self == NULL)
    g_error ("%s", error->message);

  return self;
}

/**
 * vth_sanction_policy_new:
 * @knowledge: the policy as a knowledge file, with its matrix in `matrix` and its amounts in `penalty_table`
 * @error: return location for a #GError: %VTH_ERROR_INVALID_KNOWLEDGE
 *
 * Makes a sanction policy (sanctiebeleid) from the file of an authority. Its matrix must hold each of
 * the sixteen cells and name known interventions only. Axes, interventions and circumstances that the file
 * leaves out are those of the national strategy. In `circumstances` it names what weighs and how far that
 * moves a violation in the matrix; in `movement` how far all moves together go; in `repetition` how long
 * it looks back and what so many earlier violations do; in `coordination` when police and prosecutor are
 * consulted. Nothing moves, and nothing is looked back on, without the policy saying so. A policy without a
 * matrix gives terms only; nothing of the content of a matrix is known then. Everything in it counts, or
 * nothing does.
 *
 * Returns: (transfer full): the policy, or %NULL with @error set, whose message tells everything that
 *   is wrong, each with its JSON pointer
 *
 * Since: 1.0
 */
VthSanctionPolicy *
vth_sanction_policy_new (VthKnowledge *knowledge, GError **error)
{
  g_autoptr (VthSanctionPolicy) national = NULL;

  g_return_val_if_fail (VTH_IS_KNOWLEDGE (knowledge), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  national = vth_sanction_policy_new_national ();
  return new_on_base (knowledge, national, error);
}

/**
 * vth_sanction_policy_new_for_file:
 * @file: a file
 * @error: return location for a #GError, as of vth_knowledge_new_for_file() and
 *   vth_sanction_policy_new()
 *
 * Opens the sanction policy (sanctiebeleid) of an authority. A policy that is held already stays as it
 * is when this fails.
 *
 * Returns: (transfer full): the policy, or %NULL with @error set
 *
 * Since: 1.0
 */
VthSanctionPolicy *
vth_sanction_policy_new_for_file (GFile *file, GError **error)
{
  g_autoptr (VthKnowledge) knowledge = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  knowledge = vth_knowledge_new_for_file (file, error);
  return knowledge != NULL ? vth_sanction_policy_new (knowledge, error) : NULL;
}

/**
 * vth_sanction_policy_get_id:
 * @policy: a policy
 *
 * Gets the name of the policy (kenmerk).
 *
 * Returns: (transfer none): the id
 *
 * Since: 1.0
 */
const gchar *
vth_sanction_policy_get_id (VthSanctionPolicy *policy)
{
  g_return_val_if_fail (VTH_IS_SANCTION_POLICY (policy), NULL);

  return vth_knowledge_get_id (policy->knowledge);
}

/**
 * vth_sanction_policy_get_title:
 * @policy: a policy
 *
 * Gets what the policy is called (titel).
 *
 * Returns: (transfer none): the title
 *
 * Since: 1.0
 */
const gchar *
vth_sanction_policy_get_title (VthSanctionPolicy *policy)
{
  g_return_val_if_fail (VTH_IS_SANCTION_POLICY (policy), NULL);

  return vth_knowledge_get_title (policy->knowledge);
}

/**
 * vth_sanction_policy_get_edition:
 * @policy: a policy
 *
 * Gets the edition of the policy (uitgave).
 *
 * Returns: (transfer none): the edition
 *
 * Since: 1.0
 */
const gchar *
vth_sanction_policy_get_edition (VthSanctionPolicy *policy)
{
  g_return_val_if_fail (VTH_IS_SANCTION_POLICY (policy), NULL);

  return vth_knowledge_get_edition (policy->knowledge);
}

/**
 * vth_sanction_policy_get_authority:
 * @policy: a policy
 *
 * Gets who adopted the policy (bestuursorgaan).
 *
 * Returns: (transfer none) (nullable): the authority, or %NULL if it is not stated
 *
 * Since: 1.0
 */
const gchar *
vth_sanction_policy_get_authority (VthSanctionPolicy *policy)
{
  g_return_val_if_fail (VTH_IS_SANCTION_POLICY (policy), NULL);

  return policy->authority;
}

/**
 * vth_sanction_policy_get_adopted_on:
 * @policy: a policy
 *
 * Gets the day on which it was adopted (vaststelling): Awb 4:81.
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
const GDate *
vth_sanction_policy_get_adopted_on (VthSanctionPolicy *policy)
{
  g_return_val_if_fail (VTH_IS_SANCTION_POLICY (policy), NULL);

  return g_date_valid (&policy->adopted_on) ? &policy->adopted_on : NULL;
}

/**
 * vth_sanction_policy_get_published_on:
 * @policy: a policy
 *
 * Gets the day on which it was published (bekendmaking): Awb 3:42.
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
const GDate *
vth_sanction_policy_get_published_on (VthSanctionPolicy *policy)
{
  g_return_val_if_fail (VTH_IS_SANCTION_POLICY (policy), NULL);

  return g_date_valid (&policy->published_on) ? &policy->published_on : NULL;
}

/**
 * vth_sanction_policy_get_valid_from:
 * @policy: a policy
 *
 * Gets the first day on which it holds (geldig vanaf).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
const GDate *
vth_sanction_policy_get_valid_from (VthSanctionPolicy *policy)
{
  g_return_val_if_fail (VTH_IS_SANCTION_POLICY (policy), NULL);

  return g_date_valid (&policy->valid_from) ? &policy->valid_from : NULL;
}

/**
 * vth_sanction_policy_get_valid_until:
 * @policy: a policy
 *
 * Gets the last day on which it holds (geldig tot en met).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
const GDate *
vth_sanction_policy_get_valid_until (VthSanctionPolicy *policy)
{
  g_return_val_if_fail (VTH_IS_SANCTION_POLICY (policy), NULL);

  return g_date_valid (&policy->valid_until) ? &policy->valid_until : NULL;
}

/**
 * vth_sanction_policy_get_matrix:
 * @policy: a policy
 *
 * Gets the intervention matrix (interventiematrix) of the policy.
 *
 * Returns: (transfer none): the matrix
 *
 * Since: 1.0
 */
VthInterventionMatrix *
vth_sanction_policy_get_matrix (VthSanctionPolicy *policy)
{
  g_return_val_if_fail (VTH_IS_SANCTION_POLICY (policy), NULL);

  return policy->matrix;
}

/**
 * vth_sanction_policy_get_penalty_table:
 * @policy: a policy
 *
 * Gets the amounts and terms (dwangsommentabel) of the policy.
 *
 * Returns: (transfer none) (nullable): the table, sealed, or %NULL if the policy has none
 *
 * Since: 1.0
 */
VthPenaltyTable *
vth_sanction_policy_get_penalty_table (VthSanctionPolicy *policy)
{
  g_return_val_if_fail (VTH_IS_SANCTION_POLICY (policy), NULL);

  return policy->penalty_table;
}

/**
 * vth_sanction_policy_get_certainty:
 * @policy: a policy
 *
 * Gets how sure the file of the policy is (zekerheid).
 *
 * Returns: the certainty
 *
 * Since: 1.0
 */
VthCertainty
vth_sanction_policy_get_certainty (VthSanctionPolicy *policy)
{
  g_return_val_if_fail (VTH_IS_SANCTION_POLICY (policy), VTH_CERTAINTY_UNVERIFIED);

  return vth_knowledge_get_certainty (policy->knowledge);
}

const VthInterventionRules *
_vth_sanction_policy_get_rules (VthSanctionPolicy *self)
{
  return self->rules;
}

JsonObject *
_vth_sanction_policy_get_root (VthSanctionPolicy *self)
{
  return json_node_get_object (vth_knowledge_get_root (self->knowledge));
}

/**
 * vth_sanction_policy_list_circumstances:
 * @policy: a policy
 *
 * Lists what the policy weighs against or for the offender (verzwarende en verlichtende omstandigheden).
 *
 * Returns: (transfer full) (array zero-terminated=1): their ids, as #VthViolation:circumstances names them
 *
 * Since: 1.0
 */
gchar **
vth_sanction_policy_list_circumstances (VthSanctionPolicy *policy)
{
  gchar **ids;

  g_return_val_if_fail (VTH_IS_SANCTION_POLICY (policy), NULL);

  ids = g_new0 (gchar *, policy->rules->circumstances->len + 1);
  for (guint i = 0; i < policy->rules->circumstances->len; i++)
    ids[i] = g_strdup (((const VthCircumstance *) g_ptr_array_index (policy->rules->circumstances, i))->id);
  return ids;
}

/**
 * vth_sanction_policy_get_circumstance_name:
 * @policy: a policy
 * @id: the id of a circumstance
 * @language: a language
 *
 * Gets the name of a circumstance (omstandigheid).
 *
 * Returns: (transfer none) (nullable): the name, or %NULL if the policy has no such circumstance
 *
 * Since: 1.0
 */
const gchar *
vth_sanction_policy_get_circumstance_name (VthSanctionPolicy *policy, const gchar *id, VthLanguage language)
{
  gint place;

  g_return_val_if_fail (VTH_IS_SANCTION_POLICY (policy), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  place = _vth_intervention_rules_find (policy->rules, id);
  if (place < 0)
    return NULL;

  return ((const VthCircumstance *) g_ptr_array_index (policy->rules->circumstances, place))->words[language];
}

/**
 * vth_sanction_policy_get_look_back:
 * @policy: a policy
 *
 * Gets how long the policy looks back for earlier violations (terugkijktermijn).
 *
 * Returns: (transfer none) (nullable): the term, or %NULL if the policy does not say
 *
 * Since: 1.0
 */
const VthTerm *
vth_sanction_policy_get_look_back (VthSanctionPolicy *policy)
{
  g_return_val_if_fail (VTH_IS_SANCTION_POLICY (policy), NULL);

  return policy->rules->look_back.count > 0 ? &policy->rules->look_back : NULL;
}
