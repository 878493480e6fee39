from django.http import Http404, JsonResponse

from .registry import HANDLERS


def run(request):
    cls = HANDLERS.get(request.POST.get("handler"))
    if cls is None:
        raise Http404
    return JsonResponse({"result": cls().run()})  # ok: unsafe-reflection
