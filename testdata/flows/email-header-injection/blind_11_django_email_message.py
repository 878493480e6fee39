# safe: Django's EmailMessage forbids line breaks in headers
from django.core.mail import EmailMessage
from django.http import JsonResponse


def invite(request):
    mail = EmailMessage(  # ok: email-header-injection
        subject="Invitation from " + request.POST.get("name", ""),
        body="Come over",
        from_email="site@example.org",
        to=["friend@example.org"],
    )
    mail.send()
    return JsonResponse({"ok": True})
