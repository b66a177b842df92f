/** What the charter can ask for, its advice and the classes of the queue, in words. */

/** A short name for each action: chips, lists, the rule tester. */
export const actions = {
  care: 'Prendre soin de la personne',
  report_illegal: 'Contenu illicite\u00a0: prouver, retirer, signaler',
  ignore_spam: 'Indésirable',
  escalate_safety: 'Sécurité\u00a0: alerter',
  escalate_legal: 'Menace juridique\u00a0: transmettre',
  handover_press: 'Presse\u00a0: passer le relais',
  mask_personal_data: 'Données personnelles\u00a0: protéger',
  handover_sales: 'Achat\u00a0: passer le relais',
  answer: 'Répondre',
  do_not_feed: 'Ne pas nourrir',
  answer_if_influencer: 'Critique\u00a0: répondre si elle porte',
  thank: 'Remercier',
  none: 'Rien à faire',
};

/** Why the action is asked, said after the advice: « Surveiller : cette critique attire l’attention ». */
export const because = {
  care: 'cette personne semble en détresse',
  report_illegal: 'ce contenu paraît manifestement illicite',
  ignore_spam: 'c’est un message indésirable',
  escalate_safety: 'la sécurité de quelqu’un est peut-être en jeu',
  escalate_legal: 'une action en justice est annoncée',
  handover_press: 'un journaliste ou un média vous écrit',
  mask_personal_data: 'des données personnelles sont visibles de tous',
  handover_sales: 'cette personne veut acheter',
  answer: 'une réponse est attendue',
  do_not_feed: 'ce message cherche la dispute',
  answer_if_influencer: 'c’est une critique',
  thank: 'ce message est positif',
  none: 'rien n’appelle votre attention',
};

/** The first line of the card, as a sentence to the community manager. */
export const todo = {
  care: 'Prendre soin d’abord, donner un numéro d’aide',
  report_illegal: 'Garder la preuve, puis retirer et signaler',
  ignore_spam: 'Ne pas répondre\u00a0: vous pouvez masquer ce message',
  escalate_danger: 'Alerter tout de suite\u00a0: quelqu’un est peut-être en danger',
  escalate_safety: 'Alerter le service concerné avant toute réponse',
  escalate_legal: 'Transmettre au juridique, sans répondre sur le fond',
  handover_press: 'Passer le relais à la presse, sans commenter',
  mask_personal_data: 'Inviter à continuer en privé\u00a0: des données personnelles sont visibles',
  handover_sales: 'Passer le relais aux ventes, sans argumentaire',
  answer: 'Répondre\u00a0: une question attend sa réponse',
  answer_influential: 'Répondre d’abord ici\u00a0: cette question est très suivie',
  answer_unhappy: 'Répondre\u00a0: ce client attend une solution',
  answer_hand_over: 'Passer le relais\u00a0: un autre service répond à ce sujet',
  answer_leave: 'Laisser vivre\u00a0: la charte ne demande pas de réponse ici',
  do_not_feed: 'Ne pas nourrir\u00a0: laisser vivre sans répondre',
  criticism_answer: 'Répondre\u00a0: cette critique est très suivie',
  criticism_watch: 'Surveiller sans répondre\u00a0: cette critique est très suivie',
  criticism_leave: 'Laisser vivre cette critique',
  thank: 'Remercier, si vous en avez le temps',
  none: 'Rien à faire\u00a0: laisser vivre',
  none_watch: 'Surveiller sans répondre\u00a0: ce commentaire est très suivi',
};

/** Advice as the beginning of a sentence. */
export const advices = {
  answer: 'Répondre',
  watch: 'Surveiller',
  leave: 'Laisser vivre',
  escalate: 'Transmettre',
  hand_over: 'Passer le relais',
  remove_with_proof: 'Garder la preuve, puis retirer',
  may_hide: 'Vous pouvez masquer',
};

/** The fourteen classes of the queue, most pressing first. */
export const classes = {
  1: 'Danger ou détresse',
  2: 'Contenu illicite',
  3: 'Sécurité, fuite de données',
  4: 'Menace juridique',
  5: 'Presse, autorité',
  6: 'Question très suivie',
  7: 'Données personnelles exposées',
  8: 'Client mécontent',
  9: 'Question',
  10: 'Intention d’achat',
  11: 'Critique très suivie',
  12: 'Critique à laisser vivre',
  13: 'Message positif',
  14: 'Indésirable',
};

/** On another's page nothing can be removed or hidden: what is said there of the actions that would ask for it. */
export const elsewhere = {
  report_illegal: {
    name: 'Contenu illicite\u00a0: garder la preuve, signaler',
    guidance:
      'Cette page n’est pas la vôtre\u00a0: gardez la preuve, signalez ce contenu au réseau, puis transmettez-le au service concerné.',
  },
  ignore_spam: {
    name: 'Indésirable\u00a0: ne pas répondre',
    guidance: 'Cette page n’est pas la vôtre\u00a0: n’y répondez pas. Vous pouvez le signaler au réseau.',
  },
  mask_personal_data: {
    name: 'Données personnelles\u00a0: prévenir l’auteur',
    guidance:
      'Cette page n’est pas la vôtre\u00a0: invitez la personne à modifier elle-même son message et à continuer en privé.',
  },
};
