package dev.postern.reading.file;

/// What a file shows, in its own order.
///
/// A `spot` is where in the file, in words: `page 2`, `sheet "Prices" cell B4`; empty for the file as a whole.
public interface FileVisitor {

    /// What the file is; told first.
    void type(FileType type);

    /// A line of text.
    ///
    /// @param hidden not shown to who opens the file
    void text(String spot, String text, boolean hidden);

    /// A line of text drawn in a picture.
    void drawn(String spot, String text);

    /// A picture may hold text that nobody here can read.
    void unread(String spot);

    /// What a QR or bar code of a picture holds.
    void code(String spot, String text);

    /// What a click opens.
    ///
    /// @param picture whether the click is on a picture
    void link(String spot, String target, boolean picture);

    /// What is fetched when the file is opened.
    void fetched(String spot, String target);

    /// The file is shown as lines of text.
    void asText(FileType type, byte[] content);

    /// A file inside this one.
    ///
    /// @return who is shown it
    FileVisitor inside(String name, long size);

    /// Something of the file could not be read.
    ///
    /// @param what a key of `Trouble`
    void trouble(String what, String detail);
}
