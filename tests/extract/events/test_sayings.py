"""Sayings that only tell of what is an event of its own."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document

CASES = {
    "a president on people at home who have come from abroad": (
        "Президент Асан Үсөнов Россиядан кайткан мигранттарга жумуш табыларын айтты.",
        [],
    ),
    "a president on goods at home": (
        "Премьер-министр Асан Үсөнов Непалдан импорттолгон ун кымбаттаганын белгиледи.",
        [],
    ),
    "another president on people who have come": (
        "Орусиянын президенти Борис Орлов Кыргызстандан келген мигранттар көбөйгөнүн айтты.",
        ["state"],
    ),
    "one who wants another to do something": (
        "«Лима чек араны ачсын», — деп билдирди Чилинин президенти Хосе Мора.",
        ["appeal"],
    ),
    "one who says what another has to stop": (
        "Исландиянын премьер-министри Йон Йонссон Норвегия Россиядан балык сатып алганын токтотушу керек экенин айтты.",
        ["appeal"],
    ),
    "one who gives another a name and blames him": (
        "Чилинин президенти Хосе Мора Перунун бийлигин «адашкан» деп атады. Мора Перуну сындап, чек арага токтолду.",
        ["accusation"],
    ),
    "one who will go on talking": (
        "Болгариянын президенти Иван Петров София Скопье менен диалогду улантарын айтты.",
        ["state"],
    ),
    "one who wants channels for talks": (
        "Грециянын премьер-министри Никос Петридис Анкара менен диалог каналдары ачык болушу керек экенин айтты.",
        ["state"],
    ),
    "an organisation that warns of what goes on": ("ЮНИСЕФ Чадда балдар ачка калып жатканын эскертти.", ["state"]),
    "one who speaks of what others do": (
        "«Түркиянын аскерлери Сирияга киргенин колдобойбуз», — деди Кипрдин премьер-министри Никос Христу.",
        ["attack", "state"],
    ),
    "a minister of the reader's state on ties with another": (
        "Маданият министри Асан Үсөнов Монголия менен кызматташтык кеңейип жатканын белгиледи.",
        ["state"],
    ),
    "a minister of the reader's state on what is done within ties": (
        "Эмгек министри Асан Үсөнов Монголия менен кызматташтыктын алкагында 50 киши кеткенин айтты.",
        [],
    ),
    "a minister of the reader's state on friends who compete": (
        "Билим берүү министри Асан Үсөнов Венгриядагы олимпиадада балдардын достугу жеңгенин айтты.",
        [],
    ),
    "one who only says what he thinks of another": (
        "Японияда жаңы өкмөт түзүлдү. Премьер-министр Акира Танака Токио Сеулду өнөктөш катары көрөрүн билдирди.",
        ["state"],
    ),
    "one who backs a thing and wants another": (
        "Чилинин өкүлү Хосе Мора Лимага келип, Перунун президенти Луис Росас менен жолукту. Мора Сантьяго Перунун "
        "эгемендигин колдой турганын, президент Лимага келүүгө кызыкдар экенин айтты.",
        ["visit", "meeting", "endorsement", "express-intention"],
    ),
    "one who says what cannot do harm, which is no refusal": (
        "Чилинин тышкы иштер министри Ана Лопес Перунун билдирүүсү достукка доо кетире албасын белгиледи.",
        ["state"],
    ),
    "one who answers, named between what he answers and the verb": (
        "Румыниянын президентинин билдирүүсүнө Молдованын парламентинин төрагасы жооп кайтарды.",
        ["state"],
    ),
    "one who blames another for not wanting something": (
        "Украинанын президенти Тарас Бондар: «Биз тынчтык каалайбыз, бирок Орусия каалабайт».",
        ["accusation"],
    ),
    "one who calls needful what he does not do": (
        "Намибиянын президенти Питер Шаанда Замбияга гуманитардык жардам көрсөтүү зарылдыгына токтолду.",
        ["attach-importance"],
    ),
    "one who asks another to come to his senses, which is no invitation": (
        "Грециянын президенти Никос Петридис Албаниянын бийлигин акылга келүүгө чакырды.",
        ["appeal"],
    ),
    "one who is for peace, whosever": (
        "Чилинин тышкы иштер министри Ана Лопес Перу менен чек арада абал тынч экенин айтты. «Биз тынчтыкты колдойбуз», — "
        "деди министр.",
        ["state"],
    ),
    "one who is for what another one proposes": (
        "Чилинин тышкы иштер министри Ана Лопес Перунун тынчтык планына токтолду. «Перунун сунушун колдойбуз», — деди "
        "министр.",
        ["endorsement"],
    ),
    "one who adds a detail, which is no saying of its own": (
        "Иорданиянын элчиси Сами Хаддад Кипрдин президенти Никос Христу менен жолугушту. Дипломат унаалар майда "
        "жеткирилерин кошумчалады.",
        ["meeting"],
    ),
    "one who adds to what he has said": (
        "Иорданиянын элчиси Сами Хаддад Кипр менен соода өскөнүн белгиледи. Элчи Кипр менен жүк ташуу да көбөйгөнүн "
        "кошумчалады.",
        ["state"],
    ),
    "one of whom it is only told where he said it": (
        "Иордания Кипрге үч тонна дары жөнөтөт. Иорданиянын министри Сами Хаддад муну Никосияда өткөн жыйында айтты.",
        ["humanitarian-aid"],
    ),
    "one who says what a pronoun does not hold": (
        "Иордания Кипрге үч тонна дары жөнөтөт. Иорданиянын тышкы иштер министри Сами Хаддад муну жакшы кадам катары "
        "санап, эки өлкөнүн мамилеси чыңдалганын айтты.",
        ["humanitarian-aid", "state"],
    ),
    "a spokesperson on talks, who then speaks of news to come": (
        "Латвиянын Башкы прокуратурасынын басма сөз катчысы Янис Калниньш Швейцария прокуратурасы менен сүйлөшүүлөр "
        "аяктай электигин билдирди. «Маселе Швейцариянын органы менен бирге чечилүүдө. Иш бүткөндө билдирүү жасайбыз», — "
        "деди басма сөз катчы.",
        ["talks"],
    ),
    "one who tells two things, of which one is news": (
        "Чилинин президенти Хосе Мора Перунун президенти Луис Росас менен жолукту. Мора эки өлкөнүн соодасы өсүп "
        "жатканын, комиссиянын кийинки жыйыны 2027-жылы Лимада өтөрүн маалымдады.",
        ["meeting", "intergovernmental-commission", "state"],
    ),
    "one who tells one thing, which is news": (
        "Чилинин президенти Хосе Мора Перунун президенти Луис Росас менен жолукту. Росас Чилинин тышкы иштер министри "
        "майда Лимага келерин билдирди.",
        ["meeting", "visit"],
    ),
    "one who says something, and then what another one will do": (
        "Гананын тышкы иштер министри Кофи Менса Нигериянын элчиси Ибрагим Бала менен жолукту. Бала Лагос сунушту карап "
        "жатканын айтып, президент Бола Тинубу майда Аккрага барарын кошумчалады.",
        ["meeting", "state", "visit"],
    ),
    "one who tells news and then says something of his own in a quotation": (
        "Иорданиянын тышкы иштер министри Айман Сафади Сириянын тышкы иштер министри Асаад Шайбани менен жолукту. "
        "Сафади эки өлкө газ жеткирүү тууралуу келишкенин маалымдап, «Сириянын тынчтыгы — бардыгыбыздын тынчтыгыбыз» "
        "деди.",
        ["meeting", "agreement", "state"],
    ),
    "one who backs what the other side strives for, which is no wish of his own": (
        "Испаниянын премьер-министри Педро Гомес Марокконун тынчтыкка умтулган демилгесин жактай турганын айтты.",
        ["endorsement"],
    ),
    "a deputy minister of the own state who has just given thanks": (
        "Каржы министринин орун басары Асан Үсөнов Япониянын элчилигине рахмат айтты. Үсөнов япон насыясы жол курууга "
        "жумшаларын билдирди.",
        ["gratitude", "state"],
    ),
    "a deputy minister of the own state on home affairs": (
        "Каржы министринин орун басары Асан Үсөнов жол курууга акча жетпей жатканын, Кытайдан унаа келгенин билдирди.",
        [],
    ),
    "who has edited the text": (
        "Кытайдын төрагасы Си Цзиньпин Пакистандын премьер-министри Имран Хан менен жолукту. Редактор: Гүлзат",
        ["meeting"],
    ),
    "one of those who met": (
        "Латвиянын президенти Янис Калниньш Литванын президенти Томас Казлаускас менен жолугушту. «Биз боордош элбиз», "
        "— деди Калниньш.",
        ["meeting", "state"],
    ),
    "a minister who has told what the sentence before says, nothing else being told": (
        "Латвия Литвага кеме жибербейт. Муну Латвиянын премьер-министри Янис Калниньш билдирди.",
        ["state"],
    ),
    "the head of the own state, whose words are the source of home news": (
        "Мугалимдер үйлөрүн Түркиянын үлгүсүндө курат. Бул тууралуу Кыргызстандын президенти Садыр Жапаров билдирди.",
        [],
    ),
    "a minister on a matter of many states, to nobody": (
        "Латвиянын тышкы иштер министри Янис Калниньш аймактык коопсуздук алсыз бойдон калганын билдирди.",
        ["state"],
    ),
    "a minister on home affairs": (
        "Латвиянын тышкы иштер министри Янис Калниньш айлык акы көбөйгөнүн билдирди.",
        [],
    ),
    "one who has talked by telephone and then says something of his own": (
        "Латвиянын тышкы иштер министри Янис Калниньш Литванын тышкы иштер министри Томас Казлаускас менен телефондон "
        "сүйлөшүп, Рига талашты тынч жол менен чечүүнү жактай турганын айтты.",
        ["call", "state"],
    ),
    "one who says something and gives thanks": (
        "Латвиянын президенти Янис Калниньш Литванын президенти Томас Казлаускас менен жолугушту. Калниньш эки элдин "
        "соодасы өскөнүн белгилеп, кесиптешине рахмат айтты.",
        ["meeting", "state", "gratitude"],
    ),
    "one who says why he approves": (
        "Латвиянын президенти Янис Калниньш Литванын чечимин кубаттап, бул абдан маанилүү кадам экенин жазды.",
        ["endorsement"],
    ),
    "one who says why he blames": (
        "Латвиянын президенти Янис Калниньш Литваны келишимди бузду деп айыптап, сооданын көлөмү азайганын айтты.",
        ["accusation"],
    ),
    "one who is only ready to do something": (
        "Латвиянын премьер-министри Янис Калниньш өлкөсү Литва менен жол курууга даяр экенин билдирди.",
        ["express-readiness"],
    ),
    "one who tells others whom he is ready to help": (
        "Латвиянын президенти Янис Калниньш Эстониянын президенти Тоомас Ильвес менен сүйлөшүп, Литвага жардам берүүгө даяр "
        "экенин билдирди.",
        ["talks", "express-readiness"],
    ),
    "one who says two things, joined by «жана»": (
        "Латвиянын президенти Янис Калниньш Литваны колдой турганын жана кошуна өлкөдөгү абалга көз салып турганын айтты.",
        ["endorsement"],
    ),
    "one who gives thanks and says what for": (
        "Латвиянын президенти Янис Калниньш Литванын президенти Томас Казлаускас менен жолугушту. Калниньш литва элине "
        "ыраазычылыгын айтып, мындай белек балдар үчүн баалуу экенин белгиледи.",
        ["meeting", "gratitude"],
    ),
    "a minister of the own state who has signed": (
        "Кыргызстандын каржы министри Айбек Асанов менен Дүйнөлүк банктын өкүлү Янис Калниньш макулдашууга кол коюшту. "
        "Айбек Асанов Дүйнөлүк банк өлкөгө ишенимдүү өнөктөш экенин айтты.",
        ["signing", "state"],
    ),
    "one who goes on after what somebody else has been thanked for": (
        "Латвиянын элчиси Янис Калниньш Кыргызстандын министри Айбек Асанов менен жолугушту. Айбек Асанов латыш элине "
        "ыраазычылык айтты. Элчи быйыл Кыргызстанда алтымыш долбоор бүткөнүн эске салды.",
        ["meeting", "gratitude", "state"],
    ),
    "one who has said something in the clause before what he will do": (
        "Латвиянын президенти Янис Калниньш Литва менен мамиле жакшырганын айтып, эртең Литванын президенти Томас Казлаускас менен "
        "жолугарын кошумчалады.",
        ["state", "meeting"],
    ),
    "one whose state is charged and denies it": (
        "Эстония Латвия диверсияны уюштурган деп эсептейт. Рига бул айыпты четке какты.",
        ["accusation", "denial"],
    ),
    "one meant by a charge though it names another": (
        "Эстония Литва козголоңчуларга курал берип жатат деп айыптап келет. Латвия бул айыптоону четке кагат.",
        ["accusation", "denial"],
    ),
    "one who speaks in a headline and in the text": (
        "Янис Калниньш: Литва менен соода өсүүдө\nЛатвиянын президенти Янис Калниньш Литванын президенти Томас "
        "Казлаускас менен жолугушту. Калниньш эки өлкөнүн алакасы чыңдалганын белгиледи.",
        ["state", "meeting"],
    ),
    "those of whom a headline tells what they deal with": (
        "Калниньш менен Казлаускас: газ жана он документ\nЛатвиянын президенти Янис Калниньш Литванын президенти Томас "
        "Казлаускас менен жолугушту.",
        ["meeting"],
    ),
    "one whose letter is quoted after what it tells of documents": (
        "Латвиянын президенти Янис Калниньш Литванын президенти Томас Казлаускасты майрам менен куттуктады. "
        "«Биргелешкен декларация өнөктөштүктү бекемдейт деп ишенем», — деп айтылат куттуктоодо.",
        ["congratulation", "joint-statement", "statement"],
    ),
    "one whose telegram is quoted after who told of it": (
        "Латвиянын президенти Янис Калниньш Литванын президенти Томас Казлаускаска көңүл айтты. Бул тууралуу анын "
        "маалымат катчысы Андрис Озолс жазды. «Терең кайгыруу менен көңүл айтам», — деп айтылат телеграммада.",
        ["condolence"],
    ),
    "one who sets a day": (
        "Латвиянын тышкы иштер министри Янис Калниньш Литвага барды. Президент Андрис Озолс кезексиз шайлоону 5-мартка "
        "белгиледи.",
        ["visit"],
    ),
    "a spokesman on home news after what another state did": (
        "Латвия Литвага он миллион доллар бөлдү. Жер титирөөдө отуз киши набыт болду. Бул тууралуу Литванын басма сөз "
        "өкүлү Томас Казлаускас билдирди.",
        ["grant"],
    ),
    "one who says thank you": (
        "Латвиянын президенти Янис Калниньш Литванын президенти Томас Казлаускас менен жолугушту. «Боордош элге рахмат. "
        "Жол узун», — деди Калниньш.",
        ["meeting", "gratitude"],
    ),
    "one who reminds of a figure after his remark": (
        "Латвиянын президенти Янис Калниньш Литванын президенти Томас Казлаускас менен жолугушту. Калниньш маданий "
        "кызматташтык күчөгөнүн белгиледи. Ал соода да эки эсе көбөйгөнүн эске салды.",
        ["meeting", "state"],
    ),
    "one of those who signed, named without his office": (
        "Кыргызстан менен Латвиянын президенттери чек ара жөнүндө келишимге кол коюшту. Салтанатта Садыр Жапаров бул "
        "күндү «унутулгус күн» деп атады.",
        ["signing", "assess"],
    ),
    "what the two sides say, as a noun": (
        "Латвия менен Литва ок атышпоого макулдашты. Окуя тууралуу эки тараптын айтканы эки башка.",
        ["agreement"],
    ),
    "trust as a fact, then a readiness": (
        "Латвиянын президенти Янис Калниньш Литванын президенти Томас Казлаускас менен жолугушту. Калниньш эки өлкөнүн "
        "өз ара ишеними бекем экенин белгиледи. Ал жаңы завод курууга даяр экенин билдирди.",
        ["meeting", "state", "express-readiness"],
    ),
    "the head of the own government at its session": (
        "Дүйнөлүк банк Кыргызстанга 3 миллион доллар бөлөт. Министрлер кабинетинин төрагасы Адылбек Касымалиев өкмөттүн "
        "жыйынында жолдун сапатына нааразы болду. Ал беш көпүрө гана бүткөнүн айтты.",
        ["grant"],
    ),
    "somebody whom nobody names": (
        "Латвиянын президенти Янис Калниньш Литванын президенти Томас Казлаускас менен жолугушту. Калниньш чек ара "
        "ачыларын белгиледи. Шаулайлык Она Казлаускайтенин күйөөсү туткунда. «Тезирээк келсе экен», — дейт ал.",
        ["meeting", "border-opening"],
    ),
    "talks that were not easy": (
        "Латвиянын президенти Янис Калниньш сүйлөшүүлөр оңой болбогонун, бирок Литва сабырдуу экенин айтып, литва "
        "тарапка рахмат айтты.",
        ["state", "gratitude"],
    ),
    "in a network, which is no other side": (
        "Кыргызстандын президенти Садыр Жапаров сот тууралуу оюн Facebook баракчасына жазды.",
        [],
    ),
    "the letter of a condolence, the words of which follow": (
        "Кыргызстандын президенти Садыр Жапаров Латвиянын президенти Янис Калниньшке көңүл айтуу телеграммасын "
        "жолдоду. Телеграммада төмөнкүлөр айтылат:",
        ["condolence"],
    ),
}


@pytest.mark.parametrize(("text", "types"), CASES.values(), ids=list(CASES))
def test_who_only_tells_of_talks_makes_no_statement(read: Extractor, text: str, types: list[str]) -> None:
    assert [event.type for event in read(Document("case", text)).events] == types


BRIEFINGS = {
    "a briefing in another country": (
        "Латвиянын тышкы иштер министри Янис Калниньш Мальтадагы маалымат жыйынында Литва менен соода өскөнүн айтты.",
        {"LTU"},
    ),
    "journalists in a capital": (
        "Латвиянын тышкы иштер министри Янис Калниньш Ослодо кабарчыларга Литва менен мамиле бекем экенин айтты.",
        {"LTU"},
    ),
    "a briefing and no other side": (
        "Латвиянын тышкы иштер министри Янис Калниньш Мальтадагы басма сөз жыйынында айлык көбөйгөнүн айтты.",
        set(),
    ),
}


@pytest.mark.parametrize(("text", "addressed"), BRIEFINGS.values(), ids=list(BRIEFINGS))
def test_where_the_press_is_spoken_to_is_nobody_spoken_to(read: Extractor, text: str, addressed: set[str]) -> None:
    events = read(Document("case", text)).events
    assert {p.side.code for e in events for p in e.participations if p.role == "target" and p.side} == addressed


def test_a_later_mention_gives_the_office_of_the_speaker(read: Extractor) -> None:
    text = (
        "Кыргызстан менен Латвиянын президенттери чек ара жөнүндө келишимге кол коюшту. Салтанатта Садыр Жапаров бул "
        "күндү «унутулгус күн» деп атады. «Биз доспуз», — деди президент Садыр Жапаров."
    )
    said = [e for e in read(Document("case", text)).events if e.type in ("assess", "state")]
    assert [p.office and p.office.post for e in said for p in e.participations if p.person] == ["head-of-state"]


def test_the_verb_after_a_quotation_belongs_to_the_saying_that_opens_it(read: Extractor) -> None:
    text = "Латвиянын элчиси Янис Калниньш: «Кыргызстан — досубуз. Колдоо улана берет», — деди."
    (event,) = read(Document("x", text)).events
    assert [text[m.begin : m.end] for m in event.evidence] == [":", "деди"]


def test_what_a_spokesperson_quotes_of_his_state_is_his_own_saying(read: Extractor) -> None:
    text = "«Кыргыз тарап Перуда тынчтык орнойт деп ишенет», - деди басма сөз катчысы Аскат Алагозов."
    (event,) = read(Document("a", text)).events
    assert [p.person.name for p in event.participations if p.person] == ["Аскат Алагозов"]


def test_a_day_of_which_somebody_speaks_is_not_that_of_his_words(read: Extractor) -> None:
    text = (
        "Чилинин министри Асан Петров Перуга келди. "
        "«Перу менен достугубуз бекем. Комиссия акыркы жолу 2015-жылы Лимада чогулган болчу», — деди Асан Петров."
    )
    sayings = [event for event in read(Document("a", text)).events if event.type == "state"]
    assert [event.when for event in sayings] == [None]
