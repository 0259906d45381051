/* vth-version.c - the version of the library that runs
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/base/vth-version.h"

/**
 * vth_get_version:
 *
 * Gets the version (versie) of the library that runs, which may be newer than
 * %VTH_VERSION_S of the headers that a program was built with. May be called
 * from any thread.
 *
 * Returns: (transfer none): the version, such as `1.0.0`
 *
 * Since: 1.0
 */
const gchar *
vth_get_version (void)
{
  return VTH_VERSION_S;
}
