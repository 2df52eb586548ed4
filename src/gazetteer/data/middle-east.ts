export const middleEast = `
# Gaza
= city | PS
গাজা সিটি; গাজা শহর; গাজা নগরী | Gaza City | | | Q47492
রাফা; রাফাহ; রাফাহ শহর | Rafah | | | -
খান ইউনিস; খান ইউনুস; খান ইউনূস; খান ইউনেস | Khan Younis; Khan Yunis; Khan Yunus | | | -
দেইর আল-বালাহ; দেইর আল বালাহ; দেইর এল-বালাহ; দেইর এল বালাহ; দেইর আল-বালা | Deir al-Balah; Deir el-Balah; Deir Al-Balah | | | -
বেইত হানুন; বাইত হানুন; বেইত হানৌন | Beit Hanoun; Beit Hanun | | | -
বেইত লাহিয়া; বাইত লাহিয়া | Beit Lahia; Beit Lahiya | | | -
জাবালিয়া; জাবালিয়া শরণার্থী শিবির | Jabalia; Jabaliya; Jabalya | | | -
নুসেইরাত; নুসিরাত; নুসাইরাত; নুসেইরাত শরণার্থী শিবির | Nuseirat; Nuseirat refugee camp | | | -
বুরেইজ; আল-বুরেইজ; বুরেজ | Bureij; al-Bureij | town | | -
মাগাজি; আল-মাগাজি | Maghazi; al-Maghazi | town | | -
আল-মাওয়াসি; আল মাওয়াসি; মাওয়াসি; মাওয়াসী | al-Mawasi; Mawasi; Al-Mawasi | town | | -
শুজাইয়া; শুজাইয়্যা; শেজাইয়া; সুজাইয়া | Shujaiya; Shejaiya; Shujayea; Shuja'iyya | neighbourhood | | -
জেইতুন; জয়তুন; যাইতুন | Zeitoun; Zaytoun | neighbourhood | | -
তুফাহ; তুফফাহ | Tuffah | neighbourhood | | -
শেখ রাদওয়ান; শেখ রেদওয়ান | Sheikh Radwan | neighbourhood | | -
তেল আল-হাওয়া; তাল আল-হাওয়া | Tel al-Hawa; Tal al-Hawa | neighbourhood | | -
নেতজারিম করিডর; নেতজারিম; নেৎজারিম; নেতজারিম করিডোর | Netzarim Corridor; Netzarim | landmark | | -
ফিলাডেলফি করিডর; ফিলাডেলফি; ফিলাডেলফি করিডোর; সালাহউদ্দিন করিডর | Philadelphi Corridor; Philadelphi corridor | landmark | | -
মোরাগ করিডর | Morag Corridor | landmark | | -
রাফাহ ক্রসিং; রাফা ক্রসিং; রাফাহ সীমান্ত ক্রসিং; রাফা সীমান্ত | Rafah crossing; Rafah border crossing; Rafah Crossing | landmark | | -
কেরেম শালোম; কারেম আবু সালেম; কেরেম শালোম ক্রসিং | Kerem Shalom; Kerem Shalom crossing; Karem Abu Salem | landmark | | -
ইরেজ ক্রসিং; ইরেজ | Erez crossing; Erez | landmark | | -
জিকিম | Zikim | landmark | | -
আল-শিফা হাসপাতাল; আল শিফা হাসপাতাল | al-Shifa Hospital; Al-Shifa Hospital; al-Shifa hospital | landmark | | -
# West Bank
নাবলুস; নাবলুস শহর | Nablus | | | -
জেনিন; জেনিন শরণার্থী শিবির | Jenin; Jenin refugee camp | | | -
হেবরন; আল-খলিল; হেব্রন | Hebron; al-Khalil | | | Q168225
তুলকারেম; তুলকার্ম | Tulkarm; Tulkarem | | | -
বেথলেহেম; বেথেলহেম; বাইতুল লাহাম | Bethlehem | | | Q5776
জেরিকো; আরিহা | Jericho | | | Q5687
কালকিলিয়া | Qalqilya | | | -
তুবাস | Tubas | | | -
সালফিত | Salfit | | | -
মাসাফের ইয়াত্তা | Masafer Yatta | town | | -
হুওয়ারা | Huwara | town | | -
আল-আকসা মসজিদ; আল আকসা মসজিদ; আল-আকসা; আল আকসা; মসজিদুল আকসা; টেম্পল মাউন্ট; হারাম আল-শরিফ; বায়তুল মুকাদ্দাস; বাইতুল মুকাদ্দাস | Al-Aqsa Mosque; al-Aqsa; Al-Aqsa; al-Aqsa mosque; Temple Mount; Haram al-Sharif | landmark | PS | -
শেখ জাররাহ; শেখ জারাহ | Sheikh Jarrah | neighbourhood | | -
মালে আদুমিম | Maale Adumim; Ma'ale Adumim | town | | -
# Israel
= city | IL
তেল আবিব; তেলআবিব; তেল-আবিব; তেল আভিভ | Tel Aviv; Tel-Aviv | | | Q33935
হাইফা | Haifa | | | Q41621
আশদোদ | Ashdod | | | Q171639
আশকেলন; আসকেলন; অ্যাশকেলন | Ashkelon | | | Q60956
বিরশেবা; বীরশেবা; বেয়ারশেভা; বিয়ারশেবা; বেরশেবা; বির-শেবা | Beersheba; Beer Sheva; Be'er Sheva | | | Q41843
ইলাত; এইলাত; আইলাত | Eilat | | | Q134762
নাজারেথ; নাসেরাহ | Nazareth | | | Q430776
দিমোনা; ডিমোনা | Dimona | | | -
সেদেরোত; স্দেরত; সদেরত | Sderot | | | -
কিরিয়াত শমোনা; কিরিয়াত শেমোনা | Kiryat Shmona | | | -
মেতুলা | Metula | town | | -
বাত ইয়াম | Bat Yam | | | -
হের্জলিয়া; হার্জলিয়া | Herzliya | | | -
পেতাহ তিকভা; পেটাহ টিকভা | Petah Tikva | | | -
রামাত গান | Ramat Gan | | | -
রিশন লেজিওন; রিশন লেজিয়ন | Rishon LeZion | | | -
রেহোভোত; রেহোভট | Rehovot | | | -
বেইত শেমেশ | Beit Shemesh | | | -
নেগেভ; নেগেভ মরুভূমি; নাকাব মরুভূমি | Negev; Negev desert | region | | -
গ্যালিলি; গালিলি | Galilee | region | | -
পশ্চিম জেরুজালেম | West Jerusalem | city | | -
বেন গুরিয়ন বিমানবন্দর; বেন গুরিয়ান বিমানবন্দর; বেন গুরিয়ন আন্তর্জাতিক বিমানবন্দর | Ben Gurion Airport; Ben Gurion International Airport | landmark | | -
# Lebanon
= city | LB
ত্রিপোলি, লেবানন | Tripoli, Lebanon | | | -
সিদন; সাইদা | Sidon; Saida | | | Q163490
টায়ার শহর; সুর শহর; ~টায়ার | ~Tyre | | | Q82070
নাবাতিয়েহ; নাবাতিয়ে; নাবাতিয়া | Nabatieh; Nabatiyeh | | | -
বালবেক; বালবাক; বা'আলবেক | Baalbek | | | Q178835
বেকা উপত্যকা; বেকা | Bekaa Valley; Bekaa; Beqaa Valley | region | | -
দাহিয়েহ; দাহিয়ে; দাহিয়া | Dahiyeh; Dahieh; Dahiya | neighbourhood | | -
দক্ষিণ লেবানন | southern Lebanon; South Lebanon; south Lebanon | region | | -
খিয়াম | Khiam | town | | -
বিন্ত জুবাইল; বিনত জবেইল | Bint Jbeil | town | | -
নাকুরা; নাকৌরা | Naqoura | town | | -
# Syria
= city | SY
আলেপ্পো; আলেপ্পো শহর; হালাব | Aleppo | | | Q41183
হোমস; হোমস শহর; হমস | Homs | | | Q131301
হামা; হামা শহর | Hama | | | Q173545
ইদলিব; ইদলিব প্রদেশ | Idlib | | | -
লাতাকিয়া; লাটাকিয়া; লাজিকিয়া | Latakia | | | Q200030
তারতুস; তার্তুস; টারটাস | Tartus; Tartous | | | -
দেইর এজ-জোর; দেইর ইজ-জোর; দেইর আল-জোর; দেইর আজ-জোর; দেইর এজ জোর; দেইর আল জোর | Deir ez-Zor; Deir al-Zor; Deir Ezzor | | | -
রাক্কা; রাকা শহর; রাক্কাহ | Raqqa | | | -
হাসাকা; হাসাকাহ; আল-হাসাকা | Hasakah; Hasaka; al-Hasakah | | | -
কামিশলি; কামিশলো | Qamishli | | | -
কোবানি; কোবানে; আইন আল-আরব | Kobani; Kobane; Ayn al-Arab | | | -
মানবিজ | Manbij | | | -
পালমিরা; পালমাইরা; তাদমুর | Palmyra; Tadmur | | | Q5747
দারা; দেরা; দারআ | Daraa; Deraa | | | -
সুয়েইদা; সোয়েইদা; সুয়াইদা; আস-সুয়াইদা; সুওয়াইদা; সুয়েদা | Sweida; Suwayda; As-Suwayda; Suweida | | | -
কুনেইত্রা; কুনেইতরা | Quneitra | | | -
আফরিন | Afrin | | | -
বানিয়াস | Baniyas; Banias | | | -
পূর্ব গৌতা; পূর্ব ঘুটা; পূর্ব গুতা | Eastern Ghouta | region | | -
রোজাভা | Rojava | region | | -
আল-হোল; আল হোল; আল-হোল শিবির | al-Hol; Al-Hol | landmark | | -
# Iraq
= city | IQ
বসরা; বাসরা | Basra | | | Q48195
মসুল; মোসুল | Mosul | | | -
ইরবিল; এরবিল; আরবিল; হাওলার | Erbil; Irbil; Arbil | | | -
কিরকুক; কারকুক | Kirkuk | | | -
সুলাইমানিয়া; সুলায়মানিয়া; সোলাইমানিয়া; সুলেমানিয়া | Sulaymaniyah; Sulaimaniya; Sulaimaniyah | | | -
নাজাফ; নজফ; নাজাফ শহর | Najaf | | | -
কারবালা; কার্বালা | Karbala; Kerbala | | | -
ফালুজা; ফাল্লুজা | Fallujah; Falluja | | | -
রামাদি | Ramadi | | | -
তিকরিত; তিকরিট | Tikrit | | | -
সামাররা; সামারা শহর | Samarra | | | -
আনবার; আনবার প্রদেশ | Anbar | state | | -
দিয়ালা | Diyala | state | | -
নাসিরিয়া; নাসিরিয়াহ | Nasiriyah; Nasiriya | | | -
দোহুক; দুহোক | Dohuk; Duhok | | | -
সিনজার; সিঞ্জার | Sinjar | | | -
সদর সিটি | Sadr City | neighbourhood | | -
গ্রিন জোন; গ্রিনজোন | Green Zone | neighbourhood | | -
আইন আল-আসাদ; আইন আল আসাদ | Ain al-Asad; Al-Asad airbase; Ain al-Asad airbase | landmark | | -
# Iran
= city | IR
ইস্পাহান; ইসফাহান; এসফাহান; ইসপাহান; ইস্ফাহান | Isfahan; Esfahan | | | Q42053
শিরাজ; সিরাজ শহর | Shiraz | | | Q6397066
মাশহাদ; মাশাদ | Mashhad | | | Q121157
তাবরিজ; তাব্রিজ | Tabriz | | | Q80053
কোম; কুম; কোম শহর | Qom | | | -
আহভাজ; আহওয়াজ; আহবাজ | Ahvaz; Ahwaz | | | -
কেরমানশাহ; কারমানশাহ; কেরমানশাহ প্রদেশ | Kermanshah | | | -
কেরমান; কারমান | Kerman | | | -
বন্দর আব্বাস; বন্দর-ই আব্বাস; বান্দার আব্বাস | Bandar Abbas | | | -
বুশেহর; বুশেহর পরমাণু কেন্দ্র; বুশহের | Bushehr | | | -
নাতাঞ্জ; নাতানজ; নাতান্‌জ; নাতাঞ্জ পারমাণবিক কেন্দ্র | Natanz | landmark | | -
ফোরদো; ফরদো; ফোর্দো; ফরদৌ; ফোরদৌ | Fordow; Fordo | landmark | | -
আরাক; আরাক শহর | Arak | | | -
জাহেদান; জাহিদান | Zahedan | | | -
সিস্তান-বেলুচিস্তান; সিস্তান ও বেলুচিস্তান; সিস্তান-বালুচিস্তান; সিস্তান বেলুচিস্তান; সিস্তান ও বালুচিস্তান | Sistan and Baluchestan; Sistan-Baluchestan; Sistan and Baluchistan | state | | -
খুজেস্তান; খুজিস্তান | Khuzestan | state | | -
হরমোজগান; হরমুজগান | Hormozgan | state | | -
চাবাহার; চাবাহার বন্দর; ছাবাহার | Chabahar; Chabahar port | | | -
উর্মিয়া; ওরুমিয়েহ | Urmia | | | -
হামাদান; হামেদান | Hamadan; Hamedan | | | -
কাশান | Kashan | | | -
মিনাব | Minab | town | | -
কারাজ | Karaj | | | -
রাশত; রাশ্‌ত | Rasht | | | -
ইয়াজদ | Yazd | | | -
আবাদান | Abadan | | | -
খার্গ দ্বীপ; খারগ দ্বীপ | Kharg Island; Kharg | island | | -
আবু মুসা দ্বীপ; আবু মুসা | Abu Musa | island | | -
কেশম; কেশম দ্বীপ | Qeshm | island | | -
পারচিন | Parchin | landmark | | -
এভিন কারাগার; ইভিন কারাগার; এভিন জেল | Evin Prison; Evin prison; Evin | landmark | | -
আজাদি স্কয়ার; আজাদি চত্বর | Azadi Square | landmark | | -
# Yemen
= city | YE
এডেন; আদেন | Aden | | | Q131694
হোদাইদা; হোদেইদা; হুদায়দা; হোদেইদাহ; আল-হুদায়দাহ; হুদাইদা | Hodeidah; Hodeida; Hudaydah; Al Hudaydah | | | -
মারিব; মারেব | Marib; Ma'rib | | | -
তাইজ; তাইয | Taiz | | | -
সাদা প্রদেশ; সাআদা; সাদাহ | Saada; Sa'ada; Saadah | | | -
হাদরামাউত; হাজরামাউত; হাদরামৌত | Hadramaut; Hadhramaut; Hadramawt | state | | -
আল-মাহরা; মাহরা | Mahra; al-Mahra; Al-Mahrah | state | | -
মুকাল্লা; আল-মুকাল্লা | Mukalla | | | -
রাস ইসা | Ras Isa; Ras Issa | landmark | | -
সোকোত্রা; সকোত্রা | Socotra | island | | -
# Gulf
= city | SA
জেদ্দা; জিদ্দা; জেদ্দাহ | Jeddah; Jidda | | | Q374365
মক্কা; মক্কা নগরী; মক্কা শরিফ; মক্কা মুকাররমা; মক্কা শরীফ | Mecca; Makkah | | | Q5806
মদিনা; মদীনা; মদিনা মুনাওয়ারা; মদিনা শরিফ | Medina; Madinah | | | Q35484
মিনা প্রান্তর; মিনা উপত্যকা; ~মিনা | ~Mina | landmark | | -
আরাফাতের ময়দান; আরাফাত ময়দান; ~আরাফা | Mount Arafat | landmark | | -
মুজদালিফা | Muzdalifah | landmark | | -
কাবা শরিফ; কাবাঘর; পবিত্র কাবা; কাবা শরীফ; মসজিদুল হারাম; মসজিদে হারাম | Kaaba; Masjid al-Haram; Grand Mosque | landmark | | -
দাম্মাম; দাম্মান | Dammam | | | -
তায়েফ | Taif | | | -
আভা, সৌদি আরব | Abha | | | -
নিওম | Neom; NEOM | | | -
তাবুক | Tabuk | | | -
= city | AE
দুবাই; দুবাই শহর; দুবাঈ | Dubai | | | Q612
শারজাহ; শারজা; শারজাহ্ | Sharjah | | | Q289693
আজমান | Ajman | | | -
ফুজাইরাহ; ফুজাইরা | Fujairah | | | -
রাস আল-খাইমাহ; রাস আল খাইমা; রাস আল খাইমাহ | Ras Al Khaimah; Ras al-Khaimah | | | -
আল আইন; আল-আইন | Al Ain | | | -
= city
আল-উদেইদ; আল উদেইদ; আল-উদেইদ ঘাঁটি; আল উদেইদ বিমানঘাঁটি | Al Udeid; Al Udeid Air Base; al-Udeid | landmark | QA | -
লুসাইল | Lusail | | QA | -
সালালাহ; সালালা | Salalah | | OM | -
দুকুম | Duqm | | OM | -
আকাবা | Aqaba | | JO | -
জারকা | Zarqa | | JO | -
ইরবিদ | Irbid | | JO | -
# Turkey
= city | TR
ইস্তাম্বুল; ইস্তানবুল; ইস্তান্বুল; ইস্তাম্বুল শহর; ইস্তাম্বুলে নগরী | Istanbul | | | Q406
ইজমির; ইজমীর | Izmir; İzmir | | | Q35997
আন্তালিয়া; আনতালিয়া; আনাতালিয়া | Antalya | | | Q6487
আদানা | Adana | | | Q38545
দিয়ারবাকির | Diyarbakir; Diyarbakır | | | -
গাজিয়ানতেপ; গাজিয়ানটেপ | Gaziantep | | | -
হাতায়; হাতাই প্রদেশ | Hatay; Antakya | state | | -
কাহরামানমারাস | Kahramanmaras | | | -
বুরসা | Bursa | | | -
কোনিয়া | Konya | | | -
ত্রাবজোন | Trabzon | | | -
শানলিউরফা | Sanliurfa | | | -
ইনজিরলিক; ইনসিরলিক | Incirlik | landmark | | -
আনাতোলিয়া | Anatolia | region | | -
# Egypt
= city | EG
আলেকজান্দ্রিয়া; আলেক্সান্দ্রিয়া; আলেকজান্দ্রিয়া শহর | Alexandria | | | Q87
শারম আল-শেখ; শার্ম আল-শেখ; শারম আল শেখ; শার্ম এল শেখ; শার্ম আল শেখ; শারম এল-শেখ; শার্ম এল-শেখ; শারম এল শেখ | Sharm el-Sheikh; Sharm El-Sheikh; Sharm al-Sheikh; Sharm El Sheikh | | | -
গিজা; গিজে শহর | Giza | | | Q81788
পোর্ট সৈয়দ; পোর্ট সাইদ | Port Said | | | -
ইসমাইলিয়া | Ismailia | | | -
লুক্সর; লাক্সর | Luxor | | | -
আসওয়ান | Aswan | | | Q29888
এল-আরিশ; আল-আরিশ; আল আরিশ | El Arish; Arish; El-Arish | | | -
তাহরির স্কয়ার; তাহরির চত্বর | Tahrir Square | landmark | | -
`;
