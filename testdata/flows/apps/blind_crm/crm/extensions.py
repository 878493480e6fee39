from pymongo import MongoClient


class Mongo:
    client = None

    def connect(self, uri):
        self.client = MongoClient(uri)

    def collection(self, name):
        return self.client["crm"][name]


mongo = Mongo()
