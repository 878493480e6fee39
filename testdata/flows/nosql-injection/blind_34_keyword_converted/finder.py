# safe: the subclass turns the login into text before it calls the base class
from pymongo import MongoClient


class Finder:
    collection = "things"

    def __init__(self, client=None):
        self.db = (client or MongoClient())["store"]

    def first(self, **criteria):
        return self.db[self.collection].find_one(criteria)  # ok: nosql-injection


class UserFinder(Finder):
    collection = "users"

    def by_login(self, login, **extra):
        return super().first(login=str(login), **extra)
