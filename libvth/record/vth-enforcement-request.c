/* vth-enforcement-request.c - a request to enforce
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/record/vth-enforcement-request-private.h"

G_DEFINE_ENUM_TYPE (VthRequestKind, vth_request_kind,
                    G_DEFINE_ENUM_VALUE (VTH_REQUEST_KIND_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (VTH_REQUEST_KIND_SANCTION, "sanction"),
                    G_DEFINE_ENUM_VALUE (VTH_REQUEST_KIND_APPLY_COERCION, "apply-coercion"),
                    G_DEFINE_ENUM_VALUE (VTH_REQUEST_KIND_COLLECT, "collect"))

G_DEFINE_ENUM_TYPE (VthRequestOutcome, vth_request_outcome,
                    G_DEFINE_ENUM_VALUE (VTH_REQUEST_OUTCOME_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (VTH_REQUEST_OUTCOME_GRANTED, "granted"),
                    G_DEFINE_ENUM_VALUE (VTH_REQUEST_OUTCOME_PARTLY_GRANTED, "partly-granted"),
                    G_DEFINE_ENUM_VALUE (VTH_REQUEST_OUTCOME_REFUSED, "refused"),
                    G_DEFINE_ENUM_VALUE (VTH_REQUEST_OUTCOME_INADMISSIBLE, "inadmissible"),
                    G_DEFINE_ENUM_VALUE (VTH_REQUEST_OUTCOME_LEFT_ASIDE, "left-aside"),
                    G_DEFINE_ENUM_VALUE (VTH_REQUEST_OUTCOME_WITHDRAWN, "withdrawn"))

G_DEFINE_FINAL_TYPE (VthEnforcementRequest, vth_enforcement_request, VTH_TYPE_RECORD)

#define FIELD(name, kind, member, ...) \
  { name, VTH_FIELD_##kind, G_STRUCT_OFFSET (VthEnforcementRequest, member), __VA_ARGS__ }

static const VthFieldRow rows[] = {
  /**
   * VthEnforcementRequest:kind:
   *
   * What is asked (soort verzoek).
   *
   * Since: 1.0
   */
  FIELD ("kind", ENUM, kind,
         .get_type = vth_request_kind_get_type,
         .blurb = "What is asked (soort verzoek)"),
  /**
   * VthEnforcementRequest:authority:
   *
   * The organ that is asked (bevoegd gezag): Ow 18.2.
   *
   * Since: 1.0
   */
  FIELD ("authority", REFERENCE, authority,
         .blurb = "The organ that is asked (bevoegd gezag)"),
  /**
   * VthEnforcementRequest:requesters:
   *
   * Who ask it (verzoekers): Awb 4:17 lid 7. Ids of parties.
   *
   * Since: 1.0
   */
  FIELD ("requesters", REFERENCES, requesters,
         .blurb = "Who ask it (verzoekers)"),
  /**
   * VthEnforcementRequest:interested:
   *
   * Whether who ask it are interested parties (belanghebbende): Awb 4:17 lid 6. Absent is not no: see
   * vth_record_has().
   *
   * Since: 1.0
   */
  FIELD ("interested", BOOLEAN, interested,
         .blurb = "Whether who ask it are interested parties (belanghebbende)"),
  /**
   * VthEnforcementRequest:received-on:
   *
   * The day on which it came in (ontvangstdatum): Awb 4:13.
   *
   * Since: 1.0
   */
  FIELD ("received-on", DATE, received_on,
         .blurb = "The day on which it came in (ontvangstdatum)"),
  /**
   * VthEnforcementRequest:violations:
   *
   * The violations that it names (overtredingen). Ids.
   *
   * Since: 1.0
   */
  FIELD ("violations", REFERENCES, violations,
         .blurb = "The violations that it names (overtredingen)"),
  /**
   * VthEnforcementRequest:site:
   *
   * The site that it is about (VTH-object).
   *
   * Since: 1.0
   */
  FIELD ("site", REFERENCE, site,
         .blurb = "The site that it is about (VTH-object)"),
  /**
   * VthEnforcementRequest:concerns:
   *
   * The order that is to be applied or collected (last): Awb 5:31a, 5:37 lid 2.
   *
   * Since: 1.0
   */
  FIELD ("concerns", REFERENCE, concerns,
         .blurb = "The order that is to be applied or collected (last)"),
  /**
   * VthEnforcementRequest:suspensions:
   *
   * The times in which the term stands still (opschorting): Awb 4:15.
   *
   * Since: 1.0
   */
  FIELD ("suspensions", RECORDS, suspensions,
         .get_type = vth_term_suspension_get_type,
         .blurb = "The times in which the term stands still (opschorting)"),
  /**
   * VthEnforcementRequest:extended-on:
   *
   * The day of the notice that the decision takes longer (mededeling van uitstel): Awb 4:14.
   *
   * Since: 1.0
   */
  FIELD ("extended-on", DATE, extended_on,
         .blurb = "The day of the notice that the decision takes longer (mededeling van uitstel)"),
  /**
   * VthEnforcementRequest:extended-until:
   *
   * The day by which that notice says that the decision comes (redelijke termijn): Awb 4:14 lid 3.
   *
   * Since: 1.0
   */
  FIELD ("extended-until", DATE, extended_until,
         .blurb = "The day by which that notice says that the decision comes (redelijke termijn)"),
  /**
   * VthEnforcementRequest:default-notice-on:
   *
   * The day on which the written notice of default came in (ingebrekestelling): Awb 4:17 lid 3. If one
   * was premature and another followed, that of the other.
   *
   * Since: 1.0
   */
  FIELD ("default-notice-on", DATE, default_notice_on,
         .blurb = "The day on which the written notice of default came in (ingebrekestelling)"),
  /**
   * VthEnforcementRequest:appealed-on:
   *
   * The day on which appeal against the silence was lodged (beroep niet tijdig beslissen): Awb 6:12.
   *
   * Since: 1.0
   */
  FIELD ("appealed-on", DATE, appealed_on,
         .blurb = "The day on which appeal against the silence was lodged (beroep niet tijdig beslissen)"),
  /**
   * VthEnforcementRequest:decided-on:
   *
   * The day of the decision on it (besluitdatum).
   *
   * Since: 1.0
   */
  FIELD ("decided-on", DATE, decided_on,
         .blurb = "The day of the decision on it (besluitdatum)"),
  /**
   * VthEnforcementRequest:notified-on:
   *
   * The day on which that decision was announced to who ask it (bekendmaking): Awb 3:41.
   *
   * Since: 1.0
   */
  FIELD ("notified-on", DATE, notified_on,
         .blurb = "The day on which that decision was announced to who ask it (bekendmaking)"),
  /**
   * VthEnforcementRequest:outcome:
   *
   * What became of it (uitkomst).
   *
   * Since: 1.0
   */
  FIELD ("outcome", ENUM, outcome,
         .get_type = vth_request_outcome_get_type,
         .blurb = "What became of it (uitkomst)"),
  /**
   * VthEnforcementRequest:plainly-unfounded:
   *
   * Whether it is plainly inadmissible or unfounded (kennelijk niet-ontvankelijk of ongegrond): Awb
   * 4:17 lid 6. Absent is not no: see vth_record_has().
   *
   * Since: 1.0
   */
  FIELD ("plainly-unfounded", BOOLEAN, plainly_unfounded,
         .blurb = "Whether it is plainly inadmissible or unfounded (kennelijk niet-ontvankelijk of ongegrond)"),
  /**
   * VthEnforcementRequest:decision:
   *
   * The sanction that followed (handhavingsbesluit).
   *
   * Since: 1.0
   */
  FIELD ("decision", REFERENCE, decision,
         .blurb = "The sanction that followed (handhavingsbesluit)"),
  /**
   * VthEnforcementRequest:penalty-fixed-on:
   *
   * The day on which the sum for late decision was fixed (vaststelling dwangsom): Awb 4:18.
   *
   * Since: 1.0
   */
  FIELD ("penalty-fixed-on", DATE, penalty_fixed_on,
         .blurb = "The day on which the sum for late decision was fixed (vaststelling dwangsom)"),
};

static void
vth_enforcement_request_class_init (VthEnforcementRequestClass *klass)
{
  _vth_record_class_install (VTH_RECORD_CLASS (klass), "enforcement-request", VTH_RECORD_PLAIN,
                             rows, G_N_ELEMENTS (rows));
}

static void
vth_enforcement_request_init (VthEnforcementRequest *self)
{
}

/**
 * vth_enforcement_request_new:
 * @id: (nullable): the id
 *
 * Makes a request to enforce in which nothing but the id is filled in yet (leeg gegeven).
 *
 * Returns: (transfer full): a new #VthEnforcementRequest
 *
 * Since: 1.0
 */
VthEnforcementRequest *
vth_enforcement_request_new (const gchar *id)
{
  return g_object_new (VTH_TYPE_ENFORCEMENT_REQUEST, "id", id, NULL);
}
