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

/* How a mandate is read that was given or published later than the day from which it holds. */
typedef enum
{
  VTH_READING_PLAIN,     /* before it was given it is no sure yes */
  VTH_READING_VALID,     /* its force from an earlier day counts */
  VTH_READING_PUBLISHED  /* it does not, nor does what was not published */
} VthReading;

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
  const gchar *case_id;
  const gchar *sanction_by;
  const gchar *permit_by;
  VthReading reading;
} VthQuestion;

/* What a mandate lacks for an act, and what is not known about it. */
typedef guint64 VthFaults;

#define VTH_FAULT_DEFECT (G_GUINT64_CONSTANT (1) << 0)
#define VTH_FAULT_NOT_IN_FORCE (G_GUINT64_CONSTANT (1) << 1)
#define VTH_FAULT_REVOKED (G_GUINT64_CONSTANT (1) << 2)
#define VTH_FAULT_ORGANISATION (G_GUINT64_CONSTANT (1) << 3)
#define VTH_FAULT_CONSENT (G_GUINT64_CONSTANT (1) << 4)
#define VTH_FAULT_KIND (G_GUINT64_CONSTANT (1) << 5)
#define VTH_FAULT_NEVER (G_GUINT64_CONSTANT (1) << 6)
#define VTH_FAULT_POWER (G_GUINT64_CONSTANT (1) << 7)
#define VTH_FAULT_EXCLUDED (G_GUINT64_CONSTANT (1) << 8)
#define VTH_FAULT_AREA (G_GUINT64_CONSTANT (1) << 9)
#define VTH_FAULT_ACTIVITY (G_GUINT64_CONSTANT (1) << 10)
#define VTH_FAULT_AMOUNT (G_GUINT64_CONSTANT (1) << 11)
#define VTH_FAULT_CONDITION (G_GUINT64_CONSTANT (1) << 12)
#define VTH_FAULT_DELEGATED (G_GUINT64_CONSTANT (1) << 13)
#define VTH_FAULT_SUBORDINATE (G_GUINT64_CONSTANT (1) << 14)
#define VTH_FAULT_SUBMANDATE (G_GUINT64_CONSTANT (1) << 15)
#define VTH_FAULT_DELEGATION (G_GUINT64_CONSTANT (1) << 16)
#define VTH_FAULT_MANDATOR (G_GUINT64_CONSTANT (1) << 17)
#define VTH_FAULT_BOARD (G_GUINT64_CONSTANT (1) << 18)
#define VTH_FAULT_MANDATEE (G_GUINT64_CONSTANT (1) << 19)
#define VTH_FAULT_SAME_DECIDER (G_GUINT64_CONSTANT (1) << 20)
#define VTH_FAULT_REPORT_AUTHOR (G_GUINT64_CONSTANT (1) << 21)
#define VTH_FAULT_WRITING (G_GUINT64_CONSTANT (1) << 22)
#define VTH_FAULT_CASE (G_GUINT64_CONSTANT (1) << 23)
#define VTH_FAULT_BASIS (G_GUINT64_CONSTANT (1) << 24)
#define VTH_FAULT_SUBSTITUTE (G_GUINT64_CONSTANT (1) << 25)
#define VTH_FAULT_EXPRESS (G_GUINT64_CONSTANT (1) << 26)
#define VTH_FAULT_NOTICE (G_GUINT64_CONSTANT (1) << 27)
#define VTH_FAULT_ANY ((G_GUINT64_CONSTANT (1) << 32) - 1)

#define VTH_DOUBT_AREA (G_GUINT64_CONSTANT (1) << 32)
#define VTH_DOUBT_ACTIVITY (G_GUINT64_CONSTANT (1) << 33)
#define VTH_DOUBT_AMOUNT (G_GUINT64_CONSTANT (1) << 34)
#define VTH_DOUBT_CONDITION (G_GUINT64_CONSTANT (1) << 35)
#define VTH_DOUBT_SIGNING (G_GUINT64_CONSTANT (1) << 36)
#define VTH_DOUBT_DELEGATED (G_GUINT64_CONSTANT (1) << 37)
#define VTH_DOUBT_DECIDER (G_GUINT64_CONSTANT (1) << 38)
#define VTH_DOUBT_AUTHOR (G_GUINT64_CONSTANT (1) << 39)
#define VTH_DOUBT_WRITING (G_GUINT64_CONSTANT (1) << 40)
#define VTH_DOUBT_CASE (G_GUINT64_CONSTANT (1) << 41)
#define VTH_DOUBT_BASIS (G_GUINT64_CONSTANT (1) << 42)
#define VTH_DOUBT_SUBSTITUTE (G_GUINT64_CONSTANT (1) << 43)
#define VTH_DOUBT_LINE (G_GUINT64_CONSTANT (1) << 44)
#define VTH_DOUBT_RETROACTIVE (G_GUINT64_CONSTANT (1) << 45)
#define VTH_DOUBT_CONSENT (G_GUINT64_CONSTANT (1) << 46)
#define VTH_DOUBT_MEMBER (G_GUINT64_CONSTANT (1) << 47)
#define VTH_DOUBT_RESERVED (G_GUINT64_CONSTANT (1) << 48)
#define VTH_DOUBT_NOT_SHOWN (G_GUINT64_CONSTANT (1) << 49)
#define VTH_DOUBT_POWER (G_GUINT64_CONSTANT (1) << 50)
#define VTH_DOUBT_BOARD (G_GUINT64_CONSTANT (1) << 51)
#define VTH_DOUBT_WITHDRAWN (G_GUINT64_CONSTANT (1) << 52)
#define VTH_DOUBT_NOTICE (G_GUINT64_CONSTANT (1) << 53)
#define VTH_DOUBT_UNLISTED (G_GUINT64_CONSTANT (1) << 54)
#define VTH_DOUBT_NO_ORGAN (G_GUINT64_CONSTANT (1) << 55)
#define VTH_DOUBT_ANY (~VTH_FAULT_ANY)

typedef enum
{
  VTH_BASIS_NONE,        /* refused, because no mandate serves */
  VTH_BASIS_INCOMPLETE,  /* refused, because the act does not say enough */
  VTH_BASIS_UNKNOWN,     /* refused, because the named mandate is not there */
  VTH_BASIS_OTHER_BODY,  /* refused, because another organ imposed the sanction: Ow 18.5 */
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
