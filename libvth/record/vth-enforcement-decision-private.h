/* vth-enforcement-decision-private.h - an enforcement decision, as a struct
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-record-private.h"
#include "libvth/record/vth-enforcement-decision.h"

G_BEGIN_DECLS

struct _VthEnforcementDecision
{
  VthRecord parent_instance;

  gchar *authority;
  gchar *decided_by;
  gchar *on_behalf_of;
  gchar *mandate;
  gint instrument;
  gint aim;
  gchar **violations;
  gchar *party;
  gchar *site;
  gchar **legal_bases;
  gchar **measures;
  VthSanctionTerms *terms;
  GDate announced_on;
  GDate view_until;
  GDate decided_on;
  GDate notified_on;
  GDate effective_on;
  GDate objection_until;
  VthOptional remedies_clause;
  VthOptional costs_on_offender;
  gchar *urgency_reason;
  VthOptional binds_successors;
  GDate published_on;
  VthRecordList events;
  gchar **not_known;
  gchar **contents;
  gchar **reasoning;
  gchar **weighing;
  gchar *threat_reason;
};

G_END_DECLS
