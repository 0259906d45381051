/* vth-laws-private.h - the laws that references name
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  gchar *short_name;
  gchar *name;
  gchar *bwb_id; /* NULL when not known */
} VthLaw;

const VthLaw *_vth_laws_find (const gchar *name);
gboolean _vth_laws_has_short_name (const gchar *text, gsize length);

G_END_DECLS
