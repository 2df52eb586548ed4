/** People in the news of Russia, Ukraine and the rest of Europe, as a gazetteer table. */
export const peopleEurope = `
# Russia
আনাতোলি আন্তোনভ; আনাতোলি অ্যান্টোনভ | Anatoly Antonov | official | RU | - | ambassador
আন্তন সিলুয়ানভ; আন্তন সিলুয়ানোভ | Anton Siluanov; Siluanov | politician | RU | - | finance-minister
আন্দ্রেই বেলোসভ; আন্দ্রেই বেলুসভ; আন্দ্রে বেলোসভ; আন্দ্রেই বেলোউসভ; বেলোসভ; বেলুসভ; বেলোউসভ | Andrei Belousov; Andrey Belousov; Belousov | politician | RU | - | defence-minister
আন্দ্রেই রুদেঙ্কো; আন্দ্রে রুদেঙ্কো | Andrei Rudenko; Andrey Rudenko | politician | RU | - | -
আলেকজান্ডার খোজিন; আলেকজান্ডার গ্রিগোরিয়েভিচ খোজিন | Alexander Khozin; Alexander Grigoryevich Khozin | official | RU | - | ambassador
আলেকজান্ডার দারচিয়েভ; আলেক্সান্দার দারচিয়েভ | Alexander Darchiev; Darchiev | official | RU | - | ambassador
আলেকজান্ডার নোভাক; আলেক্সান্দার নোভাক | Alexander Novak; Novak | politician | RU | - | -
আলেকজান্ডার বোর্টনিকভ; আলেকজান্দার বর্তনিকভ; বোর্তনিকভ | Alexander Bortnikov; Bortnikov | official | RU | - | -
আলেকজান্ডার মান্টিটস্কি; আলেকজান্ডার মান্তিৎস্কি | Alexander Mantytskiy; Alexander Mantytsky | official | RU | - | ambassador
আলেক্সেই নাভালনি; অ্যালেক্সি নাভালনি; আলেক্সি নাভালনি; আলেক্সাই নাভালনি; নাভালনি | Alexei Navalny; Alexey Navalny; Navalny | politician | RU | Q155979 | opposition-leader
আলেক্সেই লিখাচেভ; আলেক্সি লিখাচেভ | Alexey Likhachev; Likhachev | official | RU | - | -
ইউরি উশাকভ; ইউরি উশাকোভ; উশাকভ; উশাকোভ | Yuri Ushakov; Yury Ushakov; Ushakov | politician | RU | - | adviser
ইউলিয়া নাভালনায়া; নাভালনায়া | Yulia Navalnaya; Navalnaya | politician | RU | - | -
ইগর কিরিলভ; ইগর কিরিল্লভ | Igor Kirillov; Kirillov | military | RU | - | -
ইগর কোনাশেনকভ; ইগর কোনাশেঙ্কভ | Igor Konashenkov; Konashenkov | military | RU | - | spokesperson
ইয়েভগেনি প্রিগোঝিন; ইয়েভগেনি প্রিগোজিন; ইয়েভজেনি প্রিগোজিন; প্রিগোঝিন; প্রিগোজিন | Yevgeny Prigozhin; Prigozhin | military | RU | - | leader
এলভিরা নাবিউলিনা; এলভিরা নাবিউল্লিনা; নাবিউলিনা | Elvira Nabiullina; Nabiullina | politician | RU | - | governor
কিরিল দিমিত্রিয়েভ; কিরিল দিমিত্রিভ; কিরিল দিমিত্রিয়েফ; দিমিত্রিয়েভ | Kirill Dmitriev; Kirill Dmitriyev; Dmitriev | politician | RU | - | envoy
জোসেফ স্তালিন; জোসেফ স্ট্যালিন; জোসেফ স্টালিন; ~স্তালিন; ~স্টালিন | Joseph Stalin; Josef Stalin; ~Stalin | politician | RU | Q855 | leader
ডেনিস আলিপভ; দেনিস আলিপভ | Denis Alipov; Alipov | official | RU | - | ambassador
ডেনিস পুশিলিন; দেনিস পুশিলিন; পুশিলিন | Denis Pushilin; Pushilin | politician | RU | - | leader
ডেনিস মান্তুরভ; দেনিস মান্তুরভ | Denis Manturov; Manturov | politician | RU | - | -
দিমিত্রি পলিয়ানস্কি; দিমিত্রি পোলিয়ানস্কি | Dmitry Polyanskiy; Dmitry Polyansky; Polyanskiy | official | RU | - | ambassador
দিমিত্রি পেসকভ; দিমিত্রি পেশকভ; দিমিত্রি পেসকোভ; দিমিত্রি পেস্কভ; দমিত্রি পেসকভ; পেসকভ; পেশকভ; পেসকোভ; পেস্কভ | Dmitry Peskov; Dmitri Peskov; Peskov | official | RU | - | spokesperson
দিমিত্রি মেদভেদেভ; দিমিত্রি মেদভেদেফ; দিমিত্রি মেদভেদভ; দমিত্রি মেদভেদেভ; মেদভেদেভ; মেদভেদভ | Dmitry Medvedev; Dmitri Medvedev; Medvedev | politician | RU | Q23530 | former-president, former-prime-minister
বরিস ইয়েলৎসিন; ইয়েলৎসিন | Boris Yeltsin; Yeltsin | politician | RU | Q34453 | former-president
ভালেন্তিনা মাতভিয়েঙ্কো; ভ্যালেন্টিনা মাতভিয়েঙ্কো | Valentina Matviyenko; Matviyenko | politician | RU | - | speaker
ভাসিলি নেবেনজিয়া; ভাসিলি নেবেনজা; ভ্যাসিলি নেবেনজিয়া; নেবেনজিয়া | Vasily Nebenzya; Vassily Nebenzia; Nebenzya; Nebenzia | official | RU | - | ambassador
ভিয়াচেস্লাভ ভলোদিন; ভ্যাচেস্লাভ ভলোদিন; ভিয়াচেস্লাভ ভোলোদিন; ভলোদিন | Vyacheslav Volodin; Volodin | politician | RU | - | speaker
ভ্যাচেস্লাভ গ্লাদকভ; ভিয়াচেস্লাভ গ্লাদকভ; ভিয়াচেস্লাভ গ্লাডকভ; গ্লাদকভ | Vyacheslav Gladkov; Gladkov | politician | RU | - | governor
ভ্যালেরি গেরাসিমভ; ভালেরি গেরাসিমভ; ভ্যালেরি গেরাসিমোভ; গেরাসিমভ | Valery Gerasimov; Gerasimov | military | RU | - | army-chief
ভ্লাদিমির পুতিন; ভ্লাদিমির পুটিন; ভ্লাডিমির পুতিন; ভ্লাদিমির ভ্লাদিমিরোভিচ পুতিন; ভ্লাদিমীর পুতিন; পুতিন; পুটিন | Vladimir Putin; Vladimir Vladimirovich Putin; Putin | politician | RU | Q7747 | president, leader
ভ্লাদিমির মেদিনস্কি; ভ্লাদিমির মেদিনস্কী; মেদিনস্কি | Vladimir Medinsky; Medinsky | politician | RU | - | adviser
ভ্লাদিমির লেনিন; ভ্লাদিমির ইলিচ লেনিন; লেনিন | Vladimir Lenin; Lenin | politician | RU | Q1394 | leader
ভ্লাদিমির সালদো | Vladimir Saldo; ~Saldo | politician | RU | - | governor
মারিয়া জাখারোভা; মারিয়া জাখারভা; জাখারোভা; জাখারভা | Maria Zakharova; Mariya Zakharova; Zakharova | official | RU | - | spokesperson
মিখাইল খোদোরকভস্কি; মিখাইল খোদরকোভস্কি | Mikhail Khodorkovsky; Khodorkovsky | politician | RU | - | -
মিখাইল গর্বাচেভ; মিখাইল গর্বাচভ; গর্বাচেভ; গর্বাচভ | Mikhail Gorbachev; Gorbachev | politician | RU | Q30487 | former-president
মিখাইল গালুজিন | Mikhail Galuzin | politician | RU | - | -
মিখাইল মিশুস্তিন; মিখাইল মিশুস্টিন; মিশুস্তিন | Mikhail Mishustin; Mishustin | politician | RU | - | prime-minister
রমজান কাদিরভ; রমজান কাদিরোভ; রামজান কাদিরভ; কাদিরভ | Ramzan Kadyrov; Kadyrov | politician | RU | - | leader
লিওনিদ স্লুৎস্কি; লিওনিদ স্লুতস্কি | Leonid Slutsky; Slutsky | politician | RU | - | -
সের্গেই আকসিওনভ; সের্গেই আকসিয়নভ | Sergei Aksyonov; Sergey Aksyonov; Aksyonov | politician | RU | - | leader
সের্গেই নারিশকিন; নারিশকিন | Sergei Naryshkin; Sergey Naryshkin; Naryshkin | official | RU | - | -
সের্গেই রিয়াবকভ; রিয়াবকভ | Sergei Ryabkov; Sergey Ryabkov; Ryabkov | politician | RU | - | -
সের্গেই লাভরভ; সের্গেই ল্যাভরভ; সের্গেই লাভরোভ; সের্গেই লাভরফ; সার্গেই লাভরভ; সের্গেই লাভরব; লাভরভ; ল্যাভরভ; লাভরোভ | Sergei Lavrov; Sergey Lavrov; Lavrov | politician | RU | Q58217 | foreign-minister
সের্গেই শোইগু; সের্গেই শোইগুর; সের্গেই শইগু; সার্গেই শোইগু; শোইগু; শইগু | Sergei Shoigu; Sergey Shoigu; Shoigu | politician | RU | - | defence-minister
সের্গেই সুরোভিকিন; সুরোভিকিন | Sergei Surovikin; Sergey Surovikin; Surovikin | military | RU | - | -
সের্গেই সোবিয়ানিন; সোবিয়ানিন | Sergei Sobyanin; Sergey Sobyanin; Sobyanin | politician | RU | - | mayor
# Ukraine
আন্দ্রি ইউসভ; আন্দ্রেই ইউসভ; আন্দ্রি ইউসোভ | Andriy Yusov; Andrii Yusov; Yusov | military | UA | - | spokesperson
আন্দ্রি ইয়ারমাক; আন্দ্রিই ইয়েরমাক; আন্দ্রি ইয়েরমাক; আন্দ্রেই ইয়ারমাক; আন্দ্রে ইয়ারমাক; আন্দ্রেই ইয়েরমাক; ইয়ারমাক; ইয়েরমাক | Andriy Yermak; Andrii Yermak; Yermak | politician | UA | - | adviser
আন্দ্রি সাদোভি; আন্দ্রি সাদোভিই; আন্দ্রেই সাদোভি | Andriy Sadovyi; Andriy Sadovyy; Sadovyi | politician | UA | - | mayor
আন্দ্রি সিবিহা; আন্দ্রিই সিবিহা; আন্দ্রেই সিবিহা; আন্দ্রে সিবিহা; আন্দ্রি সাইবিহা; সিবিহা; সাইবিহা | Andrii Sybiha; Andriy Sybiha; Andrii Sybiga; Sybiha; Sybiga | politician | UA | - | foreign-minister
আন্দ্রি হ্নাতভ; আন্দ্রি নাতভ; আন্দ্রি হনাতভ | Andrii Hnatov; Hnatov | military | UA | - | -
ইউরি ইহনাত; ইউরি ইহানাত; ইউরি ইগনাত | Yuriy Ihnat; Yurii Ihnat; Ihnat | military | UA | - | spokesperson
ইউলিয়া টিমোশেঙ্কো; ইউলিয়া তিমোশেঙ্কো; টিমোশেঙ্কো; তিমোশেঙ্কো | Yulia Tymoshenko; Tymoshenko | politician | UA | - | former-prime-minister
ইউলিয়া সভিরিদেনকো; ইউলিয়া স্ভিরিদেনকো; ইউলিয়া সভিরিডেনকো; ইউলিয়া সিভিরিদেঙ্কো; সভিরিদেনকো; স্ভিরিদেনকো; ইউলিয়া সভিরিদেঙ্কো; ইউলিয়া স্ভিরিদেঙ্কো | Yulia Svyrydenko; Yuliia Svyrydenko; Svyrydenko | politician | UA | - | prime-minister
ইভান ফেদোরভ; ইভান ফেডোরভ | Ivan Fedorov | politician | UA | - | governor
ইহোর ক্লাইমেঙ্কো; ইগর ক্লিমেঙ্কো; ইহর ক্লিমেঙ্কো; ক্লিমেঙ্কো | Ihor Klymenko; Klymenko | politician | UA | - | interior-minister
ইহোর তেরেখভ; ইগর তেরেখভ; ইহোর তেরেখোভ; তেরেখভ | Ihor Terekhov; Terekhov | politician | UA | - | mayor
ওলেক্সান্দর প্রোকুদিন; ওলেক্সান্দর প্রকুদিন; প্রোকুদিন | Oleksandr Prokudin; Prokudin | politician | UA | - | governor
ওলেক্সান্দর মেরেজকো; ওলেকসান্দর মেরেজকো | Oleksandr Merezhko; Merezhko | politician | UA | - | -
ওলেক্সান্দর সিরস্কি; ওলেকসান্দর সিরস্কি; ওলেক্সান্ডার সিরস্কি; অলেকসান্দর সিরস্কি; আলেকজান্ডার সিরস্কি; ওলেক্সান্দর সিরস্কিই; ওলেকজান্দার সিরস্কি; সিরস্কি; সিরস্কিই | Oleksandr Syrskyi; Oleksandr Syrsky; Oleksandr Syrskyy; Syrskyi; Syrsky; Syrskyy | military | UA | - | army-chief
ওলেক্সি রেজনিকভ; ওলেক্সি রেজনিকোভ; ওলেক্সি রেজ়নিকভ; রেজনিকভ | Oleksii Reznikov; Oleksiy Reznikov; Reznikov | politician | UA | - | defence-minister
ওলেনা জেলেনস্কা; ওলেনা জেলেনস্কায়া | Olena Zelenska; Zelenska | politician | UA | - | -
ওলেহ সিনিহুবভ; ওলেগ সিনিহুবভ; ওলেহ সিনেহুবভ; সিনিহুবভ; সিনেহুবভ | Oleh Syniehubov; Oleg Synegubov; Syniehubov; Synegubov | politician | UA | - | governor
কিরিলো বুদানভ; কিরিল বুদানভ; কিরিলো বুদানোভ; কাইরিলো বুদানভ; বুদানভ; বুদানোভ | Kyrylo Budanov; Budanov | military | UA | - | adviser
ডেনিস শ্মিহাল; ডেনিস শামিহাল; ডেনিস শামহাল; দেনিস শ্মিহাল; দেনিস শমিহাল; শ্মিহাল; শমিহাল | Denys Shmyhal; Shmyhal | politician | UA | - | prime-minister, defence-minister, former-prime-minister
তিমুর তকাচেঙ্কো; তিমুর ত্কাচেঙ্কো; তিমুর তাকাচেঙ্কো | Tymur Tkachenko; Timur Tkachenko; Tkachenko | politician | UA | - | -
দিমিত্রো কুলেবা; দিমিত্রি কুলেবা; কুলেবা | Dmytro Kuleba; Kuleba | politician | UA | - | foreign-minister
দিমিত্রো লিতভিন; দিমিত্রো লিটভিন | Dmytro Lytvyn; Lytvyn | politician | UA | - | adviser, spokesperson
দিমিত্রো লুবিনেৎস; দিমিত্রো লুবিনেতস; দিমিত্রো লুবিনেটস; লুবিনেৎস | Dmytro Lubinets; Lubinets | politician | UA | - | -
পেত্রো পোরোশেঙ্কো; পেত্রো পোরোশেনকো; পোরোশেঙ্কো; পোরোশেনকো | Petro Poroshenko; Poroshenko | politician | UA | - | former-president
ভলোদিমির জেলেনস্কি; ভলোদিমির জেলেনস্কী; ভ্লাদিমির জেলেনস্কি; ভোলোদিমির জেলেনস্কি; ভলোদিমির জেলেন্সকি; ভোলোদিমির জেলেনস্কী; ভলোদোমির জেলেনস্কি; ভ্লোদিমির জেলেনস্কি; ভলোদিমির জেলেনেস্কি; জেলেনস্কি; জেলেনস্কী; জেলেন্সকি; জেলেনেস্কি; জেলেনেস্কী | Volodymyr Zelensky; Volodymyr Zelenskyy; Volodymyr Zelenskiy; Vladimir Zelensky; Zelensky; Zelenskyy; Zelenskiy | politician | UA | Q3874799 | president
ভাদিম ফিলাশকিন; ফিলাশকিন | Vadym Filashkin; Filashkin | politician | UA | - | governor
ভাসিল মালিউক; ভাসিল মালিয়ুক; ভাসিল মাল্যুক; মালিউক | Vasyl Malyuk; Vasyl Maliuk; Malyuk; Maliuk | military | UA | - | -
ভিক্টর ইয়ানুকোভিচ; ইয়ানুকোভিচ | Viktor Yanukovych; Yanukovych | politician | UA | - | former-president
ভিতালি ক্লিচকো; ভিটালি ক্লিৎশ্কো; ভিতালি ক্লিৎশ্কো; ভিতালি ক্লিটসকো; ভিটালি ক্লিটস্কো; ভিটালি ক্লিচকো; ভিতালি ক্লিতসকো; ক্লিচকো; ক্লিৎশ্কো | Vitali Klitschko; Vitaliy Klitschko; Klitschko | politician | UA | - | mayor
ভ্যালেরি জালুঝনি; ভ্যালেরি জালুঝনিই; ভালেরি জালুঝনি; ভ্যালেরি জালুজনি; ভালেরি জালুজনি; জালুঝনি; জালুজনি; জালুঝনিই | Valerii Zaluzhnyi; Valery Zaluzhny; Valeriy Zaluzhnyy; Zaluzhnyi; Zaluzhny | military | UA | - | army-chief, ambassador
মিখাইলো পোদোলিয়াক; মিখাইল পোদোলিয়াক; মিখাইলো পদোলিয়াক; মাইখাইলো পোডোলিয়াক; পোদোলিয়াক | Mykhailo Podolyak; Mikhail Podolyak; Podolyak | politician | UA | - | adviser
মিখাইলো ফেদোরভ; মিখাইল ফেদোরভ; মাইখাইলো ফেদোরভ; মিখাইলো ফেদরভ | Mykhailo Fedorov; Mikhailo Fedorov; Fedorov | politician | UA | - | defence-minister
রবার্ট ব্রোভদি; রবার্ট ব্রোভডি | Robert Brovdi | military | UA | - | -
রুসলান স্তেফানচুক; স্তেফানচুক | Ruslan Stefanchuk; Stefanchuk | politician | UA | - | speaker
রুস্তেম উমেরভ; রুস্তম উমেরভ; রুস্তেম উমারভ; রুস্তেম উমেরোভ; উমেরভ; উমেরোভ | Rustem Umerov; Umerov | politician | UA | - | defence-minister, envoy
সের্হি কিসলিৎসা; সেরহি কিসলিতসা; সের্গেই কিসলিৎসিয়া | Sergiy Kyslytsya; Serhiy Kyslytsya; Kyslytsya | politician | UA | - | ambassador
সের্হি লিসাক; সেরহি লিসাক | Serhiy Lysak; Serhii Lysak; Lysak | politician | UA | - | governor
হিওরহি তিখি; হেওরহি তিখি; জর্জি তিখি; হিওর্হি তিখি | Heorhii Tykhyi; Georgiy Tykhy; Tykhyi | politician | UA | - | spokesperson
# United Kingdom and Ireland
অ্যাঞ্জেলা রেনার; অ্যাঞ্জেলা রায়নার; অ্যাঞ্জেলা রেইনার; অ্যাঞ্জেলা রাইনার | Angela Rayner; Rayner | politician | GB | - | -
অ্যান্ডি বার্নহাম; অ্যান্ডি বার্নহ্যাম | Andy Burnham; Burnham | politician | GB | - | mayor
আপসানা বেগম; আফসানা বেগম | Apsana Begum | politician | GB | - | -
ইভেট কুপার; ইয়েভেট কুপার; ইভেত কুপার | Yvette Cooper | politician | GB | - | foreign-minister, interior-minister
উইনস্টন চার্চিল; চার্চিল | Winston Churchill; Churchill | politician | GB | Q8016 | former-prime-minister
ঋষি সুনাক; ঋষি সুনক; সুনাক; সুনক | Rishi Sunak; Sunak | politician | GB | - | former-prime-minister, prime-minister
এড ডেভি; এড ডেভিস | Ed Davey | politician | GB | - | party-chief
ওয়েস স্ট্রিটিং | Wes Streeting; Streeting | politician | GB | - | -
কিয়ার স্টারমার; কিয়ের স্টারমার; কেয়ার স্টারমার; কিয়ার স্টার্মার; কিয়র স্টারমার; কের স্টারমার; স্টারমার; স্টার্মার; কির স্টারমার; কেইর স্টারমার | Keir Starmer; Starmer | politician | GB | Q6383803 | prime-minister
কেট মিডলটন; ক্যাথরিন মিডলটন | Kate Middleton; Catherine, Princess of Wales | royal | GB | - | -
কেমি বেডেনক; কেমি ব্যাডেনক; বেডেনক; ব্যাডেনক | Kemi Badenoch; Badenoch | politician | GB | - | opposition-leader, party-chief
ক্যাথরিন ওয়েস্ট | Catherine West | politician | GB | - | -
ক্যাথরিন কনোলি; ক্যাথরিন কনলি | Catherine Connolly | politician | IE | - | president
গর্ডন ব্রাউন | Gordon Brown | politician | GB | Q10648 | former-prime-minister
জন সুইনি; জন সুইনে | John Swinney; Swinney | politician | GB | - | leader
জন হিলি; জন হিলে; জন হিলী | John Healey; Healey | politician | GB | - | defence-minister
জেমস ক্লেভারলি; ক্লেভারলি | James Cleverly | politician | GB | - | -
জেরেমি করবিন; জেরেমি করবাইন; করবিন | Jeremy Corbyn; Corbyn | politician | GB | - | -
জেরেমি হান্ট | Jeremy Hunt | politician | GB | - | -
জোনাথন পাওয়েল; জনাথন পাওয়েল | Jonathan Powell | politician | GB | - | adviser
টনি ব্লেয়ার; ব্লেয়ার | Tony Blair; ~Blair | politician | GB | Q9545 | former-prime-minister
টনি রাডাকিন; টনি রাদাকিন | Tony Radakin; Radakin | military | GB | - | army-chief
টমি রবিনসন | Tommy Robinson | politician | GB | - | -
ডেভিড ক্যামেরন; ডেভিড ক্যামেরুন; ক্যামেরন | David Cameron; ~Cameron | politician | GB | Q192 | former-prime-minister, foreign-minister
ডেভিড ল্যামি; ডেভিড ল্যামী; ল্যামি | David Lammy; Lammy | politician | GB | - | foreign-minister
তৃতীয় চার্লস; রাজা চার্লস; কিং চার্লস | Charles III; King Charles | royal | GB | Q43274 | king
থেরেসা মে; টেরেসা মে | Theresa May | politician | GB | Q264766 | former-prime-minister
দ্বিতীয় এলিজাবেথ; রানি এলিজাবেথ | Elizabeth II; Queen Elizabeth | royal | GB | Q9682 | -
নাইজেল ফারাজ; নাইজেল ফারাজে; নাইজেল ফ্যারাজ; ফারাজ | Nigel Farage; Farage | politician | GB | - | party-chief
পিটার ম্যান্ডেলসন; ম্যান্ডেলসন | Peter Mandelson; Mandelson | politician | GB | - | ambassador
প্রিন্স অ্যান্ড্রু; অ্যান্ড্রু মাউন্টব্যাটেন উইন্ডসর; অ্যান্ড্রু মাউন্টব্যাটেন-উইন্ডসর | Prince Andrew; Andrew Mountbatten Windsor; Andrew Mountbatten-Windsor | royal | GB | Q153330 | -
প্রিন্স উইলিয়াম; যুবরাজ উইলিয়াম | Prince William | royal | GB | Q36812 | crown-prince
প্রিন্স হ্যারি; যুবরাজ হ্যারি | Prince Harry | royal | GB | Q152316 | -
প্রীতি প্যাটেল; প্রীতি পটেল | Priti Patel | politician | GB | - | -
বরিস জনসন; ~জনসন | Boris Johnson; ~Johnson | politician | GB | Q180589 | former-prime-minister
বারবারা উডওয়ার্ড | Barbara Woodward | diplomat | GB | - | ambassador
ব্লেইজ মেট্রেওয়েলি; ব্লেইস মেট্রেওয়েলি | Blaise Metreweli; Metreweli | diplomat | GB | - | -
মাইকেল ডি হিগিন্স | Michael D. Higgins; Michael D Higgins | politician | IE | - | president
মাইকেল মার্টিন; মিহল মার্টিন; মিশেল মার্টিন; মিহাল মার্টিন | Micheál Martin; Micheal Martin | politician | IE | - | prime-minister
মার্গারেট থ্যাচার; থ্যাচার | Margaret Thatcher; Thatcher | politician | GB | Q7416 | former-prime-minister
মিশেল ও'নিল; মিশেল ও’নিল; মিশেল ওনিল | Michelle O'Neill; Michelle O’Neill | politician | GB | - | -
মেগান মার্কেল; মেগান মর্কেল | Meghan Markle | royal | GB | - | -
রানি ক্যামিলা; রানী ক্যামিলা | Queen Camilla | royal | GB | - | -
রিচার্ড নাইটন | Richard Knighton; Knighton | military | GB | - | army-chief
রিচার্ড মুর | Richard Moore | diplomat | GB | - | -
রুশনারা আলী; রুশনারা আলি | Rushanara Ali | politician | GB | - | -
রূপা হক; রুপা হক | Rupa Huq | politician | GB | - | -
রেচেল রিভস; র‍্যাচেল রিভস; র‌্যাচেল রিভস; র্যাচেল রিভস; র‍্যাচেল রিভজ | Rachel Reeves; Reeves | politician | GB | - | finance-minister, chancellor
লিও ভারাদকার | Leo Varadkar; Varadkar | politician | IE | - | former-prime-minister
লিজ ট্রাস; ট্রাস | Liz Truss; ~Truss | politician | GB | - | former-prime-minister
লিন্ডি ক্যামেরন | Lindy Cameron | diplomat | GB | - | ambassador
শাবানা মাহমুদ; শাবানা মেহমুদ | Shabana Mahmood | politician | GB | - | interior-minister
সাইমন হ্যারিস; সাইমন হারিস | Simon Harris | politician | IE | - | prime-minister, foreign-minister
সাদিক খান | Sadiq Khan | politician | GB | - | mayor
সারাহ কুক; সারা কুক | Sarah Cooke; Sarah Cook | diplomat | GB | - | ambassador
সুয়েলা ব্রেভারম্যান; সুয়েলা ব্রাভারম্যান | Suella Braverman; Braverman | politician | GB | - | -
হ্যামিশ ফ্যালকনার; হামিশ ফালকনার | Hamish Falconer | politician | GB | - | -
# France
আন ইদালগো; অ্যান হিদালগো | Anne Hidalgo; Hidalgo | politician | FR | - | mayor
এমানুয়েল মাখোঁ; ইমানুয়েল মাখোঁ; এমানুয়েল ম্যাক্রোঁ; ইমানুয়েল ম্যাক্রোঁ; এমমানুয়েল ম্যাক্রোঁ; এমানুয়েল মাক্রোঁ; ইমানুয়েল মাক্রোঁ; এমানুয়েল ম্যাখোঁ; ইমানুয়েল ম্যাখোঁ; এমানুয়েল ম্যাক্রো; ইমানুয়েল ম্যাক্রো; ইমানুয়েল মাকরঁ; এমানুয়েল মাকরঁ; এমানুয়েল মাক্রঁ; ইমানুয়েল ম্যাক্রন; এমানুয়েল ম্যাক্রন; ইমান্যুয়েল মাক্রোঁ; ইমানুয়েল মাকরোঁ; মাখোঁ; ম্যাখোঁ; ম্যাক্রোঁ; মাক্রোঁ; মাকরঁ; মাক্রঁ; মাকরোঁ; ম্যাক্রন; ~ম্যাক্রো; মাখো | Emmanuel Macron; Macron | politician | FR | Q3052772 | president
কাতরিন ভোত্রাঁ; ক্যাথরিন ভত্রাঁ; ক্যাথরিন ভোতরাঁ | Catherine Vautrin; Vautrin | politician | FR | - | defence-minister
গ্যাব্রিয়েল আতাল; গাব্রিয়েল আতাল; গ্যাব্রিয়েল আত্তাল; ~আতাল | Gabriel Attal; Attal | politician | FR | - | former-prime-minister, prime-minister
জঁ-লুক মেলাঁশোঁ; জঁ-লুক মেলঁশঁ; জ্যঁ-লুক মেলঁশো; জ্যাঁ-লুক মেলেনচন; মেলাঁশোঁ; মেলঁশঁ; মেলেনচন | Jean-Luc Mélenchon; Jean-Luc Melenchon; Mélenchon; Melenchon | politician | FR | - | leader
জর্দান বারদেলা; জর্ডান বারদেলা; জর্ডান বার্দেলা; জর্দান বার্দেলা; বারদেলা; বার্দেলা | Jordan Bardella; Bardella | politician | FR | - | party-chief
জেরাল্ড দারমানাঁ; জেরাল্ড দারমানিন; জেরার দারমানাঁ; দারমানাঁ; দারমানিন | Gérald Darmanin; Gerald Darmanin; Darmanin | politician | FR | - | interior-minister
জ্যঁ-নোয়েল বারো; জঁ-নোয়েল বারো; জ্যাঁ-নোয়েল ব্যারোট; জঁ নোয়েল বারো; জ্যঁ নোয়েল বারো; জাঁ-নোয়েল বারো; জ্যাঁ-নোয়েল বারো; জিন-নোয়েল বারোট; জিন নোয়েল ব্যারট; জ্যাঁ নোয়েল বারো | Jean-Noël Barrot; Jean-Noel Barrot; Barrot | politician | FR | - | foreign-minister
নিকোলা সারকোজি; নিকোলাস সারকোজি; নিকোলা সার্কোজি; সারকোজি; সার্কোজি | Nicolas Sarkozy; Sarkozy | politician | FR | Q329 | former-president
ফ্রাঁসোয়া ওলাঁদ; ফ্রাঁসোয়া অলাঁদ; ওলাঁদ; অলাঁদ | François Hollande; Francois Hollande; Hollande | politician | FR | Q157 | former-president
ফ্রাঁসোয়া বাইরু; ফ্রাঁসোয়া বায়রু; ফ্রাঁসোয়া বেরু; ফ্রাঁসোয়া বেইরু; ফ্রঁসোয়া বাইরু; ফ্রাঙ্কোইস বায়রু; বাইরু; বায়রু | François Bayrou; Francois Bayrou; Bayrou | politician | FR | - | prime-minister, former-prime-minister
ব্রিজিত মাখোঁ; ব্রিজিত ম্যাক্রোঁ; ব্রিজিৎ মাক্রোঁ | Brigitte Macron | politician | FR | - | -
ব্রুনো রেতাইয়ো; ব্রুনো রতাইয়ো; ব্রুনো রেটাইলো | Bruno Retailleau; Retailleau | politician | FR | - | interior-minister
মারিন লে পেন; মেরিন লে পেন; মারিন ল্য পেন; মারিন লো পেন; মেরিন লু পেন; লে পেন; ল্য পেন | Marine Le Pen; Le Pen | politician | FR | - | opposition-leader
মিশেল বার্নিয়ে; মিশেল বার্নিয়ার; মিশেল বার্নিয়েই; বার্নিয়ে; বার্নিয়ার | Michel Barnier; Barnier | politician | FR | - | former-prime-minister, prime-minister
রাশিদা দাতি | Rachida Dati; ~Dati | politician | FR | - | -
শার্ল দ্য গল; শার্ল দ্য গোল; চার্লস দ্য গল | Charles de Gaulle; De Gaulle | politician | FR | Q2042 | former-president
সেবাস্তিয়াঁ লেকোর্নু; সেবাস্তিয়ান লেকর্নু; সেবাস্তিয়েন লেকোর্নু; সেবাস্তিয়াঁ ল্যকর্নু; সেবাস্তিয়ান লেকোর্নু; লেকোর্নু; লেকর্নু; ল্যকর্নু | Sébastien Lecornu; Sebastien Lecornu; Lecornu | politician | FR | - | prime-minister, defence-minister
স্তেফান সেজুর্নে; স্টিফেন সেজোর্ন | Stéphane Séjourné; Stephane Sejourne | politician | FR | - | foreign-minister
# Germany
আখিম ট্রোস্টার; আখিম ট্র্যোস্টার | Achim Tröster; Achim Troster; Achim Troester | politician | DE | - | ambassador
আঙ্গেলা ম্যার্কেল; অ্যাঙ্গেলা মার্কেল; আঙ্গেলা মের্কেল; অ্যাঞ্জেলা মার্কেল; এঙ্গেলা মের্কেল; আঙ্গেলা মার্কেল; ম্যার্কেল; মের্কেল; ~মার্কেল | Angela Merkel; Merkel | politician | DE | Q567 | chancellor
আডলফ হিটলার; অ্যাডলফ হিটলার; এডলফ হিটলার; হিটলার | Adolf Hitler; Hitler | politician | DE | Q352 | leader
আনালেনা বেয়ারবক; আন্নালেনা বেয়ারবক; অ্যানালেনা বেয়ারবক; আনালেনা বারবক; বেয়ারবক | Annalena Baerbock; Baerbock | politician | DE | - | foreign-minister
আলিস ভাইডেল; অ্যালিস ভাইডেল; অ্যালিস ওয়াইডেল; ভাইডেল | Alice Weidel; Weidel | politician | DE | - | opposition-leader, party-chief
আলেকজান্ডার ডোব্রিন্ট; আলেকসান্ডার ডব্রিন্ট; আলেকজান্ডার ডব্রিন্ট | Alexander Dobrindt; Dobrindt | politician | DE | - | interior-minister
ইয়োহান ভাডেফুল; ইয়োহান ওয়েডফুল; জোহান ভাডেফুল; জোহান ওয়াডেফুল; ভাডেফুল; ওয়াডেফুল | Johann Wadephul; Wadephul | politician | DE | - | foreign-minister
ওলাফ শলৎস; ওলাফ শোলৎজ; ওলাফ শলৎজ; ওলাফ শোলজ; ওলাফ শোলৎস; ওলাফ স্কলজ; শলৎস; শোলৎজ; শলৎজ; শোলজ; শোলৎস | Olaf Scholz; Scholz | politician | DE | Q61053 | chancellor
ক্রিস্টিয়ান লিন্ডনার; ক্রিশ্চিয়ান লিন্ডনার | Christian Lindner; Lindner | politician | DE | - | finance-minister
ন্যান্সি ফেজার; ন্যান্সি ফ্যাজার | Nancy Faeser; Faeser | politician | DE | - | interior-minister
ফ্রাঙ্ক-ভাল্টার স্টাইনমায়ার; ফ্রাঙ্ক ভাল্টার স্টাইনমায়ার; ফ্রাঙ্ক-ওয়াল্টার স্টেইনমেয়ার; ফ্রাঙ্ক ওয়াল্টার স্টেইনমেয়ার; ফ্রাংক-ভাল্টার স্টাইনমায়ার; স্টাইনমায়ার; স্টেইনমেয়ার | Frank-Walter Steinmeier; Steinmeier | politician | DE | - | president
ফ্রিডরিখ মের্ৎস; ফ্রিডরিখ মার্জ; ফ্রেডরিখ মার্জ; ফ্রিডরিশ ম্যার্ৎস; ফ্রিডরিখ মেৎর্স; ফ্রিডরিখ মেরৎস; ফ্রিডরিশ মের্ৎস; ফ্রিডরিখ ম্যার্ৎস; ফ্রেডরিক মার্জ; ফ্রিডরিখ মার্ৎস; ফ্রিডরিখ মেয়ার্ৎস; ফ্রিডরিখ মেরজ; ফ্রিডরিখ মের্জ; ফ্রেডরিখ মেৎর্স; মের্ৎস; ম্যার্ৎস; ~মার্জ; মেরৎস; মের্জ; মেৎর্স; ফ্রিডরিশ ম্যারৎস | Friedrich Merz; Merz | politician | DE | - | chancellor, prime-minister
বরিস পিস্টোরিয়াস; বরিস পিস্টোরিয়ুস; বোরিস পিস্টোরিয়ুস; বরিস পিস্টোরিউস; বোরিস পিস্টোরিউস; বরিস পিস্তোরিয়াস; পিস্টোরিয়াস; পিস্টোরিউস; পিস্টোরিয়ুস | Boris Pistorius; Pistorius | politician | DE | - | defence-minister
মার্কাস সোডার; মার্কুস স্যোডার | Markus Söder; Markus Soeder; Söder | politician | DE | - | -
রবার্ট হাবেক; রোবার্ট হাবেক | Robert Habeck; Habeck | politician | DE | - | -
রুডিগার লোটজ; রুডিগার লটজ | Rüdiger Lotz; Rudiger Lotz | politician | DE | - | ambassador
লার্স ক্লিংবাইল; লার্স ক্লিঙ্গবাইল; ক্লিংবাইল | Lars Klingbeil; Klingbeil | politician | DE | - | finance-minister
স্টেফান কর্নেলিয়াস; স্টেফান কর্নেলিয়ুস | Stefan Kornelius | politician | DE | - | spokesperson
# Italy, Spain, Portugal, Benelux, Austria, Switzerland, Greece, Cyprus, Malta
আন্তোনিও আলেসান্দ্রো | Antonio Alessandro | diplomat | IT | - | ambassador
আন্তোনিও তাজানি; আন্তোনিও তায়ানি; আন্তোনিয়ো তাজানি; তাজানি | Antonio Tajani; Tajani | politician | IT | - | foreign-minister
আন্তোনিও হোসে সেগুরো; আন্তোনিও জোসে সেগুরো | António José Seguro; Antonio Jose Seguro | politician | PT | - | president
আলেকজান্ডার ডে ক্রু; আলেকজান্ডার দে ক্রু; আলেকজান্ডার ডি ক্রু | Alexander De Croo; De Croo | politician | BE | - | former-prime-minister
আলেকজান্ডার ফান ডের বেলেন; আলেকজান্ডার ভ্যান ডার বেলেন | Alexander Van der Bellen; Van der Bellen | politician | AT | - | president
ইনিয়াৎসিও কাসিস; ইগনাজিও ক্যাসিস; ইগনাৎসিও কাসিস | Ignazio Cassis; Cassis | politician | CH | - | foreign-minister
কারিন কেলার-সুটার; কারিন কেলার সাটার | Karin Keller-Sutter; Keller-Sutter | politician | CH | - | president, finance-minister
কার্ল নেহামার; কার্ল নেহ্যামার; নেহামার | Karl Nehammer; Nehammer | politician | AT | - | chancellor
কাসপার ভেল্ডক্যাম্প; ক্যাসপার ভেল্ডকাম্প | Caspar Veldkamp; Veldkamp | politician | NL | - | foreign-minister
কিরিয়াকোস মিতসোতাকিস; কিরিয়াকোস মিৎসোতাকিস; কিরিয়াকোস মিটসোটাকিস; মিতসোতাকিস; মিৎসোতাকিস; মিটসোটাকিস | Kyriakos Mitsotakis; Mitsotakis | politician | GR | - | prime-minister
ক্রিস্টিয়ান স্টকার; ক্রিশ্চিয়ান স্টকার; ক্রিস্টিয়ান স্টোকার | Christian Stocker; Stocker | politician | AT | - | chancellor
গি পারমেলাঁ; গাই পারমেলিন; গি পারমেলিন | Guy Parmelin; Parmelin | politician | CH | - | president
গির্ট ভিল্ডার্স; গির্ট উইল্ডার্স; খের্ট ভিল্ডার্স; গিয়ার্ট উইল্ডার্স; উইল্ডার্স | Geert Wilders; Wilders | politician | NL | - | party-chief
গুইদো ক্রোসেত্তো; গুইডো ক্রোসেটো; ক্রোসেত্তো | Guido Crosetto; Crosetto | politician | IT | - | defence-minister
জর্জ গেরাপেট্রিটিস; ইয়োর্গোস গেরাপেত্রিতিস | George Gerapetritis; Giorgos Gerapetritis; Gerapetritis | politician | GR | - | foreign-minister
জর্জিয়া মেলোনি; জর্জা মেলোনি; জর্জিও মেলোনি; জোর্জিয়া মেলোনি; জর্জিয়া মেলনি; মেলোনি; মেলনি | Giorgia Meloni; Meloni | politician | IT | - | prime-minister
ডিক শুফ; ডিক স্খোফ; ডিক স্কুফ | Dick Schoof; Schoof | politician | NL | - | prime-minister
ডেভিড ভ্যান উইল; ডেভিড ভান ভেইল | David van Weel; van Weel | politician | NL | - | foreign-minister
থিও ফ্রাঙ্কেন; থেও ফ্রাঙ্কেন | Theo Francken; Francken | politician | BE | - | defence-minister
নিকোস ক্রিস্টোডুলিডেস; নিকোস ক্রিস্তোদুলিদিস; নিকোস খ্রিস্তোদুলিদেস; নিকোস ক্রিস্টোদুলিদেস | Nikos Christodoulides; Christodoulides | politician | CY | - | president
পাওলো রেঞ্জেল; পাউলো রাঞ্জেল | Paulo Rangel; Rangel | politician | PT | - | foreign-minister
পেদ্রো সানচেজ; পেদ্রো সাঞ্চেজ; পেড্রো সানচেজ; পেদ্রো সানচেস; পেদ্রো সাঞ্চেস; পেদ্রো সানশেজ; ~সানচেজ; ~সাঞ্চেজ | Pedro Sánchez; Pedro Sanchez; ~Sánchez; ~Sanchez | politician | ES | Q6070218 | prime-minister
বার্ট ডে ভেভার; বার্ট ডি ওয়েভার; বার্ত দে ওয়েভার; বার্ট দে ভেভার | Bart De Wever; De Wever | politician | BE | - | prime-minister
বেয়াটে মেইনল-রাইজিঙ্গার; বেয়াটে মাইনল-রাইজিঙ্গার | Beate Meinl-Reisinger; Meinl-Reisinger | politician | AT | - | foreign-minister
মাক্সিম প্রেভো; ম্যাক্সিম প্রেভো; ম্যাক্সিম প্রিভোট | Maxime Prévot; Maxime Prevot; Prévot; Prevot | politician | BE | - | foreign-minister
মাতেও সালভিনি; মাত্তেও সালভিনি; সালভিনি | Matteo Salvini; Salvini | politician | IT | - | -
মারিও দ্রাঘি; মারিও দ্রাগি | Mario Draghi; Draghi | politician | IT | - | former-prime-minister
মার্ক রুটে; মার্ক রুট; মার্ক রুত্তে; রুটে; রুত্তে | Mark Rutte; Rutte | politician | - | - | secretary-general, former-prime-minister
মার্গারিটা রোবলেস; মার্গারিতা রোবলেস | Margarita Robles | politician | ES | - | defence-minister
মার্সেলো রেবেলো দে সুজা; মার্সেলো রেবেলো ডি সুসা | Marcelo Rebelo de Sousa; Rebelo de Sousa | politician | PT | - | president
রব ইয়েটেন; রব জেটেন; রব ইয়েতেন | Rob Jetten; Jetten | politician | NL | - | prime-minister
রবার্ট আবেলা; রোবার্ট আবেলা | Robert Abela; Abela | politician | MT | - | prime-minister
রুবেন ব্রেকেলমান্স; রুবেন ব্রেকেলম্যান্স | Ruben Brekelmans; Brekelmans | politician | NL | - | defence-minister
লুইস মন্টিনিগ্রো; লুইস মন্টেনেগ্রো; লুইস মন্তেনেগ্রো | Luís Montenegro; Luis Montenegro | politician | PT | - | prime-minister
লুক ফ্রিডেন | Luc Frieden; Frieden | politician | LU | - | prime-minister
ষষ্ঠ ফিলিপ; ষষ্ঠ ফেলিপে | Felipe VI; King Felipe | royal | ES | - | king
সার্জিও মাত্তারেলা; সের্জিও মাত্তারেলা; সার্জিও মাতারেলা; মাত্তারেলা | Sergio Mattarella; Mattarella | politician | IT | - | president
হারবার্ট কিকল | Herbert Kickl; Kickl | politician | AT | - | party-chief
হোসে ম্যানুয়েল আলবারেস; হোসে মানুয়েল আলবারেস; হোসে ম্যানুয়েল আলবারেজ; আলবারেস | José Manuel Albares; Jose Manuel Albares; Albares | politician | ES | - | foreign-minister
# Nordic and Baltic countries
আলার কারিস | Alar Karis | politician | EE | - | president
আলেকজান্ডার স্টাব; আলেক্সান্দার স্টুব; আলেকজান্ডার স্টুব; আলেক্সান্ডার স্টাব; আলেকসান্দার স্তুব; স্টাব; স্টুব; আলেকসান্ডার স্টুব | Alexander Stubb; Stubb | politician | FI | - | president
ইঙ্গা রুগিনিয়েন; ইঙ্গা রুগিনিয়েনে | Inga Ruginienė; Inga Ruginiene; Ruginiene | politician | LT | - | prime-minister
ইয়েন্স স্টলটেনবার্গ; জেনস স্টলটেনবার্গ; জেন্স স্টলটেনবার্গ; ইয়েনস স্টোলটেনবার্গ; জেনস স্টোলটেনবার্গ; ইয়েন্স স্টোলটেনবার্গ; স্টলটেনবার্গ; স্টোলটেনবার্গ | Jens Stoltenberg; Stoltenberg | politician | NO | - | secretary-general, finance-minister
ইয়োনাস গার স্টোরে; জোনাস গাহর স্টোর; জোনাস গার স্টোরে; ইয়োনাস গাহর স্টোরে; ইয়োনাস গার স্ত্যোরে; জোনাস গার স্টোর | Jonas Gahr Støre; Jonas Gahr Store; Jonas Gahr Stoere | politician | NO | - | prime-minister
উলফ ক্রিস্টারসন; উলফ ক্রিস্টারসেন; উলফ ক্রিস্টেরসন; ক্রিস্টারসন | Ulf Kristersson; Kristersson | politician | SE | - | prime-minister
এডগার্স রিঙ্কেভিচ; এডগারস রিঙ্কেভিক্স; এদগারস রিঙ্কেভিচস; এডগার্স রিংকেভিক্স | Edgars Rinkēvičs; Edgars Rinkevics; Rinkevics | politician | LV | - | president
এভিকা সিলিনা; ইভিকা সিলিনা | Evika Siliņa; Evika Silina; Silina | politician | LV | - | prime-minister
এলিনা ভালটোনেন; এলিনা ভালটনেন; এলিনা ভালতোনেন | Elina Valtonen; Valtonen | politician | FI | - | foreign-minister
এসপেন বার্থ আইডে; এসপেন বার্থ আইদে; এসপেন বার্থ আইড; এস্পেন বার্থ আইডে | Espen Barth Eide; Barth Eide | politician | NO | - | foreign-minister
কায়া কালাস; কাজা কালাস; কাইয়া কালাস; কায়া ক্যালাস; কাইয়া ক্যালাস; কাজা ক্যালাস; কালাস; ক্যালাস; কাল্লাস; কাজা কাল্লাস; কায়া কাল্লাস | Kaja Kallas; Kallas | politician | - | - | foreign-minister
কেস্তুতিস বুদরিস; কেসতুতিস বুদ্রিস | Kęstutis Budrys; Kestutis Budrys; Budrys | politician | LT | - | foreign-minister
ক্রিস্টেন মিকাল; ক্রিস্টেন মিশাল; ক্রিস্তেন মিখাল | Kristen Michal | politician | EE | - | prime-minister
ক্রিস্ট্রুন ফ্রস্টাডোত্তির; ক্রিস্ট্রুন ফ্রস্টাদত্তির | Kristrún Frostadóttir; Kristrun Frostadottir | politician | IS | - | prime-minister
গিতানাস নাউসেদা; গিতানাস নৌসেদা; গিটানাস নাউসেডা; নাউসেদা | Gitanas Nausėda; Gitanas Nauseda; Nauseda | politician | LT | - | president
গ্রেটা থুনবার্গ; গ্রেটা থানবার্গ; গ্রেতা থুনবার্গ; থুনবার্গ; থানবার্গ | Greta Thunberg; Thunberg | activist | SE | Q56434717 | -
জেনস-ফ্রেডেরিক নিলসেন; ইয়েনস-ফ্রেডেরিক নিলসেন; জেনস ফ্রেডেরিক নিয়েলসেন; ইয়েন্স-ফ্রেডেরিক নিলসেন | Jens-Frederik Nielsen; Jens Frederik Nielsen | politician | GL | - | prime-minister
ট্রোয়েলস লুন্ড পোলসেন; ত্রোয়েলস লুন্ড পোলসেন; ট্রলস লুন্ড পলসেন | Troels Lund Poulsen; Lund Poulsen | politician | DK | - | defence-minister
দশম ফ্রেডেরিক | Frederik X; King Frederik | royal | DK | - | king
দোভিলে সাকালিয়েন; দোভিলে শাকালিয়েনে | Dovilė Šakalienė; Dovile Sakaliene; Sakaliene | politician | LT | - | defence-minister
পল জনসন; পাল ইয়নসন | Pål Jonson; Pal Jonson | politician | SE | - | defence-minister
পেত্তেরি অরপো; পেটেরি অর্পো; পেত্তেরি অর্পো; পেটারি অর্পো | Petteri Orpo; Orpo | politician | FI | - | prime-minister
বাইবা ব্রাজে; বাইবা ব্রেজ | Baiba Braže; Baiba Braze | politician | LV | - | foreign-minister
ভিভিয়ান মোটজফেল্ট; ভিভিয়ান মটসফেল্ট | Vivian Motzfeldt; Motzfeldt | politician | GL | - | foreign-minister
মারিয়া মালমার স্টেনেরগার্ড; মারিয়া মালমার স্টেনারগার্ড | Maria Malmer Stenergard; Malmer Stenergard | politician | SE | - | foreign-minister
মার্গুস সাখনা; মারগুস তসাখনা; মার্গাস সাহকনা; মারগাস সাকনা | Margus Tsahkna; Tsahkna | politician | EE | - | foreign-minister
মেতে ফ্রেডেরিকসেন; মেটে ফ্রেডেরিকসেন; মেত্তে ফ্রেডেরিকসেন; মেটে ফ্রেডরিকসেন; ফ্রেডেরিকসেন; ফ্রেডরিকসেন | Mette Frederiksen; Frederiksen | politician | DK | - | prime-minister
লার্স লোকে রাসমুসেন; লারস লোক্কে রাসমুসেন; লার্স লোক্কে রাসমুসেন; লার্স রাসমুসেন; রাসমুসেন | Lars Løkke Rasmussen; Lars Lokke Rasmussen; ~Rasmussen | politician | DK | - | foreign-minister
হান্নো পেভকুর; হানো পেভকুর | Hanno Pevkur; Pevkur | politician | EE | - | defence-minister
হালা টমাসডোত্তির | Halla Tómasdóttir; Halla Tomasdottir | politician | IS | - | president
# central and eastern Europe
আনা ব্রনাবিচ; আনা ব্রানাবিচ | Ana Brnabić; Ana Brnabic; Brnabić; Brnabic | politician | RS | - | speaker
আন্দ্রেই দুদা; আন্দ্রেজ দুদা; আন্দজেই দুদা; আন্দ্রেজ ডুডা; আনজেই দুদা; দুদা | Andrzej Duda; Duda | politician | PL | - | president, former-president
আন্দ্রেই প্লেনকোভিচ; আন্দ্রেজ প্লেনকোভিচ | Andrej Plenković; Andrej Plenkovic; Plenković; Plenkovic | politician | HR | - | prime-minister
আন্দ্রেই বাবিশ; আন্দ্রেজ বাবিস; আন্দ্রেই বাবিস; বাবিশ; আন্দ্রে বাবিশ | Andrej Babiš; Andrej Babis; Babis | politician | CZ | - | prime-minister
আলবিন কুর্তি | Albin Kurti; Kurti | politician | XK | - | prime-minister
আলেকজান্ডার লুকাশেঙ্কো; আলেক্সান্ডার লুকাশেঙ্কো; আলেকজান্দার লুকাশেঙ্কো; আলেকজান্ডার লুকাশেনকো; আলেক্সান্দর লুকাশেঙ্কো; লুকাশেঙ্কো; লুকাশেনকো; আলেক্সান্দার লুকাশেঙ্কো | Alexander Lukashenko; Aleksandr Lukashenko; Alyaksandr Lukashenka; Lukashenko; Lukashenka | politician | BY | Q2866 | president
আলেক্সান্দার ভুচিচ; আলেকজান্ডার ভুসিক; আলেকসান্দার ভুচিচ; আলেকজান্ডার ভুচিচ; আলেক্সান্দার ভুসিচ; আলেকসান্দার ভুসিক; আলেক্সান্ডার ভুসিচ; ভুচিচ; ভুসিক; ভুসিচ | Aleksandar Vučić; Aleksandar Vucic; Vučić; Vucic | politician | RS | - | president
আলেস বিয়ালিয়াতস্কি; আলেস বিলিয়াতস্কি | Ales Bialiatski; Bialiatski | activist | BY | - | -
ইউরাই ব্লানার; জুরাজ ব্লানার | Juraj Blanár; Juraj Blanar; Blanar | politician | SK | - | foreign-minister
ইভিকা দাচিচ; ইভিৎসা দাচিচ; ইভিকা ড্যাচিক; দাচিচ | Ivica Dačić; Ivica Dacic; Dačić; Dacic | politician | RS | - | interior-minister, foreign-minister
ইয়াকভ মিলাতোভিচ; জাকভ মিলাতোভিচ | Jakov Milatović; Jakov Milatovic | politician | ME | - | president
ইয়ান লিপাভস্কি; জান লিপাভস্কি | Jan Lipavský; Jan Lipavsky; Lipavsky | politician | CZ | - | foreign-minister
ইয়ারোস্লাভ কাচিনস্কি; জারোস্লাভ কাচিনস্কি | Jarosław Kaczyński; Jaroslaw Kaczynski; Kaczynski | politician | PL | - | party-chief
ইলি বোলোজান; ইলিয়ে বোলোজান | Ilie Bolojan; Bolojan | politician | RO | - | prime-minister
এদি রামা; এডি রামা | Edi Rama | politician | AL | - | prime-minister
ওনা তোইউ; ওয়ানা তোইউ | Oana Țoiu; Oana Toiu | politician | RO | - | foreign-minister
কারোল নাভরোৎস্কি; কারোল নওরোকি; কারল নাভরোৎস্কি; ক্যারল নরকি; কারোল নাভরোস্কি; কারোল নাভরকি; কারোল নাওরোৎস্কি; ক্যারোল নাভরোস্কি; নাভরোৎস্কি; নাভরোস্কি; নওরোকি; নাভরকি | Karol Nawrocki; Nawrocki | politician | PL | - | president
কালিন জর্জেস্কু; কেলিন জর্জেস্কু; ক্যালিন জর্জেস্কু | Călin Georgescu; Calin Georgescu; Georgescu | politician | RO | - | -
ক্রিস্টিয়ান শ্মিট; ক্রিস্টিয়ান স্মিট | Christian Schmidt | diplomat | - | - | envoy
ক্লাউস ইয়োহানিস; ক্লস ইওহানিস | Klaus Iohannis; Iohannis | politician | RO | - | former-president
জর্জ সিমিওন; জর্জে সিমিয়ন | George Simion; Simion | politician | RO | - | opposition-leader
জুরো মাকুত; ডিউরো মাকুট; জুরো মাচুত | Đuro Macut; Djuro Macut; Macut | politician | RS | - | prime-minister
জোরান মিলানোভিচ | Zoran Milanović; Zoran Milanovic; Milanović; Milanovic | politician | HR | - | president
ডোনাল্ড তুস্ক; ডোনাল্ড টাস্ক; দোনাল্দ তুস্ক; ডনাল্ড টুস্ক; ডনাল্ড তুস্ক; দোনাল্দ টুস্ক; ডোনাল্ড টুস্ক; ডোনাল্ড টুসক; তুস্ক; ~টাস্ক; টুস্ক | Donald Tusk; Tusk | politician | PL | Q946 | prime-minister
তানিয়া ফায়োন; তানজা ফাজন | Tanja Fajon; Fajon | politician | SI | - | foreign-minister
তামাস সুলিয়ক; তামাস সুলিওক | Tamás Sulyok; Tamas Sulyok; Sulyok | politician | HU | - | president
দোরিন রেসিয়ান; ডোরিন রেকান | Dorin Recean; Recean | politician | MD | - | prime-minister
নাতাসা পির্ক মুসার; নাতাশা পির্ৎস মুসার | Nataša Pirc Musar; Natasa Pirc Musar | politician | SI | - | president
নিকুশোর দান; নিকুসর ড্যান; নিকুশোর ড্যান; নিকুসোর ড্যান; নিকুসোর দান | Nicușor Dan; Nicusor Dan | politician | RO | Q11163124 | president
পিটার পেলেগ্রিনি; পেটার পেলেগ্রিনি; পিটার পেল্লেগ্রিনি | Peter Pellegrini; Pellegrini | politician | SK | Q17330556 | president
পিটার ম্যাগিয়ার; পিটার মাগিয়ার; পেতের মজর; পিটার মাগয়ার; পেটার মাজিয়ার | Péter Magyar; Peter Magyar; ~Magyar | politician | HU | - | opposition-leader, prime-minister
পিটার সিজার্তো; পেতের সিয়ার্তো; পিটার সিয়ার্তো; পিটার সিজ্জার্তো; পিটার সিয়ার্টো; সিজার্তো; সিয়ার্তো | Péter Szijjártó; Peter Szijjarto; Szijjarto | politician | HU | - | foreign-minister
পেত্র পাভেল; পেটার পাভেল; পিটার পাভেল; পেতর পাভেল | Petr Pavel | politician | CZ | - | president
পেত্র ফিয়ালা; পেতর ফিয়ালা; পিটার ফিয়ালা | Petr Fiala; Fiala | politician | CZ | - | former-prime-minister, prime-minister
ভিওসা ওসমানি; ভিয়োসা ওসমানি | Vjosa Osmani; Osmani | politician | XK | - | president
ভিক্টর অরবান; ভিক্টর অর্বান; ভিক্টর ওরবান; ভিক্টোর ওরবান; ভিক্তর ওর্বান; অরবান; ওরবান; অর্বান | Viktor Orbán; Viktor Orban; Victor Orban; Orbán; Orban | politician | HU | Q57641 | prime-minister, former-prime-minister
ভ্লাদিস্লাভ কোসিনিয়াক-কামিশ; ভ্লাদিস্লাভ কোসিনিয়াক কামিশ; ভ্লাদিস্লাও কোসিনিয়াক-কামিস | Władysław Kosiniak-Kamysz; Wladyslaw Kosiniak-Kamysz; Kosiniak-Kamysz | politician | PL | - | defence-minister
মাইয়া সান্দু; মায়া সান্দু; মাইয়া সান্ডু; সান্দু | Maia Sandu; Sandu | politician | MD | - | president
মার্কো জুরিচ | Marko Đurić; Marko Djuric | politician | RS | - | foreign-minister
মিলোরাদ দোদিক; মিলোরাদ ডোডিক; দোদিক | Milorad Dodik; Dodik | politician | BA | - | leader
মিলোস ভুচেভিচ; মিলোশ ভুচেভিচ; মিলোস ভুসেভিচ; ভুচেভিচ | Miloš Vučević; Milos Vucevic; Vučević; Vucevic | politician | RS | - | former-prime-minister, prime-minister
ম্যাক্সিম রাইঝেনকভ; মাক্সিম রিঝেনকভ | Maxim Ryzhenkov; Maksim Ryzhenkov | politician | BY | - | foreign-minister
রবার্ট গোলোব; রোবার্ট গোলব | Robert Golob; Golob | politician | SI | - | prime-minister
রবার্ট ফিকো; রবার্ট ফিৎসো; রবার্ট ফিচো; রোবের্ত ফিৎসো; ফিকো; ফিৎসো | Robert Fico; Fico | politician | SK | Q57606 | prime-minister
রাতকো ম্লাদিচ | Ratko Mladić; Ratko Mladic | military | BA | - | -
রাদোস্লাভ সিকোরস্কি; রাদোস্লাও সিকোরস্কি; রাডোস্লাভ সিকোরস্কি; রাদোস্লাভ শিকোরস্কি; রাডেক সিকোরস্কি; সিকোরস্কি | Radosław Sikorski; Radoslaw Sikorski; Radek Sikorski; Sikorski | politician | PL | - | foreign-minister
রাফাল ত্রাশকোভস্কি; রাফাল ত্রাসকোভস্কি; রাফাল ট্রাজকোভস্কি | Rafał Trzaskowski; Rafal Trzaskowski; Trzaskowski | politician | PL | - | mayor
রুমেন রাদেভ | Rumen Radev; Radev | politician | BG | - | president, prime-minister
রোসেন জেলিয়াজকভ; রোসেন ঝেলিয়াজকভ | Rosen Zhelyazkov; Zhelyazkov | politician | BG | - | prime-minister
সভেতলানা তিখানোভস্কায়া; সভিয়াতলানা তিখানোভস্কায়া; স্ভেতলানা তিখানোভস্কায়া; সিভিতলানা শিখানৌস্কায়া; তিখানোভস্কায়া | Sviatlana Tsikhanouskaya; Svetlana Tikhanovskaya; Tsikhanouskaya; Tikhanovskaya | politician | BY | Q97010473 | opposition-leader
# Caucasus and central Asia
আরারাত মির্জোয়ান; আরারাত মিরজোয়ান | Ararat Mirzoyan; Mirzoyan | politician | AM | - | foreign-minister
ইরাকলি কোবাখিদজে; ইরাকলি কোবাখিৎসে; কোবাখিদজে | Irakli Kobakhidze; Kobakhidze | politician | GE | - | prime-minister
ইলহাম আলিয়েভ; আলিয়েভ | Ilham Aliyev; Aliyev | politician | AZ | - | president
এমোমালি রাহমন; ইমোমালি রাহমন; এমোমালি রহমন | Emomali Rahmon; Rahmon | politician | TJ | - | president
কাসিম-জোমার্ট তোকায়েভ; কাসিম-জোমার্ত তোকায়েভ; কাসিম জোমার্ট টোকায়েভ; কাসিম জোমার্ত তোকায়েভ; তোকায়েভ; টোকায়েভ | Kassym-Jomart Tokayev; Tokayev | politician | KZ | - | president
জেইহুন বায়রামভ; জেহুন বায়রামভ; জেয়হুন বায়রামোভ | Jeyhun Bayramov; Bayramov | politician | AZ | - | foreign-minister
নিকোল পাশিনিয়ান; নিকোল পাশিনয়ান; নিকল পাশিনিয়ান; নিকোল পাশিনান; পাশিনিয়ান; পাশিনয়ান | Nikol Pashinyan; Pashinyan | politician | AM | Q7035479 | prime-minister
নুরসুলতান নাজারবায়েভ; নাজারবায়েভ | Nursultan Nazarbayev; Nazarbayev | politician | KZ | - | former-president
বিদজিনা ইভানিশভিলি; ইভানিশভিলি | Bidzina Ivanishvili; Ivanishvili | politician | GE | - | leader
মিখাইল কাভেলাশভিলি; মিখেইল কাভেলাশভিলি; কাভেলাশভিলি | Mikheil Kavelashvili; Kavelashvili | politician | GE | - | president
মিখাইল সাকাশভিলি; মিখেইল সাকাশভিলি | Mikheil Saakashvili; Saakashvili | politician | GE | - | former-president
শাভকাত মির্জিয়োয়েভ; শাভকাত মিরজিয়োয়েভ; শাভকাত মিরজিয়য়েভ; মির্জিয়োয়েভ; শাভকাত মির্জিইয়োয়েভ | Shavkat Mirziyoyev; Mirziyoyev | politician | UZ | - | president
সাদির জাপারভ; সাদির ঝাপারভ; সাদির জাপারোভ | Sadyr Japarov; Japarov | politician | KG | - | president
সামভেল কারাপেতিয়ান; সামভেল কারাপেটিয়ান | Samvel Karapetyan | business | AM | - | -
সালোমে জুরাবিশভিলি; জুরাবিশভিলি | Salome Zourabichvili; Zourabichvili | politician | GE | - | former-president
সেরদার বের্দিমুহামেদভ; সেরদার বেরদিমুহামেদভ; সারদার বেরদিমুহামেদভ | Serdar Berdimuhamedov; Berdimuhamedov | politician | TM | - | president
# European Union and NATO
আনোয়ার এল আনুনি; আনোয়ার এল আনৌনি | Anouar El Anouni; El Anouni | politician | - | - | spokesperson
আন্তোনিও কস্তা; আন্তোনিও কোস্টা; আন্তোনিও কোস্তা; অ্যান্টোনিও কস্তা; আন্তনিও কস্তা; কস্তা; ~কোস্তা | António Costa; Antonio Costa; ~Costa | politician | - | - | president, former-prime-minister
আন্দ্রিয়াস কুবিলিউস; আন্দ্রিয়ুস কুবিলিউস; কুবিলিউস | Andrius Kubilius; Kubilius | politician | - | - | -
ইভার্স ইজাবস; ইভার্স ইয়াবস; ইভারস ইজাবস | Ivars Ijabs | politician | - | - | -
উরসুলা ফন ডার লেয়েন; উরসুলা ফন ডার লিয়েন; উরসুলা ফন ডের লাইয়েন; উরসুলা ভন ডের লেয়েন; উরসুলা ভন ডার লেয়েন; উরজুলা ফন ডেয়ার লাইয়েন; উরসুলা ফন ডের লায়েন; উরসুলা ভন ডের লিয়েন; উরসুলা ফন ডের লেয়েন; উরসুলা ফন ডের লিয়েন; উরসুলা ভন দের লিয়েন; উরসুলা ভন দার লিয়েন; ফন ডার লেয়েন; ফন ডার লিয়েন; ফন ডের লাইয়েন; ভন ডের লেয়েন; ভন ডার লেয়েন; ফন ডেয়ার লাইয়েন; ফন ডের লিয়েন; ফন ডের লেয়েন; ভন ডের লিয়েন; উরসুলা ভন ডার লিয়েন | Ursula von der Leyen; Von der Leyen; von der Leyen | politician | - | Q60772 | president
ক্রিস্টোফার ক্যাভোলি; ক্রিস ক্যাভোলি | Christopher Cavoli; Cavoli | politician | - | - | -
ক্রিস্তিন লাগার্দ; ক্রিস্টিন লাগার্ড; ক্রিস্টিন লাগার্দে; ক্রিস্টিন লাগার্দ; লাগার্দ; লাগার্ড | Christine Lagarde; Lagarde | politician | - | - | president
চার্লস হোয়াইটলি | Charles Whiteley | politician | - | - | ambassador
জুসেপ্পে কাভো দ্রাগোনে; জিউসেপ্পে কাভো ড্রাগোনে | Giuseppe Cavo Dragone; Cavo Dragone | politician | - | - | -
জোসেপ বোরেল; জোসেপ বোরেল ফন্টেলেস; জোসেফ বোরেল; ইয়োসেপ বোরেল; হোসেপ বোরেল; বোরেল | Josep Borrell; Borrell | politician | - | - | foreign-minister
পাউলা পিনহো; পাওলা পিনহো | Paula Pinho | politician | - | - | spokesperson
ভালদিস ডম্ব্রভস্কিস; ভালদিস দমব্রভস্কিস | Valdis Dombrovskis; Dombrovskis | politician | - | - | -
মাইকেল মিলার | Michael Miller | politician | - | - | ambassador
মারোস শেফচোভিচ; মারোস সেফকোভিচ; মারোশ শেফচোভিচ | Maroš Šefčovič; Maros Sefcovic; Sefcovic | politician | - | - | -
মার্তা কস; মার্টা কোস | Marta Kos | politician | - | - | -
রোবের্তা মেতসোলা; রবার্টা মেটসোলা; রোবার্তা মেতসোলা; রবার্তা মেতসোলা; মেটসোলা; মেতসোলা; রবার্তা মেটসোলা | Roberta Metsola; Metsola | politician | - | - | president, speaker
শার্ল মিশেল; চার্লস মিশেল; শার্ল মিচেল | Charles Michel | politician | - | - | president, former-prime-minister
`;
