/** People in the news of the United States and Canada, as a gazetteer table. */
export const peopleNorthAmerica = `
# United States: Trump administration
অ্যালিসন হুকার; এলিসন হুকার | Allison Hooker | politician | US | - | -
ইভাঙ্কা ট্রাম্প | Ivanka Trump | politician | US | - | -
এরিক গারসেটি; এরিক গারসেট্টি | Eric Garcetti; Garcetti | politician | US | - | ambassador
এরিক ট্রাম্প | Eric Trump | politician | US | - | -
এলব্রিজ কোলবি; এলব্রিজ কলবি | Elbridge Colby | politician | US | - | -
কাশ প্যাটেল; ক্যাশ প্যাটেল; কাশ পটেল; কাশ্যপ প্যাটেল; ক্যাশ পটেল | Kash Patel; Kashyap Patel | politician | US | - | -
কিথ কেলোগ; কিথ কেলগ; কেলোগ; কেলগ | Keith Kellogg; ~Kellogg | politician | US | - | envoy
কেভিন হ্যাসেট; কেভিন হাসেট | Kevin Hassett; Hassett | politician | US | - | adviser
ক্যারোলিন লেভিট; ক্যারোলাইন লেভিট; ক্যারোলিন লেভিট্ট; ক্যারোলাইন লেভিড; ক্যারোলিন লিভিট; লেভিট; লিভিট | Karoline Leavitt; Caroline Leavitt; Leavitt | politician | US | - | spokesperson
ক্রিস রাইট | Chris Wright | politician | US | - | -
ক্রিস্টি নোয়েম; ক্রিস্টি নোম; ক্রিস্টি নয়েম | Kristi Noem; Noem | politician | US | - | interior-minister
ক্রিস্টোফার ল্যান্ডাউ; ক্রিস্টোফার লান্দাউ | Christopher Landau | politician | US | - | -
চার্লি কার্ক | Charlie Kirk | politician | US | - | -
জন বোল্টন; বোল্টন | John Bolton; ~Bolton | politician | US | - | adviser
জন র‍্যাটক্লিফ; জন র‌্যাটক্লিফ; জন র্যাটক্লিফ; জন রাটক্লিফ | John Ratcliffe; Ratcliffe | politician | US | - | -
জেডি ভ্যান্স; জে ডি ভ্যান্স; জে. ডি. ভ্যান্স; জেডি ভান্স; জে ডি ভান্স; ভ্যান্স | JD Vance; J.D. Vance; J D Vance; James David Vance; Vance | politician | US | Q28935729 | vice-president
জেমিসন গ্রিয়ার; জেমিসন গ্রির; ~গ্রিয়ার | Jamieson Greer; Greer | politician | US | - | -
জ্যারেড কুশনার; জারেড কুশনার; কুশনার | Jared Kushner; Kushner | politician | US | - | adviser, envoy
টড ব্লাঞ্চ; টড ব্ল্যাঞ্চ | Todd Blanche | politician | US | - | -
টম ব্যারাক; থমাস ব্যারাক; টমাস ব্যারাক | Tom Barrack; Thomas Barrack | politician | US | - | envoy, ambassador
টম হোম্যান; টম হোমান | Tom Homan; Homan | politician | US | - | -
টমি পিগট; টমি পিগোট; থমাস পিগট | Tommy Pigott; Thomas Pigott | politician | US | - | spokesperson
টাকার কার্লসন; টাকার কার্লসেন | Tucker Carlson | politician | US | - | -
ট্যামি ব্রুস; টেমি ব্রুস | Tammy Bruce | politician | US | - | spokesperson
ট্রেসি অ্যান জ্যাকবসন; ট্রেসি জ্যাকবসন | Tracey Ann Jacobson; Tracey Jacobson | politician | US | - | ambassador
ডগ বার্গাম; ডাগ বারগাম | Doug Burgum | politician | US | - | -
ডরোথি শিয়া; ডরোথি শে | Dorothy Shea | politician | US | - | ambassador
ডোনাল্ড ট্রাম্প; ডোনাল্ড জে ট্রাম্প; ডোনাল্ড জে. ট্রাম্প; ডোনাল্ড ট্রাম্‌প; ডনাল্ড ট্রাম্প; ট্রাম্প; ট্রাম্‌প | Donald Trump; Donald J. Trump; Donald J Trump; Trump | politician | US | Q22686 | president, former-president
ডোনাল্ড ট্রাম্প জুনিয়র; ডোনাল্ড ট্রাম্প জুনিয়ার; ট্রাম্প জুনিয়র | Donald Trump Jr.; Donald Trump Jr; Trump Jr | politician | US | - | -
ডোনাল্ড লু; ডনাল্ড লু | Donald Lu | politician | US | - | -
ড্যান ড্রিসকল; ড্যানিয়েল ড্রিসকল | Dan Driscoll; Daniel Driscoll | politician | US | - | -
ড্যান বঙ্গিনো; ড্যান বনজিনো | Dan Bongino | politician | US | - | -
তুলসী গ্যাবার্ড; তুলসি গ্যাবার্ড; তুলসী গাব্বার্ড; গ্যাবার্ড | Tulsi Gabbard; Gabbard | politician | US | - | -
পল কাপুর; পল কপূর | Paul Kapur | politician | US | - | -
পাম বন্ডি; প্যাম বন্ডি; পামেলা বন্ডি; ~বন্ডি | Pam Bondi; Pamela Bondi; ~Bondi | politician | US | - | -
পিট হেগসেথ; পিট হেগসেট; পিট হেগসেথ্; পিট হেগজেথ; হেগসেথ; হেগসেট; হেগজেথ | Pete Hegseth; Hegseth | politician | US | - | defence-minister
পিটার নাভারো | Peter Navarro; Navarro | politician | US | - | adviser
পিটার হাস; পিটার ডি হাস; পিটার ডি. হাস | Peter Haas; Peter D Haas; Peter D. Haas | politician | US | - | ambassador
বেথানি পোলোস মরিসন; বেথানি মরিসন | Bethany Poulos Morrison; Bethany Morrison | politician | US | - | -
ব্রুক রলিন্স | Brooke Rollins | politician | US | - | -
ব্রেন্ট ক্রিস্টেনসেন; ব্রেন্ট টি ক্রিস্টেনসেন | Brent Christensen; Brent T Christensen | politician | US | - | ambassador
ব্রেন্ডান কার | Brendan Carr | politician | US | - | -
মর্গান ওর্তেগাস; মরগান অর্টাগাস; মরগ্যান ওর্টাগাস; মর্গান অরটাগাস | Morgan Ortagus; Ortagus | politician | US | - | envoy
মাইক ওয়াল্টজ; মাইক ওয়ালৎজ; মাইক ওয়ালজ; মাইকেল ওয়াল্টজ; ওয়াল্টজ; ওয়ালৎজ | Mike Waltz; Michael Waltz; Waltz | politician | US | - | adviser, ambassador
মাইক পম্পেও; মাইক পম্পেয়ো; পম্পেও; পম্পেয়ো | Mike Pompeo; Pompeo | politician | US | - | secretary-of-state
মাইক পেন্স | Mike Pence; ~Pence | politician | US | - | vice-president
মাইক হাকাবি; মাইক হাকাবী | Mike Huckabee; Huckabee | politician | US | - | ambassador
মার্ক এসপার | Mark Esper | politician | US | - | -
মার্কো রুবিও; মার্কো রুবিয়ো; রুবিও; রুবিয়ো | Marco Rubio; Rubio | politician | US | Q324546 | secretary-of-state, foreign-minister, adviser
মাসাদ বুলোস; মাসাদ বৌলোস; মাসাদ বুলস | Massad Boulos | politician | US | - | adviser, envoy
মেলানিয়া ট্রাম্প; মেলানিয়া | Melania Trump; Melania | politician | US | - | -
রবার্ট এফ. কেনেডি জুনিয়র; রবার্ট কেনেডি জুনিয়র; আরএফকে জুনিয়র | Robert F. Kennedy Jr.; Robert F. Kennedy Jr; Robert F Kennedy Jr; RFK Jr.; RFK Jr | politician | US | - | -
রিচার্ড গ্রেনেল; রিক গ্রেনেল | Richard Grenell; Ric Grenell | politician | US | - | envoy
রুডি জুলিয়ানি; জুলিয়ানি | Rudy Giuliani; Giuliani | politician | US | - | -
লরা লুমার | Laura Loomer | politician | US | - | -
লিন্ডা ম্যাকমোহন; লিন্ডা ম্যাকম্যাহন | Linda McMahon | politician | US | - | -
শন ডাফি | Sean Duffy | politician | US | - | -
শন পার্নেল; শন পারনেল | Sean Parnell | politician | US | - | spokesperson
সার্জিও গোর; সের্জিও গোর; সার্জিয়ো গোর | Sergio Gor | politician | US | - | ambassador, envoy
সুজি ওয়াইলস; সুসি ওয়াইলস | Susie Wiles; ~Wiles | politician | US | - | -
স্কট বেসেন্ট; স্কট ব্যাসেন্ট; বেসেন্ট; ব্যাসেন্ট | Scott Bessent; Bessent | politician | US | - | finance-minister
স্টিফেন মিলার | Stephen Miller | politician | US | - | adviser
স্টিভ উইটকফ; স্টিভ উইটকোফ; স্টিভেন উইটকফ; উইটকফ; উইটকোফ; উইটকভ | Steve Witkoff; Steven Witkoff; Witkoff | politician | US | - | envoy
স্টিভ ব্যানন | Steve Bannon; Bannon | politician | US | - | -
স্টিভেন চাং; স্টিভেন চেউং; স্টিভেন চিউং | Steven Cheung | politician | US | - | spokesperson
হাওয়ার্ড লাটনিক; হাওয়ার্ড লুটনিক; লাটনিক; লুটনিক | Howard Lutnick; Lutnick | politician | US | - | -
# United States: Biden administration and earlier
অ্যান্টনি ব্লিংকেন; অ্যান্টনি ব্লিঙ্কেন; এন্টনি ব্লিঙ্কেন; অ্যান্থনি ব্লিঙ্কেন; অ্যান্টনি ব্লিনকেন; ব্লিংকেন; ব্লিঙ্কেন; ব্লিনকেন | Antony Blinken; Anthony Blinken; Blinken | politician | US | - | secretary-of-state
আফরিন আখতার; আফরিন আক্তার | Afreen Akhter | politician | US | - | -
উইলিয়াম বার্নস; বিল বার্নস | William Burns; Bill Burns | politician | US | - | -
উজরা জেয়া; আজরা জেয়া | Uzra Zeya | politician | US | - | -
কমলা হ্যারিস; কমলা হারিস; ~হ্যারিস | Kamala Harris; ~Harris | politician | US | Q10853588 | vice-president
কলিন পাওয়েল | Colin Powell | politician | US | - | secretary-of-state
কারিন জ্যঁ-পিয়ের; কারিন জ্যঁ পিয়েরে; কারিন জাঁ-পিয়ের; কারিন জ্যাঁ পিয়ের | Karine Jean-Pierre | politician | US | - | spokesperson
জন এফ কেনেডি; জন এফ. কেনেডি | John F. Kennedy; John F Kennedy; JFK | politician | US | Q9696 | former-president
জন কারবি; জন কিরবি; জন কার্বি | John Kirby | politician | US | - | spokesperson
জন কেরি | John Kerry | politician | US | Q22316 | secretary-of-state
জর্জ ডব্লিউ বুশ; জর্জ ডব্লিউ. বুশ; জর্জ বুশ; ~বুশ | George W. Bush; George W Bush; ~Bush | politician | US | Q207 | former-president
জিমি কার্টার | Jimmy Carter | politician | US | Q23685 | former-president
জো বাইডেন; জোসেফ বাইডেন; জো বিডেন; বাইডেন | Joe Biden; Joseph Biden; Joseph R. Biden; Biden | politician | US | Q6279 | former-president, president
জ্যাক সুলিভান; জেক সুলিভান; জেইক সুলিভান; সুলিভান | Jake Sullivan; Jack Sullivan; ~Sullivan | politician | US | - | adviser
জ্যানেট ইয়েলেন; জেনেট ইয়েলেন; ইয়েলেন | Janet Yellen; Yellen | politician | US | - | finance-minister
ডিক চেনি; ডিক চেনে | Dick Cheney; Cheney | politician | US | - | vice-president
প্যাট রাইডার; প্যাট্রিক রাইডার | Pat Ryder; Patrick Ryder | politician | US | - | spokesperson
বারাক ওবামা; ওবামা | Barack Obama; Obama | politician | US | Q76 | former-president
বিল ক্লিনটন; ~ক্লিনটন; ~ক্লিন্টন; বিল ক্লিন্টন | Bill Clinton; ~Clinton | politician | US | Q1124 | former-president
বেদান্ত প্যাটেল; বেদান্ত পটেল | Vedant Patel | politician | US | - | spokesperson
ভিক্টোরিয়া নুল্যান্ড; নুল্যান্ড | Victoria Nuland; Nuland | politician | US | - | -
মিশেল ওবামা | Michelle Obama | politician | US | - | -
মেরিক গারল্যান্ড | Merrick Garland | politician | US | - | -
ম্যাথিউ মিলার; ম্যাথু মিলার | Matthew Miller | politician | US | - | spokesperson
রিচার্ড নিক্সন; ~নিক্সন | Richard Nixon; ~Nixon | politician | US | Q9588 | former-president
রোনাল্ড রিগ্যান; রোনাল্ড রেগন; রিগ্যান | Ronald Reagan; Reagan | politician | US | Q9960 | former-president
লয়েড অস্টিন | Lloyd Austin; ~Austin | politician | US | - | defence-minister
লিন্ডা টমাস-গ্রিনফিল্ড; লিন্ডা থমাস-গ্রিনফিল্ড; লিন্ডা টমাস গ্রিনফিল্ড | Linda Thomas-Greenfield; Linda Thomas Greenfield | politician | US | - | ambassador
হান্টার বাইডেন | Hunter Biden | politician | US | Q5944264 | -
হিলারি ক্লিনটন; হিলারি ক্লিন্টন; ~হিলারি | Hillary Clinton; ~Hillary | politician | US | Q6294 | secretary-of-state
হেনরি কিসিঞ্জার; কিসিঞ্জার | Henry Kissinger; Kissinger | politician | US | Q66107 | secretary-of-state
# United States: Congress, states and parties
অ্যাডাম শিফ | Adam Schiff | politician | US | - | -
অ্যান্ড্রু কুমো; অ্যান্ড্রু কুয়োমো; অ্যান্ড্রু কুওমো; কুমো; কুওমো | Andrew Cuomo; Cuomo | politician | US | - | governor
অ্যান্থনি ফাউচি; অ্যান্টনি ফাউচি; ফাউচি | Anthony Fauci; Fauci | official | US | - | -
অ্যামি কোনি ব্যারেট | Amy Coney Barrett | judge | US | - | -
আলেকজান্দ্রিয়া ওকাসিও-কর্তেজ; আলেকজান্দ্রিয়া ওকাসিও কর্টেজ | Alexandria Ocasio-Cortez; Ocasio-Cortez; AOC | politician | US | - | -
আলেক্সাস গ্রিঙ্কেভিচ; আলেক্সাস গ্রিনকেউইচ; অ্যালেক্সাস গ্রিনকিউইচ | Alexus Grynkewich; Grynkewich | military | US | - | -
ইলহান ওমর | Ilhan Omar | politician | US | - | -
এডওয়ার্ড স্নোডেন; স্নোডেন | Edward Snowden; Snowden | politician | US | Q13424289 | -
এরিক অ্যাডামস; এরিক এডামস | Eric Adams | politician | US | - | mayor
এলিজাবেথ ওয়ারেন | Elizabeth Warren | politician | US | - | -
এলেনা কাগান | Elena Kagan; Kagan | judge | US | - | -
কারেন ব্যাস; ক্যারেন বাস | Karen Bass | politician | US | - | mayor
কেতানজি ব্রাউন জ্যাকসন | Ketanji Brown Jackson | judge | US | - | -
কেভিন ওয়ার্শ; কেভিন ওয়ারশ | Kevin Warsh; Warsh | official | US | - | -
কেভিন ম্যাকার্থি; কেভিন ম্যাককার্থি | Kevin McCarthy | politician | US | - | speaker
ক্যাথি হোচুল; ক্যাথি হোকুল; ক্যাথি হোকল | Kathy Hochul; Hochul | politician | US | - | governor
ক্রিস মারফি | Chris Murphy | politician | US | - | -
ক্রিস্টোফার রে; ক্রিস্টোফার রেই | Christopher Wray | official | US | - | -
ক্ল্যারেন্স টমাস; ক্লারেন্স থমাস | Clarence Thomas | judge | US | - | -
গিলেন ম্যাক্সওয়েল; গিসলেন ম্যাক্সওয়েল; ঘিসলেন ম্যাক্সওয়েল | Ghislaine Maxwell | politician | US | - | -
গ্যাভিন নিউসম; গেভিন নিউসম; গ্যাভিন নিউজম; নিউসম | Gavin Newsom; Newsom | politician | US | - | governor
গ্রেগ অ্যাবট; গ্রেগ অ্যাবোট | Greg Abbott | politician | US | - | governor
চাক শুমার; চার্লস শুমার; শুমার | Chuck Schumer; Schumer | politician | US | - | opposition-leader
চার্লস কিউ ব্রাউন; চার্লস ব্রাউন; সি কিউ ব্রাউন | Charles Q Brown; Charles Q. Brown; CQ Brown | military | US | - | army-chief
জন থুন; জন থুনে | John Thune; Thune | politician | US | - | -
জন রবার্টস | John Roberts | judge | US | - | chief-justice
জিমি কিমেল | Jimmy Kimmel | politician | US | - | -
জেফ্রি এপস্টিন; জেফরি এপস্টেইন; জেফ্রি এপস্টাইন; জেফরি এপস্টিন; এপস্টেইন; এপস্টিন; এপস্টাইন | Jeffrey Epstein; Epstein | politician | US | Q994932 | -
জেবি প্রিটজকার; জে বি প্রিৎজকার | JB Pritzker; J.B. Pritzker; Pritzker | politician | US | - | governor
জেমস কোমি; জেমস কমি; ~কোমি | James Comey; Comey | official | US | - | -
জেমস বোসবার্গ; জেমস বোয়াসবার্গ | James Boasberg; Boasberg | judge | US | - | -
জেরোম পাওয়েল; জেরম পাওয়েল | Jerome Powell; ~Powell | official | US | - | governor
জোহরান মামদানি; জোহরান কোয়ামে মামদানি; জোহরান মামদানী; মামদানি; মামদানী | Zohran Mamdani; Zohran Kwame Mamdani; Mamdani | politician | US | - | mayor
জ্যাক স্মিথ | Jack Smith | official | US | - | -
জ্যাকব ফ্রে; জেকব ফ্রে | Jacob Frey | politician | US | - | mayor
জ্যারেড আইজ্যাকম্যান; জ্যারেড আইজাকম্যান | Jared Isaacman | official | US | - | -
টম কটন | Tom Cotton | politician | US | - | -
টিম ওয়ালজ; টিম ওয়াল্জ; টিম ওয়ালৎস | Tim Walz; Walz | politician | US | - | governor
টিম কেইন | Tim Kaine | politician | US | - | -
টেড ক্রুজ | Ted Cruz | politician | US | - | -
ড্যান কেইন; ড্যান কেন; জন ড্যানিয়েল কেইন | Dan Caine; John Daniel Caine; General Caine | military | US | - | army-chief
নিকি হ্যালি; নিকি হেলি | Nikki Haley; Haley | politician | US | - | ambassador
নিল গোরসাচ | Neil Gorsuch; Gorsuch | judge | US | - | -
ন্যান্সি পেলোসি; ন্যান্সি পেলোসী; পেলোসি | Nancy Pelosi; Pelosi | politician | US | Q170581 | speaker
ফ্রাঙ্ক ব্র্যাডলি; ফ্র্যাঙ্ক ব্র্যাডলি | Frank Bradley; Frank M. Bradley | military | US | - | -
বার্নি স্যান্ডার্স; বার্নি স্যান্ডারস; স্যান্ডার্স | Bernie Sanders; ~Sanders | politician | US | Q359442 | -
বিবেক রামস্বামী; বিবেক রামাস্বামী | Vivek Ramaswamy; Ramaswamy | politician | US | - | -
ব্রেট কাভানা | Brett Kavanaugh; Kavanaugh | judge | US | - | -
ব্র্যাড কুপার | Brad Cooper | military | US | - | -
ব্র্যান্ডন জনসন | Brandon Johnson | politician | US | - | mayor
মাইক জনসন | Mike Johnson | politician | US | - | speaker
মাইকেল কুরিলা; মাইকেল এরিক কুরিলা; এরিক কুরিলা | Michael Erik Kurilla; Erik Kurilla; Kurilla | military | US | - | -
মার্ক ওয়ার্নার; মার্ক ওয়ারনার | Mark Warner | politician | US | - | -
মার্ক মিলি; মার্ক মিলে | Mark Milley; Milley | military | US | - | army-chief
মার্জোরি টেলর গ্রিন; মার্জোরি টেইলর গ্রিন | Marjorie Taylor Greene | politician | US | - | -
মাহমুদ খলিল; মাহমুদ খালিল | Mahmoud Khalil | politician | US | - | -
মিচ ম্যাককনেল; মিচ ম্যাককোনেল; ম্যাককনেল | Mitch McConnell; McConnell | politician | US | - | -
ম্যাট গেটজ; ম্যাট গেইটজ; ম্যাট গেটস | Matt Gaetz; Gaetz | politician | US | - | -
রন ডিসান্টিস; রন ডেসান্টিস; রন ডিস্যান্টিস | Ron DeSantis; DeSantis | politician | US | Q543522 | governor
রাশিদা তালিব; রাশিদা তায়েব | Rashida Tlaib; Tlaib | politician | US | - | -
রো খান্না; রো খন্না | Ro Khanna | politician | US | - | -
র‍্যান্ড পল; র‌্যান্ড পল; র্যান্ড পল | Rand Paul | politician | US | - | -
লিন্ডসে গ্রাহাম; লিন্ডসি গ্রাহাম; লিন্ডসে গ্রেহাম | Lindsey Graham | politician | US | - | -
লিসা কুক | Lisa Cook | official | US | - | -
লেটিশিয়া জেমস | Letitia James | official | US | - | -
সোনিয়া সোটোমেয়র | Sonia Sotomayor; Sotomayor | judge | US | - | -
স্টর্মি ড্যানিয়েলস | Stormy Daniels | politician | US | - | -
স্যামুয়েল আলিটো | Samuel Alito; Alito | judge | US | - | -
স্যামুয়েল পাপারো; স্যাম পাপারো | Samuel Paparo; Paparo | military | US | - | -
হাকিম জেফ্রিস; হাকিম জেফরিস | Hakeem Jeffries; Jeffries | politician | US | - | opposition-leader
হুয়ান মারচান; হুয়ান মার্চান | Juan Merchan; Merchan | judge | US | - | -
# Canada
অনিতা আনন্দ | Anita Anand | politician | CA | - | foreign-minister
ক্রিস্টিয়া ফ্রিল্যান্ড | Chrystia Freeland; Freeland | politician | CA | - | finance-minister
জগমিত সিং; জগমিৎ সিংহ | Jagmeet Singh | politician | CA | - | party-chief
জাস্টিন ট্রুডো; জাস্টিন ত্রুদো; ট্রুডো; ত্রুদো | Justin Trudeau; Trudeau | politician | CA | Q3099714 | former-prime-minister, prime-minister
ডগ ফোর্ড | Doug Ford | politician | CA | - | -
ডমিনিক লেব্লাঁ; ডমিনিক লেব্লঙ্ক | Dominic LeBlanc | politician | CA | - | -
ডেভিড ম্যাকগিন্টি; ডেভিড ম্যাকগুইন্টি | David McGuinty | politician | CA | - | defence-minister
ড্যানিয়েল স্মিথ | Danielle Smith | politician | CA | - | -
পিয়েরে পোইলিভ্র; পিয়ের পোয়েলিভ্র; পিয়েরে পয়লিয়েভর; পিয়ের পলিয়েভ্র; পিয়ের পোলিয়েভর | Pierre Poilievre; Poilievre | politician | CA | - | opposition-leader
ফ্রাঁসোয়া-ফিলিপ শ্যাম্পেন; ফ্রাঁসোয়া-ফিলিপ শ্যাম্পেইন | François-Philippe Champagne; Francois-Philippe Champagne | politician | CA | - | finance-minister
বিল ব্লেয়ার | Bill Blair | politician | CA | - | defence-minister
মার্ক কার্নি; মার্ক কার্নে; মার্ক কারনি; কার্নি; কারনি | Mark Carney; Carney | politician | CA | - | prime-minister
মেরি সাইমন | Mary Simon | politician | CA | - | governor
মেলানি জোলি; মেলানি জলি | Melanie Joly; Mélanie Joly | politician | CA | - | foreign-minister
`;
