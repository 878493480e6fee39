# safe: the column is constant
import json

from django.http import JsonResponse

from .models import Account


def settings(request):
    body = json.loads(request.body)
    rows = Account.objects.filter(pk=request.user.pk)
    rows.update(language=body["language"])  # ok: mass-assignment
    return JsonResponse({"ok": True})
