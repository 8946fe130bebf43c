package dev.postern.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.mail.QueueId;
import dev.postern.mail.Reply;
import dev.postern.mail.ReplyText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

class AnswersTest {

    private static final QueueId ID = new QueueId("0123456789ABCDEF");

    @ParameterizedTest
    @MethodSource("answers")
    void eachIsOneLineOnTheWire(String line, Reply reply) {
        assertEquals(line, ReplyText.of(reply, false));
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of("250 2.0.0 queued as 0123456789ABCDEF", Answers.accepted(ID)),
                Arguments.of("250 2.0.0 held for review as 0123456789ABCDEF", Answers.heldForReview(ID)),
                Arguments.of(
                        "250 2.0.0 held: defect, kept for the operator as 0123456789ABCDEF", Answers.heldDefect(ID)),
                Arguments.of("250 2.0.0 accepted, a notice follows for 0123456789ABCDEF", Answers.bounced(ID)),
                Arguments.of("451 4.3.0 local error, try again later, id 0123456789ABCDEF", Answers.localError(ID)),
                Arguments.of("452 4.3.1 storage full, try again later", Answers.storageFull()),
                Arguments.of("452 4.3.1 too many mails at once, try again later", Answers.busy()));
    }
}
