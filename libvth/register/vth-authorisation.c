/* vth-authorisation.c - whether a function may take a decision
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-ask-private.h"

#include <string.h>

#include "libvth/base/vth-answer-private.h"

struct _VthAuthorisation
{
  VthAnswer parent_instance;

  VthRegister *registry;
  VthQuestion question;
  const gchar *named;
  gchar *texts;           /* of the question */
  VthJudgement judgement;
  const gchar **chain;
};

enum
{
  PROP_OUTCOME = 1,
  PROP_MANDATE,
  PROP_CHAIN,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_ENUM_TYPE (VthAuthorisationVerdict, vth_authorisation_verdict,
                    G_DEFINE_ENUM_VALUE (VTH_AUTHORISATION_VERDICT_REFUSED, "refused"),
                    G_DEFINE_ENUM_VALUE (VTH_AUTHORISATION_VERDICT_CONDITIONAL, "conditional"),
                    G_DEFINE_ENUM_VALUE (VTH_AUTHORISATION_VERDICT_AUTHORISED, "authorised"))

G_DEFINE_FINAL_TYPE (VthAuthorisation, vth_authorisation, VTH_TYPE_ANSWER)

static const gchar *const verdict_nicks[] = { "refused", "conditional", "authorised" };

static const gchar *
vth_authorisation_get_nick (VthAnswer *answer)
{
  return verdict_nicks[VTH_AUTHORISATION (answer)->judgement.verdict];
}

/* Two answers are told where they may differ. */
static gboolean
rests_on_late_mandate (VthAuthorisation *self)
{
  const VthGrants *grants = _vth_register_get_grants (self->registry);

  for (guint32 i = 0; i < self->judgement.n_links; i++)
    if ((_vth_grants_get (grants, self->judgement.links[i])->flags & VTH_GRANT_LATE) != 0)
      return TRUE;

  return FALSE;
}

static void
vth_authorisation_write_figures (VthAnswer *answer, JsonObject *object, VthLanguage language)
{
  VthAuthorisation *self = VTH_AUTHORISATION (answer);
  const gchar *mandate = vth_authorisation_get_mandate (self);
  g_autofree gchar *signature = vth_authorisation_dup_signature (self, language);
  JsonArray *chain = json_array_new ();

  if (mandate != NULL)
    json_object_set_string_member (object, "mandate", mandate);
  else
    json_object_set_null_member (object, "mandate");
  for (guint32 i = 0; i < self->judgement.n_links; i++)
    json_array_add_string_element (chain, self->chain[i]);
  json_object_set_array_member (object, "chain", chain);
  if (signature != NULL)
    json_object_set_string_member (object, "signature", signature);
  if (rests_on_late_mandate (self))
    {
      json_object_set_string_member (object, "valid_then", verdict_nicks[vth_authorisation_get_valid_then (self)]);
      json_object_set_string_member (object, "published_then",
                                     verdict_nicks[vth_authorisation_get_published_then (self)]);
    }
}

static void
vth_authorisation_collect_reasons (VthAnswer *answer)
{
  VthAuthorisation *self = VTH_AUTHORISATION (answer);

  _vth_register_explain (self->registry, &self->question, self->named, &self->judgement,
                         _vth_answer_get_notes (answer));
}

static void
vth_authorisation_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  VthAuthorisation *self = VTH_AUTHORISATION (object);

  switch (property_id)
    {
    case PROP_OUTCOME:
      g_value_set_enum (value, vth_authorisation_get_outcome (self));
      break;
    case PROP_MANDATE:
      g_value_set_string (value, vth_authorisation_get_mandate (self));
      break;
    case PROP_CHAIN:
      g_value_set_boxed (value, vth_authorisation_get_chain (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
vth_authorisation_finalize (GObject *object)
{
  VthAuthorisation *self = VTH_AUTHORISATION (object);

  g_clear_object (&self->registry);
  g_clear_pointer (&self->question.conditions_met, g_variant_unref);
  g_free (self->texts);
  g_free (self->chain);
  _vth_judgement_clear (&self->judgement);

  G_OBJECT_CLASS (vth_authorisation_parent_class)->finalize (object);
}

static void
vth_authorisation_class_init (VthAuthorisationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  VthAnswerClass *answer_class = VTH_ANSWER_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = vth_authorisation_get_property;
  object_class->finalize = vth_authorisation_finalize;
  answer_class->get_verdict = vth_authorisation_get_nick;
  answer_class->write_figures = vth_authorisation_write_figures;
  answer_class->collect_reasons = vth_authorisation_collect_reasons;

  /**
   * VthAuthorisation:outcome:
   *
   * The verdict as an enumeration (oordeel).
   *
   * Since: 1.0
   */
  properties[PROP_OUTCOME] = g_param_spec_enum ("outcome", NULL, "The verdict", VTH_TYPE_AUTHORISATION_VERDICT,
                                                VTH_AUTHORISATION_VERDICT_REFUSED, flags);
  /**
   * VthAuthorisation:mandate:
   *
   * The id of the mandate that serves (mandaat); %NULL if none does, or none is needed.
   *
   * Since: 1.0
   */
  properties[PROP_MANDATE] = g_param_spec_string ("mandate", NULL, "The mandate that serves", NULL, flags);
  /**
   * VthAuthorisation:chain:
   *
   * The ids of the mandates from the one that serves up to the organ (keten van ondermandaat).
   *
   * Since: 1.0
   */
  properties[PROP_CHAIN] = g_param_spec_boxed ("chain", NULL, "The mandates up to the organ", G_TYPE_STRV,
                                               flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
vth_authorisation_init (VthAuthorisation *self)
{
  self->judgement.links = self->judgement.space;
}

/* The texts go into one piece of memory. */
static void
copy_question (VthAuthorisation *self, const VthQuestion *question, const gchar *mandate)
{
  const gchar *texts[] = { question->power, question->authority, question->actor, question->activity,
                           question->municipality, question->primary_decision_by, question->report_by, mandate,
                           question->case_id, question->sanction_by, question->permit_by };
  const gchar *copies[G_N_ELEMENTS (texts)] = { NULL };
  gsize lengths[G_N_ELEMENTS (texts)], total = 1;
  gchar *space;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    total += lengths[i] = texts[i] != NULL ? strlen (texts[i]) + 1 : 0;
  self->texts = space = g_malloc (total);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    if (texts[i] != NULL)
      {
        copies[i] = memcpy (space, texts[i], lengths[i]);
        space += lengths[i];
      }

  self->question = *question;
  self->question.power = copies[0];
  self->question.authority = copies[1];
  self->question.actor = copies[2];
  self->question.activity = copies[3];
  self->question.municipality = copies[4];
  self->question.primary_decision_by = copies[5];
  self->question.report_by = copies[6];
  self->named = copies[7];
  self->question.case_id = copies[8];
  self->question.sanction_by = copies[9];
  self->question.permit_by = copies[10];
  if (question->conditions_met != NULL)
    self->question.conditions_met = g_variant_ref (question->conditions_met);
}

VthAuthorisation *
_vth_authorisation_new (VthRegister *registry, const VthQuestion *question, const gchar *mandate)
{
  VthAuthorisation *self = g_object_new (VTH_TYPE_AUTHORISATION, NULL);
  const VthGrants *grants = _vth_register_get_grants (registry);

  self->registry = g_object_ref (registry);
  copy_question (self, question, mandate);
  _vth_register_judge (registry, question, mandate, &self->judgement);
  self->chain = g_new0 (const gchar *, self->judgement.n_links + 1);
  for (guint32 i = 0; i < self->judgement.n_links; i++)
    self->chain[i] = _vth_grants_get_id (grants, self->judgement.links[i]);

  return self;
}

/**
 * vth_authorisation_get_outcome:
 * @authorisation: an authorisation
 *
 * Gets the verdict as an enumeration (oordeel); vth_answer_get_verdict() gives its nick.
 *
 * Returns: the verdict
 *
 * Since: 1.0
 */
VthAuthorisationVerdict
vth_authorisation_get_outcome (VthAuthorisation *authorisation)
{
  g_return_val_if_fail (VTH_IS_AUTHORISATION (authorisation), VTH_AUTHORISATION_VERDICT_REFUSED);

  return authorisation->judgement.verdict;
}

/**
 * vth_authorisation_get_mandate:
 * @authorisation: an authorisation
 *
 * Gets the mandate that serves (mandaat): the one held by the function that acts.
 *
 * Returns: (transfer none) (nullable): the id of a mandate; %NULL if none serves, or if the organ
 *   itself acts and needs none
 *
 * Since: 1.0
 */
const gchar *
vth_authorisation_get_mandate (VthAuthorisation *authorisation)
{
  g_return_val_if_fail (VTH_IS_AUTHORISATION (authorisation), NULL);

  return authorisation->chain[0];
}

/**
 * vth_authorisation_get_chain:
 * @authorisation: an authorisation
 *
 * Gets the chain (keten van ondermandaat) from the mandate that serves up to the one that the organ
 * itself gave: Awb 10:9.
 *
 * Returns: (transfer none) (array zero-terminated=1): ids of mandates; none if no mandate serves, or
 *   none is needed
 *
 * Since: 1.0
 */
const gchar *const *
vth_authorisation_get_chain (VthAuthorisation *authorisation)
{
  g_return_val_if_fail (VTH_IS_AUTHORISATION (authorisation), NULL);

  return (const gchar *const *) authorisation->chain;
}

/* The name of an organ or function for people: `directeur, Omgevingsdienst Groningen`. */
static gchar *
describe_entity (const VthGrants *grants, const gchar *id)
{
  guint32 name = _vth_names_find (&grants->entities, id, strlen (id));
  gchar room[128];

  return g_strdup (name != VTH_NO_NAME ? _vth_grants_describe (grants, name, room, sizeof room) : id);
}

/* The one to whom the mandate was given, if the actor takes its place; or NULL. */
static gchar *
describe_holder (VthAuthorisation *self)
{
  const VthGrants *grants = _vth_register_get_grants (self->registry);
  const VthGrant *grant;
  gchar *holder = NULL;
  VthAsk ask;

  if (self->judgement.basis != VTH_BASIS_GRANT)
    return NULL;

  grant = _vth_grants_get (grants, self->judgement.links[0]);
  _vth_ask_init (&ask, self->registry, &self->question);
  if ((grant->flags & VTH_GRANT_SUBSTITUTES) != 0 && _vth_ask_is_substitute (&ask, grant))
    holder = describe_entity (grants, _vth_names_get (&grants->entities, grant->mandatee));
  _vth_ask_clear (&ask);

  return holder;
}

/* Which formula fits the kind of the lowest link. */
static const gchar *
get_formula (const VthJudgement *judgement, const VthGrants *grants)
{
  if (judgement->basis == VTH_BASIS_ITSELF)
    return "signature.itself";

  switch ((VthMandateKind) _vth_grants_get (grants, judgement->links[0])->kind)
    {
    case VTH_MANDATE_KIND_SIGNING:
      return "signature.signing";
    case VTH_MANDATE_KIND_DELEGATION:
      return "signature.delegation";
    case VTH_MANDATE_KIND_ATTRIBUTION:
      return "signature.itself";
    default:
      return "signature.mandate";
    }
}

static VthAuthorisationVerdict
read_again (VthAuthorisation *self, VthReading reading)
{
  VthQuestion question = self->question;
  VthAuthorisationVerdict verdict;
  VthJudgement judgement;

  question.reading = reading;
  _vth_register_judge (self->registry, &question, self->named, &judgement);
  verdict = judgement.verdict;
  _vth_judgement_clear (&judgement);

  return verdict;
}

/**
 * vth_authorisation_get_valid_then:
 * @authorisation: an authorisation
 *
 * Gets the verdict if the force that a mandate has from a day before it was given counts
 * (terugwerkende kracht, geldig toen). The plain verdict is at most conditional for a day before the
 * mandate was given. May be called from any thread.
 *
 * Returns: the verdict
 *
 * Since: 1.0
 */
VthAuthorisationVerdict
vth_authorisation_get_valid_then (VthAuthorisation *authorisation)
{
  g_return_val_if_fail (VTH_IS_AUTHORISATION (authorisation), VTH_AUTHORISATION_VERDICT_REFUSED);

  return read_again (authorisation, VTH_READING_VALID);
}

/**
 * vth_authorisation_get_published_then:
 * @authorisation: an authorisation
 *
 * Gets the verdict if only what had been given and published by the day of the act counts (toen
 * bekendgemaakt): Awb 3:40, 3:42. Where the day of publication is not recorded, it is at most
 * conditional. May be called from any thread.
 *
 * Returns: the verdict
 *
 * Since: 1.0
 */
VthAuthorisationVerdict
vth_authorisation_get_published_then (VthAuthorisation *authorisation)
{
  g_return_val_if_fail (VTH_IS_AUTHORISATION (authorisation), VTH_AUTHORISATION_VERDICT_REFUSED);

  return read_again (authorisation, VTH_READING_PUBLISHED);
}

/**
 * vth_authorisation_dup_signature:
 * @authorisation: an authorisation
 * @language: the language of the formula
 *
 * Makes the formula to put under the decision (ondertekening): on behalf of which organ it is taken
 * (Awb 10:10), that the organ itself decided (Awb 10:11), or by which delegation the power came
 * (Awb 10:19). The words are those of the library; the law prescribes none.
 *
 * Returns: (transfer full) (nullable): lines of text, or %NULL for a refusal
 *
 * Since: 1.0
 */
gchar *
vth_authorisation_dup_signature (VthAuthorisation *authorisation, VthLanguage language)
{
  const VthGrants *grants;
  g_autofree gchar *authority = NULL, *function = NULL, *holder = NULL;
  g_autoptr (GString) formula = NULL;

  g_return_val_if_fail (VTH_IS_AUTHORISATION (authorisation), NULL);

  if (authorisation->judgement.verdict == VTH_AUTHORISATION_VERDICT_REFUSED)
    return NULL;

  grants = _vth_register_get_grants (authorisation->registry);
  authority = describe_entity (grants, authorisation->question.authority);
  function = describe_entity (grants, authorisation->question.actor);
  holder = describe_holder (authorisation);
  formula = g_string_new (_vth_label (holder != NULL ? "signature.substitute" : get_formula (&authorisation->judgement, grants),
                                      language));
  if (holder != NULL)
    g_string_replace (formula, "{holder}", holder, 1);
  if (authorisation->chain[0] != NULL)
    g_string_replace (formula, "{mandate}", authorisation->chain[0], 1);
  g_string_replace (formula, "{authority}", authority, 1);
  g_string_replace (formula, "{function}", function, 1);

  return g_string_free (g_steal_pointer (&formula), FALSE);
}
