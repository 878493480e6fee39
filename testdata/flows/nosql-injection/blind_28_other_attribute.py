# safe: the query is the constant attribute, the decoded document only bounds the answer
import json

import falcon
from pymongo import MongoClient

events = MongoClient()["log"]["events"]


class Criteria:
    def __init__(self, body):
        self.document = {"public": True}
        self.limit = int(body.get("limit", 10))


class EventResource:
    def on_post(self, req, resp):
        criteria = Criteria(json.load(req.bounded_stream))
        kinds = events.distinct("kind", criteria.document)  # ok: nosql-injection
        resp.media = {"kinds": [str(k) for k in kinds][: criteria.limit]}


app = falcon.App()
app.add_route("/kinds", EventResource())
