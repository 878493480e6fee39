# vulnerable: the field of the posted form is preferred to the constant
from django.contrib import messages
from django.http import HttpResponseRedirect
from django.views import View


class Subscribe(View):
    success_url = "/newsletter/thanks/"

    def get_success_url(self):
        return self.request.POST.get("redirect_to") or self.success_url

    def post(self, request):
        messages.success(request, "You are subscribed.")
        return HttpResponseRedirect(self.get_success_url())  # want: open-redirect
