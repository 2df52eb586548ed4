/** Bodies, parties, companies and universities of India, as a gazetteer table. */
export const organizationsIndia = `
# government and ministries of the Union
অসামরিক বিমান পরিবহণ মন্ত্রক; অসামরিক বিমান পরিবহন মন্ত্রক | Ministry of Civil Aviation; civil aviation ministry | ministry | IN | - | -
আইসিএমআর; ইন্ডিয়ান কাউন্সিল অব মেডিক্যাল রিসার্চ | Indian Council of Medical Research; ICMR | government | IN | - | -
আগরতলা পুর নিগম; আগরতলা পুরনিগম; আগরতলা পৌর নিগম | Agartala Municipal Corporation; ~AMC | government | IN | - | -
আসাম সরকার; অসম সরকার | Assam government; Government of Assam | government | IN | - | -
ইউআইডিএআই | Unique Identification Authority of India; UIDAI | government | IN | - | -
উচ্চ মাধ্যমিক শিক্ষা সংসদ | West Bengal Council of Higher Secondary Education | government | IN | - | -
উত্তর-পূর্ব সীমান্ত রেলওয়ে; উত্তর-পূর্ব সীমান্ত রেল; উত্তর পূর্ব সীমান্ত রেল | Northeast Frontier Railway; NFR | government | IN | - | -
এএআইবি | Aircraft Accident Investigation Bureau; AAIB | government | IN | - | -
এনটিএ; ন্যাশনাল টেস্টিং এজেন্সি | National Testing Agency; NTA | government | IN | - | -
এনডিআরএফ; জাতীয় বিপর্যয় মোকাবিলা বাহিনী | National Disaster Response Force; NDRF | government | IN | - | -
এনসিইআরটি | NCERT | government | IN | - | -
এফএসএসএআই | Food Safety and Standards Authority of India; FSSAI | government | IN | - | -
এসডিআরএফ; রাজ্য বিপর্যয় মোকাবিলা বাহিনী | State Disaster Response Force; SDRF | government | IN | - | -
কলকাতা পুরসভা; কলকাতা পৌরসভা; কলকাতা পুরনিগম | Kolkata Municipal Corporation; KMC | government | IN | - | -
কলকাতা মেট্রো; মেট্রোরেল কলকাতা | Kolkata Metro; Metro Railway Kolkata | government | IN | - | -
কার্বি আংলং স্বশাসিত পরিষদ | Karbi Anglong Autonomous Council | government | IN | - | -
কেন্দ্রীয় অর্থ মন্ত্রক; কেন্দ্রীয় অর্থমন্ত্রক | Union Finance Ministry | ministry | IN | - | -
কেন্দ্রীয় শিক্ষা মন্ত্রক | Union Education Ministry | ministry | IN | - | -
কেন্দ্রীয় স্বরাষ্ট্র মন্ত্রক; কেন্দ্রীয় স্বরাষ্ট্রমন্ত্রক; ভারতীয় স্বরাষ্ট্র মন্ত্রণালয়; কেন্দ্রীয় স্বরাষ্ট্র মন্ত্রণালয় | Union Home Ministry; Union Ministry of Home Affairs; MHA | ministry | IN | - | -
কেন্দ্রীয় স্বাস্থ্য মন্ত্রক; কেন্দ্রীয় স্বাস্থ্যমন্ত্রক | Union Health Ministry | ministry | IN | - | -
গোর্খাল্যান্ড টেরিটোরিয়াল অ্যাডমিনিস্ট্রেশন; জিটিএ | Gorkhaland Territorial Administration; GTA | government | IN | - | -
টিআরবিটি; ~টেট; টিচার্স রিক্রুটমেন্ট বোর্ড ত্রিপুরা | Teachers' Recruitment Board Tripura; TRBT | government | IN | - | -
টিএসইসিএল; ত্রিপুরা রাজ্য বিদ্যুৎ নিগম | Tripura State Electricity Corporation; TSECL | government | IN | - | -
টিটিএএডিসি; ~এডিসি; ত্রিপুরা উপজাতি এলাকা স্বশাসিত জেলা পরিষদ; স্বশাসিত জেলা পরিষদ; ত্রিপুরা ট্রাইবাল এরিয়াস অটোনোমাস ডিস্ট্রিক্ট কাউন্সিল | Tripura Tribal Areas Autonomous District Council; TTAADC | government | IN | - | -
ডিআরডিও; প্রতিরক্ষা গবেষণা ও উন্নয়ন সংস্থা | Defence Research and Development Organisation; DRDO | government | IN | - | -
ডিজিসিএ | Directorate General of Civil Aviation; DGCA | government | IN | - | -
ডিভিসি; দামোদর ভ্যালি কর্পোরেশন | Damodar Valley Corporation; DVC | government | IN | - | -
ত্রিপুরা সরকার | Tripura government; Government of Tripura | government | IN | - | -
দক্ষিণ-পূর্ব রেল; দক্ষিণ পূর্ব রেল | South Eastern Railway | government | IN | - | -
দিল্লি পুরসভা; দিল্লি পুরনিগম | Municipal Corporation of Delhi; MCD | government | IN | - | -
নবান্ন | Nabanna; Nabanna secretariat | government | IN | - | -
নর্থ ব্লক | North Block | government | IN | - | -
নীতি আয়োগ | NITI Aayog; Niti Aayog | government | IN | - | -
পশ্চিমবঙ্গ সরকার; ~রাজ্য সরকার | West Bengal government; ~state government; Government of West Bengal | government | IN | - | -
প্রাথমিক শিক্ষা পর্ষদ; পশ্চিমবঙ্গ প্রাথমিক শিক্ষা পর্ষদ | West Bengal Board of Primary Education | government | IN | - | -
বিকাশ ভবন | Bikash Bhavan | government | IN | - | -
বৃহন্মুম্বই পুরসভা; বিএমসি | Brihanmumbai Municipal Corporation; BMC | government | IN | - | -
বোড়োল্যান্ড টেরিটোরিয়াল কাউন্সিল; বিটিসি; বড়োল্যান্ড টেরিটোরিয়াল কাউন্সিল | Bodoland Territorial Council; BTC | government | IN | - | -
ভবানী ভবন | Bhabani Bhavan | government | IN | - | -
ভাবা পরমাণু গবেষণা কেন্দ্র | Bhabha Atomic Research Centre; BARC | government | IN | - | -
ভারত সরকার; ~কেন্দ্রীয় সরকার; মোদি সরকার; মোদী সরকার | Government of India; Indian government; ~Centre; Modi government | government | IN | - | -
ভারতীয় আবহাওয়া দপ্তর; আইএমডি; মৌসম ভবন; ভারতীয় আবহাওয়া বিভাগ; আলিপুর আবহাওয়া দপ্তর; আলিপুর আবহাওয়া দফতর | India Meteorological Department; IMD; Alipore Met office | government | IN | - | -
ভারতীয় দূতাবাস | Indian Embassy; Embassy of India | government | IN | - | -
ভারতীয় পররাষ্ট্র মন্ত্রণালয়; ভারতীয় বিদেশ মন্ত্রক | Ministry of External Affairs; External Affairs Ministry; MEA; Indian foreign ministry | ministry | IN | - | -
ভারতীয় পুরাতত্ত্ব সর্বেক্ষণ; ~এএসআই; আর্কিওলজিক্যাল সার্ভে অব ইন্ডিয়া | Archaeological Survey of India; ASI | government | IN | - | -
ভারতীয় প্রতিরক্ষা মন্ত্রণালয়; ভারতীয় প্রতিরক্ষা মন্ত্রক | Indian defence ministry; Indian Ministry of Defence | ministry | IN | - | -
ভারতীয় বিমানবন্দর কর্তৃপক্ষ; এয়ারপোর্টস অথরিটি অব ইন্ডিয়া | Airports Authority of India; AAI | government | IN | - | -
ভারতীয় মহাকাশ গবেষণা সংস্থা; ইসরো | Indian Space Research Organisation; ISRO; Isro | government | IN | Q229058 | -
ভারতীয় রেল; ভারতীয় রেলওয়ে; পূর্ব রেল | Indian Railways | government | IN | - | -
ভারতীয় হাইকমিশন; ভারতীয় হাই কমিশন | Indian High Commission; High Commission of India | government | IN | - | -
মধ্যশিক্ষা পর্ষদ; পশ্চিমবঙ্গ মধ্যশিক্ষা পর্ষদ | West Bengal Board of Secondary Education; WBBSE | government | IN | - | -
রাইটার্স বিল্ডিং; রাইটার্স বিল্ডিংস; ~রাইটার্স; মহাকরণ | Writers' Building; Writers' Buildings; Writers Building | government | IN | - | -
রাষ্ট্রপতি ভবন | Rashtrapati Bhavan | government | IN | - | -
লালবাজার | Lalbazar | government | IN | - | -
শিলিগুড়ি পুরনিগম | Siliguri Municipal Corporation | government | IN | - | -
সড়ক পরিবহণ মন্ত্রক; সড়ক পরিবহন মন্ত্রক | road transport ministry | ministry | IN | - | -
সাউথ ব্লক | South Block | government | IN | - | -
সিবিএসই | Central Board of Secondary Education; CBSE | government | IN | - | -
স্কুল সার্ভিস কমিশন; ~এসএসসি | School Service Commission; West Bengal School Service Commission; SSC | government | IN | - | -
স্বাস্থ্য ভবন; স্বাস্থ্যভবন | Swasthya Bhavan; Swasthya Bhawan | government | IN | - | -
# parliament, courts, commissions, regulators, banks
- | Supreme Court of India; Indian Supreme Court | court | IN | - | -
~ট্রাই | Telecom Regulatory Authority of India; TRAI | regulator | IN | - | -
অ্যাক্সিস ব্যাঙ্ক; অ্যাক্সিস ব্যাংক | Axis Bank | bank | IN | - | -
আইআরডিএআই | Insurance Regulatory and Development Authority of India; IRDAI | regulator | IN | - | -
আইসিআইসিআই ব্যাঙ্ক; আইসিআইসিআই | ICICI Bank; ICICI | bank | IN | - | -
আসাম বিধানসভা; অসম বিধানসভা | Assam Legislative Assembly; Assam Assembly | parliament | IN | - | -
ইউনিভার্সিটি গ্রান্টস কমিশন | University Grants Commission; UGC | commission | IN | - | -
ইউপিএসসি | Union Public Service Commission; UPSC | commission | IN | - | -
এইচডিএফসি ব্যাঙ্ক; এইচডিএফসি | HDFC Bank; HDFC | bank | IN | - | -
এনএইচআরসি | National Human Rights Commission of India; NHRC | commission | IN | - | -
এনসিএলটি | National Company Law Tribunal; NCLT | court | IN | - | -
এলাহাবাদ হাইকোর্ট; ইলাহাবাদ হাইকোর্ট; এলাহাবাদ হাই কোর্ট | Allahabad High Court | court | IN | - | -
কর্নাটক হাইকোর্ট; কর্ণাটক হাইকোর্ট | Karnataka High Court | court | IN | - | -
কলকাতা হাইকোর্ট; কলকাতা হাই কোর্ট | Calcutta High Court; Kolkata High Court | court | IN | - | -
কেরল হাইকোর্ট; কেরালা হাইকোর্ট | Kerala High Court | court | IN | - | -
গৌহাটি হাইকোর্ট; গুয়াহাটি হাইকোর্ট; গৌহাটি হাই কোর্ট; গুয়াহাটি হাই কোর্ট | Gauhati High Court; Guwahati High Court | court | IN | - | -
জাতীয় গ্রিন ট্রাইব্যুনাল; জাতীয় পরিবেশ আদালত; এনজিটি | National Green Tribunal; NGT | court | IN | - | -
জাতীয় তফসিলি জাতি কমিশন | National Commission for Scheduled Castes | commission | IN | - | -
জাতীয় নির্বাচন কমিশন; ভারতীয় নির্বাচন কমিশন | Election Commission of India; ECI | commission | IN | - | -
জাতীয় মহিলা কমিশন | National Commission for Women; NCW | commission | IN | - | -
টিপিএসসি; ত্রিপুরা পাবলিক সার্ভিস কমিশন | Tripura Public Service Commission; TPSC | commission | IN | - | -
ত্রিপুরা গ্রামীণ ব্যাঙ্ক | Tripura Gramin Bank | bank | IN | - | -
ত্রিপুরা বিধানসভা | Tripura Legislative Assembly; Tripura Assembly | parliament | IN | - | -
ত্রিপুরা স্টেট কো-অপারেটিভ ব্যাঙ্ক | Tripura State Co-operative Bank | bank | IN | - | -
ত্রিপুরা হাইকোর্ট; ত্রিপুরা হাই কোর্ট; ত্রিপুরা উচ্চ আদালত | Tripura High Court; High Court of Tripura | court | IN | - | -
দিল্লি হাইকোর্ট; দিল্লি হাই কোর্ট | Delhi High Court | court | IN | - | -
নাবার্ড | National Bank for Agriculture and Rural Development; NABARD | bank | IN | - | -
ন্যাশনাল মেডিক্যাল কমিশন | National Medical Commission; NMC | commission | IN | - | -
পশ্চিমবঙ্গ পাবলিক সার্ভিস কমিশন | West Bengal Public Service Commission; WBPSC | commission | IN | - | -
পশ্চিমবঙ্গ বিধানসভা | West Bengal Legislative Assembly; West Bengal Assembly | parliament | IN | - | -
পাঞ্জাব ন্যাশনাল ব্যাঙ্ক; পিএনবি; পঞ্জাব ন্যাশনাল ব্যাঙ্ক | Punjab National Bank; PNB | bank | IN | - | -
পাটনা হাইকোর্ট | Patna High Court | court | IN | - | -
প্রতিযোগিতা কমিশন ভারত | Competition Commission of India; CCI | commission | IN | - | -
ফরেনার্স ট্রাইব্যুনাল; ফরেনার্স ট্রাইবুনাল | Foreigners Tribunal; Foreigners' Tribunal | court | IN | - | -
বন্ধন ব্যাঙ্ক | Bandhan Bank | bank | IN | - | -
বম্বে হাইকোর্ট; বম্বে হাই কোর্ট; মুম্বই হাইকোর্ট | Bombay High Court | court | IN | - | -
ব্যাঙ্ক অফ বরোদা | Bank of Baroda | bank | IN | - | -
ভারতীয় সংসদ | Parliament of India; Indian Parliament; Indian parliament | parliament | IN | - | -
মাদ্রাজ হাইকোর্ট; মাদ্রাজ হাই কোর্ট | Madras High Court | court | IN | - | -
রাজ্য নির্বাচন কমিশন | State Election Commission | commission | IN | - | -
রাজ্যসভা | Rajya Sabha | parliament | IN | - | -
রিজার্ভ ব্যাংক অব ইন্ডিয়া; ভারতীয় রিজার্ভ ব্যাঙ্ক; আরবিআই; রিজার্ভ ব্যাঙ্ক; রিজার্ভ ব্যাঙ্ক অফ ইন্ডিয়া; রিজার্ভ ব্যাংক | Reserve Bank of India; RBI | bank | IN | - | -
লোকসভা | Lok Sabha | parliament | IN | - | -
সিএজি; ~ক্যাগ; কম্পট্রোলার অ্যান্ড অডিটর জেনারেল | Comptroller and Auditor General of India; CAG | commission | IN | - | -
সেবি; সিকিউরিটিজ অ্যান্ড এক্সচেঞ্জ বোর্ড অব ইন্ডিয়া | Securities and Exchange Board of India; SEBI | regulator | IN | - | -
স্টেট ব্যাঙ্ক অফ ইন্ডিয়া; স্টেট ব্যাংক অব ইন্ডিয়া; এসবিআই; স্টেট ব্যাঙ্ক | State Bank of India; SBI | bank | IN | - | -
# police, agencies, forces
আইটিবিপি; ইন্দো-টিবেটান বর্ডার পুলিশ | Indo-Tibetan Border Police; ITBP | police | IN | - | -
আয়কর দপ্তর; আয়কর দফতর; আয়কর বিভাগ | Income Tax Department | police | IN | - | -
আরপিএফ; রেল সুরক্ষা বাহিনী | Railway Protection Force; RPF | police | IN | - | -
আসাম পুলিশ; অসম পুলিশ | Assam Police | police | IN | - | -
আসাম রাইফেলস; অসম রাইফেলস; আসাম রাইফেল্‌স | Assam Rifles | police | IN | - | -
ইন্টেলিজেন্স ব্যুরো; আইবি | Intelligence Bureau; ~IB | intelligence | IN | - | -
উত্তরপ্রদেশ পুলিশ; উত্তর প্রদেশ পুলিশ | Uttar Pradesh Police; UP Police | police | IN | - | -
এনএসজি; ন্যাশনাল সিকিউরিটি গার্ড | National Security Guard; NSG | police | IN | - | -
এনফোর্সমেন্ট ডিরেক্টরেট; ইডি | Enforcement Directorate; ~ED | police | IN | - | -
এসএসবি; সশস্ত্র সীমা বল | Sashastra Seema Bal; SSB | police | IN | - | -
কলকাতা পুলিশ; কলকাতা পুলিস | Kolkata Police | police | IN | - | -
গবেষণা ও বিশ্লেষণ শাখা; ~র’; ~র; রিসার্চ অ্যান্ড অ্যানালাইসিস উইং | Research and Analysis Wing; R&AW; ~RAW | intelligence | IN | - | -
জম্মু ও কাশ্মীর পুলিশ; জম্মু-কাশ্মীর পুলিশ | Jammu and Kashmir Police; J&K Police | police | IN | - | -
জাতীয় তদন্ত সংস্থা; এনআইএ; ন্যাশনাল ইনভেস্টিগেশন এজেন্সি | National Investigation Agency; NIA | police | IN | - | -
ত্রিপুরা পুলিশ; ত্রিপুরা পুলিস | Tripura Police | police | IN | - | -
ত্রিপুরা স্টেট রাইফেলস; টিএসআর | Tripura State Rifles; TSR | police | IN | - | -
দিল্লি পুলিশ | Delhi Police | police | IN | - | -
নারকোটিক্স কন্ট্রোল ব্যুরো; এনসিবি | Narcotics Control Bureau; NCB | police | IN | - | -
পশ্চিমবঙ্গ পুলিশ; ~রাজ্য পুলিশ | West Bengal Police; ~state police | police | IN | - | -
পাঞ্জাব পুলিশ; পঞ্জাব পুলিশ | Punjab Police | police | IN | - | -
বিএসএফ; বর্ডার সিকিউরিটি ফোর্স; সীমান্ত সুরক্ষা বাহিনী | Border Security Force; BSF | police | IN | - | -
বিধাননগর পুলিশ; বিধাননগর কমিশনারেট; বিধাননগর সিটি পুলিশ | Bidhannagar Police; Bidhannagar City Police | police | IN | - | -
বিশেষ তদন্তকারী দল; ~সিট | Special Investigation Team; ~SIT | police | IN | - | -
ভারতীয় উপকূলরক্ষী বাহিনী | Indian Coast Guard | army | IN | - | -
ভারতীয় নৌবাহিনী; ভারতীয় নৌসেনা | Indian Navy; Indian navy | army | IN | - | -
ভারতীয় বিমানবাহিনী; ভারতীয় বায়ুসেনা; ভারতীয় বিমান বাহিনী; আইএএফ | Indian Air Force; IAF | army | IN | - | -
ভারতীয় সেনাবাহিনী; ভারতীয় সেনা; ইন্ডিয়ান আর্মি | Indian Army; Indian army; Indian military | army | IN | - | -
মণিপুর পুলিশ; মনিপুর পুলিশ | Manipur Police | police | IN | - | -
মুম্বই পুলিশ; মুম্বাই পুলিশ | Mumbai Police | police | IN | - | -
রাজস্ব গোয়েন্দা দপ্তর; ডিআরআই | Directorate of Revenue Intelligence; DRI | police | IN | - | -
রেল পুলিশ; জিআরপি; রেলপুলিশ | Government Railway Police; GRP | police | IN | - | -
শিলিগুড়ি মেট্রোপলিটন পুলিশ | Siliguri Metropolitan Police | police | IN | - | -
সিআইএসএফ | Central Industrial Security Force; CISF | police | IN | - | -
সিআরপিএফ; কেন্দ্রীয় রিজার্ভ পুলিশ বাহিনী; সেন্ট্রাল রিজার্ভ পুলিশ ফোর্স | Central Reserve Police Force; CRPF | police | IN | - | -
সিভিক ভলান্টিয়ার | ~civic volunteer | police | IN | - | -
সেন্ট্রাল ব্যুরো অব ইনভেস্টিগেশন; সিবিআই; কেন্দ্রীয় তদন্ত ব্যুরো | Central Bureau of Investigation; CBI | police | IN | - | -
স্পেশাল টাস্ক ফোর্স; এসটিএফ | Special Task Force; STF | police | IN | - | -
হাওড়া সিটি পুলিশ | Howrah City Police | police | IN | - | -
# parties and fronts
অসম গণ পরিষদ; আসাম গণ পরিষদ; অগপ; এজিপি | Asom Gana Parishad; AGP | party | IN | - | -
অসম জাতীয় পরিষদ; আসাম জাতীয় পরিষদ | Assam Jatiya Parishad; AJP | party | IN | - | -
আইপিএফটি; ইন্ডিজেনাস পিপলস ফ্রন্ট অব ত্রিপুরা | Indigenous People's Front of Tripura; IPFT | party | IN | - | -
আম আদমি পার্টি; ~আপ; ~আম আদমি | Aam Aadmi Party; AAP | party | IN | - | -
আরএসপি; বিপ্লবী সমাজতান্ত্রিক দল | Revolutionary Socialist Party; RSP | party | IN | - | -
আসু; অল আসাম স্টুডেন্টস ইউনিয়ন; সারা অসম ছাত্র সংস্থা | All Assam Students' Union; AASU | party | IN | - | -
ইউডিএফ | United Democratic Front; UDF | party | IN | - | -
ইউপিএ; সংযুক্ত প্রগতিশীল জোট | United Progressive Alliance; UPA | party | IN | - | -
ইউপিপিএল; ইউনাইটেড পিপলস পার্টি লিবারেল | United People's Party Liberal; UPPL | party | IN | - | -
ইন্ডিয়া জোট; ইন্ডিয়া ব্লক; ইন্ডি জোট | INDIA bloc; INDIA alliance; Indian National Developmental Inclusive Alliance | party | IN | - | -
ইন্ডিয়ান সেকুলার ফ্রন্ট; আইএসএফ | Indian Secular Front; ISF | party | IN | - | -
এআইইউডিএফ; সর্বভারতীয় সংযুক্ত গণতান্ত্রিক মোর্চা; অল ইন্ডিয়া ইউনাইটেড ডেমোক্রেটিক ফ্রন্ট | All India United Democratic Front; AIUDF | party | IN | - | -
এআইএডিএমকে; এডিএমকে | All India Anna Dravida Munnetra Kazhagam; AIADMK | party | IN | - | -
এআইএমআইএম; ~মিম; মজলিস-ই-ইত্তেহাদুল মুসলিমিন | All India Majlis-e-Ittehadul Muslimeen; AIMIM | party | IN | - | -
এনএসইউআই | National Students' Union of India; NSUI | party | IN | - | -
এবিভিপি; অখিল ভারতীয় বিদ্যার্থী পরিষদ | Akhil Bharatiya Vidyarthi Parishad; ABVP | party | IN | - | -
এলডিএফ | Left Democratic Front; LDF | party | IN | - | -
এসইউসিআই; এসইউসি; এসইউসিআই (সি) | SUCI; SUCI(C); SUCI (Communist) | party | IN | - | -
এসএফআই; ভারতের ছাত্র ফেডারেশন | Students' Federation of India; SFI | party | IN | - | -
ওয়াইএসআর কংগ্রেস; ওয়াইএসআরসিপি | YSR Congress Party; YSRCP | party | IN | - | -
গোর্খা জনমুক্তি মোর্চা | Gorkha Janmukti Morcha; GJM | party | IN | - | -
জন সুরাজ পার্টি; জন সুরাজ | Jan Suraaj Party; Jan Suraaj | party | IN | - | -
জনতা দল (ইউনাইটেড); জেডিইউ; সংযুক্ত জনতা দল; জেডি(ইউ); জনতা দল ইউনাইটেড | Janata Dal (United); JD(U); JDU | party | IN | - | -
জনতা দল (সেকুলার); জেডিএস; জেডি(এস) | Janata Dal (Secular); JD(S); JDS | party | IN | - | -
জনসেনা পার্টি | Jana Sena Party; Janasena | party | IN | - | -
জোরাম পিপলস মুভমেন্ট; জেডপিএম | Zoram People's Movement; ZPM | party | IN | - | -
ঝাড়খণ্ড মুক্তি মোর্চা; জেএমএম | Jharkhand Mukti Morcha; JMM | party | IN | - | -
টিএসএফ; তুইপ্রা স্টুডেন্টস ফেডারেশন; টিপরা স্টুডেন্টস ফেডারেশন | Twipra Students' Federation; TSF | party | IN | - | -
টিভিকে; তামিলাগা ভেট্রি কাজাগাম; তামিলাগা ভেত্রি কাঝাগাম | Tamilaga Vettri Kazhagam; TVK | party | IN | - | -
ডিএমকে; দ্রাবিড় মুন্নেত্রা কাঝাগাম | Dravida Munnetra Kazhagam; DMK | party | IN | - | -
ডিওয়াইএফআই; ভারতের গণতান্ত্রিক যুব ফেডারেশন | Democratic Youth Federation of India; DYFI | party | IN | - | -
তিপ্রা মথা; তিপরা মথা; টিপরা মথা; তিপ্রা মোথা; ~মথা; টিপ্রা মথা; তিপ্রা মথা পার্টি | TIPRA Motha; Tipra Motha; TIPRA Motha Party; TMP | party | IN | - | -
তৃণমূল কংগ্রেস; সর্বভারতীয় তৃণমূল কংগ্রেস; তৃণমূল; টিএমসি; অল ইন্ডিয়া তৃণমূল কংগ্রেস | All India Trinamool Congress; Trinamool Congress; TMC; Trinamool; AITC | party | IN | - | -
তৃণমূল ছাত্র পরিষদ; টিএমসিপি | Trinamool Chhatra Parishad; TMCP | party | IN | - | -
তেলুগু দেশম পার্টি; টিডিপি; তেলেগু দেশম | Telugu Desam Party; TDP | party | IN | - | -
ন্যাশনাল কনফারেন্স; জম্মু ও কাশ্মীর ন্যাশনাল কনফারেন্স | National Conference; Jammu and Kashmir National Conference | party | IN | - | -
ন্যাশনাল ডেমোক্রেটিক অ্যালায়েন্স; এনডিএ; এনডিএ জোট | National Democratic Alliance; NDA | party | IN | - | -
ন্যাশনাল পিপলস পার্টি; এনপিপি | National People's Party; NPP | party | IN | - | -
ন্যাশনালিস্ট কংগ্রেস পার্টি | Nationalist Congress Party; NCP (SP) | party | IN | - | -
পিডিপি; পিপলস ডেমোক্রেটিক পার্টি | Peoples Democratic Party; PDP | party | IN | - | -
প্রদেশ বিজেপি; বঙ্গ বিজেপি; রাজ্য বিজেপি | Bengal BJP; West Bengal BJP | party | IN | - | -
ফরওয়ার্ড ব্লক; ফরোয়ার্ড ব্লক; সারা ভারত ফরওয়ার্ড ব্লক | All India Forward Bloc; Forward Bloc | party | IN | - | -
বহুজন সমাজ পার্টি; বসপা; বিএসপি | Bahujan Samaj Party; BSP | party | IN | - | -
বামফ্রন্ট; বাম ফ্রন্ট | Left Front | party | IN | - | -
বিজু জনতা দল; বিজেডি | Biju Janata Dal; BJD | party | IN | - | -
বিপিএফ; বোড়োল্যান্ড পিপলস ফ্রন্ট | Bodoland People's Front; BPF | party | IN | - | -
ভারত রাষ্ট্র সমিতি; বিআরএস | Bharat Rashtra Samithi; BRS | party | IN | - | -
ভারতীয় গোর্খা প্রজাতান্ত্রিক মোর্চা | Bharatiya Gorkha Prajatantrik Morcha; BGPM | party | IN | - | -
ভারতীয় জনতা পার্টি; বিজেপি; ভারতীয় জনতা দল; ভাজপা | Bharatiya Janata Party; BJP | party | IN | Q10230 | -
ভারতীয় জনতা যুব মোর্চা; যুব মোর্চা; বিজেওয়াইএম | Bharatiya Janata Yuva Morcha; BJYM | party | IN | - | -
ভারতীয় জাতীয় কংগ্রেস; কংগ্রেস; জাতীয় কংগ্রেস; ~হাত শিবির | Indian National Congress; Congress party; Congress; INC | party | IN | Q10225 | -
ভারতের কমিউনিস্ট পার্টি; সিপিআই; সি পি আই | Communist Party of India; CPI | party | IN | - | -
মহা বিকাশ আঘাড়ী; মহাবিকাশ আঘাড়ী | Maha Vikas Aghadi; MVA | party | IN | - | -
মহাগঠবন্ধন; ~মহাজোট | Mahagathbandhan; Grand Alliance | party | IN | - | -
মহাযুতি; মহায়ুতি | Mahayuti | party | IN | - | -
মহারাষ্ট্র নবনির্মাণ সেনা; এমএনএস | Maharashtra Navnirman Sena; MNS | party | IN | - | -
মিজো ন্যাশনাল ফ্রন্ট; এমএনএফ | Mizo National Front; MNF | party | IN | - | -
যুব কংগ্রেস; প্রদেশ কংগ্রেস | Youth Congress; Indian Youth Congress; Pradesh Congress | party | IN | - | -
রাইজোর দল; রাইজর দল | Raijor Dal | party | IN | - | -
রাষ্ট্রীয় জনতা দল; আরজেডি | Rashtriya Janata Dal; RJD | party | IN | - | -
লোক জনশক্তি পার্টি; এলজেপি; লোক জনশক্তি পার্টি (রামবিলাস) | Lok Janshakti Party; LJP; Lok Janshakti Party (Ram Vilas) | party | IN | - | -
শিবসেনা; শিব সেনা; শিন্ডেসেনা; শিবসেনা (শিন্ডে) | Shiv Sena | party | IN | - | -
শিবসেনা (উদ্ধব); শিবসেনা (ইউবিটি); উদ্ধবসেনা; উদ্ধব শিবির | Shiv Sena (UBT); Shiv Sena (Uddhav Balasaheb Thackeray) | party | IN | - | -
শিরোমণি অকালি দল; অকালি দল | Shiromani Akali Dal; Akali Dal; ~SAD Punjab | party | IN | - | -
সমাজবাদী পার্টি; ~সপা; এসপি পার্টি | Samajwadi Party | party | IN | - | -
সিকিম ক্রান্তিকারী মোর্চা | Sikkim Krantikari Morcha; SKM | party | IN | - | -
সিপিআই (এমএল); সিপিআইএমএল; সিপিআই(এমএল) লিবারেশন; সিপিআই (এমএল) লিবারেশন | Communist Party of India (Marxist-Leninist) Liberation; CPI(ML); CPI(ML) Liberation; CPI-ML | party | IN | - | -
সিপিআইএম; সিপিএম; সিপিআই(এম); সিপিআই (এম); ভারতের কমিউনিস্ট পার্টি (মার্ক্সবাদী); ভারতের কমিউনিস্ট পার্টি (মার্কসবাদী); সি পি আই (এম); সি পি এম; সিপিআই-এম | Communist Party of India (Marxist); CPI(M); CPM; CPI (M); CPI-M | party | IN | - | -
হিন্দুস্তানি আওয়াম মোর্চা | Hindustani Awam Morcha | party | IN | - | -
# Sangh, unions and other bodies
অবজারভার রিসার্চ ফাউন্ডেশন; ওআরএফ | Observer Research Foundation; ORF | think-tank | IN | - | -
অ্যাসোচ্যাম | ASSOCHAM; Assocham | other | IN | - | -
আইএনটিইউসি | Indian National Trade Union Congress; INTUC | other | IN | - | -
আইজিএম হাসপাতাল | IGM Hospital | other | IN | - | -
আগরতলা প্রেস ক্লাব | Agartala Press Club | other | IN | - | -
আনন্দমার্গ | Ananda Marga | other | IN | - | -
আরজি কর মেডিক্যাল কলেজ ও হাসপাতাল; আর জি কর হাসপাতাল; আরজি কর হাসপাতাল; আরজি কর; আর জি কর; আরজি কর মেডিক্যাল কলেজ | RG Kar Medical College and Hospital; RG Kar Medical College; RG Kar | other | IN | - | -
ইন্ডিয়ান মেডিক্যাল অ্যাসোসিয়েশন; আইএমএ | Indian Medical Association; IMA | other | IN | - | -
উত্তরবঙ্গ মেডিক্যাল কলেজ; উত্তরবঙ্গ মেডিক্যাল কলেজ ও হাসপাতাল | North Bengal Medical College | other | IN | - | -
এইমস; অল ইন্ডিয়া ইনস্টিটিউট অব মেডিক্যাল সায়েন্সেস; দিল্লি এইমস | AIIMS; All India Institute of Medical Sciences | other | IN | - | -
এডিআর; অ্যাসোসিয়েশন ফর ডেমোক্রেটিক রিফর্মস | Association for Democratic Reforms; ADR | ngo | IN | - | -
এডিটর্স গিল্ড; এডিটরস গিল্ড অব ইন্ডিয়া; এডিটর্স গিল্ড অফ ইন্ডিয়া | Editors Guild of India; Editors Guild | other | IN | - | -
এনআরএস হাসপাতাল; এনআরএস; নীলরতন সরকার মেডিক্যাল কলেজ | NRS Medical College and Hospital; NRS Hospital | other | IN | - | -
এপিডিআর | Association for Protection of Democratic Rights; APDR | rights-group | IN | - | -
এমপি-আইডিএসএ; আইডিএসএ | MP-IDSA; IDSA | think-tank | IN | - | -
এসএসকেএম হাসপাতাল; এসএসকেএম; পিজি হাসপাতাল কলকাতা | SSKM Hospital; SSKM | other | IN | - | -
এসজিপিসি | Shiromani Gurdwara Parbandhak Committee; SGPC | other | IN | - | -
ওয়াকফ বোর্ড; ওয়াক্‌ফ বোর্ড | Waqf Board | other | IN | - | -
কলকাতা প্রেস ক্লাব | Press Club Kolkata; Kolkata Press Club | other | IN | - | -
কলকাতা মেডিক্যাল কলেজ; কলকাতা মেডিক্যাল কলেজ ও হাসপাতাল | Calcutta Medical College; Kolkata Medical College | other | IN | - | -
গৌহাটি মেডিক্যাল কলেজ; গুয়াহাটি মেডিক্যাল কলেজ | Gauhati Medical College; GMCH | other | IN | - | -
জমিয়তে উলেমায়ে হিন্দ; জমিয়ত উলেমা-ই-হিন্দ | Jamiat Ulema-e-Hind | other | IN | - | -
জিবি হাসপাতাল; জিবিপি হাসপাতাল; আগরতলা সরকারি মেডিকেল কলেজ; এজিএমসি | GBP Hospital; GB Hospital; Agartala Government Medical College; AGMC | other | IN | - | -
জুনিয়র ডক্টরস ফ্রন্ট; ওয়েস্ট বেঙ্গল জুনিয়র ডক্টরস ফ্রন্ট | West Bengal Junior Doctors' Front; Junior Doctors' Front | other | IN | - | -
তিরুমালা তিরুপতি দেবস্থানম; টিটিডি | Tirumala Tirupati Devasthanams; TTD | other | IN | - | -
ন্যাসকম | NASSCOM; Nasscom | other | IN | - | -
প্রেস ক্লাব অব ইন্ডিয়া | Press Club of India | other | IN | - | -
ফিকি (ভারত); এফআইসিসিআই | Federation of Indian Chambers of Commerce & Industry; FICCI | other | IN | - | -
বজরং দল; বজরঙ্গ দল | Bajrang Dal | other | IN | - | -
বণিকসভা সিআইআই; সিআইআই | Confederation of Indian Industry; CII | other | IN | - | -
বিশ্ব হিন্দু পরিষদ; ভিএইচপি; বিশ্ব হিন্দু পরিষদ (ভিএইচপি) | Vishwa Hindu Parishad; VHP | other | IN | - | -
বেঙ্গল চেম্বার অব কমার্স; বেঙ্গল চেম্বার | Bengal Chamber of Commerce and Industry | other | IN | - | -
ভারত সেবাশ্রম সঙ্ঘ; ভারত সেবাশ্রম সংঘ | Bharat Sevashram Sangha | other | IN | - | -
মতুয়া মহাসঙ্ঘ; অল ইন্ডিয়া মতুয়া মহাসঙ্ঘ; মতুয়া মহাসংঘ | Matua Mahasangha; All India Matua Mahasangha | other | IN | - | -
রামকৃষ্ণ মিশন; বেলুড় মঠ | Ramakrishna Mission; Belur Math | other | IN | - | -
রাষ্ট্রীয় স্বয়ংসেবক সঙ্ঘ; আরএসএস; রাষ্ট্রীয় স্বয়ংসেবক সংঘ; সঙ্ঘ পরিবার; সংঘ পরিবার | Rashtriya Swayamsevak Sangh; RSS; Sangh Parivar | other | IN | - | -
শিলচর মেডিক্যাল কলেজ; শিলচর মেডিকেল কলেজ | Silchar Medical College | other | IN | - | -
সংযুক্ত কিষান মোর্চা; সংযুক্ত কিসান মোর্চা | Samyukta Kisan Morcha | other | IN | - | -
সারা ভারত মুসলিম পার্সোনাল ল বোর্ড; মুসলিম পার্সোনাল ল বোর্ড | All India Muslim Personal Law Board; AIMPLB | other | IN | - | -
সিটু | Centre of Indian Trade Unions; CITU | other | IN | - | -
হিন্দু জাগরণ মঞ্চ | Hindu Jagran Manch | other | IN | - | -
# armed groups
আইটিএলএফ; ইন্ডিজেনাস ট্রাইবাল লিডার্স ফোরাম | Indigenous Tribal Leaders' Forum; ITLF | other | IN | - | -
আরামবাই তেঙ্গোল; আরামবাই টেংগোল | Arambai Tenggol | armed-group | IN | - | -
ইউএনএলএফ | United National Liberation Front; UNLF | armed-group | IN | - | -
উলফা; ~আলফা; আলফা (স্বাধীন); উলফা-আই; আলফা (আই); উলফা (আই); সংযুক্ত মুক্তি বাহিনী অসম | United Liberation Front of Asom; ULFA; ULFA(I); ULFA-I | armed-group | IN | - | -
এটিটিএফ; অল ত্রিপুরা টাইগার ফোর্স | All Tripura Tiger Force; ATTF | armed-group | IN | - | -
এনএলএফটি; ন্যাশনাল লিবারেশন ফ্রন্ট অব ত্রিপুরা | National Liberation Front of Tripura; NLFT | armed-group | IN | - | -
এনএসসিএন; এনএসসিএন (আইএম); এনএসসিএন-আইএম; নাগা জঙ্গি সংগঠন এনএসসিএন | National Socialist Council of Nagaland; NSCN; NSCN-IM; NSCN(IM); NSCN-K | armed-group | IN | - | -
এনডিএফবি | National Democratic Front of Bodoland; NDFB | armed-group | IN | - | -
কুকি ন্যাশনাল অর্গানাইজেশন; কেএনও | Kuki National Organisation; KNO | armed-group | IN | - | -
কুকি-জো কাউন্সিল; কুকি জো কাউন্সিল | Kuki-Zo Council | other | IN | - | -
কেএলও; কামতাপুর লিবারেশন অর্গানাইজেশন | Kamtapur Liberation Organisation; KLO | armed-group | IN | - | -
কোকোমি | COCOMI | other | IN | - | -
খালিস্তান টাইগার ফোর্স | Khalistan Tiger Force | armed-group | IN | - | -
পিপলস লিবারেশন আর্মি মণিপুর; কেওয়াইকেএল | Kanglei Yawol Kanna Lup; KYKL | armed-group | IN | - | -
বব্বর খালসা; বাব্বর খালসা | Babbar Khalsa; Babbar Khalsa International | armed-group | IN | - | -
মেইরা পাইবি | Meira Paibi | other | IN | - | -
শিখস ফর জাস্টিস; এসএফজে | Sikhs for Justice; SFJ | other | - | - | -
সিপিআই (মাওবাদী); সিপিআই মাওবাদী; মাওবাদী; সিপিআই(মাওবাদী) | Communist Party of India (Maoist); CPI (Maoist); CPI(Maoist); Maoists | armed-group | IN | - | -
হিজবুল মুজাহিদিন; হিজবুল মুজাহিদীন | Hizbul Mujahideen | armed-group | IN | - | -
হুরিয়ত কনফারেন্স; হুরিয়াত কনফারেন্স | Hurriyat Conference; All Parties Hurriyat Conference | other | IN | - | -
# companies and exchanges
আইটিসি লিমিটেড; আইটিসি | ITC Limited; ITC | company | IN | - | -
আদানি গ্রুপ; আদানি গোষ্ঠী; আদানি পাওয়ার; আদানি এন্টারপ্রাইজেস; ~আদানি | Adani Group; Adani Power; Adani Enterprises | company | IN | - | -
আদানি পোর্টস; আদানি বন্দর | Adani Ports | company | IN | - | -
ইনফোসিস | Infosys | company | IN | - | -
ইন্ডিগো | IndiGo | company | IN | - | -
ইন্ডিয়ান অয়েল; আইওসি (ভারত); ইন্ডিয়ান অয়েল কর্পোরেশন | Indian Oil; Indian Oil Corporation; IndianOil | company | IN | - | -
উইপ্রো | Wipro | company | IN | - | -
এনটিপিসি | NTPC | company | IN | - | -
এয়ার ইন্ডিয়া | Air India | company | IN | - | -
এলআইসি; জীবন বিমা নিগম | Life Insurance Corporation of India; LIC | company | IN | - | -
ওএনজিসি | ONGC; Oil and Natural Gas Corporation | company | IN | - | -
ওলা ক্যাবস; ~ওলা | Ola Cabs | company | IN | - | -
কোল ইন্ডিয়া; কোল ইন্ডিয়া লিমিটেড | Coal India | company | IN | - | -
জোম্যাটো | Zomato | company | IN | - | -
টাটা গ্রুপ; টাটা গোষ্ঠী; টাটা; টাটা সন্স | Tata Group; Tata Sons; Tata | company | IN | - | -
টাটা মোটরস; টাটা মোটর্স | Tata Motors | company | IN | - | -
টাটা স্টিল; টাটা স্টীল | Tata Steel | company | IN | - | -
টিসিএস; টাটা কনসালট্যান্সি সার্ভিসেস | Tata Consultancy Services; TCS | company | IN | - | -
ন্যাশনাল স্টক এক্সচেঞ্জ; এনএসই | National Stock Exchange of India; NSE | other | IN | - | -
পেটিএম | Paytm | company | IN | - | -
ফ্লিপকার্ট | Flipkart | company | IN | - | -
বম্বে স্টক এক্সচেঞ্জ; বিএসই | Bombay Stock Exchange; BSE | other | IN | - | -
বিএসএনএল | BSNL; Bharat Sanchar Nigam Limited | company | IN | - | -
ভারত বায়োটেক | Bharat Biotech | company | IN | - | -
ভারতী এয়ারটেল; এয়ারটেল | Bharti Airtel; Airtel | company | IN | - | -
ভোডাফোন আইডিয়া | Vodafone Idea | company | IN | - | -
মারুতি সুজুকি | Maruti Suzuki | company | IN | - | -
মাহিন্দ্রা; মাহিন্দ্রা অ্যান্ড মাহিন্দ্রা | Mahindra; Mahindra & Mahindra | company | IN | - | -
রিলায়েন্স ইন্ডাস্ট্রিজ; রিলায়েন্স; রিলায়্যান্স; রিলায়্যান্স ইন্ডাস্ট্রিজ; রিলায়েন্স গ্রুপ | Reliance Industries; ~Reliance | company | IN | - | -
রিলায়েন্স জিও; ~জিও; ~জিয়ো; রিলায়্যান্স জিয়ো | Reliance Jio; Jio | company | IN | - | -
রোজভ্যালি | Rose Valley | company | IN | - | -
লারসেন অ্যান্ড টুব্রো; এলঅ্যান্ডটি | Larsen & Toubro; L&T | company | IN | - | -
সান ফার্মা | Sun Pharma | company | IN | - | -
সারদা গোষ্ঠী; ~সারদা | Saradha Group; Saradha | company | IN | - | -
সাহারা গোষ্ঠী | Sahara India; Sahara Group | company | IN | - | -
সিইএসসি | CESC | company | IN | - | -
সেরাম ইনস্টিটিউট; সিরাম ইনস্টিটিউট; সেরাম ইনস্টিটিউট অব ইন্ডিয়া | Serum Institute of India; Serum Institute | company | IN | - | -
স্পাইসজেট | SpiceJet | company | IN | - | -
হিন্দুস্তান এরোনটিক্স; ~হ্যাল; হিন্দুস্থান অ্যারোনটিক্স | Hindustan Aeronautics; ~HAL; Hindustan Aeronautics Limited | company | IN | - | -
# universities and institutes
আইআইএম | Indian Institute of Management; IIM | university | IN | - | -
আইআইটি খড়্গপুর; খড়্গপুর আইআইটি | IIT Kharagpur; Indian Institute of Technology Kharagpur | university | IN | - | -
আইআইটি গুয়াহাটি; আইআইটি গৌহাটি | IIT Guwahati | university | IN | - | -
আল ফালাহ বিশ্ববিদ্যালয়; আল-ফালাহ বিশ্ববিদ্যালয় | Al-Falah University; Al Falah University | university | IN | - | -
আলিগড় মুসলিম বিশ্ববিদ্যালয়; এএমইউ | Aligarh Muslim University; ~AMU | university | IN | - | -
আলিয়া বিশ্ববিদ্যালয় | Aliah University | university | IN | - | -
আসাম বিশ্ববিদ্যালয়; অসম বিশ্ববিদ্যালয়; আসাম বিশ্ববিদ্যালয় শিলচর | Assam University | university | IN | - | -
উত্তরবঙ্গ বিশ্ববিদ্যালয় | University of North Bengal; North Bengal University | university | IN | - | -
এনআইটি আগরতলা | NIT Agartala | university | IN | - | -
এমবিবি কলেজ | MBB College | university | IN | - | -
এমবিবি বিশ্ববিদ্যালয়; মহারাজা বীর বিক্রম বিশ্ববিদ্যালয় | Maharaja Bir Bikram University; MBB University | university | IN | - | -
কটন বিশ্ববিদ্যালয় | Cotton University | university | IN | - | -
কলকাতা বিশ্ববিদ্যালয় | University of Calcutta; Calcutta University; Kolkata University | university | IN | - | -
কল্যাণী বিশ্ববিদ্যালয় | University of Kalyani; Kalyani University | university | IN | - | -
গৌহাটি বিশ্ববিদ্যালয়; গুয়াহাটি বিশ্ববিদ্যালয় | Gauhati University | university | IN | - | -
জওহরলাল নেহরু বিশ্ববিদ্যালয়; জেএনইউ; জওহরলাল নেহরু ইউনিভার্সিটি | Jawaharlal Nehru University; JNU | university | IN | - | -
জামিয়া মিলিয়া ইসলামিয়া; জামিয়া মিলিয়া | Jamia Millia Islamia; ~Jamia | university | IN | - | -
ত্রিপুরা বিশ্ববিদ্যালয়; ত্রিপুরা কেন্দ্রীয় বিশ্ববিদ্যালয় | Tripura University | university | IN | - | -
দিল্লি বিশ্ববিদ্যালয় | University of Delhi; Delhi University | university | IN | - | -
প্রেসিডেন্সি বিশ্ববিদ্যালয়; ~প্রেসিডেন্সি | Presidency University Kolkata; Presidency University | university | IN | - | -
বর্ধমান বিশ্ববিদ্যালয় | University of Burdwan; Burdwan University | university | IN | - | -
বিশ্বভারতী; বিশ্বভারতী বিশ্ববিদ্যালয়; বিশ্ব ভারতী | Visva-Bharati; Visva-Bharati University; Visva Bharati | university | IN | - | -
বেনারস হিন্দু বিশ্ববিদ্যালয়; বিএইচইউ | Banaras Hindu University; BHU | university | IN | - | -
ভারতীয় পরিসংখ্যান প্রতিষ্ঠান; আইএসআই কলকাতা; ইন্ডিয়ান স্ট্যাটিস্টিক্যাল ইনস্টিটিউট | Indian Statistical Institute | university | IN | - | -
ভারতীয় প্রযুক্তি প্রতিষ্ঠান; আইআইটি | Indian Institute of Technology; IIT | university | IN | - | -
যাদবপুর বিশ্ববিদ্যালয়; যাদবপুর ইউনিভার্সিটি | Jadavpur University | university | IN | - | -
রবীন্দ্রভারতী বিশ্ববিদ্যালয়; রবীন্দ্রভারতী | Rabindra Bharati University | university | IN | - | -
সাউথ ক্যালকাটা ল কলেজ; কসবা ল কলেজ | South Calcutta Law College | university | IN | - | -
সেন্ট জেভিয়ার্স কলেজ | St Xavier's College; St. Xavier's College | university | IN | - | -
# sport
ইন্ডিয়ান প্রিমিয়ার লিগ; আইপিএল | Indian Premier League; IPL | sports | IN | - | -
ইস্টবেঙ্গল; ইস্ট বেঙ্গল | East Bengal FC; East Bengal | sports | IN | - | -
কলকাতা নাইট রাইডার্স; কেকেআর | Kolkata Knight Riders; KKR | sports | IN | - | -
ক্রিকেট অ্যাসোসিয়েশন অব বেঙ্গল; সিএবি | Cricket Association of Bengal | sports | IN | - | -
ত্রিপুরা ক্রিকেট অ্যাসোসিয়েশন; টিসিএ | Tripura Cricket Association; TCA | sports | IN | - | -
ভারতীয় ক্রিকেট বোর্ড; বিসিসিআই; ভারতীয় ক্রিকেট কন্ট্রোল বোর্ড | Board of Control for Cricket in India; BCCI | sports | IN | - | -
মহমেডান স্পোর্টিং; মহামেডান স্পোর্টিং | Mohammedan SC | sports | IN | - | -
মোহনবাগান; মোহনবাগান সুপার জায়ান্ট | Mohun Bagan; Mohun Bagan Super Giant | sports | IN | - | -
সর্বভারতীয় ফুটবল ফেডারেশন; এআইএফএফ | All India Football Federation; AIFF | sports | IN | - | -
# more sport, trade and public bodies
আইএফএ; ভারতীয় ফুটবল অ্যাসোসিয়েশন | Indian Football Association; IFA | sports | IN | - | -
আসানসোল পুরনিগম | Asansol Municipal Corporation | government | IN | - | -
ইন্ডিয়ান সুপার লিগ; আইএসএল | Indian Super League; ISL | sports | IN | - | -
এনএইচএআই; জাতীয় সড়ক কর্তৃপক্ষ | National Highways Authority of India; NHAI | government | IN | - | -
এফএসডিএল | Football Sports Development Limited; FSDL | company | IN | - | -
এম আর বাঙুর হাসপাতাল; এমআর বাঙুর | MR Bangur Hospital | other | IN | - | -
কলকাতা পুলিশের এসটিএফ; এসটিএফ কলকাতা | Kolkata Police STF | police | IN | - | -
কলকাতা বন্দর কর্তৃপক্ষ; শ্যামাপ্রসাদ মুখার্জি বন্দর কর্তৃপক্ষ | Syama Prasad Mookerjee Port Authority; Kolkata Port | government | IN | - | -
কল্যাণীর জেএনএম হাসপাতাল; জেএনএম হাসপাতাল | JNM Hospital; College of Medicine and JNM Hospital | other | IN | - | -
গুয়াহাটি পুরনিগম | Guwahati Municipal Corporation | government | IN | - | -
দুর্গাপুর পুরনিগম | Durgapur Municipal Corporation | government | IN | - | -
ন্যাশনাল মেডিক্যাল কলেজ; ন্যাশনাল মেডিক্যাল কলেজ ও হাসপাতাল | Calcutta National Medical College | other | IN | - | -
পিআইবি ফ্যাক্ট চেক | PIB Fact Check | government | IN | - | -
প্রেস ইনফরমেশন ব্যুরো; পিআইবি | Press Information Bureau; PIB | government | IN | - | -
ফিয়ো; এফআইইও; ফেডারেশন অব ইন্ডিয়ান এক্সপোর্ট অর্গানাইজেশনস | Federation of Indian Export Organisations; FIEO | other | IN | - | -
ফুটবল প্লেয়ার্স অ্যাসোসিয়েশন অব ইন্ডিয়া; এফপিএআই | Football Players' Association of India; FPAI | sports | IN | - | -
ফোরাম ফর দুর্গোৎসব | Forum for Durgotsab | other | IN | - | -
বর্ডার রোডস অর্গানাইজেশন; বিআরও | Border Roads Organisation; BRO | government | IN | - | -
বর্ধমান মেডিক্যাল কলেজ; বর্ধমান মেডিক্যাল কলেজ ও হাসপাতাল | Burdwan Medical College | other | IN | - | -
বিধাননগর পুরনিগম | Bidhannagar Municipal Corporation | government | IN | - | -
ভারতীয় ভূতাত্ত্বিক সর্বেক্ষণ; জিএসআই | Geological Survey of India; GSI | government | IN | - | -
মুর্শিদাবাদ মেডিক্যাল কলেজ; মুর্শিদাবাদ মেডিক্যাল কলেজ ও হাসপাতাল | Murshidabad Medical College | other | IN | - | -
মেদিনীপুর মেডিক্যাল কলেজ; মেদিনীপুর মেডিক্যাল কলেজ ও হাসপাতাল | Midnapore Medical College | other | IN | - | -
হাওড়া পুরসভা; হাওড়া পুরনিগম | Howrah Municipal Corporation | government | IN | - | -
`;
