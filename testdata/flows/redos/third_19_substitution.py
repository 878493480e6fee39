# vulnerable: the substitution's pattern is exponential
import re

from django.http import JsonResponse


def clean(request):
    text = request.POST.get("text", "")
    text = re.sub(r"(x+x+)+y", "", text)  # want: redos
    return JsonResponse({"text": text})
