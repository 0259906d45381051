/* vth-reviewer-table.c - many reviews at once, as tables
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-reviewer-private.h"

#include "libvth/base/vth-table-private.h"
#include "libvth/record/vth-dossier-private.h"
#include "libvth/review/vth-review-private.h"

enum
{
  VERDICT_DECISION,
  VERDICT_AUTHORITY,
  VERDICT_INSTRUMENT,
  VERDICT_DECIDED_ON,
  VERDICT_VERDICT,
  VERDICT_ERRORS,
  VERDICT_WARNINGS
};

enum
{
  FINDING_DECISION,
  FINDING_CODE,
  FINDING_SEVERITY,
  FINDING_LAW,
  FINDING_SUBJECT,
  FINDING_MESSAGE
};

static VthTableBuilder *
make_verdicts (void)
{
  VthTableBuilder *builder = _vth_table_builder_new ();

  _vth_table_builder_add_column (builder, "decision", VTH_COLUMN_KIND_STRING);
  _vth_table_builder_add_column (builder, "authority", VTH_COLUMN_KIND_STRING);
  _vth_table_builder_add_column (builder, "instrument", VTH_COLUMN_KIND_STRING);
  _vth_table_builder_add_column (builder, "decided_on", VTH_COLUMN_KIND_DATE);
  _vth_table_builder_add_column (builder, "verdict", VTH_COLUMN_KIND_STRING);
  _vth_table_builder_add_column (builder, "errors", VTH_COLUMN_KIND_INTEGER);
  _vth_table_builder_add_column (builder, "warnings", VTH_COLUMN_KIND_INTEGER);
  return builder;
}

static VthTableBuilder *
make_findings (void)
{
  VthTableBuilder *builder = _vth_table_builder_new ();

  _vth_table_builder_add_column (builder, "decision", VTH_COLUMN_KIND_STRING);
  _vth_table_builder_add_column (builder, "code", VTH_COLUMN_KIND_STRING);
  _vth_table_builder_add_column (builder, "severity", VTH_COLUMN_KIND_STRING);
  _vth_table_builder_add_column (builder, "law", VTH_COLUMN_KIND_STRING);
  _vth_table_builder_add_column (builder, "subject", VTH_COLUMN_KIND_STRING);
  _vth_table_builder_add_column (builder, "message", VTH_COLUMN_KIND_STRING);
  return builder;
}

static void
append_nick (VthTableBuilder *builder, guint column, GEnumClass *values, gint value)
{
  _vth_table_builder_append_string (builder, column, g_enum_get_value (values, value)->value_nick);
}

static gint64
count_notes (const VthNotes *notes, VthSeverity severity)
{
  gint64 n_notes = 0;

  for (guint i = 0; i < notes->n_notes; i++)
    n_notes += notes->notes[i].entry->severity == severity;

  return n_notes;
}

static void
append_finding (VthTableBuilder *builder, VthEnforcementDecision *decision, const VthNote *note, VthLanguage language,
                GEnumClass *severities)
{
  g_autofree gchar *message = _vth_note_dup_message (note, language);

  _vth_table_builder_append_string (builder, FINDING_DECISION, vth_record_get_id (VTH_RECORD (decision)));
  _vth_table_builder_append_string (builder, FINDING_CODE, note->entry->code);
  append_nick (builder, FINDING_SEVERITY, severities, (gint) note->entry->severity);
  _vth_table_builder_append_string (builder, FINDING_LAW, note->entry->law);
  _vth_table_builder_append_string (builder, FINDING_SUBJECT, note->subject);
  _vth_table_builder_append_string (builder, FINDING_MESSAGE, message);
}

/* How many reviews are made at once, so that a dossier of any size is reviewed in the same memory. */
#define CHUNK 4096

/* What a thread leaves of a review: all of it, or only what a verdict needs. */
typedef struct
{
  VthNotes notes;
  VthSoundness soundness;
  gint64 n_errors;
  gint64 n_warnings;
} Outcome;

typedef void (*AppendFunc) (VthTableBuilder *builder, VthEnforcementDecision *decision, const Outcome *outcome,
                            gconstpointer data);

static void
review_whole (VthReviewer *self, VthEnforcementDecision *decision, guint place, gpointer data)
{
  Outcome *outcomes = data;

  _vth_reviewer_run (self, decision, &outcomes[place].notes);
}

/* The notes are made and let go by one thread, which is cheaper than to hand them on; nobody reads them. */
static void
review_verdict (VthReviewer *self, VthEnforcementDecision *decision, guint place, gpointer data)
{
  Outcome *outcome = (Outcome *) data + place;

  outcome->notes.brief = TRUE;
  review_whole (self, decision, place, data);
  outcome->soundness = _vth_soundness_from_notes (&outcome->notes);
  outcome->n_errors = count_notes (&outcome->notes, VTH_SEVERITY_ERROR);
  outcome->n_warnings = count_notes (&outcome->notes, VTH_SEVERITY_WARNING);
  _vth_notes_clear (&outcome->notes);
}

typedef struct
{
  GEnumClass *instruments;
  GEnumClass *verdicts;
} VerdictNames;

static void
append_verdict (VthTableBuilder *builder, VthEnforcementDecision *decision, const Outcome *outcome, gconstpointer data)
{
  const VerdictNames *names = data;
  const GDate *decided = vth_enforcement_decision_get_decided_on (decision);

  _vth_table_builder_append_string (builder, VERDICT_DECISION, vth_record_get_id (VTH_RECORD (decision)));
  _vth_table_builder_append_string (builder, VERDICT_AUTHORITY, vth_enforcement_decision_get_authority (decision));
  append_nick (builder, VERDICT_INSTRUMENT, names->instruments, (gint) vth_enforcement_decision_get_instrument (decision));
  if (decided != NULL)
    _vth_table_builder_append_date (builder, VERDICT_DECIDED_ON, g_date_get_julian (decided));
  else
    _vth_table_builder_append_missing (builder, VERDICT_DECIDED_ON);
  append_nick (builder, VERDICT_VERDICT, names->verdicts, (gint) outcome->soundness);
  _vth_table_builder_append_int (builder, VERDICT_ERRORS, outcome->n_errors);
  _vth_table_builder_append_int (builder, VERDICT_WARNINGS, outcome->n_warnings);
}

typedef struct
{
  GEnumClass *severities;
  VthLanguage language;
} FindingNames;

static void
append_findings (VthTableBuilder *builder, VthEnforcementDecision *decision, const Outcome *outcome, gconstpointer data)
{
  const FindingNames *names = data;
  const VthNotes *notes = &outcome->notes;

  for (guint i = 0; i < notes->n_notes; i++)
    append_finding (builder, decision, &notes->notes[i], names->language, names->severities);
}

typedef struct
{
  VthReviewFunc review;
  AppendFunc append;
  gconstpointer names;
} Tabulation;

/* Some decisions of the dossier, which keeps them, and what came of them. */
typedef struct
{
  GPtrArray *decisions;
  Outcome outcomes[CHUNK];
} Chunk;

typedef struct
{
  VthTableBuilder *builder;
  const Tabulation *how;
  const VthRecordList *decisions;
  guint next;
  guint n_decisions;
  Chunk *chunk;    /* that is done */
} Writing;

static Chunk *
chunk_new (void)
{
  Chunk *chunk = g_new0 (Chunk, 1);

  chunk->decisions = g_ptr_array_sized_new (CHUNK);
  return chunk;
}

static void
chunk_free (Chunk *chunk)
{
  g_ptr_array_unref (chunk->decisions);
  g_free (chunk);
}

static void
write_down (const Writing *writing)
{
  Chunk *chunk = writing->chunk;

  for (guint i = 0; i < chunk->decisions->len; i++)
    {
      writing->how->append (writing->builder, g_ptr_array_index (chunk->decisions, i), &chunk->outcomes[i],
                            writing->how->names);
      _vth_notes_clear (&chunk->outcomes[i].notes);
    }
  memset (chunk->outcomes, 0, chunk->decisions->len * sizeof *chunk->outcomes);
  g_ptr_array_set_size (chunk->decisions, 0);
}

/* Puts what is done into the table, and the next decisions in its place. */
static void
turn_over (gpointer data)
{
  Writing *writing = data;
  guint end = MIN (writing->next + CHUNK, writing->n_decisions);

  write_down (writing);
  while (writing->next < end)
    g_ptr_array_add (writing->chunk->decisions, _vth_record_list_peek (writing->decisions, writing->next++));
}

/* One chunk is turned over while the other is under review. */
static VthTable *
tabulate (VthReviewer *self, VthTableBuilder *builder, const Tabulation *how)
{
  VthDossier *dossier = vth_reviewer_get_dossier (self);
  const VthRecordList *decisions =
    dossier != NULL ? _vth_dossier_find_records (dossier, VTH_TYPE_ENFORCEMENT_DECISION) : NULL;
  guint n_decisions = decisions != NULL ? _vth_record_list_get_length (decisions) : 0;
  Chunk *under_review = chunk_new ();
  Writing writing = { builder, how, decisions, 0, n_decisions, chunk_new () };

  do
    {
      Chunk *reviewed = under_review;

      _vth_reviewer_work_through (self, (VthEnforcementDecision *const *) under_review->decisions->pdata,
                                  under_review->decisions->len, how->review, under_review->outcomes, turn_over, &writing);
      under_review = writing.chunk;
      writing.chunk = reviewed;
    }
  while (under_review->decisions->len > 0);
  write_down (&writing);
  chunk_free (under_review);
  chunk_free (writing.chunk);

  return _vth_table_builder_end (builder);
}

/**
 * vth_reviewer_tabulate_verdicts:
 * @reviewer: a reviewer
 *
 * Reviews every decision of the dossier and tabulates the verdicts (oordelen): `decision`,
 * `authority`, `instrument`, `decided_on`, `verdict`, and how many `errors` and `warnings` there are.
 *
 * Returns: (transfer full): a table with a row for each decision; without rows if there is no dossier
 *
 * Since: 1.0
 */
VthTable *
vth_reviewer_tabulate_verdicts (VthReviewer *reviewer)
{
  g_autoptr (GEnumClass) instruments = g_type_class_ref (VTH_TYPE_INSTRUMENT);
  g_autoptr (GEnumClass) verdicts = g_type_class_ref (VTH_TYPE_SOUNDNESS);
  VerdictNames names = { instruments, verdicts };

  g_return_val_if_fail (VTH_IS_REVIEWER (reviewer), NULL);

  return tabulate (reviewer, make_verdicts (), &(Tabulation) { review_verdict, append_verdict, &names });
}

/**
 * vth_reviewer_tabulate_findings:
 * @reviewer: a reviewer
 * @language: the language of the messages
 *
 * Reviews every decision of the dossier and tabulates all reasons (bevindingen), with `decision`,
 * `code`, `severity`, `law`, `subject` and `message`.
 *
 * Returns: (transfer full): a table with a row for each reason; without rows if there is no dossier
 *
 * Since: 1.0
 */
VthTable *
vth_reviewer_tabulate_findings (VthReviewer *reviewer, VthLanguage language)
{
  g_autoptr (GEnumClass) severities = g_type_class_ref (VTH_TYPE_SEVERITY);
  FindingNames names = { severities, language };

  g_return_val_if_fail (VTH_IS_REVIEWER (reviewer), NULL);

  return tabulate (reviewer, make_findings (), &(Tabulation) { review_whole, append_findings, &names });
}
