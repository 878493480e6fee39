from django.conf import settings
from django.http import JsonResponse

from .texts import Texts


def preview(request):
    texts = Texts(settings)
    return JsonResponse({"text": texts.fill(request.POST.get("text", ""))})
