/** People in the news of Pakistan, Afghanistan, Nepal, Bhutan, Sri Lanka, Maldives and Myanmar, as a gazetteer table. */
export const peopleNeighbours = `
# Pakistan
আইয়ুব খান; ফিল্ড মার্শাল আইয়ুব খান | Ayub Khan | politician | PK | - | former-president
আজম নাজির তারার | Azam Nazeer Tarar | politician | PK | - | -
আতাউল্লাহ তারার; আত্তাউল্লাহ তারার; আতাউল্লা তারার; আতা তারার | Attaullah Tarar; Ataullah Tarar; Atta Tarar | politician | PK | - | spokesperson
আনোয়ার-উল-হক কাকার; আনোয়ারুল হক কাকার; আনোয়ারুল হক কাকর | Anwaar-ul-Haq Kakar; Anwaarul Haq Kakar; Anwar ul Haq Kakar | politician | PK | - | former-prime-minister, prime-minister
আমনা বালুচ; আমনা বালোচ | Amna Baloch | diplomat | PK | - | -
আলিমা খান; আলীমা খান | Aleema Khan; Aleema Khanum | politician | PK | - | -
আলী আমিন গান্দাপুর; আলি আমিন গান্দাপুর; আলী আমিন গন্ডাপুর; গান্দাপুর | Ali Amin Gandapur; Gandapur | politician | PK | - | chief-minister
আসমা জাহাঙ্গীর | Asma Jahangir | activist | PK | - | -
আসিফ আলী জারদারি; আসিফ আলি জারদারি; আসিফ জারদারি; আসিফ আলী জারদারী; জারদারি | Asif Ali Zardari; Asif Zardari; Zardari | politician | PK | - | president
আসিম ইফতিখার আহমেদ; আসিম ইফতিখার আহমদ; আসিম ইফতিখার | Asim Iftikhar Ahmad; Asim Iftikhar | diplomat | PK | - | ambassador
আসিম মুনির; সৈয়দ আসিম মুনির; আসিম মুনীর; আসীম মুনির; ~মুনির | Asim Munir; Syed Asim Munir; ~Munir | military | PK | - | army-chief
আহমেদ শরিফ চৌধুরী; আহমেদ শরীফ চৌধুরী; আহমেদ শরিফ | Ahmed Sharif Chaudhry; Ahmed Sharif Chaudhary | military | PK | - | spokesperson
আহসান ইকবাল | Ahsan Iqbal | politician | PK | - | -
ইমরান খান; ~ইমরান | Imran Khan; ~Imran | politician | PK | Q155164 | former-prime-minister, leader
ইমরান হায়দার | Imran Haider | diplomat | PK | - | ambassador
ইয়াহিয়া আফ্রিদি | Yahya Afridi | judge | PK | - | chief-justice
ইয়াহিয়া খান | Yahya Khan | politician | PK | - | former-president
ইসহাক দার; মোহাম্মদ ইসহাক দার; ইশাক দার; মহম্মদ ইশাক দার | Ishaq Dar; Mohammad Ishaq Dar; Muhammad Ishaq Dar | politician | PK | - | foreign-minister
ওমর আইয়ুব খান; ওমর আইয়ুব; উমর আইয়ুব | Omar Ayub Khan; Omar Ayub | politician | PK | - | opposition-leader
ওয়াসিম আকরাম | Wasim Akram | other | PK | - | -
কাজী ফয়েজ ঈসা; কাজী ফায়েজ ঈসা; কাজি ফায়েজ ইসা | Qazi Faez Isa | judge | PK | - | chief-justice
কামার জাভেদ বাজওয়া; কমর জাভেদ বাজওয়া; বাজওয়া | Qamar Javed Bajwa; ~Bajwa | military | PK | - | army-chief
খাজা আসিফ; খাজা মুহাম্মদ আসিফ; খাজা মোহাম্মদ আসিফ; খোয়াজা আসিফ; খওয়াজা আসিফ | Khawaja Asif; Khawaja Muhammad Asif; Khwaja Asif | politician | PK | - | defence-minister
গহর আলী খান; গওহর আলী খান; গোহর আলি খান; ব্যারিস্টার গহর | Gohar Ali Khan; Gohar Khan; Barrister Gohar | politician | PK | - | party-chief
জহির আহমেদ বাবর সিধু; জাহির আহমেদ বাবর সিধু; জহির আহমেদ বাবর | Zaheer Ahmed Babar Sidhu; Zaheer Ahmad Baber Sidhu | military | PK | - | -
জাকিউর রহমান লাখভি; জাকি-উর-রহমান লকভি | Zaki-ur-Rehman Lakhvi | rebel | PK | - | -
জুলফি বুখারি; জুলফিকার বুখারি | Zulfi Bukhari; Zulfikar Bukhari | politician | PK | - | -
জুলফিকার আলী ভুট্টো; জুলফিকার আলি ভুট্টো | Zulfikar Ali Bhutto | politician | PK | - | former-prime-minister
তাহির আন্দরাবি; তাহির হুসেন আন্দরাবি | Tahir Andrabi; Tahir Hussain Andrabi | politician | PK | - | spokesperson
নওয়াজ শরিফ; নওয়াজ শরীফ; ~নওয়াজ | Nawaz Sharif; ~Nawaz | politician | PK | - | former-prime-minister, party-chief
নাজাম শেঠি; নজম শেঠি | Najam Sethi | journalist | PK | - | -
নাভিদ আশরাফ | Naveed Ashraf | military | PK | - | -
নূর ওয়ালি মেহসুদ; নুর ওয়ালি মেহসুদ | Noor Wali Mehsud; Mufti Noor Wali Mehsud | rebel | PK | - | leader
পারভেজ মোশাররফ; পারভেজ মুশাররফ; পারভেজ মুশারফ; মোশাররফ | Pervez Musharraf; ~Musharraf | politician | PK | - | former-president
ফয়সল করিম কুন্ডি; ফয়সাল করিম কুন্দি | Faisal Karim Kundi | politician | PK | - | governor
ফয়েজ হামিদ; ফৈয়জ হামিদ | Faiz Hameed; Faiz Hamid | military | PK | - | -
বশির জেব; বশির জেব বালুচ; বশির জেব বালোচ | Bashir Zeb; Bashir Zeb Baloch | rebel | PK | - | leader
বাবর আজম | Babar Azam | other | PK | - | -
বিলাওয়াল ভুট্টো জারদারি; বিলাওয়াল ভুট্টো-জারদারি; বিলাওয়াল ভুট্টো; বিলাবল ভুট্টো; বিলাওয়াল জারদারি; বিলাওয়াল | Bilawal Bhutto Zardari; Bilawal Bhutto-Zardari; Bilawal Bhutto; Bilawal | politician | PK | - | foreign-minister, party-chief
বুশরা বিবি; বুশরা বেগম | Bushra Bibi | politician | PK | - | -
বেনজির ভুট্টো; বেনজীর ভুট্টো | Benazir Bhutto | politician | PK | - | former-prime-minister
মমতাজ জাহরা বালুচ; মুমতাজ জাহরা বালোচ; মুমতাজ জাহরা বালুচ | Mumtaz Zahra Baloch | diplomat | PK | - | spokesperson
মরিয়ম নওয়াজ; মারিয়াম নওয়াজ; মরিয়ম নওয়াজ শরিফ; মারিয়াম নওয়াজ শরিফ | Maryam Nawaz; Maryam Nawaz Sharif | politician | PK | - | chief-minister
মহসিন নাকভি; মোহসিন নাকভি; মহসিন নকভি; মহসিন নকভী; সৈয়দ মহসিন নাকভি | Mohsin Naqvi; Syed Mohsin Naqvi | politician | PK | - | interior-minister
মাওলানা ফজলুর রহমান; মওলানা ফজলুর রহমান | Maulana Fazlur Rehman; Fazlur Rehman | politician | PK | - | party-chief
মালালা ইউসুফজাই; মালালা ইউসাফজাই; মালালা | Malala Yousafzai; Malala | activist | PK | Q32732 | -
মাসুদ আজহার; মাসুদ আজাহার | Masood Azhar | rebel | PK | - | leader
মাহমুদ খান আচাকজাই; মাহমুদ খান আচকজাই | Mahmood Khan Achakzai | politician | PK | - | opposition-leader
মাহরাং বালুচ; মাহরং বালোচ; মাহরাং বালোচ | Mahrang Baloch | activist | PK | - | leader
মুনির আকরাম; মুনীর আকরাম | Munir Akram | diplomat | PK | - | ambassador
মুরাদ আলী শাহ; সৈয়দ মুরাদ আলী শাহ | Murad Ali Shah; Syed Murad Ali Shah | politician | PK | - | chief-minister
মুহাম্মদ অসীম মালিক; আসিম মালিক; মোহাম্মদ আসিম মালিক | Asim Malik; Muhammad Asim Malik | military | PK | - | adviser
মুহাম্মদ আওরঙ্গজেব; মোহাম্মদ আওরঙ্গজেব | Muhammad Aurangzeb; Mohammad Aurangzeb | politician | PK | - | finance-minister
মোহাম্মদ আলী জিন্নাহ; মুহাম্মদ আলী জিন্নাহ; মহম্মদ আলি জিন্না; জিন্নাহ; জিন্না | Muhammad Ali Jinnah; Jinnah | politician | PK | - | leader
রানা সানাউল্লাহ; রানা সানাউল্লাহ খান | Rana Sanaullah | politician | PK | - | adviser
রিজওয়ান সাইদ শেখ; রিজওয়ান সাঈদ শেখ | Rizwan Saeed Sheikh | diplomat | PK | - | ambassador
শাফকাত আলী খান; শফকত আলী খান; শফকত আলি খান | Shafqat Ali Khan | diplomat | PK | - | spokesperson
শাহ মাহমুদ কুরেশি; শাহ মেহমুদ কুরেশি; শাহ মাহমুদ কোরেশী | Shah Mahmood Qureshi | politician | PK | - | foreign-minister
শাহিন শাহ আফ্রিদি; শাহীন শাহ আফ্রিদি; শাহিন আফ্রিদি | Shaheen Shah Afridi; Shaheen Afridi | other | PK | - | -
শেহবাজ শরিফ; শাহবাজ শরিফ; শেহবাজ শরীফ; শাহবাজ শরীফ; শেহবাজ় শরিফ; শেহবাজ; শাহবাজ | Shehbaz Sharif; Shahbaz Sharif; Shehbaz | politician | PK | - | prime-minister
সরদার আয়াজ সাদিক; আয়াজ সাদিক | Ayaz Sadiq; Sardar Ayaz Sadiq | politician | PK | - | speaker
সরফরাজ বুগতি; মীর সরফরাজ বুগতি; শরফরাজ বুগতি | Sarfraz Bugti; Mir Sarfraz Bugti | politician | PK | - | chief-minister
সাইফুল্লাহ কাসুরি; সইফুল্লাহ কাসুরি | Saifullah Kasuri | rebel | PK | - | -
সাজিদ মীর; সাজিদ মির | Sajid Mir | rebel | PK | - | -
সাদ রিজভী; সাদ হুসেন রিজভি; সাদ রিজভি | Saad Rizvi; Saad Hussain Rizvi | activist | PK | - | party-chief
সাহির শামশাদ মির্জা; শাহির শামশাদ মির্জা | Sahir Shamshad Mirza | military | PK | - | -
সৈয়দ আহমেদ মারুফ; সৈয়দ আহমদ মারুফ | Syed Ahmed Maroof | diplomat | PK | - | ambassador
সোহেল আফ্রিদি; মোহাম্মদ সোহেল আফ্রিদি | Sohail Afridi; Muhammad Sohail Afridi | politician | PK | - | chief-minister
হাফিজ সাঈদ; হাফিজ সইদ; হাফিজ মুহাম্মদ সাঈদ; হাফেজ সাঈদ | Hafiz Saeed; Hafiz Muhammad Saeed | rebel | PK | - | leader
হামিদ মীর; হামিদ মির | Hamid Mir | journalist | PK | - | -
হিনা রাব্বানি খার; হিনা রব্বানি খার | Hina Rabbani Khar | politician | PK | - | -
# Afghanistan
আবদুল কাহার বালখি; আব্দুল কাহার বালখি | Abdul Qahar Balkhi | leader | AF | - | spokesperson
আবদুল গনি বারাদার; মোল্লা আবদুল গনি বারাদার; আব্দুল গনি বারাদার; মোল্লা বারাদার | Abdul Ghani Baradar; Mullah Baradar | leader | AF | - | -
আবদুল মতিন কানি; আব্দুল মতিন কানি | Abdul Mateen Qani; Abdul Matin Qani | leader | AF | - | spokesperson
আবদুল হক ওয়াসিক | Abdul Haq Wasiq | leader | AF | - | -
আবদুল্লাহ আবদুল্লাহ; আব্দুল্লাহ আব্দুল্লাহ | Abdullah Abdullah | politician | AF | - | -
আমরুল্লাহ সালেহ; আমরুল্লা সালেহ | Amrullah Saleh | politician | AF | - | vice-president
আমির খান মুত্তাকি; আমীর খান মুত্তাকি; আমির খান মুত্তাকী; মুত্তাকি; মুত্তাকী | Amir Khan Muttaqi; Ameer Khan Muttaqi; Muttaqi | leader | AF | - | foreign-minister
আশরাফ গনি; আশরাফ ঘানি; আশরফ গনি | Ashraf Ghani | politician | AF | - | former-president
আহমদ মাসুদ; আহমাদ মাসুদ | Ahmad Massoud | leader | AF | - | -
এনায়েতুল্লাহ খোওয়ারাজমি; এনায়েতুল্লাহ খাওয়ারিজমি; ইনায়াতুল্লাহ খোয়ারাজমি | Enayatullah Khowarazmi; Enayatullah Khwarazmi | leader | AF | - | spokesperson
খলিল হাক্কানি; খলিল উর রহমান হাক্কানি | Khalil Haqqani; Khalil Rahman Haqqani | leader | AF | - | -
জাবিহউল্লাহ মুজাহিদ; জাবিহুল্লাহ মুজাহিদ; জবিউল্লাহ মুজাহিদ; জবিহুল্লা মুজাহিদ; জাবিউল্লাহ মুজাহিদ | Zabihullah Mujahid; Zabiullah Mujahid | leader | AF | - | spokesperson
মোহাম্মদ ইয়াকুব; মোল্লা মোহাম্মদ ইয়াকুব; মোল্লা ইয়াকুব; মোহাম্মদ ইয়াকুব মুজাহিদ; মোল্লা মুহাম্মদ ইয়াকুব মুজাহিদ | Mohammad Yaqoob; Mullah Yaqoob; Mohammad Yaqoob Mujahid; Mullah Yaqub | leader | AF | - | defence-minister
রশিদ খান | Rashid Khan | politician | AF | - | -
শের মোহাম্মদ আব্বাস স্তানিকজাই; আব্বাস স্তানিকজাই | Sher Mohammad Abbas Stanikzai; Abbas Stanekzai | leader | AF | - | -
সিরাজউদ্দিন হাক্কানি; সিরাজুদ্দিন হাক্কানি; সিরাজউদ্দিন হাক্কানী | Sirajuddin Haqqani | leader | AF | - | interior-minister
হামদুল্লাহ ফিতরাত; হামদুল্লা ফিতরাত | Hamdullah Fitrat | leader | AF | - | spokesperson
হামিদ কারজাই; কারজাই | Hamid Karzai; Karzai | politician | AF | - | former-president
হাসান আখুন্দ; মোল্লা হাসান আখুন্দ; মোহাম্মদ হাসান আখুন্দ; মোল্লা মোহাম্মদ হাসান আখুন্দ | Hasan Akhund; Mohammad Hassan Akhund | leader | AF | - | prime-minister
হিবাতুল্লাহ আখুন্দজাদা; হায়বাতুল্লাহ আখুন্দজাদা; হেবাতুল্লাহ আখুন্দজাদা; মোল্লা হিবাতুল্লাহ আখুন্দজাদা; আখুন্দজাদা | Hibatullah Akhundzada; Haibatullah Akhundzada; Akhundzada | leader | AF | - | supreme-leader, leader
# Nepal
অশোক রাজ সিগদেল; অশোকরাজ সিগদেল | Ashok Raj Sigdel | politician | NP | - | army-chief
আরজু রানা দেউবা; আরজু দেউবা | Arzu Rana Deuba; Arzu Deuba | politician | NP | - | foreign-minister
ওম প্রকাশ আরিয়াল; ওমপ্রকাশ আরিয়াল | Om Prakash Aryal | politician | NP | - | interior-minister
কুলমান ঘিসিং | Kulman Ghising | politician | NP | - | -
কে পি শর্মা অলি; কেপি শর্মা অলি; কে পি শর্মা ওলি; কেপি শর্মা ওলি; কে পি অলি; ~অলি; ~ওলি | K P Sharma Oli; KP Sharma Oli; K. P. Sharma Oli; Khadga Prasad Oli; ~Oli | politician | NP | - | former-prime-minister, prime-minister, party-chief
গগন থাপা; গগন কুমার থাপা | Gagan Thapa; Gagan Kumar Thapa | politician | NP | - | party-chief
জ্ঞানেন্দ্র বীর বিক্রম শাহ দেব; জ্ঞানেন্দ্র শাহ; রাজা জ্ঞানেন্দ্র | Gyanendra Bir Bikram Shah Dev; Gyanendra Shah | politician | NP | - | king
পুষ্প কমল দাহাল; পুষ্পকমল দাহাল; পুষ্পকমল দহল; পুষ্প কমল দাহাল প্রচণ্ড; ~প্রচণ্ড; ~প্রচন্ড | Pushpa Kamal Dahal; Prachanda; ~Dahal | politician | NP | - | former-prime-minister, prime-minister, party-chief
বাবুরাম ভট্টরাই | Baburam Bhattarai | politician | NP | - | former-prime-minister
বালেন্দ্র শাহ; বালেন শাহ; বলেন্দ্র শাহ | Balendra Shah; Balen Shah | politician | NP | - | prime-minister, mayor
বিষ্ণু প্রসাদ পৌডেল | Bishnu Prasad Paudel; Bishnu Paudel | politician | NP | - | finance-minister
মাধব কুমার নেপাল; মাধবকুমার নেপাল | Madhav Kumar Nepal | politician | NP | - | former-prime-minister
রবি লামিছানে; রবি লামিচানে; রবি লামিছানি | Rabi Lamichhane | politician | NP | - | party-chief
রমেশ লেখক | Ramesh Lekhak | politician | NP | - | interior-minister
রাম চন্দ্র পৌডেল; রামচন্দ্র পৌডেল; রামচন্দ্র পাউডেল; রাম চন্দ্র পাওডেল | Ram Chandra Poudel; Ramchandra Paudel; Ram Chandra Paudel | politician | NP | - | president
রামেশ্বর খনাল | Rameshwar Khanal; Rameshwor Khanal | politician | NP | - | finance-minister
শের বাহাদুর দেউবা; শেরবাহাদুর দেউবা; দেউবা | Sher Bahadur Deuba; Deuba | politician | NP | - | former-prime-minister, party-chief
সুদান গুরুং; সুধান গুরুং | Sudan Gurung | politician | NP | - | leader
সুশীলা কার্কি; সুশীলা কারকি; সুশীলা কার্কী; কার্কি | Sushila Karki; Karki | politician | NP | - | prime-minister, former-prime-minister, chief-justice
# Bhutan
জিগমে খেসার নামগিয়েল ওয়াংচুক; জিগমে খেসার নামগ্যেল ওয়াংচুক; জিগমে খেসর নামগিয়াল ওয়াংচুক | Jigme Khesar Namgyel Wangchuck; Jigme Khesar Namgyal Wangchuck | politician | BT | - | king
লোটে শেরিং; লোটে ছেরিং | Lotay Tshering | politician | BT | - | former-prime-minister
শেরিং তোবগে; ছেরিং তোবগে; সেরিং তোবগে; তোবগে | Tshering Tobgay; Tobgay | politician | BT | - | prime-minister
# Sri Lanka
অনুরা কুমারা দিশানায়েকে; অনুঢ়া কুমারা দিশানায়েকে; অনুড়া কুমারা দিশানায়েকে; অনুরা কুমার দিশানায়েকে; অনুরা কুমার দিসানায়েক; অনুরা দিশানায়েকে; দিশানায়েকে; দিসানায়েকে | Anura Kumara Dissanayake; Anura Dissanayake; Dissanayake | politician | LK | - | president
গোতাবায়া রাজাপাকসে; গোটাবায়া রাজাপাকসে; গোতাবায়া রাজাপক্ষে; গোটাবায়া রাজাপক্ষে | Gotabaya Rajapaksa | politician | LK | - | former-president
দিনেশ গুণবর্ধনে; দীনেশ গুনাবর্ধনে | Dinesh Gunawardena | politician | LK | - | former-prime-minister
নামাল রাজাপাকসে; নামাল রাজাপক্ষে | Namal Rajapaksa | politician | LK | - | -
বিজিতা হেরাথ; বিজিথা হেরাথ | Vijitha Herath | politician | LK | - | foreign-minister
মাইত্রিপালা সিরিসেনা; মৈত্রীপালা সিরিসেনা; সিরিসেনা | Maithripala Sirisena; Sirisena | politician | LK | - | former-president
মাহিন্দা রাজাপাকসে; মাহিন্দা রাজাপক্ষে; মহিন্দা রাজাপক্ষে; ~রাজাপাকসে; ~রাজাপক্ষে | Mahinda Rajapaksa; ~Rajapaksa | politician | LK | - | former-president, former-prime-minister
রনিল বিক্রমাসিংহে; রনিল বিক্রমসিংহে; রনিল বিক্রমাসিংঘে; বিক্রমাসিংহে; বিক্রমসিংহে | Ranil Wickremesinghe; Wickremesinghe | politician | LK | - | former-president, former-prime-minister
সাজিথ প্রেমাদাসা; সাজিত প্রেমাদাসা; প্রেমাদাসা | Sajith Premadasa; Premadasa | politician | LK | - | opposition-leader
হরিণী অমরাসুরিয়া; হারিনি আমারাসুরিয়া; হরিনি অমরসূর্য; হারিনি অমরাসুরিয়া | Harini Amarasuriya; Amarasuriya | politician | LK | - | prime-minister
# Maldives
আবদুল্লা ইয়ামিন; আবদুল্লাহ ইয়ামিন; আবদুল্লা ইয়ামীন | Abdulla Yameen | politician | MV | - | former-president
আবদুল্লা খলিল; আবদুল্লাহ খলিল; আবদুল্লা খালিল | Abdulla Khaleel | politician | MV | - | foreign-minister
ইব্রাহিম মোহাম্মদ সলিহ; ইব্রাহিম মোহামেদ সোলিহ; ইব্রাহিম সোলিহ; সোলিহ | Ibrahim Mohamed Solih; Ibrahim Solih; Solih | politician | MV | - | former-president
মুসা জমির; মুসা জামির; মুসা জমীর | Moosa Zameer | politician | MV | - | foreign-minister
মোহামেদ নাশিদ; মোহাম্মদ নাশিদ; মহম্মদ নাশিদ | Mohamed Nasheed; Mohammed Nasheed | politician | MV | - | former-president
মোহামেদ মুইজ্জু; মোহাম্মদ মুইজ্জু; মহম্মদ মুইজ্জু; মুহাম্মদ মুইজ্জু; মুইজ্জু; মুইজু | Mohamed Muizzu; Mohammed Muizzu; Muizzu | politician | MV | - | president
# Myanmar
অং সান সু চি; অং সান সু কি; আউং সান সু চি; সু চি; সু কি | Aung San Suu Kyi; Suu Kyi | politician | MM | Q36740 | leader
আতাউল্লাহ আবু আম্মার জুনুনি; আতাউল্লাহ জুনুনি; আতাউল্লাহ আবু আম্মার | Ataullah Abu Ammar Jununi; Ata Ullah Jununi | rebel | MM | - | leader
ইয়ে উইন ও | Ye Win Oo | military | MM | - | army-chief
উইন মিন্ট; উইন মিন্ত | Win Myint | politician | MM | - | former-president
খাইং থুখা; খাইং থু খা | Khaing Thukha; Khaing Thu Kha | rebel | MM | - | spokesperson
জাও মিন তুন; জ মিন তুন; ঝাও মিন তুন | Zaw Min Tun | military | MM | - | spokesperson
তুন খিন | Tun Khin | activist | MM | - | -
তোয়ান ম্রাত নাইং; ত্বান ম্রাত নাইং; তুন মিয়াত নাইং; তোয়ান ম্রাট নাইং | Twan Mrat Naing; Tun Myat Naing | rebel | MM | - | leader
থান শোয়ে; থান সোয়ে | Than Swe | politician | MM | - | foreign-minister
দুয়া লাশি লা | Duwa Lashi La | politician | MM | - | president
নে সান লুইন | Nay San Lwin | activist | MM | - | -
মহিব উল্লাহ; মুহিবুল্লাহ; মুহিব উল্লাহ | Mohib Ullah; Mohibullah | activist | MM | - | leader
মিন অং হ্লাইং; মিন অং হ্লাইয়িং; মিন অং লাইং; মিন অং হ্লাং; মিন অং হ্লেইং; মিং অং হ্লাইং | Min Aung Hlaing | military | MM | - | leader, president, army-chief
মিন্ট সোয়ে; মিন্ত সোয়ে; মিন্ট সুই | Myint Swe | politician | MM | - | president
মোহাম্মদ জুবায়ের | ~Mohammed Zubair | activist | MM | - | leader
সো উইন; সোয়ে উইন | Soe Win | military | MM | - | -
`;
