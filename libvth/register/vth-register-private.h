/* vth-register-private.h - asking a register without making objects
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-reason-private.h"
#include "libvth/register/vth-directory-private.h"
#include "libvth/register/vth-grants-private.h"
#include "libvth/register/vth-register.h"

G_BEGIN_DECLS

/* What an act asks. The texts belong to the caller; what is not known is NULL, 0 or -1. */
typedef struct
{
  const gchar *power;
  const gchar *authority;
  const gchar *actor;
  guint32 on;
  const gchar *activity;
  const gchar *municipality;
  gint64 amount_cents;
  GVariant *conditions_met;
  const gchar *primary_decision_by;
  const gchar *report_by;
  gint64 fine_maximum_cents;  /* of the statute: 0 if not known */
} VthQuestion;

/* What a mandate lacks for an act, and what is not known about it. */
typedef enum
{
  VTH_FAULT_DEFECT = 1 << 0,
  VTH_FAULT_NOT_IN_FORCE = 1 << 1,
  VTH_FAULT_REVOKED = 1 << 2,
  VTH_FAULT_ORGANISATION = 1 << 3,
  VTH_FAULT_CONSENT = 1 << 4,
  VTH_FAULT_KIND = 1 << 5,
  VTH_FAULT_NEVER = 1 << 6,
  VTH_FAULT_POWER = 1 << 7,
  VTH_FAULT_EXCLUDED = 1 << 8,
  VTH_FAULT_AREA = 1 << 9,
  VTH_FAULT_ACTIVITY = 1 << 10,
  VTH_FAULT_AMOUNT = 1 << 11,
  VTH_FAULT_CONDITION = 1 << 12,
  VTH_FAULT_DELEGATED = 1 << 13,
  VTH_FAULT_SUBORDINATE = 1 << 14,
  VTH_FAULT_SUBMANDATE = 1 << 15,
  VTH_FAULT_DELEGATION = 1 << 16,
  VTH_FAULT_MANDATOR = 1 << 17,
  VTH_FAULT_BOARD = 1 << 18,
  VTH_FAULT_MANDATEE = 1 << 19,
  VTH_FAULT_SAME_DECIDER = 1 << 20,
  VTH_FAULT_REPORT_AUTHOR = 1 << 21,
  VTH_FAULT_ANY = (1 << 22) - 1,

  VTH_DOUBT_AREA = 1 << 22,
  VTH_DOUBT_ACTIVITY = 1 << 23,
  VTH_DOUBT_AMOUNT = 1 << 24,
  VTH_DOUBT_CONDITION = 1 << 25,
  VTH_DOUBT_SIGNING = 1 << 26,
  VTH_DOUBT_DELEGATED = 1 << 27,
  VTH_DOUBT_DECIDER = 1 << 28,
  VTH_DOUBT_AUTHOR = 1 << 29,
  VTH_DOUBT_WRITING = 1 << 30,
  VTH_DOUBT_ANY = G_MAXINT & ~VTH_FAULT_ANY
} VthFaults;

typedef enum
{
  VTH_BASIS_NONE,        /* refused, because no mandate serves */
  VTH_BASIS_INCOMPLETE,  /* refused, because the act does not say enough */
  VTH_BASIS_UNKNOWN,     /* refused, because the named mandate is not there */
  VTH_BASIS_ITSELF,      /* the organ itself acts, whether it may or not */
  VTH_BASIS_GRANT        /* a mandate serves */
} VthBasis;

#define VTH_JUDGEMENT_LINKS 8

typedef struct
{
  VthAuthorisationVerdict verdict;
  VthBasis basis;
  guint32 named;   /* the grant on which alone it was judged */
  guint32 n_links; /* of the chain that serves, from the act up to the organ */
  guint32 *links;  /* points to space, or to a longer one */
  guint32 space[VTH_JUDGEMENT_LINKS];
} VthJudgement;

const VthGrants *_vth_register_get_grants (VthRegister *self);
VthDirectory *_vth_register_get_directory (VthRegister *self);

/* Asks a sealed register; any thread. With @mandate the act is judged on that mandate alone.
 * Clear the judgement afterwards.
 */
void _vth_register_judge (VthRegister *self, const VthQuestion *question, const gchar *mandate,
                          VthJudgement *judgement);
void _vth_judgement_clear (VthJudgement *judgement);

/* Adds the reasons of a judgement to @notes. */
void _vth_register_explain (VthRegister *self, const VthQuestion *question, const gchar *mandate,
                            const VthJudgement *judgement, VthNotes *notes);

void _vth_question_init (VthQuestion *question, VthAct *act);

VthAuthorisation *_vth_authorisation_new (VthRegister *self, const VthQuestion *question, const gchar *mandate);

G_END_DECLS
