/* vth-record-words-private.h - what types of records and their fields are called
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "libvth/base/vth-language.h"
#include "libvth/base/vth-record-private.h"

G_BEGIN_DECLS

gchar *_vth_record_words_dup_type_title (const VthRecordInfo *info, VthLanguage language);
gchar *_vth_record_words_dup_title (const VthField *field, VthLanguage language);
gchar *_vth_record_words_dup_description (const VthRecordInfo *info, const VthField *field, VthLanguage language);
JsonNode *_vth_record_words_get_example (const VthRecordInfo *info);

G_END_DECLS
