/* vth-error.c - what can be wrong with what a file, a user or a server gave
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/base/vth-error.h"

G_DEFINE_QUARK (vth-error-quark, vth_error)

G_DEFINE_ENUM_TYPE (VthError, vth_error,
                    G_DEFINE_ENUM_VALUE (VTH_ERROR_FAILED, "failed"),
                    G_DEFINE_ENUM_VALUE (VTH_ERROR_SYNTAX, "syntax"),
                    G_DEFINE_ENUM_VALUE (VTH_ERROR_ENCODING, "encoding"),
                    G_DEFINE_ENUM_VALUE (VTH_ERROR_DUPLICATE_KEY, "duplicate-key"),
                    G_DEFINE_ENUM_VALUE (VTH_ERROR_TOO_DEEP, "too-deep"),
                    G_DEFINE_ENUM_VALUE (VTH_ERROR_TOO_LONG, "too-long"),
                    G_DEFINE_ENUM_VALUE (VTH_ERROR_WRONG_TYPE, "wrong-type"),
                    G_DEFINE_ENUM_VALUE (VTH_ERROR_UNKNOWN_VALUE, "unknown-value"),
                    G_DEFINE_ENUM_VALUE (VTH_ERROR_INVALID_DATE, "invalid-date"),
                    G_DEFINE_ENUM_VALUE (VTH_ERROR_INVALID_TERM, "invalid-term"),
                    G_DEFINE_ENUM_VALUE (VTH_ERROR_INVALID_REFERENCE, "invalid-reference"),
                    G_DEFINE_ENUM_VALUE (VTH_ERROR_INVALID_IDENTIFIER, "invalid-identifier"),
                    G_DEFINE_ENUM_VALUE (VTH_ERROR_OUT_OF_RANGE, "out-of-range"),
                    G_DEFINE_ENUM_VALUE (VTH_ERROR_MISSING_FIELD, "missing-field"),
                    G_DEFINE_ENUM_VALUE (VTH_ERROR_UNKNOWN_TYPE, "unknown-type"),
                    G_DEFINE_ENUM_VALUE (VTH_ERROR_UNKNOWN_RULE, "unknown-rule"),
                    G_DEFINE_ENUM_VALUE (VTH_ERROR_NOT_IN_FORCE, "not-in-force"),
                    G_DEFINE_ENUM_VALUE (VTH_ERROR_NO_TERM, "no-term"),
                    G_DEFINE_ENUM_VALUE (VTH_ERROR_NOT_FOUND, "not-found"),
                    G_DEFINE_ENUM_VALUE (VTH_ERROR_DUPLICATE, "duplicate"),
                    G_DEFINE_ENUM_VALUE (VTH_ERROR_SEALED, "sealed"),
                    G_DEFINE_ENUM_VALUE (VTH_ERROR_NOT_SEALED, "not-sealed"),
                    G_DEFINE_ENUM_VALUE (VTH_ERROR_INVALID_KNOWLEDGE, "invalid-knowledge"),
                    G_DEFINE_ENUM_VALUE (VTH_ERROR_CORRUPT, "corrupt"),
                    G_DEFINE_ENUM_VALUE (VTH_ERROR_UNKNOWN_FIELD, "unknown-field"))

/**
 * vth_get_error_nick:
 * @code: a code
 *
 * Gets the short name of an error code (foutcode), as `vth validate` prints it. May be
 * called from any thread.
 *
 * Returns: (transfer none): the nick, such as `invalid-date`; `failed` for an unknown code
 *
 * Since: 1.0
 */
const gchar *
vth_get_error_nick (VthError code)
{
  g_autoptr (GEnumClass) class = g_type_class_ref (VTH_TYPE_ERROR);
  const GEnumValue *value = g_enum_get_value (class, (gint) code);

  return value != NULL ? value->value_nick : "failed";
}
