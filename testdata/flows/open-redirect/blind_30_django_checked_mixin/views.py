from django.http import HttpResponseRedirect
from django.views import View

from .mixins import ReturnMixin


class SaveView(ReturnMixin, View):
    def post(self, request):
        request.session["saved"] = True
        return HttpResponseRedirect(self.get_success_url())  # ok: open-redirect
