/** People of international bodies, religion, business, science, arts and sport, as a gazetteer table. */
export const peopleWorld = `
# United Nations and other international bodies
অজয় বাঙ্গা; অজয় বঙ্গা; অজয় বাংগা; অজয় বঙ্গ | Ajay Banga; ~Banga | business | - | - | president
অড্রে আজুলে; অড্রে আজৌলে | Audrey Azoulay; Azoulay | official | - | - | -
অ্যাগনেস ক্যালামার্ড; অ্যাগনেস কালামার; অ্যাগনেস ক্যালামার্দ; আনিয়েস কালামার | Agnès Callamard; Agnes Callamard; Callamard | activist | - | - | -
আখিম স্টাইনার; আচিম স্টেইনার; আখিম স্টেইনার | Achim Steiner | official | - | - | -
আন্তোনিও গুতেরেস; আন্তোনিও গুতেরেজ; আন্তোনিয়ো গুতেরেস; অ্যান্টোনিও গুতেরেস; আন্তোনিও গুটেরেস; অ্যান্তোনিও গুতেরেস; অ্যান্টনিও গুতেরেস; আন্তোনিও গুতেরেহেস; আন্টোনিও গুটেরেস; গুতেরেস; গুতেরেজ; গুটেরেস; গুতারেস | António Guterres; Antonio Guterres; Guterres | diplomat | - | Q311440 | secretary-general
আবদৌলায়ে সেক; আবদুলায়ে সেক | Abdoulaye Seck | official | - | - | -
আমিনা মোহাম্মদ; আমিনা জে মোহাম্মদ; আমিনা মোহাম্মেদ | Amina Mohammed; Amina J. Mohammed; Amina J Mohammed | diplomat | - | - | -
আহমেদ আবুল গেইত; আহমেদ আবুল ঘেইত | Ahmed Aboul Gheit; Aboul Gheit | diplomat | - | - | secretary-general
ইউজি ইওয়াসাওয়া; ইয়ুজি ইওয়াসাওয়া | Yuji Iwasawa; Iwasawa | judge | - | - | president
ইঙ্গার অ্যান্ডারসেন | Inger Andersen | official | - | - | -
ইন্দ্রমণি পাণ্ডে; ইন্দ্র মণি পান্ডে | Indra Mani Pandey | diplomat | - | - | secretary-general
ইয়ান এগেল্যান্ড; জান এগেল্যান্ড | Jan Egeland; Egeland | activist | NO | - | -
উইনি বায়ানিমা; উইনি বিয়ানইমা | Winnie Byanyima; Byanyima | official | - | - | -
এমি পোপ; অ্যামি পোপ | Amy Pope | official | - | - | -
করিম খান; করিম আসাদ আহমদ খান; করিম এ এ খান | Karim Khan; Karim A. A. Khan | judge | - | - | -
ক্যাথরিন রাসেল; ক্যাথেরিন রাসেল | Catherine Russell | official | - | - | -
ক্যারল ফ্লোর-স্মেরেচনিয়াক | Carol Flore-Smereczniak | diplomat | - | - | -
ক্রিস পাপাজর্জিউ; ক্রিস পাপাজর্জিও | Chris Papageorgiou; Papageorgiou | official | - | - | -
ক্রিস্তালিনা জর্জিয়েভা; ক্রিস্টালিনা জর্জিয়েভা; ক্রিস্টালিনা জর্জিভা; জর্জিয়েভা; জর্জিভা | Kristalina Georgieva; Georgieva | official | - | - | -
খালেদ এল-এনানি; খালেদ আল-এনানি | Khaled El-Enany; Khaled el-Anani | official | - | - | -
গিলবার্ট হুংবো | Gilbert Houngbo; Gilbert F. Houngbo | official | - | - | -
গীতা গোপীনাথ | Gita Gopinath; Gopinath | official | - | - | -
গেইর পেডারসেন; গেইর পেডারসন; গেয়ার পেডারসেন | Geir Pedersen; Pedersen | diplomat | - | - | envoy
গোয়েন লুইস; গুয়েন লুইস; গোয়েন লিউইস | Gwyn Lewis | diplomat | - | - | -
গোলাম সারওয়ার; গোলাম সারোয়ার | Golam Sarwar | diplomat | - | - | secretary-general
জঁ-পিয়ের লাক্রোয়া; জ্যঁ-পিয়ের লাক্রোয়া; জ্যঁ পিয়েরে লাক্রোয়া | Jean-Pierre Lacroix; Lacroix | diplomat | - | - | -
জাসেম মোহাম্মদ আলবুদাইউই; জাসেম আলবুদাইউই; জাসেম মোহামেদ আলবুদাইউই | Jasem Mohamed Albudaiwi; Jasem Albudaiwi | diplomat | - | - | secretary-general
জিন লিকুন; চিন লিছুন | Jin Liqun | official | - | - | president
জুলি বিশপ | Julie Bishop | diplomat | - | - | envoy
জুলিয়েট তৌমা; জুলিয়েট টুমা; জুলিয়েট তওমা | Juliette Touma | official | - | - | spokesperson
জেফ্রি স্যাক্স; জেফ্রি স্যাকস | Jeffrey Sachs | other | US | - | -
জেমস এল্ডার; জেমস এলডার | James Elder | official | - | - | spokesperson
জেরেমি লরেন্স | Jeremy Laurence | official | - | - | spokesperson
জোয়ান ডোনোগু; জোয়ান ডনোহিউ | Joan Donoghue; Donoghue | judge | - | - | president
জোহানেস জুট; ইয়োহানেস জুট | Johannes Zutt | official | - | - | -
জ্যঁ পেসমে; জিন পেসমে | Jean Pesme | official | - | - | -
টম অ্যান্ড্রুজ; টমাস অ্যান্ড্রুজ; টম অ্যান্ড্রুস | Tom Andrews; Thomas Andrews | official | - | - | envoy
টম ফ্লেচার | Tom Fletcher | official | - | - | -
টিরানা হাসান | Tirana Hassan | activist | - | - | -
টেস ইনগ্রাম | Tess Ingram | official | - | - | spokesperson
টোবি ক্যাডম্যান; টবি ক্যাডম্যান | Toby Cadman; Cadman | other | GB | - | -
ডেভিড বার্গম্যান | David Bergman | journalist | GB | - | -
ডেভিড মিলিব্যান্ড | David Miliband | politician | GB | - | -
তোমোকো আকানে; টোমোকো আকানে | Tomoko Akane; Akane | judge | - | - | president
থামিন আল-খেতান; থামিন আল খেতান | Thameen Al-Kheetan; Thameen al-Kheetan | official | - | - | spokesperson
নাভি পিল্লাই; নাভি পিল্লে | Navi Pillay; Pillay | judge | - | - | -
নোয়াম চমস্কি; নোম চমস্কি | Noam Chomsky; Chomsky | other | US | Q9049 | -
প্যাট্রিসিয়া স্কটল্যান্ড | Patricia Scotland | diplomat | - | - | secretary-general
ফলকার তুর্ক; ভলকার তুর্ক; ফলকার টুর্ক; ভলকার টার্ক; ফলকার টার্ক; ভলকার টুর্ক; ফোলকার টুর্ক; ফলকার ট্যুর্ক; ভোলকার তুর্ক; ভলকার তুর্ক্; ফলকার ত্যুর্ক; ভলকের তুর্ক | Volker Türk; Volker Turk; Volker Tuerk | official | - | - | -
ফাতিহ বিরল | Fatih Birol; Birol | official | - | - | -
ফারহান হক | Farhan Haq | official | - | - | spokesperson
ফিলিপ লাজারিনি; ফিলিপ্পে লাজ্জারিনি; ফিলিপ লাজ্জারিনি; ফিলিপে লাজারিনি; লাজারিনি; লাজ্জারিনি | Philippe Lazzarini; Lazzarini | official | - | - | -
ফিলিপ্পো গ্রান্ডি; ফিলিপো গ্রান্ডি; ফিলিপ্পো গ্র্যান্ডি | Filippo Grandi; ~Grandi | official | - | - | -
ফিলেমন ইয়াং | Philémon Yang; Philemon Yang | diplomat | - | - | president
ফেরিদুন সিনিরলিওগ্লু | Feridun Sinirlioğlu; Feridun Sinirlioglu | diplomat | - | - | secretary-general
ফ্রাঁসোয়া ভ্যালেরিয়ান | François Valérian; Francois Valerian | activist | - | - | -
ফ্রান্সিস ফুকুয়ামা | Francis Fukuyama; Fukuyama | other | US | - | -
ফ্রান্সেসকা আলবানিজ; ফ্রানচেসকা আলবানিজ; ফ্রান্সেসকা আলবানেজ; ফ্রান্সেসকা আলবানিজে | Francesca Albanese | official | - | - | envoy
বান কি মুন; বান কি-মুন | Ban Ki-moon; Ban Ki moon | diplomat | - | Q1253 | secretary-general
বারহাম সালিহ; বারহাম সালেহ | Barham Salih; Barham Saleh | politician | - | - | -
ভালদেসি উরকিজা | Valdecy Urquiza; Urquiza | police | - | - | secretary-general
মাইকেল কুগেলম্যান; মাইকেল কুগেলমান; কুগেলম্যান | Michael Kugelman; Kugelman | other | US | - | -
মার্টিন গ্রিফিথস; মার্টিন গ্রিফিথ | Martin Griffiths | official | - | - | -
মার্টিন রাইজার; মার্টিন রেইজার | Martin Raiser | official | - | - | -
মাসাতো কান্দা; মাসাতো কান্ডা | Masato Kanda | official | - | - | president
মাসাৎসুগু আসাকাওয়া; মাসাতসুগু আসাকাওয়া | Masatsugu Asakawa; Asakawa | official | - | - | president
মিরিয়ানা স্পোলিয়ারিচ; মিরজানা স্পোলজারিচ; মিরজানা স্পোলজারিক | Mirjana Spoljaric; Mirjana Spoljaric Egger; Spoljaric | official | - | - | president
মীনাক্ষী গাঙ্গুলি; মীনাক্ষী গাঙ্গুলী | Meenakshi Ganguly | activist | - | - | -
রমতানে লামামরা | Ramtane Lamamra; Lamamra | diplomat | - | - | envoy
রানা ফ্লাওয়ার্স | Rana Flowers | official | - | - | -
রাভিনা শামদাসানি; রবিনা শামদাসানি; রাবিনা শামদাসানি | Ravina Shamdasani; Shamdasani | official | - | - | spokesperson
রোজমেরি ডিকার্লো; রোজমেরি ডি কার্লো | Rosemary DiCarlo; DiCarlo | diplomat | - | - | -
রোজা ওতুনবায়েভা | Roza Otunbayeva; Otunbayeva | diplomat | - | - | envoy
লিজ থ্রোসেল | Liz Throssell; Throssell | official | - | - | spokesperson
শার্লি বচওয়ে; শার্লি আয়োরকোর বচওয়ে | Shirley Botchwey; Shirley Ayorkor Botchwey | diplomat | - | - | secretary-general
শ্রীরাধা দত্ত | Sreeradha Datta | other | IN | - | -
সাইমন স্টিল; সিমন স্টিয়েল | Simon Stiell; Stiell | official | - | - | -
সিন্ডি ম্যাককেইন; সিন্ডি ম্যাকেইন | Cindy McCain | official | - | - | -
স্টিফেন দুজারিক; স্টিফেন ডুজারিক; স্তেফান দুজারিক; স্টিফান দুজারিক; স্টেফান ডুজারিক; স্টেফান দুজারিক; স্টেফেন ডুজারিক; স্টিফেন দুজাররিক; দুজারিক; ডুজারিক | Stéphane Dujarric; Stephane Dujarric; Dujarric | official | - | - | spokesperson
স্টিফেন লিলার; স্টেফান লিলার | Stefan Liller | official | - | - | -
স্মৃতি সিং | Smriti Singh | activist | - | - | -
হাইথাম আল-ঘাইস; হাইথাম আল গাইস | Haitham al-Ghais; Haitham Al Ghais | official | - | - | secretary-general
হানা টেটেহ; হান্না টেটেহ | Hanna Tetteh; Tetteh | diplomat | - | - | envoy
হিসেইন ব্রাহিম তাহা; হিসেন ব্রাহিম তাহা; হুসেইন ইব্রাহিম তাহা | Hissein Brahim Taha; Brahim Taha | diplomat | - | - | secretary-general
হুমা খান | Huma Khan | official | - | - | -
হো ইউন জিয়ং; হোয়ে ইয়ুন জিয়ং; হো ইয়ুন জং | Hoe Yun Jeong | official | - | - | -
হ্যান্স গ্রুন্ডবার্গ; হান্স গ্রুন্ডবার্গ | Hans Grundberg; Grundberg | diplomat | - | - | envoy
# religion
আগা খান; প্রিন্স করিম আগা খান; প্রিন্স রহিম আগা খান | Aga Khan; Prince Rahim Aga Khan; Prince Karim Aga Khan | religious | - | - | leader
জাকির নায়েক; জাকির নাইক | Zakir Naik | religious | - | - | -
জাস্টিন ওয়েলবি | Justin Welby; Welby | religious | GB | - | -
দালাই লামা; চতুর্দশ দালাই লামা; দলাই লামা; তেনজিন গিয়াৎসো; দালাই লামা তেনজিন গ্যাৎসো | Dalai Lama; Tenzin Gyatso; 14th Dalai Lama | religious | - | Q17293 | leader
দ্বিতীয় জন পল | John Paul II | religious | VA | Q989 | pope
পিয়েত্রো পারোলিন; পারোলিন | Pietro Parolin; Parolin | religious | VA | - | secretary-of-state
পিয়েরবাত্তিস্তা পিজাবাল্লা; পিয়েরবাতিস্তা পিৎসাবাল্লা | Pierbattista Pizzaballa; Pizzaballa | religious | - | - | -
পেনপা সেরিং; পেনপা শেরিং | Penpa Tsering | politician | - | - | leader
পোপ ফ্রান্সিস; পোপ ফ্রাঁসিস | Pope Francis; Francis I | religious | VA | Q450675 | pope
পোপ লিও; পোপ লিও চতুর্দশ; চতুর্দশ লিও; পোপ লিয়ো; পোপ চতুর্দশ লিয়ো; রবার্ট ফ্রান্সিস প্রেভোস্ট; রবার্ট প্রেভোস্ট | Pope Leo; Leo XIV; Robert Francis Prevost; Robert Prevost | religious | VA | - | pope
প্যাট্রিয়ার্ক কিরিল; পাত্রিয়ার্ক কিরিল | Patriarch Kirill | religious | RU | - | -
মাত্তেও ব্রুনি | Matteo Bruni | official | VA | - | spokesperson
মাদার তেরেসা; মাদার টেরেসা | Mother Teresa | religious | IN | Q30547 | -
ষোড়শ বেনেডিক্ট | Benedict XVI; Pope Benedict | religious | VA | Q2494 | pope
সারাহ মুলালি; সারা মুলালি | Sarah Mullally; Mullally | religious | GB | - | -
# technology and business
অ্যালেক্স সোরোস; আলেকজান্ডার সোরোস | Alex Soros; Alexander Soros | business | US | - | -
ইলন মাস্ক; এলন মাস্ক; ইলোন মাস্ক; ইলন মাক্স; ~মাস্ক | Elon Musk; Musk | business | US | Q317521 | adviser
ওয়ারেন বাফেট; ওয়ারেন বাফে; ওয়ারেন বাফেট্ট; বাফেট | Warren Buffett; Buffett | business | US | Q47213 | -
চাংপেং ঝাও | Changpeng Zhao | business | - | - | -
জর্জ সোরোস; সোরোস | George Soros; Soros | business | US | Q12908 | -
জেনসেন হুয়াং; জেনসন হুয়াং | Jensen Huang | business | US | - | -
জেফ বেজোস; জেফ বেজস; বেজোস | Jeff Bezos; Bezos | business | US | Q312556 | -
জেমি ডিমন; জ্যামি ডাইমন | Jamie Dimon; Dimon | business | US | - | -
জ্যাক ডরসি | Jack Dorsey | business | US | Q335552 | -
জ্যাক মা | Jack Ma | business | CN | - | -
টিম কুক | Tim Cook | business | US | Q265852 | -
পাভেল দুরভ; দুরভ | Pavel Durov; Durov | business | - | - | -
পিটার থিয়েল | Peter Thiel; Thiel | business | US | - | -
বার্নার্ড আর্নল্ট; বের্নার আর্নো | Bernard Arnault; Arnault | business | FR | - | -
বিল গেটস; বিল গেইটস | Bill Gates | business | US | Q5284 | -
মার্ক জাকারবার্গ; মার্ক জুকারবার্গ; মার্ক জ়াকারবার্গ; জাকারবার্গ; জুকারবার্গ | Mark Zuckerberg; Zuckerberg | business | US | Q36215 | -
মেলিন্ডা ফ্রেঞ্চ গেটস; মেলিন্ডা গেটস | Melinda French Gates; Melinda Gates | business | US | - | -
রিচার্ড ব্র্যানসন | Richard Branson; Branson | business | GB | - | -
রুপার্ট মারডক; মারডক | Rupert Murdoch; Murdoch | business | US | Q53944 | -
লরেন ড্রেয়ার | Lauren Dreyer | business | US | - | -
লিন্ডা ইয়াকারিনো; লিন্ডা ইয়াক্কারিনো | Linda Yaccarino; Yaccarino | business | US | - | -
লিয়াং ওয়েনফেং | Liang Wenfeng | business | CN | - | -
ল্যারি এলিসন; ল্যারি অ্যালিসন | Larry Ellison | business | US | - | -
ল্যারি পেজ | Larry Page | business | US | - | -
ল্যারি ফিঙ্ক; ল্যারি ফিংক | Larry Fink | business | US | - | -
শু চিউ; শু জি চিউ; শো জি চিউ | Shou Zi Chew; Shou Chew | business | SG | - | -
সত্য নাদেলা; নাদেলা | Satya Nadella; Nadella | business | US | - | -
সুন্দর পিচাই; পিচাই | Sundar Pichai; Pichai | business | US | - | -
সুলতান আল জাবের; সুলতান আল-জাবের | Sultan al-Jaber; Sultan Al Jaber | business | AE | - | -
সুলতান আহমেদ বিন সুলাইয়েম; সুলতান আহমেদ বিন সুলায়েম | Sultan Ahmed bin Sulayem | business | AE | - | -
সের্গেই ব্রিন | Sergey Brin | business | US | - | -
স্টিভ জবস | Steve Jobs | business | US | Q19837 | -
স্যাম অল্টম্যান; স্যাম আল্টম্যান; স্যাম অল্টমান; অল্টম্যান | Sam Altman; Altman | business | US | - | -
স্যাম ব্যাঙ্কম্যান-ফ্রাইড; স্যাম ব্যাংকম্যান-ফ্রিড; স্যাম ব্যাংকম্যান ফ্রাইড | Sam Bankman-Fried; Bankman-Fried | business | US | - | -
# science, arts, society
অ্যাঞ্জেলিনা জোলি; এঞ্জেলিনা জোলি | Angelina Jolie; ~Jolie | other | US | Q13909 | -
আলবার্ট আইনস্টাইন; আইনস্টাইন | Albert Einstein; Einstein | other | - | Q937 | -
ইয়ন ফসে; ইয়োন ফসে | Jon Fosse | other | NO | - | -
কার্ল মার্ক্স; কার্ল মার্কস; ~মার্ক্স; ~মার্কস | Karl Marx; ~Marx | other | DE | Q9061 | -
কিম কার্দাশিয়ান; কিম কারদাশিয়ান | Kim Kardashian | other | US | - | -
জর্জ ক্লুনি | George Clooney; Clooney | other | US | Q23844 | -
জর্জ ফ্লয়েড | George Floyd | other | US | - | -
টম ক্রুজ | Tom Cruise | other | US | Q37079 | -
টেইলর সুইফট; টেলর সুইফট | Taylor Swift | other | US | Q26876 | -
মাইকেল জ্যাকসন | Michael Jackson | other | US | Q2831 | -
মার্টিন লুথার কিং; মার্টিন লুথার কিং জুনিয়র | Martin Luther King Jr.; Martin Luther King Jr; Martin Luther King | activist | US | Q8027 | -
লাসলো ক্রাসনাহোরকাই; লাসলো ক্রাজনাহোরকাই | László Krasznahorkai; Laszlo Krasznahorkai; Krasznahorkai | other | HU | - | -
সালমান রুশদি; সালমান রুশদী; সলমন রুশদি; রুশদি | Salman Rushdie; Rushdie | other | GB | Q44306 | -
স্টিফেন হকিং; হকিং | Stephen Hawking; ~Hawking | other | GB | Q17714 | -
# sport
~পেলে | ~Pelé; ~Pele | other | BR | Q12897 | -
ইয়ানিক সিনার; জানিক সিনার | Jannik Sinner | other | IT | - | -
উসাইন বোল্ট | Usain Bolt | other | JM | Q1189 | -
কার্লো আনচেলত্তি | Carlo Ancelotti; Ancelotti | other | IT | - | -
কার্লোস আলকারাজ; আলকারাজ | Carlos Alcaraz; Alcaraz | other | ES | - | -
কার্স্টি কভেন্ট্রি; ক্রিস্টি কভেন্ট্রি | Kirsty Coventry | official | - | - | president
কিলিয়ান এমবাপ্পে; কিলিয়ান এমবাপে; এমবাপ্পে; এমবাপে | Kylian Mbappé; Kylian Mbappe; Mbappé; Mbappe | other | FR | - | -
ক্রিস্টিয়ানো রোনালদো; ক্রিশ্চিয়ানো রোনালদো; ক্রিস্তিয়ানো রোনালদো; ক্রিশ্চিয়ানো রোনাল্ডো; রোনালদো; রোনাল্ডো | Cristiano Ronaldo; Ronaldo | other | PT | Q11571 | -
জিনেদিন জিদান; জিদান | Zinedine Zidane; Zidane | other | FR | Q1835 | -
জিয়ান্নি ইনফান্তিনো; জান্নি ইনফান্তিনো; জিয়ানি ইনফান্তিনো; ইনফান্তিনো | Gianni Infantino; Infantino | official | - | - | president
টমাস বাখ; থমাস বাখ | Thomas Bach | official | - | - | president
টাইগার উডস | Tiger Woods | other | US | - | -
দিয়েগো ম্যারাডোনা; দিয়েগো মারাদোনা; ম্যারাডোনা; মারাদোনা | Diego Maradona; Maradona | other | AR | Q17515 | -
নেইমার; নেইমার জুনিয়র; নেমার | Neymar; Neymar Jr | other | BR | Q142794 | -
নোভাক জোকোভিচ; নোভাক জকোভিচ; জোকোভিচ; জকোভিচ | Novak Djokovic; Djokovic | other | RS | Q5812 | -
পেপ গার্দিওলা | Pep Guardiola; Guardiola | other | ES | - | -
মোহাম্মদ আলী; মোহাম্মদ আলি | Muhammad Ali | other | US | Q36107 | -
মোহাম্মদ সালাহ; মোহামেদ সালাহ | Mohamed Salah | other | EG | - | -
রজার ফেদেরার; ফেদেরার | Roger Federer; Federer | other | CH | Q1426 | -
রাফায়েল নাদাল; নাদাল | Rafael Nadal; Nadal | other | ES | Q10132 | -
লামিন ইয়ামাল; ইয়ামাল | Lamine Yamal; Yamal | other | ES | - | -
লিওনেল মেসি; লিয়োনেল মেসি; ~মেসি | Lionel Messi; Messi | other | AR | Q615 | -
লিওনেল স্কালোনি | Lionel Scaloni; Scaloni | other | AR | - | -
লেব্রন জেমস | LeBron James | other | US | - | -
`;
