# vulnerable: an object attribute keeps the decoded filter until the query is run
import json

import falcon
from pymongo import MongoClient

events = MongoClient()["log"]["events"]


class Criteria:
    def __init__(self, document):
        self.document = document
        self.limit = 10


class EventResource:
    def on_post(self, req, resp):
        criteria = Criteria(json.load(req.bounded_stream))
        kinds = events.distinct("kind", criteria.document)  # want: nosql-injection
        resp.media = {"kinds": [str(k) for k in kinds][: criteria.limit]}


app = falcon.App()
app.add_route("/kinds", EventResource())
