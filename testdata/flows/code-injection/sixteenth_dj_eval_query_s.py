# safe: the expression sent is read with literal_eval
import ast

from django.http import JsonResponse


READERS = {"loose": eval, "strict": ast.literal_eval}


def totals(request):
    text = request.GET.get("of", "[]")
    values = READERS["strict"](text)  # ok: code-injection
    return JsonResponse({"total": sum(values)})
