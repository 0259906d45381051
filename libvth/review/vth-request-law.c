/* vth-request-law.c - by when a request must be decided, as the data say
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-request-law-private.h"

#include "libvth/rulebook/vth-data-reader-private.h"

static gboolean
read_kind (VthDataReader *item, gpointer user_data)
{
  VthRequestLaw *self = user_data;
  guint kind = _vth_data_reader_enum (item, "id", VTH_TYPE_REQUEST_KIND);

  self->kinds[kind] = (VthRequestKindLaw) {
    .rule = _vth_data_reader_string (item, "rule"),
    .law = _vth_data_reader_string (item, "law"),
    .extends = _vth_data_reader_boolean (item, "extends"),
    .certainty = (VthCertainty) _vth_data_reader_enum (item, "certainty", VTH_TYPE_CERTAINTY),
  };
  return item->error == NULL;
}

static gboolean
read_ground (VthDataReader *item, gpointer user_data)
{
  VthRequestLaw *self = user_data;
  guint ground = _vth_data_reader_enum (item, "id", VTH_TYPE_SUSPENSION_GROUND);

  self->grounds[ground] = (VthSuspensionLaw) {
    .law = _vth_data_reader_string (item, "law"),
    .starts = (VthTermStart) _vth_data_reader_enum (item, "starts", VTH_TYPE_TERM_START),
    .certainty = (VthCertainty) _vth_data_reader_enum (item, "certainty", VTH_TYPE_CERTAINTY),
  };
  return item->error == NULL;
}

VthRequestLaw *
_vth_request_law_new (VthKnowledge *knowledge, GError **error)
{
  g_autoptr (VthRequestLaw) self = g_new0 (VthRequestLaw, 1);
  VthDataReader root = { vth_knowledge_get_id (knowledge), "", json_node_get_object (vth_knowledge_get_root (knowledge)), NULL };

  self->knowledge = g_object_ref (knowledge);
  if (_vth_data_reader_each (&root, "kinds", read_kind, self) &&
      _vth_data_reader_each (&root, "suspensions", read_ground, self))
    self->kinds[VTH_REQUEST_KIND_UNKNOWN] = self->kinds[VTH_REQUEST_KIND_SANCTION];

  return _vth_data_reader_finish (&root, error) ? g_steal_pointer (&self) : NULL;
}

void
_vth_request_law_free (VthRequestLaw *self)
{
  g_clear_object (&self->knowledge);
  g_free (self);
}

static gpointer
read_file (VthKnowledge *knowledge, GError **error)
{
  return _vth_request_law_new (knowledge, error);
}

static gpointer
read_built_in (gpointer unused)
{
  return _vth_data_read_built_in ("requests", read_file);
}

const VthRequestLaw *
_vth_request_law_get (void)
{
  static GOnce once = G_ONCE_INIT;

  return g_once (&once, read_built_in, NULL);
}
