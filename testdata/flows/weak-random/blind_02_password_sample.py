# vulnerable: the initial password is a random.sample
import random
import string

from django.contrib.auth.models import User
from django.http import JsonResponse


def create(request):
    password = "".join(random.sample(string.ascii_letters + string.digits, 12))  # want: weak-random
    user = User.objects.create_user(username=request.POST["name"], password=password)
    return JsonResponse({"id": user.pk})
