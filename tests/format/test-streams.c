/* test-streams.c - streams that are made up as they are read, or forgotten as they are written
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "test-streams.h"

#include <string.h>

#define REPEAT_TYPE_STREAM (repeat_stream_get_type ())
G_DECLARE_FINAL_TYPE (RepeatStream, repeat_stream, REPEAT, STREAM, GInputStream)

struct _RepeatStream
{
  GInputStream parent_instance;

  gchar *parts[3];
  guint64 times[3];
  gsize lengths[3];
  guint part;
  gsize position;
};

G_DEFINE_FINAL_TYPE (RepeatStream, repeat_stream, G_TYPE_INPUT_STREAM)

static gssize
repeat_stream_read (GInputStream *stream, void *buffer, gsize count, GCancellable *cancellable, GError **error)
{
  RepeatStream *self = REPEAT_STREAM (stream);
  gsize done = 0;

  while (done < count && self->part < G_N_ELEMENTS (self->parts))
    {
      gsize length = self->lengths[self->part];
      gsize n = MIN (count - done, length - self->position);

      if (self->times[self->part] == 0 || length == 0)
        {
          self->part++;
          continue;
        }
      memcpy ((gchar *) buffer + done, self->parts[self->part] + self->position, n);
      done += n;
      self->position += n;
      if (self->position == length)
        {
          self->position = 0;
          self->times[self->part]--;
        }
    }

  return (gssize) done;
}

static void
repeat_stream_finalize (GObject *object)
{
  RepeatStream *self = REPEAT_STREAM (object);

  for (guint i = 0; i < G_N_ELEMENTS (self->parts); i++)
    g_free (self->parts[i]);

  G_OBJECT_CLASS (repeat_stream_parent_class)->finalize (object);
}

static void
repeat_stream_class_init (RepeatStreamClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = repeat_stream_finalize;
  G_INPUT_STREAM_CLASS (klass)->read_fn = repeat_stream_read;
}

static void
repeat_stream_init (RepeatStream *self)
{
}

GInputStream *
repeat_stream_new (const gchar *head, const gchar *body, guint64 times, const gchar *tail)
{
  RepeatStream *self = g_object_new (REPEAT_TYPE_STREAM, NULL);
  const gchar *parts[] = { head, body, tail };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      self->parts[i] = g_strdup (parts[i]);
      self->lengths[i] = strlen (parts[i]);
      self->times[i] = i == 1 ? times : 1;
    }

  return G_INPUT_STREAM (self);
}

#define FORGET_TYPE_STREAM (forget_stream_get_type ())
G_DECLARE_FINAL_TYPE (ForgetStream, forget_stream, FORGET, STREAM, GOutputStream)

struct _ForgetStream
{
  GOutputStream parent_instance;
};

G_DEFINE_FINAL_TYPE (ForgetStream, forget_stream, G_TYPE_OUTPUT_STREAM)

static gssize
forget_stream_write (GOutputStream *stream,
                     const void *buffer,
                     gsize count,
                     GCancellable *cancellable,
                     GError **error)
{
  return (gssize) count;
}

static void
forget_stream_class_init (ForgetStreamClass *klass)
{
  G_OUTPUT_STREAM_CLASS (klass)->write_fn = forget_stream_write;
}

static void
forget_stream_init (ForgetStream *self)
{
}

GOutputStream *
forget_stream_new (void)
{
  return g_object_new (FORGET_TYPE_STREAM, NULL);
}

#define BITE_TYPE_STREAM (bite_stream_get_type ())
G_DECLARE_FINAL_TYPE (BiteStream, bite_stream, BITE, STREAM, GInputStream)

struct _BiteStream
{
  GInputStream parent_instance;

  gchar *text;
  gsize length;
  gsize position;
  GRand *random;
  gint largest;
  gint failure;
};

G_DEFINE_FINAL_TYPE (BiteStream, bite_stream, G_TYPE_INPUT_STREAM)

static gssize
bite_stream_read (GInputStream *stream, void *buffer, gsize count, GCancellable *cancellable, GError **error)
{
  BiteStream *self = BITE_STREAM (stream);
  gsize left = self->length - self->position, bite = (gsize) g_rand_int_range (self->random, 1, self->largest + 1);
  gsize n = MIN (MIN (count, left), bite);

  if (n == 0 && self->failure != 0)
    {
      g_set_error_literal (error, G_IO_ERROR, self->failure, "the stream fails");
      return -1;
    }
  if (n == 0)
    return 0;

  memcpy (buffer, self->text + self->position, n);
  self->position += n;
  return (gssize) n;
}

static void
bite_stream_finalize (GObject *object)
{
  BiteStream *self = BITE_STREAM (object);

  g_free (self->text);
  g_rand_free (self->random);

  G_OBJECT_CLASS (bite_stream_parent_class)->finalize (object);
}

static void
bite_stream_class_init (BiteStreamClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bite_stream_finalize;
  G_INPUT_STREAM_CLASS (klass)->read_fn = bite_stream_read;
}

static void
bite_stream_init (BiteStream *self)
{
}

GInputStream *
bite_stream_new (const gchar *text, gsize length, guint32 seed, gint largest, gint failure)
{
  BiteStream *self = g_object_new (BITE_TYPE_STREAM, NULL);

  self->text = g_memdup2 (text, length);
  self->length = length;
  self->random = g_rand_new_with_seed (seed);
  self->largest = largest;
  self->failure = failure;
  return G_INPUT_STREAM (self);
}
