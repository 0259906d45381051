/* vth-party.h - a party
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-record.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_PARTY_KIND:
 *
 * The type of #VthPartyKind.
 *
 * Since: 1.0
 */
#define VTH_TYPE_PARTY_KIND (vth_party_kind_get_type ())

/**
 * VthPartyKind:
 * @VTH_PARTY_KIND_UNKNOWN: not stated
 * @VTH_PARTY_KIND_NATURAL_PERSON: a natural person (natuurlijk persoon)
 * @VTH_PARTY_KIND_LEGAL_PERSON: a legal person (niet-natuurlijk persoon)
 * @VTH_PARTY_KIND_ESTABLISHMENT: an establishment of a business (vestiging)
 *
 * What a party is in law (soort betrokkene).
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_PARTY_KIND_UNKNOWN,
  VTH_PARTY_KIND_NATURAL_PERSON,
  VTH_PARTY_KIND_LEGAL_PERSON,
  VTH_PARTY_KIND_ESTABLISHMENT
} VthPartyKind;

VTH_AVAILABLE_IN_1_0
GType vth_party_kind_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_PARTY:
 *
 * The type of #VthParty.
 *
 * Since: 1.0
 */
#define VTH_TYPE_PARTY (vth_party_get_type ())

/**
 * VthParty:
 *
 * A party (betrokkene): who is involved, above all the offender (overtreder) to whom a sanction is
 * addressed: Awb 5:1.
 *
 * There is no place for a citizen service number: it must not be stored.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthParty, vth_party, VTH, PARTY, VthRecord)

VTH_AVAILABLE_IN_1_0
VthParty *vth_party_new (const gchar *id);

VTH_AVAILABLE_IN_1_0
VthPartyKind vth_party_get_kind (VthParty *party);

VTH_AVAILABLE_IN_1_0
void vth_party_set_kind (VthParty *party, VthPartyKind kind);

VTH_AVAILABLE_IN_1_0
const gchar *vth_party_get_name (VthParty *party);

VTH_AVAILABLE_IN_1_0
void vth_party_set_name (VthParty *party, const gchar *name);

VTH_AVAILABLE_IN_1_0
const gchar *vth_party_get_kvk_number (VthParty *party);

VTH_AVAILABLE_IN_1_0
void vth_party_set_kvk_number (VthParty *party, const gchar *kvk_number);

VTH_AVAILABLE_IN_1_0
const gchar *vth_party_get_establishment_number (VthParty *party);

VTH_AVAILABLE_IN_1_0
void vth_party_set_establishment_number (VthParty *party, const gchar *establishment_number);

VTH_AVAILABLE_IN_1_0
const gchar *vth_party_get_rsin (VthParty *party);

VTH_AVAILABLE_IN_1_0
void vth_party_set_rsin (VthParty *party, const gchar *rsin);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_party_get_trade_names (VthParty *party);

VTH_AVAILABLE_IN_1_0
void vth_party_set_trade_names (VthParty *party, const gchar *const *trade_names);

VTH_AVAILABLE_IN_1_0
const gchar *vth_party_get_address (VthParty *party);

VTH_AVAILABLE_IN_1_0
void vth_party_set_address (VthParty *party, const gchar *address);

VTH_AVAILABLE_IN_1_0
const gchar *vth_party_get_postcode (VthParty *party);

VTH_AVAILABLE_IN_1_0
void vth_party_set_postcode (VthParty *party, const gchar *postcode);

VTH_AVAILABLE_IN_1_0
const gchar *vth_party_get_city (VthParty *party);

VTH_AVAILABLE_IN_1_0
void vth_party_set_city (VthParty *party, const gchar *city);

VTH_AVAILABLE_IN_1_0
const GDate *vth_party_get_valid_from (VthParty *party);

VTH_AVAILABLE_IN_1_0
void vth_party_set_valid_from (VthParty *party, const GDate *valid_from);

VTH_AVAILABLE_IN_1_0
const GDate *vth_party_get_valid_until (VthParty *party);

VTH_AVAILABLE_IN_1_0
void vth_party_set_valid_until (VthParty *party, const GDate *valid_until);

VTH_AVAILABLE_IN_1_0
const GDate *vth_party_get_deceased_on (VthParty *party);

VTH_AVAILABLE_IN_1_0
void vth_party_set_deceased_on (VthParty *party, const GDate *deceased_on);

G_END_DECLS
