# vulnerable: the subject is written into the message text by hand
import smtplib

from django.http import JsonResponse
from django.views import View


class Recommend(View):
    template = "From: site@example.org\nTo: {to}\nSubject: {name} recommends a page\n\n{url}\n"

    def message(self, **values):
        return self.template.format(**values)

    def post(self, request):
        text = self.message(to="x@example.org", name=request.POST["name"], url="https://www.example.org/")
        with smtplib.SMTP("localhost") as server:
            server.sendmail("site@example.org", "x@example.org", text)  # want: email-header-injection
        return JsonResponse({"ok": True})
