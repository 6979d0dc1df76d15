// Runs one command and prints what it cost: wall, user and system time in microseconds, peak resident memory in KiB.
//
//   cc -O2 -o measure measure.c
//   measure STDIN STDOUT STDERR PROGRAM [ARGUMENT...]
//
// It is a program of its own because a child's peak resident memory never reads lower than that of the process it was
// started from: measured from Python, everything small would seem as large as Python.

#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static void redirect(const char *path, int flags, int to) {
    int file = open(path, flags, 0644);
    if (file < 0 || dup2(file, to) < 0) { perror(path); _exit(127); }
    close(file);
}

int main(int argc, char **argv) {
    if (argc < 5) { fprintf(stderr, "usage: measure STDIN STDOUT STDERR PROGRAM [ARGUMENT...]\n"); return 2; }
    struct timespec before, after;
    clock_gettime(CLOCK_MONOTONIC, &before);
    pid_t child = fork();
    if (child == 0) {
        redirect(argv[1], O_RDONLY, 0);
        redirect(argv[2], O_WRONLY | O_CREAT | O_TRUNC, 1);
        redirect(argv[3], O_WRONLY | O_CREAT | O_TRUNC, 2);
        execvp(argv[4], argv + 4);
        perror(argv[4]);
        _exit(127);
    }
    int status;
    struct rusage used;
    if (child < 0 || wait4(child, &status, 0, &used) != child) { perror("measure"); return 2; }
    clock_gettime(CLOCK_MONOTONIC, &after);
    long wall = (after.tv_sec - before.tv_sec) * 1000000 + (after.tv_nsec - before.tv_nsec) / 1000;
    long rss = used.ru_maxrss;
#ifdef __APPLE__
    rss /= 1024;                                            // bytes there
#endif
    printf("%ld %ld %ld %ld\n", wall, used.ru_utime.tv_sec * 1000000L + used.ru_utime.tv_usec,
           used.ru_stime.tv_sec * 1000000L + used.ru_stime.tv_usec, rss);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
