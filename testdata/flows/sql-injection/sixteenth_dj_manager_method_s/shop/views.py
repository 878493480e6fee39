from django.http import JsonResponse

from .models import Product


def listing(request):
    found = Product.objects.listed(request.GET.get("order", "cheap"))
    return JsonResponse({"titles": [p.title for p in found]})
