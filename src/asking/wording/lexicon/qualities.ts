/** Adjectives that mean the same in both languages: `Bengali; variants | English; variants`. */
export const qualities = `
নতুন | new
পুরোনো; পুরনো | old
বড় | large; big; major
ছোট | small
দীর্ঘ | long
গুরুত্বপূর্ণ | important
জরুরি | urgent
সরকারি | state-run
বেসরকারি | private
সামরিক | military
রাজনৈতিক | political
অর্থনৈতিক | economic
কূটনৈতিক | diplomatic
মানবিক | humanitarian
আন্তর্জাতিক | international
জাতীয় | national
স্থানীয় | local
আঞ্চলিক | regional
বৈশ্বিক | global
বিদেশি | foreign
দ্বিপক্ষীয়; দ্বিপাক্ষিক | bilateral
যৌথ | joint
পূর্ণ | full
আংশিক | partial
স্থায়ী | permanent; lasting
সাময়িক; অস্থায়ী | temporary
শান্তিপূর্ণ | peaceful
অবৈধ | illegal
বৈধ | legal
স্বাধীন | independent
নিরপেক্ষ | impartial; neutral
সুষ্ঠু | fair
শক্তিশালী | strong
দুর্বল | weak
নিরাপদ | safe
বিপজ্জনক | dangerous
পারমাণবিক | nuclear
আসন্ন | upcoming; forthcoming
আগামী | next; coming
সাবেক; প্রাক্তন | former
বর্তমান | current; present
শীর্ষ | top
জ্যেষ্ঠ | senior
প্রধান | main; chief
বিশেষ | special
সাধারণ | ordinary; general
সশস্ত্র | armed
ধর্মীয় | religious
নিঃশর্ত | unconditional
সর্বাত্মক | full-scale
একতরফা | unilateral
ন্যায্য | just
টেকসই | sustainable
গোপন | secret
ভয়াবহ | terrible; devastating
`;
