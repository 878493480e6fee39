# vulnerable: the loop puts the parts of the cookie together again
from urllib.parse import unquote

from django.http import JsonResponse


def settings(request):
    parts = unquote(request.COOKIES.get("settings", "")).split("|")
    source = ""
    while parts:
        source += parts.pop(0) + "\n"
    scope = {}
    exec(source, scope)  # want: code-injection
    scope.pop("__builtins__", None)
    return JsonResponse({key: str(value) for key, value in scope.items()})
