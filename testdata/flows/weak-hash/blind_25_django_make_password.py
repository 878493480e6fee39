# safe: Django's make_password with its default hasher
from django.contrib.auth.hashers import make_password
from django.http import JsonResponse

from .models import Account


def register(request):
    encoded = make_password(request.POST["password"])  # ok: weak-hash
    account = Account.objects.create(name=request.POST["name"], password=encoded)
    return JsonResponse({"id": account.pk})
