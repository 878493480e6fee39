# vulnerable: the address is checked only for an @ before it is written into the head
import smtplib

from django.conf import settings
from django.http import HttpResponse, HttpResponseBadRequest
from django.views.decorators.http import require_POST


@require_POST
def newsletter(request):
    address = request.POST.get("address", "")
    if "@" not in address or len(address) > 500:
        return HttpResponseBadRequest()
    message = "From: %s\nTo: %s\nCc: %s\nSubject: New reader\n\nPlease add.\n" % (
        settings.NEWS_SENDER,
        settings.NEWS_DESK,
        address,
    )
    server = smtplib.SMTP(settings.EMAIL_HOST)
    server.sendmail(settings.NEWS_SENDER, [settings.NEWS_DESK], message)  # want: email-header-injection
    server.quit()
    return HttpResponse(status=202)
