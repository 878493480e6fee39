# vulnerable: the handler's method for the message is found by the message itself
import json

import tornado.web
import tornado.websocket


class GameSocket(tornado.websocket.WebSocketHandler):
    def on_message(self, message):
        data = json.loads(message)
        action = getattr(self, data["action"], None)  # want: unsafe-reflection
        if callable(action):
            action(*data.get("args", []))

    def move(self, x, y):
        self.write_message({"x": x, "y": y})


app = tornado.web.Application([(r"/game", GameSocket)])
