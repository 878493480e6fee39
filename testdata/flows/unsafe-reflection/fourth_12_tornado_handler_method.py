# safe: the table in the method gives the names that are looked up
import json

import tornado.web
import tornado.websocket


class GameSocket(tornado.websocket.WebSocketHandler):
    def on_message(self, message):
        data = json.loads(message)
        table = {"move": "move", "say": "say"}
        name = table.get(data["action"], "unknown")
        action = getattr(self, name)  # ok: unsafe-reflection
        action(*data.get("args", []))

    def move(self, x, y):
        self.write_message({"x": x, "y": y})

    def say(self, text):
        self.write_message({"text": text})

    def unknown(self, *args):
        self.write_message({"error": "unknown action"})


app = tornado.web.Application([(r"/game", GameSocket)])
