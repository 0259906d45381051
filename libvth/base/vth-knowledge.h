/* vth-knowledge.h - the dated files in which law and policy stand as data
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>
#include <libvth/base/vth-version.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_CERTAINTY:
 *
 * The type of #VthCertainty.
 *
 * Since: 1.0
 */
#define VTH_TYPE_CERTAINTY (vth_certainty_get_type ())

/**
 * VthCertainty:
 * @VTH_CERTAINTY_UNVERIFIED: not confirmed (niet geverifieerd): to be checked before it is relied on
 * @VTH_CERTAINTY_INFERRED: follows from sources, or read in a secondary one (afgeleid)
 * @VTH_CERTAINTY_TEXT: read in the named source (tekst)
 *
 * How sure a fact is (zekerheid). Whatever is less than %VTH_CERTAINTY_TEXT becomes a reason in
 * every answer that used it.
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_CERTAINTY_UNVERIFIED,
  VTH_CERTAINTY_INFERRED,
  VTH_CERTAINTY_TEXT
} VthCertainty;

VTH_AVAILABLE_IN_1_0
GType vth_certainty_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_KNOWLEDGE:
 *
 * The type of #VthKnowledge.
 *
 * Since: 1.0
 */
#define VTH_TYPE_KNOWLEDGE (vth_knowledge_get_type ())

/**
 * VthKnowledge:
 *
 * A knowledge file (kennisbestand): law or policy as data, with its edition, its source and how
 * sure it is. Immutable.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthKnowledge, vth_knowledge, VTH, KNOWLEDGE, GObject)

VTH_AVAILABLE_IN_1_0
gchar **vth_knowledge_list_ids (void);

VTH_AVAILABLE_IN_1_0
VthKnowledge *vth_knowledge_new_built_in (const gchar *id, GError **error);

VTH_AVAILABLE_IN_1_0
VthKnowledge *vth_knowledge_new_for_file (GFile *file, GError **error);

VTH_AVAILABLE_IN_1_0
const gchar *vth_knowledge_get_id (VthKnowledge *knowledge);

VTH_AVAILABLE_IN_1_0
const gchar *vth_knowledge_get_title (VthKnowledge *knowledge);

VTH_AVAILABLE_IN_1_0
const gchar *vth_knowledge_get_edition (VthKnowledge *knowledge);

VTH_AVAILABLE_IN_1_0
const gchar *vth_knowledge_get_source (VthKnowledge *knowledge);

VTH_AVAILABLE_IN_1_0
const gchar *vth_knowledge_get_about (VthKnowledge *knowledge);

VTH_AVAILABLE_IN_1_0
VthCertainty vth_knowledge_get_certainty (VthKnowledge *knowledge);

VTH_AVAILABLE_IN_1_0
JsonNode *vth_knowledge_get_root (VthKnowledge *knowledge);

G_END_DECLS
