/// One link of a visit's chain: everything of an event that its hash covers.
struct Link {
    let visit: String
    let number: Int
    let at: Int
    let kind: String
    let question: String?
    let actor: String?
    let payloadDigest: Hash
    let previous: Hash

    var hash: Hash {
        var hash = FieldHash("mystery event 1")
        hash.add(previous)
        hash.add(visit)
        hash.add(number)
        hash.add(at)
        hash.add(kind)
        hash.add(question)
        hash.add(actor)
        hash.add(payloadDigest)
        return hash.value
    }

    /// What the first link goes on from.
    static func start(visit: String, checklistDigest: String) -> Hash {
        var hash = FieldHash("mystery visit 1")
        hash.add(visit)
        hash.add(checklistDigest)
        return hash.value
    }
}
