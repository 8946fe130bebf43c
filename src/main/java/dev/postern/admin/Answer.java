package dev.postern.admin;

import java.util.Map;

/// An HTTP answer with all of its body.
///
/// @param headers besides Content-Type and those that every answer has
record Answer(int status, String type, String body, Map<String, String> headers) {

    static final String HTML = "text/html; charset=utf-8";
    static final String JSON = "application/json";
    static final String TEXT = "text/plain; charset=utf-8";

    static Answer of(int status, String type, String body) {
        return new Answer(status, type, body, Map.of());
    }

    static Answer html(String page) {
        return of(200, HTML, page);
    }

    /// Go and look there.
    static Answer seeOther(String path) {
        return of(303, TEXT, "see " + path + "\n").with("Location", path);
    }

    Answer with(String header, String value) {
        return new Answer(status, type, body, Map.of(header, value));
    }
}
