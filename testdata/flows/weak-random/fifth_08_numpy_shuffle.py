# safe: what is drawn is the order of pictures
import random

from django.http import JsonResponse

PICTURES = ["a.png", "b.png", "c.png"]


def gallery(request):
    pictures = list(PICTURES)
    random.shuffle(pictures)  # ok: weak-random
    return JsonResponse({"pictures": pictures})
