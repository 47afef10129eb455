/* What Importing takes from zlib: the inflating of the parts of a spreadsheet. */
#ifndef PALABRE_CZLIB_SHIM_H
#define PALABRE_CZLIB_SHIM_H

#include <string.h>
#include <zlib.h>

/* Inflates a raw deflate stream into a buffer of its announced size. Returns how many bytes came out; -1 when the stream is
 * damaged, or holds more than was announced: nothing is ever written behind the buffer. */
static inline long palabre_inflate(
  const unsigned char *in, unsigned int in_size, unsigned char *out, unsigned int out_size) {
  z_stream stream;
  int result;
  memset(&stream, 0, sizeof stream);
  if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) return -1;
  stream.next_in = (unsigned char *)in;
  stream.avail_in = in_size;
  stream.next_out = out;
  stream.avail_out = out_size;
  result = inflate(&stream, Z_FINISH);
  inflateEnd(&stream);
  return result == Z_STREAM_END ? (long)stream.total_out : -1;
}

#endif
