import Glibc

/// An open file that is closed when nobody holds it any more; it never survives into a child process.
struct OpenFile: ~Copyable {
    let descriptor: CInt

    init(_ path: String, _ flags: CInt, mode: mode_t = 0) throws(SystemFailure) {
        let opened = open(path, flags | O_CLOEXEC, mode)
        guard opened >= 0 else { throw .last }
        descriptor = opened
    }

    deinit { close(descriptor) }

    func status() throws(SystemFailure) -> stat {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .last }
        return status
    }

    /// Up to that many bytes, none at the end of the file.
    func read(atMost count: Int) throws(SystemFailure) -> [UInt8] {
        var failure: SystemFailure?
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            var got = Glibc.read(descriptor, buffer.baseAddress, count)
            while got < 0, errno == EINTR { got = Glibc.read(descriptor, buffer.baseAddress, count) }
            if got < 0 { failure = .last }
            filled = max(0, got)
        }
        if let failure { throw failure }
        return bytes
    }

    func write(_ bytes: [UInt8]) throws(SystemFailure) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { throw .last }
            rest = rest.dropFirst(written)
        }
    }

    func replaceContents(with bytes: [UInt8]) throws(SystemFailure) {
        guard ftruncate(descriptor, 0) == 0, lseek(descriptor, 0, SEEK_SET) == 0 else { throw .last }
        try write(bytes)
    }

    func sync() throws(SystemFailure) {
        guard fsync(descriptor) == 0 else { throw .last }
    }
}
