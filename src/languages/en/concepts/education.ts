import type { ConceptWords } from '../../concept-lexicon.js';

/** Education, science and culture. */
export const education: ConceptWords = {
  learn: 'learn, study for, learning, learner, practise, practice, training, train people, coaching',
  teach: 'teach, teaching, instruct pupils, lecture, lesson, class, classroom, syllabus, curriculum',
  examine: 'exam, examination, test, admission test, entrance exam, question paper, pass an exam',
  'examine.leak': 'question leak, question paper leak, leaked question paper',
  'admit.school': 'admission, enrolment, enrollment, intake of students',
  graduate: "graduate, degree, graduation, diploma, phd, bachelor, master's degree, convocation",
  dropout: 'drop out of school, dropout, literacy, illiteracy, literate, illiterate',
  read: 'read, reading, reader',
  write:
    'write, writing, writer, author, poet, novelist, poem, poetry, novel, literature, literary, essay, article',
  invent: 'invent, invention, innovate, innovation, innovative, inventor, patent',
  education: 'education, educational, schooling, tuition, scholarship, academic year, stipend, tuition fee',
  school:
    'school, primary school, high school, madrasa, kindergarten, educational institution, secondary school, nursery',
  university: 'university, college, campus, faculty, dormitory, hall of residence, varsity, hostel',
  science: 'science, scientific, laboratory, physics, chemistry, biology, mathematics, experiment, theory',
  space:
    'space, spacecraft, satellite, astronaut, space station, orbit, moon, mars, planet, rocket launch, space agency, galaxy, telescope, lunar, solar system',
  history:
    'history, historic, historical, heritage, archaeology, archaeological, ancient, museum, tradition, traditional, monument, historian',
  culture:
    'culture, cultural, art, artist, artistic, painting, exhibition, theatre, theater, drama, dance, folk',
  music: 'music, song, singer, sing, concert, musician, album, musical',
  film: 'film, movie, cinema, actor, actress, filmmaker, film director, box office, film festival, celebrity',
  language: 'language, mother tongue, dialect, linguistic, translation, translate, alphabet',
  book: 'book, textbook, library, publisher, book fair, publication, manuscript',
  award: 'award, prize, medal, honour award, trophy, laureate, accolade',
  student: 'student, pupil, schoolchild, schoolchildren, undergraduate, examinee, schoolgirl, schoolboy',
  teacher:
    'teacher, professor, vice-chancellor, headmaster, school principal, lecturer, tutor, dean, head teacher, educator, instructor, educationist, headteacher',
  scientist: 'scientist, engineer, technician, inventor of',
};
