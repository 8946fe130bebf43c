package dev.postern.gateway.desk;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The other end of the local socket: errands are done by the gateway that runs.
public final class DeskCall implements Desk, AutoCloseable {

    private final SocketChannel channel;

    private DeskCall(SocketChannel channel) {
        this.channel = channel;
    }

    /// A connection for one errand; empty if no gateway listens.
    ///
    /// @param folder the store's
    /// @throws IOException if one does and this user may not speak to it
    public static Optional<DeskCall> to(Path folder) throws IOException {
        var file = Wire.file(folder);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var channel = Wire.open();
        try {
            channel.connect(UnixDomainSocketAddress.of(file));
            return Optional.of(new DeskCall(channel));
        } catch (ConnectException e) {
            channel.close();
            return Optional.empty();
        } catch (SocketException e) {
            channel.close();
            throw new IOException(file + " cannot be used by this user: " + e.getMessage(), e);
        }
    }

    @Override
    public int run(Errand errand, Answer answer) {
        try {
            var wire = new Wire(channel);
            wire.write(errand);
            while (true) {
                var message = wire.read(Message.class);
                if (message.line() != null) {
                    answer.line(message.line());
                } else if (message.remark() != null) {
                    answer.remark(message.remark());
                } else if (message.code() != null) {
                    return message.code();
                }
            }
        } catch (IOException e) {
            answer.remark(
                    "the gateway ended the conversation (" + e.getMessage() + "); what was done is in its journal");
            return FAILED;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
