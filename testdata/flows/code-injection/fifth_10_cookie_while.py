# safe: the loop throws the parts of the cookie away
from urllib.parse import unquote

from django.http import JsonResponse


def settings(request):
    parts = unquote(request.COOKIES.get("settings", "")).split("|")
    source = ""
    while parts:
        parts.pop(0)
        source += "lines = globals().get('lines', 0) + 1\n"
    scope = {}
    exec(source, scope)  # ok: code-injection
    return JsonResponse({"lines": scope.get("lines", 0)})
