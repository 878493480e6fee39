# vulnerable: the first stage is what the body says
from pymongo import MongoClient


class Reports:
    def __init__(self, url):
        self.collection = MongoClient(url).get_database("shop").get_collection("sales")

    def run(self, match, limit):
        stages = []
        stages.append({"$group": {"_id": "$city", "sum": {"$sum": "$total"}}})
        stages.append({"$limit": int(limit)})
        stages.insert(0, {"$match": match})
        return list(self.collection.aggregate(stages))  # want: nosql-injection
