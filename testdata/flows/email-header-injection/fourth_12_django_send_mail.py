# safe: Django's own function refuses line breaks in subject and addresses
from django.conf import settings
from django.core.mail import BadHeaderError, send_mail
from django.http import HttpResponse, HttpResponseBadRequest
from django.views.decorators.http import require_POST


@require_POST
def newsletter(request):
    subject = request.POST.get("subject", "New reader")
    try:
        send_mail(subject, "Please add.", settings.NEWS_SENDER, [settings.NEWS_DESK])  # ok: email-header-injection
    except BadHeaderError:
        return HttpResponseBadRequest()
    return HttpResponse(status=202)
