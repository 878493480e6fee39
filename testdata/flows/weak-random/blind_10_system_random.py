# safe: SystemRandom reads from the operating system
import random
import string

from django.contrib.auth.models import User
from django.http import JsonResponse

rng = random.SystemRandom()


def create(request):
    password = "".join(rng.sample(string.ascii_letters + string.digits, 12))  # ok: weak-random
    user = User.objects.create_user(username=request.POST["name"], password=password)
    return JsonResponse({"id": user.pk})
