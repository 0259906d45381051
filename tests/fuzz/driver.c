/* driver.c - a fuzzer as an ordinary test: its corpus, and seeded changes to it
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "fuzz.h"

#include <stdlib.h>

#include "mutator.h"

#define MAX_LENGTH 3000

static void
run_changes (const guint8 *text, gsize length, GRand *random, guint n_changes)
{
  for (guint i = 0; i < n_changes; i++)
    {
      g_autoptr (GByteArray) mutant = g_byte_array_new ();

      g_byte_array_append (mutant, text, (guint) length);
      for (guint j = 0; j <= i % 4; j++)
        mutator_change (random, mutant);
      LLVMFuzzerTestOneInput (mutant->data, mutant->len);
    }
}

/* The folder of the corpus, how many changes to make to each file of it, and the seed. */
int
main (int argc, char **argv)
{
  g_autoptr (GPtrArray) files = NULL;
  g_autoptr (GRand) random = NULL;
  guint n_changes;

  if (argc != 4)
    {
      g_printerr ("usage: %s CORPUS CHANGES SEED\n", argv[0]);
      return 2;
    }

  files = mutator_list_files (argv[1]);
  n_changes = (guint) strtoul (argv[2], NULL, 10);
  random = g_rand_new_with_seed ((guint32) strtoul (argv[3], NULL, 10));
  for (guint i = 0; i < files->len; i++)
    {
      gsize length;
      g_autofree guint8 *text = mutator_load (files->pdata[i], &length);

      LLVMFuzzerTestOneInput (text, length);
      run_changes (text, length, random, length <= MAX_LENGTH ? n_changes : 2);
    }

  g_print ("%u files, %u changes each\n", files->len, n_changes);
  return files->len > 0 ? 0 : 1;
}
