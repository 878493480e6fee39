# safe: a helper raises for anything but text
import json

from django.http import JsonResponse
from pymongo import MongoClient

from .checks import text_only

carts = MongoClient()["shop"]["carts"]


def drop_cart(request):
    payload = json.loads(request.body)
    owner = text_only(payload.get("owner"))
    result = carts.delete_many({"owner": owner})  # ok: nosql-injection
    return JsonResponse({"deleted": result.deleted_count})
