import type { notice as fr } from '../fr/notice';
import type { Words } from '../words';

const cites = (name: string, one: string, many: string) => (articles: string, several: boolean) =>
  articles === '' ? name : `${name}, ${several ? many : one} ${articles}`;
const article = (name: string) => cites(name, 'article', 'articles');
const section = (name: string) => cites(name, 'section', 'sections');

export const notice = {
  open: 'Prepare a report',
  title: 'Prepare a report',
  intro: 'Relais writes the text, you send it yourself. It draws no conclusion of law.',
  list: 'Dossiers kept',
  none: 'No dossier kept. A dossier is made from the comment’s page, with the Relais button.',
  gone: 'This dossier is no longer there: make it again from the comment’s page.',
  danger: (numbers) => `Is somebody in danger now? Call first: ${numbers}.`,
  dangerUnknown: 'Is somebody in danger now? Call your country’s emergency number first.',

  category: 'What is it about?',
  choose: 'To choose',
  suggested: 'Suggested by the words of the comment. Please check.',
  categories: {
    danger: 'Danger to persons (announced suicide, risk to life)',
    doxxing: 'Danger through personal information made public',
    terrorism: 'Terrorism (threat, glorification)',
    threats: 'Threats or incitement to violence',
    minors: 'Sexual abuse or corruption of minors',
    hatred: 'Incitement to hatred, discrimination',
    trafficking: 'Illegal trade (drugs, weapons)',
    offences: 'Incitement to commit offences',
    animals: 'Cruelty to animals',
    fraud: 'Fraud',
    insult: 'Insult to a person',
    defamation: 'Defamation of a person',
  },
  personal:
    'Insult and defamation of a person are for a complaint by the person concerned: reporting points for public content, PHAROS among them, do not take them.',
  minors: 'Save and send no image: the address is enough.',

  kind: 'To whom?',
  kinds: { platform: 'The network', authority: 'The authorities', complaint: 'The police' },
  routes: {
    dsa: 'The network’s form for unlawful content in the European Union. The comment’s menu leads there too, under “Report”.',
    dsa_help:
      'The network’s report of unlawful content, in the comment’s menu, under “Report”, or from its online help. Relais does not know the address of its form for sure.',
    network_rules:
      'The network’s own report, in the comment’s menu, under “Report”. The European regulation on digital services does not apply to this country.',
    pharos:
      'PHAROS, the official French reporting point. It takes public content, not emergencies, nor insult or defamation of a person.',
    gb_hate: 'True Vision, the police’s reporting point for hate crime.',
    gb_terrorism: 'The British government’s report of terrorism.',
    gb_minors: 'The Internet Watch Foundation, for images of child abuse.',
    be_unia: 'Unia, the public institution against discrimination; the police for a complaint.',
    be_minors: 'Child Focus; the police for a complaint.',
    lu_stopline: 'BEE SECURE Stopline.',
    ca_minors: 'Cybertip, for the sexual exploitation of children.',
    police_fr:
      'A police station or a gendarmerie, or a letter to the public prosecutor (procureur de la République). It is the person concerned who complains.',
    police_gb: 'The local police.',
    police_be: 'The local police, or its online desk.',
    police_ch:
      'The police of the canton. Several of these acts are only prosecuted where the person concerned complains.',
    police_ca: 'The local police service.',
    police:
      'The local police. Relais does not know this country’s reporting point for sure: ask the legal department.',
  },
  address: (address) => `Address to open yourself: ${address}`,
  phones: (numbers) => `Telephone, not for emergencies: ${numbers}`,

  reasons: 'What is wrong with this comment?',
  reasonsHint: 'A sentence or two, facts: who is aimed at, in which words.',
  name: 'Your name, or your organisation’s',
  email: 'Your e-mail address',
  emailBad: 'This address is not complete.',
  personWhy: 'The network asks for them (Regulation (EU) 2022/2065, article 16(2)(c)).',
  personReply: 'So that the network can answer you.',
  keep: 'Keep my name and address in this browser',
  forget: 'Forget my name and address',
  forgotten: 'Your name and address are no longer kept.',
  goodFaith: 'I believe in good faith that what I report is accurate and complete',
  language: 'Language of the text',
  languages: { fr: 'French', en: 'English' },
  preview: 'What the text holds, exactly',
  missing: {
    address: 'The site gave no address of the comment: add it to the text once copied.',
    reasons: 'Say what is wrong with it.',
    person: 'Give your name and your e-mail address.',
    good_faith: 'Confirm your good faith.',
  },
  missingTitle: 'Before you copy or save',
  copy: 'Copy the text',
  copyAddress: 'Copy the address',
  save: 'Save the text',
  file: 'report',

  report: 'Reported, removal not possible here',
  reportWhy:
    'The network does not let you take this comment away. Note the reference that the network gave you: the case is then closed, and the journal keeps it.',
  reference: 'Reference of the report',
  referenceHint: 'Type or paste it as the network wrote it.',
  closeCase: 'Close the case with this reference',
  closed: (reference) => `Case closed. Reference kept: ${reference}`,
  undo: 'Open the case again',
  reopened: 'The case is open again.',
  notClosed: {
    unknown: 'This comment has no known id: keep the reference on your side.',
    storage_full: 'Relais’ storage is full: the reference was not kept.',
    not_saved: 'The reference could not be kept. Please try again.',
  },

  text: {
    title: {
      dsa: 'Notice of content (Regulation (EU) 2022/2065, article 16)',
      network_rules: 'Report of content',
      authority: 'Report of public content',
      complaint: 'Note on words aimed at a person',
    },
    pharos: (category) => `PHAROS category: ${category}`,
    rubric: (category) => `Kind of content: ${category}`,
    between: '; ',
    where: 'Exact address of the content',
    wherePage: 'Address of the page (the site does not give the comment’s own)',
    network: (name) => `Network: ${name}`,
    content: 'The content, as shown',
    author: (who) => `Author: ${who}`,
    posted: (when) => `Published: ${when}`,
    seen: (when) => `Seen: ${when}`,
    quote: (text) => `“${text}”`,
    cut: '(text cut; the dossier has the whole of it, as far as the page showed it)',
    why: 'Reasons',
    seems: (category) => `This content seems to fall under: ${category}.`,
    laws: (list) => `Texts to look at: ${list}.`,
    noLaw: 'No text is cited here: the assessment is yours.',
    who: 'Who reports',
    proof: 'Proof kept',
    sha256: (hash) => `Dossier of the comment, SHA-256: ${hash}`,
    faith: 'Good faith',
    goodFaith:
      'I declare my good-faith belief that the information and allegations contained in this report are accurate and complete.',
    receipt: 'Please confirm receipt and let me know your decision (article 16(4) and (5)).',
    unsaid: '[to be completed]',
    unknown: 'not shown',
  },

  laws: {
    fr_penal: article('French Penal Code'),
    fr_press: article('French law of 29 July 1881 on the freedom of the press'),
    gb_public_order: section('Public Order Act 1986'),
    gb_online_safety: section('Online Safety Act 2023'),
    gb_communications: section('Communications Act 2003'),
    gb_terrorism_2006: section('Terrorism Act 2006'),
    gb_children: section('Protection of Children Act 1978'),
    gb_defamation: section('Defamation Act 2013'),
    be_racism: article('Belgian law of 30 July 1981 against racism'),
    be_discrimination: article('Belgian law of 10 May 2007 against discrimination'),
    ch_penal: article('Swiss Criminal Code'),
    ca_criminal: section('Criminal Code (Canada)'),
  },
} satisfies Words<typeof fr>;
