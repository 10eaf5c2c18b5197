// Reading and writing zip archives, libzip (Debian: libzip-dev).
#include <zip.h>
