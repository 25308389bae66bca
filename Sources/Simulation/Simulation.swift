import Dispatch
import Evaluation
import Synchronization

/// Plays the visits of a request on that many threads; the result depends on the request alone.
package func simulate(
    _ checklist: Checklist, pin: ChecklistPin, _ request: SimulationRequest, threads: Int
) -> SimulationResult {
    let blueprint = Blueprint(checklist, pin)
    let tally = SimulationRun(blueprint, request).tally(threads: threads)
    return SimulationResult(tally, blueprint, request)
}

/// The visits of one request, each made from the seed and its number alone.
private struct SimulationRun: Sendable {
    let blueprint: Blueprint
    let request: SimulationRequest
    /// Every how manieth visit is scored again with other outcomes.
    private let stride: Int

    /// How many visits a thread takes at once.
    private static let share = 32
    /// Enough for a mean within a tenth of a percentage point or two; a long checklist gets fewer.
    private static let mostMeasured = 400
    private static let mostMeasurements = 60_000

    init(_ blueprint: Blueprint, _ request: SimulationRequest) {
        self.blueprint = blueprint
        self.request = request
        let wanted = max(20, min(Self.mostMeasured, Self.mostMeasurements / max(1, blueprint.questions.count)))
        stride = (request.visits + wanted - 1) / wanted
    }

    func tally(threads: Int) -> Tally {
        let next = Mutex(0)
        let sum = Mutex(Tally(blueprint, kinds: request.shoppers.count))
        DispatchQueue.concurrentPerform(iterations: max(1, threads)) { _ in
            var own = Tally(blueprint, kinds: request.shoppers.count)
            while case let start = next.withLock({ Self.take(&$0) }), start < request.visits {
                for visit in start..<min(start + Self.share, request.visits) { play(visit, into: &own) }
            }
            sum.withLock { $0 += own }
        }
        return sum.withLock { $0 }
    }

    private static func take(_ next: inout Int) -> Int {
        defer { next += share }
        return next
    }

    private func play(_ number: Int, into tally: inout Tally) {
        let shopper = Shopper(request.shoppers, Dice(seed: request.seed, visit: number))
        let visit = SyntheticVisit(blueprint.checklist, blueprint.menus, shopper, pin: blueprint.pin)
        tally.count(
            visit, blueprint, kind: request.shoppers.firstIndex(of: shopper.kind) ?? 0,
            isMeasured: number % stride == 0)
    }
}
