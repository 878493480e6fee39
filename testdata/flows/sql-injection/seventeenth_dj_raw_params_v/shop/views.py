# vulnerable: the search word is formatted into the raw query
from django.http import JsonResponse
from django.views import View

from .models import Item


class Search(View):
    query = "SELECT id, title FROM shop_item WHERE title LIKE "

    def get(self, request):
        word = request.GET.get("word", "")
        found = Item.objects.raw(self.query + f"'%{word}%'")  # want: sql-injection
        return JsonResponse({"titles": [one.title for one in found]})
