from django.shortcuts import render


def page(request):
    return render(request, "wiki/page.html", {"title": request.GET.get("title", "")})
