/* vth-rulebook.h - what the law says of terms
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/rulebook/vth-calendar.h>
#include <libvth/rulebook/vth-deadline-rule.h>
#include <libvth/rulebook/vth-deadline.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_RULEBOOK:
 *
 * The type of #VthRulebook.
 *
 * Since: 1.0
 */
#define VTH_TYPE_RULEBOOK (vth_rulebook_get_type ())

/**
 * VthRulebook:
 *
 * The rulebook (regelboek): the calendar, the statutory terms and how they are counted. It is
 * immutable once made, and any number of threads may ask it at the same time.
 *
 * Some points of law are open. The rulebook has a setting for each, and an answer that turns on
 * one says so: `extended-term` (does a term that passes twelve weeks only by its extension still
 * move off a closed day), `notice-of-default` (do the two weeks of Awb 4:17 lid 3 and 6:12 lid 2
 * move), `entry-into-force` (the waiting terms of Ow 16.77b, 16.78 and 16.79 and Awb 4:20b) and
 * `court-ordered` (Awb 8:55d). By default none of them moves: the day found is then the earliest.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthRulebook, vth_rulebook, VTH, RULEBOOK, GObject)

VTH_AVAILABLE_IN_1_0
VthRulebook *vth_rulebook_new_national (GError **error);

VTH_AVAILABLE_IN_1_0
VthRulebook *vth_rulebook_new_for_folder (GFile *folder, const gchar *const *settings, GError **error);

VTH_AVAILABLE_IN_1_0
VthCalendar *vth_rulebook_get_calendar (VthRulebook *rulebook);

VTH_AVAILABLE_IN_1_0
gchar **vth_rulebook_list_settings (VthRulebook *rulebook);

VTH_AVAILABLE_IN_1_0
GListModel *vth_rulebook_list_rules (VthRulebook *rulebook, const GDate *on);

VTH_AVAILABLE_IN_1_0
VthDeadlineRule *vth_rulebook_lookup_rule (VthRulebook *rulebook, const gchar *rule_id);

VTH_AVAILABLE_IN_1_0
VthDeadline *vth_rulebook_compute_deadline (VthRulebook *rulebook, const gchar *rule_id, const GDate *event,
                                            const gchar *const *extensions, guint suspended_days, GError **error);

VTH_AVAILABLE_IN_1_0
VthDeadline *vth_rulebook_compute_set_deadline (VthRulebook *rulebook, const gchar *rule_id, const VthTerm *term,
                                                const GDate *event, const gchar *const *extensions,
                                                guint suspended_days, GError **error);

VTH_AVAILABLE_IN_1_0
VthDeadline *vth_rulebook_compute_term (VthRulebook *rulebook, const VthTerm *term, VthTermSource set_by,
                                        VthTermStart starts, VthTermDirection direction, const GDate *event,
                                        const gchar *const *extensions, guint suspended_days, GError **error);

VTH_AVAILABLE_IN_1_0
VthDeadline *vth_rulebook_compute_limitation (VthRulebook *rulebook, const gchar *rule_id, const GDate *event,
                                              const guint *interruptions, gsize n_interruptions,
                                              guint lengthened_days, GError **error);

VTH_AVAILABLE_IN_1_0
guint vth_rulebook_compute_last_day (VthRulebook *rulebook, const gchar *rule_id, guint event_day, GError **error);

VTH_AVAILABLE_IN_1_0
guint vth_rulebook_compute_last_day_of_term (VthRulebook *rulebook, const gchar *term, VthTermSource set_by,
                                             VthTermStart starts, guint event_day, GError **error);

G_END_DECLS
