# vulnerable: both alternatives match digits, the repetition is exponential
import re

from django.http import JsonResponse


def validate(request):
    code = request.GET.get("code", "")
    found = re.fullmatch(r"(\d+|[0-9a-f])*x", code)  # want: redos
    return JsonResponse({"valid": found is not None})
