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

    /// A part that is shown as text, its transfer encoding removed.
    void text(PartHead head, byte[] content);

    /// Any other part.
    ///
    /// @param size of the decoded content in bytes; of a forwarded mail, that of its parts
    void attachment(PartHead head, long size);

    /// Text between the parts, which no program of today shows.
    void between(String multipart, byte[] content);

    /// Something of the mail as a whole could not be read.
    ///
    /// @param what a key of `Trouble`
    void trouble(String what, String detail);

    /// Something of a part could not be read.
    void trouble(PartHead head, String what, String detail);
}
