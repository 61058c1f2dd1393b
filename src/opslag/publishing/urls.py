"""Addresses of publishing (adresser)."""

from django.urls import path

from opslag.publishing.views import archive, archive_erasing, by_hand, connect, intranet, public, receipt

urlpatterns = [
    path("opslag/<int:pk>/udgiv/", receipt.publish, name="publish"),
    path("opslag/<int:pk>/tak/", receipt.thanks, name="thanks"),
    path("opslag/<int:pk>/svar/", receipt.answer, name="delivery_answer"),
    path("opslag/<int:pk>/haandholdt/", by_hand.by_hand, name="by_hand"),
    path("profiler/<int:pk>/forbind/", connect.connect, name="connect_profile"),
    path("arkiv/", archive.archive, name="archive"),
    path("arkiv/efterproev/", archive.check, name="archive_check"),
    path("arkiv/udtraek/", archive.export, name="archive_export"),
    path("arkiv/<int:number>/", archive.entry, name="archive_entry"),
    path("arkiv/<int:number>/slet/", archive_erasing.erase, name="archive_erase"),
    path("arkiv/opslag/<int:post>/", archive.story, name="archive_story"),
    path("intranet/", intranet.page, name="intranet"),
    path("intranet/feed/ny/", intranet.renew_key, name="intranet_new_key"),
    path("intranet/feed/<str:token>/atom.xml", intranet.atom_feed, name="intranet_atom"),
    path("intranet/feed/<str:token>/feed.json", intranet.feed_json, name="intranet_json"),
    path("intranet/feed/<str:token>/<str:name>", intranet.feed_picture, name="intranet_feed_picture"),
    path("intranet/billeder/<str:name>", intranet.picture, name="intranet_picture"),
    path("intranet/<slug:slug>/", intranet.item, name="intranet_item"),
    path("<slug:organisation>/nyt/", public.news, name="public_news"),
    path("<slug:organisation>/nyt/atom.xml", public.atom_feed, name="public_atom"),
    path("<slug:organisation>/nyt/feed.json", public.feed_json, name="public_json"),
    path("<slug:organisation>/nyt/billeder/<str:name>", public.picture, name="public_picture"),
    path("<slug:organisation>/nyt/<slug:slug>/", public.item, name="public_item"),
]
