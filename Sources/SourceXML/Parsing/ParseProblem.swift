/// The first problem that libxml2 found, as plain values.
struct ParseProblem {
    enum Kind {
        case noRoot, contentAfterRoot
        case endTagMismatch, elementNotEnded, tagNotEnded
        case valueWithoutQuotes, valueNotEnded, lessThanInValue
        case duplicateAttribute, attributeWithoutValue, spaceMissing
        case nameMissing, semicolonMissing, unknownEntity, badCharacterReference, invalidCharacter
        case unknownPrefix, tooManyNames
        case hyphensInComment, commentNotEnded, cdataNotEnded, misplacedCDATAEnd, misplacedDeclaration
        case other
    }

    let kind: Kind
    /// Where the parser was when it noticed, which is often past the place.
    let offset: Int
    /// The name that the message of libxml2 is about, if any.
    let name: String?
    /// The sentence of libxml2, for problems that we have none for.
    let message: String

    static let outOfMemory = ParseProblem(kind: .other, offset: 0, name: nil, message: "the parser gave up")
}
