# vulnerable: the label of the link is escaped, its address is not
from django.http import HttpResponse
from django.utils.html import escape
from django.utils.safestring import mark_safe
from django.shortcuts import render


def link(label, address):
    return mark_safe('<a href="' + address + '">' + escape(label) + "</a>")  # want: xss


def bookmark(request):
    if request.method != "POST":
        return HttpResponse(status=405)
    anchor = link(request.POST["label"], request.POST["address"])
    return render(request, "bookmark.html", {"anchor": anchor})
