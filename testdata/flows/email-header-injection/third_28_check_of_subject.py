# safe: a subject with line breaks is refused
import smtplib

from django.http import HttpResponseBadRequest, JsonResponse


def feedback(request):
    subject = request.POST.get("subject", "")
    text = request.POST.get("text", "")
    if "\n" in subject or "\r" in subject:
        return HttpResponseBadRequest()
    message = "To: desk@example.org\nSubject: %s\n\n%s" % (subject, text)
    with smtplib.SMTP("localhost") as server:
        server.sendmail("site@example.org", ["desk@example.org"], message)  # ok: email-header-injection
    return JsonResponse({"ok": True})
