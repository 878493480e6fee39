# vulnerable: the message text of the POST data is formatted with the user object
from django.http import JsonResponse
from django.views import View


class Notify(View):
    prefix = "To {user.username}: "

    def text(self):
        return self.prefix + self.request.POST.get("text", "")

    def post(self, request):
        return JsonResponse({"text": self.text().format(user=request.user)})  # want: format-string
