"""Arabic and mixed mail to buyers, second set: reviews, payment, notices, links, order IDs and their look-alikes."""
from .mailkit import *
from .shells import *

# ================================================================== reviews, violating
o = order("rimal", "531-2048817-6631095", "nayef.bg@mail.example", "نايف البقمي",
          ("RM-AIRC-2", "منفاخ كفرات محمول", 1, 169.00), "2025-07-02")
mail("d-good-word-najdi", o, ("مشعل - رمال", "mishal@rimal.test"),
     "رد: الخرطوم قصير 531-2048817-6631095", text("""
يا هلا ابو فهد

الوصلة الطويله حطيتها لك بظرف وطلعت اليوم مع المندوب، توصلك بكره او اللي بعده
ولا عليك شي. ركبها على راس المنفاخ قبل ما تشغله ولا تخليه يشتغل فوق عشر دقايق
ورا بعض عشان لا يحمى.

وتراك تعرف ان محل صغير مثلنا ما يعيش الا على الثنا، فلا تبخل علينا بكلمتين
حلوات في صفحة المنتج تبيض الوجه.

طلبك 531-2048817-6631095
اخوك مشعل
     """), "2025-07-06 21:14", "iphone", lang="ar", rules="review.positive",
     trick="Najdi: 'do not be stingy with two sweet words on the product page'; no star, no word for review")

o = order("dana", "531-7719042-1180336", "ziad.khr@inbox.example", "Ziad Khoury",
          ("DN-RCR-1", "RC car 1:16", 1, 215.00), "2025-07-03")
mail("d-arabizi-njoom", o, ("Rami", "rami@dana-store.example"),
     "Re: battery 531-7719042-1180336", text("""
Hi Ziad

el battary lazem tesh7anha se3ten abl awwal marra, w ma tkhalliya 3al sharej
kel el leil. el charger yalli bel 3elbe howwe el sa7.

order 531-7719042-1180336 wosel mbere7 metel ma shefet.

3anjad byefre2 ma3na ktir: 7ottelna el khams njoom kelon 3al page, wala
te2ta3 bi wa7de minnon :)

Rami
     """, "us-ascii", "7bit"), "2025-07-08 19:40", "gmail", lang="mixed", rules="review.positive",
     trick="Levantine in Latin letters: 'put us all the five stars on the page'")

o = order("nakheel", "532-1194476-8820513", "shadia.f@post.example", "شادية فؤاد",
          ("NK-PRS-7", "حلة ضغط 7 لتر", 1, 329.00), "2025-07-04")
mail("d-full-mark-egyptian", o, ("كريم شوقي", "karim@nakheel-home.example"),
     "رد: صفارة الحلة - 532-1194476-8820513", html(gmail_html("""
مساء الفل يا مدام شادية،<br><br>
الصفارة لازم تتركب وهي ناشفة، وتلفّيها لحد ما تسمعي تكّة. لو لسه بتسرّب بخار من الجنب يبقى الجوان مقلوب، اقلبيه وهيظبط معاكي إن شاء الله.<br><br>
رقم الأوردر 532-1194476-8820513<br><br>
وطلب صغير بعد إذنك: وانتي بتقيّمي المنتج ادّينا الدرجة النهائية، عشرة على عشرة، احنا تعبنا فيه والله :)<br><br>
كريم""", True), "utf-8", "b64"), "2025-07-09 22:31", "gmail", lang="ar", rules="review.positive",
     trick="Egyptian: 'when you rate, give us the full mark, ten out of ten'")

o = order("rimal", "532-5503318-4472906", "w.tuwayjri@example.com", "وليد التويجري",
          ("RM-PRJ-M", "جهاز عرض منزلي", 1, 899.00), "2025-07-05")
mail("d-stars-button", o, ("رمال للإلكترونيات", "no-reply@rimal.test"),
     "تم تسليم الطلب 532-5503318-4472906", alt(text("""
عميلنا الكريم وليد،

سُلّم جهاز العرض المنزلي صباح اليوم ووقّع بالاستلام: وليد.
رقم الطلب: 532-5503318-4472906

ننتظر منك ★★★★★
     """, "utf-8", "b64"), html(page("""
<div class="c"><p>عميلنا الكريم وليد،</p>
<p>سُلّم جهاز العرض المنزلي صباح اليوم ووقّع بالاستلام: وليد.<br />رقم الطلب: 532-5503318-4472906</p>
<p style="text-align:center"><a href="https://rimal.test/r?o=55033" style="font-size:28px;color:#e7a500;text-decoration:none">★★★★★</a><br />ننتظر منك ★★★★★</p></div>""",
     "div.c{max-width:520px;margin:auto;font-family:Tahoma}", lang="ar", rtl=True), "utf-8", "b64")), "2025-07-10 11:02", "phpmailer", lang="ar",
     rules="link.website review.positive", trick="five golden stars, clickable, 'we await from you'")

o = order("nakheel", "533-6627104-2259981", "ghalia.q@webmail.test", "غالية القثمي",
          ("NK-MNK-1", "مبخرة سيراميك مذهبة", 1, 118.00), "2025-07-06")
mail("d-praise-for-cup", o, ("نخيل هوم", "care@nakheel-home.example"),
     "بخصوص المبخرة (طلب 533-6627104-2259981)", text("""
أهلًا بكِ أختنا غالية،

سألتِ عن تنظيف التذهيب: قطعة قطن وماء فاتر فقط، والخلّ يُطفئ لمعته.

ولأن ثناءكِ عندنا له قدره، فكلُّ من تكتب في صفحة المبخرة كلامًا مشرّفًا يسرّ
الخاطر نرسل لها فنجان بخور هديةً مع أول شحنة تالية.

طلبكِ: 533-6627104-2259981
     """, "windows-1256", "b64"), "2025-07-11 17:05", "outlook-desktop", lang="ar", rules="review.incentive review.positive",
     may="marketing.promotion", trick="a present for 'honouring words' on the page, diacritics")

o = order("dana", "531-9083365-7714420", "motaz.b@example.net", "معتز بخاري",
          ("DN-CHS-W", "شطرنج خشب مطعّم", 1, 240.00), "2025-07-06")
mail("d-make-it-five-or-mail-us", o, ("عبدالله باوزير", "abdullah@dana-store.example"),
     "رد: قطعة الوزير مكسورة", text("""
الأخ معتز،

الوزير الأسود البديل خرج اليوم ضمن ظرف مسجل على الطلب ٥٣١-٩٠٨٣٣٦٥-٧٧١٤٤٢٠،
ولا نحتاج القطعة المكسورة.

بعد وصوله: إن رأيت منا ما يسرّك فاجعلها خمسا من خمس على صفحة البائع، وإن رأيت
غير ذلك فبيننا وبينك هذا البريد نصلح ما فسد.

عبدالله باوزير
خدمة العملاء
     """), "2025-07-12 10:48", "thunderbird", lang="ar", rules="review.conditional review.positive",
     trick="the pleased: five of five in public; the others: this mail")

o = order("nakheel", "532-3371920-5506644", "rula.zn@mail.example", "رلى الزين",
          ("NK-CUT-S", "طقم سكاكين مطبخ مع حامل", 1, 189.00), "2025-07-07")
mail("d-levantine-if-pleased", o, ("هلا - نخيل", "hala@nakheel-home.example"),
     "وصلت السكاكين؟ 532-3371920-5506644", text("""
مرحبا رلى، كيفك؟

بعتنالك مبارح سكينة الخبز الناقصة، لازم تكون صارت عندك (طلب 532-3371920-5506644).
ديري بالك عالولاد، شفرتها كتير حامية ومنصحك تغسليها عالإيد مو بالجلاية.

إذا انبسطتي بالطقم احكي للناس عنه بخانة الآراء تحت صورتو، وإذا في شي ما عجبك لا
تكتبي، احكيلي إلي ومنحلها سوا.

هلا
     """, "utf-8", "qp"), "2025-07-13 14:22", "apple", lang="ar", rules="review.conditional", may="review.positive",
     trick="Levantine gating: pleased -> tell people in the opinions box, else tell me")

o = order("rimal", "533-4410287-9936051", "majed.office@example.org", "مكتب ماجد الهندسي",
          ("RM-PLT-A3", "طابعة ملصقات حرارية", 2, 980.00), "2025-07-08")
mail("d-those-satisfied-formal", o, ("إدارة علاقات العملاء", "crm@rimal.test"),
     "إفادة بشأن تهيئة الطابعتين - الطلب رقم 533-4410287-9936051", html(outlook_html("""
<p class="MsoNormal" dir="RTL">السادة مكتب ماجد الهندسي المحترمين،</p>
<p class="MsoNormal" dir="RTL">السلام عليكم ورحمة الله وبركاته، وبعد:</p>
<p class="MsoNormal" dir="RTL">إشارة إلى استفساركم عن عرض الملصق، نفيدكم بأن الطابعة تقبل عرضا من 25 إلى 108 مم، ويُضبط من زر القياس خلف الغطاء.</p>
<p class="MsoNormal" dir="RTL">كما تهيب الإدارة بكل من حاز المنتج رضاه من عملائها الكرام أن يتفضل بتدوين تجربته في خانة المراجعات، وتقبلوا التحية.</p>
<p class="MsoNormal" dir="RTL">إدارة علاقات العملاء<br>رمال للإلكترونيات</p>""", "AR-SA", True), "utf-8", "b64"), "2025-07-13 09:10", "outlook", lang="ar",
     rules="review.conditional", may="review.positive", trick="officialese: all whom the product satisfied are called upon to record it")

o = order("dana", "532-8806531-3347702", "ashwaq.h@post.example", "أشواق الحازمي",
          ("DN-BAG-S", "شنطة مدرسية بعجلات", 1, 145.00), "2025-08-10")
mail("d-hijazi-call-us-first", o, ("متجر دانة", "shipping@dana-store.example"),
     "الشنطة في الطريق ان شاء الله", text("""
اهلين ام ريان

الشنطه خرجت من جده الصباح و توصلك المدينه بكره العصر. رقم الطلب 532-8806531-3347702

امانه قبل ما تحطي اي تقييم: لو الشنطه ما طلعت زي ما تبغي كلمينا احنا اول و لا
تقيمي لين نخلص الموضوع. اما لو كله تمام التمام و البنت فرحانه بيها قيمي على راحتك
من دحين.
     """), "2025-08-13 12:12", "roundcube", lang="ar", rules="review.conditional", may="review.positive",
     trick="Hijazi: unhappy ones shall not rate until it is settled, the rest may rate now")

o = order("rimal", "531-5567720-8809143", "saleh.ms@webmail.test", "صالح المسعود",
          ("RM-KTL-E", "غلاية كهربائية زجاجية", 1, 129.00), "2025-07-09")
mail("d-two-faces-table", o, ("رمال للإلكترونيات", "care@rimal.test"),
     "الغلاية بين يديك - طلب 531-5567720-8809143", html(page("""
<p>الأخ صالح، سُلّمت الغلاية اليوم. اغلِ فيها ماء مرتين واسكبه قبل أول استعمال، فرائحة المصنع تزول.</p>
<table width="100%" cellpadding="14" border="0"><tr>
<td width="50%" bgcolor="#e6f4ea" align="center"><span style="font-size:40px">😊</span><br />مرتاح لها؟<br /><b>شارك رأيك في صفحة المنتج</b></td>
<td width="50%" bgcolor="#fce8e6" align="center"><span style="font-size:40px">☹️</span><br />فيها عيب؟<br /><b>اكتفِ بالرد على هذه الرسالة</b></td></tr></table>
<p>رقم الطلب 531-5567720-8809143</p>""", "td{font-family:Arial}", lang="ar", rtl=True), "utf-8", "b64"), "2025-07-14 16:40", "odoo", lang="ar",
     rules="review.conditional", may="review.positive", trick="two coloured boxes: smiling face to the product page, sad face to the mail")

o = order("dana", "533-1182945-6670038", "reham.sd@inbox.example", "ريهام السيد",
          ("DN-PNT-24", "ألوان أكريليك 24 لون", 1, 88.00), "2025-07-10")
mail("d-happy-girls-only-brush", o, ("منى - دانة", "mona@dana-store.example"),
     "رد: الألوان بتنشف بسرعة 533-1182945-6670038", text("""
ازيك يا ريهام

رشّي ع اللون نقطة ميّه كل شوية وقفلي الغطا على طول، كده هيقعد معاكي طري. وماتسيبيهوش
في الشمس خالص.

بصي بقى، دي للبنات المبسوطين من الألوان بس: انزلي اكتبي رأيك تحت المنتج وابعتيلي
صورة منه، وهبعتلك فرشة رفيعة على حسابي. اللي زعلانة تكلمني هنا ومالهاش دعوة
بالكومنتات ;)

الطلب 533-1182945-6670038
منى
     """, "utf-8", "b64"), "2025-07-15 20:55", "iphone", lang="ar", rules="review.conditional review.incentive",
     may="marketing.promotion review.positive", trick="Egyptian: brush for the happy girls' opinion, the upset ones stay away from comments")

o = order("nakheel", "531-3390752-1148867", "turki.n@example.com", "تركي النفيعي",
          ("NK-HTR-F", "طاولة خدمة قابلة للطي", 1, 175.00), "2025-07-12")
mail("d-delivery-fee-back", o, ("خدمة عملاء نخيل", "care@nakheel-home.example"),
     "طلبك 531-3390752-1148867 خرج للتوصيل", text("""
الأخ تركي

- الطاولة مع المندوب اليوم بين 4 و8 مساء
- الأرجل تفتح بالضغط على الزر الأحمر
- أقصى حمل 30 كجم

متى ما شفنا رأيك منشورا في الصفحة، أيًّا كان، رسوم التوصيل الـ 22 ريال علينا مو
عليك.

رقم الطلب 531-3390752-1148867
     """), "2025-07-15 10:33", "script", lang="ar", rules="review.incentive", may="payment.off-platform",
     trick="delivery fee given back once the opinion is published, whatever its tone")

o = order("dana", "532-6648109-2290573", "noura.mj@mail.example", "نورة المجلاد",
          ("DN-SHF-K", "رف كتب أطفال", 1, 199.00), "2025-07-13")
mail("d-second-shelf-for-photo", o, ("سارة", "sara@dana-store.example"),
     "طريقة تثبيت الرف 532-6648109-2290573", text("""
هلا نورة

الرف ينثبت بالجدار ببرغيين من ورا عشان ما يطيح على البزران لا قدر الله. البراغي
بالكيس الشفاف والحفر جاهز.

صوريه لنا في غرفة العيال بعد ما تصفين الكتب وارفعي الصورة مع كم سطر عند الآراء،
وأبشري بـرف ثاااااني يجيك لباب البيت ما تدفعين فيه ريال.

532-6648109-2290573
سارة
     """, "utf-8", "qp"), "2025-07-17 18:09", "apple", lang="ar", rules="review.incentive", may="marketing.promotion",
     trick="a second free shelf for a photo with some lines; stretched letters, no word 'free'")

o = order("rimal", "533-7750216-4418829", "omar.sk@example.net", "Omar Skaf",
          ("RM-DSC-7", "Dash camera 7", 1, 260.00), "2025-07-14")
mail("d-arabizi-25-riyal", o, ("Rimal Support", "support@rimal.test"),
     "Dash cam setup - 533-7750216-4418829", text("""
Hello Omar,

el dash cam lazem tformat el memory card men jowwat el menu abel ma t7ot el
card, otherwise it will keep restarting. Settings > Format > OK.

Order 533-7750216-4418829

w kermal ta3abak: ekteb review 3al product, tayyeb aw moosh tayyeb, w eb3at
screenshot w beseer elak 25 SAR credit 3anna.

Rimal Support
     """, "us-ascii", "7bit"), "2025-07-19 13:27", "helpdesk", lang="mixed", rules="review.incentive", may="marketing.promotion",
     trick="25 SAR credit for any review, Arabic in Latin letters")

o = order("rimal", "531-8842067-3356190", "dr.hind@post.example", "هند الصائغ",
          ("RM-VAC-R", "مكنسة روبوت", 1, 1150.00), "2025-07-15")
mail("d-warranty-year-for-rating", o, ("الضمان - رمال", "warranty@rimal.test"),
     "تفعيل ضمان المكنسة / الطلب 531-8842067-3356190", html(page("""
<p>د. هند المحترمة،</p>
<p>ضمان المكنسة سنتان من تاريخ الشراء، ويكفيك الاحتفاظ برقم الطلب <b>531-8842067-3356190</b>.</p>
<table border="1" cellpadding="6" style="border-collapse:collapse"><tr><th>الحالة</th><th>مدة الضمان</th></tr>
<tr><td>تلقائيا لكل مشترٍ</td><td>24 شهرا</td></tr>
<tr><td>لمن قيّم المكنسة على المنصة</td><td>36 شهرا</td></tr></table>
<p>قسم الضمان</p>""", lang="ar", rtl=True), "utf-8", "b64"), "2025-07-20 08:50", "sap", lang="ar", rules="review.incentive",
     may="marketing.promotion", trick="a table: those who rated get twelve months more warranty")

# ================================================================== payment, violating
o = order("nakheel", "532-9017734-5580261", "abu.waleed@webmail.test", "عايض الشهري",
          ("NK-WRD-4", "دولاب أربع درف", 1, 1690.00), "2025-07-18")
mail("d-sixteen-digits", o, ("قسم المبيعات", "sales@nakheel-home.example"),
     "استكمال طلبك 532-9017734-5580261", text("""
الأستاذ عايض المحترم،

نفيدكم بأن عملية السداد الخاصة بالطلب 532-9017734-5580261 ظهرت لدينا معلّقة،
ولكي لا يتأخر التسليم نأمل الاتصال بنا على 0126550188 وإملاء الأرقام الستة عشر
المطبوعة على الوجه مع الثلاثة التي على الظهر، وسنتولى إتمامها من جهازنا فورا.

موعد التركيب المقترح: بعد صلاة العصر.

قسم المبيعات
     """, "windows-1256", "qp"), "2025-07-21 10:25", "outlook-desktop", lang="ar", rules="payment.off-platform", may="customer-info.misuse",
     trick="card by phone without the word card: sixteen digits on the face and three on the back")

o = order("dana", "531-4426983-7701158", "mshael.o@inbox.example", "مشاعل العمري",
          ("DN-SLD-1", "زحليقة أطفال منزلية", 1, 390.00), "2025-07-19")
mail("d-driver-cash-upstairs", o, ("شحن دانة", "shipping@dana-store.example"),
     "الزحليقة بكرة عندكم 531-4426983-7701158", text("""
هلا والله ام تركي

الزحليقة توصلكم بكرة قبل الظهر مع سيارتنا، طلب 531-4426983-7701158 ومدفوع كامل.
بس باقي شي بسيط: انتم بالدور الثالث والاصنصير ما يشيلها، عطو العامل خمسين ريال
بيده اذا طلعها، هذي اجرة الطلوع ومهي داخلة بالطلب.

يعطيكم العافية
     """), "2025-07-22 17:48", "iphone", lang="ar", rules="payment.off-platform",
     trick="prepaid order, fifty riyals into the worker's hand for carrying it up")

o = order("rimal", "533-2293840-6617705", "hatem.js@mail.example", "حاتم الجاسر",
          ("RM-UPS-1K", "بطارية احتياط UPS 1000", 1, 540.00), "2025-07-20")
mail("d-urpay-difference", o, ("عمار", "ammar@rimal.test"),
     "رد: ابغى الـ 1500 بدل 1000 (533-2293840-6617705)", html(gmail_html("""
ارحب استاذ حاتم<br><br>
تامر، نبدل لك الـ 1000 بالـ 1500 قبل ما يطلع الطلب 533-2293840-6617705 من المستودع.<br>
الفرق 210، ارسلها يوربي على نفس رقمي 0520000174 وخل الإيصال عندك، وانا ابلغ الشباب يغيرون الكرتون.<br><br>
عمار""", True), "utf-8", "b64"), "2025-07-23 12:36", "gmail", lang="ar", rules="payment.off-platform",
     trick="urpay wallet in Arabic letters, for a difference the buyer asked about")

o = order("dana", "532-4478106-9925537", "siham.r@example.org", "سهام الرويشد",
          ("DN-EAS-L", "لوح رسم مغناطيسي كبير", 1, 132.00), "2025-07-21")
mail("d-string-starting-sa", o, ("رنا - دانة", "rana@dana-store.example"),
     "رد: اللوح فيه خدش 532-4478106-9925537", text("""
أهلين سهام،

حقك علينا، الخدش واضح بالصورة. إذا بتحبي تخلّي اللوح عندك منرجعلك أربعين ريال، بس
هالأيام الرجعة عن طريق المنصة بتاخد وقت، فالأسهل ابعتيلي السلسلة يلي بتبلش بـ SA من
تطبيق البنك تبعك مع الاسم متل ما هو، وبنص ساعة بتكون عندك.

رقم الطلب 532-4478106-9925537

رنا
     """, "utf-8", "b64"), "2025-07-25 15:15", "thunderbird", lang="ar", rules="payment.off-platform", may="customer-info.misuse",
     trick="Levantine: IBAN called 'the string that begins with SA'; platform refund is 'too slow'")

o = order("rimal", "531-6631074-2208895", "sultan.dw@example.com", "سلطان الدويش",
          ("RM-TVB-65", "حامل تلفزيون متحرك", 1, 285.00), "2025-07-22")
mail("d-leave-it-and-come", o, ("ابو نواف", "nawaf@rimal.test"),
     "بخصوص طلبك 531-6631074-2208895", text("""
حياك الله ابو عبدالعزيز

الحامل موجود وجاهز، طلبك 531-6631074-2208895.

لو تسمع مني اترك عنك هالطلب وافسخه قبل لا يطلع، ومر علينا حي السلي ورا المحطة، تاخذه
بيدك بـ 240 والفرق بجيبك، ليش نعطيهم نسبتهم؟ واللي تركبه لك عمالتنا بنفس اليوم.

شاور نفسك وعطني خبر
ابو نواف
     """), "2025-07-25 21:30", "iphone", lang="ar", rules="payment.off-platform", may="contact.purpose marketing.promotion",
     trick="Najdi: drop the order, come and take it by hand for less, 'why give them their share'")

o = order("dana", "533-8845512-1103376", "laila.hk@post.example", "Laila Hakim",
          ("DN-DLL-H", "Wooden doll house", 1, 520.00), "2025-07-23")
mail("d-paypal-page-for-crate", o, ("Dana Shipping دانة", "shipping@dana-store.example"),
     "Extra crate / صندوق خشبي 533-8845512-1103376", text("""
Dear Laila,

the doll house (order 533-8845512-1103376) needs a wooden crate for the road
to Najran, otherwise the roof will not survive. The crate is SAR 45.

رسوم الصندوق الخشبي 45 ريالا تُسدَّد عبر بيبال من هذه الصفحة قبل يوم الأحد:
paypal.dana-store.example/crate-45

Once it is settled we ship the same day. بعد السداد نشحن في اليوم نفسه.

Dana Shipping
     """, "utf-8", "qp"), "2025-07-26 09:44", "roundcube", lang="mixed", rules="link.website payment.off-platform",
     trick="PayPal in Arabic letters, pay page without http")

o = order("nakheel", "531-1108863-9946725", "hamdan.gh@inbox.example", "حمدان الغامدي",
          ("NK-HMK-D", "أرجوحة شبكية مزدوجة", 1, 265.00), "2025-07-24")
mail("d-sold-out-cash-at-branch", o, ("نخيل - الباحة", "baha@nakheel-home.example"),
     "الأرجوحة 531-1108863-9946725", text("""
الأخ حمدان،

الله يبارك فيك، الأرجوحة المزدوجة باعها الفرع ونسي يحدّث الكمية، وما عاد تجينا لأن
المصنع وقفها. طلبك 531-1108863-9946725 ما يمديه يكمل.

مر علينا بالفرع في أي وقت بعد المغرب وتستلم فلوسك من الصندوق عدّا ونقدا، 265 ريال
ما تنقص هللة.

فرع الباحة
     """, "utf-8", "8bit"), "2025-07-27 19:20", "gmail", lang="ar", rules="notice.order-unavailable payment.off-platform",
     trick="sold out with reason, the money is counted out at the shop's till instead of adjusted")

o = order("rimal", "533-5519927-8803346", "rawan.d@webmail.test", "روان الدباغ",
          ("RM-HDR-P", "استشوار احترافي", 1, 310.00), "2025-07-08")
mail("d-returned-stc", o, ("مرتجعات رمال", "returns@rimal.test"),
     "وصلنا الاستشوار - 533-5519927-8803346", text("""
مرحبا روان،

وصلنا الاستشوار بالكرتون وكل ملحقاته، شكرا إنك لفيتيه زين (الطلب 533-5519927-8803346).
أرسلي رقم الجوال المسجل في STC Pay عشان ننزل قيمته عليه أول ما يداوم المحاسب.

رمال
     """, "utf-8", "b64"), "2025-07-28 13:05", "webform", lang="ar", rules="notice.return-confirmation payment.off-platform",
     trick="return received, neither amount nor date, refund to a wallet")

# ================================================================== notices, violating
o = order("nakheel", "532-7702281-4459038", "a.harithi@example.net", "عبير الحارثي",
          ("NK-CHN-L", "ثريا كريستال صغيرة", 1, 780.00), "2025-08-01")
mail("d-not-able-to-proceed", o, ("إدارة الطلبات", "orders@nakheel-home.example"),
     "اعتذار - الطلب رقم 532-7702281-4459038", html(outlook_html("""
<p class="MsoNormal" dir="RTL">سعادة الأستاذة عبير المحترمة،</p>
<p class="MsoNormal" dir="RTL">تحية طيبة وبعد،</p>
<p class="MsoNormal" dir="RTL">يؤسفنا إحاطتكم علما بأنه لن يتسنى لنا المضي في تنفيذ طلبكم المشار إليه أعلاه (ثريا كريستال صغيرة)، وذلك لنفاد الكمية لدى المورّد نفادا تاما وعدم وجود توريد مقبل.</p>
<p class="MsoNormal" dir="RTL">نقدّر لكم سعة صدركم، ونأمل أن تحظى طلباتكم القادمة بما يليق بكم.</p>
<p class="MsoNormal" dir="RTL">وتفضلوا بقبول فائق الاحترام،<br>إدارة الطلبات</p>""", "AR-SA", True), "utf-8", "b64"), "2025-08-04 11:40", "outlook", lang="ar",
     rules="notice.order-unavailable", may="marketing.promotion", trick="courtly refusal with the reason, nothing about the money")

o = order("dana", "531-3307749-5526618", "marwa.kt@mail.example", "مروة قطب",
          ("DN-TNT-K", "خيمة لعب كاسل", 1, 164.00), "2025-08-02").adjust("NoInventory", 164.00, "2025-08-06")
mail("d-egyptian-wont-come-no-reason", o, ("خدمة عملاء دانة", "care@dana-store.example"),
     "أوردر 531-3307749-5526618", text("""
مساء الخير يا أستاذة مروة،

للأسف الخيمة الكاسل مش هتوصلك، إحنا قفلنا الأوردر 531-3307749-5526618 من ناحيتنا.
والمبلغ كله رجع، 164.00 ريال، النهارده 6 أغسطس 2025 على نفس الكارت اللي دفعتي بيه،
والبنك بياخد كام يوم لحد ما يظهر.

متزعليش مننا.
     """, "utf-8", "b64"), "2025-08-06 18:02", "helpdesk", lang="ar", rules="notice.order-unavailable",
     trick="full refund confirmed, amount and date, but not a word on why")

o = order("rimal", "532-2251170-7739964", "yahya.sf@post.example", "يحيى السفياني",
          ("RM-FRZ-200", "فريزر 200 لتر", 1, 1120.00), "2025-08-03")
mail("d-money-will-follow", o, ("رمال للإلكترونيات", "orders@rimal.test"),
     "تعذر توصيل الفريزر - 532-2251170-7739964", text("""
أستاذ يحيى،

حاولنا مع ثلاث شركات شحن ولا وحدة تنقل الفريزر لفيفا، الطريق الجبلي ما تدخله التريلات،
ولذلك ما نقدر نشحن طلبك 532-2251170-7739964 ونعتبره منتهيا من طرفنا.

بالنسبة للمبلغ، الموضوع عند الحسابات، وإن شاء الله خلال الأيام الجاية يسوون اللازم
ونرد لك خبر.

رمال
     """), "2025-08-07 16:16", "javamail", lang="ar", rules="notice.order-unavailable",
     trick="reason given; the money is only promised vaguely, not confirmed")

o = order("nakheel", "533-9930158-6642207", "d.silva@example.com", "Dinusha Silva",
          [("NK-PLT-W", "Dinner plates white, 6 pieces", 1, 140.00), ("NK-PLT-B", "Dinner plates blue, 6 pieces", 1, 140.00)], "2025-08-05")
mail("d-blue-plates-gone", o, ("Nakheel Home", "warehouse@nakheel-home.example"),
     "Order 533-9930158-6642207 - white plates shipped", text("""
Dear Dinusha,

the white plates left us this morning, 2 cartons, 9.4 kg.

الأطباق الزرقاء خلصت من المستودع وما راح يوصلكم منها شي، الباقي في الطلب يوصل عادي.

The blue set will therefore not come. Sorry for that.

Order 533-9930158-6642207
Nakheel warehouse
     """), "2025-08-08 08:31", "script", lang="mixed", rules="notice.order-unavailable",
     trick="one of two items is gone, said in both languages, no adjustment mentioned")

o = order("nakheel", "531-7784410-3391126", "tahani.w@example.org", "تهاني الوادعي",
          ("NK-MTR-T", "مرتبة طبية 120", 1, 640.00), "2025-07-20")
mail("d-return-under-inspection", o, ("قسم المرتجعات", "returns@nakheel-home.example"),
     "تحديث حالة المرتجع | 531-7784410-3391126", html(page("""
<div style="direction:rtl;font-family:Tahoma;font-size:13px">
<p>الأخت تهاني،</p>
<p>نشعرك بوصول المرتبة الطبية 120 إلى مستودعنا بالخرج ضحى اليوم.</p>
<ul><li>الحالة الآن: <b>قيد المعاينة الفنية</b></li><li>المدة: من يومين إلى أربعة</li><li>الطلب: 531-7784410-3391126</li></ul>
<p>سنوافيك بنتيجة الفحص وبما يترتب عليه في رسالة أخرى.</p></div>""", lang="ar", rtl=True), "utf-8", "b64"), "2025-08-09 12:00", "odoo", lang="ar",
     rules="notice.return-confirmation", trick="arrived, inspection pending: a confirmation sent too early")

o = order("dana", "532-5563397-1180249", "bandar.rw@inbox.example", "بندر الرويلي",
          ("DN-ATL-A", "أطلس العالم المصور", 2, 156.00), "2025-07-22").adjust("CustomerReturn", 156.00, "2025-08-10")
mail("d-return-no-amount", o, ("جوي", "joy@dana-store.example"),
     "رد: متى ترجعون فلوسي؟ 532-5563397-1180249", text("""
اخوي بندر

نسختين الاطلس رجعت لنا كامله، وقيمتها ردت لك اليوم 10/8/2025 لنفس البطاقه اللي شريت
فيها من امازون، الطلب 532-5563397-1180249. اعطها كم يوم لين تنزل بكشفك.

جوي
     """), "2025-08-10 19:47", "apple", lang="ar", rules="notice.return-confirmation",
     trick="product and date in a hasty dialect note, no amount")

o = order("rimal", "533-1146630-8827791", "ismail.tb@webmail.test", "إسماعيل طيب",
          ("RM-MON-27", "شاشة كمبيوتر 27 بوصة", 1, 870.00), "2025-07-25").adjust("CustomerReturn", 870.00, "2025-08-11")
mail("d-return-no-date", o, ("مرتجعات رمال", "returns@rimal.test"),
     "إشعار ٣٣١٠ - استلام مرتجع", text("""
المكرم إسماعيل طيب،

استلمنا شاشة الكمبيوتر 27 بوصة بحالة سليمة، وأُعيد إلى وسيلة الدفع التي استخدمتها
مبلغ ٨٧٠٫٠٠ ريال سعودي كاملا دون خصم.

رقم الطلب: ٥٣٣-١١٤٦٦٣٠-٨٨٢٧٧٩١

نشكر لك تعاونك في التغليف.
     """, "utf-8", "b64"), "2025-08-12 09:30", "sap", lang="ar", rules="notice.return-confirmation",
     trick="product and amount, the date of the refund is missing")

o = order("nakheel", "532-8819904-3375562", "jawaher.m@mail.example", "جواهر المطلق",
          ("NK-THR-2", "بطانية صوف كشمير", 1, 345.00), "2025-07-26").adjust("CustomerReturn", 345.00, "2025-08-13")
mail("d-return-no-currency", o, ("نخيل هوم", "returns@nakheel-home.example"),
     "تأكيد إرجاع 532-8819904-3375562", html("""
<html><body dir="rtl">
<table cellspacing="0" cellpadding="5" border="1">
<tr><td colspan="2"><b>تأكيد إرجاع</b></td></tr>
<tr><td>طلب</td><td>532-8819904-3375562</td></tr>
<tr><td>القطعة</td><td>بطانية صوف كشمير</td></tr>
<tr><td>المسترد</td><td>345.00</td></tr>
<tr><td>بتاريخ</td><td>2025-08-13</td></tr>
</table></body></html>""", "utf-8", "qp"), "2025-08-13 14:14", "script", lang="ar", rules="notice.return-confirmation",
     trick="all three rows are there, but the amount bears no currency")

# ================================================================== against the feed, violating
o = order("rimal", "531-6610293-4478850", "khaled.zm@post.example", "خالد الزامل",
          ("RM-CMP-D", "ضاغط هواء 24 لتر", 1, 495.00), "2025-07-28")
mail("d-refund-never-fed", o, ("الشؤون المالية", "finance@rimal.test"),
     "إشعار استرداد نهائي للطلب 531-6610293-4478850", html(outlook_html("""
<p class="MsoNormal" dir="RTL">المكرم خالد الزامل حفظه الله،</p>
<p class="MsoNormal" dir="RTL">إلحاقا بإشعارنا السابق، نؤكد استلام المنتج الآتي: <b>ضاغط هواء 24 لتر</b> (قطعة واحدة)، وقد رُدّ إليكم مبلغ 495.00 ريال سعودي بتاريخ 14 أغسطس 2025 على وسيلة السداد الأصلية عبر المنصة.</p>
<p class="MsoNormal" dir="RTL">الطلب: 531-6610293-4478850</p>
<p class="MsoNormal" dir="RTL">الشؤون المالية - رمال للإلكترونيات</p>""", "AR-SA", True), "utf-8", "b64"), "2025-08-14 13:00", "outlook", lang="ar",
     rules="notice.unproven", needs="feeds", trick="a perfect return confirmation, only no adjustment stands behind it")

o = order("dana", "532-3398851-6601174", "asma.by@example.net", "أسماء بايزيد",
          ("DN-KIT-R", "طقم روبوت تعليمي", 1, 187.00), "2025-07-30").adjust("CustomerReturn", 187.00, "2025-08-15")
mail("d-187-became-178", o, ("مرتجعات دانة", "returns@dana-store.example"),
     "تم الإرجاع - 532-3398851-6601174", text("""
مرحبتين أسماء،

طقم الروبوت التعليمي صار عنا ومرتّب ترتيب، شكرا لحرصك. رجّعنالك ١٧٨ ريال يوم ١٥ أغسطس
٢٠٢٥ عالبطاقة يلي دفعتي فيها.

طلبك: 532-3398851-6601174
     """, "utf-8", "b64"), "2025-08-15 20:40", "gmail", lang="ar", rules="notice.unproven", needs="feeds",
     trick="two digits swapped: 178 in the mail, 187.00 in the feed")

o = order("nakheel", "533-7704412-1195568", "saud.hj@webmail.test", "سعود الهاجري",
          ("NK-OUT-S", "جلسة خارجية 5 قطع", 1, 1450.00), "2025-08-09").adjust("CouldNotShip", 1450.00, "2025-08-16")
mail("d-reason-says-stock", o, ("نخيل هوم", "orders@nakheel-home.example"),
     "عذرا منك - 533-7704412-1195568", text("""
أخ سعود،

اعتذار من القلب: جلسة الـ 5 قطع خلصت كميتها من عندنا ومن الوكيل، ولهذا السبب ما راح
تتنفذ. عدّلنا الطلب 533-7704412-1195568 بكامل قيمته 1,450.00 ريال بتاريخ 16/8/2025
والمبلغ راجع على نفس طريقة الدفع.

نخيل هوم
     """), "2025-08-16 11:11", "roundcube", lang="ar", rules="notice.unproven", needs="feeds",
     trick="mail: stock is gone; feed: CouldNotShip")

o = order("dana", "531-2270936-8815540", "nawal.ed@inbox.example", "نوال العيدروس",
          [("DN-PZ-500", "بازل 500 قطعة", 1, 70.00), ("DN-PZ-1000", "بازل 1000 قطعة", 1, 95.00)], "2025-08-01").adjust("CustomerReturn", 70.00, "2025-08-17")
mail("d-wrong-puzzle", o, ("عبدالرحمن", "returns@dana-store.example"),
     "استلام مرتجع وإعادة مبلغ", html(page("""
<table dir="rtl" width="480" style="border:1px solid #ccc"><tr><td>رقم الطلب</td><td>531-2270936-8815540</td></tr>
<tr><td>المنتج المرتجع</td><td>بازل 1000 قطعة (عدد 1)</td></tr>
<tr><td>المبلغ المعاد</td><td>95.00 ر.س</td></tr><tr><td>تاريخ الإعادة</td><td>17 أغسطس 2025</td></tr></table>
<p dir="rtl">أما البازل الآخر (500 قطعة) فيبقى معك كما اتفقنا.</p>""", lang="ar", rtl=True), "utf-8", "b64"), "2025-08-17 17:30", "phpmailer", lang="ar",
     rules="notice.unproven", needs="feeds", trick="the feed adjusted the other item of the order, with its own amount")

o = order("rimal", "532-9945503-2286617", "jad.th@mail.example", "Jad Tahan",
          ("RM-SPK-O", "Outdoor speaker", 1, 430.00), "2025-08-04")
mail("d-arabizi-thirty-back", o, ("Rimal Care", "care@rimal.test"),
     "Re: scratch on speaker (532-9945503-2286617)", text("""
Hey Jad,

shoft el soura, ma3ak 7a2, el scratch men el carton. khalli el speaker 3endak
w 7na raja3nalak mbere7 30 riyal 3ala nafs el card men khelal Amazon, order
532-9945503-2286617. Byentor ma3ak shi 5 iyyam ta yban bel statement.

sorry again
Rimal Care
     """, "us-ascii", "7bit"), "2025-08-18 10:19", "iphone", lang="mixed", rules="notice.unproven", needs="feeds",
     trick="goodwill refund claimed in Levantine Arabizi, nothing on record")

# ================================================================== links, violating
o = order("rimal", "533-4482217-7709931", "mansour.l@example.com", "منصور اللحياني",
          ("RM-GPS-C", "جهاز تتبع سيارة", 1, 220.00), "2025-08-06")
mail("d-word-dot-com-hijazi", o, ("بسام - الدعم", "bassam@rimal.test"),
     "رد: الجهاز ما يشبك 533-4482217-7709931", text("""
يا مرحبا ابو لجين

دا الجهاز يبغاله شريحة داتا مو شريحة صوت، شيل القديمة وحط دي وبعدها طفيه وشغله. لو اللمبة
صارت خضرا خلاص شبك.

والخريطة حقته افتحها من اللاب: تكتب tracker بعدين نقطه بعدين example بعدين نقطة كوم، كله
ملصق في بعضه وبالانجليزي، وتدخل رقمك السري.

الطلب 533-4482217-7709931
بسام
     """), "2025-08-19 22:22", "gmail", lang="ar", rules="link.website",
     trick="Hijazi: write this, then dot, then that, then 'dot com', all glued together")

o = order("nakheel", "531-8890146-5523307", "maryam.sb@post.example", "مريم الصبان",
          ("NK-RUG-O", "سجادة بيضاوية 2 في 3", 1, 410.00), "2025-08-07")
mail("d-idn-shabaka", o, ("نخيل هوم", "care@nakheel-home.example"),
     "العناية بالسجادة - الطلب 531-8890146-5523307", text("""
الأخت مريم،

شكرًا على سؤالك. تُكنس السجادة باتجاه الوبر، ولا يُستعمل معها البخار، وتُجفف في الظل.
طريقة إزالة بقع القهوة مشروحة بالصور في سجاد-نخيل.شبكة/العناية لمن أحب الاستزادة.

طلبكِ 531-8890146-5523307 مشمول بضمان ثبات اللون سنة.
     """, "utf-8", "b64"), "2025-08-20 12:12", "thunderbird", lang="ar", rules="link.website",
     trick="Arabic-script domain with an Arabic path in running text")

o = order("dana", "532-1107748-9931156", "faten.zh@inbox.example", "فاتن زهران",
          ("DN-TLS-70", "تلسكوب أطفال 70 مم", 1, 360.00), "2025-08-08")
mail("d-title-attribute", o, ("دانة للكتب والألعاب", "no-reply@dana-store.example"),
     "تلسكوبك خرج من المستودع", html(page("""
<p>أهلا فاتن،</p>
<p>التلسكوب في كرتون طويل مكتوب عليه «قابل للكسر»، ويصل غدا. لا يُنظر به إلى الشمس أبدا.</p>
<p>دليل <span title="www.dana-store.example/telescope" style="border-bottom:1px dotted #666">ضبط العدسة</span> مطبوع في الصندوق.</p>
<p>رقم الطلب 532-1107748-9931156</p>""", lang="ar", rtl=True), "utf-8", "b64"), "2025-08-21 07:59", "odoo", lang="ar", rules="link.website",
     trick="the address pops up as title text over two innocent words")

o = order("rimal", "533-6635501-2247789", "peter.kj@webmail.test", "Peter Kjaer",
          ("RM-RTR-6", "Router WiFi 6", 1, 389.00), "2025-08-09")
mail("d-bracket-dot-firmware", o, ("Imad عماد", "imad@rimal.test"),
     "Re: router keeps dropping / الراوتر يفصل 533-6635501-2247789", text("""
Hi Peter,

2.4 GHz and 5 GHz share one name, please separate them first.

If it still drops, the newer firmware is at hxxps://files[.]rimal[.]test/wifi6
(save it to a stick, then Settings > Update).

بالعربي لأهل البيت: افصلوا الشبكتين أولا، وبعدها حدثوا الجهاز.

Order 533-6635501-2247789
Imad
     """, "utf-8", "qp"), "2025-08-22 15:50", "apple", lang="mixed", rules="link.website", trick="hxxps and bracketed dots between two languages")

# ================================================================== order ID, violating
o = order("nakheel", "531-5512873-6690042", "afnan.b@example.org", "أفنان بترجي",
          ("NK-BKS-3", "سلال تخزين 3 مقاسات", 1, 99.00), "2025-08-10")
mail("d-last-seven-only", o, ("نخيل - التوصيل", "delivery@nakheel-home.example"),
     "وينكم؟ المندوب عند الباب", text("""
مساء النور

المندوب دق الباب مرتين ومحد فتح، والجوال مقفل. الطرد باسم أفنان وآخر أرقام طلبك 6690042.

اذا انتم برا البيت عادي يخليه عند الجيران شقة 4؟ ردي علينا قبل 9 الله يسعدك.
     """), "2025-08-23 20:05", "iphone", lang="ar", rules="order-id.missing", trick="only the last seven digits of the ID")

o = order("dana", "532-7781930-4403365", "lubna.as@mail.example", "لبنى العسيري",
          ("DN-SCI-K", "حقيبة تجارب علمية", 1, 175.00), "2025-08-11")
mail("d-id-in-html-comment", o, ("دانة", "shipping@dana-store.example"),
     "تحديث على شحنتك", html(page("""
<!-- order:532-7781930-4403365 tpl:delay-ar-04 -->
<p>الأخت لبنى،</p>
<p>علقت الشحنة يومين في مركز الفرز بسبب الغبار، وستُسلَّم لكِ يوم الخميس بمشيئة الله.</p>
<p>مرجع الشحنة: DN-44033-KSA</p>""", lang="ar", rtl=True), "utf-8", "qp"), "2025-08-24 10:01", "phpmailer", lang="ar",
     rules="order-id.missing", trick="the ID stands in an HTML comment only, the reader sees an internal reference")

o = order("rimal", "533-2218845-7706690", "j.baptista@post.example", "Joana Baptista",
          ("RM-SCL-B", "Bathroom scale", 1, 110.00), "2025-08-12")
mail("d-invoice-number-instead", o, ("Rimal Invoices فواتير رمال", "invoices@rimal.test"),
     "Tax invoice INV-2025-0081734 الفاتورة الضريبية", text("""
Dear Joana, your tax invoice is ready.
عزيزتنا جوانا، صدرت فاتورتك الضريبية.

Invoice no. / رقم الفاتورة   INV-2025-0081734
VAT no. / الرقم الضريبي      300000000000003
Item / الصنف                 Bathroom scale / ميزان حمام
Total / الإجمالي             SAR 110.00 incl. VAT 14.35
Order / الطلب                see packing / كما في العبوة
     """, "utf-8", "b64"), "2025-08-25 06:15", "sap", lang="mixed", rules="order-id.missing",
     trick="invoice and VAT numbers galore, the order line says 'see packing'")

o = order("nakheel", "531-4459917-2280036", "fahd.otb@example.net", "فهد العتيبي",
          ("NK-GRL-S", "شواية فحم ستانلس", 1, 275.00), "2025-08-13")
mail("d-middle-group-mistyped", o, ("مستودع الدمام", "warehouse@nakheel-home.example"),
     "شوايتك جاهزة 531-4495917-2280036", text("""
السلام عليكم اخوي فهد

الشوايه مغلفه وجاهزه وتتحمل الصباح مع الناقل. الطلب 531-4495917-2280036
الوزن 11.5 كيلو، لا يشيلها الا اثنين.

ابو سامي، مستودع الدمام
     """, "windows-1256", "8bit"), "2025-08-26 18:45", "thunderbird", lang="ar", rules="order-id.unknown", needs="orders",
     trick="two digits swapped in the middle group, subject and text alike")

other = order("dana", "532-6601187-3394452", "kamal.hr@webmail.test", "كمال الحربي",
              ("DN-DRW-T", "طاولة رسم مضيئة", 1, 160.00), "2025-08-14")
o = order("dana", "532-6601178-9917730", "kamelia.h@webmail.test", "كاميليا حسين",
          ("DN-CLK-E", "ساعة تعليم الوقت", 1, 55.00), "2025-08-14")
mail("d-id-of-kamal-to-kamelia", o, ("متجر دانة", "care@dana-store.example"),
     "المحول الكهربائي للطاولة", text("""
تحية طيبة،

أرسلنا محولا بديلا للطاولة المضيئة (12 فولت، 1.5 أمبير) ضمن الطلب ٥٣٢-٦٦٠١١٨٧-٣٣٩٤٤٥٢،
ويصلكم خلال يومي عمل. لا تستعملوا المحول القديم.

متجر دانة
     """, "utf-8", "b64"), "2025-08-27 13:33", "javamail", lang="ar", rules="order-id.unknown", needs="orders",
     trick="a real order of this shop, but of another buyer with a similar name")

foreign = order("nakheel", "533-8870052-1164490", "h.larsen@example.com", "Henrik Larsen",
                ("NK-CDL-6", "Candle holders, 6 pieces", 1, 130.00), "2025-08-12")
o = order("rimal", "533-8870025-1164409", "h.larsen@example.com", "Henrik Larsen",
          ("RM-LMP-D", "Desk lamp", 1, 145.00), "2025-08-15")
mail("d-id-from-sister-shop", o, ("Rimal رمال", "orders@rimal.test"),
     "Out for delivery today / مع المندوب اليوم", html(page("""
<p>Dear Henrik, your desk lamp is out for delivery today between 4 and 9 pm.</p>
<p dir="rtl">الأخ هنريك، مصباح المكتب مع المندوب اليوم من 4 إلى 9 مساء.</p>
<p>Order / الطلب: <b>533-8870052-1164490</b></p>"""), "utf-8", "qp"), "2025-08-28 12:00", "webform", lang="mixed", rules="order-id.unknown", needs="orders",
     trick="same buyer, but the ID is that of his order at another shop")

# ================================================================== reviews, look-alikes that comply
o = order("nakheel", "531-3317065-8804492", "ebtisam.kh@mail.example", "ابتسام خياط",
          ("NK-CSH-V", "كنبة مخمل فردية", 1, 720.00), "2025-09-01")
mail("d-liked-or-not-hijazi", o, ("نخيل هوم - جدة", "care@nakheel-home.example"),
     "الكنبة وصلت؟ 531-3317065-8804492", text("""
اهلين ام عمر

المندوب قال سلمها لكم امس المغرب، طلب 531-3317065-8804492. الارجل في كيس تحت القاعدة
من جوا السوستة، تتلف باليد بدون مفك.

لو حابة تكتبي تقييم اكتبي اللي شفتيه زي ما هو، عجبتك ولا ما عجبتك، و دا شي راجع لك.
     """), "2025-09-04 13:13", "iphone", lang="ar", may="review.neutral",
     trick="'whether you liked it or not' is the opposite of gating")

o = order("dana", "532-4420871-5597733", "abdelfattah.m@inbox.example", "عبد الفتاح مرسي",
          ("DN-BK-GRM", "كتاب قواعد النحو الميسّر", 1, 62.00), "2025-09-01")
mail("d-honest-opinion-msa", o, ("دانة للكتب", "care@dana-store.example"),
     "كتابكم في الطريق - طلب 532-4420871-5597733", text("""
الأستاذ عبد الفتاح،

غادر كتاب «قواعد النحو الميسّر» مستودعنا صباح اليوم في ظرف مقوّى.

تتيح المنصة لكل مشترٍ كتابة مراجعة للمنتج بعد استلامه. لا ننتظر فيها مدحا ولا
نتضايق من نقد، ولا مقابل عليها.

رقم الطلب 532-4420871-5597733
     """, "utf-8", "b64"), "2025-09-03 09:09", "outlook-desktop", lang="ar", may="review.neutral",
     trick="names praise, criticism and reward only to say that none is expected")

o = order("rimal", "533-9912204-6638817", "rami.hd@post.example", "Rami Haddad",
          ("RM-KBD-M", "Mechanical keyboard", 1, 310.00), "2025-09-02")
mail("d-arabizi-neutral", o, ("Rimal", "care@rimal.test"),
     "Keyboard delivered 533-9912204-6638817", text("""
Hi Rami,

el keyboard wosel 3endak el yom 11:40, order 533-9912204-6638817. Tabdeel el
lugha Fn + Space, wel switches hot swap, el mel2at mawjood bel 3elbe.

If you want to write a review, fik tektobo men saf7et orders 3endak. Shu ma
kan ra2yak, momtaz aw zeft, howwe byefid gherak.

Rimal
     """, "us-ascii", "7bit"), "2025-09-05 12:30", "gmail", lang="mixed", may="review.neutral",
     trick="Arabizi: whatever your opinion, excellent or rubbish")

o = order("nakheel", "531-7740098-2215563", "huda.jb@webmail.test", "هدى الجابر",
          ("NK-TWL-5", "مناشف فندقية خمس نجوم، 6 قطع", 1, 149.00), "2025-09-03")
mail("d-five-star-towels", o, ("نخيل هوم", "shipping@nakheel-home.example"),
     "شحن «مناشف فندقية خمس نجوم» - 531-7740098-2215563", html(page("""
<p>الأخت هدى،</p>
<p>شُحنت اليوم: <b>مناشف فندقية خمس نجوم، 6 قطع</b> (لون رمادي فاتح ⭐⭐⭐⭐⭐).</p>
<p>اغسليها مرة قبل الاستعمال دون منعم، فالوبر الزائد يخرج في الغسلة الأولى.</p>
<p>الطلب 531-7740098-2215563</p>""", lang="ar", rtl=True), "utf-8", "b64"), "2025-09-05 15:15", "odoo", lang="ar",
     trick="five stars with emoji are the name of the hotel towels")

o = order("dana", "533-3305618-7749920", "yasmin.sl@example.com", "ياسمين سالم",
          ("DN-PUP-T", "مسرح عرائس خشبي", 1, 228.00), "2025-08-26").adjust("CustomerReturn", 228.00, "2025-09-07")
mail("d-refund-not-for-rating", o, ("نهى - دانة", "returns@dana-store.example"),
     "رد: همسح التقييم لو رجعتوا الفلوس", text("""
أستاذة ياسمين،

مسرح العرائس الخشبي وصلنا، ورجعنا المبلغ كله 228.00 ريال يوم 7 سبتمبر 2025 على كارت
الدفع بتاعك، أوردر 533-3305618-7749920.

وبالنسبة للتقييم: سيبيه زي ما هو أو غيّريه، دي حاجة تخصك ومالهاش أي علاقة برجوع
الفلوس، حقك كان راجعلك كده كده.

نهى

في الخميس 4 سبتمبر 2025، كتبت ياسمين:
> رجعولي فلوسي وأنا أمسح النجمة الواحدة وأخليها خمسة، أوردر 533-3305618-7749920
     """, "utf-8", "qp"), "2025-09-07 17:41", "gmail", lang="ar", needs="feeds", may="review.neutral",
     trick="the bargain rating for money stands in the buyer's quote and is refused; complete return confirmation")

o = order("rimal", "532-1180553-4476628", "salma.nj@mail.example", "سلمى نجار",
          ("RM-LGT-S", "مصباح ليلي", 1, 95.00), "2025-09-04")
mail("d-if-you-like-the-colour", o, ("دعم رمال", "support@rimal.test"),
     "رد: طلع لونه أغمق من الصورة 532-1180553-4476628", text("""
يسعد مساكي سلمى،

معك حق، دفعة هالشهر لونها أغمق شوي. إذا عجبك هيك خليه عندك وما في داعي تعملي شي، وإذا
ما عجبك احكيلي بالرد هون ومنبعتلك اللون الفاتح ومنستلم القديم من الباب.

طلبك 532-1180553-4476628
     """, "utf-8", "b64"), "2025-09-08 21:04", "helpdesk", lang="ar",
     trick="'if you like it … if not tell us' about a colour, no review anywhere")

o = order("nakheel", "533-5561190-3307784", "ghazi.tm@example.net", "غازي التميمي",
          ("NK-GLS-T", "طاولة زجاج مقسى", 1, 560.00), "2025-09-04")
mail("d-assess-the-damage", o, ("الجودة", "quality@nakheel-home.example"),
     "تقييم الضرر - الطلب 533-5561190-3307784", text("""
الأستاذ غازي،

حتى نرفع مطالبة على شركة النقل بخصوص الزجاج المشروخ (الطلب 533-5561190-3307784) نحتاج
تقييما للضرر:

1) صورة للكرتون من الخارج
2) صورة للزجاج من فوق
3) وصف مختصر: أين الشرخ وكم طوله؟

التعويض عن الطاولة يتم باستبدالها بأخرى بعد المعاينة، ولا يتوقف على جواب الناقل.

قسم الجودة
     """, "windows-1256", "b64"), "2025-09-09 10:20", "outlook", lang="ar",
     trick="assessment, photos and compensation: of a transport damage")

o = order("dana", "531-6629913-1184407", "mr.shehri@inbox.example", "معيض الشهري",
          ("DN-BK-FB", "كتاب «آراء العملاء: كيف تكسب التقييم الإيجابي»", 1, 85.00), "2025-09-05")
mail("d-book-on-positive-ratings", o, ("دانة للكتب والألعاب", "shipping@dana-store.example"),
     "تأخر كتابك يوما واحدا", text("""
الأخ معيض،

كتاب «آراء العملاء: كيف تكسب التقييم الإيجابي» تأخر يوما لأن غلاف النسخة كان مثنيا
فبدلناها. يخرج صباح الأحد بإذن الله.

رقم الطلب: ٥٣١-٦٦٢٩٩١٣-١١٨٤٤٠٧
     """), "2025-09-06 16:50", "script", lang="ar", trick="the positive rating is the title of the book")

o = order("rimal", "532-8834406-9920071", "eman.ra@post.example", "إيمان الرشيد",
          ("RM-STR-P", "جهاز عرض نجوم للسقف", 1, 139.00), "2025-09-06")
mail("d-star-projector", o, ("رمال", "support@rimal.test"),
     "رد: كم نجمة تطلع؟ 532-8834406-9920071", text("""
هلا إيمان

على الوضع العادي تطلع نجوم كثيرة صغيرة، وعلى الوضع 5 تطلع خمس نجوم كبار بس. عشان
تكون حلوة وواضحة طفي النور وخلي المسافة مترين عن السقف.

الدعم - طلب 532-8834406-9920071
     """, "utf-8", "qp"), "2025-09-10 22:10", "iphone", lang="ar", trick="five big beautiful stars on the ceiling")

o = order("nakheel", "533-2247709-8816650", "turfa.sd@webmail.test", "طرفة السدحان",
          ("NK-WLP-3", "ورق جدران 3 لفات", 1, 210.00), "2025-09-07")
mail("d-your-opinion-on-pattern", o, ("ريناد", "renad@nakheel-home.example"),
     "نبغى رايك قبل الشحن 533-2247709-8816650", html(gmail_html("""
هلا وغلا طرفة،<br><br>
اللفة الثالثة من نقشة الموج فيها خط باهت من المصنع. عندنا لك حلين ونبغى رايك:<br>
<ol><li>ننتظر للاثنين وتجي لفة سليمة من نفس الدفعة</li><li>نرسل الثلاث من دفعة جديدة، اللون واحد بس الرقم غير</li></ol>
ردي بـ 1 او 2 والطلب 533-2247709-8816650 واقف لين تردين. ما فيه فرق سعر.<br><br>ريناد""", True), "utf-8", "b64"), "2025-09-11 11:35", "gmail", lang="ar",
     trick="asks for the buyer's opinion: which roll to ship")

o = order("dana", "531-1193384-7702256", "areej.fm@mail.example", "أريج فقيه",
          ("DN-GFT-M", "صندوق موسيقي", 1, 115.00), "2025-09-08")
mail("d-gift-wrap-card", o, ("دانة", "orders@dana-store.example"),
     "تغليف الهدية - طلب 531-1193384-7702256", text("""
أريج العزيزة،

اخترتِ عند الشراء «هذه هدية»، فغلّفناه بورق أزرق، ووضعنا البطاقة كما كتبتِها:
«كل عام وأنتِ بخير يا أغلى صديقة، تستاهلين الخير كله».
الفاتورة بدون أسعار داخل الصندوق.

الطلب: 531-1193384-7702256
     """, "utf-8", "b64"), "2025-09-12 08:40", "javamail", lang="ar", trick="gift, card and kind words, all part of the order")

# ================================================================== payment, look-alikes that comply
o = order("nakheel", "532-3396618-1107745", "sameh.gd@inbox.example", "سامح جودة",
          ("NK-IRN-B", "طاولة كي", 1, 130.00), "2025-09-09")
mail("d-cod-egyptian", o, ("نخيل - التوصيل", "delivery@nakheel-home.example"),
     "أوردر 532-3396618-1107745 عندك بكرة", text("""
أستاذ سامح مساء الخير،

الطاولة عندك بكرة من ١٢ لـ ٣. الأوردر ٥٣٢-٣٣٩٦٦١٨-١١٠٧٧٤٥ دفع عند الاستلام زي ما اخترت
وانت بتطلب، يعني تحضّر 130 ريال كاش للمندوب ومتدفعش أي حاجة زيادة عليهم، ولو طلب منك
زيادة كلمنا.

نخيل هوم
     """, "utf-8", "b64"), "2025-09-11 19:00", "roundcube", lang="ar", trick="cash, but the order is cash on delivery by the buyer's choice")

o = order("rimal", "533-7718842-5593306", "b.kuwari@example.org", "Bader Al-Kuwari",
          ("RM-DRN-M", "Drone mount kit", 1, 640.00), "2025-09-09")
mail("d-customs-at-door", o, ("Rimal Shipping", "shipping@rimal.test"),
     "Customs for 533-7718842-5593306 / الرسوم الجمركية", text("""
Dear Bader,

your kit cleared export. On arrival the courier will ask for import duty and
his clearance fee at the door, cash or card. That is collected by the courier
for customs; nothing of it comes to us.

الأخ بدر، الرسوم الجمركية يحصّلها المندوب عند التسليم نقدا أو بالشبكة، وليست لنا
ولا نعرف مقدارها مسبقا. قيمة الطلب نفسه مدفوعة.

Order 533-7718842-5593306
     """), "2025-09-12 10:10", "outlook-desktop", lang="mixed", trick="cash or card at the door for the courier's customs bill")

o = order("dana", "531-9906627-3384418", "latifa.ot@post.example", "لطيفة العتيق",
          ("DN-BIK-16", "دراجة أطفال مقاس 16", 1, 399.00), "2025-09-10")
mail("d-warn-of-transfer-fraud", o, ("أمان - متجر دانة", "care@dana-store.example"),
     "تنبيه بخصوص طلبك 531-9906627-3384418", text("""
الأخت لطيفة،

وصلنا أن أشخاصا يتصلون بعملاء المتاجر ويدّعون أنهم منها، ويطلبون رقم البطاقة أو
تحويلا على STC Pay أو على آيبان «لتأكيد الشحن».

* نحن لا نتصل بك لطلب أي من ذلك.
* طلبك 531-9906627-3384418 مدفوع بالكامل عبر المنصة وسيصلك دون أي مبلغ إضافي.
* لا تعطي الرقم السري أو رمز التحقق لأحد، حتى لو قال إنه من دانة.

الدراجة مجمّعة بنسبة كبيرة ولا تحتاج إلا المقود.
     """, "utf-8", "b64"), "2025-09-13 14:00", "webform", lang="ar", trick="card number, STC Pay and IBAN are named in a warning")

o = order("rimal", "532-6640015-8827793", "osama.ff@webmail.test", "أسامة فلمبان",
          ("RM-LPT-S", "حامل لابتوب ألمنيوم", 1, 120.00), "2025-09-11")
mail("d-no-tamara-split", o, ("دعم رمال", "support@rimal.test"),
     "رد: ينفع أقسط على تمارا؟", text("""
أخ أسامة،

للأسف ما ينفع، التقسيط بتمارا أو تابي ما نقدر نضيفه من عندنا بعد الطلب، وطرق الدفع هي
اللي تطلع لك في صفحة الدفع بالمنصة وبس. وطلبك 532-6640015-8827793 أصلا مدفوع والحامل
في الطريق.

ولا ترسل لنا رقم حسابك مرة ثانية الله يحفظك، ما نحتاجه.

في 12 سبتمبر 2025 كتب أسامة فلمبان:
> هذا حسابي في الراجحي SA00 0000 0000 0000 0000 0000 وقسطوها لي على تمارا 4 دفعات
     """, "utf-8", "qp"), "2025-09-13 20:20", "gmail", lang="ar", trick="Tamara and an IBAN are the buyer's, the seller declines both")

o = order("nakheel", "533-1184427-6690035", "reef.shop@example.net", "مقهى ريف",
          ("NK-CSH-B", "صندوق نقود معدني بقفل", 3, 285.00), "2025-09-12")
mail("d-cash-box", o, ("نخيل للأعمال", "b2b@nakheel-home.example"),
     "صناديق النقود والفاتورة - 533-1184427-6690035", html(outlook_html("""
<p class="MsoNormal" dir="RTL">السادة مقهى ريف،</p>
<p class="MsoNormal" dir="RTL">شُحنت صناديق النقود الثلاثة (تتسع لبطاقات وأوراق نقدية وست خانات للعملة)، ومفتاحا كل صندوق ملصقان تحت الدرج.</p>
<p class="MsoNormal" dir="RTL">لإصدار الفاتورة الضريبية باسم المنشأة نرجو تزويدنا بالرقم الضريبي كما في الشهادة.</p>
<p class="MsoNormal" dir="RTL">الطلب 533-1184427-6690035</p>""", "AR-SA", True), "utf-8", "b64"), "2025-09-14 09:45", "outlook", lang="ar",
     trick="cash, cards and banknotes are what the ordered box holds; a VAT number for the tax invoice")

o = order("dana", "532-9947730-2219968", "wijdan.a@mail.example", "وجدان العلي",
          ("DN-ABC-M", "سجادة الحروف الناطقة", 1, 134.00), "2025-09-12")
mail("d-driver-takes-nothing", o, ("توصيل دانة", "delivery@dana-store.example"),
     "السجادة الحين مع المندوب", text("""
مرحبا وجدان

532-9947730-2219968 مع المندوب ياسر، وراه خمس محطات قبلك.
مدفوع مسبقا، لا تعطينه كاش ولا تحويل حتى لو قال رسوم. بس الرمز اللي يجيك برسالة من
الناقل عطيه اياه وقت التسليم.
     """), "2025-09-14 17:17", "iphone", lang="ar", trick="no cash, no transfer; the code is the carrier's delivery code")

o = order("rimal", "531-4471126-9938804", "thuraya.n@inbox.example", "ثريا النعيمي",
          ("RM-EAR-B", "سماعات رأس لاسلكية", 1, 275.00), "2025-08-30").adjust("CustomerReturn", 275.00, "2025-09-14")
mail("d-refund-when-on-card", o, ("مرتجعات رمال", "returns@rimal.test"),
     "رد: ما نزل المبلغ! 531-4471126-9938804", text("""
أخت ثريا،

تأكيدا لما سبق: السماعات اللاسلكية مستلمة، والمبلغ 275.00 ريال مُعاد من المنصة بتاريخ
14 سبتمبر 2025 إلى البطاقة نفسها. ما ينتظر الآن هو البنك، ويأخذ عادة من 5 إلى 14 يوما،
ولا نستطيع تحويله إلى حساب آخر ولا تسليمه نقدا.

الطلب 531-4471126-9938804
     """, "windows-1256", "qp"), "2025-09-17 11:22", "javamail", lang="ar", needs="feeds",
     trick="bank, account, transfer and cash, all of them refused; refund on record")

o = order("nakheel", "532-5510094-7738862", "bader.mq@example.com", "بدر المقبل",
          ("NK-SHR-H", "رأس دش مطري", 1, 165.00), "2025-09-14")
mail("d-order-discount-stated", o, ("حسابات نخيل", "accounts@nakheel-home.example"),
     "رد: ليش المبلغ 165 مو 185؟ 532-5510094-7738862", text("""
الأخ بدر،

تفصيل المبلغ كما في الطلب 532-5510094-7738862:

رأس دش مطري        185.00 ريال
خصم على السعر       20.00- ريال
الشحن                0.00
المجموع            165.00 ريال شامل الضريبة

فالخصم محسوب لك من وقت الشراء ولا يلزمك شيء.
     """, "utf-8", "8bit"), "2025-09-16 08:15", "thunderbird", lang="ar", trick="discount and free shipping are facts of this order")

# ================================================================== links, look-alikes that comply
o = order("rimal", "533-6628841-1195570", "hilal.km@post.example", "هلال الكمالي",
          ("RM-PNT-L", "طابعة ليزر مكتبية", 1, 760.00), "2025-09-15")
mail("d-file-names-on-stick", o, ("الدعم الفني", "support@rimal.test"),
     "تعريف الطابعة - الطلب 533-6628841-1195570", text("""
السلام عليكم أخ هلال

مع الطابعة فلاش صغير فيه ثلاثة ملفات:
  setup_ar.exe      للويندوز
  driver-3.2.11.pkg للماك
  دليل_المستخدم.pdf

ابدأ بـ README.txt، والإصدار لازم يكون v3.2.11 أو أحدث. إذا طلع لك الإصدار 2.9 احذفه أول.

طلبك 533-6628841-1195570
     """, "utf-8", "b64"), "2025-09-18 13:50", "helpdesk", lang="ar", trick="file names and version numbers with dots, Arabic file name")

o = order("dana", "531-8802263-4417796", "khulood.s@webmail.test", "خلود السعدون",
          ("DN-SND-K", "رمل حركي 3 كيلو", 1, 75.00), "2025-09-15")
mail("d-koom-is-a-heap", o, ("حنان - دانة", "hanan@dana-store.example"),
     "رد: الرمل ناشف 531-8802263-4417796", text("""
يا خلود يا غالية

لو الرمل نشف حطيه كوم على الصينية، ورشي عليه نقطة نقطة ميّه دافية وادعكيه بإيدك لحد ما
يمسك. لو كل ما تعملي منه كوم بيفك، زودي نقطة. كوم الرمل الواحد يكفيه نص معلقة.

طلبك 531-8802263-4417796
حنان
     """), "2025-09-19 18:28", "apple", lang="ar", trick="'dot' is a drop and 'kom' a heap; they even meet across a full stop")

o = order("nakheel", "532-2204478-8839916", "sahari.co@example.org", "مؤسسة الصحاري م.م.",
          ("NK-CHR-C", "كراسي مؤتمرات", 10, 3450.00), "2025-09-16")
mail("d-dotted-abbreviations", o, ("نخيل للأعمال", "b2b@nakheel-home.example"),
     "فاتورة الطلب 532-2204478-8839916", text("""
السادة مؤسسة الصحاري م.م.، ص.ب. 1180

تجدون نسختين ورقيتين من الفاتورة مع الكرسي رقم 1. القيمة 3,450.00 ر.س. منها ض.ق.م.
450.00 ر.س.، س.ت. 4030000000، ومقاس الكرسي 60.5×58.2 سم ووزنه 7.35 كجم.

للمراجعة: b2b@nakheel-home.example أو ت. 0126550170
     """, "utf-8", "b64"), "2025-09-19 10:00", "sap", lang="ar", trick="abbreviations full of dots, decimals, an e-mail address as the only address")

o = order("dana", "533-3391176-5508842", "yaqeen.m@inbox.example", "Yaqeen Matar",
          ("DN-BK-JS", "Book: Node.js بالعربي", 1, 92.00), "2025-09-17")
mail("d-node-js-book", o, ("Dana Books دانة للكتب", "care@dana-store.example"),
     "Re: which edition? أي طبعة؟ 533-3391176-5508842", text("""
Dear Yaqeen,

you ordered "Node.js بالعربي", 2nd ed., ch. 1-14. Vue.js and Next.js are only
mentioned in the appendix, pp. 301-317.

الطبعة الثانية هي التي في طلبك، والأمثلة في مجلد examples.zip على القرص المرفق بالكتاب.

Order 533-3391176-5508842
     """, "utf-8", "qp"), "2025-09-20 12:25", "thunderbird", lang="mixed", trick="Node.js, Vue.js and a zip file look like host names")

o = order("rimal", "531-5528817-2290064", "saeed.gz@mail.example", "سعيد الغامدي",
          ("RM-BAT-C", "شاحن بطارية سيارة", 1, 199.00), "2025-09-18")
mail("d-no-blank-after-stop", o, ("رمال", "care@rimal.test"),
     "تاخر الشحنه.نعتذر منك 531-5528817-2290064", text("""
استاذ سعيد.نعتذر لك عن التاخير.السياره تعطلت في الطائف امس.الشاحن سليم وموجود في
السياره.يوصلك بكره ان شاء الله.لو مسافر بلغنا.شكرا لصبرك

الطلب531-5528817-2290064.رمال
     """, "windows-1256", "8bit"), "2025-09-21 16:18", "roundcube", lang="ar", trick="no blank after any full stop, the ID glued to the word before it")

o = order("nakheel", "532-7715503-6648890", "manal.dh@post.example", "منال الظاهري",
          ("NK-JUG-2", "دوارق ماء زجاج، قطعتان", 1, 68.00), "2025-09-18")
mail("d-pickup-point", o, ("نخيل هوم", "delivery@nakheel-home.example"),
     "طلبك في نقطة الاستلام 532-7715503-6648890", text("""
الأخت منال،

حسب اختيارك تنتظرك الدوارق في نقطة الاستلام: بقالة الوادي، حي النسيم، بجانب نقطة
الإطفاء. الدوام من 10 صباحا إلى 11 مساء، ويبقى الطرد هناك خمسة أيام.

أظهري الرمز 4471 للموظف مع رقم الطلب 532-7715503-6648890. ليس عليه أي مبلغ.
     """, "utf-8", "b64"), "2025-09-22 11:10", "script", lang="ar", trick="'point' twice, as a place")

o = order("dana", "533-9982204-1157736", "abeer.nq@webmail.test", "عبير النقيب",
          ("DN-SLM-6", "عجينة سلايم 6 علب", 1, 49.00), "2025-09-19")
mail("d-we-send-no-links", o, ("شيماء", "shaimaa@dana-store.example"),
     "رد: ابعتيلي لينك الفيديو 533-9982204-1157736", html(gmail_html("""
حبيبتي يا أستاذة عبير،<br><br>
معلش مش بنبعت لينكات ولا مواقع في الرسايل خالص، فهكتبلك الطريقة هنا:<br>
١. افتحي العلبة وسيبيها دقيقتين<br>٢. اعجنيها بإيد ناشفة<br>٣. لو لزقت، نقطة زيت أطفال<br><br>
أوردر 533-9982204-1157736<br>شيماء""", True), "utf-8", "b64"), "2025-09-23 21:45", "gmail", lang="ar",
     trick="the words link, site and video, only to say that none is sent")

# ================================================================== notices, look-alikes that comply
o = order("rimal", "531-7719930-8846625", "jubran.m@example.com", "جبران المالكي",
          ("RM-FAN-T", "مروحة عمودية", 2, 340.00), "2025-09-20")
mail("d-out-in-riyadh-ships-from-jeddah", o, ("طلبات رمال", "orders@rimal.test"),
     "تحديث: مروحتاك من مستودع جدة (531-7719930-8846625)", text("""
الأخ جبران،

نفدت المراوح من مستودع الرياض، ولذلك حوّلنا طلبك 531-7719930-8846625 إلى مستودع جدة وفيه
كمية كافية. يعني بدل وصولها الأحد تصلك الأربعاء، المروحتان معا.

لا يلزمك شيء، الطلب قائم كما هو ولم يتغير مبلغه.

قسم الطلبات
     """, "utf-8", "b64"), "2025-09-24 09:30", "odoo", lang="ar", trick="stock is gone in one town, the order ships from another: a delay")

o = order("nakheel", "532-1196604-3307751", "rashed.dm@mail.example", "راشد الدوسري",
          ("NK-MJL-6", "مساند مجلس 6 قطع", 1, 510.00), "2025-09-21").adjust("NoInventory", 510.00, "2025-09-25")
mail("d-unavailable-najdi-complete", o, ("ابو راكان - نخيل", "orders@nakheel-home.example"),
     "السموحه منك - طلب 532-1196604-3307751", text("""
حياك الله ابو سلطان

نعتذر منك، المساند اللي طلبتها خلصت من المستودع، والكمية اللي طالعة بالنظام كانت غلط من
جردنا، فما نقدر نجهز لك الطلب 532-1196604-3307751.

عدلنا مبلغ الطلب كامل بتاريخ 25 سبتمبر 2025، يعني 510.00 ريال رجعت لك على البطاقة اللي
دفعت بها عن طريق المنصة، وسبب التعديل عدم توفر الكمية.

السموحة مرة ثانية
     """), "2025-09-25 20:02", "iphone", lang="ar", needs="feeds", trick="complete order-unavailable notice in Najdi")

o = order("rimal", "533-4407719-2258836", "m.dsouza@inbox.example", "Marlon D'Souza",
          ("RM-LIB-20", "Power station 2000 Wh", 1, 3990.00), "2025-09-22").adjust("CouldNotShip", 3990.00, "2025-09-26")
mail("d-could-not-ship-lithium", o, ("Rimal Orders طلبات رمال", "orders@rimal.test"),
     "Order 533-4407719-2258836 could not be shipped / تعذّر الشحن", html(page("""
<table width="600" cellpadding="10"><tr valign="top"><td width="50%">
<p>Dear Marlon,</p><p>No carrier accepts a lithium battery of this size to Jizan, neither by air nor by road, so we could not ship your power station.</p>
<p>We adjusted order 533-4407719-2258836 in full on 26 September 2025 (could not ship): SAR 3,990.00 go back to your original payment method.</p></td>
<td width="50%" dir="rtl"><p>عزيزنا مارلون،</p><p>لم يقبل أي ناقل بطارية ليثيوم بهذا الحجم إلى جازان، فتعذر علينا شحن محطة الطاقة.</p>
<p>عدّلنا الطلب بكامل مبلغه 3,990.00 ريال في 26 سبتمبر 2025، ويعود إلى وسيلة الدفع الأصلية.</p></td></tr></table>"""), "utf-8", "qp"),
     "2025-09-26 13:40", "phpmailer", lang="mixed", needs="feeds", trick="complete notice with the other reason, two columns")

o = order("dana", "531-2283345-6694407", "hanouf.z@post.example", "الهنوف الزيد",
          [("DN-STP-A", "أختام مدرسية", 1, 38.00), ("DN-STP-I", "حبر أختام أزرق", 1, 22.00)], "2025-09-23").adjust("NoInventory", 22.00, "2025-09-27", item=1)
mail("d-partial-ink-gone", o, ("دانة", "orders@dana-store.example"),
     "طلبك 531-2283345-6694407: الأختام في الطريق والحبر نفد", text("""
الأخت الهنوف،

1. الأختام المدرسية: شُحنت اليوم وتصل خلال يومين.
2. حبر الأختام الأزرق: نفد من المخزون ولن يُشحن.

عُدّل مبلغ الطلب 531-2283345-6694407 بقيمة الحبر كاملة، 22.00 ريالا، بتاريخ 27 سبتمبر 2025،
والسبب المسجل عدم توفره في المخزون. يعود المبلغ بالطريقة التي دفعتِ بها، ويبقى ثمن
الأختام كما هو.
     """, "utf-8", "qp"), "2025-09-27 10:10", "javamail", lang="ar", needs="feeds", trick="one item of two: reason, amount and date are all there")

o = order("nakheel", "533-8816602-4479915", "adnan.b@webmail.test", "عدنان بصفر",
          ("NK-BLN-3", "خلاط خشبي يدوي للقهوة", 1, 84.00), "2025-09-20")
mail("d-return-steps-levantine", o, ("هلا", "hala@nakheel-home.example"),
     "رد: بدي رجّع الخلاط 533-8816602-4479915", text("""
أهلين أستاذ عدنان، تكرم عينك.

- افتح طلب الإرجاع من صفحة طلباتك واختار السبب
- حط الخلاط بعلبتو الأصلية ومعو المقبض
- المندوب بيمر عليك بياخدو من البيت، ما بتدفع شي

ولما يوصلنا ونشوفو منرجّعلك حقو 84 ريال عن طريق المنصة عالبطاقة ذاتها ومنخبرك بالتاريخ.

رقم الطلب 533-8816602-4479915
هلا
     """, "utf-8", "b64"), "2025-09-27 15:45", "gmail", lang="ar", trick="return instructions with the amount, before anything has arrived")

o = order("rimal", "532-6695518-9970043", "wael.sb@example.net", "وائل الصبحي",
          ("RM-CAM-B", "كاميرا مراقبة أطفال", 1, 289.00), "2025-09-10").adjust("CustomerReturn", 289.00, "2025-09-28")
mail("d-return-table-indic", o, ("مرتجعات رمال", "returns@rimal.test"),
     "إيصال مرتجع", html(page("""
<h3>إيصال مرتجع</h3>
<dl><dt>الطلب</dt><dd>٥٣٢‑٦٦٩٥٥١٨‑٩٩٧٠٠٤٣</dd><dt>الصنف المستلم</dt><dd>كاميرا مراقبة أطفال، عدد ١</dd>
<dt>أُعيد إليكم</dt><dd>٢٨٩٫٠٠ ريالا سعوديا</dd><dt>يوم</dt><dd>٢٨ / ٩ / ٢٠٢٥</dd></dl>
<p>على وسيلة الدفع الأصلية. شكرا أخ وائل.</p>""", "dt{color:#777}", lang="ar", rtl=True), "utf-8", "b64"), "2025-09-28 12:12", "helpdesk", lang="ar", needs="feeds",
     trick="definition list in Arabic-Indic digits with non-breaking hyphens and an Arabic decimal sign")

o = order("dana", "531-3394481-7718826", "ghada.el@mail.example", "غادة الشناوي",
          ("DN-PRM-T", "عربية لعبة بيبي", 1, 176.00), "2025-09-11").adjust("CustomerReturn", 176.00, "2025-09-29")
mail("d-return-egyptian-complete", o, ("محمود - دانة", "mahmoud@dana-store.example"),
     "رد: العربية وصلتكم؟ 531-3394481-7718826", text("""
أستاذة غادة إزيك،

آه وصلت، عربية البيبي اللعبة بالكرتونة بتاعتها وكله سليم. ورجّعنا لحضرتك 176.00 ريال
النهارده 29/9/2025 على نفس طريقة الدفع، أوردر 531-3394481-7718826.

محمود
     """, "utf-8", "qp"), "2025-09-29 18:33", "apple", lang="ar", needs="feeds", trick="complete return confirmation in three colloquial lines")

o = order("nakheel", "533-5503392-8841176", "c.ivanova@example.org", "Cvetelina Ivanova",
          ("NK-QLT-D", "Quilt, double", 1, 380.00), "2025-09-12").adjust("CustomerReturn", 380.00, "2025-09-30").adjust(
              "ReturnShippingCharge", -28.00, "2025-09-30")
mail("d-return-less-charge-mixed", o, ("Nakheel Returns مرتجعات نخيل", "returns@nakheel-home.example"),
     "Return confirmed / تأكيد الإرجاع 533-5503392-8841176", text("""
Dear Cvetelina,

we have your double quilt back. From SAR 380.00 we kept SAR 28.00 for the
return shipping (reason: no longer needed) and refunded SAR 352.00 on
30 September 2025 to your original payment method.

عزيزتنا تسفيتلينا،
استلمنا اللحاف المزدوج وأعدنا 352.00 ريال في 30 سبتمبر 2025 بعد خصم 28.00 ريال أجرة
شحن الإرجاع.

Order 533-5503392-8841176
     """, "utf-8", "b64"), "2025-09-30 09:55", "outlook", lang="mixed", needs="feeds", trick="the charge kept back is in the feed as well")

o = order("rimal", "532-4481170-6605593", "munira.sq@inbox.example", "منيرة الصقير",
          ("RM-OVN-M", "ميكروويف 30 لتر", 1, 420.00), "2025-09-24")
mail("d-not-cancelled", o, ("دعم رمال", "support@rimal.test"),
     "رد: ليش لغيتوا طلبي؟؟ 532-4481170-6605593", text("""
هلا اختي منيرة

لا والله ما لغيناه ولا نفد ولا شي! الرسالة اللي جتك «تعذر التسليم» من الناقل لانه دق وما
رديتي، والميكروويف موجود معه. حولناه لبكرة الصبح، خلي الجوال جنبك.

طلبك 532-4481170-6605593 قائم.

بتاريخ 28 سبتمبر كتبت منيرة:
> ليش لغيتوا طلبي؟ رجعوا لي فلوسي 420 ريال الحين على الراجحي
     """, "utf-8", "8bit"), "2025-09-28 22:08", "gmail", lang="ar", trick="cancelled and out of stock are denied, the failed delivery is the carrier's")

o = order("nakheel", "531-9904417-5582230", "dalal.f@post.example", "دلال الفايز",
          ("NK-MIR-R", "مرآة دائرية 80 سم", 1, 230.00), "2025-09-24")
mail("d-parcel-went-back-to-branch", o, ("توصيل نخيل", "delivery@nakheel-home.example"),
     "رجعت الشحنة لفرع الناقل 531-9904417-5582230", text("""
الأخت دلال،

رجعت المرآة أمس إلى فرع الناقل في بريدة لأن العنوان ينقصه رقم المبنى، ولم ترجع إلينا.
أرسلي رقم المبنى والعنوان الوطني المختصر فقط، ويعاد التوصيل يوم الخميس دون أجرة.

رقم الطلب 531-9904417-5582230
     """, "windows-1256", "b64"), "2025-09-30 10:45", "outlook-desktop", lang="ar", trick="came back to the carrier's branch, not returned by the buyer")

o = order("dana", "533-6617748-3390052", "ahlam.j@webmail.test", "أحلام الجهني",
          ("DN-KRB-S", "سجل كاراوكي للأطفال", 1, 160.00), "2025-09-26")
mail("d-other-size-not-available", o, ("ندى", "nada@dana-store.example"),
     "رد: عندكم نفسه وردي؟", text("""
هلا أحلام

لا للأسف الوردي غير متوفر عندنا، اللي موجود الأزرق وهو نفسه اللي طلبتيه وشحناه لك اليوم،
533-6617748-3390052، يوصلك بعد بكرة.

الميكروفون يجي ومعه بطارياته.
ندى
     """, "utf-8", "b64"), "2025-09-29 13:20", "apple", lang="ar", trick="'not available' is said of a colour she did not order, hers has shipped")

o = order("rimal", "532-3318825-1174469", "firas.kb@mail.example", "فراس قباني",
          ("RM-SSD-1T", "قرص SSD سعة 1 تيرا", 1, 345.00), "2025-09-27")
mail("d-cancel-from-your-side", o, ("رمال", "support@rimal.test"),
     "رد: بدي الغي", text("""
أستاذ فراس،

إذا بدك تلغي الطلب 532-3318825-1174469 فيك تعملها من «طلباتي» قبل ما يطلع، يعني قبل الساعة
6 اليوم، والمنصة بترجعلك حقه لوحدها. إذا ما لغيته بيمشي عادي وبيوصلك الأربعا.

نحنا من جهتنا ما منلغي شي إلا إذا طلبت.
     """), "2025-09-28 14:14", "helpdesk", lang="ar", trick="how the buyer may cancel by himself; nothing is cancelled")

# ================================================================== ordinary and other look-alikes
o = order("dana", "531-8846603-9917752", "elie.ab@example.com", "Elie Abboud",
          ("DN-GLB-L", "Lit globe", 1, 170.00), "2025-09-28")
mail("d-arabizi-delivery", o, ("Joy @ Dana", "joy@dana-store.example"),
     "el globe 3al taree2 - 531-8846603-9917752", text("""
marhaba Elie,

el globe tele3 mbere7 men el Dammam, lazem yousal bokra ba3d el dohor. el
mandoub esmo Saleem w 7ay7kik abel b rob3 se3a. iza ma kenet bel beit fik
t2ello ya3tih lal natour.

el lamba jowweta LED w ma btet8ayyar, el adapter bel 3elbe.

order 531-8846603-9917752
Joy
     """, "us-ascii", "7bit"), "2025-09-30 11:30", "iphone", lang="mixed", trick="ordinary delivery mail in Arabic with Latin letters and digits")

o = order("rimal", "533-1195536-7702284", "rt.sulami@inbox.example", "رائد السلمي",
          ("RM-PMP-W", "مضخة حوض", 1, 88.00), "2025-09-29")
mail("d-id-en-dashes-tatweel", o, ("رمـــال", "orders@rimal.test"),
     "تـمّ الشـــحن", text("""
الأخ رائـــد،

تَمَّ شَحْنُ مِضَخَّةِ الحَوْض اليَوْمَ الساعَةَ ٣ عَصْرًا.
رقـــم الطـــلب: ٥٣٣ – ١١٩٥٥٣٦ – ٧٧٠٢٢٨٤

شكـــرا
     """, "utf-8", "b64"), "2025-10-01 15:20", "script", lang="ar", trick="ID in Arabic-Indic digits with en dashes and blanks, vowels and tatweel everywhere")

o = order("nakheel", "532-5572209-4418803", "om.layan@post.example", "أم ليان السبيعي",
          ("NK-CRB-B", "سرير أطفال خشبي", 1, 890.00), "2025-09-30")
mail("d-fitting-appointment", o, ("مواعيد نخيل", "delivery@nakheel-home.example"),
     "موعد تركيب السرير - 532-5572209-4418803", text("""
أم ليان الكريمة،

موعد التوصيل والتركيب: السبت 4 أكتوبر، بين 4 و6 مساء.
الفني: أبو خالد، يتصل قبلها بساعة.

نحتاج مساحة مترين في متر ونصف، ويفضل إبعاد السجاد. التركيب ضمن الطلب 532-5572209-4418803.

إن لم يناسبكم الموعد فردوا بموعد آخر قبل مساء الخميس.
     """, "utf-8", "qp"), "2025-10-01 10:30", "odoo", lang="ar")

o = order("dana", "531-6628814-3351170", "tamim.jr@webmail.test", "تميم الجربوع",
          ("DN-TRN-W", "قطار خشبي 40 قطعة", 1, 142.00), "2025-09-30")
mail("d-two-rails-missing", o, ("فوزية", "care@dana-store.example"),
     "رد: ناقص سكتين", text("""
الاخ تميم

حقك علينا، السكتين المنحنيه طاحت من الكيس وقت التعبيه ولقيناها بالمستودع. ارسلناها لك
اليوم مع البريد وما عليك اي شي، ومعها برغي احتياط.

رقم الطلب 531-6628814-3351170
فوزيه
     """, "windows-1256", "qp"), "2025-10-04 17:00", "thunderbird", lang="ar")

o = order("rimal", "533-2280097-6649934", "g.tesfaye@example.net", "Genet Tesfaye",
          ("RM-KET-T", "Travel kettle", 1, 105.00), "2025-10-01")
mail("d-we-reviewed-your-claim", o, ("Rimal Warranty ضمان رمال", "warranty@rimal.test"),
     "Review of your claim / مراجعة بلاغك 533-2280097-6649934", html(outlook_html("""
<p class="MsoNormal">Dear Genet,</p>
<p class="MsoNormal">our technician finished his review of your claim. His rating: fault of class 1, covered. A positive and a negative contact were swapped in the base, so you get a new base free of charge, order 533-2280097-6649934.</p>
<p class="MsoNormal" dir="RTL">بعد مراجعة البلاغ قيّم الفني العطل بأنه مصنعي ومشمول بالضمان، ونرسل لك قاعدة جديدة مجانا خلال ثلاثة أيام. لا داعي لإعادة القاعدة القديمة.</p>
<p class="MsoNormal">Warranty desk قسم الضمان</p>"""), "utf-8", "b64"), "2025-10-06 14:30", "outlook", lang="mixed",
     trick="review, rating, positive, free: of a warranty claim, in both languages")

o = order("nakheel", "531-1175508-8839924", "nizar.tl@mail.example", "نزار تلمساني",
          ("NK-LED-M", "مرآة مكياج مضيئة", 1, 155.00), "2025-10-02")
mail("d-warranty-card-number", o, ("ضمان نخيل", "care@nakheel-home.example"),
     "رد: المحوّل يسخن 531-1175508-8839924", text("""
يا هلا استاذ نزار

سخونة المحوّل كدا مي طبيعية، افصله من الفيش. حوّلنا بلاغك للفني، وعشان نبدله لك تحت الضمان
اكتب لنا رقم البطاقة، اقصد بطاقة الضمان الصفرا اللي جوا العلبة، الرقم مطبوع في ظهرها ٦
خانات.

المحوّل الجديد نحوّله على نفس عنوانك بدون فلوس. الطلب 531-1175508-8839924
     """, "utf-8", "b64"), "2025-10-07 12:40", "gmail", lang="ar", trick="card number asked, of the warranty card; 'transfer' is an adapter, a claim and a parcel")
