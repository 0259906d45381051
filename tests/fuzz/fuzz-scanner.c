/* fuzz-scanner.c - any text: the scanner and the other parsers are of one mind
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "fuzz.h"

#include "json-oracle.h"

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (JsonOracle) oracle = json_oracle_new ();

  json_oracle_check (oracle, (const gchar *) data, size);
  return 0;
}
