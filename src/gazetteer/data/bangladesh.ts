/** Divisions, districts, upazilas, towns, parts of Dhaka and Chattogram, rivers and well-known places. */
export const bangladesh = `
# divisions
= state | BD
ঢাকা বিভাগ | Dhaka Division; Dhaka division | | | Q330158
চট্টগ্রাম বিভাগ | Chattogram Division; Chittagong Division; Chattogram division | | | Q158087
রাজশাহী বিভাগ | Rajshahi Division; Rajshahi division | | | Q379382
খুলনা বিভাগ | Khulna Division; Khulna division | | | Q501696
বরিশাল বিভাগ | Barishal Division; Barisal Division; Barishal division | | | Q459723
সিলেট বিভাগ | Sylhet Division; Sylhet division | | | Q459732
রংপুর বিভাগ | Rangpur Division; Rangpur division | | | Q876023
ময়মনসিংহ বিভাগ | Mymensingh Division; Mymensingh division | | | Q19594930
# big cities, which are districts too
= city | BD
চট্টগ্রাম; চট্রগ্রাম; চট্টগ্রাম নগর; চট্টগ্রাম মহানগর; চট্টগ্রাম নগরী; চাটগাঁ | Chattogram; Chittagong | | | Q376749
রাজশাহী; রাজশাহি; রাজশাহী মহানগর; রাজশাহী নগর | Rajshahi | | | -
খুলনা; খুলনা মহানগর; খুলনা নগর | Khulna | | | -
বরিশাল; বরিশাল নগর; বরিশাল মহানগর | Barishal; Barisal | | | -
সিলেট; সিলেট নগর; সিলেট মহানগর; শ্রীহট্ট; শ্রিহট্ট | Sylhet | | | -
রংপুর; রংপুর মহানগর; রংপুর নগর | Rangpur | | | -
ময়মনসিংহ; ময়মনসিং; ময়মনসিংহ নগর | Mymensingh | | | -
কুমিল্লা; কুমিল্লা নগর | Cumilla; Comilla | | | -
নারায়ণগঞ্জ; নারায়নগঞ্জ; নারায়ণগঞ্জ নগর | Narayanganj; Narayangonj | | | -
গাজীপুর; গাজিপুর; গাজীপুর মহানগর; গাজীপুর নগর | Gazipur | | | -
কক্সবাজার; কক্স বাজার; কক্সবাজার শহর; কক্সেসবাজার | Cox's Bazar; Cox’s Bazar; Coxs Bazar | | | -
# districts
= district | BD
ঢাকা জেলা | Dhaka district; Dhaka District | | | -
চট্টগ্রাম জেলা | Chattogram district; Chittagong district | | | -
বগুড়া; বগুড়া জেলা | Bogura; Bogra
যশোর; যশোহর; যশোর জেলা | Jashore; Jessore
নোয়াখালী; নোয়াখালি; নোয়াখালী জেলা | Noakhali
ফেনী; ফেনি; ফেনী জেলা | Feni
লক্ষ্মীপুর; লক্ষীপুর; লক্ষ্মীপুর জেলা; লক্ষ্মিপুর; লক্ষিপুর | Lakshmipur; Laxmipur
চাঁদপুর; চাঁদপুর জেলা | Chandpur
ব্রাহ্মণবাড়িয়া; ব্রাহ্মণবাড়ীয়া; ব্রাহ্মনবাড়িয়া; বি-বাড়িয়া; বি.বাড়িয়া; বি. বাড়িয়া; ব্রাহ্মণবাড়িয়া জেলা; ব্রাহ্মনবাড়ীয়া | Brahmanbaria
রাঙামাটি; রাঙ্গামাটি; রাঙামাটি জেলা | Rangamati
খাগড়াছড়ি; খাগড়াছড়ী; খাগড়াছড়ি জেলা | Khagrachhari; Khagrachari
বান্দরবান; বান্দরবন; বান্দরবান জেলা | Bandarban
পার্বত্য চট্টগ্রাম; পার্বত্য চট্টগ্রাম অঞ্চল; তিন পার্বত্য জেলা | Chittagong Hill Tracts; CHT; Chattogram Hill Tracts | region
টাঙ্গাইল; টাংগাইল; টাঙ্গাইল জেলা | Tangail
কিশোরগঞ্জ; কিশোরগঞ্জ জেলা | Kishoreganj; Kishoregonj
মানিকগঞ্জ; মানিকগঞ্জ জেলা | Manikganj; Manikgonj
মুন্সিগঞ্জ; মুন্সীগঞ্জ; মুন্সিগঞ্জ জেলা; বিক্রমপুর | Munshiganj; Munsiganj; Bikrampur; Munshigonj; Munsigonj
নরসিংদী; নরসিংদি; নরসিংদী জেলা | Narsingdi
ফরিদপুর; ফরিদপুর জেলা | Faridpur
মাদারীপুর; মাদারিপুর; মাদারীপুর জেলা | Madaripur
শরীয়তপুর; শরিয়তপুর; শরীয়তপুর জেলা | Shariatpur
গোপালগঞ্জ; গোপালগঞ্জ জেলা | Gopalganj; Gopalgonj
রাজবাড়ী; রাজবাড়ি; রাজবাড়ী জেলা | Rajbari
জামালপুর; জামালপুর জেলা | Jamalpur
শেরপুর; শেরপুর জেলা | Sherpur
নেত্রকোনা; নেত্রকোণা; নেত্রকোনা জেলা | Netrokona; Netrakona
পাবনা; পাবনা জেলা | Pabna
সিরাজগঞ্জ; সিরাজগঞ্জ জেলা | Sirajganj; Sirajgonj
নাটোর; নাটোর জেলা | Natore
নওগাঁ; নওগাঁ জেলা | Naogaon
জয়পুরহাট; জয়পুরহাট জেলা | Joypurhat; Jaipurhat
চাঁপাইনবাবগঞ্জ; চাঁপাই নবাবগঞ্জ; চাপাইনবাবগঞ্জ; চাঁপাইনবাবগঞ্জ জেলা; ~চাঁপাই | Chapainawabganj; Chapai Nawabganj; Chapainababganj; Chapainawabgonj; Chapai Nawabgonj; Chapainababgonj
দিনাজপুর; দিনাজপুর জেলা | Dinajpur
ঠাকুরগাঁও; ঠাকুরগাঁ; ঠাকুরগাঁও জেলা | Thakurgaon
পঞ্চগড়; পঞ্চগড় জেলা | Panchagarh
নীলফামারী; নীলফামারি; নীলফামারী জেলা; নিলফামারি | Nilphamari
লালমনিরহাট; লালমণিরহাট; লালমনিরহাট জেলা | Lalmonirhat
কুড়িগ্রাম; কুড়িগ্রাম জেলা | Kurigram
গাইবান্ধা; গাইবান্ধা জেলা | Gaibandha
মৌলভীবাজার; মৌলভিবাজার; মৌলবীবাজার; মৌলভীবাজার জেলা; মৌলবিবাজার | Moulvibazar; Maulvibazar
হবিগঞ্জ; হবিগঞ্জ জেলা | Habiganj; Habigonj
সুনামগঞ্জ; সুনামগঞ্জ জেলা | Sunamganj; Sunamgonj
ঝিনাইদহ; ঝিনাইদহ জেলা; ঝিনেদা | Jhenaidah; Jhenidah
মাগুরা; মাগুরা জেলা | Magura
নড়াইল; নড়াইল জেলা | Narail
কুষ্টিয়া; কুষ্টিয়া জেলা | Kushtia
মেহেরপুর; মেহেরপুর জেলা | Meherpur
চুয়াডাঙ্গা; চুয়াডাংগা; চুয়াডাঙ্গা জেলা | Chuadanga
সাতক্ষীরা; সাতক্ষিরা; সাতক্ষীরা জেলা | Satkhira
বাগেরহাট; বাগেরহাট জেলা | Bagerhat
পটুয়াখালী; পটুয়াখালি; পটুয়াখালী জেলা | Patuakhali
পিরোজপুর; পিরোজপুর জেলা | Pirojpur
ঝালকাঠি; ঝালকাঠী; ঝালকাঠি জেলা; ঝালোকাঠি | Jhalokati; Jhalakathi
বরগুনা; বরগুণা; বরগুনা জেলা | Barguna
ভোলা জেলা; ভোলা | Bhola
# upazilas: Dhaka division
= subdistrict | BD
সাভার | Savar
ধামরাই | Dhamrai
কেরানীগঞ্জ; কেরানিগঞ্জ; দক্ষিণ কেরানীগঞ্জ; কেরাণীগঞ্জ; কেরাণিগঞ্জ | Keraniganj; South Keraniganj; Keranigonj; South Keranigonj
দোহার উপজেলা; দোহার | ~Dohar
নবাবগঞ্জ | Nawabganj; Nawabgonj
কালিয়াকৈর | Kaliakair; Kaliakoir
কাপাসিয়া | Kapasia
শ্রীপুর; শ্রিপুর | Sreepur; Sripur
কালীগঞ্জ; কালিগঞ্জ | Kaliganj; Kaligonj
টঙ্গী; টঙ্গি; টঙ্গী পূর্ব; টঙ্গী পশ্চিম | Tongi
রূপগঞ্জ; রুপগঞ্জ | Rupganj; Rupgonj
আড়াইহাজার | Araihazar
সোনারগাঁ; সোনারগাঁও | Sonargaon
বন্দর উপজেলা; ~বন্দর | ~Bandar
ফতুল্লা | Fatullah
সিদ্ধিরগঞ্জ | Siddhirganj; Siddhirgonj
মনোহরদী; মনোহরদি | Monohardi
রায়পুরা | Raipura
বেলাব; বেলাবো | Belabo
শিবপুর | Shibpur
পলাশ উপজেলা; ~পলাশ | ~Palash
মাধবদী; মাধবদি | Madhabdi | town
গজারিয়া | Gazaria; Gajaria
লৌহজং | Louhajang; Lauhajang
শ্রীনগর উপজেলা | Sreenagar
সিরাজদিখান; সিরাজদীখান | Sirajdikhan
টঙ্গীবাড়ী; টঙ্গিবাড়ি; টঙ্গীবাড়ি; টংগিবাড়ী; টংগীবাড়ি; টংগিবাড়ি | Tongibari
সিংগাইর; সিঙ্গাইর | Singair
সাটুরিয়া | Saturia
শিবালয়; শিবালয় উপজেলা | Shibalaya; Shivalaya
ঘিওর | Ghior
দৌলতপুর | Daulatpur; Doulatpur
হরিরামপুর | Harirampur
মির্জাপুর | Mirzapur
নাগরপুর | Nagarpur
বাসাইল | Basail
সখীপুর; সখিপুর | Sakhipur
ভূঞাপুর; ভুঞাপুর; ভূঁঞাপুর; ভুয়াপুর; ভুঁঞাপুর | Bhuapur; Bhuanpur
ঘাটাইল | Ghatail
গোপালপুর | Gopalpur
মধুপুর | Madhupur
ধনবাড়ী; ধনবাড়ি | Dhanbari
কালিহাতী; কালিহাতি | Kalihati
দেলদুয়ার | Delduar
এলেঙ্গা | Elenga | town
ভৈরব | Bhairab
বাজিতপুর | Bajitpur
কুলিয়ারচর | Kuliarchar
কটিয়াদী; কটিয়াদি | Katiadi
পাকুন্দিয়া | Pakundia
হোসেনপুর | Hossainpur
তাড়াইল | Tarail
করিমগঞ্জ | Karimganj; Karimgonj
ইটনা | Itna
মিঠামইন; মিঠামইন উপজেলা | Mithamain
অষ্টগ্রাম | Austagram
নিকলী; নিকলি | Nikli
ভাঙ্গা উপজেলা; ~ভাঙ্গা | Bhanga
সদরপুর | Sadarpur
নগরকান্দা | Nagarkanda
সালথা | Saltha
বোয়ালমারী; বোয়ালমারি | Boalmari
আলফাডাঙ্গা | Alfadanga
মধুখালী; মধুখালি | Madhukhali
চরভদ্রাসন | Char Bhadrasan; Charbhadrasan
শিবচর | Shibchar
কালকিনি | Kalkini
রাজৈর | Rajoir
ডাসার | Dasar
নড়িয়া | Naria
জাজিরা উপজেলা; ~জাজিরা | Zajira; Zanjira
ভেদরগঞ্জ | Bhedarganj; Bhedargonj
ডামুড্যা | Damudya
গোসাইরহাট | Gosairhat
সখিপুর থানা | Shakhipur
টুঙ্গিপাড়া; টুঙ্গীপাড়া; টুংগিপাড়া; টুংগীপাড়া | Tungipara
কোটালীপাড়া; কোটালিপাড়া | Kotalipara
মুকসুদপুর | Muksudpur; Muksedpur
কাশিয়ানী; কাশিয়ানি | Kashiani
গোয়ালন্দ; গোয়ালন্দ উপজেলা | Goalanda; Goalando
পাংশা | Pangsha
বালিয়াকান্দি; বালিয়াকান্দী | Baliakandi
কালুখালী; কালুখালি | Kalukhali
# Mymensingh division
ভালুকা | Bhaluka
ত্রিশাল | Trishal
গফরগাঁও | Gafargaon; Gaffargaon
মুক্তাগাছা | Muktagachha; Muktagacha
ফুলবাড়িয়া; ফুলবাড়ীয়া | Fulbaria; Phulbaria
ফুলপুর | Phulpur
হালুয়াঘাট | Haluaghat
ধোবাউড়া | Dhobaura
তারাকান্দা | Tarakanda
গৌরীপুর; গৌরিপুর | Gouripur; Gauripur
ঈশ্বরগঞ্জ | Ishwarganj; Iswarganj; Ishwargonj; Iswargonj
নান্দাইল | Nandail
মেলান্দহ | Melandaha
ইসলামপুর | Islampur
দেওয়ানগঞ্জ; দেওয়ানগঞ্জ উপজেলা | Dewanganj; Dewangonj
বকশীগঞ্জ; বকশিগঞ্জ | Bakshiganj; Bakshigonj
মাদারগঞ্জ | Madarganj; Madargonj
সরিষাবাড়ী; সরিষাবাড়ি | Sarishabari
নালিতাবাড়ী; নালিতাবাড়ি | Nalitabari
নকলা উপজেলা; নকলা | Nakla
ঝিনাইগাতী; ঝিনাইগাতি | Jhenaigati
শ্রীবরদী; শ্রীবরদি; শ্রিবরদি | Sreebardi
কেন্দুয়া | Kendua
মদন উপজেলা; ~মদন | Madan
মোহনগঞ্জ | Mohanganj; Mohangonj
খালিয়াজুরী; খালিয়াজুরি | Khaliajuri
আটপাড়া | Atpara
বারহাট্টা | Barhatta
কলমাকান্দা | Kalmakanda
দুর্গাপুর | Durgapur
পূর্বধলা; পুর্বধলা | Purbadhala
# Chattogram division
সীতাকুণ্ড; সীতাকুন্ড; সিতাকুণ্ড; সিতাকুন্ড | Sitakunda
মিরসরাই; মীরসরাই | Mirsarai; Mirersarai
সন্দ্বীপ; সন্দ্বিপ | Sandwip
হাটহাজারী; হাটহাজারি | Hathazari
ফটিকছড়ি; ফটিকছড়ী | Fatikchhari; Fatikchari
রাউজান | Raozan; Rauzan
রাঙ্গুনিয়া; রাঙুনিয়া | Rangunia
বোয়ালখালী; বোয়ালখালি | Boalkhali
পটিয়া | Patiya
আনোয়ারা; আনোয়ারা উপজেলা | Anwara
চন্দনাইশ | Chandanaish
সাতকানিয়া | Satkania
লোহাগাড়া; লোহাগড়া | Lohagara
বাঁশখালী; বাঁশখালি | Banshkhali
কর্ণফুলী উপজেলা; কর্ণফুলী; কর্ণফুলি | Karnaphuli; Karnafuli
চকরিয়া | Chakaria
পেকুয়া | Pekua
মহেশখালী; মহেশখালি | Maheshkhali; Moheshkhali
কুতুবদিয়া | Kutubdia
উখিয়া | Ukhiya; Ukhia
টেকনাফ | Teknaf
রামু উপজেলা; রামু | ~Ramu
ঈদগাঁও; ঈদগাঁও উপজেলা | Eidgaon
মাতারবাড়ী; মাতারবাড়ি | Matarbari | town
শাহপরীর দ্বীপ | Shah Porir Dwip; Shahpari Dwip | island
দাউদকান্দি | Daudkandi
চান্দিনা | Chandina
মুরাদনগর | Muradnagar
দেবিদ্বার; দেবীদ্বার | Debidwar; Debidwar upazila
বুড়িচং | Burichang
ব্রাহ্মণপাড়া; ব্রাহ্মণপাড়া উপজেলা; ব্রাহ্মনপাড়া | Brahmanpara
চৌদ্দগ্রাম | Chauddagram
নাঙ্গলকোট; লাঙ্গলকোট | Nangalkot
লাকসাম | Laksam
মনোহরগঞ্জ | Manoharganj; Monohorgonj; Manohargonj
লালমাই | Lalmai
বরুড়া | Barura
হোমনা | Homna
মেঘনা উপজেলা | Meghna upazila
তিতাস উপজেলা; ~তিতাস | Titas upazila
সদর দক্ষিণ; কুমিল্লা সদর দক্ষিণ | Cumilla Sadar Dakshin
আখাউড়া | Akhaura
আশুগঞ্জ | Ashuganj; Ashugonj
কসবা | Kasba
নবীনগর; নবিনগর | Nabinagar
বাঞ্ছারামপুর; বাঞ্চারামপুর | Bancharampur; Banchharampur
নাসিরনগর | Nasirnagar
সরাইল | Sarail
বিজয়নগর; বিজয়নগর উপজেলা | Bijoynagar
হাজীগঞ্জ; হাজিগঞ্জ | Hajiganj; Haziganj; Hajigonj; Hazigonj
~মতলব; মতলব উত্তর; মতলব দক্ষিণ | Matlab; Matlab Uttar; Matlab Dakshin
কচুয়া | Kachua
শাহরাস্তি | Shahrasti
ফরিদগঞ্জ | Faridganj; Faridgonj
হাইমচর | Haimchar
রায়পুর | Raipur
রামগঞ্জ | Ramganj; Ramgonj
রামগতি | Ramgati
কমলনগর | Kamalnagar
বেগমগঞ্জ | Begumganj; Begumgonj
চাটখিল | Chatkhil
কোম্পানীগঞ্জ; কোম্পানিগঞ্জ | Companiganj; Companigonj
হাতিয়া | Hatiya; Hatia
সেনবাগ | Senbagh; Senbag
সোনাইমুড়ী; সোনাইমুড়ি | Sonaimuri
সুবর্ণচর | Subarnachar
কবিরহাট | Kabirhat
চৌমুহনী; চৌমুহনি | Chowmuhani | town
মাইজদী; মাইজদি | Maijdee | town
ছাগলনাইয়া | Chhagalnaiya; Chagalnaiya
পরশুরাম উপজেলা; পরশুরাম | Parshuram
ফুলগাজী; ফুলগাজি | Fulgazi
দাগনভূঞা; দাগনভুঞা; দাগনভূঁইয়া; দাগনভুঁইয়া | Daganbhuiyan; Dagonbhuiyan
সোনাগাজী; সোনাগাজি | Sonagazi
কাপ্তাই | Kaptai
বাঘাইছড়ি | Baghaichhari; Baghaichari
লংগদু | Langadu
বরকল | Barkal
জুরাছড়ি | Jurachhari; Jurachari
বিলাইছড়ি | Belaichhari; Belaichari
রাজস্থলী; রাজস্থলি | Rajasthali
নানিয়ারচর; নানিয়াচর | Naniarchar
কাউখালী; কাউখালি | Kawkhali; Kaukhali
সাজেক; সাজেক ভ্যালি | Sajek; Sajek Valley | town
দীঘিনালা; দিঘীনালা; দিঘিনালা | Dighinala
মহালছড়ি | Mahalchhari; Mahalchari
মাটিরাঙ্গা; মাটিরাঙা | Matiranga
মানিকছড়ি | Manikchhari; Manikchari
পানছড়ি | Panchhari; Panchari
রামগড় | Ramgarh
লক্ষ্মীছড়ি; লক্ষীছড়ি; লক্ষ্মিছড়ি; লক্ষিছড়ি | Lakshmichhari; Lakshmichari; Laxmichhari
গুইমারা | Guimara
থানচি; থানছি | Thanchi
রুমা উপজেলা; ~রুমা | ~Ruma
রোয়াংছড়ি; রোয়াংছড়ি উপজেলা | Rowangchhari; Rowangchari
লামা উপজেলা; ~লামা | ~Lama
আলীকদম; আলিকদম | Alikadam
নাইক্ষ্যংছড়ি; নাইক্ষংছড়ি | Naikhongchhari; Naikhyangchhari; Naikhongchari; Naikhyangchari
ঘুমধুম | Ghumdhum; Ghundhum | town
তুমব্রু | Tumbru | town
# Sylhet division
বিয়ানীবাজার; বিয়ানীবাজার উপজেলা; বিয়ানিবাজার | Beanibazar
বিশ্বনাথ উপজেলা; ~বিশ্বনাথ | Bishwanath; Biswanath
বালাগঞ্জ | Balaganj; Balagonj
ওসমানীনগর; ওসমানী নগর; ওসমানিনগর | Osmani Nagar; Osmaninagar
ফেঞ্চুগঞ্জ | Fenchuganj; Fenchugonj
গোলাপগঞ্জ | Golapganj; Golapgonj
গোয়াইনঘাট; গোয়াইনঘাট উপজেলা | Gowainghat
জৈন্তাপুর | Jaintapur; Jaintiapur
কানাইঘাট | Kanaighat
জকিগঞ্জ | Zakiganj; Jakiganj; Zakigonj; Jakigonj
দক্ষিণ সুরমা | Dakshin Surma; South Surma
জাফলং | Jaflong | landmark
ভোলাগঞ্জ | Bholaganj; Bholagonj | town
তামাবিল | Tamabil | landmark
শ্রীমঙ্গল; শ্রিমঙ্গল | Sreemangal; Srimangal
কমলগঞ্জ | Kamalganj; Kamalgonj
কুলাউড়া | Kulaura
জুড়ী; জুড়ি উপজেলা | Juri
বড়লেখা | Barlekha
রাজনগর | Rajnagar
মাধবপুর | Madhabpur
চুনারুঘাট | Chunarughat
বাহুবল উপজেলা; বাহুবল | Bahubal
নবীগঞ্জ; নবিগঞ্জ | Nabiganj; Nabigonj
বানিয়াচং; বানিয়াচঙ্গ | Baniachong; Baniyachong
আজমিরীগঞ্জ; আজমিরিগঞ্জ | Ajmiriganj; Ajmirigonj
লাখাই | Lakhai
শায়েস্তাগঞ্জ; শায়েস্তাগঞ্জ উপজেলা | Shayestaganj; Shayestagonj
ছাতক; ছাতক উপজেলা | Chhatak; Chatak
দোয়ারাবাজার; দোয়ারাবাজার উপজেলা | Dowarabazar
দিরাই | Derai; Dirai
শাল্লা | Shalla; Sulla
জগন্নাথপুর | Jagannathpur
জামালগঞ্জ | Jamalganj; Jamalgonj
তাহিরপুর | Tahirpur
ধর্মপাশা | Dharmapasha; Dharampasha
মধ্যনগর | Madhyanagar
বিশ্বম্ভরপুর | Bishwamvarpur
শান্তিগঞ্জ; শান্তিগঞ্জ উপজেলা; দক্ষিণ সুনামগঞ্জ | Shantiganj; Shantigonj; South Sunamganj
টাঙ্গুয়ার হাওর; টাঙ্গুয়ার হাওড় | Tanguar Haor | landmark
# Rajshahi division
পবা | Paba
গোদাগাড়ী; গোদাগাড়ি | Godagari
তানোর | Tanore
মোহনপুর | Mohanpur
বাগমারা | Bagmara
পুঠিয়া | Puthia
চারঘাট | Charghat
বাঘা উপজেলা; ~বাঘা | ~Bagha
শিবগঞ্জ | Shibganj; Shibgonj
গোমস্তাপুর | Gomastapur
নাচোল | Nachole
ভোলাহাট | Bholahat
রহনপুর | Rohanpur | town
সোনামসজিদ; সোনামসজিদ স্থলবন্দর | Sonamasjid | landmark
আত্রাই; আত্রাই উপজেলা | Atrai
বদলগাছী; বদলগাছি | Badalgachhi; Badalgachi
ধামইরহাট | Dhamoirhat
মান্দা উপজেলা; মান্দা | Manda
মহাদেবপুর | Mahadebpur; Mohadevpur
নিয়ামতপুর | Niamatpur
পত্নীতলা; পত্নিতলা | Patnitala
পোরশা | Porsha
রানীনগর; রাণীনগর; রাণিনগর | Raninagar
সাপাহার | Sapahar
বাগাতিপাড়া | Bagatipara
বড়াইগ্রাম | Baraigram
গুরুদাসপুর | Gurudaspur
লালপুর | Lalpur
সিংড়া | Singra
নলডাঙ্গা | Naldanga
আটঘরিয়া | Atgharia
বেড়া উপজেলা; ~বেড়া | Bera
ভাঙ্গুড়া | Bhangura
চাটমোহর | Chatmohar
ফরিদপুর উপজেলা, পাবনা | Faridpur upazila
ঈশ্বরদী; ঈশ্বরদি | Ishwardi; Ishurdi
সাঁথিয়া | Santhia
সুজানগর | Sujanagar
রূপপুর; রূপপুর পারমাণবিক বিদ্যুৎকেন্দ্র; রুপপুর; রূপপুর পারমাণবিক বিদ্যুৎ কেন্দ্র | Rooppur; Rooppur Nuclear Power Plant | landmark
বেলকুচি | Belkuchi
চৌহালী; চৌহালি | Chauhali
কামারখন্দ | Kamarkhanda
কাজীপুর; কাজিপুর | Kazipur
শাহজাদপুর | Shahjadpur
তাড়াশ | Tarash
উল্লাপাড়া; উল্লাপাড়া উপজেলা | Ullapara; Ullahpara
আদমদীঘি; আদমদিঘি | Adamdighi
ধুনট | Dhunat
দুপচাঁচিয়া; দুপচাচিয়া | Dhupchanchia; Dupchanchia
গাবতলী; গাবতলি | Gabtoli; Gabtali
কাহালু | Kahaloo; Kahalu
নন্দীগ্রাম; নন্দিগ্রাম | Nandigram
সারিয়াকান্দি | Sariakandi
শাজাহানপুর; শাহজাহানপুর উপজেলা | Shajahanpur
সোনাতলা | Sonatala
সান্তাহার | Santahar | town
মহাস্থানগড় | Mahasthangarh | landmark
আক্কেলপুর | Akkelpur
কালাই উপজেলা; ~কালাই | Kalai
ক্ষেতলাল | Khetlal
পাঁচবিবি | Panchbibi
হিলি; হিলি স্থলবন্দর | Hili | town
# Rangpur division
বদরগঞ্জ | Badarganj; Badargonj
গঙ্গাচড়া; গঙ্গাচড়া উপজেলা; গংগাচড়া | Gangachara
কাউনিয়া | Kaunia
মিঠাপুকুর | Mithapukur
পীরগাছা; পীরগাছা উপজেলা; পিরগাছা | Pirgachha; Pirgacha
পীরগঞ্জ; পীরগঞ্জ উপজেলা; পিরগঞ্জ | Pirganj; Pirgonj
তারাগঞ্জ | Taraganj; Taragonj
বীরগঞ্জ; বিরগঞ্জ | Birganj; Birgonj
বিরামপুর | Birampur
বিরল উপজেলা; ~বিরল | Biral
বোচাগঞ্জ | Bochaganj; Bochagonj
চিরিরবন্দর | Chirirbandar
ফুলবাড়ী; ফুলবাড়ি | Phulbari; Fulbari
ঘোড়াঘাট | Ghoraghat
হাকিমপুর | Hakimpur
কাহারোল | Kaharole
খানসামা উপজেলা; ~খানসামা | Khansama
পার্বতীপুর; পার্বতিপুর | Parbatipur
বড়পুকুরিয়া; বড়পুকুরিয়া কয়লাখনি | Barapukuria | landmark
বালিয়াডাঙ্গী; বালিয়াডাঙ্গি | Baliadangi
হরিপুর | Haripur
রানীশংকৈল; রাণীশংকৈল; রানিশংকৈল; রাণিশংকৈল | Ranisankail
রুহিয়া | Ruhia | town
আটোয়ারী; আটোয়ারি | Atwari
বোদা উপজেলা; বোদা | Boda
দেবীগঞ্জ; দেবিগঞ্জ | Debiganj; Debigonj
তেঁতুলিয়া; তেতুলিয়া | Tetulia
বাংলাবান্ধা; বাংলাবান্ধা স্থলবন্দর | Banglabandha | landmark
ডিমলা | Dimla
ডোমার | Domar
জলঢাকা | Jaldhaka
সৈয়দপুর; সৈয়দপুর শহর | Saidpur; Syedpur
আদিতমারী; আদিতমারি | Aditmari
হাতীবান্ধা; হাতিবান্ধা | Hatibandha
পাটগ্রাম | Patgram
বুড়িমারী; বুড়িমারী স্থলবন্দর; বুড়িমারি | Burimari | landmark
দহগ্রাম; দহগ্রাম-আঙ্গরপোতা | Dahagram | town
তিনবিঘা করিডর; তিনবিঘা | Tin Bigha Corridor | landmark
ভূরুঙ্গামারী; ভুরুঙ্গামারী; ভূরুঙ্গামারি; ভুরুঙ্গামারি | Bhurungamari
চর রাজিবপুর; রাজিবপুর; রাজীবপুর | Char Rajibpur; Rajibpur
চিলমারী; চিলমারি | Chilmari
নাগেশ্বরী; নাগেশ্বরি | Nageshwari
রাজারহাট | Rajarhat
রৌমারী; রৌমারি | Roumari; Rowmari
উলিপুর | Ulipur
ফুলছড়ি | Phulchhari; Fulchhari; Phulchari; Fulchari
গোবিন্দগঞ্জ | Gobindaganj; Gobindagonj
পলাশবাড়ী; পলাশবাড়ি | Palashbari
সাদুল্যাপুর; সাদুল্লাপুর | Sadullapur
সাঘাটা | Saghata; Shaghata
সুন্দরগঞ্জ | Sundarganj; Sundargonj
# Khulna division
ডুমুরিয়া | Dumuria
বটিয়াঘাটা | Batiaghata
দাকোপ | Dacope; Dakop
দিঘলিয়া | Dighalia
কয়রা; কয়রা উপজেলা | Koyra; Koira
পাইকগাছা | Paikgachha; Paikgacha
ফুলতলা | Phultala
রূপসা উপজেলা | Rupsha
তেরখাদা | Terokhada
অভয়নগর | Abhaynagar; Abhoynagar
বাঘারপাড়া | Bagherpara
চৌগাছা | Chaugachha; Chowgacha; Chaugacha
ঝিকরগাছা | Jhikargachha; Jhikargacha
কেশবপুর | Keshabpur
মনিরামপুর; মণিরামপুর | Manirampur; Monirampur
শার্শা | Sharsha
বেনাপোল; বেনাপোল স্থলবন্দর; বেনাপোল বন্দর | Benapole | town
হরিণাকুণ্ডু; হরিণাকুন্ডু; হরিনাকুন্ডু | Harinakunda
কোটচাঁদপুর | Kotchandpur
মহেশপুর | Maheshpur
শৈলকুপা | Shailkupa
মহম্মদপুর উপজেলা; মহম্মদপুর | Mohammadpur upazila; Mohammadpur
শালিখা | Shalikha
কালিয়া উপজেলা; ~কালিয়া | Kalia
লোহাগড়া উপজেলা | Lohagara upazila
ভেড়ামারা | Bheramara
কুমারখালী; কুমারখালি | Kumarkhali
খোকসা | Khoksa
মিরপুর উপজেলা | Mirpur upazila
গাংনী; গাংনি | Gangni
মুজিবনগর | Mujibnagar
আলমডাঙ্গা | Alamdanga
দামুড়হুদা | Damurhuda
জীবননগর; জীবননগর উপজেলা; জিবননগর | Jibannagar
দর্শনা শহর; ~দর্শনা | Darshana | town
আশাশুনি; আশাশুনী | Assasuni
দেবহাটা | Debhata
কলারোয়া; কলারোয়া উপজেলা | Kalaroa
শ্যামনগর | Shyamnagar
তালা উপজেলা; ~তালা | Tala upazila; ~Tala
ভোমরা স্থলবন্দর; ভোমরা | Bhomra | landmark
চিতলমারী; চিতলমারি | Chitalmari
ফকিরহাট | Fakirhat
মোল্লাহাট | Mollahat
মোংলা; মংলা; মোংলা বন্দর; মংলা বন্দর | Mongla; Mongla port; Mongla Port
মোরেলগঞ্জ; মোড়েলগঞ্জ | Morrelganj; Morelganj; Morrelgonj; Morelgonj
রামপাল; রামপাল বিদ্যুৎকেন্দ্র | Rampal
শরণখোলা; শরনখোলা | Sharankhola; Sarankhola
# Barishal division
আগৈলঝাড়া | Agailjhara
বাবুগঞ্জ | Babuganj; Babugonj
বাকেরগঞ্জ | Bakerganj; Bakergonj
বানারীপাড়া; বানারিপাড়া | Banaripara
গৌরনদী; গৌরনদি | Gournadi
হিজলা | Hizla
মেহেন্দীগঞ্জ; মেহেন্দিগঞ্জ | Mehendiganj; Mehendigonj
মুলাদী; মুলাদি | Muladi
উজিরপুর; উজিরপুর উপজেলা | Wazirpur; Uzirpur
আমতলী; আমতলি | Amtali
বামনা | Bamna
বেতাগী; বেতাগি | Betagi
পাথরঘাটা | Patharghata
তালতলী; তালতলি | Taltali
বোরহানউদ্দিন; বোরহান উদ্দিন উপজেলা | Burhanuddin; Borhanuddin
চরফ্যাশন; চরফ্যাসন; চর ফ্যাশন; চরফ্যাসান | Char Fasson; Charfassion
দৌলতখান | Daulatkhan
লালমোহন | Lalmohan
মনপুরা | Manpura
তজুমদ্দিন; তজুমুদ্দিন | Tazumuddin
কাঁঠালিয়া; কাঠালিয়া | Kathalia; Kanthalia
নলছিটি | Nalchity
রাজাপুর | Rajapur
বাউফল | Bauphal
দশমিনা | Dashmina
গলাচিপা | Galachipa
কলাপাড়া | Kalapara
মির্জাগঞ্জ | Mirzaganj; Mirzagonj
দুমকি | Dumki
রাঙ্গাবালী; রাঙ্গাবালি; রাঙাবালী; রাঙাবালি | Rangabali
কুয়াকাটা; কুয়াকাটা সমুদ্রসৈকত | Kuakata | town
পায়রা বন্দর; পায়রা সমুদ্রবন্দর; ~পায়রা | Payra; Payra port | landmark
ভান্ডারিয়া; ভাণ্ডারিয়া | Bhandaria
ইন্দুরকানী; ইন্দুরকানি; জিয়ানগর | Indurkani; Zianagar
মঠবাড়িয়া; মঠবাড়ীয়া | Mathbaria
নাজিরপুর | Nazirpur
নেছারাবাদ; স্বরূপকাঠি; স্বরুপকাঠি | Nesarabad; Swarupkathi
# head-quarters
ফেনী সদর; ফেনী সদর উপজেলা | Feni Sadar
নোয়াখালী সদর; নোয়াখালী সদর উপজেলা | Noakhali Sadar
লক্ষ্মীপুর সদর; লক্ষ্মীপুর সদর উপজেলা | Lakshmipur Sadar
চাঁদপুর সদর; চাঁদপুর সদর উপজেলা | Chandpur Sadar
ব্রাহ্মণবাড়িয়া সদর; ব্রাহ্মণবাড়িয়া সদর উপজেলা | Brahmanbaria Sadar
রাঙামাটি সদর; রাঙামাটি সদর উপজেলা; রাঙ্গামাটি সদর | Rangamati Sadar
খাগড়াছড়ি সদর; খাগড়াছড়ি সদর উপজেলা | Khagrachhari Sadar; Khagrachari Sadar
বান্দরবান সদর; বান্দরবান সদর উপজেলা | Bandarban Sadar
টাঙ্গাইল সদর; টাঙ্গাইল সদর উপজেলা | Tangail Sadar
কিশোরগঞ্জ সদর; কিশোরগঞ্জ সদর উপজেলা | Kishoreganj Sadar; Kishoregonj Sadar
মানিকগঞ্জ সদর; মানিকগঞ্জ সদর উপজেলা | Manikganj Sadar; Manikgonj Sadar
মুন্সিগঞ্জ সদর; মুন্সিগঞ্জ সদর উপজেলা | Munshiganj Sadar; Munshigonj Sadar
নরসিংদী সদর; নরসিংদী সদর উপজেলা | Narsingdi Sadar
ফরিদপুর সদর; ফরিদপুর সদর উপজেলা | Faridpur Sadar
মাদারীপুর সদর; মাদারীপুর সদর উপজেলা | Madaripur Sadar
শরীয়তপুর সদর; শরীয়তপুর সদর উপজেলা; শরিয়তপুর সদর | Shariatpur Sadar
গোপালগঞ্জ সদর; গোপালগঞ্জ সদর উপজেলা | Gopalganj Sadar; Gopalgonj Sadar
রাজবাড়ী সদর; রাজবাড়ী সদর উপজেলা | Rajbari Sadar
জামালপুর সদর; জামালপুর সদর উপজেলা | Jamalpur Sadar
শেরপুর সদর; শেরপুর সদর উপজেলা | Sherpur Sadar
নেত্রকোনা সদর; নেত্রকোনা সদর উপজেলা; নেত্রকোণা সদর | Netrokona Sadar
পাবনা সদর; পাবনা সদর উপজেলা | Pabna Sadar
সিরাজগঞ্জ সদর; সিরাজগঞ্জ সদর উপজেলা | Sirajganj Sadar; Sirajgonj Sadar
নাটোর সদর; নাটোর সদর উপজেলা | Natore Sadar
নওগাঁ সদর; নওগাঁ সদর উপজেলা | Naogaon Sadar
জয়পুরহাট সদর; জয়পুরহাট সদর উপজেলা | Joypurhat Sadar
চাঁপাইনবাবগঞ্জ সদর; চাঁপাইনবাবগঞ্জ সদর উপজেলা | Chapainawabganj Sadar; Chapainawabgonj Sadar
দিনাজপুর সদর; দিনাজপুর সদর উপজেলা | Dinajpur Sadar
ঠাকুরগাঁও সদর; ঠাকুরগাঁও সদর উপজেলা | Thakurgaon Sadar
পঞ্চগড় সদর; পঞ্চগড় সদর উপজেলা | Panchagarh Sadar
নীলফামারী সদর; নীলফামারী সদর উপজেলা | Nilphamari Sadar
লালমনিরহাট সদর; লালমনিরহাট সদর উপজেলা | Lalmonirhat Sadar
কুড়িগ্রাম সদর; কুড়িগ্রাম সদর উপজেলা | Kurigram Sadar
গাইবান্ধা সদর; গাইবান্ধা সদর উপজেলা | Gaibandha Sadar
মৌলভীবাজার সদর; মৌলভীবাজার সদর উপজেলা | Moulvibazar Sadar
হবিগঞ্জ সদর; হবিগঞ্জ সদর উপজেলা | Habiganj Sadar; Habigonj Sadar
সুনামগঞ্জ সদর; সুনামগঞ্জ সদর উপজেলা | Sunamganj Sadar; Sunamgonj Sadar
ঝিনাইদহ সদর; ঝিনাইদহ সদর উপজেলা | Jhenaidah Sadar
মাগুরা সদর; মাগুরা সদর উপজেলা | Magura Sadar
নড়াইল সদর; নড়াইল সদর উপজেলা | Narail Sadar
কুষ্টিয়া সদর; কুষ্টিয়া সদর উপজেলা | Kushtia Sadar
মেহেরপুর সদর; মেহেরপুর সদর উপজেলা | Meherpur Sadar
চুয়াডাঙ্গা সদর; চুয়াডাঙ্গা সদর উপজেলা | Chuadanga Sadar
সাতক্ষীরা সদর; সাতক্ষীরা সদর উপজেলা | Satkhira Sadar
বাগেরহাট সদর; বাগেরহাট সদর উপজেলা | Bagerhat Sadar
পটুয়াখালী সদর; পটুয়াখালী সদর উপজেলা | Patuakhali Sadar
পিরোজপুর সদর; পিরোজপুর সদর উপজেলা | Pirojpur Sadar
ঝালকাঠি সদর; ঝালকাঠি সদর উপজেলা | Jhalokati Sadar
বরগুনা সদর; বরগুনা সদর উপজেলা | Barguna Sadar
ভোলা সদর; ভোলা সদর উপজেলা | Bhola Sadar
বগুড়া সদর; বগুড়া সদর উপজেলা | Bogura Sadar; Bogra Sadar
যশোর সদর; যশোর সদর উপজেলা | Jashore Sadar; Jessore Sadar
কুমিল্লা সদর; কুমিল্লা সদর উপজেলা | Cumilla Sadar; Comilla Sadar
গাজীপুর সদর; গাজীপুর সদর উপজেলা | Gazipur Sadar
নারায়ণগঞ্জ সদর; নারায়ণগঞ্জ সদর উপজেলা; নারায়নগঞ্জ সদর | Narayanganj Sadar; Narayangonj Sadar
কক্সবাজার সদর; কক্সবাজার সদর উপজেলা | Cox's Bazar Sadar
ময়মনসিংহ সদর; ময়মনসিংহ সদর উপজেলা | Mymensingh Sadar
রংপুর সদর; রংপুর সদর উপজেলা | Rangpur Sadar
সিলেট সদর; সিলেট সদর উপজেলা | Sylhet Sadar
বরিশাল সদর; বরিশাল সদর উপজেলা | Barishal Sadar; Barisal Sadar
খুলনা সদর; খুলনা সদর উপজেলা | Khulna Sadar
# Dhaka: thanas and neighbourhoods
= neighbourhood | BD
মতিঝিল; মতিঝিল বাণিজ্যিক এলাকা | Motijheel
পল্টন; নয়াপল্টন; নয়া পল্টন; পুরানা পল্টন; পুরানো পল্টন | Paltan; Naya Paltan; Nayapaltan; Purana Paltan
শাহবাগ; শাহবাগ মোড়; শাহবাগ চত্বর | Shahbagh; Shahbag
রমনা; রমনা পার্ক; রমনা বটমূল | Ramna
গুলশান; গুলশান-১; গুলশান-২; গুলশান ১; গুলশান ২ | Gulshan
বনানী; বনানি | Banani
বারিধারা; বারিধারা ডিওএইচএস | Baridhara
বাড্ডা; মধ্যবাড্ডা; মধ্য বাড্ডা; উত্তর বাড্ডা; মেরুল বাড্ডা; উত্তরবাড্ডা | Badda; Middle Badda; Merul Badda
ভাটারা | Bhatara; Vatara
রামপুরা; রামপুরা ব্রিজ | Rampura
বনশ্রী; বনশ্রি | Banasree
মালিবাগ; মালিবাগ মোড় | Malibagh
মগবাজার; মগবাজার মোড় | Moghbazar; Mogbazar
মৌচাক, ঢাকা | Mouchak
খিলগাঁও; খিলগাঁ | Khilgaon
সবুজবাগ | Sabujbagh
বাসাবো | Basabo
মুগদা | Mugda
যাত্রাবাড়ী; যাত্রাবাড়ি | Jatrabari
ডেমরা | Demra
শনির আখড়া; শনিরআখড়া | Shonir Akhra
কদমতলী; কদমতলি | Kadamtali
শ্যামপুর | Shyampur
সূত্রাপুর; সুত্রাপুর | Sutrapur
গেন্ডারিয়া; গেণ্ডারিয়া | Gendaria
ওয়ারী; ওয়ারী থানা; ওয়ারি | Wari
কোতোয়ালি; কোতোয়ালী; কোতয়ালি; কোতোয়ালি থানা | Kotwali
বংশাল | Bangshal
চকবাজার; চকবাজার এলাকা | Chawkbazar; Chawk Bazar
লালবাগ; লালবাগ কেল্লা | Lalbagh; Lalbagh Fort
হাজারীবাগ; হাজারিবাগ | Hazaribagh
কামরাঙ্গীরচর; কামরাঙ্গীর চর; কামরাঙ্গিরচর | Kamrangirchar
পুরান ঢাকা; পুরনো ঢাকা; পুরানো ঢাকা | Old Dhaka; Puran Dhaka
ধানমন্ডি; ধানমণ্ডি; ধানমন্ডি ৩২; ধানমন্ডি ৩২ নম্বর; ধানমন্ডির ৩২ নম্বর | Dhanmondi; Dhanmondi 32
কলাবাগান | Kalabagan
নিউমার্কেট; নিউ মার্কেট | New Market; Newmarket
নীলক্ষেত; নীলক্ষেত মোড়; নিলক্ষেত | Nilkhet
আজিমপুর | Azimpur
সায়েন্স ল্যাব; সায়েন্স ল্যাবরেটরি; সায়েন্সল্যাব; সায়েন্স ল্যাব মোড় | Science Lab; Science Laboratory
এলিফ্যান্ট রোড | Elephant Road
কাঁটাবন | Katabon
হাতিরপুল | Hatirpool
বাংলামোটর; বাংলামটর | Banglamotor; Bangla Motor
পান্থপথ | Panthapath
কারওয়ান বাজার; কারওয়ানবাজার; কাওরান বাজার; কাওরানবাজার; কাওরান বাজার এলাকা | Karwan Bazar; Kawran Bazar; Karwan Bazaar
ফার্মগেট; ফার্মগেইট | Farmgate
তেজগাঁও; তেজগাঁ; তেজগাঁও শিল্পাঞ্চল | Tejgaon
শেরেবাংলা নগর; শেরেবাংলানগর; শের-ই-বাংলা নগর | Sher-e-Bangla Nagar; Sher-E-Bangla Nagar
আগারগাঁও; আগারগাঁ | Agargaon
মোহাম্মদপুর; মোহাম্মদপুর থানা; মুহাম্মদপুর | Mohammadpur
আদাবর | Adabor
~শ্যামলী; শ্যামলী, ঢাকা | Shyamoli
কল্যাণপুর; কল্যানপুর | Kalyanpur; Kallyanpur
দারুস সালাম; দারুসসালাম | Darus Salam
গাবতলী বাস টার্মিনাল; আমিনবাজার | Aminbazar; Amin Bazar
মিরপুর; মিরপুর-১০; মিরপুর ১০; মিরপুর-১; মিরপুর-২; মিরপুর ১; মিরপুর ২; মিরপুর-১১; মিরপুর-১২; মিরপুর-১৪; মিরপুর ১০ নম্বর | Mirpur; Mirpur-10
পল্লবী; পল্লবি | Pallabi
কাফরুল | Kafrul
ভাসানটেক; ভাষানটেক | Bhashantek
রূপনগর; রূপনগর থানা; রুপনগর | Rupnagar
শাহ আলী থানা | Shah Ali
উত্তরা; উত্তরা পূর্ব; উত্তরা পশ্চিম; উত্তরা ৩ নম্বর সেক্টর | Uttara
তুরাগ; তুরাগ থানা | Turag
দক্ষিণখান; দক্ষিনখান | Dakshinkhan; Dakkhinkhan
উত্তরখান | Uttarkhan
বিমানবন্দর থানা | Airport thana
খিলক্ষেত | Khilkhet
কুড়িল; কুড়িল বিশ্বরোড; বিশ্বরোড | Kuril
বসুন্ধরা আবাসিক এলাকা; বসুন্ধরা আবাসিক; ~বসুন্ধরা | Bashundhara; Bashundhara Residential Area
নিকুঞ্জ | Nikunja
মহাখালী; মহাখালি | Mohakhali
নাখালপাড়া | Nakhalpara
বিজয় সরণি; বিজয় সরণী | Bijoy Sarani
সেগুনবাগিচা | Segunbagicha
কাকরাইল; কাকরাইল মোড় | Kakrail
শান্তিনগর; শান্তিনগর মোড় | Shantinagar
বেইলি রোড; বেইলী রোড | Bailey Road
মিন্টো রোড; মিন্টু রোড | Minto Road
ইস্কাটন; নিউ ইস্কাটন | Eskaton
আরামবাগ, ঢাকা | Arambagh
ফকিরাপুল; ফকিরেরপুল | Fakirapool
কমলাপুর; কমলাপুর রেলস্টেশন; কমলাপুর রেলওয়ে স্টেশন; কমলাপুর স্টেশন | Kamalapur; Kamalapur Railway Station
শাহজাহানপুর | Shahjahanpur
গুলিস্তান; গুলিস্থান | Gulistan
দিলকুশা | Dilkusha
দোয়েল চত্বর | Doel Chattar
হাতিরঝিল | Hatirjheel
আফতাবনগর; আফতাব নগর | Aftabnagar
ঢাকা সেনানিবাস; ঢাকা ক্যান্টনমেন্ট; ক্যান্টনমেন্ট থানা | Dhaka Cantonment | landmark
আশুলিয়া; আশুলিয়া থানা | Ashulia
হেমায়েতপুর; হেমায়েতপুর এলাকা | Hemayetpur
নবীনগর, সাভার | Nabinagar, Savar
সদরঘাট; সদরঘাট লঞ্চ টার্মিনাল | Sadarghat | landmark
বাবুবাজার; বাবুবাজার সেতু | Babubazar
ইসলামপুর, ঢাকা | Islampur, Dhaka
নয়াবাজার | Nayabazar
বঙ্গবাজার | Bangabazar
বাহাদুর শাহ পার্ক | Bahadur Shah Park | landmark
পূর্বাচল; পুর্বাচল | Purbachal
# Dhaka: landmarks
= landmark | BD
কেন্দ্রীয় শহীদ মিনার; শহীদ মিনার; শহিদ মিনার; কেন্দ্রীয় শহিদ মিনার | Central Shaheed Minar; Shaheed Minar; Central Shahid Minar
সোহরাওয়ার্দী উদ্যান; রেসকোর্স ময়দান; সোহরাওয়ার্দি উদ্যান | Suhrawardy Udyan
মানিক মিয়া অ্যাভিনিউ; মানিক মিয়া এভিনিউ | Manik Mia Avenue
বায়তুল মোকাররম; বায়তুল মোকাররম মসজিদ; বায়তুল মোকাররম জাতীয় মসজিদ; বাইতুল মোকাররম | Baitul Mukarram; Baitul Mukarram National Mosque; Baitul Mokarram
জাতীয় স্মৃতিসৌধ; জাতীয় স্মৃতি সৌধ | National Martyrs' Memorial; National Martyrs’ Memorial
জাতীয় ঈদগাহ; জাতীয় ঈদগাহ ময়দান | National Eidgah
রাজু ভাস্কর্য; রাজু ভাস্কর্য এলাকা | Raju Memorial Sculpture; Raju Sculpture
হজরত শাহজালাল আন্তর্জাতিক বিমানবন্দর; শাহজালাল বিমানবন্দর; শাহজালাল আন্তর্জাতিক বিমানবন্দর; হযরত শাহজালাল আন্তর্জাতিক বিমানবন্দর; ঢাকা বিমানবন্দর | Hazrat Shahjalal International Airport; Shahjalal International Airport; Dhaka airport
শাহ আমানত আন্তর্জাতিক বিমানবন্দর; শাহ আমানত বিমানবন্দর | Shah Amanat International Airport
পদ্মা সেতু; পদ্মা বহুমুখী সেতু | Padma Bridge; Padma Multipurpose Bridge
যমুনা সেতু; বঙ্গবন্ধু সেতু; বঙ্গবন্ধু যমুনা সেতু; যমুনা রেলসেতু; যমুনা রেল সেতু | Jamuna Bridge; Bangabandhu Bridge; Jamuna Railway Bridge
কর্ণফুলী টানেল; বঙ্গবন্ধু টানেল | Karnaphuli Tunnel; Bangabandhu Tunnel
এলিভেটেড এক্সপ্রেসওয়ে; ঢাকা এলিভেটেড এক্সপ্রেসওয়ে | Dhaka Elevated Expressway
মেয়র হানিফ ফ্লাইওভার; হানিফ ফ্লাইওভার | Hanif Flyover; Mayor Hanif Flyover
ঢাকা-চট্টগ্রাম মহাসড়ক; ঢাকা চট্টগ্রাম মহাসড়ক | Dhaka-Chattogram highway; Dhaka-Chittagong highway
ঢাকা-সিলেট মহাসড়ক | Dhaka-Sylhet highway
ঢাকা-টাঙ্গাইল মহাসড়ক | Dhaka-Tangail highway
ঢাকা-ময়মনসিংহ মহাসড়ক | Dhaka-Mymensingh highway
ঢাকা-মাওয়া মহাসড়ক; ঢাকা-মাওয়া এক্সপ্রেসওয়ে | Dhaka-Mawa Expressway
মাওয়া; মাওয়া ঘাট; মাওয়া প্রান্ত | Mawa
দৌলতদিয়া; দৌলতদিয়া ঘাট; দৌলতদিয়া ফেরিঘাট | Daulatdia
পাটুরিয়া; পাটুরিয়া ঘাট; পাটুরিয়া ফেরিঘাট | Paturia
আরিচা; আরিচা ঘাট | Aricha
শিমুলিয়া; শিমুলিয়া ঘাট | Shimulia
ভাসানচর; ভাসান চর | Bhasan Char; Bhashan Char | island
সেন্ট মার্টিন; সেন্ট মার্টিনস; সেন্টমার্টিন; সেন্ট মার্টিন দ্বীপ; সেন্ট মার্টিন'স; সেন্ট মার্টিনস দ্বীপ; প্রবাল দ্বীপ সেন্ট মার্টিন | Saint Martin's Island; St Martin's Island; St. Martin's Island; Saint Martin's; St Martin's | island
নিঝুম দ্বীপ; নিঝুমদ্বীপ; নিঝুমদ্বিপ | Nijhum Dwip | island
ছেঁড়া দ্বীপ; ছেঁড়াদ্বীপ; ছেঁড়াদ্বিপ | Chhera Dwip; Chera Dwip | island
সুন্দরবন; সুন্দরবনস | Sundarbans; Sundarban; the Sundarbans | region | - | Q4526
কুতুপালং; কুতুপালং ক্যাম্প; কুতুপালং রোহিঙ্গা ক্যাম্প; কুতুপালং শরণার্থী শিবির | Kutupalong; Kutupalong camp; Kutupalong refugee camp
বালুখালী; বালুখালী ক্যাম্প; বালুখালি | Balukhali
কেওক্রাডং | Keokradong | mountain
নীলগিরি; নিলগিরি | Nilgiri | mountain
নীলাচল; নিলাচল | Nilachal | mountain
চিম্বুক; চিম্বুক পাহাড় | Chimbuk | mountain
ইনানী; ইনানী সৈকত | Inani
মেরিন ড্রাইভ; কক্সবাজার-টেকনাফ মেরিন ড্রাইভ | Marine Drive
ষাটগম্বুজ মসজিদ; ষাট গম্বুজ মসজিদ | Sixty Dome Mosque
আদমজী; আদমজি; আদমজী ইপিজেড | Adamjee
কেন্দ্রীয় কারাগার, কেরানীগঞ্জ; ঢাকা কেন্দ্রীয় কারাগার | Dhaka Central Jail
কাশিমপুর কারাগার; কাশিমপুর কেন্দ্রীয় কারাগার; কাশিমপুর | Kashimpur Jail; Kashimpur Central Jail; Kashimpur
চন্দ্রা, গাজীপুর | Chandra, Gazipur
কোনাবাড়ী; কোনাবাড়ি | Konabari | town
বোর্ডবাজার; বোর্ড বাজার | Board Bazar | neighbourhood
মাওনা; মাওনা চৌরাস্তা | Mawna | town
জয়দেবপুর | Joydebpur; Joydevpur | town
চাষাঢ়া; চাষাড়া | Chashara | neighbourhood
কাঁচপুর; কাঁচপুর সেতু | Kanchpur | town
ভুলতা; ভুলতা-গাউছিয়া | Bhulta | town
# Chattogram: neighbourhoods
= neighbourhood | BD
আগ্রাবাদ | Agrabad
পাঁচলাইশ | Panchlaish
হালিশহর | Halishahar
পাহাড়তলী; পাহাড়তলি | Pahartali
পতেঙ্গা | Patenga
বায়েজিদ; বায়েজিদ বোস্তামী; বায়েজিদ থানা | Bayezid; Bayazid
চান্দগাঁও; চান্দগাঁও থানা | Chandgaon
বাকলিয়া; বাকলিয়া থানা | Bakalia
খুলশী; খুলশি | Khulshi
ডবলমুরিং | Double Mooring; Doublemooring
ইপিজেড, চট্টগ্রাম; চট্টগ্রাম ইপিজেড | Chattogram EPZ
আকবরশাহ; আকবর শাহ থানা | Akbar Shah
সদরঘাট, চট্টগ্রাম | Sadarghat, Chattogram
জিইসি মোড় | GEC intersection
লালদীঘি; লালদীঘি ময়দান; লালদিঘী; লালদিঘি মাঠ; লালদিঘি | Laldighi
বহদ্দারহাট | Bahaddarhat
মুরাদপুর | Muradpur
কালুরঘাট; কালুরঘাট সেতু | Kalurghat
চট্টগ্রাম বন্দর; চট্টগ্রাম সমুদ্রবন্দর | Chattogram port; Chittagong port; Chattogram Port; Chittagong Port | landmark
নিউমুরিং টার্মিনাল; নিউমুরিং কনটেইনার টার্মিনাল; এনসিটি | New Mooring Container Terminal | landmark
বে টার্মিনাল | Bay Terminal | landmark
লালদিয়া টার্মিনাল | Laldia Terminal | landmark
# other cities' parts
জিন্দাবাজার | Zindabazar
আম্বরখানা | Ambarkhana
শিরোইল | Shiroil
সাহেববাজার | Saheb Bazar
খালিশপুর | Khalishpur
শিববাড়ী মোড়; শিববাড়ি মোড় | Shibbari
# rivers, haors
= river | BD
পদ্মা নদী; পদ্মা | Padma; Padma River | | | -
মেঘনা; মেঘনা নদী | Meghna; Meghna River | | | -
যমুনা নদী; যমুনা | Jamuna River; Jamuna | | | -
ব্রহ্মপুত্র; ব্রহ্মপুত্র নদ; পুরাতন ব্রহ্মপুত্র; পুরোনো ব্রহ্মপুত্র | Brahmaputra; Brahmaputra River; Old Brahmaputra | | - | -
তিস্তা; তিস্তা নদী; তিস্তা ব্যারাজ | Teesta; Teesta River; Tista | | - | -
বুড়িগঙ্গা; বুড়িগঙ্গা নদী | Buriganga
শীতলক্ষ্যা; শীতলক্ষ্যা নদী; শীতলক্ষা; শিতলক্ষ্যা; শিতলক্ষা | Shitalakshya; Sitalakhya
তুরাগ নদ; তুরাগ নদী | Turag River
ধলেশ্বরী; ধলেশ্বরী নদী; ধলেশ্বরি | Dhaleshwari
কর্ণফুলী নদী; কর্ণফুলি নদী | Karnaphuli River; Karnafuli River
হালদা; হালদা নদী | Halda; Halda River
নাফ নদী; নাফ নদ; নাফ | Naf River; Naf; Naf river
সাঙ্গু; সাঙ্গু নদী; শঙ্খ নদী | Sangu
মাতামুহুরী; মাতামুহুরী নদী; মাতামুহুরি | Matamuhuri
সুরমা; সুরমা নদী | Surma
কুশিয়ারা; কুশিয়ারা নদী | Kushiyara | | - | -
গোমতী; গোমতী নদী; গুমতি; গোমতি | Gumti; Gomati; Gomti | | - | -
মুহুরী; মুহুরী নদী; মুহুরি নদী; মুহুরি | Muhuri | | - | -
ফেনী নদী | Feni River | | - | -
ধরলা; ধরলা নদী | Dharla
দুধকুমার; দুধকুমার নদ | Dudhkumar
করতোয়া; করতোয়া নদী | Karatoya
আত্রাই নদী | Atrai River
মহানন্দা; মহানন্দা নদী | Mahananda | | - | -
গড়াই; গড়াই নদী | Gorai
মধুমতী; মধুমতী নদী; মধুমতি; মধুমতি নদী | Madhumati
ভৈরব নদ; ভৈরব নদী | Bhairab River
কপোতাক্ষ; কপোতাক্ষ নদ | Kapotaksha
রূপসা; রূপসা নদী | Rupsha River
পশুর নদী; পশুর নদ | Pashur
কীর্তনখোলা; কীর্তনখোলা নদী; কির্তনখোলা | Kirtankhola
আড়িয়াল খাঁ; আড়িয়াল খাঁ নদ; আড়িয়াল খাঁ নদী | Arial Khan
সন্ধ্যা নদী | Sandhya River
বিষখালী; বিষখালী নদী; বিষখালি | Bishkhali
তেঁতুলিয়া নদী | Tetulia River
ইছামতী; ইছামতী নদী; ইছামতি; ইছামতি নদী | Ichamati; Ichhamati | | - | -
হাকালুকি হাওর; হাকালুকি | Hakaluki Haor | landmark
চলনবিল; চলন বিল | Chalan Beel | landmark
কাপ্তাই হ্রদ; কাপ্তাই লেক | Kaptai Lake | sea
# more towns, bazaars, unions and crossings
= town | BD
হাটিকুমরুল; হাটিকুমরুল গোলচত্বর | Hatikumrul
সলঙ্গা | Salanga
মোকামতলা | Mokamtala
পাকশী; পাকশি | Pakshi
হার্ডিঞ্জ ব্রিজ; হার্ডিঞ্জ সেতু | Hardinge Bridge
আতাইকুলা | Ataikula
কাজীরহাট; কাজিরহাট | Kazirhat
নগরবাড়ী; নগরবাড়ি | Nagarbari
ভবেরচর | Bhaberchar
কাওড়াকান্দি | Kaorakandi
কাঁঠালবাড়ি; কাঁঠালবাড়ী | Kathalbari
সফিপুর | Safipur
রাজেন্দ্রপুর; রাজেন্দ্রপুর সেনানিবাস | Rajendrapur
পুবাইল; পূবাইল | Pubail
বরমী | Barmi
ভাওয়াল; ভাওয়াল গড় | Bhawal
গাউছিয়া | Gausia
কাঞ্চন পৌরসভা; কাঞ্চন সেতু | Kanchan
পাগলা, নারায়ণগঞ্জ | Pagla
পঞ্চবটি | Panchabati
মদনপুর | Madanpur
মোগরাপাড়া | Mograpara
মেঘনা সেতু; মেঘনা টোল প্লাজা | Meghna Bridge | landmark
মেঘনা-গোমতী সেতু | Meghna-Gumti Bridge | landmark
ইলিয়টগঞ্জ; ইলিয়টগঞ্জ বাজার | Eliotganj
গৌরীপুর, কুমিল্লা | Gouripur, Cumilla
ময়নামতি; ময়নামতি সেনানিবাস; ময়নামতী | Mainamati
কোটবাড়ী; কোটবাড়ি | Kotbari
পদুয়ার বাজার; পদুয়ার বাজার বিশ্বরোড | Paduar Bazar
বারইয়ারহাট; বারৈয়ারহাট; বারইয়ারহাট পৌরসভা | Baraiyarhat
ভাটিয়ারী; ভাটিয়ারি | Bhatiari
কুমিরা | Kumira
ফৌজদারহাট | Faujdarhat
জঙ্গল সলিমপুর | Jangal Salimpur
দোহাজারী; দোহাজারি | Dohazari
ডুলাহাজারা; ডুলাহাজারা সাফারি পার্ক | Dulahazara
হ্নীলা; হ্নীলা ইউনিয়ন; হ্নিলা | Hnila
হোয়াইক্যং; হোয়াইক্যং ইউনিয়ন | Whykong
সাবরাং; সাবরাং ট্যুরিজম পার্ক | Sabrang
পালংখালী; পালংখালি | Palongkhali
রাজাপালং | Rajapalong
থাইংখালী; থাইংখালি | Thaingkhali
সোনাদিয়া; সোনাদিয়া দ্বীপ | Sonadia | island
কলাতলী; কলাতলি | Kolatoli | neighbourhood
লাবণী পয়েন্ট | Laboni Point | landmark
সুগন্ধা পয়েন্ট | Sugandha Point | landmark
বগালেক; বগা লেক | Boga Lake | landmark
বেতবুনিয়া | Betbunia
ধূমঘাট; ধুমঘাট | Dhumghat
ছোট হরিণা | Chhota Harina
রামগড় স্থলবন্দর | Ramgarh land port | landmark
আখাউড়া স্থলবন্দর, ব্রাহ্মণবাড়িয়া | Akhaura land port | landmark
বিলোনিয়া স্থলবন্দর | Bilonia land port | landmark
শেওলা স্থলবন্দর; শেওলা | Sheola | landmark
চাতলাপুর | Chatlapur | landmark
হরিপুর গ্যাসক্ষেত্র; হরিপুর, সিলেট | Haripur, Sylhet
বিছনাকান্দি | Bichanakandi | landmark
রাতারগুল | Ratargul | landmark
সাদাপাথর; সাদা পাথর | Sada Pathor; Sadapathor | landmark
টিলাগড় | Tilagarh | neighbourhood
সাচনা বাজার | Sachna Bazar
বুড়িপোতা | Buripota
নাকুগাঁও; নাকুগাঁও স্থলবন্দর | Nakugaon | landmark
গোবরাকুড়া | Gobrakura | landmark
কড়ইতলী; কড়ইতলি | Karaitali | landmark
বিরিশিরি | Birishiri
শম্ভুগঞ্জ | Shambhuganj
কাঁচারী বাজার; কাচারীবাজার; কাচারিবাজার | Kachari Bazar
বাংলাহিলি; হাকিমপুর হিলি | Banglahili
পার্বতীপুর জংশন | Parbatipur Junction
মধ্যপাড়া পাথরখনি; মধ্যপাড়া কঠিন শিলা খনি | Maddhapara | landmark
তিস্তা ব্যারাজ; ডালিয়া ব্যারাজ; ডালিয়া পয়েন্ট | Teesta Barrage; Dalia Barrage | landmark
কাকিনা | Kakina
মোগলহাট | Mogalhat
দুর্গাপুর, কুড়িগ্রাম | Durgapur, Kurigram
সোনাহাট; সোনাহাট স্থলবন্দর | Sonahat | landmark
বাহাদুরাবাদ; বাহাদুরাবাদ ঘাট | Bahadurabad
বোনারপাড়া | Bonarpara
বালাসীঘাট; বালাসী ঘাট; বালাসিঘাট | Balashi Ghat | landmark
চাঁচকৈড়; চাঁচকৈড় বাজার | Chanchkoir
বনপাড়া | Bonpara
আমনুরা | Amnura
কানসাট | Kansat
কাটাখালী; কাটাখালি | Katakhali
বানেশ্বর | Baneshwar
নওহাটা | Naohata
ঝলমলিয়া | Jhalmalia
কাশিনাথপুর; কাশীনাথপুর | Kashinathpur
বাঘাবাড়ী; বাঘাবাড়ি; বাঘাবাড়ী ঘাট | Baghabari
এনায়েতপুর; এনায়েতপুর থানা | Enayetpur
দর্শনা স্থলবন্দর; দর্শনা চেকপোস্ট | Darshana land port | landmark
আমঝুপি | Amjhupi
মুজিবনগর স্মৃতিসৌধ; বৈদ্যনাথতলা; আম্রকানন | Mujibnagar Memorial | landmark
শিলাইদহ; শিলাইদহ কুঠিবাড়ি | Shilaidaha | landmark
পোড়াদহ | Poradaha
খাজুরা | Khajura
নওয়াপাড়া; নওয়াপাড়া নৌবন্দর; নোয়াপাড়া | Noapara; Nawapara
পুটখালী; পুটখালি | Putkhali
দৌলতপুর, খুলনা | Daulatpur, Khulna
আড়ংঘাটা | Arongghata
লবণচরা; লবনচরা | Labanchara
দিগরাজ | Digraj
খুলনা শিপইয়ার্ড; খুলনা সার্কিট হাউস | Khulna Shipyard | landmark
মুন্সিগঞ্জ, সাতক্ষীরা | Munshiganj, Satkhira
বুড়িগোয়ালিনী; বুড়িগোয়ালিনি | Burigoalini
গাবুরা | Gabura
কৈখালী | Kaikhali
দুবলার চর; দুবলারচর | Dublar Char | island
হিরণ পয়েন্ট | Hiron Point | landmark
কটকা | Katka | landmark
মহিপুর | Mohipur
হাজীমারা; হাজিমারা | Hazimara
চর কুকরি মুকরি; কুকরি-মুকরি | Char Kukri Mukri | island
ঢালচর | Dhalchar | island
নতুনবাজার, ঢাকা; নতুন বাজার | Natun Bazar | neighbourhood
# Dhaka and elsewhere: buildings, stadiums, institutions that are places
= landmark | BD
বাংলাদেশ সচিবালয়; ~সচিবালয় | Bangladesh Secretariat; ~Secretariat
জাতীয় সংসদ ভবন; সংসদ ভবন; সংসদ ভবন এলাকা | Jatiya Sangsad Bhaban; National Parliament Building
জাতীয় প্রেসক্লাব; জাতীয় প্রেস ক্লাব; ~প্রেসক্লাব | National Press Club; Jatiya Press Club
ঢাকা রিপোর্টার্স ইউনিটি মিলনায়তন | Dhaka Reporters Unity auditorium
দৈনিক বাংলা মোড় | Dainik Bangla intersection
নূর হোসেন চত্বর; জিপিও মোড় | Noor Hossain Square
শাপলা চত্বর | Shapla Chattar; Shapla Chattor
মৎস্য ভবন; মৎস্য ভবন মোড় | Matsya Bhaban
হাইকোর্ট মোড়; হাইকোর্ট মাজার | High Court intersection
বঙ্গবন্ধু অ্যাভিনিউ; বঙ্গবন্ধু এভিনিউ; ২৩ বঙ্গবন্ধু অ্যাভিনিউ | Bangabandhu Avenue
হেয়ার রোড | Hare Road
সার্কিট হাউস রোড | Circuit House Road
টিএসসি; ছাত্র-শিক্ষক কেন্দ্র; টিএসসি চত্বর | TSC; Teacher-Student Centre
অপরাজেয় বাংলা | Aparajeyo Bangla
মধুর ক্যানটিন; মধুর ক্যান্টিন | Madhur Canteen
বঙ্গভবন | Bangabhaban; Banga Bhaban
গণভবন | Ganabhaban; Gono Bhaban; Ganobhaban
কার্জন হল | Curzon Hall
রাজারবাগ; রাজারবাগ পুলিশ লাইনস; রাজারবাগ পুলিশ লাইন্স | Rajarbagh; Rajarbagh Police Lines
পিলখানা; পিলখানা সদর দপ্তর | Pilkhana
কচুক্ষেত | Kachukhet | neighbourhood
জাহাঙ্গীর গেট | Jahangir Gate
রানা প্লাজা | Rana Plaza
হলি আর্টিজান; হোলি আর্টিজান; হোলি আর্টিজান বেকারি; হলি আর্টিজান বেকারি | Holey Artisan; Holey Artisan Bakery
কূটনৈতিক পাড়া; কূটনৈতিক এলাকা; কূটনৈতিকপাড়া; কুটনৈতিকপাড়া | diplomatic zone | neighbourhood
হোটেল ইন্টারকন্টিনেন্টাল; ইন্টারকন্টিনেন্টাল হোটেল | InterContinental Dhaka
প্যান প্যাসিফিক সোনারগাঁও; সোনারগাঁও হোটেল; হোটেল সোনারগাঁও | Pan Pacific Sonargaon
রাষ্ট্রীয় অতিথি ভবন পদ্মা; অতিথি ভবন পদ্মা | State Guest House Padma
ফরেন সার্ভিস একাডেমি; ফরেন সার্ভিস একাডেমি মিলনায়তন | Foreign Service Academy
ওসমানী স্মৃতি মিলনায়তন | Osmani Memorial Auditorium
বঙ্গবন্ধু আন্তর্জাতিক সম্মেলন কেন্দ্র; চীন-মৈত্রী সম্মেলন কেন্দ্র; বাংলাদেশ-চীন মৈত্রী সম্মেলন কেন্দ্র | Bangladesh-China Friendship Conference Centre; Bangabandhu International Conference Centre
কৃষিবিদ ইনস্টিটিউশন; কেআইবি মিলনায়তন | Krishibid Institution
জাতীয় জাদুঘর; বাংলাদেশ জাতীয় জাদুঘর | Bangladesh National Museum; National Museum
মুক্তিযুদ্ধ জাদুঘর | Liberation War Museum
জুলাই গণ-অভ্যুত্থান স্মৃতি জাদুঘর; জুলাই স্মৃতি জাদুঘর | July Uprising Memorial Museum
রায়েরবাজার; রায়েরবাজার বধ্যভূমি; রায়েরবাজার শহীদ বুদ্ধিজীবী স্মৃতিসৌধ | Rayerbazar; Rayer Bazar
শহীদ বুদ্ধিজীবী কবরস্থান; মিরপুর শহীদ বুদ্ধিজীবী স্মৃতিসৌধ | Martyred Intellectuals Memorial
বনানী কবরস্থান | Banani graveyard
আজিমপুর কবরস্থান | Azimpur graveyard
জিয়া উদ্যান; চন্দ্রিমা উদ্যান | Zia Udyan; Chandrima Udyan
বঙ্গবন্ধু স্টেডিয়াম; বঙ্গবন্ধু জাতীয় স্টেডিয়াম; জাতীয় স্টেডিয়াম | Bangabandhu National Stadium; National Stadium, Dhaka
শেরেবাংলা স্টেডিয়াম; শেরেবাংলা জাতীয় ক্রিকেট স্টেডিয়াম; মিরপুর স্টেডিয়াম; শের-ই-বাংলা স্টেডিয়াম; শেরেবাংলা জাতীয় স্টেডিয়াম | Sher-e-Bangla National Cricket Stadium; Sher-e-Bangla Stadium
জহুর আহমেদ চৌধুরী স্টেডিয়াম; সাগরিকা স্টেডিয়াম | Zahur Ahmed Chowdhury Stadium
সিলেট আন্তর্জাতিক ক্রিকেট স্টেডিয়াম | Sylhet International Cricket Stadium
ওসমানী আন্তর্জাতিক বিমানবন্দর; সিলেট ওসমানী আন্তর্জাতিক বিমানবন্দর | Osmani International Airport
কক্সবাজার বিমানবন্দর | Cox's Bazar Airport
পল্টন ময়দান | Paltan Maidan
আউটার স্টেডিয়াম | Outer Stadium
টঙ্গীর তুরাগতীর; বিশ্ব ইজতেমা ময়দান; ইজতেমা ময়দান; ইজতেমা মাঠ | Bishwa Ijtema ground
শোলাকিয়া; শোলাকিয়া ঈদগাহ; শোলাকিয়া ঈদগাহ ময়দান | Sholakia
হজরত শাহজালালের মাজার; শাহজালালের মাজার; হজরত শাহজালাল (র.) মাজার | Hazrat Shahjalal shrine
ঢাকেশ্বরী মন্দির; ঢাকেশ্বরী জাতীয় মন্দির | Dhakeshwari Temple; Dhakeshwari National Temple
ছায়ানট ভবন; ছায়ানট সংস্কৃতি-ভবন | Chhayanaut Bhaban
বসুন্ধরা সিটি; বসুন্ধরা সিটি শপিং মল; বসুন্ধরা সিটি শপিং কমপ্লেক্স | Bashundhara City
যমুনা ফিউচার পার্ক | Jamuna Future Park
মহাখালী বাস টার্মিনাল | Mohakhali bus terminal
সায়েদাবাদ; সায়েদাবাদ বাস টার্মিনাল | Sayedabad | neighbourhood
মুক্তারপুর; মুক্তারপুর সেতু | Muktarpur | town
বুড়িগঙ্গা সেতু; পোস্তগোলা; পোস্তগোলা সেতু | Postogola | neighbourhood
জুরাইন | Jurain | neighbourhood
ধোলাইপাড় | Dholaipar | neighbourhood
ধোলাইখাল | Dholaikhal | neighbourhood
নারিন্দা | Narinda | neighbourhood
টিকাটুলী; টিকাটুলি | Tikatuli | neighbourhood
গোপীবাগ; গোপিবাগ | Gopibagh | neighbourhood
মানিকনগর | Maniknagar | neighbourhood
গোড়ান; দক্ষিণ গোড়ান | Goran | neighbourhood
মান্ডা; মুগদা-মান্ডা | Manda, Dhaka | neighbourhood
নন্দীপাড়া; নন্দিপাড়া | Nandipara | neighbourhood
মেরাদিয়া | Meradia | neighbourhood
সাতারকুল | Satarkul | neighbourhood
কাঁঠালবাগান | Kathalbagan | neighbourhood
গ্রিন রোড | Green Road | neighbourhood
ঝিগাতলা; জিগাতলা | Jhigatola; Zigatola | neighbourhood
রায়েরবাগ | Rayerbag | neighbourhood
মাতুয়াইল; মাতুয়াইল ল্যান্ডফিল | Matuail | neighbourhood
বছিলা; বসিলা | Bosila; Basila | neighbourhood
জেনেভা ক্যাম্প | Geneva Camp | neighbourhood
ঢাকা উদ্যান | Dhaka Uddan | neighbourhood
শেখেরটেক | Shekhertek | neighbourhood
আসাদ গেট; আসাদগেট; আসাদ অ্যাভিনিউ | Asad Gate | neighbourhood
লালমাটিয়া; লালমাটিয়া এলাকা | Lalmatia | neighbourhood
কাজীপাড়া; কাজিপাড়া | Kazipara | neighbourhood
শেওড়াপাড়া | Shewrapara | neighbourhood
তালতলা, ঢাকা | Taltola | neighbourhood
ইব্রাহিমপুর; ইব্রাহীমপুর | Ibrahimpur | neighbourhood
মানিকদি; মানিকদী | Manikdi | neighbourhood
কালশী; কালশি | Kalshi | neighbourhood
ইসিবি চত্বর | ECB Chattar | neighbourhood
মাটিকাটা | Matikata | neighbourhood
দিয়াবাড়ি; দিয়াবাড়ী | Diabari | neighbourhood
আব্দুল্লাহপুর; আবদুল্লাহপুর | Abdullahpur | neighbourhood
কাওলা | Kawla | neighbourhood
ইসলামবাগ | Islambagh | neighbourhood
চুড়িহাট্টা; চকবাজারের চুড়িহাট্টা | Churihatta | neighbourhood
আরমানিটোলা | Armanitola | neighbourhood
নিমতলী; নিমতলি | Nimtoli | neighbourhood
বকশীবাজার; বকশিবাজার | Bakshibazar | neighbourhood
নাজিমউদ্দিন রোড; নাজিমুদ্দিন রোড | Nazimuddin Road | neighbourhood
শাঁখারীবাজার; শাঁখারিবাজার | Shankhari Bazar | neighbourhood
তাঁতীবাজার; তাঁতিবাজার | Tantibazar | neighbourhood
নবাবপুর; নবাবপুর রোড | Nawabpur | neighbourhood
বরেন্দ্র অঞ্চল; বরেন্দ্রভূমি; বরেন্দ্রভুমি | Barind; Barind Tract | region
আড়িয়াল বিল; আড়িয়ল বিল | Arial Beel | landmark
সোনাদিয়া গভীর সমুদ্রবন্দর; মাতারবাড়ী গভীর সমুদ্রবন্দর; মাতারবাড়ী তাপবিদ্যুৎ কেন্দ্র; মাতারবাড়ী বিদ্যুৎকেন্দ্র | Matarbari deep-sea port; Matarbari power plant
মিরসরাই অর্থনৈতিক অঞ্চল; জাতীয় বিশেষ অর্থনৈতিক অঞ্চল; মিরসরাই ইকোনমিক জোন | Mirsarai Economic Zone; National Special Economic Zone
তিতাস নদী | Titas River | river
ডাকাতিয়া; ডাকাতিয়া নদী | Dakatia | river
নবগঙ্গা; নবগঙ্গা নদী | Nabaganga | river
চিত্রা নদী | Chitra River | river
কুমার নদ; কুমার নদী | Kumar River | river
বলেশ্বর; বলেশ্বর নদ; বলেশ্বর নদী | Baleshwar | river
শিবসা; শিবসা নদী | Shibsa | river
কালীগঙ্গা; কালীগঙ্গা নদী; কালিগঙ্গা | Kaliganga | river
বালু নদ; বালু নদী | Balu River | river
বংশী নদী | Bangshi River | river
লৌহজং নদী | Louhajang River | river
বাঙালী নদী; বাঙালি নদী | Bangali River | river
ঘাঘট; ঘাঘট নদী | Ghaghat | river
বড়াল; বড়াল নদ; বড়াল নদী | Baral | river
সোমেশ্বরী; সোমেশ্বরী নদী; সোমেশ্বরি | Someshwari | river
কংস নদ; কংস নদী | Kangsha | river
ভোগাই; ভোগাই নদী | Bhogai | river
মহারশি; মহারশি নদী | Maharashi | river
খোয়াই নদী; খোয়াই নদ | Khowai River | river
মনু নদ; মনু নদী | Manu River | river
ধলাই নদী; ধলাই নদ | Dhalai River | river
সারি নদী; সারি-গোয়াইন | Sari River | river
যাদুকাটা; যাদুকাটা নদী; জাদুকাটা | Jadukata | river
কালনী; কালনী নদী | Kalni | river
কাঁকড়ি নদী | Kakri River | river
মাইনী নদী | Maini River | river
চেঙ্গী নদী | Chengi River | river
কাচালং নদী | Kachalong River | river
ছোট ফেনী নদী | Little Feni River | river
পায়রা নদী | Payra River | river
আগুনমুখা; আগুনমুখা নদী | Agunmukha | river
রাবনাবাদ; রামনাবাদ চ্যানেল | Rabnabad | river
`;
