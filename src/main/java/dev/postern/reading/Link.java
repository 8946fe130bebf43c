package dev.postern.reading;

/// An address in markup that a click, a submit or the mere display would open.
///
/// @param kind what in the markup holds it
/// @param target as written, character references resolved: `https://shop.example/a`, `mailto:…`, `cid:…`
/// @param shown the text or alternative text a reader sees for it; empty if none
public record Link(Voice voice, Place place, Kind kind, String target, String shown) {

    public enum Kind {
        ANCHOR,
        /// A click on a picture opens it: a picture inside an anchor, or an area of an image map.
        PICTURE,
        IMAGE,
        FORM,
        STYLE,
        BASE,
        REFRESH,
        /// A QR or bar code holds it.
        CODE,
        OTHER
    }
}
