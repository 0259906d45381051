/* vth-reason.c - why an answer is what it is
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/base/vth-reason-private.h"

struct _VthReason
{
  GObject parent_instance;

  VthNotes notes;
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

static void
vth_reason_finalize (GObject *object)
{
  _vth_notes_clear (&VTH_REASON (object)->notes);

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

static VthArgument *
copy_arguments (const VthArgument *arguments)
{
  VthArgument *copies;
  guint n = 0;

  if (arguments == NULL)
    return NULL;

  while (arguments[n].kind != VTH_ARGUMENT_NONE)
    n++;
  copies = g_memdup2 (arguments, (n + 1) * sizeof *arguments);
  for (guint i = 0; i < n; i++)
    if (copies[i].kind == VTH_ARGUMENT_TEXT || copies[i].kind == VTH_ARGUMENT_LABEL)
      copies[i].value.text = g_strdup (copies[i].value.text);
    else if (copies[i].kind == VTH_ARGUMENT_WORDS)
      for (guint j = 0; j < G_N_ELEMENTS (copies[i].value.words); j++)
        copies[i].value.words[j] = g_strdup (copies[i].value.words[j]);

  return copies;
}

static void
free_arguments (VthArgument *arguments)
{
  for (guint i = 0; arguments != NULL && arguments[i].kind != VTH_ARGUMENT_NONE; i++)
    if (arguments[i].kind == VTH_ARGUMENT_TEXT || arguments[i].kind == VTH_ARGUMENT_LABEL)
      g_free ((gchar *) arguments[i].value.text);
    else if (arguments[i].kind == VTH_ARGUMENT_WORDS)
      for (guint j = 0; j < G_N_ELEMENTS (arguments[i].value.words); j++)
        g_free ((gchar *) arguments[i].value.words[j]);
  g_free (arguments);
}

static void
append_note (VthNotes *notes, const VthReasonEntry *entry, gchar *take_subject, const VthArgument *arguments)
{
  VthNote *note;

  if (notes->n_notes == notes->size)
    {
      notes->size = MAX (4, notes->size * 2);
      notes->notes = g_renew (VthNote, notes->notes, notes->size);
    }

  note = &notes->notes[notes->n_notes++];
  note->entry = entry;
  note->subject = take_subject;
  note->arguments = copy_arguments (arguments);
  notes->worst = MAX (notes->worst, entry->severity);
}

void
_vth_notes_add (VthNotes *notes, const gchar *code, const gchar *subject, const VthArgument *arguments)
{
  append_note (notes, _vth_reason_lookup (code), g_strdup (subject), arguments);
}

void
_vth_notes_append (VthNotes *notes, const VthNotes *others, const gchar *subject_prefix)
{
  for (guint i = 0; i < others->n_notes; i++)
    {
      const VthNote *note = &others->notes[i];

      append_note (notes, note->entry, g_strconcat (subject_prefix, note->subject, NULL), note->arguments);
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
    {
      g_free (notes->notes[i].subject);
      free_arguments (notes->notes[i].arguments);
    }
  g_free (notes->notes);
  memset (notes, 0, sizeof *notes);
}

VthReason *
_vth_reason_new (const VthNote *note)
{
  VthReason *self = g_object_new (VTH_TYPE_REASON, NULL);

  append_note (&self->notes, note->entry, g_strdup (note->subject), note->arguments);
  return self;
}

static const VthNote *
get_note (VthReason *self)
{
  return &self->notes.notes[0];
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
  g_autoptr (GString) message = g_string_new (NULL);
  const gchar *rest, *open, *close;

  g_return_val_if_fail (VTH_IS_REASON (reason), NULL);
  g_return_val_if_fail (language == VTH_LANGUAGE_NL || language == VTH_LANGUAGE_EN, NULL);

  rest = get_note (reason)->entry->messages[language];
  while ((open = strchr (rest, '{')) != NULL && (close = strchr (open, '}')) != NULL)
    {
      const VthArgument *argument = find_argument (get_note (reason), open + 1, (gsize) (close - open - 1));
      g_autofree gchar *text = argument != NULL ? format_argument (argument, language) : g_strdup ("?");

      g_string_append_len (message, rest, open - rest);
      g_string_append (message, text);
      rest = close + 1;
    }
  g_string_append (message, rest);

  return g_string_free (g_steal_pointer (&message), FALSE);
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
  g_autoptr (GEnumClass) severities = g_type_class_ref (VTH_TYPE_SEVERITY);
  g_autofree gchar *message = NULL;
  JsonObject *object;
  JsonNode *node;

  g_return_val_if_fail (VTH_IS_REASON (reason), NULL);

  message = vth_reason_dup_message (reason, language);
  object = json_object_new ();
  json_object_set_string_member (object, "code", vth_reason_get_code (reason));
  json_object_set_string_member (object, "severity",
                                 g_enum_get_value (severities, (gint) vth_reason_get_severity (reason))->value_nick);
  if (vth_reason_get_law (reason) != NULL)
    json_object_set_string_member (object, "law", vth_reason_get_law (reason));
  if (vth_reason_get_subject (reason) != NULL)
    json_object_set_string_member (object, "subject", vth_reason_get_subject (reason));
  json_object_set_string_member (object, "message", message);

  node = json_node_new (JSON_NODE_OBJECT);
  json_node_take_object (node, object);
  return node;
}
