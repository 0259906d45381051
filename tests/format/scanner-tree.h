/* scanner-tree.h - a whole JSON text as nodes, made with our scanner
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "libvth/format/vth-scanner-private.h"

/* The depth that json-glib 1.6 does not limit, and we do. */
#define SCANNER_TREE_DEPTH 64

JsonNode *scanner_tree_parse (VthScanner *scanner, const gchar *text, gsize length, GError **error);
