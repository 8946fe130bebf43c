"""What the Arabic mails are made with, on top of kit.py. make.py runs them."""
from kit import *
from kit import mail as _mail
PDF, PNG, JPG, GIF, TXT, CSV, RTF, ICS, VCF, ZIP = ("application/pdf", "image/png", "image/jpeg", "image/gif", "text/plain; charset=utf-8",
    "text/csv; charset=utf-8", "application/rtf", "text/calendar; charset=utf-8", "text/vcard; charset=utf-8", "application/zip")
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ODT, ODS = ("application/vnd.oasis.opendocument." + x for x in ("text", "spreadsheet"))
DOMS = {"rimal": "rimal.test", "nakheel": "nakheel-home.example", "dana": "dana-store.example"}

def mail(slug, oid, local, name, subject, body, atts, day, hhmm, rules="", may="", lang="ar", needs="-", trick="-", **kw):
    """local: part before @ of the seller's own address; the domain follows from the order's seller; {o} = the order ID.
    day: days after purchase. rules: blank-separated rule ids that MUST be found ('' = compliant); may: allowed beside them.
    needs: '-' or what must be read: 'scan' 'photo' 'logo' 'card' when the matter is only text drawn in a picture."""
    o = ORDERS[oid][0]
    d = datetime.fromisoformat(o["purchase-date"]).replace(tzinfo=None) + timedelta(days=int(day))
    _mail(slug, oid, (name, local + "@" + DOMS[o["seller"]]), subject.replace("{o}", oid), body.replace("{o}", oid), atts,
          d.strftime("%Y-%m-%d ") + hhmm, rules, may, lang, needs, trick, **kw)

def doc(paragraphs, author=""):
    """An Arabic (right-to-left) Word document: str, ('h', str) heading, ('t', [[cell,…],…]) table. Returns python-docx Document."""
    from docx.oxml.ns import qn
    from docx.oxml import OxmlElement
    d = new_docx(author)
    def rtl(p):
        p._p.get_or_add_pPr().append(OxmlElement("w:bidi"))
        for r in p.runs:
            r._r.get_or_add_rPr().append(OxmlElement("w:rtl"))
    for x in paragraphs:
        kind, v = x if isinstance(x, tuple) else ("p", x)
        if kind == "t":
            t = d.add_table(len(v), len(v[0]))
            for i, row in enumerate(v):
                for j, c in enumerate(row):
                    t.cell(i, j).text = str(c)
                    if is_ar(str(c)): rtl(t.cell(i, j).paragraphs[0])
        else:
            p = d.add_heading(v, 1) if kind == "h" else d.add_paragraph(v)
            if is_ar(v): rtl(p)
    return d

def docx(paragraphs, **kw): return docx_bytes(doc(paragraphs), **kw)
def pdf(paragraphs): return office(docx_bytes(doc(paragraphs)), "docx", "pdf")      # LibreOffice shapes the Arabic
def odt(paragraphs): return office(docx_bytes(doc(paragraphs)), "docx", "odt")
def scanpdf(lines, seed=1):                                                        # a PDF of a scanned page: a picture only
    im = scanned(paper(lines), seed); c = canvas(); pdfimg(c, im, 0, 0, 595, 842); return done(c)
def qrpdf(paragraph_lines, data):                                                  # English/Latin lines and a QR code
    c = canvas(); lines(c, 50, 780, paragraph_lines); pdfimg(c, qr_im(data), 50, 480, 140, 140); return done(c)
def sheet(rows, title="الورقة"):
    import openpyxl
    wb = openpyxl.Workbook(); ws = wb.active; ws.title = title; ws.sheet_view.rightToLeft = True
    for r in rows: ws.append(r)
    return wb
