/* vth-register-directory.c - who is who, for the whole country
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-register-directory.h"

#include "libvth/base/vth-item-list-private.h"
#include "libvth/register/vth-register-private.h"
#include "libvth/register/vth-service-answer-private.h"

/**
 * vth_register_find_service:
 * @registry: a sealed register
 * @organisation: the id of a municipality, such as `gm0344`, in small letters or capitals
 * @on: a day
 *
 * Answers in which environmental service (omgevingsdienst) a municipality takes part on a day:
 * Ow 18.21. Which service does the work reserved for Seveso is another question:
 * vth_register_find_seveso_service(). May be called from any thread.
 *
 * The reasons tell how sure the membership is, what became of a service that ended, and whether
 * the day is later than the register knows.
 *
 * Returns: (transfer full): the answer
 *
 * Since: 1.0
 */
VthServiceAnswer *
vth_register_find_service (VthRegister *self, const gchar *organisation, const GDate *on)
{
  g_return_val_if_fail (VTH_IS_REGISTER (self), NULL);
  g_return_val_if_fail (organisation != NULL, NULL);
  g_return_val_if_fail (on != NULL && g_date_valid (on), NULL);
  g_return_val_if_fail (vth_register_get_is_sealed (self), NULL);

  return _vth_service_answer_new (self, organisation, g_date_get_julian (on), FALSE);
}

/**
 * vth_register_find_seveso_service:
 * @registry: a sealed register
 * @organisation: the id of a municipality or a province, in small letters or capitals
 * @on: a day
 *
 * Answers which environmental service does the work reserved for Seveso and for IED category 4
 * (Seveso-omgevingsdienst) at a place on a day: Ow 18.22 lid 2; Omgevingsbesluit 13.12 lid 3, annex
 * VII. May be called from any thread.
 *
 * The decree names the services. Where it names one that is no more, the answer holds that one and
 * the one that took its place, and the reasons say so.
 *
 * Returns: (transfer full): the answer
 *
 * Since: 1.0
 */
VthServiceAnswer *
vth_register_find_seveso_service (VthRegister *self, const gchar *organisation, const GDate *on)
{
  g_return_val_if_fail (VTH_IS_REGISTER (self), NULL);
  g_return_val_if_fail (organisation != NULL, NULL);
  g_return_val_if_fail (on != NULL && g_date_valid (on), NULL);
  g_return_val_if_fail (vth_register_get_is_sealed (self), NULL);

  return _vth_service_answer_new (self, organisation, g_date_get_julian (on), TRUE);
}

/**
 * vth_register_get_organs:
 * @registry: a sealed register
 * @organisation: the id of an organisation, in small letters or capitals
 *
 * Gets the organs (bestuursorganen) of an organisation that the register holds, of whichever day,
 * in the order in which they were added: Awb 1:1. May be called from any thread; the records
 * must not be changed while others read them.
 *
 * Returns: (transfer full): a list of #VthCompetentAuthority; empty if there is none
 *
 * Since: 1.0
 */
GListModel *
vth_register_get_organs (VthRegister *self, const gchar *organisation)
{
  const VthDirectoryOrgan *organs;
  VthItemList *list;
  guint n_organs;

  g_return_val_if_fail (VTH_IS_REGISTER (self), NULL);
  g_return_val_if_fail (organisation != NULL, NULL);
  g_return_val_if_fail (vth_register_get_is_sealed (self), NULL);

  list = _vth_item_list_new (VTH_TYPE_COMPETENT_AUTHORITY);
  organs = _vth_directory_find (_vth_register_get_directory (self)->organs, organisation, &n_organs);
  for (guint i = 0; i < n_organs; i++)
    _vth_item_list_add (list, organs[i].record);

  return G_LIST_MODEL (list);
}

/* The record of an organisation or a service, and the id of what came after it. */
static VthRecord *
find_record (const VthDirectory *directory, const gchar *id, const gchar **successor)
{
  const VthDirectoryService *service = _vth_directory_get_service (directory, id);
  const VthDirectoryOrganisation *organisation = _vth_directory_get_organisation (directory, id);

  *successor = service != NULL ? service->successor : organisation != NULL ? organisation->successor : NULL;
  return service != NULL ? service->record : organisation != NULL ? organisation->record : NULL;
}

static gboolean
list_holds (GListModel *list, VthRecord *record)
{
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (VthRecord) item = g_list_model_get_item (list, i);

      if (item == record)
        return TRUE;
    }

  return FALSE;
}

/**
 * vth_register_get_successors:
 * @registry: a sealed register
 * @id: the id of an organisation or an environmental service
 *
 * Gets what came after an organisation or a service (opvolgers), from the next one to the last. May
 * be called from any thread; the records must not be changed while others read them.
 *
 * Returns: (transfer full): a list of #VthOrganisation or #VthEnvironmentalService; empty if there
 *   is none
 *
 * Since: 1.0
 */
GListModel *
vth_register_get_successors (VthRegister *self, const gchar *id)
{
  const VthDirectory *directory;
  VthRecord *first, *record;
  VthItemList *list;
  const gchar *next;

  g_return_val_if_fail (VTH_IS_REGISTER (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (vth_register_get_is_sealed (self), NULL);

  directory = _vth_register_get_directory (self);
  list = _vth_item_list_new (VTH_TYPE_RECORD);
  first = find_record (directory, id, &next);
  while (next != NULL && (record = find_record (directory, next, &next)) != NULL)
    {
      if (record == first || list_holds (G_LIST_MODEL (list), record))
        break;
      _vth_item_list_add (list, record);
    }

  return G_LIST_MODEL (list);
}

static void
add_predecessor (VthItemList *list, VthRecord *first, VthRecord *record)
{
  if (record != first && !list_holds (G_LIST_MODEL (list), record))
    _vth_item_list_add (list, record);
}

static void
add_predecessors (const VthDirectory *directory, VthItemList *list, VthRecord *first, const gchar *id)
{
  for (guint i = 0; i < directory->services->len; i++)
    {
      const VthDirectoryService *service = &g_array_index (directory->services, VthDirectoryService, i);

      if (service->successor != NULL && g_ascii_strcasecmp (service->successor, id) == 0)
        add_predecessor (list, first, service->record);
    }
  for (guint i = 0; i < directory->organisations->len; i++)
    {
      const VthDirectoryOrganisation *organisation = &g_array_index (directory->organisations,
                                                                     VthDirectoryOrganisation, i);

      if (organisation->successor != NULL && g_ascii_strcasecmp (organisation->successor, id) == 0)
        add_predecessor (list, first, organisation->record);
    }
}

/**
 * vth_register_get_predecessors:
 * @registry: a sealed register
 * @id: the id of an organisation or an environmental service
 *
 * Gets what went into an organisation or a service (voorgangers), the nearest first. May be called
 * from any thread; the records must not be changed while others read them.
 *
 * Returns: (transfer full): a list of #VthOrganisation or #VthEnvironmentalService; empty if there
 *   is none
 *
 * Since: 1.0
 */
GListModel *
vth_register_get_predecessors (VthRegister *self, const gchar *id)
{
  const VthDirectory *directory;
  VthItemList *list;
  VthRecord *first;
  const gchar *next;

  g_return_val_if_fail (VTH_IS_REGISTER (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (vth_register_get_is_sealed (self), NULL);

  directory = _vth_register_get_directory (self);
  list = _vth_item_list_new (VTH_TYPE_RECORD);
  first = find_record (directory, id, &next);
  add_predecessors (directory, list, first, id);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (list)); i++)
    {
      g_autoptr (VthRecord) record = g_list_model_get_item (G_LIST_MODEL (list), i);

      add_predecessors (directory, list, first, vth_record_get_id (record));
    }

  return G_LIST_MODEL (list);
}
