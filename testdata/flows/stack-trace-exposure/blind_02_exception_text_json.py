# vulnerable: the text of any exception is returned
from django.http import JsonResponse

from .models import Item


def item(request, pk):
    try:
        return JsonResponse({"name": Item.objects.get(pk=pk).name})
    except Exception as error:
        return JsonResponse({"error": str(error)}, status=500)  # want: stack-trace-exposure
