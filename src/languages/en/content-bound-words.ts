/** Words that tell whether content goes on behind a place: what the next phrase or clause begins with. */
export const boundWords = `
  a about according after against ahead all along also although amid among an and another any as at away based because
  before behind being besides between both but by citing compared calling despite due during each echoing especially even
  except following for from given had has have he her his how however i if in including including instead into is it its
  just largely last later leaving less like making many meaning more most much my nearly next no nor not noting now of on
  once one only onto or other our out over particularly partly perhaps per prompting rather referring regarding saying
  she should similar since so some something still such than that the their them then there these they this those though
  through throughout to together today toward towards two under unless until up upon using via was we were what when where
  whereas whether which while who whom whose why will with within without would yesterday yet you
`.trim();

/** Reporting verbs, nouns and phrases common enough to have habits of their own. */
export const boundCues = `
  say tell think believe know call ask add argue see suggest show want hope warn claim noun announce describe accuse praise
  criticize urge expect find note report write feel consider promise support oppose refer express according-to endorse
  criticise attack talk speak propose vow declare demand insist threaten defend discuss reject condemn predict point-to
  blame dismiss acknowledge agree fear deny seek compare allege recall recommend love like mention offer
`.trim();
