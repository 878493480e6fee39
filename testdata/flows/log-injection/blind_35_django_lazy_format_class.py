# vulnerable: the object's __str__ returns the user's text to the logger
import logging

from django.http import JsonResponse

logger = logging.getLogger("audit")


class Entry:
    def __init__(self, action, user):
        self.action = action
        self.user = user

    def __str__(self):
        return "%s by %s" % (self.action, self.user)


def audit(request):
    logger.info("%s", Entry("view", request.GET.get("user", "-")))  # want: log-injection
    return JsonResponse({"ok": True})
