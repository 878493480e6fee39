# safe: the framework's message refuses line breaks in subject and headers
from django.core.mail import EmailMultiAlternatives
from django.http import JsonResponse
from django.views.decorators.http import require_POST


@require_POST
def invite(request):
    message = EmailMultiAlternatives(
        subject="Invitation from " + request.POST["name"],
        body="Join us.",
        from_email="team@example.org",
        to=["group@example.org"],
        headers={"Reply-To": request.POST["address"]},
    )
    message.attach_alternative("<p>Join us.</p>", "text/html")
    message.send()  # ok: email-header-injection
    return JsonResponse({"ok": True})
