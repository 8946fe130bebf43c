from more import *
# 1 contact card with a site
mail("service-card-url", "402-7735518-2206614", "care", "نخيل للمنزل - خدمة العملاء", "بطاقة قسم الصيانة - طلب {o}",
 "السلام عليكم أختي عبير،\n\nوصلنا استفسارك عن تشققٍ بسيط في قاعدة المبخرة. أرفقنا لك بطاقة الاتصال الخاصة بقسم الصيانة، احفظيها في جوالك وكلمي الموظف مباشرة مع ذكر رقم الطلب {o}.\n\nدمتِ بخير\nنخيل للمنزل",
 [Att("قسم الصيانة.vcf", VCF, vcf("N:الصيانة;قسم;;;", "FN:قسم الصيانة - نخيل", "ORG:نخيل للمنزل;الصيانة", "TEL;TYPE=WORK,VOICE:+966115550142",
   "item1.URL:https\\://siyana.nakheel-baitak.com.sa/talab", "item1.X-ABLabel:البلاغات", "NOTE:الدوام من الأحد إلى الخميس من 9 صباحا إلى 5 مساء"))], 4, "10:42",
 "link.website", trick="vCard grouped URL property with an escaped colon; nothing in the cover")
# 2 contact card, clean
mail("driver-card", "406-1173350-4482297", "dispatch", "نخيل - التوصيل", "مندوب التوصيل لطلبك {o}",
 "هلا أختي حصة،\n\nسجادات الصلاة (حبتين) طلعت مع المندوب اليوم. هذي بطاقة المندوب عشان تعرفين رقمه لو اتصل عليك.\nرقم الطلب {o}.\n\nيعطيك العافية",
 [Att("مندوب.vcf", VCF, vcf("N:سالم;أبو;;;", "FN:أبو سالم - مندوب حي النرجس", "ORG:نخيل للمنزل;التوصيل الداخلي", "TITLE:سائق", "TEL;TYPE=CELL:+966505550177",
   "EMAIL;TYPE=WORK:dispatch@nakheel-home.example", "NOTE:يتصل قبل الوصول بنصف ساعة. لو ما كنتِ بالبيت يسلم الحارس بعد موافقتك."))], 2, "08:15",
 trick="vCard with phone and e-mail address only: no URL, an address is not a link")
# 3 ERP sheet: cancelled, reason, no word on the amount
mail("erp-line-cancelled", "407-1154408-9923377", "erp", "Rimal ERP", "Sales order status / حالة أمر البيع {o}",
 "Dear Mr. Mshari / الأستاذ مشاري المحترم\n\nKindly find attached the daily status sheet for your sales order {o}.\nتجدون برفقه كشف حالة أمر البيع كما صدر من النظام صباح اليوم.\n\nRimal Electronics - Order Desk",
 [Att("SO-status-88213.xlsx", XLSX, xlsx_bytes(sheet([["Sales Order", "Customer Ref", "SKU", "الوصف", "Qty", "Line Status", "Remarks"],
   ["SO-88213", "407-1154408-9923377", "RM-OVN-60", "فرن كهربائي 60 لتر", 1, "CANCELLED BY SELLER / ملغى من قبلنا", "No inventory - نفد المخزون ولن يتم الشحن"],
   [], ["Printed by", "orderdesk2", "Batch", "D-0226", None, None, "End of report"]], "Status")))], 2, "07:31",
 "notice.order-unavailable", lang="mixed", trick="cancellation only in one cell of an ERP export; reason given, the amount is never mentioned")
# 4 cancelled, complete
mail("erp-cancel-complete", "405-3306684-7719925", "orders", "دانة - الطلبات", "إشعار إلغاء السطر 1 من الطلب {o}",
 "أم فهد الكريمة،\n\nنعتذر منك. التفاصيل كاملة في الكشف المرفق الصادر من نظام المحاسبة للطلب {o}.\n\nمع الاعتذار مجددا\nدانة",
 [Att("كشف-الإلغاء.xlsx", XLSX, xlsx_bytes(sheet([["البيان", "القيمة"], ["رقم الطلب", "405-3306684-7719925"], ["الصنف", "ملصقات تعليمية 1000 قطعة"], ["حالة السطر", "ملغى من البائع، لن يشحن"],
   ["السبب", "نفاد المخزون: الكمية الأخيرة تالفة من الرطوبة"], ["مبلغ الطلب", "45.00 ريال"], ["المبلغ المعاد", "45.00 ريال، أي كامل المبلغ"],
   ["طريقة الإعادة", "عدل مبلغ الطلب إلى صفر في السوق، ويعود المبلغ عن طريق السوق إلى وسيلة الدفع التي استخدمتها"]], "إلغاء")))], 1, "13:05",
 trick="seller cancellation with the reason and full refund confirmed, all in the sheet")
# 5 hidden sheet with a promo code
wb = sheet([["رقم الفاتورة", "رقم الطلب", "الصنف", "الكمية", "الإجمالي شامل الضريبة"], ["INV-20417", "249-1187704-5560938", "فناجيل قهوة سعودية، 12 حبة", 1, "105.00 ريال"]], "فاتورة")
h = wb.create_sheet("حملة"); h.sheet_state = "hidden"
for r in [["نص الرسالة", "من", "إلى"], ["أهلا بعودتك! استخدم الرمز QAHWA15 واحصل على خصم 15% على طلبك القادم من نخيل", "1 رمضان", "20 رمضان"]]: h.append(r)
mail("hidden-campaign-sheet", "249-1187704-5560938", "billing", "محاسبة نخيل", "فاتورة الطلب رقم {o}",
 "الأخ متعب حياك الله\n\nحسب طلبك، هذي فاتورة الفناجيل بصيغة إكسل. لو تبي تعديل على اسم المشتري علمنا.\n\nقسم المحاسبة", [Att("فاتورة 20417.xlsx", XLSX, xlsx_bytes(wb))], 5, "16:20",
 "marketing.promotion", trick="discount code on a hidden worksheet behind a plain invoice")
# 6 hidden sheet, harmless
wb = sheet([["الكرتون", "المحتوى", "الوزن كجم", "رقم الطلب"], ["1 من 2", "صحون ومفارش", 6.4, "402-6619937-1150082"], ["2 من 2", "أطباق تقديم وأغطية", 5.1, "402-6619937-1150082"]], "الشحنة")
h = wb.create_sheet("lists"); h.sheet_state = "veryHidden"
for r in [["CTN-S", "30x20x15", 0.35], ["CTN-M", "40x30x25", 0.60], ["CTN-L", "60x40x40", 1.10], ["v2.0", "updated 03.2025", "rate 15%"]]: h.append(r)
mail("hidden-lookup-sheet", "402-6619937-1150082", "warehouse", "مستودع نخيل", "شحنتك من كرتونين - {o}",
 "السلام عليكم أم خالد،\n\nسفرة الطعام نازلة لك في كرتونين، ويمكن يوصلون في يومين مختلفين. الجدول المرفق يوضح محتوى كل كرتون وقائمة أوزانه للطلب {o}.\n\nالمستودع", [Att("كراتين الطلب.xlsx", XLSX, xlsx_bytes(wb))], 3, "09:50",
 trick="very hidden lookup sheet with carton codes, v2.0 and a 15% tax rate: no promotion, no link")
# 7 RTF: settle by IBAN
mail("accounting-rtf-iban", "404-7738815-2204463", "finance", "Rimal Finance", "Account reconciliation - مطابقة حساب الطلب {o}",
 "عزيزتنا هديل،\n\nAs part of the month-end closing we reconciled the invoice of order {o}.\nنتيجة المطابقة في الخطاب المرفق، نأمل الاطلاع عليه عند الفراغ.\n\nRegards,\nFinance Dept.",
 [Att("مطابقة.rtf", RTF, rtf(["شركة ريمال - إدارة المالية", "Debit note DN-0391", "العميلة الفاضلة / هديل باوارث", "بخصوص السوار الرياضي المسجل على الطلب 404-7738815-2204463",
   "تبين بعد المراجعة أن ضريبة القيمة المضافة احتسبت ناقصة بمبلغ 22.35 ريال.", "نأمل تحويل الفرق على حساب الشركة خلال ثلاثة أيام عمل:", "IBAN: SA47 6510 0000 0712 3398 4001", "Beneficiary: Rimal Trading Est. - please mention DN-0391 in the transfer.", "وتفضلوا بقبول التحية"]))], 9, "12:12",
 "payment.off-platform", may="attachment.type", lang="mixed", trick="RTF with \\u escapes: difference in tax to be sent to an IBAN, dressed as a debit note")
# 8 ICS appointment, clean
mail("ics-slot-dialect", "407-9906618-3351174", "delivery", "دانة للتوصيل", "موعد توصيل الجيتار {o}",
 "مساك الله بالخير أخوي سامي\n\nحجزنا لك موعد التوصيل اللي طلبته، افتح المرفق وينزل الموعد على تقويمك. طلبك {o}.\n\nفريق دانة",
 [Att("موعد.ics", ICS, ics("del-9906618", "20250316T160000Z", "20250316T180000Z", "توصيل جيتار أطفال - طلب 407-9906618-3351174",
   "المندوب يجيك بين 7 و9 مساء بتوقيت الرياض.\nخل أحد بالبيت يستلم، وافتح الكرتون قدام المندوب وتأكد إن الأوتار سليمة.\nلو ما يناسبك الوقت رد على هالرسالة ونغيره.", "العنوان المسجل في الطلب", alarm="باقي ساعتين على وصول المندوب"))], 1, "18:40",
 trick="calendar entry with Gulf dialect notes, only the delivery slot")
# 9 QR on a card
im = paper([("b", "خزانة حمام بمرآة"), "خطوات التعليق على الجدار وقائمة البراغي", "وجّه كاميرا الجوال نحو الرمز", None], (620, 620), 50, 40, 26)
im.paste(qr_im("HTTPS://TARKEEB.NAKHEEL-BAITAK.COM.SA/C2", 7), (170, 240))
mail("qr-assembly", "249-4407718-9936602", "support", "دعم نخيل", "تركيب الخزانة - طلبك {o}",
 "أستاذ ثامر السلام عليكم،\n\nسألتنا عن طريقة تعليق الخزانة على جدار الجبس. الشرح في البطاقة المرفقة، والبراغي في الكيس رقم 3.\nرقم الطلب: {o}\n\nالدعم الفني", [Att("تركيب.png", PNG, enc(im))], 6, "20:02",
 "link.website", may="logo.link", trick="QR in a picture holds an upper-case address; the visible words are harmless")
# 10 e-invoice QR
mail("zatca-qr-invoice", "403-8819904-2275537", "invoices", "Dana Accounting", "Simplified tax invoice - فاتورة ضريبية مبسطة {o}",
 "Dear Ms. Noof,\n\nPlease find the simplified tax invoice of your order {o} (ديوان شعر مجلد).\nالرمز المربع في الفاتورة هو رمز هيئة الزكاة والضريبة والجمارك ويقرأ من تطبيقات التحقق فقط.\n\nDana Accounting",
 [Att("INV-7719.pdf", PDF, qrpdf([("B", 14, "SIMPLIFIED TAX INVOICE  INV-7719"), "Order 403-8819904-2275537", "Seller: Dana Trading Est.   VAT 310188840200003", "DN-BK-POEM   Poetry, hardcover   1 x 56.52", "VAT 15%   8.48", "Total   65.00 SAR   paid through the marketplace"],
   zatca("Dana Trading Est.", "310188840200003", "2025-03-22T17:30:00Z", "65.00", "8.48")))], 2, "11:11", lang="mixed", trick="QR code holds the TLV data of a tax invoice, no address")
