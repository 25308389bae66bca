import Foundation

extension String {
    /// The same text in NFC: a letter and its mark typed one after the other are stored as keyboards of others write them.
    var composed: String { precomposedStringWithCanonicalMapping }
}
