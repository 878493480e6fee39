# vulnerable: update filter takes a decoded JSON value unchanged
import tornado.escape
import tornado.web
from pymongo import MongoClient

profiles = MongoClient()["site"]["profiles"]


class ProfileHandler(tornado.web.RequestHandler):
    def put(self):
        body = tornado.escape.json_decode(self.request.body)
        token = body["token"]
        profiles.update_one({"token": token}, {"$set": {"active": True}})  # want: nosql-injection
        self.set_status(204)
