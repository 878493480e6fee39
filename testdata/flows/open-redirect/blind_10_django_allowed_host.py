# safe: url_has_allowed_host_and_scheme guards the target
from django.http import HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views import View


class ToggleView(View):
    def back(self):
        target = self.request.POST.get("return_to", "/")
        if url_has_allowed_host_and_scheme(target, allowed_hosts={self.request.get_host()}):
            return target
        return "/"

    def post(self, request):
        request.session["compact"] = True
        return HttpResponseRedirect(self.back())  # ok: open-redirect
