/* vth-grants-private.h - mandates as columns, and the index over them
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-reason-private.h"
#include "libvth/register/vth-competent-authority.h"
#include "libvth/register/vth-environmental-service.h"
#include "libvth/register/vth-function.h"
#include "libvth/register/vth-mandate.h"
#include "libvth/register/vth-names-private.h"
#include "libvth/register/vth-power-private.h"

G_BEGIN_DECLS

#define VTH_NO_GRANT G_MAXUINT32
#define VTH_NO_DAY 0u
#define VTH_LAST_DAY G_MAXUINT32

typedef enum
{
  VTH_GRANT_SUBMANDATE = 1 << 0,  /* may be granted further */
  VTH_GRANT_OUTSIDE = 1 << 1,     /* the mandatee is of another organisation */
  VTH_GRANT_DELEGATOR = 1 << 2,   /* the mandator has delegated something */
  VTH_GRANT_SUBORDINATE = 1 << 3, /* delegated to a subordinate: Awb 10:14 */
  VTH_GRANT_DEFECT = 1 << 4,      /* its place in the register is broken: it never serves */
  VTH_GRANT_PARENT_NAMED = 1 << 5,
  VTH_GRANT_WRITTEN = 1 << 7,     /* a day or a place of its writing is recorded: Awb 10:5 */
  VTH_GRANT_OF_BOARD = 1 << 6     /* the mandator is, or belongs to, an environmental service */
} VthGrantFlags;

/* A piece of the pool. */
typedef struct
{
  guint32 start;
  guint32 n;
} VthSpan;

/* One mandate. Organs and functions are numbers among the entities, days are day numbers. */
typedef struct
{
  guint32 mandator;
  guint32 mandatee;
  guint32 parent;
  guint32 from;
  guint32 until;
  guint32 revoked;        /* the first day without it */
  guint32 organisation_from;
  guint32 organisation_until;
  guint32 consent;
  guint32 published;
  guint16 flags;
  guint16 kind;
  guint32 decided;
  gint64 max_cents;       /* -1: none */
  VthSpan powers;
  VthSpan excluded;
  VthSpan area;
  VthSpan activities;
  VthSpan conditions;     /* the code times two, plus one if it is hard */
} VthGrant;

typedef enum
{
  VTH_ENTITY_SERVICE = 1 << 0,    /* is, or belongs to, an environmental service */
  VTH_ENTITY_AUTHORITY = 1 << 1,  /* is a registered organ */
  VTH_ENTITY_FUNCTION = 1 << 2    /* is a registered function */
} VthEntityFlags;

/* An organ, a function or an organisation. */
typedef struct
{
  guint32 organisation;
  guint32 flags;
  guint32 from;
  guint32 until;
  const gchar *name;
} VthEntity;

/* What a record says of an entity. */
typedef struct
{
  guint32 entity;
  guint32 flag;
  guint32 from;
  guint32 until;
  const gchar *name;
} VthDescribed;

/* Where a mandate is found: by who holds it, by the organ at the end of its named chain, and by
 * power. Origin 0 stands for any organ; the others are entities plus one.
 */
typedef struct
{
  guint32 mandatee;
  guint32 origin;
  guint32 power;
  guint32 grant;
} VthGrantEntry;

typedef struct
{
  VthNames entities;
  VthNames ids;
  VthNames areas;
  VthNames codes;
  VthDottedNames powers;
  VthDottedNames activities;

  GArray *grants;         /* of VthGrant, by the number of the mandate */
  GArray *grant_ids;      /* of guint32, names among the ids */
  GArray *pool;           /* of guint32 */
  GArray *described;      /* of VthDescribed */

  VthEntity *entity_table;
  guint32 *power_flags;
  guint32 *whole_power_flags;  /* with what binds any of the powers under it */
  guint32 *grant_by_id;
  guint32 *delegations;   /* grants of kind delegation, by mandator */
  guint32 n_delegations;
  guint32 *first_entry;   /* by mandatee; one more than there are entities */
  guint64 *keys;          /* origin and power, sorted within each mandatee */
  guint32 *key_grants;
  guint32 n_entries;
  gint64 fine_line;

  VthNotes problems;
} VthGrants;

void _vth_grants_init (VthGrants *grants);
void _vth_grants_clear (VthGrants *grants);
void _vth_grants_add_authority (VthGrants *grants, VthCompetentAuthority *authority);
void _vth_grants_add_service (VthGrants *grants, VthEnvironmentalService *service);
void _vth_grants_add_function (VthGrants *grants, VthFunction *function);
void _vth_grants_add (VthGrants *grants, VthMandate *mandate);
void _vth_grants_seal (VthGrants *grants);
guint32 _vth_grants_find (const VthGrants *grants, const gchar *id);
void _vth_grants_find_defects (VthGrants *grants);

static inline const VthGrant *
_vth_grants_get (const VthGrants *grants, guint32 grant)
{
  return &g_array_index (grants->grants, VthGrant, grant);
}

static inline const gchar *
_vth_grants_get_id (const VthGrants *grants, guint32 grant)
{
  return _vth_names_get (&grants->ids, g_array_index (grants->grant_ids, guint32, grant));
}

static inline guint32
_vth_grants_get_term (const VthGrants *grants, VthSpan span, guint32 i)
{
  return g_array_index (grants->pool, guint32, span.start + i);
}

static inline gboolean
_vth_grant_moves_power (const VthGrant *grant)
{
  return grant->kind == VTH_MANDATE_KIND_DELEGATION || grant->kind == VTH_MANDATE_KIND_ATTRIBUTION;
}

G_END_DECLS
