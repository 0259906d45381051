/* vth-decision-event-private.h - an event in the life of a decision, as a struct
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-record-private.h"
#include "libvth/record/vth-decision-event.h"

G_BEGIN_DECLS

struct _VthDecisionEvent
{
  VthRecord parent_instance;

  gchar *decision;
  gint kind;
  GDate on;
  GDate until;
  gint outcome;
  VthOptional amount_cents;
  gchar *by;
  gchar *note;
  gchar **contents;
  GDate posted_on;
  VthSanctionTerms *terms;
  VthOptional count;
};

G_END_DECLS
