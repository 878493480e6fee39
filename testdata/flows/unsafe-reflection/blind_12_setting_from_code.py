# safe: the backend's path is a constant of the settings
from django.http import JsonResponse
from django.utils.module_loading import import_string

BACKEND = "core.backends.Plain"


def render(request):
    title = request.GET.get("title", "")
    backend = import_string(BACKEND)  # ok: unsafe-reflection
    return JsonResponse({"output": backend().render(title)})
