/* bench-common.c - what is measured, and how long it took
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "bench-common.h"

#include <sys/resource.h>

static const gchar template[] =
  "{\"type\":\"enforcement-decision\",\"id\":\"gm0344-2026-%06u\",\"source\":\"zaaksysteem\","
  "\"authority\":\"gm0344/college\",\"decided_by\":\"so1104/directeur\",\"on_behalf_of\":\"gm0344/college\","
  "\"mandate\":\"m-%u\",\"instrument\":\"penalty-order\",\"aim\":\"undo\",\"violations\":[\"v-%u\"],"
  "\"party\":\"p-%u\",\"site\":\"s-%u\",\"legal_bases\":[\"Ow 18.2\",\"Awb 5:32 lid 1\"],"
  "\"measures\":[\"Verwijder de opgeslagen gevaarlijke stoffen uit de niet vergunde opslagruimte\"],"
  "\"terms\":{\"grace_term\":\"P6W\",\"penalty_cents\":%u,\"penalty_unit\":\"per-week\","
  "\"maximum_cents\":%u,\"policy\":\"lhso-2024\"},"
  "\"announced_on\":\"2026-01-12\",\"view_until\":\"2026-01-26\",\"decided_on\":\"2026-02-09\","
  "\"notified_on\":\"2026-02-11\",\"effective_on\":\"2026-02-12\",\"objection_until\":\"2026-03-25\","
  "\"remedies_clause\":true,\"costs_on_offender\":false,"
  "\"events\":[{\"type\":\"decision-event\",\"id\":\"e-%u-1\",\"kind\":\"view-received\",\"on\":\"2026-01-20\"},"
  "{\"type\":\"decision-event\",\"id\":\"e-%u-2\",\"kind\":\"reinspection\",\"on\":\"2026-03-26\",\"by\":\"so1104/toezicht\"}]}\n";

/* NDJSON of @n decisions, numbered from @first; about 1.1 kB each. */
gchar *
make_decisions (guint first, guint n)
{
  GString *block = g_string_new (NULL);

  for (guint i = first; i < first + n; i++)
    g_string_append_printf (block, template, i, i % 40, i, i % 77, i % 91, 50000 + i * 100, 500000 + i * 1000, i, i);

  return g_string_free (block, FALSE);
}

/* In microseconds: others may be at work too. */
gint64
get_processor_time (void)
{
  struct rusage usage;

  getrusage (RUSAGE_SELF, &usage);
  return ((gint64) usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * G_USEC_PER_SEC +
         usage.ru_utime.tv_usec + usage.ru_stime.tv_usec;
}
