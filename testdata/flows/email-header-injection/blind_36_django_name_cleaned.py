# safe: the name's control characters are dropped before the message is made
import smtplib

from django.http import JsonResponse
from django.views import View


class Recommend(View):
    template = "From: site@example.org\nTo: {to}\nSubject: {name} recommends a page\n\n{url}\n"

    def message(self, **values):
        return self.template.format(**values)

    def post(self, request):
        name = "".join(c for c in request.POST["name"] if c.isalnum() or c == " ")
        text = self.message(to="x@example.org", name=name, url="https://www.example.org/")
        with smtplib.SMTP("localhost") as server:
            server.sendmail("site@example.org", "x@example.org", text)  # ok: email-header-injection
        return JsonResponse({"ok": True})
