# vulnerable: the data is dumped and put between script tags
import json

from django.http import HttpResponse, JsonResponse
from django.views.decorators.http import require_GET


@require_GET
def state(request):
    data = {"page": request.GET.get("page", "1")}
    return HttpResponse("<script>var state = " + json.dumps(data) + ";</script>")  # want: xss
