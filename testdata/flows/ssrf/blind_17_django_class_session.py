# vulnerable: a requests session of the view class opens the given address
import requests
from django.http import JsonResponse
from django.views import View


class LinkCheck(View):
    session = requests.Session()

    def get(self, request):
        link = request.GET["link"].strip()
        answer = self.session.head(link, allow_redirects=True, timeout=4)  # want: ssrf
        return JsonResponse({"alive": answer.ok})
