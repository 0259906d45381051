/* tool-progress.c - how far long work has come, on a terminal
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

#include <stdio.h>
#include <unistd.h>

#define STEPS_BETWEEN 4096
#define QUIET_MICROSECONDS (G_USEC_PER_SEC / 2)

void
tool_progress_begin (ToolProgress *self, const Tool *tool)
{
  *self = (ToolProgress) { .began = g_get_monotonic_time (), .terminal = isatty (STDERR_FILENO) == 1, .tool = tool };
}

void
tool_progress_step (ToolProgress *self)
{
  tool_progress_add (self, 1);
}

void
tool_progress_add (ToolProgress *self, guint n_steps)
{
  guint64 before = self->count;

  self->count += n_steps;
  if (!self->terminal || self->count / STEPS_BETWEEN == before / STEPS_BETWEEN
      || g_get_monotonic_time () - self->began < QUIET_MICROSECONDS)
    return;

  fprintf (stderr, "\r%" G_GUINT64_FORMAT " %s", self->count, tool_translate (self->tool->language, "records"));
  fflush (stderr);
  self->shown = TRUE;
}

/* Clears the line, so that what follows stands on its own. */
void
tool_progress_end (ToolProgress *self)
{
  if (self->shown)
    fputs ("\r\033[K", stderr);
  self->shown = FALSE;
}
