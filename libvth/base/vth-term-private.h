/* vth-term-private.h - a term by value
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-term.h"

G_BEGIN_DECLS

struct _VthTerm
{
  gint32 count;
  guint32 unit;
};

/* The longest text that vth_term_print() writes, its end included. */
#define VTH_TERM_TEXT_SIZE 16

gboolean vth_term_parse (VthTerm *term, const gchar *text, gsize length, GError **error);
void vth_term_print (const VthTerm *term, gchar text[VTH_TERM_TEXT_SIZE]);

G_END_DECLS
