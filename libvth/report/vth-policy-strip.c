/* vth-policy-strip.c - numbers of several policies on one line, as SVG
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/report/vth-policy-strip-private.h"

#define WIDTH 240
#define MARGIN 12
#define LEVEL 22
#define RADIUS 9
#define N_LEVELS 8
#define LETTER_WIDTH 9

/* Policies that have the same number share a mark. */
typedef struct
{
  gint64 number;
  gint x;
  gint half;        /* of its width */
  guint level;
  guint first;      /* the policy that gives the colour */
  gboolean shared;
  GString *letters;
} Mark;

static void
clear_mark (gpointer data)
{
  g_string_free (((Mark *) data)->letters, TRUE);
}

static gint
compare_marks (gconstpointer a, gconstpointer b)
{
  const Mark *mark = a, *other = b;

  return mark->number < other->number ? -1 : mark->number > other->number;
}

static Mark *
find_mark (GArray *marks, gint64 number)
{
  for (guint i = 0; i < marks->len; i++)
    if (g_array_index (marks, Mark, i).number == number)
      return &g_array_index (marks, Mark, i);

  return NULL;
}

gchar *
_vth_policy_dup_letter (guint policy)
{
  return policy < 26 ? g_strdup_printf ("%c", 'A' + (gint) policy) : g_strdup_printf ("%u", policy + 1);
}

static void
add_number (GArray *marks, gint64 number, guint policy)
{
  g_autofree gchar *letter = _vth_policy_dup_letter (policy);
  Mark *mark = find_mark (marks, number);

  if (mark == NULL)
    {
      Mark new_mark = { .number = number, .first = policy, .letters = g_string_new (letter) };

      g_array_append_val (marks, new_mark);
      return;
    }

  mark->shared = TRUE;
  g_string_append_printf (mark->letters, " %s", letter);
}

/* From nought to the highest; marks that would touch stand above each other. */
static guint
place (GArray *marks)
{
  gint ends[N_LEVELS];
  gint64 high = MAX (g_array_index (marks, Mark, marks->len - 1).number, 1);
  guint n_levels = 1;

  for (guint i = 0; i < N_LEVELS; i++)
    ends[i] = -WIDTH;
  for (guint i = 0; i < marks->len; i++)
    {
      Mark *mark = &g_array_index (marks, Mark, i);
      gint span;

      mark->half = MAX (RADIUS, (gint) mark->letters->len * LETTER_WIDTH / 2 + 3);
      span = WIDTH - 2 * MAX (MARGIN, mark->half);
      mark->x = MAX (MARGIN, mark->half) + (gint) ((gdouble) mark->number / (gdouble) high * span);
      while (mark->level + 1 < N_LEVELS && mark->x - mark->half < ends[mark->level] + 2)
        mark->level++;
      ends[mark->level] = mark->x + mark->half;
      n_levels = MAX (n_levels, mark->level + 1);
    }

  return n_levels;
}

static void
draw_mark (const Mark *mark, gint base, GString *svg)
{
  gint y = base - (gint) mark->level * LEVEL;
  g_autofree gchar *own = g_strdup_printf ("p%u", mark->first % VTH_POLICY_COLOURS);

  g_string_append_printf (svg,
                          "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"%d\"/>"
                          "<text x=\"%d\" y=\"%d\">%s</text>",
                          mark->shared ? "shared" : own, mark->x - mark->half, y - RADIUS, 2 * mark->half,
                          2 * RADIUS, RADIUS, mark->x, y + 4, mark->letters->str);
}

/* A number below nought is none. The words stand beside it, so that it is hidden from who listens. */
void
_vth_policy_append_strip (GString *html, const gint64 *numbers, guint n_numbers)
{
  g_autoptr (GArray) marks = g_array_new (FALSE, TRUE, sizeof (Mark));
  gint base;
  guint n_levels;

  g_array_set_clear_func (marks, clear_mark);
  for (guint i = 0; i < n_numbers; i++)
    if (numbers[i] >= 0)
      add_number (marks, numbers[i], i);
  if (marks->len == 0)
    return;

  g_array_sort (marks, compare_marks);
  n_levels = place (marks);
  base = (gint) n_levels * LEVEL - LEVEL / 2;
  g_string_append_printf (html,
                          "<svg class=\"strip\" aria-hidden=\"true\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">"
                          "<path d=\"M%d %dH%d\" class=\"axis\"/><path d=\"M%d %dH%d\" class=\"range\"/>",
                          WIDTH, base + LEVEL / 2 + 2, WIDTH, base + LEVEL / 2 + 2, MARGIN, base, WIDTH - MARGIN,
                          g_array_index (marks, Mark, 0).x, base, g_array_index (marks, Mark, marks->len - 1).x);
  for (guint i = 0; i < marks->len; i++)
    draw_mark (&g_array_index (marks, Mark, i), base, html);
  g_string_append (html, "</svg>");
}
