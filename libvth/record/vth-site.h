/* vth-site.h - a site
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-record.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_SITE:
 *
 * The type of #VthSite.
 *
 * Since: 1.0
 */
#define VTH_TYPE_SITE (vth_site_get_type ())

/**
 * VthSite:
 *
 * A site (VTH-object): the place or object that is supervised; under old law an establishment
 * (inrichting).
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthSite, vth_site, VTH, SITE, VthRecord)

VTH_AVAILABLE_IN_1_0
VthSite *vth_site_new (const gchar *id);

VTH_AVAILABLE_IN_1_0
const gchar *vth_site_get_name (VthSite *site);

VTH_AVAILABLE_IN_1_0
void vth_site_set_name (VthSite *site, const gchar *name);

VTH_AVAILABLE_IN_1_0
const gchar *vth_site_get_kind (VthSite *site);

VTH_AVAILABLE_IN_1_0
void vth_site_set_kind (VthSite *site, const gchar *kind);

VTH_AVAILABLE_IN_1_0
const gchar *vth_site_get_location (VthSite *site);

VTH_AVAILABLE_IN_1_0
void vth_site_set_location (VthSite *site, const gchar *location);

VTH_AVAILABLE_IN_1_0
const gchar *vth_site_get_municipality (VthSite *site);

VTH_AVAILABLE_IN_1_0
void vth_site_set_municipality (VthSite *site, const gchar *municipality);

VTH_AVAILABLE_IN_1_0
const gchar *vth_site_get_bag_id (VthSite *site);

VTH_AVAILABLE_IN_1_0
void vth_site_set_bag_id (VthSite *site, const gchar *bag_id);

VTH_AVAILABLE_IN_1_0
const gchar *vth_site_get_part_of (VthSite *site);

VTH_AVAILABLE_IN_1_0
void vth_site_set_part_of (VthSite *site, const gchar *part_of);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_site_get_parties (VthSite *site);

VTH_AVAILABLE_IN_1_0
void vth_site_set_parties (VthSite *site, const gchar *const *parties);

VTH_AVAILABLE_IN_1_0
const GDate *vth_site_get_began_on (VthSite *site);

VTH_AVAILABLE_IN_1_0
void vth_site_set_began_on (VthSite *site, const GDate *began_on);

VTH_AVAILABLE_IN_1_0
const GDate *vth_site_get_ended_on (VthSite *site);

VTH_AVAILABLE_IN_1_0
void vth_site_set_ended_on (VthSite *site, const GDate *ended_on);

G_END_DECLS
