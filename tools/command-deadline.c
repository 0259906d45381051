/* command-deadline.c - vth deadline: counts a statutory term
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "answer.h"

#define ALARM_DEFAULT 3

static struct
{
  gchar *event;
  gchar *on;
  gchar *suspended;
  gchar *batch;
  gchar **extensions;
  gchar **interruptions;
  gchar *lengthened;
  gchar *last_day;
  gchar *received;
  gchar *posted;
  gchar *notice;
  gchar *decided;
  gchar *alarm;
} options;

static const GOptionEntry entries[] = {
  { "event", 0, 0, G_OPTION_ARG_FILENAME, &options.event, "day of the event that starts the term", "DATE" },
  { "extend", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options.extensions,
    "extension, may be given more than once", "TERM" },
  { "suspended", 0, 0, G_OPTION_ARG_FILENAME, &options.suspended, "days that the term stood still", "DAYS" },
  { "interrupted-on", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options.interruptions,
    "day of an act that interrupts a limitation, may be given more than once", "DATE" },
  { "lengthened", 0, 0, G_OPTION_ARG_FILENAME, &options.lengthened, "days by which a limitation is lengthened", "DAYS" },
  { "on", 0, 0, G_OPTION_ARG_FILENAME, &options.on, "also tell where the term stands on this day", "DATE" },
  { "last-day", 0, 0, G_OPTION_ARG_FILENAME, &options.last_day,
    "last day of the term, for --received and --notice without a rule", "DATE" },
  { "received", 0, 0, G_OPTION_ARG_FILENAME, &options.received,
    "ask whether a notice of objection or appeal that was received on this day came in time", "DATE" },
  { "posted", 0, 0, G_OPTION_ARG_FILENAME, &options.posted, "its postmark", "DATE" },
  { "notice", 0, 0, G_OPTION_ARG_FILENAME, &options.notice,
    "ask what late decision costs after a notice of default that was received on this day", "DATE" },
  { "decided", 0, 0, G_OPTION_ARG_FILENAME, &options.decided, "day on which that decision was announced", "DATE" },
  { "alarm", 0, 0, G_OPTION_ARG_FILENAME, &options.alarm,
    "with --format ics: working days before the last day (default 3)", "WORKING-DAYS" },
  { "batch", 0, 0, G_OPTION_ARG_FILENAME, &options.batch, "answer every row of a CSV file", "FILE.csv" },
  { NULL }
};

/* What was typed, in the order in which it is named in complaints. */
enum
{
  HAS_LAST_DAY = 1 << 0,
  HAS_INTERRUPTED = 1 << 1,
  HAS_LENGTHENED = 1 << 2,
  HAS_RECEIVED = 1 << 3,
  HAS_POSTED = 1 << 4,
  HAS_NOTICE = 1 << 5,
  HAS_DECIDED = 1 << 6,
  HAS_ALARM = 1 << 7,
  HAS_ICS = 1 << 8,
  HAS_RULE = 1 << 9,
  HAS_EVENT = 1 << 10,
  HAS_EXTEND = 1 << 11,
  HAS_SUSPENDED = 1 << 12,
  HAS_ON = 1 << 13,
  HAS_BATCH = 1 << 14,

  ASKS_LIMITATION = HAS_INTERRUPTED | HAS_LENGTHENED,
  ASKS_FILING = HAS_RECEIVED | HAS_POSTED,
  ASKS_PENALTY = HAS_NOTICE | HAS_DECIDED
};

static const gchar *const names[] = {
  "--last-day", "--interrupted-on", "--lengthened", "--received", "--posted", "--notice", "--decided", "--alarm",
  "--format ics", "RULE", "--event", "--extend", "--suspended", "--on", "--batch"
};

static const struct
{
  guint one;
  guint others;
} conflicts[] = {
  { HAS_LAST_DAY, HAS_RULE | HAS_EVENT | HAS_EXTEND | HAS_SUSPENDED | ASKS_LIMITATION },
  { ASKS_LIMITATION, HAS_EXTEND | HAS_SUSPENDED | ASKS_FILING | ASKS_PENALTY },
  { ASKS_FILING, ASKS_PENALTY | HAS_ON },
  { HAS_ICS, ASKS_FILING | ASKS_PENALTY | HAS_BATCH },
  { HAS_BATCH, HAS_LAST_DAY | ASKS_LIMITATION | ASKS_FILING | ASKS_PENALTY },
};

static const struct
{
  guint one;
  guint needed; /* one of these */
} needs[] = {
  { HAS_LAST_DAY, HAS_RECEIVED | HAS_NOTICE },
  { HAS_POSTED, HAS_RECEIVED },
  { HAS_DECIDED, HAS_NOTICE },
  { HAS_ALARM, HAS_ICS },
};

static guint
find_given (const Tool *tool)
{
  const gboolean given[] = {
    options.last_day != NULL, options.interruptions != NULL, options.lengthened != NULL, options.received != NULL,
    options.posted != NULL, options.notice != NULL, options.decided != NULL, options.alarm != NULL,
    tool->format == TOOL_FORMAT_ICS, tool->n_arguments > 0, options.event != NULL, options.extensions != NULL,
    options.suspended != NULL, options.on != NULL, options.batch != NULL
  };
  guint bits = 0;

  for (guint i = 0; i < G_N_ELEMENTS (given); i++)
    bits |= (given[i] ? 1u : 0u) << i;
  return bits;
}

static const gchar *
get_name (guint bits)
{
  return names[g_bit_nth_lsf (bits, -1)];
}

/* An option that no part of the question would heed is refused. */
static gboolean
check_given (const Tool *tool, guint given)
{
  for (guint i = 0; i < G_N_ELEMENTS (conflicts); i++)
    if ((given & conflicts[i].one) != 0 && (given & conflicts[i].others) != 0)
      {
        tool_complain (tool, "%s does not go with %s", get_name (given & conflicts[i].one),
                       get_name (given & conflicts[i].others));
        return FALSE;
      }
  for (guint i = 0; i < G_N_ELEMENTS (needs); i++)
    if ((given & needs[i].one) != 0 && (given & needs[i].needed) == 0)
      {
        tool_complain (tool, "%s needs %s", get_name (needs[i].one), get_name (needs[i].needed));
        return FALSE;
      }

  return TRUE;
}

static gboolean
read_optional_date (const Tool *tool, const gchar *option, const gchar *text, GDate *date, const GDate **found)
{
  *found = text != NULL ? date : NULL;
  return text == NULL || tool_parse_date (tool, option, text, date);
}

static gboolean
read_interruptions (const Tool *tool, GArray *days)
{
  for (guint i = 0; options.interruptions != NULL && options.interruptions[i] != NULL; i++)
    {
      GDate date;
      guint day;

      if (!tool_parse_date (tool, "--interrupted-on", options.interruptions[i], &date))
        return FALSE;
      day = g_date_get_julian (&date);
      g_array_append_val (days, day);
    }

  return TRUE;
}

static ToolStatus
count_term (const Tool *tool, VthRulebook *rules, VthDeadline **deadline)
{
  g_autoptr (GArray) interruptions = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GError) error = NULL;
  const gchar *rule_id = tool->arguments[0];
  guint suspended = 0, lengthened = 0;
  GDate event;

  if (!tool_parse_date (tool, "--event", options.event, &event)
      || !tool_parse_number (tool, "--suspended", options.suspended, G_MAXUINT16, &suspended)
      || !tool_parse_number (tool, "--lengthened", options.lengthened, G_MAXUINT16, &lengthened)
      || !read_interruptions (tool, interruptions))
    return TOOL_USAGE;

  if (options.interruptions != NULL || options.lengthened != NULL)
    *deadline = vth_rulebook_compute_limitation (rules, rule_id, &event, (const guint *) (gpointer) interruptions->data,
                                                 interruptions->len, lengthened, &error);
  else
    *deadline = vth_rulebook_compute_deadline (rules, rule_id, &event, (const gchar *const *) options.extensions,
                                               suspended, &error);
  return *deadline != NULL ? TOOL_ANSWERED : tool_refuse_question (tool, error);
}

static ToolStatus
print_calendar (const Tool *tool, VthRulebook *rules, VthDeadline *deadline)
{
  g_autoptr (GListStore) deadlines = g_list_store_new (VTH_TYPE_DEADLINE);
  g_autoptr (GError) error = NULL;
  g_autofree gchar *text = NULL;
  guint alarm = ALARM_DEFAULT;
  GDate today;

  if (!tool_parse_date_or_today (tool, "--on", options.on, &today)
      || !tool_parse_number (tool, "--alarm", options.alarm, G_MAXUINT16, &alarm))
    return TOOL_USAGE;

  g_list_store_append (deadlines, deadline);
  text = vth_icalendar_from_deadlines (G_LIST_MODEL (deadlines), vth_rulebook_get_calendar (rules), &today, alarm,
                                       tool->language, &error);
  if (text == NULL)
    return tool_refuse_question (tool, error);

  tool_print (text);
  return TOOL_ANSWERED;
}

static ToolStatus
answer_term (const Tool *tool, VthRulebook *rules)
{
  g_autoptr (VthDeadline) deadline = NULL;
  const GDate *on;
  ToolStatus status;
  GDate day;

  if (!read_optional_date (tool, "--on", options.on, &day, &on))
    return TOOL_USAGE;

  status = count_term (tool, rules, &deadline);
  if (status != TOOL_ANSWERED)
    return status;
  if (tool->format == TOOL_FORMAT_ICS)
    return print_calendar (tool, rules, deadline);

  tool_print_deadline (tool, deadline, on);
  return TOOL_ANSWERED;
}

static ToolStatus
find_last_day (const Tool *tool, VthRulebook *rules, GDate *last_day)
{
  g_autoptr (VthDeadline) deadline = NULL;
  ToolStatus status;

  if (options.last_day != NULL)
    return tool_parse_date (tool, "--last-day", options.last_day, last_day) ? TOOL_ANSWERED : TOOL_USAGE;

  status = count_term (tool, rules, &deadline);
  if (status == TOOL_ANSWERED)
    *last_day = *vth_deadline_get_last_day (deadline);
  return status;
}

static ToolStatus
answer_filing (const Tool *tool, VthRulebook *rules)
{
  GDate last_day, received, day;
  const GDate *posted;
  ToolStatus status;

  if (!tool_parse_date (tool, "--received", options.received, &received)
      || !read_optional_date (tool, "--posted", options.posted, &day, &posted))
    return TOOL_USAGE;

  status = find_last_day (tool, rules, &last_day);
  return status == TOOL_ANSWERED ? tool_answer_filing (tool, rules, &last_day, posted, &received) : status;
}

static ToolStatus
answer_penalty (const Tool *tool, VthRulebook *rules)
{
  GDate last_day, notice, decided_day, on_day;
  const GDate *decided, *on;
  ToolStatus status;

  if (!tool_parse_date (tool, "--notice", options.notice, &notice)
      || !read_optional_date (tool, "--decided", options.decided, &decided_day, &decided)
      || !read_optional_date (tool, "--on", options.on, &on_day, &on))
    return TOOL_USAGE;

  status = find_last_day (tool, rules, &last_day);
  return status == TOOL_ANSWERED ? tool_answer_penalty (tool, rules, &last_day, &notice, decided, on) : status;
}

static ToolStatus
run_one (const Tool *tool, guint given)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthRulebook) rules = vth_rulebook_new_national (&error);

  if (rules == NULL)
    return tool_refuse_question (tool, error);
  if ((given & ASKS_FILING) != 0)
    return answer_filing (tool, rules);
  if ((given & ASKS_PENALTY) != 0)
    return answer_penalty (tool, rules);

  return answer_term (tool, rules);
}

static ToolStatus
run (Tool *tool)
{
  guint given = find_given (tool);

  if (!check_given (tool, given))
    return TOOL_USAGE;
  if (options.batch != NULL && tool->n_arguments == 0)
    return tool_run_deadline_batch (tool, options.batch);
  if (options.batch == NULL && (given & (HAS_RULE | HAS_LAST_DAY)) != 0)
    return run_one (tool, given);

  tool_complain (tool, "give either a rule (‘vth rules’ lists them) or --batch FILE.csv");
  return TOOL_USAGE;
}

const ToolCommand tool_command_deadline = {
  .name = "deadline",
  .usage = "RULE --event DATE [OPTION ...] | --last-day DATE OPTION ... | --batch FILE.csv",
  .summary = "counts a statutory term, by the rule that was law on the day",
  .details = "With --received it judges whether a notice of objection or appeal came in time (Awb 6:9), with --notice\n"
             "what late decision costs (Awb 4:17); the last day is that of the rule, or --last-day. Exit status 1: too\n"
             "late, or nothing is due. --format ics prints an iCalendar, dated --on (default today).\n\n"
             "The CSV file has the columns event and either rule, or term, set_by and starts; each row comes back with\n"
             "last_day, which stays empty when the row cannot be answered.",
  .formats = TOOL_FORMATS_ANSWER | TOOL_FORMAT_ICS,
  .format = TOOL_FORMAT_JSON,
  .options = entries,
  .max_arguments = 1,
  .run = run,
};
