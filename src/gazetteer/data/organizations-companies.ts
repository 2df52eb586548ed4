/** Companies of the world in the news, as a gazetteer table. */
export const organizationsCompanies = `
# technology
~সনি | Sony Group; ~Sony | company | JP | - | -
অ্যানথ্রোপিক; এনথ্রপিক | Anthropic | company | US | - | -
অ্যাপল; আপেল ইনকরপোরেশন; ~অ্যাপেল | Apple Inc; ~Apple; Apple Inc. | company | US | Q312 | -
অ্যামাজন ওয়েব সার্ভিসেস | Amazon Web Services; AWS | company | US | - | -
অ্যামাজন ডটকম; আমাজন ডটকম; ~অ্যামাজন; ~আমাজন | Amazon.com; ~Amazon | company | US | Q3884 | -
অ্যালফাবেট | Alphabet Inc; ~Alphabet | company | US | Q20800404 | -
আইবিএম | IBM | company | US | Q37156 | -
আলিবাবা; আলিবাবা গ্রুপ | Alibaba; Alibaba Group | company | CN | - | -
ইন্টেল | ~Intel | company | US | Q248 | -
উবার | Uber | company | US | - | -
এএমডি | AMD | company | US | - | -
এএসএমএল | ASML | company | NL | - | -
এক্সএআই | xAI | company | US | - | -
এনএসও গ্রুপ | NSO Group | company | IL | - | -
এনভিডিয়া | Nvidia; NVIDIA | company | US | Q182477 | -
এভারগ্রান্ড; এভারগ্র্যান্ড | Evergrande | company | CN | - | -
এয়ারবিএনবি | Airbnb | company | US | - | -
এরিকসন | Ericsson | company | SE | - | -
এলজি | LG Electronics; LG | company | KR | - | -
ওপেনএআই; ওপেন এআই | OpenAI; Open AI | company | US | - | -
ওরাকল | ~Oracle | company | US | - | -
কোয়ালকম | Qualcomm | company | US | - | -
ক্যাসপারস্কি | Kaspersky | company | RU | - | -
ক্রাউডস্ট্রাইক | CrowdStrike | company | US | - | -
ক্লাউডফ্লেয়ার | Cloudflare | company | US | - | -
গুগল; গুগ্‌ল | Google | company | US | Q95 | -
টয়োটা; টয়োটা মোটর | Toyota; Toyota Motor | company | JP | Q53268 | -
টিএসএমসি; তাইওয়ান সেমিকন্ডাক্টর | TSMC; Taiwan Semiconductor Manufacturing Company | company | TW | - | -
টেনসেন্ট | Tencent | company | CN | - | -
টেসলা | Tesla | company | US | Q478214 | -
নকিয়া | Nokia | company | FI | - | -
নিউরালিংক | Neuralink | company | US | - | -
নিপ্পন স্টিল | Nippon Steel | company | JP | - | -
নিশান; নিসান মোটর | Nissan | company | JP | - | -
পেপ্যাল | PayPal | company | US | - | -
প্যালান্টির | Palantir | company | US | - | -
ফক্সকন | Foxconn | company | TW | - | -
বাইটড্যান্স | ByteDance | company | CN | - | -
বিওয়াইডি | BYD | company | CN | - | -
ব্লু অরিজিন | Blue Origin | company | US | - | -
মাইক্রোসফট; মাইক্রোসফ্ট; মাইক্রোসফ্‌ট | Microsoft | company | US | Q2283 | -
মেটা প্ল্যাটফর্মস; ~মেটা; মেটাকে | Meta Platforms; Meta | company | US | Q380 | -
শাওমি; শিয়াওমি | Xiaomi | company | CN | - | -
সফটব্যাংক; সফটব্যাঙ্ক | SoftBank; SoftBank Group | company | JP | - | -
সিনোভ্যাক | Sinovac | company | CN | - | -
স্টারলিংক; স্টারলিঙ্ক | Starlink | company | US | - | -
স্পেসএক্স; স্পেস এক্স; স্পেস-এক্স | SpaceX; Space X | company | US | Q193701 | -
স্যামসাং; স্যামসাং ইলেকট্রনিকস; স্যামসাঙ | Samsung; Samsung Electronics | company | KR | - | -
হুন্দাই; হিউন্দাই; হুন্ডাই | Hyundai | company | KR | - | -
হুয়াওয়ে | Huawei | company | CN | - | -
হোন্ডা | Honda | company | JP | - | -
# aerospace, arms, vehicles
এয়ারবাস | Airbus | company | - | - | -
এলবিট সিস্টেমস | Elbit Systems | company | IL | - | -
জেনারেল ইলেকট্রিক; জিই অ্যারোস্পেস | General Electric; GE Aerospace | company | US | - | -
জেনারেল মোটরস; জেনারেল মোটর্স | General Motors; GM | company | US | - | -
দাসোঁ এভিয়েশন; দাসো অ্যাভিয়েশন; দাসো | Dassault Aviation; Dassault | company | FR | - | -
নর্থরপ গ্রুমম্যান | Northrop Grumman | company | US | - | -
ফোক্সভাগেন; ফক্সওয়াগন; ভক্সওয়াগন | Volkswagen; VW | company | DE | - | -
ফোর্ড মোটর | Ford Motor; Ford Motor Company | company | US | - | -
বায়রাক্তার; বাইকার; বায়কার | Baykar | company | TR | - | -
বিএই সিস্টেমস | BAE Systems | company | GB | - | -
বিএমডব্লিউ | BMW | company | DE | - | -
বোয়িং | Boeing | company | US | Q66 | -
মার্সিডিজ-বেঞ্জ; মার্সিডিজ | Mercedes-Benz; Mercedes | company | DE | - | -
রাইনমেটাল; রেইনমেটাল | Rheinmetall | company | DE | - | -
রাফায়েল অ্যাডভান্সড ডিফেন্স সিস্টেমস | Rafael Advanced Defense Systems | company | IL | - | -
রেথিয়ন; আরটিএক্স | Raytheon; RTX | company | US | - | -
রেনো | Renault | company | FR | - | -
রোলস-রয়েস; রোলস রয়েস | Rolls-Royce | company | GB | - | -
লকহিড মার্টিন; লকহিড মার্টিন করপোরেশন | Lockheed Martin | company | US | Q7240 | -
সাব এবি | Saab AB | company | SE | - | -
সিমেন্স | Siemens | company | DE | - | -
স্টেলান্টিস | Stellantis | company | - | - | -
# energy, mining, shipping, airlines
~এনি | ~Eni | company | IT | - | -
অ্যাডনক | ADNOC | company | AE | - | -
এক্সনমবিল; এক্সন মবিল; এক্সনমোবিল | ExxonMobil; Exxon Mobil; Exxon | company | US | - | -
এক্সিলারেট এনার্জি | Excelerate Energy | company | US | - | -
এমএসসি শিপিং; মেডিটেরানিয়ান শিপিং কোম্পানি | Mediterranean Shipping Company | company | CH | - | -
এমিরেটস এয়ারলাইনস; এমিরেটস | Emirates airline; ~Emirates | company | AE | - | -
এল আল | El Al | company | IL | - | -
কসকো শিপিং | COSCO Shipping; COSCO | company | CN | - | -
কাতার এয়ারওয়েজ | Qatar Airways | company | QA | - | -
কাতারএনার্জি; কাতার এনার্জি | QatarEnergy | company | QA | - | -
গ্লেনকোর | Glencore | company | CH | - | -
জেজু এয়ার | Jeju Air | company | KR | - | -
টোটালএনার্জিস; টোটাল এনার্জিস | TotalEnergies | company | FR | - | -
ডিপি ওয়ার্ল্ড | DP World | company | AE | - | -
তুর্কি এয়ারলাইনস; টার্কিশ এয়ারলাইনস; টার্কিশ এয়ারলাইন্স | Turkish Airlines | company | TR | - | -
পাকিস্তান ইন্টারন্যাশনাল এয়ারলাইনস; পিআইএ | Pakistan International Airlines; PIA | company | PK | - | -
বিপি; ব্রিটিশ পেট্রোলিয়াম | BP; British Petroleum | company | GB | - | -
ব্রিটিশ এয়ারওয়েজ | British Airways | company | GB | - | -
ভিটল | Vitol | company | CH | - | -
মায়ের্স্ক; মারস্ক; মেয়ারস্ক; এপিএম টার্মিনালস; মার্সক | Maersk; A.P. Moller-Maersk; APM Terminals | company | DK | - | -
মালয়েশিয়া এয়ারলাইনস | Malaysia Airlines | company | MY | - | -
লুফৎহানসা; লুফথানসা | Lufthansa | company | DE | - | -
শেভরন | Chevron | company | US | - | -
শেল কোম্পানি; শেল পিএলসি | Shell plc; Royal Dutch Shell | company | GB | - | -
হাপাগ-লয়েড | Hapag-Lloyd | company | DE | - | -
# finance
ইউবিএস | UBS | bank | CH | - | -
এইচএসবিসি | HSBC | bank | GB | - | -
ওয়ার্ল্ড লিবার্টি ফাইন্যান্সিয়াল | World Liberty Financial | company | US | - | -
ওয়েলস ফার্গো | Wells Fargo | bank | US | - | -
কয়েনবেস | Coinbase | company | US | - | -
ক্রেডিট সুইস | Credit Suisse | bank | CH | - | -
গোল্ডম্যান স্যাকস; গোল্ডম্যান স্যাক্স | Goldman Sachs | bank | US | - | -
জেপি মরগান; জেপি মর্গান; জেপিমরগান চেজ; জেপিমরগান | JPMorgan Chase; JPMorgan; JP Morgan | bank | US | - | -
ডয়চে ব্যাংক; ডয়েচে ব্যাংক | Deutsche Bank | bank | DE | - | -
বাইন্যান্স; বিন্যান্স | Binance | company | - | - | -
বার্কলেস; বার্কলেজ | Barclays | bank | GB | - | -
বার্কশায়ার হ্যাথাওয়ে | Berkshire Hathaway | company | US | - | -
ব্যাংক অব আমেরিকা; ব্যাঙ্ক অফ আমেরিকা | Bank of America | bank | US | - | -
ব্ল্যাকরক | BlackRock | company | US | - | -
ব্ল্যাকস্টোন | Blackstone | company | US | - | -
মরগান স্ট্যানলি; মর্গ্যান স্ট্যানলি | Morgan Stanley | bank | US | - | -
মাস্টারকার্ড | Mastercard | company | US | - | -
ম্যাককিনসে | McKinsey; McKinsey & Company | company | US | - | -
সিটিগ্রুপ; সিটিব্যাংক | Citigroup; Citibank; ~Citi | bank | US | - | -
স্ট্যান্ডার্ড চার্টার্ড; স্ট্যান্ডার্ড চার্টার্ড ব্যাংক; স্ট্যানচার্ট | Standard Chartered; Standard Chartered Bank | bank | GB | - | -
হিন্ডেনবার্গ রিসার্চ; হিন্ডেনবার্গ; হিন্ডেনবুর্গ রিসার্চ | Hindenburg Research; Hindenburg | company | US | - | -
# medicines, food, retail, media
অ্যাডিডাস; আডিডাস | Adidas | company | DE | - | -
অ্যাস্ট্রাজেনেকা; আস্ট্রাজেনেকা | AstraZeneca | company | GB | - | -
আইকিয়া | IKEA; Ikea | company | SE | - | -
ইউনিলিভার | Unilever | company | GB | - | -
ইন্ডিটেক্স | Inditex | company | ES | - | -
এইচঅ্যান্ডএম | H&M | company | SE | - | -
এলি লিলি | Eli Lilly | company | US | - | -
ওয়ার্নার ব্রাদার্স; ওয়ার্নার ব্রোস ডিসকভারি | Warner Bros. Discovery; Warner Bros; Warner Brothers | company | US | - | -
ওয়ালমার্ট | Walmart | company | US | - | -
ওয়াল্ট ডিজনি; ডিজনি | Walt Disney; Disney | company | US | - | -
কোকা-কোলা; কোকাকোলা | Coca-Cola | company | US | - | -
জনসন অ্যান্ড জনসন | Johnson & Johnson | company | US | - | -
ট্রাম্প অর্গানাইজেশন | Trump Organization | company | US | - | -
ট্রাম্প মিডিয়া; ট্রাম্প মিডিয়া অ্যান্ড টেকনোলজি গ্রুপ | Trump Media & Technology Group; Trump Media | company | US | - | -
নাইকি | Nike | company | US | - | -
নিউজ কর্প | News Corp | company | US | - | -
নেসলে | Nestlé; Nestle | company | CH | - | -
নোভো নরডিস্ক | Novo Nordisk | company | DK | - | -
পেপসিকো; পেপসি | PepsiCo; Pepsi | company | US | - | -
প্যারামাউন্ট; প্যারামাউন্ট স্কাইড্যান্স | Paramount Skydance; Paramount Global | company | US | - | -
ফাইজার; ফাইজ়ার | Pfizer | company | US | - | -
বায়োএনটেক | BioNTech | company | DE | - | -
মডার্না | Moderna | company | US | - | -
ম্যাকডোনাল্ডস | McDonald's; McDonald’s | company | US | - | -
শিইন | Shein | company | CN | - | -
স্টারবাকস | Starbucks | company | US | - | -
`;
