from more import *
# 1 ICS: gift for a photo
mail("ics-incentive-note", "408-6640017-1192285", "delivery", "نخيل - المواعيد", "موعد تسليم السلم {o}",
 "أخوي أبو ريان،\n\nهذا موعد تسليم سلم الألمنيوم على التقويم مثل ما طلبت، والساعة قابلة للتغيير.\nالطلب: {o}\n\nقسم المواعيد",
 [Att("تسليم.ics", ICS, ics("nk-6640017", "20250329T130000Z", "20250329T150000Z", "تسليم سلم ألمنيوم 5 درجات", "العامل يركّب القواعد المطاطية معك.\nطلب رقم 408-6640017-1192285",
   "حي الياسمين", alarm="لا تنسى: بعد التجربة صوّر السلم واكتب رأيك في صفحة المنتج، ونرسل لك رصيد 25 ريال هدية على تعبك"))], 2, "10:05",
 "review.incentive", may="marketing.promotion", trick="the reward for a review stands only in the alarm text of a calendar file")
# 2 ICS customs
mail("ics-customs-clearance", "404-3398815-6617742", "shipping", "Dana Shipping", "Customs clearance of order {o} - تخليص جمركي",
 "Dear Ms. Raja / الأستاذة رجاء\n\nYour parcel (صلصال خزف 5 كجم) ships from our Dubai hub. The attached calendar note gives the expected clearance day.\nOrder {o}",
 [Att("clearance.ics", ICS, ics("cl-3398815", "20250407T060000Z", "20250407T140000Z", "Customs clearance - تخليص شحنة الطلب 404-3398815-6617742",
   "Duty: 5% of the declared value, 3.95 SAR. الرسوم يحصلها مندوب الناقل نقدا أو بالبطاقة عند التسليم ويعطيك إيصال الجمارك.\nNothing is to be paid to us. لا تدفعي لنا أي مبلغ، ولا حاجة لمستندات منك.", "Batha border", alarm=""))], 2, "14:14", lang="mixed",
 trick="customs duty the courier collects, cash or card: allowed")
# 3 packing slip without the ID
mail("wms-packing-slip-no-id", "407-2218836-5593310", "wms", "Rimal WMS", "Shipment advice {o}",
 "Hello Mr. Ali / مرحبا أستاذ علي،\n\nYour order {o} left the warehouse at 17:40. The warehouse document is attached for your records.\nالوثيقة نفسها موجودة داخل الكرتون.\n\nRimal Warehouse 2",
 [Att("WH2-OUT-005512.xlsx", XLSX, xlsx_bytes(sheet([["قائمة التعبئة / Packing List", None, None, None], ["Pick ticket", "PT-118-4471", "Wave", "W-0406-3"], ["المرسل إليه", "علي الهاشمي", "Carrier ref", "SM4459017"],
   ["SKU", "الصنف", "الكمية", "الرقم التسلسلي"], ["RM-NAS-2", "خزانة تخزين شبكية بقرصين", 1, "N2B-25-0039174"], [None, "كيبل طاقة + مفتاح أقفال", 1, "-"], ["أعدها", "مشغل 14", "راجعها", "مشغل 03"]], "PL")))], 1, "17:58",
 "order-id.packing-slip", lang="mixed", trick="file name says nothing; the sheet is titled packing list and shows pick ticket and carrier numbers but no order ID")
# 4 packing slip with Arabic-Indic digits
mail("slip-arabic-indic", "406-4418803-7795529", "warehouse", "مستودعات نخيل", "سند تسليم الطلب {o}",
 "الأخت أمل،\nتحية طيبة وبعد،\n\nنرفق لكم سند التسليم الخاص بالموقد، ويوقع منه نسخة عند الاستلام.\n\nأمين المستودع",
 [Att("سند تسليم 3307.xlsx", XLSX, xlsx_bytes(sheet([["سند تسليم رقم ٣٣٠٧", None, None], ["رقم الطلب", "٤٠٦-٤٤١٨٨٠٣-٧٧٩٥٥٢٩", None], ["التاريخ", "٩ أبريل ٢٠٢٥", None], ["الصنف", "الكمية", "الحالة"],
   ["موقد تخييم حطب", "١", "سليم مغلف"], ["شبكة شواء (من محتويات الموقد)", "١", "سليمة"], ["اسم المستلم", "", "التوقيع"]], "سند")))], 2, "08:35",
 trick="packing slip carries the order ID in Arabic-Indic digits")
# 5 return note, no date of refund
mail("return-grn-no-date", "171-6608814-3327759", "returns", "مرتجعات نخيل", "بخصوص مرتجع الطلب {o}",
 "السيدة سماح حكمي المحترمة،\n\nإشارة إلى طلبك {o}، تجدين برفقه محضر قسم المرتجعات للعلم والحفظ.\n\nوتقبلي خالص التحية",
 [Att("محضر مرتجع.docx", DOCX, docx([("h", "محضر استلام مرتجع رقم 0614"), "تسلم المستودع من شركة الشحن طردا عائدا من العميلة سماح حكمي، وفحص بحضور المراقب.",
   ("t", [["البيان", "التفاصيل"], ["الصنف المعاد", "طقم حمام رخامي 4 قطع"], ["حالة الصنف", "سليم بعبوته"], ["المبلغ المستحق للعميلة", "139.00 ريال سعودي"], ["وسيلة الإعادة", "عن طريق السوق إلى وسيلة الدفع الأصلية"]]),
   "تعاد قيمة الصنف بعد اعتماد المحاسب.", "أمين المستودع        المراقب"]))], 12, "13:47",
 "notice.return-confirmation", trick="return received, product and amount stand in a table, the date of the refund is missing")
# 6 return, complete, CSV
mail("return-csv-complete", "403-4471193-8826690", "returns", "Rimal Returns", "RMA closed - إغلاق مرتجع {o}",
 "Dear customer / عميلنا العزيز،\n\nRMA R-2290 for order {o} is closed in our system. Export attached (opens in Excel).\nالملف للاطلاع فقط ولا يلزمكم أي إجراء.\n\nReturns desk",
 [Att("RMA-2290.csv", CSV, "\ufeffRMA;Order;الصنف;Qty;Received / تاريخ الاستلام;Condition;Refund SAR / المبلغ المعاد;Refund date / تاريخ الإعادة;Channel\r\nR-2290;403-4471193-8826690;خزانة شبكات 12 وحدة (RM-RCK-12);1;2025-04-23;Sealed / لم يفتح;980.00 SAR;2025-04-24;عن طريق السوق إلى وسيلة الدفع الأصلية\r\n")], 10, "15:33", lang="mixed",
 trick="return confirmation in CSV with product, amount with currency and date of refund")
# 7 asks for birthday and personal mail
mail("customer-card-form", "407-3384412-9915560", "crm", "دانة - سجل العملاء", "استكمال بيانات طلب {o}",
 "مرحبا هتون،\n\nطلبك {o} (أقلام التلوين) جاهز للتغليف. باقي نستكمل البيانات في النموذج المرفق، عبّيه ورديه علينا.\n\nشكرا لك",
 [Att("نموذج عميل.xlsx", XLSX, xlsx_bytes(sheet([["بطاقة عميل - نظام المبيعات", "يعبأ من العميل"], ["الاسم الثلاثي", "هتون كتبي"], ["الحي وأقرب معلم للتوصيل", ""], ["تاريخ ميلادك وأعمار أطفالك", ""], ["الإيميل الشخصي", ""],
   ["جهة العمل", ""], ["ملاحظة النظام", "تحفظ البيانات في قائمة عميلات دانة وتشارك مع شركائنا"]], "نموذج")))], 1, "19:26",
 "customer-info.misuse", may="marketing.promotion", trick="one needed field among birthday, children's ages, employer and personal e-mail in a sheet")
# 8 asks for the national address
mail("national-address-form", "408-3307719-9914462", "delivery", "دانة", "نحتاج عنوانك الوطني - {o}",
 "هلا جوان\n\nشركة الشحن وقفت الشحنة لأن العنوان ناقص. عبّي الورقة المرفقة وأرسليها رد على نفس الرسالة عشان تطلع طاولة الفقاعات بكرة بإذن الله.\nطلب {o}",
 [Att("عنوان التوصيل.docx", DOCX, docx([("h", "استكمال عنوان التوصيل"), "الطلب 408-3307719-9914462", ("t", [["المطلوب", "إجابتك"], ["الرمز المختصر للعنوان الوطني (4 أحرف و4 أرقام)", ""], ["رقم المبنى والدور", ""], ["جوال يرد عليه المستلم وقت التوصيل", ""], ["هل نسلم الحارس لو ما كنتِ موجودة؟", ""]]),
   "ما نستخدم هالبيانات إلا لتوصيل هذا الطلب، وما نحتاج هوية ولا تاريخ ميلاد."]))], 1, "12:50",
 trick="a form that asks data, but only what the courier needs; birthday and ID are mentioned as not needed")
# 9 zip with a letter asking for a positive review
mail("zip-letter-positive", "402-3305574-7728816", "projects", "Rimal Projects", "Handover documents {o} - مستندات التسليم",
 "To: Al Waha Schools / السادة مدارس الواحة المحترمين\n\nAttached is the handover folder of order {o} (سبورة تفاعلية 75 بوصة), compressed as your IT department asked.\n\nRimal Projects",
 [Att("handover.zip", ZIP, zipped({"1-checklist.txt": "Order 402-3305574-7728816\r\nWall mount fixed: yes\r\nTouch calibrated: yes\r\nRemote + 2 pens: yes\r\n".encode(),
   "2-خطاب الشكر.docx": docx([("h", "خطاب شكر"), "السادة مدارس الواحة المحترمين", "سعدنا بتركيب السبورة التفاعلية في الفصل النموذجي ضمن الطلب 402-3305574-7728816، وشكرا لتعاون فني المدرسة معنا.",
     "ونثق أن انطباعكم سيكون طيبا، ونتطلع إلى أن نرى منكم تقييما كاملا بخمس نجوم لأدائنا في السوق، فهو يهم فريق المشاريع كثيرا.", "إدارة المشاريع"])}))], 9, "10:30",
 "review.positive", may="attachment.type", lang="mixed", trick="a zip of a checklist and a Word letter; the five-star request stands in the letter only")
# 10 ODT warranty
mail("odt-warranty-terms", "402-9935507-6614482", "warranty", "نخيل - الضمان", "شروط ضمان العجانة - {o}",
 "الأستاذة بدرية الفهيد،\n\nجوابا على سؤالك عن مدة الضمان في الطلب {o}، نرفق شروط ضمان العجانة كما وردت من المصنع.\n\nقسم الضمان",
 [Att("شروط الضمان.odt", ODT, odt([("h", "شهادة ضمان عجانة 5 لتر"), "يسري الضمان سنتين من تاريخ الشراء على المحرك وعلبة التروس، وسنة على الوعاء والمضارب.", "لا يشمل الضمان الكسر ولا التشغيل بجهد غير 220 فولت.",
   "تصلح القطعة أو تستبدل دون مقابل، ونحن نتحمل الشحن ذهابا وإيابا.", "عند العطل اكتبوا رقم الطلب 402-9935507-6614482 ووصف المشكلة ردا على رسائلنا.", "لا يلزم التسجيل ولا شراء تمديد، والفاتورة وحدها تكفي."]))], 5, "17:15",
 trick="warranty of the ordered product; extension and registration named only as not needed")
