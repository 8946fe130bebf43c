package dev.postern.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What counts as shown where a mail is there in several forms.
class AlternativesTest {

    private static final String ID = "405-1234567-1234567";

    private static List<Voice> voices(String mail) {
        return Mails.read(mail).orders().stream().map(OrderMention::voice).toList();
    }

    private static String alternatives(String subject, String text, String html) {
        return "Subject: " + subject + "\nContent-Type: multipart/alternative; boundary=b\n\n--b\n\n" + text
                + "\n--b\nContent-Type: text/html\n\n" + html + "\n--b--\n";
    }

    @Test
    void anOrderIdInTheTextAloneIsNotShown() {
        assertEquals(List.of(Voice.HIDDEN), voices(alternatives("x", "order " + ID, "<p>It ships.</p>")));
    }

    @Test
    void anOrderIdInTheMarkupAloneIsShown() {
        assertEquals(List.of(Voice.OWN), voices(alternatives("x", "It ships.", "<p>order " + ID + "</p>")));
    }

    @Test
    void anOrderIdInBothOrInTheSubjectIsShown() {
        assertEquals(List.of(Voice.OWN, Voice.OWN), voices(alternatives("x", "order " + ID, "<p>" + ID + "</p>")));
        assertEquals(List.of(Voice.OWN, Voice.OWN), voices(alternatives(ID, "order " + ID, "<p>It ships.</p>")));
    }

    @Test
    void markupThatShowsNothingHidesNoText() {
        assertEquals(List.of(Voice.OWN), voices(alternatives("x", "order " + ID, "<p hidden>nothing</p>")));
    }

    @Test
    void anotherTextPartBesideTheAlternativesIsShown() {
        var mail = "Content-Type: multipart/mixed; boundary=a\n\n--a\n"
                + alternatives("x", "It ships.", "<p>It ships.</p>") + "--a\n\norder " + ID + "\n--a--\n";
        assertEquals(List.of(Voice.OWN), voices(mail));
    }

    @Test
    void markupDeeperInTheAlternativeCounts() {
        var mail = "Content-Type: multipart/alternative; boundary=a\n\n--a\n\norder " + ID
                + "\n--a\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>It ships.</p>\n"
                + "--b--\n--a--\n";
        assertEquals(List.of(Voice.HIDDEN), voices(mail));
    }

    @Test
    void aLinkInOneAlternativeStillCounts() {
        var reading = Mails.read(alternatives("x", "see shop.example", "<p>It ships.</p>"));
        assertEquals(List.of("x", "see shop.example", "It ships."), Mails.texts(reading, Voice.OWN));
    }
}
