/* vth-answer.h - what every answer has: a verdict and its reasons
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-reason.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_ANSWER:
 *
 * The type of #VthAnswer.
 *
 * Since: 1.0
 */
#define VTH_TYPE_ANSWER (vth_answer_get_type ())

/**
 * VthAnswer:
 *
 * An answer (antwoord): a verdict or figures, and the reasons for it in order. A refusal has
 * reasons, and so has a yes.
 *
 * An answer belongs to one thread at a time. It does not change.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_DERIVABLE_TYPE (VthAnswer, vth_answer, VTH, ANSWER, GObject)

/**
 * VthAnswerClass:
 *
 * The class of #VthAnswer. It cannot be derived from outside the library, because an answer
 * (antwoord) speaks for the library.
 *
 * Since: 1.0
 */
struct _VthAnswerClass
{
  /*< private >*/
  GObjectClass parent_class;

#ifndef __GI_SCANNER__
  const gchar *(*get_verdict) (VthAnswer *answer);
  void (*write_figures) (VthAnswer *answer, JsonObject *object, VthLanguage language);
  void (*collect_reasons) (VthAnswer *answer);
#endif

  gpointer padding[4];
};

VTH_AVAILABLE_IN_1_0
const gchar *vth_answer_get_verdict (VthAnswer *answer);

VTH_AVAILABLE_IN_1_0
GListModel *vth_answer_get_reasons (VthAnswer *answer);

VTH_AVAILABLE_IN_1_0
gboolean vth_answer_has_reason (VthAnswer *answer, const gchar *code);

VTH_AVAILABLE_IN_1_0
VthSeverity vth_answer_get_severity (VthAnswer *answer);

VTH_AVAILABLE_IN_1_0
JsonNode *vth_answer_to_json (VthAnswer *answer, VthLanguage language);

G_END_DECLS
