# safe: the text is shortened first and escaped last
import html

from django.http import HttpResponse


def shorten(text):
    return html.escape(html.unescape(text)[:100])


def note(request):
    return HttpResponse("<p>" + shorten(request.GET.get("text", "")) + "</p>")  # ok: xss
