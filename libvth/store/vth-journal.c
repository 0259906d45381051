/* vth-journal.c - the chain of entries that no change escapes
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/store/vth-journal-private.h"

#include <string.h>

#include "libvth/base/vth-error.h"

void
_vth_journal_init (VthJournal *journal)
{
  journal->checksum = g_checksum_new (G_CHECKSUM_SHA256);
  journal->sequence = 0;
  journal->head[0] = '\0';
}

void
_vth_journal_clear (VthJournal *journal)
{
  g_clear_pointer (&journal->checksum, g_checksum_free);
}

static void
end_hash (VthJournal *journal, VthHash hash)
{
  g_strlcpy (hash, g_checksum_get_string (journal->checksum), sizeof (VthHash));
  g_checksum_reset (journal->checksum);
}

void
_vth_journal_hash_content (VthJournal *journal, const gchar *content, gsize length, VthHash digest)
{
  g_checksum_update (journal->checksum, (const guchar *) content, (gssize) length);
  end_hash (journal, digest);
}

static void
add_line (VthJournal *journal, const gchar *text)
{
  g_checksum_update (journal->checksum, (const guchar *) text, (gssize) strlen (text));
  g_checksum_update (journal->checksum, (const guchar *) "\n", 1);
}

static void
hash_entry (VthJournal *journal, const VthJournalEntry *entry, VthHash hash)
{
  gchar sequence[24];

  g_snprintf (sequence, sizeof sequence, "%" G_GINT64_FORMAT, entry->sequence);
  add_line (journal, journal->head);
  add_line (journal, sequence);
  add_line (journal, entry->kind);
  add_line (journal, entry->type_name);
  add_line (journal, entry->recorded_on != NULL ? entry->recorded_on : "");
  add_line (journal, entry->digest);
  add_line (journal, entry->id);
  end_hash (journal, hash);
}

/* Makes @entry the next one: gives it its sequence and its hash, which is the new head. */
void
_vth_journal_append (VthJournal *journal, VthJournalEntry *entry)
{
  VthHash hash;

  entry->sequence = ++journal->sequence;
  hash_entry (journal, entry, hash);
  memcpy (journal->head, hash, sizeof hash);
  entry->hash = journal->head;
}

static gboolean
check_content (VthJournal *journal, const VthJournalEntry *entry)
{
  VthHash digest;

  _vth_journal_hash_content (journal, entry->content != NULL ? entry->content : "", entry->length, digest);
  return g_str_equal (digest, entry->digest);
}

/* Moves on to @entry if it is the one that comes next and says what it said when it was made. */
gboolean
_vth_journal_follow (VthJournal *journal, const VthJournalEntry *entry, GError **error)
{
  VthHash hash;

  if (entry->sequence != journal->sequence + 1)
    {
      g_set_error (error, VTH_ERROR, VTH_ERROR_CORRUPT,
                   "journal entry %" G_GINT64_FORMAT " is missing: after %" G_GINT64_FORMAT " comes %" G_GINT64_FORMAT,
                   journal->sequence + 1, journal->sequence, entry->sequence);
      return FALSE;
    }

  hash_entry (journal, entry, hash);
  if (!g_str_equal (hash, entry->hash))
    {
      g_set_error (error, VTH_ERROR, VTH_ERROR_CORRUPT,
                   "journal entry %" G_GINT64_FORMAT " (%s ‘%s’ %s) was changed, or does not follow the one before it",
                   entry->sequence, entry->type_name, entry->id, entry->kind);
      return FALSE;
    }
  if (!check_content (journal, entry))
    {
      g_set_error (error, VTH_ERROR, VTH_ERROR_CORRUPT,
                   "journal entry %" G_GINT64_FORMAT " (%s ‘%s’ %s): its content was changed",
                   entry->sequence, entry->type_name, entry->id, entry->kind);
      return FALSE;
    }

  journal->sequence = entry->sequence;
  memcpy (journal->head, hash, sizeof hash);
  return TRUE;
}
