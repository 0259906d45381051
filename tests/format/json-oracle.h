/* json-oracle.h - what other parsers say of a JSON text
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "scanner-tree.h"

typedef struct _JsonOracle JsonOracle;

JsonOracle *json_oracle_new (void);
void json_oracle_free (JsonOracle *oracle);

gboolean json_oracle_check (JsonOracle *oracle, const gchar *text, gsize length);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JsonOracle, json_oracle_free)
