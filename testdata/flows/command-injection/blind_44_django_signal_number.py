# safe: the signal carries the row's number
import os

from django.dispatch import Signal, receiver
from django.http import JsonResponse

published = Signal()


@receiver(published)
def rebuild(sender, **kwargs):
    os.system("site-build --page %d" % kwargs["page"])  # ok: command-injection


def publish(request, pk):
    published.send(sender=None, page=int(pk))
    return JsonResponse({"ok": True})
