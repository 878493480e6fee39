# safe: the pattern is built from two numbers
import re

from django.http import JsonResponse
from django.views.decorators.http import require_POST


@require_POST
def check_field(request):
    try:
        low, high = int(request.POST.get("low", "1")), int(request.POST.get("high", "8"))
    except ValueError:
        return JsonResponse({"error": "numbers expected"}, status=400)
    if not 0 <= low <= high <= 100:
        return JsonResponse({"error": "bad range"}, status=400)
    pattern = "[a-z]{%d,%d}" % (low, high)
    valid = re.fullmatch(pattern, request.POST.get("value", "")) is not None  # ok: regex-injection
    return JsonResponse({"valid": valid})
