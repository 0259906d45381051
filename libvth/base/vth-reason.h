/* vth-reason.h - why an answer is what it is
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>
#include <libvth/base/vth-language.h>
#include <libvth/base/vth-version.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_SEVERITY:
 *
 * The type of #VthSeverity.
 *
 * Since: 1.0
 */
#define VTH_TYPE_SEVERITY (vth_severity_get_type ())

/**
 * VthSeverity:
 * @VTH_SEVERITY_INFO: good to know (informatie)
 * @VTH_SEVERITY_WARNING: a defect that can be mended (waarschuwing)
 * @VTH_SEVERITY_ERROR: a court would annul, or the answer is no (fout)
 *
 * How much a reason weighs (ernst). The statutes name no such classes: they are a reading.
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_SEVERITY_INFO,
  VTH_SEVERITY_WARNING,
  VTH_SEVERITY_ERROR
} VthSeverity;

VTH_AVAILABLE_IN_1_0
GType vth_severity_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_REASON:
 *
 * The type of #VthReason.
 *
 * Since: 1.0
 */
#define VTH_TYPE_REASON (vth_reason_get_type ())

/**
 * VthReason:
 *
 * A reason (reden) of an answer: a code, how much it weighs, the article, what it is about, and a
 * message in Dutch and English. Immutable.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthReason, vth_reason, VTH, REASON, GObject)

VTH_AVAILABLE_IN_1_0
const gchar *vth_reason_get_code (VthReason *reason);

VTH_AVAILABLE_IN_1_0
VthSeverity vth_reason_get_severity (VthReason *reason);

VTH_AVAILABLE_IN_1_0
const gchar *vth_reason_get_law (VthReason *reason);

VTH_AVAILABLE_IN_1_0
const gchar *vth_reason_get_subject (VthReason *reason);

VTH_AVAILABLE_IN_1_0
gchar *vth_reason_dup_message (VthReason *reason, VthLanguage language);

VTH_AVAILABLE_IN_1_0
JsonNode *vth_reason_to_json (VthReason *reason, VthLanguage language);

VTH_AVAILABLE_IN_1_0
gchar **vth_reason_list_codes (void);

G_END_DECLS
