package dev.postern.crash;

/// A moment in a mail's journey that is seen from outside, at which a kill hurts.
enum Moment {
    /// The client has sent the final dot and waits: the commit may or may not have happened.
    CONTENT_SENT,
    /// The client has read its 250: from here on the mail must not be lost.
    ACCEPTED,
    /// The next hop has the mail and has not said so yet: the gateway cannot know.
    ARRIVED
}
