# safe: the module's constant keeps the trace from the client
import traceback

from django.http import JsonResponse
from django.views import View

VERBOSITY = 0


class Convert(View):
    def get(self, request):
        try:
            celsius = float(request.GET["celsius"])
        except Exception:
            message = traceback.format_exc() if VERBOSITY > 1 else "bad temperature"
            return JsonResponse({"message": message}, status=500)  # ok: stack-trace-exposure
        return JsonResponse({"fahrenheit": celsius * 9 / 5 + 32})
