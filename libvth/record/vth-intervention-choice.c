/* vth-intervention-choice.c - what was chosen against a violation, by whom and why
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/record/vth-intervention-choice.h"

#include "libvth/base/vth-record-private.h"

struct _VthInterventionChoice
{
  VthRecord parent_instance;

  gchar *position;
  gchar *cell;
  gchar *policy;
  gchar *edition;
  gchar **advised;
  gchar **chosen;
  gchar *motivation;
  gchar *by;
  GDate on;
};

G_DEFINE_FINAL_TYPE (VthInterventionChoice, vth_intervention_choice, VTH_TYPE_RECORD)

#define FIELD(name, kind, member, ...) \
  { name, VTH_FIELD_##kind, G_STRUCT_OFFSET (VthInterventionChoice, member), __VA_ARGS__ }

static const VthFieldRow rows[] = {
  /**
   * VthInterventionChoice:position:
   *
   * Where consequence and behaviour put it in the matrix (positie). Such as `B3`.
   *
   * Since: 1.0
   */
  FIELD ("position", STRING, position,
         .blurb = "Where consequence and behaviour put it in the matrix (positie)"),
  /**
   * VthInterventionChoice:cell:
   *
   * Where it stood after the moves of the policy (cel). Such as `B4`.
   *
   * Since: 1.0
   */
  FIELD ("cell", STRING, cell, .blurb = "Where it stood after the moves of the policy (cel)"),
  /**
   * VthInterventionChoice:policy:
   *
   * The policy that was asked (beleidsregel). Awb 4:81.
   *
   * Since: 1.0
   */
  FIELD ("policy", REFERENCE, policy, .blurb = "The policy that was asked (beleidsregel)"),
  /**
   * VthInterventionChoice:edition:
   *
   * The edition of that policy (uitgave).
   *
   * Since: 1.0
   */
  FIELD ("edition", STRING, edition, .blurb = "The edition of that policy (uitgave)"),
  /**
   * VthInterventionChoice:advised:
   *
   * The interventions that the policy gave (advies). From light to heavy; absent where they were not known.
   *
   * Since: 1.0
   */
  FIELD ("advised", STRINGS, advised, .blurb = "The interventions that the policy gave (advies)"),
  /**
   * VthInterventionChoice:chosen:
   *
   * The interventions that were chosen (keuze). An empty list is a choice too: for none.
   *
   * Since: 1.0
   */
  FIELD ("chosen", STRINGS, chosen, .blurb = "The interventions that were chosen (keuze)"),
  /**
   * VthInterventionChoice:motivation:
   *
   * Why the choice departs from the advice or from an earlier choice (motivering). Awb 4:84.
   *
   * Since: 1.0
   */
  FIELD ("motivation", STRING, motivation,
         .blurb = "Why the choice departs from the advice or from an earlier choice (motivering)"),
  /**
   * VthInterventionChoice:by:
   *
   * Who chose (functie).
   *
   * Since: 1.0
   */
  FIELD ("by", REFERENCE, by, .flags = VTH_FIELD_REQUIRED, .blurb = "Who chose (functie)"),
  /**
   * VthInterventionChoice:on:
   *
   * The day of the choice (datum van de keuze).
   *
   * Since: 1.0
   */
  FIELD ("on", DATE, on, .flags = VTH_FIELD_REQUIRED, .blurb = "The day of the choice (datum van de keuze)"),
};

static void
vth_intervention_choice_class_init (VthInterventionChoiceClass *klass)
{
  _vth_record_class_install (VTH_RECORD_CLASS (klass), "intervention-choice", VTH_RECORD_EMBEDDED,
                             rows, G_N_ELEMENTS (rows));
}

static void
vth_intervention_choice_init (VthInterventionChoice *self)
{
}

/**
 * vth_intervention_choice_new:
 *
 * Makes a choice in which nothing is filled in yet (leeg gegeven).
 *
 * Returns: (transfer full): a new #VthInterventionChoice
 *
 * Since: 1.0
 */
VthInterventionChoice *
vth_intervention_choice_new (void)
{
  return g_object_new (VTH_TYPE_INTERVENTION_CHOICE, NULL);
}

/**
 * vth_intervention_choice_get_position:
 * @choice: a choice
 *
 * Gets where consequence and behaviour put it in the matrix (positie).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_intervention_choice_set_position:
 * @choice: a choice
 * @position: (nullable): a text
 *
 * Sets where consequence and behaviour put it in the matrix (positie).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthInterventionChoice, vth_intervention_choice, VTH_IS_INTERVENTION_CHOICE, position)

/**
 * vth_intervention_choice_get_cell:
 * @choice: a choice
 *
 * Gets where it stood after the moves of the policy (cel).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_intervention_choice_set_cell:
 * @choice: a choice
 * @cell: (nullable): a text
 *
 * Sets where it stood after the moves of the policy (cel).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthInterventionChoice, vth_intervention_choice, VTH_IS_INTERVENTION_CHOICE, cell)

/**
 * vth_intervention_choice_get_policy:
 * @choice: a choice
 *
 * Gets the policy that was asked (beleidsregel).
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_intervention_choice_set_policy:
 * @choice: a choice
 * @policy: (nullable): an id
 *
 * Sets the policy that was asked (beleidsregel).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthInterventionChoice, vth_intervention_choice, VTH_IS_INTERVENTION_CHOICE, policy)

/**
 * vth_intervention_choice_get_edition:
 * @choice: a choice
 *
 * Gets the edition of that policy (uitgave).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_intervention_choice_set_edition:
 * @choice: a choice
 * @edition: (nullable): a text
 *
 * Sets the edition of that policy (uitgave).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthInterventionChoice, vth_intervention_choice, VTH_IS_INTERVENTION_CHOICE, edition)

/**
 * vth_intervention_choice_get_advised:
 * @choice: a choice
 *
 * Gets the interventions that the policy gave (advies).
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): ids, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_intervention_choice_set_advised:
 * @choice: a choice
 * @advised: (nullable) (array zero-terminated=1): ids
 *
 * Sets the interventions that the policy gave (advies).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRINGS (VthInterventionChoice, vth_intervention_choice, VTH_IS_INTERVENTION_CHOICE, advised)

/**
 * vth_intervention_choice_get_chosen:
 * @choice: a choice
 *
 * Gets the interventions that were chosen (keuze).
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): ids, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_intervention_choice_set_chosen:
 * @choice: a choice
 * @chosen: (nullable) (array zero-terminated=1): ids
 *
 * Sets the interventions that were chosen (keuze).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRINGS (VthInterventionChoice, vth_intervention_choice, VTH_IS_INTERVENTION_CHOICE, chosen)

/**
 * vth_intervention_choice_get_motivation:
 * @choice: a choice
 *
 * Gets why the choice departs from the advice or from an earlier choice (motivering).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_intervention_choice_set_motivation:
 * @choice: a choice
 * @motivation: (nullable): a text
 *
 * Sets why the choice departs from the advice or from an earlier choice (motivering).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthInterventionChoice, vth_intervention_choice, VTH_IS_INTERVENTION_CHOICE, motivation)

/**
 * vth_intervention_choice_get_by:
 * @choice: a choice
 *
 * Gets who chose (functie).
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_intervention_choice_set_by:
 * @choice: a choice
 * @by: (nullable): an id
 *
 * Sets who chose (functie).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthInterventionChoice, vth_intervention_choice, VTH_IS_INTERVENTION_CHOICE, by)

/**
 * vth_intervention_choice_get_on:
 * @choice: a choice
 *
 * Gets the day of the choice (datum van de keuze).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_intervention_choice_set_on:
 * @choice: a choice
 * @on: (nullable): a day
 *
 * Sets the day of the choice (datum van de keuze).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthInterventionChoice, vth_intervention_choice, VTH_IS_INTERVENTION_CHOICE, on)
