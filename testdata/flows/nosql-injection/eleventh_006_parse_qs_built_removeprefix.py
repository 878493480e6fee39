# safe: the field read is the constant
import json
from pymongo import MongoClient
from urllib.parse import parse_qs, urlencode
from flask import Blueprint, request


bp = Blueprint("offers", __name__)


@bp.get("/offers")
def offers_view():
    asked = request.cookies.get("item", "")
    text = urlencode({"a": '{"active": true}', "b": asked})
    halfway = parse_qs(text)["a"][0]
    tagged = "tag-" + halfway
    product = tagged.removeprefix("tag-")
    people = MongoClient().shop.people
    people.delete_many(json.loads(product))  # ok: nosql-injection
    return "deleted"
