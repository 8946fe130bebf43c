package dev.postern.rules.address;

/// Kinds of characters around addresses.
final class Letters {

    private Letters() {}

    static boolean isAlnum(char c) {
        return c < 0x80 ? (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') : Character.isLetterOrDigit(c);
    }

    /// What a part of a host name consists of.
    static boolean isLabel(char c) {
        return isAlnum(c) || c == '-' || c == '_';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean isArabic(char c) {
        return c >= 0x600 && c <= 0x77f && Character.isLetter(c);
    }

    /// Whether one script ends and another begins between two characters, as after an Arabic
    /// preposition written onto a Latin name.
    static boolean changesScript(char a, char b) {
        return (isArabic(a) && isLatin(b)) || (isLatin(a) && isArabic(b));
    }

    /// What is put between the letters of an address to take it apart.
    static boolean isSeparator(char c) {
        return c == ' ' || c == '-' || c == '_' || c == '*' || c == '|' || c == '~';
    }
}
