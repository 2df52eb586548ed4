import type { ConceptWords } from '../../concept-lexicon.js';

/** Health and the body. */
export const health: ConceptWords = {
  treat:
    'treat a patient, treatment, medical treatment, medical care, therapy, healthcare, health care, under treatment',
  hospitalise:
    'hospitalise, hospitalize, hospitalised, hospitalized, admit to hospital, admitted to hospital, rush to hospital, intensive care, hospitalisation',
  infect:
    'infect, infection, infected, contagious, contract the virus, transmission of, transmit a disease, contaminate, contamination',
  'spread.disease': 'outbreak, epidemic, pandemic, spread of disease',
  vaccinate: 'vaccinate, vaccine, vaccination, immunise, immunize, immunisation, jab, booster dose',
  'operate.surgery': 'surgery, surgical, transplant, operate on a patient, organ donation',
  diagnose: 'diagnose, diagnosis, symptom, medical test, blood test, screening',
  quarantine: 'quarantine, isolation, self-isolate, social distancing',
  abort: 'abortion, abort a pregnancy, miscarriage',
  birth:
    'birth, born, give birth, childbirth, pregnancy, pregnant, newborn, maternity, deliver a baby, infant',
  health: 'health, public health, healthy, hygiene, sanitation, nutrition, wellbeing, mental health',
  disease: 'disease, illness, sickness, sick, ill, ailment, disorder of health, fall ill',
  'disease.virus': 'virus, coronavirus, covid, covid-19, bacteria, germ, new strain, variant',
  'disease.dengue': 'dengue, malaria, mosquito, chikungunya',
  'disease.cholera': 'cholera, diarrhoea, diarrhea, typhoid, jaundice, hepatitis, food poisoning',
  'disease.fever': 'fever, flu, influenza, cough, cold illness, pneumonia',
  'disease.chronic':
    'cancer, diabetes, heart attack, heart disease, stroke, cardiac arrest, kidney disease, tumour, tumor, hypertension, high blood pressure, asthma, tuberculosis, hiv, aids, measles, polio',
  medicine:
    'medicine, medication, pharmaceutical, pharmacy, antibiotic, prescription, tablet, pill, dose, oxygen, medical, clinical',
  hospital:
    'hospital, clinic, health centre, health center, medical college hospital, ward, health complex, ambulance, nursing home, emergency room',
  doctor:
    'doctor, physician, surgeon, nurse, health worker, medic, paramedic, midwife, civil surgeon, specialist doctor, psychologist, dentist',
  patient: 'patient, sufferer',
  body: 'body part, head, face of, eye, hand, leg, foot, chest, neck, arm, brain, heart, stomach, skin, bone, blood, lung, kidney, liver, throat, ear, nose, mouth, finger, hair, shoulder, knee, back of',
  disability: 'disabled, disability, handicapped, paralysed, paralyzed, blind, deaf, autism, disabled person',
  drink: 'alcohol, liquor, tobacco, cigarette, smoking, smoke, smoker, wine, drunk',
};
