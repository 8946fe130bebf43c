package dev.postern.gateway.desk;

import dev.postern.store.Json;
import dev.postern.store.StoreException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/// Lines of JSON over a local socket, each of limited length.
final class Wire {

    /// Whom a program of this machine finds the gateway by.
    private static final String NAME = "postern.sock";

    private static final int LONGEST = 64 * 1024;

    private final SocketChannel channel;
    private final InputStream in;

    Wire(SocketChannel channel) {
        this.channel = channel;
        this.in = new BufferedInputStream(Channels.newInputStream(channel));
    }

    static Path file(Path folder) {
        return folder.resolve(NAME);
    }

    static SocketChannel open() throws IOException {
        return SocketChannel.open(StandardProtocolFamily.UNIX);
    }

    void write(Object value) throws IOException {
        var bytes = ByteBuffer.wrap((Json.write(value) + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /// @throws IOException if the other side ended, or what it says is no such line
    <T> T read(Class<T> type) throws IOException {
        try {
            return Optional.ofNullable(Json.read(line(), type)).orElseThrow(() -> new IOException("nothing was said"));
        } catch (StoreException e) {
            throw new IOException("not a line of this protocol", e);
        }
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the other side ended");
            }
            if (line.size() == LONGEST) {
                throw new IOException("a line of more than " + LONGEST + " bytes");
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
