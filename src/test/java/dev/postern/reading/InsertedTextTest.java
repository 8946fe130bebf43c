package dev.postern.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Text that style sheets put into the page.
class InsertedTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            <style>.x::after{content:".example"}</style>shop<i class=x></i> | shop.example
            <style>.x:before{content:'At \\73 hop.example '}</style><p class=x>now</p> | At shop.example now
            <style>p::before{content:attr(data-u)}</style><p data-u=shop.example>, yes</p> | shop.example, yes
            <style>p.a b::after{content:"shop" ".example" !important}</style><p class=a><b>x </b></p> | x shop.example
            <style>#a::after,#b::after{content:"shop.example"}</style><p id=b></p> | shop.example
            """)
    void isDisplayedWhereItStands(String html, String shown) {
        assertEquals(List.of(shown), Mails.texts(Mails.html(html), Voice.OWN));
    }

    @Test
    void isHiddenWhereItsElementIs() {
        var reading = Mails.html("<style>p::after{content:'shop.example'}</style><p style='display:none'>x</p>");
        assertEquals(List.of("xshop.example"), Mails.texts(reading, Voice.HIDDEN));
    }

    @Test
    void marksOfListsCountWhereverTheyAreSet() {
        for (var html : List.of(
                "<ul style=\"list-style-type:'shop.example'\"><li>x</ul>",
                "<style>ul{list-style:'shop.example' inside}</style><ul><li>x</ul>",
                "<style>@counter-style c{system:cyclic;symbols:'shop.example'}li{list-style:c}</style><ul><li>x</ul>")) {
            assertEquals(List.of("shop.example"), Mails.texts(Mails.html(html), Voice.HIDDEN), html);
        }
    }

    @Test
    void isHiddenWhereNobodyKnowsWhetherItIsDisplayed() {
        for (var sheet : List.of(
                "@media (max-width:600px){p::after{content:'shop.example'}}",
                "p:hover::after{content:'shop.example'}",
                ".none::before{content:'shop.example'}")) {
            var reading = Mails.html("<style>" + sheet + "</style><p>x</p>");
            assertEquals(List.of("shop.example"), Mails.texts(reading, Voice.HIDDEN), sheet);
        }
    }

    @Test
    void piecesWhosePlaceNobodyKnowsAreReadTogether() {
        for (var sheet : List.of(
                "i:nth-child(1)::before{content:'shop'} i:nth-child(2)::before{content:'.e'} i:nth-child(3)::before{content:'xample'}",
                "p{& i::before{content:'shop'} & b::before{content:'.e'} & u::before{content:'xample'}}")) {
            var reading = Mails.html("<style>" + sheet + "</style><p>x</p>");
            assertTrue(Mails.texts(reading, Voice.HIDDEN).contains("shop.example"), sheet);
        }
    }

    @Test
    void variablesStandForWhatTheyHold() {
        var reading = Mails.html(
                "<style>:root{--a:'shop.example'} .x::after{content:var(--a)} .y::after{content:var(--no, ' end')}</style>"
                        + "<p class=x>See </p><p class=y>The</p>");
        assertEquals(List.of("See shop.example", "The end"), Mails.texts(reading, Voice.OWN));
    }

    @Test
    void picturesOfFontsAreNoText() {
        var reading = Mails.html("<style>i::before{content:'\\f101'} p::after{content:' '}</style><p><i></i>x</p>");
        assertTrue(Mails.texts(reading, Voice.HIDDEN).isEmpty());
    }
}
