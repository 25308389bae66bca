import Crypto
import Foundation

/// SHA-256 over fields that cannot run into one another: each goes in behind its length.
struct FieldHash {
    // Hashed in one go: a call for each field takes longer than the hash.
    private var bytes: [UInt8] = []

    init(_ purpose: String) {
        bytes.reserveCapacity(384)
        add(purpose)
    }

    mutating func add(_ text: String) { add(length: text.utf8.count, text.utf8) }
    mutating func add(_ field: Hash) { field.withBytes { add(length: $0.count, $0) } }
    mutating func add(_ number: Int) { add(String(number)) }

    /// No text is something else than an empty one.
    mutating func add(_ text: String?) {
        add(text == nil ? 0 : 1)
        if let text { add(text) }
    }

    private mutating func add(length: Int, _ field: some Sequence<UInt8>) {
        withUnsafeBytes(of: UInt64(length).bigEndian) { bytes.append(contentsOf: $0) }
        bytes.append(contentsOf: field)
    }

    var value: Hash { bytes.withUnsafeBytes { Hash(SHA256.hash(data: $0)) } }
}

enum Digest {
    /// In lower-case hexadecimal, as a checklist pin and an attachment carry it.
    static func text(_ bytes: [UInt8]) -> String { hexadecimal(SHA256.hash(data: bytes)) }

    static func salted(_ payload: UnsafeRawBufferPointer, _ salt: UnsafeRawBufferPointer) -> Hash {
        // The salt has one fixed length, so nothing can slip from one into the other.
        var hasher = SHA256()
        hasher.update(bufferPointer: salt)
        hasher.update(bufferPointer: payload)
        return Hash(hasher.finalize())
    }

    static func salted(_ payload: Data, _ salt: Data) -> Hash {
        payload.withUnsafeBytes { payload in salt.withUnsafeBytes { salted(payload, $0) } }
    }

    static func freshSalt() -> Data {
        var generator = SystemRandomNumberGenerator()
        var salt = Data()
        for _ in 0..<4 { withUnsafeBytes(of: generator.next()) { salt.append(contentsOf: $0) } }
        return salt
    }
}
