# vulnerable: the class of the header is evaluated by its name
from django.http import JsonResponse


def render(request):
    kind = request.headers.get("X-Renderer", "str")
    renderer = eval("%s" % kind.split(",")[0])  # want: code-injection
    return JsonResponse({"text": str(renderer(request.GET.get("value")))})
