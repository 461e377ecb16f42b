// The server that scripts/bench calls: it answers each request at once, from memory, so that what is
// measured is the client. GET brings the first file, anything else the second. It listens on a free
// port of 127.0.0.1, prints it, and ends with its standard input.
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

struct answer {
  char *bytes;
  size_t count;
};

static struct answer page, part;

static struct answer answer(const char *status, const char *path) {
  static char body[1 << 20];
  FILE *file = fopen(path, "rb");
  if (!file) {
    perror(path);
    exit(2);
  }
  size_t count = fread(body, 1, sizeof body, file);
  fclose(file);
  struct answer result = {malloc(count + 256), 0};
  if (!result.bytes) exit(2);
  result.count = (size_t)sprintf(
      result.bytes, "HTTP/1.1 %s\r\nContent-Type: application/json\r\nContent-Length: %zu\r\n\r\n", status,
      count);
  memcpy(result.bytes + result.count, body, count);
  result.count += count;
  return result;
}

static int send_all(int connection, struct answer answer) {
  for (size_t sent = 0; sent < answer.count;) {
    ssize_t count = send(connection, answer.bytes + sent, answer.count - sent, MSG_NOSIGNAL);
    if (count <= 0) return 0;
    sent += (size_t)count;
  }
  return 1;
}

// The bytes of the request at the start of the text; 0 while they have not all come.
static size_t length(const char *text) {
  const char *end = strstr(text, "\r\n\r\n");
  if (!end) return 0;
  size_t body = 0;
  for (const char *line = text; line < end; line = strstr(line, "\r\n") + 2)
    if (!strncasecmp(line, "content-length:", 15)) body = strtoul(line + 15, NULL, 10);
  size_t whole = (size_t)(end + 4 - text) + body;
  return strlen(text) < whole ? 0 : whole;
}

static void *serve(void *argument) {
  int connection = (int)(long)argument;
  char text[65536];
  size_t filled = 0;
  for (;;) {
    ssize_t count = recv(connection, text + filled, sizeof text - 1 - filled, 0);
    if (count <= 0) break;
    filled += (size_t)count;
    text[filled] = 0;
    for (size_t whole; (whole = length(text));) {
      if (!send_all(connection, strncmp(text, "GET ", 4) ? part : page)) break;
      memmove(text, text + whole, filled - whole + 1);
      filled -= whole;
    }
  }
  close(connection);
  return NULL;
}

static void *await_end(void *argument) {
  while (getchar() != EOF) {
  }
  exit(0);
  return argument;
}

int main(int argc, char **argv) {
  if (argc != 3) {
    fprintf(stderr, "usage: server PAGE PART\n");
    return 64;
  }
  page = answer("200 OK", argv[1]);
  part = answer("201 Created", argv[2]);
  int listener = socket(AF_INET, SOCK_STREAM, 0);
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  socklen_t size = sizeof address;
  if (bind(listener, (struct sockaddr *)&address, size) || listen(listener, 512) ||
      getsockname(listener, (struct sockaddr *)&address, &size)) {
    perror("server");
    return 2;
  }
  printf("%d\n", ntohs(address.sin_port));
  fflush(stdout);
  pthread_t thread;
  pthread_create(&thread, NULL, await_end, NULL);
  for (int connection, on = 1; (connection = accept(listener, NULL, NULL)) >= 0;) {
    setsockopt(connection, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    pthread_create(&thread, NULL, serve, (void *)(long)connection);
    pthread_detach(thread);
  }
  return 0;
}
