/* vth-legal-reference-private.h - the insides of a legal reference, and its parser
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-laws-private.h"
#include "libvth/base/vth-legal-reference.h"

G_BEGIN_DECLS

struct _VthLegalReference
{
  gchar *law;
  gchar *article;
  gchar *paragraph; /* NULL when the whole article is meant */
  gchar *part;      /* NULL likewise; levels are joined by VTH_PART_SEPARATOR */
  const VthLaw *known;
};

#define VTH_ANNEX_PREFIX "bijlage "
#define VTH_CATEGORY_PREFIX "categorie "
#define VTH_PART_SEPARATOR " onder "

GPtrArray *_vth_legal_reference_parse (const gchar *text, GError **error);
gboolean _vth_legal_reference_check (const gchar *text, GError **error);
gboolean _vth_legal_reference_is_article (const gchar *token);
gboolean _vth_legal_reference_is_year (const gchar *token);

G_END_DECLS
