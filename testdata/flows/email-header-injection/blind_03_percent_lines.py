# vulnerable: Django view builds the raw message by percent formatting
import smtplib

from django.http import JsonResponse


def invite(request):
    head = "To: %s\nSubject: Invitation from %s\n" % ("friend@example.org", request.POST.get("name", ""))
    server = smtplib.SMTP("localhost")
    try:
        server.sendmail("site@example.org", "friend@example.org", head + "\nCome over")  # want: email-header-injection
    finally:
        server.quit()
    return JsonResponse({"ok": True})
