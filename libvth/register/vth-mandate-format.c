/* vth-mandate-format.c - the powers of a full mandate
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-mandate-format-private.h"

#include "libvth/base/vth-knowledge.h"

typedef struct
{
  gchar **powers;
  gchar **attribution;
  gchar *certainty;
} Format;

static gchar **
read_ids (JsonObject *root, const gchar *member)
{
  JsonArray *rows = json_object_get_array_member (root, member);
  guint n_rows = json_array_get_length (rows);
  gchar **ids = g_new0 (gchar *, n_rows + 1);

  for (guint i = 0; i < n_rows; i++)
    ids[i] = g_strdup (json_object_get_string_member (json_array_get_object_element (rows, i), "id"));

  return ids;
}

static gpointer
read_format (gpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthKnowledge) knowledge = vth_knowledge_new_built_in (VTH_MANDATE_FORMAT, &error);
  Format *self = g_new0 (Format, 1);
  JsonObject *root;

  if (knowledge == NULL)
    g_error ("%s", error->message);

  root = json_node_get_object (vth_knowledge_get_root (knowledge));
  self->powers = read_ids (root, "powers");
  self->attribution = read_ids (root, "attribution");
  self->certainty = g_strdup (json_object_get_string_member (root, "certainty"));
  return self;
}

static const Format *
get_format (void)
{
  static GOnce once = G_ONCE_INIT;

  return g_once (&once, read_format, NULL);
}

const gchar *const *
_vth_mandate_format_get_powers (void)
{
  return (const gchar *const *) get_format ()->powers;
}

const gchar *const *
_vth_mandate_format_get_attribution (void)
{
  return (const gchar *const *) get_format ()->attribution;
}

const gchar *
_vth_mandate_format_get_certainty (void)
{
  return get_format ()->certainty;
}
