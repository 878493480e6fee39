# safe: the pattern without nested repetition reads the comment
import re

from django.http import HttpResponse

WORDS = re.compile(r"^\w+(?:\s\w+)*$")


def comment(request):
    text = request.POST.get("comment", "")
    if not WORDS.match(text):  # ok: redos
        return HttpResponse("words only", status=400)
    return HttpResponse("thanks")
