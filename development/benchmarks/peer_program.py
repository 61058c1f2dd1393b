"""Run by a peer's own Python: times the peer named in argv on the texts given as JSON on standard input."""

import json
import sys
import time
from collections.abc import Callable
from typing import Any


def presidio() -> Callable[[str], Any]:
    """Pattern recognisers only: no language model for Danish can be fetched offline."""
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
    from presidio_analyzer.nlp_engine import NlpArtifacts, NlpEngine

    class Blank(NlpEngine):
        def load(self) -> None: ...
        def is_loaded(self) -> bool:
            return True

        def process_text(self, text: str, language: str) -> NlpArtifacts:
            return NlpArtifacts([], None, [], [], self, language)

        def process_batch(self, texts: Any, language: str, **rest: Any) -> Any:
            return ((text, self.process_text(text, language)) for text in texts)

        def is_stopword(self, word: str, language: str) -> bool:
            return False

        def is_punct(self, word: str, language: str) -> bool:
            return False

        def get_supported_entities(self) -> list[str]:
            return []

        def get_supported_languages(self) -> list[str]:
            return ["en"]

    registry = RecognizerRegistry()
    registry.load_predefined_recognizers(languages=["en"])
    registry.recognizers = [
        r
        for r in registry.recognizers
        if "Pattern" in type(r).__mro__[1].__name__
        or ("Recognizer" in type(r).__name__ and "Spacy" not in type(r).__name__ and "Email" not in type(r).__name__)
    ]
    engine = AnalyzerEngine(registry=registry, nlp_engine=Blank(), supported_languages=["en"])
    return lambda text: engine.analyze(text=text, language="en")


def scrubadub_da() -> Callable[[str], Any]:
    import scrubadub

    scrubber = scrubadub.Scrubber(locale="da_DK")
    return lambda text: list(scrubber.iter_filth(text))


def os2ds() -> Callable[[str], Any]:
    from os2ds_rules import AddressRule, CPRDetector, HealthRule, NameRule

    rules = [CPRDetector(), NameRule(), AddressRule(), HealthRule()]
    return lambda text: [list(rule.find_matches(text)) for rule in rules]


def proselint_all() -> Callable[[str], Any]:
    from proselint.checks import __register__
    from proselint.registry import CheckRegistry
    from proselint.tools import LintFile

    CheckRegistry().register_many(__register__)
    return lambda text: LintFile("draft", content=text).lint()


MAKERS = {"presidio-analyzer": presidio, "scrubadub": scrubadub_da, "os2ds-rules": os2ds, "proselint": proselint_all}


def main() -> None:
    work = MAKERS[sys.argv[1]]()
    drafts = json.load(sys.stdin)
    for text in drafts[:20]:
        work(text)
    times = []
    for text in drafts[20:]:
        started = time.perf_counter()
        work(text)
        times.append((time.perf_counter() - started) * 1000)
    times.sort()
    print(json.dumps({"p50": times[len(times) // 2], "p99": times[int(len(times) * 0.99)]}))


if __name__ == "__main__":
    main()
