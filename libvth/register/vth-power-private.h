/* vth-power-private.h - what the register must know of a power
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-knowledge.h"
#include "libvth/register/vth-power.h"

G_BEGIN_DECLS

typedef enum
{
  VTH_POWER_DECISION = 1 << 0,         /* is used by a decision: no authorisation or power of attorney (Awb 10:12) */
  VTH_POWER_NO_SUM = 1 << 1,           /* no sum of money goes with it */
  VTH_POWER_NEVER_MANDATED = 1 << 2,   /* Awb 10:3 lid 2 */
  VTH_POWER_OWN_BOARD = 1 << 3,        /* a service's board holds it itself */
  VTH_POWER_OBJECTION = 1 << 4,        /* Awb 10:3 lid 3 */
  VTH_POWER_FINE = 1 << 5              /* Awb 10:3 lid 4 */
} VthPowerFlags;

typedef struct
{
  const gchar *id;
  const gchar *names[2];
  const gchar *law;
  VthPowerFlags flags;
  VthCertainty certainty;
} VthPowerEntry;

/* The catalogue, in its order; the same for the whole run of the program. */
const VthPowerEntry *_vth_power_get_entries (guint *n_entries);

/* How sure the catalogue is of a power; what it does not hold it says nothing of. */
VthCertainty _vth_power_get_certainty (const gchar *power);

/* The sum of Awb 5:53 lid 1 in cents. */
gint64 _vth_power_get_fine_line (VthCertainty *certainty);

G_END_DECLS
