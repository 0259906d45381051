/* vth-error.h - what can be wrong with what a file, a user or a server gave
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib-object.h>
#include <libvth/base/vth-version.h>

G_BEGIN_DECLS

/**
 * VTH_ERROR:
 *
 * The error domain (foutdomein) of the library; its codes are #VthError.
 *
 * Since: 1.0
 */
#define VTH_ERROR (vth_error_quark ())

/**
 * VTH_TYPE_ERROR:
 *
 * The type of #VthError.
 *
 * Since: 1.0
 */
#define VTH_TYPE_ERROR (vth_error_get_type ())

/**
 * VthError:
 * @VTH_ERROR_FAILED: something else went wrong
 * @VTH_ERROR_SYNTAX: the text is not JSON (RFC 8259), or not CSV
 * @VTH_ERROR_ENCODING: the text is not UTF-8
 * @VTH_ERROR_DUPLICATE_KEY: an object has the same key twice
 * @VTH_ERROR_TOO_DEEP: objects and arrays are nested deeper than the reader goes
 * @VTH_ERROR_TOO_LONG: a line or a record is longer than the reader takes
 * @VTH_ERROR_WRONG_TYPE: a value is of another JSON type than its field
 * @VTH_ERROR_UNKNOWN_VALUE: a value is not one of the values of its enumeration
 * @VTH_ERROR_INVALID_DATE: a date does not exist, or is not written as `YYYY-MM-DD`
 * @VTH_ERROR_INVALID_TERM: a term is not an ISO 8601 duration of one unit
 * @VTH_ERROR_INVALID_REFERENCE: a legal reference names no article
 * @VTH_ERROR_INVALID_IDENTIFIER: an identifier fails its check
 * @VTH_ERROR_OUT_OF_RANGE: a number or a date lies outside what its field allows
 * @VTH_ERROR_MISSING_FIELD: a required field is absent
 * @VTH_ERROR_UNKNOWN_TYPE: a record is of no known type
 * @VTH_ERROR_UNKNOWN_RULE: there is no deadline rule of that name
 * @VTH_ERROR_NOT_IN_FORCE: the rule was not law at that time
 * @VTH_ERROR_NO_TERM: the law gives no length that could be counted
 * @VTH_ERROR_NOT_FOUND: what was named is not there
 * @VTH_ERROR_DUPLICATE: something of that id is there already
 * @VTH_ERROR_SEALED: a sealed register or rulebook was to be changed
 * @VTH_ERROR_NOT_SEALED: a question was put to a register that is not sealed
 * @VTH_ERROR_INVALID_KNOWLEDGE: a knowledge file lacks what it must hold
 * @VTH_ERROR_CORRUPT: a kept chain or checksum does not hold
 * @VTH_ERROR_UNKNOWN_FIELD: a column of a sheet, or a cell under none, that no field has
 *
 * What can be wrong (fout) with data from outside. The nick of a code is its name in the
 * output of `vth validate`.
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_ERROR_FAILED,
  VTH_ERROR_SYNTAX,
  VTH_ERROR_ENCODING,
  VTH_ERROR_DUPLICATE_KEY,
  VTH_ERROR_TOO_DEEP,
  VTH_ERROR_TOO_LONG,
  VTH_ERROR_WRONG_TYPE,
  VTH_ERROR_UNKNOWN_VALUE,
  VTH_ERROR_INVALID_DATE,
  VTH_ERROR_INVALID_TERM,
  VTH_ERROR_INVALID_REFERENCE,
  VTH_ERROR_INVALID_IDENTIFIER,
  VTH_ERROR_OUT_OF_RANGE,
  VTH_ERROR_MISSING_FIELD,
  VTH_ERROR_UNKNOWN_TYPE,
  VTH_ERROR_UNKNOWN_RULE,
  VTH_ERROR_NOT_IN_FORCE,
  VTH_ERROR_NO_TERM,
  VTH_ERROR_NOT_FOUND,
  VTH_ERROR_DUPLICATE,
  VTH_ERROR_SEALED,
  VTH_ERROR_NOT_SEALED,
  VTH_ERROR_INVALID_KNOWLEDGE,
  VTH_ERROR_CORRUPT,
  VTH_ERROR_UNKNOWN_FIELD
} VthError;

VTH_AVAILABLE_IN_1_0
GQuark vth_error_quark (void);

VTH_AVAILABLE_IN_1_0
GType vth_error_get_type (void) G_GNUC_CONST;

VTH_AVAILABLE_IN_1_0
const gchar *vth_get_error_nick (VthError code);

G_END_DECLS
