/* vth-register-page-row.c - one mandate on the page of a register
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/report/vth-register-page-private.h"

#include "libvth/register/vth-competence.h"
#include "libvth/register/vth-function.h"
#include "libvth/register/vth-power.h"

#define say _vth_register_page_say
#define print _vth_register_page_print
#define get_name _vth_register_page_get_name

/* Deeper than this the indent stays the same. */
#define DEEPEST 4

static gchar *
dup_day (const VthRegisterPage *page, const GDate *day)
{
  return _vth_format_day (g_date_get_julian (day), page->language);
}

static void
print_holder (const VthRegisterPage *page, VthMandate *mandate, const gchar *above, guint depth)
{
  const gchar *id = vth_mandate_get_mandatee (mandate);
  VthRecord *record = vth_register_lookup (page->registry, id);

  print (page, "<th scope=\"row\" class=\"depth-%u\">%s<span>%s</span>", MIN (depth, DEEPEST), depth > 0 ? "↳ " : "",
         get_name (page, id));
  if (VTH_IS_FUNCTION (record) && vth_function_get_organisation (VTH_FUNCTION (record)) != NULL)
    print (page, "<small>%s</small>", get_name (page, vth_function_get_organisation (VTH_FUNCTION (record))));
  if (above != NULL)
    print (page, "<small>%s %s</small>", say (page, "page.under"), get_name (page, above));
  g_string_append (page->html, "</th>");
}

static void
print_published (const VthRegisterPage *page, VthMandate *mandate)
{
  const GDate *day = vth_mandate_get_published_on (mandate);
  const gchar *place = vth_mandate_get_published_in (mandate);
  g_autofree gchar *text = day != NULL ? dup_day (page, day) : g_strdup (say (page, "page.not-recorded"));

  print (page, "<small>%s: %s%s%s</small>", say (page, "page.published"), text, place != NULL ? ", " : "",
         place != NULL ? place : "");
}

static void
print_regulation (const VthRegisterPage *page, VthMandate *mandate)
{
  const gchar *source = vth_record_get_source (VTH_RECORD (mandate));
  const gchar *name = vth_mandate_get_regulation (mandate);

  print (page, "<td>%s<small class=\"code\">%s</small>", _vth_register_page_get_kind (page, mandate),
         vth_record_get_id (VTH_RECORD (mandate)));
  if (source != NULL && g_str_has_prefix (source, "https://"))
    print (page, "<small><a href=\"%s\">%s</a></small>", source, name != NULL ? name : source);
  else if (name != NULL)
    print (page, "<small>%s</small>", name);
  print_published (page, mandate);
  g_string_append (page->html, "</td>");
}

static void
print_period (const VthRegisterPage *page, VthMandate *mandate)
{
  const GDate *from = vth_mandate_get_valid_from (mandate), *until = vth_mandate_get_valid_until (mandate);
  const GDate *revoked = vth_mandate_get_revoked_on (mandate);
  g_autofree gchar *first = from != NULL ? dup_day (page, from) : g_strdup (say (page, "page.not-recorded"));
  g_autofree gchar *last = until != NULL ? dup_day (page, until) : g_strdup (say (page, "page.no-end"));

  print (page, "<td>%s</td><td>%s", first, last);
  if (revoked != NULL)
    {
      g_autofree gchar *day = dup_day (page, revoked);

      print (page, "<small>%s %s</small>", say (page, "page.revoked"), day);
    }
  g_string_append (page->html, "</td>");
}

typedef const gchar *(*GetName) (const VthRegisterPage *page, const gchar *id);

static const gchar *
get_activity (const VthRegisterPage *page, const gchar *id)
{
  const gchar *name = vth_competence_get_activity_name (id, page->language);

  return name != NULL ? name : id;
}

static void
print_list (const VthRegisterPage *page, const gchar *label, const gchar *const *ids, GetName get)
{
  if (ids == NULL || *ids == NULL)
    return;

  print (page, "<li>%s: ", say (page, label));
  for (guint i = 0; ids[i] != NULL; i++)
    print (page, "%s%s", i > 0 ? ", " : "", get (page, ids[i]));
  g_string_append (page->html, "</li>");
}

/* What is left out of the power itself; the rest stands nowhere near it. */
static void
print_excluded (const VthRegisterPage *page, VthMandate *mandate, const gchar *power)
{
  const gchar *const *ids = vth_mandate_get_excluded_powers (mandate);

  for (; ids != NULL && *ids != NULL; ids++)
    if (power == NULL || vth_power_covers (power, *ids))
      print (page, "<li>%s: %s</li>", say (page, "page.except"), _vth_register_page_get_power (page, *ids));
}

static void
print_conditions (const VthRegisterPage *page, VthMandate *mandate)
{
  GListModel *conditions = vth_mandate_get_conditions (mandate);

  for (guint i = 0; conditions != NULL && i < g_list_model_get_n_items (conditions); i++)
    {
      g_autoptr (VthMandateCondition) condition = g_list_model_get_item (conditions, i);
      const gchar *text = vth_mandate_condition_get_text (condition);

      print (page, "<li>%s: %s</li>",
             say (page, vth_mandate_condition_get_hard (condition) ? "page.condition" : "page.instruction"),
             text != NULL ? text : vth_mandate_condition_get_code (condition));
    }
}

static void
print_substitutes (const VthRegisterPage *page, VthMandate *mandate)
{
  GListModel *substitutes = vth_mandate_get_substitutes (mandate);

  for (guint i = 0; substitutes != NULL && i < g_list_model_get_n_items (substitutes); i++)
    {
      g_autoptr (VthSubstitute) substitute = g_list_model_get_item (substitutes, i);
      const GDate *from = vth_substitute_get_valid_from (substitute), *until = vth_substitute_get_valid_until (substitute);
      g_autofree gchar *first = from != NULL ? dup_day (page, from) : g_strdup ("");
      g_autofree gchar *last = until != NULL ? dup_day (page, until) : g_strdup ("");

      if (until != NULL && g_date_compare (until, page->on) < 0)
        continue;
      print (page, "<li>%s: %s", say (page, "page.substitute"),
             get_name (page, vth_substitute_get_function (substitute)));
      if (from != NULL || until != NULL)
        print (page, " (%s – %s)", first, last);
      g_string_append (page->html, "</li>");
    }
}

/* A pointer to a field of a mandate, as a citizen would call it. */
static const gchar *
get_clause (const VthRegisterPage *page, const gchar *pointer)
{
  g_auto (GStrv) parts = g_strsplit (pointer, "/", 3);
  g_autofree gchar *label = NULL;
  const gchar *text;

  if (*pointer != '/')
    return *pointer == '\0' ? say (page, "page.clause.all") : pointer;

  label = g_strconcat ("page.clause.", parts[1], NULL);
  text = say (page, label);
  return text != label ? text : pointer;
}

/* What of a conditional answer is about the mandate, and not about an act of which nothing is known. */
static gboolean
is_doubt (VthReason *reason)
{
  static const gchar *const codes[] = { "awb.10:4.consent-not-known",
                                        "awb.10:5.writing-not-recorded",
                                        "gemeentewet.168.member-not-recorded",
                                        "mandate.line-not-known",
                                        "mandate.retroactive",
                                        "mandate.substitute-days-not-known",
                                        NULL };

  return g_strv_contains (codes, vth_reason_get_code (reason));
}

static void
print_reasons (const VthRegisterPage *page, VthAuthorisation *answer, gboolean refused)
{
  GListModel *reasons = vth_answer_get_reasons (VTH_ANSWER (answer));

  for (guint i = 0; i < g_list_model_get_n_items (reasons); i++)
    {
      g_autoptr (VthReason) reason = g_list_model_get_item (reasons, i);
      g_autofree gchar *message = vth_reason_dup_message (reason, page->language);

      if (refused && vth_reason_get_severity (reason) == VTH_SEVERITY_ERROR)
        print (page, " %s", message);
      if (!refused && is_doubt (reason))
        print (page, "<li class=\"doubt\"><b>%s</b> %s</li>", say (page, "page.doubt"), message);
    }
}

/* What the register makes of it for a decision of which only power, organ and day are known. */
static void
print_verdict (const VthRegisterPage *page, VthMandate *mandate, const gchar *power)
{
  g_autoptr (VthAct) act = vth_act_new (NULL);
  g_autoptr (VthAuthorisation) answer = NULL;
  gboolean refused;

  vth_act_set_power (act, power);
  vth_act_set_authority (act, page->authority);
  vth_act_set_actor (act, vth_mandate_get_mandatee (mandate));
  vth_act_set_on (act, page->on);
  answer = vth_register_authorise_under (page->registry, act, vth_record_get_id (VTH_RECORD (mandate)));
  refused = vth_authorisation_get_outcome (answer) == VTH_AUTHORISATION_VERDICT_REFUSED;
  if (refused)
    print (page, "<li class=\"refused\"><b>%s</b>", say (page, "page.refused"));
  print_reasons (page, answer, refused);
  if (refused)
    g_string_append (page->html, "</li>");
}

static void
print_amount (const VthRegisterPage *page, VthMandate *mandate)
{
  gint64 cents = vth_mandate_get_max_penalty_cents (mandate);
  g_autofree gchar *amount = cents >= 0 ? _vth_format_cents (cents, page->language) : NULL;

  if (amount != NULL)
    print (page, "<li>%s %s</li>", say (page, "page.amount"), amount);
}

static void
print_further (const VthRegisterPage *page, VthMandate *mandate)
{
  VthSubmandate submandate = vth_mandate_get_submandate (mandate);

  if (submandate != VTH_SUBMANDATE_UNKNOWN)
    print (page, "<li>%s</li>", say (page, submandate == VTH_SUBMANDATE_ALLOWED ? "page.further" : "page.no-further"));
  if (vth_mandate_get_upward (mandate))
    print (page, "<li>%s</li>", say (page, "page.upward"));
}

static void
print_limits (const VthRegisterPage *page, VthMandate *mandate, const gchar *power)
{
  gsize start;

  g_string_append (page->html, "<td><ul>");
  start = page->html->len;
  if (power != NULL)
    print_verdict (page, mandate, power);
  if (vth_mandate_get_kind (mandate) == VTH_MANDATE_KIND_SIGNING)
    print (page, "<li>%s</li>", say (page, "page.signing"));
  print_amount (page, mandate);
  print_list (page, "page.clause.area", vth_mandate_get_area (mandate), get_name);
  print_list (page, "page.clause.activities", vth_mandate_get_activities (mandate), get_activity);
  if (vth_mandate_get_case_id (mandate) != NULL)
    print (page, "<li>%s: %s</li>", say (page, "page.clause.case_id"), vth_mandate_get_case_id (mandate));
  print_excluded (page, mandate, power);
  print_conditions (page, mandate);
  print_further (page, mandate);
  print_substitutes (page, mandate);
  print_list (page, "page.unknown", vth_mandate_get_not_known (mandate), get_clause);
  if (page->html->len == start)
    print (page, "<li>%s</li>", say (page, "page.no-limits"));
  g_string_append (page->html, "</ul></td>");
}

void
_vth_register_page_print_row (const VthRegisterPage *page, VthMandate *mandate, const gchar *power, const gchar *above,
                              guint depth)
{
  g_string_append (page->html, "<tr>");
  print_holder (page, mandate, above, depth);
  print_regulation (page, mandate);
  print_period (page, mandate);
  print_limits (page, mandate, power);
  g_string_append (page->html, "</tr>\n");
}
