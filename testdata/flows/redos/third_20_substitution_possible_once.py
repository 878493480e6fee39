# safe: the substitution's pattern has one repetition of a bounded length
import re

from django.http import JsonResponse


def clean(request):
    text = request.POST.get("text", "")
    text = re.sub(r"x{1,10}y", "", text)  # ok: redos
    return JsonResponse({"text": text})
