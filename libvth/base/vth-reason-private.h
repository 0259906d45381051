/* vth-reason-private.h - reasons before anybody asks for them
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-reason.h"
#include "libvth/base/vth-term-private.h"

G_BEGIN_DECLS

/* What fills a place in braces in a message. */
typedef enum
{
  VTH_ARGUMENT_NONE,
  VTH_ARGUMENT_TEXT,    /* as it is */
  VTH_ARGUMENT_DAY,     /* a day number, written as a date */
  VTH_ARGUMENT_CENTS,
  VTH_ARGUMENT_NUMBER,
  VTH_ARGUMENT_TERM,
  VTH_ARGUMENT_LABEL,   /* a name in the file of labels, written in the language */
  VTH_ARGUMENT_WORDS    /* given in each language, as a knowledge file has them */
} VthArgumentKind;

typedef struct
{
  const gchar *name;    /* static */
  VthArgumentKind kind;
  union
  {
    const gchar *text;  /* copied when a note is kept */
    const gchar *words[2];  /* by VthLanguage; copied when a note is kept */
    gint64 number;
    VthTerm term;
  } value;
} VthArgument;

#define VTH_ARG_TEXT(name, string) ((VthArgument) { name, VTH_ARGUMENT_TEXT, { .text = (string) } })
#define VTH_ARG_LABEL(name, string) ((VthArgument) { name, VTH_ARGUMENT_LABEL, { .text = (string) } })
#define VTH_ARG_WORDS(name, nl, en) ((VthArgument) { name, VTH_ARGUMENT_WORDS, { .words = { (nl), (en) } } })
#define VTH_ARG_DAY(name, day) ((VthArgument) { name, VTH_ARGUMENT_DAY, { .number = (gint64) (day) } })
#define VTH_ARG_CENTS(name, cents) ((VthArgument) { name, VTH_ARGUMENT_CENTS, { .number = (cents) } })
#define VTH_ARG_NUMBER(name, count) ((VthArgument) { name, VTH_ARGUMENT_NUMBER, { .number = (count) } })
#define VTH_ARG_TERM(name, pointer) ((VthArgument) { name, VTH_ARGUMENT_TERM, { .term = *(pointer) } })

/* The arguments of one note, such as VTH_ARGS (VTH_ARG_DAY ("day", 739000)), or NULL for none. */
#define VTH_ARGS(...) ((const VthArgument[]) { __VA_ARGS__, { NULL, VTH_ARGUMENT_NONE, { NULL } } })

/* What the catalogue holds of one code. */
typedef struct
{
  const gchar *code;
  VthSeverity severity;
  const gchar *law;
  const gchar *messages[2];
} VthReasonEntry;

/* Never NULL: a code that the catalogue lacks is a mistake in the library. */
const VthReasonEntry *_vth_reason_lookup (const gchar *code);

/* A reason as it is written down while an answer is made; an object only when asked for. Copies of a
 * note share the piece of memory in which subject, arguments and their texts stand.
 */
typedef struct
{
  const VthReasonEntry *entry;
  const gchar *subject;
  const VthArgument *arguments;
  gpointer memory;
} VthNote;

/* An ordered list of notes; all zero bytes are an empty one. A brief one is made for the verdict alone: of
 * what is mere information it keeps the code, without subject and arguments.
 */
typedef struct
{
  VthNote *notes;
  guint n_notes;
  guint size;
  VthSeverity worst;
  gboolean brief;
} VthNotes;

void _vth_notes_add (VthNotes *notes, const gchar *code, const gchar *subject, const VthArgument *arguments);
void _vth_notes_append (VthNotes *notes, const VthNotes *others, const gchar *subject_prefix);
gboolean _vth_notes_has (const VthNotes *notes, const gchar *code);
void _vth_notes_clear (VthNotes *notes);

gchar *_vth_note_dup_message (const VthNote *note, VthLanguage language);
JsonNode *_vth_note_to_json (const VthNote *note, VthLanguage language);
VthReason *_vth_reason_new (const VthNote *note);

/* Words that are not law, from the file of labels: `month.4`, `unit.weeks.1`, `holiday.kings-day`. */
const gchar *_vth_label (const gchar *name, VthLanguage language);

/* How JSON writes a value of an enumeration. */
const gchar *_vth_get_nick (GType type, gint value);
gchar *_vth_format_day (guint32 day, VthLanguage language);
gchar *_vth_format_cents (gint64 cents, VthLanguage language);
gchar *_vth_format_term (const VthTerm *term, VthLanguage language);

G_END_DECLS
