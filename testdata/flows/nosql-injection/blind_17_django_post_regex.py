# vulnerable: the $regex operator gets the whole document that the body gives
import json

from django.http import JsonResponse
from django.views import View
from pymongo import MongoClient

db = MongoClient()["library"]


class Search(View):
    http_method_names = ["post"]

    def criteria(self, body):
        base = {"public": True}
        return {**base, **body.get("where", {})}

    def post(self, request):
        query = self.criteria(json.loads(request.body))
        return JsonResponse({"count": db.books.count_documents(query)})  # want: nosql-injection
