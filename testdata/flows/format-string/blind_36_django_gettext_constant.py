# safe: the translated constant is formatted, the name is an argument
from django.http import JsonResponse
from django.utils.translation import gettext as _
from django.views import View


class Greeting(View):
    def get(self, request):
        text = _("Hello {name}").format(name=request.GET.get("name", "you"))  # ok: format-string
        return JsonResponse({"text": text})
