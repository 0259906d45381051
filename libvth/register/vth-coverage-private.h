/* vth-coverage-private.h - the cells of a coverage
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <string.h>

#include "libvth/base/vth-table-private.h"
#include "libvth/register/vth-mandate-coverage.h"
#include "libvth/register/vth-register-private.h"

G_BEGIN_DECLS

#define VTH_N_COVERAGE_STATES (VTH_COVERAGE_STATE_FULL + 1)

/* An organ and a power. What serves is the best that any function of the service has. */
typedef struct
{
  VthCoverageState state;
  VthAuthorisationVerdict verdict;
  const gchar *actor;
  VthFaults doubts;      /* what the judge did not know: the limits */
  guint32 n_submandates; /* the functions that have it by sub-mandate */
  guint32 n_chains;      /* the mandates of functions that give it, each for itself */
  guint32 n_links;
  guint32 first_link;    /* among the links of the coverage */
} VthCoverageCell;

typedef struct
{
  VthRegister *registry;
  const gchar *service;
  guint32 on;
  const VthPowerEntry *powers;
  guint n_powers;
  GPtrArray *authorities;  /* of texts, sorted */
  GPtrArray *actors;       /* of texts of the register */
  GHashTable *mandators;   /* the organs of which the register holds a mandate */
  GArray *cells;           /* by authority, then by power */
  GArray *links;           /* of guint32 */
} VthCoverage;

void _vth_coverage_init (VthCoverage *coverage, VthRegister *registry, const gchar *service, guint32 on);
void _vth_coverage_clear (VthCoverage *coverage);
VthTable *_vth_coverage_tabulate (const VthCoverage *coverage);
VthTable *_vth_coverage_tabulate_states (const VthCoverage *coverage);
VthTable *_vth_coverage_tabulate_differences (const VthCoverage *coverage);
VthTable *_vth_coverage_tabulate_gap (const VthCoverage *coverage);

/* The organs of who takes part in a service and of who gave it a mandate; freed by the caller. */
GPtrArray *_vth_coverage_list_authorities (VthRegister *registry, const gchar *service, guint32 on);

VthRegister *_vth_mandate_coverage_get_registry (VthMandateCoverage *coverage);

/* The names of the limits of a cell, with spaces between; freed by the caller. */
gchar *_vth_coverage_list_limits (const VthCoverageCell *cell);

static inline const VthCoverageCell *
_vth_coverage_get (const VthCoverage *coverage, guint authority, guint power)
{
  return &g_array_index (coverage->cells, VthCoverageCell, authority * coverage->n_powers + power);
}

/* What stands behind the slash: `college`; empty for an organisation of which no organ is known. */
static inline const gchar *
_vth_coverage_get_organ (const gchar *authority)
{
  const gchar *slash = strchr (authority, '/');

  return slash != NULL ? slash + 1 : "";
}

G_END_DECLS
