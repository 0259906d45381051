/* vth-names.c - names as numbers
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-names-private.h"

#include <string.h>

#define FIRST_SLOTS 64

static inline guint64
load (const gchar *text)
{
  guint64 piece;

  memcpy (&piece, text, sizeof piece);
  return piece;
}

/* Fewer than eight bytes as one number: the pieces overlap where they must. */
static inline guint64
load_few (const gchar *text, gsize length)
{
  const guchar *bytes = (const guchar *) text;
  guint32 first, last;

  if (length < sizeof first)
    return length == 0 ? 0 : (guint64) bytes[0] << 16 | (guint64) bytes[length / 2] << 8 | bytes[length - 1];

  memcpy (&first, text, sizeof first);
  memcpy (&last, text + length - sizeof last, sizeof last);
  return (guint64) first << 32 | last;
}

static inline guint64
mix (guint64 hash, guint64 piece)
{
  hash = (hash ^ piece) * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);
  return hash ^ hash >> 32;
}

/* Eight bytes at a time, the last ones once more if need be; every byte reaches the low bits, which
 * choose the slot.
 */
static inline guint64
hash_text (const gchar *text, gsize length)
{
  guint64 hash = mix (length, length);

  if (length < sizeof hash)
    return mix (hash, load_few (text, length));

  for (gsize at = 0; at + sizeof hash < length; at += sizeof hash)
    hash = mix (hash, load (text + at));

  return mix (hash, load (text + length - sizeof hash));
}

static VthNameSlot *
new_slots (guint32 n)
{
  return g_aligned_alloc0 (n, sizeof (VthNameSlot), sizeof (VthNameSlot));
}

void
_vth_names_init (VthNames *names)
{
  memset (names, 0, sizeof *names);
  names->n_slots = FIRST_SLOTS;
  names->slots = new_slots (names->n_slots);
  names->chunk = g_string_chunk_new (4096);
}

void
_vth_names_clear (VthNames *names)
{
  g_aligned_free (names->slots);
  g_free (names->names);
  g_clear_pointer (&names->chunk, g_string_chunk_free);
}

/* What a slot keeps of the hash: not the bits that chose it. */
static inline guint16
get_mark (guint64 hash)
{
  return (guint16) (hash >> 48);
}

static gboolean
is_long_name (const VthName *name, const VthNameKey *key)
{
  return name->length == key->length &&
         memcmp (name->text + VTH_NAME_START, key->text + VTH_NAME_START, key->length - VTH_NAME_START) == 0;
}

static inline gboolean
is_name (const VthNames *names, const VthNameSlot *slot, const VthNameKey *key)
{
  if (slot->hash != get_mark (key->hash) || slot->length != MIN (key->length, G_MAXUINT16) ||
      memcmp (slot->start, key->text, MIN (key->length, VTH_NAME_START)) != 0)
    return FALSE;

  return key->length <= VTH_NAME_START || is_long_name (&names->names[slot->number - 1], key);
}

/* The slot of the name, or the empty one where it would go. */
static inline VthNameSlot *
find_slot (const VthNames *names, const VthNameKey *key)
{
  guint32 mask = names->n_slots - 1;
  guint32 slot = (guint32) key->hash & mask;

  while (names->slots[slot].number != 0 && !is_name (names, &names->slots[slot], key))
    slot = (slot + 1) & mask;

  return &names->slots[slot];
}

static void
grow_slots (VthNames *names)
{
  VthNameSlot *old = names->slots;
  guint32 n_old = names->n_slots;
  guint32 mask = n_old * 2 - 1;

  names->n_slots = n_old * 2;
  names->slots = new_slots (names->n_slots);
  for (guint32 i = 0; i < n_old; i++)
    if (old[i].number != 0)
      {
        const VthName *name = &names->names[old[i].number - 1];
        guint32 slot = (guint32) hash_text (name->text, name->length) & mask;

        while (names->slots[slot].number != 0)
          slot = (slot + 1) & mask;
        names->slots[slot] = old[i];
      }
  g_aligned_free (old);
}

static void
fill_slot (VthNameSlot *slot, guint32 number, const VthNameKey *key)
{
  slot->number = number;
  slot->hash = get_mark (key->hash);
  slot->length = (guint16) MIN (key->length, G_MAXUINT16);
  memcpy (slot->start, key->text, MIN (key->length, VTH_NAME_START));
}

guint32
_vth_names_add (VthNames *names, const gchar *text, gsize length)
{
  VthNameKey key = { text, length, hash_text (text, length) };
  VthNameSlot *slot = find_slot (names, &key);
  gchar *copy;

  if (slot->number != 0)
    return slot->number - 1;

  if (names->n_names == names->size)
    {
      names->size = MAX (64, names->size * 2);
      names->names = g_renew (VthName, names->names, names->size);
    }
  copy = g_string_chunk_insert_len (names->chunk, text, (gssize) length);
  names->names[names->n_names++] = (VthName) { copy, length };
  fill_slot (slot, names->n_names, &key);
  if (names->n_names > names->n_slots / 2)
    grow_slots (names);

  return names->n_names - 1;
}

VthNameKey
_vth_names_prepare (const VthNames *names, const gchar *text, gsize length)
{
  VthNameKey key = { text, length, hash_text (text, length) };

  __builtin_prefetch (&names->slots[(guint32) key.hash & (names->n_slots - 1)]);
  return key;
}

guint32
_vth_names_find_key (const VthNames *names, const VthNameKey *key)
{
  const VthNameSlot *slot = find_slot (names, key);

  return slot->number != 0 ? slot->number - 1 : VTH_NO_NAME;
}

guint32
_vth_names_find (const VthNames *names, const gchar *text, gsize length)
{
  VthNameKey key = { text, length, hash_text (text, length) };

  return _vth_names_find_key (names, &key);
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
