/* vth-journal-private.h - the chain of entries that no change escapes
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/store/vth-store.h"

G_BEGIN_DECLS

#define VTH_HASH_LENGTH 64

/* A SHA-256 in hexadecimal digits, or no more than the end of a string before the first entry. */
typedef gchar VthHash[VTH_HASH_LENGTH + 1];

/* One change. What the hash of an entry covers, each on a line of its own, is: the hash of the entry
 * before it, sequence, kind, type, day, digest, and last the id, which alone may hold a line end. The
 * digest is that of the content, or of nothing: the chain does not need the content itself, which
 * leaves room for an entry that says that it was destroyed, as the laws on archives and privacy want.
 */
typedef struct
{
  gint64 sequence;
  const gchar *kind;
  const gchar *type_name;
  const gchar *id;
  const gchar *recorded_on; /* NULL for none */
  const gchar *content;     /* NULL for none */
  gsize length;             /* of the content */
  const gchar *digest;
  const gchar *hash;
} VthJournalEntry;

/* The end of a chain, to which entries are added. */
typedef struct
{
  GChecksum *checksum;
  gint64 sequence;
  VthHash head;
} VthJournal;

void _vth_journal_init (VthJournal *journal);
void _vth_journal_clear (VthJournal *journal);
void _vth_journal_hash_content (VthJournal *journal, const gchar *content, gsize length, VthHash digest);
void _vth_journal_append (VthJournal *journal, VthJournalEntry *entry);
gboolean _vth_journal_follow (VthJournal *journal, const VthJournalEntry *entry, GError **error);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (VthJournal, _vth_journal_clear)

G_END_DECLS
