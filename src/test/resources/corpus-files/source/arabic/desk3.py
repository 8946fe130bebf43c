from frame import *
from docx.shared import Cm
from email.message import EmailMessage
from email.utils import format_datetime

def nested(frm, to, subject, body, when, mid):
    m = EmailMessage(policy=email.policy.SMTP)
    m["Date"], m["From"], m["To"], m["Subject"], m["Message-ID"] = format_datetime(when), frm, to, subject, "<%s>" % mid
    m.set_content(body, charset="utf-8", cte="base64")
    return m.as_bytes()

def with_logo(paragraphs, im, alt, width, header=False):
    d = doc(paragraphs)
    p = d.sections[0].header.paragraphs[0] if header else d.paragraphs[0].insert_paragraph_before()
    p.add_run().add_picture(io.BytesIO(enc(im)), width=Cm(width))
    for e in p._p.iter("{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"): e.set("descr", alt)
    return docx_bytes(d)

# 1 logo.link: address drawn in the letterhead logo
im = Image.new("RGB", (640, 170), "white"); g = ImageDraw.Draw(im)
g.ellipse((20, 25, 140, 145), outline="#c47f17", width=14); g.ellipse((56, 61, 104, 109), fill="#f3b63f")
put(g, (620, 18), "ريمال للإضاءة", 52, True, "#3d2b0a", anchor="ra"); put(g, (620, 112), "rimal-lights.sa", 30, fill="#7a5a1a", anchor="ra")
mail("ring-light-fix-letter", "402-1147793-5586604", "service", "ريمال - مركز الصيانة", "تقرير فحص الإضاءة الحلقية، طلب {o}",
  "الأستاذة لمياء القاضي\nالسلام عليكم ورحمة الله\n\nنرفق تقرير فحص الإضاءة الحلقية من الطلب {o}، وقد استبدل المحول على الضمان.\n\nمركز الصيانة",
  [Att("تقرير فحص.docx", DOCX, with_logo([("h", "تقرير فحص فني"), "الطلب: 402-1147793-5586604", "الجهاز: إضاءة حلقية مع حامل", "الشكوى: انطفاء متقطع بعد دقائق من التشغيل.",
    "النتيجة: ضعف في المحول الكهربائي، واستبدل بمحول جديد مجانا ضمن الضمان.", "الفني: هادي"], im, "شعار", 9))],
  11, "10:07", "logo.link", may="link.website", needs="logo", trick="the address is drawn in the letterhead's logo inside a Word file")

# 2 ok: plain logo in a header
im = Image.new("RGB", (360, 140), "white"); g = ImageDraw.Draw(im)
for k, c in enumerate(("#2d7dd2", "#f45d01", "#97cc04")): g.rounded_rectangle((14 + 38 * k, 80 - 28 * k, 48 + 38 * k, 120), 6, fill=c)
put(g, (345, 22), "دانة", 78, True, "#22333b", anchor="ra")
mail("blocks-sorting-sheet", "402-2209981-6640037", "hello", "دانة", "ورقة فرز القطع لطلبك {o}",
  "يا هلا فيصل\n\nقلت لنا إن الأولاد خلطوا القطع وضاع الترتيب :) هذي ورقة الفرز حق العلبة نفسها، اطبعها وحطها داخل الغطا. طلبك {o}.\n\nلمى",
  [Att("ورقة الفرز.docx", DOCX, with_logo([("h", "قطع تركيب 200 قطعة"), "الطلب 402-2209981-6640037", ("t", [["اللون", "الشكل", "العدد"], ["أحمر", "عصا قصيرة", "60"], ["أزرق", "عصا طويلة", "50"],
    ["أصفر", "عجلة", "20"], ["أخضر", "وصلة", "70"]]), "إذا نقصت عليكم قطعة من العدد أعلاه قولوا لنا لونها وشكلها ونرسلها لكم على هذا الطلب."], im, "شعار دانة", 5, header=True))],
  6, "20:31", trick="plain logo in the page header with an alt text, no address")

# 3 marketing.promotion: nested mail
mail("jug-forwarded-dispatch", "403-1106695-8847732", "orders", "نخيل هوم", "تمرير: إشعار خروج طلبك {o}",
  "الأستاذ غازي المالكي\n\nمرفق إشعار الخروج اللي طلع من النظام لطلبك {o}، للعلم والاحتفاظ.\n\nقسم الطلبات",
  [Eml(nested("نخيل هوم <orders@nakheel-home.example>", "غازي المالكي <ghazi.m@webmail.test>", "خرج طلبك من المستودع",
    "السيد غازي المالكي\n\nخرج الدورق الزجاجي من مستودعنا مغلفا بثلاث طبقات، ورقم الطلب 403-1106695-8847732.\n\nوبحلول الصيف خصصنا لعملائنا رمز «واحة20» يخصم خمس القيمة من أي قطعة خزف أو زجاج تطلبونها قبل نهاية الشهر.\n\nنخيل هوم\n",
    datetime(2025, 6, 13, 7, 30, tzinfo=KSA), "d-8847732.out@nakheel-home.example"), "إشعار الخروج.eml")],
  1, "08:44", "marketing.promotion", trick="the code stands in the second paragraph of a nested dispatch mail")

# 4 ok: nested correspondence with the carrier
mail("sofa-cover-carrier-answer", "405-1193307-6682254", "care", "نخيل هوم - خدمة العملاء", "رد شركة الشحن عن غطاء الكنب {o}",
  "أهلا أستاذة وفاء\n\nسألتي وين وصل غطاء الكنب من الطلب {o}. كلمنا شركة الشحن وهذا ردهم أرفقناه لك زي ما هو.\n\nأروى - خدمة العملاء",
  [Eml(nested("عمليات جدة <ops@carrier-ksa.example>", "نخيل هوم <care@nakheel-home.example>", "رد: شحنة متأخرة",
    "الزملاء في نخيل هوم\n\nالشحنة التابعة للطلب 405-1193307-6682254 (غطاء كنب مطاطي ثلاثي) دخلت فرز جدة أمس وتأخرت بسبب السيول في طريق الليث.\nستخرج مع أول سيارة صباح الأربعاء، ولا توجد أي رسوم على العميلة.\n\nنعتذر عن التأخير\nعمليات جدة\n",
    datetime(2025, 3, 4, 15, 10, tzinfo=KSA), "r.55120@carrier-ksa.example"), "رد الشحن.eml")],
  4, "16:22", trick="nested mail of the carrier: a delay, addresses in its headers only, no charges")

# 5 contact.purpose: second sheet is a survey
wb = sheet([["إعداد طابعة الملصقات", None], ["الطلب", "249-8841170-3365528"], ["عرض الملصق", "50 مم"], ["الكثافة", "8"], ["السرعة", "102 مم/ث"], ["نوع الفاصل", "فجوة 2 مم"]], "الإعداد")
ws = wb.create_sheet("رأيكم يهمنا"); ws.sheet_view.rightToLeft = True
for r in [["دراسة سوق المنشآت الصحية 2025", None], ["كم فرعا لديكم، وكم موظفا في الاستقبال؟", ""], ["من أين تشترون القرطاسية والأجهزة المكتبية عادة؟", ""],
  ["ما ميزانيتكم السنوية للأجهزة؟", ""], ["كيف سمعتم عن ريمال؟", ""], ["هل تفكرون في تجديد أجهزة العيادة خلال ستة أشهر؟", ""]]: ws.append(r)
mail("label-printer-setup", "249-8841170-3365528", "support", "ريمال - الدعم الفني", "إعدادات طابعة الملصقات للطلب {o}",
  "السادة عيادات رضوى المحترمين\nتحية طيبة\n\nردا على استفساركم عن انزياح الطباعة نرفق قيم الإعداد المناسبة للطابعة الموردة بالطلب {o}. نأمل إدخالها كما هي ثم طباعة صفحة اختبار.\n\nالدعم الفني",
  [Att("إعدادات الطابعة.xlsx", XLSX, xlsx_bytes(wb))], 3, "09:58", "contact.purpose", may="customer-info.misuse marketing.promotion", trick="setup values in sheet one, a market survey in sheet two")

# 6 ok: five energy stars
mail("towel-heater-booklet", "406-2205583-3391174", "service", "ريمال - خدمة ما بعد البيع", "كتيب سخان المناشف، الطلب رقم {o}",
  "الأخ يزن الفارس\nالسلام عليكم\n\nاستجابة لطلبكم نرفق كتيب سخان المناشف الخاص بالطلب {o} بعد أن فُقدت النسخة الورقية.\n\nخدمة ما بعد البيع",
  [Att("كتيب المنتج.odt", ODT, odt([("h", "سخان مناشف كهربائي RM-TWL-H"), "الطلب 406-2205583-3391174", ("t", [["الخاصية", "القيمة"], ["القدرة", "120 واط"], ["بطاقة كفاءة الطاقة", "خمس نجوم ★★★★★"],
    ["درجة الحماية", "IP24"], ["إصدار الكتيب", "v2.1"]]), "يحصل الطراز على تقييم خمس نجوم في استهلاك الكهرباء وفق بطاقة الكفاءة الملصقة على ظهره.",
    "يركب على بعد ستين سنتيمترا من حوض الاستحمام، ولا يغطى أكثر من نصفه.", "الضمان سنتان على القطع والعمل، ومدة القطع البديلة من مدة الضمان الأصلية.",
    "إذا بقي باردا بعد عشر دقائق فافحصوا القاطع، ثم راسلونا برقم الطلب."]))],
  5, "12:12", trick="five stars and a rating: the energy label of the ordered device")

# 7 review.positive: photo of a card in the box
im = phone(paper([("b", "حياكم الله"), None, "المزهرية لفيناها بيدينا", "وإن شاء الله وصلتكم سالمة.", None, "نجومنا الخمس عندك،", "لا تبخلين علينا بها", "تحت صورة المزهرية.", None, "أم راشد - التغليف"],
  size=(720, 760), px=38, left=70, top=70), 44, -1.8)
mail("vase-packing-photo", "404-6601187-9927730", "packing", "نخيل هوم - التغليف", "صورة تغليف المزهرية {o}",
  "هلا والله أستاذة سراب\n\nطلبتي صورة للتغليف قبل ما تطلع، هذي صورة البطاقة اللي فوق المزهرية داخل الكرتون. طلبك {o} يطلع العصر.\n\nقسم التغليف",
  [Att("WhatsApp-photo.jpg", JPG, enc(im, "JPEG", 48))], 1, "12:55", "review.positive", may="review.neutral", needs="photo", trick="five stars hinted at on a photographed card, no word for review")

# 8 attachment.unreadable: PDF with a password
from reportlab.lib.pdfencrypt import StandardEncryption
c = canvas(encrypt=StandardEncryption("4419", ownerPassword="rimal-acc", canPrint=1, strength=128))
lines(c, 50, 780, [("B", 13, "Tax invoice INV-21177"), "Order 408-5508836-2274419", "HDMI cable 3 m x 2   90.00 SAR"])
mail("cable-locked-invoice", "408-5508836-2274419", "accounts", "ريمال - الحسابات", "فاتورة الكابلات - طلب {o}",
  "أستاذ يوسف\n\nهذي فاتورة الكابلات من طلبك {o}. الملف عليه رقم سري حفاظا على خصوصيتك، وهو آخر أربع أرقام من رقم الطلب.\n\nالحسابات",
  [Att("فاتورة-21177.pdf", PDF, done(c))], 2, "14:16", "attachment.unreadable", trick="a harmless invoice behind a password that the cover text describes")

# 9 ok: invoice whose product title sounds like an advertisement
mail("book-invoice-csv", "408-8807713-3362290", "accounts", "دانة - الفواتير", "فاتورة طلب الكتاب {o}",
  "الأستاذة ريم اليوسف\nتحية طيبة\n\nنرفق فاتورة الطلب {o} بصيغة جدول كما رغبتم لإدراجها في سجل المكتبة.\n\nقسم الفواتير",
  [Att("فاتورة.csv", CSV, "\ufeffالبند;القيمة\r\nرقم الفاتورة;7731\r\nرقم الطلب;408-8807713-3362290\r\nالصنف;كتاب «أسرار العروض والتخفيضات»\r\nالعدد;1\r\nسعر القائمة;84.00 ريال\r\n"
    "خصم هذا الطلب;10.00 ريال\r\nالشحن;مجاني\r\nالمدفوع عبر المتجر الإلكتروني;74.00 ريال\r\nضريبة القيمة المضافة على الكتب;مشمولة\r\n")],
  3, "08:37", trick="the product's title names offers and discounts; the order's own discount and free shipping are facts")

# 10 ok: anti-fraud answer
mail("kids-tent-fraud-call", "404-5583309-8817726", "care", "دانة - خدمة العملاء", "ردنا على استفسارك عن الاتصال اللي جاك، طلب {o}",
  "هلا أستاذة لطيفة\n\nزين سويتي يوم سألتينا قبل لا تتصرفين. جوابنا الرسمي عن الطلب {o} مرفق عشان يكون عندك مكتوب.\n\nخدمة العملاء",
  [Att("ردنا.pdf", PDF, pdf([("h", "إفادة"), "الطلب 404-5583309-8817726، خيمة مؤن أطفال", "سؤالك: جاني اتصال يقول حولي خمسين ريال على آيبان وإلا ترجع الشحنة، هل هذا منكم؟",
    "جوابنا: لا، الاتصال ما هو منا. طلبك مدفوع كامل عن طريق المتجر الإلكتروني، ولا عليه أي رسوم باقية.", "لا تحولين لأحد، ولا تعطين رقم بطاقتك ولا رمز التحقق، سواء قال إنه من عندنا أو من شركة الشحن.",
    "الشحنة في الطريق وتوصلك باكر بين عشر الصبح والظهر، والمندوب يسلمها لك بدون ما تدفعين شي."]))],
  2, "17:41", trick="transfer, IBAN and card number named only in a warning that answers the buyer's question")
