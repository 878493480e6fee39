# vulnerable: the body's value may be an object with operators
import json

from django.http import JsonResponse
from pymongo import MongoClient

people = MongoClient()["bench"]["people"]


def login(request):
    body = json.loads(request.body)
    name, code = body["name"], body["code"]
    found = people.find_one({"name": name, "code": code})  # want: nosql-injection
    return JsonResponse({"ok": found is not None})
