# safe: the model is created with two fields
import json

from django.db import models
from django.http import JsonResponse


class Customer(models.Model):
    name = models.CharField(max_length=80)
    city = models.CharField(max_length=80)
    is_staff = models.BooleanField(default=False)


def create(request):
    body = json.loads(request.body)
    fields = {key: body.get(key, "") for key in ("name", "city")}
    customer = Customer.objects.create(**fields)  # ok: mass-assignment
    return JsonResponse({"id": customer.pk}, status=201)
