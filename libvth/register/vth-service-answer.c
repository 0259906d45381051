/* vth-service-answer.c - which environmental service works for an organisation
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-service-answer-private.h"

#include "libvth/base/vth-answer-private.h"
#include "libvth/register/vth-register-private.h"
#include "libvth/register/vth-service-search-private.h"

struct _VthServiceAnswer
{
  VthAnswer parent_instance;

  VthRegister *registry;
  gchar *organisation;
  VthServiceSearch search;
};

enum
{
  PROP_OUTCOME = 1,
  PROP_SERVICE,
  PROP_SERVICES,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_ENUM_TYPE (VthServiceVerdict, vth_service_verdict,
                    G_DEFINE_ENUM_VALUE (VTH_SERVICE_VERDICT_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (VTH_SERVICE_VERDICT_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (VTH_SERVICE_VERDICT_FOUND, "found"),
                    G_DEFINE_ENUM_VALUE (VTH_SERVICE_VERDICT_SEVERAL, "several"))

G_DEFINE_FINAL_TYPE (VthServiceAnswer, vth_service_answer, VTH_TYPE_ANSWER)

static const gchar *const verdict_nicks[] = { "unknown", "none", "found", "several" };

static const gchar *
vth_service_answer_get_nick (VthAnswer *answer)
{
  return verdict_nicks[VTH_SERVICE_ANSWER (answer)->search.verdict];
}

static JsonArray *
list_services (const VthServiceSearch *search)
{
  JsonArray *services = json_array_new ();

  for (guint i = 0; i < search->n_services; i++)
    {
      const VthDirectoryService *row = _vth_directory_get_service (search->directory, search->services[i]);
      JsonObject *service = json_object_new ();

      json_object_set_string_member (service, "id", search->services[i]);
      if (row != NULL && row->name != NULL)
        json_object_set_string_member (service, "name", row->name);
      json_array_add_object_element (services, service);
    }

  return services;
}

static void
vth_service_answer_write_figures (VthAnswer *answer, JsonObject *object, VthLanguage language)
{
  VthServiceAnswer *self = VTH_SERVICE_ANSWER (answer);
  const gchar *service = vth_service_answer_get_service (self);
  GDate on;
  gchar text[11];

  g_date_clear (&on, 1);
  g_date_set_julian (&on, self->search.on);
  g_date_strftime (text, sizeof text, "%Y-%m-%d", &on);
  json_object_set_string_member (object, "organisation", self->organisation);
  json_object_set_string_member (object, "on", text);
  if (service != NULL)
    json_object_set_string_member (object, "service", service);
  else
    json_object_set_null_member (object, "service");
  json_object_set_array_member (object, "services", list_services (&self->search));
}

static void
vth_service_answer_collect_reasons (VthAnswer *answer)
{
  _vth_service_search_explain (&VTH_SERVICE_ANSWER (answer)->search, _vth_answer_get_notes (answer));
}

static void
vth_service_answer_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  VthServiceAnswer *self = VTH_SERVICE_ANSWER (object);

  switch (property_id)
    {
    case PROP_OUTCOME:
      g_value_set_enum (value, vth_service_answer_get_outcome (self));
      break;
    case PROP_SERVICE:
      g_value_set_string (value, vth_service_answer_get_service (self));
      break;
    case PROP_SERVICES:
      g_value_set_boxed (value, vth_service_answer_get_services (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
vth_service_answer_finalize (GObject *object)
{
  VthServiceAnswer *self = VTH_SERVICE_ANSWER (object);

  g_clear_object (&self->registry);
  g_free (self->organisation);

  G_OBJECT_CLASS (vth_service_answer_parent_class)->finalize (object);
}

static void
vth_service_answer_class_init (VthServiceAnswerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  VthAnswerClass *answer_class = VTH_ANSWER_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = vth_service_answer_get_property;
  object_class->finalize = vth_service_answer_finalize;
  answer_class->get_verdict = vth_service_answer_get_nick;
  answer_class->write_figures = vth_service_answer_write_figures;
  answer_class->collect_reasons = vth_service_answer_collect_reasons;

  /**
   * VthServiceAnswer:outcome:
   *
   * The verdict as an enumeration (uitkomst).
   *
   * Since: 1.0
   */
  properties[PROP_OUTCOME] = g_param_spec_enum ("outcome", NULL, "The verdict", VTH_TYPE_SERVICE_VERDICT,
                                                VTH_SERVICE_VERDICT_UNKNOWN, flags);
  /**
   * VthServiceAnswer:service:
   *
   * The id of the service (omgevingsdienst); %NULL unless there is exactly one.
   *
   * Since: 1.0
   */
  properties[PROP_SERVICE] = g_param_spec_string ("service", NULL, "The service", NULL, flags);
  /**
   * VthServiceAnswer:services:
   *
   * The ids of all services that were found (omgevingsdiensten).
   *
   * Since: 1.0
   */
  properties[PROP_SERVICES] = g_param_spec_boxed ("services", NULL, "All services that were found",
                                                  G_TYPE_STRV, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
vth_service_answer_init (VthServiceAnswer *self)
{
}

VthServiceAnswer *
_vth_service_answer_new (VthRegister *registry, const gchar *organisation, guint32 on, gboolean is_seveso)
{
  VthServiceAnswer *self = g_object_new (VTH_TYPE_SERVICE_ANSWER, NULL);

  self->registry = g_object_ref (registry);
  self->organisation = g_ascii_strdown (organisation, -1);
  _vth_service_search_run (&self->search, _vth_register_get_directory (registry), self->organisation, on,
                           is_seveso);

  return self;
}

/**
 * vth_service_answer_get_outcome:
 * @answer: an answer
 *
 * Gets the verdict as an enumeration (uitkomst); vth_answer_get_verdict() gives its nick.
 *
 * Returns: the verdict
 *
 * Since: 1.0
 */
VthServiceVerdict
vth_service_answer_get_outcome (VthServiceAnswer *answer)
{
  g_return_val_if_fail (VTH_IS_SERVICE_ANSWER (answer), VTH_SERVICE_VERDICT_UNKNOWN);

  return answer->search.verdict;
}

/**
 * vth_service_answer_get_service:
 * @answer: an answer
 *
 * Gets the environmental service (omgevingsdienst), if there is exactly one.
 *
 * Returns: (transfer none) (nullable): the id of a service, or %NULL if there is none or more than one
 *
 * Since: 1.0
 */
const gchar *
vth_service_answer_get_service (VthServiceAnswer *answer)
{
  g_return_val_if_fail (VTH_IS_SERVICE_ANSWER (answer), NULL);

  return answer->search.n_services == 1 ? answer->search.services[0] : NULL;
}

/**
 * vth_service_answer_get_services:
 * @answer: an answer
 *
 * Gets all services that were found (omgevingsdiensten). Where the decree names one that is no
 * more, that one comes first, and the one that took its place after it.
 *
 * Returns: (transfer none) (array zero-terminated=1): ids of services
 *
 * Since: 1.0
 */
const gchar *const *
vth_service_answer_get_services (VthServiceAnswer *answer)
{
  g_return_val_if_fail (VTH_IS_SERVICE_ANSWER (answer), NULL);

  return (const gchar *const *) answer->search.services;
}
