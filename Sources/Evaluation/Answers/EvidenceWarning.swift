/// Something about a photo or receipt that a person should look at; it was taken in all the same.
package enum EvidenceWarning: Hashable, Sendable {
    /// By its own data it was taken on another day than that of the visit.
    case takenOnAnotherDay(CaptureTime)
    /// The same file belongs to another visit too.
    case alsoInVisit(String)
}
