# vulnerable: the RegexValidator of the form field has nested repetition
import re

from django.core.exceptions import ValidationError
from django.http import JsonResponse

DOMAIN = re.compile(r"^(([a-z0-9]+-*)*[a-z0-9]+\.)+[a-z]+$")


def check_domain(value):
    if not DOMAIN.match(value):  # want: redos
        raise ValidationError("domain")


def domain(request):
    try:
        check_domain(request.GET.get("domain", ""))
    except ValidationError:
        return JsonResponse({"valid": False})
    return JsonResponse({"valid": True})
