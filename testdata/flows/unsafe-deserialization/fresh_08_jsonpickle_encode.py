# safe: only the encoder of jsonpickle is used
import json

import jsonpickle
from django.http import HttpResponse
from django.views import View


class Events(View):
    def post(self, request):
        text = request.body.decode("utf-8")
        event = json.loads(text)
        stored = jsonpickle.encode(event, unpicklable=False)  # ok: unsafe-deserialization
        return HttpResponse(stored, content_type="application/json")
