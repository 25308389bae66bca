import Glibc

/// Runs a program without a shell, in a group of its own, and never longer than allowed.
enum TimedProcess {
    enum End: Equatable {
        case exited(Int32)
        case signalled(Int32)
        case tookTooLong
    }

    /// What it prints is dropped; whatever it started and left behind is ended with it.
    static func run(
        _ program: String, _ arguments: [String], environment: [String], seconds: Int
    ) throws(CommandFailure) -> End {
        let process = try start(program, arguments, environment)
        defer { kill(-process, SIGKILL) }
        var status: Int32 = 0
        let pause = 10
        for _ in 0..<(seconds * 1_000 / pause) {
            let ended = waitpid(process, &status, WNOHANG)
            if ended == process { return status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .signalled(status & 0x7F) }
            if ended < 0, errno != EINTR { return .exited(0) }
            usleep(UInt32(pause * 1_000))
        }
        kill(-process, SIGKILL)
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return .tookTooLong
    }

    private static func start(
        _ program: String, _ arguments: [String], _ environment: [String]
    ) throws(CommandFailure) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        let words = ([program] + arguments).map { strdup($0) } + [nil]
        let variables = environment.map { strdup($0) } + [nil]
        defer { for word in words + variables { free(word) } }
        var process = pid_t()
        let number = posix_spawn(&process, program, &actions, &attributes, words, variables)
        guard number == 0 else {
            throw CommandFailure("‘\(program)’ cannot be started: \(String(cString: strerror(number))).")
        }
        return process
    }
}
