package dev.postern.reading.file;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/// What a click on something of a PDF, or its mere opening, sets off (ISO 32000-1 §12.6).
final class PdfActions {

    private static final int MOST = 200;
    private static final Pattern OF_FORMS =
            Pattern.compile("(?s)\\s*(?:AF\\w{1,40}\\s*\\([^()]{0,500}\\)\\s*;?\\s*){1,20}");

    private final String spot;
    private final boolean picture;
    private final FileVisitor visitor;
    private final Set<COSDictionary> met = Collections.newSetFromMap(new IdentityHashMap<>());

    private PdfActions(String spot, boolean picture, FileVisitor visitor) {
        this.spot = spot;
        this.picture = picture;
        this.visitor = visitor;
    }

    /// @param owner an annotation, a field or the document
    /// @param picture whether the click is on a picture
    static void of(COSDictionary owner, String spot, boolean picture, FileVisitor visitor) {
        var actions = new PdfActions(spot, picture, visitor);
        actions.follow(owner.getDictionaryObject(COSName.A));
        actions.follow(owner.getDictionaryObject(COSName.getPDFName("PA")));
        actions.follow(owner.getDictionaryObject(COSName.OPEN_ACTION));
        if (owner.getDictionaryObject(COSName.AA) instanceof COSDictionary additional) {
            additional.keySet().forEach(key -> actions.follow(additional.getDictionaryObject(key)));
        }
        if (owner.getDictionaryObject(COSName.NAMES) instanceof COSDictionary names) {
            actions.tree(names.getDictionaryObject(COSName.getPDFName("JavaScript")));
        }
        if (owner.getDictionaryObject(COSName.URI) instanceof COSDictionary base) {
            actions.link(base.getDictionaryObject(COSName.getPDFName("Base")));
        }
    }

    private void follow(COSBase base) {
        if (base instanceof COSArray several) {
            for (var i = 0; i < Math.min(several.size(), MOST); i++) {
                follow(several.getObject(i));
            }
        }
        if (!(base instanceof COSDictionary action) || met.size() >= MOST || !met.add(action)) {
            return;
        }
        link(action.getDictionaryObject(COSName.URI));
        link(action.getDictionaryObject(COSName.F));
        script(action.getDictionaryObject(COSName.JS));
        follow(action.getDictionaryObject(COSName.NEXT));
    }

    /// Scripts by name, which run when the document is opened (§7.9.6).
    private void tree(COSBase node) {
        if (!(node instanceof COSDictionary branch) || met.size() >= MOST || !met.add(branch)) {
            return;
        }
        follow(branch.getDictionaryObject(COSName.NAMES));
        if (branch.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
            for (var i = 0; i < Math.min(kids.size(), MOST); i++) {
                tree(kids.getObject(i));
            }
        }
    }

    private void link(COSBase target) {
        switch (target) {
            case COSString address -> visitor.link(spot, address.getString(), picture);
            case COSDictionary file -> link(file.getDictionaryObject(COSName.F));
            case null, default -> {}
        }
    }

    private void script(COSBase script) {
        switch (script) {
            case COSString text -> script(text.getString());
            case COSStream stream -> script(stream.toTextString());
            case null, default -> {}
        }
    }

    /// Nobody can say what a program will do; those that forms have for numbers and dates are known.
    private void script(String text) {
        visitor.text(spot, text, true);
        if (!OF_FORMS.matcher(text).matches()) {
            visitor.trouble("script", "a script in a document");
        }
    }
}
