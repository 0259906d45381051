/* vth-earlier-order.c - an order that was given before
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-earlier-order.h"

#include "libvth/base/vth-record-private.h"

struct _VthEarlierOrder
{
  VthRecord parent_instance;

  gchar *decision;
  gint instrument;
  GDate decided_on;
  VthOptional maximum_cents;
  VthOptional forfeited_cents;
  VthOptional in_force;
};

G_DEFINE_FINAL_TYPE (VthEarlierOrder, vth_earlier_order, VTH_TYPE_RECORD)

#define FIELD(name, kind, member, ...) \
  { name, VTH_FIELD_##kind, G_STRUCT_OFFSET (VthEarlierOrder, member), __VA_ARGS__ }

static const VthFieldRow rows[] = {
  /**
   * VthEarlierOrder:decision:
   *
   * The decision by which it was given (besluit).
   *
   * Since: 1.0
   */
  FIELD ("decision", REFERENCE, decision,
         .blurb = "The decision by which it was given (besluit)"),
  /**
   * VthEarlierOrder:instrument:
   *
   * What kind of order it was (soort last). A penalty order if it is not stated.
   *
   * Since: 1.0
   */
  FIELD ("instrument", ENUM, instrument,
         .get_type = vth_instrument_get_type,
         .blurb = "What kind of order it was (soort last)"),
  /**
   * VthEarlierOrder:decided-on:
   *
   * The day on which it was given (datum van het besluit).
   *
   * Since: 1.0
   */
  FIELD ("decided-on", DATE, decided_on,
         .blurb = "The day on which it was given (datum van het besluit)"),
  /**
   * VthEarlierOrder:maximum-cents:
   *
   * The amount above which nothing more was forfeited (maximum): Awb 5:32b lid 2. In euro cents; -1
   * if not stated.
   *
   * Since: 1.0
   */
  FIELD ("maximum-cents", CENTS, maximum_cents,
         .blurb = "The amount above which nothing more was forfeited (maximum)"),
  /**
   * VthEarlierOrder:forfeited-cents:
   *
   * What was forfeited under it (verbeurd bedrag): Awb 5:33. In euro cents; -1 if not stated.
   *
   * Since: 1.0
   */
  FIELD ("forfeited-cents", CENTS, forfeited_cents,
         .blurb = "What was forfeited under it (verbeurd bedrag)"),
  /**
   * VthEarlierOrder:in-force:
   *
   * Whether it is still in force (nog van kracht): Awb 5:6. Absent is not no: see vth_record_has().
   *
   * Since: 1.0
   */
  FIELD ("in-force", BOOLEAN, in_force,
         .blurb = "Whether it is still in force (nog van kracht)"),
};

static void
vth_earlier_order_class_init (VthEarlierOrderClass *klass)
{
  _vth_record_class_install (VTH_RECORD_CLASS (klass), "earlier-order", VTH_RECORD_EMBEDDED,
                             rows, G_N_ELEMENTS (rows));
}

static void
vth_earlier_order_init (VthEarlierOrder *self)
{
}

/**
 * vth_earlier_order_new:
 *
 * Makes one in which nothing is filled in yet (leeg gegeven).
 *
 * Returns: (transfer full): a new #VthEarlierOrder
 *
 * Since: 1.0
 */
VthEarlierOrder *
vth_earlier_order_new (void)
{
  return g_object_new (VTH_TYPE_EARLIER_ORDER, NULL);
}

/**
 * vth_earlier_order_get_decision:
 * @order: an order
 *
 * Gets the decision by which it was given (besluit).
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_earlier_order_set_decision:
 * @order: an order
 * @decision: (nullable): an id
 *
 * Sets the decision by which it was given (besluit).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthEarlierOrder, vth_earlier_order, VTH_IS_EARLIER_ORDER, decision)

/**
 * vth_earlier_order_get_instrument:
 * @order: an order
 *
 * Gets what kind of order it was (soort last). A penalty order if it is not stated.
 *
 * Returns: the value; the unknown value if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_earlier_order_set_instrument:
 * @order: an order
 * @instrument: a value
 *
 * Sets what kind of order it was (soort last).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_ENUM (VthEarlierOrder, vth_earlier_order, VTH_IS_EARLIER_ORDER, instrument, VthInstrument)

/**
 * vth_earlier_order_get_decided_on:
 * @order: an order
 *
 * Gets the day on which it was given (datum van het besluit).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_earlier_order_set_decided_on:
 * @order: an order
 * @decided_on: (nullable): a day
 *
 * Sets the day on which it was given (datum van het besluit).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthEarlierOrder, vth_earlier_order, VTH_IS_EARLIER_ORDER, decided_on)

/**
 * vth_earlier_order_get_maximum_cents:
 * @order: an order
 *
 * Gets the amount above which nothing more was forfeited (maximum): Awb 5:32b lid 2.
 *
 * Returns: the amount in euro cents, or -1 if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_earlier_order_set_maximum_cents:
 * @order: an order
 * @maximum_cents: an amount in euro cents, or -1 for none
 *
 * Sets the amount above which nothing more was forfeited (maximum).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_CENTS (VthEarlierOrder, vth_earlier_order, VTH_IS_EARLIER_ORDER, maximum_cents)

/**
 * vth_earlier_order_get_forfeited_cents:
 * @order: an order
 *
 * Gets what was forfeited under it (verbeurd bedrag): Awb 5:33.
 *
 * Returns: the amount in euro cents, or -1 if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_earlier_order_set_forfeited_cents:
 * @order: an order
 * @forfeited_cents: an amount in euro cents, or -1 for none
 *
 * Sets what was forfeited under it (verbeurd bedrag).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_CENTS (VthEarlierOrder, vth_earlier_order, VTH_IS_EARLIER_ORDER, forfeited_cents)

/**
 * vth_earlier_order_get_in_force:
 * @order: an order
 *
 * Gets whether it is still in force (nog van kracht): Awb 5:6.
 *
 * Returns: %TRUE if it is so; %FALSE also if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_earlier_order_set_in_force:
 * @order: an order
 * @in_force: whether it is so
 *
 * Sets whether it is still in force (nog van kracht).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_BOOLEAN (VthEarlierOrder, vth_earlier_order, VTH_IS_EARLIER_ORDER, in_force)
