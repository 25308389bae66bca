import Glibc

/// A program started beside the tests, with files for its streams.
///
/// Foundation's Process can miss the end of a child while others are started at the same time, and then waits for ever.
package struct ChildProcess: Sendable {
    package let id: pid_t

    package struct CannotStart: Error {
        package let program: String
        package let number: Int32
    }

    /// Starts a program; `input` is read, `output` and `errors` are made anew. All three are paths.
    package init(
        _ program: String, _ arguments: [String], folder: String? = nil, input: String = "/dev/null", output: String,
        errors: String
    ) throws {
        // Glibc's module lacks the call that changes the folder, so the shell does it and then becomes the program.
        let shell = folder.map { ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", $0] } ?? []
        id = try Self.start(shell + [program] + arguments, flags: 0) { actions in
            posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
            posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
            posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        }
    }

    /// Starts a program in a session of its own, whose terminal has this path.
    init(_ program: String, _ arguments: [String], onTerminal path: String) throws {
        // Glibc's module lacks the name of the flag for a new session.
        id = try Self.start([program] + arguments, flags: 0x80) { actions in
            posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, path, O_RDWR, 0)
            posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
            posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)
        }
    }

    private static func start(
        _ command: [String], flags: Int32, _ openFiles: (inout posix_spawn_file_actions_t) -> Void
    ) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        openFiles(&actions)
        let words = command.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        // Threads of a test runner block signals, and a child would inherit that: SIGTERM must reach it.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        // A test runner that was started in the background ignores these, and a child would inherit that too.
        var ignored = sigset_t()
        sigemptyset(&ignored)
        for signal in [SIGINT, SIGQUIT, SIGHUP] { sigaddset(&ignored, signal) }
        posix_spawnattr_setsigdefault(&attributes, &ignored)
        posix_spawnattr_setflags(&attributes, Int16(flags | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var id: pid_t = 0
        let number = posix_spawn(&id, command[0], &actions, &attributes, words, environ)
        guard number == 0 else { throw CannotStart(program: command[0], number: number) }
        return id
    }

    /// Waits for the end; 128 + n for a program that signal n ended.
    package func wait() -> Int32 {
        var status: Int32 = 0
        while waitpid(id, &status, 0) < 0, errno == EINTR {}
        return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + (status & 0x7F)
    }

    package func send(_ signal: Int32) { kill(id, signal) }
}

/// A named pipe whose writing end stays open, so that the reader waits for more.
package final class HeldPipe: Sendable {
    package let path: String
    private let descriptor: Int32

    package init(_ path: String) throws {
        guard mkfifo(path, 0o600) == 0 else { throw ChildProcess.CannotStart(program: path, number: errno) }
        self.path = path
        // Opened for both, so that neither side waits for the other to come.
        descriptor = open(path, O_RDWR | O_CLOEXEC)
    }

    deinit { close(descriptor) }

    package func write(_ text: String) {
        let bytes = Array(text.utf8)
        _ = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    }
}
