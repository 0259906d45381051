/* vth-power-basis.c - what a statutory basis does
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-power-private.h"

#include "libvth/base/vth-legal-reference.h"

typedef struct
{
  const gchar *law;
  const gchar *article;   /* NULL: the whole law */
  const gchar *powers;    /* NULL: any */
  VthBasisKind kind;
  gboolean notice;
} Basis;

typedef struct
{
  VthKnowledge *knowledge;
  Basis *bases;
  guint n_bases;
  JsonArray *express;
  JsonArray *rules;
} Bases;

static VthBasisKind
read_kind (const gchar *name)
{
  const gchar *const kinds[] = { "any", "general", "nothing", "member", "agreement" };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (kinds[i], name))
      return (VthBasisKind) i;

  g_error ("a basis serves for ‘%s’", name);
}

static gpointer
read_bases (gpointer unused)
{
  g_autoptr (GError) error = NULL;
  Bases *self = g_new0 (Bases, 1);
  JsonObject *root;
  JsonArray *rows;

  self->knowledge = vth_knowledge_new_built_in ("mandate-rules", &error);
  if (self->knowledge == NULL)
    g_error ("%s", error->message);

  root = json_node_get_object (vth_knowledge_get_root (self->knowledge));
  self->express = json_object_get_array_member (root, "express");
  self->rules = json_object_get_array_member (root, "rules");
  rows = json_object_get_array_member (root, "bases");
  self->n_bases = json_array_get_length (rows);
  self->bases = g_new0 (Basis, self->n_bases);
  for (guint i = 0; i < self->n_bases; i++)
    {
      JsonObject *row = json_array_get_object_element (rows, i);

      self->bases[i] = (Basis) { json_object_get_string_member (row, "law"),
                                 json_object_get_string_member_with_default (row, "article", NULL),
                                 json_object_get_string_member_with_default (row, "powers", NULL),
                                 read_kind (json_object_get_string_member (row, "serves")),
                                 json_object_get_boolean_member_with_default (row, "notice", FALSE) };
    }

  return self;
}

static const Bases *
get_bases (void)
{
  static GOnce once = G_ONCE_INIT;

  return g_once (&once, read_bases, NULL);
}

VthBasisKind
_vth_power_judge_basis (const gchar *law)
{
  g_autoptr (VthLegalReference) reference = vth_legal_reference_new_from_string (law, NULL);
  const Bases *self = get_bases ();

  for (guint i = 0; reference != NULL && i < self->n_bases; i++)
    if (g_str_equal (self->bases[i].law, vth_legal_reference_get_short_law (reference)) &&
        (self->bases[i].article == NULL ||
         g_str_equal (self->bases[i].article, vth_legal_reference_get_article (reference))))
      return self->bases[i].kind;

  return VTH_BASIS_KIND_ANY;
}

gboolean
_vth_power_moves_by_agreement (const gchar *power)
{
  const Bases *self = get_bases ();

  for (guint i = 0; i < self->n_bases; i++)
    if (self->bases[i].kind == VTH_BASIS_KIND_AGREEMENT && self->bases[i].powers != NULL &&
        vth_power_covers (self->bases[i].powers, power))
      return TRUE;

  return FALSE;
}

gboolean
_vth_power_asks_notice (void)
{
  const Bases *self = get_bases ();

  for (guint i = 0; i < self->n_bases; i++)
    if (self->bases[i].kind == VTH_BASIS_KIND_AGREEMENT && self->bases[i].notice)
      return TRUE;

  return FALSE;
}

const gchar *
_vth_power_find_express (const gchar *organ, const gchar *level)
{
  const Bases *self = get_bases ();

  for (guint i = 0; organ != NULL && i < json_array_get_length (self->express); i++)
    {
      JsonObject *row = json_array_get_object_element (self->express, i);

      if (g_str_equal (json_object_get_string_member (row, "organ"), organ) &&
          g_str_equal (json_object_get_string_member (row, "level"), level))
        return json_object_get_string_member (row, "powers");
    }

  return NULL;
}

static JsonObject *
find_rule (const gchar *id)
{
  const Bases *self = get_bases ();

  for (guint i = 0; i < json_array_get_length (self->rules); i++)
    {
      JsonObject *row = json_array_get_object_element (self->rules, i);

      if (g_str_equal (json_object_get_string_member (row, "id"), id))
        return row;
    }

  g_error ("there is no rule ‘%s’ among the mandate rules", id);
}

VthCertainty
_vth_power_get_rule_certainty (const gchar *rule)
{
  return _vth_power_read_certainty (find_rule (rule));
}

gboolean
_vth_power_is_rule_for (const gchar *rule, const gchar *kind)
{
  JsonArray *kinds = json_object_get_array_member (find_rule (rule), "for");

  for (guint i = 0; i < json_array_get_length (kinds); i++)
    if (g_str_equal (json_array_get_string_element (kinds, i), kind))
      return TRUE;

  return FALSE;
}
