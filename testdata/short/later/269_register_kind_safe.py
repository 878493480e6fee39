# safe: CWE-269 (or 266, 915): all are customers
import json

from django.contrib.auth.hashers import make_password
from django.http import JsonResponse
from django.views.decorators.http import require_POST

from .models import Account


@require_POST
def register_view(request):
    """Make an account."""
    payload = json.loads(request.body)
    account = Account.objects.create(  # ok: CWE-269
        name=payload["name"], password=make_password(payload["password"]), is_staff=False
    )
    return JsonResponse({"id": account.pk}, status=201)
