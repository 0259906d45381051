/* vth-names-private.h - names as numbers
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define VTH_NO_NAME G_MAXUINT32

typedef struct
{
  const gchar *text;
  gsize length;
} VthName;

/* So much of a name stands in its slot. */
#define VTH_NAME_START 24

/* A slot holds what is needed to say that it is another name, and mostly that it is this one: number
 * is 0 if it is empty, and else one more than the name. A length that does not fit is written as the
 * longest. Two slots fill a line of the processor's cache.
 */
typedef struct
{
  guint32 number;
  guint16 hash;
  guint16 length;
  gchar start[VTH_NAME_START];
} VthNameSlot;

G_STATIC_ASSERT (sizeof (VthNameSlot) == 32);

/* What is looked for: once it is prepared, its slot is on its way from memory. */
typedef struct
{
  const gchar *text;
  gsize length;
  guint64 hash;
} VthNameKey;

/* Each name gets the next number from 0. Filled by one thread; afterwards any thread may find. */
typedef struct
{
  VthNameSlot *slots;
  guint32 n_slots; /* a power of two */
  guint32 n_names;
  guint32 size;
  VthName *names;
  GStringChunk *chunk;
} VthNames;

void _vth_names_init (VthNames *names);
void _vth_names_clear (VthNames *names);
guint32 _vth_names_add (VthNames *names, const gchar *text, gsize length);
guint32 _vth_names_find (const VthNames *names, const gchar *text, gsize length);
VthNameKey _vth_names_prepare (const VthNames *names, const gchar *text, gsize length);
guint32 _vth_names_find_key (const VthNames *names, const VthNameKey *key);

static inline const gchar *
_vth_names_get (const VthNames *names, guint32 name)
{
  return name < names->n_names ? names->names[name].text : NULL;
}

/* Dotted names, of which each prefix is a name too: `enforcement.penalty-order` lies under
 * `enforcement`. Only names that are accepted may be added: those of few parts.
 */
#define VTH_MAX_PARTS 16

typedef struct
{
  VthNames names;
  guint32 *above; /* the name without its last part, or VTH_NO_NAME */
  guint32 size;
} VthDottedNames;

void _vth_dotted_names_init (VthDottedNames *dotted);
gboolean _vth_dotted_names_accept (const gchar *text);
void _vth_dotted_names_clear (VthDottedNames *dotted);
guint32 _vth_dotted_names_add (VthDottedNames *dotted, const gchar *text);
guint32 _vth_dotted_names_find (const VthDottedNames *dotted, const gchar *text, gboolean *exact);

/* Whether @prefix is @name or lies above it. */
static inline gboolean
_vth_dotted_names_covers (const VthDottedNames *dotted, guint32 prefix, guint32 name)
{
  while (name != VTH_NO_NAME && name != prefix)
    name = dotted->above[name];

  return name != VTH_NO_NAME;
}

G_END_DECLS
