import Evaluation
import Phrases

extension Presenter {
    func peersLine(_ overall: Overall) -> ComparisonLine? {
        guard let standing = standing(overall) else { return nil }
        return ComparisonLine(
            name: speaker.say(.comparisonPeers, ["count": speaker.number(standing.count)]),
            value: standing.median.shown, words: speaker.percent(standing.median), now: overall.score.shown)
    }

    /// The place among other locations in words, or why they are not shown.
    func peersNote(_ overall: Overall) -> Sentence? {
        guard let peers = options.history?.peers, !peers.isEmpty else { return nil }
        guard let standing = standing(overall) else {
            return speaker.say(
                .peersHidden, count: peers.count, ["fewest": speaker.number(PeerStanding.fewest)])
        }
        let count = speaker.number(standing.count)
        if standing.lower == standing.count { return speaker.say(.peersBest, ["count": count]) }
        if standing.higher == standing.count { return speaker.say(.peersWorst, ["count": count]) }
        return speaker.say(
            .peersBetween,
            [
                "count": count, "higher": speaker.number(standing.higher), "same": speaker.number(standing.same),
                "lower": speaker.number(standing.lower),
            ])
    }

    private func standing(_ overall: Overall) -> PeerStanding? {
        options.history.flatMap {
            PeerStanding(overall.score, among: $0.peers, decimals: scorecard.model.decimals)
        }
    }
}
