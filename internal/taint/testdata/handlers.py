"""Handlers, and classes of responses, that say for themselves what they send."""
import json
import os

import strawberry
import tornado.web
import websockets
from django.http import HttpResponse
from django.urls import path
from pymongo import MongoClient
from starlette.applications import Starlette
from starlette.routing import Route

goods = MongoClient().shop.goods


class Answers(tornado.web.RequestHandler):
    def set_default_headers(self):
        self.set_header("Content-Type", "application/json")

    def refuse(self, why):
        self.write(json.dumps({"why": why}))


class Goods(Answers):
    def get(self):
        self.refuse("no " + self.get_argument("name"))

    def post(self):
        self.set_header("Content-Type", "text/html")
        self.write("<p>" + self.get_argument("name"))  # flow: xss


class Pages(tornado.web.RequestHandler):
    def prepare(self):
        self.set_header("Content-Language", "en")

    def get(self):
        self.write("<p>" + self.get_argument("name"))  # flow: xss


class Away(HttpResponse):
    def __init__(self, target, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.target = target


class Note(HttpResponse):
    def __init__(self, text):
        super().__init__("<p>" + text)


class Marked(HttpResponse):
    def __init__(self, mark, *args):
        super().__init__(*args)
        self.mark = mark


def away(request):
    return Away(request.GET["next"])


def note(request):
    return Note(request.GET["text"])  # flow: xss


def marked(request):
    return Marked(request.GET["mark"], request.GET["text"])  # flow: xss


def unmarked(request):
    return Marked(request.GET["mark"], "nothing")


urlpatterns = [path("away/", away), path("note/", note), path("marked/", marked), path("unmarked/", unmarked)]


@strawberry.type
class Query:
    @strawberry.field
    def item(self, name: str, note: str | None, filters: strawberry.scalars.JSON) -> str:
        goods.find_one({"name": name, "note": note})  # texts
        os.system("find " + name)  # flow: command-injection
        return goods.find_one(filters)  # flow: nosql-injection


async def item(request):
    return goods.find_one({"name": request.path_params["name"]})  # a piece of a URL is a text


Starlette(routes=[Route("/goods/{name}", item)])


async def ask(name):
    async with websockets.connect("wss://shop.example/") as shop:
        os.system("open " + await shop.recv())  # flow: command-injection medium


class Media:
    def __init__(self, name):
        self.name = name

    @classmethod
    def from_string(cls, text):
        return cls(text)

    @classmethod
    def every(cls, text):
        return [cls.from_string(word) for word in text.split(",")]


class Drawn:
    @classmethod
    def every(cls, engine, text):
        return [engine.from_string(word) for word in text.split(",")]  # flow: template-injection


def accepts(request):
    Media.every(request.GET["accept"])
    Drawn.every(make_engine(), request.GET["accept"])
    return HttpResponse("")


urlpatterns += [path("accepts/", accepts)]
