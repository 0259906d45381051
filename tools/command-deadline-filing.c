/* command-deadline-filing.c - vth deadline --received: whether a notice came in time
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "answer.h"

static void
print_text (const Tool *tool, VthFiling *filing)
{
  VthDeadline *receipt = vth_filing_get_receipt (filing);

  tool_print_line ("%s\n", tool_translate (tool->language, vth_answer_get_verdict (VTH_ANSWER (filing))));
  tool_print_day (tool, "last day", vth_deadline_get_event (receipt));
  tool_print_day (tool, "posted in time, received no later than", vth_deadline_get_last_day (receipt));
  tool_print_reasons (tool, VTH_ANSWER (filing));
}

/* Not known to be posted: NULL. */
ToolStatus
tool_answer_filing (const Tool *tool, VthRulebook *rules, const GDate *last_day, const GDate *posted,
                    const GDate *received)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthFiling) filing = vth_rulebook_judge_filing (rules, last_day, posted, received, &error);

  if (filing == NULL)
    return tool_refuse_question (tool, error);

  if (tool->format == TOOL_FORMAT_TEXT)
    print_text (tool, filing);
  else
    tool_print_answer (tool, VTH_ANSWER (filing), NULL);
  return vth_filing_get_verdict (filing) == VTH_FILING_VERDICT_LATE ? TOOL_NO : TOOL_ANSWERED;
}
