# vulnerable: the condition given to extra holds the search text
from django.core.paginator import Paginator
from django.shortcuts import render
from django.views.generic import View

from .models import Article


class Search(View):
    template_name = "articles/search.html"

    def get(self, request):
        words = request.GET.get("q", "").split()
        articles = Article.objects.filter(published=True)
        for word in words:
            articles = articles.extra(where=["body ILIKE '%%" + word + "%%'"])  # want: sql-injection
        page = Paginator(articles, 20).get_page(request.GET.get("page"))
        return render(request, self.template_name, {"page": page})
