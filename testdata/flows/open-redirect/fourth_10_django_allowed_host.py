# safe: Django checks the address against the own host
from django.contrib import messages
from django.http import HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views import View


class Subscribe(View):
    success_url = "/newsletter/thanks/"

    def get_success_url(self):
        target = self.request.POST.get("redirect_to", "")
        if url_has_allowed_host_and_scheme(target, allowed_hosts={self.request.get_host()}, require_https=True):
            return target
        return self.success_url

    def post(self, request):
        messages.success(request, "You are subscribed.")
        return HttpResponseRedirect(self.get_success_url())  # ok: open-redirect
