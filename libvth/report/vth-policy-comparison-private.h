/* vth-policy-comparison-private.h - policies side by side, while they are compared
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-reason-private.h"
#include "libvth/base/vth-table-private.h"
#include "libvth/report/vth-policy-comparison.h"

G_BEGIN_DECLS

#define VTH_N_CELLS 16
#define VTH_N_LANGUAGES 2

/* What of a row is compared. */
typedef enum
{
  VTH_COMPARED_GRACE,
  VTH_COMPARED_AMOUNT,
  VTH_COMPARED_UNIT,
  VTH_COMPARED_MAXIMUM,
  VTH_N_COMPARED
} VthComparedField;

/* One row of the penalty table of one policy. */
typedef struct
{
  gchar *code;
  gchar *label;
  gchar *rules;          /* the legal references, in order, or NULL */
  gchar *scope;          /* for whom: class, person, size; empty for everybody */
  gint grace_days;       /* -1 when it is no length */
  gchar *grace;          /* ISO 8601, a date or the nick of its kind */
  gint64 low_cents;      /* -1 when there is no amount, or a formula */
  gint64 high_cents;
  gchar *formula;        /* NULL for none */
  gchar *unit;           /* nick */
  gint64 maximum_cents;  /* -1 for none */
} VthComparedRow;

/* One policy. */
typedef struct
{
  gchar *id;
  gchar *title;
  gchar *authority;
  gchar *region;
  gchar *edition;
  GPtrArray *rows;                /* of VthComparedRow */
  gchar **cells[VTH_N_CELLS];     /* interventions in order of the alphabet; NULL when not known */
  gint64 level_sums[VTH_N_COMPARED];
  gint level_counts[VTH_N_COMPARED];
} VthComparedPolicy;

/* The same violation in each policy. */
typedef struct
{
  gboolean by_rule;               /* matched by legal reference, not by code */
  guint n_present;
  const VthComparedRow **rows;    /* one for each policy, NULL where it has none */
  gint distances[VTH_N_COMPARED]; /* 0 to 100; -1 when not compared */
  gint distance;                  /* their sum; -1 when only one policy has the row */
} VthPolicyMatch;

struct _VthPolicyComparison
{
  GObject parent_instance;

  GPtrArray *policies;            /* of VthComparedPolicy */
  GPtrArray *matches;             /* of VthPolicyMatch, the largest distance first */
  gint cell_distances[VTH_N_CELLS];
  guint32 day;
};

/* vth-compared-policy.c */
VthComparedPolicy *_vth_compared_policy_new (VthKnowledge *knowledge, guint32 day, GError **error);
void _vth_compared_policy_free (VthComparedPolicy *self);

/* vth-policy-match.c */
GPtrArray *_vth_policy_match_all (GPtrArray *policies);

/* vth-policy-distance.c */
void _vth_policy_comparison_measure (VthPolicyComparison *self);
gint64 _vth_compared_row_get_number (const VthComparedRow *row, VthComparedField field);
gint _vth_compared_policy_get_level (const VthComparedPolicy *policy, VthComparedField field);
const VthComparedRow *_vth_policy_match_get_any (const VthPolicyMatch *match, guint n_policies);

/* vth-policy-words.c: for people */
gchar *_vth_compared_row_dup_text (const VthComparedRow *row, VthComparedField field, VthLanguage language);
gchar *_vth_compared_scope_dup_text (const VthComparedRow *row, VthLanguage language);
gchar *_vth_compared_cell_dup_text (const VthComparedPolicy *policy, guint cell, VthLanguage language);
const gchar *_vth_policy_label (const gchar *name, VthLanguage language);
gchar *_vth_policy_fill_in (const gchar *label, VthLanguage language, gint64 number);

/* vth-policy-comparison-table.c */
VthTable *_vth_policy_comparison_make_rows (VthPolicyComparison *self);
VthTable *_vth_policy_comparison_make_cells (VthPolicyComparison *self);
VthTable *_vth_policy_comparison_make_regions (VthPolicyComparison *self);
VthTable *_vth_policy_comparison_make_table_for_people (VthPolicyComparison *self, VthLanguage language);

/* vth-policy-comparison-html.c */
gchar *_vth_policy_comparison_make_page (VthPolicyComparison *self, VthLanguage language);

G_END_DECLS
