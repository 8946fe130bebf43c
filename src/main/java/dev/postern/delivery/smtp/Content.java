package dev.postern.delivery.smtp;

import dev.postern.mail.MessageBytes;
import java.io.IOException;

/// What MAIL must say of a message and DATA must mend in it, found in one pass.
///
/// @param eightBit an octet over 127 anywhere
/// @param eightBitHeader one in the header block
/// @param plain goes over the wire as it is: every line ended by CRLF, none begun by a dot, no NUL
record Content(boolean eightBit, boolean eightBitHeader, boolean plain) {

    private static final int BLOCK = 64 * 1024;

    static Content of(MessageBytes bytes) throws IOException {
        var scan = new Scan();
        switch (bytes) {
            case MessageBytes.InMemory memory -> scan.take(memory.toArray(), memory.toArray().length);
            case MessageBytes.OnDisk disk -> scan.take(disk);
        }
        return scan.result();
    }

    private static final class Scan {
        private boolean eightBit;
        private boolean eightBitHeader;
        private boolean inHeader = true;
        private boolean mend;
        private int lineLength;
        private byte before = '\n';

        void take(MessageBytes.OnDisk disk) throws IOException {
            var block = new byte[BLOCK];
            try (var in = disk.open()) {
                for (var n = in.read(block); n >= 0; n = in.read(block)) {
                    take(block, n);
                }
            }
        }

        void take(byte[] octets, int length) {
            for (var i = 0; i < length; i++) {
                var octet = octets[i];
                if (octet == '\n') {
                    endLine();
                } else {
                    inLine(octet);
                }
                before = octet;
            }
        }

        private void endLine() {
            mend |= before != '\r';
            inHeader &= lineLength > 0;
            lineLength = 0;
        }

        private void inLine(byte octet) {
            if (octet < 0) {
                eightBit = true;
                eightBitHeader |= inHeader;
            }
            mend |= before == '\r' || octet == 0 || (octet == '.' && lineLength == 0);
            lineLength += octet == '\r' ? 0 : 1;
        }

        Content result() {
            return new Content(eightBit, eightBitHeader, !mend && before == '\n');
        }
    }
}
