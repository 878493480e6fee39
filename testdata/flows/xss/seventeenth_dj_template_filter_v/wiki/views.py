# vulnerable: the template's filter is marked as safe and does not escape
from django.shortcuts import render


def page(request):
    return render(request, "wiki/page.html", {"title": request.GET.get("title", "")})  # want: xss
