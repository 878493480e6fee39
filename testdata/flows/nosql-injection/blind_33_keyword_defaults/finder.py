# vulnerable: keyword arguments of the base class's method become the filter
from pymongo import MongoClient


class Finder:
    collection = "things"

    def __init__(self, client=None):
        self.db = (client or MongoClient())["store"]

    def first(self, **criteria):
        return self.db[self.collection].find_one(criteria)  # want: nosql-injection


class UserFinder(Finder):
    collection = "users"

    def by_login(self, login, **extra):
        return super().first(login=login, **extra)
