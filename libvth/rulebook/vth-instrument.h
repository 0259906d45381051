/* vth-instrument.h - kinds of enforcement
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib-object.h>
#include <libvth/base/vth-version.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_INSTRUMENT:
 *
 * The type of #VthInstrument.
 *
 * Since: 1.0
 */
#define VTH_TYPE_INSTRUMENT (vth_instrument_get_type ())

/**
 * VthInstrument:
 * @VTH_INSTRUMENT_UNKNOWN: not stated
 * @VTH_INSTRUMENT_WARNING: a warning (waarschuwing)
 * @VTH_INSTRUMENT_PENALTY_ORDER: an order backed by a penalty (last onder dwangsom), Awb 5:31d-5:39
 * @VTH_INSTRUMENT_COERCION_ORDER: an order backed by coercion (last onder bestuursdwang), Awb 5:21-5:31c
 * @VTH_INSTRUMENT_URGENT_COERCION: coercion without a prior order (spoedeisende bestuursdwang), Awb 5:31
 * @VTH_INSTRUMENT_FINE: an administrative fine (bestuurlijke boete), Awb 5:40-5:54
 * @VTH_INSTRUMENT_PERMIT_WITHDRAWAL: withdrawal of a permit as a sanction (intrekken vergunning), Ow 18.10
 * @VTH_INSTRUMENT_PERMIT_SUSPENSION: suspension of a permit (schorsen vergunning)
 * @VTH_INSTRUMENT_CLOSURE: closure (sluiting)
 * @VTH_INSTRUMENT_WORK_STOP: a stop of work (stillegging)
 * @VTH_INSTRUMENT_TOLERANCE: explicit tolerance (gedoogbeschikking)
 * @VTH_INSTRUMENT_PENAL_ORDER: a penal order by an administrative body (bestuurlijke strafbeschikking milieu), Sv 257ba
 * @VTH_INSTRUMENT_OFFICIAL_REPORT: an official report (proces-verbaal)
 *
 * An instrument (handhavingsinstrument) of enforcement: what kind of decision it is.
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_INSTRUMENT_UNKNOWN,
  VTH_INSTRUMENT_WARNING,
  VTH_INSTRUMENT_PENALTY_ORDER,
  VTH_INSTRUMENT_COERCION_ORDER,
  VTH_INSTRUMENT_URGENT_COERCION,
  VTH_INSTRUMENT_FINE,
  VTH_INSTRUMENT_PERMIT_WITHDRAWAL,
  VTH_INSTRUMENT_PERMIT_SUSPENSION,
  VTH_INSTRUMENT_CLOSURE,
  VTH_INSTRUMENT_WORK_STOP,
  VTH_INSTRUMENT_TOLERANCE,
  VTH_INSTRUMENT_PENAL_ORDER,
  VTH_INSTRUMENT_OFFICIAL_REPORT
} VthInstrument;

VTH_AVAILABLE_IN_1_0
GType vth_instrument_get_type (void) G_GNUC_CONST;

G_END_DECLS
