"""A sealed secret is opened by its keys and by nothing else."""

import pytest

from opslag.ground.tenancy.secrets import CannotOpen, open_sealed, reseal, seal

OLD, NEW = "gammel-nøgle-" + "a" * 40, "ny-nøgle-" + "b" * 40


@pytest.fixture
def keys(settings):
    def set_to(*keys: str) -> None:
        settings.SEALING_KEYS = list(keys)

    set_to(OLD)
    return set_to


@pytest.mark.parametrize("secret", ["token", "æøå 🔑", "", "x" * 10_000])
def test_what_is_sealed_can_be_opened(keys, secret):
    assert open_sealed(seal(secret)) == secret


def test_the_seal_hides_the_secret_and_is_never_the_same_twice(keys):
    assert "hemmelig" not in seal("hemmelig")
    assert seal("hemmelig") != seal("hemmelig")


def test_keys_are_changed_without_a_stop(keys):
    sealed = seal("hemmelig")
    keys(NEW, OLD)
    assert open_sealed(sealed) == "hemmelig"
    renewed = reseal(sealed)
    keys(NEW)
    assert open_sealed(renewed) == "hemmelig"
    with pytest.raises(CannotOpen):
        open_sealed(sealed)
    with pytest.raises(CannotOpen):
        reseal(sealed)


@pytest.mark.parametrize("bend", [lambda s: s[:-4] + "AAAA", lambda s: "", lambda s: "hemmelig", lambda s: s[::-1]])
def test_a_bent_seal_is_refused_and_names_nothing(keys, bend):
    with pytest.raises(CannotOpen) as refused:
        open_sealed(bend(seal("plantet")))
    assert "plantet" not in str(refused.value)
    assert refused.value.__cause__ is None
