/** Names of bodies that every country has, for where a report leaves the country out, as a gazetteer table. */
export const organizationsGeneric = `
# ministries
অভিবাসন মন্ত্রণালয়; অভিবাসন দপ্তর | immigration ministry; immigration department | ministry | - | - | -
অর্থ মন্ত্রণালয়; অর্থমন্ত্রণালয়; অর্থ মন্ত্রক; অর্থমন্ত্রক; অর্থ দপ্তর; অর্থ দফতর; রাজস্ব মন্ত্রণালয় | finance ministry; Ministry of Finance | ministry | - | - | -
অর্থনীতি মন্ত্রণালয়; অর্থনৈতিক মন্ত্রণালয় | economy ministry; Ministry of Economy | ministry | - | - | -
আইন মন্ত্রণালয়; আইনমন্ত্রণালয়; আইন মন্ত্রক; বিচার মন্ত্রণালয়; বিচার বিভাগীয় মন্ত্রণালয়; আইন, বিচার ও সংসদবিষয়ক মন্ত্রণালয় | law ministry; justice ministry; Ministry of Justice; Ministry of Law | ministry | - | - | -
কৃষি মন্ত্রণালয়; কৃষি মন্ত্রক; কৃষি দপ্তর | agriculture ministry; Ministry of Agriculture | ministry | - | - | -
ক্রীড়া মন্ত্রণালয়; ক্রীড়া মন্ত্রক; ক্রীড়ামন্ত্রক | sports ministry; Ministry of Sports | ministry | - | - | -
খাদ্য মন্ত্রণালয়; খাদ্য মন্ত্রক; খাদ্য দপ্তর; খাদ্য দফতর | food ministry; Ministry of Food | ministry | - | - | -
গোয়েন্দা মন্ত্রণালয় | intelligence ministry; Ministry of Intelligence | ministry | - | - | -
জরুরি পরিস্থিতি মন্ত্রণালয়; জরুরি মন্ত্রণালয় | emergencies ministry; Ministry of Emergency Situations | ministry | - | - | -
জ্বালানি মন্ত্রণালয়; জ্বালানি মন্ত্রক; বিদ্যুৎ মন্ত্রণালয়; বিদ্যুৎ মন্ত্রক; তেল মন্ত্রণালয় | energy ministry; Ministry of Energy; power ministry; oil ministry | ministry | - | - | -
তথ্য মন্ত্রণালয়; তথ্য মন্ত্রক; তথ্য ও সম্প্রচার মন্ত্রণালয়; তথ্য ও সম্প্রচার মন্ত্রক; তথ্য ও সংস্কৃতি দফতর | information ministry; Ministry of Information; Ministry of Information and Broadcasting | ministry | - | - | -
পররাষ্ট্র মন্ত্রণালয়; পররাষ্ট্রমন্ত্রণালয়; পররাষ্ট্র মন্ত্রক; পররাষ্ট্রমন্ত্রক; পররাষ্ট্র দপ্তর; পররাষ্ট্র দফতর; পররাষ্ট্রদপ্তর; বিদেশ মন্ত্রক; বিদেশমন্ত্রক; বিদেশ মন্ত্রণালয়; বিদেশ দফতর; বিদেশ দপ্তর | foreign ministry; Ministry of Foreign Affairs; foreign affairs ministry; Foreign Office; MoFA; MOFA | ministry | - | - | -
পরিকল্পনা মন্ত্রণালয় | planning ministry; Ministry of Planning | ministry | - | - | -
পরিবহন মন্ত্রণালয়; পরিবহণ মন্ত্রণালয়; পরিবহন মন্ত্রক; পরিবহণ দফতর; পরিবহন দপ্তর | transport ministry; Ministry of Transport | ministry | - | - | -
পরিবেশ মন্ত্রক; পরিবেশ দফতর | environment ministry; Ministry of Environment | ministry | - | - | -
পর্যটন মন্ত্রণালয়; পর্যটন মন্ত্রক; পর্যটন দফতর | tourism ministry; Ministry of Tourism | ministry | - | - | -
পানিসম্পদ মন্ত্রণালয়; পানি সম্পদ মন্ত্রণালয়; জলসম্পদ মন্ত্রক; জলশক্তি মন্ত্রক; সেচ দফতর | Ministry of Water Resources; water resources ministry | ministry | - | - | -
প্রতিরক্ষা মন্ত্রণালয়; প্রতিরক্ষামন্ত্রণালয়; প্রতিরক্ষা মন্ত্রক; প্রতিরক্ষামন্ত্রক; প্রতিরক্ষা দপ্তর; প্রতিরক্ষা দফতর | defence ministry; Ministry of Defence; defense ministry; Ministry of Defense; MoD | ministry | - | - | -
বাণিজ্য মন্ত্রণালয়; বাণিজ্যমন্ত্রণালয়; বাণিজ্য মন্ত্রক; বাণিজ্যমন্ত্রক; বাণিজ্য দপ্তর; বাণিজ্য দফতর | commerce ministry; trade ministry; Ministry of Commerce | ministry | - | - | -
বিজ্ঞান ও প্রযুক্তি মন্ত্রণালয়; বিজ্ঞান ও প্রযুক্তি মন্ত্রক | Ministry of Science and Technology; science ministry | ministry | - | - | -
ভূমি মন্ত্রণালয়; ভূমি দপ্তর; ভূমি ও ভূমি সংস্কার দফতর | Ministry of Land; land ministry | ministry | - | - | -
রেল মন্ত্রক; রেলমন্ত্রক; রেল মন্ত্রণালয় | railway ministry; Ministry of Railways | ministry | - | - | -
শিক্ষা মন্ত্রণালয়; শিক্ষামন্ত্রণালয়; শিক্ষা মন্ত্রক; শিক্ষামন্ত্রক; শিক্ষা দপ্তর; শিক্ষা দফতর; ~উচ্চশিক্ষা দফতর | education ministry; Ministry of Education | ministry | - | - | -
শিল্প মন্ত্রণালয়; শিল্প মন্ত্রক | industry ministry; Ministry of Industry; Ministry of Industries | ministry | - | - | -
শ্রম মন্ত্রণালয়; শ্রম মন্ত্রক; শ্রম দপ্তর; শ্রম ও কর্মসংস্থান মন্ত্রণালয় | labour ministry; labor ministry; Ministry of Labour; Ministry of Labour and Employment | ministry | - | - | -
সংস্কৃতি মন্ত্রণালয়; সংস্কৃতি মন্ত্রক | culture ministry; Ministry of Culture | ministry | - | - | -
স্বরাষ্ট্র মন্ত্রণালয়; স্বরাষ্ট্রমন্ত্রণালয়; স্বরাষ্ট্র মন্ত্রক; স্বরাষ্ট্রমন্ত্রক; স্বরাষ্ট্র দপ্তর; স্বরাষ্ট্র দফতর | interior ministry; home ministry; Ministry of Home Affairs; Ministry of Interior; Ministry of the Interior; Home Office | ministry | - | - | -
স্বাস্থ্য মন্ত্রণালয়; স্বাস্থ্যমন্ত্রণালয়; স্বাস্থ্য মন্ত্রক; স্বাস্থ্যমন্ত্রক; স্বাস্থ্য দপ্তর; স্বাস্থ্য দফতর; স্বাস্থ্য ও পরিবারকল্যাণ মন্ত্রণালয়; স্বাস্থ্য ও পরিবার কল্যাণ মন্ত্রণালয় | health ministry; Ministry of Health | ministry | - | - | -
# offices of heads of state and government
আবহাওয়া দপ্তর; আবহাওয়া দফতর; আবহাওয়া বিভাগ; ~হাওয়া অফিস | meteorological department; Met Office; ~weather office | government | - | - | -
চ্যান্সেলরের দপ্তর; চ্যান্সেলরের কার্যালয়; চ্যান্সেলরের দফতর; চ্যান্সেলারি | chancellery; Chancellery | government | - | - | -
প্রধানমন্ত্রীর কার্যালয়; প্রধানমন্ত্রীর দপ্তর; প্রধানমন্ত্রীর দফতর; পিএমও | prime minister's office; Prime Minister's Office; PMO | government | - | - | -
প্রেসিডেন্টের কার্যালয়; প্রেসিডেন্টের দপ্তর; প্রেসিডেন্টের দফতর; রাষ্ট্রপতির কার্যালয়; রাষ্ট্রপতির দপ্তর | president's office; ~presidential office; Office of the President; Presidential Office | government | - | - | -
ভূতাত্ত্বিক জরিপ সংস্থা; ভূতাত্ত্বিক জরিপ | geological survey | government | - | - | -
মুখ্যমন্ত্রীর কার্যালয়; মুখ্যমন্ত্রীর দপ্তর; মুখ্যমন্ত্রীর দফতর | chief minister's office; CMO | government | - | - | -
রাজপ্রাসাদের কার্যালয় | royal palace office | government | - | - | -
রাজভবন; লোকভবন | Raj Bhavan; Lok Bhavan; Raj Bhawan | government | - | - | -
# parliaments and courts
~আপিল আদালত | Court of Appeal; Court of Appeals; ~appeals court | court | - | - | -
~বিধানসভা | Legislative Assembly; ~Vidhan Sabha | parliament | - | - | -
~সামরিক আদালত | ~military court | court | - | - | -
জাতীয় পরিষদ; ন্যাশনাল অ্যাসেম্বলি; জাতীয় আইনসভা | National Assembly | parliament | - | - | -
জেলা জজ আদালত; ~জেলা আদালত | ~district court | court | - | - | -
পার্লামেন্ট; ~সংসদ; ~আইনসভা | ~parliament | parliament | - | - | -
ফেডারেল কোর্ট; ~ফেডারেল আদালত | ~federal court | court | - | - | -
সাংবিধানিক আদালত | Constitutional Court | court | - | - | -
সিনেট; সেনেট | Senate | parliament | - | - | -
সুপ্রিম কোর্ট; সুপ্রীম কোর্ট; সুপ্রিমকোর্ট; সর্বোচ্চ আদালত; ~শীর্ষ আদালত | Supreme Court | court | - | - | -
হাইকোর্ট; হাই কোর্ট; ~উচ্চ আদালত | High Court | court | - | - | -
# police, armies, intelligence, commissions, banks
অ্যাটর্নি জেনারেলের দপ্তর; প্রসিকিউটর জেনারেলের কার্যালয়; প্রসিকিউটরের কার্যালয় | prosecutor general's office; ~prosecutor's office; attorney general's office | government | - | - | -
কেন্দ্রীয় ব্যাঙ্ক; ~কেন্দ্রীয় ব্যাংক | ~central bank | bank | - | - | -
জাতীয় নিরাপত্তা পরিষদ | National Security Council | government | - | - | -
নির্বাচন কমিশন; ~কমিশন | election commission; electoral commission | commission | - | - | -
নৌবাহিনী; নৌ বাহিনী; নৌসেনা | ~navy | army | - | - | -
ফায়ার সার্ভিস; দমকল বাহিনী; ফায়ার ব্রিগেড | fire service; fire brigade; fire department | other | - | - | -
বিমানবাহিনী; বিমান বাহিনী; ~বায়ুসেনা; বায়ু সেনা | ~air force | army | - | - | -
মানবাধিকার কমিশন | human rights commission | commission | - | - | -
সেনাবাহিনী; সেনা বাহিনী; ~সামরিক বাহিনী | ~army; ~military | army | - | - | -
`;
