/* vth-service-search.c - finding the service of an organisation
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-service-search-private.h"

#include <string.h>

/* A chain of successors that is longer is one that goes round. */
#define MAX_SUCCESSIONS 64

static void
add_service (VthServiceSearch *self, const gchar *service)
{
  for (guint i = 0; i < self->n_services; i++)
    if (g_str_equal (self->services[i], service))
      return;

  if (self->n_services < VTH_MAX_SERVICES)
    self->services[self->n_services++] = service;
}

static gboolean
exists (const VthServiceSearch *self, const gchar *service)
{
  const VthDirectoryService *row = _vth_directory_get_service (self->directory, service);

  return row != NULL && _vth_period_holds (row->from, row->until, self->on);
}

/* The first of the services after @service that exists on the day. */
static const gchar *
find_living_successor (const VthServiceSearch *self, const gchar *service)
{
  const VthDirectoryService *row = _vth_directory_get_service (self->directory, service);

  for (guint i = 0; i < MAX_SUCCESSIONS && row != NULL && row->successor != NULL; i++)
    {
      if (exists (self, row->successor))
        return row->successor;
      row = _vth_directory_get_service (self->directory, row->successor);
    }

  return NULL;
}

static void
take_link (VthServiceSearch *self, const VthDirectoryLink *link)
{
  if (self->n_links == VTH_MAX_SERVICES)
    return;

  self->links[self->n_links++] = link;
  add_service (self, link->service);
}

/* A service that the decree still names, but that is no more, brings in the one after it. */
static void
take_successors (VthServiceSearch *self)
{
  for (guint i = 0; i < self->n_links; i++)
    {
      const gchar *service = self->links[i]->service;

      self->successors[i] = exists (self, service) ? NULL : find_living_successor (self, service);
      if (self->successors[i] != NULL)
        add_service (self, self->successors[i]);
    }
}

static void
search_links (VthServiceSearch *self)
{
  GArray *rows = self->is_seveso ? self->directory->designations : self->directory->members;
  guint n_rows;
  const VthDirectoryLink *links = _vth_directory_find (rows, self->place, &n_rows);

  for (guint i = 0; i < n_rows; i++)
    if (_vth_period_holds (links[i].from, links[i].until, self->on) &&
        (self->is_seveso || exists (self, links[i].service)))
      take_link (self, &links[i]);
  take_successors (self);
}

static VthServiceVerdict
judge (const VthServiceSearch *self)
{
  guint n_rows;

  if (self->n_services > 1)
    return VTH_SERVICE_VERDICT_SEVERAL;
  if (self->n_services == 1)
    return VTH_SERVICE_VERDICT_FOUND;
  if (self->row != NULL ||
      _vth_directory_find (self->directory->members, self->organisation, &n_rows) != NULL)
    return VTH_SERVICE_VERDICT_NONE;

  return VTH_SERVICE_VERDICT_UNKNOWN;
}

void
_vth_service_search_run (VthServiceSearch *self, const VthDirectory *directory, const gchar *organisation,
                         guint32 on, gboolean is_seveso)
{
  memset (self, 0, sizeof *self);
  self->directory = directory;
  self->is_seveso = is_seveso;
  self->on = on;
  self->organisation = organisation;
  self->row = _vth_directory_get_organisation (directory, organisation);
  self->place = organisation;
  if (is_seveso && self->row != NULL && self->row->kind == VTH_ORGANISATION_KIND_MUNICIPALITY)
    self->place = self->row->province;

  if (self->place != NULL)
    search_links (self);
  self->verdict = judge (self);
}
