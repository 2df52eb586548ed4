export const americas = `
# States of the United States
= state | US
আলাবামা; অ্যালাবামা | Alabama; ~Ala | | | Q173
আলাস্কা; অ্যালাস্কা; আলাসকা | Alaska | | | Q797
অ্যারিজোনা; আরিজোনা; এরিজোনা | Arizona; Ariz | | | Q816
আরকানসাস; আরকানসো; আরকানস | Arkansas; ~Ark | | | Q1612
ক্যালিফোর্নিয়া; ক্যালিফোর্ণিয়া; কালিফোর্নিয়া; ক্যালিফর্নিয়া; ক্যালিফোর্নিয়া অঙ্গরাজ্য | California; Calif | | | Q99
কলোরাডো; কলোরাডো অঙ্গরাজ্য | Colorado; Colo | | | Q1261
কানেকটিকাট; কানেটিকাট; কানেক্টিকাট | Connecticut; Conn | | | Q779
ডেলাওয়্যার; ডেলাওয়ার; ডেলাওয়ের | Delaware | | | Q1393
ফ্লোরিডা; ফ্লরিডা | Florida; Fla | | | Q812
জর্জিয়া অঙ্গরাজ্য | Georgia state; ~Ga | | | Q1428
হাওয়াই; হাওয়াই দ্বীপপুঞ্জ | Hawaii | | | Q782
আইডাহো; ইডাহো | Idaho | | | Q1221
ইলিনয়; ইলিনয়েস; ইলিনয়স | Illinois; ~Ill | | | Q1204
ইন্ডিয়ানা | Indiana | | | Q1415
আইওয়া; আইওয়া অঙ্গরাজ্য; আয়োয়া | Iowa | | | Q1546
ক্যানসাস; কানসাস | Kansas | | | Q1558
কেন্টাকি; কেনটাকি; কেন্টাকী | Kentucky; ~Ky | | | Q1603
লুইজিয়ানা; লুইসিয়ানা | Louisiana; ~La | | | Q1588
মেইন অঙ্গরাজ্য | ~Maine | | | Q724
মেরিল্যান্ড; ম্যারিল্যান্ড | Maryland | | | Q1391
ম্যাসাচুসেটস; মাসাচুসেটস; ম্যাসাচুসেট্‌স; ম্যাসাচুসেটস অঙ্গরাজ্য | Massachusetts; ~Mass | | | Q771
মিশিগান; মিচিগান | Michigan; Mich | | | Q1166
মিনেসোটা; মিনেসোটা অঙ্গরাজ্য; মিনিসোটা | Minnesota; Minn | | | Q1527
মিসিসিপি; মিসিসিপি অঙ্গরাজ্য | Mississippi | | | Q1494
মিজৌরি; মিসৌরি; মিজুরি; মিসৌরী | Missouri | | | Q1581
মন্টানা | Montana | | | Q1212
নেব্রাস্কা | Nebraska | | | Q1553
নেভাডা; নেভাদা | Nevada; Nev | | | Q1227
নিউ হ্যাম্পশায়ার; নিউ হ্যাম্পশার | New Hampshire; N.H. | | | Q759
নিউ জার্সি; নিউজার্সি | New Jersey; N.J. | | | Q1408
নিউ মেক্সিকো; নিউমেক্সিকো | New Mexico; N.M. | | | Q1522
নিউইয়র্ক অঙ্গরাজ্য; নিউ ইয়র্ক অঙ্গরাজ্য | New York State; New York state; upstate New York; N.Y. | | | Q1384
নর্থ ক্যারোলাইনা; নর্থ ক্যারোলিনা; উত্তর ক্যারোলাইনা; উত্তর ক্যারোলিনা | North Carolina; N.C. | | | Q1454
নর্থ ডাকোটা; উত্তর ডাকোটা | North Dakota; N.D. | | | Q1207
ওহাইও; ওহায়ো; ওহিও | Ohio | | | Q1397
ওকলাহোমা; ওকলাহামা | Oklahoma; Okla | | | Q1649
ওরেগন; অরিগন; ওরেগন অঙ্গরাজ্য; অরেগন | Oregon | | | Q824
পেনসিলভানিয়া; পেনসিলভেনিয়া; পেনসিলভ্যানিয়া; পেন্সিলভেনিয়া; পেনসিলভানিয়া অঙ্গরাজ্য | Pennsylvania; ~Pa | | | Q1400
রোড আইল্যান্ড | Rhode Island; R.I. | | | Q1387
সাউথ ক্যারোলাইনা; সাউথ ক্যারোলিনা; দক্ষিণ ক্যারোলাইনা; দক্ষিণ ক্যারোলিনা | South Carolina; S.C. | | | Q1456
সাউথ ডাকোটা; দক্ষিণ ডাকোটা | South Dakota; S.D. | | | Q1211
টেনেসি; টেনিসি; টেনেসী | Tennessee; Tenn | | | Q1509
টেক্সাস; টেকসাস | Texas | | | Q1439
ইউটাহ; উটাহ; ইউটা; উটা | Utah | | | Q829
ভারমন্ট; ভার্মন্ট | Vermont | | | Q16551
ভার্জিনিয়া; ভার্জিনিয়া অঙ্গরাজ্য | Virginia; ~Va | | | Q1370
ওয়াশিংটন অঙ্গরাজ্য; ওয়াশিংটন রাজ্য | Washington State; Washington state | | | Q1223
ওয়েস্ট ভার্জিনিয়া; পশ্চিম ভার্জিনিয়া | West Virginia; W.Va | | | Q1371
উইসকনসিন; উইসকনসিন অঙ্গরাজ্য | Wisconsin; Wis | | | Q1537
ওয়াইওমিং; ওয়াইমিং; ওয়াইয়োমিং | Wyoming | | | Q1214
# Cities of the United States
= city | US
নিউইয়র্ক; নিউ ইয়র্ক; নিউইয়র্ক সিটি; নিউ ইয়র্ক সিটি; নিউয়র্ক; নিউইয়র্ক শহর; নিউ ইয়র্ক শহর | New York City; New York; NYC | | | Q60
লস অ্যাঞ্জেলেস; লস এঞ্জেলেস; লস অ্যাঞ্জেলস; লস এঞ্জেলস; লস অ্যাঞ্জেলেস শহর; লস এ্যাঞ্জেলেস; লস অ্যাঞ্জেলিস; লস আঞ্জেলেস | Los Angeles; LA | | | Q65
শিকাগো; চিকাগো | Chicago | | | Q1297
হিউস্টন; হাউস্টন; হিউষ্টন | Houston | | | Q16555
ফিলাডেলফিয়া | Philadelphia | | | Q1345
ফিনিক্স শহর | Phoenix | | | Q16556
স্যান ফ্রান্সিসকো; সান ফ্রান্সিসকো; সানফ্রান্সিসকো; সান ফ্রানসিসকো; স্যানফ্রান্সিসকো | San Francisco | | | Q62
স্যান দিয়েগো; সান দিয়েগো; সান ডিয়েগো; স্যান ডিয়েগো | San Diego | | | Q16552
ডালাস; ড্যালাস | Dallas | | | Q16557
অস্টিন | Austin | | | Q16559
সান আন্তোনিও; স্যান আন্তোনিও; সান অ্যান্টোনিও | San Antonio | | | Q975
সিয়াটল; সিয়াটেল | Seattle | | | Q5083
বোস্টন; বস্টন | Boston | | | Q100
ডেট্রয়েট | Detroit | | | Q12439
ডেনভার | Denver | | | Q16554
আটলান্টা; অ্যাটলান্টা; আটলান্টা শহর | Atlanta | | | Q23556
মিয়ামি; মায়ামি; মায়ামি শহর | Miami | | | Q8652
অরল্যান্ডো | Orlando | | | Q49233
ট্যাম্পা; টাম্পা | Tampa | | | Q49255
লাস ভেগাস; লাসভেগাস; লস ভেগাস | Las Vegas | | | Q23768
মিনিয়াপোলিস; মিনিয়াপলিস; মিনেয়াপোলিস | Minneapolis | | | Q36091
পোর্টল্যান্ড | Portland | | | Q6106
নিউ অরলিন্স; নিউ অরলিয়েন্স; নিউ অর্লিন্স | New Orleans | | | Q34404
ন্যাশভিল; ন্যাশভিলে | Nashville | | | Q23197
শার্লট; শারলট | ~Charlotte | | | Q16565
বাল্টিমোর; বাল্টিমর | Baltimore | | | Q5092
ক্লিভল্যান্ড | Cleveland | | | Q37320
পিটসবার্গ; পিটসবুর্গ | Pittsburgh | | | Q1342
সেন্ট লুইস | St Louis; St. Louis; Saint Louis | | | Q38022
ক্যানসাস সিটি | Kansas City | | | Q41819
মিলওয়াকি | Milwaukee | | | Q37836
সল্ট লেক সিটি | Salt Lake City | | | Q23337
স্যাক্রামেন্টো; সাক্রামেন্টো | Sacramento | | | Q18013
ওকল্যান্ড; ওকল্যান্ড শহর | Oakland | | | -
বাফেলো; বাফালো | Buffalo | | | Q40435
মেমফিস | Memphis | | | Q16563
অ্যাংকোরেজ; অ্যাঙ্কোরেজ; অ্যাঙ্করেজ; অ্যাংকারেজ; আঙ্কোরেজ | Anchorage | | | Q39450
হনলুলু; হনোলুলু | Honolulu | | | Q18094
পার্ল হারবার | Pearl Harbor | landmark | | -
লং আইল্যান্ড | Long Island | island | | -
ম্যানহাটন; ম্যানহাটান; মানহাটান | Manhattan | neighbourhood | | Q11299
ব্রুকলিন; ব্রুকলীন | Brooklyn | neighbourhood | | Q18419
কুইন্স, নিউইয়র্ক | ~Queens | neighbourhood | | Q18424
ব্রঙ্কস; ব্রংকস | Bronx; the Bronx | neighbourhood | | Q18426
জ্যাকসন হাইটস | Jackson Heights | neighbourhood | | -
টাইমস স্কয়ার; টাইমস স্কোয়ার | Times Square | landmark | | -
গ্রাউন্ড জিরো | Ground Zero | landmark | | -
জন এফ কেনেডি বিমানবন্দর; জেএফকে বিমানবন্দর | JFK Airport; John F. Kennedy International Airport | landmark | | -
সিলিকন ভ্যালি | Silicon Valley | region | | -
হলিউড | Hollywood | neighbourhood | | Q34006
মার-এ-লাগো; মার-আ-লাগো; মার এ লাগো; মারা লাগো; মার আ লাগো | Mar-a-Lago | landmark | | -
পাম বিচ; পাম বীচ | Palm Beach | town | | -
ক্যাম্প ডেভিড; ক্যাম্পডেভিড | Camp David | landmark | | -
ক্যাপিটল হিল; ক্যাপিটল ভবন; মার্কিন ক্যাপিটল; ক্যাপিটল | Capitol Hill; US Capitol; U.S. Capitol; Capitol; the Capitol | landmark | | -
জয়েন্ট বেজ এলমেনডর্ফ-রিচার্ডসন; এলমেনডর্ফ-রিচার্ডসন | Joint Base Elmendorf-Richardson; Elmendorf-Richardson | landmark | | -
জয়েন্ট বেজ অ্যান্ড্রুজ; অ্যান্ড্রুজ বিমানঘাঁটি | Joint Base Andrews | landmark | | -
ফোর্ট ব্র্যাগ | Fort Bragg | landmark | | -
গুয়ান্তানামো বে; গুয়ানতানামো বে; গুয়ান্তানামো; গুয়ানতানামো; গুয়ানতানামো বে কারাগার | Guantanamo Bay; Guantánamo Bay; Guantanamo | landmark | CU | -
মার্কিন-মেক্সিকো সীমান্ত; দক্ষিণ সীমান্ত | US-Mexico border; southern border | landmark | | -
ডেল রিও | Del Rio | town | | -
এল পাসো | El Paso | | | Q16562
ইউভালডে; উভালদে | Uvalde | town | | -
স্যান্ডি হুক | Sandy Hook | town | | -
স্প্রিংফিল্ড | Springfield | | | -
কেপ ক্যানাভেরাল | Cape Canaveral | landmark | | -
কেনেডি স্পেস সেন্টার; কেনেডি মহাকাশ কেন্দ্র | Kennedy Space Center | landmark | | -
# Canada
= city | CA
টরন্টো; টরেন্টো; টোরন্টো | Toronto | | | Q172
মন্ট্রিয়ল; মন্ট্রিল; মন্ট্রিয়াল | Montreal; Montréal | | | Q340
ভ্যাঙ্কুভার; ভ্যানকুভার; ভ্যাংকুভার | Vancouver | | | Q24639
ক্যালগেরি; ক্যালগারি | Calgary | | | Q36312
এডমন্টন | Edmonton | | | Q2096
উইনিপেগ | Winnipeg | | | Q2135
কুইবেক; কেবেক; কিউবেক | Quebec; Québec | state | | Q176
অন্টারিও; ওন্টারিও; অন্টারিয়ো | Ontario | state | | Q1904
আলবার্টা; অ্যালবার্টা | Alberta | state | | Q1951
ব্রিটিশ কলাম্বিয়া; ব্রিটিশ কলম্বিয়া | British Columbia; ~B.C. | state | | Q1974
ম্যানিটোবা; মানিটোবা | Manitoba | state | | Q1948
সাসকাচুয়ান; সাসকাচেওয়ান | Saskatchewan | state | | Q1989
নোভা স্কটিয়া; নোভাস্কোশিয়া; নোভা স্কোশিয়া | Nova Scotia | state | | Q1952
কানানাস্কিস; কানানাসকিস; ক্যানানাসকিস | Kananaskis | town | | -
ব্র্যাম্পটন; ব্রাম্পটন | Brampton | | | -
সারে, কানাডা | Surrey | | | -
# Mexico, Central America, Caribbean
= city
তিজুয়ানা; তিহুয়ানা | Tijuana | | MX | -
সিউদাদ হুয়ারেজ; হুয়ারেজ | Ciudad Juárez; Ciudad Juarez | | MX | -
গুয়াদালাহারা; গুয়াদালাজারা | Guadalajara | | MX | Q9022
মন্টেরে; মনটেরে | Monterrey | | MX | -
কানকুন; ক্যানকুন | Cancun; Cancún | | MX | -
সিনালোয়া | Sinaloa | state | MX | -
কুলিয়াকান | Culiacán; Culiacan | | MX | -
চিয়াপাস | Chiapas | state | MX | -
হালিস্কো; জালিস্কো | Jalisco | state | MX | -
মিচোয়াকান | Michoacán; Michoacan | state | MX | -
আকাপুলকো | Acapulco | | MX | -
সান পেদ্রো সুলা | San Pedro Sula | | HN | -
দারিয়েন গ্যাপ; ডারিয়েন গ্যাপ | Darien Gap; Darién Gap | region | PA | -
সান হুয়ান; সান জুয়ান | San Juan | | PR | -
# South America
= city
সাও পাওলো; সাও পাউলো; সাঁও পাওলো; সাওপাওলো; সান পাওলো | São Paulo | | BR | Q174
রিও ডি জেনেইরো; রিও ডি জেনিরো; রিও দে জেনেইরো; রিও ডি জেনেরিও; রিও দি জানেইরো | Rio de Janeiro; Rio | | BR | Q8678
বেলেম; বেলেঁ | Belém; Belem | | BR | -
সালভাদর, ব্রাজিল | Salvador, Brazil | | BR | -
মানাউস; মানাউশ | Manaus | | BR | -
পোর্তো আলেগ্রে | Porto Alegre | | BR | -
রিও গ্রান্দে দো সুল; রিও গ্রান্ডে ডো সুল | Rio Grande do Sul | state | BR | -
বেলো হরাইজন্তে; বেলো হরিজন্তে | Belo Horizonte | | BR | -
ফোর্তালেজা | Fortaleza | | BR | -
কুরিতিবা | Curitiba | | BR | -
রেসিফে | Recife | | BR | -
রোসারিও; রোজারিও, আর্জেন্টিনা | ~Rosario | | AR | -
কর্ডোবা | Cordoba; Córdoba | | AR | -
উশুয়াইয়া | Ushuaia | | AR | -
পাতাগোনিয়া | Patagonia | region | - | -
ভালপারাইসো | Valparaiso; Valparaíso | | CL | -
মেডেলিন; মেদেইন; মেদেয়িন; মেডেইন | Medellín; Medellin | | CO | Q48278
কালি, কলম্বিয়া | ~Cali | | CO | -
কার্তাহেনা; কার্টাহেনা | Cartagena | | CO | -
কুকুতা | Cúcuta; Cucuta | | CO | -
কাতাতুম্বো | Catatumbo | region | CO | -
মারাকাইবো | Maracaibo | | VE | -
লা গুয়াইরা | La Guaira | | VE | -
এসেকুইবো; এসেকিবো | Essequibo | region | GY | -
গুয়ায়াকিল; গুয়াকিল; গুয়াইয়াকিল | Guayaquil | | EC | -
গালাপাগোস; গালাপাগোস দ্বীপপুঞ্জ | Galapagos; Galápagos Islands; Galapagos Islands | island | EC | -
সান্তা ক্রুজ, বলিভিয়া | Santa Cruz de la Sierra | | BO | -
কুসকো; কুজকো | Cusco; Cuzco | | PE | -
মাচু পিচু | Machu Picchu | landmark | PE | -
# more places in the United States
= city | US
- | San Jose, California
- | San Bernardino
- | Louisville
- | Indianapolis
- | Charleston
- | ~Columbia
- | ~Columbus
- | Fort Worth
- | Des Moines
- | Cedar Rapids
- | Tucson
- | Albuquerque
- | Cincinnati
- | Omaha
- | Raleigh
- | Richmond, Virginia
- | Little Rock
- | Baton Rouge
- | ~Jackson, Mississippi
- | Montgomery, Alabama
- | ~Birmingham, Alabama
- | Tallahassee
- | Jacksonville
- | Fort Lauderdale
- | West Palm Beach
- | Hialeah
- | Savannah
- | Greensboro
- | Greenville
- | Durham, North Carolina
- | Chapel Hill
- | Fayetteville
- | Charlottesville
- | Roanoke
- | Norfolk, Virginia
- | Arlington
- | Annapolis
- | Newark
- | Jersey City
- | Trenton
- | Atlantic City
- | Hartford
- | New Haven
- | ~Providence
- | Worcester
- | Nashua
- | ~Concord
- | Burlington
- | Scranton
- | Harrisburg
- | Allentown
- | Syracuse
- | Rochester
- | Albany
- | Yonkers
- | Toledo
- | Akron
- | Dayton
- | ~Flint
- | Lansing
- | Ann Arbor
- | Grand Rapids
- | Dearborn
- | ~Madison
- | Green Bay
- | Kenosha
- | Duluth
- | Saint Paul; St. Paul; St Paul
- | Sioux Falls
- | Fargo
- | Wichita
- | Topeka
- | Tulsa
- | Oklahoma City
- | Laredo
- | Eagle Pass
- | Corpus Christi
- | Galveston
- | Lubbock
- | McAllen
- | Santa Fe
- | ~Mesa
- | Scottsdale
- | Tempe
- | Reno
- | Boise
- | Spokane
- | Tacoma
- | Salem, Oregon
- | Eugene, Oregon
- | Fresno
- | Bakersfield
- | Modesto
- | Stockton, California
- | Anaheim
- | Long Beach
- | Santa Monica
- | Beverly Hills
- | Malibu
- | Pasadena
- | Palo Alto
- | Berkeley
- | Menlo Park
- | Cupertino
- | Mountain View
- | Palm Springs
- | Santa Barbara
- | Cheyenne
- | Casper
- | Helena
- | Billings
- | Juneau
- | Fairbanks
- | Lahaina
- | Maui
- | Knoxville
- | Chattanooga
- | Huntsville
- | Biloxi
- | Shreveport
- | Ferguson, Missouri
- | Selma
- | Newtown
- | Parkland
- | Columbine
- | East Palestine
- | Harlem | neighbourhood
- | Wall Street | landmark
- | Staten Island | neighbourhood
- | Hudson River | river
- | Potomac River; Potomac | river
- | Colorado River | river
- | Ohio River | river
- | Great Lakes | sea
- | Lake Michigan | sea
- | Lake Erie | sea
- | Lake Ontario | sea
- | Lake Huron | sea
- | Lake Superior | sea
- | Chesapeake Bay | sea
- | New England | region
- | Midwest; the Midwest | region
- | Deep South | region
- | West Coast; the West Coast | region
- | East Coast; the East Coast | region
- | Southern California | region
- | Northern California | region
- | South Florida | region
- | Bay Area | region
- | Appalachia | region
- | Rust Belt | region
- | Rocky Mountains; Rockies | mountain
- | Grand Canyon | landmark
- | West Point | landmark
- | Fort Hood | landmark
- | Mount Rushmore | landmark
- | Lincoln Memorial | landmark
- | National Mall | landmark
- | Trump Tower | landmark
- | Madison Square Garden | landmark
- | Central Park | landmark
- | Oval Office | landmark
- | Rose Garden | landmark
- | Alligator Alcatraz | landmark
= landmark | US
ওভাল অফিস; ওভাল কার্যালয় | Oval Office, White House
রোজ গার্ডেন | White House Rose Garden
ট্রাম্প টাওয়ার | Trump Tower, New York
ওয়াল স্ট্রিট; ওয়াল স্ট্রিট এলাকা | Wall Street, New York
ম্যাডিসন স্কয়ার গার্ডেন | Madison Square Garden, New York
সেন্ট্রাল পার্ক | Central Park, New York
স্ট্যাচু অব লিবার্টি | Statue of Liberty
আলকাট্রাজ | Alcatraz
এলিস আইল্যান্ড | Ellis Island
ডুলস বিমানবন্দর | Dulles; Dulles International Airport
= city | US
ইন্ডিয়ানাপোলিস | Indianapolis, Indiana
ওকলাহোমা সিটি | Oklahoma City, Oklahoma
জ্যাকসনভিল; জ্যাকসনভিলে | Jacksonville, Florida
লুইভিল; লুইসভিল | Louisville, Kentucky
সান বার্নার্ডিনো | San Bernardino, California
সান হোসে, ক্যালিফোর্নিয়া | San José, California
ডিয়ারবর্ন | Dearborn, Michigan
প্যাটারসন | Paterson
নিউয়ার্ক | Newark, New Jersey
সিনসিনাটি | Cincinnati, Ohio
কলম্বাস, ওহাইও | Columbus, Ohio
ফোর্ট ওয়ার্থ | Fort Worth, Texas
টাকসন | Tucson, Arizona
রিচমন্ড | Richmond
সেন্ট পল | St. Paul, Minnesota
উটাহ ভ্যালি; ওরেম | Orem, Utah
`;
