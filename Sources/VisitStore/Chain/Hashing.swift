import Crypto
import Foundation

/// SHA-256 over fields that cannot run into one another: each goes in behind its length.
struct FieldHash {
    private var hasher = SHA256()

    init(_ purpose: String) { add(purpose) }

    mutating func add(_ text: String) { add(Data(text.utf8)) }
    mutating func add(_ number: Int) { add(String(number)) }

    mutating func add(_ bytes: Data) {
        withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { hasher.update(bufferPointer: $0) }
        hasher.update(data: bytes)
    }

    /// No text is something else than an empty one.
    mutating func add(_ text: String?) {
        add(text == nil ? 0 : 1)
        if let text { add(text) }
    }

    var value: Data { Data(hasher.finalize()) }
}

enum Digest {
    /// In lower-case hexadecimal, as a checklist pin and an attachment carry it.
    static func text(_ bytes: [UInt8]) -> String { hexadecimal(SHA256.hash(data: bytes)) }

    static func salted(_ payload: Data, _ salt: Data) -> Data {
        // The salt has one fixed length, so nothing can slip from one into the other.
        var hasher = SHA256()
        hasher.update(data: salt)
        hasher.update(data: payload)
        return Data(hasher.finalize())
    }

    static func freshSalt() -> Data {
        var generator = SystemRandomNumberGenerator()
        var salt = Data()
        for _ in 0..<4 { withUnsafeBytes(of: generator.next()) { salt.append(contentsOf: $0) } }
        return salt
    }
}
