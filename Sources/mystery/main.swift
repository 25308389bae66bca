import Glibc
import MysteryCommand

// A file-size limit then fails the write, which is reported like a full disk, instead of ending the process.
signal(SIGXFSZ, SIG_IGN)
exit(runMystery(Array(CommandLine.arguments.dropFirst())))
