/* vth-deadline-rule.c - one statutory term
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-deadline-rule-private.h"

enum
{
  PROP_ID = 1,
  PROP_TOPIC,
  PROP_KIND,
  PROP_LAW,
  PROP_BWB,
  PROP_ARTICLE,
  PROP_TERM,
  PROP_DIRECTION,
  PROP_STARTS,
  PROP_SET_BY,
  PROP_VALID_FROM,
  PROP_VALID_UNTIL,
  PROP_CERTAINTY,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_ENUM_TYPE (VthTermSource, vth_term_source,
                    G_DEFINE_ENUM_VALUE (VTH_TERM_SOURCE_ACT, "act"),
                    G_DEFINE_ENUM_VALUE (VTH_TERM_SOURCE_AMVB, "amvb"),
                    G_DEFINE_ENUM_VALUE (VTH_TERM_SOURCE_ORDINANCE, "ordinance"),
                    G_DEFINE_ENUM_VALUE (VTH_TERM_SOURCE_PROVINCIAL_ORDINANCE, "provincial-ordinance"),
                    G_DEFINE_ENUM_VALUE (VTH_TERM_SOURCE_WATER_ORDINANCE, "water-ordinance"),
                    G_DEFINE_ENUM_VALUE (VTH_TERM_SOURCE_MINISTERIAL, "ministerial"),
                    G_DEFINE_ENUM_VALUE (VTH_TERM_SOURCE_DECISION, "decision"),
                    G_DEFINE_ENUM_VALUE (VTH_TERM_SOURCE_COURT, "court"))

G_DEFINE_ENUM_TYPE (VthTermStart, vth_term_start,
                    G_DEFINE_ENUM_VALUE (VTH_TERM_START_AFTER, "after"),
                    G_DEFINE_ENUM_VALUE (VTH_TERM_START_ON, "on"))

G_DEFINE_ENUM_TYPE (VthTermDirection, vth_term_direction,
                    G_DEFINE_ENUM_VALUE (VTH_TERM_DIRECTION_FORWARD, "forward"),
                    G_DEFINE_ENUM_VALUE (VTH_TERM_DIRECTION_BACKWARD, "backward"))

G_DEFINE_ENUM_TYPE (VthRuleAtw, _vth_rule_atw,
                    G_DEFINE_ENUM_VALUE (VTH_RULE_ATW_YES, "yes"),
                    G_DEFINE_ENUM_VALUE (VTH_RULE_ATW_BY_ART_4, "by-art-4"),
                    G_DEFINE_ENUM_VALUE (VTH_RULE_ATW_NO, "no"),
                    G_DEFINE_ENUM_VALUE (VTH_RULE_ATW_OPEN, "open"))

G_DEFINE_ENUM_TYPE (VthAtwCause, _vth_atw_cause,
                    G_DEFINE_ENUM_VALUE (VTH_ATW_CAUSE_APPLIES, "applies"),
                    G_DEFINE_ENUM_VALUE (VTH_ATW_CAUSE_LENGTH, "length"),
                    G_DEFINE_ENUM_VALUE (VTH_ATW_CAUSE_QUESTION, "question"),
                    G_DEFINE_ENUM_VALUE (VTH_ATW_CAUSE_COUNTED_BACK, "counted-back"),
                    G_DEFINE_ENUM_VALUE (VTH_ATW_CAUSE_EXCLUDED_BY_ACT, "excluded-by-act"),
                    G_DEFINE_ENUM_VALUE (VTH_ATW_CAUSE_NOT_SET_IN_ACT, "not-set-in-act"),
                    G_DEFINE_ENUM_VALUE (VTH_ATW_CAUSE_NOTHING_TO_MEET, "nothing-to-meet"))

G_DEFINE_ENUM_TYPE (VthRuleEffective, _vth_rule_effective,
                    G_DEFINE_ENUM_VALUE (VTH_RULE_EFFECTIVE_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (VTH_RULE_EFFECTIVE_LAST_DAY, "last-day"),
                    G_DEFINE_ENUM_VALUE (VTH_RULE_EFFECTIVE_NEXT_DAY, "next-day"))

G_DEFINE_FINAL_TYPE (VthDeadlineRule, vth_deadline_rule, G_TYPE_OBJECT)

static const GDate *
get_date (const GDate *date)
{
  return g_date_valid (date) ? date : NULL;
}

static void
vth_deadline_rule_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  VthDeadlineRule *self = VTH_DEADLINE_RULE (object);
  const gchar *const texts[] = { self->id, self->topic, self->kind, self->law, self->bwb, self->article };

  switch (property_id)
    {
    case PROP_TERM:
      g_value_set_boxed (value, self->term);
      break;
    case PROP_DIRECTION:
      g_value_set_enum (value, (gint) self->direction);
      break;
    case PROP_STARTS:
      g_value_set_enum (value, (gint) self->starts);
      break;
    case PROP_SET_BY:
      g_value_set_enum (value, (gint) self->set_by);
      break;
    case PROP_VALID_FROM:
      g_value_set_boxed (value, get_date (&self->valid_from_date));
      break;
    case PROP_VALID_UNTIL:
      g_value_set_boxed (value, get_date (&self->valid_until_date));
      break;
    case PROP_CERTAINTY:
      g_value_set_enum (value, (gint) self->certainty);
      break;
    default:
      g_value_set_string (value, texts[property_id - PROP_ID]);
    }
}

static void
clear_text (VthRuleText *text)
{
  g_free (text->by_language[VTH_LANGUAGE_NL]);
  g_free (text->by_language[VTH_LANGUAGE_EN]);
}

static void
vth_deadline_rule_finalize (GObject *object)
{
  VthDeadlineRule *self = VTH_DEADLINE_RULE (object);

  g_free (self->id);
  g_free (self->family);
  g_free (self->topic);
  g_free (self->kind);
  g_free (self->law);
  g_free (self->bwb);
  g_free (self->article);
  g_free (self->question);
  g_free (self->text_state);
  clear_text (&self->name);
  clear_text (&self->trigger);
  clear_text (&self->bound_party);
  clear_text (&self->consequence);
  clear_text (&self->exceptions);
  clear_text (&self->atw_reason);
  g_clear_pointer (&self->extensions, json_array_unref);
  g_clear_pointer (&self->suspensions, json_array_unref);
  g_clear_pointer (&self->preceding_term, vth_term_free);
  g_clear_pointer (&self->term, vth_term_free);
  g_clear_pointer (&self->extension, vth_term_free);
  g_clear_pointer (&self->longest, vth_term_free);

  G_OBJECT_CLASS (vth_deadline_rule_parent_class)->finalize (object);
}

static void
install_text_properties (void)
{
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  /**
   * VthDeadlineRule:id:
   *
   * The name (kenmerk) by which the rule is asked for, such as `awb-6.7-objection`.
   *
   * Since: 1.0
   */
  properties[PROP_ID] = g_param_spec_string ("id", NULL, "The name by which it is asked for", NULL, flags);
  /**
   * VthDeadlineRule:topic:
   *
   * What the rule is about (onderwerp), such as `objection`.
   *
   * Since: 1.0
   */
  properties[PROP_TOPIC] = g_param_spec_string ("topic", NULL, "What the rule is about", NULL, flags);
  /**
   * VthDeadlineRule:kind:
   *
   * The kind of term (soort), such as `deadline`, `limitation` or `waiting-period`.
   *
   * Since: 1.0
   */
  properties[PROP_KIND] = g_param_spec_string ("kind", NULL, "The kind of term", NULL, flags);
  /**
   * VthDeadlineRule:law:
   *
   * The short name of the law (regeling), such as `Awb`.
   *
   * Since: 1.0
   */
  properties[PROP_LAW] = g_param_spec_string ("law", NULL, "The short name of the law", NULL, flags);
  /**
   * VthDeadlineRule:bwb:
   *
   * The id of the law in the national database (BWB-id), such as `BWBR0005537`.
   *
   * Since: 1.0
   */
  properties[PROP_BWB] = g_param_spec_string ("bwb", NULL, "The BWB identifier of the law", NULL, flags);
  /**
   * VthDeadlineRule:article:
   *
   * The article or articles (artikel), such as `6:7, 6:8 lid 1`.
   *
   * Since: 1.0
   */
  properties[PROP_ARTICLE] = g_param_spec_string ("article", NULL, "The article or articles", NULL, flags);
}

static void
install_value_properties (void)
{
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  /**
   * VthDeadlineRule:term:
   *
   * The length (duur) of the term, or %NULL where the law gives none.
   *
   * Since: 1.0
   */
  properties[PROP_TERM] = g_param_spec_boxed ("term", NULL, "The length of the term", VTH_TYPE_TERM, flags);
  /**
   * VthDeadlineRule:direction:
   *
   * Which way the term is counted (richting).
   *
   * Since: 1.0
   */
  properties[PROP_DIRECTION] = g_param_spec_enum ("direction", NULL, "Which way the term is counted",
                                                  VTH_TYPE_TERM_DIRECTION,
                                                  VTH_TERM_DIRECTION_FORWARD, flags);
  /**
   * VthDeadlineRule:starts:
   *
   * Where the term begins (aanvang).
   *
   * Since: 1.0
   */
  properties[PROP_STARTS] = g_param_spec_enum ("starts", NULL, "Where the term begins", VTH_TYPE_TERM_START,
                                               VTH_TERM_START_AFTER, flags);
  /**
   * VthDeadlineRule:set-by:
   *
   * What sets the term (grondslag).
   *
   * Since: 1.0
   */
  properties[PROP_SET_BY] = g_param_spec_enum ("set-by", NULL, "What sets the term", VTH_TYPE_TERM_SOURCE,
                                               VTH_TERM_SOURCE_ACT, flags);
}

static void
install_validity_properties (void)
{
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  /**
   * VthDeadlineRule:valid-from:
   *
   * The first day on which the rule is law (inwerkingtreding), or %NULL.
   *
   * Since: 1.0
   */
  properties[PROP_VALID_FROM] = g_param_spec_boxed ("valid-from", NULL, "The first day on which it is law",
                                                    G_TYPE_DATE, flags);
  /**
   * VthDeadlineRule:valid-until:
   *
   * The last day on which the rule is law (vervallen), or %NULL.
   *
   * Since: 1.0
   */
  properties[PROP_VALID_UNTIL] = g_param_spec_boxed ("valid-until", NULL, "The last day on which it is law",
                                                     G_TYPE_DATE, flags);
  /**
   * VthDeadlineRule:certainty:
   *
   * How sure the rule is (zekerheid).
   *
   * Since: 1.0
   */
  properties[PROP_CERTAINTY] = g_param_spec_enum ("certainty", NULL, "How sure the rule is",
                                                  VTH_TYPE_CERTAINTY,
                                                  VTH_CERTAINTY_UNVERIFIED, flags);
}

static void
vth_deadline_rule_class_init (VthDeadlineRuleClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);

  object_class->get_property = vth_deadline_rule_get_property;
  object_class->finalize = vth_deadline_rule_finalize;

  install_text_properties ();
  install_value_properties ();
  install_validity_properties ();
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
vth_deadline_rule_init (VthDeadlineRule *self)
{
  g_date_clear (&self->valid_from_date, 1);
  g_date_clear (&self->valid_until_date, 1);
}

static void
read_text (VthDataReader *data, const gchar *key, VthRuleText *text)
{
  g_autofree gchar *dutch = g_strconcat (key, "_nl", NULL);
  g_autofree gchar *english = g_strconcat (key, "_en", NULL);

  text->by_language[VTH_LANGUAGE_NL] = g_strdup (_vth_data_reader_optional_string (data, dutch));
  text->by_language[VTH_LANGUAGE_EN] = g_strdup (_vth_data_reader_optional_string (data, english));
}

/* The first extension of a fixed length is the one that the law gives. */
static gboolean
read_extension (VthDataReader *item, gpointer user_data)
{
  VthDeadlineRule *self = user_data;

  _vth_data_reader_string (item, "condition_en");
  if (self->extension == NULL && _vth_data_reader_has (item, "by"))
    {
      self->extension = _vth_data_reader_optional_term (item, "by");
      self->max_extensions = (guint) _vth_data_reader_optional_integer (item, "max_times", 1, 99, 1);
    }

  return item->error == NULL;
}

/* Each ground needs its words; they are handed on as they are. */
static gboolean
read_suspension (VthDataReader *item, gpointer user_data)
{
  _vth_data_reader_string (item, "from_en");
  _vth_data_reader_string (item, "until_en");
  return item->error == NULL;
}

static JsonArray *
read_grounds (VthDataReader *data, const gchar *key, VthDataItemFunc func, VthDeadlineRule *self)
{
  if (!_vth_data_reader_has (data, key) || !_vth_data_reader_each (data, key, func, self))
    return NULL;

  return json_array_ref (_vth_data_reader_array (data, key));
}

static void
read_words (VthDeadlineRule *self, VthDataReader *data)
{
  self->id = g_strdup (_vth_data_reader_string (data, "id"));
  self->family = g_strdup (_vth_data_reader_has (data, "version_of")
                             ? _vth_data_reader_string (data, "version_of") : self->id);
  self->topic = g_strdup (_vth_data_reader_string (data, "topic"));
  self->kind = g_strdup (_vth_data_reader_string (data, "kind"));
  self->law = g_strdup (_vth_data_reader_string (data, "law"));
  self->bwb = g_strdup (_vth_data_reader_string (data, "bwb"));
  self->article = g_strdup (_vth_data_reader_string (data, "article"));
  self->question = g_strdup (_vth_data_reader_optional_string (data, "question"));
  read_text (data, "name", &self->name);
  read_text (data, "trigger", &self->trigger);
  read_text (data, "bound_party", &self->bound_party);
  read_text (data, "consequence", &self->consequence);
  read_text (data, "exceptions", &self->exceptions);
  read_text (data, "atw_reason", &self->atw_reason);
  self->text_state = g_strdup (_vth_data_reader_optional_string (data, "text_state"));
}

static void
read_validity (VthDeadlineRule *self, VthDataReader *data)
{
  self->valid_from = _vth_data_reader_optional_date (data, "valid_from");
  self->valid_until = _vth_data_reader_optional_date (data, "valid_until");
  if (self->valid_from != 0)
    g_date_set_julian (&self->valid_from_date, self->valid_from);
  if (self->valid_until != 0)
    g_date_set_julian (&self->valid_until_date, self->valid_until);
  if (self->valid_until != 0 && self->valid_until < self->valid_from)
    _vth_data_reader_fail (data, "valid_until", "comes before valid_from");
}

VthDeadlineRule *
_vth_deadline_rule_new (VthDataReader *data)
{
  VthDeadlineRule *self = g_object_new (VTH_TYPE_DEADLINE_RULE, NULL);

  read_words (self, data);
  read_validity (self, data);
  self->preceding_term = _vth_data_reader_optional_term (data, "preceding_term");
  self->term = _vth_data_reader_optional_term (data, "term");
  self->longest = _vth_data_reader_optional_term (data, "longest");
  self->direction = _vth_data_reader_enum (data, "direction", VTH_TYPE_TERM_DIRECTION);
  self->starts = _vth_data_reader_enum (data, "starts", VTH_TYPE_TERM_START);
  self->set_by = _vth_data_reader_enum (data, "set_by", VTH_TYPE_TERM_SOURCE);
  self->certainty = _vth_data_reader_enum (data, "certainty", VTH_TYPE_CERTAINTY);
  self->atw = _vth_data_reader_enum (data, "atw", _vth_rule_atw_get_type ());
  if (self->atw == VTH_RULE_ATW_NO)
    self->exclusion = _vth_data_reader_enum (data, "atw_exclusion", _vth_atw_cause_get_type ());
  if (_vth_data_reader_has (data, "effective"))
    self->effective = _vth_data_reader_enum (data, "effective", _vth_rule_effective_get_type ());
  self->extensions = read_grounds (data, "extension", read_extension, self);
  self->suspensions = read_grounds (data, "suspension", read_suspension, self);
  return self;
}

static const gchar *
get_text (const VthRuleText *text, VthLanguage language)
{
  const gchar *found = text->by_language[language];

  return found != NULL ? found : text->by_language[VTH_LANGUAGE_EN];
}

/**
 * vth_deadline_rule_get_id:
 * @rule: a rule
 *
 * Gets the name (kenmerk) by which the rule is asked for.
 *
 * Returns: (transfer none): the id, such as `awb-6.7-objection`
 *
 * Since: 1.0
 */
const gchar *
vth_deadline_rule_get_id (VthDeadlineRule *self)
{
  g_return_val_if_fail (VTH_IS_DEADLINE_RULE (self), NULL);

  return self->id;
}

/**
 * vth_deadline_rule_get_topic:
 * @rule: a rule
 *
 * Gets what the rule is about (onderwerp).
 *
 * Returns: (transfer none): the topic, such as `objection`
 *
 * Since: 1.0
 */
const gchar *
vth_deadline_rule_get_topic (VthDeadlineRule *self)
{
  g_return_val_if_fail (VTH_IS_DEADLINE_RULE (self), NULL);

  return self->topic;
}

/**
 * vth_deadline_rule_get_kind:
 * @rule: a rule
 *
 * Gets the kind of term (soort): `deadline`, `limitation`, `waiting-period`, `minimum-period`,
 * `entry-into-force`, `maximum`, `grace`, `validity`, `frequency`, `notice`, `condition`, `order`
 * or `restart`.
 *
 * Returns: (transfer none): the kind
 *
 * Since: 1.0
 */
const gchar *
vth_deadline_rule_get_kind (VthDeadlineRule *self)
{
  g_return_val_if_fail (VTH_IS_DEADLINE_RULE (self), NULL);

  return self->kind;
}

/**
 * vth_deadline_rule_get_law:
 * @rule: a rule
 *
 * Gets the short name of the law (regeling).
 *
 * Returns: (transfer none): the name, such as `Awb`
 *
 * Since: 1.0
 */
const gchar *
vth_deadline_rule_get_law (VthDeadlineRule *self)
{
  g_return_val_if_fail (VTH_IS_DEADLINE_RULE (self), NULL);

  return self->law;
}

/**
 * vth_deadline_rule_get_bwb:
 * @rule: a rule
 *
 * Gets the id of the law in the national database (BWB-id).
 *
 * Returns: (transfer none): the id, such as `BWBR0005537`
 *
 * Since: 1.0
 */
const gchar *
vth_deadline_rule_get_bwb (VthDeadlineRule *self)
{
  g_return_val_if_fail (VTH_IS_DEADLINE_RULE (self), NULL);

  return self->bwb;
}

/**
 * vth_deadline_rule_get_article:
 * @rule: a rule
 *
 * Gets the article or articles (artikel) in which the term stands.
 *
 * Returns: (transfer none): the articles, such as `6:7, 6:8 lid 1`
 *
 * Since: 1.0
 */
const gchar *
vth_deadline_rule_get_article (VthDeadlineRule *self)
{
  g_return_val_if_fail (VTH_IS_DEADLINE_RULE (self), NULL);

  return self->article;
}

/**
 * vth_deadline_rule_get_name:
 * @rule: a rule
 * @language: of the name
 *
 * Gets the name of the term (naam).
 *
 * Returns: (transfer none): the name, such as `Bezwaartermijn`
 *
 * Since: 1.0
 */
const gchar *
vth_deadline_rule_get_name (VthDeadlineRule *self, VthLanguage language)
{
  g_return_val_if_fail (VTH_IS_DEADLINE_RULE (self), NULL);
  g_return_val_if_fail ((guint) language < G_N_ELEMENTS (self->name.by_language), NULL);

  return get_text (&self->name, language);
}

/**
 * vth_deadline_rule_get_trigger:
 * @rule: a rule
 * @language: of the text
 *
 * Gets the event from which the term is counted (gebeurtenis).
 *
 * Returns: (transfer none) (nullable): the event in words
 *
 * Since: 1.0
 */
const gchar *
vth_deadline_rule_get_trigger (VthDeadlineRule *self, VthLanguage language)
{
  g_return_val_if_fail (VTH_IS_DEADLINE_RULE (self), NULL);
  g_return_val_if_fail ((guint) language < G_N_ELEMENTS (self->trigger.by_language), NULL);

  return get_text (&self->trigger, language);
}

/**
 * vth_deadline_rule_get_bound_party:
 * @rule: a rule
 * @language: of the text
 *
 * Gets who has to keep the term (gebonden partij).
 *
 * Returns: (transfer none) (nullable): the party in words
 *
 * Since: 1.0
 */
const gchar *
vth_deadline_rule_get_bound_party (VthDeadlineRule *self, VthLanguage language)
{
  g_return_val_if_fail (VTH_IS_DEADLINE_RULE (self), NULL);
  g_return_val_if_fail ((guint) language < G_N_ELEMENTS (self->bound_party.by_language), NULL);

  return get_text (&self->bound_party, language);
}

/**
 * vth_deadline_rule_get_consequence:
 * @rule: a rule
 * @language: of the text
 *
 * Gets what missing the term means (gevolg).
 *
 * Returns: (transfer none) (nullable): the consequence in words, or %NULL where the law names none
 *
 * Since: 1.0
 */
const gchar *
vth_deadline_rule_get_consequence (VthDeadlineRule *self, VthLanguage language)
{
  g_return_val_if_fail (VTH_IS_DEADLINE_RULE (self), NULL);
  g_return_val_if_fail ((guint) language < G_N_ELEMENTS (self->consequence.by_language), NULL);

  return get_text (&self->consequence, language);
}

/**
 * vth_deadline_rule_get_exceptions:
 * @rule: a rule
 * @language: of the text
 *
 * Gets when the rule does not hold (uitzonderingen).
 *
 * Returns: (transfer none) (nullable): the exceptions in words, or %NULL
 *
 * Since: 1.0
 */
const gchar *
vth_deadline_rule_get_exceptions (VthDeadlineRule *self, VthLanguage language)
{
  g_return_val_if_fail (VTH_IS_DEADLINE_RULE (self), NULL);
  g_return_val_if_fail ((guint) language < G_N_ELEMENTS (self->exceptions.by_language), NULL);

  return get_text (&self->exceptions, language);
}

/**
 * vth_deadline_rule_get_term:
 * @rule: a rule
 *
 * Gets the length (duur) of the term without any extension.
 *
 * Returns: (transfer none) (nullable): the length, or %NULL when the law gives none: as soon as
 *   possible, without delay, or set in the decision
 *
 * Since: 1.0
 */
const VthTerm *
vth_deadline_rule_get_term (VthDeadlineRule *self)
{
  g_return_val_if_fail (VTH_IS_DEADLINE_RULE (self), NULL);

  return self->term;
}

/**
 * vth_deadline_rule_get_extension:
 * @rule: a rule
 *
 * Gets the extension (verlenging, verdaging) of fixed length that the law gives.
 *
 * Returns: (transfer none) (nullable): the longest extension at a time, or %NULL if there is none
 *
 * Since: 1.0
 */
const VthTerm *
vth_deadline_rule_get_extension (VthDeadlineRule *self)
{
  g_return_val_if_fail (VTH_IS_DEADLINE_RULE (self), NULL);

  return self->extension;
}

/**
 * vth_deadline_rule_get_direction:
 * @rule: a rule
 *
 * Gets which way the term is counted (richting).
 *
 * Returns: the direction
 *
 * Since: 1.0
 */
VthTermDirection
vth_deadline_rule_get_direction (VthDeadlineRule *self)
{
  g_return_val_if_fail (VTH_IS_DEADLINE_RULE (self), VTH_TERM_DIRECTION_FORWARD);

  return self->direction;
}

/**
 * vth_deadline_rule_get_starts:
 * @rule: a rule
 *
 * Gets where the term begins (aanvang).
 *
 * Returns: on the event's day, or after it
 *
 * Since: 1.0
 */
VthTermStart
vth_deadline_rule_get_starts (VthDeadlineRule *self)
{
  g_return_val_if_fail (VTH_IS_DEADLINE_RULE (self), VTH_TERM_START_AFTER);

  return self->starts;
}

/**
 * vth_deadline_rule_get_set_by:
 * @rule: a rule
 *
 * Gets what sets the term (waarin de termijn is gesteld).
 *
 * Returns: the source
 *
 * Since: 1.0
 */
VthTermSource
vth_deadline_rule_get_set_by (VthDeadlineRule *self)
{
  g_return_val_if_fail (VTH_IS_DEADLINE_RULE (self), VTH_TERM_SOURCE_ACT);

  return self->set_by;
}

/**
 * vth_deadline_rule_get_valid_from:
 * @rule: a rule
 *
 * Gets the first day on which the rule is law (inwerkingtreding).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL: throughout the period looked at
 *
 * Since: 1.0
 */
const GDate *
vth_deadline_rule_get_valid_from (VthDeadlineRule *self)
{
  g_return_val_if_fail (VTH_IS_DEADLINE_RULE (self), NULL);

  return get_date (&self->valid_from_date);
}

/**
 * vth_deadline_rule_get_valid_until:
 * @rule: a rule
 *
 * Gets the last day on which the rule is law (vervallen).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL: no end is known
 *
 * Since: 1.0
 */
const GDate *
vth_deadline_rule_get_valid_until (VthDeadlineRule *self)
{
  g_return_val_if_fail (VTH_IS_DEADLINE_RULE (self), NULL);

  return get_date (&self->valid_until_date);
}

/**
 * vth_deadline_rule_get_certainty:
 * @rule: a rule
 *
 * Gets how sure the rule is (zekerheid).
 *
 * Returns: the certainty
 *
 * Since: 1.0
 */
VthCertainty
vth_deadline_rule_get_certainty (VthDeadlineRule *self)
{
  g_return_val_if_fail (VTH_IS_DEADLINE_RULE (self), VTH_CERTAINTY_UNVERIFIED);

  return self->certainty;
}
