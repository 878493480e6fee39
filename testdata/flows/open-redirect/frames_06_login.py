# safe: the target is checked by Django's own function
from django.contrib.auth.views import LoginView
from django.http import HttpResponseRedirect
from django.urls import path
from django.utils.http import url_has_allowed_host_and_scheme


class ShopLogin(LoginView):
    template_name = "login.html"

    def form_valid(self, form):
        super().form_valid(form)
        target = self.request.POST.get("next") or "/"
        if not url_has_allowed_host_and_scheme(target, allowed_hosts={self.request.get_host()}):
            target = "/"
        return HttpResponseRedirect(target)  # ok: open-redirect


urlpatterns = [path("login/", ShopLogin.as_view())]
