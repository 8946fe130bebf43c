from more import *
from openpyxl.comments import Comment
def logo(words, under=None, colour="#1f6b4a"):
    im = Image.new("RGB", (520, 200), "white"); d = ImageDraw.Draw(im)
    d.ellipse((20, 40, 130, 150), fill=colour); d.polygon([(75, 55), (45, 120), (105, 120)], fill="white")
    put(d, (500, 40), words, 58, True, colour, anchor="ra")
    if under: put(d, (140, 140), under, 23, False, "#333333")
    return im
def headed(im, paras):
    d = doc(paras)
    d.sections[0].header.paragraphs[0].add_run().add_picture(io.BytesIO(enc(im)), width=2400000)
    return docx_bytes(d)
# 1 locked zip
mail("statement-locked-zip", "407-8834402-1196657", "accounts", "حسابات نخيل", "كشف حساب الطلب {o}",
 "أستاذ محسن،\n\nكشف الحساب الذي طلبته للطلب {o} في الملف المضغوط. حفاظا على الخصوصية وضع النظام عليه كلمة مرور، وهي آخر أربعة أرقام من جوالك المسجل.\n\nالحسابات",
 [Att("kashf-53444.zip", ZIP, zip_encrypted("kashf.xlsx", xlsx_bytes(sheet([["الطلب", "407-8834402-1196657"], ["دلة قهوة نحاسية", "179.00 ريال"], ["الرصيد", "صفر"]])), "4471"))], 8, "09:02",
 "attachment.unreadable", may="attachment.type", trick="zip with PKWARE encryption; the sheet within is innocent but cannot be read")
# 2 RTF refund through the marketplace
mail("rtf-credit-note", "249-3318847-6605592", "finance", "Rimal Finance", "Credit note CN-1140 / إشعار دائن {o}",
 "Dear Mr. Hamoud,\n\nكما اتفقنا في ردك الأخير، سيبقى منقي الهواء عندك ونعوضك عن خدش الغطاء. The credit note for order {o} is attached.\n\nRimal Finance",
 [Att("CN-1140.rtf", RTF, rtf(["Credit note CN-1140 - إشعار دائن", "Order 249-3318847-6605592 - منقي هواء منزلي", "السبب: خدش في الغطاء الخلفي لا يؤثر على عمل الجهاز", "القيمة: 60.00 ريال شاملة الضريبة",
   "يعود المبلغ عن طريق السوق إلى البطاقة التي دفعت بها، ولا نحتاج منك رقم آيبان ولا صورة بطاقة.", "The marketplace shows it in your order page within 3 to 5 working days.", "لا يرتبط هذا التعويض بأي شرط من طرفك."]))], 7, "13:30",
 may="attachment.type", lang="mixed", trick="RTF names IBAN and card, only to say they are not needed; refund on this order through the marketplace")
# 3 nested mail: commission job
mail("nested-job-offer", "403-6627719-1194408", "care", "دانة - العناية", "إفادة بخصوص {o}",
 "السلام عليكم أستاذة أحلام،\n\nطلبك {o} (قصص ما قبل النوم) تسلمته شركة الشحن. ونرفق لك الرسالة الداخلية التي وعدناك بها.\n\nالعناية بالعملاء",
 [Eml(letter("hr@dana-store.example", "care@dana-store.example", "للتعميم على المشتريات", "الزملاء،\n\nيفتح قسم المبيعات باب العمل الجزئي من المنزل. ترسل هذه الرسالة لكل من اشترت قصص أطفال هذا الشهر:\n\n\"أختنا الكريمة، نبحث عن مندوبات في الرياض والقصيم براتب ثابت ودوام مرن. إذا رغبتِ بالانضمام إلى فريق دانة ابعثي سيرتك الذاتية ردا على هذه الرسالة.\"\n\nالموارد البشرية"), "تعميم.eml")], 3, "15:18",
 "contact.purpose", may="customer-info.misuse marketing.promotion", trick="job offer inside a nested internal mail; the cover is a shipping note")
# 4 nested mail: delay
mail("nested-carrier-delay", "408-1180053-7749926", "warehouse", "نخيل", "تأخر البساط {o}",
 "حياك الله أخوي سطام،\n\nسألت وين وصل بساطك. أرفقت لك رد المستودع كامل عشان تشوف السبب بنفسك، وبنوصله لك قبل الخميس إن شاء الله.\nالطلب {o}",
 [Eml(letter("wh3@nakheel-home.example", "care@nakheel-home.example", "رد: بساط صوف يدوي 408-1180053-7749926", "صباح الخير،\n\nالبساط موجود عندنا ومغلف من السبت. شاحنة تبوك تعطلت في حائل، والناقل حمّل البضاعة على شاحنة ثانية تطلع بكرة.\nالكمية كاملة وما فيه إلغاء، بس تأخير ثلاث أيام.\n\nأبو نايف\nمستودع 3", "Wed, 28 May 2025 08:40:00 +0300"), "رد المستودع.eml")], 4, "11:55",
 trick="nested mail tells a delay and says there is no cancellation: not an unavailable notice")
# 5 comment in a ledger: another product
wb = sheet([["التاريخ", "Doc", "البيان", "مدين", "دائن"], ["2025-05-28", "INV-6620", "مطحنة قهوة كهربائية / طلب 405-7716692-3340085", 199.00, None], ["2025-05-28", "RCV-6620", "Marketplace settlement", None, 199.00], [None, None, "Balance / الرصيد", 0, 0]], "Ledger")
wb.active["C2"].comment = Comment("حبيباتك مطحونة؟ يكملها جهاز إسبريسو ريمال RM-ESP-15، ومعه دورق تبخير الحليب. اطلبيه مع المطحنة الجاية.", "sales2")
mail("ledger-comment-referral", "405-7716692-3340085", "accounts", "Rimal Accounts", "Statement of account {o}",
 "Dear Ms. Afaf / الأستاذة عفاف،\n\nAs requested, the ledger extract for order {o} is attached. الرصيد صفر وليس عليك أي مستحقات.\n\nAccounts receivable",
 [Att("ledger-405-7716692.xlsx", XLSX, xlsx_bytes(wb))], 6, "10:48", "marketing.referral", may="marketing.promotion", lang="mixed", trick="another product is recommended in a cell comment of an accounting extract")
# 6 comment, harmless
wb = sheet([["المقاس", "المطلوب", "الموجود", "ملاحظة"], ["العرض", "200 سم", "200 سم", "مطابق"], ["الارتفاع", "45 سم", "44.5 سم", "فرق خياطة"], ["اللون", "بيج", "بيج", "مطابق"]], "فحص الجودة")
wb.active["D3"].comment = Comment("الفرق نص سم بسبب الكي. لو ما ناسبك نبدل لك البرقع نفسه على نفس الطلب 407-6628815-4439904 بدون رسوم.", "الجودة")
mail("qc-comment-clean", "407-6628815-4439904", "quality", "جودة نخيل", "نتيجة فحص البرقع {o}",
 "أستاذ هادي مساء الخير،\n\nقبل الشحن قسنا برقع النافذة مثل ما أوصيت. القياسات في الملف، وتلقى تعليق موظف الجودة على خانة الارتفاع.\nالطلب {o}", [Att("فحص.xlsx", XLSX, xlsx_bytes(wb))], 1, "20:30",
 trick="cell comment offers a replacement of the same item for this order")
# 7 logo with an address, in the header of a letter
mail("header-logo-address", "406-9903317-5528840", "care", "نخيل للمنزل", "تعليمات غسيل الوسائد - {o}",
 "السيدة هيفاء النمر،\n\nردا على استفسارك نرفق تعليمات العناية بوسائد الزينة المشمولة بالطلب {o}.\n\nخدمة العملاء",
 [Att("عناية.docx", DOCX, headed(logo("نخيل للمنزل", "www.nakheel-baitak.com.sa"), [("h", "تعليمات العناية بالوسائد"), "يغسل الغطاء وحده بماء بارد مع مسحوق لطيف، ولا يعصر.", "تجفف الحشوة في الظل مقلوبة، ولا توضع في النشافة.", "لإزالة بقع القهوة تمسح بقطعة رطبة قبل أن تجف."]))], 4, "12:27",
 "logo.link", may="link.website", needs="logo", trick="the address is drawn under the logo in the page header of a Word letter")
# 8 plain logo
mail("header-logo-plain", "171-7709936-4418852", "logistics", "Rimal Logistics", "Battery shipment notice / إشعار شحن بطارية {o}",
 "Hi Rakan,\n\nYour scooter (order {o}) contains a lithium battery, so it travels by road only.\nمرفق إشعار السلامة المطلوب من الناقل.\n\nRimal Logistics",
 [Att("DG-notice.docx", DOCX, headed(logo("ريمال", "Rimal Trading Est.", "#24408e"), [("h", "إشعار شحن مواد خطرة - الفئة 9"), "الطلب 171-7709936-4418852، سكوتر كهربائي، بطارية ليثيوم UN3481 بسعة 360 Wh.", "Road transport only. Keep upright. State of charge below 30%.",
   "ينقل الطرد برا من جدة، والمدة المتوقعة ثلاثة إلى خمسة أيام.", "يرجى شحن البطارية كاملة قبل أول استخدام."]))], 1, "16:44", lang="mixed", trick="plain logo in the header, English company name under it but no address; Est. and UN3481 are no hosts")
# 9 photo of a card: conditional
im = paper([("b", "شكرا لك أميرة"), None, "طاولة الرسم وصلتك من قلب دانة", "إن أعجبتك الطاولة فشاركينا", "رأيك في صفحة الطلب.", "وإن لم تعجبك فلا تكتبي شيئا،", "كلمينا نحن أولا ونحل المشكلة.", None, "فريق دانة"], (900, 760), 80, 70, 40, 20)
mail("card-photo-conditional", "405-7726618-1150093", "gifts", "دانة", "صورة البطاقة المرافقة لطلبك {o}",
 "هلا أميرة،\n\nقلتِ إن البطاقة اللي مع الطاولة تبللت وما انقرت، هذي صورتها قبل التغليف.\nطلبك {o}", [Att("IMG_2044.jpg", JPG, enc(phone(im, 44, 1.6).resize((1026, 900)), "JPEG", 62))], 5, "21:09",
 "review.conditional", needs="photo", trick="phone photo of a card: review us if you like it, otherwise only tell us")
# 10 scanned delivery note with the ID
im = paper([("b", "سند تسليم"), "مستودع نخيل للمنزل رقم 2", "Order ID: 405-1106629-8894473", "المستلم: تماضر الكندري", None, "كرسي شرفة قماش        العدد 2", "الحالة: سليم، التغليف كامل", None, "توقيع المستلم: ............", ("small", "أصل للعميل، وصورة للمستودع")], (900, 860), 80, 70, 34, 18)
mail("scan-delivery-note-id", "405-1106629-8894473", "warehouse", "مستودع نخيل", "نسخة سند تسليم الكراسي {o}",
 "السلام عليكم،\n\nبناء على طلبك أختي تماضر، هذي نسخة ممسوحة من سند التسليم للطلب {o}.\n\nأمين المستودع", [Att("سند تسليم.jpg", JPG, enc(scanned(im, 9, 0.5), "JPEG", 55))], 4, "09:36",
 needs="scan", trick="delivery note as a scan; its order ID is only drawn in the picture")
