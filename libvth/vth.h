/* vth.h - everything in libvth
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-answer.h>
#include <libvth/base/vth-error.h>
#include <libvth/base/vth-identifier.h>
#include <libvth/base/vth-knowledge.h>
#include <libvth/base/vth-language.h>
#include <libvth/base/vth-legal-reference.h>
#include <libvth/base/vth-reason.h>
#include <libvth/base/vth-record.h>
#include <libvth/base/vth-table.h>
#include <libvth/base/vth-term.h>
#include <libvth/base/vth-version.h>
#include <libvth/exchange/vth-icalendar.h>
#include <libvth/format/vth-record-reader.h>
#include <libvth/format/vth-record-writer.h>
#include <libvth/format/vth-schema.h>
#include <libvth/programme/vth-programme-goal.h>
#include <libvth/programme/vth-programme.h>
#include <libvth/programme/vth-progress-report.h>
#include <libvth/record/vth-activity.h>
#include <libvth/record/vth-decision-event.h>
#include <libvth/record/vth-dossier.h>
#include <libvth/record/vth-enforcement-decision.h>
#include <libvth/record/vth-finding.h>
#include <libvth/record/vth-inspection.h>
#include <libvth/record/vth-party.h>
#include <libvth/record/vth-site.h>
#include <libvth/record/vth-violation.h>
#include <libvth/register/vth-act.h>
#include <libvth/register/vth-authorisation.h>
#include <libvth/register/vth-competence.h>
#include <libvth/register/vth-competent-authority.h>
#include <libvth/register/vth-competent-body.h>
#include <libvth/register/vth-environmental-service.h>
#include <libvth/register/vth-mandate-condition.h>
#include <libvth/register/vth-mandate.h>
#include <libvth/register/vth-membership.h>
#include <libvth/register/vth-organisation.h>
#include <libvth/register/vth-power.h>
#include <libvth/register/vth-register-directory.h>
#include <libvth/register/vth-register-tables.h>
#include <libvth/register/vth-register.h>
#include <libvth/register/vth-service-answer.h>
#include <libvth/register/vth-seveso-designation.h>
#include <libvth/register/vth-stated-certainty.h>
#include <libvth/report/vth-report.h>
#include <libvth/review/vth-review.h>
#include <libvth/review/vth-reviewer.h>
#include <libvth/rulebook/vth-calendar.h>
#include <libvth/rulebook/vth-deadline-batch.h>
#include <libvth/rulebook/vth-deadline-rule.h>
#include <libvth/rulebook/vth-deadline.h>
#include <libvth/rulebook/vth-default-penalty.h>
#include <libvth/rulebook/vth-filing.h>
#include <libvth/rulebook/vth-holiday.h>
#include <libvth/rulebook/vth-instrument.h>
#include <libvth/rulebook/vth-rulebook.h>
#include <libvth/rulebook/vth-sanction-terms.h>
#include <libvth/store/vth-store-cursor.h>
#include <libvth/store/vth-store-error.h>
#include <libvth/store/vth-store.h>
