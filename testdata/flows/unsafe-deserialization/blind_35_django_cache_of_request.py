# vulnerable: the body is kept by a module cache and unpickled by a method of the class
import pickle

from django.http import JsonResponse
from django.views import View

PENDING = []


class Import(View):
    def restore(self):
        return [pickle.loads(raw) for raw in PENDING]  # want: unsafe-deserialization

    def post(self, request):
        PENDING.append(request.body)
        return JsonResponse({"count": len(self.restore())})
