package dev.postern.orders;

/// Something wrong with one row of a report. It never quotes a mail address, so it may be logged.
///
/// @param file the report's file name
/// @param line counted from 1; 0 for the file as a whole
/// @param kept whether the row counts all the same
public record RowError(String file, int line, String text, boolean kept) {

    /// `orders.txt:12: buyer-email is not a mail address (row left out)`
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + text + (kept || line == 0 ? "" : " (row left out)");
    }
}
