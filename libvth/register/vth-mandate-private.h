/* vth-mandate-private.h - a mandate, as a struct
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-record-private.h"
#include "libvth/register/vth-mandate.h"

G_BEGIN_DECLS

struct _VthMandate
{
  VthRecord parent_instance;

  gint kind;
  gchar *mandator;
  gchar *mandatee;
  gchar **powers;
  gchar **activities;
  gchar **area;
  VthOptional max_penalty_cents;
  VthRecordList conditions;
  gchar **excluded_powers;
  gint submandate;
  gchar *parent;
  GDate decided_on;
  GDate consent_on;
  gchar *consent_by;
  GDate published_on;
  gchar *published_in;
  GDate valid_from;
  GDate valid_until;
  GDate revoked_on;
  VthOptional covers_steps;
  VthOptional upward;
  VthRecordList substitutes;
  gchar **basis;
  gchar *power_of;
  VthOptional general;
  gchar *case_id;
  VthOptional written;
  VthRecordList consents;
  gchar *regulation;
  gchar *revoked_in;
  VthOptional revoked_written;
  GDate notice_on;
  gchar **not_known;
};

G_END_DECLS
