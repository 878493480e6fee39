"""Handlers that a framework finds through names, suffixes, lists and classes."""
import sqlite3

import falcon
import web
from litestar import websocket
from quart import Quart
from quart import websocket as channel
from starlette.applications import Starlette
from starlette.endpoints import WebSocketEndpoint
from starlette.routing import WebSocketRoute

db = sqlite3.connect("shop.db")


class Item:
    def GET(self, name):
        db.execute("SELECT * FROM item WHERE name = '%s'" % name)  # want: sql-injection

    def POST(self, name):
        db.execute("SELECT * FROM item WHERE name = ?", (name,))  # ok: sql-injection

    def load(self, name):
        db.execute("SELECT * FROM item WHERE name = '%s'" % name)  # ok: sql-injection


site = web.application(("/item/(.+)", "Item"), globals())


class Echo(WebSocketEndpoint):
    async def on_receive(self, websocket, data):
        db.execute("INSERT INTO log VALUES ('%s')" % data)  # want: sql-injection

    async def on_disconnect(self, websocket, close_code):
        db.execute("INSERT INTO log VALUES ('%s')" % close_code)  # ok: sql-injection


star = Starlette(routes=[WebSocketRoute("/echo", Echo)])


class Thing:
    def on_get_history(self, req, resp, name):
        db.execute("SELECT * FROM history WHERE name = '%s'" % name)  # want: sql-injection

    async def on_websocket(self, req, ws):
        db.execute("SELECT * FROM history WHERE name = ?", (await ws.receive_text(),))  # ok: sql-injection

    def on_paid(self, name):
        db.execute("SELECT * FROM history WHERE name = '%s'" % name)  # ok: sql-injection


falcon_app = falcon.App()
falcon_app.add_route("/things/{name}", Thing(), suffix="history")
quart = Quart(__name__)


@quart.websocket("/ws")
async def ws():
    db.execute("INSERT INTO log VALUES ('%s')" % await channel.receive())  # want: sql-injection
    db.execute("INSERT INTO log VALUES (?)", (await channel.receive(),))  # ok: sql-injection


@websocket("/listen")
async def listen(socket) -> None:
    db.execute("INSERT INTO log VALUES ('%s')" % await socket.receive_text())  # want: sql-injection
    db.execute("INSERT INTO log VALUES (?)", (await socket.receive_text(),))  # ok: sql-injection
