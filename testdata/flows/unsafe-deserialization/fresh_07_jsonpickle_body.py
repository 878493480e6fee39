# vulnerable: jsonpickle rebuilds any class that the body names
import jsonpickle
from django.http import JsonResponse
from django.views import View


class Events(View):
    def post(self, request):
        text = request.body.decode("utf-8")
        event = jsonpickle.decode(text)  # want: unsafe-deserialization
        return JsonResponse({"kind": type(event).__name__})
