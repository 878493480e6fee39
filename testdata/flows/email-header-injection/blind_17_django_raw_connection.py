# vulnerable: a raw message is built from the cleaned text of a form with line breaks allowed
import smtplib

from django import forms
from django.http import JsonResponse


class ContactForm(forms.Form):
    topic = forms.CharField(widget=forms.Textarea, strip=False)


def contact(request):
    form = ContactForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"ok": False}, status=400)
    text = "Subject: {topic}\n\nhello".format(**form.cleaned_data)
    with smtplib.SMTP("localhost") as server:
        server.sendmail("web@example.org", "help@example.org", text)  # want: email-header-injection
    return JsonResponse({"ok": True})
