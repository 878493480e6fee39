# safe: ObjectId() accepts 24 hex digits only
import tornado.escape
import tornado.web
from bson import ObjectId
from pymongo import MongoClient

profiles = MongoClient()["site"]["profiles"]


class ProfileHandler(tornado.web.RequestHandler):
    def put(self):
        body = tornado.escape.json_decode(self.request.body)
        key = ObjectId(body["id"])
        profiles.update_one({"_id": key}, {"$set": {"active": True}})  # ok: nosql-injection
        self.set_status(204)
