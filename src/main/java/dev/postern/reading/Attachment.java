package dev.postern.reading;

import dev.postern.reading.file.FileType;

/// A part that is not read as text of the mail itself.
///
/// @param name the file name shown to the reader, decoded (RFC 2047, RFC 2231); empty if none
/// @param mimeType as declared, in lower case
/// @param type what it is by its content
/// @param inline shown within the text (`Content-Disposition: inline`, or referred to by `cid:`)
/// @param size of the decoded content in bytes
/// @param unread whether pictures of it may hold text that nobody here can read
public record Attachment(String name, String mimeType, FileType type, boolean inline, long size, boolean unread) {}
