# vulnerable: digits are repeated in a group that is repeated itself
import re

from django.http import JsonResponse
from django.views import View


class Compare(View):
    version = re.compile(r"v?(\d+)+(\.(\d+)+)*-(alpha|beta)")

    def get(self, request):
        text = request.GET.get("version", "")
        found = self.version.fullmatch(text)  # want: redos
        return JsonResponse({"prerelease": found is not None})
