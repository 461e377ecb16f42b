#pragma once
#include <stddef.h>

/// One file of the project that the binary carries: its path from the project's root, and its bytes.
struct EmbeddedFileRecord {
  const char *path;
  const unsigned char *bytes;
  size_t length;
};

/// The templates and the runtime's sources, sorted by path.
const struct EmbeddedFileRecord *embeddedFileRecords(void);
size_t embeddedFileRecordCount(void);
