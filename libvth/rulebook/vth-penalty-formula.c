/* vth-penalty-formula.c - an amount that follows from what is measured
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-penalty-formula-private.h"

#include "libvth/base/vth-error.h"

#define MAX_DEPTH 32
#define MAX_DIGITS 15
#define MAX_DECIMALS 9
#define CENTS_IN_EURO 100

typedef struct
{
  gchar sign;          /* + - * / for two numbers before it, ~ for minus one, # a number, x a quantity */
  guint quantity;
  VthFraction number;
} Step;

/* Steps in the order in which they are done: operands first. */
struct _VthPenaltyFormula
{
  GArray *steps;
};

typedef struct
{
  const gchar *at;
  const gchar *const *names;
  GArray *steps;
  guint depth;
  GError *error;
} Parsing;

static void read_sum (Parsing *self);

static void G_GNUC_PRINTF (2, 3)
fail (Parsing *self, const gchar *format, ...)
{
  g_autofree gchar *message = NULL;
  va_list arguments;

  if (self->error != NULL)
    return;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  self->error = g_error_new_literal (VTH_ERROR, VTH_ERROR_UNKNOWN_VALUE, message);
}

static gint64
find_divisor (gint64 a, gint64 b)
{
  while (b != 0)
    {
      gint64 rest = a % b;

      a = b;
      b = rest;
    }
  return a < 0 ? -a : a;
}

static gboolean
shorten (VthFraction *number)
{
  gint64 divisor;

  if (number->numerator == G_MININT64 || number->denominator == G_MININT64)
    return FALSE;
  divisor = find_divisor (number->numerator, number->denominator);
  if (number->denominator < 0)
    divisor = -divisor;
  number->numerator /= divisor;
  number->denominator /= divisor;
  return TRUE;
}

static gboolean
multiply (const VthFraction *a, const VthFraction *b, VthFraction *product)
{
  return !__builtin_mul_overflow (a->numerator, b->numerator, &product->numerator) &&
         !__builtin_mul_overflow (a->denominator, b->denominator, &product->denominator) && shorten (product);
}

static gboolean
add (const VthFraction *a, const VthFraction *b, VthFraction *sum)
{
  gint64 left, right;

  return !__builtin_mul_overflow (a->numerator, b->denominator, &left) &&
         !__builtin_mul_overflow (b->numerator, a->denominator, &right) &&
         !__builtin_add_overflow (left, right, &sum->numerator) &&
         !__builtin_mul_overflow (a->denominator, b->denominator, &sum->denominator) && shorten (sum);
}

static VthFormulaOutcome
apply (gchar sign, const VthFraction *a, VthFraction b, VthFraction *result)
{
  if (sign == '/')
    {
      if (b.numerator == 0)
        return VTH_FORMULA_DIVIDES_BY_ZERO;
      b = (VthFraction) { b.denominator, b.numerator };
    }
  else if (sign == '-')
    b.numerator = -b.numerator;

  if (sign == '*' || sign == '/' ? multiply (a, &b, result) : add (a, &b, result))
    return VTH_FORMULA_COMPUTED;

  return VTH_FORMULA_TOO_LARGE;
}

static VthFormulaOutcome
run (const GArray *steps, guint first, const VthFraction *values, VthFraction *result)
{
  g_autofree VthFraction *stack = g_new (VthFraction, steps->len - first);
  guint n = 0;

  for (guint i = first; i < steps->len; i++)
    {
      const Step *step = &g_array_index (steps, Step, i);
      VthFormulaOutcome outcome = VTH_FORMULA_COMPUTED;

      if (step->sign == '#')
        stack[n++] = step->number;
      else if (step->sign == 'x')
        stack[n++] = values[step->quantity];
      else if (step->sign == '~')
        stack[n - 1].numerator = -stack[n - 1].numerator;
      else
        {
          n--;
          outcome = apply (step->sign, &stack[n - 1], stack[n], &stack[n - 1]);
        }
      if (outcome != VTH_FORMULA_COMPUTED)
        return outcome;
    }

  *result = stack[0];
  return VTH_FORMULA_COMPUTED;
}

static void
add_step (Parsing *self, Step step)
{
  g_array_append_val (self->steps, step);
}

static void
skip_blanks (Parsing *self)
{
  while (*self->at == ' ')
    self->at++;
}

gboolean
_vth_fraction_parse (const gchar *text, gsize length, VthFraction *number)
{
  guint n_digits = 0, n_decimals = 0;
  gboolean point = FALSE;

  *number = (VthFraction) { 0, 1 };
  for (gsize i = 0; i < length; i++)
    {
      if (text[i] == '.' && !point && n_digits > 0)
        {
          point = TRUE;
          continue;
        }
      if (!g_ascii_isdigit (text[i]) || n_digits == MAX_DIGITS || n_decimals == MAX_DECIMALS)
        return FALSE;
      number->numerator = number->numerator * 10 + (text[i] - '0');
      n_digits++;
      if (point)
        {
          number->denominator *= 10;
          n_decimals++;
        }
    }

  return n_digits > 0 && (!point || n_decimals > 0) && shorten (number);
}

static void
read_number (Parsing *self)
{
  const gchar *start = self->at;
  Step step = { .sign = '#' };

  while (g_ascii_isdigit (*self->at) || *self->at == '.')
    self->at++;
  if (_vth_fraction_parse (start, (gsize) (self->at - start), &step.number))
    add_step (self, step);
  else
    fail (self, "‘%.*s’ is no number such as 6.29", (int) MIN (self->at - start, 40), start);
}

static void
read_name (Parsing *self)
{
  const gchar *start = self->at;
  g_autofree gchar *name = NULL;

  while (g_ascii_isalnum (*self->at) || *self->at == '_')
    self->at++;
  name = g_strndup (start, (gsize) (self->at - start));
  for (guint i = 0; self->names[i] != NULL; i++)
    if (g_str_equal (self->names[i], name))
      {
        add_step (self, (Step) { .sign = 'x', .quantity = i });
        return;
      }
  fail (self, "‘%s’ is no quantity that the row declares", name);
}

static void
read_operand (Parsing *self)
{
  skip_blanks (self);
  if (++self->depth > MAX_DEPTH)
    fail (self, "brackets are nested deeper than %d", MAX_DEPTH);
  else if (g_ascii_isdigit (*self->at))
    read_number (self);
  else if (g_ascii_isalpha (*self->at))
    read_name (self);
  else if (*self->at == '-')
    {
      self->at++;
      read_operand (self);
      add_step (self, (Step) { .sign = '~' });
    }
  else if (*self->at == '(')
    {
      self->at++;
      read_sum (self);
      if (*self->at == ')')
        self->at++;
      else
        fail (self, "a bracket is not closed");
    }
  else
    fail (self, *self->at == '\0' ? "ends where a number or a quantity is needed" : "‘%s’: a number or a quantity is needed",
          self->at);
  self->depth--;
  skip_blanks (self);
}

/* A divisor without quantities is known now already. */
static void
check_divisor (Parsing *self, guint first)
{
  VthFraction result = { 1, 1 };

  for (guint i = first; i < self->steps->len; i++)
    if (g_array_index (self->steps, Step, i).sign == 'x')
      return;
  if (self->error == NULL && run (self->steps, first, NULL, &result) == VTH_FORMULA_COMPUTED && result.numerator == 0)
    fail (self, "divides by zero");
}

static void
read_product (Parsing *self)
{
  read_operand (self);
  while (self->error == NULL && (*self->at == '*' || *self->at == '/'))
    {
      gchar sign = *self->at++;
      guint first = self->steps->len;

      read_operand (self);
      if (sign == '/')
        check_divisor (self, first);
      add_step (self, (Step) { .sign = sign });
    }
}

static void
read_sum (Parsing *self)
{
  read_product (self);
  while (self->error == NULL && (*self->at == '+' || *self->at == '-'))
    {
      gchar sign = *self->at++;

      read_product (self);
      add_step (self, (Step) { .sign = sign });
    }
}

VthPenaltyFormula *
_vth_penalty_formula_new (const gchar *text, const gchar *const *names, GError **error)
{
  VthPenaltyFormula *self = g_new0 (VthPenaltyFormula, 1);
  Parsing parsing = { .at = text, .names = names };

  self->steps = parsing.steps = g_array_new (FALSE, FALSE, sizeof (Step));
  read_sum (&parsing);
  if (parsing.error == NULL && *parsing.at != '\0')
    fail (&parsing, "‘%s’ is more than a formula holds: + - * / and brackets", parsing.at);
  if (parsing.error == NULL)
    return self;

  g_propagate_error (error, parsing.error);
  _vth_penalty_formula_free (self);
  return NULL;
}

void
_vth_penalty_formula_free (VthPenaltyFormula *self)
{
  g_array_unref (self->steps);
  g_free (self);
}

VthFormulaOutcome
_vth_penalty_formula_compute (const VthPenaltyFormula *self, const VthFraction *values, gint64 *cents)
{
  static const VthFraction hundred = { CENTS_IN_EURO, 1 };
  VthFraction euros, exact;
  VthFormulaOutcome outcome = run (self->steps, 0, values, &euros);
  gint64 rest;

  if (outcome != VTH_FORMULA_COMPUTED)
    return outcome;
  if (euros.numerator < 0)
    return VTH_FORMULA_BELOW_ZERO;
  if (!multiply (&euros, &hundred, &exact))
    return VTH_FORMULA_TOO_LARGE;

  rest = exact.numerator % exact.denominator;
  *cents = exact.numerator / exact.denominator + (rest >= exact.denominator - rest);
  return VTH_FORMULA_COMPUTED;
}
