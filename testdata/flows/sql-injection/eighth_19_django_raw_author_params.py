# safe: the raw query has a place for the author
from django.db import models
from django.http import JsonResponse
from django.urls import path


class Article(models.Model):
    title = models.CharField(max_length=200)
    author = models.CharField(max_length=80)

    class Meta:
        app_label = "press"


def by_author(request):
    author = request.GET.get("author", "").strip()
    if not author:
        return JsonResponse({"articles": []})
    found = Article.objects.raw("SELECT id, title FROM press_article WHERE author = %s", [author])  # ok: sql-injection
    return JsonResponse({"articles": [article.title for article in found]})


urlpatterns = [path("articles", by_author)]
