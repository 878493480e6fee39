import json

from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views import View

from . import queries
from .models import Book


def search(request):
    try:
        year = int(request.GET.get("year", "0"))
    except ValueError:
        year = 0
    found = queries.raw_search(request.GET.get("q", ""), year)
    return JsonResponse({"titles": [b.title for b in found]})


def report(request):
    group = request.GET.get("group", "author")
    data = queries.report(group, request.GET.get("minimum", "1"))
    return JsonResponse({"rows": [list(r) for r in data], "values": queries.years(group)})


class BookView(View):
    editable = ("title", "author")

    def patch(self, request, pk):
        book = get_object_or_404(Book, pk=pk)
        for name, value in json.loads(request.body).items():
            if name in self.editable:
                setattr(book, name, value)  # ok: mass-assignment
        book.save()
        return JsonResponse({"id": book.pk})

    def put(self, request, pk):
        fields = json.loads(request.body)
        Book.objects.filter(pk=pk).update(**fields)  # want: mass-assignment
        return JsonResponse({"id": pk})
