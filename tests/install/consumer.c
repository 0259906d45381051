/* consumer.c - a program of somebody else
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#define VTH_VERSION_MIN_REQUIRED VTH_VERSION_1_0
#define VTH_VERSION_MAX_ALLOWED VTH_VERSION_1_0

#include <libvth/vth.h>

int
main (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthTerm) term = vth_term_new_from_string ("P6W", &error);
  g_autofree gchar *text = NULL;

  g_assert_no_error (error);
  text = vth_term_to_string (term);
  g_print ("libvth %s: %s\n", vth_get_version (), text);
  return 0;
}
