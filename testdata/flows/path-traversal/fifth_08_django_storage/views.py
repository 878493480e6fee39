# safe: the setter keeps the last part of the name only
from django.http import FileResponse
from django.views import View

from files import Shelf


class Report(View):
    def get(self, request):
        shelf = Shelf(owner="public")
        shelf.name = request.GET.get("report", "index.txt")
        return FileResponse(open(shelf.full(), "rb"))  # ok: path-traversal
