# vulnerable: the escaped text is unescaped again before it is returned
import html

from django.http import HttpResponse


def shorten(text):
    escaped = html.escape(text)
    return html.unescape(escaped)[:100]


def note(request):
    return HttpResponse("<p>" + shorten(request.GET.get("text", "")) + "</p>")  # want: xss
