/* vth-data-reader-private.h - reads one object of a knowledge file, field by field
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "libvth/base/vth-knowledge.h"
#include "libvth/base/vth-term.h"

G_BEGIN_DECLS

/* The first thing that is wrong stays in error; what is read after it is empty. */
typedef struct
{
  const gchar *file;
  const gchar *pointer;
  JsonObject *object;
  GError *error;
} VthDataReader;

gboolean _vth_data_reader_has (VthDataReader *self, const gchar *key);
const gchar *_vth_data_reader_string (VthDataReader *self, const gchar *key);
const gchar *_vth_data_reader_optional_string (VthDataReader *self, const gchar *key);
gint _vth_data_reader_integer (VthDataReader *self, const gchar *key, gint minimum, gint maximum);
gint _vth_data_reader_optional_integer (VthDataReader *self, const gchar *key, gint minimum, gint maximum,
                                        gint otherwise);
gboolean _vth_data_reader_boolean (VthDataReader *self, const gchar *key);
guint _vth_data_reader_enum (VthDataReader *self, const gchar *key, GType type);
guint32 _vth_data_reader_date (VthDataReader *self, const gchar *key);
guint32 _vth_data_reader_optional_date (VthDataReader *self, const gchar *key);
VthTerm *_vth_data_reader_optional_term (VthDataReader *self, const gchar *key);
JsonObject *_vth_data_reader_object (VthDataReader *self, const gchar *key);
JsonArray *_vth_data_reader_array (VthDataReader *self, const gchar *key);
void _vth_data_reader_fail (VthDataReader *self, const gchar *key, const gchar *what);
gboolean _vth_data_reader_finish (VthDataReader *self, GError **error);

/* Called for each object of a list; stops and fails when it returns FALSE. */
typedef gboolean (*VthDataItemFunc) (VthDataReader *item, gpointer user_data);

gboolean _vth_data_reader_each (VthDataReader *self, const gchar *key, VthDataItemFunc func, gpointer user_data);

typedef gpointer (*VthDataFileFunc) (VthKnowledge *knowledge, GError **error);

/* Reads the built-in file of that id; an error in what is compiled in is one of the programmer. */
gpointer _vth_data_read_built_in (const gchar *id, VthDataFileFunc read);

G_END_DECLS
