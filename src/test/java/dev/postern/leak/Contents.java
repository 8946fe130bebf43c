package dev.postern.leak;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;

/// What a reader has of a mail: the first line of its text, and its files, each with how much opens in it.
///
/// @param line which names nobody
/// @param files such as `invoice.pdf: 1 page`
record Contents(String line, List<String> files) {

    static Contents of(Part mail) throws MessagingException, IOException {
        var files = new ArrayList<String>();
        collect(mail, files);
        return new Contents(Correspondent.plainText(mail).lines().findFirst().orElse(""), files);
    }

    private static void collect(Part part, List<String> files) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (var i = 0; i < parts.getCount(); i++) {
                collect(parts.getBodyPart(i), files);
            }
        } else if (part.getFileName() != null) {
            files.add(part.getFileName() + ": " + opened(part.getInputStream().readAllBytes()));
        }
    }

    private static String opened(byte[] file) throws IOException {
        if (!Octets.of(file).startsWith("%PDF")) {
            return entries(file) + " parts";
        }
        try (var pdf = Loader.loadPDF(file)) {
            return pdf.getNumberOfPages() + " page";
        }
    }

    private static int entries(byte[] file) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            var entries = 0;
            while (zip.getNextEntry() != null) {
                zip.readAllBytes();
                entries++;
            }
            return entries;
        }
    }
}
