/* vth-penal-order-fact.c - a fact of a penal order
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-penal-order-fact.h"

#include "libvth/base/vth-record-private.h"

struct _VthPenalOrderFact
{
  VthRecord parent_instance;

  gchar *code;
  gint kind;
  VthOptional amount_cents;
};

G_DEFINE_ENUM_TYPE (VthPenalOrderFactKind, vth_penal_order_fact_kind,
                    G_DEFINE_ENUM_VALUE (VTH_PENAL_ORDER_FACT_KIND_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (VTH_PENAL_ORDER_FACT_KIND_ECONOMIC, "economic"),
                    G_DEFINE_ENUM_VALUE (VTH_PENAL_ORDER_FACT_KIND_NON_ECONOMIC, "non-economic"),
                    G_DEFINE_ENUM_VALUE (VTH_PENAL_ORDER_FACT_KIND_KEUR, "keur"))

G_DEFINE_FINAL_TYPE (VthPenalOrderFact, vth_penal_order_fact, VTH_TYPE_RECORD)

#define FIELD(name, kind, member, ...) \
  { name, VTH_FIELD_##kind, G_STRUCT_OFFSET (VthPenalOrderFact, member), __VA_ARGS__ }

static const VthFieldRow rows[] = {
  /**
   * VthPenalOrderFact:code:
   *
   * Its code in the tariff (feitcode). Such as `BM 003`; capitals, spaces and hyphens do not
   * matter.
   *
   * Since: 1.0
   */
  FIELD ("code", STRING, code,
         .blurb = "Its code in the tariff (feitcode)"),
  /**
   * VthPenalOrderFact:kind:
   *
   * Of which kind it is (soort feit): guideline BWBR0034494.
   *
   * Since: 1.0
   */
  FIELD ("kind", ENUM, kind,
         .get_type = vth_penal_order_fact_kind_get_type,
         .blurb = "Of which kind it is (soort feit)"),
  /**
   * VthPenalOrderFact:amount-cents:
   *
   * The fixed sum of the tariff of the day (tariefbedrag). For a line that the library does not
   * know, or from a later edition. In euro cents; -1 if not stated.
   *
   * Since: 1.0
   */
  FIELD ("amount-cents", CENTS, amount_cents,
         .blurb = "The fixed sum of the tariff of the day (tariefbedrag)"),
};

static void
vth_penal_order_fact_class_init (VthPenalOrderFactClass *klass)
{
  _vth_record_class_install (VTH_RECORD_CLASS (klass), "penal-order-fact", VTH_RECORD_EMBEDDED,
                             rows, G_N_ELEMENTS (rows));
}

static void
vth_penal_order_fact_init (VthPenalOrderFact *self)
{
}

/**
 * vth_penal_order_fact_new:
 *
 * Makes a fact in which nothing is filled in yet (leeg gegeven).
 *
 * Returns: (transfer full): a new #VthPenalOrderFact
 *
 * Since: 1.0
 */
VthPenalOrderFact *
vth_penal_order_fact_new (void)
{
  return g_object_new (VTH_TYPE_PENAL_ORDER_FACT, NULL);
}

/**
 * vth_penal_order_fact_get_code:
 * @fact: a fact
 *
 * Gets its code in the tariff (feitcode).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_penal_order_fact_set_code:
 * @fact: a fact
 * @code: (nullable): a text
 *
 * Sets its code in the tariff (feitcode).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthPenalOrderFact, vth_penal_order_fact, VTH_IS_PENAL_ORDER_FACT, code)

/**
 * vth_penal_order_fact_get_kind:
 * @fact: a fact
 *
 * Gets of which kind it is (soort feit): guideline BWBR0034494.
 *
 * Returns: the value; the unknown value if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_penal_order_fact_set_kind:
 * @fact: a fact
 * @kind: a value
 *
 * Sets of which kind it is (soort feit).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_ENUM (VthPenalOrderFact, vth_penal_order_fact, VTH_IS_PENAL_ORDER_FACT, kind, VthPenalOrderFactKind)

/**
 * vth_penal_order_fact_get_amount_cents:
 * @fact: a fact
 *
 * Gets the fixed sum of the tariff of the day (tariefbedrag).
 *
 * Returns: the amount in euro cents, or -1 if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_penal_order_fact_set_amount_cents:
 * @fact: a fact
 * @amount_cents: an amount in euro cents, or -1 for none
 *
 * Sets the fixed sum of the tariff of the day (tariefbedrag).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_CENTS (VthPenalOrderFact, vth_penal_order_fact, VTH_IS_PENAL_ORDER_FACT, amount_cents)
