/* vth-competent-body.c - one of the bodies that are competent, and on which ground
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-competent-body-private.h"

struct _VthCompetentBody
{
  GObject parent_instance;

  gchar *authority;
  const VthCompetenceRole *role;
  VthCompetencePart part;
  gchar *activities;
  gchar *law;
};

enum
{
  PROP_AUTHORITY = 1,
  PROP_ROLE,
  PROP_PART,
  PROP_LAW,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_ENUM_TYPE (VthCompetencePart, vth_competence_part,
                    G_DEFINE_ENUM_VALUE (VTH_COMPETENCE_PART_PRIMARY, "primary"),
                    G_DEFINE_ENUM_VALUE (VTH_COMPETENCE_PART_CO_COMPETENT, "co-competent"),
                    G_DEFINE_ENUM_VALUE (VTH_COMPETENCE_PART_ADVISER, "adviser"),
                    G_DEFINE_ENUM_VALUE (VTH_COMPETENCE_PART_CONSENTING, "consenting"))

G_DEFINE_FINAL_TYPE (VthCompetentBody, vth_competent_body, G_TYPE_OBJECT)

static void
vth_competent_body_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  VthCompetentBody *self = VTH_COMPETENT_BODY (object);

  switch (property_id)
    {
    case PROP_AUTHORITY:
      g_value_set_string (value, self->authority);
      break;
    case PROP_ROLE:
      g_value_set_string (value, self->role->role);
      break;
    case PROP_PART:
      g_value_set_enum (value, self->part);
      break;
    case PROP_LAW:
      g_value_set_string (value, self->law);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
vth_competent_body_finalize (GObject *object)
{
  VthCompetentBody *self = VTH_COMPETENT_BODY (object);

  g_free (self->authority);
  g_free (self->activities);
  g_free (self->law);

  G_OBJECT_CLASS (vth_competent_body_parent_class)->finalize (object);
}

static void
vth_competent_body_class_init (VthCompetentBodyClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = vth_competent_body_get_property;
  object_class->finalize = vth_competent_body_finalize;

  /**
   * VthCompetentBody:authority:
   *
   * The id of the organ (bestuursorgaan); %NULL if it is not known which one it is.
   *
   * Since: 1.0
   */
  properties[PROP_AUTHORITY] = g_param_spec_string ("authority", NULL, "The id of the organ", NULL, flags);
  /**
   * VthCompetentBody:role:
   *
   * As what it is competent (hoedanigheid), such as `college` or `minister-ienw`.
   *
   * Since: 1.0
   */
  properties[PROP_ROLE] = g_param_spec_string ("role", NULL, "As what it is competent", NULL, flags);
  /**
   * VthCompetentBody:part:
   *
   * Which part it has (rol).
   *
   * Since: 1.0
   */
  properties[PROP_PART] = g_param_spec_enum ("part", NULL, "Which part it has", VTH_TYPE_COMPETENCE_PART,
                                             VTH_COMPETENCE_PART_PRIMARY, flags);
  /**
   * VthCompetentBody:law:
   *
   * On which ground it is competent (grondslag): legal references.
   *
   * Since: 1.0
   */
  properties[PROP_LAW] = g_param_spec_string ("law", NULL, "On which ground it is competent", NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
vth_competent_body_init (VthCompetentBody *self)
{
}

VthCompetentBody *
_vth_competent_body_new (const VthFoundBody *found)
{
  VthCompetentBody *self = g_object_new (VTH_TYPE_COMPETENT_BODY, NULL);

  self->authority = g_strdup (found->authority);
  self->role = found->role;
  self->part = found->part;
  self->activities = g_strdup (found->activities);
  self->law = g_strdup (found->law);

  return self;
}

/**
 * vth_competent_body_get_authority:
 * @body: a body
 *
 * Gets the organ (bestuursorgaan).
 *
 * Returns: (transfer none) (nullable): its id, such as `gm0344/college`; %NULL if it is not known
 *   which one it is, or what its id is
 *
 * Since: 1.0
 */
const gchar *
vth_competent_body_get_authority (VthCompetentBody *body)
{
  g_return_val_if_fail (VTH_IS_COMPETENT_BODY (body), NULL);

  return body->authority;
}

/**
 * vth_competent_body_get_role:
 * @body: a body
 *
 * Gets as what the body is competent (hoedanigheid): `college`, `gs`, `db`, or a minister by what
 * he is for, such as `minister-ienw`, because the names in the decree lag behind the departments.
 *
 * Returns: (transfer none): the role
 *
 * Since: 1.0
 */
const gchar *
vth_competent_body_get_role (VthCompetentBody *body)
{
  g_return_val_if_fail (VTH_IS_COMPETENT_BODY (body), NULL);

  return body->role->role;
}

/**
 * vth_competent_body_get_name:
 * @body: a body
 * @language: the language of the name
 *
 * Gets what the role of the body is called (naam).
 *
 * Returns: (transfer none): the name, such as `gedeputeerde staten`
 *
 * Since: 1.0
 */
const gchar *
vth_competent_body_get_name (VthCompetentBody *body, VthLanguage language)
{
  g_return_val_if_fail (VTH_IS_COMPETENT_BODY (body), NULL);
  g_return_val_if_fail (language == VTH_LANGUAGE_NL || language == VTH_LANGUAGE_EN, NULL);

  return body->role->words[language];
}

/**
 * vth_competent_body_get_part:
 * @body: a body
 *
 * Gets which part the body has (rol).
 *
 * Returns: the part
 *
 * Since: 1.0
 */
VthCompetencePart
vth_competent_body_get_part (VthCompetentBody *body)
{
  g_return_val_if_fail (VTH_IS_COMPETENT_BODY (body), VTH_COMPETENCE_PART_PRIMARY);

  return body->part;
}

/**
 * vth_competent_body_list_activities:
 * @body: a body
 *
 * Lists for which of the activities that were asked about it has its part (activiteiten).
 *
 * Returns: (transfer full) (array zero-terminated=1): their ids; empty if it is for all
 *
 * Since: 1.0
 */
gchar **
vth_competent_body_list_activities (VthCompetentBody *body)
{
  g_return_val_if_fail (VTH_IS_COMPETENT_BODY (body), NULL);

  return g_strsplit (body->activities != NULL ? body->activities : "", "; ", -1);
}

/**
 * vth_competent_body_get_law:
 * @body: a body
 *
 * Gets on which ground the body is competent (grondslag).
 *
 * Returns: (transfer none): legal references, such as `Ow 18.2 lid 2; Ow 5.8`
 *
 * Since: 1.0
 */
const gchar *
vth_competent_body_get_law (VthCompetentBody *body)
{
  g_return_val_if_fail (VTH_IS_COMPETENT_BODY (body), NULL);

  return body->law;
}
