/* vth-dossier.c - records that are read together
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/record/vth-dossier-private.h"

#include <string.h>

#include "libvth/base/vth-error.h"
#include "libvth/record/vth-enforcement-request.h"
#include "libvth/register/vth-competent-authority.h"
#include "libvth/register/vth-environmental-service.h"
#include "libvth/register/vth-mandate.h"

struct _VthDossier
{
  GObject parent_instance;

  GHashTable *records;     /* by Key: VthRecord, owned by its list */
  GHashTable *lists;       /* by type: VthRecordList */
  GHashTable *decisions;   /* by id of a violation: GPtrArray of VthEnforcementDecision */
  GHashTable *events;      /* by id of a decision: GPtrArray of VthDecisionEvent */
  GHashTable *requests;    /* by id of a decision: GPtrArray of VthEnforcementRequest */
  GPtrArray *problems;     /* of GError */
};

typedef struct
{
  GType type;
  const gchar *id;
} Key;

G_DEFINE_FINAL_TYPE (VthDossier, vth_dossier, G_TYPE_OBJECT)

static guint
hash_key (gconstpointer data)
{
  const Key *key = data;

  return g_str_hash (key->id) ^ (guint) key->type;
}

static gboolean
equal_keys (gconstpointer a, gconstpointer b)
{
  const Key *key = a, *other = b;

  return key->type == other->type && g_str_equal (key->id, other->id);
}

/* The id stands behind the key, in the same piece of memory. */
static Key *
key_new (GType type, const gchar *id)
{
  gsize size = strlen (id) + 1;
  Key *key = g_malloc (sizeof *key + size);

  key->type = type;
  key->id = memcpy (key + 1, id, size);
  return key;
}

static void
free_list (gpointer data)
{
  _vth_record_list_clear (data);
  g_free (data);
}

static void
vth_dossier_finalize (GObject *object)
{
  VthDossier *self = VTH_DOSSIER (object);

  g_hash_table_unref (self->decisions);
  g_hash_table_unref (self->events);
  g_hash_table_unref (self->requests);
  g_hash_table_unref (self->records);
  g_hash_table_unref (self->lists);
  g_ptr_array_unref (self->problems);

  G_OBJECT_CLASS (vth_dossier_parent_class)->finalize (object);
}

static void
vth_dossier_class_init (VthDossierClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = vth_dossier_finalize;
}

static void
vth_dossier_init (VthDossier *self)
{
  self->records = g_hash_table_new_full (hash_key, equal_keys, g_free, NULL);
  self->lists = g_hash_table_new_full (g_direct_hash, g_direct_equal, NULL, free_list);
  self->decisions = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  self->events = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  self->requests = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  self->problems = g_ptr_array_new_with_free_func ((GDestroyNotify) g_error_free);
}

static VthRecordList *
ensure_list (VthDossier *self, GType type)
{
  VthRecordList *list = g_hash_table_lookup (self->lists, GSIZE_TO_POINTER (type));

  if (list == NULL)
    {
      list = g_new0 (VthRecordList, 1);
      g_hash_table_insert (self->lists, GSIZE_TO_POINTER (type), list);
    }

  return list;
}

static void
add_under (GHashTable *table, const gchar *id, gpointer record)
{
  GPtrArray *array = g_hash_table_lookup (table, id);

  if (array == NULL)
    {
      array = g_ptr_array_new ();
      g_hash_table_insert (table, g_strdup (id), array);
    }

  if (array->len == 0 || g_ptr_array_index (array, array->len - 1) != record)
    g_ptr_array_add (array, record);
}

static void
index_request (VthDossier *self, VthEnforcementRequest *request)
{
  const gchar *led_to = vth_enforcement_request_get_decision (request);
  const gchar *about = vth_enforcement_request_get_concerns (request);

  if (led_to != NULL)
    add_under (self->requests, led_to, request);
  if (about != NULL)
    add_under (self->requests, about, request);
}

static void
index_record (VthDossier *self, VthRecord *record)
{
  if (VTH_IS_ENFORCEMENT_DECISION (record))
    {
      const gchar *const *ids = vth_enforcement_decision_get_violations (VTH_ENFORCEMENT_DECISION (record));

      for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
        add_under (self->decisions, ids[i], record);
    }
  else if (VTH_IS_DECISION_EVENT (record))
    {
      const gchar *id = vth_decision_event_get_decision (VTH_DECISION_EVENT (record));

      if (id != NULL)
        add_under (self->events, id, record);
    }
  else if (VTH_IS_ENFORCEMENT_REQUEST (record))
    index_request (self, VTH_ENFORCEMENT_REQUEST (record));
}

const GPtrArray *
_vth_dossier_find_decisions (VthDossier *self, const gchar *violation)
{
  return g_hash_table_lookup (self->decisions, violation);
}

const GPtrArray *
_vth_dossier_find_events (VthDossier *self, const gchar *decision)
{
  return g_hash_table_lookup (self->events, decision);
}

const GPtrArray *
_vth_dossier_find_requests (VthDossier *self, const gchar *decision)
{
  return g_hash_table_lookup (self->requests, decision);
}

const VthRecordList *
_vth_dossier_find_records (VthDossier *self, GType record_type)
{
  return g_hash_table_lookup (self->lists, GSIZE_TO_POINTER (record_type));
}

/**
 * vth_dossier_new:
 *
 * Makes an empty dossier (dossier).
 *
 * Returns: (transfer full): a new #VthDossier
 *
 * Since: 1.0
 */
VthDossier *
vth_dossier_new (void)
{
  return g_object_new (VTH_TYPE_DOSSIER, NULL);
}

/**
 * vth_dossier_add:
 * @dossier: a dossier
 * @record: a record, which is not to be changed afterwards
 * @error: return location for a #GError: %VTH_ERROR_DUPLICATE if the dossier has a record of that
 *   type and id
 *
 * Adds a record (gegeven). One without an id is kept in the list of its type, where no other
 * record can name it.
 *
 * Returns: %TRUE if it was added
 *
 * Since: 1.0
 */
gboolean
vth_dossier_add (VthDossier *dossier, VthRecord *record, GError **error)
{
  GType type;
  const gchar *id;

  g_return_val_if_fail (VTH_IS_DOSSIER (dossier), FALSE);
  g_return_val_if_fail (VTH_IS_RECORD (record), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  type = G_OBJECT_TYPE (record);
  id = vth_record_get_id (record);
  if (id != NULL && vth_dossier_lookup (dossier, type, id) != NULL)
    {
      g_set_error (error, VTH_ERROR, VTH_ERROR_DUPLICATE, "/id: there is a %s ‘%s’ already",
                   vth_record_get_type_name (record), id);
      return FALSE;
    }

  if (id != NULL)
    g_hash_table_insert (dossier->records, key_new (type, id), record);
  _vth_record_list_take (ensure_list (dossier, type), g_object_ref (record));
  index_record (dossier, record);
  return TRUE;
}

/**
 * vth_dossier_read:
 * @dossier: a dossier
 * @reader: a reader
 * @cancellable: (nullable): a #GCancellable, or %NULL
 * @error: return location for a #GError: that of the stream, or that of @cancellable
 *
 * Reads all records of a file (bestand). A record that is bad, or that is there already, is kept as
 * a problem: see vth_dossier_get_problem(); the others are added.
 *
 * Returns: %TRUE once the end was reached, whatever the problems
 *
 * Since: 1.0
 */
gboolean
vth_dossier_read (VthDossier *dossier, VthRecordReader *reader, GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (VTH_IS_DOSSIER (dossier), FALSE);
  g_return_val_if_fail (VTH_IS_RECORD_READER (reader), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  while (TRUE)
    {
      g_autoptr (GError) problem = NULL;
      g_autoptr (VthRecord) record = vth_record_reader_read (reader, cancellable, &problem);

      if (record == NULL && problem == NULL)
        return TRUE;
      if (record == NULL && problem->domain != VTH_ERROR)
        {
          g_propagate_error (error, g_steal_pointer (&problem));
          return FALSE;
        }

      if (record != NULL && !vth_dossier_add (dossier, record, &problem))
        g_prefix_error (&problem, "%s:%" G_GUINT64_FORMAT ": ", vth_record_reader_get_name (reader),
                        vth_record_reader_get_line (reader));
      if (problem != NULL)
        g_ptr_array_add (dossier->problems, g_steal_pointer (&problem));
    }
}

/**
 * vth_dossier_fill_register:
 * @dossier: a dossier
 * @registry: a register that is not sealed yet
 * @error: return location for a #GError: %VTH_ERROR_SEALED
 *
 * Adds the authorities, services and mandates of the dossier to a register (mandaatregister). What
 * the register has already is passed over. A record that it refuses becomes a problem of the
 * dossier, see vth_dossier_get_problem(); the others are added all the same.
 *
 * Returns: %TRUE, or %FALSE with @error set if nothing can be added any more
 *
 * Since: 1.0
 */
gboolean
vth_dossier_fill_register (VthDossier *dossier, VthRegister *registry, GError **error)
{
  const GType types[] = { VTH_TYPE_COMPETENT_AUTHORITY, VTH_TYPE_ENVIRONMENTAL_SERVICE, VTH_TYPE_MANDATE };

  g_return_val_if_fail (VTH_IS_DOSSIER (dossier), FALSE);
  g_return_val_if_fail (VTH_IS_REGISTER (registry), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_autoptr (GListModel) records = vth_dossier_get_records (dossier, types[i]);

      for (guint j = 0; j < g_list_model_get_n_items (records); j++)
        {
          g_autoptr (GError) problem = NULL;
          g_autoptr (VthRecord) record = g_list_model_get_item (records, j);
          const gchar *id = vth_record_get_id (record);

          if ((id != NULL && vth_register_lookup (registry, id) != NULL) || vth_register_add (registry, record, &problem))
            continue;

          if (g_error_matches (problem, VTH_ERROR, VTH_ERROR_SEALED))
            {
              g_propagate_error (error, g_steal_pointer (&problem));
              return FALSE;
            }
          g_prefix_error (&problem, "%s: ", id != NULL ? id : "?");
          g_ptr_array_add (dossier->problems, g_steal_pointer (&problem));
        }
    }

  return TRUE;
}

/**
 * vth_dossier_get_n_records:
 * @dossier: a dossier
 *
 * Counts the records (gegevens).
 *
 * Returns: how many there are, of all types
 *
 * Since: 1.0
 */
guint
vth_dossier_get_n_records (VthDossier *dossier)
{
  GHashTableIter iter;
  gpointer list;
  guint n_records = 0;

  g_return_val_if_fail (VTH_IS_DOSSIER (dossier), 0);

  g_hash_table_iter_init (&iter, dossier->lists);
  while (g_hash_table_iter_next (&iter, NULL, &list))
    n_records += _vth_record_list_get_length (list);

  return n_records;
}

/**
 * vth_dossier_lookup:
 * @dossier: a dossier
 * @record_type: the type of the record, such as that of #VthSite
 * @id: its id
 *
 * Looks up a record (gegeven) by what others call it.
 *
 * Returns: (transfer none) (nullable): the record, or %NULL if there is none
 *
 * Since: 1.0
 */
VthRecord *
vth_dossier_lookup (VthDossier *dossier, GType record_type, const gchar *id)
{
  Key key = { record_type, id };

  g_return_val_if_fail (VTH_IS_DOSSIER (dossier), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (dossier->records, &key);
}

/**
 * vth_dossier_get_records:
 * @dossier: a dossier
 * @record_type: a type of records, such as that of #VthEnforcementDecision
 *
 * Lists the records (gegevens) of a type in the order in which they were added.
 *
 * Returns: (transfer full): a list of records of that type
 *
 * Since: 1.0
 */
GListModel *
vth_dossier_get_records (VthDossier *dossier, GType record_type)
{
  VthRecordList *list;

  g_return_val_if_fail (VTH_IS_DOSSIER (dossier), NULL);
  g_return_val_if_fail (g_type_is_a (record_type, VTH_TYPE_RECORD), NULL);

  list = g_hash_table_lookup (dossier->lists, GSIZE_TO_POINTER (record_type));
  if (list == NULL)
    return G_LIST_MODEL (g_list_store_new (record_type));

  return G_LIST_MODEL (g_object_ref (_vth_record_list_get_store (list, record_type)));
}

/**
 * vth_dossier_get_n_problems:
 * @dossier: a dossier
 *
 * Counts the problems (problemen) met while reading.
 *
 * Returns: how many records could not be read or added
 *
 * Since: 1.0
 */
guint
vth_dossier_get_n_problems (VthDossier *dossier)
{
  g_return_val_if_fail (VTH_IS_DOSSIER (dossier), 0);

  return dossier->problems->len;
}

/**
 * vth_dossier_get_problem:
 * @dossier: a dossier
 * @index: which, from 0
 *
 * Gets a problem (probleem) met while reading: its message names the file, the line and the JSON
 * pointer where they are known.
 *
 * Returns: (transfer none): what was wrong with one record
 *
 * Since: 1.0
 */
const GError *
vth_dossier_get_problem (VthDossier *dossier, guint index)
{
  g_return_val_if_fail (VTH_IS_DOSSIER (dossier), NULL);
  g_return_val_if_fail (index < dossier->problems->len, NULL);

  return g_ptr_array_index (dossier->problems, index);
}
