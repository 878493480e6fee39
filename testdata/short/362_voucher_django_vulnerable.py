# vulnerable: CWE-362 (or 366, 367, 820): a voucher is read, changed and saved without a lock on its row
from django.db import transaction
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST

from shop.models import Voucher


@require_POST
def redeem(request, code):
    """Redeem a voucher for the user."""
    voucher = get_object_or_404(Voucher, code=code)
    if voucher.uses_left <= 0:
        return JsonResponse({"error": "used up"}, status=409)
    voucher.uses_left -= 1
    voucher.save()  # want: CWE-362
    request.user.profile.add_credit(voucher.value)
    return JsonResponse({"credit": voucher.value})
