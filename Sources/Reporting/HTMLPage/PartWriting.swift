/// Writes the parts that pages of every kind are made of: sentences, tables, charts.
protocol PartWriting {
    var inline: InlineWriter { get }
    var html: HTML { get set }
}

extension HTMLWriter: PartWriting {}
