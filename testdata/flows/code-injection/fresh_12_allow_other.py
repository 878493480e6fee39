# vulnerable: the set is asked about another parameter
from django.http import HttpResponseBadRequest, JsonResponse

AGGREGATES = frozenset(["sum", "min", "max"])


def aggregate(request):
    name = request.GET.get("function", "sum")
    fallback = request.GET.get("fallback", "sum")
    if fallback not in AGGREGATES:
        return HttpResponseBadRequest("function")
    values = [float(v) for v in request.GET.getlist("v")]
    result = eval(name + "(values)", {"values": values})  # want: code-injection
    return JsonResponse({"result": result})
