"""The channel guide (kanalguide): three answers in, ranked channels with a reason each out."""

from collections.abc import Iterable
from dataclasses import dataclass

from opslag.core.domain.policy import EffectivePolicy, Route

NOT_SOCIAL = "none"


@dataclass(frozen=True, slots=True)
class Answers:
    """What was said before writing (de tre svar): occasion and starter, why, and for whom."""

    occasion: str
    starter: str = ""
    why: str = ""
    whom: str = ""
    audience: str = ""


@dataclass(frozen=True, slots=True)
class Recommendation:
    """One ranked answer of the guide: a channel (or `none`), its reason, and what to do instead."""

    channel: str
    reason: str
    chosen: bool
    score: int
    instead: str = ""


def recommend(answers: Answers, policy: EffectivePolicy) -> tuple[Recommendation, ...]:
    """Channels ranked by the policy's routes, best first; channels not chosen follow with their reason.

    Never empty where the policy has routes: "ikke sociale medier" is an answer among the others.
    """
    best: dict[str, tuple[int, Route]] = {}
    for route in policy.routes:
        score = _score(route, answers)
        known = best.get(route.channel)
        if known is None or score > known[0]:
            best[route.channel] = (score, route)
    ranked = sorted(best.items(), key=lambda item: -item[1][0])
    return tuple(_recommendation(channel, score, route) for channel, (score, route) in ranked)


def _recommendation(channel: str, score: int, route: Route) -> Recommendation:
    chosen = score > 0
    reason = route.reason if chosen else (route.otherwise or route.reason)
    return Recommendation(channel, reason, chosen, score, route.instead if chosen else "")


def _score(route: Route, answers: Answers) -> int:
    said = f"{answers.why} {answers.whom}".casefold()
    points = 0
    points += 2 * route.weight * (answers.occasion in route.occasions)
    points += 3 * route.weight * (answers.starter in route.starters and bool(answers.starter))
    points += 4 * route.weight * (answers.audience in route.audiences and bool(answers.audience))
    points += 3 * route.weight * _said(said, route.purposes)
    points += 4 * route.weight * _said(said, route.words)
    return points


def _said(said: str, words: Iterable[str]) -> int:
    return sum(1 for word in words if word.casefold() in said)
