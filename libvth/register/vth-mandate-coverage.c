/* vth-mandate-coverage.c - which powers a service has, from whom
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-mandate-coverage.h"

#include "libvth/base/vth-answer-private.h"
#include "libvth/register/vth-coverage-private.h"

struct _VthMandateCoverage
{
  VthAnswer parent_instance;

  VthRegister *registry;
  gchar *service;
  GDate on;
  VthCoverage cells;
  VthTable *table;
};

enum
{
  PROP_SERVICE = 1,
  PROP_ON,
  PROP_TABLE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_ENUM_TYPE (VthCoverageState, vth_coverage_state,
                    G_DEFINE_ENUM_VALUE (VTH_COVERAGE_STATE_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (VTH_COVERAGE_STATE_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (VTH_COVERAGE_STATE_NEVER, "never"),
                    G_DEFINE_ENUM_VALUE (VTH_COVERAGE_STATE_DELEGATED_AWAY, "delegated-away"),
                    G_DEFINE_ENUM_VALUE (VTH_COVERAGE_STATE_CONDITIONAL, "conditional"),
                    G_DEFINE_ENUM_VALUE (VTH_COVERAGE_STATE_PARTIAL, "partial"),
                    G_DEFINE_ENUM_VALUE (VTH_COVERAGE_STATE_SUBMANDATED, "submandated"),
                    G_DEFINE_ENUM_VALUE (VTH_COVERAGE_STATE_FULL, "full"))

G_DEFINE_FINAL_TYPE (VthMandateCoverage, vth_mandate_coverage, VTH_TYPE_ANSWER)

static void
write_gap (VthMandateCoverage *self, JsonObject *object)
{
  g_autoptr (VthTable) table = _vth_coverage_tabulate_gap (&self->cells);
  g_autofree gchar *gap = vth_table_to_json (table);

  json_object_set_member (object, "gap", json_from_string (gap, NULL));
}

static void
vth_mandate_coverage_write_figures (VthAnswer *answer, JsonObject *object, VthLanguage language)
{
  VthMandateCoverage *self = VTH_MANDATE_COVERAGE (answer);
  JsonObject *counts = json_object_new ();
  g_autofree gchar *cells = vth_table_to_json (self->table);
  gchar text[11];

  g_date_strftime (text, sizeof text, "%Y-%m-%d", &self->on);
  json_object_set_string_member (object, "service", self->service);
  json_object_set_string_member (object, "on", text);
  for (gint state = VTH_COVERAGE_STATE_FULL; state >= 0; state--)
    json_object_set_int_member (counts, _vth_get_nick (VTH_TYPE_COVERAGE_STATE, state),
                                vth_mandate_coverage_count (self, (VthCoverageState) state));
  json_object_set_object_member (object, "states", counts);
  json_object_set_member (object, "cells", json_from_string (cells, NULL));
  write_gap (self, object);
}

static void
note_authorities (const VthCoverage *cells, VthNotes *notes)
{
  for (guint i = 0; i < cells->authorities->len; i++)
    {
      const gchar *authority = cells->authorities->pdata[i];

      if (!g_hash_table_contains (cells->mandators, authority))
        _vth_notes_add (notes, "coverage.authority-unknown", authority,
                        VTH_ARGS (VTH_ARG_TEXT ("authority", authority)));
    }
}

/* A power whose article was not read in the law itself says so once, not once a cell. */
static void
note_certainty (const VthCoverage *cells, VthNotes *notes)
{
  for (guint p = 0; p < cells->n_powers; p++)
    if (cells->powers[p].certainty != VTH_CERTAINTY_TEXT)
      {
        g_autofree gchar *source = g_strconcat ("powers/", cells->powers[p].id, NULL);

        _vth_notes_add (notes,
                        cells->powers[p].certainty == VTH_CERTAINTY_INFERRED ? "certainty.inferred"
                                                                            : "certainty.unverified",
                        cells->powers[p].id, VTH_ARGS (VTH_ARG_TEXT ("source", source)));
      }
}

static void
vth_mandate_coverage_collect_reasons (VthAnswer *answer)
{
  VthMandateCoverage *self = VTH_MANDATE_COVERAGE (answer);
  VthNotes *notes = _vth_answer_get_notes (answer);

  if (self->cells.authorities->len == 0)
    {
      _vth_notes_add (notes, "coverage.service-unknown", self->service,
                      VTH_ARGS (VTH_ARG_TEXT ("found", self->service),
                                VTH_ARG_DAY ("day", g_date_get_julian (&self->on))));
      return;
    }

  _vth_notes_add (notes, "coverage.open-question", self->service, NULL);
  _vth_notes_add (notes, "awb.10:3.exclusions-not-judged", self->service, NULL);
  note_authorities (&self->cells, notes);
  note_certainty (&self->cells, notes);
  _vth_notes_add (notes, "certainty.unverified", "/gap", VTH_ARGS (VTH_ARG_TEXT ("source", "mandate-format")));
}

static void
vth_mandate_coverage_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  VthMandateCoverage *self = VTH_MANDATE_COVERAGE (object);

  switch (property_id)
    {
    case PROP_SERVICE:
      g_value_set_string (value, self->service);
      break;
    case PROP_ON:
      g_value_set_boxed (value, &self->on);
      break;
    case PROP_TABLE:
      g_value_set_object (value, self->table);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
vth_mandate_coverage_finalize (GObject *object)
{
  VthMandateCoverage *self = VTH_MANDATE_COVERAGE (object);

  _vth_coverage_clear (&self->cells);
  g_clear_object (&self->table);
  g_clear_object (&self->registry);
  g_free (self->service);

  G_OBJECT_CLASS (vth_mandate_coverage_parent_class)->finalize (object);
}

static void
vth_mandate_coverage_class_init (VthMandateCoverageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  VthAnswerClass *answer_class = VTH_ANSWER_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = vth_mandate_coverage_get_property;
  object_class->finalize = vth_mandate_coverage_finalize;
  answer_class->write_figures = vth_mandate_coverage_write_figures;
  answer_class->collect_reasons = vth_mandate_coverage_collect_reasons;

  /**
   * VthMandateCoverage:service:
   *
   * The id of the service (omgevingsdienst).
   *
   * Since: 1.0
   */
  properties[PROP_SERVICE] = g_param_spec_string ("service", NULL, "The service", NULL, flags);
  /**
   * VthMandateCoverage:on:
   *
   * The day that it is about (peildatum).
   *
   * Since: 1.0
   */
  properties[PROP_ON] = g_param_spec_boxed ("on", NULL, "The day that it is about", G_TYPE_DATE, flags);
  /**
   * VthMandateCoverage:table:
   *
   * The cells (cellen): see vth_mandate_coverage_get_table().
   *
   * Since: 1.0
   */
  properties[PROP_TABLE] = g_param_spec_object ("table", NULL, "The cells", VTH_TYPE_TABLE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
vth_mandate_coverage_init (VthMandateCoverage *self)
{
}

VthRegister *
_vth_mandate_coverage_get_registry (VthMandateCoverage *self)
{
  return self->registry;
}

/**
 * vth_register_get_coverage:
 * @registry: a sealed register
 * @service: the id of an environmental service, such as `so1104`
 * @on: a day
 *
 * Answers which powers a service has on a day, from each organ of those who take part in it, and
 * from each organ that gave it a mandate (dekking): Awb 10:1-10:21. College and mayor are apart.
 *
 * Each cell is the best answer of vth_register_authorise() to any function of the service for an
 * act of which nothing is known but power, organ and day; what an act would have to say for more is
 * told as the limits of the cell. May be called from any thread; the answer holds the register.
 *
 * Returns: (transfer full): the answer
 *
 * Since: 1.0
 */
VthMandateCoverage *
vth_register_get_coverage (VthRegister *registry, const gchar *service, const GDate *on)
{
  VthMandateCoverage *self;

  g_return_val_if_fail (VTH_IS_REGISTER (registry), NULL);
  g_return_val_if_fail (service != NULL, NULL);
  g_return_val_if_fail (on != NULL && g_date_valid (on), NULL);
  g_return_val_if_fail (vth_register_get_is_sealed (registry), NULL);

  self = g_object_new (VTH_TYPE_MANDATE_COVERAGE, NULL);
  self->registry = g_object_ref (registry);
  self->service = g_strdup (service);
  self->on = *on;
  _vth_coverage_init (&self->cells, registry, self->service, g_date_get_julian (on));
  self->table = _vth_coverage_tabulate (&self->cells);

  return self;
}

/**
 * vth_mandate_coverage_get_service:
 * @coverage: a coverage
 *
 * Gets the service that it is about (omgevingsdienst).
 *
 * Returns: (transfer none): an id
 *
 * Since: 1.0
 */
const gchar *
vth_mandate_coverage_get_service (VthMandateCoverage *self)
{
  g_return_val_if_fail (VTH_IS_MANDATE_COVERAGE (self), NULL);

  return self->service;
}

/**
 * vth_mandate_coverage_get_on:
 * @coverage: a coverage
 *
 * Gets the day that it is about (peildatum).
 *
 * Returns: (transfer none): a day
 *
 * Since: 1.0
 */
const GDate *
vth_mandate_coverage_get_on (VthMandateCoverage *self)
{
  g_return_val_if_fail (VTH_IS_MANDATE_COVERAGE (self), NULL);

  return &self->on;
}

/**
 * vth_mandate_coverage_count:
 * @coverage: a coverage
 * @state: a state
 *
 * Counts the cells of one state (aantal).
 *
 * Returns: how many pairs of organ and power are in it
 *
 * Since: 1.0
 */
guint
vth_mandate_coverage_count (VthMandateCoverage *self, VthCoverageState state)
{
  guint count = 0;

  g_return_val_if_fail (VTH_IS_MANDATE_COVERAGE (self), 0);

  for (guint i = 0; i < self->cells.cells->len; i++)
    count += g_array_index (self->cells.cells, VthCoverageCell, i).state == state;

  return count;
}

/**
 * vth_mandate_coverage_get_table:
 * @coverage: a coverage
 *
 * Gets the cells (dekkingsmatrix), one row for each organ and power, sorted by organ, with the
 * columns `service`, `authority`, `organ`, `power`, `state`, `verdict`, `function`, `mandate`,
 * `kind`, `links` (how long the chain is), `submandates` (how many functions have it by
 * sub-mandate), `limits` (what an act must still say), `maximum_cents`, `area`, `activities`,
 * `conditions` (codes, soft ones with a tilde), `valid_from`, `valid_until` and `published_on`, these
 * three of the whole chain, and `chains` (how many mandates of the functions give the power, each by
 * a chain of its own).
 *
 * Returns: (transfer none): a table
 *
 * Since: 1.0
 */
VthTable *
vth_mandate_coverage_get_table (VthMandateCoverage *self)
{
  g_return_val_if_fail (VTH_IS_MANDATE_COVERAGE (self), NULL);

  return self->table;
}

/**
 * vth_mandate_coverage_tabulate_states:
 * @coverage: a coverage
 *
 * Counts the cells of each state (aantallen), with the columns `state` and `cells`.
 *
 * Returns: (transfer full): a table
 *
 * Since: 1.0
 */
VthTable *
vth_mandate_coverage_tabulate_states (VthMandateCoverage *self)
{
  g_return_val_if_fail (VTH_IS_MANDATE_COVERAGE (self), NULL);

  return _vth_coverage_tabulate_states (&self->cells);
}

/**
 * vth_mandate_coverage_tabulate_differences:
 * @coverage: a coverage
 *
 * Lists the powers that the members of the service have not given alike (verschillen), organs of one
 * name with each other, with the columns `power`, `organ`, `state`, `limits`, `members` (how many)
 * and `authorities` (which, with spaces between). A power that all gave alike is not in it.
 *
 * Returns: (transfer full): a table
 *
 * Since: 1.0
 */
VthTable *
vth_mandate_coverage_tabulate_differences (VthMandateCoverage *self)
{
  g_return_val_if_fail (VTH_IS_MANDATE_COVERAGE (self), NULL);

  return _vth_coverage_tabulate_differences (&self->cells);
}

/**
 * vth_mandate_coverage_tabulate_gap:
 * @coverage: a coverage
 *
 * Lists what is missing to a full mandate (ontbrekend voor volledig mandaat): the powers of the
 * knowledge file `mandate-format` that an organ has given neither without a limit nor by
 * sub-mandate, sorted by organ, with the columns `authority`, `organ`, `power`, `state`, `limits`,
 * `certainty` and `source`, the last two of the format. What it names is libvth's own choice: no
 * national format has been published, and the coverage has the reason `certainty.unverified` for it.
 *
 * Returns: (transfer full): a table
 *
 * Since: 1.0
 */
VthTable *
vth_mandate_coverage_tabulate_gap (VthMandateCoverage *self)
{
  g_return_val_if_fail (VTH_IS_MANDATE_COVERAGE (self), NULL);

  return _vth_coverage_tabulate_gap (&self->cells);
}
