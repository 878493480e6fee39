# vulnerable: objects.create with the decoded body
import json

from django.http import JsonResponse

from .models import Customer


def create(request):
    data = json.loads(request.body)
    data.pop("id", None)
    customer = Customer.objects.create(**data)  # want: mass-assignment
    return JsonResponse({"id": customer.pk})
