from django.shortcuts import render

from .models import Post


def search(request):
    posts = Post.objects.filter(body__icontains=request.GET.get("q", ""))
    return render(request, "blog/search.html", {"posts": posts})
