/* test-record.c - every field of every record, as a property
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <libvth/base/vth-record-private.h>
#include <libvth/vth.h>

static void
count_up (GObject *object, GParamSpec *pspec, guint *count)
{
  (*count)++;
}

static GValue
get_property (VthRecord *record, const VthField *field)
{
  GValue value = G_VALUE_INIT;

  g_value_init (&value, field->pspec->value_type);
  g_object_get_property (G_OBJECT (record), field->row.name, &value);
  return value;
}

/* A value that the field can hold; @which makes different ones. */
static GValue
make_value (const VthField *field, gint which)
{
  GValue value = G_VALUE_INIT;
  const gchar *strings[] = { "Awb 5:9", which != 0 ? "Ow 18.2 lid 1" : NULL, NULL };
  GListStore *store;

  g_value_init (&value, field->pspec->value_type);
  switch (field->row.kind)
    {
    case VTH_FIELD_STRING:
    case VTH_FIELD_REFERENCE:
      g_value_take_string (&value, g_strdup_printf ("tekst %d", which));
      break;
    case VTH_FIELD_ENUM:
      g_value_set_enum (&value, field->enum_class->values[1 + which % (gint) (field->enum_class->n_values - 1)].value);
      break;
    case VTH_FIELD_DATE:
      g_value_take_boxed (&value, g_date_new_julian (739000 + (guint) which));
      break;
    case VTH_FIELD_TERM:
      g_value_take_boxed (&value, vth_term_new (4 + which, VTH_TERM_UNIT_WEEKS));
      break;
    case VTH_FIELD_CENTS:
      g_value_set_int64 (&value, which);
      break;
    case VTH_FIELD_INTEGER:
      g_value_set_int (&value, MAX (field->row.minimum, 1) + which);
      break;
    case VTH_FIELD_BOOLEAN:
      g_value_set_boolean (&value, which % 2);
      break;
    case VTH_FIELD_STRINGS:
    case VTH_FIELD_REFERENCES:
    case VTH_FIELD_LAWS:
      g_value_set_boxed (&value, strings);
      break;
    case VTH_FIELD_FLAGS:
      g_value_take_variant (&value, g_variant_ref_sink (g_variant_new_parsed ("{'geraadpleegd': %b}", which % 2)));
      break;
    case VTH_FIELD_RECORD:
      g_value_take_object (&value, g_object_new (field->type, NULL));
      break;
    case VTH_FIELD_RECORDS:
      store = g_list_store_new (field->type);
      for (gint i = 0; i <= which; i++)
        {
          g_autoptr (GObject) item = g_object_new (field->type, NULL);

          g_list_store_append (store, item);
        }
      g_value_take_object (&value, store);
      break;
    default:
      g_assert_not_reached ();
    }

  return value;
}

static void
check_field (const VthRecordInfo *info, const VthField *field)
{
  g_autoptr (VthRecord) record = g_object_new (info->type, NULL);
  g_autofree gchar *signal = g_strconcat ("notify::", field->row.name, NULL);
  GValue first = make_value (field, 0), second = make_value (field, 1), read;
  guint count = 0;

  g_signal_connect (record, signal, G_CALLBACK (count_up), &count);
  g_assert_false (vth_record_has (record, field->row.name));

  g_object_set_property (G_OBJECT (record), field->row.name, &first);
  g_assert_true (vth_record_has (record, field->row.name));
  g_assert_cmpuint (count, ==, 1);

  g_object_set_property (G_OBJECT (record), field->row.name, &first);
  g_assert_cmpuint (count, ==, 1);

  g_object_set_property (G_OBJECT (record), field->row.name, &second);
  g_assert_cmpuint (count, ==, 2);
  read = get_property (record, field);
  if (field->row.kind == VTH_FIELD_RECORDS)
    g_assert_cmpuint (g_list_model_get_n_items (g_value_get_object (&read)), ==, 2);
  else if (G_VALUE_HOLDS_STRING (&read))
    g_assert_cmpstr (g_value_get_string (&read), ==, g_value_get_string (&second));
  else if (G_VALUE_HOLDS (&read, G_TYPE_DATE))
    g_assert_cmpint (g_date_compare (g_value_get_boxed (&read), g_value_get_boxed (&second)), ==, 0);
  else if (G_VALUE_HOLDS_INT64 (&read))
    g_assert_cmpint (g_value_get_int64 (&read), ==, g_value_get_int64 (&second));
  else if (G_VALUE_HOLDS_INT (&read))
    g_assert_cmpint (g_value_get_int (&read), ==, g_value_get_int (&second));
  else if (G_VALUE_HOLDS_ENUM (&read))
    g_assert_cmpint (g_value_get_enum (&read), ==, g_value_get_enum (&second));
  g_value_unset (&read);

  vth_record_clear (record, field->row.name);
  g_assert_cmpuint (count, ==, 3);
  g_assert_false (vth_record_has (record, field->row.name));
  vth_record_clear (record, field->row.name);
  g_assert_cmpuint (count, ==, 3);

  g_value_unset (&first);
  g_value_unset (&second);
}

/* Absent, set, notified once, not notified for nothing, and absent again: all fields of all records. */
static void
test_every_field_of_every_record (void)
{
  for (guint i = 0; i < _vth_n_record_types; i++)
    {
      const VthRecordInfo *info = _vth_record_type_get_info (_vth_record_types[i] ());

      for (guint j = 0; j < info->n_fields; j++)
        {
          g_test_message ("%s %s", info->type_name, info->fields[j].row.name);
          g_assert_nonnull (info->fields[j].row.blurb);
          check_field (info, &info->fields[j]);
        }
    }
}

static void
test_absent_is_neither_no_nor_zero (void)
{
  g_autoptr (VthEnforcementDecision) decision = vth_enforcement_decision_new ("d-1");
  g_autoptr (VthSanctionTerms) terms = vth_sanction_terms_new ();

  g_assert_false (vth_enforcement_decision_get_remedies_clause (decision));
  g_assert_false (vth_record_has (VTH_RECORD (decision), "remedies-clause"));
  vth_enforcement_decision_set_remedies_clause (decision, FALSE);
  g_assert_false (vth_enforcement_decision_get_remedies_clause (decision));
  g_assert_true (vth_record_has (VTH_RECORD (decision), "remedies_clause"));

  g_assert_cmpint (vth_sanction_terms_get_penalty_cents (terms), ==, -1);
  vth_sanction_terms_set_penalty_cents (terms, 0);
  g_assert_cmpint (vth_sanction_terms_get_penalty_cents (terms), ==, 0);
  g_assert_true (vth_record_has (VTH_RECORD (terms), "penalty-cents"));
  vth_sanction_terms_set_penalty_cents (terms, -1);
  g_assert_false (vth_record_has (VTH_RECORD (terms), "penalty-cents"));

  g_assert_null (vth_enforcement_decision_get_decided_on (decision));
  g_assert_null (vth_enforcement_decision_get_violations (decision));
  g_assert_cmpint (vth_enforcement_decision_get_instrument (decision), ==, VTH_INSTRUMENT_UNKNOWN);
}

static void
test_an_event_can_be_added_to_the_list (void)
{
  g_autoptr (VthEnforcementDecision) decision = vth_enforcement_decision_new ("d-1");
  g_autoptr (VthDecisionEvent) event = vth_decision_event_new (NULL);
  GListModel *events = vth_enforcement_decision_get_events (decision);

  g_list_store_append (G_LIST_STORE (events), event);
  g_assert_true (vth_record_has (VTH_RECORD (decision), "events"));
  g_assert_true (vth_enforcement_decision_get_events (decision) == events);
}

static VthRecord *
parse (const gchar *text)
{
  g_autoptr (JsonNode) node = json_from_string (text, NULL);
  g_autoptr (GError) error = NULL;
  VthRecord *record = vth_record_from_json (node, &error);

  g_assert_no_error (error);
  return record;
}

/* Whether or not somebody has looked at the list, and whatever was done with it since. */
static void
test_a_list_that_was_read_is_one_that_was_filled (void)
{
  const gchar *text = "{\"type\":\"enforcement-decision\",\"id\":\"d-1\",\"instrument\":\"fine\",\"events\":["
                      "{\"kind\":\"payment\",\"amount_cents\":1},{\"kind\":\"payment\",\"amount_cents\":2}]}";
  g_autoptr (VthRecord) read = parse (text), looked_at = parse (text);
  GListModel *events = vth_enforcement_decision_get_events (VTH_ENFORCEMENT_DECISION (looked_at));

  g_assert_true (vth_record_has (read, "events"));
  g_assert_true (g_list_model_get_item_type (events) == VTH_TYPE_DECISION_EVENT);
  g_assert_cmpuint (g_list_model_get_n_items (events), ==, 2);
  g_assert_true (vth_record_equal (read, looked_at));
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (VthDecisionEvent) event = g_list_model_get_item (events, i);

      g_assert_cmpint (vth_decision_event_get_amount_cents (event), ==, i + 1);
    }

  g_list_store_remove (G_LIST_STORE (events), 0);
  g_assert_false (vth_record_equal (read, looked_at));
  g_list_store_remove_all (G_LIST_STORE (events));
  g_assert_false (vth_record_has (looked_at, "events"));
  vth_record_clear (read, "events");
  g_assert_true (vth_record_equal (read, looked_at));
}

static void
test_types_have_names (void)
{
  g_auto (GStrv) names = vth_record_list_type_names ();

  g_assert_cmpuint (g_strv_length (names), ==, _vth_n_record_types);
  for (guint i = 0; names[i] != NULL; i++)
    g_assert_true (g_type_is_a (vth_record_type_from_name (names[i]), VTH_TYPE_RECORD));
  g_assert_true (vth_record_type_from_name ("mandate") == VTH_TYPE_MANDATE);
  g_assert_true (vth_record_type_from_name ("mandaat") == G_TYPE_INVALID);
}

static void
test_extra_holds_a_json_object (void)
{
  g_autoptr (VthSite) site = vth_site_new ("s-1");
  g_autoptr (GError) error = NULL;
  guint count = 0;

  g_signal_connect (site, "notify::extra", G_CALLBACK (count_up), &count);
  g_assert_true (vth_record_set_extra (VTH_RECORD (site), "{\"kleur\":\"rood\"}", &error));
  g_assert_no_error (error);
  g_assert_true (vth_record_set_extra (VTH_RECORD (site), "{\"kleur\":\"rood\"}", &error));
  g_assert_cmpuint (count, ==, 1);

  g_assert_false (vth_record_set_extra (VTH_RECORD (site), "[1]", &error));
  g_assert_error (error, VTH_ERROR, VTH_ERROR_SYNTAX);
  g_assert_cmpstr (vth_record_get_extra (VTH_RECORD (site)), ==, "{\"kleur\":\"rood\"}");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/record/every-field-of-every-record", test_every_field_of_every_record);
  g_test_add_func ("/record/absent-is-neither-no-nor-zero", test_absent_is_neither_no_nor_zero);
  g_test_add_func ("/record/an-event-can-be-added", test_an_event_can_be_added_to_the_list);
  g_test_add_func ("/record/a-list-that-was-read", test_a_list_that_was_read_is_one_that_was_filled);
  g_test_add_func ("/record/types-have-names", test_types_have_names);
  g_test_add_func ("/record/extra-holds-a-json-object", test_extra_holds_a_json_object);

  return g_test_run ();
}
