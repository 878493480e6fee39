# vulnerable: the secret key of the environment is printed
import os

from django.http import JsonResponse


def status(request):
    api_key = os.environ["PAYMENT_API_KEY"]
    print("using key", api_key)  # want: sensitive-data-logged
    return JsonResponse({"configured": bool(api_key)})
