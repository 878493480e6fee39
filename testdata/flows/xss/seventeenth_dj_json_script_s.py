# safe: the data is answered as JSON
import json

from django.http import HttpResponse, JsonResponse
from django.views.decorators.http import require_GET


@require_GET
def state(request):
    data = {"page": request.GET.get("page", "1")}
    return JsonResponse(data, json_dumps_params={"indent": 2})  # ok: xss
