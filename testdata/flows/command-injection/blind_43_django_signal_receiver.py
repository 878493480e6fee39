# vulnerable: the signal's keyword argument carries the POST value to the receiver
import os

from django.dispatch import Signal, receiver
from django.http import JsonResponse

published = Signal()


@receiver(published)
def rebuild(sender, **kwargs):
    os.system("site-build --page " + kwargs["page"])  # want: command-injection


def publish(request):
    published.send(sender=None, page=request.POST["page"])
    return JsonResponse({"ok": True})
