/** China, Taiwan, Japan, the Koreas, South-East and Central Asia, the Caucasus, Australia and the Pacific. */
export const eastAsia = `
# China
= city | CN
সাংহাই; শাংহাই; সাংহাই শহর | Shanghai | | | Q8686
গুয়াংজু; গুয়াংঝৌ; গুয়াংজৌ; ক্যান্টন; গুয়াংঝু | Guangzhou; Canton | | | Q16572
শেনজেন; শেনঝেন; সেনজেন | Shenzhen | | | Q15174
উহান; উহান শহর | Wuhan | | | Q11746
চেংদু; ছেংদু; চেংডু; ছেংতু | Chengdu | | | Q30002
চংকিং; ছোংছিং; চুংকিং; চংচিং | Chongqing | | | Q11725
তিয়ানজিন; থিয়েনচিন; তিয়েনজিন | Tianjin | | | Q11736
নানজিং; নানচিং; নানকিং | Nanjing; Nanking | | | Q16666
হাংজু; হাংঝৌ; হাংচৌ; হাংজৌ | Hangzhou | | | Q4970
শি'আন; সিয়ান; শিয়ান; সি আন | Xi'an; Xian | | | Q5826
কুনমিং; খুনমিং; কুনমিং শহর | Kunming | | | Q182852
চিংদাও; ছিংদাও; কিংদাও | Qingdao | | | Q170322
হারবিন | Harbin | | | Q42956
দালিয়ান | Dalian | | | -
শেনইয়াং | Shenyang | | | -
ইয়ু | Yiwu | | | -
উরুমকি; উরুমচি | Urumqi | | | -
কাশগড়; কাশগর | Kashgar | | | -
লাসা; লাহাসা; লাসা শহর | Lhasa | | | -
শিগাৎসে; শিগাতসে | Shigatse; Xigaze | | | -
তিব্বত; তিব্বত স্বায়ত্তশাসিত অঞ্চল; শিজাং; সিজাং | Tibet; Tibet Autonomous Region; Xizang | state | | -
জিনজিয়াং; শিনজিয়াং; জিংজিয়াং; সিনচিয়াং; জিনঝিয়াং; শিনচিয়াং | Xinjiang | state | | Q34800
গুয়াংডং; গুয়াংদং; কুয়াংতোং | Guangdong | state | | Q15175
গুয়াংশি; কুয়াংশি | Guangxi | state | | -
ইউনান; ইউন্নান; য়ুন্নান | Yunnan | state | | Q43194
সিচুয়ান; সিছুয়ান | Sichuan | state | | Q19770
হুবেই; হুপেই | Hubei | state | | -
হেবেই | Hebei | state | | -
হেনান | Henan | state | | -
হুনান | Hunan | state | | -
হাইনান | Hainan | state | | -
ফুজিয়ান; ফুচিয়ান | Fujian | state | | -
ঝেজিয়াং; চেচিয়াং; জেজিয়াং | Zhejiang | state | | -
জিয়াংসু; চিয়াংসু | Jiangsu | state | | -
শানডং; শানতুং; শানদং | Shandong | state | | -
শানসি | Shanxi | state | | -
গানসু; কানসু | Gansu | state | | -
কিংহাই; ছিংহাই | Qinghai | state | | -
লিয়াওনিং | Liaoning | state | | -
জিলিন | Jilin | state | | -
হেইলংজিয়াং | Heilongjiang | state | | -
ইনার মঙ্গোলিয়া; অভ্যন্তরীণ মঙ্গোলিয়া | Inner Mongolia | state | | -
মাঞ্চুরিয়া | Manchuria | region | | -
তিয়েনআনমেন স্কয়ার; তিয়েনআনমেন; তিয়ানআনমেন স্কয়ার; তিয়েন আনমেন স্কয়ার; থিয়েন আন মেন; তিয়েনআনমেন চত্বর | Tiananmen Square; Tiananmen | landmark | | -
গ্রেট হল অব দ্য পিপল; গ্রেট হল | Great Hall of the People | landmark | | -
চীনের মহাপ্রাচীর; গ্রেট ওয়াল | Great Wall; Great Wall of China | landmark | | -
স্প্র্যাটলি দ্বীপপুঞ্জ; স্প্রাটলি দ্বীপপুঞ্জ | Spratly Islands; Spratlys | island | - | -
প্যারাসেল দ্বীপপুঞ্জ | Paracel Islands | island | - | -
স্কারবরো শোল; স্কারবোরো শোল | Scarborough Shoal | island | - | -
সেকেন্ড থমাস শোল | Second Thomas Shoal | island | - | -
সেনকাকু দ্বীপপুঞ্জ; দিয়াওইউ দ্বীপপুঞ্জ | Senkaku Islands; Diaoyu Islands; Senkakus | island | - | -
কাওলুন; কোলুন | Kowloon | neighbourhood | HK | -
# Taiwan
= city | TW
কাওশিউং; কাওসিউং | Kaohsiung | | | Q181557
তাইচুং | Taichung | | | Q245023
তাইনান | Tainan | | | -
কিনমেন; কিনমেন দ্বীপ | Kinmen | island | | -
মাতসু দ্বীপপুঞ্জ | Matsu Islands | island | | -
হুয়ালিয়েন | Hualien | | | -
সিঞ্চু | Hsinchu | | | -
# Japan
= city | JP
ওসাকা; ওশাকা | Osaka | | | Q35765
কিয়োটো; কিয়োতো; কিওটো | Kyoto | | | Q34600
হিরোশিমা; হিরোসিমা | Hiroshima | | | Q34664
নাগাসাকি | Nagasaki | | | Q38234
নাগোয়া | Nagoya | | | Q11751
ইয়োকোহামা; ইওকোহামা | Yokohama | | | Q38283
কোবে | Kobe | | | Q48320
সাপোরো; সাপ্পোরো | Sapporo | | | Q37951
ফুকুওকা | Fukuoka | | | -
ফুকুশিমা; ফুকুসিমা | Fukushima | | | -
ওকিনাওয়া | Okinawa | | | -
হোক্কাইডো; হোক্কাইদো | Hokkaido | island | | Q1037393
হনশু | Honshu | island | | -
কিউশু; কিয়ুশু | Kyushu | island | | -
ইশিকাওয়া | Ishikawa | state | | -
নোটো; নোতো উপদ্বীপ | Noto; Noto Peninsula | region | | -
সেন্ডাই | Sendai | | | -
ইয়াসুকুনি মন্দির; ইয়াসুকুনি; ইয়াসুকুনি স্মৃতিসৌধ | Yasukuni Shrine; Yasukuni | landmark | | -
# Koreas
= city | KR
বুসান; পুসান; বুসান শহর | Busan; Pusan | | | Q16520
ইনচিয়ন; ইনচন; ইনছন; ইনচেওন | Incheon | | | Q20934
দেগু; দেইগু; দায়েগু | Daegu | | | Q20927
গোয়াংজু; গুয়াংজু, দক্ষিণ কোরিয়া | Gwangju | | | -
দেজন; দায়েজন | Daejeon | | | -
উলসান | Ulsan | | | -
গিয়ংজু; কিয়ংজু; গিওংজু | Gyeongju | | | -
জেজু; জেজু দ্বীপ | Jeju; Jeju Island | island | | -
মুয়ান; মুয়ান বিমানবন্দর | Muan; Muan International Airport | town | | -
পিয়ংতায়েক; ক্যাম্প হামফ্রিস | Pyeongtaek; Camp Humphreys | | | -
ইতেওন; ইটাওন; ইতাওন | Itaewon | neighbourhood | | -
পানমুনজম; পানমুনজোম; পানমুনজাম | Panmunjom | town | - | -
অসামরিক অঞ্চল; বেসামরিকীকৃত অঞ্চল; ডিমিলিটারাইজড জোন | Demilitarized Zone; DMZ | landmark | - | -
ইয়ংবিয়ন; ইয়ংবিয়ন পারমাণবিক কেন্দ্র | Yongbyon | landmark | KP | -
ওনসান | Wonsan | | KP | -
কায়েসং; কেসং | Kaesong | | KP | -
সিনুইজু | Sinuiju | | KP | -
পুংগিয়ে-রি; পুংগে-রি | Punggye-ri | landmark | KP | -
সোহে; সোহাই উৎক্ষেপণ কেন্দ্র | Sohae | landmark | KP | -
# South-East Asia
= city
হো চি মিন সিটি; হো চি মিন নগরী; হোচিমিন সিটি; সায়গন | Ho Chi Minh City; Saigon | | VN | Q1854
দা নাং; দানাং; ডা নাং | Da Nang; Danang | | VN | Q25282
হাইফং | Haiphong | | VN | -
হুয়ে শহর | ~Hue | | VN | -
চিয়াং মাই; চিয়াংমাই | Chiang Mai | | TH | -
ফুকেট; ফুকেত | Phuket | | TH | -
পাতায়া; পাট্টায়া; পাতাইয়া | Pattaya | | TH | -
মায়ে সট; মায়ে সোত | Mae Sot | | TH | -
সুরিন | Surin | state | TH | -
সিসাকেত; শ্রীসাকেত; সি সা কেত | Sisaket; Si Sa Ket | state | TH | -
উবন রাতচাথানি | Ubon Ratchathani | state | TH | -
সা কায়েও | Sa Kaeo | state | TH | -
প্রিয়াহ ভিহিয়ার; প্রেয়াহ ভিহেয়ার; প্রিয়া ভিহার; প্রিয়াহ বিহার | Preah Vihear | state | KH | -
ওদ্দার মিনচে; ওদার মিঞ্চে | Oddar Meanchey | state | KH | -
সিয়াম রিয়াপ; সিয়েম রিপ | Siem Reap | | KH | -
সিহানুকভিল | Sihanoukville | | KH | -
আংকর ভাট; আঙ্কোর ওয়াট; আংকর ওয়াট | Angkor Wat | landmark | KH | -
পেনাং; পেনাঙ; পেনাং রাজ্য | Penang | state | MY | -
~জোহর; জোহর রাজ্য | Johor | state | MY | -
জোহর বাহরু; জোহর বারু | Johor Bahru | | MY | -
সেলাঙ্গর; সেলাঙ্গোর; সেলানগর | Selangor | state | MY | -
সাবাহ | Sabah | state | MY | -
সারাওয়াক | Sarawak | state | MY | -
কেলান্তান | Kelantan | state | MY | -
পেরাক | Perak | state | MY | -
মালাক্কা; মেলাকা | Malacca; Melaka | state | MY | -
লাংকাউই; লাংকাউয়ি | Langkawi | island | MY | -
শাহ আলম | Shah Alam | | MY | -
বালি দ্বীপ; ~বালি | Bali | island | ID | Q4648
জাভা; জাভা দ্বীপ | Java | island | ID | Q3757
পশ্চিম জাভা | West Java | state | ID | -
পূর্ব জাভা | East Java | state | ID | -
মধ্য জাভা | Central Java | state | ID | -
উত্তর সুমাত্রা | North Sumatra | state | ID | -
পশ্চিম সুমাত্রা | West Sumatra | state | ID | -
সুমাত্রা; সুমাত্রা দ্বীপ | Sumatra | island | ID | Q3492
আচেহ; বান্দা আচেহ; আচেহ প্রদেশ | Aceh; Banda Aceh | state | ID | Q1823
সুলাওয়েসি | Sulawesi | island | ID | Q3812
বোর্নিও | Borneo | island | - | -
কালিমান্তান | Kalimantan | region | ID | -
লম্বক | Lombok | island | ID | -
ফ্লোরেস | ~Flores | island | ID | -
পাপুয়া প্রদেশ; পশ্চিম পাপুয়া | West Papua; Papua | state | ID | -
সুরাবায়া | Surabaya | | ID | -
বান্দুং | Bandung | | ID | -
মেদান; মেদান শহর | Medan | | ID | -
নুসান্তারা | Nusantara | | ID | -
মিন্দানাও; মিন্দানাও দ্বীপ | Mindanao | island | PH | -
লুজন; লুজোন | Luzon | island | PH | -
সেবু; সেবু দ্বীপ; চেবু | Cebu; Cebu City | | PH | -
দাভাও; দাভাও সিটি | Davao; Davao City | | PH | -
পালাওয়ান | Palawan | island | PH | -
কেজন সিটি | Quezon City | | PH | -
সেন্তোসা | Sentosa | island | SG | -
# Central Asia, Caucasus
আলমাতি; আলমাটি | Almaty | | KZ | Q35493
বাইকোনুর; বাইকনুর | Baikonur; Baikonur Cosmodrome | landmark | KZ | -
সমরকন্দ; সমরখন্দ | Samarkand | | UZ | Q5753
বুখারা | Bukhara | | UZ | -
ওশ শহর | ~Osh | | KG | -
খুজান্দ | Khujand | | TJ | -
স্তেপানাকার্ট; খানকেন্দি | Stepanakert; Khankendi | | AZ | -
নাখচিভান; নাখিচেভান | Nakhchivan | state | AZ | -
জাঙ্গেজুর করিডর; জাঙ্গেজুর; জাঙ্গেজুর করিডোর | Zangezur; Zangezur corridor | landmark | AM | -
লাচিন করিডর | Lachin corridor | landmark | AZ | -
বাতুমি | Batumi | | GE | -
# Australia, New Zealand, Pacific
= city | AU
সিডনি; সিডনী | Sydney | | | Q3130
মেলবোর্ন; মেলবোর্ণ; মেলবোর্ন শহর | Melbourne | | | Q3141
ব্রিসবেন | Brisbane | | | Q34932
পার্থ; পার্থ শহর | Perth | | | Q3183
অ্যাডিলেড; এডিলেড; অ্যাডেলেইড | Adelaide | | | Q5112
হোবার্ট | Hobart | | | -
ডারউইন শহর | Darwin | | | -
গোল্ড কোস্ট | Gold Coast | | | -
নিউ সাউথ ওয়েলস | New South Wales; NSW | state | | Q3224
কুইন্সল্যান্ড | Queensland | state | | Q36074
ভিক্টোরিয়া রাজ্য; ~ভিক্টোরিয়া | ~Victoria | state | | Q36687
তাসমানিয়া | Tasmania | state | | Q34366
পশ্চিম অস্ট্রেলিয়া | Western Australia | state | | Q3206
দক্ষিণ অস্ট্রেলিয়া | South Australia | state | | Q35715
বন্ডাই; বন্ডাই সৈকত; বন্ডি বিচ; বন্ডাই বিচ | Bondi Beach; ~Bondi | neighbourhood | | -
= city | NZ
অকল্যান্ড; অকল্যাণ্ড | Auckland | | | Q37100
ক্রাইস্টচার্চ; ক্রাইষ্টচার্চ | Christchurch | | | Q79990
হ্যামিল্টন, নিউজিল্যান্ড | Hamilton, New Zealand | | | -
ডানেডিন; ডুনেডিন | Dunedin | | | -
বোগেনভিল | Bougainville | state | PG | -
# more provinces and cities of East and South-East Asia
= state | KH
পুরসাত; পারসাত | Pursat
ব্যানটে মিনচে; বান্তেয় মিঞ্চে; বান্তে মিনচে | Banteay Meanchey
বাত্তামবাং; ব্যাটামব্যাং; বাটামবাং | Battambang
কোহ কং | Koh Kong
পোইপেট; পয়পেট | Poipet | town
= state | TH
ত্রাত | Trat
চন্থাবুরি; চান্থাবুরি | Chanthaburi
বুরিরাম | Buriram
পাত্তানি | Pattani
ইয়ালা | Yala
নারাথিওয়াত | Narathiwat
নাখন রাতচাসিমা | Nakhon Ratchasima
হাত ইয়াই | Hat Yai | city
আরণ্যপ্রাথেত; আরানিয়াপ্রাথেট | Aranyaprathet | town
তা মুয়েন থম মন্দির; তা মোয়ান থম | Ta Muen Thom; Ta Moan Thom | landmark
এমেরাল্ড ট্রায়াঙ্গল | Emerald Triangle | landmark
= state | KP
উত্তর হামগিয়ং; উত্তর হামগিয়ং প্রদেশ | North Hamgyong
দক্ষিণ হামগিয়ং | South Hamgyong
দক্ষিণ হোয়াংহে | South Hwanghae
উত্তর পিয়ংআন | North Pyongan
চংজিন | Chongjin | city
রাসন; রাজিন | Rason; Rajin | city
নামপো | Nampo | city
সিনপো | Sinpo | city
মাউন্ট পেকটু; পেকতু পর্বত | Mount Paektu | mountain
= state | KR
গ্যাংওন | Gangwon
উত্তর গিয়ংসাং | North Gyeongsang
দক্ষিণ গিয়ংসাং | South Gyeongsang
উত্তর জেওলা | North Jeolla
দক্ষিণ জেওলা | South Jeolla
গিয়ংগি | Gyeonggi
সেজং | Sejong | city
পাজু | Paju | city
ইয়নপিয়ং; ইয়নপিয়ং দ্বীপ | Yeonpyeong; Yeonpyeong Island | island
গাংনাম | Gangnam | neighbourhood
= city | VN
নিন বিন; নিন বিন প্রদেশ | Ninh Binh
হা লং; হা লং উপসাগর; হালং বে | Ha Long; Ha Long Bay; Halong Bay
ন্যা ট্রাং; নাহ ট্রাং | Nha Trang
ক্যান থো | Can Tho
দিয়েন বিয়েন ফু | Dien Bien Phu
= city | MY
ইপোহ | Ipoh
পোর্ট ক্লাং | Port Klang
কোটা কিনাবালু | Kota Kinabalu
কুচিং | Kuching
নেগেরি সেম্বিলান | Negeri Sembilan | state
পাহাং | Pahang | state
তেরেঙ্গানু | Terengganu | state
কেদাহ | Kedah | state
পার্লিস | Perlis | state
বুকিত বিনতাং; বুকিত বিনতাং এলাকা | Bukit Bintang | neighbourhood
পেট্রোনাস টাওয়ার; পেট্রোনাস টুইন টাওয়ার | Petronas Towers; Petronas Twin Towers | landmark
= city | ID
যোগজাকার্তা; ইয়োগিয়াকার্তা; যোগ্যকার্তা | Yogyakarta
সেমারাং | Semarang
মাকাসার | Makassar
পালু | ~Palu
পাদাং | Padang
ডেনপাসার | Denpasar
বাতাম | Batam
সেমেরু; মাউন্ট সেমেরু | Semeru; Mount Semeru | mountain
লেওতোবি; লেওতোবি লাকি-লাকি; মাউন্ট লেওটোবি | Lewotobi; Lewotobi Laki-laki | mountain
মেরাপি; মাউন্ট মেরাপি | Merapi; Mount Merapi | mountain
পশ্চিম নুসা তেঙ্গারা | West Nusa Tenggara | state
পূর্ব নুসা তেঙ্গারা | East Nusa Tenggara | state
= city | PH
জাম্বোয়াঙ্গা; জাম্বোয়াঙ্গা সিটি | Zamboanga; Zamboanga City
মারাউই | Marawi
সুলু | Sulu | state
বাতানেস | Batanes | state
লেইতে | Leyte | island
তাক্লোবান | Tacloban
সুবিক বে; সুবিক | Subic Bay; Subic
মায়ন; মাউন্ট মায়ন | Mayon; Mount Mayon | mountain
তাল আগ্নেয়গিরি | Taal; Taal Volcano | mountain
= city | JP
ওইতা | Oita
কুমামোতো | Kumamoto
ওয়াজিমা | Wajima
মিয়াজাকি | Miyazaki
কাগোশিমা | Kagoshima
আওমোরি | Aomori
ইওয়াতে | Iwate
মিয়াগি | Miyagi
নিইগাতা; নিগাতা | Niigata
চিবা | Chiba
কানাগাওয়া | Kanagawa
আইচি | Aichi
নারা শহর | ~Nara
ফুকুশিমা দাইইচি; ফুকুশিমা পারমাণবিক বিদ্যুৎকেন্দ্র; ফুকুশিমা দাইচি | Fukushima Daiichi | landmark
কাশিওয়াজাকি-কারিওয়া | Kashiwazaki-Kariwa | landmark
শিনজুকু | Shinjuku | neighbourhood
শিবুয়া | Shibuya | neighbourhood
আকিহাবারা | Akihabara | neighbourhood
হানেদা বিমানবন্দর; হানেদা | Haneda; Haneda Airport | landmark
নারিতা বিমানবন্দর; নারিতা | Narita; Narita Airport | landmark
ইয়োনাগুনি | Yonaguni | island
ইশিগাকি | Ishigaki | island
= city | CN
ঝেংঝৌ; চেংচৌ | Zhengzhou
চাংশা; ছাংশা | Changsha
জিনান | Jinan
নানচাং | Nanchang
নানিং | Nanning
ফুঝৌ | Fuzhou
শিয়ামেন; সিয়ামেন | Xiamen
দংগুয়ান | Dongguan
ফোশান | Foshan
সুঝৌ; সুজৌ | Suzhou
উশি | Wuxi
নিংবো | Ningbo
ওয়েনঝৌ | Wenzhou
গুইয়াং | Guiyang
গুইঝৌ | Guizhou | state
হাইকৌ | Haikou
লানঝৌ | Lanzhou
সানিয়া | Sanya
ঝুহাই | Zhuhai
বাওতোউ | Baotou
বেইদাইহে | Beidaihe | town
বোয়াও | Boao | town
মেদগ; মেডগ; মেদোগ | Medog | district
নিংশিয়া | Ningxia | state
আনহুই | Anhui | state
জিয়াংসি | Jiangxi | state
থ্রি গর্জেস বাঁধ; থ্রি গর্জেস ড্যাম | Three Gorges Dam | landmark
ঝংনানহাই; চংনানহাই | Zhongnanhai | landmark
ভিক্টোরিয়া পার্ক | Victoria Park | landmark | HK
তাই পো | Tai Po | neighbourhood | HK
ওয়াং ফুক কোর্ট | Wang Fuk Court | landmark | HK
= city | MN
গোবি মরুভূমি; গোবি | Gobi; Gobi Desert | region | -
= state | AU
উত্তরাঞ্চলীয় টেরিটরি; নর্দার্ন টেরিটরি | Northern Territory
অস্ট্রেলিয়ান ক্যাপিটাল টেরিটরি | Australian Capital Territory
টাউনসভিল | Townsville | city
কেয়ার্নস | Cairns | city
গ্রেট ব্যারিয়ার রিফ | Great Barrier Reef | landmark
পাইন গ্যাপ | Pine Gap | landmark
= city | NZ
কুইন্সটাউন | Queenstown
নেপিয়ার | Napier
নেলসন, নিউজিল্যান্ড | ~Nelson
রোটোরুয়া | Rotorua
= city | PG
এঙ্গা প্রদেশ; এঙ্গা | Enga | state
= state | MM
চাউং-উ; চাউং উ | Chaung-U | town
মাইংইয়ান | Myingyan | town
মনিওয়া; মনিয়ওয়া | Monywa | city
শোয়েবো | Shwebo | town
মাগুয়ে শহর | Magway city | town
মেইকতিলা | Meiktila | town
পিয়িন উ লুইন; মায়মিয়ো | Pyin Oo Lwin; Maymyo | town
নউংকিও | Nawnghkio; Naungcho | town
তামু | Tamu | town
কালায়মিও; কালে শহর | Kalay; Kalaymyo | town
ফালাম | Falam | town
চিন হিলস | Chin Hills | mountain
হপাকান্ত; হপাকান | Hpakant; Phakant | town
লোইকাও | Loikaw | city
দাওয়েই | Dawei | city
`;
