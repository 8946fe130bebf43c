package dev.postern.reading;

/// One line of text in one voice, as a reader sees it.
///
/// @param text without line ends; a paragraph of HTML is one passage
public record Passage(Voice voice, Place place, String text) {}
