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
  VTH_GRANT_SUBMANDATE = 1 << 0,   /* may be granted further */
  VTH_GRANT_OUTSIDE = 1 << 1,      /* the mandatee is of another organisation */
  VTH_GRANT_DELEGATOR = 1 << 2,    /* the mandator has delegated something */
  VTH_GRANT_SUBORDINATE = 1 << 3,  /* delegated to a subordinate: Awb 10:14 */
  VTH_GRANT_DEFECT = 1 << 4,       /* its place in the register is broken: it never serves */
  VTH_GRANT_PARENT_NAMED = 1 << 5,
  VTH_GRANT_OF_BOARD = 1 << 6,     /* the mandator is, or belongs to, an environmental service */
  VTH_GRANT_WRITTEN = 1 << 7,      /* a day or a place of its writing is recorded: Awb 10:5 */
  VTH_GRANT_STEPS = 1 << 8,        /* who has the decision has its steps */
  VTH_GRANT_UPWARD = 1 << 9,       /* the functions above the mandatee may do it too */
  VTH_GRANT_SUBSTITUTES = 1 << 10,
  VTH_GRANT_BASIS = 1 << 11,       /* a statutory basis is recorded */
  VTH_GRANT_NO_BASIS = 1 << 12,    /* it is recorded that there is none, or what is none */
  VTH_GRANT_MEMBER = 1 << 13,      /* the basis lets an organ authorise its members */
  VTH_GRANT_AGREEMENT = 1 << 14,   /* the basis asks for the agreement of the receiver: Ow 5.16 */
  VTH_GRANT_UNPUBLISHED = 1 << 15, /* no day of publication is recorded */
  VTH_GRANT_ONE_CASE = 1 << 16,
  VTH_GRANT_ORAL = 1 << 17,        /* it is recorded that it was not given in writing */
  VTH_GRANT_LATE = 1 << 18,        /* given or published after it began to hold */
  VTH_GRANT_CONSENT_OF_ONE = 1 << 19,
  VTH_GRANT_NOT_SHOWN = 1 << 20,   /* the source did not show all clauses */
  VTH_GRANT_BOUNDED = 1 << 21,     /* it has exclusions, limits or conditions */
  VTH_GRANT_EXPRESS = 1 << 22,     /* the mandatee has some powers only if they are named: Gemeentewet 125 lid 4 */
  VTH_GRANT_FREE_END = 1 << 23,    /* it need not be withdrawn in writing: Awb 10:8 lid 2 */
  VTH_GRANT_ORAL_END = 1 << 24     /* it had to be, and it is recorded that it was not */
} VthGrantFlags;

/* What a plain mandate does not have. */
#define VTH_GRANT_RARE \
  (VTH_GRANT_ONE_CASE | VTH_GRANT_ORAL | VTH_GRANT_LATE | VTH_GRANT_CONSENT_OF_ONE | VTH_GRANT_NOT_SHOWN | \
   VTH_GRANT_EXPRESS)

/* The clauses that bound a mandate and that the source may not have shown. */
typedef enum
{
  VTH_CLAUSE_POWERS = 1 << 0,
  VTH_CLAUSE_EXCLUDED = 1 << 1,
  VTH_CLAUSE_ACTIVITIES = 1 << 2,
  VTH_CLAUSE_AREA = 1 << 3,
  VTH_CLAUSE_AMOUNT = 1 << 4,
  VTH_CLAUSE_CONDITIONS = 1 << 5,
  VTH_CLAUSE_PERIOD = 1 << 6,
  VTH_CLAUSE_SUBMANDATE = 1 << 7,
  VTH_CLAUSE_CONSENT = 1 << 8,
  VTH_CLAUSE_STEPS = 1 << 9
} VthClauses;

/* A piece of the pool; one of a single term holds the term itself instead of its place. */
typedef struct
{
  guint32 start;
  guint32 n;
} VthSpan;

/* One mandate. Organs and functions are numbers among the entities, days are day numbers. What most
 * checks need stands in front, in one line of the processor's cache.
 */
typedef struct
{
  guint32 mandator;
  guint32 mandatee;
  guint32 parent;
  guint32 flags;
  guint32 first;          /* all days are right from this one */
  guint32 last;           /* up to this one */
  guint16 kind;
  guint16 not_shown;      /* VthClauses */
  guint32 details;        /* among the details, or VTH_NO_DETAILS */
  VthSpan powers;
  gint64 max_cents;       /* -1: none */
  VthSpan conditions;     /* the code times two, plus one if it is hard */
  VthSpan area;

  VthSpan excluded;
  VthSpan activities;
  guint32 from;
  guint32 until;
  guint32 revoked;        /* the first day without it */
  guint32 organisation_from;
  guint32 organisation_until;
  guint32 consent;
  guint32 decided;
  guint32 published;
  guint32 unused[4];
} VthGrant;

#define VTH_GRANT_ALIGNMENT 128

G_STATIC_ASSERT (sizeof (VthGrant) == VTH_GRANT_ALIGNMENT);

/* So many functions stand over each other at most; a line that is longer goes round. */
#define VTH_LONGEST_LINE 64

#define VTH_NO_DETAILS G_MAXUINT32

/* What few mandates have. */
typedef struct
{
  guint32 given_by;       /* who transferred the power of another: Awb 10:20; or VTH_NO_NAME */
  guint32 case_name;      /* among the cases, or VTH_NO_NAME */
  VthSpan substitutes;    /* three for each: who, from, until */
  VthSpan basis;          /* among the laws */
  guint32 revoked_in;     /* among the places, or VTH_NO_NAME */
  guint32 notice;         /* the day of the notice of a transfer, or VTH_NO_DAY */
} VthGrantDetails;

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
  guint32 above;          /* the function over it, or VTH_NO_NAME */
  guint32 member_of;      /* the organ, or VTH_NO_NAME */
  guint32 express;        /* the powers that it has only if they are named, or VTH_NO_NAME */
  const gchar *name;
} VthEntity;

/* What a record says of an entity. */
typedef struct
{
  guint32 entity;
  guint32 flag;
  guint32 from;
  guint32 until;
  guint32 above;
  guint32 member_of;
  guint32 express;
  const gchar *name;
} VthDescribed;

/* The entries of one mandatee that lead to one organ; n is 0 where the slot is empty. */
typedef struct
{
  guint32 mandatee;
  guint32 origin;
  guint32 start;
  guint32 n;
} VthGrantGroup;

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

/* Who may use a mandate beside the one who holds it: a substitute, a higher function; or the
 * organisation, where its line of functions is not known to the top.
 */
typedef struct
{
  guint32 holder;
  guint32 power;
  guint32 grant;
} VthGrantHolder;

typedef struct
{
  VthNames entities;
  VthNames ids;
  VthNames areas;
  VthNames codes;
  VthNames cases;
  VthNames laws;
  VthNames places;
  VthDottedNames powers;
  VthDottedNames activities;

  GArray *grants;         /* of VthGrant, by the number of the mandate */
  VthGrant *table;        /* the same, once sealed, where it starts at a line of the cache */
  GArray *grant_ids;      /* of guint32, names among the ids */
  GArray *pool;           /* of guint32 */
  GArray *described;      /* of VthDescribed */
  GArray *details;        /* of VthGrantDetails */
  GArray *holders;        /* of VthGrantHolder, sorted once sealed */

  VthEntity *entity_table;
  guint32 *power_flags;
  guint32 *step_of;            /* of a step, its decision; else VTH_NO_NAME */
  guint32 *whole_power_flags;  /* with what binds any of the powers under it */
  guint32 *grant_by_id;
  guint32 *delegations;   /* grants of kind delegation, by mandator */
  guint32 n_delegations;
  guint32 *first_entry;   /* by mandatee; one more than there are entities */
  VthGrantEntry *entries; /* by mandatee, origin, power and grant */
  guint32 n_entries;
  VthGrantGroup *groups;  /* over the entries */
  guint32 n_groups;       /* slots, a power of two */
  gboolean has_any;       /* whether a mandate may lead to any organ */
  guint32 unshown;        /* among the powers, the name for those that a source did not show; or VTH_NO_NAME */
  gint64 fine_line;
  GArray *reserved;       /* of guint32, activities left to the designated services: Ob 13.12 lid 3 */

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
const gchar *_vth_clause_get_pointer (VthClauses clause);
void _vth_grants_read_details (VthGrants *grants, VthGrant *grant, VthMandate *mandate);
void _vth_grants_find_holders (VthGrants *grants);

/* What fills the place of an organ or a function in a message: its name, if it is known; @space is
 * used where it has to be put together.
 */
const gchar *_vth_grants_describe (const VthGrants *grants, guint32 entity, gchar *space, gsize size);

static inline guint32
_vth_grant_group_hash (guint32 mandatee, guint32 origin)
{
  guint64 key = (guint64) mandatee << 32 | origin;

  return (guint32) (key * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15) >> 32);
}

/* The group, or an empty one. */
static inline const VthGrantGroup *
_vth_grants_find_group (const VthGrants *grants, guint32 mandatee, guint32 origin)
{
  guint32 mask = grants->n_groups - 1;
  guint32 slot = _vth_grant_group_hash (mandatee, origin) & mask;

  while (grants->groups[slot].n > 0 &&
         (grants->groups[slot].mandatee != mandatee || grants->groups[slot].origin != origin))
    slot = (slot + 1) & mask;

  return &grants->groups[slot];
}

/* The first entry of the group with the power, or where it would stand. */
static inline guint32
_vth_grants_find_power (const VthGrants *grants, const VthGrantGroup *group, guint32 power)
{
  guint32 low = group->start, high = group->start + group->n;

  while (low < high)
    {
      guint32 middle = low + (high - low) / 2;

      if (grants->entries[middle].power < power)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

static inline const VthGrant *
_vth_grants_get (const VthGrants *grants, guint32 grant)
{
  return &grants->table[grant];
}

static inline const gchar *
_vth_grants_get_id (const VthGrants *grants, guint32 grant)
{
  return _vth_names_get (&grants->ids, g_array_index (grants->grant_ids, guint32, grant));
}

VthSpan _vth_grants_close_span (VthGrants *grants, guint32 start);

static inline guint32
_vth_grants_get_term (const VthGrants *grants, VthSpan span, guint32 i)
{
  return span.n == 1 ? span.start : g_array_index (grants->pool, guint32, span.start + i);
}

/* All zero bytes but for the names where a mandate has none. */
static inline VthGrantDetails
_vth_grants_get_details (const VthGrants *grants, const VthGrant *grant)
{
  static const VthGrantDetails none = { VTH_NO_NAME, VTH_NO_NAME, { 0, 0 }, { 0, 0 }, VTH_NO_NAME, VTH_NO_DAY };

  return grant->details == VTH_NO_DETAILS ? none : g_array_index (grants->details, VthGrantDetails, grant->details);
}

static inline gboolean
_vth_grant_moves_power (const VthGrant *grant)
{
  return grant->kind == VTH_MANDATE_KIND_DELEGATION || grant->kind == VTH_MANDATE_KIND_ATTRIBUTION;
}

G_END_DECLS
