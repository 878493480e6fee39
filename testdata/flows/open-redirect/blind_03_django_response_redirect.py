# vulnerable: the referrer header decides where a POST goes back to
from django.http import HttpResponseRedirect
from django.views import View


class ToggleView(View):
    def back(self):
        return self.request.POST.get("return_to", "/")

    def post(self, request):
        request.session["compact"] = True
        return HttpResponseRedirect(self.back())  # want: open-redirect
