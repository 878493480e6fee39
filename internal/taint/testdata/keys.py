"""Who chooses the keys of a mapping: what is stored under a key is none."""
from django.db.models import Q
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views import View
from rest_framework import serializers

from shop.models import Article


def matching(query, fields):
    condition = Q()
    for field in fields:
        condition |= Q(**{field: query})
    return Article.objects.filter(condition)


class Search(View):
    fields = ["title", "text"]

    def get(self, request, **kwargs):
        matching(request.GET["q"], self.fields)
        Article(**kwargs)  # the names are those of the URL's pattern
        return redirect(request.get_full_path())

    def post(self, request):
        Article(**{request.POST["name"]: request.POST["value"]})  # flow: mass-assignment
        Article(**request.POST.dict())  # flow: mass-assignment
        return HttpResponse(status=204)


class ArticleSerializer(serializers.ModelSerializer):
    class Meta:
        model = Article
        fields = ["title", "text"]

    def validate(self, attrs):
        Article(**attrs).full_clean()
        return attrs


def checked(folder, shelf):
    if folder not in shelf.options["folders"]:
        raise ValueError(folder)
    return folder


def unchecked(folder, names):
    if folder not in names:
        raise ValueError(folder)
    return folder


class Read(View):
    def get(self, request, shelf=None):
        open(checked(request.GET["folder"], shelf))
        open(unchecked(request.GET["place"], request.GET.getlist("names")))  # flow: path-traversal
        return HttpResponse(status=204)
