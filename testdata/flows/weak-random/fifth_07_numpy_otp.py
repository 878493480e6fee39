# vulnerable: the code for the second factor is drawn by numpy
import numpy as np
from django.core.cache import cache
from django.http import JsonResponse


def send_code(request):
    otp = np.random.randint(100000, 999999)  # want: weak-random
    cache.set("otp-%s" % request.user.pk, int(otp), 300)
    return JsonResponse({"sent": True})
