export const europe = `
# Ukraine: cities and front-line towns
= city | UA
খারকিভ; খারকিভ শহর; খারকোভ; খারকভ; খারকিব | Kharkiv; Kharkov | | | Q42308
ওদেসা; ওডেসা; ওদেশা; ওডেশা | Odesa; Odessa | | | Q1874
লভিভ; লিভিভ; লভিউ; লিভভ; লাভিভ | Lviv; Lvov | | | Q36036
দিনিপ্রো; নিপ্রো; দনিপ্রো; ডিনিপ্রো; ডনিপ্রো; দিনিপ্রো শহর; দিনপ্রো; দনিপ্র | Dnipro; Dnepropetrovsk | | | Q48256
দিনিপ্রোপেত্রোভস্ক; দনিপ্রোপেত্রোভস্ক; নিপ্রোপেত্রোভস্ক; দিনিপ্রোপেট্রোভস্ক; দনিপ্রোপেট্রোভস্ক | Dnipropetrovsk | state | | -
জাপোরিঝিয়া; জাপোরিঝঝিয়া; জাপোরিজিয়া; জাপরিঝিয়া; জাপোরিজ্জিয়া; জাপোরোঝিয়া | Zaporizhzhia; Zaporizhia; Zaporozhye; Zaporizhzhya | | | -
জাপোরিঝিয়া পারমাণবিক বিদ্যুৎকেন্দ্র; জাপোরিঝিয়া পরমাণু বিদ্যুৎকেন্দ্র | Zaporizhzhia nuclear power plant; Zaporizhzhia Nuclear Power Plant | landmark | | -
খেরসন; খেরসোন; খারসন; খেরাসন | Kherson | | | Q156732
মাইকোলাইভ; মিকোলাইভ; মিকোলাইভ শহর; মিকোলায়িভ; মাইকোলায়েভ | Mykolaiv; Nikolaev | | | -
দোনেৎস্ক; দোনেতস্ক; ডোনেটস্ক; দনেৎস্ক; দোনেস্ক; দোনেটস্ক; ডোনেৎস্ক; দনেতস্ক; ডনেৎস্ক | Donetsk | | | -
লুহানস্ক; লুগানস্ক; লুহান্সক; লুহান্স্ক | Luhansk; Lugansk | | | -
দনবাস; দোনবাস; ডনবাস; ডোনবাস | Donbas; Donbass | region | | -
মারিউপোল; মারিওপোল; মারিয়ুপোল; মারিওপল; মারিউপল | Mariupol | | | -
বাখমুত; বাখমুট; আর্তিওমভস্ক | Bakhmut; Artyomovsk | | | -
আভদিভকা; আভদিইভকা; অ্যাভদিভকা; আভদিয়েভকা | Avdiivka; Avdeevka | | | -
পোক্রোভস্ক; পোকরোভস্ক; পকরোভস্ক; পোক্রভস্ক; ক্রাসনোয়ারমেইস্ক | Pokrovsk; Krasnoarmeysk | | | -
মিরনোহ্রাদ; মাইরনোহ্রাদ; মির্নোহরাদ; মিরনোগ্রাদ; মিরনোরাদ | Myrnohrad; Mirnograd | | | -
কুপিয়ানস্ক; কুপিয়ান্সক; কুপিয়ানসক | Kupiansk; Kupyansk | | | -
ক্রামাতোরস্ক; ক্রামাটোরস্ক; ক্রামাতোর্স্ক | Kramatorsk | | | -
স্লোভিয়ানস্ক; স্লাভিয়ানস্ক; স্লোভিয়ান্সক | Sloviansk; Slavyansk | | | -
চাসিভ ইয়ার; চাসিভ ইয়র | Chasiv Yar | town | | -
তোরেৎস্ক; টোরেটস্ক; তোরেস্ক | Toretsk | town | | -
ভুহলেদার; ভুলেদার; উগলেদার | Vuhledar; Ugledar | town | | -
সেভেরোদোনেৎস্ক; সেভেরোদোনেস্ক; সিভিয়েরোদোনেৎস্ক; সেভেরোদনেৎস্ক | Severodonetsk; Sievierodonetsk | | | -
লিসিচানস্ক; লিসিচান্সক | Lysychansk | | | -
কোস্তিয়ান্তিনিভকা; কনস্তানতিনিভকা; কোস্টিয়ানটিনিভকা; কনস্তান্তিনোভকা | Kostiantynivka; Konstantinovka; Kostyantynivka | | | -
লাইমান; লিমান | Lyman | town | | -
ইজিয়ুম; ইজিউম; ইজিয়াম | Izium; Izyum | | | -
হুলিয়াইপোলে; হুলিয়াইপোল; গুলিয়াইপোলে | Huliaipole; Gulyaipole | town | | -
ওরিখিভ | Orikhiv | town | | -
দোব্রোপিলিয়া | Dobropillia; Dobropillya | town | | -
সিভেরস্ক; সিভার্স্ক | Siversk | town | | -
ভভচানস্ক; ভোভচানস্ক; ভলচানস্ক | Vovchansk; Volchansk | town | | -
রোবোটাইন; রোবোতিনে | Robotyne | town | | -
মেলিটোপোল; মেলিতোপোল; মেলিতপোল | Melitopol | | | -
বারদিয়ানস্ক; বের্দিয়ানস্ক | Berdiansk; Berdyansk | | | -
এনারহোদার; এনেরহোদার; এনারগোদার | Enerhodar; Energodar | | | -
ক্রিভি রিহ; ক্রিভি রি; ক্রিভিই রিহ; ক্রিভি রিগ | Kryvyi Rih; Krivoy Rog; Kryvyy Rih | | | Q157137
নিকোপোল | Nikopol | | | -
পোলতাভা; পলতাভা | Poltava | | | Q156747
ক্রেমেনচুক; ক্রেমেনচুগ; ক্রেমেনচাক | Kremenchuk | | | Q156724
সুমি; সুমি শহর | Sumy | | | Q156752
চেরনিহিভ; চেরনিগভ; চেরনিহিব; চের্নিহিভ | Chernihiv; Chernigov | | | -
চেরনোবিল; চের্নোবিল; চেরনোবিল বিদ্যুৎকেন্দ্র | Chernobyl; Chornobyl | | | -
চেরকাসি | Cherkasy | | | Q157055
চেরনিভৎসি | Chernivtsi | | | -
ভিনিৎসিয়া; ভিনিতসিয়া; ভিন্নিৎসিয়া | Vinnytsia; Vinnitsa | | | -
ঝিতোমির; জাইটোমির; ঝাইটোমির | Zhytomyr; Zhitomir | | | -
রিভনে; রিভনা | Rivne | | | Q156739
লুৎস্ক | Lutsk | | | -
তেরনোপিল; টারনোপিল | Ternopil | | | Q156743
ইভানো-ফ্রাঙ্কিভস্ক; ইভানো ফ্রাঙ্কিভস্ক; ইভানো-ফ্রাংকিভস্ক | Ivano-Frankivsk | | | Q156726
উঝহোরোদ; উজহোরোদ | Uzhhorod; Uzhgorod | | | -
খমেলনিৎস্কি; খমেলনিতস্কি | Khmelnytskyi; Khmelnytsky | | | Q156717
কিরোভোহরাদ; ক্রোপিভনিৎস্কি | Kropyvnytskyi; Kirovohrad | | | -
বুচা; বুচা শহর | Bucha | town | | -
ইরপিন | Irpin | town | | -
ইজমাইল; ইজমাইল বন্দর | Izmail | | | -
স্নেক আইল্যান্ড; স্নেক দ্বীপ; জমিনি দ্বীপ | Snake Island | island | | -
কাখোভকা; কাখোভকা বাঁধ; নোভা কাখোভকা | Kakhovka; Nova Kakhovka; Kakhovka dam | | | -
# Crimea
সেভাস্তোপোল; সেভাস্টোপল; সেবাস্তোপোল; সেভাস্তপোল | Sevastopol | | | Q7525
সিমফেরোপোল; সিম্ফেরোপোল | Simferopol | | | Q19566
ইয়াল্টা; ইয়ালটা | Yalta | | | Q128499
কের্চ; কার্চ; কার্চ শহর | Kerch | | | -
কের্চ সেতু; ক্রিমিয়া সেতু; ক্রিমিয়ান সেতু; কার্চ সেতু; কের্চ ব্রিজ | Kerch Bridge; Crimean Bridge; Crimea Bridge | landmark | | -
ফিওদোসিয়া | Feodosia | | | -
# Russia
= city | RU
সেন্ট পিটার্সবার্গ; সেন্ট পিটার্সবুর্গ; পিটার্সবার্গ; সেন্টপিটার্সবার্গ; লেনিনগ্রাদ; সেইন্ট পিটার্সবার্গ | Saint Petersburg; St Petersburg; St. Petersburg; Leningrad | | | Q656
কুরস্ক; কুর্স্ক; কুরুস্ক; কার্স্ক | Kursk | | | -
বেলগোরোদ; বেলগ্রদ; বেলগোরদ; বেলগরদ; বেলগোরড | Belgorod | | | -
ব্রিয়ানস্ক; ব্রায়ানস্ক; ব্রিয়ান্সক | Bryansk | | | -
রোস্তভ; রোস্তভ-অন-ডন; রোস্তভ অন ডন; রস্তভ | Rostov-on-Don; Rostov | | | -
ভোরোনেজ; ভরোনেজ; ভোরোনেঝ | Voronezh | | | -
ভলগোগ্রাদ; ভলগোগ্রাড; ভোলগোগ্রাদ; স্তালিনগ্রাদ; স্ট্যালিনগ্রাদ | Volgograd; Stalingrad | | | -
সারাতভ | Saratov | | | -
সামারা, রাশিয়া | Samara | | | -
কাজান; কাজান শহর | Kazan | | | Q900
তাতারস্তান; তাতারিস্তান | Tatarstan | state | | Q5481
নিজনি নভগোরোদ; নিঝনি নভগোরদ | Nizhny Novgorod | | | -
ইয়েকাতেরিনবার্গ; ইয়েকাতেরিনবুর্গ; একাতেরিনবার্গ | Yekaterinburg; Ekaterinburg | | | Q887
নভোসিবিরস্ক; নোভোসিবির্স্ক | Novosibirsk | | | Q883
ওমস্ক | Omsk | | | -
চেলিয়াবিনস্ক | Chelyabinsk | | | -
উফা; উফা শহর | Ufa | | | -
বাশকোর্তোস্তান | Bashkortostan | state | | Q5710
সোচি; সোচি শহর | Sochi | | | Q4299
ক্রাসনোদার; ক্রাসনোদর | Krasnodar | | | -
নভোরোসিস্ক; নভোরোসিয়স্ক; নোভোরোসিয়স্ক | Novorossiysk | | | -
ভ্লাদিভস্তক; ভ্লাদিভোস্তক; ভ্লাদিভস্টক; ভ্লাদিভোস্টক | Vladivostok | | | Q959
খাবারোভস্ক | Khabarovsk | | | -
সাখালিন | Sakhalin | island | | -
কুরিল দ্বীপপুঞ্জ; কুরিল; কুড়িল দ্বীপপুঞ্জ | Kuril Islands; Kurils | island | | -
কামচাটকা; কামচাতকা; কামচাটকা উপদ্বীপ | Kamchatka; Kamchatka Peninsula | region | | -
সাইবেরিয়া | Siberia | region | | -
ইরকুৎস্ক; ইরকুটস্ক; ইরখুৎস্ক | Irkutsk | | | -
ইয়াকুতিয়া; ইয়াকুৎস্ক | Yakutia; Yakutsk | | | -
মুরমানস্ক | Murmansk | | | -
আরখানগেলস্ক | Arkhangelsk | | | -
কালিনিনগ্রাদ; কালিনিনগ্রাড | Kaliningrad | | | Q1829
চেচনিয়া; চেচেনিয়া; চেচেন প্রজাতন্ত্র | Chechnya | state | | Q5187
গ্রোজনি; গ্রোজনি শহর | Grozny | | | -
দাগেস্তান; দাগিস্তান | Dagestan | state | | Q5118
মাখাচকালা; মাখাচকলা | Makhachkala | | | -
ইঙ্গুশেতিয়া; ইঙ্গুশেটিয়া | Ingushetia | state | | Q5219
তুলা অঞ্চল | Tula | | | -
তিভের; টিভার; তভের | Tver | | | -
পসকভ; পসকোভ; স্কোভ | Pskov | | | -
স্মোলেনস্ক | Smolensk | | | -
রিয়াজান; রায়াজান | Ryazan | | | -
কালুগা | Kaluga | | | -
ওরিওল; ওরেল | Oryol | | | -
লিপেৎস্ক | Lipetsk | | | -
আস্ত্রাখান | Astrakhan | | | -
তাগানরোগ | Taganrog | | | -
এঙ্গেলস; এঙ্গেলস বিমানঘাঁটি | Engels air base | landmark | | -
সুজা; সুদঝা; সুজহা; সুদজা | Sudzha | town | | -
ভালদাই | Valdai | town | | -
রেড স্কয়ার; রেড স্কোয়ার | Red Square | landmark | | -
# Belarus, Poland, Romania, Moldova, Baltics
= city
ব্রেস্ট, বেলারুশ | Brest, Belarus | | BY | -
গ্রোদনো | Grodno; Hrodna | | BY | -
গোমেল | Gomel | | BY | -
ক্রাকোভ; ক্রাকভ; ক্রাকাও | Krakow; Kraków; Cracow | | PL | Q31487
গদানস্ক; গদানৎস্ক; দানজিগ | Gdansk; Gdańsk | | PL | Q1792
ঝেশুভ; রেজেসো; জেশুফ; জেশভ; রেজশো | Rzeszow; Rzeszów | | PL | -
রোকলা; ভ্রৎসোয়াভ | Wroclaw; Wrocław | | PL | -
লুবলিন | Lublin | | PL | Q37333
পোজনান | Poznan; Poznań | | PL | Q268
আউশভিৎস; আউশউইৎজ; অসউইচ | Auschwitz | landmark | PL | -
কনস্টান্টা, রোমানিয়া | Constanta; Constanța | | RO | -
টিমিশোয়ারা | Timisoara | | RO | -
ক্লুজ | Cluj-Napoca; Cluj | | RO | -
কাউনাস | Kaunas | | LT | -
নারভা | Narva | | EE | -
সুওয়ালকি করিডর; সুওয়ালকি গ্যাপ | Suwalki Gap; Suwalki Corridor | landmark | | -
# Czechia, Slovakia, Hungary, Balkans, Greece, Cyprus
ব্রনো | Brno | | CZ | Q14960
কোসিৎসে | Kosice | | SK | -
স্প্লিট শহর | ~Split | | HR | -
নোভি সাদ; নভি সাদ | Novi Sad | | RS | Q55630
নিস, সার্বিয়া | Nis; Niš | | RS | -
মিত্রোভিৎসা | Mitrovica | | XK | -
স্রেব্রেনিৎসা; স্রেব্রেনিকা; সেব্রেনিৎসা | Srebrenica | town | BA | -
বানিয়া লুকা; বানজা লুকা | Banja Luka | | BA | -
রিপাবলিকা স্রপস্কা; রেপুব্লিকা স্রপ্‌স্কা | Republika Srpska | state | BA | Q11196
থেসালোনিকি; সালোনিকা | Thessaloniki | | GR | Q17151
ক্রিট; ক্রিট দ্বীপ | Crete | island | GR | Q34374
লেসবস | Lesbos | island | GR | -
সান্তোরিনি; স্যান্টোরিনি | Santorini | island | GR | -
লার্নাকা | Larnaca | | CY | -
লিমাসল; লিমাসোল | Limassol | | CY | -
আকরোতিরি; অ্যাক্রোতিরি | Akrotiri | landmark | CY | -
ভার্না; বর্ণা শহর | Varna | | BG | -
# United Kingdom and Ireland
= city | GB
ইংল্যান্ড; ইংল্যাণ্ড | England | state | | Q21
স্কটল্যান্ড; স্কটল্যাণ্ড | Scotland | state | | Q22
ওয়েলস; ওয়েলস্‌; ওয়েলস রাজ্য | Wales | state | | Q25
উত্তর আয়ারল্যান্ড; নর্দার্ন আয়ারল্যান্ড | Northern Ireland | state | | Q26
ম্যানচেস্টার; ম্যাঞ্চেস্টার | Manchester | | | Q18125
বার্মিংহাম; বার্মিংহ্যাম | Birmingham | | | Q2256
লিভারপুল; লিভারপুল শহর | Liverpool | | | Q24826
লিডস | Leeds | | | Q39121
গ্লাসগো; গ্লাসগো শহর | Glasgow | | | Q4093
এডিনবরা; এডিনবার্গ | Edinburgh | | | Q23436
কার্ডিফ | Cardiff | | | Q10690
বেলফাস্ট | Belfast | | | Q10686
ব্রিস্টল | Bristol | | | Q23154
শেফিল্ড | Sheffield | | | Q42448
নটিংহাম; নটিংহ্যাম | Nottingham | | | Q41262
লেস্টার; লেইস্টার | Leicester | | | Q83065
নিউক্যাসল | Newcastle; Newcastle upon Tyne | | | -
সাউথপোর্ট | Southport | town | | -
সাউদাম্পটন; সাউথহ্যাম্পটন | Southampton | | | Q79848
অক্সফোর্ড | Oxford | | | Q34217
কেমব্রিজ; কেম্ব্রিজ; ক্যামব্রিজ | Cambridge | | | Q350
ডোভার; ডোভার বন্দর | Dover | town | | -
কেন্ট | ~Kent | district | | -
এসেক্স | Essex | district | | -
টাওয়ার হ্যামলেটস; টাওয়ার হ্যামলেট | Tower Hamlets | district | | -
ইস্ট লন্ডন; পূর্ব লন্ডন | East London; east London | neighbourhood | | -
ওয়েস্টমিনস্টার | Westminster | neighbourhood | | -
হোয়াইটচ্যাপেল | Whitechapel | neighbourhood | | -
ট্রাফালগার স্কয়ার; ট্রাফালগার স্কোয়ার | Trafalgar Square | landmark | | -
হিথরো বিমানবন্দর; হিথ্রো বিমানবন্দর; হিথ্রো; হিথরো | Heathrow; Heathrow Airport | landmark | | -
গ্যাটউইক; গ্যাটউইক বিমানবন্দর | Gatwick; Gatwick Airport | landmark | | -
বালমোরাল | Balmoral; Balmoral Castle | landmark | | -
উইন্ডসর; উইন্ডসর প্রাসাদ; উইন্ডসর ক্যাসল | Windsor; Windsor Castle | landmark | | -
কর্ক শহর | ~Cork | | IE | -
# France, Belgium, Netherlands, Luxembourg, Switzerland
= city | FR
মার্সেই; মার্সেইল; মারসেই | Marseille; Marseilles | | | Q23482
লিওঁ; লিয়ঁ; লিয়ন; লিওন শহর | Lyon; Lyons | | | Q456
নিস; নিস শহর; নিস নগরী | ~Nice | | | Q33959
তুলুজ; টুলুজ | Toulouse | | | Q7880
স্ট্রাসবুর্গ; স্ত্রাসবুর; স্ট্রাসবার্গ | Strasbourg | | | Q6602
বোর্দো | Bordeaux | | | Q1479
লিল, ফ্রান্স | Lille | | | Q648
ক্যালে; কালে বন্দর | Calais | | | -
কান শহর; ~কান | Cannes | | | -
নরম্যান্ডি; নরমান্ডি | Normandy | region | | Q15878
করসিকা | Corsica | island | | -
প্যারিসের উপকণ্ঠ; ভার্সাই; ভার্সাই প্রাসাদ | Versailles | | | -
আইফেল টাওয়ার | Eiffel Tower | landmark | | Q243
ল্যুভর; লুভর জাদুঘর; ল্যুভর মিউজিয়াম; লুভর; ল্যুভর জাদুঘর | Louvre; Louvre Museum; the Louvre | landmark | | Q19675
= city
অ্যান্টওয়ার্প; এন্টওয়ার্প; আন্তওয়ার্প | Antwerp | | BE | Q12892
ব্রুজ, বেলজিয়াম | Bruges | | BE | -
লিয়েজ | Liege; Liège | | BE | -
রটারডাম; রটারড্যাম | Rotterdam | | NL | Q34370
আইন্দহোভেন; আইন্ডহোভেন | Eindhoven | | NL | -
জেনেভা; জেনিভা; জেনেভা শহর | Geneva | | CH | Q71
জুরিখ; জুরিক | Zurich; Zürich | | CH | Q72
দাভোস; ডাভোস | Davos | town | CH | -
লোজান; লুসান; লোসান; লুজান | Lausanne | | CH | -
বাসেল | Basel | | CH | Q78
# Germany, Austria
= city | DE
মিউনিখ; মিউনিক | Munich; München | | | Q1726
হামবুর্গ; হ্যামবুর্গ; হামবার্গ | Hamburg | | | Q1055
ফ্রাঙ্কফুর্ট; ফ্রাংকফুর্ট; ফ্র্যাঙ্কফুর্ট | Frankfurt; Frankfurt am Main | | | Q1794
কোলন; কোলোন; কোলন শহর | Cologne | | | Q365
স্টুটগার্ট | Stuttgart | | | Q1022
ডুসেলডর্ফ; ডুসেলডর্ফ শহর | Dusseldorf; Düsseldorf | | | Q1718
বন শহর | ~Bonn | | | Q586
লাইপজিগ | Leipzig | | | Q2079
ড্রেসডেন | Dresden | | | Q1731
ন্যুরেমবার্গ; নুরেমবার্গ | Nuremberg | | | Q2090
মাগডেবুর্গ; ম্যাগডেবার্গ | Magdeburg | | | -
বাভারিয়া; বায়ার্ন রাজ্য; ব্যাভারিয়া | Bavaria | state | | Q980
স্যাক্সনি; জাখসেন | Saxony | state | | Q1202
থুরিঙ্গিয়া | Thuringia | state | | Q1205
রামস্টেইন; রামস্টাইন; রামস্টেইন বিমানঘাঁটি | Ramstein; Ramstein Air Base | landmark | | -
সালৎসবুর্গ; সালজবার্গ | Salzburg | | AT | -
গ্রাৎস; গ্রাজ | Graz | | AT | -
# Italy, Spain, Portugal, Malta
= city | IT
মিলান; মিলানো | Milan | | | Q490
নেপলস; নাপোলি; নেপলস শহর | Naples | | | Q2634
তুরিন | Turin | | | Q495
ভেনিস | Venice | | | Q641
ফ্লোরেন্স; ফিরেন্‌জে | Florence | | | Q2044
পালেরমো | Palermo | | | -
জেনোয়া | Genoa | | | -
সিসিলি; সিসিলি দ্বীপ | Sicily | island | | Q1460
সার্ডিনিয়া | Sardinia | island | | -
লাম্পেদুসা; ল্যাম্পেদুসা; লাম্পেডুসা | Lampedusa | island | | -
= city | ES
বার্সেলোনা; বার্সেলোনা শহর | Barcelona | | | Q1492
ভ্যালেন্সিয়া; ভালেন্সিয়া; ভ্যালেনসিয়া | Valencia | | | Q8818
সেভিয়া; সেভিল; সেভিইয়া | Seville | | | Q8717
মালাগা | Malaga; Málaga | | | -
কাতালোনিয়া; কাতালুনিয়া; ক্যাটালোনিয়া | Catalonia | state | | Q5705
আন্দালুসিয়া; আন্দালুসিয়া অঞ্চল | Andalusia | state | | Q5783
বাস্ক; বাস্ক অঞ্চল | Basque Country | state | | Q3995
ক্যানারি দ্বীপপুঞ্জ; কানারি দ্বীপপুঞ্জ; ক্যানারি আইল্যান্ড | Canary Islands | island | | -
সেউতা | Ceuta | | | -
মেলিলা | Melilla | | | -
পোর্তো; পোর্তো শহর | ~Porto | | PT | -
লাজেস | Lajes | town | PT | -
# Nordics
= city
আরহুস | Aarhus | | DK | Q25319
মালমো | Malmo; Malmö | | SE | -
গোথেনবার্গ; গোটেবর্গ | Gothenburg | | SE | -
বার্গেন; বের্গেন | Bergen | | NO | -
# more of Europe
= city
নিউক্যাসল আপন টাইন | Newcastle-upon-Tyne | | GB
- | ~Hull; Kingston upon Hull | | GB
- | Plymouth | town | GB
- | Portsmouth | town | GB
- | Bournemouth | town | GB
ব্রাইটন | Brighton; Brighton and Hove | | GB
অ্যাবারডিন; অ্যাবারডিন শহর | Aberdeen | | GB
সোয়ানসি | Swansea | | GB
ডান্ডি | Dundee | | GB
কোভেন্ট্রি | Coventry | | GB | Q6225
ব্র্যাডফোর্ড | Bradford | | GB
ওল্ডহ্যাম | Oldham | | GB
লুটন; লুটন শহর | Luton | | GB
ডাউনিং স্ট্রিট এলাকা; হোয়াইটহল | Whitehall | neighbourhood | GB
লর্ডস; লর্ডস ক্রিকেট গ্রাউন্ড | Lord's; Lord’s | landmark | GB
ওল্ড ট্র্যাফোর্ড | Old Trafford | landmark | GB
ওয়েম্বলি; ওয়েম্বলি স্টেডিয়াম | Wembley; Wembley Stadium | landmark | GB
বাকিংহাম প্রাসাদ; বাকিংহাম প্যালেস | Buckingham Palace | landmark | GB
চেকার্স | Chequers | landmark | GB
ল্যাঙ্কাস্টার হাউস; ল্যানকাস্টার হাউস | Lancaster House | landmark | GB
টার্নবেরি; টার্নবেরি গলফ রিসোর্ট | Turnberry | landmark | GB
গ্যালওয়ে | Galway | | IE
লিমেরিক | Limerick | | IE
নঁত; নান্ত | Nantes | | FR
মঁপেলিয়ে | Montpellier | | FR
গ্রেনোবল | Grenoble | | FR
রেন, ফ্রান্স | Rennes | | FR
ডানকার্ক | Dunkirk | | FR
- | Amiens | | FR
- | Reims | | FR
- | Rouen | | FR
- | Le Havre | | FR
- | Brest, France | | FR
এলিসি প্রাসাদ; এলিজে প্রাসাদ; এলিসি প্যালেস | Élysée Palace; Elysee; Élysée | landmark | FR
নটর ডেম; নটরডেম ক্যাথেড্রাল; নটর ডাম গির্জা | Notre-Dame; Notre Dame; Notre-Dame Cathedral | landmark | FR
শঁজেলিজে; শঁজে লিজে | Champs-Élysées | landmark | FR
বাতাক্লঁ; বাতাক্লান | Bataclan | landmark | FR
ব্রেমেন | Bremen | | DE
হ্যানোভার; হানোফার | Hanover | | DE
ডর্টমুন্ড | Dortmund | | DE
এসেন | Essen | | DE
জোলিঙ্গেন; সলিনগেন | Solingen | | DE
মানহাইম | Mannheim | | DE
হাইডেলবার্গ | Heidelberg | | DE
কার্লসরুয়ে | Karlsruhe | | DE
ব্রান্ডেনবুর্গ গেট; ব্রান্ডেনবার্গ গেট | Brandenburg Gate | landmark | DE
ব্রান্ডেনবুর্গ | Brandenburg | state | DE | Q1208
হেসেন; হেসে রাজ্য | Hesse | state | DE
নর্থ রাইন-ওয়েস্টফেলিয়া; নর্থ রাইন ওয়েস্টফালিয়া | North Rhine-Westphalia | state | DE | Q1198
লোয়ার স্যাক্সনি | Lower Saxony | state | DE | Q1197
ভিসবাডেন | Wiesbaden | | DE
বোলোনিয়া | Bologna | | IT
বারি, ইতালি | Bari | | IT
কাতানিয়া | Catania | | IT
ভেরোনা | Verona | | IT
ত্রিয়েস্তে | Trieste | | IT
লম্বার্দি; লোম্বার্ডি | Lombardy | state | IT | Q1210
টাস্কানি | Tuscany | state | IT | Q1273
ক্যালাব্রিয়া | Calabria | state | IT | Q1458
সেন্ট পিটার্স স্কয়ার; সেন্ট পিটার্স স্কোয়ার | St Peter's Square; St. Peter's Square; St. Peter’s Square | landmark | VA
সেন্ট পিটার্স ব্যাসিলিকা; সেন্ট পিটার্স গির্জা | St Peter's Basilica; St. Peter's Basilica | landmark | VA
সিস্টিন চ্যাপেল | Sistine Chapel | landmark | VA
বিলবাও | Bilbao | | ES
জারাগোজা; সারাগোসা | Zaragoza | | ES
গ্রানাডা, স্পেন | Granada | | ES
কর্দোবা, স্পেন | Córdoba, Spain | | ES
পালমা | Palma; Palma de Mallorca | | ES
মায়োর্কা | Mallorca; Majorca | | ES
লা পালমা | La Palma | island | ES
রোতা ঘাঁটি | Rota | landmark | ES
কোইমব্রা | Coimbra | | PT
মাদেইরা | Madeira | island | PT
আজোরেস | Azores | island | PT
ইউট্রেখট; উট্রেখট | Utrecht | | NL
মাস্ট্রিখট; মাসট্রিখট | Maastricht | | NL
গেন্ট | Ghent | | BE
নামুর | Namur | | BE
লুগানো | Lugano | | CH
বুর্গেনস্টক; ব্যুরগেনস্টক | Bürgenstock | landmark | CH
ক্রঁ-মঁতানা; ক্রান্স-মন্টানা | Crans-Montana | town | CH
ইন্সব্রুক; ইনসব্রুক | Innsbruck | | AT
লিনৎস | Linz | | AT
ওডেন্স | Odense | | DK | Q25331
বর্নহোম | Bornholm | island | DK
ট্রন্ডহাইম | Trondheim | | NO
ট্রমসো | Tromsø | | NO
উপসালা | Uppsala | | SE | Q25286
গটল্যান্ড | Gotland | island | SE
ওরেব্রো | Örebro | | SE
তাম্পেরে | Tampere | | FI
তুর্কু | Turku | | FI
ল্যাপল্যান্ড | Lapland | region | FI
তারতু | Tartu | | EE
দাউগাভপিলস | Daugavpils | | LV
ক্লাইপেদা | Klaipeda; Klaipėda | | LT
প্লভদিভ | Plovdiv | | BG
বুরগাস | Burgas | | BG
ইয়াশি, রোমানিয়া | Iasi; Iași | | RO
ব্রাসোভ | Brasov; Brașov | | RO
সেগেদ | Szeged | | HU
ডেব্রেসেন | Debrecen | | HU
ওস্ত্রাভা | Ostrava | | CZ
হান্ডলোভা | Handlova | town | SK
মারিবর | Maribor | | SI
দুব্রোভনিক | Dubrovnik | | HR
মোস্তার | Mostar | | BA
ক্রাগুয়েভাৎস; ক্রাগুয়েভাক | Kragujevac | | RS
ভোজভোদিনা | Vojvodina | state | RS
প্রেশেভো | Presevo; Preševo | | RS
ওহরিদ | Ohrid | | MK
কোচানি; কোকানি | Kočani; Kocani | town | MK
দুরেস | Durres; Durrës | | AL
পাত্রাস | Patras | | GR
পিরেয়াস; পাইরেউস | Piraeus | | GR
কস দ্বীপ | ~Kos | island | GR
রোডস দ্বীপ | Rhodes | island | GR
করফু | Corfu | island | GR
তিরাসপোল | Tiraspol | | MD
গাগাউজিয়া | Gagauzia | state | MD
মোগিলেভ | Mogilev; Mahilyow | | BY
ভিতেবস্ক | Vitebsk | | BY
বিয়ালিস্তক | Bialystok; Białystok | | PL
প্রিজমাইসল; পেমিশল | Przemysl; Przemyśl | | PL
রেডজিকোভো | Redzikowo | landmark | PL
# more of Ukraine and Russia
= town | UA
দ্রুঝকিভকা | Druzhkivka
কুরাখোভে | Kurakhove
সেলিদোভে; সেলিদোভো | Selydove
নভোহ্রোদিভকা | Novohrodivka
ভেলিকা নোভোসিলকা | Velyka Novosilka
চেরকাসকে | Cherkaske
রোদিনস্কে | Rodynske
কোস্তিয়ান্তিনোপিল | Kostiantynopil
মালোকাতেরিনিভকা | Malokaterynivka
কামিয়ানস্কে | Kamianske
স্তেপনোহিরস্ক | Stepnohirsk
ওচাকিভ | Ochakiv
সভাতোভে | Svatove
ক্রেমিন্না | Kreminna
রুবিঝনে | Rubizhne
চুহুইভ | Chuhuiv
বালাকলিয়া | Balakliia; Balakliya
লোজোভা | Lozova
পাভলোহরাদ; পাভলোহ্রাদ; পাভলোগ্রাদ | Pavlohrad
সিনেলনিকোভে | Synelnykove
মারহানেৎস | Marhanets
ক্রাসনোহোরিভকা | Krasnohorivka
মারিনকা | Marinka; Maryinka
হরলিভকা; গোরলোভকা | Horlivka; Gorlovka
মাকিভকা | Makiivka; Makeyevka
সোলেদার | Soledar
পোপাসনা | Popasna
ওলেকসান্দ্রিয়া | Oleksandriia
উমান | Uman
কোনোতপ | Konotop
শোস্তকা | Shostka
নিঝিন | Nizhyn
বিলা সেরকভা | Bila Tserkva
বরিসপিল | Boryspil
ভাসিলকিভ | Vasylkiv
স্তারোকোস্তিয়ান্তিনিভ | Starokostiantyniv
দ্রোহোবিচ | Drohobych
স্ত্রি | Stryi
মুকাচেভো | Mukachevo
জাকারপাত্তিয়া; ট্রান্সকারপাথিয়া | Zakarpattia; Transcarpathia | state
ইউঝনে | Yuzhne | town
= city | RU
তুলা শহর | Tula region
তামবোভ | Tambov
পেনজা | Penza
উলিয়ানোভস্ক | Ulyanovsk
ইঝেভস্ক | Izhevsk
উদমুর্তিয়া | Udmurtia | state
পের্ম; পার্ম | ~Perm
তিউমেন | Tyumen
ক্রাসনোয়ার্স্ক | Krasnoyarsk
ভ্লাদিকাভকাজ | Vladikavkaz
নালচিক | Nalchik
স্তাভরোপোল | Stavropol
বেসলান | Beslan
দেরবেন্ত; ডারবেন্ট | Derbent
কোস্ত্রোমা | Kostroma
ইয়ারোস্লাভল | Yaroslavl
ভেলিকি নভগোরোদ | Veliky Novgorod
উস্ত-লুগা | Ust-Luga
লেনিনগ্রাদ অঞ্চল | Leningrad region
প্রিমোরস্ক | Primorsk
তুয়াপসে | Tuapse
ইয়েইস্ক | Yeysk; Yeisk
শাখতি | Shakhty
মোজদক | Mozdok
গ্রাইভোরন | Grayvoron
শেবেকিনো | Shebekino
রিলস্ক | Rylsk
ভোস্তোচনি; ভোস্তোচনি কসমোড্রোম | Vostochny; Vostochny Cosmodrome | landmark
আমুর অঞ্চল | Amur region | landmark
চেবোকসারি | Cheboksary
ওরেনবুর্গ | Orenburg
লুবিয়াঙ্কা | Lubyanka | landmark
শেরেমেতিয়েভো বিমানবন্দর; শেরেমেতিয়েভো | Sheremetyevo | landmark
ভনুকোভো বিমানবন্দর; ভনুকোভো | Vnukovo | landmark
দোমোদেদোভো | Domodedovo | landmark
ক্রোকাস সিটি হল; ক্রোকাস সিটি | Crocus City Hall | landmark
# regions named after their cities
= state | UA
খারকিভ অঞ্চল | Kharkiv region; Kharkiv oblast
খেরসন অঞ্চল | Kherson region; Kherson oblast
দোনেৎস্ক অঞ্চল; ডোনেৎস্ক অঞ্চল | Donetsk region; Donetsk oblast
লুহানস্ক অঞ্চল | Luhansk region; Luhansk oblast
সুমি অঞ্চল | Sumy region; Sumy oblast
খমেলনিৎস্কি অঞ্চল | Khmelnytskyi region; Khmelnytskyi oblast
জাপোরিঝিয়া অঞ্চল | Zaporizhzhia region; Zaporizhzhia oblast
ওদেসা অঞ্চল; ওডেসা অঞ্চল | Odesa region; Odesa oblast
চেরনিহিভ অঞ্চল | Chernihiv region; Chernihiv oblast
মিকোলাইভ অঞ্চল | Mykolaiv region; Mykolaiv oblast
পোলতাভা অঞ্চল | Poltava region; Poltava oblast
কিয়েভ অঞ্চল | Kyiv region; Kyiv oblast
দনিপ্রোপেত্রোভস্ক অঞ্চল | Dnipropetrovsk region; Dnipropetrovsk oblast
= state | RU
কুরস্ক অঞ্চল; কুর্স্ক অঞ্চল | Kursk region; Kursk oblast
বেলগোরোদ অঞ্চল | Belgorod region; Belgorod oblast
রোস্তভ অঞ্চল | Rostov region; Rostov oblast
সামারা অঞ্চল | Samara region; Samara oblast
`;
