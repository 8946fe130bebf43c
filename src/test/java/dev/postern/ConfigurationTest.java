package dev.postern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.config.Mistake;
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
        assertEquals(
                List.of("none: is no folder; --config names the folder that holds postern.yaml"),
                Main.wiring().check(Path.of("none")).stream()
                        .map(Mistake::toString)
                        .toList());
    }

    @Test
    void aListenerSpeaksForASellerThatThereIs() throws IOException {
        write("postern.yaml", "listeners:\n  submission:\n    seller: dmeo\n");
        write("sellers.yaml", "sellers: { demo: { senders: [a@demo.example] } }");
        assertEquals(
                List.of("postern.yaml:3: \"listeners.submission.seller\" is for the seller \"dmeo\","
                        + " whom sellers.yaml does not name; it names demo"),
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
    void misspeltKeysAreFoundInEveryPart() throws IOException {
        write("postern.yaml", "store: { foldr: a }\nhttp: { prt: 1 }\nreading: { dpth: 1 }\n");
        assertEquals(
                List.of(
                        "postern.yaml:2: unknown key \"http.prt\"; did you mean \"port\"?",
                        "postern.yaml:3: unknown key \"reading.dpth\"; did you mean \"depth\"?",
                        "postern.yaml:1: unknown key \"store.foldr\"; did you mean \"folder\"?"),
                check());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private List<String> check() {
        return Main.wiring().check(folder).stream()
                .map(mistake -> mistake.toString().replace(folder + "/", ""))
                .toList();
    }
}
