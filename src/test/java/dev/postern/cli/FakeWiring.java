package dev.postern.cli;

import dev.postern.config.Mistake;
import dev.postern.delivery.zone.ZoneRecord;
import dev.postern.gateway.Assessor;
import dev.postern.gateway.PaperDesk;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A program that does what a test tells it to and writes down what it was asked.
class FakeWiring implements Wiring {

    final List<String> asked = new ArrayList<>();
    List<Mistake> mistakes = List.of();
    List<ZoneRecord> records = List.of();

    @Nullable
    IOException unable;

    @Nullable
    RuntimeException defect;

    @Nullable
    Assessor assessor;

    @Nullable
    PaperDesk papers;

    @Nullable
    OpenJournal journal;

    @Override
    public List<Mistake> check(Path config) {
        asked.add("check " + config);
        return mistakes;
    }

    @Override
    public List<ZoneRecord> records(Path config) {
        return records;
    }

    @Override
    public Running start(Path config) throws IOException, BadConfiguration {
        asked.add("start " + config);
        refuse();
        if (unable != null) {
            throw unable;
        }
        if (defect != null) {
            throw defect;
        }
        return new FakeGateway();
    }

    @Override
    public Assessor assessor(Path config) throws BadConfiguration {
        asked.add("assessor " + config);
        refuse();
        return Objects.requireNonNull(assessor);
    }

    @Override
    public PaperDesk papers(Path config) throws BadConfiguration {
        asked.add("papers " + config);
        refuse();
        return Objects.requireNonNull(papers);
    }

    @Override
    public Optional<OpenJournal> journal(Path config) throws BadConfiguration {
        asked.add("journal " + config);
        refuse();
        return Optional.ofNullable(journal);
    }

    @Override
    public Optional<OpenReplay> replay(Path config, Path rules) throws BadConfiguration {
        asked.add("replay " + config + " " + rules);
        refuse();
        return Optional.empty();
    }

    @Nullable
    OpenDesk desk;

    @Nullable
    OpenRegister register;

    @Override
    public OpenDesk desk(Path config) throws BadConfiguration {
        asked.add("desk " + config);
        refuse();
        return Objects.requireNonNull(desk);
    }

    @Override
    public Optional<OpenRegister> register(Path config) throws BadConfiguration {
        asked.add("register " + config);
        refuse();
        return Optional.ofNullable(register);
    }

    private void refuse() throws BadConfiguration {
        if (mistakes.stream().anyMatch(Mistake::fatal)) {
            throw new BadConfiguration(mistakes);
        }
    }

    private final class FakeGateway implements Running {

        @Override
        public List<String> announcements() {
            return List.of("submission 127.0.0.1:2525 (seller demo, no login)", "http http://127.0.0.1:8025/");
        }

        @Override
        public InetSocketAddress address(String door) {
            return new InetSocketAddress(InetAddress.getLoopbackAddress(), 2525);
        }

        @Override
        public void close() {
            asked.add("close");
        }
    }
}
