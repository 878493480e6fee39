from django.contrib.auth import authenticate, login
from django.shortcuts import redirect, render
from django.views import View

from .audit import Audit


class LoginView(View):
    audit = Audit("accounts")

    def post(self, request):
        name = request.POST.get("username", "")
        user = authenticate(request, username=name, password=request.POST.get("password"))
        if user is None:
            self.audit.refused(name)
            return render(request, "accounts/login.html", status=403)
        login(request, user)
        return redirect("home")
