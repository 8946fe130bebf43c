package dev.postern.cli;

import dev.postern.mail.Address;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the mail addresses among the arguments.
final class MailAddress implements ITypeConverter<Address> {

    @Override
    public Address convert(String text) {
        return Address.parse(text).orElseThrow(() -> new TypeConversionException('"' + text + "\" is no mail address"));
    }
}
