/* vth-legal-reference.h - a place in the law
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib-object.h>
#include <libvth/base/vth-version.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_LEGAL_REFERENCE:
 *
 * The type of #VthLegalReference.
 *
 * Since: 1.0
 */
#define VTH_TYPE_LEGAL_REFERENCE (vth_legal_reference_get_type ())

/**
 * VthLegalReference:
 *
 * A legal reference (wetsverwijzing): a law and an article in it, with a paragraph and a part
 * where it goes that far, such as `Awb 5:32b lid 2`. Immutable and counted by reference; may
 * be shared between threads.
 *
 * Since: 1.0
 */
typedef struct _VthLegalReference VthLegalReference;

VTH_AVAILABLE_IN_1_0
GType vth_legal_reference_get_type (void) G_GNUC_CONST;

VTH_AVAILABLE_IN_1_0
VthLegalReference *vth_legal_reference_new_from_string (const gchar *text, GError **error);

VTH_AVAILABLE_IN_1_0
GPtrArray *vth_legal_reference_parse_list (const gchar *text, GError **error);

VTH_AVAILABLE_IN_1_0
VthLegalReference *vth_legal_reference_ref (VthLegalReference *reference);

VTH_AVAILABLE_IN_1_0
void vth_legal_reference_unref (VthLegalReference *reference);

VTH_AVAILABLE_IN_1_0
const gchar *vth_legal_reference_get_law (const VthLegalReference *reference);

VTH_AVAILABLE_IN_1_0
const gchar *vth_legal_reference_get_short_law (const VthLegalReference *reference);

VTH_AVAILABLE_IN_1_0
const gchar *vth_legal_reference_get_bwb_id (const VthLegalReference *reference);

VTH_AVAILABLE_IN_1_0
const gchar *vth_legal_reference_get_article (const VthLegalReference *reference);

VTH_AVAILABLE_IN_1_0
const gchar *vth_legal_reference_get_paragraph (const VthLegalReference *reference);

VTH_AVAILABLE_IN_1_0
const gchar *vth_legal_reference_get_part (const VthLegalReference *reference);

VTH_AVAILABLE_IN_1_0
gboolean vth_legal_reference_equal (const VthLegalReference *reference, const VthLegalReference *other);

VTH_AVAILABLE_IN_1_0
guint vth_legal_reference_hash (const VthLegalReference *reference);

VTH_AVAILABLE_IN_1_0
gint vth_legal_reference_compare (const VthLegalReference *reference, const VthLegalReference *other);

VTH_AVAILABLE_IN_1_0
gchar *vth_legal_reference_to_string (const VthLegalReference *reference);

VTH_AVAILABLE_IN_1_0
gchar *vth_legal_reference_to_uri (const VthLegalReference *reference);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VthLegalReference, vth_legal_reference_unref)

G_END_DECLS
