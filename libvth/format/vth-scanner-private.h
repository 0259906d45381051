/* vth-scanner-private.h - a strict pull scanner of JSON in memory
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-error.h"
#include "libvth/format/vth-key-stack-private.h"

G_BEGIN_DECLS

/* RFC 8259 and no more: UTF-8 is checked, an escaped surrogate must have its pair, an object
 * has no key twice, nesting has a limit. The text is not copied and need not end in NUL.
 *
 * Every call gives one token. In an object each member gives VTH_TOKEN_KEY and then its value.
 * Once a token is VTH_TOKEN_ERROR, so is every next one.
 */
typedef enum
{
  VTH_TOKEN_ERROR,
  VTH_TOKEN_END,
  VTH_TOKEN_OBJECT,
  VTH_TOKEN_OBJECT_END,
  VTH_TOKEN_ARRAY,
  VTH_TOKEN_ARRAY_END,
  VTH_TOKEN_KEY,
  VTH_TOKEN_STRING,
  VTH_TOKEN_INTEGER, /* fits in a gint64, and has neither fraction nor exponent */
  VTH_TOKEN_NUMBER,  /* any other number: its text */
  VTH_TOKEN_TRUE,
  VTH_TOKEN_FALSE,
  VTH_TOKEN_NULL
} VthToken;

typedef struct
{
  const gchar *text;
  gsize length;
} VthSlice;

/* One open object or array. The key under which it stands is the last one before its own. */
typedef struct
{
  guint first_key;
  guint index;
  gboolean is_array;
} VthScannerFrame;

typedef struct
{
  /* Of the last token, until the next call. */
  VthSlice string;          /* KEY, STRING: decoded; INTEGER, NUMBER: as written */
  gint64 integer;           /* INTEGER */
  const guchar *start;      /* where the token begins in the text */
  const guchar *position;   /* where it ends */
  guint depth;              /* how many objects and arrays are open */

  /* After VTH_TOKEN_ERROR. */
  VthError code;
  gboolean truncated;       /* the text merely ended too early */

  /*< private >*/
  const guchar *text;
  const guchar *end;
  const gchar *complaint;
  guint state;
  guint max_depth;
  VthScannerFrame *frames;
  VthKeyStack keys;
  gchar *scratch;
  gsize scratch_size;
} VthScanner;

void vth_scanner_init (VthScanner *scanner, guint max_depth);
void vth_scanner_set_max_depth (VthScanner *scanner, guint max_depth);
void vth_scanner_clear (VthScanner *scanner);
void vth_scanner_set_text (VthScanner *scanner, const gchar *text, gsize length);

VthToken vth_scanner_next (VthScanner *scanner);
gboolean vth_scanner_skip_value (VthScanner *scanner, VthSlice *raw);
gboolean vth_scanner_skip_to_depth (VthScanner *scanner, guint depth);

guint vth_scanner_get_line (const VthScanner *scanner);
gchar *vth_scanner_dup_pointer (const VthScanner *scanner);
GError *vth_scanner_dup_error (const VthScanner *scanner);

/* Between the files of the scanner. */
VthToken vth_scanner_fail (VthScanner *scanner, VthError code, const guchar *at, const gchar *complaint);
gboolean vth_scanner_scan_string (VthScanner *scanner, const guchar *p);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (VthScanner, vth_scanner_clear)

G_END_DECLS
