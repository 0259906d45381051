/* vth-key-stack.c - the keys of the objects that are open
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/format/vth-key-stack-private.h"

#include <string.h>

#define NO_KEY G_MAXUINT

/* Seeded, so that nobody can write a file whose keys all fall together. */
static guint
hash_key (const VthKeyStack *stack, const gchar *text, gsize length)
{
  const guint64 factor = G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);
  guint64 word, hash = stack->seed ^ length;

  for (; length >= 8; text += 8, length -= 8)
    {
      memcpy (&word, text, 8);
      hash = (hash ^ word) * factor;
      hash ^= hash >> 32;
    }
  word = 0;
  for (gsize i = 0; i < length; i++)
    word = word << 8 | (guchar) text[i];
  hash = (hash ^ word) * factor;
  return (guint) (hash >> 32);
}

static guint *
find_bucket (const VthKeyStack *stack, guint hash)
{
  return &stack->buckets[hash & (stack->n_allocated - 1)];
}

static void
grow (VthKeyStack *stack)
{
  stack->n_allocated = MAX (64, stack->n_allocated * 2);
  stack->keys = g_renew (VthKey, stack->keys, stack->n_allocated);
  stack->buckets = g_renew (guint, stack->buckets, stack->n_allocated);
  memset (stack->buckets, 0xff, stack->n_allocated * sizeof (guint));
  for (guint i = 0; i < stack->n_keys; i++)
    {
      guint *bucket = find_bucket (stack, stack->keys[i].hash);

      stack->keys[i].next = *bucket;
      *bucket = i;
    }
}

static gboolean
has_key (const VthKeyStack *stack, guint first, guint hash, const gchar *text, gsize length)
{
  for (guint i = *find_bucket (stack, hash); i != NO_KEY && i >= first; i = stack->keys[i].next)
    {
      const VthKey *key = &stack->keys[i];

      if (key->hash == hash && key->length == length && memcmp (key->text, text, length) == 0)
        return TRUE;
    }

  return FALSE;
}

void
vth_key_stack_init (VthKeyStack *stack)
{
  memset (stack, 0, sizeof *stack);
  stack->seed = (guint64) g_random_int () << 32 | g_random_int ();
  grow (stack);
}

void
vth_key_stack_clear (VthKeyStack *stack)
{
  vth_key_stack_pop (stack, 0);
  g_clear_pointer (&stack->keys, g_free);
  g_clear_pointer (&stack->buckets, g_free);
}

/* Puts a key on the stack; the object it is of has its keys from @first. @copied if the text
 * does not last as long as the object is open. FALSE if the object has the key already.
 */
gboolean
vth_key_stack_push (VthKeyStack *stack, guint first, const gchar *text, gsize length, gboolean copied)
{
  guint hash = hash_key (stack, text, length);
  gboolean is_new = !has_key (stack, first, hash, text, length);
  VthKey *key;
  guint *bucket;

  if (stack->n_keys == stack->n_allocated)
    grow (stack);

  key = &stack->keys[stack->n_keys];
  key->copy = copied ? g_memdup2 (text, length) : NULL;
  key->text = copied ? key->copy : text;
  key->length = length;
  key->hash = hash;
  bucket = find_bucket (stack, hash);
  key->next = *bucket;
  *bucket = stack->n_keys++;
  return is_new;
}

/* Takes the keys from @first away. */
void
vth_key_stack_pop (VthKeyStack *stack, guint first)
{
  while (stack->n_keys > first)
    {
      VthKey *key = &stack->keys[--stack->n_keys];

      *find_bucket (stack, key->hash) = key->next;
      if (G_UNLIKELY (key->copy != NULL))
        g_free (key->copy);
    }
}
