/* power-oracle.h - which powers a mandate gives, read from its record
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/vth.h>

G_BEGIN_DECLS

/* The rules are those of Awb 10:1-10:22, each read from the records as they stand. A level is the
 * verdict that one thing allows; a chain allows what its worst link allows.
 */
typedef enum
{
  NO = VTH_AUTHORISATION_VERDICT_REFUSED,
  PERHAPS = VTH_AUTHORISATION_VERDICT_CONDITIONAL,
  YES = VTH_AUTHORISATION_VERDICT_AUTHORISED
} Level;

gboolean holds (const gchar *prefix, const gchar *power);
gboolean any_holds (const gchar *const *prefixes, const gchar *power);
/* Whether more powers may have been given than the record names, @power among them. */
gboolean may_give_more (VthMandate *mandate, const gchar *power);
gboolean is_unknown (VthMandate *mandate, const gchar *field);
const gchar *decision_of (const gchar *power);
gboolean is_step_of (const gchar *step, const gchar *power);
gboolean touches (const gchar *one, const gchar *other);
gboolean holds_part (VthMandate *mandate, const gchar *power);
Level whole_allows (VthMandate *mandate, const gchar *power);
gboolean is_decision (const gchar *power);
gboolean is_listed (const gchar *power);

/* What a record says of who and whom. */
gchar *organisation_of (const gchar *id);
gboolean same_organisation (const gchar *one, const gchar *other);
gboolean is_moved (VthMandate *mandate);
const gchar *owner_of (VthMandate *mandate);

G_END_DECLS
