extension Question {
    /// The value in its kept form (options in the order of the checklist); refuses what does not fit.
    package func accepted(_ value: AnswerValue) throws(Refusal) -> AnswerValue {
        switch (kind, value) {
        case (.yesNo, .yesNo), (.time, .time), (.date, .date), (.dateTime, .dateTime), (.place, .place):
            return value
        case (.choice(let options), .option(let chosen)), (.rating(let options, _), .option(let chosen)):
            guard options.contains(where: { $0.value == chosen }) else { throw .unknownOption(chosen) }
            return value
        case (.choices(let options, let limits), .options(let chosen)):
            return .options(try accepted(chosen, of: options, limits))
        case (.number(let rule), .number(let number)), (.money(let rule, _), .number(let number)):
            try rule.check(number)
            return value
        case (.duration(_, _, let rule), .duration(let seconds)):
            try rule.check(Rational(seconds))
            return value
        case (.text(let rule), .text(let text)):
            try rule.check(text)
            return value
        case (.photo(_, let maximum), .photos(let files)), (.file(_, let maximum), .photos(let files)):
            guard files.count <= maximum else { throw .tooManyPhotos(maximum: maximum) }
            var digests: Set<String> = []
            for file in files where !digests.insert(file.digest).inserted { throw .samePhotoTwice(file.name) }
            return value
        case (.instances(let rule), .instances(let instances)):
            return .instances(try accepted(instances, rule))
        case (.employee, .employee(let employee)):
            try check(employee)
            return value
        default:
            throw .wrongType(expected: kind.elementName)
        }
    }

    private func accepted(_ instances: [Instance], _ rule: RepeatRule) throws(Refusal) -> [Instance] {
        guard instances.count <= rule.maximum else { throw .tooManyInstances(maximum: rule.maximum) }
        var names: Set<String> = []
        var slots: Set<Int> = []
        for instance in instances {
            guard !instance.name.isBlank, !instance.name.hasControls else { throw .emptyText }
            guard instance.name.unicodeScalars.count <= 80 else { throw .textTooLong(maximum: 80) }
            guard names.insert(instance.name).inserted else { throw .sameInstanceTwice(instance.name) }
            guard (1...rule.maximum).contains(instance.slot), slots.insert(instance.slot).inserted else {
                throw .wrongType(expected: kind.elementName)
            }
        }
        // In the order of their questions, so that a list typed anew in another order changes nothing.
        return instances.sorted { $0.slot < $1.slot }
    }

    private func check(_ employee: Employee) throws(Refusal) {
        let parts = [employee.name, employee.role, employee.description].compactMap { $0 }
        guard parts.contains(where: { !$0.isBlank }) else { throw .emptyEmployee }
        for part in parts { _ = try bounded(part) }
    }

    private func accepted(_ chosen: [String], of options: [Option], _ limits: SelectionLimits) throws(Refusal)
        -> [String]
    {
        for value in chosen where !options.contains(where: { $0.value == value }) { throw .unknownOption(value) }
        let kept = options.filter { chosen.contains($0.value) }
        if kept.count > 1, let alone = kept.first(where: \.isExclusive) { throw .exclusiveOption(alone.label) }
        if kept.count < limits.minimum, !(kept.first?.isExclusive ?? false) {
            throw .tooFewOptions(minimum: limits.minimum)
        }
        if let maximum = limits.maximum, kept.count > maximum { throw .tooManyOptions(maximum: maximum) }
        return kept.map(\.value)
    }
}

extension NumberRule {
    func check(_ number: Rational) throws(Refusal) {
        if let minimum, number < minimum { throw .belowMinimum(minimum) }
        if let maximum, number > maximum { throw .aboveMaximum(maximum) }
        guard number.rounded(decimals: decimals) == number else { throw .tooManyDecimals(allowed: decimals) }
    }
}

extension TextRule {
    func check(_ text: String) throws(Refusal) {
        guard !text.isBlank else { throw .emptyText }
        let length = text.trimmedLength
        guard length >= minimumLength else { throw .textTooShort(minimum: minimumLength, have: length) }
        guard text.unicodeScalars.count <= Question.longestText else {
            throw .textTooLong(maximum: Question.longestText)
        }
    }
}
