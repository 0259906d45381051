/* vth-register-page-private.h - what the files of the page of a register share
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/register/vth-mandate.h"
#include "libvth/report/vth-register-page.h"
#include "libvth/report/vth-report-private.h"

G_BEGIN_DECLS

/* A page while it is written. */
typedef struct
{
  VthRegister *registry;
  const gchar *authority;
  const GDate *on;
  VthLanguage language;
  GPtrArray *mandates;      /* those that hold that day */
  GHashTable *by_parent;    /* GPtrArray of those that name the mandate they come from, by its id */
  GHashTable *by_mandator;  /* GPtrArray of those that name none, by who gave them */
  GString *html;
} VthRegisterPage;

/* vth-register-page.c */
const gchar *_vth_register_page_say (const VthRegisterPage *page, const gchar *label);
void _vth_register_page_print (const VthRegisterPage *page, const gchar *format, ...) G_GNUC_PRINTF (2, 3);

/* The name of an organ, a function, a service or an organisation; its id if the register has none. */
const gchar *_vth_register_page_get_name (const VthRegisterPage *page, const gchar *id);
const gchar *_vth_register_page_get_power (const VthRegisterPage *page, const gchar *power);
const gchar *_vth_register_page_get_kind (const VthRegisterPage *page, VthMandate *mandate);

/* vth-register-page-row.c; @power is NULL for one that moves powers, @above whose mandate it comes from,
 * or NULL.
 */
void _vth_register_page_print_row (const VthRegisterPage *page, VthMandate *mandate, const gchar *power,
                                   const gchar *above, guint depth);

G_END_DECLS
