# vulnerable: the checked address is not the one used
from django.http import HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views import View


class Leave(View):
    def post(self, request):
        target = request.POST.get("next", "/")
        fallback = request.GET.get("next", "/")
        if url_has_allowed_host_and_scheme(target, allowed_hosts={request.get_host()}, require_https=True):
            return HttpResponseRedirect(fallback)  # want: open-redirect
        return HttpResponseRedirect("/")
