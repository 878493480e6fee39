# safe: the body's value is made a text
import json

from django.http import JsonResponse
from pymongo import MongoClient

people = MongoClient()["bench"]["people"]


def login(request):
    body = json.loads(request.body)
    name, code = str(body["name"]), str(body["code"])
    found = people.find_one({"name": name, "code": code})  # ok: nosql-injection
    return JsonResponse({"ok": found is not None})
