/** Common first names of the two countries, folded: a mailbox that is one is a person's. */
export const commonFirstNames: ReadonlySet<string> = new Set(
  (
    'adam adele adrien agathe agnes alain alan alex alexandra alexandre alexis alice aline amandine amelie amy ana andre andrea andrew angela ' +
    'anna anne annie anthony antoine arnaud arthur audrey aurelie axel baptiste beatrice ben benoit bernard brian bruno camille carine carole ' +
    'caroline catherine cecile celine charles charlotte chloe chris christelle christian christine christophe claire claude clement corinne ' +
    'cyril damien daniel david deborah delphine denis didier dominique edith edouard elise elodie emilie emily emma emmanuel eric estelle ' +
    'etienne eva fabien fabrice fanny florence florent florian francis francois frank franck frederic gabriel gael george georges gerard gilles ' +
    'gregory guillaume helen helene henri hugo ines isabelle jack jacques james jane jason jean jeanne jennifer jeremy jerome jessica joanna joe ' +
    'joel john jonathan joseph josephine julia julie julien juliette karen karim karine kate katie kevin lara laura laure laurence laurent lea ' +
    'lena leo lionel lisa lise louis louise luc lucas lucie lucy ludovic magali manon marc marcel margaux margot maria marie marine marion mark ' +
    'martin martine mary mathieu mathilde matthew maxime mehdi melanie melissa michael michel michelle mike mohamed monique morgan muriel nadia ' +
    'nathalie nicolas nina noah noemie nora oceane olivia olivier pascal patricia patrick paul pauline peter philippe pierre quentin rachel ' +
    'raphael regine remi rene richard robert robin romain rose sabine sabrina sam samir samuel sandra sandrine sarah sebastien serge simon ' +
    'sofia solene sonia sophie stephane stephanie steve susan sylvain sylvie tanya theo thibault thierry thomas tim tom tony valentin valerie ' +
    'vanessa veronique victor victoria vincent virginie william xavier yann yannick yves yvette zoe'
  ).split(' '),
);
