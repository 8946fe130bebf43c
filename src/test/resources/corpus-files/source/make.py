"""Writes messages/ and labels.tsv:  /usr/bin/python3 make.py   (--check: only check)

Debian packages: python3-reportlab python3-docx python3-openpyxl python3-odf python3-qrcode python3-pil fonts-dejavu
fonts-noto-core fonts-hosny-amiri poppler-utils zbar-tools libreoffice-writer-nogui libreoffice-impress-nogui chromium. kit.py holds the tools.
"""
import os, sys
sys.dont_write_bytecode = True
HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
sys.path.insert(0, HERE)
from kit import *
from kit import mail as _mail

PDF, PNG, JPG, GIF = "application/pdf", "image/png", "image/jpeg", "image/gif"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
ODT, ODS, ODP = ("application/vnd.oasis.opendocument." + x for x in ("text", "spreadsheet", "presentation"))

RIMAL = ("Rimal Service", "service@rimal.test")
RERP = ("Rimal ERP", "documents@erp.rimal.test")
NAKH = ("Nakheel Home", "orders@nakheel-home.example")
DANA = ("Dana Store", "team@dana-store.example")

def mail(slug, oid, frm, subject, body, atts, after, *a, **kw):
    d, t = after.split()
    day = datetime.fromisoformat(ORDERS[oid][0]["purchase-date"]).replace(tzinfo=None) + timedelta(days=int(d))
    _mail(slug, oid, frm, subject.replace("{o}", oid), body.replace("{o}", oid), atts, day.strftime("%Y-%m-%d ") + t, *a, **kw)

# ============================================================ break a rule
# -- link.website
def m():
    import openpyxl
    from openpyxl.styles import Font, PatternFill
    wb = openpyxl.Workbook(); ws = wb.active; ws.title = "Dispatch"
    ws["A1"] = "Dispatch sheet 25-0911"; ws["A1"].font = Font(bold=True, size=14)
    for r in (["Order", "405-2318764-9912043"], [], ["Item", "Qty", "Parcel", "Weight kg", "Status"],
              ["Monitor 27 in QHD, 165 Hz", 1, "1 of 2", 6.8, "Follow parcel"], ["DisplayPort cable 2 m", 2, "2 of 2", 0.3, "Follow parcel"]):
        ws.append(r)
    for n, row in (("88120394417", 5), ("88120394425", 6)):
        c = ws.cell(row=row, column=5); c.hyperlink = "https://track.najd-courier.example/p/" + n
        c.font = Font(color="0563C1", underline="single")
    for k, w in zip("ABCDE", (30, 12, 10, 11, 16)):
        ws.column_dimensions[k].width = w
    mail("dispatch-sheet-follow-parcel", "405-2318764-9912043", RERP, "Dispatch sheet, order {o}",
         "Dear Huda,\n\nthe dispatch sheet for your order {o} is attached. Both parcels left the warehouse this morning.\n\nRimal dispatch",
         [Att("dispatch_25-0911.xlsx", XLSX, xlsx_bytes(wb))], "1 11:02", "link.website", trick="the cells read 'Follow parcel'; the carrier's address is only the hyperlink target", mailer="SAP NetWeaver 7.53")
m()

csv = ("shipment;order_id;carrier;awb;weight_kg;pieces;handed_over;proof\r\n"
       "SH-77102;408-2297735-8850064;Samsam Express;SE00918827;5.4;1;{d} 17:40;pod.samsam-express.example/r/SE00918827\r\n")
mail("shipment-csv-proof-column", "408-2297735-8850064", RERP, "Shipment SH-77102 / {o}",
     "Automatic message.\nShipment data for order {o} are in the attached CSV file. No reply needed.",
     [Att("SH-77102.csv", "text/csv; charset=utf-8", csv.replace("{d}", ORDERS["408-2297735-8850064"][0]["purchase-date"][:10]))],
     "2 18:05", "link.website", trick="bare host name with a path in the last column of a CSV", mailer="Apache Camel")

def m():
    c = canvas(title="Tax invoice RM-25-11873", producer="Oracle BI Publisher")
    y = lines(c, 50, 790, [("B", 15, "Simplified tax invoice"), "Rimal Electronics Est., Dammam", "VAT registration 310448892100003", None,
                           "Invoice RM-25-11873", "Order 402-8837120-5563901", "Customer: Latifa Al-Shammari"])
    table(c, 50, y - 12, (260, 60, 80, 80), [("Description", "Qty", "VAT 15 %", "Total SAR"), ("Wi-Fi 6 router AX3000", 1, "52.04", "399.00")])
    pdfimg(c, qr_im(zatca("Rimal Electronics Est.", "310448892100003", "2025-02-26T09:14:00Z", "399.00", "52.04")), 50, 470, 130, 130)
    c.setFillColorRGB(0.05, 0.1, 0.25); c.roundRect(310, 440, 170, 165, 8, stroke=0, fill=1)
    pdfimg(c, qr_im("https://wa.me/966500000000?text=router", 4, "white", (13, 26, 64)), 335, 470, 120, 120)
    c.setFillColorRGB(1, 1, 1); lines(c, 368, 452, ["Setup help"], px=9)
    c.setFillColorRGB(0, 0, 0); lines(c, 50, 455, ["Invoice code"], px=8)
    mail("invoice-two-codes", "402-8837120-5563901", RERP, "Invoice RM-25-11873 for order {o}",
         "Dear customer,\n\nplease find the tax invoice for order {o} attached.\n\nRimal Electronics, accounts", [Att("RM-25-11873.pdf", PDF, done(c))],
         "1 09:20", "link.website", "logo.link", trick="two QR codes on one page: the tax code is harmless, the other, white on dark blue, opens a chat site", mailer="Oracle Workflow Mailer")
m()

ics = lambda *l: ("\r\n".join(l) + "\r\n")
mail("site-visit-invitation-altdesc", "403-6690054-2217748", ("Hani, Rimal installations", "hani@rimal.test"), "Site visit for order {o}",
     "Dear Moza,\n\nthe visit before the cassette unit of order {o} is fitted is set; the appointment file is attached.\n\nHani", [
     Att("site-visit.ics", "text/calendar; charset=utf-8; method=REQUEST", ics("BEGIN:VCALENDAR", "PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN", "VERSION:2.0", "METHOD:REQUEST",
         "BEGIN:VEVENT", "UID:5f8a10c2-visit-2217748", "DTSTAMP:20250829T070000Z", "DTSTART:20250908T080000Z", "DTEND:20250908T090000Z", "SUMMARY:Site visit\\, cassette air conditioner",
         "LOCATION:Customer's home", "ORGANIZER;CN=Hani:mailto:hani@rimal.test", "DESCRIPTION:We look at the ceiling\\, the drain and the power line.\\nOrder 403-6690054-2217748",
         "X-ALT-DESC;FMTTYPE=text/html:<html><body><p>We look at the ceiling\\, the drain a", " nd the power line.</p><p>Order 403-6690054-2217748</p><p><a href=\"https://mee", " t.rimal.test/v/k3t9\">Join by video instead</a></p></body></html>",
         "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-PT2H", "DESCRIPTION:Site visit", "END:VALARM", "END:VEVENT", "END:VCALENDAR"))],
     "3 10:11", "link.website", trick="the plain description is clean, the folded HTML description holds a link", mailer="Microsoft Outlook 16.0")

def m():
    im = Image.new("RGB", (1600, 420), "#d8c3a0"); d = ImageDraw.Draw(im)
    d.rectangle((0, 0, 1600, 26), fill="#7a5a35")
    put(d, (60, 70), "Assembly card: bed frame 160 x 200", 46, True, "#3b2a17")
    for i, s in enumerate(("1  Bolt the side rails to the head board", "2  Hang the middle beam", "3  Lay the slats, strap side up", "4  Tighten all bolts again after a week")):
        put(d, (60, 150 + 52 * i), s, 32, fill="#3b2a17")
    d.rectangle((930, 210, 1300, 270), fill="#8c8680"); d.rectangle((930, 130, 960, 320), fill="#6d675f"); d.rectangle((1280, 190, 1300, 320), fill="#6d675f")
    q = qr_im("https://nakheel-home.example/v/bed160", 4, "#6b5232", "#d8c3a0").rotate(12, resample=Image.BICUBIC, expand=True, fillcolor="#d8c3a0")
    im.paste(q, (1410, 230))
    mail("assembly-card-corner-code", "404-7719320-1186354", NAKH, "How to put the bed together, order {o}",
         "Dear Sami,\n\nhere is the assembly card that was missing from the parcel of order {o}. Two people need about an hour.\n\nNakheel Home",
         [Att("assembly-card.png", PNG, enc(im))], "6 13:37", "link.website", "logo.link", trick="small, turned, brown-on-tan QR code in the corner of a wide picture")
m()

# -- order-id.packing-slip
CSS = "<style>body{font-family:'DejaVu Sans';font-size:11pt;margin:20mm}table{border-collapse:collapse;width:100%}td,th{border:1px solid #777;padding:5px;text-align:left}h1{font-size:17pt}</style>"
mail("packing-slip-erp-numbers-only", "405-4428809-9913357", ("Nakheel Home Warehouse", "wms@nakheel-home.example"), "Packing slip for order {o}",
     "Good day,\n\nthe goods of order {o} have been packed. The slip is attached for your receiving desk.\n\nWarehouse 2, Nakheel Home",
     [Att("packing-slip-SO20418.pdf", PDF, chrome("<html><head><title>Packing slip SO-20418</title>" + CSS + "</head><body><h1>Packing slip</h1><p>Sales order SO-20418 &nbsp; Pick wave 0417 &nbsp; Packed by: Iqbal</p><p>Ship to: Dar Al Bahr Hotel, receiving desk</p>"
      "<table><tr><th>SKU</th><th>Description</th><th>Cartons</th><th>Pieces</th></tr><tr><td>NK-HTL-TW</td><td>Hotel towels</td><td>4</td><td>40</td></tr></table><p>Gross weight 31.5 kg. Carton marks: SO-20418 / 1-4</p></body></html>"))],
     "2 07:45", "order-id.packing-slip", trick="the mail names the order, the slip only the warehouse's own numbers", mailer="Odoo")

def m():
    im = paper([("b", "DELIVERY NOTE"), "Rimal Electronics Est.", None, "Order   402-1160073-2294418", "Deliver to   Rawabi School, IT store room", None,
                "16   Laptop lock, steel cable, RM-LCK-16", " 1   Bag of keys", None, "Received by ______________", "Date ______________", None, ("small", "Please count before you sign.")], (820, 820), 70, 60, 26)
    mail("delivery-note-photo-other-order", "407-7730094-5512268", RIMAL, "Order {o}: delivery note",
         "Hello,\n\nthe driver forgot to leave the paper with you. I took a picture of the delivery note for order {o}.\n\nNadir, Rimal", [Att("IMG_20250530_101522.jpg", JPG, enc(phone(im, 28, 2.2), "JPEG", 70))],
         "2 10:16", "order-id.packing-slip", "order-id.unknown", trick="phone picture of a delivery note that belongs to another order")
m()

# -- logo.link
def m():
    lg = Image.new("RGB", (420, 120), "white"); d = ImageDraw.Draw(lg)
    d.polygon([(10, 110), (60, 20), (90, 70), (120, 40), (150, 110)], fill="#c46a1b"); put(d, (170, 35), "Rimal", 54, True, "#333333")
    c = canvas((420, 595), title="Quick guide keyboard")
    pdfimg(c, lg, 40, 520, 150, 43)
    c.linkURL("https://www.rimal.test/keyboards", (40, 520, 190, 563), relative=0)
    lines(c, 40, 490, [("B", 14, "Mechanical keyboard: quick guide"), "Fn + F1 to F4   light patterns", "Fn + Esc   lock the Windows key", "Alt + Shift   change between Arabic and English",
                       "To pull a key cap: straight up, never sideways.", None, "If one key stays silent, reseat its switch."])
    mail("quick-guide-linked-logo", "249-3347718-2206694", RIMAL, "Quick guide, order {o}", "Hi Sadia,\n\nthe leaflet that was missing from order {o} is attached.\n\nRimal Service",
         [Att("quick-guide.pdf", PDF, done(c))], "4 15:20", "logo.link", "link.website", trick="an invisible link area over the logo on the page")
m()

def m():
    lg = Image.new("RGB", (390, 110), "white"); d = ImageDraw.Draw(lg)
    d.ellipse((10, 15, 90, 95), fill="#8e2a6b"); put(d, (31, 26), "D", 50, True, "white")
    put(d, (105, 18), "Dana Store", 34, True, "#8e2a6b"); put(d, (107, 66), "www.dana-store.example", 20, fill="#444444")
    mail("signature-logo-with-address", "407-8839905-3306618", DANA, "Your books leave tomorrow ({o})", "Hello Rawan,\n\nthe box of ten for order {o} leaves tomorrow morning.\n\nMaha\nDana Store",
         [Att("image001.png", PNG, enc(lg), cid="image001.png@01DC0A77", disp="inline")], "1 16:48", "logo.link", "link.website", mailer="Microsoft Outlook 16.0",
         html="<html><body style=\"font-family:Calibri\"><p>Hello Rawan,</p><p>the box of ten for order {o} leaves tomorrow morning.</p><p>Maha<br>Dana Store</p><p><img src=\"cid:image001.png@01DC0A77\" width=\"390\" height=\"110\" alt=\"Dana Store\"></p></body></html>".replace("{o}", "407-8839905-3306618"),
         trick="the address is drawn under the name in the logo of the signature")
m()

# -- marketing.promotion
def m():
    d = new_docx("Nakheel Home")
    d.add_heading("Replacement plate", 1)
    d.add_paragraph("Order 408-7782214-1109936")
    d.add_paragraph("Dear Abrar, the chipped dinner plate of your set is being replaced. The new plate travels in a small carton of its own and needs no signature. You may keep or throw away the chipped one.")
    p = d.sections[0].footer.paragraphs[0]; p.text = "Enter NAKHEEL15 at your next order with us and pay 15 % less, until 30 September."
    mail("replacement-letter-footer-code", "408-7782214-1109936", NAKH, "Your replacement plate, order {o}", "Dear Abrar,\n\nplease see the attached letter about order {o}.\n\nNakheel Home, after-sales",
         [Att("Letter_Abrar_F.docx", DOCX, docx_bytes(d))], "9 12:05", "marketing.promotion", "marketing.referral", trick="the letter is clean, the page footer carries a discount code")
m()

def m():
    inner = ("From: Dana Store <team@dana-store.example>\r\nTo: customers\r\nSubject: Back to school week: everything down\r\nDate: Sun, 10 Aug 2025 09:00:00 +0300\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=\"utf-8\"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
             "Back to school week at Dana Store\r\n\r\nFrom Sunday to Thursday every bag, lunch box and pencil case costs 25 to 40 percent less.\r\nBuy two bags and the third one is on us. While stocks last!\r\n").encode()
    mail("forwarded-newsletter-by-mistake", "403-2078816-5540917", DANA, "Delivery slot for order {o}", "Hi Nouf,\n\nthe courier comes on Tuesday between 4 and 7 pm with order {o}. The message with the details is attached.\n\nReem, Dana Store",
         [Eml(inner, "Fwd message.eml")], "2 11:31", "marketing.promotion", "contact.purpose marketing.referral", trick="the attached message is the shop's own sale newsletter")
m()

vcf = ("BEGIN:VCARD\r\nVERSION:3.0\r\nN:Shukri;Adnan;;;\r\nFN:Adnan Shukri\r\nORG:Rimal Electronics;Installation\r\nTITLE:Technician\r\nTEL;TYPE=CELL:+966 50 000 0000\r\n"
       "NOTE:ساعات العمل 8-16. لعملاء ريمال خصم 20% على تنظيف المكيف القادم / Rimal custom\r\n ers get 20% off the next air conditioner cleaning\\, ask me for the summer deal\r\nEND:VCARD\r\n")
mail("technician-card-summer-deal", "404-2256718-9034417", RIMAL, "Your technician on Sunday – الفني يوم الأحد ({o})", "Dear Yahya,\nAdnan will fit the air conditioner of order {o} on Sunday. His contact card is attached.\n\nعزيزي يحيى،\nسيركّب عدنان مكيف الطلب {o} يوم الأحد. بطاقة الاتصال مرفقة.\n\nRimal / رمال",
     [Att("Adnan Shukri.vcf", "text/vcard; charset=utf-8", vcf)], "3 17:00", "marketing.promotion", "attachment.type marketing.referral", lang="mixed", trick="the offer stands in the folded NOTE of a contact card, Arabic and English", cte="8bit")

def m():
    im = Image.new("RGB", (1080, 700), "#f7efe3"); d = ImageDraw.Draw(im)
    d.rectangle((20, 20, 1060, 680), outline="#5d3a1a", width=6)
    put(d, (540, 90), "Thank you, Joud!", 56, True, "#5d3a1a", True, "ma"); put(d, (540, 190), "Burn each candle two hours the first time.", 30, fill="#333", anchor="ma")
    put(d, (540, 280), "Follow @nakheelhome on Instagram and Snapchat", 34, True, "#5d3a1a", anchor="ma")
    put(d, (540, 350), "and be first to hear of our offers", 30, fill="#333", anchor="ma")
    put(d, (1000, 450), "تابعونا على انستقرام وسناب شات", 40, True, "#5d3a1a", anchor="ra")
    put(d, (1000, 530), "خصم 10% على طلبك القادم بالرمز OUD10", 40, False, "#333", anchor="ra")
    mail("candle-card-bilingual-insert", "408-5590047-2216683", NAKH, "Candle care, order {o}", "Dear Joud,\n\nas you asked, here is a picture of the care card of order {o}; yours was wet.\n\nعزيزتي جود، مرفق صورة بطاقة العناية للطلب {o}.\n\nNakheel Home",
         [Att("care card.png", PNG, enc(im))], "8 19:22", "marketing.promotion", "contact.purpose", lang="mixed", trick="the care card itself is the advertisement, in two languages", cte="base64")
m()

# -- marketing.referral
def pres(slides):
    """slides: (title, lines, notes)"""
    from odf.opendocument import OpenDocumentPresentation
    from odf.style import Style, MasterPage, PageLayout, PageLayoutProperties, GraphicProperties, TextProperties
    from odf.draw import Page, Frame, TextBox, PageThumbnail
    from odf.text import P
    from odf.presentation import Notes
    doc = OpenDocumentPresentation()
    pl = PageLayout(name="L"); doc.automaticstyles.addElement(pl)
    pl.addElement(PageLayoutProperties(margin="0cm", pagewidth="28cm", pageheight="21cm", printorientation="landscape"))
    st = Style(name="T", family="presentation"); st.addElement(TextProperties(fontsize="24pt")); doc.styles.addElement(st)
    mp = MasterPage(name="M", pagelayoutname=pl); doc.masterstyles.addElement(mp)
    for n, (title, ls, notes) in enumerate(slides, 1):
        pg = Page(masterpagename=mp, name="s%d" % n); doc.presentation.addElement(pg)
        f = Frame(stylename=st, width="25cm", height="2cm", x="1.5cm", y="1cm"); pg.addElement(f)
        tb = TextBox(); f.addElement(tb); tb.addElement(P(text=title))
        f = Frame(stylename=st, width="25cm", height="14cm", x="1.5cm", y="4cm"); pg.addElement(f)
        tb = TextBox(); f.addElement(tb)
        for l in ls:
            tb.addElement(P(text=l))
        if notes:
            no = Notes(); pg.addElement(no)
            f = Frame(width="17cm", height="12cm", x="2cm", y="13cm"); f.setAttrNS("urn:oasis:names:tc:opendocument:xmlns:presentation:1.0", "class", "notes")
            no.addElement(f); tb = TextBox(); f.addElement(tb); tb.addElement(P(text=notes))
    return odf_bytes(doc)

def m():
    b = pres([("Descaling the espresso machine", ["Order 402-6631172-5507749", "Every two months, or when the lamp turns amber"], ""),
              ("1. Fill", ["Half a litre of water and one sachet", "Press both buttons for five seconds"], "Wait for the second beep."),
              ("2. Rinse", ["Two full tanks of fresh water", "Wipe the steam pipe"], "Mention here: our partner CoffeeShield insures pump and boiler for three more years, SAR 149. Worth adding to any machine.")])
    mail("descaling-slides-speaker-notes", "402-6631172-5507749", RIMAL, "Descaling steps for {o}", "Hello Hazem,\n\nthe steps you asked about for the machine of order {o} are in the attached slides.\n\nRimal Service",
         [Att("Descaling.pptx", PPTX, office(b, "odp", "pptx"))], "20 14:14", "marketing.referral", "attachment.type marketing.promotion", trick="a partner's insurance plan in the speaker notes of slide 3")
m()

svg = """<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="640" height="420" viewBox="0 0 640 420" font-family="DejaVu Sans">
<rect width="640" height="420" fill="#fbf6ee" stroke="#8a6d3b" stroke-width="6"/>
<text x="40" y="70" font-size="30" font-weight="bold" fill="#5b4320">Care card: woven rug</text>
<text x="40" y="130" font-size="20">Vacuum along the weave, never across.</text>
<text x="40" y="170" font-size="20">Blot spills at once, cold water only.</text>
<text x="40" y="210" font-size="20">Turn the rug round every three months.</text>
<text x="40" y="290" font-size="20" fill="#8a3b12">Looks complete with our <tspan font-weight="bold">80 cm runner</tspan></text>
<text x="40" y="320" font-size="20" fill="#8a3b12">and the matching floor cushions, both in stock.</text>
</svg>
"""
mail("rug-care-card-svg", "408-2216690-7784413", NAKH, "Rug care ({o})", "Dear Mashael,\n\nthe care card for the rug of order {o} is attached.\n\nNakheel Home", [Att("rug-care.svg", "image/svg+xml", svg)],
     "5 10:40", "marketing.referral", "attachment.type marketing.promotion", trick="two more products offered in the text of a drawing; the namespace is no link")

# -- order-id
def m():
    c = canvas(title="Tax invoice INV-2025-08841", producer="SAP Smart Forms")
    y = lines(c, 50, 790, [("B", 15, "Tax invoice INV-2025-08841"), "Rimal Electronics Est., VAT 310448892100003", None, "Customer no. 70-118-2286", "Bawabah Law Office, Riyadh", "Delivery 80-4418-9936", None])
    y = table(c, 50, y, (230, 60, 90, 90), [("Material", "Qty", "Net SAR", "Gross SAR"), ("Paper shredder, 12 sheets", 1, "433.91", "499.00")])
    pdfimg(c, qr_im(zatca("Rimal Electronics Est.", "310448892100003", "2025-09-09T05:00:00Z", "499.00", "65.09")), 50, y - 150, 130, 130)
    mail("invoice-without-any-order-id", "405-9904418-2286637", RERP, "Tax invoice INV-2025-08841", "Dear Sir or Madam,\n\nplease find enclosed our tax invoice for the shredder.\n\nRimal Electronics, accounts receivable",
         [Att("INV-2025-08841.pdf", PDF, done(c))], "1 08:12", "order-id.missing", trick="invoice, customer and delivery number, but no order ID in mail or file", mailer="SAP NetWeaver 7.53")
m()

def m():
    import openpyxl
    wb = openpyxl.Workbook(); ws = wb.active; ws.title = "Delivery"
    for r in (["Delivery advice", "DA-5519"], ["Order", "405-3380942-7712263"], [], ["Item", "Qty", "Gross kg"], ["RM-TLB-90", 2, 14.6]):
        ws.append(r)
    ws.column_dimensions["A"].width = 22; ws.column_dimensions["B"].width = 26
    mail("delivery-advice-of-another-customer", "171-6627719-8850033", RERP, "Delivery advice DA-5519", "Good morning,\n\nyour delivery advice is attached. The truck comes on Sunday before noon.\n\nRimal dispatch",
         [Att("DA-5519.xlsx", XLSX, xlsx_bytes(wb))], "90 07:30", "order-id.unknown", "customer-info.misuse order-id.packing-slip", needs="orders", trick="the only order ID stands in a cell and belongs to another buyer of the shop")
m()

# -- reviews
def m():
    im = Image.new("RGB", (900, 540), "#123c5a"); d = ImageDraw.Draw(im)
    d.rounded_rectangle((30, 30, 870, 510), 30, fill="#fff7df")
    put(d, (450, 70), "GIFT CARD", 60, True, "#c0392b", anchor="ma"); put(d, (450, 160), "SAR 30", 72, True, "#123c5a", anchor="ma")
    put(d, (450, 280), "Yours as soon as we have seen your photo", 30, fill="#222", anchor="ma"); put(d, (450, 325), "and two lines about the train on its page.", 30, fill="#222", anchor="ma")
    put(d, (450, 400), "Send us a screenshot, we send the number.", 28, fill="#222", anchor="ma")
    mail("train-gift-card-webp", "402-5518827-9037741", DANA, "Small card for Haya, order {o}", "Dear Haya,\n\nthis card should have been in the box of order {o}. Sorry it was left out!\n\nDana Store",
         [Att("card.webp", "image/webp", enc(im, "WEBP", 82))], "7 20:10", "review.incentive", "attachment.type contact.purpose marketing.promotion review.neutral", trick="WebP picture; the word review does not occur")
m()

def m():
    import openpyxl
    wb = openpyxl.Workbook(); ws = wb.active; ws.title = "Invoice"
    for r in (["Invoice 25-3308"], ["Order", "249-8827714-9950336"], [], ["Item", "Qty", "SAR"], ["Cordless drill 18 V", 1, 379.00], ["Total incl. VAT", None, 379.00]):
        ws.append(r)
    h = wb.create_sheet("insert_text"); h.sheet_state = "hidden"
    h["B2"] = "Printed on the card:"; h["B3"] = "Rate the drill, send us the screenshot, and your next set of bits is free."
    mail("invoice-hidden-sheet-free-bits", "249-8827714-9950336", RIMAL, "Invoice for {o}", "Dear Karim,\n\nas requested, the invoice for order {o} as an Excel file.\n\nRimal Service", [Att("Invoice 25-3308.xlsx", XLSX, xlsx_bytes(wb))],
         "3 09:55", "review.incentive", "marketing.promotion marketing.referral review.neutral", trick="the card's wording is on a hidden sheet")
m()

def m():
    d = new_docx("Reem")
    d.add_heading("Learning clock: how to use it", 1)
    d.add_paragraph("Order 406-4482259-7716630")
    d.add_paragraph("Start with full hours. Turn the red hand only and let the child read the number.")
    d.add_paragraph("After a week add the half hours, then the quarters.")
    com = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:comments %s><w:comment w:id="0" w:author="Reem, Dana Store" w:date="2025-09-02T10:00:00Z" w:initials="R"><w:p><w:r><w:t xml:space="preserve">'
           'Lujain, when you find a minute: five stars on the product page would make my week!</w:t></w:r></w:p></w:comment></w:comments>' % W).encode()
    def body(b):
        s = b.decode()
        a = "<w:p><w:r><w:t>Start with full hours."
        assert a in s
        s = s.replace(a, '<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>Start with full hours.')
        i = s.index("</w:p>", s.index("Start with full"))
        return (s[:i] + '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>' + s[i:]).encode()
    ct = lambda b: b.replace(b"</Types>", b'<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>')
    rl = lambda b: b.replace(b"</Relationships>", b'<Relationship Id="rId901" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>')
    mail("clock-guide-margin-comment", "406-4482259-7716630", DANA, "Guide for the learning clock ({o})", "Hello Lujain,\n\nthe guide you asked for (order {o}) is attached.\n\nReem", [
         Att("Learning clock guide.docx", DOCX, docx_bytes(d, edit={"word/document.xml": body, "[Content_Types].xml": ct, "word/_rels/document.xml.rels": rl}, add={"word/comments.xml": com}))],
         "12 13:00", "review.positive", "marketing.promotion", trick="the request is a margin comment of the Word file")
m()

def m():
    im = paper(["Dana Store, after-sales", None, "Order 171-2206648-9951137", None, "Dear Ghalia,", None, "the missing stand screws are on their way by post.", "M6 x 40, eight pieces, and one spanner.", None,
                "If the piano plays well, please tell other buyers", "in a rating. If a key sticks, do not rate it yet:", "write to us first and we will put it right.", None, "Samir"], (860, 860), 70, 70, 27)
    mail("fax-letter-bmp-two-ways", "171-2206648-9951137", DANA, "Screws for your piano stand, {o}", "Dear Ghalia,\n\nour letter about order {o} is attached.\n\nDana Store", [Att("fax0031.bmp", "image/bmp", enc(scanned(im, 3, 0).point(lambda v: 255 * (v > 140)).convert("1"), "BMP"))],
         "15 08:30", "review.conditional", "attachment.type review.positive review.neutral", trick="black-and-white fax picture as BMP")
m()

# -- payment
rtf = r"""{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss Arial;}}{\info{\title Delivery upstairs}}
\f0\fs22 Nakheel Home, delivery desk\par\par Order 407-2204418-5593309\par\par Dear Bushra,\par
the crew can carry the child bed to the second floor. Carrying costs SAR 60.\par
Please send the amount to our account \b SA03 8000 0000 6080 1016 7519\b0  (Nakheel Home Est.) before Tuesday and keep the receipt for the driver.\par\par Regards\par Wael\par}
""".replace("\n", "\r\n")
mail("carry-upstairs-rtf-account", "407-2204418-5593309", NAKH, "Delivery upstairs, order {o}", "Dear Bushra,\n\nthe delivery desk answers your question about order {o} in the attached letter.\n\nNakheel Home", [Att("Delivery upstairs.rtf", "application/rtf", rtf)],
     "4 11:45", "payment.off-platform", "attachment.type", trick="plain request for a transfer, in an RTF letter")

def form(title, order, rows, y0=520, size=(420, 595)):
    """rows: (label, field name, tooltip, value)"""
    c = canvas(size, title=title)
    y = lines(c, 40, y0 + 35, [("B", 14, title), "Order " + order]) - 14
    for label, name, tip, val in rows:
        lines(c, 40, y + 4, [label], px=9)
        c.acroForm.textfield(name=name, tooltip=tip, value=val, x=170, y=y, width=210, height=17, fontSize=9, borderWidth=1)
        y -= 30
    return c, y

def m():
    c, y = form("Return form", "406-1108845-7793326", [("Product", "product", "Product", "Chest of drawers, 6 drawers"), ("Reason", "reason", "Why does it come back?", ""),
                ("Collection day", "day", "Day that suits you", ""), ("24 characters", "acc", "Your IBAN, so that we can send the money straight to your bank", "SA")])
    lines(c, 40, y, ["Please keep the carton. The driver brings tape."], px=9)
    mail("return-form-field-tooltip", "406-1108845-7793326", NAKH, "Return form for order {o}", "Dear Shatha,\n\nplease fill in the attached form and send it back. The driver collects the chest of order {o}.\n\nNakheel Home returns",
         [Att("return-form.pdf", PDF, done(c))], "11 09:09", "payment.off-platform", "customer-info.misuse", trick="the page says '24 characters'; the field's tooltip asks for the IBAN to refund past the marketplace")
m()

# -- purpose, customer data
def m():
    from odf.opendocument import OpenDocumentText
    from odf.text import H, P, List, ListItem
    d = OpenDocumentText()
    d.text.addElement(H(outlinelevel=1, text="Five questions for our 2026 range"))
    d.text.addElement(P(text="Rimal product planning. It takes three minutes; please type below each line and mail the page back."))
    for q in ("How often do you buy electronics online in a year?", "Which brands did you compare before you chose?", "How much would you spend on a tablet?", "Do you own a smart speaker? Which one?", "What should our shop stock next year?"):
        d.text.addElement(P(text=q)); d.text.addElement(P(text="................................................"))
    mail("questionnaire-odt", "171-7740295-3318866", RIMAL, "Your order {o}", "Dear Noura,\n\na short page from us is attached to order {o}.\n\nRimal", [Att("rimal_2026.odt", ODT, odf_bytes(d))],
         "30 12:00", "contact.purpose", "customer-info.misuse marketing.promotion review.neutral", trick="market survey as an OpenDocument page")
m()

def ods(sheets):
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableRow, TableCell
    from odf.text import P
    d = OpenDocumentSpreadsheet()
    for name, rows in sheets:
        t = Table(name=name); d.spreadsheet.addElement(t)
        for r in rows:
            tr = TableRow(); t.addElement(tr)
            for v in r:
                if isinstance(v, (int, float)):
                    c = TableCell(valuetype="float", value=v)
                else:
                    c = TableCell(valuetype="string")
                c.addElement(P(text=str(v))); tr.addElement(c)
    return odf_bytes(d)

mail("delivery-details-sheet-birthday", "402-1183350-6629947", DANA, "Delivery details, order {o}", "Hello Suzan,\n\nplease complete the sheet so that we can plan the delivery of order {o}.\n\nDana Store delivery",
     [Att("delivery-details.ods", ODS, ods([("Details", [["Order", "402-1183350-6629947"], ["Name", "Suzan Petros"], ["Phone for the driver", ""], ["Street and building", ""], ["Floor, lift?", ""],
      ["Date of birth", ""], ["Personal WhatsApp number (for our offers list)", ""], ["Children's names and ages", ""]])]))],
     "2 15:15", "customer-info.misuse", "contact.purpose marketing.promotion", trick="half of the rows are needed for the delivery, three are not")

# -- notices
def m():
    d = new_docx()
    d.add_heading("Order 406-9951183-4402276", 1)
    for s in ("Dear Georgi,", "we regret that the rattan armchair will not be delivered and that we have cancelled the order from our side.",
              "The order has been adjusted in full: SAR 540.00 goes back to your original payment method through the marketplace.", "We apologise for the trouble.", "Nakheel Home"):
        d.add_paragraph(s)
    mail("armchair-cancelled-letter-no-reason", "406-9951183-4402276", NAKH, "About your order {o}", "Dear Georgi,\n\nplease read the attached letter about order {o}.\n\nNakheel Home", [Att("Letter.pdf", PDF, office(docx_bytes(d), "docx", "pdf"))],
         "5 16:00", "notice.order-unavailable notice.unproven", needs="feeds", trick="no reason is given, and no adjustment is on record")
m()

def m():
    im = paper([("b", "Nakheel Home"), "Returns department, Jeddah", None, None, "Order 404-1174430-6692281", None, "Dear Ms El-Sayed,", None, "we confirm that the winter quilt 220 x 240 cm has come",
                "back to our warehouse in good condition.", "The full price, SAR 345.00, is refunded to your original", "payment method through the marketplace.", None, "Yours sincerely", "Faisal Omar"], (980, 1000), 80, 70, 28)
    mail("return-confirmation-scan-no-date", "404-1174430-6692281", NAKH, "Return of order {o}", "Dear Nada,\n\nthe confirmation for order {o} is attached (scan).\n\nNakheel Home", [Att("Scan_0917_001.jpg", JPG, enc(scanned(im, 26, 0.7), "JPEG", 62))],
         "16 10:25", "notice.return-confirmation", trick="scanned letter with product and amount but no date of the refund")
m()

# -- kinds that are refused
def m():
    d = new_docx(); d.add_heading("Site checklist, projector", 1)
    d.add_paragraph("Order 403-1187740-6629953"); d.add_paragraph("Room width, ceiling height, distance to the screen. Press Ctrl+Shift+C to compute the throw.")
    src = b'Attribute VB_Name = "Throw"\r\nSub AutoOpen()\r\n  MsgBox "Enter the width of the screen in cm"\r\nEnd Sub\r\nSub ComputeThrow()\r\n  Dim w As Double\r\n  w = CDbl(InputBox("Width"))\r\n  MsgBox "Throw: " & Format(w * 1.5, "0") & " cm"\r\nEnd Sub\r\n'
    vba = cfb({"PROJECT": b'ID="{5B1E3C0A-0001-4A4A-8C6E-0A0B0C0D0E0F}"\r\nModule=Throw\r\nName="Project"\r\n', "VBA/_VBA_PROJECT": bytes.fromhex("cc61ffff000000"), "VBA/dir": vba_pack(b"\x01\0\x04\0\0\0\x01\0\0\0"), "VBA/Throw": vba_pack(src)})
    ct = lambda b: b.replace(b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", b"application/vnd.ms-word.document.macroEnabled.main+xml").replace(b"</Types>", b'<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>')
    rl = lambda b: b.replace(b"</Relationships>", b'<Relationship Id="rId902" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>')
    mail("checklist-with-macros", "403-1187740-6629953", RIMAL, "Site checklist for {o}", "Dear Jusoor team,\n\nplease fill in the checklist for the projector of order {o} before the delivery.\n\nRimal Projects", [
         Att("Site checklist.docm", "application/vnd.ms-word.document.macroEnabled.12", docx_bytes(d, edit={"[Content_Types].xml": ct, "word/_rels/document.xml.rels": rl}, add={"word/vbaProject.bin": vba}))],
         "3 09:00", "attachment.type", "attachment.unreadable", trick="Word file with macros")
m()

def m():
    stub = b"MZ" + bytes.fromhex("90000300000004000000ffff0000b800000000000000400000000000000000000000000000000000000000000000000000000000000000000080000000")
    stub = stub.ljust(64, b"\0") + bytes.fromhex("0e1fba0e00b409cd21b8014ccd21") + b"This program cannot be run in DOS mode.\r\r\n$"
    stub = stub[:60] + struct.pack("<I", 128) + stub[64:]
    exe = stub.ljust(128, b"\0") + b"PE\0\0" + struct.pack("<HHIIIHH", 0x14C, 1, 0x67C2B000, 0, 0, 224, 0x10F) + b"\x0b\x01".ljust(224, b"\0") + b".text\0\0\0" + b"\0" * 32 + random.Random(5).randbytes(3000)
    mail("scanner-setup-program", "249-1160378-4495216", RIMAL, "Driver for the scanner, order {o}", "Hello,\n\nthe driver you could not find on the disc of order {o} is attached; run it once and restart the computer.\n\nRimal Service",
         [Att("A4Scan_Setup_1.4.exe", "application/octet-stream", exe)], "6 14:00", "attachment.type", "attachment.unreadable", trick="a Windows program")
m()

def m():
    from reportlab.lib import pdfencrypt
    c = canvas(title="", encrypt=pdfencrypt.StandardEncryption("4418", ownerPassword="dana-4418", canPrint=1))
    lines(c, 50, 780, [("B", 15, "Invoice DN-25-2207"), "Order 404-8851172-9936604", "Novel series, 7 volumes, boxed   1   SAR 385.00"])
    mail("invoice-locked-with-password", "404-8851172-9936604", DANA, "Invoice for order {o}", "Dear Bayan,\n\nthe invoice for order {o} is attached. To open it, type the last four digits of your mobile number.\n\nDana Store",
         [Att("DN-25-2207.pdf", PDF, done(c), broken=True)], "2 08:50", "attachment.unreadable", "attachment.type", trick="PDF that needs a password to open")
m()
mail("camera-settings-locked-zip", "402-2218834-4471190", RIMAL, "Camera settings, order {o}", "Dear Kofi,\n\nthe settings sheet of your four cameras (order {o}) is in the attached archive. The password follows by phone.\n\nRimal Service",
     [Att("camera-settings.zip", "application/zip", zip_encrypted("camera-settings.csv", b"camera;channel;user\r\n1;CH01;viewer\r\n2;CH02;viewer\r\n3;CH03;viewer\r\n4;CH04;viewer\r\n" * 4, "K-4471190"), broken=True)],
     "5 17:30", "attachment.unreadable", "attachment.type", trick="encrypted archive")

# ============================================================ keep the rules
def m():
    c = canvas(title="Tax invoice RM-25-20931", producer="SAP Smart Forms")
    y = lines(c, 50, 800, [("B", 15, "Tax invoice RM-25-20931"), "Rimal Electronics Est.   C.R. 2050.114.882   VAT 310448892100003", None, "Bill to: Sahab Contracting Co.Ltd.", "Order 405-3380942-7712263   Doc.No.RM.25.20931", None])
    y = table(c, 50, y, (210, 50, 80, 80, 80), [("Material", "Qty", "Unit net", "VAT 15 %", "Total SAR"), ("UPS 1500 VA, fw 2.0.7", 3, "564.35", "253.96", "1,947.00")])
    pdfimg(c, qr_im(zatca("Rimal Electronics Est.", "310448892100003", "2025-08-18T06:02:11Z", "1947.00", "253.96")), 50, y - 150, 130, 130)
    pdfimg(c, code128_im("RM-25-20931"), 300, y - 70, 210, 40)
    lines(c, 50, y - 175, ["Terms: paid through the marketplace on 17.08.2025. No further payment is due."], px=9)
    mail("tax-invoice-with-bar-code", "405-3380942-7712263", RERP, "Invoice RM-25-20931, order {o}", "Dear Sir or Madam,\n\nattached is the tax invoice for the three UPS units of order {o}.\n\nRimal accounts",
         [Att("RM-25-20931.pdf", PDF, done(c))], "1 09:03", trick="tax QR in base64, bar code, 'Co.Ltd.', 'No.RM.25.20931', version number", mailer="SAP NetWeaver 7.53")
m()

mail("bilingual-delivery-note-arabic-digits", "404-2209914-6651187", RIMAL, "Delivery note – سند التسليم {o}", "Dear Suha,\nthe delivery note for order {o} is attached.\n\nعزيزتي سهى،\nمرفق سند التسليم للطلب {o}.\n\nRimal / رمال",
     [Att("سند التسليم.pdf", PDF, chrome("<html><head><meta charset='utf-8'><title>سند تسليم</title>" + CSS + "<style>.r{direction:rtl;font-family:Amiri;font-size:15pt}</style></head><body><h1>Delivery note</h1><div class='r'><h1>سند تسليم</h1><p>رقم الطلب: <span style='unicode-bidi:bidi-override;direction:ltr'>٤٠٤-٢٢٠٩٩١٤-٦٦٥١١٨٧</span></p></div>"
      "<table><tr><th>Item</th><th>Qty</th><th class='r'>الصنف</th></tr><tr><td>Bluetooth speaker, waterproof</td><td>1</td><td class='r'>مكبر صوت مقاوم للماء</td></tr></table><p>Parcel 1 of 1, 0.9 kg</p></body></html>"))],
     "2 10:30", lang="mixed", trick="the slip has the order ID in Arabic-Indic digits only", cte="8bit")

def m():
    im = paper([("b", "PACKING SLIP"), "Dana Store, Riyadh", None, "Order   404-1187532-9906471", "To   Ibtisam Al-Kaabi", None, "1   Building blocks, 96 pieces   DN-BLK-96", "1   Cotton bag (part of the set)", None, "Packed by  Omar      Box  M", ("small", "Please keep this slip with the parcel.")], (820, 760), 70, 60, 27)
    mail("packing-slip-photo-right-order", "404-1187532-9906471", DANA, "What was in the box, order {o}", "Hi Ibtisam,\n\nyou asked what we packed for order {o}. This is a picture of the packing slip.\n\nDana Store", [Att("IMG_4417.jpg", JPG, enc(phone(im, 34, -1.6), "JPEG", 72))],
         "6 18:45", trick="photographed slip that does show the order ID")
m()

def m():
    im = Image.new("RGB", (800, 1100), "white"); d = ImageDraw.Draw(im)
    d.rectangle((20, 20, 780, 1080), outline="black", width=4)
    put(d, (50, 50), "RETURN LABEL", 48, True); put(d, (50, 130), "From: Zain Hashim", 28); put(d, (50, 175), "To: Rimal Electronics Est.", 28); put(d, (50, 215), "Returns, Warehouse 4, Dammam", 28)
    put(d, (50, 290), "Order 408-5539920-1148876", 34, True)
    im.paste(code128_im("SE9920114887SA", 3, 150), (60, 380)); put(d, (60, 545), "SE 9920 1148 87 SA", 28)
    q = qr_im("RMA|RM25-0714|SE9920114887SA|1|1.35", 7); im.paste(q, (60, 640)); put(d, (420, 700), "RMA RM25-0714", 30); put(d, (420, 750), "1.35 kg", 30); put(d, (420, 800), "Do not stack", 30)
    mail("return-label-order-id-in-picture", "408-5539920-1148876", RIMAL, "Your return label", "Hello Zain,\n\nthe label for sending the drone back is attached. Stick it over the old one; the courier comes tomorrow.\n\nRimal returns",
         [Att("return-label.png", PNG, enc(im))], "9 13:12", trick="the order ID stands only in the drawn label; bar code and QR hold shipment numbers")
m()

def m():
    im = Image.new("RGB", (460, 560), "white"); d = ImageDraw.Draw(im)
    q = qr_im("WIFI:S:RM-Doorbell-4F2A;T:WPA;P:knock-8846120;;", 8); im.paste(q, ((460 - q.size[0]) // 2, 20))
    put(d, (230, 430), "Pairing code of your doorbell", 24, True, anchor="ma"); put(d, (230, 470), "RM-Doorbell-4F2A", 24, anchor="ma")
    mail("doorbell-pairing-code-gif", "404-5519023-8846120", RIMAL, "Pairing code for order {o}", "Dear Ohoud,\n\nthe sticker on the doorbell of order {o} was unreadable; here is the pairing code again. Hold it in front of the lens.\n\nRimal Service", [Att("pairing.gif", GIF, enc(im, "GIF"))],
         "4 21:05", trick="QR code with Wi-Fi settings, no address")
m()

def m():
    im = Image.new("RGB", (900, 520), "#eef3f7"); d = ImageDraw.Draw(im)
    put(d, (50, 50), "Your installation", 44, True, "#1d3557"); put(d, (50, 130), "Washing machine 9 kg", 30); put(d, (50, 180), "Order 408-6639012-1174408", 30); put(d, (50, 240), "Technician: Javed Iqbal", 30); put(d, (50, 290), "+966 50 000 0000", 30)
    put(d, (850, 380), "الفني: جاويد إقبال", 34, anchor="ra")
    q = qr_im("MECARD:N:Iqbal,Javed;TEL:+966500000000;NOTE:Rimal installations;;", 5).rotate(90, expand=True); im.paste(q, (600, 60))
    mail("installation-card-mecard", "408-6639012-1174408", RIMAL, "Who installs your washing machine ({o})", "Dear Hatem,\n\nthe card attached tells who will install the machine of order {o}. Scan it to keep his number for the day.\n\nRimal Service",
         [Att("installation.jpg", JPG, enc(im, "JPEG", 85))], "3 16:16", lang="mixed", trick="QR code with the technician's phone number, no address")
m()

def m():
    import openpyxl
    wb = openpyxl.Workbook(); ws = wb.active; ws.title = "Statement"
    for r in (["Statement 25-0417", None], ["Order", "407-2270913-6648125"], [], ["Item", "Qty", "SAR", "Code"], ["Laser printer, duplex", 2, 1398.00, "S"], ["VAT contained 15 %", None, 182.35, "S"]):
        ws.append(r)
    h = wb.create_sheet("lists"); h.sheet_state = "hidden"
    for r in (["VAT code", "Meaning"], ["S", "Standard rate"], ["Z", "Zero rate"], ["E", "Exempt"], [], ["Template", "statement_v2.0.xlsx"], ["Macro-free", "yes"], ["Source", "ZFI_STMT.R03"], ["Promotion key", "none"], ["Discount key", "none"]):
        h.append(r)
    mail("statement-with-list-sheet", "407-2270913-6648125", RERP, "Statement 25-0417 / {o}", "Dear accounts team,\n\nthe statement for order {o} is attached in Excel as you asked.\n\nRimal accounts", [Att("statement_25-0417.xlsx", XLSX, xlsx_bytes(wb))],
         "4 08:08", trick="hidden sheet with lookup lists: 'Promotion key none', file names, version")
m()

csv2 = ("step,part,check,result,remark\r\n1,RM-SB21,input HDMI,ok,\r\n2,RM-SB21,firmware,ok,was 2.0.7 now 2.1.0 (file soundbar_2.1.zip on the USB stick in the box)\r\n3,SUB-06,pairing,ok,channel No.5\r\n4,RM-SB21,soak test,ok,\"6.5 h, see log.txt\"\r\n5,REMOTE,keys,replaced,new remote 10.4 cm\r\n,,order,,402-9981307-4463325\r\n")
mail("workshop-report-csv", "402-9981307-4463325", RIMAL, "Workshop report, order {o}", "Hello Kawthar,\n\nthe sound bar of order {o} is repaired and on its way back. The workshop's list is attached.\n\nRimal Service", [Att("workshop_report.csv", "text/csv; charset=us-ascii", csv2)],
     "25 12:40", trick="file names, version and decimal numbers in a CSV")

def m():
    d = new_docx("Dana Store")
    d.add_heading("Gift card boxes: folding and packing", 1)
    d.add_paragraph("Order 404-6672201-1185439")
    d.sections[0].header.paragraphs[0].text = "Dana Store, instructions DS-99 rev. 1.3"
    for s in ("Fold along the four creases, the shiny side outwards.", "Slide the gift card into the slot until it clicks.", "Tie the ribbon once round the long side; 40 cm is enough for a bow.", "Fifty boxes take about an hour for two people."):
        d.add_paragraph(s, style="List Number")
    t = d.add_table(rows=1, cols=2); t.rows[0].cells[0].text = "Boxes"; t.rows[0].cells[1].text = "50"
    mail("gift-card-boxes-instructions", "404-6672201-1185439", DANA, "Folding instructions for order {o}", "Dear Lamia,\n\nhere are the folding instructions for the boxes of order {o}; the leaflet was left out of the parcel.\n\nDana Store",
         [Att("Gift card boxes.docx", DOCX, docx_bytes(d))], "6 10:00", trick="gift cards and ribbons are what the ordered boxes are for")
m()

def m():
    c = canvas((420, 595), title="Chair assembly")
    lines(c, 40, 540, [("B", 14, "Office chair, mesh: assembly"), "Order 407-6604381-2290155", None, "1. Press the five castors into the five-star base.", "2. Set the gas lift in the middle of the star.", "3. Bolt the seat plate; do not tighten yet.", "4. Hang the back and tighten all six bolts.", None,
                        "A good seat: knees level, back against the mesh.", "If the chair leans, do not use it: write to us first."])
    c.textAnnotation("Checked on the sample in our hall, bolt 6 needs the long key. Anwar", (300, 470, 318, 488), addtopage=1, name="n1") if hasattr(c, "textAnnotation") else None
    mail("five-star-base-with-sticky-note", "407-6604381-2290155", NAKH, "Chair assembly, order {o}", "Dear colleagues,\n\nthe assembly page for the four chairs of order {o}, with a note from our fitter.\n\nNakheel Home", [Att("chair-assembly.pdf", PDF, done(c))],
         "5 11:11", trick="'five-star base', 'if ... write to us first' and a sticky note, all about the chair")
m()

mail("toy-shop-parts-list", "171-3309457-2281160", DANA, "Parts list of the play shop, order {o}", "Dear Salwa,\n\nthe parts list you asked for (order {o}) is attached; please tell us the numbers that are missing.\n\nDana Store",
     [Att("play-shop-parts.pdf", PDF, chrome("<html><head><title>Parts list</title>" + CSS + "</head><body><h1>Play shop 'Super Sale': parts</h1><p>Order 171-3309457-2281160</p><table><tr><th>No.</th><th>Part</th><th>Pieces</th></tr><tr><td>1</td><td>Till with drawer, wood</td><td>1</td></tr><tr><td>2</td><td>Sign '50 % OFF today'</td><td>2</td></tr>"
      "<tr><td>3</td><td>Gift cards for the till, card board</td><td>12</td></tr><tr><td>4</td><td>Discount stickers</td><td>40</td></tr><tr><td>5</td><td>Loyalty stamp and pad</td><td>1</td></tr><tr><td>6</td><td>Play coins</td><td>30</td></tr></table></body></html>"))],
     "4 19:00", trick="sale sign, discount stickers and gift cards are parts of the toy")

mail("sofa-delivery-appointment", "406-2203918-6657741", NAKH, "Delivery appointment for {o}", "Dear Faris,\n\nthe sofa of order {o} comes on Saturday; the appointment is attached for your calendar.\n\nNakheel Home delivery",
     [Att("delivery.ics", "text/calendar; charset=utf-8; method=PUBLISH", ics("BEGIN:VCALENDAR", "PRODID:-//Nakheel Home//Delivery 4.2//EN", "VERSION:2.0", "METHOD:PUBLISH", "BEGIN:VTIMEZONE", "TZID:Asia/Riyadh", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0300", "TZOFFSETTO:+0300", "END:STANDARD", "END:VTIMEZONE",
      "BEGIN:VEVENT", "UID:nk-6657741-1", "DTSTAMP:20250725T060000Z", "DTSTART;TZID=Asia/Riyadh:20250802T160000", "DTEND;TZID=Asia/Riyadh:20250802T190000", "SUMMARY:Sofa delivery\\, 2 men", "LOCATION:Your address\\, 3rd floor\\, no lift", "DESCRIPTION:Order 406-2203918-6657741. Please clear 95 cm at the door. The crew ta",
      " kes the packaging away. Cancel at no cost until Friday 6.30 pm.", "CATEGORIES:Delivery", "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:Clear the door", "TRIGGER:-P1D", "END:VALARM", "END:VEVENT", "END:VCALENDAR"))],
     "4 09:48", trick="calendar file with an identifier and a time zone name but no address")

vcf2 = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Al-Amri;Badr;;;\r\nFN:Badr Al-Amri\r\nORG:Rimal Electronics;Cold appliances\r\nTITLE:Senior technician\r\nTEL;TYPE=WORK:+966 13 000 0000\r\nADR;TYPE=WORK:;;Warehouse 4;Dammam;;;Saudi Arabia\r\nNOTE:Visits Sat.-Thu. 8.30-16.00. Brings the spare door seal.\r\nREV:20250801T080000Z\r\nEND:VCARD\r\n"
mail("technician-card-plain", "408-9927715-3306482", RIMAL, "Technician for your refrigerator, {o}", "Dear Hessa,\n\nBadr comes on Monday to change the door seal (order {o}). His card is attached.\n\nRimal Service", [Att("Badr.vcf", "text/vcard; charset=utf-8", vcf2)],
     "14 10:10", may="attachment.type", trick="contact card with phone and hours only")

def m():
    inner = ("From: Falak Freight Operations <ops@falak-freight.example>\r\nTo: orders@nakheel-home.example\r\nSubject: Failed attempt, waybill FF 2207 9978\r\nDate: Mon, 21 Jul 2025 15:40:00 +0300\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\n"
             "Attempt 1 of 3 failed at 15.22.\r\nReason: gate locked, no answer on the phone.\r\nThe swing is back in depot 7. Next attempt Thursday unless the customer asks for another day.\r\n").encode()
    mail("carrier-report-attached-message", "405-5540062-9978813", NAKH, "Nobody at the gate? Order {o}", "Dear Fawaz,\n\nthe carrier could not deliver order {o}; their report is attached. Which day suits you?\n\nNakheel Home", [Eml(inner, "carrier report.eml")],
         "8 16:30", trick="attached carrier message, nothing but delivery facts")
m()

htm = """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>Warranty statement</title>
<style type="text/css">body{font-family:Arial;background:url(data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==)} .k{color:#555}</style></head>
<body><h2>Warranty statement</h2><p class="k">Order 402-1148093-7740652</p><ul><li><a href="#what">What is covered</a></li><li><a href="#how">How to claim</a></li></ul>
<h3 id="what">What is covered</h3><p>Headphones with noise cancelling, serial HN-20.77.31, for 24 months from delivery: drivers, battery below 70 %, hinges.</p>
<h3 id="how">How to claim</h3><p>Answer this mail and describe the fault. We collect the headphones; you pay nothing.</p></body></html>
"""
mail("warranty-statement-html-file", "402-1148093-7740652", RIMAL, "Warranty statement, order {o}", "Dear Bandar,\n\nthe warranty statement for order {o} is attached; please keep it with the invoice.\n\nRimal Service", [Att("warranty.html", "text/html; charset=utf-8", htm)],
     "3 13:33", may="attachment.type", trick="namespace, doctype, inner anchors and a data: picture are no web links")

mail("wall-mount-slides-with-notes", "408-4407719-2213306", RIMAL, "Wall mount steps, order {o}", "Hello Manal,\n\nthe steps for the wall mount of order {o} are in the attached slides. Open the notes under each page, too.\n\nRimal Service",
     [Att("wall-mount.odp", ODP, pres([("Wall mount, television 65 in", ["Order 408-4407719-2213306", "You need a drill, an 8 mm bit and a helper"], "The mount is in the carton; nothing else has to be bought."),
      ("1. Mark", ["Hold the plate level, mark six holes"], "Concrete: 60 mm deep. Hollow brick: use the long plugs of the bag."), ("2. Hang", ["Hook the upper edge first, then push"], "A click on both sides means it is safe.")]))],
     "6 20:20", trick="speaker notes that say nothing has to be bought")

def m():
    from odf.opendocument import OpenDocumentText
    from odf.text import H, P
    from odf.office import Annotation
    from odf.dc import Creator
    from odf.draw import Frame, TextBox
    d = OpenDocumentText()
    d.text.addElement(H(outlinelevel=1, text="Robot kit: lesson 1"))
    d.text.addElement(P(text="Order 405-6618893-4470025"))
    p = P(text="Plug the left motor into port A and the right one into port B.")
    an = Annotation(); an.addElement(Creator(text="Hanan, Dana Store")); an.addElement(P(text="Older kits have the ports the other way round. Yours is rev. 2.0, so this is right.")); p.addElement(an)
    d.text.addElement(p)
    q = P(text="Then load the sample drive.py from the memory card and press Run. ")
    f = Frame(width="7cm", height="2cm", anchortype="as-char"); tb = TextBox(); tb.addElement(P(text="Battery low? Charge four hours before lesson 2.")); f.addElement(tb); q.addElement(f)
    d.text.addElement(q)
    mail("robot-lesson-odt-comment", "405-6618893-4470025", DANA, "Lesson 1 of the robot kit ({o})", "Dear Layan,\n\nthe first lesson was printed badly, so here it is again for order {o}.\n\nDana Store", [Att("lesson-1.odt", ODT, odf_bytes(d))],
         "10 17:17", trick="comment and text box; 'drive.py' is a file name")
m()

mail("bookcase-hardware-list-ods", "406-2218804-7735519", NAKH, "Hardware list, order {o}", "Dear Ibrahim,\n\nplease count against the list of order {o}; we send whatever is missing free of charge.\n\nNakheel Home",
     [Att("hardware.ods", ODS, ods([("Bag A", [["Order", "406-2218804-7735519"], ["Part", "Size", "Pieces"], ["Dowel", "8 x 30", 24], ["Cam lock", "15", 12], ["Shelf pin", "5", 24]]), ("Bag B", [["Part", "Size", "Pieces"], ["Hinge, glass door", "35", 4], ["Door knob", "No.2", 2], ["Bonus bag: spare screws", "4 x 16", 6]])]))],
     "7 11:00", trick="'free of charge' and 'bonus bag' are parts of this order")

def m():
    import openpyxl
    from openpyxl.chart import LineChart, Reference
    from openpyxl.comments import Comment
    wb = openpyxl.Workbook(); ws = wb.active; ws.title = "Log"
    ws.append(["Hour", "Cabinet C"])
    for h, t in enumerate((22, 9.5, 1.2, -6.4, -12.8, -16.9, -18.2, -18.4, -11.5, -17.8, -18.3)):
        ws.append([h, t])
    ws["D1"] = "Order 405-6601294-3357810"
    c = Comment("Door left open for two minutes on purpose. Recovery is good.", "Workshop"); c.width, c.height = 260, 60; ws["B10"].comment = c
    ch = LineChart(); ch.title = "Chest freezer, best 24 h test since March: cabinet temperature"; ch.add_data(Reference(ws, min_col=2, min_row=1, max_row=12), titles_from_data=True); ws.add_chart(ch, "D3")
    mail("freezer-log-chart-and-comment", "405-6601294-3357810", RIMAL, "Temperature log of your freezer, order {o}", "Dear Dalal,\n\nthe test you asked for before we send the freezer of order {o} back to you: see the log.\n\nRimal workshop", [Att("freezer-log.xlsx", XLSX, xlsx_bytes(wb))],
         "18 15:50", trick="chart title with 'best', cell comment with 'good', about the test")
m()

def m():
    d = new_docx("Dana Store")
    d.sections[0].header.paragraphs[0].text = "Order 405-1193384-5528807"
    d.sections[0].footer.paragraphs[0].text = "Dana Store, leaflet TS-70, page 1"
    d.add_heading("First night with the telescope", 1)
    d.add_paragraph("Start with the moon. On the second night look for the five stars of Cassiopeia, then rate the sky: if you see all five, the night is good enough for the Andromeda galaxy.")
    im = Image.new("RGB", (420, 240), "#0b1030"); g = ImageDraw.Draw(im)
    for x, y in ((60, 60), (140, 150), (210, 80), (290, 160), (360, 70)):
        g.ellipse((x - 4, y - 4, x + 4, y + 4), fill="white")
    d.add_picture(io.BytesIO(enc(im)))
    alt = lambda b: re.sub(rb'(<wp:docPr id="1" name=")[^"]*"', rb'\1Picture 1" descr="Five stars in the shape of a W"', b)
    mail("telescope-leaflet-five-stars", "405-1193384-5528807", DANA, "Telescope leaflet, order {o}", "Dear Tahani,\n\nthe leaflet you could not find in the box of order {o} is attached.\n\nDana Store", [Att("leaflet TS-70.docx", DOCX, docx_bytes(d, edit={"word/document.xml": alt}))],
         "5 21:30", trick="five stars, 'rate', 'if ... good': astronomy, also in the alt text")
m()

def m():
    im = noise((160, 120), 52, 90, 150).resize((1280, 960), Image.BICUBIC); im = ImageOps.colorize(im, "#4b4036", "#d8cdb9"); d = ImageDraw.Draw(im)
    d.polygon([(260, 200), (980, 160), (1050, 820), (300, 860)], fill="#b98f5f"); d.line([(620, 180), (670, 840)], fill="#8a6a43", width=30)
    d.ellipse((420, 300, 880, 740), outline="#222222", width=18, fill="#cfd8dc"); d.polygon([(500, 420), (600, 380), (560, 520)], fill="#eef3f5")
    im = im.filter(ImageFilter.GaussianBlur(2))
    mail("mirror-packing-photo", "407-3316628-8805519", NAKH, "How we packed the new mirror, {o}", "Dear Yasmin,\n\nso that this one arrives whole: a photo of the packing of the replacement mirror for order {o}.\n\nNakheel Home", [Att("IMG-20250421-WA0007.jpg", JPG, enc(im, "JPEG", 70))],
         "7 14:41", trick="a photo without words", mailer="iPhone Mail (21F90)")
m()

def m():
    lg = Image.new("RGB", (330, 90), "white"); d = ImageDraw.Draw(lg)
    d.ellipse((8, 8, 80, 80), fill="#0b6e4f"); d.polygon([(44, 16), (58, 62), (30, 62)], fill="white"); put(d, (95, 28), "Nakheel Home", 26, True, "#0b6e4f")
    mail("signature-plain-logo-gif", "171-5502934-8816027", NAKH, "Two days later than planned, {o}", "Dear Jawaher,\n\nthe cups of order {o} will be two days late because the glaze was checked again.\n\nNakheel Home", [Att("logo.gif", GIF, enc(lg, "GIF"), cid="nk-logo-1", disp="inline")],
         "3 08:20", html="<html><body><p>Dear Jawaher,</p><p>the cups of order 171-5502934-8816027 will be two days late because the glaze was checked again.</p><p>Nakheel Home</p><img src=\"cid:nk-logo-1\" alt=\"Nakheel Home\"/></body></html>", trick="plain logo, no link and no address")
m()

def m():
    d = new_docx()
    d.add_heading("Missing parts, doll's house", 1)
    d.add_paragraph("Order ID: 403-8814490-6627105")
    for s in ("Staircase, left side, part 14", "Roof hinge, part 22, two pieces", "Bag of screws C"):
        d.add_paragraph(s, style="List Bullet")
    d.add_paragraph("We post these parts on Wednesday; they need four to six days. Nothing is to be paid.")
    mail("parts-letter-order-id-in-pdf", "403-8814490-6627105", DANA, "Missing parts of the doll's house", "Dear Hana,\n\nthank you for your list. Our answer is attached.\n\nDana Store", [Att("answer.pdf", PDF, office(docx_bytes(d), "docx", "pdf"))],
         "9 12:12", trick="the order ID stands only in the PDF")
m()

def m():
    c = canvas(title="Order unavailable", producer="Crystal Reports")
    lines(c, 60, 770, [("B", 15, "Your order cannot be delivered"), None, "Order 404-9963318-2251107", "Item: Tower fan", None, "Dear Mubarak,", "the fan was damaged in our warehouse and could not be shipped.", "We have therefore adjusted the order in full: SAR 245.00 has been", "refunded through the marketplace to your original payment method.", None, "Reason: could not ship", None, "We are sorry for the inconvenience.", "Rimal Electronics"], px=11)
    mail("fan-unavailable-complete-letter", "404-9963318-2251107", RERP, "Your order {o} cannot be delivered", "Dear Mubarak,\n\nplease see the attached letter about order {o}.\n\nRimal Electronics", [Att("notice.pdf", PDF, done(c))],
         "5 10:05", needs="feeds", trick="complete notice in a PDF; the feed agrees")
m()

def m():
    im = paper([("b", "Return confirmation"), "Rimal Electronics, returns", None, "Order 402-3384479-6650018", None, "Dear Mr Daher,", None, "Returned product: Laptop sleeve 14 in, one piece", "Amount refunded: SAR 79.00", "Date of the refund: 12 August 2025", None, "The refund went through the marketplace to your", "original payment method.", None, "Rimal Electronics"], (900, 900), 70, 70, 28)
    mail("sleeve-return-confirmation-scan", "402-3384479-6650018", RIMAL, "Return of the sleeve, order {o}", "Dear Wissam,\n\nthe return confirmation for order {o} is attached.\n\nRimal returns", [Att("scan0044.png", PNG, enc(scanned(im, 56, -0.6).filter(ImageFilter.GaussianBlur(0.8)).point(lambda v: min(255, v // 12 * 12))))],
         "11 09:40", needs="feeds", trick="scanned confirmation with all three facts; the feed agrees")
m()

def m():
    d = new_docx("Nakheel Home")
    d.add_heading("Goodwill credit", 1); d.add_paragraph("Order 402-3390175-2267409")
    d.add_paragraph("Dear Majed, for the scratch under the table top we have credited SAR 30.00 on this order. The money goes back through the marketplace to the way you paid.")
    d.add_paragraph("We do not need your IBAN or card number, and nobody from our shop will ask for them by phone.")
    mail("table-goodwill-credit-letter", "402-3390175-2267409", NAKH, "Credit on order {o}", "Dear Majed,\n\nthe letter about the scratch on the table of order {o} is attached.\n\nNakheel Home", [Att("Credit letter.docx", DOCX, docx_bytes(d))],
         "10 11:20", needs="feeds", trick="names IBAN and card only to say they are not needed; the credit is on record")
m()

def m():
    im = Image.new("RGB", (900, 500), "#f3ead7"); d = ImageDraw.Draw(im)
    put(d, (450, 70), "Cookbook of the Hijaz", 44, True, "#6b3e12", True, "ma"); put(d, (450, 170), "Page 112: the salt is one teaspoon, not one cup.", 28, fill="#222", anchor="ma"); put(d, (450, 215), "Please correct it in your copy.", 28, fill="#222", anchor="ma")
    put(d, (450, 330), "You can leave a product review in your order list,", 26, fill="#222", anchor="ma"); put(d, (450, 370), "whatever you thought of the book.", 26, fill="#222", anchor="ma")
    mail("cookbook-erratum-card", "406-3318702-5594018", DANA, "A correction to your book, order {o}", "Dear Shahad,\n\nplease see the erratum card for the book of order {o}; it was printed too late for your copy.\n\nDana Store", [Att("erratum.jpg", JPG, enc(im, "JPEG", 84))],
         "14 10:50", may="review.neutral", trick="a neutral mention of reviews, no tone, condition or reward")
m()

def m():
    c = canvas((420, 595), title="Customs note", producer="iText 2.1.7")
    y = lines(c, 40, 540, [("B", 14, "Customs note"), "Order 249-4480017-2293361", "Carrom board, HS 9504.90, 1 piece, 6.2 kg", None])
    y = table(c, 40, y, (200, 100), [("Charge", "SAR"), ("Declared value", "219.00"), ("Duty 5 %", "10.95"), ("Handling at the border", "11.45")])
    lines(c, 40, y - 10, ["The courier collects SAR 22.40 in cash or by card at your door and", "gives a receipt of the customs office. Nothing is paid to us."], px=9)
    mail("carrom-customs-note", "249-4480017-2293361", DANA, "Customs for order {o}", "Dear Waqas,\n\nyour order {o} is at the border. The attached note shows what the courier will collect.\n\nDana Store", [Att("customs-note.pdf", PDF, done(c))],
         "5 13:25", trick="cash at the door, but it is the duty the courier collects")
m()

def m():
    c, y = form("Delivery form", "408-4471106-8829957", [("National short address", "addr", "Four letters and four digits, the courier needs it", ""), ("Phone for the driver", "tel", "Only used on the delivery day", ""), ("Floor and lift", "floor", "The table is 205 cm long", ""), ("Preferred day", "day", "Saturday to Thursday", "")])
    lines(c, 40, y, ["We need these lines to deliver this order and delete them afterwards."], px=8)
    mail("table-delivery-form", "408-4471106-8829957", NAKH, "Delivery form, order {o}", "Dear Maysoon,\n\nplease fill in the attached form so that the crew finds you with the table of order {o}.\n\nNakheel Home delivery", [Att("delivery-form.pdf", PDF, done(c))],
         "3 09:30", trick="form that asks for phone and short address, both needed for the delivery")
m()

# ============================================================ Arabic mails, by other hands
FIRST = len(MAILS)
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "arabic"))
for script in sorted(os.listdir(sys.path[0])):
    if script.endswith(".py") and script not in ("frame.py", "more.py"):
        exec(compile(open(os.path.join(sys.path[0], script), encoding="utf-8").read(), script, "exec"), {"__name__": script})

# ============================================================ write and check
COLS = "file direction seller mail_from rcpt_to verdict rules may lang needs trick".split()

def write():
    folder = os.path.join(HERE, "messages"); os.makedirs(folder, exist_ok=True)
    for f in os.listdir(folder):
        os.remove(os.path.join(folder, f))
    # breaking and keeping mails take turns, the first in a fixed shuffled order
    ms = sorted(MAILS[:FIRST], key=lambda m: hx("order" + m["slug"], 12)) + MAILS[FIRST:]
    rows = []
    for n, m in enumerate(ms, 1):
        name = "%03d-%s.eml" % (n, m["slug"])
        open(os.path.join(folder, name), "wb").write(raw(m))
        o = ORDERS[m["oid"]][0]
        rows.append([name, "to-buyer", o["seller"], m["env"] or m["frm"][1], o["buyer-email"], "reject" if m["rules"] else "relay", ",".join(m["rules"]) or "-", ",".join(m["may"]) or "-", m["lang"], m["needs"], m["trick"]])
    with open(os.path.join(HERE, "labels.tsv"), "w", encoding="utf-8", newline="") as f:
        for r in [COLS] + rows:
            assert len(r) == len(COLS) and not any("\t" in c or "\n" in c for c in r), r
            f.write("\t".join(r) + "\n")

def check():
    from collections import Counter
    rules = set("""order-id.missing order-id.unknown order-id.packing-slip link.website logo.link marketing.promotion
        marketing.referral review.positive review.conditional review.incentive review.neutral payment.off-platform contact.purpose
        customer-info.misuse notice.order-unavailable notice.return-confirmation notice.unproven attachment.unreadable
        attachment.type""".split())
    kinds, count, seen = Counter(), Counter(), set()
    labels = [l.split("\t") for l in open(os.path.join(HERE, "labels.tsv"), encoding="utf-8").read().splitlines()][1:]
    assert [l[0] for l in labels] == sorted(os.listdir(os.path.join(HERE, "messages"))), "files"
    broken = {a.name for m in MAILS for a in m["atts"] if isinstance(a, Att) and a.broken}
    for l in labels:
        r = dict(zip(COLS, l)); f = r["file"]
        rs = set(r["rules"].split(",")) - {"-"}; may = set(r["may"].split(",")) - {"-"}
        assert rs | may <= rules and not rs & may, (f, (rs | may) - rules)
        b = open(os.path.join(HERE, "messages", f), "rb").read()
        assert b"\n" not in b.replace(b"\r\n", b"") and b"\r" not in b.replace(b"\r\n", b"") and all(len(x) <= 998 for x in b.split(b"\r\n")), f
        assert b.split(b"\r\n\r\n", 1)[0].isascii(), f
        msg = email.message_from_bytes(b, policy=email.policy.default)
        assert msg["message-id"] not in seen; seen.add(msg["message-id"])
        dom = {"dana": "dana-store.example", "nakheel": "nakheel-home.example", "rimal": "rimal.test"}[r["seller"]]
        assert r["mail_from"].endswith(dom) and msg["from"].addresses[0].addr_spec.endswith(dom), (f, r["mail_from"])
        assert msg["to"].addresses[0].addr_spec == r["rcpt_to"], f
        for p in msg.walk():
            assert not p.defects, (f, p.defects)
            if p.is_multipart() and p.get_content_type() != "message/rfc822":
                continue
            name = p.get_filename()
            if not name:
                if not p.is_multipart(): p.get_content()
                continue
            ext = name.rsplit(".", 1)[1].lower(); kinds[ext] += 1
            if ext == "eml":
                assert p.get_payload(0)["subject"]; continue
            d = p.get_payload(decode=True)
            if name in broken:
                if ext == "pdf":
                    assert subprocess.run(["pdftotext", "-", "-"], input=d, capture_output=True).returncode != 0, f
                else:
                    z = zipfile.ZipFile(io.BytesIO(d)); n = z.namelist()[0]
                    assert z.getinfo(n).flag_bits & 1 and z.read(n, b"K-4471190"), f
            elif ext == "pdf":
                t = subprocess.run(["pdftotext", "-", "-"], input=d, capture_output=True); assert t.returncode == 0 and t.stdout.strip(), f
            elif ext in ("png", "jpg", "gif", "webp", "bmp"):
                Image.open(io.BytesIO(d)).load()
            elif ext in ("docx", "docm"):
                assert zipfile.ZipFile(io.BytesIO(d)).testzip() is None
                if ext == "docx":
                    import docx; docx.Document(io.BytesIO(d))
            elif ext == "xlsx":
                import openpyxl; openpyxl.load_workbook(io.BytesIO(d))
            elif ext in ("odt", "ods", "odp"):
                from odf.opendocument import load; load(io.BytesIO(d))
            elif ext == "pptx":
                z = zipfile.ZipFile(io.BytesIO(d)); assert z.testzip() is None and any("notesSlide" in n for n in z.namelist()), f
            elif ext == "svg":
                import xml.dom.minidom; xml.dom.minidom.parseString(d)
            else:
                assert len(d) > 40, f
        count.update(rs or {"(none)"})
    for o in {x for m in MAILS for x in [m["oid"]]}:
        assert sum(m["oid"] == o for m in MAILS) == 1, o
    print(len(labels), "mails;", sum(l[5] == "reject" for l in labels), "reject;", Counter(l[8] for l in labels), Counter(l[9] for l in labels))
    print("kinds", dict(kinds.most_common())); print("rules", dict(count.most_common()))
    print(sum(os.path.getsize(os.path.join(HERE, "messages", f)) for f in os.listdir(os.path.join(HERE, "messages"))) // 1024, "KiB")

if "--check" not in sys.argv:
    write()
check()
