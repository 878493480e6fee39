# safe: the operator is looked up in a fixed table
import operator

from django.http import JsonResponse

OPERATORS = {"add": operator.add, "sub": operator.sub, "mul": operator.mul}
SYMBOLS = {"add": "+", "sub": "-", "mul": "*"}


def compute(request):
    name = request.GET.get("op", "add")
    if name not in OPERATORS:
        return JsonResponse({"error": "operator"}, status=400)
    left, right = int(request.GET["l"]), int(request.GET["r"])
    value = eval(str(left) + SYMBOLS[name] + str(right))  # ok: code-injection
    return JsonResponse({"value": value})
