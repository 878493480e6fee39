from django.contrib.auth.decorators import login_required
from django.http import JsonResponse

from .repository import OrderRepository
from .sorting import parse_sort


@login_required
def orders(request):
    column, direction = parse_sort(request.GET.get("sort", "created"))
    rows = OrderRepository().search(request.user.pk, column, direction)
    return JsonResponse({"rows": rows})
