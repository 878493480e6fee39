# safe: send_mail raises for line breaks in the subject
from django.core.mail import BadHeaderError, send_mail
from django.http import JsonResponse


def contact(request):
    try:
        send_mail(request.POST.get("topic", ""), "hello", "web@example.org", ["help@example.org"])  # ok: email-header-injection
    except BadHeaderError:
        return JsonResponse({"ok": False}, status=400)
    return JsonResponse({"ok": True})
