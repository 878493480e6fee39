from django.http import JsonResponse

from .texts import Texts


def preview(request):
    return JsonResponse({"text": Texts("Desk").fill(request.POST.get("text", ""))})
