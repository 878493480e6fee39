# vulnerable: CWE-20 (or 840, 1284): a gift of negative points takes them from the other
import json

from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import HttpResponseBadRequest, JsonResponse

from .models import Profile


@login_required
@transaction.atomic
def give(request):
    """Give points to a friend."""
    data = json.loads(request.body)
    gift = int(data["points"])
    me = Profile.objects.select_for_update().get(user=request.user)
    friend = Profile.objects.select_for_update().get(user__username=data["friend"])
    me.points -= gift  # want: CWE-20
    friend.points += gift
    me.save()
    friend.save()
    return JsonResponse({"points": me.points})
