export const countries = `
= country
বাংলাদেশ; গণপ্রজাতন্ত্রী বাংলাদেশ | Bangladesh; People's Republic of Bangladesh | | BD | Q902
`;
