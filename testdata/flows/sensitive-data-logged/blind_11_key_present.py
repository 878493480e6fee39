# safe: only whether the key is set is printed
import os

from django.http import JsonResponse


def status(request):
    api_key = os.environ.get("PAYMENT_API_KEY")
    print("key configured:", api_key is not None)  # ok: sensitive-data-logged
    return JsonResponse({"configured": bool(api_key)})
