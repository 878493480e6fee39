# vulnerable: the repository compares with what the body held
from pymongo import MongoClient


class Notes:
    def __init__(self):
        self.rows = MongoClient()["notes"]["notes"]

    def by_id(self, number):
        return self.rows.find_one({"_id": number})  # want: nosql-injection
