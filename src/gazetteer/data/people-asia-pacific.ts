/** People in the news of East and South-East Asia and Oceania, as a gazetteer table. */
export const peopleAsiaPacific = `
# China, Hong Kong, Taiwan
ইউ জিং; ইউ জিঙ | Yu Jing | diplomat | CN | - | spokesperson
ইয়াও ওয়েন; ইয়াও ওয়েন্ | Yao Wen | diplomat | CN | - | ambassador
ওয়াং ই; ওয়াং য়ি; ওয়াং ইয়ি; ওয়াং ঈ | Wang Yi | politician | CN | - | foreign-minister
ওয়াং ওয়েনতাও; ওয়াং ওয়েন্টাও | Wang Wentao | politician | CN | - | -
ওয়াং ওয়েনবিন | Wang Wenbin | diplomat | CN | - | spokesperson
ওয়াং হুনিং; ওয়াং হু নিং | Wang Huning | politician | CN | - | -
ওয়েলিংটন কু; ওয়েলিংটন কুও | Wellington Koo; Koo Li-hsiung | politician | TW | - | defence-minister
কাই কি; চাই ছি | Cai Qi | politician | CN | - | -
কিন গ্যাং; ছিন গাং; কিং গ্যাং | Qin Gang | politician | CN | - | foreign-minister
গুও জিয়াকুন; কুও চিয়াখুন; গুয়ো জিয়াকুন; গু জিয়াকুন | Guo Jiakun | diplomat | CN | - | spokesperson
চেং লি-উন; চেং লি উন | Cheng Li-wun | politician | TW | - | opposition-leader
চো জুং-তাই | Cho Jung-tai | politician | TW | - | prime-minister
জন লি; জন লি কা-চিউ | John Lee; John Lee Ka-chiu | politician | HK | - | leader
জিমি লাই; জিমি লাই চি ইং | Jimmy Lai | business | HK | Q1447095 | -
জিয়াং বিন; চিয়াং পিন | Jiang Bin | military | CN | - | spokesperson
জোশুয়া ওং | Joshua Wong | activist | HK | - | -
ঝাও লেজি; চাও ল্যচি; ঝাও লেজী | Zhao Leji | politician | CN | - | -
ঝাং ইউশিয়া; চাং ইয়ুশিয়া; ঝাং ইউক্সিয়া | Zhang Youxia | military | CN | - | -
ঝাং জুন; চাং চুন | Zhang Jun | diplomat | CN | - | ambassador
ঝাং শিয়াওগাং; ঝাং জিয়াওগাং; চাং শিয়াওকাং | Zhang Xiaogang | military | CN | - | spokesperson
ডিং শুয়েশিয়াং; তিং শুয়েশিয়াং | Ding Xuexiang | politician | CN | - | -
দং জুন; ডং জুন; দোং জুন; তং চুন | Dong Jun | politician | CN | - | defence-minister
দেং শিয়াওপিং; দেং জিয়াওপিং; তেং শিয়াওপিং | Deng Xiaoping | politician | CN | - | leader
পেং লিউয়ান; পেং লিয়ুয়ান | Peng Liyuan | politician | CN | - | -
প্যান গংশেং; ফান কংশেং | Pan Gongsheng | politician | CN | - | governor
ফু কং; ফু ছং; ফু কোং | Fu Cong | diplomat | CN | - | ambassador
মাও নিং; মাও নিঙ | Mao Ning | diplomat | CN | - | spokesperson
মাও সেতুং; মাও জেদং; মাও সে তুং; মাও জে দং | Mao Zedong; Mao Tse-tung | politician | CN | Q5816 | leader
লাই চিং-তে; লাই চিং-তেহ; লাই চিং তে; লাই ছিং-তে; উইলিয়াম লাই; লাই চিং টে | Lai Ching-te; William Lai; Lai Ching te | politician | TW | - | president
লি কেকিয়াং; লি খ্যছিয়াং | Li Keqiang | politician | CN | - | former-prime-minister
লি চেংগাং; লি ছেংকাং; লি চেংগ্যাং | Li Chenggang | politician | CN | - | -
লি ছিয়াং; লি কিয়াং; লি শিয়াং; লি চিয়াং; লি কিয়াঙ | Li Qiang | politician | CN | - | prime-minister
লি শাংফু | Li Shangfu | politician | CN | - | defence-minister
লি শি | ~Li Xi | politician | CN | - | -
লি হুই | Li Hui | politician | CN | - | envoy
লিউ জিনসং | Liu Jinsong | diplomat | CN | - | -
লিউ জিয়ানচাও; লিউ চিয়ানছাও | Liu Jianchao | politician | CN | - | -
লিন চিয়া-লুং | Lin Chia-lung | politician | TW | - | foreign-minister
লিন জিয়ান; লিন চিয়ান; লিন জিয়েন | Lin Jian | diplomat | CN | - | spokesperson
শি ই | Shi Yi | military | CN | - | spokesperson
শিয়ে ফেং; সিয়ে ফেং; জি ফেং | Xie Feng | diplomat | CN | - | ambassador
শু ফেইহং; জু ফেইহং; সু ফেইহং | Xu Feihong | diplomat | CN | - | ambassador
সাই ইং-ওয়েন; সাই ইং ওয়েন | Tsai Ing-wen; Tsai Ing wen | politician | TW | - | former-president
সান ওয়েইডং; সুন ওয়েইতং | Sun Weidong | politician | CN | - | -
সি চিন পিং; শি জিনপিং; শি চিনফিং; সি জিনপিং; শি চিন পিং; শি জিন পিং; সি চিনপিং; সি জিন পিং; শি জিংপিং; শি জিনপিঙ; শি চিনপিং; শি চিন ফিং; ~জিনপিং; ~চিনফিং; ~শি; ~সি | Xi Jinping; ~Xi; ~Jinping | politician | CN | Q15031 | president, leader
হান ঝেং; হান চেং; হান জেং | Han Zheng | politician | CN | - | vice-president
হু জিনতাও; হু চিনথাও | Hu Jintao | politician | CN | Q15029 | former-president
হুয়া চুনইং; হুয়া ছুনইং | Hua Chunying | diplomat | CN | - | spokesperson
হে ইয়ংকিয়ান; হে ইয়ংচিয়ান | He Yongqian | diplomat | CN | - | spokesperson
হে ওয়েইদং | He Weidong | military | CN | - | -
হে লিফেং; হ্য লিফেং; হে লি ফেং; হে লাইফেং; হ লিফেং | He Lifeng | politician | CN | - | -
# Korea
আহন গিউ-ব্যাক; আন গিউ-ব্যাক; আহন গিউ ব্যাক | Ahn Gyu-back; Ahn Gyu-Baek | politician | KR | - | defence-minister
ইউন সুক ইওল; ইউন সুক-ইওল; ইয়ুন সুক ইয়ল; ইয়ুন সুক ইয়োল; ইউন সুক ইয়োল; ইউন সুক ইয়ল; ইউন সুক-ইয়োল; ইয়ুন সুক-ইওল; ইয়ুন সুক ইওল; ইউন সাক-ইওল; ইয়ুন সুক-ইয়োল; ~ইউন; ~ইয়ুন | Yoon Suk Yeol; Yoon Suk-yeol; ~Yoon | politician | KR | - | former-president, president
ওয়াই সুং-লাক; উই সুং-লাক | Wi Sung-lac; Wi Sung-rak | politician | KR | - | adviser
কিম ইয়ং হিউন; কিম ইয়ং-হিউন; কিম ইয়ং হিয়ন | Kim Yong-hyun; Kim Yong Hyun | politician | KR | - | defence-minister
কিম ইয়ো জং; কিম ইয়ো-জং; কিম ইও জং | Kim Yo Jong; Kim Yo-jong | politician | KP | - | spokesperson
কিম ইল সুং; কিম ইল-সুং | Kim Il Sung; Kim Il-sung | politician | KP | - | leader
কিম কিওন হি; কিম কিওন-হি; কিম কেওন হি; কিম কোন হি | Kim Keon Hee; Kim Keon-hee | politician | KR | - | -
কিম জং ইল; কিম জং-ইল | Kim Jong Il; Kim Jong-il | politician | KP | Q10665 | leader
কিম জং উন; কিম জং-উন; কিম জং ঊন; কিম জং উং; কিম জঙ উন; কিম জং-ঊন; কিম জংউন; কিম জং আন; ~কিম | Kim Jong Un; Kim Jong-un; Kim Jong-Un; ~Kim | politician | KP | Q56226 | leader, supreme-leader
কিম জু আয়ে; কিম জু-আয়ে; কিম জু এ; কিম জু আয় | Kim Ju Ae; Kim Ju-ae | politician | KP | - | -
কিম মিন-সোক; কিম মিন সোক; কিম মিন-সিওক | Kim Min-seok; Kim Min Seok | politician | KR | - | prime-minister
কিম মুন-সু; কিম মুন সু | Kim Moon-soo; Kim Moon Soo | politician | KR | - | opposition-leader
চুং ডং-ইয়ং; চুং দং-ইয়ং; চুং দং ইয়ং | Chung Dong-young; Chung Dong Young | politician | KR | - | -
চো তে-ইউল; চো তে ইউল | Cho Tae-yul; Cho Tae Yul | politician | KR | - | foreign-minister
চো সন হুই; চোয়ে সন হুই; চো সোন হুই; চোয়ে সোন হুই; চো সুন হুই; চোয়ে সুন হুই | Choe Son Hui; Choe Son-hui; Choi Son Hui | politician | KP | - | foreign-minister
চো হিউন; চো হিয়ন; জো হিউন | Cho Hyun | politician | KR | - | foreign-minister
চোই সাং-মোক; চোই সাং মোক | Choi Sang-mok; Choi Sang Mok | politician | KR | - | finance-minister
নো কোয়াং চোল | No Kwang Chol | politician | KP | - | defence-minister
পাক জং চন | Pak Jong Chon | politician | KP | - | -
পাক থে সং; পাক তে সং | Pak Thae Song; Pak Tae Song | politician | KP | - | prime-minister
পার্ক ইয়ং-সিক; পার্ক ইয়ং সিক | Park Young-sik | politician | KR | - | ambassador
পার্ক গিউন হে; পার্ক গিউন-হে; পার্ক গুন হে | Park Geun-hye; Park Geun Hye | politician | KR | - | former-president
মুন জে ইন; মুন জে-ইন; মুন জায়ে ইন | Moon Jae-in; Moon Jae In | politician | KR | - | former-president
লি জে মিয়ং; লি জে-মিয়ং; লি জায়ে মিয়ং; লি জে মিউং; লি জে মিয়াং; লি জে-মিয়াং; লি জে ম্যুং; লি জায়ে-মিয়ং; লি জে মুং; লি জে-মিউং; লি জায়ে মিউং | Lee Jae-myung; Lee Jae Myung; Lee Jae-Myung | politician | KR | - | president, opposition-leader
হান কাং | Han Kang | politician | KR | - | -
হান ডং-হুন | Han Dong-hoon; Han Dong Hoon | politician | KR | - | party-chief
হান ডাক সু; হান ডাক-সু; হান দুক সু; হান দাক-সু | Han Duck-soo; Han Duck Soo | politician | KR | - | former-prime-minister, president
# Japan
ইউরিকো কোইকে | Yuriko Koike; Koike | politician | JP | - | governor
ইয়ামা কিমিনোরি; ইওয়ামা কিমিনোরি | Iwama Kiminori | politician | JP | - | ambassador
ইয়োকো কামিকাওয়া | Yoko Kamikawa; Kamikawa | politician | JP | - | foreign-minister
ইয়োশিমাসা হায়াশি; হায়াশি; ইওশিমাসা হায়াশি | Yoshimasa Hayashi | politician | JP | - | spokesperson
ইয়োশিহিকো নোদা; নোদা | Yoshihiko Noda | politician | JP | - | opposition-leader, former-prime-minister
ইয়োশিহিদে সুগা | Yoshihide Suga | politician | JP | Q122465 | former-prime-minister
কাজুও উয়েদা; কাজুয়ো উয়েদা | Kazuo Ueda; Ueda | politician | JP | - | governor
গেন নাকাতানি; নাকাতানি | Gen Nakatani; Nakatani | politician | JP | - | defence-minister
তাকেশি ইওয়ায়া; তাকেশি ইওয়া; ইওয়ায়া | Takeshi Iwaya; Iwaya | politician | JP | - | foreign-minister
তোশিমিৎসু মোতেগি; তোশিমিতসু মোটেগি; মোতেগি | Toshimitsu Motegi; Motegi | politician | JP | - | foreign-minister
নারুহিতো | Naruhito | politician | JP | - | king
ফুমিও কিশিদা; ফুমিয়ো কিশিদা; কিশিদা ফুমিও; কিশিদা | Fumio Kishida; Kishida | politician | JP | - | former-prime-minister, prime-minister
মিনোরু কিহারা; কিহারা | Minoru Kihara; Kihara | politician | JP | - | spokesperson, defence-minister
রিওসেই আকাজাওয়া | Ryosei Akazawa; Akazawa | politician | JP | - | -
শিগেরু ইশিবা; শিগেরু ঈশিবা; ইশিবা শিগেরু; ইশিবা | Shigeru Ishiba; Ishiba | politician | JP | - | former-prime-minister, prime-minister
শিনজিরো কোইজুমি; কোইজুমি | Shinjiro Koizumi; Koizumi | politician | JP | - | defence-minister
শিনজো আবে; শিনজ়ো আবে; আবে শিনজো; ~আবে | Shinzo Abe; ~Abe | politician | JP | Q132345 | former-prime-minister
শিনিচি সাইদা; সাইদা শিনিচি | Shinichi Saida; Saida Shinichi | politician | JP | - | ambassador
সাৎসুকি কাতায়ামা; সাতসুকি কাতায়ামা | Satsuki Katayama; Katayama | politician | JP | - | finance-minister
সানায়ে তাকাইচি; সানে তাকাইচি; সানাই তাকাইচি; তাকাইচি সানায়ে; তাকাইচি | Sanae Takaichi; Takaichi | politician | JP | - | prime-minister
# South-East Asia
আনুতিন চার্নভিরাকুল; অনুতিন চার্নভিরাকুল; আনুতিন চারনভিরাকুল; আনুতিন চার্নবিরাকুল; আনুতিন | Anutin Charnvirakul; Anutin | politician | TH | - | prime-minister
আনোয়ার ইব্রাহিম; আনোয়ার ইব্রাহীম; দাতুক সেরি আনোয়ার ইব্রাহিম; দাতো সেরি আনোয়ার ইব্রাহিম | Anwar Ibrahim | politician | MY | - | prime-minister
উখনাগিন খুরেলসুখ; উখনা খুরেলসুখ | Ukhnaagiin Khurelsukh; Khurelsukh | politician | MN | - | president
কাও কিম হোর্ন; কাও কিম হাওয়ার্ন | Kao Kim Hourn | diplomat | - | - | secretary-general
গিলবার্তো তেওদোরো | Gilberto Teodoro | politician | PH | - | defence-minister
জয় তারিয়েলা; জে তারিয়েলা | Jay Tarriela; Tarriela | official | PH | - | spokesperson
জিব্রান রাকাবুমিং রাকা | Gibran Rakabuming Raka | politician | ID | - | vice-president
জোকো উইদোদো; জোকো উইডোডো; জোকোউই; উইদোদো | Joko Widodo; Jokowi; Widodo | politician | ID | - | former-president
জোসে রামোস-হোর্তা; হোসে রামোস হোর্তা; জোসে রামোস হোর্তা | José Ramos-Horta; Jose Ramos-Horta; Ramos-Horta | politician | TL | - | president
তেরেসা লাজারো; থেরেসা লাজারো | Theresa Lazaro; Ma. Theresa Lazaro | politician | PH | - | foreign-minister
তো লাম; টো লাম | To Lam; Tô Lâm | politician | VN | - | leader, president
থংলুন সিসৌলিথ | Thongloun Sisoulith | politician | LA | - | president
থাকসিন সিনাওয়াত্রা; থাকসিন শিনাওয়াত্রা; থাকসিন | Thaksin Shinawatra; Thaksin | politician | TH | - | former-prime-minister
থারমান শানমুগারত্নম; থারমান শানমুগারাত্নম | Tharman Shanmugaratnam | politician | SG | - | president
নরোদম সিহামনি | Norodom Sihamoni | royal | KH | - | king
নাজিব রাজাক | Najib Razak | politician | MY | - | former-prime-minister
নাত্তাফং রুয়াংপানিয়াউত | Natthaphong Ruengpanyawut | politician | TH | - | opposition-leader
পিটা লিমজারোয়েনরাত | Pita Limjaroenrat | politician | TH | - | -
পেতংতার্ন সিনাওয়াত্রা; পায়েতংতার্ন সিনাওয়াত্রা; পেতংতার্ন শিনাওয়াত্রা; পায়তংতার্ন সিনাওয়াত্রা; পায়েটোংটার্ন সিনাওয়াত্রা; পেতংতার্ন; পায়েতংতার্ন | Paetongtarn Shinawatra; Paetongtarn | politician | TH | - | former-prime-minister, prime-minister
প্রাউত চান-ওচা; প্রায়ুত চান-ওচা; প্রায়ুথ চান-ওচা | Prayut Chan-o-cha; Prayuth Chan-ocha | politician | TH | - | former-prime-minister
প্রাক সোখোন; প্রাক সোখোন্ন | Prak Sokhonn; Prak Sokhon | politician | KH | - | foreign-minister
প্রাবোও সুবিয়ান্তো; প্রাবোভো সুবিয়ান্তো; প্রবোও সুবিয়ান্তো; প্রাবোয়ো সুবিয়ান্তো; প্রাবোও সুবিয়ানতো; প্রাবোয়ো; প্রাবোও; সুবিয়ান্তো | Prabowo Subianto; Prabowo; Subianto | politician | ID | - | president
ফাম মিন চিন; ফাম মিন চিনহ | Pham Minh Chinh | politician | VN | - | prime-minister
ফার্দিনান্দ মার্কোস জুনিয়র; ফার্দিনান্দ মার্কোস; বংবং মার্কোস; ফার্ডিনান্ড মার্কোস জুনিয়র; ফার্দিনান্দ বংবং মার্কোস জুনিয়র; ~মার্কোস | Ferdinand Marcos Jr.; Ferdinand Marcos Jr; Ferdinand Marcos; Bongbong Marcos; ~Marcos | politician | PH | - | president
ফুমথাম ওয়েচায়াচাই; ফুমথাম ভেচায়াচাই | Phumtham Wechayachai; Phumtham | politician | TH | - | prime-minister, defence-minister
ভিভিয়ান বালাকৃষ্ণান; ভিভিয়ান বালকৃষ্ণন | Vivian Balakrishnan | politician | SG | - | foreign-minister
মহা ভাজিরালংকর্ন | Maha Vajiralongkorn | royal | TH | - | king
মারিয়া রেসা | Maria Ressa | journalist | PH | - | -
মারিস সাংগিয়ামপংসা; মারিস সাঙ্গিয়াম্পংসা | Maris Sangiampongsa | politician | TH | - | foreign-minister
মালি সোচেতা; মালি সোচিয়াতা | Maly Socheata | official | KH | - | spokesperson
মাহাথির মোহাম্মদ; মাহাথির মোহাম্মাদ; মাহাথির মহম্মদ; মাহাথির | Mahathir Mohamad; Mahathir Mohammad; Mahathir | politician | MY | - | former-prime-minister
মোহাম্মদ শুহাদা ওসমান; মোহাম্মদ সুহাদা ওথমান | Mohd Shuhada Othman | diplomat | MY | - | ambassador
মোহাম্মদ হাসান; মোহামাদ হাসান | Mohamad Hasan | politician | MY | - | foreign-minister
রদ্রিগো দুতের্তে; রদ্রিগো দুতার্তে; রড্রিগো দুতার্তে; রদরিগো দুতের্তে; দুতের্তে; দুতার্তে | Rodrigo Duterte; Duterte | politician | PH | - | former-president
রেতনো মারসুদি | Retno Marsudi | politician | ID | - | foreign-minister
লরেন্স ওং; লরেন্স ওয়ং; লরেন্স উওং | Lawrence Wong | politician | SG | - | prime-minister
লি সিয়েন লুং; লি শিয়েন লুং | Lee Hsien Loong | politician | SG | - | former-prime-minister
লুয়ং কুয়ং; লুওং কুওং | Luong Cuong | politician | VN | - | president
শানানা গুজমাও; জানানা গুসমাও | Xanana Gusmão; Xanana Gusmao | politician | TL | - | prime-minister
শ্রী মুলিয়ানি; শ্রী মুলিয়ানি ইন্দ্রাবতী | Sri Mulyani Indrawati; Sri Mulyani | politician | ID | - | finance-minister
সাইফুদ্দিন নাসুশন ইসমাইল; সাইফুদ্দিন নাসুতিওন ইসমাইল | Saifuddin Nasution Ismail; Saifuddin Nasution | politician | MY | - | interior-minister
সারা দুতের্তে; সারা দুতার্তে | Sara Duterte | politician | PH | - | vice-president
সিহাসাক ফুয়াংকেটকিও; সিহাসাক ফুয়াংকেতকেও | Sihasak Phuangketkeow | politician | TH | - | foreign-minister
সুগিয়োনো; সুগিওনো | Sugiono | politician | ID | - | foreign-minister
সুলতান ইব্রাহিম; সুলতান ইব্রাহিম ইস্কান্দার | Sultan Ibrahim Iskandar; Sultan Ibrahim | royal | MY | - | king
সোনেক্সায় সিফানদোন; সোনেক্সে সিফানডোন | Sonexay Siphandone | politician | LA | - | prime-minister
স্রেথা থাভিসিন; শ্রেথা থাভিসিন | Srettha Thavisin; Srettha | politician | TH | - | former-prime-minister
হাসানাল বলকিয়াহ; হাসানাল বলকিয়া | Hassanal Bolkiah | royal | BN | - | king, prime-minister
হুন মানেত; হুন মানেট; হুন ম্যানেট | Hun Manet | politician | KH | - | prime-minister
হুন সেন | Hun Sen | politician | KH | - | former-prime-minister
# Australia, New Zealand, Pacific
অ্যান্থনি আলবানিজ; অ্যান্টনি আলবানিজ; অ্যান্থনি আলবেনিজ; অ্যান্থনি অ্যালবানিজ; অ্যান্টনি অ্যালবানিজ; এন্থনি আলবেনিজ; অ্যান্থনি অ্যালবানিস; অ্যান্টনি আলবেনিজ; আলবানিজ; আলবেনিজ; অ্যালবানিজ | Anthony Albanese; Albanese | politician | AU | - | prime-minister
উইনস্টন পিটার্স; উইন্সটন পিটার্স | Winston Peters | politician | NZ | - | foreign-minister
কেভিন রাড | Kevin Rudd | politician | AU | - | ambassador, former-prime-minister
ক্রিস মিন্স | Chris Minns; Minns | politician | AU | - | -
ক্রিস্টোফার লাক্সন; ক্রিস্টোফার লুক্সন; ক্রিস লুক্সন; লাক্সন; লুক্সন | Christopher Luxon; Luxon | politician | NZ | - | prime-minister
জাসিন্ডা আর্ডার্ন; জেসিন্ডা আরডার্ন; জাসিন্ডা আরডার্ন; আরডার্ন; আর্ডার্ন | Jacinda Ardern; Ardern | politician | NZ | - | former-prime-minister
জিম চালমার্স; জিম চ্যামার্স | Jim Chalmers; Chalmers | politician | AU | - | finance-minister
জুডিথ কলিন্স | Judith Collins | politician | NZ | - | defence-minister
জুলিয়ান অ্যাসাঞ্জ; অ্যাসাঞ্জ | Julian Assange; Assange | activist | AU | Q360 | -
জেমস মারাপে; জেমস মারাপ | James Marape; Marape | politician | PG | - | prime-minister
জেরেমায়া মানেলে | Jeremiah Manele; Manele | politician | SB | - | prime-minister
টনি বার্ক | Tony Burke | politician | AU | - | interior-minister
পিটার ডাটন | Peter Dutton; Dutton | politician | AU | - | opposition-leader
পেনি ওং; পেনি ওয়ং; পেনি উওং | Penny Wong | politician | AU | - | foreign-minister
রিচার্ড মার্লেস; রিচার্ড মার্লস; রিচার্ড মারলেস | Richard Marles; Marles | politician | AU | - | defence-minister
সিতিভেনি রাবুকা; সিটিভেনি রাবুকা | Sitiveni Rabuka; Rabuka | politician | FJ | - | prime-minister
সুসান রাইল | Susan Ryle | diplomat | AU | - | ambassador
সুসান লে; সুসান লেই; সুসান লি | Sussan Ley | politician | AU | - | opposition-leader
স্কট মরিসন | Scott Morrison | politician | AU | - | former-prime-minister
`;
