/* test-names.c - names as numbers
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-names-private.h"

#include <string.h>

static guint32
add (VthNames *names, const gchar *text)
{
  return _vth_names_add (names, text, strlen (text));
}

static guint32
find (const VthNames *names, const gchar *text)
{
  return _vth_names_find (names, text, strlen (text));
}

static void
test_same_name_has_same_number (void)
{
  VthNames names;

  _vth_names_init (&names);
  g_assert_cmpuint (find (&names, "a"), ==, VTH_NO_NAME);
  g_assert_cmpuint (add (&names, "a"), ==, 0);
  g_assert_cmpuint (add (&names, ""), ==, 1);
  g_assert_cmpuint (add (&names, "a"), ==, 0);
  g_assert_cmpuint (find (&names, ""), ==, 1);
  g_assert_cmpuint (_vth_names_find (&names, "abc", 1), ==, 0);
  g_assert_cmpstr (_vth_names_get (&names, 0), ==, "a");
  g_assert_null (_vth_names_get (&names, 2));
  _vth_names_clear (&names);
}

static void
test_many_names_stay_apart (void)
{
  VthNames names;

  _vth_names_init (&names);
  for (guint i = 0; i < 100000; i++)
    {
      g_autofree gchar *text = g_strdup_printf ("so%u/functie-%u", i % 97, i);

      g_assert_cmpuint (add (&names, text), ==, i);
    }
  for (guint i = 0; i < 100000; i += 7)
    {
      g_autofree gchar *text = g_strdup_printf ("so%u/functie-%u", i % 97, i);

      g_assert_cmpuint (find (&names, text), ==, i);
      g_assert_cmpstr (_vth_names_get (&names, i), ==, text);
    }
  g_assert_cmpuint (find (&names, "so1/functie-2"), ==, VTH_NO_NAME);
  _vth_names_clear (&names);
}

static void
test_dotted_name_lies_under_its_prefixes (void)
{
  VthDottedNames dotted;
  guint32 deep, top, beside;
  gboolean exact;

  _vth_dotted_names_init (&dotted);
  deep = _vth_dotted_names_add (&dotted, "a.b.c");
  top = _vth_dotted_names_find (&dotted, "a", &exact);
  g_assert_true (exact);
  beside = _vth_dotted_names_add (&dotted, "a.bc");
  g_assert_true (_vth_dotted_names_covers (&dotted, top, deep));
  g_assert_true (_vth_dotted_names_covers (&dotted, top, beside));
  g_assert_true (_vth_dotted_names_covers (&dotted, deep, deep));
  g_assert_false (_vth_dotted_names_covers (&dotted, deep, top));
  g_assert_false (_vth_dotted_names_covers (&dotted, beside, deep));
  g_assert_false (_vth_dotted_names_covers (&dotted, top, VTH_NO_NAME));
  g_assert_cmpuint (_vth_dotted_names_find (&dotted, "a.b.c.d.e", &exact), ==, deep);
  g_assert_false (exact);
  g_assert_cmpuint (_vth_dotted_names_find (&dotted, "b.c", &exact), ==, VTH_NO_NAME);
  _vth_dotted_names_clear (&dotted);
}

static void
test_name_of_too_many_parts_is_not_accepted (void)
{
  g_autoptr (GString) text = g_string_new ("a");
  VthDottedNames dotted;
  gboolean exact;
  guint32 name;

  for (guint i = 1; i < VTH_MAX_PARTS; i++)
    g_string_append (text, ".a");
  g_assert_true (_vth_dotted_names_accept (text->str));
  _vth_dotted_names_init (&dotted);
  name = _vth_dotted_names_add (&dotted, text->str);
  g_string_append (text, ".a");
  g_assert_false (_vth_dotted_names_accept (text->str));
  g_assert_false (_vth_dotted_names_accept (""));
  g_assert_cmpuint (_vth_dotted_names_find (&dotted, text->str, &exact), ==, name);
  g_assert_false (exact);
  _vth_dotted_names_clear (&dotted);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/names/same-number", test_same_name_has_same_number);
  g_test_add_func ("/names/many", test_many_names_stay_apart);
  g_test_add_func ("/names/dotted", test_dotted_name_lies_under_its_prefixes);
  g_test_add_func ("/names/too-many-parts", test_name_of_too_many_parts_is_not_accepted);

  return g_test_run ();
}
