from django.http import JsonResponse

from .finder import Finder

TEXT = "a long text kept in memory"


def count(request):
    finder = Finder(request.GET.get("word", ""))
    return JsonResponse({"count": finder.count(TEXT)})
