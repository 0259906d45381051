/* term-oracle.h - the Algemene termijnenwet read a second time, day by day
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

/* Years in which the oracle knows the decree days. */
#define ORACLE_FIRST_YEAR 2005
#define ORACLE_LAST_YEAR 2028

typedef struct
{
  guint count;
  gchar unit;             /* D, W, M, Y or w (working days) */
  guint extension;        /* of the same unit */
  guint suspended_days;
  gboolean starts_on;
  gboolean backward;
  gboolean statutory;
} OracleTerm;

gboolean oracle_is_closed (const GDate *date, gboolean for_the_act);

/* Gives the last day as a day number. */
guint32 oracle_count (const OracleTerm *term, guint32 event);
