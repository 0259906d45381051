/* vth-reviewer.c - who reviews decisions
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-reviewer-private.h"

#include "libvth/review/rules/vth-rules-private.h"
#include "libvth/review/vth-review-private.h"

struct _VthReviewer
{
  GObject parent_instance;

  VthReviewLaw *law;
  VthReviewContext context;
  guint n_threads;
};

enum
{
  PROP_DOSSIER = 1,
  PROP_N_THREADS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (VthReviewer, vth_reviewer, G_TYPE_OBJECT)

static void
vth_reviewer_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_DOSSIER:
      g_value_set_object (value, vth_reviewer_get_dossier (VTH_REVIEWER (object)));
      break;
    case PROP_N_THREADS:
      g_value_set_uint (value, vth_reviewer_get_n_threads (VTH_REVIEWER (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
vth_reviewer_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_DOSSIER:
      vth_reviewer_set_dossier (VTH_REVIEWER (object), g_value_get_object (value));
      break;
    case PROP_N_THREADS:
      vth_reviewer_set_n_threads (VTH_REVIEWER (object), g_value_get_uint (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
vth_reviewer_finalize (GObject *object)
{
  VthReviewer *self = VTH_REVIEWER (object);

  g_clear_pointer (&self->law, vth_review_law_free);
  g_clear_object (&self->context.rulebook);
  g_clear_object (&self->context.registry);
  g_clear_object (&self->context.dossier);
  g_clear_pointer (&self->context.policies, g_ptr_array_unref);

  G_OBJECT_CLASS (vth_reviewer_parent_class)->finalize (object);
}

static void
vth_reviewer_class_init (VthReviewerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = vth_reviewer_get_property;
  object_class->set_property = vth_reviewer_set_property;
  object_class->finalize = vth_reviewer_finalize;

  /**
   * VthReviewer:dossier:
   *
   * The dossier (dossier) in which violations, parties, sites and other decisions are looked up.
   *
   * Since: 1.0
   */
  properties[PROP_DOSSIER] =
    g_param_spec_object ("dossier", NULL, "Where other records are looked up", VTH_TYPE_DOSSIER,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  /**
   * VthReviewer:n-threads:
   *
   * By how many threads a series of decisions may be reviewed (aantal rekendraden).
   *
   * Since: 1.0
   */
  properties[PROP_N_THREADS] =
    g_param_spec_uint ("n-threads", NULL, "By how many threads a series may be reviewed", 1, G_MAXUINT16, 1,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
vth_reviewer_init (VthReviewer *self)
{
  self->n_threads = 1;
}

static gboolean
is_of_law_then (const VthCase *c, const VthReviewCheck *check)
{
  return c->decided == 0 || c->decided >= check->valid_from;
}

static gboolean
run_check (VthCase *c, const VthReviewCheck *check)
{
  guint32 missing = check->rule->needs & ~c->told;
  guint n_before = c->notes->n_notes;

  c->unchecked |= missing;
  if (missing != 0)
    return FALSE;

  check->rule->check (c);
  if (c->notes->n_notes > n_before)
    vth_case_note_certainty (c, check->certainty, check->id);
  return TRUE;
}

static void
note_unchecked (VthCase *c)
{
  for (guint fact = 0; fact < VTH_N_FACTS; fact++)
    if (c->unchecked & VTH_FACT_BIT (fact))
      vth_case_note (c, "cannot-be-checked", vth_fact_pointers[fact],
                     VTH_ARGS (VTH_ARG_LABEL ("field", vth_fact_pointers[fact])));
}

/* Whether all was there that the checks look at, and the law of that day among it. A decision is
 * sound only then.
 */
static gboolean
is_complete (const VthCase *c, guint n_later)
{
  return c->unchecked == 0 && !c->competence_open && !c->uncounted && n_later == 0;
}

/* What is not known to have happened, or when, may be what matters most. */
static void
look_at_events (VthCase *c)
{
  vth_case_tells_all (c, VTH_FACT_EVENTS);
  for (guint i = 0; i < c->n_events; i++)
    if (c->events[i].on == 0)
      vth_case_leave_unchecked (c, VTH_FACT_EVENTS);
}

/* What the record cannot tell at all is told once, and does not touch the verdict on what it does tell. */
static void
note_unseen_texts (VthCase *c)
{
  guint n_reader = c->law->instruments[c->instrument].n_reader;

  if (n_reader + c->n_texts_unseen > 0)
    vth_case_note (c, "review.text-not-looked-at", NULL,
                   VTH_ARGS (VTH_ARG_NUMBER ("found", c->n_texts_unseen), VTH_ARG_NUMBER ("expected", n_reader)));
}

/* What is left to say once all checks were made. */
static void
note_extent (VthCase *c, guint n_applying, guint n_run, guint n_later)
{
  g_autofree gchar *instrument = NULL;

  if (n_applying == 0)
    {
      instrument = vth_case_dup_instrument_label (c);
      vth_case_note (c, "review.instrument-not-covered", "/instrument",
                     VTH_ARGS (VTH_ARG_LABEL ("found", instrument)));
    }
  else if (c->notes->worst == VTH_SEVERITY_INFO)
    vth_case_note (c, is_complete (c, n_later) ? "review.sound" : "review.incomplete", NULL,
                   VTH_ARGS (VTH_ARG_NUMBER ("found", n_run), VTH_ARG_NUMBER ("expected", n_applying - n_later)));
  if (n_later > 0)
    vth_case_note (c, "review.not-law-then", "/decided_on",
                   VTH_ARGS (VTH_ARG_DAY ("day", c->decided), VTH_ARG_NUMBER ("found", n_later)));
  vth_case_explain_doubts (c);
  note_unchecked (c);
  note_unseen_texts (c);
}

static void
run_checks (VthCase *c)
{
  guint n_applying = 0, n_run = 0, n_later = 0;

  if (!vth_case_knows (c, VTH_FACT_INSTRUMENT))
    {
      vth_case_leave_unchecked (c, VTH_FACT_INSTRUMENT);
      note_unchecked (c);
      return;
    }

  for (guint i = 0; i < c->law->n_checks; i++)
    {
      const VthReviewCheck *check = &c->law->checks[i];

      if ((check->instruments & (1u << c->instrument)) == 0 || (check->advisory && !is_of_law_then (c, check)))
        continue;
      n_applying++;
      if (!is_of_law_then (c, check))
        n_later++;
      else if (run_check (c, check))
        n_run++;
    }

  vth_case_hold_to_policy (c);
  look_at_events (c);
  note_extent (c, n_applying, n_run, n_later);
}

void
_vth_reviewer_run (VthReviewer *self, VthEnforcementDecision *decision, VthNotes *notes)
{
  VthCase c;

  vth_case_init (&c, &self->context, decision, notes);
  vth_case_take_changes (&c);
  run_checks (&c);
  vth_case_clear (&c);
}

const VthReviewContext *
_vth_reviewer_get_context (VthReviewer *self)
{
  return &self->context;
}

/* A register without anybody in it says nothing of anybody's mandate. */
static gboolean
is_empty (VthRegister *registry)
{
  return vth_register_get_n_mandates (registry) == 0 &&
         g_list_model_get_n_items (vth_register_get_authorities (registry)) == 0 &&
         g_list_model_get_n_items (vth_register_get_services (registry)) == 0;
}

/**
 * vth_reviewer_new_with_knowledge:
 * @rulebook: a rulebook
 * @registry: (nullable): a sealed register; %NULL, or one that holds nobody, leaves the mandate
 *   unexamined
 * @knowledge: what each instrument is held to, in the form of the built-in file `review`
 * @error: return location for a #GError: %VTH_ERROR_INVALID_KNOWLEDGE
 *
 * Makes a reviewer (toetser) that holds decisions to other data than the built-in ones.
 *
 * Returns: (transfer full): a new reviewer, or %NULL with @error set
 *
 * Since: 1.0
 */
VthReviewer *
vth_reviewer_new_with_knowledge (VthRulebook *rulebook, VthRegister *registry, VthKnowledge *knowledge, GError **error)
{
  g_autoptr (VthReviewer) self = NULL;

  g_return_val_if_fail (VTH_IS_RULEBOOK (rulebook), NULL);
  g_return_val_if_fail (registry == NULL || vth_register_get_is_sealed (registry), NULL);
  g_return_val_if_fail (VTH_IS_KNOWLEDGE (knowledge), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  self = g_object_new (VTH_TYPE_REVIEWER, NULL);
  self->law = vth_review_law_new (knowledge, error);
  if (self->law == NULL)
    return NULL;

  self->context.law = self->law;
  self->context.rulebook = g_object_ref (rulebook);
  if (registry != NULL && !is_empty (registry))
    g_set_object (&self->context.registry, registry);
  for (guint i = 0; i < VTH_N_REVIEW_RULES; i++)
    self->context.rules[i] = vth_rulebook_lookup_rule (rulebook, vth_review_rule_ids[i]);
  return g_steal_pointer (&self);
}

/**
 * vth_reviewer_new:
 * @rulebook: a rulebook
 * @registry: (nullable): a sealed register; %NULL, or one that holds nobody, leaves the mandate
 *   unexamined
 *
 * Makes a reviewer (toetser) that holds decisions to what the library knows of the law.
 *
 * Returns: (transfer full): a new reviewer
 *
 * Since: 1.0
 */
VthReviewer *
vth_reviewer_new (VthRulebook *rulebook, VthRegister *registry)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthKnowledge) knowledge = NULL;
  VthReviewer *self;

  g_return_val_if_fail (VTH_IS_RULEBOOK (rulebook), NULL);
  g_return_val_if_fail (registry == NULL || vth_register_get_is_sealed (registry), NULL);

  knowledge = vth_knowledge_new_built_in ("review", &error);
  if (knowledge == NULL)
    g_error ("%s", error->message);
  self = vth_reviewer_new_with_knowledge (rulebook, registry, knowledge, &error);
  if (self == NULL)
    g_error ("%s", error->message);

  return self;
}

/**
 * vth_reviewer_get_dossier:
 * @reviewer: a reviewer
 *
 * Gets the dossier (dossier) in which the reviewer looks things up.
 *
 * Returns: (transfer none) (nullable): the dossier, or %NULL if there is none
 *
 * Since: 1.0
 */
VthDossier *
vth_reviewer_get_dossier (VthReviewer *reviewer)
{
  g_return_val_if_fail (VTH_IS_REVIEWER (reviewer), NULL);

  return reviewer->context.dossier;
}

/**
 * vth_reviewer_set_dossier:
 * @reviewer: a reviewer
 * @dossier: (nullable): a dossier, or %NULL for none
 *
 * Sets the dossier (dossier) in which violations, parties, sites and other decisions are looked
 * up. Without one, what a decision merely names cannot be checked.
 *
 * Since: 1.0
 */
void
vth_reviewer_set_dossier (VthReviewer *reviewer, VthDossier *dossier)
{
  g_return_if_fail (VTH_IS_REVIEWER (reviewer));
  g_return_if_fail (dossier == NULL || VTH_IS_DOSSIER (dossier));

  if (g_set_object (&reviewer->context.dossier, dossier))
    g_object_notify_by_pspec (G_OBJECT (reviewer), properties[PROP_DOSSIER]);
}

/**
 * vth_reviewer_add_policy:
 * @reviewer: a reviewer
 * @policy: a policy
 *
 * Adds a sanction policy (sanctiebeleid) to which the terms of penalty orders are held: those that name it, and
 * those of its authority that name none. A departure from it without a motivation is a finding: Awb 4:84.
 *
 * Since: 1.0
 */
void
vth_reviewer_add_policy (VthReviewer *reviewer, VthSanctionPolicy *policy)
{
  g_return_if_fail (VTH_IS_REVIEWER (reviewer));
  g_return_if_fail (VTH_IS_SANCTION_POLICY (policy));

  if (reviewer->context.policies == NULL)
    reviewer->context.policies = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (reviewer->context.policies, g_object_ref (policy));
}

/**
 * vth_reviewer_get_n_threads:
 * @reviewer: a reviewer
 *
 * Gets by how many threads a series of decisions may be reviewed (aantal rekendraden).
 *
 * Returns: a number from 1
 *
 * Since: 1.0
 */
guint
vth_reviewer_get_n_threads (VthReviewer *reviewer)
{
  g_return_val_if_fail (VTH_IS_REVIEWER (reviewer), 1);

  return reviewer->n_threads;
}

/**
 * vth_reviewer_set_n_threads:
 * @reviewer: a reviewer
 * @n_threads: a number from 1
 *
 * Sets by how many threads a series of decisions may be reviewed (aantal rekendraden): that of
 * vth_reviewer_review_some() and of the tables. The answers are the same.
 *
 * Since: 1.0
 */
void
vth_reviewer_set_n_threads (VthReviewer *reviewer, guint n_threads)
{
  g_return_if_fail (VTH_IS_REVIEWER (reviewer));
  g_return_if_fail (n_threads >= 1 && n_threads <= G_MAXUINT16);

  if (n_threads == reviewer->n_threads)
    return;

  reviewer->n_threads = n_threads;
  g_object_notify_by_pspec (G_OBJECT (reviewer), properties[PROP_N_THREADS]);
}

/**
 * vth_reviewer_review:
 * @reviewer: a reviewer
 * @decision: a decision
 *
 * Reviews a decision (toetst een besluit): every check that applies to its instrument and was law
 * on its day. A check whose facts the record does not tell says so and finds nothing.
 *
 * Returns: (transfer full): the review
 *
 * Since: 1.0
 */
VthReview *
vth_reviewer_review (VthReviewer *reviewer, VthEnforcementDecision *decision)
{
  VthReview *review;

  g_return_val_if_fail (VTH_IS_REVIEWER (reviewer), NULL);
  g_return_val_if_fail (VTH_IS_ENFORCEMENT_DECISION (decision), NULL);

  review = _vth_review_new (vth_record_get_id (VTH_RECORD (decision)));
  _vth_reviewer_run (reviewer, decision, _vth_answer_get_notes (VTH_ANSWER (review)));
  return review;
}

/**
 * vth_reviewer_list_checks:
 * @reviewer: a reviewer
 *
 * Lists the checks (controles) in the order in which they are made. What each applies to, and to
 * decisions from which day, stands in the knowledge file.
 *
 * Returns: (transfer full) (array zero-terminated=1): their ids
 *
 * Since: 1.0
 */
gchar **
vth_reviewer_list_checks (VthReviewer *reviewer)
{
  g_auto (GStrv) ids = NULL;

  g_return_val_if_fail (VTH_IS_REVIEWER (reviewer), NULL);

  ids = g_new0 (gchar *, reviewer->law->n_checks + 1);
  for (guint i = 0; i < reviewer->law->n_checks; i++)
    ids[i] = g_strdup (reviewer->law->checks[i].id);

  return g_steal_pointer (&ids);
}
