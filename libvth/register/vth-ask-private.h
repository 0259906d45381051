/* vth-ask-private.h - a question to the register, in its own numbers
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/register/vth-register-private.h"

G_BEGIN_DECLS

typedef struct
{
  guint32 code;
  gboolean met;
} VthConditionAnswer;

typedef struct
{
  const VthGrants *grants;
  const VthDirectory *directory;
  const VthQuestion *question;
  guint32 on;
  guint32 authority;
  guint32 actor;
  guint32 power;          /* or the nearest one above it that is known */
  gboolean power_exact;
  guint32 power_flags;
  guint32 unshown;        /* the name of the powers that were not shown, if they are looked at; or VTH_NO_NAME */
  guint32 activity;
  gboolean activity_exact;
  guint32 area;           /* looked up when a mandate has one */
  gboolean area_read;
  VthFaults act_faults;   /* of the act itself, if it is done under a mandate: Awb 10:3 */
  gboolean answers_read;  /* which waits until a mandate has a condition */
  guint n_answers;
  VthConditionAnswer *answers;
  VthConditionAnswer space[8];
} VthAsk;

typedef enum
{
  VTH_MET_UNKNOWN,
  VTH_MET_NO,
  VTH_MET_YES
} VthMet;

void _vth_ask_init (VthAsk *ask, VthRegister *registry, const VthQuestion *question);
void _vth_ask_clear (VthAsk *ask);
guint32 _vth_ask_get_actor_organisation (const VthAsk *ask);
VthMet _vth_ask_is_met (VthAsk *ask, guint32 code);

/* The faults and doubts of one link by itself, of a mandate and the one under it, of the lowest
 * one, and of the topmost one, which leads to the organ if it ends there.
 */
VthFaults _vth_ask_examine (VthAsk *ask, const VthGrant *grant);
VthFaults _vth_ask_examine_step (const VthGrant *child, const VthGrant *parent);
VthFaults _vth_ask_examine_lowest (VthAsk *ask, const VthGrant *grant);
gboolean _vth_ask_ends (VthAsk *ask, const VthGrant *grant);
VthFaults _vth_ask_examine_top (VthAsk *ask, const VthGrant *grant);
VthFaults _vth_ask_examine_itself (VthAsk *ask);

/* The clauses that a plain mandate does not have; and how the actor, who is not the mandatee, comes
 * to use the mandate.
 */
VthFaults _vth_ask_examine_rare (VthAsk *ask, const VthGrant *grant);
VthFaults _vth_ask_examine_consent (VthAsk *ask, const VthGrant *grant);
VthFaults _vth_ask_examine_kind (VthAsk *ask, const VthGrant *grant);
VthFaults _vth_ask_examine_actor (VthAsk *ask, const VthGrant *grant);
VthFaults _vth_ask_examine_reserved (VthAsk *ask);
gboolean _vth_ask_is_reserved (VthAsk *ask);
gchar *_vth_ask_dup_place (VthAsk *ask);
gboolean _vth_ask_is_substitute (VthAsk *ask, const VthGrant *grant);
VthFaults _vth_ask_examine_published (VthAsk *ask, const VthGrant *grant);
guint16 _vth_ask_get_not_shown (VthAsk *ask, const VthGrant *grant);

/* By what the power itself came to @entity, or VTH_NO_GRANT; and what is wrong with that, or open. */
guint32 _vth_ask_find_received (VthAsk *ask, guint32 entity, VthFaults *faults);

/* A delegation by which @mandator has lost the power, or VTH_NO_GRANT. */
guint32 _vth_ask_find_delegation (VthAsk *ask, guint32 mandator, VthFaults *faults);

/* A list that needs no memory of its own while it is short. */
typedef struct
{
  guint32 *items;
  guint32 n;
  guint32 size;
  guint32 space[64];
} VthGrantList;

void _vth_grant_list_init (VthGrantList *list);
void _vth_grant_list_clear (VthGrantList *list);
void _vth_grant_list_grow (VthGrantList *list);

static inline void
_vth_grant_list_add (VthGrantList *list, guint32 grant)
{
  if (list->n == list->size)
    _vth_grant_list_grow (list);

  list->items[list->n++] = grant;
}

/* Adds the mandates of a function that give the power and may lead to the organ, in the order in
 * which they came into the register.
 */
void _vth_ask_collect (VthAsk *ask, guint32 function, VthGrantList *list);

/* The same for the actor, with what it may use beside what it holds. */
void _vth_ask_collect_actor (VthAsk *ask, VthGrantList *list);

G_END_DECLS
