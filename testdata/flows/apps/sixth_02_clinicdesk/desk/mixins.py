from django.http import HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme


class NextMixin:
    """Views that send the clerk back to where he came from."""

    fallback = "/patients/"

    @property
    def next_page(self):
        return self.request.POST.get("next") or self.request.GET.get("next", self.fallback)

    def leave(self):
        return HttpResponseRedirect(self.next_page)  # want: open-redirect


class CheckedNextMixin(NextMixin):
    def leave(self):
        target = self.next_page
        if not url_has_allowed_host_and_scheme(target, allowed_hosts={self.request.get_host()}, require_https=True):
            target = self.fallback
        return HttpResponseRedirect(target)  # ok: open-redirect
