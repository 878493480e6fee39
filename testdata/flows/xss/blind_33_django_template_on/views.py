# safe: the variable that is user given is escaped by the template, the one marked safe is constant
from django.shortcuts import render
from django.utils.safestring import mark_safe


def greet(request):
    context = {"title": mark_safe("<em>Hello</em>"), "visitor": request.GET.get("visitor", "")}
    return render(request, "greet.html", context)  # ok: xss
