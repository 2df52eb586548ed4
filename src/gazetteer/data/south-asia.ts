/** Pakistan, Afghanistan, Nepal, Bhutan, Sri Lanka, the Maldives and Myanmar. */
export const southAsia = `
# Pakistan
= city | PK
পাকিস্তানের পাঞ্জাব; পাঞ্জাব প্রদেশ | Punjab, Pakistan; Punjab province | state | | Q4478
সিন্ধ; সিন্ধ প্রদেশ; সিন্ধু প্রদেশ | Sindh; Sindh province | state | | Q37211
বেলুচিস্তান; বালুচিস্তান; বালোচিস্তান; বেলুচিস্তান প্রদেশ | Balochistan; Baluchistan | state | | Q163239
খাইবার পাখতুনখোয়া; খাইবার পাখতুনখাওয়া; খাইবার-পাখতুনখোয়া; খাইবার পাখতুনখোয়া প্রদেশ; খাইবার পাখতুনখাওয়া প্রদেশ; খাইবার পাখতুনওয়া; খাইবার পাখতুনখা; কেপি প্রদেশ | Khyber Pakhtunkhwa; KP; Khyber-Pakhtunkhwa; KPK | state | | Q183314
করাচি; করাচী | Karachi | | | Q8660
লাহোর; লাহৌর | Lahore | | | Q11739
রাওয়ালপিন্ডি; রাওয়ালপিণ্ডি; রাওয়ালপিন্ডি শহর; পিন্ডি; রাওলপিন্ডি | Rawalpindi | | | Q93230
পেশোয়ার; পেশাওয়ার; পেশওয়ার | Peshawar | | | Q1113311
কোয়েটা; কোয়েট্টা | Quetta | | | Q185458
ফয়সালাবাদ; ফয়সলাবাদ | Faisalabad | | | Q173985
মুলতান; মুলতান শহর | Multan | | | Q185453
হায়দরাবাদ, সিন্ধ; হায়দ্রাবাদ, পাকিস্তান | Hyderabad, Sindh
গুজরানওয়ালা; গুজরানওয়ালা শহর | Gujranwala
গুজরাত, পাকিস্তান | Gujrat, Pakistan
শিয়ালকোট; সিয়ালকোট | Sialkot
সারগোধা | Sargodha
বাহাওয়ালপুর; ভাওয়ালপুর, পাকিস্তান | Bahawalpur
মুজাফফরাবাদ; মুজাফ্ফরাবাদ; মুজফফরাবাদ; মুজফ্ফরাবাদ | Muzaffarabad
মিরপুর, আজাদ কাশ্মীর | Mirpur, Azad Kashmir
কোটলি | Kotli
রাওয়ালাকোট; রাওয়ালকোট | Rawalakot
নীলম উপত্যকা; নীলাম উপত্যকা | Neelum Valley | region
মুরিদকে | Muridke
চাগাই | Chagai
কাহুটা; কাহুতা | Kahuta
ওয়াজিরিস্তান; উত্তর ওয়াজিরিস্তান; দক্ষিণ ওয়াজিরিস্তান; উত্তর ওয়াজিরিস্তান জেলা | Waziristan; North Waziristan; South Waziristan | district
মীর আলি; মির আলী | Mir Ali | town
মিরানশাহ; মিরান শাহ | Miranshah | town
ওয়ানা | Wana | town
বান্নু | Bannu
কুররাম; কুররাম জেলা; খুররম জেলা | Kurram | district
পারাচিনার | Parachinar | town
বাজাউর; বাজৌর | Bajaur | district
ওরাকজাই | Orakzai | district
খাইবার জেলা; খাইবার গিরিপথ; খাইবার পাস | Khyber; Khyber Pass | district
সোয়াত; সোয়াত উপত্যকা; সোয়াট | Swat; Swat Valley | district
বুনের | Buner | district
মিঙ্গোরা | Mingora
মারদান | Mardan
অ্যাবোটাবাদ; অ্যাবটাবাদ; এবোটাবাদ | Abbottabad
মানসেহরা | Mansehra
বালাকোট | Balakot | town
ডেরা ইসমাইল খান; দেরা ইসমাইল খান | Dera Ismail Khan
ডেরা গাজি খান; দেরা গাজি খান | Dera Ghazi Khan
ট্যাংক জেলা | Tank district | district
লাক্কি মারওয়াত | Lakki Marwat | district
নওশেরা | Nowshera
হাঙ্গু | Hangu | district
তিরাহ উপত্যকা; তিরাহ | Tirah; Tirah Valley | region
গোয়াদর; গোয়াদার; গদর বন্দর; গাদার বন্দর; গোয়াদর বন্দর | Gwadar; Gwadar port
তুরবত | Turbat
খুজদার | Khuzdar
নুশকি | Nushki
মাসতুং; মাস্তুং | Mastung
কালাত; কালাট জেলা | Kalat
সিবি | Sibi
বোলান; বোলান পাস | Bolan; Bolan Pass | district
চামান; চমন সীমান্ত; চামান সীমান্ত | Chaman
তোরখাম; তোরখাম সীমান্ত; তুরখাম | Torkham; Torkham border; Torkham crossing | landmark
ডুরান্ড লাইন; ডুরান্ড রেখা | Durand Line | landmark | - | -
ওয়াগাহ; ওয়াঘা; ওয়াগা সীমান্ত; ওয়াগা | Wagah; Wagah border | landmark
কার্তারপুর; করতারপুর করিডর; কর্তারপুর | Kartarpur; Kartarpur Corridor | landmark
সুক্কুর | Sukkur
লারকানা | Larkana
থারপারকার; থর মরুভূমি | Tharparkar; Thar | district
গিলগিট | Gilgit
স্কার্দু | Skardu
হুনজা | Hunza
চিত্রাল | Chitral | district
নানকানা সাহিব | Nankana Sahib
আটক জেলা | Attock
জাতি উমরা | Jati Umra | neighbourhood
আদিয়ালা কারাগার; আদিয়ালা জেল; আদিয়ালা | Adiala Jail; Adiala jail; Adiala | landmark
নূর খান ঘাঁটি; নূর খান বিমানঘাঁটি; নুর খান বিমানঘাঁটি | Nur Khan airbase; Nur Khan Air Base | landmark
লাল মসজিদ | Lal Masjid; Red Mosque | landmark
মোহেনজোদারো; মহেঞ্জোদারো | Mohenjo-daro | landmark
তরবেলা বাঁধ; তারবেলা | Tarbela Dam | landmark
# Afghanistan
= city | AF
কান্দাহার; কান্দাহার প্রদেশ | Kandahar | | | Q45604
হেরাত; হেরাট | Herat | | | Q45313
মাজার-ই-শরিফ; মাজার ই শরিফ; মাজার-ই-শরীফ; মাজারে শরিফ | Mazar-i-Sharif; Mazar-e-Sharif | | | Q130469
জালালাবাদ | Jalalabad | | | Q183303
কুন্দুজ; কুন্দুজ প্রদেশ | Kunduz
গজনি; গজনী | Ghazni
খোস্ত; খোস্ত প্রদেশ; খোশত | Khost
নানগারহার; নাঙ্গারহার; নানগাহার; নঙ্গরহার | Nangarhar | state
কুনার; কুনার প্রদেশ | Kunar | state
পাকতিকা; পাক্তিকা; পক্তিকা | Paktika | state
পাকতিয়া; পাক্তিয়া; পাকতিয়া প্রদেশ | Paktia | state
লোগার | Logar | state
লগমান; লাঘমান | Laghman | state
হেলমান্দ; হেলমন্দ | Helmand | state
উরুজগান | Uruzgan | state
বাদাখশান; বাদাখশান প্রদেশ | Badakhshan | state
বাগলান | Baghlan | state
তাখার | Takhar | state
পাঞ্জশির; পাঞ্জশির উপত্যকা; পানশির | Panjshir | state
বামিয়ান; বামিয়ান প্রদেশ | Bamiyan
বাগরাম; বাগরাম বিমানঘাঁটি; বাগরাম ঘাঁটি | Bagram; Bagram Air Base; Bagram air base | landmark
স্পিন বোলদাক; স্পিন বোলডাক | Spin Boldak | town
তোরা বোরা | Tora Bora | landmark
বারমাল | Barmal | town
নুরিস্তান; নূরিস্তান | Nuristan | state
ফারাহ প্রদেশ | Farah | state
সামাঙ্গান | Samangan | state
বালখ প্রদেশ; বালখ | Balkh | state
# Nepal
= city | NP
পোখারা; পোখরা | Pokhara
ললিতপুর; পাটন, নেপাল | Lalitpur; Patan
ভক্তপুর | Bhaktapur
বিরাটনগর | Biratnagar
বীরগঞ্জ, নেপাল | Birgunj; Birganj, Nepal
জনকপুর | Janakpur
লুম্বিনি; লুম্বিনী | Lumbini
বুটওয়াল | Butwal
ধানগড়ি | Dhangadhi
ধারান | Dharan
~ইলাম | Ilam | district
জাজারকোট | Jajarkot | district
সোলুখুম্বু | Solukhumbu | district
লুকলা | Lukla | town
মধেশ; মাধেশ; তরাই অঞ্চল | Madhesh; Terai | region
কালাপানি | Kalapani | territory | - | -
লিপুলেখ | Lipulekh | territory | - | -
লিম্পিয়াধুরা | Limpiyadhura | territory | - | -
সিংহ দরবার; সিংহদরবার | Singha Durbar | landmark
বালুওয়াটার | Baluwatar | neighbourhood
ত্রিভুবন আন্তর্জাতিক বিমানবন্দর; ত্রিভুবন বিমানবন্দর | Tribhuvan International Airport | landmark
কাকরভিটা; কাঁকরভিটা | Kakarbhitta | town
পশুপতিনাথ; পশুপতিনাথ মন্দির | Pashupatinath; Pashupatinath Temple | landmark
অন্নপূর্ণা পর্বত; অন্নপূর্ণা শৃঙ্গ | Annapurna | mountain
# Bhutan
= town | BT
ফুন্টশোলিং; ফুন্টসলিং; ফুয়েন্টশোলিং | Phuentsholing; Phuntsholing
~পারো | Paro
পুনাখা | Punakha
গেলেফু | Gelephu
# Sri Lanka
= city | LK
ক্যান্ডি; কান্ডি, শ্রীলঙ্কা | Kandy | | | Q203197
জাফনা | Jaffna
ত্রিঙ্কোমালি; ত্রিনকোমালি | Trincomalee
বাট্টিকালোয়া | Batticaloa
~গল; গল, শ্রীলঙ্কা | Galle
হাম্বানটোটা; হাম্বানটোটা বন্দর | Hambantota
নেগোম্বো | Negombo
অনুরাধাপুরা | Anuradhapura | | | Q5724
নুওয়ারা এলিয়া | Nuwara Eliya
ডাম্বুলা | Dambulla
গল ফেস | Galle Face | landmark
# Maldives
= island | MV
আদ্দু সিটি; আদ্দু | Addu City; Addu
হুলহুমালে | Hulhumale
# Myanmar
= state | MM
রাখাইন; রাখাইন রাজ্য; আরাকান; আরাকান রাজ্য; রাখাইন প্রদেশ | Rakhine; Rakhine State; Arakan; Rakhine state | | | Q233838
চিন রাজ্য; চীন রাজ্য, মিয়ানমার | Chin State; Chin state | | | Q46910
কাচিন; কাচিন রাজ্য | Kachin; Kachin State; Kachin state | | | Q140646
শান রাজ্য; উত্তর শান; শান প্রদেশ | Shan State; Shan state; northern Shan | | | Q456847
কারেন রাজ্য; কায়িন; কায়িন রাজ্য | Kayin State; Karen State; Karen state | | | Q495342
কায়াহ; কায়াহ রাজ্য; কারেনি রাজ্য | Kayah State; Karenni State | | | Q652845
মন রাজ্য | Mon State | | | Q818742
সাগাইং; সাগাইং অঞ্চল | Sagaing; Sagaing Region; Sagaing region | | | Q847289
মাগওয়ে; ম্যাগওয়ে | Magway; Magwe | | | Q833013
বাগো | Bago | | | Q800124
আয়েয়ারওয়াদি; ইরাবতী অঞ্চল; ইরাওয়াদ্দি; আইয়ারওয়াদি | Ayeyarwady; Irrawaddy | | | Q47047
তানিনথারি | Tanintharyi | | | Q843954
ইয়াঙ্গুন; ইয়াংগুন; রেঙ্গুন; ইয়াঙ্গুন শহর | Yangon; Rangoon | city | | Q37995
মান্দালয়; মান্দালে; মান্ডালে; মান্দালয় অঞ্চল | Mandalay | city | | Q185518
সিত্তে; সিতওয়ে; সিতুয়ে; সিত্তওয়ে; আকিয়াব | Sittwe; Akyab | city
মংডু; মংডু শহর; মংডু টাউনশিপ; মাউংডো | Maungdaw | town
বুথিডং; বুথিডাং; বুচিডং | Buthidaung | town
রাথেডং; রাথিডং | Rathedaung | town
কিয়াকফিউ; কিয়াউকফিউ; চকপিউ; কিয়াকপিউ | Kyaukphyu; Kyaukpyu | town
মিনবিয়া | Minbya | town
ম্রাউক উ; ম্রাউক-উ | Mrauk U; Mrauk-U | town
পালেতওয়া | Paletwa | town
থান্ডওয়ে | Thandwe | town
আন টাউনশিপ | Ann township | town
লাশিও | Lashio | town
মিয়াওয়াডি; মায়াওয়াদ্দি; মিয়াওয়াদি | Myawaddy | town
মিতকিনা | Myitkyina | city
ভামো | Bhamo | town
লাইজা | Laiza | town
~মুসে | Muse, Myanmar | town
কোকাং | Kokang | region
হাকা, চিন | Hakha | town
মাউলামিয়াইন; মাওলামাইন | Mawlamyine; Moulmein | city
তাউংজি; টাউংজি | Taunggyi | city
মোগক | Mogok | town
কেকে পার্ক | KK Park | landmark
শোয়ে কোক্কো | Shwe Kokko | town
ইনসেইন কারাগার | Insein Prison | landmark
কোকো দ্বীপপুঞ্জ; কোকো দ্বীপ | Coco Islands | island
`;
