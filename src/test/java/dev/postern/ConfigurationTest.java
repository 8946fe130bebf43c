package dev.postern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.postern.cli.Wiring;
import dev.postern.config.Mistake;
import dev.postern.parties.login.Password;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {

    @TempDir
    private Path folder;

    @Test
    void anEmptyFolderIsAConfiguration() {
        assertEquals(List.of(), check());
    }

    @Test
    void aFolderThatIsNotThereIsNone() {
        var none = Path.of("none");
        var refused =
                assertThrows(Wiring.BadConfiguration.class, () -> Main.wiring().check(none));
        assertEquals(
                List.of("none: is no folder; --config names the folder that holds postern.yaml"),
                refused.mistakes().stream().map(Mistake::toString).toList());
    }

    @Test
    void aListenerSpeaksForASellerThatThereIs() throws IOException {
        write("postern.yaml", "listeners:\n  submission:\n    seller: dmeo\n");
        write("sellers.yaml", "sellers: { demo: { senders: [a@demo.example] } }");
        assertEquals(
                List.of(
                        "postern.yaml:3: \"listeners.submission.seller\" is for the seller \"dmeo\","
                                + " whom sellers.yaml does not name; it names demo",
                        unserved("demo")),
                check());
    }

    @Test
    void nameServersAreCheckedByTheirFormAlone() throws IOException {
        write("postern.yaml", "dns: { servers: [192.0.2.53, dns.example] }\nbuyers: { authentication: sometimes }\n");
        assertEquals(
                List.of(
                        "postern.yaml:1: \"dns.servers\" holds \"dns.example\", must hold IP addresses,"
                                + " with [IPv6]:port or IPv4:port for another port than 53",
                        "postern.yaml:2: \"buyers.authentication\" is \"sometimes\", must be one of note, require, off"),
                check());
    }

    @Test
    void rulesAreChangedForASellerThatThereIs() throws IOException {
        write("rules.yaml", "sellers:\n  dmeo:\n    link.website: { severity: note }\n");
        assertEquals(
                List.of("rules.yaml:2: \"sellers.dmeo\" is for the seller \"dmeo\","
                        + " whom sellers.yaml does not name; it names none"),
                check());
    }

    @Test
    void openOrdersBesideAReachableListenerDeserveAWord() throws IOException {
        write("postern.yaml", "orders: { mode: open }\nlisteners: { buyer: { host: 0.0.0.0 } }\n");
        assertEquals(
                List.of("postern.yaml:2: warning: \"listeners.buyer.host\" can be reached by others while"
                        + " orders.mode is open: a seller may write to anyone"),
                check());
    }

    @Test
    void misspeltKeysAreFoundInEveryPartInTheOrderOfTheirLines() throws IOException {
        write("postern.yaml", "store: { foldr: a }\nhttp: { prt: 1 }\nreading: { dpth: 1 }\n");
        assertEquals(
                List.of(
                        "postern.yaml:1: unknown key \"store.foldr\"; did you mean \"folder\"?",
                        "postern.yaml:2: unknown key \"http.prt\"; did you mean \"port\"?",
                        "postern.yaml:3: unknown key \"reading.dpth\"; did you mean \"depth\"?"),
                check());
    }

    @Test
    void mistakesAreSortedByFileAndLine() throws IOException {
        write("sellers.yaml", "selers: {}\n");
        write("rules.yaml", "\nlink.wesbite: { severity: note }\nlink.website: { severty: note }\n");
        write("postern.yaml", "hostnme: a\n");
        assertEquals(
                List.of(
                        "postern.yaml:1: unknown key \"hostnme\"; did you mean \"hostname\"?",
                        "rules.yaml:2: unknown key \"link.wesbite\"; did you mean \"link.website\"?",
                        "rules.yaml:3: unknown key \"link.website.severty\"; did you mean \"severity\"?",
                        "sellers.yaml:1: unknown key \"selers\"; did you mean \"sellers\"?"),
                check());
    }

    @Test
    void filesThatNothingReadsAreNamed() throws IOException {
        write("rules.yml", "");
        write("notes.txt", "");
        write(".keep", "");
        write("orders.txt", "order-id\n");
        write("postern.yaml", "orders: { reports: [orders.txt, drop/more.txt] }\nstore: { folder: data/var }\n");
        Files.createDirectories(folder.resolve("drop"));
        write("drop/more.txt", "order-id\n");
        Files.createDirectories(folder.resolve("data"));
        Files.createDirectories(folder.resolve("schema"));
        Files.createDirectories(folder.resolve("words"));
        write("words/own.yml", "");
        assertEquals(
                List.of(
                        "notes.txt: warning: nothing reads this",
                        "rules.yml: warning: nothing reads this; did you mean \"rules.yaml\"?",
                        "words/own.yml: warning: nothing reads this"),
                check());
    }

    @Test
    void anExceptionThatHasEndedDeservesAWord() throws IOException {
        write("rules.yaml", "link.website:\n  severity: note\n  until: 2020-02-29\n");
        assertEquals(
                List.of("rules.yaml:3: warning: \"link.website.until\" is over: since then the change holds no longer"),
                check());
    }

    @Test
    void aShadowOverTheRightRecipientsDeservesAWordWhereOthersReachIt() throws IOException {
        write("postern.yaml", "listeners:\n  buyer:\n    host: 0.0.0.0\n");
        write("sellers.yaml", "sellers: { demo: { senders: [a@demo.example] } }");
        write("rules.yaml", "shadow: true\n");
        assertEquals(
                List.of(
                        "postern.yaml:3: warning: \"listeners.buyer.host\" can be reached by others while"
                                + " order-id.unknown is in the shadow: a seller may write to anyone",
                        unserved("demo")),
                check());
        write("rules.yaml", "shadow: true\norder-id.unknown: { shadow: false }\n");
        assertEquals(List.of(unserved("demo")), check());
    }

    @Test
    void aSellerWithoutAListenerDeservesAWord() throws IOException {
        write("postern.yaml", "listeners: { submission: { seller: demo } }");
        write(
                "sellers.yaml",
                "sellers: { demo: { senders: [a@demo.example] }, rimal: { senders: [b@rimal.example] } }");
        assertEquals(List.of(unserved("rimal")), check());
    }

    @Test
    void aSellerWithAPasswordIsServedWhereLoginsAreTaken() throws IOException {
        write("postern.yaml", "listeners: { submission: { logins-without-tls: true } }");
        write(
                "sellers.yaml",
                "sellers:\n  demo: { senders: [a@demo.example], password: '" + Password.hashed("correct horse battery")
                        + "' }\n  rimal: { senders: [b@rimal.example], password: '$argon2id$cut' }\n");
        assertEquals(
                List.of(
                        "sellers.yaml: warning: \"rimal\" cannot send: it has no password, and no listener is bound to it",
                        "sellers.yaml:3: warning: \"sellers.rimal.password\" is no whole argon2id hash: this seller cannot log in"),
                check());
    }

    private static String unserved(String seller) {
        return "sellers.yaml: warning: \"" + seller + "\" cannot send: no listener is bound to it, and none takes"
                + " logins (listeners.submission without seller, with tls)";
    }

    @Test
    void settingsThatWouldStopAllMailAreMistakes() throws IOException {
        write(
                "postern.yaml",
                "limits:\n  message-size: 0\n  data: 0s\n  in-flight: 1KB\nstore: { folder: postern.yaml }\n");
        assertEquals(
                List.of(
                        "postern.yaml:2: \"limits.message-size\" is \"0\","
                                + " must be a size from 1024 to 1073741824 bytes, such as 256KB or 15MB",
                        "postern.yaml:3: \"limits.data\" must be at least 1s",
                        "postern.yaml:4: \"limits.in-flight\" is \"1KB\","
                                + " must be a size from 15728640 to 1099511627776 bytes, such as 256KB or 15MB",
                        "postern.yaml:5: \"store.folder\" names postern.yaml, which is a file and no folder"),
                check());
    }

    @Test
    void aFileThatIsNoneIsNotTakenForAbsent() throws IOException {
        Files.createSymbolicLink(folder.resolve("rules.yaml"), Path.of("gone.yaml"));
        Files.createDirectory(folder.resolve("sellers.yaml"));
        write("words", "");
        assertEquals(
                List.of(
                        "rules.yaml: is a link that leads nowhere",
                        "sellers.yaml: is a folder, must be a file",
                        "words: must be a folder of word lists"),
                check());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private List<String> check() {
        return mistakes().stream()
                .map(mistake -> mistake.toString().replace(folder + "/", ""))
                .toList();
    }

    private List<Mistake> mistakes() {
        try {
            return Main.wiring().check(folder);
        } catch (Wiring.BadConfiguration e) {
            throw new AssertionError(e);
        }
    }
}
