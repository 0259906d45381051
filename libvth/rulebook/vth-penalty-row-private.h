/* vth-penalty-row-private.h - one row of a penalty table
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-record-private.h"
#include "libvth/rulebook/vth-penalty-row.h"

G_BEGIN_DECLS

struct _VthPenaltyRow
{
  VthRecord parent_instance;

  gchar *code;
  gchar *label;
  gchar *aspect;
  gchar **rules;
  gchar *rule_class;
  gchar **instruments;
  gint grace;
  VthOptionalTerm grace_term;
  GDate grace_until;
  VthOptional penalty_cents;
  VthOptional penalty_min_cents;
  VthOptional penalty_max_cents;
  gchar *formula;
  gchar **quantities;
  gint penalty_unit;
  gint other_unit;
  gchar *unit_qualifier;
  VthOptional maximum_cents;
  gchar *seriousness;
  gchar *history;
  gint person;
  VthOptional permit_holder;
  VthOptional min_employees;
  VthOptional max_employees;
  gchar *size;
  gchar *circumstance;
  VthOptional warnings_first;
  VthOptionalTerm look_back;
  gchar *next_code;
  gint next_instrument;
  VthOptional indicative;
  GDate valid_from;
  GDate valid_until;
  gint certainty;
  gchar *note;
};

G_END_DECLS
