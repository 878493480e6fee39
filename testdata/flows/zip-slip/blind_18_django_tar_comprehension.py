# vulnerable: the members that are extracted are only chosen by their ending
import tarfile

from django.http import JsonResponse
from django.views import View


class Letters(View):
    ending = ".txt"

    def post(self, request):
        archive = tarfile.open(fileobj=request.FILES["letters"].file)
        members = [m for m in archive.getmembers() if m.name.endswith(self.ending)]
        archive.extractall("/srv/letters", members=members)  # want: zip-slip
        return JsonResponse({"count": len(members)})
