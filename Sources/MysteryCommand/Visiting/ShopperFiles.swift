import Glibc
import Wizard

/// Finds the files that a line of the shopper means: `~`, patterns such as `IMG_20*.jpg`, and names with spaces.
struct ShopperFiles {
    private let home: String?

    init(home: String? = getenv("HOME").map { String(cString: $0) }) { self.home = home }

    func find(_ dropped: DroppedPaths) -> FoundFiles {
        // A name with spaces that was typed without quotes; nobody means several files that are not there.
        if dropped.files.count > 1, exists(dropped.line) { return FoundFiles(paths: [dropped.line]) }
        var found = FoundFiles()
        for file in dropped.files {
            let file = home.map(file.inHome) ?? file
            guard let pattern = file.pattern, !exists(file.path) else {
                found.add(file.path)
                continue
            }
            let matches = matches(pattern)
            if matches.isEmpty { found.unmatched.append(file.path) }
            for match in matches { found.add(match) }
        }
        return found
    }

    private func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    /// In the order of their bytes, whatever language the machine speaks.
    private func matches(_ pattern: String) -> [String] {
        var result = glob_t()
        defer { globfree(&result) }
        guard glob(pattern, GLOB_NOSORT, nil, &result) == 0, let paths = result.gl_pathv else { return [] }
        let names = (0..<Int(result.gl_pathc)).compactMap { paths[$0].flatMap { String(validatingCString: $0) } }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}

extension FoundFiles {
    /// The same file named twice is attached once.
    fileprivate mutating func add(_ path: String) { if !paths.contains(path) { paths.append(path) } }
}
