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
VthRecord *make_life_record (JsonObject *object);
VthEnforcementDecision *make_life_decision (JsonObject *object);

/* NULL for an empty or absent member. */
GDate *get_life_day (JsonObject *object, const gchar *name);

/* The day of the member is the one found; a member that is null stands for no day. */
void assert_life_day (JsonObject *expected, const gchar *name, const GDate *found);

/* The member `rules` names those of the table, in its order. */
void assert_life_rules (JsonObject *expected, VthTable *duties);

/* Each code that the member names was given, with a whole message in both languages. */
void assert_life_codes (VthAnswer *answer, JsonObject *object);
void assert_life_messages (VthAnswer *answer);

G_END_DECLS
