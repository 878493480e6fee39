# safe: the class of the header is looked up
from django.http import JsonResponse

KINDS = {"str": "str", "int": "int"}


def render(request):
    kind = request.headers.get("X-Renderer", "str")
    renderer = eval(KINDS.get(kind.split(",")[0], "str"))  # ok: code-injection
    return JsonResponse({"text": str(renderer(request.GET.get("value")))})
