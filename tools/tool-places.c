/* tool-places.c - on which line of which file each mandate of a register stands
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

#include <string.h>

/* A register of a million mandates has a million of these. */
typedef struct
{
  guint32 file;
  guint32 line;
} Place;

typedef struct
{
  GPtrArray *files;  /* of names */
  GArray *places;    /* of Place, in the order of the mandates */
} Places;

/* What of the row a problem is about. */
static const struct
{
  const gchar *code;
  const gchar *pointer;
} pointers[] = {
  { "register.parent-unknown", "/parent" },
  { "register.parent-cycle", "/parent" },
  { "register.parent-of-another", "/parent" },
  { "register.mandate-to-itself", "/mandatee" },
  { "register.period-empty", "/valid_until" },
};

static void
places_free (gpointer data)
{
  Places *self = data;

  g_ptr_array_unref (self->files);
  g_array_unref (self->places);
  g_free (self);
}

static Places *
find_places (VthRegister *registry)
{
  return g_object_get_data (G_OBJECT (registry), "vth-places");
}

static Places *
make_places (VthRegister *registry)
{
  Places *self = g_new0 (Places, 1);

  self->files = g_ptr_array_new_with_free_func (g_free);
  self->places = g_array_new (FALSE, FALSE, sizeof (Place));
  g_object_set_data_full (G_OBJECT (registry), "vth-places", self, places_free);
  return self;
}

/* For the mandate that was added last; each one is to be told. */
void
tool_places_add (VthRegister *registry, VthRecordReader *reader)
{
  Places *self = find_places (registry);
  const gchar *name = vth_record_reader_get_name (reader);
  Place place = { .line = (guint32) vth_record_reader_get_line (reader) };

  if (self == NULL)
    self = make_places (registry);
  if (self->files->len == 0 || strcmp (self->files->pdata[self->files->len - 1], name) != 0)
    g_ptr_array_add (self->files, g_strdup (name));
  place.file = self->files->len - 1;
  g_array_append_val (self->places, place);
}

static const gchar *
get_pointer (const gchar *code)
{
  for (guint i = 0; i < G_N_ELEMENTS (pointers); i++)
    if (strcmp (pointers[i].code, code) == 0)
      return pointers[i].pointer;

  return NULL;
}

/* The places of the mandates in question alone: most of a register is sound. */
static GHashTable *
list_places (const Places *self, VthRegister *registry, GListModel *problems)
{
  GHashTable *by_id = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GListModel *mandates = vth_register_get_mandates (registry);

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (VthReason) problem = g_list_model_get_item (problems, i);

      g_hash_table_insert (by_id, g_strdup (vth_reason_get_subject (problem)), NULL);
    }
  for (guint i = 0; self != NULL && i < self->places->len && g_hash_table_size (by_id) > 0; i++)
    {
      g_autoptr (VthRecord) mandate = g_list_model_get_item (mandates, i);
      const gchar *id = vth_record_get_id (mandate);

      if (g_hash_table_contains (by_id, id))
        g_hash_table_insert (by_id, g_strdup (id), &g_array_index (self->places, Place, i));
    }

  return by_id;
}

static void
complain (const Tool *tool, const Places *self, const Place *place, VthReason *problem)
{
  const gchar *code = vth_reason_get_code (problem);
  g_autofree gchar *message = vth_reason_dup_message (problem, tool->language);

  if (place != NULL)
    tool_complain_at (tool, self->files->pdata[place->file], place->line, get_pointer (code), code, message);
  else
    tool_complain (tool, "%s: %s: %s", vth_reason_get_subject (problem), code, message);
}

void
tool_places_complain (const Tool *tool, VthRegister *registry, GListModel *problems)
{
  const Places *self = find_places (registry);
  g_autoptr (GHashTable) by_id = list_places (self, registry, problems);

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (VthReason) problem = g_list_model_get_item (problems, i);

      complain (tool, self, g_hash_table_lookup (by_id, vth_reason_get_subject (problem)), problem);
    }
}
