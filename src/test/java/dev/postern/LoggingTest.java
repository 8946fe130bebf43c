package dev.postern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/// What the log says, and what it must not.
class LoggingTest {

    /// With the version of slf4j that SubEthaSMTP asks for, nothing would be logged at all.
    @Test
    void logbackIsBound() {
        assertEquals(
                "ch.qos.logback.classic.LoggerContext",
                LoggerFactory.getILoggerFactory().getClass().getName());
    }

    /// At DEBUG the library logs every command, AUTH lines and addresses among them.
    @Test
    void theLibrarySessionsStayQuietWhateverTheLevel() throws JoranException {
        var context = new LoggerContext();
        context.putProperty("POSTERN_LOG", "DEBUG");
        var configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(LoggingTest.class.getResource("/logback.xml"));
        assertFalse(context.getLogger("org.subethamail.smtp.server.Session").isInfoEnabled());
        assertFalse(context.getLogger("org.subethamail.smtp.internal.server.CommandHandler")
                .isDebugEnabled());
        assertTrue(context.getLogger("dev.postern").isInfoEnabled());
    }
}
