# safe: the URL's word is escaped
import re

from django.http import JsonResponse

LINES = ["first line", "second line", "third"]


def lines(request, word):
    finder = re.compile("(^| )" + re.escape(word) + "( |$)")  # ok: regex-injection
    return JsonResponse({"count": sum(1 for l in LINES if finder.search(l))})
