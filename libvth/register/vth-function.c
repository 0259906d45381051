/* vth-function.c - a function
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-function.h"

#include "libvth/base/vth-record-private.h"

struct _VthFunction
{
  VthRecord parent_instance;

  gchar *organisation;
  gchar *name;
  gchar *above;
  gchar *member_of;
  GDate valid_from;
  GDate valid_until;
};

G_DEFINE_FINAL_TYPE (VthFunction, vth_function, VTH_TYPE_RECORD)

#define FIELD(name, kind, member, ...) \
  { name, VTH_FIELD_##kind, G_STRUCT_OFFSET (VthFunction, member), __VA_ARGS__ }

static const VthFieldRow rows[] = {
  /**
   * VthFunction:organisation:
   *
   * The organisation to which it belongs (organisatie).
   *
   * Since: 1.0
   */
  FIELD ("organisation", REFERENCE, organisation,
         .flags = VTH_FIELD_REQUIRED,
         .blurb = "The organisation to which it belongs (organisatie)"),
  /**
   * VthFunction:name:
   *
   * What it is called (naam).
   *
   * Since: 1.0
   */
  FIELD ("name", STRING, name,
         .blurb = "What it is called (naam)"),
  /**
   * VthFunction:above:
   *
   * The function over it (bovenliggende functie). Not stated means that it is the highest.
   *
   * Since: 1.0
   */
  FIELD ("above", REFERENCE, above,
         .blurb = "The function over it (bovenliggende functie)"),
  /**
   * VthFunction:member-of:
   *
   * The organ of which its holder is a member (lid van het orgaan): Gemeentewet 168; Provinciewet
   * 166; Waterschapswet 88.
   *
   * Since: 1.0
   */
  FIELD ("member-of", REFERENCE, member_of,
         .blurb = "The organ of which its holder is a member (lid van het orgaan)"),
  /**
   * VthFunction:valid-from:
   *
   * The first day on which it holds (geldig vanaf).
   *
   * Since: 1.0
   */
  FIELD ("valid-from", DATE, valid_from,
         .blurb = "The first day on which it holds (geldig vanaf)"),
  /**
   * VthFunction:valid-until:
   *
   * The last day on which it holds (geldig tot en met). Inclusive; not stated means open.
   *
   * Since: 1.0
   */
  FIELD ("valid-until", DATE, valid_until,
         .blurb = "The last day on which it holds (geldig tot en met)"),
};

static void
vth_function_class_init (VthFunctionClass *klass)
{
  _vth_record_class_install (VTH_RECORD_CLASS (klass), "function", VTH_RECORD_PLAIN,
                             rows, G_N_ELEMENTS (rows));
}

static void
vth_function_init (VthFunction *self)
{
}

/**
 * vth_function_new:
 * @id: (nullable): the id
 *
 * Makes a function in which nothing but the id is filled in yet (leeg gegeven).
 *
 * Returns: (transfer full): a new #VthFunction
 *
 * Since: 1.0
 */
VthFunction *
vth_function_new (const gchar *id)
{
  return g_object_new (VTH_TYPE_FUNCTION, "id", id, NULL);
}

/**
 * vth_function_get_organisation:
 * @function: a function
 *
 * Gets the organisation to which it belongs (organisatie).
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_function_set_organisation:
 * @function: a function
 * @organisation: (nullable): an id
 *
 * Sets the organisation to which it belongs (organisatie).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthFunction, vth_function, VTH_IS_FUNCTION, organisation)

/**
 * vth_function_get_name:
 * @function: a function
 *
 * Gets what it is called (naam).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_function_set_name:
 * @function: a function
 * @name: (nullable): a text
 *
 * Sets what it is called (naam).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthFunction, vth_function, VTH_IS_FUNCTION, name)

/**
 * vth_function_get_above:
 * @function: a function
 *
 * Gets the function over it (bovenliggende functie).
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_function_set_above:
 * @function: a function
 * @above: (nullable): an id
 *
 * Sets the function over it (bovenliggende functie).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthFunction, vth_function, VTH_IS_FUNCTION, above)

/**
 * vth_function_get_member_of:
 * @function: a function
 *
 * Gets the organ of which its holder is a member (lid van het orgaan): Gemeentewet 168; Provinciewet
 * 166; Waterschapswet 88.
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_function_set_member_of:
 * @function: a function
 * @member_of: (nullable): an id
 *
 * Sets the organ of which its holder is a member (lid van het orgaan).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthFunction, vth_function, VTH_IS_FUNCTION, member_of)

/**
 * vth_function_get_valid_from:
 * @function: a function
 *
 * Gets the first day on which it holds (geldig vanaf).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_function_set_valid_from:
 * @function: a function
 * @valid_from: (nullable): a day
 *
 * Sets the first day on which it holds (geldig vanaf).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthFunction, vth_function, VTH_IS_FUNCTION, valid_from)

/**
 * vth_function_get_valid_until:
 * @function: a function
 *
 * Gets the last day on which it holds (geldig tot en met).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_function_set_valid_until:
 * @function: a function
 * @valid_until: (nullable): a day
 *
 * Sets the last day on which it holds (geldig tot en met).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthFunction, vth_function, VTH_IS_FUNCTION, valid_until)
