# safe: the address belongs to a row that the number finds in the fixed list
import requests
from django.http import JsonResponse
from django.views import View

LINKS = ["https://www.example.org/", "https://docs.example.org/"]


class LinkCheck(View):
    session = requests.Session()

    def get(self, request):
        number = int(request.GET["link"]) % len(LINKS)
        answer = self.session.head(LINKS[number], timeout=4)  # ok: ssrf
        return JsonResponse({"alive": answer.ok})
