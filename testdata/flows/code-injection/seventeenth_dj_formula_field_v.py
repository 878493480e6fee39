# vulnerable: the formula's names are compared with a pattern that has no end
import re

from django.http import HttpResponseBadRequest, JsonResponse

FORMULA = re.compile(r"[\d+\-*/ ]+")


def compute(request):
    formula = request.GET.get("formula", "0")
    if not FORMULA.match(formula):
        return HttpResponseBadRequest()
    return JsonResponse({"result": eval(formula, {"__builtins__": {}})})  # want: code-injection
