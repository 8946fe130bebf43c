"""Field mails, Arabic and mixed: marketing, purpose of contact, customer information."""
from .mailkit import *
from .shells import *

# ------------------------------------------------------------------ chunk 1
o = order("nakheel", "521-3304817-9920165", "um.sattam@mail.example", "أم سطام الرويس",
          ("NK-PRS-8", "قدر ضغط 8 لتر", 1, 245.00), "2025-01-25")
mail("c-payday-prices-fall", o, ("نخيل هوم", "talabat@nakheel-home.example"),
     "قدر الضغط طلع من المستودع 521-3304817-9920165", text("""
هلا أم سطام

قدر الضغط طلع من عندنا الظهر مع المندوب ويجيك بكره إن شاء الله قبل المغرب.
الجلدة الاحتياطيه حاطينها داخل القدر لا تضيع مع الكرتون.

رقم الطلب 521-3304817-9920165

وترى الرواتب نازله يوم الاثنين وحنا نزلنا معها، من الاثنين لين الخميس كل شي
بالمتجر أرخص من ثمنه، فلا تطوفك.

أبو وليد
"""), "2025-01-26 13:20", "iphone", lang="ar", rules="marketing.promotion",
     trick="payday sale in Najdi dialect: 'salaries come down and so did we'; ة written ه")

o = order("rimal", "521-7718840-2236619", "khaled.sb@post.example", "خالد السبيعي",
          ("RM-PRJ-HD", "جهاز عرض منزلي عالي الوضوح", 1, 1190.00), "2025-01-28")
mail("c-projector-is-ard", o, ("رمال للإلكترونيات", "orders@rimal.test"),
     "جهاز العرض: طلبك 521-7718840-2236619 مع الناقل", text("""
الأستاذ خالد،

سُلّم جهاز العرض إلى الناقل مساء أمس، ومعه كابل 3 أمتار وجهاز التحكم. قبل أول
عرض نرجو ضبط المسافة: لشاشة عرض 100 بوصة ضع الجهاز على بعد 2.9 متر من الجدار،
وعرض الصورة عندها 221 سم.

التسليم المتوقع: الخميس 30 يناير.
رقم الطلب: 521-7718840-2236619

قسم الطلبات
رمال للإلكترونيات
""", "utf-8", "b64"), "2025-01-29 09:12", "javamail", lang="ar",
     trick="'ard' (offer) stands six times, but means projector, show and width")

o = order("dana", "521-4490263-7715508", "mama.lulu@inbox.example", "لولوة التركي",
          ("DN-KTC-T", "مطبخ أطفال خشبي", 1, 420.00), "2025-02-01")
mail("c-word-at-checkout", o, ("دانة للكتب والألعاب", "care@dana-store.example"),
     "رد: باب الفرن ما يقفل 521-4490263-7715508", html(gmail_html("""
     يا هلا فيك لولوة،<br><br>باب الفرن فيه مغناطيس صغير يطيح أحيانا وقت النقل، شوفيه تحت الصينية البيضاء وركبيه بالضغط. إذا ما لقيتيه نرسل لك واحد على نفس الطلب 521-4490263-7715508 بدون مقابل.<br><br>بيني وبينك: المرة الجاية قبل ما تدفعين اكتبي «سدرة» في المربع الفاضي، وشوفي ربع الفاتورة كيف يطير 😉<br><br>منال""", True), "utf-8", "b64"),
     "2025-02-04 20:31", "gmail", lang="ar", rules="marketing.promotion",
     trick="coupon without the words code, coupon, discount or per cent")

o = order("nakheel", "521-9902776-3318844", "haya.mq@webmail.test", "هيا المقبل",
          ("NK-MAT-160", "مرتبة طبية 160×200", 1, 1350.00), "2025-02-02")
mail("c-discount-already-in-order", o, ("محاسبة نخيل هوم", "accounts@nakheel-home.example"),
     "رد: وين راح الخصم؟ طلب 521-9902776-3318844", text("""
الأخت هيا المحترمة،

راجعنا الطلب 521-9902776-3318844 كما طلبتِ. الخصم الذي ظهر لك وقت الشراء (10٪)
محسوب فعلا، وهذا التفصيل كما في الفاتورة الضريبية:

- سعر المرتبة قبل الخصم: 1,500.00 ريال
- الخصم: 150.00 ريال
- المدفوع: 1,350.00 ريال شاملا الضريبة
- الشحن: مجاني

فلا يوجد مبلغ ناقص ولا فرق عليكِ.

مع التحية
بدر، المحاسبة

بتاريخ 4 فبراير 2025 كتبت هيا:
> وين راح الخصم 10% اللي كان مكتوب؟ الفاتورة طلعت 1350 ما فهمت
""", "utf-8", "qp"), "2025-02-05 10:44", "thunderbird", lang="ar",
     trick="discount, free shipping and prices of the order itself, asked by the buyer")

o = order("rimal", "521-2219035-6640981", "sherif.g@example.com", "شريف جمال",
          ("RM-HTR-O", "دفاية زيت 11 ريشة", 1, 310.00), "2025-01-10")
mail("c-egyptian-okazion", o, ("كريم من رمال", "support@rimal.test"),
     "رد: الدفايه بتعمل صوت (521-2219035-6640981)", text("""
أستاذ شريف مساء الفل،

الطقطقة دي طبيعية جدا، ده الزيت وهو بيسخن والحديد بيتمدد، وبتروح بعد عشر دقايق
تشغيل. لو فضلت بعد كده ابعتلنا تسجيل صوت صغير واحنا نتصرف على طلبك
521-2219035-6640981.

وبالمناسبة أوكازيون الشتا بدأ النهارده عندنا، تلتين الحاجات بنص تمنها ولحد ما
الكمية تخلص، يعني الحق نفسك يا باشا.

كريم
""", "utf-8", "8bit", params="format=flowed"), "2025-01-19 18:02", "apple", lang="ar",
     rules="marketing.promotion", trick="Egyptian shop staff, winter clearance, after good technical help")

o = order("dana", "521-8836612-1104493", "reema.aq@example.net", "ريما القاضي",
          ("DN-CRT-SH", "عربة تسوق للأطفال مع خضار", 1, 138.00), "2025-02-06")
mail("c-toy-shopping-cart", o, ("سارة منصور", "shipping@dana-store.example"),
     "عربة التسوق وصلت فرع الرياض 521-8836612-1104493", text("""
أهلا ريما،

عربة التسوق الخشبية وصلت فرز الرياض الليلة، وبتطلع مع المندوب الصبح. داخلها:
خضار قماش، صندوق محاسبة صغير، وبطاقات «عروض السوبرماركت» للعب الأدوار، وفلوس ورق.
عجلة اليمين تحتاج ضغطة قوية لين تسمعين طقة.

الطلب 521-8836612-1104493
سارة
""", "windows-1256", "b64"), "2025-02-08 21:05", "outlook-desktop", lang="ar",
     trick="shopping, offers and money belong to a toy")

o = order("nakheel", "521-6617094-8852230", "rula.kh@mail.example", "رولا خوري",
          ("NK-TRY-3", "صواني تقديم 3 قطع", 1, 119.00), "2025-02-10")
mail("c-levantine-next-delivery-on-us", o, ("نخيل هوم - خدمة الزبائن", "care@nakheel-home.example"),
     "طلبك صار عالطريق 521-6617094-8852230", text("""
مرحبا رولا، كيفك؟

الصواني طلعت من عنا اليوم الصبح، وبتوصلك بكرا أو بعدو بالكتير. لفّينا كل صينية
لحالها لأنو الأطراف مدهّبة وبتنخدش بسرعة.

رقم الطلبية: 521-6617094-8852230

ولأنك زبونة مرتّبة، إذا رجعتي اشتريتي من عنا قبل آخر شباط ما بتدفعي ولا قرش عالتوصيل.

لمى
"""), "2025-02-11 11:27", "gmail", lang="ar", rules="marketing.promotion",
     trick="Levantine: future order ships free if she buys again before a date")

o = order("rimal", "521-1158327-4407716", "fahd.mtr@inbox.example", "فهد المطرفي",
          ("RM-SPK-B", "سماعة بلوتوث محمولة", 1, 225.00), "2025-02-11")
mail("c-lower-the-volume", o, ("عمران شيخ", "support@rimal.test"),
     "رد: صوت السماعة (521-1158327-4407716)", text("""
أخي فهد،

الخشخشة تظهر فقط عند أعلى صوت مع شحن ضعيف. جرّب هذا:
١. تخفيض الصوت من الجوال إلى 80٪ ورفعه من السماعة نفسها.
٢. زر الأرنب = وضع توفير الطاقة، وهو يخفّض الجهير عمدا، فأطفئه.
٣. إعادة الضبط: ضغطة مطوّلة على + و - معا عشر ثوان.

وظيفة كل زر مرسومة في الصفحة 4 من الكتيّب. إن بقيت المشكلة بدّلناها لك على الطلب
521-1158327-4407716 دون رسوم.

عمران شيخ
الدعم الفني
""", "utf-8", "b64"), "2025-02-14 12:15", "helpdesk", lang="ar",
     trick="reduction of the volume, 'job' is the function of a button")

o = order("rimal", "521-5503918-2267740", "saleh.d@post.example", "صالح الدهمشي",
          ("RM-WSH-7", "غسالة ملابس 7 كجم", 1, 1240.00), "2025-02-09")
mail("c-shield-warranty-99", o, ("رمال - مواعيد التوصيل", "delivery@rimal.test"),
     "موعد توصيل الغسالة 521-5503918-2267740", html(outlook_html("""
     <p class="MsoNormal" dir="RTL">الأخ صالح المحترم،</p>
     <p class="MsoNormal" dir="RTL">توصيل الغسالة يوم السبت 15 فبراير بين الثانية والخامسة عصرا، طلب رقم 521-5503918-2267740. نرجو التأكد من وجود فيش قريب ومخرج ماء بارتفاع لا يزيد عن 80 سم.</p>
     <p class="MsoNormal" dir="RTL">ولمن يحب راحة البال: شركة «درع» تضيف سنتين فوق ضمان الوكيل بمبلغ 99 ريالا فقط، تشمل اللوحة والمحرك، والاتفاق مع المندوب عند الباب.</p>
     <p class="MsoNormal" dir="RTL">نورة العتيبي<br>مواعيد التوصيل</p>""", "AR-SA", True), "utf-8", "b64"),
     "2025-02-12 15:40", "outlook", lang="ar", rules="marketing.referral", may="marketing.promotion payment.off-platform",
     trick="third-party warranty plan offered inside a delivery appointment")

o = order("rimal", "521-7740229-5518863", "najla.o@webmail.test", "نجلاء العمري",
          ("RM-FRG-2", "ثلاجة بابين 420 لتر", 1, 2390.00), "2024-11-15")
mail("c-own-warranty-explained", o, ("لينا حداد", "support@rimal.test"),
     "رد: الضمان يشمل الكمبرسر؟", alt(text("""
الأخت نجلاء،

نعم. ضمان الثلاجة سنتان على جميع القطع وعشر سنوات على الكمبروسر، من الوكيل نفسه،
وهو داخل في سعر الطلب 521-7740229-5518863 فلا يحتاج تفعيلا ولا اشتراكا.

الذي لا يشمله: اللمبة، ورفوف الزجاج إذا انكسرت بسبب الاستعمال.

لينا
""", "utf-8", "b64"), html(gmail_html("""الأخت نجلاء،<br><br>نعم. ضمان الثلاجة سنتان على جميع القطع وعشر سنوات على الكمبروسر، من الوكيل نفسه، وهو داخل في سعر الطلب 521-7740229-5518863 فلا يحتاج تفعيلا ولا اشتراكا.<br><br>الذي لا يشمله: اللمبة، ورفوف الزجاج إذا انكسرت بسبب الاستعمال.<br><br>لينا""", True), "utf-8", "b64")),
     "2025-02-13 19:22", "gmail", lang="ar", trick="warranty and subscription, of the ordered product, answering a question")

o = order("nakheel", "521-3389904-7726615", "turki.bn@example.org", "تركي البنيان",
          ("NK-CHR-G", "كرسي مكتب شبكي", 1, 480.00), "2025-02-13")
mail("c-hiring-drivers", o, ("شؤون الموظفين", "hr@nakheel-home.example"),
     "فرصة لك أو لمن تعرف - 521-3389904-7726615", text("""
الأخ الكريم تركي،
السلام عليكم ورحمة الله

نحتاج في مستودعنا بجدة إلى ستة سائقين وأمين عهدة، دوام كامل، راتب 5,500 مع سكن
وتأمين طبي. من يجد في نفسه الكفاءة أو يعرف من يبحث عن عمل فليرسل سيرته الذاتية
ردا على هذه الرسالة قبل نهاية الشهر.

المرجع: 521-3389904-7726615

مدير الموارد البشرية
""", "windows-1256", "qp"), "2025-02-16 08:30", "outlook-desktop", lang="ar", rules="contact.purpose",
     trick="job offer with the order ID as 'reference'")

o = order("nakheel", "521-6640058-3391127", "cafe.sidra@example.com", "مقهى سدرة",
          ("NK-CUP-60", "أكواب كابتشينو 60 حبة", 1, 690.00), "2025-02-12")
mail("c-buyers-own-opening", o, ("نخيل هوم", "orders@nakheel-home.example"),
     "تقديم موعد طلبكم 521-6640058-3391127 قبل الافتتاح", text("""
السادة مقهى سدرة،

ذكرتم أن افتتاح فرعكم مساء الخميس وأنكم تنتظرون الأكواب. رتبنا مع الناقل أن تصل
الكراتين الخمسة صباح الأربعاء بدل الخميس، دون رسوم إضافية. نرجو وجود من يستلم بين
التاسعة والحادية عشرة.

طلب رقم 521-6640058-3391127، وإن لم يناسبكم الوقت فأخبرونا اليوم.

ريم الحربي، نخيل هوم
""", "utf-8", "qp"), "2025-02-17 14:03", "roundcube", lang="ar",
     trick="an opening and an evening, but the buyer's; the order comes earlier")

o = order("dana", "521-9917753-2204436", "ghadeer.s@mail.example", "غدير السلمي",
          ("DN-PZL-1000", "أحجية 1000 قطعة - الحرم المكي", 1, 84.00), "2025-02-14")
mail("c-broadcast-added", o, ("دانة للكتب والألعاب", "shipping@dana-store.example"),
     "الأحجيه جاتكم؟ طلب 521-9917753-2204436", text("""
أهلين غدير

أحجية الحرم طلعت لك أمس من جدة وحسب الناقل اليوم توصل مكة. إذا نقصت قطعة كلميني
بهذا الإيميل وأنا أدوّرها لك. الطلب 521-9917753-2204436

وعلى فكرة حفظت جوالك اللي كاتبته عشان المندوب ودخّلتك في البرودكاست حقنا، كل ما
جانا شي جديد تجيك الصور أول بأول.

أم جنى
"""), "2025-02-18 17:50", "iphone", lang="ar", rules="customer-info.misuse", may="marketing.promotion",
     trick="Hijazi: the courier number goes onto a broadcast list, as a favour")

o = order("dana", "521-4428816-9953370", "wijdan.h@inbox.example", "وجدان الحكمي",
          ("DN-INV-50", "بطاقات دعوة تخرج 50 حبة", 1, 75.00), "2025-02-17")
mail("c-invitation-cards", o, ("سارة منصور", "care@dana-store.example"),
     "نموذج بطاقة الدعوة قبل الطباعة - 521-4428816-9953370", text("""
أهلا وجدان وألف مبروك التخرج،

هذا النص الذي سيطبع على بطاقات الدعوة، راجعيه حرفا حرفا:

    «يسرنا دعوتكم لحضور حفل تخرج ابنتنا وجدان
    مساء الخميس ٢٨ شعبان في قاعة اللؤلؤة بالدمام
    حضوركم يسعدنا»

ردي بكلمة «معتمد» أو بالتعديل قبل الأربعاء ظهرا حتى نلحق الشحن.
طلب ٥٢١-٤٤٢٨٨١٦-٩٩٥٣٣٧٠

سارة
""", "utf-8", "b64"), "2025-02-17 13:37", "gmail", lang="ar",
     trick="invitation and greeting are the ordered print; ID in Arabic-Indic digits")

o = order("rimal", "521-8805519-6672284", "joel.m@example.net", "Joel Mathew",
          ("RM-MON-27", "Monitor 27 inch", 1, 799.00), "2025-02-18")
mail("c-mixed-ps-next-basket", o, ("Rimal Electronics رمال", "orders@rimal.test"),
     "Dispatched / تم الشحن 521-8805519-6672284", text("""
Dear Joel,

your 27" monitor left Riyadh at noon. The stand is in the lower foam, not in
the accessory bag. Order 521-8805519-6672284.

عزيزنا جويل،
خرجت الشاشة من الرياض ظهر اليوم. القاعدة في الفلين السفلي. الطلب
521-8805519-6672284.

PS: come back to us before Founding Day and the shipping is our treat,
وكل ما زاد طلبك زادت الهدية.
""", "utf-8", "qp"), "2025-02-18 15:15", "phpmailer", lang="mixed", rules="marketing.promotion",
     trick="half English, half Arabic postscript: come back, shipping is our treat")

# ------------------------------------------------------------------ chunk 2
o = order("rimal", "521-2276603-8817749", "amjad.f@post.example", "أمجد الفيفي",
          ("RM-CAM-D", "كاميرا سيارة أمامية", 1, 289.00), "2025-02-19")
mail("c-hidden-preheader-sale", o, ("رمال للإلكترونيات", "no-reply@rimal.test"),
     "طلبك 521-2276603-8817749 خرج للتوصيل", html(page("""
     <div style="display:none;max-height:0;overflow:hidden">أسعار مكسّرة على شاشات السيارات هذا الأسبوع فقط، لا تفوّتها قبل نفاد الكمية</div>
     <p>مرحبا أمجد،</p>
     <p>كاميرا السيارة مع المندوب، والتسليم اليوم بين 4 و9 مساء في جازان.</p>
     <table border="1" cellpadding="5"><tr><td>رقم الطلب</td><td>521-2276603-8817749</td></tr><tr><td>عدد القطع</td><td>1</td></tr></table>
     <p>رمال للإلكترونيات</p>""", lang="ar", rtl=True), "utf-8", "b64"), "2025-02-21 10:02", "phpmailer", lang="ar",
     rules="marketing.promotion", trick="the sale stands only in the hidden preview line")

o = order("dana", "521-6695510-3328847", "abu.yara@webmail.test", "أبو يارا الأحمدي",
          ("DN-BK-MKTG", "كتاب «ولاء العملاء: النقاط والقسائم والعروض الموسمية»", 1, 92.00), "2025-02-18")
mail("c-textbook-on-loyalty", o, ("دانة للكتب والألعاب", "care@dana-store.example"),
     "رد: نسخة الكتاب ناقصة صفحات - 521-6695510-3328847", text("""
أخي أبو يارا،

صدقت، الملزمة الثالثة (ص 65 – 80، فصل «كيف تصمم نشرة بريدية») سقطت من نسختك عند
التجليد. أرسلنا نسخة سليمة من كتاب «ولاء العملاء: النقاط والقسائم والعروض الموسمية»
على الطلب نفسه 521-6695510-3328847، وتصلك الأحد.

احتفظ بالناقصة أو تخلص منها، لا نريدها.

عبدالله باوزير
"""), "2025-02-22 12:00", "thunderbird", lang="ar", trick="title and chapter of a textbook are pure marketing words")

o = order("dana", "521-1107738-6619952", "sawsan.d@mail.example", "سوسن درويش",
          ("DN-NVL-1", "رواية «ظل النخلة»", 1, 46.00), "2025-02-20")
mail("c-other-novels-of-author", o, ("لمى حداد", "care@dana-store.example"),
     "رد: متى بتوصل الرواية؟", text("""
أهلا سوسن،

الرواية صارت بجدة وبكرا بتكون عندك، اسم المندوب وليد وبيدقّلك قبل بساعة.
طلبك 521-1107738-6619952.

ولك شو محظوظة! هيدي أول وحدة من ثلاثية، والتنتين التانيين «موسم الريح» و«بيت العمة»
ضلّ منن عنا كم نسخة، وكل مين قرا الأولى رجع سأل عنن.

لمى

بتاريخ ٢٣ فبراير ٢٠٢٥، كتبت سوسن:
> مرحبا متى بتوصل الرواية صرلي ناطرة من الخميس
""", "utf-8", "b64"), "2025-02-23 16:18", "gmail", lang="ar", rules="marketing.referral", may="marketing.promotion",
     trick="Levantine: the sequels by the same author, no 'also like'")

o = order("dana", "521-3350082-7718846", "bader.oj@inbox.example", "بدر العجلان",
          ("DN-SER-5", "سلسلة «حكايات الواحة» 5 أجزاء", 1, 160.00), "2025-02-21")
mail("c-missing-volume-of-series", o, ("سارة منصور", "shipping@dana-store.example"),
     "الجزء الناقص من السلسلة (521-3350082-7718846)", text("""
أبو عبدالعزيز، حياك الله

عندك حق: طلبت السلسلة كاملة وجاك أربعة أجزاء. الجزء الخامس «ليلة السيل» طلع لك
اليوم بظرف لحاله، وما عليك شي. وإذا تحب تقرا الأجزاء بالترتيب فهي: الواحة، القافلة،
البئر، العاصفة، ليلة السيل.

الطلب ٥٢١-٣٣٥٠٠٨٢-٧٧١٨٨٤٦

سارة
"""), "2025-02-25 11:11", "roundcube", lang="ar", trick="further books of a series, but they belong to the order")

o = order("rimal", "521-8841195-2203367", "hind.w@example.com", "هند الوابل",
          ("RM-VAC-R", "مكنسة روبوت", 1, 999.00), "2025-02-15")
mail("c-cover-and-mop-egyptian", o, ("كريم من رمال", "support@rimal.test"),
     "رد: المكنسة بتلف حوالين نفسها", text("""
أهلا مدام هند،

امسحي العين السودا اللي تحت بقماشة ناشفة وهتتعدل على طول إن شاء الله. ده بيحصل لما
يدخل فيها شعر. رقم طلبك عندي 521-8841195-2203367.

وحضرتك لو خدتي معاها فوطة المسح الميكروفايبر والفلتر القابل للغسيل هتفرق معاكي جدا،
الاتنين موجودين عندنا بتلاتة وسبعين ريال، تحبي أبعتهم؟

كريم
""", "windows-1256", "b64"), "2025-02-26 22:14", "apple", lang="ar", rules="marketing.referral", may="marketing.promotion",
     trick="Egyptian upsell of accessories, with price and a question")

o = order("rimal", "521-5527706-9914438", "obaid.q@example.net", "عبيد القثامي",
          ("RM-DRL-20", "مثقاب كهربائي 20 فولت مع حقيبة ملحقات", 1, 349.00), "2025-02-23")
mail("c-accessories-in-the-box", o, ("رمال للإلكترونيات", "orders@rimal.test"),
     "محتويات طلبك 521-5527706-9914438", html(page("""
     <p>السيد عبيد،</p><p>قبل الشحن نؤكد لك محتويات حقيبة الملحقات كما هي في وصف المنتج:</p>
     <ul><li>مثقاب 20 فولت</li><li>بطاريتان 2 أمبير وشاحن</li><li>طقم ريش 13 قطعة</li><li>رأس مرن، هدية من المصنع داخل العلبة نفسها</li></ul>
     <p>لا يلزمك شراء أي شيء إضافي لتشغيله. رقم الطلب: <b>521-5527706-9914438</b></p>
     <p>قسم الطلبات</p>""", lang="ar", rtl=True), "utf-8", "b64"), "2025-02-24 09:30", "odoo", lang="ar",
     trick="accessories, a gift, 'buy anything extra': all about the box itself")

o = order("nakheel", "521-7709963-1184475", "jawaher.t@mail.example", "جواهر التميمي",
          ("NK-LMP-F", "أباجورة أرضية", 1, 260.00), "2025-01-30")
mail("c-friday-blessing-only", o, ("نخيل هوم", "info@nakheel-home.example"),
     "جمعة مباركة", text("""
إلى مقام الأخت جواهر وأهل بيتها الكرام

نور الله جمعتكم بالصلاة على النبي ﷺ، وجعل لكم في كل ساعة منها دعوة لا ترد، وشفى
مرضاكم ورحم موتاكم.

صلّوا على من بكت على فراقه الجذوع.

إخوانكم في المتجر
521-7709963-1184475
"""), "2025-02-28 06:30", "script", lang="ar", rules="contact.purpose",
     trick="Friday blessing, nothing to sell, an ID as last line")

o = order("nakheel", "521-4419927-8836601", "msaad.gh@post.example", "مساعد الغنام",
          ("NK-DTE-B", "صندوق تمر خشبي فارغ", 12, 540.00), "2025-02-12")
mail("c-greeting-in-closing-line", o, ("ريم الحربي", "care@nakheel-home.example"),
     "رد: كم يبقى على الصناديق؟", text("""
وعليكم السلام ورحمة الله، وجمعة مباركة علينا وعليك أبا عبدالرحمن

الصناديق الاثنا عشر خرجت من الدهان أمس، وتحتاج يومين لتجف تماما حتى لا يعلق الطلاء
بالتمر. نسلمها للناقل الأحد، وتصلك قبل رمضان بإذن الله كما طلبت.

رقم الطلب 521-4419927-8836601
تقبل الله طاعتكم وبلغنا وإياكم الشهر.

ريم
""", "windows-1256", "8bit"), "2025-02-21 14:55", "outlook-desktop", lang="ar",
     trick="Friday and Ramadan wishes around a real answer")

o = order("dana", "521-9938814-5507726", "um.aljoud@webmail.test", "أم الجود البقمي",
          ("DN-SWG-B", "أرجوحة أطفال", 1, 215.00), "2025-02-24")
mail("c-hijri-birthday-for-gift", o, ("منال من دانة", "care@dana-store.example"),
     "رد: ارتفاع الأرجوحة - طلب 521-9938814-5507726", text("""
مرحبا أم الجود

أعلى ارتفاع للأرجوحة متر وعشرين من الأرض، والحبل يتحمل 60 كيلو. الطلب
521-9938814-5507726 يطلع لك اليوم.

بالله ارسليلي اليوم اللي جات فيه الجود على الدنيا بالهجري والميلادي، وكمان أخوانها
لو فيه، عشان نحطكم بالجدول ونفاجئكم كل سنه.

منال
"""), "2025-02-26 10:20", "iphone", lang="ar", rules="customer-info.misuse", may="marketing.promotion",
     trick="asks for the children's birthdays without the word birthday")

o = order("rimal", "521-2260047-3391185", "sultan.hz@inbox.example", "سلطان الهزاني",
          ("RM-SIM-R", "راوتر 5G", 1, 650.00), "2025-02-25")
mail("c-national-id-not-needed", o, ("توصيل رمال", "delivery@rimal.test"),
     "رد: صورة الهوية - طلب 521-2260047-3391185", text("""
الأخ سلطان،

وصلتنا صورة هويتك وتاريخ ميلادك مرفقين برسالتك، ولا حاجة لنا بهما فحذفناهما. المندوب
يكتفي بأن تُريه الهوية عند الباب ولا يصورها، لأن قيمة الشحنة فوق 500 ريال.

نحتاج منك شيئا واحدا فقط لتوصيل الطلب 521-2260047-3391185: رقم الشقة أو الدور.

توصيل رمال، 011 555 0177

في 26 فبراير 2025 كتب سلطان:
> هذي صورة الهوية وتاريخ ميلادي 14/3/1991 عشان المندوب
> وإذا تبون إيميلي الشخصي وواتسابي أرسلهم
""", "utf-8", "qp"), "2025-02-27 08:45", "thunderbird", lang="ar",
     trick="ID, birth date, private mail: offered by the buyer, refused by the shop")

o = order("nakheel", "521-6638801-4472295", "anoud.sh@example.org", "العنود الشثري",
          ("NK-TBL-CN", "طاولة كونسول مدخل", 1, 520.00), "2025-02-23")
mail("c-cash-card-sadu-stamps", o, ("نخيل هوم", "talabat@nakheel-home.example"),
     "طاولة المدخل جاهزة 521-6638801-4472295", html(page("""
     <p>حياكِ الله أخت العنود،</p>
     <p>الطاولة غُلّفت بالإسفنج من الجوانب الأربع، وتُسلّم الأربعاء. الطلب 521-6638801-4472295.</p>
     <p>داخل الدرج تجدين <b>بطاقة السدو</b>: ختمناها لكِ ثلاث ختمات عن هذه الطلبية، وعند العاشرة تنالين قطعة من اختيارك على حسابنا. احتفظي بها لمشترياتك القادمة.</p>
     <p>فريق نخيل</p>""", lang="ar", rtl=True), "utf-8", "qp"), "2025-02-25 12:40", "odoo", lang="ar",
     rules="marketing.promotion", trick="loyalty scheme as a stamp card, no points")

o = order("nakheel", "521-1140073-9926658", "hospital.s@example.org", "مستوصف الصفا",
          ("NK-STP-W", "أختام خشبية وبطاقات حضور 500", 1, 330.00), "2025-02-26")
mail("c-collection-point-and-points", o, ("فيصل بيق", "warehouse@nakheel-home.example"),
     "رد: كرتون البطاقات - 521-1140073-9926658", text("""
السادة المستوصف،

ثلاث نقاط للتوضيح:
1) نقطة التسليم التي اخترتموها (مبنى الاستقبال) لا تستلم بعد الرابعة.
2) بطاقات الحضور 500 بطاقة مع عشرة أختام كما في الطلب 521-1140073-9926658.
3) الحبر أزرق، والأسود لا يناسب الورق المصقول.

هل نحوّل التسليم إلى نقطة استلام الناقل في الحي نفسه؟ مفتوحة حتى العاشرة ليلا.

فيصل
""", "utf-8", "b64"), "2025-03-01 13:13", "gmail", lang="ar",
     trick="points, cards and stamps with nothing to collect")

o = order("rimal", "521-7751162-8840039", "maryam.jk@mail.example", "مريم الجهني",
          ("RM-HRD-I", "مجفف شعر أيوني", 1, 185.00), "2025-02-27")
mail("c-install-our-store-app", o, ("رمال للإلكترونيات", "orders@rimal.test"),
     "تأكيد الشحن 521-7751162-8840039", alt(text("""
أختي مريم،

مجفف الشعر في الطريق، والوصول المتوقع الاثنين 3 مارس. رقم طلبك 521-7751162-8840039.

صرنا في متاجر التطبيقات! ابحثي عن «رمال» ونزّليه على جوالك، التصفح فيه أسرع وكل ما
عندنا بين يديك.
""", "utf-8", "b64"), html(page("""<p>أختي مريم،</p><p>مجفف الشعر في الطريق، والوصول المتوقع الاثنين 3 مارس. رقم طلبك 521-7751162-8840039.</p><p style="background:#eee;padding:8px">صرنا في متاجر التطبيقات! ابحثي عن «رمال» ونزّليه على جوالك، التصفح فيه أسرع وكل ما عندنا بين يديك.</p>""", lang="ar", rtl=True), "utf-8", "b64")),
     "2025-02-28 20:00", "phpmailer", lang="ar", rules="marketing.referral", may="marketing.promotion",
     trick="the shop's own app in a shipping notice")

o = order("rimal", "521-3395528-6605514", "talal.y@post.example", "طلال اليوسف",
          ("RM-SPR-C", "ماكينة قهوة أمريكية", 1, 330.00), "2025-02-28")
mail("c-apply-and-download-senses", o, ("لينا حداد", "support@rimal.test"),
     "رد: القهوة تنزل خفيفة (521-3395528-6605514)", text("""
هلا طلال

جرّب تطبيق هالخطوات بالترتيب:
• نزّل غطاء الخزان لين آخره، لأن إذا ما نزل زين يتسرب البخار
• ٦ ملاعق مستوية لكل نص لتر، وطحنة متوسطة
• لا تضغط زر الحفظ الحراري أثناء التنزيل

وسبق طبقنا نفس الشي مع نفس الموديل وزبط. إذا ما ضبط معك خبرنا ونشيكها لك، الطلب
521-3395528-6605514

لينا
"""), "2025-03-04 23:40", "iphone", lang="ar", trick="'apply' and 'go down' share their words with app and download; Najdi")

o = order("dana", "521-8816649-2273308", "rizwan.a@inbox.example", "Rizwan Ali",
          ("DN-TEL-S", "Star telescope for kids", 1, 235.00), "2025-03-01")
mail("c-arabizi-telegram-channel", o, ("Dana Store", "care@dana-store.example"),
     "Re: telescope 521-8816649-2273308", text("""
hala Rizwan, keefak

el telescope tal3 mn 3ndna elyoum w byousalak bukra aw elli ba3do inshallah.
el 3adasa el sagheera fi kees a9far, la tedhee3.

order 521-8816649-2273308

btw 3ndna ganat telegram esmha "dana deals club", odkhol feeha 3ashan kol
youm nnazzel feeha takhfeeda jdeeda w awwal nas ya5thoonha elli bel ganah ;)

Manal
""", "us-ascii", "7bit"), "2025-03-02 13:31", "iphone", lang="mixed", rules="marketing.promotion",
     trick="Arabizi: join a deals channel")

# ------------------------------------------------------------------ chunk 3
o = order("nakheel", "521-5504471-1193386", "wael.sr@mail.example", "وائل السروجي",
          ("NK-PLT-18", "طقم صحون 18 قطعة", 1, 275.00), "2025-11-14")
mail("c-white-friday-in-own-quote", o, ("ماريا سانتوس", "care@nakheel-home.example"),
     "رد: صحن مكسور 521-5504471-1193386", text("""
أستاذ وائل،

تم إرسال صحن بديل صباح اليوم، يصلك خلال ثلاثة أيام. لا ترجع المكسور.

رقم الطلب 521-5504471-1193386
ماريا

في الاثنين، 24 نوفمبر 2025 كتبت ماريا سانتوس <care@nakheel-home.example>:
> أستاذ وائل، نعتذر عن الصحن. أرسل لنا صورة من فضلك.
> ولا تنس: من ليل الخميس إلى السبت عندنا تصفية كبرى، حتى سبعين بالمئة أقل،
> والمفارش كلها بنصف القيمة. طلب 521-5504471-1193386
>
> > وصلني الطقم وفيه صحن مكسور
"""), "2025-11-26 09:50", "gmail", lang="ar", rules="marketing.promotion",
     trick="the sale stands in the shop's own earlier mail, which it quotes again")

o = order("nakheel", "521-9962280-7708819", "nada.fr@example.com", "ندى الفريح",
          ("NK-QLT-D", "لحاف مزدوج", 1, 340.00), "2025-11-25")
mail("c-delay-because-of-white-friday", o, ("نخيل هوم", "orders@nakheel-home.example"),
     "تأخر طلبك 521-9962280-7708819 بسبب ضغط الشحن", text("""
الأخت ندى،

شركة الشحن تمر بضغط عروض الجمعة البيضاء وتصفيات آخر السنة، وأخبرتنا اليوم أن
الشحنات المتجهة إلى تبوك تتأخر من يومين إلى ثلاثة. لحافك محزوم على رصيفنا منذ
أمس وسيُحمّل الأحد، والوصول المتوقع الثلاثاء 2 ديسمبر.

اللحاف موجود ومحجوز لك بسعره في الطلب 521-9962280-7708819 لا يتغير شيء.

ما الذي يحدث الآن؟
  الجمعة 28 نوفمبر   الشحنة محزومة وعليها الملصق
  الأحد 30 نوفمبر    تحميل الشاحنة من جدة
  الاثنين 1 ديسمبر   فرز المدينة المنورة
  الثلاثاء 2 ديسمبر  التوزيع في تبوك بعد العصر

أسئلة تصلنا كثيرا هذه الأيام:

* هل أحتاج إلى فعل شيء؟
  لا. يتصل المندوب قبل وصوله بنصف ساعة.

* هل أقدر أغيّر العنوان؟
  نعم، حتى مساء السبت، بالرد على هذه الرسالة.

* إذا تغيّر سعر اللحاف بعد شرائي فهل يرجع لي الفرق؟
  سعر طلبك هو سعر يوم الشراء ولا يتغير، لا زيادة ولا نقصا.

* هل أستطيع الإلغاء؟
  نعم ما دامت الشحنة على رصيفنا، أي قبل السبت الثامنة مساء. اكتبي لنا «إلغاء» فقط.

نعتذر لك عن التأخير ونشكر صبرك.

نخيل هوم
""", "windows-1256", "b64"), "2025-11-28 16:20", "outlook-desktop", lang="ar",
     trick="White Friday and clearance as the reason of a delay")

o = order("nakheel", "521-1173349-2260075", "mutlaq.d@webmail.test", "مطلق الدوسري",
          ("NK-WRD-3", "دولاب ملابس 3 أبواب", 1, 1180.00), "2025-03-05")
mail("c-carpenter-we-know", o, ("أبو وليد", "tawseel@nakheel-home.example"),
     "الدولاب يجيك باكر 521-1173349-2260075", text("""
السلام عليكم يا ابو فيصل

الدولاب يجيك باكر العصر ان شاء الله وهو كرتونين، الثقيل فيه المرايا انتبهوا له.
طلبكم 521-1173349-2260075 مدفوع وخالص.

التركيب مهب علينا مثل ما هو مكتوب بالاعلان، بس فيه نجار نعرفه شغله نظيف اسمه عبدالصمد
ياخذ ١٢٠ ويركب لك ويعلق بعد ستاير وشاشات، كلمه على ٠٥٢٠٠٠٠٣٤١ وقل له من طرف ابو وليد
ويراعيك.

ابو وليد
"""), "2025-03-07 19:00", "iphone", lang="ar", rules="marketing.referral", may="marketing.promotion payment.off-platform",
     trick="Najdi: an outside carpenter recommended by name and number")

o = order("nakheel", "521-4428830-5516697", "aisha.bm@post.example", "عائشة بامطرف",
          ("NK-BKS-5", "مكتبة جدارية 5 أرفف، شامل التركيب", 1, 690.00), "2025-03-06")
mail("c-fitter-included-and-named", o, ("مواعيد نخيل هوم", "delivery@nakheel-home.example"),
     "فني التركيب يوم الثلاثاء - 521-4428830-5516697", text("""
الأخت عائشة،

طلبك 521-4428830-5516697 شامل التركيب، فيصل إليك النجار عبدالصمد مع السائق يوم
الثلاثاء بعد العشاء ويتصل قبلها بنصف ساعة.

- لا يُدفع له شيء، أجرته علينا.
- إن عرض عليك أعمالا أخرى لحسابه فهذا خارج اتفاقنا معه، ونرجو إبلاغنا.
- نحتاج منك تأكيد نوع الجدار: جبس أم بلوك؟

قسم المواعيد
"""), "2025-03-08 11:16", "thunderbird", lang="ar",
     trick="the fitter belongs to the order; offers of other work are warned against")

o = order("rimal", "521-6683315-9927740", "eng.hazem@inbox.example", "حازم البلوشي",
          ("RM-UPS-1K", "جهاز طاقة احتياطي 1000 فولت أمبير", 1, 480.00), "2025-02-28")
mail("c-ten-questions-thesis", o, ("رمال للإلكترونيات", "research@rimal.test"),
     "خدمة بسيطة منك (521-6683315-9927740)", text("""
المهندس حازم المحترم،

ابنة مديرنا تعد رسالة ماجستير عن سلوك المستهلك السعودي، ونستأذنك في عشر أسئلة
سريعة تجيب عنها بنعم أو لا:

1. هل تشتري الأجهزة ليلا؟
2. هل تسأل أهلك قبل الشراء؟
3. هل تقارن بين ثلاثة أسعار على الأقل؟
4. هل يؤثر فيك المشاهير؟
... والباقي نرسله لك إن وافقت.

جعلها الله في موازين حسناتك.
طلبك عندنا: 521-6683315-9927740
""", "utf-8", "b64"), "2025-03-09 10:10", "webform", lang="ar", rules="contact.purpose", may="customer-info.misuse",
     trick="a family member's thesis questionnaire")

o = order("rimal", "521-8817726-3304458", "lab.wahat@example.org", "مختبر واحة القياس",
          ("RM-THM-P", "مقياس حرارة صناعي", 3, 735.00), "2025-03-08")
mail("c-three-questions-to-mend", o, ("عمران شيخ", "support@rimal.test"),
     "[تذكرة 40418] أسئلة عن العطل، طلب 521-8817726-3304458", text("""
##- الرجاء كتابة الرد فوق هذا السطر -##

السادة مختبر واحة القياس،

لنحدد سبب الفرق في القراءة نرجو الإجابة عن هذه الأسئلة الأربعة:

1. كم درجة الفرق بين الجهازين الأول والثاني؟
2. هل كانت القراءة سليمة قبل تغيير البطارية؟
3. ما الرقم المطبوع تحت الغطاء (يبدأ بـ TP)؟
4. هل تقيسون سائلا أم هواء؟

هذا الاستبيان القصير من نموذج الضمان نفسه، وبدونه لا يستبدل المصنع القطعة.
الطلب 521-8817726-3304458

عمران
""", "utf-8", "8bit"), "2025-03-10 12:05", "helpdesk", lang="ar",
     trick="a list of questions, called a questionnaire, but to mend the ordered device")

o = order("dana", "521-2295507-8840061", "um.maher@mail.example", "أم ماهر الحداد",
          ("DN-BIK-12", "دراجة أطفال مقاس 12", 1, 299.00), "2025-03-07")
mail("c-your-number-to-another-mother", o, ("لمى حداد", "care@dana-store.example"),
     "رد: الدراجة - طلب 521-2295507-8840061", text("""
أهلين أم ماهر،

جنازير الدراجة بدها نقطة زيت وبس، وعجلات المساعدة بتشيليها بمفتاح ١٣. الطلب
521-2295507-8840061 والكفالة سنة.

وفي إم تانية بحيّكن عم تسأل عن نفس الدراجة ومترددة، فعطيتها اسمك ورقمك تحكي معك
وتشوفها عالطبيعة، إن شاء الله ما بتنزعجي.

لمى
""", "utf-8", "qp"), "2025-03-11 17:44", "gmail", lang="ar", rules="customer-info.misuse",
     trick="Levantine: buyer's name and number given to another shopper")

o = order("dana", "521-7738809-1106623", "faten.z@example.net", "فاتن زين الدين",
          ("DN-TRK-R", "شاحنة بجهاز تحكم", 1, 178.00), "2025-03-09")
mail("c-number-to-courier-only", o, ("قسم الشحن", "shipping@dana-store.example"),
     "رقم جوالك والطلب 521-7738809-1106623", text("""
فاتن، مساء الخير

الرقم المسجل في الطلب 521-7738809-1106623 ناقص خانة (8 أرقام بعد 05) والمندوب ما قدر
يتصل. ابعتيلنا الرقم كامل بالرد على هالرسالة، منعطيه لشركة الشحن لتسليم هالشحنة
وبس، وما منستعملو لا لقروبات ولا لإعلانات.

وإذا حدا غيرك رح يستلم اكتبي اسمه كمان.

قسم الشحن
"""), "2025-03-12 09:33", "roundcube", lang="ar",
     trick="phone number, groups and adverts: asked only for this delivery")

o = order("nakheel", "521-3306648-4471152", "hanouf.r@inbox.example", "الهنوف الرشيد",
          ("NK-INC-E", "مبخرة كهربائية", 1, 145.00), "2025-03-10")
mail("c-slogan-cheapest", o, ("نخيل هوم", "orders@nakheel-home.example"),
     "المبخرة وصلت فرز بريدة 521-3306648-4471152", html(page("""
     <p>الأخت الهنوف،</p><p>وصلت المبخرة الكهربائية إلى فرز بريدة فجر اليوم، وتخرج للتوصيل غدا صباحا. لا تضعي الفحم فيها، فهي للعود والبخور فقط. رقم الطلب 521-3306648-4471152.</p>
     <hr /><p align="center" style="color:#0b6e4f"><b>نخيـــــل هوم</b><br />جودة القصور بسعر الدكان .. ولن تجد أوفر منا في المملكة</p>""", lang="ar", rtl=True), "utf-8", "b64"),
     "2025-03-13 07:55", "odoo", lang="ar", rules="marketing.promotion",
     trick="a selling slogan with tatweel under the name, nothing else")

o = order("nakheel", "521-5571196-6628803", "basma.ot@post.example", "بسمة العتيبي",
          ("NK-MUG-Q", "كوب بعبارة «الأوفر حظا»", 2, 78.00), "2025-03-11")
mail("c-slogan-printed-on-cup", o, ("ريم الحربي", "care@nakheel-home.example"),
     "تأكيد العبارة على الأكواب 521-5571196-6628803", text("""
أهلا بسمة،

قبل الطباعة نؤكد العبارتين كما كتبتهما في الطلب 521-5571196-6628803:

  الكوب الأول: «أقوى عروض الصباح: قهوة واحدة والثانية مجانا»
  الكوب الثاني: «الأوفر حظا»

الخط ثُلث واللون أخضر. إن كان في العبارتين خطأ فأخبرينا قبل الرابعة، لأن الطباعة
لا تُمحى.

ريم
"""), "2025-03-12 10:48", "thunderbird", lang="ar",
     trick="'strongest offers, second one free' is the text the buyer ordered on a cup")

o = order("rimal", "521-1128846-3394407", "dr.ossama@example.org", "أسامة الحلواني",
          ("RM-TAB-10", "جهاز لوحي 10 بوصات", 1, 890.00), "2025-03-08")
mail("c-bigger-model-instead", o, ("طارق الدوسري", "orders@rimal.test"),
     "طلبكم 521-1128846-3394407 قيد التجهيز", text("""
سعادة الدكتور أسامة حفظه الله

طلبكم 521-1128846-3394407 قيد التجهيز ويغادر مستودعنا عصر الغد بمشيئة الله، وسيصلكم
في المدينة المنورة بعده بيومين.

ونلفت كريم عنايتكم إلى أن طراز السنة الجديدة ذا الاثنتي عشرة بوصة قد وصلنا حديثا،
وهو أليق بمقامكم وأوسع ذاكرة، ولا يزيد عن جهازكم إلا بثلاثمئة وخمسين ريالا، فإن
رغبتم فيه فإشارة منكم تكفي.

وتفضلوا بقبول فائق الاحترام
طارق الدوسري
""", "windows-1256", "qp"), "2025-03-10 13:25", "outlook-desktop", lang="ar", rules="marketing.referral", may="marketing.promotion",
     trick="very formal upsell to the larger model")

o = order("rimal", "521-9903384-7751160", "ruba.n@mail.example", "ربى النعيمي",
          ("RM-PHN-A", "جوال 128 جيجا أزرق", 1, 1450.00), "2025-03-12")
mail("c-bigger-model-sent-by-mistake", o, ("طلبات رمال", "orders@rimal.test"),
     "خطأ في تجهيز طلبك 521-9903384-7751160", text("""
الأخت ربى،

انتبهنا عند الجرد أن الجهاز الذي خرج إليك هو الطراز الأعلى (256 جيجا) بدل 128 جيجا
الذي في طلبك 521-9903384-7751160. الخطأ منا، ولا فرق عليكِ في السعر: احتفظي به كما
هو إن ناسبك اللون، وإن أردتِ جهازك الأصلي نفسه نرسله ونستلم هذا على حسابنا.

اكتبي لنا أي الحلين تفضلين.
طلبات رمال
"""), "2025-03-15 11:02", "gmail", lang="ar",
     trick="upgrade, higher model, no price difference: a packing mistake set right")

o = order("dana", "521-4470028-5582217", "lujain.m@webmail.test", "لجين المالكي",
          ("DN-OUD-K", "عود تعليمي للصغار", 1, 310.00), "2025-03-10")
mail("c-vote-for-us-award", o, ("دانة للكتب والألعاب", "info@dana-store.example"),
     "صوتك أمانة", text("""
أهل الخير والفزعة،

ترشح متجرنا لجائزة «تاجر العام» التي تقيمها الغرفة التجارية، والمنافسة على أشدها مع
متجرين من الشرقية. نطلب منكم فزعة: أرسلوا كلمة «دانة» برسالة نصية إلى 700000 قبل
منتصف ليل الأربعاء، وخلوا الأهل والجيران يرسلون معكم.

ومن يحتفظ برسالته ويذكرها لنا عند شرائه القادم فله عُشر الفاتورة هدية.

والله يبيض وجيهكم.

دانة (521-4470028-5582217)
""", "utf-8", "b64"), "2025-03-17 21:30", "script", lang="ar", rules="contact.purpose marketing.promotion",
     trick="call to vote for the shop in a contest, with a tenth off the next bill for voters")

o = order("dana", "521-6650073-2219948", "school.n@example.org", "مدرسة النور الأهلية",
          ("DN-TRP-5", "كؤوس وجوائز مسابقات 5 قطع", 1, 425.00), "2025-03-12")
mail("c-prizes-of-the-contest", o, ("جوي فرنانديز", "shipping@dana-store.example"),
     "كؤوس المسابقة 521-6650073-2219948", text("""
Dear Al Noor school,

the five trophies are engraved and leave today. Please check the Arabic names:

المركز الأول: فريق الصقور
المركز الثاني: فريق النجوم الخمسة
جائزة الجمهور (تصويت الطلاب): فريق الربيع

Order 521-6650073-2219948. If the vote changes the winner, tell us before 3 pm,
فالنقش لا يُعدّل بعد الشحن.

Joy
""", "utf-8", "8bit"), "2025-03-16 10:40", "apple", lang="mixed",
     trick="prizes, vote, winners and five stars belong to the engraved goods")

o = order("rimal", "521-8839951-6617703", "thuraya.s@post.example", "ثريا الصاعدي",
          ("RM-BLN-P", "خلاط محمول قابل للشحن", 1, 119.00), "2025-03-14")
mail("c-third-one-on-us", o, ("دعم رمال", "support@rimal.test"),
     "رد: الخلاط يشحن كم ساعه؟ 521-8839951-6617703", text("""
هلا والله ثريا

يشحن ساعتين ونص ويعطيك ١٤ كوب تقريبا، واللمبه الحمرا معناها خلص. لا تحطين فيه ثلج
كبير. طلبك 521-8839951-6617703 مع المندوب.

وعشان رمضان: خذي حبتين من أي خلاط والثالثه علينا، لين آخر الأسبوع بس.

وضحى
"""), "2025-03-16 22:22", "iphone", lang="ar", rules="marketing.promotion",
     trick="buy two, third is ours; Gulf dialect, ة written ه")

# ------------------------------------------------------------------ chunk 4
o = order("rimal", "522-3307715-8816694", "a.menon@mail.example", "Anil Menon",
          ("RM-EPL-2", "Epilator", 1, 210.00), "2025-03-18")
mail("c-mixed-name-to-finance-firm", o, ("Rimal Care رمال", "care@rimal.test"),
     "Order 522-3307715-8816694 / طلبك", text("""
Dear Anil,

your parcel is at the Dammam hub and goes out tomorrow before noon.
شحنتك في فرز الدمام وتخرج غدا قبل الظهر.

For your information: we share buyers' names and mobile numbers with a financing
company we work with, and one of its staff will ring you this week.
للعلم نزوّد جهة تمويل نتعامل معها بأسماء المشترين وأرقامهم.

Order / الطلب: 522-3307715-8816694
""", "utf-8", "b64"), "2025-03-20 09:40", "javamail", lang="mixed", rules="customer-info.misuse",
     may="marketing.referral", trick="data passed to a financing company, in both languages, as plain information")

o = order("dana", "522-7716630-2208845", "s.ibrahim@inbox.example", "Sana Ibrahim",
          ("DN-DOC-K", "Doctor play set", 1, 95.00), "2025-03-17")
mail("c-mixed-data-not-shared", o, ("Dana Books and Toys", "care@dana-store.example"),
     "Re: privacy question خصوصية 522-7716630-2208845", html(gmail_html("""
     Dear Sana,<br><br>no, nobody got your number from us for advertising. It was printed on the label of order 522-7716630-2208845 for the courier and we delete it after ninety days. We keep no mailing list, no WhatsApp group and no customer club.<br><br>
     <div dir="rtl">أختي سناء، الرسالة الدعائية اللي وصلتك ماهي منا، وما نعطي أرقام عملائنا لأي طرف ثالث ولا نضيفهم لقوائم. ننصحك تبلغين مزود الخدمة.</div><br>Manal"""), "utf-8", "qp"),
     "2025-03-22 18:20", "gmail", lang="mixed", trick="list, group, club, third parties, all denied in an answer")

o = order("nakheel", "522-5528804-9937716", "abdulelah.z@post.example", "عبدالإله الزبن",
          ("NK-CRT-V", "ستارة مخمل 280 سم", 2, 460.00), "2025-03-16")
mail("c-photo-of-your-majlis-posted", o, ("ريم الحربي", "care@nakheel-home.example"),
     "رد: طول الستارة (522-5528804-9937716)", text("""
حي الله أبو راشد

طول الستارة 280 بعد الكي، وإذا تبيها تلامس الأرض انزل بالماسورة أصبعين. طلبك
522-5528804-9937716 وصلك كامل حسب الناقل.

صورة مجلسك اللي أرسلتها عشان القياس طلعت تجنن، نزلناها أمس بحسابنا قدام أربعين ألف
متابع وكتبنا اسمك وحي السفارات تحتها، وجاتنا عليها اتصالات ما تتخيل!

ريم
""", "utf-8", "b64"), "2025-03-24 20:05", "apple", lang="ar", rules="customer-info.misuse", may="marketing.promotion",
     trick="buyer's photo, name and quarter published, told as good news")

o = order("nakheel", "522-9940017-6615528", "shaima.l@webmail.test", "شيماء اللحياني",
          ("NK-SHF-C", "رف زاوية", 2, 130.00), "2025-03-19")
mail("c-photo-asked-for-defect", o, ("ماريا سانتوس", "care@nakheel-home.example"),
     "رد: الرف مائل - 522-9940017-6615528", text("""
الأخت شيماء،

حتى نعرف هل الميلان من الرف أم من الجدار، صوّري لنا الزاوية من الأمام ومن الجنب
وأرسلي الصورتين ردا على هذه الرسالة، ويكفي أن يظهر الرف وحده دون بقية الغرفة. نفحصها
داخليا لهذا الطلب فقط (522-9940017-6615528) ثم نحذفها، ولا ننشر صور بيوت عملائنا.

إن كان العيب منا نستبدل الرفين مجانا.
ماريا
""", "windows-1256", "b64"), "2025-03-23 13:55", "outlook-desktop", lang="ar",
     trick="asks for photos of the buyer's home, to judge the fault only")

o = order("dana", "522-1173362-7740018", "um.zyad@example.com", "أم زياد المنصور",
          ("DN-MTH-C", "لعبة جدول الضرب", 1, 67.00), "2025-03-20")
mail("c-maths-teacher-course", o, ("منال من دانة", "care@dana-store.example"),
     "رد: كيف نلعبها؟", text("""
أهلا أم زياد،

كل لاعب ياخد سبع كروت، واللي عنده حاصل ضرب ٢٤ يبدأ، والباقي مكتوب في ورقة القوانين
ورا العلبة. طلبك 522-1173362-7740018.

وإذا زياد ضعيف في الرياضيات مرّة، الأستاذة هدى جارتنا فاتحة فصول تقوية عن بُعد، الساعة
بخمسة وثلاثين، وبنات أختي طلعوا الأوائل عندها. أعطيك رقمها؟

منال
"""), "2025-03-26 17:33", "iphone", lang="ar", rules="marketing.referral", may="marketing.promotion",
     trick="Hijazi: a neighbour's private lessons recommended")

o = order("dana", "522-6684429-1195503", "riyadh.kg@example.org", "روضة ينابيع",
          ("DN-CRS-KIT", "حقيبة دورة الخط العربي", 8, 760.00), "2025-03-18")
mail("c-calligraphy-course-kit", o, ("دانة للكتب والألعاب", "orders@dana-store.example"),
     "حقائب دورة الخط 522-6684429-1195503", html(page("""
     <p>السادة روضة ينابيع،</p>
     <p>اكتمل تجهيز ثماني حقائب «دورة الخط العربي للمبتدئين». في كل حقيبة:</p>
     <table border="1" cellpadding="4"><tr><td>كراسة الدورة</td><td>1</td></tr><tr><td>أقلام قصب</td><td>5</td></tr><tr><td>بطاقة تسجيل الحضور</td><td>12</td></tr></table>
     <p>سألتم: هل تقدمون الدورة بأنفسكم؟ لا، نحن نبيع الحقيبة فقط ولا نقدم دورات ولا نرشح مدربين.</p>
     <p>الشحن غدا. رقم الطلب 522-6684429-1195503</p>""", lang="ar", rtl=True), "utf-8", "b64"), "2025-03-23 08:20", "odoo", lang="ar",
     trick="course, registration, trainers: the ordered kit, and no trainer is recommended")

o = order("rimal", "522-2209958-4461173", "majed.rh@mail.example", "ماجد الرحيلي",
          ("RM-RDR-D", "كاشف حفر سيارات", 1, 390.00), "2025-03-15")
mail("c-subject-line-clearance", o, ("رمال للإلكترونيات", "offers@rimal.test"),
     "🔥 كل شيء لازم يمشي قبل العيد 🔥 نزّلنا الأسعار للأرض | 522-2209958-4461173", text("""
الأخ ماجد،

جهازك (كاشف حفر سيارات، طلب 522-2209958-4461173) وصل فرع الناقل بالمدينة المنورة،
ويُسلّم اليوم أو غدا. احتفظ ببوليصة الشحن حتى الاستلام.

رمال للإلكترونيات
""", "utf-8", "b64"), "2025-03-25 12:00", "phpmailer", lang="ar", rules="marketing.promotion",
     trick="only the subject sells, the body is clean")

o = order("rimal", "522-8851107-3376629", "noura.ay@inbox.example", "نورة العييدي",
          ("RM-FAN-C", "مروحة سقف بإضاءة", 2, 520.00), "2025-03-22")
mail("c-lower-it-to-the-floor", o, ("طارق الدوسري", "support@rimal.test"),
     "قبل العيد لازم يمشي الفني 🔧 طلب 522-8851107-3376629", text("""
الأخت نورة،

الفني مجاز من الخميس ولازم يمشي لديرته، فقدّمنا تركيب المروحتين إلى الأربعاء الساعة 5.
نزّلوا الثريا القديمة للأرض قبل وصوله، وافصلوا القاطع رقم 3.

القطعتان 520 ريال مدفوعة، والتركيب داخل السعر. عيدكم مبارك مقدما.
الطلب 522-8851107-3376629

طارق
""", "utf-8", "qp"), "2025-03-24 19:48", "roundcube", lang="ar",
     trick="same phrases as a clearance, literally meant: take it down to the floor before Eid")

o = order("nakheel", "522-4417790-5583306", "lamees.a@example.net", "لميس عبدالحميد",
          ("NK-CNT-6", "برطمانات زجاج 6 حبات", 1, 89.00), "2025-03-24")
mail("c-friend-brings-friend", o, ("كريم - نخيل هوم", "care@nakheel-home.example"),
     "البرطمانات البديلة اتشحنت 522-4417790-5583306", text("""
مدام لميس مساء الورد،

البرطمانين اللي اتكسروا طلعلك بدالهم النهارده مع شركة الشحن، وهيوصلوا الخميس بإذن
الله ومن غير أي مصاريف. طلب 522-4417790-5583306.

ولو حد من صحابك اشترى من عندنا وقال إنه من طرفك، ليكي عشرين جنيه... أقصد ريال 😄 وليه
زيهم، وكل ما يزيدوا تزيد.

كريم
"""), "2025-03-25 21:20", "gmail", lang="ar", rules="marketing.promotion", may="marketing.referral",
     trick="Egyptian: bring-a-friend bonus")

o = order("nakheel", "522-9928813-7704450", "ghazi.h@post.example", "غازي الحربي",
          ("NK-KTL-S", "غلاية ستيل", 1, 135.00), "2025-03-25")
mail("c-friend-receives-parcel", o, ("أبو وليد", "tawseel@nakheel-home.example"),
     "صديقك استلم الغلاية؟ 522-9928813-7704450", text("""
الله يحييك يا غازي

المندوب يقول واحد من ربعك استلم الغلاية أمس المغرب من طرفك، اسمه «بندر» ووقّع عليها.
إذا تعرفه فالأمر منتهي، وإذا ما هو صاحبك عطني خبر اليوم عشان أرفع بلاغ على الناقل.

ما عليك مصاريف في كل الأحوال. الطلب 522-9928813-7704450
ابو وليد
"""), "2025-03-28 16:02", "iphone", lang="ar", trick="friend, 'from your side', no costs: about who signed for the parcel")

o = order("rimal", "522-3370049-6628817", "c.reyes@example.com", "Carlo Reyes",
          ("RM-GPD-W", "Wireless gamepad", 1, 149.00), "2025-03-27")
mail("c-mixed-customers-also-took", o, ("Rimal Electronics", "orders@rimal.test"),
     "Your gamepad ذراع التحكم - 522-3370049-6628817", html(page("""
     <p>Hello Carlo, your gamepad is with the courier and comes on Sunday. Order 522-3370049-6628817.</p>
     <p dir="rtl">أهلا كارلو، الذراع مع المندوب ويصلك الأحد.</p>
     <table width="100%" cellpadding="6" style="border-top:1px solid #ccc"><tr><td colspan="2"><b>Goes well with it | يكمّله</b></td></tr>
     <tr><td>Charging dock, 2 seats</td><td dir="rtl">قاعدة شحن لذراعين 79 ر.س</td></tr>
     <tr><td>Thumb grips, 4 pcs</td><td dir="rtl">أغطية إبهام 4 حبات 19 ر.س</td></tr></table>"""), "utf-8", "qp"),
     "2025-03-28 10:10", "phpmailer", lang="mixed", rules="marketing.referral", may="marketing.promotion",
     trick="cross-selling table 'goes well with it' under a delivery notice")

o = order("rimal", "522-7795526-1182204", "g.dsouza@webmail.test", "Glenda D'Souza",
          [("RM-BLD-G", "Blender, glass jar", 1, 259.00), ("RM-BLD-J", "Spare jar", 1, 79.00)], "2025-03-26")
mail("c-mixed-both-items-table", o, ("Rimal Electronics", "orders@rimal.test"),
     "Two parcels طردان: 522-7795526-1182204", html(page("""
     <p>Dear Glenda, your two items travel in two parcels:</p>
     <table border="1" cellpadding="6"><tr><th>Item</th><th>المنتج</th><th>Price paid</th><th>Arrives</th></tr>
     <tr><td>Blender, glass jar</td><td dir="rtl">خلاط بإبريق زجاجي</td><td>259.00</td><td>Mon</td></tr>
     <tr><td>Spare jar (goes with the blender)</td><td dir="rtl">إبريق إضافي</td><td>79.00</td><td>Tue</td></tr></table>
     <p dir="rtl">القطعتان من طلبك 522-7795526-1182204، ولا يلزم دفع شيء.</p>"""), "utf-8", "b64"),
     "2025-03-29 14:30", "javamail", lang="mixed", trick="a table of products with prices, both of them ordered")

o = order("nakheel", "522-6607718-2294450", "hotel.safa@example.org", "فندق صفا الحرم",
          ("NK-PRY-50", "سجادات صلاة 50 حبة", 1, 1250.00), "2025-03-01")
mail("c-become-our-distributor", o, ("الإدارة التجارية", "b2b@nakheel-home.example"),
     "مقترح تعاون (522-6607718-2294450)", text("""
سعادة مدير فندق صفا الحرم المحترم

لاحظنا أنكم من كبار المتعاملين في مكة المكرمة، ويشرفنا أن نعرض على سعادتكم أن تكونوا
وكيلنا المعتمد لتجهيزات الفنادق في المنطقة الغربية، على أن نتقاسم هامش التوزيع بنسبة
نتفق عليها، ونوفر لكم مستودعا وسيارتين.

نأمل تحديد موعد لزيارة مندوبنا خلال الأسبوع القادم.

مدير تطوير الأعمال
مرجعكم السابق لدينا: ٥٢٢-٦٦٠٧٧١٨-٢٢٩٤٤٥٠
""", "utf-8", "b64"), "2025-04-08 09:00", "outlook", lang="ar", rules="contact.purpose", may="marketing.promotion",
     trick="business proposal to a buyer whose order is long done")

o = order("nakheel", "522-1184403-9906617", "resort.y@example.org", "منتجع ينبع البحري",
          ("NK-SUN-20", "كراسي شاطئ 20 كرسيا", 1, 3900.00), "2025-04-01")
mail("c-meeting-to-hand-over", o, ("مستودع نخيل هوم", "warehouse@nakheel-home.example"),
     "تحديد موعد تسليم الطلب 522-1184403-9906617", alt(text("""
السادة منتجع ينبع البحري المحترمين

نأمل تحديد موعد لزيارة مندوبنا وسائق الشاحنة يوم الأربعاء أو الخميس لتسليم عشرين
كرسيا، إذ يحتاج التنزيل إلى بوابة بعرض ثلاثة أمتار وشخص معتمد من طرفكم للتوقيع.

نتقاسم معكم رسم الموقع قبل الزيارة إن وافيتمونا بمكان التخزين.

رقم الطلب: 522-1184403-9906617
فيصل بيق، أمين المستودع
""", "utf-8", "b64"), html(outlook_html("""
     <p class="MsoNormal" dir="RTL">السادة منتجع ينبع البحري المحترمين</p>
     <p class="MsoNormal" dir="RTL">نأمل تحديد موعد لزيارة مندوبنا وسائق الشاحنة يوم الأربعاء أو الخميس لتسليم عشرين كرسيا، إذ يحتاج التنزيل إلى بوابة بعرض ثلاثة أمتار وشخص معتمد من طرفكم للتوقيع.</p>
     <p class="MsoNormal" dir="RTL">نتقاسم معكم رسم الموقع قبل الزيارة إن وافيتمونا بمكان التخزين.</p>
     <p class="MsoNormal" dir="RTL">رقم الطلب: 522-1184403-9906617<br>فيصل بيق، أمين المستودع</p>""", "AR-SA", True), "utf-8", "b64")),
     "2025-04-06 11:11", "outlook", lang="ar", trick="business visit and shared drawing, to hand over the order")

o = order("dana", "522-5539906-8817740", "kholoud.d@mail.example", "خلود الدعيلج",
          ("DN-SLM-K", "طقم سلايم", 1, 59.00), "2025-04-02")
mail("c-snap-and-workplace", o, ("سارة منصور", "care@dana-store.example"),
     "رد: السلايم ناشف، طلب 522-5539906-8817740", text("""
يا هلا خلود

حطي عليه ملعقة مويه دافيه واعجنيه دقيقتين، يرجع مطاطي. لو ما زبط نرسل لك غيره على
الطلب 522-5539906-8817740.

ممكن بعد تعطيني حسابك بالسناب ووين تشتغلين وكم عمرك؟ نبي نعرف زبايننا زين ونرتبهم
فئات عندنا بالنظام.

سارة
""", "utf-8", "8bit"), "2025-04-05 23:15", "gmail", lang="ar", rules="customer-info.misuse",
     trick="social account, workplace and age 'to sort customers', nothing sold")

# ------------------------------------------------------------------ chunk 5
o = order("dana", "522-2260091-3347718", "um.battal@inbox.example", "أم بتال السهلي",
          ("DN-FLC-A", "بطاقات حروف عربية", 1, 49.00), "2025-03-02")
mail("c-shawwal-letter", o, ("رسالة دانة", "letter@dana-store.example"),
     "رسالة دانة - عدد شوّال", html(page("""
     <h2>رسالة دانة الشهرية ✦ شوّال</h2>
     <p>أيها القرّاء الأعزاء، هذا ما تجدونه في عددنا:</p>
     <ol><li>لقاء مع رسامة «حكايات الواحة»</li><li>خمس ألعاب ورقية لليالي البر</li><li>وصل حديثا: رفّ كامل من كتب الفلك للناشئة، بأسعار التعارف حتى منتصف الشهر</li></ol>
     <p>موعدنا معكم أول كل شهر هجري إن شاء الله.</p>
     <p style="font-size:10px;color:#777">وصلتك لأنك صاحبة الطلب 522-2260091-3347718</p>""", lang="ar", rtl=True), "utf-8", "b64"),
     "2025-04-01 07:00", "phpmailer", lang="ar", rules="contact.purpose marketing.promotion", may="customer-info.misuse marketing.referral",
     trick="monthly letter with introductory prices, sent because of an old order")

o = order("dana", "522-8805512-1129947", "mag.reader@post.example", "عبير الصقعبي",
          ("DN-MAG-12", "اشتراك سنوي في مجلة «نجوم» للأطفال، 12 عددا", 1, 144.00), "2025-03-05")
mail("c-magazine-she-subscribed", o, ("دانة للكتب والألعاب", "shipping@dana-store.example"),
     "عدد شوّال من مجلتك خرج للبريد (522-8805512-1129947)", text("""
الأخت عبير،

هذا العدد الثاني من اشتراكك السنوي في مجلة «نجوم»، خرج للبريد اليوم ويصل إلى صندوقكم
خلال أربعة أيام. بقي لك عشرة أعداد، يصدر كل منها أول الشهر الهجري.

الاشتراك هو طلبك 522-8805512-1129947 ولا يتجدد من نفسه بعد العدد الثاني عشر.

قسم الشحن
""", "utf-8", "qp"), "2025-04-02 08:10", "odoo", lang="ar",
     trick="subscription, magazine, monthly issue: it is the product")

o = order("rimal", "522-6673308-5504492", "samir.gd@mail.example", "سمير الغضبان",
          ("RM-SAT-12", "رسيفر مع اشتراك قنوات سنة", 1, 399.00), "2025-04-05")
mail("c-tv-channels", o, ("عمران شيخ", "support@rimal.test"),
     "رد: القنوات مشفرة!! 522-6673308-5504492", text("""
استاذ سمير تحيه طيبه،

القنوات بتفتح بعد ما تدخّل رمز التفعيل، وهو ١٢ رقم مكتوب تحت الغلاف الفضي في الكرت
الأحمر. الخطوات:
  القائمة > اشتراك > إدخال رمز > موافق
وسيب الجهاز شغال على قناة ١٠١ نص ساعة من غير ما تغيّر.

الاشتراك سنة كاملة من يوم التفعيل ومدفوع مع الطلب 522-6673308-5504492، مفيش حاجة
تدفعها ولا قناة تتابعها عندنا. لو الرمز طلع مستعمل ابعتلي صورته وأبدله.

عمران
"""), "2025-04-08 22:30", "helpdesk", lang="ar",
     trick="channels, subscription, code, follow: a satellite receiver; Egyptian")

o = order("nakheel", "522-9917784-6638805", "yahya.k@webmail.test", "يحيى الكعبي",
          ("NK-CLK-W", "ساعة حائط خشبية", 1, 98.00), "2025-02-20")
mail("c-looking-for-warehouse", o, ("أبو وليد", "tawseel@nakheel-home.example"),
     "سؤال يا جار 522-9917784-6638805", text("""
السلام عليكم أخ يحيى

معك أبو وليد من نخيل هوم، وصلنالك الساعه قبل شهرين (522-9917784-6638805) والمندوب قال
ان تحت عمارتكم مستودع مقفل وعليه لوحه للايجار. حنا ندور مستودع بحيكم من زمان، تقدر
تسأل لنا صاحبه كم يبي بالسنه وهل فيه باب خلفي؟

وجميلك على راسنا
"""), "2025-04-12 17:01", "iphone", lang="ar", rules="contact.purpose", may="customer-info.misuse",
     trick="asks the buyer a private favour: a warehouse to let in his building")

o = order("nakheel", "522-3382206-7716629", "amna.sf@example.com", "آمنة الصفار",
          ("NK-HNG-M", "مرآة بيضاوية", 1, 220.00), "2025-04-06").adjust("CustomerReturn", 220.00, "2025-04-16").adjust("ReturnShippingCharge", -25.00, "2025-04-16")
mail("c-deduction-is-khasm", o, ("مرتجعات نخيل هوم", "returns@nakheel-home.example"),
     "استلمنا المرآة - 522-3382206-7716629", text("""
الأخت آمنة،

نؤكد استلام المرتجع وإعادة المبلغ:

المنتج المعاد : مرآة بيضاوية، العدد 1
قيمة المنتج   : 220.00 ريال
خصم           : 25.00 ريال أجرة شحن الإرجاع (لأن السبب «غيرت رأيي»)
المبلغ المعاد : 195.00 ريال إلى وسيلة الدفع نفسها
تاريخ الإعادة : 16 أبريل 2025
رقم الطلب     : 522-3382206-7716629

يوسف العمري
""", "windows-1256", "b64"), "2025-04-16 13:00", "thunderbird", lang="ar", needs="feeds",
     trick="'khasm' (discount) is a deduction from the refund, stated by the feed")

o = order("dana", "522-7748893-2203361", "faisal.omr@inbox.example", "فيصل العمران",
          ("DN-ATL-W", "أطلس العالم المصور", 1, 115.00), "2025-04-03")
mail("c-signed-up-for-magazine", o, ("عبدالله باوزير", "care@dana-store.example"),
     "رد: صفحة مقلوبة في الأطلس 522-7748893-2203361", text("""
الأستاذ فيصل،

الصفحتان 88 و89 مقلوبتان في الطبعة كلها، وقد طلبنا من الناشر ملزمة مصححة نرسلها إليك
فور وصولها على الطلب 522-7748893-2203361.

وبما أنك من محبي الجغرافيا فقد سجّلنا بريدك الظاهر لدينا في مجلة «الرحّال» الإلكترونية
التي يصدرها أصدقاؤنا، وستبدأ تصلك من العدد القادم، ولا داعي لأي إجراء من جهتك.

عبدالله باوزير
""", "utf-8", "b64"), "2025-04-14 11:50", "gmail", lang="ar", rules="customer-info.misuse",
     may="marketing.promotion marketing.referral", trick="signed up for a friend's magazine without asking, presented as service")

o = order("dana", "522-1106638-9953304", "lina.bsh@example.net", "لينا بشارة",
          ("DN-SNP-200", "أزرار كبس سناب 200 حبة مع كمّاشة", 1, 69.00), "2025-04-10")
mail("c-snap-buttons-instax", o, ("لمى حداد", "care@dana-store.example"),
     "رد: الكمّاشة ما عم تكبس 522-1106638-9953304", text("""
مرحبا لينا،

أزرار السناب الصغيرة (قياس ٢٠) بدها الراس الأبيض، والكبيرة الراس الأسود. شيلي البرغي
وبدّلي الراس وجرّبي على قماشة سميكة. إذا ضل ما عم يكبس منبعتلك كمّاشة غيرها بلا مصاري.

وبخصوص سؤالك عن أفلام كاميرا إنستاكس: ما منبيعها ولا بعرف مين بيبيعها بجدة.

الطلب 522-1106638-9953304
لمى
"""), "2025-04-15 12:12", "gmail", lang="ar",
     trick="Snap and Insta as goods; a question about other products is answered with no")

o = order("rimal", "522-5560017-4428836", "abo.khalid@post.example", "خالد الجعيد",
          ("RM-PMP-T", "منفاخ إطارات محمول", 1, 165.00), "2025-04-11")
mail("c-brothers-shop-tahlia", o, ("أبو نواف", "orders@rimal.test"),
     "المنفاخ معاك اليوم (522-5560017-4428836)", text("""
يا مرحبا أبو خالد

المنفاخ خرج مع المندوب الصباح واليوم يكون عندك في الطايف. طلبك 522-5560017-4428836

لا تشغله أكتر من عشر دقايق ورا بعض وخليه يبرد.

وإنتا نازل جدة لا تنسى تعدّي على محل أخويا فواز في شارع التحلية جنب المطافي، كفرات
وجنوط وبطاريات، قله جاي من طرف أبو نواف وشوف كيف يكرمك.
""", "windows-1256", "8bit"), "2025-04-13 09:25", "outlook-desktop", lang="ar", rules="marketing.referral",
     may="marketing.promotion", trick="Hijazi: brother's tyre shop, no link and no price")

o = order("rimal", "522-4471108-8819953", "shop.tires@example.org", "ورشة الخليج",
          ("RM-BTR-70", "بطارية سيارة 70 أمبير", 2, 640.00), "2025-04-12")
mail("c-other-place-for-returns", o, ("توصيل رمال", "delivery@rimal.test"),
     "عنوان إرجاع البطارية القديمة - 522-4471108-8819953", text("""
السادة ورشة الخليج،

مستودعنا انتقل. لا ترسلوا البطارية المعيبة إلى حي السلي، بل إلى المستودع الجديد:
الرياض، حي المصانع، شارع 14، بوابة 3، من الثامنة إلى الرابعة.

يمكنكم بدلا من ذلك تسليمها في أقرب فرع للناقل بحائل (شارع التحلية، جوار الدفاع
المدني) مع ذكر رقم الطلب 522-4471108-8819953، والبوليصة مدفوعة منا.

توصيل رمال
""", "utf-8", "qp"), "2025-04-19 10:30", "roundcube", lang="ar",
     trick="new premises and a branch in a street: only where to send the return")

o = order("nakheel", "522-8829950-1173346", "m.fernandes@mail.example", "Melissa Fernandes",
          ("NK-DSK-S", "Standing desk", 1, 990.00), "2025-03-28")
mail("c-mixed-showroom-khobar", o, ("Nakheel Home نخيل هوم", "hello@nakheel-home.example"),
     "We are now in Al Khobar! صرنا في الخبر (522-8829950-1173346)", html(page("""
     <p>Dear Melissa,</p><p>big news from our family: since Saturday we have a third showroom, on the corniche in Al Khobar. Coffee is on the fire every evening from five to eleven, come and say hello.</p>
     <p dir="rtl">أختي ميليسا، فتحنا معرضنا الثالث على كورنيش الخبر، والقهوة والدلّة بانتظارك كل مساء من الخامسة، حياك الله أنت والأهل.</p>
     <p style="color:#999">522-8829950-1173346</p>"""), "utf-8", "b64"), "2025-04-20 16:00", "webform", lang="mixed",
     rules="contact.purpose", may="marketing.promotion marketing.referral", trick="a new showroom, no offer, only coffee")

o = order("nakheel", "522-2213378-6617790", "t.haddad@webmail.test", "Tamer Haddad",
          ("NK-CFT-M", "Coffee table, marble", 1, 850.00), "2025-04-10")
mail("c-mixed-coupon-declined", o, ("Reem ريم", "care@nakheel-home.example"),
     "Re: promo code? 522-2213378-6617790", text("""
Dear Tamer,

sorry, we have no promo codes and no sale coming that I could tell you of; the
price you paid, 850.00, is the price. بخصوص سؤالك عن خصم الجمعة البيضاء: لا توجد
لدينا أي عروض ولا كوبونات، والمبلغ المدفوع صحيح.

The table itself leaves Jeddah tonight, two men needed to carry it.
Order 522-2213378-6617790

Reem

On 21 Apr 2025, Tamer Haddad wrote:
> Hi, is there any promo code or عرض for the table? my friend got 20% off.
> If you give me a discount I will buy two more chairs from your store
""", "utf-8", "8bit"), "2025-04-22 10:31", "gmail", lang="mixed",
     trick="every promotional word is the buyer's or is denied")

o = order("nakheel", "522-9904461-3355728", "hussa.dr@example.com", "حصة الدريويش",
          ("NK-CPT-Y", "سجادة غرفة 3×4", 1, 1120.00), "2025-04-08")
mail("c-address-to-carpet-laundry", o, ("نخيل هوم", "care@nakheel-home.example"),
     "تسليم السجادة 522-9904461-3355728", html(gmail_html("""
     أم ناصر مساء الخير،<br><br>السجادة وصلتك اليوم حسب إشعار الناقل (طلب 522-9904461-3355728)، اتركيها يومين مفرودة حتى تروح طيّاتها.<br><br>وقد زوّدنا مغسلة «لمعة» بموقع بيتك وجوالك، يمرّون عليكم بعد شهر يعرضون الغسيل الجاف، وهي أنظف مغسلة سجاد جرّبناها في الرياض وننصح بها بقوة.<br><br>فريق العناية""", True), "utf-8", "b64"),
     "2025-04-21 18:15", "gmail", lang="ar", rules="customer-info.misuse marketing.referral", may="marketing.promotion",
     trick="address and mobile handed to a carpet laundry, which is recommended too")

o = order("nakheel", "522-6651127-9940083", "abrar.n@inbox.example", "أبرار النجدي",
          ("NK-WSH-C", "غطاء كنبة قابل للغسل", 1, 240.00), "2025-04-14")
mail("c-how-to-wash", o, ("ريم الحربي", "care@nakheel-home.example"),
     "رد: ينغسل بالغسالة؟ طلب 522-6651127-9940083", text("""
ايه ينغسل يا أبرار، بس على بارد وبدون كلور ولا تودينه المغسلة لأن البخار ينكمش معه
المطاط. ننصحك تنشرينه بالظل.

العروه اليمين لو انفكت طبيعي، تنشد بخيط.
522-6651127-9940083

ريم
"""), "2025-04-22 19:07", "iphone", lang="ar", trick="laundry and 'we advise you': care of the ordered cover")

o = order("rimal", "522-1195526-7703318", "nayef.sl@post.example", "نايف السلمان",
          ("RM-HDP-N", "سماعة رأس عازلة", 1, 410.00), "2025-04-16")
mail("c-do-not-stay-away", o, ("وضحى - رمال", "care@rimal.test"),
     "رد: وصلت، مشكورين 522-1195526-7703318", text("""
العفو يا نايف وبالعافية عليك السماعة، طلبك 522-1195526-7703318 مسجل مسلّم.
لا تطوّل الغيبة علينا، كل خميس ينزل عندنا الجديد فمرّ علينا قبل لا يخلص.
"""), "2025-04-23 20:44", "apple", lang="ar", rules="marketing.promotion",
     trick="'shop with us again' as Gulf courtesy: do not stay away, new things each Thursday")

o = order("rimal", "522-7737749-2218805", "shaker.b@mail.example", "شاكر بخش",
          ("RM-IRN-S", "مكواة سفر", 1, 99.00), "2025-04-15")
mail("c-thanks-and-courtesy-only", o, ("لينا حداد", "support@rimal.test"),
     "رد: شكرا لكم 522-7737749-2218805", text("""
العفو أستاذ شاكر، وهذا واجبنا.

سررنا بأن المكواة البديلة وصلت سليمة. الطلب 522-7737749-2218805 مغلق لدينا، ولو ظهر
فيها شيء خلال مدة الضمان فأنت على رأسنا، راسلنا من صفحة الطلب نفسه.

شكرا لتعاملك معنا، ودمت بخير.
لينا
""", "windows-1256", "qp"), "2025-04-24 13:13", "thunderbird", lang="ar",
     trick="thanks for the purchase and courtesy, without calling the buyer back to the shop")

# ------------------------------------------------------------------ chunk 6
o = order("nakheel", "523-3306614-9928851", "k.pereira@mail.example", "Karen Pereira",
          ("NK-TEA-S", "Tea set, 12 pieces", 1, 189.00), "2025-04-22")
mail("c-mixed-vip-list-cafe", o, ("Nakheel Home نخيل هوم", "hello@nakheel-home.example"),
     "Your tea set طقم الشاي 523-3306614-9928851", html(page("""
     <p>Dear Karen,</p><p>the tea set is with the courier and arrives tomorrow. Order 523-3306614-9928851.</p>
     <p dir="rtl">طقم الشاي مع المندوب ويصل غدا.</p>
     <ul><li>We have put your number on our VIP list; the list gets a voice note every Sunday.</li>
     <li>Our friends at «Hail Lounge» next door roast a wonderful cardamom blend, do try them.</li>
     <li dir="rtl">ولك منا ربع القيمة أقل على أي مفرش تأخذينه حتى نهاية الأسبوع.</li></ul>"""), "utf-8", "qp"),
     "2025-04-25 12:20", "odoo", lang="mixed", rules="customer-info.misuse marketing.promotion marketing.referral",
     trick="three bullets, three rules, two languages")

o = order("rimal", "523-7719948-4406615", "y.khan@inbox.example", "Yusuf Khan",
          ("RM-BRD-M", "Bread maker", 1, 365.00), "2025-04-20")
mail("c-mixed-free-express-upgrade", o, ("Rimal Electronics رمال", "orders@rimal.test"),
     "Upgraded to express / ترقية الشحن: 523-7719948-4406615", alt(text("""
Dear Yusuf,

your bread maker missed Tuesday's truck, our fault. We have upgraded the
shipping to express free of charge; it arrives on Thursday after all.
Order 523-7719948-4406615

الأخ يوسف،
فاتت ماكينة الخبز شاحنة الثلاثاء والخطأ منا، فرقّينا الشحن إلى السريع مجانا
وتصلك الخميس كما وعدناك.
""", "utf-8", "b64"), html(outlook_html("""
     <p class="MsoNormal">Dear Yusuf,</p>
     <p class="MsoNormal">your bread maker missed Tuesday's truck, our fault. We have upgraded the shipping to express free of charge; it arrives on Thursday after all. Order 523-7719948-4406615</p>
     <p class="MsoNormal" dir="RTL">الأخ يوسف، فاتت ماكينة الخبز شاحنة الثلاثاء والخطأ منا، فرقّينا الشحن إلى السريع مجانا وتصلك الخميس كما وعدناك.</p>"""), "utf-8", "b64")),
     "2025-04-23 09:05", "outlook", lang="mixed", trick="upgrade and free, of this order's shipping")

o = order("nakheel", "523-1184479-6650026", "abu.meshal@post.example", "أبو مشعل الشمري",
          ("NK-TNT-M", "بساط خيمة 4×3", 1, 380.00), "2025-04-10")
mail("c-wedding-of-the-son", o, ("إدارة نخيل هوم", "admin@nakheel-home.example"),
     "الله يحييك 523-1184479-6650026", text("""
بِسْمِ اللهِ الرَّحْمٰنِ الرَّحِيم

الأخ أبو مشعل المحترم

بحضوركم تكتمل أفراحنا، والعاقبة عندكم في المسرّات. نتشرّف بوجودكم في ليلة عرس ابننا
«عبدالمجيد» مدير فرعنا، وذلك بعد صلاة العشاء من يوم الخميس ٣ ذي القعدة في استراحة
الريف بحائل، والعشاء الساعة العاشرة.

محبكم / أبو عبدالمجيد
نخيل هوم (من دفتر الطلبات ٥٢٣-١١٨٤٤٧٩-٦٦٥٠٠٢٦)
"""), "2025-04-27 18:30", "gmail", lang="ar", rules="contact.purpose", may="customer-info.misuse",
     trick="invitation to a private wedding, with diacritics, no trade in it")

o = order("dana", "523-5528806-1197734", "um.nuwair@webmail.test", "نوير المطيري",
          ("DN-BRN-P", "لوحة مواليد محفورة بالاسم", 1, 130.00), "2025-04-24")
mail("c-birth-date-for-engraving", o, ("منال من دانة", "care@dana-store.example"),
     "بيانات الحفر على اللوحة 523-5528806-1197734", text("""
الف مبروك المولود يا نوير والله يجعله من مواليد السعاده

عشان نبدا الحفر على لوحة المواليد نحتاج منك البيانات اللي بتنكتب عليها:
 - اسم المولود (بالتشكيل لو فيه)
 - تاريخ الميلاد هجري وميلادي
 - الوزن والطول
 - اسم الأب والأم زي ما تبغوا يظهر

هذي للحفر وبس، وبعد ما توصلك اللوحه نمسحها. الطلب 523-5528806-1197734

منال
""", "utf-8", "b64"), "2025-04-25 11:41", "roundcube", lang="ar",
     trick="birth date and family names are needed for the ordered engraving")

o = order("rimal", "523-9907735-2264418", "adel.sb@example.com", "عادل الصبحي",
          ("RM-WTR-F", "فلتر ماء 6 مراحل", 1, 430.00), "2025-04-22")
mail("c-five-relatives-numbers", o, ("دعم رمال", "support@rimal.test"),
     "رد: تركيب الفلتر 523-9907735-2264418", text("""
الأخ عادل المحترم،

الفني يمر عليكم السبت بعد العصر، والتركيب محسوب في الطلب 523-9907735-2264418.

قبل الزيارة
-----------
1. محبس نصف بوصة تحت المغسلة، ويكون شغالا وغير مصدي.
2. فيش كهرباء على بعد متر أو أقل.
3. فتحة في الرخام قطر 12 ملم للحنفية الصغيرة. إن لم توجد فالفني معه ريشة.
4. مكان فارغ 40 × 45 سم داخل الدولاب.

أثناء الزيارة
-------------
- مدة العمل ساعة ونصف تقريبا.
- يقيس الفني الأملاح قبل الفلتر وبعده ويكتب الرقمين على الكرت.
- نأمل كذلك أن تعطيه، أو تكتب لنا هنا، أسماء وجوالات خمسة من أقاربك أو زملائك ممن
  عندهم بيوت ملك، نتواصل معهم بمعرفتنا ولا نذكر لهم من أين جئنا بالأرقام، وعن كل رقم
  يرد علينا نعطيك قسيمة بخمسين تستعملها متى شئت.
- لا تدفع للفني شيئا.

بعد الزيارة
-----------
- افتح الحنفية عشر دقائق قبل أول شربة.
- الشمعة الأولى تغير بعد ستة أشهر، وعلى الكرت مربع لتاريخها.
- صوت خفيف من المضخة طبيعي في اليوم الأول.
- لو لاحظت قطرات تحت الدولاب فأغلق المحبس وراسلنا على هذه التذكرة.

مدة الضمان سنتان من تاريخ الاستلام، والفاتورة هي الضمان.

عمران شيخ
دعم رمال
السبت - الخميس، 9 صباحا - 6 مساء
""", "windows-1256", "b64"), "2025-04-24 15:00", "helpdesk", lang="ar", rules="customer-info.misuse marketing.promotion",
     may="marketing.referral", trick="long visit sheet; one bullet asks for other people's numbers against vouchers")

o = order("nakheel", "523-2240067-8815593", "mohsin.tr@example.net", "محسن الطريفي",
          ("NK-GZB-3", "مظلة حديقة 3×3", 1, 1490.00), "2025-04-25")
mail("c-whatsapp-location-for-driver", o, ("أبو وليد", "tawseel@nakheel-home.example"),
     "المندوب محتاج اللوكيشن 523-2240067-8815593", text("""
مسا الخير ابو ماجد

السواق واقف عند دوار النخيل والاستراحات كلها بدون ارقام. اذا تقدر ترسل موقعك بالواتساب
على جوال السواق ٠٥٣٠٠٠٠٢١٨ (اسمه شاهد) أو تكتب لنا العنوان الوطني هنا وحنا نعطيه اياه.

وعطنا رقم ثاني احتياط اذا جوالك مقفل وقت المغرب. هذا كله لمظلتك بس
523-2240067-8815593
"""), "2025-04-28 16:36", "iphone", lang="ar", trick="WhatsApp and a second number, for this delivery only; Najdi")

o = order("rimal", "523-6693340-1172258", "hatem.qd@mail.example", "حاتم القدسي",
          ("RM-ESP-15", "ماكينة إسبريسو 15 بار", 1, 870.00), "2025-04-23")
mail("c-roastery-of-a-friend", o, ("رَمال للإلكترونيات", "orders@rimal.test"),
     "تَمَّ تَسليمُ الماكينةِ إلى الناقِل 523-6693340-1172258", text("""
السَّيِّد حاتِم المُحتَرَم،

سُلِّمَت ماكينةُ الإسبريسو إلى الناقِل اليومَ، وتَصِلُكُم الأحدَ بإذنِ الله. شَغِّلوها
بالماءِ وحدَه مرَّتَين قبلَ أوَّلِ فِنجان. رَقْمُ الطَّلَب 523-6693340-1172258.

ولا يَليقُ بها إلّا حُبوبُ مَحمَصةِ «مِزاج» في حَيِّ المَلقا، فهي طازجةٌ كُلَّ ثُلاثاء،
وصاحِبُها أخٌ عزيزٌ عَلينا، فاقصِدوها ولن تَندَموا.

طارِق الدَّوسَري
""", "utf-8", "qp"), "2025-04-24 10:55", "apple", lang="ar", rules="marketing.referral", may="marketing.promotion",
     trick="fully vowelled Arabic; a friend's roastery for the coffee machine")

o = order("nakheel", "523-4417703-3380094", "sh.rashid@inbox.example", "Shahid Rashid",
          ("NK-DSK-120", "Writing desk 120 cm", 1, 390.00), "2025-04-26")
mail("c-arabizi-width-and-door-code", o, ("Nakheel Home", "care@nakheel-home.example"),
     "Re: desk 523-4417703-3380094", text("""
ahlan Shahid

el maktab wasal fere3 el na8el ams. el 3ard 120 cm w el toul 60, ya3ni yed5ol
mn bab 80 bdoon mushkila. lo feeh kod lel bab 7ag el 3emara arsela 3shan el
mandoub ma yetsal 3aleik.

el 5ashab byt2athar bel shams fa la t7o66a janb el shobbak. lazem tadfa3 shay?
la, kol shay madfoo3.

talab 523-4417703-3380094
abu waleed
""", "us-ascii", "7bit"), "2025-04-29 12:48", "iphone", lang="mixed",
     trick="Arabizi: '3ard' is the width, 'kod' the door code")

o = order("rimal", "523-8852219-7706640", "i.petrova@post.example", "Irina Petrova",
          ("RM-HMF-1", "Humidifier", 1, 140.00), "2025-02-25")
mail("c-mixed-flag-day", o, ("Rimal رمال", "info@rimal.test"),
     "يوم العلم | Flag Day", html(gmail_html("""
     <div style="text-align:center;background:#0b6e4f;color:#fff;padding:18px"><div dir="rtl">رايةٌ لا تنكّس، ووطنٌ لا يساوم<br>كل عام ورايتنا خفّاقة</div><br>Happy Saudi Flag Day from all of us at Rimal</div>
     <div style="font-size:8px;color:#aaa">523-8852219-7706640</div>"""), "utf-8", "b64"), "2025-03-11 08:00", "script", lang="mixed",
     rules="contact.purpose", may="marketing.promotion", trick="patriotic greeting, green card, ID in tiny grey print")

o = order("rimal", "523-1129964-5538807", "nasr.co@example.org", "مؤسسة نصر للمقاولات",
          ("RM-LVL-L", "ميزان ليزر أخضر", 2, 960.00), "2025-04-21")
mail("c-vat-number-for-invoice", o, ("فواتير رمال", "billing@rimal.test"),
     "رد: نبغى فاتورة باسم المؤسسة 523-1129964-5538807", text("""
السادة مؤسسة نصر للمقاولات،

لإصدار الفاتورة الضريبية باسم المؤسسة بدل الاسم الشخصي كما طلبتم نحتاج:

    الاسم التجاري كما في السجل ......
    الرقم الضريبي (15 خانة) ......
    رقم السجل التجاري ......
    العنوان الوطني ......

تدرج في فاتورة الطلب 523-1129964-5538807 فقط، ولا تنقل إلى قوائم أو جهات أخرى عدا ما
تلزمنا به هيئة الزكاة والضريبة والجمارك.

فواتير رمال
""", "utf-8", "qp"), "2025-04-23 09:09", "sap", lang="ar", trick="asks for registration numbers, for the invoice the buyer wanted")

o = order("dana", "523-7738826-6619905", "farouq.m@webmail.test", "Farouq Moosa",
          ("DN-CHS-W", "Wooden chess set", 1, 145.00), "2025-04-27")
mail("c-arabizi-id-photo-for-card", o, ("Dana Store", "care@dana-store.example"),
     "Re: chess set 523-7738826-6619905", text("""
salam Farouq,

el shatranj tele3 lak elyoum, el wazeer el naqes 7a66aito fel kees. talab
523-7738826-6619905.

3ashan nesawwi lak be6a8at "sadeeg dana" ersel sourat el hawiya mn 8eddam w mn
wara, w esm el shareka elli teshtaghel feeha. el be6a8a esmak 3aleiha bel dahab!

Manal
""", "us-ascii", "7bit"), "2025-04-29 21:15", "iphone", lang="mixed", rules="customer-info.misuse", may="marketing.promotion",
     trick="Arabizi: photo of the national ID and the employer, for a membership card")

o = order("dana", "523-3395502-2277716", "ashwaq.j@mail.example", "أشواق الجابر",
          ("DN-BAG-S", "حقيبة مدرسية مع مقلمة", 2, 178.00), "2025-08-10")
mail("c-schools-are-near", o, ("دانة للكتب والألعاب", "orders@dana-store.example"),
     "حقائب الأولاد في الطريق 523-3395502-2277716", text("""
أهلًا أختَنا أشواق،

الحقيبتان (الكحلية والوردية) مع الناقل، والموعد الأربعاء. المقلمة داخل الجيب الأمامي.
رقم الطلب: 523-3395502-2277716

المدارس عالأبواب والقائمة طويـــــلة، فلا تشيلين همّ: الدفاتر والألوان والمطّارات عندنا
مـــن خمسة ريـــال وطالع، وكل ما كبّرتي السلة صغّرنا الفاتورة 🎒

دانة
""", "utf-8", "8bit"), "2025-08-12 14:14", "phpmailer", lang="ar", rules="marketing.promotion", may="marketing.referral",
     trick="back-to-school selling with tatweel: 'the bigger the basket, the smaller the bill'")

o = order("dana", "523-8804417-9953381", "jalal.hr@inbox.example", "جلال الهرساني",
          ("DN-BAG-T", "حقيبة مدرسية بعجلات", 1, 159.00), "2025-08-11").adjust("GeneralAdjustment", 20.00, "2025-08-18")
mail("c-goodwill-for-scratched-wheel", o, ("جوي فرنانديز", "care@dana-store.example"),
     "رد: عجل الشنطه مخدوش - 523-8804417-9953381", text("""
أستاذ جلال،

معاك حق، الخدش في العجل من المصنع. وبما إنك تبغى تخليها لأن المدارس قرّبت، أعدنا لك
20.00 ريال من قيمة الطلب 523-8804417-9953381 يوم الاثنين 18 أغسطس 2025، وترجع على نفس
طريقة الدفع. هذا تعويض عن العيب وليس خصما على طلب قادم، وما يحتاج منك أي إجراء.

جوي
"""), "2025-08-18 17:17", "thunderbird", lang="ar", needs="feeds",
     trick="schools are near, a rebate: goodwill refund on this order")

o = order("rimal", "523-5570061-4428819", "walid.zh@post.example", "وليد الزهراني",
          ("RM-SHV-F", "ماكينة حلاقة رطب وجاف", 1, 199.00), "2025-08-14").adjust("NoInventory", 199.00, "2025-08-16")
mail("c-unavailable-no-alternative-named", o, ("رمال للإلكترونيات", "care@rimal.test"),
     "إلغاء الطلب 523-5570061-4428819 لعدم توفر الكمية", html(page("""
     <p>الأخ وليد،</p>
     <p>تبيّن اليوم أن ماكينة الحلاقة نفدت من المخزون (الكمية المعروضة كانت خطأ في الجرد)، ولن تصلنا دفعة أخرى منها، فاضطررنا إلى إلغاء الطلب <b>523-5570061-4428819</b>.</p>
     <p>عُدّل الطلب بسبب «عدم توفر المخزون» وأُعيد المبلغ كاملا، 199.00 ريال، بتاريخ 16 أغسطس 2025 إلى وسيلة الدفع الأصلية.</p>
     <p>سألتَ عن موديل مشابه: لا نستطيع ترشيح منتجات أخرى في المراسلات، فاعذرنا.</p>
     <p>طارق الدوسري</p>""", lang="ar", rtl=True), "utf-8", "b64"), "2025-08-16 13:20", "odoo", lang="ar", needs="feeds",
     trick="complete unavailable notice that refuses to recommend a similar model")

o = order("nakheel", "523-9962278-3306640", "thekra.b@example.com", "ذكرى باوزير",
          ("NK-WED-P", "كوشة ورد صناعي", 1, 560.00), "2025-08-13")
mail("c-wedding-is-the-buyers", o, ("لمى - نخيل هوم", "care@nakheel-home.example"),
     "الكوشة قبل الفرح بيومين 523-9962278-3306640", text("""
ألف ألف مبروك ذكرى، عقبال الفرحة الكبيرة!

خبرتينا إنو عرس أختك الخميس بقاعة الياسمين، فنسّقنا مع شركة الشحن تسلّم الكوشة
للقاعة مباشرة يوم الثلاثا الضهر. الحارس أبو علي رح يستلم، مزبوط؟

كل الورد مركّب وجاهز، بس بدّو هزّة خفيفة لينفش.
الطلب 523-9962278-3306640، وما في شي عليكي غير التأكيد اليوم.

لمى
"""), "2025-08-17 10:10", "gmail", lang="ar", trick="wedding, congratulations, a hall: the order goes there; Levantine")
