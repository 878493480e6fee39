# safe: format_html escapes both, and the address is only the number of a page
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.html import format_html


def link(label, page):
    return format_html('<a href="/pages/{}">{}</a>', page, label)  # ok: xss


def bookmark(request):
    if request.method != "POST":
        return HttpResponse(status=405)
    anchor = link(request.POST["label"], int(request.POST["page"]))
    return render(request, "bookmark.html", {"anchor": anchor})
