/* vth-party.c - a party
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/record/vth-party.h"

#include "libvth/base/vth-record-private.h"

struct _VthParty
{
  VthRecord parent_instance;

  gint kind;
  gchar *name;
  gchar *kvk_number;
  gchar *establishment_number;
  gchar *rsin;
  gchar **trade_names;
  gchar *address;
  gchar *postcode;
  gchar *city;
  GDate valid_from;
  GDate valid_until;
  GDate deceased_on;
};

G_DEFINE_ENUM_TYPE (VthPartyKind, vth_party_kind,
                    G_DEFINE_ENUM_VALUE (VTH_PARTY_KIND_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (VTH_PARTY_KIND_NATURAL_PERSON, "natural-person"),
                    G_DEFINE_ENUM_VALUE (VTH_PARTY_KIND_LEGAL_PERSON, "legal-person"),
                    G_DEFINE_ENUM_VALUE (VTH_PARTY_KIND_ESTABLISHMENT, "establishment"))

G_DEFINE_FINAL_TYPE (VthParty, vth_party, VTH_TYPE_RECORD)

#define FIELD(name, kind, member, ...) \
  { name, VTH_FIELD_##kind, G_STRUCT_OFFSET (VthParty, member), __VA_ARGS__ }

static const VthFieldRow rows[] = {
  /**
   * VthParty:kind:
   *
   * What the party is in law (soort).
   *
   * Since: 1.0
   */
  FIELD ("kind", ENUM, kind,
         .get_type = vth_party_kind_get_type, .blurb = "What the party is in law (soort)"),
  /**
   * VthParty:name:
   *
   * The name (naam).
   *
   * Since: 1.0
   */
  FIELD ("name", STRING, name, .flags = VTH_FIELD_PERSONAL, .cim = "Naam", .blurb = "The name (naam)"),
  /**
   * VthParty:kvk-number:
   *
   * The number in the trade register (KvK-nummer). Eight digits.
   *
   * Since: 1.0
   */
  FIELD ("kvk-number", STRING, kvk_number,
         .cim = "KvK-nummer", .blurb = "The number in the trade register (KvK-nummer)"),
  /**
   * VthParty:establishment-number:
   *
   * The number of the establishment (vestigingsnummer). Twelve digits.
   *
   * Since: 1.0
   */
  FIELD ("establishment-number", STRING, establishment_number,
         .cim = "Vestigingsnummer", .blurb = "The number of the establishment (vestigingsnummer)"),
  /**
   * VthParty:rsin:
   *
   * The number of the legal person (RSIN). Nine digits.
   *
   * Since: 1.0
   */
  FIELD ("rsin", STRING, rsin, .blurb = "The number of the legal person (RSIN)"),
  /**
   * VthParty:trade-names:
   *
   * The names under which it trades (handelsnamen).
   *
   * Since: 1.0
   */
  FIELD ("trade-names", STRINGS, trade_names,
         .cim = "Handelsnaam", .blurb = "The names under which it trades (handelsnamen)"),
  /**
   * VthParty:address:
   *
   * Street and number (adres).
   *
   * Since: 1.0
   */
  FIELD ("address", STRING, address, .flags = VTH_FIELD_PERSONAL, .blurb = "Street and number (adres)"),
  /**
   * VthParty:postcode:
   *
   * The postcode (postcode).
   *
   * Since: 1.0
   */
  FIELD ("postcode", STRING, postcode, .flags = VTH_FIELD_PERSONAL, .blurb = "The postcode (postcode)"),
  /**
   * VthParty:city:
   *
   * The place (woonplaats).
   *
   * Since: 1.0
   */
  FIELD ("city", STRING, city, .blurb = "The place (woonplaats)"),
  /**
   * VthParty:valid-from:
   *
   * The first day on which it holds (geldig vanaf).
   *
   * Since: 1.0
   */
  FIELD ("valid-from", DATE, valid_from, .blurb = "The first day on which it holds (geldig vanaf)"),
  /**
   * VthParty:valid-until:
   *
   * The last day on which it holds (geldig tot en met). Inclusive; not stated means open.
   *
   * Since: 1.0
   */
  FIELD ("valid-until", DATE, valid_until, .blurb = "The last day on which it holds (geldig tot en met)"),
  /**
   * VthParty:deceased-on:
   *
   * The day on which a natural person died (datum van overlijden): Awb 5:42.
   *
   * Since: 1.0
   */
  FIELD ("deceased-on", DATE, deceased_on, .flags = VTH_FIELD_PERSONAL,
         .blurb = "The day of death (datum van overlijden)"),
};

static void
vth_party_class_init (VthPartyClass *klass)
{
  _vth_record_class_install (VTH_RECORD_CLASS (klass), "party", VTH_RECORD_PLAIN,
                             rows, G_N_ELEMENTS (rows));
}

static void
vth_party_init (VthParty *self)
{
}

/**
 * vth_party_new:
 * @id: (nullable): the id
 *
 * Makes a party in which nothing but the id is filled in yet (leeg gegeven).
 *
 * Returns: (transfer full): a new #VthParty
 *
 * Since: 1.0
 */
VthParty *
vth_party_new (const gchar *id)
{
  return g_object_new (VTH_TYPE_PARTY, "id", id, NULL);
}

/**
 * vth_party_get_kind:
 * @party: a party
 *
 * Gets what the party is in law (soort).
 *
 * Returns: the value; the unknown value if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_party_set_kind:
 * @party: a party
 * @kind: a value
 *
 * Sets what the party is in law (soort).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_ENUM (VthParty, vth_party, VTH_IS_PARTY, kind, VthPartyKind)

/**
 * vth_party_get_name:
 * @party: a party
 *
 * Gets the name (naam).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_party_set_name:
 * @party: a party
 * @name: (nullable): a text
 *
 * Sets the name (naam).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthParty, vth_party, VTH_IS_PARTY, name)

/**
 * vth_party_get_kvk_number:
 * @party: a party
 *
 * Gets the number in the trade register (KvK-nummer).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_party_set_kvk_number:
 * @party: a party
 * @kvk_number: (nullable): a text
 *
 * Sets the number in the trade register (KvK-nummer).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthParty, vth_party, VTH_IS_PARTY, kvk_number)

/**
 * vth_party_get_establishment_number:
 * @party: a party
 *
 * Gets the number of the establishment (vestigingsnummer).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_party_set_establishment_number:
 * @party: a party
 * @establishment_number: (nullable): a text
 *
 * Sets the number of the establishment (vestigingsnummer).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthParty, vth_party, VTH_IS_PARTY, establishment_number)

/**
 * vth_party_get_rsin:
 * @party: a party
 *
 * Gets the number of the legal person (RSIN).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_party_set_rsin:
 * @party: a party
 * @rsin: (nullable): a text
 *
 * Sets the number of the legal person (RSIN).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthParty, vth_party, VTH_IS_PARTY, rsin)

/**
 * vth_party_get_trade_names:
 * @party: a party
 *
 * Gets the names under which it trades (handelsnamen).
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of texts, or %NULL if it is
 *   not stated
 *
 * Since: 1.0
 */
/**
 * vth_party_set_trade_names:
 * @party: a party
 * @trade_names: (nullable) (array zero-terminated=1): texts
 *
 * Sets the names under which it trades (handelsnamen).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRINGS (VthParty, vth_party, VTH_IS_PARTY, trade_names)

/**
 * vth_party_get_address:
 * @party: a party
 *
 * Gets street and number (adres).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_party_set_address:
 * @party: a party
 * @address: (nullable): a text
 *
 * Sets street and number (adres).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthParty, vth_party, VTH_IS_PARTY, address)

/**
 * vth_party_get_postcode:
 * @party: a party
 *
 * Gets the postcode (postcode).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_party_set_postcode:
 * @party: a party
 * @postcode: (nullable): a text
 *
 * Sets the postcode (postcode).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthParty, vth_party, VTH_IS_PARTY, postcode)

/**
 * vth_party_get_city:
 * @party: a party
 *
 * Gets the place (woonplaats).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_party_set_city:
 * @party: a party
 * @city: (nullable): a text
 *
 * Sets the place (woonplaats).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthParty, vth_party, VTH_IS_PARTY, city)

/**
 * vth_party_get_valid_from:
 * @party: a party
 *
 * Gets the first day on which it holds (geldig vanaf).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_party_set_valid_from:
 * @party: a party
 * @valid_from: (nullable): a day
 *
 * Sets the first day on which it holds (geldig vanaf).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthParty, vth_party, VTH_IS_PARTY, valid_from)

/**
 * vth_party_get_valid_until:
 * @party: a party
 *
 * Gets the last day on which it holds (geldig tot en met).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_party_set_valid_until:
 * @party: a party
 * @valid_until: (nullable): a day
 *
 * Sets the last day on which it holds (geldig tot en met).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthParty, vth_party, VTH_IS_PARTY, valid_until)

/**
 * vth_party_get_deceased_on:
 * @party: a party
 *
 * Gets the day on which a natural person died (datum van overlijden): Awb 5:42.
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if none is recorded
 *
 * Since: 1.0
 */
/**
 * vth_party_set_deceased_on:
 * @party: a party
 * @deceased_on: (nullable): a day, or %NULL for none
 *
 * Sets the day on which a natural person died (datum van overlijden).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthParty, vth_party, VTH_IS_PARTY, deceased_on)
