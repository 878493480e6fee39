# vulnerable: what the setter removes once can be written so that it is left
from django.http import FileResponse
from django.views import View

from files import Shelf


class Report(View):
    def get(self, request):
        shelf = Shelf(owner="public")
        shelf.name = request.GET.get("report", "index.txt")
        return FileResponse(open(shelf.full(), "rb"))  # want: path-traversal
