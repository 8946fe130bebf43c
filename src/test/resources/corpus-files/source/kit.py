"""Building blocks of make.py: messages, pictures, files. Deterministic."""
import base64, hashlib, io, os, random, re, struct, subprocess, tempfile, zipfile, zlib
from datetime import datetime, timedelta, timezone
from email.header import Header
from email.mime.base import MIMEBase
from email.mime.message import MIMEMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.utils import format_datetime, formataddr
import email.policy
from PIL import Image, ImageDraw, ImageFont, ImageFilter, ImageOps

KSA = timezone(timedelta(hours=3))
CORPUS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "")
ORDERS = {}
with open(CORPUS + "orders.txt", encoding="utf-8") as f:
    head, *rows = [l.rstrip("\n").split("\t") for l in f]
    for r in rows:
        r = dict(zip(head, r))
        ORDERS.setdefault(r["order-id"], []).append(r)

def hx(s, n):
    return (hashlib.sha256(s.encode()).hexdigest() + hashlib.sha256((s + "+").encode()).hexdigest())[:n]

# ------------------------------------------------------------------ messages
MAILS = []

class Att:
    def __init__(self, name, ctype, data, cid=None, disp="attachment", broken=False):
        if isinstance(data, str):
            data = data.encode("utf-8")
        self.name, self.ctype, self.data, self.cid, self.disp, self.broken = name, ctype, data, cid, disp, broken

class Eml:
    def __init__(self, data, name=None):
        self.data, self.name = data, name

def mail(slug, oid, frm, subject, body, atts, date, rules="", may="", lang="en", needs="-", trick="-", html=None, mailer=None, charset="utf-8", cte=None, env=None):
    MAILS.append(dict(slug=slug, oid=oid, frm=frm, subject=subject, body=body, atts=atts, date=date, rules=sorted(rules.split()),
                      may=sorted(may.split()), lang=lang, needs=needs, trick=trick, html=html, mailer=mailer, charset=charset, cte=cte, env=env))

def _bound(mp, slug, i):
    mp.set_boundary({0: "----=_Part_%s_%s" % (int(hx(slug, 6), 16), hx(slug + "b", 14)), 1: "=_%s" % hx(slug + "c%d" % i, 30),
                     2: "000000000000%s" % hx(slug + "d%d" % i, 16)}[(int(hx(slug, 2), 16) + i) % 3])
    return mp

def _text(s, sub, charset, cte):
    p = MIMEBase("text", sub)
    p.set_param("charset", charset)
    raw = s.strip("\n").replace("\n", "\r\n") + "\r\n"
    raw = raw.encode(charset)
    if cte == "base64":
        p.set_payload(base64.encodebytes(raw).decode().replace("\n", "\r\n"))
        p["Content-Transfer-Encoding"] = "base64"
    elif cte == "8bit" and max(map(len, raw.split(b"\r\n"))) < 900 or raw.isascii() and max(map(len, raw.split(b"\r\n"))) < 900 and cte != "qp":
        p.set_payload(raw.decode("ascii", "surrogateescape"))
        p["Content-Transfer-Encoding"] = "7bit" if raw.isascii() else "8bit"
    else:
        from email import quoprimime
        p.set_payload(quoprimime.body_encode(raw.replace(b"\r\n", b"\n").decode("latin-1"), 76, "\r\n"))
        p["Content-Transfer-Encoding"] = "quoted-printable"
    return p

def raw(m):
    o = ORDERS[m["oid"]][0]
    slug = m["slug"]
    atts = m["atts"]
    body = _text(m["body"], "plain", m["charset"], m["cte"])
    if m["html"]:
        alt = _bound(MIMEMultipart("alternative"), slug, 3)
        alt.attach(body)
        h = _text(m["html"], "html", "utf-8", "qp")
        cids = [a for a in atts if isinstance(a, Att) and a.cid]
        atts = [a for a in atts if a not in cids]
        if cids:
            rel = _bound(MIMEMultipart("related"), slug, 4)
            rel.attach(h)
            for a in cids:
                rel.attach(_att(a))
            alt.attach(rel)
        else:
            alt.attach(h)
        body = alt
    if atts:
        top = _bound(MIMEMultipart("mixed"), slug, 0)
        top.attach(body)
        for a in atts:
            if isinstance(a, Eml):
                p = MIMEMessage(email.message_from_bytes(a.data, policy=email.policy.compat32))
                if a.name:
                    p.add_header("Content-Disposition", "attachment", filename=a.name)
                top.attach(p)
            else:
                top.attach(_att(a))
    else:
        top = body
    when = datetime.strptime(m["date"], "%Y-%m-%d %H:%M").replace(tzinfo=KSA, second=int(hx(slug, 2), 16) % 60)
    assert m["date"][:10] >= o["purchase-date"][:10], slug
    name, addr = m["frm"]
    dom = addr.split("@")[1]
    head = [("Date", format_datetime(when)), ("From", formataddr((Header(name, "utf-8").encode() if not name.isascii() else name, addr))),
            ("To", formataddr((Header(o["buyer-name"], "utf-8").encode() if not o["buyer-name"].isascii() else o["buyer-name"], o["buyer-email"]))),
            ("Subject", m["subject"] if m["subject"].isascii() else Header(m["subject"], "utf-8", maxlinelen=70).encode(linesep="\r\n")),
            ("Message-ID", "<%s.%s@%s>" % (hx(slug + "m", 18), hx(slug + "n", 6), dom))]
    if m["mailer"]:
        head.append(("X-Mailer", m["mailer"]))
    for k, v in head:
        top[k] = v
    # headers first
    names = [k for k, _ in head]
    top._headers = [h for h in top._headers if h[0] in names] + [h for h in top._headers if h[0] not in names]
    if top["MIME-Version"] is None:
        top["MIME-Version"] = "1.0"
    return top.as_bytes(policy=email.policy.compat32.clone(linesep="\r\n", max_line_length=None))

def _att(a):
    main, sub = a.ctype.split(";")[0].split("/")
    p = MIMEBase(main, sub)
    for prm in a.ctype.split(";")[1:]:
        k, v = prm.strip().split("=")
        p.set_param(k, v)
    kw = a.name if a.name.isascii() else ("utf-8", "", a.name)
    p.set_param("name", a.name) if a.name.isascii() else p.set_param("name", a.name, charset="utf-8")
    p.add_header("Content-Disposition", a.disp, filename=kw)
    if a.cid:
        p["Content-ID"] = "<%s>" % a.cid
    p["Content-Transfer-Encoding"] = "base64"
    p.set_payload(base64.encodebytes(a.data).decode().replace("\n", "\r\n"))
    return p

# ------------------------------------------------------------------ pictures
def is_ar(s):
    return bool(re.search("[\u0600-\u06ff]", s))

def font(px, bold=False, ar=False, serif=False):
    if ar:  # Amiri has Latin letters and digits, too
        n = "/usr/share/fonts/opentype/fonts-hosny-amiri/Amiri-%s.ttf" % ("Bold" if bold else "Regular")
    else:
        n = "DejaVu%s%s.ttf" % ("Serif" if serif else "Sans", "-Bold" if bold else "")
    return ImageFont.truetype(n, px)

def put(d, xy, s, px, bold=False, fill="black", serif=False, anchor="la"):
    ar = is_ar(s)
    kw = dict(direction="rtl", language="ar") if ar else {}
    d.text(xy, s, font=font(px, bold, ar, serif), fill=fill, anchor=anchor, **kw)

def qr_im(data, box=4, fill="black", back="white", border=4):
    import qrcode
    q = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, box_size=box, border=border)
    q.add_data(data)
    q.make(fit=True)
    return q.make_image(fill_color=fill, back_color=back).convert("RGB")

def code128_im(value, mod=2, h=60):
    from reportlab.graphics.barcode import code128
    c = code128.Code128(value)
    c.validate(); c.encode(); c.decompose()
    w = []
    for ch in c.decomposed:
        n = ord(ch.lower()) - ord("a") + 1
        w.append((ch.isupper(), n))
    tot = sum(n for _, n in w) + 20
    im = Image.new("RGB", (tot * mod, h), "white")
    d = ImageDraw.Draw(im)
    x = 10 * mod
    for bar, n in w:
        if bar:
            d.rectangle((x, 0, x + n * mod - 1, h - 1), fill="black")
        x += n * mod
    return im

def noise(size, seed, lo=0, hi=255):
    r = random.Random(seed)
    b = bytes(lo + v * (hi - lo) // 255 for v in r.randbytes(size[0] * size[1]))
    return Image.frombytes("L", size, b)

def enc(im, fmt="PNG", q=80, **kw):
    b = io.BytesIO()
    if fmt == "PNG":
        im.quantize(128).save(b, "PNG", optimize=True) if im.mode == "RGB" else im.save(b, "PNG", optimize=True)
    elif fmt == "GIF":
        im.quantize(64).save(b, "GIF")
    elif fmt == "BMP":
        im.save(b, "BMP")
    else:
        im.save(b, fmt, quality=q, **kw)
    return b.getvalue()

def paper(lines, size=(1000, 1300), left=90, top=90, px=27, gap=14, serif=True):
    """A typed sheet. lines: str, ('b', str), ('small', str), None."""
    im = Image.new("RGB", size, "white")
    d = ImageDraw.Draw(im)
    y = top
    for l in lines:
        if l is None:
            y += px
            continue
        kind, s = l if isinstance(l, tuple) else ("p", l)
        p = {"p": px, "b": px + 10, "small": px - 6, "row": px}[kind]
        if is_ar(s):
            put(d, (size[0] - left, y), s, p, kind == "b", anchor="ra")
        else:
            put(d, (left, y), s, p, kind == "b", serif=serif)
        y += p + gap
    return im

def scanned(im, seed, angle=0.8, grey=True):
    bg = (236, 233, 226)
    im = im.rotate(angle, resample=Image.BICUBIC, expand=True, fillcolor="white")
    n = noise((im.size[0] // 2, im.size[1] // 2), seed, 0, 40).resize(im.size, Image.BILINEAR)
    g = im.convert("L").filter(ImageFilter.GaussianBlur(0.6))
    from PIL import ImageChops
    g = ImageChops.subtract(g, n)
    return g if grey else ImageOps.colorize(g, "black", bg)

def phone(im, seed, angle=2.0):
    """The sheet lies on a desk and is photographed."""
    w, h = im.size
    desk = noise((w // 8 + 30, h // 8 + 30), seed, 70, 120).resize((w + 240, h + 240), Image.BILINEAR)
    desk = ImageOps.colorize(desk, "#2e1d10", "#b58a5c").convert("RGB")
    s = ImageOps.colorize(scanned(im, seed, 0), "#111111", "#f6f2ea").convert("RGBA")
    s = s.rotate(angle, resample=Image.BICUBIC, expand=True)
    desk.paste(s, ((desk.size[0] - s.size[0]) // 2, (desk.size[1] - s.size[1]) // 2), s)
    return desk

# ------------------------------------------------------------------ zips and office
def rezip(data, edit=None, add=None):
    """The same zip with fixed dates; edit: {name: fn(bytes)}, add: {name: bytes}."""
    src = zipfile.ZipFile(io.BytesIO(data))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as z:
        for i in src.infolist():
            b = src.read(i.filename)
            if i.filename in ("docProps/core.xml", "meta.xml"):
                b = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z?", b"2025-03-01T08:00:00Z" if b"core-prop" in b else b"2025-03-01T08:00:00", b)
            if i.filename.startswith("ppt/"):  # field ids of LibreOffice are random
                b = re.sub(rb'(<a:fld id="\{)[0-9A-F-]{36}', rb"\g<1>5A5A5A5A-0000-4000-8000-000000000001", b)
            if edit and i.filename in edit:
                b = edit[i.filename](b)
            n = zipfile.ZipInfo(i.filename, (2025, 3, 1, 8, 0, 0))
            n.compress_type = zipfile.ZIP_STORED if i.filename == "mimetype" else zipfile.ZIP_DEFLATED
            n.external_attr = 0o644 << 16
            z.writestr(n, b)
        for k, b in (add or {}).items():
            n = zipfile.ZipInfo(k, (2025, 3, 1, 8, 0, 0))
            n.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(n, b)
    return out.getvalue()

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

def new_docx(author=""):
    import docx
    d = docx.Document()
    d.core_properties.author = author
    d.core_properties.comments = ""
    d.core_properties.title = ""
    return d

def docx_bytes(d, **kw):
    b = io.BytesIO()
    d.save(b)
    return rezip(b.getvalue(), **kw)

def xlsx_bytes(wb):
    wb.properties.creator = ""
    b = io.BytesIO()
    wb.save(b)
    return rezip(b.getvalue())

def odf_bytes(doc):
    b = io.BytesIO()
    doc.write(b)
    return rezip(b.getvalue())

def fix_pdf(b):
    b = re.sub(rb"D:\d{14}([+\-Z])\d\d'\d\d'", rb"D:20250301080000+03'00'", b)
    b = re.sub(rb"D:\d{14}Z'", rb"D:20250301080000Z'", b)
    b = re.sub(rb"/DocChecksum /[0-9A-F]{32}", b"/DocChecksum /" + b"A" * 32, b)
    b = re.sub(rb"/ID \[ ?<[0-9A-F]{32}>\s*<[0-9A-F]{32}> ?\]", lambda m: re.sub(rb"[0-9A-F]{32}", b"5" * 32, m.group(0)), b)
    return b

def office(data, ext, to):
    """Convert by LibreOffice."""
    with tempfile.TemporaryDirectory() as t:
        p = os.path.join(t, "in." + ext)
        open(p, "wb").write(data)
        subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{t}/office", "--convert-to", to, "--outdir", t, p],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=180, env={**os.environ, "SOURCE_DATE_EPOCH": "1740805200", "TZ": "UTC"})
        b = open(os.path.join(t, "in." + to.split(":")[0]), "rb").read()
    return fix_pdf(b) if to == "pdf" else rezip(b)

def chrome(html):
    with tempfile.TemporaryDirectory() as t:
        p = os.path.join(t, "a.html")
        open(p, "w", encoding="utf-8").write(html)
        o = os.path.join(t, "a.pdf")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + t + "/u", "--no-pdf-header-footer", "--print-to-pdf-no-header",
                        "--print-to-pdf=" + o, "file://" + p], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)
        return fix_pdf(open(o, "rb").read())

# ------------------------------------------------------------------ PDF
def canvas(size=(595, 842), title="", author="", producer="", **kw):
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen import canvas as cv
    for n, f in (("S", "DejaVuSans.ttf"), ("B", "DejaVuSans-Bold.ttf"), ("R", "DejaVuSerif.ttf")):
        if n not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(n, ImageFont.truetype(f, 9).path))
    b = io.BytesIO()
    c = cv.Canvas(b, pagesize=size, invariant=1, **kw)
    c.setTitle(title); c.setAuthor(author); c.setSubject(""); c.setCreator(producer)
    if hasattr(c, "setProducer"):
        c.setProducer(producer)
    c._io = b
    return c

def done(c):
    c.save()
    return c._io.getvalue()

def lines(c, x, y, ls, f="S", px=10, lead=15):
    for l in ls:
        if isinstance(l, tuple):
            c.setFont(l[0], l[1]); c.drawString(x, y, l[2]); y -= l[1] + 7
        elif l is None:
            y -= lead
        else:
            c.setFont(f, px); c.drawString(x, y, l); y -= lead
    return y

def pdfimg(c, im, x, y, w, h):
    from reportlab.lib.utils import ImageReader
    c.drawImage(ImageReader(im), x, y, w, h, mask="auto")

def table(c, x, y, widths, rows, px=9, lead=17):
    for i, r in enumerate(rows):
        c.setFont("B" if i == 0 else "S", px)
        cx = x
        for w, v in zip(widths, r):
            c.drawString(cx, y, str(v)); cx += w
        if i == 0:
            c.line(x, y - 4, x + sum(widths), y - 4)
        y -= lead
    return y

def zatca(seller, vat, stamp, total, tax):
    t = b""
    for k, v in enumerate((seller, vat, stamp, total, tax), 1):
        v = v.encode()
        t += bytes((k, len(v))) + v
    return base64.b64encode(t).decode()

# ------------------------------------------------------------------ odd files
def zip_encrypted(name, data, pw):
    """PKWARE encryption, by hand."""
    tab = [0] * 256
    for n in range(256):
        k = n
        for _ in range(8):
            k = (k >> 1) ^ 0xEDB88320 if k & 1 else k >> 1
        tab[n] = k
    key = [0x12345678, 0x23456789, 0x34567890]
    def upd(b):
        key[0] = (key[0] >> 8) ^ tab[(key[0] ^ b) & 255]
        key[1] = ((key[1] + (key[0] & 255)) * 134775813 + 1) & 0xFFFFFFFF
        key[2] = (key[2] >> 8) ^ tab[(key[2] ^ (key[1] >> 24)) & 255]
    def crypt(bs):
        out = bytearray()
        for b in bs:
            t = (key[2] | 2) & 0xFFFF
            out.append(b ^ (((t * (t ^ 1)) >> 8) & 255))
            upd(b)
        return bytes(out)
    for b in pw.encode():
        upd(b)
    crc = zlib.crc32(data)
    co = zlib.compressobj(9, zlib.DEFLATED, -15)
    comp = co.compress(data) + co.flush()
    body = crypt(random.Random(7).randbytes(11) + bytes([crc >> 24]) + comp)
    n = name.encode()
    dt, dd = (8 << 11), ((2025 - 1980) << 9 | 3 << 5 | 1)
    lo = struct.pack("<IHHHHHIIIHH", 0x04034B50, 20, 1, 8, dt, dd, crc, len(body), len(data), len(n), 0) + n
    ce = struct.pack("<IHHHHHHIIIHHHHHII", 0x02014B50, 20, 20, 1, 8, dt, dd, crc, len(body), len(data), len(n), 0, 0, 0, 0, 0x20, 0) + n
    off = len(lo) + len(body)
    return lo + body + ce + struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, 1, 1, len(ce), off, 0)

def vba_pack(src):
    """MS-OVBA container with literal tokens only."""
    out = b"\x01"
    for i in range(0, len(src), 3600):
        part = src[i:i + 3600]
        toks = b"".join(b"\0" + part[j:j + 8] for j in range(0, len(part), 8))
        out += struct.pack("<H", (len(toks) + 2 - 3) | 0xB000) + toks
    return out

def cfb(streams):
    """A small OLE file: {'name' or 'VBA/name': bytes}; every stream is padded to 4096 or more."""
    S = 512
    ents = [("Root Entry", 5, None), ("VBA", 1, None)] + [(k, 2, v) for k, v in streams.items()]
    data, chain, start = b"", [], {}
    for k, v in streams.items():
        v = v + b"\0" * max(0, 4096 - len(v))
        streams[k] = v
        n = -(-len(v) // S)
        s0 = len(chain)
        start[k] = s0
        chain += [s0 + i + 1 for i in range(n - 1)] + [0xFFFFFFFE]
        data += v + b"\0" * (n * S - len(v))
    nd = -(-len(ents) // 4)
    d0 = len(chain)
    chain += [d0 + i + 1 for i in range(nd - 1)] + [0xFFFFFFFE]
    f0 = len(chain)
    chain.append(0xFFFFFFFD)
    assert len(chain) <= 128
    fat = b"".join(struct.pack("<I", x) for x in chain) + b"\xff" * (4 * (128 - len(chain)))
    NO = 0xFFFFFFFF
    inner = [i for i, e in enumerate(ents) if e[0].startswith("VBA/")]
    outer = [1] + [i for i, e in enumerate(ents) if i > 1 and not e[0].startswith("VBA/")]
    dirs = b""
    for i, (n, t, v) in enumerate(ents):
        right = NO
        for lst in (inner, outer):
            if i in lst and lst.index(i) + 1 < len(lst):
                right = lst[lst.index(i) + 1]
        child = outer[0] if i == 0 else inner[0] if i == 1 else NO
        nm = n.split("/")[-1].encode("utf-16-le") + b"\0\0"
        dirs += nm.ljust(64, b"\0") + struct.pack("<HBBIII", len(nm), t, 1, NO, right, child) + b"\0" * 36 + struct.pack("<IQ", start.get(n, 0xFFFFFFFE if i == 0 else 0), len(v) if v else 0)
    dirs = dirs.ljust(nd * S, b"\0")
    hd = bytes.fromhex("D0CF11E0A1B11AE1") + b"\0" * 16 + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + b"\0" * 6 + struct.pack("<IIIIIIIII", 0, 1, d0, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0) + struct.pack("<I", f0) + b"\xff" * (4 * 108)
    return hd + data + dirs + fat
