# safe: the match stage of the pipeline is constant, the body only says how many rows are shown
import json

from django.http import JsonResponse
from django.views import View
from pymongo import MongoClient


class Statistics(View):
    collection = MongoClient("mongodb://db").shop.visits

    def pipeline(self, match):
        return [{"$match": match}, {"$group": {"_id": "$page", "count": {"$sum": 1}}}]

    def post(self, request):
        shown = int(json.loads(request.body).get("shown", 10))
        rows = self.collection.aggregate(self.pipeline({"bot": False}))  # ok: nosql-injection
        return JsonResponse({"rows": list(rows)[:shown]})
