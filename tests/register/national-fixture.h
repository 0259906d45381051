/* national-fixture.h - the register of the whole country, and what it answers
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "register-fixture.h"

G_BEGIN_DECLS

/* The sealed register of the country, with its history; kept until the program ends. */
VthRegister *national_register (void);

/* A sealed register of records, as JSON with ' for ". */
VthRegister *national_fill (const gchar *records);

GDate national_day (const gchar *text);

/* All codes of an answer in order, those on certainty too, with a space between. */
gchar *national_codes (gpointer answer);
gchar *national_join (const gchar *const *texts);

G_END_DECLS
