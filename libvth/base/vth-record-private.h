/* vth-record-private.h - the field table from which all else about a record derives
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-record.h"
#include "libvth/base/vth-term-private.h"

G_BEGIN_DECLS

typedef struct _VthField VthField;
typedef struct _VthRecordInfo VthRecordInfo;

/* What a field holds, and how its member in the instance struct is declared. */
typedef enum
{
  VTH_FIELD_STRING,      /* gchar *                                     */
  VTH_FIELD_REFERENCE,   /* gchar *: the id of another record           */
  VTH_FIELD_ENUM,        /* gint: 0 is absent                           */
  VTH_FIELD_DATE,        /* GDate: not valid is absent                  */
  VTH_FIELD_TERM,        /* VthOptionalTerm                             */
  VTH_FIELD_CENTS,       /* VthOptional                                 */
  VTH_FIELD_INTEGER,     /* VthOptional, within the row's bounds        */
  VTH_FIELD_BOOLEAN,     /* VthOptional                                 */
  VTH_FIELD_STRINGS,     /* gchar **                                    */
  VTH_FIELD_REFERENCES,  /* gchar **: ids of other records              */
  VTH_FIELD_LAWS,        /* gchar **: legal references                  */
  VTH_FIELD_FLAGS,       /* GVariant *, a{sb}: a yes or no for each key */
  VTH_FIELD_RECORD,      /* VthRecord *, embedded; only such from here  */
  VTH_FIELD_RECORDS      /* VthRecordList, embedded                     */
} VthFieldKind;

/* A number of zero or more, or a boolean, that may be absent; all zero bytes are absent. */
typedef struct
{
  gint64 plus_one;
} VthOptional;

typedef struct
{
  VthTerm term;
  gboolean present;
} VthOptionalTerm;

/* An array until somebody asks for the list model; from then on that counts, since anybody may change it. Most
 * records are read, looked at and let go without it. All zero bytes are an empty list.
 */
typedef struct
{
  GPtrArray *items;
  GListStore *store;
} VthRecordList;

guint _vth_record_list_get_length (const VthRecordList *self);
gpointer _vth_record_list_peek (const VthRecordList *self, guint position);
void _vth_record_list_take (VthRecordList *self, gpointer item);
GListStore *_vth_record_list_get_store (VthRecordList *self, GType type);
void _vth_record_list_clear (VthRecordList *self);

typedef enum
{
  VTH_FIELD_NONE = 0,
  VTH_FIELD_REQUIRED = 1 << 0,
  VTH_FIELD_PERSONAL = 1 << 1
} VthFieldFlags;

/* One row of the table that a class writes down. */
typedef struct
{
  const gchar *name;
  VthFieldKind kind;
  gint offset;
  VthFieldFlags flags;
  GType (*get_type) (void);  /* of an enumeration or an embedded record */
  gint maximum;              /* of an integer; 0 for none */
  gint minimum;
  const gchar *cim;          /* name in CIM-VTH-FLo */
  const gchar *zgw;          /* name in the ZGW standards */
  const gchar *blurb;        /* one line for people, in English */
} VthFieldRow;

/* The row as the class knows it once it is there. */
struct _VthField
{
  VthFieldRow row;
  gchar *key;
  gsize key_length;
  GParamSpec *pspec;
  GType type;
  GEnumClass *enum_class;
  const VthRecordInfo *embedded;
};

typedef enum
{
  VTH_RECORD_PLAIN = 0,
  VTH_RECORD_EMBEDDED = 1 << 0,     /* stands only inside another record: no type of its own needed */
  VTH_RECORD_ID_OPTIONAL = 1 << 1
} VthRecordInfoFlags;

struct _VthRecordInfo
{
  const gchar *type_name;
  GType type;
  VthRecordInfoFlags flags;
  VthField *fields;
  guint n_fields;
};

void _vth_record_class_install (VthRecordClass *klass,
                                const gchar *type_name,
                                VthRecordInfoFlags flags,
                                const VthFieldRow *rows,
                                guint n_rows);

/* Where all records are known: defined above the floors, in vth-record-types.c. */
extern GType (*const _vth_record_types[]) (void);
extern const guint _vth_n_record_types;

/* How a record is written down, for whoever stands beside the format and not above it: defined
 * above the floors, in vth-record-text.c. Printing appends to @json: the value of a field that is
 * set, the members of an object that no field has, a text in quotes. A parser belongs to one thread;
 * it takes the text of one record and nothing behind it.
 */
typedef struct _VthRecordTextParser VthRecordTextParser;

gboolean _vth_record_print_field (const VthField *field, VthRecord *record, GString *json, GError **error);
gboolean _vth_record_print_extra (VthRecord *record, GString *json, GError **error);
gboolean _vth_record_print_text (GString *json, const gchar *text, GError **error);
VthRecordTextParser *_vth_record_text_parser_new (void);
VthRecord *_vth_record_text_parser_parse (VthRecordTextParser *parser, const gchar *text, gsize length, GError **error);
void _vth_record_text_parser_free (VthRecordTextParser *parser);

const VthRecordInfo *_vth_record_type_get_info (GType type);
const VthRecordInfo *_vth_record_get_info (VthRecord *record);

/* Finds a field by its JSON key; *@hint is where to begin to look, and is moved on. */
const VthField *_vth_record_info_find (const VthRecordInfo *info, const gchar *key, gsize length, guint *hint);

gboolean _vth_record_info_requires (const VthRecordInfo *info, const VthField *field);

static inline gpointer
_vth_field_member (const VthField *field, gpointer record)
{
  return (guint8 *) record + field->row.offset;
}

gboolean _vth_field_is_set (const VthField *field, VthRecord *record);

/* Writing by whoever reads a file: nobody is notified, and what does not fit is an error. Which
 * call fits a kind: _vth_field_accepts(). Text covers strings, enums, dates, terms and references.
 */
typedef enum
{
  VTH_VALUE_TEXT = 1 << 0,
  VTH_VALUE_INTEGER = 1 << 1,
  VTH_VALUE_BOOLEAN = 1 << 2,
  VTH_VALUE_ARRAY = 1 << 3,
  VTH_VALUE_OBJECT = 1 << 4,
  VTH_VALUE_OTHER = 1 << 5
} VthValueKind;

gboolean _vth_field_accepts (const VthField *field, VthValueKind value, GError **error);
gboolean _vth_field_put_text (const VthField *field, VthRecord *record, const gchar *text, gsize length, GError **error);
gboolean _vth_field_put_integer (const VthField *field, VthRecord *record, gint64 value, GError **error);
void _vth_field_put_boolean (const VthField *field, VthRecord *record, gboolean value);
gboolean _vth_field_check_item (const VthField *field, const gchar *text, GError **error);
void _vth_field_take_strings (const VthField *field, VthRecord *record, gchar **take);
gboolean _vth_field_put_strings (const VthField *field, VthRecord *record, gchar **take, GError **error);
void _vth_field_put_flags (const VthField *field, VthRecord *record, GVariant *flags);
void _vth_field_put_record (const VthField *field, VthRecord *record, VthRecord *take);
void _vth_field_add_record (const VthField *field, VthRecord *record, VthRecord *take);
void _vth_field_clear (const VthField *field, VthRecord *record);
gboolean _vth_field_check_embedded (const VthField *field, VthRecord *record, GError **error);

void _vth_field_get_value (const VthField *field, VthRecord *record, GValue *value);
void _vth_field_set_value (const VthField *field, VthRecord *record, const GValue *value);

/* Keeps a key that no field has; @json is the text of its value. */
void _vth_record_add_extra (VthRecord *record, const gchar *key, gsize key_length, const gchar *json, gsize length);

/* Keeps all such keys at once; @take is the text of a JSON object. */
void _vth_record_take_extra (VthRecord *record, gchar *take);

/* Puts @key in front of the JSON pointer with which the message of an error begins. */
void _vth_error_prefix_key (GError **error, const gchar *key);
void _vth_error_prefix_index (GError **error, guint index);

gboolean _vth_date_parse (GDate *date, const gchar *text, gsize length, GError **error);

const gchar *_vth_field_get_nick (const VthField *field, VthRecord *record);

/* What the accessor macros call. */
const gchar *_vth_record_get_string (gpointer record, gint offset);
void _vth_record_set_string (gpointer record, gint offset, const gchar *value);
void _vth_record_set_enum (gpointer record, gint offset, gint value);
void _vth_record_set_date (gpointer record, gint offset, const GDate *value);
void _vth_record_set_term (gpointer record, gint offset, const VthTerm *value);
void _vth_record_set_number (gpointer record, gint offset, gint64 value);
void _vth_record_set_strings (gpointer record, gint offset, const gchar *const *value);
void _vth_record_set_flags (gpointer record, gint offset, GVariant *value);
void _vth_record_set_record (gpointer record, gint offset, gpointer value);
void _vth_record_set_records (gpointer record, gint offset, GListModel *value);
GListModel *_vth_record_get_records (gpointer record, gint offset);

/* The accessor pairs. Each stands below the two doc comments of the pair. */
#define VTH_ACCESSORS(Type, type, IS, member, Value, absent, expression, setter) \
  Value type##_get_##member (Type *self)                                         \
  {                                                                              \
    g_return_val_if_fail (IS (self), absent);                                    \
    return expression;                                                           \
  }                                                                              \
  void type##_set_##member (Type *self, Value member)                            \
  {                                                                              \
    g_return_if_fail (IS (self));                                                \
    setter (self, G_STRUCT_OFFSET (Type, member), member);                       \
  }

#define VTH_ACCESSORS_STRING(Type, type, IS, member) \
  VTH_ACCESSORS (Type, type, IS, member, const gchar *, NULL, self->member, _vth_record_set_string)
#define VTH_ACCESSORS_ENUM(Type, type, IS, member, Enum) \
  VTH_ACCESSORS (Type, type, IS, member, Enum, (Enum) 0, (Enum) self->member, _vth_record_set_enum)
#define VTH_ACCESSORS_DATE(Type, type, IS, member)                                                          \
  VTH_ACCESSORS (Type, type, IS, member, const GDate *, NULL,                                               \
                 g_date_valid (&self->member) ? &self->member : NULL, _vth_record_set_date)
#define VTH_ACCESSORS_TERM(Type, type, IS, member)                                                          \
  VTH_ACCESSORS (Type, type, IS, member, const VthTerm *, NULL,                                             \
                 self->member.present ? &self->member.term : NULL, _vth_record_set_term)
#define VTH_ACCESSORS_CENTS(Type, type, IS, member) \
  VTH_ACCESSORS (Type, type, IS, member, gint64, -1, self->member.plus_one - 1, _vth_record_set_number)
#define VTH_ACCESSORS_INTEGER(Type, type, IS, member) \
  VTH_ACCESSORS (Type, type, IS, member, gint, -1, (gint) (self->member.plus_one - 1), _vth_record_set_number)
#define VTH_ACCESSORS_BOOLEAN(Type, type, IS, member) \
  VTH_ACCESSORS (Type, type, IS, member, gboolean, FALSE, self->member.plus_one == TRUE + 1, _vth_record_set_number)
#define VTH_ACCESSORS_STRINGS(Type, type, IS, member)                                                       \
  VTH_ACCESSORS (Type, type, IS, member, const gchar *const *, NULL,                                        \
                 (const gchar *const *) self->member, _vth_record_set_strings)
#define VTH_ACCESSORS_FLAGS(Type, type, IS, member) \
  VTH_ACCESSORS (Type, type, IS, member, GVariant *, NULL, self->member, _vth_record_set_flags)
#define VTH_ACCESSORS_RECORD(Type, type, IS, member, Record) \
  VTH_ACCESSORS (Type, type, IS, member, Record *, NULL, self->member, _vth_record_set_record)
#define VTH_ACCESSORS_RECORDS(Type, type, IS, member)                                                       \
  VTH_ACCESSORS (Type, type, IS, member, GListModel *, NULL,                                                \
                 _vth_record_get_records (self, G_STRUCT_OFFSET (Type, member)), _vth_record_set_records)

G_END_DECLS
