/* vth-rulebook.c - what the law says of terms
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-rulebook-private.h"

#include "libvth/base/vth-error.h"
#include "libvth/rulebook/vth-deadline-private.h"

static const gchar *const setting_values[] = { "stand", "roll" };

G_DEFINE_FINAL_TYPE (VthRulebook, vth_rulebook, G_TYPE_OBJECT)

static void
free_question (VthOpenQuestion *question)
{
  g_free (question->id);
  g_free (question->law);
  g_free (question->about[VTH_LANGUAGE_NL]);
  g_free (question->about[VTH_LANGUAGE_EN]);
  g_free (question);
}

static void
vth_rulebook_finalize (GObject *object)
{
  VthRulebook *self = VTH_RULEBOOK (object);

  g_clear_object (&self->calendar);
  for (guint i = 0; i < VTH_N_TERM_SOURCES; i++)
    {
      g_free (self->sources[i].names[VTH_LANGUAGE_NL]);
      g_free (self->sources[i].names[VTH_LANGUAGE_EN]);
      g_free (self->sources[i].basis);
    }
  g_hash_table_unref (self->by_id);
  g_ptr_array_unref (self->rules);
  g_ptr_array_unref (self->questions);
  g_ptr_array_unref (self->penalty_rates);
  for (guint i = 0; i < VTH_N_RULE_USERS; i++)
    g_free (self->found[i]);
  g_clear_pointer (&self->penal_order, _vth_penal_order_law_free);
  g_clear_pointer (&self->seveso, _vth_seveso_law_free);
  g_clear_pointer (&self->ceilings, _vth_ceiling_law_free);

  G_OBJECT_CLASS (vth_rulebook_parent_class)->finalize (object);
}

static void
vth_rulebook_class_init (VthRulebookClass *class)
{
  G_OBJECT_CLASS (class)->finalize = vth_rulebook_finalize;
}

static void
vth_rulebook_init (VthRulebook *self)
{
  self->questions = g_ptr_array_new_with_free_func ((GDestroyNotify) free_question);
  self->rules = g_ptr_array_new_with_free_func (g_object_unref);
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->penalty_rates = g_ptr_array_new_with_free_func ((GDestroyNotify) _vth_penalty_rate_free);
}

const VthOpenQuestion *
_vth_rulebook_find_question (VthRulebook *self, const gchar *id)
{
  for (guint i = 0; i < self->questions->len; i++)
    {
      VthOpenQuestion *question = g_ptr_array_index (self->questions, i);

      if (g_str_equal (question->id, id))
        return question;
    }

  return NULL;
}

static gboolean
read_source (VthDataReader *item, gpointer user_data)
{
  VthRulebook *self = user_data;
  VthTermSourceRule *source = &self->sources[_vth_data_reader_enum (item, "id", VTH_TYPE_TERM_SOURCE)];

  if (item->error != NULL)
    return FALSE;
  if (source->known)
    {
      _vth_data_reader_fail (item, "id", "is there twice");
      return FALSE;
    }

  source->known = TRUE;
  source->applies = _vth_data_reader_boolean (item, "applies");
  source->certainty = _vth_data_reader_enum (item, "certainty", VTH_TYPE_CERTAINTY);
  source->names[VTH_LANGUAGE_NL] = g_strdup (_vth_data_reader_string (item, "name_nl"));
  source->names[VTH_LANGUAGE_EN] = g_strdup (_vth_data_reader_string (item, "name_en"));
  source->basis = g_strdup (_vth_data_reader_string (item, "basis"));
  return item->error == NULL;
}

static gboolean
read_question (VthDataReader *item, gpointer user_data)
{
  VthRulebook *self = user_data;
  VthOpenQuestion *question = g_new0 (VthOpenQuestion, 1);

  g_ptr_array_add (self->questions, question);
  question->id = g_strdup (_vth_data_reader_string (item, "id"));
  question->law = g_strdup (_vth_data_reader_string (item, "law"));
  question->about[VTH_LANGUAGE_NL] = g_strdup (_vth_data_reader_string (item, "about_nl"));
  question->about[VTH_LANGUAGE_EN] = g_strdup (_vth_data_reader_string (item, "about_en"));
  question->rolls = _vth_data_reader_boolean (item, "default");
  return item->error == NULL;
}

static void
take_error (VthDataReader *data, VthDataReader *part)
{
  if (data->error == NULL)
    data->error = g_steal_pointer (&part->error);
  g_clear_error (&part->error);
}

static void
read_bounds (VthRulebook *self, VthDataReader *data)
{
  VthDataReader minimum = { .file = data->file, .pointer = "/minimum",
                            .object = _vth_data_reader_object (data, "minimum") };
  VthDataReader limits = { .file = data->file, .pointer = "/limits",
                           .object = _vth_data_reader_object (data, "limits") };

  if (minimum.object == NULL || limits.object == NULL)
    return;

  self->bounds.minimum_days = (guint8) _vth_data_reader_integer (&minimum, "days", 1, 99);
  self->bounds.minimum_open = (guint8) _vth_data_reader_integer (&minimum, "open_days", 1, 9);
  self->bounds.limits[VTH_TERM_UNIT_DAYS] = (guint) _vth_data_reader_integer (&limits, "days", 1, 999);
  self->bounds.limits[VTH_TERM_UNIT_WEEKS] = (guint) _vth_data_reader_integer (&limits, "weeks", 1, 999);
  self->bounds.limits[VTH_TERM_UNIT_MONTHS] = (guint) _vth_data_reader_integer (&limits, "months", 1, 999);
  self->bounds.limits[VTH_TERM_UNIT_WORKING_DAYS] = self->bounds.limits[VTH_TERM_UNIT_DAYS];
  take_error (data, &minimum);
  take_error (data, &limits);
}

static gboolean
read_atw (VthRulebook *self, VthDataReader *data, GError **error)
{
  read_bounds (self, data);
  _vth_data_reader_each (data, "set_by", read_source, self);
  _vth_data_reader_each (data, "questions", read_question, self);
  for (guint i = 0; i < VTH_N_TERM_SOURCES; i++)
    if (!self->sources[i].known)
      _vth_data_reader_fail (data, "set_by", "does not say of everything that sets terms whether the act applies");
  if (_vth_rulebook_find_question (self, "extended-term") == NULL)
    _vth_data_reader_fail (data, "questions", "lacks extended-term");

  return _vth_data_reader_finish (data, error);
}

static gboolean
read_rule (VthDataReader *item, gpointer user_data)
{
  VthRulebook *self = user_data;
  VthDeadlineRule *rule = _vth_deadline_rule_new (item);

  g_ptr_array_add (self->rules, rule);
  if (item->error != NULL)
    return FALSE;
  if (!g_hash_table_insert (self->by_id, rule->id, rule))
    _vth_data_reader_fail (item, "id", "is there twice");
  if (rule->atw == VTH_RULE_ATW_OPEN &&
      (rule->question == NULL || _vth_rulebook_find_question (self, rule->question) == NULL))
    _vth_data_reader_fail (item, "question", "names no open question");

  return item->error == NULL;
}

static gboolean
read_rate (VthDataReader *item, gpointer user_data)
{
  VthRulebook *self = user_data;

  g_ptr_array_add (self->penalty_rates, _vth_penalty_rate_new (item));
  return item->error == NULL;
}

static void
plan_rules (VthRulebook *self)
{
  VthTermQuestion question;

  for (guint i = 0; i < self->rules->len; i++)
    {
      VthDeadlineRule *rule = g_ptr_array_index (self->rules, i);

      if (rule->term == NULL)
        continue;
      _vth_term_question_init_rule (&question, rule, rule->term);
      _vth_term_question_settle (&question, self);
      rule->plan = question.plan;
    }
}

static gboolean
apply_setting (VthRulebook *self, const gchar *setting, GError **error)
{
  for (guint i = 0; i < self->questions->len; i++)
    for (guint rolls = 0; rolls < G_N_ELEMENTS (setting_values); rolls++)
      {
        VthOpenQuestion *question = g_ptr_array_index (self->questions, i);
        g_autofree gchar *known = g_strconcat (question->id, "=", setting_values[rolls], NULL);

        if (g_str_equal (setting, known))
          {
            question->rolls = rolls == 1;
            return TRUE;
          }
      }

  g_set_error (error, VTH_ERROR, VTH_ERROR_UNKNOWN_VALUE,
               "‘%s’ is no setting: the name of an open question and =roll or =stand are needed", setting);
  return FALSE;
}

/* A knowledge file that is being read, by the name that errors give it. */
typedef struct
{
  VthKnowledge *knowledge;
  gchar *name;
  VthDataReader data;
} Source;

static void
source_clear (Source *self)
{
  g_clear_object (&self->knowledge);
  g_free (self->name);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Source, source_clear)

static gboolean
source_open (Source *self, GFile *folder, const gchar *id, GError **error)
{
  g_autofree gchar *file_name = g_strconcat (id, ".json", NULL);
  g_autoptr (GFile) file = folder != NULL ? g_file_get_child (folder, file_name) : NULL;

  if (file != NULL && g_file_query_exists (file, NULL))
    {
      self->name = g_file_get_parse_name (file);
      self->knowledge = vth_knowledge_new_for_file (file, error);
    }
  else
    {
      self->name = g_strdup (id);
      self->knowledge = vth_knowledge_new_built_in (id, error);
    }
  if (self->knowledge == NULL)
    return FALSE;

  self->data = (VthDataReader) { .file = self->name, .pointer = "",
                                 .object = json_node_get_object (vth_knowledge_get_root (self->knowledge)) };
  return TRUE;
}

static VthCalendar *
read_calendar (GFile *folder, GError **error)
{
  g_auto (Source) source = { 0 };

  return source_open (&source, folder, "calendar-nl", error) ? _vth_calendar_new_from_data (&source.data, error)
                                                              : NULL;
}

static gboolean
read_act (VthRulebook *self, GFile *folder, GError **error)
{
  g_auto (Source) source = { 0 };

  return source_open (&source, folder, "atw", error) && read_atw (self, &source.data, error);
}

static gboolean
read_list (VthRulebook *self, GFile *folder, const gchar *id, const gchar *key, VthDataItemFunc read_item,
           GError **error)
{
  g_auto (Source) source = { 0 };

  if (!source_open (&source, folder, id, error))
    return FALSE;

  _vth_data_reader_each (&source.data, key, read_item, self);
  return _vth_data_reader_finish (&source.data, error);
}

static gboolean
read_penal_order (VthRulebook *self, GFile *folder, GError **error)
{
  g_auto (Source) source = { 0 };

  if (!source_open (&source, folder, "penal-order", error))
    return FALSE;

  self->penal_order = _vth_penal_order_law_new (&source.data);
  return _vth_data_reader_finish (&source.data, error);
}

static gboolean
read_seveso (VthRulebook *self, GFile *folder, GError **error)
{
  g_auto (Source) source = { 0 };

  if (!source_open (&source, folder, "seveso-fines", error))
    return FALSE;

  self->seveso = _vth_seveso_law_new (&source.data);
  return _vth_data_reader_finish (&source.data, error);
}

static gboolean
read_ceilings (VthRulebook *self, GFile *folder, GError **error)
{
  g_auto (Source) source = { 0 };

  if (!source_open (&source, folder, "fine-ceilings", error))
    return FALSE;

  self->ceilings = _vth_ceiling_law_new (&source.data);
  return _vth_data_reader_finish (&source.data, error);
}

static gboolean
check_folder (GFile *folder, GError **error)
{
  g_autofree gchar *name = NULL;

  if (folder == NULL || g_file_query_file_type (folder, G_FILE_QUERY_INFO_NONE, NULL) == G_FILE_TYPE_DIRECTORY)
    return TRUE;

  name = g_file_get_parse_name (folder);
  g_set_error (error, VTH_ERROR, VTH_ERROR_NOT_FOUND, "%s: there is no such folder", name);
  return FALSE;
}

static gboolean
read_all (VthRulebook *self, GFile *folder, const gchar *const *settings, GError **error)
{
  if (!check_folder (folder, error))
    return FALSE;

  self->calendar = read_calendar (folder, error);
  if (self->calendar == NULL || !read_act (self, folder, error))
    return FALSE;

  for (guint i = 0; settings != NULL && settings[i] != NULL; i++)
    if (!apply_setting (self, settings[i], error))
      return FALSE;

  if (!read_list (self, folder, "deadline-rules", "rules", read_rule, error) ||
      !read_list (self, folder, "default-penalty", "rates", read_rate, error) ||
      !read_penal_order (self, folder, error) || !read_seveso (self, folder, error) ||
      !read_ceilings (self, folder, error))
    return FALSE;

  plan_rules (self);
  return TRUE;
}

/**
 * vth_calendar_new_national:
 * @error: return location for a #GError
 *
 * Makes the built-in calendar (kalender van de Algemene termijnenwet).
 *
 * Returns: (transfer full): a new calendar, or %NULL with @error set
 *
 * Since: 1.0
 */
VthCalendar *
vth_calendar_new_national (GError **error)
{
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return read_calendar (NULL, error);
}

/**
 * vth_rulebook_new_national:
 * @error: return location for a #GError
 *
 * Makes the national rulebook (regelboek) that is built in, with the default settings.
 *
 * Returns: (transfer full): a new rulebook, or %NULL with @error set
 *
 * Since: 1.0
 */
VthRulebook *
vth_rulebook_new_national (GError **error)
{
  return vth_rulebook_new_for_folder (NULL, NULL, error);
}

/**
 * vth_rulebook_new_for_folder:
 * @folder: (nullable): a folder whose `calendar-nl.json`, `atw.json`, `deadline-rules.json` and
 *   `default-penalty.json`, as far as they are there, take the place of the built-in ones; or %NULL
 * @settings: (nullable) (array zero-terminated=1): settings of open points of law, each as
 *   `extended-term=roll` or `extended-term=stand`; or %NULL for the defaults
 * @error: return location for a #GError: %VTH_ERROR_INVALID_KNOWLEDGE names the file and the JSON
 *   pointer, %VTH_ERROR_UNKNOWN_VALUE the setting; %VTH_ERROR_NOT_FOUND when there is no such folder
 *
 * Makes a rulebook (regelboek) with other data or other settings than the built-in ones.
 *
 * Returns: (transfer full): a new rulebook, or %NULL with @error set
 *
 * Since: 1.0
 */
VthRulebook *
vth_rulebook_new_for_folder (GFile *folder, const gchar *const *settings, GError **error)
{
  g_autoptr (VthRulebook) self = NULL;

  g_return_val_if_fail (folder == NULL || G_IS_FILE (folder), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  self = g_object_new (VTH_TYPE_RULEBOOK, NULL);
  return read_all (self, folder, settings, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * vth_rulebook_get_calendar:
 * @rulebook: a rulebook
 *
 * Gets the calendar (kalender) by which terms move.
 *
 * Returns: (transfer none): the calendar
 *
 * Since: 1.0
 */
VthCalendar *
vth_rulebook_get_calendar (VthRulebook *self)
{
  g_return_val_if_fail (VTH_IS_RULEBOOK (self), NULL);

  return self->calendar;
}

/**
 * vth_rulebook_list_settings:
 * @rulebook: a rulebook
 *
 * Lists the open points of law (open rechtsvragen) and how this rulebook takes them.
 *
 * Returns: (transfer full) (array zero-terminated=1): settings in the form that
 *   vth_rulebook_new_for_folder() takes, such as `extended-term=stand`
 *
 * Since: 1.0
 */
gchar **
vth_rulebook_list_settings (VthRulebook *self)
{
  gchar **settings;

  g_return_val_if_fail (VTH_IS_RULEBOOK (self), NULL);

  settings = g_new0 (gchar *, self->questions->len + 1);
  for (guint i = 0; i < self->questions->len; i++)
    {
      const VthOpenQuestion *question = g_ptr_array_index (self->questions, i);

      settings[i] = g_strconcat (question->id, "=", setting_values[question->rolls ? 1 : 0], NULL);
    }

  return settings;
}

/**
 * vth_rulebook_list_rules:
 * @rulebook: a rulebook
 * @on: (nullable): a day, or %NULL for all rules of all times
 *
 * Lists the deadline rules (termijnregels) that are law on a day.
 *
 * Returns: (transfer full): a list of #VthDeadlineRule
 *
 * Since: 1.0
 */
GListModel *
vth_rulebook_list_rules (VthRulebook *self, const GDate *on)
{
  GListStore *list;

  g_return_val_if_fail (VTH_IS_RULEBOOK (self), NULL);
  g_return_val_if_fail (on == NULL || g_date_valid (on), NULL);

  list = g_list_store_new (VTH_TYPE_DEADLINE_RULE);
  for (guint i = 0; i < self->rules->len; i++)
    {
      VthDeadlineRule *rule = g_ptr_array_index (self->rules, i);

      if (on == NULL || _vth_deadline_rule_in_force (rule, g_date_get_julian (on)))
        g_list_store_append (list, rule);
    }

  return G_LIST_MODEL (list);
}

/**
 * vth_rulebook_lookup_rule:
 * @rulebook: a rulebook
 * @rule_id: the id of a rule
 *
 * Looks up a deadline rule (termijnregel), whenever it is law.
 *
 * Returns: (transfer none) (nullable): the rule, or %NULL if there is none of that id
 *
 * Since: 1.0
 */
VthDeadlineRule *
vth_rulebook_lookup_rule (VthRulebook *self, const gchar *rule_id)
{
  g_return_val_if_fail (VTH_IS_RULEBOOK (self), NULL);
  g_return_val_if_fail (rule_id != NULL, NULL);

  return g_hash_table_lookup (self->by_id, rule_id);
}
