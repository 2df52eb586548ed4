/** Seats, ministries, forces, agencies, parties, armed groups and universities of other countries, as a gazetteer table. */
export const organizationsWorld = `
# United States
আইপ্যাক | AIPAC | other | US | - | -
আইসিই; ~আইস; মার্কিন অভিবাসন ও শুল্ক প্রয়োগকারী সংস্থা; ইমিগ্রেশন অ্যান্ড কাস্টমস এনফোর্সমেন্ট | Immigration and Customs Enforcement; ICE; U.S. Immigration and Customs Enforcement | police | US | - | -
আফ্রিকম; মার্কিন আফ্রিকা কমান্ড | US Africa Command; AFRICOM; Africom | army | US | - | -
ইউএসজিএস; মার্কিন ভূতাত্ত্বিক জরিপ সংস্থা; মার্কিন ভূতাত্ত্বিক জরিপ; ইউনাইটেড স্টেটস জিওলজিক্যাল সার্ভে; মার্কিন ভূতাত্ত্বিক সমীক্ষা | United States Geological Survey; USGS; US Geological Survey; U.S. Geological Survey | government | US | - | -
ইন্দো-প্যাসিফিক কমান্ড; মার্কিন ইন্দো-প্যাসিফিক কমান্ড | US Indo-Pacific Command; INDOPACOM | army | US | - | -
এনএসএ; ন্যাশনাল সিকিউরিটি এজেন্সি | National Security Agency; NSA | intelligence | US | - | -
এনওএএ; ~নোয়া | National Oceanic and Atmospheric Administration; NOAA | government | US | - | -
এনটিএসবি | National Transportation Safety Board; NTSB | government | US | - | -
এনডব্লিউএস; মার্কিন জাতীয় আবহাওয়া পরিষেবা | National Weather Service; NWS | government | US | - | -
এফএএ; ফেডারেল এভিয়েশন অ্যাডমিনিস্ট্রেশন | Federal Aviation Administration; FAA | government | US | - | -
এফটিসি | Federal Trade Commission; FTC | regulator | US | - | -
এফডিএ; মার্কিন খাদ্য ও ওষুধ প্রশাসন; ফুড অ্যান্ড ড্রাগ অ্যাডমিনিস্ট্রেশন | Food and Drug Administration; FDA | government | US | - | -
এফবিআই; ফেডারেল ব্যুরো অব ইনভেস্টিগেশন | Federal Bureau of Investigation; FBI | police | US | Q8333 | -
এফসিসি | Federal Communications Commission; FCC | regulator | US | - | -
এসইসি; মার্কিন সিকিউরিটিজ অ্যান্ড এক্সচেঞ্জ কমিশন | Securities and Exchange Commission; SEC | regulator | US | - | -
কানাডা সরকার; আরসিএমপি | Royal Canadian Mounted Police; RCMP | police | CA | - | -
ক্যাপিটল হিল; ক্যাপিটল | Capitol Hill; US Capitol | parliament | US | - | -
টার্নিং পয়েন্ট ইউএসএ | Turning Point USA | other | US | - | -
ট্রাম্প প্রশাসন | Trump administration; Trump Administration | government | US | - | -
ডিআইএ (যুক্তরাষ্ট্র); প্রতিরক্ষা গোয়েন্দা সংস্থা | Defense Intelligence Agency | intelligence | US | - | -
ডিইএ | Drug Enforcement Administration; DEA | police | US | - | -
ডিওজিই; ~ডজ; ডিপার্টমেন্ট অব গভর্নমেন্ট এফিশিয়েন্সি; সরকারি কর্মদক্ষতা বিভাগ | Department of Government Efficiency; DOGE | government | US | - | -
ডেমোক্রেটিক পার্টি; ডেমোক্র্যাট পার্টি; ডেমোক্রেটিক দল; ডেমোক্র্যাটিক পার্টি | Democratic Party; Democrats | party | US | Q29552 | -
নাসা | NASA; National Aeronautics and Space Administration; Nasa | government | US | Q23548 | -
নিউইয়র্ক পুলিশ; এনওয়াইপিডি; নিউইয়র্ক পুলিশ বিভাগ | New York Police Department; NYPD | police | US | - | -
ন্যাশনাল গার্ড; মার্কিন ন্যাশনাল গার্ড | National Guard; US National Guard | army | US | - | -
পেন্টাগন; মার্কিন প্রতিরক্ষা দপ্তর; মার্কিন প্রতিরক্ষা বিভাগ; মার্কিন প্রতিরক্ষা মন্ত্রণালয়; মার্কিন প্রতিরক্ষা দফতর; মার্কিন যুদ্ধ দপ্তর; মার্কিন যুদ্ধ বিভাগ | US Department of Defense; Pentagon; Defense Department; US defense department; Department of War; Department of Defense; US Defense Department | government | US | Q11208 | -
ফেমা (যুক্তরাষ্ট্র) | Federal Emergency Management Agency; FEMA | government | US | - | -
বাইডেন প্রশাসন | Biden administration; Biden Administration | government | US | - | -
মার্কিন অর্থ দপ্তর; মার্কিন অর্থ মন্ত্রণালয়; মার্কিন ট্রেজারি; মার্কিন ট্রেজারি বিভাগ; মার্কিন রাজস্ব বিভাগ | US Treasury; Treasury Department; US Treasury Department; Department of the Treasury; U.S. Treasury | government | US | - | -
মার্কিন কংগ্রেস; আমেরিকান কংগ্রেস | US Congress; United States Congress; U.S. Congress; ~Congress | parliament | US | Q11268 | -
মার্কিন কাস্টমস অ্যান্ড বর্ডার প্রোটেকশন; সিবিপি | Customs and Border Protection; CBP; Border Patrol | police | US | - | -
মার্কিন কেন্দ্রীয় কমান্ড; সেন্টকম; সেন্ট্রাল কমান্ড; মার্কিন সেন্ট্রাল কমান্ড; ইউএস সেন্ট্রাল কমান্ড | US Central Command; CENTCOM; Centcom; U.S. Central Command; Central Command | army | US | - | -
মার্কিন কোস্ট গার্ড; মার্কিন উপকূলরক্ষী বাহিনী | US Coast Guard; U.S. Coast Guard | army | US | - | -
মার্কিন জাতীয় নিরাপত্তা পরিষদ | US National Security Council | government | US | - | -
মার্কিন জ্বালানি দপ্তর; মার্কিন জ্বালানি বিভাগ | US Energy Department; Department of Energy; Energy Department | government | US | - | -
মার্কিন দক্ষিণাঞ্চলীয় কমান্ড; সাউথকম; মার্কিন সাউদার্ন কমান্ড | US Southern Command; SOUTHCOM; Southcom | army | US | - | -
মার্কিন দূতাবাস; ঢাকায় মার্কিন দূতাবাস | US Embassy; U.S. Embassy; American Embassy; US embassy | government | US | - | -
মার্কিন নৌবাহিনী; মার্কিন নৌসেনা | US Navy; U.S. Navy | army | US | - | -
মার্কিন পররাষ্ট্র দপ্তর; মার্কিন পররাষ্ট্র দফতর; মার্কিন পররাষ্ট্র মন্ত্রণালয়; মার্কিন পররাষ্ট্র বিভাগ; মার্কিন বিদেশ দফতর; মার্কিন বিদেশ দপ্তর; মার্কিন বিদেশ মন্ত্রক; স্টেট ডিপার্টমেন্ট | US State Department; State Department; U.S. State Department; US Department of State; Department of State | government | US | - | -
মার্কিন প্রতিনিধি পরিষদ; প্রতিনিধি পরিষদ; হাউস অব রিপ্রেজেন্টেটিভস; মার্কিন হাউস অব রিপ্রেজেন্টেটিভস; হাউস অফ রিপ্রেজেনটেটিভস | US House of Representatives; House of Representatives; U.S. House of Representatives | parliament | US | - | -
মার্কিন ফেডারেল রিজার্ভ; ফেডারেল রিজার্ভ; ~ফেড | Federal Reserve; US Federal Reserve; ~Fed; ~the Fed | bank | US | Q53536 | -
মার্কিন বাণিজ্য দপ্তর; মার্কিন বাণিজ্য বিভাগ; মার্কিন বাণিজ্য মন্ত্রণালয় | US Commerce Department; Commerce Department; Department of Commerce | government | US | - | -
মার্কিন বাণিজ্য প্রতিনিধির দপ্তর; ইউএসটিআর | Office of the United States Trade Representative; USTR | government | US | - | -
মার্কিন বিচার বিভাগ; মার্কিন বিচার দপ্তর; মার্কিন বিচার মন্ত্রণালয় | US Justice Department; Justice Department; Department of Justice; U.S. Justice Department; DOJ | government | US | - | -
মার্কিন বিমানবাহিনী; মার্কিন বিমান বাহিনী; মার্কিন বায়ুসেনা | US Air Force; U.S. Air Force | army | US | - | -
মার্কিন মেরিন কোর; মেরিন কোর | US Marine Corps; Marine Corps; US Marines | army | US | - | -
মার্কিন শিক্ষা দপ্তর; মার্কিন শিক্ষা বিভাগ | US Education Department; Department of Education | government | US | - | -
মার্কিন সিনেট; মার্কিন সেনেট | US Senate; United States Senate; U.S. Senate | parliament | US | Q66096 | -
মার্কিন সুপ্রিম কোর্ট | US Supreme Court; U.S. Supreme Court; United States Supreme Court | court | US | Q11201 | -
মার্কিন সেনাবাহিনী; মার্কিন সামরিক বাহিনী; ~মার্কিন সেনা | US Army; US military; U.S. military; U.S. Army; US army; American military | army | US | - | -
মার্কিন স্বরাষ্ট্র নিরাপত্তা দপ্তর; মার্কিন হোমল্যান্ড সিকিউরিটি বিভাগ; হোমল্যান্ড সিকিউরিটি বিভাগ; হোমল্যান্ড সিকিউরিটি দপ্তর; ডিএইচএস | Department of Homeland Security; Homeland Security; DHS; US Department of Homeland Security | government | US | - | -
মার্কিন স্বাস্থ্য দপ্তর; মার্কিন স্বাস্থ্য ও মানবসেবা দপ্তর | Department of Health and Human Services; HHS | government | US | - | -
রিপাবলিকান পার্টি; রিপাবলিকান; রিপাবলিকান দল; জিওপি (যুক্তরাষ্ট্র) | Republican Party; GOP; Republicans | party | US | Q29468 | -
লিবারেল পার্টি কানাডা | Liberal Party of Canada | party | CA | - | -
সিআইএ; সেন্ট্রাল ইন্টেলিজেন্স এজেন্সি | Central Intelligence Agency; CIA | intelligence | US | Q37230 | -
সিক্রেট সার্ভিস; মার্কিন সিক্রেট সার্ভিস | Secret Service; US Secret Service | police | US | - | -
সিডিসি; মার্কিন রোগ নিয়ন্ত্রণ ও প্রতিরোধ কেন্দ্র | Centers for Disease Control and Prevention; CDC | government | US | Q583725 | -
হোয়াইট হাউস; হোয়াইট হাউজ; হোয়াইটহাউস; ওয়াইট হাউস | White House; the White House | government | US | Q35525 | -
# Russia, Ukraine, Belarus
আজভ ব্যাটালিয়ন; আজভ ব্রিগেড; আজভ রেজিমেন্ট | Azov Battalion; Azov Brigade; Azov Regiment | army | UA | - | -
আফ্রিকা কোর | Africa Corps | army | RU | - | -
ইউক্রেনার্গো; ইউক্রেনেরগো | Ukrenergo | company | UA | - | -
ইউক্রেনীয় পররাষ্ট্র মন্ত্রণালয় | Ukrainian foreign ministry; Ukrainian Foreign Ministry | ministry | UA | - | -
ইউক্রেনীয় প্রতিরক্ষা মন্ত্রণালয় | Ukrainian defence ministry; Ukrainian Ministry of Defence; Ukrainian Defense Ministry | ministry | UA | - | -
ইউক্রেনীয় বিমানবাহিনী | Ukrainian Air Force; Ukrainian air force | army | UA | - | -
ইউক্রেনীয় সেনাবাহিনী; ~ইউক্রেনীয় সেনা; ইউক্রেনীয় বাহিনী | Ukrainian army; Ukrainian military; Armed Forces of Ukraine; Ukrainian Armed Forces; AFU | army | UA | - | -
ইউনাইটেড রাশিয়া | United Russia | party | RU | - | -
এইচইউআর; এইচইউআর গোয়েন্দা সংস্থা | HUR; GUR; Ukrainian military intelligence | intelligence | UA | - | -
এনারগোঅ্যাটম; এনারগোঅটম; এনারহোঅ্যাটম | Energoatom | company | UA | - | -
এফএসবি; ফেডারেল সিকিউরিটি সার্ভিস; রুশ কেন্দ্রীয় নিরাপত্তা সংস্থা | Federal Security Service; FSB | intelligence | RU | - | -
এসবিইউ | Security Service of Ukraine; SBU | intelligence | UA | - | -
এসভিআর; রুশ বৈদেশিক গোয়েন্দা সংস্থা | Foreign Intelligence Service of Russia; SVR | intelligence | RU | - | -
ওয়াগনার; ওয়াগনার গ্রুপ; ভাগনার গ্রুপ; ভাগনার; ওয়াগনার বাহিনী; ওয়াগনার ভাড়াটে বাহিনী | Wagner Group; Wagner; Wagner group | armed-group | RU | - | -
কেজিবি | KGB | intelligence | RU | - | -
ক্রেমলিন; ক্রেমলীন | Kremlin; the Kremlin | government | RU | Q133274 | -
গ্যাজপ্রম; গাজপ্রম | Gazprom | company | RU | Q102673 | -
জিআরইউ; রুশ সামরিক গোয়েন্দা সংস্থা | GRU | intelligence | RU | - | -
নাফতোগাজ; নাফটোগ্যাজ | Naftogaz | company | UA | - | -
নাবু | National Anti-Corruption Bureau of Ukraine; NABU | commission | UA | - | -
ফেডারেশন কাউন্সিল | Federation Council | parliament | RU | - | -
ভারখোভনা রাদা; ভেরখোভনা রাদা; ইউক্রেনীয় পার্লামেন্ট | Verkhovna Rada; Ukrainian parliament | parliament | UA | - | -
রসকসমস; রোসকসমস | Roscosmos | government | RU | - | -
রসনেফট; রোসনেফট; রসনেফ্ট | Rosneft | company | RU | - | -
রুশ তদন্ত কমিটি; তদন্ত কমিটি (রাশিয়া) | Russian Investigative Committee; Investigative Committee of Russia | government | RU | - | -
রুশ নিরাপত্তা পরিষদ | Russian Security Council; Security Council of Russia | government | RU | - | -
রুশ পররাষ্ট্র মন্ত্রণালয়; রাশিয়ান পররাষ্ট্র মন্ত্রণালয়; রুশ বিদেশ মন্ত্রক | Russian foreign ministry; Russian Ministry of Foreign Affairs; Russian Foreign Ministry | ministry | RU | - | -
রুশ পার্লামেন্ট; দুমা; স্টেট দুমা; রাষ্ট্রীয় দুমা | State Duma; Duma; Russian parliament | parliament | RU | - | -
রুশ প্রতিরক্ষা মন্ত্রণালয়; রাশিয়ান প্রতিরক্ষা মন্ত্রণালয়; রুশ প্রতিরক্ষা মন্ত্রক | Russian defence ministry; Russian Ministry of Defence; Russian Defence Ministry; Russian Defense Ministry | ministry | RU | - | -
রুশ সেনাবাহিনী; ~রুশ সেনা; রুশ বাহিনী; রাশিয়ান সেনাবাহিনী; রুশ সামরিক বাহিনী | Russian army; Russian Army; Russian military; Russian Armed Forces | army | RU | - | -
রোসাটম; রোসাতোম; রসাটম; রোসাতম | Rosatom | company | RU | - | -
লুকঅয়েল; লুকওয়েল | Lukoil; LUKOIL | company | RU | - | -
স্বেরব্যাংক; এসবারব্যাংক | Sberbank | bank | RU | - | -
# United Kingdom and Europe
ইউনাইটেড ন্যাশনাল মুভমেন্ট; ঐক্যবদ্ধ জাতীয় আন্দোলন | United National Movement | party | GE | - | -
ইউরোপীয় সলিডারিটি | European Solidarity | party | UA | - | -
জর্জিয়ান ড্রিম; জর্জিয়ান ড্রিম পার্টি; জর্জীয় ড্রিম; জর্জিয়ান স্বপ্ন | Georgian Dream; Georgian Dream party | party | GE | - | -
ডি লিংকে; দ্য লেফট পার্টি | Die Linke; The Left Party | party | DE | - | -
ডেমোক্রেটিক ইউনিয়নিস্ট পার্টি | Democratic Unionist Party | party | GB | - | -
নিউ ডেমোক্রেসি; নিউ ডেমোক্রেসি পার্টি | New Democracy | party | GR | - | -
পোদেমোস | Podemos | party | ES | - | -
প্লাইড কামরি | Plaid Cymru | party | GB | - | -
ফাইভ স্টার মুভমেন্ট | Five Star Movement | party | IT | - | -
ফিন্স পার্টি | Finns Party | party | FI | - | -
ফোর্জা ইতালিয়া; ফোরজা ইতালিয়া | Forza Italia | party | IT | - | -
ভেতেভেনদোসিয়ে | Vetevendosje; Vetëvendosje | party | XK | - | -
রেনেসাঁ পার্টি | Renaissance party | party | FR | - | -
লা রিপাবলিকেঁ; লে রিপাবলিকাঁ | Les Républicains; Les Republicains | party | FR | - | -
সার্বিয়ান প্রগ্রেসিভ পার্টি | Serbian Progressive Party | party | RS | - | -
সার্ভেন্ট অব দ্য পিপল; সার্ভেন্ট অফ দ্য পিপল | Servant of the People | party | UA | - | -
সিভিক প্ল্যাটফর্ম; সিভিক কোয়ালিশন | Civic Platform; Civic Coalition | party | PL | - | -
সিরিজা | Syriza | party | GR | - | -
সুইডেন ডেমোক্র্যাটস | Sweden Democrats | party | SE | - | -
১০ ডাউনিং স্ট্রিট; ডাউনিং স্ট্রিট; ১০ নম্বর ডাউনিং স্ট্রিট; ডাউনিং স্ট্রীট; টেন ডাউনিং স্ট্রিট | 10 Downing Street; Downing Street; No 10; ~Number 10; No. 10 | government | GB | - | -
অ্যামব্রে; আমব্রে | Ambrey | company | GB | - | -
ইউকেএমটিও; ব্রিটিশ মেরিটাইম বাণিজ্য সংস্থা; ইউকে মেরিটাইম ট্রেড অপারেশনস; যুক্তরাজ্যের মেরিটাইম ট্রেড অপারেশনস | United Kingdom Maritime Trade Operations; UKMTO; UK Maritime Trade Operations | other | GB | - | -
এএফডি; অল্টারনেটিভ ফর জার্মানি; অল্টারনেটিভ ফ্যুর ডয়েচলান্ড | Alternative for Germany; AfD | party | DE | - | -
এনসিএ; ন্যাশনাল ক্রাইম এজেন্সি | National Crime Agency; NCA | police | GB | - | -
এফডিপি | Free Democratic Party; FDP | party | DE | - | -
এমআই৫; এমআই ফাইভ | MI5 | intelligence | GB | - | -
এমআই৬; এমআই সিক্স; এমআইসিক্স | MI6; Secret Intelligence Service | intelligence | GB | - | -
এলিসি প্রাসাদ; এলিসি প্যালেস; এলিসি; এলিজে প্রাসাদ; এলিজে প্যালেস | Élysée Palace; Elysee Palace; Élysée; Elysee | government | FR | - | -
এসপিডি; সোশ্যাল ডেমোক্রেটিক পার্টি; সামাজিক গণতন্ত্রী দল | Social Democratic Party of Germany; SPD; Social Democrats | party | DE | Q49768 | -
কনজারভেটিভ পার্টি; রক্ষণশীল দল; টোরি পার্টি; কনজ়ারভেটিভ পার্টি | Conservative Party; Tory Party; Tories | party | GB | Q9626 | -
গ্রিন পার্টি; সবুজ দল | Green Party; ~The Greens | party | - | - | -
জার্মান পররাষ্ট্র মন্ত্রণালয় | German foreign ministry; German Foreign Ministry; German Foreign Office | ministry | DE | - | -
জিসিএইচকিউ | GCHQ | intelligence | GB | - | -
তিসা পার্টি; তিসজা পার্টি | Tisza Party; Tisza; Tisza party | party | HU | - | -
ন্যাশনাল র‍্যালি; ন্যাশনাল র‌্যালি; ন্যাশনাল র্যালি; আরএন | National Rally; Rassemblement National | party | FR | - | -
পার্টি ফর ফ্রিডম; পিভিভি | Party for Freedom; PVV | party | NL | - | -
প্যালেস্টাইন অ্যাকশন; ফিলিস্তিন অ্যাকশন | Palestine Action | other | GB | - | -
ফরাসি পররাষ্ট্র মন্ত্রণালয়; ফরাসি বিদেশ মন্ত্রক; কে দর্সে | French foreign ministry; French Ministry of Foreign Affairs; Quai d'Orsay | ministry | FR | - | -
ফরাসি পার্লামেন্ট; ফরাসি জাতীয় পরিষদ | French parliament; French National Assembly | parliament | FR | - | -
ফিদেজ; ফিডেজ | Fidesz | party | HU | - | -
ফ্রান্স আনবাউড; লা ফ্রঁস আঁসুমিজ; এলএফআই; লা ফ্রঁস আনসুমিস; লা ফ্রঁস অ্যাঁসুমিজ | France Unbowed; La France Insoumise; LFI | party | FR | - | -
ফ্রিডম পার্টি অস্ট্রিয়া; এফপিও | Freedom Party of Austria; FPÖ | party | AT | - | -
বাকিংহাম প্যালেস; বাকিংহাম প্রাসাদ | Buckingham Palace | government | GB | Q42182 | -
বিএনডি; জার্মান গোয়েন্দা সংস্থা | BND; Bundesnachrichtendienst | intelligence | DE | - | -
বুন্ডেসটাগ; বুন্দেসতাগ; বুন্দেসট্যাগ; জার্মান পার্লামেন্ট | Bundestag; German parliament | parliament | DE | Q154797 | -
বুন্ডেসভের; বুন্দেসভের; জার্মান সেনাবাহিনী | Bundeswehr; German army; German military | army | DE | - | -
ব্যাংক অব ইংল্যান্ড; ব্যাঙ্ক অফ ইংল্যান্ড | Bank of England | bank | GB | Q183231 | -
ব্রাদার্স অব ইতালি | Brothers of Italy | party | IT | - | -
ব্রিটিশ পররাষ্ট্র দপ্তর; ব্রিটিশ পররাষ্ট্র মন্ত্রণালয়; এফসিডিও; ব্রিটিশ বিদেশ দফতর | Foreign, Commonwealth and Development Office; UK Foreign Office; British Foreign Office; FCDO | ministry | GB | - | -
ব্রিটিশ পার্লামেন্ট; ওয়েস্টমিনস্টার | British Parliament; UK Parliament; Westminster | parliament | GB | Q11010 | -
ব্রিটিশ প্রতিরক্ষা মন্ত্রণালয় | UK Ministry of Defence; British defence ministry; British Ministry of Defence; UK defence ministry | ministry | GB | - | -
ব্রিটিশ হোম অফিস; ~হোম অফিস | UK Home Office; British Home Office | ministry | GB | - | -
ভক্স পার্টি; ভক্স দল | Vox party | party | ES | - | -
রিফর্ম ইউকে | Reform UK | party | GB | - | -
ল অ্যান্ড জাস্টিস পার্টি; পিআইএস; ল অ্যান্ড জাস্টিস | Law and Justice | party | PL | - | -
লিবারেল ডেমোক্র্যাটস; লিবারেল ডেমোক্র্যাট; লিব ডেম | Liberal Democrats; Lib Dems | party | GB | - | -
লেবার পার্টি; লেবার দল; ব্রিটিশ লেবার পার্টি | Labour Party; Labour party | party | GB | Q9630 | -
শিন ফেইন; সিন ফেইন | Sinn Féin; Sinn Fein | party | IE | - | -
সিএসইউ | Christian Social Union; CSU | party | DE | - | -
সিডিইউ; ক্রিশ্চিয়ান ডেমোক্রেটিক ইউনিয়ন; খ্রিস্টীয় গণতন্ত্রী দল; খ্রিষ্টীয় গণতন্ত্রী দল | Christian Democratic Union; CDU | party | DE | Q49762 | -
স্কটল্যান্ড ইয়ার্ড; মেট্রোপলিটন পুলিশ; লন্ডন পুলিশ; মেট পুলিশ | Metropolitan Police; Scotland Yard; Met Police | police | GB | - | -
স্কটিশ ন্যাশনাল পার্টি; এসএনপি | Scottish National Party; SNP | party | GB | - | -
হলি সি | Holy See | government | VA | - | -
হাউস অব কমন্স; হাউস অফ কমন্স | House of Commons | parliament | GB | Q11005 | -
হাউস অব লর্ডস; হাউস অফ লর্ডস | House of Lords | parliament | GB | Q11007 | -
# Israel and Palestine
~শাস; শাস পার্টি | ~Shas | party | IL | - | -
আল-আকসা শহীদ হাসপাতাল; আল-আকসা হাসপাতাল | Al-Aqsa Martyrs Hospital | other | PS | - | -
আল-আহলি হাসপাতাল; আল-আহলি আরব হাসপাতাল | Al-Ahli Hospital; Al-Ahli Arab Hospital | other | PS | - | -
আল-কাসাম ব্রিগেডস; আল কাসাম ব্রিগেড; আল-কাসসাম ব্রিগেড; আল-কাসাম ব্রিগেড; ইজ্জ আদ-দিন আল-কাসাম ব্রিগেড; কাসাম ব্রিগেড; ইজ্জেদিন আল-কাসাম ব্রিগেড | Izz ad-Din al-Qassam Brigades; al-Qassam Brigades; Qassam Brigades; Al-Qassam Brigades | armed-group | PS | - | -
আল-কুদস ব্রিগেডস; আল-কুদস ব্রিগেড; আল কুদস ব্রিগেড | Al-Quds Brigades; al-Quds Brigades | armed-group | PS | - | -
আল-শিফা হাসপাতাল; আল শিফা হাসপাতাল | al-Shifa Hospital; Al-Shifa Hospital | other | PS | - | -
ইউনাইটেড তোরাহ জুদাইজম | United Torah Judaism | party | IL | - | -
ইয়েশ আতিদ; ইয়েশ আতিদ পার্টি | Yesh Atid | party | IL | - | -
ইসরায়েল বেইতেনু; ইয়িসরায়েল বেইতেনু | Yisrael Beiteinu | party | IL | - | -
ইসরায়েলি নিরাপত্তা মন্ত্রিসভা; ~যুদ্ধকালীন মন্ত্রিসভা | Israeli security cabinet; ~security cabinet; ~war cabinet | government | IL | - | -
ইসরায়েলি পররাষ্ট্র মন্ত্রণালয়; ইসরাইলি পররাষ্ট্র মন্ত্রণালয় | Israeli foreign ministry; Israeli Foreign Ministry | ministry | IL | - | -
ইসরায়েলি পুলিশ; ইসরাইলি পুলিশ | Israeli police; Israel Police | police | IL | - | -
ইসরায়েলি প্রতিরক্ষা বাহিনী; আইডিএফ; ইসরায়েলি সেনাবাহিনী; ইসরায়েলি সামরিক বাহিনী; ~ইসরায়েলি সেনা; ইসরায়েলি বাহিনী; ইসরাইলি সেনাবাহিনী; ইসরাইলি বাহিনী; ~ইজরায়েলি সেনা; ইজরায়েলি সেনাবাহিনী; ইজরায়েলি বাহিনী; ~ইজ়রায়েলি সেনা; ইসরায়েল ডিফেন্স ফোর্সেস | Israel Defense Forces; IDF; Israeli military; Israeli army; Israeli Defense Forces; Israel Defence Forces; Israeli forces | army | IL | - | -
ইসরায়েলি প্রতিরক্ষা মন্ত্রণালয় | Israeli defence ministry; Israeli defense ministry; Israeli Ministry of Defense | ministry | IL | - | -
ইসলামিক জিহাদ; প্যালেস্টাইন ইসলামিক জিহাদ; ফিলিস্তিনি ইসলামিক জিহাদ; ফিলিস্তিনি ইসলামী জিহাদ; পিআইজে | Palestinian Islamic Jihad; Islamic Jihad; PIJ | armed-group | PS | - | -
ওৎজমা ইয়েহুদিত; ওতজমা ইহুদিত; জিউইশ পাওয়ার; জিউইশ পাওয়ার পার্টি | Otzma Yehudit; Jewish Power | party | IL | - | -
কামাল আদওয়ান হাসপাতাল | Kamal Adwan Hospital | other | PS | - | -
কোগাট; কোগ্যাট | Coordination of Government Activities in the Territories; COGAT | army | IL | - | -
গাজা সরকারি মিডিয়া অফিস; গাজা মিডিয়া অফিস | Gaza Government Media Office; Government Media Office | government | PS | - | -
গাজা স্বাস্থ্য মন্ত্রণালয়; ফিলিস্তিনি স্বাস্থ্য মন্ত্রণালয় | Gaza Health Ministry; Gaza health ministry; Palestinian Health Ministry | ministry | PS | - | -
গাজার সিভিল ডিফেন্স; গাজার বেসামরিক প্রতিরক্ষা সংস্থা; গাজা সিভিল ডিফেন্স | Gaza Civil Defence; Gaza civil defence agency; Gaza's civil defence agency | other | PS | - | -
নাসের হাসপাতাল; আল-নাসের হাসপাতাল | Nasser Hospital | other | PS | - | -
নেসেট; কেনেসেট; ক্নেসেট; ইসরায়েলি পার্লামেন্ট | Knesset; Israeli parliament | parliament | IL | - | -
পপুলার ফোর্সেস | ~Popular Forces | armed-group | PS | - | -
পপুলার ফ্রন্ট ফর দ্য লিবারেশন অব প্যালেস্টাইন; পিএফএলপি | Popular Front for the Liberation of Palestine; PFLP | armed-group | PS | - | -
ফাতাহ; ফাতাহ আন্দোলন; আল-ফাতাহ | Fatah | party | PS | - | -
ফিলিস্তিনি কর্তৃপক্ষ; প্যালেস্টাইন অথরিটি; ফিলিস্তিনি জাতীয় কর্তৃপক্ষ; প্যালেস্টিনীয় কর্তৃপক্ষ; ফিলিস্তিন কর্তৃপক্ষ | Palestinian Authority; PA; Palestinian National Authority | government | PS | - | -
ফিলিস্তিনি মুক্তি সংস্থা; পিএলও; প্যালেস্টাইন লিবারেশন অর্গানাইজেশন; ফিলিস্তিন মুক্তি সংস্থা | Palestine Liberation Organization; PLO | other | PS | - | -
ব্লু অ্যান্ড হোয়াইট; ন্যাশনাল ইউনিটি পার্টি | Blue and White | party | IL | - | -
মাগেন ডেভিড অ্যাডম; মাগেন ডেভিড আদোম | Magen David Adom; MDA | other | IL | - | -
মোসাদ | Mossad | intelligence | IL | - | -
রিলিজিয়াস জায়োনিজম; রিলিজিয়াস জায়নিজম; রিলিজিয়াস জায়োনিজম পার্টি | Religious Zionism; Religious Zionist Party | party | IL | - | -
লিকুদ; লিকুদ পার্টি | Likud | party | IL | Q187009 | -
শিন বেত; শিন বেট; শাবাক | Shin Bet; Shabak; Israel Security Agency | intelligence | IL | - | -
হামাস | Hamas | armed-group | PS | Q38799 | -
# Lebanon, Syria, Iraq, Yemen, Gulf
আমাল আন্দোলন | Amal Movement | party | LB | - | -
আরামকো; সৌদি আরামকো | Saudi Aramco; Aramco | company | SA | - | -
আল-কায়েদা; আল কায়েদা; আলকায়েদা; আল-কায়দা; আল কায়দা | al-Qaeda; al Qaeda; Al-Qaida; al-Qaida; Al Qaeda | armed-group | - | Q34490 | -
ইসলামিক রেজিস্ট্যান্স ইন ইরাক | Islamic Resistance in Iraq | armed-group | IQ | - | -
ইসলামিক স্টেট; আইএস; আইএসআইএস; আইএসআইএল; দায়েশ; ইসলামিক স্টেট (আইএস); আইসিস | Islamic State; ISIS; ISIL; Daesh; IS group; Islamic State group | armed-group | - | Q2429253 | -
ইসলামিক স্টেট খোরাসান; আইএস-কে; আইএসকেপি; আইএস-খোরাসান; আইএসআইএস-কে; আইএসআইএস-খোরাসান | Islamic State Khorasan; ISIS-K; ISKP; IS-K; Islamic State Khorasan Province | armed-group | AF | - | -
ওয়াইপিজি | YPG; People's Protection Units | armed-group | SY | Q277036 | -
কাতাইব হিজবুল্লাহ; কাতায়িব হিজবুল্লাহ | Kataib Hezbollah; Kata'ib Hezbollah | armed-group | IQ | - | -
কাতারি পররাষ্ট্র মন্ত্রণালয় | Qatari foreign ministry; Qatari Foreign Ministry | ministry | QA | - | -
পপুলার মোবিলাইজেশন ফোর্সেস; পিএমএফ; হাশদ আল-শাবি | Popular Mobilization Forces; PMF; Hashd al-Shaabi | armed-group | IQ | - | -
প্রেসিডেনশিয়াল লিডারশিপ কাউন্সিল | Presidential Leadership Council; PLC Yemen | government | YE | - | -
বাথ পার্টি | Baath Party; Ba'ath Party | party | SY | - | -
মুসলিম ব্রাদারহুড | Muslim Brotherhood | party | EG | - | -
লেবানন সেনাবাহিনী; লেবানিজ সেনাবাহিনী | Lebanese army; Lebanese Army; Lebanese Armed Forces | army | LB | - | -
লেবানিজ ফোর্সেস | Lebanese Forces | party | LB | - | -
সাউদার্ন ট্রানজিশনাল কাউন্সিল; এসটিসি; দক্ষিণাঞ্চলীয় অন্তর্বর্তী পরিষদ | Southern Transitional Council; STC | armed-group | YE | - | -
সিরিয়ান ডেমোক্রেটিক ফোর্সেস; এসডিএফ; সিরীয় গণতান্ত্রিক বাহিনী; সিরিয়ান ডেমোক্রেটিক ফোর্স | Syrian Democratic Forces; SDF | armed-group | SY | - | -
সিরিয়ান ন্যাশনাল আর্মি | Syrian National Army; SNA | armed-group | SY | - | -
সিরীয় সেনাবাহিনী | Syrian army; Syrian Army | army | SY | - | -
সৌদি পররাষ্ট্র মন্ত্রণালয় | Saudi foreign ministry; Saudi Foreign Ministry | ministry | SA | - | -
হায়াত তাহরির আল-শাম; এইচটিএস; হায়াত তাহরির আল শাম | Hayat Tahrir al-Sham; HTS | armed-group | SY | - | -
হিজবুল্লাহ; হিজবুল্লা; হেজবোল্লাহ; হিজবোল্লাহ; হেজবুল্লাহ; হিজ়বুল্লা; হেজবোল্লা | Hezbollah; Hizbullah; Hizbollah | armed-group | LB | Q41053 | -
হুতি; হুথি; হুতি বিদ্রোহী; আনসারুল্লাহ; আনসার আল্লাহ; হুতি আন্দোলন; হুথি বিদ্রোহী; হাউথি | Houthi movement; Houthis; Houthi; Houthi rebels; Ansar Allah; Ansarullah | armed-group | YE | - | -
# Iran and Turkey
অভিভাবক পরিষদ; গার্ডিয়ান কাউন্সিল | Guardian Council | government | IR | - | -
আফাদ; এএফএডি | AFAD | government | TR | - | -
ইরানি পররাষ্ট্র মন্ত্রণালয় | Iranian foreign ministry; Iranian Foreign Ministry | ministry | IR | - | -
ইরানি পার্লামেন্ট; ~মজলিশ | Iranian parliament; Majlis | parliament | IR | - | -
ইরানি সেনাবাহিনী | Iranian army; Iranian military; Iranian Armed Forces | army | IR | - | -
ইসলামি বিপ্লবী গার্ড বাহিনী; আইআরজিসি; ইসলামি বিপ্লবী গার্ড কোর; বিপ্লবী গার্ড; রেভোলিউশনারি গার্ড; রেভল্যুশনারি গার্ড; ইসলামিক রেভল্যুশনারি গার্ড কর্পস; ইসলামিক রেভোলিউশনারি গার্ড কর্পস; ইসলামিক বিপ্লবী গার্ড কোর; বিপ্লবী গার্ড বাহিনী; রেভল্যুশনারি গার্ডস | Islamic Revolutionary Guard Corps; IRGC; Revolutionary Guards; Revolutionary Guard; Islamic Revolutionary Guards Corps | army | IR | - | -
এইওআই | Atomic Energy Organization of Iran; AEOI | government | IR | - | -
একে পার্টি; একেপি; জাস্টিস অ্যান্ড ডেভেলপমেন্ট পার্টি | AK Party; Justice and Development Party | party | TR | - | -
এমআইটি (তুরস্ক); তুর্কি গোয়েন্দা সংস্থা | Turkish intelligence agency; National Intelligence Organization | intelligence | TR | - | -
কুদস ফোর্স; কুদস বাহিনী; আল-কুদস ফোর্স | Quds Force | army | IR | - | -
কুর্দিস্তান ওয়ার্কার্স পার্টি; পিকেকে | Kurdistan Workers' Party; PKK; Kurdistan Workers Party | armed-group | TR | Q152220 | -
খাতাম আল-আম্বিয়া সদর দপ্তর; খাতাম আল-আম্বিয়া; খাতামুল আম্বিয়া সদর দপ্তর | Khatam al-Anbiya Central Headquarters; Khatam al-Anbiya | army | IR | - | -
জইশ আল-আদল; জাইশ আল-আদল | Jaish al-Adl; Jaish ul-Adl | armed-group | IR | - | -
তুর্কি পররাষ্ট্র মন্ত্রণালয় | Turkish foreign ministry; Turkish Foreign Ministry | ministry | TR | - | -
তুর্কি প্রতিরক্ষা মন্ত্রণালয় | Turkish defence ministry; Turkish Defense Ministry | ministry | TR | - | -
পিপলস মুজাহিদিন অর্গানাইজেশন অব ইরান; এমইকে; মুজাহিদিন-ই-খালক | People's Mojahedin Organization of Iran; MEK | other | IR | - | -
বাসিজ; বাসিজ মিলিশিয়া | Basij | army | IR | - | -
বিশেষজ্ঞ পরিষদ; অ্যাসেম্বলি অব এক্সপার্টস | Assembly of Experts | government | IR | - | -
রিপাবলিকান পিপলস পার্টি; সিএইচপি | Republican People's Party; CHP | party | TR | - | -
সুপ্রিম ন্যাশনাল সিকিউরিটি কাউন্সিল; সর্বোচ্চ জাতীয় নিরাপত্তা পরিষদ | Supreme National Security Council; SNSC | government | IR | - | -
# China, Taiwan, Japan, Korea
- | Taiwan defence ministry | ministry | TW | - | -
ওয়ার্কার্স পার্টি অব কোরিয়া; কোরিয়ার ওয়ার্কার্স পার্টি | Workers' Party of Korea | party | KP | - | -
কুওমিনতাং; কেএমটি | Kuomintang; KMT | party | TW | - | -
কেন্দ্রীয় সামরিক কমিশন | Central Military Commission; CMC | army | CN | - | -
চীনা পররাষ্ট্র মন্ত্রণালয়; চিনা বিদেশ মন্ত্রক | Chinese foreign ministry; Chinese Foreign Ministry; Chinese Ministry of Foreign Affairs | ministry | CN | - | -
চীনা প্রতিরক্ষা মন্ত্রণালয় | Chinese defence ministry; Chinese Defense Ministry | ministry | CN | - | -
চীনা বাণিজ্য মন্ত্রণালয় | Chinese commerce ministry; Chinese Ministry of Commerce | ministry | CN | - | -
চীনের কমিউনিস্ট পার্টি; চীনা কমিউনিস্ট পার্টি; সিপিসি; চিনা কমিউনিস্ট পার্টি; চিনের কমিউনিস্ট পার্টি | Chinese Communist Party; Communist Party of China; CCP; CPC | party | CN | Q17427 | -
জয়েন্ট চিফস অব স্টাফ; জেসিএস | Joint Chiefs of Staff; South Korea's Joint Chiefs of Staff; JCS | army | KR | - | -
জাতীয় গোয়েন্দা সংস্থা (দক্ষিণ কোরিয়া); এনআইএস | National Intelligence Service; NIS | intelligence | KR | - | -
জাপান আবহাওয়া সংস্থা; জেএমএ | Japan Meteorological Agency; JMA | government | JP | - | -
জাপানি পররাষ্ট্র মন্ত্রণালয় | Japanese foreign ministry | ministry | JP | - | -
ডেমোক্রেটিক পার্টি অব কোরিয়া | Democratic Party of Korea | party | KR | - | -
ডেমোক্রেটিক প্রগ্রেসিভ পার্টি; ডিপিপি | Democratic Progressive Party; DPP | party | TW | - | -
তাইওয়ান অ্যাফেয়ার্স অফিস | Taiwan Affairs Office | government | CN | - | -
ন্যাশনাল পিপলস কংগ্রেস; জাতীয় গণকংগ্রেস | National People's Congress; NPC | parliament | CN | - | -
পিপল পাওয়ার পার্টি; পিপিপি (দক্ষিণ কোরিয়া) | People Power Party | party | KR | - | -
পিপলস ব্যাংক অব চায়না | People's Bank of China; PBOC | bank | CN | - | -
পিপলস লিবারেশন আর্মি; পিএলএ; চীনা সেনাবাহিনী; গণমুক্তি ফৌজ; ~চিনা সেনা; পিপল্‌স লিবারেশন আর্মি | People's Liberation Army; PLA; Chinese military; Chinese army; People’s Liberation Army | army | CN | - | -
ব্যাংক অব জাপান | Bank of Japan; BOJ | bank | JP | - | -
লিবারেল ডেমোক্রেটিক পার্টি জাপান | Liberal Democratic Party of Japan; LDP | party | JP | - | -
# Pakistan and Afghanistan
- | Supreme Court of Pakistan | court | PK | - | -
ইন্টার-সার্ভিসেস ইন্টেলিজেন্স; আইএসআই | Inter-Services Intelligence; ISI | intelligence | PK | - | -
ইসলামাবাদ হাইকোর্ট; ইসলামাবাদ হাই কোর্ট | Islamabad High Court | court | PK | - | -
এনডিএমএ; জাতীয় দুর্যোগ ব্যবস্থাপনা কর্তৃপক্ষ | National Disaster Management Authority; NDMA | government | PK | - | -
এফআইএ; ফেডারেল ইনভেস্টিগেশন এজেন্সি | Federal Investigation Agency; FIA | police | PK | - | -
জইশ-ই-মোহাম্মদ; জইশ-ই-মহম্মদ; জেইএম; জইশ; জৈশ-ই-মহম্মদ; জয়শ-ই-মোহাম্মদ; জৈশ | Jaish-e-Mohammed; Jaish-e-Mohammad; JeM; Jaish | armed-group | PK | - | -
জমিয়ত উলেমা-ই-ইসলাম; জেইউআই-এফ | Jamiat Ulema-e-Islam; JUI-F | party | PK | - | -
তালেবান; তালিবান; আফগান তালেবান; আফগান তালিবান; ইসলামিক আমিরাত; তালেবান সরকার; তালিবান সরকার | Taliban; Afghan Taliban; Islamic Emirate of Afghanistan; Taleban | armed-group | AF | Q42418 | -
তেহরিক-ই-তালেবান পাকিস্তান; টিটিপি; পাকিস্তানি তালেবান; তেহরিক-ই-তালিবান পাকিস্তান; তেহরিকে তালেবান পাকিস্তান; পাক তালিবান; পাকিস্তানি তালিবান; তেহরিক-ই-তালিবান | Tehrik-i-Taliban Pakistan; TTP; Pakistani Taliban; Tehreek-e-Taliban Pakistan | armed-group | PK | - | -
তেহরিক-ই-লাব্বাইক পাকিস্তান; টিএলপি; তেহরিকে লাব্বাইক পাকিস্তান; তেহরিক-ই-লাব্বাইক | Tehreek-e-Labbaik Pakistan; TLP | party | PK | - | -
দ্য রেজিস্ট্যান্স ফ্রন্ট; টিআরএফ; রেজিস্ট্যান্স ফ্রন্ট; দ্য রেসিস্ট্যান্স ফ্রন্ট | The Resistance Front; TRF | armed-group | PK | - | -
ন্যাশনাল অ্যাকাউন্টেবিলিটি ব্যুরো | National Accountability Bureau; NAB | commission | PK | - | -
পাকিস্তান আইএসপিআর; আন্তঃবাহিনী জনসংযোগ দপ্তর | Inter-Services Public Relations; ISPR | army | PK | - | -
পাকিস্তান তেহরিক-ই-ইনসাফ; পিটিআই (পাকিস্তান); তেহরিক-ই-ইনসাফ; পাকিস্তান তেহরিকে ইনসাফ; তেহরিকে ইনসাফ; পাকিস্তান তেহরিক ই ইনসাফ | Pakistan Tehreek-e-Insaf; Tehreek-e-Insaf; Pakistan Tehrik-e-Insaf | party | PK | - | -
পাকিস্তান নির্বাচন কমিশন; ইসিপি | Election Commission of Pakistan; ECP | commission | PK | - | -
পাকিস্তান নৌবাহিনী | Pakistan Navy | army | PK | - | -
পাকিস্তান পিপলস পার্টি; পিপিপি; পাকিস্তান পিপল্‌স পার্টি | Pakistan Peoples Party; PPP; Pakistan People's Party | party | PK | - | -
পাকিস্তান বিমানবাহিনী; পাকিস্তানি বিমানবাহিনী; পাক বায়ুসেনা; পিএএফ | Pakistan Air Force; PAF | army | PK | - | -
পাকিস্তান মুসলিম লিগ-নওয়াজ; পিএমএল-এন; পাকিস্তান মুসলিম লীগ-নওয়াজ; মুসলিম লীগ-নওয়াজ; পাকিস্তান মুসলিম লিগ (নওয়াজ) | Pakistan Muslim League-Nawaz; PML-N; Pakistan Muslim League (Nawaz); PMLN | party | PK | - | -
পাকিস্তান রেঞ্জার্স; পাক রেঞ্জার্স | Pakistan Rangers; ~Rangers Pakistan | police | PK | - | -
পাকিস্তান সেনাবাহিনী; পাকিস্তানি সেনাবাহিনী; ~পাক সেনা; ~পাকিস্তানি সেনা; পাক সেনাবাহিনী; পাকিস্তান আর্মি; পাক ফৌজ | Pakistan Army; Pakistani army; Pakistani military; Pakistan army | army | PK | - | -
পাকিস্তানি পররাষ্ট্র দপ্তর; পাকিস্তানি পররাষ্ট্র মন্ত্রণালয়; পাক বিদেশ মন্ত্রক | Pakistani Foreign Office; Pakistan Foreign Office; Pakistani foreign ministry | ministry | PK | - | -
ফ্রন্টিয়ার কোর; ফ্রন্টিয়ার কনস্ট্যাবুলারি; এফসি সদর দপ্তর | Frontier Corps; Frontier Constabulary; Federal Constabulary | police | PK | - | -
বালুচ লিবারেশন আর্মি; বিএলএ; বেলুচ লিবারেশন আর্মি; বালোচ লিবারেশন আর্মি; বেলুচিস্তান লিবারেশন আর্মি; বালোচিস্তান লিবারেশন আর্মি | Baloch Liberation Army; BLA; Balochistan Liberation Army | armed-group | PK | - | -
বালুচিস্তান লিবারেশন ফ্রন্ট; বিএলএফ; বেলুচিস্তান লিবারেশন ফ্রন্ট | Balochistan Liberation Front; BLF | armed-group | PK | - | -
মুসলিম লীগ; মুসলিম লিগ; নিখিল ভারত মুসলিম লীগ | Muslim League; All-India Muslim League | party | PK | - | -
লস্কর-ই-তৈয়বা; লস্কর-ই-তইবা; এলইটি; লশকর-ই-তৈবা; ~লস্কর; লস্কর-ই-তৈবা; লস্করে তৈয়বা | Lashkar-e-Taiba; LeT; Lashkar-e-Tayyiba; ~Lashkar | armed-group | PK | - | -
লাহোর হাইকোর্ট | Lahore High Court | court | PK | - | -
স্টেট ব্যাংক অব পাকিস্তান | State Bank of Pakistan; SBP | bank | PK | - | -
হাক্কানি নেটওয়ার্ক | Haqqani network; Haqqani Network | armed-group | AF | - | -
# Nepal, Sri Lanka, Maldives, Bhutan, Myanmar
- | Central Bank of Sri Lanka | bank | LK | - | -
আরাকান আর্মি; ~এএ | Arakan Army; AA | armed-group | MM | - | -
আরাকান রোহিঙ্গা স্যালভেশন আর্মি; আরসা | Arakan Rohingya Salvation Army; ARSA | armed-group | MM | - | -
ইউনিয়ন সলিডারিটি অ্যান্ড ডেভেলপমেন্ট পার্টি; ইউএসডিপি | Union Solidarity and Development Party; USDP | party | MM | - | -
এমএনডিএএ; মিয়ানমার ন্যাশনাল ডেমোক্রেটিক অ্যালায়েন্স আর্মি | Myanmar National Democratic Alliance Army; MNDAA | armed-group | MM | - | -
এলটিটিই; তামিল টাইগার; লিবারেশন টাইগার্স অব তামিল ইলম | LTTE; Liberation Tigers of Tamil Eelam; Tamil Tigers | armed-group | LK | - | -
কাচিন ইন্ডিপেনডেন্স আর্মি; কেআইএ; কাচিন স্বাধীনতা বাহিনী | Kachin Independence Army; KIA | armed-group | MM | - | -
কারেন ন্যাশনাল ইউনিয়ন; কেএনইউ | Karen National Union; KNU | armed-group | MM | - | -
জনতা বিমুক্তি পেরামুনা; জেভিপি | Janatha Vimukthi Peramuna; JVP | party | LK | - | -
জাতীয় ঐক্য সরকার; এনইউজি | National Unity Government; NUG | government | MM | - | -
টিএনএলএ; তাআং ন্যাশনাল লিবারেশন আর্মি | Ta'ang National Liberation Army; TNLA | armed-group | MM | - | -
থ্রি ব্রাদারহুড অ্যালায়েন্স | Three Brotherhood Alliance | armed-group | MM | - | -
নেপাল সেনাবাহিনী; নেপালি সেনাবাহিনী; ~নেপালি সেনা | Nepal Army; Nepali Army | army | NP | - | -
নেপালি কংগ্রেস | Nepali Congress | party | NP | - | -
নেপালের কমিউনিস্ট পার্টি; সিপিএন-ইউএমএল; ইউএমএল; সিপিএন (ইউএমএল) | CPN-UML; Communist Party of Nepal (Unified Marxist-Leninist); CPN (UML) | party | NP | - | -
ন্যাশনাল পিপলস পাওয়ার; এনপিপি (শ্রীলঙ্কা) | National People's Power | party | LK | - | -
ন্যাশনাল লিগ ফর ডেমোক্রেসি; এনএলডি | National League for Democracy; NLD | party | MM | - | -
পিপলস ডিফেন্স ফোর্স; পিডিএফ | People's Defence Force; PDF Myanmar | armed-group | MM | - | -
বর্ডার গার্ড পুলিশ | Border Guard Police; BGP | police | MM | - | -
মালদ্বীপ ডেমোক্রেটিক পার্টি; এমডিপি | Maldivian Democratic Party; MDP | party | MV | - | -
মিয়ানমার সেনাবাহিনী; তাতমাদো; তাতমাদাও; মিয়ানমার জান্তা; মায়ানমার সেনা; জান্তা সরকার | Myanmar military; Tatmadaw; Myanmar junta; Myanmar army; State Administration Council | army | MM | - | -
রাষ্ট্রীয় প্রজাতন্ত্র পার্টি | Rastriya Prajatantra Party; RPP | party | NP | - | -
রাষ্ট্রীয় স্বতন্ত্র পার্টি | Rastriya Swatantra Party; RSP Nepal | party | NP | - | -
রোহিঙ্গা সলিডারিটি অর্গানাইজেশন; আরএসও | Rohingya Solidarity Organisation; RSO | armed-group | MM | - | -
সিংহ দরবার; সিংহদরবার | Singha Durbar | government | NP | - | -
সিপিএন (মাওবাদী কেন্দ্র); মাওবাদী কেন্দ্র | CPN (Maoist Centre); Maoist Centre | party | NP | - | -
# Africa
অল প্রগ্রেসিভস কংগ্রেস | All Progressives Congress | party | NG | - | -
অ্যালায়েড ডেমোক্রেটিক ফোর্সেস; এডিএফ | Allied Democratic Forces; ADF | armed-group | CD | - | -
আজওয়াদ লিবারেশন ফ্রন্ট; এফএলএ | Azawad Liberation Front; FLA | armed-group | ML | - | -
আফ্রিকান ন্যাশনাল কংগ্রেস; এএনসি | African National Congress; ANC | party | ZA | - | -
আল-শাবাব; আল শাবাব; আল-শাবাব গোষ্ঠী | al-Shabaab; Al-Shabab; al-Shabab; Al Shabaab | armed-group | SO | - | -
ইউনাইটেড ডেমোক্রেটিক অ্যালায়েন্স | United Democratic Alliance | party | KE | - | -
ইকোনমিক ফ্রিডম ফাইটার্স | Economic Freedom Fighters | party | ZA | - | -
ইসওয়াপ; আইএসডব্লিউএপি; ইসলামিক স্টেট পশ্চিম আফ্রিকা প্রদেশ | Islamic State West Africa Province; ISWAP | armed-group | NG | - | -
উমখন্তো উই সিজওয়ে | uMkhonto weSizwe | party | ZA | - | -
এমপিএলএ | MPLA | party | AO | - | -
এম২৩; এম-২৩; এম২৩ বিদ্রোহী; এম টোয়েন্টি থ্রি | M23; March 23 Movement; M23 rebels | armed-group | CD | - | -
চামা চা মাপিন্দুজি | Chama Cha Mapinduzi | party | TZ | - | -
জানু-পিএফ | ZANU-PF; Zanu-PF | party | ZW | - | -
জেএনআইএম; জামাত নুসরাত আল-ইসলাম ওয়াল-মুসলিমিন; জামা’আত নুসরাত আল-ইসলাম ওয়াল মুসলিমিন | Jama'at Nusrat al-Islam wal-Muslimin; JNIM | armed-group | ML | - | -
টিগ্রে পিপলস লিবারেশন ফ্রন্ট; টিপিএলএফ | Tigray People's Liberation Front; TPLF | armed-group | ET | - | -
ডেমোক্রেটিক অ্যালায়েন্স | ~Democratic Alliance | party | ZA | - | -
পলিসারিও ফ্রন্ট | Polisario Front; Polisario | armed-group | EH | - | -
পাস্তেফ | PASTEF | party | SN | - | -
পিপলস ডেমোক্রেটিক পার্টি | Peoples Democratic Party | party | NG | - | -
ফানো মিলিশিয়া | ~Fano | armed-group | ET | - | -
ফ্রেলিমো | Frelimo | party | MZ | - | -
বোকো হারাম | Boko Haram | armed-group | NG | - | -
র‍্যাপিড সাপোর্ট ফোর্সেস; র‌্যাপিড সাপোর্ট ফোর্সেস; র্যাপিড সাপোর্ট ফোর্সেস; আরএসএফ; র‍্যাপিড সাপোর্ট ফোর্স; র‌্যাপিড সাপোর্ট ফোর্স; র্যাপিড সাপোর্ট ফোর্স | Rapid Support Forces; RSF | armed-group | SD | - | -
সুদান লিবারেশন মুভমেন্ট; সুদান লিবারেশন মুভমেন্ট/আর্মি | Sudan Liberation Movement; Sudan Liberation Movement/Army | armed-group | SD | - | -
সুদানি সেনাবাহিনী; সুদানিজ সেনাবাহিনী; এসএএফ; সুদানিজ আর্মড ফোর্সেস | Sudanese Armed Forces; SAF; Sudanese army; Sudanese military | army | SD | - | -
# Latin America and South-East Asia
~আমনো; ইউনাইটেড মালয়স ন্যাশনাল অর্গানাইজেশন | UMNO; United Malays National Organisation | party | MY | - | -
~মোরেনা; মোরেনা পার্টি | ~Morena; Morena party | party | MX | - | -
ইএলএন; ন্যাশনাল লিবারেশন আর্মি কলম্বিয়া | ELN; ~National Liberation Army | armed-group | CO | - | -
ওয়ার্কার্স পার্টি ব্রাজিল | Workers' Party Brazil | party | BR | - | -
কম্বোডিয়ান পিপলস পার্টি | Cambodian People's Party | party | KH | - | -
কম্বোডীয় প্রতিরক্ষা মন্ত্রণালয় | Cambodian defence ministry; Cambodian Defence Ministry | ministry | KH | - | -
কার্টেল অব দ্য সানস; কার্টেল দে লস সোলেস | Cartel de los Soles; Cartel of the Suns | armed-group | VE | - | -
গেরিন্দ্রা; গেরিন্দ্রা পার্টি | Gerindra; Gerindra party | party | ID | - | -
জালিস্কো নিউ জেনারেশন কার্টেল; জালিস্কো কার্টেল | Jalisco New Generation Cartel; CJNG | armed-group | MX | - | -
ট্রেন দে আরাগুয়া; ত্রেন দে আরাগুয়া | Tren de Aragua | armed-group | VE | - | -
থাই সেনাবাহিনী | Thai army; Royal Thai Army; Thai military | army | TH | - | -
পাকাতান হারাপান | Pakatan Harapan | party | MY | - | -
পিডিভিএসএ | PDVSA; Petróleos de Venezuela | company | VE | - | -
পিপলস পার্টি থাইল্যান্ড; মুভ ফরোয়ার্ড পার্টি | Move Forward Party | party | TH | - | -
পেরোনিস্ট পার্টি; জাস্টিশিয়ালিস্ট পার্টি | Peronist party; Justicialist Party | party | AR | - | -
ফার্ক; এফএআরসি | FARC; Revolutionary Armed Forces of Colombia | armed-group | CO | - | -
ফিউ থাই পার্টি; ফেউ থাই পার্টি; ফিউ থাই; ফেউ থাই | Pheu Thai Party; Pheu Thai | party | TH | - | -
ব্লক কেবেকোয়া; ব্লক কুইবেকোয়া | Bloc Québécois; Bloc Quebecois | party | CA | - | -
ভূমজাইথাই; ভূমজাইথাই পার্টি; ভুমজাইথাই পার্টি; ভূমজাই থাই | Bhumjaithai; Bhumjaithai Party | party | TH | - | -
ভেনেজুয়েলার ইউনাইটেড সোশ্যালিস্ট পার্টি; পিএসইউভি | United Socialist Party of Venezuela; PSUV | party | VE | - | -
ভেন্তে ভেনেজুয়েলা | Vente Venezuela | party | VE | - | -
মুভমেন্ট ফর সোশ্যালিজম | Movement for Socialism | party | BO | - | -
লা লিবার্তাদ আভানজা; লা লিবের্তাদ আভানসা | La Libertad Avanza | party | AR | - | -
সিনালোয়া কার্টেল | Sinaloa Cartel | armed-group | MX | - | -
# universities and stock exchanges
অক্সফোর্ড বিশ্ববিদ্যালয়; অক্সফোর্ড ইউনিভার্সিটি | University of Oxford; Oxford University | university | - | Q34433 | -
আল-আজহার বিশ্ববিদ্যালয়; আল আজহার বিশ্ববিদ্যালয় | Al-Azhar University | university | - | - | -
ইম্পেরিয়াল কলেজ লন্ডন | Imperial College London | university | - | - | -
ইয়েল বিশ্ববিদ্যালয়; ইয়েল ইউনিভার্সিটি | Yale University | university | - | Q49112 | -
কলাম্বিয়া বিশ্ববিদ্যালয়; কলম্বিয়া বিশ্ববিদ্যালয়; কলাম্বিয়া ইউনিভার্সিটি | Columbia University | university | - | Q49088 | -
কিংস কলেজ লন্ডন | King's College London | university | - | - | -
কেমব্রিজ বিশ্ববিদ্যালয়; ক্যামব্রিজ বিশ্ববিদ্যালয়; কেমব্রিজ ইউনিভার্সিটি | University of Cambridge; Cambridge University | university | - | Q35794 | -
জনস হপকিনস বিশ্ববিদ্যালয়; জন্স হপকিন্স বিশ্ববিদ্যালয় | Johns Hopkins University | university | - | - | -
তেহরান বিশ্ববিদ্যালয় | University of Tehran; Tehran University | university | - | - | -
ত্রিভুবন বিশ্ববিদ্যালয় | Tribhuvan University | university | - | - | -
নাসডাক; ন্যাসড্যাক | Nasdaq; NASDAQ | other | US | - | -
নিউইয়র্ক স্টক এক্সচেঞ্জ; ওয়াল স্ট্রিট | New York Stock Exchange; NYSE; Wall Street | other | US | - | -
পাকিস্তান স্টক এক্সচেঞ্জ | Pakistan Stock Exchange; PSX | other | PK | - | -
প্রিন্সটন বিশ্ববিদ্যালয় | Princeton University | university | - | Q21578 | -
ম্যাসাচুসেটস ইনস্টিটিউট অব টেকনোলজি | Massachusetts Institute of Technology; MIT | university | - | Q49108 | -
লন্ডন স্কুল অব ইকোনমিকস; এলএসই | London School of Economics; LSE | university | - | - | -
স্ট্যানফোর্ড বিশ্ববিদ্যালয়; স্ট্যানফোর্ড | Stanford University | university | - | Q41506 | -
হার্ভার্ড বিশ্ববিদ্যালয়; হার্ভার্ড; হার্ভার্ড ইউনিভার্সিটি; হাভার্ড বিশ্ববিদ্যালয় | Harvard University; Harvard | university | - | Q13371 | -
# more bodies of the United States, China and Israel
অভ্যন্তরীণ রাজস্ব পরিষেবা; আইআরএস | Internal Revenue Service; IRS | government | US | - | -
ইউরোপীয় মহাকাশ সংস্থা; ইএসএ; ~এসা | European Space Agency; ESA | igo | - | Q42262 | -
ইমার্কেটার | eMarketer | company | US | - | -
ইসরায়েলি বিমানবাহিনী; ইসরায়েলি বিমান বাহিনী | Israeli Air Force; IAF Israel | army | IL | - | -
ইস্টার্ন থিয়েটার কমান্ড | Eastern Theater Command; Eastern Theatre Command | army | CN | - | -
এনআইএইচ; ন্যাশনাল ইনস্টিটিউটস অব হেলথ | National Institutes of Health; NIH | government | US | - | -
ওএমবি; অফিস অব ম্যানেজমেন্ট অ্যান্ড বাজেট | Office of Management and Budget; OMB | government | US | - | -
চীনা কোস্ট গার্ড; চীনা উপকূলরক্ষী বাহিনী | China Coast Guard; Chinese coast guard | army | CN | - | -
জাক্সা | JAXA | government | JP | - | -
জাতীয় হারিকেন সেন্টার; ন্যাশনাল হারিকেন সেন্টার | National Hurricane Center; NHC | government | US | - | -
জিএও; গভর্নমেন্ট অ্যাকাউন্টেবিলিটি অফিস | Government Accountability Office; GAO | government | US | - | -
নাসার জেট প্রপালশন ল্যাবরেটরি; জেট প্রপালশন ল্যাবরেটরি | Jet Propulsion Laboratory; JPL | government | US | - | -
নেচার অ্যাস্ট্রোনমি | Nature Astronomy | newspaper | GB | - | -
ফরেন প্রেস অ্যাসোসিয়েশন; এফপিএ | Foreign Press Association; FPA | other | IL | - | -
ফিলিপাইন কোস্ট গার্ড | Philippine Coast Guard; Philippine coast guard | army | PH | - | -
বিবিসি পার্সিয়ান; বিবিসি ফার্সি | BBC Persian | broadcaster | - | - | -
বিবিসি বার্মিজ | BBC Burmese | broadcaster | - | - | -
বিবিসি রুশ; বিবিসি রাশিয়ান | BBC Russian | broadcaster | - | - | -
মার্কিন কৃষি দপ্তর; মার্কিন কৃষি বিভাগ | US Department of Agriculture; USDA | government | US | - | -
মার্কিন পরিবেশ সুরক্ষা সংস্থা; ইপিএ | Environmental Protection Agency; EPA | regulator | US | - | -
মার্কিন শ্রম দপ্তর; মার্কিন শ্রম বিভাগ | US Labor Department; Department of Labor | government | US | - | -
শ্রম পরিসংখ্যান ব্যুরো | Bureau of Labor Statistics; BLS | government | US | - | -
সাউদার্ন থিয়েটার কমান্ড | Southern Theater Command; Southern Theatre Command | army | CN | - | -
সায়েন্স সাময়িকী; সায়েন্স জার্নাল | Science journal | newspaper | US | - | -
সার্ন; ইউরোপীয় পারমাণবিক গবেষণা সংস্থা | CERN | igo | - | Q42944 | -
সিবিও; কংগ্রেসনাল বাজেট অফিস | Congressional Budget Office; CBO | government | US | - | -
`;
