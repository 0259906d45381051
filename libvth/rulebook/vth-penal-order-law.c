/* vth-penal-order-law.c - what the guideline for penal orders says, as data
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-penal-order-law-private.h"

#define MAX_CENTS 1000000000
#define MAX_COUNT 9999

static void
free_edition (VthTariffEdition *edition)
{
  g_hash_table_unref (edition->lines);
  g_free (edition);
}

/* `BM 003`, `bm-003` and `BM003` are the same code. */
static gchar *
make_key (const gchar *code)
{
  GString *key = g_string_new (NULL);

  for (const gchar *at = code; *at != '\0'; at++)
    if (g_ascii_isalnum (*at))
      g_string_append_c (key, g_ascii_tolower (*at));

  return g_string_free (key, FALSE);
}

static gboolean
read_limit (VthDataReader *item, gpointer user_data)
{
  VthPenalOrderLaw *self = user_data;
  guint kind = _vth_data_reader_enum (item, "kind", VTH_TYPE_PENAL_ORDER_FACT_KIND);
  VthPenalOrderLimit *limit = &self->limits[kind][_vth_data_reader_boolean (item, "legal_person") ? 1 : 0];

  limit->known = TRUE;
  limit->low = _vth_data_reader_integer (item, "low_cents", 0, MAX_CENTS);
  limit->high = _vth_data_reader_integer (item, "high_cents", (gint) limit->low, MAX_CENTS);
  limit->certainty = _vth_data_reader_enum (item, "certainty", VTH_TYPE_CERTAINTY);
  return item->error == NULL;
}

static gboolean
read_issuer (VthDataReader *item, gpointer user_data)
{
  VthPenalOrderLaw *self = user_data;

  self->issuers[_vth_data_reader_enum (item, "id", VTH_TYPE_PENAL_ORDER_ISSUER)] = TRUE;
  return item->error == NULL;
}

static gboolean
read_line (VthDataReader *item, gpointer user_data)
{
  VthTariffEdition *edition = user_data;
  const gchar *code = _vth_data_reader_string (item, "code");
  VthTariffLine *line;

  if (code == NULL)
    return FALSE;

  line = g_new0 (VthTariffLine, 1);
  line->cents[0] = _vth_data_reader_optional_integer (item, "natural_cents", 0, MAX_CENTS, -1);
  line->cents[1] = _vth_data_reader_optional_integer (item, "legal_cents", 0, MAX_CENTS, -1);
  line->certainty = _vth_data_reader_enum (item, "certainty", VTH_TYPE_CERTAINTY);
  if (!g_hash_table_replace (edition->lines, make_key (code), line))
    _vth_data_reader_fail (item, "code", "is there twice");

  return item->error == NULL;
}

static gboolean
read_edition (VthDataReader *item, gpointer user_data)
{
  VthPenalOrderLaw *self = user_data;
  VthTariffEdition *edition = g_new0 (VthTariffEdition, 1);
  const VthTariffEdition *before = self->editions->len > 0 ? self->editions->pdata[self->editions->len - 1] : NULL;

  edition->lines = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_ptr_array_add (self->editions, edition);
  edition->from = _vth_data_reader_date (item, "from");
  edition->until = _vth_data_reader_optional_date (item, "until");
  edition->n_lines = (guint) _vth_data_reader_integer (item, "n_lines", 0, MAX_COUNT);
  edition->certainty = _vth_data_reader_enum (item, "certainty", VTH_TYPE_CERTAINTY);
  if (before != NULL && (before->until == 0 || before->until >= edition->from))
    _vth_data_reader_fail (item, "from", "lies in the edition before it");
  if (edition->until != 0 && edition->until < edition->from)
    _vth_data_reader_fail (item, "until", "lies before from");
  _vth_data_reader_each (item, "rows", read_line, edition);
  return item->error == NULL;
}

static void
take_error (VthDataReader *data, VthDataReader *part)
{
  if (data->error == NULL)
    data->error = g_steal_pointer (&part->error);
  g_clear_error (&part->error);
}

static void
read_bounds (VthPenalOrderLaw *self, VthDataReader *data)
{
  VthDataReader benefit = { .file = data->file, .pointer = "/benefit",
                            .object = _vth_data_reader_object (data, "benefit") };
  VthDataReader look_back = { .file = data->file, .pointer = "/look_back",
                              .object = _vth_data_reader_object (data, "look_back") };

  if (benefit.object == NULL || look_back.object == NULL)
    return;

  self->benefit_cents = _vth_data_reader_integer (&benefit, "limit_cents", 0, MAX_CENTS);
  self->n_sanctions = (guint) _vth_data_reader_integer (&look_back, "count", 1, MAX_COUNT);
  self->look_back = _vth_data_reader_optional_term (&look_back, "term");
  if (self->look_back == NULL)
    _vth_data_reader_fail (&look_back, "term", "is missing");
  take_error (data, &benefit);
  take_error (data, &look_back);
}

VthPenalOrderLaw *
_vth_penal_order_law_new (VthDataReader *data)
{
  VthPenalOrderLaw *self = g_new0 (VthPenalOrderLaw, 1);

  self->editions = g_ptr_array_new_with_free_func ((GDestroyNotify) free_edition);
  read_bounds (self, data);
  _vth_data_reader_each (data, "limits", read_limit, self);
  _vth_data_reader_each (data, "issuers", read_issuer, self);
  _vth_data_reader_each (data, "editions", read_edition, self);
  for (guint kind = VTH_PENAL_ORDER_FACT_KIND_ECONOMIC; kind < VTH_N_PENAL_ORDER_KINDS; kind++)
    if (!self->limits[kind][0].known || !self->limits[kind][1].known)
      _vth_data_reader_fail (data, "limits", "lacks a kind of facts for natural or legal persons");

  return self;
}

void
_vth_penal_order_law_free (VthPenalOrderLaw *self)
{
  g_clear_pointer (&self->look_back, vth_term_free);
  g_ptr_array_unref (self->editions);
  g_free (self);
}

const VthTariffEdition *
_vth_penal_order_law_find_edition (const VthPenalOrderLaw *self, guint32 day, const VthTariffEdition **latest)
{
  *latest = NULL;
  for (guint i = 0; i < self->editions->len; i++)
    {
      const VthTariffEdition *edition = self->editions->pdata[i];

      if (day >= edition->from)
        *latest = edition;
    }

  return *latest != NULL && ((*latest)->until == 0 || day <= (*latest)->until) ? *latest : NULL;
}

const VthTariffLine *
_vth_tariff_edition_lookup (const VthTariffEdition *self, const gchar *code)
{
  g_autofree gchar *key = make_key (code);

  return g_hash_table_lookup (self->lines, key);
}
