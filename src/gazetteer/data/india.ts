/** States and territories, districts of West Bengal, Tripura and Assam, cities, parts of Kolkata and Delhi, rivers, places. */
export const india = `
# states and union territories
= state | IN
পশ্চিমবঙ্গ; পশ্চিম বঙ্গ; পশ্চিম বাংলা; ওয়েস্ট বেঙ্গল; ~বাংলা; ~বঙ্গ | West Bengal; Bengal; W. Bengal | | | Q1356
ত্রিপুরা; ত্রিপুরা রাজ্য | Tripura | | | Q1363
আসাম; অসম রাজ্য; ~অসম; অসমের; অসমে; অসমকে; আসাম রাজ্য | Assam | | | Q1164
মেঘালয়; মেঘালয়া | Meghalaya | | | Q1195
মণিপুর; মনিপুর | Manipur | | | Q1193
মিজোরাম; মিজোরাম রাজ্য | Mizoram | | | Q1502
নাগাল্যান্ড; নাগাল্যাণ্ড | Nagaland | | | Q1599
অরুণাচল প্রদেশ; অরুণাচল; অরুনাচল প্রদেশ; অরুণাচলপ্রদেশ; অরুনাচল; অরুনাচলপ্রদেশ | Arunachal Pradesh; Arunachal | | | Q1162
সিকিম; সিকিম রাজ্য | Sikkim | | | Q1505
বিহার; বিহার রাজ্য | Bihar | | | Q1165
ঝাড়খণ্ড; ঝাড়খন্ড; ঝাড়খণ্ড রাজ্য | Jharkhand | | | Q1184
ওড়িশা; উড়িষ্যা; ওডিশা; ওড়িষা; উড়িশা; ওড়িষ্যা | Odisha; Orissa | | | Q22048
ছত্তিশগড়; ছত্তীসগঢ়; ছত্তিসগড়; ছত্তীসগড়; ছত্রিশগড়; ছত্তিশগঢ়; ছত্তিসগঢ় | Chhattisgarh | | | Q1168
উত্তর প্রদেশ; উত্তরপ্রদেশ; ইউপি রাজ্য | Uttar Pradesh | | | Q1498
উত্তরাখণ্ড; উত্তরাখন্ড; উত্তরাঞ্চল রাজ্য | Uttarakhand | | | Q1499
মধ্য প্রদেশ; মধ্যপ্রদেশ | Madhya Pradesh | | | Q1188
রাজস্থান; রাজস্তান | Rajasthan | | | Q1437
গুজরাট; গুজরাত | Gujarat | | | Q1061
মহারাষ্ট্র; মহারাষ্ট্র রাজ্য | Maharashtra | | | Q1191
গোয়া; গোয়া রাজ্য | Goa | | | Q1171
কর্ণাটক; কর্নাটক; কর্ণাটক রাজ্য | Karnataka | | | Q1185
কেরালা; কেরল; কেরালা রাজ্য | Kerala | | | Q1186
তামিলনাড়ু; তামিলনাডু; তামিল নাড়ু | Tamil Nadu | | | Q1445
অন্ধ্র প্রদেশ; অন্ধ্রপ্রদেশ; অন্ধ্র | Andhra Pradesh; Andhra | | | Q1159
তেলেঙ্গানা; তেলঙ্গানা; তেলাঙ্গানা | Telangana | | | Q677037
পাঞ্জাব; পঞ্জাব | Punjab | | | Q22424
হরিয়ানা; হরিয়াণা | Haryana | | | Q1174
হিমাচল প্রদেশ; হিমাচল; হিমাচলপ্রদেশ | Himachal Pradesh; Himachal | | | Q1177
জম্মু ও কাশ্মীর; জম্মু-কাশ্মীর; জম্মু কাশ্মীর; জম্মু ও কাশ্মির; ভারত-শাসিত কাশ্মীর; ভারতশাসিত কাশ্মীর; ভারত নিয়ন্ত্রিত কাশ্মীর; ভারত অধিকৃত কাশ্মীর; ভারতনিয়ন্ত্রিত কাশ্মীর; ভারত শাসিত কাশ্মীর; ভারত-নিয়ন্ত্রিত কাশ্মীর; জম্মু-কাশ্মির | Jammu and Kashmir; Jammu & Kashmir; J&K; Indian-administered Kashmir; Indian-controlled Kashmir | | | Q1180
লাদাখ; লাদাক | Ladakh | | | Q200667
দিল্লি; দিল্লী; দিল্লি শহর | Delhi; National Capital Territory of Delhi; NCT of Delhi | capital | | Q1353
চণ্ডীগড়; চন্ডীগড়; চণ্ডীগঢ়; চণ্ডিগড়; চন্ডিগড়; চণ্ডিগঢ় | Chandigarh | | | Q43433
পুদুচেরি; পন্ডিচেরি; পণ্ডিচেরি; পুদুচ্চেরি | Puducherry; Pondicherry | | | Q66743
আন্দামান ও নিকোবর দ্বীপপুঞ্জ; আন্দামান ও নিকোবর; আন্দামান; আন্দামান-নিকোবর; নিকোবর | Andaman and Nicobar Islands; Andaman and Nicobar; Andamans | | | Q40888
লাক্ষাদ্বীপ; লক্ষদ্বীপ; লাক্ষা দ্বীপ; লাক্ষাদ্বিপ; লক্ষদ্বিপ | Lakshadweep | | | Q26927
দাদরা ও নগর হাভেলি; দমন ও দিউ; দাদরা ও নগর হাভেলি এবং দমন ও দিউ | Dadra and Nagar Haveli and Daman and Diu; Daman and Diu | | | Q66710
# West Bengal: districts
= district | IN
উত্তর চব্বিশ পরগনা; উত্তর ২৪ পরগনা; উত্তর চব্বিশ পরগণা; উত্তর ২৪ পরগণা; উত্তর ২৪-পরগনা | North 24 Parganas; North Twenty Four Parganas
দক্ষিণ চব্বিশ পরগনা; দক্ষিণ ২৪ পরগনা; দক্ষিণ চব্বিশ পরগণা; দক্ষিণ ২৪ পরগণা; দক্ষিণ ২৪-পরগনা | South 24 Parganas; South Twenty Four Parganas
হাওড়া; হাওড়া জেলা | Howrah
হুগলি; হুগলী; হুগলি জেলা | Hooghly; Hugli
নদিয়া; নদীয়া; নদিয়া জেলা | Nadia
মুর্শিদাবাদ; মুর্শিদাবাদ জেলা | Murshidabad
মালদহ; মালদা; মালদহ জেলা; মালদা জেলা | Malda; Maldah
উত্তর দিনাজপুর | Uttar Dinajpur; North Dinajpur
দক্ষিণ দিনাজপুর | Dakshin Dinajpur; South Dinajpur
জলপাইগুড়ি; জলপাইগুড়ি জেলা | Jalpaiguri
দার্জিলিং; দার্জিলিঙ; দার্জিলিং জেলা | Darjeeling
কালিম্পং; কালিম্পঙ | Kalimpong
কোচবিহার; কুচবিহার; কোচবিহার জেলা | Cooch Behar; Coochbehar
আলিপুরদুয়ার; আলিপুরদুয়ার জেলা | Alipurduar
বীরভূম; বীরভূম জেলা; বিরভূম; বীরভুম; বিরভুম | Birbhum
পূর্ব বর্ধমান; পূর্ব বর্ধমান জেলা | Purba Bardhaman; East Burdwan
পশ্চিম বর্ধমান; পশ্চিম বর্ধমান জেলা | Paschim Bardhaman; West Burdwan
বর্ধমান; বর্ধমান শহর | Bardhaman; Burdwan
বাঁকুড়া; বাঁকুড়া জেলা | Bankura
পুরুলিয়া; পুরুলিয়া জেলা | Purulia
ঝাড়গ্রাম; ঝাড়গ্রাম জেলা | Jhargram
পূর্ব মেদিনীপুর; পূর্ব মেদিনীপুর জেলা | Purba Medinipur; East Midnapore; East Medinipur
পশ্চিম মেদিনীপুর; পশ্চিম মেদিনীপুর জেলা | Paschim Medinipur; West Midnapore; West Medinipur
মেদিনীপুর; মেদিনীপুর শহর; মেদিনিপুর | Midnapore; Medinipur
উত্তরবঙ্গ; উত্তর বঙ্গ; উত্তরবাংলা | North Bengal | region
দক্ষিণবঙ্গ; দক্ষিণ বঙ্গ; গাঙ্গেয় দক্ষিণবঙ্গ; দক্ষিনবঙ্গ | South Bengal | region
জঙ্গলমহল; জঙ্গল মহল | Jangalmahal; Jungle Mahal | region
রাঢ়বঙ্গ; রাঢ় বঙ্গ | Rarh | region
ডুয়ার্স; তরাই-ডুয়ার্স; ডুয়ার্স অঞ্চল | Dooars | region
গোর্খাল্যান্ড | Gorkhaland | region
পূর্ববঙ্গ; পূর্ব বাংলা; পূর্ববাংলা; ওপার বাংলা; পুর্ববঙ্গ; পুর্ববাংলা | East Bengal | region | - | -
# West Bengal: towns and blocks
= town | IN
শিলিগুড়ি; শিলিগুড়ী | Siliguri | city
আসানসোল; আসানসোল শহর | Asansol | city
দুর্গাপুর, পশ্চিম বর্ধমান | Durgapur, West Bengal | city
খড়্গপুর; খড়গপুর; খড়্গপুর শহর | Kharagpur | city
হলদিয়া; হলদিয়া বন্দর | Haldia | city
কল্যাণী শহর; ~কল্যাণী | Kalyani | city
ব্যারাকপুর; বারাকপুর | Barrackpore; Barrackpur
বারাসত; বারাসাত | Barasat
বনগাঁ; বনগাঁও; বনগ্রাম | Bangaon; Bongaon
বসিরহাট; বশিরহাট | Basirhat
সন্দেশখালি; সন্দেশখালী | Sandeshkhali
হাবড়া; হাবরা | Habra
অশোকনগর | Ashoknagar
নৈহাটি; নৈহাটী | Naihati
ভাটপাড়া | Bhatpara
জগদ্দল | Jagaddal
টিটাগড় | Titagarh
খড়দহ; খড়দা | Khardaha
পানিহাটি | Panihati
কামারহাটি | Kamarhati
সোদপুর | Sodepur
বেলঘরিয়া; বেলঘড়িয়া | Belgharia
ব্যান্ডেল | Bandel
চন্দননগর | Chandannagar; Chandernagore
চুঁচুড়া; চুঁচুড়া শহর | Chinsurah; Chuchura
শ্রীরামপুর; শ্রিরামপুর | Serampore; Srirampur
উত্তরপাড়া | Uttarpara
ডানকুনি | Dankuni
সিঙ্গুর | Singur
আরামবাগ | Arambag
তারকেশ্বর | Tarakeswar
ফুরফুরা শরিফ; ফুরফুরা | Furfura Sharif
খানাকুল | Khanakul
উলুবেড়িয়া; উলুবেড়িয়া শহর | Uluberia
সাঁকরাইল | Sankrail
ডোমজুড় | Domjur
বালি, হাওড়া; বেলুড় | Belur
বেলুড় মঠ | Belur Math | landmark
শিবপুর, হাওড়া | Shibpur, Howrah
আমতা | Amta
বাগনান | Bagnan
শ্যামপুর, হাওড়া | Shyampur, Howrah
কৃষ্ণনগর | Krishnanagar; Krishnagar
রানাঘাট; রাণাঘাট | Ranaghat
নবদ্বীপ; নবদ্বিপ | Nabadwip
শান্তিপুর | Santipur; Shantipur
তেহট্ট | Tehatta
করিমপুর | Karimpur
চাকদহ; চাকদা | Chakdaha
মায়াপুর | Mayapur
ফুলিয়া | Phulia
হাঁসখালি | Hanskhali
কালীগঞ্জ, নদিয়া | Kaliganj, Nadia
পলাশি; পলাশী | Palashi; Plassey
বহরমপুর | Berhampore; Baharampur
কান্দি | Kandi
জঙ্গিপুর | Jangipur
রঘুনাথগঞ্জ | Raghunathganj
ধুলিয়ান; ধুলিয়ান শহর | Dhulian
সমশেরগঞ্জ; শমসেরগঞ্জ; সামশেরগঞ্জ | Samserganj; Shamsherganj; Samsherganj
~সুতি | ~Suti
ফরাক্কা; ফারাক্কা; ফরাক্কা ব্যারাজ; ফারাক্কা বাঁধ; ফারাক্কা ব্যারাজ | Farakka; Farakka Barrage
বেলডাঙা; বেলডাঙ্গা | Beldanga
ডোমকল | Domkal
লালগোলা | Lalgola
ভগবানগোলা | Bhagabangola
ভরতপুর | Bharatpur
রেজিনগর | Rejinagar
সাগরদিঘি | Sagardighi
নওদা | Nowda; Naoda
ইংরেজবাজার; ইংলিশবাজার | English Bazar; Ingraj Bazar
কালিয়াচক; কালিয়াচক থানা | Kaliachak
মোথাবাড়ি | Mothabari
মানিকচক | Manikchak
চাঁচল | Chanchal
হরিশ্চন্দ্রপুর | Harishchandrapur
বৈষ্ণবনগর | Baishnabnagar
গাজোল | Gazole; Gajol
রতুয়া | Ratua
মহদিপুর; মহদীপুর | Mahadipur
রায়গঞ্জ | Raiganj
ইসলামপুর | Islampur
~চোপড়া | Chopra
কালিয়াগঞ্জ; কালিয়াগঞ্জ শহর | Kaliaganj
ইটাহার | Itahar
গোয়ালপোখর | Goalpokhar
করণদিঘি; করনদিঘি | Karandighi
বালুরঘাট | Balurghat
গঙ্গারামপুর | Gangarampur
কুমারগঞ্জ | Kumarganj
ময়নাগুড়ি | Maynaguri
ধূপগুড়ি; ধুপগুড়ি | Dhupguri
মালবাজার | Malbazar
নাগরাকাটা; নাগরাকাটা ব্লক | Nagrakata
বানারহাট | Banarhat
ফালাকাটা | Falakata
মাদারিহাট | Madarihat
কুমারগ্রাম | Kumargram
জয়গাঁ; জয়গাঁও | Jaigaon
দিনহাটা | Dinhata
মাথাভাঙা; মাথাভাঙ্গা | Mathabhanga
শীতলকুচি; শীতলখুচি; শিতলকুচি; শিতলখুচি | Sitalkuchi
তুফানগঞ্জ | Tufanganj
মেখলিগঞ্জ; মেখলীগঞ্জ | Mekhliganj
চ্যাংরাবান্ধা; চ্যাংড়াবান্ধা | Changrabandha
সিতাই | Sitai
কার্শিয়াং; কার্শিয়াং শহর; কার্সিয়াং | Kurseong
মিরিক | Mirik
নকশালবাড়ি | Naxalbari
ফাঁসিদেওয়া | Phansidewa
মাটিগাড়া | Matigara
বাগডোগরা; বাগডোগরা বিমানবন্দর | Bagdogra
ফুলবাড়ি, জলপাইগুড়ি | Fulbari, Jalpaiguri
সান্দাকফু | Sandakphu | mountain
বোলপুর | Bolpur
শান্তিনিকেতন | Santiniketan; Shantiniketan
সিউড়ি; সিউড়ী | Suri
রামপুরহাট | Rampurhat
বগটুই; বকটুই | Bogtui
তারাপীঠ; তারাপিঠ | Tarapith
নলহাটি | Nalhati
মুরারই | Murarai
দেউচা-পাচামি; দেউচা পাচামি; দেওচা-পাচামি | Deocha-Pachami; Deucha Pachami
নানুর | Nanoor; Nanur
কেষ্টপুর | Kestopur
কাটোয়া; কাটোয়া শহর | Katwa
কালনা | Kalna
মেমারি | Memari
কেতুগ্রাম | Ketugram
মঙ্গলকোট | Mangalkot
ভাতার | Bhatar
রানিগঞ্জ; রাণীগঞ্জ; রাণিগঞ্জ; রানীগঞ্জ | Raniganj
জামুড়িয়া | Jamuria
কুলটি | Kulti
চিত্তরঞ্জন শহর | Chittaranjan
অন্ডাল; অণ্ডাল | Andal
পাণ্ডবেশ্বর; পান্ডবেশ্বর | Pandaveswar
বিষ্ণুপুর | Bishnupur
সোনামুখী; সোনামুখি | Sonamukhi
বড়জোড়া | Barjora
খাতড়া | Khatra
রঘুনাথপুর | Raghunathpur
ঝালদা | Jhalda
বলরামপুর | Balarampur
মানবাজার | Manbazar
আদ্রা | Adra
লালগড় | Lalgarh
বেলপাহাড়ি | Belpahari
গোপীবল্লভপুর; গোপিবল্লভপুর | Gopiballavpur
ঘাটাল | Ghatal
দাসপুর | Daspur
চন্দ্রকোনা | Chandrakona
কেশপুর | Keshpur
গড়বেতা | Garhbeta
শালবনি | Salboni
ডেবরা | Debra
সবং | Sabang
পিংলা | Pingla
দাঁতন | Dantan
তমলুক | Tamluk
কাঁথি; কন্টাই | Contai; Kanthi
দিঘা; দীঘা | Digha
মন্দারমণি; মন্দারমনি | Mandarmani
এগরা | Egra
নন্দীগ্রাম | Nandigram
খেজুরি | Khejuri
ভূপতিনগর; ভুপতিনগর | Bhupatinagar
ভগবানপুর | Bhagabanpur
পটাশপুর | Patashpur
ময়না, পূর্ব মেদিনীপুর | Moyna
কোলাঘাট | Kolaghat
পাঁশকুড়া | Panskura
মহিষাদল | Mahishadal
ডায়মন্ড হারবার | Diamond Harbour
ক্যানিং; ক্যানিং শহর | Canning
বাসন্তী, দক্ষিণ ২৪ পরগনা | Basanti
গোসাবা | Gosaba
কাকদ্বীপ; কাকদ্বিপ | Kakdwip
নামখানা | Namkhana
সাগরদ্বীপ; সাগর দ্বীপ; গঙ্গাসাগর; সাগরদ্বিপ | Sagar Island; Gangasagar | island
বকখালি | Bakkhali
পাথরপ্রতিমা | Patharpratima
কুলতলি; কুলতলী | Kultali
জয়নগর; জয়নগর-মজিলপুর | Jaynagar; Joynagar
বারুইপুর | Baruipur
সোনারপুর | Sonarpur
ভাঙড় | Bhangar; Bhangore
মহেশতলা | Maheshtala
বজবজ; বজ বজ | Budge Budge
ফলতা | Falta
মগরাহাট | Magrahat
পেট্রাপোল; পেট্রাপোল সীমান্ত; পেট্রাপোল স্থলবন্দর | Petrapole | landmark
ঘোজাডাঙা; ঘোজাডাঙ্গা | Ghojadanga | landmark
হিলি সীমান্ত | Hili border | landmark
চিকেনস নেক; চিকেন নেক; শিলিগুড়ি করিডর; শিলিগুড়ি করিডোর | Chicken's Neck; Siliguri Corridor | landmark
# Kolkata and its parts
= neighbourhood | IN
কলকাতা; কোলকাতা; কলিকাতা; কলকাতা শহর; মহানগরী কলকাতা | Kolkata; Calcutta | city | | Q1348
বিধাননগর; সল্টলেক; সল্ট লেক; বিধান নগর | Bidhannagar; Salt Lake; Bidhan Nagar
নিউ টাউন; নিউটাউন; রাজারহাট নিউটাউন | New Town; Rajarhat New Town
রাজারহাট, কলকাতা | Rajarhat
দমদম; দক্ষিণ দমদম; উত্তর দমদম; দম দম | Dum Dum; Dumdum
বাগুইআটি; বাগুইহাটি | Baguiati
লেকটাউন; লেক টাউন | Lake Town
উল্টোডাঙা; উল্টোডাঙ্গা | Ultadanga
শিয়ালদহ; শিয়ালদা; শিয়ালদহ স্টেশন | Sealdah
হাওড়া স্টেশন; হাওড়া ব্রিজ; হাওড়া সেতু; রবীন্দ্র সেতু | Howrah Bridge; Howrah station | landmark
ধর্মতলা; এসপ্ল্যানেড; এসপ্লানেড | Esplanade; Dharmatala
পার্ক স্ট্রিট; পার্কস্ট্রিট | Park Street
পার্ক সার্কাস | Park Circus
তপসিয়া | Topsia
তিলজলা | Tiljala
ট্যাংরা | Tangra
বেলেঘাটা | Beleghata
মানিকতলা | Maniktala
শ্যামবাজার | Shyambazar
বাগবাজার | Bagbazar
শোভাবাজার | Shobhabazar; Sovabazar
কাশীপুর; কাশিপুর | Cossipore; Kashipur
বরানগর; বরাহনগর | Baranagar
দক্ষিণেশ্বর; দক্ষিণেশ্বর মন্দির; দক্ষিনেশ্বর | Dakshineswar
কলেজ স্ট্রিট | College Street
বড়বাজার | Burrabazar; Barabazar
জোড়াসাঁকো | Jorasanko
রাজাবাজার | Rajabazar
এন্টালি; এন্টালী | Entally
ভবানীপুর; ভবানিপুর | Bhabanipur; Bhawanipore
কালীঘাট; কালীঘাট মন্দির; কালিঘাট | Kalighat
আলিপুর; আলিপুর চিড়িয়াখানা | Alipore
খিদিরপুর; খিদিরপুর বন্দর | Khidirpur; Kidderpore
গার্ডেনরিচ; গার্ডেন রিচ | Garden Reach
মেটিয়াবুরুজ; মেটিয়াবুরুজ থানা | Metiabruz
বেহালা | Behala
ঠাকুরপুকুর | Thakurpukur
টালিগঞ্জ; টালীগঞ্জ; টলিগঞ্জ | Tollygunge
বালিগঞ্জ | Ballygunge
গড়িয়াহাট; গড়িয়াহাট মোড় | Gariahat
কসবা, কলকাতা | Kasba, Kolkata
যাদবপুর | Jadavpur
গড়িয়া | Garia
ঢাকুরিয়া | Dhakuria
রাসবিহারী অ্যাভিনিউ; ~রাসবিহারী | Rashbehari Avenue; Rashbehari
হরিদেবপুর | Haridevpur
বাঁশদ্রোণী; বাঁশদ্রোণি; বাঁশদ্রোনী | Bansdroni
ইএম বাইপাস; ই এম বাইপাস | EM Bypass
আনন্দপুর | Anandapur
নারকেলডাঙা | Narkeldanga
চিংড়িঘাটা | Chingrighata
সেক্টর ফাইভ; সেক্টর ৫ | Sector V; Sector Five
ব্রিগেড ময়দান; ~ব্রিগেড; ব্রিগেড প্যারেড গ্রাউন্ড | Brigade Parade Ground; Brigade Parade Grounds | landmark
ময়দান, কলকাতা | Maidan | landmark
ইডেন গার্ডেন্স; ইডেন গার্ডেনস; ~ইডেন | Eden Gardens | landmark
সল্টলেক স্টেডিয়াম; যুবভারতী; যুবভারতী ক্রীড়াঙ্গন; বিবেকানন্দ যুবভারতী ক্রীড়াঙ্গন; যুবভারতি | Salt Lake Stadium; Vivekananda Yuba Bharati Krirangan | landmark
ভিক্টোরিয়া মেমোরিয়াল | Victoria Memorial | landmark
রেড রোড | Red Road
রানি রাসমণি অ্যাভিনিউ; রানি রাসমণি রোড | Rani Rashmoni Avenue
নেতাজি সুভাষচন্দ্র বসু আন্তর্জাতিক বিমানবন্দর; কলকাতা বিমানবন্দর; দমদম বিমানবন্দর; নেতাজি সুভাষ বিমানবন্দর | Netaji Subhas Chandra Bose International Airport; Kolkata airport | landmark
হরিশ মুখার্জি রোড | Harish Mukherjee Road
# Tripura
= town | IN
আগরতলা; আগরতলা শহর | Agartala | city
পশ্চিম ত্রিপুরা; পশ্চিম ত্রিপুরা জেলা | West Tripura | district
সিপাহীজলা; সিপাহিজলা | Sepahijala | district
গোমতী জেলা | Gomati district | district
দক্ষিণ ত্রিপুরা | South Tripura | district
খোয়াই; খোয়াই জেলা | Khowai | district
ধলাই; ধলাই জেলা | Dhalai | district
ঊনকোটি; উনকোটি; ঊনকোটি জেলা | Unakoti | district
উত্তর ত্রিপুরা | North Tripura | district
উদয়পুর, ত্রিপুরা | Udaipur, Tripura
বিলোনিয়া; বিলোনীয়া; বিলোনিয়া শহর | Belonia
সাব্রুম; সাবরুম | Sabroom
অমরপুর | Amarpur
ধর্মনগর | Dharmanagar
কৈলাসহর; কৈলাশহর | Kailashahar
কুমারঘাট | Kumarghat
কমলপুর | Kamalpur
আমবাসা | Ambassa
লংতরাইভ্যালি; লংতরাই ভ্যালি | Longtharai Valley
তেলিয়ামুড়া | Teliamura
বিশালগড় | Bishalgarh
সোনামুড়া | Sonamura
মেলাঘর | Melaghar
বক্সনগর | Boxanagar
মোহনপুর, ত্রিপুরা | Mohanpur, Tripura
জিরানিয়া; জিরানীয়া | Jirania
রানীরবাজার; রানিরবাজার | Ranirbazar
শান্তিরবাজার; শান্তির বাজার | Santirbazar
ঋষ্যমুখ | Hrishyamukh
পানিসাগর | Panisagar
কাঞ্চনপুর | Kanchanpur
গন্ডাছড়া; গণ্ডাছড়া; গন্ডাতুইসা | Gandacherra
ছামনু | Chawmanu
~মনু | ~Manu
চড়িলাম | Charilam
টাকারজলা | Takarjala
মান্দাই; মান্দাইবাজার | Mandai
আখাউড়া চেকপোস্ট; আখাউড়া স্থলবন্দর | Akhaura checkpost | landmark
ত্রিপুরেশ্বরী মন্দির; মাতাবাড়ি | Tripureswari Temple | landmark
উজ্জয়ন্ত প্রাসাদ | Ujjayanta Palace | landmark
# Assam: districts and towns
= district | IN
গুয়াহাটি; গুয়াহাটী; গৌহাটি | Guwahati; Gauhati | city
দিসপুর | Dispur | neighbourhood
বরাক উপত্যকা; বরাক ভ্যালি; বরাক উপত্যাকা | Barak Valley | region
ব্রহ্মপুত্র উপত্যকা | Brahmaputra Valley | region
শিলচর; শিলচর শহর | Silchar | city
কাছাড়; কাছাড় জেলা; কাছার জেলা | Cachar
শ্রীভূমি; শ্রীভূমি জেলা; করিমগঞ্জ জেলা; শ্রিভূমি; শ্রীভুমি | Sribhumi; Karimganj
হাইলাকান্দি; হাইলাকান্দি জেলা | Hailakandi
বদরপুর | Badarpur | town
পাথারকান্দি | Patharkandi | town
রাতাবাড়ি | Ratabari | town
লক্ষীপুর, কাছাড় | Lakhipur, Cachar | town
সোনাই | Sonai | town
উধারবন্দ | Udharbond | town
কাটিগড়া | Katigorah | town
লালা, হাইলাকান্দি | Lala | town
ডিমা হাসাও; ডিমা হাসাও জেলা; ডিমাহাসাও | Dima Hasao
হাফলং | Haflong | town
উমরাংসু; উমরাংশু | Umrangso | town
কার্বি আংলং; কার্বি আংলং জেলা; পশ্চিম কার্বি আংলং | Karbi Anglong; West Karbi Anglong
ডিফু | Diphu | town
হোজাই | Hojai
লামডিং | Lumding | town
নগাঁও; নওগাঁও | Nagaon; Nowgong
মরিগাঁও | Morigaon
কামরূপ; কামরূপ মেট্রো; কামরূপ মহানগর; কামরূপ গ্রামীণ; কামরুপ | Kamrup; Kamrup Metropolitan; Kamrup Metro
নলবাড়ি; নলবাড়ী | Nalbari
বরপেটা | Barpeta
বজালি | Bajali
বঙাইগাঁও; বঙ্গাইগাঁও | Bongaigaon
চিরাং | Chirang
কোকরাঝাড়; কোকড়াঝাড় | Kokrajhar
ধুবড়ি; ধুবড়ী; ধুবরি | Dhubri
দক্ষিণ শালমারা; দক্ষিণ শালমারা-মানকাচর; মানকাচর | South Salmara-Mankachar; South Salmara; Mankachar
গোয়ালপাড়া; গোয়ালপাড়া জেলা | Goalpara
বাক্সা; বাকসা | Baksa
তামুলপুর | Tamulpur
ওদালগুড়ি; উদালগুড়ি | Udalguri
দরং; দরং জেলা | Darrang
মঙ্গলদৈ; মঙ্গলদই | Mangaldoi; Mangaldai | town
শোণিতপুর; শোনিতপুর | Sonitpur
তেজপুর | Tezpur | town
বিশ্বনাথ জেলা; বিশ্বনাথ চারিআলি | Biswanath; Biswanath Chariali
লখিমপুর; লখিমপুর জেলা | Lakhimpur
ধেমাজি | Dhemaji
মাজুলি; মাজুলি দ্বীপ | Majuli | island
গোলাঘাট | Golaghat
জোড়হাট; যোরহাট | Jorhat
শিবসাগর | Sivasagar; Sibsagar
চরাইদেও | Charaideo
ডিব্রুগড় | Dibrugarh
তিনসুকিয়া; তিনসুকীয়া | Tinsukia
মার্ঘেরিটা | Margherita | town
কাজিরাঙা; কাজিরাঙ্গা; কাজিরাঙা জাতীয় উদ্যান | Kaziranga; Kaziranga National Park | landmark
বোড়োল্যান্ড; বড়োল্যান্ড; বিটিআর | Bodoland; BTR; Bodoland Territorial Region | region
কামাখ্যা; কামাখ্যা মন্দির | Kamakhya; Kamakhya Temple | landmark
সুতারকান্দি | Sutarkandi | landmark
মাটিয়া ট্রানজিট ক্যাম্প; মাটিয়া ডিটেনশন ক্যাম্প | Matia transit camp | landmark
# North-East: other towns
= city | IN
শিলং; শিলঙ | Shillong
চেরাপুঞ্জি; সোহরা | Cherrapunji; Sohra
ডাউকি; ডাওকি | Dawki
তুরা | Tura
গারো পাহাড়; পশ্চিম গারো পাহাড় | Garo Hills; West Garo Hills | district
খাসি পাহাড়; পূর্ব খাসি পাহাড় | Khasi Hills; East Khasi Hills | district
জয়ন্তিয়া পাহাড় | Jaintia Hills | district
ইম্ফল; ইম্ফাল | Imphal
চূড়াচাঁদপুর; চুড়াচাঁদপুর; চুরাচাঁদপুর; চূড়াচন্দ্রপুর; চুড়াচন্দ্রপুর | Churachandpur | district
জিরিবাম | Jiribam | district
মোরেহ; মোরে শহর | Moreh
কাংপোকপি | Kangpokpi | district
উখরুল | Ukhrul | district
টেংনৌপল | Tengnoupal | district
আইজল; আইজোল; আইজ়ল | Aizawl
লুংলেই; লুংলে | Lunglei
চাম্ফাই | Champhai
কোহিমা | Kohima
ডিমাপুর | Dimapur
মন জেলা, নাগাল্যান্ড | Mon district | district
ইটানগর | Itanagar
তাওয়াং | Tawang
গ্যাংটক; গ্যাংটক শহর; গ্যাঙটক | Gangtok
নাথুলা; নাথু লা | Nathu La; Nathula | landmark
ডোকলাম; দোকলাম | Doklam | landmark | - | -
# big cities
মুম্বাই; মুম্বই; বোম্বে; বম্বে; বোম্বাই | Mumbai; Bombay | | | Q1156
চেন্নাই; চেন্নাই শহর; মাদ্রাজ | Chennai; Madras | | | Q1352
বেঙ্গালুরু; ব্যাঙ্গালোর; বেঙ্গালোর; বেঙ্গালুরু শহর; ব্যাঙ্গালুরু | Bengaluru; Bangalore | | | Q1355
হায়দরাবাদ; হায়দ্রাবাদ; হায়দারাবাদ | Hyderabad | | | Q1361
আহমেদাবাদ; আমদাবাদ; আমেদাবাদ; আহমদাবাদ | Ahmedabad | | | Q1070
পুনে; পুণে | Pune; Poona | | | Q1538
সুরাট; সুরাত; সুরত | Surat | | | Q4629
জয়পুর; জয়পুর শহর | Jaipur | | | Q66485
লখনউ; লক্ষ্ণৌ; লখনৌ; লক্ষ্ণৌ শহর; লাখনৌ; লখনঊ | Lucknow | | | Q47916
কানপুর | Kanpur | | | Q66568
নাগপুর | Nagpur
পাটনা; পটনা | Patna | | | Q80484
ইন্দোর; ইনদওর | Indore | | | Q66616
ভোপাল; ভূপাল; ভুপাল | Bhopal
আগ্রা | Agra | | | Q42941
বারাণসী; বারানসী; বারাণসি; বারানসি; বেনারস; কাশী | Varanasi; Benares; Banaras | | | Q79980
এলাহাবাদ; প্রয়াগরাজ; ইলাহাবাদ | Prayagraj; Allahabad
অযোধ্যা | Ayodhya
মথুরা | Mathura
বৃন্দাবন | Vrindavan
গোরখপুর; গোরক্ষপুর | Gorakhpur
মিরাট; মেরঠ | Meerut
আলিগড়; আলীগড় | Aligarh
মুজফফরনগর; মুজাফ্ফরনগর; মুজফ্ফরনগর | Muzaffarnagar
সম্ভল; সাম্ভাল; সাম্ভল | Sambhal
হাথরাস; হাতরাস; হাথরস | Hathras
উন্নাও | Unnao
লখিমপুর খেরি; লখিমপুর খিরি | Lakhimpur Kheri
রায়বেরেলি; রায়বরেলী; রায়বরেলি | Rae Bareli; Raebareli
আমেঠি; আমেথি | Amethi
বরেলি; বেরেলি; বরেলী | Bareilly
ঝাঁসি | Jhansi
সাহারানপুর | Saharanpur
দেওবন্দ | Deoband
মোরাদাবাদ | Moradabad
গাজিয়াবাদ | Ghaziabad
নয়ডা; নয়ডা শহর; গ্রেটার নয়ডা | Noida; Greater Noida
গুরুগ্রাম; গুরগাঁও; গুড়গাঁও | Gurugram; Gurgaon
ফরিদাবাদ | Faridabad
~নুহ; ~নূহ | Nuh
পানিপথ; পানিপত | Panipat
হিসার, হরিয়ানা | Hisar
রোহতক | Rohtak
কুরুক্ষেত্র | Kurukshetra
অমৃতসর | Amritsar | | | Q244159
আটারি; আটারি সীমান্ত; আত্তারি; ওয়াঘা সীমান্ত; আট্টারি; ওয়াঘা-আটারি; আটারি-ওয়াঘা | Attari; Attari-Wagah; Attari border | landmark
পাঠানকোট | Pathankot
গুরদাসপুর | Gurdaspur
লুধিয়ানা | Ludhiana
জলন্ধর; জালন্ধর | Jalandhar
পাতিয়ালা; পাটিয়ালা | Patiala
ফিরোজপুর | Ferozepur; Firozpur
শ্রীনগর; শ্রিনগর | Srinagar
জম্মু | Jammu
পেহেলগাম; পহেলগাম; পহেলগাঁও; পাহেলগাম; পাহালগাম; পেহেলগাঁও; পহেলগাও | Pahalgam
বৈসরন; বৈসরন উপত্যকা; বাইসারান | Baisaran; Baisaran Valley
পুলওয়ামা; পুলোয়ামা | Pulwama
উরি সেক্টর; ~উরি | ~Uri
পুঞ্চ; পুঞ্ছ | Poonch
রাজৌরি; রাজৌরী | Rajouri
অনন্তনাগ | Anantnag
বারামুলা; বারামুল্লা; বারামুলা জেলা | Baramulla
কুপওয়ারা; কুপওয়াড়া; কুপওয়ারা জেলা | Kupwara
বান্দিপোরা; বান্দিপোরে | Bandipora
কিশতওয়ার; কিশতওয়াড়; কিস্তওয়ার | Kishtwar
ডোডা | Doda
কাঠুয়া; কাঠুয়া জেলা | Kathua
রিয়াসি; রিয়াসী | Reasi
উধমপুর | Udhampur
সাম্বা সেক্টর | Samba
সোপোর | Sopore
শোপিয়ান | Shopian
বৈষ্ণোদেবী; বৈষ্ণো দেবী; বৈষ্ণোদেবি | Vaishno Devi | landmark
অমরনাথ; অমরনাথ গুহা | Amarnath | landmark
নিয়ন্ত্রণরেখা; নিয়ন্ত্রণ রেখা; লাইন অব কন্ট্রোল; নিয়ন্ত্রনরেখা | Line of Control; LoC | landmark | - | -
প্রকৃত নিয়ন্ত্রণরেখা; প্রকৃত নিয়ন্ত্রণ রেখা | Line of Actual Control; LAC | landmark | - | -
গালওয়ান; গালওয়ান উপত্যকা; গলওয়ান উপত্যকা; গলওয়ান | Galwan; Galwan Valley | landmark
লেহ; লে শহর | Leh
কার্গিল; কারগিল | Kargil
সিয়াচেন; সিয়াচেন হিমবাহ | Siachen; Siachen Glacier | landmark
শিমলা; সিমলা | Shimla; Simla
ধর্মশালা | Dharamshala; Dharamsala
মানালি | Manali
মান্ডি, হিমাচল; মাণ্ডি | Mandi
কুলু | Kullu
দেরাদুন; দেহরাদূন; দেহরাদুন | Dehradun
হরিদ্বার | Haridwar
ঋষিকেশ; হৃষিকেশ | Rishikesh
নৈনিতাল | Nainital
উত্তরকাশী; উত্তরকাশি | Uttarkashi
ধারালি; ধরালী; ধরালি | Dharali
চামোলি | Chamoli
কেদারনাথ | Kedarnath
বদ্রীনাথ; বদ্রিনাথ | Badrinath
জোশীমঠ; জোশিমঠ; যোশীমঠ; যোশিমঠ | Joshimath
হলদোয়ানি | Haldwani
যোধপুর; জোধপুর | Jodhpur
উদয়পুর | Udaipur
কোটা, রাজস্থান | Kota
আজমির; আজমীর; আজমীর শরিফ; আজমির শরিফ | Ajmer; Ajmer Sharif
বিকানের; বিকানির | Bikaner
জয়সলমীর; জয়সলমির; জয়সালমের | Jaisalmer
পোখরান; পোখরান পরীক্ষাকেন্দ্র | Pokhran
গান্ধীনগর; গান্ধিনগর | Gandhinagar
বরোদা; ভদোদরা; ভাদোদরা; বডোদরা | Vadodara; Baroda
রাজকোট | Rajkot
~ভুজ | Bhuj
কচ্ছ; কচ্ছের রান | Kutch; Rann of Kutch
জামনগর | Jamnagar
মোরবি | Morbi
গোধরা | Godhra
সোমনাথ | Somnath
স্যর ক্রিক; স্যার ক্রিক | Sir Creek | landmark | - | -
নাসিক | Nashik; Nasik
ঔরঙ্গাবাদ; ছত্রপতি সম্ভাজিনগর; আওরঙ্গাবাদ | Aurangabad; Chhatrapati Sambhajinagar
ঠানে; থানে জেলা | Thane
কোলহাপুর | Kolhapur
শোলাপুর; সোলাপুর | Solapur
মালেগাঁও | Malegaon
গড়চিরোলি; গড়চিরৌলি | Gadchiroli
বান্দ্রা | Bandra | neighbourhood
ধারাভি | Dharavi | neighbourhood
~দাদার | Dadar | neighbourhood
আন্ধেরি | Andheri | neighbourhood
কোলাবা | Colaba | neighbourhood
পানাজি; পানজিম | Panaji
গোয়ালিয়র; গ্বালিয়র | Gwalior
জব্বলপুর; জবলপুর | Jabalpur
উজ্জয়িনী; উজ্জয়ন; উজ্জয়িনি | Ujjain
~বস্তার; বস্তার অঞ্চল | Bastar | district
দান্তেওয়াড়া; দন্তেওয়াড়া | Dantewada | district
সুকমা | Sukma | district
বিজাপুর; বীজাপুর | Bijapur | district
নারায়ণপুর; নারায়ণপুর জেলা; নারায়নপুর | Narayanpur | district
রায়পুর, ছত্তিশগড় | Raipur
বিলাসপুর | Bilaspur
ভিলাই | Bhilai
রাঁচি; রাঁচী | Ranchi
জামশেদপুর; টাটানগর | Jamshedpur; Tatanagar
ধানবাদ | Dhanbad
বোকারো | Bokaro
দেওঘর | Deoghar
দুমকা | Dumka
পাকুড় | Pakur
সাহেবগঞ্জ; সাহিবগঞ্জ | Sahibganj
হাজারিবাগ, ঝাড়খণ্ড | Hazaribag
গয়া; গয়াজি; বোধগয়া; বুদ্ধগয়া | Gaya; Bodh Gaya
ভাগলপুর | Bhagalpur
মুজফফরপুর; মুজফ্ফরপুর; মুজাফফরপুর | Muzaffarpur
দ্বারভাঙা; দ্বারভাঙ্গা; দারভাঙা | Darbhanga
পূর্ণিয়া; পূর্ণিয়া জেলা; পুর্ণিয়া | Purnia; Purnea
কিশনগঞ্জ; কিষাণগঞ্জ; কিষানগঞ্জ | Kishanganj
কাটিহার | Katihar
আরারিয়া | Araria
সীমাঞ্চল; সিমাঞ্চল | Seemanchal | region
সাসারাম | Sasaram
নালন্দা | Nalanda
~বক্সার | Buxar
ভুবনেশ্বর | Bhubaneswar | | | Q171771
কটক | Cuttack
পুরী; পুরীর জগন্নাথ মন্দির | Puri
জগন্নাথ মন্দির | Jagannath Temple | landmark
বালেশ্বর; বালাসোর; বালেশ্বর জেলা | Balasore; Baleswar
রৌরকেলা; রাউরকেলা | Rourkela
সম্বলপুর | Sambalpur
ঝাড়সুগুড়া | Jharsuguda
পারাদীপ; পারাদ্বীপ; পারাদিপ; পারাদ্বিপ | Paradip; Paradeep
গোপালপুর, ওড়িশা | Gopalpur
বিশাখাপত্তনম; বিশাখাপট্টনম; ভাইজাগ | Visakhapatnam; Vizag
বিজয়ওয়াড়া | Vijayawada
অমরাবতী; অমরাবতি | Amaravati
তিরুপতি | Tirupati; Tirumala
ওয়ারাঙ্গল | Warangal
সেকেন্দ্রাবাদ | Secunderabad
মাইসুরু; মহীশূর; মাইসোর; মহিশূর; মহীশুর | Mysuru; Mysore
ম্যাঙ্গালুরু; ম্যাঙ্গালোর; ম্যাঙ্গালুরু শহর | Mangaluru; Mangalore
হুবলি; হুব্বালি | Hubballi; Hubli
কোয়েম্বাটুর; কোয়ম্বত্তূর; কোয়েম্বত্তুর; কোয়ম্বত্তুর | Coimbatore
মাদুরাই | Madurai
তিরুচিরাপল্লি; ত্রিচি | Tiruchirappalli; Trichy
ভেলোর | Vellore
কারুর | Karur
রামেশ্বরম | Rameswaram
তিরুবনন্তপুরম; তিরুঅনন্তপুরম; ত্রিবান্দ্রম; থিরুভানান্থাপুরাম; তিরুবনন্তপুরাম | Thiruvananthapuram; Trivandrum | | | Q167715
কোচি; কোচিন | Kochi; Cochin | | | Q1800
কোঝিকোড়; কালিকট; কোঝিকোড | Kozhikode; Calicut
ওয়েনাড়; ওয়ানাড়; ওয়েনাড; ওয়ানাড; ওয়ায়ানাড | Wayanad | district
ত্রিশূর; ত্রিশুর | Thrissur
মালাপ্পুরম | Malappuram
শবরীমালা; শবরীমালা মন্দির; শবরিমালা | Sabarimala | landmark
পোর্ট ব্লেয়ার; শ্রীবিজয়পুরম; শ্রিবিজয়পুরম | Port Blair; Sri Vijaya Puram
গ্রেট নিকোবর | Great Nicobar | island
কাচ্চাতিভু; কচ্ছতিভু | Katchatheevu | island | - | -
# Delhi
= neighbourhood | IN
লালকেল্লা; লাল কেল্লা; রেড ফোর্ট | Red Fort | landmark
ইন্ডিয়া গেট; ইন্ডিয়া গেট চত্বর | India Gate | landmark
রামলীলা ময়দান; রামলীলা মাঠ | Ramlila Maidan | landmark
যন্তর মন্তর; যন্তরমন্তর | Jantar Mantar | landmark
শাহিন বাগ; শাহিনবাগ | Shaheen Bagh
জাহাঙ্গিরপুরী; জাহাঙ্গীরপুরী; জাহাঙ্গিরপুরি | Jahangirpuri
জামা মসজিদ | Jama Masjid | landmark
চাঁদনি চক; চাঁদনী চক | Chandni Chowk
~নিজামুদ্দিন | Nizamuddin
চাণক্যপুরী; চাণক্যপুরি; চানক্যপুরী | Chanakyapuri
রাজঘাট | Rajghat | landmark
লুটিয়েন্স দিল্লি; লুটিয়েনস বাংলো জোন | Lutyens' Delhi; Lutyens Delhi
ভারত মণ্ডপম | Bharat Mandapam | landmark
হায়দরাবাদ হাউস; হায়দরাবাদ হাউজ | Hyderabad House | landmark
করোলবাগ | Karol Bagh
দ্বারকা | Dwarka
হিন্ডন বিমানঘাঁটি; হিন্ডন | Hindon; Hindon airbase | landmark
ইন্দিরা গান্ধী আন্তর্জাতিক বিমানবন্দর; দিল্লি বিমানবন্দর | Indira Gandhi International Airport; Delhi airport | landmark
দিল্লি-এনসিআর; এনসিআর; জাতীয় রাজধানী অঞ্চল | Delhi-NCR; National Capital Region | region
তিহার জেল; তিহাড় জেল; তিহার কারাগার; তিহাড় | Tihar Jail; Tihar | landmark
তাজমহল; তাজ মহল | Taj Mahal | landmark | | Q9141
স্বর্ণমন্দির; স্বর্ণ মন্দির | Golden Temple; Harmandir Sahib | landmark
বাবরি মসজিদ; বাবরী মসজিদ | Babri Masjid; Babri Mosque | landmark
রাম মন্দির; রামমন্দির | Ram Mandir; Ram Temple | landmark
জ্ঞানবাপী মসজিদ; জ্ঞানবাপী; জ্ঞানবাপি | Gyanvapi; Gyanvapi Mosque | landmark
শ্রীহরিকোটা; সতীশ ধওয়ান মহাকাশ কেন্দ্র; শ্রিহরিকোটা | Sriharikota; Satish Dhawan Space Centre | landmark
দণ্ডকারণ্য | Dandakaranya | region
# rivers, hills
= river | IN
গঙ্গা; গঙ্গা নদী | Ganges; Ganga; Ganga River; Ganges River | | - | Q5089
ভাগীরথী; ভাগীরথী নদী; ভাগিরথি | Bhagirathi
যমুনা নদী, ভারত | Yamuna; Yamuna River
নর্মদা; নর্মদা নদী | Narmada
গোদাবরী; গোদাবরী নদী; গোদাবরি | Godavari
কাবেরী; কাবেরী নদী; কাবেরি | Cauvery; Kaveri
শতদ্রু; শতলজ; সতলুজ | Sutlej
চন্দ্রভাগা; চেনাব; চেনাব নদী | Chenab | | - | -
ঝিলম; ঝিলাম; ঝিলম নদী; ঝিলাম নদী; বিতস্তা | Jhelum | | - | -
রাভি; রাভি নদী; ইরাবতী নদী | Ravi River | | - | -
~বিপাশা; বিয়াস নদী; ~বিয়াস | Beas
কোশী; কোশী নদী; কোসি নদী | Kosi; Koshi River | | - | -
দামোদর; দামোদর নদ; দামোদর নদী | Damodar; Damodar River
রূপনারায়ণ; রূপনারায়ণ নদ; রুপনারায়ণ; রূপনারায়ন | Rupnarayan
কংসাবতী; কাঁসাই; কংসাবতি | Kangsabati
সুবর্ণরেখা | Subarnarekha
অজয় নদ | Ajay River
ময়ূরাক্ষী; ময়ূরাক্ষী নদী; ময়ূরাক্ষি; ময়ুরাক্ষী | Mayurakshi
দ্বারকেশ্বর | Dwarakeswar
তোর্সা; তোর্ষা | Torsa
জলঢাকা নদী | Jaldhaka River
রায়ডাক | Raidak
মাতলা নদী; মাতলা | Matla
রায়মঙ্গল; রায়মঙ্গল নদী | Raimangal
হুগলি নদী; হুগলী নদী | Hooghly River; Hooghly river
বরাক; বরাক নদী | Barak; Barak River
টিপাইমুখ; টিপাইমুখ বাঁধ | Tipaimukh | landmark
মহানদী; মহানদি | Mahanadi
কৃষ্ণা নদী | Krishna River
সবরমতী; সাবরমতি; সবরমতি | Sabarmati
আরাবল্লী; আরাবল্লি পর্বত; আরাবল্লি | Aravalli; Aravallis | mountain
পশ্চিমঘাট; পশ্চিমঘাট পর্বতমালা | Western Ghats | mountain
দাক্ষিণাত্য; দাক্ষিনাত্য | Deccan | region
# buildings and places that stand in the news
= landmark | IN
মহাকরণ; রাইটার্স বিল্ডিং; রাইটার্স বিল্ডিংস; রাইটার্স; মহাকরন | Writers' Building; Writers Building; Writers’ Building
ধনধান্য প্রেক্ষাগৃহ; ধনধান্য অডিটোরিয়াম; ধনধান্য | Dhanadhanya Auditorium
নেতাজি ইন্ডোর; নেতাজি ইন্ডোর স্টেডিয়াম; নেতাজি ইনডোর স্টেডিয়াম | Netaji Indoor Stadium
রবীন্দ্র সদন | Rabindra Sadan
শহিদ মিনার, কলকাতা | Shahid Minar, Kolkata
বিশ্ব বাংলা কনভেনশন সেন্টার; বিশ্ব বাংলা মিলন মেলা প্রাঙ্গণ | Biswa Bangla Convention Centre
বিশ্ব বাংলা গেট | Biswa Bangla Gate
কালীঘাট মেট্রো | Kalighat metro
মা উড়ালপুল; মা ফ্লাইওভার; এজেসি বোস রোড উড়ালপুল | Maa Flyover
দ্বিতীয় হুগলি সেতু; বিদ্যাসাগর সেতু | Vidyasagar Setu; Second Hooghly Bridge
নির্বাচন সদন; নির্বাচন ভবন | Nirvachan Sadan
বিজ্ঞান ভবন | Vigyan Bhavan
নতুন সংসদ ভবন | new Parliament building
মোতেরা; নরেন্দ্র মোদি স্টেডিয়াম; নরেন্দ্র মোদী স্টেডিয়াম | Narendra Modi Stadium; Motera
ওয়াংখেড়ে; ওয়াংখেড়ে স্টেডিয়াম | Wankhede; Wankhede Stadium
অরুণ জেটলি স্টেডিয়াম; ফিরোজ শাহ কোটলা | Arun Jaitley Stadium
চিন্নাস্বামী স্টেডিয়াম; চিন্নাস্বামী; চিন্নাস্বামি | Chinnaswamy Stadium; M Chinnaswamy Stadium
চিপক; চিপক স্টেডিয়াম | Chepauk
বিবেকানন্দ ময়দান | Vivekananda Maidan
রবীন্দ্র ভবন, আগরতলা; রবীন্দ্র শতবার্ষিকী ভবন | Rabindra Bhavan, Agartala
মুক্তধারা অডিটোরিয়াম | Muktadhara Auditorium
মহারাজা বীর বিক্রম বিমানবন্দর; এমবিবি বিমানবন্দর; আগরতলা বিমানবন্দর | Maharaja Bir Bikram Airport; MBB Airport
# Agartala and Tripura: parts
= neighbourhood | IN
বটতলা, আগরতলা; বটতলা | Battala
মেলারমাঠ | Melarmath
কামান চৌমুহনী; কামান চৌমুহনি | Kaman Chowmuhani
ওরিয়েন্ট চৌমুহনী; ওরিয়েন্ট চৌমুহনি | Orient Chowmuhani
অভয়নগর, আগরতলা | Abhoynagar, Agartala
যোগেন্দ্রনগর | Jogendranagar
ধলেশ্বর | Dhaleswar
কৃষ্ণনগর, আগরতলা | Krishnanagar, Agartala
বড়দোয়ালী; টাউন বড়দোয়ালী; বড়দোয়ালি | Town Bordowali
প্রতাপগড়, আগরতলা | Pratapgarh, Agartala
রামনগর | Ramnagar
খয়েরপুর | Khayerpur
বাধারঘাট | Badharghat
সূর্যমণিনগর; সুর্যমণিনগর; সূর্যমনিনগর | Suryamaninagar
আমতলী, আগরতলা | Amtali, Agartala
গোলাঘাটি | Golaghati | town
কল্যাণপুর, ত্রিপুরা | Kalyanpur, Tripura | town
তুলামুড়া | Tulamura | town
কিল্লা | Killa | town
করবুক | Karbook | town
যতনবাড়ি | Jatanbari | town
ডুম্বুর; ডম্বুর জলাধার | Dumboor | landmark
শ্রীনগর, ত্রিপুরা | Srinagar, Tripura | town
মতাই | Matai | town
জোলাইবাড়ি | Jolaibari | town
মনুবাজার; মনুঘাট | Manubazar | town
কদমতলা, ত্রিপুরা | Kadamtala, Tripura | town
চুড়াইবাড়ি; চুরাইবাড়ি | Churaibari | town
দামছড়া | Damcherra | town
জম্পুই; জম্পুই পাহাড় | Jampui Hills | mountain
পেঁচারথল | Pecharthal | town
ফটিকরায় | Fatikroy | town
পাবিয়াছড়া | Pabiachhara | town
সুরমা, ত্রিপুরা | Surma, Tripura | town
হেজামারা | Hezamara | town
সিমনা | Simna | town
বামুটিয়া | Bamutia | town
নলছড়; নলছর | Nalchar | town
ধনপুর | Dhanpur | town
কাঁঠালিয়া, ত্রিপুরা | Kathalia, Tripura | town
# West Bengal: more
= town | IN
কাঁকিনাড়া; কাঁকিনাড়া স্টেশন | Kankinara
শ্যামনগর, উত্তর ২৪ পরগনা | Shyamnagar, North 24 Parganas
ইছাপুর; ইছাপুর রাইফেল ফ্যাক্টরি | Ichapur
কাঁচরাপাড়া | Kanchrapara
হালিশহর, উত্তর ২৪ পরগনা | Halisahar
মধ্যমগ্রাম | Madhyamgram
দত্তপুকুর | Duttapukur
আমডাঙা; আমডাঙ্গা | Amdanga
দেগঙ্গা | Deganga
হাড়োয়া; হাড়োয়া থানা | Haroa
মিনাখাঁ | Minakhan
হিঙ্গলগঞ্জ | Hingalganj
টাকি | Taki
গাইঘাটা | Gaighata
ঠাকুরনগর | Thakurnagar
বাগদা | Bagda
গোপালনগর | Gopalnagar
স্বরূপনগর; স্বরুপনগর | Swarupnagar
বাদুড়িয়া | Baduria
শাসন, উত্তর ২৪ পরগনা | Sasan
নিউ ব্যারাকপুর | New Barrackpore
চণ্ডীতলা; চন্ডীতলা; চণ্ডিতলা; চন্ডিতলা | Chanditala
জাঙ্গিপাড়া | Jangipara
পান্ডুয়া; পাণ্ডুয়া | Pandua
বলাগড় | Balagarh
ধনেখালি; ধনিয়াখালি | Dhaniakhali
পোলবা | Polba
রিষড়া; রিষড়া শহর | Rishra
কোন্নগর | Konnagar
ভদ্রেশ্বর | Bhadreswar
চাঁপদানি | Champdani
বাঁশবেড়িয়া | Bansberia
গোঘাট | Goghat
পুরশুড়া | Pursurah
বাউড়িয়া | Bauria
ধূলাগড়; ধূলাগড়ি; ধুলাগড়; ধুলাগড়ি | Dhulagarh
জগৎবল্লভপুর | Jagatballavpur
উদয়নারায়ণপুর; উদয়নারায়নপুর | Udaynarayanpur
লিলুয়া | Liluah
বেলগাছিয়া | Belgachia
কৃষ্ণগঞ্জ | Krishnaganj
চাপড়া | Chapra
নাকাশিপাড়া | Nakashipara
কালীনারায়ণপুর; কালিনারায়ণপুর; কালীনারায়নপুর | Kalinarayanpur
হরিণঘাটা; হরিনঘাটা | Haringhata
গেদে; গেদে সীমান্ত | Gede
মাজদিয়া | Majdia
লালবাগ, মুর্শিদাবাদ | Lalbagh, Murshidabad
হরিহরপাড়া | Hariharpara
জলঙ্গি | Jalangi
রানিনগর | Raninagar, Murshidabad
ইসলামপুর, মুর্শিদাবাদ | Islampur, Murshidabad
শক্তিপুর | Shaktipur
বড়ঞা | Burwan
খড়গ্রাম | Khargram
নবগ্রাম | Nabagram
জিয়াগঞ্জ | Jiaganj
অরঙ্গাবাদ | Aurangabad, Murshidabad
সাগরপাড়া | Sagarpara
পুরাতন মালদহ; পুরাতন মালদা | Old Malda
হবিবপুর | Habibpur
বামনগোলা | Bamangola
গৌড় | Gour
সুজাপুর | Sujapur
হেমতাবাদ | Hemtabad
ডালখোলা | Dalkhola
চাকুলিয়া | Chakulia
হিলি, দক্ষিণ দিনাজপুর | Hili, Dakshin Dinajpur
তপন | ~Tapan
বংশীহারি; বংশিহারি | Banshihari
বুনিয়াদপুর | Buniadpur
কুশমণ্ডি; কুশমন্ডি | Kushmandi
রাজগঞ্জ | Rajganj
ওদলাবাড়ি | Odlabari
চালসা | Chalsa
গরুমারা | Gorumara
মেটেলি | Metelli
হাসিমারা | Hasimara
জলদাপাড়া | Jaldapara
কালচিনি | Kalchini
বীরপাড়া; বিরপাড়া | Birpara
নিশিগঞ্জ | Nishiganj
হলদিবাড়ি | Haldibari
ঘুম, দার্জিলিং | Ghum
সোনাদা | Sonada
তিস্তাবাজার | Teesta Bazar
~সেবক; সেবক সেতু; করোনেশন সেতু | Sevoke; Coronation Bridge
বিধাননগর, শিলিগুড়ি | Bidhannagar, Siliguri
ইলামবাজার | Illambazar
দুবরাজপুর | Dubrajpur
খয়রাশোল | Khoyrasol
সাঁইথিয়া | Sainthia
লাভপুর | Labhpur
ময়ূরেশ্বর; ময়ুরেশ্বর | Mayureswar
মহম্মদবাজার | Mohammad Bazar
মারগ্রাম | Margram
পানাগড় | Panagarh
গলসি | Galsi
রায়না | Raina
জামালপুর, পূর্ব বর্ধমান | Jamalpur, Purba Bardhaman
খণ্ডঘোষ | Khandaghosh
মন্তেশ্বর | Manteswar
আউশগ্রাম | Ausgram
গুসকরা | Guskara
পূর্বস্থলী; পূর্বস্থলি; পুর্বস্থলী | Purbasthali
বার্নপুর | Burnpur
বারাবনি | Barabani
সালানপুর | Salanpur
ছাতনা | Chhatna
গঙ্গাজলঘাটি | Gangajalghati
ইন্দাস | Indas
পাত্রসায়র | Patrasayer
কোতুলপুর | Kotulpur
তালড্যাংরা; তালডাংরা | Taldangra
রানিবাঁধ | Ranibandh
সারেঙ্গা | Sarenga
বান্দোয়ান | Bandwan
আড়শা | Arsha
বাঘমুন্ডি | Baghmundi
অযোধ্যা পাহাড় | Ajodhya Hills
কাশীপুর, পুরুলিয়া | Kashipur, Purulia
নিতুড়িয়া | Nituria
নয়াগ্রাম | Nayagram
বিনপুর | Binpur
জামবনি | Jamboni
সাঁকরাইল, ঝাড়গ্রাম | Sankrail, Jhargram
নারায়ণগড়; নারায়নগড় | Narayangarh
বেলদা | Belda
মোহনপুর, পশ্চিম মেদিনীপুর | Mohanpur, Paschim Medinipur
ক্ষীরপাই; ক্ষিরপাই | Khirpai
নন্দকুমার | Nandakumar
চণ্ডীপুর; চণ্ডিপুর | Chandipur
সুতাহাটা | Sutahata
রামনগর, পূর্ব মেদিনীপুর | Ramnagar, Purba Medinipur
শংকরপুর; শঙ্করপুর | Shankarpur
জীবনতলা; জিবনতলা | Jibantala
রায়দিঘি | Raidighi
মন্দিরবাজার | Mandirbazar
কুলপি | Kulpi
মথুরাপুর | Mathurapur
বিষ্ণুপুর, দক্ষিণ ২৪ পরগনা | Bishnupur, South 24 Parganas
ফ্রেজারগঞ্জ | Frazerganj
মৌসুনি; মৌসুনি দ্বীপ | Mousuni | island
ঘোড়ামারা; ঘোড়ামারা দ্বীপ | Ghoramara | island
কচুবেড়িয়া | Kachuberia
সজনেখালি | Sajnekhali
নোদাখালি | Nodakhali
রবীন্দ্রনগর; রবিন্দ্রনগর | Rabindranagar | neighbourhood
সন্তোষপুর | Santoshpur | neighbourhood
একবালপুর | Ekbalpur | neighbourhood
ওয়াটগঞ্জ | Watgunge | neighbourhood
বন্দর এলাকা, কলকাতা | Kolkata port area | neighbourhood
হেস্টিংস | Hastings | neighbourhood
কালিকাপুর; কালীকাপুর | Kalikapur | neighbourhood
সার্ভে পার্ক | Survey Park | neighbourhood
পাটুলি | Patuli | neighbourhood
নেতাজিনগর; নেতাজি নগর | Netaji Nagar | neighbourhood
বিজয়গড় | Bijoygarh | neighbourhood
চারু মার্কেট | Charu Market | neighbourhood
নিউ আলিপুর | New Alipore | neighbourhood
চেতলা | Chetla | neighbourhood
লেক গার্ডেন্স; লেক গার্ডেনস | Lake Gardens | neighbourhood
গোলপার্ক | Golpark | neighbourhood
ফুলবাগান | Phoolbagan | neighbourhood
কাঁকুড়গাছি | Kankurgachi | neighbourhood
মৌলালি | Moulali | neighbourhood
আমহার্স্ট স্ট্রিট | Amherst Street | neighbourhood
জোড়াবাগান | Jorabagan | neighbourhood
পোস্তা | Posta | neighbourhood
বউবাজার; বৌবাজার | Bowbazar | neighbourhood
ডালহৌসি; বিবাদী বাগ; বি বা দী বাগ | Dalhousie; BBD Bagh | neighbourhood
টাউন হল, কলকাতা | Town Hall, Kolkata | neighbourhood
চিৎপুর | Chitpur | neighbourhood
সিঁথি | Sinthi | neighbourhood
টালা; টালা ব্রিজ; টালা সেতু | Tala bridge | neighbourhood
পাইকপাড়া | Paikpara | neighbourhood
কৈখালি | Kaikhali, Kolkata | neighbourhood
নারায়ণপুর, উত্তর ২৪ পরগনা | Narayanpur, North 24 Parganas | neighbourhood
ইকো পার্ক | Eco Park | landmark
ব্যাঙ্কশাল কোর্ট; ব্যাঙ্কশাল আদালত | Bankshall Court | landmark
আলিপুর আদালত | Alipore court | landmark
প্রেসিডেন্সি জেল; প্রেসিডেন্সি সংশোধনাগার | Presidency Jail; Presidency Correctional Home | landmark
আলিপুর জেল | Alipore Jail | landmark
দমদম জেল | Dum Dum Jail | landmark
# elsewhere in India
= city | IN
তিরুপুর; তিরুপ্পুর | Tiruppur; Tirupur
তুতিকোরিন; থুথুকুডি | Thoothukudi; Tuticorin
সেলম, তামিলনাড়ু | Salem, Tamil Nadu
তাঞ্জাভুর; থাঞ্জাভুর | Thanjavur
কন্যাকুমারী; কন্যাকুমারি | Kanyakumari
মহাবলীপুরম; মামল্লাপুরম; মহাবলিপুরম | Mahabalipuram; Mamallapuram
এর্নাকুলম | Ernakulam
কোল্লাম | Kollam
আলাপ্পুঝা | Alappuzha
কান্নুর | Kannur
পালাক্কাদ; পলক্কড় | Palakkad
গুন্টুর | Guntur
নেলোর | Nellore
কুর্নুল | Kurnool
কাকিনাড়া | Kakinada
করিমনগর | Karimnagar
নিজামাবাদ | Nizamabad
বেলগাভি; বেলগাঁও | Belagavi; Belgaum
কালবুর্গি; গুলবার্গা | Kalaburagi
উদুপি | Udupi
শিবমোগা | Shivamogga
ধর্মস্থল | Dharmasthala
হাম্পি | Hampi
মারগাও | Margao
রত্নগিরি | Ratnagiri
সাংলি | Sangli
অমরাবতী, মহারাষ্ট্র | Amravati
বীড়; বিড জেলা | Beed
লাতুর | Latur
নান্দেড় | Nanded
আকোলা | Akola
জলগাঁও | Jalgaon
পালঘর | Palghar
নবি মুম্বই; নবি মুম্বাই; নভি মুম্বাই | Navi Mumbai
বদলাপুর | Badlapur
রায়গড় | Raigad
বারামতী; বারামতি | Baramati
শিরডি | Shirdi
ভাবনগর | Bhavnagar
আনন্দ, গুজরাত | Anand
মেহসানা | Mehsana
দাহোদ | Dahod
দ্বারকা, গুজরাত | Dwarka, Gujarat
কেভাড়িয়া | Kevadia
আলওয়ার; আলোয়ার | Alwar
ভরতপুর, রাজস্থান | Bharatpur, Rajasthan
সিকার | Sikar
ঝুনঝুনু | Jhunjhunu
চুরু | Churu
বাড়মের; বারমের | Barmer
মাউন্ট আবু | Mount Abu
ঝালাওয়াড় | Jhalawar
রতলাম | Ratlam
ছিন্দওয়াড়া; ছিন্দওয়ারা | Chhindwara
ধার, মধ্যপ্রদেশ | Dhar
মান্দসৌর | Mandsaur
রেওয়া | Rewa
সাতনা | Satna
বালাঘাট | Balaghat
জগদলপুর | Jagdalpur
কাঁকের; কাঙ্কের | Kanker
কোরবা | Korba
রায়গড়, ছত্তিশগড় | Raigarh
পূর্ব সিংভূম | East Singhbhum | district
পশ্চিম সিংভূম | West Singhbhum | district
চাইবাসা | Chaibasa | district
গিরিডি; গিরিডিহ | Giridih
গোড্ডা | Godda
পালামৌ; পলামু | Palamu | district
লাতেহার | Latehar | district
সমস্তিপুর | Samastipur
বেগুসরাই | Begusarai
সিওয়ান; সিওয়ান শহর | Siwan
ছাপরা; সারণ জেলা | Chhapra; Saran
মোতিহারি | Motihari
পূর্ব চম্পারণ | East Champaran
পশ্চিম চম্পারণ | West Champaran
~বৈশালী | Vaishali
হাজিপুর | Hajipur, Bihar
মধুবনি; মধুবনী | Madhubani
সীতামঢ়ী; সিতামঢ়ি | Sitamarhi
সুপৌল | Supaul
সহর্ষা | Saharsa
মুঙ্গের | Munger
জেহানাবাদ | Jehanabad
আরা, বিহার | Arrah
ভোজপুর | Bhojpur
রোহতাস | Rohtas
রাঘোপুর | Raghopur
মোকামা | Mokama
বালিয়া, উত্তরপ্রদেশ | Ballia
গাজিপুর, উত্তরপ্রদেশ | Ghazipur
আজমগড় | Azamgarh
জৌনপুর | Jaunpur
মির্জাপুর, উত্তরপ্রদেশ | Mirzapur, Uttar Pradesh
বাহরাইচ; বহরাইচ | Bahraich
গোন্ডা | Gonda
বস্তি জেলা | Basti
কুশীনগর; কুশিনগর | Kushinagar
ফতেপুর | Fatehpur
এটাওয়া; ইটাওয়া | Etawah
মৈনপুরী; মৈনপুরি | Mainpuri
ফিরোজাবাদ | Firozabad
বুলন্দশহর | Bulandshahr
হাপুর | Hapur
বিজনৌর | Bijnor
রামপুর | Rampur
বদায়ুঁ | Budaun
শাহজাহানপুর, উত্তরপ্রদেশ | Shahjahanpur, Uttar Pradesh
সীতাপুর; সিতাপুর | Sitapur
বারাবাঁকি | Barabanki
সুলতানপুর | Sultanpur
প্রতাপগড় | Pratapgarh
চিত্রকূট; চিত্রকুট | Chitrakoot
সোনভদ্র | Sonbhadra
নিঠারি | Nithari
দাদরি | Dadri
সোনিপত; সোনিপাত | Sonipat
কারনাল; কর্নাল | Karnal
আম্বালা | Ambala
পঞ্চকুলা | Panchkula
মোহালি | Mohali
ভাটিন্ডা; বাঠিন্ডা | Bathinda
মোগা, পাঞ্জাব | Moga
তরন তারন | Tarn Taran
সিঙ্ঘু সীমানা; সিংঘু সীমান্ত | Singhu border | landmark
শম্ভু সীমানা; শম্ভু সীমান্ত | Shambhu border | landmark
খানৌরি সীমান্ত | Khanauri border | landmark
সোলান | Solan
বিলাসপুর, হিমাচল | Bilaspur, Himachal Pradesh
রুদ্রপ্রয়াগ; রুদ্রপ্রয়াগ জেলা | Rudraprayag
তেহরি | Tehri
পিথোরাগড় | Pithoragarh
গুলমার্গ | Gulmarg
সোনমার্গ | Sonamarg
কুলগাম | Kulgam
গান্ডেরবাল | Ganderbal
বদগাম; বুদগাম | Budgam
আখনুর | Akhnoor
আরএস পুরা; আর এস পুরা | RS Pura
গুরেজ | Gurez
তাংধার; টাংধার | Tangdhar
ডাল লেক; ডাল হ্রদ | Dal Lake | landmark
লালচক; লাল চক | Lal Chowk | landmark
দেপসাং | Depsang | landmark
ডেমচক | Demchok | landmark
প্যাংগং; প্যাংগং হ্রদ; প্যাংগং সো | Pangong Tso; Pangong lake | landmark
কেওনঝড়; কেন্দুঝর | Keonjhar | district
ময়ূরভঞ্জ; ময়ুরভঞ্জ | Mayurbhanj | district
বারিপদা | Baripada | district
গঞ্জাম | Ganjam | district
ব্রহ্মপুর, ওড়িশা | Berhampur | district
কান্ধামাল; কন্ধমাল | Kandhamal | district
কোরাপুট | Koraput | district
মালকানগিরি | Malkangiri | district
কোনার্ক; কোণার্ক | Konark | landmark
চাঁদিপুর | Chandipur, Odisha
`;
