/* vth-deadline-rule-private.h - what a deadline rule holds
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/rulebook/vth-data-reader-private.h"
#include "libvth/rulebook/vth-deadline-rule.h"
#include "libvth/rulebook/vth-term-count-private.h"

G_BEGIN_DECLS

/* Whether the Algemene termijnenwet moves the last day, as the data say. */
typedef enum
{
  VTH_RULE_ATW_YES,
  VTH_RULE_ATW_BY_ART_4,
  VTH_RULE_ATW_NO,
  VTH_RULE_ATW_OPEN
} VthRuleAtw;

/* Why the Algemene termijnenwet moves the last day, or does not. */
typedef enum
{
  VTH_ATW_CAUSE_APPLIES,
  VTH_ATW_CAUSE_LENGTH,
  VTH_ATW_CAUSE_QUESTION,
  VTH_ATW_CAUSE_COUNTED_BACK,
  VTH_ATW_CAUSE_EXCLUDED_BY_ACT,
  VTH_ATW_CAUSE_NOT_SET_IN_ACT,
  VTH_ATW_CAUSE_NOTHING_TO_MEET
} VthAtwCause;

/* On which day may begin what waits for the end of the term. */
typedef enum
{
  VTH_RULE_EFFECTIVE_NONE,
  VTH_RULE_EFFECTIVE_LAST_DAY,
  VTH_RULE_EFFECTIVE_NEXT_DAY
} VthRuleEffective;

GType _vth_rule_atw_get_type (void) G_GNUC_CONST;
GType _vth_atw_cause_get_type (void) G_GNUC_CONST;
GType _vth_rule_effective_get_type (void) G_GNUC_CONST;

/* By VthLanguage; a text that has no Dutch form is given in English. */
typedef struct
{
  gchar *by_language[2];
} VthRuleText;

struct _VthDeadlineRule
{
  GObject parent_instance;

  gchar *id;
  gchar *family;      /* the id that all versions in time share */
  gchar *topic;
  gchar *kind;
  gchar *law;
  gchar *bwb;
  gchar *article;
  VthRuleText name;
  VthRuleText trigger;
  VthRuleText bound_party;
  VthRuleText consequence;
  VthRuleText exceptions;
  VthRuleText atw_reason;
  gchar *text_state;  /* the state of the text that was read */
  JsonArray *extensions;   /* as the data have them; NULL for none */
  JsonArray *suspensions;
  VthTerm *preceding_term;
  VthTerm *term;
  VthTerm *extension;
  VthTerm *longest;         /* of a restart: the longest new term */
  guint max_extensions;
  VthTermDirection direction;
  VthTermStart starts;
  VthTermSource set_by;
  VthRuleAtw atw;
  VthAtwCause exclusion;
  VthRuleEffective effective;
  gchar *question;
  guint32 valid_from;   /* day numbers; 0: open */
  guint32 valid_until;
  guint32 known_from;  /* where valid_from is not known; 0 for none */
  GDate valid_from_date;
  GDate valid_until_date;
  VthCertainty certainty;
  VthTermPlan plan;     /* of the term without extension, with the rulebook's settings */
};

VthDeadlineRule *_vth_deadline_rule_new (VthDataReader *data);

static inline gboolean
_vth_deadline_rule_in_force (const VthDeadlineRule *self, guint32 day_number)
{
  return day_number >= self->valid_from && (self->valid_until == 0 || day_number <= self->valid_until);
}

G_END_DECLS
