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
  VTH_POWER_FINE = 1 << 5,             /* Awb 10:3 lid 4 */
  VTH_POWER_FORESEEN = 1 << 6,         /* never mandated, unless provided for: Awb 10:3 lid 2 a */
  VTH_POWER_FOLLOW_UP = 1 << 7,        /* follows up a sanction: Ow 18.5 */
  VTH_POWER_SEPARATE = 1 << 8,         /* not for who judged the permit: Ob 13.9 lid 2 */
  VTH_POWER_STEP = 1 << 9,             /* is a step of a decision */
  VTH_POWER_LISTED = 1 << 10           /* the catalogue holds it, one above it, or as a whole one under it */
} VthPowerFlags;

typedef struct
{
  const gchar *id;
  const gchar *names[2];
  const gchar *law;
  VthPowerFlags flags;
  VthCertainty certainty;
  guint decision;   /* of a step: the place of the decision among the entries */
} VthPowerEntry;

/* The catalogue, in its order; the same for the whole run of the program. */
const VthPowerEntry *_vth_power_get_entries (guint *n_entries);

/* The same, and behind it the steps of each power. */
const VthPowerEntry *_vth_power_get_entries_and_steps (guint *n_entries);

/* How sure the catalogue is of a power; what it does not hold it says nothing of. */
VthCertainty _vth_power_get_certainty (const gchar *power);

/* What a legal reference does as the basis of a mandate, a delegation or an attribution. */
typedef enum
{
  VTH_BASIS_KIND_ANY,        /* nothing is said of it: it counts as the record gives it */
  VTH_BASIS_KIND_GENERAL,    /* asks for a basis elsewhere: which one is still not known */
  VTH_BASIS_KIND_NOTHING,
  VTH_BASIS_KIND_MEMBER,     /* an organ may authorise its members to decide */
  VTH_BASIS_KIND_AGREEMENT   /* a power goes to an organ that agrees */
} VthBasisKind;

VthBasisKind _vth_power_judge_basis (const gchar *law);

/* Whether @power is one that a basis with agreement moves. */
gboolean _vth_power_moves_by_agreement (const gchar *power);

/* Whether a transfer by agreement asks for a notice to applicant or holder. */
gboolean _vth_power_asks_notice (void);

/* The powers that an organ of a level has only by a grant that names them; or NULL. */
const gchar *_vth_power_find_express (const gchar *organ, const gchar *level);

/* How sure a rule of mandate-rules is, and whether it is about a kind of grant. */
VthCertainty _vth_power_get_rule_certainty (const gchar *rule);
gboolean _vth_power_is_rule_for (const gchar *rule, const gchar *kind);

/* What an object of the knowledge says of how sure it is. */
VthCertainty _vth_power_read_certainty (JsonObject *object);

/* The sum of Awb 5:53 lid 1 in cents. */
gint64 _vth_power_get_fine_line (VthCertainty *certainty);

G_END_DECLS
