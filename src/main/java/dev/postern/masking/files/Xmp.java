package dev.postern.masking.files;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// What programs tell of a document in XML (ISO 16684-1). Of one that names its author only the claim is kept to be an
/// archive's PDF (ISO 19005), which invoices must be.
final class Xmp {

    private static final Pattern NAMES = Pattern.compile(
            "dc:creator|:Author\\b|:Company\\b|:Manager\\b|:LastModifiedBy|:SourceModified|photoshop:|Iptc4xmp|exif:|xmpRights:|stEvt:");
    private static final Pattern CLAIM =
            Pattern.compile("pdfaid:(part|conformance)(?:\\s*=\\s*[\"']|\\s*>)\\s*([0-9A-Za-z]{1,3})");
    private static final String START = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">""";
    private static final String END = """
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>""";

    private Xmp() {}

    /// Empty if it may stay.
    static Optional<byte[]> bare(byte[] content, Cleaning cleaning) {
        var written = new String(content, StandardCharsets.UTF_8);
        if (!NAMES.matcher(written).find() && cleaning.text(written).equals(written)) {
            return Optional.empty();
        }
        var bare = new StringBuilder(START);
        var claim = CLAIM.matcher(written);
        for (var i = 0; i < 2 && claim.find(); i++) {
            bare.append("<pdfaid:").append(claim.group(1)).append('>').append(claim.group(2));
            bare.append("</pdfaid:").append(claim.group(1)).append('>');
        }
        return Optional.of(bare.append(END).toString().getBytes(StandardCharsets.UTF_8));
    }
}
