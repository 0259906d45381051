/* life-fixture.h - decisions and their events, for tests of their life
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/vth.h>

G_BEGIN_DECLS

/* The cases of a file in tests/review/life; a test is added for each. */
void add_life_cases (const gchar *file, const gchar *path, GTestDataFunc run);

VthRulebook *get_life_rulebook (void);
VthEnforcementDecision *make_life_decision (JsonObject *object);

/* NULL for an empty or absent member. */
GDate *get_life_day (JsonObject *object, const gchar *name);

/* Each code that the member names was given, with a whole message in both languages. */
void assert_life_codes (VthAnswer *answer, JsonObject *object);
void assert_life_messages (VthAnswer *answer);

G_END_DECLS
