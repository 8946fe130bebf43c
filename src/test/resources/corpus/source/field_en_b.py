"""English mail to buyers, field set b: written from the rules alone."""
from .mailkit import *
from .shells import *

# ================================================================== violating: reviews
o = order("nakheel", "511-4082917-7730152", "thuraya.n@mail.example", "Thuraya Al-Nafisi",
          ("NK-GRD-ST", "Granite mortar and pestle 16 cm", 1, 112.00), "2025-09-02")
mail("b-anything-below-the-top-counts-against", o, ("Harriet Boyle", "care@nakheel-home.example"),
     "Your mortar and pestle - 511-4082917-7730152", text("""
     Dear Thuraya,

     Your mortar left us at lunchtime and should be with you in Tabuk on Thursday. It weighs
     6.4 kg, so do let the courier carry it as far as the kitchen. Grind a spoonful of dry rice
     in it first and throw that away; the grey dust is only from the polishing.

     A word about what follows. In a week or so the marketplace will send you its little
     questionnaire about us. I am told that the computer takes anything short of the highest
     mark for a failure, so I hope you will bear that in mind when the moment comes.

     Yours sincerely,
     Harriet Boyle
     Order 511-4082917-7730152
     """), "2025-09-03 13:55", "thunderbird", rules="review.positive",
     trick="wordy hint that only the highest mark will do; no star, no request verb")

o = order("rimal", "512-9917340-0286615", "shahid.mm@inbox.example", "Shahid Mahmood",
          ("RM-CLP-FAN", "Clip fan, rechargeable", 2, 130.00), "2025-09-04")
mail("b-pls-good-rate-manager-count", o, ("rimal shop", "orders@rimal.test"),
     "fan deliverd 512-9917340-0286615", text("""
     hello sir Shahid

     your 2 fan is deliverd today 5pm order 512-9917340-0286615 charge it 4 hour first time befor use
     sir one request pls put for us good rate in amazon because manager he count every week who get good and who get bad
     i have salary from this pls dont forget

     regards
     Jomon
     """, "us-ascii", "7bit"), "2025-09-06 18:20", "iphone", rules="review.positive",
     trick="broken English, asks for a good rate for the clerk's sake")

o = order("dana", "513-2204861-9953307", "hessa.rq@post.example", "Hessa Al-Raqib",
          ("DN-STK-RNG", "Stacking rings, beech", 1, 54.00), "2025-09-05")
mail("b-stars-in-image-alt-footer", o, ("Dana Toys", "shipping@dana-store.example"),
     "Handed over to the courier - 513-2204861-9953307", html(page("""
     <p>Dear Hessa,</p>
     <p>The stacking rings are with the courier since 16:10. One parcel, 0.7 kg, estimated day: Tuesday.</p>
     <table cellpadding="4"><tr><td>Order</td><td>513-2204861-9953307</td></tr><tr><td>Contents</td><td>Stacking rings, beech (1)</td></tr></table>
     <hr />
     <p align="center"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" width="200" height="30" alt="Light up all &#9733;&#9733;&#9733;&#9733;&#9733; for Dana on the order page" /></p>
     """)), "2025-09-07 16:30", "phpmailer", rules="review.positive", may="marketing.promotion",
     trick="the request stands only in the alt text of a blank picture")

o = order("nakheel", "512-7731095-6640218", "faten.b@example.net", "Faten Barakat",
          ("NK-CLT-RND", "Round tablecloth 180 cm, linen", 1, 139.00), "2025-09-08")
mail("b-table-satisfied-not-satisfied", o, ("Nakheel Customer Desk", "care@nakheel-home.example"),
     "[Case 20418] Tablecloth delivered, order 512-7731095-6640218", html("""
     <html><body style="font-family:Tahoma;font-size:13px">
     <p>Dear Ms. Barakat,</p>
     <p>Our records show that the tablecloth was handed over on 11 September. It may be washed at 40 degrees, no bleach.</p>
     <p>What would you like to do next?</p>
     <table border="1" cellspacing="0" cellpadding="6">
     <tr><th>I am satisfied</th><th>I am not satisfied</th></tr>
     <tr><td>Post your opinion on the product page, so that other buyers can read it.</td><td>Keep it between us: answer this mail, and case 20418 is opened again.</td></tr>
     </table>
     <p>Order 512-7731095-6640218</p>
     </body></html>"""), "2025-09-12 10:00", "helpdesk", rules="review.conditional", may="contact.purpose review.positive",
     trick="two table columns sort buyers: the satisfied go public, the others come to the shop")

o = order("rimal", "513-6658021-4419037", "abdelhak.z@webmail.test", "Abdelhak Zeroual",
          ("RM-CAR-CHG", "Car inverter 300 W", 1, 189.00), "2025-09-10")
mail("b-if-you-no-like-dont-write-there", o, ("Sajjad", "support@rimal.test"),
     "Re: inverter make noise 513-6658021-4419037", text("""
     Dear brother

     The noise is fan inside, it is normal when you take more then 150 watt. If only for phone then fan not working
     no noise. Check the plug of car is push all the way.

     And brother please, if you not like somthing dont go write there in the page, write to me here only i will
     solve for you. If you like it then yes go write there what you think.

     Order 513-6658021-4419037

     Sajjad
     """), "2025-09-14 21:44", "gmail", rules="review.conditional", may="review.positive",
     trick="broken English gating: likers write on the page, the rest to the clerk")

o = order("dana", "511-3390728-5561940", "ghalia.t@mail.example", "Ghalia Al-Turkait",
          ("DN-BK-SLEEP", "The Owl Who Would Not Sleep, picture book", 1, 49.00), "2025-09-11")
mail("b-should-yours-be-among-them", o, ("Eleanor Whitcombe", "care@dana-store.example"),
     "Re: Is the Owl book suitable for a three-year-old? (511-3390728-5561940)", text("""
     Dear Ghalia,

     Three is a very good age for it. The sentences are short, the pages are thick enough for small
     hands, and the fox on page 18 looks rather less fierce in print than in the photograph on the
     screen. Your copy, order 511-3390728-5561940, was posted on Thursday evening.

     Parents whose children take to the Owl straight away sometimes say a word about it on its page,
     which helps the next mother to decide. Should yours turn out to be among them, you know where
     the box for comments is. Should she prefer the fox, the matter stays between the two of us.

     Warmly,
     Eleanor Whitcombe
     """, "windows-1252", "qp"), "2025-09-13 09:32", "apple", rules="review.conditional", may="review.positive",
     trick="literary and indirect: only parents of delighted children are sent to the comment box")

o = order("rimal", "512-1086453-3377290", "dr.sumaya@example.org", "Sumaya Al-Hijazi",
          ("RM-BPM-A", "Blood pressure monitor, upper arm", 1, 219.00), "2025-09-12")
mail("b-wait-with-comment-until-smiling", o, ("Ravi Menon", "support@rimal.test"),
     "RE: Error E3 on the monitor / 512-1086453-3377290", html(outlook_html("""
     <p class="MsoNormal">Dear Dr. Sumaya,</p><p class="MsoNormal">&nbsp;</p>
     <p class="MsoNormal">E3 means the cuff loses air. I have put a new cuff in tonight&#8217;s post for order 512-1086453-3377290, no charge; press the connector in until it clicks.</p><p class="MsoNormal">&nbsp;</p>
     <p class="MsoNormal">May I ask you to leave the comment section alone for the moment? Once the new cuff has done its job and you are smiling again, that is the time to write something there. If it has not, ring me on 011 555 0177 instead.</p><p class="MsoNormal">&nbsp;</p>
     <p class="MsoNormal">Ravi Menon<br>Technical support</p>
     """)), "2025-09-16 11:08", "outlook", rules="review.conditional", may="review.positive",
     trick="asks to hold back the comment and to write it only when content")

o = order("nakheel", "513-5520819-1164073", "wajdi.k@inbox.example", "Wajdi Al-Khateeb",
          ("NK-VAC-H", "Handheld vacuum cleaner 120 W", 1, 205.00), "2025-09-14")
mail("b-spare-filter-after-your-write-up", o, ("Nakheel Home Orders", "orders@nakheel-home.example"),
     "Order 513-5520819-1164073: what is in the box", text("""
     Dear Mr. Al-Khateeb,

     Your order 513-5520819-1164073 has been packed. Please check on opening:

       1 x handheld vacuum cleaner 120 W
       1 x crevice nozzle
       1 x brush nozzle
       1 x charging cradle with two screws
       1 x washable filter (fitted)

     Wash the filter cold and let it dry for a full day.

     A second filter is reserved in your name. It goes out by letter, at our
     cost, as soon as we see your write-up of the cleaner on the site. Say in
     it whatever you like, good or bad.

     Nakheel Home
     """, "us-ascii", "7bit"), "2025-09-15 08:45", "javamail", rules="review.incentive",
     trick="a free part for a write-up of any tone, at the end of a contents list")

o = order("dana", "512-4478106-8820536", "junaid.p@post.example", "Junaid Pathan",
          ("DN-DRM-KID", "Children's drum with sticks", 1, 97.00), "2025-09-16")
mail("b-screenshot-then-25-back", o, ("Dana", "care@dana-store.example"),
     "drum order 512-4478106-8820536", text("""
     Hi dear customer

     hope u recive the drum. tightening of the skin is with 6 small key, not too much or it break

     we make now a thing for our customer: you write your opinion in amazon, take screen shot, send to us here, and 25 riyal come back to you on the same order from amazon side.  any opinion ok.
     do it before end of month

     order number is 512-4478106-8820536
     thanx
     Dana
     """), "2025-09-20 22:51", "gmail", rules="review.incentive", may="marketing.promotion contact.purpose",
     trick="cash back for a screenshot of the opinion, misspelt; refund is to run through the marketplace")

o = order("rimal", "511-8836027-2290458", "lamees.a@example.com", "Lamees Asiri",
          ("RM-ACT-C2", "Action camera with underwater case", 1, 649.00), "2025-09-18")
mail("b-unboxing-clip-phone-credit", o, ("Rimal Electronics", "delivery@rimal.test"),
     "Arriving tomorrow: 511-8836027-2290458", alt(text("""
     Hello Lamees,

     your action camera (order 511-8836027-2290458) arrives tomorrow, 22 September, between
     14:00 and 18:00. The courier rings once.

     Rimal Electronics
     """), html("""
     <p>Hello Lamees,</p><p>your action camera (order 511-8836027-2290458) arrives <b>tomorrow, 22 September, between 14:00 and 18:00</b>. The courier rings once.</p>
     <p>One more thing before you cut the tape: let somebody film you while you open the box, put the clip on the product page, and a SAR&nbsp;50 top-up for your mobile is on its way to you.</p><p>Rimal Electronics</p>""")),
     "2025-09-21 17:00", "odoo", rules="review.incentive", may="marketing.promotion",
     trick="phone credit for a video of the opened box, in the HTML part only")

o = order("nakheel", "512-6603914-9947185", "shorouq.d@webmail.test", "Shorouq Al-Dabal",
          ("NK-HGR-50", "Velvet hangers, 50 pieces", 1, 85.00), "2025-09-20")
mail("b-longer-return-for-raters", o, ("Nakheel Home", "returns@nakheel-home.example"),
     "Re: Return policy inquiry from Amazon customer Shorouq", text("""
     Dear Shorouq,

     Thank you for your question about the fifty velvet hangers of order 512-6603914-9947185, which
     were delivered on 22 September. Here is everything about sending them back, in one place:

     WHEN
       Within 15 days of delivery, so up to and including 7 October.

     CONDITION
       Unused, all fifty of them, with the cardboard clips between them and in the carton they came
       in. The carton may be opened; it may not be written on or taped over the bar code.

     HOW
       1. Open the return in your account and choose the reason that fits best.
       2. The marketplace sends you a label. The courier can also bring one along.
       3. Put the carton into a bag or a second box and stick the label on that.
       4. Give it to the courier on the agreed day, and keep his slip until all is settled.

     COSTS
       None if the hangers are faulty or not what was described. If you simply changed your mind,
       the marketplace shows you the cost of the return before you confirm it.

     MONEY
       It goes back through the marketplace to the payment method of the order, after the parcel has
       come in. We then write to you with the amount and the date.

     MORE TIME
       For customers who have rated the article we stretch the 15 days to 45. It is enough to tap the
       number of stars you think right; then tell me, and I change the date in our system.

     Regards,
     Yousef
     Returns desk, Nakheel Home

     > From: Shorouq
     > Subject: Return policy inquiry
     > how many days i have to return the hangers? order 512-6603914-9947185
     > i travel next week
     """, "utf-8", "7bit"), "2025-09-24 12:17", "roundcube", rules="review.incentive",
     trick="long policy answer; near its end a longer return period for those who rate")

# two and three rules
o = order("rimal", "513-1195540-6638802", "m.fadhli@mail.example", "Mohannad Al-Fadhli",
          ("RM-HUB-7", "USB hub, 7 ports", 1, 129.00), "2025-09-19")
mail("b-two-stars-into-something-nicer", o, ("Tariq", "orders@rimal.test"),
     "About what you wrote - order 513-1195540-6638802", text("""
     Good evening Mohannad,

     I read what you put under the hub last night. Fair enough, port 5 should
     not get warm, and I have told the factory so.

     Let us be practical. Two stars hurt us more than you may think. Lift
     them to something nicer, and I book half the price back on order
     513-1195540-6638802 the same hour, through Amazon, no questions asked.

     Tariq Al-Dosari
     """), "2025-09-25 23:10", "thunderbird", rules="review.incentive review.positive", may="contact.purpose",
     trick="half the price back for lifting an existing rating")

o = order("dana", "511-6649083-4457716", "abeer.ls@inbox.example", "Abeer Al-Lasloom",
          ("DN-PNT-36", "Acrylic paints, 36 tubes", 1, 145.00), "2025-09-21")
mail("b-love-button-with-address", o, ("Dana Books & Toys", "care@dana-store.example"),
     "How are the colours? (511-6649083-4457716)", html(page("""
     <p>Hi Abeer,</p>
     <p>order 511-6649083-4457716 reached you on Tuesday. White and yellow come in double size because they run out first; keep the caps clean or they glue themselves shut.</p>
     <p>Show the world how great they are! Only top marks, please:</p>
     <p><a href="https://rate.dana-store.example/5?o=4457716" style="background:#8c2f6b;color:#fff;padding:8px 14px;text-decoration:none">&#10084; Loved it</a></p>
     <p>Dana</p>""")), "2025-09-26 10:10", "phpmailer", rules="link.website review.positive",
     may="contact.purpose marketing.promotion review.conditional",
     trick="button with a web address and a wish for top marks")

o = order("nakheel", "513-8827461-0093358", "qasem.h@example.com", "Qasem Hijji",
          ("NK-SFA-CV", "Stretch sofa cover, 3 seats", 1, 165.00), "2025-09-22")
mail("b-fits-like-a-glove-no-id", o, ("Reem", "care@nakheel-home.example"),
     "did the cover fit?", html("""
     <!-- order 513-8827461-0093358 -->
     <p>Hi Qasem!</p>
     <p>tuck the foam rolls deep into the gap behind the seat, thats the whole trick, then it doesnt slip :)</p>
     <p>fits like a glove? super, then drop a line about it under the product. doesnt fit? pls not there, come back to me and we swap the size</p>
     <p>xx Reem</p>"""), "2025-09-27 19:29", "gmail", rules="order-id.missing review.conditional", may="review.positive",
     trick="chatty; order ID only in an HTML comment; review only if it fits")

o = order("rimal", "511-0274896-7735521", "v.kurian@post.example", "Vinod Kurian",
          ("RM-MIX-DJ", "DJ controller, 2 decks", 1, 899.00), "2025-09-23")
mail("b-happy-club-gold-star-cable", o, ("Rimal VIP Care", "care@rimal.test"),
     "Vinod, a thank-you is waiting (511-0274896-7735521)", alt(text("""
     Hi Vinod,

     the controller from order 511-0274896-7735521 was delivered on 27 September. Set the
     jog wheels to "vinyl" in the menu if they feel too light.

     * Delighted? Tell everyone on the product page, the full five please.
     * Mail us the name under which it was published.
     * We post you a set of gold-plated cables worth SAR 60, free.

     Less than delighted? Then skip the page and talk to me.

     Anil, Rimal
     """), html("""
     <p>Hi Vinod,</p><p>the controller from order 511-0274896-7735521 was delivered on 27 September. Set the jog wheels to &quot;vinyl&quot; in the menu if they feel too light.</p>
     <ul><li>Delighted? Tell everyone on the product page, the full five please.</li><li>Mail us the name under which it was published.</li><li>We post you a set of gold-plated cables worth SAR&nbsp;60, free.</li></ul>
     <p>Less than delighted? Then skip the page and talk to me.</p><p>Anil, Rimal</p>""", cte="b64")), "2025-09-29 16:40", "webform",
     rules="review.conditional review.incentive review.positive", may="contact.purpose customer-info.misuse marketing.promotion",
     trick="condition, tone and a free set of cables in a bullet list")

# ================================================================== violating: payment
o = order("nakheel", "511-5560372-8814409", "u.hussaini@mail.example", "Usman Hussaini",
          ("NK-WTR-DSP", "Water dispenser, hot and cold", 1, 545.00), "2025-10-01")
mail("b-35-riyal-in-driver-hand", o, ("Nakheel delivery", "warehouse@nakheel-home.example"),
     "water dispencer 511-5560372-8814409 tomorow", text("""
     salam brother usman,

     driver he come tomorow after asar with water dispencer, order 511-5560372-8814409. he alone so you find one man
     for help him, is heavy 17 kilo and you say third floor no lift.
     for third floor 35 riyal extra, you give in driver hand please he dont have change so make exact.
     if no 35 he leave it down with guard.

     thank you
     Babar warehouse
     """, "utf-8", "8bit"), "2025-10-04 19:12", "iphone", rules="payment.off-platform",
     trick="broken English; a cash surcharge for the driver although the order is prepaid")

o = order("rimal", "512-3384905-1127648", "y.bukamal@example.net", "Yusuf Bukamal",
          ("RM-TLS-70", "Telescope 70 mm with tripod", 1, 479.00), "2025-10-02")
mail("b-western-union-bahrain", o, ("Rimal Export Desk", "orders@rimal.test"),
     "Forwarding your telescope to Bahrain, order 512-3384905-1127648", text("""
     Dear Mr. Bukamal,

     Thank you for your note of yesterday. We can indeed send the telescope on to Muharraq instead of
     Khobar. The causeway carrier quotes SAR 88.00 for a parcel of this length.

     Kindly remit that amount by Western Union to

         Rimal Export Desk, receiver T. Dosari, Riyadh

     and mail us the ten-digit control number. The telescope is released the day the money is
     collected. Order number for your reference: 512-3384905-1127648.

     Yours faithfully,
     Export Desk
     """, "iso-8859-1", "7bit"), "2025-10-05 09:50", "outlook-desktop", rules="payment.off-platform",
     trick="formal letter; freight surcharge through a remittance office")

o = order("dana", "513-0736681-5594420", "latifah.gh@inbox.example", "Latifah Ghanem",
          ("DN-TRN-BR", "Wooden railway, bridge set", 1, 259.00), "2025-10-03")
mail("b-cousin-in-khobar-hands-it-over", o, ("Joy", "care@dana-store.example"),
     "Re: I want my money back, train track broken!! 513-0736681-5594420", text("""
     Hi Latifah, sorry about that bridge, two rails snapped, I saw the picture.

     You said the bank always takes ages with you. Doesn't have to! My cousin works in the mall in
     Khobar, ground floor next to the ice cream place, he'll hand you the 259 over the counter, today
     even, he is there till eleven. Just show him 513-0736681-5594420 on your phone. Keep the train, too
     much trouble to post it back.

     x Joy
     """, "utf-8", "qp"), "2025-10-07 17:05", "gmail", rules="payment.off-platform",
     trick="a refund handed over in a mall; neither cash nor transfer is named")

o = order("rimal", "511-9083314-2206695", "rakan.os@webmail.test", "Rakan Al-Osaimi",
          ("RM-CHR-GM", "Gaming chair with footrest", 1, 799.00), "2025-10-05")
mail("b-split-in-four-with-us", o, ("Lina Haddad", "support@rimal.test"),
     "Re: can I pay in parts? (511-9083314-2206695)", html(gmail_html("""
     Hi Rakan,<br><br>the marketplace gives no instalments on this seller's chairs, that's right. We do it ourselves: you stop the order 511-9083314-2206695 in your account, I send a Tamara request over SAR 799 to your mobile, four parts, no interest. The chair stays put aside for you until tomorrow noon, and it comes with the same van.<br><br>Lina""")),
     "2025-10-06 13:22", "gmail", rules="payment.off-platform", may="contact.purpose marketing.promotion",
     trick="instalments outside the order in place of the order")

o = order("nakheel", "512-8450967-3319928", "sulaiman.r@post.example", "Sulaiman Al-Rumaih",
          ("NK-RUG-24", "Rug 200 x 400 cm, wool, hand-knotted", 1, 2150.00), "2025-10-06")
mail("b-have-your-visa-beside-you", o, ("Nakheel Home Accounts", "accounts@nakheel-home.example"),
     "Balance on your rug, order 512-8450967-3319928", html(outlook_html("""
     <p class="MsoNormal">Dear Mr. Al-Rumaih,</p><p class="MsoNormal">&nbsp;</p>
     <p class="MsoNormal">When we rolled out your rug (order 512-8450967-3319928) we found that it measures 206 x 411 cm. A hand-knotted piece is charged by the square metre, so a balance of <b>SAR&nbsp;118.00</b> is open.</p><p class="MsoNormal">&nbsp;</p>
     <p class="MsoNormal">My colleague Huda will telephone you on Sunday at about ten. Please have your Visa or mada beside you; she enters the figures into the terminal at our counter while you are on the line, which takes less than a minute.</p><p class="MsoNormal">&nbsp;</p>
     <p class="MsoNormal">The rug is loaded the same afternoon.</p><p class="MsoNormal">&nbsp;</p>
     <p class="MsoNormal">With kind regards<br>Accounts office</p>
     """)), "2025-10-09 14:41", "outlook", rules="payment.off-platform", may="customer-info.misuse",
     trick="card payment by telephone, announced politely")

# payment, with a second or third rule
o = order("dana", "512-0096638-7748251", "jawaher.q@mail.example", "Jawaher Al-Qarni",
          ("DN-HUL-3", "Hula hoops, set of 3", 1, 72.00), "2025-10-06")
mail("b-iban-form-on-own-page", o, ("Dana Accounts", "accounts@dana-store.example"),
     "Your hoops / order ending in 8251", text("""
     Dear Jawaher,

     you paid twice for your hoops, our cashier noticed it this morning. So
     that the second SAR 72.00 can go straight to your bank, please type in your
     IBAN at

         https://pay.dana-store.example/back

     It takes two working days.

     Accounts
     Dana Books & Toys
     """, "us-ascii", "7bit"), "2025-10-08 10:26", "script", rules="link.website order-id.missing payment.off-platform",
     may="customer-info.misuse", trick="IBAN asked for on a page of the shop; only the last four digits of the order")

o = order("nakheel", "513-4471920-6605583", "nizar.j@example.org", "Nizar Jamjoom",
          ("NK-SWN-P", "Parasol 3 m with base", 1, 420.00), "2025-10-07")
mail("b-no-parasol-transfer-coming", o, ("Maria Santos", "care@nakheel-home.example"),
     "Your parasol 513-4471920-6605583", text("""
     Hi Nizar,

     this is the mail nobody likes to write. The parasol got wet in the store, the fabric has mould, and that
     was the last one; there will be no more this year. So nothing can be sent for 513-4471920-6605583.

     Give me the account number at your bank and the name on it, and on Sunday I send the 420 over from our
     Al Rajhi account. That way you needn't wait for anybody's computer.

     Really sorry
     Maria
     """), "2025-10-10 20:36", "apple", rules="notice.order-unavailable payment.off-platform", may="customer-info.misuse",
     trick="unavailable with a reason, but no adjustment: the money is to come by bank transfer")

o = order("rimal", "511-7715530-9940286", "fadi.s@inbox.example", "Fadi Sarkis",
          ("RM-DHM-12", "Dehumidifier 12 l", 1, 610.00), "2025-09-28")
mail("b-back-on-our-counter-collect-it", o, ("Rimal Returns", "returns@rimal.test"),
     "RMA 41150 - dehumidifier", text("""
     Dear Mr. Sarkis

     The dehumidifier 12 l of order 511-7715530-9940286 was brought back to us by the carrier on Saturday.
     Everything is there, tank, hose and the two filters.

     You may collect the amount any evening from 5 to 10 at our counter in Al Malaz, Bldg. 3317; the cashier pays
     it out in notes against the return receipt.

     Returns office
     """, "windows-1256", "7bit"), "2025-10-14 08:58", "outlook-desktop",
     rules="notice.return-confirmation payment.off-platform",
     trick="return arrived; no sum, no date, and the money is paid out at the counter")

# ================================================================== violating: links
o = order("nakheel", "512-2250416-8873309", "ameera.z@mail.example", "Ameera Zakaria",
          ("NK-HNJ-12", "Honey jars, 12 pieces, glass", 1, 79.00), "2025-10-11")
mail("b-address-in-display-name", o, ("Nakheel Home | www.nakheel-home.example", "orders@nakheel-home.example"),
     "Packed and ready: 512-2250416-8873309", text("""
     Dear Ameera,

     Your twelve honey jars are packed, every one in its own paper sleeve. The carrier collects at 16:00
     and plans to deliver on Monday. The labels are in the small envelope under the lid.

     Order 512-2250416-8873309

     Nakheel Home, dispatch
     """), "2025-10-12 14:20", "phpmailer", rules="link.website", trick="the web address is in the display name of the sender only")

o = order("dana", "513-9917206-4485530", "nadia.shb@webmail.test", "Nadia Shuaib",
          ("DN-SKT-30", "Roller skates, adjustable 30-33", 1, 189.00), "2025-10-12")
mail("b-go-dana-store-bracket-dot", o, ("Joy F", "care@dana-store.example"),
     "Re: which size skates 513-9917206-4485530", text("""
     hiya Nadia!

     30-33 means you push the little red button and pull, it clicks 4 times :) for your boy w/ 19.5 cm foot
     put it on the second click. theres a foot chart u can print, go to dana-store (dot) example and
     then "fit", i'm not meant to paste it in here lol

     order 513-9917206-4485530
     Joy
     """, "utf-8", "qp"), "2025-10-13 21:17", "iphone", rules="link.website", trick="(dot) in chatty English")

o = order("rimal", "511-2048873-5517764", "zulfiqar.a@post.example", "Zulfiqar Ali",
          ("RM-CCT-4", "CCTV set, 4 cameras", 1, 850.00), "2025-10-13")
mail("b-letters-with-blanks", o, ("Rimal technical", "support@rimal.test"),
     "cctv set not record 511-2048873-5517764", text("""
     Dear Mr Zulfiqar

     For recording you must format the disk first. Main menu then Storage then Format then Yes. After this the red
     light is come on and it record 14 days.
     The new firmware file is big cannot send by mail you take it from here (remove the space)

     r i m a l . t e s t / f w 4

     order 511-2048873-5517764

     Thank you and best regard
     Technical
     """, "us-ascii", "7bit"), "2025-10-15 11:03", "roundcube", rules="link.website", trick="letters of the host name set apart by blanks")

o = order("rimal", "513-6082299-0041537", "n.alsudairi@example.com", "Norah Al-Sudairi",
          ("RM-THM-WF", "Room thermostat, wireless", 1, 315.00), "2025-10-14")
mail("b-title-of-an-abbreviation", o, ("Rimal Support", "support@rimal.test"),
     "Ticket 77214: thermostat and your boiler (513-6082299-0041537)", html(page("""
     <p>Dear Ms. Al-Sudairi,</p>
     <p>The thermostat of order 513-6082299-0041537 switches up to 10 A, so your boiler is well within its range. The receiver needs the two wires marked L and <abbr title="see rimal.test/help/no-contact">NO</abbr>; leave COM bridged as it is.</p>
     <p>A licensed electrician should do the work with the mains off.</p>
     <p>Support team, ticket 77214</p>""", lang="en-GB")), "2025-10-16 15:55", "helpdesk", rules="link.website",
     trick="web address in the title of an abbreviation")

o = order("nakheel", "512-5593047-2208816", "obaid.m@example.net", "Obaid Al-Marri",
          ("NK-GZB-3", "Gazebo 3 x 3 m, steel", 1, 1280.00), "2025-10-15")
mail("b-form-button-for-delivery-slot", o, ("Nakheel Home Logistics", "delivery@nakheel-home.example"),
     "Choose your delivery time - order 512-5593047-2208816", html("""
     <html><body style="font-family:Verdana;font-size:12px">
     <p>Dear Mr. Al-Marri,</p>
     <p>The gazebo is 74 kg in three cartons and comes on a truck with a tail lift. Pick the time that suits you:</p>
     <form method="post" action="https://slots.nakheel-home.example/b/2208816">
     <p><input type="radio" name="s" value="1"> Sunday 8-12<br><input type="radio" name="s" value="2"> Sunday 16-20<br><input type="radio" name="s" value="3"> Monday 8-12</p>
     <p><input type="submit" value="Send"></p>
     </form>
     <p>Or simply answer this mail with the number 1, 2 or 3.</p>
     <p>Order 512-5593047-2208816</p></body></html>"""), "2025-10-17 07:40", "odoo", rules="link.website",
     trick="no visible address: the target of a form")

o = order("dana", "511-6634481-3390075", "munira.sd@inbox.example", "Munira Al-Saadoun",
          ("DN-ABC-AR", "Arabic alphabet wall chart", 2, 58.00), "2025-10-16")
mail("b-arabic-script-domain", o, ("Dana Books and Toys", "shipping@dana-store.example"),
     "Wall charts, order 511-6634481-3390075", text("""
     Dear Munira,

     Both wall charts travel in a cardboard tube, 70 cm long, and should reach you by Wednesday. Unroll
     them on the floor with a book on each corner for one night and the curl is gone.

     The sound for each letter, read by a teacher from Unaizah, can be heard on  دانة.test  when you
     tap the letter there.

     Order 511-6634481-3390075
     Dana Books and Toys
     """, "windows-1256", "8bit"), "2025-10-18 12:12", "javamail", rules="link.website", may="marketing.referral",
     trick="English mail with an Arabic-script host name in windows-1256")

# ================================================================== violating: order ID
o = order("rimal", "512-7748190-6653321", "gh.alamoudi@mail.example", "Ghassan Al-Amoudi",
          ("RM-UPS-1K", "UPS 1000 VA", 1, 520.00), "2025-10-17")
mail("b-your-order-from-last-week", o, ("Imran Sheikh", "support@rimal.test"),
     "Re: beeping UPS", text("""
     Dear Mr. Al-Amoudi,

     A beep every thirty seconds means that the battery is charging after its journey and is nothing to
     worry about. It stops once the third bar is lit, usually after six to eight hours. Should it change
     to one beep per second, press and hold TEST for five seconds and tell me which lamp is yellow.

     The invoice for your order of last week, no. RE-2025/10417, customer account 118-90-3341, went out
     with the parcel. The guarantee of 24 months begins with the day of delivery, 21 October 2025.

     Best regards,
     Imran Sheikh
     """, "windows-1252", "qp"), "2025-10-23 10:19", "thunderbird", rules="order-id.missing",
     trick="invoice and account numbers abound, the order ID is absent")

o = order("nakheel", "513-3306719-8824450", "lana.kh@post.example", "Lana Khashoggi",
          ("NK-SEC-110", "Secretary desk 110 cm, ash", 1, 640.00), "2025-10-18")
mail("b-books-and-toys-writes-for-nakheel-id", order(
     "dana", "511-0087346-9915528", "tahani.w@webmail.test", "Tahani Al-Wabel",
     ("DN-LMP-MN", "Moon night light", 1, 88.00), "2025-10-18"), ("Sara Mansour", "shipping@dana-store.example"),
     "Dispatch note for 513-3306719-8824450", text("""
     Dear Ms. Al-Wabel,

     the goods you ordered under 513-3306719-8824450 have left our store this
     afternoon. One parcel, 0.9 kg, with the evening van to Dammam. Expected:
     Thursday.

     Sara Mansour
     Dispatch
     """, "us-ascii", "7bit"), "2025-10-20 17:48", "webform", rules="order-id.unknown", needs="orders",
     trick="the ID is well formed but is an order of another seller")

o = order("rimal", "512-9904417-0076635", "sarah.mqb@example.org", "Sarah Al-Muqbil",
          ("RM-HMD-5", "Humidifier 5 l", 1, 175.00), "2025-10-19")
mail("b-neighbour-gets-the-mail", o, ("Rimal Deliveries", "delivery@rimal.test"),
     "Parcel for your neighbour, order 512-9904417-0076635", text("""
     Hello,

     our driver tells us that you were kind enough to accept a parcel yesterday. It holds the
     humidifier of order 512-9904417-0076635. Nobody has fetched it yet, as far as we know.

     Would you keep it dry and upright until tomorrow evening? The driver then takes it over again.

     Many thanks,
     Deliveries, Rimal
     """, "utf-8", "7bit"), "2025-10-23 18:31", "javamail", rules="order-id.unknown", may="customer-info.misuse contact.purpose",
     needs="orders", rcpt="flat12.jeddah@mail.example", to=("", "flat12.jeddah@mail.example"),
     trick="a real order of the shop, but the recipient is a neighbour, not the buyer")

o = order("nakheel", "513-7750628-2231194", "bandar.fq@inbox.example", "Bandar Al-Faqih",
          ("NK-COT-SB", "Bedside cot, beige", 1, 495.00), "2025-10-20")
mail("b-two-blocks-swapped", o, ("nakheel care", "care@nakheel-home.example"),
     "cot screws 513-2231194-7750628", text("""
     dear sir Bandar we check, in your box one bag of screw is forget from factory we send now 8 screw M6 and
     the key, will reach 3 days. dont use the cot before all screw is in side for safety of the baby

     your order 513-2231194-7750628

     nakheel care team
     """, "utf-8", "b64"), "2025-10-24 13:00", "gmail", rules="order-id.unknown", needs="orders",
     trick="both seven-digit blocks changed places; no right ID beside it")

# ================================================================== violating: notices
o = order("rimal", "511-4408836-9972015", "parveen.ak@mail.example", "Parveen Akhtar",
          ("RM-JCR-2", "Slow juicer 200 W", 1, 399.00), "2025-10-26")
mail("b-your-order-is-cancel-from-our-side", o, ("rimal orders", "orders@rimal.test"),
     "511-4408836-9972015 cancel", text("""
     dear madam

     we are very sorry to inform your order 511-4408836-9972015 slow juicer is cancel from our side today.
     sorry again for the un convenience

     rimal
     """, "us-ascii", "7bit"), "2025-10-28 09:04", "script", rules="notice.order-unavailable",
     trick="three lines of broken English: no reason, no word on the money")

o = order("nakheel", "512-6617093-4450288", "col.badran@example.com", "Mansour Badran",
          ("NK-CHS-LTH", "Leather armchair, cognac", 1, 1890.00), "2025-10-24").adjust("NoInventory", 1890.00, "2025-10-29")
mail("b-not-at-liberty-to-explain", o, ("Office of Customer Relations", "care@nakheel-home.example"),
     "Your order 512-6617093-4450288", html(outlook_html("""
     <p class="MsoNormal">Dear Colonel Badran,</p><p class="MsoNormal">&nbsp;</p>
     <p class="MsoNormal">It is with sincere regret that we must inform you that we shall not be in a position to honour your order 512-6617093-4450288 for the leather armchair. I am afraid I am not at liberty to go into the circumstances, and I ask you to accept our apologies as they stand.</p><p class="MsoNormal">&nbsp;</p>
     <p class="MsoNormal">The order was adjusted today, 29 October 2025, by the full sum of SAR&nbsp;1,890.00, which returns to the card with which you paid.</p><p class="MsoNormal">&nbsp;</p>
     <p class="MsoNormal">Respectfully yours,<br>Customer Relations</p>
     """)), "2025-10-29 15:12", "outlook", rules="notice.order-unavailable",
     trick="money fully confirmed, the reason politely withheld")

o = order("dana", "513-0982256-7719043", "ruba.t@post.example", "Ruba Tamimi",
          ("DN-BRD-CAT", "Board game 'Caravan', English edition", 1, 159.00), "2025-10-27")
mail("b-sold-twice-press-cancel", o, ("Joy", "care@dana-store.example"),
     "oh dear - order 513-0982256-7719043", text("""
     Hi Ruba,

     so here's the thing, we had ONE Caravan left and two of you clicked on it in the same minute, and the
     other lady was quicker. There's no second box and the English edition isn't coming back, so yours
     can't go out, ever, sorry!!

     Could you go into your account and ask for the order to be cancelled? 513-0982256-7719043. What
     happens about the 159 then is between you and the website, I've no button for that here I think.

     Joy
     """), "2025-10-29 21:26", "gmail", rules="notice.order-unavailable",
     trick="reason told at length, the money left to the buyer and 'the website'")

o = order("rimal", "512-3359041-6684407", "store17@example.net", "Dr. Ziad Al-Hakim",
          [("RM-TNR-BK", "Toner black, twin pack", 1, 340.00), ("RM-PPR-A4", "A4 paper, 5 reams", 1, 95.00)], "2025-10-28")
mail("b-line-20-not-deliverable-erp", o, ("Rimal ERP", "no-reply@erp.rimal.test"),
     "Order 512-3359041-6684407: status of items", text("""
     STATUS OF ITEMS                                30.10.2025
     ----------------------------------------------------------
     Your order      512-3359041-6684407

     Pos.  Material      Qty  Status
     0010  RM-TNR-BK       1  shipped 30.10.2025, 2 days
     0020  RM-PPR-A4       1  closed - no stock, will not be
                              delivered
     ----------------------------------------------------------
     Pos. 0020: a credit may be considered after review of the
     case by the accounts department.

     This document was produced by machine.
     """, "us-ascii", "7bit"), "2025-10-30 05:30", "sap", rules="notice.order-unavailable",
     trick="one item of two closed for want of stock; the credit 'may be considered'")

o = order("nakheel", "511-8804729-5536610", "reema.bd@inbox.example", "Reema Badawood",
          ("NK-BLN-7", "Blender 1.5 l, glass jug", 1, 230.00), "2025-10-12")
mail("b-arrived-technician-looks-first", o, ("Nakheel Home Returns", "returns@nakheel-home.example"),
     "Return update: order 511-8804729-5536610", alt(text("""
     Dear Reema,

     The blender 1.5 l with glass jug from order 511-8804729-5536610 arrived at our returns desk on
     30 October. Our technician looks at every motor before we close a return; he needs three to five
     working days. You hear from us again as soon as he is through.

     Returns desk, Nakheel Home
     """), html("""
     <p>Dear Reema,</p><p>The blender 1.5 l with glass jug from order 511-8804729-5536610 arrived at our returns desk on 30 October. Our technician looks at every motor before we close a return; he needs three to five working days. You hear from us again as soon as he is through.</p><p>Returns desk, Nakheel Home</p>""")),
     "2025-10-30 12:45", "odoo", rules="notice.return-confirmation", trick="arrived, inspection pending: sent before amount and date are known")

o = order("rimal", "513-2275508-1194486", "emad.yn@example.org", "Emad Younis",
          ("RM-DRN-F", "Foldable drone, 2 batteries", 1, 1050.00), "2025-10-10").adjust("CustomerReturn", 1050.00, "2025-11-02")
mail("b-your-goods-came-back", o, ("Returns, Rimal", "returns@rimal.test"),
     "Return closed / 513-2275508-1194486", text("""
     Dear Mr. Younis,

     Your goods came back to us undamaged and complete, and the return is
     closed.

       Order             513-2275508-1194486
       Amount refunded   SAR 1,050.00
       Refunded on       2 November 2025
       Way               to the payment method of the order

     Thank you for the careful packing.

     Returns, Rimal
     """, "us-ascii", "7bit"), "2025-11-02 16:16", "javamail", rules="notice.return-confirmation",
     trick="amount and date are there, 'your goods' names no product")

o = order("dana", "512-1147730-8806254", "hanouf.e@webmail.test", "Hanouf Al-Enezi",
          ("DN-KTE-DLT", "Delta kite 1.6 m", 1, 84.00), "2025-10-14").adjust("CustomerReturn", 84.00, "2025-11-03")
mail("b-kite-came-money-is-done", o, ("dana return", "care@dana-store.example"),
     "kite return recived 512-1147730-8806254", text("""
     Dear Hanouf

     we recived the delta kite 1.6 m back today in good condition thank you
     refund of SAR 84.00 for order 512-1147730-8806254 is already done from our side it will show in your
     card, every bank is different some 3 days some 10 days

     dana return dept
     """, "utf-8", "8bit"), "2025-11-04 11:37", "roundcube", rules="notice.return-confirmation",
     trick="product and amount there; 'already done', no date of the refund")

o = order("nakheel", "513-9908164-3370259", "lutfi.a@mail.example", "Lutfi Arnaout",
          ("NK-CPS-6", "Copper coffee cups, 6 pieces", 1, 148.00), "2025-10-16").adjust("CustomerReturn", 148.00, "2025-11-04")
mail("b-full-price-in-words", o, ("Yousef", "returns@nakheel-home.example"),
     "Re: sending the cups back - 513-9908164-3370259", text("""
     Hello Lutfi,

     your six copper coffee cups landed on my desk this morning, every one
     still in its tissue paper. The refund was released on 4 November 2025,
     the whole of what you paid, nothing held back.

     Order 513-9908164-3370259

     All the best
     Yousef

     On 1 Nov 2025, at 09:15, Lutfi wrote:
     > I paid SAR 148.00 for the cups and they are smaller than on the photo,
     > I want to send them back. Order 513-9908164-3370259
     """), "2025-11-04 13:52", "apple", rules="notice.return-confirmation",
     trick="the amount stands only in the buyer's quoted words, which satisfy nothing")

# against the feed
o = order("dana", "511-2296017-6648850", "sabreen.n@post.example", "Sabreen Nour",
          ("DN-LGT-PRJ", "Star projector night lamp", 1, 119.00), "2025-10-30")
mail("b-20-riyal-for-the-dent-nothing-booked", o, ("Sara Mansour", "care@dana-store.example"),
     "Re: dent in the lamp (511-2296017-6648850)", text("""
     Dear Sabreen,

     a dent is a dent, even if the lamp shines. I refunded SAR 20.00 of the SAR 119.00 on order
     511-2296017-6648850 this morning, 6 November; it goes back through Amazon to the card you used.

     The fuse you asked about is soldered in, please leave it be.

     Sara
     """, "windows-1252", "7bit"), "2025-11-06 10:40", "thunderbird", rules="notice.unproven", needs="feeds",
     trick="a small goodwill refund is claimed, none is on record")

o = order("nakheel", "512-8832504-1106697", "osama.gz@example.com", "Osama Gazzaz",
          ("NK-STV-GAS", "Gas stove, 4 burners", 1, 930.00), "2025-11-01").adjust("NoInventory", 930.00, "2025-11-06")
mail("b-carrier-refuses-gas-says-mail", o, ("Nakheel Home", "orders@nakheel-home.example"),
     "Your gas stove cannot be delivered (512-8832504-1106697)", html(page("""
     <p>Dear Mr. Gazzaz,</p>
     <p>Three carriers have declined to take the gas stove to Farasan: the ferry accepts no appliance that has been tested with gas. It stands here, packed, and we have no way of getting it to you. We could not ship order 512-8832504-1106697.</p>
     <p>The order was therefore adjusted on 6 November 2025 by its full amount of SAR&nbsp;930.00, which goes back to your original payment method.</p>
     <p>Please accept our apologies.</p><p>Nakheel Home</p>""")), "2025-11-06 17:25", "phpmailer", rules="notice.unproven", needs="feeds",
     trick="mail: could not ship, the stove is there; feed: no inventory")

o = order("rimal", "513-5507748-2293316", "tahir.w@inbox.example", "Tahir Waheed",
          ("RM-DAS-4", "Drive enclosure, 4 bays", 1, 899.00), "2025-10-18").adjust("CustomerReturn", 764.15, "2025-11-07")
mail("b-899-in-the-mail-764-in-the-feed", o, ("Rimal Returns", "returns@rimal.test"),
     "Return confirmation 513-5507748-2293316", html("""
     <table style="font:12px Arial" cellpadding="5">
     <tr><td colspan="2"><b>RETURN CONFIRMATION</b></td></tr>
     <tr><td>Order ID</td><td>513-5507748-2293316</td></tr>
     <tr><td>Returned product</td><td>Drive enclosure, 4 bays (1 pc)</td></tr>
     <tr><td>Refunded amount</td><td>SAR 899.00</td></tr>
     <tr><td>Refund date</td><td>07 Nov 2025</td></tr>
     <tr><td colspan="2">Refunded through the marketplace to the original payment method.</td></tr>
     </table>""", cte="7bit"), "2025-11-07 18:00", "script", rules="notice.unproven", needs="feeds",
     trick="full price confirmed, the feed holds 15 per cent less and states no charge")

o = order("dana", "512-4495560-7738812", "ashwaq.m@example.net", "Ashwaq Al-Mohaimeed",
          [("DN-MIC-KID", "Children's microscope", 1, 235.00), ("DN-SLD-50", "Prepared slides, 50 pieces", 1, 235.00)],
          "2025-10-20").adjust("CustomerReturn", 235.00, "2025-11-08", item=1)
mail("b-microscope-or-slides", o, ("Abdullah Bawazir", "care@dana-store.example"),
     "Return received, order 512-4495560-7738812", text("""
     Dear Ms. Al-Mohaimeed,

     the children's microscope has come back to us, with the lamp and all
     three lenses. SAR 235.00 was refunded to you on 8 November 2025.

     The fifty prepared slides of order 512-4495560-7738812 remain with you.

     Abdullah Bawazir
     """), "2025-11-08 12:29", "outlook-desktop", rules="notice.unproven", needs="feeds",
     trick="same amount for both items: mail says microscope, the feed books the slides")

o = order("rimal", "511-3374409-0058826", "naif.hb@webmail.test", "Naif Al-Harbi",
          ("RM-WHL-STR", "Racing wheel with pedals", 1, 1120.00), "2025-11-05")
mail("b-stock-finish-money-back-no-row", o, ("Rimal", "orders@rimal.test"),
     "SORRY about order 511-3374409-0058826", text("""
     Dear Mr Naif

     The racing wheel with pedal you order is finish from stock, in the system it was show 1 but in the store
     nothing, and supplier he said no more this model.
     So we can not send order 511-3374409-0058826. All amount 1,120.00 SAR is refunded for you today
     10/11/2025 by amazon to same card.

     Sorry again and God keep you
     Rimal
     """, "windows-1256", "qp"), "2025-11-10 09:18", "iphone", rules="notice.unproven", needs="feeds",
     trick="complete notice in broken English, but no adjustment on record")

# ================================================================== compliant: about reviews
o = order("rimal", "511-1190457-3382206", "hanadi.z@mail.example", "Hanadi Zamil",
          ("RM-WKE-LT", "Wake-up light", 1, 199.00), "2025-11-03")
mail("b-ok-neutral-after-delivery", o, ("Rimal Support", "support@rimal.test"),
     "Wake-up light, order 511-1190457-3382206", text("""
     Dear Hanadi,

     The wake-up light from order 511-1190457-3382206 was delivered on Wednesday. It needs the mains; the
     small battery only keeps the clock going through a power cut.

     If the alarm does not sound, look at the slider on the back first, it has a third position. If you
     would like to leave a review of your purchase, you can do so under Your Orders.

     Support, Rimal
     """), "2025-11-08 10:05", "helpdesk", may="review.neutral", trick="review mentioned without tone; the 'if' before it is about an alarm")

o = order("nakheel", "512-7703318-5569904", "bilqis.o@inbox.example", "Bilqis Omar",
          ("NK-STM-BB", "Bamboo steamer, 2 tiers", 1, 66.00), "2025-11-04")
mail("b-ok-write-what-you-think-broken", o, ("nakheel shop", "orders@nakheel-home.example"),
     "steamer order 512-7703318-5569904", text("""
     hello madam

     steamer is deliver today to the reception, name of man Raju. order 512-7703318-5569904
     put in water 10 minute befor first use so not burn and no smell

     you can write review in amazon for the steamer any thing you want to write is up to you

     thank you madam
     """, "us-ascii", "7bit"), "2025-11-09 17:33", "iphone", may="review.neutral", trick="broken English, review of any content, no reward")

o = order("dana", "513-4438809-2217765", "arwa.sh@post.example", "Arwa Shami",
          ("DN-BK-DMPL", "Dumplings and Other Small Things", 1, 75.00), "2025-11-05")
mail("b-ok-good-or-bad-say-it", o, ("Eleanor Whitcombe", "care@dana-store.example"),
     "Re: Where do I write that the index is wrong? 513-4438809-2217765", text("""
     Dear Arwa,

     You are right about the index: "dumplings" should read 84, not 48, and the printer has been told.

     As to your question, customer comments stand on the book's own page, below the description, and
     you may put the wrong index there just as well as what you enjoyed. We neither see them beforehand
     nor have any hand in them.

     Order 513-4438809-2217765, for my own file.

     Kind regards,
     Eleanor Whitcombe
     """, "windows-1252", "qp"), "2025-11-10 15:47", "apple", may="review.neutral",
     trick="answers the buyer where comments stand; praise and blame alike")

o = order("rimal", "512-5580913-8846621", "kh.alruwais@example.com", "Khalid Al-Ruwais",
          ("RM-HDT-360", "360 degree dash mount", 1, 79.00), "2025-11-01").adjust("GeneralAdjustment", 25.00, "2025-11-11")
mail("b-ok-bargain-for-stars-refused", o, ("Ravi Menon", "support@rimal.test"),
     "Re: deal? 512-5580913-8846621", text("""
     Dear Khalid,

     thanks, but no: we may not give anything for a rating, not a discount, not a cable, and not for five
     stars either. What you write and whether you write is your affair alone.

     The loose clamp is another matter and has nothing to do with that. It should not have left us like
     this, so SAR 25.00 was refunded on order 512-5580913-8846621 today, 11 November, to the card you paid
     with. Please tighten the Torx screw a quarter turn and it holds.

     Ravi

     > On 10 Nov, Khalid wrote:
     > the clamp is loose. give me 50% and i make you 5 star review with
     > photo, if not i write 1 star
     """), "2025-11-11 11:20", "gmail", needs="feeds", trick="the buyer offers stars for money, the shop declines and refunds a fault untied")

o = order("nakheel", "511-9927704-4413358", "fay.mt@example.org", "Fay Al-Mutlaq",
          ("NK-CAB-GL", "Display cabinet, glass", 1, 870.00), "2025-11-02")
mail("b-ok-photo-of-crack-for-free-pane", o, ("Maria Santos", "care@nakheel-home.example"),
     "Broken pane - please send a photo (order 511-9927704-4413358)", html(gmail_html("""
     Hi Fay,<br><br>oh no. Please send me a photo of the product where the crack is, and one of the label on the box (or a short video if that is easier). As soon as I have them the glass works cuts a new pane, free of charge, and our fitter brings it along.<br><br>Don't try to take the old pane out yourself!<br><br>Order 511-9927704-4413358<br>Maria""")),
     "2025-11-09 20:14", "gmail", trick="photo or video of the product and something free: a damage claim, no review")

o = order("dana", "513-1184466-9903372", "mishaal.d@webmail.test", "Mishaal Al-Dawood",
          ("DN-NAM-PZ", "Name puzzle, engraved to order", 1, 98.00), "2025-11-06")
mail("b-ok-happy-with-the-proof", o, ("Dana Workshop", "care@dana-store.example"),
     "Your feedback on the engraving, order 513-1184466-9903372", text("""
     Dear Mishaal,

     here is how the name will stand on your puzzle (order 513-1184466-9903372):

            L   U   L   W   A

     Capital letters, blue, blue, pink, blue, blue. If you are happy with it, answer "OK" and we engrave
     tonight. If you are not, tell us which letter or colour to change. We wait for your feedback until
     Thursday noon; an engraved puzzle cannot be changed any more.

     Workshop
     """, "utf-8", "7bit"), "2025-11-08 14:02", "odoo", trick="'if you are happy' and 'feedback' are about a proof before engraving")

o = order("nakheel", "512-3392205-7748814", "zahra.ha@mail.example", "Zahra Hashimi",
          ("NK-PLW-5S", "Pillow 'Five Star Hotel', goose down", 2, 318.00), "2025-11-08")
mail("b-ok-five-star-hotel-pillow", o, ("Nakheel Home Orders", "orders@nakheel-home.example"),
     "Shipped: 2 x Five Star Hotel pillow (512-3392205-7748814)", html(page("""
     <p>Dear Zahra,</p>
     <table border="1" cellpadding="5" cellspacing="0">
     <tr><th>Item</th><th>Qty</th><th>Status</th></tr>
     <tr><td>Pillow "Five Star Hotel", goose down</td><td>2</td><td>shipped 10 Nov</td></tr>
     </table>
     <p>The down was rated 700 fill power. A pillow that looks flat only needs a good shake: positive proof that it is real down.</p>
     <p>Order 512-3392205-7748814. Expected on Thursday.</p>""")), "2025-11-10 16:22", "phpmailer",
     trick="five star, good, rated and positive without any review")

o = order("rimal", "513-7726680-1150093", "lab.supply@example.net", "Najd Test Laboratory",
          ("RM-MLT-T", "Multimeter, true RMS", 3, 597.00), "2025-11-07")
mail("b-ok-positive-terminal-rating", o, ("Imran Sheikh", "support@rimal.test"),
     "Re: fuse rating and safety review, order 513-7726680-1150093", text("""
     Dear Sir or Madam,

     for your safety review, the answers in short:

       - category rating CAT III 600 V, fuse rating 10 A, fast
       - the positive lead (red) goes to V/Ohm, for current to 10A
       - a reading between 2.50 and 2.51 V at the 2.5 V reference is good
       - page 31 of the manual, which we review each year, has all figures

     Order 513-7726680-1150093, 3 pieces, serial numbers 4471 to 4473.

     Imran Sheikh
     """, "us-ascii", "7bit"), "2025-11-12 09:58", "thunderbird", trick="positive, rating, review, good in the sense of electricians")

o = order("dana", "511-5519936-6608842", "suhail.kr@inbox.example", "Suhail Karam",
          ("DN-WHL-LK", "Lucky draw wheel, table size", 1, 175.00), "2025-11-09")
mail("b-ok-lucky-draw-wheel", o, ("Sara Mansour", "shipping@dana-store.example"),
     "Re: prize cards missing? 511-5519936-6608842", text("""
     Hi Suhail,

     the prize cards are under the cardboard in the lower half, 24 of them, plus the sheet of gift
     stickers. The draw wheel itself needs the short screw; with the long one it rubs and always stops at
     "win a prize" (nice for the class, less so for you).

     Should the cards really not be there, say so and I send a set.

     Sara, order 511-5519936-6608842
     """), "2025-11-13 19:36", "roundcube", trick="draw, prize, win, gift are parts of the toy")

o = order("rimal", "512-2217744-0098836", "dima.q@post.example", "Dima Qabbani",
          ("RM-HPH-ST", "Studio headphones", 1, 429.00), "2025-10-29")
mail("b-ok-review-removed-not-by-us", o, ("Rimal Support", "support@rimal.test"),
     "[Ticket 90117] Re: you deleted my review!", html("""
     <p>Dear Dima,</p>
     <p>we have not touched your review, and we could not: no seller can delete, change or hide one. When the marketplace takes a text down it sends you the reason itself. You are free to post it again or to leave it.</p>
     <p>What you describe in it, a crackle on the left, is a worn cable. A new one for order 512-2217744-0098836 is in the post, whatever you decide.</p>
     <p>Lina Haddad</p>
     <blockquote type="cite" style="margin:0 0 0 .8ex;border-left:1px #ccc solid;padding-left:1ex">On Tue, 11 Nov 2025, Dima wrote:<br>i wrote 2 stars because of the crackle and today it is gone. you deleted it! order 512-2217744-0098836</blockquote>"""),
     "2025-11-13 12:40", "helpdesk", may="review.neutral", trick="speaks about a bad review and sends a cable, but ties neither to the other")

# ================================================================== compliant: about money
o = order("nakheel", "513-8850271-4436609", "abu.turki@example.com", "Saad Al-Qhtani",
          ("NK-DAL-3", "Dallah coffee pot, brass", 1, 260.00), "2025-11-10")
mail("b-ok-cod-have-cash-ready", o, ("nakheel delivery", "warehouse@nakheel-home.example"),
     "cash on delivery 513-8850271-4436609", text("""
     salam

     your order 513-8850271-4436609 dallah brass is COD, driver he bring tomorow morning before dhuhr
     pls have cash ready 260 riyal he not always have change. you can pay him with mada card also machine is with him
     dont pay any body before you see the box

     babar
     """, "utf-8", "8bit"), "2025-11-11 20:05", "iphone", trick="cash and card at the door, but the order itself is COD")

o = order("rimal", "511-6603395-8827714", "h.rajab@example.net", "Hisham Rajab",
          ("RM-NPD-20", "Number pad, aluminium, with display", 1, 385.00), "2025-11-09")
mail("b-ok-not-us-on-stc-pay", o, ("Rimal Electronics", "orders@rimal.test"),
     "Please do not pay anyone - order 511-6603395-8827714", text("""
     Dear Mr. Rajab,

     you asked whether the message you received on Tuesday is ours. It is not.
     Someone is writing to our customers in our name and asks for SAR 12 "customs"
     by STC Pay, with a promise to deliver at once, and for the numbers of a card.

     Your order 511-6603395-8827714 was paid in full when you placed it. We ask
     for no transfer, no wallet payment, no IBAN and no card number, today or
     later. Please delete that message. If you have already sent something, call
     your bank.

     The number pad arrives on Sunday as planned.

     Rimal Electronics, Riyadh
     """, "iso-8859-1", "7bit"), "2025-11-12 13:31", "javamail", trick="STC Pay, IBAN and card number named in a warning against swindlers")

o = order("dana", "512-9936617-3304478", "safiya.m@webmail.test", "Safiya Al-Musa",
          ("DN-TLL-PLY", "Toy cash register with play money and credit card", 1, 129.00), "2025-11-10")
mail("b-ok-play-money-credit-card", o, ("Joy", "shipping@dana-store.example"),
     "Re: 512-9936617-3304478 card reader doesnt beep", text("""
     Hi Safiya :)

     pull the paper strip out of the battery box, then swipe the credit card with the stripe facing the
     little cash drawer. beeps? if not, two AAA the wrong way round probably.

     and yes the play money is riyals, 40 notes. the PIN is always 1234 haha

     Joy
     """, "utf-8", "qp"), "2025-11-14 18:48", "gmail", trick="credit card, cash, PIN: all of them toys")

o = order("rimal", "513-3381146-7719925", "t.bogari@mail.example", "Talal Bogari",
          ("RM-LNS-85", "Lens 85 mm f/1.8", 1, 1990.00), "2025-11-05")
mail("b-ok-duty-paid-to-courier", o, ("Tariq Al-Dosari", "orders@rimal.test"),
     "Your lens is at the airport (513-3381146-7719925)", text("""
     Dear Talal,

     the lens comes from the maker's store in Osaka and reached King Khalid Airport on Monday. Two things the
     courier will ask of you, not we:

     1. import duty and VAT, by his assessment SAR 298.50, which he collects when he delivers;
     2. a picture of the commercial invoice, which you find in your account.

     He takes cash or card at the door. Nothing of it comes to us, and nothing of it is part of the SAR 1,990.00
     you paid for order 513-3381146-7719925.

     Tariq
     """, "windows-1252", "7bit"), "2025-11-12 08:14", "outlook-desktop", trick="cash to the courier, but for customs duty")

o = order("nakheel", "511-0074438-5592217", "ruwaida.f@inbox.example", "Ruwaida Fakhry",
          ("NK-CRP-RN", "Hallway runner 80 x 300 cm", 1, 175.00), "2025-10-30")
mail("b-ok-no-bank-number-please", o, ("Yousef Al-Amri", "returns@nakheel-home.example"),
     "Re: Return policy inquiry from Amazon customer Ruwaida", text("""
     Dear Ruwaida,

     you need not write down any bank details, and we would not know what to do with them. When the runner is back
     with us, the money takes the road it came: through Amazon, to the payment method of order 511-0074438-5592217.
     Your old card having expired does not matter, the bank knows the account behind it.

     Roll the runner with the pile inside; two strings are enough.

     Yousef

     > From: Ruwaida
     > can you pay my refund to my husband SA44 IBAN or by paypal because
     > my card is finished
     """), "2025-11-06 11:11", "apple", trick="IBAN and PayPal in the quoted wish only, the answer refuses them")

o = order("dana", "512-8814409-6670032", "majid.n@example.org", "Majid Nasser",
          ("DN-BK-BTC", "Bitcoin and Money, a Short History", 1, 88.00), "2025-11-12")
mail("b-ok-book-about-bitcoin", o, ("Dana Books and Toys", "shipping@dana-store.example"),
     "Delay of order 512-8814409-6670032", text("""
     Dear Majid,

     "Bitcoin and Money, a Short History" is being reprinted, the binder needs
     until the weekend. We were out of stock since Sunday but forty copies are
     promised for Monday, 24 November, and yours is put in the post that day.

     If you would rather not wait, you may cancel order 512-8814409-6670032 in
     your account; otherwise there is nothing for you to do.

     Dana Books and Toys
     """, "us-ascii", "7bit"), "2025-11-18 10:00", "script", trick="bitcoin in a book title; out of stock, yet only a delay")

# ================================================================== compliant: notices
o = order("nakheel", "513-2209947-1138850", "sawsan.ab@mail.example", "Sawsan Abduljawad",
          [("NK-GLS-12", "Tea glasses, 12 pieces", 1, 96.00), ("NK-TRV-2", "Trivet, cork, 2 pieces", 1, 34.00)],
          "2025-11-14").adjust("NoInventory", 34.00, "2025-11-17", item=1)
mail("b-ok-trivet-out-glasses-on-way", o, ("Nakheel Home", "orders@nakheel-home.example"),
     "One item of order 513-2209947-1138850 is out of stock", html(page("""
     <p>Dear Sawsan,</p>
     <p>Your twelve tea glasses left us today. The cork trivets will not follow: we have none left and none on order.</p>
     <table cellpadding="6" border="1" cellspacing="0">
     <tr><td>Order</td><td>513-2209947-1138850</td></tr>
     <tr><td>Item taken out</td><td>Trivet, cork, 2 pieces</td></tr>
     <tr><td>Reason</td><td>No inventory</td></tr>
     <tr><td>Adjusted by</td><td>SAR 34.00 (the full price of the trivets)</td></tr>
     <tr><td>Adjusted on</td><td>17 November 2025</td></tr>
     </table>
     <p>The sum goes back to your original payment method through the marketplace.</p>""")), "2025-11-17 16:10", "odoo", needs="feeds",
     trick="one of two items unavailable; reason and full adjustment are there and agree with the feed")

o = order("rimal", "512-6640091-9927758", "iftikhar.h@post.example", "Iftikhar Hussain",
          ("RM-ESC-8", "Electric scooter 8.5 in", 1, 1390.00), "2025-11-13").adjust("CouldNotShip", 1390.00, "2025-11-18")
mail("b-ok-scooter-carrier-say-no-broken", o, ("rimal", "orders@rimal.test"),
     "can not ship scooter order 512-6640091-9927758", text("""
     Dear sir Iftikhar

     we try with 2 company for send the electric scooter to Wadi Dawasir but they dont take, because of big battery.
     so we could not ship your order 512-6640091-9927758 sorry for this.

     order is adjusted today 18-11-2025 full amount SAR 1390.00 is refund to you by amazon in same card you pay

     sorry again
     """, "us-ascii", "7bit"), "2025-11-18 21:02", "gmail", needs="feeds", trick="complete order-unavailable notice in broken English")

o = order("dana", "511-7781160-2246693", "ghazi.sh@inbox.example", "Ghazi Al-Shaikh",
          ("DN-FSB-TB", "Football table, folding", 1, 690.00), "2025-11-11").adjust("NoInventory", 690.00, "2025-11-15")
mail("b-ok-forklift-and-the-last-table", o, ("Abdullah Bawazir", "care@dana-store.example"),
     "Bad news about the football table (511-7781160-2246693)", text("""
     Dear Ghazi,

     I would rather tell you this on the telephone. Yesterday a forklift went
     through the last folding football table on our shelf. It was yours. The
     importer has no other and does not expect one before next autumn, so
     there is simply no stock to send, and I have taken the order off.

     Order 511-7781160-2246693 was adjusted in full on 15 November 2025: all
     of the SAR 690.00 returns the way it came. You need do nothing.

     I am sorry for the boys.

     Abdullah Bawazir
     """), "2025-11-15 19:51", "thunderbird", needs="feeds", trick="complete notice told as a story")

o = order("rimal", "513-9904426-8835571", "q.dossary@example.com", "Qusay Al-Dossary",
          ("RM-GPU-BR", "Graphics card bracket", 1, 59.00), "2025-11-15")
mail("b-ok-not-available-until-sunday", o, ("Rimal Warehouse", "orders@rimal.test"),
     "513-9904426-8835571 cannot leave today", text("""
     Hi,

     your bracket cannot be shipped today and not tomorrow either: stocktaking, nothing leaves the building,
     and the shelf shows zero until the count is through. It is NOT cancelled. The container was unloaded this
     morning, 200 brackets, and 513-9904426-8835571 goes out on Sunday with the first van.

     No need to order again, no refund needed, nothing.

     Warehouse
     """), "2025-11-20 15:15", "webform", trick="cannot be shipped, zero, cancelled, refund: still only a delay")

o = order("nakheel", "512-1156638-4402297", "maryam.jb@webmail.test", "Maryam Jabarti",
          ("NK-AIR-BD", "Guest air bed with pump", 1, 245.00), "2025-11-01").adjust("CustomerReturn", 245.00, "2025-11-19")
mail("b-ok-return-recived-broken-complete", o, ("nakheel return", "returns@nakheel-home.example"),
     "return of air bed recived", text("""
     Dear Maryam,
     we recived back guest air bed with pump order 512-1156638-4402297
     money refund is SAR 245.00 all amount
     date of refund is 19/11/2025
     to same card by amazon. thanks for your time
     """, "windows-1256", "7bit"), "2025-11-19 14:25", "roundcube", needs="feeds", trick="misspelt and bare, but all three facts")

o = order("rimal", "511-8893302-7740016", "lab2@example.org", "Al Ula Design Studio",
          [("RM-TAB-P", "Pen tablet, large", 1, 1150.00), ("RM-PEN-SP", "Spare pen for tablet", 2, 240.00)], "2025-10-28").adjust(
              "CustomerReturn", 1150.00, "2025-11-20").adjust("CustomerReturn", 240.00, "2025-11-20", item=1)
mail("b-ok-return-two-products-table", o, ("Rimal Returns", "returns@rimal.test"),
     "Return Confirmation 511-8893302-7740016", html("""
     <div style="font-family:Georgia,serif">
     <p>To the accounts of Al Ula Design Studio</p>
     <p>Both positions of order 511-8893302-7740016 were returned and checked.</p>
     <table width="420" border="1" cellspacing="0" cellpadding="4">
     <tr><th>Product</th><th>Qty</th><th>Refunded</th><th>Date</th></tr>
     <tr><td>Pen tablet, large</td><td>1</td><td>SAR 1,150.00</td><td>20.11.2025</td></tr>
     <tr><td>Spare pen for tablet</td><td>2</td><td>SAR 240.00</td><td>20.11.2025</td></tr>
     </table>
     <p>The amounts are credited through the marketplace.</p></div>"""), "2025-11-20 09:09", "javamail", needs="feeds",
     trick="return confirmation for two products, dates and amounts with dots")

o = order("dana", "513-6671194-0093382", "rim.ch@mail.example", "Rim Chahine",
          ("DN-DLH-3", "Doll house, 3 floors", 1, 520.00), "2025-10-30").adjust("CustomerReturn", 520.00, "2025-11-21").adjust(
              "GeneralAdjustment", -52.00, "2025-11-21")
mail("b-ok-return-less-restocking", o, ("Dana returns", "returns@dana-store.example"),
     "Your return of the doll house / 513-6671194-0093382", text("""
     Dear Ms. Chahine,

     The doll house with three floors is back with us. Two window frames were already glued in, so we kept back
     the restocking fee of 10 per cent, as announced when you opened the return.

     Price SAR 520.00, restocking fee SAR 52.00, refunded SAR 468.00 on 21 November 2025, order
     513-6671194-0093382.

     The furniture set that you keep is not affected.

     Dana returns
     """, "utf-8", "b64"), "2025-11-21 11:55", "helpdesk", needs="feeds", trick="amount lower by the fee that the feed states")

o = order("nakheel", "511-3308851-6629940", "khulood.w@inbox.example", "Khulood Wazzan",
          ("NK-IRB-MT", "Ironing board with metal mesh", 1, 155.00), "2025-11-03")
mail("b-ok-return-not-here-yet", o, ("Yousef Al-Amri", "returns@nakheel-home.example"),
     "Re: did you receive my return? (511-3308851-6629940)", text("""
     Dear Khulood,

     no, not yet. The carrier's last scan is from Friday in Al Kharj, and
     nothing has been unloaded here since. As soon as the ironing board has
     arrived and the refund is through, you get a confirmation from us with
     the amount and the day. I have asked the depot to look behind the cages.

     Yousef, order 511-3308851-6629940
     """, "us-ascii", "7bit"), "2025-11-20 13:40", "outlook-desktop", trick="return and refund, but nothing has arrived; no amount is owed yet")

o = order("rimal", "512-7714483-5503369", "anoud.sl@example.net", "Anoud Al-Salem",
          ("RM-HST-IR", "Hair straightener, ceramic", 1, 210.00), "2025-11-09")
mail("b-ok-how-to-send-back-numbered", o, ("Rimal Support", "support@rimal.test"),
     "Re: Return policy inquiry from Amazon customer Anoud", alt(text("""
     Dear Anoud,

     sending back the straightener from order 512-7714483-5503369 goes like this:

     1. Open the return in your account, choose "defective".
     2. Let it cool, wind the cable loosely, put it into the inner box.
     3. A label comes by mail from the marketplace; you need no printer, the
        courier brings it.
     4. Hand it over. Keep the slip.

     After it has arrived and been booked, you receive the full price back to your
     original payment method. We then write to you with amount and date.

     Lina Haddad
     """), html("""
     <p>Dear Anoud,</p><p>sending back the straightener from order 512-7714483-5503369 goes like this:</p>
     <ol><li>Open the return in your account, choose &quot;defective&quot;.</li><li>Let it cool, wind the cable loosely, put it into the inner box.</li><li>A label comes by mail from the marketplace; you need no printer, the courier brings it.</li><li>Hand it over. Keep the slip.</li></ol>
     <p>After it has arrived and been booked, you receive the full price back to your original payment method. We then write to you with amount and date.</p><p>Lina Haddad</p>""")),
     "2025-11-19 10:31", "helpdesk", trick="instructions that speak of arrival and of the full price back, all in the future")

o = order("dana", "512-0092217-4418806", "bassam.ir@post.example", "Bassam Irshad",
          ("DN-BLK-WB", "Whiteboard 60 x 90 cm", 1, 118.00), "2025-11-16").adjust("CustomerCancel", 118.00, "2025-11-17")
mail("b-ok-you-cancelled-we-confirm", o, ("Dana", "care@dana-store.example"),
     "Cancelled as you asked: 512-0092217-4418806", text("""
     Hi Bassam,

     no problem at all. You wrote that the school bought one already, so I stopped the whiteboard before it
     was packed. Order 512-0092217-4418806 is cancelled at your request, SAR 118.00 was refunded on
     17 November 2025 to the card you paid with.

     Best
     Joy
     """), "2025-11-17 22:06", "iphone", needs="feeds", trick="cancelled, but by the buyer: no stock reason is owed")

# ================================================================== compliant: dots, links, files
o = order("rimal", "513-0061174-8829953", "ali.mrz@mail.example", "Ali Marzouq",
          ("RM-RBT-ARM", "Robot arm kit with controller board", 1, 545.00), "2025-11-14")
mail("b-ok-main-py-readme-md", o, ("Ravi Menon", "support@rimal.test"),
     "Re: arm does not move (513-0061174-8829953)", text("""
     Hi Ali,

     on the memory card that came with order 513-0061174-8829953 there is a folder "arm". Copy it to your
     computer, then:

       * read README.md first, it is short
       * in config.py set PORT to the number your computer shows
       * start run.sh (Linux) or start.bat (Windows)
       * main.py is the program itself, leave it as it is
       * should it stop, mail me error.log

     With board revision 1.2.3 you also need servo.rs replaced by servo_old.rs, both lie in the folder.

     Ravi
     """, "utf-8", "7bit"), "2025-11-18 20:48", "gmail", trick="README.md, main.py, run.sh, servo.rs: file names that end like country domains")

o = order("nakheel", "512-4417730-2298846", "munawar.s@webmail.test", "Munawar Shah",
          ("NK-CAB-SH", "Shoe cabinet, 4 flaps", 1, 320.00), "2025-11-16")
mail("b-ok-tomorow-so-store-it", o, ("nakheel delivery", "delivery@nakheel-home.example"),
     "cabinet 512-4417730-2298846", text("""
     Dear sir,
     the cabinet is ready.we send it tomorow.so please somebody be in home from 4 to 8.if you not in home tell
     the guard he can store.it is 2 box not heavy.one man can carry.in second box is the screw and the paper
     how to make.me my number 0500000147 call any time
     order 512-4417730-2298846.thank you
     """, "us-ascii", "7bit"), "2025-11-19 17:17", "roundcube", trick="no blanks after full stops: tomorow.so, store.it, make.me, carry.in")

o = order("dana", "511-9946680-3317729", "wid.ad@example.org", "Widad Al-Attas",
          ("DN-DOT-BK", "Dot to Dot: 100 animals", 1, 36.00), "2025-11-17")
mail("b-ok-dot-to-dot-and-spider-web", o, ("Sara Mansour", "care@dana-store.example"),
     "Re: page 12 makes no animal! Order 511-9946680-3317729", text("""
     Dear Widad,

     page 12 is the spider's web: you begin at dot 1 in the middle and link every dot up to dot 64, then
     slash across from 64 to 1. It looks like nothing until the last line is drawn. Page 13, the net with
     the fish, works the other way round.

     So the book is all right, and the pencil marks come off with a soft rubber.

     Sara
     Order 511-9946680-3317729
     """), "2025-11-21 16:36", "apple", trick="dot, web, link, net, slash in a children's puzzle")

o = order("rimal", "512-3386619-0074425", "procurement@example.com", "Tuwaiq Engineering Office",
          ("RM-SWT-24", "Network switch, 24 ports", 2, 1640.00), "2025-11-12")
mail("b-ok-co-ltd-and-mail-addresses", o, ("Rimal Billing", "billing@rimal.test"),
     "Invoice details, order 512-3386619-0074425", html(outlook_html("""
     <p class="MsoNormal">Dear colleagues,</p><p class="MsoNormal">&nbsp;</p>
     <p class="MsoNormal">the invoice for order 512-3386619-0074425 (file Inv_2025.11.19_rev.2.pdf, stored in your account) is made out to Tuwaiq Eng.Office Co.Ltd., P.O.Box 8871, Bldg.No.4402, as you asked. Unit price 713.04 + VAT 15.0%.</p><p class="MsoNormal">&nbsp;</p>
     <p class="MsoNormal">Corrections to <a href="mailto:billing@rimal.test">billing@rimal.test</a> or to my colleague at accounts@rimal.test, please, with the words &#8220;rev.3&#8221; in the subject.</p><p class="MsoNormal">&nbsp;</p>
     <p class="MsoNormal">Billing, Rimal Electronics Trading Est.<br>Tel. +966 11 555 0190 &middot; Fax ext. 2</p>
     """), "windows-1256", "qp"), "2025-11-19 08:20", "outlook", trick="mail addresses, Co.Ltd., P.O.Box, Bldg.No.4402, a file name with four dots")

o = order("nakheel", "513-5582206-9961137", "joumana.r@inbox.example", "Joumana Rizk",
          ("NK-LMP-AR", "Arc lamp, brass", 1, 610.00), "2025-11-13")
mail("b-ok-buyers-link-in-quote", o, ("Reem Al-Harbi", "care@nakheel-home.example"),
     "Re: is it this bulb? 513-5582206-9961137", text("""
     Dear Joumana,

     no, that one is E14 and too small. The arc lamp takes E27, up to 60 W, warm white, and one is already
     screwed in. I cannot open web pages from here, so it was good that you wrote the name as well.

     Reem
     Order 513-5582206-9961137

     On Wed, 19 Nov 2025 at 07:52, Joumana wrote:
     > is it this bulb for the lamp?
     > https://bulbs.example.com/e14-candle
     > order 513-5582206-9961137
     """), "2025-11-19 09:41", "gmail", may="link.website", trick="the only address is in what the buyer wrote; with no record at most a note")

o = order("dana", "512-8827750-6615594", "abdulilah.t@post.example", "Abdulilah Tashkandi",
          ("DN-BK-JS", "Node.js and Vue.js for Schools, 2.ed.", 1, 132.00), "2025-11-18")
mail("b-ok-node-js-second-edition", o, ("Dana Books", "shipping@dana-store.example"),
     "Shipped: Node.js and Vue.js for Schools, 2.ed.", text("""
     Dear Abdulilah,

     "Node.js and Vue.js for Schools, 2.ed." is in the post (parcel 0.85 kg,
     24x17x3.2 cm). You asked about the versions: the book was written for
     v22.11.0 and vol.2 for v24.x. Errata for pp.41-44 lie in the book as a
     printed sheet; a file app.vue on p.97 should be called App.vue.

     Order 512-8827750-6615594

     Dana Books
     """, "utf-8", "7bit"), "2025-11-20 12:00", "script", trick="library names, file names, editions and versions with dots, also in the subject")

o = order("rimal", "511-4470028-8853316", "nuha.k@example.net", "Nuha Kattan",
          ("RM-WTC-ST", "Smart watch, steel bracelet", 1, 749.00), "2025-11-15")
mail("b-ok-remove-two-links", o, ("Rimal Support", "support@rimal.test"),
     "Re: bracelet too wide, order 511-4470028-8853316", html(page("""
     <p>Dear Nuha,</p>
     <p>every link of the bracelet can be taken out. Three links are 2.1 cm, so you will want to remove two. Push the pins in the direction of the arrow; the link with the clasp stays.</p>
     <p>I may not send you links of the other kind, but the drawing is on page 9 of the manual in the box, and the tracking of your order stands in your account under Your Orders.</p>
     <p>Order 511-4470028-8853316</p><p>Lina</p>""")), "2025-11-20 18:59", "phpmailer", trick="links of a bracelet; links of the other kind are declined")

# ================================================================== compliant: order ID in odd dress
o = order("nakheel", "512-9950016-3327748", "h.tamer@mail.example", "Hala Tamer",
          ("NK-BTH-RB", "Bath robe, cotton, size M", 1, 185.00), "2025-11-16")
mail("b-ok-id-arabic-digits", o, ("Nakheel Home", "orders@nakheel-home.example"),
     "Order \u0665\u0661\u0662\u2011\u0669\u0669\u0665\u0660\u0660\u0661\u0666\u2011\u0663\u0663\u0662\u0667\u0667\u0664\u0668: handed over", text("""
     Dear Hala,

     the bath robe, size M, was handed to the courier this evening. Wash it once
     before you wear it, the cotton drinks better afterwards.

     Nakheel Home
     """), "2025-11-18 19:05", "javamail", trick="the order ID stands in the subject only, in Arabic-Indic digits with non-breaking hyphens")

o = order("rimal", "513-7738891-4450027", "d.mulla@webmail.test", "Danah Mulla",
          ("RM-MIC-LV", "Clip microphone, wireless", 1, 265.00), "2025-11-17")
mail("b-ok-id-cut-into-spans", o, ("Rimal Electronics", "orders@rimal.test"),
     "Your clip microphone is packed", html("""
     <html><head><style>.k{font-weight:bold;letter-spacing:1px}.n{color:#b5541c}</style></head><body>
     <p>Dear Danah,</p><p>the clip microphone is packed. Charge both halves in the case until the lamps go out.</p>
     <p class="k">Order&nbsp;<span class="n">513</span>–<span class="n">7738891</span>–<span class="n">4450027</span></p>
     <p>Collection today at 17:30, delivery tomorrow or on Thursday.</p></body></html>"""), "2025-11-19 14:14", "odoo",
     trick="order ID in three spans joined by en dashes")

o = order("dana", "511-6626604-7718839", "zuhair.b@inbox.example", "Zuhair Basaleh",
          ("DN-TRM-NT", "Trampoline 1.4 m with safety net", 1, 585.00), "2025-11-10")
mail("b-ok-typo-corrected-below", o, ("Abdullah Bawazir", "care@dana-store.example"),
     "Correction: order number of your trampoline", text("""
     Dear Zuhair,

     in Monday's mail I called your order 511-6626640-7718893. Two slips of
     the finger; the right number is 511-6626604-7718839. Nothing changes for
     you: trampoline and safety net come on Saturday from 16:00.

     Abdullah Bawazir
     """, "us-ascii", "7bit"), "2025-11-19 10:10", "thunderbird", trick="a wrong ID named and corrected beside the right one")

o = order("nakheel", "513-1140083-6607752", "afaf.sq@example.com", "Afaf Al-Saqqaf",
          ("NK-CRT-VL", "Velvet curtain, petrol", 2, 298.00), "2025-11-08")
o2 = order("nakheel", "512-5528893-0016640", "afaf.sq@example.com", "Afaf Al-Saqqaf",
           ("NK-CRT-HK", "Curtain hooks, 40 pieces", 1, 32.00), "2025-11-15")
mail("b-ok-two-orders-one-parcel", o2, ("Nakheel Home Dispatch", "warehouse@nakheel-home.example"),
     "Your two orders travel together", text("""
     Dear Afaf,

     we put the hooks of order 512-5528893-0016640 into the parcel with the
     curtains of order 513-1140083-6607752. You save a visit of the courier,
     and nothing else changes; each order keeps its own invoice.

     Delivery: Sunday, 23 November.

     Dispatch
     """, "iso-8859-1", "7bit"), "2025-11-20 07:35", "javamail", trick="two orders of the same buyer in one mail")

# ================================================================== compliant: more
o = order("rimal", "512-2208836-9943317", "eng.mishal@mail.example", "Mishal Al-Otaishan",
          ("RM-SFE-22", "Electronic safe 22 l, cash box inside", 1, 455.00), "2025-11-18")
mail("b-ok-cash-box-code", o, ("Rimal Support", "support@rimal.test"),
     "Re: safe does not open, order 512-2208836-9943317", text("""
     Dear Eng. Mishal,

     Take the small key from the manual, lift the badge on the door and open the safe by hand. The factory
     code is on the red card in the cash box. Set your own code at once and do not mail it to us or to
     anyone else.

     The gold and bank notes on the pictures are of course not part of the delivery.

     If the motor still hums without turning, you get another safe under the guarantee; tell me, and I send
     the carrier to fetch the first.

     Imran Sheikh
     """, "windows-1252", "7bit"), "2025-11-22 09:27", "thunderbird", trick="code, cash, gold and bank notes round a safe")

o = order("nakheel", "511-2293360-8817746", "inas.f@post.example", "Inas Farouq",
          ("NK-BNK-CH", "Bunk bed with ladder, pine", 1, 1120.00), "2025-11-16")
mail("b-ok-short-address-and-mobile", o, ("Nakheel Logistics", "delivery@nakheel-home.example"),
     "Two things missing for your bunk bed, order 511-2293360-8817746", html(gmail_html("""
     Dear Inas,<br><br>the truck company cannot plan the stop without<br><br>1. the short national address (4 letters + 4 numbers)<br>2. a mobile number somebody answers on Tuesday<br><br>Could you answer this mail with both by tomorrow evening? They are only for this delivery. It is 3 cartons, 61 kg, order 511-2293360-8817746.<br><br>Thanks,<br>Logistics""")),
     "2025-11-21 12:33", "gmail", trick="asks for address code and mobile number, both needed to deliver")

o = order("dana", "513-8804418-2297756", "samira.kf@webmail.test", "Samira Kaif",
          ("DN-PNC-48", "Coloured pencils, 48, tin", 1, 69.00), "2025-11-19")
mail("b-ok-shipped-plain", o, ("Dana shipping", "shipping@dana-store.example"),
     "Order 513-8804418-2297756 is on its way", text("""
     Order 513-8804418-2297756 (coloured pencils, 48, tin) was collected at 15:40 today.
     Hofuf: one to two days. Dana shipping
     """, "us-ascii", "7bit"), "2025-11-20 15:50", "javamail")

o = order("rimal", "511-7748803-6691152", "m.rifai@inbox.example", "Mustafa Rifai",
          ("RM-TVW-75", "Television 75 in with wall bracket", 1, 3150.00), "2025-11-15")
mail("b-ok-fitter-appointment", o, ("rimal delivery", "delivery@rimal.test"),
     "TV install monday 511-7748803-6691152", text("""
     Dear Mr Mustafa

     tv and the technical man is come monday 24/11 between 5 and 7 evening for order 511-7748803-6691152.
     fixing on wall is inside your order no need to pay any thing. please show him where is electric wire in the wall.
     wall bracket come with 4 long screw and 4 short he use what is good for your wall

     if monday is not good for you reply before sunday

     thanks
     """, "utf-8", "8bit"), "2025-11-20 21:09", "iphone", trick="'no need to pay any thing' in broken English")

o = order("nakheel", "513-3317760-5590048", "dr.lubna@example.org", "Lubna Al-Khudair",
          ("NK-OVN-45", "Built-in oven 65 l", 1, 1640.00), "2025-11-09").adjust("GeneralAdjustment", 45.00, "2025-11-21")
mail("b-ok-shipping-charge-given-back", o, ("Harriet Boyle", "care@nakheel-home.example"),
     "Your complaint of 19 November, order 513-3317760-5590048", text("""
     Dear Dr. Al-Khudair,

     Two appointments missed in one week is two too many, and I have nothing to say in our defence. The
     oven was brought on Thursday, I understand, and the plinth was not scratched after all.

     You were charged for a delivery at a fixed hour which you did not get. The SAR 45.00 was refunded on
     order 513-3317760-5590048 on 21 November 2025, through the marketplace, to your card. There is
     nothing you need to do for it.

     The guarantee runs for two years from Thursday. Please keep the invoice with the oven's papers.

     Yours sincerely,
     Harriet Boyle
     Nakheel Home

     This message is meant for the addressee alone. If you have received it in error, please delete it.
     """, "windows-1252", "qp"), "2025-11-22 16:44", "outlook-desktop", needs="feeds",
     trick="goodwill refund tied to nothing, and it agrees with the feed")

o = order("dana", "512-1109927-8836640", "yasir.ty@example.net", "Yasir Taha",
          ("DN-CHM-LAB", "Chemistry lab, 80 experiments", 1, 249.00), "2025-11-17")
mail("b-ok-replacement-bottle-no-cost", o, ("Joy Fernandes", "care@dana-store.example"),
     "Re: bottle 7 is empty - 512-1109927-8836640", text("""
     Hi Yasir!

     ha, it evaporated, that's alcohol for you, lid wasn't tight. New bottle no. 7 is free, goes out tomorrow in
     order 512-1109927-8836640's name, comes in an extra bag so nothing else gets wet.

     Experiments 12, 19 and 33 need it. All the others you can do tonight, 5 is the best one imo (the volcano).

     Joy
     -- 
     Sent from my phone, pls excuse typos
     """), "2025-11-20 19:58", "gmail", trick="free bottle and 'the best one', no review and no offer")

o = order("rimal", "513-6639905-1174482", "amin.sb@mail.example", "Amin Sabban",
          ("RM-EBK-BL", "E-reader with blue cover", 1, 579.00), "2025-11-12")
mail("b-ok-closing-ticket-no-survey", o, ("Rimal Helpdesk", "support@rimal.test"),
     "[#66120] solved: e-reader, order 513-6639905-1174482", html("""
     <p style="color:#999">-- reply above this line --</p>
     <p>Dear Amin,</p>
     <p>as the e-reader from order 513-6639905-1174482 turns pages again, ticket #66120 is set to <b>solved</b>. You will get no survey and no request to rate this conversation; we switched both off.</p>
     <p>If you are not satisfied with the solution, simply reply within seven days and the ticket opens again.</p>
     <p>Ravi Menon</p>
     <span style="display:none">ticket 66120 / queue support-en / sla 24h</span>"""), "2025-11-21 08:08", "helpdesk",
     trick="survey, rate, 'if you are not satisfied' - and no review is asked for")
