package dev.postern.session;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;

/// Accepts connections whose replies leave at once and carry status codes.
final class ClientSockets extends ServerSocket {

    private final int errors;

    ClientSockets(int errors) throws IOException {
        this.errors = errors;
    }

    @Override
    public Socket accept() throws IOException {
        var socket = new ClientSocket(errors);
        implAccept(socket);
        // Without it a pipelining client waits 40 ms a mail for the kernel to send our reply.
        socket.setTcpNoDelay(true);
        return socket;
    }

    private static final class ClientSocket extends Socket {
        private final int errors;

        ClientSocket(int errors) {
            this.errors = errors;
        }

        @Override
        public OutputStream getOutputStream() throws IOException {
            return new CodedReplies(super.getOutputStream(), this, errors);
        }
    }
}
