// The commonest words of languages in Latin script, by which running text gives itself away. Words that two of these
// languages share weigh for both; a text's own function words decide.

/** BCP 47 code → its commonest short words, lower case, parted by spaces. */
export const commonWords: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with as it by he said at from his has have had be not are an this they were who which but their its after will would been she her or also more about',
  de: 'der die und das in den von zu mit dem sich des auf für ist im nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder',
  fr: 'le la de et les des en un une du est que qui dans pour par sur au pas ce il avec plus ne se sont son à été cette ses mais aux ou ont nous fait elle leur après être',
  es: 'el la de que y en los se del las un por con una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo ser son también fue había años hasta desde',
  it: 'il di e la che in un per è una del con non i da le si dei sono al della alla gli nel più anche ha lo come ma delle ai su dal se questo stato hanno nella essere tra dopo due loro',
  pt: 'o de a que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está também pelo pela até isso',
  nl: 'de van het een en in is dat op te zijn met voor niet die aan er om ook als dan maar bij uit nog naar worden door over heeft hij ze wordt tot was deze hebben werd meer dit kan',
  tr: 've bir bu da de için ile olarak çok daha olan gibi sonra kadar ne ancak var en o ki ise her değil dedi göre olduğunu oldu tarafından üzerinde yeni ya iki büyük etti eden',
  id: 'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena oleh kata mereka bisa ada saat kami sudah telah adalah seorang para atau lebih sebagai tahun kepada saya dia tersebut bahwa',
  vi: 'và của là có trong được cho không những các một với người đã này khi từ ra đến về như ông cũng năm tại để sẽ trên đó vào nhiều nhưng bị phải hơn theo việc',
  pl: 'w i na z się nie do że to jest o jak za po od przez ale dla są oraz tym przed które który być co czy został już jego ich tylko także może roku będzie jednak lub pod',
  cs: 'a v se na je že s z do o i to k ve pro za by ale si po jako od při jsou podle už jsem který však byl která které bude nebo také jeho jen této byla uvedl jsme než mezi',
  hu: 'a az és hogy nem is egy ez meg de csak volt már még el ki ha vagy után szerint között mint azt lesz magyar minden fel mert kell azonban van több ezt pedig sem illetve majd',
  fi: 'ja on ei että se oli hän myös mutta ovat kun joka sen mukaan ole kuin jo tai vain nyt olla hänen jos voi ovat sekä mitä vuoden niin olisi ollut kertoo jälkeen tämä',
  da: 'og i at det er en til af på for med der de den som har ikke et men var han om fra kan vil sig også blev efter eller skal havde være hvor siger nu hun over mod',
  no: 'og i at det er en til av på for med som de den har ikke et men var han om fra kan vil seg også ble etter eller skal hadde være hvor sier nå hun over mot',
  hr: 'i u je da na se su za od s o to ne koji a iz što će bi kao po do nije samo koja ali kako već koje sam ili biti te smo više bio nakon rekao prema godine',
  ca: 'de la i el que a en els les del per un es amb una no l d és al dels ha com més s als ser han també però aquest van va aquesta hi o són ja seva sobre fins tot',
  tl: 'ang ng sa na ay mga at si ni ito para hindi may kay siya nang niya din kanyang isang dahil mula ayon pa lang ko naman sinabi kung rin sila ating kanilang',
  sv: 'och i att det som en på är av för med den till inte om har de ett men var sig så från vi kan när han hon eller efter under också mot ska hade vid skulle',
  ro: 'de și în a la cu că pe nu din care un o se este mai pentru au fost o să prin sunt dar această după ce al sau fi fost lui ale fiind într dintre',
  ms: 'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke kerana oleh katanya mereka boleh ada beliau telah adalah seorang para atau lebih sebagai tahun kepada saya dia tersebut bahawa',
  sw: 'ya na wa kwa ni katika za la kuwa cha hiyo huo huyo alisema baada yake kama hayo wake watu lakini hata zaidi kutoka nchi mwaka siku bila kati ambaye ambao ili',
};
