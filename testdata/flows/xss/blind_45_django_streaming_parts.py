# vulnerable: the streamed parts hold the parameter
from django.http import StreamingHttpResponse


def parts(word):
    yield "<html><body><h1>"
    yield word.title()
    yield "</h1></body></html>"


def show(request, word):
    return StreamingHttpResponse(parts(word))  # want: xss
