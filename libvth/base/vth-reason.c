/* vth-reason.c - why an answer is what it is
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/base/vth-reason-private.h"

#include <string.h>

struct _VthReason
{
  GObject parent_instance;

  VthNote note;
};

enum
{
  PROP_CODE = 1,
  PROP_SEVERITY,
  PROP_LAW,
  PROP_SUBJECT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_ENUM_TYPE (VthSeverity, vth_severity,
                    G_DEFINE_ENUM_VALUE (VTH_SEVERITY_INFO, "info"),
                    G_DEFINE_ENUM_VALUE (VTH_SEVERITY_WARNING, "warning"),
                    G_DEFINE_ENUM_VALUE (VTH_SEVERITY_ERROR, "error"))

G_DEFINE_FINAL_TYPE (VthReason, vth_reason, G_TYPE_OBJECT)

static void
vth_reason_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  VthReason *self = VTH_REASON (object);

  switch (property_id)
    {
    case PROP_CODE:
      g_value_set_string (value, vth_reason_get_code (self));
      break;
    case PROP_SEVERITY:
      g_value_set_enum (value, vth_reason_get_severity (self));
      break;
    case PROP_LAW:
      g_value_set_string (value, vth_reason_get_law (self));
      break;
    case PROP_SUBJECT:
      g_value_set_string (value, vth_reason_get_subject (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static VthNote
share_note (const VthNote *note)
{
  if (note->memory != NULL)
    g_atomic_rc_box_acquire (note->memory);

  return *note;
}

static void
clear_note (VthNote *note)
{
  if (note->memory != NULL)
    g_atomic_rc_box_release (note->memory);
}

static void
vth_reason_finalize (GObject *object)
{
  clear_note (&VTH_REASON (object)->note);

  G_OBJECT_CLASS (vth_reason_parent_class)->finalize (object);
}

static void
vth_reason_class_init (VthReasonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = vth_reason_get_property;
  object_class->finalize = vth_reason_finalize;

  /**
   * VthReason:code:
   *
   * The code (code) of the reason, which stays the same in every language and edition.
   *
   * Since: 1.0
   */
  properties[PROP_CODE] = g_param_spec_string ("code", NULL, "The code", NULL, flags);
  /**
   * VthReason:severity:
   *
   * How much the reason weighs (ernst).
   *
   * Since: 1.0
   */
  properties[PROP_SEVERITY] = g_param_spec_enum ("severity", NULL, "How much it weighs", VTH_TYPE_SEVERITY, VTH_SEVERITY_INFO, flags);
  /**
   * VthReason:law:
   *
   * The articles (artikelen) on which the reason rests.
   *
   * Since: 1.0
   */
  properties[PROP_LAW] = g_param_spec_string ("law", NULL, "The articles on which it rests", NULL, flags);
  /**
   * VthReason:subject:
   *
   * What the reason is about (onderwerp).
   *
   * Since: 1.0
   */
  properties[PROP_SUBJECT] = g_param_spec_string ("subject", NULL, "What it is about", NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
vth_reason_init (VthReason *self)
{
}

static guint
count_arguments (const VthArgument *arguments)
{
  guint n = 0;

  while (arguments != NULL && arguments[n].kind != VTH_ARGUMENT_NONE)
    n++;

  return n;
}

/* The texts that an argument holds, and how many these are. */
static const gchar **
get_texts (VthArgument *argument, guint *n_texts)
{
  const gboolean is_text = argument->kind == VTH_ARGUMENT_TEXT || argument->kind == VTH_ARGUMENT_LABEL;

  *n_texts = is_text ? 1 : argument->kind == VTH_ARGUMENT_WORDS ? G_N_ELEMENTS (argument->value.words) : 0;
  return is_text ? &argument->value.text : argument->value.words;
}

static gsize
measure (const gchar *text)
{
  return text != NULL ? strlen (text) + 1 : 0;
}

static gsize
measure_texts (const VthArgument *arguments, guint n)
{
  gsize size = 0;

  for (guint i = 0; i < n; i++)
    {
      VthArgument argument = arguments[i];
      guint n_texts;
      const gchar **texts = get_texts (&argument, &n_texts);

      for (guint j = 0; j < n_texts; j++)
        size += measure (texts[j]);
    }

  return size;
}

/* Puts a text behind the others. */
static const gchar *
put_text (gchar **room, const gchar *text)
{
  gsize size = measure (text);
  gchar *start = *room;

  if (text == NULL)
    return NULL;

  *room += size;
  return memcpy (start, text, size);
}

static void
init_note (VthNote *note, const VthReasonEntry *entry, const gchar *subject, const VthArgument *arguments)
{
  guint n = count_arguments (arguments);
  gsize head = arguments != NULL ? (n + 1) * sizeof *arguments : 0;
  gsize size = head + measure_texts (arguments, n) + measure (subject);
  VthArgument *copies;
  gchar *room;

  *note = (VthNote) { .entry = entry };
  if (size == 0)
    return;

  note->memory = g_atomic_rc_box_alloc (size);
  copies = note->memory;
  room = (gchar *) note->memory + head;
  if (arguments != NULL)
    note->arguments = memcpy (copies, arguments, head);
  for (guint i = 0; i < n; i++)
    {
      guint n_texts;
      const gchar **texts = get_texts (&copies[i], &n_texts);

      for (guint j = 0; j < n_texts; j++)
        texts[j] = put_text (&room, texts[j]);
    }
  note->subject = put_text (&room, subject);
}

/* Room for one more, to be filled in. */
static VthNote *
grow (VthNotes *notes, const VthReasonEntry *entry)
{
  if (notes->n_notes == notes->size)
    {
      notes->size = MAX (4, notes->size * 2);
      notes->notes = g_renew (VthNote, notes->notes, notes->size);
    }

  notes->worst = MAX (notes->worst, entry->severity);
  return &notes->notes[notes->n_notes++];
}

void
_vth_notes_add (VthNotes *notes, const gchar *code, const gchar *subject, const VthArgument *arguments)
{
  const VthReasonEntry *entry = _vth_reason_lookup (code);
  VthNote *note = grow (notes, entry);

  if (notes->brief && entry->severity == VTH_SEVERITY_INFO)
    *note = (VthNote) { .entry = entry };
  else
    init_note (note, entry, subject, arguments);
}

void
_vth_notes_append (VthNotes *notes, const VthNotes *others, const gchar *subject_prefix)
{
  for (guint i = 0; i < others->n_notes; i++)
    {
      const VthNote *other = &others->notes[i];
      g_autofree gchar *subject = *subject_prefix != '\0' ? g_strconcat (subject_prefix, other->subject, NULL) : NULL;
      VthNote *note = grow (notes, other->entry);

      if (subject != NULL)
        init_note (note, other->entry, subject, other->arguments);
      else
        *note = share_note (other);
    }
}

gboolean
_vth_notes_has (const VthNotes *notes, const gchar *code)
{
  for (guint i = 0; i < notes->n_notes; i++)
    if (g_str_equal (notes->notes[i].entry->code, code))
      return TRUE;

  return FALSE;
}

void
_vth_notes_clear (VthNotes *notes)
{
  for (guint i = 0; i < notes->n_notes; i++)
    clear_note (&notes->notes[i]);
  g_free (notes->notes);
  memset (notes, 0, sizeof *notes);
}

VthReason *
_vth_reason_new (const VthNote *note)
{
  VthReason *self = g_object_new (VTH_TYPE_REASON, NULL);

  self->note = share_note (note);
  return self;
}

static const VthNote *
get_note (VthReason *self)
{
  return &self->note;
}

/**
 * vth_reason_get_code:
 * @reason: a reason
 *
 * Gets the code (code) of the reason, which stays the same in every language and edition.
 *
 * Returns: (transfer none): the code, such as `awb.5:32b.maximum-missing`
 *
 * Since: 1.0
 */
const gchar *
vth_reason_get_code (VthReason *reason)
{
  g_return_val_if_fail (VTH_IS_REASON (reason), NULL);

  return get_note (reason)->entry->code;
}

/**
 * vth_reason_get_severity:
 * @reason: a reason
 *
 * Gets how much the reason weighs (ernst). The statutes name no classes: it is a reading.
 *
 * Returns: the severity
 *
 * Since: 1.0
 */
VthSeverity
vth_reason_get_severity (VthReason *reason)
{
  g_return_val_if_fail (VTH_IS_REASON (reason), VTH_SEVERITY_INFO);

  return get_note (reason)->entry->severity;
}

/**
 * vth_reason_get_law:
 * @reason: a reason
 *
 * Gets the articles (artikelen) on which the reason rests.
 *
 * Returns: (transfer none) (nullable): legal references, such as `Awb 6:7, 6:8 lid 1; Atw 1 lid 1`;
 *   %NULL for a reason that rests on no law, such as a field that cannot be checked
 *
 * Since: 1.0
 */
const gchar *
vth_reason_get_law (VthReason *reason)
{
  g_return_val_if_fail (VTH_IS_REASON (reason), NULL);

  return get_note (reason)->entry->law;
}

/**
 * vth_reason_get_subject:
 * @reason: a reason
 *
 * Gets what the reason is about (onderwerp): a JSON pointer into the record that was asked
 * about, such as `/terms/maximum_cents`, or the id of another record.
 *
 * Returns: (transfer none) (nullable): the subject; %NULL if it is the whole question
 *
 * Since: 1.0
 */
const gchar *
vth_reason_get_subject (VthReason *reason)
{
  g_return_val_if_fail (VTH_IS_REASON (reason), NULL);

  return get_note (reason)->subject;
}

static gchar *
format_argument (const VthArgument *argument, VthLanguage language)
{
  switch (argument->kind)
    {
    case VTH_ARGUMENT_TEXT:
      return g_strdup (argument->value.text != NULL ? argument->value.text : "?");
    case VTH_ARGUMENT_LABEL:
      return g_strdup (_vth_label (argument->value.text, language));
    case VTH_ARGUMENT_WORDS:
      return g_strdup (argument->value.words[language]);
    case VTH_ARGUMENT_DAY:
      return _vth_format_day ((guint32) argument->value.number, language);
    case VTH_ARGUMENT_CENTS:
      return _vth_format_cents (argument->value.number, language);
    case VTH_ARGUMENT_TERM:
      return _vth_format_term (&argument->value.term, language);
    default:
      return g_strdup_printf ("%" G_GINT64_FORMAT, argument->value.number);
    }
}

static const VthArgument *
find_argument (const VthNote *note, const gchar *name, gsize length)
{
  for (guint i = 0; note->arguments != NULL && note->arguments[i].kind != VTH_ARGUMENT_NONE; i++)
    if (strncmp (note->arguments[i].name, name, length) == 0 && note->arguments[i].name[length] == '\0')
      return &note->arguments[i];

  return NULL;
}

gchar *
_vth_note_dup_message (const VthNote *note, VthLanguage language)
{
  GString *message = g_string_new (NULL);
  const gchar *rest = note->entry->messages[language];
  const gchar *open, *close;

  while ((open = strchr (rest, '{')) != NULL && (close = strchr (open, '}')) != NULL)
    {
      const VthArgument *argument = find_argument (note, open + 1, (gsize) (close - open - 1));
      g_autofree gchar *text = argument != NULL ? format_argument (argument, language) : g_strdup ("?");

      g_string_append_len (message, rest, open - rest);
      g_string_append (message, text);
      rest = close + 1;
    }
  g_string_append (message, rest);

  return g_string_free (message, FALSE);
}

JsonNode *
_vth_note_to_json (const VthNote *note, VthLanguage language)
{
  g_autofree gchar *message = _vth_note_dup_message (note, language);
  JsonObject *object = json_object_new ();
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);

  json_object_set_string_member (object, "code", note->entry->code);
  json_object_set_string_member (object, "severity", _vth_get_nick (VTH_TYPE_SEVERITY, (gint) note->entry->severity));
  if (note->entry->law != NULL)
    json_object_set_string_member (object, "law", note->entry->law);
  if (note->subject != NULL)
    json_object_set_string_member (object, "subject", note->subject);
  json_object_set_string_member (object, "message", message);

  json_node_take_object (node, object);
  return node;
}

/**
 * vth_reason_dup_message:
 * @reason: a reason
 * @language: the language of the message
 *
 * Gets the message (melding) of the reason: a full sentence, with dates and amounts as the
 * language writes them.
 *
 * Returns: (transfer full): the message
 *
 * Since: 1.0
 */
gchar *
vth_reason_dup_message (VthReason *reason, VthLanguage language)
{
  g_return_val_if_fail (VTH_IS_REASON (reason), NULL);
  g_return_val_if_fail (language == VTH_LANGUAGE_NL || language == VTH_LANGUAGE_EN, NULL);

  return _vth_note_dup_message (get_note (reason), language);
}

/**
 * vth_reason_to_json:
 * @reason: a reason
 * @language: the language of the message
 *
 * Writes the reason (reden) as a JSON object with the members `code`, `severity`, `law`, `subject`
 * and `message`; the ones that it does not have are left out.
 *
 * Returns: (transfer full): a new node
 *
 * Since: 1.0
 */
JsonNode *
vth_reason_to_json (VthReason *reason, VthLanguage language)
{
  g_return_val_if_fail (VTH_IS_REASON (reason), NULL);
  g_return_val_if_fail (language == VTH_LANGUAGE_NL || language == VTH_LANGUAGE_EN, NULL);

  return _vth_note_to_json (get_note (reason), language);
}
