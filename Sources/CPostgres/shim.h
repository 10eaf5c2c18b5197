// PostgreSQL's own client library, libpq (Debian: libpq-dev).
#include <libpq-fe.h>
