/* vth-duties.c - what is due, by whom and by when
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-duties-private.h"

#include "libvth/base/vth-table-private.h"
#include "libvth/rulebook/vth-json-member-private.h"

static void
note_uncounted (VthNotes *notes, const gchar *rule_id, guint32 from)
{
  _vth_notes_add (notes, "term.not-counted", NULL,
                  VTH_ARGS (VTH_ARG_TEXT ("source", rule_id), VTH_ARG_DAY ("day", from)));
}

gboolean
_vth_count (VthCounted *self, VthRulebook *rulebook, const gchar *rule_id, guint32 from,
            const gchar *const *extensions, guint32 suspended_days, VthNotes *notes)
{
  *self = (VthCounted) { .rulebook = rulebook, .from = from };
  self->rule = _vth_rulebook_find_rule_with_term (rulebook, rule_id, from, NULL);
  if (self->rule != NULL)
    {
      _vth_term_question_init_rule (&self->question, self->rule, self->rule->term);
      if (_vth_term_question_extend (&self->question, extensions, suspended_days, NULL))
        {
          _vth_term_question_settle (&self->question, rulebook);
          if (_vth_term_plan_count (&self->question.plan, rulebook->calendar, from, &self->span))
            return TRUE;
        }
    }

  if (notes != NULL)
    note_uncounted (notes, rule_id, from);
  return FALSE;
}

static VthTermTrace
get_trace (const VthCounted *self)
{
  return (VthTermTrace) { self->rulebook, &self->question, self->rule->id, self->from, &self->span };
}

guint32
_vth_counted_get_effective (const VthCounted *self)
{
  switch (self->rule->effective)
    {
    case VTH_RULE_EFFECTIVE_NEXT_DAY:
      return self->span.last_day + 1;
    case VTH_RULE_EFFECTIVE_LAST_DAY:
      return self->span.last_day;
    default:
      return 0;
    }
}

VthCertainty
_vth_counted_get_certainty (const VthCounted *self)
{
  VthTermTrace trace = get_trace (self);

  return _vth_term_trace_find_certainty (&trace);
}

static gboolean
is_worth_telling (const gchar *code)
{
  return _vth_term_trace_is_move (code) || g_str_has_prefix (code, "certainty.") || g_str_has_prefix (code, "calendar.") ||
         g_str_has_prefix (code, "atw.open.") || g_str_equal (code, "term.extended") ||
         g_str_equal (code, "term.suspended") || g_str_has_prefix (code, "rule.");
}

static gboolean
is_same (const VthArgument *a, const VthArgument *b)
{
  if (a == NULL || b == NULL)
    return a == b;
  if (a->kind != b->kind)
    return FALSE;

  return a->kind == VTH_ARGUMENT_TEXT ? g_strcmp0 (a->value.text, b->value.text) == 0
    : (a->kind == VTH_ARGUMENT_DAY || a->kind == VTH_ARGUMENT_NUMBER) && a->value.number == b->value.number;
}

static gboolean
is_said (const VthNotes *notes, const gchar *code, const VthArgument *arguments)
{
  for (guint i = 0; i < notes->n_notes; i++)
    if (g_str_equal (notes->notes[i].entry->code, code) && is_same (notes->notes[i].arguments, arguments))
      return TRUE;

  return FALSE;
}

void
_vth_counted_explain (const VthCounted *self, const gchar *subject, VthNotes *notes)
{
  VthTermTrace trace = get_trace (self);
  VthNotes told = { NULL };

  _vth_term_trace_explain (&trace, &told);
  for (guint i = 0; i < told.n_notes; i++)
    {
      const VthNote *note = &told.notes[i];

      if (is_worth_telling (note->entry->code) && !is_said (notes, note->entry->code, note->arguments))
        _vth_notes_add (notes, note->entry->code, subject, note->arguments);
    }
  _vth_notes_clear (&told);
}

void
_vth_notes_add_certainty (VthNotes *notes, VthCertainty certainty, const gchar *source)
{
  const gchar *code = certainty == VTH_CERTAINTY_INFERRED ? "certainty.inferred" : "certainty.unverified";
  const VthArgument *arguments = VTH_ARGS (VTH_ARG_TEXT ("source", source));

  if (certainty != VTH_CERTAINTY_TEXT && !is_said (notes, code, arguments))
    _vth_notes_add (notes, code, NULL, arguments);
}

VthCertainty
_vth_notes_find_certainty (const VthNotes *notes)
{
  VthCertainty least = VTH_CERTAINTY_TEXT;

  for (guint i = 0; i < notes->n_notes; i++)
    {
      const gchar *code = notes->notes[i].entry->code;

      if (g_str_equal (code, "certainty.unverified") || g_str_has_prefix (code, "calendar."))
        return VTH_CERTAINTY_UNVERIFIED;
      if (g_str_equal (code, "certainty.inferred") || g_str_has_prefix (code, "atw.open."))
        least = VTH_CERTAINTY_INFERRED;
    }

  return least;
}

GArray *
_vth_duties_new (void)
{
  return g_array_new (FALSE, TRUE, sizeof (VthDuty));
}

VthDuty *
_vth_duties_add (GArray *duties, const VthCounted *counted, VthDutyNature nature, guint32 met)
{
  VthDuty duty = {
    .rule = counted->rule, .nature = nature, .from = counted->from, .until = counted->span.last_day,
    .effective = _vth_counted_get_effective (counted), .met = met,
    .certainty = _vth_counted_get_certainty (counted),
  };

  g_array_append_val (duties, duty);
  return &g_array_index (duties, VthDuty, duties->len - 1);
}

const gchar *
_vth_duty_get_state (const VthDuty *self, guint32 on)
{
  if (self->from > on)
    return "to-come";
  if (self->nature == VTH_DUTY_WAIT)
    return self->effective != 0 && on >= self->effective ? "over" : "running";
  if (self->met != 0 && self->met <= on)
    return self->until != 0 && self->met > self->until ? "late" : "met";
  if (self->until == 0 || on <= self->until)
    return "running";

  return self->nature == VTH_DUTY_ACT ? "missed" : "over";
}

static void
append_duty (VthTableBuilder *builder, const VthDuty *duty, guint32 on)
{
  g_autofree gchar *law = g_strconcat (duty->rule->law, " ", duty->rule->article, NULL);

  _vth_table_builder_append_string (builder, 0, duty->rule->id);
  _vth_table_builder_append_string (builder, 1, law);
  _vth_table_builder_append_date (builder, 2, duty->from);
  _vth_table_builder_append_date (builder, 3, duty->until);
  _vth_table_builder_append_date (builder, 4, duty->effective);
  _vth_table_builder_append_date (builder, 5, duty->met);
  _vth_table_builder_append_string (builder, 6, _vth_duty_get_state (duty, on));
  _vth_table_builder_append_string (builder, 7, _vth_get_nick (VTH_TYPE_CERTAINTY, (gint) duty->certainty));
}

VthTable *
_vth_duties_to_table (const GArray *duties, guint32 on)
{
  static const struct
  {
    const gchar *name;
    VthColumnKind kind;
  } columns[] = {
    { "rule", VTH_COLUMN_KIND_STRING },  { "law", VTH_COLUMN_KIND_STRING },  { "event", VTH_COLUMN_KIND_DATE },
    { "last_day", VTH_COLUMN_KIND_DATE }, { "effective_on", VTH_COLUMN_KIND_DATE }, { "met_on", VTH_COLUMN_KIND_DATE },
    { "state", VTH_COLUMN_KIND_STRING }, { "certainty", VTH_COLUMN_KIND_STRING },
  };
  g_autoptr (VthTableBuilder) builder = _vth_table_builder_new ();

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    _vth_table_builder_add_column (builder, columns[i].name, columns[i].kind);
  for (guint i = 0; i < duties->len; i++)
    append_duty (builder, &g_array_index (duties, VthDuty, i), on);

  return _vth_table_builder_end (g_steal_pointer (&builder));
}

static void
write_day (JsonObject *object, const gchar *name, guint32 day)
{
  g_autoptr (GDate) date = day != 0 ? g_date_new_julian (day) : NULL;

  _vth_json_set_date (object, name, date);
}

static JsonObject *
write_duty (const VthDuty *duty, guint32 on, VthLanguage language)
{
  g_autofree gchar *law = g_strconcat (duty->rule->law, " ", duty->rule->article, NULL);
  VthDeadlineRule *rule = (VthDeadlineRule *) duty->rule;
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "rule", rule->id);
  json_object_set_string_member (object, "law", law);
  _vth_json_set_text (object, "name", vth_deadline_rule_get_name (rule, language));
  _vth_json_set_text (object, "bound_party", vth_deadline_rule_get_bound_party (rule, language));
  _vth_json_set_text (object, "consequence", vth_deadline_rule_get_consequence (rule, language));
  write_day (object, "event", duty->from);
  write_day (object, "last_day", duty->until);
  write_day (object, "effective_on", duty->effective);
  write_day (object, "met_on", duty->met);
  json_object_set_string_member (object, "state", _vth_duty_get_state (duty, on));
  _vth_json_set_nick (object, "certainty", VTH_TYPE_CERTAINTY, (gint) duty->certainty);
  return object;
}

void
_vth_duties_write (const GArray *duties, guint32 on, JsonObject *object, VthLanguage language)
{
  JsonArray *rows = json_array_new ();

  for (guint i = 0; i < duties->len; i++)
    json_array_add_object_element (rows, write_duty (&g_array_index (duties, VthDuty, i), on, language));
  json_object_set_array_member (object, "deadlines", rows);
}
