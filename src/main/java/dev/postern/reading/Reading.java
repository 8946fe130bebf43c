package dev.postern.reading;

import java.util.List;

/// What a person sees of a mail, each piece with its place.
///
/// Reading never fails: whatever the bytes are, there is a reading of them, and what could not be
/// read is among [#troubles()].
///
/// @param passages subject and display names first, then each text part in the order of the mail
/// @param links of all markup
/// @param orders every order ID named, in order, each as often as it stands there
public record Reading(
        Headers headers,
        List<Passage> passages,
        List<Link> links,
        List<Attachment> attachments,
        List<OrderMention> orders,
        Language language,
        List<Trouble> troubles) {

    public Reading {
        passages = List.copyOf(passages);
        links = List.copyOf(links);
        attachments = List.copyOf(attachments);
        orders = List.copyOf(orders);
        troubles = List.copyOf(troubles);
    }
}
