/* test-schema.c - the JSON Schemas that come out of the field tables
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/base/vth-error.h"
#include "libvth/base/vth-record-private.h"
#include "libvth/format/vth-schema.h"

static JsonNode *
make_schema_in (const gchar *type_name, VthLanguage language)
{
  g_autoptr (GError) error = NULL;
  JsonNode *schema = vth_schema_for_type (type_name, language, &error);

  g_assert_no_error (error);
  return schema;
}

static JsonNode *
make_schema (const gchar *type_name)
{
  return make_schema_in (type_name, VTH_LANGUAGE_EN);
}

static void
assert_path (JsonNode *schema, const gchar *path, const gchar *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) found = json_path_query (path, schema, &error);
  g_autofree gchar *text = json_to_string (found, FALSE);

  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, expected);
}

static void
test_decision_is_described (void)
{
  g_autoptr (JsonNode) schema = make_schema ("enforcement-decision");

  assert_path (schema, "$['$schema']", "[\"https://json-schema.org/draft/2020-12/schema\"]");
  assert_path (schema, "$.type", "[\"object\"]");
  assert_path (schema, "$.properties.type", "[{\"const\":\"enforcement-decision\"}]");
  assert_path (schema, "$.properties.decided_on.format", "[\"date\"]");
  assert_path (schema, "$.properties.aim.enum", "[[\"undo\",\"stop\",\"prevent\",\"limit\"]]");
  assert_path (schema, "$.properties.remedies_clause.type", "[\"boolean\"]");
  assert_path (schema, "$.properties.terms['$ref']", "[\"#/$defs/terms\"]");
  assert_path (schema, "$.properties.events.items['$ref']", "[\"#/$defs/decision-event\"]");
  assert_path (schema, "$['$defs'].terms.properties.penalty_cents.type", "[\"integer\"]");
  assert_path (schema, "$['$defs'].terms.properties.penalty_cents.minimum", "[0]");
  assert_path (schema, "$['$defs'].terms.properties.grace_term.type", "[\"string\"]");
}

static void
test_every_property_is_described (gconstpointer data)
{
  const VthRecordInfo *info = data;
  g_autoptr (JsonNode) schema = make_schema (info->type_name);
  JsonObject *object = json_node_get_object (schema);
  JsonObject *properties = json_object_get_object_member (object, "properties");
  g_autoptr (GHashTable) required = g_hash_table_new (g_str_hash, g_str_equal);
  JsonArray *names = json_object_get_array_member (object, "required");

  for (guint i = 0; i < json_array_get_length (names); i++)
    g_hash_table_add (required, (gpointer) json_array_get_string_element (names, i));
  g_assert_cmpuint (json_object_get_size (properties), ==, info->n_fields + 1);
  g_assert_true (g_hash_table_contains (required, "type") == ((info->flags & VTH_RECORD_EMBEDDED) == 0));

  for (guint i = 0; i < info->n_fields; i++)
    {
      const VthField *field = &info->fields[i];
      JsonObject *property = json_object_get_object_member (properties, field->key);

      g_assert_true (g_str_has_prefix (json_object_get_string_member (property, "description"),
                                       g_param_spec_get_blurb (field->pspec)));
      g_assert_true (g_hash_table_contains (required, field->key) == _vth_record_info_requires (info, field));
    }
}

static JsonObject *
get_properties (JsonNode *schema)
{
  return json_object_get_object_member (json_node_get_object (schema), "properties");
}

/* A form has one line for each field: no two of a type may be called alike. */
static void
test_every_field_has_a_dutch_title_of_its_own (gconstpointer data)
{
  const VthRecordInfo *info = data;
  g_autoptr (JsonNode) schema = make_schema_in (info->type_name, VTH_LANGUAGE_NL);
  g_autoptr (JsonNode) english = make_schema (info->type_name);
  g_autoptr (GHashTable) titles = g_hash_table_new (g_str_hash, g_str_equal);
  const gchar *title = json_object_get_string_member (json_node_get_object (schema), "title");

  g_test_message ("knowledge/record-fields.json has the Dutch title of the type");
  g_assert_cmpstr (title, !=, json_object_get_string_member (json_node_get_object (english), "title"));
  for (guint i = 0; i < info->n_fields; i++)
    {
      JsonObject *property = json_object_get_object_member (get_properties (schema), info->fields[i].key);

      title = json_object_get_string_member (property, "title");
      g_assert_cmpstr (title, !=, "");
      g_assert_null (strchr (title, '_'));
      g_assert_true (g_hash_table_add (titles, (gpointer) title));
    }
}

static void
assert_described_in_dutch (const gchar *type_name)
{
  g_autoptr (JsonNode) schema = make_schema_in (type_name, VTH_LANGUAGE_NL);
  g_autoptr (JsonNode) english = make_schema (type_name);
  g_autoptr (GList) keys = json_object_get_members (get_properties (schema));

  for (GList *at = keys; at != NULL; at = at->next)
    {
      JsonObject *property = json_object_get_object_member (get_properties (schema), at->data);
      JsonObject *other = json_object_get_object_member (get_properties (english), at->data);

      if (json_object_has_member (property, "const"))
        continue;
      g_test_message ("knowledge/record-fields.json says in Dutch what ‘%s’ is for", (const gchar *) at->data);
      g_assert_true (json_object_has_member (property, "description"));
      g_assert_cmpstr (json_object_get_string_member (property, "description"), !=,
                       json_object_get_string_member (other, "description"));
    }
}

/* Everything that a clerk fills in for a mandate is explained in Dutch, with the article where there is one. */
static void
test_mandate_is_explained_in_dutch (void)
{
  g_autoptr (JsonNode) schema = make_schema_in ("mandate", VTH_LANGUAGE_NL);
  static const gchar *const articles[][2] = {
    { "powers", "(Awb 10:2)" },         { "consent_on", "(Awb 10:4 lid 1)" }, { "written", "(Awb 10:5)" },
    { "submandate", "(Awb 10:9 lid 1)" }, { "revoked_on", "(Awb 10:8)" },       { "published_on", "(Awb 3:42)" },
  };

  assert_path (schema, "$.title", "[\"mandaat\"]");
  assert_path (schema, "$.properties.mandator.title", "[\"mandaatgever\"]");
  assert_path (schema, "$.properties.max_penalty_cents.title", "[\"grensbedrag\"]");
  assert_path (schema, "$['$defs'].consent.title", "[\"instemming\"]");
  for (guint i = 0; i < G_N_ELEMENTS (articles); i++)
    {
      JsonObject *property = json_object_get_object_member (get_properties (schema), articles[i][0]);

      g_assert_true (g_str_has_suffix (json_object_get_string_member (property, "description"), articles[i][1]));
    }
  assert_described_in_dutch ("mandate");
  assert_described_in_dutch ("mandate-condition");
  assert_described_in_dutch ("substitute");
  assert_described_in_dutch ("consent");
}

/* The words change with the language, and nothing by which a program reads. */
static void
strip_words (JsonNode *node)
{
  JsonObject *object = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
  g_autoptr (GList) values = NULL;

  if (object == NULL)
    return;
  if (json_object_has_member (object, "title") && JSON_NODE_HOLDS_VALUE (json_object_get_member (object, "title")))
    json_object_remove_member (object, "title");
  if (json_object_has_member (object, "description")
      && JSON_NODE_HOLDS_VALUE (json_object_get_member (object, "description")))
    json_object_remove_member (object, "description");
  values = json_object_get_values (object);
  for (GList *at = values; at != NULL; at = at->next)
    strip_words (at->data);
}

static void
test_the_language_changes_nothing_but_words (gconstpointer data)
{
  const VthRecordInfo *info = data;
  g_autoptr (JsonNode) dutch = make_schema_in (info->type_name, VTH_LANGUAGE_NL);
  g_autoptr (JsonNode) english = make_schema (info->type_name);

  g_assert_false (json_node_equal (dutch, english));
  strip_words (dutch);
  strip_words (english);
  g_assert_true (json_node_equal (dutch, english));
}

/* What the pattern takes, the parser takes, and the other way round. */
static void
test_pattern_of_terms_agrees_with_their_parser (void)
{
  static const gchar *const texts[] = {
    "P6W", "P3M", "P1Y", "P10D", "PT48H", "P5DW", "P0D", "P99999D", "P", "PD", "P6", "6W", "P6w", "P-6W", "P6W ",
    "P1Y2M", "PT6M", "P6H", "PTH", "P1.5D", "P5WD", "", "P5D W", "P100000D",
  };
  g_autoptr (JsonNode) schema = make_schema ("terms");
  JsonObject *properties = json_object_get_object_member (json_node_get_object (schema), "properties");
  JsonObject *term = json_object_get_object_member (properties, "grace_term");
  g_autoptr (GRegex) regex = g_regex_new (json_object_get_string_member (term, "pattern"), G_REGEX_DOLLAR_ENDONLY, 0, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (VthTerm) parsed = vth_term_new_from_string (texts[i], NULL);

      g_assert_true (g_regex_match (regex, texts[i], 0, NULL) == (parsed != NULL));
    }
}

static void
test_unknown_type_is_an_error (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (vth_schema_for_type ("cat", VTH_LANGUAGE_NL, &error));
  g_assert_error (error, VTH_ERROR, VTH_ERROR_UNKNOWN_TYPE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/format/schema/decision-is-described", test_decision_is_described);
  for (guint i = 0; i < _vth_n_record_types; i++)
    {
      const VthRecordInfo *info = _vth_record_type_get_info (_vth_record_types[i] ());
      g_autofree gchar *path = g_strconcat ("/format/schema/every-property-is-described/", info->type_name, NULL);

      g_autofree gchar *titles = g_strconcat ("/format/schema/every-field-has-a-dutch-title-of-its-own/", info->type_name, NULL);
      g_autofree gchar *words = g_strconcat ("/format/schema/the-language-changes-nothing-but-words/", info->type_name, NULL);

      g_test_add_data_func (path, info, test_every_property_is_described);
      g_test_add_data_func (titles, info, test_every_field_has_a_dutch_title_of_its_own);
      g_test_add_data_func (words, info, test_the_language_changes_nothing_but_words);
    }
  g_test_add_func ("/format/schema/mandate-is-explained-in-dutch", test_mandate_is_explained_in_dutch);
  g_test_add_func ("/format/schema/pattern-of-terms-agrees-with-their-parser",
                   test_pattern_of_terms_agrees_with_their_parser);
  g_test_add_func ("/format/schema/unknown-type-is-an-error", test_unknown_type_is_an_error);

  return g_test_run ();
}
