/* vth-record-sheet.c - how records of a type stand in a spreadsheet
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/format/vth-record-sheet-private.h"

#include "libvth/base/vth-error.h"
#include "libvth/base/vth-reason-private.h"
#include "libvth/format/vth-record-printer-private.h"
#include "libvth/format/vth-record-words-private.h"
#include "libvth/format/vth-sheet-cell-private.h"

#include <string.h>

#define SEPARATOR ';'
#define ROW_END "\r\n"
#define BYTE_ORDER_MARK "\xef\xbb\xbf"

struct _VthRecordSheet
{
  GObject parent_instance;

  const VthRecordInfo *info;
  VthLanguage language;
  VthSheetColumn *columns;   /* one for each field of the record */
};

enum
{
  PROP_TYPE_NAME = 1,
  PROP_LANGUAGE,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (VthRecordSheet, vth_record_sheet, G_TYPE_OBJECT)

static void
vth_record_sheet_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  VthRecordSheet *self = VTH_RECORD_SHEET (object);

  switch (property_id)
    {
    case PROP_TYPE_NAME:
      g_value_set_string (value, vth_record_sheet_get_type_name (self));
      break;
    case PROP_LANGUAGE:
      g_value_set_enum (value, self->language);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
vth_record_sheet_finalize (GObject *object)
{
  VthRecordSheet *self = VTH_RECORD_SHEET (object);

  for (guint i = 0; self->info != NULL && i < self->info->n_fields; i++)
    for (guint language = 0; language < G_N_ELEMENTS (self->columns[i].headings); language++)
      g_free (self->columns[i].headings[language]);
  g_free (self->columns);

  G_OBJECT_CLASS (vth_record_sheet_parent_class)->finalize (object);
}

static void
vth_record_sheet_class_init (VthRecordSheetClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = vth_record_sheet_get_property;
  object_class->finalize = vth_record_sheet_finalize;

  /**
   * VthRecordSheet:type-name:
   *
   * The type of its records (soort gegeven), such as `mandate`.
   *
   * Since: 1.0
   */
  props[PROP_TYPE_NAME] = g_param_spec_string ("type-name", NULL, "The type of its records", NULL,
                                               G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  /**
   * VthRecordSheet:language:
   *
   * The language (taal) in which it is written. Sheets in both are read.
   *
   * Since: 1.0
   */
  props[PROP_LANGUAGE] = g_param_spec_enum ("language", NULL, "The language in which it is written", VTH_TYPE_LANGUAGE,
                                            VTH_LANGUAGE_NL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
vth_record_sheet_init (VthRecordSheet *self)
{
}

/* A sheet has euros where a record has cents, and says so. */
static gchar *
dup_heading (const VthField *field, VthLanguage language)
{
  g_autofree gchar *title = _vth_record_words_dup_title (field, language);

  if (language != VTH_LANGUAGE_EN || field->row.kind != VTH_FIELD_CENTS || !g_str_has_suffix (title, " cents"))
    return g_steal_pointer (&title);

  title[strlen (title) - strlen (" cents")] = '\0';
  return g_strconcat (title, " euros", NULL);
}

static gboolean
is_heading (const gchar *text, const gchar *name)
{
  g_autofree gchar *one = g_utf8_casefold (text, -1), *other = g_utf8_casefold (name, -1);

  return g_str_equal (g_strstrip (one), other);
}

gboolean
_vth_record_sheet_is_extra (const gchar *heading)
{
  return is_heading (heading, _vth_label ("sheet.extra", VTH_LANGUAGE_NL))
         || is_heading (heading, _vth_label ("sheet.extra", VTH_LANGUAGE_EN));
}

/* By what it is called in a language, or by its key; cents never stand in a sheet. */
const VthSheetColumn *
_vth_record_sheet_find_column (VthRecordSheet *self, const gchar *heading)
{
  for (guint i = 0; i < self->info->n_fields; i++)
    {
      const VthSheetColumn *column = &self->columns[i];

      if (is_heading (heading, column->headings[VTH_LANGUAGE_NL]) || is_heading (heading, column->headings[VTH_LANGUAGE_EN])
          || (column->field->row.kind != VTH_FIELD_CENTS && is_heading (heading, column->field->key)))
        return column;
    }

  return NULL;
}

/* Of the field in which the place lies. */
const VthSheetColumn *
_vth_record_sheet_find_pointer (VthRecordSheet *self, const gchar *pointer)
{
  for (guint i = 0; *pointer == '/' && i < self->info->n_fields; i++)
    {
      const VthField *field = self->columns[i].field;

      if (strncmp (pointer + 1, field->key, field->key_length) == 0
          && strchr ("/", pointer[1 + field->key_length]) != NULL)
        return &self->columns[i];
    }

  return NULL;
}

static void
append_cell (GString *row, const gchar *cell)
{
  const gchar special[] = { SEPARATOR, '"', '\r', '\n', '\0' };

  if (strpbrk (cell, special) == NULL)
    {
      g_string_append (row, cell);
      return;
    }

  g_string_append_c (row, '"');
  for (const gchar *at = cell; *at != '\0'; at++)
    g_string_append_len (row, *at == '"' ? "\"\"" : at, *at == '"' ? 2 : 1);
  g_string_append_c (row, '"');
}

static void
append_column (GString *row, const gchar *cell)
{
  append_cell (row, cell);
  g_string_append_c (row, SEPARATOR);
}

static gchar *
end_row (GString *row, const gchar *extra)
{
  append_cell (row, extra);
  g_string_append (row, ROW_END);
  return g_string_free (row, FALSE);
}

/**
 * vth_record_sheet_new:
 * @type_name: the name of a type of record, such as `mandate`
 * @language: the language in which the sheet is written
 * @error: return location for a #GError: %VTH_ERROR_UNKNOWN_TYPE
 *
 * Makes the sheet (rekenblad) of a type of record.
 *
 * Returns: (transfer full): a new #VthRecordSheet, or %NULL with @error set
 *
 * Since: 1.0
 */
VthRecordSheet *
vth_record_sheet_new (const gchar *type_name, VthLanguage language, GError **error)
{
  VthRecordSheet *self;
  GType type;

  g_return_val_if_fail (type_name != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  type = vth_record_type_from_name (type_name);
  if (type == G_TYPE_INVALID)
    {
      g_set_error (error, VTH_ERROR, VTH_ERROR_UNKNOWN_TYPE, "‘%s’ is no known type of record", type_name);
      return NULL;
    }

  self = g_object_new (VTH_TYPE_RECORD_SHEET, NULL);
  self->info = _vth_record_type_get_info (type);
  self->language = language;
  self->columns = g_new0 (VthSheetColumn, self->info->n_fields);
  for (guint i = 0; i < self->info->n_fields; i++)
    {
      self->columns[i].field = &self->info->fields[i];
      self->columns[i].headings[VTH_LANGUAGE_NL] = dup_heading (&self->info->fields[i], VTH_LANGUAGE_NL);
      self->columns[i].headings[VTH_LANGUAGE_EN] = dup_heading (&self->info->fields[i], VTH_LANGUAGE_EN);
    }
  return self;
}

/**
 * vth_record_sheet_get_type_name:
 * @sheet: a sheet
 *
 * Gets the type of the records (soort gegeven) of a sheet.
 *
 * Returns: (transfer none): its name, such as `mandate`
 *
 * Since: 1.0
 */
const gchar *
vth_record_sheet_get_type_name (VthRecordSheet *sheet)
{
  g_return_val_if_fail (VTH_IS_RECORD_SHEET (sheet), NULL);

  return sheet->info->type_name;
}

/**
 * vth_record_sheet_get_language:
 * @sheet: a sheet
 *
 * Gets the language (taal) in which a sheet is written.
 *
 * Returns: the language
 *
 * Since: 1.0
 */
VthLanguage
vth_record_sheet_get_language (VthRecordSheet *sheet)
{
  g_return_val_if_fail (VTH_IS_RECORD_SHEET (sheet), VTH_LANGUAGE_NL);

  return sheet->language;
}

/**
 * vth_record_sheet_dup_headings:
 * @sheet: a sheet
 *
 * Gets the first line of a sheet (kopregel): a byte order mark, the headings of its columns, and CRLF.
 *
 * Returns: (transfer full): the line
 *
 * Since: 1.0
 */
gchar *
vth_record_sheet_dup_headings (VthRecordSheet *sheet)
{
  GString *row;

  g_return_val_if_fail (VTH_IS_RECORD_SHEET (sheet), NULL);

  row = g_string_new (BYTE_ORDER_MARK);
  for (guint i = 0; i < sheet->info->n_fields; i++)
    append_column (row, sheet->columns[i].headings[sheet->language]);
  return end_row (row, _vth_label ("sheet.extra", sheet->language));
}

/* What the field is for, whether it must be filled in, and what may stand there. */
static gchar *
explain (const VthRecordSheet *self, const VthField *field)
{
  g_autofree gchar *values = _vth_sheet_cell_explain (field, self->language);
  g_autofree gchar *about = _vth_record_words_dup_description (self->info, field, self->language);
  gboolean required = _vth_record_info_requires (self->info, field);

  return g_strconcat (about != NULL ? about : "", about != NULL ? ". " : "",
                      required ? _vth_label ("sheet.required", self->language) : "", required ? "; " : "", values, NULL);
}

static gchar *
dup_explanation (const VthRecordSheet *self)
{
  GString *row = g_string_new (NULL);

  for (guint i = 0; i < self->info->n_fields; i++)
    {
      g_autofree gchar *text = explain (self, self->columns[i].field);
      g_autofree gchar *cell = g_strconcat (i == 0 ? VTH_SHEET_REMARK : "", text, NULL);

      append_column (row, cell);
    }
  return end_row (row, _vth_label ("sheet.cell.json", self->language));
}

/* A row as it may look, marked as a remark; NULL if there is no example of the type. */
static gchar *
dup_example (VthRecordSheet *self)
{
  JsonNode *node = _vth_record_words_get_example (self->info);
  g_autoptr (VthRecord) record = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree gchar *row = NULL;

  if (node == NULL)
    return NULL;

  record = vth_record_from_json (node, &error);
  if (record != NULL)
    row = vth_record_sheet_dup_row (self, record, &error);
  if (row == NULL)
    g_error ("record-fields: the example of ‘%s’: %s", self->info->type_name, error->message);
  return g_strconcat (VTH_SHEET_REMARK, _vth_label ("sheet.example", self->language), row, NULL);
}

/**
 * vth_record_sheet_dup_template:
 * @sheet: a sheet
 *
 * Makes an empty sheet to fill in (sjabloon): the headings; what each column is for, with its article, whether it
 * has to be filled in and what may stand in it; and for some types an example. All but the headings are remarks, which
 * #VthSheetReader passes over.
 *
 * Returns: (transfer full): a file of comma-separated values
 *
 * Since: 1.0
 */
gchar *
vth_record_sheet_dup_template (VthRecordSheet *sheet)
{
  g_autofree gchar *headings = NULL, *explanation = NULL, *example = NULL;

  g_return_val_if_fail (VTH_IS_RECORD_SHEET (sheet), NULL);

  headings = vth_record_sheet_dup_headings (sheet);
  explanation = dup_explanation (sheet);
  example = dup_example (sheet);
  return g_strconcat (headings, explanation, example, NULL);
}

/* Adds the cell of a field to the row, or what it cannot hold to the members of the last column. */
static gboolean
append_field (const VthRecordSheet *self, const VthField *field, VthRecord *record, GString *row, GString *extra, GError **error)
{
  g_autoptr (GString) json = g_string_new (NULL), cell = g_string_new (NULL);

  if (_vth_field_is_set (field, record) && !vth_record_printer_print_field (field, record, json, error))
    {
      _vth_error_prefix_key (error, field->key);
      return FALSE;
    }
  if (json->len > 0 && (!_vth_sheet_cell_format (field, json->str, self->language, cell)
                        || (row->len == 0 && g_str_has_prefix (cell->str, VTH_SHEET_REMARK))))
    {
      g_string_truncate (cell, 0);
      g_string_append_printf (extra, "%s\"%s\":%s", extra->len > 1 ? "," : "", field->key, json->str);
    }

  append_column (row, cell->str);
  return TRUE;
}

/**
 * vth_record_sheet_dup_row:
 * @sheet: a sheet
 * @record: a record of the type of the sheet
 * @error: return location for a #GError: %VTH_ERROR_WRONG_TYPE, or %VTH_ERROR_ENCODING for a text that is not UTF-8
 *
 * Writes a record as a row (rij) of a sheet, which #VthSheetReader reads back as an equal record.
 *
 * Returns: (transfer full): the row with CRLF, or %NULL with @error set
 *
 * Since: 1.0
 */
gchar *
vth_record_sheet_dup_row (VthRecordSheet *sheet, VthRecord *record, GError **error)
{
  g_autoptr (GString) row = NULL, extra = NULL;

  g_return_val_if_fail (VTH_IS_RECORD_SHEET (sheet), NULL);
  g_return_val_if_fail (VTH_IS_RECORD (record), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (_vth_record_get_info (record) != sheet->info)
    {
      g_set_error (error, VTH_ERROR, VTH_ERROR_WRONG_TYPE, "/type: a row of this sheet is a %s", sheet->info->type_name);
      return NULL;
    }

  row = g_string_new (NULL);
  extra = g_string_new ("{");
  for (guint i = 0; i < sheet->info->n_fields; i++)
    if (!append_field (sheet, &sheet->info->fields[i], record, row, extra, error))
      return NULL;
  if (!vth_record_printer_print_extra (record, extra, error))
    return NULL;

  g_string_append_c (extra, '}');
  if (extra->len == strlen ("{}") && row->len > sheet->info->n_fields)
    g_string_truncate (extra, 0);
  return end_row (g_steal_pointer (&row), extra->str);
}
