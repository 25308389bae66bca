// Writes the bytes of one file to COUNT files of a folder: what writing scorecards costs when nothing is computed.
//
//   write_bytes FILE FOLDER COUNT
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int main(int count, char **arguments) {
    if (count != 4) return 2;
    FILE *source = fopen(arguments[1], "rb");
    if (!source) return 1;
    char *bytes = malloc(1 << 22);
    if (!bytes) return 1;
    size_t length = fread(bytes, 1, 1 << 22, source);
    fclose(source);
    long files = atol(arguments[3]);
    for (long number = 0; number < files; number++) {
        char path[4096];
        snprintf(path, sizeof path, "%s/%ld.html", arguments[2], number);
        int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
        if (file < 0) return 1;
        for (size_t done = 0; done < length;) {
            ssize_t wrote = write(file, bytes + done, length - done);
            if (wrote <= 0) return 1;
            done += (size_t)wrote;
        }
        if (close(file) != 0) return 1;
    }
    return 0;
}
