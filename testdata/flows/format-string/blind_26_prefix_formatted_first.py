# safe: the constant prefix is formatted, the user's text is appended afterwards
from django.http import JsonResponse
from django.views import View


class Notify(View):
    prefix = "To {user.username}: "

    def post(self, request):
        head = self.prefix.format(user=request.user)  # ok: format-string
        return JsonResponse({"text": head + request.POST.get("text", "")})
