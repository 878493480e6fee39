# safe: each label begins and ends with a letter or digit and dashes stand between them
import re

from django.core.exceptions import ValidationError
from django.http import JsonResponse

DOMAIN = re.compile(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{2,20}")


def check_domain(value):
    if len(value) > 253 or not DOMAIN.fullmatch(value):  # ok: redos
        raise ValidationError("domain")


def domain(request):
    try:
        check_domain(request.GET.get("domain", ""))
    except ValidationError:
        return JsonResponse({"valid": False})
    return JsonResponse({"valid": True})
