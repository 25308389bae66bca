// Makes writes below one folder fail while a file says so; preloaded into the program under proof.
// FAULT_UNDER names the folder, FAULT_FILE the file: "write 28" fails writes with ENOSPC, "sync 5" forced writes with EIO.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int fails(const char *kind, int descriptor) {
    const char *under = getenv("FAULT_UNDER"), *file = getenv("FAULT_FILE");
    if (!under || !file) return 0;
    char link[64], path[4096], said[32] = {0};
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t count = readlink(link, path, sizeof path - 1);
    if (count < 0) return 0;
    path[count] = 0;
    if (strncmp(path, under, strlen(under)) != 0) return 0;
    int control = open(file, O_RDONLY | O_CLOEXEC);
    if (control < 0) return 0;
    count = read(control, said, sizeof said - 1);
    close(control);
    if (count <= 0 || strncmp(said, kind, strlen(kind)) != 0) return 0;
    errno = atoi(said + strlen(kind));
    return 1;
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int descriptor, const void *bytes, size_t count) {
    return fails("write", descriptor) ? -1 : NEXT(write)(descriptor, bytes, count);
}
ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset) {
    return fails("write", descriptor) ? -1 : NEXT(pwrite)(descriptor, bytes, count, offset);
}
ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset) {
    return fails("write", descriptor) ? -1 : NEXT(pwrite64)(descriptor, bytes, count, offset);
}
int ftruncate(int descriptor, off_t size) { return fails("write", descriptor) ? -1 : NEXT(ftruncate)(descriptor, size); }
int ftruncate64(int descriptor, off64_t size) { return fails("write", descriptor) ? -1 : NEXT(ftruncate64)(descriptor, size); }
int fsync(int descriptor) { return fails("sync", descriptor) ? -1 : NEXT(fsync)(descriptor); }
int fdatasync(int descriptor) { return fails("sync", descriptor) ? -1 : NEXT(fdatasync)(descriptor); }
