/** Adjectives and nouns of nationality, Bengali as stems, `~` before what is another word too: `CC | বাংলা; বাংলা | English; English`. */
export const demonyms = `
AF | আফগান; আফগানি; আফগানী; আফগানিস্তানি | Afghan; Afghans; Afghani
AL | আলবেনীয়; আলবেনিয়ান; আলবানীয় | Albanian; Albanians
DZ | আলজেরীয়; আলজেরিয়ান; আলজিরীয় | Algerian; Algerians
AD | অ্যান্ডোরান | Andorran; Andorrans
AO | অ্যাঙ্গোলান; অ্যাঙ্গোলীয় | Angolan; Angolans
AG | অ্যান্টিগুয়ান | Antiguan; Antiguans
AR | আর্জেন্টাইন; আর্জেন্টিনীয়; আর্জেন্টিনিয়ান | Argentine; Argentinian; Argentinean; Argentines; Argentinians
AM | আর্মেনীয়; আর্মেনিয়ান; আরমেনীয় | Armenian; Armenians
AU | অস্ট্রেলীয়; অস্ট্রেলিয়ান; অজি | Australian; Australians; Aussie; Aussies
AT | অস্ট্রীয়; অস্ট্রিয়ান; অষ্ট্রীয় | Austrian; Austrians
AZ | আজারবাইজানি; আজেরি; আজারবাইজানীয়; আজারবাইজানী | Azerbaijani; Azeri; Azerbaijanis; Azeris
BS | বাহামিয়ান | Bahamian; Bahamians
BH | বাহরাইনি; বাহরাইনী | Bahraini; Bahrainis
BD | বাংলাদেশি; বাংলাদেশী | Bangladeshi; Bangladeshis
BB | বার্বাডিয়ান; বাজান | Barbadian; Barbadians; Bajan
BY | বেলারুশীয়; বেলারুশিয়ান; বেলারুশি | Belarusian; Belarusians; Belarussian
BE | বেলজিয়ান; বেলজীয় | Belgian; Belgians
BZ | বেলিজিয়ান | Belizean; Belizeans
BJ | বেনিনীয় | Beninese; Beninois
BT | ভুটানি; ভুটানিজ; ভুটানী | Bhutanese
BO | বলিভীয়; বলিভিয়ান | Bolivian; Bolivians
BA | বসনীয়; বসনিয়ান; বসনিয়াক | Bosnian; Bosnians; Bosniak; Bosniaks
BW | বতসোয়ানান | Botswanan; Motswana; Batswana
BR | ব্রাজিলীয়; ব্রাজিলিয়ান; ব্রাজিলিয় | Brazilian; Brazilians
BN | ব্রুনাইয়ান | Bruneian; Bruneians
BG | বুলগেরীয়; বুলগেরিয়ান; বুলগারীয় | Bulgarian; Bulgarians
BF | বুরকিনাবে; বুর্কিনাবে | Burkinabe; Burkinabé
BI | বুরুন্ডীয়; বুরুন্ডিয়ান | Burundian; Burundians
KH | কম্বোডীয়; কম্বোডিয়ান; কাম্বোডীয় | Cambodian; Cambodians
CM | ক্যামেরুনীয়; ক্যামেরুনিয়ান | Cameroonian; Cameroonians
CA | কানাডীয়; কানাডিয়ান; কানাডিয় | Canadian; Canadians
CV | কেপভার্দীয় | Cape Verdean; Cape Verdeans
CF | মধ্য আফ্রিকান | Central African; Central Africans
TD | চাদীয়; চাদিয়ান | Chadian; Chadians
CL | চিলীয়; চিলিয়ান | Chilean; Chileans
CN | চীনা; চিনা; চৈনিক; চাইনিজ; চীনদেশীয় | Chinese
CO | কলম্বীয়; কলম্বিয়ান; কলাম্বিয়ান; কলোম্বিয়ান | Colombian; Colombians
KM | কমোরীয় | Comorian; Comorians; Comoran
CD | কঙ্গোলিজ; কঙ্গোলীয়; কঙ্গোলি | Congolese
CR | কোস্টারিকান | Costa Rican; Costa Ricans
CI | আইভরীয়; আইভোরিয়ান; আইভরিয়ান | Ivorian; Ivorians; Ivoirian
HR | ক্রোয়েশীয়; ক্রোয়েশিয়ান; ক্রোয়াট; ক্রোট | Croatian; Croatians; Croat; Croats
CU | কিউবান; কিউবীয় | Cuban; Cubans
CY | সাইপ্রিয়ট; সাইপ্রিওট | Cypriot; Cypriots; Greek Cypriot; Greek Cypriots
CZ | ~চেক | Czech; Czechs
DK | ডেনিশ; ড্যানিশ; দিনেমার; ডেনীয় | Danish; Dane; Danes
DJ | জিবুতীয় | Djiboutian; Djiboutians
DO | ডোমিনিকান | Dominican; Dominicans
EC | ইকুয়েডরীয়; ইকুয়েডোরিয়ান; ইকুয়েডরিয়ান | Ecuadorian; Ecuadorians; Ecuadorean; Ecuadoreans
EG | মিশরীয়; মিসরীয়; মিসরি; মিশরি; ইজিপশিয়ান | Egyptian; Egyptians
SV | সালভাদরীয়; সালভাদোরান | Salvadoran; Salvadorans; Salvadorean
GQ | নিরক্ষীয় গিনীয় | Equatorial Guinean; Equatoguinean
ER | ইরিত্রীয়; ইরিত্রিয়ান | Eritrean; Eritreans
EE | এস্তোনীয়; এস্তোনিয়ান; এস্টোনিয়ান | Estonian; Estonians
SZ | সোয়াজি | Swazi; Swazis
ET | ইথিওপীয়; ইথিওপিয়ান; ইথিয়োপীয় | Ethiopian; Ethiopians
FJ | ফিজীয়; ফিজিয়ান | Fijian; Fijians
FI | ফিনিশ; ফিনিস; ফিনীয়; ফিনল্যান্ডীয় | Finnish; Finn; Finns
FR | ফরাসি; ফরাসী; ফ্রেঞ্চ; ফ্রেন্চ | French; Frenchman; Frenchwoman; Frenchmen
GA | গ্যাবনীয়; গ্যাবনিজ | Gabonese
GM | গাম্বীয়; গাম্বিয়ান | Gambian; Gambians
GE | জর্জীয়; জর্জিয়ান | Georgian; Georgians
DE | জার্মান; জর্মন; জার্মানীয় | German; Germans
GH | ঘানাইয়ান; ঘানীয়; ঘানিয়ান | Ghanaian; Ghanaians; Ghanian
GR | গ্রিক; গ্রীক; গ্রিসীয় | Greek; Greeks
GL | গ্রিনল্যান্ডিক; গ্রিনল্যান্ডীয়; গ্রিনল্যান্ডার | Greenlandic; Greenlander; Greenlanders
GD | গ্রেনাডিয়ান | Grenadian; Grenadians
GT | গুয়াতেমালান; গুয়াতেমালীয় | Guatemalan; Guatemalans
GN | গিনীয়; গিনিয়ান | Guinean; Guineans
GW | গিনি-বিসাউয়ান | Bissau-Guinean
GY | গায়ানিজ; গায়ানীয় | Guyanese
HT | হাইতীয়; হাইতিয়ান; হাইশিয়ান | Haitian; Haitians
HN | হন্ডুরান | Honduran; Hondurans
HK | হংকংবাসী; হংকংয়ার | Hong Konger; Hong Kongers
HU | হাঙ্গেরীয়; হাঙ্গেরিয়ান; হাঙ্গারীয় | Hungarian; Hungarians
IS | আইসল্যান্ডীয়; আইসল্যান্ডিক | Icelandic; Icelander; Icelanders
IN | ভারতীয়; ভারতিয়; ইন্ডিয়ান; ভারতবাসী | Indian; Indians
ID | ইন্দোনেশীয়; ইন্দোনেশিয়ান; ইন্দোনেশিয় | Indonesian; Indonesians
IR | ইরানি; ইরানী; ইরানীয়; ইরানিয়ান | Iranian; Iranians
IQ | ইরাকি; ইরাকী | Iraqi; Iraqis
IE | আইরিশ; আয়ারল্যান্ডীয় | Irish; Irishman; Irishwoman; Irishmen
IL | ইসরায়েলি; ইসরাইলি; ইসরায়েলী; ইসরাইলী; ইজরায়েলি; ইজরায়েলী; ইজরাইলি; ইসরাঈলি; ইস্রায়েলি | Israeli; Israelis
IT | ইতালীয়; ইতালিয়ান; ইটালীয়; ইটালিয়ান; ইতালিয় | Italian; Italians
JM | জ্যামাইকান; জামাইকান | Jamaican; Jamaicans
JP | জাপানি; জাপানী; জাপানিজ | Japanese
JO | জর্ডানি; জর্ডানীয়; জর্দানি; জর্ডানিয়ান; জর্ডানী | Jordanian; Jordanians
KZ | কাজাখ; কাজাখস্তানি; কাজাক | Kazakh; Kazakhs; Kazakhstani
KE | কেনীয়; কেনিয়ান; কেনিয় | Kenyan; Kenyans
KI | কিরিবাতিয়ান | I-Kiribati
KP | উত্তর কোরীয়; উত্তর কোরিয়ান; উত্তর কোরিয় | North Korean; North Koreans
KR | দক্ষিণ কোরীয়; দক্ষিণ কোরিয়ান; দক্ষিণ কোরিয়; কোরীয়; কোরিয়ান | South Korean; South Koreans; Korean; Koreans
XK | কসোভান; কসোভীয়; কসোভার | Kosovar; Kosovars; Kosovan
KW | কুয়েতি; কুয়েতী | Kuwaiti; Kuwaitis
KG | কিরগিজ; কিরঘিজ | Kyrgyz; Kyrgyzstani
LA | ~লাও; লাওসীয়; লাওতিয়ান | Lao; Laotian; Laotians
LV | লাটভীয়; লাটভিয়ান; লাতভীয় | Latvian; Latvians
LB | লেবাননি; লেবানিজ; লেবাননী; লেবাননীয়; লেবানীয় | Lebanese
LS | লেসোথীয় | Basotho; Mosotho
LR | লাইবেরীয়; লাইবেরিয়ান | Liberian; Liberians
LY | লিবীয়; লিবিয়ান; লিবিয় | Libyan; Libyans
LI | লিচেনস্টাইনীয় | Liechtensteiner; Liechtensteiners
LT | লিথুয়ানীয়; লিথুয়ানিয়ান | Lithuanian; Lithuanians
LU | লুক্সেমবার্গীয় | Luxembourgish; Luxembourger; Luxembourgers
MK | মেসিডোনীয়; মেসিডোনিয়ান; ম্যাসেডোনিয়ান | Macedonian; Macedonians; North Macedonian
MG | মালাগাসি; মাদাগাস্কারীয় | Malagasy; Madagascan
MW | মালাউইয়ান | Malawian; Malawians
MY | মালয়েশীয়; মালয়েশিয়ান; মালেশিয়ান; মালয়েশিয় | Malaysian; Malaysians
MV | মালদ্বীপীয়; মালদ্বীপি; মালদিভিয়ান | Maldivian; Maldivians
ML | মালীয়; মালিয়ান | Malian; Malians
MT | মাল্টিজ; মাল্টীয় | Maltese
MR | মৌরিতানীয়; মৌরিতানিয়ান | Mauritanian; Mauritanians
MU | মরিশীয়; মরিশিয়ান | Mauritian; Mauritians
MX | মেক্সিকান; মেক্সিকীয় | Mexican; Mexicans
FM | মাইক্রোনেশীয় | Micronesian; Micronesians
MD | মলদোভান; মলদোভীয় | Moldovan; Moldovans
MC | মোনাকান | Monegasque; Monacan
MN | মঙ্গোলীয়; মঙ্গোলিয়ান; মোঙ্গল | Mongolian; Mongolians
ME | মন্টেনেগ্রিন; মন্টেনেগ্রীয় | Montenegrin; Montenegrins
MA | মরক্কান; মরোক্কান; মরক্কীয় | Moroccan; Moroccans
MZ | মোজাম্বিকান; মোজাম্বিকীয় | Mozambican; Mozambicans
MM | বর্মি; বার্মিজ; মিয়ানমারিজ; মিয়ানমারীয়; বর্মী; মায়ানমারি | Burmese; Myanmarese
NA | নামিবীয়; নামিবিয়ান | Namibian; Namibians
NR | নাউরুয়ান | Nauruan; Nauruans
NP | নেপালি; নেপালী; নেপালিজ | Nepali; Nepalese; Nepalis
NL | ডাচ; ওলন্দাজ; নেদারল্যান্ডীয় | Dutch; Dutchman; Dutchwoman; Dutchmen
NZ | নিউজিল্যান্ডীয়; ~কিউই; নিউজিল্যান্ডার | New Zealander; New Zealanders; Kiwi; Kiwis
NI | নিকারাগুয়ান; নিকারাগুয়ীয় | Nicaraguan; Nicaraguans
NE | নাইজারীয়; নাইজারিয়ান | Nigerien; Nigeriens
NG | নাইজেরীয়; নাইজেরিয়ান; নাইজিরীয় | Nigerian; Nigerians
NO | নরওয়েজীয়; নরওয়েজিয়ান; নরওয়েজিয়; নরওয়ীয় | Norwegian; Norwegians
OM | ওমানি; ওমানী | Omani; Omanis
PK | পাকিস্তানি; পাকিস্তানী; ~পাক | Pakistani; Pakistanis
PW | পালাউয়ান | Palauan; Palauans
PS | ফিলিস্তিনি; ফিলিস্তিনী; প্যালেস্টাইনি; প্যালেস্তিনীয়; প্যালেস্টিনীয়; প্যালেস্টাইনীয়; প্যালেস্তাইনি; ফিলিস্তিনীয়; প্যালেস্টিনিয়ান | Palestinian; Palestinians
PA | পানামীয়; পানামানিয়ান | Panamanian; Panamanians
PG | পাপুয়া নিউগিনীয়; পাপুয়ান | Papua New Guinean; Papua New Guineans
PY | প্যারাগুয়ান; প্যারাগুয়েয়ান | Paraguayan; Paraguayans
PE | পেরুভীয়; পেরুভিয়ান | Peruvian; Peruvians
PH | ফিলিপিনো; ফিলিপাইনি; ফিলিপিনীয়; ফিলিপাইনীয়; ফিলিপাইনো | Filipino; Philippine; Filipinos; Filipina
PL | পোলিশ; পোলীয়; পোল্যান্ডীয় | Polish; Pole; Poles
PT | পর্তুগিজ; পর্তুগীজ; পোর্তুগিজ | Portuguese
PR | পুয়ের্তো রিকান | Puerto Rican; Puerto Ricans
QA | কাতারি; কাতারী | Qatari; Qataris
RO | রোমানীয়; রোমানিয়ান; রুমানীয় | Romanian; Romanians
RU | রুশ; রাশিয়ান; রুশীয়; রাশান; রাশিয় | Russian; Russians
RW | রুয়ান্ডীয়; রুয়ান্ডান; রোয়ান্ডান | Rwandan; Rwandans
LC | সেন্ট লুসিয়ান | Saint Lucian; St Lucian
WS | সামোয়ান | Samoan; Samoans
SM | সান মারিনীয় | Sammarinese
SA | সৌদি; সৌদী; সউদি; সউদী | Saudi; Saudis; Saudi Arabian; Saudi Arabians
SN | সেনেগালিজ; সেনেগালীয় | Senegalese
RS | সার্বীয়; সার্বিয়ান; সার্ব | Serbian; Serbians; Serb; Serbs
SC | সেশেলোয়া | Seychellois
SL | সিয়েরা লিওনীয় | Sierra Leonean; Sierra Leoneans
SG | সিঙ্গাপুরি; সিঙ্গাপুরীয়; সিঙ্গাপুরিয়ান | Singaporean; Singaporeans
SK | স্লোভাক; শ্লোভাক | Slovak; Slovaks; Slovakian
SI | স্লোভেনীয়; স্লোভেনিয়ান; স্লোভেন | Slovenian; Slovenians; Slovene; Slovenes
SB | সলোমন দ্বীপবাসী | Solomon Islander; Solomon Islanders
SO | সোমালি; সোমালীয়; সোমালিয়ান; সোমালী | Somali; Somalis; Somalian
ZA | দক্ষিণ আফ্রিকান; দক্ষিণ আফ্রিকীয় | South African; South Africans
SS | দক্ষিণ সুদানি; দক্ষিণ সুদানিজ; দক্ষিণ সুদানী | South Sudanese
ES | স্প্যানিশ; স্পেনীয়; স্পেনিশ; স্প্যানিয়ার্ড; স্প্যানিস | Spanish; Spaniard; Spaniards
LK | শ্রীলঙ্কান; শ্রীলংকান; শ্রীলঙ্কীয়; সিংহলি; লঙ্কান | Sri Lankan; Sri Lankans; Sinhalese
SD | সুদানি; সুদানিজ; সুদানী; সুদানীয় | Sudanese
SR | সুরিনামিজ; সুরিনামীয় | Surinamese
SE | সুইডিশ; সুইডেনীয় | Swedish; Swede; Swedes
CH | সুইস; সুইজারল্যান্ডীয় | Swiss
SY | সিরীয়; সিরিয়ান; সিরিয় | Syrian; Syrians
TW | তাইওয়ানি; তাইওয়ানিজ; তাইওয়ানীয়; তাইওয়ানী | Taiwanese
TJ | তাজিক; তাজিকিস্তানি | Tajik; Tajiks; Tajikistani
TZ | তানজানীয়; তানজানিয়ান; তাঞ্জানীয় | Tanzanian; Tanzanians
TH | থাই; থাইল্যান্ডীয় | Thai; Thais
TL | তিমুরীয়; পূর্ব তিমুরীয় | Timorese; East Timorese
TG | টোগোলিজ; টোগোলীয় | Togolese
TO | টোঙ্গান; টোঙ্গীয় | Tongan; Tongans
TT | ত্রিনিদাদীয় | Trinidadian; Trinidadians
TN | তিউনিসীয়; তিউনিসিয়ান; তিউনিশীয়; তিউনেসীয় | Tunisian; Tunisians
TR | তুর্কি; তুর্কী; তুরস্কীয়; টার্কিশ; তুর্ক | Turkish; Turk; Turks
TM | তুর্কমেন; তুর্কমেনিস্তানি | Turkmen; Turkmens; Turkmenistani
TV | টুভালুয়ান | Tuvaluan; Tuvaluans
UG | উগান্ডান; উগান্ডীয় | Ugandan; Ugandans
UA | ইউক্রেনীয়; ইউক্রেনিয়ান; ইউক্রেনি; ইউক্রেইনীয়; ইউক্রেনিয়; ইউক্রেনিও; ইউক্রেইনি | Ukrainian; Ukrainians
AE | আমিরাতি; এমিরাতি; আমিরাতী | Emirati; Emiratis
GB | ব্রিটিশ; বৃটিশ; ইংরেজ; ~ইংলিশ; স্কটিশ; ওয়েলশ; স্কটিস; ব্রিটন | British; Briton; Britons; Brit; Brits; English; Englishman; Englishwoman; Scottish; Scot; Scots; Welsh; Northern Irish
US | মার্কিন; আমেরিকান; মার্কিনি; মার্কিনী; আমেরিকীয়; অ্যামেরিকান; মার্কিনিয়; ইয়াঙ্কি | American; Americans
UY | উরুগুয়ান; উরুগুয়েয়ান | Uruguayan; Uruguayans
UZ | উজবেক; উজবেকিস্তানি | Uzbek; Uzbeks; Uzbekistani
VU | ভানুয়াতুয়ান | Vanuatuan; ni-Vanuatu
VE | ভেনেজুয়েলান; ভেনেজুয়েলীয়; ভেনিজুয়েলান; ভেনেজুয়েলিয়ান | Venezuelan; Venezuelans
VN | ভিয়েতনামি; ভিয়েতনামিজ; ভিয়েতনামী; ভিয়েতনামীয়; ভিয়েৎনামি | Vietnamese
YE | ইয়েমেনি; ইয়েমেনী; ইয়ামেনি; ইয়েমেনীয় | Yemeni; Yemenis; Yemenite
ZM | জাম্বীয়; জাম্বিয়ান | Zambian; Zambians
ZW | জিম্বাবুইয়ান; জিম্বাবুয়েন; জিম্বাবুয়ীয়; জিম্বাবুয়ান | Zimbabwean; Zimbabweans
`;
