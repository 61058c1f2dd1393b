"""The screens of the everyday story, by plain forms: what they show, keep and refuse."""

import re

import pytest
from django.urls import reverse

from opslag.ground.tenancy.scope import scope
from opslag.posts import actions
from opslag.posts.models import Post, Revision, Variant
from tests.cast import HEAVY, JOB, NO_POINTER, SECRET, SILENT


def page(response):
    assert response.status_code == 200, response.status_code
    return response.content.decode()


def press(client, variant, **said):
    variant.refresh_from_db()
    form = {"version": variant.version, "text": variant.text, "sender": variant.sender, **said}
    return client.post(reverse("composer", args=[variant.pk]), form, follow=True)


def test_home_has_three_doors_in_the_order_of_an_ordinary_week(us, as_):
    shown = page(as_(us.anna).get("/"))
    doors = re.findall(r'class="doer" href="/skriv/(\w+)/"', shown)
    assert doors == ["hverdag", "begivenhed", "beslutning"]
    assert "Hej Anna. Hvad vil du vise frem?" in shown


def test_an_administrator_has_no_door_to_write_through(us, as_):
    assert 'class="doer"' not in page(as_(us.adam).get("/"))
    assert as_(us.adam).get("/skriv/hverdag/").status_code == 403


def test_the_guide_gives_every_answer_a_reason_and_no_channel_is_among_them(us, as_):
    said = {"why": "vise udeskole", "audience": "foraeldre", "update": "1"}
    shown = page(as_(us.anna).post("/skriv/hverdag/", said))
    first = shown.index("Facebook, Engskolen")
    assert first < shown.index("Ikke sociale medier") < shown.index("LinkedIn, Nordkyst Kommune")
    assert "Det handler direkte om børnene" in shown
    assert "LinkedIn er til det faglige." in shown
    assert "Et fuldgyldigt svar" in shown


def test_telling_few_people_is_first_answered_with_no_channel(us, as_):
    shown = page(as_(us.anna).post("/skriv/hverdag/", {"why": "sige tak", "audience": "bestemte", "update": "1"}))
    assert re.search(r'value="none"[^>]* checked', shown)


def test_without_why_and_for_whom_nothing_begins(us, as_):
    answer = as_(us.anna).post("/skriv/hverdag/", {"why": "", "begin": "1", "choice": us.profiles["facebook"].pk})
    assert answer.status_code == 422
    assert "Skriv, hvorfor I fortæller det." in answer.content.decode()
    assert not Post.objects.exists()


def test_the_answers_lead_to_the_text(us, as_):
    said = {"why": "vise udeskole", "audience": "foraeldre", "begin": "1", "choice": us.profiles["facebook"].pk}
    shown = page(as_(us.anna).post("/skriv/hverdag/", said, follow=True))
    variant = Variant.objects.get()
    assert (variant.post.whom, variant.channel) == ("Forældre på skolen", "facebook")
    assert '<textarea id="tekst"' in shown


def test_not_social_media_is_kept_as_an_answer_and_reminds_of_what_to_do(us, as_):
    said = {"why": "sige tak til klassen", "audience": "bestemte", "begin": "1", "choice": "none"}
    shown = page(as_(us.anna).post("/skriv/hverdag/", said, follow=True))
    assert Post.objects.get().state == "ikke_opslag"
    assert "Skriv til klassen" in shown


def test_a_profile_of_another_organisation_is_no_choice(us, as_):
    said = {"why": "x", "audience": "foraeldre", "begin": "1", "choice": "999999"}
    as_(us.anna).post("/skriv/hverdag/", said)
    assert Variant.objects.get().profile == us.profiles["facebook"]


def test_an_empty_text_is_left_in_peace(us, begin, as_):
    assert "anm--" not in page(as_(us.anna).get(reverse("composer", args=[begin("").pk])))


def test_a_good_text_makes_the_composer_quiet(us, begin, as_):
    shown = page(as_(us.anna).get(reverse("composer", args=[begin(SILENT).pk])))
    assert "komp--rolig" in shown
    assert "Gør klar til Facebook" in shown
    assert "anm--" not in shown


def test_a_finding_cites_clause_version_and_offers_the_fix(us, begin, as_):
    shown = page(as_(us.anna).get(reverse("composer", args=[begin(NO_POINTER).pk])))
    assert "Læseren mangler et sted at læse videre" in shown
    assert "Vis vejen videre" in shown
    assert "udgave 1" in shown
    assert "Læs om onsdagene i skoven: engskolen.example/udeskole" in shown
    assert "Se det, der stopper" in shown
    link = re.search(r'class="chip" href="(/politik/[^"]+)"', shown)[1]
    assert "Vis vejen videre" in page(as_(us.anna).get(link.replace("&amp;", "&")))


def test_one_press_fixes_and_the_next_takes_it_back(us, begin, as_):
    variant = begin(HEAVY)
    shown = page(as_(us.anna).get(reverse("composer", args=[variant.pk])))
    value = re.search(r'name="fix" value="([^"]+)"', shown)[1]
    shown = page(press(as_(us.anna), variant, fix=value))
    assert "Fortryd" in shown
    variant.refresh_from_db()
    assert "i henhold til" not in variant.text
    press(as_(us.anna), variant, undo=re.search(r'name="undo" value="([^"]+)"', shown)[1])
    variant.refresh_from_db()
    assert variant.text == HEAVY


def test_the_line_after_a_press_says_what_it_did(us, begin, as_):
    variant = begin(HEAVY)
    shown = page(as_(us.anna).get(reverse("composer", args=[variant.pk])))
    shown = page(press(as_(us.anna), variant, fix=re.search(r'name="fix" value="([^"]+)"', shown)[1]))
    assert "Ordene er rettet." in shown


def test_kept_words_can_be_taken_back_like_a_fix(us, begin, as_):
    variant = begin(HEAVY)
    shown = page(as_(us.anna).get(reverse("composer", args=[variant.pk])))
    shown = page(press(as_(us.anna), variant, keep=re.search(r'name="keep" value="([^"]+)"', shown)[1]))
    assert "Du beholder din tekst: »Tunge ord kan gøres lettere«." in shown
    assert "anm--raad" not in shown
    shown = page(press(as_(us.anna), variant, undo=re.search(r'name="undo" value="([^"]+)"', shown)[1]))
    assert "anm--raad" in shown


def test_whom_one_asks_stands_right_after_the_stop_it_is_about(us, begin, as_):
    shown = page(as_(us.anna).get(reverse("composer", args=[begin(f"{SECRET} Vi søger en pædagog.").pk])))
    stop, asks, other = (shown.index(words) for words in ("Fjern nummeret", "Spørg den fortro", "anm--godk"))
    assert stop < asks < other


def test_every_press_saves_what_is_written_first(us, begin, as_):
    variant = begin(SILENT)
    press(as_(us.anna), variant, text=f"{SILENT} Og en ko.", close="1")
    variant.refresh_from_db()
    assert variant.text.endswith("Og en ko.")


def test_line_ends_from_a_browser_make_no_difference(us, begin, as_):
    variant = begin("En.\n\nTo. Spørg os.")
    before = variant.version
    press(as_(us.anna), variant, text="En.\r\n\r\nTo. Spørg os.", look="1")
    variant.refresh_from_db()
    assert variant.version == before


def test_two_tabs_are_shown_both_texts_and_nothing_is_overwritten(us, begin, as_):
    variant = begin("Fra telefonen.")
    answer = as_(us.anna).post(
        reverse("composer", args=[variant.pk]), {"version": 0, "text": "Fra computeren.", "look": "1"}
    )
    shown = answer.content.decode()
    assert answer.status_code == 409
    assert "Teksten er ændret et andet sted" in shown
    assert "computeren" in shown
    assert "telefonen" in shown
    variant.refresh_from_db()
    assert variant.text == "Fra telefonen."
    assert Revision.objects.get(aside=True).text == "Fra computeren."


def test_nobody_signs_as_somebody_the_profile_does_not_offer(us, begin, as_):
    variant = begin(SILENT)
    press(as_(us.anna), variant, sender="Statsministeriet", look="1")
    variant.refresh_from_db()
    assert variant.sender == "Engskolen, skoleleder Anna"


def test_the_words_of_an_author_are_never_markup(us, begin, as_):
    nasty = '<script>alert(1)</script> <img src=x onerror=alert(1)> " i henhold til '
    shown = page(as_(us.anna).get(reverse("composer", args=[begin(nasty).pk])))
    assert "<script>alert" not in shown
    assert "<img src=x" not in shown
    assert "&lt;script&gt;" in shown


def test_a_confidential_word_stands_nowhere_but_in_the_authors_own_field(us, begin, as_):
    variant = begin(SECRET)
    shown = page(as_(us.anna).get(reverse("composer", args=[variant.pk])))
    assert "Forhåndsvisningen er skjult" in shown
    assert "kun synlig for dig" in shown
    field = re.compile(r'<div class="spejl".*?</div>|<textarea id="tekst".*?</textarea>', re.DOTALL)
    assert "111111" not in field.sub("", shown)
    assert "Udgiv uden, og skriv hvorfor" not in shown
    assert "111111" not in page(as_(us.anna).get("/"))


@pytest.mark.parametrize("who", ["bo", "tea", "carla", "adam", "fie"])
def test_a_confidential_draft_is_closed_to_everybody_else(us, begin, as_, who):
    variant = begin(SECRET)
    for name in ("composer", "review", "release"):
        assert as_(getattr(us, who)).get(reverse(name, args=[variant.pk])).status_code == 403


def test_the_next_municipality_finds_no_such_page(us, begin, as_):
    variant = begin(SILENT)
    with scope(us.neighbour):
        for name in ("composer", "review", "variant_picture", "variant_answers", "publish_written"):
            assert as_(us.dan).get(reverse(name, args=[variant.pk])).status_code in (404, 405), name
            assert as_(us.dan).post(reverse(name, args=[variant.pk])).status_code == 404, name


def test_the_author_asks_and_the_one_role_releases(us, begin, as_):
    variant = begin(SECRET)
    asking = press(as_(us.anna), variant, go="spoerg")
    assert "Send spørgsmålet" in page(asking)
    sent = as_(us.anna).post(reverse("ask_release", args=[variant.pk]), {"why": "Emil er opdigtet."}, follow=True)
    assert "Du får svar senest" in page(sent)
    assert "Et stop skal ses efter" in page(as_(us.fie).get("/"))
    address = reverse("release", args=[variant.pk])
    assert "111111-0000" in page(as_(us.fie).get(address))
    variant.refresh_from_db()
    as_(us.fie).post(address, {"reason": "Opdigtet.", "content_hash": variant.content_hash, "release": "1"})
    variant.refresh_from_db()
    assert not variant.confidential


def test_a_teacher_can_only_send_to_the_leader(us, begin, as_):
    variant = begin(SILENT, by=us.tea)
    shown = page(as_(us.tea).get(reverse("composer", args=[variant.pk])))
    assert "Send til Anna" in shown
    assert "Udgiv på" not in shown
    assert "Gør klar til" not in shown
    assert "Sendt til Anna. Du får svar senest" in page(press(as_(us.tea), variant, send="1"))
    assert "Tea" in page(as_(us.anna).get("/gennemsyn/"))


@pytest.fixture
def in_review(us, begin):
    us.profiles["facebook"].channel = "linkedin"
    us.profiles["facebook"].save()
    return actions.submit_variant(begin(JOB), by=us.anna)


def answer(client, variant, **said):
    form = {"content_hash": variant.content_hash, **said}
    return client.post(reverse("review", args=[variant.pk]), form, follow=True)


def test_the_review_page_spells_out_what_is_approved(us, in_review, as_):
    shown = page(as_(us.bo).get(reverse("review", args=[in_review.pk])))
    for words in ("vise udeskole", "forældre", "Engskolen, skoleleder Anna", "Anna har fået lovet svar senest"):
        assert words in shown
    assert "Du godkender præcis denne tekst" in shown
    assert 'name="fix"' not in shown


def test_sending_back_without_a_message_is_asked_again_and_keeps_the_ticks(us, in_review, as_):
    shown = answer(as_(us.bo), in_review, **{"return": "1", "looked_at": "fakta"})
    assert shown.status_code == 422
    assert re.search(r'value="fakta" checked', shown.content.decode())


def test_the_second_round_shows_only_what_changed(us, in_review, as_):
    answer(as_(us.bo), in_review, **{"return": "1", "comment": "Hvor mange?"})
    in_review.refresh_from_db()
    edited = actions.save_variant(in_review, by=us.anna, version=in_review.version, text=JOB.replace("en", "to", 1))
    actions.submit_variant(edited, by=us.anna)
    shown = page(as_(us.bo).get(reverse("review", args=[edited.pk])))
    assert "Gennemsyn · 2. runde" in shown
    assert "<del>" in shown
    assert "<ins>" in shown
    assert "Hvor mange?" in shown


def test_an_approved_text_waits_for_its_author_to_publish(us, in_review, as_):
    answer(as_(us.bo), in_review, approve="1", comment="Flot.")
    in_review.refresh_from_db()
    assert in_review.state == "godkendt"
    assert "Gør klar til LinkedIn" in page(as_(us.anna).get(reverse("composer", args=[in_review.pk])))


def test_publishing_keeps_the_last_words_and_leads_to_the_receipt(us, begin, as_):
    variant = begin(SILENT)
    form = {"version": variant.version, "text": f"{SILENT} Kom med.", "sender": variant.sender}
    answered = as_(us.anna).post(reverse("publish_written", args=[variant.pk]), form)
    assert answered.headers["Location"] == reverse("thanks", args=[variant.pk])
    variant.refresh_from_db()
    assert (variant.state, variant.text) == ("udgives", f"{SILENT} Kom med.")


def test_publishing_a_stopped_text_comes_back_with_it_saved(us, begin, as_):
    variant = begin(SILENT)
    form = {"version": variant.version, "text": NO_POINTER}
    answered = as_(us.anna).post(reverse("publish_written", args=[variant.pk]), form, follow=True)
    assert "Opslaget er ikke udgivet endnu." in page(answered)
    variant.refresh_from_db()
    assert (variant.state, variant.text) == ("kladde", NO_POINTER)


def test_an_exception_asks_for_a_reason_and_shows_it(us, begin, as_):
    variant = begin(NO_POINTER)
    shown = page(as_(us.anna).get(reverse("composer", args=[variant.pk])))
    address = re.search(r'href="(/opslag/\d+/undtag/[^"]+)"', shown)[1]
    key = address.partition("fund=")[2]
    assert as_(us.anna).post(address, {"fund": key, "reason": ""}).status_code == 422
    shown = page(as_(us.anna).post(address, {"fund": key, "reason": "Et glimt står alene."}, follow=True))
    assert "Et glimt står alene." in shown
    assert "Gør klar til Facebook" in shown


def test_the_word_being_typed_is_left_in_peace_until_one_leaves_it(us, begin, as_):
    variant = begin("")
    words = "Spørg os. Vi måler i henhold til"
    form = {"version": variant.version, "text": words, "look": "1"}
    address = reverse("composer", args=[variant.pk])
    typing = as_(us.anna).post(address, {**form, "caret": len(words)}, headers={"HX-Request": "true"})
    assert "anm--" not in page(typing)
    left = as_(us.anna).post(address, {**form, "version": 2}, headers={"HX-Request": "true"})
    assert "Tunge ord kan gøres lettere" in page(left)


def test_a_text_that_is_with_a_reader_is_not_changed_by_a_slip(us, in_review, as_):
    shown = page(as_(us.anna).get(reverse("composer", args=[in_review.pk])))
    assert re.search(r'<textarea id="tekst"[^>]* readonly', shown)
    assert "Ligger hos Bo. Svar senest" in shown
    shown = page(press(as_(us.anna), in_review, take_back="1"))
    assert not re.search(r'<textarea id="tekst"[^>]* readonly', shown)


def test_a_draft_that_is_put_away_can_be_found_and_taken_up(us, begin, as_):
    variant = begin(SILENT)
    assert "Kladder, du har lagt væk" in page(press(as_(us.anna), variant, drop="1"))
    shown = page(as_(us.anna).get(reverse("composer", args=[variant.pk])))
    assert "Tag kladden frem igen" in shown
    page(press(as_(us.anna), variant, take_up="1"))
    variant.refresh_from_db()
    assert variant.state == "kladde"


def test_signs_that_no_database_keeps_are_left_out(us, begin, as_):
    variant = begin(SILENT)
    press(as_(us.anna), variant, text="En\x00 to. Spørg os.", look="1")
    variant.refresh_from_db()
    assert variant.text == "En to. Spørg os."


def test_a_text_that_went_out_meanwhile_leads_to_its_receipt(us, begin, as_):
    variant = begin(SILENT)
    form = {"version": variant.version, "text": f"{SILENT}!", "look": "1"}
    as_(us.anna).post(reverse("publish_written", args=[variant.pk]), {**form, "text": SILENT})
    answered = as_(us.anna).post(reverse("composer", args=[variant.pk]), form)
    assert answered.headers["Location"] == reverse("thanks", args=[variant.pk])


def test_the_picture_page_asks_for_people_and_basis_before_it_lets_go(us, begin, as_, jpeg):
    variant = begin(SILENT)
    address = reverse("variant_picture", args=[variant.pk])
    assert as_(us.anna).post(address, {}).status_code == 422
    kept = as_(us.anna).post(address, {"upload": jpeg(), "recognisable": "ja", "alt_text": "To børn i regntøj."})
    assert kept.headers["Location"] == address
    shown = page(as_(us.anna).get(reverse("composer", args=[variant.pk])))
    assert "Hvem er på billedet?" in shown
    calm = {"formaal": "ja", "udstillet": "nej", "alder": "ja", "foelsomt": "nej", "oplyst": "ja"}
    said = {"recognisable": "ja", "basis": "task", "alt_text": "To børn i regntøj.", **calm}
    assert as_(us.anna).post(address, said).headers["Location"] == reverse("composer", args=[variant.pk])
    assert "Gør klar til Facebook" in page(as_(us.anna).get(reverse("composer", args=[variant.pk])))


def test_a_file_that_is_no_picture_says_what_to_do(us, begin, as_, jpeg):
    address = reverse("variant_picture", args=[begin(SILENT).pk])
    answered = as_(us.anna).post(address, {"upload": jpeg(data=b"ikke et billede")})
    assert answered.status_code == 422
    assert "Gem billedet som JPEG" in answered.content.decode()


def test_the_same_can_be_told_on_one_more_channel(us, begin, as_):
    variant = begin(SILENT)
    address = reverse("add_channel", args=[variant.pk])
    shown = page(as_(us.anna).post(address, {"choice": us.profiles["website"].pk}, follow=True))
    assert SILENT.split(".")[0] in shown
    assert Variant.objects.filter(post=variant.post).count() == 2


def test_the_answers_can_be_corrected_and_never_emptied(us, begin, as_):
    variant = begin(SILENT)
    address = reverse("variant_answers", args=[variant.pk])
    assert as_(us.anna).post(address, {"why": "", "whom": "forældre"}).status_code == 422
    page(as_(us.anna).post(address, {"why": "dele glæden", "whom": "forældre"}, follow=True))
    variant.post.refresh_from_db()
    assert variant.post.why == "dele glæden"
