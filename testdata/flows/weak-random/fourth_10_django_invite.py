# safe: Django's own function makes the secret word
import random

from django.http import JsonResponse
from django.utils.crypto import get_random_string
from django.views.decorators.http import require_POST

from .models import Invitation, Picture


@require_POST
def invite(request):
    pictures = list(Picture.objects.all())
    random.shuffle(pictures)  # ok: weak-random
    invitation = Invitation.objects.create(
        mail=request.POST["mail"],
        team=request.user.team,
        picture=pictures[0],
        secret_token=get_random_string(32),
    )
    return JsonResponse({"id": invitation.pk})
