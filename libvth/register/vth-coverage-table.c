/* vth-coverage-table.c - a coverage in columns
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-coverage-private.h"

static const struct
{
  const gchar *name;
  VthColumnKind kind;
} columns[] = {
  { "service", VTH_COLUMN_KIND_STRING },
  { "authority", VTH_COLUMN_KIND_STRING },
  { "organ", VTH_COLUMN_KIND_STRING },
  { "power", VTH_COLUMN_KIND_STRING },
  { "state", VTH_COLUMN_KIND_STRING },
  { "verdict", VTH_COLUMN_KIND_STRING },
  { "function", VTH_COLUMN_KIND_STRING },
  { "mandate", VTH_COLUMN_KIND_STRING },
  { "kind", VTH_COLUMN_KIND_STRING },
  { "links", VTH_COLUMN_KIND_INTEGER },
  { "submandates", VTH_COLUMN_KIND_INTEGER },
  { "limits", VTH_COLUMN_KIND_STRING },
  { "maximum_cents", VTH_COLUMN_KIND_CENTS },
  { "area", VTH_COLUMN_KIND_STRING },
  { "activities", VTH_COLUMN_KIND_STRING },
  { "conditions", VTH_COLUMN_KIND_STRING },
  { "valid_from", VTH_COLUMN_KIND_DATE },
  { "valid_until", VTH_COLUMN_KIND_DATE },
  { "published_on", VTH_COLUMN_KIND_DATE },
  { "chains", VTH_COLUMN_KIND_INTEGER },
};

enum
{
  SERVICE, AUTHORITY, ORGAN, POWER, STATE, VERDICT, FUNCTION, MANDATE, KIND, LINKS, SUBMANDATES, LIMITS,
  MAXIMUM, AREA, ACTIVITIES, CONDITIONS, VALID_FROM, VALID_UNTIL, PUBLISHED_ON, CHAINS
};

static const struct
{
  VthFaults doubt;
  const gchar *name;
} limits[] = {
  { VTH_DOUBT_AMOUNT, "amount" },
  { VTH_DOUBT_AREA, "area" },
  { VTH_DOUBT_ACTIVITY, "activities" },
  { VTH_DOUBT_CONDITION, "conditions" },
  { VTH_DOUBT_SIGNING, "signing-only" },
  { VTH_DOUBT_DELEGATED, "delegation" },
  { VTH_DOUBT_DECIDER, "other-decider" },
  { VTH_DOUBT_AUTHOR, "other-author" },
  { VTH_DOUBT_WRITING, "writing" },
  { VTH_DOUBT_CASE, "case" },
  { VTH_DOUBT_BASIS, "basis" },
  { VTH_DOUBT_SUBSTITUTE, "substitute" },
  { VTH_DOUBT_LINE, "line" },
  { VTH_DOUBT_RETROACTIVE, "retroactive" },
  { VTH_DOUBT_CONSENT, "consent" },
  { VTH_DOUBT_MEMBER, "member" },
  { VTH_DOUBT_RESERVED, "reserved-work" },
  { VTH_DOUBT_NOT_SHOWN, "not-shown" },
  { VTH_DOUBT_POWER, "powers-not-shown" },
  { VTH_DOUBT_BOARD, "received" },
  { VTH_DOUBT_WITHDRAWN, "withdrawal" },
  { VTH_DOUBT_NOTICE, "notice" },
};

gchar *
_vth_coverage_list_limits (const VthCoverageCell *cell)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (limits); i++)
    if ((cell->doubts & limits[i].doubt) != 0)
      g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", limits[i].name);

  return g_string_free (text, FALSE);
}

/* What several links of a chain say is parted by a semicolon: all of it holds. */
static gchar *
join_links (const VthCoverage *self, const VthCoverageCell *cell,
            gchar *(*describe) (const VthGrants *grants, const VthGrant *grant))
{
  const VthGrants *grants = _vth_register_get_grants (self->registry);
  GString *text = g_string_new (NULL);

  for (guint32 i = 0; i < cell->n_links; i++)
    {
      guint32 link = g_array_index (self->links, guint32, cell->first_link + i);
      g_autofree gchar *part = describe (grants, _vth_grants_get (grants, link));

      if (*part != '\0')
        g_string_append_printf (text, "%s%s", text->len > 0 ? "; " : "", part);
    }

  return g_string_free (text, FALSE);
}

static gchar *
join_span (const VthGrants *grants, VthSpan span, const VthNames *names)
{
  GString *text = g_string_new (NULL);

  for (guint32 i = 0; i < span.n; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " " : "",
                            _vth_names_get (names, _vth_grants_get_term (grants, span, i)));

  return g_string_free (text, FALSE);
}

static gchar *
describe_area (const VthGrants *grants, const VthGrant *grant)
{
  return join_span (grants, grant->area, &grants->areas);
}

static gchar *
describe_activities (const VthGrants *grants, const VthGrant *grant)
{
  return join_span (grants, grant->activities, &grants->activities.names);
}

/* A soft one, which is an instruction and no limit (Awb 10:6), ends in a tilde. */
static gchar *
describe_conditions (const VthGrants *grants, const VthGrant *grant)
{
  GString *text = g_string_new (NULL);

  for (guint32 i = 0; i < grant->conditions.n; i++)
    {
      guint32 term = _vth_grants_get_term (grants, grant->conditions, i);

      g_string_append_printf (text, "%s%s%s", i > 0 ? " " : "", _vth_names_get (&grants->codes, term / 2),
                              term % 2 != 0 ? "" : "~");
    }

  return g_string_free (text, FALSE);
}

static void
append_text (VthTableBuilder *builder, guint column, const gchar *text)
{
  if (text != NULL && *text != '\0')
    _vth_table_builder_append_string (builder, column, text);
  else
    _vth_table_builder_append_missing (builder, column);
}

static void
append_joined (VthTableBuilder *builder, guint column, const VthCoverage *self, const VthCoverageCell *cell,
               gchar *(*describe) (const VthGrants *grants, const VthGrant *grant))
{
  g_autofree gchar *text = join_links (self, cell, describe);

  append_text (builder, column, text);
}

static void
append_maximum (VthTableBuilder *builder, const VthCoverage *self, const VthCoverageCell *cell)
{
  const VthGrants *grants = _vth_register_get_grants (self->registry);
  gint64 maximum = -1;

  for (guint32 i = 0; i < cell->n_links && (cell->doubts & VTH_DOUBT_AMOUNT) != 0; i++)
    {
      const VthGrant *grant = _vth_grants_get (grants, g_array_index (self->links, guint32, cell->first_link + i));

      if (grant->max_cents >= 0)
        maximum = maximum < 0 ? grant->max_cents : MIN (maximum, grant->max_cents);
    }
  if (maximum >= 0)
    _vth_table_builder_append_int (builder, MAXIMUM, maximum);
  else
    _vth_table_builder_append_missing (builder, MAXIMUM);
}

/* From the day on which the last link began, until that on which the first ends; public when all are. */
static void
append_days (VthTableBuilder *builder, const VthCoverage *self, const VthCoverageCell *cell)
{
  const VthGrants *grants = _vth_register_get_grants (self->registry);
  guint32 from = VTH_NO_DAY, until = VTH_LAST_DAY, published = VTH_NO_DAY;
  gboolean all_published = TRUE;

  for (guint32 i = 0; i < cell->n_links; i++)
    {
      const VthGrant *grant = _vth_grants_get (grants, g_array_index (self->links, guint32, cell->first_link + i));

      from = MAX (from, grant->from);
      until = MIN (until, MIN (grant->until, grant->revoked != VTH_LAST_DAY ? grant->revoked - 1 : VTH_LAST_DAY));
      published = MAX (published, grant->published);
      all_published = all_published && grant->published != VTH_NO_DAY;
    }
  _vth_table_builder_append_date (builder, VALID_FROM, from);
  _vth_table_builder_append_date (builder, VALID_UNTIL, until != VTH_LAST_DAY ? until : 0);
  _vth_table_builder_append_date (builder, PUBLISHED_ON, all_published ? published : 0);
}

static void
append_grant (VthTableBuilder *builder, const VthCoverage *self, const VthCoverageCell *cell)
{
  const VthGrants *grants = _vth_register_get_grants (self->registry);
  guint32 grant = cell->n_links > 0 ? g_array_index (self->links, guint32, cell->first_link) : VTH_NO_GRANT;
  g_autofree gchar *names = _vth_coverage_list_limits (cell);

  append_text (builder, FUNCTION, cell->actor);
  append_text (builder, MANDATE, grant != VTH_NO_GRANT ? _vth_grants_get_id (grants, grant) : NULL);
  append_text (builder, KIND,
               grant != VTH_NO_GRANT ? _vth_get_nick (VTH_TYPE_MANDATE_KIND, _vth_grants_get (grants, grant)->kind)
                                     : NULL);
  _vth_table_builder_append_int (builder, LINKS, cell->n_links);
  _vth_table_builder_append_int (builder, SUBMANDATES, cell->n_submandates);
  append_text (builder, LIMITS, names);
  append_maximum (builder, self, cell);
  append_joined (builder, AREA, self, cell, describe_area);
  append_joined (builder, ACTIVITIES, self, cell, describe_activities);
  append_joined (builder, CONDITIONS, self, cell, describe_conditions);
  append_days (builder, self, cell);
  _vth_table_builder_append_int (builder, CHAINS, cell->n_chains);
}

static void
append_row (VthTableBuilder *builder, const VthCoverage *self, guint authority, guint power)
{
  const VthCoverageCell *cell = _vth_coverage_get (self, authority, power);
  const gchar *id = self->authorities->pdata[authority];

  append_text (builder, SERVICE, self->service);
  append_text (builder, AUTHORITY, id);
  append_text (builder, ORGAN, _vth_coverage_get_organ (id));
  append_text (builder, POWER, self->powers[power].id);
  append_text (builder, STATE, _vth_get_nick (VTH_TYPE_COVERAGE_STATE, (gint) cell->state));
  append_text (builder, VERDICT, _vth_get_nick (VTH_TYPE_AUTHORISATION_VERDICT, (gint) cell->verdict));
  append_grant (builder, self, cell);
}

VthTable *
_vth_coverage_tabulate (const VthCoverage *self)
{
  g_autoptr (VthTableBuilder) builder = _vth_table_builder_new ();

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    _vth_table_builder_add_column (builder, columns[i].name, columns[i].kind);
  for (guint i = 0; i < self->authorities->len; i++)
    for (guint p = 0; p < self->n_powers; p++)
      append_row (builder, self, i, p);

  return _vth_table_builder_end (g_steal_pointer (&builder));
}

VthTable *
_vth_coverage_tabulate_states (const VthCoverage *self)
{
  g_autoptr (VthTableBuilder) builder = _vth_table_builder_new ();
  guint counts[VTH_N_COVERAGE_STATES] = { 0 };

  for (guint i = 0; i < self->cells->len; i++)
    counts[g_array_index (self->cells, VthCoverageCell, i).state]++;
  _vth_table_builder_add_column (builder, "state", VTH_COLUMN_KIND_STRING);
  _vth_table_builder_add_column (builder, "cells", VTH_COLUMN_KIND_INTEGER);
  for (gint state = VTH_COVERAGE_STATE_FULL; state >= 0; state--)
    {
      _vth_table_builder_append_string (builder, 0, _vth_get_nick (VTH_TYPE_COVERAGE_STATE, state));
      _vth_table_builder_append_int (builder, 1, counts[state]);
    }

  return _vth_table_builder_end (g_steal_pointer (&builder));
}

/* Whether an earlier organ of the same name has the same state and limits. */
static gboolean
is_first_alike (const VthCoverage *self, guint authority, guint power)
{
  const VthCoverageCell *cell = _vth_coverage_get (self, authority, power);
  const gchar *organ = _vth_coverage_get_organ (self->authorities->pdata[authority]);

  for (guint i = 0; i < authority; i++)
    {
      const VthCoverageCell *other = _vth_coverage_get (self, i, power);

      if (other->state == cell->state && other->doubts == cell->doubts &&
          g_str_equal (_vth_coverage_get_organ (self->authorities->pdata[i]), organ))
        return FALSE;
    }

  return TRUE;
}

static gboolean
differs (const VthCoverage *self, guint authority, guint power)
{
  const VthCoverageCell *cell = _vth_coverage_get (self, authority, power);
  const gchar *organ = _vth_coverage_get_organ (self->authorities->pdata[authority]);

  for (guint i = 0; i < self->authorities->len; i++)
    {
      const VthCoverageCell *other = _vth_coverage_get (self, i, power);

      if ((other->state != cell->state || other->doubts != cell->doubts) &&
          g_str_equal (_vth_coverage_get_organ (self->authorities->pdata[i]), organ))
        return TRUE;
    }

  return FALSE;
}

static gchar *
join_alike (const VthCoverage *self, guint authority, guint power, guint *n_alike)
{
  const VthCoverageCell *cell = _vth_coverage_get (self, authority, power);
  const gchar *organ = _vth_coverage_get_organ (self->authorities->pdata[authority]);
  GString *text = g_string_new (NULL);

  *n_alike = 0;
  for (guint i = authority; i < self->authorities->len; i++)
    {
      const VthCoverageCell *other = _vth_coverage_get (self, i, power);
      const gchar *id = self->authorities->pdata[i];

      if (other->state == cell->state && other->doubts == cell->doubts &&
          g_str_equal (_vth_coverage_get_organ (id), organ))
        g_string_append_printf (text, "%s%s", (*n_alike)++ > 0 ? " " : "", id);
    }

  return g_string_free (text, FALSE);
}

static void
append_difference (VthTableBuilder *builder, const VthCoverage *self, guint authority, guint power)
{
  const VthCoverageCell *cell = _vth_coverage_get (self, authority, power);
  g_autofree gchar *names = _vth_coverage_list_limits (cell);
  guint n_alike;
  g_autofree gchar *alike = join_alike (self, authority, power, &n_alike);

  append_text (builder, 0, self->powers[power].id);
  append_text (builder, 1, _vth_coverage_get_organ (self->authorities->pdata[authority]));
  append_text (builder, 2, _vth_get_nick (VTH_TYPE_COVERAGE_STATE, (gint) cell->state));
  append_text (builder, 3, names);
  _vth_table_builder_append_int (builder, 4, n_alike);
  append_text (builder, 5, alike);
}

VthTable *
_vth_coverage_tabulate_differences (const VthCoverage *self)
{
  static const gchar *const names[] = { "power", "organ", "state", "limits", "members", "authorities" };
  g_autoptr (VthTableBuilder) builder = _vth_table_builder_new ();

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    _vth_table_builder_add_column (builder, names[i], i == 4 ? VTH_COLUMN_KIND_INTEGER : VTH_COLUMN_KIND_STRING);
  for (guint p = 0; p < self->n_powers; p++)
    for (guint i = 0; i < self->authorities->len; i++)
      if (is_first_alike (self, i, p) && differs (self, i, p))
        append_difference (builder, self, i, p);

  return _vth_table_builder_end (g_steal_pointer (&builder));
}
