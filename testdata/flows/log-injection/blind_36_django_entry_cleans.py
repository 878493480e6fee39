# safe: the object's __str__ shows the repr of the text
import logging

from django.http import JsonResponse

logger = logging.getLogger("audit")


class Entry:
    def __init__(self, action, user):
        self.action = action
        self.user = user

    def __str__(self):
        return "%s by %r" % (self.action, self.user)


def audit(request):
    logger.info("%s", Entry("view", request.GET.get("user", "-")))  # ok: log-injection
    return JsonResponse({"ok": True})
