# safe: the address checked is the one used
from django.http import HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views import View


class Leave(View):
    def post(self, request):
        target = request.POST.get("next", "/")
        request.session["left"] = True
        if url_has_allowed_host_and_scheme(target, allowed_hosts={request.get_host()}, require_https=True):
            return HttpResponseRedirect(target)  # ok: open-redirect
        return HttpResponseRedirect("/")
