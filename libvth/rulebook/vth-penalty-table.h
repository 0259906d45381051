/* vth-penalty-table.h - the amounts and terms that an authority has adopted
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-table.h>
#include <libvth/rulebook/vth-penalty-row.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_PENALTY_TABLE:
 *
 * The type of #VthPenaltyTable.
 *
 * Since: 1.0
 */
#define VTH_TYPE_PENALTY_TABLE (vth_penalty_table_get_type ())

/**
 * VthPenaltyTable:
 *
 * A penalty table (dwangsommentabel, leidraad): rows of #VthPenaltyRow, of which no two hold for the same case
 * on the same day. It is part of a #VthSanctionPolicy, which says who adopted it.
 *
 * A table is filled, sealed and asked. Once sealed it does not change, and any thread may ask it.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthPenaltyTable, vth_penalty_table, VTH, PENALTY_TABLE, GObject)

VTH_AVAILABLE_IN_1_0
VthPenaltyTable *vth_penalty_table_new (void);

VTH_AVAILABLE_IN_1_0
VthPenaltyTable *vth_penalty_table_new_for_json (JsonNode *node);

VTH_AVAILABLE_IN_1_0
gchar **vth_penalty_table_list_problems (VthPenaltyTable *table);

VTH_AVAILABLE_IN_1_0
gboolean vth_penalty_table_add (VthPenaltyTable *table, VthPenaltyRow *row, GError **error);

VTH_AVAILABLE_IN_1_0
gboolean vth_penalty_table_seal (VthPenaltyTable *table, GError **error);

VTH_AVAILABLE_IN_1_0
gboolean vth_penalty_table_is_sealed (VthPenaltyTable *table);

VTH_AVAILABLE_IN_1_0
GListModel *vth_penalty_table_get_rows (VthPenaltyTable *table);

VTH_AVAILABLE_IN_1_0
VthPenaltyRow *vth_penalty_table_lookup (VthPenaltyTable *table, const gchar *code, const GDate *on);

VTH_AVAILABLE_IN_1_0
GListModel *vth_penalty_table_find_by_code (VthPenaltyTable *table, const gchar *code, const GDate *on);

VTH_AVAILABLE_IN_1_0
GListModel *vth_penalty_table_find_by_rule (VthPenaltyTable *table, const gchar *rule, const GDate *on, GError **error);

VTH_AVAILABLE_IN_1_0
GListModel *vth_penalty_table_find_by_text (VthPenaltyTable *table, const gchar *text, const GDate *on);

VTH_AVAILABLE_IN_1_0
VthTable *vth_penalty_table_get_ratios (VthPenaltyTable *table, const GDate *on);

VTH_AVAILABLE_IN_1_0
JsonNode *vth_penalty_table_to_json (VthPenaltyTable *table);

G_END_DECLS
