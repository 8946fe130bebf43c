package dev.postern.dns;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.BindException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// A name server on loopback that knows what a test tells it, over UDP and TCP.
public final class NameServer implements AutoCloseable {

    public static final int A = 1;
    public static final int CNAME = 5;
    public static final int MX = 15;
    public static final int TXT = 16;
    public static final int AAAA = 28;

    private static final int NXDOMAIN = 3;
    private static final int SILENT = -1;
    private static final int QUESTION = 12;
    private static final int DATAGRAM = 512;

    private record Row(int type, int seconds, ByteBuffer content) {}

    /// What was asked, as `type name`.
    public final List<String> asked = new CopyOnWriteArrayList<>();

    private final Map<String, List<Row>> rows = new ConcurrentHashMap<>();
    private final Map<String, Integer> codes = new ConcurrentHashMap<>();
    private static final int MOST_PORTS = 20;

    private final DatagramSocket datagrams;
    private final ServerSocket streams;

    public NameServer() throws IOException {
        this(pair());
    }

    private NameServer(Pair sockets) {
        datagrams = sockets.datagrams;
        streams = sockets.streams;
        Thread.ofVirtual().start(this::serveDatagrams);
        Thread.ofVirtual().start(this::serveStreams);
    }

    private record Pair(DatagramSocket datagrams, ServerSocket streams) {}

    /// A port that is free for one protocol may be taken for the other: then another one is tried.
    private static Pair pair() throws IOException {
        for (var attempt = 1; ; attempt++) {
            var streams = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
            try {
                return new Pair(new DatagramSocket(streams.getLocalPort(), InetAddress.getLoopbackAddress()), streams);
            } catch (BindException e) {
                streams.close();
                if (attempt == MOST_PORTS) {
                    throw e;
                }
            }
        }
    }

    public InetSocketAddress address() {
        return (InetSocketAddress) datagrams.getLocalSocketAddress();
    }

    public NameServer address(String name, String address) throws IOException {
        var bytes = InetAddress.ofLiteral(address).getAddress();
        return row(name, bytes.length == 4 ? A : AAAA, 300, bytes);
    }

    public NameServer text(String name, int seconds, String... strings) throws IOException {
        var content = new ByteArrayOutputStream();
        for (var string : strings) {
            content.write(string.length());
            content.writeBytes(string.getBytes(StandardCharsets.ISO_8859_1));
        }
        return row(name, TXT, seconds, content.toByteArray());
    }

    /// An exchanger whose name ends in that of the domain, as most do: `label` before it, compressed.
    public NameServer mxWithin(String domain, int preference, String label) throws IOException {
        var content = new ByteArrayOutputStream();
        var out = new DataOutputStream(content);
        out.writeShort(preference);
        out.writeByte(label.length());
        out.writeBytes(label);
        out.writeShort(0xC000 | QUESTION);
        return row(domain, MX, 300, content.toByteArray());
    }

    public NameServer mx(String domain, int preference, String host) throws IOException {
        var content = ByteBuffer.allocate(300).putShort((short) preference).put(name(host));
        return row(domain, MX, 300, Arrays.copyOf(content.array(), content.position()));
    }

    public NameServer alias(String name, String target) throws IOException {
        return row(name, CNAME, 300, name(target));
    }

    public NameServer row(String name, int type, int seconds, byte[] content) {
        rows.computeIfAbsent(name, _ -> new CopyOnWriteArrayList<>())
                .add(new Row(type, seconds, ByteBuffer.wrap(content)));
        return this;
    }

    /// Every question about this name gets this response code.
    public NameServer code(String name, int code) {
        codes.put(name, code);
        return this;
    }

    /// No question about this name gets an answer.
    public NameServer silent(String name) {
        return code(name, SILENT);
    }

    private void serveDatagrams() {
        try {
            while (true) {
                var packet = new DatagramPacket(new byte[4096], 4096);
                datagrams.receive(packet);
                var answer = answer(ByteBuffer.wrap(packet.getData(), 0, packet.getLength()));
                if (answer.length > DATAGRAM) {
                    answer = Arrays.copyOf(answer, QUESTION);
                    answer[2] |= 2;
                    Arrays.fill(answer, 4, QUESTION, (byte) 0);
                }
                if (answer.length > 0) {
                    datagrams.send(new DatagramPacket(answer, answer.length, packet.getSocketAddress()));
                }
            }
        } catch (SocketException e) {
            // Closed.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serveStreams() {
        while (!streams.isClosed()) {
            try (var socket = streams.accept()) {
                var in = new DataInputStream(socket.getInputStream());
                var answer = answer(ByteBuffer.wrap(in.readNBytes(in.readUnsignedShort())));
                var out = ByteBuffer.allocate(answer.length + 2)
                        .putShort((short) answer.length)
                        .put(answer);
                socket.getOutputStream().write(out.array());
                in.read();
            } catch (IOException e) {
                // Closed, by the other side or by the end of the test.
            }
        }
    }

    private byte[] answer(ByteBuffer question) throws IOException {
        var id = question.getShort();
        question.position(QUESTION);
        var name = read(question);
        int type = question.getShort();
        asked.add(type + " " + name);
        var code = codes.getOrDefault(name, known(name) ? 0 : NXDOMAIN);
        if (code == SILENT) {
            return new byte[0];
        }
        var found = code == 0 ? matching(name, type) : Map.<String, List<Row>>of();
        var message = new ByteArrayOutputStream();
        var out = new DataOutputStream(message);
        out.writeShort(id);
        out.writeShort(0x8180 | code);
        out.writeShort(1);
        out.writeShort(found.values().stream().mapToInt(List::size).sum());
        out.writeInt(0);
        out.write(name(name));
        out.writeShort(type);
        out.writeShort(1);
        for (var entry : found.entrySet()) {
            for (var row : entry.getValue()) {
                out.write(name(entry.getKey()));
                out.writeShort(row.type());
                out.writeShort(1);
                out.writeInt(row.seconds());
                out.writeShort(row.content().remaining());
                out.write(row.content().array());
            }
        }
        return message.toByteArray();
    }

    private boolean known(String name) {
        return rows.containsKey(name);
    }

    /// The rows of a name and of those it is an alias of.
    private Map<String, List<Row>> matching(String name, int type) {
        var found = new HashMap<String, List<Row>>();
        var next = name;
        while (!next.isEmpty() && !found.containsKey(next)) {
            var own = rows.getOrDefault(next, List.of());
            var wanted = new ArrayList<>(own);
            wanted.removeIf(row -> row.type() != type && row.type() != CNAME);
            found.put(next, wanted);
            next = own.stream()
                    .filter(row -> row.type() == CNAME)
                    .findFirst()
                    .map(row -> read(row.content().duplicate()))
                    .orElse("");
        }
        return found;
    }

    private static String read(ByteBuffer bytes) {
        var labels = new ArrayList<String>();
        for (var length = bytes.get(); length > 0; length = bytes.get()) {
            var label = new byte[length];
            bytes.get(label);
            labels.add(new String(label, StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT));
        }
        return String.join(".", labels);
    }

    private static byte[] name(String name) {
        var bytes = new ByteArrayOutputStream();
        for (var label : name.split("\\.")) {
            if (!label.isEmpty()) {
                bytes.write(label.length());
                bytes.writeBytes(label.getBytes(StandardCharsets.US_ASCII));
            }
        }
        bytes.write(0);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        datagrams.close();
        streams.close();
    }
}
