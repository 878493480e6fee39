# safe: the body's stage is taken out of the pipeline again
import json

from django.http import JsonResponse
from pymongo import MongoClient

sales = MongoClient()["shop"]["sales"]


def summary(request):
    body = json.loads(request.body)
    stages = [{"$group": {"_id": "$region", "sum": {"$sum": "$amount"}}}]
    stages.append({"$match": body["match"]})
    stages.pop()
    rows = sales.aggregate(stages)  # ok: nosql-injection
    return JsonResponse({"rows": list(rows)})
