# safe: the bodies are read as JSON
import json

from django.http import JsonResponse
from django.views import View

PENDING = []


class Import(View):
    def restore(self):
        return [json.loads(raw) for raw in PENDING]  # ok: unsafe-deserialization

    def post(self, request):
        PENDING.append(request.body)
        return JsonResponse({"count": len(self.restore())})
