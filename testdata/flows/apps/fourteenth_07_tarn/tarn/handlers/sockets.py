import json

from tornado.websocket import WebSocketHandler

METHODS = {"count": "SELECT COUNT(*) FROM fish", "sizes": "SELECT size FROM fish"}


class LakeSocket(WebSocketHandler):
    def initialize(self):
        import sqlite3

        self.db = sqlite3.connect("tarn.db")

    def on_message(self, message):
        body = json.loads(message)
        if body["kind"] == "query":
            self.db.execute("SELECT * FROM fish WHERE lake = '%s'" % body["lake"])  # want: sql-injection
        else:
            self.db.execute(METHODS[body["kind"]])  # ok: sql-injection
        self.write_message({"ok": True})
