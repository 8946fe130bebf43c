package dev.postern.admin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The HTTP listener: the JDK's server, a virtual thread a request, answers for GET and HEAD only.
///
/// A door on a loopback address answers only to loopback names in `Host`, so that no website can
/// have its own name resolve here and read the pages through the operator's browser.
public final class HttpDoor implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HttpDoor.class);
    private static final int BACKLOG = 64;
    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final Pattern LOOPBACK_HOST =
            Pattern.compile("(localhost|127(\\.\\d{1,3}){3}|\\[::1])(:\\d{1,5})?", Pattern.CASE_INSENSITIVE);

    /// On every answer, errors too.
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cache-Control",
            "no-store");

    /// The server reads its limits once, from system properties: seconds, counts and octets.
    private static final Map<String, String> LIMITS = Map.of(
            "sun.net.httpserver.maxReqTime", "10",
            "sun.net.httpserver.maxRspTime", "60",
            "sun.net.httpserver.idleInterval", "30",
            "sun.net.httpserver.maxReqHeaders", "64",
            "sun.net.httpserver.maxReqHeaderSize", "16384",
            "sun.net.httpserver.drainAmount", "16384",
            "sun.net.httpserver.nodelay", "true",
            "jdk.httpserver.maxConnections", "256");

    static {
        LIMITS.forEach((name, value) -> System.setProperty(name, System.getProperty(name, value)));
    }

    /// What the door leads to.
    interface Site {
        /// @param path as sent, still percent-encoded
        /// @param query as sent; empty if none
        Answer get(String path, String query);
    }

    private final HttpServer server;
    private final ExecutorService threads;
    private final Site site;

    private HttpDoor(HttpServer server, ExecutorService threads, Site site) {
        this.server = server;
        this.threads = threads;
        this.site = site;
    }

    /// Starts to listen.
    ///
    /// @throws BindException if the address is taken
    static HttpDoor open(InetSocketAddress address, Site site) throws IOException {
        var door = new HttpDoor(bound(address), Executors.newVirtualThreadPerTaskExecutor(), site);
        door.server.setExecutor(door.threads);
        door.server.createContext("/", door::handle);
        door.server.start();
        return door;
    }

    private static HttpServer bound(InetSocketAddress address) throws IOException {
        try {
            return HttpServer.create(address, BACKLOG);
        } catch (BindException e) {
            var message = "http cannot listen on " + address.getAddress().getHostAddress() + ":" + address.getPort()
                    + ": " + e.getMessage();
            throw (BindException) new BindException(message).initCause(e);
        }
    }

    /// Where it listens, with the port that was free when none was asked for.
    public InetSocketAddress address() {
        return server.getAddress();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, answer(exchange));
        } catch (IOException e) {
            LOG.debug("a client went away: {}", e.toString());
            throw e;
        }
    }

    private Answer answer(HttpExchange exchange) {
        if (!METHODS.contains(exchange.getRequestMethod())) {
            return Answer.of(405, Answer.TEXT, "only GET and HEAD\n").with("Allow", "GET, HEAD");
        }
        if (!mayBeNamed(exchange.getRequestHeaders().getFirst("Host"))) {
            return Answer.of(421, Answer.TEXT, "open this page by its loopback address\n");
        }
        try {
            var uri = exchange.getRequestURI();
            return site.get(
                    uri.getRawPath() == null ? "" : uri.getRawPath(),
                    uri.getRawQuery() == null ? "" : uri.getRawQuery());
        } catch (RuntimeException e) {
            LOG.error("{} failed", exchange.getRequestURI().getRawPath(), e);
            return Answer.of(500, Answer.TEXT, "this page failed; the log says why\n");
        }
    }

    private boolean mayBeNamed(@Nullable String host) {
        return host == null
                || !server.getAddress().getAddress().isLoopbackAddress()
                || LOOPBACK_HOST.matcher(host).matches();
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        var headers = exchange.getResponseHeaders();
        HEADERS.forEach(headers::set);
        answer.headers().forEach(headers::set);
        headers.set("Content-Type", answer.type());
        var body = answer.body().getBytes(StandardCharsets.UTF_8);
        if (exchange.getRequestMethod().equals("HEAD")) {
            headers.set("Content-Length", Integer.toString(body.length));
            exchange.sendResponseHeaders(answer.status(), -1);
            return;
        }
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
