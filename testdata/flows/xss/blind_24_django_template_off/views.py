# vulnerable: the template block switches autoescape off around the variable
from django.shortcuts import render


def greet(request):
    context = {"title": "Hello", "visitor": request.GET.get("visitor", "")}
    return render(request, "greet.html", context)  # want: xss
