/** Seats of governments: in news they stand for them (মস্কো জানিয়েছে). */
export const capitals = `
= capital
# South Asia
ঢাকা; ঢাকা মহানগর; রাজধানী ঢাকা; ঢাকা মহানগরী; ঢাকা শহর | Dhaka; Dacca; Dhaka city | | BD | Q1354
নয়াদিল্লি; নতুন দিল্লি; নয়া দিল্লি; নয়াদিল্লী; নিউদিল্লি; নিউ দিল্লি; নয়া দিল্লী | New Delhi | | IN | Q987
ইসলামাবাদ | Islamabad | | PK | Q1362
কাবুল | Kabul | | AF | Q5838
কাঠমান্ডু; কাঠমাণ্ডু; কাঠমুন্ডু; কাটমান্ডু | Kathmandu; Katmandu | | NP | Q3037
থিম্পু; থিম্ফু; থিমফু | Thimphu | | BT | Q9270
কলম্বো; কলোম্বো | Colombo | | LK | Q35381
শ্রী জয়বর্ধনেপুরা কোট্টে; শ্রী জয়াবর্ধনেপুরা কোট্টে | Sri Jayawardenepura Kotte | | LK | Q41963
~মালে; মালে শহর | ~Malé; Male city | | MV | Q9347
নেপিদো; নেইপিদো; নেপিডো; নাইপিদো; নেপিদ; নেপিদও; নেপিতো; নেইপিডো; নেপিয়াদো | Naypyidaw; Nay Pyi Taw; Naypyitaw | | MM | Q37400
# East Asia
বেইজিং; পেইচিং; পিকিং; বেজিং | Beijing; Peking | | CN | Q956
টোকিও; টোকিয়ো; তোকিও; তোকিয়ো | Tokyo | | JP | Q1490
সিউল; সিওল; ~সোল | Seoul | | KR | Q8684
পিয়ংইয়ং; পিয়ং ইয়ং; পিয়ংইয়াং; পিয়ংইয়ঙ | Pyongyang | | KP | Q18808
উলানবাটোর; উলানবাতার; উলান বাটোর; উলান বাতোর; উলানবাতর | Ulaanbaatar; Ulan Bator | | MN | Q23430
তাইপে; তাইপেই | Taipei | | TW | Q1867
# South-East Asia
ব্যাংকক; ব্যাঙ্কক; ব্যঙ্কক | Bangkok | | TH | Q1861
নমপেন; নম পেন; প্নম পেন; ফনম পেন; ফেনম পেন; নমপেনহ | Phnom Penh | | KH | Q1850
ভিয়েনতিয়েন; ভিয়েনতিয়ান; ভিয়েন্টিয়ান; ভিয়েনশিয়েন | Vientiane | | LA | Q9326
হ্যানয়; হানয় | Hanoi | | VN | Q1858
কুয়ালালামপুর; কুয়ালা লামপুর; কুয়ালালুমপুর; কুয়ালা লুমপুর | Kuala Lumpur | | MY | Q1865
পুত্রজায়া; পুত্রাজায়া | Putrajaya | | MY | -
জাকার্তা; জাকার্টা | Jakarta | | ID | Q3630
ম্যানিলা; মানিলা | Manila | | PH | Q1461
বন্দর সেরি বেগাওয়ান; বন্দর সেরি বেগওয়ান | Bandar Seri Begawan | | BN | Q9279
~দিলি | Dili | | TL | Q9310
# Central Asia and Caucasus
~আস্তানা; নুর-সুলতান; নূর-সুলতান | Astana; Nur-Sultan | | KZ | Q1520
তাসখন্দ; তাশখন্দ; তাশখন্ত; তাসখন্ত | Tashkent | | UZ | Q269
বিশকেক | Bishkek | | KG | Q9361
দুশানবে; দুশাম্বে; দুশানবেহ | Dushanbe | | TJ | Q9365
আশখাবাদ; আশগাবাত; আশগাবাদ; আশখাবাত | Ashgabat | | TM | Q23438
বাকু | Baku | | AZ | Q9248
ইয়েরেভান; ইরেভান; এরেভান | Yerevan | | AM | Q1953
তিবিলিসি; টিবিলিসি; তিবলিসি; টিবলিসি; তবিলিসি | Tbilisi | | GE | Q994
# Middle East
তেহরান | Tehran; Teheran | | IR | Q3616
বাগদাদ | Baghdad | | IQ | Q1530
জেরুজালেম; জেরুসালেম; জেরুশালেম; আল-কুদস; আল কুদস; জেরুসালেম শহর | Jerusalem; al-Quds | | IL | Q1218
রামাল্লা; রামাল্লাহ | Ramallah | | PS | -
আম্মান | Amman | | JO | Q3805
বৈরুত; বেইরুত; বেইরুট; বৈরুট | Beirut | | LB | Q3820
দামেস্ক; দামাস্কাস; দামাস্ক; দামেশক | Damascus | | SY | Q3766
রিয়াদ; রিয়াধ | Riyadh | | SA | Q3692
আবুধাবি; আবু ধাবি; আবুধাবী | Abu Dhabi | | AE | Q1519
দোহা | Doha | | QA | Q3861
কুয়েত সিটি; কুয়েত নগরী | Kuwait City | | KW | Q35178
মানামা | Manama | | BH | Q3882
মাস্কাট; মাসকট; মাসকাট; মাস্কট | Muscat | | OM | Q3826
সানা; সানআ | Sanaa; Sana'a; Sana | | YE | Q2471
আঙ্কারা; আংকারা; আনকারা | Ankara | | TR | Q3640
কায়রো | Cairo | | EG | Q85
নিকোসিয়া; নিকোশিয়া | Nicosia | | CY | Q3856
# Eastern Europe
মস্কো; মস্কৌ; মসকো | Moscow | | RU | Q649
কিয়েভ; কিইভ; কীয়েভ; কিভ | Kyiv; Kiev | | UA | Q1899
মিনস্ক; মিন্‌স্ক | Minsk | | BY | Q2280
কিশিনাউ; চিসিনাউ; কিশিনেভ; চিসিনাও | Chisinau; Chişinău; Kishinev | | MD | Q21197
ওয়ারশ; ওয়ারসো; ওয়ারশো; ওয়ারস; ওয়ারস' | Warsaw | | PL | Q270
বুখারেস্ট; বুখারেষ্ট | Bucharest | | RO | Q19660
~সোফিয়া; সোফিয়া শহর | ~Sofia | | BG | Q472
বুদাপেস্ট; বুডাপেস্ট; বুদাপেষ্ট | Budapest | | HU | Q1781
ব্রাতিস্লাভা; ব্রাটিস্লাভা; ব্রাতিশ্লাভা | Bratislava | | SK | Q1780
প্রাগ; প্রাহা | Prague | | CZ | Q1085
লুবলিয়ানা; লিউব্লিয়ানা; লুবিয়ানা; লিউবলিয়ানা | Ljubljana | | SI | Q437
জাগরেব; জাগ্রেব; জাগ্রেভ | Zagreb | | HR | Q1435
বেলগ্রেড; বেলগ্রাদ; বেলগ্রেদ | Belgrade | | RS | Q3711
সারায়েভো; সারাজেভো | Sarajevo | | BA | Q11194
পোদগোরিচা; পোডগোরিকা; পোদগোরিৎসা | Podgorica | | ME | Q23564
প্রিস্টিনা; প্রিশটিনা; প্রিস্তিনা | Pristina; Prishtina | | XK | Q25270
স্কোপিয়ে; স্কোপজে; স্কপিয়ে | Skopje | | MK | Q384
তিরানা | Tirana | | AL | Q19689
এথেন্স; আথেন্স; অ্যাথেন্স | Athens | | GR | Q1524
তাল্লিন; তালিন; টালিন; তাল্লিনন | Tallinn | | EE | Q1770
রিগা; রীগা | Riga | | LV | Q1773
ভিলনিয়াস; ভিলনিউস; ভিলনুস; ভিলনিউয়াস | Vilnius | | LT | Q216
# Western Europe
লন্ডন; লণ্ডন | London | | GB | Q84
ডাবলিন | Dublin | | IE | Q1761
প্যারিস; প্যারী | Paris | | FR | Q90
বার্লিন; বারলিন | Berlin | | DE | Q64
রোম | Rome | | IT | Q220
মাদ্রিদ; ম্যাড্রিড | Madrid | | ES | Q2807
লিসবন; লিসবোয়া | Lisbon | | PT | Q597
আমস্টারডাম; আমস্তারদাম; আমস্টারড্যাম; অ্যামস্টারডাম | Amsterdam | | NL | Q727
দ্য হেগ; হেগ; দি হেগ | The Hague; Hague | | NL | Q36600
ব্রাসেলস; ব্রাসেলস্; ব্রাসেলস্‌ | Brussels | | BE | Q239
লুক্সেমবার্গ সিটি | Luxembourg City | | LU | Q1842
~বার্ন; ~বের্ন | ~Bern; Berne | | CH | Q70
ভিয়েনা | Vienna | | AT | Q1741
কোপেনহেগেন; কোপেনহাগেন | Copenhagen | | DK | Q1748
অসলো; ওসলো | Oslo | | NO | Q585
স্টকহোম; স্টকহোলম; ষ্টকহোম | Stockholm | | SE | Q1754
হেলসিঙ্কি; হেলসিংকি | Helsinki | | FI | Q1757
রেইকিয়াভিক; রিকজাভিক; রেকিয়াভিক; রেইকজাভিক | Reykjavik; Reykjavík | | IS | Q1764
ভ্যালেটা; ভাল্লেত্তা | Valletta | | MT | Q23800
আন্দোরা লা ভেল্লা; অ্যান্ডোরা লা ভেলা | Andorra la Vella | | AD | Q1863
ফাদুৎস; ভাদুজ | Vaduz | | LI | Q1844
# The Americas
ওয়াশিংটন ডিসি; ওয়াশিংটন; ওয়াশিংটন ডি.সি.; ওয়াশিংটন ডি সি; ওয়াশিংটন, ডিসি; ওয়াশিংটন শহর | Washington, D.C.; Washington; Washington DC; Washington D.C.; Washington, DC; D.C.; DC | | US | Q61
অটোয়া; অটাওয়া; ওটাওয়া | Ottawa | | CA | Q1930
মেক্সিকো সিটি; মেহিকো সিটি; মেক্সিকো নগরী | Mexico City | | MX | Q1489
গুয়াতেমালা সিটি | Guatemala City | | GT | Q1555
বেলমোপান | Belmopan | | BZ | Q3043
তেগুসিগালপা; টেগুসিগালপা | Tegucigalpa | | HN | Q3238
সান সালভাদর; সান সালভাদোর | San Salvador | | SV | Q3110
মানাগুয়া | Managua | | NI | Q3274
সান হোসে; স্যান হোসে | San José; San Jose | | CR | Q3070
পানামা সিটি; পানামা নগরী | Panama City | | PA | Q3306
হাভানা; লা হাবানা; আভানা | Havana | | CU | Q1563
পোর্ট-অ-প্রিন্স; পোর্ট অ প্রিন্স; পোর্ট-অব-প্রিন্স; পোর্ট অব প্রিন্স; পোর্তো প্রিন্স; পোর্ট-ও-প্রিন্স | Port-au-Prince | | HT | Q34261
সান্তো ডোমিঙ্গো; সান্তো দোমিঙ্গো; সান্টো ডোমিঙ্গো | Santo Domingo | | DO | Q34820
কিংস্টন; কিংসটন | Kingston | | JM | Q34692
পোর্ট অব স্পেন; পোর্ট-অব-স্পেন; পোর্ট অফ স্পেন | Port of Spain; Port-of-Spain | | TT | Q39178
নাসাউ | Nassau | | BS | Q2467
ব্রিজটাউন | Bridgetown | | BB | Q36168
ব্রাসিলিয়া; ব্রাজিলিয়া | Brasilia; Brasília | | BR | Q2844
বুয়েনস আইরেস; বুয়েনোস আইরেস; বুয়েন্স আইরেস; বুয়েনস আয়ার্স; বুয়েনস এইরেস; বুয়েনোস এইরেস | Buenos Aires | | AR | Q1486
সান্তিয়াগো; সান্টিয়াগো | Santiago; Santiago de Chile | | CL | Q2887
লিমা | Lima | | PE | Q2868
বোগোতা; বোগোটা; বগোটা; বগোতা | Bogotá; Bogota | | CO | Q2841
কারাকাস; ক্যারাকাস | Caracas | | VE | Q1533
কিটো; কুইটো | Quito | | EC | Q2900
লা পাজ; লাপাজ | La Paz | | BO | Q1491
সুক্রে | Sucre | | BO | Q2907
আসুনসিয়ন; আসুন্সিয়ন; আসুনসিওন | Asunción | | PY | Q2933
মন্টেভিডিও; মন্তেভিদেও; মন্টেভিদেও | Montevideo | | UY | Q1335
জর্জটাউন | Georgetown | | GY | Q10717
প্যারামারিবো; পারামারিবো | Paramaribo | | SR | Q3001
# Africa
আলজিয়ার্স; আলজিয়ের্স | Algiers | | DZ | Q3561
রাবাত | Rabat | | MA | Q3551
তিউনিস | Tunis | | TN | Q3572
ত্রিপোলি; ত্রিপলি; ট্রিপোলি; ত্রিপোলী | Tripoli | | LY | Q3579
নুয়াকচট; নোয়াকচট; নুয়াকশট | Nouakchott | | MR | Q3688
বামাকো | Bamako | | ML | Q3703
নিয়ামে; নিয়ামেই | Niamey | | NE | Q3674
ওয়াগাদুগু; উয়াগাদুগু; ওগাদুগু; ওয়াগাডুগু | Ouagadougou | | BF | Q3777
এনজামেনা; নজামেনা; ইনজামেনা; নজামিনা; এন'জামেনা | N'Djamena; Ndjamena | | TD | Q3659
আবুজা | Abuja | | NG | Q3787
আক্রা; আক্‌রা | Accra | | GH | Q3761
ইয়ামুসুক্রো; ইয়ামুসোক্রো | Yamoussoukro | | CI | Q3768
~ডাকার; দাকার | Dakar | | SN | Q3718
বাঞ্জুল; বানজুল | Banjul | | GM | Q3726
কোনাক্রি; কোনাক্রী; কোনাকরি | Conakry | | GN | Q3733
বিসাউ; বিসাও | Bissau | | GW | Q3739
ফ্রিটাউন | Freetown | | SL | Q3780
মনরোভিয়া | Monrovia | | LR | Q3748
~লোমে | Lomé; Lome | | TG | Q3792
পোর্তো-নোভো; পোর্তো নোভো | Porto-Novo | | BJ | Q3799
প্রাইয়া | Praia | | CV | Q3751
খার্তুম; খারতুম | Khartoum | | SD | Q1963
জুবা | Juba | | SS | Q1947
আদ্দিস আবাবা; আদিস আবাবা; আদ্দিসআবাবা; আদ্দিস আবেবা; আদ্দিস | Addis Ababa | | ET | Q3624
আসমারা | Asmara | | ER | Q3642
জিবুতি সিটি | Djibouti City | | DJ | Q3604
মোগাদিসু; মোগাদিশু | Mogadishu | | SO | Q2449
নাইরোবি; নাইরোবী | Nairobi | | KE | Q3870
কাম্পালা | Kampala | | UG | Q3894
দোদোমা; ডোডোমা | Dodoma | | TZ | Q3866
কিগালি; কিগালী | Kigali | | RW | Q3859
গিতেগা | Gitega | | BI | -
বুজুম্বুরা | Bujumbura | | BI | Q3854
কিনশাসা; কিনসাসা | Kinshasa | | CD | Q3838
ব্রাজাভিল; ব্রাজ্জাভিল | Brazzaville | | CG | Q3844
বাঙ্গুই; বাংগুই; বাঙ্গি | Bangui | | CF | Q3832
ইয়াউন্ডে; ইয়াওন্দে; ইয়াউন্দে | Yaoundé; Yaounde | | CM | Q3808
লিব্রেভিল; লিবরেভিল | Libreville | | GA | Q3825
মালাবো | Malabo | | GQ | Q3818
সাও তোমে | São Tomé | | ST | Q3932
লুয়ান্ডা | Luanda | | AO | Q3897
লুসাকা | Lusaka | | ZM | Q3881
হারারে | Harare | | ZW | Q3921
লিলংওয়ে; লিলংগুয়ে | Lilongwe | | MW | Q3876
মাপুতো; মাপুটো | Maputo | | MZ | Q3889
আন্তানানারিভো; আন্টানানারিভো; অ্যান্টানানারিভো | Antananarivo | | MG | Q3915
পোর্ট লুই; পোর্ট লুইস | Port Louis | | MU | Q3929
মরোনি | Moroni | | KM | Q3901
উইন্ডহোক; উইন্ডহুক | Windhoek | | NA | Q3935
গ্যাবোরোন; গাবোরোন | Gaborone | | BW | Q3919
প্রিটোরিয়া | Pretoria | | ZA | Q3926
কেপটাউন; কেপ টাউন | Cape Town | | ZA | Q5465
মাসেরু | Maseru | | LS | Q3909
এমবাবেন; ম্বাবানে | Mbabane | | SZ | Q3904
ভিক্টোরিয়া, সেশেলস | Victoria, Seychelles | | SC | Q3940
# Oceania
ক্যানবেরা; ক্যানবারা; কানবেরা | Canberra | | AU | Q3114
ওয়েলিংটন | Wellington | | NZ | Q23661
পোর্ট মোরেসবি; পোর্ট মোর্সবি | Port Moresby | | PG | Q36526
সুভা | Suva | | FJ | Q38807
হোনিয়ারা | Honiara | | SB | Q40921
পোর্ট ভিলা | Port Vila | | VU | Q37806
আপিয়া | Apia | | WS | Q36260
নুকুয়ালোফা; নুকু'আলোফা | Nuku'alofa; Nukualofa | | TO | Q38834
নুক; নুউক | Nuuk | | GL | Q226
`;
