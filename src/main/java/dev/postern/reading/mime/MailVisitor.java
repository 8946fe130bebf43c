package dev.postern.reading.mime;

import java.util.List;

/// What [MimeMail#walk] meets, in the order of the mail.
public interface MailVisitor {

    /// The header block of the mail itself.
    void header(List<Field> fields);

    /// The header block of a mail forwarded within it.
    void forwardedHeader(List<Field> fields);

    /// A multipart begins; what is shown until [#endOfMultipart()] is in it.
    void multipart(PartHead head);

    /// The innermost multipart ends.
    void endOfMultipart();

    /// A part that is shown as text within the mail, its transfer encoding removed.
    void text(PartHead head, byte[] content);

    /// Any other part, its transfer encoding removed.
    ///
    /// @param content as far as it is read; all of it where its length is the size
    /// @param size of the decoded content in bytes
    void file(PartHead head, byte[] content, long size);

    /// The parts of a forwarded mail are over.
    ///
    /// @param size of its parts in bytes
    void forwarded(PartHead head, long size);

    /// Text between the parts, which no program of today shows.
    void between(String multipart, byte[] content);

    /// Something of the mail as a whole could not be read.
    ///
    /// @param what a key of `Trouble`
    void trouble(String what, String detail);

    /// Something of a part could not be read.
    void trouble(PartHead head, String what, String detail);
}
