from pymongo import MongoClient

collection = MongoClient()["archive"]["documents"]


def find_documents(criteria):
    return [str(d["_id"]) for d in collection.find(criteria)]  # want: nosql-injection
