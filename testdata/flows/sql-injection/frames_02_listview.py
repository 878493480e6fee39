# safe: the same list view hands the section over as a parameter
from django.db import models
from django.urls import path
from django.views.generic import ListView


class Article(models.Model):
    title = models.CharField(max_length=80)
    section = models.CharField(max_length=20)


class SectionList(ListView):
    model = Article
    template_name = "articles.html"

    def get_queryset(self):
        articles = super().get_queryset()
        section = self.kwargs["section"]
        return articles.extra(where=["section = %s"], params=[section])  # ok: sql-injection


urlpatterns = [path("section/<str:section>/", SectionList.as_view())]
