/* vth-instrument.c - kinds of enforcement
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-instrument.h"

G_DEFINE_ENUM_TYPE (VthInstrument, vth_instrument,
                    G_DEFINE_ENUM_VALUE (VTH_INSTRUMENT_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (VTH_INSTRUMENT_WARNING, "warning"),
                    G_DEFINE_ENUM_VALUE (VTH_INSTRUMENT_PENALTY_ORDER, "penalty-order"),
                    G_DEFINE_ENUM_VALUE (VTH_INSTRUMENT_COERCION_ORDER, "coercion-order"),
                    G_DEFINE_ENUM_VALUE (VTH_INSTRUMENT_URGENT_COERCION, "urgent-coercion"),
                    G_DEFINE_ENUM_VALUE (VTH_INSTRUMENT_FINE, "fine"),
                    G_DEFINE_ENUM_VALUE (VTH_INSTRUMENT_PERMIT_WITHDRAWAL, "permit-withdrawal"),
                    G_DEFINE_ENUM_VALUE (VTH_INSTRUMENT_PERMIT_SUSPENSION, "permit-suspension"),
                    G_DEFINE_ENUM_VALUE (VTH_INSTRUMENT_CLOSURE, "closure"),
                    G_DEFINE_ENUM_VALUE (VTH_INSTRUMENT_WORK_STOP, "work-stop"),
                    G_DEFINE_ENUM_VALUE (VTH_INSTRUMENT_TOLERANCE, "tolerance"),
                    G_DEFINE_ENUM_VALUE (VTH_INSTRUMENT_PENAL_ORDER, "penal-order"),
                    G_DEFINE_ENUM_VALUE (VTH_INSTRUMENT_OFFICIAL_REPORT, "official-report"))
