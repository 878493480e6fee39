# vulnerable: the filter that the client sends as JSON text is the query
import json


class Listing:
    def __init__(self, collection, text):
        self.collection = collection
        self.filter = {"visible": True}
        self.filter.update(json.loads(text))

    def rows(self, limit=20):
        return list(self.collection.find(self.filter, {"_id": 0}).limit(limit))  # want: nosql-injection
