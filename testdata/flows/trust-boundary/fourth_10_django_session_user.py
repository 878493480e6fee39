# safe: what is stored is the key of a record that belongs to the user
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST

from .models import Delegation


@require_POST
def act_for(request, reason):
    delegation = get_object_or_404(Delegation, delegate=request.user, number=request.GET.get("account"))
    request.session["acting_for"] = delegation.pk  # ok: trust-boundary
    request.session.set_expiry(600)
    return JsonResponse({"reason": reason})
