# vulnerable: the URL's last part names the function of the views module
from django.http import JsonResponse

from . import handlers


def dispatch(request, name):
    handler = getattr(handlers, "handle_" + name if request.GET.get("prefix") else name)  # want: unsafe-reflection
    return JsonResponse({"result": str(handler(request.POST.dict()))})
