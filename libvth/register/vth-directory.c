/* vth-directory.c - who is who, laid out to be asked
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-directory-private.h"

#include <string.h>

static guint32
day_of (const GDate *date, guint32 otherwise)
{
  return date != NULL ? g_date_get_julian (date) : otherwise;
}

static const gchar *
keep (VthDirectory *self, const gchar *text)
{
  return text != NULL ? g_string_chunk_insert_const (self->texts, text) : NULL;
}

static const gchar *
keep_id (VthDirectory *self, const gchar *id)
{
  g_autofree gchar *small = id != NULL ? g_ascii_strdown (id, -1) : NULL;

  return keep (self, small);
}

void
_vth_directory_init (VthDirectory *self)
{
  self->texts = g_string_chunk_new (4096);
  self->organisations = g_array_new (FALSE, FALSE, sizeof (VthDirectoryOrganisation));
  self->services = g_array_new (FALSE, FALSE, sizeof (VthDirectoryService));
  self->members = g_array_new (FALSE, FALSE, sizeof (VthDirectoryLink));
  self->designations = g_array_new (FALSE, FALSE, sizeof (VthDirectoryLink));
  self->organs = g_array_new (FALSE, FALSE, sizeof (VthDirectoryOrgan));
}

void
_vth_directory_clear (VthDirectory *self)
{
  g_clear_pointer (&self->texts, g_string_chunk_free);
  g_clear_pointer (&self->organisations, g_array_unref);
  g_clear_pointer (&self->services, g_array_unref);
  g_clear_pointer (&self->members, g_array_unref);
  g_clear_pointer (&self->designations, g_array_unref);
  g_clear_pointer (&self->organs, g_array_unref);
}

void
_vth_directory_add_organisation (VthDirectory *self, VthOrganisation *organisation)
{
  VthDirectoryOrganisation row = {
    keep_id (self, vth_record_get_id (VTH_RECORD (organisation))),
    vth_organisation_get_kind (organisation),
    keep (self, vth_organisation_get_name (organisation)),
    keep_id (self, vth_organisation_get_province (organisation)),
    keep_id (self, vth_organisation_get_successor (organisation)),
    day_of (vth_organisation_get_valid_from (organisation), VTH_NO_DAY),
    day_of (vth_organisation_get_valid_until (organisation), VTH_LAST_DAY),
    vth_organisation_get_certainty (organisation),
    VTH_RECORD (organisation),
  };

  g_array_append_val (self->organisations, row);
}

static void
add_members (VthDirectory *self, GListModel *members, const gchar *service)
{
  for (guint i = 0; i < g_list_model_get_n_items (members); i++)
    {
      g_autoptr (VthMembership) member = g_list_model_get_item (members, i);
      VthDirectoryLink link = {
        keep_id (self, vth_membership_get_organisation (member)),
        service,
        day_of (vth_membership_get_valid_from (member), VTH_NO_DAY),
        day_of (vth_membership_get_valid_until (member), VTH_LAST_DAY),
        vth_membership_get_certainty (member),
      };

      g_array_append_val (self->members, link);
    }
}

static void
add_designations (VthDirectory *self, GListModel *designations, const gchar *service)
{
  for (guint i = 0; i < g_list_model_get_n_items (designations); i++)
    {
      g_autoptr (VthSevesoDesignation) designation = g_list_model_get_item (designations, i);
      VthDirectoryLink link = {
        keep_id (self, vth_seveso_designation_get_province (designation)),
        service,
        day_of (vth_seveso_designation_get_valid_from (designation), VTH_NO_DAY),
        day_of (vth_seveso_designation_get_valid_until (designation), VTH_LAST_DAY),
        vth_seveso_designation_get_certainty (designation),
      };

      g_array_append_val (self->designations, link);
    }
}

void
_vth_directory_add_service (VthDirectory *self, VthEnvironmentalService *service)
{
  VthDirectoryService row = {
    keep_id (self, vth_record_get_id (VTH_RECORD (service))),
    keep (self, vth_environmental_service_get_name (service)),
    keep_id (self, vth_environmental_service_get_successor (service)),
    day_of (vth_environmental_service_get_valid_from (service), VTH_NO_DAY),
    day_of (vth_environmental_service_get_valid_until (service), VTH_LAST_DAY),
    VTH_RECORD (service),
  };

  g_array_append_val (self->services, row);
  add_members (self, vth_environmental_service_get_members (service), row.id);
  add_designations (self, vth_environmental_service_get_designations (service), row.id);
}

void
_vth_directory_add_organ (VthDirectory *self, VthCompetentAuthority *organ)
{
  VthDirectoryOrgan row = {
    keep_id (self, vth_competent_authority_get_organisation (organ)),
    keep (self, vth_competent_authority_get_organ (organ)),
    keep (self, vth_record_get_id (VTH_RECORD (organ))),
    organ,
  };

  g_array_append_val (self->organs, row);
}

static gint
compare_ids (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const gchar *const *) a, *(const gchar *const *) b);
}

void
_vth_directory_seal (VthDirectory *self)
{
  g_array_sort (self->organisations, compare_ids);
  g_array_sort (self->services, compare_ids);
  g_array_sort (self->members, compare_ids);
  g_array_sort (self->designations, compare_ids);
  g_array_sort (self->organs, compare_ids);
}

static const gchar *
get_id (GArray *rows, guint i)
{
  return *(const gchar *const *) (gconstpointer) (rows->data + (gsize) i * g_array_get_element_size (rows));
}

gconstpointer
_vth_directory_find (GArray *rows, const gchar *id, guint *n_rows)
{
  guint low = 0, high = rows->len;

  *n_rows = 0;
  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_ascii_strcasecmp (get_id (rows, middle), id) < 0)
        low = middle + 1;
      else
        high = middle;
    }
  while (low + *n_rows < rows->len && g_ascii_strcasecmp (get_id (rows, low + *n_rows), id) == 0)
    *n_rows += 1;

  return *n_rows > 0 ? rows->data + (gsize) low * g_array_get_element_size (rows) : NULL;
}

const VthDirectoryOrganisation *
_vth_directory_get_organisation (const VthDirectory *self, const gchar *id)
{
  guint n_rows;

  return _vth_directory_find (self->organisations, id, &n_rows);
}

const VthDirectoryService *
_vth_directory_get_service (const VthDirectory *self, const gchar *id)
{
  guint n_rows;

  return _vth_directory_find (self->services, id, &n_rows);
}

const gchar *
_vth_directory_get_organ (const VthDirectory *self, const gchar *organisation, const gchar *organ)
{
  guint n_rows;
  const VthDirectoryOrgan *organs = _vth_directory_find (self->organs, organisation, &n_rows);

  for (guint i = 0; i < n_rows; i++)
    if (g_str_equal (organs[i].organ, organ))
      return organs[i].authority;

  return NULL;
}
