# safe: the repository makes an ObjectId of the value
from bson import ObjectId
from pymongo import MongoClient


class Notes:
    def __init__(self):
        self.rows = MongoClient()["notes"]["notes"]

    def by_id(self, number):
        return self.rows.find_one({"_id": ObjectId(number)})  # ok: nosql-injection
