# safe: the class hands back the named route with the value as a parameter
from django.urls import reverse
from django.utils.http import urlencode
from django.views.generic import RedirectView


class Leave(RedirectView):
    permanent = False

    def get_redirect_url(self, *args, **kwargs):
        to = self.request.GET.get("to", "/")
        return reverse("leave-note") + "?" + urlencode({"to": to})  # ok: open-redirect
