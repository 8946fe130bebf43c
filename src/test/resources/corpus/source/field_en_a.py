"""English field mails, written from the rules alone: marketing, purpose of contact, customer information."""
from .mailkit import *
from .shells import *

# ------------------------------------------------------------------ promotion
o = order("rimal", "501-2204917-3310586", "yaser.tn@mail.example", "Yaser Tunisi",
          ("RM-KTL-17", "Electric kettle 1.7 l with thermometer", 1, 139.00), "2025-01-06")
mail("a-next-time-cheap-for-you", o, ("Bilal", "bilal@rimal.test"),
     "kettle send today", text("""
     salam brother yaser
     ur kettle is go out today with aramex driver order no 501-2204917-3310586 he come to you tuseday inshallah
     box have small hit in corner but inside all good i check by my hand
     next time u need any thing only tell bilal i make it less for you then the other pepole
     ok thank u
     """), "2025-01-08 22:51", "iphone", rules="marketing.promotion", may="contact.purpose",
     trick="a lower price next time, promised in broken English without any trade word")

o = order("nakheel", "502-7719034-1184402", "g.alruwaili@inbox.example", "Ghazi Al-Ruwaili",
          ("NK-CUR-270", "Blackout curtains 270 cm, pair", 1, 219.00), "2025-02-16")
mail("a-alt-text-founding-day", o, ("Nakheel Home Dispatch", "dispatch@nakheel-home.example"),
     "Curtains on their way (502-7719034-1184402)", html(page("""
     <div><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="320" height="96" alt="Founding Day, 20 to 23 February: every bed sheet and curtain a third cheaper" /></div>
     <p>Dear Ghazi,</p>
     <p>parcel 1 of 1 with your blackout curtains was collected at noon. Expected at your door in Sakaka: Thursday.</p>
     <ul><li>Order: 502-7719034-1184402</li><li>Weight: 3.4 kg</li><li>Signature: yes</li></ul>
     <p>Nakheel Home Dispatch</p>""")),
     "2025-02-18 12:40", "phpmailer", rules="marketing.promotion", trick="the offer stands only in the alt text of an empty banner picture")

o = order("dana", "503-1190285-7743016", "shorouq.b@post.example", "Shorouq Bin Laden-Hart",
          ("DN-TRN-WD", "Wooden train set, 80 pieces", 1, 199.00), "2025-03-01")
mail("a-hidden-preheader-third-book-free", o, ("Dana Books and Toys", "dispatch@dana-store.example"),
     "Your train set leaves Dammam tonight", html(page("""
     <div style="display:none;font-size:1px;line-height:1px;max-height:0;overflow:hidden">Take two story books, the third one is on us. Until Thursday.</div>
     <p>Hello Shorouq,</p>
     <p>the wooden train set is packed (one box, 4.1 kg) and leaves with tonight's truck. The driver rings half an hour before he comes.</p>
     <p>Order 503-1190285-7743016</p><p>Dana Books &amp; Toys</p>""")), "2025-03-02 17:22", "javamail",
     rules="marketing.promotion", may="marketing.referral", trick="the preview line nobody sees in the mail holds a multi-buy offer")

o = order("rimal", "501-8830462-2295571", "fawzia.m@webmail.test", "Fawzia Mandili",
          ("RM-FAN-TW", "Tower fan, 110 cm", 1, 249.00), "2025-06-20")
mail("a-offer-in-subject-only", o, ("Rimal Orders", "orders@rimal.test"),
     "501-8830462-2295571 shipped // NO DELIVERY FEES ALL JULY, STOCK UP!", text("""
     Dear Fawzia,

     Your tower fan left our Riyadh warehouse at 11:20. The carrier plans the
     delivery for tomorrow afternoon.

     Please keep the carton for a week in case the fan has a transport fault
     you only notice later.

     Rimal Orders
     """, "us-ascii", "7bit"), "2025-06-22 11:31", "script", rules="marketing.promotion",
     trick="clean body, the pitch is the second half of the subject")

o = order("rimal", "503-6640918-5572203", "tk.naif@example.net", "Naif Al-Takrouni",
          ("RM-WCH-LT", "Running watch with chest strap", 1, 689.00), "2025-04-22")
mail("a-clearance-in-display-name", o, ("Rimal Support - half price week till 30 April", "support@rimal.test"),
     "Re: strap too short 503-6640918-5572203", text("""
     Hi Naif,

     the strap goes up to 105 cm if you undo the second buckle, it sits under
     the logo and is easy to miss. Pull the loose end through from below.

     Still too short? Then answer here and I will get you the long one without
     charge.

     Order 503-6640918-5572203

     Imran
     """), "2025-04-24 09:48", "thunderbird", rules="marketing.promotion", trick="the sender's display name carries the offer")

o = order("rimal", "502-3318870-9904215", "albatool@example.org", "Albatool Siraj",
          ("RM-HPH-NC", "Headphones, noise cancelling", 1, 549.00), "2025-05-11")
mail("a-slogan-under-signature", o, ("Lina Haddad", "lina.haddad@rimal.test"),
     "Your question about the hinge, order 502-3318870-9904215", html(outlook_html("""
     <p class="MsoNormal">Dear Albatool,</p><p class="MsoNormal">&nbsp;</p>
     <p class="MsoNormal">the click in the left hinge is the end stop; it is meant to be there. Should the cup turn further than flat, please send me a photo and I will arrange an exchange for order 502-3318870-9904215.</p><p class="MsoNormal">&nbsp;</p>
     <p class="MsoNormal">With kind regards</p>
     <p class="MsoNormal"><b>Lina Haddad</b><br>Customer relations</p>
     <p class="MsoNormal"><i><span style="color:#B5541C">Rimal &ndash; why pay more anywhere else in the Kingdom?</span></i></p>
     """)), "2025-05-13 15:09", "outlook", rules="marketing.promotion", trick="a brand slogan that sells, in italics below the name")

o = order("nakheel", "501-5507713-6628840", "prof.hindi@mail.example", "Prof. Abdulrahman Hindi",
          ("NK-DSK-140", "Writing desk 140 cm, walnut", 1, 980.00), "2025-05-20")
mail("a-honour-of-serving-again", o, ("Yousef Al-Amri", "yousef@nakheel-home.example"),
     "Delivery of the writing desk - 501-5507713-6628840", text("""
     Dear Professor Hindi,

     I am writing to confirm that the walnut writing desk was delivered to
     your residence on Sunday, 25 May, at 19:40, and that it was received and
     signed for by your son. The two felt pads missing from the carton will
     follow by letter within the week.

     May I take the liberty of adding that it would be a source of genuine
     pride to all of us were your esteemed household to turn to Nakheel first
     whenever a further room is to be furnished. A gentleman of your taste will
     find that we do not disappoint.

     I remain, Sir, yours faithfully,

     Yousef Al-Amri
     """, "windows-1252", "qp"), "2025-05-26 10:02", "outlook-desktop", rules="marketing.promotion", may="contact.purpose marketing.referral",
     trick="'shop with us again' in the most ceremonious English")

o = order("dana", "502-9903318-4471760", "kg.sunrise@example.com", "Sunrise Kindergarten",
          ("DN-CRY-24", "Wax crayons, 24 colours", 6, 150.00), "2025-08-17")
mail("a-bulk-price-unasked", o, ("Joy Fernandes", "joy@dana-store.example"),
     "Crayons: invoice for order 502-9903318-4471760", text("""
     Good morning,

     your six boxes of crayons were delivered on Tuesday, the invoice is in
     your account under the order. Total 150.00 SAR, VAT included.

     For your information since you are a kindergarten: from 20 boxes up I can
     let them go at 19 a box, from 50 boxes at 17. Just think about it before
     the new term, the other kindergartens are ordering already.

     Joy
     """), "2025-08-21 08:15", "gmail", rules="marketing.promotion", may="marketing.referral",
     trick="a graded price list nobody asked for, beside an invoice mail")

o = order("nakheel", "503-4471806-1129938", "z.kattan@inbox.example", "Zainab Kattan",
          ("NK-CFG-2", "Coffee grinder, manual", 1, 119.00), "2025-09-02")
mail("a-silver-level-two-more", o, ("Nakheel Home", "orders@nakheel-home.example"),
     "Order 503-4471806-1129938 delivered", alt(text("""
     Dear Zainab,

     Your coffee grinder was delivered today at 16:12 and left with the
     building guard, as you asked.

     YOUR STATUS:  Bronze  >  SILVER  >  Gold
     Two more orders before 31 December lift you to Gold.

     Nakheel Home, order 503-4471806-1129938
     """, "utf-8", "7bit"), html("""
     <html><body style="font-family:Tahoma,sans-serif"><p>Dear Zainab,</p><p>Your coffee grinder was delivered today at 16:12 and left with the building guard, as you asked.</p>
     <table border="0" cellpadding="6"><tr><td>Bronze</td><td style="background:#ccc"><b>SILVER</b></td><td>Gold</td></tr></table>
     <p style="font-size:12px">Two more orders before 31 December lift you to Gold.</p>
     <p>Nakheel Home, order 503-4471806-1129938</p></body></html>""")), "2025-09-04 16:30", "odoo",
     rules="marketing.promotion", trick="a loyalty ladder without points or rewards named")

o = order("nakheel", "501-1183390-8820547", "um.saleh@example.net", "Munira Al-Dossary",
          ("NK-JAR-6", "Spice jars, set of 6", 2, 118.00), "2025-02-08")
mail("a-six-stickers-one-mug", o, ("Maria Santos", "maria@nakheel-home.example"),
     "Re: one lid is loose / 501-1183390-8820547", text("""
     Hi Um Saleh,

     dip the rubber ring in warm water for a minute, then it grips again. If
     not I'll send six new rings, no problem at all.

     And don't throw the carton away yet! There's a green palm sticker inside
     the flap. Six palms = one of our coffee mugs, the driver brings it along
     with your sixth parcel :-)

     Maria
     """), "2025-02-11 20:17", "apple", rules="marketing.promotion", trick="a collect-and-win card told as a chatty PS")

o = order("dana", "503-8827714-3306692", "khalood88@mail.example", "Khulood Asmari",
          ("DN-SLM-12", "Slime kit, 12 pots", 1, 85.00), "2025-07-01")
mail("a-snap-account-misspelt", o, ("dana toys", "toys@dana-store.example"),
     "ur slime 503-8827714-3306692", text("""
     hii khulood

     ya the slime is safe for 5 yers but not put in the hair plz lol
     if it get dry put 2 drop warm watter and mix

     we do new vidio evry day on snap, danatoys.. add us the kids will luv it, 40k ppl allready watching

     have nice day
     order 503-8827714-3306692
     """), "2025-07-03 23:39", "iphone", rules="marketing.promotion", may="marketing.referral",
     trick="an invitation to a social account in shop slang, no 'follow'")

o = order("rimal", "502-6619904-7751138", "saud.hb@post.example", "Saud Al-Habdan",
          ("RM-TYR-INF", "Tyre inflator 12 V", 1, 165.00), "2025-10-05")
mail("a-save-number-see-status", o, ("Rimal Care", "care@rimal.test"),
     "[Case 40117] Inflator stops after a minute, 502-6619904-7751138", text("""
     ===== Reply above this line =====

     Dear Saud,

     Thank you for the video. The inflator switches off because the socket in
     your car is fused at 10 A; it needs 15 A. Please try the rear socket.

     Case status: waiting for customer

     --
     Rimal Care
     Keep 050 555 0163 in your contacts: what goes cheap on the day is in our
     WhatsApp status each morning at nine.
     """, "utf-8", "7bit"), "2025-10-07 13:05", "helpdesk", rules="marketing.promotion", may="contact.purpose",
     trick="daily bargains behind a telephone number in a help-desk footer")

o = order("dana", "501-7706652-9938817", "r.qahtan@webmail.test", "Rawan Qahtani",
          ("DN-BK-COS", "The cosmos for children", 1, 79.00), "2025-03-12")
mail("a-own-offer-quoted-again", o, ("Sara Mansour", "sara@dana-store.example"),
     "Re: Re: page 31 is torn (501-7706652-9938817)", text("""
     Dear Rawan,

     a fresh copy went off with the early post bag. Please keep the torn one
     or give it to someone; it need not come back.

     Order 501-7706652-9938817

     Sara

     On Sat, Mar 15, 2025 at 6:20 PM Rawan wrote:
     > Page 31 is torn in two, can you change the book
     >
     > On Fri, Mar 14, 2025 at 9:00 AM Sara Mansour wrote:
     >> Your book was delivered yesterday. Until the end of the holidays
     >> everything for small scientists goes over our counter at cost, so
     >> do come back soon!
     """, "utf-8", "7bit", params="format=flowed"), "2025-03-16 09:12", "gmail", rules="marketing.promotion",
     trick="the shop's own earlier pitch travels along in the quoted part")

o = order("nakheel", "502-1185530-6640927", "hessa.w@inbox.example", "Hessa Al-Wabil",
          ("NK-RUG-RD", "Round rug 120 cm, beige", 1, 265.00), "2025-09-21")
mail("a-few-left-dont-think-long", o, ("Reem Al-Harbi", "reem@nakheel-home.example"),
     "Re: how do I wash it? 502-1185530-6640927", text("""
     Dear Hessa,

     cold water, a spoon of mild soap, a soft brush, always with the pile. Dry
     it lying flat. Not in the machine.

     As for the beige: four of them are still lying here and at the present
     figure they will not see the weekend. If a second one for the hall was at
     the back of your mind, I would not sleep on it.

     Reem
     """, "iso-8859-1", "qp"), "2025-09-24 18:44", "roundcube", rules="marketing.promotion", may="marketing.referral",
     trick="pressure by scarcity, no price and no trade word")

o = order("rimal", "503-3392207-5518846", "abdo.sh@mail.example", "Abdullah Shahrani",
          ("RM-SCN-A4", "Document scanner A4", 1, 720.00), "2025-11-09")
mail("a-scratch-card-in-the-box", o, ("Rimal Electronics", "orders@rimal.test"),
     "Packed: 503-3392207-5518846", text("""
     PACKING ADVICE

     Order       503-3392207-5518846
     Article     Document scanner A4
     Parcels     1
     Leaves on   11.11.2025

     IN THE BOX
       scanner
       USB cable
       power supply (type G plug)
       quick start sheet
       SCRATCH CARD - rub the silver field: 10, 50 or 200 riyals towards
       your next basket at Rimal

     This message was generated automatically.
     """, "us-ascii", "7bit"), "2025-11-10 06:02", "sap", rules="marketing.promotion",
     trick="a voucher for the next purchase listed as if it were box content")

o = order("dana", "501-4418273-2207765", "manal.fq@example.com", "Manal Faqih",
          ("DN-BLK-60", "Building blocks, 60 pieces", 1, 95.00), "2025-01-14")
mail("a-monthly-newsletter", o, ("The Dana Post", "post@dana-store.example"),
     "The Dana Post, issue 2: puppets, paper boats and a poem", html(page("""
     <table width="600" align="center" cellpadding="10" style="font-family:Georgia,serif"><tr><td><h2>The Dana Post</h2><i>February, for friends of the house</i></td></tr>
     <tr><td><h3>From the workshop</h3><p>The hand puppets are back: fox, owl and camel. We have sewn for six weeks and they look gorgeous on the shelf.</p></td></tr>
     <tr><td><h3>Try at home</h3><p>Fold a boat out of one sheet of paper. Grease it with a candle and it floats for an hour.</p></td></tr>
     <tr><td><h3>Poem of the month</h3><p>"The moon has gone to market..."</p></td></tr>
     <tr><td style="font-size:10px;color:#777">You receive the Post since your order 501-4418273-2207765. The next issue comes in March.</td></tr></table>""")),
     "2025-02-02 07:00", "phpmailer", rules="marketing.promotion contact.purpose", may="marketing.referral customer-info.misuse",
     trick="a charming shop letter, sent because of an old order")

# ------------------------------------------------------------------ referral
o = order("nakheel", "502-5508891-3317724", "eng.turki@mail.example", "Turki Al-Muhanna",
          ("NK-DIN-8", "Dining table for eight, acacia", 1, 2150.00), "2025-02-27")
mail("a-bench-stands-well-beside", o, ("Reem Al-Harbi", "reem@nakheel-home.example"),
     "Re: height of the table? 502-5508891-3317724", text("""
     Dear Eng. Turki,

     75 cm to the upper edge, 66 cm of free space for the knees. Any ordinary
     dining chair will do.

     A word from someone who sees these rooms every day: on the window side the
     acacia bench Hail, 160 cm, stands wonderfully with it and takes three
     children at once. It is 640 riyals and could travel on the same truck.

     Order 502-5508891-3317724, planned for Tuesday.

     Reem
     """), "2025-03-02 11:26", "outlook-desktop", rules="marketing.referral", may="marketing.promotion",
     trick="a second piece of furniture, recommended after a correct answer")

o = order("rimal", "503-2216640-8894471", "s.batarfi@inbox.example", "Sahar Batarfi",
          ("RM-PRJ-MN", "Mini projector", 1, 599.00), "2025-04-02")
mail("a-screen-from-other-shop", o, ("ahmed rimal", "ahmed@rimal.test"),
     "RE: projecter 503-2216640-8894471", text("""
     hello maam

     no the wall is not good if he is yellow color the picture come yellow also
     we dont have screen in our shop sorry
     but go to Bayt Al Shasha in Tahlia street near the old bank they have very nice one and tell him from ahmed

     the projecter is with driver now he will come after asr

     ahmed
     """), "2025-04-05 14:20", "gmail", rules="marketing.referral", may="marketing.promotion", trick="another shop recommended by name in second-language English")

o = order("nakheel", "501-6693328-4410075", "b.alenazi@post.example", "Bandar Al-Enazi",
          ("NK-WRD-3", "Wardrobe, 3 doors", 1, 1390.00), "2025-05-04")
mail("a-abu-faris-assembles", o, ("Nakheel delivery", "delivery@nakheel-home.example"),
     "wardrob delivery 501-6693328-4410075", text("""
     Dear Bandar

     tomorow between 4 and 7 we bring wardrobe 3 carton total 96 kilo. our driver put it in the room but he not make assembly

     for this you ring Abu Faris 055 555 0121 he is not from us he is private but very clean hand, he take 120 only and finish in 2 hour, all my customer use him

     Order 501-6693328-4410075
     Delivery team
     """, "windows-1256", "8bit"), "2025-05-06 19:33", "roundcube", rules="marketing.referral", may="marketing.promotion",
     trick="a private fitter recommended, third-party service, windows-1256")

o = order("rimal", "502-8820034-1153396", "d.alnahdi@webmail.test", "Duaa Al-Nahdi",
          ("RM-WSH-8", "Washing machine 8 kg", 1, 1499.00), "2025-05-25")
mail("a-three-more-years-59", o, ("Rimal Billing", "billing@rimal.test"),
     "Tax invoice for 502-8820034-1153396", html("""
     <html><body style="font-family:Arial;font-size:13px">
     <p>Dear Ms. Al-Nahdi,</p><p>the tax invoice for your order 502-8820034-1153396 is filed in your account. Summary:</p>
     <table border="1" cellspacing="0" cellpadding="5"><tr><th align="left">Item</th><th>SAR</th></tr>
     <tr><td>Washing machine 8 kg</td><td align="right">1,303.48</td></tr><tr><td>VAT 15%</td><td align="right">195.52</td></tr>
     <tr><td><b>Total</b></td><td align="right"><b>1,499.00</b></td></tr>
     <tr><td>Optional: cover for years 3, 4 and 5, motor and pump included. Reply YES to add.</td><td align="right">+ 259.00</td></tr></table>
     <p>Billing department</p></body></html>"""), "2025-05-27 09:14", "sap", rules="marketing.referral", may="marketing.promotion",
     trick="a prolonged guarantee on sale in the last row of an invoice table")

o = order("dana", "503-5504419-6627783", "rn.ghamdi@example.org", "Rana Al-Ghamdi",
          ("DN-PNT-36", "Acrylic paints, 36 tubes", 1, 145.00), "2025-06-06")
mail("a-saturday-watercolour-class", o, ("Sara Mansour", "sara@dana-store.example"),
     "Your acrylics and a tip, order 503-5504419-6627783", text("""
     Hello Rana,

     the acrylics arrive on Monday; the tubes are sealed, so the pricking pin
     in the cap is not a fault but a tool.

     You wrote that you are a beginner. Mrs. Huda Zahrani, a dear friend of
     mine, teaches four ladies at a time on Saturday mornings in her studio in
     Al Shati, brushes and cake included, 80 riyals. Two chairs are free at the
     moment. Shall I put in a word for you?

     Sara
     """), "2025-06-08 12:48", "apple", rules="marketing.referral", may="contact.purpose marketing.promotion",
     trick="a friend's painting class; nothing for sale in the shop itself")

o = order("rimal", "501-3307746-9982210", "m.zughbi@mail.example", "Mansour Zughbi",
          ("RM-RTR-AX", "WiFi router AX3000", 1, 379.00), "2025-06-15")
mail("a-ufuq-fibre-first-months", o, ("Rimal Support", "support@rimal.test"),
     "Re: my internet is slow with the new router 501-3307746-9982210", text("""
     Dear Mansour,

     Your speed test shows 38 Mbit/s at the router's own port, so the line is
     the narrow part, not the router in order 501-3307746-9982210. What you
     can do:

       1. Place the router away from the fridge.
       2. Choose channel 36 for the 5 GHz band.
       3. Ask your provider for a line check.

     By the by: Ufuq Fibre reaches most districts of Riyadh by now, and
     routers from us are known there. Mention Rimal on the phone and months
     one and two cost you nothing.

     Imran
     """, "us-ascii", "7bit"), "2025-06-18 16:41", "thunderbird", rules="marketing.referral", may="marketing.promotion",
     trick="a telephone company's promotion tucked behind a useful list")

o = order("dana", "502-4419937-5560081", "alaa.rj@inbox.example", "Alaa Rajab",
          ("DN-BK-FOX1", "Fox stories, vol. 1", 1, 36.00), "2025-07-15")
mail("a-title-attribute-next-volumes", o, ("Dana Books and Toys", "orders@dana-store.example"),
     "Fox stories delivered - 502-4419937-5560081", html(page("""
     <p>Hello Alaa,</p>
     <p title="Vol. 2 (fox at sea) and vol. 3 (fox on the moon) are in stock, SAR 36 each">Your copy of <i>Fox stories, vol. 1</i> was put into the letter box at 13:05 today.</p>
     <p>If the cover has got wet, tell us within 30 days.</p>
     <p>Order 502-4419937-5560081</p>""")), "2025-07-18 13:20", "script", rules="marketing.referral", may="marketing.promotion",
     trick="further volumes only in the tooltip of a paragraph")

o = order("nakheel", "503-7738812-2206654", "wjd.a@example.net", "Wejdan Al-Amoudi",
          ("NK-ESP-15", "Espresso machine 15 bar", 1, 899.00), "2025-08-10")
mail("a-roaster-friend-qirmiz", o, ("Maria Santos", "maria@nakheel-home.example"),
     "Re: sour coffee :( 503-7738812-2206654", html(gmail_html("""
     Hi Wejdan,<div><br></div><div>sour = too fast. Grind finer until 30 ml take 25 seconds, and let the machine heat for ten minutes first.</div><div><br></div>
     <div>And honestly? It&#39;s the beans too. We all drink Qirmiz from Buraidah here, the guy roasts every Tuesday. Write to him on Insta, say the palm people sent you and he&#39;ll slip an extra quarter kilo in &#128521;</div><div><br></div>
     <div>Order 503-7738812-2206654, still under warranty till August 2027, so if the pump gives up just shout.</div><div><br></div><div>Maria</div>""")),
     "2025-08-13 21:07", "gmail", rules="marketing.referral", may="marketing.promotion", trick="a roaster with a gift for referred buyers, in a chatty how-to")

o = order("rimal", "501-9917735-6648802", "h.bukhamseen@post.example", "Hussain Bu Khamseen",
          ("RM-TV-75", "Television 75 in", 1, 3499.00), "2025-08-24")
mail("a-tv-will-not-live-long", o, ("Tariq Al-Dosari", "tariq@rimal.test"),
     "IMPORTANT before you switch on - order 501-9917735-6648802", text("""
     Dear Mr. Bu Khamseen,

     the 75-inch set will be hung on Thursday at 17:00 by two men. Kindly keep
     the wall free.

     One warning from experience in Al Ahsa: the mains there jump a lot in
     August and we have seen panels die within weeks. I would not run mine
     without the VoltGuard 3000 in between. It is on our shelf at 149 riyals,
     the fitters can have it in their bag; tell me by Wednesday.

     Tariq Al-Dosari
     """), "2025-08-26 10:35", "outlook", rules="marketing.referral", may="marketing.promotion",
     trick="an add-on sold as a safety warning")

o = order("nakheel", "502-2207718-8813394", "adel.msb@webmail.test", "Adel Masabi",
          ("NK-SOF-2", "Two-seat sofa, green velvet", 1, 1290.00), "2025-09-10").adjust("NoInventory", 1290.00, "2025-09-13")
mail("a-unavailable-properly-but-corner-sofa", o, ("Nakheel Home", "orders@nakheel-home.example"),
     "Order 502-2207718-8813394: green sofa not available", text("""
     Dear Adel,

     we are sorry to tell you that the two-seat sofa in green velvet is out of
     stock: the last one failed our check before loading and no more will be
     made. Your order 502-2207718-8813394 has been adjusted in full, SAR
     1,290.00, on 13 September 2025, reason no inventory. The amount goes back
     the way you paid.

     Before you look elsewhere: have you considered a corner sofa for that
     room? The Najd corner sofa, SAR 1,890, seats five, has a bed function and
     three colours can leave us tomorrow.

     Nakheel Home
     """), "2025-09-13 15:50", "odoo", rules="marketing.referral", may="marketing.promotion", needs="feeds",
     trick="a complete order-unavailable notice, spoilt by a dearer suggestion")

o = order("rimal", "503-1104482-7739960", "dyaa.k@mail.example", "Diyaa Kurdi",
          ("RM-LAP-14", "Laptop 14 in, 512 GB", 1, 2799.00), "2025-10-11")
mail("a-shall-i-swap-before-packing", o, ("Tariq Al-Dosari", "tariq@rimal.test"),
     "your laptop 503-1104482-7739960 quick question", text("""
     Hi Diyaa

     yours is on my bench now, will be packed at 3. Question before I close the
     box: you took the 512. The one with a full terabyte and the better screen
     is just 420 on top, honestly nobody regrets it. Say the word and I
     exchange it, otherwise the 512 leaves as ordered.

     Tariq
     """), "2025-10-12 12:02", "iphone", rules="marketing.referral", may="marketing.promotion", trick="an upsell to a bigger model dressed as a question about the order")

o = order("dana", "501-2283306-1147795", "f.basalama@example.com", "Fatin Basalama",
          ("DN-TEL-70", "Telescope 70 mm for beginners", 1, 349.00), "2025-11-01")
mail("a-cashback-program-on-phone", o, ("Dana Care", "care@dana-store.example"),
     "Telescope: how to find Saturn (501-2283306-1147795)", text("""
     Dear Fatin,

     as requested, in short:

     * take the 25 mm eyepiece first
     * look south-east about nine in the evening
     * the yellowish dot that does not twinkle is the one
     * now change to the 10 mm eyepiece and turn the wheel slowly

     People often ask me how I pay for my own hobby. Put "Fils Back" on your
     phone, free in every store for apps, and four per cent of what you spend
     anywhere comes home at the end of the month. Works for me since spring.

     Clear skies!
     Abdullah
     (order 501-2283306-1147795)
     """, "utf-8", "b64"), "2025-11-03 20:55", "roundcube", rules="marketing.referral", may="marketing.promotion",
     trick="a third party's cash-back program as a personal tip")

o = order("nakheel", "502-6640093-3318871", "mrwn.d@inbox.example", "Marwan Daghash",
          ("NK-GRD-SET", "Garden chairs, pair", 1, 420.00), "2025-04-08")
mail("a-complete-the-corner-grid", o, ("Nakheel Home", "orders@nakheel-home.example"),
     "Packed and labelled: order 502-6640093-3318871", html(page("""
     <p>Dear Marwan,</p><p>two garden chairs, one flat carton, handed over on 10 April at 09:50. Order 502-6640093-3318871.</p>
     <h4 style="margin:24px 0 6px">Complete the corner</h4>
     <table width="100%" cellpadding="8" style="border-top:1px solid #ddd"><tr><td align="center">Side table, teak<br>SAR 189</td><td align="center">Parasol 2.5 m<br>SAR 240</td><td align="center">Lantern<br>SAR 65</td></tr></table>
     <p style="color:#888;font-size:11px">Automatic message of the dispatch system</p>""")), "2025-04-10 10:05", "phpmailer",
     rules="marketing.referral", may="marketing.promotion", trick="a product grid under a shipping notice, its heading neither 'like' nor 'recommend'")

# ------------------------------------------------------------------ purpose of contact
o = order("rimal", "502-3390074-6641182", "o.hakami@mail.example", "Omar Hakami",
          ("RM-EXT-5", "Extension lead, 5 sockets", 1, 55.00), "2025-01-19")
mail("a-three-minutes-where-do-you-park", o, ("Rimal Electronics", "feedback@rimal.test"),
     "Three minutes of your time, Omar?", html(page("""
     <p>Dear Omar,</p><p>we are thinking about where our next counter should be and would like to know how people in Jazan get around. Just reply with numbers and letters, e.g. 1b 2a 3c.</p>
     <ol><li>How do you reach the corniche? (a) own car (b) taxi (c) on foot</li>
     <li>How long do you look for a parking space on a Thursday evening? (a) under five minutes (b) up to fifteen (c) I give up</li>
     <li>When would you visit an electronics counter? (a) after Maghrib (b) after Isha (c) Friday afternoon</li></ol>
     <p>Thank you! &nbsp; Ref. 502-3390074-6641182</p>""")), "2025-03-11 19:00", "phpmailer",
     rules="contact.purpose", may="customer-info.misuse marketing.promotion", trick="market research without the words survey or questionnaire")

o = order("nakheel", "503-9915528-4473306", "lm.qurashi@inbox.example", "Lama Qurashi",
          ("NK-THR-1", "Wool throw 130 x 170 cm", 1, 129.00), "2025-01-28")
mail("a-iftar-boxes-for-labourers", o, ("Maria Santos", "maria@nakheel-home.example"),
     "Can you spare fifteen riyals a day?", text("""
     Dear Lama,

     every year our team packs iftar boxes for the labourers behind the
     industrial estate. Last Ramadan it was 90 a day, this year we hope for
     150. One box is rice, chicken, dates, water and laban and comes to about
     fifteen riyals.

     If your heart is with it, answer me with the number of boxes you would
     like to carry and I will tell you how the mosque collects. May it weigh
     on your scales.

     Maria and everyone at the warehouse

     (we still had your address from order 503-9915528-4473306)
     """), "2025-02-25 16:10", "apple", rules="contact.purpose", may="customer-info.misuse",
     trick="a charity appeal, noble and yet nothing to do with an order")

o = order("dana", "501-7718846-3305529", "faris.jz@post.example", "Faris Jizani",
          ("DN-BIK-16", "Child's bicycle 16 in", 1, 445.00), "2025-04-03")
mail("a-you-have-pickup-come-drive", o, ("shipping", "shipping@dana-store.example"),
     "to mr faris", text("""
     dear mr faris
     how are you how is the family
     when you take the bicycle from our store hous our boy say you have dyna pickup 2019 very clean
     we need man with car for jazan and abu arish side, morning only, 130 riyal for day and petrol from us
     if you like or your brother like tell me before sunday
     old order 501-7718846-3305529
     saleem
     """), "2025-05-07 21:14", "gmail", rules="contact.purpose", may="customer-info.misuse",
     trick="a job for the buyer's pick-up in broken English, no word like job or hire")

o = order("dana", "502-8831190-7746625", "suhail.q@webmail.test", "Suhail Qattan",
          ("DN-BK-CAL", "Arabic calligraphy workbook", 1, 64.00), "2025-02-20")
mail("a-change-in-our-management", o, ("Dana Books and Toys", "office@dana-store.example"),
     "A change at the head of our company", text("""
     Dear Mr. Qattan,

     after eleven years Mr. Abdullah Bawazir has handed the management of
     Dana Books & Toys to Mrs. Hanan Al-Ghunaim, who came to us from the
     publishing world in 2019 and has run our picture book department since.

     At the same time our office has moved to larger rooms on the third floor of the
     Al Faisal tower in Dammam, and our lettering has become a shade lighter,
     as you may have noticed.

     We felt that those who know us should hear it from ourselves.

     Yours sincerely,
     Secretariat

     Your customer file: 502-8831190-7746625
     """, "windows-1252", "qp"), "2025-06-01 11:00", "outlook-desktop", rules="contact.purpose", may="marketing.promotion",
     trick="company news in the tone of a formal letter, nothing is sold")

o = order("rimal", "503-2209941-8815563", "nj.sultan@mail.example", "Najla Sultan",
          ("RM-BLB-E27", "LED bulbs E27, pack of 10", 1, 79.00), "2025-04-29")
mail("a-write-to-them-for-us", o, ("Imran Sheikh", "imran@rimal.test"),
     "A favour, if I may (503-2209941-8815563)", text("""
     Dear Najla,

     you were kind to us on the phone in May, so I dare to ask. Since last week
     our shop front has been switched off by the marketplace because of a form
     nobody told us about. Eleven of us live from it.

     It would help if people like you wrote to their service and said that the
     bulbs came quickly and that we are decent people. Two lines are enough.

     Whatever you decide, thank you.

     Imran
     """), "2025-06-16 23:24", "iphone", rules="contact.purpose", may="review.positive customer-info.misuse",
     trick="the buyer is asked to plead for the seller with the marketplace")

o = order("nakheel", "501-4402296-9917738", "abu.mishal@example.net", "Fahad Al-Otaibi",
          ("NK-TEA-12", "Tea glasses, 12 pieces", 1, 69.00), "2025-05-12")
mail("a-blessed-friday-chain", o, ("Nakheel Home", "care@nakheel-home.example"),
     "Jumua Mubaraka", html(apple_html("""
     <div style="text-align:center;font-size:18px;color:#0b6e4f">May this Friday wash away every worry,<br>widen every narrow place<br>and bring every traveller home.</div>
     <div><br></div><div style="text-align:center">Pass these words on to seven people you love.</div><div><br></div>
     <div style="text-align:center;font-size:11px;color:#999">501-4402296-9917738</div>"""), cte="b64"), "2025-07-04 10:45", "apple",
     rules="contact.purpose", may="marketing.promotion", trick="a Friday blessing to be passed on, order ID pasted below")

o = order("rimal", "502-1174483-5509917", "eng.ihsan@example.org", "Ihsan Maghrabi",
          ("RM-MTR-DG", "Digital multimeter", 1, 189.00), "2025-07-22")
mail("a-are-you-the-ihsan-from-jubail", o, ("Tariq Al-Dosari", "tariq@rimal.test"),
     "Are you the Ihsan from Jubail?", text("""
     Dear Eng. Ihsan,

     forgive a private word. When your name came over my desk with order
     502-1174483-5509917 I wondered whether you are the Maghrabi who ran the
     desalination unit with my brother Khalid.

     He now builds up a group of investors for a water bottling line in Yanbu
     and is short of exactly one engineer who knows the membranes. I would love
     to bring you two together over dinner. Kindly let me have your private
     mobile, where you work at present and roughly what you could put in, and I will arrange
     everything.

     Tariq
     """, "iso-8859-1", "8bit"), "2025-08-02 13:33", "outlook", rules="contact.purpose customer-info.misuse", may="marketing.referral",
     trick="networking for a business venture; private data asked for it")

o = order("dana", "503-6628817-2204459", "h.noor@inbox.example", "Haifa Noor",
          ("DN-DLL-HS", "Doll's house, 3 floors", 1, 399.00), "2025-08-20")
mail("a-your-voice-was-so-kind", o, ("Rashid", "rashid@dana-store.example"),
     "from rashid of the delivery 503-6628817-2204459", text("""
     Hello miss haifa
     i am rashid who call you yesterday for location of the doll house
     your voice is so kind i cannot forget. i keep your number from the paper in my own mobile dont worry i not give to any body
     i want only to be your friend and sometimes say good morning
     you accept?
     """, "utf-8", "qp"), "2025-08-24 00:41", "iphone", rules="contact.purpose customer-info.misuse",
     trick="a private advance; the number from the waybill kept for oneself")

o = order("rimal", "501-8819920-6637741", "ghd.sh@mail.example", "Ghada Shawli",
          ("RM-SPK-SM", "Smart speaker", 1, 299.00), "2025-09-15")
mail("a-forty-testers-wanted", o, ("Rimal Labs", "labs@rimal.test"),
     "Ghada, would you try something for us before everyone else?", html(page("""
     <p>Dear Ghada,</p>
     <p>for two years four of us have been building <b>Rimal Home</b>, the app that books a technician, compares running costs and keeps all receipts in one place. Forty households may put it on their phones from 1 November, ahead of the public.</p>
     <p>Write "me" in your reply and you are one of the forty. It is on the house and you can leave at any moment.</p>
     <p>The Labs team<br><small>Customer since 501-8819920-6637741</small></p>""")), "2025-10-20 12:00", "odoo",
     rules="contact.purpose marketing.referral", may="customer-info.misuse marketing.promotion", trick="an invitation to install a test version")

# ------------------------------------------------------------------ customer information
o = order("nakheel", "502-7703391-1186648", "s.jumah@post.example", "Sawsan Jumah",
          ("NK-BKC-5", "Bookcase, 5 shelves", 1, 480.00), "2025-01-30")
mail("a-neighbour-got-your-number", o, ("Nakheel delivery", "delivery@nakheel-home.example"),
     "Bookcase on Monday? 502-7703391-1186648", text("""
     Dear Sawsan,

     the bookcase is at our Jeddah hub. As it happens a lady in your street,
     Um Ryan at number 14, has a bed coming from us too and would like one
     trip for both. I read your mobile number and flat number out to her so
     that you two can settle the day among yourselves. She will ring tonight.

     Order 502-7703391-1186648

     F. Baig, delivery
     """), "2025-02-02 15:12", "roundcube", rules="customer-info.misuse", trick="well meant: another customer is given the buyer's number")

o = order("nakheel", "503-4406618-9903382", "tamim.b@webmail.test", "Tamim Bahamdan",
          ("NK-WTR-JUG", "Water filter jug with 3 cartridges", 1, 159.00), "2025-03-05")
mail("a-reminder-every-sixty-days", o, ("Nakheel Home", "orders@nakheel-home.example"),
     "Delivered: 503-4406618-9903382", text("""
     Dear Tamim,

     your filter jug was handed over at 10:22 today. Rinse each cartridge for
     one minute before its first use.

     A cartridge is good for 60 days. So that you never run dry we have entered the mobile number
     of this order in our reminder service: every 60 days a WhatsApp comes
     with the prices of the day for new cartridges, and with one tap the
     basket is full again.

     Nakheel Home, order 503-4406618-9903382
     """, "us-ascii", "7bit"), "2025-03-08 10:40", "javamail", rules="customer-info.misuse marketing.promotion", may="marketing.referral",
     trick="entered unasked into a reorder service that sends prices")

o = order("dana", "501-1195537-4482260", "amina.th@example.com", "Amina Thaqafi",
          ("DN-CHR-HI", "High chair, beech", 1, 520.00), "2025-03-25")
mail("a-a-lady-from-rasd-will-phone", o, ("Dana Care", "care@dana-store.example"),
     "Re: tray does not click - 501-1195537-4482260", text("""
     Dear Amina,

     turn the tray round: the notch belongs to the left. You will hear two
     clicks.

     Do not be surprised if a lady from Rasd Insights rings you this week. We
     hand them our list of parents each month, with numbers and what was
     bought; they study how families spend and she will only take ten minutes of you.

     Dana Care
     501-1195537-4482260
     """), "2025-03-28 11:27", "helpdesk", rules="customer-info.misuse", may="contact.purpose",
     trick="an institute gets names, numbers and purchases; told by the way")

o = order("rimal", "502-9916604-3371158", "zk.mulla@mail.example", "Zakiya Mulla",
          ("RM-VAC-RB", "Robot vacuum", 1, 1190.00), "2025-04-16")
mail("a-iqama-and-birthday-for-register", o, ("Rimal Registration", "register@rimal.test"),
     "Last step for your robot vacuum (502-9916604-3371158)", html(outlook_html("""
     <p class="MsoNormal">Dear Customer,</p><p class="MsoNormal">&nbsp;</p>
     <p class="MsoNormal">your robot vacuum is on the road and will arrive on Sunday. To complete your entry in the Rimal Family register please reply with</p>
     <p class="MsoNormal">- Iqama or national ID number</p><p class="MsoNormal">- date of birth (Hijri or Gregorian)</p><p class="MsoNormal">- how many persons live in the household, with ages</p><p class="MsoNormal">&nbsp;</p>
     <p class="MsoNormal">The register is voluntary, though we prefer it to be complete. Order 502-9916604-3371158.</p>
     """)), "2025-04-18 09:05", "outlook", rules="customer-info.misuse", may="marketing.promotion contact.purpose", trick="ID, birthday and household for a customer register")

o = order("dana", "503-3317749-6650026", "yzn.am@inbox.example", "Yazan Amri",
          ("DN-KTE-2", "Kite with two lines", 1, 89.00), "2025-05-02")
mail("a-your-boy-is-on-our-page", o, ("Joy Fernandes", "joy@dana-store.example"),
     "kite + a surprise :)", text("""
     Hi Yazan!!

     the spare line is in the post, should be with you wednesday (order 503-3317749-6650026)

     and surprise: the pic you sent us of Adam with the broken kite was SO cute that we put it on our insta and on the wall in the shop, with his name and "Al Olaya, Khobar" under it. 312 hearts already!!

     joy x
     """, "utf-8", "8bit"), "2025-05-05 17:59", "gmail", rules="customer-info.misuse", may="marketing.promotion",
     trick="a claim photo with name and district published")

o = order("rimal", "501-6604418-2290073", "salah.dr@example.net", "Salah Darwish",
          ("RM-CHG-65", "Charger 65 W", 1, 119.00), "2025-06-28")
mail("a-by-accepting-the-parcel", o, ("Rimal Orders", "no-reply@erp.rimal.test"),
     "Goods issue for order 501-6604418-2290073", html("""
     <html><body><table width="640" style="font:12px Verdana"><tr><td><b>Goods issue 30.06.2025</b></td></tr>
     <tr><td>Order 501-6604418-2290073<br>1 PC Charger 65 W<br>Carrier collection 14:00</td></tr>
     <tr><td style="font-size:8px;color:#b0b0b0;padding-top:40px">Terms of dispatch: by accepting the parcel the recipient consents that name, address and telephone number are kept by Rimal and made available to companies of the Rimal group and selected business friends, who may address the recipient in their own interest.</td></tr></table></body></html>"""),
     "2025-06-30 13:40", "sap", rules="customer-info.misuse", may="marketing.promotion", trick="small grey print hands the data to other companies")

o = order("rimal", "502-5519936-8827704", "raed.ml@post.example", "Raed Malki",
          ("RM-FRG-300", "Fridge 300 l", 1, 1650.00), "2025-07-12")
mail("a-customer-card-nationality-salary", o, ("rimal sales", "sales@rimal.test"),
     "fill and send back pls (order 502-5519936-8827704)", text("""
     Good morning sir

     frige will reach thursday, two worker carry it up no lift no problem

     pls fill for our file and send back to us
        NATIONALITY ..........
        RELIGION ..........
        WORK IN (company) ..........
        SALARY from - to ..........
        WIFE MOBILE ..........

     manager ask for it for every customer not only you

     order 502-5519936-8827704
     rgds sajid
     """, "windows-1256", "qp"), "2025-07-15 08:33", "webform", rules="customer-info.misuse", trick="an absurd customer file, asked for between delivery facts")

o = order("nakheel", "503-8815502-1173346", "ruba.hz@mail.example", "Ruba Hazmi",
          ("NK-BED-CR", "Baby cot, white", 1, 590.00), "2025-10-01")
mail("a-brother-in-law-sells-flats", o, ("Yousef Al-Amri", "yousef@nakheel-home.example"),
     "Baby cot: delivery on the 6th, 503-8815502-1173346", text("""
     Dear Ruba,

     the cot comes on Monday the 6th, before noon. Our man brings it up to the
     second floor and takes the carton with him again.

     He told me how tight it is getting at your place with the little one on
     the way. My brother-in-law Nasser has three-room flats in Al Rawabi, new,
     fair instalments, ground floor too. I gave him your name and where you
     live so he can drop in one evening with the plans. You won't be sorry.

     Yousef
     """), "2025-10-03 19:21", "thunderbird", rules="customer-info.misuse marketing.referral", may="contact.purpose marketing.promotion",
     trick="address given to a relative who sells flats")

# ------------------------------------------------------------------ compliant: words of trade about this very order
o = order("dana", "501-2290417-5538806", "basma.tl@mail.example", "Basma Talal",
          ("DN-BK-MKT", "Promotion and Loyalty: a marketing textbook", 1, 189.00), "2025-01-11")
mail("a-textbook-on-promotion", o, ("Dana Books and Toys", "orders@dana-store.example"),
     "Promotion and Loyalty: shipped today, 501-2290417-5538806", text("""
     Dear Basma,

     "Promotion and Loyalty: a marketing textbook" left Dammam this afternoon.

     It is the fourth edition, with the new chapters on newsletters, coupons
     and customer clubs that your lecturer asks for. Expected in Taif on
     Wednesday.

     Order 501-2290417-5538806
     Dana Books & Toys
     """), "2025-01-13 17:02", "javamail", trick="the title and chapters of the ordered book are nothing but marketing words")

o = order("nakheel", "502-6617735-4408829", "alsafa.market@example.com", "Al Safa Market",
          ("NK-BNR-3M", "Printed vinyl banner 3 x 1 m, own text", 2, 340.00), "2025-02-24")
mail("a-proof-of-a-sale-banner", o, ("Nakheel print desk", "print@nakheel-home.example"),
     "Please approve the proof: banners, order 502-6617735-4408829", html("""
     <html><body><p>Dear Al Safa Market,</p><p>before we print your two banners (order 502-6617735-4408829) please check the wording you sent us:</p>
     <table border="1" cellpadding="8"><tr><td>Banner 1</td><td><b>RAMADAN OFFERS - UP TO 50% OFF RICE AND OIL</b></td></tr>
     <tr><td>Banner 2</td><td><b>BUY 2 GET 1 FREE - DATES FROM QASSIM</b></td></tr></table>
     <p>Red on white, eyelets every 50 cm. Reply "print" or tell us what to change before noon tomorrow; afterwards we cannot stop the machine.</p><p>Print desk</p></body></html>"""),
     "2025-02-25 10:11", "phpmailer", trick="the offers are the text the buyer ordered to be printed")

o = order("rimal", "503-1107729-6649915", "rzn.k@inbox.example", "Razan Kabli",
          ("RM-TAB-10", "Tablet 10 in", 1, 679.15), "2025-02-20")
mail("a-why-is-the-invoice-lower", o, ("Rimal Billing", "billing@rimal.test"),
     "Re: why 679.15 and not 799?", text("""
     Dear Razan,

     the invoice is right. The list price is SAR 799.00; on the day you ordered,
     20 February, the 15% Founding Day discount applied, which is SAR 119.85,
     and shipping was free. You paid SAR 679.15 and that is what the invoice of
     order 503-1107729-6649915 shows.

     If your company needs the discount on a line of its own, tell me and I will
     have the document printed again.

     Billing
     """, "us-ascii", "7bit"), "2025-03-01 12:36", "outlook-desktop", trick="a past discount and free shipping explained, because they are facts of this order")

o = order("nakheel", "501-9903346-2215587", "thamer.s@post.example", "Thamer Al-Subaie",
          ("NK-CSH-4", "Cushion covers, 4 pieces", 3, 177.00), "2025-03-03").adjust("CustomerReturn", 47.20, "2025-03-17")
mail("a-three-for-two-after-a-return", o, ("Nakheel Home Returns", "returns@nakheel-home.example"),
     "Return confirmed, order 501-9903346-2215587", text("""
     Dear Thamer,

     we confirm the return of one set of cushion covers (4 pieces) from order
     501-9903346-2215587.

        one set of three, as paid            SAR 59.00
        part of the three-set saving that
        no longer applies                   - SAR 11.80
        refunded                             SAR 47.20
        date of the refund                   17 March 2025

     It goes back to the card you paid with.

     Returns desk
     """, "utf-8", "7bit"), "2025-03-17 14:40", "script", needs="feeds", trick="a multi-buy saving, but as arithmetic in a return confirmation")

o = order("rimal", "502-4481103-9926670", "misfer.d@webmail.test", "Misfer Al-Dawsari",
          ("RM-AC-SPL", "Split air conditioner 18,000 BTU", 1, 1899.00), "2025-04-27")
mail("a-no-we-cannot-give-a-code", o, ("ahmed", "ahmed@rimal.test"),
     "Re: Re: AC 502-4481103-9926670", text("""
     dear mr misfer
     sorry i can not give any code or any discount by email, and not for next order also, this is rule and i respect it
     price of your order is the price on the page the day you buy it
     the technician come wednesday 10 clock he have the pipe 3 meter with him, more than 3 meter you need to say before

     order 502-4481103-9926670
     ahmed

     On Mon, Apr 28, 2025 at 8:02 PM Misfer wrote:
     > brother give me promo code or special offer for the second AC, my neighbour got 20% from you
     > and follow me back on snap
     """, "utf-8", "7bit"), "2025-04-29 09:21", "gmail", trick="the buyer begs for a code, the shop declines in broken English")

o = order("dana", "503-5501184-7739928", "nuha.sj@mail.example", "Nuha Sajjad",
          ("DN-GAM-SUQ", "Board game 'Souq: the big sale'", 1, 135.00), "2025-04-30")
mail("a-board-game-about-a-bazaar", o, ("Dana Care", "care@dana-store.example"),
     "Re: rules unclear (503-5501184-7739928)", html(gmail_html("""
     Hello Nuha,<br><br>page 6 is badly put, you are right. It goes like this:<br><br>
     &bull; Whoever draws a <b>FLASH SALE</b> card sells at half price this round.<br>
     &bull; A <b>loyal customer</b> token brings two points each time the same player buys from you again.<br>
     &bull; The <b>gift voucher</b> may be used once, and only at another player&#39;s stall.<br><br>
     Most points after eight rounds wins. Have fun tonight!<br><br>Abdullah, order 503-5501184-7739928""")),
     "2025-05-03 16:18", "gmail", trick="sale, loyalty, points and vouchers are rules of the ordered game")

o = order("nakheel", "501-3384420-6617791", "maram.ak@example.org", "Maram Al-Khunaizi",
          ("NK-SHR-HD", "Shower head with hose", 1, 129.00), "2025-05-08")
mail("a-warranty-coupon-in-booklet", o, ("Nakheel Home", "care@nakheel-home.example"),
     "Shower head: keep the coupon on page 12 (501-3384420-6617791)", text("""
     Dear Maram,

     the last page of the booklet is a guarantee coupon. It is not filled in
     by us: write the date and the order number 501-3384420-6617791 on it and
     keep it. If the hose leaks within five years, tear the coupon off and
     hand it in together with the hose; a new one is then free of charge.

     Nakheel Home, customer care
     """, "iso-8859-1", "8bit"), "2025-05-11 08:47", "roundcube", trick="a coupon that is a guarantee slip of the ordered product")

o = order("rimal", "502-7748815-3306694", "hatim.zb@inbox.example", "Hatim Zabin",
          ("RM-EVC-7", "EV wall charger 7 kW", 1, 2250.00), "2025-05-15")
mail("a-charging-points-and-member", o, ("Rimal Fitters", "fitters@rimal.test"),
     "Fitting visit confirmed - 502-7748815-3306694", html(outlook_html("""
     <p class="MsoNormal">Dear Hatim,</p><p class="MsoNormal">&nbsp;</p>
     <p class="MsoNormal">We confirm Tuesday 20 May, 9:30. For our fitter:</p>
     <ul><li>please keep both charging points in the garage free,</li><li>collect the points you want to ask in a list, it saves time,</li><li>an adult member of the household has to be present to sign,</li><li>the cross member behind the plaster board will be found with a detector, no need to mark it.</li></ul>
     <p class="MsoNormal">The visit is part of order 502-7748815-3306694 and already paid.</p>""")), "2025-05-17 13:13", "outlook",
     trick="collect points, member, free: all about a fitting")

o = order("dana", "503-9906617-1184433", "arwa.gz@post.example", "Arwa Gazzaz",
          ("DN-MAG-SUB6", "Children's magazine, subscription, 6 issues", 1, 150.00), "2025-01-05")
mail("a-issue-four-of-subscription", o, ("Dana subscriptions", "subscriptions@dana-store.example"),
     "Issue 4 of your subscription left us today", text("""
     Dear Arwa,

     issue 4 of 6 of the children's magazine you subscribed to is in the post
     (order 503-9906617-1184433). Issue 5 follows in the first week of September,
     issue 6 in November. After that the subscription ends by itself; nothing
     renews and you need not cancel.

     Should an issue get lost, write to us within a month and we send it once
     more.

     Dana subscriptions
     """), "2025-07-02 09:30", "odoo", trick="a monthly magazine mail that fulfils the order")

o = order("nakheel", "502-2236609-8815574", "q.majed@mail.example", "Majed Qadi",
          ("NK-SAF-40", "Home safe 40 l", 1, 640.00), "2025-06-01")
mail("a-this-week-only-reset-code", o, ("Maria Santos", "maria@nakheel-home.example"),
     "Your code, valid this week only (502-2236609-8815574)", text("""
     Hi Majed,

     here is what you asked for: emergency code 7719-04. It works once and only
     until Saturday, then the lock forgets it.

     1. Type it, wait for the green lamp.
     2. Open within five seconds.
     3. Choose your own code straight away.

     Don't miss step 3 or we are back to square one :)

     Order 502-2236609-8815574
     Maria
     """, "us-ascii", "7bit"), "2025-06-09 19:45", "apple", trick="a code valid this week only, for the lock of a safe")

o = order("rimal", "501-7735528-4490016", "hind.bq@example.net", "Hind Baqais",
          ("RM-CLK-SR", "Sunrise alarm clock", 1, 175.00), "2025-06-10")
mail("a-shipping-upgraded-free", o, ("Rimal Dispatch", "dispatch@rimal.test"),
     "Good news about order 501-7735528-4490016", text("""
     Dear Hind,

     GOOD NEWS: because we lost a day over the wrong label, your alarm clock
     travels by express now. The upgrade is our gift to you, you pay nothing
     and need not do anything.

     Old date:  Thursday
     New date:  tomorrow, 18:00 to 21:00

     Sorry for the muddle.

     Rimal Dispatch
     """), "2025-06-12 15:55", "thunderbird", trick="'good news', 'gift' and 'upgrade' mean faster shipping of this order")

# ------------------------------------------------------------------ compliant: products, parts and third parties
o = order("rimal", "503-2271194-5506638", "wsm.h@inbox.example", "Wissam Hamdan",
          ("RM-PRN-INK", "Ink printer, 4 colours", 1, 459.00), "2025-06-17")
mail("a-which-ink-did-i-get", o, ("Lina Haddad", "lina.haddad@rimal.test"),
     "Re: which cartridges are these? 503-2271194-5506638", text("""
     Dear Wissam,

     the printer of order 503-2271194-5506638 comes with one set of four in the
     box, they are marked 502 K, C, M and Y and already sit in the lid. Those
     first ones hold a little less ink because part of it fills the hoses;
     that is not a defect.

     You asked whether others fit: the printer reads the chip and takes type
     502 only.

     Lina
     """), "2025-06-19 10:50", "gmail", trick="consumables of the ordered product named because the buyer asked")

o = order("nakheel", "501-5503391-7748820", "jml.y@webmail.test", "Jamil Yaghmour",
          ("NK-OVN-60", "Built-in oven 60 cm", 1, 1750.00), "2024-11-10")
mail("a-authorised-workshop-does-repair", o, ("Nakheel Home warranty", "warranty@nakheel-home.example"),
     "[W-2291] Oven, order 501-5503391-7748820: repair under guarantee", text("""
     Dear Jamil,

     your oven is within the two years of guarantee, so the repair costs you
     nothing.

     The maker sends its own people: Al Jazirah Technical Services, Jeddah. Tell
     us which hour suits you on Sunday or Monday and we settle it with them.
     Their man brings the new fan motor with him. Please do not hire anyone
     else, otherwise the guarantee ends.

     Nakheel Home warranty desk
     """), "2025-07-08 11:15", "helpdesk", trick="an outside workshop named by its name, for the guarantee of this order")

o = order("dana", "502-8893317-2205566", "siham.r@mail.example", "Siham Rabie",
          ("DN-WLK-1", "Baby walker, wooden", 1, 210.00), "2025-07-05")
mail("a-different-colour-as-replacement", o, ("Joy Fernandes", "joy@dana-store.example"),
     "Re: wheel came broken 502-8893317-2205566", text("""
     Dear Siham

     so sorry, wheel should not look like that!! i have a new walker for you same model. blue is ready now, natural wood like yours comes sunday. which one you like? no extra cost of course and driver takes the broken one

     order 502-8893317-2205566
     joy
     """), "2025-07-09 20:28", "iphone", trick="another article is suggested, but as replacement for this order")

o = order("rimal", "503-4418826-9937703", "k.awadh@post.example", "Khalid Awadh",
          ("RM-CAM-MR", "Mirrorless camera with 18-55 lens", 1, 3299.00), "2025-07-20")
mail("a-accessories-in-the-box", o, ("Rimal Orders", "no-reply@erp.rimal.test"),
     "Content list, order 503-4418826-9937703", html("""
     <html><body><p>Order 503-4418826-9937703, one carton, 2.1 kg</p>
     <table border="1" cellpadding="4"><tr><th>Accessories included</th><th>Qty</th></tr>
     <tr><td>Lens 18-55 mm with cap</td><td>1</td></tr><tr><td>Battery</td><td>1</td></tr><tr><td>Neck strap</td><td>1</td></tr>
     <tr><td>Cleaning cloth (free with every camera)</td><td>1</td></tr></table>
     <p>You may also need your Iqama or ID at the counter of the carrier if you collect the parcel yourself. A memory card is not included.</p></body></html>"""),
     "2025-07-21 05:50", "sap", trick="'accessories', 'you may also' and 'free with every camera' in a content list")

o = order("nakheel", "501-1149937-8826605", "b.fahim@example.com", "Basel Fahim",
          ("NK-LMP-FL", "Floor lamp, brass", 1, 330.00), "2025-07-28")
mail("a-recommended-bulb-strength", o, ("Reem Al-Harbi", "reem@nakheel-home.example"),
     "Re: flickers at night - 501-1149937-8826605", text("""
     Dear Basel,

     we recommend two things:

     - unplug the lamp for a minute and press the foot switch twice,
     - look at the ring in the socket: the bulb that came with it (9 W, already
       screwed in) must touch it.

     If it goes on flickering I would rather exchange the dimmer than the whole
     lamp. It is part 4 in the manual and comes by letter at our expense.

     Reem
     Order 501-1149937-8826605
     """, "windows-1252", "qp"), "2025-08-01 18:08", "outlook-desktop", trick="'we recommend' followed by care, not by goods")

o = order("rimal", "502-3359918-6604472", "tmadr.n@inbox.example", "Tumadir Nasif",
          ("RM-WCH-KD", "Children's watch with SIM slot", 1, 299.00), "2025-08-05")
mail("a-app-she-already-has", o, ("Rimal Support", "support@rimal.test"),
     "Re: watch lost the connection 502-3359918-6604472", text("""
     Dear Tumadir,

     nothing is lost. In the program on your phone, the one you already paired
     the watch with, go to Members, press the three dots, then Share access and
     accept your own invitation. The watch buzzes twice and is back on the map.

     You need no new account and nothing to download.

     Imran
     Order 502-3359918-6604472
     """, "utf-8", "qp"), "2025-08-09 22:02", "thunderbird", trick="members, share, invitation and download in a pairing answer")

o = order("dana", "503-7716648-3395510", "afnan.db@mail.example", "Afnan Dabal",
          ("DN-BK-OUD", "Oud method, vol. 2", 1, 95.00), "2025-08-12")
mail("a-wrong-volume-sent", o, ("Sara Mansour", "sara@dana-store.example"),
     "Volume 1 instead of 2: 503-7716648-3395510", text("""
     Dear Afnan,

     you ordered volume 2 and a volume 1 lies in your parcel, our mistake. Volume 2 left
     today and is with you on Sunday.

     Keep volume 1 until then; the courier who brings the second volume takes
     the first one along. Nothing to pay, nothing to print.

     Sara Mansour
     """, "us-ascii", "7bit"), "2025-08-14 12:12", "roundcube", trick="a further volume of the series, named only because it was sent by mistake")

o = order("rimal", "501-6629904-2218857", "rayyan.t@example.org", "Rayyan Telmesani",
          ("RM-MON-34", "Ultrawide monitor 34 in", 1, 1599.00), "2025-08-18")
mail("a-firmware-newer-and-better", o, ("Tariq Al-Dosari", "tariq@rimal.test"),
     "Re: black bar on the left, 501-6629904-2218857", html(apple_html("""
     <div>Rayyan,</div><div><br></div><div>yours came with firmware 1.4. The upgrade to 1.6 is better in every respect and costs nothing: menu &gt; Service &gt; Update, with the monitor on the network. Two minutes, picture goes dark once, don&rsquo;t pull the plug.</div>
     <div><br></div><div>If the bar is still there tomorrow I&rsquo;ll exchange the panel.</div><div><br></div><div>Tariq<br>order 501-6629904-2218857</div>""")),
     "2025-08-20 14:44", "apple", trick="an upgrade that is better and free, of the monitor's own firmware")

o = order("nakheel", "502-1188846-7703395", "shadi.am@post.example", "Shadi Amoudi",
          ("NK-GYM-MT", "Exercise mat 15 mm", 1, 99.00), "2025-08-23")
mail("a-nothing-else-to-buy", o, ("nakheel home", "hello@nakheel-home.example"),
     "mat smell 502-1188846-7703395", text("""
     hi shadi
     smell is normal from new foam, put him in balcony 2 day no sun, then wipe with littel vinager
     no need to buy any spray or cleaner from us or from any shop pls, vinager in your kitchen is enogh
     if after 1 week he smell still i take him back full
     order 502-1188846-7703395
     """), "2025-08-26 23:18", "gmail", trick="tells the buyer in broken English to buy nothing")

o = order("dana", "503-6683302-4491174", "hamsa.w@webmail.test", "Hamsa Wazzan",
          [("DN-TRI-3", "Tricycle, red", 1, 289.00), ("DN-HLM-XS", "Child's helmet XS", 1, 79.00)], "2025-09-01")
mail("a-two-items-two-days", o, ("Dana Books and Toys", "orders@dana-store.example"),
     "Your next delivery: helmet on Wednesday (503-6683302-4491174)", text("""
     Dear Hamsa,

     the tricycle was delivered today. To go with it, as ordered, the helmet in size XS
     comes from our second warehouse:

        Tricycle, red         delivered 3 September
        Child's helmet XS     on the road, due Wednesday

     Both belong to order 503-6683302-4491174; there is no second charge.

     Dana Books & Toys
     """, "utf-8", "7bit"), "2025-09-03 18:20", "javamail", trick="'your next delivery' and a helmet 'to go with it', both ordered")

# ------------------------------------------------------------------ compliant: greetings, questions, invitations with a purpose
o = order("nakheel", "501-8827703-1149906", "abeer.tr@inbox.example", "Abeer Tarabzoni",
          ("NK-SJD-2", "Prayer rugs, pair", 1, 149.00), "2025-02-26")
mail("a-ramadan-hours-of-the-driver", o, ("Nakheel delivery", "delivery@nakheel-home.example"),
     "Ramadan Kareem - and your delivery moves to the evening", text("""
     Dear Abeer,

     Ramadan Kareem to you and your family. During the month our drivers set
     out after Taraweeh, so the prayer rugs (order 501-8827703-1149906) come on
     Sunday, 2 March, between 22:00 and 01:00 instead of the afternoon.

     If that is too late in your house, write "morning" and we will come on
     Tuesday at ten.

     Nakheel delivery
     """), "2025-03-01 13:30", "outlook", trick="a seasonal greeting that explains a new delivery time")

o = order("dana", "502-5506629-3381147", "waad.ms@mail.example", "Waad Mushait",
          ("DN-GFT-BX", "Gift box with puzzle and card", 1, 119.00), "2025-03-20")
mail("a-text-on-the-ordered-card", o, ("Dana gift desk", "gifts@dana-store.example"),
     "Is this text right? 502-5506629-3381147", html(gmail_html("""
     Hello Waad,<br><br>this is what we will write on the card in your gift box, blue ink:<br><br>
     <blockquote style="border:1px dashed #999;padding:10px">Eid Mubarak dear Grandmother! We invite you to our new home in Abha this summer. Win or lose, we shall puzzle together. Love from all eleven of us</blockquote><br>
     One question: is it "eleven" or "seven"? The ink ran in the photo of your note. We close the box at 4 p.m.<br><br>Gift desk, order 502-5506629-3381147""")),
     "2025-03-23 11:08", "gmail", trick="greeting and invitation are the buyer's text for an ordered card")

o = order("rimal", "503-8849917-2206631", "anwar.hl@post.example", "Anwar Halabi",
          ("RM-DSH-12", "Dishwasher, 12 settings", 1, 1390.00), "2025-03-28")
mail("a-five-questions-to-find-the-fault", o, ("Rimal Support", "support@rimal.test"),
     "Questionnaire for your claim, order 503-8849917-2206631", text("""
     Dear Anwar,

     so that the technician brings the right part, please answer five short
     questions by reply:

       1. How often did you use the machine before it stopped?
       2. Which programme do you like to use most, Eco or 60?
       3. On a scale from 1 to 5, how loud is the pump?
       4. Would you say the water was warm or cold?
       5. When are you at home?

     Thank you for taking part of your evening for this; with the answers we
     can close the claim in one visit instead of two.

     Imran
     """, "us-ascii", "7bit"), "2025-04-15 17:19", "helpdesk", trick="a questionnaire with a scale, to find a fault")

o = order("nakheel", "501-2295538-7714460", "m.alhejailan@example.com", "Mishari Al-Hejailan",
          ("NK-KIT-ISL", "Kitchen island, marble top", 1, 3900.00), "2025-04-10")
mail("a-we-invite-you-to-inspect", o, ("Yousef Al-Amri", "yousef@nakheel-home.example"),
     "Invitation to inspect your marble top before loading (501-2295538-7714460)", text("""
     Dear Mr. Al-Hejailan,

     every marble has its own veins and we would not like you to see yours for
     the first time at the door. We therefore invite you to look at the top of
     your kitchen island in our hall in Jeddah, gate 3, on Saturday 26 April at
     11:00. Coffee will be ready.

     If you cannot come, I will send photographs in daylight and wait for your
     approval. The delivery on the 29th stays as it is in both cases.

     Order 501-2295538-7714460

     Yousef Al-Amri
     """, "windows-1252", "qp"), "2025-04-22 09:40", "outlook-desktop", trick="an invitation with coffee, to approve the ordered piece")

o = order("rimal", "502-6618820-9937714", "ebt.k@webmail.test", "Ebtisam Kaki",
          ("RM-SEW-23", "Sewing machine, 23 stitches", 1, 649.00), "2025-04-24")
mail("a-new-pickup-store-opened", o, ("Rimal Dispatch", "dispatch@rimal.test"),
     "Your parcel is at the new branch now - 502-6618820-9937714", text("""
     Dear Ebtisam,

     the carrier has opened a new branch in Al Hamra and closed the old one.
     Your sewing machine moved with it:

        SwiftRoad, Al Hamra
        beside the dates market, ground floor
        daily 9 to 23, Friday from 16

     Parcel 4471 90, kept until 5 May. Please bring order number
     502-6618820-9937714 and your ID.

     Rimal Dispatch
     """), "2025-04-29 08:55", "webform", trick="a new store opens, and it is the carrier's pick-up counter")

o = order("dana", "503-3302296-5519948", "jawad.r@inbox.example", "Jawad Rikabi",
          ("DN-BK-CV", "The job hunter's handbook", 1, 69.00), "2025-05-05")
mail("a-job-book-and-print-job", o, ("Dana Books and Toys", "orders@dana-store.example"),
     "The job hunter's handbook: two days late", text("""
     Hello Jawad,

     our printer is still on the job: the handbook comes fresh from the press
     and the binding of your copy takes until Wednesday. So it ships on
     Thursday, 15 May, not on Tuesday as planned.

     The chapter on interviews you wrote about starts on page 88, and yes, the
     sheets for your own CV are in the back.

     Order 503-3302296-5519948
     """), "2025-05-12 14:04", "roundcube", trick="job, interview and CV belong to the ordered book")

o = order("nakheel", "501-6607735-3392284", "sbr.hd@mail.example", "Sabria Haddad",
          ("NK-MUG-NM", "Mug with name and birth date, engraved", 2, 110.00), "2025-05-18")
mail("a-birthday-for-the-engraver", o, ("Nakheel print desk", "print@nakheel-home.example"),
     "We cannot engrave yet, order 501-6607735-3392284", text("""
     Dear Sabria,

     you ordered two mugs with name and birth date. The names have reached us
     (Omar, Layla), the dates have not. Please reply with both dates of birth
     exactly as they shall stand on the mugs, Hijri or Gregorian.

     We delete them as soon as the mugs are packed.

     Print desk
     """, "utf-8", "b64"), "2025-05-20 10:26", "phpmailer", trick="asks for birth dates, because they get engraved")

o = order("rimal", "502-9904471-1186659", "tghreed@example.net", "Taghreed Salloum",
          ("RM-GLD-PH", "Smartphone 512 GB, gold", 1, 4299.00), "2025-05-30")
mail("a-driver-must-see-id", o, ("Rimal Deliveries", "delivery@rimal.test"),
     "Handover tomorrow: have your ID at hand (502-9904471-1186659)", text("""
     dear ms taghreed

     tomorrow 2 to 5 our driver Saeed bring the gold phone. because price is more than 3000 he must see your ID card or iqama at the door and you tell him the 4 number from sms. he only look he not take picture and he not write the number

     pls do not send us copy of the ID by mail we dont need

     also he will ask location in whatsapp from the number in the order, this is only for find the house

     order 502-9904471-1186659
     """, "windows-1256", "8bit"), "2025-06-01 19:37", "gmail", trick="ID, WhatsApp, SMS code and 'gold', all for the handover")

o = order("nakheel", "503-1193306-8827745", "lab.hms@example.org", "Lubna Al-Hammad",
          ("NK-GAZ-3", "Garden gazebo 3 x 3 m", 1, 1190.00), "2025-06-04")
mail("a-added-to-thursdays-list", o, ("Nakheel delivery", "delivery@nakheel-home.example"),
     "Re: can it come on Thursday? 503-1193306-8827745", text("""
     Dear Lubna,

     done: I added you to Thursday's list, group B, the one with the crane. Your
     name, street and mobile number go to Mr. Shafiq of Thabit Transport, who
     drives that round for us, and to nobody else.

     He joins you on the phone an hour before. Should the wind be over 40 km/h
     he moves the whole group to Saturday.

     Nakheel delivery
     Order 503-1193306-8827745
     """), "2025-06-08 12:22", "thunderbird", trick="added to a list and a group, data passed on: to the driver of this delivery")

o = order("dana", "501-5518847-6604439", "raghda.f@post.example", "Raghda Fallatah",
          ("DN-SND-BX", "Sand box with cover", 1, 340.00), "2025-06-12")
mail("a-please-take-me-off-the-list", o, ("Joy Fernandes", "joy@dana-store.example"),
     "Re: take my number off your list!! 501-5518847-6604439", text("""
     Dear Raghda,

     the offers on your phone did not come from us. We keep no list, run no
     group and send no advertising; your number was printed on the parcel label
     of order 501-5518847-6604439 for the courier and has gone nowhere else.

     Your sand box arrives tomorrow at four.

     Joy

     On 14 June 2025 at 22:13, Raghda wrote:
     > since I bought from you I get ramadan sale whatsapp every day, join our
     > group, win a car, etc. Take my number off your list!!
     """, "utf-8", "7bit", params="format=flowed"), "2025-06-15 09:44", "iphone", trick="denies lists and offers; the advertising is only quoted from the buyer")

o = order("rimal", "502-3317728-4480053", "warehouse@example.com", "Thara Trading",
          ("RM-BAR-2D", "Barcode reader 2D", 4, 1560.00), "2025-06-29")
mail("a-personal-email-not-needed", o, ("Lina Haddad", "lina.haddad@rimal.test"),
     "Re: do you need my personal e-mail? (502-3317728-4480053)", text("""
     Dear Sir or Madam,

     no, thank you. We need neither a personal e-mail nor a WhatsApp number, nor any membership
     of yours. What is missing for order 502-3317728-4480053 is only the short
     national address of your warehouse (four letters, four digits) and the
     name of the man at the gate.

     With that the four readers leave today.

     Lina Haddad
     """, "us-ascii", "7bit"), "2025-07-01 10:31", "javamail", trick="personal mail and WhatsApp declined, national address asked")

o = order("dana", "503-9938815-1140062", "tala.j@webmail.test", "Tala Jomaih",
          ("DN-DRM-JR", "Junior drum kit", 1, 690.00), "2025-07-24")
mail("a-neighbour-took-the-parcel", o, ("Dana shipping", "shipping@dana-store.example"),
     "Your drum kit is with your neighbour (503-9938815-1140062)", html(page("""
     <p>Hi Tala,</p><p>nobody opened today at 17:40, and following the wish you ticked in the order the driver left the drum kit with your neighbour in <b>flat 6</b>, first floor. He gave only your name, no number.</p>
     <p>Please fetch it within a few days and check that the two sticks are in the bag.</p><p>Order 503-9938815-1140062<br/>Dana shipping</p>""")),
     "2025-07-27 18:02", "phpmailer", trick="a neighbour is told the buyer's name, as the buyer asked")

o = order("nakheel", "501-4471180-2293367", "yara.ob@mail.example", "Yara Obeid",
          ("NK-TRY-SLV", "Serving tray, silver plated", 1, 245.00), "2025-08-30")
mail("a-national-day-no-delivery", o, ("Reem Al-Harbi", "reem@nakheel-home.example"),
     "National Day and your tray, order 501-4471180-2293367", text("""
     Dear Yara,

     on 23 September nobody delivers, it is National Day, and the tray you
     reserved for the 23rd would stand in the depot. Choose what suits you:

        A   Monday 22 September, after 18:00
        B   Wednesday 24 September, 10:00 to 13:00

     We offer both at no extra cost. Without an answer we take B.

     A happy National Day when it comes!

     Reem
     """), "2025-09-16 15:18", "apple", trick="National Day, 'we offer' and a greeting in a delivery question")

o = order("rimal", "502-7726639-5508813", "sh.mrzq@inbox.example", "Shahad Marzouq",
          ("RM-HRC-3", "Hair curler, 3 heads", 1, 209.00), "2025-09-19")
mail("a-size-swap-on-the-same-page", o, ("ahmed", "ahmed@rimal.test"),
     "Re: Re: change color 502-7726639-5508813", text("""
     hi shahad
     i can not change the color in the order from my side the system close it yesterday
     two way you have
     one - keep it and return it free in 15 day if you dont like
     two - you cancel by the button in your orders now before 6 and order the pink again same price
     like you want
     502-7726639-5508813
     ahmed
     """), "2025-09-20 13:50", "gmail", trick="'order again' as an answer to the buyer's wish, not as a pitch")

# ------------------------------------------------------------------ compliant: ordinary order mail
o = order("dana", "501-9928804-4417736", "hadi.sm@example.net", "Hadi Semari",
          ("DN-XYL-12", "Xylophone, 12 bars", 1, 99.00), "2025-01-22")
mail("a-left-today-two-lines", o, ("dana shipping", "shipping@dana-store.example"),
     "501-9928804-4417736", text("""
     Xylophone left today 15:10 with the post. Two to three days to Tabuk.
     Sara
     """, "us-ascii", "7bit"), "2025-01-23 15:22", "iphone")

o = order("nakheel", "502-4493317-8826650", "r.alzamil@post.example", "Rakan Al-Zamil",
          ("NK-OFC-CH", "Office chair, mesh", 2, 1160.00), "2025-02-10")
mail("a-one-of-two-cartons-missing", o, ("Nakheel Home", "orders@nakheel-home.example"),
     "Carton 2 of 2 still on the road (502-4493317-8826650)", text("""
     Dear Rakan,

     You signed for one carton yesterday; the second one was sorted to Hail by
     mistake and is on its way back. The carrier expects it in Unaizah on
     Thursday.

     Please leave the screws of the first chair in their bag until then: both
     cartons share one set of tools.

     We apologise for the trouble.

     Nakheel Home
     Order 502-4493317-8826650
     """), "2025-02-17 09:09", "odoo")

o = order("rimal", "503-2214478-7703391", "bsl.omr@mail.example", "Basil Omran",
          ("RM-KBD-M", "Mechanical keyboard, Arabic layout", 1, 319.00), "2025-03-04")
mail("a-how-to-send-it-back", o, ("Rimal Returns", "returns@rimal.test"),
     "How to return the keyboard - 503-2214478-7703391", html(outlook_html("""
     <p class="MsoNormal">Dear Basil,</p><p class="MsoNormal">&nbsp;</p>
     <ol><li>Put the keyboard, the cable and the key puller into the carton.</li><li>Print the label from your account, or copy its number onto the carton with a thick pen.</li><li>Hand it to the driver on Wednesday between 10 and 14.</li></ol>
     <p class="MsoNormal">You need not give a reason. Once we have it on the table we will write to you again with the amount and the day.</p><p class="MsoNormal">&nbsp;</p>
     <p class="MsoNormal">Returns, order 503-2214478-7703391</p>""")), "2025-03-09 11:11", "outlook")

o = order("dana", "502-8807716-3394429", "sfa.n@webmail.test", "Safa Nimri",
          ("DN-MAP-SA", "Wall map of Arabia", 1, 75.00), "2025-04-13")
mail("a-house-number-please", o, ("Dana shipping", "shipping@dana-store.example"),
     "where is the house? 502-8807716-3394429", text("""
     salam safa

     driver stand in the street two time and can not find, in the address is no bulding number. pls write bulding number + near what (mosque, school) and one mobile who answer between 5 and 9

     map is in hard tube he can not fold it no worry

     order 502-8807716-3394429
     thank you for buy from dana and sorry for the bother
     """, "utf-8", "qp"), "2025-04-16 21:29", "roundcube", trick="thanks for the purchase; data only for this delivery")

o = order("nakheel", "503-5528814-6617706", "mjd.rf@example.com", "Majd Rifai",
          ("NK-BLD-WD", "Wooden blinds 90 cm", 3, 540.00), "2025-06-21")
mail("a-customs-paper-for-blinds", o, ("Nakheel Home Dispatch", "dispatch@nakheel-home.example"),
     "Blinds held at Batha for two days (503-5528814-6617706)", text("""
     Dear Majd,

     the truck with your blinds is waiting at the Batha crossing because the
     wood certificate had the wrong year on it. A new one was handed in this
     morning. According to our agent the lorry drives on Monday, so you should
     have the blinds on Wednesday, 2 July.

     There is nothing to pay on your side and no paper for you to sign.

     Order 503-5528814-6617706
     Nakheel Home Dispatch
     """, "iso-8859-1", "qp"), "2025-06-27 16:16", "thunderbird")

o = order("rimal", "501-7739916-5504482", "dlal.kh@inbox.example", "Dalal Khan",
          ("RM-MIC-US", "USB microphone", 1, 259.00), "2025-07-30").adjust("GeneralAdjustment", 40.00, "2025-08-05")
mail("a-goodwill-for-the-scratch", o, ("Imran Sheikh", "imran@rimal.test"),
     "Re: scratch on the foot, 501-7739916-5504482", text("""
     Dear Dalal,

     thank you for choosing to keep the microphone in spite of the scratch. As
     a gesture of goodwill SAR 40.00 of order 501-7739916-5504482 were refunded
     today, 5 August 2025, by the marketplace to your original payment
     method.

     If the foot wobbles as well, say so; then we exchange it.

     Imran
     """), "2025-08-05 12:05", "helpdesk", needs="feeds", trick="thanks and a goodwill refund on this order that a filter takes for a treat")

o = order("dana", "503-4492208-9915537", "omar.qs@post.example", "Omar Qasimi",
          ("DN-SCO-3", "Scooter with 3 wheels", 1, 179.00), "2025-08-08")
mail("a-brake-advice-kids-scooter", o, ("Abdullah Bawazir", "abdullah@dana-store.example"),
     "Re: brake squeaks 503-4492208-9915537", html(apple_html("""
     <div>Dear Omar,</div><div><br></div><div>a little squeak is normal for the first kilometre, then the lining has found its place. Should it stay:</div>
     <ul><li>wipe the rear wheel with a dry cloth</li><li>bend the spring (arrow on page 4) by a hair to the left</li></ul>
     <div>No oil, please, on no account. Order 503-4492208-9915537.</div><div><br></div><div>Abdullah</div>""")), "2025-08-13 17:33", "apple")

o = order("nakheel", "502-1102284-6639975", "noaf.db@mail.example", "Nouf Dabbagh",
          ("NK-DSH-RCK", "Dish rack, steel", 1, 109.00), "2025-10-14")
mail("a-lost-in-transit-new-one-sent", o, ("Maria Santos", "maria@nakheel-home.example"),
     "A second dish rack is on its way, 502-1102284-6639975", text("""
     Hi Nouf,

     no trace of your parcel since Riyadh, the carrier gave up looking this
     morning. I'm not going to let you wait for their forms: a new rack left
     at noon, same model, nothing to pay, and it should be with you Sunday.

     If the old one turns up after all, simply refuse it at the door.

     Order 502-1102284-6639975
     Maria
     """), "2025-10-22 13:13", "gmail", trick="a second article sent free, as replacement for the lost one")

o = order("nakheel", "503-7704493-2218860", "khd.zn@inbox.example", "Khadija Zain",
          ("NK-MTR-4S", "Mattress 'Four Seasons' 120 x 200 cm", 1, 990.00), "2025-10-25")
mail("a-winter-side-and-resale-label", o, ("Reem Al-Harbi", "reem@nakheel-home.example"),
     "Re: which season now? And what is the red label? 503-7704493-2218860", text("""
     Dear Khadija,

     the winter season starts with the grey side up, from April on the white
     one. Turn it with the change of the clock in your own bones, there is no
     exact date :)

     The red label "NOT FOR RESALE - AFTER-SALES SAMPLE" should have been cut
     off in our hall. It does not mean that yours was used: the whole lot was
     meant for testing and was released as new. If you are in any doubt we
     exchange the mattress, just say so before the 15th.

     Reem
     """), "2025-11-04 10:14", "roundcube", trick="season, resale and after-sales in an answer about the ordered mattress")
