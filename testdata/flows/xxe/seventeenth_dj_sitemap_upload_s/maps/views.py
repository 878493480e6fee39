from django.http import JsonResponse

from .reader import locations


def upload(request):
    return JsonResponse({"loc": locations(request.FILES["map"])})
