package dev.postern.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.testing.Deployment;
import dev.postern.testing.Deployment.Order;
import dev.postern.testing.Gate;
import dev.postern.testing.OrderMail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each tool submits a mail through the gate to Postfix's `smtp-sink`, and is told of one that is refused.
@Tag("peers")
class SellerToolsTest {

    @AutoClose
    private static SmtpSink sink;

    @AutoClose
    private static Gate gate;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        sink = SmtpSink.start(folder);
        gate = Gate.start(Deployment.create(folder, sink.port(), List.of(Order.TABLE)));
    }

    @ParameterizedTest
    @EnumSource
    void mailReachesTheBuyerWithoutTheSellersAddress(SellerTool tool, @TempDir Path folder) throws Exception {
        var mail = OrderMail.compliant(Order.TABLE, "fine-" + tool);
        var run = submit(tool, mail, folder);
        assertEquals(0, run.exitCode(), run::output);

        var taken = sink.awaitMail("Reference " + mail.mark());
        assertTrue(taken.contains("X-Rcpt-Args: <" + mail.to() + ">"), taken);
        assertTrue(taken.contains(mail.order().id()), taken);
        assertFalse(taken.toLowerCase(Locale.ROOT).contains(Deployment.SELLER_DOMAIN), taken);
    }

    @ParameterizedTest
    @EnumSource
    void refusalNamesTheRuleInTheToolsOwnWords(SellerTool tool, @TempDir Path folder) throws Exception {
        var mail = OrderMail.withLink(Order.TABLE, "link-" + tool);
        var run = submit(tool, mail, folder);
        assertNotEquals(0, run.exitCode(), run::output);
        assertTrue(run.output().contains("550"), run::output);
        assertTrue(run.output().contains("[link.website]"), run::output);
        assertFalse(sink.hasMail(mail.mark()));
    }

    private static Run submit(SellerTool tool, OrderMail mail, Path folder) throws Exception {
        var file = Files.write(folder.resolve("mail.eml"), mail.bytes());
        var command = tool.command(mail, file, gate.submissionPort());
        return Run.of(command, file, folder.resolve("output"));
    }
}
