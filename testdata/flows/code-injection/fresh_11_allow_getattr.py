# safe: the method name is one of a fixed set before it is evaluated
from django.http import HttpResponseBadRequest, JsonResponse

AGGREGATES = frozenset(["sum", "min", "max"])


def aggregate(request):
    name = request.GET.get("function", "sum")
    if name not in AGGREGATES:
        return HttpResponseBadRequest("function")
    values = [float(v) for v in request.GET.getlist("v")]
    result = eval(name + "(values)", {"values": values})  # ok: code-injection
    return JsonResponse({"result": result})
