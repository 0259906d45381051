/* vth-register-what-if.c - registers that might be
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-register-what-if.h"

#include "libvth/register/vth-coverage-private.h"
#include "libvth/register/vth-mandate-format-private.h"

static gboolean
copy_list (VthRegister *copy, GListModel *list, GError **error)
{
  guint n_items = g_list_model_get_n_items (list);

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (VthRecord) record = g_list_model_get_item (list, i);

      if (!vth_register_add (copy, record, error))
        return FALSE;
    }

  return TRUE;
}

static VthRegister *
copy_register (VthRegister *registry, GError **error)
{
  g_autoptr (VthRegister) copy = vth_register_new ();

  if (!copy_list (copy, vth_register_get_organisations (registry), error) ||
      !copy_list (copy, vth_register_get_authorities (registry), error) ||
      !copy_list (copy, vth_register_get_services (registry), error) ||
      !copy_list (copy, vth_register_get_functions (registry), error) ||
      !copy_list (copy, vth_register_get_mandates (registry), error))
    return NULL;

  return g_steal_pointer (&copy);
}

static VthMandate *
make_grant (const gchar *authority, const gchar *service, const GDate *on, VthMandateKind kind)
{
  g_autofree gchar *id = g_strconcat ("model/", authority, "/", service, NULL);
  g_autofree gchar *director = g_strconcat (service, "/directeur", NULL);
  VthMandate *mandate = vth_mandate_new (id);

  vth_mandate_set_kind (mandate, kind);
  vth_mandate_set_mandator (mandate, authority);
  vth_mandate_set_mandatee (mandate, director);
  vth_mandate_set_decided_on (mandate, on);
  vth_mandate_set_published_on (mandate, on);
  vth_mandate_set_valid_from (mandate, on);
  return mandate;
}

static VthMandate *
make_model (const gchar *authority, const gchar *service, const GDate *on)
{
  g_autofree gchar *board = g_strconcat (service, "/db", NULL);
  VthMandate *mandate = make_grant (authority, service, on, VTH_MANDATE_KIND_MANDATE);

  vth_mandate_set_powers (mandate, _vth_mandate_format_get_powers ());
  vth_mandate_set_submandate (mandate, VTH_SUBMANDATE_ALLOWED);
  vth_mandate_set_consent_on (mandate, on);
  vth_mandate_set_consent_by (mandate, board);
  return mandate;
}

/* No basis is recorded, so that every answer stays conditional. */
static VthMandate *
make_attribution (const gchar *authority, const gchar *service, const GDate *on)
{
  VthMandate *mandate = make_grant (authority, service, on, VTH_MANDATE_KIND_ATTRIBUTION);

  vth_mandate_set_powers (mandate, _vth_mandate_format_get_attribution ());
  return mandate;
}

/* An organisation of which no organ is known gives nothing. */
static VthRegister *
make_register (VthRegister *registry, const gchar *service, const GDate *on,
               VthMandate *(*make) (const gchar *authority, const gchar *service, const GDate *on), GError **error)
{
  g_autoptr (VthRegister) copy = copy_register (registry, error);
  g_autoptr (GPtrArray) authorities = NULL;

  if (copy == NULL)
    return NULL;

  authorities = _vth_coverage_list_authorities (registry, service, g_date_get_julian (on));
  for (guint i = 0; i < authorities->len; i++)
    if (*_vth_coverage_get_organ (authorities->pdata[i]) != '\0')
      {
        g_autoptr (VthMandate) mandate = make (authorities->pdata[i], service, on);

        if (!vth_register_add (copy, VTH_RECORD (mandate), error))
          return NULL;
      }

  return vth_register_seal (copy, error) ? g_steal_pointer (&copy) : NULL;
}

/**
 * vth_register_new_with_model_mandate:
 * @registry: a sealed register
 * @service: the id of an environmental service, such as `so1104`
 * @on: the day from which the mandates hold
 * @error: return location for a #GError: %VTH_ERROR_DUPLICATE if an id `model/…` is there already
 *
 * Makes the register that there would be if each organ of each member of the service gave its
 * director a full mandate (modelmandaat): with all powers of the knowledge file `mandate-format`,
 * given, published and consented to on @on, with leave to sub-mandate (Awb 10:4, 10:5, 10:9). An
 * organ that gave the service a mandate counts as one of a member. The ids of the new mandates begin
 * with `model/`. It is a thought and no law: what the format names is libvth's own choice. May be
 * called from any thread.
 *
 * Returns: (transfer full): a sealed register, or %NULL with @error set
 *
 * Since: 1.0
 */
VthRegister *
vth_register_new_with_model_mandate (VthRegister *registry, const gchar *service, const GDate *on, GError **error)
{
  g_return_val_if_fail (VTH_IS_REGISTER (registry), NULL);
  g_return_val_if_fail (vth_register_get_is_sealed (registry), NULL);
  g_return_val_if_fail (service != NULL, NULL);
  g_return_val_if_fail (on != NULL && g_date_valid (on), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return make_register (registry, service, on, make_model, error);
}

/**
 * vth_register_new_with_attribution:
 * @registry: a sealed register
 * @service: the id of an environmental service, such as `so1104`
 * @on: the day from which the attribution holds
 * @error: return location for a #GError: %VTH_ERROR_DUPLICATE if an id `model/…` is there already
 *
 * Makes the register that there would be if a statute gave the director of the service (attributie)
 * the powers that the knowledge file `mandate-format` names for that, beside each organ of each
 * member: Awb 10:22. There is no such statute: the grants record no basis, so that what rests on
 * them is conditional at most. The ids of the new grants begin with `model/`. May be called from any
 * thread.
 *
 * Returns: (transfer full): a sealed register, or %NULL with @error set
 *
 * Since: 1.0
 */
VthRegister *
vth_register_new_with_attribution (VthRegister *registry, const gchar *service, const GDate *on, GError **error)
{
  g_return_val_if_fail (VTH_IS_REGISTER (registry), NULL);
  g_return_val_if_fail (vth_register_get_is_sealed (registry), NULL);
  g_return_val_if_fail (service != NULL, NULL);
  g_return_val_if_fail (on != NULL && g_date_valid (on), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return make_register (registry, service, on, make_attribution, error);
}
