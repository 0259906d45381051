/* answer.h - how subcommands show deadlines
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "tool.h"

G_BEGIN_DECLS

ToolStatus tool_refuse_question (const Tool *tool, const GError *error);
void tool_print_deadline (const Tool *tool, VthDeadline *deadline, const GDate *on);

/* command-deadline-batch.c */
ToolStatus tool_run_deadline_batch (const Tool *tool, const gchar *path);

G_END_DECLS
