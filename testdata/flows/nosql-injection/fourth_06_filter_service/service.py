# safe: only texts of known fields get into the query, and they are texts
import json

from fields import texts


class Listing:
    def __init__(self, collection, text):
        self.collection = collection
        self.filter = {"visible": True}
        self.filter.update(texts(json.loads(text)))

    def rows(self, limit=20):
        return list(self.collection.find(self.filter, {"_id": 0}).limit(limit))  # ok: nosql-injection
