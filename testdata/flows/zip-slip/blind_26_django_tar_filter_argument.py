# safe: the tar filter is kept in a class attribute
import tarfile

from django.http import JsonResponse
from django.views import View


class Letters(View):
    filter_name = "data"

    def post(self, request):
        archive = tarfile.open(fileobj=request.FILES["letters"].file)
        archive.extractall("/srv/letters", filter=self.filter_name)  # ok: zip-slip
        return JsonResponse({"ok": True})
