#ifndef CZLIB_SHIM_H
#define CZLIB_SHIM_H
#include <zlib.h>

/* Without the frame that zlib puts around its own files: as archives hold it. A macro, which Swift does not see. */
static inline int czlib_begin_raw(z_stream *stream) { return inflateInit2(stream, -MAX_WBITS); }
#endif
