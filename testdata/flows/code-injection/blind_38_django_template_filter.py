# vulnerable: a template filter evaluates its argument, the view renders it with the user's text
from django import template
from django.http import JsonResponse

register = template.Library()


@register.filter
def compute(value, expression):
    return eval(expression, {"value": value})  # want: code-injection


def preview(request):
    return JsonResponse({"result": str(compute(10, request.GET.get("expression", "value")))})
