from django.http import JsonResponse

from .basket import Basket


def start(request):
    Basket(request.session).assign(customer=request.COOKIES.get("customer"))
    return JsonResponse({"ok": True})
