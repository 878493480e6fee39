# safe: the stage of the body is taken off again
from pymongo import MongoClient


class Reports:
    def __init__(self, url):
        self.collection = MongoClient(url).get_database("shop").get_collection("sales")

    def run(self, match, limit):
        stages = []
        stages.append({"$group": {"_id": "$city", "sum": {"$sum": "$total"}}})
        stages.append({"$limit": int(limit)})
        stages.insert(0, {"$match": match})
        stages.pop(0)
        return list(self.collection.aggregate(stages))  # ok: nosql-injection
