/* Has a chosen writing of this process fail, as a disk does that is full or broken.

   refuse(kind, number, error, lasting) makes the number-th call from now of a kind (0: writing,
   1: bringing to the disk, 2: naming, 3: locking) fail with an error number, and with `lasting` all after it.
   Only files below the folder of `watch` count. refused() says how many calls there were. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static int kind_ = -1, number_, error_, lasting_, seen_;
static char folder_[4096];

void watch(const char *folder) { strncpy(folder_, folder, sizeof folder_ - 1); }

void refuse(int kind, int number, int error, int lasting) {
  kind_ = kind, number_ = number, error_ = error, lasting_ = lasting, seen_ = 0;
}

int refused(void) { return seen_; }

static int below(const char *path) { return folder_[0] && !strncmp(path, folder_, strlen(folder_)); }

static int of_folder(int descriptor) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return below(path);
}

static int fails(int kind, int concerned) {
  if (kind != kind_ || !concerned) return 0;
  int now = seen_++;
  if (now == number_ || (lasting_ && now > number_)) {
    errno = error_;
    return 1;
  }
  return 0;
}

#define REAL(type, name, ...) ((type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name))

ssize_t write(int d, const void *b, size_t n) {
  return fails(0, of_folder(d)) ? -1 : REAL(ssize_t, write, int, const void *, size_t)(d, b, n);
}
ssize_t pwrite(int d, const void *b, size_t n, off_t at) {
  return fails(0, of_folder(d)) ? -1
                                : REAL(ssize_t, pwrite, int, const void *, size_t, off_t)(d, b, n, at);
}
ssize_t pwrite64(int d, const void *b, size_t n, off64_t at) {
  return fails(0, of_folder(d))
             ? -1
             : REAL(ssize_t, pwrite64, int, const void *, size_t, off64_t)(d, b, n, at);
}
int posix_fallocate(int d, off_t at, off_t n) {
  return fails(0, of_folder(d)) ? error_ : REAL(int, posix_fallocate, int, off_t, off_t)(d, at, n);
}
int fsync(int d) { return fails(1, of_folder(d)) ? -1 : REAL(int, fsync, int)(d); }
int fdatasync(int d) { return fails(1, of_folder(d)) ? -1 : REAL(int, fdatasync, int)(d); }
int rename(const char *from, const char *to) {
  return fails(2, below(to)) ? -1 : REAL(int, rename, const char *, const char *)(from, to);
}
int renameat(int f, const char *from, int t, const char *to) {
  return fails(2, below(to)) ? -1
                             : REAL(int, renameat, int, const char *, int, const char *)(f, from, t, to);
}
int link(const char *from, const char *to) {
  return fails(2, below(to)) ? -1 : REAL(int, link, const char *, const char *)(from, to);
}

static int locks(int c) { return c == F_GETLK || c == F_SETLK || c == F_SETLKW || c == F_OFD_SETLK; }
#define CONTROL(name)                                                                  \
  int name(int d, int c, ...) {                                                        \
    va_list rest;                                                                      \
    va_start(rest, c);                                                                 \
    void *given = va_arg(rest, void *);                                                \
    va_end(rest);                                                                      \
    return locks(c) && fails(3, of_folder(d)) ? -1 : REAL(int, name, int, int, ...)(d, c, given); \
  }
CONTROL(fcntl)
CONTROL(fcntl64)
