import Evaluation
import Phrases

/// The mark of the previous visit on the bullet bar.
extension Presenter {
    var previousLabel: Sentence? {
        comparablePrevious.map { speaker.say(.bulletPrevious, ["previous": speaker.percent($0.score)]) }
    }

    /// What the bar and each of its marks show.
    func describeBullet(_ score: Sentence, target: Sentence?) -> Sentence {
        let previous = comparablePrevious.map { speaker.percent($0.score) }
        switch (target, previous) {
        case (nil, nil): return speaker.say(.bulletScore, ["score": score])
        case (let target?, nil): return speaker.say(.bulletScoreTarget, ["score": score, "target": target])
        case (nil, let previous?):
            return speaker.say(.bulletScorePrevious, ["score": score, "previous": previous])
        case (let target?, let previous?):
            return speaker.say(
                .bulletScoreTargetPrevious, ["score": score, "target": target, "previous": previous])
        }
    }
}
