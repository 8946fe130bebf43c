package dev.postern.reading;

/// A part that is not read as text of the mail itself.
///
/// @param name the file name shown to the reader, decoded (RFC 2047, RFC 2231); empty if none
/// @param mimeType as declared, in lower case
/// @param inline shown within the text (`Content-Disposition: inline`, or referred to by `cid:`)
/// @param size of the decoded content in bytes
public record Attachment(String name, String mimeType, boolean inline, long size) {}
