import Glibc
import MysteryCommand

exit(runMystery(Array(CommandLine.arguments.dropFirst())))
