/* vth.h - everything in libvth
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-error.h>
#include <libvth/base/vth-identifier.h>
#include <libvth/base/vth-language.h>
#include <libvth/base/vth-legal-reference.h>
#include <libvth/base/vth-table.h>
#include <libvth/base/vth-term.h>
#include <libvth/base/vth-version.h>
