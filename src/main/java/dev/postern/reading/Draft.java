package dev.postern.reading;

import dev.postern.reading.file.FileType;
import dev.postern.reading.html.HtmlPart;
import dev.postern.reading.mime.DecodedText;
import dev.postern.reading.mime.Field;
import dev.postern.reading.mime.MailVisitor;
import dev.postern.reading.mime.MimeMail;
import dev.postern.reading.mime.PartHead;
import dev.postern.reading.text.BlockLetters;
import dev.postern.reading.text.ContentLines;
import dev.postern.reading.text.Displayed;
import dev.postern.reading.text.LanguageShare;
import dev.postern.reading.text.Line;
import dev.postern.reading.text.OrderIds;
import dev.postern.reading.text.PlainText;
import dev.postern.reading.text.Quotation;
import dev.postern.reading.text.RtfText;
import dev.postern.reading.text.Uuencoded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/// A reading that grows while its mail is walked through.
final class Draft implements MailVisitor {

    private static final String DRAWN_OF_LETTERS = "drawn of block letters";

    private static final int MOST_TROUBLES = 50;

    /// A browser runs it, while mail programs pass over it.
    private static final Pattern SCRIPT = Pattern.compile(
            "(?i)<\\s*script\\b|\\bjavascript\\s*:|<[^>]{1,2000}\\bon[a-z]{3,20}\\s*=|<meta[^>]{0,200}http-equiv\\s*=\\s*[\"']?refresh");

    /// A line longer than this is read in pieces; no person writes or reads such a one.
    static final int LONGEST_PASSAGE = 64 << 10;

    /// Calendars and contact cards.
    private static final Set<String> CONTENT_LINES = Set.of(
            "text/calendar",
            "application/ics",
            "text/vcard",
            "application/vcard",
            "text/x-vcard",
            "text/x-vcalendar",
            "text/directory");

    private final ReadingSettings limits;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Attachments attachments = new Attachments();
    private final List<GivenFile> files = new ArrayList<>();
    private final Alternatives alternatives = new Alternatives();
    private final List<Trouble> troubles = new ArrayList<>();
    private final Map<String, Integer> partsOfType = new HashMap<>();
    private ReadHeaders header = ReadHeaders.EMPTY;

    /// Of all passages so far.
    private int characters;

    Draft(ReadingSettings limits) {
        this.limits = limits;
    }

    Reading reading() {
        var language = LanguageShare.of(passages);
        var orders = alternatives.seen(OrderIds.in(passages));
        return new Reading(header.headers(), passages, links, attachments.list(links), orders, language, troubles);
    }

    @Override
    public void header(List<Field> fields) {
        header = ReadHeaders.of(fields);
        header.shown().forEach(this::add);
        header.strays().forEach(this::add);
    }

    /// A forwarded mail shows its subject and names; they stand where its header does.
    @Override
    public void forwardedHeader(List<Field> fields) {
        var part = partsOfType.merge("message/rfc822", 1, Integer::sum);
        for (var field : fields) {
            if (field.is("Subject") || field.is("From") || field.is("To") || field.is("Cc")) {
                add(new Passage(Voice.OWN, new Place.Line("message/rfc822", part, field.line()), field.decoded()));
            }
        }
    }

    @Override
    public void multipart(PartHead head) {
        alternatives.begin(head.mimeType().equals("multipart/alternative"));
    }

    @Override
    public void endOfMultipart() {
        alternatives.end();
    }

    @Override
    public void text(PartHead head, byte[] content) {
        var part = partsOfType.merge(head.mimeType(), 1, Integer::sum);
        text(head, content, false, line -> new Place.Line(head.mimeType(), part, line));
        if (head.mimeType().equals("text/plain")) {
            alternatives.plain(part);
        }
    }

    /// @param attached shown as a file, beside the text
    private void text(PartHead head, byte[] content, boolean attached, IntFunction<Place> places) {
        var decoded = head.isHtml() && head.charset().isEmpty()
                ? DecodedText.ofHtml(content)
                : DecodedText.of(content, head.charset());
        if (!decoded.known()) {
            add(new Trouble(places.apply(1), "charset", decoded.unknown()));
        }
        if (attached && head.isHtml() && SCRIPT.matcher(decoded.text()).find()) {
            add(new Trouble(places.apply(1), "script", "a script in a page"));
        }
        if (head.isHtml()) {
            html(decoded.text(), attached, places);
        } else {
            plain(decoded.text(), head, attached, places);
        }
    }

    private void plain(String text, PartHead head, boolean attached, IntFunction<Place> places) {
        var most = limits.passages() - passages.size();
        var isRich = head.shownAs().endsWith("rtf");
        var lines = arranged(isRich ? RtfText.lines(text, most + 1) : PlainText.lines(text, most + 1), head);
        if (Uuencoded.isIn(lines)) {
            // Some programs show what is encoded there, some the code.
            add(new Trouble(places.apply(1), "encoding", "uuencoded"));
        }
        if (lines.size() > most) {
            add(new Trouble(places.apply(1), "size", "more than " + limits.passages() + " lines"));
        }
        if (BlockLetters.draw(lines)) {
            add(new Trouble(places.apply(1), "picture", DRAWN_OF_LETTERS));
        }
        if (isContentLines(head)) {
            lines.forEach(line -> Embedded.in(line.text()).ifPresent(files::add));
        }
        add(lines, voices(lines, attached, true), places);
    }

    private static List<Line> arranged(List<Line> lines, PartHead head) {
        if (isContentLines(head)) {
            return ContentLines.shown(lines);
        }
        var isFlowed = head.shownAs().equals("text/plain")
                && head.type().parameter("format").equalsIgnoreCase("flowed");
        return isFlowed ? PlainText.flowed(lines, head.type().parameter("delsp").equalsIgnoreCase("yes")) : lines;
    }

    private static boolean isContentLines(PartHead head) {
        return CONTENT_LINES.contains(head.shownAs());
    }

    private void html(String text, boolean attached, IntFunction<Place> places) {
        var page = HtmlPart.read(text, limits.passages() - passages.size(), limits.links() - links.size());
        if (page.cut()) {
            add(new Trouble(places.apply(1), "size", "more markup than is read"));
        }
        if (page.tooDeep()) {
            add(new Trouble(places.apply(1), "depth", "elements of HTML"));
        }
        if (page.drawn()) {
            add(new Trouble(places.apply(1), "picture", "drawn of cells, squares or shadows"));
        } else if (BlockLetters.draw(page.lines())) {
            add(new Trouble(places.apply(1), "picture", DRAWN_OF_LETTERS));
        }
        var voices = voices(page.lines(), attached, false);
        add(page.lines(), voices, places);
        if (voices.contains(Voice.OWN) && !attached) {
            alternatives.html();
        }
        for (var link : page.links()) {
            var voice = link.hidden() || voices.isEmpty() ? Voice.HIDDEN : voices.get(link.line());
            links.add(new Link(voice, places.apply(link.number()), link.kind(), link.target(), link.shown()));
            Embedded.in(link.target()).ifPresent(files::add);
        }
    }

    /// An attached text is the sender's act, whatever it quotes.
    private List<Voice> voices(List<Line> lines, boolean attached, boolean plain) {
        if (attached) {
            return lines.stream()
                    .map(l -> l.hidden() ? Voice.HIDDEN : Voice.OWN)
                    .toList();
        }
        return Quotation.voices(lines, plain || header.answers(), header.forwards());
    }

    private void add(List<Line> lines, List<Voice> voices, IntFunction<Place> places) {
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.isShown()) {
                add(new Passage(voices.get(i), places.apply(line.number()), line.text()));
            }
        }
    }

    @Override
    public void forwarded(PartHead head, long size) {
        attachments.add(head, FileType.MAIL, size);
    }

    /// Text is read where it stands among the parts; other files are opened when the mail is known.
    @Override
    public void file(PartHead head, byte[] content, long size) {
        var type = FileType.of(content, head.name());
        if (type.isText() && head.isText() && type != FileType.RTF) {
            attachments.add(head, type, size);
            name(head.name(), head.name());
            text(head, content, true, line -> new Place.Attachment(head.name()));
        } else {
            files.add(new GivenFile(head, content, size));
        }
    }

    /// Who looks at a mail reads the names of its files, their words held together by signs.
    ///
    /// @param file where it is found
    /// @param own without those it lies in, which say what they say where they are shown themselves
    private void name(String file, String own) {
        var dot = own.lastIndexOf('.');
        var words = (dot > 0 ? own.substring(0, dot) : own).replaceAll("[_+-]+|%20", " ");
        if (!words.isBlank()) {
            add(new Passage(Voice.OWN, new Place.InFile(file, Place.InFile.NAME), words));
        }
    }

    /// Those that were met since this was asked last.
    List<GivenFile> files() {
        var met = List.copyOf(files);
        files.clear();
        return met;
    }

    /// Adds what a file showed.
    void add(OpenedFile file) {
        for (var met : file.attachments()) {
            attachments.add(
                    met.name(),
                    file.head(),
                    met.type(),
                    met.size(),
                    file.unread().contains(met.name()));
            name(met.name(), file.ownName(met));
        }
        file.passages().forEach(this::add);
        links.addAll(file.links());
        file.texts().forEach(this::shown);
        file.troubles().forEach(this::add);
    }

    /// A file of text, or a mail as a file.
    private void shown(OpenedFile.Text file) {
        var content = file.content().get();
        if (file.type() == FileType.MAIL) {
            MimeMail.walkForwarded(content, limits, this);
            return;
        }
        text(PartHead.of(file.type()), content, true, _ -> new Place.InFile(file.name(), ""));
    }

    @Override
    public void between(String multipart, byte[] content) {
        var lines = PlainText.lines(DecodedText.of(content, "").text(), limits.passages() - passages.size());
        for (var line : lines) {
            if (line.isShown()) {
                add(new Passage(Voice.HIDDEN, new Place.Line(multipart, 1, line.number()), line.text()));
            }
        }
    }

    @Override
    public void trouble(String what, String detail) {
        add(new Trouble(new Place.Mail(), what, detail));
    }

    @Override
    public void trouble(PartHead head, String what, String detail) {
        var place = head.isAttached() ? new Place.Attachment(head.name()) : new Place.Mail();
        add(new Trouble(place, what, detail));
    }

    private void add(Trouble trouble) {
        if (troubles.size() < MOST_TROUBLES && !troubles.contains(trouble)) {
            troubles.add(trouble);
        }
    }

    /// What stands there in another order than it is displayed is judged both ways; only the displayed
    /// one is the sender's visible word.
    private void add(Passage passage) {
        var displayed = Displayed.of(passage.text());
        if (displayed.isEmpty()) {
            store(passage);
            return;
        }
        var overridden = Displayed.isOverridden(passage.text());
        var shown = overridden ? passage.voice() : Voice.HIDDEN;
        var stored = overridden ? Voice.HIDDEN : passage.voice();
        store(new Passage(shown, passage.place(), displayed.get()));
        store(new Passage(stored, passage.place(), passage.text()));
    }

    private void store(Passage passage) {
        if (passages.size() >= limits.passages()) {
            return;
        }
        var text = passage.text();
        var left = limits.characters() - characters;
        if (text.length() > left) {
            add(new Trouble(new Place.Mail(), "size", "more than " + limits.characters() + " characters of text"));
            text = text.substring(0, left);
        }
        characters += text.length();
        if (text.length() > LONGEST_PASSAGE) {
            add(new Trouble(passage.place(), "size", "a line of " + text.length() + " characters"));
        }
        for (var at = 0; at < text.length(); at += LONGEST_PASSAGE) {
            var end = Math.min(text.length(), at + LONGEST_PASSAGE);
            passages.add(new Passage(passage.voice(), passage.place(), text.substring(at, end)));
        }
    }
}
