# safe: CWE-639 (or 862, 285, 863, 284, 566): only the user's own
from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.shortcuts import get_object_or_404

from .models import Invoice


@login_required
def invoice(request, invoice_id):
    """Show an invoice to the customer."""
    found = get_object_or_404(Invoice, pk=invoice_id, customer=request.user)  # ok: CWE-639
    return JsonResponse({"number": found.number, "total": str(found.total), "address": found.address})
