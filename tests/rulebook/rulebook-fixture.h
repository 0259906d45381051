/* rulebook-fixture.h - short ways to ask the rulebook
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/vth.h>

VthRulebook *fixture_rulebook (void);
GDate *fixture_date (const gchar *text);
gchar *fixture_text (const GDate *date);
VthDeadline *fixture_deadline (const gchar *rule_id, const gchar *event, const gchar *extension);
VthDeadline *fixture_term (const gchar *term, VthTermSource set_by, VthTermStart starts,
                           VthTermDirection direction, const gchar *event, const gchar *extension);

#define assert_date(date, text) \
  G_STMT_START { \
    g_autofree gchar *assert_date_text = fixture_text (date); \
    g_assert_cmpstr (assert_date_text, ==, (text)); \
  } G_STMT_END

#define assert_reason(answer, code) g_assert_true (vth_answer_has_reason (VTH_ANSWER (answer), (code)))
#define assert_no_reason(answer, code) g_assert_false (vth_answer_has_reason (VTH_ANSWER (answer), (code)))
