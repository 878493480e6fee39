# safe: the RedirectView joins a slug to the constant folder
from django.urls import path
from django.views.generic import RedirectView


class Leave(RedirectView):
    permanent = False

    def get_redirect_url(self, *args, **kwargs):
        return "/articles/%s/" % kwargs["slug"]  # ok: open-redirect


urlpatterns = [path("old/<slug:slug>/", Leave.as_view())]
