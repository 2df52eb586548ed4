/** People in the news of India, as a gazetteer table. */
export const peopleIndia = `
# Union government and Bharatiya Janata Party
অটলবিহারী বাজপেয়ী; অটল বিহারী বাজপেয়ী; অটলবিহারী বাজপেয়ি; বাজপেয়ী | Atal Bihari Vajpayee; Vajpayee | politician | IN | - | former-prime-minister
অনুরাগ ঠাকুর; অনুরাগ সিং ঠাকুর | Anurag Thakur; Anurag Singh Thakur | politician | IN | - | -
অমিত মালব্য; অমিত মালবীয় | Amit Malviya | politician | IN | - | -
অমিত শাহ; অমিত শাহ্; ~শাহ | Amit Shah; ~Shah | politician | IN | Q4746875 | interior-minister
অরুণ জেটলি | Arun Jaitley | politician | IN | - | finance-minister
অর্জুনরাম মেঘওয়াল; অর্জুন রাম মেঘওয়াল | Arjun Ram Meghwal | politician | IN | - | -
অশ্বিনী বৈষ্ণব; অশ্বিনী বৈষ্ণো; অশ্বিনী বৈষ্ণৌ | Ashwini Vaishnaw; Ashwini Vaishnav; Vaishnaw | politician | IN | - | -
এইচ ডি কুমারস্বামী; এইচডি কুমারস্বামী; কুমারস্বামী | H D Kumaraswamy; HD Kumaraswamy; Kumaraswamy | politician | IN | - | -
ওম বিড়লা | Om Birla | politician | IN | - | speaker
কঙ্গনা রানাউত; কঙ্গনা রনৌত; কঙ্গনা রানাওয়াত | Kangana Ranaut | politician | IN | - | -
কিরেন রিজিজু; কিরণ রিজিজু; কিরেণ রিজিজু; রিজিজু | Kiren Rijiju; Rijiju | politician | IN | - | -
কীর্তি বর্ধন সিং; কীর্তিবর্ধন সিং; কীর্তিবর্ধন সিংহ | Kirti Vardhan Singh | politician | IN | - | -
কৈলাস বিজয়বর্গীয়; কৈলাশ বিজয়বর্গীয় | Kailash Vijayvargiya | politician | IN | - | -
গজেন্দ্র সিং শেখাওয়াত; গজেন্দ্র শেখাওয়াত | Gajendra Singh Shekhawat | politician | IN | - | -
গিরিরাজ সিং; গিরিরাজ সিংহ | Giriraj Singh | politician | IN | - | -
গৌরব ভাটিয়া | Gaurav Bhatia | politician | IN | - | spokesperson
চিরাগ পাসোয়ান; চিরাগ পাসওয়ান | Chirag Paswan | politician | IN | - | party-chief
জগদীপ ধনখড়; জগদীপ ধনকড়; ধনখড়; ধনকড় | Jagdeep Dhankhar; Dhankhar | politician | IN | - | vice-president, governor
জিতনরাম মাঝি; জিতন রাম মাঝি | Jitan Ram Manjhi | politician | IN | - | -
জে পি নাড্ডা; জেপি নাড্ডা; জগৎ প্রকাশ নাড্ডা; জগতপ্রকাশ নাড্ডা; নাড্ডা; জে পি নড্ডা; জেপি নড্ডা; নড্ডা | J P Nadda; JP Nadda; Jagat Prakash Nadda; Nadda | politician | IN | - | party-chief
জ্যোতিরাদিত্য সিন্ধিয়া; সিন্ধিয়া | Jyotiraditya Scindia; Jyotiraditya M Scindia; Scindia | politician | IN | - | -
তেজস্বী সূর্য | Tejasvi Surya | politician | IN | - | -
দ্রৌপদী মুর্মু; দ্রৌপদী মুর্মূ; ~মুর্মু | Droupadi Murmu; Draupadi Murmu; ~Murmu | politician | IN | - | president
ধর্মেন্দ্র প্রধান | Dharmendra Pradhan | politician | IN | - | -
নরেন্দ্র মোদি; নরেন্দ্র মোদী; নরেন্দ্র দামোদরদাস মোদি; নরেন্দ্র দামোদরদাস মোদী; মোদি; মোদী | Narendra Modi; Narendra Damodardas Modi; Modi | politician | IN | Q1058 | prime-minister, leader
নিতিন নবীন; নীতিন নবীন; নিতিন নবীন সিনহা | Nitin Nabin; Nitin Navin | politician | IN | - | party-chief
নিত্যানন্দ রাই; নিত্যানন্দ রায় | Nityanand Rai | politician | IN | - | -
নির্মলা সীতারমন; নির্মলা সীতারামন; নির্মলা সীতারমণ; নির্মলা সীতারামণ; সীতারমন; সীতারামন | Nirmala Sitharaman; Sitharaman | politician | IN | - | finance-minister
নিশিকান্ত দুবে | Nishikant Dubey | politician | IN | - | -
নীতিন গডকড়ী; নিতিন গড়করি; নিতিন গডকরি; নীতিন গডকরী; গডকড়ী; গডকরি; গড়করি | Nitin Gadkari; Gadkari | politician | IN | - | -
পবিত্র মার্গেরিটা; পবিত্র মার্ঘেরিটা | Pabitra Margherita | politician | IN | - | -
পীযূষ গোয়েল; পীযূষ গয়াল; পীয়ূষ গোয়েল; পীযুষ গোয়েল | Piyush Goyal; Goyal | politician | IN | - | -
প্রকাশ জাভড়েকর | Prakash Javadekar | politician | IN | - | -
প্রহ্লাদ জোশী; প্রহ্লাদ যোশী; প্রহ্লাদ জোশি | Pralhad Joshi; Prahlad Joshi | politician | IN | - | -
বরুণ গান্ধী | Varun Gandhi | politician | IN | - | -
বি এল সন্তোষ; বিএল সন্তোষ | B L Santhosh; BL Santhosh | politician | IN | - | -
ভূপেন্দ্র পটেল; ভূপেন্দ্র প্যাটেল | Bhupendra Patel | politician | IN | - | chief-minister
ভূপেন্দ্র যাদব; ভূপেন্দর যাদব | Bhupender Yadav; Bhupendra Yadav | politician | IN | - | -
ভেঙ্কাইয়া নাইডু; এম ভেঙ্কাইয়া নাইডু | M Venkaiah Naidu; Venkaiah Naidu | politician | IN | - | vice-president
মনসুখ মাণ্ডব্য; মনসুখ মাণ্ডবিয়া; মনসুখ মান্ডবিয়া; মনসুখ মান্ডভিয়া; মনসুখ মাণ্ডভিয়া | Mansukh Mandaviya; Mandaviya | politician | IN | - | -
মনোহর লাল খট্টর; মনোহরলাল খট্টর; মনোহর লাল; খট্টর | Manohar Lal Khattar; Manohar Lal; Khattar | politician | IN | - | -
মুরলী মনোহর জোশী; মুরলীমনোহর যোশী | Murli Manohar Joshi | politician | IN | - | -
মেনকা গান্ধী; মানেকা গান্ধী | Maneka Gandhi | politician | IN | - | -
রবি শঙ্কর প্রসাদ; রবিশঙ্কর প্রসাদ | Ravi Shankar Prasad | politician | IN | - | -
রাজনাথ সিং; রাজনাথ সিংহ; রাজনাথ | Rajnath Singh; Rajnath | politician | IN | - | defence-minister
রামনাথ কোবিন্দ; রাম নাথ কোবিন্দ; কোবিন্দ | Ram Nath Kovind; Ramnath Kovind; Kovind | politician | IN | - | former-president
লালকৃষ্ণ আডবাণী; লালকৃষ্ণ আদভানি; লাল কৃষ্ণ আদভানি; আডবাণী; আদভানি | Lal Krishna Advani; L K Advani; LK Advani; Advani | politician | IN | - | -
লালন সিং; রাজীব রঞ্জন সিং | Lalan Singh; Rajiv Ranjan Singh | politician | IN | - | -
শিবরাজ সিং চৌহান; শিবরাজ সিংহ চৌহান; শিবরাজ চৌহান | Shivraj Singh Chouhan; Shivraj Singh Chauhan; Shivraj Chouhan | politician | IN | - | -
শেহজাদ পুনাওয়ালা; শাহজাদ পুনাওয়ালা | Shehzad Poonawalla | politician | IN | - | spokesperson
সম্বিত পাত্র | Sambit Patra | politician | IN | - | spokesperson
সর্বানন্দ সোনোয়াল; সর্বানন্দ সনোয়াল; সোনোয়াল | Sarbananda Sonowal; Sonowal | politician | IN | - | -
সি পি রাধাকৃষ্ণন; সিপি রাধাকৃষ্ণন; সি পি রাধাকৃষ্ণণ | C P Radhakrishnan; CP Radhakrishnan | politician | IN | - | vice-president
সুধাংশু ত্রিবেদী | Sudhanshu Trivedi | politician | IN | - | spokesperson
সুনীল বনসল; সুনীল বনশল | Sunil Bansal | politician | IN | - | -
সুব্রহ্মণ্যম জয়শঙ্কর; এস জয়শঙ্কর; এস. জয়শঙ্কর; সুব্রামানিয়াম জয়শঙ্কর; সুব্রহ্মণ্যম জয়শংকর; জয়শঙ্কর; জয়শংকর | Subrahmanyam Jaishankar; S Jaishankar; S. Jaishankar; Jaishankar | politician | IN | - | foreign-minister
সুষমা স্বরাজ | Sushma Swaraj | politician | IN | - | foreign-minister
স্মৃতি ইরানি; স্মৃতি ইরানী | Smriti Irani | politician | IN | - | -
হরদীপ সিং পুরী; হরদীপ সিং পুরি; হরদীপ পুরী; হরদীপ সিংহ পুরী | Hardeep Singh Puri; Hardeep Puri | politician | IN | - | -
# officials of the Union government
অজিত ডোভাল; অজিত দোভাল; অজিত ডোবাল; ডোভাল; দোভাল; ডোবাল | Ajit Doval; Doval | official | IN | - | adviser
অনন্ত নাগেশ্বরন; ভি অনন্ত নাগেশ্বরন | V Anantha Nageswaran; Anantha Nageswaran | official | IN | - | adviser
অমিতাভ কান্ত | Amitabh Kant | official | IN | - | -
অরিন্দম বাগচী; অরিন্দম বাগচি | Arindam Bagchi | official | IN | - | spokesperson
আর ভেঙ্কটরমণি; আর ভেঙ্কটরামানি | R Venkataramani | official | IN | - | -
উর্জিত প্যাটেল; উর্জিত পটেল | Urjit Patel | official | IN | - | governor
এস সোমনাথ; এস. সোমনাথ | S Somanath | official | IN | - | -
জ্ঞানেশ কুমার | Gyanesh Kumar | official | IN | - | -
তুষার মেহতা; তুষার মেহেতা | Tushar Mehta | official | IN | - | -
তুহিন কান্ত পাণ্ডে; তুহিনকান্ত পাণ্ডে | Tuhin Kanta Pandey | official | IN | - | -
দলজিৎ সিং চৌধুরী; দলজিৎ সিংহ চৌধুরী | Daljit Singh Chaudhary; Daljit Singh Chawdhary | official | IN | - | -
পার্বথনেনি হরিশ; পর্বতনেনি হরিশ; পি হরিশ | Parvathaneni Harish; P Harish | official | IN | - | ambassador
পি কে মিশ্র; পিকে মিশ্র | P K Mishra; PK Mishra | official | IN | - | -
প্রণয় ভার্মা; প্রণয় বর্মা; প্রণয় কুমার ভার্মা | Pranay Verma; Pranay Kumar Verma | official | IN | - | ambassador
প্রবীণ সুদ; প্রবীণ সূদ | Praveen Sood | official | IN | - | -
বিক্রম মিশ্রি; বিক্রম মিস্রি; বিক্রম মিশ্রী; বিক্রম মিসরি; বিক্রম মিস্রী | Vikram Misri; Misri | official | IN | - | -
বিনয় কোয়াত্রা; বিনয় মোহন কোয়াত্রা; বিনয় মোহন কাটরা | Vinay Kwatra; Vinay Mohan Kwatra | official | IN | - | ambassador
ভি নারায়ণন | V Narayanan | official | IN | - | -
মাধবী পুরী বুচ; মাধবী বুচ | Madhabi Puri Buch; Madhabi Buch | official | IN | - | -
রঘুরাম রাজন | Raghuram Rajan | official | IN | - | governor
রণধীর জয়সওয়াল; রণধীর জয়সোয়াল; রনধীর জয়সওয়াল; জয়সওয়াল; জয়সোয়াল | Randhir Jaiswal; Jaiswal | official | IN | - | spokesperson
রাজীব কুমার | ~Rajiv Kumar | official | IN | - | -
রীভা গাঙ্গুলি দাস; রিভা গাঙ্গুলি দাস; রীভা গঙ্গোপাধ্যায় দাস | Riva Ganguly Das | official | IN | - | ambassador
শক্তিকান্ত দাস | Shaktikanta Das | official | IN | - | governor
সঞ্জয় মালহোত্রা; সঞ্জয় মলহোত্র; সঞ্জয় মলহোত্রা | Sanjay Malhotra | official | IN | - | governor
হর্ষ বর্ধন শ্রিংলা; হর্ষবর্ধন শ্রিংলা; শ্রিংলা | Harsh Vardhan Shringla; Shringla | official | IN | - | -
# armed forces
অনিল চৌহান | Anil Chauhan | military | IN | - | army-chief
আর সি তিওয়ারি; রাম চন্দ্র তিওয়ারি | R C Tiwari; Ram Chander Tiwari | military | IN | - | -
উপেন্দ্র দ্বিবেদী; উপেন্দ্র দ্বিবেদি; দ্বিবেদী | Upendra Dwivedi; Dwivedi | military | IN | - | army-chief
এ পি সিং; এপি সিং; অমর প্রীত সিং; অমরপ্রীত সিং; অমরপ্রীত সিংহ | A P Singh; AP Singh; Amar Preet Singh | military | IN | - | -
এম এম নরভণে; এম এম নারাভানে | M M Naravane; MM Naravane | military | IN | - | army-chief
দীনেশ কে ত্রিপাঠী; দীনেশ ত্রিপাঠী; দীনেশকুমার ত্রিপাঠী | Dinesh K Tripathi; Dinesh Tripathi; Dinesh Kumar Tripathi | military | IN | - | -
বিপিন রাওয়াত | Bipin Rawat | military | IN | - | army-chief
ব্যোমিকা সিং; ব্যোমিকা সিংহ | Vyomika Singh | military | IN | - | -
মনোজ পাণ্ডে; মনোজ পান্ডে | Manoj Pande | military | IN | - | army-chief
রাজীব ঘাই | Rajiv Ghai | military | IN | - | -
রাহুল আর সিং; রাহুল সিং | Rahul R Singh | military | IN | - | -
সোফিয়া কুরেশি; সোফিয়া কুরেশী | Sofiya Qureshi; Sophia Qureshi | military | IN | - | -
# Congress
অভিষেক মনু সিংভি; অভিষেক মনু সিঙ্ঘভি; অভিষেক সিংভি | Abhishek Manu Singhvi | politician | IN | - | -
অশোক গহলৌত; অশোক গেহলট; অশোক গেহলোত; গহলৌত; গেহলট | Ashok Gehlot; Gehlot | politician | IN | - | -
আনন্দ শর্মা | Anand Sharma | politician | IN | - | -
ইন্দিরা গান্ধী | Indira Gandhi | politician | IN | Q1149 | former-prime-minister
কপিল সিব্বল; কপিল সিবাল | Kapil Sibal | politician | IN | - | -
কমল নাথ; কমলনাথ | Kamal Nath | politician | IN | - | -
কানহাইয়া কুমার | Kanhaiya Kumar | politician | IN | - | -
কে সি বেণুগোপাল; কেসি বেণুগোপাল; কে সি ভেনুগোপাল | K C Venugopal; KC Venugopal | politician | IN | - | -
গুলাম নবি আজাদ; গোলাম নবী আজাদ; গুলাম নবী আজাদ | Ghulam Nabi Azad | politician | IN | - | -
গৌরব গগৈ; গৌরব গগই | Gaurav Gogoi | politician | IN | - | opposition-leader
জওহরলাল নেহরু; জওহরলাল নেহেরু; জহরলাল নেহরু; নেহরু; নেহেরু | Jawaharlal Nehru; Nehru | politician | IN | Q1047 | former-prime-minister
জয়রাম রমেশ | Jairam Ramesh | politician | IN | - | -
ডি কে শিবকুমার; ডিকে শিবকুমার; শিবকুমার | D K Shivakumar; DK Shivakumar; Shivakumar | politician | IN | - | -
দিগ্বিজয় সিং; দিগ্বিজয় সিংহ | Digvijaya Singh; Digvijay Singh | politician | IN | - | -
নভজ্যোত সিং সিধু; নভজ্যোৎ সিংহ সিধু | Navjot Singh Sidhu | politician | IN | - | -
পবন খেরা; পবন খেড়া | Pawan Khera | politician | IN | - | spokesperson
পি চিদম্বরম; পি. চিদম্বরম; পি চিদাম্বরম; চিদম্বরম | P Chidambaram; P. Chidambaram; Chidambaram | politician | IN | - | finance-minister
প্রণব মুখোপাধ্যায়; প্রণব মুখার্জি; প্রণব মুখার্জী | Pranab Mukherjee | politician | IN | - | former-president
প্রিয়াঙ্কা গান্ধী; প্রিয়াঙ্কা গান্ধী বঢরা; প্রিয়ঙ্কা গান্ধী; প্রিয়াঙ্কা গান্ধী ভদ্রা; প্রিয়াঙ্কা গান্ধী ভাদরা; প্রিয়ঙ্কা গান্ধী বঢরা | Priyanka Gandhi Vadra; Priyanka Gandhi | politician | IN | - | -
ভি ডি সতীশন; ভিডি সতীশন | V D Satheesan; VD Satheesan | politician | IN | - | opposition-leader
ভূপেশ বাঘেল; ভূপেশ বঘেল | Bhupesh Baghel | politician | IN | - | -
মণীশ তিওয়ারি; মনীশ তিওয়ারি | Manish Tewari | politician | IN | - | -
মনমোহন সিং; মনমোহন সিংহ | Manmohan Singh | politician | IN | - | former-prime-minister
মল্লিকার্জুন খড়্গে; মল্লিকার্জুন খাড়গে; মল্লিকার্জুন খড়গে; মল্লিকার্জুন খার্গে; খড়্গে; খাড়গে; খড়গে | Mallikarjun Kharge; Kharge | politician | IN | - | party-chief, opposition-leader
মহাত্মা গান্ধী; মোহনদাস করমচাঁদ গান্ধী; গান্ধীজি; গান্ধীজী | Mahatma Gandhi; Mohandas Karamchand Gandhi | politician | IN | Q1001 | leader
রণদীপ সুরজেওয়ালা; রণদীপ সিং সুরজেওয়ালা | Randeep Surjewala; Randeep Singh Surjewala | politician | IN | - | spokesperson
রাজীব গান্ধী; রাজিব গান্ধী | Rajiv Gandhi | politician | IN | - | former-prime-minister
রাহুল গান্ধী; রাহুল গান্ধি; ~রাহুল | Rahul Gandhi; ~Rahul; ~Gandhi | politician | IN | - | opposition-leader, leader
রেবন্ত রেড্ডি; রেভন্ত রেড্ডি; এ রেবন্ত রেড্ডি | Revanth Reddy; A Revanth Reddy | politician | IN | - | chief-minister
শচীন পাইলট; সচিন পাইলট | Sachin Pilot | politician | IN | - | -
শশী থারুর; শশী তারুর; থারুর; তারুর | Shashi Tharoor; Tharoor | politician | IN | - | -
সর্দার বল্লভভাই প্যাটেল; সর্দার বল্লভভাই পটেল; বল্লভভাই পটেল; সর্দার প্যাটেল; সর্দার পটেল | Vallabhbhai Patel; Sardar Patel | politician | IN | - | -
সলমন খুরশিদ; সালমান খুরশিদ | Salman Khurshid | politician | IN | - | foreign-minister
সিদ্দারামাইয়া; সিদ্ধারামাইয়া; সিদ্দরামাইয়া | Siddaramaiah | politician | IN | - | chief-minister
সুখবিন্দর সিং সুখু; সুখবিন্দর সিংহ সুখু | Sukhvinder Singh Sukhu; Sukhu | politician | IN | - | chief-minister
সুপ্রিয়া শ্রীনাতে; সুপ্রিয়া শ্রীনেত | Supriya Shrinate | politician | IN | - | spokesperson
সোনিয়া গান্ধী; সনিয়া গান্ধী; ~সোনিয়া; ~সনিয়া | Sonia Gandhi; ~Sonia | politician | IN | - | leader
# chief ministers and regional leaders
অখিলেশ যাদব; অখিলেশ | Akhilesh Yadav; Akhilesh | politician | IN | - | party-chief, opposition-leader
অজিত পাওয়ার; অজিত পওয়ার | Ajit Pawar | politician | IN | - | -
অতিশী মারলেনা; আতিশী মারলেনা; আতিশী; অতিশী; আতিশি | Atishi Marlena; Atishi | politician | IN | - | chief-minister, opposition-leader
অরবিন্দ কেজরিওয়াল; অরবিন্দ কেজরীওয়াল; অরবিন্দ কেজরিবাল; কেজরিওয়াল; কেজরীওয়াল | Arvind Kejriwal; Kejriwal | politician | IN | - | chief-minister, party-chief
আদিত্য ঠাকরে | Aaditya Thackeray | politician | IN | - | -
আসাদউদ্দিন ওয়াইসি; আসাদুদ্দিন ওয়াইসি; আসাদউদ্দিন ওয়েইসি; ওয়াইসি; ওয়েইসি | Asaduddin Owaisi; Owaisi | politician | IN | - | party-chief
ইয়াসিন মালিক | Yasin Malik | politician | IN | - | -
উদয়নিধি স্ট্যালিন; উদয়নিধি স্টালিন | Udhayanidhi Stalin | politician | IN | - | -
উদ্ধব ঠাকরে | Uddhav Thackeray | politician | IN | - | party-chief
একনাথ শিন্ডে; একনাথ শিন্দে | Eknath Shinde | politician | IN | - | chief-minister, party-chief
এডাপ্পাদি কে পালানিস্বামী; এডাপ্পাডি পালানিস্বামী; পালানিস্বামী | Edappadi K Palaniswami; Edappadi Palaniswami | politician | IN | - | opposition-leader
এন চন্দ্রবাবু নাইডু; চন্দ্রবাবু নাইডু; চন্দ্রবাবু নায়ডু | N Chandrababu Naidu; Chandrababu Naidu | politician | IN | - | chief-minister, party-chief
এম কে স্ট্যালিন; এমকে স্ট্যালিন; এম কে স্টালিন; এমকে স্তালিন; ~স্ট্যালিন | M K Stalin; MK Stalin; ~Stalin | politician | IN | - | chief-minister, party-chief
ওমর আবদুল্লা; ওমর আবদুল্লাহ; ওমর আব্দুল্লা; ওমর আব্দুল্লাহ | Omar Abdullah | politician | IN | - | chief-minister
কল্পনা সোরেন; কল্পনা সরেন | Kalpana Soren | politician | IN | - | -
কে আন্নামালাই; আন্নামালাই | K Annamalai; Annamalai | politician | IN | - | -
কে কবিতা | K Kavitha | politician | IN | - | -
কে চন্দ্রশেখর রাও; কেসিআর | K Chandrashekar Rao; KCR | politician | IN | - | -
জগন মোহন রেড্ডি; জগন্মোহন রেড্ডি; ওয়াই এস জগন মোহন রেড্ডি | Jagan Mohan Reddy; Y S Jagan Mohan Reddy; YS Jagan Mohan Reddy | politician | IN | - | -
জোসেফ বিজয়; থালাপতি বিজয় | Joseph Vijay; Thalapathy Vijay; Actor Vijay | politician | IN | - | party-chief
ডিম্পল যাদব | Dimple Yadav | politician | IN | - | -
তেজপ্রতাপ যাদব; তেজ প্রতাপ যাদব | Tej Pratap Yadav | politician | IN | - | -
তেজস্বী যাদব; তেজস্বী প্রসাদ যাদব; ~তেজস্বী | Tejashwi Yadav; Tejashwi Prasad Yadav; ~Tejashwi | politician | IN | - | opposition-leader
দত্তাত্রেয় হোসবলে; দত্তাত্রেয় হোসাবলে | Dattatreya Hosabale | politician | IN | - | -
দেবেন্দ্র ফড়নবিশ; দেবেন্দ্র ফডণবীস; দেবেন্দ্র ফড়নবীস; দেবেন্দ্র ফাড়নবিস; ফড়নবিশ; ফডণবীস | Devendra Fadnavis; Fadnavis | politician | IN | - | chief-minister
নবীন পট্টনায়ক; নবীন পট্টনায়েক; নবীন পটনায়েক | Naveen Patnaik | politician | IN | - | chief-minister, party-chief
নায়াব সিং সাইনি; নায়েব সিং সাইনি; নায়াব সিংহ সাইনি | Nayab Singh Saini; Nayab Saini | politician | IN | - | chief-minister
নীতীশ কুমার; নীতিশ কুমার; নিতীশ কুমার; নিতিশ কুমার; ~নীতীশ | Nitish Kumar; ~Nitish | politician | IN | - | chief-minister, party-chief
পবন কল্যাণ | Pawan Kalyan | politician | IN | - | -
পিনারাই বিজয়ন; পিনরাই বিজয়ন; পিনারাই বিজয়ণ | Pinarayi Vijayan | politician | IN | - | chief-minister
পুষ্কর সিং ধামি; পুষ্কর সিংহ ধামি; পুষ্কর ধামি | Pushkar Singh Dhami; Pushkar Dhami | politician | IN | - | chief-minister
প্রকাশ আম্বেদকর | Prakash Ambedkar | politician | IN | - | -
প্রবেশ বর্মা; পরবেশ বর্মা | Parvesh Verma; Parvesh Sahib Singh Verma | politician | IN | - | -
প্রমোদ সাওয়ন্ত; প্রমোদ সাবন্ত | Pramod Sawant | politician | IN | - | chief-minister
প্রশান্ত কিশোর | Prashant Kishor | politician | IN | - | party-chief
ফারুক আবদুল্লা; ফারুক আবদুল্লাহ; ফারুক আব্দুল্লা; ফারুক আব্দুল্লাহ | Farooq Abdullah | politician | IN | - | party-chief
বসুন্ধরা রাজে; বসুন্ধরা রাজে সিন্ধিয়া | Vasundhara Raje | politician | IN | - | -
বিনায়ক দামোদর সাভারকর; বীর সাভারকর; সাভারকর | Vinayak Damodar Savarkar; V D Savarkar; Savarkar | politician | IN | - | -
বিষ্ণু দেও সাই; বিষ্ণুদেও সাই; বিষ্ণুদেব সাই | Vishnu Deo Sai | politician | IN | - | chief-minister
ভগবন্ত মান; ভগবন্ত সিং মান | Bhagwant Mann; Bhagwant Singh Mann | politician | IN | - | chief-minister
ভজনলাল শর্মা; ভজন লাল শর্মা | Bhajan Lal Sharma | politician | IN | - | chief-minister
ভীমরাও আম্বেদকর; বি আর আম্বেদকর; বাবাসাহেব আম্বেদকর; আম্বেদকর | B R Ambedkar; BR Ambedkar; Bhimrao Ambedkar; Ambedkar | politician | IN | - | -
মণীশ সিসোদিয়া; মনীশ সিসোদিয়া; সিসোদিয়া | Manish Sisodia; Sisodia | politician | IN | - | -
মনোজ সিনহা; মনোজ সিন্হা | Manoj Sinha | politician | IN | - | governor
মায়াবতী | Mayawati | politician | IN | - | party-chief
মীরওয়াইজ উমর ফারুক; মিরওয়াইজ উমর ফারুক | Mirwaiz Umar Farooq | politician | IN | - | -
মুলায়ম সিং যাদব; মুলায়ম সিংহ যাদব | Mulayam Singh Yadav | politician | IN | - | -
মেহবুবা মুফতি; মেহবুবা মুফতী | Mehbooba Mufti | politician | IN | - | party-chief
মোহন চরণ মাঝি; মোহনচরণ মাঝি | Mohan Charan Majhi; Mohan Majhi | politician | IN | - | chief-minister
মোহন ভাগবত | Mohan Bhagwat | politician | IN | - | leader
মোহন যাদব | Mohan Yadav | politician | IN | - | chief-minister
যোগী আদিত্যনাথ; যোগি আদিত্যনাথ; আদিত্যনাথ | Yogi Adityanath; Adityanath | politician | IN | - | chief-minister
রাকেশ টিকাইত; রাকেশ টিকায়েত | Rakesh Tikait | politician | IN | - | -
রাঘব চাড্ডা | Raghav Chadha | politician | IN | - | -
রাজ ঠাকরে | Raj Thackeray | politician | IN | - | party-chief
রাবড়ি দেবী; রাবড়ী দেবী | Rabri Devi | politician | IN | - | -
রেখা গুপ্তা; রেখা গুপ্ত | Rekha Gupta | politician | IN | - | chief-minister
লালু প্রসাদ যাদব; লালুপ্রসাদ যাদব; লালু যাদব; লালু | Lalu Prasad Yadav; Lalu Yadav; Lalu | politician | IN | - | party-chief
শরদ পাওয়ার; শারদ পাওয়ার; শরদ পওয়ার | Sharad Pawar | politician | IN | - | party-chief
শিবু সোরেন; শিবু সরেন | Shibu Soren | politician | IN | - | -
সঞ্জয় রাউত; সঞ্জয় রাউৎ | Sanjay Raut | politician | IN | - | -
সঞ্জয় সিং; সঞ্জয় সিংহ | ~Sanjay Singh | politician | IN | - | -
সম্রাট চৌধুরী; সম্রাট চৌধরী | Samrat Choudhary; Samrat Chaudhary | politician | IN | - | -
সুপ্রিয়া সুলে | Supriya Sule | politician | IN | - | -
সোনম ওয়াংচুক | Sonam Wangchuk | politician | IN | - | -
স্বাতী মালিওয়াল; স্বাতি মালিওয়াল | Swati Maliwal | politician | IN | - | -
হার্দিক প্যাটেল; হার্দিক পটেল | Hardik Patel | politician | IN | - | -
হেমন্ত সোরেন; হেমন্ত সরেন | Hemant Soren | politician | IN | - | chief-minister
# left parties
অশোক ভট্টাচার্য | Asok Bhattacharya | politician | IN | - | mayor
এম এ বেবি; এমএ বেবি | M A Baby; MA Baby | politician | IN | - | party-chief
কলতান দাশগুপ্ত | Kalatan Dasgupta | politician | IN | - | -
জ্যোতি বসু | Jyoti Basu | politician | IN | - | chief-minister
ডি রাজা | D Raja | politician | IN | - | party-chief
দীপঙ্কর ভট্টাচার্য | Dipankar Bhattacharya | politician | IN | - | party-chief
দীপ্সিতা ধর | Dipsita Dhar | politician | IN | - | -
প্রকাশ কারাট; প্রকাশ কারাত | Prakash Karat | politician | IN | - | -
বিকাশরঞ্জন ভট্টাচার্য; বিকাশ রঞ্জন ভট্টাচার্য; বিকাশ ভট্টাচার্য | Bikash Ranjan Bhattacharya; Bikash Bhattacharya | politician | IN | - | -
বিমান বসু | Biman Bose; Biman Basu | politician | IN | - | -
বুদ্ধদেব ভট্টাচার্য; বুদ্ধদেব ভট্টাচার্য্য | Buddhadeb Bhattacharjee; Buddhadeb Bhattacharya | politician | IN | - | chief-minister
বৃন্দা কারাট; বৃন্দা কারাত | Brinda Karat | politician | IN | - | -
মহম্মদ সেলিম; মোহাম্মদ সেলিম; মহঃ সেলিম; মহ. সেলিম | Mohammed Salim; Md Salim; Mohammad Salim | politician | IN | - | -
মীনাক্ষী মুখোপাধ্যায়; মীনাক্ষী মুখার্জি | Minakshi Mukherjee; Meenakshi Mukherjee | politician | IN | - | -
শতরূপ ঘোষ | Shatarup Ghosh | politician | IN | - | -
সীতারাম ইয়েচুরি; ইয়েচুরি | Sitaram Yechury; Yechury | politician | IN | - | party-chief
সুজন চক্রবর্তী | Sujan Chakraborty | politician | IN | - | -
সূর্যকান্ত মিশ্র | Surjya Kanta Mishra | politician | IN | - | -
সৃজন ভট্টাচার্য | Srijan Bhattacharya; Srijan Bhattacharyya | politician | IN | - | -
# Trinamool Congress
অতীন ঘোষ | Atin Ghosh | politician | IN | - | -
অধীর রঞ্জন চৌধুরী; অধীররঞ্জন চৌধুরী; অধীর চৌধুরী; ~অধীর | Adhir Ranjan Chowdhury; Adhir Chowdhury | politician | IN | - | -
অনুব্রত মণ্ডল; অনুব্রত মন্ডল; কেষ্ট মণ্ডল; ~অনুব্রত | Anubrata Mondal; Anubrata Mandal | politician | IN | - | -
অভিষেক বন্দ্যোপাধ্যায়; অভিষেক ব্যানার্জি; অভিষেক ব্যানার্জী; ~অভিষেক | Abhishek Banerjee; ~Abhishek | politician | IN | - | -
অরূপ বিশ্বাস | Aroop Biswas; Arup Biswas | politician | IN | - | -
অরূপ রায় | Arup Roy | politician | IN | - | -
অর্জুন সিং; অর্জুন সিংহ | Arjun Singh | politician | IN | - | -
আব্বাস সিদ্দিকী | Abbas Siddiqui | politician | IN | - | -
ইউসুফ পাঠান | Yusuf Pathan | politician | IN | - | -
ইন্দ্রনীল সেন | Indranil Sen | politician | IN | - | -
উদয়ন গুহ | Udayan Guha | politician | IN | - | -
কল্যাণ বন্দ্যোপাধ্যায়; কল্যাণ ব্যানার্জি; কল্যাণ ব্যানার্জী | Kalyan Banerjee; Kalyan Bandyopadhyay | politician | IN | - | -
কাকলি ঘোষদস্তিদার; কাকলি ঘোষ দস্তিদার | Kakoli Ghosh Dastidar; Kakali Ghosh Dastidar | politician | IN | - | -
কীর্তি আজাদ | Kirti Azad | politician | IN | - | -
কুণাল ঘোষ; কুনাল ঘোষ; ~কুণাল | Kunal Ghosh | politician | IN | - | spokesperson
গৌতম দেব | Gautam Deb | politician | IN | - | mayor
চন্দ্রিমা ভট্টাচার্য | Chandrima Bhattacharya | politician | IN | - | -
জাভেদ খান | ~Javed Khan | politician | IN | - | -
জুন মালিয়া | June Malia; June Maliah | politician | IN | - | -
জ্যোতিপ্রিয় মল্লিক; বালু মল্লিক | Jyotipriya Mallick; Jyotipriyo Mallick | politician | IN | - | -
ডেরেক ও'ব্রায়েন; ডেরেক ও’ব্রায়েন; ডেরেক ও ব্রায়েন; ডেরেক ওব্রায়েন | Derek O'Brien; Derek O’Brien | politician | IN | - | -
দীপক অধিকারী; অভিনেতা দেব | Deepak Adhikari; Dev Adhikari | politician | IN | - | -
নওশাদ সিদ্দিকী; নওসাদ সিদ্দিকী; নৌশাদ সিদ্দিকী | Naushad Siddiqui; Nawsad Siddique | politician | IN | - | -
নুসরত জাহান; নুসরাত জাহান | Nusrat Jahan | politician | IN | - | -
পার্থ চট্টোপাধ্যায়; পার্থ চ্যাটার্জি; পার্থ চ্যাটার্জী | Partha Chatterjee; Partha Chattopadhyay | politician | IN | - | -
ফিরহাদ হাকিম; ববি হাকিম | Firhad Hakim | politician | IN | - | mayor
বাবুল সুপ্রিয় | Babul Supriyo | politician | IN | - | -
বিমান বন্দ্যোপাধ্যায়; বিমান ব্যানার্জি | Biman Banerjee; Biman Bandyopadhyay | politician | IN | - | speaker
ব্রাত্য বসু; ~ব্রাত্য | Bratya Basu | politician | IN | - | -
মদন মিত্র | Madan Mitra | politician | IN | - | -
মনোজ তিওয়ারি | Manoj Tiwary; Manoj Tiwari | politician | IN | - | -
মমতা বন্দ্যোপাধ্যায়; মমতা ব্যানার্জি; মমতা ব্যানার্জী; ~মমতা | Mamata Banerjee; Mamata Bandyopadhyay; ~Mamata | politician | IN | - | chief-minister, party-chief
মলয় ঘটক | Moloy Ghatak; Malay Ghatak | politician | IN | - | -
মহুয়া মৈত্র | Mahua Moitra; Moitra | politician | IN | - | -
মানস ভুঁইয়া; মানস ভুইঞাঁ | Manas Bhunia | politician | IN | - | -
মিমি চক্রবর্তী | Mimi Chakraborty | politician | IN | - | -
মুকুল রায় | Mukul Roy | politician | IN | - | -
রচনা বন্দ্যোপাধ্যায়; রচনা ব্যানার্জি | Rachana Banerjee; Rachna Banerjee | politician | IN | - | -
শতাব্দী রায়; শতাব্দি রায় | Satabdi Roy | politician | IN | - | -
শত্রুঘ্ন সিনহা; শত্রুঘ্ন সিন্হা | Shatrughan Sinha | politician | IN | - | -
শশী পাঁজা | Shashi Panja | politician | IN | - | -
শুভঙ্কর সরকার | Subhankar Sarkar | politician | IN | - | -
শেখ শাহজাহান; শাহজাহান শেখ | Sheikh Shahjahan; Shahjahan Sheikh; Sheikh Shajahan | politician | IN | - | -
শোভন চট্টোপাধ্যায়; শোভন চ্যাটার্জি | Sovan Chatterjee; Sovan Chattopadhyay | politician | IN | - | mayor
শোভনদেব চট্টোপাধ্যায়; শোভনদেব চ্যাটার্জি | Sovandeb Chattopadhyay; Sobhandeb Chattopadhyay | politician | IN | - | -
সাকেত গোখলে | Saket Gokhale | politician | IN | - | -
সাগরিকা ঘোষ | Sagarika Ghose | politician | IN | - | -
সায়নী ঘোষ; সায়নি ঘোষ | Saayoni Ghosh; Sayani Ghosh | politician | IN | - | -
সিদ্দিকুল্লা চৌধুরী; সিদ্দিকুল্লাহ চৌধুরী | Siddiqullah Chowdhury | politician | IN | - | -
সুজিত বসু | Sujit Bose; Sujit Basu | politician | IN | - | -
সুদীপ বন্দ্যোপাধ্যায়; সুদীপ ব্যানার্জি | Sudip Bandyopadhyay | politician | IN | - | -
সুব্রত বক্সি; সুব্রত বকসি | Subrata Bakshi | politician | IN | - | -
সুস্মিতা দেব | Sushmita Dev; Sushmita Deb | politician | IN | - | -
সৌগত রায় | Saugata Roy; Sougata Roy | politician | IN | - | -
স্নেহাশিস চক্রবর্তী | Snehasis Chakraborty | politician | IN | - | -
হুমায়ুন কবীর; হুমায়ুন কবির | Humayun Kabir | politician | IN | - | -
# West Bengal BJP, administration and police
অগ্নিমিত্রা পাল; অগ্নিমিত্রা পল | Agnimitra Paul; Agnimitra Pal | politician | IN | - | -
অনীত থাপা; অনিত থাপা | Anit Thapa | politician | IN | - | -
অভিজিৎ গঙ্গোপাধ্যায়; অভিজিৎ গাঙ্গুলি | Abhijit Gangopadhyay; Abhijit Ganguly | politician | IN | - | -
আলাপন বন্দ্যোপাধ্যায় | Alapan Bandyopadhyay | official | IN | - | adviser
খগেন মুর্মু | Khagen Murmu | politician | IN | - | -
জগন্নাথ সরকার | Jagannath Sarkar | politician | IN | - | -
জয়ন্ত রায়; জয়ন্তকুমার রায় | Jayanta Roy; Jayanta Kumar Roy | politician | IN | - | -
জাভেদ শামিম; জাভেদ শামীম | Jawed Shamim; Javed Shamim | police | IN | - | -
তথাগত রায় | Tathagata Roy | politician | IN | - | governor
দিলীপ ঘোষ; ~দিলীপ | Dilip Ghosh | politician | IN | - | -
নন্দিনী চক্রবর্তী | Nandini Chakravorty; Nandini Chakraborty | official | IN | - | -
নিশীথ প্রামাণিক; নিশীথ প্রামানিক | Nisith Pramanik; Nishith Pramanik | politician | IN | - | -
পীযূষ পাণ্ডে | Piyush Pandey | police | IN | - | -
বিনীত গোয়েল | Vineet Goyal; Vineet Kumar Goyal | police | IN | - | -
বিমল গুরুং; বিমল গুরুঙ | Bimal Gurung | politician | IN | - | -
ভগবতী প্রসাদ গোপালিকা; বি পি গোপালিকা; ভগবতীপ্রসাদ গোপালিক | B P Gopalika; BP Gopalika | official | IN | - | -
মনোজ আগরওয়াল; মনোজকুমার আগরওয়াল; মনোজ কুমার আগরওয়াল | Manoj Agarwal; Manoj Kumar Agarwal | official | IN | - | -
মনোজ পন্থ; মনোজ পন্ত; মনোজ পান্থ | Manoj Pant | official | IN | - | -
মনোজ বর্মা; মনোজ ভার্মা | Manoj Verma; Manoj Kumar Verma | police | IN | - | -
মিঠুন চক্রবর্তী | Mithun Chakraborty | politician | IN | - | -
রাজীব কুমার | Rajeev Kumar | police | IN | - | -
রাজু বিস্তা; রাজু বিস্ত | Raju Bista | politician | IN | - | -
রাহুল সিনহা | Rahul Sinha | politician | IN | - | -
রুদ্রনীল ঘোষ | Rudranil Ghosh | politician | IN | - | -
রেখা পাত্র | Rekha Patra | politician | IN | - | -
লকেট চট্টোপাধ্যায়; লকেট চ্যাটার্জি | Locket Chatterjee | politician | IN | - | -
শঙ্কর ঘোষ | Shankar Ghosh; Sankar Ghosh | politician | IN | - | -
শমীক ভট্টাচার্য; শমিক ভট্টাচার্য | Samik Bhattacharya; Shamik Bhattacharya | politician | IN | - | party-chief
শান্তনু ঠাকুর | Shantanu Thakur; Santanu Thakur | politician | IN | - | -
শুভেন্দু অধিকারী; ~শুভেন্দু | Suvendu Adhikari; Shuvendu Adhikari; ~Suvendu | politician | IN | - | opposition-leader
সন্দীপ ঘোষ | Sandip Ghosh | other | IN | - | -
সি ভি আনন্দ বোস; সিভি আনন্দ বোস; সি ভি আনন্দবোস; আনন্দ বোস | C V Ananda Bose; CV Ananda Bose; Ananda Bose | politician | IN | - | governor
সুকান্ত মজুমদার; ~সুকান্ত | Sukanta Majumdar; ~Sukanta | politician | IN | - | -
সুপ্রতিম সরকার | Supratim Sarkar | police | IN | - | -
সৌমিত্র খাঁ; সৌমিত্র খান | Saumitra Khan | politician | IN | - | -
স্বপন দাশগুপ্ত | Swapan Dasgupta | politician | IN | - | -
# Tripura
অনিমেষ দেববর্মা | Animesh Debbarma | politician | IN | - | -
অনুরাগ ধ্যানকর; ~অনুরাগ; অনুরাগ ধনকর | Anurag Dhankar | politician | IN | - | -
অমিতাভ রঞ্জন | Amitabh Ranjan | politician | IN | - | -
আশিস কুমার সাহা; আশীষ কুমার সাহা; আশিস সাহা | Asish Kumar Saha; Ashish Saha | politician | IN | - | -
ইন্দ্রসেনা রেড্ডি নাল্লু; ইন্দ্র সেনা রেড্ডি নাল্লু; ইন্দ্রসেনা রেড্ডি | Indrasena Reddy Nallu; Indra Sena Reddy Nallu | politician | IN | - | governor
কিরণ গিত্যে; কিরণ গিত্তে | Kiran Gitte | politician | IN | - | -
কৃতি দেবী দেববর্মণ; কৃতি সিং দেববর্মা; কৃতি দেবী সিং দেববর্মন | Kriti Singh Debbarma; Kriti Devi Debbarman | politician | IN | - | -
গোপাল রায়; গোপাল চন্দ্র রায় | Gopal Roy | politician | IN | - | -
জিতেন্দ্র চৌধুরী; জীতেন্দ্র চৌধুরী; জিতেন চৌধুরী | Jitendra Chaudhury; Jitendra Choudhury; Jiten Chaudhury | politician | IN | - | opposition-leader
জে কে সিনহা; জিতেন্দ্র কুমার সিনহা | J K Sinha; Jitendra Kumar Sinha | politician | IN | - | -
টিংকু রায়; টিঙ্কু রায় | Tinku Roy | politician | IN | - | -
দীপক মজুমদার | Dipak Majumder | politician | IN | - | mayor
পূর্ণ চন্দ্র জমাতিয়া; পূর্ণচন্দ্র জমাতিয়া | Purna Chandra Jamatia | politician | IN | - | -
প্রণজিৎ সিংহ রায়; প্রণজিত সিংহ রায় | Pranajit Singha Roy | politician | IN | - | -
প্রতিমা ভৌমিক | Pratima Bhoumik | politician | IN | - | -
প্রদ্যোত কিশোর দেববর্মণ; প্রদ্যোত কিশোর মানিক্য দেববর্মা; প্রদ্যোৎ কিশোর দেববর্মন; প্রদ্যোত কিশোর দেববর্মা; প্রদ্যোত দেববর্মা; প্রদ্যোত মানিক্য; প্রদ্যোত কিশোর মাণিক্য | Pradyot Kishore Debbarma; Pradyot Bikram Manikya Deb Barma; Pradyot Manikya; Pradyot Debbarma | politician | IN | - | leader, party-chief
বিকাশ দেববর্মা | Bikash Debbarma | politician | IN | - | -
বিজয় রাঙ্খল; বিজয় কুমার রাঙ্খল; বিজয় রাংখল | Bijoy Kumar Hrangkhawl | politician | IN | - | -
বিপ্লব কুমার দেব; বিপ্লব দেব; বিপ্লবকুমার দেব | Biplab Kumar Deb; Biplab Deb | politician | IN | - | chief-minister
বিশ্ববন্ধু সেন | Biswa Bandhu Sen | politician | IN | - | speaker
বীরজিৎ সিনহা; বীরজিত সিনহা | Birajit Sinha | politician | IN | - | -
বৃষকেতু দেববর্মা | Brishaketu Debbarma | politician | IN | - | -
মানিক সরকার; মাণিক সরকার | Manik Sarkar | politician | IN | - | chief-minister
মানিক সাহা; মাণিক সাহা | Manik Saha | politician | IN | - | chief-minister
মেবার কুমার জমাতিয়া | Mevar Kumar Jamatia | politician | IN | - | -
রঞ্জিত দেববর্মা | Ranjit Debbarma | politician | IN | - | -
রতন লাল নাথ; রতনলাল নাথ | Ratan Lal Nath | politician | IN | - | -
রাজীব ভট্টাচার্য; রাজীব ভট্টাচার্জি | Rajib Bhattacharjee | politician | IN | - | party-chief
রাম প্রসাদ পাল; রামপ্রসাদ পাল | Ram Prasad Paul | politician | IN | - | -
শুক্লাচরণ নোয়াতিয়া; শুক্লা চরণ নোয়াতিয়া | Sukla Charan Noatia | politician | IN | - | -
সান্ত্বনা চাকমা; সান্তনা চাকমা | Santana Chakma | politician | IN | - | -
সুদীপ রায় বর্মণ; সুদীপ রায়বর্মণ; সুদীপ রায় বর্মন; সুদীপ রায়বর্মন | Sudip Roy Barman | politician | IN | - | -
সুধাংশু দাস | Sudhangshu Das | politician | IN | - | -
সুশান্ত চৌধুরী | Sushanta Chowdhury | politician | IN | - | -
# Assam and the north-east
অখিল গগৈ; অখিল গগই | Akhil Gogoi | politician | IN | - | party-chief
অজন্তা নেওগ | Ajanta Neog | politician | IN | - | finance-minister
অজয় কুমার ভাল্লা; অজয় ভাল্লা; অজয়কুমার ভল্লা | Ajay Kumar Bhalla; Ajay Bhalla | politician | IN | - | governor
অতুল বরা; অতুল বোরা | Atul Bora | politician | IN | - | -
অনুপ চেতিয়া; অনুপ চেটিয়া | Anup Chetia | politician | IN | - | -
অরবিন্দ রাজখোয়া | Arabinda Rajkhowa | politician | IN | - | leader
অশোক সিংহল; অশোক সিঙ্ঘল | Ashok Singhal | politician | IN | - | -
এন বীরেন সিং; এন বিরেন সিং; এন বীরেন সিংহ; বীরেন সিং; বীরেন সিংহ | N Biren Singh; Biren Singh | politician | IN | - | chief-minister
কণাদ পুরকায়স্থ | Kanad Purkayastha | politician | IN | - | -
কনরাড সাংমা; কনরাড কে সাংমা; কনরাড সাঙ্মা | Conrad Sangma; Conrad K Sangma | politician | IN | - | chief-minister
কমলাক্ষ দে পুরকায়স্থ | Kamalakhya Dey Purkayastha | politician | IN | - | -
কৃষ্ণেন্দু পাল; কৃষ্ণেন্দু পল | Krishnendu Paul | politician | IN | - | -
কেশব মহন্ত; কেশব মহান্ত | Keshab Mahanta | politician | IN | - | -
কৌশিক রাই; কৌশিক রায় | Kaushik Rai | politician | IN | - | -
চন্দ্রমোহন পাটোয়ারি; চন্দ্র মোহন পাটোয়ারী | Chandra Mohan Patowary | politician | IN | - | -
জয়ন্ত মল্ল বরুয়া; জয়ন্তমল্ল বরুয়া | Jayanta Malla Baruah | politician | IN | - | -
জুবিন গর্গ; জুবিন গার্গ | Zubeen Garg | politician | IN | - | -
জোরামথাঙ্গা; জোরামথাংগা | Zoramthanga | politician | IN | - | chief-minister
জ্ঞানেন্দ্র প্রতাপ সিং; জি পি সিং; জিপি সিং | Gyanendra Pratap Singh; G P Singh; GP Singh | politician | IN | - | -
টি মুইভা; থুইঙ্গালেং মুইভা | Thuingaleng Muivah; T Muivah | politician | IN | - | leader
তরুণ গগৈ; তরুণ গগই | Tarun Gogoi | politician | IN | - | chief-minister
তুলিরাম রংহাং | Tuliram Ronghang | politician | IN | - | -
দিলীপ শইকীয়া; দিলীপ শইকিয়া; দিলীপ সাইকিয়া | Dilip Saikia | politician | IN | - | party-chief
দীপায়ন চক্রবর্তী | Dipayan Chakraborty | politician | IN | - | -
দেবব্রত শইকীয়া; দেবব্রত শইকিয়া; দেবব্রত সাইকিয়া | Debabrata Saikia | politician | IN | - | opposition-leader
নেইফিউ রিও; নেফিউ রিও; নেইফিউ রিয়ো | Neiphiu Rio | politician | IN | - | chief-minister
পরিমল শুক্লবৈদ্য; পরিমল শুক্ল বৈদ্য | Parimal Suklabaidya | politician | IN | - | -
পরেশ বরুয়া; পরেশ বড়ুয়া | Paresh Baruah | politician | IN | - | leader
পীযূষ হাজরিকা; পীযূষ হাজারিকা | Pijush Hazarika | politician | IN | - | -
পেমা খান্ডু; পেমা খাণ্ডু | Pema Khandu | politician | IN | - | chief-minister
প্রমোদ বড়ো; প্রমোদ বোড়ো | Pramod Boro | politician | IN | - | party-chief
প্রেম সিং তামাং; প্রেম সিং তামাঙ | Prem Singh Tamang | politician | IN | - | chief-minister
বদরুদ্দিন আজমল; বদরউদ্দিন আজমল | Badruddin Ajmal | politician | IN | - | party-chief
বিশ্বজিৎ দৈমারি; বিশ্বজিৎ দৈমারী | Biswajit Daimary | politician | IN | - | speaker
ভূপেন বরা; ভূপেন কুমার বরা; ভূপেন বোরা | Bhupen Borah; Bhupen Kumar Borah | politician | IN | - | -
মিহিরকান্তি সোম; মিহির কান্তি সোম | Mihir Kanti Shome | politician | IN | - | -
রকিবুল হুসেন; রকিবুল হুসাইন; রাকিবুল হোসেন | Rakibul Hussain | politician | IN | - | -
রঞ্জিত দাস; রঞ্জিতকুমার দাস; রঞ্জিত কুমার দাস | Ranjeet Kumar Dass; Ranjit Kumar Dass | politician | IN | - | -
রণোজ পেগু; রনোজ পেগু | Ranoj Pegu | politician | IN | - | -
রাজদীপ রায় | Rajdeep Roy | politician | IN | - | -
লক্ষ্মণ প্রসাদ আচার্য; লক্ষ্মণপ্রসাদ আচার্য | Lakshman Prasad Acharya | politician | IN | - | governor
লালদুহোমা; লালডুহোমা | Lalduhoma | politician | IN | - | chief-minister
লুরিনজ্যোতি গগৈ; লুরিণজ্যোতি গগৈ | Lurinjyoti Gogoi | politician | IN | - | party-chief
হরমিত সিং; হরমীত সিং; হরমিত সিংহ | Harmeet Singh | politician | IN | - | -
হাগ্রামা মহিলারি; হাগ্রামা মহিলারী | Hagrama Mohilary | politician | IN | - | party-chief
হিমন্ত বিশ্ব শর্মা; হিমন্ত বিশ্বশর্মা; হিমন্তবিশ্ব শর্মা; হিমন্ত শর্মা; হিমন্ত | Himanta Biswa Sarma; Himanta Sarma; Himanta | politician | IN | - | chief-minister
# courts
অমৃতা সিনহা; অমৃতা সিন্হা | Amrita Sinha | judge | IN | - | -
জয়মাল্য বাগচী; জয়মাল্য বাগচি | Joymalya Bagchi | judge | IN | - | -
জে বি পারদিওয়ালা; জেবি পারদিওয়ালা | J B Pardiwala; JB Pardiwala | judge | IN | - | -
টি এস শিবজ্ঞানম; টিএস শিবজ্ঞানম; শিবজ্ঞানম | T S Sivagnanam; TS Sivagnanam | judge | IN | - | chief-justice
ডি ওয়াই চন্দ্রচূড়; ডিওয়াই চন্দ্রচূড়; ধনঞ্জয় চন্দ্রচূড়; চন্দ্রচূড় | D Y Chandrachud; DY Chandrachud; Chandrachud | judge | IN | - | chief-justice
তপোব্রত চক্রবর্তী | Tapabrata Chakraborty | judge | IN | - | -
তীর্থঙ্কর ঘোষ | Tirthankar Ghosh | judge | IN | - | -
দীপঙ্কর দত্ত | Dipankar Datta | judge | IN | - | -
দেবাংশু বসাক | Debangsu Basak | judge | IN | - | -
বি আর গাভাই; বিআর গাভাই; বি আর গবই; বিআর গবই; ভূষণ রামকৃষ্ণ গবই | B R Gavai; BR Gavai; Bhushan Ramkrishna Gavai | judge | IN | - | chief-justice
বি ভি নাগরত্না; বিভি নাগরত্না | B V Nagarathna; BV Nagarathna | judge | IN | - | -
বিশ্বজিৎ বসু | Biswajit Basu | judge | IN | - | -
যশবন্ত বর্মা; যশবন্ত ভার্মা | Yashwant Varma | judge | IN | - | -
রঞ্জন গগৈ; রঞ্জন গগই | Ranjan Gogoi | judge | IN | - | chief-justice
সঞ্জীব খন্না; সঞ্জীব খান্না | Sanjiv Khanna | judge | IN | - | chief-justice
সুজয় পাল | Sujoy Paul | judge | IN | - | chief-justice
সূর্য কান্ত; সূর্যকান্ত | Surya Kant | judge | IN | - | chief-justice
# business, press, religion, arts
অনন্ত আম্বানি; অনন্ত অম্বানি | Anant Ambani | business | IN | - | -
অনিকেত মাহাতো | Aniket Mahato | activist | IN | - | -
অনিল আম্বানি; অনিল অম্বানি | Anil Ambani | business | IN | - | -
অভিজিৎ বিনায়ক বন্দ্যোপাধ্যায়; অভিজিৎ বিনায়ক ব্যানার্জি | Abhijit Vinayak Banerjee | other | IN | - | -
অমিতাভ বচ্চন | Amitabh Bachchan | other | IN | - | -
অমৃতপাল সিং; অমৃতপাল সিংহ | Amritpal Singh | rebel | IN | - | -
অরুন্ধতী রায়; অরুন্ধতি রায় | Arundhati Roy | activist | IN | - | -
অর্ণব গোস্বামী | Arnab Goswami | journalist | IN | - | -
আন্না হাজারে; অন্না হাজারে | Anna Hazare | activist | IN | - | -
আমির খান | Aamir Khan | other | IN | - | -
আসারাম বাপু; আশারাম বাপু | Asaram Bapu | religious | IN | - | -
উমর খালিদ; ওমর খালিদ | Umar Khalid | activist | IN | - | -
এন চন্দ্রশেখরন; এন চন্দ্রশেখরণ | N Chandrasekaran | business | IN | - | -
গুরপতবন্ত সিং পান্নুন; গুরপতবন্ত সিং পন্নুন; গুরপতবন্ত সিংহ পন্নুন; গুরুপতবন্ত সিং পান্নু | Gurpatwant Singh Pannun; Gurpatwant Singh Pannu | rebel | IN | - | -
গুরমিত রাম রহিম; গুরমিত রাম রহিম সিং; রাম রহিম | Gurmeet Ram Rahim Singh; Gurmeet Ram Rahim; Ram Rahim | religious | IN | - | -
গোল্ডি ব্রার | Goldy Brar | rebel | IN | - | -
গৌতম আদানি; গৌতম আদানী; ~আদানি | Gautam Adani; ~Adani | business | IN | - | -
গৌতম গম্ভীর; গৌতম গাম্ভীর | Gautam Gambhir | other | IN | - | -
জয় শাহ | Jay Shah | other | IN | - | -
জয়া বচ্চন | Jaya Bachchan | other | IN | - | -
জসপ্রীত বুমরাহ; যশপ্রীত বুমরা; জশপ্রীত বুমরাহ | Jasprit Bumrah; Bumrah | other | IN | - | -
ত্বহা সিদ্দিকী | Twaha Siddiqui; Pirzada Twaha Siddiqui | religious | IN | - | -
দাউদ ইব্রাহিম; দাঊদ ইব্রাহিম | Dawood Ibrahim | rebel | IN | - | -
দেবাশিস হালদার | Debasish Halder | activist | IN | - | -
নাম্বালা কেশব রাও; বাসবরাজু; বাসবরাজ | Nambala Keshava Rao; Basavaraju | rebel | IN | - | leader
নারায়ণ মূর্তি; এন আর নারায়ণ মূর্তি | N R Narayana Murthy; Narayana Murthy | business | IN | - | -
নীতা আম্বানি; নীতা অম্বানি | Nita Ambani | business | IN | - | -
নীরজ চোপড়া | Neeraj Chopra | other | IN | - | -
নীরব মোদী; নীরব মোদি | Nirav Modi | business | IN | - | -
প্রশান্ত ভূষণ | Prashant Bhushan | activist | IN | - | -
প্রসেনজিৎ চট্টোপাধ্যায় | Prosenjit Chatterjee | other | IN | - | -
বরখা দত্ত | Barkha Dutt | journalist | IN | - | -
বাবা রামদেব; রামদেব | Baba Ramdev; Ramdev | religious | IN | - | -
বিজয় মাল্য; বিজয় মালিয়া | Vijay Mallya | business | IN | - | -
বিনেশ ফোগট; ভিনেশ ফোগাট | Vinesh Phogat | other | IN | - | -
বিরাট কোহলি; বিরাট কোহলী; কোহলি; কোহলী | Virat Kohli; Kohli | other | IN | - | -
ময়ূখ রঞ্জন ঘোষ; ময়ূখরঞ্জন ঘোষ | Mayukh Ranjan Ghosh | journalist | IN | - | -
মহম্মদ জুবের; মোহাম্মদ জুবায়ের | Mohammed Zubair | activist | IN | - | -
মহেন্দ্র সিং ধোনি; মহেন্দ্র সিংহ ধোনি; ধোনি | Mahendra Singh Dhoni; M S Dhoni; MS Dhoni; Dhoni | other | IN | - | -
মাদভি হিডমা; মাডবী হিডমা; হিডমা | Madvi Hidma; Hidma | rebel | IN | - | -
মুকেশ আম্বানি; মুকেশ আম্বানী; মুকেশ অম্বানি; ~আম্বানি | Mukesh Ambani; ~Ambani | business | IN | - | -
মেধা পাটকর | Medha Patkar | activist | IN | - | -
মেহুল চোকসি; মেহুল চোক্সি | Mehul Choksi | business | IN | - | -
যোগেন্দ্র যাদব | Yogendra Yadav | activist | IN | - | -
রতন টাটা | Ratan Tata | business | IN | - | -
রবীন্দ্রনাথ ঠাকুর; বিশ্বকবি রবীন্দ্রনাথ ঠাকুর; রবীন্দ্রনাথ; ~রবি ঠাকুর | Rabindranath Tagore; ~Tagore | other | IN | Q7241 | -
রবীশ কুমার; রাভিশ কুমার | Ravish Kumar | journalist | IN | - | -
রাজদীপ সরদেশাই; রাজদীপ সারদেশাই | Rajdeep Sardesai | journalist | IN | - | -
রাধারমণ দাস; রাধারমন দাস | Radharaman Das | religious | IN | - | spokesperson
রামকৃষ্ণ পরমহংস; শ্রীরামকৃষ্ণ | Ramakrishna Paramahamsa | religious | IN | - | -
রোহিত শর্মা | Rohit Sharma | other | IN | - | -
লরেন্স বিষ্ণোই; লরেন্স বিশনোই | Lawrence Bishnoi | rebel | IN | - | -
ললিত মোদী; ললিত মোদি | Lalit Modi | business | IN | - | -
শচীন তেন্ডুলকর; সচিন তেন্ডুলকর; শচীন টেন্ডুলকার; শচীন তেন্ডুলকার | Sachin Tendulkar; Tendulkar | other | IN | - | -
শরজিল ইমাম; শারজিল ইমাম | Sharjeel Imam | activist | IN | - | -
শাহরুখ খান; শাহ রুখ খান; শাহরুখ | Shah Rukh Khan; Shahrukh Khan | other | IN | - | -
শুভমন গিল; শুভমান গিল | Shubman Gill | other | IN | - | -
শুভাংশু শুক্লা; শুভাংশু শুক্ল | Shubhanshu Shukla | other | IN | - | -
শ্যামাপ্রসাদ মুখোপাধ্যায়; শ্যামাপ্রসাদ মুখার্জি | Syama Prasad Mookerjee; Syama Prasad Mukherjee | other | IN | - | -
শ্রী শ্রী রবিশঙ্কর; শ্রীশ্রী রবিশঙ্কর | Sri Sri Ravi Shankar | religious | IN | - | -
সঞ্জীব গোয়েঙ্কা; সঞ্জীব গোয়েনকা | Sanjiv Goenka | business | IN | - | -
সত্যজিৎ রায় | Satyajit Ray | other | IN | - | -
সাইফ আলি খান; সইফ আলি খান | Saif Ali Khan | other | IN | - | -
সালমান খান; সলমন খান; সলমান খান | Salman Khan | other | IN | - | -
সুভাষচন্দ্র বসু; সুভাষচন্দ্র বোস; নেতাজি সুভাষচন্দ্র বসু; নেতাজি; নেতাজী | Subhas Chandra Bose; Netaji Subhas Chandra Bose; Netaji | other | IN | - | -
সুমন দে | ~Suman De | journalist | IN | - | -
সূর্যকুমার যাদব | Suryakumar Yadav | other | IN | - | -
সৌরভ গঙ্গোপাধ্যায়; সৌরভ গাঙ্গুলি; সৌরভ গাঙ্গুলী | Sourav Ganguly | other | IN | - | -
স্বামী বিবেকানন্দ; বিবেকানন্দ | Swami Vivekananda | religious | IN | - | -
হরদীপ সিং নিজ্জর; হরদীপ সিংহ নিজ্জর; হরদীপ সিং নিজ্জার; নিজ্জর | Hardeep Singh Nijjar; Nijjar | rebel | IN | - | -
`;
