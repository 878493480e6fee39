from django.http import JsonResponse

from .directory import Directory


def lookup(request):
    return JsonResponse({"count": Directory().by_mail(request.GET.get("mail", ""))})
