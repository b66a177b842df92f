/**
 * Words that carry a tone, French and English, folded: `stem~` takes any ending. They tell the classifier what a rare
 * word is like, so that what it learnt from « honteux » and "disgraceful" serves for « ignoble » as well. Data.
 */
export const toneIds = [
  'rage',
  'disgust',
  'fear',
  'sorrow',
  'failure',
  'deceit',
  'harm',
  'burden',
  'scorn',
  'blame',
  'doubt',
  'joy',
  'love',
  'quality',
  'thanks',
  'success',
  'hope',
  'care',
  'approval',
  'news',
  'strong',
] as const;
export type ToneId = (typeof toneIds)[number];

export const toneWords: Readonly<Record<ToneId, string>> = {
  rage:
    'colere~ furieu~ enrag~ rage rages rageant~ revolt~ indign~ scandal~ outree outres outrage~ enerv~ agac~ ' +
    'exasper~ insupportabl~ inadmissib~ inaccept~ intolerab~ marre excede~ ulcere~ hargne~ haine~ hai hais ' +
    'hait haissent hair hainne~ detest~ execr~ emmerd~ chier chie chiant~ saoul~ gonflant~ relou~ ' +
    'penible~ irrit~ engueul~ putain bordel merde fichtre abusent abuse honte~ rageu~ bouillonn~ ' +
    'anger angry furious rage~ outrag~ infuriat~ livid fuming seething hate hates hated hating hatred ' +
    'despis~ loath~ ' +
    'detest~ annoy~ irritat~ pissed fuck fucks fucked fucking fuckin wtf ffs damn damned dammit goddamn hell ' +
    'frustrat~ aggravat~ exasperat~ unacceptabl~ intolerabl~ inexcusabl~ bullshit bs crap crappy mad resent~ ' +
    'appall~ sick fed ' +
    'ugh argh smh fml pff grr',
  disgust:
    'degout~ degeu~ immond~ ignobl~ abject~ abomin~ repugn~ repouss~ infame~ infect~ ecoeur~ nause~ vomi~ gerb~ ' +
    'puant~ pue puent pourri~ salete~ crade~ crass~ sordid~ horribl~ horreur~ affreu~ atroc~ moche~ laid ' +
    'laide hideu~ beurk berk deguelas~ odieu~ vil vile malsain~ glauqu~ lamentabl~ minabl~ pathet~ mediocr~ ' +
    'pitoyabl~ mauvais~ nul nulle nuls nulles nullissim~ nulos pire pires infern~ execrabl~ deplorabl~ ' +
    'disgust~ gross grosser grossest vile revolt~ repuls~ repugn~ nasty filth~ dirty foul rotten stink~ stench ' +
    'horribl~ horrid horrend~ horrific awful~ atroci~ abominab~ ugly hideous vomit~ puke~ nause~ yuck ew eww ' +
    'terribl~ worst worse bad badly lousy mediocre pathetic trash~ garbage rubbish dreadful~ abysmal~ shit shite ' +
    'shitty cringe~ creepy toxic suck sucks sucked sucky lame',
  fear:
    'peur peurs effray~ effroi angoiss~ inquiet~ inquieter~ inquietant~ alarm~ terrifi~ terreur~ panique~ crain~ ' +
    'crainte~ menac~ danger~ risqu~ peril~ urgence~ grave graves gravement gravite catastroph~ cataclysm~ ' +
    'apocalyp~ ' +
    'desastr~ fleau~ crise~ epidem~ virus alerte~ redout~ flipp~ stress~ anxi~ cauchemar~ ' +
    'fear~ afraid scare~ scary scaring terrif~ terror~ frighten~ horrifi~ panic~ worr~ anxi~ alarm~ ' +
    'threat~ danger~ ' +
    'risk~ peril~ dread emergency crisis catastroph~ disaster~ nightmare~ apocalyp~ doom~ creep~ concern concerned ' +
    'concerning stress~ nervous~ insecur~ uneasy',
  sorrow:
    'triste~ tristesse~ chagrin~ pleur~ larm~ sanglot~ deuil~ deprim~ depress~ desespe~ malheur~ ' +
    'malheureu~ souffr~ ' +
    'souffranc~ douleur~ douloureu~ mort morte morts mourir meurt meurent meurs deces decede~ victim~ perdu~ perte ' +
    'pertes perdre seul~ solitud~ abandon~ regrett~ regret~ dommage desol~ decu~ deception~ decev~ peine peines ' +
    'miser~ pauvre~ pauvret~ drame~ drama~ tragi~ hela~ snif affam~ effondr~ nostalgi~ ' +
    'sad sadly sadder saddest sadness sadd~ sorrow~ cry cries cried crying tear tears heartbr~ grief griev~ mourn~ ' +
    'depress~ despair~ hopeless~ miser~ unhapp~ suffer~ pain painful~ hurt hurts hurting dead death ' +
    'deaths die died ' +
    'dies dying lost lose losing loss losses lonely alone regret~ disappoint~ upset~ sorry tragic~ ' +
    'traged~ unfortunat~ ' +
    'poor poverty victim~ rip devastat~ heartbreak~ gutted miss missed shame',
  failure:
    'panne~ bug bugs bugge~ bugue~ plante planter plantage~ echec~ echou~ rater ratage~ foir~ ' +
    'cass~ brise~ abim~ defaill~ defaut~ defectueu~ erreur~ faute~ problem~ probleme~ souci soucis galer~ retard~ ' +
    'retarde~ annul~ supprim~ bloqu~ coupure~ inutil~ inutilisab~ incapabl~ incompeten~ inefficac~ ' +
    'impossibl~ difficil~ complique~ compliqu~ lent lente lenteur~ attend~ attente~ attends refus~ rejet~ perturb~ ' +
    'dysfonction~ greve greves chaos chaotiqu~ bazar~ foutoir~ desorganis~ catastroph~ fail fails bancal~ ' +
    'obsolet~ degrad~ deterior~ manqu~ penurie~ faillite~ ruine~ gach~ gaspill~ recul~ chute chutes baisse ' +
    'broke~ break~ bug bugs buggy glitch~ crash~ fail~ error~ fault~ defect~ problem~ issue issues ' +
    'trouble~ useless~ ' +
    'incompeten~ inept~ slow slower slowest delay~ late cancel~ stuck stranded missing wrong wrongly mess ' +
    'messy chaos ' +
    'impossibl~ difficult~ hard unusabl~ unreliab~ ineffect~ wast~ worthless pointless never ruin~ damag~ lag lags ' +
    'laggy freez~ outage~ refus~ reject~ denied deny waiting waited bankrupt~ collaps~ decline~',
  deceit:
    'arnaqu~ escroqu~ escroc~ voleur~ vole voler volent volez menson~ ment mentent mentir menti menteu~ ' +
    'tromp~ truqu~ trich~ triche~ fraud~ corromp~ corrup~ manipul~ hypocri~ faux fausse~ fake~ intox propagand~ ' +
    'complot~ magouill~ detourn~ abusif~ abusiv~ racket~ pigeon~ trahi~ traitre~ trahison~ ' +
    'lobby~ lobbie~ greenwash~ enfum~ baratin~ pipeau bobard~ demagog~ cachent dissimul~ impost~ malhonn~ ' +
    'cupid~ avid~ profiteu~ ' +
    'scam~ fraud~ steal~ stole~ theft thief thieves rob robbed robbing robbery cheat~ lie lies lied lying liar~ ' +
    'decei~ decept~ mislead~ fake~ phony bogus corrupt~ crook~ dishonest~ hypocri~ betray~ traitor~ propagand~ ' +
    'manipulat~ rigged ripoff ripped shady sham con greed~ rip hoax~ untru~ exploit~',
  harm:
    'tuer tue tues tuent tueur~ tuerie~ assassin~ meurtr~ massacr~ viol viols viole violeu~ violenc~ violent~ ' +
    'agress~ attaqu~ attentat~ terroris~ guerre~ bombard~ bombe~ bless~ frapp~ tabass~ tortur~ crime~ ' +
    'crimin~ delinqu~ detrui~ destruct~ destruc~ devast~ ravag~ pollu~ pollution~ toxiqu~ empoisonn~ poison~ ' +
    'pesticid~ nucleair~ radioactiv~ extinction~ extermin~ genocid~ esclav~ harcel~ humili~ maltrait~ cruel~ ' +
    'cruaute~ barbar~ sauvag~ brutal~ incend~ brul~ explos~ accident~ cancer~ ' +
    'kill~ murder~ assassin~ massacr~ rape rapes raped rapist~ violen~ assault~ attack~ terroris~ war wars bomb~ ' +
    'injur~ wound~ beaten abus~ tortur~ crime~ crimin~ destroy~ destruct~ pollut~ poison~ genocid~ slave~ ' +
    'harass~ humiliat~ bully bullie~ bullying cruel~ brutal~ savage~ burn burned burning accident~ cancer~ shoot~ ' +
    'shot gun guns stab~ victim~ harm~ ' +
    'secheress~ inond~ canicul~ tempet~ deforest~ braconn~ contamin~ maree noya~ noyade~ naufrag~ ' +
    'collision~ seism~ tornad~ ouragan~ cyclon~ pandem~ infecti~ intoxic~ famine~ saccag~ betonn~ ' +
    'disparai~ disparition~ drought~ flood~ hurricane~ wildfire~ earthquake~',
  burden:
    'cher chere chers trop prix taxe~ taxer impot~ dette~ facture~ surfactur~ augment~ hausse~ couteu~ ' +
    'ruineu~ payer paye payez paient paie payant~ fric penali~ sanction~ amende~ interdi~ oblig~ impose ' +
    'imposer contraint~ restrict~ censur~ supprim~ licenci~ chomage~ chomeu~ precari~ inegal~ injust~ ' +
    'injustice~ discrimin~ racis~ sexis~ homophob~ exclu~ prive~ ' +
    'expensiv~ overpric~ tax taxes taxed debt~ bill bills charged pay paying cost costs costly fee fees ' +
    'fine fined penalt~ ban banned bans forbid~ force forced censor~ fired layoff~ unemploy~ unfair~ ' +
    'injust~ unjust~ ' +
    'discriminat~ racis~ sexis~ homophob~ inequal~ ' +
    'austerit~ fermetur~ delocalis~ surcout~ inflation~ expuls~ endett~ redress~ austerity inflation~ ' +
    'evict~ shortage~',
  scorn:
    'con cons conne~ connard~ connass~ connerie~ conneri~ idiot~ idiotie~ debil~ imbecil~ cretin~ abruti~ stupid~ ' +
    'bete betes betise~ ridicul~ absurd~ grotesqu~ risibl~ clown~ guignol~ bouffon~ charlot~ naze~ nase~ tocard~ ' +
    'salaud~ salop~ ordur~ racaill~ raclur~ parasit~ pourritur~ encul~ batard~ pute~ pd fdp ntm tg ' +
    'incult~ ignoran~ ' +
    'fou folle fous folie~ malade~ dingue~ delir~ nimporte aberr~ incoheren~ foutaise~ mytho~ ' +
    'moque~ moqueri~ meprise~ mepri~ arrogan~ pretentieu~ fainean~ feignas~ paress~ lache~ laches lachete~ ' +
    'idiot~ stupid~ dumb~ moron~ imbecil~ retard retarded fool~ foolish~ ridicul~ absurd~ ludicrous~ ' +
    'laughabl~ clown~ ' +
    'joke jokes asshole~ ass bitch~ bastard~ dick dickhead~ cunt~ scum~ loser~ jerk~ douche~ prick~ twat~ ignoran~ ' +
    'crazy insane nuts arrogan~ pretentious~ lazy coward~ nonsense mock~ contempt~ disrespect~ rude~ ' +
    'entitled selfish~',
  blame:
    'critiqu~ accus~ denonc~ conden~ condamn~ proteste~ protest~ manif manifest~ contestat~ contest~ oppos~ contre ' +
    'plainte~ plaint~ plaign~ plaindre reproch~ boycott~ demission~ demissionn~ degage~ stop stopp~ assez arretez ' +
    'arreter honteu~ honte irrespons~ irrespectu~ coupabl~ responsabl~ scandale~ polemiqu~ cynique~ cynism~ ' +
    'indecent~ indecence~ echec laxis~ laxism~ inaction~ passoir~ bidon~ merdi~ dictat~ tyran~ fascis~ ' +
    'critici~ accus~ blame~ condemn~ protest~ complain~ boycott~ resign~ against disgrac~ shameful~ shameless~ ' +
    'ashamed guilty irresponsib~ scandal~ controvers~ dictator~ tyran~ fascis~ enough stop opposed oppose~ object~ ' +
    'dislike~ disagree~ disapprov~ unimpress~ underwhelm~ ' +
    'fustig~ tacle tacler denigr~ bafou~ cafouill~ fiasco~ deni deplor~ enterr~ ignore~ slam~ lambast~ ' +
    'outcry fiasco~ shambles farce',
  doubt:
    'doute~ douteu~ bizarre~ etrange~ louche~ mefi~ mefian~ sceptiqu~ incertain~ incertitud~ hesit~ confus~ flou~ ' +
    'incompreh~ comprend pas surpris~ etonn~ curieu~ malgre helas bof mouais pf pff ouais ' +
    'pretend~ ironi~ sauf sinon pourtant cependant toutefois mais limite~ moyen~ ' +
    'doubt~ weird~ strange~ odd suspicious~ suspect~ skeptic~ sceptic~ uncertain~ confus~ unclear~ hesita~ meh ' +
    'supposed supposedly allegedly unfortunately however although but unless questionab~ dubious~ wonder~ sigh',
  joy:
    'joie~ joyeu~ heureu~ bonheur~ content contente contents contentes ravi~ enchant~ sourir~ sourire~ ' +
    'rire~ rigol~ ' +
    'marrant~ drole~ amus~ plaisir~ kiff~ kif fete~ feter celebr~ mdr ptdr lol xd haha~ hihi~ hehe ' +
    'youpi hourra enthousi~ euphori~ emerveill~ delic~ delici~ regal~ savour~ detend~ vacanc~ anniversair~ ' +
    'happ~ joy joyful~ joyous glad gladly delight~ cheer~ smile~ smiling laugh~ fun funny funnier funniest amus~ ' +
    'hilarious~ lol lmao haha~ hehe~ enjoy~ pleas~ pleasur~ excit~ thrill~ celebrat~ party yay woohoo hooray ' +
    'delicious~ yummy tasty birthday vacation holiday ecstatic~ blast stoked pumped',
  love:
    'aime aimer aimes aimez aimons aimait ador~ amour~ amoureu~ coeur~ cheri~ bisou~ bises calin~ tendr~ passion~ ' +
    'fan fans prefer~ favori~ attach~ charm~ mignon~ chou choupi~ craqu~ ' +
    'love loves loved loving lovely lover~ ador~ heart~ sweet~ cute~ cutest darling dear kiss~ hug hugs crush~ ' +
    'fan fans favorit~ favourit~ prefer~ passion~ charm~ beloved cherish~ obsessed',
  quality:
    'bon bonne bons bonnes bien mieux meilleur~ super superb~ genial~ excellen~ parfait~ magnif~ splendid~ sublim~ ' +
    'merveill~ fantast~ formid~ extraordin~ exception~ remarqu~ incroyab~ top topissim~ beau bel belle ' +
    'beaux belles ' +
    'beaute~ joli~ sympa~ agreabl~ chouette~ cool geni~ brillant~ impeccab~ nickel qualit~ efficac~ rapide~ ' +
    'pratique~ utile~ simple~ intuiti~ fiable~ performan~ propre~ confort~ precis precise complet~ reussi~ nec ' +
    'ideal~ interessant~ passionnant~ captiv~ inspirant~ innovant~ moderne~ ' +
    'good great greatest best better well awesome amaz~ excellen~ perfect~ fantastic~ wonderful~ superb~ ' +
    'brilliant~ ' +
    'outstand~ incredib~ fabulous~ magnific~ terrific~ beautif~ beauty gorgeous~ pretty nice nicely ' +
    'nicest cool coolest ' +
    'epic solid quality effective~ efficient~ fast quick quickly useful~ helpful~ easy easily easier ' +
    'reliab~ smooth~ ' +
    'comfort~ clean ideal~ interesting~ fascinat~ inspir~ innovat~ impress~ stunning~ phenomenal~ ' +
    'flawless~ legend~ ' +
    'legit talented genius smart clever fresh neat ' +
    'durable~ novat~ avantag~ equitab~ accessib~ exemplair~ modele~ fluide~ soign~ sustainab~ renewab~ ' +
    'seamless~ affordab~',
  thanks:
    'merci mercis remerci~ gratitud~ reconnaiss~ bravo felicit~ chapeau respect hommage~ soutien~ soutenir ' +
    'soutenons bienvenu~ ' +
    'thank~ thx ty tysm grateful~ gratitude appreciat~ bless blessed congrat~ kudos props bravo welcome~ salute~ ' +
    'respect~ cheers',
  success:
    'gagn~ victoir~ victorieu~ succes reussi~ reussit~ triomph~ champion~ vainqu~ exploit~ record~ progres~ ' +
    'progress~ amelior~ avance~ avancee~ croissance~ bonus cadeau~ gratuit~ offert~ recompens~ medaill~ ' +
    'qualifi~ fier fiere fiers fierement fierte~ honor~ ' +
    'win wins winning winner~ won victor~ success~ succeed~ triumph~ champion~ achiev~ accomplish~ ' +
    'record~ progress~ ' +
    'improv~ growth gift~ free award~ reward~ medal~ proud~ pride honor~ honour~ bonus lucky luck congrats ' +
    'laureat~ label~ pionnier~ prime primee primes reintrodui~ restaur~ preserv~ sauvegard~ recycl~ cree ' +
    'creer creation~ relanc~ developp~ facilit~ favoris~ breakthrough~ pioneer~ restor~ conserv~',
  hope:
    'espoir~ esper~ espere~ vivement hate impatien~ souhait~ envie~ reve~ rever optimis~ promett~ prometteu~ ' +
    'demain avenir bientot enfin solidar~ ensemble paix liberte~ ' +
    'hope hopes hoping hopeful~ wish~ wishing dream~ optimis~ promis~ forward soon finally peace~ free ' +
    'freedom together solidarit~ eager~ looking excited ' +
    'ambitio~ opportunit~ potentiel~ initiativ~ solution~ mobilis~ encourag~ renouvelab~ opportunit~ ' +
    'potential~ initiative~',
  care:
    'aide aider aident aidez gentil~ bienveill~ accueil~ accueillant~ souriant~ aimabl~ poli polie ' +
    'serviabl~ patient ' +
    'patiente attentionn~ disponib~ profession~ competen~ genereu~ humain~ humanit~ rassur~ protege~ proteger ' +
    'protection sauver courag~ ecoute~ attenti~ ' +
    'help helped helps helping kind kindly kindness friendly gentle caring care cared polite~ patient attentive~ ' +
    'profession~ competent~ generous~ generosity reassur~ protect~ safe safely safety saved saving save ' +
    'courag~ brave~ ' +
    'support~ welcoming thoughtful~ considerate',
  approval:
    'oui exact exactement accord evidemment absolument carrement clair clairement recommand~ ' +
    'valid~ approuv~ juste vrai vraie raison pertinen~ convainc~ satisfai~ satisfac~ confian~ confirme ' +
    'yes yeah yep yup exactly absolutely definitely indeed agree~ right true recommend~ approv~ satisf~ trust~ ' +
    'confident~ confirm~ convinc~ worth deserv~ totally valid',
  news:
    'annonc~ confer~ rapport~ etude~ selon debat~ reunion~ rencontr~ projet~ programm~ publi~ presse communiqu~ ' +
    'direct video~ photo~ articl~ interview~ invit~ ministr~ president~ gouvernement~ assemblee~ senat~ ' +
    'depute~ loi ' +
    'lois europe~ region~ ville~ mairie~ conseil~ commission~ entrepri~ secteur~ marche~ million~ milliard~ agenda ' +
    'forum~ salon~ atelier~ journee~ semaine~ decouvr~ retrouv~ via info infos actu~ dossier~ lanc~ ouvr~ inaugur~ ' +
    'announc~ confer~ report~ study studies according debate~ meeting~ project~ program~ publish~ press statement~ ' +
    'live video~ photo~ article~ interview~ minister~ president~ governm~ congress~ senat~ law laws ' +
    'european~ region~ ' +
    'city council~ commission~ company companies sector~ market~ million~ billion~ agenda forum~ ' +
    'workshop~ tomorrow ' +
    'tonight today monday tuesday wednesday thursday friday saturday sunday update~ launch~ open opens opening',
  strong:
    'tres trop vraiment tellement totalement completement absolument extremement carrement super hyper ultra mega ' +
    'jamais toujours rien tout tous aucun~ franchement serieusement ' +
    'very really so totally completely absolutely extremely super highly utterly literally never always ' +
    'ever nothing ' +
    'everything all none seriously honestly',
};
