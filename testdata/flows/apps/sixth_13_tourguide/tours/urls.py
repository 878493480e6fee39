from django.urls import path, register_converter

from tours import views


class SlugConverter:
    regex = "[a-z0-9-]+"

    def to_python(self, value):
        return value

    def to_url(self, value):
        return value


register_converter(SlugConverter, "tourslug")

urlpatterns = [
    path("", views.index),
    path("map/<tourslug:slug>", views.tour_map),
    path("audio/<path:name>", views.audio),
    path("import/", views.import_gpx),
    path("go/<str:place>", views.go),
    path("out/", views.out),
    path("contact/", views.contact),
    path("invite/", views.invite),
]
