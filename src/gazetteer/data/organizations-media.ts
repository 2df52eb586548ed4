/** News agencies, broadcasters, newspapers and platforms, as a gazetteer table. */
export const organizationsMedia = `
# news agencies of the world
~লুসা | ~Lusa | news-agency | - | - | -
অ্যাসোসিয়েটেড প্রেস; এপি; এসোসিয়েটেড প্রেস; অ্যাসোসিয়েটেড প্রেস (এপি); দ্য অ্যাসোসিয়েটেড প্রেস | Associated Press; The Associated Press; AP | news-agency | - | Q40469 | -
আইএসএনএ; ইসনা; ইরানিয়ান স্টুডেন্টস নিউজ এজেন্সি | Iranian Students' News Agency; ~ISNA | news-agency | - | - | -
আকেপি; এজেন্স কাম্পুচিয়া প্রেস | Agence Kampuchea Presse; AKP | news-agency | - | - | -
আগেরপ্রেস | Agerpres | news-agency | RO | - | -
আজেন্সিয়া ব্রাজিল; আজেন্সিয়া ব্রাসিল | Agência Brasil; Agencia Brasil | news-agency | BR | - | -
আনসা | ANSA | news-agency | - | Q392934 | -
আনাদোলু; আনাদোলু এজেন্সি; আনাদলু; আনাদোলু সংবাদ সংস্থা | Anadolu; Anadolu Agency | news-agency | - | - | -
আন্তারা | Antara; Antara News | news-agency | - | - | -
আন্দিনা | Andina | news-agency | - | - | -
আরবিসি-ইউক্রেন; আরবিসি ইউক্রেন | RBC-Ukraine; RBC Ukraine | news-agency | - | - | -
আর্মেনপ্রেস | Armenpress | news-agency | AM | - | -
ইউক্রিনফর্ম | Ukrinform | news-agency | - | Q987030 | -
ইউনাইটেড প্রেস ইন্টারন্যাশনাল; ইউপিআই | United Press International; UPI | news-agency | - | Q493845 | -
ইউরোপা প্রেস | Europa Press | news-agency | - | - | -
ইএফই; ~এফি | EFE | news-agency | - | - | -
ইন্টারপ্রেসনিউজ | InterPressNews; Interpressnews | news-agency | GE | - | -
ইন্টারফ্যাক্স; ইন্টারফ্যাক্স রাশিয়া | Interfax | news-agency | - | Q379271 | -
ইন্টারফ্যাক্স-ইউক্রেন; ইন্টারফ্যাক্স ইউক্রেন | Interfax-Ukraine | news-agency | - | - | -
ইয়োনহাপ; ইয়নহাপ; ইওনহাপ | Yonhap; Yonhap News Agency; Yonhap News | news-agency | - | - | -
ইরনা; আইআরএনএ; ইসলামিক রিপাবলিক নিউজ এজেন্সি | IRNA; Islamic Republic News Agency | news-agency | IR | - | state-agency
এইচআরএএনএ; হিউম্যান রাইটস অ্যাকটিভিস্টস নিউজ এজেন্সি | HRANA; Human Rights Activists News Agency | news-agency | - | - | -
এএনপি | ANP | news-agency | - | Q966898 | -
এএপি; অস্ট্রেলিয়ান অ্যাসোসিয়েটেড প্রেস | Australian Associated Press | news-agency | - | - | -
এএফপি; এজেন্স ফ্রান্স-প্রেস; এজেন্সি ফ্রান্স প্রেস; এজেন্স ফ্রঁস-প্রেস; এ এফ পি; এজ়ান্স ফ্রান্স-প্রেস | Agence France-Presse; AFP; Agence France Presse | news-agency | - | Q40464 | -
এনএনএ; ন্যাশনাল নিউজ এজেন্সি | National News Agency; NNA | news-agency | - | - | -
এপিএস; আলজেরিয়া প্রেস সার্ভিস | Algeria Press Service; ~APS | news-agency | - | - | -
এমটিআই | MTI | news-agency | - | - | -
এমিরেটস নিউজ এজেন্সি; ডব্লিউএএম; ওয়াম | Emirates News Agency; ~WAM | news-agency | - | - | -
এশিয়ানিউজ | AsiaNews | news-agency | - | - | -
ওমান নিউজ এজেন্সি | Oman News Agency | news-agency | - | - | -
ওয়াফা; ওয়াফা নিউজ এজেন্সি | WAFA; Wafa; Palestinian News Agency | news-agency | PS | - | state-agency
কাজইনফর্ম | Kazinform | news-agency | KZ | - | -
কাতার নিউজ এজেন্সি; কিউএনএ | Qatar News Agency; QNA | news-agency | QA | - | state-agency
কানাডিয়ান প্রেস; দ্য কানাডিয়ান প্রেস | Canadian Press; The Canadian Press | news-agency | - | - | -
কিয়োদো; কিয়োডো; কিয়োদো নিউজ | Kyodo; Kyodo News | news-agency | - | - | -
কুনা; কুয়েত নিউজ এজেন্সি | KUNA; Kuwait News Agency | news-agency | - | - | -
কেসিএনএ; কোরিয়ান সেন্ট্রাল নিউজ এজেন্সি; কোরীয় কেন্দ্রীয় সংবাদ সংস্থা | Korean Central News Agency; KCNA | news-agency | KP | - | state-agency
জিজি প্রেস | Jiji Press; Jiji | news-agency | - | - | -
টিটি নিউজ এজেন্সি | TT News Agency | news-agency | - | Q1312158 | -
ট্রেন্ড নিউজ এজেন্সি | Trend News Agency | news-agency | AZ | - | -
ডিপিএ; জার্মান প্রেস এজেন্সি | Deutsche Presse-Agentur; DPA; dpa | news-agency | - | Q312653 | -
তানজুগ | Tanjug | news-agency | - | Q371267 | -
তাস; ~টাস; ইতার-তাস; ইতার তাস | TASS; ITAR-TASS; Tass | news-agency | RU | Q223799 | state-agency
তাসনিম নিউজ; তাসনিম নিউজ এজেন্সি; ~তাসনিম | Tasnim; Tasnim News Agency; Tasnim News | news-agency | IR | - | state-agency
দেমিরোরেন নিউজ এজেন্সি | Demirören News Agency; Demiroren News Agency; DHA | news-agency | - | - | -
নিউজিস | Newsis | news-agency | - | - | -
পিএপি; পোলিশ প্রেস এজেন্সি | Polish Press Agency; ~PAP | news-agency | - | Q1484980 | -
পেট্রা | Petra News Agency; ~Petra | news-agency | - | - | -
প্রেনসা লাতিনা | Prensa Latina | news-agency | CU | - | state-agency
ফার্স নিউজ; ফার্স; ফারস নিউজ; ফার্স নিউজ এজেন্সি | Fars News Agency; ~Fars; Fars News | news-agency | IR | - | state-agency
ফোকাস তাইওয়ান; সেন্ট্রাল নিউজ এজেন্সি | Focus Taiwan; Central News Agency | news-agency | TW | - | -
বাহরাইন নিউজ এজেন্সি | Bahrain News Agency | news-agency | - | - | -
বিটিএ; বুলগেরিয়ান নিউজ এজেন্সি | Bulgarian News Agency | news-agency | BG | - | -
বের্নামা; বারনামা; বার্নামা | Bernama | news-agency | - | - | -
বেলগা | Belga | news-agency | - | Q815453 | -
বেলতা | BelTA; Belta | news-agency | BY | - | state-agency
ব্লুমবার্গ; ব্লুমবার্গ নিউজ | Bloomberg; Bloomberg News | news-agency | - | - | -
ভিএনএ; ভিয়েতনাম নিউজ এজেন্সি | Vietnam News Agency; VNA | news-agency | VN | - | state-agency
মান নিউজ এজেন্সি | Ma'an News Agency; Maan News Agency | news-agency | - | - | -
মিজান অনলাইন; মিজান নিউজ এজেন্সি | Mizan; Mizan Online; Mizan News Agency | news-agency | - | - | -
মিডল ইস্ট নিউজ এজেন্সি; ~মেনা | Middle East News Agency; ~MENA | news-agency | - | - | -
মেহের নিউজ; মেহর নিউজ; মেহের নিউজ এজেন্সি; মেহর নিউজ এজেন্সি | Mehr News Agency; Mehr News; ~Mehr | news-agency | IR | - | state-agency
রয়টার্স; রয়টারস; রয়টার; রয়র্টাস | Reuters; Thomson Reuters | news-agency | - | Q130879 | -
রাপ্টলি | Ruptly | news-agency | - | - | -
রিটজাউ; রিৎসাউ | Ritzau | news-agency | - | - | -
রিয়া নভোস্তি; আরআইএ নভোস্তি; রিয়া নোভোস্তি; আরআইএ; আরআইএ নোভোস্তি; ~রিয়া | RIA Novosti; RIA; RIA-Novosti | news-agency | RU | - | state-agency
শাফাক নিউজ | Shafaq News | news-agency | - | - | -
সাবা নিউজ এজেন্সি; ~সাবা | Saba News Agency; ~Saba | news-agency | - | - | -
সিটিকে | CTK; Czech News Agency | news-agency | - | Q341118 | -
সিটিকে | ČTK; CTK | news-agency | CZ | - | -
সিনহুয়া; শিনহুয়া; সিনহুয়া নিউজ এজেন্সি; জিনহুয়া; ঝিনহুয়া | Xinhua; Xinhua News Agency | news-agency | CN | Q204839 | state-agency
সিরিয়ান আরব নিউজ এজেন্সি; ~সানা; সিরীয় রাষ্ট্রীয় সংবাদ সংস্থা সানা | Syrian Arab News Agency; ~SANA | news-agency | SY | - | state-agency
সুদান নিউজ এজেন্সি; ~সুনা | Sudan News Agency; ~SUNA | news-agency | - | - | -
সেন্ট্রাল নিউজ এজেন্সি | Central News Agency | news-agency | - | - | -
সৌদি প্রেস এজেন্সি; এসপিএ | Saudi Press Agency; ~SPA | news-agency | SA | - | state-agency
স্পুতনিক; স্পুটনিক; স্পুৎনিক; স্পুতনিক নিউজ | Sputnik; Sputnik News | news-agency | - | - | -
# news agencies of South Asia
অ্যাসোসিয়েটেড প্রেস অব পাকিস্তান; এপিপি; অ্যাসোসিয়েটেড প্রেস অফ পাকিস্তান | Associated Press of Pakistan; ~APP | news-agency | PK | - | -
আইএএনএস; ইন্দো-এশিয়ান নিউজ সার্ভিস | Indo-Asian News Service; IANS | news-agency | IN | - | -
ইউনাইটেড নিউজ অব ইন্ডিয়া; ইউএনআই; ইউনাইটেড নিউজ অফ ইন্ডিয়া | United News of India; UNI | news-agency | IN | - | -
ইউনাইটেড নিউজ অব বাংলাদেশ; ইউএনবি; ইউনাইটেড নিউজ অফ বাংলাদেশ | United News of Bangladesh; UNB | news-agency | BD | - | -
এশিয়ান নিউজ ইন্টারন্যাশনাল; এএনআই | Asian News International; ANI | news-agency | IN | - | -
খামা প্রেস | Khaama Press | news-agency | AF | - | -
পাজহোক আফগান নিউজ; পাঝওক আফগান নিউজ; পাজওক | Pajhwok Afghan News; Pajhwok | news-agency | AF | - | -
প্রেস ট্রাস্ট অব ইন্ডিয়া; পিটিআই; প্রেস ট্রাস্ট অফ ইন্ডিয়া | Press Trust of India; PTI | news-agency | IN | - | -
ফোকাস বাংলা | Focus Bangla | news-agency | BD | - | -
বাংলাদেশ সংবাদ সংস্থা; বাসস | Bangladesh Sangbad Sangstha; BSS | news-agency | BD | - | -
বাখতার নিউজ এজেন্সি; বাখতার | Bakhtar News Agency; Bakhtar | news-agency | AF | - | state-agency
বিডিনিউজ টোয়েন্টিফোর ডটকম; বিডিনিউজ; বিডিনিউজ২৪; বিডিনিউজ টোয়েন্টিফোর | bdnews24.com; bdnews24 | news-agency | BD | - | -
রাষ্ট্রীয় সমাচার সমিতি | Rastriya Samachar Samiti; RSS Nepal | news-agency | NP | - | -
হিন্দুস্থান সমাচার | Hindusthan Samachar | news-agency | IN | - | -
# broadcasters of the world
~রাই | RAI; ~Rai | broadcaster | - | - | -
অস্ট্রেলিয়ান ব্রডকাস্টিং করপোরেশন; অস্ট্রেলিয়ান ব্রডকাস্টিং কর্পোরেশন | Australian Broadcasting Corporation | broadcaster | - | - | -
আই২৪ নিউজ; আই২৪নিউজ | i24NEWS; i24 News | broadcaster | - | - | -
আইআরআইবি; ইসলামিক রিপাবলিক অব ইরান ব্রডকাস্টিং | IRIB; Islamic Republic of Iran Broadcasting | broadcaster | - | - | -
আইটিভি; আইটিভি নিউজ | ITV; ITV News | broadcaster | - | - | -
আদা দেরানা | Ada Derana | broadcaster | LK | - | -
আফ্রিকানিউজ; আফ্রিকা নিউজ | Africanews | broadcaster | - | - | -
আমু টিভি | Amu TV | broadcaster | AF | - | -
আরএআই নিউজ; রাই নিউজ | RAI News | broadcaster | IT | - | -
আরএফআই; রেডিও ফ্রান্স ইন্টারন্যাশনাল | RFI; Radio France Internationale | broadcaster | - | - | -
আরটি; রাশিয়া টুডে; ~আর টি | RT; Russia Today | broadcaster | - | Q22868 | -
আরটিই | RTÉ; RTE | broadcaster | - | - | -
আরটিএল | RTL | broadcaster | - | - | -
আরটিএস | ~RTS | broadcaster | - | - | -
আরটিবিএফ | RTBF | broadcaster | - | - | -
আর্মি রেডিও; ইসরায়েলি আর্মি রেডিও | Army Radio; Israel Army Radio; Israeli Army Radio | broadcaster | - | - | -
আল আকসা টিভি; আল-আকসা টিভি | Al-Aqsa TV | broadcaster | - | - | -
আল আরাবিয়া; আল-আরাবিয়া; আল আরাবিয়্যা | Al Arabiya; Al-Arabiya | broadcaster | - | - | -
আল কাহেরা নিউজ; আল-কাহেরা নিউজ | Al Qahera News; Al-Qahera News | broadcaster | - | - | -
আল ঘাদ | Al Ghad | broadcaster | - | - | -
আল জাজিরা; আল-জাজিরা; আলজাজিরা; আল জাজ়িরা; আল জাজিরা ইংলিশ; আল জাজিরা আরবি | Al Jazeera; Al-Jazeera; Aljazeera; Al Jazeera English; Al Jazeera Arabic | broadcaster | - | Q13477 | -
আল মানার; আল-মানার | Al Manar; Al-Manar | broadcaster | - | - | -
আল মায়াদিন; আল-মায়াদিন; আল মায়াদীন | Al Mayadeen; Al-Mayadeen | broadcaster | - | - | -
আল মাসিরাহ; আল-মাসিরাহ; আল মাসিরা; আল-মাসিরাহ টিভি | Al Masirah; Al-Masirah; Al Masirah TV | broadcaster | - | - | -
আল হাদাথ; আল-হাদাথ | Al Hadath; Al-Hadath | broadcaster | - | - | -
আল-আলম; ~আল আলম | ~Al-Alam | broadcaster | - | - | -
ইআরআর | ERR | broadcaster | - | - | -
ইউনিভিশন | Univision | broadcaster | US | - | -
ইউরোনিউজ | Euronews | broadcaster | - | - | -
ইএনসিএ | eNCA | broadcaster | - | - | -
ইমেদি; ইমেদি টিভি | Imedi; Imedi TV | broadcaster | GE | - | -
ইয়েলে | Yle; YLE | broadcaster | - | - | -
ইরান ইন্টারন্যাশনাল | Iran International | broadcaster | - | - | -
ইলে; ওয়াইএলই | YLE; Yle | broadcaster | FI | - | -
এআরডি | ARD | broadcaster | - | - | -
এন১ | ~N1 | broadcaster | - | - | -
এনআরকে | NRK | broadcaster | - | - | -
এনএইচকে; এনএইচকে ওয়ার্ল্ড | NHK; NHK World | broadcaster | - | - | -
এনওএস | NOS | broadcaster | - | - | -
এনপিআর; ন্যাশনাল পাবলিক রেডিও | NPR; National Public Radio | broadcaster | - | Q671510 | -
এনবিসি; এনবিসি নিউজ | NBC; NBC News | broadcaster | - | - | -
এবিএস-সিবিএন | ABS-CBN | broadcaster | PH | - | -
এবিসি নিউজ; এবিসি | ABC News; ~ABC | broadcaster | - | - | -
এমআরটিভি | MRTV | broadcaster | MM | - | -
এমএসএনবিসি; এমএস নাউ | MSNBC; MS NOW | broadcaster | - | - | -
এমটিভি লেবানন | MTV Lebanon | broadcaster | LB | - | -
এমতাভারি; এমতাভারি আরখি; এমতাভারি টিভি | Mtavari; Mtavari Arkhi; Mtavari TV | broadcaster | GE | - | -
এমবিসি | MBC | broadcaster | - | - | -
এলবিসি | LBC | broadcaster | - | - | -
এসএবিসি | SABC | broadcaster | - | - | -
এসবিএস | ~SBS | broadcaster | - | - | -
এসভিটি | SVT | broadcaster | - | - | -
ওয়াইটিএন | YTN | broadcaster | - | - | -
ওয়ান আমেরিকা নিউজ | One America News; OAN | broadcaster | - | - | -
কান নিউজ; ইসরায়েলি পাবলিক ব্রডকাস্টার কান; কান ১১ | Kan News; ~Kan; Kan 11 | broadcaster | - | - | -
কারাকোল | Caracol | broadcaster | CO | - | -
কারাকোল রেডিও | Caracol Radio | broadcaster | - | - | -
কেবিএস | KBS | broadcaster | - | - | -
গ্লোবাল নিউজ | Global News | broadcaster | - | - | -
গ্লোবো | TV Globo; ~Globo; GloboNews | broadcaster | - | - | -
গ্লোবোনিউজ; গ্লোবোনিউস | GloboNews | broadcaster | BR | - | -
চায়না মিডিয়া গ্রুপ; সিএমজি | China Media Group; CMG | broadcaster | - | - | -
চ্যানেল ১১ | Channel 11 | broadcaster | IL | - | -
চ্যানেল ১২; চ্যানেল টুয়েলভ; চ্যানেল-১২ | Channel 12; N12 | broadcaster | - | - | -
চ্যানেল ১৩; চ্যানেল-১৩ | Channel 13 | broadcaster | - | - | -
চ্যানেল ১৪; চ্যানেল-১৪ | Channel 14 | broadcaster | - | - | -
চ্যানেল ওয়ান রাশিয়া | Channel One Russia | broadcaster | - | Q330067 | -
চ্যানেল নিউজ এশিয়া; সিএনএ; চ্যানেল নিউজএশিয়া | Channel NewsAsia; CNA | broadcaster | - | - | -
চ্যানেল ফোর; চ্যানেল ৪ | Channel 4; Channel 4 News | broadcaster | - | - | -
জিএমএ নিউজ; জিএমএ নেটওয়ার্ক | GMA News; GMA Network | broadcaster | PH | - | -
জিবি নিউজ | GB News | broadcaster | - | - | -
জেটিবিসি | JTBC | broadcaster | - | - | -
জেডডিএফ; ৎসেটডিএফ | ZDF | broadcaster | - | - | -
টিআরটি ওয়ার্ল্ড; টিআরটি | TRT World; TRT | broadcaster | - | - | -
টিএফ১; টিএফ ওয়ান | TF1 | broadcaster | - | - | -
টিভিই; আরটিভিই | RTVE; TVE | broadcaster | - | - | -
টিভিএন২৪; টিভিএন | TVN24; TVN | broadcaster | - | - | -
টিভিপি | TVP | broadcaster | - | - | -
টিভি৫মন্ড; টিভিফাইভ মন্ড | TV5Monde | broadcaster | FR | - | -
টেলিসুর; তেলেসুর | teleSUR; TeleSUR | broadcaster | - | - | -
টেলেমুন্দো | Telemundo | broadcaster | US | - | -
টোলো নিউজ; তোলো নিউজ; টোলোনিউজ | TOLOnews; Tolo News; TOLO News | broadcaster | AF | - | -
ডয়চে ভেলে; ডয়েচে ভেলে; ডিডব্লিউ | Deutsche Welle; DW | broadcaster | - | Q153770 | -
ডেমোক্রেটিক ভয়েস অব বার্মা; ডিভিবি | Democratic Voice of Burma; DVB | broadcaster | MM | - | -
তেলেভিসা | Televisa | broadcaster | MX | - | -
থাই পিবিএস | Thai PBS | broadcaster | TH | - | -
দোজদ; টিভি রেইন; টিভি রেন | TV Rain; Dozhd | broadcaster | - | Q155172 | -
নিউজনেশন | NewsNation | broadcaster | - | - | -
নিউজফার্স্ট | NewsFirst; News First | broadcaster | LK | - | -
নিউজম্যাক্স | Newsmax | broadcaster | - | - | -
পিবিএস; পাবলিক ব্রডকাস্টিং সার্ভিস | PBS; Public Broadcasting Service | broadcaster | - | - | -
পিরভেলি টিভি; টিভি পিরভেলি | TV Pirveli; Pirveli TV | broadcaster | GE | - | -
প্যালেস্টাইন টিভি; ফিলিস্তিন টিভি | Palestine TV | broadcaster | - | - | -
প্রেস টিভি | Press TV | broadcaster | - | - | -
ফক্স নিউজ; ফক্স; ফক্স বিজনেস; ফক্স নিউজ চ্যানেল | Fox News; Fox Business; Fox News Channel | broadcaster | - | - | -
ফর্মুলা টিভি; ফরমুলা টিভি | Formula TV | broadcaster | GE | - | -
ফানা ব্রডকাস্টিং | Fana Broadcasting | broadcaster | ET | - | -
ফ্রান্স ২৪; ফ্রান্স টোয়েন্টিফোর; ফ্রান্স-২৪ | France 24; FRANCE 24 | broadcaster | - | - | -
ফ্রান্স ইন্টার | France Inter | broadcaster | - | - | -
ফ্রান্সইনফো; ফ্রান্স ইনফো | Franceinfo; France Info | broadcaster | - | - | -
বিএফএমটিভি; বিএফএম টিভি | BFMTV; BFM TV | broadcaster | - | - | -
বিবিসি; ব্রিটিশ ব্রডকাস্টিং করপোরেশন; বিবিসি নিউজ; বি বি সি; ব্রিটিশ ব্রডকাস্টিং কর্পোরেশন | BBC; British Broadcasting Corporation; BBC News; B.B.C. | broadcaster | - | Q9531 | -
বিবিসি আরবি | BBC Arabic | broadcaster | - | - | -
বিবিসি উর্দু | BBC Urdu | broadcaster | - | - | -
বিবিসি ওয়ার্ল্ড সার্ভিস | BBC World Service | broadcaster | - | - | -
বিবিসি বাংলা; বিবিসি নিউজ বাংলা | BBC Bangla; BBC News Bangla; BBC Bengali | broadcaster | - | - | -
বিবিসি ভেরিফাই | BBC Verify | broadcaster | - | - | -
বিবিসি হিন্দি | BBC Hindi | broadcaster | - | - | -
বি৯২; বি-৯২ | B92 | broadcaster | RS | - | -
বেলস্যাট; বেলসাট | Belsat | broadcaster | - | - | -
ভয়েস অব আমেরিকা; ভয়েস অফ আমেরিকা; ভিওএ; ভোয়া | Voice of America; VOA | broadcaster | - | - | -
ভিআরটি | VRT | broadcaster | - | - | -
ভিজিটিআরকে | VGTRK | broadcaster | - | - | -
রাশিয়া-১; রসিয়া ১; রোসিয়া-১; রোসিয়া ১ | Rossiya 1; Russia 1; Rossiya-1 | broadcaster | - | Q211511 | -
রুদাও | Rudaw | broadcaster | - | - | -
রেডিও ওকাপি | Radio Okapi | broadcaster | CD | - | -
রেডিও নিউজিল্যান্ড; আরএনজেড | Radio New Zealand; RNZ | broadcaster | - | - | -
রেডিও ফারদা | Radio Farda | broadcaster | - | - | -
রেডিও ফ্রি ইউরোপ; রেডিও ফ্রি ইউরোপ/রেডিও লিবার্টি; আরএফই/আরএল; রেডিও লিবার্টি | Radio Free Europe/Radio Liberty; Radio Free Europe; RFE/RL; Radio Liberty | broadcaster | - | - | -
রেডিও ফ্রি এশিয়া; আরএফএ | Radio Free Asia; RFA | broadcaster | - | - | -
সি-স্প্যান | C-SPAN | broadcaster | - | - | -
সিএনএন; সি এন এন; কেবল নিউজ নেটওয়ার্ক | CNN; Cable News Network | broadcaster | - | Q48340 | -
সিএনএন তুর্ক | CNN Türk; CNN Turk | broadcaster | - | - | -
সিএনবিসি | CNBC | broadcaster | - | Q1023911 | -
সিজিটিএন | CGTN; China Global Television Network | broadcaster | - | - | -
সিটিজেন টিভি | Citizen TV | broadcaster | KE | - | -
সিটিভি; সিটিভি নিউজ | CTV; CTV News | broadcaster | - | - | -
সিবিএস; সিবিএস নিউজ; সিবিএস টেলিভিশন | CBS; CBS News | broadcaster | - | - | -
সিবিসি; সিবিসি নিউজ | CBC; CBC News; Canadian Broadcasting Corporation | broadcaster | - | - | -
সিসিটিভি; চায়না সেন্ট্রাল টেলিভিশন | CCTV; China Central Television | broadcaster | - | - | -
সুস্পিলনে; সাসপিলনে; সুসপিলনে | Suspilne | broadcaster | - | - | -
স্কাই নিউজ | Sky News | broadcaster | - | - | -
স্কাই নিউজ অস্ট্রেলিয়া | Sky News Australia | broadcaster | - | - | -
স্কাই নিউজ আরাবিয়া | Sky News Arabia | broadcaster | - | - | -
হাবেরতুর্ক | Habertürk; Haberturk | broadcaster | - | - | -
হ্রোমাদস্কে | Hromadske | broadcaster | - | Q15280975 | -
# broadcasters of Bangladesh
আনন্দ টিভি | Ananda TV | broadcaster | BD | - | -
আরটিভি | Rtv; RTV | broadcaster | BD | - | -
ইনডিপেনডেন্ট টেলিভিশন; ইন্ডিপেন্ডেন্ট টেলিভিশন; ইনডিপেন্ডেন্ট টিভি | Independent Television; Independent TV | broadcaster | BD | - | -
ইসলামিক টিভি | Islamic TV | broadcaster | BD | - | -
একাত্তর টেলিভিশন; একাত্তর টিভি; ৭১ টিভি | Ekattor Television; Ekattor TV | broadcaster | BD | - | -
একুশে টেলিভিশন; একুশে টিভি; ইটিভি | Ekushey Television; Ekushey TV; ETV | broadcaster | BD | - | -
এখন টিভি; এখন টেলিভিশন | Ekhon TV; Ekhon Television | broadcaster | BD | - | -
এটিএন নিউজ | ATN News | broadcaster | BD | - | -
এটিএন বাংলা | ATN Bangla | broadcaster | BD | - | -
এনটিভি | NTV | broadcaster | BD | - | -
এবিসি রেডিও | ABC Radio | broadcaster | BD | - | -
এশিয়ান টিভি; এশিয়ান টেলিভিশন | Asian TV | broadcaster | BD | - | -
এসএ টিভি | SATV; SA TV | broadcaster | BD | - | -
গাজী টেলিভিশন; জিটিভি; গাজী টিভি | Gazi Television; GTV | broadcaster | BD | - | -
গ্লোবাল টেলিভিশন; গ্লোবাল টিভি | Global Television; Global TV | broadcaster | BD | - | -
চ্যানেল আই | Channel i; Channel I | broadcaster | BD | - | -
চ্যানেল ওয়ান | Channel One | broadcaster | BD | - | -
চ্যানেল টোয়েন্টিফোর; চ্যানেল ২৪ | Channel 24; Channel Twenty Four | broadcaster | BD | - | -
ডিবিসি নিউজ; ডিবিসি | DBC News | broadcaster | BD | - | -
দিগন্ত টেলিভিশন; দিগন্ত টিভি | Diganta Television; Diganta TV | broadcaster | BD | - | -
দীপ্ত টিভি; দীপ্ত টেলিভিশন | Deepto TV | broadcaster | BD | - | -
দেশ টিভি | Desh TV | broadcaster | BD | - | -
নাগরিক টিভি; নাগরিক টেলিভিশন | Nagorik TV | broadcaster | BD | - | -
নিউজ টোয়েন্টিফোর; নিউজ ২৪ | News24; News 24 | broadcaster | BD | - | -
বাংলাদেশ টেলিভিশন; বিটিভি | Bangladesh Television; BTV | broadcaster | BD | - | -
বাংলাদেশ বেতার | Bangladesh Betar | broadcaster | BD | - | -
বাংলাভিশন | Banglavision; BanglaVision | broadcaster | BD | - | -
বিজয় টিভি | Bijoy TV | broadcaster | BD | - | -
বৈশাখী টেলিভিশন; বৈশাখী টিভি | Boishakhi Television; Boishakhi TV | broadcaster | BD | - | -
মাই টিভি; মাইটিভি | ~My TV | broadcaster | BD | - | -
মাছরাঙা টেলিভিশন; মাছরাঙা টিভি; মাছরাঙ্গা টেলিভিশন | Maasranga Television; Maasranga TV | broadcaster | BD | - | -
মোহনা টেলিভিশন; মোহনা টিভি | Mohona Television; Mohona TV | broadcaster | BD | - | -
যমুনা টেলিভিশন; যমুনা টিভি | Jamuna Television; Jamuna TV | broadcaster | BD | - | -
রেডিও টুডে | Radio Today | broadcaster | BD | - | -
সময় টেলিভিশন; সময় টিভি; সময় নিউজ; সময় সংবাদ | Somoy Television; Somoy TV; Somoy News | broadcaster | BD | - | -
# newspapers and portals of Bangladesh
~খবরের কাগজ | Khaborer Kagoj | newspaper | BD | - | -
আজকের পত্রিকা | Ajker Patrika | newspaper | BD | - | -
আজাদী; দৈনিক আজাদী | Daily Azadi; Dainik Azadi; The Daily Azadi | newspaper | BD | - | -
আমাদের অর্থনীতি | Amader Orthoneeti | newspaper | BD | - | -
আলোকিত বাংলাদেশ | Alokito Bangladesh | newspaper | BD | - | -
ইত্তেফাক; দৈনিক ইত্তেফাক | Ittefaq; The Daily Ittefaq; Daily Ittefaq | newspaper | BD | - | -
কালবেলা; দৈনিক কালবেলা | Kalbela; Daily Kalbela | newspaper | BD | - | -
কালের কণ্ঠ; কালের কন্ঠ; দৈনিক কালের কণ্ঠ | Kaler Kantho; Kaler Kontho | newspaper | BD | - | -
চরচা | Charcha | newspaper | BD | - | -
জনকণ্ঠ; দৈনিক জনকণ্ঠ | Janakantha; Daily Janakantha | newspaper | BD | - | -
জাগো নিউজ; জাগো নিউজ টোয়েন্টিফোর; জাগোনিউজ; জাগোনিউজ২৪ | Jago News; jagonews24; Jago News 24 | newspaper | BD | - | -
টাইমস অব বাংলাদেশ | Times of Bangladesh | newspaper | BD | - | -
ডিসমিসল্যাব | Dismislab | newspaper | BD | - | -
ডেইলি সান | Daily Sun | newspaper | BD | - | -
ঢাকা টাইমস; ঢাকাটাইমস | Dhaka Times; Dhakatimes24 | newspaper | BD | - | -
ঢাকা ট্রিবিউন | Dhaka Tribune | newspaper | BD | - | -
ঢাকা পোস্ট | Dhaka Post | newspaper | BD | - | -
ঢাকা মেইল | Dhaka Mail | newspaper | BD | - | -
ঢাকা স্ট্রিম; ~স্ট্রিম | Dhaka Stream | newspaper | BD | - | -
দেশ রূপান্তর; দৈনিক দেশ রূপান্তর | Desh Rupantor | newspaper | BD | - | -
দৈনিক আমাদের সময়; ~আমাদের সময়; আমাদের সময় ডটকম | Amader Shomoy; Amader Somoy; Dainik Amader Shomoy | newspaper | BD | - | -
দৈনিক আমার দেশ; ~আমার দেশ | Amar Desh; Daily Amar Desh | newspaper | BD | - | -
দৈনিক ইনকিলাব; ~ইনকিলাব | Daily Inqilab; Inqilab | newspaper | BD | - | -
দৈনিক করতোয়া; ~করতোয়া | Daily Karatoa | newspaper | BD | - | -
দৈনিক দিনকাল; ~দিনকাল | Daily Dinkal; Dainik Dinkal | newspaper | BD | - | -
দৈনিক পূর্বকোণ; ~পূর্বকোণ | Dainik Purbokone; Daily Purbokone | newspaper | BD | - | -
দৈনিক পূর্বাঞ্চল | Daily Purbanchal; Purbanchal | newspaper | BD | - | -
দৈনিক সংগ্রাম; ~সংগ্রাম | Daily Sangram; Dainik Sangram | newspaper | BD | - | -
দৈনিক সংবাদ; ~সংবাদ | Dainik Sangbad; Daily Sangbad; The Sangbad | newspaper | BD | - | -
দ্য ইনডিপেনডেন্ট বাংলাদেশ | The Independent Bangladesh | newspaper | BD | - | -
দ্য এশিয়ান এজ | The Asian Age | newspaper | BD | - | -
দ্য ডিসেন্ট | ~The Dissent | newspaper | BD | - | -
দ্য ডেইলি অবজারভার; ডেইলি অবজারভার | The Daily Observer; Daily Observer | newspaper | BD | - | -
দ্য ডেইলি ক্যাম্পাস; ডেইলি ক্যাম্পাস | The Daily Campus | newspaper | BD | - | -
দ্য ডেইলি স্টার; ডেইলি স্টার; দ্য ডেইলি স্টার বাংলা | The Daily Star; Daily Star | newspaper | BD | - | -
দ্য নিউ নেশন | The New Nation | newspaper | BD | - | -
দ্য ফাইন্যান্সিয়াল এক্সপ্রেস; ফাইন্যান্সিয়াল এক্সপ্রেস; ফিন্যান্সিয়াল এক্সপ্রেস | The Financial Express; Financial Express | newspaper | BD | - | -
দ্য বিজনেস স্ট্যান্ডার্ড; বিজনেস স্ট্যান্ডার্ড; টিবিএস; দ্য বিজনেস স্ট্যান্ডার্ড (টিবিএস) | The Business Standard; TBS; TBS News | newspaper | BD | - | -
দ্য মিরর এশিয়া | The Mirror Asia | newspaper | BD | - | -
নয়া দিগন্ত; দৈনিক নয়া দিগন্ত | Naya Diganta; Daily Naya Diganta | newspaper | BD | - | -
নিউ এজ | ~New Age; ~The New Age | newspaper | BD | - | -
নিউজবাংলা; নিউজবাংলা২৪ | Newsbangla24; NewsBangla24 | newspaper | BD | - | -
নেত্র নিউজ | Netra News | newspaper | BD | - | -
প্রতিদিনের বাংলাদেশ | Protidiner Bangladesh | newspaper | BD | - | -
প্রতিদিনের সংবাদ | Protidiner Sangbad | newspaper | BD | - | -
প্রথম আলো; দৈনিক প্রথম আলো; প্রথম আলো ডটকম | Prothom Alo; Daily Prothom Alo | newspaper | BD | - | -
ফ্যাক্টওয়াচ | FactWatch | newspaper | BD | - | -
বণিক বার্তা; দৈনিক বণিক বার্তা | Bonik Barta; Banik Barta | newspaper | BD | - | -
বাংলা আউটলুক | Bangla Outlook | newspaper | BD | - | -
বাংলা ট্রিবিউন | Bangla Tribune | newspaper | BD | - | -
বাংলাদেশ টুডে | The Bangladesh Today | newspaper | BD | - | -
বাংলাদেশ প্রতিদিন | Bangladesh Pratidin | newspaper | BD | - | -
বাংলানিউজ টোয়েন্টিফোর ডটকম; বাংলানিউজ; বাংলানিউজ২৪ | banglanews24.com; Banglanews24; banglanews24 | newspaper | BD | - | -
বার্তা২৪; বার্তা টোয়েন্টিফোর; বার্তা২৪ ডটকম | Barta24 | newspaper | BD | - | -
ভোরের কাগজ; দৈনিক ভোরের কাগজ | Bhorer Kagoj | newspaper | BD | - | -
ভোরের ডাক; দৈনিক ভোরের ডাক | Bhorer Dak | newspaper | BD | - | -
মানবকণ্ঠ; দৈনিক মানবকণ্ঠ | Manobkantha; Manob Kantha | newspaper | BD | - | -
মানবজমিন; দৈনিক মানবজমিন; মানব জমিন | Manab Zamin; Manabzamin; Daily Manab Zamin | newspaper | BD | - | -
যায়যায়দিন; যায় যায় দিন | Jaijaidin; Jai Jai Din | newspaper | BD | - | -
যুগান্তর; দৈনিক যুগান্তর | Jugantor; Daily Jugantor | newspaper | BD | - | -
রাইজিংবিডি; রাইজিংবিডি ডটকম | Risingbd; risingbd.com | newspaper | BD | - | -
রিউমর স্ক্যানার | Rumor Scanner; Rumor Scanner Bangladesh | newspaper | BD | - | -
রূপালী বাংলাদেশ | Rupali Bangladesh | newspaper | BD | - | -
শেয়ার বিজ | Share Biz | newspaper | BD | - | -
সমকাল; দৈনিক সমকাল | Samakal; Daily Samakal | newspaper | BD | - | -
সময়ের আলো | Somoyer Alo; Shomoyer Alo | newspaper | BD | - | -
সাপ্তাহিক ২০০০ | Shaptahik 2000 | newspaper | BD | - | -
সাপ্তাহিক একতা | Ekota | newspaper | BD | - | -
সারাবাংলা; সারাবাংলা ডটনেট | Sarabangla; Sara Bangla | newspaper | BD | - | -
সুপ্রভাত বাংলাদেশ | Suprobhat Bangladesh | newspaper | BD | - | -
# newspapers and broadcasters of West Bengal
আজকাল পত্রিকা; ~আজকাল | Aajkaal; Aajkal | newspaper | IN | - | -
আনন্দবাজার পত্রিকা; আনন্দবাজার; আনন্দবাজার ডট কম; আনন্দবাজার অনলাইন | Anandabazar Patrika; Ananda Bazar Patrika; Anandabazar | newspaper | IN | - | -
আর প্লাস নিউজ | R Plus News | broadcaster | IN | - | -
উত্তরবঙ্গ সংবাদ | Uttarbanga Sambad; Uttar Banga Sambad | newspaper | IN | - | -
এই সময় অনলাইন; ~এই সময় | Ei Samay; Eisamay | newspaper | IN | - | -
একদিন পত্রিকা; ~একদিন | Ekdin | newspaper | IN | - | -
এবিপি আনন্দ | ABP Ananda | broadcaster | IN | - | -
এবিপি নিউজ; এবিপি | ABP News; ABP | broadcaster | IN | - | -
কলকাতা টিভি | Kolkata TV | broadcaster | IN | - | -
ক্যালকাটা নিউজ | Calcutta News; CN News | broadcaster | IN | - | -
গণশক্তি | Ganashakti | newspaper | IN | - | -
জাগো বাংলা | Jago Bangla | newspaper | IN | - | -
জি ২৪ ঘণ্টা; জ়ি ২৪ ঘণ্টা; ~২৪ ঘণ্টা; জি ২৪ ঘন্টা | Zee 24 Ghanta; 24 Ghanta | broadcaster | IN | - | -
টিভি৯ বাংলা; টিভি নাইন বাংলা | TV9 Bangla | broadcaster | IN | - | -
ডিডি বাংলা; দূরদর্শন কেন্দ্র কলকাতা | DD Bangla | broadcaster | IN | - | -
দেশ পত্রিকা | Desh magazine | newspaper | IN | - | -
দৈনিক স্টেটসম্যান | Dainik Statesman | newspaper | IN | - | -
দ্য ওয়াল | ~The Wall | newspaper | IN | - | -
দ্য টেলিগ্রাফ কলকাতা; দ্য টেলিগ্রাফ ইন্ডিয়া | The Telegraph India; The Telegraph Online | newspaper | IN | - | -
দ্য স্টেটসম্যান; স্টেটসম্যান | ~The Statesman; ~Statesman | newspaper | IN | - | -
নিউজ১৮ বাংলা; নিউজ ১৮ বাংলা; নিউজ এইটিন বাংলা | News18 Bangla; News18 Bengali | broadcaster | IN | - | -
পুবের কলম | Puber Kalom | newspaper | IN | - | -
বর্তমান পত্রিকা; দৈনিক বর্তমান; ~বর্তমান | Bartaman; Bartaman Patrika | newspaper | IN | - | -
মিলেনিয়াম পোস্ট | Millennium Post | newspaper | IN | - | -
যুগশঙ্খ; দৈনিক যুগশঙ্খ | Jugasankha; Dainik Jugasankha | newspaper | IN | - | -
রিপাবলিক বাংলা; রিপাবলিক টিভি বাংলা | Republic Bangla | broadcaster | IN | - | -
সংবাদ প্রতিদিন | Sangbad Pratidin | newspaper | IN | - | -
সুখবর পত্রিকা | Sukhabar | newspaper | IN | - | -
হিন্দুস্তান টাইমস বাংলা; হিন্দুস্থান টাইমস বাংলা | Hindustan Times Bangla | newspaper | IN | - | -
# Tripura and Assam
অসমীয়া প্রতিদিন | Asomiya Pratidin; Asamiya Pratidin | newspaper | IN | - | -
আজকের ফরিয়াদ | Ajker Fariad | newspaper | IN | - | -
আরোহণ | ~Arohan | newspaper | IN | - | -
ইম্ফল ফ্রি প্রেস | Imphal Free Press | newspaper | IN | - | -
ইস্টমোজো | EastMojo; East Mojo | newspaper | IN | - | -
গণদূত | Ganadoot | newspaper | IN | - | -
গতি দৈনিক | Gati Dainik | newspaper | IN | - | -
জাগরণ ত্রিপুরা; ~জাগরণ | Jagaran Tripura | newspaper | IN | - | -
ডিওয়াই৩৬৫; ডিওয়াই ৩৬৫ | DY365; DY 365 | broadcaster | IN | - | -
ডেইলি দেশের কথা; ~দেশের কথা | Daily Desher Katha; Desher Katha | newspaper | IN | - | -
ত্রিপুরা টাইমস | Tripura Times | newspaper | IN | - | -
ত্রিপুরা দর্পণ | Tripura Darpan | newspaper | IN | - | -
ত্রিপুরাইনফো | Tripurainfo; TripuraInfo | newspaper | IN | - | -
ত্রিপুরাইন্ডিয়া | TripuraIndia | newspaper | IN | - | -
দৈনিক প্রান্তজ্যোতি; প্রান্তজ্যোতি | Dainik Prantojyoti; Prantojyoti | newspaper | IN | - | -
দৈনিক সংবাদ ত্রিপুরা; দৈনিক সংবাদ আগরতলা | Dainik Sambad; Dainik Sambad Tripura | newspaper | IN | - | -
দৈনিক সোনার কাছাড়; সোনার কাছাড় | Dainik Sonar Cachar; Sonar Cachar | newspaper | IN | - | -
দ্য আসাম ট্রিবিউন; আসাম ট্রিবিউন; অসম ট্রিবিউন | The Assam Tribune; Assam Tribune | newspaper | IN | - | -
দ্য সেন্টিনেল; সেন্টিনেল | Sentinel Assam; ~The Sentinel | newspaper | IN | - | -
নববার্তা প্রসঙ্গ | Nababarta Prasanga | newspaper | IN | - | -
নর্থইস্ট টুডে; নর্থ ইস্ট টুডে | Northeast Today | newspaper | IN | - | -
নর্থইস্ট নাউ; নর্থ ইস্ট নাউ | Northeast Now | newspaper | IN | - | -
নর্থইস্ট নিউজ | Northeast News | newspaper | IN | - | -
নিউজ ভ্যানগার্ড | News Vanguard | broadcaster | IN | - | -
নিউজ লাইভ | News Live | broadcaster | IN | - | -
পিবি ২৪; পিবি২৪ | PB 24; PB24 | broadcaster | IN | - | -
প্রতিদিন টাইম | Pratidin Time | broadcaster | IN | - | -
প্রতিবাদী কলম | Pratibadi Kalam | newspaper | IN | - | -
প্রাগ নিউজ | Prag News | broadcaster | IN | - | -
বরাক বুলেটিন | Barak Bulletin | newspaper | IN | - | -
মানুষ পত্রিকা | ~Manush | newspaper | IN | - | -
শিলং টাইমস; দ্য শিলং টাইমস | The Shillong Times; Shillong Times | newspaper | IN | - | -
সাঙ্গাই এক্সপ্রেস | The Sangai Express; Sangai Express | newspaper | IN | - | -
সাময়িক প্রসঙ্গ | Samayik Prasanga | newspaper | IN | - | -
স্যন্দন পত্রিকা; স্যন্দন | Syandan Patrika; Syandan | newspaper | IN | - | -
হেডলাইন্স ত্রিপুরা | Headlines Tripura | broadcaster | IN | - | -
# other newspapers and broadcasters of India
~লোকমত | Lokmat | newspaper | IN | - | -
অমর উজালা | Amar Ujala | newspaper | IN | - | -
অল্ট নিউজ; অল্টনিউজ | Alt News | newspaper | IN | - | -
আউটলুক ইন্ডিয়া | Outlook India | newspaper | IN | - | -
আকাশবাণী; অল ইন্ডিয়া রেডিও; আকাশবাণী কলকাতা | All India Radio; Akashvani; AIR News | broadcaster | IN | - | -
আজ তক | Aaj Tak | broadcaster | IN | - | -
ইকোনমিক টাইমস; দ্য ইকোনমিক টাইমস | The Economic Times; Economic Times | newspaper | IN | - | -
ইন্ডিয়া টিভি | India TV | broadcaster | IN | - | -
ইন্ডিয়া টুডে | India Today | broadcaster | IN | - | -
ইন্ডিয়ান এক্সপ্রেস; দ্য ইন্ডিয়ান এক্সপ্রেস | The Indian Express; Indian Express | newspaper | IN | - | -
উইওন; ডব্লিউআইওএন | WION | broadcaster | IN | - | -
এনডিটিভি | NDTV | broadcaster | IN | - | -
কাশ্মীর অবজারভার | Kashmir Observer | newspaper | IN | - | -
গ্রেটার কাশ্মীর | Greater Kashmir | newspaper | IN | - | -
জি নিউজ; জ়ি নিউজ | Zee News | broadcaster | IN | - | -
টাইমস অব ইন্ডিয়া; দ্য টাইমস অব ইন্ডিয়া; টাইমস অফ ইন্ডিয়া; দ্য টাইমস অফ ইন্ডিয়া | The Times of India; Times of India; TOI | newspaper | IN | - | -
টাইমস নাউ | Times Now | broadcaster | IN | - | -
ডেকান ক্রনিকল | Deccan Chronicle | newspaper | IN | - | -
ডেকান হেরাল্ড | Deccan Herald | newspaper | IN | - | -
দূরদর্শন; ডিডি নিউজ | Doordarshan; DD News | broadcaster | IN | - | -
দৈনিক জাগরণ | Dainik Jagran | newspaper | IN | - | -
দৈনিক ভাস্কর | Dainik Bhaskar | newspaper | IN | - | -
দ্য ওয়্যার; দ্য ওয়ার | ~The Wire | newspaper | IN | - | -
দ্য কুইন্ট | The Quint | newspaper | IN | - | -
দ্য ক্যারাভান | ~The Caravan | newspaper | IN | - | -
দ্য ট্রিবিউন | ~The Tribune | newspaper | IN | - | -
দ্য প্রিন্ট | ThePrint; ~The Print | newspaper | IN | - | -
দ্য হিন্দু; দ্য হিন্দু বিজনেসলাইন | The Hindu; The Hindu BusinessLine | newspaper | IN | - | -
নিউ ইন্ডিয়ান এক্সপ্রেস; দ্য নিউ ইন্ডিয়ান এক্সপ্রেস | The New Indian Express; New Indian Express | newspaper | IN | - | -
নিউজক্লিক | NewsClick | newspaper | IN | - | -
নিউজলন্ড্রি | Newslaundry | newspaper | IN | - | -
প্রসার ভারতী | Prasar Bharati | broadcaster | IN | - | -
ফার্স্টপোস্ট | Firstpost | newspaper | IN | - | -
ফ্রন্টলাইন | ~Frontline | newspaper | IN | - | -
বুম; বুম লাইভ | BOOM Live; ~BOOM | newspaper | IN | - | -
মালয়ালা মনোরমা | Malayala Manorama | newspaper | IN | - | -
মিন্ট | LiveMint; ~Mint | newspaper | IN | - | -
রিপাবলিক টিভি; রিপাবলিক ভারত | Republic TV; Republic Bharat | broadcaster | IN | - | -
সিএনএন-নিউজ১৮; সিএনএন নিউজ১৮; নিউজ১৮; নিউজ ১৮ | CNN-News18; News18 | broadcaster | IN | - | -
স্ক্রল; স্ক্রল ডট ইন; স্ক্রোল | Scroll.in; ~Scroll | newspaper | IN | - | -
হিন্দুস্তান টাইমস; হিন্দুস্থান টাইমস; দ্য হিন্দুস্তান টাইমস | Hindustan Times; The Hindustan Times | newspaper | IN | - | -
# Pakistan, Nepal, Sri Lanka, Maldives, Myanmar, Afghanistan
ইরাবতী; দ্য ইরাবতী; ইরাবতি | The Irrawaddy | newspaper | MM | - | -
এআরওয়াই নিউজ; এআরওয়াই | ARY News; ARY | broadcaster | PK | - | -
কাঠমান্ডু পোস্ট; দ্য কাঠমান্ডু পোস্ট; কাঠমাণ্ডু পোস্ট | The Kathmandu Post; Kathmandu Post | newspaper | NP | - | -
কান্তিপুর | Kantipur | newspaper | NP | - | -
কুয়েনসেল | Kuensel | newspaper | BT | - | -
গ্লোবাল নিউ লাইট অব মিয়ানমার | Global New Light of Myanmar | newspaper | MM | - | -
জিও নিউজ; জিও টিভি; জিয়ো নিউজ | Geo News; Geo TV | broadcaster | PK | - | -
ডেইলি জং; দৈনিক জং | Daily Jang | newspaper | PK | - | -
ডেইলি নিউজ শ্রীলঙ্কা | Daily News Sri Lanka | newspaper | LK | - | -
ডেইলি মিরর শ্রীলঙ্কা | Daily Mirror Sri Lanka | newspaper | LK | - | -
দুনিয়া নিউজ | Dunya News | broadcaster | PK | - | -
দ্য এক্সপ্রেস ট্রিবিউন; এক্সপ্রেস ট্রিবিউন | The Express Tribune; Express Tribune | newspaper | PK | - | -
দ্য এডিশন | ~The Edition | newspaper | MV | - | -
দ্য ডন; ~ডন; পাকিস্তানের ডন | ~Dawn; ~Dawn News | newspaper | PK | - | -
দ্য নিউজ ইন্টারন্যাশনাল | The News International | newspaper | PK | - | -
দ্য নেশন | ~The Nation | newspaper | PK | - | -
নারিনজারা; নারিঞ্জারা | Narinjara | newspaper | MM | - | -
নিউজ ফার্স্ট | News 1st; Newsfirst | broadcaster | LK | - | -
নেপালি টাইমস | Nepali Times | newspaper | NP | - | -
পাকিস্তান টেলিভিশন; পিটিভি; পিটিভি নিউজ | Pakistan Television; PTV; PTV News | broadcaster | PK | - | -
মাই রিপাবলিকা | myRepublica; Republica | newspaper | NP | - | -
মিজিমা; মিজ্জিমা | Mizzima | newspaper | MM | - | -
মিয়ানমার নাউ | Myanmar Now | newspaper | MM | - | -
রেডিও পাকিস্তান | Radio Pakistan | broadcaster | PK | - | -
সামা টিভি; সামা নিউজ | Samaa TV; SAMAA | broadcaster | PK | - | -
হাশত-ই সুবহ; হাশত-ই-সুবহ | Hasht-e Subh; 8am Media | newspaper | AF | - | -
হিমালয়ান টাইমস; দ্য হিমালয়ান টাইমস | The Himalayan Times; Himalayan Times | newspaper | NP | - | -
# newspapers and magazines of the world
+৯৭২ ম্যাগাজিন; প্লাস ৯৭২ ম্যাগাজিন | +972 Magazine; 972 Magazine | newspaper | - | - | -
~কম্পাস | Kompas | newspaper | - | - | -
~টেম্পো | ~Tempo | newspaper | ID | - | -
~দ্য হিল | ~The Hill | newspaper | US | - | -
~পলিতিকা | ~Politika | newspaper | RS | - | -
~পাঞ্চ | ~The Punch | newspaper | - | - | -
~ভক্স | ~Vox | newspaper | US | - | -
~সেমানা | ~Semana | newspaper | CO | - | -
অ্যাকচুয়ালিতে; আকতুয়ালিতে | Actualité.cd; Actualite.cd | newspaper | CD | - | -
অ্যাক্সিওস; এক্সিওস; অ্যাক্সিয়স; আক্সিওস | Axios | newspaper | US | Q28230873 | -
অ্যাস্ট্রা টেলিগ্রাম চ্যানেল | Astra Telegram channel | newspaper | - | - | -
আইরিশ টাইমস; দ্য আইরিশ টাইমস | Irish Times; The Irish Times | newspaper | IE | - | -
আইসিআইজে; ইন্টারন্যাশনাল কনসোর্টিয়াম অব ইনভেস্টিগেটিভ জার্নালিস্টস | ICIJ; International Consortium of Investigative Journalists | newspaper | - | - | -
আদ্দিস স্ট্যান্ডার্ড | Addis Standard | newspaper | ET | - | -
আন নাহার; আন-নাহার | An-Nahar; Annahar | newspaper | - | - | -
আপল ডেইলি; অ্যাপল ডেইলি | Apple Daily | newspaper | - | - | -
আফটেনপোস্টেন | Aftenposten | newspaper | - | - | -
আফতোনব্লাদেত | Aftonbladet | newspaper | SE | - | -
আরব নিউজ | Arab News | newspaper | - | - | -
আরবিসি | RBC; RBK | newspaper | - | - | -
আল আখবার; আল-আখবার | Al-Akhbar | newspaper | - | - | -
আল আহরাম; আল-আহরাম | Al-Ahram; Al Ahram; Ahram Online | newspaper | - | - | -
আল-ওয়াতান | Al-Watan | newspaper | - | - | -
আল-কুদস আল-আরাবি | Al-Quds al-Arabi | newspaper | - | - | -
আল-মনিটর; আল মনিটর | Al-Monitor; Al Monitor | newspaper | - | - | -
আল-রাই | Al-Rai | newspaper | - | - | -
আশরাক আল-আওসাত; আশারক আল-আওসাত; আশ-শারক আল-আওসাত | Asharq Al-Awsat | newspaper | - | - | -
আসাহি শিম্বুন; আশাহি শিম্বুন; আসাহি শিমবুন | Asahi Shimbun; The Asahi Shimbun | newspaper | - | - | -
ইউঅবজারভার | EUobserver | newspaper | - | - | -
ইউএসএ টুডে | USA Today | newspaper | US | - | -
ইউক্রেনস্কা প্রাভদা; ইউক্রাইনস্কা প্রাভদা; ইউক্রেনিয়ান প্রাভদা; ইউক্রেইনস্কা প্রাভদা; উক্রাইনস্কা প্রাভদা | Ukrainska Pravda | newspaper | - | Q904463 | -
ইউরঅ্যাক্টিভ | Euractiv | newspaper | - | - | -
ইজভেস্তিয়া | Izvestia | newspaper | - | Q753932 | -
ইয়েদিওত আহরোনোত; ইয়েদিয়ট আহরোনট; ইয়েদিওথ আহরোনোথ; ইয়েদিওত আহারোনোত; ইয়েদিয়ত আহারোনত | Yedioth Ahronoth; Yediot Ahronot | newspaper | - | - | -
ইয়েনি শাফাক; ইয়েনি সাফাক | Yeni Şafak; Yeni Safak | newspaper | - | - | -
ইয়োমিউরি শিম্বুন; ইয়োমিউরি | Yomiuri Shimbun; Yomiuri | newspaper | - | - | -
ইসরায়েল হায়োম; ইসরাইল হায়োম | Israel Hayom | newspaper | - | - | -
উইকিলিকস | WikiLeaks; Wikileaks | newspaper | - | - | -
এনকে নিউজ | NK News | newspaper | - | - | -
এল ইউনিভার্সাল | El Universal | newspaper | - | - | -
এল এসপেক্তাদর | El Espectador | newspaper | CO | - | -
এল ওয়াতান | El Watan | newspaper | DZ | - | -
এল কমার্সিও; এল কোমের্সিও | El Comercio | newspaper | PE | - | -
এল তিয়েম্পো | El Tiempo | newspaper | - | - | -
এল নাসিওনাল | El Nacional | newspaper | - | - | -
এল পাইস | El País; El Pais | newspaper | - | - | -
এল মুন্দো | El Mundo | newspaper | - | - | -
এল মেরকুরিও | El Mercurio | newspaper | CL | - | -
এস্তাদাও; ও এস্তাদো দে সাও পাওলো; এস্তাদো দে সাও পাওলো | Estadão; O Estado de S. Paulo; Estadao | newspaper | BR | - | -
ও গ্লোবো | O Globo | newspaper | - | - | -
ওপেন ডেমোক্রেসি; ওপেনডেমোক্রেসি | openDemocracy | newspaper | GB | - | -
ওয়াইনেট; ওয়াইনেট নিউজ | Ynet; Ynetnews | newspaper | - | - | -
ওয়ার জোন; দ্য ওয়ার জোন | The War Zone | newspaper | US | - | -
ওয়াল স্ট্রিট জার্নাল; দ্য ওয়াল স্ট্রিট জার্নাল; ওয়ালস্ট্রিট জার্নাল; ডব্লিউএসজে | The Wall Street Journal; Wall Street Journal; WSJ | newspaper | US | Q164746 | -
ওয়াল্লা; ওয়ালা নিউজ | Walla; Walla News | newspaper | - | - | -
ওয়াশিংটন পোস্ট; দ্য ওয়াশিংটন পোস্ট | The Washington Post; Washington Post | newspaper | US | Q166032 | -
ওয়্যার্ড | ~WIRED; ~Wired | newspaper | US | - | -
ওসিসিআরপি; অর্গানাইজড ক্রাইম অ্যান্ড করাপশন রিপোর্টিং প্রজেক্ট | OCCRP; Organized Crime and Corruption Reporting Project | newspaper | - | - | -
কমারস্যান্ট; কোমারসান্ত; কমেরসান্ট; কোমেরসান্ত; কমার্সান্ট | Kommersant | newspaper | - | Q1780134 | -
কাইশিন | Caixin | newspaper | - | - | -
কাথিমেরিনি | Kathimerini | newspaper | - | - | -
কিয়েভ ইন্ডিপেনডেন্ট; কিয়েভ ইনডিপেনডেন্ট; দ্য কিয়েভ ইনডিপেনডেন্ট; দ্য কিয়েভ ইন্ডিপেন্ডেন্ট | The Kyiv Independent; Kyiv Independent | newspaper | - | Q111028947 | -
কিয়েভ ইন্ডিপেনডেন্ট; দ্য কিয়েভ ইন্ডিপেনডেন্ট; কিইভ ইনডিপেনডেন্ট | Kyiv Independent; The Kyiv Independent | newspaper | UA | - | -
কিয়েভ পোস্ট | Kyiv Post | newspaper | - | Q1795015 | -
কেহান | Kayhan | newspaper | - | - | -
কোরিয়া টাইমস | The Korea Times; Korea Times | newspaper | - | - | -
কোরিয়া হেরাল্ড; দ্য কোরিয়া হেরাল্ড | The Korea Herald; Korea Herald | newspaper | - | - | -
কোরিয়েরে দেলা সেরা; কোরিয়ের দেলা সেরা; কোরিয়ারে ডেলা সেরা | Corriere della Sera | newspaper | - | - | -
কোহা দিতোরে; কোহা ডিটোরে; কোহা | Koha Ditore; ~Koha | newspaper | XK | - | -
ক্লারিন | Clarín; Clarin | newspaper | - | - | -
খমের টাইমস; খেমার টাইমস | Khmer Times | newspaper | - | - | -
খালিজ টাইমস | Khaleej Times | newspaper | - | - | -
গাজেতা দো পোভো; গাজেটা দো পোভো | Gazeta do Povo | newspaper | BR | - | -
গাজেতা ভিবোরচা; গাজেতা ভিবোর্চা | Gazeta Wyborcza | newspaper | - | - | -
গালফ টাইমস | Gulf Times | newspaper | - | - | -
গালফ নিউজ | Gulf News | newspaper | - | - | -
গ্রানমা | ~Granma | newspaper | - | - | -
গ্লোব অ্যান্ড মেইল; দ্য গ্লোব অ্যান্ড মেইল | The Globe and Mail; Globe and Mail | newspaper | - | - | -
গ্লোবাল টাইমস | Global Times | newspaper | - | - | -
গ্লোবাল ভয়েস; গ্লোবাল ভয়েসেস | Global Voices | newspaper | - | - | -
চায়না ডেইলি | China Daily | newspaper | - | - | -
চোসুন ইলবো | Chosun Ilbo; The Chosun Ilbo | newspaper | - | - | -
জাকার্তা পোস্ট; দ্য জাকার্তা পোস্ট | The Jakarta Post; Jakarta Post | newspaper | - | - | -
জাপান টাইমস; দ্য জাপান টাইমস | The Japan Times; Japan Times | newspaper | - | - | -
জিউন আফ্রিক; জোন আফ্রিক | Jeune Afrique | newspaper | - | - | -
জুংআং ইলবো; জুংআং ডেইলি | JoongAng Ilbo; JoongAng Daily | newspaper | - | - | -
জুমহুরিয়াত; জুমহুরিয়েত | Cumhuriyet | newspaper | TR | - | -
জেরুজালেম পোস্ট; দ্য জেরুজালেম পোস্ট; জেরুসালেম পোস্ট | The Jerusalem Post; Jerusalem Post | newspaper | - | - | -
জ্যুডডয়চে সাইটুং; সুডডয়চে সাইটুং; জুডডয়চে ৎসাইটুং; জুডডয়চে সাইটুং; জুইডডয়চে জাইটুং | Süddeutsche Zeitung; Sueddeutsche Zeitung | newspaper | - | - | -
টরন্টো স্টার | Toronto Star | newspaper | - | - | -
টাইম ম্যাগাজিন; টাইম সাময়িকী | Time magazine; TIME magazine; ~TIME | newspaper | US | - | -
টাইমস অব ইসরায়েল; দ্য টাইমস অব ইসরায়েল; টাইমস অব ইসরাইল; টাইমস অফ ইসরায়েল; টাইমস অফ ইজরায়েল | The Times of Israel; Times of Israel | newspaper | - | - | -
টাগেসশাউ | Tagesschau | newspaper | - | - | -
টেকক্রাঞ্চ | TechCrunch | newspaper | US | - | -
ডি ৎসাইট; ডাই জাইট | Die Zeit | newspaper | - | - | -
ডি ভেল্ট; ডাই ভেল্ট | Die Welt; ~Welt | newspaper | - | - | -
ডিপস্টেট; ডিপ স্টেট ম্যাপ | DeepState; Deep State map | newspaper | - | - | -
ডিফেন্স নিউজ | Defense News | newspaper | US | - | -
ডেইলি এক্সপ্রেস | Daily Express | newspaper | GB | - | -
ডেইলি এনকে | Daily NK | newspaper | - | - | -
ডেইলি নেশন | Daily Nation | newspaper | - | - | -
ডেইলি মনিটর | Daily Monitor | newspaper | UG | - | -
ডেইলি মিরর; দ্য মিরর | Daily Mirror; ~The Mirror | newspaper | GB | - | -
ডেইলি মেইল; দ্য ডেইলি মেইল; মেইল অনলাইন | Daily Mail; The Daily Mail; MailOnline | newspaper | GB | - | -
ডেইলি ম্যাভেরিক | Daily Maverick | newspaper | - | - | -
ডেইলি সাবাহ | Daily Sabah | newspaper | - | - | -
ডের স্টান্ডার্ড | Der Standard | newspaper | AT | - | -
ডের স্পিগেল; ডার স্পিগেল; ডেয়ার স্পিগেল; স্পিগেল | Der Spiegel; Spiegel | newspaper | - | Q131478 | -
ড্রপ সাইট নিউজ | Drop Site News | newspaper | US | - | -
তাইপে টাইমস | Taipei Times | newspaper | - | - | -
তেহরান টাইমস | Tehran Times | newspaper | - | - | -
দাগেনস নিহেতার | Dagens Nyheter | newspaper | - | - | -
দি অবজারভার; দ্য অবজারভার; দ্য অবজার্ভার | ~The Observer | newspaper | GB | - | -
দি আর্ট নিউজপেপার | The Art Newspaper | newspaper | GB | - | -
দি ইকোনমিস্ট; দ্য ইকোনমিস্ট; ইকোনমিস্ট; ইকনমিস্ট | ~The Economist; ~Economist | newspaper | GB | Q180089 | -
দি ইনডিপেনডেন্ট; দ্য ইনডিপেনডেন্ট; দ্য ইনডিপেন্ডেন্ট; দ্য ইন্ডিপেন্ডেন্ট; দ্য ইন্ডিপেনডেন্ট | ~The Independent | newspaper | GB | - | -
দে টেলিগ্রাফ | De Telegraaf | newspaper | - | - | -
দে ফোল্কস্ক্রান্ত | de Volkskrant | newspaper | - | - | -
দ্য অস্ট্রেলিয়ান | The Australian newspaper | newspaper | - | - | -
দ্য আটলান্টিক; আটলান্টিক ম্যাগাজিন | ~The Atlantic | newspaper | US | - | -
দ্য ইন্টারসেপ্ট; ইন্টারসেপ্ট | ~The Intercept | newspaper | US | - | -
দ্য ইস্ট আফ্রিকান | The East African | newspaper | - | - | -
দ্য কনভারসেশন | The Conversation | newspaper | - | - | -
দ্য গার্ডিয়ান; গার্ডিয়ান | The Guardian; ~Guardian | newspaper | GB | Q11148 | -
দ্য টাইমস; দ্য টাইমস অব লন্ডন; সানডে টাইমস; দ্য সানডে টাইমস | The Sunday Times; ~The Times; Sunday Times | newspaper | GB | - | -
দ্য টেলিগ্রাফ; দ্য ডেইলি টেলিগ্রাফ; ডেইলি টেলিগ্রাফ; ~টেলিগ্রাফ | The Daily Telegraph; Daily Telegraph; The Telegraph; ~Telegraph | newspaper | GB | - | -
দ্য ডিপ্লোম্যাট; ডিপ্লোম্যাট সাময়িকী | ~The Diplomat | newspaper | - | - | -
দ্য ডেইলি বিস্ট; ডেইলি বিস্ট | The Daily Beast; Daily Beast | newspaper | US | - | -
দ্য নিউ আরব; দ্য নিউ অ্যারাব; আল-আরাবি আল-জাদিদ | The New Arab; Al-Araby Al-Jadeed | newspaper | GB | - | -
দ্য নিউ টাইমস | The New Times | newspaper | RW | - | -
দ্য নিউইয়র্কার; নিউইয়র্কার; দ্য নিউ ইয়র্কার | The New Yorker; New Yorker | newspaper | US | - | -
দ্য ন্যাশনাল | ~The National | newspaper | - | - | -
দ্য ভার্জ; ভার্জ | ~The Verge | newspaper | US | - | -
দ্য মনিটর | The Monitor | newspaper | - | - | -
দ্য ল্যানসেট; ল্যানসেট | The Lancet; Lancet | newspaper | GB | - | -
দ্য সান | ~The Sun | newspaper | GB | - | -
নম পেন পোস্ট; প্নম পেন পোস্ট | The Phnom Penh Post; Phnom Penh Post | newspaper | - | - | -
নয়ে জুরখার সাইটুং; এনজেডজেড | Neue Zürcher Zeitung; NZZ | newspaper | CH | - | -
নিউ ভিশন | New Vision | newspaper | UG | - | -
নিউ স্ট্রেইটস টাইমস; নিউ স্ট্রেটস টাইমস | New Straits Times | newspaper | - | - | -
নিউইয়র্ক টাইমস; দ্য নিউইয়র্ক টাইমস; নিউ ইয়র্ক টাইমস; দ্য নিউ ইয়র্ক টাইমস | The New York Times; New York Times; NYT | newspaper | US | Q9684 | -
নিউইয়র্ক পোস্ট; নিউ ইয়র্ক পোস্ট; দ্য নিউইয়র্ক পোস্ট | New York Post; The New York Post | newspaper | US | - | -
নিউজউইক | Newsweek | newspaper | US | - | -
নিউজিল্যান্ড হেরাল্ড | New Zealand Herald | newspaper | - | - | -
নিক্কেই; নিক্কেই এশিয়া; নিকেই এশিয়া | Nikkei; Nikkei Asia | newspaper | - | - | -
নেচার সাময়িকী; নেচার জার্নাল | Nature journal | newspaper | GB | - | -
নেপসাভা | Népszava | newspaper | HU | - | -
নোভায়া গাজেতা; নোভায়া গ্যাজেটা | Novaya Gazeta | newspaper | - | Q170135 | -
ন্যাশনাল জিওগ্রাফিক | National Geographic | newspaper | US | - | -
পলিটিকো; পলিটিকো ইউরোপ | Politico; POLITICO; Politico Europe | newspaper | US | - | -
পলিতিকেন | Politiken | newspaper | - | - | -
পাবলিকো | ~Público | newspaper | PT | - | -
পাহিনা ১২; পাহিনা/১২ | Página 12; Pagina 12 | newspaper | AR | - | -
পিপলস ডেইলি; দ্য পিপলস ডেইলি | People's Daily; People’s Daily | newspaper | - | - | -
পেনিনসুলা কাতার; দ্য পেনিনসুলা | The Peninsula Qatar | newspaper | - | - | -
প্রাভদা | Pravda | newspaper | - | - | -
প্রিমিয়াম টাইমস | Premium Times | newspaper | - | - | -
প্রোপাবলিকা | ProPublica | newspaper | US | - | -
ফরচুন | Fortune magazine | newspaper | US | - | -
ফরেন অ্যাফেয়ার্স | Foreign Affairs magazine | newspaper | US | - | -
ফরেন পলিসি | Foreign Policy magazine | newspaper | US | - | -
ফিন্যান্সিয়াল টাইমস; ফাইন্যান্সিয়াল টাইমস; দ্য ফিন্যান্সিয়াল টাইমস; ফাইন্যানশিয়াল টাইমস; ফাইনান্সিয়াল টাইমস; ফিনান্সিয়াল টাইমস; এফটি; দ্য ফাইন্যান্সিয়াল টাইমস | Financial Times; The Financial Times; FT | newspaper | GB | - | -
ফিলিপাইন ডেইলি ইনকোয়ারার; ইনকোয়ারার | Philippine Daily Inquirer; ~Inquirer | newspaper | PH | - | -
ফিলিপাইন স্টার | The Philippine Star; Philippine Star | newspaper | - | - | -
ফোর্বস; ফোর্বস ম্যাগাজিন | ~Forbes | newspaper | US | - | -
ফোলহা দে সাও পাওলো; ফোলহা ডি সাও পাওলো | Folha de S.Paulo; Folha de S. Paulo | newspaper | - | - | -
ফ্রন্টিয়ার মিয়ানমার | Frontier Myanmar | newspaper | MM | - | -
ফ্রাঙ্কফুর্টার আলগেমাইনে; ফ্রাঙ্কফুর্টার আলগেমেইনে জাইটুং | Frankfurter Allgemeine Zeitung; FAZ | newspaper | - | Q10184 | -
ফ্রি মালয়েশিয়া টুডে | Free Malaysia Today; FMT | newspaper | - | - | -
বলকান ইনসাইট; বালকান ইনসাইট; বিআইআরএন | Balkan Insight; BIRN | newspaper | - | - | -
বিজনেস ইনসাইডার | Business Insider | newspaper | US | Q286707 | -
বিল্ড; বিল্ড পত্রিকা | Bild | newspaper | - | - | -
বেনারনিউজ; বেনার নিউজ | BenarNews; Benar News | newspaper | - | - | -
বেলিংক্যাট; বেলিংকেট | Bellingcat | newspaper | GB | - | -
বোস্টন গ্লোব; দ্য বোস্টন গ্লোব | The Boston Globe; Boston Globe | newspaper | US | - | -
ব্যাংকক পোস্ট; দ্য ব্যাংকক পোস্ট | Bangkok Post; The Bangkok Post | newspaper | - | - | -
ভালোর ইকোনোমিকো | Valor Econômico; Valor Economico | newspaper | BR | - | -
ভিএনএক্সপ্রেস | VnExpress; VNExpress | newspaper | - | - | -
ভেদোমস্তি; ভেদোমোস্তি | Vedomosti | newspaper | RU | - | -
ভোক্সক্রান্ত; দে ফোলক্সক্রান্ট | De Volkskrant | newspaper | NL | - | -
ভ্যাটিকান নিউজ | Vatican News | newspaper | - | - | -
ভ্যানগার্ড | ~Vanguard | newspaper | NG | - | -
মস্কো টাইমস; দ্য মস্কো টাইমস | The Moscow Times; Moscow Times | newspaper | - | Q1202611 | -
মা’আরিভ; মারিভ; মাআরিভ | Maariv; Ma'ariv | newspaper | - | - | -
মাইনিচি শিম্বুন; মাইনিচি | Mainichi Shimbun; Mainichi | newspaper | - | - | -
মাদা মাসর | Mada Masr | newspaper | - | - | -
মাদার জোন্স | Mother Jones | newspaper | US | - | -
মায়ামি হেরাল্ড | Miami Herald | newspaper | US | - | -
মালয়েশিয়াকিনি | Malaysiakini | newspaper | - | - | -
মিডল ইস্ট আই; মিডলইস্ট আই | Middle East Eye; MEE | newspaper | GB | - | -
মিডল ইস্ট মনিটর | Middle East Monitor | newspaper | GB | - | -
মিডিয়াইট | Mediaite | newspaper | US | - | -
মিডিয়াপার্ট | Mediapart | newspaper | - | - | -
মেইল অ্যান্ড গার্ডিয়ান | Mail & Guardian | newspaper | ZA | - | -
মেডিয়াজোনা; মিডিয়াজোনা | Mediazona | newspaper | RU | - | -
মেদুজা | Meduza | newspaper | - | - | -
রাইবার; রাইবার টেলিগ্রাম চ্যানেল | ~Rybar | newspaper | - | - | -
রিফর্মা | ~Reforma | newspaper | - | - | -
রেচপসপোলিতা; রেচপোসপোলিতা | Rzeczpospolita | newspaper | PL | - | -
রেডিও দাবাঙ্গা; দাবাঙ্গা | Radio Dabanga; Dabanga | newspaper | - | - | -
রোদং সিনমুন; রোডং সিনমুন | Rodong Sinmun | newspaper | - | - | -
র‍্যাপলার; র‌্যাপলার; র্যাপলার | Rappler | newspaper | - | - | -
লরিয়েন্ট টুডে; ল’ওরিয়েন্ট টুডে | L'Orient Today; L'Orient-Le Jour | newspaper | - | - | -
লস অ্যাঞ্জেলেস টাইমস; লস এঞ্জেলেস টাইমস | Los Angeles Times; LA Times | newspaper | US | - | -
লা তেরসেরা | La Tercera | newspaper | CL | - | -
লা ত্রিবিউন | La Tribune | newspaper | - | - | -
লা নাসিওন | La Nación; La Nacion | newspaper | - | - | -
লা ভ্যানগার্দিয়া; লা ভানগুয়ার্দিয়া | La Vanguardia | newspaper | ES | - | -
লা রেপুব্লিকা; লা রিপাবলিকা | La Repubblica | newspaper | - | - | -
লা স্তাম্পা | La Stampa | newspaper | - | - | -
লা হোর্নাদা | La Jornada | newspaper | MX | - | -
লিবেরাসিওঁ; লিবারেশন | Libération; Liberation newspaper | newspaper | - | - | -
লে প্যারিসিয়েন; ল্য পারিজিয়াঁ | Le Parisien | newspaper | - | - | -
লে ফাসো | LeFaso; leFaso.net | newspaper | BF | - | -
লে সোয়ার | Le Soir | newspaper | BE | - | -
ল্য ফিগারো; লে ফিগারো; লা ফিগারো | Le Figaro | newspaper | - | - | -
ল্য মোঁদ; লো মঁদ; ল্য মঁদ; লে মঁদে; ল্য মোঁদে; লা মোঁদ; লে মঁদ | Le Monde | newspaper | - | Q12461 | -
শার্লি এবদো; শার্লি হেবদো | Charlie Hebdo | newspaper | - | - | -
শিকাগো ট্রিবিউন | Chicago Tribune | newspaper | US | - | -
সাউথ চায়না মর্নিং পোস্ট; এসসিএমপি | South China Morning Post; SCMP | newspaper | - | - | -
সিডনি মর্নিং হেরাল্ড; দ্য সিডনি মর্নিং হেরাল্ড | The Sydney Morning Herald; Sydney Morning Herald | newspaper | - | - | -
সিভিল জর্জিয়া; সিভিল ডট জিই | Civil Georgia; Civil.ge | newspaper | GE | - | -
সুদান ট্রিবিউন | Sudan Tribune | newspaper | - | - | -
সেমাফোর | Semafor | newspaper | US | - | -
সৌদি গেজেট | Saudi Gazette | newspaper | SA | - | -
স্ট্রেইটস টাইমস; দ্য স্ট্রেইটস টাইমস; স্ট্রেটস টাইমস | The Straits Times; Straits Times | newspaper | - | - | -
স্পেক্টেটর; দ্য স্পেক্টেটর | The Spectator | newspaper | GB | - | -
হানকিয়োরে; হানকিওরেহ; হ্যাঙ্কিয়োরে | Hankyoreh; The Hankyoreh | newspaper | KR | - | -
হান্ডেলসব্লাট | Handelsblatt | newspaper | - | - | -
হাফপোস্ট; হাফিংটন পোস্ট | HuffPost; Huffington Post | newspaper | US | - | -
হারেৎজ; হারেতজ; হা’রেৎজ; হারেৎস; হারেটজ | Haaretz | newspaper | - | - | -
হুররিয়াত; হুরিয়াত; হুরিয়েত; হুরিয়েত ডেইলি নিউজ | Hürriyet; Hurriyet; Hurriyet Daily News | newspaper | - | - | -
হেলসিঙ্গিন সানোমাত | Helsingin Sanomat | newspaper | - | - | -
# platforms
~এক্স; এক্সে; এক্স-এ; এক্স হ্যান্ডল; এক্স হ্যান্ডেল; এক্স পোস্ট; এক্স বার্তা; এক্স অ্যাকাউন্ট | ~X; X (formerly Twitter); X platform; X post | platform | - | Q918 | -
ইউটিউব | YouTube; Youtube | platform | - | Q866 | -
ইনস্টাগ্রাম; ইন্সটাগ্রাম | Instagram | platform | - | Q209330 | -
ইমো | IMO app; ~imo | platform | - | - | -
উইকিপিডিয়া | Wikipedia | platform | - | Q52 | -
উইচ্যাট; ওয়েচ্যাট | WeChat | platform | - | - | -
ওয়েইবো; উইবো | Weibo; Sina Weibo | platform | - | - | -
ক্লড এআই | Claude AI | platform | - | - | -
গুগল মিট | Google Meet | platform | - | - | -
গ্রোক; গ্রক | Grok | platform | - | - | -
চ্যাটজিপিটি | ChatGPT | platform | - | - | -
জুম অ্যাপ; ~জুম | Zoom app; ~Zoom | platform | - | - | -
জেমিনি এআই | Google Gemini | platform | - | - | -
টিকটক; টিক টক | TikTok; Tik Tok | platform | - | - | -
টুইটার | Twitter | platform | - | - | -
টেলিগ্রাম; টেলিগ্রাম চ্যানেল; টেলিগ্রাম অ্যাপ | Telegram; Telegram channel | platform | - | Q15616276 | -
ট্রুথ সোশ্যাল; ট্রুথ সোশাল; ট্রুথ স্যোশাল; ট্রুথ সোস্যাল; ট্রুথ সোশিয়াল | Truth Social | platform | - | - | -
ডিপসিক | DeepSeek | platform | - | - | -
ডিসকর্ড; ডিসকর্ড অ্যাপ | ~Discord | platform | - | - | -
থ্রেডস | ~Threads | platform | - | - | -
নেটফ্লিক্স | Netflix | platform | - | - | -
ফেসবুক; ফেইসবুক | Facebook | platform | - | Q355 | -
বিকাশ অ্যাপ | bKash app | platform | - | - | -
ব্লুস্কাই | Bluesky | platform | - | - | -
ভাইবার | Viber | platform | - | - | -
ভিকে; ভিকনতাক্তে | VK; VKontakte | platform | - | - | -
মেসেঞ্জার; ফেসবুক মেসেঞ্জার | Facebook Messenger; ~Messenger | platform | - | - | -
ম্যাক্স মেসেঞ্জার | Max messenger | platform | - | - | -
রাম্বল | ~Rumble | platform | - | - | -
রেডিট | Reddit | platform | - | - | -
লিংকডইন; লিঙ্কডইন | LinkedIn | platform | - | - | -
সিগন্যাল অ্যাপ; ~সিগন্যাল | Signal app; ~Signal | platform | - | - | -
স্ন্যাপচ্যাট | Snapchat | platform | - | - | -
স্পটিফাই | Spotify | platform | - | - | -
হোয়াটসঅ্যাপ; হোয়াটস অ্যাপ; হোয়াট্‌সঅ্যাপ; হোয়াটস্যাপ; হোয়াটসএপ | WhatsApp; Whatsapp | platform | - | Q1049511 | -
`;
