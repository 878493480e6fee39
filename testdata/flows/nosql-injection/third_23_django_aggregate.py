# vulnerable: a stage of the pipeline is the body's
import json

from django.http import JsonResponse
from pymongo import MongoClient

sales = MongoClient()["shop"]["sales"]


def summary(request):
    body = json.loads(request.body)
    stages = [{"$group": {"_id": "$region", "sum": {"$sum": "$amount"}}}]
    stages.append({"$match": body["match"]})
    stages.reverse()
    rows = sales.aggregate(stages)  # want: nosql-injection
    return JsonResponse({"rows": list(rows)})
