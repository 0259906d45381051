/* vth-rules-private.h - the table of checks
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/review/vth-case-private.h"

G_BEGIN_DECLS

#define VTH_RULE_MAX_CODES 12

/* One check. To which instruments it applies, and to decisions from which day, stands under its id
 * in the knowledge file `review`; it runs only if the record tells all facts that it needs.
 */
struct _VthRule
{
  const gchar *id;
  guint32 needs;                                /* bits of VthFact */
  void (*check) (VthCase *c);
  const gchar *codes[VTH_RULE_MAX_CODES + 1];   /* the reasons that it can give */
};

void vth_rule_limitation (VthCase *c);

/* The check of that number in the order in which they are made; NULL after the last. */
const VthRule *vth_rules_get (guint index);
const VthRule *vth_rules_find (const gchar *id);

/* One list per file, in the order in which a person would look. */
extern const VthRule vth_rules_who[];
extern const guint vth_n_rules_who;
extern const VthRule vth_rules_form[];
extern const guint vth_n_rules_form;
extern const VthRule vth_rules_contents[];
extern const guint vth_n_rules_contents;
extern const VthRule vth_rules_terms[];
extern const guint vth_n_rules_terms;
extern const VthRule vth_rules_dates[];
extern const guint vth_n_rules_dates;
extern const VthRule vth_rules_sequence[];
extern const guint vth_n_rules_sequence;
extern const VthRule vth_rules_collection[];
extern const guint vth_n_rules_collection;
extern const VthRule vth_rules_fine[];
extern const guint vth_n_rules_fine;
extern const VthRule vth_rules_objection[];
extern const guint vth_n_rules_objection;

G_END_DECLS
