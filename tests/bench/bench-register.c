/* bench-register.c - how fast a register is sealed and asked, and how that grows
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <time.h>

#include "libvth/register/vth-register-private.h"

#define N_QUESTIONS 100000
#define FUNCTIONS 5

static const guint sizes[] = { 1000, 100000, 1000000 };
static const gchar *const powers[] = { "enforcement", "enforcement.penalty-order", "permit", "enforcement.coercion",
                                       "objection.decide", "enforcement.fine", "supervision" };
static const gchar *const asked[] = { "enforcement.penalty-order.impose", "enforcement.coercion.order", "permit.grant",
                                      "enforcement.tolerate", "supervision.appoint" };

/* In every block of ten mandates an organ mandates the director of its service, and
 * from there each function the next; two mandates to each, one of them with limits and a condition.
 */

static void
set_day (VthMandate *mandate, void (*set) (VthMandate *mandate, const GDate *date), guint32 julian)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, julian);
  set (mandate, &date);
}

static gchar *
function_id (guint organ, guint function)
{
  return function == 0 ? g_strdup_printf ("gm%06u/college", organ) : g_strdup_printf ("so%06u/functie-%u",
                                                                                      organ / 12, function);
}

static VthMandate *
make_mandate (GRand *rand, guint i)
{
  guint organ = i / (2 * FUNCTIONS), link = i / 2 % FUNCTIONS;
  g_autofree gchar *id = g_strdup_printf ("m-%u", i), *parent = g_strdup_printf ("m-%u", i - 2);
  g_autofree gchar *mandator = function_id (organ, link), *mandatee = function_id (organ, link + 1);
  const gchar *given[] = { i % 2 == 0 ? "enforcement" : powers[g_rand_int_range (rand, 0,
                                                                                 G_N_ELEMENTS (powers))], NULL };
  const gchar *area[] = { "GM0001", "GM0002", NULL };
  VthMandate *mandate = vth_mandate_new (id);

  vth_mandate_set_kind (mandate, VTH_MANDATE_KIND_MANDATE);
  vth_mandate_set_mandator (mandate, mandator);
  vth_mandate_set_mandatee (mandate, mandatee);
  vth_mandate_set_powers (mandate, given);
  vth_mandate_set_submandate (mandate, VTH_SUBMANDATE_ALLOWED);
  if (link > 0)
    vth_mandate_set_parent (mandate, parent);
  set_day (mandate, vth_mandate_set_decided_on, 737990);
  set_day (mandate, vth_mandate_set_consent_on, 738000);
  set_day (mandate, vth_mandate_set_valid_from, (guint32) g_rand_int_range (rand, 738000, 739000));
  if (i % 2 == 1)
    {
      g_autoptr (GListStore) conditions = g_list_store_new (VTH_TYPE_MANDATE_CONDITION);
      g_autoptr (VthMandateCondition) condition = vth_mandate_condition_new ();

      vth_mandate_condition_set_code (condition, "contract");
      vth_mandate_condition_set_hard (condition, TRUE);
      g_list_store_append (conditions, condition);
      vth_mandate_set_conditions (mandate, G_LIST_MODEL (conditions));
      vth_mandate_set_area (mandate, area);
      vth_mandate_set_max_penalty_cents (mandate, 500000);
    }

  return mandate;
}

static VthQuestion *
make_questions (GRand *rand, guint n_mandates)
{
  VthQuestion *questions = g_new0 (VthQuestion, N_QUESTIONS);
  guint n_organs = MAX (n_mandates / (2 * FUNCTIONS), 1);

  for (guint i = 0; i < N_QUESTIONS; i++)
    {
      guint organ = (guint) g_rand_int_range (rand, 0, (gint) n_organs);

      questions[i].power = asked[g_rand_int_range (rand, 0, G_N_ELEMENTS (asked))];
      questions[i].authority = function_id (organ, 0);
      questions[i].actor = function_id (organ, (guint) g_rand_int_range (rand, 1, FUNCTIONS + 1));
      questions[i].on = (guint32) g_rand_int_range (rand, 738500, 739500);
      questions[i].municipality = "GM0001";
      questions[i].amount_cents = g_rand_int_range (rand, 0, 600000);
      questions[i].conditions_met = i % 2 == 0 ? g_variant_ref_sink (g_variant_new_parsed ("{'contract': true}")) : NULL;
    }

  return questions;
}

/* Microseconds of this thread alone: others may be busy on the same machine. */
static gint64
get_time (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return now.tv_sec * G_USEC_PER_SEC + now.tv_nsec / 1000;
}

static gdouble
measure_judging (VthRegister *registry, const VthQuestion *questions, guint counts[])
{
  gint64 start = get_time ();

  for (guint i = 0; i < N_QUESTIONS; i++)
    {
      VthJudgement judgement;

      _vth_register_judge (registry, &questions[i], NULL, &judgement);
      counts[judgement.verdict]++;
      counts[3] += judgement.n_links;
      _vth_judgement_clear (&judgement);
    }

  return (gdouble) (get_time () - start) * 1000 / N_QUESTIONS;
}

static gdouble
measure_explaining (VthRegister *registry, const VthQuestion *questions)
{
  gint64 start = get_time ();

  for (guint i = 0; i < N_QUESTIONS / 10; i++)
    {
      VthNotes notes = { NULL, 0, 0, VTH_SEVERITY_INFO };
      VthJudgement judgement;

      _vth_register_judge (registry, &questions[i], NULL, &judgement);
      _vth_register_explain (registry, &questions[i], NULL, &judgement, &notes);
      _vth_notes_clear (&notes);
      _vth_judgement_clear (&judgement);
    }

  return (gdouble) (get_time () - start) * 1000 / (N_QUESTIONS / 10);
}

static gdouble
measure_answers (VthRegister *registry, const VthQuestion *questions)
{
  gint64 start = get_time ();

  for (guint i = 0; i < N_QUESTIONS; i++)
    g_object_unref (_vth_authorisation_new (registry, &questions[i], NULL));

  return (gdouble) (get_time () - start) * 1000 / N_QUESTIONS;
}

static void
fill (VthRegister *registry, GRand *rand, guint n)
{
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (VthMandate) mandate = make_mandate (rand, i);

      if (!vth_register_add (registry, VTH_RECORD (mandate), &error))
        g_error ("%s", error->message);
    }
}

typedef struct
{
  VthRegister *registry;
  const VthQuestion *questions;
} Share;

static gpointer
judge_share (gpointer data)
{
  const Share *share = data;
  guint counts[4] = { 0 };

  for (guint i = 0; i < 5; i++)
    measure_judging (share->registry, share->questions, counts);

  return NULL;
}

/* How much faster two threads are than one that does the work of both. */
static gdouble
measure_threads (VthRegister *registry, const VthQuestion *questions)
{
  Share share = { registry, questions };
  gint64 start = g_get_monotonic_time ();
  gint64 alone;
  GThread *other;

  judge_share (&share);
  judge_share (&share);
  alone = g_get_monotonic_time () - start;

  start = g_get_monotonic_time ();
  other = g_thread_new ("judge", judge_share, &share);
  judge_share (&share);
  g_thread_join (other);

  return (gdouble) alone / (gdouble) (g_get_monotonic_time () - start);
}

int
main (int argc, char **argv)
{
  guint n_sizes = argc > 1 ? (guint) CLAMP (atoi (argv[1]), 1, 3) : (guint) G_N_ELEMENTS (sizes);

  g_print ("%9s %8s %8s %10s %10s %10s %8s   %s\n", "mandates", "add us", "seal ms", "check ns", "answer ns",
           "why ns", "threads",
           "refused/conditional/authorised, links");
  for (guint i = 0; i < n_sizes; i++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (7);
      g_autoptr (VthRegister) registry = vth_register_new ();
      VthQuestion *questions = make_questions (rand, sizes[i]);
      guint counts[4] = { 0 };
      gint64 start = get_time (), added, sealed;
      gdouble each;

      fill (registry, rand, sizes[i]);
      added = get_time ();
      vth_register_seal (registry, NULL);
      sealed = get_time ();
      measure_judging (registry, questions, counts);
      memset (counts, 0, sizeof counts);
      each = measure_judging (registry, questions, counts);
      g_print ("%9u %8.2f %8.1f %10.0f %10.0f %10.0f %8.2f   %u/%u/%u, %u\n", sizes[i],
               (gdouble) (added - start) / sizes[i],
               (gdouble) (sealed - added) / 1000, each, measure_answers (registry,
                                                                         questions), measure_explaining (registry, questions),
               measure_threads (registry, questions), counts[0], counts[1], counts[2], counts[3]);
      for (guint n = 0; n < N_QUESTIONS; n++)
        {
          g_free ((gchar *) questions[n].authority);
          g_free ((gchar *) questions[n].actor);
          g_clear_pointer (&questions[n].conditions_met, g_variant_unref);
        }
      g_free (questions);
    }

  return 0;
}
