/* vth-register-review.c - what is wrong with a register
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-register-review.h"

#include "libvth/base/vth-answer-private.h"
#include "libvth/base/vth-table-private.h"
#include "libvth/register/vth-register-check-private.h"

struct _VthRegisterReview
{
  VthAnswer parent_instance;
};

G_DEFINE_FINAL_TYPE (VthRegisterReview, vth_register_review, VTH_TYPE_ANSWER)

static const gchar *
vth_register_review_get_nick (VthAnswer *answer)
{
  switch (_vth_answer_get_notes (answer)->worst)
    {
    case VTH_SEVERITY_ERROR:
      return "unsound";
    case VTH_SEVERITY_WARNING:
      return "remarks";
    default:
      return "sound";
    }
}

static void
vth_register_review_class_init (VthRegisterReviewClass *klass)
{
  VTH_ANSWER_CLASS (klass)->get_verdict = vth_register_review_get_nick;
}

static void
vth_register_review_init (VthRegisterReview *self)
{
}

/**
 * vth_register_review:
 * @registry: a sealed register
 * @on: the day
 *
 * Reviews the register itself (toetst het mandaatregister): mandates that rest on nothing or on themselves, are wider
 * or live longer than what they rest on, were given on without leave or by whoever has nothing to
 * give; whose consent, writing, publication or statutory basis is missing; that overlap; functions that
 * do not exist; and powers that an organ has given to nobody. It takes time in proportion to the size
 * of the register. May be called from any thread.
 *
 * Returns: (transfer full): the review
 *
 * Since: 1.0
 */
VthRegisterReview *
vth_register_review (VthRegister *registry, const GDate *on)
{
  VthRegisterReview *self;

  g_return_val_if_fail (VTH_IS_REGISTER (registry), NULL);
  g_return_val_if_fail (vth_register_get_is_sealed (registry), NULL);
  g_return_val_if_fail (on != NULL && g_date_valid (on), NULL);

  self = g_object_new (VTH_TYPE_REGISTER_REVIEW, NULL);
  _vth_register_check (registry, g_date_get_julian (on), _vth_answer_get_notes (VTH_ANSWER (self)));
  if (_vth_answer_get_notes (VTH_ANSWER (self))->n_notes == 0)
    _vth_notes_add (_vth_answer_get_notes (VTH_ANSWER (self)), "register.sound", NULL,
                    VTH_ARGS (VTH_ARG_DAY ("day", g_date_get_julian (on))));

  return self;
}

enum
{
  SUBJECT,
  CODE,
  SEVERITY,
  LAW,
  MESSAGE
};

/**
 * vth_register_review_tabulate:
 * @review: a review
 * @language: the language of the messages
 *
 * Tabulates what is wrong (gebreken), a row for each: `subject`, the id of a mandate or an organ; `code`;
 * `severity`; `law`; and `message`.
 *
 * Returns: (transfer full): a table
 *
 * Since: 1.0
 */
VthTable *
vth_register_review_tabulate (VthRegisterReview *review, VthLanguage language)
{
  static const gchar *const names[] = { "subject", "code", "severity", "law", "message" };
  VthTableBuilder *builder;
  const VthNotes *notes;

  g_return_val_if_fail (VTH_IS_REGISTER_REVIEW (review), NULL);

  builder = _vth_table_builder_new ();
  notes = _vth_answer_get_notes (VTH_ANSWER (review));
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    _vth_table_builder_add_column (builder, names[i], VTH_COLUMN_KIND_STRING);
  for (guint i = 0; i < notes->n_notes; i++)
    {
      g_autofree gchar *message = _vth_note_dup_message (&notes->notes[i], language);

      _vth_table_builder_append_string (builder, SUBJECT, notes->notes[i].subject);
      _vth_table_builder_append_string (builder, CODE, notes->notes[i].entry->code);
      _vth_table_builder_append_string (builder, SEVERITY,
                                        _vth_get_nick (VTH_TYPE_SEVERITY, (gint) notes->notes[i].entry->severity));
      _vth_table_builder_append_string (builder, LAW, notes->notes[i].entry->law);
      _vth_table_builder_append_string (builder, MESSAGE, message);
    }

  return _vth_table_builder_end (builder);
}
