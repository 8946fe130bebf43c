package dev.postern.masking;

import dev.postern.masking.mime.ContentField;

/// Takes addresses out of the parameters of a field: file names, mostly.
final class Parameters {

    private Parameters() {}

    /// The same field where there is nothing to take out.
    static ContentField masked(ContentField field, TextMask text) {
        var masked = field;
        for (var name : field.names()) {
            var value = field.parameter(name);
            var clean = name.equals("boundary") ? value : text.mask(value);
            if (!clean.equals(value)) {
                masked = masked.with(name, clean);
            }
        }
        return masked;
    }
}
