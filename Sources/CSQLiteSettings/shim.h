// Settings of SQLite for the whole program (Debian: libsqlite3-dev). sqlite3_config takes a variable number of arguments, which
// Swift cannot call. Declared here and not by <sqlite3.h>, whose types belong to the module that GRDB makes of it; the numbers are
// SQLite's own and never change (https://www.sqlite.org/c3ref/c_config_covering_index_scan.html).
int sqlite3_config(int option, ...);

// No counting of memory: it takes one lock for every allocation of every connection, and nobody reads the count.
static inline int samenspel_sqlite_without_memory_count(void) {
  return sqlite3_config(9 /* SQLITE_CONFIG_MEMSTATUS */, 0);
}

// So many pages of each connection's cache come from one allocation. A commit empties the caches of all readers, and this way
// they fill again without allocating page by page.
static inline int samenspel_sqlite_pages_at_once(int count) {
  return sqlite3_config(7 /* SQLITE_CONFIG_PAGECACHE */, (void *)0, 0, count);
}

// So many bytes of what a statement of many rows may have to take back stay in memory. From 64 KiB on, as SQLite has it, they go to a
// temporary file, and after one statement that needed it those of all that follow in the transaction do.
static inline int samenspel_sqlite_statement_journals_in_memory(int bytes) {
  return sqlite3_config(26 /* SQLITE_CONFIG_STMTJRNL_SPILL */, bytes);
}
