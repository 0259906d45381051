/* vth-key-stack-private.h - the keys of the objects that are open
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* One key of an open object. Keys that share a bucket are chained newest first, so that taking
 * away the keys of an object in the order opposite to that in which they came needs no search.
 */
typedef struct
{
  const gchar *text;
  gchar *copy;
  gsize length;
  guint hash;
  guint next;
} VthKey;

typedef struct
{
  VthKey *keys;
  guint n_keys;

  /*< private >*/
  guint *buckets;
  guint n_allocated;
  guint64 seed;
} VthKeyStack;

void vth_key_stack_init (VthKeyStack *stack);
void vth_key_stack_clear (VthKeyStack *stack);

gboolean vth_key_stack_push (VthKeyStack *stack, guint first, const gchar *text, gsize length, gboolean copied);
void vth_key_stack_pop (VthKeyStack *stack, guint first);

G_END_DECLS
