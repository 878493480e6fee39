# vulnerable: the class hands back the address from the query
from django.urls import reverse
from django.utils.http import urlencode
from django.views.generic import RedirectView


class Leave(RedirectView):
    permanent = False

    def get_redirect_url(self, *args, **kwargs):
        to = self.request.GET.get("to", "/")
        return to  # want: open-redirect
