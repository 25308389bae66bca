/// Functions from answers to truth as shared decision diagrams: equal functions have equal numbers.
struct TruthDiagrams {
    /// The number of a diagram; the first three are the truths themselves, in Kleene's order.
    typealias Diagram = Int32
    static let no: Diagram = 0
    static let unknown: Diagram = 1
    static let yes: Diagram = 2

    /// The work of one question to the solver is used up; nothing is known then.
    struct TooMuchWork: Error {}

    private struct Node {
        let level: Int32
        let firstChild: Int
        let width: Int
        /// The truths that can be reached, one bit each.
        let ends: UInt8
    }

    private enum Operation: UInt64 {
        case and, or, not, certain
    }

    private var nodes: [Node] = (0..<3).map { Node(level: -.max, firstChild: 0, width: 0, ends: 1 << UInt8($0)) }
    private var children: [Diagram] = []
    private var slots = [Diagram](repeating: 0, count: 1 << 10)
    private var results: [UInt64: Diagram] = [:]
    private var stack: [Diagram] = []
    private var depth = 0
    /// Steps that may still be taken; whoever asks sets it.
    var stepsLeft = 0

    private static let deepest = 2_000

    /// Whether a truth is reached by any answers.
    func canEnd(_ diagram: Diagram, in truth: Diagram) -> Bool { nodes[Int(diagram)].ends >> UInt8(truth) & 1 == 1 }

    /// The function that one variable decides: the diagram of each of its cases. Higher levels are asked first.
    mutating func node(level: Int32, _ cases: [Diagram]) throws(TooMuchWork) -> Diagram {
        stack += cases
        return try nodeFromStack(level, cases.count)
    }

    mutating func and(_ left: Diagram, _ right: Diagram) throws(TooMuchWork) -> Diagram {
        if left == Self.no || right == Self.no { return Self.no }
        if left == Self.yes || left == right { return right }
        if right == Self.yes { return left }
        return try combined(.and, min(left, right), max(left, right))
    }

    mutating func or(_ left: Diagram, _ right: Diagram) throws(TooMuchWork) -> Diagram {
        if left == Self.yes || right == Self.yes { return Self.yes }
        if left == Self.no || left == right { return right }
        if right == Self.no { return left }
        return try combined(.or, min(left, right), max(left, right))
    }

    mutating func not(_ diagram: Diagram) throws(TooMuchWork) -> Diagram {
        diagram <= Self.yes ? Self.yes - diagram : try combined(.not, diagram, diagram)
    }

    /// Yes where the function is yes, no everywhere else.
    mutating func certain(_ diagram: Diagram) throws(TooMuchWork) -> Diagram {
        switch diagram {
        case Self.no, Self.unknown: Self.no
        case Self.yes: Self.yes
        default: canEnd(diagram, in: Self.unknown) ? try combined(.certain, diagram, diagram) : diagram
        }
    }

    /// The first function where the choice is yes, the second one where it is no.
    mutating func choice(_ choice: Diagram, _ first: Diagram, _ second: Diagram) throws(TooMuchWork) -> Diagram {
        if choice == Self.yes { return first }
        if choice == Self.no { return second }
        return try or(try and(choice, first), try and(try not(choice), second))
    }

    private mutating func apply(_ operation: Operation, _ left: Diagram, _ right: Diagram) throws(TooMuchWork)
        -> Diagram
    {
        switch operation {
        case .and: try and(left, right)
        case .or: try or(left, right)
        case .not: try not(left)
        case .certain: try certain(left)
        }
    }

    private mutating func combined(_ operation: Operation, _ left: Diagram, _ right: Diagram) throws(TooMuchWork)
        -> Diagram
    {
        if left <= Self.yes, right <= Self.yes { return operation == .and ? min(left, right) : max(left, right) }
        let key = operation.rawValue << 62 | UInt64(left) << 31 | UInt64(right)
        if let known = results[key] { return known }
        depth += 1
        defer { depth -= 1 }
        guard depth < Self.deepest else { throw TooMuchWork() }
        let (first, second) = (nodes[Int(left)], nodes[Int(right)])
        let level = max(first.level, second.level)
        let width = first.level == level ? first.width : second.width
        for offset in 0..<width {
            let result = try apply(
                operation, first.level == level ? children[first.firstChild + offset] : left,
                second.level == level ? children[second.firstChild + offset] : right)
            stack.append(result)
        }
        let result = try nodeFromStack(level, width)
        results[key] = result
        return result
    }

    /// Makes a node of the topmost diagrams of the stack, or finds the one that is there.
    private mutating func nodeFromStack(_ level: Int32, _ width: Int) throws(TooMuchWork) -> Diagram {
        let start = stack.count - width
        defer { stack.removeSubrange(start...) }
        stepsLeft -= width
        guard stepsLeft >= 0 else { throw TooMuchWork() }
        if stack[start...].allSatisfy({ $0 == stack[start] }) { return stack[start] }
        var slot = Int(truncatingIfNeeded: hash(level, stack[start...])) & (slots.count - 1)
        while slots[slot] != 0 {
            let candidate = nodes[Int(slots[slot])]
            if candidate.level == level, candidate.width == width,
                children[candidate.firstChild..<candidate.firstChild + width].elementsEqual(stack[start...])
            {
                return slots[slot]
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        let made = Diagram(nodes.count)
        let ends = stack[start...].reduce(0) { $0 | nodes[Int($1)].ends }
        nodes.append(Node(level: level, firstChild: children.count, width: width, ends: ends))
        children += stack[start...]
        slots[slot] = made
        if nodes.count * 2 > slots.count { grow() }
        return made
    }

    private mutating func grow() {
        slots = [Diagram](repeating: 0, count: slots.count * 4)
        for index in 3..<nodes.count {
            let node = nodes[index]
            let range = node.firstChild..<node.firstChild + node.width
            var slot = Int(truncatingIfNeeded: hash(node.level, children[range])) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Diagram(index)
        }
    }

    private func hash(_ level: Int32, _ children: ArraySlice<Diagram>) -> UInt64 {
        var hash = UInt64(truncatingIfNeeded: level) &* 0x9E37_79B9_7F4A_7C15
        for child in children {
            hash = (hash ^ UInt64(child)) &* 0xBF58_476D_1CE4_E5B9
            hash ^= hash >> 29
        }
        return hash
    }

    /// Forgets what a failed step left behind.
    mutating func startOver(steps: Int) {
        stack.removeAll(keepingCapacity: true)
        depth = 0
        stepsLeft = steps
    }
}
