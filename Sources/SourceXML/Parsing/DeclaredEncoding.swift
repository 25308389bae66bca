/// An encoding in the XML declaration other than UTF-8 or US-ASCII, in capitals or not.
/// The parser is told to use UTF-8 in any case; a file that says otherwise would be misread.
func foreignEncoding(_ bytes: UnsafeRawBufferPointer, from start: Int) -> GateRefusal? {
    guard bytes.hasText("<?xml", at: start), let end = bytes.firstOffset(of: "?>", from: start) else { return nil }
    let declaration = UnsafeRawBufferPointer(rebasing: bytes[..<end])
    guard let word = declaration.firstOffset(of: "encoding", from: start) else { return nil }
    var position = word + 8
    while position < end, bytes[position].isXMLSpace { position += 1 }
    guard position < end, bytes[position] == UInt8(ascii: "=") else { return nil }
    position += 1
    while position < end, bytes[position].isXMLSpace { position += 1 }
    guard position < end, let close = declaration.firstOffset(of: bytes[position], from: position + 1) else {
        return nil
    }
    let name = String(decoding: bytes[(position + 1)..<close], as: UTF8.self)
    if ["utf-8", "us-ascii"].contains(name.lowercased()) { return nil }
    return .declaredEncoding(name: name, (position + 1)..<close)
}
