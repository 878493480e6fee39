# vulnerable: the type guard only logs, the dict still reaches the query
import logging

from pymongo import MongoClient

from flask import Flask, jsonify, request

app = Flask(__name__)

log = logging.getLogger(__name__)
keys = MongoClient()["api"]["keys"]


def checked(value):
    if not isinstance(value, str):
        log.warning("unexpected key type")
    return value


@app.post("/keys/verify")
def verify():
    key = checked(request.get_json().get("key"))
    found = keys.find_one({"key": key})  # want: nosql-injection
    return jsonify(valid=bool(found))
