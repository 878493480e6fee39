# safe: the filter picks a function of the table
from django import template
from django.http import JsonResponse

register = template.Library()
FUNCTIONS = {"double": "value * 2", "half": "value / 2"}


@register.filter
def compute(value, name):
    return eval(FUNCTIONS.get(name, "value"), {"value": value})  # ok: code-injection


def preview(request):
    return JsonResponse({"result": str(compute(10, request.GET.get("function", "")))})
