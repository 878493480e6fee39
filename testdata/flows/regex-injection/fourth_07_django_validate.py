# vulnerable: the pattern that the field's owner posts is matched against the other field
import re

from django.http import JsonResponse
from django.views.decorators.http import require_POST


@require_POST
def check_field(request):
    pattern = request.POST.get("pattern", "")
    value = request.POST.get("value", "")
    try:
        valid = re.fullmatch(pattern, value) is not None  # want: regex-injection
    except re.error as error:
        return JsonResponse({"error": str(error)}, status=400)
    return JsonResponse({"valid": valid})
