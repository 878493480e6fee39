# vulnerable: import_string over a query parameter
from django.http import JsonResponse
from django.utils.module_loading import import_string


def render(request):
    backend = import_string(request.GET.get("backend", "core.backends.Plain"))  # want: unsafe-reflection
    return JsonResponse({"output": backend().render()})
