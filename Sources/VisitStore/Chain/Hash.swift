import Crypto
import Foundation

/// A SHA-256 as chains hold it, without memory of its own.
struct Hash: Hashable {
    private let words: SIMD4<UInt64>

    init(_ digest: SHA256.Digest) { words = digest.withUnsafeBytes { $0.loadUnaligned(as: SIMD4<UInt64>.self) } }

    /// `nil` for bytes that are no digest.
    init?(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count == MemoryLayout<SIMD4<UInt64>>.size else { return nil }
        words = bytes.loadUnaligned(as: SIMD4<UInt64>.self)
    }

    func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result { withUnsafeBytes(of: words, body) }

    var data: Data { withBytes { Data($0) } }
}
