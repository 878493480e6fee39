# vulnerable: the query is put together and parsed; the field read is the parameter; then only the fixed prefix is taken off
import json
from pymongo import MongoClient
from urllib.parse import parse_qs, urlencode
from flask import Blueprint, request


bp = Blueprint("offers", __name__)


@bp.get("/offers")
def offers_view():
    asked = request.cookies.get("item", "")
    text = urlencode({"a": '{"active": true}', "b": asked})
    halfway = parse_qs(text)["b"][0]
    tagged = "tag-" + halfway
    product = tagged.removeprefix("tag-")
    people = MongoClient().shop.people
    people.delete_many(json.loads(product))  # want: nosql-injection
    return "deleted"
