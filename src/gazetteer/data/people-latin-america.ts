/** People in the news of Latin America and the Caribbean, as a gazetteer table. */
export const peopleLatinAmerica = `
# South America
অগুস্তো পিনোশে; অগাস্টো পিনোশে | Augusto Pinochet; Pinochet | military | CL | - | former-president
আন্দ্রে করেয়া দো লাগো; আন্দ্রে কোরেয়া দো লাগো | André Corrêa do Lago; Andre Correa do Lago | diplomat | BR | - | president
আলভারো উরিবে | Álvaro Uribe; Alvaro Uribe | politician | CO | - | former-president
আলেকজান্দ্রে ডি মোরায়েস; আলেকজান্দ্রে দে মোরায়েস; আলেকজান্ডার ডি মোরেস | Alexandre de Moraes; de Moraes | judge | BR | - | -
ইভান গিল; ইভান হিল | Yván Gil; Yvan Gil | politician | VE | - | foreign-minister
ইভান সেপেদা | Iván Cepeda; Ivan Cepeda | politician | CO | - | -
ইভো মোরালেস; এভো মোরালেস | Evo Morales | politician | BO | - | former-president
ইয়ামান্দু ওরসি | Yamandú Orsi; Yamandu Orsi; Orsi | politician | UY | - | president
ইরফান আলী; মোহাম্মদ ইরফান আলী; ইরফান আলি | Irfaan Ali; Mohamed Irfaan Ali | politician | GY | - | president
এদমুন্দো গঞ্জালেস উরুতিয়া; এডমুন্ডো গঞ্জালেজ; এদমুন্দো গঞ্জালেস; এডমান্ডো গঞ্জালেজ; এদমুন্দো গনসালেস; এডমুন্ডো গনজালেস | Edmundo González Urrutia; Edmundo González; Edmundo Gonzalez | politician | VE | - | opposition-leader
এদুয়ার্দো বলসোনারো | Eduardo Bolsonaro | politician | BR | - | -
কেইকো ফুজিমোরি | Keiko Fujimori; Fujimori | politician | PE | - | party-chief
ক্রিস্টিনা ফার্নান্দেজ দে কির্চনার; ক্রিস্তিনা ফের্নান্দেস দে কির্শনার; ক্রিস্টিনা কির্চনার | Cristina Fernández de Kirchner; Cristina Fernandez de Kirchner; Cristina Kirchner; Kirchner | politician | AR | - | former-president
গুস্তাভো পেত্রো; গুস্তাভো পেট্রো; গুস্তাভ পেত্রো; পেত্রো | Gustavo Petro; Petro | politician | CO | - | president
গ্যাব্রিয়েল বোরিক; গাব্রিয়েল বোরিচ; গ্যাব্রিয়েল বরিক; ~বোরিক; গ্যাব্রিয়েল বোরিচ; গাব্রিয়েল বোরিক | Gabriel Boric; Boric | politician | CL | - | president, former-president
জাইর বলসোনারো; জায়ের বলসোনারো; জইর বোলসোনারো; জাইর বোলসোনারো; জেইর বলসোনারো; বলসোনারো; বোলসোনারো; জইর বলসোনারো; জেয়ার বলসোনারো | Jair Bolsonaro; Bolsonaro | politician | BR | Q10304982 | former-president
জেনিফার সাইমন্স; জেনিফার গিয়ারলিংস-সাইমন্স | Jennifer Geerlings-Simons; Jennifer Simons | politician | SR | - | president
ডেলসি রদ্রিগেজ; দেলসি রদ্রিগেজ; ডেলসি রড্রিগেজ; দেলসি রদ্রিগেস; ডেলসি রদরিগেজ | Delcy Rodríguez; Delcy Rodriguez | politician | VE | - | vice-president, president
দানিয়েল নোবোয়া; ড্যানিয়েল নোবোয়া; নোবোয়া | Daniel Noboa; Noboa | politician | EC | - | president
দিওসদাদো কাবেলো; ডিওসডাডো কাবেলো; দিয়োসদাদো কাবেলো; কাবেলো | Diosdado Cabello; Cabello | politician | VE | - | interior-minister
দিনা বোলুয়ার্তে; দিনা বলুয়ার্তে; বোলুয়ার্তে | Dina Boluarte; Boluarte | politician | PE | - | former-president, president
দিলমা রুসেফ | Dilma Rousseff; Rousseff | politician | BR | Q40722 | former-president
নিকোলাস মাদুরো; নিকোলাস মাদুরো মোরোস; নিকোলা মাদুরো; নিকোলাস মাদুরু; মাদুরো | Nicolás Maduro; Nicolas Maduro; Maduro | politician | VE | Q58132 | president, former-president
পাওলো ফার্নান্দো দিয়াস ফেরেস | Paulo Fernando Dias Feres | diplomat | BR | - | ambassador
পেদ্রো কাস্তিয়ো; পেদ্রো কাস্তিলো | Pedro Castillo | politician | PE | - | former-president
ফার্নান্দো হাদ্দাদ | Fernando Haddad; Haddad | politician | BR | - | finance-minister
ফ্লাভিও বলসোনারো | Flávio Bolsonaro; Flavio Bolsonaro | politician | BR | - | -
ভ্লাদিমির পাদ্রিনো লোপেজ; ভ্লাদিমির পাদ্রিনো | Vladimir Padrino López; Vladimir Padrino Lopez; Vladimir Padrino; Padrino | military | VE | - | defence-minister
মাউরো ভিয়েরা | Mauro Vieira | politician | BR | - | foreign-minister
মারিনা সিলভা | Marina Silva | politician | BR | - | -
মারিয়া কোরিনা মাচাদো; মারিয়া করিনা মাচাদো; মারিয়া কোরিনা মাচাডো; মাচাদো | María Corina Machado; Maria Corina Machado; Machado | politician | VE | - | opposition-leader
মিগুয়েল উরিবে; মিগেল উরিবে; মিগুয়েল উরিবে তুরবে | Miguel Uribe; Miguel Uribe Turbay | politician | CO | - | -
মিশেল ব্যাচেলেট; মিশেল বাচেলেট; ব্যাচেলেট | Michelle Bachelet; Bachelet | politician | CL | - | former-president
রদ্রিগো পাজ; রদ্রিগো পাস | Rodrigo Paz | politician | BO | - | president
রাফায়েল কোরেয়া | Rafael Correa | politician | EC | - | former-president
রাফায়েল গ্রোসি; রাফায়েল মারিয়ানো গ্রোসি; রাফায়েল গ্রসি; রাফাল গ্রোসি; রাফায়েল গ্রোসসি; রাফায়েল মারিয়ানো গ্রসি; গ্রোসি; গ্রসি | Rafael Grossi; Rafael Mariano Grossi; Grossi | official | - | - | -
লুইস আর্সে; লুইস আরসে | Luis Arce | politician | BO | - | former-president, president
লুইস ইনাসিও লুলা দা সিলভা; লুইজ ইনাসিও লুলা দা সিলভা; লুলা দা সিলভা; লুইস ইনাসিও লুলা দ্য সিলভা; লুলা ডি সিলভা; ~লুলা | Luiz Inácio Lula da Silva; Luiz Inacio Lula da Silva; Lula da Silva; Lula | politician | BR | Q37181 | president
লুইস কাপুতো | Luis Caputo; Caputo | politician | AR | - | finance-minister
সান্তিয়াগো পেনা; সান্টিয়াগো পেনা | Santiago Peña; Santiago Pena | politician | PY | - | president
সিলিয়া ফ্লোরেস | Cilia Flores | politician | VE | - | -
হাভিয়ের মিলেই; জাভিয়ের মিলেই; হাভিয়ের মিলে; হাভিয়ের মাইলি; জাভিয়ার মিলেই; মিলেই; মাইলি | Javier Milei; Milei | politician | AR | - | president
হুগো চাভেজ; হুগো শাভেজ; উগো চাভেস; হুগো সাভেজ | Hugo Chávez; Hugo Chavez | politician | VE | - | former-president
হোর্হে রদ্রিগেজ; জর্জ রদ্রিগেজ; হোর্হে রদ্রিগেস | Jorge Rodríguez; Jorge Rodriguez | politician | VE | - | speaker
হোসে আন্তোনিও কাস্ত; হোসে আন্তোনিও কাস্ট; জোসে আন্তোনিও কাস্ট | José Antonio Kast; Jose Antonio Kast; Kast | politician | CL | - | president
হোসে জেরি; হোসে হেরি | José Jerí; Jose Jeri | politician | PE | - | president
হোসে মুহিকা; হোসে ‘পেপে’ মুহিকা; পেপে মুহিকা; মুহিকা | José Mujica; Jose Mujica; Pepe Mujica; Mujica | politician | UY | - | former-president
# Mexico, Central America, Caribbean
অ্যান্ড্রু হোলনেস | Andrew Holness; Holness | politician | JM | - | prime-minister
অ্যালিক্স দিদিয়ের ফিস-এমে; আলিক্স দিদিয়ের ফিস-আইমে | Alix Didier Fils-Aimé; Alix Didier Fils-Aime; Fils-Aime | politician | HT | - | prime-minister
আন্দ্রেস ম্যানুয়েল লোপেজ ওব্রাদর; আন্দ্রেস মানুয়েল লোপেজ ওব্রাডোর; লোপেজ ওব্রাদর | Andrés Manuel López Obrador; Andres Manuel Lopez Obrador; López Obrador; Lopez Obrador; AMLO | politician | MX | Q318508 | former-president
আরিয়েল হেনরি; অ্যারিয়েল হেনরি | Ariel Henry | politician | HT | - | former-prime-minister
ওমর গার্সিয়া হারফুচ | Omar García Harfuch; Omar Garcia Harfuch | politician | MX | - | -
কমলা পারসাদ-বিসেসার; কমলা প্রসাদ বিশ্বেশ্বর; কমলা প্রসাদ-বিসেসর | Kamla Persad-Bissessar; Persad-Bissessar | politician | TT | - | prime-minister
ক্লদিয়া শেনবাউম; ক্লাউডিয়া শেইনবাউম; ক্লডিয়া শেইনবাম; ক্লাউদিয়া শেইনবাউম; ক্লডিয়া শিনবাউম; ক্লাউডিয়া শেনবাউম; ক্লদিয়া শেইনবাউম; ক্লাউডিয়া শাইনবাউম; ক্লাউদিয়া শেনবাউম; শেনবাউম; শেইনবাউম; শেইনবাম; শাইনবাউম; শিনবাউম | Claudia Sheinbaum; Sheinbaum | politician | MX | - | president
চে গুয়েভারা; চে গেভারা; আর্নেস্তো চে গুয়েভারা | Che Guevara; Ernesto Che Guevara | rebel | CU | Q5809 | -
জিমি শেরিজিয়ের; জিমি চেরিজিয়ের; বারবিকিউ শেরিজিয়ের | Jimmy Chérizier; Jimmy Cherizier; Cherizier | rebel | HT | - | leader
জোভেনেল মইস; জোভেনেল মোইসে | Jovenel Moïse; Jovenel Moise | politician | HT | - | former-president
ড্যানিয়েল ওর্তেগা; দানিয়েল ওর্তেগা; ওর্তেগা | Daniel Ortega; ~Ortega | politician | NI | - | president
নায়িব বুকেলে; নায়েব বুকেলে; নাইব বুকেলে; বুকেলে | Nayib Bukele; Bukele | politician | SV | - | president
নাসরি আসফুরা | Nasry Asfura; Asfura | politician | HN | - | president
নেমেসিও ওসেগুয়েরা; এল মেনচো | Nemesio Oseguera; El Mencho | rebel | MX | - | leader
ফিদেল কাস্ত্রো; ফিদেল ক্যাস্ত্রো | Fidel Castro | politician | CU | Q11256 | former-president, leader
বার্নার্দো আরেভালো | Bernardo Arévalo; Bernardo Arevalo; Arevalo | politician | GT | - | president
ব্রুনো রদ্রিগেজ; ব্রুনো রদ্রিগেজ পারিলা | Bruno Rodríguez; Bruno Rodriguez; Bruno Rodríguez Parrilla | politician | CU | - | foreign-minister
মার্সেলো এব্রার্ড | Marcelo Ebrard; Ebrard | politician | MX | - | -
মিগুয়েল দিয়াজ-কানেল; মিগেল দিয়াস-কানেল; মিগুয়েল দিয়াজ কানেল; মিগুয়েল দিয়াজ-কানেল বারমুডেজ; দিয়াজ-কানেল; দিয়াজ কানেল | Miguel Díaz-Canel; Miguel Diaz-Canel; Díaz-Canel; Diaz-Canel | politician | CU | - | president
মিয়া মোটলি; মিয়া মটলি | Mia Mottley; Mottley | politician | BB | - | prime-minister
রদ্রিগো চাভেস | Rodrigo Chaves | politician | CR | - | president
রাউল কাস্ত্রো; রাউল ক্যাস্ত্রো | Raúl Castro; Raul Castro | politician | CU | - | former-president
রোসারিও মুরিয়ো; রোজারিও মুরিলো | Rosario Murillo; Murillo | politician | NI | - | president, vice-president
লরা ফার্নান্দেজ | Laura Fernández; Laura Fernandez | politician | CR | - | president
লুইস আবিনাদের | Luis Abinader; Abinader | politician | DO | - | president
শিওমারা কাস্ত্রো; জিওমারা কাস্ত্রো | Xiomara Castro | politician | HN | - | president, former-president
হুয়ান অরল্যান্ডো হার্নান্দেজ; হুয়ান ওরলান্দো হার্নান্দেজ | Juan Orlando Hernández; Juan Orlando Hernandez | politician | HN | - | former-president
হুয়ান র‍্যামন দে লা ফুয়েন্তে; হুয়ান রামন দে লা ফুয়েন্তে | Juan Ramón de la Fuente; Juan Ramon de la Fuente | politician | MX | - | foreign-minister
হোয়াকিন এল চাপো গুজমান; এল চাপো; হোয়াকিন গুজমান | Joaquín "El Chapo" Guzmán; El Chapo; Joaquin Guzman | rebel | MX | - | leader
হোসে রাউল মুলিনো; জোসে রাউল মুলিনো; মুলিনো | José Raúl Mulino; Jose Raul Mulino; Mulino | politician | PA | - | president
`;
