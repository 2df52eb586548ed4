/** People in the news of Bangladesh, as a gazetteer table. */
export const peopleBangladesh = `
# state and government
আবদুল হামিদ; মো. আবদুল হামিদ; মোঃ আবদুল হামিদ | Abdul Hamid; Md Abdul Hamid; Mohammad Abdul Hamid | politician | BD | - | former-president
খালেদা জিয়া; বেগম খালেদা জিয়া; বেগম জিয়া; ~খালেদা | Khaleda Zia; Begum Khaleda Zia; Begum Zia; ~Khaleda | politician | BD | - | former-prime-minister, party-chief
জিয়াউর রহমান; শহীদ রাষ্ট্রপতি জিয়াউর রহমান; শহীদ জিয়া; ~জিয়া | Ziaur Rahman; ~Zia | politician | BD | - | former-president
তাজউদ্দীন আহমদ; তাজউদ্দিন আহমদ; তাজউদ্দীন আহমেদ | Tajuddin Ahmad; Tajuddin Ahmed | politician | BD | - | former-prime-minister
তারেক রহমান; ~তারেক | Tarique Rahman; Tareq Rahman; Tarek Rahman; ~Tarique | politician | BD | - | prime-minister, party-chief, leader
মুহাম্মদ ইউনূস; মুহাম্মদ ইউনুস; মোহাম্মদ ইউনূস; মোহাম্মদ ইউনুস; মুহম্মদ ইউনূস; ~ইউনূস; ~ইউনুস | Muhammad Yunus; Mohammad Yunus; Mohammed Yunus; ~Yunus | politician | BD | Q43916 | chief-adviser, adviser
মোহাম্মদ সাহাবুদ্দিন; মো. সাহাবুদ্দিন; মোঃ সাহাবুদ্দিন; সাহাবুদ্দিন চুপ্পু; মো. সাহাবুদ্দিন চুপ্পু; ~সাহাবুদ্দিন | Mohammed Shahabuddin; Md Shahabuddin; Shahabuddin Chuppu; ~Shahabuddin | politician | BD | - | president
শেখ মুজিবুর রহমান; বঙ্গবন্ধু শেখ মুজিবুর রহমান; শেখ মুজিব; বঙ্গবন্ধু; ~মুজিব | Sheikh Mujibur Rahman; Bangabandhu Sheikh Mujibur Rahman; Sheikh Mujib; Bangabandhu; ~Mujib | politician | BD | - | former-president, former-prime-minister
শেখ হাসিনা; শেখ হাসিনা ওয়াজেদ; হাসিনা | Sheikh Hasina; Sheikh Hasina Wazed; Hasina | politician | BD | - | former-prime-minister, prime-minister, party-chief
হুসেইন মুহম্মদ এরশাদ; হুসেইন মোহাম্মদ এরশাদ; হোসেইন মুহাম্মদ এরশাদ; এইচ এম এরশাদ; এইচএম এরশাদ; ~এরশাদ | Hussain Muhammad Ershad; H M Ershad; HM Ershad; ~Ershad | politician | BD | - | former-president
# interim government, 2024 to 2026
অপূর্ব জাহাঙ্গীর | Apurba Jahangir | official | BD | - | spokesperson
আ ফ ম খালিদ হোসেন; আ.ফ.ম. খালিদ হোসেন; আফম খালিদ হোসেন | A F M Khalid Hossain; AFM Khalid Hossain | politician | BD | - | adviser
আদিলুর রহমান খান; আদিলুর রহমান; আদিলুর রহমান শুভ্র | Adilur Rahman Khan; Adilur Rahman | activist | BD | - | adviser
আনিসুজ্জামান চৌধুরী | Anisuzzaman Chowdhury | official | BD | - | adviser
আবদুল হাফিজ | Abdul Hafiz | military | BD | - | adviser
আবুল কালাম আজাদ মজুমদার; আজাদ মজুমদার | Abul Kalam Azad Majumder; Azad Majumder | official | BD | - | spokesperson
আলী ইমাম মজুমদার | Ali Imam Majumder | official | BD | - | adviser
আলী রীয়াজ; আলী রিয়াজ; আলি রীয়াজ | Ali Riaz | official | BD | - | adviser
আসিফ নজরুল | Asif Nazrul | politician | BD | - | adviser
আসিফ মাহমুদ সজীব ভূঁইয়া; আসিফ মাহমুদ সজীব ভুইয়া; আসিফ মাহমুদ | Asif Mahmud Shojib Bhuyain; Asif Mahmud Sajib Bhuiyan; Asif Mahmud | politician | BD | - | adviser, leader
এ এফ হাসান আরিফ; এএফ হাসান আরিফ; হাসান আরিফ | A F Hassan Ariff; AF Hassan Ariff; Hassan Ariff | politician | BD | - | adviser
এম আমিনুল ইসলাম; এম. আমিনুল ইসলাম | M Aminul Islam | official | BD | - | adviser
এম সাখাওয়াত হোসেন; এম. সাখাওয়াত হোসেন; সাখাওয়াত হোসেন | M Sakhawat Hossain; M. Sakhawat Hossain; Sakhawat Hossain | politician | BD | - | adviser
ওয়াহিদউদ্দিন মাহমুদ; ওয়াহিদ উদ্দিন মাহমুদ | Wahiduddin Mahmud; Wahid Uddin Mahmud | politician | BD | - | adviser
খলিলুর রহমান; ~খলিলুর | Khalilur Rahman; ~Khalilur | diplomat | BD | - | adviser, foreign-minister
খোদা বখস চৌধুরী; খোদা বকস চৌধুরী | Khoda Baksh Chowdhury; Khuda Baksh Chowdhury | police | BD | - | adviser
চৌধুরী রফিকুল আবরার; সি আর আবরার; সিআর আবরার | Chowdhury Rafiqul Abrar; C R Abrar; CR Abrar | politician | BD | - | adviser
জাহাঙ্গীর আলম চৌধুরী; মো. জাহাঙ্গীর আলম চৌধুরী; মোঃ জাহাঙ্গীর আলম চৌধুরী | Jahangir Alam Chowdhury; Md Jahangir Alam Chowdhury | military | BD | - | adviser, interior-minister
তৌহিদ হোসেন; মো. তৌহিদ হোসেন; মোঃ তৌহিদ হোসেন; ~তৌহিদ | Touhid Hossain; Md Touhid Hossain; Mohammad Touhid Hossain; Towhid Hossain; ~Touhid | diplomat | BD | - | adviser, foreign-minister
নাহিদ ইসলাম; মো. নাহিদ ইসলাম; ~নাহিদ | Nahid Islam; Md Nahid Islam; ~Nahid | politician | BD | - | adviser, party-chief, leader
নূরজাহান বেগম; নুরজাহান বেগম | Nurjahan Begum | politician | BD | - | adviser
ফয়েজ আহমদ তৈয়্যব; ফয়েজ আহমদ তৈয়ব; ফয়েজ আহমেদ তৈয়্যব; ফাইজ তাইয়েব আহমেদ | Faiz Ahmad Taiyeb; Faiz Taiyeb Ahmad; Faiz Ahmed Taiyeb | official | BD | - | adviser
ফয়েজ আহম্মদ; ফয়েজ আহমদ | Foyez Ahmmad; Foyez Ahmed | official | BD | - | spokesperson
ফরিদা আখতার | Farida Akhter; Farida Akter | activist | BD | - | adviser
ফারুক-ই-আজম; ফারুক ই আজম; ফারুকী আজম | Farooq-e-Azam; Faruk-e-Azam; Farooq E Azam | politician | BD | - | adviser
বিধান রঞ্জন রায় পোদ্দার; বিধান রঞ্জন রায়; বিধান রঞ্জন পোদ্দার | Bidhan Ranjan Roy Poddar; Bidhan Ranjan Roy; Bidhan Ranjan Poddar | politician | BD | - | adviser
মাহফুজ আলম; মো. মাহফুজ আলম | Mahfuj Alam; Mahfuz Alam; Md Mahfuj Alam | politician | BD | - | adviser
মুহাম্মদ ফাওজুল কবির খান; ফাওজুল কবির খান; ফাওজুল কবির | Muhammad Fouzul Kabir Khan; Fouzul Kabir Khan; Fouzul Kabir | politician | BD | - | adviser
মোস্তফা সরয়ার ফারুকী; মোস্তফা সরওয়ার ফারুকী; সরয়ার ফারুকী | Mostofa Sarwar Farooki; Mostafa Sarwar Farooki | politician | BD | - | adviser
রিজওয়ানা হাসান; সৈয়দা রিজওয়ানা হাসান; রিজওয়ানা; রেজওয়ানা হাসান | Syeda Rizwana Hasan; Rizwana Hasan; Rizwana | activist | BD | - | adviser
লুৎফে সিদ্দিকী; লুৎফে সিদ্দিকি | Lutfey Siddiqi | official | BD | - | envoy, adviser
শফিকুল আলম | Shafiqul Alam | official | BD | - | spokesperson
শারমীন এস মুরশিদ; শারমিন এস মুরশিদ; শারমীন মুরশিদ; শারমিন মুরশিদ | Sharmeen S Murshid; Sharmeen Murshid | activist | BD | - | adviser
শেখ বশিরউদ্দীন; শেখ বশির উদ্দিন; শেখ বশিরউদ্দিন; সেখ বশির উদ্দিন | Sheikh Bashiruddin; Sk Bashir Uddin; SK Bashir Uddin | business | BD | - | adviser
সায়েদুর রহমান; মো. সায়েদুর রহমান | Sayedur Rahman; Md Sayedur Rahman | official | BD | - | adviser
সালেহউদ্দিন আহমেদ; সালেহ উদ্দিন আহমেদ; সালেহউদ্দিন আহমদ; ~সালেহউদ্দিন | Salehuddin Ahmed; Saleh Uddin Ahmed; ~Salehuddin | politician | BD | - | adviser, finance-minister
সুপ্রদীপ চাকমা | Supradip Chakma | diplomat | BD | - | adviser
# Bangladesh Nationalist Party
অনিন্দ্য ইসলাম অমিত | Aninda Islam Amit; Anindya Islam Amit | politician | BD | - | -
আ ন ম এহছানুল হক মিলন; আ ন ম এহসানুল হক মিলন; এহছানুল হক মিলন; এহসানুল হক মিলন | A N M Ehsanul Hoque Milon; ANM Ehsanul Haque Milon; Ehsanul Hoque Milon | politician | BD | - | -
আবদুল আউয়াল মিন্টু; আব্দুল আউয়াল মিন্টু | Abdul Awal Mintoo; Abdul Awal Mintu | business | BD | - | -
আবদুল্লাহ আল নোমান; আব্দুল্লাহ আল নোমান | Abdullah Al Noman | politician | BD | - | -
আমানউল্লাহ আমান; আমান উল্লাহ আমান | Aman Ullah Aman; Amanullah Aman | politician | BD | - | -
আমিনুল হক | Aminul Haque; Aminul Haq | politician | BD | - | -
আমীর খসরু মাহমুদ চৌধুরী; আমির খসরু মাহমুদ চৌধুরী; আমীর খসরু; আমির খসরু | Amir Khasru Mahmud Chowdhury; Amir Khosru Mahmud Chowdhury; Amir Khasru; Amir Khosru | politician | BD | - | finance-minister
আসাদুজ্জামান; মো. আসাদুজ্জামান; মোঃ আসাদুজ্জামান | Md Asaduzzaman; Mohammad Asaduzzaman | official | BD | - | -
আসাদুজ্জামান রিপন | Asaduzzaman Ripon | politician | BD | - | -
ইকবাল হাসান মাহমুদ টুকু; ইকবাল হাসান মাহমুদ | Iqbal Hassan Mahmood Tuku; Iqbal Hasan Mahmud Tuku; Iqbal Hassan Mahmood | politician | BD | - | -
ইলিয়াস আলী; এম ইলিয়াস আলী | Ilias Ali; M Ilias Ali | politician | BD | - | -
ইশরাক হোসেন; ~ইশরাক | Ishraque Hossain; Ishraq Hossain | politician | BD | - | mayor
এ জেড এম জাহিদ হোসেন; এ জেড এম জাহিদ; এজেডএম জাহিদ হোসেন | A Z M Zahid Hossain; AZM Zahid Hossain | politician | BD | - | -
খন্দকার মোশাররফ হোসেন; খন্দকার মোশাররফ | Khandaker Mosharraf Hossain; Khandker Mosharraf Hossain | politician | BD | - | -
গয়েশ্বর চন্দ্র রায়; গয়েশ্বর রায়; গয়েশ্বর | Gayeshwar Chandra Roy; Goyeshwar Chandra Roy; Gayeshwar | politician | BD | - | -
জমির উদ্দিন সরকার; জমিরউদ্দিন সরকার | Jamiruddin Sircar; Jamir Uddin Sircar | politician | BD | - | -
জয়নুল আবদিন ফারুক; জয়নুল আবেদীন ফারুক | Zainul Abdin Farroque; Zainul Abedin Farooque | politician | BD | - | -
জয়নুল আবেদীন | Zainul Abedin; Joynul Abedin | politician | BD | - | -
জহির উদ্দিন স্বপন; জহিরউদ্দিন স্বপন | Zahir Uddin Swapan; Jahir Uddin Swapan | politician | BD | - | -
জাইমা রহমান | Zaima Rahman | politician | BD | - | -
জুবাইদা রহমান; জোবাইদা রহমান | Zubaida Rahman | other | BD | - | -
তাবিথ আউয়াল | Tabith Awal | politician | BD | - | -
নজরুল ইসলাম খান | Nazrul Islam Khan | politician | BD | - | -
নাসির উদ্দিন নাছির; নাছির উদ্দীন নাছির | Nasir Uddin Nasir | activist | BD | - | leader
নিপুণ রায় চৌধুরী; নিপুন রায় চৌধুরী | Nipun Roy Chowdhury | politician | BD | - | -
নিলোফার চৌধুরী মনি; নিলুফার চৌধুরী মনি | Nilofar Chowdhury Moni | politician | BD | - | -
বরকত উল্লাহ বুলু; বরকতউল্লা বুলু | Barkat Ullah Bulu; Barkatullah Bulu | politician | BD | - | -
মওদুদ আহমদ; মওদুদ আহমেদ | Moudud Ahmed | politician | BD | - | -
মাহদী আমিন; মাহাদী আমিন | Mahdi Amin | politician | BD | - | adviser, spokesperson
মাহবুব উদ্দিন খোকন; এ এম মাহবুব উদ্দিন খোকন | Mahbub Uddin Khokon; A M Mahbub Uddin Khokon | politician | BD | - | -
মির্জা আব্বাস; মির্জা আব্বাস উদ্দিন আহমেদ | Mirza Abbas; Mirza Abbas Uddin Ahmed | politician | BD | - | mayor
মির্জা ফখরুল ইসলাম আলমগীর; মির্জা ফখরুল; ~ফখরুল; ~মির্জা আলমগীর | Mirza Fakhrul Islam Alamgir; Mirza Fakhrul; ~Fakhrul | politician | BD | - | party-chief, leader
মীর মোহাম্মদ নাছির উদ্দিন; মীর নাছির | Mir Mohammad Nasiruddin; Mir Nasir | politician | BD | - | -
মীর শাহে আলম | Mir Shahe Alam | politician | BD | - | -
মোয়াজ্জেম হোসেন আলাল; সৈয়দ মোয়াজ্জেম হোসেন আলাল | Moazzem Hossain Alal; Syed Moazzem Hossain Alal | politician | BD | - | -
রাকিবুল ইসলাম রাকিব | Rakibul Islam Rakib | activist | BD | - | leader
রাশেদুজ্জামান মিল্লাত | Rashiduzzaman Millat | politician | BD | - | -
রুমিন ফারহানা | Rumeen Farhana; Rumin Farhana | politician | BD | - | -
রুহুল কবির রিজভী; রুহুল কবীর রিজভী; রুহুল কবির রিজভী আহমেদ; ~রিজভী | Ruhul Kabir Rizvi; Ruhul Kabir Rizvi Ahmed; ~Rizvi | politician | BD | - | spokesperson
লুৎফুজ্জামান বাবর; লুৎফুজ্জামান বাবার | Lutfozzaman Babar; Lutfuzzaman Babar | politician | BD | - | -
শহীদ উদ্দিন চৌধুরী এ্যানি; শহীদ উদ্দীন চৌধুরী এ্যানি; শহীদ উদ্দিন চৌধুরী অ্যানি; শহিদ উদ্দিন চৌধুরী এ্যানি | Shahid Uddin Chowdhury Anee; Shahiduddin Chowdhury Annie | politician | BD | - | -
শামসুজ্জামান দুদু | Shamsuzzaman Dudu | politician | BD | - | -
শামা ওবায়েদ; শামা ওবায়েদ ইসলাম | Shama Obaed; Shama Obaed Islam | politician | BD | - | -
শায়রুল কবির খান | Sairul Kabir Khan; Shayrul Kabir Khan | official | BD | - | spokesperson
শাহাদাত হোসেন | Shahadat Hossain | politician | BD | - | mayor
সালাহউদ্দিন আহমদ; সালাহউদ্দিন আহমেদ; সালাহ উদ্দিন আহমদ; সালাহউদ্দীন আহমদ | Salahuddin Ahmed; Salahuddin Ahmad; Salah Uddin Ahmed | politician | BD | - | interior-minister
সালাহউদ্দিন কাদের চৌধুরী; সাকা চৌধুরী | Salahuddin Quader Chowdhury; SQ Chowdhury | politician | BD | - | -
সেলিমা রহমান; বেগম সেলিমা রহমান | Selima Rahman; Begum Selima Rahman | politician | BD | - | -
হাফিজ উদ্দিন আহমদ; মেজর হাফিজ; হাফিজ উদ্দিন আহমেদ; হাফিজউদ্দিন আহমদ | Hafiz Uddin Ahmad; Hafiz Uddin Ahmed; Hafizuddin Ahmed; Major Hafiz | politician | BD | - | speaker
হাবিব উন নবী খান সোহেল; হাবিব-উন-নবী খান সোহেল | Habib-un-Nabi Khan Sohel; Habib Un Nabi Khan Sohel | politician | BD | - | -
হাবিবুর রহমান হাবিব | Habibur Rahman Habib | politician | BD | - | -
হারিছ চৌধুরী | Harris Chowdhury; Haris Chowdhury | politician | BD | - | -
হুম্মাম কাদের চৌধুরী | Hummam Quader Chowdhury | politician | BD | - | -
# Awami League and its governments
আ ক ম মোজাম্মেল হক; আ.ক.ম. মোজাম্মেল হক | A K M Mozammel Haque; AKM Mozammel Huq | politician | BD | - | -
আ হ ম মুস্তফা কামাল; আহম মুস্তফা কামাল | A H M Mustafa Kamal; AHM Mustafa Kamal | politician | BD | - | finance-minister
আনিসুল হক | Anisul Huq; Anisul Haq | politician | BD | - | -
আবদুর রহমান; আব্দুর রহমান | ~Abdur Rahman | politician | BD | - | -
আবদুর রাজ্জাক; মো. আব্দুর রাজ্জাক | ~Abdur Razzaque | politician | BD | - | -
আবুল মাল আবদুল মুহিত; এ এম এ মুহিত | Abul Maal Abdul Muhith; AMA Muhith | politician | BD | - | finance-minister
আবুল হাসান মাহমুদ আলী; এ এইচ মাহমুদ আলী | Abul Hassan Mahmood Ali; A H Mahmood Ali | politician | BD | - | finance-minister
আমির হোসেন আমু | Amir Hossain Amu | politician | BD | - | -
আসাদুজ্জামান খান কামাল; আসাদুজ্জামান খাঁন কামাল; আসাদুজ্জামান খান; আসাদুজ্জামান কামাল | Asaduzzaman Khan Kamal; Asaduzzaman Khan | politician | BD | - | interior-minister
আসাদুজ্জামান নূর | Asaduzzaman Noor | politician | BD | - | -
এ কে আব্দুল মোমেন; এ কে আবদুল মোমেন; এ. কে. আব্দুল মোমেন; একে আব্দুল মোমেন | A K Abdul Momen; AK Abdul Momen | politician | BD | - | foreign-minister
এইচ টি ইমাম | H T Imam; HT Imam | official | BD | - | adviser
ওবায়দুল কাদের; ওবায়েদুল কাদের; ~কাদের | Obaidul Quader; Obaidul Kader; ~Quader | politician | BD | - | -
কামরুল ইসলাম | Qamrul Islam; ~Kamrul Islam | politician | BD | - | -
গওহর রিজভী | Gowher Rizvi | official | BD | - | adviser
জাহাঙ্গীর কবির নানক | Jahangir Kabir Nanak | politician | BD | - | -
জাহিদ মালেক | Zahid Maleque | politician | BD | - | -
জুনাইদ আহমেদ পলক; জুনায়েদ আহমেদ পলক; ~পলক | Zunaid Ahmed Palak; Junaid Ahmed Palak; ~Palak | politician | BD | - | -
টিউলিপ সিদ্দিক; টিউলিপ রেজওয়ানা সিদ্দিক; ~টিউলিপ | Tulip Siddiq; Tulip Rizwana Siddiq | politician | GB | - | -
টিপু মুনশি; টিপু মুন্সী | Tipu Munshi | politician | BD | - | -
তারিক আহমেদ সিদ্দিক; তারিক আহমেদ সিদ্দিকী; তারেক আহমেদ সিদ্দিক | Tarique Ahmed Siddique; Tariq Ahmed Siddique | military | BD | - | adviser
তোফায়েল আহমেদ | Tofail Ahmed | politician | BD | - | -
তৌফিক-ই-ইলাহী চৌধুরী; তৌফিক ই ইলাহী চৌধুরী; তৌফিক-ই-ইলাহী | Tawfiq-e-Elahi Chowdhury; Tawfiq-e-Elahi | official | BD | - | adviser
দীপু মনি | Dipu Moni | politician | BD | - | foreign-minister
নসরুল হামিদ বিপু; নসরুল হামিদ | Nasrul Hamid Bipu; Nasrul Hamid | politician | BD | - | -
নাজমুল হাসান পাপন; নাজমুল হাসান | Nazmul Hassan Papon; Nazmul Hassan | politician | BD | - | -
ফজলে নূর তাপস; শেখ ফজলে নূর তাপস; ~তাপস | Sheikh Fazle Noor Taposh; Fazle Noor Taposh; ~Taposh | politician | BD | - | mayor
ফরহাদ হোসেন | Farhad Hossain | politician | BD | - | -
বাহাউদ্দিন নাছিম; আ ফ ম বাহাউদ্দিন নাছিম | Bahauddin Nasim; A F M Bahauddin Nasim | politician | BD | - | -
মতিয়া চৌধুরী | Matia Chowdhury | politician | BD | - | -
মহিবুল হাসান চৌধুরী নওফেল; মহিবুল হাসান চৌধুরী; নওফেল | Mohibul Hasan Chowdhury Nowfel; Mohibul Hassan Chowdhury | politician | BD | - | -
মাহবুব উল আলম হানিফ; মাহবুবউল আলম হানিফ; মাহবুব-উল আলম হানিফ | Mahbubul Alam Hanif; Mahbub-ul Alam Hanif | politician | BD | - | -
মোহাম্মদ আলী আরাফাত; মোহাম্মদ এ আরাফাত; মোহাম্মদ এ. আরাফাত | Mohammad Ali Arafat; Mohammad A Arafat | politician | BD | - | -
রাশেদ খান মেনন; ~মেনন | Rashed Khan Menon; ~Menon | politician | BD | - | -
শাজাহান খান; শাহজাহান খান | Shajahan Khan; Shahjahan Khan | politician | BD | - | -
শামীম ওসমান | Shamim Osman | politician | BD | - | -
শাহরিয়ার আলম; মো. শাহরিয়ার আলম | Shahriar Alam; Md Shahriar Alam | politician | BD | - | -
শিরীন শারমিন চৌধুরী; শিরীন শারমিন; শিরিন শারমিন চৌধুরী | Shirin Sharmin Chaudhury; Shirin Sharmin Chowdhury | politician | BD | - | speaker
শেখ ফজলুল করিম সেলিম; শেখ সেলিম | Sheikh Fazlul Karim Selim; Sheikh Selim | politician | BD | - | -
শেখ রাসেল | Sheikh Russel; Sheikh Rasel | other | BD | - | -
শেখ রেহানা | Sheikh Rehana | politician | BD | - | -
সজীব ওয়াজেদ জয়; সজীব ওয়াজেদ; সজিব ওয়াজেদ জয় | Sajeeb Wazed Joy; Sajeeb Wazed; Sajib Wazed Joy | politician | BD | - | adviser
সাইফুজ্জামান চৌধুরী জাভেদ; সাইফুজ্জামান চৌধুরী | Saifuzzaman Chowdhury Javed; Saifuzzaman Chowdhury | politician | BD | - | -
সায়মা ওয়াজেদ পুতুল; সায়মা ওয়াজেদ; সায়মা ওয়াজেদ হোসেন | Saima Wazed Putul; Saima Wazed; Saima Wazed Hossain | official | BD | - | -
সালমান এফ রহমান; সালমান এফ. রহমান; সালমান ফজলুর রহমান; সালমান রহমান | Salman F Rahman; Salman Fazlur Rahman; Salman Rahman | business | BD | - | adviser
সেলিনা হায়াৎ আইভী; সেলিনা হায়াত আইভী; ~আইভী | Selina Hayat Ivy; ~Ivy | politician | BD | - | mayor
সৈয়দ আশরাফুল ইসলাম | Syed Ashraful Islam | politician | BD | - | -
সৈয়দ সায়েদুল হক সুমন; ব্যারিস্টার সুমন | Syed Sayedul Haque Suman; Barrister Suman | politician | BD | - | -
হাছান মাহমুদ; হাসান মাহমুদ; মোহাম্মদ হাছান মাহমুদ | Hasan Mahmud; Hassan Mahmud; Mohammad Hasan Mahmud | politician | BD | - | foreign-minister
হাসানুল হক ইনু; ~ইনু | Hasanul Haq Inu; Hasanul Huq Inu; ~Inu | politician | BD | - | party-chief
# Jamaat-e-Islami and other Islamic parties
আবদুল্লাহ আল জাবের | Abdullah Al Jaber | activist | BD | - | leader
আবদুল্লাহিল আমান আযমী; আবদুল্লাহিল আমান আজমী | Abdullahil Amaan Azmi; Abdullahil Aman Azmi | military | BD | - | -
আলী আহসান মোহাম্মদ মুজাহিদ; আলী আহসান মুজাহিদ | Ali Ahsan Mohammad Mojaheed; Ali Ahsan Mujahid | politician | BD | - | -
আহমাদ বিন কাসেম আরমান; মীর আহমাদ বিন কাসেম; ব্যারিস্টার আরমান | Mir Ahmad Bin Quasem; Ahmad Bin Quasem Arman | politician | BD | - | -
এ টি এম আজহারুল ইসলাম; এটিএম আজহারুল ইসলাম; এ টি এম আজহার; আজহারুল ইসলাম | A T M Azharul Islam; ATM Azharul Islam; ATM Azhar | politician | BD | - | -
এস এম ফরহাদ | S M Farhad; SM Farhad | activist | BD | - | leader
এহসানুল মাহবুব জুবায়ের | Ahsanul Mahboob Zubair; Ehsanul Mahbub Zubair | politician | BD | - | spokesperson
কাদের মোল্লা; আবদুল কাদের মোল্লা | Abdul Quader Mollah; Quader Mollah | politician | BD | - | -
গাজী আতাউর রহমান | Gazi Ataur Rahman | politician | BD | - | spokesperson
গোলাম আযম; গোলাম আজম | Ghulam Azam; Golam Azam | politician | BD | - | -
জাহিদুল ইসলাম; ~জাহিদুল | ~Zahidul Islam | activist | BD | - | leader
দেলাওয়ার হোসাইন সাঈদী; দেলোয়ার হোসেন সাঈদী; দেলাওয়ার হোসেন সাঈদী; ~সাঈদী | Delwar Hossain Sayeedi; Delawar Hossain Sayeedi; ~Sayeedi | politician | BD | - | -
নূরুল ইসলাম সাদ্দাম; নুরুল ইসলাম সাদ্দাম | Nurul Islam Saddam | activist | BD | - | leader
মতিউর রহমান আকন্দ | Matiur Rahman Akanda | politician | BD | - | -
মতিউর রহমান নিজামী; নিজামী | Motiur Rahman Nizami; Matiur Rahman Nizami | politician | BD | - | -
মামুনুল হক; ~মামুনুল | Mamunul Haque; Mamunul Huq | religious | BD | - | party-chief
মিজানুর রহমান আজহারী; মিজানুর রহমান আজহারি | Mizanur Rahman Azhari | religious | BD | - | -
মিয়া গোলাম পরওয়ার; মিয়া গোলাম পরোয়ার; গোলাম পরওয়ার | Mia Golam Parwar; Mia Ghulam Parwar; Golam Parwar | politician | BD | - | -
মীর কাসেম আলী | Mir Quasem Ali | politician | BD | - | -
মুহিব্বুল্লাহ বাবুনগরী; মহিবুল্লাহ বাবুনগরী | Muhibbullah Babunagari; Mohibullah Babunagari | religious | BD | - | leader
রফিকুল ইসলাম খান | Rafiqul Islam Khan | politician | BD | - | -
শফিকুর রহমান | Shafiqur Rahman | politician | BD | - | opposition-leader, party-chief, leader
শরিফ ওসমান হাদি; শরীফ ওসমান হাদি; শরিফ ওসমান বিন হাদি; ওসমান হাদি; ~হাদি | Sharif Osman Hadi; Sharif Osman Bin Hadi; Osman Hadi; ~Hadi | activist | BD | - | spokesperson, leader
শায়খ আহমাদুল্লাহ; শায়খ আহমদুল্লাহ | Shaikh Ahmadullah; Sheikh Ahmadullah | religious | BD | - | -
শাহ আহমদ শফী; আল্লামা শফী; আহমদ শফী | Shah Ahmad Shafi; Allama Shafi | religious | BD | - | -
শিশির মনির; মোহাম্মদ শিশির মনির | Shishir Monir; Mohammad Shishir Manir; Shishir Manir | politician | BD | - | -
সাজেদুর রহমান; সাজিদুর রহমান | Sajidur Rahman | religious | BD | - | -
সাদিক কায়েম; আবু সাদিক কায়েম; মো. আবু সাদিক | Sadik Kayem; Abu Shadik Kayem; Shadik Kayem | activist | BD | - | vice-president, leader
সৈয়দ আবদুল্লাহ মোহাম্মদ তাহের; সৈয়দ আব্দুল্লাহ মুহাম্মদ তাহের; সৈয়দ আবদুল্লাহ মুহাম্মাদ তাহের; আবদুল্লাহ মোহাম্মদ তাহের | Syed Abdullah Mohammad Taher; Syed Abdullah Mohammed Taher; Abdullah Mohammad Taher | politician | BD | - | -
সৈয়দ মুহাম্মাদ ফয়জুল করীম; সৈয়দ ফয়জুল করীম; মুফতি ফয়জুল করীম | Syed Muhammad Faizul Karim; Syed Faizul Karim | religious | BD | - | -
সৈয়দ মুহাম্মাদ রেজাউল করীম; সৈয়দ মুহাম্মদ রেজাউল করীম; সৈয়দ রেজাউল করীম; মুফতি রেজাউল করীম; চরমোনাই পীর; চরমোনাইয়ের পীর | Syed Muhammad Rezaul Karim; Syed Rezaul Karim; Charmonai Pir | religious | BD | - | party-chief
হামিদুর রহমান আযাদ; হামিদুর রহমান আজাদ; এ এইচ এম হামিদুর রহমান আযাদ | Hamidur Rahman Azad; A H M Hamidur Rahman Azad | politician | BD | - | -
# National Citizen Party and the student movement of 2024
আখতার হোসেন | Akhter Hossen; Akhtar Hossain; Akhter Hossain | politician | BD | - | leader
আবরার ফাহাদ | Abrar Fahad | activist | BD | - | -
আবু বাকের মজুমদার | Abu Bakar Mojumder; Abu Baker Majumder | activist | BD | - | leader
আবু সাঈদ | Abu Sayed; Abu Sayeed | activist | BD | - | -
আব্দুল কাদের; আবদুল কাদের | ~Abdul Kader; ~Abdul Quader | activist | BD | - | -
আব্দুল হান্নান মাসউদ; আবদুল হান্নান মাসউদ; হান্নান মাসউদ | Abdul Hannan Masud; Abdul Hannan Masoud; Hannan Masud | politician | BD | - | leader
আরিফুল ইসলাম আদীব; আরিফুল ইসলাম আদিব | Ariful Islam Adib; Ariful Islam Adeeb | politician | BD | - | -
উমামা ফাতেমা; উমামা ফাতিমা | Umama Fatema; Umama Fatima | activist | BD | - | spokesperson
তাজনূভা জাবীন; তাজনুভা জাবীন | Tajnuva Jabeen; Tasnuva Jabeen | politician | BD | - | -
তাসনিম জারা | Tasnim Jara | politician | BD | - | -
নাসীরুদ্দীন পাটওয়ারী; নাসিরুদ্দিন পাটোয়ারী; নাসীরুদ্দীন পাটোয়ারী; নাসির উদ্দিন পাটোয়ারী; নাসিরউদ্দীন পাটওয়ারী | Nasiruddin Patwary; Nasiruddin Patwari; Nasir Uddin Patwary | politician | BD | - | leader
নুসরাত তাবাসসুম | Nusrat Tabassum | activist | BD | - | -
মীর মাহফুজুর রহমান মুগ্ধ; মীর মুগ্ধ | Mir Mahfuzur Rahman Mugdho; Mir Mugdho | activist | BD | - | -
মীর মাহবুবুর রহমান স্নিগ্ধ; মীর স্নিগ্ধ | Mir Mahbubur Rahman Snigdho; Mir Snigdho | activist | BD | - | -
রিফাত রশিদ | Rifat Rashid | activist | BD | - | leader
সামান্তা শারমিন | Samanta Sharmin; Samantha Sharmin | politician | BD | - | -
সারজিস আলম; সারজিস | Sarjis Alam; Sarjis | politician | BD | - | leader
সারোয়ার তুষার; সরোয়ার তুষার | Sarwar Tushar; Sarowar Tushar | politician | BD | - | -
হাসনাত আবদুল্লাহ; হাসনাত আব্দুল্লাহ; হাসনাত | Hasnat Abdullah; Hasnat | politician | BD | - | leader
হাসিব আল ইসলাম | Hasib Al Islam | activist | BD | - | -
# Jatiya Party, left and other parties
অলি আহমদ; অলি আহমেদ | Oli Ahmad; Oli Ahmed | politician | BD | - | party-chief
আ স ম আবদুর রব; আ স ম আব্দুর রব; আসম আবদুর রব | A S M Abdur Rab; ASM Abdur Rab | politician | BD | - | party-chief
আনিসুল ইসলাম মাহমুদ | Anisul Islam Mahmud | politician | BD | - | -
আনু মুহাম্মদ; আনু মোহাম্মদ | Anu Muhammad; Anu Mohammad | activist | BD | - | -
আনোয়ার হোসেন মঞ্জু | Anwar Hossain Manju | politician | BD | - | party-chief
আন্দালিব রহমান পার্থ; আন্দালিভ রহমান পার্থ | Andaleeve Rahman Partho; Andalib Rahman Partha | politician | BD | - | party-chief
আসাদুজ্জামান ফুয়াদ; ব্যারিস্টার ফুয়াদ | Asaduzzaman Fuad; Barrister Fuaad | politician | BD | - | -
এ বি এম রুহুল আমিন হাওলাদার; রুহুল আমিন হাওলাদার | A B M Ruhul Amin Howlader; Ruhul Amin Howlader | politician | BD | - | -
কামাল হোসেন | Kamal Hossain | politician | BD | - | -
চিন্ময় কৃষ্ণ দাস; চিন্ময় কৃষ্ণ দাস ব্রহ্মচারী; চিন্ময় প্রভু; চিন্ময়কৃষ্ণ দাস | Chinmoy Krishna Das; Chinmoy Krishna Das Brahmachari; Chinmoy Prabhu; Chinmay Krishna Das | religious | BD | - | spokesperson
জি এম কাদের; জিএম কাদের; জি. এম. কাদের; গোলাম মোহাম্মদ কাদের | G M Quader; GM Quader; Ghulam Muhammed Quader | politician | BD | - | party-chief, opposition-leader
জোনায়েদ সাকি; জুনায়েদ সাকি; জোনায়েদ সাকী | Zonayed Saki; Junaid Saki; Jonayed Saki | politician | BD | - | party-chief
জ্যোতিরিন্দ্র বোধিপ্রিয় লারমা; সন্তু লারমা | Jyotirindra Bodhipriya Larma; Santu Larma | leader | BD | - | leader
দেবাশীষ রায় | Devasish Roy | royal | BD | - | -
নাথান বম | Nathan Bawm; Nathan Bom | rebel | BD | - | leader
নুরুল হক নুর; নুরুল হক নূর; নূরুল হক নুর; ভিপি নুর | Nurul Haque Nur; Nurul Haq Nur; VP Nur | politician | BD | - | party-chief
ফরহাদ মজহার | Farhad Mazhar | activist | BD | - | -
বজলুর রশীদ ফিরোজ | Bazlur Rashid Firoz; Bazlur Rashid Feroz | politician | BD | - | -
বদরুদ্দীন উমর; বদরুদ্দিন উমর | Badruddin Umar | activist | BD | - | -
বদরুদ্দোজা চৌধুরী; এ কিউ এম বদরুদ্দোজা চৌধুরী | A Q M Badruddoza Chowdhury; Badruddoza Chowdhury | politician | BD | - | former-president
ববি হাজ্জাজ | Bobby Hajjaj | politician | BD | - | -
মজিবুর রহমান মঞ্জু | Mojibur Rahman Monju; Mojibur Rahman Manju | politician | BD | - | party-chief
মাহমুদুর রহমান মান্না | Mahmudur Rahman Manna | politician | BD | - | party-chief
মুজাহিদুল ইসলাম সেলিম | Mujahidul Islam Selim | politician | BD | - | -
মুজিবুল হক চুন্নু; মো. মুজিবুল হক চুন্নু | Mujibul Haque Chunnu; Mojibul Haque Chunnu | politician | BD | - | -
রওশন এরশাদ; বেগম রওশন এরশাদ | Raushan Ershad; Rowshan Ershad | politician | BD | - | opposition-leader
রাশেদ খান; রাশেদ খাঁন; মুহাম্মদ রাশেদ খাঁন | Rashed Khan; Muhammad Rashed Khan | politician | BD | - | -
রুহিন হোসেন প্রিন্স | Ruhin Hossain Prince | politician | BD | - | -
শামীম হায়দার পাটোয়ারী; শামীম হায়দার পাটোয়ারি | Shameem Haider Patwary; Shamim Haider Patwary | politician | BD | - | -
সাইফুল হক | Saiful Huq; Saiful Haque | politician | BD | - | party-chief
# armed forces
আ ল ম ফজলুর রহমান; আ.ল.ম. ফজলুর রহমান | A L M Fazlur Rahman | military | BD | - | -
আজিজ আহমেদ | Aziz Ahmed | military | BD | - | army-chief
ইকবাল করিম ভূঁইয়া; ইকবাল করিম ভূইয়া | Iqbal Karim Bhuiyan | military | BD | - | army-chief
এম নাজমুল হাসান | M Nazmul Hassan | military | BD | - | -
এস এম শফিউদ্দিন আহমেদ; শফিউদ্দিন আহমেদ | S M Shafiuddin Ahmed; SM Shafiuddin Ahmed | military | BD | - | army-chief
ওয়াকার-উজ-জামান; ওয়াকার উজ জামান; ওয়াকারুজ্জামান; ~ওয়াকার | Waker-Uz-Zaman; Waker-uz-Zaman; Waker Uz Zaman; ~Waker | military | BD | - | army-chief
জিয়াউল আহসান | Ziaul Ahsan | military | BD | - | -
মইন উ আহমেদ; মঈন উ আহমেদ; মইন ইউ আহমেদ | Moeen U Ahmed; Moeen Uddin Ahmed | military | BD | - | army-chief
মোহাম্মদ আশরাফুজ্জামান সিদ্দিকী; আশরাফুজ্জামান সিদ্দিকী | Mohammad Ashrafuzzaman Siddiqui | military | BD | - | -
সামি উদ দৌলা চৌধুরী; সামি-উদ-দৌলা চৌধুরী | Sami Ud Dowla Chowdhury | military | BD | - | spokesperson
হাসান মাহমুদ খাঁন; হাসান মাহমুদ খান | Hasan Mahmood Khan | military | BD | - | -
# police and administration
আবদুর রহমান খান; মো. আবদুর রহমান খান | Abdur Rahman Khan; Md Abdur Rahman Khan | official | BD | - | -
আলী হোসেন ফকির | Ali Hossain Fakir | police | BD | - | -
আশিক চৌধুরী; চৌধুরী আশিক মাহমুদ বিন হারুন; আশিক মাহমুদ বিন হারুন | Ashik Chowdhury; Chowdhury Ashik Mahmud Bin Harun; Ashik Mahmud Bin Harun | official | BD | - | -
এ কে এম শহিদুর রহমান; একেএম শহিদুর রহমান | A K M Shahidur Rahman; AKM Shahidur Rahman | police | BD | - | -
এনামুল হক সাগর; ইনামুল হক সাগর | Inamul Haque Sagar; Enamul Haque Sagar | police | BD | - | spokesperson
চৌধুরী আবদুল্লাহ আল মামুন; চৌধুরী আব্দুল্লাহ আল মামুন; আবদুল্লাহ আল মামুন | Chowdhury Abdullah Al Mamun; Abdullah Al Mamun | police | BD | - | -
তালেবুর রহমান; মুহাম্মদ তালেবুর রহমান | Talebur Rahman; Muhammad Talebur Rahman | police | BD | - | spokesperson
বাহারুল আলম | Baharul Alam | police | BD | - | -
বিপ্লব কুমার সরকার | Biplob Kumar Sarker; Biplob Kumar Sarkar | police | BD | - | -
বেনজীর আহমেদ; বেনজীর আহমদ; বেনজির আহমেদ | Benazir Ahmed; Benazir Ahmad | police | BD | - | -
মনিরুল ইসলাম; মো. মনিরুল ইসলাম | ~Monirul Islam | police | BD | - | -
ময়নুল ইসলাম; মো. ময়নুল ইসলাম | Mainul Islam; Md Mainul Islam | police | BD | - | -
মোখলেস উর রহমান; মো. মোখলেস উর রহমান | Mokhles ur Rahman; Md Mokhles Ur Rahman | official | BD | - | -
মোহাম্মদ আবদুল মোমেন; মোহাম্মদ আব্দুল মোমেন | Mohammad Abdul Momen | official | BD | - | -
মোহাম্মদ এজাজ | Mohammad Azaz | official | BD | - | mayor
রেজাউল করিম মল্লিক | Rezaul Karim Mallick; Rezaul Karim Mallik | police | BD | - | -
শেখ আবদুর রশীদ; শেখ আব্দুর রশীদ; শেখ আবদুর রশিদ | Sheikh Abdur Rashid | official | BD | - | -
শেখ মো. সাজ্জাত আলী; সাজ্জাত আলী; শেখ মোঃ সাজ্জাত আলী | Sheikh Md Sazzat Ali; Sheikh Sajjat Ali | police | BD | - | -
হাবিবুর রহমান | ~Habibur Rahman | police | BD | - | -
হারুন অর রশীদ; মোহাম্মদ হারুন অর রশীদ; হারুন-অর-রশীদ; ডিবি হারুন | Harun Or Rashid; Harun-or-Rashid; DB Harun | police | BD | - | -
# diplomats
আবিদা ইসলাম | Abida Islam | diplomat | BD | - | ambassador
আসাদ আলম সিয়াম | Asad Alam Siam | diplomat | BD | - | -
এস এম মাহবুবুল আলম | S M Mahbubul Alam | diplomat | BD | - | spokesperson
জসীম উদ্দিন; মো. জসীম উদ্দিন; জসিম উদ্দিন | Jashim Uddin; Md Jashim Uddin | diplomat | BD | - | -
তারেক মো. আরিফুল ইসলাম | Tareq Md Ariful Islam; Tareq Muhammad Ariful Islam | diplomat | BD | - | ambassador
মাসুদ বিন মোমেন | Masud Bin Momen | diplomat | BD | - | -
মুশফিকুল ফজল আনসারী; মুশফিকুল ফজল আনসারি | Mushfiqul Fazal Ansarey; Mushfiqul Fazal Ansari | diplomat | BD | - | ambassador
মুস্তাফিজুর রহমান | ~Mustafizur Rahman | diplomat | BD | - | ambassador
মুহাম্মদ আবদুল মুহিত; আব্দুল মুহিত | Muhammad Abdul Muhith | diplomat | BD | - | ambassador
মোহাম্মদ রফিকুল আলম; রফিকুল আলম | Mohammad Rafiqul Alam | diplomat | BD | - | spokesperson
রিয়াজ হামিদুল্লাহ; এম রিয়াজ হামিদুল্লাহ; মোহাম্মদ রিয়াজ হামিদুল্লাহ | Riaz Hamidullah; M Riaz Hamidullah | diplomat | BD | - | ambassador
সালাহউদ্দিন নোমান চৌধুরী | Salahuddin Noman Chowdhury | diplomat | BD | - | ambassador
সেহেলী সাবরীন | Seheli Sabrin | diplomat | BD | - | spokesperson
# courts and law
আমিনুল ইসলাম | ~Aminul Islam | official | BD | - | -
এ এম আমিন উদ্দিন | A M Amin Uddin; AM Amin Uddin | official | BD | - | -
এ বি এম খায়রুল হক; এবিএম খায়রুল হক; খায়রুল হক | A B M Khairul Haque; ABM Khairul Haque; Khairul Haque | judge | BD | - | chief-justice
ওবায়দুল হাসান | Obaidul Hassan | judge | BD | - | chief-justice
গোলাম মর্তূজা মজুমদার; মো. গোলাম মর্তূজা মজুমদার; গোলাম মর্তুজা মজুমদার | Golam Mortuza Mozumder; Md Golam Mortuza Majumder | judge | BD | - | -
জুবায়ের রহমান চৌধুরী | Zubayer Rahman Chowdhury | judge | BD | - | chief-justice
জেড আই খান পান্না; জেডআই খান পান্না | Z I Khan Panna; ZI Khan Panna | activist | BD | - | -
তাজুল ইসলাম; মোহাম্মদ তাজুল ইসলাম | Tajul Islam; Mohammad Tajul Islam | official | BD | - | -
মিজানুল ইসলাম; গাজী এম এইচ তামীম | Gazi M H Tamim | official | BD | - | -
শামসুদ্দিন চৌধুরী মানিক; এ এইচ এম শামসুদ্দিন চৌধুরী মানিক; বিচারপতি মানিক | A H M Shamsuddin Chowdhury Manik; Shamsuddin Chowdhury Manik | judge | BD | - | -
শাহদীন মালিক | Shahdeen Malik | other | BD | - | -
সারা হোসেন | Sara Hossain | activist | BD | - | -
সুরেন্দ্র কুমার সিনহা; এস কে সিনহা; এসকে সিনহা | Surendra Kumar Sinha; S K Sinha; SK Sinha | judge | BD | - | chief-justice
সৈয়দ রেফাত আহমেদ; রেফাত আহমেদ | Syed Refaat Ahmed; Refaat Ahmed | judge | BD | - | chief-justice
# election and reform commissions
আখতার আহমেদ | Akhtar Ahmed; Akhter Ahmed | official | BD | - | -
আনোয়ারুল ইসলাম সরকার; মো. আনোয়ারুল ইসলাম সরকার | Anwarul Islam Sarker; Md Anwarul Islam Sarkar | official | BD | - | -
আবদুর রহমানেল মাছউদ; আব্দুর রহমানেল মাছউদ; আবদুর রহমানেল মাসুদ | Abdur Rahmanel Masud; Abdur Rahmanel Machud | official | BD | - | -
আবদুল মুয়ীদ চৌধুরী; আব্দুল মুয়ীদ চৌধুরী | Abdul Muyeed Chowdhury | official | BD | - | -
আবুল ফজল মো. সানাউল্লাহ; আবুল ফজল মোঃ সানাউল্লাহ; আবুল ফজল মোহাম্মদ সানাউল্লাহ | Abul Fazal Md Sanaullah; Abul Fazl Mohammad Sanaullah | official | BD | - | -
ইফতেখারুজ্জামান | Iftekharuzzaman | activist | BD | - | -
এ এম এম নাসির উদ্দীন; এ এম এম নাসির উদ্দিন; এএমএম নাসির উদ্দিন; এএমএম নাসির উদ্দীন; নাসির উদ্দিন; নাসির উদ্দীন | A M M Nasir Uddin; AMM Nasir Uddin; ~Nasir Uddin | official | BD | - | -
কাজী রকিবউদ্দীন আহমদ; কাজী রকিবউদ্দিন আহমেদ | Kazi Rakibuddin Ahmad | official | BD | - | -
কাজী হাবিবুল আউয়াল; হাবিবুল আউয়াল | Kazi Habibul Awal; Habibul Awal | official | BD | - | -
কামাল আহমেদ | ~Kamal Ahmed | journalist | BD | - | -
কে এম নূরুল হুদা; কে এম নুরুল হুদা; নূরুল হুদা | K M Nurul Huda; KM Nurul Huda | official | BD | - | -
তাহমিদা আহমদ; বেগম তাহমিদা আহমদ | Tahmida Ahmad; Begum Tahmida Ahmad | official | BD | - | -
নূর খান লিটন; নূর খান | Nur Khan Liton; Nur Khan | activist | BD | - | -
বদিউল আলম মজুমদার | Badiul Alam Majumdar; Badiul Alam Majumder | activist | BD | - | -
মইনুল ইসলাম চৌধুরী | Moyeenul Islam Chowdhury; Mainul Islam Chowdhury | judge | BD | - | -
শাহ আবু নাঈম মমিনুর রহমান | Shah Abu Nayeem Mominur Rahman | judge | BD | - | -
শিরিন পারভীন হক; শিরীন পারভীন হক | Shireen Parvin Huq; Shireen Huq | activist | BD | - | -
সরফরাজ হোসেন; সফর রাজ হোসেন | Safar Raj Hossain | official | BD | - | -
# economy
আতিউর রহমান | Atiur Rahman | official | BD | - | governor
আব্দুর রউফ তালুকদার; আবদুর রউফ তালুকদার | Abdur Rouf Talukder | official | BD | - | governor
আরিফ হোসেন খান | Arief Hossain Khan; Arif Hossain Khan | official | BD | - | spokesperson
আসিফ সালেহ | Asif Saleh | business | BD | - | -
আহমেদ আকবর সোবহান | Ahmed Akbar Sobhan | business | BD | - | -
আহসান এইচ মনসুর; আহসান এইচ. মনসুর; আহসান মনসুর | Ahsan H Mansur; Ahsan H. Mansur; Ahsan Mansur | official | BD | - | governor
খন্দকার গোলাম মোয়াজ্জেম; গোলাম মোয়াজ্জেম | Khondaker Golam Moazzem; Golam Moazzem | other | BD | - | -
খন্দকার রাশেদ মাকসুদ; রাশেদ মাকসুদ | Khondoker Rashed Maqsood; Rashed Maqsood | official | BD | - | -
জাহিদ হোসেন | Zahid Hussain | other | BD | - | -
তাসকীন আহমেদ; তাসকিন আহমেদ | Taskeen Ahmed | business | BD | - | -
দেবপ্রিয় ভট্টাচার্য | Debapriya Bhattacharya | other | BD | - | -
নজরুল ইসলাম মজুমদার | Nazrul Islam Mazumder | business | BD | - | -
পি কে হালদার; প্রশান্ত কুমার হালদার | P K Halder; PK Halder; Prashanta Kumar Halder | business | BD | - | -
ফজলে কবির | Fazle Kabir | official | BD | - | governor
ফজলে হাসান আবেদ | Fazle Hasan Abed | business | BD | - | -
ফারুক হাসান | Faruque Hassan | business | BD | - | -
ফাহমিদা খাতুন | Fahmida Khatun | other | BD | - | -
মাসরুর রিয়াজ; এম মাসরুর রিয়াজ | Masrur Reaz; M Masrur Reaz | other | BD | - | -
মাহবুবুর রহমান | ~Mahbubur Rahman | business | BD | - | -
মাহমুদ হাসান খান বাবু; মাহমুদ হাসান খান | Mahmud Hasan Khan Babu; Mahmud Hasan Khan | business | BD | - | -
মোস্তাফিজুর রহমান | ~Mustafizur Rahman | other | BD | - | -
মোহাম্মদ সাইফুল আলম; এস আলম; সাইফুল আলম মাসুদ | Mohammed Saiful Alam; S Alam | business | BD | - | -
মোহাম্মদ হাতেম | Mohammad Hatem | business | BD | - | -
রেহমান সোবহান | Rehman Sobhan | other | BD | - | -
শওকত আজিজ রাসেল | Showkat Aziz Russell | business | BD | - | -
শিবলী রুবাইয়াত উল ইসলাম; শিবলী রুবাইয়াত-উল-ইসলাম | Shibli Rubayat-Ul-Islam; Shibli Rubayat Ul Islam | official | BD | - | -
সেলিম রায়হান | Selim Raihan | other | BD | - | -
হোসেন জিল্লুর রহমান | Hossain Zillur Rahman | other | BD | - | -
# journalists, scholars, arts
অমর্ত্য সেন | Amartya Sen | other | IN | - | -
আইনুন নিশাত | Ainun Nishat | other | BD | - | -
আনিস আলমগীর | Anis Alamgir | journalist | BD | - | -
আবদুল হামিদ খান ভাসানী; মওলানা ভাসানী; মাওলানা ভাসানী; ~ভাসানী | Abdul Hamid Khan Bhashani; Maulana Bhashani | politician | BD | - | -
ইমতিয়াজ আহমেদ | Imtiaz Ahmed | other | BD | - | -
ইলিয়াস হোসাইন; ইলিয়াস হোসেন | Elias Hossain | journalist | BD | - | -
এ কে ফজলুল হক; শেরে বাংলা | A K Fazlul Huq; AK Fazlul Huq | politician | BD | - | -
কাজী নজরুল ইসলাম | Kazi Nazrul Islam | other | BD | - | -
খুশী কবির; খুশি কবির | Khushi Kabir | activist | BD | - | -
জাফর ইকবাল; মুহম্মদ জাফর ইকবাল | Muhammed Zafar Iqbal; Zafar Iqbal | other | BD | - | -
জাফরুল্লাহ চৌধুরী | Zafrullah Chowdhury | activist | BD | - | -
জুলকারনাইন সায়ের; জুলকারনাইন সায়ের খান | Zulkarnain Saer; Zulkarnain Saer Khan | journalist | BD | - | -
তসলিমা নাসরিন; তসলিমা নাসরীন | Taslima Nasrin; Taslima Nasreen | other | BD | - | -
নিয়াজ আহমেদ খান; নিয়াজ আহমদ খান | Niaz Ahmed Khan | other | BD | - | -
নুসরাত ফারিয়া | Nusraat Faria; Nusrat Faria | other | BD | - | -
নূরুল কবীর; নুরুল কবীর; নূরুল কবির | Nurul Kabir | journalist | BD | - | -
পরীমনি; পরীমণি | Pori Moni; Porimoni | other | BD | - | -
পিনাকী ভট্টাচার্য | Pinaki Bhattacharya | activist | BD | - | -
ফওজিয়া মোসলেম | Fauzia Moslem | activist | BD | - | -
ফারজানা রুপা | Farzana Rupa | journalist | BD | - | -
মতিউর রহমান | ~Matiur Rahman | journalist | BD | - | -
মতিউর রহমান চৌধুরী | Matiur Rahman Chowdhury | journalist | BD | - | -
মনীন্দ্র কুমার নাথ; মণীন্দ্র কুমার নাথ | Manindra Kumar Nath | activist | BD | - | -
মাকসুদ কামাল; এ এস এম মাকসুদ কামাল | A S M Maksud Kamal; Maksud Kamal | other | BD | - | -
মাহফুজ আনাম | Mahfuz Anam | journalist | BD | - | -
মাহমুদুর রহমান | Mahmudur Rahman | journalist | BD | - | -
মোজাম্মেল বাবু; মোজাম্মেল হক বাবু | Mozammel Babu; Mozammel Haque Babu | journalist | BD | - | -
রানা দাশগুপ্ত; রাণা দাশগুপ্ত | Rana Dasgupta | activist | BD | - | -
রোজিনা ইসলাম | Rozina Islam | journalist | BD | - | -
শফিক রেহমান | Shafik Rehman; Shafiq Rehman | journalist | BD | - | -
শহিদুল আলম; শহীদুল আলম | Shahidul Alam | activist | BD | - | -
শাকিল আহমেদ | ~Shakil Ahmed | journalist | BD | - | -
শ্যামল দত্ত | Shyamal Dutta | journalist | BD | - | -
সলিমুল্লাহ খান | Salimullah Khan | other | BD | - | -
সাইফুদ্দীন আহমদ; সাইফুদ্দিন আহমেদ | Saifuddin Ahmed | other | BD | - | -
সিরাজুল ইসলাম চৌধুরী | Serajul Islam Choudhury; Sirajul Islam Chowdhury | other | BD | - | -
সুলতানা কামাল | Sultana Kamal | activist | BD | - | -
হুমায়ূন আহমেদ; হুমায়ুন আহমেদ | Humayun Ahmed | other | BD | - | -
হোসেন শহীদ সোহরাওয়ার্দী; সোহরাওয়ার্দী | Huseyn Shaheed Suhrawardy | politician | BD | - | -
# sport
আমিনুল ইসলাম বুলবুল | Aminul Islam Bulbul | other | BD | - | -
তামিম ইকবাল | Tamim Iqbal | other | BD | - | -
নাজমুল হোসেন শান্ত | Najmul Hossain Shanto | other | BD | - | -
ফারুক আহমেদ | ~Faruque Ahmed | other | BD | - | -
মাশরাফি বিন মর্তুজা; মাশরাফি; মাশরাফি বিন মোর্ত্তজা | Mashrafe Bin Mortaza; Mashrafe Mortaza; Mashrafe | other | BD | - | -
মাহমুদউল্লাহ রিয়াদ; মাহমুদউল্লাহ | Mahmudullah Riyad; Mahmudullah | other | BD | - | -
মুশফিকুর রহিম | Mushfiqur Rahim | other | BD | - | -
মেহেদী হাসান মিরাজ; মেহেদি হাসান মিরাজ | Mehidy Hasan Miraz | other | BD | - | -
মোস্তাফিজ; মুস্তাফিজ | Mustafiz | other | BD | - | -
লিটন দাস; লিটন কুমার দাস | Litton Das; Liton Das | other | BD | - | -
সাকিব আল হাসান; ~সাকিব | Shakib Al Hasan; ~Shakib | other | BD | - | -
হামজা চৌধুরী; হামজা দেওয়ান চৌধুরী | Hamza Choudhury; Hamza Dewan Choudhury | other | BD | - | -
`;
