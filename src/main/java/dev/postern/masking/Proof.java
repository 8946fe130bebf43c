package dev.postern.masking;

import dev.postern.mail.MessageBytes;
import dev.postern.masking.files.FileSearch;
import dev.postern.masking.mime.Charsets;
import dev.postern.masking.mime.Utf7;
import dev.postern.masking.mime.HeaderBlock;
import dev.postern.masking.mime.Part;
import dev.postern.masking.mime.TransferEncoding;
import dev.postern.masking.mime.FieldText;
import dev.postern.masking.text.CharacterReferences;
import dev.postern.reading.file.FileSettings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Searches bytes that are about to leave for every secret of their conversation, as they stand and
/// decoded in every way a reader might.
///
/// It does not trust the structure: quoted-printable, encoded words and runs of base64 are decoded
/// wherever they stand, so that a mail which two programs read differently hides nothing.
public final class Proof {

    /// Fields that hold nothing of the author's; a name such as "Mail" may well stand in them.
    private static final List<String> OF_OUR_MAKING =
            List.of("To", "Received", "Message-ID", "In-Reply-To", "References", "Return-Path", "Date", "From");

    private static final int MOST_PACKED = 2;

    private final Secrets secrets;
    private final List<Leak> leaks = new ArrayList<>();
    private final FileSettings limits;
    private @Nullable FileSearch files;
    private int packed;

    private Proof(Secrets secrets, FileSettings limits) {
        this.secrets = secrets;
        this.limits = limits;
    }

    /// Every secret found, in no order; none means that the mail may leave.
    public static List<Leak> search(MessageBytes masked, Secrets secrets) {
        return search(masked, secrets, FileSettings.defaults());
    }

    /// @param limits of unpacking files: what lies beyond them is a leak
    public static List<Leak> search(MessageBytes masked, Secrets secrets, FileSettings limits) {
        var proof = new Proof(secrets, limits);
        proof.search(new String(masked.toArray(), StandardCharsets.ISO_8859_1));
        return proof.leaks.stream().distinct().toList();
    }

    private void search(String raw) {
        var parts = Part.of(raw);
        names(parts.getFirst().header());
        mail(raw, parts, 0);
    }

    /// @param depth of the mail in others
    private void mail(String raw, List<Part> parts, int depth) {
        text(raw, "raw");
        var unfolded = unfolded(raw, "folded lines");
        header(unfolded);
        var unquoted = Views.unquoted(raw);
        if (!unquoted.equals(raw)) {
            text(unquoted, "quoted-printable");
            unfolded(unquoted, "quoted-printable");
        }
        parts(raw, parts);
        files(raw, parts, depth);
    }

    /// What files hold packed.
    private void files(String raw, List<Part> parts, int depth) {
        for (var part : parts) {
            if (AttachedFiles.mayBeFile(part)) {
                var bytes = part.encoding().decode(raw.substring(part.bodyStart(), part.end()));
                if (AttachedFiles.isFile(part, bytes)) {
                    files().search(AttachedFiles.name(part), AttachedFiles.octets(bytes), depth);
                }
            }
        }
    }

    /// Most mails have none.
    private FileSearch files() {
        if (files == null) {
            files = new FileSearch(limits, new InFiles());
        }
        return files;
    }

    /// Searches what is shown of files.
    private final class InFiles implements FileSearch.Finder {

        @Override
        public void text(String text) {
            decoded(text, "file");
        }

        @Override
        public void bytes(byte[] content) {
            Proof.this.text(AttachedFiles.characters(content), "file");
        }

        @Override
        public void mail(byte[] content, int depth) {
            var raw = AttachedFiles.characters(content);
            Proof.this.mail(raw, Part.of(raw), depth + 1);
        }

        @Override
        public void unsearched(String why) {
            leaks.add(new Leak("file", "what cannot be searched"));
        }
    }

    /// What header fields hide: encoded words, parameters in pieces.
    private void header(String unfolded) {
        if (unfolded.contains("=?")) {
            decoded(FieldText.decode(unfolded), "encoded word");
        }
        var joined = Views.joined(unfolded);
        if (!joined.equals(unfolded)) {
            text(joined, "parameter");
        }
    }

    /// Display names may be in what people write, but in no other field that comes from the author.
    private void names(HeaderBlock header) {
        if (secrets.names().isEmpty()) {
            return;
        }
        for (var field : header.fields()) {
            if (OF_OUR_MAKING.stream().noneMatch(field::is) && !field.is("Subject")) {
                var value = Searchable.bare(FieldText.decode(field.value()));
                secrets.names().forEach(secret -> report(secret, value, "header " + field.name()));
            }
        }
    }

    private void parts(String raw, List<Part> parts) {
        var from = 0;
        for (var part : parts) {
            if (part.encoding() == TransferEncoding.BASE64 && !part.type().isMultipart()) {
                base64Runs(raw, from, Math.max(from, part.bodyStart()));
                bytes(part, TransferEncoding.BASE64.decode(raw.substring(part.bodyStart(), part.end())), "base64");
                from = Math.max(from, part.end());
            } else if (hasOwnCharset(part)) {
                charset(part, part.encoding().decode(raw.substring(part.bodyStart(), part.end())));
            }
        }
        base64Runs(raw, from, raw.length());
    }

    private void bytes(Part part, String decoded, String where) {
        text(decoded, where);
        unfolded(decoded, where);
        if (hasOwnCharset(part)) {
            charset(part, decoded);
        }
    }

    private static boolean hasOwnCharset(Part part) {
        return switch (Searchable.lower(part.type().parameter("charset"))) {
            case "", "utf-8", "us-ascii" -> false;
            default -> !part.type().isMultipart();
        };
    }

    private String unfolded(String text, String where) {
        var unfolded = Views.unfolded(text);
        if (!unfolded.equals(text)) {
            find(Searchable.ascii(unfolded), where);
            percent(unfolded, where);
            packed(unfolded);
        }
        return unfolded;
    }

    /// Charsets in which ASCII does not look like ASCII.
    private void charset(Part part, String bytes) {
        var name = Searchable.lower(part.type().parameter("charset"));
        if (Utf7.isName(name)) {
            decoded(Utf7.decode(bytes), "charset utf-7");
        }
        Charsets.find(name)
                .ifPresent(charset ->
                        decoded(new String(bytes.getBytes(StandardCharsets.ISO_8859_1), charset), "charset"));
    }

    /// Lines of nothing but base64, whether or not a header says so.
    private void base64Runs(String raw, int from, int to) {
        var start = -1;
        var position = from;
        while (position < to) {
            var end = raw.indexOf('\n', position, to);
            end = end < 0 ? to : end + 1;
            var run = Base64Lines.isLine(raw, position, end);
            if (run && start < 0) {
                start = position;
            } else if (!run && start >= 0) {
                base64Run(raw, start, position);
                start = -1;
            }
            position = end;
        }
        if (start >= 0) {
            base64Run(raw, start, to);
        }
    }

    private void base64Run(String raw, int start, int end) {
        if (end - start >= Base64Lines.SHORTEST) {
            text(TransferEncoding.BASE64.decode(raw.substring(start, end)), "base64");
        }
    }

    /// Bytes that may be text.
    private void text(String bytes, String where) {
        var folded = Searchable.ascii(bytes);
        find(folded, where);
        if (bytes.indexOf('\0') >= 0) {
            // UTF-16 and UTF-32 of either byte order.
            find(folded.replace("\0", ""), where + ", utf-16");
        }
        if (Utf7.mayBeIn(bytes)) {
            find(Searchable.bare(Utf7.decode(bytes)), where + ", utf-7");
        }
        if (Searchable.isAscii(bytes)) {
            markup(folded, where);
            packed(bytes);
        } else {
            decoded(Views.utf8(bytes), where);
        }
    }

    private void decoded(String text, String where) {
        var folded = Searchable.bare(text);
        find(folded, where);
        markup(folded, where);
        packed(text);
    }

    /// Files written into a text; only in one another as often as a sender of good will would.
    private void packed(String text) {
        if (packed < MOST_PACKED) {
            packed++;
            for (var content : PackedFiles.in(text)) {
                text(AttachedFiles.characters(content), "file in a text");
                files().search("", content, 1);
            }
            packed--;
        }
    }

    /// @param folded what a browser makes of markup does not depend on its case
    private void markup(String folded, String where) {
        references(folded, where);
        percent(folded, where);
        var bare = Views.withoutTags(folded, true);
        if (!bare.equals(folded)) {
            bare(bare, where + ", markup");
            if (mayDiffer(bare)) {
                bare(Views.withoutTags(folded, false), where + ", markup");
            }
        }
    }

    /// Whether more may be found where tags part words: what is seen there is here, too, unless codes are cut.
    private boolean mayDiffer(String bare) {
        return secrets.mayBeInGlued(bare) || bare.indexOf('%') >= 0 || bare.indexOf('&') >= 0;
    }

    private void bare(String text, String where) {
        find(text, where);
        percent(text, where);
        references(text, where);
    }

    private void references(String folded, String where) {
        var resolved = CharacterReferences.resolved(folded);
        if (!resolved.equals(folded)) {
            find(Searchable.bare(resolved), where + ", references");
            percent(resolved, where + ", references");
        }
    }

    private void percent(String text, String where) {
        var decoded = Views.percentDecoded(text);
        if (!decoded.equals(text)) {
            find(Searchable.bare(Searchable.isAscii(decoded) ? decoded : Views.utf8(decoded)), where + ", percent");
        }
    }

    private void find(String folded, String where) {
        if (secrets.mayBeIn(folded)) {
            secrets.everywhere().forEach(secret -> report(secret, folded, where));
        }
    }

    private void report(Secrets.Secret secret, String folded, String where) {
        if (Secrets.find(folded, secret, 0) >= 0) {
            leaks.add(new Leak(secret.kind(), where));
        }
    }
}
