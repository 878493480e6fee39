# safe: the alternatives begin with different characters
import re

from django.http import JsonResponse


def validate(request):
    code = request.GET.get("code", "")
    found = re.fullmatch(r"(?:\d|[a-f])*x", code)  # ok: redos
    return JsonResponse({"valid": found is not None})
