/* vth-penalty-table-private.h - how a penalty table is held and read
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/rulebook/vth-penalty-table.h"

G_BEGIN_DECLS

/* A row with what is asked of it often. */
typedef struct
{
  VthPenaltyRow *row;
  guint32 from;       /* day numbers; 0 is open, and so is the largest */
  guint32 until;
  guint next;         /* the next row of the same code, from 1; 0 for none */
  gchar *text;        /* all words, in small letters */
} VthPenaltyEntry;

struct _VthPenaltyTable
{
  GObject parent_instance;

  GListStore *rows;
  GArray *entries;       /* of VthPenaltyEntry, in the order of the rows */
  GHashTable *by_code;   /* the first and the last entry of each code, packed */
  GHashTable *by_rule;   /* law and article to a GArray of guint */
  gchar **problems;      /* of the file that it was read from, or NULL */
  gboolean is_sealed;
};

static inline const VthPenaltyEntry *
_vth_penalty_table_get_entry (VthPenaltyTable *self, guint index)
{
  return &g_array_index (self->entries, VthPenaltyEntry, index);
}

/* The first row of a code, from 1; 0 for none. */
guint _vth_penalty_table_find_first (VthPenaltyTable *self, const gchar *code);

static inline gboolean
_vth_penalty_entry_holds (const VthPenaltyEntry *self, guint32 day)
{
  return day == 0 || (day >= self->from && day <= self->until);
}

/* The table of an object with `rows`. All that is wrong goes to @errors, each with its pointer, which begins with
 * @pointer; such a row is left out. The table is sealed.
 */
VthPenaltyTable *_vth_penalty_table_read (JsonObject *object, const gchar *pointer, GPtrArray *errors);

/* Whether each next code is there and none comes back to itself; @errors as above. */
void _vth_penalty_table_check_steps (VthPenaltyTable *self, const gchar *pointer, GPtrArray *errors);

/* Whether two rows can be meant for the same case. */
gboolean _vth_penalty_row_meets (VthPenaltyRow *self, VthPenaltyRow *other);

/* How many times the amount of one unit goes into the maximum, in thousandths; -1 where that says nothing. */
gint64 _vth_penalty_row_get_ratio (VthPenaltyRow *self);

G_END_DECLS
