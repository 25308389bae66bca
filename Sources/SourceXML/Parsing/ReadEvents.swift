import CLibXML2

/// Done once for the process: no file that is read may bring in another one.
private let libraryIsReady: Void = {
    xmlInitParser()
    xmlSetExternalEntityLoader { _, _, _ in nil }
}()

/// Runs libxml2 over the bytes. All C memory lives in here; what comes out are Swift values, or the first problem.
func readEvents(of source: [UInt8], limits: XMLLimits, into builder: inout TreeBuilder) -> ParseProblem? {
    _ = libraryIsReady
    return source.withUnsafeBytes { bytes in
        let text = bytes.bindMemory(to: CChar.self)
        guard let context = xmlCreateMemoryParserCtxt(text.baseAddress, Int32(text.count)) else { return .outOfMemory }
        defer { xmlFreeParserCtxt(context) }
        // The document is taken as UTF-8 whatever it says; the byte order mark is passed over here.
        xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
        context.pointee.encoding = UnsafePointer(xmlStrdup("UTF-8"))
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue | XML_PARSE_IGNORE_ENC.rawValue
        xmlCtxtUseOptions(context, Int32(options))
        context.pointee.sax.pointee = eventHandler()
        var listener = Listener(bytes: bytes, limits: limits, builder: builder)
        builder = TreeBuilder()
        withUnsafeMutablePointer(to: &listener) { pointer in
            context.pointee._private = UnsafeMutableRawPointer(pointer)
            xmlParseDocument(context)
            context.pointee._private = nil
        }
        builder = listener.builder
        if listener.problem == nil, context.pointee.wellFormed == 0 || !builder.isComplete { return .outOfMemory }
        return listener.problem
    }
}

/// What the parser's callbacks work on, reached through the parser's private pointer.
private struct Listener {
    let bytes: UnsafeRawBufferPointer
    let limits: XMLLimits
    var builder: TreeBuilder
    var problem: ParseProblem?
}

/// Only elements and errors are listened to: text is taken from the bytes between the tags.
private func eventHandler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { context, local, prefix, namespace, _, _, count, _, attributes in
        stopIfNamesAreTooMany(context)
        withListener(context) { listener, position in
            // Five pointers for each: local name, prefix, namespace, and the two ends of the value.
            let names = (0..<Int(count)).lazy.map { index -> TreeBuilder.RawName in
                (attributes?[5 * index], attributes?[5 * index + 1], attributes?[5 * index + 2])
            }
            listener.builder.startElement(
                (local, prefix, namespace), attributes: names, end: position, in: listener.bytes)
        }
    }
    handler.endElementNs = { context, _, _, _ in
        withListener(context) { $0.builder.endElement($1, in: $0.bytes) }
    }
    handler.processingInstruction = { context, _, _ in stopIfNamesAreTooMany(context) }
    handler.internalSubset = { context, _, _, _ in
        // The byte gate has refused these; should one get past it, the parse ends here.
        stop(context) { ParseProblem(kind: .other, offset: $0, name: nil, message: "a document type is not allowed") }
    }
    handler.serror = { context, error in
        guard let error, error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
        stop(context) { offset in
            ParseProblem(
                kind: kind(of: error.pointee.code), offset: offset,
                name: error.pointee.str1.map { String(cString: $0) },
                message: error.pointee.message.map { String(cString: $0) } ?? "")
        }
    }
    return handler
}

private func withListener(_ context: UnsafeMutableRawPointer?, _ body: (inout Listener, Int) -> Void) {
    guard let parser = context?.assumingMemoryBound(to: xmlParserCtxt.self),
        let listener = parser.pointee._private?.assumingMemoryBound(to: Listener.self),
        let input = parser.pointee.input, let base = input.pointee.base, let current = input.pointee.cur
    else { return }
    body(&listener.pointee, Int(input.pointee.consumed) + (current - base))
}

/// Keeps the first problem and lets the parser run out. xmlStopParser would free bytes that are still being read, and
/// after some problems the parser forgets that it was stopped: so its own copy of the rest is blanked, which it takes
/// for the end of the file.
private func stop(_ context: UnsafeMutableRawPointer?, _ problem: (Int) -> ParseProblem) {
    withListener(context) { listener, offset in
        if listener.problem == nil { listener.problem = problem(min(offset, listener.bytes.count)) }
    }
    guard let parser = context?.assumingMemoryBound(to: xmlParserCtxt.self) else { return }
    parser.pointee.disableSAX = 1
    parser.pointee.instate = XML_PARSER_EOF
    if let input = parser.pointee.input, let current = input.pointee.cur, let end = input.pointee.end, current < end {
        UnsafeMutablePointer(mutating: current).update(repeating: 0, count: end - current)
    }
}

/// Names cannot be counted without parsing, so that this limit alone is not one of the byte gate.
private func stopIfNamesAreTooMany(_ context: UnsafeMutableRawPointer?) {
    guard let parser = context?.assumingMemoryBound(to: xmlParserCtxt.self),
        let listener = parser.pointee._private?.assumingMemoryBound(to: Listener.self)
    else { return }
    let limits = listener.pointee.limits
    // The parser keeps two pointers for each declaration in force.
    let namespaces = Int(parser.pointee.nsNr) / 2
    if Int(xmlDictSize(parser.pointee.dict)) > limits.names || namespaces > limits.namespaces {
        stop(context) { ParseProblem(kind: .tooManyNames, offset: $0, name: nil, message: "") }
    }
}

private func kind(of code: Int32) -> ParseProblem.Kind {
    switch xmlParserErrors(rawValue: UInt32(bitPattern: code)) {
    case XML_ERR_DOCUMENT_EMPTY: .noRoot
    case XML_ERR_DOCUMENT_END: .contentAfterRoot
    case XML_ERR_TAG_NAME_MISMATCH: .endTagMismatch
    case XML_ERR_TAG_NOT_FINISHED: .elementNotEnded
    case XML_ERR_GT_REQUIRED, XML_ERR_LTSLASH_REQUIRED: .tagNotEnded
    case XML_ERR_ATTRIBUTE_NOT_STARTED: .valueWithoutQuotes
    case XML_ERR_ATTRIBUTE_NOT_FINISHED: .valueNotEnded
    case XML_ERR_LT_IN_ATTRIBUTE: .lessThanInValue
    case XML_ERR_ATTRIBUTE_REDEFINED, XML_NS_ERR_ATTRIBUTE_REDEFINED: .duplicateAttribute
    case XML_ERR_ATTRIBUTE_WITHOUT_VALUE: .attributeWithoutValue
    case XML_ERR_SPACE_REQUIRED: .spaceMissing
    case XML_ERR_NAME_REQUIRED: .nameMissing
    case XML_ERR_ENTITYREF_SEMICOL_MISSING: .semicolonMissing
    case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY: .unknownEntity
    case XML_ERR_INVALID_CHAR: .invalidCharacter
    case XML_ERR_INVALID_CHARREF, XML_ERR_INVALID_DEC_CHARREF, XML_ERR_INVALID_HEX_CHARREF: .badCharacterReference
    case XML_NS_ERR_UNDEFINED_NAMESPACE: .unknownPrefix
    case XML_ERR_HYPHEN_IN_COMMENT: .hyphensInComment
    case XML_ERR_COMMENT_NOT_FINISHED: .commentNotEnded
    case XML_ERR_CDATA_NOT_FINISHED: .cdataNotEnded
    case XML_ERR_MISPLACED_CDATA_END: .misplacedCDATAEnd
    case XML_ERR_RESERVED_XML_NAME: .misplacedDeclaration
    default: .other
    }
}
