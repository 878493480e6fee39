# vulnerable: the model is created with all that the body says
import json

from django.db import models
from django.http import JsonResponse


class Customer(models.Model):
    name = models.CharField(max_length=80)
    is_staff = models.BooleanField(default=False)


def create(request):
    fields = json.loads(request.body)
    fields.pop("id", None)
    customer = Customer.objects.create(**fields)  # want: mass-assignment
    return JsonResponse({"id": customer.pk}, status=201)
