/* answer.h - how subcommands show deadlines
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "tool.h"

G_BEGIN_DECLS

ToolStatus tool_refuse_question (const Tool *tool, const GError *error);
/* From which day a decision is irrevocable: one that has come, or one that comes if nobody does anything. */
void tool_print_irrevocable (const Tool *tool, VthRemedies *remedies);
void tool_print_day (const Tool *tool, const gchar *english, const GDate *date);
gchar *tool_format_cents (const Tool *tool, gint64 cents);
/* Terms as to_table() of a request or of remedies gives them, with names for people. */
ToolTable *tool_duties_new (const Tool *tool, const gchar *subject);
void tool_duties_add (ToolTable *table, const Tool *tool, VthRulebook *rulebook, VthTable *duties, const gchar *id);

void tool_print_deadline (const Tool *tool, VthDeadline *deadline, const GDate *on);

/* command-competent-questions.c: what holds for a question that does not say it; no day is NULL */
typedef struct
{
  const GDate *on;
  VthCompetenceTask task;
} CompetentDefaults;

ToolStatus tool_answer_competent_questions (const Tool *tool, VthRegister *registry, const CompetentDefaults *defaults);

/* command-deadline-batch.c */
ToolStatus tool_run_deadline_batch (const Tool *tool, const gchar *path);

/* command-deadline-filing.c */
ToolStatus tool_answer_filing (const Tool *tool, VthRulebook *rules, const GDate *last_day, const GDate *posted,
                               const GDate *received);

/* command-deadline-penalty.c */
ToolStatus tool_answer_penalty (const Tool *tool, VthRulebook *rules, const GDate *term_end, const GDate *notice,
                                const GDate *decided, const GDate *on);

G_END_DECLS
