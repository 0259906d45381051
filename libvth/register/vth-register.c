/* vth-register.c - who is who and who may
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-register-private.h"

#include "libvth/base/vth-error.h"
#include "libvth/register/vth-record-list-private.h"

struct _VthRegister
{
  GObject parent_instance;

  gboolean is_sealed;
  VthRecordList *organisations;
  VthRecordList *authorities;
  VthRecordList *services;
  VthRecordList *mandates;
  VthRecordList *functions;
  GHashTable *records;   /* by id; the keys are copies */
  VthGrants grants;
  VthDirectory directory;
  GListStore *problems;
};

enum
{
  PROP_IS_SEALED = 1,
  PROP_N_MANDATES,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (VthRegister, vth_register, G_TYPE_OBJECT)

static void
vth_register_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  VthRegister *self = VTH_REGISTER (object);

  switch (property_id)
    {
    case PROP_IS_SEALED:
      g_value_set_boolean (value, vth_register_get_is_sealed (self));
      break;
    case PROP_N_MANDATES:
      g_value_set_uint (value, vth_register_get_n_mandates (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
vth_register_finalize (GObject *object)
{
  VthRegister *self = VTH_REGISTER (object);

  g_clear_pointer (&self->records, g_hash_table_unref);
  g_clear_object (&self->organisations);
  g_clear_object (&self->authorities);
  g_clear_object (&self->services);
  g_clear_object (&self->mandates);
  g_clear_object (&self->functions);
  g_clear_object (&self->problems);
  _vth_grants_clear (&self->grants);
  _vth_directory_clear (&self->directory);

  G_OBJECT_CLASS (vth_register_parent_class)->finalize (object);
}

static void
vth_register_class_init (VthRegisterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = vth_register_get_property;
  object_class->finalize = vth_register_finalize;

  /**
   * VthRegister:is-sealed:
   *
   * Whether the register is closed and can be asked (afgesloten).
   *
   * Since: 1.0
   */
  properties[PROP_IS_SEALED] = g_param_spec_boolean ("is-sealed", NULL, "Whether it is closed and can be asked",
                                                     FALSE, flags);
  /**
   * VthRegister:n-mandates:
   *
   * How many mandates it holds (aantal mandaten).
   *
   * Since: 1.0
   */
  properties[PROP_N_MANDATES] = g_param_spec_uint ("n-mandates", NULL, "How many mandates it holds", 0,
                                                   G_MAXUINT, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
vth_register_init (VthRegister *self)
{
  self->organisations = _vth_record_list_new (VTH_TYPE_ORGANISATION);
  self->authorities = _vth_record_list_new (VTH_TYPE_COMPETENT_AUTHORITY);
  self->services = _vth_record_list_new (VTH_TYPE_ENVIRONMENTAL_SERVICE);
  self->mandates = _vth_record_list_new (VTH_TYPE_MANDATE);
  self->functions = _vth_record_list_new (VTH_TYPE_FUNCTION);
  self->records = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->problems = g_list_store_new (VTH_TYPE_REASON);
  _vth_grants_init (&self->grants);
  _vth_directory_init (&self->directory);
}

const VthGrants *
_vth_register_get_grants (VthRegister *self)
{
  return &self->grants;
}

VthDirectory *
_vth_register_get_directory (VthRegister *self)
{
  return &self->directory;
}

static VthRecordList *
find_list (VthRegister *self, VthRecord *record)
{
  if (VTH_IS_MANDATE (record))
    return self->mandates;
  if (VTH_IS_COMPETENT_AUTHORITY (record))
    return self->authorities;
  if (VTH_IS_ENVIRONMENTAL_SERVICE (record))
    return self->services;
  if (VTH_IS_ORGANISATION (record))
    return self->organisations;
  if (VTH_IS_FUNCTION (record))
    return self->functions;

  return NULL;
}

static gboolean
check_names (const gchar *const *names, const gchar *key, GError **error)
{
  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    if (!_vth_dotted_names_accept (names[i]))
      {
        g_set_error (error, VTH_ERROR, VTH_ERROR_OUT_OF_RANGE,
                     "/%s/%u: a dotted name has from one to %d parts", key, i, VTH_MAX_PARTS);
        return FALSE;
      }

  return TRUE;
}

static gboolean
check_mandate (VthMandate *mandate, GError **error)
{
  return check_names (vth_mandate_get_powers (mandate), "powers", error) &&
         check_names (vth_mandate_get_excluded_powers (mandate), "excluded_powers", error) &&
         check_names (vth_mandate_get_activities (mandate), "activities", error);
}

static void
keep (VthRegister *self, VthRecordList *list, VthRecord *record)
{
  g_hash_table_insert (self->records, g_strdup (vth_record_get_id (record)), record);
  _vth_record_list_add (list, record);
  if (list == self->authorities)
    {
      _vth_grants_add_authority (&self->grants, VTH_COMPETENT_AUTHORITY (record));
      _vth_directory_add_organ (&self->directory, VTH_COMPETENT_AUTHORITY (record));
    }
  else if (list == self->services)
    {
      _vth_grants_add_service (&self->grants, VTH_ENVIRONMENTAL_SERVICE (record));
      _vth_directory_add_service (&self->directory, VTH_ENVIRONMENTAL_SERVICE (record));
    }
  else if (list == self->organisations)
    _vth_directory_add_organisation (&self->directory, VTH_ORGANISATION (record));
  else if (list == self->functions)
    _vth_grants_add_function (&self->grants, VTH_FUNCTION (record));
  else
    {
      _vth_grants_add (&self->grants, VTH_MANDATE (record));
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_MANDATES]);
    }
}

/**
 * vth_register_new:
 *
 * Makes an empty register (register), to be filled and sealed.
 *
 * Returns: (transfer full): a new #VthRegister
 *
 * Since: 1.0
 */
VthRegister *
vth_register_new (void)
{
  return g_object_new (VTH_TYPE_REGISTER, NULL);
}

/**
 * vth_register_add:
 * @registry: a register
 * @record: an organisation, an organ, a service, a function or a mandate
 * @error: return location for a #GError: %VTH_ERROR_SEALED, %VTH_ERROR_WRONG_TYPE,
 *   %VTH_ERROR_MISSING_FIELD, %VTH_ERROR_OUT_OF_RANGE or %VTH_ERROR_DUPLICATE
 *
 * Adds an organisation, an organ, an environmental service, a function or a mandate (opnemen in het
 * register). What the record says is read now; the register keeps the record to hand it out again.
 *
 * A mandate may come before the one that it rests on, and before the organs and functions that it
 * names.
 *
 * Returns: %TRUE, or %FALSE with @error set, and the register unchanged
 *
 * Since: 1.0
 */
gboolean
vth_register_add (VthRegister *self, VthRecord *record, GError **error)
{
  VthRecordList *list;
  const gchar *id;

  g_return_val_if_fail (VTH_IS_REGISTER (self), FALSE);
  g_return_val_if_fail (VTH_IS_RECORD (record), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  list = find_list (self, record);
  id = vth_record_get_id (record);
  if (self->is_sealed)
    g_set_error_literal (error, VTH_ERROR, VTH_ERROR_SEALED, "the register is sealed");
  else if (list == NULL)
    g_set_error (error, VTH_ERROR, VTH_ERROR_WRONG_TYPE, "/type: a register does not hold records of type %s",
                 vth_record_get_type_name (record));
  else if (!vth_record_check (record, error) ||
           (list == self->mandates && !check_mandate (VTH_MANDATE (record), error)))
    return FALSE;
  else if (g_hash_table_contains (self->records, id))
    g_set_error (error, VTH_ERROR, VTH_ERROR_DUPLICATE, "/id: the register holds ‘%s’ already", id);
  else
    {
      keep (self, list, record);
      return TRUE;
    }

  return FALSE;
}

static void
list_problems (VthRegister *self)
{
  const VthNotes *notes = &self->grants.problems;

  for (guint i = 0; i < notes->n_notes; i++)
    {
      g_autoptr (VthReason) reason = _vth_reason_new (&notes->notes[i]);

      g_list_store_append (self->problems, reason);
    }
}

/**
 * vth_register_seal:
 * @registry: a register
 * @error: return location for a #GError; none is set as yet
 *
 * Closes the register (afsluiten), so that it can be asked. Sealing a sealed register changes
 * nothing.
 *
 * Defects of the register itself, such as a mandate that rests on one that is not there, do not
 * make it fail: vth_register_get_problems() tells them, and such a mandate never serves.
 *
 * Returns: %TRUE, or %FALSE with @error set
 *
 * Since: 1.0
 */
gboolean
vth_register_seal (VthRegister *self, GError **error)
{
  g_return_val_if_fail (VTH_IS_REGISTER (self), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (self->is_sealed)
    return TRUE;

  _vth_grants_seal (&self->grants);
  _vth_directory_seal (&self->directory);
  list_problems (self);
  self->is_sealed = TRUE;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_IS_SEALED]);
  return TRUE;
}

/**
 * vth_register_get_is_sealed:
 * @registry: a register
 *
 * Tells whether the register is closed and can be asked (afgesloten).
 *
 * Returns: %TRUE if it is
 *
 * Since: 1.0
 */
gboolean
vth_register_get_is_sealed (VthRegister *self)
{
  g_return_val_if_fail (VTH_IS_REGISTER (self), FALSE);

  return self->is_sealed;
}

/**
 * vth_register_lookup:
 * @registry: a register
 * @id: the id of an organisation, an organ, a service, a function or a mandate
 *
 * Looks up what was added under an id (opzoeken). Any thread may look up in a sealed register; the
 * record itself must not be changed while others read it.
 *
 * Returns: (transfer none) (nullable): the record, or %NULL if the register holds none of that id
 *
 * Since: 1.0
 */
VthRecord *
vth_register_lookup (VthRegister *self, const gchar *id)
{
  g_return_val_if_fail (VTH_IS_REGISTER (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->records, id);
}

/**
 * vth_register_get_organisations:
 * @registry: a register
 *
 * Gets the organisations (organisaties), in the order in which they were added.
 *
 * Returns: (transfer none): a list of #VthOrganisation
 *
 * Since: 1.0
 */
GListModel *
vth_register_get_organisations (VthRegister *self)
{
  g_return_val_if_fail (VTH_IS_REGISTER (self), NULL);

  return G_LIST_MODEL (self->organisations);
}

/**
 * vth_register_get_authorities:
 * @registry: a register
 *
 * Gets the organs (bestuursorganen), in the order in which they were added.
 *
 * Returns: (transfer none): a list of #VthCompetentAuthority
 *
 * Since: 1.0
 */
GListModel *
vth_register_get_authorities (VthRegister *self)
{
  g_return_val_if_fail (VTH_IS_REGISTER (self), NULL);

  return G_LIST_MODEL (self->authorities);
}

/**
 * vth_register_get_services:
 * @registry: a register
 *
 * Gets the environmental services (omgevingsdiensten), in the order in which they were added.
 *
 * Returns: (transfer none): a list of #VthEnvironmentalService
 *
 * Since: 1.0
 */
GListModel *
vth_register_get_services (VthRegister *self)
{
  g_return_val_if_fail (VTH_IS_REGISTER (self), NULL);

  return G_LIST_MODEL (self->services);
}

/**
 * vth_register_get_mandates:
 * @registry: a register
 *
 * Gets the mandates (mandaten), in the order in which they were added.
 *
 * Returns: (transfer none): a list of #VthMandate
 *
 * Since: 1.0
 */
GListModel *
vth_register_get_mandates (VthRegister *self)
{
  g_return_val_if_fail (VTH_IS_REGISTER (self), NULL);

  return G_LIST_MODEL (self->mandates);
}

/**
 * vth_register_get_functions:
 * @registry: a register
 *
 * Gets the functions (functies), in the order in which they were added.
 *
 * Returns: (transfer none): a list of #VthFunction
 *
 * Since: 1.0
 */
GListModel *
vth_register_get_functions (VthRegister *self)
{
  g_return_val_if_fail (VTH_IS_REGISTER (self), NULL);

  return G_LIST_MODEL (self->functions);
}

/**
 * vth_register_get_n_mandates:
 * @registry: a register
 *
 * Gets how many mandates the register holds (aantal mandaten).
 *
 * Returns: a number
 *
 * Since: 1.0
 */
guint
vth_register_get_n_mandates (VthRegister *self)
{
  g_return_val_if_fail (VTH_IS_REGISTER (self), 0);

  return self->grants.grants->len;
}

/**
 * vth_register_get_problems:
 * @registry: a sealed register
 *
 * Gets the defects of the register itself (gebreken van het register): mandates that rest on one
 * that is not there, on themselves, or on one that another function holds. The subject of each
 * reason is the id of a mandate, which never serves.
 *
 * Returns: (transfer none): a list of #VthReason; empty before the register is sealed
 *
 * Since: 1.0
 */
GListModel *
vth_register_get_problems (VthRegister *self)
{
  g_return_val_if_fail (VTH_IS_REGISTER (self), NULL);

  return G_LIST_MODEL (self->problems);
}

static VthAuthorisation *
authorise (VthRegister *self, VthAct *act, const gchar *mandate)
{
  VthQuestion question;

  _vth_question_init (&question, act);
  return _vth_authorisation_new (self, &question, mandate);
}

/**
 * vth_register_authorise:
 * @registry: a sealed register
 * @act: the act
 *
 * Answers whether a function may take a decision on a day in the name of an organ (bevoegdheid):
 * Awb 10:1-10:21. All mandates of the function are searched, and each chain of sub-mandates up to
 * the organ, in which every rule holds for every link. Of several mandates that serve the law prefers
 * none, for each gives the power; named is the one with the shortest chain, and of equally short ones
 * the one that was added first. Where none serves without doubt, one that serves if what is not known
 * turns out well makes the answer conditional; a mandate of which the powers were not shown comes
 * after all that name the power. Whether another provision excludes a mandate, or the nature of the
 * power opposes one (Awb 10:3 lid 1), is not judged.
 *
 * An act without power, authority, actor or day is refused: nothing is guessed. For a fine the
 * amount of the act is held against the line of Awb 5:53. May be called from any thread.
 *
 * Returns: (transfer full): the answer
 *
 * Since: 1.0
 */
VthAuthorisation *
vth_register_authorise (VthRegister *self, VthAct *act)
{
  g_return_val_if_fail (VTH_IS_REGISTER (self), NULL);
  g_return_val_if_fail (VTH_IS_ACT (act), NULL);
  g_return_val_if_fail (self->is_sealed, NULL);

  return authorise (self, act, NULL);
}

/**
 * vth_register_authorise_under:
 * @registry: a sealed register
 * @act: the act
 * @mandate: the id of a mandate
 *
 * Answers as vth_register_authorise() does, but judges the act on one mandate alone (bevoegdheid
 * krachtens een genoemd mandaat): the one that a decision names. A mandate that the register does
 * not hold is refused, with the reason `mandate.unknown`. An organ that acts itself needs no
 * mandate, whichever is named. May be called from any thread.
 *
 * Returns: (transfer full): the answer
 *
 * Since: 1.0
 */
VthAuthorisation *
vth_register_authorise_under (VthRegister *self, VthAct *act, const gchar *mandate)
{
  g_return_val_if_fail (VTH_IS_REGISTER (self), NULL);
  g_return_val_if_fail (VTH_IS_ACT (act), NULL);
  g_return_val_if_fail (mandate != NULL, NULL);
  g_return_val_if_fail (self->is_sealed, NULL);

  return authorise (self, act, mandate);
}
