// Reads every event of YAML files with libyaml and drops it: the least that any reader of the files
// can do with that library, and what scripts/bench compares the whole tool with.
#include <stdio.h>
#include <stdlib.h>
#include <yaml.h>

static int scan(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file) {
    perror(path);
    return 2;
  }
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  unsigned char *bytes = malloc(size > 0 ? (size_t)size : 1);
  if (!bytes || fread(bytes, 1, (size_t)size, file) != (size_t)size) return 2;
  fclose(file);

  yaml_parser_t parser;
  yaml_event_t event;
  yaml_parser_initialize(&parser);
  yaml_parser_set_input_string(&parser, bytes, (size_t)size);
  for (int done = 0; !done;) {
    if (!yaml_parser_parse(&parser, &event)) return 1;
    done = event.type == YAML_STREAM_END_EVENT;
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
  free(bytes);
  return 0;
}

int main(int argc, char **argv) {
  if (argc < 2) {
    fprintf(stderr, "usage: event-scan FILE ...\n");
    return 64;
  }
  for (int index = 1; index < argc; index++) {
    int code = scan(argv[index]);
    if (code != 0) return code;
  }
  return 0;
}
