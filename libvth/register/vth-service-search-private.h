/* vth-service-search-private.h - finding the service of an organisation without making objects
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-reason-private.h"
#include "libvth/register/vth-directory-private.h"
#include "libvth/register/vth-service-answer.h"

G_BEGIN_DECLS

#define VTH_MAX_SERVICES 8

/* What was found; the texts belong to the directory, but for the organisation, which is the asker's. */
typedef struct
{
  const VthDirectory *directory;
  gboolean is_seveso;
  guint32 on;
  const gchar *organisation;
  const gchar *place;               /* the organisation whose links were searched; NULL if not known */
  const VthDirectoryOrganisation *row;
  VthServiceVerdict verdict;
  guint n_links;
  const VthDirectoryLink *links[VTH_MAX_SERVICES];
  const gchar *successors[VTH_MAX_SERVICES];  /* of the service of a link that is no more */
  guint n_services;
  const gchar *services[VTH_MAX_SERVICES + 1];
} VthServiceSearch;

void _vth_service_search_run (VthServiceSearch *self, const VthDirectory *directory,
                              const gchar *organisation,
                              guint32 on, gboolean is_seveso);
void _vth_service_search_explain (const VthServiceSearch *self, VthNotes *notes);

/* Says so if the day is later than the register knows. */
void _vth_directory_note_edition (const VthDirectory *directory, guint32 on, VthNotes *notes);

/* Says so if a fact of the directory is less than read in its source. */
void _vth_note_certainty (VthStatedCertainty certainty, const gchar *subject, const gchar *source,
                          VthNotes *notes);

G_END_DECLS
