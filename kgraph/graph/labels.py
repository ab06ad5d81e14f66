"""Names of posts, bodies and relations in three languages, made of the names of what they are composed of."""

from __future__ import annotations

from collections.abc import Mapping

from kgraph.language.sounds import VOWELS, last_vowel, sound, spell

Labels = Mapping[str, str]


def post(kind: Labels, of: Labels, to: Labels) -> dict[str, str]:
    """The name of a post; ``of`` whose it is and ``to`` where it is accredited may be empty.

    >>> ambassador = {"ky": "элчи", "ru": "посол", "en": "ambassador"}
    >>> russia = {"ky": "Россия", "ru": "Россия", "en": "Russia"}
    >>> kyrgyzstan = {"ky": "Кыргызстан", "ru": "Кыргызстан", "en": "Kyrgyzstan"}
    >>> list(post(ambassador, russia, kyrgyzstan).values())
    ['Россиянын Кыргызстандагы элчиси', 'посол (Россия — Кыргызстан)', 'ambassador of Russia to Kyrgyzstan']
    """
    if not of:
        return dict(kind)
    abroad = f"{locative(to['ky'])} " if to else ""
    return {
        "ky": f"{genitive(of['ky'])} {abroad}{owned(kind['ky'])}",
        "ru": f"{kind['ru']} ({of['ru']}{' — ' + to['ru'] if to else ''})",
        "en": f"{kind['en']} of {of['en']}{' to ' + to['en'] if to else ''}",
    }


def body(kind: Labels, of: Labels) -> dict[str, str]:
    """The name of a generic body of a state.

    >>> government = {"ky": "өкмөт", "ru": "правительство", "en": "government"}
    >>> body(government, {"ky": "Казакстан", "ru": "Казахстан", "en": "Kazakhstan"})["ky"]
    'Казакстандын өкмөтү'
    """
    return post(kind, of, {})


def relation(one: Labels, other: Labels) -> dict[str, str]:
    """The name of the relation of two states."""
    return {
        "ky": f"{one['ky']} — {other['ky']} мамилелери",
        "ru": f"отношения: {one['ru']} — {other['ru']}",
        "en": f"{one['en']}–{other['en']} relations",
    }


def genitive(name: str) -> str:
    """A Kyrgyz name in the genitive; a name that does not end in a Kyrgyz letter stays as it is.

    >>> genitive("Кытай"), genitive("Бириккен Улуттар Уюму")
    ('Кытайдын', 'Бириккен Улуттар Уюмунун')
    >>> genitive("АКШ"), genitive("БУУ")
    ('АКШнын', 'БУУнун')
    """
    return name + _suffix(name, "NIн")


def locative(name: str) -> str:
    """A Kyrgyz name as an attribute of what is there.

    >>> locative("Түркия"), locative("Америка Кошмо Штаттары")
    ('Түркиядагы', 'Америка Кошмо Штаттарындагы')
    """
    return name + _suffix(name, "ндAгI" if _has_owner(name) else "DAгI")


def owned(words: str) -> str:
    """A Kyrgyz noun phrase with the possessive of the third person, unless it has it already.

    >>> owned("тышкы иштер министри"), owned("башкы катчы"), owned("элчилик")
    ('тышкы иштер министри', 'башкы катчысы', 'элчилиги')
    """
    if _has_owner(words):
        return words
    if sound(words) == "vowel":
        return words + _suffix(words, "сI")
    soft = {"к": "г", "п": "б"}.get(words[-1], "") if words[-2:-1] in VOWELS else ""
    return (words[:-1] + soft if soft else words) + _suffix(words, "I")


def _has_owner(words: str) -> bool:
    """Whether the last of several words ends in a possessive; -чы is the suffix of trades."""
    return " " in words and words[-1] in "ыиуү" and words[-2] != "ч"


def _suffix(name: str, form: str) -> str:
    heard = _heard(name)
    vowel = last_vowel(heard)
    if not vowel or not name[-1].isalpha() or name[-1].isascii():
        return ""
    return next(surface for surface, _, _ in spell(form, vowel, sound(heard)))


def _heard(name: str) -> str:
    """A name as it sounds: an abbreviation ends in the name of its last letter (АКШ: а-ка-ша)."""
    last = name.rpartition(" ")[2].lower()
    if len(name) > 1 and name.isupper() and last[-1] not in VOWELS:
        return last + ("а" if last[-1] in "кхшщ" else "е")
    return last
