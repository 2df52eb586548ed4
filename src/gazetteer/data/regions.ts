/** Continents, regions of several countries, seas, straits, rivers and mountains of the world. */
export const regions = `
= continent
এশিয়া; এশিয়া মহাদেশ | Asia | | | Q48
ইউরোপ; ইওরোপ; ইউরোপ মহাদেশ; য়ুরোপ | Europe | | | Q46
আফ্রিকা; আফ্রিকা মহাদেশ | Africa | | | Q15
উত্তর আমেরিকা | North America | | | Q49
দক্ষিণ আমেরিকা | South America | | | Q18
ওশেনিয়া; ওশিয়ানিয়া | Oceania | | | Q55643
= region
মধ্যপ্রাচ্য; মধ্য প্রাচ্য; পশ্চিম এশিয়া; মধ্য-প্রাচ্য | Middle East; the Middle East; Mideast; West Asia | | | Q7204
দক্ষিণ এশিয়া; দক্ষিণ-এশিয়া | South Asia; southern Asia | | | Q771405
দক্ষিণ-পূর্ব এশিয়া; দক্ষিণপূর্ব এশিয়া; দক্ষিণ পূর্ব এশিয়া | Southeast Asia; South-East Asia; South East Asia | | | Q11708
পূর্ব এশিয়া | East Asia | | | Q27231
উত্তর-পূর্ব এশিয়া | Northeast Asia; North-East Asia | | | -
মধ্য এশিয়া | Central Asia | | | Q27275
দূরপ্রাচ্য; দূর প্রাচ্য; দুরপ্রাচ্য | Far East | | | -
নিকটপ্রাচ্য; নিকট প্রাচ্য | Near East | | | -
উপসাগরীয় অঞ্চল | Gulf region; Gulf states; the Gulf | | | -
আরব উপদ্বীপ | Arabian Peninsula | | | -
আরব বিশ্ব; আরব দুনিয়া; আরব জাহান | Arab world | | | -
মুসলিম বিশ্ব; ইসলামি বিশ্ব; মুসলিম জাহান; মুসলিম দুনিয়া | Muslim world; Islamic world | | | -
লেভান্ত; শাম | Levant | | | -
ভারতীয় উপমহাদেশ; উপমহাদেশ; ভারত উপমহাদেশ | Indian subcontinent; the subcontinent | | | -
ইন্দো-প্যাসিফিক; ইন্দো প্যাসিফিক; ভারত-প্রশান্ত মহাসাগরীয় অঞ্চল; ভারত প্রশান্ত মহাসাগরীয় অঞ্চল | Indo-Pacific | | | -
এশিয়া-প্রশান্ত মহাসাগরীয় অঞ্চল; এশিয়া প্যাসিফিক; এশিয়া-প্যাসিফিক | Asia-Pacific; Asia Pacific | | | -
কোরীয় উপদ্বীপ; কোরিয়া উপদ্বীপ; কোরিয়ান উপদ্বীপ; কোরিয়া | Korean Peninsula; Korean peninsula; Korea | | | -
ইউরেশিয়া; ইউরেশীয় অঞ্চল | Eurasia | | | Q5401
পূর্ব ইউরোপ | Eastern Europe; East Europe | | | Q27468
পশ্চিম ইউরোপ | Western Europe; West Europe | | | Q27496
মধ্য ইউরোপ | Central Europe | | | Q27509
উত্তর ইউরোপ | Northern Europe | | | -
দক্ষিণ ইউরোপ | Southern Europe | | | -
বলকান; বলকান অঞ্চল; পশ্চিম বলকান; বলকান উপদ্বীপ | Balkans; the Balkans; Western Balkans | | | Q23522
বাল্টিক; বাল্টিক অঞ্চল; বাল্টিক রাষ্ট্র; বাল্টিক দেশ; বাল্টিক রাজ্য | Baltics; Baltic states; the Baltics; Baltic | | | -
ককেশাস; দক্ষিণ ককেশাস; ককেসাস; দক্ষিণ ককেসাস; উত্তর ককেশাস | Caucasus; South Caucasus; North Caucasus; the Caucasus | | | -
স্ক্যান্ডিনেভিয়া; স্ক্যান্ডেনেভিয়া; নর্ডিক দেশ; নর্ডিক অঞ্চল | Scandinavia; Nordic countries; Nordics | | | -
আইবেরীয় উপদ্বীপ | Iberian Peninsula; Iberia | | | -
উত্তর আফ্রিকা | North Africa; Northern Africa | | | Q27381
পশ্চিম আফ্রিকা | West Africa; Western Africa | | | Q4412
পূর্ব আফ্রিকা | East Africa; Eastern Africa | | | Q27407
মধ্য আফ্রিকা | Central Africa | | | Q27433
দক্ষিণাঞ্চলীয় আফ্রিকা | Southern Africa | | | Q27394
সাব-সাহারান আফ্রিকা; সাব সাহারান আফ্রিকা; সাহারা-নিম্ন আফ্রিকা; উপ-সাহারা আফ্রিকা | Sub-Saharan Africa; sub-Saharan Africa | | | -
সাহেল; সাহেল অঞ্চল | Sahel; Sahel region; the Sahel | | | -
হর্ন অব আফ্রিকা; হর্ন অফ আফ্রিকা | Horn of Africa | | | Q40556
সাহারা; সাহারা মরুভূমি | Sahara; Sahara desert; Sahara Desert | | | Q6583
মাগরেব; মাগরিব অঞ্চল | Maghreb | | | -
লাতিন আমেরিকা; ল্যাটিন আমেরিকা; লাতিন-আমেরিকা; লাটিন আমেরিকা | Latin America | | | Q12585
মধ্য আমেরিকা | Central America | | | Q27611
ক্যারিবীয় অঞ্চল; ক্যারিবিয়ান; ক্যারিবিয়ান অঞ্চল; ক্যারিবীয় দ্বীপপুঞ্জ; ক্যারিবীয় | Caribbean; the Caribbean | | | -
ওয়েস্ট ইন্ডিজ | West Indies | | | -
আর্কটিক; সুমেরু; উত্তর মেরু; আর্কটিক অঞ্চল; সুমেরু অঞ্চল | Arctic; the Arctic; North Pole; High North | | | -
দক্ষিণ মেরু | South Pole | | | -
পশ্চিমা বিশ্ব; পাশ্চাত্য; পশ্চিমা দুনিয়া; পশ্চিমি দুনিয়া; পশ্চিমী দুনিয়া | the West; Western world | | | -
গ্লোবাল সাউথ; বৈশ্বিক দক্ষিণ | Global South; global south | | | -
~প্রাচ্য | ~the East; the Orient | | | -
আমেরিকা মহাদেশ; পশ্চিম গোলার্ধ | the Americas; Americas; Western Hemisphere | | | -
সেভেন সিস্টার্স; উত্তর-পূর্ব ভারত; উত্তরপূর্ব ভারত | Seven Sisters; Northeast India; North-East India; north-eastern India | | IN | -
সিল্ক রোড | Silk Road | | | -
গোল্ডেন ট্রায়াঙ্গল; সোনালি ত্রিভুজ | Golden Triangle | | | -
বার্মুডা ট্রায়াঙ্গল | Bermuda Triangle | | | -
~পৃথিবী | ~Earth | | | Q2
~চাঁদ | ~Moon | | | Q405
মঙ্গল গ্রহ | ~Mars | | | Q111
# oceans, seas, gulfs, straits, canals, lakes
= sea
বঙ্গোপসাগর; বে অব বেঙ্গল; বঙ্গপোসাগর | Bay of Bengal | | | Q38684
ভারত মহাসাগর; ইন্ডিয়ান ওশান | Indian Ocean | | | Q1239
প্রশান্ত মহাসাগর | Pacific Ocean; Pacific; the Pacific | | | Q98
আটলান্টিক মহাসাগর; আটলান্টিক; অতলান্তিক; অতলান্তিক মহাসাগর | Atlantic Ocean; ~Atlantic | | | Q97
আর্কটিক মহাসাগর; উত্তর মহাসাগর; সুমেরু মহাসাগর | Arctic Ocean | | | Q788
দক্ষিণ মহাসাগর | Southern Ocean | | | -
আরব সাগর; আরবসাগর | Arabian Sea | | | Q58705
আন্দামান সাগর | Andaman Sea | | | -
দক্ষিণ চীন সাগর; দক্ষিণ চিন সাগর | South China Sea | | | Q37660
পূর্ব চীন সাগর; পূর্ব চিন সাগর | East China Sea | | | Q45341
পশ্চিম ফিলিপাইন সাগর | West Philippine Sea | | | -
ফিলিপাইন সাগর | Philippine Sea | | | -
পীত সাগর; হলুদ সাগর | Yellow Sea | | | -
জাপান সাগর; পূর্ব সাগর | Sea of Japan; East Sea | | | -
তাইওয়ান প্রণালি; তাইওয়ান প্রণালী | Taiwan Strait; Strait of Taiwan | | | -
মালাক্কা প্রণালি; মালাক্কা প্রণালী | Strait of Malacca; Malacca Strait | | | -
পক প্রণালি; পক প্রণালী | Palk Strait | | | -
পারস্য উপসাগর; আরব উপসাগর; পার্সিয়ান গালফ | Persian Gulf; Arabian Gulf | | | Q34675
ওমান উপসাগর | Gulf of Oman | | | -
হরমুজ প্রণালি; হরমুজ প্রণালী; হরমুজ; হরমোজ প্রণালি; হরমুয প্রণালি | Strait of Hormuz; Hormuz Strait; Straits of Hormuz; Hormuz | | | Q79883
এডেন উপসাগর; আদেন উপসাগর | Gulf of Aden | | | -
বাব আল-মান্দেব প্রণালি; বাব এল মান্দেব; বাব আল মান্দেব; বাব আল-মান্দাব; বাব আল-মান্দেব; বাব এল-মান্দেব | Bab el-Mandeb; Bab al-Mandab; Bab el-Mandeb Strait; Bab al-Mandeb | | | -
লোহিত সাগর; লোহিতসাগর; রেড সি | Red Sea | | | Q23406
সুয়েজ খাল; সুয়েজ; সুয়েজ ক্যানেল | Suez Canal; Suez | | EG | Q899
আকাবা উপসাগর | Gulf of Aqaba | | | -
মৃত সাগর; ডেড সি | Dead Sea | | | Q23883
ভূমধ্যসাগর; ভূমধ্য সাগর; ভুমধ্যসাগর | Mediterranean Sea; Mediterranean; the Mediterranean | | | Q4918
এজিয়ান সাগর; ইজিয়ান সাগর | Aegean Sea; Aegean | | | Q34575
অ্যাড্রিয়াটিক সাগর | Adriatic Sea; Adriatic | | | Q13924
কৃষ্ণ সাগর; কৃষ্ণসাগর; ব্ল্যাক সি | Black Sea | | | Q166
আজভ সাগর; আজোভ সাগর; আযভ সাগর | Sea of Azov; Azov Sea | | | Q35000
কের্চ প্রণালি; কার্চ প্রণালি; কের্চ প্রণালী | Kerch Strait | | | -
কাস্পিয়ান সাগর; কাস্পিয়ান | Caspian Sea; Caspian | | | Q5484
বসফরাস প্রণালি; বসফরাস; বসফোরাস; বসফরাস প্রণালী | Bosphorus; Bosporus; Bosphorus Strait | | TR | Q35958
দার্দানেলিস; দার্দানেলিস প্রণালি | Dardanelles | | TR | -
বাল্টিক সাগর | Baltic Sea | | | Q545
উত্তর সাগর | North Sea | | | Q1693
ইংলিশ চ্যানেল | English Channel | | | Q34640
আইরিশ সাগর | Irish Sea | | | -
বেরিং প্রণালি; বেরিং সাগর | Bering Strait; Bering Sea | | | -
বারেন্টস সাগর | Barents Sea | | | -
জিব্রাল্টার প্রণালি; জিব্রাল্টার প্রণালী | Strait of Gibraltar | | | -
গিনি উপসাগর | Gulf of Guinea | | | -
ক্যারিবীয় সাগর; ক্যারিবিয়ান সাগর; ক্যারিবীয়ান সাগর | Caribbean Sea | | | Q1247
মেক্সিকো উপসাগর; আমেরিকা উপসাগর; গালফ অব মেক্সিকো | Gulf of Mexico; Gulf of America | | | Q12630
পানামা খাল | Panama Canal | | PA | Q7350
থাইল্যান্ড উপসাগর | Gulf of Thailand | | | -
তাসমান সাগর | Tasman Sea | | | -
জাভা সাগর | Java Sea | | | -
বৈকাল হ্রদ; বৈকাল | Lake Baikal | | RU | -
ভিক্টোরিয়া হ্রদ; লেক ভিক্টোরিয়া | Lake Victoria | | | -
চাদ হ্রদ; লেক চাদ | Lake Chad | | | -
# rivers
= river
নীল নদ; নীলনদ; নাইল নদী | Nile; Nile River; River Nile | | | Q3392
আমাজন; অ্যামাজন; আমাজন জঙ্গল; আমাজন বন; আমাজন নদী; অ্যামাজন নদী | Amazon River; Amazon rainforest | | | -
মিসিসিপি নদী | Mississippi River | | US | -
কঙ্গো নদী | Congo River | | | -
নাইজার নদী | Niger River | | | -
ফোরাত; ইউফ্রেটিস; ফোরাত নদী; ইউফ্রেতিস | Euphrates | | | Q34589
টাইগ্রিস; দজলা; টাইগ্রিস নদী; দজলা নদী | Tigris | | | Q35591
জর্ডান নদী | Jordan River; River Jordan | | | -
লিতানি নদী; লিটানি নদী; লিতানি | Litani River; Litani | | LB | -
দানিয়ুব; ডানিউব; দানিউব; দানিয়ুব নদী | Danube; Danube River | | | Q1653
রাইন নদী; রাইন | Rhine | | | Q584
টেমস; টেমস নদী; টেমস্‌ | Thames; River Thames | | GB | -
সেইন নদী; সেন নদী; সিন নদী | Seine; River Seine | | FR | -
ভোলগা; ভলগা; ভোলগা নদী | Volga; Volga River | | RU | -
ডিনিপার; নিপ্রো নদী; দনিপার; নিপার নদী; দিনিপ্রো নদী; দনিপ্রো নদী; নিপার | Dnipro River; Dnieper; Dnieper River; Dnipro river | | UA | -
ইয়াংসি; ইয়াংসি নদী; ইয়াংজি; ইয়াংসিকিয়াং | Yangtze; Yangtze River | | CN | -
হোয়াংহো; হলুদ নদী; পীত নদী; হোয়াং হো | Yellow River | | CN | -
মেকং; মেকং নদী | Mekong; Mekong River | | | -
ইয়ালু নদী | Yalu River; Yalu | | | -
সিন্ধু নদ; সিন্ধু নদী; ~সিন্ধু | Indus; Indus River | | | Q7348
ইয়ারলুং সাংপো; সাংপো | Yarlung Tsangpo; Yarlung Zangbo | | CN | -
রিও গ্রান্ডে | Rio Grande | | | -
# mountains
= mountain
হিমালয়; হিমালয় পর্বতমালা | Himalayas; Himalaya; the Himalayas | | | Q5451
মাউন্ট এভারেস্ট; এভারেস্ট; এভারেষ্ট | Mount Everest; Everest; Mt Everest; Mt. Everest | | | Q513
কাঞ্চনজঙ্ঘা; কাঞ্চনজঙ্ঘা পর্বত | Kangchenjunga; Kanchenjunga | | | -
কারাকোরাম | Karakoram | | | -
হিন্দুকুশ; হিন্দু কুশ | Hindu Kush | | | -
আন্দিজ; আন্দেজ; আন্দিজ পর্বতমালা | Andes | | | -
আল্পস; আল্পস পর্বতমালা; আল্পস পর্বত | Alps; the Alps | | | -
উরাল; উরাল পর্বতমালা; ইউরাল | Urals; Ural Mountains | | RU | -
মাউন্ট ফুজি; ফুজি পর্বত; ফুজিয়ামা | Mount Fuji | | JP | -
কিলিমানজারো | Kilimanjaro; Mount Kilimanjaro | | TZ | -
সিনাই; সিনাই উপদ্বীপ; সিনাই মরুভূমি | Sinai; Sinai Peninsula | region | EG | -
`;
