# vulnerable: the defaults of update_or_create are the parsed body
import json

from django.http import JsonResponse

from .models import Subscription


def subscribe(request):
    body = json.loads(request.body)
    mail = body.pop("mail")
    sub, created = Subscription.objects.update_or_create(mail=mail, defaults=body)  # want: mass-assignment
    return JsonResponse({"created": created, "id": sub.pk})
