/** Bodies, parties, companies and universities of Bangladesh, as a gazetteer table. */
export const organizationsBangladesh = `
# seats, state and government
অর্থনৈতিক সম্পর্ক বিভাগ; ইআরডি | Economic Relations Division; ERD | government | BD | - | -
আইইডিসিআর; রোগতত্ত্ব, রোগ নিয়ন্ত্রণ ও গবেষণা ইনস্টিটিউট; রোগতত্ত্ব রোগ নিয়ন্ত্রণ ও গবেষণা ইনস্টিটিউট | Institute of Epidemiology, Disease Control and Research; IEDCR | government | BD | - | -
আইসিটি বিভাগ; তথ্য ও যোগাযোগ প্রযুক্তি বিভাগ | ICT Division | government | BD | - | -
আর্থিক প্রতিষ্ঠান বিভাগ | Financial Institutions Division | government | BD | - | -
ইমিগ্রেশন ও পাসপোর্ট অধিদপ্তর | Department of Immigration and Passports | government | BD | - | -
ইসলামিক ফাউন্ডেশন; ইফা | Islamic Foundation; Islamic Foundation Bangladesh | government | BD | - | -
উপদেষ্টা পরিষদ | Advisory Council; Council of Advisers | government | BD | - | -
একনেক; জাতীয় অর্থনৈতিক পরিষদের নির্বাহী কমিটি | Executive Committee of the National Economic Council; ECNEC | government | BD | - | -
এনটিআরসিএ; বেসরকারি শিক্ষক নিবন্ধন ও প্রত্যয়ন কর্তৃপক্ষ | Non-Government Teachers' Registration and Certification Authority; NTRCA | government | BD | - | -
ওয়েজ আর্নার্স কল্যাণ বোর্ড | Wage Earners' Welfare Board | government | BD | - | -
ঔষধ প্রশাসন অধিদপ্তর | Directorate General of Drug Administration; DGDA | government | BD | - | -
কারা অধিদপ্তর | Department of Prisons | government | BD | - | -
কাস্টমস গোয়েন্দা ও তদন্ত অধিদপ্তর; শুল্ক গোয়েন্দা | Customs Intelligence and Investigation Directorate | government | BD | - | -
কৃষি সম্প্রসারণ অধিদপ্তর | Department of Agricultural Extension; DAE | government | BD | - | -
খাদ্য অধিদপ্তর | Directorate General of Food | government | BD | - | -
খুলনা সিটি করপোরেশন | Khulna City Corporation | government | BD | - | -
গণভবন | Ganabhaban; Gono Bhaban | government | BD | - | -
গাজীপুর সিটি করপোরেশন | Gazipur City Corporation | government | BD | - | -
চট্টগ্রাম উন্নয়ন কর্তৃপক্ষ; সিডিএ | Chattogram Development Authority; CDA | government | BD | - | -
চট্টগ্রাম ওয়াসা | Chattogram WASA | government | BD | - | -
চট্টগ্রাম বন্দর কর্তৃপক্ষ; চবক | Chittagong Port Authority; Chattogram Port Authority; CPA | government | BD | - | -
চট্টগ্রাম সিটি করপোরেশন; চসিক; চট্টগ্রাম সিটি কর্পোরেশন | Chattogram City Corporation; ~CCC | government | BD | - | -
জননিরাপত্তা বিভাগ | Public Security Division | government | BD | - | -
জনশক্তি, কর্মসংস্থান ও প্রশিক্ষণ ব্যুরো; বিএমইটি; জনশক্তি কর্মসংস্থান ও প্রশিক্ষণ ব্যুরো | Bureau of Manpower, Employment and Training; BMET | government | BD | - | -
জাতীয় চাঁদ দেখা কমিটি | National Moon Sighting Committee | government | BD | - | -
জাতীয় ভোক্তা অধিকার সংরক্ষণ অধিদপ্তর; ভোক্তা অধিকার অধিদপ্তর; ভোক্তা অধিদপ্তর | Directorate of National Consumers' Right Protection; DNCRP | government | BD | - | -
জাতীয় রাজস্ব বোর্ড; এনবিআর | National Board of Revenue; NBR | government | BD | - | -
জাতীয় শিক্ষাক্রম ও পাঠ্যপুস্তক বোর্ড; এনসিটিবি | National Curriculum and Textbook Board; NCTB | government | BD | - | -
জুলাই শহীদ স্মৃতি ফাউন্ডেশন; জুলাই ফাউন্ডেশন | July Shaheed Smrity Foundation; July Foundation | government | BD | - | -
টিসিবি; ট্রেডিং করপোরেশন অব বাংলাদেশ | Trading Corporation of Bangladesh; TCB | government | BD | - | -
ডেসকো; ঢাকা ইলেকট্রিক সাপ্লাই কোম্পানি | Dhaka Electric Supply Company; DESCO | government | BD | - | -
ঢাকা উত্তর সিটি করপোরেশন; ডিএনসিসি; ঢাকা উত্তর সিটি কর্পোরেশন | Dhaka North City Corporation; DNCC | government | BD | - | -
ঢাকা ওয়াসা; ওয়াসা | Dhaka WASA; WASA | government | BD | - | -
ঢাকা দক্ষিণ সিটি করপোরেশন; ডিএসসিসি; ঢাকা দক্ষিণ সিটি কর্পোরেশন | Dhaka South City Corporation; DSCC | government | BD | - | -
ঢাকা পরিবহন সমন্বয় কর্তৃপক্ষ; ডিটিসিএ | Dhaka Transport Coordination Authority; DTCA | government | BD | - | -
ঢাকা পাওয়ার ডিস্ট্রিবিউশন কোম্পানি; ডিপিডিসি | Dhaka Power Distribution Company; DPDC | government | BD | - | -
ঢাকা মাস ট্রানজিট কোম্পানি লিমিটেড; ডিএমটিসিএল | Dhaka Mass Transit Company Limited; DMTCL | government | BD | - | -
তিতাস গ্যাস; তিতাস গ্যাস ট্রান্সমিশন অ্যান্ড ডিস্ট্রিবিউশন | Titas Gas | government | BD | - | -
দুর্যোগ ব্যবস্থাপনা অধিদপ্তর | Department of Disaster Management; DDM | government | BD | - | -
নারায়ণগঞ্জ সিটি করপোরেশন | Narayanganj City Corporation | government | BD | - | -
পরিকল্পনা কমিশন | Planning Commission | government | BD | - | -
পরিবেশ অধিদপ্তর | Department of Environment; DoE | government | BD | - | -
পল্লী বিদ্যুতায়ন বোর্ড; আরইবি; বাংলাদেশ পল্লী বিদ্যুতায়ন বোর্ড | Bangladesh Rural Electrification Board; BREB; ~REB | government | BD | - | -
পাওয়ার গ্রিড বাংলাদেশ; পিজিসিবি | Power Grid Bangladesh; PGCB; Power Grid Company of Bangladesh | government | BD | - | -
পানি উন্নয়ন বোর্ড; বাংলাদেশ পানি উন্নয়ন বোর্ড; পাউবো; বাপাউবো | Bangladesh Water Development Board; Water Development Board; BWDB | government | BD | - | -
পায়রা বন্দর কর্তৃপক্ষ | Payra Port Authority | government | BD | - | -
পিকেএসএফ; পল্লী কর্ম-সহায়ক ফাউন্ডেশন | Palli Karma-Sahayak Foundation; PKSF | government | BD | - | -
পেট্রোবাংলা | Petrobangla | government | BD | - | -
প্রধান উপদেষ্টার কার্যালয়; প্রধান উপদেষ্টার দপ্তর | Chief Adviser's Office; Chief Adviser's Office Bangladesh | government | BD | - | -
প্রধান উপদেষ্টার প্রেস উইং; প্রেস উইং; সিএ প্রেস উইং | Chief Adviser's Press Wing; CA Press Wing | government | BD | - | -
প্রাথমিক শিক্ষা অধিদপ্তর | Directorate of Primary Education | government | BD | - | -
প্রেস ইনফরমেশন ডিপার্টমেন্ট; তথ্য অধিদপ্তর; পিআইডি | Press Information Department; ~PID | government | BD | - | -
বঙ্গভবন | Bangabhaban | government | BD | - | -
বন বিভাগ; বন অধিদপ্তর | Forest Department | government | BD | - | -
বন্যা পূর্বাভাস ও সতর্কীকরণ কেন্দ্র | Flood Forecasting and Warning Centre; FFWC | government | BD | - | -
বরিশাল সিটি করপোরেশন | Barishal City Corporation | government | BD | - | -
বাংলা একাডেমি | Bangla Academy | government | BD | - | -
বাংলাদেশ অভ্যন্তরীণ নৌপরিবহন করপোরেশন; বিআইডব্লিউটিসি | Bangladesh Inland Water Transport Corporation; BIWTC | government | BD | - | -
বাংলাদেশ অভ্যন্তরীণ নৌপরিবহন কর্তৃপক্ষ; বিআইডব্লিউটিএ | Bangladesh Inland Water Transport Authority; BIWTA | government | BD | - | -
বাংলাদেশ অর্থনৈতিক অঞ্চল কর্তৃপক্ষ; বেজা | Bangladesh Economic Zones Authority; BEZA | government | BD | - | -
বাংলাদেশ আবহাওয়া অধিদপ্তর; আবহাওয়া অধিদপ্তর | Bangladesh Meteorological Department; BMD | government | BD | - | -
বাংলাদেশ কৃষি উন্নয়ন করপোরেশন; বিএডিসি | Bangladesh Agricultural Development Corporation; BADC | government | BD | - | -
বাংলাদেশ দূতাবাস | Bangladesh Embassy; Embassy of Bangladesh | government | BD | - | -
বাংলাদেশ পরমাণু শক্তি কমিশন | Bangladesh Atomic Energy Commission; BAEC | government | BD | - | -
বাংলাদেশ পরিসংখ্যান ব্যুরো; বিবিএস | Bangladesh Bureau of Statistics; BBS | government | BD | - | -
বাংলাদেশ পেট্রোলিয়াম করপোরেশন; বিপিসি | Bangladesh Petroleum Corporation; BPC | government | BD | - | -
বাংলাদেশ বিদ্যুৎ উন্নয়ন বোর্ড; পিডিবি; বিপিডিবি | Bangladesh Power Development Board; BPDB; PDB | government | BD | - | -
বাংলাদেশ বিনিয়োগ উন্নয়ন কর্তৃপক্ষ; বিডা | Bangladesh Investment Development Authority; BIDA | government | BD | - | -
বাংলাদেশ রপ্তানি প্রক্রিয়াকরণ এলাকা কর্তৃপক্ষ; বেপজা | Bangladesh Export Processing Zones Authority; BEPZA | government | BD | - | -
বাংলাদেশ রেলওয়ে | Bangladesh Railway | government | BD | - | -
বাংলাদেশ সড়ক পরিবহন করপোরেশন; বিআরটিসি | Bangladesh Road Transport Corporation; BRTC | government | BD | - | -
বাংলাদেশ সড়ক পরিবহন কর্তৃপক্ষ; বিআরটিএ | Bangladesh Road Transport Authority; BRTA | government | BD | - | -
বাংলাদেশ সেতু কর্তৃপক্ষ | Bangladesh Bridge Authority | government | BD | - | -
বাংলাদেশ স্থলবন্দর কর্তৃপক্ষ | Bangladesh Land Port Authority | government | BD | - | -
বাংলাদেশ হাইকমিশন | Bangladesh High Commission | government | BD | - | -
বাপেক্স | BAPEX; Bapex | government | BD | - | -
বিএসটিআই; বাংলাদেশ স্ট্যান্ডার্ডস অ্যান্ড টেস্টিং ইনস্টিটিউশন | Bangladesh Standards and Testing Institution; BSTI | government | BD | - | -
বেসামরিক বিমান চলাচল কর্তৃপক্ষ; বেবিচক; বাংলাদেশ বেসামরিক বিমান চলাচল কর্তৃপক্ষ | Civil Aviation Authority of Bangladesh; CAAB | government | BD | - | -
মন্ত্রিপরিষদ বিভাগ | Cabinet Division | government | BD | - | -
মাধ্যমিক ও উচ্চশিক্ষা অধিদপ্তর; মাউশি; মাধ্যমিক ও উচ্চ শিক্ষা অধিদপ্তর | Directorate of Secondary and Higher Education; DSHE | government | BD | - | -
মোংলা বন্দর কর্তৃপক্ষ | Mongla Port Authority | government | BD | - | -
যৌথ নদী কমিশন; জেআরসি | Joint Rivers Commission; JRC | government | BD | - | -
রপ্তানি উন্নয়ন ব্যুরো; ইপিবি | Export Promotion Bureau; EPB | government | BD | - | -
রাজধানী উন্নয়ন কর্তৃপক্ষ; রাজউক | Rajdhani Unnayan Kartripakkha; RAJUK; Rajuk | government | BD | - | -
রাজশাহী সিটি করপোরেশন | Rajshahi City Corporation | government | BD | - | -
রাষ্ট্রীয় অতিথি ভবন যমুনা | State Guest House Jamuna | government | BD | - | -
শরণার্থী ত্রাণ ও প্রত্যাবাসন কমিশনারের কার্যালয়; আরআরআরসি; শরণার্থী ত্রাণ ও প্রত্যাবাসন কমিশন | Refugee Relief and Repatriation Commissioner; RRRC | government | BD | - | -
শিল্পকলা একাডেমি; বাংলাদেশ শিল্পকলা একাডেমি | Bangladesh Shilpakala Academy; Shilpakala Academy | government | BD | - | -
সড়ক ও জনপথ অধিদপ্তর; সওজ | Roads and Highways Department; RHD | government | BD | - | -
সিলেট সিটি করপোরেশন | Sylhet City Corporation | government | BD | - | -
সুরক্ষা সেবা বিভাগ | Security Services Division | government | BD | - | -
স্থানীয় সরকার প্রকৌশল অধিদপ্তর; এলজিইডি | Local Government Engineering Department; LGED | government | BD | - | -
স্থানীয় সরকার বিভাগ | Local Government Division | government | BD | - | -
স্বাস্থ্য অধিদপ্তর; ডিজিএইচএস | Directorate General of Health Services; DGHS | government | BD | - | -
# ministries
গৃহায়ন ও গণপূর্ত মন্ত্রণালয় | Ministry of Housing and Public Works | ministry | BD | - | -
জনপ্রশাসন মন্ত্রণালয় | Ministry of Public Administration; public administration ministry | ministry | BD | - | -
দুর্যোগ ব্যবস্থাপনা ও ত্রাণ মন্ত্রণালয় | Ministry of Disaster Management and Relief | ministry | BD | - | -
ধর্ম মন্ত্রণালয়; ধর্মবিষয়ক মন্ত্রণালয়; ধর্ম বিষয়ক মন্ত্রণালয় | Ministry of Religious Affairs | ministry | BD | - | -
নৌপরিবহন মন্ত্রণালয়; নৌ পরিবহন মন্ত্রণালয় | Ministry of Shipping | ministry | BD | - | -
পরিবেশ, বন ও জলবায়ু পরিবর্তন মন্ত্রণালয়; পরিবেশ মন্ত্রণালয় | Ministry of Environment, Forest and Climate Change | ministry | BD | - | -
পার্বত্য চট্টগ্রামবিষয়ক মন্ত্রণালয়; পার্বত্য চট্টগ্রাম বিষয়ক মন্ত্রণালয় | Ministry of Chittagong Hill Tracts Affairs | ministry | BD | - | -
প্রবাসীকল্যাণ ও বৈদেশিক কর্মসংস্থান মন্ত্রণালয়; প্রবাসীকল্যাণ মন্ত্রণালয়; প্রবাসী কল্যাণ মন্ত্রণালয় | Ministry of Expatriates' Welfare and Overseas Employment | ministry | BD | - | -
প্রাথমিক ও গণশিক্ষা মন্ত্রণালয় | Ministry of Primary and Mass Education | ministry | BD | - | -
বস্ত্র ও পাট মন্ত্রণালয় | Ministry of Textiles and Jute | ministry | BD | - | -
বিদ্যুৎ, জ্বালানি ও খনিজ সম্পদ মন্ত্রণালয় | Ministry of Power, Energy and Mineral Resources | ministry | BD | - | -
বেসামরিক বিমান পরিবহন ও পর্যটন মন্ত্রণালয় | Ministry of Civil Aviation and Tourism | ministry | BD | - | -
মৎস্য ও প্রাণিসম্পদ মন্ত্রণালয় | Ministry of Fisheries and Livestock | ministry | BD | - | -
মহিলা ও শিশুবিষয়ক মন্ত্রণালয়; মহিলা ও শিশু বিষয়ক মন্ত্রণালয় | Ministry of Women and Children Affairs | ministry | BD | - | -
মুক্তিযুদ্ধবিষয়ক মন্ত্রণালয়; মুক্তিযুদ্ধ বিষয়ক মন্ত্রণালয় | Ministry of Liberation War Affairs | ministry | BD | - | -
যুব ও ক্রীড়া মন্ত্রণালয় | Ministry of Youth and Sports | ministry | BD | - | -
রেলপথ মন্ত্রণালয় | Ministry of Railways | ministry | BD | - | -
সড়ক পরিবহন ও সেতু মন্ত্রণালয় | Ministry of Road Transport and Bridges | ministry | BD | - | -
সমাজকল্যাণ মন্ত্রণালয় | Ministry of Social Welfare | ministry | BD | - | -
স্থানীয় সরকার মন্ত্রণালয়; স্থানীয় সরকার, পল্লী উন্নয়ন ও সমবায় মন্ত্রণালয় | Ministry of Local Government, Rural Development and Co-operatives; LGRD ministry | ministry | BD | - | -
# parliament, courts, commissions, regulators
অ্যাটর্নি জেনারেলের কার্যালয় | Attorney General's Office | government | BD | - | -
আইন কমিশন | Law Commission | commission | BD | - | -
আন্তর্জাতিক অপরাধ ট্রাইব্যুনাল; আন্তর্জাতিক অপরাধ ট্রাইবুনাল; আইসিটি ট্রাইব্যুনাল; আইসিটি-বিডি; আন্তর্জাতিক অপরাধ ট্রাইব্যুনাল-১; আন্তর্জাতিক অপরাধ ট্রাইব্যুনাল-২; ~ট্রাইব্যুনাল | International Crimes Tribunal; ICT-BD; International Crimes Tribunal-1; ~Tribunal | court | BD | - | -
আপিল বিভাগ | Appellate Division | court | BD | - | -
এনজিওবিষয়ক ব্যুরো; এনজিও বিষয়ক ব্যুরো | NGO Affairs Bureau | regulator | BD | - | -
গণমাধ্যম সংস্কার কমিশন | Media Reform Commission | commission | BD | - | -
গুমসংক্রান্ত তদন্ত কমিশন; গুম সংক্রান্ত তদন্ত কমিশন; গুম কমিশন; গুমসংক্রান্ত কমিশন অব ইনকোয়ারি | Commission of Inquiry on Enforced Disappearances | commission | BD | - | -
জনপ্রশাসন সংস্কার কমিশন | Public Administration Reform Commission | commission | BD | - | -
জাতীয় ঐকমত্য কমিশন; ঐকমত্য কমিশন | National Consensus Commission; Consensus Commission | commission | BD | - | -
জাতীয় বেতন কমিশন | National Pay Commission | commission | BD | - | -
জাতীয় মানবাধিকার কমিশন | National Human Rights Commission | commission | BD | - | -
জাতীয় সংসদ; বাংলাদেশ জাতীয় সংসদ; ~সংসদ | Jatiya Sangsad; Bangladesh Parliament; Bangladesh parliament | parliament | BD | - | -
জাতীয় সাইবার সুরক্ষা এজেন্সি | National Cyber Security Agency | regulator | BD | - | -
জাতীয় স্বাধীন তদন্ত কমিশন | National Independent Investigation Commission | commission | BD | - | -
জুডিশিয়াল সার্ভিস কমিশন | Bangladesh Judicial Service Commission | commission | BD | - | -
ট্যারিফ কমিশন; বাংলাদেশ ট্রেড অ্যান্ড ট্যারিফ কমিশন | Bangladesh Trade and Tariff Commission; Tariff Commission | commission | BD | - | -
ঢাকা আইনজীবী সমিতি | Dhaka Bar Association | other | BD | - | -
ঢাকা মহানগর দায়রা জজ আদালত; মহানগর দায়রা জজ আদালত | Dhaka Metropolitan Sessions Judge Court | court | BD | - | -
তথ্য কমিশন | Information Commission | commission | BD | - | -
দুর্নীতি দমন কমিশন; দুদক | Anti-Corruption Commission; ACC | commission | BD | - | -
দুর্নীতি দমন কমিশন সংস্কার কমিশন | ACC Reform Commission | commission | BD | - | -
নারীবিষয়ক সংস্কার কমিশন; নারী বিষয়ক সংস্কার কমিশন | Women's Affairs Reform Commission | commission | BD | - | -
নির্বাচন কমিশন সচিবালয়; ইসি সচিবালয় | Election Commission Secretariat; EC Secretariat | commission | BD | - | -
নির্বাচনব্যবস্থা সংস্কার কমিশন; নির্বাচন ব্যবস্থা সংস্কার কমিশন; নির্বাচন সংস্কার কমিশন | Electoral Reform Commission; Election Reform Commission | commission | BD | - | -
পুলিশ সংস্কার কমিশন | Police Reform Commission | commission | BD | - | -
প্রেস কাউন্সিল; বাংলাদেশ প্রেস কাউন্সিল | Bangladesh Press Council | regulator | BD | - | -
বাংলাদেশ এনার্জি রেগুলেটরি কমিশন; বিইআরসি | Bangladesh Energy Regulatory Commission; BERC | regulator | BD | - | -
বাংলাদেশ টেলিযোগাযোগ নিয়ন্ত্রণ কমিশন; বিটিআরসি | Bangladesh Telecommunication Regulatory Commission; BTRC | regulator | BD | - | -
বাংলাদেশ নিরাপদ খাদ্য কর্তৃপক্ষ | Bangladesh Food Safety Authority; BFSA | regulator | BD | - | -
বাংলাদেশ নির্বাচন কমিশন; ইসি | Bangladesh Election Commission; Election Commission of Bangladesh; ~EC | commission | BD | - | -
বাংলাদেশ প্রতিযোগিতা কমিশন; প্রতিযোগিতা কমিশন | Bangladesh Competition Commission | commission | BD | - | -
বাংলাদেশ ফাইন্যান্সিয়াল ইন্টেলিজেন্স ইউনিট; বিএফআইইউ | Bangladesh Financial Intelligence Unit; BFIU | regulator | BD | - | -
বাংলাদেশ বার কাউন্সিল; বার কাউন্সিল | Bangladesh Bar Council | other | BD | - | -
বাংলাদেশ সিকিউরিটিজ অ্যান্ড এক্সচেঞ্জ কমিশন; বিএসইসি | Bangladesh Securities and Exchange Commission; BSEC | regulator | BD | - | -
বাংলাদেশ সুপ্রিম কোর্ট; ~সুপ্রিম কোর্ট; ~সর্বোচ্চ আদালত | Supreme Court of Bangladesh; Bangladesh Supreme Court | court | BD | - | -
বিচার বিভাগ সংস্কার কমিশন | Judiciary Reform Commission; Judicial Reform Commission | commission | BD | - | -
বিশ্ববিদ্যালয় মঞ্জুরি কমিশন; বিশ্ববিদ্যালয় মঞ্জুরী কমিশন; ইউজিসি | University Grants Commission of Bangladesh; UGC Bangladesh | commission | BD | - | -
বীমা উন্নয়ন ও নিয়ন্ত্রণ কর্তৃপক্ষ; আইডিআরএ; বিমা উন্নয়ন ও নিয়ন্ত্রণ কর্তৃপক্ষ | Insurance Development and Regulatory Authority; IDRA | regulator | BD | - | -
মাইক্রোক্রেডিট রেগুলেটরি অথরিটি; এমআরএ | Microcredit Regulatory Authority; MRA | regulator | BD | - | -
শ্রম সংস্কার কমিশন | Labour Reform Commission | commission | BD | - | -
সংবিধান সংস্কার কমিশন | Constitution Reform Commission; Constitutional Reform Commission | commission | BD | - | -
সরকারি কর্ম কমিশন; বাংলাদেশ সরকারি কর্ম কমিশন; ~পিএসসি; বিপিএসসি; পাবলিক সার্ভিস কমিশন | Bangladesh Public Service Commission; BPSC; Public Service Commission; PSC | commission | BD | - | -
সিএমএম আদালত; চিফ মেট্রোপলিটন ম্যাজিস্ট্রেট আদালত | Chief Metropolitan Magistrate Court; CMM court | court | BD | - | -
সুপ্রিম কোর্ট আইনজীবী সমিতি; সুপ্রিম কোর্ট বার অ্যাসোসিয়েশন | Supreme Court Bar Association; SCBA | other | BD | - | -
স্থানীয় সরকার সংস্কার কমিশন | Local Government Reform Commission | commission | BD | - | -
স্বাস্থ্য খাত সংস্কার কমিশন | Health Sector Reform Commission | commission | BD | - | -
হাইকোর্ট বিভাগ; ঢাকা হাইকোর্ট | High Court Division; ~High Court | court | BD | - | -
# police, armed forces, intelligence
~রেলওয়ে পুলিশ | Railway Police | police | BD | - | -
অপরাধ তদন্ত বিভাগ; সিআইডি; ক্রিমিনাল ইনভেস্টিগেশন ডিপার্টমেন্ট | Criminal Investigation Department; CID | police | BD | - | -
অ্যান্টি টেররিজম ইউনিট; এটিইউ | Anti-Terrorism Unit; ATU | police | BD | - | -
আন্তঃবাহিনী জনসংযোগ পরিদপ্তর; আইএসপিআর; আন্তঃবাহিনী জনসংযোগ পরিদফতর | Inter Services Public Relation; Inter-Services Public Relations Directorate; ISPR Bangladesh | army | BD | - | -
আর্মড পুলিশ ব্যাটালিয়ন; এপিবিএন; এপিবিএন পুলিশ | Armed Police Battalion; APBn; APBN | police | BD | - | -
এনটিএমসি; ন্যাশনাল টেলিকমিউনিকেশন মনিটরিং সেন্টার | National Telecommunication Monitoring Centre; NTMC | intelligence | BD | - | -
কাউন্টার টেররিজম অ্যান্ড ট্রান্সন্যাশনাল ক্রাইম; সিটিটিসি | Counter Terrorism and Transnational Crime; CTTC | police | BD | - | -
খুলনা মহানগর পুলিশ; কেএমপি | Khulna Metropolitan Police; KMP | police | BD | - | -
গাজীপুর মহানগর পুলিশ; জিএমপি | Gazipur Metropolitan Police; GMP | police | BD | - | -
চট্টগ্রাম মহানগর পুলিশ; সিএমপি; চট্টগ্রাম মেট্রোপলিটন পুলিশ | Chattogram Metropolitan Police; Chittagong Metropolitan Police; CMP | police | BD | - | -
জাতীয় নিরাপত্তা গোয়েন্দা; এনএসআই; জাতীয় নিরাপত্তা গোয়েন্দা সংস্থা | National Security Intelligence; NSI | intelligence | BD | - | -
ট্যুরিস্ট পুলিশ | Tourist Police | police | BD | - | -
ডিজিএফআই; প্রতিরক্ষা গোয়েন্দা মহাপরিদপ্তর; ডিরেক্টরেট জেনারেল অব ফোর্সেস ইন্টেলিজেন্স | Directorate General of Forces Intelligence; DGFI | intelligence | BD | - | -
ডিবি; ~গোয়েন্দা পুলিশ; ডিবি পুলিশ; মহানগর গোয়েন্দা পুলিশ | Detective Branch; DB Police; ~DB | police | BD | - | -
ঢাকা মহানগর পুলিশ; ডিএমপি; ঢাকা মেট্রোপলিটন পুলিশ | Dhaka Metropolitan Police; DMP | police | BD | - | -
নৌপুলিশ; ~নৌ পুলিশ | River Police; Naval Police | police | BD | - | -
পুলিশ ব্যুরো অব ইনভেস্টিগেশন; পিবিআই | Police Bureau of Investigation; PBI | police | BD | - | -
পুলিশ সদর দপ্তর; পুলিশ হেডকোয়ার্টার্স; পুলিশ সদরদপ্তর | Police Headquarters | police | BD | - | -
ফায়ার সার্ভিস ও সিভিল ডিফেন্স; ফায়ার সার্ভিস ও সিভিল ডিফেন্স অধিদপ্তর | Fire Service and Civil Defence | other | BD | - | -
বরিশাল মহানগর পুলিশ; বিএমপি | Barishal Metropolitan Police | police | BD | - | -
বর্ডার গার্ড বাংলাদেশ; বিজিবি | Border Guard Bangladesh; BGB | police | BD | - | -
বাংলাদেশ আনসার ও গ্রাম প্রতিরক্ষা বাহিনী; আনসার; আনসার ও ভিডিপি; আনসার বাহিনী; আনসার-ভিডিপি | Bangladesh Ansar and VDP; Ansar; Ansar-VDP | police | BD | - | -
বাংলাদেশ কোস্ট গার্ড; কোস্ট গার্ড; কোস্টগার্ড | Bangladesh Coast Guard; ~Coast Guard | police | BD | - | -
বাংলাদেশ নৌবাহিনী | Bangladesh Navy | army | BD | - | -
বাংলাদেশ পুলিশ | Bangladesh Police | police | BD | - | -
বাংলাদেশ বিমানবাহিনী; বাংলাদেশ বিমান বাহিনী | Bangladesh Air Force | army | BD | - | -
বাংলাদেশ রাইফেলস; বিডিআর | Bangladesh Rifles; BDR | police | BD | - | -
বাংলাদেশ সেনাবাহিনী; সেনা সদর | Bangladesh Army; Army Headquarters | army | BD | - | -
মাদকদ্রব্য নিয়ন্ত্রণ অধিদপ্তর; ডিএনসি | Department of Narcotics Control; DNC | police | BD | - | -
রংপুর মহানগর পুলিশ; আরপিএমপি | Rangpur Metropolitan Police | police | BD | - | -
রক্ষী বাহিনী; জাতীয় রক্ষী বাহিনী | Jatiya Rakkhi Bahini | army | BD | - | -
রাজশাহী মহানগর পুলিশ; আরএমপি | Rajshahi Metropolitan Police; RMP | police | BD | - | -
র‍্যাপিড অ্যাকশন ব্যাটালিয়ন; র‌্যাপিড অ্যাকশন ব্যাটালিয়ন; র্যাপিড অ্যাকশন ব্যাটালিয়ন; র‍্যাব; র‌্যাব; র্যাব | Rapid Action Battalion; RAB | police | BD | - | -
শিল্প পুলিশ; ইন্ডাস্ট্রিয়াল পুলিশ | Industrial Police | police | BD | - | -
সশস্ত্র বাহিনী বিভাগ; এএফডি | Armed Forces Division; AFD | army | BD | - | -
সিলেট মহানগর পুলিশ; এসএমপি | Sylhet Metropolitan Police; SMP | police | BD | - | -
স্পেশাল ব্রাঞ্চ; এসবি | Special Branch; ~SB | police | BD | - | -
হাইওয়ে পুলিশ | Highway Police | police | BD | - | -
# political parties and their wings
১২ দলীয় জোট | 12-party alliance | party | BD | - | -
১৪ দল; ১৪ দলীয় জোট; ১৪–দলীয় জোট | 14-party alliance | party | BD | - | -
ইউনাইটেড পিপলস ডেমোক্রেটিক ফ্রন্ট; ইউপিডিএফ | United People's Democratic Front; UPDF | party | BD | - | -
ইনকিলাব মঞ্চ | Inqilab Moncho; Inqilab Mancha | other | BD | - | -
ইসলামী আন্দোলন বাংলাদেশ; ইসলামী আন্দোলন | Islami Andolan Bangladesh; Islami Andolon Bangladesh; IAB | party | BD | - | -
ইসলামী ঐক্যজোট | Islami Oikya Jote | party | BD | - | -
এবি পার্টি; আমার বাংলাদেশ পার্টি | AB Party; Amar Bangladesh Party | party | BD | - | -
কৃষক দল; জাতীয়তাবাদী কৃষক দল | Krishak Dal | party | BD | - | -
কৃষক লীগ; বাংলাদেশ কৃষক লীগ | Krishak League | party | BD | - | -
কৃষক শ্রমিক জনতা লীগ | Krishak Sramik Janata League | party | BD | - | -
গণ অধিকার পরিষদ; গণঅধিকার পরিষদ; জিওপি | Gono Odhikar Parishad; Gana Adhikar Parishad; GOP Bangladesh | party | BD | - | -
গণজাগরণ মঞ্চ | Ganajagaran Mancha; Gonojagoron Moncho | other | BD | - | -
গণতন্ত্র মঞ্চ | Ganatantra Mancha; Ganotantra Mancha | party | BD | - | -
গণতান্ত্রিক ছাত্র সংসদ; বাগছাস; বাংলাদেশ গণতান্ত্রিক ছাত্র সংসদ; জাতীয় ছাত্রশক্তি; ছাত্রশক্তি | Ganatantrik Chhatra Sangsad; Bangladesh Democratic Student Council; Jatiya Chhatra Shakti | party | BD | - | -
গণফোরাম | Gono Forum; Gonoforum | party | BD | - | -
গণসংহতি আন্দোলন | Ganosamhati Andolon; Gonoshonghoti Andolon | party | BD | - | -
চাকসু; চট্টগ্রাম বিশ্ববিদ্যালয় কেন্দ্রীয় ছাত্র সংসদ | CUCSU; Chittagong University Central Students' Union | other | BD | - | -
ছাত্র অধিকার পরিষদ; বাংলাদেশ ছাত্র অধিকার পরিষদ | Chhatra Odhikar Parishad; Bangladesh Chhatra Adhikar Parishad | party | BD | - | -
ছাত্র ইউনিয়ন; বাংলাদেশ ছাত্র ইউনিয়ন | Bangladesh Students' Union; Chhatra Union | party | BD | - | -
জকসু; জগন্নাথ বিশ্ববিদ্যালয় কেন্দ্রীয় ছাত্র সংসদ | JnUCSU; Jagannath University Central Students' Union | other | BD | - | -
জমিয়তে উলামায়ে ইসলাম; জমিয়তে উলামায়ে ইসলাম বাংলাদেশ | Jamiat Ulema-e-Islam Bangladesh | party | BD | - | -
জাকসু; জাহাঙ্গীরনগর বিশ্ববিদ্যালয় কেন্দ্রীয় ছাত্র সংসদ | JUCSU; Jahangirnagar University Central Students' Union | other | BD | - | -
জাগপা; জাতীয় গণতান্ত্রিক পার্টি | JAGPA; Jatiya Ganatantrik Party | party | BD | - | -
জাতীয় নাগরিক কমিটি; নাগরিক কমিটি | Jatiya Nagorik Committee; National Citizens' Committee | other | BD | - | -
জাতীয় নাগরিক পার্টি; এনসিপি; জাতীয় নাগরিক পার্টি (এনসিপি) | National Citizen Party; Jatiya Nagorik Party; NCP; National Citizens Party | party | BD | - | -
জাতীয় পার্টি; জাপা; জাতীয় পার্টি (জাপা) | Jatiya Party; JaPa | party | BD | - | -
জাতীয় পার্টি-জেপি; ~জেপি; জাতীয় পার্টি (জেপি) | Jatiya Party-JP; Jatiya Party (Manju) | party | BD | - | -
জাতীয় সমাজতান্ত্রিক দল; জাসদ; জাসদ (ইনু) | Jatiya Samajtantrik Dal; JSD; JASAD | party | BD | - | -
জাতীয়তাবাদী ছাত্রদল; ছাত্রদল; ছাত্র দল | Jatiyatabadi Chhatra Dal; Chhatra Dal; JCD | party | BD | - | -
জুলাই ঐক্য; জুলাই মঞ্চ | July Oikya; July Mancha | other | BD | - | -
জেএসডি; জাতীয় সমাজতান্ত্রিক দল-জেএসডি | JSD (Rab); Jatiya Samajtantrik Dal-JSD | party | BD | - | -
ডাকসু; ঢাকা বিশ্ববিদ্যালয় কেন্দ্রীয় ছাত্র সংসদ | Dhaka University Central Students' Union; DUCSU; Ducsu | other | BD | - | -
তৃণমূল বিএনপি | Trinamool BNP | party | BD | - | -
নাগরিক ঐক্য | Nagorik Oikya; Nagarik Oikya | party | BD | - | -
নেজামে ইসলাম পার্টি | Nezam-e-Islam Party | party | BD | - | -
পার্বত্য চট্টগ্রাম জনসংহতি সমিতি; জনসংহতি সমিতি; জেএসএস; পিসিজেএসএস | Parbatya Chattagram Jana Samhati Samiti; PCJSS; JSS | party | BD | - | -
বাংলাদেশ আওয়ামী লীগ; আওয়ামী লীগ; আওয়ামি লিগ; আওয়ামী লিগ; আওয়ামীলীগ | Bangladesh Awami League; Awami League; ~AL | party | BD | - | -
বাংলাদেশ ইসলামী ছাত্রশিবির; ইসলামী ছাত্রশিবির; ছাত্রশিবির; ছাত্র শিবির; ~শিবির | Bangladesh Islami Chhatra Shibir; Islami Chhatra Shibir; Chhatra Shibir; Shibir | party | BD | - | -
বাংলাদেশ কল্যাণ পার্টি; কল্যাণ পার্টি | Bangladesh Kalyan Party | party | BD | - | -
বাংলাদেশ খেলাফত মজলিস; খেলাফত মজলিস | Bangladesh Khelafat Majlish; Khelafat Majlish; Khelafat Majlis | party | BD | - | -
বাংলাদেশ ছাত্রলীগ; ছাত্রলীগ; ছাত্র লীগ | Bangladesh Chhatra League; Chhatra League; BCL | party | BD | - | -
বাংলাদেশ জাতীয় পার্টি; বিজেপি (বাংলাদেশ) | Bangladesh Jatiya Party; BJP Bangladesh | party | BD | - | -
বাংলাদেশ জাতীয়তাবাদী দল; বিএনপি; বাংলাদেশ জাতীয়তাবাদী দল (বিএনপি); বাংলাদেশ জাতীয়তাবাদী দল-বিএনপি | Bangladesh Nationalist Party; BNP | party | BD | - | -
বাংলাদেশ জামায়াতে ইসলামী; জামায়াতে ইসলামী; জামায়াত; ~জামাত; জামাতে ইসলামি; জামায়াতে ইসলামি; জামাত-ই-ইসলামি; জামায়াত-ই-ইসলামী; জামায়াতে-ইসলামী; জামাতে ইসলামী | Bangladesh Jamaat-e-Islami; Jamaat-e-Islami; Jamaat; Jamaat-e-Islami Bangladesh | party | BD | - | -
বাংলাদেশের ওয়ার্কার্স পার্টি; ওয়ার্কার্স পার্টি | Workers Party of Bangladesh | party | BD | - | -
বাংলাদেশের কমিউনিস্ট পার্টি; সিপিবি | Communist Party of Bangladesh; CPB | party | BD | - | -
বাংলাদেশের সমাজতান্ত্রিক দল; বাসদ; বাংলাদেশের সমাজতান্ত্রিক দল-বাসদ | Socialist Party of Bangladesh; BASAD; BSD | party | BD | - | -
বাম গণতান্ত্রিক জোট; বাম জোট | Left Democratic Alliance | party | BD | - | -
বাসদ মার্ক্সবাদী; বাসদ (মার্ক্সবাদী) | Socialist Party of Bangladesh (Marxist); BASAD (Marxist) | party | BD | - | -
বিকল্পধারা বাংলাদেশ; বিকল্পধারা | Bikalpa Dhara Bangladesh; Bikalpadhara | party | BD | - | -
বিপ্লবী ওয়ার্কার্স পার্টি; বাংলাদেশের বিপ্লবী ওয়ার্কার্স পার্টি | Revolutionary Workers Party of Bangladesh | party | BD | - | -
বৈষম্যবিরোধী ছাত্র আন্দোলন; বৈষম্য বিরোধী ছাত্র আন্দোলন | Students Against Discrimination; Anti-Discrimination Student Movement; Anti-discrimination Students Movement; ~SAD | other | BD | - | -
মহিলা দল; জাতীয়তাবাদী মহিলা দল | Mohila Dal; Jatiyatabadi Mohila Dal | party | BD | - | -
যুব মহিলা লীগ | Jubo Mohila League | party | BD | - | -
যুবদল; জাতীয়তাবাদী যুবদল | Jubo Dal; Jatiyatabadi Jubo Dal | party | BD | - | -
যুবলীগ; আওয়ামী যুবলীগ | Jubo League; Awami Jubo League | party | BD | - | -
যুবশক্তি; জাতীয় যুবশক্তি | Jubo Shakti; Jatiya Jubo Shakti | party | BD | - | -
রাকসু; রাজশাহী বিশ্ববিদ্যালয় কেন্দ্রীয় ছাত্র সংসদ | RUCSU; Rajshahi University Central Students' Union | other | BD | - | -
লিবারেল ডেমোক্রেটিক পার্টি; এলডিপি | Liberal Democratic Party; LDP Bangladesh | party | BD | - | -
শ্রমিক দল; জাতীয়তাবাদী শ্রমিক দল | Sramik Dal; Jatiyatabadi Sramik Dal | party | BD | - | -
শ্রমিক লীগ; জাতীয় শ্রমিক লীগ | Sramik League | party | BD | - | -
সমাজতান্ত্রিক ছাত্র ফ্রন্ট; ছাত্র ফ্রন্ট | Socialist Students' Front; Samajtantrik Chhatra Front | party | BD | - | -
স্বেচ্ছাসেবক দল; জাতীয়তাবাদী স্বেচ্ছাসেবক দল | Swechchhasebak Dal; Jatiyatabadi Swechchhasebak Dal | party | BD | - | -
স্বেচ্ছাসেবক লীগ; আওয়ামী স্বেচ্ছাসেবক লীগ | Swechchhasebak League; Awami Swechchhasebak League | party | BD | - | -
হেফাজতে ইসলাম বাংলাদেশ; হেফাজতে ইসলাম; ~হেফাজত; হেফাজতে ইসলামী | Hefazat-e-Islam Bangladesh; Hefazat-e-Islam; Hefajat-e Islam; Hefazat | party | BD | - | -
# armed groups
আনসারুল্লাহ বাংলা টিম; আনসার আল ইসলাম; এবিটি | Ansarullah Bangla Team; Ansar al-Islam; ABT | armed-group | BD | - | -
কুকি-চিন ন্যাশনাল ফ্রন্ট; কুকি চিন ন্যাশনাল ফ্রন্ট; কেএনএফ; কুকি-চিন ন্যাশনাল আর্মি; কেএনএ; বম পার্টি | Kuki-Chin National Front; KNF; Kuki-Chin National Army | armed-group | BD | - | -
জামাআতুল মুজাহিদীন বাংলাদেশ; জামায়াতুল মুজাহিদিন বাংলাদেশ; জেএমবি; জামাতুল মুজাহিদিন বাংলাদেশ; নব্য জেএমবি | Jamaat-ul-Mujahideen Bangladesh; JMB; Neo-JMB | armed-group | BD | - | -
জামাতুল আনসার ফিল হিন্দাল শারক্বীয়া; জামাতুল আনসার ফিল হিন্দাল শারক্বিয়া | Jama'atul Ansar Fil Hindal Sharqiya | armed-group | BD | - | -
সর্বহারা পার্টি; পূর্ব বাংলার সর্বহারা পার্টি | Purba Banglar Sarbahara Party | armed-group | BD | - | -
হরকাতুল জিহাদ; হরকাতুল জিহাদ আল ইসলামী বাংলাদেশ; হুজি; হুজি-বি | Harkat-ul-Jihad-al-Islami Bangladesh; HuJI-B; HuJI | armed-group | BD | - | -
হিযবুত তাহরীর; হিজবুত তাহরীর; হিযবুত তাহরির; হিজবুত তাহরির | Hizb ut-Tahrir; Hizb-ut-Tahrir | other | - | - | -
# central bank, banks and stock exchanges
অগ্রণী ব্যাংক | Agrani Bank | bank | BD | - | -
আইএফআইসি ব্যাংক | IFIC Bank | bank | BD | - | -
আইসিবি ইসলামিক ব্যাংক | ICB Islamic Bank | bank | BD | - | -
আল-আরাফাহ ইসলামী ব্যাংক; আল আরাফাহ ইসলামী ব্যাংক | Al-Arafah Islami Bank | bank | BD | - | -
ইউনাইটেড কমার্শিয়াল ব্যাংক; ইউসিবি | United Commercial Bank; UCB | bank | BD | - | -
ইউনিয়ন ব্যাংক | Union Bank | bank | BD | - | -
ইনভেস্টমেন্ট করপোরেশন অব বাংলাদেশ; আইসিবি | Investment Corporation of Bangladesh; ICB | bank | BD | - | -
ইসলামী ব্যাংক বাংলাদেশ; ইসলামী ব্যাংক | Islami Bank Bangladesh; Islami Bank; IBBL | bank | BD | - | -
ইস্টার্ন ব্যাংক; ইবিএল | Eastern Bank; EBL | bank | BD | - | -
উত্তরা ব্যাংক | Uttara Bank | bank | BD | - | -
এক্সিম ব্যাংক | EXIM Bank; Exim Bank | bank | BD | - | -
এনসিসি ব্যাংক | NCC Bank | bank | BD | - | -
এবি ব্যাংক | AB Bank | bank | BD | - | -
ওয়ান ব্যাংক | ONE Bank | bank | BD | - | -
কৃষি ব্যাংক; বাংলাদেশ কৃষি ব্যাংক | Bangladesh Krishi Bank | bank | BD | - | -
গ্রামীণ ব্যাংক | Grameen Bank | bank | BD | - | -
গ্লোবাল ইসলামী ব্যাংক | Global Islami Bank | bank | BD | - | -
চট্টগ্রাম স্টক এক্সচেঞ্জ; সিএসই | Chittagong Stock Exchange; CSE | other | BD | - | -
জনতা ব্যাংক | Janata Bank | bank | BD | - | -
ট্রাস্ট ব্যাংক | Trust Bank | bank | BD | - | -
ডাচ্-বাংলা ব্যাংক; ডাচ-বাংলা ব্যাংক; ডাচ বাংলা ব্যাংক; ডাচ্–বাংলা ব্যাংক | Dutch-Bangla Bank; DBBL | bank | BD | - | -
ঢাকা ব্যাংক | Dhaka Bank | bank | BD | - | -
ঢাকা স্টক এক্সচেঞ্জ; ডিএসই | Dhaka Stock Exchange; DSE | other | BD | - | -
ন্যাশনাল ব্যাংক; এনবিএল | National Bank Limited; NBL | bank | BD | - | -
পদ্মা ব্যাংক; ফারমার্স ব্যাংক | Padma Bank; Farmers Bank | bank | BD | - | -
পূবালী ব্যাংক | Pubali Bank | bank | BD | - | -
প্রবাসী কল্যাণ ব্যাংক | Probashi Kallyan Bank | bank | BD | - | -
প্রাইম ব্যাংক | Prime Bank | bank | BD | - | -
প্রিমিয়ার ব্যাংক | Premier Bank | bank | BD | - | -
ফার্স্ট সিকিউরিটি ইসলামী ব্যাংক | First Security Islami Bank; FSIBL | bank | BD | - | -
বাংলাদেশ ডেভেলপমেন্ট ব্যাংক; বিডিবিএল | Bangladesh Development Bank; BDBL | bank | BD | - | -
বাংলাদেশ ব্যাংক | Bangladesh Bank | bank | BD | - | -
বেসিক ব্যাংক | BASIC Bank | bank | BD | - | -
ব্যাংক এশিয়া | Bank Asia | bank | BD | - | -
ব্র্যাক ব্যাংক | BRAC Bank | bank | BD | - | -
মার্কেন্টাইল ব্যাংক | Mercantile Bank | bank | BD | - | -
মিউচুয়াল ট্রাস্ট ব্যাংক; এমটিবি | Mutual Trust Bank; MTB | bank | BD | - | -
যমুনা ব্যাংক | Jamuna Bank | bank | BD | - | -
রাজশাহী কৃষি উন্নয়ন ব্যাংক; রাকাব | Rajshahi Krishi Unnayan Bank | bank | BD | - | -
রূপালী ব্যাংক | Rupali Bank | bank | BD | - | -
শাহজালাল ইসলামী ব্যাংক | Shahjalal Islami Bank | bank | BD | - | -
সম্মিলিত ইসলামী ব্যাংক | Sammilito Islami Bank | bank | BD | - | -
সাউথইস্ট ব্যাংক | Southeast Bank | bank | BD | - | -
সিটি ব্যাংক; দ্য সিটি ব্যাংক | City Bank; The City Bank | bank | BD | - | -
সোনালী ব্যাংক | Sonali Bank | bank | BD | - | -
সোশ্যাল ইসলামী ব্যাংক; এসআইবিএল | Social Islami Bank; SIBL | bank | BD | - | -
# companies
~পাঠাও | Pathao | company | BD | - | -
আইসিডিডিআর,বি; আইসিডিডিআরবি | icddr,b; ICDDR,B; icddrb | other | BD | - | -
আকিজ গ্রুপ; আকিজ | Akij Group; Akij | company | BD | - | -
আড়ং | Aarong | company | BD | - | -
আদানি পাওয়ার ঝাড়খণ্ড | Adani Power (Jharkhand) | company | BD | - | -
ই-অরেঞ্জ | E-orange | company | BD | - | -
ইউএস-বাংলা এয়ারলাইনস; ইউএস-বাংলা এয়ারলাইন্স; ইউএস-বাংলা | US-Bangla Airlines; US-Bangla | company | BD | - | -
ইউনাইটেড গ্রুপ | United Group | company | BD | - | -
ইউনাইটেড হাসপাতাল | United Hospital | other | BD | - | -
ইনসেপ্টা ফার্মাসিউটিক্যালস | Incepta Pharmaceuticals | company | BD | - | -
ইভ্যালি; ই-ভ্যালি | Evaly | company | BD | - | -
এভারকেয়ার হাসপাতাল | Evercare Hospital | other | BD | - | -
এয়ার অ্যাস্ট্রা | Air Astra | company | BD | - | -
এস আলম গ্রুপ; এস. আলম গ্রুপ | S Alam Group; S. Alam Group | company | BD | - | -
এসিআই | ACI Limited; ~ACI | company | BD | - | -
ওয়ালটন | Walton | company | BD | - | -
ওরিয়ন গ্রুপ | Orion Group | company | BD | - | -
কুর্মিটোলা জেনারেল হাসপাতাল | Kurmitola General Hospital | other | BD | - | -
গ্রামীণ টেলিকম | Grameen Telecom | company | BD | - | -
গ্রামীণফোন; গ্রামীণ ফোন; ~জিপি | Grameenphone; ~GP | company | BD | - | -
চট্টগ্রাম মেডিকেল কলেজ হাসপাতাল; চমেক; চমেক হাসপাতাল | Chattogram Medical College Hospital; CMCH | other | BD | - | -
চালডাল | Chaldal | company | BD | - | -
জাতীয় বার্ন ও প্লাস্টিক সার্জারি ইনস্টিটিউট; জাতীয় বার্ন ইনস্টিটিউট | National Institute of Burn and Plastic Surgery | other | BD | - | -
টেলিটক | Teletalk | company | BD | - | -
ট্রান্সকম গ্রুপ; ট্রান্সকম | Transcom Group; Transcom | company | BD | - | -
ঢাকা মেডিকেল কলেজ হাসপাতাল; ঢামেক; ঢামেক হাসপাতাল; ঢাকা মেডিকেল; ঢাকা মেডিক্যাল কলেজ হাসপাতাল | Dhaka Medical College Hospital; DMCH | other | BD | - | -
দারাজ | Daraz | company | BD | - | -
নগদ লিমিটেড; ~নগদ | Nagad | company | BD | - | -
নভোএয়ার | Novoair; NOVOAIR | company | BD | - | -
নাসা গ্রুপ | Nassa Group | company | BD | - | -
পঙ্গু হাসপাতাল; নিটোর; জাতীয় অর্থোপেডিক হাসপাতাল | NITOR; National Institute of Traumatology and Orthopaedic Rehabilitation | other | BD | - | -
প্রাণ-আরএফএল গ্রুপ; প্রাণ-আরএফএল; প্রাণ গ্রুপ | PRAN-RFL Group; Pran-RFL | company | BD | - | -
বসুন্ধরা গ্রুপ | Bashundhara Group | company | BD | - | -
বাংলালিংক | Banglalink | company | BD | - | -
বিএসএমএমইউ; বঙ্গবন্ধু শেখ মুজিব মেডিকেল বিশ্ববিদ্যালয়; বাংলাদেশ মেডিকেল বিশ্ববিদ্যালয়; বিএমইউ; পিজি হাসপাতাল | Bangladesh Medical University; BSMMU; Bangabandhu Sheikh Mujib Medical University; BMU | university | BD | - | -
বিকাশ লিমিটেড; ~বিকাশ | bKash | company | BD | - | -
বিটিসিএল | BTCL; Bangladesh Telecommunications Company | company | BD | - | -
বিমান বাংলাদেশ এয়ারলাইনস; বিমান বাংলাদেশ এয়ারলাইন্স; বিমান বাংলাদেশ; ~বিমান | Biman Bangladesh Airlines; Biman | company | BD | - | -
বেক্সিমকো; বেক্সিমকো গ্রুপ; বেক্সিমকো ফার্মা | Beximco; Beximco Group; Beximco Pharma | company | BD | - | -
মেঘনা গ্রুপ; মেঘনা গ্রুপ অব ইন্ডাস্ট্রিজ | Meghna Group; Meghna Group of Industries | company | BD | - | -
যমুনা গ্রুপ | Jamuna Group | company | BD | - | -
রবি আজিয়াটা; ~রবি | Robi Axiata; Robi | company | BD | - | -
রামপাল তাপবিদ্যুৎ কেন্দ্র কোম্পানি; বাংলাদেশ-ইন্ডিয়া ফ্রেন্ডশিপ পাওয়ার কোম্পানি | Bangladesh-India Friendship Power Company; BIFPCL | company | BD | - | -
শেভরন বাংলাদেশ | Chevron Bangladesh | company | BD | - | -
সম্মিলিত সামরিক হাসপাতাল; সিএমএইচ | Combined Military Hospital; CMH | other | BD | - | -
সামিট গ্রুপ; সামিট পাওয়ার | Summit Group; Summit Power | company | BD | - | -
সিটি গ্রুপ | City Group | company | BD | - | -
সোহরাওয়ার্দী মেডিকেল কলেজ হাসপাতাল; শহীদ সোহরাওয়ার্দী মেডিকেল কলেজ হাসপাতাল | Shaheed Suhrawardy Medical College Hospital | other | BD | - | -
স্কয়ার গ্রুপ; স্কয়ার ফার্মাসিউটিক্যালস; ~স্কয়ার | Square Group; Square Pharmaceuticals | company | BD | - | -
হা-মীম গ্রুপ; হামীম গ্রুপ | Ha-Meem Group | company | BD | - | -
# trade bodies and unions
~বেসিস | ~BASIS | other | BD | - | -
অ্যামচেম; আমেরিকান চেম্বার অব কমার্স ইন বাংলাদেশ | American Chamber of Commerce in Bangladesh; AmCham | other | BD | - | -
অ্যাসোসিয়েশন অব ব্যাংকার্স বাংলাদেশ; এবিবি | Association of Bankers Bangladesh; ABB | other | BD | - | -
আঞ্জুমান মুফিদুল ইসলাম | Anjuman Mufidul Islam | other | BD | - | -
আস-সুন্নাহ ফাউন্ডেশন; আসসুন্নাহ ফাউন্ডেশন | As-Sunnah Foundation | other | BD | - | -
ইউনূস সেন্টার | Yunus Centre | other | BD | - | -
ইসকন; ইসকন বাংলাদেশ; আন্তর্জাতিক কৃষ্ণভাবনামৃত সংঘ | ISKCON; International Society for Krishna Consciousness | other | BD | - | -
উদীচী; বাংলাদেশ উদীচী শিল্পীগোষ্ঠী | Udichi; Bangladesh Udichi Shilpigoshthi | other | BD | - | -
এফবিসিসিআই; বাংলাদেশ শিল্প ও বণিক সমিতি ফেডারেশন | Federation of Bangladesh Chambers of Commerce and Industry; FBCCI | other | BD | - | -
এমসিসিআই; মেট্রোপলিটন চেম্বার | Metropolitan Chamber of Commerce and Industry; MCCI | other | BD | - | -
ওভারসিজ করেসপন্ডেন্টস অ্যাসোসিয়েশন বাংলাদেশ; ওকাব | Overseas Correspondents Association Bangladesh; OCAB | other | BD | - | -
কনজুমারস অ্যাসোসিয়েশন অব বাংলাদেশ; ~ক্যাব | Consumers Association of Bangladesh; ~CAB | other | BD | - | -
কোয়ান্টাম ফাউন্ডেশন | Quantum Foundation | other | BD | - | -
চট্টগ্রাম চেম্বার | Chittagong Chamber of Commerce and Industry; CCCI | other | BD | - | -
ছায়ানট | Chhayanaut | other | BD | - | -
জাতীয় প্রেস ক্লাব; জাতীয় প্রেসক্লাব | Jatiya Press Club; National Press Club | other | BD | - | -
ডিক্যাব | Diplomatic Correspondents Association Bangladesh; DCAB | other | BD | - | -
ডিসিসিআই; ঢাকা চেম্বার; ঢাকা চেম্বার অব কমার্স অ্যান্ড ইন্ডাস্ট্রি | Dhaka Chamber of Commerce and Industry; DCCI | other | BD | - | -
ড্যাব; ডক্টরস অ্যাসোসিয়েশন অব বাংলাদেশ | Doctors Association of Bangladesh; ~DAB | other | BD | - | -
ঢাকা রিপোর্টার্স ইউনিটি; ডিআরইউ | Dhaka Reporters Unity; DRU | other | BD | - | -
ঢাকা সাংবাদিক ইউনিয়ন; ডিইউজে | Dhaka Union of Journalists; DUJ | other | BD | - | -
তাবলিগ জামাত; তাবলীগ জামাত; তাবলিগ জামায়াত | Tablighi Jamaat; Tabligh Jamaat | other | BD | - | -
নিরাপদ সড়ক চাই; নিসচা | Nirapad Sarak Chai; NISCHA | other | BD | - | -
নোয়াব; নিউজপেপার ওনার্স অ্যাসোসিয়েশন অব বাংলাদেশ | Newspaper Owners' Association of Bangladesh; NOAB | other | BD | - | -
ফিকি; ফরেন ইনভেস্টরস চেম্বার | Foreign Investors' Chamber of Commerce and Industry; FICCI Bangladesh | other | BD | - | -
বাংলাদেশ অ্যাসোসিয়েশন অব ব্যাংকস; বিএবি | Bangladesh Association of Banks; BAB | other | BD | - | -
বাংলাদেশ পূজা উদযাপন পরিষদ; পূজা উদযাপন পরিষদ; পূজা উদ্‌যাপন পরিষদ | Bangladesh Puja Udjapan Parishad; Puja Udjapan Parishad | other | BD | - | -
বাংলাদেশ ফেডারেল সাংবাদিক ইউনিয়ন; বিএফইউজে | Bangladesh Federal Union of Journalists; BFUJ | other | BD | - | -
বাংলাদেশ মেডিকেল অ্যাসোসিয়েশন; বিএমএ | Bangladesh Medical Association; BMA | other | BD | - | -
বাংলাদেশ রেড ক্রিসেন্ট সোসাইটি | Bangladesh Red Crescent Society; BDRCS | other | BD | - | -
বাংলাদেশ হিন্দু বৌদ্ধ খ্রিস্টান ঐক্য পরিষদ; হিন্দু-বৌদ্ধ-খ্রিস্টান ঐক্য পরিষদ; হিন্দু বৌদ্ধ খ্রিস্টান ঐক্য পরিষদ; হিন্দু বৌদ্ধ খ্রিষ্টান ঐক্য পরিষদ; বাংলাদেশ হিন্দু বৌদ্ধ খ্রিষ্টান ঐক্য পরিষদ; ঐক্য পরিষদ | Bangladesh Hindu Buddhist Christian Unity Council; Hindu Buddhist Christian Unity Council; BHBCUC | other | BD | - | -
বায়রা | BAIRA; Bangladesh Association of International Recruiting Agencies | other | BD | - | -
বিকেএমইএ | Bangladesh Knitwear Manufacturers and Exporters Association; BKMEA | other | BD | - | -
বিজিএমইএ; বাংলাদেশ তৈরি পোশাক প্রস্তুতকারক ও রপ্তানিকারক সমিতি | Bangladesh Garment Manufacturers and Exporters Association; BGMEA | other | BD | - | -
বিটিএমএ | Bangladesh Textile Mills Association; BTMA | other | BD | - | -
বিদ্যানন্দ ফাউন্ডেশন; বিদ্যানন্দ | Bidyanondo Foundation; Bidyanondo | other | BD | - | -
যাত্রী কল্যাণ সমিতি; বাংলাদেশ যাত্রী কল্যাণ সমিতি | Bangladesh Jatri Kalyan Samity; Passengers Welfare Association | other | BD | - | -
রিহ্যাব | REHAB; Real Estate and Housing Association of Bangladesh | other | BD | - | -
রোড সেফটি ফাউন্ডেশন | Road Safety Foundation | other | BD | - | -
সড়ক পরিবহন মালিক সমিতি; ঢাকা সড়ক পরিবহন মালিক সমিতি | Road Transport Owners Association | other | BD | - | -
সম্পাদক পরিষদ | Editors' Council; Sampadak Parishad | other | BD | - | -
সম্মিলিত সনাতনী জাগরণ জোট; সনাতনী জাগরণ জোট; বাংলাদেশ সম্মিলিত সনাতনী জাগরণ জোট | Bangladesh Sammilita Sanatani Jagaran Jote; Sanatani Jagaran Jote | other | BD | - | -
স্কপ; শ্রমিক কর্মচারী ঐক্য পরিষদ | SKOP | other | BD | - | -
# rights groups, NGOs and think tanks
~অধিকার | Odhikar | rights-group | BD | - | -
আইন ও সালিশ কেন্দ্র; আসক | Ain o Salish Kendra; ~ASK | rights-group | BD | - | -
আশা এনজিও | ASA NGO | ngo | BD | - | -
ইনোভিশন কনসাল্টিং; ইনোভিশন | Innovision Consulting | think-tank | BD | - | -
কোস্ট ফাউন্ডেশন | COAST Foundation | ngo | BD | - | -
গণস্বাস্থ্য কেন্দ্র | Gonoshasthaya Kendra | ngo | BD | - | -
ট্রান্সপারেন্সি ইন্টারন্যাশনাল বাংলাদেশ; টিআইবি | Transparency International Bangladesh; TIB | ngo | BD | - | -
নিজেরা করি | Nijera Kori | ngo | BD | - | -
পলিসি রিসার্চ ইনস্টিটিউট; পিআরআই; পলিসি রিসার্চ ইনস্টিটিউট অব বাংলাদেশ | Policy Research Institute of Bangladesh; Policy Research Institute; PRI | think-tank | BD | - | -
পিপিআরসি; পাওয়ার অ্যান্ড পার্টিসিপেশন রিসার্চ সেন্টার | Power and Participation Research Centre; PPRC | think-tank | BD | - | -
প্রশিকা | Proshika | ngo | BD | - | -
ফেয়ার ইলেকশন মনিটরিং অ্যালায়েন্স; ফেমা | Fair Election Monitoring Alliance; FEMA Bangladesh | ngo | BD | - | -
বাংলাদেশ পরিবেশ আইনবিদ সমিতি; ~বেলা | Bangladesh Environmental Lawyers Association; ~BELA | ngo | BD | - | -
বাংলাদেশ মহিলা পরিষদ; মহিলা পরিষদ | Bangladesh Mahila Parishad | rights-group | BD | - | -
বাংলাদেশ লিগ্যাল এইড অ্যান্ড সার্ভিসেস ট্রাস্ট; ~ব্লাস্ট | Bangladesh Legal Aid and Services Trust; ~BLAST | rights-group | BD | - | -
বাপা; বাংলাদেশ পরিবেশ আন্দোলন | Bangladesh Poribesh Andolon; ~BAPA | ngo | BD | - | -
বিআইআইএসএস; ~বিস; বাংলাদেশ ইনস্টিটিউট অব ইন্টারন্যাশনাল অ্যান্ড স্ট্র্যাটেজিক স্টাডিজ | Bangladesh Institute of International and Strategic Studies; BIISS | think-tank | BD | - | -
বিআইডিএস; বাংলাদেশ উন্নয়ন গবেষণা প্রতিষ্ঠান | Bangladesh Institute of Development Studies; ~BIDS | think-tank | BD | - | -
ব্র্যাক | BRAC | ngo | BD | - | -
মানবাধিকার সংস্কৃতি ফাউন্ডেশন; এমএসএফ বাংলাদেশ | Manabadhikar Shongskriti Foundation | rights-group | BD | - | -
মানুষের জন্য ফাউন্ডেশন | Manusher Jonno Foundation; MJF | ngo | BD | - | -
মায়ের ডাক | Mayer Daak; Maayer Daak | rights-group | BD | - | -
রামরু; রিফিউজি অ্যান্ড মাইগ্রেটরি মুভমেন্টস রিসার্চ ইউনিট | RMMRU; Refugee and Migratory Movements Research Unit | think-tank | BD | - | -
সানেম; সাউথ এশিয়ান নেটওয়ার্ক অন ইকোনমিক মডেলিং | South Asian Network on Economic Modeling; SANEM | think-tank | BD | - | -
সিআরআই; সেন্টার ফর রিসার্চ অ্যান্ড ইনফরমেশন | Centre for Research and Information; CRI | think-tank | BD | - | -
সুশাসনের জন্য নাগরিক; ~সুজন; সুশাসনের জন্য নাগরিক (সুজন) | Shushashoner Jonno Nagorik; SHUJAN; Shujan | ngo | BD | - | -
সেন্টার ফর গভর্ন্যান্স স্টাডিজ; সিজিএস | Centre for Governance Studies; CGS | think-tank | BD | - | -
সেন্টার ফর পলিসি ডায়ালগ; সিপিডি | Centre for Policy Dialogue; CPD | think-tank | BD | - | -
হিউম্যান রাইটস সাপোর্ট সোসাইটি; এইচআরএসএস | Human Rights Support Society; HRSS | rights-group | BD | - | -
# universities and schools
আইইউটি; ইসলামিক ইউনিভার্সিটি অব টেকনোলজি | Islamic University of Technology; IUT | university | BD | - | -
আহ্‌ছানউল্লা বিজ্ঞান ও প্রযুক্তি বিশ্ববিদ্যালয়; আহছানউল্লা বিশ্ববিদ্যালয় | Ahsanullah University of Science and Technology; ~AUST | university | BD | - | -
ইউনাইটেড ইন্টারন্যাশনাল ইউনিভার্সিটি; ইউআইইউ | United International University; UIU | university | BD | - | -
ইডেন মহিলা কলেজ; ইডেন কলেজ | Eden Mohila College; Eden College | university | BD | - | -
ইন্ডিপেনডেন্ট ইউনিভার্সিটি, বাংলাদেশ; আইইউবি; ইনডিপেনডেন্ট ইউনিভার্সিটি | Independent University, Bangladesh; IUB | university | BD | - | -
ইসলামী বিশ্ববিদ্যালয়; ~ইবি | Islamic University Bangladesh; Islamic University, Kushtia | university | BD | - | -
ইস্ট ওয়েস্ট বিশ্ববিদ্যালয়; ইস্ট ওয়েস্ট ইউনিভার্সিটি | East West University; EWU | university | BD | - | -
এআইইউবি; আমেরিকান ইন্টারন্যাশনাল ইউনিভার্সিটি-বাংলাদেশ | American International University-Bangladesh; AIUB | university | BD | - | -
কুমিল্লা বিশ্ববিদ্যালয়; কুবি | Comilla University; Cumilla University | university | BD | - | -
খুলনা প্রকৌশল ও প্রযুক্তি বিশ্ববিদ্যালয়; কুয়েট | Khulna University of Engineering and Technology; KUET | university | BD | - | -
খুলনা বিশ্ববিদ্যালয়; খুবি | Khulna University; ~KU | university | BD | - | -
চট্টগ্রাম প্রকৌশল ও প্রযুক্তি বিশ্ববিদ্যালয়; চুয়েট | Chittagong University of Engineering and Technology; CUET | university | BD | - | -
চট্টগ্রাম বিশ্ববিদ্যালয়; চবি | University of Chittagong; Chittagong University; ~CU | university | BD | - | -
জগন্নাথ বিশ্ববিদ্যালয়; জবি | Jagannath University | university | BD | - | -
জাতীয় কবি কাজী নজরুল ইসলাম বিশ্ববিদ্যালয় | Jatiya Kabi Kazi Nazrul Islam University | university | BD | - | -
জাতীয় বিশ্ববিদ্যালয় | National University Bangladesh | university | BD | - | -
জাহাঙ্গীরনগর বিশ্ববিদ্যালয়; জাবি | Jahangirnagar University; ~JU | university | BD | - | -
ড্যাফোডিল ইন্টারন্যাশনাল ইউনিভার্সিটি; ড্যাফোডিল বিশ্ববিদ্যালয় | Daffodil International University; DIU | university | BD | - | -
ঢাকা কলেজ | Dhaka College | university | BD | - | -
ঢাকা প্রকৌশল ও প্রযুক্তি বিশ্ববিদ্যালয়; ডুয়েট | Dhaka University of Engineering and Technology; ~DUET | university | BD | - | -
ঢাকা বিশ্ববিদ্যালয়; ঢাবি | University of Dhaka; Dhaka University; ~DU | university | BD | - | -
তিতুমীর কলেজ; সরকারি তিতুমীর কলেজ | Titumir College; Government Titumir College | university | BD | - | -
নটর ডেম কলেজ; নটরডেম কলেজ | Notre Dame College | university | BD | - | -
নর্থ সাউথ বিশ্ববিদ্যালয়; নর্থ সাউথ ইউনিভার্সিটি; এনএসইউ | North South University; NSU | university | BD | - | -
নোয়াখালী বিজ্ঞান ও প্রযুক্তি বিশ্ববিদ্যালয়; নোবিপ্রবি | Noakhali Science and Technology University; NSTU | university | BD | - | -
পাবনা বিজ্ঞান ও প্রযুক্তি বিশ্ববিদ্যালয়; পাবিপ্রবি | Pabna University of Science and Technology; PUST | university | BD | - | -
বরিশাল বিশ্ববিদ্যালয়; ~ববি | University of Barishal; Barishal University | university | BD | - | -
বাংলাদেশ ইউনিভার্সিটি অব প্রফেশনালস; বিইউপি | Bangladesh University of Professionals; BUP | university | BD | - | -
বাংলাদেশ উন্মুক্ত বিশ্ববিদ্যালয়; বাউবি | Bangladesh Open University | university | BD | - | -
বাংলাদেশ কৃষি বিশ্ববিদ্যালয়; বাকৃবি | Bangladesh Agricultural University; BAU | university | BD | - | -
বাংলাদেশ প্রকৌশল বিশ্ববিদ্যালয়; বুয়েট | Bangladesh University of Engineering and Technology; BUET | university | BD | - | -
বেগম রোকেয়া বিশ্ববিদ্যালয়; বেরোবি | Begum Rokeya University | university | BD | - | -
ব্র্যাক বিশ্ববিদ্যালয়; ব্র্যাক ইউনিভার্সিটি | BRAC University | university | BD | - | -
মাইলস্টোন স্কুল অ্যান্ড কলেজ; মাইলস্টোন কলেজ; মাইলস্টোন স্কুল | Milestone School and College; Milestone College | university | BD | - | -
মিলিটারি ইনস্টিটিউট অব সায়েন্স অ্যান্ড টেকনোলজি; এমআইএসটি | Military Institute of Science and Technology; ~MIST | university | BD | - | -
যশোর বিজ্ঞান ও প্রযুক্তি বিশ্ববিদ্যালয়; যবিপ্রবি | Jashore University of Science and Technology; ~JUST | university | BD | - | -
রাজশাহী প্রকৌশল ও প্রযুক্তি বিশ্ববিদ্যালয়; রুয়েট | Rajshahi University of Engineering and Technology; RUET | university | BD | - | -
রাজশাহী বিশ্ববিদ্যালয়; রাবি | University of Rajshahi; Rajshahi University; ~RU | university | BD | - | -
শাহজালাল বিজ্ঞান ও প্রযুক্তি বিশ্ববিদ্যালয়; শাবিপ্রবি; শাবি | Shahjalal University of Science and Technology; SUST | university | BD | - | -
শেরেবাংলা কৃষি বিশ্ববিদ্যালয়; শেকৃবি | Sher-e-Bangla Agricultural University; SAU | university | BD | - | -
সাত কলেজ; ঢাকা সেন্ট্রাল ইউনিভার্সিটি | Dhaka Central University | university | BD | - | -
হাজী মোহাম্মদ দানেশ বিজ্ঞান ও প্রযুক্তি বিশ্ববিদ্যালয়; হাবিপ্রবি | Hajee Mohammad Danesh Science and Technology University; HSTU | university | BD | - | -
হাটহাজারী মাদ্রাসা; দারুল উলুম হাটহাজারী | Hathazari Madrasa; Darul Uloom Hathazari | university | BD | - | -
# sport
আবাহনী লিমিটেড; ঢাকা আবাহনী; আবাহনী | Abahani Limited Dhaka; Abahani | sports | BD | - | -
বসুন্ধরা কিংস | Bashundhara Kings | sports | BD | - | -
বাংলাদেশ অলিম্পিক অ্যাসোসিয়েশন; বিওএ | Bangladesh Olympic Association; ~BOA | sports | BD | - | -
বাংলাদেশ ক্রিকেট বোর্ড; বিসিবি | Bangladesh Cricket Board; BCB | sports | BD | - | -
বাংলাদেশ প্রিমিয়ার লিগ; বিপিএল | Bangladesh Premier League; BPL | sports | BD | - | -
বাংলাদেশ ফুটবল ফেডারেশন; বাফুফে | Bangladesh Football Federation; BFF | sports | BD | - | -
মোহামেডান স্পোর্টিং ক্লাব | Mohammedan Sporting Club | sports | BD | - | -
# hospitals, boards, institutes
আওয়ামী ওলামা লীগ | Awami Olama League | party | BD | - | -
আন্তশিক্ষা বোর্ড সমন্বয় কমিটি; আন্তঃশিক্ষা বোর্ড সমন্বয় কমিটি; বাংলাদেশ আন্তঃশিক্ষা বোর্ড সমন্বয় কমিটি | Inter-Education Board Coordination Committee | government | BD | - | -
ইবনে সিনা হাসপাতাল; ~ইবনে সিনা | Ibn Sina Hospital | other | BD | - | -
ওলামা দল | Ulama Dal | party | BD | - | -
কলকারখানা ও প্রতিষ্ঠান পরিদর্শন অধিদপ্তর; ডাইফি | Department of Inspection for Factories and Establishments; DIFE | government | BD | - | -
কুমিল্লা মেডিকেল কলেজ হাসপাতাল; কুমেক হাসপাতাল; কুমেক | Cumilla Medical College Hospital; Comilla Medical College Hospital | other | BD | - | -
কুমিল্লা শিক্ষা বোর্ড; কুমিল্লা বোর্ড | Cumilla Education Board | government | BD | - | -
খুলনা মেডিকেল কলেজ হাসপাতাল; খুমেক হাসপাতাল; খুমেক; খুলনা মেডিক্যাল কলেজ হাসপাতাল | Khulna Medical College Hospital | other | BD | - | -
গণতান্ত্রিক যুক্তফ্রন্ট | Democratic United Front | party | BD | - | -
গণপূর্ত অধিদপ্তর | Public Works Department | government | BD | - | -
চট্টগ্রাম শিক্ষা বোর্ড; চট্টগ্রাম বোর্ড | Chattogram Education Board | government | BD | - | -
জনস্বাস্থ্য প্রকৌশল অধিদপ্তর | Department of Public Health Engineering; DPHE | government | BD | - | -
জাতীয় ক্যানসার গবেষণা ইনস্টিটিউট; জাতীয় ক্যান্সার গবেষণা ইনস্টিটিউট | National Institute of Cancer Research and Hospital | other | BD | - | -
জাতীয় ক্রীড়া পরিষদ; এনএসসি | National Sports Council; NSC | sports | BD | - | -
জাতীয় চক্ষুবিজ্ঞান ইনস্টিটিউট; জাতীয় চক্ষুবিজ্ঞান ইনস্টিটিউট ও হাসপাতাল | National Institute of Ophthalmology | other | BD | - | -
জাতীয় নদী রক্ষা কমিশন; নদী রক্ষা কমিশন | National River Conservation Commission | commission | BD | - | -
জাতীয় হৃদরোগ ইনস্টিটিউট; জাতীয় হৃদ্‌রোগ ইনস্টিটিউট | National Institute of Cardiovascular Diseases; NICVD | other | BD | - | -
জাসাস; জাতীয়তাবাদী সামাজিক সাংস্কৃতিক সংস্থা | JASAS | other | BD | - | -
ডিএসই ব্রোকার্স অ্যাসোসিয়েশন; ডিবিএ | DSE Brokers Association; DBA | other | BD | - | -
দিনাজপুর মেডিকেল কলেজ হাসপাতাল | Dinajpur Medical College Hospital | other | BD | - | -
দিনাজপুর শিক্ষা বোর্ড; দিনাজপুর বোর্ড | Dinajpur Education Board | government | BD | - | -
পরিবার পরিকল্পনা অধিদপ্তর | Directorate General of Family Planning | government | BD | - | -
প্রত্নতত্ত্ব অধিদপ্তর | Department of Archaeology | government | BD | - | -
প্রাণিসম্পদ অধিদপ্তর | Department of Livestock Services | government | BD | - | -
ফরিদপুর মেডিকেল কলেজ হাসপাতাল; বঙ্গবন্ধু শেখ মুজিব মেডিকেল কলেজ হাসপাতাল | Faridpur Medical College Hospital | other | BD | - | -
বগুড়া শহীদ জিয়াউর রহমান মেডিকেল কলেজ হাসপাতাল; শহীদ জিয়াউর রহমান মেডিকেল কলেজ হাসপাতাল; শজিমেক হাসপাতাল; শজিমেক | Shaheed Ziaur Rahman Medical College Hospital; SZMCH | other | BD | - | -
বরিশাল শিক্ষা বোর্ড; বরিশাল বোর্ড | Barishal Education Board | government | BD | - | -
বরেন্দ্র বহুমুখী উন্নয়ন কর্তৃপক্ষ; বিএমডিএ | Barind Multipurpose Development Authority; BMDA | government | BD | - | -
বাংলাদেশ অ্যাডমিনিস্ট্রেটিভ সার্ভিস অ্যাসোসিয়েশন | Bangladesh Administrative Service Association; BASA | other | BD | - | -
বাংলাদেশ কারিগরি শিক্ষা বোর্ড; কারিগরি শিক্ষা বোর্ড | Bangladesh Technical Education Board | government | BD | - | -
বাংলাদেশ কৃষি গবেষণা ইনস্টিটিউট; ~বারি | Bangladesh Agricultural Research Institute; ~BARI | government | BD | - | -
বাংলাদেশ খেলাফত আন্দোলন; খেলাফত আন্দোলন | Bangladesh Khelafat Andolon | party | BD | - | -
বাংলাদেশ চিনি ও খাদ্য শিল্প করপোরেশন; বিএসএফআইসি | Bangladesh Sugar and Food Industries Corporation | government | BD | - | -
বাংলাদেশ জাতীয় ক্রিকেট দল; বাংলাদেশ ক্রিকেট দল; জাতীয় ক্রিকেট দল | Bangladesh national cricket team | sports | BD | - | -
বাংলাদেশ জাতীয় নারী ফুটবল দল; বাংলাদেশ নারী ফুটবল দল; জাতীয় নারী ফুটবল দল | Bangladesh women's national football team | sports | BD | - | -
বাংলাদেশ জাতীয় ফুটবল দল; বাংলাদেশ ফুটবল দল; জাতীয় ফুটবল দল | Bangladesh national football team | sports | BD | - | -
বাংলাদেশ ধান গবেষণা ইনস্টিটিউট; ~ব্রি; বাংলাদেশ ধান গবেষণা ইনস্টিটিউট (ব্রি) | Bangladesh Rice Research Institute; BRRI | government | BD | - | -
বাংলাদেশ পাট গবেষণা ইনস্টিটিউট | Bangladesh Jute Research Institute; BJRI | government | BD | - | -
বাংলাদেশ পুলিশ সার্ভিস অ্যাসোসিয়েশন; বিপিএসএ | Bangladesh Police Service Association; BPSA | other | BD | - | -
বাংলাদেশ মৎস্য গবেষণা ইনস্টিটিউট | Bangladesh Fisheries Research Institute; BFRI | government | BD | - | -
বাংলাদেশ মাদ্রাসা শিক্ষা বোর্ড; মাদ্রাসা শিক্ষা বোর্ড; মাদ্রাসা বোর্ড | Bangladesh Madrasah Education Board | government | BD | - | -
বাংলাদেশ মার্চেন্ট ব্যাংকার্স অ্যাসোসিয়েশন; বিএমবিএ | Bangladesh Merchant Bankers Association; BMBA | other | BD | - | -
বাংলাদেশ হকি ফেডারেশন | Bangladesh Hockey Federation | sports | BD | - | -
বারডেম; বারডেম হাসপাতাল | BIRDEM; BIRDEM Hospital | other | BD | - | -
বিসিএসআইআর; সায়েন্স ল্যাবরেটরি | Bangladesh Council of Scientific and Industrial Research; BCSIR | government | BD | - | -
বিসিক; বাংলাদেশ ক্ষুদ্র ও কুটির শিল্প করপোরেশন | Bangladesh Small and Cottage Industries Corporation; BSCIC | government | BD | - | -
ভূমি সংস্কার বোর্ড | Land Reforms Board | government | BD | - | -
মৎস্য অধিদপ্তর | Department of Fisheries | government | BD | - | -
ময়মনসিংহ মেডিকেল কলেজ হাসপাতাল; মমেক হাসপাতাল; মমেক; ময়মনসিংহ মেডিক্যাল কলেজ হাসপাতাল | Mymensingh Medical College Hospital; MMCH | other | BD | - | -
ময়মনসিংহ শিক্ষা বোর্ড; ময়মনসিংহ বোর্ড | Mymensingh Education Board | government | BD | - | -
মাধ্যমিক ও উচ্চমাধ্যমিক শিক্ষা বোর্ড ঢাকা; ঢাকা শিক্ষা বোর্ড; ঢাকা বোর্ড; ঢাকা মাধ্যমিক ও উচ্চমাধ্যমিক শিক্ষা বোর্ড | Dhaka Education Board; Dhaka Board | government | BD | - | -
মুক্তিযোদ্ধা দল | Muktijoddha Dal | party | BD | - | -
মুগদা মেডিকেল কলেজ হাসপাতাল; মুগদা হাসপাতাল | Mugda Medical College Hospital | other | BD | - | -
যশোর শিক্ষা বোর্ড; ~যশোর বোর্ড | Jashore Education Board | government | BD | - | -
যুব উন্নয়ন অধিদপ্তর | Department of Youth Development | government | BD | - | -
রংপুর মেডিকেল কলেজ হাসপাতাল; রমেক হাসপাতাল; রমেক | Rangpur Medical College Hospital | other | BD | - | -
রাজশাহী মেডিকেল কলেজ হাসপাতাল; রামেক হাসপাতাল; রামেক; রাজশাহী মেডিক্যাল কলেজ হাসপাতাল | Rajshahi Medical College Hospital; RMCH | other | BD | - | -
রাজশাহী শিক্ষা বোর্ড; রাজশাহী বোর্ড | Rajshahi Education Board | government | BD | - | -
ল্যাবএইড হাসপাতাল; ল্যাবএইড | Labaid Hospital | other | BD | - | -
শিক্ষা প্রকৌশল অধিদপ্তর | Education Engineering Department | government | BD | - | -
শের-ই-বাংলা মেডিকেল কলেজ হাসপাতাল; শেরেবাংলা মেডিকেল কলেজ হাসপাতাল; শেবাচিম হাসপাতাল; শেবাচিম; বরিশাল শের-ই-বাংলা মেডিকেল কলেজ হাসপাতাল | Sher-e-Bangla Medical College Hospital; SBMCH | other | BD | - | -
সমাজসেবা অধিদপ্তর | Department of Social Services | government | BD | - | -
সিলেট এম এ জি ওসমানী মেডিকেল কলেজ হাসপাতাল; ওসমানী মেডিকেল কলেজ হাসপাতাল; সিওমেক হাসপাতাল; ওসমানী হাসপাতাল | Sylhet MAG Osmani Medical College Hospital; Osmani Medical College Hospital | other | BD | - | -
সিলেট শিক্ষা বোর্ড; সিলেট বোর্ড | Sylhet Education Board | government | BD | - | -
স্কয়ার হাসপাতাল | Square Hospital | other | BD | - | -
স্পারসো; বাংলাদেশ মহাকাশ গবেষণা ও দূর অনুধাবন প্রতিষ্ঠান | SPARRSO | government | BD | - | -
স্যার সলিমুল্লাহ মেডিকেল কলেজ হাসপাতাল; মিটফোর্ড হাসপাতাল; সলিমুল্লাহ মেডিকেল কলেজ | Sir Salimullah Medical College Hospital; Mitford Hospital | other | BD | - | -
হিউম্যান রাইটস অ্যান্ড পিস ফর বাংলাদেশ; এইচআরপিবি | Human Rights and Peace for Bangladesh; HRPB | rights-group | BD | - | -
`;
