# vulnerable: the invitation's secret word is shuffled letters
import random

from django.http import JsonResponse
from django.views.decorators.http import require_POST

from .models import Invitation


@require_POST
def invite(request):
    letters = list("ABCDEFGHJKLMNPQRSTUVWXYZ23456789" * 2)
    random.shuffle(letters)  # want: weak-random
    invitation = Invitation.objects.create(
        mail=request.POST["mail"], team=request.user.team, secret_token="".join(letters[:16])
    )
    return JsonResponse({"id": invitation.pk})
