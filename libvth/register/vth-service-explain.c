/* vth-service-explain.c - why it is this service
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-service-search-private.h"

void
_vth_directory_note_edition (const VthDirectory *directory, guint32 on, VthNotes *notes)
{
  if (directory->as_of != VTH_NO_DAY && on > directory->as_of)
    _vth_notes_add (notes, "register.edition-older", "/on",
                    VTH_ARGS (VTH_ARG_DAY ("day", on), VTH_ARG_DAY ("until", directory->as_of)));
}

void
_vth_note_certainty (VthStatedCertainty certainty, const gchar *subject, const gchar *source, VthNotes *notes)
{
  if (certainty == VTH_STATED_CERTAINTY_INFERRED)
    _vth_notes_add (notes, "certainty.inferred", subject, VTH_ARGS (VTH_ARG_TEXT ("source", source)));
  else if (certainty == VTH_STATED_CERTAINTY_UNVERIFIED)
    _vth_notes_add (notes, "certainty.unverified", subject, VTH_ARGS (VTH_ARG_TEXT ("source", source)));
}

static void
note (const VthServiceSearch *self, const gchar *code, const gchar *service, guint32 until, guint32 since,
      VthNotes *notes)
{
  const VthDirectoryService *row = service != NULL ? _vth_directory_get_service (self->directory, service)
                                                   : NULL;

  _vth_notes_add (notes, code, service != NULL ? service : self->organisation,
                  VTH_ARGS (VTH_ARG_TEXT ("reference", self->organisation),
                            VTH_ARG_TEXT ("found", service != NULL ? service : ""),
                            VTH_ARG_TEXT ("name", row != NULL ? row->name : ""),
                            VTH_ARG_DAY ("day", self->on), VTH_ARG_DAY ("until", until),
                            VTH_ARG_DAY ("since", since)));
}

/* What became of a service that ends, or has ended. */
static void
explain_end (const VthServiceSearch *self, const gchar *service, VthNotes *notes)
{
  const VthDirectoryService *row = _vth_directory_get_service (self->directory, service);
  const VthDirectoryService *successor;

  if (row->until == VTH_LAST_DAY)
    return;

  note (self, "service.ended", service, row->until, 0, notes);
  successor = row->successor != NULL ? _vth_directory_get_service (self->directory, row->successor) : NULL;
  if (successor != NULL)
    note (self, "service.succeeded", successor->id, 0, MAX (successor->from, row->until + 1), notes);
}

static void
explain_member (const VthServiceSearch *self, const VthDirectoryLink *link, VthNotes *notes)
{
  g_autofree gchar *source = g_strconcat ("services/", link->service, "/members/", link->id, NULL);

  note (self, "service.member", link->service, 0, 0, notes);
  explain_end (self, link->service, notes);
  _vth_note_certainty (link->certainty, link->service, source, notes);
}

static gboolean
is_designated (const VthServiceSearch *self, const gchar *service)
{
  for (guint i = 0; i < self->n_links; i++)
    if (g_str_equal (self->links[i]->service, service))
      return TRUE;

  return FALSE;
}

/* From the day after its end the decree names a service that cannot act. */
static void
explain_designation (const VthServiceSearch *self, guint i, VthNotes *notes)
{
  const VthDirectoryLink *link = self->links[i];
  const VthDirectoryService *row = _vth_directory_get_service (self->directory, link->service);
  g_autofree gchar *source = g_strconcat ("services/", link->service, "/designations/", link->id, NULL);

  if (self->on <= row->until)
    {
      note (self, "seveso.designated", link->service, 0, 0, notes);
      explain_end (self, link->service, notes);
    }
  else
    note (self, "seveso.named-service-ended", link->service, row->until, 0, notes);
  if (self->successors[i] != NULL && !is_designated (self, self->successors[i]))
    note (self, "seveso.successor-not-named", self->successors[i], 0, 0, notes);
  _vth_note_certainty (link->certainty, link->service, source, notes);
}

/* Where it took part once. */
static void
explain_past (const VthServiceSearch *self, VthNotes *notes)
{
  guint n_links;
  const VthDirectoryLink *links = _vth_directory_find (self->directory->members, self->organisation,
                                                       &n_links);

  for (guint i = 0; i < n_links; i++)
    {
      const VthDirectoryService *service = _vth_directory_get_service (self->directory, links[i].service);
      guint32 until = MIN (links[i].until, service->until);

      if (until < self->on)
        note (self, "service.membership-ended", links[i].service, until, 0, notes);
    }
}

static void
explain_none (const VthServiceSearch *self, VthNotes *notes)
{
  if (self->verdict == VTH_SERVICE_VERDICT_UNKNOWN)
    note (self, "service.organisation-unknown", NULL, 0, 0, notes);
  else if (self->is_seveso)
    note (self, self->place == NULL ? "seveso.province-unknown" : "seveso.none", NULL, 0, 0, notes);
  else
    {
      note (self, "service.none", NULL, 0, 0, notes);
      if (self->row != NULL && self->row->kind == VTH_ORGANISATION_KIND_PROVINCE)
        note (self, "service.provinces-not-listed", NULL, 0, 0, notes);
      explain_past (self, notes);
    }
}

void
_vth_service_search_explain (const VthServiceSearch *self, VthNotes *notes)
{
  const VthDirectory *directory = self->directory;

  if (self->n_links == 0)
    explain_none (self, notes);
  if (self->row != NULL && !_vth_period_holds (self->row->from, self->row->until, self->on))
    note (self, "organisation.not-in-force", NULL, 0, 0, notes);
  if (self->verdict == VTH_SERVICE_VERDICT_SEVERAL)
    note (self, "service.several", NULL, 0, 0, notes);
  for (guint i = 0; i < self->n_links; i++)
    if (self->is_seveso)
      explain_designation (self, i, notes);
    else
      explain_member (self, self->links[i], notes);

  if (self->n_links > 0 && self->on < directory->known_from)
    note (self, "service.before-known", NULL, 0, directory->known_from, notes);
  _vth_directory_note_edition (directory, self->on, notes);
}
