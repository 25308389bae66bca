import Dispatch
import Foundation
import Synchronization
import Themes
import VisitStore

/// Makes reports on several threads; each has its own connection to the store and keeps what its visits share.
final class ReportCrew: Sendable {
    /// The files of one visit in every format that needs no printer.
    struct Made: Sendable {
        let files: ReportFiles
        let contents: [ReportFormat: [ReportFiles.Content]]
    }

    private final class Worker: Sendable {
        let maker: Mutex<ReportMaker>

        init(_ maker: sending ReportMaker) { self.maker = Mutex(maker) }
    }

    /// How many visits each thread takes before the next are asked for; so few pages are in memory at once.
    private static let share = 8

    private let workers: [Worker]
    private let make: @Sendable (String, inout ReportMaker) throws -> Made

    /// As many threads as the process may use, and no more than there are visits.
    init(
        _ store: VisitStore, _ themes: [Theme], visits: Int,
        make: @escaping @Sendable (String, inout ReportMaker) throws -> Made
    ) throws(CommandFailure) {
        let leftOut = LeftOutVisits()
        var workers = [Worker(ReportMaker(store, themes, leftOut))]
        while workers.count < min(visits, ProcessInfo.processInfo.activeProcessorCount) {
            let path = store.path
            let own = try storing { () throws(StoreError) in try VisitStore.openReadOnly(path: path) }
            workers.append(Worker(ReportMaker(own, themes, leftOut)))
        }
        self.workers = workers
        self.make = make
    }

    /// Hands on the reports of one batch after the other; while one is written, the next is made already.
    func eachBatch(of visits: [String], _ write: ([Result<Made, any Error>]) throws -> Void) throws {
        let size = workers.count * Self.share
        let batches = stride(from: 0, to: visits.count, by: size).map { visits[$0..<min($0 + size, visits.count)] }
        var next = batches.first.map(start)
        for place in batches.indices {
            guard let batch = next else { return }
            let reports = batch.reports
            next = place + 1 < batches.count ? start(batches[place + 1]) : nil
            do {
                try write(reports)
            } catch {
                // Nothing is to be said any more once the failure is.
                _ = next?.reports
                throw error
            }
        }
    }

    /// Reports that are being made.
    private final class Batch: Sendable {
        private let made = Mutex<[Result<Made, any Error>]>([])
        private let end = DispatchGroup()

        init(_ make: @escaping @Sendable () -> [Result<Made, any Error>]) {
            DispatchQueue.global().async(group: end) { [self] in
                let reports = make()
                made.withLock { $0 = reports }
            }
        }

        /// As soon as all are there.
        var reports: [Result<Made, any Error>] {
            end.wait()
            return made.withLock { $0 }
        }
    }

    private func start(_ visits: ArraySlice<String>) -> Batch { Batch { self.reports(of: visits) } }

    /// In the order of the visits, however many threads there are.
    private func reports(of visits: ArraySlice<String>) -> [Result<Made, any Error>] {
        let visits = Array(visits)
        let next = Mutex(0)
        let made = Mutex([Result<Made, any Error>?](repeating: nil, count: visits.count))
        DispatchQueue.concurrentPerform(iterations: min(workers.count, visits.count)) { number in
            while let index = next.withLock({ next in Self.take(&next, below: visits.count) }) {
                let result = workers[number].maker.withLock { maker in
                    Result { try make(visits[index], &maker) }
                }
                made.withLock { $0[index] = result }
            }
        }
        return made.withLock { $0.compactMap(\.self) }
    }

    private static func take(_ next: inout Int, below count: Int) -> Int? {
        guard next < count else { return nil }
        next += 1
        return next - 1
    }
}

/// What was asked for on the command line, the same for every visit.
struct ReportChoice: Sendable {
    let language: String?
    /// For a single visit.
    let name: String?
    let formats: [ReportFormat]
    let options: Manifest.Options

    func make(_ visit: String, by maker: inout ReportMaker) throws -> ReportCrew.Made {
        let scored = try maker.scored(visit)
        let files = try maker.files(of: scored, named: name ?? visit, in: try scored.tag(language), options)
        let contents = try formats.map { ($0, try files.files($0)) }
        return ReportCrew.Made(files: files, contents: Dictionary(uniqueKeysWithValues: contents))
    }
}
