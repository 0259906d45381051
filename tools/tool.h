/* tool.h - what the subcommands of vth share
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/vth.h>

G_BEGIN_DECLS

/* The exit status. Of two the higher one is the outcome. */
typedef enum
{
  TOOL_ANSWERED = 0,
  TOOL_NO = 1,    /* the answer is no, or a finding is as heavy as was asked */
  TOOL_USAGE = 2,
  TOOL_INPUT = 3, /* unreadable or invalid input */
  TOOL_STORE = 4
} ToolStatus;

/* A function, because MAX() would do twice what gives its second argument. */
static inline ToolStatus
tool_worst (ToolStatus one, ToolStatus other)
{
  return one > other ? one : other;
}

typedef enum
{
  TOOL_FORMAT_TEXT = 1 << 0,
  TOOL_FORMAT_JSON = 1 << 1,
  TOOL_FORMAT_CSV = 1 << 2,
  TOOL_FORMAT_MARKDOWN = 1 << 3,
  TOOL_FORMAT_HTML = 1 << 4,
  TOOL_FORMAT_ICS = 1 << 5,
  TOOL_FORMAT_TABLE = 1 << 6 /* where text is an explanation */
} ToolFormat;

#define TOOL_FORMATS_ANSWER (TOOL_FORMAT_TEXT | TOOL_FORMAT_JSON)
#define TOOL_FORMATS_TABLE \
  (TOOL_FORMAT_TEXT | TOOL_FORMAT_JSON | TOOL_FORMAT_CSV | TOOL_FORMAT_MARKDOWN | TOOL_FORMAT_HTML)

typedef struct _ToolCommand ToolCommand;

/* One run of vth. */
typedef struct
{
  const ToolCommand *command;
  VthLanguage language;
  ToolFormat format;
  gchar **arguments;  /* what is left after the options, as it was typed */
  guint n_arguments;
} Tool;

/* One subcommand. Texts are in English; tool-dutch.c has them in Dutch. */
struct _ToolCommand
{
  const gchar *name;
  const gchar *usage;
  const gchar *summary;
  const gchar *details;
  ToolFormat formats;
  ToolFormat format;              /* unless --format says otherwise */
  const GOptionEntry *options;    /* NULL: none of its own */
  guint min_arguments;
  guint max_arguments;
  ToolStatus (*run) (Tool *tool);
};

extern const ToolCommand *const tool_commands[];

/* tool-options.c */
ToolStatus tool_options_parse (Tool *tool, int argc, char **argv, gboolean *done);
VthLanguage tool_options_find_language (int argc, char **argv);

/* tool-dutch.c */
const gchar *tool_translate (VthLanguage language, const gchar *english) G_GNUC_FORMAT (2);

/* tool-message.c: one line each on standard error */
void tool_complain (const Tool *tool, const gchar *english, ...) G_GNUC_PRINTF (2, 3);
void tool_complain_error (const Tool *tool, const GError *error);
void tool_complain_at (const Tool *tool, const gchar *file, guint64 line, const gchar *pointer, const gchar *code,
                       const gchar *message);
gchar *tool_dup_error_text (const Tool *tool, const GError *error);
const gchar *tool_get_error_code (const GError *error);

/* tool-value.c: what was typed, or TOOL_USAGE after a complaint */
gboolean tool_scan_date (const gchar *text, GDate *date);
gboolean tool_scan_period (const gchar *text, GDate *first, GDate *last);
gboolean tool_parse_date (const Tool *tool, const gchar *option, const gchar *text, GDate *date);
gboolean tool_parse_date_or_today (const Tool *tool, const gchar *option, const gchar *text, GDate *date);
VthTerm *tool_parse_term (const Tool *tool, const gchar *option, const gchar *text);
gboolean tool_parse_enum (const Tool *tool, const gchar *option, const gchar *text, GType type, gint *value);
gboolean tool_parse_number (const Tool *tool, const gchar *option, const gchar *text, guint maximum, guint *value);
const gchar *tool_get_nick (GType type, gint value);
gchar *tool_format_date (const GDate *date);

/* tool-print.c: results on standard output */
void tool_print (const gchar *text);
void tool_print_line (const gchar *format, ...) G_GNUC_PRINTF (1, 2);
void tool_print_node (JsonNode *node, gboolean pretty);
void tool_print_answer (const Tool *tool, VthAnswer *answer, const gchar *id);
void tool_print_reasons (const Tool *tool, VthAnswer *answer);
VthReason *tool_find_heaviest (VthAnswer *answer);
const gchar *tool_get_severity_word (const Tool *tool, VthSeverity severity);
ToolStatus tool_flush (const Tool *tool, ToolStatus status);

/* tool-table.c: rows of texts */
typedef struct _ToolTable ToolTable;

ToolTable *tool_table_new (const gchar *const *columns);
void tool_table_free (ToolTable *table);
void tool_table_add (ToolTable *table, const gchar *const *cells);
void tool_table_add_vth (ToolTable *table, VthTable *source, guint row);
gchar *tool_table_dup_cell (VthTable *source, guint row, guint column);
void tool_table_stream (ToolTable *table, const Tool *tool);
void tool_table_print (const ToolTable *table, const Tool *tool);
void tool_table_print_vth (VthTable *table, const Tool *tool);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ToolTable, tool_table_free)

/* tool-input.c: files, or - for standard input */
typedef void (*ToolRecordFunc) (VthRecord *record, VthRecordReader *reader, gpointer user_data);

GInputStream *tool_open_stream (const Tool *tool, const gchar *path);
VthRecordReader *tool_open_reader (const Tool *tool, const gchar *path);
ToolStatus tool_read_records (const Tool *tool, const gchar *const *paths, ToolRecordFunc func, gpointer user_data);
gboolean tool_is_rereadable (const gchar *path);
void tool_look_through (const Tool *tool, const gchar *path, ToolRecordFunc func, gpointer user_data);
VthKnowledge *tool_read_knowledge (const Tool *tool, const gchar *path);
gchar **tool_join_paths (const gchar *const *paths, const gchar *const *others);

/* tool-records.c: dossiers and registers out of files */
ToolStatus tool_fill_dossier (const Tool *tool, VthDossier *dossier, const gchar *const *paths);
ToolStatus tool_fill_register (const Tool *tool, VthRegister *registry, const gchar *const *paths);
ToolStatus tool_fill_register_beside (const Tool *tool, VthRegister *registry, VthDossier *dossier,
                                      const gchar *const *paths);

typedef ToolStatus (*ToolDecisionFunc) (VthEnforcementDecision *decision, gpointer user_data);

guint tool_count_decisions (VthDossier *dossier, const gchar *id);
ToolStatus tool_answer_decisions (VthDossier *dossier, const gchar *id, ToolDecisionFunc answer, gpointer user_data);
ToolStatus tool_collect_questions (const Tool *tool, VthRegister *registry, const gchar *const *paths,
                                   ToolRecordFunc func, gpointer user_data);
gboolean tool_is_registered (VthRecord *record);
ToolStatus tool_add_to_register (const Tool *tool, VthRegister *registry, VthRecord *record, VthRecordReader *reader);
ToolStatus tool_seal_register (const Tool *tool, VthRegister *registry);

/* tool-places.c: on which line of which file each mandate of a register stands */
void tool_places_add (VthRegister *registry, VthRecordReader *reader);
const gchar *tool_places_get_pointer (const gchar *code);
void tool_places_complain (const Tool *tool, VthRegister *registry, GListModel *problems);

/* tool-national.c */
VthRegister *tool_open_national (const Tool *tool, const gchar *const *paths);
VthRegister *tool_new_register (const Tool *tool, gboolean national);
gboolean tool_is_built_in (VthRecord *record);

/* tool-store.c */
VthStore *tool_open_store (const Tool *tool, const gchar *address, gboolean to_write);
ToolStatus tool_get_store_status (const GError *error);

typedef gboolean (*ToolStoredFunc) (VthRecord *record, gpointer user_data, GError **error);

gboolean tool_read_store (VthStore *store, gchar **types, ToolStoredFunc func, gpointer user_data, GError **error);
ToolStatus tool_fill_dossier_from_store (const Tool *tool, VthDossier *dossier, const gchar *address);

/* tool-csv.c */
void tool_csv_append (GString *text, const gchar *cell, gboolean first);

/* tool-intake.c: rows of a spreadsheet, which may be left out until they are written */
typedef struct _ToolIntake ToolIntake;

ToolIntake *tool_intake_new (const Tool *tool, const gchar *type, const gchar *path);
void tool_intake_free (ToolIntake *intake);
gboolean tool_intake_add (ToolIntake *intake, VthRecord *record, guint64 line);
void tool_intake_review (ToolIntake *intake, VthRegister *registry, const GDate *on);
guint64 tool_intake_count_left_out (const ToolIntake *intake);
gboolean tool_intake_write (const ToolIntake *intake, VthRecordWriter *writer, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ToolIntake, tool_intake_free)

/* tool-progress.c */
typedef struct
{
  gint64 began;
  guint64 count;
  gboolean shown;
  gboolean terminal;
  const Tool *tool;
} ToolProgress;

void tool_progress_begin (ToolProgress *progress, const Tool *tool);
void tool_progress_step (ToolProgress *progress);
void tool_progress_add (ToolProgress *progress, guint n_steps);
void tool_progress_end (ToolProgress *progress);

extern const ToolCommand tool_command_advise;
extern const ToolCommand tool_command_authorise;
extern const ToolCommand tool_command_competent;
extern const ToolCommand tool_command_compare;
extern const ToolCommand tool_command_csv;
extern const ToolCommand tool_command_coverage;
extern const ToolCommand tool_command_deadline;
extern const ToolCommand tool_command_draft;
extern const ToolCommand tool_command_export;
extern const ToolCommand tool_command_forfeiture;
extern const ToolCommand tool_command_holidays;
extern const ToolCommand tool_command_import;
extern const ToolCommand tool_command_knowledge;
extern const ToolCommand tool_command_organisation;
extern const ToolCommand tool_command_page;
extern const ToolCommand tool_command_programme;
extern const ToolCommand tool_command_punish;
extern const ToolCommand tool_command_register;
extern const ToolCommand tool_command_report;
extern const ToolCommand tool_command_remedies;
extern const ToolCommand tool_command_request;
extern const ToolCommand tool_command_review;
extern const ToolCommand tool_command_rules;
extern const ToolCommand tool_command_schema;
extern const ToolCommand tool_command_service;
extern const ToolCommand tool_command_term;
extern const ToolCommand tool_command_terms;
extern const ToolCommand tool_command_timeline;
extern const ToolCommand tool_command_validate;
extern const ToolCommand tool_command_verify;

G_END_DECLS
