import Evaluation
import Formats
import Simulation
import SourceXML

/// Playing, scoring and counting many visits, on one thread and on two.
func measureSimulate(_ path: String, visits: Int) throws {
    guard let checklist = readChecklist(try parseXML(source(path))).checklist else { throw NotMeasured.hasErrors }
    let pin = ChecklistPin(id: checklist.id, version: checklist.version, digest: String(repeating: "0", count: 64))
    let request = SimulationRequest(visits: visits, seed: 1)
    var scored = 0
    let times = [1, 2].map { threads in
        median(of: 3) { scored = simulate(checklist, pin: pin, request, threads: threads).outcomes.scored }
    }
    print(
        "questions \(checklist.outline.questions.count), visits \(visits), scored \(scored), one thread \(text(times[0])) ms,"
            + " two threads \(text(times[1])) ms")
}
