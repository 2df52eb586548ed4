/** People in the news of the Middle East and North Africa, as a gazetteer table. */
export const peopleMiddleEast = `
# Israel
আইজ্যাক রাবিন; ইতঝাক রাবিন; ইৎজাক রাবিন | Yitzhak Rabin; Rabin | politician | IL | - | former-prime-minister
আইজ্যাক হারজগ; আইজাক হারজোগ; আইজ্যাক হেরজগ; আইজাক হার্জগ; ইসাক হারজগ; ইতজাক হারজগ; আইজ্যাক হেরজোগ; হারজগ; হারজোগ; হেরজগ; হার্জগ; ইসহাক হারজগ | Isaac Herzog; Herzog | politician | IL | - | president
আভিগদোর লিবারম্যান; আভিগদোর লিবেরমান; লিবারম্যান; লিবেরমান | Avigdor Lieberman; Avigdor Liberman; Lieberman | politician | IL | - | opposition-leader
আভিচাই আদরাই; আভিচায় আদরায়ি; আভিচে আদ্রেই; আভিখাই আদরাই | Avichay Adraee; Avichay Adree; Adraee | military | IL | - | spokesperson
আমিখাই এলিয়াহু; আমিচাই এলিয়াহু | Amichai Eliyahu; Amihai Eliyahu | politician | IL | - | -
আমির ওহানা | Amir Ohana | politician | IL | - | speaker
ইতামার বেন-গাভির; ইতামার বেন গাভির; ইতামার বেন-গভির; ইতামার বেন গভির; ইতামার বেন গিভর; ইতামার বেন জিভির; ইতামার বেন-গিভির; বেন-গাভির; বেন গাভির; বেন-গভির; বেন গভির; বেন-গিভির; বেন গিভির | Itamar Ben-Gvir; Itamar Ben Gvir; Ben-Gvir; Ben Gvir | politician | IL | - | interior-minister
ইয়াইর গোলান; ইয়ার গোলান | Yair Golan | politician | IL | - | opposition-leader
ইয়ার লাপিদ; ইয়াইর লাপিদ; ইয়ার ল্যাপিড; ইয়ায়ার লাপিদ; ইয়াইর ল্যাপিড; লাপিদ; ল্যাপিড | Yair Lapid; Lapid | politician | IL | - | opposition-leader, former-prime-minister
ইয়ারিভ লেভিন | Yariv Levin | politician | IL | - | -
ইয়াল জামির; এয়াল জামির; ইয়াল যামির; আইয়াল জামির; ইয়াল জমির; জামির | Eyal Zamir; Zamir | military | IL | - | army-chief
ইয়েখিয়েল লেইটার; ইয়েচিয়েল লেইটার | Yechiel Leiter; Leiter | politician | IL | - | ambassador
ইয়োভ গ্যালান্ট; ইয়োআভ গ্যালান্ট; ইয়োভ গালান্ট; ইয়োয়াভ গালান্ট; ইয়োভ গ্যালান্ত; ইয়োভ গ্যালেন্ট; গ্যালান্ট; গালান্ট; ইয়োয়াভ গ্যালান্ট | Yoav Gallant; ~Gallant | politician | IL | - | defence-minister
ইসরায়েল কাৎজ; ইসরায়েল কাটজ; ইসরাইল কাৎজ; ইসরায়েল কাৎস; ইজরায়েল কাৎজ; ইসরায়েল কাতজ; ইসরাইল কাটজ; ইজরায়েল কাট্‌জ; কাৎজ; কাটজ; কাৎস; কাতজ | Israel Katz; Yisrael Katz; ~Katz | politician | IL | - | defence-minister, foreign-minister
এফি ডেফ্রিন; এফি দেফ্রিন; এফি ডেফরিন; এফি ডিফ্রিন | Effie Defrin; Efi Defrin; Defrin | military | IL | - | spokesperson
এরিয়েল শ্যারন; অ্যারিয়েল শ্যারন | Ariel Sharon | politician | IL | - | former-prime-minister
এলন লেভি; এইলন লেভি | Eylon Levy | politician | IL | - | spokesperson
এহুদ ওলমার্ট; এহুদ ওলমার্ত; ওলমার্ট | Ehud Olmert; Olmert | politician | IL | - | former-prime-minister
এহুদ বারাক; ইহুদ বারাক | Ehud Barak | politician | IL | - | former-prime-minister
গাদি আইজেনকোট; গাদি আইসেনকট; আইজেনকোট | Gadi Eisenkot; Eisenkot | politician | IL | - | -
গালি বাহারাভ-মিয়ারা; গালি বাহারভ মিয়ারা | Gali Baharav-Miara; Baharav-Miara | politician | IL | - | -
গিডিয়ন সার; গিদিওন সার; গিডিওন সার; গিদেওন সার; গিদিয়ন সার; গিডিয়োন সার; গিদিওন সা’র; গিডিয়ন সা'র | Gideon Saar; Gideon Sa'ar; Gideon Sa’ar | politician | IL | - | foreign-minister
গিলাদ এরদান; এরদান | Gilad Erdan; Erdan | politician | IL | - | ambassador
ডেভিড জিনি; দাভিদ জিনি | David Zini | military | IL | - | -
ডেভিড বার্নিয়া; দাভিদ বার্নিয়া; বার্নিয়া | David Barnea; Barnea | military | IL | - | -
ডেভিড মেনসার | David Mencer; Mencer | politician | IL | - | spokesperson
ড্যানি ড্যানন; দানি দানন; ড্যানি দানন; ড্যানি ড্যানোন | Danny Danon; Danon | politician | IL | - | ambassador
ড্যানিয়েল হাগারি; ড্যানিয়েল হ্যাগারি; দানিয়েল হাগারি; হাগারি; হ্যাগারি | Daniel Hagari; Hagari | military | IL | - | spokesperson
নাদাভ শোশানি; নাদভ শোশানি; শোশানি | Nadav Shoshani; Shoshani | military | IL | - | spokesperson
নাফতালি বেনেট; নাফতালি বেনেত; বেনেট | Naftali Bennett; ~Bennett | politician | IL | - | former-prime-minister
বেজালেল স্মোট্রিচ; বেজালেল স্মোত্রিচ; বেজালেল স্মট্রিচ; বেজালেল স্মোটরিচ; স্মোট্রিচ; স্মোত্রিচ; স্মোটরিচ; স্মট্রিচ | Bezalel Smotrich; Smotrich | politician | IL | - | finance-minister
বেনি গান্তজ; বেনি গ্যান্টজ; বেনি গ্যান্টস; বেনি গানৎজ; বেনি গান্টজ; গান্তজ; গ্যান্টজ; গানৎজ | Benny Gantz; Gantz | politician | IL | - | defence-minister, opposition-leader
বেনিয়ামিন নেতানিয়াহু; বেঞ্জামিন নেতানিয়াহু; বিনইয়ামিন নেতানিয়াহু; বেনজামিন নেতানিয়াহু; বেনিয়ামিন নেতানইয়াহু; বেঞ্জামিন নেতানইয়াহু; বিনিয়ামিন নেতানিয়াহু; বিনিয়ামিন নেতানইয়াহু; নেতানিয়াহু; নেতানইয়াহু; নেতানয়াহু; নেতানিয়াহ | Benjamin Netanyahu; Binyamin Netanyahu; Netanyahu; Bibi Netanyahu | politician | IL | Q43723 | prime-minister
মিরি রেগেভ | Miri Regev | politician | IL | - | -
রন ডারমার; রন ডার্মার; রন দারমার; ডারমার; ডার্মার | Ron Dermer; Dermer | politician | IL | - | adviser
রুভেন আজার; রিউভেন আজার | Reuven Azar | politician | IL | - | ambassador
রোনেন বার; রনেন বার | Ronen Bar | military | IL | - | -
রোমান গফম্যান; রোমান গোফম্যান | Roman Gofman | military | IL | - | -
শোশ বেদ্রোসিয়ান; শোশ বেদরোসিয়ান | Shosh Bedrosian | politician | IL | - | spokesperson
হারজি হালেভি; হার্জি হালেভি; হেরজি হালেভি; হালেভি | Herzi Halevi; Halevi | military | IL | - | army-chief
# Palestine
আনাস আল-শরিফ; আনাস আল শরিফ; আনাস আল-শরীফ | Anas al-Sharif; Anas al Sharif | journalist | PS | - | -
আবু উবাইদা; আবু ওবেইদা; আবু উবায়দা; আবু ওবায়দা; আবু ওবেইদাহ | Abu Obeida; Abu Ubaida; Abu Obaida | rebel | PS | - | spokesperson
আহেদ তামিমি | Ahed Tamimi | politician | PS | - | -
ইউসুফ এস ওয়াই রামাদান; ইউসুফ রামাদান; ইউসেফ এস ওয়াই রামাদান | Yousef S Y Ramadan; Yousef Ramadan; Yousef SY Ramadan | politician | PS | - | ambassador
ইজ আল-দিন আল-হাদ্দাদ; ইজ্জেদিন হাদ্দাদ; ইজ্জ আল-দীন হাদ্দাদ | Izz al-Din al-Haddad; Izz al-Din Haddad | rebel | PS | - | leader
ইয়াসির আরাফাত; ইয়াসের আরাফাত; ~আরাফাত | Yasser Arafat; Yasir Arafat; ~Arafat | politician | PS | Q34211 | president, leader
ইয়াসের আবু শাবাব; ইয়াসির আবু শাবাব; আবু শাবাব | Yasser Abu Shabab; Abu Shabab | rebel | PS | - | leader
ইয়াহিয়া সিনওয়ার; ইয়াহইয়া সিনওয়ার; ইয়াহিয়া আল-সিনওয়ার; ইয়াহিয়া সিনবার; সিনওয়ার | Yahya Sinwar; Yahya al-Sinwar; Sinwar | rebel | PS | - | leader
ইসমাইল আল-থাওয়াবতা; ইসমাইল আল থাওয়াবতা; ইসমাইল থাওয়াবতা | Ismail al-Thawabta; Ismail Thawabteh | politician | PS | - | -
ইসমাইল হানিয়া; ইসমাইল হানিয়াহ; ইসমাইল হানিয়েহ; ইসমাইল হানিয়ে; হানিয়া; হানিয়েহ; হানিয়াহ | Ismail Haniyeh; Ismail Haniya; Haniyeh | rebel | PS | - | leader
ওয়ায়েল আল-দাহদুহ; ওয়ায়েল দাহদুহ; ওয়েল দাহদুহ | Wael al-Dahdouh; Wael Dahdouh | journalist | PS | - | -
ওসামা হামদান; উসামা হামদান | Osama Hamdan; Usama Hamdan | rebel | PS | - | spokesperson
খলিল আল-হাইয়া; খলিল আল হাইয়া; খলিল হাইয়া; খলিল আল-হায়া; খালিল আল-হাইয়া; খলিল আল-হায়্যা; খলিল আল হায়া | Khalil al-Hayya; Khalil al Hayya; Khalil al-Hayyah | rebel | PS | - | leader
খালেদ মেশাল; খালেদ মিশাল; খালেদ মাশাল; খালিদ মেশাল | Khaled Meshaal; Khaled Mashal; Khaled Meshal; Meshaal | rebel | PS | - | leader
গাজি হামাদ; গাজী হামাদ | Ghazi Hamad | rebel | PS | - | spokesperson
জিয়াদ আল-নাখালা; জিয়াদ আল নাখালাহ; জিয়াদ নাখালা | Ziad al-Nakhalah; Ziyad al-Nakhalah | rebel | PS | - | leader
তাহের আল-নুনু; তাহের আল নুনু; তাহের আল-নোনো; তাহের আল নোনো | Taher al-Nunu; Taher al-Nono; Taher Nunu | rebel | PS | - | spokesperson
নাবিল আবু রুদেইনেহ; নাবিল আবু রুদেইনা; নাবিল আবু রুদিনা | Nabil Abu Rudeineh; Nabil Abu Rudeina | politician | PS | - | spokesperson
বাসেম নাইম; বাসেম নাঈম; বাসিম নাইম; বাসেম নায়েম | Basem Naim; Bassem Naim; Basem Naeem | rebel | PS | - | spokesperson
ভারসেন আগাবেকিয়ান; ভারসেন আঘাবেকিয়ান শাহিন | Varsen Aghabekian; Varsen Aghabekian Shahin | politician | PS | - | foreign-minister
মারওয়ান বারঘুতি; মারওয়ান বারগুতি; মারওয়ান বার্ঘুতি; মারওয়ান বারগুসি | Marwan Barghouti; Barghouti | politician | PS | - | leader
মাহমুদ আব্বাস; মাহমুদ আব্বাস আবু মাজেন; ~আব্বাস | Mahmoud Abbas; Mahmud Abbas; Abu Mazen; ~Abbas | politician | PS | - | president
মাহমুদ বাসাল; মাহমুদ বাসসাল; মাহমুদ বাস্সাল | Mahmud Bassal; Mahmoud Basal; Mahmoud Bassal | politician | PS | - | spokesperson
মুনির আল-বুরশ; মুনির আল বুরশ; মুনির আল-বার্শ | Munir al-Bursh; Munir al-Barsh | politician | PS | - | -
মুসা আবু মারজুক | Mousa Abu Marzouk; Musa Abu Marzouk; Abu Marzouk | rebel | PS | - | leader
মুস্তফা বারঘুতি; মোস্তফা বারঘুতি; মুস্তাফা বারগুতি | Mustafa Barghouti; Mustafa Barghouthi | politician | PS | - | leader
মোহাম্মদ আল-হিন্দি | Mohammad al-Hindi; Mohammed al-Hindi | rebel | PS | - | -
মোহাম্মদ দেইফ; মোহাম্মদ দাইফ; মুহাম্মদ দেইফ; মোহাম্মদ আল-দেইফ | Mohammed Deif; Mohammad Deif; Deif | rebel | PS | - | leader
মোহাম্মদ মুস্তাফা; মোহাম্মদ মোস্তফা; মোহাম্মাদ মুস্তাফা; মুহাম্মদ মুস্তফা | Mohammad Mustafa; Mohammed Mustafa | politician | PS | - | prime-minister
মোহাম্মদ শতায়েহ; মোহাম্মদ শাতায়েহ; মোহাম্মদ শ্তায়েহ | Mohammad Shtayyeh; Shtayyeh | politician | PS | - | former-prime-minister
মোহাম্মদ সিনওয়ার; মুহাম্মদ সিনওয়ার | Mohammed Sinwar; Mohammad Sinwar | rebel | PS | - | leader
রিয়াদ আল-মালিকি; রিয়াদ আল মালিকি | Riyad al-Maliki; Riad al-Malki | politician | PS | - | foreign-minister
রিয়াদ মানসুর; রিয়াদ মনসুর; রিয়াদ আল-মানসুর | Riyad Mansour; Riad Mansour | politician | PS | - | ambassador
শিরিন আবু আকলেহ; শিরীন আবু আকলেহ; শিরিন আবু আখলেহ | Shireen Abu Akleh; Abu Akleh | journalist | PS | - | -
সামি আবু জুহরি; সামি আবু জুহুরি; সামি আবু জুহরী | Sami Abu Zuhri; Abu Zuhri | rebel | PS | - | spokesperson
সালেহ আল-আরুরি; সালেহ আল আরুরি; সালেহ আরুরি | Saleh al-Arouri; Saleh Arouri | rebel | PS | - | leader
হাজেম কাসেম; হাজেম কাসিম; হাজেম কাশেম | Hazem Qassem; Hazem Qasem | rebel | PS | - | spokesperson
হুসাম আবু সাফিয়া; হুসসাম আবু সাফিয়া | Hussam Abu Safiya; Hussam Abu Safia | politician | PS | - | -
হুসেইন আল-শেখ; হুসেইন আল শেখ; হুসাইন আল-শেখ; হুসেইন আল শেইখ | Hussein al-Sheikh; Hussein al Sheikh | politician | PS | - | vice-president
# Lebanon
ইউসুফ রাজি; ইউসেফ রাজ্জি; ইউসেফ রাজি; ইউসুফ রাগি | Youssef Raji; Youssef Rajji; Joe Rajji | politician | LB | - | foreign-minister
ওয়ালিদ জুম্বলাত; ওয়ালিদ জুমব্লাত | Walid Jumblatt; Jumblatt | politician | LB | - | leader
জোসেফ আউন; জোসেফ আওন; ইউসুফ আউন; ~আউন | Joseph Aoun; ~Aoun | politician | LB | - | president, army-chief
নওয়াফ সালাম; নাওয়াফ সালাম | Nawaf Salam; Salam Nawaf | politician | LB | - | prime-minister
নাইম কাসেম; নাঈম কাসেম; নাইম কাশেম; শেখ নাইম কাসেম; নাঈম কাশেম; নায়িম কাসেম; নাইম কাসিম | Naim Qassem; Sheikh Naim Qassem; Naim Kassem | rebel | LB | - | leader, secretary-general
নাজিব মিকাতি; নাজিব মিকাতী; মিকাতি | Najib Mikati; Mikati | politician | LB | - | former-prime-minister, prime-minister
নাবিহ বেরি; নাবিহ বেররি; নবিহ বেরি | Nabih Berri; Berri | politician | LB | - | speaker
ফুয়াদ শুকর; ফুয়াদ শোকর | Fuad Shukr; Fouad Shukr | rebel | LB | - | -
মিশেল আউন; মিশেল আওন | Michel Aoun | politician | LB | - | former-president
মোহাম্মদ আফিফ | Mohammad Afif; Mohammed Afif | rebel | LB | - | spokesperson
রফিক হারিরি | Rafik Hariri; Rafiq Hariri | politician | LB | - | former-prime-minister
সমির জাজা; সামির গিয়াগিয়া | Samir Geagea; Geagea | politician | LB | - | party-chief
সাদ হারিরি; সাদ আল-হারিরি | Saad Hariri; Saad al-Hariri | politician | LB | - | former-prime-minister
হাইথাম আলী তাবাতাবাই; হাইথাম আলি তাবাতাবাই; হাইসাম আলি তাবাতাবাই; হাইথাম তাবাতাবাই; হাইসাম আলী তাবাতাবায়ি | Haytham Ali Tabatabai; Haytham Tabatabai; Haitham Ali Tabatabai | rebel | LB | - | -
হাশেম সাফিউদ্দিন; হাশেম সাফিয়েদ্দিন; হাসেম সাফিউদ্দিন; হাশেম সাফিয়েদ্দীন | Hashem Safieddine; Safieddine | rebel | LB | - | leader
হাসান নাসরুল্লাহ; হাসান নাসরাল্লাহ; সৈয়দ হাসান নাসরুল্লাহ; হাসান নাসরুল্লা; হাসান নসরাল্লা; নাসরুল্লাহ; নাসরাল্লাহ; নাসরুল্লা | Hassan Nasrallah; Hasan Nasrallah; Nasrallah | rebel | LB | - | leader, secretary-general
# Iran
আজিজ নাসিরজাদেহ | Aziz Nasirzadeh; Nasirzadeh | military | IR | - | defence-minister
আবদোলরহিম মুসাভি; আবদুর রহিম মুসাভি; আবদুল রহিম মুসাভি; আবদোলরাহিম মুসাভি; আব্দোলরহিম মৌসাভি | Abdolrahim Mousavi; Abdul Rahim Mousavi | military | IR | - | army-chief
আব্বাস আরাগচি; আব্বাস আরাঘচি; আব্বাস আরাকচি; আব্বাস আরাগছি; সৈয়দ আব্বাস আরাগচি; সাইয়েদ আব্বাস আরাগচি; আরাগচি; আরাঘচি; আরাকচি | Abbas Araghchi; Abbas Araqchi; Seyed Abbas Araghchi; Araghchi; Araqchi | politician | IR | - | foreign-minister
আমির আলী হাজিজাদেহ; আমির আলি হাজিজাদেহ; আমিরআলি হাজিজাদেহ; হাজিজাদেহ | Amir Ali Hajizadeh; Amirali Hajizadeh; Hajizadeh | military | IR | - | -
আমির সাঈদ ইরাভানি; আমির সাইদ ইরাভানি; আমির সায়েদ ইরাভানি | Amir Saeid Iravani; Amir Saeed Iravani; Iravani | politician | IR | - | ambassador
আমির হাতামি | Amir Hatami; Hatami | military | IR | - | army-chief
আলি খামেনি; আলী খামেনি; আলী খামেনেয়ি; আলী খামেনী; আলি খামেনেই; আলি হোসেইনি খামেনি; আলী খামিনি; আয়াতুল্লাহ আলী খামেনেয়ী; খামেনি; খামেনেই; খামেনেয়ি; খামেনেয়ী; খামেনী; খামিনি | Ali Khamenei; Khamenei | politician | IR | Q57643 | supreme-leader, leader
আলিরেজা তাংসিরি; আলীরেজা তাংসিরি; আলি রেজা তাংসিরি | Alireza Tangsiri; Ali Reza Tangsiri; Tangsiri | military | IR | - | -
আলী আকবর বেলায়েতি; আলি আকবর ভেলায়াতি; আলী আকবর বেলায়াতি | Ali Akbar Velayati; Velayati | politician | IR | - | adviser
আলী ফাদাভি; আলি ফাদাভি | Ali Fadavi; Fadavi | military | IR | - | -
আলী মোহাম্মদ নাইনি; আলি মোহাম্মদ নায়েনি; আলী মোহাম্মদ নায়িনি; আলী মোহাম্মদ নাঈনি | Ali Mohammad Naini; Ali Mohammad Naeini; Alimohammad Naini | military | IR | - | spokesperson
আলী লারিজানি; আলি লারিজানি; লারিজানি | Ali Larijani; Larijani | politician | IR | - | adviser
আলী শাদমানি; আলি শাদমানি | Ali Shadmani | military | IR | - | -
আলী শামখানি; আলি শামখানি; শামখানি | Ali Shamkhani; Shamkhani | politician | IR | - | adviser
আহমাদ ভাহিদি; আহমদ ভাহিদি; আহমাদ ওয়াহিদি | Ahmad Vahidi; Vahidi | military | IR | - | -
ইব্রাহিম জোলফাকারি; ইব্রাহিম জোলফাঘারি; ইব্রাহিম জোলফাগারি | Ebrahim Zolfaqari; Ebrahim Zolfaghari; Zolfaqari | military | IR | - | spokesperson
ইব্রাহিম রাইসি; ইব্রাহিম রায়িসি; ইব্রাহিম রইসি; এব্রাহিম রাইসি; রাইসি; রইসি | Ebrahim Raisi; Ibrahim Raisi; Raisi | politician | IR | - | president, former-president
ইরাজ এলাহি | Iraj Elahi | politician | IR | - | ambassador
ইসমাইল কানি; ইসমাইল কায়ানি; এসমাইল কানি; ইসমাইল কা’নি; ইসমাইল ক্বানি | Esmail Qaani; Esmaeil Ghaani; Ismail Qaani; Qaani | military | IR | - | -
ইসমাইল বাঘাই; ইসমাইল বাগাই; এসমাইল বাঘাই; ইসমায়েল বাঘেই; ইসমাইল বাকাই; ইসমাইল বাকায়ি; ইসমাইল বাগায়ি; ইসমাইল বাঘেই; এসমায়েল বাগায়েই; বাঘাই; বাগাই; বাকাই; বাঘেই; বাকায়ি | Esmaeil Baghaei; Esmail Baghaei; Ismail Baghaei; Esmaeil Baqaei; Baghaei; Baqaei | politician | IR | - | spokesperson
এস্কান্দার মোমেনি; ইস্কান্দার মোমেনি | Eskandar Momeni; Momeni | politician | IR | - | interior-minister
কাজেম গারিবাবাদি; কাজেম ঘারিবাবাদি | Kazem Gharibabadi; Gharibabadi | politician | IR | - | -
কাসেম সোলাইমানি; কাশেম সোলাইমানি; কাসেম সুলাইমানি; কাসেম সোলেইমানি; সোলাইমানি; সুলাইমানি; সোলেইমানি | Qasem Soleimani; Qassem Soleimani; Soleimani | military | IR | - | army-chief
গোলাম আলী রশিদ; গোলাম আলি রশিদ | Gholam Ali Rashid; Gholamali Rashid | military | IR | - | -
গোলাম হোসেইন মোহসেনি এজেয়ি; গোলাম হোসেইন মোহসেনি এজেই; গোলাম-হোসেইন মোহসেনি-এজেই | Gholamhossein Mohseni Ejei; Gholam-Hossein Mohseni-Ejei; Mohseni-Ejei | politician | IR | - | chief-justice
নার্গিস মোহাম্মাদি; নার্গেস মোহাম্মদি; নার্গিস মহম্মদি; নার্গিস মোহাম্মদি | Narges Mohammadi | activist | IR | - | -
নাসের কানানি; নাসের কানয়ানি | Nasser Kanaani; Nasser Kanani | politician | IR | - | spokesperson
ফাতেমেহ মোহাজেরানি; ফাতেমা মোহাজেরানি; ফাতেমেহ মোহাজেরানী | Fatemeh Mohajerani; Mohajerani | politician | IR | - | spokesperson
বেহরুজ কামালভান্দি | Behrouz Kamalvandi; Kamalvandi | politician | IR | - | spokesperson
মনসুর চাভোশি; মনসুর চাভুশি; মানসুর চাভোশি | Mansour Chavoshi | politician | IR | - | ambassador
মরিয়ম রাজাভি; মারিয়াম রাজাভি | Maryam Rajavi | politician | IR | - | leader
মাজিদ তাখত-রাভানচি; মাজিদ তাখত রাভাঞ্চি; মাজিদ তখত রাভানচি | Majid Takht-Ravanchi; Majid Takht Ravanchi; Takht-Ravanchi | politician | IR | - | ambassador
মাসিহ আলিনেজাদ | Masih Alinejad; Alinejad | journalist | IR | - | -
মাসুদ পেজেশকিয়ান; মাসুদ পেজ়েশকিয়ান; মাসুদ পেজেস্কিয়ান; মাসউদ পেজেশকিয়ান; পেজেশকিয়ান; পেজেস্কিয়ান | Masoud Pezeshkian; Massoud Pezeshkian; Pezeshkian | politician | IR | - | president
মাহমুদ আহমাদিনেজাদ; আহমাদিনেজাদ | Mahmoud Ahmadinejad; Ahmadinejad | politician | IR | - | former-president
মাহশা আমিনি; মাসা আমিনি; মাহসা আমিনি | Mahsa Amini; Jina Mahsa Amini | other | IR | - | -
মোজতবা খামেনি; মোজতাবা খামেনি; মুজতবা খামেনি; মোজতবা খামেনেয়ি; মোজতবা খামেনেই; মুজতাবা খামেনি | Mojtaba Khamenei | politician | IR | - | supreme-leader, leader
মোহাম্মদ এসলামি; মোহাম্মদ ইসলামি | Mohammad Eslami; Eslami | politician | IR | - | -
মোহাম্মদ খাতামি | Mohammad Khatami; Khatami | politician | IR | - | former-president
মোহাম্মদ জাভাদ জারিফ; জাভাদ জারিফ; জাওয়াদ জারিফ; মোহাম্মদ জাওয়াদ জারিফ; জারিফ | Mohammad Javad Zarif; Javad Zarif; Zarif | politician | IR | - | foreign-minister, vice-president
মোহাম্মদ পাকপুর; মোহাম্মদ পাকপৌর | Mohammad Pakpour; Pakpour | military | IR | - | army-chief
মোহাম্মদ বাকের গালিবাফ; মোহাম্মদ বাঘের গালিবাফ; মোহাম্মদ বাকের কালিবাফ; মোহাম্মদ বাগের গালিবাফ; মোহাম্মদ বাঘের কালিবাফ; গালিবাফ; কালিবাফ | Mohammad Bagher Ghalibaf; Mohammad Baqer Qalibaf; Ghalibaf; Qalibaf | politician | IR | - | speaker
মোহাম্মদ রেজা আরেফ; রেজা আরেফ | Mohammad Reza Aref; Reza Aref | politician | IR | - | vice-president
মোহাম্মদ রেজা পাহলভি; মোহাম্মদ রেজা শাহ পাহলভি | Mohammad Reza Pahlavi | politician | IR | - | king
মোহাম্মদ হোসেইন বাকেরি; মোহাম্মদ বাঘেরি; মোহাম্মদ বাকেরি; মোহাম্মদ হোসেন বাগেরি; মোহাম্মদ বাগেরি | Mohammad Hossein Bagheri; Mohammad Bagheri; Mohammad Baqeri | military | IR | - | army-chief
রুহুল্লাহ খোমেনি; ইমাম খোমেনি; রুহুল্লাহ খোমেইনি; খোমেনি; খোমেইনি | Ruhollah Khomeini; Khomeini | politician | IR | Q38823 | supreme-leader
রেজা পাহলভি; রেজা পাহলাভি; রেজা পাহলবি | Reza Pahlavi | politician | IR | - | crown-prince, opposition-leader
শিরিন এবাদি | Shirin Ebadi | activist | IR | - | -
হাসান রুহানি; হাসান রোহানি; রুহানি | Hassan Rouhani; Rouhani | politician | IR | - | former-president
হোসেইন আমির-আবদোল্লাহিয়ান; হোসেইন আমির আবদুল্লাহিয়ান; হোসেন আমির-আব্দোল্লাহিয়ান; হোসেইন আমির-আব্দুল্লাহিয়ান; হোসেইন আমিরাবদুল্লাহিয়ান | Hossein Amir-Abdollahian; Hossein Amirabdollahian; Amir-Abdollahian; Amirabdollahian | politician | IR | - | foreign-minister
হোসেইন সালামি; হোসেন সালামি; হোসাইন সালামি | Hossein Salami | military | IR | - | army-chief
# Syria
আনাস খাত্তাব; আনাস আল-খাত্তাব | Anas Khattab | politician | SY | - | interior-minister
আসমা আল-আসাদ; আসমা আল আসাদ | Asma al-Assad | politician | SY | - | -
আসাদ হাসান আল-শাইবানি; আসাদ আল-শাইবানি; আসাদ আল শাইবানি; আসাদ আল-শায়বানি; আসাদ হাসান আল-শিবানি; আসাদ হাসান শাইবানি | Asaad Hassan al-Shaibani; Asaad al-Shaibani; Asaad al-Shibani; Shaibani; Shibani | politician | SY | - | foreign-minister
আহমেদ আল-শারা; আহমেদ আল শারা; আহমাদ আল-শারা; আহমেদ আল-শরা; আহমদ আল-শারা; আহমেদ আশ-শারা; আহমাদ আশ-শারা; আহমেদ আল সারা; আল-শারা; আল শারা; আবু মোহাম্মদ আল-জোলানি; আবু মোহাম্মদ আল-গোলানি; আবু মোহাম্মদ আল জোলানি; আবু মুহাম্মদ আল-জুলানি; আবু মোহাম্মদ আল-জুলানি; আবু মহম্মদ আল-জোলানি; আল-জোলানি; জোলানি | Ahmed al-Sharaa; Ahmad al-Sharaa; Ahmed al Sharaa; al-Sharaa; Sharaa; Abu Mohammed al-Golani; Abu Mohammad al-Jolani; Abu Mohammed al-Jolani; al-Jolani; Jolani; Golani | politician | SY | - | president, leader
নুর আল-দিন বাবা; নুর আল-দীন আল-বাবা | Noureddine al-Baba; Nour al-Din al-Baba | politician | SY | - | spokesperson
বাশার আল-আসাদ; বাশার আল আসাদ; বাশার আসাদ; বাসার আল-আসাদ; বাশার-আল-আসাদ; ~আসাদ | Bashar al-Assad; Bashar Assad; Bashar al Assad; Assad | politician | SY | Q44329 | former-president, president
মজলুম আবদি; মাজলুম আবদি; মজলুম আব্দি; মাজলুম কোবানি | Mazloum Abdi; Mazlum Abdi; Mazloum Kobani | politician | SY | - | leader
মারহাফ আবু কাসরা; মুরহাফ আবু কাসরা | Murhaf Abu Qasra; Marhaf Abu Qasra; Abu Qasra | politician | SY | - | defence-minister
মোহাম্মদ আল-বশির; মোহাম্মদ আল বশির | Mohammed al-Bashir; Mohammad al-Bashir | politician | SY | - | prime-minister
হাফেজ আল-আসাদ; হাফিজ আল আসাদ | Hafez al-Assad; Hafez Assad | politician | SY | - | former-president
হিকমত আল-হিজরি; হিকমত আল হিজরি; হিকমাত আল-হিজরি | Hikmat al-Hijri; Hikmat al Hijri; al-Hijri | religious | SY | - | leader
# Iraq
আবদুল লতিফ রশিদ; আবদুল লাতিফ রশিদ | Abdul Latif Rashid; Abdullatif Rashid | politician | IQ | - | president
আলী আল-সিস্তানি; আলি আল-সিস্তানি | Ali al-Sistani; Sistani | religious | IQ | - | leader
কাইস আল-খাজালি | Qais al-Khazali | politician | IQ | - | leader
নাদিয়া মুরাদ | Nadia Murad | activist | IQ | - | -
নুরি আল-মালিকি; নূরী আল-মালিকি | Nouri al-Maliki; Maliki | politician | IQ | - | former-prime-minister
নেচিরভান বারজানি | Nechirvan Barzani | politician | IQ | - | president
ফুয়াদ হুসেইন; ফুয়াদ হোসেইন; ফুয়াদ হোসেন | Fuad Hussein; Fouad Hussein | politician | IQ | - | foreign-minister
মাসরুর বারজানি | Masrour Barzani | politician | IQ | - | prime-minister
মাসুদ বারজানি | Masoud Barzani; Barzani | politician | IQ | - | leader
মুকতাদা আল-সদর; মুক্তাদা আল সদর; মোক্তাদা আল-সদর | Muqtada al-Sadr; Moqtada al-Sadr; al-Sadr | politician | IQ | - | leader
মোহাম্মদ শিয়া আল-সুদানি; মোহাম্মদ শিয়া আল সুদানি; মুহাম্মদ শিয়া আল-সুদানি; মোহাম্মদ আল-সুদানি | Mohammed Shia al-Sudani; Mohammed Shia' al-Sudani; Mohammed al-Sudani; al-Sudani | politician | IQ | - | prime-minister
সাদ্দাম হোসেন; সাদ্দাম হুসেন; সাদ্দাম হোসেইন; ~সাদ্দাম | Saddam Hussein; ~Saddam | politician | IQ | Q1316 | former-president
# Yemen
আইদারুস আল-জুবাইদি; আইদারুস আল-জুবায়দি; আইদারুস আল জুবাইদি | Aidarous al-Zubaidi; Aidarus al-Zoubaidi; al-Zubaidi | politician | YE | - | leader
আবদুল-মালিক আল-হুতি; আবদুল মালিক আল-হুতি; আবদুল মালিক আল হুতি; আব্দুল-মালিক আল-হুথি; আবদুল মালেক আল-হুতি; আবদুল মালিক হুতি; আব্দুল মালিক আল-হুতি | Abdul-Malik al-Houthi; Abdul Malik al-Houthi; Abdulmalik al-Houthi; Abdel-Malek al-Houthi | rebel | YE | - | leader
আলী আবদুল্লাহ সালেহ | Ali Abdullah Saleh | politician | YE | - | former-president
আহমেদ আল-রাহাবি; আহমেদ গালেব আল-রাহাবি; আহমেদ আল-রাহাউই; আহমেদ গালিব আল-রাহাউয়ি; আহমেদ গালেব নাসের আল-রাহাবি | Ahmed al-Rahawi; Ahmed Ghaleb al-Rahawi | rebel | YE | - | prime-minister
ইয়াহিয়া সারি; ইয়াহিয়া সারিই; ইয়াহিয়া সারে; ইয়াহিয়া সারী; ইয়াহইয়া সারি; ইয়াহিয়া সারিয়া; ইয়াহিয়া সারেয়া | Yahya Saree; Yahya Sarea; Yahya Saree'; Saree | rebel | YE | - | spokesperson
মাহদি আল-মাশাত; মাহদি আল মাশাত | Mahdi al-Mashat | rebel | YE | - | president
মোহাম্মদ আবদুল সালাম; মোহাম্মদ আবদুলসালাম; মোহাম্মদ আব্দুল সালাম | Mohammed Abdulsalam; Mohammed Abdul Salam | rebel | YE | - | spokesperson
মোহাম্মদ আবদুলকরিম আল-ঘামারি; মোহাম্মদ আল-ঘামারি; মুহাম্মদ আল-গামারি | Mohammed Abdul Karim al-Ghamari; Muhammad al-Ghamari; al-Ghamari | rebel | YE | - | army-chief
রাশাদ আল-আলিমি; রাশাদ আল আলিমি; রশাদ আল-আলিমি | Rashad al-Alimi; Rashad Al-Alimi | politician | YE | - | president
সালেম বিন ব্রেইক; সালেম সালেহ বিন ব্রিক | Salem bin Breik; Salem Saleh bin Braik | politician | YE | - | prime-minister
# Turkey
আবদুল্লাহ ওজালান; আবদুল্লাহ ওচালান; আবদুল্লা ওকালান; আবদুল্লাহ ওকালান; ওজালান; ওচালান | Abdullah Öcalan; Abdullah Ocalan; Ocalan; Öcalan | rebel | TR | - | leader
আলি ইয়ারলিকায়া; আলি ইয়েরলিকায়া | Ali Yerlikaya; Yerlikaya | politician | TR | - | interior-minister
ইব্রাহিম কালিন | Ibrahim Kalin; İbrahim Kalın | politician | TR | - | adviser
ইয়াসার গুলার; ইয়াশার গুলার; ইয়াসার গুলের | Yaşar Güler; Yasar Guler; Guler | politician | TR | - | defence-minister
ইলমাজ তুনচ; ইলমাজ টুনক | Yılmaz Tunç; Yilmaz Tunc | politician | TR | - | -
একরেম ইমামোগলু; একরেম ইমামোয়লু; একরেম ইমামওগলু; ইকরাম ইমামোগলু; ইমামোগলু; ইমামোয়লু; ইমামওগলু | Ekrem İmamoğlu; Ekrem Imamoglu; Imamoglu; İmamoğlu | politician | TR | - | mayor, opposition-leader
এরসিন তাতার | Ersin Tatar | politician | CY | - | president
ওজগুর ওজেল; ওজগুর ওয়েজেল | Özgür Özel; Ozgur Ozel; Ozel | politician | TR | - | opposition-leader, party-chief
কামাল কিলিচদারোগলু; কেমাল কিলিচদারোগলু; কেমাল কিলিচদারোলু | Kemal Kılıçdaroğlu; Kemal Kilicdaroglu; Kilicdaroglu | politician | TR | - | opposition-leader
জেভদেত ইলমাজ; সেভদেত ইলমাজ | Cevdet Yılmaz; Cevdet Yilmaz | politician | TR | - | vice-president
দেভলেত বাহচেলি; দেভলেত বাহচেলী | Devlet Bahçeli; Devlet Bahceli; Bahceli | politician | TR | - | party-chief
ফাহরেত্তিন আলতুন | Fahrettin Altun | politician | TR | - | spokesperson
ফেতুল্লাহ গুলেন; ফতেহউল্লাহ গুলেন | Fethullah Gülen; Fethullah Gulen; Gulen | religious | TR | - | leader
মানসুর ইয়াভাস; মনসুর ইয়াভাস | Mansur Yavaş; Mansur Yavas | politician | TR | - | mayor
মোস্তফা কামাল আতাতুর্ক; কামাল আতাতুর্ক; আতাতুর্ক | Mustafa Kemal Atatürk; Mustafa Kemal Ataturk; Ataturk | politician | TR | Q5152 | former-president
রামিস সেন; রামিস শেন | Ramis Şen; Ramis Sen | diplomat | TR | - | ambassador
রিসেপ তাইয়েপ এরদোয়ান; রিসেপ তাইয়িপ এরদোয়ান; রজব তাইয়্যেব এরদোয়ান; রজব তাইয়েব এরদোয়ান; রজব তাইয়েব এরদোগান; রিসেপ তাইয়িপ এরদোগান; রিসেপ তাইয়েপ এরদোগান; রেচেপ তাইয়িপ এর্দোয়ান; রিচেপ তায়িপ এর্দোয়ান; রিসেপ তায়িপ এর্ডোগান; রিসেপ তায়েপ এর্দোগান; রেসেপ তায়েপ এরদোয়ান; রেসেপ তাইয়্যিপ এরদোয়ান; রেসেপ তাইয়েপ এরদোগান; তাইয়িপ এরদোয়ান; তাইয়েপ এরদোয়ান; এরদোয়ান; এরদোগান; এর্দোয়ান; এর্দোগান; এর্ডোগান; এরদুগান; এরডোয়ান | Recep Tayyip Erdoğan; Recep Tayyip Erdogan; Tayyip Erdogan; Erdoğan; Erdogan | politician | TR | Q39259 | president
হাকান ফিদান | Hakan Fidan; Fidan | politician | TR | - | foreign-minister
# Saudi Arabia and the Gulf
আদেল আল-জুবেইর; আদেল আল জুবায়ের | Adel al-Jubeir; Adel Al-Jubeir | politician | SA | - | -
আনোয়ার গারগাশ; আনোয়ার গার্গাশ | Anwar Gargash; Gargash | politician | AE | - | adviser
আবদুলআজিজ বিন সালমান; আবদুল আজিজ বিন সালমান | Abdulaziz bin Salman | royal | SA | - | -
আবদুল্লাহ জাফের এইচ বিন আবিয়াহ; আবদুল্লাহ জাফর বিন আবিয়াহ | Abdullah Zafer H Bin Abiyah; Abdullah Zafer Bin Abiyah | diplomat | SA | - | ambassador
আবদুল্লাহ বিন জায়েদ আল নাহিয়ান; আবদুল্লাহ বিন জায়েদ | Abdullah bin Zayed Al Nahyan; Abdullah bin Zayed | royal | AE | - | foreign-minister
ঈসা ইউসুফ ঈসা আলদুহাইলান; ঈসা বিন ইউসেফ আল দুহাইলান; ইসা ইউসেফ ইসা আল দুহাইলান | Essa Yousef Essa Al Duhailan; Essa bin Yousef Al Duhailan | diplomat | SA | - | ambassador
খালিদ বিন সালমান; খালেদ বিন সালমান | Khalid bin Salman | royal | SA | - | defence-minister
জামাল খাসোগি; জামাল খাশোগি; জামাল খাশোগজি; জামাল খাশোগী; খাসোগি; খাশোগি; খাশোগজি | Jamal Khashoggi; Khashoggi | journalist | SA | - | -
তামিম বিন হামাদ আল থানি; তামিম বিন হামাদ আল-থানি; শেখ তামিম বিন হামাদ আল থানি; শেখ তামিম; তামিম বিন হামাদ | Tamim bin Hamad Al Thani; Sheikh Tamim bin Hamad Al Thani; Sheikh Tamim; Tamim bin Hamad | royal | QA | - | king
ফয়সাল বিন ফারহান; ফয়সাল বিন ফারহান আল সৌদ | Faisal bin Farhan; Faisal bin Farhan Al Saud | politician | SA | - | foreign-minister
বদর আল-বুসাইদি; বদর বিন হামাদ আল-বুসাইদি; বদর আল বুসাইদি; বাদর আলবুসাইদি; বদর আলবুসাইদি | Badr al-Busaidi; Badr Albusaidi; Badr bin Hamad Al Busaidi; Albusaidi | politician | OM | - | foreign-minister
মাজেদ আল-আনসারি; মাজেদ আল আনসারি; মাজেদ আল-আনসারী; মাজেদ আনসারি | Majed al-Ansari; Majed Al-Ansari; Majed Al Ansari | official | QA | - | spokesperson
মিশাল আল-আহমাদ আল-জাবের আল-সাবাহ; মিশাল আল আহমদ আল সাবাহ; শেখ মেশাল আল-আহমাদ আল-সাবাহ | Mishal al-Ahmad al-Jaber al-Sabah; Meshal Al-Ahmad Al-Sabah; Sheikh Meshal | royal | KW | - | king
মোহাম্মদ আল-খুলাইফি; মোহাম্মদ আল খুলাইফি | Mohammed al-Khulaifi; Mohammed Al-Khulaifi | diplomat | QA | - | -
মোহাম্মদ বিন আবদুর রহমান আল থানি; মোহাম্মদ বিন আবদুলরহমান আল থানি; মোহাম্মদ বিন আবদুলরহমান বিন জসিম আল থানি; মোহাম্মদ বিন আবদুর রহমান বিন জসিম আল থানি; মোহাম্মদ বিন আবদুলরহমান আল-থানি; শেখ মোহাম্মদ বিন আবদুলরহমান আল থানি; মোহাম্মদ বিন আবদুর রহমান আল-থানি | Mohammed bin Abdulrahman Al Thani; Mohammed bin Abdulrahman bin Jassim Al Thani; Sheikh Mohammed bin Abdulrahman Al Thani; Mohammed bin Abdulrahman al-Thani | politician | QA | - | prime-minister, foreign-minister
মোহাম্মদ বিন জায়েদ আল নাহিয়ান; মোহাম্মদ বিন জায়েদ; শেখ মোহাম্মদ বিন জায়েদ আল নাহিয়ান; শেখ মোহাম্মদ বিন জায়েদ | Mohamed bin Zayed Al Nahyan; Mohammed bin Zayed; Mohamed bin Zayed; Sheikh Mohamed bin Zayed; MBZ | royal | AE | - | president
মোহাম্মদ বিন রশিদ আল মাকতুম; মোহাম্মদ বিন রাশিদ আল মাকতুম; শেখ মোহাম্মদ বিন রশিদ | Mohammed bin Rashid Al Maktoum; Sheikh Mohammed bin Rashid Al Maktoum | royal | AE | - | prime-minister, vice-president
মোহাম্মদ বিন সালমান; মোহাম্মদ বিন সলমন; মুহাম্মদ বিন সালমান; মহম্মদ বিন সলমন; এমবিএস; বিন সালমান | Mohammed bin Salman; Mohammad bin Salman; Muhammad bin Salman; MBS; bin Salman | royal | SA | Q6892571 | crown-prince, prime-minister
সালমান বিন আবদুলআজিজ আল সৌদ; সালমান বিন আবদুল আজিজ; বাদশাহ সালমান; বাদশা সালমান; বাদশাহ সালমান বিন আবদুলআজিজ; বাদশাহ সালমান বিন আবদুল আজিজ আল সৌদ | Salman bin Abdulaziz Al Saud; King Salman; Salman bin Abdulaziz | royal | SA | - | king
হাইথাম বিন তারিক; হাইসাম বিন তারিক; হাইথাম বিন তারিক আল সাইদ | Haitham bin Tariq; Haitham bin Tarik | royal | OM | - | king
হামাদ বিন ঈসা আল খলিফা; হামাদ বিন ইসা আল খলিফা | Hamad bin Isa Al Khalifa; King Hamad | royal | BH | - | king
# Jordan and Egypt
আবদেল ফাত্তাহ আল-সিসি; আব্দেল ফাত্তাহ আল-সিসি; আবদেল ফাত্তাহ এল-সিসি; আবদুল ফাত্তাহ আল-সিসি; আবদেল ফাত্তাহ আল সিসি; আব্দুল ফাত্তাহ আল সিসি; আবদেল ফাত্তাহ সিসি; আল-সিসি; এল-সিসি; ~সিসি | Abdel Fattah el-Sisi; Abdel Fattah al-Sisi; Abdel-Fattah el-Sissi; el-Sisi; al-Sisi; Sisi | politician | EG | - | president
আয়মান সাফাদি; আয়মান আল-সাফাদি; আইমান সাফাদি | Ayman Safadi; Ayman al-Safadi; Safadi | politician | JO | - | foreign-minister
ওমর ফাহমি; ওমর মোহি এলদিন আহমেদ ফাহমি | Omar Mohie Eldin Ahmed Fahmy; Omar Fahmy | diplomat | EG | - | ambassador
দিয়া রাশওয়ান | Diaa Rashwan | official | EG | - | spokesperson
দ্বিতীয় আবদুল্লাহ; বাদশাহ আবদুল্লাহ; রাজা আবদুল্লাহ; কিং আবদুল্লাহ | Abdullah II; King Abdullah | royal | JO | Q57464 | king
বদর আবদেলাত্তি; বদর আবদেল আত্তি; বাদর আবদেলাত্তি; বদর আবদেলাতি; বদর আব্দেলাত্তি; বদর আবদেল্লাতি | Badr Abdelatty; Badr Abdel Aaty; Abdelatty | politician | EG | - | foreign-minister
মোস্তফা মাদবুলি; মোস্তাফা মাদবুলি | Mostafa Madbouly; Madbouly | politician | EG | - | prime-minister
মোহামেদ আল বারাদেই; মোহাম্মদ এল বারাদেই | Mohamed ElBaradei; ElBaradei | politician | EG | - | -
মোহাম্মদ মুরসি; মোহাম্মদ মোরসি | Mohamed Morsi; Mohammed Morsi | politician | EG | - | former-president
রানি রানিয়া; রানিয়া আল আবদুল্লাহ | Queen Rania | royal | JO | - | -
হাসান রাশাদ | Hassan Rashad | official | EG | - | -
হোসনি মোবারক; হোসনি মুবারক | Hosni Mubarak | politician | EG | - | former-president
# Maghreb
আজিজ আখানুচ; আজিজ আখান্নুশ | Aziz Akhannouch; Akhannouch | politician | MA | - | prime-minister
আবদুল হামিদ দবেইবাহ; আবদুল হামিদ দেবেইবাহ; আব্দুল হামিদ আল-দাবিবা | Abdul Hamid Dbeibah; Abdulhamid Dbeibah; Abdul Hamid al-Dbeibah; Dbeibah | politician | LY | - | prime-minister
আবদেলমাজিদ তেবুনে; আবদেলমাদজিদ তেবুন; আবদেলমাদজিদ তেবৌন; তেবুনে; তেবুন; আবদেলমাজিদ তেব্বুন; আবদেলমাজিদ তেবুন | Abdelmadjid Tebboune; Tebboune | politician | DZ | - | president
আহমেদ আত্তাফ | Ahmed Attaf; Attaf | politician | DZ | - | foreign-minister
কাইস সাইদ; কাইস সাঈদ; কায়েস সাইদ; কায়েস সাঈদ; কাইস সাইয়েদ | Kais Saied; Kaïs Saïed; Saied | politician | TN | - | president
খলিফা হাফতার; খালিফা হাফতার; হাফতার | Khalifa Haftar; Haftar | military | LY | - | leader
নাসের বুরিতা | Nasser Bourita; Bourita | politician | MA | - | foreign-minister
মুয়াম্মার গাদ্দাফি; মুয়াম্মার আল গাদ্দাফি; গাদ্দাফি; গদ্দাফি | Muammar Gaddafi; Moammar Gadhafi; Gaddafi; Gadhafi | politician | LY | Q19878 | leader
মোহাম্মদ আল-মেনফি | Mohamed al-Menfi; Mohammed al-Menfi | politician | LY | - | president
রশিদ ঘানুচি; রাশেদ ঘান্নুশি; রাশেদ গানুশি | Rached Ghannouchi; Ghannouchi | politician | TN | - | opposition-leader
ষষ্ঠ মোহাম্মদ; বাদশাহ ষষ্ঠ মোহাম্মেদ | Mohammed VI | royal | MA | - | king
সাইফ আল-ইসলাম গাদ্দাফি; সাইফ আল ইসলাম গাদ্দাফি | Saif al-Islam Gaddafi; Seif al-Islam Gadhafi | politician | LY | - | -
# jihadist leaders
আবু বকর আল-বাগদাদি; আবু বকর আল বাগদাদি | Abu Bakr al-Baghdadi; Baghdadi | rebel | - | - | leader
আয়মান আল-জাওয়াহিরি; আয়মান আল জাওয়াহিরি | Ayman al-Zawahiri; Zawahiri | rebel | - | - | leader
ওসামা বিন লাদেন; উসামা বিন লাদেন; বিন লাদেন; লাদেন | Osama bin Laden; Usama bin Laden; bin Laden | rebel | - | Q1317 | leader
মোল্লা ওমর; মোল্লা মোহাম্মদ ওমর | Mullah Omar; Mullah Mohammed Omar | rebel | AF | - | leader
`;
