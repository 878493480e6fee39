from django.http import HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.html import escape, format_html
from django.utils.safestring import mark_safe
from django.views import View

from . import store


def tool_list(request):
    column = request.GET.get("sort", "name")
    if request.GET.get("all") == "1":
        rows = store.ordered_freely(column)
    else:
        rows = store.ordered(column)
    return JsonResponse({"tools": rows, "fresh": store.count_since(request.GET.get("days", "7"))})


def by_kind(request, kind):
    tools = store.tools_by_kind(kind)
    mine = store.tools_by_owner(request.COOKIES.get("owner", ""))
    return JsonResponse({"tools": [t.name for t in tools], "mine": [t.name for t in mine]})


def card(request, number):
    title = request.GET.get("title", "Tool")
    if number % 2:
        return HttpResponse("<h2>" + escape(title) + "</h2>")  # ok: xss
    return HttpResponse("<h2 id='t%d'>%s</h2>" % (number, title))  # want: xss


class SearchView(View):
    terms = "q"

    def get(self, request):
        term = request.GET.get(self.terms, "")
        mark = format_html("<em>{}</em>", term)
        shown = mark_safe("<em>" + term + "</em>")  # want: xss
        return render(request, "toolshare/search.html", {"mark": mark, "shown": shown})

    def post(self, request):
        wanted = request.POST["q"]
        page = "<p>Nothing found for %s</p>" % wanted
        return HttpResponse(page, content_type="text/plain; charset=utf-8")  # ok: xss
