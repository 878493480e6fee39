# vulnerable: the parsed body names the columns that are written
import json

from django.http import JsonResponse

from .models import Account


def settings(request):
    body = json.loads(request.body)
    rows = Account.objects.filter(pk=request.user.pk)
    rows.update(**body)  # want: mass-assignment
    return JsonResponse({"ok": True})
