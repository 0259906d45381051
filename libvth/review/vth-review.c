/* vth-review.c - whether a decision is sound, and why
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-review-private.h"

struct _VthReview
{
  VthAnswer parent_instance;

  gchar *decision;
};

enum
{
  PROP_DECISION = 1,
  PROP_SOUNDNESS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_ENUM_TYPE (VthSoundness, vth_soundness,
                    G_DEFINE_ENUM_VALUE (VTH_SOUNDNESS_SOUND, "sound"),
                    G_DEFINE_ENUM_VALUE (VTH_SOUNDNESS_REMARKS, "remarks"),
                    G_DEFINE_ENUM_VALUE (VTH_SOUNDNESS_UNSOUND, "unsound"))

G_DEFINE_FINAL_TYPE (VthReview, vth_review, VTH_TYPE_ANSWER)

static const gchar *
vth_review_get_verdict (VthAnswer *answer)
{
  switch (vth_review_get_soundness (VTH_REVIEW (answer)))
    {
    case VTH_SOUNDNESS_UNSOUND:
      return "unsound";
    case VTH_SOUNDNESS_REMARKS:
      return "remarks";
    case VTH_SOUNDNESS_SOUND:
    default:
      return "sound";
    }
}

static void
vth_review_write_figures (VthAnswer *answer, JsonObject *object, VthLanguage language)
{
  VthReview *self = VTH_REVIEW (answer);

  if (self->decision != NULL)
    json_object_set_string_member (object, "id", self->decision);
}

static void
vth_review_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  VthReview *self = VTH_REVIEW (object);

  switch (property_id)
    {
    case PROP_DECISION:
      g_value_set_string (value, self->decision);
      break;
    case PROP_SOUNDNESS:
      g_value_set_enum (value, vth_review_get_soundness (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
vth_review_finalize (GObject *object)
{
  g_free (VTH_REVIEW (object)->decision);

  G_OBJECT_CLASS (vth_review_parent_class)->finalize (object);
}

static void
vth_review_class_init (VthReviewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  VthAnswerClass *answer_class = VTH_ANSWER_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = vth_review_get_property;
  object_class->finalize = vth_review_finalize;
  answer_class->get_verdict = vth_review_get_verdict;
  answer_class->write_figures = vth_review_write_figures;

  /**
   * VthReview:decision:
   *
   * The id of the decision (besluit) that was reviewed.
   *
   * Since: 1.0
   */
  properties[PROP_DECISION] = g_param_spec_string ("decision", NULL, "The decision, by its id", NULL, flags);
  /**
   * VthReview:soundness:
   *
   * Whether the decision is sound (houdbaarheid).
   *
   * Since: 1.0
   */
  properties[PROP_SOUNDNESS] =
    g_param_spec_enum ("soundness", NULL, "Whether the decision is sound",
                       VTH_TYPE_SOUNDNESS, VTH_SOUNDNESS_SOUND, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
vth_review_init (VthReview *self)
{
}

/* Sound is what was found to be so, not what could not be looked at. */
VthSoundness
_vth_soundness_from_notes (const VthNotes *notes)
{
  if (notes->worst == VTH_SEVERITY_ERROR)
    return VTH_SOUNDNESS_UNSOUND;

  return _vth_notes_has (notes, "review.sound") ? VTH_SOUNDNESS_SOUND : VTH_SOUNDNESS_REMARKS;
}

VthReview *
_vth_review_new (const gchar *decision)
{
  VthReview *self = g_object_new (VTH_TYPE_REVIEW, NULL);

  self->decision = g_strdup (decision);
  return self;
}

/**
 * vth_review_get_decision:
 * @review: a review
 *
 * Gets the id of the decision (besluit) that was reviewed.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL if the decision has none
 *
 * Since: 1.0
 */
const gchar *
vth_review_get_decision (VthReview *review)
{
  g_return_val_if_fail (VTH_IS_REVIEW (review), NULL);

  return review->decision;
}

/**
 * vth_review_get_soundness:
 * @review: a review
 *
 * Gets whether the decision is sound (houdbaarheid). It is so only if all that the law asks could be
 * looked at and no defect was found. A record that lacks a field gives remarks, with the reason
 * `cannot-be-checked`, never a yes.
 *
 * Returns: the soundness
 *
 * Since: 1.0
 */
VthSoundness
vth_review_get_soundness (VthReview *review)
{
  g_return_val_if_fail (VTH_IS_REVIEW (review), VTH_SOUNDNESS_SOUND);

  return _vth_soundness_from_notes (_vth_answer_get_notes (VTH_ANSWER (review)));
}
