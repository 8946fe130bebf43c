"""small writers used by p1..p3"""
from frame import *
def rtf(paras):
    def e(s):
        o = ""
        for ch in s:
            n = ord(ch)
            o += "\\" + ch if ch in "\\{}" else ch if n < 128 else "\\u%d?" % n
        return o
    b = "{\\rtf1\\ansi\\ansicpg1256\\deff0{\\fonttbl{\\f0\\fnil\\fcharset178 Arial;}}\\viewkind4\\uc1\\f0\\fs24\n"
    for p in paras:
        b += ("\\pard\\rtlpar\\qr\\rtlch " if is_ar(p) else "\\pard\\ltrpar\\ltrch ") + e(p) + "\\par\n"
    return b + "}"
def _fold(l):
    b = l.encode(); out = []; n = 75
    while b:
        k = min(n, len(b))
        while k < len(b) and (b[k] & 0xC0) == 0x80: k -= 1
        out.append(b[:k].decode()); b = b[k:]; n = 74
    return "\r\n ".join(out)
def esc(s): return s.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;").replace("\n", "\\n")
def ics(uid, start, end, summary, desc, loc="", prod="-//ERP//Delivery//AR", alarm=""):
    L = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:" + prod, "METHOD:PUBLISH", "BEGIN:VEVENT", "UID:" + uid, "DTSTAMP:20250301T080000Z",
         "DTSTART:" + start, "DTEND:" + end, "SUMMARY:" + esc(summary), "DESCRIPTION:" + esc(desc)]
    if loc: L.append("LOCATION:" + esc(loc))
    if alarm: L += ["BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-PT2H", "DESCRIPTION:" + esc(alarm), "END:VALARM"]
    return "\r\n".join(_fold(l) for l in L + ["END:VEVENT", "END:VCALENDAR"]) + "\r\n"
def vcf(*ls): return "\r\n".join(_fold(l) for l in ["BEGIN:VCARD", "VERSION:3.0", *ls, "END:VCARD"]) + "\r\n"
def zipped(files):
    b = io.BytesIO(); zipfile.ZipFile(b, "w").close()
    return rezip(b.getvalue(), add=files)
def letter(frm, to, subject, body, date="Sun, 01 Jun 2025 09:12:00 +0300"):
    m = MIMEText(body, "plain", "utf-8"); m["From"] = frm; m["To"] = to; m["Date"] = date; m["Subject"] = Header(subject, "utf-8"); m["Message-ID"] = "<%s@wms.test>" % hx(subject, 16)
    return m.as_bytes()
