package dev.postern.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;

/// A secure connection whose replies carry status codes, as those of a plain one do.
final class SecureSocket extends Socket {

    private final Socket secure;
    private final int errors;
    private final Pace pace;

    SecureSocket(Socket secure, int errors, Pace pace) {
        this.secure = secure;
        this.errors = errors;
        this.pace = pace;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return secure.getInputStream();
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return new CodedReplies(secure.getOutputStream(), this, errors, pace);
    }

    @Override
    public void close() throws IOException {
        secure.close();
    }

    @Override
    public boolean isClosed() {
        return secure.isClosed();
    }

    @Override
    public boolean isBound() {
        return secure.isBound();
    }

    @Override
    public boolean isConnected() {
        return secure.isConnected();
    }

    @Override
    public InetAddress getInetAddress() {
        return secure.getInetAddress();
    }

    @Override
    public int getPort() {
        return secure.getPort();
    }

    @Override
    public SocketAddress getRemoteSocketAddress() {
        return secure.getRemoteSocketAddress();
    }

    @Override
    public void setSoTimeout(int millis) throws SocketException {
        secure.setSoTimeout(millis);
    }
}
