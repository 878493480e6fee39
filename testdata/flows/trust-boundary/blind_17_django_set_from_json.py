# vulnerable: the decoded JSON of the body is put into the session as a whole
import json

from django.http import JsonResponse


def remember(request):
    profile = json.loads(request.body)
    request.session["profile"] = profile  # want: trust-boundary
    return JsonResponse({"ok": True})
