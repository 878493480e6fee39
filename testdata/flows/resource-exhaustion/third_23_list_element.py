# vulnerable: after the pop the number is the form's
from django.http import JsonResponse


def cells(request):
    numbers = [1, int(request.POST.get("cells", "8")), 16]
    numbers.pop(0)
    row = bytes(numbers[0])  # want: resource-exhaustion
    return JsonResponse({"length": len(row)})
