/* vth-advice-batch-private.h - the columns of a batch of violations
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-table-private.h"
#include "libvth/review/vth-advice-private.h"

G_BEGIN_DECLS

/* NULL for a column that is not there. */
typedef struct
{
  const VthColumn *consequence;
  const VthColumn *behaviour;
  const VthColumn *found_on;
  const VthColumn *circumstances;
  const VthColumn *party;
  const VthColumn *rule;
  const VthColumn *earlier;
} VthAdviceColumns;

/* For each row how many earlier ones count; VTH_EARLIER_NOT_KNOWN where that is not known. */
gint32 *_vth_advice_count_batch (const VthInterventionRules *rules, const VthAdviceColumns *columns, guint n_rows);

G_END_DECLS
