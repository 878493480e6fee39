# vulnerable: the URL's word becomes part of the pattern
import re

from django.http import JsonResponse

LINES = ["first line", "second line", "third"]


def lines(request, word):
    finder = re.compile("(^| )" + word + "( |$)")  # want: regex-injection
    return JsonResponse({"count": sum(1 for l in LINES if finder.search(l))})
