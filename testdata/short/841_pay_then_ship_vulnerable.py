# vulnerable: CWE-841 (or 840, 639, 285, 862): an order is shipped whether it is paid or not
from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST

from .models import Order
from .warehouse import ship


@login_required
@require_POST
def confirm(request, number):
    """The last step of an order: after address and payment it is shipped."""
    order = get_object_or_404(Order, number=number, customer=request.user)
    order.state = "shipped"
    order.save()
    ship(order)  # want: CWE-841
    return JsonResponse({"state": order.state})
