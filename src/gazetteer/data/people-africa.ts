/** People in the news of Africa south of the Sahara, as a gazetteer table. */
export const peopleAfrica = `
# Sudan, South Sudan, Ethiopia, Eritrea, Somalia
আবদাল্লা হামদক; আবদুল্লাহ হামদক; হামদক | Abdalla Hamdok; Abdullah Hamdok; Hamdok | politician | SD | - | former-prime-minister
আবদিরহমান মোহাম্মদ আবদুল্লাহি; আবদিরহমান আবদুল্লাহি | Abdirahman Mohamed Abdullahi; Abdirahman Abdullahi | politician | SO | - | president
আবদেল ফাত্তাহ আল-বুরহান; আবদেল-ফাত্তাহ আল-বুরহান; আবদেল ফাত্তাহ আল বুরহান; আবদেল ফাত্তাহ বুরহান; আব্দেল ফাত্তাহ আল-বুরহান; আবদুল ফাত্তাহ আল-বুরহান; আল-বুরহান; ~বুরহান | Abdel Fattah al-Burhan; Abdel-Fattah al-Burhan; Abdel Fattah Burhan; al-Burhan; ~Burhan | military | SD | - | army-chief, leader, president
আবদেলরাহিম দাগালো; আবদেল রহিম দাগালো | Abdelrahim Dagalo; Abdul Rahim Dagalo | rebel | SD | - | -
আবি আহমেদ; আবি আহমদ; আবিই আহমেদ; আবি আহমেদ আলি | Abiy Ahmed; Abiy Ahmed Ali; Abiy | politician | ET | - | prime-minister
ইসমাইল ওমর গুয়েলেহ | Ismail Omar Guelleh; Ismaïl Omar Guelleh; Guelleh | politician | DJ | - | president
ইসাইয়াস আফওয়ার্কি; ইসাইয়াস আফেওয়ার্কি | Isaias Afwerki; Isaias Afewerki; Afwerki | politician | ER | - | president
ওমর আল-বশির; ওমর আল বশির; ওমর হাসান আল-বশির; আল-বশির | Omar al-Bashir; Omar al Bashir; al-Bashir | politician | SD | - | former-president
কামিল ইদ্রিস; কামিল ইদরিস | Kamil Idris; Kamil Idriss | politician | SD | - | prime-minister
গেদিওন তিমোথেওস; গেডিয়ন টিমোথিওস | Gedion Timothewos | politician | ET | - | foreign-minister
তেদ্রোস আধানম গেব্রেয়াসুস; টেড্রোস আধানম গেব্রেয়াসুস; তেদ্রোস আধানম; তেদরোস আধানম গেব্রেয়াসুস; টেড্রোস আধানোম; তেদ্রোস আধানোম গেব্রেয়েসুস; টেড্রোস অ্যাডানম গেব্রিয়েসুস; টেড্রস অ্যাডহানম গেব্রেইসাস; টেড্রোস অ্যাধানম; গেব্রেয়াসুস; তেদ্রোস; টেড্রোস; টেড্রস | Tedros Adhanom Ghebreyesus; Tedros Adhanom; Tedros; Ghebreyesus | official | - | - | -
মাহমুদ আলী ইউসুফ; মাহমুদ আলি ইউসুফ; মাহামুদ আলী ইউসুফ | Mahmoud Ali Youssouf; Mahamoud Ali Youssouf | politician | - | - | -
মিনি আরকু মিন্নাউই; মিনি মিনাউই; মিন্নি মিনাউই | Minni Arko Minnawi; Minni Minawi; Minnawi | rebel | SD | - | governor
মুসা ফাকি মাহামাত; মুসা ফাকি | Moussa Faki Mahamat; Moussa Faki | politician | - | - | -
মোহাম্মদ হামদান দাগালো; মোহাম্মদ হামদান দাগলো; মোহামেদ হামদান দাগালো; মোহাম্মদ হামদান ডাগলো; হামদান দাগালো; হেমেদতি; হেমেতি; হেমেত্তি; হেমেদ্তি; দাগালো; দাগলো | Mohamed Hamdan Dagalo; Mohammed Hamdan Dagalo; Mohamed Hamdan Daglo; Hemedti; Hemeti; Dagalo; Daglo | rebel | SD | - | leader
রিয়েক মাচার; রিক মাচার; রিয়েক মাশার; ~মাচার | Riek Machar; Machar | politician | SS | - | vice-president
সালভা কির; সালভা কির মায়ারদিত; সালভা কীর | Salva Kiir; Salva Kiir Mayardit; Kiir | politician | SS | - | president
হাসান শেখ মাহমুদ; হাসান শেখ মোহামুদ | Hassan Sheikh Mohamud | politician | SO | - | president
# East and Central Africa
অলিভিয়ে এনদুহুঙ্গিরেহে; অলিভিয়ের নদুহুঙ্গিরেহে | Olivier Nduhungirehe; Nduhungirehe | politician | RW | - | foreign-minister
আলি বঙ্গো; আলি বোঙ্গো | Ali Bongo; Ali Bongo Ondimba | politician | GA | - | former-president
ইওয়েরি মুসেভেনি; ইয়োয়েরি মুসেভেনি; ইওয়েরি মুসেভেনী; মুসেভেনি; ইয়োওয়েরি মুসেভেনি | Yoweri Museveni; Museveni | politician | UG | - | president
ইসা চিরোমা বাকারি; ইসা চিরোমা | Issa Tchiroma Bakary; Issa Tchiroma; Tchiroma | politician | CM | - | opposition-leader
উইলিয়াম রুটো; উইলিয়াম রুতো; রুটো; রুতো | William Ruto; Ruto | politician | KE | - | president
উহুরু কেনিয়াত্তা; উহুরু কেনিয়াটা | Uhuru Kenyatta; Kenyatta | politician | KE | - | former-president
এভারিস্ত এনদাইশিমিয়ে; এভারিস্ত নদায়িশিমিয়ে | Évariste Ndayishimiye; Evariste Ndayishimiye; Ndayishimiye | politician | BI | - | president
করনেই নাঙ্গা; কর্নেই নাঙ্গা; কর্নেলি নাঙ্গা | Corneille Nangaa; Nangaa | rebel | CD | - | leader
কিজা বেসিগিয়ে | Kizza Besigye; Besigye | politician | UG | - | opposition-leader
কিথুরে কিন্ডিকি | Kithure Kindiki; Kindiki | politician | KE | - | vice-president
জোসেফ কাবিলা; কাবিলা | Joseph Kabila; Kabila | politician | CD | - | former-president
ডেনিস সাসু এনগুয়েসো; দনি সাসু নগেসো | Denis Sassou Nguesso; Sassou Nguesso | politician | CG | - | president
তুন্দু লিসু | Tundu Lissu; Lissu | politician | TZ | - | opposition-leader
তেওদোরো ওবিয়াং; তেওদোরো ওবিয়াং এনগুয়েমা | Teodoro Obiang; Teodoro Obiang Nguema Mbasogo; Obiang | politician | GQ | - | president
থেরেস কায়িকওয়াম্বা ওয়াগনার | Thérèse Kayikwamba Wagner; Therese Kayikwamba Wagner | politician | CD | - | foreign-minister
পল কাগামে; কাগামে | Paul Kagame; Kagame | politician | RW | - | president
পল বিয়া | Paul Biya; Biya | politician | CM | - | president
ফস্তাঁ-আর্চেঞ্জ তুয়াদেরা; ফস্টিন-আর্চেঞ্জ তুয়াদেরা | Faustin-Archange Touadéra; Faustin-Archange Touadera; Touadera | politician | CF | - | president
ফেলিক্স শিসেকেদি; ফেলিক্স চিসেকেদি; ফেলিক্স শিসেকেডি; ফেলিক্স টিশিসেকেদি; শিসেকেদি; চিসেকেদি; টিশিসেকেদি | Félix Tshisekedi; Felix Tshisekedi; Tshisekedi | politician | CD | - | president
ববি ওয়াইন | Bobi Wine; Robert Kyagulanyi | politician | UG | - | opposition-leader
বার্ট্রান্ড বিসিমওয়া; বারট্রান্ড বিসিমওয়া | Bertrand Bisimwa; Bisimwa | rebel | CD | - | leader
ব্রাইস ওলিগুই এনগুয়েমা; ব্রিস ওলিগি এনগুয়েমা; ব্রাইস ক্লোতায়ার ওলিগুই এনগেমা | Brice Oligui Nguema; Brice Clotaire Oligui Nguema; Oligui Nguema | military | GA | - | president
মাহামাত ইদ্রিস ডেবি; মাহামাত ইদ্রিস দেবি; মাহামাত দেবি | Mahamat Idriss Déby; Mahamat Idriss Deby; Mahamat Deby | politician | TD | - | president
মুসালিয়া মুদাভাদি | Musalia Mudavadi; Mudavadi | politician | KE | - | foreign-minister
মুহুজি কাইনেরুগাবা; মুহোজি কাইনেরুগাবা | Muhoozi Kainerugaba; Kainerugaba | military | UG | - | army-chief
মোইস কাতুম্বি | Moïse Katumbi; Moise Katumbi; Katumbi | politician | CD | - | opposition-leader
রাইলা ওডিঙ্গা; রাইলা ওডিংগা; ওডিঙ্গা | Raila Odinga; Odinga | politician | KE | - | opposition-leader, former-prime-minister
রিগাথি গাচাগুয়া | Rigathi Gachagua; Gachagua | politician | KE | - | vice-president
সামিয়া সুলুহু হাসান; সামিয়া হাসান | Samia Suluhu Hassan; Samia Hassan | politician | TZ | - | president
সুলতানি মাকেঙ্গা | Sultani Makenga; Makenga | rebel | CD | - | leader
# West Africa and the Sahel
আতিকু আবুবকর | Atiku Abubakar | politician | NG | - | opposition-leader
আদামা ব্যারো; আদামা বারো | Adama Barrow | politician | GM | - | president
আবদুরাহমানে তিয়ানি; আবদোরহমানে চিয়ানি; আবদুরহমান চিয়ানি; আবদুরাহমানে চিয়ানি; চিয়ানি; ~তিয়ানি | Abdourahamane Tiani; Abdourahmane Tchiani; Tiani; Tchiani | military | NE | - | president, leader
আবদুলায়ে দিওপ; আবদুলায়ে ডিওপ | Abdoulaye Diop | politician | ML | - | foreign-minister
আলাসানে উয়াত্তারা; আলাসান ওয়াত্তারা; আলাসানে ওয়াতারা; ওয়াত্তারা; আলাসান ওয়াতারা | Alassane Ouattara; Ouattara | politician | CI | - | president
আসিমি গোইতা; আসিমি গোইটা; অ্যাসিমি গোইটা; আসিমি গয়তা; গোইতা; গোইটা | Assimi Goïta; Assimi Goita; Goïta; Goita | military | ML | - | president, leader
ইউসুফ তুগার | Yusuf Tuggar; Tuggar | politician | NG | - | foreign-minister
ইব্রাহিম ত্রাওরে; ইব্রাহিম ট্রাওরে; ইব্রাহিম ত্রায়োরে; ত্রাওরে; ট্রাওরে | Ibrahim Traoré; Ibrahim Traore; Traoré; Traore | military | BF | - | president, leader
ইয়াদ আগ ঘালি; ইয়াদ আগ গালি | Iyad Ag Ghali | rebel | ML | - | leader
উমারো সিসোকো এমবালো; উমারু সিসোকো এম্বালো | Umaro Sissoco Embaló; Umaro Sissoco Embalo; Embalo | politician | GW | - | president, former-president
উসমান সোনকো; উসমান সনকো; সোনকো | Ousmane Sonko; Sonko | politician | SN | - | prime-minister
এনগোজি ওকোনজো-ইওয়েলা; এনগোজি ওকোনজো-ইউয়েলা; এনগোজি ওকোঞ্জো ইওয়েলা; এনগোজি ওকোনজো ইওয়েলা; এনগোজি ওকোঞ্জো-ইওয়েলা; ওকোঞ্জো-ইওয়েলা; ওকোনজো-ইওয়েলা | Ngozi Okonjo-Iweala; Okonjo-Iweala | official | - | - | -
চোগুয়েল মাইগা; চোগেল কোকাল্লা মাইগা | Choguel Maïga; Choguel Maiga; Choguel Kokalla Maiga | politician | ML | - | prime-minister
জন মাহামা; জন দ্রামানি মাহামা; মাহামা | John Mahama; John Dramani Mahama; Mahama | politician | GH | - | president
জর্জ উইয়াহ; জর্জ উইয়া | George Weah; Weah | politician | LR | - | former-president
জুলিয়াস মাদা বিও; জুলিয়াস বিও | Julius Maada Bio; Maada Bio | politician | SL | - | president
জোসেফ বোয়াকাই | Joseph Boakai; Boakai | politician | LR | - | president
তিজানে থিয়াম | Tidjane Thiam; Thiam | politician | CI | - | opposition-leader
নানা আকুফো-আডো; নানা আকুফো আদ্দো | Nana Akufo-Addo; Akufo-Addo | politician | GH | - | former-president
পিটার ওবি | Peter Obi | politician | NG | - | opposition-leader
প্যাট্রিস টালন; পাত্রিস তালোঁ | Patrice Talon; ~Talon | politician | BJ | - | president
ফোর নিয়াসিংবে; ফাউরে গনাসিংবে | Faure Gnassingbé; Faure Gnassingbe; Gnassingbe | politician | TG | - | president
বাসিরু দিওমায়ে ফায়ে; বাসিরু দিওমাই ফাই; বাসিরু ফায়ে; বাসিরু দিয়োমায়ে ফায়ে | Bassirou Diomaye Faye; Diomaye Faye | politician | SN | - | president
বোলা টিনুবু; বোলা আহমেদ টিনুবু; বোলা তিনুবু; টিনুবু; তিনুবু | Bola Tinubu; Bola Ahmed Tinubu; Tinubu | politician | NG | - | president
মামাদি দুম্বুয়া; মামাদি ডৌম্বুয়া; মামাদি দুমবুইয়া | Mamady Doumbouya; Mamadi Doumbouya; Doumbouya | military | GN | - | president
মুহাম্মাদু বুহারি; মুহাম্মদু বুহারি; মোহাম্মদু বুহারি; বুহারি | Muhammadu Buhari; Buhari | politician | NG | - | former-president
মোহামেদ উলদ গাজুয়ানি; মোহামেদ ঔল্ড গাজৌয়ানি | Mohamed Ould Ghazouani; Ghazouani | politician | MR | - | president
মোহামেদ বাজুম; মোহাম্মদ বাজুম; বাজুম | Mohamed Bazoum; Bazoum | politician | NE | - | former-president
ম্যাকি সাল; মাকি সাল | Macky Sall | politician | SN | - | former-president
# Southern Africa and the islands
আন্দ্রি রাজোয়েলিনা; আন্দ্রে রাজোয়েলিনা; আন্দ্রি রাজোলিনা; রাজোয়েলিনা | Andry Rajoelina; Rajoelina | politician | MG | - | former-president
এডগার লুঙ্গু | Edgar Lungu; Lungu | politician | ZM | - | former-president
এমারসন এমনানগাগওয়া; এমারসন নানগাগওয়া; এমারসন মানাঙ্গাগওয়া | Emmerson Mnangagwa; Mnangagwa | politician | ZW | - | president
ওয়াভেল রামকালাওয়ান | Wavel Ramkalawan; Ramkalawan | politician | SC | - | former-president
কোফি আনান; কফি আনান | Kofi Annan; Annan | diplomat | - | Q1254 | secretary-general
জন স্টিনহুইসেন; জন স্টিনহাইসেন | John Steenhuisen; Steenhuisen | politician | ZA | - | party-chief
জুলিয়াস মালেমা; মালেমা | Julius Malema; Malema | politician | ZA | - | party-chief
জোয়াও লরেনসো; জোয়াও লোরেন্সো | João Lourenço; Joao Lourenco; Lourenço; Lourenco | politician | AO | - | president
জ্যাকব জুমা; ~জুমা | Jacob Zuma; Zuma | politician | ZA | - | former-president
ডুমা বোকো; দুমা বোকো | Duma Boko | politician | BW | - | president
তৃতীয় এমসোয়াতি | Mswati III | royal | SZ | - | king
থাবো এমবেকি | Thabo Mbeki; Mbeki | politician | ZA | - | former-president
দানিয়েল চ্যাপো; ড্যানিয়েল চাপো | Daniel Chapo; Chapo | politician | MZ | - | president
নবীন রামগুলাম; নবীনচন্দ্র রামগুলাম | Navin Ramgoolam; Navinchandra Ramgoolam; Ramgoolam | politician | MU | - | prime-minister
নালেদি পান্ডর; নালেডি প্যান্ডর | Naledi Pandor; Pandor | politician | ZA | - | foreign-minister
নেতুম্বো নান্দি-এনদাইতওয়া; নেতুম্বো নান্দি-নদাইতওয়া | Netumbo Nandi-Ndaitwah; Nandi-Ndaitwah | politician | NA | - | president
নেলসন ম্যান্ডেলা; নেলসন মান্ডেলা; ম্যান্ডেলা; মান্ডেলা | Nelson Mandela; Mandela | politician | ZA | Q8023 | former-president
পিটার মুথারিকা | Peter Mutharika; Mutharika | politician | MW | - | president
প্রবিন্দ জগন্নাথ; প্রবিন্দ যুগনাথ | Pravind Jugnauth; Jugnauth | politician | MU | - | former-prime-minister
ভেনান্সিও মন্ডলেন | Venâncio Mondlane; Venancio Mondlane; Mondlane | politician | MZ | - | opposition-leader
মাইকেল র‍্যান্ড্রিয়ানিরিনা; মাইকেল রান্দ্রিয়ানিরিনা; মাইকেল র‌্যান্ড্রিয়ানিরিনা | Michael Randrianirina; Randrianirina | military | MG | - | president
রবার্ট মুগাবে; মুগাবে | Robert Mugabe; Mugabe | politician | ZW | - | former-president
রোনাল্ড লামোলা; রোনাল্ড ল্যামোলা | Ronald Lamola; Lamola | politician | ZA | - | foreign-minister
লাজারাস চাকভেরা; লাজারাস চাকওয়েরা | Lazarus Chakwera; Chakwera | politician | MW | - | former-president
সিরিল রামাফোসা; সিরিল রামাফোজা; রামাফোসা; রামাফোজা | Cyril Ramaphosa; Ramaphosa | politician | ZA | - | president
হাকাইন্দে হিচিলেমা | Hakainde Hichilema; Hichilema | politician | ZM | - | president
`;
