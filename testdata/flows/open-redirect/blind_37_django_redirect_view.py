# vulnerable: the address of the RedirectView is the query's
from django.views.generic import RedirectView


class Leave(RedirectView):
    permanent = False

    def get_redirect_url(self, *args, **kwargs):
        return self.request.GET.get("to", "/")  # want: open-redirect
