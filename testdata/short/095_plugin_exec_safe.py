# safe: CWE-95 (or 94): only a name from a table is taken
from django.contrib.admin.views.decorators import staff_member_required
from django.http import JsonResponse
from django.views.decorators.http import require_POST

from . import transforms

KNOWN = {"upper": transforms.upper, "strip": transforms.strip}


@require_POST
@staff_member_required
def apply_transform(request):
    """Apply a transformation to a text."""
    text = request.POST["text"]
    transform = KNOWN.get(request.POST["transform"])
    if transform is None:
        return JsonResponse({"error": "unknown"}, status=400)
    return JsonResponse({"result": transform(text)})  # ok: CWE-95
