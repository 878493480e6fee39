# vulnerable: the match stage of the pipeline is the decoded body
import json

from django.http import JsonResponse
from django.views import View
from pymongo import MongoClient


class Statistics(View):
    collection = MongoClient("mongodb://db").shop.visits

    def pipeline(self, match):
        return [{"$match": match}, {"$group": {"_id": "$page", "count": {"$sum": 1}}}]

    def post(self, request):
        match = json.loads(request.body)
        rows = self.collection.aggregate(self.pipeline(match))  # want: nosql-injection
        return JsonResponse({"rows": list(rows)})
