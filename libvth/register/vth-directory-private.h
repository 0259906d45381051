/* vth-directory-private.h - who is who, laid out to be asked
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/register/vth-competent-authority.h"
#include "libvth/register/vth-environmental-service.h"
#include "libvth/register/vth-grants-private.h"
#include "libvth/register/vth-organisation.h"

G_BEGIN_DECLS

/* The rows of the directory begin with the id by which they are sorted, in small letters. Days are
 * day numbers, inclusive: 0 and VTH_LAST_DAY are open. Texts belong to the directory.
 */
typedef struct
{
  const gchar *id;
  VthOrganisationKind kind;
  const gchar *name;
  const gchar *province;
  const gchar *successor;
  guint32 from;
  guint32 until;
  VthStatedCertainty certainty;
  VthRecord *record;
} VthDirectoryOrganisation;

typedef struct
{
  const gchar *id;
  const gchar *name;
  const gchar *successor;
  guint32 from;
  guint32 until;
  VthRecord *record;
} VthDirectoryService;

/* A member of a service, or a province for which a service is designated. */
typedef struct
{
  const gchar *id;
  const gchar *service;
  guint32 from;
  guint32 until;
  VthStatedCertainty certainty;
} VthDirectoryLink;

typedef struct
{
  const gchar *id;
  const gchar *organ;
  const gchar *authority;   /* the id of the record, as it is written */
  VthCompetentAuthority *record;
} VthDirectoryOrgan;

typedef struct
{
  GStringChunk *texts;
  GArray *organisations;
  GArray *services;
  GArray *members;
  GArray *designations;
  GArray *organs;
  guint32 as_of;        /* the last day of which the built-in data know; 0 if there are none */
  guint32 known_from;   /* the first day for which membership is known as a fact; or 0 */
} VthDirectory;

void _vth_directory_init (VthDirectory *self);
void _vth_directory_clear (VthDirectory *self);
void _vth_directory_add_organisation (VthDirectory *self, VthOrganisation *organisation);
void _vth_directory_add_service (VthDirectory *self, VthEnvironmentalService *service);
void _vth_directory_add_organ (VthDirectory *self, VthCompetentAuthority *organ);
void _vth_directory_seal (VthDirectory *self);

const VthDirectoryOrganisation *_vth_directory_get_organisation (const VthDirectory *self, const gchar *id);
const VthDirectoryService *_vth_directory_get_service (const VthDirectory *self, const gchar *id);

/* The id of an organ of an organisation, or NULL. */
const gchar *_vth_directory_get_organ (const VthDirectory *self, const gchar *organisation,
                                       const gchar *organ);

/* The rows of @rows under @id, of which there are @n_rows. */
gconstpointer _vth_directory_find (GArray *rows, const gchar *id, guint *n_rows);

static inline gboolean
_vth_period_holds (guint32 from, guint32 until, guint32 on)
{
  return from <= on && on <= until;
}

G_END_DECLS
