/* register-fixture.h - small registers and questions, as text
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/vth.h>

G_BEGIN_DECLS

/* Texts are JSON with ' for ". What stands in @more goes before what stands by default. */
#define GRANT(kind, id, mandator, mandatee, powers, more)                                                    \
  "{'type':'mandate','kind':'" kind "','id':'" id "','mandator':'" mandator "','mandatee':'" mandatee "',"   \
  "'powers':[" powers "],'decided_on':'2023-11-21','published_on':'2023-12-05','valid_from':'2024-01-01'" more "},"
#define MANDATE(id, mandator, mandatee, powers, more) GRANT ("mandate", id, mandator, mandatee, powers, more)

#define CONSENT ",'consent_on':'2023-11-14','consent_by':'so9001/db'"
#define SUBMANDATE ",'submandate':'allowed'"
#define COLLEGE "gm9001/college"
#define MAYOR "gm9001/burgemeester"
#define DIRECTOR "so9001/directeur"
#define MANAGER "so9001/teammanager"

/* Between two codes. */
#define AND " "

/* The mandate that most tests begin with. */
#define GENERAL MANDATE ("m-1", COLLEGE, DIRECTOR, "'enforcement'", CONSENT)

VthRecord *fixture_record (const gchar *text);

/* A sealed register with a college, a mayor, a service, and the mandates of @mandates. */
VthRegister *fixture_register (const gchar *mandates);

/* An act by the director for the college, 2026-03-13, a penalty order, unless @more says otherwise. */
VthAct *fixture_act (const gchar *more);

/* Asks, and checks the verdict, the mandate and all codes in order, but those on certainty and on the cure
 * of a decision without a mandate, which nearly every refusal has.
 */
VthAuthorisation *fixture_ask (VthRegister *registry, const gchar *more, const gchar *verdict, const gchar *mandate,
                               const gchar *codes);
void fixture_check (VthRegister *registry, const gchar *more, const gchar *verdict, const gchar *mandate,
                    const gchar *codes);
void fixture_check_under (VthRegister *registry, const gchar *named, const gchar *more, const gchar *verdict,
                          const gchar *codes);
gchar *fixture_codes (GListModel *reasons);

G_END_DECLS
