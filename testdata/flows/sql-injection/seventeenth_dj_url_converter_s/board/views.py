from django.http import JsonResponse

from .store import read


def thread(request, number):
    rows = read("SELECT body FROM post WHERE thread = " + str(number))
    return JsonResponse({"posts": rows})
