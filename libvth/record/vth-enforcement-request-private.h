/* vth-enforcement-request-private.h - a request to enforce, as a struct
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-record-private.h"
#include "libvth/record/vth-enforcement-request.h"

G_BEGIN_DECLS

struct _VthEnforcementRequest
{
  VthRecord parent_instance;

  gint kind;
  gchar *authority;
  gchar **requesters;
  VthOptional interested;
  GDate received_on;
  gchar **violations;
  gchar *site;
  gchar *concerns;
  VthRecordList suspensions;
  GDate extended_on;
  GDate extended_until;
  GDate default_notice_on;
  GDate appealed_on;
  GDate decided_on;
  GDate notified_on;
  gint outcome;
  VthOptional plainly_unfounded;
  gchar *decision;
  GDate penalty_fixed_on;
};

G_END_DECLS
