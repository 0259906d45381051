/* vth-identifier.h - the numbers and codes by which others know things
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib-object.h>
#include <libvth/base/vth-version.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_IDENTIFIER_KIND:
 *
 * The type of #VthIdentifierKind.
 *
 * Since: 1.0
 */
#define VTH_TYPE_IDENTIFIER_KIND (vth_identifier_kind_get_type ())

/**
 * VthIdentifierKind:
 * @VTH_IDENTIFIER_KIND_KVK: number in the trade register (KvK-nummer): 8 digits. Form only
 * @VTH_IDENTIFIER_KIND_ESTABLISHMENT: establishment (vestigingsnummer): 12 digits. Form only
 * @VTH_IDENTIFIER_KIND_RSIN: legal person (RSIN): 9 digits that pass the eleven-test
 * @VTH_IDENTIFIER_KIND_OIN: organisation in message traffic (OIN): 20 digits. Form only: the list
 *   of register prefixes was not verified
 * @VTH_IDENTIFIER_KIND_MUNICIPALITY: municipality (gemeentecode): `GM` or `gm` and 4 digits
 * @VTH_IDENTIFIER_KIND_PROVINCE: province (provinciecode): `PV` or `pv` and 20 to 31
 * @VTH_IDENTIFIER_KIND_WATER_AUTHORITY: water authority (waterschapscode): `WS` or `ws` and 4 digits
 * @VTH_IDENTIFIER_KIND_ORGANISATION: organisation (organisatie), as records name it: `gm0344`,
 *   `pv26`, `ws0155`, `so1104`, `mnre1034`, `oorg10006`, `zb000216`, or `hv_` and 8 letters or
 *   digits for an ended name
 * @VTH_IDENTIFIER_KIND_ORGAN: organ or function (orgaan, functie) of an organisation:
 *   `gm0344/college`, `so1104/directeur`
 * @VTH_IDENTIFIER_KIND_TOOI: organisation in the national list (TOOI-URI), such as
 *   `https://identifier.overheid.nl/tooi/id/gemeente/gm0344`
 * @VTH_IDENTIFIER_KIND_BAG: address or building (BAG-objectidentificatie): 16 digits. Form only:
 *   the type digits were not verified
 * @VTH_IDENTIFIER_KIND_POSTCODE: postal code (postcode): 4 digits, the first not 0, and 2
 *   capitals, without a space. Form only, and the form was not verified
 *
 * The kinds of identifier (identificatie) that can be checked. No check asks whether what is
 * identified exists.
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_IDENTIFIER_KIND_KVK,
  VTH_IDENTIFIER_KIND_ESTABLISHMENT,
  VTH_IDENTIFIER_KIND_RSIN,
  VTH_IDENTIFIER_KIND_OIN,
  VTH_IDENTIFIER_KIND_MUNICIPALITY,
  VTH_IDENTIFIER_KIND_PROVINCE,
  VTH_IDENTIFIER_KIND_WATER_AUTHORITY,
  VTH_IDENTIFIER_KIND_ORGANISATION,
  VTH_IDENTIFIER_KIND_ORGAN,
  VTH_IDENTIFIER_KIND_TOOI,
  VTH_IDENTIFIER_KIND_BAG,
  VTH_IDENTIFIER_KIND_POSTCODE
} VthIdentifierKind;

VTH_AVAILABLE_IN_1_0
GType vth_identifier_kind_get_type (void) G_GNUC_CONST;

VTH_AVAILABLE_IN_1_0
gboolean vth_identifier_check (VthIdentifierKind kind, const gchar *text, GError **error);

VTH_AVAILABLE_IN_1_0
gchar *vth_identifier_get_tooi_uri (const gchar *organisation);

VTH_AVAILABLE_IN_1_0
gchar *vth_identifier_get_organisation (const gchar *tooi_uri, GError **error);

VTH_AVAILABLE_IN_1_0
gboolean vth_identifier_looks_like_bsn (const gchar *text);

G_END_DECLS
