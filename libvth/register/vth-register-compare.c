/* vth-register-compare.c - acts judged by two registers
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/base/vth-table-private.h"
#include "libvth/register/vth-register-what-if.h"

enum
{
  ACT, BEFORE, AFTER, GONE, NEW
};

/* The codes of @answer that @other lacks, each once, in the order of @answer. */
static gchar *
list_codes (VthAnswer *answer, VthAnswer *other)
{
  GListModel *reasons = vth_answer_get_reasons (answer);
  guint n_reasons = g_list_model_get_n_items (reasons);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < n_reasons; i++)
    {
      g_autoptr (VthReason) reason = g_list_model_get_item (reasons, i);
      const gchar *code = vth_reason_get_code (reason);

      if (!vth_answer_has_reason (other, code) && g_hash_table_add (seen, g_strdup (code)))
        g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", code);
    }

  return text->len > 0 ? g_strdup (text->str) : NULL;
}

static void
append_act (VthTableBuilder *builder, VthAct *act, VthRegister *before, VthRegister *after)
{
  g_autoptr (VthAuthorisation) old = vth_register_authorise (before, act);
  g_autoptr (VthAuthorisation) new = vth_register_authorise (after, act);
  g_autofree gchar *gone = list_codes (VTH_ANSWER (old), VTH_ANSWER (new));
  g_autofree gchar *come = list_codes (VTH_ANSWER (new), VTH_ANSWER (old));

  _vth_table_builder_append_string (builder, ACT, vth_record_get_id (VTH_RECORD (act)));
  _vth_table_builder_append_string (builder, BEFORE, vth_answer_get_verdict (VTH_ANSWER (old)));
  _vth_table_builder_append_string (builder, AFTER, vth_answer_get_verdict (VTH_ANSWER (new)));
  _vth_table_builder_append_string (builder, GONE, gone);
  _vth_table_builder_append_string (builder, NEW, come);
}

/**
 * vth_register_compare_acts:
 * @before: a sealed register
 * @after: another, such as one of vth_register_new_with_model_mandate()
 * @acts: a list of #VthAct
 *
 * Judges each act by two registers (vergelijking van bevoegdheid), with the columns `act` (its id,
 * missing if it has none), `before` and `after` (verdicts), `reasons_gone` and `reasons_new` (codes
 * with spaces between). May be called from any thread.
 *
 * Returns: (transfer full): a table with a row for each act, in the order of @acts
 *
 * Since: 1.0
 */
VthTable *
vth_register_compare_acts (VthRegister *before, VthRegister *after, GListModel *acts)
{
  static const gchar *const names[] = { "act", "before", "after", "reasons_gone", "reasons_new" };
  g_autoptr (VthTableBuilder) builder = _vth_table_builder_new ();
  guint n_acts;

  g_return_val_if_fail (VTH_IS_REGISTER (before) && vth_register_get_is_sealed (before), NULL);
  g_return_val_if_fail (VTH_IS_REGISTER (after) && vth_register_get_is_sealed (after), NULL);
  g_return_val_if_fail (G_IS_LIST_MODEL (acts), NULL);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    _vth_table_builder_add_column (builder, names[i], VTH_COLUMN_KIND_STRING);
  n_acts = g_list_model_get_n_items (acts);
  for (guint i = 0; i < n_acts; i++)
    {
      g_autoptr (VthAct) act = g_list_model_get_item (acts, i);

      append_act (builder, act, before, after);
    }

  return _vth_table_builder_end (g_steal_pointer (&builder));
}
