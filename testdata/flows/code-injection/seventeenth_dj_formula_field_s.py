# safe: the formula's characters must all be digits and signs
import re

from django.http import HttpResponseBadRequest, JsonResponse

FORMULA = re.compile(r"[\d+\-*/ ]+\Z")


def compute(request):
    formula = request.GET.get("formula", "0")
    if not FORMULA.match(formula):
        return HttpResponseBadRequest()
    return JsonResponse({"result": eval(formula, {"__builtins__": {}})})  # ok: code-injection
