export const africa = `
# Sudan
= city | SD
ওমদুরমান; অমদুরমান | Omdurman | | | -
পোর্ট সুদান; পোর্টসুদান | Port Sudan | | | -
এল-ফাশার; আল-ফাশির; এল ফাশার; আল ফাশির; এল-ফাশের; এল ফাশের; আল-ফাশার; আল-ফাশের; আল ফাশার | el-Fasher; El Fasher; El-Fasher; al-Fashir; Al Fashir | | | -
এল-ওবেইদ; আল-ওবেইদ; এল ওবেইদ; আল-উবাইদ | El Obeid; el-Obeid; El-Obeid; Al-Obeid | | | -
নিয়ালা; নায়ালা | Nyala | | | -
এল-জেনেইনা; আল-জেনেইনা; এল জেনেইনা | El Geneina; el-Geneina; Geneina | | | -
দারফুর; দারফুর অঞ্চল; উত্তর দারফুর; পশ্চিম দারফুর; দক্ষিণ দারফুর | Darfur; North Darfur; West Darfur; South Darfur | region | | -
কর্দোফান; কোরদোফান; উত্তর কর্দোফান; দক্ষিণ কর্দোফান; কোর্দোফান; পশ্চিম কর্দোফান; উত্তর কোরদোফান; দক্ষিণ কোরদোফান | Kordofan; North Kordofan; South Kordofan; West Kordofan | region | | -
গেজিরা; আল-জাজিরা রাজ্য; জাজিরা রাজ্য; গেজিরা রাজ্য | Gezira; Al Jazirah | state | | -
ওয়াদ মাদানি | Wad Madani | | | -
সেনার | Sennar | state | | -
কাদুগলি | Kadugli | | | -
বাবানুসা | Babanusa; Babanousa | | | -
কাসালা | Kassala | | | -
মেরোয়ি | Merowe | | | -
জমজম শিবির; জমজম শরণার্থী শিবির | Zamzam camp; Zamzam | landmark | | -
নীল নদের রাজ্য; ব্লু নাইল | Blue Nile | state | | -
আবিয়েই; আবেই | Abyei | territory | - | -
# South Sudan, Ethiopia, Eritrea, Somalia, Djibouti
= city
মালাকাল | Malakal | | SS | -
আপার নাইল | Upper Nile | state | SS | -
জংলেই | Jonglei | state | SS | -
টাইগ্রে; তিগ্রে; তিগ্রাই; টাইগ্রে অঞ্চল | Tigray | state | ET | -
আমহারা; আমহারা অঞ্চল | Amhara | state | ET | -
ওরোমিয়া | Oromia | state | ET | -
মেকেলে | Mekelle; Mekele | | ET | -
লালিবেলা | Lalibela | | ET | -
গ্র্যান্ড ইথিওপিয়ান রেনেসাঁ বাঁধ; রেনেসাঁ বাঁধ; রেনেসাঁ ড্যাম | Grand Ethiopian Renaissance Dam; GERD | landmark | ET | -
আসাব | Assab | | ER | -
হারগেইসা | Hargeisa | | SO | -
কিসমায়ো | Kismayo | | SO | -
বারবেরা | Berbera | | SO | -
বোসাসো | Bosaso | | SO | -
জুবাল্যান্ড | Jubaland | state | SO | -
# Kenya, Uganda, Tanzania, Rwanda, Burundi
মোম্বাসা | Mombasa | | KE | -
কিসুমু | Kisumu | | KE | -
গারিসা | Garissa | | KE | -
দাদাব শিবির; দাদাব | Dadaab | landmark | KE | -
এন্টেবি; এনটেবি | Entebbe | | UG | -
দার এস সালাম; দার-এস-সালাম; দারুস সালাম শহর | Dar es Salaam | | TZ | Q1960
জাঞ্জিবার; জানজিবার | Zanzibar | island | TZ | -
আরুশা | Arusha | | TZ | -
# Congo
= city | CD
গোমা; গোমা শহর | Goma | | | -
বুকাভু | Bukavu | | | -
উভিরা | Uvira | | | -
কিভু; উত্তর কিভু; দক্ষিণ কিভু | Kivu; North Kivu; South Kivu | state | | -
ইতুরি; ইতুরি প্রদেশ | Ituri | state | | -
বেনি | ~Beni | | | -
বুনিয়া | Bunia | | | -
লুবুম্বাশি; লুবুমবাশি | Lubumbashi | | | -
কিসাঙ্গানি | Kisangani | | | -
কাতাঙ্গা | Katanga | region | | -
ওয়ালিকালে | Walikale | town | | -
মাসিসি | Masisi | town | | -
রুবায়া | Rubaya | town | | -
# Sahel and West Africa
= city
লাগোস; লেগোস | Lagos | | NG | Q8673
কানো; কানো শহর | ~Kano | | NG | -
কাদুনা | Kaduna | | NG | -
মাইদুগুরি | Maiduguri | | NG | -
বোর্নো; বোর্নো রাজ্য | Borno; Borno State; Borno state | state | NG | -
জামফারা | Zamfara | state | NG | -
সোকোতো; সোকোটো | Sokoto | state | NG | -
কাতসিনা | Katsina | state | NG | -
প্লাটু রাজ্য; প্ল্যাটো রাজ্য | Plateau State; Plateau state | state | NG | -
বেনু; বেনুয়ে | Benue | state | NG | -
নাইজার রাজ্য | Niger State; Niger state | state | NG | -
চিবক | Chibok | town | NG | -
পোর্ট হারকোর্ট | Port Harcourt | | NG | -
ইবাদান | Ibadan | | NG | -
নাইজার ডেল্টা; নাইজার বদ্বীপ | Niger Delta | region | NG | -
কুমাসি | Kumasi | | GH | -
আবিদজান; আবিদজান শহর | Abidjan | | CI | Q1515
টিম্বাকতু; টিমবুকতু; তিম্বুকতু | Timbuktu | | ML | -
গাও শহর; গাও, মালি | ~Gao | | ML | -
কিদাল | Kidal | | ML | -
মোপতি; মপতি | Mopti | | ML | -
কায়েস | Kayes | | ML | -
লিপতাকো-গুরমা | Liptako-Gourma | region | - | -
জিবো | Djibo | town | BF | -
আগাদেজ | Agadez | | NE | -
তিল্লাবেরি; তিলাবেরি | Tillaberi; Tillabéri | state | NE | -
কোতোনু | Cotonou | | BJ | -
দৌয়ালা; ডুয়ালা | Douala | | CM | -
# North Africa
= city
বেনগাজি; বেনগাজী | Benghazi | | LY | Q40816
মিসরাতা; মিসুরাতা | Misrata | | LY | -
তোবরুক; তবরুক | Tobruk | | LY | -
দেরনা; দারনা; ডেরনা; দেরনা শহর | Derna | | LY | -
সির্ত; সিরতে | Sirte | | LY | -
সাবহা | Sabha | | LY | -
জাওইয়া | Zawiya | | LY | -
সফ্যাক্স; স্ফ্যাক্স; সাফাকেস | Sfax | | TN | -
কাসাব্লাঙ্কা; ক্যাসাব্লাঙ্কা; কাসাব্লাংকা | Casablanca | | MA | Q7903
মারাক্কেশ; মারাকেশ; মারাক্কেচ | Marrakesh; Marrakech | | MA | Q101625
তানজিয়ের; তাঞ্জিয়ার | Tangier | | MA | -
ফেজ শহর | ~Fez | | MA | -
ওরান | ~Oran | | DZ | -
তিন্দুফ | Tindouf | | DZ | -
# Southern Africa
= city
জোহানেসবার্গ; জোহানেসবুর্গ; জোহান্সবার্গ; জোহানেস বার্গ; জোহানসবার্গ | Johannesburg | | ZA | Q34647
ডারবান | Durban | | ZA | Q5468
সোয়েটো; সুয়েটো | Soweto | neighbourhood | ZA | -
গাউতেং; গৌতেং | Gauteng | state | ZA | -
কোয়াজুলু-নাটাল; কোয়াজুলু নাটাল | KwaZulu-Natal | state | ZA | -
বুলাওয়েও | Bulawayo | | ZW | -
কাবো দেলগাদো; কাবো ডেলগাডো | Cabo Delgado | state | MZ | -
বেইরা | Beira | | MZ | -
ব্লান্টায়ার | Blantyre | | MW | -
ক্যাবিন্ডা; কাবিন্দা | Cabinda | state | AO | -
দিয়েগো গার্সিয়া | Diego Garcia | island | IO | -
`;
