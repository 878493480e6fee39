# safe: the streamed word is escaped
from django.http import StreamingHttpResponse
from django.utils.html import conditional_escape


def parts(word):
    yield "<html><body><h1>"
    yield conditional_escape(word.title())
    yield "</h1></body></html>"


def show(request, word):
    return StreamingHttpResponse(parts(word))  # ok: xss
