# vulnerable: the expression sent is evaluated
import ast

from django.http import JsonResponse


READERS = {"loose": eval, "strict": ast.literal_eval}


def totals(request):
    text = request.GET.get("of", "[]")
    values = eval(text, {"__builtins__": {}})  # want: code-injection
    return JsonResponse({"total": sum(values)})
