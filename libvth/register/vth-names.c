/* vth-names.c - names as numbers
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-names-private.h"

#include <string.h>

#define FIRST_SLOTS 64

/* Eight bytes at a time; every byte reaches the low bits, which choose the slot. */
static guint32
hash_text (const gchar *text, gsize length)
{
  const guint64 factor = G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);
  guint64 hash = length * factor, piece;

  for (; length >= sizeof piece; length -= sizeof piece, text += sizeof piece)
    {
      memcpy (&piece, text, sizeof piece);
      hash = (hash ^ piece) * factor;
      hash ^= hash >> 32;
    }
  if (length > 0)
    {
      piece = 0;
      memcpy (&piece, text, length);
      hash = (hash ^ piece) * factor;
      hash ^= hash >> 32;
    }

  return (guint32) hash;
}

void
_vth_names_init (VthNames *names)
{
  memset (names, 0, sizeof *names);
  names->n_slots = FIRST_SLOTS;
  names->slots = g_new0 (guint64, names->n_slots);
  names->chunk = g_string_chunk_new (4096);
}

void
_vth_names_clear (VthNames *names)
{
  g_free (names->slots);
  g_free (names->names);
  g_clear_pointer (&names->chunk, g_string_chunk_free);
}

/* The slot of the name, or the empty one where it would go. */
static guint32
find_slot (const VthNames *names, guint32 hash, const gchar *text, gsize length)
{
  guint32 mask = names->n_slots - 1;
  guint32 slot = hash & mask;

  for (; names->slots[slot] != 0; slot = (slot + 1) & mask)
    {
      const VthName *name = &names->names[(guint32) names->slots[slot] - 1];

      if ((guint32) (names->slots[slot] >> 32) == hash && name->length == length &&
          memcmp (name->text, text, length) == 0)
        break;
    }

  return slot;
}

static void
grow_slots (VthNames *names)
{
  guint64 *old = names->slots;
  guint32 n_old = names->n_slots;
  guint32 mask = n_old * 2 - 1;

  names->n_slots = n_old * 2;
  names->slots = g_new0 (guint64, names->n_slots);
  for (guint32 i = 0; i < n_old; i++)
    if (old[i] != 0)
      {
        guint32 slot = (guint32) (old[i] >> 32) & mask;

        while (names->slots[slot] != 0)
          slot = (slot + 1) & mask;
        names->slots[slot] = old[i];
      }
  g_free (old);
}

guint32
_vth_names_add (VthNames *names, const gchar *text, gsize length)
{
  guint32 hash = hash_text (text, length);
  guint32 slot = find_slot (names, hash, text, length);

  if (names->slots[slot] != 0)
    return (guint32) names->slots[slot] - 1;

  if (names->n_names == names->size)
    {
      names->size = MAX (64, names->size * 2);
      names->names = g_renew (VthName, names->names, names->size);
    }
  names->names[names->n_names++] = (VthName) { g_string_chunk_insert_len (names->chunk, text,
                                                                          (gssize) length), length };
  names->slots[slot] = (guint64) hash << 32 | names->n_names;
  if (names->n_names > names->n_slots / 2)
    grow_slots (names);

  return names->n_names - 1;
}

guint32
_vth_names_find (const VthNames *names, const gchar *text, gsize length)
{
  guint32 slot = find_slot (names, hash_text (text, length), text, length);

  return names->slots[slot] != 0 ? (guint32) names->slots[slot] - 1 : VTH_NO_NAME;
}

void
_vth_dotted_names_init (VthDottedNames *dotted)
{
  memset (dotted, 0, sizeof *dotted);
  _vth_names_init (&dotted->names);
}

void
_vth_dotted_names_clear (VthDottedNames *dotted)
{
  _vth_names_clear (&dotted->names);
  g_clear_pointer (&dotted->above, g_free);
}

gboolean
_vth_dotted_names_accept (const gchar *text)
{
  guint parts = 1;

  for (const gchar *dot = strchr (text, '.'); dot != NULL && parts <= VTH_MAX_PARTS; dot = strchr (dot + 1, '.'))
    parts++;

  return *text != '\0' && parts <= VTH_MAX_PARTS;
}

static guint32
add_part (VthDottedNames *dotted, const gchar *text, gsize length, guint32 above)
{
  guint32 n_names = dotted->names.n_names;
  guint32 name = _vth_names_add (&dotted->names, text, length);

  if (name < n_names)
    return name;

  if (name >= dotted->size)
    {
      dotted->size = MAX (64, dotted->size * 2);
      dotted->above = g_renew (guint32, dotted->above, dotted->size);
    }
  dotted->above[name] = above;
  return name;
}

guint32
_vth_dotted_names_add (VthDottedNames *dotted, const gchar *text)
{
  guint32 above = VTH_NO_NAME;

  for (const gchar *dot = strchr (text, '.'); dot != NULL; dot = strchr (dot + 1, '.'))
    above = add_part (dotted, text, (gsize) (dot - text), above);

  return add_part (dotted, text, strlen (text), above);
}

/* Where the last part ends that a known name can have. */
static gsize
get_known_length (const gchar *text)
{
  const gchar *end = text;

  for (guint parts = 0; parts < VTH_MAX_PARTS; parts++)
    {
      end = strchr (end, '.');
      if (end == NULL)
        return strlen (text);
      end++;
    }

  return (gsize) (end - text) - 1;
}

/* The name itself, or the longest known name above it. */
guint32
_vth_dotted_names_find (const VthDottedNames *dotted, const gchar *text, gboolean *exact)
{
  gsize length = strlen (text);
  guint32 name = _vth_names_find (&dotted->names, text, length);

  *exact = name != VTH_NO_NAME;
  if (name == VTH_NO_NAME && get_known_length (text) < length)
    {
      length = get_known_length (text);
      name = _vth_names_find (&dotted->names, text, length);
    }
  while (name == VTH_NO_NAME)
    {
      const gchar *dot = g_strrstr_len (text, (gssize) length, ".");

      if (dot == NULL)
        return VTH_NO_NAME;

      length = (gsize) (dot - text);
      name = _vth_names_find (&dotted->names, text, length);
    }

  return name;
}
