# vulnerable: CWE-95 (or 94): code from a form is executed
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
    scope = {"text": text}
    exec("result = " + request.POST["transform"], scope)  # want: CWE-95
    return JsonResponse({"result": str(scope["result"])})
