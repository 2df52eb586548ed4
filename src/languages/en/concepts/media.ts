import type { ConceptWords } from '../../concept-lexicon.js';

/** Media and technology. */
export const media: ConceptWords = {
  publish: 'publish, release a report, print, circulate, issue a statement, publicise',
  broadcast: 'broadcast, telecast, to air, to stream, livestream, live broadcast, telecaster',
  'post.online': 'post, share on, tweet, go viral, viral, upload, like on, follower, hashtag',
  interview: 'interview, interviewer, interviewee',
  quote: 'quote, quoted, cite, citing, quotation, excerpt',
  leak: 'leak, leaked, whistleblower, leaked document',
  'film.record':
    'record, recording, video, footage, film a, photograph, photo, picture, image, audio, camera, clip, photographer',
  'coerce.cyber':
    'cyberattack, cyber attack, hack into, hacker, hacking, hacked, malware, ransomware, data breach, phishing, cyber security, cybersecurity, cybercrime',
  download: 'download, install, log in, login, software update, subscribe',
  media:
    'media, press, news media, mass media, mainstream media, news outlet, news agency, newspaper, daily, magazine, tabloid, newsroom',
  'media.tv':
    'television, tv, radio, tv channel, television channel, broadcaster, programme on tv, talk show, channel',
  'media.social':
    'social media, facebook page, social network, platform, online platform, instagram, youtube, whatsapp, facebook, twitter, telegram, tiktok, blog, blogger, influencer',
  'media.freedom': 'press freedom, freedom of the press, media freedom',
  'press-conference': 'press conference, news conference, press briefing, media briefing, news briefing',
  'press-release': 'press release, press statement, news release, written statement',
  advertisement:
    'advertisement, advert, advertise, advertising, commercial break, poster, billboard, leaflet, ad, ads',
  internet:
    'internet, online, website, web, digital, broadband, network, wi-fi, server, mobile network, virtual, email, e-mail',
  technology:
    'technology, technological, tech, tech company, gadget, semiconductor, microchip, electronics, electronic, engineering, software, hardware, robot, automation',
  'technology.ai': 'artificial intelligence, ai, machine learning, chatbot, deepfake, algorithm',
  'phone.mobile':
    'mobile phone, smartphone, cell phone, cellphone, mobile, sim card, handset, phone number, app, mobile app, application software, computer, laptop',
  privacy: 'privacy, personal data, data protection, wiretap, wiretapping, eavesdrop, spyware, phone tapping',
  'source.news': 'source, anonymous source, sources said, on condition of anonymity, informed source',
  journalist:
    'journalist, reporter, correspondent, editor, columnist, newsman, anchor, newspaperman, journalism, photojournalist',
};
