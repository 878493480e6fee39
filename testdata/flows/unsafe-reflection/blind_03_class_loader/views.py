from django.http import JsonResponse

from .loader import load


def run(request):
    handler = load(request.POST["handler"])
    return JsonResponse({"result": str(handler())})
