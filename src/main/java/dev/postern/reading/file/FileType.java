package dev.postern.reading.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What a file is, told by its content; its name decides only where many kinds look alike.
public enum FileType {
    TEXT("text"),
    HTML("text"),
    CALENDAR("calendar"),
    CONTACT("contact"),
    RTF("rtf"),
    MAIL("mail"),
    PDF("pdf"),
    WORD("word"),
    EXCEL("excel"),
    POWERPOINT("powerpoint"),
    OPEN_DOCUMENT("open-document"),
    /// A document that brings a program along.
    MACROS("macros"),
    /// What Office and Windows programs kept their files in before 2007; Word, Excel and PowerPoint files are told as
    /// such.
    OLD_OFFICE("old-office"),
    PNG("png"),
    JPEG("jpeg"),
    GIF("gif"),
    WEBP("webp"),
    BMP("bmp"),
    TIFF("tiff"),
    SVG("svg"),
    OTHER_PICTURE("other-picture"),
    ZIP("zip"),
    /// What Outlook wraps a mail's files in (`winmail.dat`).
    OUTLOOK("outlook"),
    OTHER_ARCHIVE("other-archive"),
    MEDIA("media"),
    PROGRAM("program"),
    UNKNOWN("unknown");

    private static final Set<String> SCRIPTS = Set.of(
            "exe",
            "com",
            "bat",
            "cmd",
            "scr",
            "pif",
            "msi",
            "dll",
            "jar",
            "js",
            "jse",
            "vbs",
            "vbe",
            "wsf",
            "wsh",
            "hta",
            "ps1",
            "psm1",
            "sh",
            "apk",
            "app",
            "lnk",
            "reg",
            "cpl",
            "jnlp",
            "msc",
            "iqy",
            "slk",
            "settingcontent-ms");

    private static final Set<String> TEXTS = Set.of(
            "html", "htm", "xhtml", "shtml", "mht", "mhtml", "svg", "txt", "csv", "eml", "ics", "vcf", "xml", "md",
            "url", "webloc", "desktop", "xht");

    private static final Set<String> HTML_NAMES =
            Set.of("html", "htm", "xhtml", "shtml", "xht", "doc", "dot", "xls", "xlt", "ppt", "wps");

    private static final Pattern HEADER =
            Pattern.compile("(?:[A-Za-z][A-Za-z0-9-]{0,60}:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*+){2,}+");
    private static final Pattern OF_MAILS = Pattern.compile(
            "(?im)^(?:MIME-Version|Content-Type|Content-Transfer-Encoding|Received|Return-Path|Message-ID|From|Subject):");
    private static final Pattern COMMENTS = Pattern.compile("^(?:\\s*(?:<!--(?s:.{0,900}?)-->|<\\?[^>]{0,200}>))+\\s*");

    private static final int PDF_HEAD = 1024;
    private static final int SAMPLE = 64 << 10;

    /// What a kind of file begins with, as Latin-1 with the bytes that may be any as `?`.
    private record Mark(String start, FileType type) {

        boolean opens(String head) {
            if (head.length() < start.length()) {
                return false;
            }
            for (var i = 0; i < start.length(); i++) {
                if (start.charAt(i) != '?' && start.charAt(i) != head.charAt(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Mark> MARKS = List.of(
            new Mark("\u0089PNG\r\n\u001a\n", PNG),
            new Mark("\u00ff\u00d8\u00ff", JPEG),
            new Mark("GIF87a", GIF),
            new Mark("GIF89a", GIF),
            new Mark("RIFF????WEBP", WEBP),
            new Mark("????ftyphei", OTHER_PICTURE),
            new Mark("????ftypmif1", OTHER_PICTURE),
            new Mark("????ftypavif", OTHER_PICTURE),
            new Mark("II*\0", TIFF),
            new Mark("MM\0*", TIFF),
            new Mark("BM????\0\0\0\0", BMP),
            new Mark("8BPS", OTHER_PICTURE),
            new Mark("\0\0\u0001\0", OTHER_PICTURE),
            new Mark("\0\0\0\u000cjP", OTHER_PICTURE),
            new Mark("\u0001\0\0\0" + "?".repeat(36) + " EMF", OTHER_PICTURE),
            new Mark("\u00d7\u00cd\u00c6\u009a", OTHER_PICTURE),
            new Mark("PK\u0003\u0004", ZIP),
            new Mark("PK\u0005\u0006", ZIP),
            new Mark("Rar!\u001a\u0007", OTHER_ARCHIVE),
            new Mark("7z\u00bc\u00af'\u001c", OTHER_ARCHIVE),
            new Mark("\u001f\u008b", OTHER_ARCHIVE),
            new Mark("BZh", OTHER_ARCHIVE),
            new Mark("\u00fd7zXZ", OTHER_ARCHIVE),
            new Mark("(\u00b5/\u00fd", OTHER_ARCHIVE),
            new Mark("MSCF", OTHER_ARCHIVE),
            new Mark("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", OLD_OFFICE),
            new Mark("{\\rt", RTF),
            new Mark("x\u009f>\"", OUTLOOK),
            new Mark("MZ", PROGRAM),
            new Mark("\u007fELF", PROGRAM),
            new Mark("\u00ca\u00fe\u00ba\u00be", PROGRAM),
            new Mark("\u00fe\u00ed\u00fa", PROGRAM),
            new Mark("\u00cf\u00fa\u00ed\u00fe", PROGRAM),
            new Mark("dex\n", PROGRAM),
            new Mark("L\0\0\0\u0001\u0014\u0002\0", PROGRAM),
            new Mark("#!", PROGRAM),
            new Mark("????ftyp", MEDIA),
            new Mark("ID3", MEDIA),
            new Mark("OggS", MEDIA),
            new Mark("RIFF????AVI ", MEDIA),
            new Mark("RIFF????WAVE", MEDIA),
            new Mark("\u001aE\u00df\u00a3", MEDIA),
            new Mark("fLaC", MEDIA));

    private final String word;

    FileType(String word) {
        this.word = word;
    }

    /// As config and advice name it.
    public String word() {
        return word;
    }

    /// @param name of the file; may be empty
    public static FileType of(byte[] content, String name) {
        var head = new String(content, 0, Math.min(content.length, PDF_HEAD), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-") && !(head.startsWith("PK") && ending(name).equals("zip"))) {
            return PDF;
        }
        if (SCRIPTS.contains(ending(name))) {
            return PROGRAM;
        }
        var marked = MARKS.stream().filter(mark -> mark.opens(head)).findFirst().map(Mark::type);
        if (marked.isPresent()) {
            return marked.get();
        }
        return isText(content) ? text(content, ending(name)) : UNKNOWN;
    }

    public boolean isPicture() {
        return switch (this) {
            case PNG, JPEG, GIF, WEBP, BMP, TIFF -> true;
            default -> false;
        };
    }

    /// Shown as lines of text.
    public boolean isText() {
        return switch (this) {
            case TEXT, HTML, CALENDAR, CONTACT, RTF, SVG -> true;
            case MAIL,
                    PDF,
                    WORD,
                    EXCEL,
                    POWERPOINT,
                    OPEN_DOCUMENT,
                    MACROS,
                    OLD_OFFICE,
                    PNG,
                    JPEG,
                    GIF,
                    WEBP,
                    BMP,
                    TIFF,
                    OTHER_PICTURE,
                    ZIP,
                    OUTLOOK,
                    OTHER_ARCHIVE,
                    MEDIA,
                    PROGRAM,
                    UNKNOWN -> false;
        };
    }

    /// What the name says it is, for the kinds whose programs look for their own form inside any file.
    static Optional<FileType> promised(String name) {
        return switch (ending(name)) {
            case "pdf" -> Optional.of(PDF);
            case "docx", "dotx" -> Optional.of(WORD);
            case "xlsx", "xltx" -> Optional.of(EXCEL);
            case "pptx", "ppsx", "potx" -> Optional.of(POWERPOINT);
            case "odt", "ods", "odp", "odg", "ott", "ots" -> Optional.of(OPEN_DOCUMENT);
            case "zip" -> Optional.of(ZIP);
            default -> Optional.empty();
        };
    }

    /// Whether a program that goes by the name would show the content as text.
    static boolean promisesText(String name) {
        return TEXTS.contains(ending(name));
    }

    private static String ending(String name) {
        var stripped = name.strip();
        return stripped.substring(stripped.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /// Lines of a mail's header, one of which only mails have; also of a web page that is saved as one (MHTML).
    private static boolean isMail(String start) {
        var header = HEADER.matcher(start);
        return header.lookingAt() && OF_MAILS.matcher(header.group()).find();
    }

    /// @param ending of its name: office programs and browsers show marked up text by it
    private static FileType text(byte[] content, String ending) {
        var start = new String(content, 0, Math.min(content.length, PDF_HEAD), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading();
        if (start.regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15)) {
            return CALENDAR;
        }
        if (start.regionMatches(true, 0, "BEGIN:VCARD", 0, 11)) {
            return CONTACT;
        }
        if (isMail(start)) {
            return MAIL;
        }
        var markup = COMMENTS.matcher(start.toLowerCase(Locale.ROOT)).replaceFirst("");
        if (markup.startsWith("<!doctype html") || markup.startsWith("<html") || HTML_NAMES.contains(ending)) {
            return HTML;
        }
        return markup.startsWith("<svg") || (markup.startsWith("<?xml") && markup.contains("<svg")) ? SVG : TEXT;
    }

    /// UTF-16 has its mark; any other text has no NUL and hardly a control character.
    private static boolean isText(byte[] content) {
        var length = Math.min(content.length, SAMPLE);
        if (length >= 2 && ((content[0] == -1 && content[1] == -2) || (content[0] == -2 && content[1] == -1))) {
            return true;
        }
        var strange = 0;
        for (var i = 0; i < length; i++) {
            if (content[i] == 0) {
                return false;
            }
            if (content[i] > 0 && content[i] < ' ' && "\t\n\r\f\u001b".indexOf(content[i]) < 0) {
                strange++;
            }
        }
        return strange * 100 <= length;
    }
}
