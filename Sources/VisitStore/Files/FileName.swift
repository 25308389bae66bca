/// A file name for any text: letters, digits, `-`, `_` and inner dots stay, every other byte becomes `%` and two digits.
func fileName(for text: String) -> String {
    var name = ""
    for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            name.unicodeScalars.append(Unicode.Scalar(byte))
        case UInt8(ascii: ".") where !name.isEmpty:
            name += "."
        default:
            name += "%" + hexadecimal([byte])
        }
    }
    return name.isEmpty ? "%" : name
}

/// Two lower-case digits for each byte.
func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes {
        text.append(digits[Int(byte >> 4)])
        text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
}
