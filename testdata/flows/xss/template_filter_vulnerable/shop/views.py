from django.shortcuts import render


def page(request):
    return render(request, "shop/page.html", {"name": request.GET["name"], "item": request.GET["item"]})
