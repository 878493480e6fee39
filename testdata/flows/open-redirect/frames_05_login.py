# vulnerable: after the login the browser goes wherever the form says
from django.contrib.auth.views import LoginView
from django.http import HttpResponseRedirect
from django.urls import path


class ShopLogin(LoginView):
    template_name = "login.html"

    def form_valid(self, form):
        super().form_valid(form)
        target = self.request.POST.get("next") or "/"
        return HttpResponseRedirect(target)  # want: open-redirect


urlpatterns = [path("login/", ShopLogin.as_view())]
