# vulnerable: a value decoded from the request body is used as a match value in delete_many
import json

from django.http import JsonResponse
from django.views.decorators.http import require_POST
from pymongo import MongoClient

carts = MongoClient()["shop"]["carts"]


@require_POST
def drop_cart(request):
    payload = json.loads(request.body)
    query = dict(owner=payload.get("owner"))
    result = carts.delete_many(query)  # want: nosql-injection
    return JsonResponse({"deleted": result.deleted_count})
