/**
 * Nouns that mean the same in both languages, the word that is written first: `Bengali; variants | English; variants`.
 * Behind a further bar what English must know: `mass` has no plural and no article, `many` stands in the plural,
 * `the` is one of its kind, `+ for` takes what it is about with another preposition than *of*; `human` (Bengali plural in
 * -রা, honorific verbs), `body` (of people, but with plain verbs), `event` (takes place).
 */
export const nouns = `
যুদ্ধবিরতি; অস্ত্রবিরতি; সংঘর্ষবিরতি | ceasefire; truce
যুদ্ধ | war | event
গৃহযুদ্ধ | civil war
শান্তি | peace | mass
শান্তি আলোচনা | peace talks | many event
শান্তিচুক্তি; শান্তি চুক্তি | peace agreement; peace deal
আলোচনা | talks; negotiations | many event + on
বৈঠক | meeting | event + on
শীর্ষ সম্মেলন; শীর্ষ বৈঠক | summit | event
সম্মেলন | conference | event
সংবাদ সম্মেলন; সাংবাদিক সম্মেলন; সাংবাদিক বৈঠক | press conference; news conference | event
ফোনালাপ; টেলিফোন আলাপ; টেলিফোনালাপ | phone call; telephone call; phone conversation | event
সফর | visit | event + to
সংলাপ | dialogue | event
প্রস্তুতি | preparations | many + for
পরিকল্পনা | plan | + for
সিদ্ধান্ত | decision | + on
চুক্তি | agreement; deal | + on
প্রস্তাব | proposal | + for
প্রতিশ্রুতি | promise
শর্ত | condition | + for
দাবি | demand | + for
অভিযোগ | allegation; accusation
হুমকি | threat
সতর্কবার্তা | warning
হামলা; আক্রমণ | attack | event + on
পাল্টা হামলা | counterattack | event
ড্রোন হামলা | drone attack; drone strike | event + on
বিমান হামলা; বিমান হানা | air strike; airstrike | event + on
ক্ষেপণাস্ত্র হামলা | missile attack; missile strike | event + on
গোলাবর্ষণ | shelling | mass
বোমা হামলা | bomb attack; bombing | event + on
আত্মঘাতী হামলা | suicide attack | event + on
সন্ত্রাসী হামলা; জঙ্গি হামলা | terrorist attack; terror attack | event + on
সাইবার হামলা | cyberattack; cyber attack | event + on
আগ্রাসন | aggression | mass
বিস্ফোরণ | explosion; blast | event
সংঘর্ষ | clash | event
সহিংসতা | violence | mass
গণহত্যা | genocide | mass
হত্যাকাণ্ড | killing
অপহরণ | abduction; kidnapping
দখল | occupation
অবরোধ | blockade
নিষেধাজ্ঞা | sanctions | many + on
সামরিক সহায়তা; সামরিক সাহায্য | military aid; military assistance | mass
মানবিক সহায়তা | humanitarian aid; humanitarian assistance | mass
আর্থিক সহায়তা | financial aid; financial assistance | mass
সহায়তা; সাহায্য | help; assistance; aid | mass
ত্রাণ; ত্রাণসামগ্রী | relief; relief supplies | mass
সহযোগিতা | cooperation | mass
সমর্থন | support | mass + for
সম্পর্ক | relations; ties | many
কূটনৈতিক সম্পর্ক | diplomatic relations; diplomatic ties | many
মধ্যস্থতা | mediation | mass
সেনা প্রত্যাহার; সৈন্য প্রত্যাহার | withdrawal of troops; troop withdrawal
সেনা মোতায়েন; সৈন্য মোতায়েন | deployment of troops; troop deployment
সামরিক মহড়া | military exercise; military drill | event
সামরিক অভিযান | military operation
ক্ষেপণাস্ত্র পরীক্ষা | missile test | event
বন্দিবিনিময়; বন্দি বিনিময় | prisoner swap; prisoner exchange | event
নিরস্ত্রীকরণ | disarmament | mass
সেনাবাহিনী | army | body
সৈন্য; সৈনিক | soldier | human
সেনা | troops; soldiers | many
যোদ্ধা | fighter | human
অস্ত্র | weapons; arms | many
পারমাণবিক অস্ত্র; পরমাণু অস্ত্র | nuclear weapons; nuclear arms | many
পারমাণবিক কর্মসূচি; পরমাণু কর্মসূচি | nuclear programme; nuclear program
ক্ষেপণাস্ত্র | missile
ড্রোন | drone
যুদ্ধবিমান | fighter jet; warplane
সামরিক ঘাঁটি | military base
সীমান্ত | border
ভূখণ্ড | territory | mass
নিরাপত্তা | security | mass
নিরাপত্তার নিশ্চয়তা | security guarantees | many
সার্বভৌমত্ব | sovereignty | mass
স্বাধীনতা | independence | mass
বেসামরিক নাগরিক; বেসামরিক মানুষ | civilian | human
জিম্মি | hostage | human
যুদ্ধবন্দি | prisoner of war | human
বন্দি; বন্দী | prisoner | human
শরণার্থী | refugee | human
নির্বাচন | election | event
জাতীয় নির্বাচন | national election | event
সাধারণ নির্বাচন | general election | event
উপনির্বাচন | by-election | event
গণভোট | referendum | event + on
ভোট | vote | event
ভোটার তালিকা | voter list; electoral roll
ভোটার | voter | human
প্রার্থী | candidate | human
নির্বাচনের ফল; নির্বাচনের ফলাফল | election result
নির্বাচনের তফসিল | election schedule
সরকার | government | body the
অন্তর্বর্তী সরকার | interim government | body the
বিরোধী দল | opposition | body the
ক্ষমতাসীন দল; শাসক দল | ruling party | body the
দল | party | body the
নেতা | leader | human
প্রেসিডেন্ট; রাষ্ট্রপতি | president | human
প্রধানমন্ত্রী | prime minister | human
প্রধান উপদেষ্টা | chief adviser | human
উপদেষ্টা | adviser; advisor | human
মন্ত্রী | minister | human
পররাষ্ট্রমন্ত্রী; বিদেশমন্ত্রী | foreign minister | human
প্রতিরক্ষামন্ত্রী | defence minister; defense minister | human
অর্থমন্ত্রী | finance minister | human
স্বরাষ্ট্রমন্ত্রী | interior minister; home minister | human
মুখ্যমন্ত্রী | chief minister | human
মেয়র | mayor | human
সংসদ সদস্য; সাংসদ | member of parliament; lawmaker | human
মুখপাত্র | spokesperson; spokesman; spokeswoman | human
রাষ্ট্রদূত | ambassador | human
কূটনীতিক | diplomat | human
কর্মকর্তা; আধিকারিক | official; officer | human
সরকারি কর্মকর্তা | government official | human
গোয়েন্দা কর্মকর্তা | intelligence official; intelligence officer | human
সামরিক কর্মকর্তা; সেনা কর্মকর্তা | military official; military officer | human
পুলিশ কর্মকর্তা | police officer; police official | human
সচিব | secretary | human
জেলা প্রশাসক; জেলাশাসক | district commissioner; district administrator | human
পররাষ্ট্র মন্ত্রণালয়; বিদেশ মন্ত্রক | foreign ministry | body the
প্রতিরক্ষা মন্ত্রণালয়; প্রতিরক্ষা মন্ত্রক | defence ministry; defense ministry | body the
স্বাস্থ্য মন্ত্রণালয় | health ministry | body the
মন্ত্রণালয়; মন্ত্রক | ministry | body the
সংসদ | parliament | body
আইন | law | + on
সংবিধান | constitution
সংস্কার | reform
নীতি | policy | + on
ক্ষমতা | power | mass
পদত্যাগ | resignation
নিয়োগ | appointment
দুর্নীতি | corruption | mass
ঘুষ | bribe
আদালত | court | body the
হাইকোর্ট | High Court | body the
রায় | verdict; ruling
মামলা | case; lawsuit
বিচার | trial | event
জামিন | bail | mass
তদন্ত | investigation; inquiry; probe | + into
গ্রেপ্তার; গ্রেফতার | arrest
মুক্তি | release
কারাদণ্ড | prison sentence; jail term
মৃত্যুদণ্ড | death penalty; death sentence | the
শাস্তি | punishment | mass
জরিমানা | fine
ক্ষতিপূরণ | compensation | mass
মানবাধিকার | human rights | many
মানবাধিকার লঙ্ঘন | human rights violation
পুলিশ | police | body the
বিচারক | judge | human
আইনজীবী | lawyer | human
আসামি | accused | human
সাক্ষী | witness | human
প্রত্যক্ষদর্শী | eyewitness | human
অপরাধ | crime
খুন; হত্যা | murder
ধর্ষণ | rape | mass
মাদক | drugs | many
মানব পাচার; মানবপাচার | human trafficking | mass
বিক্ষোভ | protest | event
আন্দোলন | movement
ধর্মঘট | strike | event
হরতাল | general strike; hartal
বিক্ষোভকারী; আন্দোলনকারী | protester; demonstrator | human
শ্রমিক | worker | human
কর্মী | activist | human
শিক্ষার্থী; ছাত্র | student | human
শিক্ষক | teacher | human
চিকিৎসক | doctor | human
কৃষক | farmer | human
ব্যবসায়ী | trader; businessman | human
বাসিন্দা; স্থানীয় বাসিন্দা | resident; local resident | human
এলাকাবাসী; স্থানীয় লোকজন | local people; locals | human many
গ্রামবাসী | villager | human
সাংবাদিক | journalist; reporter | human
বিশ্লেষক | analyst | human
বিশেষজ্ঞ | expert | human
যাত্রী | passenger | human
আয়োজক | organiser; organizer | human
মানুষ; লোক | people | many human
শিশু | child; children | human
নারী | woman; women | human
পরিবার | family
স্বজন | relative | human
মালিক | owner | human
জেলে; মৎস্যজীবী | fisherman; fishermen | human
কর্তৃপক্ষ | authorities; the authorities | body many the
উদ্ধারকর্মী | rescuer; rescue worker | human
গণমাধ্যম; সংবাদমাধ্যম | media | body the
অর্থনীতি | economy
মূল্যস্ফীতি | inflation | mass
মূল্যবৃদ্ধি; দাম বৃদ্ধি | price rise; price hike
বাজেট | budget
কর | tax
শুল্ক | tariffs; duty; duties | many + on
ঋণ | loan
বিনিয়োগ | investment | mass
রপ্তানি; রফতানি | exports | many
আমদানি | imports | many
বাণিজ্য | trade | mass
বাণিজ্য ঘাটতি; বাণিজ্যঘাটতি | trade deficit
বাণিজ্যচুক্তি; বাণিজ্য চুক্তি | trade agreement; trade deal
বেকারত্ব | unemployment | mass
দারিদ্র্য | poverty | mass
মজুরি | wages | many
বেতন | salary
দাম; মূল্য | price
ভাড়া | fare
জ্বালানি | fuel | mass
জ্বালানি তেল | fuel oil | mass
বিদ্যুৎ | electricity | mass
গ্যাস | gas | mass
বিদ্যুৎকেন্দ্র | power plant; power station
বন্যা | flood
বন্যাদুর্গত মানুষ | flood victim | human
ঘূর্ণিঝড় | cyclone
ভূমিকম্প | earthquake
ভূমিধস | landslide
অগ্নিকাণ্ড | fire
দুর্ঘটনা | accident
সড়ক দুর্ঘটনা | road accident
বাঁধ; বেড়িবাঁধ | embankment; dam
আশ্রয়কেন্দ্র | shelter
বৃষ্টি | rain | mass
ক্ষয়ক্ষতি | damage | mass
উদ্ধারকাজ | rescue work | mass
জলবায়ু পরিবর্তন | climate change | mass
দূষণ | pollution | mass
পানি; জল | water | mass
পানিবণ্টন; পানি বণ্টন; জলবণ্টন | water sharing; water-sharing | mass
খাদ্য | food | mass
খাদ্যসংকট; খাদ্য সংকট | food crisis
সংকট | crisis
স্বাস্থ্য | health | mass
টিকা | vaccine
হাসপাতাল | hospital
রোগী | patient | human
শিক্ষা | education | mass
পরীক্ষা | exam; examination | event
স্কুল; বিদ্যালয় | school
বিশ্ববিদ্যালয় | university
সড়ক; রাস্তা | road
সেতু | bridge
ট্রেন | train
বিমান; উড়োজাহাজ | plane; aircraft
বিমানবন্দর | airport
বন্দর | port
জাহাজ | ship; vessel
নৌকা | boat
নদী | river
প্রকল্প | project
কর্মসূচি | programme; program
প্রতিবেদন | report | + on
বিবৃতি | statement
ভাষণ | speech
সাক্ষাৎকার | interview
চিঠি | letter
ভিডিও | video
তথ্য | information | mass + on
প্রমাণ | evidence | mass
ঘটনা | incident
পরিস্থিতি | situation | the
সমস্যা | problem
সমাধান | solution | + to
কারণ | reason | + for
ফল; ফলাফল | result
ভূমিকা | role
উদ্যোগ | initiative
পদক্ষেপ | step
মৃত্যু | death
হতাহত | casualties | many
উত্তেজনা | tension
উদ্বেগ | concern
অভিবাসন | immigration; migration | mass
অভিবাসী | migrant; immigrant | human
সংখ্যালঘু | minorities | human many
ধর্ম | religion
গণতন্ত্র | democracy | mass
স্থিতিশীলতা | stability | mass
নির্বাচন কমিশন | election commission | body the
রাজ্য সরকার | state government | body the
কেন্দ্রীয় সরকার | central government | body the
সামরিক কর্তৃপক্ষ | military authorities | body many the
অর্থ মন্ত্রণালয় | finance ministry | body the
স্বরাষ্ট্র মন্ত্রণালয় | interior ministry; home ministry | body the
শিক্ষা মন্ত্রণালয় | education ministry | body the
সুপ্রিম কোর্ট | Supreme Court | body the
কেন্দ্রীয় ব্যাংক; কেন্দ্রীয় ব্যাঙ্ক | central bank | body the
প্রতিরক্ষা বাহিনী | defence forces; defense forces | body many the
নিরাপত্তা বাহিনী | security forces | body many the
সীমান্তরক্ষী বাহিনী | border guards | body many the
সংবাদ সংস্থা; বার্তা সংস্থা | news agency | body
সূত্র | source
কূটনৈতিক সূত্র | diplomatic source
গোয়েন্দা সূত্র | intelligence source
প্রতিবেশী | neighbour; neighbor | human
গবেষক | researcher | human
অধ্যাপক | professor | human
পরিচালক | director | human
সভাপতি | chairman | human
মহাসচিব | secretary general | human
নাগরিক | citizen | human
তরুণ | young people | human many
চালক | driver | human
উপাচার্য | vice-chancellor | human
দেশ | country | the
শহর | city; town
গ্রাম | village
বাড়ি | house; home
এলাকা | area
জেলা | district
`;
