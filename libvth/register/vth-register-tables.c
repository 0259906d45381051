/* vth-register-tables.c - who is who, in columns
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-register-tables.h"

#include <string.h>

#include "libvth/base/vth-table-private.h"
#include "libvth/register/vth-register-private.h"
#include "libvth/register/vth-service-search-private.h"

#define MAX_COLUMNS 12

/* The columns of one table, in order. */
typedef struct
{
  VthTableBuilder *builder;
  guint columns[MAX_COLUMNS];
  guint next;
  const GDate *on;   /* NULL: whatever day */
} Rows;

static void
begin (Rows *rows, const gchar *const *names, const GDate *on)
{
  rows->builder = _vth_table_builder_new ();
  rows->next = 0;
  rows->on = on;
  for (guint i = 0; names[i] != NULL; i++)
    {
      gboolean is_day = g_str_has_prefix (names[i], "valid_");
      VthColumnKind kind = is_day ? VTH_COLUMN_KIND_DATE : VTH_COLUMN_KIND_STRING;

      if (g_str_equal (names[i], "members"))
        kind = VTH_COLUMN_KIND_INTEGER;
      else if (g_str_equal (names[i], "seveso"))
        kind = VTH_COLUMN_KIND_BOOLEAN;
      rows->columns[i] = _vth_table_builder_add_column (rows->builder, names[i], kind);
    }
}

static void
put (Rows *rows, const gchar *text)
{
  _vth_table_builder_append_string (rows->builder, rows->columns[rows->next++], text);
}

static void
put_period (Rows *rows, guint32 from, guint32 until)
{
  _vth_table_builder_append_date (rows->builder, rows->columns[rows->next++], from);
  _vth_table_builder_append_date (rows->builder, rows->columns[rows->next++], until != VTH_LAST_DAY ? until : 0);
}

static void
put_certainty (Rows *rows, VthStatedCertainty certainty)
{
  static const gchar *const nicks[] = { NULL, "unverified", "inferred", "text" };

  put (rows, nicks[certainty]);
}

static gboolean
is_wanted (guint32 from, guint32 until, const GDate *on)
{
  return on == NULL || _vth_period_holds (from, until, g_date_get_julian (on));
}

/* FALSE if what holds in the period is left out. */
static gboolean
begin_row (Rows *rows, guint32 from, guint32 until)
{
  rows->next = 0;
  return is_wanted (from, until, rows->on);
}

static const gchar *
get_kind_nick (VthOrganisationKind kind)
{
  g_autoptr (GEnumClass) kinds = g_type_class_ref (VTH_TYPE_ORGANISATION_KIND);

  return g_enum_get_value (kinds, (gint) kind)->value_nick;
}

static void
put_organisation (Rows *rows, const VthDirectoryOrganisation *row)
{
  VthOrganisation *organisation = VTH_ORGANISATION (row->record);

  put (rows, row->id);
  put (rows, get_kind_nick (row->kind));
  put (rows, row->name);
  put (rows, vth_organisation_get_code (organisation));
  put (rows, row->province);
  put (rows, vth_organisation_get_safety_region (organisation));
  put_period (rows, row->from, row->until);
  put (rows, row->successor);
  put_certainty (rows, row->certainty);
}

/**
 * vth_register_tabulate_organisations:
 * @registry: a sealed register
 * @on: (nullable): a day, or %NULL for all of whichever day
 *
 * Lists the organisations (organisaties) that the register holds, by id, with the columns
 * `organisation`, `kind`, `name`, `code`, `province`, `safety_region`, `valid_from`, `valid_until`,
 * `successor` and `certainty`. The services are another list: vth_register_tabulate_services(). May
 * be called from any thread.
 *
 * Returns: (transfer full): a table
 *
 * Since: 1.0
 */
VthTable *
vth_register_tabulate_organisations (VthRegister *self, const GDate *on)
{
  static const gchar *const names[] = { "organisation", "kind", "name", "code", "province", "safety_region",
                                        "valid_from", "valid_until", "successor", "certainty", NULL };
  const VthDirectory *directory;
  Rows rows;

  g_return_val_if_fail (VTH_IS_REGISTER (self), NULL);
  g_return_val_if_fail (on == NULL || g_date_valid (on), NULL);
  g_return_val_if_fail (vth_register_get_is_sealed (self), NULL);

  directory = _vth_register_get_directory (self);
  begin (&rows, names, on);
  for (guint i = 0; i < directory->organisations->len; i++)
    {
      const VthDirectoryOrganisation *row = &g_array_index (directory->organisations, VthDirectoryOrganisation, i);

      if (begin_row (&rows, row->from, row->until))
        put_organisation (&rows, row);
    }

  return _vth_table_builder_end (rows.builder);
}

/* How many take part in a service on a day, or ever did. */
static guint
count_members (const VthDirectory *directory, const VthDirectoryService *service, const GDate *on)
{
  guint count = 0;

  for (guint i = 0; i < directory->members->len; i++)
    {
      const VthDirectoryLink *link = &g_array_index (directory->members, VthDirectoryLink, i);

      if (g_str_equal (link->service, service->id) && is_wanted (link->from, link->until, on))
        count++;
    }

  return count;
}

static void
put_service (Rows *rows, const VthDirectory *directory, const VthDirectoryService *row)
{
  VthEnvironmentalService *service = VTH_ENVIRONMENTAL_SERVICE (row->record);

  put (rows, row->id);
  put (rows, row->name);
  put (rows, vth_environmental_service_get_short_name (service));
  _vth_table_builder_append_boolean (rows->builder, rows->columns[rows->next++],
                                     vth_environmental_service_get_seveso (service));
  _vth_table_builder_append_int (rows->builder, rows->columns[rows->next++], count_members (directory, row, rows->on));
  put_period (rows, row->from, row->until);
  put (rows, row->successor);
}

/**
 * vth_register_tabulate_services:
 * @registry: a sealed register
 * @on: (nullable): a day, or %NULL for all of whichever day
 *
 * Lists the environmental services (omgevingsdiensten) that the register holds, by id, with the
 * columns `service`, `name`, `short_name`, `seveso`, `members` (how many on that day), `valid_from`,
 * `valid_until` and `successor`. May be called from any thread.
 *
 * Returns: (transfer full): a table
 *
 * Since: 1.0
 */
VthTable *
vth_register_tabulate_services (VthRegister *self, const GDate *on)
{
  static const gchar *const names[] = { "service", "name", "short_name", "seveso", "members", "valid_from",
                                        "valid_until", "successor", NULL };
  const VthDirectory *directory;
  Rows rows;

  g_return_val_if_fail (VTH_IS_REGISTER (self), NULL);
  g_return_val_if_fail (on == NULL || g_date_valid (on), NULL);
  g_return_val_if_fail (vth_register_get_is_sealed (self), NULL);

  directory = _vth_register_get_directory (self);
  begin (&rows, names, on);
  for (guint i = 0; i < directory->services->len; i++)
    {
      const VthDirectoryService *row = &g_array_index (directory->services, VthDirectoryService, i);

      if (begin_row (&rows, row->from, row->until))
        put_service (&rows, directory, row);
    }

  return _vth_table_builder_end (rows.builder);
}

/**
 * vth_register_tabulate_members:
 * @registry: a sealed register
 * @service: the id of an environmental service, in small letters or capitals
 * @on: (nullable): a day, or %NULL for all of whichever day
 *
 * Lists who takes part in an environmental service (deelnemers), by id, with the columns
 * `organisation`, `name`, `valid_from`, `valid_until` and `certainty`. A day that is missing is open or
 * not known; a membership ends with the service too. Of a service that the register does not know the
 * list is empty. May be called from any thread.
 *
 * Returns: (transfer full): a table
 *
 * Since: 1.0
 */
VthTable *
vth_register_tabulate_members (VthRegister *self, const gchar *service, const GDate *on)
{
  static const gchar *const names[] = { "organisation", "name", "valid_from", "valid_until", "certainty", NULL };
  const VthDirectoryService *found;
  const VthDirectory *directory;
  Rows rows;

  g_return_val_if_fail (VTH_IS_REGISTER (self), NULL);
  g_return_val_if_fail (service != NULL, NULL);
  g_return_val_if_fail (on == NULL || g_date_valid (on), NULL);
  g_return_val_if_fail (vth_register_get_is_sealed (self), NULL);

  directory = _vth_register_get_directory (self);
  found = _vth_directory_get_service (directory, service);
  begin (&rows, names, on);
  for (guint i = 0; found != NULL && i < directory->members->len; i++)
    {
      const VthDirectoryLink *link = &g_array_index (directory->members, VthDirectoryLink, i);
      const VthDirectoryOrganisation *member = _vth_directory_get_organisation (directory, link->id);
      guint32 from = MAX (link->from, found->from), until = MIN (link->until, found->until);

      if (!g_str_equal (link->service, found->id) || !begin_row (&rows, from, until))
        continue;
      put (&rows, link->id);
      put (&rows, member != NULL ? member->name : NULL);
      put_period (&rows, from, until);
      put_certainty (&rows, link->certainty);
    }

  return _vth_table_builder_end (rows.builder);
}

static VthStatedCertainty
get_least_certain (const VthServiceSearch *search)
{
  VthStatedCertainty certainty = search->n_links > 0 ? VTH_STATED_CERTAINTY_TEXT : VTH_STATED_CERTAINTY_UNKNOWN;

  for (guint i = 0; i < search->n_links; i++)
    certainty = MIN (certainty, search->links[i]->certainty);

  return certainty;
}

/* All that were found, with a space between; NULL if there is none. */
static void
put_services (Rows *rows, const VthServiceSearch *search)
{
  g_autofree gchar *ids = search->n_services > 0 ? g_strjoinv (" ", (gchar **) search->services) : NULL;

  put (rows, ids);
}

static void
put_municipality (Rows *rows, const VthDirectory *directory, const VthDirectoryOrganisation *row, guint32 on)
{
  const VthDirectoryService *service = NULL;
  VthServiceSearch member, seveso;

  _vth_service_search_run (&member, directory, row->id, on, FALSE);
  _vth_service_search_run (&seveso, directory, row->id, on, TRUE);
  if (member.n_services == 1)
    service = _vth_directory_get_service (directory, member.services[0]);

  put (rows, row->id);
  put (rows, row->name);
  put (rows, row->province);
  put (rows, vth_organisation_get_safety_region (VTH_ORGANISATION (row->record)));
  put_services (rows, &member);
  put (rows, service != NULL ? service->name : NULL);
  put_certainty (rows, get_least_certain (&member));
  put_services (rows, &seveso);
  put_certainty (rows, get_least_certain (&seveso));
}

/**
 * vth_register_tabulate_municipalities:
 * @registry: a sealed register
 * @on: a day
 *
 * Answers for all municipalities (gemeenten) at once in which environmental service they take part on a
 * day, and which one does the work reserved for Seveso: vth_register_find_service() and
 * vth_register_find_seveso_service() say why. The columns are `municipality`, `name`, `province`,
 * `safety_region`, `service`, `service_name`, `certainty`, `seveso_service` and `seveso_certainty`;
 * where there is more than one service their ids stand there with a space between. May be called from
 * any thread.
 *
 * Returns: (transfer full): a table, by id of the municipality
 *
 * Since: 1.0
 */
VthTable *
vth_register_tabulate_municipalities (VthRegister *self, const GDate *on)
{
  static const gchar *const names[] = { "municipality", "name", "province", "safety_region", "service", "service_name",
                                        "certainty", "seveso_service", "seveso_certainty", NULL };
  const VthDirectory *directory;
  Rows rows;

  g_return_val_if_fail (VTH_IS_REGISTER (self), NULL);
  g_return_val_if_fail (on != NULL && g_date_valid (on), NULL);
  g_return_val_if_fail (vth_register_get_is_sealed (self), NULL);

  directory = _vth_register_get_directory (self);
  begin (&rows, names, on);
  for (guint i = 0; i < directory->organisations->len; i++)
    {
      const VthDirectoryOrganisation *row = &g_array_index (directory->organisations, VthDirectoryOrganisation, i);

      rows.next = 0;
      if (row->kind == VTH_ORGANISATION_KIND_MUNICIPALITY && is_wanted (row->from, row->until, on))
        put_municipality (&rows, directory, row, g_date_get_julian (on));
    }

  return _vth_table_builder_end (rows.builder);
}
