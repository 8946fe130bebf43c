package dev.postern.reading;

import static dev.postern.reading.Documents.word;
import static dev.postern.reading.Documents.zip;
import static dev.postern.reading.Mails.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Text of Office files that is there, but that who opens the file does not see.
class OfficeLooksTest {

    private static final String STYLES = "<w:styles xmlns:w='w'><w:style w:type='paragraph' w:styleId='Base'><w:rPr>"
            + "<w:color w:val='FEFEFE'/></w:rPr></w:style><w:style w:styleId='Own'><w:basedOn w:val='Base'/></w:style>"
            + "<w:style w:styleId='Gone'><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId='Dark'><w:tblStylePr>"
            + "<w:tcPr><w:shd w:fill='102030'/></w:tcPr></w:tblStylePr></w:style></w:styles>";

    private static Reading read(String name, byte[] file) {
        return Mails.read(Mails.with(name, file));
    }

    private static List<String> hidden(String body) {
        return texts(read("a.docx", word(body, "word/styles.xml", STYLES)), Voice.HIDDEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x1</w:t></w:r></w:p>",
                "<w:p><w:r><w:rPr><w:color w:val='FFFFFF'/></w:rPr><w:t>x1</w:t></w:r></w:p>",
                "<w:p><w:r><w:rPr><w:sz w:val='2'/></w:rPr><w:t>x1</w:t></w:r></w:p>",
                "<w:p><w:r><w:rPr><w:color w:val='000000'/><w:highlight w:val='black'/></w:rPr><w:t>x1</w:t></w:r></w:p>",
                "<w:p><w:r><w:rPr><w:rStyle w:val='Gone'/></w:rPr><w:t>x1</w:t></w:r></w:p>",
                "<w:p><w:pPr><w:pStyle w:val='Own'/></w:pPr><w:r><w:t>x1</w:t></w:r></w:p>",
                "<w:p><w:pPr><w:shd w:val='clear' w:fill='112233'/></w:pPr><w:r><w:rPr><w:color w:val='112233'/></w:rPr>"
                        + "<w:t>x1</w:t></w:r></w:p>",
                "<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val='clear' w:fill='FF0000'/></w:tcPr><w:p><w:r><w:rPr>"
                        + "<w:color w:val='FF0000'/></w:rPr><w:t>x1</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
                "<w:p><w:r><w:rPr><w14:textFill xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml'>"
                        + "<w14:noFill/></w14:textFill></w:rPr><w:t>x1</w:t></w:r></w:p>",
                "<wps:wsp xmlns:wps='wps'><wps:cNvPr hidden='1'/><w:p><w:r><w:t>x1</w:t></w:r></w:p></wps:wsp>"
            })
    void whatCannotBeSeenIsHidden(String body) {
        assertEquals(List.of("x1"), hidden(body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:p><w:r><w:rPr><w:vanish w:val='0'/><w:sz w:val='12'/></w:rPr><w:t>x1</w:t></w:r></w:p>",
                "<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>x1</w:t></w:r></w:p>",
                "<w:p><w:pPr><w:pStyle w:val='Gone'/></w:pPr><w:r><w:rPr><w:vanish w:val='false'/></w:rPr><w:t>x1</w:t>"
                        + "</w:r></w:p>",
                "<w:p><w:r><w:rPr><w:color w:val='FFFFFF'/><w:shd w:val='clear' w:fill='1F4E79'/></w:rPr><w:t>x1</w:t>"
                        + "</w:r></w:p>",
                "<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val='clear' w:fill='1F4E79'/></w:tcPr><w:p><w:r><w:rPr>"
                        + "<w:color w:val='FFFFFF'/></w:rPr><w:t>x1</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
                "<w:tbl><w:tblPr><w:tblStyle w:val='Dark'/></w:tblPr><w:tr><w:tc><w:p><w:r><w:rPr><w:color w:val='FFFFFF'/>"
                        + "</w:rPr><w:t>x1</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
                "<w:txbxContent><w:p><w:r><w:rPr><w:color w:val='FFFFFF'/></w:rPr><w:t>x1</w:t></w:r></w:p>"
                        + "</w:txbxContent>"
            })
    void whatMayBeSeenIsNotHidden(String body) {
        assertEquals(List.of(), hidden(body));
    }

    @Test
    void anOrderIdThatCannotBeSeenIsNoneThatIsShown() {
        var body = "<w:p><w:r><w:rPr><w:color w:val='FFFFFF'/></w:rPr><w:t>408-1111111-1111111</w:t></w:r></w:p>";
        var orders = read("a.docx", word(body)).orders();
        assertEquals(
                List.of(Voice.HIDDEN), orders.stream().map(OrderMention::voice).toList());
    }

    private static byte[] sheet(String style, String cell, String more) {
        return zip(
                "xl/workbook.xml",
                "<workbook xmlns:r='r'><sheets><sheet name='S' r:id='r1'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='/xl/worksheets/sheet1.xml'/></Relationships>",
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId='164' formatCode=';;;'/></numFmts><fonts><font><sz val='11'/></font>"
                        + "<font><sz val='11'/><color rgb='FFFFFFFF'/></font><font><sz val='1'/></font><font><color theme='0'/>"
                        + "</font></fonts><fills><fill><patternFill patternType='none'/></fill><fill><patternFill "
                        + "patternType='solid'><fgColor rgb='FF102030'/></patternFill></fill></fills><cellStyleXfs>"
                        + "<xf fontId='2'/></cellStyleXfs><cellXfs>" + style + "</cellXfs></styleSheet>",
                "xl/worksheets/sheet1.xml",
                "<worksheet><cols><col min='3' max='4' hidden='1'/></cols><sheetData><row><c r='" + cell
                        + "' s='0' t='str'><v>x1</v></c></row></sheetData>" + more + "</worksheet>");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 164, true", "2, 0, 0, true", "1, 0, 0, true", "3, 0, 0, true", "0, 0, 0, false", "1, 1, 0, false"
    })
    void cellsOfNoInkAreHidden(String font, String fill, String format, boolean isHidden) {
        var style = "<xf fontId='" + font + "' fillId='" + fill + "' numFmtId='" + format + "'/>";
        assertEquals(
                isHidden,
                texts(read("a.xlsx", sheet(style, "B1", "")), Voice.HIDDEN).contains("x1"));
    }

    @Test
    void whiteCellsMayBeSeenWhereATableOrAConditionColoursThem() {
        var white = "<xf fontId='1' fillId='0' numFmtId='0'/>";
        for (var more : List.of("<tableParts/>", "<conditionalFormatting/>", "<picture/>")) {
            assertEquals(List.of(), texts(read("a.xlsx", sheet(white, "B1", more)), Voice.HIDDEN));
        }
    }

    @Test
    void cellsOfHiddenColumnsAreHidden() {
        var found = new ArrayList<String>();
        for (var cell : List.of("B1", "C1", "D9", "E1", "AC1")) {
            if (texts(read("a.xlsx", sheet("<xf/>", cell, "")), Voice.HIDDEN).contains("x1")) {
                found.add(cell);
            }
        }
        assertEquals(List.of("C1", "D9"), found);
    }

    @Test
    void slidesThatAreNotShownAndLettersOfNoSizeAreHidden() {
        var reading = read(
                "a.pptx",
                zip(
                        "ppt/presentation.xml",
                        "<p/>",
                        "ppt/slides/slide1.xml",
                        "<p:sld xmlns:p='p' xmlns:a='a'><a:p><a:r><a:rPr sz='100'/><a:t>x1</a:t></a:r><a:r><a:rPr sz='1800'/>"
                                + "<a:t>y1</a:t></a:r></a:p></p:sld>",
                        "ppt/slides/slide2.xml",
                        "<p:sld show='0' xmlns:p='p' xmlns:a='a'><a:p><a:r><a:t>x2</a:t></a:r></a:p></p:sld>"));
        assertEquals(List.of("x", "y1"), texts(reading, Voice.OWN));
        assertEquals(List.of("x1", "x2"), texts(reading, Voice.HIDDEN));
    }
}
