// Sovereign states first, then dependent and disputed territories. Bangladesh's spellings come before Kolkata's.
export const countries = `
# South Asia and neighbours
= country
বাংলাদেশ; গণপ্রজাতন্ত্রী বাংলাদেশ | Bangladesh; People's Republic of Bangladesh | | BD | Q902
ভারত; ভারতবর্ষ; ইন্ডিয়া; হিন্দুস্তান | India; Republic of India; Bharat | | IN | Q668
পাকিস্তান; ~পাক; ইসলামি প্রজাতন্ত্র পাকিস্তান | Pakistan; Islamic Republic of Pakistan | | PK | Q843
আফগানিস্তান; আফগানিস্থান; ইসলামি আমিরাত আফগানিস্তান | Afghanistan; Islamic Emirate of Afghanistan | | AF | Q889
নেপাল | Nepal | | NP | Q837
ভুটান; ভূটান | Bhutan | | BT | Q917
শ্রীলঙ্কা; শ্রীলংকা; শ্রী লঙ্কা | Sri Lanka; Ceylon | | LK | Q854
মালদ্বীপ; মালদ্বীপস | Maldives; the Maldives | | MV | Q826
মিয়ানমার; মায়ানমার; মায়ানমা; বার্মা; বর্মা; মিয়ানমা | Myanmar; Burma | | MM | Q836
# East Asia
চীন; চিন; গণপ্রজাতন্ত্রী চীন; গণচীন; চায়না | China; People's Republic of China; PRC; mainland China | | CN | Q148
জাপান | Japan | | JP | Q17
উত্তর কোরিয়া; উত্তরকোরিয়া; গণতান্ত্রিক গণপ্রজাতন্ত্রী কোরিয়া | North Korea; N. Korea; N Korea; DPRK; Democratic People's Republic of Korea | | KP | Q423
দক্ষিণ কোরিয়া; দক্ষিণকোরিয়া; দঃ কোরিয়া; প্রজাতন্ত্রী কোরিয়া | South Korea; S. Korea; S Korea; Republic of Korea; ROK | | KR | Q884
মঙ্গোলিয়া; মঙ্গোলীয়া | Mongolia | | MN | Q711
তাইওয়ান; চাইনিজ তাইপে | Taiwan; Chinese Taipei | | TW | Q865
# South-East Asia
থাইল্যান্ড; তাইল্যান্ড; থাইল্যাণ্ড | Thailand | | TH | Q869
কম্বোডিয়া; কাম্বোডিয়া | Cambodia; Kampuchea | | KH | Q424
লাওস | Laos | | LA | Q819
ভিয়েতনাম; ভিয়েৎনাম | Vietnam; Viet Nam | | VN | Q881
মালয়েশিয়া; মালেশিয়া; মালয়শিয়া; মালয়েশীয়া | Malaysia | | MY | Q833
সিঙ্গাপুর; সিংগাপুর; সিঙ্গাপুরা | Singapore | | SG | Q334
ইন্দোনেশিয়া; ইন্দোনেসিয়া; ইন্দোনেশীয়া | Indonesia | | ID | Q252
ফিলিপাইন; ফিলিপাইনস; ফিলিপিন্স; ফিলিপিনস; ফিলিপাইন্স; ফিলিপিন | Philippines; the Philippines | | PH | Q928
ব্রুনাই; ব্রুনেই | Brunei; Brunei Darussalam | | BN | Q921
পূর্ব তিমুর; তিমুর-লেস্তে; তিমুর; তিমোর-লেস্তে; পূর্ব তিমোর | East Timor; Timor-Leste | | TL | Q574
# Central Asia and Caucasus
কাজাখস্তান; কাজাকস্তান; কাজাখিস্তান; কাজাখাস্তান | Kazakhstan | | KZ | Q232
উজবেকিস্তান; উজবেকস্তান | Uzbekistan | | UZ | Q265
কিরগিজস্তান; কিরঘিজস্তান; কিরগিস্তান; কিরগিজিস্তান | Kyrgyzstan; Kirghizia | | KG | Q813
তাজিকিস্তান; তাজাকিস্তান | Tajikistan | | TJ | Q863
তুর্কমেনিস্তান; তুর্কেমেনিস্তান | Turkmenistan | | TM | Q874
আজারবাইজান; আজেরবাইজান; আজারবাইজান প্রজাতন্ত্র | Azerbaijan | | AZ | Q227
আর্মেনিয়া; আরমেনিয়া | Armenia | | AM | Q399
জর্জিয়া | Georgia | | GE | Q230
# Middle East
ইরান; ইসলামি প্রজাতন্ত্র ইরান; ইসলামিক প্রজাতন্ত্র ইরান | Iran; Islamic Republic of Iran; Persia | | IR | Q794
ইরাক | Iraq | | IQ | Q796
ইসরায়েল; ইসরাইল; ইজরায়েল; ইসরাঈল; ইজরাইল; ইস্রায়েল; ইস্রাইল | Israel; State of Israel | | IL | Q801
ফিলিস্তিন; প্যালেস্টাইন; প্যালেস্তাইন; ফিলিস্তীন; প্যালেস্তিন; ফিলিস্তিন রাষ্ট্র | Palestine; State of Palestine; Palestinian Territories; Palestinian territories; Occupied Palestinian Territory | | PS | Q219060
জর্ডান; জর্দান; জর্ডন | Jordan | | JO | Q810
লেবানন | Lebanon | | LB | Q822
সিরিয়া; সিরীয়া; সিরিয়ান আরব প্রজাতন্ত্র | Syria; Syrian Arab Republic | | SY | Q858
সৌদি আরব; সৌদিআরব; ~সৌদি; সাউদি আরব; সউদী আরব; সউদি আরব; সৌদি আরবিয়া | Saudi Arabia; Kingdom of Saudi Arabia; KSA | | SA | Q851
সংযুক্ত আরব আমিরাত; সংযুক্ত আরব আমিরশাহি; আমিরাত; আরব আমিরাত; ইউএই; সংযুক্ত আরব আমিরশাহী; আরব আমিরশাহি; আমিরশাহি; ইউনাইটেড আরব এমিরেটস | United Arab Emirates; UAE; U.A.E.; Emirates; the Emirates | | AE | Q878
কাতার | Qatar | | QA | Q846
কুয়েত; কুয়ায়েত | Kuwait | | KW | Q817
বাহরাইন; বাহরিন; বাহারাইন; বাহরেন | Bahrain | | BH | Q398
ওমান | Oman; Sultanate of Oman | | OM | Q842
ইয়েমেন; ইয়ামেন; ইয়ামান; ইয়েমেন প্রজাতন্ত্র | Yemen; Republic of Yemen | | YE | Q805
তুরস্ক; তুর্কিয়ে; তুর্কিয়ে প্রজাতন্ত্র; টার্কি | Turkey; Türkiye; Turkiye; Republic of Türkiye | | TR | Q43
মিশর; মিসর; ইজিপ্ট; ঈজিপ্ট | Egypt; Arab Republic of Egypt | | EG | Q79
সাইপ্রাস | Cyprus | | CY | Q229
# Eastern Europe
রাশিয়া; রুশ ফেডারেশন; রাশিয়ান ফেডারেশন; রাশিয়া ফেডারেশন; রুশিয়া | Russia; Russian Federation | | RU | Q159
ইউক্রেন; ইউক্রেইন; ইউক্রেণ; ইউক্রাইন | Ukraine | | UA | Q212
বেলারুশ; বেলারুস; বেলোরুশ; বেলোরুশিয়া | Belarus; Byelorussia | | BY | Q184
মলদোভা; মোলদোভা; মলডোভা; মোলডোভা | Moldova | | MD | Q217
পোল্যান্ড; পোলান্ড; পোল্যাণ্ড | Poland | | PL | Q36
রোমানিয়া; রুমানিয়া | Romania | | RO | Q218
বুলগেরিয়া; বুলগারিয়া | Bulgaria | | BG | Q219
হাঙ্গেরি; হাঙ্গেরী; হাঙ্গারি | Hungary | | HU | Q28
স্লোভাকিয়া; স্লোভেকিয়া; শ্লোভাকিয়া | Slovakia; Slovak Republic | | SK | Q214
চেক প্রজাতন্ত্র; চেকিয়া; চেক রিপাবলিক; চেচিয়া | Czech Republic; Czechia | | CZ | Q213
স্লোভেনিয়া; শ্লোভেনিয়া | Slovenia | | SI | Q215
ক্রোয়েশিয়া; ক্রোশিয়া | Croatia | | HR | Q224
সার্বিয়া; সারবিয়া | Serbia | | RS | Q403
বসনিয়া ও হার্জেগোভিনা; বসনিয়া; বসনিয়া-হার্জেগোভিনা; বসনিয়া এবং হার্জেগোভিনা; বসনিয়া হারজেগোভিনা; বসনিয়া ও হার্জেগোবিনা | Bosnia and Herzegovina; Bosnia; Bosnia-Herzegovina; Bosnia & Herzegovina | | BA | Q225
মন্টেনেগ্রো; মন্টিনিগ্রো; মন্তেনেগ্রো; মন্টেনিগ্রো | Montenegro | | ME | Q236
কসোভো; কোসোভো; কসোভা | Kosovo | | XK | Q1246
উত্তর মেসিডোনিয়া; উত্তর ম্যাসেডোনিয়া; মেসিডোনিয়া; উত্তর মেসেডোনিয়া; ম্যাসিডোনিয়া; উত্তর ম্যাসিডোনিয়া | North Macedonia; Macedonia | | MK | Q221
আলবেনিয়া; আলবানিয়া | Albania | | AL | Q222
গ্রিস; গ্রীস | Greece; Hellenic Republic | | GR | Q41
এস্তোনিয়া; ইস্তোনিয়া; এস্টোনিয়া | Estonia | | EE | Q191
লাটভিয়া; লাতভিয়া; ল্যাটভিয়া | Latvia | | LV | Q211
লিথুয়ানিয়া; লিথুনিয়া; লিথুয়েনিয়া; লিতুয়ানিয়া | Lithuania | | LT | Q37
# Western Europe
যুক্তরাজ্য; ব্রিটেন; গ্রেট ব্রিটেন; বৃটেন; ইউকে; গ্রেট বৃটেন; বিলেত | United Kingdom; UK; U.K.; Britain; Great Britain; United Kingdom of Great Britain and Northern Ireland | | GB | Q145
আয়ারল্যান্ড; আয়ারল্যান্ড প্রজাতন্ত্র; আয়ারল্যাণ্ড; আইরিশ প্রজাতন্ত্র | Ireland; Republic of Ireland | | IE | Q27
ফ্রান্স; ফরাসি প্রজাতন্ত্র | France | | FR | Q142
জার্মানি; জার্মানী; জার্মান ফেডারেল প্রজাতন্ত্র; জর্মানি | Germany; Federal Republic of Germany | | DE | Q183
ইতালি; ইটালি; ইতালী; ইটালী | Italy | | IT | Q38
স্পেন; স্পেইন | Spain | | ES | Q29
পর্তুগাল; পোর্তুগাল; পর্তুগ্যাল | Portugal | | PT | Q45
নেদারল্যান্ডস; নেদারল্যান্ড; হল্যান্ড; নেদারল্যাণ্ডস | Netherlands; the Netherlands; Holland | | NL | Q55
বেলজিয়াম | Belgium | | BE | Q31
লুক্সেমবার্গ; লাক্সেমবার্গ; লুক্সেমবুর্গ; লাক্সেমবুর্গ | Luxembourg | | LU | Q32
সুইজারল্যান্ড; সুইজারল্যাণ্ড; সুইৎজারল্যান্ড; সুইটজারল্যান্ড | Switzerland; Swiss Confederation | | CH | Q39
অস্ট্রিয়া; অস্ট্রীয়া | Austria | | AT | Q40
লিচেনস্টাইন; লিশটেনস্টাইন; লিখটেনস্টাইন; লিচেনস্টেইন | Liechtenstein | | LI | Q347
ডেনমার্ক | Denmark; Kingdom of Denmark | | DK | Q35
নরওয়ে | Norway | | NO | Q20
সুইডেন | Sweden | | SE | Q34
ফিনল্যান্ড; ফিনল্যাণ্ড | Finland | | FI | Q33
আইসল্যান্ড; আইসল্যাণ্ড | Iceland | | IS | Q189
মাল্টা; মালটা | Malta | | MT | Q233
অ্যান্ডোরা; এন্ডোরা; আন্দোরা | Andorra | | AD | Q228
মোনাকো | Monaco | | MC | Q235
সান মারিনো; সান ম্যারিনো | San Marino | | SM | Q238
ভ্যাটিকান সিটি; ভ্যাটিকান; ভ্যাটিকান নগরী; ভাটিকান; ভাটিকান সিটি; ভ্যাটিক্যান | Vatican City; Vatican; Vatican City State | | VA | Q237
# North America
যুক্তরাষ্ট্র; মার্কিন যুক্তরাষ্ট্র; আমেরিকা; আমেরিকা যুক্তরাষ্ট্র; ইউএসএ; ইউএস; মার্কিন মুলুক; ইউনাইটেড স্টেটস | United States; United States of America; US; U.S.; USA; U.S.A.; America; the States | | US | Q30
কানাডা; ক্যানাডা | Canada | | CA | Q16
মেক্সিকো; মেহিকো | Mexico | | MX | Q96
গুয়াতেমালা; গুয়েতেমালা; গুয়াটেমালা | Guatemala | | GT | Q774
বেলিজ | Belize | | BZ | Q242
হন্ডুরাস; হনডুরাস; হন্ডুরাস প্রজাতন্ত্র | Honduras | | HN | Q783
এল সালভাদর; এল সালভাদোর; সালভাদর | El Salvador | | SV | Q792
নিকারাগুয়া; নিকারাগোয়া | Nicaragua | | NI | Q811
কোস্টারিকা; কোস্টা রিকা; কোস্তারিকা; কোস্তা রিকা | Costa Rica | | CR | Q800
পানামা | Panama | | PA | Q804
কিউবা; কিউবা প্রজাতন্ত্র | Cuba | | CU | Q241
হাইতি; হাইতি প্রজাতন্ত্র; হাইতী; হাইটি | Haiti | | HT | Q790
ডোমিনিকান প্রজাতন্ত্র; ডোমিনিকান রিপাবলিক; দোমিনিকান প্রজাতন্ত্র | Dominican Republic | | DO | Q786
জ্যামাইকা; জামাইকা; জ্যামেইকা | Jamaica | | JM | Q766
ত্রিনিদাদ ও টোবাগো; ত্রিনিদাদ অ্যান্ড টোবাগো; ত্রিনিদাদ; ত্রিনিদাদ ও টোবেগো; ত্রিনিদাদ এবং টোবাগো | Trinidad and Tobago; Trinidad & Tobago; Trinidad | | TT | Q754
বাহামা; বাহামাস; বাহামা দ্বীপপুঞ্জ | Bahamas; the Bahamas | | BS | Q778
বার্বাডোজ; বার্বাডোস; বারবাডোজ; বারবাডোস | Barbados | | BB | Q244
ডোমিনিকা; ডমিনিকা | Dominica | | DM | Q784
গ্রেনাডা | Grenada | | GD | Q769
সেন্ট লুসিয়া; সেন্ট লুশিয়া | Saint Lucia; St Lucia; St. Lucia | | LC | Q760
সেন্ট ভিনসেন্ট ও গ্রেনাডাইনস; সেন্ট ভিনসেন্ট অ্যান্ড দ্য গ্রেনাডাইনস; সেন্ট ভিনসেন্ট | Saint Vincent and the Grenadines; St Vincent and the Grenadines; St. Vincent and the Grenadines; St Vincent | | VC | Q757
সেন্ট কিটস ও নেভিস; সেন্ট কিটস অ্যান্ড নেভিস; সেন্ট কিটস | Saint Kitts and Nevis; St Kitts and Nevis; St. Kitts and Nevis; St Kitts | | KN | Q763
অ্যান্টিগুয়া ও বারবুডা; অ্যান্টিগা ও বারবুডা; অ্যান্টিগুয়া; অ্যান্টিগুয়া অ্যান্ড বারবুডা; অ্যান্টিগা; এন্টিগুয়া ও বারমুডা | Antigua and Barbuda; Antigua & Barbuda; Antigua | | AG | Q781
# South America
ব্রাজিল | Brazil | | BR | Q155
আর্জেন্টিনা; আর্জেন্তিনা; আর্জেনটিনা | Argentina | | AR | Q414
চিলি | Chile | | CL | Q298
পেরু | Peru | | PE | Q419
কলম্বিয়া; কলাম্বিয়া; কলোম্বিয়া | Colombia | | CO | Q739
ভেনেজুয়েলা; ভেনিজুয়েলা; ভেনেজুয়েলা বলিভারিয়ান প্রজাতন্ত্র; ভেনেজুয়ালা; ভেনেসুয়েলা | Venezuela; Bolivarian Republic of Venezuela | | VE | Q717
ইকুয়েডর; ইকুয়েদর; একুয়েডর; ইকুয়াডর | Ecuador | | EC | Q736
বলিভিয়া; বোলিভিয়া | Bolivia | | BO | Q750
প্যারাগুয়ে | Paraguay | | PY | Q733
উরুগুয়ে | Uruguay | | UY | Q77
গায়ানা; গায়েনা; গুয়ানা | Guyana | | GY | Q734
সুরিনাম; সুরিনেম | Suriname; Surinam | | SR | Q730
# North and West Africa
আলজেরিয়া; আলজিরিয়া | Algeria | | DZ | Q262
মরক্কো; মরোক্কো; মরক্ক | Morocco | | MA | Q1028
তিউনিসিয়া; তিউনিশিয়া; টিউনিসিয়া; তিউনেসিয়া | Tunisia | | TN | Q948
লিবিয়া; লিবীয়া | Libya | | LY | Q1016
মৌরিতানিয়া; মৌরিতানীয়া; মরিতানিয়া; মরিটানিয়া | Mauritania | | MR | Q1025
মালি প্রজাতন্ত্র; ~মালি; ~মালী | Mali; Republic of Mali | | ML | Q912
নাইজার; নাইজার প্রজাতন্ত্র | Niger | | NE | Q1032
বুরকিনা ফাসো; বুর্কিনা ফাসো; বুরকিনাফাসো; বুর্কিনাফাসো; বারকিনা ফাসো | Burkina Faso | | BF | Q965
চাদ; চাদ প্রজাতন্ত্র | Chad; Republic of Chad | | TD | Q657
নাইজেরিয়া; নাইজিরিয়া | Nigeria | | NG | Q1033
ঘানা | Ghana | | GH | Q117
আইভরি কোস্ট; আইভরিকোস্ট; কোত দিভোয়ার; কোট ডি আইভরি; আইভোরি কোস্ট; কোত দি ভোয়া | Ivory Coast; Côte d'Ivoire; Cote d'Ivoire | | CI | Q1008
সেনেগাল; সেনেগ্যাল | Senegal | | SN | Q1041
গাম্বিয়া; দ্য গাম্বিয়া; গ্যাম্বিয়া | Gambia; The Gambia | | GM | Q1005
গিনি; গিনি কোনাক্রি; গিনি প্রজাতন্ত্র | Guinea; Republic of Guinea | | GN | Q1006
গিনি-বিসাউ; গিনি বিসাউ; গিনিবিসাউ; গিনি বিসাও | Guinea-Bissau | | GW | Q1007
সিয়েরা লিওন; সিয়েরালিওন; সিয়েরা লিয়ন | Sierra Leone | | SL | Q1044
লাইবেরিয়া | Liberia | | LR | Q1014
টোগো; তোগো | Togo | | TG | Q945
বেনিন; বেনিন প্রজাতন্ত্র | Benin | | BJ | Q962
কেপ ভার্দে; কাবো ভার্দে; কেপ ভার্ড | Cape Verde; Cabo Verde | | CV | Q1011
# East, Central and Southern Africa
সুদান; সুদান প্রজাতন্ত্র | Sudan | | SD | Q1049
দক্ষিণ সুদান; সাউথ সুদান | South Sudan | | SS | Q958
ইথিওপিয়া; ইথিয়োপিয়া; আবিসিনিয়া | Ethiopia | | ET | Q115
ইরিত্রিয়া; ইরিট্রিয়া; এরিত্রিয়া | Eritrea | | ER | Q986
জিবুতি; জিবুটি; জিবুতী | Djibouti | | DJ | Q977
সোমালিয়া; সোমালীয়া | Somalia | | SO | Q1045
কেনিয়া; কেনীয়া | Kenya | | KE | Q114
উগান্ডা; উগাণ্ডা; ইউগান্ডা | Uganda | | UG | Q1036
তানজানিয়া; তাঞ্জানিয়া; তানজানীয়া; তানজেনিয়া | Tanzania | | TZ | Q924
রুয়ান্ডা; রোয়ান্ডা; রুয়াণ্ডা | Rwanda | | RW | Q1037
বুরুন্ডি; বুরুন্ডী; বুরুণ্ডি | Burundi | | BI | Q967
কঙ্গো গণতান্ত্রিক প্রজাতন্ত্র; গণতান্ত্রিক কঙ্গো প্রজাতন্ত্র; গণতান্ত্রিক প্রজাতন্ত্র কঙ্গো; ডিআর কঙ্গো; গণতান্ত্রিক কঙ্গো; কঙ্গো; ডিআরসি; কঙ্গো ডিআর; কংগো; ডেমোক্রেটিক রিপাবলিক অব কঙ্গো; ডেমোক্র্যাটিক রিপাবলিক অব কঙ্গো | Democratic Republic of the Congo; DR Congo; Democratic Republic of Congo; DRC; D.R. Congo; Congo; Congo-Kinshasa | | CD | Q974
কঙ্গো প্রজাতন্ত্র; কঙ্গো-ব্রাজাভিল; কঙ্গো ব্রাজাভিল | Republic of the Congo; Republic of Congo; Congo-Brazzaville; Congo Republic | | CG | Q971
মধ্য আফ্রিকান প্রজাতন্ত্র; মধ্য আফ্রিকা প্রজাতন্ত্র; সেন্ট্রাল আফ্রিকান রিপাবলিক | Central African Republic; CAR | | CF | Q929
ক্যামেরুন; ক্যামারুন | Cameroon; Cameroun | | CM | Q1009
গ্যাবন; গাবন | Gabon | | GA | Q1000
নিরক্ষীয় গিনি; ইকুয়েটোরিয়াল গিনি; বিষুবীয় গিনি; ইকুয়াটোরিয়াল গিনি | Equatorial Guinea | | GQ | Q983
সাও তোমে ও প্রিন্সিপে; সাঁউ তুমি ও প্রিন্সিপি; সাও টোমে ও প্রিন্সিপে; সাও টোমে | São Tomé and Príncipe; Sao Tome and Principe | | ST | Q1039
অ্যাঙ্গোলা; অ্যাংগোলা; এঙ্গোলা; আঙ্গোলা | Angola | | AO | Q916
জাম্বিয়া; জাম্বীয়া | Zambia | | ZM | Q953
জিম্বাবুয়ে; জিম্বাবোয়ে | Zimbabwe | | ZW | Q954
মালাউই; মালাবি; মালাওয়ি; মালাউয়ি | Malawi | | MW | Q1020
মোজাম্বিক; মোজাম্বিক প্রজাতন্ত্র | Mozambique | | MZ | Q1029
মাদাগাস্কার; মাদাগাস্কর; ম্যাডাগাস্কার | Madagascar | | MG | Q1019
মরিশাস; মরিসাস; মৌরিশাস | Mauritius | | MU | Q1027
সেশেলস; সিসিলিস; সিশেলস; সেচেলস; সেশেলজ | Seychelles | | SC | Q1042
কমোরোস; কোমোরোস; কমরোস; কমোরো দ্বীপপুঞ্জ | Comoros | | KM | Q970
নামিবিয়া; নামিবীয়া | Namibia | | NA | Q1030
বতসোয়ানা; বোতসোয়ানা; বৎসোয়ানা | Botswana | | BW | Q963
দক্ষিণ আফ্রিকা; সাউথ আফ্রিকা; দক্ষিণ আফ্রিকা প্রজাতন্ত্র | South Africa; Republic of South Africa | | ZA | Q258
লেসোথো; লেসোটো | Lesotho | | LS | Q1013
ইসওয়াতিনি; এসওয়াতিনি; সোয়াজিল্যান্ড; এস্বাতিনি; ইসোয়াতিনি; এসোয়াতিনি | Eswatini; Swaziland | | SZ | Q1050
# Oceania
অস্ট্রেলিয়া; অষ্ট্রেলিয়া; অস্ট্রেলীয়া | Australia; Commonwealth of Australia | | AU | Q408
নিউজিল্যান্ড; নিউ জিল্যান্ড; নিউজ়িল্যান্ড; নিউজিল্যাণ্ড; নিউ জিল্যাণ্ড | New Zealand; Aotearoa | | NZ | Q664
পাপুয়া নিউগিনি; পাপুয়া নিউ গিনি; পাপুয়ানিউগিনি | Papua New Guinea; PNG | | PG | Q691
ফিজি; ফিজি দ্বীপপুঞ্জ | Fiji | | FJ | Q712
সলোমন দ্বীপপুঞ্জ; সলোমন আইল্যান্ডস; সোলোমন দ্বীপপুঞ্জ; সলোমন আইল্যান্ড | Solomon Islands | | SB | Q685
ভানুয়াতু; ভানুয়াতু প্রজাতন্ত্র | Vanuatu | | VU | Q686
সামোয়া | Samoa | | WS | Q683
টোঙ্গা; টঙ্গা; টোংগা | Tonga | | TO | Q678
কিরিবাতি; কিরিবাস | Kiribati | | KI | Q710
টুভালু; তুভালু | Tuvalu | | TV | Q672
নাউরু | Nauru | | NR | Q697
পালাউ; ~পালাও | Palau | | PW | Q695
মার্শাল দ্বীপপুঞ্জ; মার্শাল আইল্যান্ডস | Marshall Islands | | MH | Q709
মাইক্রোনেশিয়া | Micronesia; Federated States of Micronesia | | FM | Q702
# Disputed and dependent territories
= territory
গাজা উপত্যকা; গাজা; গাজা স্ট্রিপ; গাযা; গাজা ভূখণ্ড; গাজা ভূখন্ড | Gaza Strip; Gaza; the Gaza Strip; Gaza enclave | | PS | Q39760
পশ্চিম তীর; অধিকৃত পশ্চিম তীর; ওয়েস্ট ব্যাংক; ওয়েস্ট ব্যাঙ্ক; পশ্চিমতীর; পশ্চিম তির | West Bank; the West Bank; occupied West Bank; Judea and Samaria | | PS | Q36678
পূর্ব জেরুজালেম; অধিকৃত পূর্ব জেরুজালেম; পূর্ব জেরুসালেম; পূর্ব জেরুশালেম | East Jerusalem; occupied East Jerusalem | | PS | -
গোলান মালভূমি; গোলান; গোলান হাইটস | Golan Heights; Golan; the Golan | | - | Q83210
শেবা ফার্ম; শেবা খামার | Shebaa Farms | | - | -
কাশ্মীর; কাশ্মির | Kashmir | | - | Q43100
আজাদ কাশ্মীর; আজাদ জম্মু ও কাশ্মীর; পাকিস্তান অধিকৃত কাশ্মীর; পাকিস্তান-অধিকৃত কাশ্মীর; পাকিস্তান শাসিত কাশ্মীর; পাকিস্তান নিয়ন্ত্রিত কাশ্মীর; পাক অধিকৃত কাশ্মীর; আজাদ কাশ্মির; পিওকে; পাক-অধিকৃত কাশ্মীর | Azad Kashmir; Azad Jammu and Kashmir; Pakistan-occupied Kashmir; Pakistan-administered Kashmir; PoK; AJK | | PK | Q200130
গিলগিট-বালতিস্তান; গিলগিট বালতিস্তান; গিলগিত-বালতিস্তান | Gilgit-Baltistan | | PK | Q200697
আকসাই চিন; আকসাই চীন | Aksai Chin | | - | -
ক্রিমিয়া; ক্রিমিয়া উপদ্বীপ; ক্রাইমিয়া; ক্রিমীয়া | Crimea; Crimean Peninsula | | UA | Q7835
নাগোর্নো-কারাবাখ; নাগরনো-কারাবাখ; কারাবাখ; নাগোরনো-কারাবাখ; নাগোর্নো কারাবাখ; আর্তসাখ | Nagorno-Karabakh; Karabakh; Artsakh | | AZ | -
আবখাজিয়া | Abkhazia | | GE | Q23334
দক্ষিণ ওশেতিয়া; দক্ষিণ ওসেটিয়া; দক্ষিণ ওসেতিয়া | South Ossetia | | GE | Q23427
ট্রান্সনিস্ট্রিয়া; ট্রান্সনিস্ত্রিয়া; ট্রান্সডনিস্ট্রিয়া; প্রিদনেস্ত্রোভিয়ে | Transnistria; Pridnestrovie | | MD | Q907112
উত্তর সাইপ্রাস; নর্দার্ন সাইপ্রাস | Northern Cyprus; Turkish Republic of Northern Cyprus | | CY | Q23681
সোমালিল্যান্ড; সোমালিল্যাণ্ড | Somaliland | | SO | Q34754
পুন্টল্যান্ড; পান্টল্যান্ড | Puntland | | SO | -
পশ্চিম সাহারা; ওয়েস্টার্ন সাহারা | Western Sahara | | EH | Q6250
কুর্দিস্তান; ইরাকি কুর্দিস্তান; কুর্দিস্তান অঞ্চল | Kurdistan; Iraqi Kurdistan; Kurdistan Region; Kurdish region of Iraq | | IQ | Q205047
হংকং; হং কং; হংকঙ | Hong Kong | | HK | Q8646
ম্যাকাও; মাকাও; ম্যাকাউ | Macau; Macao | | MO | Q14773
গ্রিনল্যান্ড; গ্রীনল্যান্ড; গ্রিনল্যাণ্ড; গ্রিণল্যান্ড | Greenland; Kalaallit Nunaat | | GL | Q223
ফ্যারো দ্বীপপুঞ্জ; ফারো দ্বীপপুঞ্জ; ফ্যারো আইল্যান্ড | Faroe Islands; Faroes | | FO | Q4628
ওলান্দ দ্বীপপুঞ্জ; আলান্দ দ্বীপপুঞ্জ | Åland; Åland Islands | | AX | Q5689
পুয়ের্তো রিকো; পুয়ের্টো রিকো; পোর্তো রিকো; পুয়ের্তোরিকো | Puerto Rico | | PR | Q1183
গুয়াম | Guam | | GU | Q16635
আমেরিকান সামোয়া; মার্কিন সামোয়া | American Samoa | | AS | Q16641
মার্কিন ভার্জিন দ্বীপপুঞ্জ; ইউএস ভার্জিন আইল্যান্ডস; যুক্তরাষ্ট্রের ভার্জিন দ্বীপপুঞ্জ | US Virgin Islands; U.S. Virgin Islands; United States Virgin Islands | | VI | Q11703
ব্রিটিশ ভার্জিন দ্বীপপুঞ্জ; ব্রিটিশ ভার্জিন আইল্যান্ডস | British Virgin Islands | | VG | Q25305
উত্তর মারিয়ানা দ্বীপপুঞ্জ; নর্দার্ন মারিয়ানা আইল্যান্ডস | Northern Mariana Islands | | MP | Q16644
বারমুডা; বার্মুডা | Bermuda | | BM | Q23635
কেম্যান দ্বীপপুঞ্জ; কেইম্যান দ্বীপপুঞ্জ; কেম্যান আইল্যান্ডস; কেইম্যান আইল্যান্ডস | Cayman Islands; Caymans | | KY | Q5785
অ্যাঙ্গুইলা | Anguilla | | AI | Q25228
মন্টসেরাট; মন্টসেরাত | Montserrat | | MS | Q13353
টার্কস ও কাইকোস দ্বীপপুঞ্জ; টার্কস অ্যান্ড কাইকোস | Turks and Caicos Islands; Turks and Caicos | | TC | Q18221
ফকল্যান্ড দ্বীপপুঞ্জ; ফকল্যান্ড; মালভিনাস; ফকল্যান্ডস | Falkland Islands; Falklands; Malvinas | | FK | Q9648
জিব্রাল্টার; জিব্রালটার | Gibraltar | | GI | Q1410
আইল অব ম্যান | Isle of Man | | IM | Q9676
জার্সি দ্বীপ | Jersey | | JE | Q785
গার্নসি; গার্নজি | Guernsey | | GG | -
সেন্ট হেলেনা; সেইন্ট হেলেনা | Saint Helena; St Helena; St. Helena | | SH | -
চাগোস দ্বীপপুঞ্জ; চাগোস; ব্রিটিশ ভারত মহাসাগরীয় অঞ্চল; শাগোস দ্বীপপুঞ্জ | Chagos Islands; Chagos Archipelago; British Indian Ocean Territory; Chagos | | IO | Q43448
ফরাসি গায়ানা; ফ্রেঞ্চ গায়ানা; ফরাসি গুয়ানা | French Guiana | | GF | Q3769
গুয়াদেলুপ; গুয়াডেলুপ; গুয়াদলুপ | Guadeloupe | | GP | Q17012
মার্তিনিক; মার্টিনিক | Martinique | | MQ | Q17054
রেউনিওঁ; রিইউনিয়ন; রিইউনিয়ন দ্বীপ; রেইউনিয়ন | Réunion; Réunion Island | | RE | Q17070
মায়োত; মায়োতে; মায়োট | Mayotte | | YT | Q17063
নিউ ক্যালেডোনিয়া; নিউক্যালেডোনিয়া; নিউ ক্যালিডোনিয়া | New Caledonia | | NC | Q33788
ফরাসি পলিনেশিয়া; ফ্রেঞ্চ পলিনেশিয়া | French Polynesia; Tahiti | | PF | Q30971
আরুবা | Aruba | | AW | Q21203
কুরাসাও; কিউরাসাও | Curaçao | | CW | Q25279
সিন্ট মার্টেন; সিন্ট মার্টিন | Sint Maarten | | SX | Q26273
কুক দ্বীপপুঞ্জ; কুক আইল্যান্ডস | Cook Islands | | CK | Q26988
নিউয়ে; নিউই | Niue | | NU | Q34020
টোকেলাউ | Tokelau | | TK | Q36823
স্বালবার্ড; স্ভালবার্ড; সালবার্ড | Svalbard | | SJ | -
অ্যান্টার্কটিকা; এন্টার্কটিকা; আন্টার্কটিকা; কুমেরু; দক্ষিণ মেরু অঞ্চল | Antarctica | continent | AQ | Q51
# States that no longer are
= country
সোভিয়েত ইউনিয়ন; সোভিয়েত রাশিয়া; ~সোভিয়েত; ইউএসএসআর | Soviet Union; USSR; U.S.S.R. | | - | Q15180
যুগোস্লাভিয়া; যুগোশ্লাভিয়া; সাবেক যুগোস্লাভিয়া | Yugoslavia; former Yugoslavia | | - | -
চেকোস্লোভাকিয়া; চেকোশ্লোভাকিয়া | Czechoslovakia | | - | -
পূর্ব জার্মানি; পূর্ব জার্মানী | East Germany | | - | -
পশ্চিম জার্মানি; পশ্চিম জার্মানী | West Germany | | - | -
পূর্ব পাকিস্তান; পুর্ব পাকিস্তান | East Pakistan | | - | -
পশ্চিম পাকিস্তান | West Pakistan | | - | -
`;
