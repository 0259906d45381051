/* vth-answer.c - what every answer has: a verdict and its reasons
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/base/vth-answer-private.h"

typedef struct
{
  VthNotes notes;
  GListStore *reasons;
  gboolean collected;
} VthAnswerPrivate;

enum
{
  PROP_VERDICT = 1,
  PROP_SEVERITY,
  PROP_REASONS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (VthAnswer, vth_answer, G_TYPE_OBJECT)

#define PRIVATE(answer) ((VthAnswerPrivate *) vth_answer_get_instance_private (answer))

static void
vth_answer_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  VthAnswer *self = VTH_ANSWER (object);

  switch (property_id)
    {
    case PROP_VERDICT:
      g_value_set_string (value, vth_answer_get_verdict (self));
      break;
    case PROP_SEVERITY:
      g_value_set_enum (value, vth_answer_get_severity (self));
      break;
    case PROP_REASONS:
      g_value_set_object (value, vth_answer_get_reasons (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
vth_answer_finalize (GObject *object)
{
  VthAnswerPrivate *priv = PRIVATE (VTH_ANSWER (object));

  _vth_notes_clear (&priv->notes);
  g_clear_object (&priv->reasons);

  G_OBJECT_CLASS (vth_answer_parent_class)->finalize (object);
}

static void
vth_answer_class_init (VthAnswerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = vth_answer_get_property;
  object_class->finalize = vth_answer_finalize;

  /**
   * VthAnswer:verdict:
   *
   * The verdict (oordeel) by its nick, such as `refused`; %NULL for an answer that has figures only.
   *
   * Since: 1.0
   */
  properties[PROP_VERDICT] = g_param_spec_string ("verdict", NULL, "The verdict, by its nick", NULL, flags);
  /**
   * VthAnswer:severity:
   *
   * The weight (ernst) of the heaviest reason.
   *
   * Since: 1.0
   */
  properties[PROP_SEVERITY] = g_param_spec_enum ("severity", NULL, "The weight of the heaviest reason", VTH_TYPE_SEVERITY, VTH_SEVERITY_INFO, flags);
  /**
   * VthAnswer:reasons:
   *
   * The reasons (redenen) in order: a #GListModel of #VthReason.
   *
   * Since: 1.0
   */
  properties[PROP_REASONS] = g_param_spec_object ("reasons", NULL, "The reasons in order", G_TYPE_LIST_MODEL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
vth_answer_init (VthAnswer *self)
{
}

VthNotes *
_vth_answer_get_notes (VthAnswer *self)
{
  return &PRIVATE (self)->notes;
}

static const VthNotes *
collect_notes (VthAnswer *self)
{
  VthAnswerPrivate *priv = PRIVATE (self);

  if (!priv->collected)
    {
      priv->collected = TRUE;
      if (VTH_ANSWER_GET_CLASS (self)->collect_reasons != NULL)
        VTH_ANSWER_GET_CLASS (self)->collect_reasons (self);
    }

  return &priv->notes;
}

/**
 * vth_answer_get_verdict:
 * @answer: an answer
 *
 * Gets the verdict (oordeel) by its nick, as it stands in the JSON form. The subclass has it as an
 * enumeration.
 *
 * Returns: (transfer none) (nullable): the verdict, such as `refused`; %NULL for an answer that has
 *   figures only
 *
 * Since: 1.0
 */
const gchar *
vth_answer_get_verdict (VthAnswer *answer)
{
  g_return_val_if_fail (VTH_IS_ANSWER (answer), NULL);

  if (VTH_ANSWER_GET_CLASS (answer)->get_verdict == NULL)
    return NULL;

  return VTH_ANSWER_GET_CLASS (answer)->get_verdict (answer);
}

/**
 * vth_answer_get_reasons:
 * @answer: an answer
 *
 * Gets the reasons (redenen) in order. They are made at the first call, so an answer whose reasons
 * nobody reads costs nothing for them.
 *
 * Returns: (transfer none): a list of #VthReason
 *
 * Since: 1.0
 */
GListModel *
vth_answer_get_reasons (VthAnswer *answer)
{
  VthAnswerPrivate *priv = PRIVATE (answer);

  g_return_val_if_fail (VTH_IS_ANSWER (answer), NULL);

  if (priv->reasons == NULL)
    {
      const VthNotes *notes = collect_notes (answer);

      /* Of all lists only a store is iterable in JavaScript. */
      priv->reasons = g_list_store_new (VTH_TYPE_REASON);
      for (guint i = 0; i < notes->n_notes; i++)
        {
          g_autoptr (VthReason) reason = _vth_reason_new (&notes->notes[i]);

          g_list_store_append (priv->reasons, reason);
        }
    }

  return G_LIST_MODEL (priv->reasons);
}

/**
 * vth_answer_has_reason:
 * @answer: an answer
 * @code: the code of a reason
 *
 * Tells whether the answer gives a reason (reden) of that code.
 *
 * Returns: %TRUE if it does
 *
 * Since: 1.0
 */
gboolean
vth_answer_has_reason (VthAnswer *answer, const gchar *code)
{
  g_return_val_if_fail (VTH_IS_ANSWER (answer), FALSE);
  g_return_val_if_fail (code != NULL, FALSE);

  return _vth_notes_has (collect_notes (answer), code);
}

/**
 * vth_answer_get_severity:
 * @answer: an answer
 *
 * Gets the weight (ernst) of the heaviest reason.
 *
 * Returns: the severity; %VTH_SEVERITY_INFO also if there are no reasons
 *
 * Since: 1.0
 */
VthSeverity
vth_answer_get_severity (VthAnswer *answer)
{
  g_return_val_if_fail (VTH_IS_ANSWER (answer), VTH_SEVERITY_INFO);

  return collect_notes (answer)->worst;
}

/**
 * vth_answer_to_json:
 * @answer: an answer
 * @language: the language of the messages
 *
 * Writes the answer (antwoord) as a JSON object: the verdict, the figures of its class, and the
 * reasons.
 *
 * Returns: (transfer full): a new node
 *
 * Since: 1.0
 */
JsonNode *
vth_answer_to_json (VthAnswer *answer, VthLanguage language)
{
  JsonObject *object;
  JsonArray *reasons;
  JsonNode *node;
  const VthNotes *notes;

  g_return_val_if_fail (VTH_IS_ANSWER (answer), NULL);
  g_return_val_if_fail (language == VTH_LANGUAGE_NL || language == VTH_LANGUAGE_EN, NULL);

  object = json_object_new ();
  if (vth_answer_get_verdict (answer) != NULL)
    json_object_set_string_member (object, "verdict", vth_answer_get_verdict (answer));
  if (VTH_ANSWER_GET_CLASS (answer)->write_figures != NULL)
    VTH_ANSWER_GET_CLASS (answer)->write_figures (answer, object, language);

  reasons = json_array_new ();
  notes = collect_notes (answer);
  for (guint i = 0; i < notes->n_notes; i++)
    json_array_add_element (reasons, _vth_note_to_json (&notes->notes[i], language));
  json_object_set_array_member (object, "reasons", reasons);

  node = json_node_new (JSON_NODE_OBJECT);
  json_node_take_object (node, object);
  return node;
}
