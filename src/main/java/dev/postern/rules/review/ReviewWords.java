package dev.postern.rules.review;

import dev.postern.rules.words.Concept;

/// The concepts of `review.yaml`, which says what each means.
final class ReviewWords {

    static final Concept NOUN = Concept.of("review.noun");
    static final Concept STARS = Concept.of("review.stars");
    static final Concept VERB = Concept.of("review.verb");
    static final Concept PLACE = Concept.of("review.place");
    static final Concept SITE = Concept.of("review.site");
    static final Concept WEAK = Concept.of("review.weak");
    static final Concept OPINION = Concept.of("review.opinion");
    static final Concept OBJECT = Concept.of("review.object");
    static final Concept ASK = Concept.of("review.ask");
    static final Concept WRITE = Concept.of("review.write");
    static final Concept REQUEST = Concept.of("review.request");
    static final Concept GIVEN = Concept.of("review.given");
    static final Concept OTHER = Concept.of("review.other");
    static final Concept SHAPE = Concept.of("review.shape");
    static final Concept REFUSAL = Concept.of("review.refusal");
    static final Concept DENIAL = Concept.of("review.denial");
    static final Concept POLICY = Concept.of("review.policy");
    static final Concept CONTRAST = Concept.of("review.contrast");
    static final Concept CONCESSION = Concept.of("review.concession");
    static final Concept AWAIT = Concept.of("review.await");
    static final Concept TONE = Concept.of("review.tone");
    static final Concept FULL = Concept.of("review.full");
    static final Concept FREE = Concept.of("review.free");
    static final Concept MEND = Concept.of("review.mend");
    static final Concept MEND_IT = Concept.of("review.mend.it");
    static final Concept EDIT = Concept.of("review.edit");
    static final Concept PRAISE = Concept.of("review.praise");
    static final Concept SPARE = Concept.of("review.spare");
    static final Concept IF = Concept.of("review.if");
    static final Concept LEISURE = Concept.of("review.leisure");
    static final Concept GROUP = Concept.of("review.group");
    static final Concept HOLD = Concept.of("review.hold");
    static final Concept ELSE = Concept.of("review.else");
    static final Concept REPLY = Concept.of("review.reply");
    static final Concept BRANCH = Concept.of("review.branch");
    static final Concept DEAL = Concept.of("review.deal");
    static final Concept REWARD = Concept.of("review.reward");
    static final Concept GAIN = Concept.of("review.gain");
    static final Concept ACT = Concept.of("review.act");
    static final Concept NO_REWARD = Concept.of("review.reward.void");
    static final Concept PICTURE = Concept.of("review.picture");
    static final Concept DAMAGE = Concept.of("review.damage");
    static final Concept GOOD = Concept.of("mood.good");
    static final Concept BAD = Concept.of("mood.bad");
    static final Concept NEGATION = Concept.of("negation");

    private ReviewWords() {}
}
