from django.http import JsonResponse

from .remote import Remote


def uptime(request, node):
    return JsonResponse({"uptime": Remote(node).uptime()})
