# vulnerable: CWE-20 (or 840, 1284, 682): a negative amount moves money the other way
from decimal import Decimal, InvalidOperation

from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import JsonResponse
from django.views.decorators.http import require_POST

from .models import Account


@login_required
@require_POST
def transfer(request):
    """Transfer money from the account of the user to another account."""
    try:
        amount = Decimal(request.POST["amount"])
    except (KeyError, InvalidOperation):
        return JsonResponse({"error": "amount is required"}, status=400)
    with transaction.atomic():
        source = Account.objects.select_for_update().get(owner=request.user)
        target = Account.objects.select_for_update().get(number=request.POST["to"])
        if source.balance < amount:
            return JsonResponse({"error": "not enough money"}, status=409)
        source.balance -= amount  # want: CWE-20
        target.balance += amount
        source.save()
        target.save()
    return JsonResponse({"balance": str(source.balance)})
