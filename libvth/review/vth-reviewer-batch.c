/* vth-reviewer-batch.c - many reviews at once, by several threads
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-reviewer-private.h"

/* How many decisions a thread takes at a time: enough that taking them costs nothing beside them. */
#define SHARE 32

typedef struct
{
  VthReviewer *reviewer;
  VthEnforcementDecision *const *decisions;
  VthReviewFunc func;
  gpointer data;
  gint n_decisions;
  gint next;
} Batch;

static gpointer
work (gpointer data)
{
  Batch *batch = data;
  gint first;

  while ((first = g_atomic_int_add (&batch->next, SHARE)) < batch->n_decisions)
    for (gint i = first; i < MIN (first + SHARE, batch->n_decisions); i++)
      batch->func (batch->reviewer, batch->decisions[i], (guint) i, batch->data);

  return NULL;
}

/* By as many threads as the reviewer may use. */
void
_vth_reviewer_work_through (VthReviewer *self, VthEnforcementDecision *const *decisions, guint n_decisions,
                            VthReviewFunc func, gpointer data, VthMeanwhileFunc meanwhile, gpointer meanwhile_data)
{
  Batch batch = { self, decisions, func, data, (gint) n_decisions, 0 };
  guint n_helpers = MIN (vth_reviewer_get_n_threads (self) - 1, n_decisions / SHARE);
  g_autofree GThread **helpers = g_new0 (GThread *, n_helpers + 1);

  g_return_if_fail (n_decisions <= G_MAXINT / 2);

  /* A thread that cannot be had leaves more for the others. */
  for (guint i = 0; i < n_helpers; i++)
    helpers[i] = g_thread_try_new ("vth-reviewer", work, &batch, NULL);
  if (meanwhile != NULL)
    meanwhile (meanwhile_data);
  work (&batch);
  for (guint i = 0; i < n_helpers; i++)
    if (helpers[i] != NULL)
      g_thread_join (helpers[i]);
}

static void
review_one (VthReviewer *self, VthEnforcementDecision *decision, guint place, gpointer data)
{
  VthReview **reviews = data;

  reviews[place] = vth_reviewer_review (self, decision);
}

/**
 * vth_reviewer_review_some:
 * @reviewer: a reviewer
 * @decisions: a list of #VthEnforcementDecision
 * @first: the position of the first decision to review
 * @n_decisions: how many to review; what lies beyond the end of the list is left out
 *
 * Reviews several decisions at once (toetst een reeks besluiten), by as many threads as the reviewer
 * may use. The answers are those of vth_reviewer_review(), in the order of the decisions. Nobody
 * else may use the decisions or the dossier meanwhile.
 *
 * Returns: (transfer full): a list of #VthReview
 *
 * Since: 1.0
 */
GListModel *
vth_reviewer_review_some (VthReviewer *reviewer, GListModel *decisions, guint first, guint n_decisions)
{
  g_autoptr (GPtrArray) records = NULL, reviews = NULL;
  GListStore *list;
  guint n_items;

  g_return_val_if_fail (VTH_IS_REVIEWER (reviewer), NULL);
  g_return_val_if_fail (G_IS_LIST_MODEL (decisions), NULL);
  g_return_val_if_fail (g_type_is_a (g_list_model_get_item_type (decisions), VTH_TYPE_ENFORCEMENT_DECISION), NULL);

  n_items = g_list_model_get_n_items (decisions);
  n_items = first < n_items ? MIN (n_decisions, n_items - first) : 0;
  records = g_ptr_array_new_full (n_items, g_object_unref);
  reviews = g_ptr_array_new_full (n_items, g_object_unref);
  g_ptr_array_set_size (reviews, (gint) n_items);
  for (guint i = 0; i < n_items; i++)
    g_ptr_array_add (records, g_list_model_get_item (decisions, first + i));

  _vth_reviewer_work_through (reviewer, (VthEnforcementDecision *const *) records->pdata, n_items, review_one,
                              reviews->pdata, NULL, NULL);
  list = g_list_store_new (VTH_TYPE_REVIEW);
  g_list_store_splice (list, 0, 0, reviews->pdata, n_items);
  return G_LIST_MODEL (list);
}
