# safe: the defaults dict names its single field
import json

from django.http import JsonResponse

from .models import Subscription


def subscribe(request):
    body = json.loads(request.body)
    sub, created = Subscription.objects.update_or_create(  # ok: mass-assignment
        mail=body["mail"], defaults={"weekly": bool(body.get("weekly"))}
    )
    return JsonResponse({"created": created, "id": sub.pk})
