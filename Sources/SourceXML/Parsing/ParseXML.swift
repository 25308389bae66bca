import Diagnostics

/// Reads a file into a tree, or fails with the first thing that is wrong with it.
package func parseXML(_ source: SourceFile, limits: XMLLimits = .standard) throws(XMLFailure) -> XMLTree {
    if let refusal = byteGate(source, limits) { throw XMLFailure(refusal.diagnostic(source, limits)) }
    if let range = firstInvalidUTF8(in: source.bytes) { throw XMLFailure(invalidUTF8(source, range)) }
    var builder = TreeBuilder()
    if let problem = readEvents(of: source.bytes, limits: limits, into: &builder) {
        throw XMLFailure(Explanation(source: source, problem: problem, open: builder.openElements).diagnostic())
    }
    return builder.tree(of: source)
}

/// Refuses a file by its size alone, so that a reader need not load it first.
package func refusal(ofSize size: Int, file: String, limits: XMLLimits = .standard) -> XMLFailure? {
    guard size > limits.bytes else { return nil }
    let source = SourceFile(name: file, bytes: [])
    return XMLFailure(GateRefusal.tooLarge(size: size).diagnostic(source, limits))
}

/// libxml2 lets some overlong forms pass, so that UTF-8 is checked here, where the exact bytes are known too.
func firstInvalidUTF8(in bytes: [UInt8]) -> Range<Int>? {
    do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: bytes.span)
        return nil
    } catch {
        return error.byteOffsets
    }
}
