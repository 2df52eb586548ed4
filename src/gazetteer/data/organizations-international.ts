/** International bodies, rights groups and think tanks, as a gazetteer table. */
export const organizationsInternational = `
# United Nations
আইআইএমএম | Independent Investigative Mechanism for Myanmar; IIMM | igo | - | - | -
আইপিসিসি | IPCC; Intergovernmental Panel on Climate Change | igo | - | - | -
আঙ্কটাড | UNCTAD; UN Trade and Development | igo | - | - | -
আন্তর্জাতিক অভিবাসন সংস্থা; আইওএম | International Organization for Migration; IOM; International Organisation for Migration | igo | - | - | -
আন্তর্জাতিক টেলিযোগাযোগ ইউনিয়ন; আইটিইউ | International Telecommunication Union; ITU | igo | - | Q376150 | -
আন্তর্জাতিক পরমাণু শক্তি সংস্থা; আইএইএ; আন্তর্জাতিক আণবিক শক্তি সংস্থা; আন্তর্জাতিক পারমাণবিক শক্তি সংস্থা; ইন্টারন্যাশনাল অ্যাটমিক এনার্জি এজেন্সি; আন্তর্জাতিক আণবিক শক্তি কমিশন | International Atomic Energy Agency; IAEA; UN nuclear watchdog; U.N. nuclear watchdog | igo | - | Q41984 | -
আন্তর্জাতিক বেসামরিক বিমান চলাচল সংস্থা; আইসিএও | International Civil Aviation Organization; ICAO | igo | - | - | -
আন্তর্জাতিক শ্রম সংস্থা; আইএলও | International Labour Organization; ILO; International Labor Organization | igo | - | Q54129 | -
আন্তর্জাতিক সমুদ্র চলাচল সংস্থা; আইএমও | International Maritime Organization; IMO | igo | - | Q201054 | -
ইউএন উইমেন; ইউএনউইমেন; জাতিসংঘ নারী সংস্থা | UN Women | igo | - | Q641576 | -
ইউএন-হ্যাবিট্যাট; ইউএন হ্যাবিট্যাট | UN-Habitat | igo | - | - | -
ইউএনএইডস | UNAIDS | igo | - | - | -
ইউএনএফসিসিসি | UNFCCC | igo | - | - | -
ইউএনওডিসি; মাদক ও অপরাধবিষয়ক কার্যালয় | UNODC; United Nations Office on Drugs and Crime | igo | - | - | -
ইউএনওপিএস | UNOPS | igo | - | Q2531088 | -
ইউনিডো | UNIDO | igo | - | - | -
ইউনিফিল; লেবাননে জাতিসংঘ শান্তিরক্ষী বাহিনী; লেবাননে জাতিসংঘের অন্তর্বর্তী বাহিনী | UNIFIL; United Nations Interim Force in Lebanon | igo | - | Q160805 | -
ইউনেসকো; ইউনেস্কো; শিক্ষা, বিজ্ঞান ও সংস্কৃতিবিষয়ক সংস্থা | UNESCO; Unesco | igo | - | Q7809 | -
ইফাদ; আইএফএডি | IFAD; International Fund for Agricultural Development | igo | - | - | -
উনামা; ইউএনএএমএ; আফগানিস্তানে জাতিসংঘ সহায়তা মিশন | UNAMA; United Nations Assistance Mission in Afghanistan | igo | - | - | -
এসকাপ; ইউএনএসকাপ | ESCAP; UNESCAP | igo | - | - | -
ওসিএইচএ; জাতিসংঘ মানবিক বিষয়ক সমন্বয় কার্যালয়; ওচা; মানবিক সমন্বয় কার্যালয়; মানবিক সহায়তা সমন্বয়কারী সংস্থা; মানবিক সহায়তাবিষয়ক সংস্থা; মানবিক বিষয়ক সমন্বয় দপ্তর | United Nations Office for the Coordination of Humanitarian Affairs; OCHA; UN OCHA; UNOCHA | igo | - | Q1065854 | -
কপ২৮; কপ-২৮; কপ ২৮ | COP28 | conference | - | - | -
কপ২৯; কপ-২৯; কপ ২৯ | COP29 | conference | - | - | -
কপ৩০; কপ-৩০; কপ ৩০ | COP30 | conference | - | - | -
খাদ্য ও কৃষি সংস্থা; এফএও | Food and Agriculture Organization; FAO; UN Food and Agriculture Organization | igo | - | Q82151 | -
জাতিসংঘ; রাষ্ট্রপুঞ্জ; রাষ্ট্রসংঘ; জাতিসঙ্ঘ; রাষ্ট্রসঙ্ঘ; সম্মিলিত জাতিসংঘ; ইউএন | United Nations; UN; U.N.; the United Nations | igo | - | Q1065 | -
জাতিসংঘ উন্নয়ন কর্মসূচি; ইউএনডিপি; ~উন্নয়ন কর্মসূচি | United Nations Development Programme; UNDP; UN Development Programme | igo | - | Q161718 | -
জাতিসংঘ জনসংখ্যা তহবিল; ইউএনএফপিএ; জনসংখ্যা তহবিল | United Nations Population Fund; UNFPA | igo | - | - | -
জাতিসংঘ নিরাপত্তা পরিষদ; নিরাপত্তা পরিষদ; ইউএনএসসি; রাষ্ট্রসংঘ নিরাপত্তা পরিষদ | United Nations Security Council; UN Security Council; U.N. Security Council; UNSC; Security Council | igo | - | Q37470 | -
জাতিসংঘ পরিবেশ কর্মসূচি; ইউএনইপি; ~পরিবেশ কর্মসূচি | United Nations Environment Programme; UNEP | igo | - | - | -
জাতিসংঘ মানবাধিকার দপ্তর; ওএইচসিএইচআর; জাতিসংঘ মানবাধিকার কার্যালয়; জাতিসংঘ মানবাধিকার হাইকমিশনারের কার্যালয়; মানবাধিকার কার্যালয়; মানবাধিকারবিষয়ক হাইকমিশনারের কার্যালয় | Office of the United Nations High Commissioner for Human Rights; UN human rights office; UN Human Rights Office; OHCHR; U.N. human rights office | igo | - | Q656812 | -
জাতিসংঘ মানবাধিকার পরিষদ; মানবাধিকার পরিষদ; ইউএনএইচআরসি | United Nations Human Rights Council; UN Human Rights Council; UNHRC; Human Rights Council | igo | - | Q205650 | -
জাতিসংঘ শরণার্থীবিষয়ক হাইকমিশনারের কার্যালয়; ইউএনএইচসিআর; জাতিসংঘ শরণার্থী সংস্থা; জাতিসংঘ শরণার্থীবিষয়ক সংস্থা; শরণার্থীবিষয়ক সংস্থা; শরণার্থী সংস্থা; শরণার্থী বিষয়ক হাইকমিশন | United Nations High Commissioner for Refugees; UNHCR; UN refugee agency; U.N. refugee agency; UN Refugee Agency | igo | - | Q132551 | -
জাতিসংঘ শান্তিরক্ষা মিশন; জাতিসংঘ শান্তিরক্ষী বাহিনী | UN peacekeeping mission; UN peacekeepers | igo | - | - | -
জাতিসংঘ শিশু তহবিল; ইউনিসেফ; জাতিসংঘ শিশুবিষয়ক তহবিল; শিশু তহবিল | UNICEF; United Nations Children's Fund; Unicef | igo | - | Q740308 | -
জাতিসংঘ সাধারণ পরিষদ; ইউএনজিএ; ~সাধারণ পরিষদ; ~সাধারণ সভা | United Nations General Assembly; UN General Assembly; U.N. General Assembly; UNGA; ~General Assembly | igo | - | Q47423 | -
জাতিসংঘ স্বাধীন আন্তর্জাতিক তদন্ত কমিশন; ~তথ্যানুসন্ধান মিশন; ~তথ্যানুসন্ধানী দল; ~ফ্যাক্ট ফাইন্ডিং মিশন | UN fact-finding mission; UN Independent International Commission of Inquiry; UN Commission of Inquiry | igo | - | - | -
জাতিসংঘ স্যাটেলাইট সেন্টার; ইউনোস্যাট | UNOSAT; United Nations Satellite Centre | igo | - | - | -
ফিলিস্তিনি শরণার্থীবিষয়ক জাতিসংঘ সংস্থা; ইউএনআরডব্লিউএ; আনরোয়া; আনরা; উনরোয়া; ইউএনআরডাব্লিউএ; ত্রাণ ও কর্মসংস্থান সংস্থা | UNRWA; United Nations Relief and Works Agency; UN Relief and Works Agency for Palestine Refugees | igo | - | Q846656 | -
বিশ্ব আবহাওয়া সংস্থা; ডব্লিউএমও | World Meteorological Organization; WMO | igo | - | Q170424 | -
বিশ্ব খাদ্য কর্মসূচি; ডব্লিউএফপি; জাতিসংঘ বিশ্ব খাদ্য কর্মসূচি; ওয়ার্ল্ড ফুড প্রোগ্রাম | World Food Programme; World Food Program; WFP; U.N. World Food Programme | igo | - | Q204344 | -
বিশ্ব স্বাস্থ্য সংস্থা; ডব্লিউএইচও; বিশ্ব স্বাস্থ্যসংস্থা; ~হু; ডাব্লিউএইচও | World Health Organization; WHO; World Health Organisation | igo | - | Q7817 | -
মনুস্কো; মোনুস্কো | MONUSCO | igo | - | - | -
মিনুসমা | MINUSMA | igo | - | - | -
সমন্বিত খাদ্য নিরাপত্তা পর্যায় শ্রেণিবিন্যাস; ~আইপিসি | Integrated Food Security Phase Classification; IPC | igo | - | - | -
# economy and trade
অর্গানাইজেশন ফর ইকোনমিক কো-অপারেশন অ্যান্ড ডেভেলপমেন্ট; ওইসিডি; অর্থনৈতিক সহযোগিতা ও উন্নয়ন সংস্থা | Organisation for Economic Co-operation and Development; OECD | igo | - | Q41550 | -
আইএফসি; ইন্টারন্যাশনাল ফাইন্যান্স করপোরেশন | International Finance Corporation; IFC | igo | - | - | -
আন্তর্জাতিক জ্বালানি সংস্থা; আইইএ; ইন্টারন্যাশনাল এনার্জি এজেন্সি; আন্তর্জাতিক শক্তি সংস্থা | International Energy Agency; IEA | igo | - | - | -
আন্তর্জাতিক মুদ্রা তহবিল; আইএমএফ; আন্তর্জাতিক অর্থ তহবিল; আন্তর্জাতিক মুদ্রা ভাণ্ডার; আন্তর্জাতিক অর্থভাণ্ডার | International Monetary Fund; IMF | igo | - | Q7804 | -
আফ্রিকান উন্নয়ন ব্যাংক | African Development Bank; AfDB | igo | - | - | -
ইউরোপীয় কেন্দ্রীয় ব্যাংক; ইসিবি; ইউরোপিয়ান সেন্ট্রাল ব্যাংক | European Central Bank; ECB | igo | - | Q8901 | -
ইউরোপীয় পুনর্গঠন ও উন্নয়ন ব্যাংক | European Bank for Reconstruction and Development; EBRD | igo | - | Q488981 | -
ইউরোপীয় বিনিয়োগ ব্যাংক | European Investment Bank; EIB | igo | - | Q192247 | -
ইসলামী উন্নয়ন ব্যাংক; আইডিবি; আইএসডিবি; ইসলামিক ডেভেলপমেন্ট ব্যাংক | Islamic Development Bank; IsDB; IDB | igo | - | - | -
এফএটিএফ; ফিন্যান্সিয়াল অ্যাকশন টাস্ক ফোর্স | Financial Action Task Force; FATF | igo | - | - | -
এশীয় অবকাঠামো বিনিয়োগ ব্যাংক; এআইআইবি; এশিয়ান ইনফ্রাস্ট্রাকচার ইনভেস্টমেন্ট ব্যাংক | Asian Infrastructure Investment Bank; AIIB | igo | - | - | -
এশীয় উন্নয়ন ব্যাংক; এডিবি; এশিয়ান ডেভেলপমেন্ট ব্যাংক; এশীয় উন্নয়ন ব্যাঙ্ক | Asian Development Bank; ADB | igo | - | Q188822 | -
ওপেক; পেট্রোলিয়াম রপ্তানিকারক দেশগুলোর সংগঠন; তেল রপ্তানিকারক দেশগুলোর সংগঠন | OPEC; Organization of the Petroleum Exporting Countries | igo | - | Q7795 | -
ওপেক প্লাস; ওপেক+ | OPEC+; OPEC Plus | igo | - | - | -
ওয়ার্ল্ড ইকোনমিক ফোরাম; ডব্লিউইএফ; বিশ্ব অর্থনৈতিক ফোরাম | World Economic Forum; WEF | igo | - | - | -
নিউ ডেভেলপমেন্ট ব্যাংক; এনডিবি | New Development Bank; NDB | igo | - | - | -
প্যারিস ক্লাব | Paris Club | igo | - | - | -
ফিচ রেটিংস; ফিচ | Fitch Ratings; Fitch | company | US | - | -
বিশ্ব বাণিজ্য সংস্থা; ডব্লিউটিও; বিশ্ব বাণিজ্যসংস্থা | World Trade Organization; WTO; World Trade Organisation | igo | - | Q7825 | -
বিশ্বব্যাংক; বিশ্ব ব্যাংক; বিশ্বব্যাঙ্ক; বিশ্ব ব্যাঙ্ক; ওয়ার্ল্ড ব্যাংক | World Bank; World Bank Group | igo | - | Q7164 | -
মুডিস; মুডি’স; মুডি'স | Moody's; Moody’s | company | US | - | -
স্ট্যান্ডার্ড অ্যান্ড পুওরস; এসঅ্যান্ডপি; এসঅ্যান্ডপি গ্লোবাল | S&P Global; Standard & Poor's; S&P | company | US | - | -
# regional and political groupings
অকাস; অউকাস | AUKUS; Aukus | igo | - | - | -
আইজিএডি; ইগাড | IGAD; Intergovernmental Authority on Development | igo | - | - | -
আইপিইএফ | Indo-Pacific Economic Framework; IPEF | igo | - | - | -
আন্তঃসংসদীয় ইউনিয়ন; আইপিইউ | Inter-Parliamentary Union; IPU | igo | - | - | -
আন্তর্জাতিক স্থিতিশীলতা বাহিনী; আইএসএফ (গাজা) | International Stabilization Force; International Stabilisation Force | igo | - | - | -
আফ্রিকান ইউনিয়ন; আফ্রিকান ইউনিয়ন (এইউ); আফ্রিকা ইউনিয়ন; এইউ | African Union; AU | igo | - | Q7159 | -
আমেরিকান রাষ্ট্রসমূহের সংস্থা; ওএএস | Organization of American States; OAS | igo | - | Q123759 | -
আরব লিগ; আরব লীগ | Arab League; League of Arab States | igo | - | Q7172 | -
আরসিইপি; আরসেপ | Regional Comprehensive Economic Partnership; RCEP | igo | - | - | -
আসিয়ান; আশিয়ান; দক্ষিণ-পূর্ব এশীয় জাতি সংস্থা | ASEAN; Association of Southeast Asian Nations; Asean | igo | - | Q7768 | -
ইউরেশীয় অর্থনৈতিক ইউনিয়ন; ইউরেশিয়ান ইকোনমিক ইউনিয়ন | Eurasian Economic Union; EAEU | igo | - | - | -
ইউরোপীয় ইউনিয়ন; ইইউ; ইউরোপিয়ান ইউনিয়ন; ইউরোপীয় ইউনিয়ন (ইইউ); ই ইউ; ইউরোপিও ইউনিয়ন | European Union; EU; E.U. | igo | - | Q458 | -
ইউরোপীয় কমিশন; ইউরোপিয়ান কমিশন; ইইউ কমিশন | European Commission | igo | - | Q8880 | -
ইউরোপীয় কাউন্সিল; ইউরোপিয়ান কাউন্সিল | European Council | igo | - | Q8886 | -
ইউরোপীয় পার্লামেন্ট; ইউরোপিয়ান পার্লামেন্ট; ইইউ পার্লামেন্ট | European Parliament | igo | - | Q8889 | -
ইউরোপীয় বিচার আদালত; ইউরোপিয়ান কোর্ট অব জাস্টিস | European Court of Justice; Court of Justice of the European Union; CJEU | igo | - | - | -
ইউরোপীয় মানবাধিকার আদালত | European Court of Human Rights; ECHR | igo | - | Q122880 | -
ইউরোপোল | Europol | igo | - | - | -
ইকোয়াস; ইকোওয়াস; একোওয়াস | ECOWAS; Economic Community of West African States | igo | - | Q193272 | -
ইন্টারপোল | Interpol; INTERPOL; International Criminal Police Organization | igo | - | Q8475 | -
ইসলামী সহযোগিতা সংস্থা; ওআইসি; ইসলামিক সহযোগিতা সংস্থা; অর্গানাইজেশন অব ইসলামিক কো-অপারেশন; ইসলামি সহযোগিতা সংস্থা | Organisation of Islamic Cooperation; Organization of Islamic Cooperation; OIC | igo | - | Q47543 | -
উত্তর আটলান্টিক নিরাপত্তা জোট; ন্যাটো; নেটো; উত্তর আটলান্টিক চুক্তি সংস্থা; নাটো; ন্যাটো জোট | NATO; North Atlantic Treaty Organization; Nato; North Atlantic Treaty Organisation | igo | - | Q7184 | -
উপসাগরীয় সহযোগিতা পরিষদ; জিসিসি; উপসাগরীয় সহযোগিতা সংস্থা; গালফ কো-অপারেশন কাউন্সিল | Gulf Cooperation Council; GCC | igo | - | Q217172 | -
এপেক; এশিয়া-প্যাসিফিক ইকোনমিক কো-অপারেশন | APEC; Asia-Pacific Economic Cooperation | igo | - | Q170481 | -
এসএডিসি | SADC; Southern African Development Community | igo | - | - | -
ওএসসিই; ইউরোপীয় নিরাপত্তা ও সহযোগিতা সংস্থা | OSCE; Organization for Security and Co-operation in Europe | igo | - | Q81299 | -
কমনওয়েলথ; কমনওয়েল্থ | Commonwealth of Nations; ~Commonwealth | igo | - | Q7785 | -
কাউন্সিল অব ইউরোপ; ইউরোপ পরিষদ | Council of Europe | igo | - | Q8908 | -
কোয়াড; কোয়াড জোট | the Quad; ~Quad; Quadrilateral Security Dialogue | igo | - | - | -
কোয়ালিশন অব দ্য উইলিং; ইচ্ছুকদের জোট | Coalition of the Willing; coalition of the willing | igo | - | - | -
ক্যারিকম | CARICOM; Caricom | igo | - | Q205995 | -
জি-২০; জি২০; জি টোয়েন্টি; জি–২০; জি-টোয়েন্টি | G20; Group of 20; G-20 | igo | - | Q19771 | -
জি-৭; জি৭; জি সেভেন; জি–৭; জি-সেভেন; গ্রুপ অব সেভেন | G7; Group of Seven; G-7 | igo | - | Q1764511 | -
জি-৭৭; জি৭৭ | G77; Group of 77 | igo | - | - | -
জি৪ | G4 nations | igo | - | - | -
জোটনিরপেক্ষ আন্দোলন; ন্যাম | Non-Aligned Movement; NAM | igo | - | Q83201 | -
ডি-৮; ডি৮ | D-8; Developing-8 | igo | - | - | -
প্যাসিফিক আইল্যান্ডস ফোরাম | Pacific Islands Forum | igo | - | Q757276 | -
ফ্রন্টেক্স | Frontex | igo | - | - | -
বিমসটেক; বিমস্টেক | BIMSTEC; Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation | igo | - | - | -
বিশ্ব মুসলিম লীগ | Muslim World League | igo | - | - | -
বোর্ড অব পিস; বোর্ড অব পিস (গাজা); শান্তি পর্ষদ; শান্তি বোর্ড | Board of Peace | igo | - | - | -
ব্রিকস; ব্রিক্‌স; ব্রিকস জোট | BRICS; Brics | igo | - | - | -
মারকোসুর; মার্কোসুর; মেরকোসুর | Mercosur; Mercosul | igo | - | Q4264 | -
রাসায়নিক অস্ত্র নিষিদ্ধকরণ সংস্থা; ওপিসিডব্লিউ | OPCW; Organisation for the Prohibition of Chemical Weapons | igo | - | - | -
সাংহাই সহযোগিতা সংস্থা; এসসিও; সাংহাই কো-অপারেশন অর্গানাইজেশন; শাংহাই সহযোগিতা সংস্থা; সাংহাই কোঅপারেশন অর্গানাইজেশন | Shanghai Cooperation Organisation; SCO; Shanghai Cooperation Organization | igo | - | - | -
সার্ক; দক্ষিণ এশীয় আঞ্চলিক সহযোগিতা সংস্থা | SAARC; South Asian Association for Regional Cooperation | igo | - | - | -
সাহেল রাষ্ট্রগুলোর জোট; এইএস; সাহেল স্টেটস জোট | Alliance of Sahel States; AES | igo | - | - | -
সিআইএস; স্বাধীন রাষ্ট্রসমূহের কমনওয়েলথ | Commonwealth of Independent States; CIS | igo | - | - | -
সিএসটিও; সম্মিলিত নিরাপত্তা চুক্তি সংস্থা | CSTO; Collective Security Treaty Organization | igo | - | - | -
সেলাক | CELAC | igo | - | - | -
# international courts
আন্তর্জাতিক অপরাধ আদালত; আইসিসি; ইন্টারন্যাশনাল ক্রিমিনাল কোর্ট; আন্তর্জাতিক ফৌজদারি আদালত; আন্তর্জাতিক অপরাধ আদালত (আইসিসি) | International Criminal Court; ICC | court | - | Q47488 | -
আন্তর্জাতিক বিচার আদালত; আইসিজে; আন্তর্জাতিক ন্যায়বিচার আদালত; আন্তর্জাতিক আদালত; বিশ্ব আদালত; আন্তর্জাতিক ন্যায় আদালত; ইন্টারন্যাশনাল কোর্ট অব জাস্টিস | International Court of Justice; ICJ; World Court | court | - | Q7801 | -
খেলাধুলার সালিশি আদালত; কোর্ট অব আরবিট্রেশন ফর স্পোর্ট | Court of Arbitration for Sport; CAS | court | - | - | -
স্থায়ী সালিশি আদালত; পার্মানেন্ট কোর্ট অব আরবিট্রেশন | Permanent Court of Arbitration; PCA | court | - | - | -
# humanitarian and rights groups
অক্সফাম | Oxfam | ngo | - | - | -
অ্যাকশনএইড; একশনএইড; অ্যাকশন এইড | ActionAid | ngo | - | - | -
অ্যামনেস্টি ইন্টারন্যাশনাল; অ্যামনেস্টি; এমনেস্টি ইন্টারন্যাশনাল; এমনেস্টি | Amnesty International; ~Amnesty | rights-group | - | Q42970 | -
আইইউসিএন | International Union for Conservation of Nature; IUCN | ngo | - | - | -
আদ্দামির | Addameer | rights-group | - | - | -
আন্তর্জাতিক রেড ক্রস ও রেড ক্রিসেন্ট ফেডারেশন; আইএফআরসি | International Federation of Red Cross and Red Crescent Societies; IFRC | ngo | - | - | -
আন্তর্জাতিক রেড ক্রস কমিটি; আইসিআরসি; রেড ক্রস; রেডক্রস; আন্তর্জাতিক রেডক্রস; ইন্টারন্যাশনাল কমিটি অব দ্য রেড ক্রস | International Committee of the Red Cross; ICRC; Red Cross | ngo | - | - | -
আর্টিকেল নাইনটিন; আর্টিকেল ১৯ | Article 19; ARTICLE 19 | rights-group | - | - | -
আলিয়ঁস ফ্রঁসেজ; আলিয়ঁস ফ্রঁসেজ দ্য ঢাকা | Alliance Française; Alliance Francaise | ngo | - | - | -
ইউএসএআইডি; ইউএসএইড; মার্কিন আন্তর্জাতিক উন্নয়ন সংস্থা | United States Agency for International Development; USAID | government | US | - | -
ইউএসসিআইআরএফ; মার্কিন আন্তর্জাতিক ধর্মীয় স্বাধীনতা কমিশন | United States Commission on International Religious Freedom; USCIRF | commission | US | - | -
ইন্টারন্যাশনাল ফেডারেশন অব জার্নালিস্টস; আইএফজে | International Federation of Journalists; IFJ | rights-group | - | - | -
ইন্টারন্যাশনাল রিপাবলিকান ইনস্টিটিউট; আইআরআই | International Republican Institute; IRI | ngo | - | - | -
ইন্টারন্যাশনাল রেসকিউ কমিটি; আইআরসি | International Rescue Committee; IRC | ngo | - | - | -
ইমার্জেন্সি লইয়ার্স | Emergency Lawyers | rights-group | - | - | -
ইরান হিউম্যান রাইটস; আইএইচআর | Iran Human Rights; IHRNGO | rights-group | - | - | -
ইসলামিক রিলিফ | Islamic Relief | ngo | - | - | -
এএপিপি; অ্যাসিস্ট্যান্স অ্যাসোসিয়েশন ফর পলিটিক্যাল প্রিজনার্স | Assistance Association for Political Prisoners; AAPP | rights-group | - | - | -
এনইডি; ন্যাশনাল এনডাওমেন্ট ফর ডেমোক্রেসি | National Endowment for Democracy; NED | ngo | - | - | -
এশিয়ান হিউম্যান রাইটস কমিশন | Asian Human Rights Commission; AHRC | rights-group | - | - | -
এসিএলইউ; আমেরিকান সিভিল লিবার্টিজ ইউনিয়ন | American Civil Liberties Union; ACLU | rights-group | - | - | -
এসিএলইডি; এসিএলইডি (অ্যাকলেড); অ্যাকলেড | ACLED; Armed Conflict Location & Event Data | rights-group | - | - | -
ওপেন সোসাইটি ফাউন্ডেশনস | Open Society Foundations | ngo | - | - | -
ওয়ার্ল্ড ভিশন | World Vision | ngo | - | - | -
ওয়ার্ল্ড সেন্ট্রাল কিচেন; ডব্লিউসিকে | World Central Kitchen; WCK | ngo | - | - | -
কনরাড আডেনাউয়ার ফাউন্ডেশন | Konrad Adenauer Foundation | ngo | - | - | -
কমিটি টু প্রটেক্ট জার্নালিস্টস; সিপিজে; কমিটি টু প্রোটেক্ট জার্নালিস্টস | Committee to Protect Journalists; CPJ | rights-group | - | - | -
কেয়ার (মার্কিন মুসলিম সংগঠন); কাউন্সিল অন আমেরিকান-ইসলামিক রিলেশনস | Council on American-Islamic Relations; CAIR | rights-group | - | - | -
কেয়ার ইন্টারন্যাশনাল; কেয়ার বাংলাদেশ | CARE International | ngo | - | - | -
গাজা হিউম্যানিটারিয়ান ফাউন্ডেশন; জিএইচএফ; গাজা মানবিক ফাউন্ডেশন | Gaza Humanitarian Foundation; GHF | ngo | - | - | -
গ্যাভি; গ্যাভি দ্য ভ্যাকসিন অ্যালায়েন্স | Gavi; Gavi, the Vaccine Alliance | ngo | - | - | -
গ্যেটে ইনস্টিটিউট | Goethe-Institut | ngo | - | - | -
গ্রিনপিস | Greenpeace | ngo | - | - | -
গ্লোবাল সুমুদ ফ্লোটিলা; সুমুদ ফ্লোটিলা; ফ্রিডম ফ্লোটিলা কোয়ালিশন | Global Sumud Flotilla; Sumud Flotilla; Freedom Flotilla Coalition | ngo | - | - | -
জাইকা; জাপান আন্তর্জাতিক সহযোগিতা সংস্থা | Japan International Cooperation Agency; JICA | government | JP | - | -
জিআইজেড | GIZ | ngo | - | - | -
ট্রান্সপারেন্সি ইন্টারন্যাশনাল; ~টিআই | Transparency International | ngo | - | - | -
ডক্টরস উইদাউট বর্ডারস; এমএসএফ; মেদসাঁ সঁ ফ্রঁতিয়ে; সীমান্তবিহীন চিকিৎসক দল; মেডিসিনস সানস ফ্রন্টিয়ার্স; ডক্টরস উইদাউট বর্ডার্স | Doctors Without Borders; Médecins Sans Frontières; Medecins Sans Frontieres; MSF | ngo | - | - | -
ডব্লিউডব্লিউএফ; ওয়ার্ল্ড ওয়াইল্ডলাইফ ফান্ড | World Wildlife Fund; WWF | ngo | - | - | -
নরওয়েজিয়ান রিফিউজি কাউন্সিল; এনআরসি (নরওয়ে) | Norwegian Refugee Council; ~NRC | ngo | - | - | -
নেটব্লকস | NetBlocks; Netblocks | rights-group | - | - | -
নোবেল কমিটি; নরওয়েজীয় নোবেল কমিটি; নরওয়ের নোবেল কমিটি | Nobel Committee; Norwegian Nobel Committee | ngo | - | - | -
ন্যাশনাল ডেমোক্রেটিক ইনস্টিটিউট; এনডিআই | National Democratic Institute; NDI | ngo | - | - | -
পাকিস্তান মানবাধিকার কমিশন; এইচআরসিপি | Human Rights Commission of Pakistan; HRCP | rights-group | - | - | -
পিস নাউ | Peace Now | rights-group | - | - | -
পেন আমেরিকা; পেন ইন্টারন্যাশনাল | PEN America; PEN International | rights-group | - | - | -
প্যালেস্টিনিয়ান প্রিজনার্স সোসাইটি; প্যালেস্টাইন প্রিজনার্স সোসাইটি; ফিলিস্তিনি বন্দী সোসাইটি | Palestinian Prisoners' Society; Palestinian Prisoners Society | rights-group | - | - | -
প্ল্যান ইন্টারন্যাশনাল | Plan International | ngo | - | - | -
ফর্টিফাই রাইটস | Fortify Rights | rights-group | - | - | -
ফিজিশিয়ানস ফর হিউম্যান রাইটস | Physicians for Human Rights | rights-group | - | - | -
ফিলিস্তিনি রেড ক্রিসেন্ট; ফিলিস্তিনি রেড ক্রিসেন্ট সোসাইটি; প্যালেস্টাইন রেড ক্রিসেন্ট সোসাইটি | Palestine Red Crescent Society; Palestinian Red Crescent; PRCS | ngo | - | - | -
ফ্রিডম হাউস | Freedom House | rights-group | - | - | -
বি’সেলেম; বেতসেলেম; বি'তসেলেম | B'Tselem; B’Tselem | rights-group | - | - | -
বিল অ্যান্ড মেলিন্ডা গেটস ফাউন্ডেশন; গেটস ফাউন্ডেশন | Bill & Melinda Gates Foundation; Gates Foundation | ngo | - | - | -
ব্রিটিশ কাউন্সিল | British Council | ngo | - | - | -
মেমোরিয়াল মানবাধিকার সংস্থা; ~মেমোরিয়াল | Memorial human rights group | rights-group | - | - | -
রয়্যাল সুইডিশ একাডেমি অব সায়েন্সেস; সুইডিশ একাডেমি | Royal Swedish Academy of Sciences; Swedish Academy | ngo | - | - | -
রিপোর্টার্স উইদাউট বর্ডারস; আরএসএফ (সাংবাদিক সংগঠন); রিপোর্টার্স উইদাউট বর্ডার্স; রিপোর্টার্স সঁ ফ্রঁতিয়ে | Reporters Without Borders; Reporters Sans Frontières | rights-group | - | - | -
রেড ক্রিসেন্ট; ইরানি রেড ক্রিসেন্ট | Red Crescent; Iranian Red Crescent | ngo | - | - | -
সিরিয়ান অবজারভেটরি ফর হিউম্যান রাইটস; এসওএইচআর; সিরীয় মানবাধিকার পর্যবেক্ষণ সংস্থা | Syrian Observatory for Human Rights; SOHR; Syrian Observatory | rights-group | - | - | -
সুদান ডক্টরস নেটওয়ার্ক | Sudan Doctors Network; Sudan Doctors' Network | rights-group | - | - | -
সেভ দ্য চিলড্রেন | Save the Children | ngo | - | - | -
হিউম্যান রাইটস ওয়াচ; এইচআরডব্লিউ; হিউম্যান রাইট্‌স ওয়াচ | Human Rights Watch; HRW | rights-group | - | Q187052 | -
হোয়াইট হেলমেটস; হোয়াইট হেলমেট | White Helmets; Syria Civil Defence | ngo | - | - | -
হোস্টেজেস অ্যান্ড মিসিং ফ্যামিলিজ ফোরাম; জিম্মি পরিবার ফোরাম | Hostages and Missing Families Forum | rights-group | - | - | -
# think tanks
আইআইএসএস; ইন্টারন্যাশনাল ইনস্টিটিউট ফর স্ট্র্যাটেজিক স্টাডিজ | International Institute for Strategic Studies; IISS | think-tank | - | - | -
আটলান্টিক কাউন্সিল | Atlantic Council | think-tank | - | - | -
আর্মস কন্ট্রোল অ্যাসোসিয়েশন | Arms Control Association | think-tank | - | - | -
ইউগভ | YouGov | think-tank | - | - | -
ইউরেশিয়া গ্রুপ | Eurasia Group | think-tank | - | - | -
ইনস্টিটিউট ফর দ্য স্টাডি অব ওয়ার; আইএসডব্লিউ; ইনস্টিটিউট ফর স্টাডি অব ওয়ার | Institute for the Study of War; ISW | think-tank | - | - | -
ইন্টারন্যাশনাল ক্রাইসিস গ্রুপ; ক্রাইসিস গ্রুপ; আইসিজি | International Crisis Group; Crisis Group; ICG | think-tank | - | - | -
ইপসোস | Ipsos | think-tank | - | - | -
উইলসন সেন্টার | Wilson Center | think-tank | - | - | -
কাউন্সিল অন ফরেন রিলেশনস; সিএফআর | Council on Foreign Relations; CFR | think-tank | - | - | -
কার্নেগি এনডাওমেন্ট; কার্নেগি এনডাওমেন্ট ফর ইন্টারন্যাশনাল পিস | Carnegie Endowment for International Peace; Carnegie Endowment | think-tank | - | - | -
কিয়েল ইনস্টিটিউট | Kiel Institute; Kiel Institute for the World Economy | think-tank | - | - | -
গ্যালাপ | Gallup | think-tank | - | - | -
চ্যাথাম হাউস; চ্যাটাম হাউস | Chatham House | think-tank | - | - | -
পিউ রিসার্চ সেন্টার; পিউ রিসার্চ | Pew Research Center; Pew Research | think-tank | - | - | -
পিপস; পিআইপিএস; পাক ইনস্টিটিউট ফর পিস স্টাডিজ | Pak Institute for Peace Studies; PIPS | think-tank | - | - | -
ব্রুকিংস ইনস্টিটিউশন; ব্রুকিংস | Brookings Institution; Brookings | think-tank | - | - | -
রয়্যাল ইউনাইটেড সার্ভিসেস ইনস্টিটিউট; ~রুসি | Royal United Services Institute; RUSI | think-tank | - | - | -
র‍্যান্ড করপোরেশন; র‌্যান্ড করপোরেশন | RAND Corporation; Rand Corporation | think-tank | - | - | -
লোয়ি ইনস্টিটিউট | Lowy Institute | think-tank | - | - | -
সিএসআইএস; সেন্টার ফর স্ট্র্যাটেজিক অ্যান্ড ইন্টারন্যাশনাল স্টাডিজ | Center for Strategic and International Studies; CSIS | think-tank | - | - | -
সিপ্রি; স্টকহোম ইন্টারন্যাশনাল পিস রিসার্চ ইনস্টিটিউট | Stockholm International Peace Research Institute; SIPRI | think-tank | - | - | -
স্টিমসন সেন্টার | Stimson Center | think-tank | - | - | -
হেরিটেজ ফাউন্ডেশন; দ্য হেরিটেজ ফাউন্ডেশন | Heritage Foundation | think-tank | - | - | -
# sport
আন্তর্জাতিক অলিম্পিক কমিটি; আইওসি | International Olympic Committee; IOC | sports | - | Q40970 | -
আন্তর্জাতিক ক্রিকেট কাউন্সিল; আইসিসি ক্রিকেট; আন্তর্জাতিক ক্রিকেট সংস্থা | International Cricket Council; ICC cricket | sports | - | - | -
ইন্টার মায়ামি; ইন্টার মিয়ামি | Inter Miami | sports | - | - | -
উয়েফা; ইউয়েফা | UEFA; Uefa | sports | - | Q35572 | -
এএফসি; এশিয়ান ফুটবল কনফেডারেশন | Asian Football Confederation; AFC | sports | - | - | -
এশিয়ান ক্রিকেট কাউন্সিল; এসিসি; এশীয় ক্রিকেট কাউন্সিল | Asian Cricket Council | sports | - | - | -
কনমেবল | CONMEBOL; Conmebol | sports | - | Q58733 | -
দক্ষিণ এশীয় ফুটবল ফেডারেশন; ~সাফ | South Asian Football Federation; SAFF | sports | - | - | -
পাকিস্তান ক্রিকেট বোর্ড; পিসিবি | Pakistan Cricket Board; PCB | sports | - | - | -
ফিফা; ফেডারেশন ইন্টারন্যাশনাল দ্য ফুটবল অ্যাসোসিয়েশন; আন্তর্জাতিক ফুটবল ফেডারেশন | FIFA; Fifa | sports | - | Q253414 | -
বার্সেলোনা ক্লাব; বার্সা; এফসি বার্সেলোনা | FC Barcelona; Barça | sports | - | - | -
বিশ্ব ডোপিংবিরোধী সংস্থা; ওয়াডা | World Anti-Doping Agency; WADA | sports | - | - | -
ম্যানচেস্টার ইউনাইটেড; ম্যান ইউনাইটেড | Manchester United | sports | - | - | -
ম্যানচেস্টার সিটি; ম্যান সিটি | Manchester City | sports | - | - | -
রিয়াল মাদ্রিদ; রেয়াল মাদ্রিদ | Real Madrid | sports | - | - | -
লিভারপুল এফসি | Liverpool FC | sports | - | - | -
`;
